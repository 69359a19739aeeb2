"""Personal data, security incidents, threats and abuse (RULES `escalation-needed`; seed 002 section 10)."""

from goodhands.conduct.rules.spotting import Signs

PRIVACY = Signs(
    r"""
    ccpa cpra dsgvo gdpr hipaa lgpd piped priva prote: \b(?:under|pursuant|according to|per|by|based on
    + |invok\w+|exercise|exercising|in line with|in accordance with|as per|basis of|within the meaning of
    + |rights? (?:under|of)|violat\w+|breach of|request under|a|this is a|formal|my
    + |of the) (?:\w+ ){0,4}(?:gdpr|dsgvo|ccpa|cpra|hipaa|lgpd|pipeda|data protection (?:act|law
    + |regulation)|privacy (?:act|law))\b
    art art15 art16 art17 art18 art20 art21 artic ccpa cpra dsgvo gdpr lgpd: \b(?:gdpr|dsgvo|ccpa|cpra
    + |lgpd)[- ](?:request|erasure|deletion|complaint|access|violation|breach|rights?|inquiry|enquiry
    + |article|art)\b|\bart(?:icle|\.)? ?(?:15|16|17|18|20|21)\b
    right: \bright (?:to|of) (?:be forgotten|erasure|access(?: to my)?|rectification|data portability
    + |object|deletion)\b
    acces data dsar sar subje: \b(?:(?:data )?subject access(?: request)?|dsar|a sar\b|data subject
    + |access request (?:for|to) (?:my|all)|data access request)\b
    data detai every histo info infor profi recor trace: \b(?:delet(?:e|ing|ed|ion of)|eras(?:e|ing|ed
    + |ure of)|remov(?:e|ing|ed|al of)|wip(?:e|ing|ed)|destroy(?:ed|ing)?|purg(?:e|ing|ed)
    + |scrub) (?:\w+ ){0,6}?(?:(?:personal|private|customer|contact|all (?:of )?(?:my|our|the)|any|every
    + |<own>) (?:\w+ ){0,3}(?:data|information|info|details|records?|trace|profile|history)
    + |personal (?:data|information)|everything (?:you (?:have|hold|know|store|keep|stored|saved)
    + |about (?:me|us)|on (?:me|us)|of (?:mine|ours)))\b
    data every file infor notes recor: \b(?:copy|copies|list|overview|extract|export|disclosure|record
    + |printout|details|access) (?:of|to) (?:\w+ ){0,4}(?:personal )?(?:data|information|records?
    + |everything|file|notes)\b.{0,50}\b(?:you (?:have|hold|keep|store|stored|collected|process)|on me
    + |about me|on us|about us|concerning me|on file|stored|held|relat\w+ to me|my (?:son|daughter|child))\b
    data detai hold infor know recor store: \bwhat (?:\w+ )?(?:personal |private )?(?:data|information
    + |details|records) (?:\w+ ){0,3}(?:do |have |are |is )?you (?:\w+ )?(?:hold|have|store|keep|collect\w*
    + |saved|process|share\w*) (?:\w+ )?(?:on|about|of|from|with|concerning) (?:me|us|my|our)\b
    + |\bwhat (?:do you|you) (?:know|store|hold|have stored) (?:about|on) (?:me|us)\b
    acces discl gave given givin leake passe sell selli share sold: \b(?:who|whom|with whom
    + |which (?:companies|third parties|partners)) (?:\w+ ){0,3}(?:you )?(?:shared?|sold|sell|passed|gave
    + |given|disclosed?|has access to) (?:\w+ )?(?:my|our|it|them|this|personal)\b|\b(?:sold|selling|shared
    + |leaked|passed on|gave away|giving away) (?:my|our) (?:\w+ )?(?:data|email|e-mail|address|details
    + |number|information)\b
    conse objec: \b(?:withdraw|revoke|withdrawing|revoking|never gave|did not give|didn't give
    + |without) (?:\w+ )?(?:my |our |any )?consent\b|\bobject to (?:the )?(?:processing|use|profiling)\b
    data priva viola: \b(?:privacy (?:request|complaint|violation|breach|officer|concern|rights?)
    + |violat\w+ (?:of )?(?:my|our) privacy|data protection (?:request|officer|complaint|issue|concern)
    + |data breach)\b
    bribe compl confl corru expor kickb money regul sanct: \b(?:(?:compliance|regulatory) (?:request
    + |complaint|issue|concern|violation|breach|incident|investigation)|anti-money|money laundering
    + |sanctions? (?:check|screening|list)|export control|conflict of interest|bribe\w*|corruption
    + |kickback)\b
    """,
    unless=r"""
    ccpa gdpr hipaa: \b(?:are you|is (?:your|the|it|this)|you are|are your|is plotline
    + |gdpr[- ]?(?:compliant|compliance|ready|conform|friendly|proof|certified)|fully) (?:\w+ ){0,4}(?:gdpr
    + |hipaa|ccpa)\b|\b(?:gdpr|hipaa|ccpa)[- ](?:compliant|compliance|ready|conform|friendly|proof
    + |certified|page|question|training|course|documents?|statement|policy|addendum|agreement)\b
    data detai histo infor recor: \b(?:test|sample|demo|dummy|old|duplicate|board|chart|sales|survey|export
    + |project|spreadsheet|import\w*|usage|raw|sensor|cached|browsing|bookings?|shipping|order
    + |payment) (?:data|records|details|history|information)\b
    ccpa dpa gdpr hipaa proce there: ^(?:how|does|do you|is there|are there|can i|can you tell
    + |what is)\b.{0,60}\b(?:gdpr|dpa|data processing|hipaa|ccpa)\b(?!.{0,40}\b(?:my|me) )
    """,
)

