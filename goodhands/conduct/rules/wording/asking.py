"""How customers ask: questions, requests, wishes; and what only looks like a question."""

import re
from typing import Literal

from goodhands.conduct.rules.literals import Sought
from goodhands.conduct.rules.phrases import one_of

Kind = Literal[
    "yes-no", "when", "how-long", "how-much", "how-many", "where", "who", "why", "which", "what", "how",
    "request", "help",
]  # fmt: skip

HOW_MUCH = re.compile(
    one_of(
        r"""
        \bhow (?:much|expensive)\b(?! (?:longer|more time|time|notice)\b)
        \bwhat(?:'?s)?\b.{0,50}\b(?:prices?|costs?|charges?|fees?|your rates?|supplement|surcharge|deposit|total
        + |come to|(?:run|set) (?:me|us)\b|looking at$|difference in (?:price|money)|premium|excess|penalty)
        \bwhat (?:do|would|will) (?:i|we) (?:have to )?pay\b
        \b(?:price|cost|quote|quotation)s? (?:of|for|and)\b|\bballpark\b
        \bwhat discount\b|\b(?:break|deal) on (?:the )?price\b|\b(?:trade|business|group|volume) pric\w+
        """
    )
)
# The first that fits tells what shape an answer has.
KINDS: tuple[tuple[Kind, re.Pattern[str]], ...] = (
    (
        "how-long",
        re.compile(r"\bhow long\b|\bhow many (?:days|weeks|hours|months)\b|\blead time\b|\bturnaround\b"),
    ),
    ("how-much", HOW_MUCH),
    (
        "when",
        re.compile(r"\b(?:when|eta|what (?:time|date|day)|how (?:soon|fast|quickly)|which (?:day|date))\b"),
    ),
    ("how-many", re.compile(r"\bhow (?:many|often|far|big|large|heavy|old|tall|wide|high|deep|fit)\b")),
    ("where", re.compile(r"\bwhere\b")),
    ("who", re.compile(r"\bwho(?:m|se)?\b")),
    ("why", re.compile(r"\b(?:why|how come|what(?:'s| is| was) the reason|for what reason)\b")),
    ("which", re.compile(r"\bwhich\b")),
    ("what", re.compile(r"\bwhats?\b")),
    ("how", re.compile(r"\bhow\b")),
)

_LINK_WORD = (
    r"(?:and|but|also|plus|so|then|btw|by the way|ok|okay|oh|well|anyway|finally|lastly|secondly|"
    r"first(?:ly)?|second|third|next|otherwise|meanwhile|either|in addition|one more thing|another (?:thing|"
    r"question)|(?:my |a |one |quick |another |second |other |last |next ){0,4}questions?(?: is)?|q\d?|"
    r"hi|hello|hiya|to whom (?:it|this) may concern|hey(?: \w+)?|p\.?s\.?|else|just|a)"
)
_GREETING = (
    r"\b(?:hi|hello|hey|dear|morning|evening|good (?:morning|afternoon|evening|day))(?: [\w.'-]+){0,3}[,!]"
)
LEAD = re.compile(
    rf"(?:[\s,;:.!(\[*•>–—-]|\d+[.)]|{_GREETING}|\b{_LINK_WORD}\b[\s,;:–—-]+|\bif (?:not|so|yes|no)\b[\s,]+)*"
)
_NUMBERED = r"(?:\(?(?:\d|[a-e])[.)]\s*)?"
BOUNDARY = re.compile(
    rf"[:;]-?[)(]+\s+|[,;:(–—]\s*{_NUMBERED}(?:{_LINK_WORD}\s+)*|\s-\s+(?:{_LINK_WORD}\s+)*|\s+(?:and|but|&|so|"
    rf"plus)(?:\s+{_LINK_WORD})*,?\s+|\.\s+|\n\s*"
)

