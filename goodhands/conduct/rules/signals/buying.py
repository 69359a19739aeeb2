"""Buying interest: a quote, a volume, an upgrade, a further product (RULES `missed-opportunity`)."""

from goodhands.conduct.rules.spotting import Signs

BUYING = Signs(
    r"""
    need needs of want: \b\d+ of us (?:\w+ )?(?:need|want|would|are looking)\b|\b(?:need|needs
    + |want) (?:\w+ ){0,2}(?:rooms|tickets|seats|places|licen[cs]es|desks|chairs|beds|tables)\b(?= (?:for
    + |in|on|from|until|at|by|to)|[.,!?])
    looki: \blooking at (?:about |around |some )?(?:\d+|<more>) (?!(?:days?|weeks?|hours?|months?|years?
    + |minutes?|percent|%))\w+
    fitti re redec reequ refur remod renov: \b(?:refurbish|renovat|refurnish|remodel|redecorat|fitting out
    + |re-?equip)\w*\b.{0,80}\b(?:chairs?|tables?|desks?|lamps?|beds?|sofas?|looking|order|need|quote|price
    + |you)\b
    diffe pay payin: \b(?:happily|gladly|willing to|happy to|ready to|don't mind) (?:pay
    + |paying) (?:the difference|extra|more|a bit more|on top|whatever)|\b(?:pay|paying) the difference\b
    book come exten join prolo re renew reord resub sign stock subsc: \b(?:would|will|like to|want to
    + |going to|happy to|could|might|may|gladly) (?:<adverb>|also |gladly |happily ){0,3}(?:renew|extend
    + |prolong|re-?subscribe|re-?order|stock up|come back for|sign up|join|subscribe|book again)\b
    break buffe cater coffe confe dinne event fare fares group insta lunch party retre train weddi
    +  works: \b(?:can|could|would) you (?:do|host|cater|handle|organi[sz]e|supply|run|deliver) (?:the
    +  |our |a |an |for )?(?:\w+ ){0,2}(?:catering|event|conference|party|wedding|dinner|workshop|training
    + |group|fare|fares|buffet|lunch|breakfast|coffee|retreat|installation)\b
    estim make offer propo quota quote reque rfq tende: \b(?:(?:a|an|your|the|me|us|written|formal|three
    + |two|new|updated|best|please|official|send|request|get|need|for|prepare) (?:\w+ ){0,2}(?:quotes?
    + |quotation|estimate|proposal|price offer|offer for|tender|rfq)|(?:please |can you |could you |to
    +  |you )quote|make (?:me|us) an offer|request for (?:quotation|quote|proposal))\b
    charg cost costs deal deals disco fare fares fee fees licen much order plan plans price prici rate
    +  rates terms what: \b(?:(?:volume|bulk|group|wholesale|contract|trade|annual|yearly|reseller
    + |educational|student|nonprofit|corporate|quantity|project|agency|special) (?:pricing|prices?|rates?
    + |discounts?|orders?|fares?|deals?|terms|plans?|licen[cs]e)|what(?:'s| is| are| would be
    + | do you) (?:the|your|you|a) (?:\w+ ){0,3}(?:price|pricing|prices|rate|rates|cost|costs|fee|fees
    + |charge)\b(?! (?:difference|of the return|for cancel\w+|of cancel\w+))|(?:how much|what) (?:would
    + |does|do|is|are|will|for|did) (?:\w+ ){1,10}(?:cost|be|come to|set me back|set us back)
    + |how much (?:for|are|is|would|do you charge|does|do)\b|(?:cost|price) (?:of|for) (?:\d+|a|an|one|two
    + |three|the|\w+ (?:seats|users|licen[cs]es|people))|what rates do you|rates (?:do you|for|you)
    +  |price(?:s|d)? (?:for|of|per) (?:\d+|\w+ (?:seats|users|people|kits)|a|one|each)|priced? at volume
    + |your (?:\w+ )?price list|price list)\b
    disco: \b(?:(?:any|a|is there|are there|get|offer|give|do you (?:have|do|give|offer)|bulk|volume
    + |quantity) (?:\w+ ){0,3}discounts?(?: for| on| if| when|\?))
    upgra: \b(?:(?:to|would like to|want to|i'd like to|we'd like to|can i|can we|could we|could i|how do i
    + |how do we|thinking of|considering|about|cost to|possible to|an|the|need to|like to|want an|and|we
    + |ready to|planning to) (?:\w+ )?upgrad(?:e|ing)|upgrade (?:me|us|my|our|to|from|options?|possible
    + |price|cost))\b
    annua bump chang go growi grown jump move outgr pay payin step switc upgra yearl: \b(?:(?:switch|move
    + |go|change|upgrade|step|bump|growing|jump) (?:\w+ ){0,3}(?:to|onto|up to|over to|out of|into
    + |from \w+ to) (?:the |a |an |your |our )?(?:\w+ )?(?:business|team|pro|premium|enterprise|annual
    + |yearly|higher|bigger|larger|next|plus|unlimited|family|gold|platinum|paid|starter|first class
    + |business class|professional|ultimate|growth|scale|advanced) ?(?:plan|tier|class|version|subscription
    + |edition|package|billing|contract|licen[cs]e)?|pay(?:ing)? (?:yearly|annually|by the year|per year)
    + |(?:yearly|annual) (?:billing|payment|subscription|plan)|(?:outgrow\w*|growing out of
    + |grown out of) (?:\w+))\b
    add balco bette bigge book class delux exten extra large nicer penth premi suite view
    +  villa: \b(?:(?:business|first|premium) class|premium economy|(?:bigger|larger|better|nicer) (?:room
    + |cabin|suite|car|apartment|villa)|(?:a|the|any) (?:\w+ )?(?:suite|sea view|ocean view|balcony (?:room
    + |cabin)|penthouse|villa|deluxe)(?: with| available|\?| free|$|,| for| instead)|extra (?:night|nights
    + |leg ?room|bed|seat)|(?:add|extend|book) (?:\w+ ){0,4}(?:nights?|excursion|tour|tickets?|seats?
    + |transfer|days?|travell?ers?))\b
    add addit anoth extra furth licen more seats: \b(?:(?:add|need|want|get|buy|order|take|like|require
    + |want to have) (?:\w+ ){0,3}(?:more|additional|extra|another|further) (?:\w+ ){0,2}(?:seats?
    + |licen[cs]es?|users?|kits?|units?|lines?|rooms?|plates?|vials?|chairs?|tables?|boxes?|racks?|pieces?
    + |sets?|pairs?|copies|tickets?|desks?|lamps?|one|ones|couple)|<more> (?:more|additional|extra
    + |further) \w+|(?:seats|licen[cs]es) for (?:the|our|my|<more>)|add (?:a|an|another|one|two) (?:line
    + |seat|user|licen[cs]e|phone|driver|guest|room|person|location)|add a \w+ for (?:my|our|her|him))\b
    inter: \b(?:(?:i'm|i am|we're|we are|be|am|are|also|would be|very|might be|potentially
    + |and) <adv>interested in (?!(?:how|why|knowing how|hearing why|your opinion|the reason|a refund
    + |returning|cancel))|(?:our|my|have an?|has an?|some|express(?:ing)?) interest in)
    about betwe choos compa consi evalu looki marke plann shopp tempt think: \b(?:(?:i'm|i am|we're|we are
    + |am|are|currently|been|was|were|also) (?:<adverb>|currently |seriously ){0,5}(?:considering
    + |looking (?:for|at|to (?:buy|order|get|replace|book|equip|furnish|purchase|add|switch))
    + |thinking (?:of|about) (?:buying|getting|ordering|adding|a|an|the|replacing|booking|switching
    + |upgrading|your)|planning (?:to (?:buy|order|get|equip|furnish|book|purchase|renovate|refurbish)|a)
    + |comparing|evaluating|choosing between|choosing|shopping for|shopping around|in the market for
    + |about to (?:buy|order|book)|torn between|deciding between|hesitating between|tempted))\b
    book buy get order purch reord: \b(?:(?:i'd|we'd|i would|we would|i|we|would|might|may|could|to|i'll
    + |we'll|also|and|happily|she'd|he'd|colleague|friend|wife|husband|ready to|keen to|going to|like to
    + |want to|plan to) (?:<adverb>|also |probably |happily |like to |love to |want to |need to |maybe
    +  |gladly |definitely |possibly ){0,5}(?:buy|order|purchase|book|re-?order|get(?= (?:\d|<more>|another
    + |one (?:more|too|for)|more|two))) (?:\d+|<more>|a|an|another|one|some|the|your|more|it as|it for|two
    + |them|in|from you)\b(?! (?:refund|replacement|answer|reply|update|response|copy|receipt|invoice
    + |confirmation|idea|return|call|appointment|exchange|explanation|apology|new password|email|job|chance
    + |hold|feeling|error|message|manager|number|date|status|money|tracking|hold|bill|problem|issue|day
    + |time|word|link|code)))
    entir equip furni get inter jealo kit like love need needs new outfi refit refur renew secon tempt want
    +  wants whole: \b(?:(?:colleague|friend|neighbou?r|sister|brother|mother|mum|mom|dad|wife|husband|boss
    + |team|partner|daughter|son|everyone|she|he|they|other lab|department) (?:\w+ ){0,3}(?:wants?
    + |would like|would love|needs?|asked where to get|is (?:now )?interested|is jealous
    + |is tempted) (?:\w+ )?(?:one\b|some (?:too|of)|the same|two|three|them too|it too|to (?:buy|order
    + |join|book))|(?:furnish|equip|outfit|kit out|refurnish|renew the|refit) (?:the|our|my|a|all
    + |<more>) (?:\w+ )?(?:\w+)|(?:whole|entire|new|second) (?:office|hotel|lab|restaurant|department
    + |school|house|building|clinic|caf[eé]|site)(?:.{0,30}\b(?:need|desks|chairs|want|order)))\b
    guys u ya yall you: \b(?:(?:do|did) (?:you|u|ya|y'all|you guys) (?:<adverb>|by any chance
    +  |happen to ){0,5}(?:sell|carry|stock|make(?= (?:a|an|any|it|them|the|these|custom|this|larger|bigger
    + |smaller|longer))|offer|do (?:gift|custom|delivery for|catering|volume|bulk|group|corporate
    + |an? (?:\w+ )?(?:version|discount|bundle|set))|have (?:a|an|any|the same|something|it in|them in
    + |one in|more|matching|other|another|longer|larger|bigger|smaller|also)(?! (?:\w+ )?(?:update|news
    + |idea|number|answer|record|copy|phone|eta|estimate|explanation|status|reason|solution|information
    + |info|moment|minute|time|tracking|policy|manager|contact|address|date|email|person))))\b
    like need requi take want: \b(?:(?:also|we|we'd|i'd|i|would|will|shall|we'll|probably|could|may
    + |might) (?:<adverb>|also |probably |soon |like |then ){0,5}(?:need|require|want|take|like) (?:about
    +  |around |roughly |some |another |up to |at least |maybe |probably |the same for |the same in
    +  |approximately |over |nearly |close to ){0,5}(?:<more>|the same (?:for|in|kit|one))\b(?! (?:days?
    + |weeks?|hours?|minutes?|months?|years?|of you|times?)))
    beds bench bikes books bottl boxes chair colle cover cups desks emplo guest kits lamps lapto licen
    +  month mugs palle pax peopl perso phone piece plate pots quart racks rooms scann seats sets shirt
    +  stude table ticke towel trave units users vials week year: \b(?:(?:about|around|roughly|some
    + |approximately|up to|at least|for|of|probably|nearly|over|than)? ?\d{2,}(?: \w+){0,4} (?:a|per|every
    + |each) (?:year|month|quarter|week)|(?<![-\w.])\d+ (?:\w+ )?(?:kits|vials|racks|plates|units|cups|mugs
    + |chairs|tables|desks|benches|pots|sets|seats|licen[cs]es|rooms|guests|people|persons|pax|travell?ers
    + |users|employees|bikes|shirts|boxes|pieces|books|lamps|towels|bottles|beds|laptops|tablets|phones
    + |scanners|tickets|covers|pallets)\b(?=.{0,60}(?:\?|price|cost|quote|offer|discount|delivered|logo
    + |sample|budget|would|need|want|looking|interested|\bin (?:may|june|july|august|september|october
    + |november|december|january|february|march|april|the)))|(?:for|us,|are|about) (?:\d{2,}
    + |<more>) (?:people|persons|guests|users|seats|employees|travell?ers|pax|colleagues|students)\b)
    demo pilot sampl swatc taste tasti test trial: \b(?:(?:a|an|two|some|free|the|get|send|us|any|request
    + |have|as|order|me|try) (?:\w+ )?(?:samples?(?! (?:was|were|are|is|id|prep|buffer|volume|type|size
    + |of (?:mice|patients|cells)))|demo|trial|pilot|test drive|taster|tasting|swatch(?:es)?
    + |fabric samples?)(?= |[.,?!]|$)(?:.{0,40}(?:first|before|to (?:test|try|see)|possible|available|\?
    + |please|version|for)))
    becom carry commi deale distr franc partn resel sell stock whole: \b(?:resell(?:er|ing)?|distribut(?:or
    + |ors|e your)|wholesale|become a (?:partner|dealer|distributor|reseller)|partnership|dealership
    + |what commission|commission (?:do|for)|franchise|stock your|carry your|sell your (?:products|kits
    + |lamps))\b
    about apply get inter looki need open take want: \b(?:(?:open|take out|apply for|get|need|want
    + |looking for|interested in|about) (?:a|an|another|the|your) (?:\w+ ){0,2}(?:account|loan|mortgage
    + |deposit|savings (?:account|plan)|credit card|policy|insurance|cover|overdraft|business account
    + |subscription|membership|contract))\b(?! (?:number|statement|access|manager))
    budge po purch ready: \b(?:our|my|the|a|have a|with a) (?:\w+ )?budget (?:of|is|for|limit)|\bpo limit\b
    + |\bour budget\b|\bpurchase order (?:for|of)\b|\bready to (?:buy|order|sign|pay|commit)\b
    exten prolo renew: \b(?:(?:like|want|need|going|ready|happy|plan|time) to (?:renew|extend|prolong)
    + |renewal (?:offer|price|quote|options)|extend (?:my|our|the) (?:contract|subscription|membership
    + |licen[cs]e|stay|trip|booking))\b
    which: \b(?:which (?:one|model|plan|kit|size|version|product|of (?:the|your)
    + |\w+) (?:\w+ ){0,4}(?:(?:would|do|should) (?:\w+ ){0,6}(?:recommend|suggest|advise|take|choose|buy
    + |get|order|pick|fit)|(?:is|fits|suits|works) (?:\w+ ){0,3}(?:best|suitable|right for|better for
    + |for (?:us|me|my|our))))\b
    gift vouch: \b(?:(?:buy|order|give) (?:\w+ ){0,3}(?:a gift|voucher|gift card))
    """,
    unless=r"""
    which: \bwhich (?:dilution|protocol|temperature|settings?|concentration|browser|buffer|method|volume
    + |ratio|cable|port|file|format|form|address|document|documents|step|day|date
    + |time)\b.{0,40}\b(?:recommend|suggest|advise|use)\b
    month quart week year: \b(?:pay|pays|paying|paid|charged?)\b.{0,25}\b(?:a|per|every|each) (?:month|year
    + |week|quarter)\b
    estim offer quota quote: \b(?:in|from|per|against|with|than|to|under) (?:the|your|my|our
    + |that) (?:\w+ )?(?:quote|quotation|offer|estimate)\b|\byou quoted\b|\bquoted (?:me|us|at|price)\b
    + |\bquote (?:was|said|says|number|no)\b|\bi quote\b|\bto quote\b(?= (?:you|your))
    code disco: \b(?:discount|voucher|coupon|promo) code\b.{0,30}\b(?:not|n't|expired|invalid|fail\w*|error
    + |reject\w*)\b|\b(?:my|our|the) (?:\w+ )?discount (?:is|was|hasn't|isn't|did|has|wasn't|doesn't
    + |ended)\b
    much: \bhow much (?:longer|time|of a|more time|notice|do i owe|is the refund|will i get
    + |will be refunded|refund|did you (?:charge|refund)|am i|was i)\b
    price: \bprice (?:difference|match|rise|increase|adjustment)\b
    downg: \bdowngrad\w+\b
    book buy order: \b(?:the|my|our|this|that|your|an?|second|last|next|previous|recent|whole|same|first
    + |wrong) (?:order|buy|book)\b
    need: \bneed (?:it|them|this|that|these|the (?!same)\w+|my \w+) (?:by|before|on|for|back|today|tomorrow
    + |until|no later)\b
    anupg aupgr iupgr lastu myupg ourup theup upgra weupg yeste youru: \b(?:since|after|before|during
    + |following|with|because of|due to) (?:the|an?|our|my|your|last|yesterday's|we
    + |i)? ?(?:\w+ )?upgrad\w+\b|\bupgrade (?:failed|broke|went|email|caused|was|has)\b
    back down: \b(?:switch|move|go|change) (?:back|down)\b
    sampl: \b(?:my|our|patient|precious|blood|serum|tissue|lost|of|these|those|cell|mouse|patients'?
    + |week of|two|three|frozen|plasma) (?:\w+ )?samples\b
    answe apolo call callb copy excha expla invoi manag money recei refun repla reply retur
    +  updat: \b(?:like|want|need|would like|get|have) (?:a|an|my|our|the) (?:\w+ )?(?:refund|replacement
    + |return|exchange|answer|reply|explanation|apology|copy|receipt|invoice|update|manager|call back
    + |callback|money)\b
    book: \bbook (?:a|an|the) (?:\w+ )?(?:appointment|slot|call|repair|engineer|visit|return|collection
    + |pick-?up|courier)\b
    aacco accou acont amemb anacc ancon anmem anpol ansub apoli asubs contr membe myacc mycon mymem mypol
    +  mysub ourac ourco ourme ourpo oursu polic subsc theac theco theme thepo thesu thisa thisc thism
    +  thisp thiss: \b(?:into|access|delete|close|my|our|cancel) (?:my|our|the|this|an?)? ?(?:account
    + |policy|contract|subscription|membership)\b
    of peopl perso users: \b(?:for|of) (?:\d+|<more>) (?:people|persons|users|of us) (?:who|that|are|were
    + |here|since|have|had|can't|couldn't|waited)\b
    offer: \b(?:accept|declin\w+|your) (?:the |your )?offer\b
    """,
    nowhere_near=r"""
    cance refun retur send: \b(?:want|like|need|wish|how (?:do|can) (?:i|we)|can i|can we|could i|may i
    + |please|going|have|to) (?:\w+ )?(?:return|cancel|send (?:it|them|this) back|get a refund|refund
    + |be refunded)\b
    bille charg invoi overc: \b(?:was|were|been|you|got|i'm|we're|being) (?:\w+ )?(?:charged|billed
    + |overcharged|invoiced)\b
    """,
)

