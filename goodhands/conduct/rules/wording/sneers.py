"""Sneers: "as careful users do", "the first thing every importer learns", "that would have been the moment"."""

from goodhands.conduct.rules.phrases import Phrase, Unless, phrase
from goodhands.conduct.rules.wording.fixes import drop_sentence

_LESSON = "This is a lesson, not an answer. Tell what happened and how to set it right."
_OTHERS = "What others know or do is no help. Just show the way."
_BLAME = "This puts the fault on the customer. Tell what happened and how to set it right."
_FEELING = "This tells the customer how to feel. Answer what upset them instead."
_FAULT = r"\b(?:sorry|apolog\w+|our (?:mistake|fault|side|error)|we (?:should|ought)|too late on our)\b"
_WISE = (
    r"(?:careful|sensible|responsible|experienced|attentive|prudent|reasonable|thoughtful|serious|seasoned|organi[sz]ed|"
    r"diligent|conscientious|proper|considerate|well-?prepared)"
)
_FOLK = (
    r"(?:customers?|users?|people|person|drivers?|owners?|guests?|members?|parents?|travell?ers?|buyers?|clients?|tenants?|"
    r"gardeners?|riders?|patients?|players?|passengers?|adults?|importers?|employers?|business(?:es)?|household(?:er)?s?|folk)"
)
_WHO = rf"(?:every|any|even an?|most|all|the average)(?: \w+)? (?!time|one\b)(?:{_FOLK}|beginners?|child(?:ren)?|teenagers?|students?|schoolchild(?:ren)?|\w+ers?|kids?|novices?|apprentices?)"
_SEEMS = r"(?:evidently|obviously|clearly|presumably|apparently|plainly|conveniently|of course|no doubt|it seems|i take it|i assume)"

