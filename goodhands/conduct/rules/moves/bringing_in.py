"""Others brought in: a manager, sales, the people for law, privacy or security (`escalation-needed`)."""

from goodhands.conduct.rules.spotting import Signs

_OFFER = r"""
    if: \bif (?:you(?:'d)?|it|this|that|needed|necessary|she|he|they|there) (?:\w+ ){0,4}(?:like|wish|want
    + |prefer|insist|are not|aren't|is not|isn't|necessary|helps|rather|happens|still|agree)\b
    can could like may shall shoul want: ^(?:would you like|shall i|should i|may i|do you want|can i
    + |could i)\b
    """
_REFUSED = r"""
    boss conne direc escal manag need super team trans: \b(?:no need (?:for|to (?:involve|talk|speak
    + |bring))|(?:can't|cannot|won't|will not|don't|do not|isn't|is not|not|unable to|never|without
    + |instead of|rather than|before (?:\w+ing|we|i|you|it)) (?:\w+ ){0,5}(?:escalate\w*|manager|supervisor
    + |director|boss|transfer|connect|team lead|management))\b
    boss direc head manag super team: \b(?:manager|supervisor|director|boss|team lead(?:er)?
    + |head)(?: \w+)? (?:is|are|isn't|aren't|was|will be|would|won't|can't|cannot|could|will only
    + |will tell you the same|would say|has no|have no|does not|doesn't|don't) (?:<adverb>|currently
    +  |be ){0,5}(?:not|unavailable|away|on (?:holiday|leave|vacation)|busy|out (?:of office)?|off
    + |in a meeting|tell you|say|the same|available at)\b
    cases claim compl decis kind matte refun reque such: \b(?:decisions?|matters|cases|refunds|claims|complaints|requests|such \w+|this kind|that kind)(?: \w+){0,4} (?:are|is)
    +  (?:always |usually )?(?:taken|made|decided|handled|dealt with|looked at) by\b[^.!?\n]{0,80}
    mysel: \b(?:i can|i'll|i will|let me) (?:\w+ )?(?:help you|handle (?:it|this)|deal with (?:it
    + |this)) (?:\w+ ){0,3}myself\b
    direc manag super: \b(?:their|its|your|hotel|hotel's|airline's|property) (?:own )?(?:manager|director
    + |supervisor)\b(?=.{0,30}\b(?:apologi|said|told|says)\b)
    head heads: \b(?:hot|print|printer|shower|brush|drill|cylinder|spray|tool|cutting|pump|mixer|handpiece|rose|sprinkler
    + |washer|screw|bolt|tape|lettuce|turbine) heads?\b
    manag: \b(?:product|project|task|password|download|file|device|package) manager\b
    """

