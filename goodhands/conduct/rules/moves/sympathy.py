"""An apology, sympathy, or the feeling named (RULES `empathy-missing`)."""

from goodhands.conduct.rules.spotting import Signs

SYMPATHY = Signs(
    r"""
    bitte bleak crush demor disru galli grim hurtf tense tryin wrack wretc: \b(?:how|so|very|is|are
    + |was) (?:bitter|hurtful|wretched|galling|crushing|disruptive|nerve-wracking|tense|trying|demoralising
    + |demoralizing|bleak|grim)\b
    annoy bothe drive leave made make upset worry: \bwould (?:make|have made|drive|leave|worry|upset|annoy
    + |bother) (?:me|anyone|anybody|us|my \w+)\b
    argh good oh ouch ugh yikes: \b(?:ouch|argh|ugh|yikes|oh dear|good grief|oh my)\b
    ach ah oh: ^(?:oh|ah|ach)[ ,]
    of: \bof all (?:days|times|evenings|mornings|moments|nights|weeks|people|places|things|\w+days)\b
    dear poor: \bdear heart\b|\bpoor (?:you|thing|\w+)\b
    momen place time way: \bno (?:time|way|moment|place) for (?:worry|worries|such|a|this|that)\b
    + |\bno way to (?:treat|start|end|spend|celebrate|welcome)\b
    apolo sorry: \b(?:sorry|apolog(?:y|ies|i[sz]e|i[sz]ing)|apologetic)\b
    beg forgi pleas regre: \b(?:forgive (?:us|me)|(?:i|we) (?:<adverb>|sincerely
    +  |much ){0,5}regret(?! to (?:say|inform|tell|advise))|beg your pardon|please (?:accept|pardon) (?:my
    + |our|us))\b
    apolo mea: \b(?:apologies|apology|mea culpa)\b
    ach argh dear good goodn gosh no oh oops ouch ugh uh what yikes: ^(?:oh (?:no|dear|my|man|boy|wow|gosh
    + |heavens|goodness|that)|ouch|ugh|oops|argh|yikes|ach|uh[- ]oh|gosh|goodness|good grief|my goodness
    + |dear me|what\b.{0,12}\bno\b|no,? no)\b|\boh (?:no|dear)\b
    aggra alarm annoy awful blow bothe day disap distr doubl dread embar endin eveni exasp exhau exper
    +  frida frigh frust hard hassl heart holid horri incon infur irrit journ let letdo loss madde mess
    +  miser misha monda morni nerve night nuisa odyss ordea pain painf pity retur rotte sad satur scare
    +  scary shame shock sight situa start story stres sunda surpr tedio terri tirin trip unfai unfor
    +  unple unset upset vexin wait way week weeke welco worry: ^(?:oh,? |and |but |gosh,? |wow,? |ah,?
    +  |, ){0,5}(?:what an? <adv>(?:\w+ )?(?:night|day|start|way|shame|pity|mess|nuisance|disappointment
    + |shock|scare|fright|nightmare|hassle|pain|let-?down|experience|week|weekend|morning|evening|trip
    + |journey|return|welcome|loss|blow|ordeal|situation|surprise|wait|worry|ending|sad|odyssey|bother
    + |mishap|sunday|monday|saturday|friday|holiday|sight|story|double|unpleasant|frustrating|annoying
    + |rotten|miserable|awful|terrible|horrible)|how <adv>(?:upsetting|annoying|frustrating|frightening
    + |disappointing|awful|terrible|horrible|irritating|maddening|unpleasant|sad|stressful|worrying
    + |embarrassing|distressing|alarming|inconvenient|unfortunate|exhausting|infuriating|painful|scary
    + |dreadful|unfair|tiring|unsettling|heartbreaking|exasperating|aggravating|rotten|nerve-?racking
    + |vexing|hard|tedious))\b
    alarm annoy awful disap distr dread embar exhau frigh frust hard heart horri incon infur irrit madde
    +  much painf scary stres tedio terri unfor unple unset upset worry: \bhow <adv>(?:upsetting|annoying
    + |frustrating|frightening|disappointing|awful|terrible|horrible|irritating|maddening|unpleasant
    + |stressful|worrying|embarrassing|distressing|alarming|inconvenient|unfortunate|exhausting|infuriating
    + |painful|scary|dreadful|unsettling|heartbreaking|tedious|hard|much (?:time|trouble|stress|work|bother
    + |this|it))\b
    blame entit every good natur right under wonde: \b(?:every (?:right|reason) to (?:be|feel|expect
    + |complain|ask|doubt)|(?:you are|you're|you were|are|and|completely|quite|absolutely
    + |perfectly) (?:<adverb>|perfectly |quite |entirely ){0,5}(?:right to (?:be|feel|complain|expect
    + |insist|ask)|entitled to (?:be|feel|complain|expect))|(?:i|we) (?:don't|do not|can't) blame you
    + |with good reason|no wonder you|understandabl[ey] (?:upset|frustrat\w+|angry|annoy\w+|disappoint\w+)
    + |it's (?:only |completely |perfectly |entirely |quite |so ){0,5}(?:natural|understandable))\b
    angry annoy anyon appre asham bothe commi cross disap disma drive empat fed feel frust furio get hear
    +  heart hurts imagi know livid morti pains pictu reali sad sadde same see sense shock sorry sympa
    +  troub under upset worri: \b(?:(?:i|we) (?:<adverb>|can |do |could |fully |completely |perfectly
    +  |well |certainly |totally |entirely |quite |only |very well ){0,5}(?:understand|imagine|see|know
    + |hear|feel|appreciate|reali[sz]e|sense|get|picture|sympathi[sz]e
    + |empathi[sz]e)\b(?! (?:that you (?:want|need|would like|asked|are asking|are looking|have ordered
    + |ordered|requested)|your (?:question|request|order|interest|point about))).{0,60}?\b(?:frustrat\w+
    + |disappoint\w+|upset\w*|annoy\w+|angry|anger|worry|worries|worrying|worried|stress\w*|concerns?
    + |concerned|concerning|inconvenien\w+|hard|difficult|unpleasant|tired|tiring|exhausting|painful|pain
    + |feel|feels|felt|feeling|feelings|irritat\w+|maddening|situation|trouble|disrupt\w*|matters?
    + |important|counted on|counting on|looked forward|cost (?:you|your)|costs|lost|loss|last thing
    + |how long|time|wait|waiting|patience|awkward|embarrass\w+|bother\w*|urgent|urgency|scary|frightening
    + |alarming|shock|unsettling|nuisance|mess|nerve\w*|sad|trust|confusing|confus\w+|impact)|i hear you
    + |we hear you|i feel (?:for|with) you|we feel (?:for|with) you|i get it|i know the feeling|(?:i
    + |we) (?:can |do |fully |completely |totally |really |well |quite ){0,5}(?:sympathi[sz]e|empathi[sz]e
    + |commiserate)|my heart (?:sank|goes|aches|broke)|i was (?:sad|sorry|dismayed|shocked|upset|mortified
    + |ashamed) (?:to|when|about)|it (?:pains|saddens|hurts|bothers|troubles) (?:me|us)|i (?:would
    + |'d) (?:be|feel|have been|have felt) (?:<adverb>|just as |exactly the |the ){0,5}(?:upset|annoyed
    + |frustrated|angry|furious|disappointed|same|cross|livid|worried|fed up)|anyone would (?:be|feel)
    + |(?:would|'d) drive (?:me|anyone|anybody|us) (?:nuts|crazy|mad|up the wall))\b
    must: \b(?:(?:that|this|it|you|which|they|these|those|what|all this) (?:really |surely
    +  |certainly )?must (?:have (?:been|felt|come|cost|given|taken|caused|spoil\w*|left|made)
    + |be(?: <adv>)? ?(?:\w+ly )?(?:frustrat\w+|annoy\w+|maddening|hard|upset\w*|disappoint\w+|stress\w+
    + |worr\w+|infuriating|exhaust\w*|tired|tiring|painful|awful|terrible|difficult|confus\w+|irritat\w+
    + |a (?:shock|worry|disappointment|nuisance|pain|headache|nightmare|blow|relief|hard|difficult|big)
    + |fed up|furious|angry|unsettling|unpleasant|so|very|really|extremely|scary|frightening|distressing
    + |alarming|inconvenient|embarrassing|sick of)|feel|seem|sound|hurt))\b
    are arent far hardl is isnt must mustn never not nothi nowhe ought shoul was
    +  wasnt: \b(?:(?:should(?:n't| not)|must(?:n't| not)|ought not to|should never|must never) (?:<adverb>
    + |ever )?(?:have (?:happened|had to|been|gone|come|taken|left|slipped|cost|occurred|needed|to)|happen
    + |be (?:like|this|that|how|the case|so|left)|take (?:this|that|so)|have to)|(?:isn't|is not|are not
    + |aren't|not|never|wasn't|was not|far from|nowhere near|nothing like|hardly) (?:at all |exactly
    +  |really |even |remotely )?(?:how (?:we|a|it|things|you|your|any|this|that|support|our|an)
    + |what (?:you|we|anyone|any|one|our|a|should|was|it)|the (?:\w+ ){0,3}(?:you (?:paid|deserve|booked
    + |ordered|wanted|had|expected|planned|hoped|were|should|signed)|we (?:want|promise\w*|wanted|aim|hold
    + |stand|strive|expect|set)|standard|service|quality|experience|way (?:we|a|it|any|you|to)|start
    + |kind of|welcome|impression|sort of|weekend|holiday|evening|morning)|good enough|acceptable|ok|okay
    + |right|up to|fair|on\b|our (?:standard|usual|way)|worthy|a (?:nice|good|pleasant|great) (?:way|start
    + |surprise|experience|feeling|thing)|fun|funny|pleasant|something (?:you|anyone)|like us))\b
    deser: \b(?:you|your \w+|everyone) (?:<adverb>|certainly |surely )?deserved? <adv>(?:better|more
    + |a better|so much|an? (?:\w+ )?(?:answer|explanation|apology|working|quicker|faster|clear|reader|kit
    + |replacement|proper|night|holiday))\b
    bad blund cost doing dropp error faile faili failu fault left let made messe misse mista omiss on overl
    +  overs owe short shoul slip slipp throu waiti wrong you: \b(?:(?:our|my|entirely our|all our
    + |purely our|a|the) (?:own |bad |silly |stupid |\w+ )?(?:mistake|fault|error|slip|oversight|blunder
    + |bad|failing|failure|doing|omission)|that(?:'s| is| was| one is)? (?:entirely |fully |completely
    +  |totally )?on (?:us|me)|(?:we|i) (?:<adverb>|have |clearly |simply |obviously ){0,5}(?:let you down
    + |dropped the ball|failed you|got (?:it|this|that) wrong|made (?:a|an|this|the) (?:\w+ )?(?:mistake
    + |error)|messed (?:this |it |that )?up|fell short|slipped up|owe you|overlooked|missed (?:this|it|your
    + |that)|should have (?:been|told|written|called|checked|caught|noticed|seen|let you|warned|answered
    + |sent|known|said|done|listened|asked|had)|cost you|kept you waiting|put you through|left you)
    + |you (?:had|have had|were left|have been|had already|have waited|waited|were|shouldn't|lost|spent
    + |went|should have (?:had|heard|been)|have every) <adv>(?:to (?:wait|write|ask|chase|call|go|deal
    + |put up|do|repeat|explain|find|spend)|waiting|through|in the dark|(?:far |much |way )?too long
    + |long enough|hanging|stranded|without|a (?:rough|hard|bad|terrible|rotten|long)|so (?:much|long
    + |many)))\b
    aggra alarm annoy awful blow bothe confu disap disas disco dishe distr dread embar exasp exhau frigh
    +  frust fun hard hassl heada heart horri incon infur irrit long luck madde nerve night nuisa ordea
    +  pain painf pity rotte sad setba shame stres terri thing too tough unacc unfai unluc unple upset
    +  vexin worry: \b(?:(?:that|this|it|which|that's|it's|is|are|was|were|sounds?|would be|been|very|so
    + |really|truly|such an?|more than|an?|the) (?:<adverb>|indeed |beyond |certainly |quite |such an?
    +  |an? ){0,5}(?:unacceptable|frustrating|annoying|disappointing|upsetting|unfair|maddening
    + |inconvenient|unpleasant|awful|terrible|horrible|frightening|worrying|stressful|exasperating
    + |irritating|embarrassing|distressing|alarming|heartbreaking|painful|rotten|dreadful|infuriating
    + |exhausting|nerve-?racking|confusing|aggravating|vexing|discouraging|disheartening|no fun|a nuisance
    + |a pain|a shame|a pity|a blow|a hassle|a headache|a nightmare|a (?:\w+ )?disappointment
    + |an? (?:\w+ )?(?:inconvenience|annoyance|ordeal|setback|disaster|bother|hard (?:loss|day|blow|week)
    + |long wait|sad loss)|tough|hard (?:on|to|for|loss|when|if)|bad luck|the last thing|too (?:long|many
    + |much)|long (?:enough|wait)|unlucky|sad)\b(?! (?:to|for) (?:you|your|the customer) to\b))
    aggra anger annoy bothe confu disap disco displ disru distr frust hassl incon stres unhap upset worri
    +  worry: \b(?:your|the|this|any|all the|all this|such|that|some|much|so much) (?:\w+ )?(?:frustration
    + |disappointment|inconvenience|annoyance|hassle|disruption|distress|upset|anger|confusion|stress|worry
    + |worries|discomfort|aggravation|displeasure|unhappiness|bother)\b
    condo get hope loss speed sympa take think thoug wish wishi: \b(?:condolences?|(?:my|our|deepest
    + |sincere|heartfelt) sympath(?:y|ies)|(?:your|this|the|such a|a) (?:\w+ )?loss\b|(?:my
    + |our) thoughts (?:are|go)|thinking of you|hope you(?:'re| are| feel| (?:and \w+ )?recover
    + | get) (?:<adverb>|both |all ){0,5}(?:ok|okay|alright|all right|safe|better|recover\w*|well|unhurt
    + |not hurt|well again|over)|get well|speedy recovery|wish(?:ing)? you (?:a (?:quick|speedy
    + |good) recovery|strength|better)|take (?:good )?care of (?:your|that) (?:thumb|hand|finger|self))\b
    bad breat days fun funny hard insul joke just last long make once one picni pleas reaso right rough
    +  salt times too tough twice worse: \b(?:my bad|our bad|too bad|bad luck|rough (?:start|day|night|week
    + |time|ride)|tough (?:luck|day|week|break)|long (?:day|night|week) (?:for|with)|hard day|no fun
    + |no joke|no picnic|not funny|last thing (?:you|anyone|anybody|one) (?:need|want|expect)\w*|salt in
    + |adds? insult|to make (?:it|matters) worse|worse still|once is (?:bad )?enough|twice is|one too many
    + |(?:is|are|was|were) (?:<n>|\w+) too many|twice in (?:a|one|two)|of all days|of all times|just when
    + |right before|and right|please breathe|breathe out|no reason to worry)\b
    alarm appal asham conce disma embar hate horri morti pity sad sadde shame troub unhap wish: \b(?:(?:i
    + |we)(?:'d)? <adv>hate (?:that|to (?:hear|see|think)|when)|sad(?:dened)? (?:to|that|about|news)|(?:i
    + |we) wish (?:this|that|it|you|we|i) had(?:n't| not)?|a (?:great |real |crying )?(?:pity|shame)
    + |(?:dismayed|mortified|ashamed|appalled|horrified|alarmed|troubled|concerned|embarrassed
    + |unhappy) (?:to|by|about|that|at|indeed|for|and|with)|i'?m <adv>(?:ashamed|mortified|embarrassed
    + |dismayed|appalled|horrified))\b
    about cance close cost costi costs door kept left lost misse nothi put right room ruine spoil top waste
    +  way your: \b(?:(?:you|your) (?:\w+ ){0,3}(?:lost|wasted|missed|ruined|spoiled|spoilt|for nothing)
    + |for nothing|(?:wasted|lost|ruined|spoiled|missed|cancelled) (?:\w+ ){0,3}(?:day|days|time|week
    + |weekend|evening|morning|hours?|afternoon|night|sunday|saturday|experiment|samples?|holiday|trip
    + |sleep|party|dinner|birthday)|(?:cost|costs|costing) you|put you (?:in|through)
    + |left you (?:\w+ )?(?:without|waiting|standing|hanging|stranded|in|with|on)|kept you (?:waiting|up
    + |from|in)|spoil\w* your|ruin\w* your|on top of|with (?:\w+ ){0,4}(?:about to|so close|on the way
    + |at the door|right before|in the room))\b
    bette earn know make regai resto win: \b(?:we (?:can|must|should|will|have to|need to) do better
    + |you (?:expect|expected|are used to|'re used to) better|we know (?:you|how)|make (?:it|this
    + |that) (?:up|right)|make up for|win back your|earn (?:back )?your|regain your|restore your (?:trust
    + |faith))\b
    """,
    unless=r"""
    sorry: \bsorry (?:that )?(?:you|if you|you're|you are) (?:feel|felt|think|see it|are not|aren't
    + |were not|weren't|believe|consider|find|found)\b|\bsorry (?:if|in case|should)\b
    apolo sorry: \b(?:sorry|apologi[sz]e|apologies) (?:for (?:not|any confusion in|the (?:late|slow|short
    + |brief|long|delayed|confusing|second|double|generic|typos?|font|formatting) (?:reply|response|answer
    + |message|e-?mail|note|mail|one)?|my (?:late|slow|short|brief|delayed|long|typos?|spelling|english
    + |handwriting|grammar|delay|absence|previous typo|bad english|belated)|the (?:typos?|formatting
    + |spelling|delay in (?:my|our|the|replying|answering|responding|getting back)|wait for (?:my|this
    + |our) (?:reply|answer))|asking|bothering|interrupting|mailing|writing (?:again|so)
    + |replying (?:so )?late|repeating|the length|being (?:brief|short|slow to))|to (?:bother|ask
    + |trouble you|interrupt|say|disappoint you with|chase|nag|be a)|again for (?:my|the) (?:late|slow
    + |short)|, (?:i|we) (?:didn't (?:catch|get|see)|missed (?:your name|that)|can't|cannot|could you|what
    + |which|who)|, (?:what|which|who|could|can|may|but (?:we|i|this|that|it|the|there|our|returns|refunds
    + |no))|, (?:we|this|that|it|there|our|returns?|refunds?|no|but)\b.{0,40}\b(?:can't|cannot|not|no
    + |unable|don't|only|isn't)|but\b|no\b|about (?:the|my) (?:late|slow|short|typos?|delay in))
    sorry: \b(?:i'm|i am|we're|we are) (?:<adverb>|afraid |)?sorry,? (?:but|however|we (?:can't|cannot
    + |don't|are unable)|i (?:can't|cannot|don't)|that (?:is|isn't) (?:not )?(?:possible|our policy))
    bette dont need nothi: \bbetter safe than sorry\b|\bno need to (?:be sorry|apologi[sz]e)\b
    + |\bnothing to (?:be sorry|apologi[sz]e)\b|\bdon't (?:be sorry|apologi[sz]e)\b
    apolo: \b(?:apologi[sz]e|apologies|apology) (?:if|in case|should)\b
    bothe confu delay disap frust hassl incon troub worry: \b(?:any|no|avoid|without|prevent|spare you
    + |save you) (?:\w+ )?(?:inconvenience|confusion|frustration|trouble|hassle|delay|worry|disappointment
    + |bother)\b
    confu diffi hard hassl probl tough: \b(?:no|not|isn't|n't|without|hardly) (?:<adverb>|a |too
    +  |that ){0,5}(?:hard|difficult|a problem|tough|confusing|a hassle)\b
    shoul: \bshould(?:n't| not) (?:be (?:a|an|any|too|much|difficult|hard|used|stored|placed|left in|kept
    + |opened|exposed)|take (?:more|longer|too|much)|have to (?:wait|take|pay) (?:more|long))\b
    shoul: \byou should have\b.{0,60}
    appre know reali see under: \b(?:i|we) (?:understand|see|know|realise|realize
    + |appreciate) (?:that )?(?:you're|you are|you were|you feel|you may|you might|you have
    + |you) (?:\w+ )?(?:not (?:satisfied|happy)|dissatisfied|unsatisfied|unhappy|feel(?:ing)? that)\b
    time times: \b(?:i|we) (?:see|know|understand|appreciate|get)\b.{0,50}\b(?:timestamp|time zone
    + |time stamp|two times|three times|at that time|this time|next time|any time|in time|on time
    + |time to time)\b
    under: \b(?:to|help us|help me|order to|better) understand\b.{0,50}
    long longe: \bno longer\b|\bas long as\b|\bhow long (?:it|the|this|a|will|have you)\b
    too: \btoo (?:long|many|much) (?:cable|plate|time in|for the|characters|files|requests|water|salt
    + |antibody|detergent|light)\b
    worse: \bworse than\b
    sad: \bsad (?:face|emoji)\b
    calm: \bcalm down\b
    accou now plan: \b(?:is|are|was|were|that's) (?:not|isn't) (?:right|fair|on|ok|okay|acceptable) (?:now
    + |for (?:this|your) (?:plan|account))\b
    lost misse ruine waste: \b(?:if|in case|should|avoid|before|whether) (?:\w+ ){0,5}(?:lost|missed|wasted
    + |ruined)\b
    feel: \bhow you feel about\b|\bfeel free\b
    witho: \bwithout (?:label|receipt|the)\b
    cost costs: \b(?:will|would|does|do|only|it|this|that|won't|doesn't|plan|shipping|they
    + |and) (?:\w+ )?costs? you\b
    stand: \b(?:the|a|our) standard\b(?=.{0,4}\b(?:plan|delivery|protocol|shipping|version|curve)\b)
    """,
)
