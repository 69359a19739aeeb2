"""Talking down: said before, lessons and comparisons, a shrug at what went wrong, disbelief."""

from goodhands.conduct.rules.phrases import Phrase, Unless, phrase
from goodhands.conduct.rules.wording.fixes import drop_sentence

_BEFORE = "That it was said before helps nobody who has to ask again. Say it once more, in other words."
_LESSON = "This is a lesson, not an answer. Tell what happened and how to set it right."
_OTHERS = "What others manage is no help. Just show the way."
_SHRUG = "This shrugs at what went wrong for the customer. Leave it out, or say what you can do."
_DOUBT = "This doubts the customer's word. Take it as true until you know better."
_SHEET = (
    r"(?:manual|labels?|instructions?|guide|faqs?|leaflet|terms|rules|description|page|website|e-?mails?|messages?|"
    r"booklet|small print|sign|notes?)"
)
_OUR_FAULT = r"\b(?:sorry|apolog\w+|our (?:mistake|fault|side|error)|badly|wrongly|unclear)\b"

CONDESCENSION: tuple[Phrase, ...] = (
    phrase(
        "",
        r"""
            \bas (?:i|we) (?:have |had |'ve )?(?:just |clearly |repeatedly )?(?:explained|pointed out|made clear|told you|informed you
            + |stated)\b
            \bas (?:\w+ ){1,3}(?:has |have |had )?(?:already|previously|repeatedly) (?:explained|pointed out|told|informed|said|stated
            + |made clear)\b
            \b(?:i|we)(?:'ve| have|'d| had) (?:now |already |just )*(?:told|explained|said|answered)(?: this| it| that| you)*(?: to you)?(?: now
            + | already)? (?:twice|three times|several times|many times|more than once|repeatedly|again and again)\b
            (?<![^.!?\n] )\bagain: \b|\b(?:don't|do not) know how else to (?:put|say|explain|phrase)\b
        """,
        _BEFORE,
        fixes=drop_sentence,
        unless=Unless(within=_OUR_FAULT),
    ),
    phrase(
        "",
        rf"""
            \bno (?:call|reason|cause|excuse) for (?:that|this|such|your) (?:a |kind of |sort of )?(?:tone|language|attitude|behaviou?r)\b
            \b(?:shouting|yelling|swearing|threats|threatening|insults|insulting|capitals|capital letters|anger)(?: \S+){{0,3}} (?:will|won't
            + |does|doesn't|do|is)(?: not|n't)? (?:going to )?(?:make|change|help|speed|get|bring|solve|fix)\b
            \bobviously,? (?:we|i) (?:don't|do not|can't|cannot|have no|aren't|are not|won't|will not)\b
            \bwhich (?:i|we) (?:assume|presume|trust|expect|imagine|would hope)(?: that)? (?:a|an|even|you|any)\b
            \bas (?:any|every|most|many|all) [^.!?\n,]{{1,30}} (?:would|should|will|could|ought to) (?:know|tell|understand|see)\b
            \bhad (?:you|your \w+|anyone)(?! been)(?: \w+){{0,2}}? (?!been)(?:\w+ed|read|put|set|kept|told|sent|done|paid|chosen|taken)\b
            + [^.!?\n]{{0,80}}\bwould(?:n't| not)? (?:have|be)\b
            \b(?:kindly|please) (?:consult|study|refer to) (?:article|section|clause|chapter|paragraph|our faqs?|the faqs?) ?\d*
            \b(?:maybe|perhaps|how about|why not|might i suggest)(?: you)?(?: should| could| might)?(?: try)? (?:read|reading|check|checking|open
            + |opening|look at|looking at) (?:the|our|your) {_SHEET}\b
            \b(?:instructions?|rules?|manual|signs?|labels?|terms|leaflet|deadlines?|polic(?:y|ies)) (?:are|is|exists?) (?:\w+ )?for a reason\b
            \b(?:check|read|consult|look at) (?:the|our) {_SHEET} before (?:you )?(?:writ|call|ask|contact|complain|phon|email)\w*
            \b(?:ought to|should) (?:really |actually |learn to |try to )?read (?:the |our |your |my )?(?:{_SHEET}|mails?)\b
            + (?: (?:to the end|properly|first|more))
            \b(?:strongly |kindly )?(?:advise|suggest|recommend|urge) you (?:to |that you )?(?:learn|familiari[sz]e|educate|inform yourself)\b
            \byou should (?:never|not) have (?!been|had|got|gotten|received|seen|needed|waited|to\b)\w+
            \byou of all people\b|\bas an? (?:professional|adult|grown-up|lawyer|teacher|engineer|doctor|business|company),? you (?:should|ought)\b
            \b(?:please just|just please|do just) (?:follow|read|use|do|check|type|enter)\b[^.!?\n]{{0,40}}\bthis time\b
            \b(?:i|we) (?:would have )?thought (?:that|this|it|we) (?:was|were|had been|made it) (?:quite |perfectly |very )?(?:clear|obvious)\b
        """,
        _LESSON,
        fixes=drop_sentence,
        unless=Unless(within=_OUR_FAULT),
    ),
    phrase(
        "",
        r"""
            \b(?:most|all|many|the rest|none|other) (?:of )?(?:our |the )?(?:other )?(?:people|customers|users|guests|clients|members|drivers)
            +  (?:manage|cope|get by|understand|get it|have (?:no|a|any) (?:problems?|trouble|issues?|difficult\w+)|do(?: not|n't) (?:complain
            + |need|have)|ever (?:complain|ask)|seem to)\b
            \b(?:no one|nobody) (?:else )?(?:made|asked|forced|told|ordered) you(?: to)?\b
            \byou bought it\b[^.!?\n]{0,20}\byou\b|\bmade your bed\b
            \byou (?:chose|picked|went for|wanted) (?:the |an? )?(?:cheapest|cheap|budget|basic|lowest|slow\w*)\b[^.!?\n]{0,40}\b(?:don't|no wonder
            + |so)\b
            \b(?:it|that) was your (?:own )?(?:decision|choice|idea) to\b
        """,
        _OTHERS,
        fixes=drop_sentence,
        unless=Unless(within=_OUR_FAULT + r"|\b(?:glad|great|good) (?:choice|decision|idea)"),
    ),
    phrase(
        "",
        r"""
            \bgood for you(?=[.!]|$)|\bwhat a (?:tragedy|shame for you)\b|\bmy heart bleeds\b|\bdream on\b|\bkeep your (?:hair|shirt) on\b
            \bwhose fault (?:is|was|would) (?:that|it|this)\b|\b(?:hardly|scarcely|not exactly) our (?:fault|problem|business|concern)\b
            \bif you (?:don't|do not) like (?:it|that|this|our \w+)\b[^.!?\n]{0,20}\b(?:go|try|find|leave|buy|there)\b
            \b(?:go|look|shop|buy|try) (?:somewhere|someplace) else\b
            \b(?:get|be|getting|being) (?:so |all |this )?(?:hysterical|melodramatic|dramatic|worked up)\b
            \b(?:let's|let us)(?: all| both)? (?:take a (?:deep )?breath|not (?:be|get) (?:dramatic|silly|carried away|hysterical))\b
            \brome (?:wasn't|was not) built\b|\bnot (?:your|a) (?:personal )?(?:assistants?|secretar(?:y|ies)|servants?|babysitters?|butlers?)\b
            \bsome of us (?:are trying|have|are working|work)\b
            \byou are to (?:return|pay|send|fill|follow|wait|stop|provide|comply|submit|complete|leave)\b
            \bwith (?:all )?due respect\b
            \byour (?:claim|complaint|request|question|demand|story|argument|version) (?:is|sounds|seems) (?:simply |just |frankly |plainly )?
            + (?:nonsense|ridiculous|absurd|laughable|silly|rubbish|preposterous|unbelievable)\b
            \b(?:not|n't|hardly) (?:our|my) (?:job|task|duty|business) to [^.!?\n]{1,50} for you\b
            \blol,? (?:that|no|you|nope|we|but)\b(?! (?:\w+ ){0,3}made our)|\bhaha,? no\b|\bduh\b|\bbless your heart\b|(?<=[.!?] )oh wait\b
        """,
        _SHRUG,
        fixes=drop_sentence,
        unless=Unless(
            before=r"\b(?:adorable|cute|sweet|love\w*|awesome|funny|great)[^.!?]{0,20}",
            within=r"\b(?:sorry|apolog\w+|we'll not)\b",
        ),
    ),
    phrase(
        "",
        r"""
            \byou know (?:it|that|very well|perfectly well|full well)(?=[.!]|$)|\bwe both know\b(?! (?:it's|when|what|where|how|by|the moment|for sure))|(?<=as )we both know\b|\bso you (?:say|claim)(?=[.!]|$)
            \b(?:find|found) (?:that|it|this) (?:very |rather |quite )?(?:hard|difficult) to believe\b
            (?:^|(?<=[.!?\n] )|(?<=\n))(?:and )?are you (?:quite |really |absolutely )?sure (?:that )?you (?:\w+ ){0,2}?(?:plugged|switched|turned|read
            + |typed|followed|looked|charged|opened|checked|entered|used)\b
            \bdid you (?:even |actually |really )?remember to (?:switch|plug|turn|read|charge|open|press|put|type|check)\b
        """,
        _DOUBT,
        fixes=drop_sentence,
        unless=Unless(within=r"\b(?:sorry|apolog\w+)\b"),
    ),
)
