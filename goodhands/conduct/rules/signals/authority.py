"""Wish for someone in charge; lawyers, courts and authorities (RULES `escalation-needed`)."""

from goodhands.conduct.rules.spotting import Signs

MANAGER = Signs(
    r"""
    accou at can charg heads is leads makes manag owns respo runs at calls: \b(?:whoever|whomever|the (?:person|people|one|man
    + |woman|lady|guy)(?: who| that)?|someone who|somebody who|anyone who|one who|those who) (?:<adverb>
    + |is |it is who ){0,3}(?:runs|owns|manages|heads|leads|makes the (?:decisions|calls|rules)|calls the shots
    + |(?:is |'s )?(?:in charge|responsible|accountable|at the top)|can (?:actually |really )?(?:decide|sort
    + |make (?:a|the) decision|do something|authori[sz]e|approve|override))\b(?! (?:my|our|a (?:shop|small
    + |business|blog)))
    charg who whos: \bwho(?:m|'s| is)? (?:\w+ ){0,6}?(?:that's|that is|who's|who is|is|actually|really
    + |here is) <adv>(?:in charge|responsible|running (?:this|things|the \w+)|the boss)\b|\bwho(?:'s| is) running
    +  (?:this|the|things)|\bwho runs (?:this|the|things|your)\b
    charg: \b(?:that's|that is|who's|who is|anyone|anybody|someone|somebody|person|people|whoever
    + |whoever's) <adv>(?:in charge|running things)\b
    chain corpo grade head offic pay top ranks: \b(?:up the (?:chain|ladder|ranks)|chain of command
    + |above your (?:pay ?grade|head)|over your head|(?:someone|somebody|people|the person|right) at the (?:very
    +  )?top|(?:speak|talk|write|complain|call|go|taking this|take this|take it|straight) (?:\w+ )?(?:to|with
    + |from) (?:your |the )?(?:head office|headquarters|corporate|the top))\b
    decid decis decis maker: \b(?:decision[- ]makers?|someone (?:else )?(?:empowered|entitled|allowed|able)
    +  to (?:decide|act|make))\b
    boss call calls manag menag owner phone ring super superi: \b(?:have|get|want|ask|tell|let|expect|like) (?:a
    + |an|the|your|some) (?:\w+ )?(?:manager|supervisor|boss|superior|owner|director)s?(?:(?: to)? (?:call|phone
    + |ring|contact|e-?mail|write|get in touch|explain|look|answer|respond|deal|read|see|know)| on the (?:phone
    + |line))\b
    above autho boss bosse ceo charg chief decid decis direc duty execu group head highe lead leade manag
    +  more owner respo secti senio shift super teaml upsta: \b(?:speak|talk|talking|speaking|write
    + |connect(?:ed)?|transfer(?:red)?|put (?:me|us) (?:through|on)|pass(?:ed)? (?:me|us|this|it)
    + |hand(?:ed)? (?:me|us|this|it)|escalate(?:d)?|forward(?:ed)?|refer(?:red)?|get|fetch|give (?:me|us)
    + |want|need|like|have|hear from|contact|see|reach|ask for|bring in|involve|demand|require|call from
    + |a word with|answer from|reply from|contacted by|called by|take (?:this|it) (?:up )?(?:to|with)
    + |looked at by|dealt with by|reviewed by|in touch with) (?:me |us |this |it |my case |the case
    +  |my complaint |the matter |again |directly |immediately |now |up |on ){0,5}(?:to |with |by |from
    +  |for |through |over )?<adv>(?:your|a|an|the|somebody|someone|whoever|who(?:'s| is)|to your|with your
    + |one of your|some|his|her|their|any)(?: \w+){0,4} (?:manager|managers|supervisor|boss|bosses
    + |management|superior|director|(?:team|shift|section|group) ?lead(?:er)?|head of \w+|ceo|owner
    + |in charge|responsible|with (?:some |any |the |real |more |actual )?authority|higher up|higher-up
    + |more senior|senior|above you|superiors|the chief|decision|decide|decisions|executive|duty manager
    + |upstairs)\b
    above autho charg decid highe make respo senio super: \b(?:someone|somebody|anyone|anybody|a person
    + |a human|the person|whoever|people|who) (?:there |else |at \w+ )?(?:who(?:'s| is)? |that(?:'s| is)?
    +  |is |with )?(?:<adverb>|really |can |actually ){0,5}(?:in charge|in a position to decide
    + |able to decide|who can (?:actually )?(?:decide|make (?:a )?decisions?)|make decisions
    + |can (?:actually )?decide|responsible for (?:this|your|the|customer)|(?:some |any |real |more
    +  |actual )?authority|higher up|more senior|senior|of authority|superior to you|above you)\b
    boss charg direc head manag owner respo super team: \bwho(?:'s| is) (?:<adverb>
    + |actually ){0,5}(?:in charge|your (?:manager|boss|supervisor|superior|director|team lead|head)
    + |responsible (?:for (?:this|customer|complaints)|there|here)|the (?:manager|boss|owner|supervisor))\b
    boss bosss manag now pleas super team: \byour (?:manager|supervisor|boss|superior
    + |team lead(?:er)?)(?:'s)? (?:name|email|e-mail|contact|phone|number|details|address|please|now)\b
    + |\b(?:manager|supervisor|boss),? please\b|^(?:get me )?(?:a |your |the )?(?:manager|supervisor
    + |boss)[.!?,]|^(?:manager|supervisor)\b.{0,10}\bnow\b
    escal: \b(?:(?:please |want (?:this|it|my \w+) (?:to be )?|like (?:this|it|my \w+) (?:to be )?|to |i
    +  |need (?:this|it) |must be |be |should be |has to be )escalat(?:e|ed)|escalate (?:this|it|my|the)
    + |(?:request|demand|want|need) (?:an |for |immediate ){0,5}escalation)\b
    bring level take: \b(?:next|higher|management) level\b(?! (?:plan|support plan|of (?:the game|play
    + |service)))(?=.{0,30}\b(?:support|please|up|take|escalat\w*|talk|speak|management)\b)|\b(?:take
    + |bring) (?:this|it) (?:up|higher|further up)\b
    """,
    unless=r"""
    charg: \bin charge of (?:the |our |my |a |your )?(?!(?:this|that|customer|complaints?|support|service|refunds?|my|our
    + |your|the (?:shop|company|place|department|team|hotel))\b)\w+
    boss ceo chief direc head manag owner princ super team: \b(?:my|our|his|her|their) (?:own |line
    +  |\w+ )?(?:manager|boss|supervisor|director|team lead(?:er)?|management|head of \w+|ceo|owner
    + |superior|principal|chief)\b.{0,30}
    manag: \b(?:account|product|project|office|property|password|lab|store|facility|practice|marketing
    + |purchasing|community|social media|event|file|task|download|device|package|tag|data|content|portfolio
    + |asset|relationship|wedding|restaurant|procurement|it|hr|kitchen|warehouse|operations at|fleet
    + |building) managers?\b
    boss ceo direc head lead manag owner senio super: \b(?:i'm|i am|as|being|we are) (?:a|an
    + |the) (?:\w+ ){0,3}(?:manager|supervisor|director|owner|head|ceo|lead|boss|senior)\b
    direc manag owner super: \b(?:the|a) (?:\w+ )?(?:manager|supervisor|owner|director) (?:at|of|in|there
    + |on site|who) .{0,60}\b(?:was|told|said|offered|refused|helped|kind|rude|smiled|could not|couldn't)\b
    senio: \bsenior (?:citizen|discount|fare|ticket|rate|living|year|scientist|researcher|engineer)s?\b
    + |\b(?:my|our|a|for) seniors?\b(?= (?:parents|mother|father|dog|cat|school|ticket|fare|discount))
    respo: \b(?:feel|be|who is|held|hold you|which \w+ is) responsible\b(?=.{0,10}\b(?:if|when|shipping
    + |customs|duty|delivery|return|postage)\b)
    boss escal manag super: \b(?:don't|do not|no|without|rather not|didn't|not|needn't
    + |won't) (?:\w+ ){0,3}(?:manager|supervisor|boss|escalate|escalation|management)\b
    direc: \b(?:managing|art|music|school|funeral|medical|lab|funeral|creative
    + |nursery) director\b(?=.{0,10}\b(?:of|at|asked|wants)\b)
    manag: \b(?:got|getting|have|had|with) (?:a |an )?(?:answer|reply|call|email)\b.{0,6}\bfrom (?:your|the
    + |a) (?:\w+ )?manager\b.{0,20}\b(?:already|yesterday|thanks|thank)\b
    appro off signa: \b(?:approval|approved|approve|sign(?:ed)? off|signature) (?:\w+ ){0,2}(?:from|by
    + |of) (?:my|our|the|a)\b
    """,
)

