"""Grammar that a reader stumbles over: "your welcome", "could of", "did received", "a orders"."""

from goodhands.conduct.rules.phrases import Phrase, Unless, phrase
from goodhands.conduct.rules.wording.fixes import say

_THING = (
    r"(?:your|the|my|our|this) (?:order|parcel|package|item|driver|shipment|refund|replacement|"
    r"invoice|courier|product|delivery|payment)"
)
_AUX = (
    r"\b(?:did|does|do|will|would|can|could|should|shall|may|might|must|let|lets|make|makes|made|have|has|"
    r"had|help|see|watch|when|to|that|if|once|of|in|with|on|from|for|about|and|"
    r"behind|at|by|or|won't|can't|doesn't|didn't|wouldn't|couldn't|than|as)(?: \w+)? "
)
GRAMMAR: tuple[Phrase, ...] = (
    phrase(
        "your",
        r"your (?:very |most |more than )?welcome(?= ?[.,!;:)–-]| to\b| and\b|$)",
        "Here it is “you're”, short for “you are”.",
        fixes=say("you're welcome"),
    ),
    phrase(
        "your",
        r"""your (?:going to|not(?= \w)|able to|unable to|looking (?:for|at|to)|having (?:trouble|problems
        + |issues)|still (?:having|waiting|missing|seeing)|unsure|waiting for|all set|entitled to
        + |in good hands|being)
        (?:if|when|since|that|because|once|while|sorry|glad|hope|know) your (?:happy|interested|ready
        + |unhappy|away|satisfied|sure|using|seeing|planning|at home|on the)""",
        "Here it is “you're”, short for “you are”.",
    ),
    phrase(
        "you're",
        r"you're (?:order|account|parcel|package|request|e-?mail|message|invoice|refund|booking|question|"
        r"name|address|payment|subscription|patience|delivery|item|card|phone|number|replacement|data|"
        r"website|product|feedback|understanding|device|password|email|own)\b",
        "Here it is “your”.",
    ),
    phrase(
        "its",
        r"its (?:a|an|the|not|been|too|going|our|my|your|also|here|there|probably|possibly|because|ready "
        r"to|coming|important|just|really|on (?:the|its|it's|their) way|very (?:likely|important)|no "
        r"(?:problem|"
        r"trouble|longer)|okay|ok|already|still|been)\b",
        "Here it is “it's”, short for “it is”.",
        fixes=None,
    ),
    phrase(
        "it's",
        r"it's (?:own|battery|box|lid|labels?|contents|destination|serial number|cover|packaging|warranty|"
        r"way to)\b",
        "Here it is “its”, without an apostrophe.",
    ),
    phrase(
        "their there they're",
        r"their (?:is|are|was|were|will be|has been|have been)\b|there (?:own|team|website|driver|"
        r"warehouse|office|account|parcels?|packaging)\b|they're (?:order|own|account|team|driver|website|"
        r"office|warehouse|system)\b",
        "“There”, “their” or “they're”: this is the wrong one of the three.",
        unless=Unless(before=r"\b(?:is|are|was|were|be|if|over|out) "),
    ),
    phrase("of", r"(?:could|should|would|must|might) of\b(?! course)", "That is “have”, spoken fast."),
    phrase(
        "to",
        r"(?:is|was|are|were|far|way|it's|came|arrived|comes|a bit|a little|not) to (?:late|much|long|"
        r"small|big|expensive|slow|early|short|large|soon|high|low|tight|loose|heavy|bad|cold|hot|wet|dark|"
        r"weak|far|difficult|busy|narrow|wide|thick|thin|loud)\b",
        "“Too” has two o's here.",
    ),
    phrase(
        "then",
        r"(?:more|less|rather|other|longer|higher|lower|bigger|smaller|cheaper|faster|earlier|later|better|"
        r"larger) then (?:\d+|a|an|two|three|four|five|ten|one|once|usual|expected|planned|before|any|our|"
        r"promised|it)\b",
        "Comparing takes “than”.",
    ),
    phrase("then than", r"(?:back|until|till|since|by) than\b", "Here it is “then”."),
    phrase(
        "did didn't didnt",
        r"(?:did|didn't|didnt)(?: not)?(?: you| we| they| i| it| he| she)? (?:received|sent|got|shipped|"
        r"arrived|worked|went|came|saw|bought|made|took|found|gave|told|paid|lost|checked|tried|asked|"
        r"called|needed|wanted|helped|happened|noticed|missed|changed|had)\b",
        "After “did” the verb stands in its plain form.",
    ),
    phrase(
        "will can could should would must won't can't cannot to may might",
        r"""(?:can|could|should|would|must|won't|can't|cannot) (?:sent|shipped|received|gone|went|checked
        + |arrived|refunded|replaced|gave|took|came|got|sends|ships|arrives|receives|checks|makes|goes
        + |gets|sending|shipping|receiving)\b
        (?:we|i|they|you|it|he|she) will (?:sent|shipped|received|gone|went|checked|arrived|refunded
        + |replaced|gave|took|came|got|sends|ships|arrives|receives|checks|makes|goes|gets|contacted
        + |called|sending|informed)\b
        (?:we|i|they|you|it) (?:may|might) (?:sent|shipped|received|arrived|sends|arrives|receives)\b
        (?<!due )(?<!responds )(?<!next )to (?:sent(?! items| mail| folder)|went|gave|took|came|bought
        + |received(?! (?:goods|items|orders|mail))|arrived|checks|helps us to)\b
        (?:to|will|can|should|must|would) be (?:send|ship|deliver|receive|refund|replace|check|fix|cancel
        + |resolve|process|update|change)(?= ?[.,;!?]| (?:until|by|on|to|today|tomorrow|within|in|soon|for
        + |from|and)\b)""",
        "The verb has the wrong form behind this word.",
        unless=Unless(
            before=r"\b(?:what|all|which|that|everything|how|compared|similar|prior|thanks|according|up|in "
            r"response) "
        ),
    ),
    phrase(
        "has have had been was were is are we've i've",
        r"""(?:has|have|had|we've|i've) (?:went|gave|took|saw|wrote|chose|forgot|knew|began|broke|receive
        + |send|arrive|replace|deliver|ship)\b
        (?:has|have|had) been (?:send|ship|deliver|receive|refund|cancel|replace|process|resolve|took|gave
        + |chose|forgot|broke)\b
        (?:is|are|was|were|got|gets) (?:send|deliver|receive|replace|cancel|resolve|arrive)\b(?! ?-)
        (?:is|are|was|were) been (?:sent|shipped|delivered|refunded|processed)\b
        (?:am|are|is) (?:agree|apologi[sz]e|understand|appreciate|hope|confirm|need|want)\b""",
        "The verb has the wrong form here.",
    ),
    phrase(
        "it he she",
        r"(?:it|he|she) (?:have|are|don't|do not)\b",
        "One person or thing: “has”, “is”, “doesn't”.",
        unless=Unless(before=_AUX),
    ),
    phrase(
        "has was is doesn't wasn't isn't hasn't",
        r"(?:we|they) (?:was|has|is|wasn't|hasn't|isn't|doesn't)\b|(?:(?<=^)|(?<=[.,;:!?] )|(?<=if )|"
        r"(?<=when )|(?<=because )|(?<=sure )|(?<=think )|(?<=where ))you (?:was|has|is|wasn't|hasn't|"
        r"isn't|doesn't)\b",
        "More than one: “have”, “are”, “were”.",
        unless=Unless(before=r"\b(?:of what|all|what|than|like) ", after=r" (?:to|by|too)\b"),
    ),
    phrase(
        "i",
        r"(?<![\w.'’/])i (?:has|is|are|was been|wants|needs|sees|doesn't|don't has)\b",
        "“I have”, “I am”.",
        unless=Unless(before=r"\b(?:and|or|version|type|phase|class|letter|part|than) ", after=r"n't"),
    ),
    phrase(
        "order parcel package item driver shipment refund replacement invoice courier product delivery "
        "payment",
        rf"{_THING} (?:have|are|were|do|arrive|don't|come|leave|need)\b",
        "One thing: “has”, “is”, “arrives”.",
        unless=Unless(before=_AUX),
    ),
    phrase(
        "this these those",
        r"this (?:items|orders|parcels|products|issues|problems|e-?mails|things|boxes|files|questions|"
        r"changes|details|invoices|documents|photos|links|days|informations|kits|vials)\b|(?:these|those) "
        r"(?:item|order|parcel|product|issue|problem|email|thing|box|file|step|question|detail|invoice|"
        r"document|link|information|kit|vial)(?= ?[.,;!?]| (?:is|was|has|will|can|are|were|have|and|to|in|"
        r"on|from|for)\b)",
        "“This” goes with one, “these” with more.",
        unless=Unless(after=r" (?:page|number|form|list|label)"),
    ),
    phrase(
        "a an",
        r"\ba (?:items|orders|refunds|weeks|parcels|e-?mails|problems|products|colleagues|customers|photos|"
        r"questions|vials|informations|good news|great news|news(?= [a-z])(?! (?:letter|feed|page|item)))\b",
        "“A” goes with one.",
    ),
    phrase(
        "informations advices feedbacks equipments softwares furnitures luggages knowledges hardwares "
        "stuffs baggages evidences",
        r"(?:informations|advices|feedbacks|equipments|softwares|furnitures|luggages|knowledges|hardwares|"
        r"stuffs|baggages)\b",
        "This word has no plural.",
    ),
    phrase(
        "information advice furniture equipment luggage",
        r"an? (?:information|advice|furniture|equipment|luggage)(?=[.,;!?]| (?:about|on|from|that|to|for|"
        r"of|regarding)\b)",
        "This word takes no “a”: “some …”.",
    ),
    phrase(
        "discuss explain forward please kindly interested depend depends since looking inform contact "
        "apologise apologize",
        r"""discuss(?:ed)? about\b
        explain (?:me|us|you) (?:the|how|what|why)\b
        look(?:ing)? forward to (?:hear|see|receive|meet|get|read|help|work|receiv)\b
        please to \w+
        kindly to \w+
        interested to buy
        depends? of\b
        contact to (?:us|me|you)\b
        apologi[sz]e (?:you )?for the inconvenience cause\b""",
        "That is not how it is said in English.",
    ),
    phrase(
        "more most",
        r"more (?:better|faster|cheaper|easier|bigger|sooner|quicker|nicer|safer|stronger|newer)\b|most "
        r"(?:best|fastest|cheapest|easiest)\b",
        "“More” and “-er” say it twice.",
    ),
    phrase(
        "day days week month hour minute year",
        r"(?<![\d.:-])(?:[2-9]|\d\d) (?:working |business )?(?:day|week|month|hour|minute|year)(?= ?[.;!?]|"
        r" (?:ago|later|after|before|from now)\b)",
        "More than one takes an s.",
    ),
    phrase(
        "one each every",
        r"one of (?:our|the|your|these|those|my) (?:colleague|driver|technician|agent|product|item|box|"
        r"specialist|customer|engineer|vial|order)(?= ?[.,;!?]| (?:will|is|has|was|can|from|in|to)\b)|"
        r"(?:each|every) (?:items|orders|days|products|customers|parcels)\b",
        "“One of” goes with several, “each” and “every” with one.",
    ),
    phrase(
        "much many",
        r"much (?:items|orders|days|questions|customers|products|problems|times|vials)\b|(?<!how )many "
        r"(?:information|help|money|patience|advice|stock|damage|trouble)\b|many (?:thank|apology|"
        r"apologize)\b",
        "“Many” counts, “much” doesn't.",
    ),
    phrase(
        "nothing",
        r"(?:don't|doesn't|didn't|can't|couldn't|haven't) (?:have|need|know|see|do|want|get|find|found|"
        r"got) nothing\b",
        "Two negatives make a positive.",
    ),
    phrase(
        "loose lose",
        r"(?:not|n't|to|will|would|could|might|you|we) loose (?:your|the|any|it|them|data|money|time|"
        r"access|this)\b",
        "With one o it means not to keep: “lose”.",
    ),
    phrase(
        "sorry apologies apologize apologise",
        r"(?:i|we) (?:is|am|are|'m|'re)? ?(?:very )?(?:apologies|apology)\b(?! (?:accepted|for))|"
        r"(?:apologi[sz]e|sorry) (?:about|for) (?:the )?(?:late|delay) (?:reply|response|answer) to\b",
        "That is not how it is said in English.",
    ),
    phrase(
        "advise advice affect effect",
        r"(?:please|kindly|to) advice (?:us|me|you|if|on|the)\b|my advise\b|your advise\b|an advise\b|no "
        r"affect\b|an affect\b",
        "“Advice” and “effect” are things, “advise” and “affect” are done.",
    ),
)
