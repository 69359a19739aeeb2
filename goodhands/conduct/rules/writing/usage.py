"""Usage that shows a hurried or foreign hand: "you need go", "Mr Rao have", "glad its sorted", "since two weeks"."""

from goodhands.conduct.rules.phrases import Phrase, Unless, phrase

_PERSON = (
    "director|manager|colleague|driver|technician|engineer|courier|supervisor|specialist|owner|mother|father|"
    "wife|husband|team leader|team|company|customer|bank|warehouse|workshop|department|office|website|system"
)
_BASE = (
    "go|click|send|call|check|open|do|make|get|contact|wait|change|pay|fill|choose|press|log|sign|bring|come|"
    "add|enter|know|see|take|write|order|confirm|install|restart|update"
)
_THIRD = (
    "stays|gets|goes|needs|wants|takes|makes|comes|sends|has|is|was|does|knows|thinks|calls|pays|arrives|works|"
    "keeps|gives|changes|receives|leaves|looks|says"
)
_PARTICIPLE = (
    "credit|ship|pack|inform|attach|replace|refund|dispatch|deliver|cancel|solve|resolve|receive|repair|install|"
    "reject|approve|confirm|block|activate|extend"
)
_HELPED = (
    r"\b(?:did|does|do|will|would|can|could|should|shall|may|might|must|let|lets|make|makes|made|help|see|watch|"
    r"have|had|and|or|to|than|suggest|recommend|insist|ask|that|if|won't|can't|doesn't|didn't|wouldn't|couldn't)"
    r"(?: \w+)? "
)
_OF = r"\b(?:of|for|in|with|on|from|near|to|about|and|or|than|like|between|behind|both) (?:\w+ ){0,2}"

_OURS = (
    "website|site|page|shop|store|team|system|side|end|office|records?|warehouse|app|customers?|clients?|phones?|"
    "terms|policy|prices?|products?|services?|guests?|members?|colleagues?|drivers?|staff|customer service|"
    "support team|opening hours|apologies|database|catalogue|workshop|technicians?"
)
_THEIRS = (
    "belongings|own|things|bags?|luggage|orders?|money|accounts?|parcels?|children|kids|stay|rooms?|website|"
    "products?|passwords?|details|tickets?|bookings?|names?|address|phones?|data|items?|payments?|refunds?|plans?"
)
_YOURS = (
    "firmware|version|ticket|receipt|model|tracking|purchase|warranty|seats?|room|house|city|area|boss|problem|issue|"
    "case|claim|inquiry|enquiry|business|team|colleague|bank|computer|laptop|screen|browser|router|settings|plan|"
    "contract|membership|reservation|stay|trip|flight|class|course|child|son|daughter|dog|car|bike|photos?|documents?|"
    "statement|deposit|bill|parcel|luggage|order number|full name|first name|last name|reply|answer|concern"
)