_AUX = (
    r"(?:is|are|was|were|am|do|does|did|don't|doesn't|didn't|isn't|aren't|wasn't|can|can't|could|"
    r"couldn't|will|won't|would|wouldn't|should|shall|may|might|has|have|haven't|hasn't|must|need)"
)
_SUBJECT = (
    r"(?:i|we|you|u|ya|it|they|he|she|there|this|that|these|those|the|my|our|your|any|anyone|anybody|"
    r"someone|somebody|one|his|her|their|its|all|both|a|an)"
)
_WH = r"(?:what|when|where|which|who|whom|whose|why|how)"
_PREPOSITION = r"(?:until |till |by |since |from |for |to |with |at |in |on |under )?"

# A question by its order of words, whether or not a question mark follows.
WH_QUESTION = re.compile(
    rf"{_PREPOSITION}{_WH}(?:'s|'re|'ll|s)?(?: (?:exactly|else|then|on earth|the hell|the heck|\w+|\w+ "
    rf"\w+))? {_AUX}\b(?: {_SUBJECT}\b| \w+)|"
    rf"{_PREPOSITION}(?:what|where|who|how|when|why)(?:'?s|'re| (?:is|are|was|were|do|does|did|can|could|"
    rf"will|would|should|has|have|am|about|much|many|long|often|far|come|to))\b|"
    r"(?:how|what) (?:long|much|many|often|about|if)\b|"
    r"(?:what|who|which) (?:happens|happened|pays|covers|carries|comes|counts|applies|costs|goes|got|gets)\b"
)
AUX_QUESTION = re.compile(
    rf"(?:is|are|was|were|do|does|did|can|can't|could|couldn't|will|won't|would|wouldn't|should|shall|"
    rf"has|isn't|aren't|doesn't|didn't|don't) {_SUBJECT}\b|"
    r"(?:have|haven't|may|must|might|am) (?:i|we|you|they|there)\b"
)
# Behind "and" such words may also continue a statement ("it came late and was the wrong one").
AFTER_AND = re.compile(
    r"(?:can|could|do|did|does|will|would|should|shall|may|have|are|am) (?:i|we|you|u|they|it|there|my|"
    r"your|someone|somebody|one)\b|(?:is|are) (?:it|there|that|this|these|my|your)\b"
)
# Said in the middle of a sentence: "Under article 15 I request …".
INSIDE = re.compile(
    r"\b(?:i|we) (?:hereby |therefore |now |must |formally )*(?:request|demand|am asking for|are asking for|"
    r"ask you to|ask (?:you )?for)\b"
)
# With a question mark at the end, less is needed; "…, and has lot 12 been tested?" is a second question.
JOINED = re.compile(
    rf"(?!(?:have|need|do|might|am) ){_AUX} (?:not )?[\w'-]+ |"
    r"you (?:also )?(?:accept|take|offer|sell|deliver|allow|provide|speak|make|ship|rent|include|repair) "
)
WH_LOOSE = re.compile(rf"{_PREPOSITION}{_WH}\b")
LOOSE = re.compile(rf"{_PREPOSITION}{_WH}\b|{_AUX} (?:not )?[\w'-]+|any(?:one|body|thing)?\b|no \w+")

