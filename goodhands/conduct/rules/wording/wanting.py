"""What customers want to be told: a time, a sum, a place, a reason, a way, a yes, an act."""

import re

from goodhands.conduct.rules.phrases import one_of

TIME = re.compile(
    one_of(
        r"""
        ^\W*(?:\w+ ){0,2}when\b(?! (?:i|we|it|you)(?:'m| am| are|'s| is)\b)
        \b(?:tell|know|say|confirm|wonder\w*|me|us|and|till|until|by|since|from|sure|ask|clear|curious|also|but
        + |,) when\b
        \b(?:eta|what (?:time|date|day)|how (?:soon|fast|quickly|long)|which (?:day|date)|lead time|turnaround
        + |how many (?:days|weeks|hours|months)|deadline|delivery time|(?:opening|what(?: are your)?) hours
        + |any (?:news|updates?)|how much longer)\b
        """
    )
)
# "Can it be done before the 28th?" wants a time beside the yes.
DEADLINE = re.compile(r"\b(?:before|by|until|till|in time|on time|earlier|sooner|tonight|today|tomorrow)\b")
DUE = re.compile(r"\b(?:before|by(?! now)|in time)\b")
NUMBER = re.compile(
    r"\bhow (?:many|often|far|big|large|heavy|old|tall|wide|high|deep|fit)\b|\b(?:what|which)\b.{0,25}\b(?:dilution|"
    r"dose|dosage|torque|size|temperature|voltage|percent(?:age)?|number|code|weight|height|width|length|limit|"
    r"distance|age|ratio|concentration|rate|reading)\b"
)
PLACE = re.compile(
    r"\bwhere\b|\bwhich (?:door|gate|entrance|platform|terminal|address|stop|room|counter|desk)\b"
)
PERSON = re.compile(r"\bwho(?:m|se)?\b|\b(?:speak|talk) (?:to|with)\b|\bcall me\b")
REASON = re.compile(
    one_of(
        r"""
        \b(?:why|how come|the reason|for what reason|what(?:'s| is) (?:wrong|holding)|what happened|what exactly
        + |how (?:could|can) (?:this|that|it)|what went wrong|known (?:bug|issue|problem))\b
        \bhow (?:am|are|is|was|were) (?:i|we|it|this|that|my) (?:late|wrong|overdue|possible)\b
        """
    )
)
PLAN = re.compile(
    one_of(
        r"""
        \bwhat (?:are|will|would|can|do) you (?:people |guys )?(?:doing|going|do|intend|plan|propose|offer)\b
        \bwhat happens\b|\bwhat(?:'s| is) (?:the plan|going on|happening|the status)\b
        \bhow does (?:it|that|this) work\b|\bany (?:news|updates?)\b|\bwhat now\b
        """
    )
)
WAY = re.compile(
    one_of(
        r"""
        \bwhat (?:do|should|can|must|shall|could|would) (?:i|we) (?:have to |need to )?(?:do|try|put|use|take
        + |bring|send|say)\b
        \bway (?:to|round|around)\b|\bwhat next\b|\bany ideas?\b|\badvice\b|\btips?\b|\bhow\b
        """
    )
)
NEEDED = re.compile(
    r"\bwhat\b.{0,40}\b(?:need|require|want)\b.{0,12}\b(?:from|of) (?:us|me)\b|"
    r"\bwhat .{0,30}do you (?:still )?need\b"
)
WHICH = re.compile(r"\W*which (\w+)\b(?! of\b)")
THING = re.compile(r"\b(?:what|which)s?\b")
DUTY = re.compile(
    r"\bmust (?:i|we)\b|\b(?:do|does|will|would|should) (?:i|we|they|he|she) (?:still )?(?:have to|need)\b"
)
LEAVE = re.compile(
    one_of(
        r"""
        \b(?:can|could|may|might) (?:i|we)\b|\bany (?:chance|way|place)\b|\bwould you\b
        \b(?:is|would|will) (?:it|that|this|there)?.{0,30}\bpossible\b
        \b(?:i|we)(?:'d| would)? (?:like|love|want)\b
        """
    )
)
ACT = re.compile(
    r"\b(?:can|could|would|will|won't) (?:you|u|ya|someone|somebody|anyone)\b|\b(?:please|pls|kindly)\b"
)
CHOICE = re.compile(r"\bor\b")
# A wish that says by itself nothing of what it is about: "Can you put that right?"
MEND_IT = re.compile(
    r"\b(?:(?:put|set) (?:it|that|this) right|(?:sort|fix|give me|give us) (?:it|that|this)|help|"
    r"take (?:it|that|this) (?:back|off)|do (?:about|something)|look (?:at|into) (?:it|this|that))\b"
)
