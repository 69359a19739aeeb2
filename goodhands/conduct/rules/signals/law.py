"""Lawyers, courts and authorities in people's own words, for `escalation-needed` alone."""

from goodhands.conduct.rules.spotting import Signs

LAW = Signs(
    r"""
    *: \b(?:complaints?|claims?|grievance|disputes?|fil(?:e|ed|ing)|lodg(?:e|ed|ing)|petition|complain(?:ed|ing)?)
    +  (?:(?:\w+ ){0,2}(?:this|it|that|you|them|your \w+) )?(?:to|with|before|at) (?:the |our |an? )?<authority>\b
    *: \breport(?:ing|ed)? (?:this|it|that|you|them|your \w+|the \w+) (?:\w+ )?(?:to|with) (?:the |our |an? )?<authority>\b
    *: \b(?:tak(?:e|en|ing)|took|rais(?:e|ed|ing)|bring(?:ing)?|brought|refer(?:red|ring)?|put(?:ting)?|push(?:ing)?|post(?:ed|ing)?
    + |hand(?:ed|ing)?|pass(?:ed|ing)?|forward(?:ed|ing)?|send(?:ing)?|sent|show(?:ing)?|carry(?:ing)?) (?:this|it|that|you|everything|all (?:of )?this
    + |the (?:matter|case|whole \w+|photos|pictures)|my (?:case|complaint)|our (?:case|complaint)) (?:\w+ ){0,2}
    + (?:to|with|before|in front of|past) (?:the |our )?<authority>\b
    *: \b(?:cc'?d|cc|copied(?: in)?|copying(?: in)?|in copy:?|copy (?:\w+ ){0,3}(?:to|for|with)) (?:this )?(?:to )?(?:the |our )?<authority>\b
    *: \b<authority> (?:will|would|might|may|should|shall|is going to|ought to) (?:\w+ ){0,3}(?:hear (?:of|about|from)
    + |interested|told|informed|(?:love|like|want) to (?:hear|know|see)|see (?:this|that|it)|know about|have a look)\b
    *: \b(?:the )?<authority> (?:already )?(?:has|have|knows?|got) (?:\w+ ){0,2}(?:photos|pictures|informed|copy|file|about (?:this|it|you))\b
    *: \b(?:filled (?:in|out)|completed|draft(?:ed|ing)|prepar(?:ed|ing)|halfway through|writing|wrote|written|typed) (?:\S+ ){0,4}
    + (?:complaints?|claim|form|report|petition)\b.{0,20}\b(?:to|for|of|with|at) the <authority>\b
    *: \b(?:i'll|i will|i'm|i am|we'll|we will|we're|we are|going to|have to|must|shall|already|been|be) (?:now )?(?:contact(?:ing)?|ring(?:ing)?
    + |call(?:ing)?|phon(?:e|ing)|writ(?:e|ing) to|e-?mail(?:ing)?|notify(?:ing)?|inform(?:ing)?|alert(?:ing)?|involv(?:e|ing)|approach(?:ing)?) (?:the )?
    + <authority>(?= about (?:this|it|you|these|your|that|those)\b|[.!,;]|$| (?:today|tomorrow|next|now|if|unless|on monday)\b)
    *: \b(?:letter|post|mail|call|something|word) from <own> <lawyer>\b|\b(?:claim|seek|demand|sue for) (?:\w+ )?damages\b
    *: \b(?:talk(?:ed|ing)?|spoken|speaking|spoke|turn(?:ed|ing)|been|gone|written|handed (?:it|this|everything|the matter)
    + |passed (?:it|this|everything)) (?:\w+ )?(?:to|with|by) (?:see )?(?:an?|<own>) <lawyer>\b
    *: \b(?:seen|seeing|consult(?:ed|ing)|hir(?:ed|ing)|retain(?:ed|ing)|instruct(?:ed|ing)|engag(?:ed|ing)|rung|phoned|found|appoint(?:ed|ing))
    +  (?:an?|<own>) <lawyer>\b
    *: \bhear(?:ing)? from (?:an?|<own>) <lawyer>\b
    *: \b<own> <lawyer> (?:have|has|are|is|will be) (?:\w+ )?(?:instructed|informed|briefed|notified|engaged|copied|involved|ready)\b
    *: \bis an? <lawyer> (?:and|who) (?:\w+ )?(?:says?|said|thinks?|tells?|told|advis\w+|confirm\w+|considers?|assures?)\b
    *: \b(?:<own>|\w+'s) <lawyer> (?:has |is |will )?(?:\w+ )?(?:reading|going through|tak(?:e|ing|en)|give[ns]?|agree[sd]?)\b.{0,40}
    + \b(?:your|you|cover|this|suit|case)\b
    *: \b(?:tak(?:e|en|ing)|took|sought|seek(?:ing)?|got|had|getting) (?:\w+ )?(?:legal advice|advice from (?:an?|<own>) <lawyer>)\b
    *: \b(?:begin|start|commence|issue|bring|institute|open)(?:ning|ing)? (?:\w+ )?proceedings\b|\b(?:to|will|shall|must|may|could|can) litigate\b|\bpress(?:ing)? charges\b
    *: \b(?:a|the) (?:summons|writ)\b|\b(?:have|let|get) the authorities\b|\b(?:breaking|broken|breach of|break) (?:\w+ )?(?:consumer |the )?law\b
    *: \b<own> counsel (?:advises|says|has|is|will|recommends)\b|\bmy <lawyer> (?:says|said|thinks|advises|considers|tells me)\b
    *: \b(?:let|have|leave it to) (?:an?|the) (?:judge|courts?) (?:to )?(?:decide|rule|settle|sort)\b
    *: \b(?:suit|lawsuit|case|action|proceedings|claim) against you\b(?! in the game)
    """,
    unless=r"""
    *: \b<own> (?:own |parish |student |town )?(?:board|council|association|department|agency|union|ministry|commission)\b
    """,
)
# Dealings with an authority in which we stand for nothing, and a dot that is none.
NO_LAW = Signs(r"""
    *: \bon the dot\b|\bi(?:'m| am)? work(?:ing)? (?:for|at) the\b
    *: \b<own> <lawyer> (?:is|has|was) (?:getting married|just|moved|moving|retired|delighted|happy|a (?:fan|friend|big))\b
    *: \b(?:renew|regist(?:er|ration)|accredited|certificate|certified|permit|approved|licen[cs]e (?:for|with|from)) (?:\S+ ){0,4}
    + (?:with|for|by|from) (?:the )?(?:\w+ ){0,2}(?:authority|agency|board|council|regulator)\b
    *: \b(?:before (?:we|i) (?:sign|buy|exchange|complete)|complet(?:ion|ing) (?:statement|of (?:the|our|my))
    + |(?:purchase|sale) of (?:the|our|my|a) (?:house|flat|property)|my (?:late )?(?:\w+'s )?(?:will|estate))\b
    """)
