"""The door kept open, or shut (RULES `conversation-ender`; seed 000 phase 2, 7; seed 004)."""

from goodhands.conduct.rules.spotting import Signs

OPEN_DOOR = Signs(
    r"""
    favou glanc keep look menu one page peek same soone speci taste them try who worth: \b(?:have a (?:peek|go|taste|try
    + |browse|nose)|take a (?:peek|glance)|keep an eye|(?:same|next) (?:page|menu|app|list|shelf|screen
    + |drawer) (?:also )?has|the sooner you|give (?:it|them|this|that) a (?:try|go)|(?:my|our|a house|a
    + |the) (?:favourite|favorite)|(?:people|customers|guests|regulars) (?:write|rave|swear|ask|come|love)|try (?:the
    + |our|a|it|one|adding|them)|worth (?:trying|tasting|reading|the|an? \w+))\b
    shoul: ^should (?:it|the|you|your|anything|something|that|this|one|ever)\b
    if: ^(?:and |but |so )?if (?:you|your|it|ever|anything|something|the|she|he|they|there|one|a|another
    + |that|this)\b
    make: \bwould make\b.{0,40}\b(?:happy|smile|day|proud)\b
    about advis btw check hint idea incid know look may maybe might perha pro propo ps recom secre speak
    +  sugge take thoug tip tips trick way while why word worth: \b(?:(?:i|we)(?:'d| would| can| could
    + | might)? (?:<adverb>|warmly ){0,5}(?:recommend|suggest|propose|advise)|recommendation|suggestion
    + |(?:a|one|my|another|two|last|little|small|quick|final|extra|parting|free
    + |insider) (?:\w+ ){0,2}(?:tip|tips|trick|idea|hint|word of advice|thought|suggestion|secret)
    + |tip(?:s)?(?: for|:| from)|pro tip|by the way|btw|did you know|p\.?s\.?\b|worth (?:knowing|a look
    + |trying|a try)|while (?:you're|we're) at it|have a look at|take a look at|check out
    + |you might (?:also |even |perhaps )?(?:like|enjoy|want|be interested|find|try)|you may (?:also |even
    +  |perhaps )?(?:like|enjoy|want|be interested|find)|(?:perhaps|maybe) (?:you|a|the|next|one|our|your)
    + |why not|how about|what about|speaking of|incidentally)\b
    add also alway autum avail back care check code combi disco even expor fits free gift goes guide lets
    +  looks loyal many match membe new newsl next now out pairs point price print recip sale save saves
    +  sched set share sprin stock summe surpr upcom use video vouch webin winte works: \b(?:(?:goes|pairs
    + |works|fits|looks|combines) <adv>(?:well|nicely|perfectly|beautifully|great|right|best|wonderfully
    + |beside|on top|with it|with (?:the|your))|matching|many (?:customers|people|of our|labs|teams|guests
    + |travell?ers)|(?:is|are|comes?|will be) <adv>(?:back|out|new|available|in stock|on sale
    + |half price) (?:in|from|on|next|this|since|again|with|until)|(?:new|next|winter|summer|spring|autumn
    + |upcoming) (?:collection|season|version|trip|tour|course|webinar|edition|catalogue|release|model
    + |feature|menu|workshop|range|class|event)|(?:you|which|it) (?:can|could|also) (?:also|even|lets you
    + |share|use|add|set|save|now|always|schedule|export|print)|lets you|next (?:one|time|trip|order|visit
    + |month|spring|summer|season|step)|save(?:s)? you|voucher|discount|code\b|free (?:shipping|sample
    + |trial|month)|gift|surprise|loyalty|points|member(?:ship)?|newsletter|guide|video|recipe|checklist
    + |webinar|care (?:kit|guide|oil))\b
    *: \d ?%
    alway anyti ask call chair come conta day desk direc door drop email give here hour if inbox let line
    +  look mail messa momen night numbe open phone ping reach reply ring round say send shout tell text
    +  time touch whene write: \b(?:whenever|any ?time|at any (?:time|hour|moment)|always (?:here|welcome
    + |happy|glad|there|a pleasure|available|find|reach|open)|(?:day|night) or (?:day|night)|door(?:'s| is
    + | stays)? (?:\w+ )?open|my (?:door|inbox|line|desk|chair|email|phone|number|direct)|day and night
    + |round the clock|if (?:ever|anything|something|you ever|the|your|it|that|you|another|a|there
    + |next)\b.{2,100}(?:\b(?:write|reply|tell|let|ask|call|ping|drop|say|shout|ring|contact|reach|come
    + |message|email|mail|text|give|send|get in touch|i'm|we're|i'll|we'll|you know|find|here|help|happy
    + |welcome|good hands|is (?:free|yours|waiting)|sing out|holler|speak up|look|just|please|we|i)\b)
    + |(?:write|reply|tell|let|ask|call|ping|drop|say|shout|ring|contact|reach|come|message|email|mail|text
    + |give|send|get in touch|look|i'm here|we're here)\b.{0,60}\bif (?:ever|anything|something|you|the|it
    + |your|that|another|there|questions|any)\b)\b
    aroun ask avail back call click come curio dispo drop ears enjoy feel forwa free give glad happy help
    +  here hesit hope in just keen keep let like line liste love mail messa on one only ping reach ready
    +  reply ring say see send servi shout show side speak talk tell there till touch under until welco
    +  write your: \b(?:(?:just|please|do|simply|and|then|or|so) (?:<adverb>|do ){0,5}(?:write|reply
    + |tell me|tell us|let me know|let us know|ask|call|ping|drop (?:me|us|by|in)|message|reach|shout|ring
    + |give (?:me|us)|say|send (?:me|us)|keep me|come back|come by|get in touch)|(?:write|reply|come) back
    + |let (?:me|us) know|tell (?:me|us) (?:how|when|if|what|about|which|whether|by)|drop (?:me|us) (?:a
    + |an)|ping (?:me|us)|give (?:me|us) a (?:shout|call|ring|nudge)|keep (?:me|us) (?:posted|updated)
    + |show (?:me|us|it)|send (?:me|us) (?:a|the|your|pictures?|photos?|how|that)|(?:don't|do not|never
    + |please don't) hesitate|feel free|free to|reach (?:me|us|out)|(?:i'm|we're|i am|we are|i'll be
    + |we'll be|you'll find (?:me|us)|find (?:me|us)) (?:<adverb>|still |always ){0,5}(?:here|there|around
    + |on|happy to|glad to|at your|a (?:click|message|call|mail|line)|only a|just a|one|all ears|curious
    + |listening|ready|reachable|available|right here|in (?:the|until|from|on)|under)|(?:look
    + |looking) forward|(?:i|we)(?:'d| would)? (?:<adverb>|all ){0,5}(?:love|like|be (?:curious|glad|happy
    + |keen)|hope|welcome|enjoy) to (?:hear|see|know|read|help|welcome|meet|have|show|keep)|curious
    + |would love|i hope (?:to|we|you'll|the|it|for|your|that)|hope to (?:see|hear|welcome)|see you
    + |until (?:next|then|we|the|your)|till (?:next|then)|talk (?:to you )?(?:soon|then|again)
    + |speak (?:soon|then)|(?:come|welcome) back|(?:happy|glad|here|pleased|delighted) to help (?:again|you
    + |with|any|next|more|whenever|further)|at your (?:side|service|disposal))\b
    add aroun ask askin back call calli check drop follo glad happy here hold keep let look put remin reser
    +  ring save see send sendi show tell there touch wait welco write writi: \b(?:<ill>|i'm going to
    + |i) (?:<adverb>|gladly |personally |also |then |be |get |just ){0,5}(?:call(?:ing)?|write|writing
    + |check(?:ing)?|ask(?:ing)?|send(?:ing)?|follow(?:ing)?|ring|remind|come back|get back|look in
    + |be (?:back|in touch|here|there|around|happy|glad)|touch base|let you know|tell you|save you
    + |put (?:one|it|the|a|you|that)|keep (?:one|it|a|an|the|you|your)|reserve|hold|add|show you
    + |welcome you|see you|wait|drop)\b
    """,
    unless=r"""
    new open: \bopen a new (?:ticket|case|request|conversation|chat)\b|\b(?:create|submit|start
    + |raise) a new (?:ticket|case|request|one)\b
    close mark note pass read set: \b(?:i'll|i will|we'll) (?:pass|set|close|mark|note|read)\b
    """,
)

