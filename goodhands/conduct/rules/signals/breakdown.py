"""Something the customer uses does not work (RULES `empathy-missing`)."""

from goodhands.conduct.rules.signals.supposed import HARMLESS, SUPPOSED
from goodhands.conduct.rules.spotting import Signs

BREAKDOWN = Signs(
    r"""
    since: ^(?!.{0,60}\b(?:customer|been using|been with|member|subscriber|love|loved|happy|married
    + |working (?:here|for)|open|known|worked well|living|own|fan)\b).{0,120}\bsince (?:yesterday|then
    + |the (?:last |new )?(?:update|release|change|move|repair|visit|weekend|switch|migration|upgrade)
    + |this morning|last \w+|(?:mon|tues|wednes|thurs|fri|satur|sun)day|noon|lunch|\d{1,2}(?::\d\d)? ?(?:am
    + |pm)?\b|your (?:\w+ )?(?:update|visit|technician|repair|change))\b
    anymo longe more: \b(?:can't|cannot|couldn't|won't) (?:\w+ ){1,6}(?:any ?more|any longer)\b
    every: \bevery (?:<more>|few|couple of) (?:seconds?|minutes?|hours?|pages?|steps?|lines?|words?)\b
    + |\b(?:in|on|after|with) every (?:single )?(?:cup|box|page|invoice|order|email|call|plate|well|row
    + |image|file|wash|print|visit|export|report|photo|delivery)\b|^every (?:single )?(?:export|import|call
    + |order|invoice|report|email|page|file|print|delivery|parcel|time|payment)\b
    worse: \b(?:made|make|makes|making|gets?|getting|got|is|even|becomes?) (?:it |things |everything
    +  |them )?(?:<adverb>){0,2}worse\b
    400 400s 401 401s 402 402s 403 403s 404 404s 405 405s 406 406s 407 407s 408 408s 409 409s 420 420s 421
    +  421s 422 422s 423 423s 424 424s 425 425s 426 426s 427 427s 428 428s 429 429s 500 500s 501 501s 502 50
    + 2s 503 503s 504 504s: \b(?:returns?|returned|gives?|gave|throws?|with|an?|http|get|getting|code
    + |status) (?:a |an )?(?:error )?(?:40[0-9]|42[0-9]|50[0-4])s?\b
    acces conne elect gas heati hot inter light netwo phone power recep servi signa tv water wi
    +  wifi: \b(?:no|without) (?:internet|electricity|power|heating|hot water|water|phone|connection
    + |service|gas|access|network|signal|reception|wifi|wi-fi|tv|light) (?:since|for|at all|all|in|again
    + |now|today|anymore|any more|this)\b
    check engin error fault red same warni: \b(?:warning|error|engine|same|fault|red
    + |check) (?:\w+ )?(?:light|lamp|message|code|alarm|noise|sound|smell|leak|crack)\b.{0,30}\b(?:again
    + |still|back|is on|came on|comes on|went on|on)\b
    broke came comin falle falli fell jump jumps poppe slipp: \b(?:fell|fallen|falling|came|coming|popped
    + |broke|slipped|jumps?) (?:out|off|apart|down|through|loose)\b
    bent blew break broke burst came chip chipp comes conke crack crush damag dead defec dent dente dents
    +  explo faded fall falli falls fault fell fraye gave jamme jams leake leaki leaks leaky lost overh
    +  packe peele peeli peels piece rattl rippe rust ruste rusti rusty scrat shatt shran shrun smash
    +  smoke smoki snapp soake spark split squea tore torn warpe wilte wobbl: \b(?:broken|broke|broken off
    + |breaks|damaged|cracked|a crack|cracks|shattered|smashed|in (?:\w+ )?pieces|dent(?:ed|s)?
    + |scratch(?:ed|es)|a scratch|torn|tore|ripped|leak(?:ing|ed|s|y)|faulty|defective|defects?|(?:is|are
    + |was|were|went|came|arrived|completely|already|suddenly|line is|the) dead|dead (?:line|on arrival
    + |phone|battery)|wilted|bent|wobbl(?:y|es|ing)|warped|snapped|chip(?:ped)?\b(?= (?:off|on|at|in the
    + |edge|rim|mug|plate|glass))|chipped|crushed|(?:was|were|is|are|arrived|completely|got|all
    + |came) soaked|split (?:open|in)|rattl(?:es|ing)|squeak(?:s|y|ing)|peel(?:s|ing|ed)|fell (?:off|apart
    + |to)|falls? (?:off|apart)|falling (?:off|apart)|came (?:off|apart|loose|undone)|comes (?:off|apart
    + |loose)|gave up|packed up|conked|burst|blew|exploded|smok(?:ed|ing)|sparks?|overheat(?:s|ed|ing)
    + |jammed|jams|frayed|rusty|rust(?:ed|ing)?|faded|shrank|shrunk|lost (?:its|their) (?:colou?r|shape))\b
    cut cuts died dies disco dropp drops freez froze goe goes hangs hung kick kicks log logs off reset
    +  resta shut shuts stopp stops throw: \b(?:(?<!the )(?<!pit )(?:stops|stopped) (?:after|when|in the
    + |every|at the|as soon|working|responding|again|by itself|mid|turning|spinning|charging|heating
    + |printing|so|halfway|suddenly|dead|and|without)|(?:it|battery|phone|motor|screen|line|which|that
    + |connection) (?:dies|died)|shuts (?:down|off|itself)|shut (?:down|off|itself)|(?:it|app|screen|page
    + |program|system|computer|tablet|phone|which) (?:always |just |keeps? |is |has |was )?(?:freezes|froze
    + |frozen|freezing)|(?:calls?|connection|line|signal|wi-?fi|it) (?:keeps? |always )?(?:drops|dropped
    + |dropping)|disconnects|disconnected|resets itself|restarts (?:itself|every|by)|cuts? out|(?:it|app
    + |page|screen|system|computer|website|site|program|which|printer) (?:hangs|hung)|logs? (?:me|us
    + |everyone) out|kicks? (?:me|us|everyone) out|throws? (?:me|us) out|turns? (?:itself )?off
    + |goes? (?:blank|black|dark|white|dead|down|off))\b
    avail black blank bug buggy conne crash dial didnt doesn endle error fail faile faili fails failu glitc
    +  heati hot inter loop luck nothi page pictu power scree signa sound spinn spins time timed timeo
    +  times timin water white witho: \b(?:crash(?:es|ed|ing)?|(?:an?|the|same|this|that|following|get|gets
    + |got|getting|shows?|showing|throws?|gives?|says?) (?:\w+ )?errors?|error (?:message|code|\d|\w?\d+
    + |page|again|every|when|each)|fail(?:s|ed|ing|ure)?|(?:a|the|same|this|nasty|strange|weird
    + |another) (?:bug|glitch)|buggy|glitch(?:es|y)|(?:is|are|goes|went|stays|remains|all|just|only
    + |dashboard|screen|page) <adv>(?:blank|white|black)|(?:white|blank|black|blue) (?:screen|page)
    + |tim(?:es|ed|ing) out|time-?out|spinning|spins forever|endless(?:ly)? (?:loop|loading)|(?:in|a) loop
    + |error (?:404|500|502|503)|nothing happens|no luck|to no avail|without (?:success|luck)|doesn't help
    + |didn't help|(?:gave|gives|give|shows?|showed|get|got|getting|with) no signal|no sound|no picture
    + |no hot water|no heating|no internet|no water|no power|no connection|no dial)\b
    dead down inacc offli outag slow unava unrea unusa: \b(?:(?:is|are|was|were|been|went|site|system
    + |server|internet|line|network|everything|app|it's|down) <adv>(?:down|offline|dead|unusable
    + |inaccessible|unreachable|unavailable)|outage|(?:is|so|too|very|extremely|painfully|terribly
    + |incredibly|unusably|has become|getting) <adv>slow|down again|offline again|down since
    + |offline since)\b
    again blink bubbl buzzi crook flick grind hummi jump jumps leans longe loose loud odd stick stran stuck
    +  tilts uneve: \b(?:flicker(?:s|ing|ed)?|blink(?:s|ing)|grinding|loud noise|strange noise|odd noise
    + |humming|buzzing|leans|tilts|(?:is|are|came|keeps?) <adv>(?:loose|crooked|uneven|stuck)|jumps? (?:off
    + |out)|bubbles? in|no longer|any ?more again|uneven|sticks|stuck)\b
    acces add book call cance check close conne delet downl edit enter expor get impor insta log login
    +  logon make open pay print reach recei reset save see send sign updat uploa use: \b(?:can't|cannot
    + |can not|cant|couldn't|could not|unable to|not able to|impossible to|no way to|won't let (?:me
    + |us)) (?:<adverb>|even |seem to |to |get to |log ){0,5}(?:log ?(?:in|on|into)|access|sign in
    + |get (?:in|into|it|past|through|my|our|the|hold|rid)|open (?:it|the|my|our|any)|use (?:it|the|my|our
    + |them)|print|download|connect|reach (?:you|anyone|anybody|support|the|him|her)|enter|see (?:my|our
    + |the|any)|pay|book|reset|upload|export|import|send|receive|call|cancel|check in|add (?:my|our|this
    + |the)|make calls|edit|save|install|update|close|delete)\b
    keep keeps kept: \b(?:keeps?|kept) (?:on )?(?:\w+ (?:me|us) )?(?:asking|saying|failing|crashing
    + |freezing|telling|sending|charging|getting|coming|popping|logging|disconnecting|dropping|stopping
    + |turning|switching|resetting|falling|bouncing|rejecting|declining|returning|hanging|showing|happening
    + |going|losing|beeping|jamming|breaking|billing|repeating|throwing|kicking|leaking|tripping|ringing
    + |restarting|giving|spinning)\b
    block bounc deact decli denie expir locke refus rejec suspe: \b(?:(?:link|code|voucher|token|session
    + |coupon|it|which|has|had|is|was|already|says|said) <adv>expired|(?:card|payment|transfer|it|claim
    + |refund|request|was|is|were|got|been|keeps?|always) <adv>(?:declines?|declined|rejects?|rejected
    + |refused|bounced|bounces|blocked|suspended|locked|denied|deactivated)|denied boarding|locked (?:me
    + |us) out)\b
    same: \b(?:(?:the )?same (?:\w+ )?(?:problem|issue|error|thing|story|mistake|result|white screen|fault
    + |symptom|message)(?: again| as before| every| each| keeps| still)?)\b
    havin issue probl: \b(?:(?:have|having|had|got|is|are|a|an|another|some|the|this|same|several|more
    + |experiencing|facing|my|our|big|serious|run into|ran into) (?:\w+ )?(?:problems?|issues?)(?: with
    + | when| since| again| logging| getting| in| on)|having (?:some |a bit of |a lot of )?trouble|(?:i
    + |we) have a (?:\w+ )?problem)\b
    """,
    unless=HARMLESS,
    nowhere_near=SUPPOSED,
)