SNEERS: tuple[Phrase, ...] = (
    phrase(
        "",
        rf"""
            \b(?:that|this|which|then) (?:would have been|was) (?:really |exactly |surely )?(?:the|your) (?:moment|time|chance|occasion|opportunity)
            +  (?:to|for|when)\b(?! (?:us|our))
            \bthe (?:moment|time|occasion) (?:to|for) (?:speak(?:ing)? up|complain\w*|object\w*|say(?:ing)? so|rais\w+ (?:it|this|that)|mention\w*)[^.!?\n]{{0,30}}
            +  (?:was|would have been|is (?:over|past|gone))\b
            \b(?:that|it|which|this) you,? {_SEEMS},? (?:skipped|missed|overlooked|ignored|forgot|did(?:n't| not)|have(?:n't| not)|failed|chose|never|lost|threw)
            \byou (?:seem|appear) to have (?:skipped|ignored|overlooked|forgotten|not|misread|lost|slept|missed (?:the (?:part|line|point)|that part))
            \b(?:is|are|'s|was) what (?:one|people|you|they|customers?) (?:gets?|must expect|can expect|deserves?) (?:for|when|if|by|from)\b
            \b(?:happens|comes) (?:from|of|when (?:one|you|people|customers)) (?:not |never )?(?:reading|ignoring|skipping|rushing|ignores?|skips?|rush(?:es)?|leaves? it)\b
            \b(?:i|we) did (?:\w+ )?(?:explain|say|tell you|mention|warn|point out|inform|advise)\b(?! (?:you )?(?:about|of) (?:a|the) (?:wrong|old))
        """,
        _LESSON,
        fixes=drop_sentence,
        unless=Unless(
            before=r"\b(?:sorry|glad|what|not everything|none of what|more than) ",
            after=r"[^.!?]{0,40}\b(?:wrong|badly|too late|nothing|poorly)\b",
            within=_FAULT,
        ),
    ),
    phrase(
        "",
        rf"""
            \b(?:as|like) (?:any |every |most |all |a |an )?{_WISE} {_FOLK} (?:do|does|would|will|should|know|knows|can|must)\b
            \b(?:a|an|any|every|most|all) {_WISE} {_FOLK} (?:\w+ )?(?:keeps?|checks?|reads?|knows?|would|will|does|do|makes?|books?|asks?|orders?|plans?|tests?
            + |measures?|looks?|backs?|brings?|saves?|counts?)\b
            (?:(?:^|(?<=[.!?] )|(?<=\n))){_WISE} {_FOLK} (?:keep|check|read|know|would|will|do|make|book|ask|order|plan|test|measure|look|bring|save|count)\b
            \bas (?:any|most|every|all)(?: \w+){{1,8}} would (?:\w+ )?know\b
            \b(?:is|are|'s) (?:among |one of )?(?:the first (?:thing|lesson|rule|step)s?|something|a thing|common knowledge|basic knowledge|what)
            + (?: (?:that|which))? {_WHO} (?:\w+ )?(?:learns?|knows?|is taught|are taught|understands?|is told|should know)\b
            \b(?:as|which|that|a thing|something) {_WHO} (?:\w+ )?(?:learns?|knows?|is taught|understands?|(?:can|could|would) (?:tell|see|do|work out|manage))\b
            (?:(?:^|(?<=[.!?] )|(?<=\n))){_WHO} (?:learns|knows|is taught|can (?:see|tell|work)|could (?:see|tell|work))\b
            \bwho(?:ever| ?soever) (?:books|buys|orders|lives|signs|rents|drives|travels|ships|parks|uses|wants|leaves|chooses|plants|keeps)\b[^.!?\n]{{1,50}}
            +  (?:should|ought to|must|has to|needs to|can hardly|cannot|can't) (?:\w+ )?(?:know|expect|reckon|complain|read|check|count|bear|live|be surprised)\b
        """,
        _OTHERS,
        fixes=drop_sentence,
        unless=Unless(before=r"\b(?:not|n't|never) (?:\w+ )?", within=_FAULT),
    ),
    phrase(
        "",
        r"""
            \b(?:a (?:little|bit|touch)|some|slightly|rather) less (?:drama|fuss|noise|anger|emotion|emotional|shouting|excitement|hysteria|temper|attitude|impatience
            + |panic|sarcasm|heat|hurry|aggression|dramatic|rude|loud)\b
            \bless (?:drama|fuss|emotion|hysteria|attitude|shouting),? (?:please|and)\b
            \b(?:no|without (?:the|this|so much|all this)|spare (?:me|us) the|cut the|enough of the|drop the) (?:need for )?(?:drama|theatrics|hysterics|melodrama|tantrums?)\b
            \b(?:threats|insults|capital letters|exclamation marks|rudeness|shouting|swearing|ultimatums) (?:do(?:n't| not)|will not|won't|never) (?:impress|work|help|move|frighten|scare)\b
            \b(?:hardly|scarcely|not exactly|not really) (?:a|the) (?:tragedy|catastrophe|disaster|emergency|end of the world|drama|crisis|matter of life)\b
        """,
        _FEELING,
        fixes=drop_sentence,
    ),
    phrase(
        "",
        r"""
            \b(?:how|why|what|that)\b[^.!?\n]{1,70} is (?:quite |simply |frankly |entirely )?beyond (?:me|us)\b|\bbeyond (?:me|us) (?:how|why|what|that)\b
            \b(?:wouldn't|would not|needn't|need not) be having this (?:conversation|discussion|exchange|correspondence)\b
            \b(?:deal|dealing|speak|speaking|talk|talking) (?:with|to) (?:adults|grown-?ups|(?:a )?child(?:ren)?|(?:a )?wall|toddlers)\b
            \b(?:mail|e-?mail|letter|message|page|booklet|notes?|leaflet|manual|reminder|sms|text|notice)s? (?:that |which )?you (?:did(?:n't| not)|have(?:n't| not)|never|chose not to|couldn't be bothered to)
            +  (?:open|read|look|answer)\w*
            \b(?:once|when|until|after|as soon as) you(?:'ve| have| had)? (?:calmed|calm|cooled|cool|settled|sobered) (?:down|off|up)\b
            \b(?:more (?:pressing|important|urgent|serious)|better|bigger|other) (?:matters|things|work|cases|problems|worries) (?:to \w+ )?than (?:a|an|your|this|one|missing)\b
            \byou (?:could|might|would) have (?:saved|spared) (?:us|yourself|me|everyone|both|all)\b
            \bapply to you (?:too|as well|as (?:much|to)|like)\b|\bwhether you like it or not\b|\b(?:like|believe) it or not, (?:you|your|we have|the rules|that|this)\b
            \b(?:do|must|should) (?:i|we) really (?:have to|need to|explain|spell|repeat|tell|point)\b
            \b(?:can't|cannot|can not) (?:think of|see) (?:a|any) (?:single |good )?reasons? (?:why|for)\b|\bsee no reason (?:why (?:that|this|we)|to (?:change|reopen|discuss|refund))\b
            \b(?:getting|becoming|growing|grown|gets) (?:rather |very |quite |a little |a bit )?(?:tiresome|tedious|ridiculous|silly|childish|old)\b(?=[.!,]|$)
            \b(?:complaining|moaning|whining|ranting|grumbling|crying|sulking|nagging) (?:won't|will not|doesn't|does not|never|about it|to us|here|any)\b
            \bone would (?:expect|think|hope|have thought|assume) (?:that )?(?:a|an|any|some)[\w ]{2,40}?(?:to |would |should |could |can )?(?:know|knows|knew|read|reads|manage|check|see|able)\b
            \bbecause you (?:kept \w+ing|keep \w+ing|insist(?:ed)?|ignored|forgot|failed|refused?|would(?:n't| not)|could(?:n't| not) be bothered|did(?:n't| not) (?:read|check|look|ask|listen|follow|pay))\b
            \b(?:can't|cannot|can not|can hardly|couldn't) (?:possibly )?be (?:that|so|all that) (?:difficult|hard|complicated|much to ask)\b
            \bi(?:'d| would) have (?:thought|expected) (?:that )?(?:a|an|any|someone)\b|\bdo yourself a favou?r\b|\byou(?:'d| would) do well to\b
            \b(?:wasting|wasted|waste|take up|taking up) (?:an?|our|the|my) (?:\w+'s? )?(?:time|morning|day|afternoon|hour)\b(?! (?:out|off))
            \bthere(?:'s| is) a reason (?:why|that) (?:it|the \w+|we|our \w+) (?:says?|states?|is (?:written|printed)|are (?:written|printed)|tells?|write|print|ask)\b
            \b(?:is not|isn't|are not|aren't|'re not) (?:a|your) (?:charity|bank|personal|nanny|mother|parents|taxi|free)\b
            \b(?:do not|don't) (?:write|call|ring|contact|e-?mail|message|bother)(?: to)?(?: (?:us|me))? (?:again|any ?more|any further|until you)\b
            \b(?:stop|quit) (?:sending|writing|calling|asking|ringing|e-?mailing|bothering|pestering) (?:the same|so many|me|us|every)\b
            \bany (?:more|further) (?:e-?mails?|mails?|messages?|letters?|calls?) (?:like|of) (?:this|that)\b|\b(?:and|then) complain (?:later|afterwards)\b
            \btakes? (?:a|ten|two|thirty|five|a few|one) (?:seconds?|minutes?|moments?) to (?:look (?:it|that|this|them) up|read (?:it|them|the (?:terms|rules|label|mail))|find that out)\b
            (?:(?:^|(?<=[.!?] )|(?<=\n)))(?:perhaps |maybe |just |next time,? )*try (?:reading|listening|thinking|(?:switching|turning|plugging) (?:it|them) (?:on|in) first)\b
        """,
        _LESSON,
        fixes=drop_sentence,
        unless=Unless(before=r"\b(?:sorry|glad|we are) (?:\w+ )?", within=_FAULT),
    ),
    phrase(
        "should should've shouldn't ought",
        r"""
            \byou (?:really |simply |clearly |surely )?(?:should have|should've|ought to have) (?!received|learned|arrived|noticed a|been|needed|landed|wanted|had|heard|seen|got|gotten
            + |never|not|a |an |the |your |it |this |that |no |two |three |one |both |all |them |everything |our |my )(?:\w+ly )?[a-z]+
        """,
        _BLAME,
        fixes=drop_sentence,
        unless=Unless(
            before=r"\b(?:nobody like|no one like|nothing|everything|all|what|that|which) ",
            after=r"[ ]to wait\b|.{0,20}\b(?:from us|by now|our e-?mail)\b",
            within=_FAULT + r"|\bhad to\b",
        ),
    ),
)
