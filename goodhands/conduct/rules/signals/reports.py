"""What customers point out to us, and what they praise (RULES `no-thanks`; seed 000 phase 2, 5)."""

from goodhands.conduct.rules.spotting import Signs

# A true problem pointed out, a hint, an idea, feedback.
POINTED_OUT = Signs(
    r"""
    know: \b(?:but |and |so )?you (?:should|ought to|might want to|may want to|will want to) know\b
    credi deliv extra given one paid refun secon sent: \b(?:i was|was|been|we were) (?:refunded|credited
    + |paid|sent|given|delivered) (?:<times>|double|too much|one too many)\b|\b(?:one of them|that one
    + |the second(?: one)?|the extra(?: one)?) (?:is|must be|should be|belongs to) (?:yours|you)\b
    first: \b(?:asking|ask|writing|checking) (?:you )?first\b
    still: \b(?:yet|but) (?:the |your |on )?(?:invoice|inv-\d+|bill|statement)\b.{0,30}\bstill\b
    bring infor let letti make: \b(?:(?:just|only|wanted|want|writing|write|here|thought i'd
    + |like) (?:\w+ ){0,3}to let you (?:guys |all |folks )?know|letting you know|to make you aware
    + |bring (?:this |it |something )?to your attention|to inform you)\b
    assum belie feel felt figur guess suppo think thoug: \b(?:thought|think|figured|feel|felt|guess|assume
    + |suppose|believe) (?:that )?(?:you|i'd|i should|i would|it|somebody|someone|your \w+|this
    + |maybe you) (?:\w+ ){0,3}(?:(?:like|want|should|ought|might|may|need|would want|care) to (?:know|hear
    + |be aware|be told)|know|mention|tell you|share|point out|report|flag|be told|worth (?:mentioning
    + |knowing|reporting|telling)|help(?:s|ful)?|interest you)\b
    big case fyi heads hurry infor just littl may might minor nothi small someb someo tiny urgen way
    +  worth: \b(?:fyi|for your information|heads[- ]up|just so you know|in case (?:you|nobody|no one
    + |it) (?:didn't|hasn't|haven't|don't|helps|weren't|wasn't|know)|in case it helps|for what it's worth
    + |worth knowing|worth mentioning|you may want to|you might want to|may be worth|might be worth
    + |somebody ought to know|someone should know|small thing|tiny thing|little thing|not a big deal
    + |no big deal|not urgent|nothing urgent|no hurry,? but|minor point|by the way,? (?:your|the|there))\b
    came caugh disco found notic reali spott stumb: \b(?:i|we|my \w+|our \w+) (?:<adverb>|have
    +  |happened to ){0,5}(?:noticed|spotted|stumbled (?:over|upon|across)|discovered|came across|caught
    + |realised|realized|found (?:a|an|one|two|another|the|some|out|that (?:the|your
    + |a))(?: \w+){0,3} (?:bug|typo|mistake|error|errors|glitch|link|problem|issue|hole|gap|page
    + |wrong))\b(?!.{0,20}\b(?:charge|charged|missing from my|only (?:after|when|now|later))\b)(?! (?:only
    + |after|it|this|too late|when|now)\b)
    abug abugs acont adisc ainco amisp amist anbug ancon andis aninc anmis antyp anwro atypo awron bug bugs
    +  butto contr datas discr drawi form incon label leafl link links manua map mispr mista page sign
    +  some someb somec somed somei somem somet somew two twobu twoco twodi twoin twomi twoty twowr typo
    +  typos wrong: \b(?:(?:there'?s|there is|there are|has|have|contains?|found|spotted|is|got|be) (?:a|an
    + |two|some|still a|probably a|likely a)?(?: \w+)? ?(?:typos?|spelling mistake|mistake|bug
    + |wrong (?:number|link|date|price|unit|word)|broken link|dead link|misprint|discrepancy|inconsistency
    + |contradiction)s?(?: on| in| with| when|[.,]| at|$)|typos? (?:on|in)|(?:link|page|map|sign|label
    + |manual|datasheet|form|button|leaflet|drawing) (?:\w+ ){0,6}(?:is|are|seems|looks) <adv>(?:broken
    + |dead|wrong|outdated|out of date|misspel\w+|mislabel\w+|swapped|upside down|mixed up|misleading))\b
    broch calcu catal check datas docs docum faq form guide instr label leafl link manua map menu metad
    +  newsl page poste proto recip searc sheet site timet websh websi: \b(?:your
    + |the) (?:\w+ ){0,3}(?:manual|datasheet|data sheet|map|label on|leaflet|guide|instructions|calculator
    + |newsletter|brochure|catalogue|catalog|metadata(?: file)?|protocol|faq|docs|documentation|poster
    + |recipe|timetable|menu) (?:\w+ ){0,5}(?:says?|said|still says|shows?|still shows|gives?|lists?
    + |states?|reads?|claims?|points|leads|mentions?|contains?|swaps|calls|names|prints)|\b(?:your
    + |the) (?:\w+ ){0,3}(?:page|website|site|webshop|form|link|checkout
    + |search) (?:\w+ ){0,4}(?:still (?:says|shows|lists)|has a|leads to|swaps|misspells)\b
    add comme consi featu feedb heres idea ideas impro just make next obser propo remar reque some sugge
    +  wish: \b(?:(?:a|one|my|some|small|quick|little|two|humble|another) (?:\w+ )?(?:suggestions?|ideas?
    + |feedback|feature requests?|improvements?|wish|proposal)|\b(?:one|my|a small|a friendly
    + |a critical) (?:remark|observation|comment)\b|(?:may|might|can|could) i suggest|i(?:'d
    + | would) suggest|just an idea|feature request|some feedback|feedback (?:on|for|about)|our feedback
    + |here'?s (?:my|some) feedback|i wish (?:the|you|there|it|your)|wish list|for the next version
    + |you could (?:improve|add|consider|make))\b
    addin aweso bette brill clear cool easie fanta good great handy helpf ideal love lovel more nice nicer
    +  perfe pleas usefu wonde: \b(?:(?:would|might|could|it'd|that'd) (?:be|have been|make) (?:so |really
    +  |even |very |super |much |a lot |a bit |so much ){0,5}(?:nice|great|better|helpful|good|cool|handy
    + |useful|lovely|awesome|easier|brilliant|fantastic|wonderful|perfect|ideal|nicer|clearer
    + |more \w+) (?:if|to have|to be able|to see|with|when|as a)|(?:would|'d) <adv>love (?:to see|it if
    + |a way|an option|to be able|dark|the option)|(?:could|can|would) you (?:maybe |perhaps |please
    +  |possibly )?(?:consider|think about) adding|please (?:consider|add (?:a|an|dark|the option
    + |support)))\b
    bug flag flagg hereb point raise repor: \b(?:(?:want(?:ed)?|like|here|writing|have) to report
    + |reporting (?:a|an|this|that)|bug report|i(?:'m| am) reporting|i hereby report|to flag|flagging
    + |point(?:ing)? out|pointed out|raise (?:a|an) (?:concern|issue|point|flag))\b
    consc extra forgo hones only recei than too twice two under want: \b(?:(?:you|they) (?:\w+ )?(?:sent
    + |charged|paid|gave|refunded|shipped|delivered) (?:me|us) (?:one |two |\w+ )?(?:too (?:much|many
    + |little)|extra|more than|twice as)|too (?:much|many) (?:change|money|refund)|my conscience
    + |to be honest with you,? you|undercharged|forgot to charge|two (?:came|arrived)|want to be fair
    + |only fair to (?:tell|say)|received (?:two|one too many|an extra))\b
    add count diffe doesn dont match says tally: \b(?:(?:carton|box|note|label|packing list|delivery note
    + |invoice|statement|leaflet|tin|pack|package) says \d+.{0,60}\b(?:there are|there were|i count
    + |i counted|we count|we counted|only|but|had|got|has|contains)|counted (?:\w+ )?\d+|differences? (?:on
    + |in|between)|doesn't (?:match|add up|tally)|does not (?:match|add up|tally)|don't (?:match|add up
    + |tally))\b
    dange hazar hurt injur kill safet side since: \b(?:since (?:i|we) opened the new|side effects?
    + |safety (?:issue|concern|hazard|risk|problem)|could (?:hurt|injure|kill|be dangerous|have hurt)
    + |a hazard)\b
    """,
    unless=r"""
    let: \b(?:please|could you|can you|would you|will you|do) (?:\w+ )?let (?:me|us) know\b|\blet (?:me
    + |us) know\b
    found: \b(?:could|couldn't|can't|cannot|have not|haven't|not) <adv>found\b
    good idea ideas recom sugge: \b(?:any|do you have|have you|need|looking for|give me|your|some|no
    + |got any) (?:\w+ )?(?:suggestions?|ideas?|recommendations?)\b|\bno idea\b|\bgood idea to\b
    feedb: \b(?:your|any|waiting for|await|look forward to|looking forward to|get|expect|need
    + |hear) (?:\w+ )?feedback\b
    bette good great helpf lovel nice perfe: \b(?:would|that'd|it'd) be (?:\w+ )?(?:nice|great|good|lovely
    + |helpful|perfect|better) (?:if|to) (?:you|i|we|someone|somebody|get|have it|hear|know|receive|my|our
    + |this could|it could|that could|the (?:parcel|package|order|delivery|refund))\b
    said says shows where: \bwhere (?:on|in) your\b|\b(?:your|the) (?:\w+ )?(?:page|website|site
    + |app) (?:\w+ )?(?:says|said|shows) (?:i|we|it|you|that you|they|delivery|free|shipping|in stock
    + |delivered|my|our)\b
    notic: \b(?:i|we) (?:just )?noticed (?:that )?you (?:have|sell|offer|also|do)\b|\bnoticed (?:the|a
    + |your) (?:sale|offer|discount|price)\b
    says: \bthe (?:invoice|statement) says\b.{0,8}\bdue\b
    """,
)

