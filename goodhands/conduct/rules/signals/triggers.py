"""Further wordings of the hard triggers, for `escalation-needed` alone: no model has learned from these."""

from goodhands.conduct.rules.spotting import Signs

# Someone in charge is wanted.
MANAGER_TOO = Signs(
    r"""
    above charg respo runni top: \b(?:talk|speak|write|complain|hear|call|word|get|reach|contact|meet|through|on|deal|put me)
    +  (?:to |with |from |on to )?(?:whoever|whomever|the (?:person|people|man|woman|one)s?|someone|somebody|anyone|anybody)
    + (?: who| that)?(?:'s| is| are)? (?:actually |really |finally )?(?:in charge|responsible|at the top|running|above|over you)\b
    charg: \bwho(?:'s| is) in charge (?:of|at|over) (?:these|this|your|you)\b
    boss direc manag owner propr super: \b(?:deal|talk|speak|discuss (?:this|it)|settle (?:this|it)|sort (?:this|it) out)
    +  (?:\w+ )?(?:with|to|2|w) (?:the|your|ur|an?) (?:\w+ )?(?:owner|boss|manager|management|director|supervisor|superior
    + |proprietor)\b
    boss manag super: ^(?:now,? )?(?:a |the |your |get me (?:a|the|your) )?(?:manager|supervisor|boss)(?:[.!]*$|[.,!]+ ?(?:now|please|today
    + |immediately|this minute)\b)
    direc manag owner super: \b(?:handled|dealt with|looked at|decided|reviewed|answered|resolved|taken up|seen) by (?:the |your
    + |an? )(?:\w+ )?(?:management|manager|supervisor|boss|director|owner|superior)\b
    above highe senio: \b(?:someone|somebody|anyone|anybody|a person) (?:\w+ )?(?:above|over|higher up than|more senior than|senior to)
    +  (?:you|your)\b
    """,
    unless=r"""
    manag owner: \bowner'?s (?:manual|guide|handbook|club)\b|\b(?:account|product|project|property) manager\b
    """,
)
NO_MANAGER = Signs(r"""
    owner: \bowner'?s (?:manual|guide|handbook|club|forum|group)\b
    """)
