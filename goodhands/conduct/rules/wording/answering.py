"""How replies answer: the shapes of answers, and the sentences that answer nothing."""

import re

from goodhands.conduct.rules.literals import Sought
from goodhands.conduct.rules.phrases import one_of

# Manners: they fill a reply and answer nothing.
MANNERS = re.compile(
    one_of(
        r"""
        (?:oh (?:no|dear|my)|ouch|oops|wow|ah|hm+|good (?:question|point|news|catch)|great (?:question|news
        + |choice)|well spotted|congratulations|congrats)\b[^.!?]{0,40}[.!?)]*$
        (?:there(?:'s| is) )?(?:nothing|no action|no further action|you need(?:n't)? do nothing
        + |you don't (?:need|have) to do anything|no need to do anything)(?: (?:else|more|further|is|needs
        + |needed|left|to|for|you|do|required|from|there|necessary|now|at this point|on your side
        + |be done))*[\s.!]*$
        (?:many |a thousand |our |my |please accept (?:my|our) |with |i offer |again,? |first(?: of all
        + |ly)?,? )*(?:thanks?\b|thank you|cheers|apologies|apologize|apologise|sincere|sorry|sympathy)
        (?:i|we)(?:'m| am|'re
        + | are)? (?:do |also |really |truly |very |so |deeply |sincerely |completely |fully |totally |both |
        + most )*(?:sorry|apologi[sz]e|glad|happy to hear|pleased|delighted|thrilled|grateful|appreciate
        understand|regret|value|hope|wish|can (?:see|imagine|understand|only)|know how|hear you|feel
        see (?:why|how|your))\b
        (?:so |very |really |terribly |such )*(?:sorry|glad|happy|pleased|lovely|how |what an? |that(?:'s| is
        + | must| sounds| was) |this (?:is|was|must)(?: be| have)? (?:not|no|an?|so|very|really|annoying
        + |frustrating|our|unacceptable|certainly|clearly)|it(?:'s| is| was| must) (?:no fun|frustrating
        + |annoying|always|great|good|lovely|a pleasure|a pity|a shame|our mistake|our fault|my mistake
        + |my fault|so|good that))
        (?:hope|wishing|enjoy|have (?:a|fun)|good luck|welcome|happy |best |looking forward|see you|take care
        + |stay |you(?:'re| are) (?:very |most |always )?(?:welcome|right|not alone|in good hands)|my pleasure
        + |with pleasure|your (?:satisfaction|feedback|business|patience|trust|comfort|understanding))\b
        (?:please )?(?:feel free(?! to (?!contact|reach|ask|write|call|let|get|reply|email
        + |come back|message|drop|ring|share|send))|don't hesitate|do not hesitate|let (?:me|us) know if (?:you|there|anything|i
        + |we)|reach out|contact us|write to (?:me|us) (?:whenever|any ?time|if)|if (?:you have|you need
        + |there(?:'s| is)|anything|i can|we can|any|there are)\b.{0,60}(?:question|help|else|anything
        + |hesitate|let|know|reach|contact|write|touch))
        (?:quality|customer|customers|service|satisfaction) (?:is|are|come|comes)\b
        you (?:just )?made (?:my|our|the)|we(?:'re| are) (?:always )?here\b|that should (?:never|not)
        this should (?:never|not)|nobody should|at [\w ]{2,30} we (?:value|care|believe|strive|take)
        """
    )
)
# Where something to tell may begin behind good manners: "Sorry about that, we have sent a new one."
BEHIND_MANNERS = re.compile(
    r"[:;]-?[)(]*\s+|(?:,|\s[–—-]|\sand|\sbut)\s+(?:(?:and|but|so)\s+)?(?=(?:i|we|you|u|it|he|she|they|there|your|"
    r"our|the|this|that|a|an|please|here|yes|no)\b(?!'[a-z]+ (?:sorry|glad|happy)))"
)
INTERJECTION = re.compile(
    r"(?:\W*(?:oh (?:no|dear|my|yes)|oh|ouch|oops|wow|ah|hm+|no worries|hey|hi|hello|well|okay|ok|right|"
    r"good (?:question|point|catch)|great (?:question|news)|good news)\b(?: @?[\w.]+)?[\s,!.:;–—-]+)+"
)
POINTER = Sought(
    one_of(
        r"""
        \ufffc|\b(?:of|on|in|under|at|from|see|check|visit|read|consult|refer to|have a look at|look at|browse
        + |via|through|to) (?:our|the|this|that|your|attached|below|following|my|in the|out our|at our|for the
        + |page of the) ?(?:\w+[ -]){0,3}?(?:website|web site|site|homepage|faqs?|help cent(?:er|re)
        + |help pages?|knowledge base|documentation|docs|manual|manuals|guide|guides|brochure|leaflet|booklet
        + |instructions|terms|terms and conditions|conditions|policy|policies|page|pages|link|links|article
        + |articles|blog|portal|price list|catalogue|catalog|contract|agreement|clause|data ?sheet|
        + datasheets?|user guide|section|app
        + |video|videos|attached|attachment|document)\b
        \b(?:all|everything|the|these|this|that|which|answers?|details?|information|prices?
        + |both)\b.{0,40}\b(?:is|are|can be) (?:all |also |both )?(?:(?:covered|explained|described|listed|found
        + |available|documented|outlined|detailed|stated|answered)(?: \w+)?
        +  (?:in|on|at|under|there|here|online|via|below|above)|here)\b
        \b(?:please |kindly |pls |just )?(?:see|check|read|refer to|consult
        + |visit) (?:the |our |this )?(?:attached|link|below|manual|faqs?|terms|website|docs|documentation
        + |brochure|instructions)\b|\bthe (?:manual|terms|faq|website|guide
        + |instructions) (?:clearly )?(?:state|states|say|says|explain|explains|answer|answers|cover|covers
        + |tell|tells|describe|describes)\b|\bas (?:the|our) (?:manual|terms|website|faq|guide|instructions)
        \b(?:booklet|leaflet|brochure|manual|guide|handbook|catalog(?:ue)?|website|site|terms|policy|contract|faqs?) (?:has|have|holds?|contains?|includes?) (?:a|an|the|whole|some)
        + (?: \w+)? ?(?:chapters?|sections?|pages?|paragraphs?|tables?|lists?|entry|overview)\b
        \bgoogle\b|\b(?:is|are|remains?) (?:entirely |solely |always )?(?:your|the (?:customer|guest|buyer
        + |traveller|passenger)'s?|up to the) (?:own )?(?:responsibility|business|duty)
        """
    )
)
SPECIFIC_PLACE = re.compile(
    r"\b(?:page|section|figure|table|chapter|step|row|column|tab|button|menu|settings)s? (?:\d|\"|“|"
    r"[a-z]\b|named|called)|\bin the app,? (?:under|below|at|tap|go)\b|\bunder (?:the )?[\w ]{0,20}settings\b"
)

