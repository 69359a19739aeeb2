"""Verbs in the wrong form, for any verb of the trade: "can pays", "should to arrive", "will be arrive", "thanks for contact us"."""

from goodhands.conduct.rules.phrases import Phrase, Unless, phrase

_VERBS = (
    "pay|send|ship|call|check|make|take|get|give|use|need|want|see|help|come|go|find|work|receive|arrive|"
    "order|buy|try|open|close|look|keep|start|stop|change|return|contact|ask|tell|"
    "wait|add|install|update|refund|replace|repair|choose|book|cancel|confirm|deliver|reach|leave|write|"
    "read|understand|know|think|expect|provide|share|forward"
)
_THIRD = (
    "pays|sends|ships|calls|checks|makes|takes|gets|gives|uses|needs|wants|sees|helps|comes|goes|finds|"
    "works|receives|arrives|buys|tries|opens|closes|keeps|starts|stops|contacts|asks|tells|waits|adds|"
    "installs|refunds|replaces|chooses|cancels|confirms|delivers|reaches|leaves|writes|reads|understands|"
    "knows|thinks|expects|provides|has|is|does"
)
_MANY = (
    "orders|items|parcels|packages|vials|kits|boxes|products|results|colleagues|parts|tickets|files|chairs|"
    "calls|prices|payments|changes|questions|emails|screws|legs|photos|details|users|"
    "invoices|accounts|samples|antibodies|tubes|plates|lamps|seats|boards|shelves|batteries|dates|points|"
    "vouchers"
)
_ONE = (
    "day|week|month|item|box|order|parcel|hour|minute|piece|photo|question|step|year|product|vial|kit|part|"
    "chair|lamp|ticket|seat|user|card|screw|leg|bag|bottle|tube|plate|sample|file|page|row|button|"
    "link|cable|room|shelf|colleague|email|letter|person|guest|time"
)
_PAST = (
    "sent|gave|told|tried|went|took|came|found|made|wrote|provided|informed|checked|contacted|confirmed|called|"
    "replied|returned|filled|used|visited|waited|asked|brought|chose|kept|paid|attached"
)
_PLAIN = "send|find|keep|choose|write|take|give|lose|break|make|pay|buy|build|hold|teach|catch|forget|steal|tell|know|see"
_DOING = (
    "returning|sending|paying|changing|cancelling|canceling|checking|ordering|using|getting|receiving|replacing|"
    "booking|opening|giving|making|helping|having|finding|shipping"
)
_BY_ITSELF = (
    r"\b(?:of|for|in|with|on|from|to|about|and|by|at|than|between|do|does|did|will|would|can|could|should|has|have|"
    r"had|make|makes|let|see|help|when|if|that|whether|may|might|must|like|as) (?:\w+ )?"
)
_SINGLE = (
    "fee|price|cost|charge|ticket|amount|money|receipt|label|link|photo|picture|file|device|account|card|bill|"
    "problem|issue|error|room|table|booking|reservation|flight|train|bus|package|phone|printer|machine|lamp|part"
)
_MANY_PEOPLE = "everybody|everyone|nobody|somebody|someone|anyone|anybody|each customer|every customer"