# Personal data: to have it erased, shown or explained, or seeing that of others.
PRIVACY_TOO = Signs(
    r"""
    data detai every infor recor trace: \b(?:delet\w+|eras\w+|remov\w+|wip(?:e|ed|ing)|destroy\w*|purg\w+|forget) (?:\w+ ){0,4}?
    + (?:data|information|info|details|records?|everything|traces?) (?:that |which )?(?:you (?:\w+ )?(?:hold|have|keep|stor\w+|saved
    + |collected|process)(?= (?:about|on|of|from|for|relating|and)\b|[.,;!?]|$)|about (?:me|us|my|our)|on (?:me|us)|of (?:me|us|mine))\b
    datab file files recor serve syste: \b(?:remove|delete|erase|wipe|take) (?:me|us|my|all my)\b.{0,40}\b(?:from|off|out of) (?:all )?
    + (?:your|the) (?:\w+ )?(?:systems?|databases?|records?|servers?|files?)\b
    file known saved store: \bwhat\b.{0,20}\b(?:on file|stored|saved|recorded|known) (?:about|on) (?:me|us|my)\b
    addre data email name numbe phone: \b(?:why|how) (?:\w+ ){0,3}(?:a stranger|strangers|somebody|someone|another \w+|they|other people)
    +  (?:\w+ ){0,2}(?:know|knows|get|got|have|has) (?:to )?my (?:\w+ )?(?:address|number|data|name|e-?mail|details)\b
    addre data detai email mails names numbe: \b(?:addresses|names|e-?mails|numbers|data|details) of (?:(?:all|the|many|hundreds of|dozens of
    + |\d+) )?(?:your |other |the other )(?:people|customers|clients|members|patients|guests|parents|subscribers|users)\b
    addre booki data detai invoi name order photo resul state: \b(?:saw|see|found|shows?|seeing|got|received) (?:\w+ ){0,2}?(?:orders?
    + |address|data|details|invoices?|bookings?|results?|statements?|photos?) (?:of|from|for|belonging to) (?:an? |some )?(?:mr|mrs|ms
    + |miss|stranger|other (?:lady|man|woman)|different (?:person|customer|patient)|person i)\b
    detai: \b(?:copy|list|overview|extract) of (?:\w+ ){0,3}details\b.{0,20}\byou (?:have|hold|keep|store)\b
    anoth: \banother (?:family|household|school|flat|tenant|guest|member|couple|pupil|student)'s (?:\w+ )?(?:bookings?|orders?|data|address
    + |details|invoices?|account|records?|results?|photos?|report|file)\b
    data detai infor numbe photo: \bmy (?:\w+ )?(?:data|details|information|number|photos?) (?:was|were|is|are|has been|have been|got)
    +  (?:\w+ )?(?:passed|sold|shared|published|leaked|given (?:to|out)|online|visible to)\b
    """
)
# Somebody else is in, or asked for what opens the door.
SECURITY_TOO = Signs(
    r"""
    login logon sessi sign signi: \b(?:log-?ins?|logons?|sign-?ins?|sessions?) from (?:\S+ ){1,5}?(?:in|on|to|into|at|of) (?:my|our)\b
    + |\b(?:log-?ins?|logons?|sign-?ins?|sessions?) from\b.{0,80}\b(?:not me|wasn't me|never been|asleep|nobody (?:here|of us))\b
    card code login passw pin: \b(?:e-?mail|text|sms|message|call|caller|man|woman|someone|somebody)\b.{0,40}\b(?:asking|asked|wanted|wants)
    + \b.{0,12}\b(?:card|password|pin|code|login)\b.{0,60}\b(?:typed|entered|gave|put it|filled|clicked|told)\b
    backd crypt keylo malic miner rootk shell webs: \b(?:crypto ?miner|miner|rootkit|key ?logger|backdoor|web ?shell|malicious \w+)\b
    credi miles point: \b(?:points|miles|credits?|balance|vouchers?)\b.{0,40}\b(?:somebody|someone|a stranger|not by me|i never)\b.{0,20}
    + \b(?:spent|used|redeemed|took|transferred|them)\b
    compu devic phone sessi: \b(?:device|phone|computer|browser|session)s? (?:\w+ ){0,3}(?:on|in|linked to|added to) my (?:account|profile
    + |login)\b.{0,30}\b(?:never (?:seen|owned|used)|don't (?:know|recogni[sz]e|own)|isn't mine|not mine)\b
    booki charg order payme purch trans withd: \b(?:transactions?|payments?|charges?|purchases?|orders?|bookings?|withdrawals?)\b.{0,60}
    + \b(?:aren't|are not|isn't|is not|weren't|wasn't) (?:mine|ours|by me|from me)\b
    keep keeps kept: \b(?:someone|somebody|a stranger) (?:else )?(?:keeps?|kept) (?:trying to )?(?:\w+ ){1,2}?(?:my|our) (?:\w+ )?(?:password
    + |account|login|card)\b
    name: \b(?:text|sms|e-?mail|message|call|letter) in your name\b.{0,60}\b(?:link|pin|code|password|card|pay|click\w*)\b
    call calle calli phone rang: \b(?:called|rang|phoned|calling)\b.{0,20}\b(?:saying|said|says|claim\w*|pretend\w*) (?:that )?(?:he|she|they
    + |to be)(?:'s| is| was|'re| were)? ?(?:from|with) (?:you|your)\b
    click: \bclicked\b.{0,40}\b(?:gave|entered|typed|put in)\b.{0,20}\b(?:pin|password|code|card|details)\b
    """
)
LEGAL_TOO = Signs(
    r"""
    consu: \bconsumer (?:cent(?:re|er)|advice|council|association|agency|organi[sz]ation|ombuds\w+)\b
    attor lawye solic: \b(?:lawyer|solicitor|attorney)\b.{0,30}\b(?:draft(?:ing|ed)|writing|prepar(?:ing|ed)|drawing up|drew up|wrote) (?:the
    + |an?|you|your|our|it)\b
    lawye: \b(?:\w+'s|insurance|insurer|company) lawyers?\b.{0,20}\b(?:will|write|touch|contact|call|send|are)\b
    court: \b(?:meet|see you|hear (?:it|this)|end|finish) (?:\w+ ){0,2}(?:in|at|before) (?:the )?court\b
    """,
    unless=r"""
    lawye: \b(?:our|my) (?:firm|clients?)\b.{0,30}\blawyer\b
    """,
)
# A quarrel among others, about which somebody has a text to be translated, copied, sent.
OTHERS_QUARREL = Signs(r"""
    clien notar oppos other rende trans: \b(?:other side|opposing (?:side|party|counsel)|(?:our|the|my) clients?(?:'s)? (?:is|are|has|was)
    + |translat\w+|(?:to be )?rendered (?:into|in)|transcri\w+|notari[sz]\w+)\b
    """)
