"""Scorn in a polite voice: lectures on tone, "most people would", "had you only", doubt of the customer's word."""

from goodhands.conduct.rules.phrases import Phrase, Unless, phrase
from goodhands.conduct.rules.wording.fixes import drop_sentence

_TONE = "This lectures the customer on how to speak. Answer what made them angry instead."
_LESSON = "This is a lesson, not an answer. Tell what happened and how to set it right."
_SMALL = "This makes the customer feel small for asking. Just show the way."
_DOUBT = "This doubts the customer's word. Take it as true until you know better."
_COLD = "This shows the customer the door. Leave it out, or tell them what you can do."
_SOURCE = (
    r"(?:\w+ )?(?:manual|instructions?|leaflet|booklet|guide|terms(?: and conditions)?|conditions|rules|"
    r"contract|policy|description|e-?mail|message|faqs?|notes?|fine print|small print|documentation|label|"
    r"page|recipe|listing|sign|wording|text)"
)

SCORN: tuple[Phrase, ...] = (
    phrase(
        """
        tone language voice manners words threats threatening insults insulting shouting rudeness making
        accusations civil polite attitude threaten empty refrain threatenings threatened
        """,
        r"""
            \b(?:moderate|mind|lower|adjust|change|watch|temper|check) (?:your|the) (?:tone|language|voice
            + |manners|words)\b
            \b(?:that|this|your|such a|with that|take that|use that|of that) (?:kind of |sort of
            +  |aggressive |rude )?(?:tone|language) (?:is|with|will|does|won't|isn't|gets|helps|here|we|i)\b
            \b(?:tone|language) (?:is|was) (?:not |un|in|hardly )\w+
            \b(?:threats|threatening|insults|shouting|rudeness|making threats|threats about [^.!?\n]{1,40})
            +  (?:will|won't|do|does|don't|doesn't|can|is|are|get|gets)\b
            \bthreaten(?:ing)? (?:us|me|our \w+) (?:with|by)\b
            \b(?:with|in) (?:that|this|such) (?:kind of |sort of |a )?(?:tone|language)\b
            \b(?:before|without|instead of|stop|refrain from|spare (?:me|us)) (?:your |the |making
            +  |issuing |any )*(?:threats|threatening|insults|insulting|accusations)\b
            \b(?:remain|stay|be|keep (?:it|things)) (?:civil|polite)\b(?! (?:engineer|partner))
            \bno need (?:for|to use) (?:that|such|this|the) (?:tone|language|attitude)\b
            \bempty threats?\b|\brefrain from (?:threaten|insult|shout|such|this|that)\w*\b
        """,
        _TONE,
        fixes=drop_sentence,
        unless=Unless(before=r"\b(?:we|our|us|my|sorry|dial|ring|busy|i will|i.ll)\b[^.!?]{0,20}"),
    ),
    phrase(
        "ask request urge invite advise suggest recommend",
        rf"""
            \b(?:would|must|have to|'d|can only) (?:ask|request|urge|invite|advise|suggest|recommend) (?:that
            +  )?you (?:to )?(?:\w+ly )?(?:refrain|desist|moderate|calm|read|re-?read|be (?:patient|civil
            + |polite|reasonable)|show|stop|mind|stay (?:calm|polite)|remain|choose your words
            + |keep (?:your|a civil)|think twice)\b
            \b(?:can only|would|'d) (?:recommend|suggest|advise) (?:re-?reading|reading|studying|looking
            +  at) (?:the|our|your|my) {_SOURCE}
        """,
        _TONE,
        fixes=drop_sentence,
    ),
    phrase(
        """
        as explained told said stated communicated pointed informed mentioned made add explain left
        refer point given
        """,
        r"""
            \bas (?:has|had|was|it has|it was) (?:now |already |previously )?(?:been )?(?:explained|told
            + |said|stated|mentioned|pointed out|communicated|made clear|set out) (?:to you|already|twice
            + |before|in|several|repeatedly|more than|many|by)\b
            \b(?:this|it|that) (?:has|was) (?:already |now |previously )?(?:been )?(?:explained|pointed out
            + |communicated|made clear) to you\b
            \byou (?:have|had|were|'ve) (?:now )?(?:been )?(?:told|informed|given (?:our|my|the|an)
            +  (?:answer|explanation)) (?:this|that|so|twice|already|several|more than|before|repeatedly)\b
            \b(?:nothing|little) (?:left )?to (?:add|explain)(?: to (?:my|our|what|the))\b
            \b(?:not sure what|what) (?:is|there is|there's|'s) left to (?:explain|say|discuss)\b
            \b(?:i|we) (?:can only |must |would |have to )?(?:refer you|point you) (?:back )?to (?:my|our|the)
            +  (?:previous|earlier|last|first|answer|reply|e-?mail|message)\b
        """,
        _LESSON,
        fixes=drop_sentence,
        unless=Unless(within=r"\b(?:sorry|apolog\w+|wrong)\b"),
    ),
    phrase(
        "had if glance look read more carefully closely attentively properly",
        rf"""
            \bhad (?:the|your|this|that|our|it|you|anyone|one)(?: \w+){{0,3}}? (?:been )?(?:\w+ly )?
            + (?:unpacked|read|followed|checked|handled|installed|opened|stored|treated|cleaned|used|kept
            + |looked|assembled|measured|charged|entered|typed|planted|watered|paid)\b[^.!?\n]{{0,60}}(?:,
            + |\b(?:would|wouldn't|could))
            \bif (?:the|this|that|our|your) (?:\w+ )?{_SOURCE} (?:had been|were|was|is|are) (?:actually
            + |properly |carefully )?(?:read|followed|observed|consulted)\b
            \b(?:a|one) (?:quick |closer |brief |short |simple |single |second )*(?:glance|look|read) (?:at|in
            + |into|through) [^.!?\n]{{1,40}}\b(?:would|could|should|might) (?:have|tell|show|answer
            + |save|help|clear)\b
            \b(?:a (?:little|bit)|some|slightly) more (?:care|attention|patience|thought) (?:and|would|could
            + |might|next|on your|when|in|from you)\b
            \bwith (?:a (?:little|bit)|some|slightly|just a little) more (?:care|attention|patience|thought
            + |effort)\b
        """,
        _LESSON,
        fixes=drop_sentence,
        unless=Unless(
            before=r"\b(?:we|i|our|us|colleague|driver|courier|warehouse|workshop|kitchen)\b[^.!?]{0,80}",
            within=r"\b(?:by (?:us|our)|we|our (?:\w+ )?(?:team|side|packer|mistake|fault)|sorry|i|couriers?"
            r"|drivers?|carriers?|warehouse)\b",
        ),
    ),
    phrase(
        "by on just simply",
        r"""
            \b(?:do|does|did|will|would|can|could)(?:n't| not) (?:simply |just |usually |normally |go
            +  |get )*(?:missing|lost|break|vanish|disappear|fall|walk|damage|move|crack|melt|tear|open|scratch
            + |happen|cancel|delete|change|leak|die)\w*(?: \w+){0,3} (?:by|on) (?:itself|themselves|its own
            + |their own|himself)\b
            \b(?:do|does)(?:n't| not) (?:just|simply) (?:vanish|disappear|break|evaporate|walk off|dissolve
            + |get lost|go missing|fall (?:off|apart|out))\b
        """,
        _DOUBT,
        fixes=drop_sentence,
        unless=Unless(within=r"\b(?:sorry|apolog\w+|we'll|our fault|you're right|you are right)\b"),
    ),
    phrase(
        """
        child's idiot fool idiotproof foolproof brain blindfolded sleep old schoolboy schoolchild child
        monkey layman beginner novice baby toddler dog cat anyone anybody everyone everybody customer
        adult person user guest driver owner one
        """,
        r"""
            \bchild's play\b|\b(?:idiot|fool)-?proof\b|\bbrain surgery\b|\b(?:blindfolded|in (?:your|their|his)
            +  sleep)\b
            \b(?:a|any|even a|my|even my) (?:\w+[- ]year[- ]old|schoolboy|schoolchild|child|monkey|layman
            + |beginner|novice|complete beginner|baby|toddler|trained monkey|dog|cat)(?: of \w+)? (?:can|could
            + |would|will|knows|understands|manages|gets|should)\b
            \b(?:anyone|anybody|everyone|everybody|any (?:customer|adult|person|user|guest|driver|owner)|one)
            +  (?:who (?:has|can|is|owns|reads|works|uses|knows|runs|cooks|gardens|travels|drives)|with|working
            +  (?:with|in)|in your|over the age|half)\b[^.!?\n]{0,60}\b(?:knows?|would|can|could|will|should
            + |sees?|understands?|manages?)\b
            \b(?:anyone|anybody|everyone|everybody) (?:surely |should |ought to |would )+(?:know|see|realise
            + |realize|understand|manage)\b
        """,
        _SMALL,
        fixes=drop_sentence,
        unless=Unless(
            before=r"\b(?:so that|so|sleep|allergic|open to|for|free for|if)[ ]",
            after=r"[ ](?:join|apply|book|come|use it|also|order|attend|get it|sign)\b",
            within=r"\b(?:\ballergy|child lock|invoice|invite|shared?|permission|link|welcome)\b",
        ),
    ),
    phrase(
        "surely clear plain unambiguous obvious explicit doubt saying needless self as",
        r"""
            \bsurely (?:you|know|knows|even|anyone|everyone|that|it|this)\b
            \b(?:you|anyone|everyone|this|one|customers?) (?:\w+ ){0,5}surely (?:know|knows|see|understand
            + |remember|realise|realize|can|could|must|should|don't|do not|didn't)\b
            \b(?:perfectly|abundantly|crystal|more than|quite|sufficiently|absolutely|very|plainly|entirely)
            +  (?:clear|plain|unambiguous|obvious) (?:that|about|on|in|enough|:)
            \b(?:wording|policy|terms|rules|conditions|manual|instructions|description|contract|page|label
            + |sign) (?:is|are|was|were) (?:\w+ly )?(?:clear|unambiguous|explicit|plain)\b
            \b(?:leaves?|left) no (?:room for )?doubt\b(?!:|,)
            \b(?:it|that) goes without saying\b|\bneedless to say\b|\bself-evident\b
            \bas (?:is|should be|any \w+|every \w+|everyone|everybody|you) (?:\w+ )?(?:well |generally |widely
            + |commonly )(?:known|aware|knows?)\b|\bas (?:any|every) [^.!?\n,]{1,30} knows\b
            \bas (?:should|ought to) be (?:known|clear|obvious)\b
        """,
        _SMALL,
        fixes=drop_sentence,
        unless=Unless(
            before=r"\b(?:i|we|make|made|make it|made it|not|isn't|wasn't|aren't|weren't|hope|n't)"
            r"[^.!?]{0,24}",
            after=r"[^.!?]{0,60}\b(?:we (?:got|let|were|made|should|owe|failed)|our (?:fault|mistake|side))\b",
            within=r"\b(?:sorry|apolog\w+)\b",
        ),
    ),
    phrase(
        "did have has had read reading you'd if would will should see",
        rf"""
            (?:^|(?<=[.!?,;:–—-] )|(?<=\n)|\b(?:but|and|so|or) )(?:did|have|has|had) (?:you|anyone|anybody)
            +  (?:\w+ly |ever |at all )?(?:read|followed|studied|opened|consulted|look(?:ed)? at|seen|follow
            + |open|consult) (?:the|our|your|that|any of the) {_SOURCE}\b
            \bif you (?:can|could|are able to|know how to|were able to) read\b|\breading helps\b
            \bas you(?:'d| would| will| should) (?:have )?(?:see|seen|know|known|find|found|read|notice
            + |noticed) (?:if|had) you\b
            \b(?:it's|it is|they're|they are) all (?:there|in (?:the|our) \w+),? if (?:you|one|anyone)\b
        """,
        _LESSON,
        fixes=drop_sentence,
        unless=Unless(
            after=r"[^.!?]{0,60}\b(?:yesterday|this morning|last week|on (?:mon|tues|wednes|thurs|fri)day"
            r"|i sent|we sent|from me|with the (?:link|code))\b",
            within=r"\bsorry\b",
        ),
    ),
    phrase(
        "if yourself self operator user handling customer down due mishandled misused improperly",
        r"""
            \bif (?:one|you|someone|somebody|a customer) (?:\w+ ){0,6}(?:wrongly|incorrectly|wrong|carelessly
            + |the wrong way)[^.!?\n]{0,20},? (?:one|you|then|that|it|this|nobody|don't|there)\b
            \b(?:only|nobody but|no one but|no one to blame but) (?:have )?yourself\b(?! (?:can|to thank))
            \bonly have yourself to\b|\bbrought (?:this|it) (?:up)?on yourself\b|\bself-inflicted\b
            \b(?:operator|user|handling|customer) error\b|\b(?:down|due) to (?:how|the way) (?:it|they|the
            +  \w+|you) (?:was|were|has been|have been|is|are)? ?(?:handled|used|treated|stored|installed
            + |handling|using)\b
            \b(?:mishandled|misused|improperly (?:used|handled|stored)) (?:by you|it|the)\b
        """,
        _LESSON,
        fixes=drop_sentence,
        unless=Unless(
            before=r"\b(?:our|we|i|not|isn't|wasn't|no sign of|never|nothing|rule out|n't)\b[^.!?]{0,24}",
            after=r"[^.!?]{0,40}\b(?:let me know|tell me|i'll|we'll|send|write|can be corrected|choose|press"
            r"|tap|click|go to|just)\b",
        ),
    ),
)
