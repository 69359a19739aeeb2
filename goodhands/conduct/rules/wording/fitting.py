"""What a piece of a reply gives: a yes or no, a deed, a way, a reason, a place, a word on what follows."""

import re

from goodhands.conduct.rules.literals import Sought
from goodhands.conduct.rules.phrases import one_of

DENIES = Sought(
    r"\b(?:no|not|never|none|nobody|neither|nor|unavailable|refus\w+|declin\w+|impossible|too late|sold out|fully booked|"
    r"out of stock|cannot|unable|afraid|instead|only|excluded|nothing)\b|n't\b"
)
SAYS_YES = re.compile(
    r"^\W*(?:and |but |so |well |oh |good news\W*|u |ok |sure,? )*(?:yes|no|yep|yeah|nope|sure|of course|absolutely|"
    r"certainly|definitely|indeed|exactly|correct|right|fine|not yet|no problem|no bother|happy to|gladly|done|"
    r"it (?:does|is|can|will)|they (?:do|are|can)|(?:you|u) can|you (?:may|do)|we (?:do|can|are)|i can|both|"
    r"all of|either|that(?:'s| is| works)|please do)\b"
)
# "Yes, we ship to Norway" is one answer, "yes, and yes" are two.
BARE_YES = re.compile(
    r"\W*(?:oh |well |and |but )?(?:yes|no|yep|yeah|nope|sure|of course|certainly|absolutely|indeed)\W*"
)
GOES_ON = re.compile(r"\s*(?:we|it|they|you|u|i|he|she|there|that|this|these|those|the|your|our|an?)\b")
ALLOWS = re.compile(
    r"\b(?:you|u|it|they|he|she|we|i|that|this|both|all|\w+s) (?:can|may|could|need|needn't|must|should|will|do|does|"
    r"did)\b|\b(?:included|feel free|possible|covered|free|open|fine|welcome|available|allowed|works?|fits?|depends|enough|"
    r"required|needed|normal|safe|expected|ready|valid|complimentary|standard|part of|comes? with|"
    r"there(?:'s| is| are)|up to)\b"
)
_DONE = r"\w+ed|sent|put|made|done|taken|set|cut|paid|given|held|kept"
DEED = re.compile(
    one_of(
        rf"""
        \b(?:i|we)(?:'ve| have|'d| had)? (?:just |also |already |now |both |then |so )*(?:{_DONE}|gave|found
        + |took|got|left|told|let|went|spoke|wrote|had|run|ran)\b
        \b(?:has|have|is|are|was|were|(?<!had )been|gets?|be) (?:now |already |just |both |also |being )*(?:{_DONE}
        + |gone|sorted|on (?:it'?s|their|the) way|yours|ready|off|in|down|up|back)\b
        \b(?:yours|pencill?ed|attached|enclosed|booked|reserved|set aside|in (?:your|the) (?:post|mail|inbox
        + |library|basket)|on (?:it'?s|their|the) way|consider it|here (?:is|are|it|you)|here's)\b
        ^\W*(?:done|sorted|fixed|refunded|booked|cancelled|sent|changed|moved)\b
        \b(?:(?:arrive|leave|come|run|ship|land|start|end|stop|call|ring|visit|collect|deliver|bring|pick)s|reaches|goes)\b
        \b(?:i|we|they|you|'ll|will|both|can|to) (?:both |now |then )?(?:arrive|leave|come|reach|go|run|ship|land|start|end
        + |stop|call|ring|visit|collect|deliver|bring|pick)\b
        """
    )
)
# "Please print the label I attached" is no deed of ours.
PLEASE = re.compile(r"\W*(?:so |and |then |just |also )*(?:please|kindly)\b(?! find)")
NEEDS = re.compile(
    r"\b(?:need(?:s|ed|n't)?|ha(?:ve|s|d) to|must|required|necessary|unnecessary|just|simply)\b"
)
WE_NEED = re.compile(r"\bwe (?:may |might |will |still )?need\b")
IS_PLANNED = re.compile(
    r"\b(?:will|shall|going to|gonna)\b|'ll\b|\b(?:i|we|you|u|he|she|they)(?:'d| can| could| would)\b"
)
TO_COME = re.compile(r"\b(?:will|shall|going to|gonna|would|can)\b|'(?:ll|d)\b")
OFFERS = Sought(
    r"\b(?:shall|should) (?:i|we)\b|\bwould you (?:like|rather|prefer)\b|\bdo you want\b|\bjust (?:say|reply|tell)\b|"
    r"\bif you(?:'d)? (?:like|prefer|wish|want)\b"
)
PERSON = re.compile(
    r"\b(?:manager|team|owner|colleagues?|director|adjuster|head|boss|lead|office|department|officer|supervisor|"
    r"insurer|warehouse|technician|engineer|specialist|reception|sales|accounts|we (?:pay|cover|do|will)|"
    r"you (?:pay|do)|on us|i'm|i am|with me|courier|driver|landlord|court)\b|\d{3} ?\d|"
    r"\bthat(?:'s| is| would be) \w+"
)
PLACE = re.compile(
    r"\b(?:under|in|at|on|behind|next to|beside|opposite|via|through|left|right|top|bottom|menu|near|above|below|"
    r"inside|outside|from|with|street|floor|depot|van|gate|entrance|settings|account|profile)\b"
)
_VERBS = (
    "tell|send|give|let|keep|reply|write|take|use|choose|pick|try|open|click|press|tap|put|go|start|rinse|wash|add|"
    "remove|hold|wait|call|ring|bring|order|buy|run|switch|turn|unplug|plug|set|leave|brush|refit|soak|clean|hand|"
    "drop|print|tape|pack|scan|sign|fill|enter|type|log|select|change|reset|check|install|update|delete|apply|"
    "loosen|plant|mix|store|ask|come|head|follow|pull|push|move|insert|restart|reboot|dilute|incubate|aliquot|"
    "freeze|lift|slide|empty|replace"
)
TELLS_HOW = re.compile(
    r"^\W*(?:so |and |then |first,? |next,? |just |please |pls |kindly |simply |to \w+,? |meanwhile,? |now )*"
    rf"(?:please|{_VERBS})\b|\b(?:you|u)(?:'ll| will)? (?:can|need|should|may|could|just|have to|only)\b(?! have\b)|"
    r"\bsettings\b|>|\bunder \w+|\bvia\b|\bby \w+ing\b"
)
STATES = re.compile(r"\b(?:is|are|means?|stands? for)\b|'s\b")
PATH = re.compile(r"\W*[\w' ]{2,25}(?:(?:,| >|,? then) [\w' ]{2,25}){1,4}\W*$")
NUMBER = re.compile(
    r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|fifty|hundred|dozen|half|"
    r"once|twice|unlimited|as many|no limit)\b"
)
REASON = Sought(
    r"\b(?:because|since|due to|owing to|reason|caus(?:e|es|ed)|came from|comes from|by mistake|by accident|error|"
    r"bug|fault|mixed|swapped|failed|stopped|forgot|missing|blocked|expired|weakness|delayed|late|turned out|"
    r"which is why|that's why|was|were|had|happens? when|means)\b"
)
# What is said of this case, rather than of such things in general.
PARTICULAR = re.compile(
    r"\b(?:i|we|you|u|your|yours|my|me|us|it|its|that|this|they|them|he|she|one|here)\b|^\W*$"
)
# Times that only stand as such in an answer: "any day before 6", "10-4", "two more working days".
LOOSE_TIME = re.compile(
    r"\b(?:any|every|each) (?:day|time|morning|evening)\b|\b\d{1,2}(?:[.:]\d\d)? ?(?:-|–|till?|to) ?\d{1,2}\b|"
    r"\b(?:before|after|from|until|till?|by|at) \d{1,2}(?:[.:]\d\d)?\b|\b\w+ (?:more )?(?:working )?days\b|"
    r"\b\d{1,2}[.:]\d\d\b"
)
VAGUE = Sought(
    r"\b(?:soon|shortly|asap|as soon as|in due course|near future|earliest|timely|a while|some time|at some point|"
    r"eventually|later on|when possible|next available)\b"
)
# "Our trade desk has your message and will quote you on Monday."
HANDED_ON = Sought(
    one_of(
        r"""
        \b(?:has|have) (?:got )?your (?:message|request|letter|file|case|order|details|enquiry|photos|question)\b
        (?:\bwill|'ll) (?:then )?(?:quote|call|ring|write|email|contact|answer|reply|be in touch|prepare|check|ask
        + |look|find out|let you know|tell you|get back|come back|follow up|send)\b
        \bpassed (?:you|it|this|your \w+) (?:on |over )?to\b|\b(?:writes?|calls?|rings?|checks?|decides?|answers?
        + |comes? back|quotes?)(?: to| back)? (?:you|it|this)\b
        \bmy answer by\b|\byou(?:'ll| will) (?:have|hear|get|receive)\b
        """
    )
)
# Where a sentence falls into pieces: always, or where both sides hold a verb.
HARD_EDGE = re.compile(r"[;:!?—]+(?!\d)|\.(?!\d)|\s[-–]\s|, (?:and|but|so|while)\b")
SOFT_EDGE = re.compile(r",(?!\d)|\b(?:and|but|while|n(?= ))\b|[()]")
VERB = re.compile(
    r"\b(?:is|are|was|were|am|be|been|has|have|had|do|does|did|can|may|could|will|would|shall|should|must|needs?|yes|"
    r"no|not)\b|'(?:s|re|ve|ll|d|m)\b|n't\b|\b(?:i|we|you|u|it|they|he|she) \w+"
)
