"""The wish for someone in charge in people's own words, for `escalation-needed` alone."""

from goodhands.conduct.rules.spotting import Signs

IN_CHARGE = Signs(
    r"""
    *: \b(?:let|have|ask|tell|get|can|could|may|will|would|please|expect|want|wants?|like|should) (?:the|your|an?|some) <boss>
    +  (?:please |to |kindly |now |actually |himself |herself |personally |himself or herself ){0,2}(?:call|ring|phone|write to|e-?mail
    + |contact|get in touch with|get back to|answer|reply to|explain to|speak (?:to|with)|talk to|come to|see|meet|deal with|read|look at) (?:me|us|this|my|our)\b
    *: \bput (?:your|the|an?) <boss> on\b|\b(?:but|only|just) (?:\w+ )?with (?:your |the |an? )?<boss>\b
    *: \b(?:the|your|an?) <boss> (?:should|must|has to|needs to|ought to|had better|can|could|may|is to) (?:please |kindly |now )?
    + (?:call|ring|phone|write to|e-?mail|contact|get in touch with|answer|reply to|explain to|speak to|talk to|deal with|look at) (?:me|us|this|my|our)\b
    *: \b(?:name|number|e-?mail|address|details|contact|extension|line)(?: (?:and|or) (?:\w+ ){0,2}?\w+)? (?:of|for) your <boss>\b
    *: \b(?:this|it|my (?:letter|complaint|case|e-?mail)) (?:should|must|needs to|has to|ought to|is to|will) (?:now )?
    + (?:go|be (?:sent|passed|put|shown|brought|taken|read)) (?:\w+ )?(?:to|by|before|in front of|over to) (?:the|your|an?) <boss>\b
    *: \bon (?:the (?:desk|table) of (?:the|your)|your) <boss>(?:'s desk)?\b
    *: \bwho (?:can|do|should|could|must|would) (?:i|we) (?:\w+ )?(?:speak|talk|write|complain|turn|go|take this) (?:to )?.{0,15}
    + \b(?:above|over you|higher|senior)\b
    *: \b(?:insist(?:ing)? on|demand(?:ing)?|expect(?:ing)?|want|would like|like|wish|waiting|wait|going) (?:to |for )?(?:be )?
    + (?:hear(?:ing)? (?:back )?from|heard by|speak(?:ing)? (?:to|with)|talk(?:ing)? (?:to|with)|meet(?:ing)?) (?:with )?(?:the|your|an?) <boss>\b
    *: \bis (?:your|the) <boss> (?:in|there|around|available|free)(?: today| now| this \w+)?(?=[?.,!]|$)
    *: \b(?:who|with|that) (?:has |have |had )?(?:more|some|real|any|enough|proper|a bit of|a little) (?:authority|power|clout|say)\b
    *: \bwho(?:'s| is) the (?:person|one|man|woman) (?:in charge|responsible)(?= of (?:deliver|complain|custom|refund|quality|staff|this|that|support
    + |service|repair|booking|billing|your)| for (?:deliver|complain|custom|refund|quality|staff|this|that|support|service|repair|booking|billing|your)|[?.,!]|$)
    *: \bonly (?:\w+ )?(?:deal|speak|talk|correspond|discuss (?:this|it)) (?:with|to) (?:the|your|an?) <boss>\b
    *: \b(?:get|find|give|put|is there|send) (?:me |us )?(?:an?|some|the) (?:actual |real )?(?:grown-?ups?|adults?) (?:in|on|to|who|that|please|there)\b
    """,
    unless=r"""
    *: \b(?:the|an?) <boss> (?:of|at|in) (?:my|our|the (?:flat|house|building|car|dog|cat|bike|boat))\b
    *: \b(?:account|product|project|property|password|file|event|office|kitchen|it|hr|task) (?:manager|owner|lead)\b
    """,
)
# A manager of ours is no seat, plan or view in a program.
NO_BOSS = Signs(r"""
    *: ^(?:can|could|may|does|do|should|must|is) (?:an?|the) <boss>s? (?:\w+ )?(?:see|edit|approve|view|change|add|book|open|use|delete|log|allowed|able)\b
    *: \b(?:manager|owner|supervisor|director|team lead(?:er)?)(?:'s|s')? (?:plan|seat|role|account|view|log-?in|licen[cs]e|tier|package
    + |version|dashboard|app|edition|permission|access|rights|training|course|chair|mug|job|position)s?\b
    """)