THREAT_TOO = Signs(r"""
    *: \bbreak (?:his|her|your|their|every|somebody's|someone's) (?:\w+ )?(?:legs?|neck|arms?|fingers?|face|nose|jaw|teeth|bones?)\b
    *: \b(?:i'll|i will|we'll|i'm going to) (?:be )?(?:waiting|wait|there|standing|stand) (?:outside|for (?:you|him|her)|at the (?:door|gate))
    + (?: \w+){0,3} when (?:you|he|she|they)\b
    *: \b(?:set fire to|torch|torching) (?:your|the|his|that) (?:\w+ )?(?:shop|office|place|house|car|van|building|store|warehouse|depot)\b
    *: \bhope (?:\w+ ){1,4}?(?:burns? down|die|dies|choke|rot|rots)\b
    *: \bknow (?:which|what) (?:\w+ ){1,3}(?:you|he|she) (?:take|takes|drive|drives|live|lives|go|goes)\b
    *: \bcome (?:over|round|by|down)(?: there)? and (?:show you what|sort you|teach|smash|break|make you)\b
    *: \byou(?:'d| had)? better (?:watch (?:your|it)|look over|pray|hide)\b|\bpay (?:him|her|you|them|your \w+) a visit\b
    *: \b(?:put|land) (?:him|her|you|them|one of you) in (?:hospital|the ground|a wheelchair)\b|\bteach (?:him|her|you|them) a lesson\b
    dog dogs happe round: \b(?:set (?:the|my) dogs? on|won't (?:answer|be responsible) for what (?:happens|i do)|come round (?:there )?and
    +  (?:sort|smash|break|show)|something (?:bad )?(?:will|might|could) happen to (?:you|him|her|one of))\b
    """)
# "Or else" before something else, and what is said in jest.
NO_THREAT = Signs(r"""
    *: \bor else,? (?=\w)(?!.{0,60}\b(?:kill|burn|hurt|break|smash|regret|sorry)\b)
    *: \b(?:will|would|'d|gonna|going to) kill (?:me|it|for)\b|\bdead right\b|\bsorry to (?:hear|see|learn|read|know)\b|\bin the foot\b|\b(?:only|just) joking\b
    *: \bwatch out (?:for|when|on|with)\b
    """)
