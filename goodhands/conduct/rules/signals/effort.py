"""Effort that the customer spent on our request, or to help us (RULES `no-thanks`; seed 000 phase 2, 5)."""

from goodhands.conduct.rules.spotting import Signs

EFFORT = Signs(
    r"""
    advis ask asked descr instr liste menti need neede recom reque said speci sugge told want
    +  wante: \b(?:as|like|just as|exactly as|the way|that|which|what|everything) (?:you(?:'d| had| have
    + |'ve)?|your (?:colleague|team|support|agent|engineer|technician)|he|she|they|\w+ (?:from your
    + |in your) \w+|your colleague \w+) <adv>(?:ask(?:ed)?(?: me| us)?(?: for| to)?|request(?:ed)?
    + |want(?:ed)?|suggest(?:ed)?|told|instruct(?:ed)?|advis(?:ed)?|describ(?:ed)?|need(?:ed)?
    + |recommend(?:ed)?|said|specified|mentioned|listed)\b
    advic advis agree asked check descr discu email five four guide instr list neede reque seven six steps
    +  sugge ten test three troub wante: \b(?:as (?:requested|instructed|suggested|advised|asked|agreed
    + |discussed|described)|(?:per|at|on|following|upon|to) your (?:request|instructions|advice|suggestion
    + |checklist|list|guide|steps|email)|you (?:had |have )?(?:asked|requested) (?:me |us )?for|you (?:had
    +  |have )?asked (?:me|us) to|you (?:wanted|needed) (?:from|me|us|a|the)|your (?:checklist
    + |list of (?:steps|questions|tests)|troubleshooting|instructions|seven|five|ten|six|four|three|test
    + |steps))\b
    below find here heres inclu pleas see send sendi sent youll: \b(?:here(?:'s| is| are| come| you go
    + | you are)|please find|find|you'll find|see|sending(?: you)?|i(?:'ve| have)? (?:just |now
    +  |also )?sent(?: you)?|i send(?: you)?|included|below (?:is|are|you)) (?:\w+ ){0,4}(?:photos?
    + |pictures?|pics?|images?|screenshots?|screen ?shots?|screen recording|recording|videos?|clip|logs?
    + |log file|files?|har|data|values|numbers|readings?|measurements?|results?|serial(?: number)?
    + |receipts?|certificates?|forms?|documents?|paperwork|statements?|scans?|cop(?:y|ies)|dump|trace
    + |console|report|details|answers|ids?|proof|raw|od|curve|curves|gel|blot|blots|protocol)\b
    attac below enclo folde link uploa: \b(?:photos?|pictures?|pics?|images?|screenshots?|screen ?shots?
    + |recording|videos?|video still|clip|logs?|log files?|files?|har file|data|values|readings?
    + |measurements?|results?|receipts?|certificates?|forms?|documents?|paperwork|statements?|scans?
    + |cop(?:y|ies)|report|proof|dump|trace|output|both|all|it's|they're|curves?|gels?|blots?
    + |example)(?: \w+){0,6} (?:(?:is|are|was|were) )?<adv>(?:attached|enclosed|below|uploaded
    + |in the (?:attachment|folder|link))\b
    am attac enclo pleas see: \b(?:i've attached|i have attached|i attached|i attach|i'm attaching
    + |i am attaching|we've attached|we attached|attached (?:is|are|you'll|please|you|here|the|my|a|two
    + |three|both|some)|see attached|please see attached|enclosed (?:is|are|please)|\(attached
    + |attached,)(?! (?:request|list|order|po|purchase order|rfq|specification|tender))\b
    dig dug final took: \b(?:took (?:me )?(?:a while|some time|all (?:evening|morning|day|afternoon)|ages
    + |an? (?:hour|while|evening|day|bit)|half an? \w+|two hours|three hours|forever|hours
    + |some digging) to (?:catch|find|collect|dig|record|gather|get|reproduce|measure|fill|test|scan|track
    + |put|go|film|compile|figure|write)|(?:dig|dug) (?:it|them|this|these|that|the \w+) (?:out|up)
    + |finally (?:managed to )?(?:catch|caught|recorded|found the (?:serial|receipt|number)
    + |got hold of the))\b
    both check colle compa compl did disab done every expor fille filme follo gathe kept measu print ran
    +  recor remea repea reran reset scann signe step steps swapp test teste tests three throu took twice
    +  unplu uploa: \b(?:i|we|i've|we've|have|and|then|also|now|already|my \w+|our \w+) (?:<adverb>|both
    +  |since |carefully |even ){0,5}(?:tested|measured|re-?measured|recorded|collected|gathered
    + |filled (?:in|out|it|the)|completed (?:the|your|all|every|both)|scanned|uploaded|followed (?:the|your
    + |all|every|each|step)|went through|gone through|worked through|ran (?:the|your|all|it|a|both|every
    + |through)|re-?ran|repeated (?:the|it|every|all|both)|disabled (?:all|the|my|every)|exported (?:the
    + |all|it|everything)|swapped|unplugged|took (?:photos?|pictures?|a (?:photo|picture|video)
    + |screenshots?|measurements?)|compared (?:the|both|it|all|our)|filmed|did (?:all|both|everything|every
    + |the (?:steps|test|reset|tests)|step|what you|as you|it (?:all|twice|three))|done (?:all|everything
    + |both|every|that|the|what)|kept (?:a (?:log|diary)|the (?:gloves|pieces|parts|box|packaging|samples?)
    + |three|two|some)|(?:signed|printed) (?:and|the) (?:\w+ )?(?:form|sent|returned|scanned|both)
    + |checked (?:all|every|each|both|the (?:serial|label|settings|cable|cables|fuse|filter|voltage
    + |connection|router|log|logs)))\b
    check error same teste tried works: \b(?:tried (?:everything|all|both|several|different|another|two
    + |three|four|five|six|seven|it on|on (?:two|three|several|different|another)|with (?:two|three|another
    + |a different|different|several)|the steps|your|every|each)|(?:tested|tried|checked|same|error
    + |works)\b.{0,30} (?:on|with|in) (?:two|three|four|five|several|different) (?:laptops?|computers?
    + |phones?|browsers?|devices?|pcs?|tablets?|cables?|networks?|plates?|machines?|outlets?|sockets?))\b
    point quest steps tests: \b(?:all|every one of the|each of the) (?:<more> |of (?:your|the) )?(?:steps
    + |tests|points|questions)(?: (?:on|of|in) (?:your|the))?\b
    """,
    unless=r"""
    agent couri drive engin he hed heve she shed sheve techn they theyd theyv you youd your youve: \b(?:you
    + |they|he|she|your \w+|courier|driver|technician|engineer|agent)(?:'ve| have| had| has
    + |'d)? <adv>(?:(?!asked|request|want|need|suggest|instruct|advis|describ|recommend|mention|list
    + |specif)\w+ed|ran|took|did|done|kept|gone|went)\b
    attac enclo: \b(?:attached|enclosed)(?: \w+){0,2} (?:request|list|order|po|purchase order|rfq
    + |specification|tender|requirements|brief|wish list|cv|rsvp)\b|\b(?:request|list|order|po
    + |purchase order|rfq|requirements|brief|specification|logo|artwork|floor plan)(?: \w+){0,3} (?:is
    +  |are )?(?:attached|enclosed)\b
    find: \b(?:can't|cannot|couldn't|could not|don't|where (?:do|can) i|how (?:do|can) i|unable to|to|not
    + |trying to|where to) find\b
    see: \b(?:can't|cannot|can|could|where (?:do|can) i|i|we|don't|didn't|do you|to|should|not|will) see\b
    here: \b(?:is|are|was) (?:not )?here\b
    attac find inclu send sent: \b(?:could|can|would|will|please|did|have|has) (?:you )?(?:\w+ )?(?:send
    + |sent|attach|include|find)\b
    agree asked descr discu reque said sugge told: \b(?:wasn't|isn't|not|never|different
    + |instead of) (?:quite |exactly )?(?:as|what|like) (?:you )?(?:described|requested|said|told|asked
    + |agreed|discussed|suggested)\b|\bas described on (?:your|the) (?:site|website|page)\b
    """,
)

# What people try on their own; three of these are a morning's work.
TRIED = Signs(
    r"""
    chang check clean clear empti logge reboo reins repla reset resta signe swapp switc teste tried turne
    +  unplu updat: \b(?:restarted|rebooted|reset|reinstalled|signed out|logged out|unplugged|cleared
    + |changed?|swapped|replaced|tried|tested|turned|switched|checked|cleaned|updated|emptied) (?:it |the
    +  |my |our |off |on |in |and |out |all |both ){0,5}(?:thing|bulb|socket|cable|battery|batteries|fuse
    + |filter|cartridge|browser|settings|router|lamp|cache|cookies|app|phone|device|machine|again|twice|off
    + |on|in|back|it|computer|laptop|modem|password|plug|driver|firmware|software|network|vpn|extensions
    + |another|a different|different|restarting|resetting|clearing|reinstalling|rebooting)\b
    """
)
