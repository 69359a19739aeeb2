"""Wordings of a billing dispute; the amount is weighed in `disputes`."""

from goodhands.conduct.rules.spotting import Signs

DISPUTE = Signs(
    r"""
    bille billi bills charg colle debit deduc deman invoi paid taken took withd: \b(?:charg(?:ed|ing|es?)
    + |bill(?:ed|ing|s)|invoic(?:ed|es)|debited|deducted|took|taken|withdr[ae]wn?|collected|demand(?:s|ed)
    + |paid)\b.{0,90}\b(?:twice|double|again|two times|three times|although|though|even though|despite
    + |but (?:i|we|it|the)|(?:i|we)(?:'ve| have|'d)? <adv>(?:never|didn't|did not|cancelled|canceled
    + |returned|haven't|have not)|nobody|no one|without|too much|extra|wrong(?:ly)?|by mistake|in error
    + |not (?:agreed|ordered|in|authori[sz]ed|part|mine|ours|correct|right)|wasn't|was not|isn't|aren't
    + |weren't|unauthori[sz]ed|instead|that (?:was|were|is|are) (?:cancelled|canceled|returned|never)
    + |(?:that|which) (?:i|we)|more than|higher than|please (?:fix|correct|refund|reverse|explain)|why)\b
    doubl dupli over overb overc paid pay payin unaut: \b(?:overcharg\w+|over-?bill\w+
    + |double[- ](?:charg\w+|billed|payment|paid|booked)|duplicate (?:charge|payment|invoice)
    + |unauthori[sz]ed (?:charge|payment|debit)|paid (?:it |this |that |you )?(?:<times>|double)
    + |pay(?:ing)? (?:it |this |that |you )?(?:<times>|double|again))\b
    bille charg debit invoi: \b(?:charged|billed|debited|invoiced) (?:me|us|my|our)(?: \w+){0,3} (?:<times>
    + |double|again|too much|for (?:something|nothing|a|an|the|\d+|two|three|four|five|six))\b
    someb someo stran thief: \b(?:someone|somebody|a (?:total )?stranger|a thief) (?:else )?(?:\w+ ){0,2}
    + (?:charged|debited|withdrew|took|taken|spent|used|bought)\b(?!.{0,60}\binto\b).{0,90}\b(?:my|our) (?:\w+ )?
    + (?:card|account)\b|\b(?:my|our) (?:\w+ )?(?:card|account) (?:was|has been|got) (?:used|charged
    + |debited|emptied) by (?:someone|somebody|a stranger)\b
    doubl thric times twice: \b(?:statement|card|account|bank|bill|invoice|receipt)\b.{0,80}\b(?:<times>
    + |double)\b
    bill charg debit entry fee fees invoi line payme surch: \b(?:there(?:'s| is| are| was)|see|found|shows?
    + |contains?|includes?|includ(?:es|ing)|lists?|has|have|got|add(?:s|ed)|with|find|noticed|spotted|about
    + |question|this|that|the|an?) (?:<adverb>|\w+ )?(?:\w+ ){0,4}(?:charges?|fees?|surcharges?|debits?
    + |line item|entry|invoice|bill|payment)\b.{0,90}\b(?:never (?:ordered|agreed|booked|asked|used
    + |authori[sz]ed|received|signed|made)|did(?:n't| not) (?:order|agree|book|ask|use|authori[sz]e|receive
    + |sign|make|recogni[sz]e|buy|place|subscribe)|do(?:n't| not) (?:recogni[sz]e|know|understand|owe
    + |accept|agree)|have(?:n't| not) (?:ordered|agreed|booked|used|authori[sz]ed)|not (?:agreed|ordered
    + |in the (?:quote|contract|offer|order)|mine|ours|correct|right|authori[sz]ed)|are(?:n't| not) in the
    + |is(?:n't| not) in the|was(?:n't| not) (?:in|agreed|ordered|mentioned|part|on)|were(?:n't| not) (?:in
    + |agreed|ordered|mentioned)|cancelled|canceled|already paid|have paid|paid (?:it|this|that)
    + |should(?:n't| not)|wrong|incorrect|error|mistake|unauthori[sz]ed|dispute|remove|taken off|take (?:it
    + |this|that) off|corrected|reversed|waived|credited|refund(?:ed)?|back|higher|too high|instead of
    + |nobody)\b
    accep block pay payin refus settl stop stopp withh: \b(?:(?:not|won't|shan't|shall not|never|refuse to|refusing to
    + |no intention of|not going to|don't intend to|not willing to|isn't|am not|see no reason to
    + |why (?:should|would|do|must|am|are) (?:i|we)) (?:\w+ ){0,2}(?:pay|paying|settle|accept)|refus(?:e
    + |ing) payment|withhold\w* payment|stop payment|stopped payment|block(?:ed|ing)? the payment)\b
    amoun bill billi chall charg conte dispu false incor infla invoi mista objec query state sum total
    +  unjus wrong: \b(?:(?:i|we|i'm|we're|to|will|hereby|am|are|formally|i'd|like to|going to|must
    + |have to) (?:<adverb>|hereby |formally |like to |be ){0,5}(?:disput(?:e|ing)|contest(?:ing)?
    + |challeng(?:e|ing)|object to|querying|query) (?:\w+ ){0,5}(?:charge|charges|invoice|bill|amount
    + |payment|fee|line|item|it|this|transaction|sum|debit|\$|£|€)|disputed (?:amount|charge|invoice)
    + |charge-?backs?|billing (?:error|dispute|mistake|problem|issue)|(?:invoice|bill|charge|amount|total
    + |sum|billing|statement) (?:\S+ )?(?:is|are|was|seems|looks|must be|has to be) <adv>(?:wrong|incorrect
    + |a mistake|not (?:right|correct)|an error|too high|far too high|false|way off|inflated)|(?:wrong
    + |incorrect|false|inflated|mistaken|unjustified) (?:invoice|bill|charge|amount|total|billing|fee|sum
    + |payment|price on))\b
    dont owe owed: \b(?:(?:you|that|still|which you|money you|i'm|i am|we're|we are|is|are|am|were|was
    + |amount) <adv>owe(?:d)?(?: me| us)?|don't owe|do not owe|(?:that )?(?:i'm|we're|i am|we are) owed)\b
    back credi deman immed now refun retur today want: \b(?:(?:want|need|demand|expect|give (?:me|us)|get
    + |like|require|insist on|waiting for|refund|return|where (?:is|are)|reimburse|credit
    + |request) (?:\w+ ){0,5}(?:[$€£₹]\s?[\d.,]+|[\d.,]+ ?(?:dollars|euros?|pounds|usd|eur
    + |gbp))(?: \w+){0,4} (?:back|refund\w*|now|today|immediately|returned|credited)|refund (?:me
    +  |us )?(?:the |my |our |that |this |all |second |other |\w+ ){0,5}(?:[$€£₹]\s?[\d.,]+)|want (?:my|our
    + |the|all my) (?:\w+ )?money back|demand (?:a|my|our|the|full) (?:\w+ )?refund|refund (?:has|have
    + |hasn't|of)\b.{0,60}\b(?:hasn't|not|never|still|refused|denied))\b
    colle debt dunni final notic paid remin settl: \b(?:(?:final notice|collections?|debt collect\w+
    + |dunning|payment reminder|reminder)\b.{0,120}\b(?:paid|already|settled|cancel\w*|never|didn't|not
    + |error|mistake|returned)|(?:paid|settled)\b.{0,120}\b(?:final notice|collections?|debt collect\w+
    + |dunning|reminder)|final notice|debt collect\w+)\b
    inste: \b(?:charged|billed|invoiced|invoice|bill|debited|paid|pay|total|statement|price|amount
    + |took)\b.{0,60}\binstead of\b
    agree bill bille charg confi contr invoi offer promi quota quote told: \b(?:quot(?:e|ed|ation)|agreed
    + |offer(?:ed)?|promised|told|contract|confirmed)\b.{0,80}\b(?:but|yet|and (?:then|now|today)|whereas
    + |while|however|, (?:the|now|today|you|my|our)|invoice|bill(?:ed)?|charged?)\b.{0,80}\b(?:invoice
    + |bill(?:ed)?|charged?|charges|says|shows|asks|costs?|debited|pay|paid)\b
    altho bill charg fee inste invoi norma renew shoul state subsc than usual went: \b(?:bill|invoice
    + |statement|charge|subscription|fee|renewal)\b.{0,60}\b(?:says|is|was|went (?:up )?(?:from|to)|jumped
    + |came to|shows|rose)\b.{0,40}\b(?:instead of|rather than|not the|although|when it should|should be
    + |usual(?:ly)?|normally|from)\b
    compe damag going make reimb: \b(?:what are you going to do about|compensat(?:e|ion)|reimburs\w+
    + |make (?:this|it) good|damages)\b
    """,
    unless=r"""
    bille charg invoi pay payin: \b(?:will|would|do|does|should|when|if|how|shall|can|could|what|is it
    + |may) (?:i|we|you|it|there) <adv>(?:be |get |have to |need to )?(?:be )?(?:charged?|billed|pay|paying
    + |invoiced)\b(?!.{0,40}\b(?:already|twice|never|cancelled)\b)
    charg cheap free price: \bprice (?:match|difference|drop|guarantee)\b|\bcheaper\b|\bfree of charge\b
    + |\bin charge\b
    charg: \b(?:charg(?:e|es|ing|ed)) (?:the|my|a|its|our) (?:\w+ )?(?:battery|phone|car|laptop|device
    + |scooter|bike|bank|headphones|watch|robot|vacuum|toothbrush)\b|\b(?:fast|wireless|usb|slow) charg(?:e
    + |ing)\b
    colle: \b(?:summer|winter|spring|autumn|new|your|garbage|the|stamp|art|data
    + |sample) collections?\b(?!.{0,20}\b(?:agency|letter|notice)\b)|\bcollection (?:service|point|of)\b
    """,
)

