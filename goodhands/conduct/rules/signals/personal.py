"""Personal data gone astray or shown about, in people's own words, for `escalation-needed` alone."""

from goodhands.conduct.rules.spotting import Signs

PERSONAL = Signs(
    r"""
    *: \b<papers>\b[^?]{0,60}?\b(?:of|for|from|belong\w*|to|at|by|with|about) (?:two |three |four |several |many |\d+ )?<others>(?!\w)
    *: \b(?:another (?!day|month|year|week)\w+'s|a stranger's|(?:someone|somebody) else's|other (?!side|party|half)\w+(?:'s|s')|an? (?:mr|mrs|ms|miss|dr)\b\.? \w+'s)
    +  (?:\w+ ){0,2}(?:<papers>|bookings?|room|address|divorce|invoices?|orders?|details|data|names?|numbers?|photos?|case|file)\b
    *: \b(?:invoice|statement|file|report|letter|booking|record|document|pdf|attachment|account|data)s?\b.{0,40}\bbelongs? to
    +  (?:an?|another|some|someone|somebody) (?:\w+ ){0,2}(?:company|person|customer|patient|family|firm|guest|client|else|mr|mrs|ms|stranger)\b
    *: \bwho (?:else )?(?:has|have|had|all has) (?:\w+ )?(?:received|seen|looked (?:at|into)|read|opened|accessed|got|been (?:through|in|looking at)
    + |had access to|access to|copies of) (?:<own>) (?:\w+ )?(?:<papers>|files?|records?|data|notes|messages|account|photos?|letters?|mail|information)\b
    *: <others> (?:\w+ )?(?:has|have|had|know|knows|got|get|see|can see|could read|can read|was given|were given|was sent) (?:<own>) (?:\w+ )?
    + (?:<papers>|address|number|data|medical|file|photos?)\b
    *: \bhow (?:did|does|do|have|has|come) (?!i\b|we\b)(?:\w+ ){1,4}?(?:get|got|know|have|has|obtain\w*|come by) (?:to )?(?:<own>) (?:\w+ )?
    + (?:address|number|e-?mail|data|details)\b
    *: (?<!\bi )(?<!\bi've )(?<!\bi have )\b(?:show(?:ed|n)?|gave|given|handed|read|sent|e-?mailed|forwarded) (?:\S+ ){0,2}?<own>
    +  (?:\S+ ){0,2}?(?:<papers>|label|bookings?|address|number|letters?|file|data|photos?|invoice|details|messages?|e-?mails?|names?|form)
    +  (?:\S+ ){0,3}?to <others>
    *: <others> (?:\w+ )?(?:got|has|have|received|was given|were given|saw) (?:a copy|copies|a look) of <own>\b
    *: \b(?:which|what) (?:\w+ ){0,2}(?:data|information|details) (?:of (?:mine|me)|about me|on me)\b
    *: \b(?:where|who) (?:did )?(?:you|your \w+) (?:got|get|bought|buy) (?:them|it|my \w+|our \w+) from\b|\b(?:tell|say|know|explain)
    + (?: \w+){0,2} where you (?:got|have) (?:them|my (?:details|data|address|name|number))\b
    *: \b<own> (?:\w+ )?(?:file|records?|data|details) (?:has|have|had|was|were|is|are) (?:\w+ )?(?:been )?(?:destroyed|erased|deleted|wiped|shredded)\b
    *: \bread (?:out|aloud) (?:\S+ ){0,5}?(?:diagnos\w+|marks|grades|results?|address|file|illness|salary|debts?)\b
    *: \baddresses\b.{0,40}\b(?:to (?:field|line)|cc|in the open|visible|for all|open copy)\b|\bin (?:the |an )?open (?:cc|copy|to)\b
    *: \b(?:photos?|pictures?|videos?|images?) (?:of )?(?:<own>|me|us)\b.{0,60}\b(?:without (?:asking|permission|our|my|consent)|never agreed
    + |did(?:n't| not) agree|no permission|nobody asked|never (?:asked|gave))\b
    *: \b(?:<own>) (?:\S+ ){0,2}(?:photos?|pictures?|face|video)\b.{0,50}\b(?:without (?:asking|permission|our|my|consent)|never agreed
    + |did(?:n't| not) agree|nobody asked|never (?:asked|gave))\b
    *: \bnever agreed (?:that |to )(?:you |your |my |our )?.{0,20}\b(?:pass\w*|shar\w+|sell\w*|publish\w*|number|data|address|photos?)\b
    *: \b(?:you|your (?:\S+ ){1,2}|(?:someone|somebody) (?:at|in|from) (?:\S+ ){1,3}|they )(?:have |has )?(?:told|showed|read|gave|e-?mailed|sent
    + |mentioned|forwarded|disclosed) (?:\S+ ){0,3}?(?:<own>) (?:\w+ )?(?:employer|boss|ex(?:-\w+)?|husband|wife|sister|brother|mother|father
    + |neighbou?rs?|colleagues?|landlord|flatmate|parents)\b.{0,40}\b(?:<own> (?:\w+ )?(?:balance|salary|diagnosis|results?|condition|debt|account
    + |file|illness)|why i was|what i (?:earn|owe|have)|that i (?:am|was|have|owe))\b
    *: \b(?:diagnosis|file|results?|medical \w+|balance|card number|details|notes|record|name and)\b.{0,40}\b(?:aloud|out loud|in front of (?:every\w+
    + |other|the whole|strangers)|for (?:everyone|everybody|all|anyone) to (?:read|see|hear))\b
    *: \b(?:posted|put|published|uploaded|shared|printed) (?:\S+ ){0,2}?(?:<own>) (?:\S+ ){0,4}?(?:address|signature|number|name|photos?|face|data|results?)
    + \b.{0,40}\b(?:facebook|instagram|tiktok|online|website|web site|internet|twitter|newspaper|in public)\b
    *: \b(?:letter|envelope|mail)\b.{0,40}\b<papers>\b.{0,60}\bopened\b|\b<papers>\b.{0,60}\b(?:opened (?:it|them|by)|(?:been|was|were) opened)\b
    """,
    unless=r"""
    *: \b(?:please|can you|could you|would you|kindly|like|want|may|can i|could i|want you|ask you) (?:\w+ ){0,3}(?:send|forward|post|give|e-?mail
    + |book|transfer|copy|issue|make|write|show|get|order|use|pick|collect).{0,100}
    *: \b(?:statements?|contracts?|results) (?:\w+ ){0,3}(?:from|with|by|of) (?:another (?:supplier|company|provider|bank|lab|shop|year|month|course|school)|my boss|my employer|our colleagues?)\b
    """,
)
NOT_OF_PERSONS = Signs(r"""
    *: \bguess who\b
    """)