SECURITY = Signs(
    r"""
    anoth crimi elses peopl peson scamm someb someo somoe stran thief thiev who: \b(?:someone|somebody|some
    +  (?:stranger|idiot|thief|scammer|criminal)|a (?:stranger|thief|scammer|criminal)|thieves|scammers|criminals
    + |they|whoever)(?: else)?(?:'s| has| have| is| are|'ve)? <adv>(?:spent|spending|bought|buying|withdr\w+
    + |taken|took|taking|used|using|drained|emptied|cleared|cloned|nicked|stolen|stole|pinched|paid|ordered
    + |shopping|blown|run up|racked up|gone shopping|splashed|booked|made (?:a )?(?:purchases?|payments?))\b
    + [^.!?]{0,50}?\b(?:(?:on|from|with|off|via|using|out of|to) (?:my|our|his|her|mum's|the company)
    + |(?:my|our|mum's)) (?:\w+ ){0,2}(?:card|account|bank|balance|wallet|money|login|details|savings|points
    + |number|name|paypal)\b
    accou bank balan card savin wallet: \b(?:card|account|balance|wallet|savings|points)(?:'s| has| have| is
    + |was| got| been| were| are)? (?:<adverb>|been |just ){0,3}(?:cloned|drained|emptied|wiped|cleaned out
    + |cleared out|used (?:by|in|at|without)|skimmed|maxed out by)\b
    card charg money never payme purch trans: \b(?:charges?|payments?|purchases?|transactions?|orders?
    + |withdrawals?|transfers?|debits?|logins?|sign-ins?)\b[^.!?]{0,60}\b(?:i|we)(?:'ve| have)? <adv>(?:never
    +  made|never authori[sz]ed|didn't make|did not make|know nothing about|don't recogni[sz]e|do not recogni[sz]e
    + |didn't authori[sz]e|never placed|never set up)\b
    been countr leeds never shop town visit: \b(?:card|account|spent|charged|payment|bought|used|login|signed
    +  in|logged in)\b[^!?]{0,90}\b(?:i've|i have|ive|we've|we have|i) never (?:even )?(?:been|set foot
    + |visited|lived|shopped)\b
    code codes login passw reset verif: \b(?:codes?|resets?|(?:password|log-?in|sign-?in|verification)(?:
    +  \w+){0,2} (?:e-?mails?|texts?|codes?|links?|sms|message)s?)\b[^.!?]{0,30}\b(?:i|we)(?:'ve| have)? (?:never
    + |didn't|did not|haven't) (?:\w+ )?(?:ask|request|order|trigger|initiat)\w*
    email passw phone recov: \b(?:my|our|the) (?:\w+ ){0,2}(?:password|e-?mail(?: address)?|phone number|recovery
    +  \w+) (?:\w+ ){0,2}(?:was|has been|got|been|is) changed\b[^.!?]{0,40}\b(?:not|never|didn't|wasn't|without)\b
    appro autho conse initi know recog signe: \b(?:did not|didn't|never|haven't|have not
    + |hasn't) (?:authori[sz]ed?|approved?|initiated?|signed off|consent(?:ed)? to) (?:it|them|this|that
    + |these|those|any|the|either)\b|\b(?:i|we) (?:don't|do not) (?:know|recogni[sz]e) (?:this|that|the
    + |these) (?:iban|account|device|login|transfer|payment|recipient|transaction)\b|\b(?:iban|account
    + |address|device|person|recipient) (?:that )?(?:i|we) (?:don't|do not) (?:know|recogni[sz]e)\b
    depar exadm exage exboy excol excon exemp exfla exgir exhus exown expar exwif fired forme oldad oldag
    +  oldbo oldco oldem oldfl oldgi oldhu oldow oldpa oldwi previ: \b(?:former|ex|previous|old|fired
    + |departed)[- ]?(?:employee|colleague|partner|husband|wife|boyfriend|girlfriend|contractor|admin
    + |flatmate|agency|owner)s? (?:\w+ ){0,3}(?:gets?|got|logs?|logged|has|have|had|can|could|is|are|uses?
    + |used|downloaded|deleted|accessed|reads?)\b.{0,30}\b(?:into|in|access|account|list|data|password
    + |files?|still)\b
    anoth elses someb someo stran: \b(?:somebody|someone|another (?:patient|customer|person|client)
    + |a stranger)(?: else)?'s (?:\w+ ){0,3}(?:results?|data|records?|statement|prescription|medical
    + |diagnosis|file|details|passport|account|personal|bank|salary|contract)\b|\b(?:somebody
    + |someone) else's (?:invoice|letter|report|documents?) (?:was|were|came|in|is)\b
    anoth diffe else other someb someo stran third: \b(?:see|saw|seeing|open|access|read|download|view|got
    + |received|shows?|showing|find|found|into) (?:\w+ ){0,5}(?:of|from|belonging to|for|about) (?:another
    + |other|someone else|somebody else|a different|a stranger|strangers?|a third) ?(?:company|customers?
    + |person|people|users?|clients?|patients?|guests?|account|firm|family|\b)
    enter fille gave given hande put share told typed: \b(?:entered|gave|given|typed|shared|handed|told
    + |put in|filled in) (?:\w+ ){0,4}(?:password|pin|card (?:number|details)|credentials|log-?in
    + |access code|tan|security code|bank details)\b(?=.{0,40}\b(?:there|link|caller|then|page|site|scam
    + |them|him|her|email|sms|it was|fake)\b)
    call email mail messa sms text: \b(?:sms|text|e-?mail|call|message) from [\"“”']?(?:you|your bank
    + |your \w+)[\"“”']? ?\b.{0,60}\b(?:link|password|pin|code|click\w*)\b
    breac clone compr data expos hacke hijac infil leake phish secur skimm stole taken: \b(?:(?:account
    + |accounts|site|system|website|card|email|mailbox|profile|password|passwords|login|server|database
    + |data|store|shop|been|was|were|got|is|are|you've|you|may be|might be|have) (?:\w+ )?(?:hacked
    + |compromised|breached|hijacked|infiltrated|taken over|phished|cloned|skimmed)|security (?:breach
    + |incident|hole|issue|flaw|problem|vulnerability|leak|alert from|bug|concern)|data (?:breach|leak
    + |theft)|(?:leaked|exposed|stolen|hacked) (?:\w+ )?(?:data|passwords?|credentials|account|records?
    + |customer|emails?|api|keys?)|hackers?)\b
    anoth ex forme hacke someb someo stran third unkno: \b(?:someone|somebody|a stranger|strangers
    + |an unknown (?:person|device|user|ip)|a former employee|an ex-employee|another person|hackers?
    + |third party) (?:\w+ ){0,3}(?:(?:has |have |had )?(?:logged|signed|got|gotten|broke|broken|hacked
    + |gained|getting|logging|signing) (?:\w+ )?(?:in|into|access|to my)|(?:has |had |have )?access(?:ed
    + |ing)? (?:to )?(?:my|our|the)|(?:is |was |has |been |has been ){0,5}(?:using|used|ordering|ordered
    + |chang(?:ed|ing)|shopp(?:ed|ing)|paid|paying|opened|bought|impersonat\w+|exported|downloaded|stolen
    + |stole|transferred|withdr\w+|charged) (?:\w+ ){0,4}(?:my|our|in my name|with my|from my|on my
    + |under my|the account|the client))\b
    fraud stran suspi unaut unfam unkno unrec: \b(?:unauthori[sz]ed|unknown|suspicious|unrecogni[sz]ed
    + |fraudulent|strange|unfamiliar) (?:\w+ )?(?:log-?ins?|sign-?ins?|access(?:es)?|transactions?|activity
    + |activities|withdrawals?|transfers?|devices?|sessions?|payments?|purchases?|orders?|charges? (?:from
    + |in|on my card))\b
    booki log login order payme purch sign signi trans withd: \b(?:payments?|transactions?|purchases?
    + |orders?|transfers?|withdrawals?|log-?ins?|sign-?ins?|bookings?) (?:\w+ ){0,6}(?:that )?(?:i|we
    + |none of us|nobody here|no one here) <adv>(?:did not|didn't|never|don't|do not|haven't|has|have not
    + |did) ?(?:make|made|place|placed|recogni[sz]e|authori[sz]e\w*|approve\w*|order\w*|know|do|start\w*
    + |initiat\w+|book)\b
    me mine ours us: \b(?:it|that|this|they) (?:wasn't|was not|weren't|were not|isn't) (?:any of )?(?:me|us
    + |mine|ours)\b
    claim fake imper phish prete scam spoof: \b(?:(?:got|received|getting|a|this|obvious|sent|about a|the
    + |is it|report) (?:\w+ ){0,3}(?:phishing|spoofed|fake|scam) (?:\w+ )?(?:e-?mails?|mail|messages?|sms
    + |texts?|sites?|website|page|invoice|call|attempt|link)|phishing|(?:e-?mail|call|message|text|someone
    + |person) (?:\w+ ){0,4}(?:pretend\w*|claim\w*|impersonat\w*) to be (?:you|from you|your))\b
    anoth elses other stran: \b(?:(?:i|we|can|could|suddenly|now|my \w+) <adv>(?:see|saw|seeing|access|open
    + |read|download|view|got|received|been sent|am shown|shows?|find) (?:\w+ ){0,4}(?:other (?:people
    + |customers?|users?|compan\w+|patients?|clients?|guests?|members?|accounts?|tenants?|schools?)(?:'s|s'
    + |')?|someone else's|somebody else's|another (?:customer|person|patient|company|user|client
    + |guest)(?:'s)?|a stranger's|strangers') (?:\w+ ){0,3}(?:data|orders?|names?|addresses|details
    + |invoices?|account|records?|files?|boards?|messages?|emails?|information|results?|bookings?
    + |documents?|statement|profile|dashboard|photos?|numbers?|report|letter)?)\b
    backd csrf explo infec malwa ranso sql troja virus vulne xss zero: \b(?:(?:found|discovered|report\w*|a
    + |this|an?|critical|serious|security) (?:\w+ )?(?:vulnerabilit(?:y|ies)|exploit|xss|sql injection|csrf
    + |backdoor|zero[- ]day)|sql injection|xss|malware|ransomware|trojan|(?:site|link|email|file|download
    + |attachment|page) (?:\w+ ){0,3}(?:virus|infected)|infected with)\b
    card fraud ident stole used: \b(?:(?:card|wallet|phone|laptop|passport|identity|id|password|credit card
    + |details|bag with) (?:\w+ ){0,4}(?:was|were|has been|got|been|is|have been) (?:\w+ )?stolen
    + |stolen (?:card|identity|phone|laptop|passport|credit card|password|wallet)|stole my (?:card|identity
    + |phone|laptop|password|wallet|details)|identity theft|fraud(?:ulent(?:ly)?|sters?)?(?= (?:on|in|with
    + |charge|payment|order|department|team|case|alert|transaction)|[.,!?]|$)|(?:victim|case) of fraud
    + |used my card|my card (?:was|has been) used)\b
    api clien crede custo data passw patie token: \b(?:password|passwords|credentials|api keys?|tokens?
    + |customer data|client list|patient data|our data) (?:\w+ ){0,5}(?:leaked|exposed|public(?:ly)?
    + |in plain text|visible to (?:everyone|anyone|all|others)|online|for sale|on the (?:internet
    + |dark ?web)|was exported|were exported)\b
    """,
    unless=r"""
    breac compr fraud hacke hijac infec malwa phish ranso stole unaut vulne: \b(?:if|in case|should|prevent
    + |avoid|protect\w*|against|what happens if|before|so that no ?(?:one|body)|without|worried (?:about
    + |that)|afraid|to stop|stop|keep) (?:\w+ ){0,6}(?:hacked|hackers?|stolen|fraud|phishing|compromised
    + |breach\w*|malware|ransomware|vulnerabilit\w+|unauthori[sz]ed|hijacked|infected)\b
    phish: \bphishing (?:training|simulation|protection|course|awareness|filter|test|kit|webinar)\b
    secur: \b(?:for|our|your|of) security (?:reasons|questionnaire|policy|features?|settings|team|deposit
    + |audit|review)\b|\bsecurity (?:issue|problem|concern) (?:gate|check|line)\b
    fraud: \bfraud (?:protection|insurance|cover|prevention|detection)\b
    hack hacks: \b(?:life|growth|ikea|kitchen) hacks?\b
    stole: \b(?:bike|bicycle|parcel|package|luggage|suitcase|car|bag|plant) (?:\w+ ){0,3}(?:was |got |been
    +  |were )?stolen\b|\bstolen (?:bike|bicycle|parcel|package|luggage|car|from (?:the|my) (?:porch
    + |hallway|doorstep|lobby|garden))\b
    isnt was wasnt: \b(?:it|that|this) (?:wasn't|was not|isn't) (?:me|us) (?:who|that|being)\b
    + |\bit wasn't mine\b
    other: \b(?:like|as|for|from|of|to|with) other (?:people|customers|users|clients|patients)\b
    """,
)