VERB_FORMS: tuple[Phrase, ...] = (
    phrase(
        "can could should must will would might may can't cannot",
        rf"""(?:we|you|they|i|it|he|she|who) (?:can|could|should|must|will|would|might|may|can't
        + |cannot) (?:also |then |not |now |just |please )?(?:{_THIRD})\b
        (?:should|must|could) to (?:{_VERBS})\b
        will be (?:arrive|come|reach|send|receive|go|get|happen|contact you|call you|look|try|inform you
        + |take care)\b""",
        "The verb has the wrong form behind this word.",
    ),
    phrase(
        "let lets help",
        rf"""let (?:us|me|you|them) to (?:know|{_VERBS})\b
        (?:let|lets) (?:us|me|you) (?:knows|knowing|known)\b""",
        "After “let” the verb stands alone: “let us know”.",
    ),
    phrase(
        "thanks thank sorry",
        r"(?:thanks|thank you) for (?:contact us|contact me|write us|write to|writing us to|send|inform|"
        r"wait|provide|reach|choose|let us|bring|share|report|you message|you email|your patient)\b(?!ing)",
        "After “thank you for” comes “-ing”, or a thing.",
    ),
    phrase(
        "suggest recommend enjoy avoid finish keep stop",
        rf"(?:suggest|recommend|avoid|enjoy) (?:you )?to (?:{_VERBS})\b",
        "After this verb comes “-ing”, or “that you …”.",
        unless=Unless(within=r"anything to|something to|products? to"),
    ),
    phrase(
        " ".join(_MANY.split("|")),
        rf"(?:the|your|these|those|our|both|two|three|all|some|several) (?:\w+ )?(?:{_MANY}) (?:has|is|was|"
        rf"doesn't|wasn't|hasn't|isn't)\b",
        "More than one: “have”, “are”, “were”.",
        unless=Unless(
            before=r"\b(?:of|in|with|on|from|for|to|about|and|behind|at|by|one|each|none|either|neither|"
            r"between|without|than|if|what|which|per|through) (?:\w+ )?",
            within=r"(?:of|in|with|on|for|to|about|and|from|at|by|as|than) (?:the|your|these|those|our|"
            r"both|two|three|all|some|several) (?:\w+ )?(?:"
            + _MANY
            + r") (?:has|is|was)|what .{1,40} (?:is|was) (?:that|how|when)",
        ),
    ),
    phrase(
        " ".join(_ONE.split("|")),
        rf"(?:two|three|four|five|six|seven|eight|nine|ten|several|many|both|few) (?:working |business |"
        rf"new |other )?(?:{_ONE})(?= ?[.,;!?]| (?:from|until|for|before|after|ago|and|so|but|later|is|are|will|"
        rf"were|have|left|which|that|in|on|with|at)\b)",
        "More than one takes an s.",
        unless=Unless(before=r"\b(?:as|a|the|this|that|of|at|first|per|any|not|how|too|so|very|[a-z]+ of) "),
    ),
    phrase(
        "question problem doubt",
        r"(?:any|other|more|further) (?:question|problem|doubt)(?=,| let| please| feel| do| just| contact)",
        "Here it is more than one: “any questions”.",
    ),
    phrase(
        "please kindly",
        rf"\b(?:please|kindly) (?:also |then |just )?(?:{_PAST}) (?:us|me|it|the|your|our|a|an|this|that|in|to|back)\b",
        "After “please” the verb stands in its plain form.",
        unless=Unless(
            before=r"\b(?:have|has|had|been|was|were|who|is|are|very|i|you|we|they|he|she|it) (?:\w+ )?"
        ),
    ),
    phrase(
        "is are was were be been gets",
        rf"\b(?:is|are|was|were|be|been|being|gets?) (?:already |also |now )?(?:{_PLAIN})(?= ?[.,;!?]|$| (?:back|by|in|"
        r"at|from|and|here|there|again|yesterday|today|it will|we will|you will)\b)",
        "The verb has the wrong form here.",
        unless=Unless(
            before=r"\b(?:all|what|thing|step|way|idea|can|everything|best|first|next|want|need|do|have|has|to|option|"
            r"choice|easiest|trick|rule|is|are) (?:\w+ ){0,5}"
        ),
    ),
    phrase(
        _SINGLE.replace("|", " "),
        rf"\b(?:the|this|that|your|our|a) (?:{_SINGLE}) (?:are|were|have|don't|do not|need|include|come|cost)\b",
        "One thing: “is”, “has”, “needs”.",
        unless=Unless(before=_BY_ITSELF, after=r" (?:to|by)\b"),
    ),
    phrase(
        "it",
        r"(?:^|(?<=[.,;!?:] )|(?<=\bbecause )|(?<=\bsure )|(?<=\bbut )|(?<=\bso )|(?<=\bthink ))it (?:say|make|look|go|show|"
        r"happen|help|start|stop|depend|get|want|run|arrive)\b",
        "One thing: the verb takes an s.",
    ),
    phrase(
        _MANY_PEOPLE.replace("|", " "),
        rf"\b(?:{_MANY_PEOPLE}) (?:are|have|were|do|don't|need|want|get)\b",
        "This word is one: “everyone is”, “nobody has”.",
        unless=Unless(before=_BY_ITSELF),
    ),
    phrase(
        "there",
        r"\bthere is (?:many|several|two|three|four|five|few|a few|some \w+s)\b|\bthere are (?:a|an|one) (?:problem|"
        r"delay|issue|error|mistake|defect|way|fee|charge|reason|solution)\b",
        "One: “there is”; more: “there are”.",
        unless=Unless(after=r" (?:hours?|days?|weeks?|months?|years?)?[’']"),
    ),
    phrase(
        "we they i",
        r"(?:^|(?<=[.;!?] )|(?<=\band )|(?<=\bbut )|(?<=, ))(?:we|they|i) (?:now |still |already |just )?(?:looking|sending|"
        r"working|waiting|checking|trying|having|processing|shipping|hoping)\b",
        "A verb is missing: “we are …”.",
    ),
    phrase(
        "sorry",
        r"(?:^|(?<=[.;!?,] ))(?:we|i) (?:very |so |really |deeply )?sorry\b",
        "A verb is missing: “we are sorry”.",
    ),
    phrase(
        "order parcel package item refund money",
        r"\b(?:order|parcel|package|item|refund|money) (?:already|not|not yet|now|just|still not) (?:send|ship|arrive|"
        r"receive|process|deliver)\b",
        "A verb is missing: “is not sent”, “has arrived”.",
        unless=Unless(
            before=r"\b(?:does|do|did|will|would|can|could|should|may|might|must|why|the|if) (?:\w+ ){0,2}"
        ),
    ),
    phrase(
        "possible able want wants need needs try trying unable required allowed easy easier possibility",
        rf"\b(?:possible|able|want|wants|need|needs|try|trying|unable|required|allowed|easy|easier|possibility) to "
        rf"(?:{_DOING})\b|\b(?:without|instead) to (?:send|pay|get|check|return|open|use|make|help|change|find|give)\b",
        "The verb has the wrong form behind this word.",
    ),
    phrase(
        "have has had should could would",
        r"\b(?:have|has|had|'ve) (?:came|did|saw|ran|began|drove|ate|spoke|stole|shook|tore|wore|rang|swam|drank)\b",
        "The verb has the wrong form here.",
        unless=Unless(before=r"\b(?:all|what|that|everything) (?:\w+ )?"),
    ),
    phrase(
        "how",
        r"\bhow (?:it|this|that|they|the \w+) (?:will )?looks? like\b",
        "“What it looks like”, or “how it looks”.",
    ),
    phrase(
        "most some all none many one",
        r"\b(?:most|some|many|none) of (?:customers|orders|products|items|people|clients|guests|users|patients)\b",
        "Here “of” takes “the”: “most of the”, or no “of” at all.",
    ),
    phrase(
        "mistake mistakes other self selves",
        r"\b(?:do|did|done|made) (?:a|the|some) mistakes\b|\b(?:do|did|done) (?:a|the) mistake\b|\ban other\b(?! than)|"
        r"\b(?:your|my|our|them|him|her) (?:self|selves)(?= ?[.,;!?]|$| (?:and|on|in|at|with|from|to|by)\b)",
        "That is not how it is written in English.",
    ),
)