LEGAL = Signs(
    r"""
    acas adjud arbit ccpc cnil comre cpsc cqc dgca dpc finma fsa gdc gmc gphc healt hmrc hse irs medic mhra nhtsa
    +  ofsted ofste ofwat osha safet sebi tga trai usda: \b(?:(?:the|to|with|by) (?:mhra|hse|cqc|ofwat|ofsted
    + |osha|cpsc|nhtsa|usda|tga|fsa|gdc|gmc|gphc|hmrc|irs|acas|dgca|trai|sebi|cnil|dpc|finma|comreg
    + |ccpc)|health and safety executive|medicines agency|product safety (?:office|authority|board)|arbitration
    + |adjudicat(?:or|ion))\b
    compl repor: \b(?:report(?:ing|ed)?|complain(?:ing|ed)?|(?:lodg|fil|mak)(?:e|ing|ed) a (?:formal
    +  |official )?complaint) (?:about )?(?:it |this |that |you |them |your \w+ |the \w+ )?(?:to|with) (?:the
    + |our|your) (?:\w+ ){0,3}(?:regulators?|authorit(?:y|ies)|agency|commission(?:er)?|inspect(?:or|orate)s?
    + |ombuds\w+|council|board|office of \w+|bureau|executive|watchdog|tribunal)\b
    court feder guard lawye lette newsp ombud paper polic press radio regul solic telev tv: \b(?:next|then|or) (?:call|stop|letter|e-?mail|step) (?:is|goes
    + |will be|will go) (?:to )?(?:the |my |our )?(?:police|press|newspapers?|papers?|lawyers?|solicitors?|court
    + |ombuds\w+|regulator|radio|tv|television)\b
    attor barri contr lawye solic: \b(?:phone|call|talk|talks|meeting|appointment|session|consultation
    + |spoke|conversation) with (?:my|our|a) (?:\w+ )?(?:lawyer|attorney|solicitor|barrister)s?\b|\b(?:my
    + |our) (?:lawyer|attorney|solicitor|barrister)s? (?:<adverb>){0,2}(?:says?|said|advis\w+|told|thinks?
    + |is|has|have|are|wrote|confirm\w*|recommend\w*|knows?|considers?|calls?)\b|\bcontract is (?:void
    + |null)\b
    attor barri law lawye legal solic: \b(?:my|our|the|a|an|with my|with our|to my|to our|his
    + |her) (?:\w+ )?(?:lawyers?|attorneys?|solicitors?|barrister|legal counsel|legal team|legal department
    + |legal adviser|legal advisor|legal people|law firm)\b.{0,60}\b(?:will|contact|write|hear|sue|letter
    + |action|case|claim|involved|court|informed|instruct\w*|advis\w*|proceed\w*|handle|take (?:it|this
    + |over)|ready|notified|looking into|deal with|next)\b
    attor barri law lawye legal solic: \b(?:hear(?:ing)? from|speak(?:ing)? (?:to|with)|talk(?:ing)? (?:to
    + |with)|contact(?:ing|ed)?|consult(?:ing|ed)?|go(?:ing)? to|see(?:ing)?|call(?:ing)?|hir(?:e|ing|ed)
    + |instruct(?:ed|ing)?|involv(?:e|ing)|get(?:ting)?|forward(?:ing|ed)? .{0,40}to|hand(?:ing
    + |ed)? .{0,40}to|pass(?:ing|ed)? .{0,40}to|(?:is|are|goes|will go|went) (?:now )?(?:with|to)
    + |turn(?:ing)? .{0,30}over to|send(?:ing)? .{0,40}to|copied to|in copy:?|via|through|engag(?:e|ed|ing)
    + |brief(?:ed|ing)?) (?:my|our|a|an|the) (?:\w+ )?(?:lawyers?|attorneys?|solicitors?|barrister
    + |legal (?:counsel|team|department|adviser|advisor)|law firm)\b
    legal: \b(?:(?:take|taking|pursue|begin|start|consider(?:ing)?|initiate|threaten\w*|further|face|seek
    + |seeking|prepare|facing|without|than) (?:\w+ )?legal (?:action|steps|proceedings|measures|advice
    + |remedies|recourse)|legal (?:action|proceedings|steps|consequences|claim|notice|recourse|remedies)
    + |go(?:ing)? legal|by legal means|legal route)\b
    bring class count court drag end file filin go going haul lawsu lette litig meet see small sue suing
    +  take takin: \b(?:(?:take|taking|see|drag|bring|go|going|end up|meet|file|filing|haul) (?:you|this|it
    + |us)? ?(?:in|to|up in|with|before|into)? ?(?:the |a )?(?:small claims(?: court)?|court|tribunal)
    + |small claims|su(?:e|ing) (?:you|your|for|the company|over|this|if)|(?:i'll|will|going to|we'll
    + |to) sue|lawsuit|class action|litigation|county court|in court|letter before action|letter of claim)\b
    alert call calli compl conta escal forwa go going infor invol notif repor send sendi take takin turn
    +  turni write writi: \b(?:(?:i'll|i will|we'll|we will|going to|will|have to|shall|am|are|i'm|we're
    + |i've|have|or i|already|or|to|and|then|must) (?:<adverb>|be |have to |now ){0,5}(?:report(?:ing|ed)?
    + |contact(?:ing|ed)?|inform(?:ing|ed)?|notify(?:ing)?|notified|alert(?:ing|ed)?|involv(?:e|ing)
    + |call(?:ing)?|write to|writing to|go(?:ing)? to|escalat(?:e|ing) (?:this |it )?to
    + |forward(?:ing)? .{0,30}to|tak(?:e|ing) (?:this|it) to|tak(?:e|ing) .{0,30}to|turn(?:ing)? to
    + |send(?:ing)? .{0,30}to|complain(?:ing)? to|fil(?:e|ing) (?:a |an )?(?:\w+ )?complaint (?:with|to|at)
    + |lodg(?:e|ing) (?:a |an )?(?:\w+ )?complaint (?:with|to)) (?:you |this |it |your company |them
    +  |the matter |the case |your practices ){0,5}(?:to |with |at )?(?:the |a |our |my
    +  |your )?(?:\w+ ){0,4}(?:authority|authorities|regulators?|regulatory|ombudsman|ombudsperson|police|mhra|hse|cqc|ofwat|ofsted|osha|cpsc|nhtsa|usda|epa|tga|fsa|gdc|gmc|gphc|hmrc|irs|acas|dgca|trai|sebi|cnil|dpc|finma|comreg|ccpc|abta|abtot|atol|bnetza|tribunal|adjudicator|arbitrator|landlord tribunal|notified body|inspectors?|medicines agency|food standards agency|health and safety executive
    + |trading standards|consumer (?:protection|watch\w*|affairs|rights|advice|council|association
    + |commission|centre|center|agency|organisation|organization|bureau|forum|court|advocate)
    + |better business bureau|bbb|attorney general|fca|ftc|cfpb|caa|faa|fda|ico|cma|ofcom|ofgem|accc|asic
    + |dot|sec|finra|bafin|data protection (?:authority|commissioner|agency)|information commissioner
    + |commissioner|commission|watchdog|board|ministry|department of \w+|chamber of commerce
    + |health inspector|tax office|customs|union|association|council|agency|press|media|newspapers?
    + |journalists?|tv|local news|inspectorate|environmental health|citizens advice|standards agency))\b
    accc attor autho bafin bbb bette caa cfpb civil cma consu data dot fca ftc ico infor ombud sra
    +  tradi: \b(?:(?:financial |energy |travel |the |an? )?ombuds(?:man|person)|trading standards
    + |better business bureau|the bbb|attorney general|consumer (?:protection|watch(?:dog)?|affairs|forum
    + |court)|information commissioner|data protection (?:authority|commissioner)|civil aviation authority
    + |the (?:fca|ftc|cfpb|caa|ico|cma|accc|bafin|sra|dot)\b|(?:financial conduct|competition|supervisory
    + |aviation|market|banking|insurance|licensing|health) authority)\b
    again breac cease compe consu court damag eu eu261 hold illeg liabl regul right subpo under
    +  viola: \b(?:(?:in|a|is|clear|material|are in|this is) (?:\w+ )?breach of (?:contract|our contract
    + |the contract|your (?:contract|duty|obligations?)|consumer|warranty|gdpr|the (?:law|agreement))
    + |breach of contract|illegal(?:ly)?|against the law|violat(?:es|ing|ion of|ed) (?:the |my |our
    +  |consumer |federal |state |eu ){0,5}(?:law|laws|act|rights|regulations?|directive|statut\w+)|(?:my
    + |our) (?:statutory|legal|consumer) rights|under the consumer rights act|consumer rights act|eu ?261
    + |regulation \(?ec\)?|liable (?:for|under)|hold you (?:liable|legally|responsible for (?:all|any
    + |the damage))|damages (?:of|for|under)|compensation (?:under|according to)|cease and desist|subpoena
    + |court order)\b
    media newsp paper polic press: \b(?:(?:file|filed|filing|make|made) (?:a )?police report|(?:call
    + |calling|go to|going to|report (?:you|this|it) to|contact|inform) the police|(?:go(?:ing)? to
    + |contact(?:ing)?|tell|call(?:ing)?|in touch with|send .{0,20}to|talk(?:ing)? to) the (?:press|media
    + |newspapers?|papers))\b
    """,
    unless=r"""
    legal: \b(?:our|my|the|your) legal (?:department|team|counsel|people|colleagues?
    + |staff)(?: of \w+)? <adv>(?:needs?|wants?|asks?|asked|requires?|would|has asked|have asked|requested
    + |is asking|are asking|must|likes?|loves?|uses?|signs?|signed|approved|checks?|checked|reviews?
    + |is reviewing|is (?:checking|looking at|moving|based)|has (?:a )?(?:questions?|approved|signed|one
    + |some|reviewed)|says (?:the|that the|it's|fine|ok)|will (?:review|sign|need|check|look at|move|use))\b
    attor barri law lawye solic: \b(?:for|run|we(?:'re| are)|i work (?:for|at)|i am at|i'm at|as|is|at|own
    + |manage|small|our|of) (?:a |an |the |our |my )?(?:\w+ ){0,3}(?:law firm|lawyers|solicitors|barristers
    + |law office|attorneys)\b(?!.{0,30}\b(?:will (?:contact|write|hear|sue)|action|against you|claim)\b)
    attor barri judge lawye paral solic: \b(?:i'm|i am|as|being|wife is|husband is|is) (?:a
    + |an) (?:\w+ )?(?:lawyer|attorney|solicitor|barrister|judge|paralegal)\b
    attor lawye solic: \b(?:lawyer|solicitor|attorney) (?:friend|cousin|colleague|client|couple)\b
    + |\b(?:gift|present|chair|desk|card|bag|suit|office|software|app|tool|tools|plan|seats) (?:is
    +  |are )?for (?:my|our|a) (?:\w+ )?(?:lawyers?|solicitors?|attorneys?)\b
    legal: \blegal (?:protection|expenses|name|entity|documents?|software|age|holiday|aid|form|address|size
    + |pad|translation|representative|guardian|requirement|owner|tech)\b|\bis it legal\b|\bare (?:they
    + |these) legal\b
    attor lawye legal solic: \b(?:our|the|my) (?:lawyers?|attorneys?|solicitors?
    + |legal \w+) (?:\w+ )?(?:needs?|wants?|asked|would like|requires?|will (?:review|need|check|sign
    + |look at|read))\b
    appro caa ce certi clear epa fda ftc iso licen regis regul requi: \b(?:fda|ce|ftc|caa|iso
    + |epa)[- ](?:approved|certified|cleared|compliant|registered|marked|marking|regulations?|rules)\b
    + |\b(?:approved|certified|cleared|required|regulated|registered) (?:by|with) (?:the )?(?:fda|caa|fca
    + |ico|regulator|authority|authorities|faa)\b|\b(?:are you|is (?:it|the \w+
    + |your \w+)) (?:\w+ )?(?:regulated|approved|licensed|registered)\b
    court near: \b(?:tennis|squash|basketball|food|badminton|padel|volleyball|moot) courts?\b
    + |\b(?:court (?:shoes?|yard|case files|reporter|room|hearing next)|near the court|courtyard)\b
    agenc assoc board commi counc depar union: \b(?:report(?:ing|ed)?|go(?:ing)?|call(?:ing)?|write
    + |send(?:ing)?|contact(?:ing)?) (?:\w+ ){0,3}(?:our|my) (?:\w+ )?(?:board|council|union|association
    + |commission|agency|department of \w+)\b
    illeg: \billegal (?:character|argument|characters|instruction|operation|state)\b
    liabl: \b(?:am i|are we|would i be|who is) (?:\w+ )?liable\b
    frenc journ press: \b(?:press release|press conference|press kit|press (?:the|a|on|any)|for the press|french press
    + |press team|journalist (?:myself|and))\b
    damag: \bdamages? (?:cover|policy|protection)\b
    """,
)
