"""Anger, insults, repeated failure with reproach, threats to leave (RULES `upset-not-escalated`)."""

from goodhands.conduct.rules.spotting import Signs

# Each of these alone shows that the customer is clearly upset.
OUTRAGE = Signs(
    r"""
    lies treat: \b(?:(?:weeks|months|days|nothing but|full|all) (?:of )?lies|(?:this is|is this
    + |so this is) how you treat (?:me|us|your|people|customers|loyal)|if this is how you treat)\b
    after: \bafter (?:<n>|so many|all these|\w+) years\b.{0,40}\b(?:treat|thanks i get|how you|deserve
    + |this is what)\b
    lost: \blost (?:all |my |our |every |any ){0,3}(?:trust|faith|confidence|respect)\b
    bank book buy fly go order rent shop sign stay: \b(?:will|'ll|going to|shall|rather|better
    + |and) (?:<adverb>|simply |just |now |instead ){0,3}(?:buy|order|book|shop|go|bank|fly|stay|sign up
    + |rent) (?:it |mine |everything |one |them |all of it |instead ){0,2}(?:at|from|with|to) (?!(?:you
    + |your|the|my|our|a|this|that|home|work|bed|school|me|us|it|least|once
    + |any)\b)[a-z]+\d*\b(?=.{0,3}(?:[.!,]|$| instead| then| next| from now))
    angry cross enrag fumin furio livid mad outra pisse ragin seeth ticke: \b(?:furious|livid|outraged
    + |fuming|enraged|seething|raging|(?:am|i'm|i am|we are|we're|so|very|really|extremely|beyond|getting
    + |quite|absolutely|makes me|made me|and) <adv>(?:angry|mad|enraged|cross|pissed|pissed off
    + |ticked off))\b
    cant end enoug fed final had last patie sick wits: \b(?:fed up|sick (?:and tired )?of|(?:have|i've
    + |we've|i|we) <adv>had <adv>(?:enough|it)(?: with| of|[.!,]|$)|enough is enough|last straw|final straw
    + |(?:lost|losing|out of|ran out of|end of|run out of|wearing thin|at the limit of|no) (?:my |our |all
    +  |all my )?patience|patience (?:is|has) (?:run|running|wearing|at an end|over|gone|limited|exhausted
    + |worn)|end of (?:my|our) (?:rope|tether)|wits' end|wit's end|can't take (?:it|this) any ?more)\b
    absur abysm appal atroc circu despi disas disgr disgu farce fiasc inexc insul joke laugh outra pathe
    +  ridic scand shamb shame unacc waste: \b(?:unacceptable|outrageous|ridiculous|absurd|pathetic
    + |disgrac\w+|disgust(?:ed|ing)|appall(?:ing|ed)|shameful|atrocious|abysmal|inexcusable|despicable
    + |insult(?:ing)?|a (?:complete |total |bloody |sad |real |bad |sick )?(?:shambles|farce|circus|joke
    + |fiasco|scandal|disaster|waste of (?:money|space))|laughable|scandalous)\b
    asham shame: \b(?:shame on (?:you|your)|(?:should|ought to) (?:all )?be ashamed)\b
    joke jokin kiddi real serio takin: \b(?:(?:are you|you(?:'ve| have) got to be|you must be|is this|u
    + |you) (?:<adverb>|actually |some kind of |supposed to be |freaking |fucking
    +  |bloody ){0,5}(?:a )?(?:kidding|joking|joke|serious|taking the piss|for real)(?: me)?(?=[ ?!.,]|$))
    worst: \bworst (?:\w+ ){0,3}(?:service|support|company|shop|experience|store|airline|hotel|bank
    + |provider|business|customer|team|purchase|ever|i've|i have|we've|we have)\b
    attit busin compa custo exper job outfi servi shop suppo treat: \b(?:terrible|horrible|awful|dreadful
    + |hopeless|lousy|crappy|shitty|rubbish|shocking|diabolical|abominable|miserable|rotten
    + |bloody) (?:customer )?(?:service|support|company|experience|treatment|attitude|customer|way to treat
    + |business|shop|outfit|job)\b
    amate bunch cheat clown cluel con crimi crook dayli dumb fraud hopel idiot imbec incom joke joker lazy
    +  liar liars lied lying moron robbe scamm steal stupi swind theft thiev usele which: \b(?:useless
    + |incompeten(?:t|ce)|idiots?|idiotic|morons?|clowns?|bunch of (?:amateurs|clowns|\w+)|amateurs
    + |stupid (?:company|people|service|support|bot|system|answer|excuse|game)\w*|you(?:'re| are| guys are
    + | people are|r) (?:all |so |just |a bunch of |such |completely |being ){0,5}(?:stupid|useless
    + |hopeless|liars?|thieves|crooks?|cheats?|scammers?|lazy|dumb|clueless|jokers|criminals|lying|stealing
    + |a fraud|a joke)|imbeciles?|thieves|crooks|liars?|scammers?|which of you is lying|lied to (?:me|us)
    + |lying to (?:me|us)|(?:stop|keep) lying|robbery|daylight robbery|theft|swindl\w+|con artists?)\b
    cheat con conne dayli duped had lied off rip ripof robbe scam scamm scams steal stole: \b(?:(?:a|total
    + |complete|such a|this is|you) (?:\w+ )?(?:scam|rip-?off|con)|scam(?:s|med|ming)?|ripp(?:ed
    + |ing) (?:me |us |people |your customers )?off|rip-?off|(?:feel|been|was|were) (?:cheated|robbed
    + |conned|duped|had|scammed|lied to)|stealing (?:from|my|our)|you stole|stole (?:my|our) money
    + |daylight robbery)\b
    *: \b(?:garbage|piece of (?:crap|junk|shit|rubbish)|crap|bull ?shit|shit|damn(?:ed|it)?|what the hell
    + |the hell|wtf|f+u+c+k\w*|f\*+k?\w*|sh\*t|bloody (?:hell|useless|awful|joke|idiots?)|pissed|you suck
    + |(?:this|it|service|support|company|that) sucks|screw (?:you|this|up)|screwed (?:me|us|up|over)
    + |freaking|friggin\w*)\b
    peopl: \b(?:you people)\b
    anybo anyon diffi dont even hard much there too: \b(?:how hard can (?:it|that|this) be
    + |how difficult can (?:it|that|this) be|is it (?:really |too )?(?:so |that |too )?(?:hard|difficult
    + |much to ask)|is that too much to ask|is there (?:anybody|anyone
    + |a single person) (?:\w+ ){0,5}who can|does (?:anybody|anyone) (?:there |over there
    +  |at \w+ )?(?:even )?(?:read|care|work|know)|do you even|did anyone even
    + |don't you (?:people )?(?:read|care))\b
    never: \bnever (?:again )?<adv>(?:order|buy|book|shop|use|do business|come back|return|fly|stay|deal
    + |recommend|set foot|purchase|trust|spend|renew|rely|ordering|buying|booking|shopping|using
    + |doing business|coming back|returning|flying|staying|dealing|recommending|trusting|spending
    + |setting foot)\b(?: \w+){0,6}?(?: again| (?:from|with|to|at|in) (?:you|your)| you| anything| another)
    + |\bnever again\b
    last losin lost: \b(?:(?:my|our|the|was|be|is) last (?:order|purchase|booking|stay|flight|time i
    + |time we|invoice|payment|month|trip|cent|penny) (?:with you|from you|here|you|i|we|ever)|lost (?:a
    + |me as a|us as a|another|a loyal) (?:\w+ )?customer|losing (?:a|me|us|a loyal) (?:\w+ )?(?:customer
    + |as a customer))\b
    bring move movin shift take takin took: \b(?:take|taking|took|move|moving|bring|bringing|shift
    + |shifting) (?:all |the whole |the entire )?(?:my|our|the|all|every|it|this
    + |everything)?(?: \w+)? ?(?:business|custom|orders?|money|accounts?|lab|team|company|everything
    + |subscription|contract|trade|purchases|department|office|fleet|office|shipments?|bookings?
    + |data) (?:elsewhere|somewhere else|away|to (?!(?:june|july|may|april|august|september|october
    + |november|december|january|february|march|the|a|your|you|next|this|our|my|\d)\b)\w+
    + |to (?:a competitor|your competitors?|another \w+|someone))\b
    done finis here out throu: \b(?:i'm|i am|we're|we are|im) <adv>(?:done|finished|through
    + |out)(?: with (?:you|your|this)\b| here\b|[.,!;]|$)
    buy buyin chang elsew end find findi go going leave leavi look looki move movin quit quitt somew switc
    +  termi use using: \b(?:(?:i'll|we'll|i will|we will|i'm|we're|i am|we are|going to|will|shall|have to
    + |time to|about to|ready to|thinking of|considering|seriously considering|i|we|we'd|i'd|rather
    + |or i'?m?|or we'?re?|before i|before we) (?:<adverb>|probably |seriously |have to |be |going to
    +  |gonna |start |need to |be forced to ){0,5}(?:leav(?:e|ing) (?:you|for|your|plotline)
    + |switch(?:ing)? (?:to|provider|providers|banks?|suppliers?|over to)|mov(?:e
    + |ing) (?:to (?:a(?:nother)? (?:different )?(?:provider|supplier|bank|vendor|store|tool|lab|brand
    + |competitor)|your competit\w+|someone else)|away from you|elsewhere|(?:our|my|all our
    + |all my) (?:business|accounts?|custom|money|orders))|go(?:ing)? (?:to (?:a|your|another|the
    + |\w+)(?: \w+)? (?:competitor|competition|supplier|provider|store|shop|vendor|bank|airline|brand)
    + |elsewhere|with (?:a competitor|someone else|another))|buy(?:ing)? (?:from|elsewhere|somewhere)
    + |find(?:ing)? (?:another|a new|a different|somebody|someone)|look(?:ing)? (?:for (?:another|a new
    + |a different|other|an alternative|alternatives)|elsewhere|around)|quit(?:ting)?|tak(?:e|ing) (?:it
    + |this) elsewhere|order(?:ing)? elsewhere|chang(?:e|ing) (?:provider|supplier|bank|to)
    + |shop(?:ping)? elsewhere|book(?:ing)? elsewhere|us(?:e|ing) (?:another|someone else|a competitor)
    + |end (?:our|the) (?:contract|relationship|cooperation|collaboration|partnership|subscription)
    + |terminat(?:e|ing) (?:our|the|my) (?:contract|agreement|subscription|account)))\b
    begin final last regre sorry start why wish: \b(?:ask(?:s|ed)? (?:me|myself|us) why (?:i|we) (?:didn't
    + |don't|ever)|why (?:i|we) (?:still |even |ever )?(?:bother|stay|pay|chose|choose|bought|picked
    + |signed up)|regret(?:ting)? (?:ever )?(?:buying|ordering|choosing|booking|signing)|sorry (?:i
    + |we) ever|wish (?:i|we) had (?:never|not)|(?:beginning|starting) to (?:wonder|doubt|think|lose)
    + |last chance|final warning|final notice to you)\b
    avoid boyco buy dont googl name post publi put revie share stay tell telli trust warn warni
    +  write: \b(?:(?:bad|negative|one-?star|1-?star|honest|scathing|terrible|public|zero-?star) reviews?
    + |tell(?:ing)? (?:everyone|everybody|all|the whole|my friends|every|people)|warn(?:ing)? (?:everyone
    + |everybody|others|people|my|all|my friends|other)|(?:post|share|publish|write about) (?:this|it|that
    + |the whole thing|my experience|everything) (?:\w+ )?(?:on|online|publicly|everywhere|in)|put (?:this
    + |it|that|everything) (?:online|on (?:social|facebook|twitter|linkedin|instagram|tiktok|youtube
    + |trustpilot))|name and shame|go(?:ing)? public|avoid (?:this|them|these|that) \w+|avoid at all
    + |stay away|trustpilot|google review|do not buy|don't buy from|boycott)\b
    cance close termi: \b(?:cancel (?:everything|all (?:of )?(?:it|my|our)|the whole|my (?:contract|account
    + |membership|subscription|order) (?:now|immediately|at once|today|right now|as of today)
    + |our (?:contract|account|subscription) (?:now|immediately|at once|today|as of today)
    + |the account as of)|(?:cancel|close|terminate) it (?:now|immediately|at once|today))\b
    deman expec insis want: \b(?:i|we) <adv>(?:demand (?!to know|access|a copy|information)|insist on
    + |insist that|expect an explanation|expect an apology|want an explanation|want an apology)\b
    asap damn else get immed job learn now once or right sort wake work: \b(?:(?:fix|sort|solve|send|do
    + |refund|answer|explain) (?:it|this|that|me|my \w+|something|our \w+)(?: out)? (?:now|immediately
    + |at once|right now|asap|or else|or i|or we)\b|do your (?:job|work|damn job)|get your act together
    + |sort yourselves out|wake up|learn to)\b
    cheek dare dont have nerve spare: \bhow dare\b|\bhave you no\b|\bthe nerve\b|\bdon't (?:you dare|bother
    + |insult|patroni[sz]e|give me|lie)\b|\bspare me\b|\bdon't get to\b|\bcheek\b(?! cell| swab| bone)
    aroun being brush care dont excus fobbe laugh made passe round run runar stone taken treat waste
    +  wasti: \b(?:laughing stock|treat(?:ed|ing)? (?:me|us|your customers|people
    + |customers) like (?:\w+ )?(?:dirt|an idiot|idiots|a fool|fools|garbage|trash|this|that|a criminal
    + |criminals|a number|children|a child|second)|waste my time|wasting my time|wasted enough of
    + |don't care about|couldn't care less|taken for (?:a fool|fools|granted|a ride)|made a fool of
    + |passed (?:around|from (?:one|pillar)|back and forth)|being passed|round in circles|around in circles
    + |runaround|run-around|fobbed off|brush(?:ed|ing) (?:me|us) off|stonewall\w*|excuses)\b
    cash congr great money nice only thank: \b(?:thanks for nothing|thank you for nothing
    + |great job (?:ruining|losing|breaking)|congratulations (?:on|for) (?:ruining|losing|the worst)
    + |nice try|money grab|cash grab|only after (?:my|our) money)\b
    """,
    unless=r"""
    angry compl cross furio hard insul joke mad ridic scam stupi unacc upset usele: \b(?:not|no|never|isn't
    + |wasn't|aren't|nothing|without) (?:<adverb>|being |getting |that |here |to be |a |feeling
    +  |in the least ){0,5}(?:angry|mad|upset|furious|ridiculous|unacceptable|stupid|a scam|scam
    + |hard feelings|cross|a joke|useless|an insult|complaining)\b
    mad: \bmad (?:about|for|scientist|in love|men|rush)\b
    dumb feel feeli silly stupi: \b(?:stupid|dumb|silly) (?:question|of me|mistake of mine|me)\b
    + |\bfeel(?:ing)? <adv>(?:stupid|dumb)\b|\bmy (?:own )?stupid\w*\b
    con fraud scam: \b(?:is (?:this|it|that) (?:a )?|might be (?:a )?|could be (?:a )?|looks like (?:a )?
    + |or (?:is it )?a |phishing |avoid |suspect a )(?:scam|fraud|con)\b
    done finis throu: \b(?:i'm|i am|we're|we are) <adv>(?:done|finished|through)(?: with (?:the|my|our|it
    + |step|steps|setup|all)\b|,? (?:thanks|thank|and (?:it|happy|very)|so (?:you|please)))
    chang go going move movin switc: \b(?:mov(?:e|ing)|switch(?:ing)?|go(?:ing)?|chang(?:e
    + |ing)) (?:over )?to (?:<my> |a |another )?(?:\w+ )?(?:plan|annual|yearly|monthly|business|team|pro
    + |premium|higher|bigger|larger|new|next|june|july|may|april|august|september|october|november|december
    + |january|february|march|monday|tuesday|wednesday|thursday|friday|saturday|sunday|bristol|london
    + |another (?:date|day|city|house|flat|office|address|room)|a (?:different )?(?:house|flat|room|city
    + |new)|address|apartment|paperless|you|your|the|bed|work|school|see|be|have|do|get|buy|order|use|try
    + |send|pick|print|dark mode)\b
    movin: \bmoving (?:on to|house|home|in|out|to (?:a|the|our|my))\b
    tell telli: \btell(?:ing)? (?:everyone|everybody|all|the whole|my friends|every
    + |people) (?:\w+ ){0,5}(?:how (?:good|great|happy|helpful|nice)|great|good|love|recommend|wonderful)\b
    + |\b(?:love|recommend|great|happily|gladly)\b.{0,30}\btell(?:ing)? (?:everyone|all)\b
    blood damn garba holy: \b(?:damn|bloody) (?:good|fine|well|fast|nice)\b|\bgarbage (?:disposal|can|bag
    + |bin|truck|collection|collector)\b|\bholy (?:shit|crap)\b
    find findi look looki: \b(?:look(?:ing)?|find(?:ing)?) (?:for )?(?:another|a new|a different|other
    + |someone|somebody) (?:\w+ )?(?:colou?r|size|model|pair|date|time|flight|room|day|one|version|kit
    + |product|way|cable|plan|chair|table|sofa|bed|phone|laptop|solution)\b
    serio: \bis this <adv>serious\b|\bare you serious about\b
    done: \bdone\?\b
    leave leavi: \bleav(?:e|ing) (?:you|your) (?:a |some |my |the |with )
    cross: \bcross(?:-| )?(?:reactiv\w+|check|section|country|platform|border|sell)\b
    excus: \bexcuse me\b
    bravo: ^bravo[!.,] (?:thank|the|you|well|great)\b
    end: \bend (?:our|the) (?:subscription|contract|agreement) (?:at|on|by|as of)\b
    publi: \bpublic (?:holiday|transport)\b
    had: \bhad (?:it|enough) (?:with me|in|delivered|sent|for|to|time|installed|since|repaired|cleaned
    + |serviced|shipped|fitted|replaced)\b
    """,
)