THREAT = Signs(
    r"""
    find know: \b(?:i|we) know where (?:you|your|he|she|they|to find)\b|\bfind out where you (?:live
    + |work)\b|\bi know your (?:name|face|address)\b
    beat beate blood blow bomb break burn come dead death destr die drop find go harm harme hit hunt hurt
    +  injur kill kille punch ruin shoot shot slap slash smash sorry stab stran watch wring
    +  youre: \b(?:(?:someone|somebody|you|people|one of you|anyone|he|she|they) (?:\w+ )?(?:is|are|will
    + |'ll|gonna|going to|might|may|gets?|get|could)(?: going to| gonna)? (?:be |get |end up )?(?:hurt
    + |killed|harmed|injured|beaten|shot|dead|sorry you)|(?:i'll|i will|i'm going to|i am going to|gonna
    + |we'll|i could|i'd|i want to|i swear i'll|will|going to) (?:\w+ )?(?:hurt|kill|harm|punch|beat|shoot
    + |stab|strangle|slap|break your|smash your|burn (?:you|your|down|the|this|it)|blow up|bomb|destroy you
    + |ruin you|come (?:after|for) you|hunt|find you|slash|hit you|wring your)|burn (?:your
    + |the) (?:\w+ )?(?:place|office|shop|store|house|building)? ?down|death threat|a bomb|blood on your
    + |watch your back|you'?re dead|drop dead|go die|die in)\b
    dont else make over pay regre sorry wait watch wish wrong: \b(?:you(?:'ll| will| are going to
    + |'re going to| all will| people will|r company will) (?:<adverb>|all |come to ){0,5}(?:regret
    + |be sorry|pay (?:for (?:this|it|that)|dearly)|wish you)|make you (?:pay|suffer|regret|sorry)
    + |this (?:is|isn't) (?:not )?over|you don't know who you|you (?:picked|messed with) the wrong
    + |or else\b|watch out|wait and see what)\b
    come comin drive drivi going show showi stand turn turni wait waiti: \b(?:(?:i'm|i am|i'll|i will|we're
    + |we'll) (?:coming|come|going to come|drive|driving|show(?:ing)? up|turn(?:ing)? up|stand(?:ing)?
    + |wait(?:ing)?) (?:\w+ ){0,4}(?:to|at|over|by|outside|in front of|round|down) (?:to )?(?:your
    + |the) (?:\w+ )?(?:office|desk|door|home|house|shop|store|building|headquarters|place|car
    + |parking)(?:\w| ){0,5}(?:and (?:then|you|i)|personally|until|with (?:my|a|some|two)))\b
    arseh ass assho basta bitch cunt cunts dickh f filth fuck go kiss monke mothe piece prick retar rot
    +  scumb shove slut son stupi twat twats wanke whore: \b(?:fuck (?:you|off|your)|f\*+k? (?:you|off)
    + |go fuck|stupid (?:bitch|cow|bastard|cunt)|bitch|cunts?|bastards?|ass ?holes?|arseholes?|whore|slut
    + |retard(?:ed|s)?|scumbags?|twats?|wankers?|pricks?|dickheads?|motherf\w+|son of a bitch|piece of shit
    + |filthy (?:pig|immigrant|foreigner)|go to hell|rot in hell|shove (?:it|your)|kiss my
    + |monkeys?\b(?= (?:like you|in support|at the)))\b
    dont end harm hurt kill suici: \b(?:kill myself|end my life|suicid\w+|don't want to live|hurt myself
    + |harm myself)\b
    """,
    unless=r"""
    hurt kill kille killi kills: \b(?:kill(?:s|ed|ing)? (?:the|two|some|time|bacteria|cells?|bugs|weeds
    + |germs|process|mice|my (?:plants?|lawn|battery|back|experiment)|an hour)|(?:can't|won't|doesn't|not
    + |never|wouldn't|didn't) hurt|hurt (?:my|our) (?:back|eyes|finger|feelings|business|hand|foot))\b
    regre: \b(?:you(?:'ll| will) not|won't) regret\b
    drop photo shoot: \b(?:shoot|shoot over|drop) (?:me|us|you) (?:an?|over)\b|\bphoto ?shoot\b
    bomb bombs: \b(?:bath|cherry|photo) bombs?\b
    beat hit: \b(?:beat|hit) (?:the|that|their|this|his|any) (?:price|offer|quote|traffic|deadline|target
    + |button)\b
    punch: \b(?:hole|rum|fruit) punch\b
    """,
)
