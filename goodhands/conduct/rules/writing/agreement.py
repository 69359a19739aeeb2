"""Verbs that do not agree, for any noun: "our stock go", "it don't", "lets book", "have choose", "pick up it"."""

from goodhands.conduct.rules.phrases import Phrase, Unless, phrase

_THING = (
    "lamp|parcel|order|driver|cable|shipment|package|item|product|table|printer|courier|refund|app|box|key|warehouse|"
    "store|machine|card|account|system|website|payment|invoice|code|stock|letter|email|lesson|train|bus|boat|chair|bike|"
    "tent|jacket|technician|engineer|fitter|colleague|manager|teacher|button|battery|file|ticket|kit|replacement"
)
_BARE = (
    r"(?:arrive|come|go|take|get|make|seem|contain|include|belong|want|keep)\b|"
    r"(?:work|cost|need|call|bring|leave) (?:fine|well|with|again|you|it|us|them|less|more|on|a|an|the|\d)"
)
# Behind these a bare verb is right: "did the lamp arrive", "recommend that the driver come".
_BARE_IS_RIGHT = (
    r"\b(?:do|does|did|will|would|can|could|should|shall|may|might|must|let|lets|make|makes|made|help|see|watch|hear|"
    r"have|had|and|or|nor|of|to|than|suggest|recommend|insist|ask|that|if|until|won't|can't|doesn't|didn't|wouldn't|"
    r"couldn't|for|in|with|on|from|near|about|like|between|behind|both|when|where|how|why|whether|not)(?: \w+){0,3} "
)
_WENT = "sended|went|saw|wrote|took|gave|came|did|forgot|spoke|chose|broke|choose|choosed|receive|replace|cancel|confirm|inform|arrive"
_DO = "send|check|call|tell|help|give|take|look|write|wait|contact|confirm|choose|fill|come|go|let|read|open|pay|return"