# Each of these weighs something; two different ones together show an upset customer.
REPROACH = Signs(
    r"""
    ask asked expec gave give send tell told want: \b(?:and|now|then|so|but) (?:then |now )?(?:you
    + |they) (?:tell|ask|want|expect|send|told|asked|give|gave) (?:me|us) (?:to|a|an|that|back|away|for)\b
    day lette mail month night time week: \b(?:<nth>|\w+th) (?:week|day|month|night|time|letter
    + |mail) (?:without|with|in|of|running|now|i)\b
    each every: \b(?:every|each) (?:\w+ )?(?:call|email|e-mail|chat|mail|day|week|person|answer|agent
    + |letter|visit) (?:ends|is|brings|the same|another|a new|tells|says|i|gets|somebody|someone
    + |a different|different|with)\b
    anoth: \banother (?:excuse|promise|week|day|month|form|mistake|broken)\b
    going: \bwhat are you going to do about (?:it|this|that)\b
    bravo: ^bravo\b(?![!.,] (?:thank|the|you|well|great))
    refus: \brefus(?:e|ing) to (?:accept|pay|wait|be)\b
    tell: \btell (?:your|the) (?:boss|bosses|ceo|management)\b
    drive drivi: \b(?:driv(?:es|ing|en) (?:me|us) (?:nuts|crazy|insane|mad|up the wall))\b
    2nd 3rd 4th 5th 6th 7th 8th 9th fifth fourt hundr nth secon sixth third umpte: \b(?:the|for the|now the
    + |this is the|already the|my) (?:second|third|fourth|fifth|sixth|2nd|3rd|[4-9]th|umpteenth|nth
    + |hundredth) (?:time|one|email|e-mail|message|call|kit|replacement|engineer|letter|reminder|attempt
    + |complaint|ticket|request|appointment|visit)\b|^(?:third|fourth|fifth|sixth|3rd|4th|5th) (?:time
    + |email|e-mail|message|letter|call|attempt|ticket|request|reminder|complaint)\b
    again over thric times twice: \b(?:called|phoned|rang|written|wrote|emailed|e-mailed|asked|messaged
    + |contacted|complained|reported|explained|told you|chased|uploaded|sent|promised|been told|repeated
    + |opened|submitted) (?:\w+ ){0,6}(?:<times>|again and again|over and over)\b
    time: \b(?:every|each) (?:single )?time\b(?! you (?:need|want|like|order)| i (?:open|click|log|press
    + |hover|export|order|use|save|try|run))
    keep keeps: \b(?:you|they|he|she|it|your \w+) keeps? (?:on )?(?:\w+ me )?(?:asking|telling|sending
    + |promising|charging|ignoring|saying|failing|hanging|breaking|happening|changing|moving|going)\b
    nobod none one: \b(?:nobody|no one|no-one|not one of you|none of you) (?:has |have |ever |even |is
    +  |was |seems to |bothered to |can |could |at your \w+ |from your \w+ |there |feels |wants to
    +  |in your \w+ ){0,5}(?:answer\w*|repl\w+|respond\w*|called|calls|came|comes|showed|turned|picks?
    + |picked|cares?|bother\w*|helps?|helped|reacts?|reacted|got back|gets back|responsible|knows?|reads?
    + |told|explain\w*|do(?:es)? anything|there|help|contacted|informed)\b
    anybo anyon hello someo: \b(?:is (?:anyone|anybody|someone) (?:there|alive|reading|home|even there
    + |out there|going to)|hello\?\?+|anyone there|anybody there)
    compl dead ignor radio silen total: \b(?:ignor(?:ed|e|ing) (?:me|us|my|our|by|again|completely|for
    + |every|all)|(?:am|are|been|being|feel|was|were) <adv>ignored|radio silence|your silence|total silence
    + |complete silence|dead silence)\b
    broke empty keep kept promi: \b(?:(?:you|he|she|they|your \w+|someone|somebody|everyone|each time i'm
    + |i was|i've been|we were|we've been|been|was|were) (?:had |have |\w+ )?promised|broken promises?
    + |promises?,? promises|empty promises|(?:didn't|did not|never|not) (?:keep|kept) (?:your|the|that
    + |a) (?:promise|word))\b
    told: \b(?:i've|i have|we've|i was|we were|been|i had|i) (?:<adverb>|repeatedly |clearly
    +  |specifically ){0,5}told (?:you|by|your|that|it (?:would|was)|me|he|she|there)\b
    keep: \bcan(?:'t|not) keep\b
    am m money paid pay payin price re waste: \b(?:not what (?:i|we) (?:pay|paid|'m paying|are paying)|(?:i
    + |we) (?:pay|paid|am paying|'re paying) (?:you )?(?:\w+ ){0,5}(?:for (?:this|that|nothing|it)
    + |a (?:month|year))|for this (?:i|we) (?:pay|paid)|waste of money|paid good money|for that (?:price
    + |money)|at (?:this|that) price|what (?:am i|are we|do i|do we|am i even) (?:pay|paying))\b
    been custo recom: \b(?:(?:loyal|long-?time|long-?standing|old|good|paying|regular
    + |faithful) (?:\w+ )?customer|customer (?:for|since) (?:<n>|over|more|\d+|the)|been with (?:you
    + |\w+) (?:for|since)|recommended you)\b
    month weeks: \b(?:still|after|for|since|over) (?:\w+ ){0,3}(?:weeks|months)\b.{0,40}\b(?:still|nothing
    + |no|not|without|and|later)\b
    again anoth happe once over same time yet: \b(?:if (?:this|that|it) happens (?:again|once more
    + |one more)|(?:happen(?:s|ed|ing)?|down|late|wrong|broken|missing|failed|fails|cancelled) again
    + |again and again|time and again|over and over|once again|yet again|not again|another (?:\d+|wrong
    + |excuse|week|broken|mistake)|same (?:story|excuse|mistake|answer|nonsense|problem again))\b
    annoy bad disap dissa frust irrit poor rude unhap unhel unpro upset: \b(?:so|very|really|extremely
    + |incredibly|beyond|deeply|bitterly|hugely|thoroughly|utterly|most|increasingly|more than|absolutely
    + |terribly|completely) (?:frustrat\w+|annoy\w+|disappoint\w+|upset|unhappy|irritat\w+|dissatisfied
    + |poor|bad|unprofessional|unhelpful|rude)\b
    angry annoy frust loss shock speec stunn upset words: \b(?:i'm|i am|we're|we are) <adv>(?:upset
    + |frustrated|annoyed|angry|speechless|stunned|shocked|at a loss|lost for words)\b
    begga belie beyon madne mind mindb nonse speec unbel words: \b(?:can(?:'t|not) believe|unbelievable
    + |beyond (?:me|belief|a joke|comprehension)|speechless|beggars belief|words fail|i have no words
    + |mind-?boggling|nonsense|madness)\b
    arrog carel conde conte cynic decei decep disho indif irres misle negli rude shodd slopp sneak trick
    +  unpro: \b(?:unprofessional\w*|rude|arrogan\w+|careless\w*|sloppy|negligen\w+|condescending|shoddy
    + |irresponsible|indifferen\w+|contempt\w*|dishonest\w*|mislead\w*|misled|deceptive|deceived|deceiving
    + |trickery|sneak\w*|cynical)\b
    answe expla fix get immed make now refun send solve somet sort stop today: ^(?:fix|sort|explain|solve
    + |do something|answer|get|stop|make it|refund|send)\b.{0,40}(?:!|\bnow\b|\bimmediately\b|\btoday\b)
    + |\b(?:fix it|sort it|sort this|fix this)[.!]
    immed now once today tomor withi witho: \b(?:i want|i need|i expect|we want|we expect|give me|refund me
    + |refund us|must be|has to be|i require|we require)\b.{0,60}\b(?:immediately|now|at once|today
    + |right now|by tomorrow|without delay|within 24 hours)\b
    answe apolo expla nothi one reply respo still then word zero: \b(?:nothing (?:has )?(?:happens|happened
    + |changes|changed|works|helped|but)|and nothing|still nothing|then nothing|zero (?:help|response
    + |answers?|reply)|no (?:one|explanation|apology|answer|reply|response|word)\b)
    again excus frank hello hones reall serio unrea: ^(?:really\?|seriously[?!]|honestly[,.]|frankly[,.]
    + |excuse me\?|hello\?|unreal|again[?!])
    actua ever final long longe many why: \b(?:how (?:much )?long(?:er)? (?:do|am|are|must|does|will
    + |shall) (?:i|we|it|this) (?:have to |supposed to |expected to |to |need to )?(?:wait|be|take|put up)
    + |when (?:will|are) (?:you|someone|anyone) (?:finally|ever|actually)|finally (?:do|fix|get|answer
    + |send)|how many (?:times|more|weeks|emails|calls|days|kits)|why (?:should|do|would|must) (?:i
    + |we) (?:have to |still )?(?:wait|pay|believe|trust|keep|always|chase|stay|bother))\b
    cut hang hangi hangs hold hung: \b(?:hung up on|hang(?:s|ing)? up on|cut (?:me|us) off|on hold for)\b
    compl: \b(?:(?:formal|official|third|another|file a|make a|lodge a|want to|register a) complaint
    + |(?:want|have|like|going) to complain)\b
    commu custo exper quali servi suppo: \b(?:(?:poor|bad|worst|zero|lack of|shocking|substandard
    + |non-?existent|what a) (?:\w+ )?(?:service|support|communication|quality|experience|customer))\b
    canno cant dont longe lost: \b(?:lost (?:all |my |our |any ){0,5}(?:trust|faith|confidence)|(?:can't
    + |cannot|don't|no longer) (?:\w+ )?(?:trust|rely on|count on|believe) (?:you|your|this|that|a word
    + |anything))\b
    back: \b(?:i want|we want|give me|i'd like|i would like|want) (?:my|our|the|all my
    + |every) (?:\w+ )?(?:money|\$\S+|£\S+|€\S+)(?: \w+)? back\b
    cance: \b(?:cancel (?:my|our|the) (?:contract|account|subscription|membership|plan|order))\b
    beg begg beggi begin chase chasi runni: \b(?:(?:chas(?:e|ing|ed)|begg?(?:ing)?|running after) (?:you
    + |after|this|up|for|my|the))\b
    """,
    unless=r"""
    time: \b(?:second|third) time (?:i|we)(?:'m| am|'re| are|'ve| have|) (?:order\w*|buy\w*|book\w*|bought
    + |stay\w*|come|came|coming|using|flying|travell?ing)\b
    told: \b(?:i was|we were|been|i've been) told (?:\w+ ){0,3}(?:good|great|best|about you|to (?:ask
    + |contact|write)|you (?:are|have|sell|offer|can|might|could))\b
    time: \b(?:every|each) time\b.{0,30}\b(?:great|love|happy|smile|perfect)\b
    promi: \bas promised,? (?:here|i|we)\b
    """,
)