AMOUNT = Sought(
    r"[$£€₹¥]\s?\d|\b(?:usd|eur|gbp|aud|inr|rs\.?|nok|chf) ?\d|\d[.,]*(?: ?(?:dollars?|euros?|"
    r"pounds?|rupees?|cents?|pence|usd|eur|gbp|aud|inr|francs?|%|percent|per cent|bucks|quid|k)\b|%|€|£| "
    r"(?:a|per) \w+)|"
    r"\bfree\b|\bno (?:extra |additional )?(?:charge|cost|fee)|\bat no (?:extra )?(?:charge|cost)|\bon "
    r"(?:us|the house)\b|\bcosts? (?:you )?nothing|\bnothing (?:to pay|extra)|\bincluded\b|\bsame price|"
    r"\bwaive[sd]?\b|\bwithout (?:charge|extra)|\bhalf price|\bcomplimentary|\bwe (?:pay|cover)\b|\bcents?\b"
)
NO_TIME_YET = re.compile(
    r"\b(?:no (?:date|day) yet|don't (?:yet )?know|do not (?:yet )?know|not (?:yet )?(?:known|fixed|"
    r"decided|announced|certain|planned)|already|(?:right|here|there|on|open|done|live|back|ready) now|any ?time|just (?:left|went|shipped|sent)|"
    r"whenever|permanent|forever|never|always|on arrival|as long as|no plans?|same time|at once|"
    r"immediately|right away|instant(?:ly)?|until (?!then)|sold out)\b"
)
BECAUSE = re.compile(
    r"\b(?:because|since|that's|that is|i see|i can see|shows|due to|owing to|reason|caus(?:e|es|ed)|"
    r"comes? from|came from|means?|"
    r"trigger(?:ed|s)?|after|when|by mistake|by accident|error|bug|our system|turn(?:s|ed) out|expired?|"
    r"so (?:that|the|we|it)|therefore|that's why|which is why|why|thanks to|happens|happened|forgot|"
    r"missing|blocked by|failed|stopped|wrong|was not|wasn't|were not|weren't|had not|hadn't|is (?:how|"
    r"what|the|an?|for|your)\b|\bplus\b|\b(?:includes?|covers?)|to (?:protect|prevent|keep|avoid|make|"
    r"stop))\b|:"
)
ALL_OF_THEM = Sought(
    r"\b(?:(?<!see )(?<!seen )(?<!seeing )to (?:both|all)\b(?! (?:of|the|our|your|\w+s)\b)|both (?:questions|points|requests|are|of them|have|were|is|can|at|taken|done|sorted|will)|"
    r"(?:do|did) both|yes,? and,? yes|all (?:three|four|five|of (?:them|these|this|that|your))|each (?:one|of)|"
    r"either (?:way|one)|everything you (?:asked|wanted|need)|all your (?:questions|points|requests))\b"
)
# Words to the customer ("please keep the plates until then") say what to do, not when or how much.
INSTRUCTS = re.compile(
    r"^\W*(?:so |and |then |until then,? |meanwhile,? |in the meantime,? )*(?:please|kindly|pls|just|"
    r"tell|send|give|let|keep|reply|write|take|use|choose|pick|try|open|click|press|put|go|start|rinse|"
    r"wash|add|remove|hold|wait|call|bring|order|buy|run|switch|turn|unplug|plug|set|leave)\b"
)
SAYS_YES = re.compile(
    r"^(?:\W|and |but |so |hi |well |oh |ah |happily |luckily |unfortunately,? |sadly,? |i'm afraid,? |"
    r"good news: |also,? )*"
    r"(?:yes|no|yep|yeah|nope|sure|of course|absolutely|certainly|definitely|indeed|exactly|not (?:yet|"
    r"at all|quite|necessarily)|it (?:does|is|isn't|doesn't|can|can't)\b|you (?:can|may|do|don't|needn't|"
    r"should|could)\b|they (?:do|are|can|don't)\b|we (?:do|can|don't)\b|that(?:'s| is) (?:fine|right|"
    r"correct|true|possible|no problem|ok|okay|normal|included|expected|safe)|please do)\b"
)
RETELLS = Sought(
    r"\byou (?:wrote|write|said|say|asked|ask|mentioned|told|quoted)\b|\byour (?:words?|question|message|"
    r"letter|note)\b"
)
# What sounds like an answer and gives none: "The price depends on a number of factors."
EVADES = Sought(
    r"\b(?:depends? (?:up)?on (?:a (?:number|variety) of|various|many|several|different|the (?:case|situation|"
    r"circumstances|individual)|\w+ (?:and|or) \w+|availability|demand|staffing)|var(?:y|ies)\b|"
    r"(?:has|have) been (?:\w+ )?(?:noted|received|logged|registered|forwarded|assigned|reassigned|escalated|recorded)|"
    r"(?:is|are) (?:under review|being (?:reviewed|processed|looked into|investigated))|under investigation|"
    r"(?:we|i)(?:'ll| will) (?:see what|look into|do (?:my|our) best|do everything|try)|in (?:a timely manner|due course)|"
    r"sits? with|status (?:is|was|has)|take (?:all|your|such|these|every)\b.{0,25}\bseriously|valuable feedback|"
    r"(?:reviewed|handled|processed|treated) (?:by|in|as|within)|(?:your|the) (?:case|ticket|query|enquiry) (?:id|no|number))\b"
)
# How firms speak in general, and how people speak of one matter.
IN_GENERAL = Sought(
    r"^\W*(?:we(?! (?:do|can|did|are|have|will)\b[,.!;])|our|please|many|most|all|each|every|customers|guests|"
    r"as a)\b|\b(?:our|always|often|usually|generally|"
    r"normally|typically|many|most|customers?|guests?|visitors|website|feedback|strive|committed|pride|quality|"
    r"each of our|all of our|can be|at any time|a (?:great|wonderful|lovely|good) \w+)\b"
)
IN_PARTICULAR = re.compile(
    r"^\W*(?:and |but )?(?:yes|no|not|both|nothing|neither|either|as for|the same|one|it's|that's|you'?ll?|i'?ll)\b|"
    r"\d|\b(?:i'll|i've|i'm|you'll|yours|tomorrow|today|tonight|noon|(?:mon|tues|wednes|thurs|fri|satur|sun)day|till|until|"
    r"both|then|instead|attached|nothing|nobody|needn't|no one|mistake|myself|this morning|same)\b"
)
