"""An opportunity taken up: price, offer, hold, next step, sales (RULES `missed-opportunity`)."""

from goodhands.conduct.rules.spotting import Signs

ADVANCE = Signs(
    r"""
    conve fit good right suit work: \b(?:does|would|is|how about|what about|do) (?:\S+ ){0,5}(?:suit
    + |work for|convenient|be good|fit|be all right)\b.{0,20}\?
    glad happy like looks love wants: \b(?:would like|wants|is happy|will be glad|will be happy|would love
    + |looks forward) to (?:show|meet|call|walk|present|discuss|talk|prepare|send)\b
    bundl charg cheap code codea codeb codec coded codee codef codeg codeh codei codej codek codel codem
    +  coden codeo codep codeq coder codes codet codeu codev codew codex codey codez contr cost disco
    +  extra free group intro offic per perce save speci: \b(?:(?:percent|per cent)\b|(?:discount
    + |office price|group price|contract price|special price|introductory|bundle price|for free
    + |free of charge|no extra (?:cost|charge)|at no (?:extra )?(?:cost|charge)|save (?:you )?(?:\d|[$€£]|a
    + |about|over|money))|cheaper (?:per|than|if|by)|code:? ?[a-z]+\d+)\b
    *: \d ?%(?! (?:\w+ )?(?:sds|ethanol|vat included|cotton|wool|compatible|recovery|humidity|confluen\w+
    + |accurate|sure|uptime))
    *: (?:[$€£₹¥]\s?\d|\b\d[\d.,]*\s?(?:€|£|eur\b|euros?\b|usd\b|dollars?\b|gbp\b|pounds?\b|chf\b|sek\b
    + |nok\b|dkk\b|inr\b|kr\b))
    attac contr estim happy offer order price propo quota quote: \b(?:(?:quote|quotation|offer|proposal
    + |estimate|price list|order form|contract|prices) (?:\w+ ){0,5}(?:attached|for you|by (?:today
    + |tomorrow|noon|\w+day|\d|the end)|today|tomorrow|within|follows?|valid|below|ready|enclosed|holds?
    + |stands?)|(?:your|the|a|an|our|my|written|you our|you a|you the|you an?|full|detailed
    + |both) (?:\w+ ){0,3}(?:quote|quotation|offer|proposal|estimate)|attached (?:is |are )?(?:the|your|a
    + |our) (?:\w+ )?(?:quote|quotation|offer|proposal|prices)|we can offer|i can offer|happy to offer
    + |offer you)\b
    add advic advis best bette choos come comes favor favou fit fits go goes good great ideal most pair
    +  pairs perfe pick propo recom right start sugge suit suits take tip: \b(?:(?:i|we)(?:'d
    + | would)? (?:<adverb>|warmly |gladly ){0,5}(?:recommend|suggest|advise|propose|take|go for|choose
    + |pick|add|start with)\b(?! (?:that you (?:read|check|contact|visit)|you (?:read|check|contact|visit
    + |look)|checking|reading|visiting|the faq|our faq|that question))|my (?:recommendation|suggestion|tip
    + |favou?rite|advice)|(?:would|will|should|'d) <adv>(?:suit|fit|be (?:the )?(?:perfect|ideal|right|best
    + |a good|great|a great))\b|(?:suits?|fits?) (?:you|your|best|perfectly|well|right)|(?:best|right|ideal
    + |perfect|better|good) (?:choice|fit|match|plan|option|one|version|model|size|value) (?:for|is|would
    + |here)|most (?:labs|teams|customers|people|hotels|schools|clinics|offices) (?:your|like|of|take
    + |choose|start|with)|goes (?:\w+ )?(?:well|with)|pairs? well|comes? (?:with|in (?:a set|two|three)))\b
    block earma held hold keep penci put reser save saved set till until you: \b(?:(?:<ill>|i've|we've
    + |i have|we have|i can|we can|i could|i|we|happy to|gladly|and|shall i|should i|let me) (?:<adverb>
    + |gladly |happily |already |now ){0,5}(?:hold|reserve|reserved|held|set (?:\w+ ){0,3}aside
    + |put (?:\w+ ){0,4}(?:aside|by|on hold|back)|keep (?:\w+ ){0,3}(?:for you|until|aside|back)|block
    + |blocked|pencil(?:l?ed)? (?:you )?in|earmark(?:ed)?|save|saved)\b|(?:is|are|stays?|held|reserved
    + |aside|blocked|kept) (?:\w+ ){0,2}(?:for you|until|till)|on hold (?:for you|until)|pencil(?:l?ed)
    + |(?:is|are) (?:held|reserved|set aside|blocked|pencill?ed))\b
    add arran ask book call choos confi conne creat decid draw enter exten get give have hold inclu inter
    +  intro invit just let like line make many move offer ok open order pack place plan prefe prepa put
    +  quote rathe regis reply reser save say sched send set ship show sign start switc take tell upgra
    +  want what when which wish word yes: \b(?:(?:shall|should|may|can|could) (?:i|we) (?:<adverb>
    + |perhaps |maybe ){0,5}(?:send|add|book|order|put|set|hold|reserve|switch|upgrade|prepare|call|ask
    + |quote|make|arrange|start|draw|place|include|introduce|have|give|show|sign|move|extend|pack|ship
    + |offer|open|save|register|plan|schedule|get|enter|connect|create|invite)|would you (?:like|prefer
    + |rather|want)|(?:do you )?want (?:me|us|to|one|a|it)\b|(?:if you(?:'d)? (?:like|want|wish|prefer|tell
    + |give|say|reply|confirm|send|let|order|take|choose|decide|book|are interested|would like)|just (?:say
    + |reply|tell|send|let|give|write)|(?:let me know|tell me) (?:which|how many|if you(?:'d)? (?:like|want
    + |are|decide|need|prefer)|when you|the|your|by|whether|what)|say the word|reply (?:with|\"|“|'|yes|ok)
    + |a (?:short |quick )?(?:yes|ok|word|reply|line) (?:is|and|by|will|from|to|does)|give me a)
    + |which (?:one|colou?r|size|date|day|week|version|of|would|do|plan|quantity)|how many|when (?:would|do
    + |shall|should|can|could|is a)|what (?:date|day|time|size|colou?r|quantity|budget|would|kind))\b
    appoi both call calli calls conta demo discu draw email fabri free guide intro mail mails meet meeti
    +  phone prepa reach ring rings sampl send sends some speak swatc talk tasti test toget touch tour
    +  trial two visit walk walks work write: \b(?:(?:will|'ll|can|could|would|to) (?:<adverb>|gladly
    +  |happily |be |personally ){0,5}(?:call(?:ing)?|ring|phone|contact(?:ing)?|email|write to|send|mail
    + |visit|meet|walk|guide|get in touch|be in touch|reach out|talk|speak|discuss|introduce|work out
    + |put together|draw up|prepare) <adv>(?:you|with you|them|it|through|a|an|the|your|both|prices|to)
    + |(?:calls|rings|phones|emails|sends|writes|contacts|mails|visits|walks) (?:you|with|to|a|an|the)
    + |(?:a |the |two |free |your |our |some |fabric |both )(?:\w+ ){0,2}(?:samples?|demo|trial
    + |swatch(?:es)?|tasting|tour|test|call|meeting|appointment|visit)\b(?! page))\b
    accou advis asked broug buyer colle conne consu copie depar desk direc exper forwa given hand hande
    +  intro lead manag offic over pass passe peopl plann put side speci succe team: \b(?:(?:sales|business
    + |corporate|group|wholesale|partner|key account|success|events?|b2b|project|contract|nonprofit
    + |education|trade) (?:team|manager|director|desk|department|colleagues?|lead|people|office|advis[eo]r
    + |side)|account manager|(?:customer )?success (?:manager|team)|our (?:advis[eo]r|consultant|planner
    + |buyer|expert|specialist)|my colleague [a-z]+|(?:introduced|handed|passed|given|asked|forwarded
    + |connect\w*|copied|brought in|put you in touch|hand|pass|hand\w* .{0,30}over|forward
    + |introduce) (?:\w+ ){0,5}(?:to|with|by)? ?(?:sales|our \w+|my colleague|[a-z]+ [a-z]+, (?:our|my
    + |who)))\b
    activ add added arran baske book booke booki cart choos click combi creat deliv do engra enrol exten
    +  form get give inclu lend let link make match move moved next one open opene order pack page place
    +  plan prepa print quote rent send sent set setti ship sign signe start switc throw under upgra
    +  wrap: \b(?:(?:i've|we've|i have|we have|<ill>|i can|we can|let me|happy to|gladly|i|we) (?:<adverb>
    + |gladly |happily |already |now |also ){0,5}(?:add(?:ed)?|switch(?:ed)?|upgrad(?:e|ed)|order(?:ed)?
    + |book(?:ed)?|activat(?:e|ed)|set (?:up|you)|includ(?:e|ed)|plac(?:e|ed)|creat(?:e|ed)|prepar(?:e|ed)
    + |start(?:ed)?|open(?:ed)?|extend(?:ed)?|quot(?:e|ed)|arrang(?:e|ed)|ship|send|sent|move|moved
    + |enrol\w*|sign(?:ed)? you|give you|get you|make|print|match|combine|do that|do (?:it|this)|plan
    + |deliver|pack|wrap|engrave|throw in|lend|rent|let you)\b|to (?:your|the) (?:basket|cart|order|booking
    + |plan)|(?:order|booking|payment|checkout|sign-?up) (?:link|page|form) (?:is|for|below|attached|here)
    + |under settings|in (?:your )?settings|click (?:on )?|choose (?:the|\"|“)|next step|one step|to order
    + |to book|to upgrade)\b
    bottl box chair cup day head kilo kit licen meter metre month night pair perso piece plate room seat
    +  set unit user vial week year: \b(?:per|a|each|every) (?:seat|kit|plate|vial|person|night|month|year
    + |piece|unit|head|user|box|chair|cup|set|room|licen[cs]e|bottle|pair|week|day|metre|meter
    + |kilo)\b(?=.{0,60}\d)|\d(?:.{0,30})\b(?:per|a|each) (?:seat|kit|plate|vial|person|night|month|year
    + |piece|unit|head|user|box|chair|cup|set|room)\b
    """,
    unless=r"""
    app broch catal faq help page porta price shop site store webpa websh websi: \b(?:find|see|check|visit
    + |read|look at|consult|listed|published|available|shown|have a look|view|browse
    + |are) (?:\w+ ){0,9}(?:on|in|at|from|under) (?:the|our) (?:\w+ )?(?:website|web ?site|site|web ?page
    + |page|pricing page|price list|catalogue|catalog|brochure|app|portal|shop|webshop|online shop|store
    + |faq|help cent(?:er|re))\b
    price: \bprice list on\b
    answe call conta get reach reply touch: \b(?:somebody|someone|a colleague|(?:the )?right (?:person
    + |department|team|colleague)|the (?:relevant|responsible|competent) (?:department|team|person
    + |colleague)|the team|they|we|person|department),? (?:who )?(?:\w+ )?(?:will|'ll) (?:\w+ )?(?:contact
    + |call|reply|answer|get in touch|be in touch|reach out|reply|get back)(?: to you
    + | you)?\b(?!.{0,20}\b(?:today|tomorrow|by|monday|tuesday|wednesday|thursday|friday|at \d)\b)
    let quest: \blet (?:me|us) know if (?:you )?(?:have|there|anything|that|this
    + |you need)\b.{0,30}\bquestions?\b|\bif you have (?:any )?(?:further |other |more )?questions\b
    order simpl work: \b(?:in order to|to order (?:more|on)|work like normal orders|simply add)\b
    forwa passe sent: \b(?:forwarded|passed|sent) (?:\w+ ){0,3}to (?:the )?(?:right|responsible|relevant
    + |appropriate|competent) (?:person|department|team|colleague)\b
    app: \b(?:in|via|through|using) (?:the|our) app\b
    """,
)

# Prices, tiers or conditions that the customer is sent away to look up.
SENT_AWAY = Signs(
    r"""
    accou app broch catal faq form link page porta price shop site store web webpa websi: \b(?:on|in|at
    + |from|via|see|visit|check|under|through) (?:the|our|my|this|your) (?:\w+ ){0,3}(?:website|web ?site
    + |site|web ?page|page|price list|catalogue|catalog|brochure|app|shop|store|portal|link|faq|form
    + |account)\b
    """
)