# A manager, sales, or the people responsible have been brought in, or are being brought in now.
BROUGHT_IN = Signs(
    r"""
    chair dean forem gover landl maste matro offic owner partn princ propr warde: \b(?:(?:our|my|the) (?:[\w-]+
    +  ){0,3}(?:owners?|proprietor|officer|chair(?:man|woman|person)?|matron|master|foreman|warden|dean
    + |governors?|partners?|principal)|(?:the )?(?:owner|proprietor)s? (?:of (?:the|our) \w+|herself|himself))\b
    + (?=,| has| have| will| is| who| calls| takes| knows| and| himself| herself|(?: \S+){1,3} (?:has|will|is)\b)
    board bosse chief manag senio super top: \b(?:(?:handed|passed|given|taken|gone|went|brought|put|raised|escalated
    + |sent|forwarded|carried|laid|walked|shown) (?:\S+ ){0,5}(?:to|before|with|in front of|over to) (?:our|my|the)
    +  (?:\w+ ){0,2}(?:top|board|bosses|superiors?|supervisors?|seniors?|chief|management|managers?))\b
    who: \b(?:mr|mrs|ms|dr|prof)\.? [^\s,.;]+,? who (?:\w+ ){0,3}(?:runs|owns|heads|leads|manages|decides|is in charge
    + |is responsible|can decide|has the authority|will decide)\b
    direc head lead manag run: \bi (?:lead|head|run|manage|direct) (?:the|our|this|customer|all)\b
    accou charg respo: \b(?:i'm|i am|my name is|here is) (?:[^\s.,]+ ){0,3}[^\s.,]*,? ?(?:and |i'm
    +  |i am ){0,5}(?:in charge|responsible|the person in charge|accountable)\b
    charg decid direc heads leads manag respo runs: \b(?:who|she|he) (?:leads|heads|runs|manages|directs
    + |can decide|decides|is in charge|is responsible)\b
    charg respo: \b(?:colleague|colleagues|person|people) (?:in charge|responsible|who (?:is
    + |are) (?:in charge|responsible))\b
    escal: \b(?:(?:i|we|has been|have been|is|was|been|are|this|it|being|i'm|we're|now|already|just
    + |and) (?:<adverb>|have |'ve |am |will |'ll |been |being |now |immediately |personally
    +  |today ){0,5}escalat(?:ed|ing|e)\b(?! (?:if|should))|escalation (?:team|desk|manager|is|has|to|with))
    boss ceo cfo chief coo cto direc execu found head leade manag presi princ super team teaml vice
    +  vp: \b(?:my|our|the|a|by|to|with|from|and|his|her|\w+(?: \w+)?,? (?:our|my|the|a|head)
    + |customer success|operations|regional|store|shift|duty|senior|general|account|branch|practice|country
    + |complaints?|sales|service|care|support|quality|area|office|department|guest relations|key account
    + |relationship|success|event|billing|finance|incident)(?: \w+){0,4} (?:manager|supervisor|director
    + |boss|head|team ?lead(?:er)?|ceo|coo|cto|cfo|management(?: team)?|leadership(?: team)?|chief \w+
    + |founder|executive|superior|principal|vp|vice president|president|managing partner)\b
    chief direc head lead vice vp: \b(?:our |the |my )?(?:head|chief|director|vice president|vp|lead) (?:of
    + |for) (?:\w+)\b
    lead leade team teaml: \b(?:(?:my|our|the|a) (?:\w+ ){0,3}(?:team |shift |group |section )?lead(?:er)?
    + |team ?lead(?:er)?)\b(?! (?:time|to|you))
    accou custo sales succe: \b(?:(?:to|with|our|the|my|from|by|in) (?:\w+ ){0,2}sales(?: (?:team|director
    + |manager|department|colleagues?|lead|head|rep\w*|people|desk|side|office))?\b(?! (?:page|order|price
    + |tax|ends|period|confirmation|terms|conditions|channel|receipt))|sales (?:team|director|manager|lead)
    + |customer success(?: (?:manager|team|lead))?|(?:key )?account (?:manager|director|executive)
    + |success (?:manager|team))\b
    board colle execu perso senio someo speci: \b(?:(?:a|our|my|the) senior (?:colleague|colleagues|adviser
    + |advisor|member|person|management|team|staff)|(?:our|the|my) (?:colleague
    + |specialist)s? (?:\w+ ){0,4}(?:in charge|responsible|who (?:is|can|decides?))|someone (?:senior
    + |with (?:the )?authority|who can decide|in charge)|person in charge|executive (?:office|team)
    + |board of)\b
    """,
    unless=_REFUSED,
    nowhere_near=_OFFER,
)

# For law, privacy and security the people who answer for them will do.
KEEPERS = Signs(
    r"""
    attor compl couns gener lawye legal regul solic: \b(?:(?:our|the|my|to|with|by) (?:\w+ ){0,2}(?:legal
    + |compliance|regulatory)(?: (?:team|department|counsel|officer|colleagues?|affairs|desk|people|manager
    + |side|unit))?|general counsel|(?:our|the) (?:lawyers?|solicitors?|attorneys?|counsel))\b
    data dpo priva prote: \b(?:privacy (?:team|officer|office|desk|department|lead|colleagues?|manager
    + |counsel|people)|data (?:protection|privacy) (?:officer|team|office|department|lead|colleagues?
    + |people|manager|desk)|\bdpo\b|(?:to|with|our|by) (?:\w+ )?(?:data protection|privacy)\b(?! (?:policy
    + |page|notice|statement|law|settings|rules|regulation|act)))\b
    abuse ciso compl cyber emerg fraud incid infos respo risk secur trust: \b(?:(?:security|fraud|incident
    + |incident response|trust (?:and|&) safety|cyber|risk|it security|infosec|anti-fraud|abuse|response
    + |emergency|complaints?) (?:team|officer|department|desk|specialists?|lead|colleagues?|engineers?
    + |people|unit|response team|investigat\w+|analysts?|manager|office|experts?)|(?:our|the) (?:security
    + |fraud|complaints?|incident)\b(?= (?:has|have|is|are|takes|took|will|called|knows|and))|ciso)\b
    """,
    unless=_REFUSED
    + r"""
    compl legal priva secur: \b(?:see|read|our|the|in) (?:\w+ )?(?:privacy|legal|compliance
    + |security) (?:policy|page|notice|statement|terms|settings|section|centre|center)\b
    legal: \blegal (?:address|entity|notice|reasons?|requirements?|basis|obligations?|deadline|period|limit|name
    + |age|terms?|rights?|month|grounds|imprint|form|advice|action|claim|matter|question)\b
    compl fraud legal priva prote secur: \b(?:please |you can |you may |kindly |you could |should |must
    +  |to )(?:\w+ )?(?:contact|write to|reach out to|reach|email|call|turn to|ask) (?:our
    + |the) (?:\w+ )?(?:legal|privacy|security|fraud|compliance|data protection|complaints?) (?:\w+)\b
    """,
    nowhere_near=_OFFER,
)