# Interest that a question betrays; where something has gone wrong, the same words mean something else.
BROWSING = Signs(
    r"""
    like think which: \bwhich (?:\w+ ){1,3}go(?:es)? (?:well |best )?with\b|\b(?:i'd|we'd|i would
    + |we would) like to (?:give|gift|send) (?:my|our|her|him|them|a)\b|\bthinking about (?:the same|one|it
    + |them|a|an|another)\b
    longe still: \b(?:stay|keep|rent|hire|have) (?:\w+ ){0,2}(?:<more>|one|a few|another) (?:more
    +  |extra )?(?:nights?|days?|weeks?|months?) longer\b|\b(?:<more>|one|another) (?:more
    +  |extra )?(?:nights?|days?|weeks?) longer\b|\b(?:is|are) (?:our|the|that|this) (?:room|cabin|suite
    + |apartment|table|villa|house|seats?|places?) still (?:free|available|open)\b
    there: \b(?:is|are) there (?:something like |such a thing as |anything like )?(?:a|an
    + |any)? ?(?:\w+ )?(?:enterprise|premium|pro|business|larger|bigger|higher|professional|family|team
    + |corporate|group) (?:version|plan|edition|tier|package|option|licen[cs]e|size|model|rate|ticket)\b
    roll rolli: \broll(?:ing)? (?:this|it|them|your \w+) out\b
    accou condi custo progr schem terms: \b(?:trade|wholesale|partner|reseller|dealer|business|corporate
    + |designer|professional|agency|contract|special) (?:conditions|terms|account|programme|program|scheme
    + |customers?)\b.{0,20}\?
    decor equip fit furni outfi refur renov set stock: \b(?:equip|furnish|stock|outfit|set up|fit out
    + |decorate|renovate|refurbish) (?:it|the|my|our|a|an) (?:\w+ ){0,4}(?:from (?:zero|scratch)|lab|office
    + |kitchen|house|hotel|studio|shop|room|bar|caf[eé]|restaurant|practice|clinic|school|apartment|flat)\b
    for: \bfor (?:about|around|roughly|some|up to) [$€£]\s?\d
    advis offer propo recom sugge: \b(?:what would|what do|what can|what could) you (?:suggest|recommend
    + |propose|offer|advise)\b
    one take: \b(?:i'd|we'd|i would|we would|i'll|we'll) (?:<adverb>){0,2}take (?:<more>|one|them|it|a)\b
    + |\bone for (?:each|my|our)\b
    there: \b(?:is|are) there (?:still )?(?:a|an|any|one|two|three|some|room|space|places?|seats?|tables?
    + |\w+ (?:cabin|room|seat|suite|table)) (?:\w+ ){0,5}(?:left|available|free|possible|for (?:us|me|two
    + |three|four|the|my|our|\d+)|on (?:our|the|that)|in the (?:\w+ )?(?:group|course|class|range
    + |collection|size))\b
    avail capac date dates free openi place room rooms space table vacan: \bdo you (?:still
    +  |also )?have (?:any |some |still )?(?:space|room|availability|capacity|places?|vacanc\w+|tables?
    + |a table|rooms|free|openings?|dates?)\b
    add arran book get inclu order organ reser squee: \b(?:can|could|would|will) (?:you|we|i) (?:<adverb>
    + |please |maybe |perhaps ){0,4}(?:book|reserve|add|arrange|get us|get me|squeeze in|include
    + |organi[sz]e|order) (?:us |me |in |on )?(?:a|an|another|two|three|four|one|some|the
    + |extra) (?!(?:\w+ )?(?:gift|card|greeting|message|appointment|return|repair|refund|replacement
    + |collection|pick-?up|pickup|technician|engineer|note|comment|copy|receipt|invoice|call|slot|user to
    + |delivery|courier))\w+
    accou board devic emplo guest licen membe peopl proje seat seats sites user users: \b(?:more than|over
    + |up to) (?:<more>|one) (?:guests?|users?|seats?|people|projects?|boards?|members|accounts?|devices
    + |sites|licen[cs]es|employees)\b.{0,30}\?
    accou packa plan subsc tier: \bcan (?:a|an|the|our|my) (?:\w+ )?(?:plan|account|subscription|package
    + |tier) (?:have|take|hold|include|handle|cover)\b
    dress equip for kit outfi: \b(?:for|equip|dress|kit out|outfit) (?:everyone|everybody|all of us
    + |each of us|(?:the whole|the entire|all our|our whole) (?:team|office|department|company|family|class
    + |crew|staff|school|lab|house|hotel|group|people|colleagues|employees|branches))\b(?=.{0,80})
    which: \bwhich (?:course|class|level|book|kit|product|module|size|version|plan|trip|tour
    + |set)\b.{0,20}\b(?:next|comes after|follows)\b
    curio eye eyein keen save savin saw tempt wish wishl: \b(?:tempted|keen|curious) (?:by|to try|to buy
    + |about (?:the|your) (?:new|premium|pro))\b|\b(?:been eyeing|eyeing|have my eye on|had my eye on
    + |saw your (?:new|offer)|on my wish ?list|save up|saving up)\b
    looki searc: \b(?:looking|searching) for (?:a|an|some|new|something|somewhere|two|\d+)\b(?! (?:refund
    + |reason|way to (?:cancel|return|stop|delete)|replacement|explanation|answer|receipt|invoice|my|manual
    + |update))
    bundl optio packa plans what: \b(?:what (?:are the|are my|are our|options|other)|(?:any|the|your|more
    + |which) (?:\w+ )?(?:options|packages|plans|bundles)) (?:options|packages|plans|do (?:we|i|you)|are|is
    + |for|you)\b
    """
)