# What makes a charge a quarrel.
DISPUTE_TOO = Signs(r"""
    *: (?:[$€£]\s?\d|\b(?:fee|charge|line|item|surcharge)\b).{0,40}\bfor (?:an?|the|some|something|two|three) .{0,30}\b(?:that|which) (?:never|did(?:n't| not))\b
    *: \b(?:left|gone from|disappeared from|went from|went out of|out of|came off|taken off) <own> (?:\w+ )?(?:account|card|bank)\b.{0,80}
    + \b(?:although|though|despite|without|twice|again|never|cancel\w+|ended)\b
    *: \bwant (?:it|that|this|them|every \w+) (?:all )?(?:back|returned|refunded|reimbursed)\b.{0,40}(?:[$€£]\s?\d)|\bwant it all (?:back|returned|refunded)\b
    *: \b(?:you|they|he|she|hotel|agency|landlord|garage)(?: have| has|'ve)? (?:kept|keep|keeping|withheld|withhold\w*|retained|held back) (?:<own>|the)
    +  (?:\w+ )?(?:deposit|bond|prepayment)\b(?! safe)
    *: \bwhy (?:was|were|am|are|did you|have you|have i|has) (?:\w+ ){0,3}(?:charged?|billed|debited|deduct(?:ed)?)\b
    amoun bill charg cost entry fee invoi item line posit sum: \b(?:i|we) (?:do not|don't|cannot|can't|won't|will not) (?:accept
    + |agree (?:with|to)|recogni[sz]e|acknowledge) (?:this|that|the|your) (?:\w+ )?(?:position|item|line|charge|fee|amount|sum|bill|invoice
    + |entry|cost)\b
    rever waive withd: \b(?:request\w*|ask\w*|kindly|please|want|demand|expect) (?:you )?(?:to )?(?:waive|reverse|withdraw) (?:the same|this
    + |it|that|them|these|the (?:\w+ )?(?:charge|fee|amount|sum|line|position|item|surcharge|penalty|detention|demurrage|bill|invoice))\b
    agree appro asked booke conse order reque signe: (?:\b(?:fee|charge|line|item|position|surcharge|supplement|euros?|dollars?|pounds)\b
    + |[$€£]\s?\d).{0,60}\b(?:nobody|no one|none of us|(?:i|we) never) (?:\w+ )?(?:agreed|ordered|asked|signed|consented|approved|booked
    + |requested)\b
    for never what: [$€£]\s?\d[\d.,]*\b.{0,60}\b(?:no idea what (?:it's |it is )?for|don't know what (?:it's |it is )?for|i never (?:bought
    + |ordered))\b
    charg colle debit deduc paid taken took withd: \b(?:charged|deducted|debited|taken|took|withdrawn|collected|paid)\b.{0,60}\b(?:that|which
    + |but|although|though|and) (?:\w+ ){0,3}(?:failed|never (?:came|arrived|happened|took place|went through)|did(?: not|n't) (?:go through
    + |happen|arrive|work|take place)|only (?:have|had|ordered|booked|used) one)\b
    """)
# A purchase handed back is no quarrel about a bill.
HANDED_BACK = Signs(r"""
    *: \b(?:do|can|could|would|will|may) (?:i|we) (?:still |also |then )?(?:get|have|claim) (?:\S+ ){1,4}back (?:for|if|when|in case|should)\b
    fit fits mind retur size sent small tight large big: \b(?:don't|doesn't|do not|does not|didn't) fit\b|\btoo (?:small|big|large|tight
    + |wide|narrow)\b|\bwrong size\b|\bchanged my mind\b|\b(?:returning|returned|sent (?:it|them|these) back|send (?:it|them) back)\b
    """)
CONTENT = Signs(r"""
    fair fine happy love okay work works worki worth: \b(?:is|are|was|were) (?:\w+ )?(?:fine|ok|okay|fair|all right)\b|\bworth (?:every|it)\b
    + |\bwork(?:s|ing)? (?:now|fine|again|great|well)\b|\blove it\b|\bhappy (?:with|to pay)\b
    """)
# "Everything you have put into the basket".
NOT_PERSONAL = Signs(r"""
    every: \beverything you(?: have|'ve) (?:put|added|listed|written|sent|ordered|done|made|drawn|designed|packed)\b
    """)
# Somebody with a name runs the place, or those who answer for such matters have it.
BROUGHT_IN_TOO = Signs(
    r"""
    accou billi claim finan legal manag: \b(?:mr|mrs|ms|dr)\.? [^\s(]+ \((?:finance|accounts|accounting|billing|management|legal|claims)\)
    who: \b[^\W\d]\S* ?\S*,? who (?:\w+ )?(?:runs|owns|heads|leads|manages|directs|decides|founded|is in charge|is responsible)\b
    """,
    unless=r"""
    who: \b(?:you|customer|customers|people|those|anyone|everyone|someone|one),? who\b
    """,
)
KEEPERS_TOO = Signs(r"""
    compl fraud legal priva secur: \b(?:reassigned|assigned|handed|passed|given|gone|moved|forwarded|escalated|informed|alerted|told
    + |brought in) (?:\S+ ){0,5}?\(?(?:fraud|security|legal|privacy|compliance)\b(?! (?:policy|page|reasons|settings|question|code))
    compl fraud legal priva secur: \b(?:fraud|security|legal|privacy|compliance) (?:has|have|is|are) (?:now |already |just )?(?:been )?(?:informed
    + |alerted|notified|told|on it|looking|aware|involved|handling)\b
    """)
