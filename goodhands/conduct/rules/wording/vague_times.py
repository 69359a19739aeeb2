"""Vague times: soon, shortly, as soon as possible, a while."""

from collections.abc import Iterator

from goodhands.conduct.rules.case import Fix
from goodhands.conduct.rules.dates import later_day, near_times
from goodhands.conduct.rules.phrases import Hit, Phrase, Unless, one_of, phrase

_WHEN = "Soon is different for everyone. Name a day and an hour; an estimate is fine too."
_THEIRS = "The customer can't tell how urgent this is. Name the day by which you would like the answer."
_LONG = "How long is that? Give the usual time, or the longest it has ever taken."
_POSTED = "Say when you will write next, even if there is no news by then."
_RETOLD = one_of(r"""
    \byou(?:'d| had| have|'ve)? (?:also )?(?:asked|said|wrote|mentioned|told|wanted|requested
    + |hoped|stressed)\b.{0,100}
    \byou (?:really )?(?:need|want|needed) (?!to\b).{0,60}
""")
_WARM_WISH = one_of(r"""
    \b(?:hope|hoping|forward|like|love|wish)\b.{0,30}\b(?:hear|hearing|(?:see|seeing|welcome
    + |welcoming|meet|meeting|talk to|talking to|speak to|host|hosting|serve|serving|have
    + |having) you)\b.{0,60}
""")
_GOODBYE = one_of(r"""
    \b(?:(?:see|seeing) you\b.{0,40}|(?:talk|speak|chat|meet|catch up)(?: (?:to
    + |with))?(?: you)?(?: again)?(?: very| real)? )
""")
_RECOVER = one_of(r"""
    \b(?:get|getting|gets|feel|feels|feeling|be|is|are|on) (?:well|better|recovered|healed|(?:his|her
    + |your|their) feet)(?: again)?(?: very)?[ ]
    \b(?:heals?|recovers?|mends?|passes) (?:very )?
""")
_DEGREE = r"\b(?:so|too|this|that|how|as|no|not|quite so|any) "
_NOT = r"(?:\b(?:not|never|once)|n't)\b.{0,60}"

_DATED = one_of(r"""
    \b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tonight|tomorrow|noon|daily|weekly)\b
    \b(?:every|each|within|by the end of|this|next) (?:\w+ )?(?:hour|day|morning|afternoon|evening|week
    + |month)s?\b
    \b\d{1,2}(?::\d\d)? ?(?:am|pm|o'clock)\b|\b\d{1,2}:\d\d\b|\b\d+ (?:minute|hour|day|week)s?\b
    \b\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)
    \b(?:january|february|march|april|may|june|july|august|september|october|november|december) \d
""")


def _times(hit: Hit) -> Iterator[Fix]:
    for time in near_times(hit.case.now):
        yield hit.fix(f"Say “{time}”", time)


def _answer_by(hit: Hit) -> Iterator[Fix]:
    day = later_day(hit.case.now)
    yield hit.fix(f"Say “{day}”", day)


def _next_news(hit: Hit) -> Iterator[Fix]:
    for time in near_times(hit.case.now)[-1:]:
        words = f"write to you again {time}"
        yield hit.fix(f"Say “{words}”", words)


def _duration(hit: Hit) -> Iterator[Fix]:
    verb = hit.written.split()[0]
    yield hit.fix("Say how long", f"{verb} about …")