USAGE: tuple[Phrase, ...] = (
    phrase(
        f"mr mrs ms dr {_PERSON.replace('|', ' ')} leader",
        rf"\b(?:(?:our|the|my|your|his|her|a|this) (?:\w+ )?(?:{_PERSON})|(?:mr|mrs|ms|dr)\.? [a-z]+) have\b",
        "One person or thing: “has”.",
        unless=Unless(
            before=rf"(?:{_OF}|{_HELPED})",
            within=r"\b(?:did|does|will|would|could|may|might) (?:our|the|my|your)\b",
        ),
    ),
    phrase(
        "need want have needs",
        rf"\b(?:you|we|they|i) (?:just |only |also |first |will |'ll )?(?:need|want) (?:{_BASE})\b(?= (?:to|on|in|the|it|us|"
        r"me|your|a|this|that|for|back|and|until)\b)",
        "Between the two verbs stands “to”.",
        unless=Unless(before=r"\b(?:all|what|everything|thing|whatever) "),
    ),
    phrase(
        "and you need than",
        r"\band than\b|(?:,|\bfirst|\bnow) than (?:you|we|i|click|press|go|open|choose|it|please|the)\b|"
        r"\bthan (?:click|press|choose|select|open|log|please)\b",
        "Here it is “then”.",
        unless=Unless(before=r"\b(?:rather|more|less|other|better|faster|easier|sooner) (?:\w+ ){0,4}"),
    ),
    phrase(
        "they we",
        rf"\b(?:they|we) (?:also |always |still |only |now )?(?:{_THIRD}|\w+izes|\w+ifies)\b",
        "More than one: without the s.",
        unless=Unless(before=_OF, after=r" (?:to|by|too)\b"),
    ),
    phrase(
        "you until when if as",
        r"\b(?:until|when|if|once|because|as soon as|so|that|before) you (?:stays|gets|goes|needs|wants|takes|makes|comes|"
        r"sends|does|knows|thinks|calls|pays|works|keeps|gives|changes|receives|looks|says)\b",
        "“You” takes the plain verb.",
    ),
    phrase(
        "he she it",
        r"\b(?:he|she) (?:bring|come|arrive|go|get|take|send|call|want|need|make|leave|know|say|look|work|start|pay|"
        r"write|ask|give|think|deliver|check|confirm|contact)\b|\bit (?:come|arrive|cost|need|take|work|contain|include|"
        r"mean|depend|seem)\b",
        "One person or thing: the verb takes an s.",
        unless=Unless(before=_HELPED, after=r" and (?:go|leave)\b"),
    ),
    phrase(
        f"is are was were be been {_PARTICIPLE.replace('|', ' ')}",
        rf"\b(?:is|are|was|were|been|be|being|gets?|got) (?:now |already |also |just )?(?:{_PARTICIPLE})(?= (?:back|by|on|"
        r"to|from|until|today|tomorrow|yesterday|now|for|in|within|with|about|and|you|your|at)\b| ?[.,;!])",
        "The verb has the wrong form here: it ends in “-ed”.",
        unless=Unless(after=r" (?:card|note|score|line|limit)\b"),
    ),
    phrase(
        "complain",
        r"\b(?:your|the|this|a|his|her|that|my|any) complain\b",
        "The thing is a “complaint”.",
    ),
    phrase(
        "congratulation",
        r"\bcongratulation\b(?! (?:card|message|gift|letter))",
        "It is always more than one: “congratulations”.",
    ),
    phrase(
        "thank thanks",
        r"\bthanks you\b|\bthank (?:for|your)\b|\bmany thank\b|\bthank you for (?:the|your) (?:contact|write|inform|"
        r"understand|wait)\b(?! form)",
        "“Thank you”, “thanks for …”.",
    ),
    phrase(
        "its",
        r"\bits (?:sorted|done|fixed|gone|broken|resolved|solved|arrived|shipped|sent|possible|all (?:good|sorted|done|"
        r"set|fine|there)|in stock|that|what|why|me|us|we|you|your|my|quite|so|never|always|up to|best to|better to|easier "
        r"to|good to|great to|nice to|worth|about to|supposed to|fine|sold out|free of|delayed|stuck|already|due)\b|"
        r"\b(?:hope|glad|sorry|happy|believe|hear) its\b",
        "Here it is “it's”, short for “it is”.",
        unless=Unless(after=r" (?:own|\w+ (?:is|was|are|has|will|works|date|price|free))\b"),
    ),
    phrase(
        "there their day",
        r"\btheir(?= ?(?:[.!?]|$))|\b(?:up|out|over|in|down) their\b(?! \w+)|\bday their\b",
        "Here it is “there”.",
    ),
    phrase(
        "have good nice great lovely",
        r"\bhave (?:good|nice|great|lovely|wonderful|pleasant) (?:day|evening|weekend|week|night|one|trip|holiday|time)\b",
        "An “a” is missing here.",
    ),
    phrase(
        "threw hole whole except loosing past",
        r"\b(?:went|go|going|gone|put|get|getting|got|come|came|run|walk(?:ed)?|look(?:ed)?) threw\b|\bthe hole (?:file|"
        r"thing|time|order|team|week|day|amount|story|process|family|set|batch)\b|\bplease except (?:our|my|the|this)\b|"
        r"\b(?:are|is|you're|we're|keep|of) loosing\b",
        "The word sounds right, but it is another one: “through”, “whole”, “accept”, “losing”.",
    ),
    phrase(
        "since",
        r"\bsince (?:about |over |more than |almost )?(?:\d+|two|three|four|five|six|seven|ten|a few|several|many|some) "
        r"(?:days|weeks|months|years|hours|minutes)\b(?! (?:ago|before|earlier|later))",
        "A length of time takes “for”.",
        unless=Unless(before=r"\b(?:been|is|was|only|the|ever) (?:\w+ ){0,2}"),
    ),
    phrase(
        "more",
        r"\bmore (?:easy|fast|cheap|quick|big|small|nice|long|short|soon|early|late|clean)\b(?!-|,? (?:and|or)\b)",
        "Short words take “-er”.",
        unless=Unless(before=r"\b(?:once|any|some|few|two|three|one|no|many|even|\d+) "),
    ),
    phrase(
        "look looking contact reply answer explain return inform",
        r"\blook(?:ing)? forward (?:your|for|the|our|hearing|seeing|receiving|meeting|you)\b|\bcontact with (?:us|me)\b|"
        r"\breply (?:us|me)\b|\banswer to (?:us|me)\b|\breturn back\b|\binform to (?:you|us)\b|\bexplain you\b",
        "That is not how it is said in English.",
    ),
    phrase(
        "reason problem cause delay",
        r"(?:^|(?<=[.!?] )|(?<=\n))(?:reason (?:of|for) (?:the|your|this)|(?:cause|problem) (?:of|was|is)) ",
        "“The” is missing here.",
    ),
    phrase(
        "depends depend depending agree",
        r"\b(?:it|that|this) is depend(?:s|ing)? (?:on|of|from)\b|\bdepends? from\b|\b(?:i'm|we're|i am|we are) agree\b",
        "That is not how it is said in English.",
    ),
    phrase(
        "monday tuesday wednesday thursday friday saturday sunday",
        r"\b(?:in|at) (?:the )?(?:next |this |last )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?=[.,;!?]|$| (?:you|we|i|it|"
        r"the|our|at|by|and|between)\b)",
        "A day takes “on”.",
        unless=Unless(before=r"\b(?:close|closing|as|ends?|only|than) (?:\w+ )?"),
    ),
    phrase(
        "are",
        rf"\b(?:on|in|at|of|to|from|with|by|for|visit|see|check|contact|please accept) are (?:{_OURS})\b",
        "Here it is “our”.",
        unless=Unless(before=r"\b(?:which|that|who|where|what) (?:\w+ ){0,4}"),
    ),
    phrase(
        "there",
        rf"\b(?:for|of|with|in|on|from|about|after|all|lose|lost|forgot|get|got|use|check|change|keep|give|update) there "
        rf"(?:{_THEIRS})\b",
        "Here it is “their”.",
        unless=Unless(after=r" (?:is|are|was|were|will)\b"),
    ),
    phrase(
        "you're",
        rf"\byou're (?:{_YOURS})\b|\b(?:of|in|with|for|from|to|about|at|into|through|regarding) you're\b",
        "Here it is “your”.",
    ),
    phrase(
        "who's your's our's their's her's",
        r"\bwho's (?:account|name|order|fault|phone|card|parcel|number|booking|ticket)\b|\b(?:your|our|their|her)'s\b",
        "This word takes no apostrophe.",
    ),
    phrase(
        "take's make's get's come's go's need's want's say's look's work's help's cost's mean's seem's arrive's "
        "ship's include's contain's keep's send's run's",
        r"\b(?:take|make|get|come|go|need|want|say|look|work|help|cost|mean|seem|arrive|include|contain|keep|send|run)'s\b",
        "A verb takes its s without an apostrophe.",
        unless=Unless(before=r"\b(?:today|week|month|the|your|our|a) "),
    ),
    phrase(
        "weather wether",
        r"\b(?:know|sure|ask|wonder|wondering|decide|tell (?:us|me)|confirm|see|check) we?a?ther (?:you|it|the|we|they|"
        r"this|that|or|i|your|there|he|she)\b",
        "Here it is “whether”.",
        unless=Unless(after=r" (?:forecast|report)\b"),
    ),
    phrase(
        "accept except",
        r"\b(?:can|can't|cannot|will|won't|don't|do not|does not|doesn't|gladly|only) except (?:returns?|your|this|the|"
        r"it|cash|cards?|payments?|cheques?|orders?|them|that)\b|\b(?:all|everything|everyone|nothing|daily|days?) "
        r"accept (?:the|for|on|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?)\b",
        "“Accept” is to take, “except” is to leave out.",
    ),
    phrase(
        "inconvenient patient patience advice inform confident",
        r"""\b(?:for|any|the|this) inconvenient(?= ?[.,;!?]| (?:and|this|that|caused?|we|you|it)\b)
        \b(?:thanks for|thank you for|appreciate) your patient(?= ?[.,;!?]|$| (?:and|while|in|with|so|during)\b)
        \bplease be (?:patience|advice|inform|note)\b
        \bbe confident (?:the|your) (?:data|information)\b""",
        "The word is nearly right: “inconvenience”, “patience”, “informed”.",
    ),
    phrase(
        "quiet loose brake breaks principle stationary personal sight cite",
        r"""\bquiet (?:a|sure|right|often|good|well|some|sorry|happy|easy|simple|common|normal|expensive)\b
        \bbrake(?=s? (?:down|easily|again|off))\b
        \bour personal (?:will|can|is|are)\b
        \bon (?:our|the|your) (?:sight|cite)\b""",
        "The word sounds right, but it is another one.",
    ),
    phrase(
        "prizes prize",
        r"\b(?:hours|times|tickets|tariffs|menus?|our|current|sizes|dates) (?:and )?prizes (?:you|are|can|on|find|for "
        r"(?:a|all|the))\b|\bprize (?:per|list|is [€$£\d])",
        "A prize is won; what one pays is a “price”.",
        unless=Unless(within=r"\b(?:win|winners?|won|draw|raffle|lottery|competition|contest)\b"),
    ),
)