# Talk of being charged, and protest against it: a dispute where the two stand together.
CHARGED = Signs(
    r"""
    bill bille billi bills charg colle credi debit deduc deman direc fee fees inv invoi line penal state
    +  surch taken took withd: \b(?:charg(?:ed|ing|es?)|bill(?:ed|ing|s)?|invoic(?:ed|es us|es me|ing (?:us
    + |me))|(?:your|this|the|my|our|on|latest|last|monthly) invoice|inv-\w+|debit(?:ed|s)?|deducted
    + |surcharges?|fees?|withdrawn|direct debit|credit card statement|my statement|collected from
    + |taken from|took from|line item|penalty|demand(?:ing|s|ed)?(?= (?:\w+ )?[$€£\d]))\b
    """,
    unless=r"""
    charg fast free perso super: \b(?:in charge|free of charge|charge (?:the|my|its|it) (?:battery|phone
    + |car|up|overnight)|charging (?:cable|station|case|port|time|point)|fast charg\w+|supercharg\w+
    + |in charge of|person in charge)\b
    bille charg invoi: \b(?:will|would|do|does|when|if|how|shall|can|could) (?:i|we|you|it
    + |there) (?:be )?(?:charged?|billed|invoiced)\b
    bill invoi: \b(?:send|need|copy of|reissue|download|forward|get|find|want|attach\w*|another|where (?:is
    + |are|can i find)|receive|received|paid|the) (?:me |us |my |our |an? |the |all |last )?(?:invoices?
    + |bill)\b(?!.{0,60}\b(?:wrong|twice|never|dispute|incorrect|error|mistake|refuse|not)\b)
    """,
)
PROTEST = Signs(
    r"""
    back cance chang corre credi delet drop dropp fix fixed refun remov rever right sorte strik struc take
    +  taken waive: \b(?:(?:want|need|expect|demand|must|like|please|insist|has to|have to
    + |should) (?:\w+ ){0,5}(?:corrected|removed|reversed|refunded|credited|taken off|fixed|cancelled
    + |waived|struck|deleted|dropped|put right|sorted|changed|back)|(?:correct|remove|reverse|refund|credit
    + |waive|strike|cancel|delete|fix|take off|drop) (?:it|this|that|the (?:\w+ )?(?:charge|fee|line|amount
    + |invoice|bill|difference|item|position|surcharge|rest)|me|us)\b)
    arent behin blue error incor isnt mista not nowhe outra ridic rip ripof scand unacc unaut unjus unlaw
    +  wasnt witho wrong: \b(?:wrong(?:ly)?|incorrect(?:ly)?|unjustified|unlawful|mistake|by mistake
    + |in error|unauthori[sz]ed|without (?:my|our|any|asking|consent|permission|notice|telling)
    + |behind my back|out of (?:the blue|nowhere)|rip-?off|outrageous|ridiculous|scandal\w*|unacceptable
    + |not (?:correct|right|fair|agreed|mine|ours|what|in the|part of)|isn't (?:correct|right|mine|ours
    + |in the|part)|aren't in|wasn't (?:in|part|agreed|mentioned))\b
    accep agree am appro arent ask autho book bough buy cance conte decli didnt dispu dont donta dontb
    +  dontc dontd donth donti donto dontp dontr donts dontt dontu dontw expli haven m need never not
    +  notac notag notap notas notau notbe notbo notbu notca notde notha notit notne notor notow notpa
    +  notre notsi notst notsu notth notto notus notwa objec order owe pay payin recei recog refus rejec
    +  reque retur sign stay subsc use want wont wonta wontb wontc wontd wonth wonti wontn wonto wontp
    +  wontr wonts wontt wontu wontw: \b(?:i|we)(?:'ve| have|'d| had)? (?:<adverb>){0,2}(?:never|didn't
    + |did not|haven't|have not|don't|do not|explicitly|cancelled|canceled|declined|returned|refused|won't
    + |will not|am not|'m not|are not|aren't|refuse|dispute|contest|object
    + |reject) ?(?:<adverb>){0,2}(?:order\w*|agree\w*|ask\w*|use\w*|book\w*|sign\w*|request\w*
    + |authori[sz]e\w*|approve\w*|recogni[sz]e\w*|owe|accept\w*|receiv\w*|want\w*|buy|bought|stay\w*
    + |subscrib\w*|pay(?:ing)?|declined|cancelled|canceled|returned|had|have|been|need\w*|it|this|that|the
    + |to|$)
    adver agree assur cance confi cover free guara inclu offer promi quote said state told waive: \b(?:you
    + |your \w+|he|she|they|someone|agent|website|site|page|contract|quote|offer|hotline) (?:had |has
    +  |have |\w+ )?(?:told|said|promised|assured|quoted|confirmed|stated|agreed|advertised|guaranteed)\b
    + |\b(?:i|we) (?:was|were|had been|'d been|have been) (?:told|promised|assured|quoted|offered)\b
    + |\b(?:was|were|is|are|should be|supposed to be|meant to be) (?:free|included|cancelled|waived
    + |covered)\b
    again doubl dupli extra far highe inste more rathe secon three too twice two way: \b(?:twice|double
    + |duplicate|two times|three times|again|a second time|more than|higher than|instead of|rather than
    + |too (?:much|high)|far too|way too|extra)\b
    """
)