_ORDER = one_of(
    r"""
    send|resend|tell|confirm|get|cancel|refund|call|change|add|delete|remove|explain|give|advise|provide|share
    email
    forward|replace|exchange|reset|book|ship|issue|reissue|quote|recommend|update|fix|check|pause|switch
    inform
    block|unblock|stop|close|move|transfer|extend|renew|upgrade|downgrade|correct|credit|arrange|postpone
    deliver
    collect|return|repair|activate|deactivate|unlock|merge|invite|reserve|hold|keep|put|include|attach|suggest
    help|show|print|sign|order|swap|charge|waive|apply|make sure|set|take|look|find|connect|reply|answer
    contact|ring|phone|translate|speed|reopen|unsubscribe|rename|restore|redirect|confirm|honour|honor|match
    """
)
ORDER = re.compile(rf"{_ORDER}\b")
REQUEST = re.compile(
    one_of(
        rf"""
        (?:please|pls|plz|kindly|pl)[, ]+(?:also |do |just |kindly |please |then |let me know (?:whether
        + |if) )?(?!find (?!out\b)|refer\b|answer\b|reply\b|respond\b|note|excuse|accept|forgive|bear|be\b|ignore|see\b|
        + disregard|don't|do not|never
        + |stop saying|understand|believe|know|remember|keep in mind|help\b[.!]|advise[.!]|treat|have a|feel
        + |let me know[.!]|let us know[.!])[a-z][\w-]+
        (?:{_ORDER}) (?:me|us|it|this|that|them|the|my|our|a|an|another|one|your|all|both|if|whether|back|
        + which|what|how|when|where|for|to|him|her|\d+|into|up|off|out)\b
        (?!(?:by when|do|does|did|when|if|what|where|how|why|which|who|that|thats|that's|it's|its|this|everything
        + |nothing|because|as|all|would|should|might)\b)(?:[\w-]+ ){{1,3}}(?:i|we) (?:also |would |will )?need\b
        need (?:it|them|this|these) (?:by|on|before|until|till|\w+day)
        let (?:me|us) know (?!if (?:you|there|anything|i can|we can)\b)(?:if|whether|what|when|where|which|
        + who|how|why|about|the|your|by)\b
        (?:i|we)(?:'d| would|d) (?:much |far )?rather\b
        (?:i|we)?(?:'d| would|d)? ?(?:also )?be (?:also )?(?:curious|interested)\b
        (?:i|we)?(?:'d| would|d)? ?(?:would )?be (?:very |most |so )?(?:glad|grateful|thankful|happy) (?:of|
        + for)\b
        (?:i|we)(?:'d| would|d| should) (?:also |really |very much |just |then |therefore )?(?:like|love|
        + appreciate
        + |prefer|be grateful|be interested|be glad|be happy|want|need)\b(?! to (?:start|begin|think|add|say|
        + believe
        + |point|thank|let you|tell you|share|mention|see you|give|hear from)\b)
        (?:i|we) (?:also |just |only |still |really |would |do |now |therefore )*(?:want|wanna
        + |wish)(?: to (?!say|thank|tell you|let you|share|point|complain|mention|express|add that|report
        + |make sure|be clear|note)| (?:a|an|the|my|our|you|it|this|that|another|one|someone|somebody|him|her
        + |them|\w+ to|\d+|two|three|half|all|every|proof|compensation|answers?)\b)
        would (?:also |really )?(?:love|like) (?:a|an|the|to)\b(?! (?:say|thank|add|tell|share))
        (?:i|we|also|and|i'll|we'll|we will|i will)(?: also| still| just| really| then| do
        + | urgently)* need (?:to (?:move|change|cancel|return|reschedule|update|book|add|extend|exchange
        + |order|know|get|buy|postpone|stop|reset|have|switch|remove|speak|talk)|you to|your|an?|another
        + |help with|someone|somebody|one|the [\w-]+(?: \w+)? (?:to|by|signed|sent|before|back|done|on|in|for|
        + until)|(?:a )?cop(?:y|ies)|proof|\d+)\b
        (?:i|we)(?:'m| am|'re| are|m| was| were)? ?(?:also |just |still )*(?:was |were )?(?:also |
        + just )?(?:wondering|curious|hoping
        + |unsure|not sure|not certain|asking (?!for a friend)|looking for|requesting|interested in|uncertain|
        + after)\b
        (?:i|we) (?:also )?(?:wonder|request|ask for|ask you|expect (?:a|an|my|the|you|to)|demand|urge)\b
        (?:i|we) (?:also )?(?:don't|do not|dont|can't|cannot|couldn't|could not) (?:know|understand|see
        + |find(?: out)?|figure out|make out|tell|work out|be sure) (?:if|whether|how|why|when|where|which|what|who)\b
        (?:it )?(?:would|'d) be (?:great|nice|good|helpful|lovely|useful|wonderful|appreciated|perfect|cool
        + |awesome|a great help) (?:if|to)\b
        (?:wondering|curious|not sure|unsure|question is) (?:if|whether|what|when|how|where|which|who|why
        + |about)\b
        (?:looking|hoping|requesting) (?:for|to) \w+
        (?:would|want|wanted|like|need|trying|able|keen|happy) to (?:know|find out|understand|learn|hear|ask
        + |check) (?:if|whether|what|when|how|where|which|who|why|about)\b
        (?:i|we) (?:wanted|want) to (?:ask|check|know|inquire|enquire|confirm)\b
        (?:my|our) [\w-]+(?: [\w-]+)? (?:wants? the|(?:wants?|needs?|requires?) (?:an?|your|our|my|proof|copies))\b
        (?:\w+ ){{1,3}}(?:asked|told|wants?) (?:me|us) to (?:find out|ask|check|inquire|enquire)\b
        (?:need|requesting|request) (?:a|an|the|your|my)\b
        (?:also )?after (?:an?|some) (?:\w+ )?(?:price|quote|quotation|estimate|costing|ballpark|replacement)s?\b
        (?:(?:my|our|the) \w+(?: \w+)?|they) (?:(?:has|have) (?:also |now )?asked|(?:is|are) asking|asks?)
        + (?: me| us)? for (?:an?|the|my|our|proof|some)\b
        (?:[\w.'-]+ ){{1,5}}(?:asks?|asked|wonders?|(?:is|are) (?:asking|wondering)|wants? to know
        + |would like to know|needs? to know) (?:if|whether|what|when|how|where|which|who|why)\b
        """
    )
)
EMBEDDED = re.compile(
    r"(?:if(?! (?:so|not|yes|no)\b)|whether|what|when|where|which|who|how|why|until when|from when)\b"
)
NO_QUESTION_AFTER_COMMA = re.compile(
    r"(?:which|who|whose|whom) (?!(?:one|of)\b|\w+ (?:should|do|does|is|are|can|would|will)\b)|when (?:i|"
    r"we|you|it|they|the|he|she|my|our)\b|where (?:i|we|you|it|they|"
    r"the|he|she)\b|what (?:i|we|you)\b|how (?:i|we)\b|have (?:a|an|the)\b|do (?:not|the)\b|as "
)

