"""A message that asks for nothing, praises nothing and announces nothing tells of a problem: why else write?

The last resort where no word of trouble is found (RULES `empathy-missing`, `no-assurance`).
"""

from goodhands.conduct.rules.asks import asks_of
from goodhands.conduct.rules.case import Case
from goodhands.conduct.rules.signals.buying import BROWSING, BUYING
from goodhands.conduct.rules.signals.effort import EFFORT
from goodhands.conduct.rules.signals.farewells import FAREWELL, GRATITUDE, OUTCOME
from goodhands.conduct.rules.signals.news import NEWS
from goodhands.conduct.rules.signals.reading import message, turn_answered
from goodhands.conduct.rules.signals.reports import IN_PASSING, POINTED_OUT, PRAISE
from goodhands.conduct.rules.signals.safety import PRIVACY
from goodhands.conduct.rules.spotting import Signs, Spot

_FEWEST_WORDS = 10

# What is said to inform, to announce or to answer.
INFORMS = Signs(
    r"""
    ask askin asks cance conce file minut need needs recor refer regar reply requi: \b(?:needs? to
    + |asks? for|asking for|requires?|require|cancel|regarding|concerning|with reference to|in reply to
    + |for the (?:minutes|record|file))\b
    going he hereb hope i id ill inten kindl let like looki need plan plann pleas she they want we wed well
    +  wish: \b(?:i'll|we'll|i will|we will|she will|he will|they will|going to|plan to|planning|intend to
    + |would like|want to|wish to|hope to|please|hereby|kindly|i'd like|we'd like|i'd love|i'd prefer
    + |we'd prefer|i need|we need|let me know|looking forward)\b
    accou addre booki code color colou date email iban it its mail name numbe order phone plan size
    +  vat: \b(?:my|our|the) (?:\w+ )?(?:address|name|number|e-?mail|phone|iban|order|booking|plan|vat
    + |date of birth|size|colou?r|code|account) (?:is|are|has changed|was|changed)\b|^it(?:'s| is) \w+
    agree attac both confi discu done eithe enclo here infor no ok okay one promi recor sound sure
    +  yes: \b(?:attached|enclosed|here (?:is|are|you|it|they)|as (?:promised|discussed|agreed)
    + |for your (?:records|information)|to confirm|i confirm|we confirm|confirmed|yes\b|no,|no\.|ok\b|okay
    + |sure\b|sounds good|agreed|done|both|the (?:first|second|other) one|either)\b
    am im we were: \b(?:i am|i'm|we are|we're) (?:a|an|the|from|with|writing|based|in|on|at|here|happy|glad
    + |fine|ready|free|available|interested|looking|moving|open)\b
    beaut congr enjoy glad good great happy like love lovel nice perfe pleas thank welco wonde: \b(?:love
    + |like|enjoy|great|good|lovely|nice|perfect|wonderful|beautiful|happy|pleased|glad|thank\w*|thanks
    + |welcome|congrat\w*)\b
    """
)


def unexplained(case: Case) -> Spot | None:
    """Return the longest sentence of a turn that states and does nothing else, None if it has another purpose."""
    passage = turn_answered(case)
    if passage.asks or passage.word_count < _FEWEST_WORDS or asks_of(case) or _we_asked(case):
        return None
    if passage.says(FAREWELL, GRATITUDE, OUTCOME, NEWS, PRAISE, BUYING, BROWSING, EFFORT, POINTED_OUT):
        return None
    if passage.says(IN_PASSING, PRIVACY, INFORMS):
        return None
    number, longest = max(enumerate(passage.sentences), key=lambda pair: pair[1].end - pair[1].start)
    return Spot(longest.start, longest.end, number)


def _we_asked(case: Case) -> bool:
    ours = next((turn.text for turn in reversed(case.turns) if turn.sender == "agent"), "")
    return "?" in ours or "please" in message(ours).lower