# Praise and thanks of substance: what went well, who did well.
PRAISE = Signs(
    r"""
    just whoev: \bwhoever (?:\w+ ){1,6}\w+,? (?:bravo|thank\w*|kudos|deserves|well done|hats|you did
    + |is a genius)\b|\bjust a (?:quick |short |little )?(?:note|line|word|message) to (?:say|tell|let)\b
    deser: \bdeserves? (?:a|an|the|some|our|my|every) (?:\w+ )?(?:cake|raise|medal|bonus|promotion|hug
    + |prize|praise|applause|credit|award|thank\w*|holiday|day off|star|mention|beer)\b
    final: \bfinally an? (?:\w+ ){0,3}(?:that|my|who|i|we|for|which)\b
    delig feedb happy satis: \bfeedback from\b|\b(?:happy|satisfied|delighted) (?:family|customers?|users?
    + |campers?)\b
    frien kinde lovel most nices sweet: \b(?:nicest|kindest|friendliest|loveliest|sweetest|most (?:helpful
    + |patient|wonderful|caring)) (?:man|woman|person|people|driver|agent|team|lady|guy|staff|colleague
    + |\w+)\b
    frien gentl happy helpf kind lovel much patie quick thoug wonde: \bhow (?:kind|helpful|lovely|wonderful
    + |patient|friendly|gentle|quick|thoughtful|happy (?:i am|we are)|much (?:i|we) (?:love|like|enjoy\w*
    + |appreciate\w*)) \b(?!(?:it|the delivery) (?:is|takes))
    witho: \bwithout (?:you|your)\b.{0,50}\b(?:there would|i would|we would|i'd|we'd|this would|it would
    + |wouldn't|would not|couldn't)\b
    adore love loved loves lovin: \b(?:(?:i|we|i'm|we're|my \w+|our \w+|everyone|everybody|they|she|he|kids
    + |and|just|really|absolutely|simply|so|totally) (?:all )?<adv>(?:love|loved|loves|loving|adore|adored
    + |adores) (?:the|your|it|my|our|this|that|them|how|these|every|version|working with|what you|its|her
    + |his)|^(?:love|loved|loving|adore) (?:the|your|it|my|this|that|them|how|these|what|every)
    + |in love with)\b
    amazi aweso beaut best brill delig dream excel excep fabul fanta first flawl gorge great incre joy
    +  lovel marve outst pleas spot stell stunn super terri top treas wonde: \b(?:(?:was|were|is|are|it's
    + |that's|what (?:a|an)|such (?:a|an)|been|team is|looks|look|did an?|done an?|have|having|had|has an?
    + |found it|and it's|really|so|absolutely|just|simply|truly|the|with an?|another|with) (?:<adverb>
    + |an? ){0,5}(?:excellent|amazing|fantastic|wonderful|brilliant|outstanding|superb|awesome|terrific
    + |incredible|stellar|first[- ]class|top[- ]notch|exceptional|beautiful|gorgeous|stunning|fabulous
    + |marvell?ous|delightful|a delight|a joy|a treasure|a dream|spot on|flawless|a pleasure|great (?:help
    + |service|product|work|job|kit|support|tool|app|team|course|trip|experience|webinar|feature|design
    + |quality|purchase|company)|the best|lovely (?:thing|piece|job|work|people|service|sofa|chair|lamp)))\b
    above best excee extra lifes saver secon world: \b(?:best (?:\w+ ){0,4}(?:ever|i've|i have|we've
    + |we have|in years|of (?:our|my) (?:life|lives)|in town|on the market|around|i know|i could
    + |money can buy)|(?:second to none|world class|exceeded (?:my|our|all)|above and beyond|extra mile
    + |life-?saver))\b
    amaze awe blown chuff delig fan fans happy hooke impre over pleas satis thril: \b(?:i'm|i am|we're
    + |we are|am|are|was|were|been|so|very|really|extremely|more than|been) <adv>(?:impressed|delighted
    + |thrilled|over the moon|blown away|(?:pleased|happy|satisfied) (?:with (?!the reply)|about the
    + |customer)|in awe|chuffed|amazed|hooked|a fan|big fans?|fans?)\b
    10 5 chape compl done five full good great hats keep kudos nice prais props rare refre shout ten
    +  thumb: \b(?:well done|kudos|(?:my |our |send |pass on |pay |give )?compliments? (?:to|on|for)
    + |hats off|props to|chapeau|(?:big |huge )?shout-?out|(?:words? of|deserves?|want to|like to) praise
    + |nice (?:work|job|one|touch)|good (?:job|work|stuff) (?:on|with|everyone|all|guys|team|you|!)
    + |great (?:job|work)|keep (?:it up|up the)|thumbs up|five stars?|5 stars?|10/10|ten out of ten
    + |10 out of 10|full marks|rare to (?:get|find)|refreshing)\b
    angel atten consi court darli frien gem gentl helpf hero kind knowl legen patie polit rock saint star
    +  thoug treas: \b(?:(?:was|were|is|are|been|has been|have been) <adv>(?:helpful|kind|friendly|patient
    + |polite|attentive|courteous|knowledgeable|thoughtful|considerate|a (?:perfect |real
    +  |true )?(?:gentleman|star|saint|angel|hero|treasure|gem|legend|darling|rock)))\b
    highl recom told: \b(?:(?:will|would|can|shall|i'll|we'll|already|have|definitely|certainly|always
    + |happily|i|we|i've|we've|gladly) (?:<adverb>|definitely |certainly |happily |gladly |warmly
    +  |highly ){0,5}(?:recommend(?:ed|ing)? (?:you|it|your|this|the)|told (?:all|everyone|everybody
    + |my friends))|highly recommend)\b
    enjoy joy pleas: \b(?:(?:really|thoroughly|so|absolutely|very much|much|greatly|we all|truly|we
    + |i) (?:enjoyed|enjoying|enjoy) (?:the|it|our|my|your|every|using|working|this|reading)|a (?:real
    +  |great |true |pure )?(?:pleasure|joy) to (?:use|work|deal|read|sit|drive|wear|cook|ride|stay|hold))\b
    cant ever happi never still: \b(?:still talk about|can't stop (?:using|smiling|looking|talking)
    + |couldn't be happier|could not be happier|can't live without|never looked back|how did (?:i
    + |we) ever (?:live|manage|work) without)\b
    """,
    unless=r"""
    too: \btoo (?:polite|kind|friendly|patient|helpful|nice|professional) to\b
    appre be been love recom: \b(?:would|could|will|should|might|it'd|that'd|i'd|we'd|hope
    + |hoping) (?:<adverb>|have |all ){0,5}(?:be|love|been|recommend|appreciate)\b.{0,24}
    arent didnt doesn dont far hardl isnt less longe never norma not nothi used usual wasnt: \b(?:not|isn't
    + |wasn't|aren't|never|nothing|no longer|hardly|far from|don't|didn't|doesn't|less than|used to|usually
    + |normally) (?:<adverb>|be |been |exactly |work |works |worked |an? ){0,5}(?:amazing|great|excellent
    + |impressed|happy|pleased|satisfied|helpful|kind|friendly|perfect|fantastic|wonderful|the best|love
    + |recommend|work\w*|beautiful|polite|professional|spot on|enjoy|a pleasure)\b.{0,16}
    best: \bbest (?:regards|wishes|way|time|option|price|deal|before|if|to)\b
    perfe: \bperfect(?:,|\.|!| thanks| thank)\b
    glad happy pleas: \b(?:happy|glad|pleased) to (?:wait|pay|send|help|provide|hear|order|try|do|order)\b
    great: \bgreat[,.!] (?:but|another|so now|now|just)\b
    love: \b(?:especially|particularly|just|really) love how\b.{0,80}\b(?:now|broken|three taps|behind|gone
    + |removed|hidden|never|don't|can't|doesn't)\b
    thank: \b(?:thanks|thank you) for nothing\b
    recom: \b(?:which|what|would you|do you|can you|could you|you)\b.{0,20}\brecommend\b
    """,
)

# Said of a problem that is not to weigh: "just thought I'd mention it".
IN_PASSING = Signs(
    r"""
    big fyi heads hurry impor infor just littl minor nothi rush small thoug tiny urgen: \b(?:fyi
    + |for your information|heads[- ]up|just so you know|small thing|tiny thing|little thing|not a big deal
    + |no big deal|not urgent|nothing urgent|minor (?:thing|point|issue)|just (?:thought|wanted)(?: i'd
    + | to)? (?:mention|let you know|point)|thought i'd mention|just an idea|not important|no rush
    + |no hurry)\b
    """
)
