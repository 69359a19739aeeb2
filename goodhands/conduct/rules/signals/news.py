"""Good news that a customer shares (RULES `missed-congratulation`; seed 000 phase 2, 6)."""

from goodhands.conduct.rules.spotting import Signs

NEWS = Signs(
    r"""
    own: \b(?:starting|start|started|opening|founding|building|running|setting up|launch\w*
    + |have) (?:up )?my (?:very )?own \w+
    am becam becom first made now over: \b(?:taken|taking|took|take) over as (?:the |a )?(?:new )?(?:head
    + |director|manager|lead|ceo|principal|chair|president|professor|chief|owner|team)\b|\b(?:became|become
    + |am now|i'm now|been made|was made) (?:the |a )?(?:new )?(?:head|director|ceo|principal|chair
    + |president|professor|chief|partner)\b|\bfirst time (?:leading|running|heading|as a|managing)\b
    bough compl finis found got hit lande launc made opene passe reach signe sold survi won: \b(?:i|we
    + |my \w+|our \w+) (?:just |finally |have |has |'ve |really |actually ){0,3}(?:got|won|passed|finished
    + |survived|reached|sold|bought|signed|launched|opened|made|completed|landed|hit|found) (?!(?:it|them|a
    + |an|your|my|the (?:\w+ )?(?:parcel|package|refund|order|email|e-mail|code|replacement|delivery
    + |invoice|link|wrong|error|message|same|mail|letter|item|goods|reply|answer|payment|purchase|mistake
    + |reservation|booking|bill|problem|issue|call|file|kit|price|app|return|credit|ticket
    + |quote))\b)[^.?!]{2,60}!
    got: \bwe got the (?:house|flat|apartment|keys|loan|contract|job|deal|place|funding|permit|licen[cs]e
    + |all clear|green light|bid|order of|baby|dog|puppy|kids)\b
    dream life lifec once: \b(?:dream (?:job|house|home|come true|trip)|a dream came true
    + |once in a lifetime|life-?changing)\b
    handi passi stepp: \b(?:handing over|stepping down|passing on) (?:as|from|the (?:lab|business|practice
    + |shop|company|keys|helm|baton)|my (?:lab|business|practice|shop|company))\b
    engag just marri newly propo said tie tied: \b(?:(?:got|get|getting|are|we're|i'm|am|have|just|finally
    + |was|were|has|is|be|been) <adv>(?:married|engaged)|(?:i|we|she|he|they) (?:finally |just
    +  |have )?married|newly-?weds?|just married|(?:she|he|they|i) (?:said yes|proposed)|tie the knot
    + |tied the knot|our engagement)\b
    gets getti got weddi: \b(?:my|our) (?:\w+ )?wedding (?:is|will|on|next|in|this|day is|takes|was)\b
    + |\b(?:for|to|at|before|after) (?:my|our) (?:own |\w+ )?wedding\b|\b<own> (?:daughter|son|sister
    + |brother|best friend)(?:'s)? (?:wedding|is getting married|gets married|got married)\b
    anniv birth honey jubil: \b(?:(?:our|my|as a|for our|on our|it's our) (?:\w+ ){0,2}(?:honeymoon
    + |(?:wedding |silver |golden |ruby |pearl |diamond |\w+ )?anniversary|jubilee)|(?:celebrat\w+|it's
    + |is) (?:our|my|her|his|their|the company's|a) (?:\w+ ){0,3}(?:anniversary|jubilee|birthday))\b
    am birth turn turne turni turns: \b(?:(?:it's my|is my|celebrat\w+ my|my|for my(?= \d)) (?:(?=\d|big
    + |own|\w+ieth)|(?<=is my )|(?<='s my ))(?:own |big |\d+(?:th|st|nd|rd) |thirtieth |fortieth |fiftieth
    +  |sixtieth |seventieth |eightieth |ninetieth ){0,5}birthday|(?:i|i'm|i'll be|she's|he's|she|he
    + |my (?:mother|father|wife|husband|mum|mom|dad|daughter|son|grandma)|grandma|we|our \w+) (?:turn(?:s
    + |ed|ing)?|will turn|am turning|is turning) (?:\d+|thirty|forty|fifty|sixty|seventy|eighty|ninety
    + |a hundred|one hundred|ten|five|one|eighteen|twenty-one))\b
    adopt aunt baby born child dad daddy daugh expec fathe first gave grand littl mater mom mothe mum mummy
    +  new newbo one paren pregn son twins uncle: \b(?:(?:is|was|were|are|been) <adv>born|(?:our|my|a|first
    + |the|new|healthy) (?:\w+ )?(?:baby|twins|newborn|little one|first child|second child
    + |third child) (?:is|was|has (?:arrived|come)|have (?:arrived|come)|are|arrived|came|boy|girl|due
    + |on the way|named|is here|will)|(?:our|my|a) (?:\w+ )?(?:grandchild|grandson|granddaughter) (?:is|was
    + |has|just)? ?(?:been )?(?:born|arrived|here|on the way|due)|new baby|first grandchild|(?:i'm|we're
    + |wife is|she's|partner is|am|are|daughter is) (?:<adverb>|\d+ (?:weeks|months) ){0,5}(?:pregnant
    + |expecting(?= (?:a|our|twins|in|her|my|triplets|[.,!])))|gave birth|had (?:a|our|my) (?:\w+ )?(?:baby
    + |little (?:boy|girl)|son|daughter)|(?:became|become|becoming|am|i'm|we're) (?:a |an )?(?:parents?
    + |father|mother|dad|mum|mom|grandparents?|grandfather|grandmother|grandma|grandpa|uncle|aunt|daddy
    + |mummy)|(?:are|to be|going to be) parents|expecting (?:a baby|our|twins)|maternity leave starts
    + |adopted (?:a|our|two)|adoption (?:came|went|is))\b
    appoi elect made named promo: \b(?:(?:been|got|was|just|am|being|were|has been|be) <adv>promoted|(?:my
    + |got a|a|the|his|her) (?:recent )?promotion(?: to)?(?! code| price| offer)|made (?:partner|professor
    + |head|director|manager|team lead|full professor|vp)|made it to (?:partner|professor|head|director)
    + |(?:appointed|elected|named) (?:\w+ )?(?:as )?(?:head|director|professor|chair|president|ceo|partner
    + |manager|principal|dean))\b
    dream first got job new own posit post role tenur: \b(?:(?:got|landed|started|starting|start|accepted
    + |have|for) (?:a|my|the|an) <adv>(?:new |dream |first |great )+(?:job|position|role|post)
    + |got the (?:job|position|post|role)|new job|dream job|(?:first|my own) (?:faculty )?(?:position|lab
    + |practice)|tenure|my own (?:lab|shop|business|company|studio|restaurant|bakery|practice|firm|salon)
    + |set(?:ting)? up (?:my|our) own (?:lab|business|company|practice))\b
    accre aced certi compl defen degre diplo docto finis gradu hande iso licen maste naile passe phd submi
    +  survi: \b(?:(?:i|we|she|he|daughter|son|just|have|finally|has|i've) <adv>graduat(?:ed|es|e)|(?:my
    + |our|his|her|the) (?:\w+ )?graduation|(?:passed|aced|nailed|survived) (?:my|the|all|our|his|her
    + |every) (?:\w+ ){0,3}(?:exams?|test|defen[cs]e|viva|boards?|bar|finals?|audit|inspection
    + |certification|driving test|licen[cs]e|interview|course|re-?certification|accreditation)
    + |passed with (?:flying|distinction|honou?rs)|(?:defended|handed in|submitted|finished
    + |completed) (?:my|her|his) (?:\w+ )?(?:thesis|phd|dissertation|degree|master's)|(?:got|received
    + |earned|have|finished|completed) (?:my|our|the|a|his|her) (?:\w+ )?(?:phd|degree|doctorate|diploma
    + |master's|licen[cs]e to practi[sc]e|certification|accreditation|driving licen[cs]e|iso)|we (?:are|'re
    + |got|became|were) (?:now |just |finally )?(?:certified|accredited))\b
    accep admit appro artic book cover first got into paper publi study: \b(?:(?:paper|manuscript|article
    + |abstract|book|study|work|application|proposal|daughter|son|i|we|she|he|review) (?:\w+ ){0,8}(?:was
    + |were|has been|have been|been|is|got|just|just been|were|am|finally) <adv>(?:accepted|published
    + |admitted|approved (?:for funding|by the ministry))|(?:got|been|was|just got|getting) (?:accepted
    + |admitted) (?:to|into|for|at|by|in)|got into (?:the |\w+ )?(?:\w+ )?(?:university|uni|college|school
    + |programme|program|med school|law school|harvard|oxford|cambridge|course|honours|academy|team
    + |finals?)|into the honours|(?:paper|article|book|study) (?:is|came|comes) out|published in|(?:made
    + |on) the cover of|my first (?:paper|book|novel|as last author|patent|exhibition|solo))\b
    accep annou appro award bid close closi compl contr deal fello finis fully fundi got grant inves medal
    +  paten prize raise schol serie stipe tende throu: \b(?:(?:got|received|won|were awarded|was awarded
    + |been awarded|landed|secured|have|awarded) (?:the|a|an|our|my|us|me|this) (?:\w+ ){0,3}(?:grant
    + |funding|fellowship|scholarship|investment|patent|tender|contract|bid|deal|award|prize|medal|stipend)
    + |(?:grant|funding|fellowship|scholarship|patent|tender|bid|loan|mortgage|visa|citizenship|permit
    + |offer) (?:\w+ ){0,3}(?:came through|was approved|got approved|has been approved|is approved
    + |was granted|has been granted|went through|was accepted|has been accepted)|(?:closed|closing|raised
    + |completed|announced|finished) (?:our|a|the|my) (?:\w+ )?(?:series [a-e]|seed|round|funding
    + |\$?\d+ ?m\w*)|series [abc] (?:yesterday|closed|is done|last)|got funded|fully funded)\b
    1st award champ final first gold medal miche month named nomin prize short troph winni won
    +  year: \b(?:(?:we|i|our \w+|my \w+|he|she|they|team|just|have|i've|we've|has|and) (?:<adverb>|have
    +  |has ){0,5}won (?:the|a|an|our|first|second|gold|silver|bronze|best|another|this)|(?:first
    + |1st) (?:place|prize)|gold medal|award-winning|(?:won|received|got|given|win) (?:a|an|the
    + |our) (?:\w+ ){0,3}(?:award|prize|medal|trophy)|(?:nominated|shortlisted) for|(?:is|are|became
    + |become) (?:the )?(?:new )?(?:champions?|finalists?)|(?:employee|restaurant|shop|hotel|book|teacher
    + |nurse) of the (?:year|month)|michelin|named (?:best|top))\b
    boomi doors doubl expan first growi inaug launc open opene openi set setti takin thriv: \b(?:(?:we
    + |we're|i|i'm|are|am|just|finally|have|have just|company|i've|we've|be|will|to|about to
    + |soon) (?:<adverb>|about to |going to |be |just |finally |soon ){0,5}(?:open(?:ing|ed)?|launch(?:ed
    + |ing)?|inaugurat\w+|set(?:ting)? up|expand(?:ed|ing)?) (?:<my> |a |an |another
    +  |up )?<adv>(?:\w+ ){0,2}(?:site|store|shop|caf[eé]|office|branch|location|restaurant|lab|laboratory
    + |salon|studio|clinic|practice|bakery|hotel|gallery|bar|gym|warehouse|plant|factory|campus|school
    + |kindergarten|facility|product|app|website|book|brand|line|company|business|place|brewery|bookshop
    + |bookstore|in \w+|into \w+|to \w+)|(?:grand |soft )opening|opening (?:day|night|party)
    + |opens? its doors|launch party|(?:business|company|team|we) (?:is|are|'re) <adv>(?:booming
    + |growing (?:fast|quickly|like)|thriving|taking off)|doubled (?:our|in size|the)|(?:hired
    + |hiring) (?:our|my) first|our first (?:employee|customer|office|hire|store|shop))\b
    bough build built buy buyin close first got home house move moved movin purch: \b(?:(?:moved|moving
    + |move) (?:in(?:to)?|to) (?:our|my|a|the) <adv>(?:\w+ )?(?:first|new|own|dream|bigger
    + |forever) (?:\w+ )?(?:house|home|flat|apartment|place|office|lab|premises|building|shop|headquarters)
    + |(?:bought|buying|purchased|closed on|got the keys (?:to|for)|building|built|buy) (?:our|my|a
    + |the) (?:\w+ ){0,2}(?:house|home|flat|apartment|farm|cottage|first home|boat|place of our own|cabin)
    + |first (?:house|home|flat|apartment) of (?:our|my) own|our (?:first|new|dream|forever) (?:house|home)
    + |got the keys)\b
    last retir: \b(?:(?:i'm|i|we|am|just|i'll|my \w+|will|have|i've|finally|he|she|are) (?:<adverb>
    + |be ){0,5}(?:retir(?:e|ed|ing|es))|(?:my|our|his|her|early|for my) retirement|last day of work)\b
    back beat clean clear free hospi opera recov remis surge treat walk: \b(?:all clear|cancer[- ]free
    + |in remission|(?:fully|completely|finally|now) recovered|out of (?:the )?hospital|(?:surgery
    + |operation|treatment) (?:went|was) <adv>(?:well|fine|great|a success|successful)|back on (?:my|his
    + |her) feet|can walk again|clean bill of health|beat cancer)\b
    annou guess news repor say share tell wante wont: \b(?:(?:good|great|happy|exciting|wonderful|amazing
    + |fantastic|big|brilliant|lovely|some|excellent|best|super) news\b(?! (?:for me|from you|about|on
    + |regarding|yet|soon))|guess what|you won't believe|(?:happy|proud|thrilled|excited|delighted|pleased
    + |over the moon) to (?:announce|share|say|tell|report)|i wanted you to (?:know|be the first)
    + |share (?:some|our|my|the|a bit of) (?:\w+ )?(?:news|joy|happiness))\b
    best celeb champ compa cross got have hit just miles passe reach recor sold: \b(?:(?:hit|reached|passed
    + |crossed|celebrat\w+|have|got|just hit) (?:our|the|a|an|my)? ?(?:\w+ )?(?:\d[\d,.]*(?:k|m|th)?
    + |one million|a million|million|thousandth|ten thousand|milestone) ?(?:\w+ )?(?:customers?|users?
    + |subscribers?|orders?|downloads?|followers?|members?|milestone|sales|bookings|guests|visitors)
    + |record (?:month|year|quarter|week|harvest|season|sales)|best (?:month|year|quarter|season|christmas
    + |harvest) (?:ever|yet|so far|in|we)|sold out|champagne|(?:we|i|we're|i'm|to
    + |are) (?:\w+ )?celebrat(?:e|ing)|milestone|our company (?:turns|turned|is turning))\b
    ironm made marat perso summi triat world: \b(?:(?:finished|ran|completed|did) (?:my|our|the
    + |a) (?:\w+ )?(?:first )?(?:marathon|triathlon|ironman|half[- ]marathon)|personal best|summited
    + |world record|made the (?:team|squad|finals?))\b
    citiz got: \b(?:(?:became|become|am now|i'm now) (?:a )?(?:\w+ )?citizen|got (?:my
    + |our) (?:\w+ )?(?:citizenship|green card|visa|residency|papers))\b
    boy child daugh girl grand kid littl son: \b(?:(?:daughter|son|child|kid|little one|boy|girl|grandson
    + |granddaughter) (?:just |has |is |\w+ )?(?:start(?:s|ed|ing)? (?:school|university|college
    + |kindergarten|her|his|secondary)|got into|graduat\w+|won|passed|is getting married|took (?:her
    + |his) first|learned to))\b
    """,
    unless=r"""
    bigne excit goodn great happy news other: \b(?:any|no|not|hoping for|waiting for|hope for|hear|awaiting
    + |need|is there|some more|further|without|had) (?:\w+ )?(?:good|great|happy|big|other
    + |exciting)? ?news\b
    news: \b(?:the )?(?:good|great) news is\b
    accep appro born celeb engag expan gradu hit launc marri open opene openi pass passe pregn promo publi
    +  retir win won: \b(?:not|didn't|did not|haven't|hasn't|won't|unless|if (?:i|we|you|they|he|she)|never
    + |isn't|aren't|should (?:i|we)|whether|hope to|hoping to|would like to|want to|wanted to|trying to
    + |plan to|planning to|once|until) (?:<adverb>|get |be |have |been |got |i |we |can
    +  |could ){0,5}(?:married|engaged|promoted|accepted|born|published|won|win|open|opened|opening|launch
    + |launched|approved|graduate|graduated|retire|retired|pregnant|celebrate|hit|pass|passed|expand)\b
    promo: \b(?:sale|summer|spring|winter|christmas|easter|special|current|discount|this|your
    + |the) promotion\b|\bpromotion (?:code|price|ends|offer|period)\b
    born: \bborn in\b(?=.{0,6}\d{4})
    launc open opene openi: \b(?:open(?:ed|ing)?|launch(?:ed|ing)?) (?:<my> |a |an |another
    +  |up )?(?:\w+ )?(?:box|package|parcel|ticket|case|complaint|account|file|bottle|kit|app|door|window
    + |vial|carton|claim|packet|bag|envelope|link|site in|page|website in|the app|browser|attachment
    + |store page|gloves)\b|\bopening (?:hours|times|balance|it|the (?:box|parcel|package|door|app|file
    + |window))\b
    moved movin: \b(?:order|delivery|appointment|booking|ship\w*|parcel|package|flight|mail|account|data
    + |subscription)\b.{0,20}\bmov(?:ed|ing)\b
    publi: \b(?:where|when|is it|prices?|rates?) (?:\w+ ){0,3}published\b
    accep appro: \b(?:payment|card|visa|mastercard|return|refund|offer|cards?|returns?|terms|conditions
    + |paypal|order|invoice)\b.{0,24}\b(?:accepted|approved)\b
    appro: \b(?:not|never|to be|get it|be) approved\b
    sold: \b(?:is|are|was|were|it's|already|been|says|shows|show|being|you're|you are) <adv>sold out\b
    expan set setti: \b(?:set(?:ting)? up|expand) (?:the|a|an|my|our|your) (?:account|profile|router|device
    + |app|integration|connection|password|payment|direct debit|section|menu|view|file)\b
    won wont: \bwon't\b|\bwon (?:a|the) (?:voucher|coupon|dispute)\b
    celeb: \bcelebrat\w+ too (?:soon|early)\b
    birth date: \bbirthday (?:discount|voucher|coupon|code|field|date)\b|\b(?:date of birth
    + |birthday is (?:on )?\d)
    gradu: \bgraduation (?:marks?|lines?|scale)\b
    got: \bgot the (?:job|deal|contract) (?:done|number)\b
    key keys: \b(?:lost|forgot|missing|no|where are) (?:\w+ ){0,2}keys?\b
    retir: \bretired (?:product|model|version|plan|item|line)\b
    """,
)
