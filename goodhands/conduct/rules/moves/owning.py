"""Ownership of an open matter, and matters solved within the reply (RULES `no-assurance`)."""

from goodhands.conduct.rules.spotting import Signs

# "I'll take care of it", "you're in good hands".
OWNERSHIP = Signs(
    r"""
    hands: \b(?:in (?:good|the best|safe|capable|my|our|the right|competent|careful) hands|hands-on)\b
    cost expen its job prior respo side take taken takes takin task thats took: \b(?:(?:take|taking|taken
    + |takes) (?:\w+ )?(?:care|charge|ownership|responsibility|the lead|it from here)|(?:take|taking|taken
    + |takes|took) (?:this|it|that|your \w+) (?:over|on|up)|taken over|responsib\w+ (?:for|lies|is|rests)
    + |(?:on|at) (?:us|our|my) (?:side|expense|cost)|it'?s on us|that's on us|our job|my job|(?:is
    + |as) (?:my|our|the team's) (?:top |first |number one |highest )?(?:priority|task)|(?:top|first
    + |highest|number one) priority|priority)\b
    assur bank certa close count depen dont drop ensur forge give guara leave let makin need nothi pledg
    +  promi reass rely rest satis stop sure trust until vouch word: \b(?:(?:i|we|they|she|he|who|team
    + |<ill>|i'm|we're|will|'ll|want to|going to|has|have|'ve) (?:<adverb>|personally |myself |also |then
    +  |be ){0,4}(?:mak(?:e|es|ing)|made) (?:\w+ )?(?:sure|certain)|^making sure|(?:i|we) (?:<adverb>|can
    +  |personally |hereby |will |'ll ){0,5}(?:ensure|guarantee|assure|promise|vouch|pledge)
    + |you have my (?:word|promise)|my (?:word|promise)|(?:rest|be|feel) (?:assured|reassured)|(?:count
    + |rely|depend|bank) on (?:me|us|it|that)|trust (?:me|us) (?:to|with)|leave (?:it|this|that|everything
    + |all (?:of )?(?:this|that)|the rest) (?:with|to) (?:me|us)|(?:won't|will not|not|don't|never) (?:rest
    + |stop|let go|give up|leave you|let you|drop|close this|forget|let (?:it|this)|be satisfied)
    + |no need to (?:worry|do anything|lift a finger)|don't worry|nothing to worry|until (?:it|this|that
    + |everything|all|you|the \w+|your \w+|they) (?:\w+ )?(?:is|are|has|have|works?|arrives?|runs?|hold
    + |reach\w*|get|gets|lands?|landed|can|feel\w*|stand\w*))\b
    conta mysel own perso singl: \b(?:personally|myself|personal (?:attention|care|contact)|in person
    + |with my own|i'm your (?:contact|person)|as your (?:contact|single)
    + |your (?:personal )?contact (?:person )?(?:for|in|from|until))\b
    accom after chase chasi corre deal deali fix fixin follo get getti guide guidi handl keep keepi make
    +  makin monit order overs push pushi repai repla resol right run runni see seein solve solvi sort
    +  sorti stand stay stayi step stick strai super take takin test testi track walk walki watch work
    +  worki: \b(?:(?:<ill>|i'm|we're|i am|we are|to|and|can|going to|want to|let's|i can
    + |we can) (?:<adverb>|get |have |now |gladly |be |also |happily |quickly |right away
    +  |straight away ){0,5}(?:solv(?:e|ing)|sort(?:ing)?(?: (?:this|it|that|things|everything))?(?: out)?
    + |fix(?:ing)?|resolv(?:e|ing)|put(?:ting)? (?:this|it|that|things|everything|matters
    + |the \w+) (?:back )?(?:right|straight|in order|to rights)|set(?:ting)? (?:this|it|that|things
    + |everything|matters|the \w+) (?:right|straight)|mak(?:e|ing) (?:this|it|that|things|everything
    + |up for) ?(?:right|good|work|up)?|correct(?:ing)?|repair(?:ing)?|replac(?:e|ing)|get(?:ting)? (?:this
    + |it|that|you|your \w+|things|everything|the \w+|to the bottom)(?: \w+){0,4}? (?:sorted|fixed|solved
    + |resolved|right|running|working|back|moving|done|going|home|there|set up|straightened|in order
    + |of (?:this|it)|into|to you|here|refunded|corrected|replaced|settled|clear|cleared)|handl(?:e|ing)
    + |tak(?:e|ing) (?:this|it)|see(?:ing)? (?:to|it|this) ?(?:it|this|that|through)?|look(?:ing)? after
    + |stay(?:ing)? (?:on|with|by|here|at|close|right|until)|follow(?:ing)?(?: this| it| up| the \w+
    + | your \w+)|stick(?:ing)? with|track(?:ing)?|keep(?:ing)? (?:an eye|at it|on|watch|track|after
    + |a close|at this|my eye|this|your \w+)|watch(?:ing)?|monitor(?:ing)?|chas(?:e|ing)|push(?:ing)?
    + |walk(?:ing)? (?:you|it|this|over)|guid(?:e|ing)|work(?:ing)? (?:on|with|through|this|it)
    + |stand(?:ing)? by|deal(?:ing)? with|accompany(?:ing)?|oversee(?:ing)?|supervis(?:e|ing)|test(?:ing)?
    + |step in|run(?:ning)?))\b
    answe desk find i im lets list on radar scree side solut toget watch were with: \b(?:together we
    + |we'll (?:\w+ )?together|let's (?:get|fix|solve|sort|put|set|make|find|go through|look|bring|save
    + |work)|by your side|at your side|on your side|i'm (?:here|on it|with you|all over|right here)
    + |we're (?:here|on it|with you|all over)|on it\b|i have (?:it|this|your \w+) (?:on my|in my|in front
    + |here|under)|on my (?:desk|list|screen|watch|radar)|with me\b|find a (?:way|solution|good|fix|better)
    + |(?:solution|answer) for you)\b
    """,
    unless=r"""
    work worki: \b(?:work with (?:the|our|your) (?:support|manual|protocol)|working (?:days?|hours?))\b
    corre fix follo repai repla run solve test watch: \b(?:and|to) (?:run|test|repair|fix|replace|solve
    + |correct|watch|follow) (?:the (?:test|run|assay|experiment|steps|instructions|protocol|video|link)
    + |it again|your|a (?:test|second|new))\b
    make: \bmake sure (?:that )?(?:you|your|it is plugged|to)\b
    care: \b(?:customer|take) care(?:,|\.|!| team| of yourself)\b|\bcare instructions\b
    corre fix get handl resol see set solve sort test track: \b(?:you|please) (?:can |could |may |should
    +  |try to |need to |have to |must |might )?(?:to )?(?:fix|solve|resolve|handle|correct|set|get)\b
    + |\b(?:trying|try|easy|simple|how|steps|guide|article|video|tips?|help page|order
    + |instructions) to (?:\w+ )?(?:fix|solve|resolve|handle|correct|set|sort|get|see|test|track)\b
    corre: \b(?:and|to) correct (?:address|number|your|the)\b
    until: \buntil (?:it|this) is (?:empty|full|cold|dry|blinking|green|red)\b
    order prior: \bin order of priority\b|\bnot a priority\b
    click press tap writt: \bwritten on it\b|\bclick(?:ing)? on it\b|\btap on it\b|\bpress on it\b
    track: \bto track\b|\bcan track\b
    """,
)