# What keeps a door open that the same reply shuts: only a word on how to come back.
INVITATION = Signs(
    r"""
    aroun back call drop happy here just know let messa ring shout tell time anyti alway touch whene: \b(?:whenever
    + |any ?time|always (?:here|welcome|happy|glad)|just (?:reply|write|ask|tell|call|message|shout)|(?:write|come
    + |get) back|(?:let|tell) (?:me|us)(?: know)?|drop (?:me|us)|get in touch|(?:i'm|we're|i am|we are) (?:here|around
    + |happy|glad))\b
    feel hesit: \b(?:feel free|(?:do not|don't) hesitate)\b
    if: \bif (?:anything|something|it|that|this|you|there|ever|another|any|more)\b.{2,80}\b(?:write|reply|call|ask|tell
    + |come|message|shout|ring|say|get in touch)\b
    answe ask call conta messa reach ring write: \b(?:write|call|contact|ask|reach|message|ring|answer) (?:to )?(?:me|us)\b
    """,
)

# The talk is declared over.
SHUT = Signs(
    r"""
    case cases chat conve enqui inqui one queri query reque sessi suppo threa ticke: \b(?:<ill>|i'm|we're
    + |i am|we are|i've|we've|i have|we have|i|we|can|may|and|will|now|also|then|therefore|happy to
    + |going to|let's|let me) (?:<adverb>|now |hereby |therefore |then |go ahead and |be |gladly |also
    +  |can |going to ){0,5}(?:clos(?:e|ing|ed)|mark(?:ing|ed)?|set(?:ting)?|archiv(?:e|ing|ed)|flag(?:ging
    + |ged)?|finish(?:ing|ed)?|complet(?:e|ing|ed)|end(?:ing|ed)?|conclud(?:e|ing|ed)|resolv(?:e|ing|ed)
    + |settl(?:e|ing|ed)) (?:off |out |down )?(?:the|this|your|our|that|my) (?:\w+ ){0,2}?(?:tickets?
    + |cases?|chat|conversation|requests?|thread|inquiry|enquiry|quer(?:y|ies)|session|one|support file)\b
    close compl done finis resol settl solve: \b(?:mark(?:ing|ed)?|set(?:ting)?|clos(?:e|ing|ed)
    + |flag(?:ging|ged)?) (?:the|this|your|our|that|my|it)(?: \w+){0,2}? (?:as|to|down as) <adv>(?:solved
    + |resolved|closed|done|completed?|finished|settled)\b
    close closi: \b(?:<ill>|i'm|we're|i am|we are|i|we|and|can|will) (?:<adverb>|now |therefore |then
    +  |go ahead and |be ){0,5}clos(?:e|ing) (?:this|it|things|that) ?(?:off |out |down |up )?(?:here|now
    + |for now|then|today|on (?:my|our) (?:side|end)|[.!]|$)
    close closi: \b(?:clos(?:e|ed|ing) it (?:now|here|for now|then|off|today|on (?:my|our) (?:side|end))
    + |close (?:it|this|the (?:ticket|case|chat|request|conversation)) (?:now|here))\b
    archi close compl concl done ended finis marke over resol set settl solve: \b(?:(?:ticket|case|chat
    + |conversation|request|issue|thread|inquiry|enquiry|matter|query|incident|complaint)s?|(?:this|our
    + |your|the) session)(?: \S+){0,2}? (?:is|are|has been|have been|was|will be|will now be
    + |can (?:now )?be|is going to be|gets|now|may be|being) (?:<adverb>|now |hereby |being |been
    +  |automatically |therefore ){0,5}(?:closed|solved|resolved|marked|completed?|finished|archived
    + |settled|set to (?:closed|solved|resolved|done|completed?|archived)|over|ended|concluded|done)\b
    consi regar see seeed seein treat view viewe viewi: \b(?:consider|regard|treat|see|view)(?:ed
    + |ing)? (?:the|this|your|it|that) ?(?:\w+ )?(?:case|matter|ticket|issue|request|inquiry|enquiry
    + |conversation|thread|chat|complaint)? ?(?:as |to be )?(?:closed|solved|resolved|settled|done|finished
    + |completed?)\b
    case chat close closi marki resol ticke: ^(?:closing|closed|ticket closed|case closed|chat closed
    + |resolved|ticket solved|marking)\b(?=.{0,30}(?:one|this|the|chat|ticket|case|now|here|[.!]|$))
    statu: \bstatus (?:is |was |has been |has been (?:changed|set|moved|updated) to |to |changed to |set to |of your \w+ (?:is
    + |was) )(?:\w+ )?(?:closed|solved|resolved|completed?)\b
    call chat conve sessi: \b(?:(?:i'll|i will|i'm|we'll|we will|going to) (?:now )?(?:end|disconnect|leave
    + |terminat\w+|exit|ending|disconnecting|leaving) (?:the|this|our) (?:chat|conversation|session|call)
    + |(?:chat|session|conversation) (?:ends|closes|will end|will close|has ended|ended))\b
    close compl concl ends finis nothi over wraps: \b(?:(?:this|that) (?:wraps|concludes|completes|closes
    + |ends|finishes) (?:up )?(?:the|this|your|our|it)|this (?:conversation|matter|case
    + |chat) is (?:now )?(?:over|closed|finished)|nothing (?:more|further|else) (?:to (?:add|say|discuss)
    + |from (?:us|our side|my side)))\b
    """,
    unless=r"""
    close closi compl end ended endin mark marke marki set: \b(?:clos(?:e|ed|ing)|set|end(?:ed|ing)?
    + |mark(?:ed|ing)?|complet\w+) (?:off |out |down )?(?:the|this|your|our|it|my
    + |that) (?:\w+ ){0,2}?(?:account|store|shop|office|branch|window|app|browser|tab|lid|valve|door|order
    + |booking|payment|subscription|position|box|plan|project|port|contract|loan|deposit|session of
    + |sessions|calendar|day|date|price|delivery|gap|cap|bag|position|alarm|timer|temperature|address
    + |password)\b
    close closi end ended endin mark marke marki resol settl solve: \b(?:won't|will not|not|don't|never
    + |before|until|once|if|when|unless|instead of|rather than|haven't|has not) (?:\w+ ){0,3}(?:clos(?:e|ed
    + |ing)|mark(?:ed|ing)?|resolv\w+|settl\w+|end(?:ed|ing)?|be closed|be solved)\b
    open re reope: \b(?:keep|keeping|leave|leaving|left|stays?) (?:\w+ ){0,3}open\b|\bre-?open\w*\b
    incid issue matte: \b(?:issue|matter|incident) (?:\w+ ){0,3}(?:is|was|has been|are|will be) (?:<adverb>
    + |now |been ){0,5}(?:resolved|solved|fixed|settled|done)\b(?!,? and (?:is |has been )?(?:now )?(?:closed|archived))
    reque: \brequest (?:\w+ ){0,2}(?:is|was|has been) (?:<adverb>|now |been ){0,5}(?:done|completed?|set
    + |marked|over)\b
    set setti: \bset(?:ting)? (?:it|this|that|things|everything|the record) (?:right|straight|up|aside|to
    + |for|as|on|in)\b
    file sessi: \b(?:file|session) (?:is|was|has been) (?:<adverb>|now ){0,5}(?:done|completed?|over|ended
    + |finished|marked)\b
    """,
)