VAGUE_TIMES: tuple[Phrase, ...] = (
    phrase(
        "possible asap p practicable able earliest possibly soonest",
        r"""
            \b(?:as (?:soon|quick|quickly|fast|promptly|swiftly|early|rapidly
            + |speedily) as (?:is |it is |it's |humanly )?(?:possible|practicable|possibly can)
            + |asap\b|a\.s\.a\.p\b\.?|at the earliest(?: possible)?\b(?! on\b)
            + |(?:the )?soonest possible|at the soonest)
        """,
        _WHEN,
        fixes=_times,
        unless=Unless(
            before=_RETOLD,
            after=r"[ ](?:on |by )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|\d)",
        ),
    ),
    phrase(
        "soon quick quickly fast promptly",
        r"""
            \bas (?:soon|quick|quickly|fast|promptly) as (?:i|we|they|he|she|you|our (?:team|colleagues?
            + |developers?|engineers?))(?: (?:possibly|reasonably))? (?:can|could|are able(?: to)?
            + |am able(?: to)?|is able(?: to)?|may|manage|get (?:a|the) chance)\b(?: (?:possibly
            + |do so))?(?=\s*(?:[.,;:!?)–—-]|$|\n|(?:and|but|so|with|because|for|to|on|about|once|when
            + |after|if|then|from|in|at|by|via|as|while|since|though|until|before|unless|today|tomorrow
            + |this|next)\b))
        """,
        _WHEN,
        fixes=_times,
        unless=Unless(
            before=_RETOLD,
        ),
    ),
    phrase(
        "soon",
        r"\b(?:(?:very|pretty|real|quite|fairly|relatively|some ?time) )?soon\b(?! as\b|-)",
        _WHEN,
        fixes=_times,
        unless=Unless(
            before=rf"{_DEGREE}|{_GOODBYE}|{_RECOVER}|{_WARM_WISH}|{_RETOLD}",
            after=r"[ ](?:after|before|thereafter|afterwards|following|became|turned out|was|began|had|learn(?:ed|t)|found|saw)\b",
        ),
    ),
    phrase(
        "shortly",
        r"\b(?:very )?shortly\b",
        _WHEN,
        fixes=_times,
        unless=Unless(
            before=_RETOLD,
            after=r"[ ](?:after|before|past|following|ahead|prior|thereafter|afterwards|until)\b",
        ),
    ),
    phrase(
        """
        due future foreseeable timely before day time minute bit little while later permits allows these
        """,
        r"""
            \b(?:in due (?:course|time)|(?:in|for|within|over|during) the (?:very |not too distant )?(?:near
            + |foreseeable) future|(?:in a |within a )?timely (?:manner|fashion|way)
            + |before (?:too )?long\b|any (?:day|time|minute) now|one of these days
            + |in a (?:little )?(?:bit|while)\b|at a later (?:date|time|point|stage)|(?:as|when
            + |if) time (?:permits|allows))
        """,
        _WHEN,
        fixes=_times,
        unless=Unless(
            before=rf"{_RETOLD}|{_NOT}",
        ),
    ),
    phrase(
        "convenience opportunity earliest chance moment possible",
        r"""
            \bat (?:your|the|their) (?:very |own )?(?:earliest|soonest
            + |first)(?: possible)? (?:convenience|opportunity|chance|moment)
        """,
        _THEIRS,
        fixes=_answer_by,
    ),
    phrase(
        "convenience opportunity chance moment once when whenever",
        r"""
            \b(?:at (?:our|my) (?:very )?(?:earliest|soonest|first)(?: possible)? (?:convenience
            + |opportunity|chance|moment)|(?:when|whenever|once) (?:i|we|they) (?:get|have|find) (?:a
            + |the) (?:chance|moment|minute|time)|when(?:ever)? (?:i|we|they|he|she|it|someone|our \w+
            + |the \w+) (?:gets?|comes?) (?:a)?round to (?:it|this|that|yours?)|when(?:ever)? (?:i|we|they|he
            + |she|someone|our \w+|the \w+) (?:has|have|finds?|gets?) (?:a |some |the )?(?:free |spare
            + |quiet )?(?:slot|moment|minute|time|capacity|chance|gap)|when (?:we|i|they) get to (?:it|yours?))(?=[.,;!?]|$
            + | and| to| but)
        """,
        _WHEN,
        fixes=_times,
    ),
    phrase(
        "point later good coming next following stage",
        r"""
            \b(?:at some (?:point|stage)|sooner or later|in good time|(?:in|over|within) the (?:coming|next
            + |following) (?:few |couple of |several )?(?:days|weeks|months|hours))\b
        """,
        _WHEN,
        fixes=_times,
        unless=Unless(
            before=rf"{_RETOLD}|\b(?:arrived?|back|ready|here|home|happened|if) (?:\w+ )?",
            after=r" (?:in|of|during|on|between|we (?:all|were)|i was|before|ahead|for|to)\b|[,:(–—-]+ ?(?:\w+ ){0,2}\d",
        ),
    ),
    phrase(
        "",
        r"""
            \b(?:get to|look at|look into|do|answer|reply|call|fix|see to|come back)\b[^.!?\n]{0,30} when (?:i|we|they|he|she) can(?=[.,;!?]|$)
            \bas soon as poss\b|\b(?:shouldn't|won't|should not|will not) be (?:too |that |very )?long(?: now)?(?=[.;!?]|$)
            \bthe (?:minute|moment|second) (?:i|we|they) (?:find|have|get) (?:the |a |some )?(?:time|moment|chance|free)\b
            \b(?:down the (?:line|road|track)|in no time|in the next little while|in the coming (?:time|period)|watch this space)\b
        """,
        _WHEN,
        fixes=_times,
    ),
    phrase(
        "posted loop picture",
        r"\bkeep(?:ing)? you (?:\w+ )?(?:posted|in the (?:loop|picture))",
        _POSTED,
        fixes=_next_news,
    ),
    phrase(
        "updated informed date abreast",
        r"\bkeep(?:ing)? you (?:\w+ )?(?:updated|informed|up[ -]to[ -]date|abreast)\b",
        _POSTED,
        fixes=_next_news,
        unless=Unless(
            within=_DATED,
        ),
    ),
    phrase(
        "while some time",
        r"""
            \b(?:(?:will|'ll|may|might|can|could|should|would|does|usually|often|sometimes|normally
            + |probably|to) (?:\w+ )?(?:take|need|be|last)|takes|taking|needs|lasts|(?:we|they
            + |i) need|\b(?:they|these|those|which|\w{4,}s) (?:do |can |just |all |always |often |usually )?take)(?: (?:you|us|me
            + |them))? (?:quite |just |for |another )*(?:a (?:little |good |long )?while(?: longer)?
            + |some (?:more |additional )?time|a (?:little )?bit (?:of|more) time)\b
        """,
        _LONG,
        fixes=_duration,
        unless=Unless(
            before=rf"{_RETOLD}|\b(?:you|please|for|thanks for) (?:\w+ )?",
            after=r"""
                [ ](?:to (?:warm|cool|heat|boil|load|dry|grow|set|cure|charge|read|look|explain|think|write|help|get to know|reply|answer)\b|off\b|with (?!them|us|our|him|her)\w)
                \s*[,:(–—-]+ ?(?:\w+ ){0,2}(?:\d|one|two|three|four|five|six|ten|a (?:day|week|month))
            """,
        ),
    ),
)