# What we do, or have done, for the customer: the matter is solved or on its way.
DEED = Signs(
    r"""
    again gone way went: \b(?:is|are|was) (?:open|up|on|active|free|usable|available|valid|back|live
    + |complete) again\b|\b(?:went out|gone out|on (?:the|its|their) way)\b
    you youll: \byou(?:'ll| will) (?:get|have|receive) (?:it|them|your|the|an?|[$€£]|\d|everything|one
    + |two)\b.{0,60}\b(?:back|by|today|tomorrow|tonight|\w+day|on \d|within)\b
    just: \b\w{2,}ed just now\b
    ready: \b(?:is|are) ready (?:from|at|by|for|now|today|on|to)\b
    alrea comin cycli drivi headi runni rushi walki with: \b(?:is|are|'s) (?:walking|driving|coming|cycling
    + |heading|running|rushing|already there|with you in)\b
    after arriv eveni go goes leave ll morni reach ship ships there today tomor tonig way will
    +  withi: \b(?:goes out|go out|ships?|leaves?|is on (?:its|the) way|are on their way|(?:will
    + |'ll) (?:arrive|reach you|be (?:there|with you|at your)))\b.{0,40}\b(?:today|tomorrow|tonight|\w+day
    + |by \d+|at \d+|within the hour|this (?:morning|afternoon|evening))\b
    i ive we weve: \b(?:i've|we've|i have|we have|i|we) <adv>(?!(?:received|forwarded|passed|noted|noticed
    + |checked|looked|understood|explained|mentioned|tried|informed|registered|logged|recorded|attached
    + |needed|wanted|missed|delayed|failed|hoped|wished|appreciated|apologi[sz]ed|regretted|enclosed
    + |described|requested|required|decided|declined|refused|rejected|closed|assumed|believed|expected
    + |shared|copied|posted|published|promised|reviewed|listed|stated|announced|asked|called|indeed|need
    + |offered|charged|billed|used|added (?:a|this|your|it|an?) (?:note|comment|to the))\b)[a-z]{2,}ed\b
    will: \bwill be (?:brought|delivered|sent|picked|collected|replaced|refunded|there|with you|at your
    + |credited|fixed|repaired|corrected|moved|on (?:its|the) way)\b
    for: ^(?!(?:please|if|you|can you|could you|to|we can|i can)\b).{0,80}\b(?:opens?|keeps?|holds?|brings?
    + |takes?|stays?|comes?|does|prints?|finishes|waits?|picks?|drives?|cooks?|repairs?) .{0,40}\bfor you\b
    kept laid line prepa ready reser set waiti yours: \b(?:is|are) (?:ready|waiting|prepared|set up
    + |laid out|reserved|kept) for you\b|\bon the line\b|\byours from\b
    bench colle couri devel engin suppl team techn wareh works: \b(?:team|engineers?|developers?
    + |colleagues?|warehouse|courier|technician|supplier|workshop|bench) (?:\w+ )?(?:fix(?:es)?|repairs?
    + |replaces?|add(?:s)?|ships?|corrects?|restores?|puts?|sends?|prints?|solves?) (?:it|this|that|the
    + |your|a|an|them)\b
    add book bring call colle come corre cover credi deliv fetch fix move pay reboo refun repai repla ring
    +  send ship stand stay: \b(?:i|we) (?:<adverb>|gladly |happily |therefore |of course
    +  |always ){0,5}(?:refund|send|ship|replace|book|bring|deliver|credit|rebook|collect|fix|repair|cover
    + |pay|stand|stay|move|add|correct|fetch|come|ring|call) (?:you|your|it|this|that|the|them|a|an|one|two
    + |back|by|at|for|with|everything)\b
    activ added appli arran asked block booke broug calle cance chang check clear confi corre credi delet
    +  dispa doubl ended exten fixed flagg found gave given got hande issue lifte linke locat locke made
    +  match merge moved opene order packe paid phone picke prepa pulle put rang re react reboo rebui
    +  recov redir refun reiss relea remov repai repla repro rerou resen reser reset resta resto retur
    +  rever rolle saved sched secur sent set settl shipp spoke stopp swapp switc taken teste told took
    +  trace trans unloc updat upgra voide waive walke writt wrote: \b(?:(?:i|we)(?:'ve| have)|i|we
    + |and have|just|already|colleague \w+ has|team has) (?:<adverb>|today |gladly |myself |immediately
    +  |personally |this morning |this minute ){0,5}(?:refunded|sent|ordered|booked|arranged|replaced
    + |corrected|fixed|restored|credited|cancelled|canceled|changed|moved|reset|reserved|found|extended
    + |shipped|issued|stopped|blocked|asked|spoke|spoken|called|phoned|rang|told|put|set|opened|added
    + |removed|taken (?:the|it|that|this|off|out|care|over|down|your)|took (?:the|it|that|this|off|out|care
    + |over)|made|re-?issued|rebooked|re-?sent|repaired|upgraded|waived|reversed|unlocked|activated
    + |reactivated|cleared|deleted|updated|merged|switched|returned|released|dispatched|packed|picked
    + |walked|scheduled|prepared|swapped|settled|paid|transferred|brought|handed|rolled|restarted|recovered
    + |rebuilt|redirected|re-?routed|secured|ended|locked|matched|voided|written (?:to|it) ?(?:off)?
    + |wrote off|confirmed (?:it|this|with)|checked (?:it|this|that|with|both|your|the)|traced|located
    + |saved|doubled|lifted|applied|linked|pulled|flagged|tested|reproduced|got|given|gave)\b
    accou back by cance card corre credi delet get gets gone hour in left off one paid refun remov resto
    +  retur rever this three today tomor two us void waive way you your: (?<!\w)(?:(?:refund|refunds
    + |credit|money|amount|difference|deposit|charge|[$€£]\s?[\d.,]+|[\d.,]+ ?(?:euros?|dollars?|pounds?)
    + |payment|fee|points|balance)\b(?: \S+){0,6} (?:is|are|was|were|has|have|will|comes?|goes|went|left
    + |leaves?|reaches|arrives?|lands?|'s|'ll) (?:<adverb>|been |be |now |on (?:its|their) way
    +  |back ){0,5}(?:back|refunded|returned|credited|on (?:its|the|your|their) (?:way|card|account)
    + |in your|to your|off|cancelled|canceled|reversed|removed|waived|paid|left|us|you|with you|gone|void
    + |restored|corrected|deleted|to you|in (?:two|three|one|\d)|by|today|tomorrow|an hour|this)
    + |gets? (?:your|the) (?:money|refund)|refunds? (?:the|your|you))\b
    anoth bag blue box card chair colle corre couri drive elect engin fitte fresh glass green kit label
    +  lamp leg loan missi mug mugs new one ones order other packa pane panel parce part parts picku plumb
    +  rack racks rail repla right screw secon sofa spare suitc table talle techn unit vial vials
    +  worki: \b(?:the|a|an|your|my|our|two|both|three|four|another|new|fresh|second|all|one|missing|right
    + |correct|\d+) (?:\w+ ){0,2}?(?:(?:replacement|replacements|new|fresh|second|another|right|missing
    + |spare|correct|other|green|blue|taller|working|parcel|package|order|kit|vials?|mugs?|courier|driver
    + |engineer|technician|fitter|colleague|plumber|electrician|unit|suitcase|bag|rail|leg|panel|pane|chair
    + |table|sofa|lamp|screws?|box|one|ones|part|parts|racks?|glasses|label|pickup|collection|loan \w+
    + |card)\b(?:,? [^\s.!?]+){0,7}? (?:leaves?|ships?|goes out|go out|is (?:on its|on the|already|being
    + |in the|with you|at your|yours|booked|here|there|now|due|packed|leaving|coming)|are (?:on their
    + |on the|already|being|in the|with you|at your|booked|packed|leaving|coming|yours)|will (?:be|reach
    + |arrive|come|leave|ship|go|stand|pick|ring|call|bring|collect)|arrives?|reach(?:es)?
    + |comes?(?! (?:in (?:two|three|four|a|several|different)|with|as|from|without))|left|stands?|brings?
    + |picks?|collects?|went out|has (?:left|shipped|been)|have (?:left|shipped|been)|lands?|travels?|flies
    + |sets off|takes|carries|rings))\b
    activ again arran back booke bring cance corre cover credi deplo exten fix fixed fixin held hotfi issui
    +  live loadi moved movin packi paid patch putti reboo rebui recov refun reins relea repai repla rerou
    +  reser reset resol resta resto rever right rolli routi runni safe sendi sent settl ship shipp solut
    +  solve sorte unblo unloc updat versi void waive way worka worki: \b(?:(?:the |a |our |this )?(?:fix
    + |patch|update|correction|hotfix|release|repair|solution|workaround|new version
    + |corrected \w+)(?: \S+){0,5} (?:is (?:live|out|in|on its|being|coming|ready|here|attached|with|due
    + |deployed|now|already)|goes (?:live|out)|went (?:live|out)|ships?|comes?|will (?:be|go|ship|come
    + |arrive)|was (?:deployed|released|rolled)|has been|lands?|rolls? out|follows?|arrives?|takes)
    + |(?<!can )(?<!may )(?<!must )(?<!should )(?<!could )(?:is|are|was|were|has been|have been|will be|'s
    + |'re|gets?|got|being) (?:<adverb>|now |all ){0,5}(?:fixed|repaired|corrected|restored|resolved|solved
    + |replaced|refunded|credited|reset|re-?booked|reinstated|reversed|waived|cancelled for you|sorted
    + |settled|back (?:up|online|in|to normal|on)|working again|running again|up again|live|unlocked
    + |unblocked|activated|booked(?! automatically)|reserved|held for you|void|paid for|safe|on its way
    + |on their way|recovered|covered|sent (?:to you|today|out|again|this)|arranged|rolled back|put right
    + |up and running|extended|moved)|(?:we're|we are|i'm|i am|engineers are|team is|developers are
    + |they(?:'re| are)|they) (?:<adverb>|now |currently ){0,5}(?:rolling|fixing|restarting|repairing
    + |restoring|replacing|sending|working (?:on|through|flat)|rebuilding|re-?routing|moving|bringing
    + |putting|refunding|issuing|shipping|ship|fix|loading|packing|patching|deploying))\b
    activ add addin arran ask askin block book booki bring call calli cance chang colle come comin compa
    +  compe corre cover credi delet deliv drive drivi drop dropp expla exten find findi give givin go
    +  going have hold holdi mail meet meeti merge mergi move movin off one open openi order over pack
    +  packi pass passi pay payin phone phoni pick picki post posti prepa print pull pulli re read readi
    +  reboo rebui recov refun reiss remov repla reser reset resto rever ring ringi send sendi set setti
    +  ship shipp show showi speak stop stopp swap swapp switc talk talki tell telli throu trace traci try
    +  tryin turn turni unloc upgra visit waive waivi walk walki: \b(?:<ill>|i'm|we're|i am
    + |we are) (?:<adverb>|gladly |happily |now |be |immediately |also |then |therefore |personally |have
    +  |today |of course |get |quickly |a \w+ ){0,5}(?:send(?:ing)?|ship(?:ping)?|refund(?:ing)?|replac(?:e
    + |ing)|book(?:ing)?|arrang(?:e|ing)|call(?:ing)?|ring(?:ing)?|phon(?:e|ing)|order(?:ing)?|mov(?:e|ing)
    + |upgrad(?:e|ing)|credit(?:ing)?|cancel(?:l?ing)?|correct(?:ing)?|extend(?:ing)?|reserv(?:e|ing)
    + |hold(?:ing)?|bring(?:ing)?|deliver(?:ing)?|collect(?:ing)?|pick(?:ing)? (?:it|them|up)
    + |reset(?:ting)?|restor(?:e|ing)|re-?book(?:ing)?|re-?issu(?:e|ing)|waiv(?:e|ing)|revers(?:e|ing)
    + |add(?:ing)?|remov(?:e|ing)|chang(?:e|ing)|switch(?:ing)?|pay(?:ing)?|cover(?:ing)?|prepar(?:e|ing)
    + |visit(?:ing)?|com(?:e|ing) (?:to|by|over)|meet(?:ing)?|speak(?:ing)? (?:to|with)|talk(?:ing)? (?:to
    + |with)|ask(?:ing)? (?:the|our|your|my|them|him|her|for|dr)|go(?:ing)? (?:through|over|to)|compar(?:e
    + |ing)|read(?:ing)?|tell(?:ing)?|giv(?:e|ing) you|set(?:ting)?|pack(?:ing)?|swap(?:ping)?
    + |pass(?:ing)? .{0,40}\b(?:myself|today|now|personally)|have (?:it|them|one|a|the|your)|drive|driving
    + |unlock|activat(?:e|ing)|delet(?:e|ing)|merg(?:e|ing)|stop(?:ping)?|block(?:ing)?|find(?:ing)?
    + |trac(?:e|ing)|show(?:ing)? you|explain(?:ing)?|turn(?:ing)?|try(?:ing)?|open(?:ing)?|print(?:ing)?
    + |writ(?:e|ing) off|rebuild|recover(?:ing)?|pull(?:ing)?|walk(?:ing)?|compensate|post(?:ing)?
    + |mail you (?:a|the)|drop(?:ping)?)\b
    bring calls carri comes expec has is joins meets phone picks rings sees sends takes visit will
    +  write: \b(?:[a-z]+|she|he|dr\.? \w+|who|colleague|manager|director|engineer
    + |team)(?: \w+)?,? (?:will (?:\w+ )?(?:answer|reply|explain|tell|get back|be in touch|call|ring|phone
    + |write|visit|see|meet|contact|confirm|send|be (?:there|with you|at)|come|speak|email|look|decide|fix
    + |handle|take|pick|repair|replace)|calls|rings|phones|writes|visits|sees you|expects? you|meets|comes
    + |joins|sends you|takes (?:care|over)|has (?:taken|your|the|it)|is (?:on|at|looking|with|checking
    + |going|working|already|now|comparing|testing|putting|calling|fixing|taking|packing|handling
    + |in charge)|picks|brings|carries)\b(?=.{0,80}(?:\byou\b|\byour\b|\bit\b|\bthis\b|\btoday\b
    + |\btomorrow\b|\bby\b|\bat\b|\bon\b))
    able again arriv back be becau behav bring card cause clear conne disap evens fine fix fixed fixes gone
    +  harml needs norma nothi reach reaso resol runni safe solve sorte stop stops takes throu trick visib
    +  work worki works youre: \b(?:(?:it|that|this|which|everything|your \w+|the \w+|all|they|you|then
    + |both|page|app|line|export|dashboard) (?:<adverb>|then |will |should |'ll |would |all ){0,5}(?:works?
    + |work again|be (?:back|fine|gone|working|able|in|running|visible|up)|is back|are back|is gone
    + |run(?:s)? (?:again|normally)|load(?:s)? (?:again|normally)|disappears?|comes? back|solves? (?:it
    + |this|the)|fix(?:es)? (?:it|this|the)|clears? (?:it|up)|evens out|goes through|go through
    + |takes? the card|behaves?|connects?|stops?|see (?:it|them|your|everything|the) (?:\w+ )?again
    + |be resolved|be sorted|be fixed|reach(?:es)? you|arrives?)|brings? (?:it|the \w+|them|back|your
    + |everything)(?: \w+)? ?(?:back)?|does the trick|do the trick|that's all it (?:needs|takes)
    + |and you're (?:in|back|done|set|online)|you're back|the reason (?:is|was)|the cause (?:is|was)
    + |because (?:of )?(?:a|an|our|your|the)|safe to|harmless|nothing (?:is |was |got )?(?:lost|wrong|else)
    + |is safe|are safe)\b
    """,
    unless=r"""
    order: \bin the order (?:in which|they|that|of)\b.{0,30}
    arriv back have here recei retur: \b(?:we'll|we will|i'll|i will) \w+\b.{0,40}\b(?:when|once|after
    + |as soon as|if) (?:they|it|you|we|the)\b.{0,20}\b(?:arriv\w*|receiv\w*|back|returned|here|have)\b
    added asked expla forwa given got note noted opene passe recei said sent set told: \b(?:i|we)(?:'ve
    + | have)? <adv>(?:received|forwarded|passed|sent (?:it|this|your \w+) (?:on |over )?to|told (?:you
    + |them)|got your|asked you|explained|said|noted|given you|made a note|added (?:a|this|your|it
    + |an?) (?:note|to the|comment)|opened (?:a|an) (?:ticket|case|request)|set (?:it|this|your \w+) to)\b
    book call chang move open order pack post repla reset retur send ship try: \b(?:please|you|kindly|to
    + |need to|must|should|can you|could you) (?:\w+ )?(?:send|ship|return|replace|call|book|reset|order
    + |change|move|pack|post|try|open)\b
    arriv back booke confi found opene recei refun repla reset send sent shipp work works: \b(?:if|should
    + |when|once|after|before|unless|as soon as|until) (?:you|it|this|that|we|i|the
    + |they)\b(?: \w+){0,8}? (?:works?|is back|refund(?:ed)?|replaced?|sent|send|received|found|reset
    + |opened|booked|shipped|arrives?|confirmed)\b
    ask askin tell telli try tryin: \btry(?:ing)? to\b|\bask(?:ing)? you\b|\btell(?:ing)? you (?:when|once
    + |as soon)\b
    check: \b(?:you|have you|did you|already) checked\b
    becau: \bbecause of (?:the|your) (?:policy|terms|rules)\b
    refun: \brefunds? (?:are|is|will be|can be|take[s]?) (?:only )?(?:processed|possible|made|issued
    + |reviewed|paid|granted)\b.{0,40}\b(?:within|if|once|up to|after|when|days|on)\b
    item items order packa parce shipm: \b(?:your )?(?:order|parcel|package|shipment|item)s? (?:is|are|was
    + |has|have) (?:been )?(?:<adverb>|in transit|shipped|marked|shown|delivered|being processed|on its way
    + |with the carrier|at the|in the (?:system|queue|works))(?= |[.,])
    """,
)

# "We'll look into it": an answer is promised, not a solution.
LOOKING = Signs(
    r"""
    answe ask askin back check clari compa conta discu email exami find findi inqui inves let look looki
    +  mail reply revie see seein send speak throu touch updat write writi: \b(?:<ill>|i'm|we're|i am
    + |we are) (?:<adverb>|gladly |now |be |have to |need to |try to |personally |then
    +  |and ){0,5}(?:look(?:ing)? (?:into|at|through|for|up|closer)|check(?:ing)?|investigat(?:e|ing)
    + |review(?:ing)?|find(?:ing)? out|ask(?:ing)?|compar(?:e|ing)|go(?:ing)? through|examin(?:e|ing)
    + |see(?:ing)? (?:what|why|how|where|whether|if)|discuss(?:ing)?|clarify(?:ing)?|inquir(?:e|ing)
    + |contact(?:ing)? (?:the|our)|speak(?:ing)? (?:to|with)|get(?:ting)? back|writ(?:e|ing)|come back
    + |be in touch|let you know|report back|updat(?:e|ing) you|reply|answer|mail|email
    + |send you (?:an update|the result|word|our decision))\b
    """
)