AGREEMENT: tuple[Phrase, ...] = (
    phrase(
        "",
        rf"\b(?:our|your|the|my|this|his|her) (?:{_THING}) (?:{_BARE})",
        "One person or thing: the verb takes an “s”.",
        unless=Unless(before=_BARE_IS_RIGHT),
    ),
    phrase(
        "",
        r"(?:^|(?<=[.!?,\n] )|(?<=\n)|(?<=\bso )|(?<=\bthen )|(?<=\band )|(?<=\bbut ))lets (?=(?:reserve|book|see|do|make|try|start|keep|"
        r"take|meet|talk|check|have|get|move|say|find|hope|fix|call|be|not|hold|put|stick)\b)",
        "Here it is “let's”.",
    ),
    phrase(
        "",
        rf"\b(?:i|we|you|they) (?:have|'ve) (?:also |already |just |now |not )?(?:{_WENT}|check (?:the|your|it|with))\b",
        "After “have” comes the participle.",
        unless=Unless(before=r"\b(?:to|let|can|could|will|would|did|do|what|all|whatever) "),
    ),
    phrase(
        "",
        rf"\bplease to (?:{_DO})\b|\b(?:can|could|would|will) (?:you|we|i|he|she|they) (?:please )?(?:told|sent|gave|took|came|went|did|wrote)\b|"
        r"\b(?:you|we|i|he|she|they) (?:can|could|must) (?:helping|sending|checking|calling|doing|coming|giving)\b|"
        r"\b\w+ (?:will|would|should|must) (?:arrives|comes|goes|takes|sends|gets|makes|gives|receives|helps|works|calls)\b",
        "The verb has the wrong form behind this word.",
    ),
    phrase(
        "",
        r"\b(?:he|she|it) (?:also |still |really )?don't\b|(?:^|(?<=[.!?,;\n] )|(?<=\n)|(?<=\band )|(?<=\bbut ))it are\b",
        "Subject and verb do not go together.",
        unless=Unless(before=r"\b(?:of|for|with|about|to|than|from|near|in|on|like|did|does) "),
    ),
    phrase(
        "",
        r"\b(?:i am|we are|i'm|we're) agree\b|(?:^|(?<=[.!?,\n] )|(?<=\n))(?:this are|these is|those is|that are the)\b|\band that are the\b|"
        r"\b(?:he|she) are\b(?! (?:not )?both)|\btheirs (?:nothing|no|a|an|always|still|nobody)\b|\bsince tomorrow\b",
        "Subject and verb do not go together.",
        unless=Unless(before=r"\b(?:of|for|with|about|to|and|than|from|near|in|on|like|but|did|does) "),
    ),
    phrase(
        "",
        r"(?<!the )(?<!a )\b(?:pick up|turn off|switch off|turn on|fill out|fill in|send back|give back|throw away|take off) (?:it|them)\b",
        "The short word stands between: “pick it up”.",
        unless=Unless(after=r"(?:self|selves)"),
    ),
    phrase(
        "",
        r"\bif you would have (?:told|called|sent|asked|said|written|let|given|checked|come)\b|\b(?:would|could|should|might|must) of "
        r"(?:sent|been|had|done|gone|told|called|given|taken|come|written|\w+ed)\b|\b(?:me and my (?:colleague|boss|manager|team)) (?:has|have|is|are|will)\b|"
        r"\b(?:which|what) (?:\w+ )?you has\b|\b(?:less|more|rather|better|bigger|cheaper|smaller|higher|lower) then "
        r"(?:the (?:other|one|first|last|old|new)|this|that|those|mine|yours|ours)\b",
        "This is spoken, not written: the form is another one.",
    ),
    phrase(
        "",
        r"\b(?:we|they|you) (?:also |still |now |just |only )?(?:has|is|does|goes|takes|gets|makes|sends|corrects|needs|works|wants|comes|gives|keeps|checks|"
        r"calls|tells|doesn't|hasn't|isn't|uses|knows|thinks|sees|finds|pays|brings|writes|offers|replaces|refunds|fixes|delivers|ships|asks|helps)\b|"
        r"\bi (?:has|is|does|goes|takes|gets|makes|sends|needs|doesn't|hasn't)\b",
        "Subject and verb do not go together.",
        unless=Unless(
            before=r"\b(?:of|for|with|about|to|and|or|than|from|near|in|on|like|but|did|does|what|whom?|that|which|one|thing|between|see|after|before|"
            r"button|key|part|who|phase|option|type|all) ",
            after=r" (?:up to|it)\b",
        ),
    ),
    phrase(
        "",
        r"\b(?:many|several|these|those|two|three|four|five|six|seven|eight|nine|ten|twelve|\d{2,3}) (?:customer|order|day|week|hour|minute|month|item|piece|chair|"
        r"ticket|box|parcel|seat|lamp|bag|bottle|room|person|key|letter|photo|error|question|copy|book|place|table|student|guest|user)"
        r"(?=[.,;!?]|$| (?:is|are|was|were|using|have|has|on|in|for|at|by|and|cost|costs|need|needs|who|that|which|left|from|with|will|ago|later)\b)",
        "More than one: the word takes an “s”.",
        unless=Unless(
            before=r"(?:[$£€₹#]|\b(?:no|number|room|page|the|gate|row|model|size) )",
            after=r" (?:and|in|for|on) (?:\w+ )?(?:rate|plan|pass|table|house|set|trip|job)\b",
        ),
    ),
    phrase(
        "",
        r"(?:^|(?<=[.!?,;\n:] )|(?<=\n)|(?<=\band )|(?<=\bbut )|(?<=\bso ))its (?:\d|fixed|done|gone|sorted|broken|closed|free|cheaper|better|easy|fine|great|working|running|"
        r"back|in the|on the|at the|from|due|out of|all|only|now|normal|safe|possible|called|joel\b|me\b)|\bthanks you\b|\bdont (?=\w)|"
        r"\b(?:antibody|kit|reagent|sample|desk|plan|course|pump|heater|bed|phone|ring|cake|dress|coat|car|van|door|window|light|shop|office|lab|school|"
        r"museum|hotel|camera|charger|printer|sensor|bin|pass) (?:work|cost|need|take|come|arrive|open|close|start|look|seem) (?:fine|well|great|good|\$?\d|at|on|in|until|a|an|the|with|for)\b",
        "This is the wrong form of the word.",
        unless=Unless(before=_BARE_IS_RIGHT),
    ),
)
