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
)