RHETORICAL = Sought(
    one_of(
        r"""
        \bwho (?:doesn't|does not|wouldn't|would not|knows|cares|does that|would|says|else would)\b
        \bhow (?:hard|difficult|stupid|dumb|blind) (?:can|could|is|must|do)\b|\bhow dare\b
        \bhow (?:is|can|could) (?:this|that|it)(?: even)? (?:be )?(?:acceptable|possible|ok|legal|fair|serious
        + |real|happen(?:ing)?|right)\b|\bhow (?:on earth|the hell|cool|great|nice|lovely|crazy|ridiculous
        + |cute|hilarious|ironic)\b|\bhow many (?:more )?times (?:do|must|should|have|will|did)\b
        \b(?:are you|is (?:this|that)) (?:kidding|serious|joking|for real|a joke|some kind
        + |supposed to be a joke)|\bseriously\b\??$|(?:^|,)\s*really\?+$|^really\b.{0,6}$
        \bwhat (?:kind|sort) of (?:company|service|business|joke|support|people|shop|firm|customer)
        \bwhat (?:were|are) you (?:people )?thinking|\bwhat is wrong with you|\bwhat's wrong with you
        \bwhat a \b|\bwhat's not to\b|\bwhat more (?:can|could) (?:i|we|you)|\bwhat's the point\b
        \bwhat are the odds|\bwhat am i (?:even )?paying|\bwhat do i (?:even )?pay
        \bwhy (?:do|would|should) (?:i|we|anyone|anybody) (?:even|ever|still|bother|pay|have to)|\bwhy bother
        \bwhy not\?+$|\bwhy (?:is|am) (?:it|this|i) (?:always|so hard|still)
        \bdo(?:n't| not)? you (?:people |guys |even |ever )(?:read|care|listen|test|check|think)
        \bdon't you (?:think|agree|just love)|\bdoes (?:anyone|anybody|nobody|no one) (?:even |ever )?(?:read
        + |care|work|listen|check|test)|\bcan you (?:believe|imagine)
        \bdo you think (?:i have|that's|this is (?:ok|acceptable|normal|fair))|\bdo you have any idea how\b
        \bis (?:it|that) (?:really )?(?:too much|so hard|that hard|so difficult|that difficult)
        \bguess what\b|\b(?:do|did) you remember\b
        \bis there (?:anybody|anyone|somebody|someone) (?:in|at|over|there|who)\b
        (?:^|[,;] )want (?:the|to see the|a)\b.{0,20}\?$|^want \w+|\bhow (?:is|was) (?:this|that) (?:even )?my\b
        \byou know what\b|\bknow what i mean\b|\bsee what i mean\b|\bremember\?+$|\bhow about that\b
        \bisn't (?:it|that) (?:great|lovely|funny|nice|ironic|wonderful|amazing|ridiculous)
        \bam i (?:right|the only)|\bwhere (?:would|has) (?:i|we|the time)|\bwhat would (?:i|we) do without
        \bhave you (?:ever|even) (?:tried|read|used|been)\b
        \bdid you (?:people |guys |even |ever )(?:even )?(?:read|look|check|test)
        \bwhen (?:will|are) you (?:people|guys) (?:ever|finally)|\bwhat did i do to deserve
        \bhow long (?:do|must|should) (?:i|we) (?:have to )?(?:put up|suffer|keep)
        \bwho (?:designed|wrote|came up with|thought of) this\b
        """
    )
)
SMALL_TALK = Sought(
    one_of(
        r"""
        \bhow (?:are|r) (?:you|u|things)\b(?! (?:going to|gonna|planning|able))
        \bhow(?:'s| is) (?:it going|everything|life|your (?:day|week|weekend|morning)|the weather|things
        + |summer|winter)|\bhow do you do\b|\bhow (?:was|were) your (?:weekend|holiday|day|week|break
        + |christmas|easter|vacation)
        \bwhat's up\b|\b(?:are|r) (?:you|u) (?:well|ok|okay|alright|there|real|human|a (?:bot|robot|human
        + |real person))\b|\bhope (?:you|all|this|everything|things)|\bis (?:anyone|anybody|someone) there
        \banyone there|\byou there\b|\bstill there\b
        ^(?:hello|hi|hey|ok|okay|right|huh|eh|what|hm+|yes|no|and|so)\W*$
        \bcan (?:i|we) (?:just )?(?:ask|bother) (?:you )?(?:something|a|one|with)\b
        \bmay i ask (?:you )?(?:something|a)\b|\bcan you hear me\b|\bdoes that make sense\b|\bmake sense\?
        \b(?:carry on|keep|stay|go on|continue) (?:just |exactly )?(?:as (?:you|it) (?:are|is|do)|the way you are)\b
        \bkeep (?:it up|up the|on (?:doing|being)|doing (?:what|that)|being)\b
        \bwant(?:ed)? to (?:give (?!up|back|notice|you|it back)[^?]{0,30} to (?:my|our|a|her|him)|surprise|wear)\b
        \bany questions\b|^to whom (?:it|this) may\b|^did it\b[^?]*$
        \b(?:tell|give|pass|thank) (?!me|us)[^.?]{0,40}\b(?:thanks?|regards|best|compliments?|great|wonderful
        + |lovely|legend|star|brilliant|fantastic|amazing|delicious|excellent|proud|good job|well done|love[ds]?)\b
        \bconfirm (?:when|once|as soon as) (?:it|this|that|they)(?:'s| is| are| has been| have been)? (?:\w+)
        """
    )
)
GENERIC = re.compile(
    one_of(
        r"""
        (?:please |pls )?(?:fix|help|news|update|updates|thoughts|solution|solutions|advice|ideas?|what now|
        + now what|and|so)[\s?!.]*$
        (?:please |can |could |would |will |kindly |pls |you |anyone |someone |somebody |be |to |i would |
        + i'd |we'd |we would |appreciate |your |any |able |u |need |like |some |really |hope |want |so |
        + just |also )*(?:help|assist|advise|support|assistance|advice|guidance|look into (?:this|it|that)|
        + check (?:this|it|that)|sort (?:this|it|that) out|fix (?:this|it|that)|resolve (?:this|it|that)|
        + do something|explain|tell (?:me|us)|respond|reply|answer|get back to (?:me|us)|let (?:me|us) know|
        + clarify|see (?:to|about) (?:this|it)|do the needful|revert|suggestions?|ideas?|thoughts?|
        + investigate|take a look|have a look)(?: (?:me|us|out|here|with|to|sort|solve|this|that|it|on|asap|
        + soon|please|pls|how|what|to|do|the matter|issue|problem|about|back|as|possible|urgently|quickly|you|
        + think|today|would|be|appreciated|great|welcome|and|into|at|again|now|further))*[\s?.!,:)]*$
        (?:so |and |but |now |ok |then )*(?:what|where|how) (?:now|next|happens (?:now|next)|(?:can|should|do
        + |shall|could|would|am|are) (?:i|we|you) (?:to )?(?:do|go|proceed|suggest|recommend|advise|propose
        + |think|fix|solve|supposed)?(?: (?:now|next|about|to|do|it|this|that|here|from|on|think|then|with))*
        + |is (?:the )?(?:next|going on|happening|wrong|up)(?: \w+)?|do you (?:think|suggest|recommend|advise
        + |propose)|went wrong|(?:to )?(?:do|proceed)(?: now| next)?)[\s?.!]*$
        (?:any|some) (?:ideas?|thoughts?|suggestions?|advice|help|news|update|updates|luck|chance)\b.{0,25}$
        (?:i|we) (?:have|had|'ve|'ve got|got|want to ask|have got) (?:a|an|some|two|three|few|couple|several
        + |another|one|quick|more|other|of|the|following|\d|\s)*questions?\b.{0,30}$
        """
    )
)
REFERS = re.compile(
    r"(?:\W|and|or|but|so|also)*(?:is|was|are|isn't|would|will|does|do|can|could|should|what|how|why|has|"
    r"did|may) (?:that|this|it|these|those|there|you|i|we|one|them|about (?:that|this|it))\b(?: (?:be|a|"
    r"an|the|any|is|still|really|even|so|correct|right|normal|ok|okay|fine|possible|problem|issue|"
    r"included|true|expected|bug|safe|enough|too|late|work|mean|help|change|fix|add|do|have|happen|it|"
    r"that|this|them|for|me|us|alright|allowed|legit|case|way|you|i|we|get|make|here|somehow|please|"
    r"also))*\W*$"
)
# "Please send the price, the lead time and the terms": three asks.
SENDS = re.compile(
    r"(?:please|pls|plz|kindly|also|and|\W){0,8}(?:send|share|provide|quote|give|inform|tell|let me have|"
    r"need|advise|confirm)\b"
)
ITEM = re.compile(
    r",\s*(?:and\s+|also\s+|as well as\s+|plus\s+)*|\s+(?:and also|as well as|and|also|plus)\s+"
)
POINTS_BACK = re.compile(r"\b(?:it|this|that|them|these|those|one|so|there)\b")
ENDS_ASKING = re.compile(r"\b(?:why|how come|when|where|how much|how long)[\s.!]*$")
# "Is that possible?" after a wish asks for the same once more.
CONFIRMS = re.compile(
    r"\W*(?:(?:is|would|will|can|could|does) (?:that|this|it)\b(?: (?:be|work|possible|ok|okay|fine|done|an|option|too|"
    r"much|for|you|us|me|all|right|alright|feasible|doable|arranged))*\W*$|(?:can|could|would|will) you (?:please )?"
    r"(?:give|send|do|get|arrange|manage|provide) (?:me |us )?(?:with )?(?:that|this|it|them|one)\b)"
)
