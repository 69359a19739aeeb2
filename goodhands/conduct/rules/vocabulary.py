"""Names for groups of words that many wordings share: `<n> <span>` reads "two days", "an hour", "3 weeks"."""

import re

_GROUPS = {
    "n": r"""
        \d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|several
        |many|multiple|countless|(?:a )?(?:few|couple(?: of)?|dozen)|half an?|over an?
        |(?:nearly|almost) (?:an?|\w+)
    """,
    "more": r"""
        \d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|several|many
        |multiple|countless|a few|a couple of|a dozen|dozens of|hundreds of
    """,
    "span": r"""
        (?:full |whole |entire |long |working |business |more |extra )*(?:minutes?|mins?|hours?|hrs?|days?
        |nights?|weeks?|weekends?|months?|years?|mornings?|afternoons?|evenings?
        |(?:mon|tues|wednes|thurs|fri|satur|sun)days?|lunch ?breaks?|lunches|holidays?|vacation days?)
    """,
    "nth": r"""
        second|third|fourth|fifth|sixth|seventh|tenth|2nd|3rd|[4-9]th|1\dth|umpteenth|nth|hundredth|millionth
    """,
    "times": r"""
        twice|thrice|(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several|multiple|many
        |countless) times
    """,
    "adverb": r"""
        (?:really|very|so|truly|quite|just|also|all|too|rather|pretty|extremely|incredibly|absolutely
        |completely|totally|still|already|now|simply|deeply|terribly|more than|beyond|a bit|a little
        |somewhat|genuinely|honestly|again|actually|only|both|ever|super|most|sincerely|awfully
        |particularly|especially|beautifully|even|always)[ ]
    """,
    "own": "my|our",
    "my": "my|our|his|her|their|the|your|an?|this|that|these|those|its",
    "ill": r"""
        i'll|we'll|i will|we will|i am going to|we are going to|i'm going to|we're going to|let me|i shall
        |we shall
    """,
}
VOCABULARY = {
    name: f"(?:{''.join(line.strip() for line in text.strip().splitlines())})"
    for name, text in _GROUPS.items()
}
VOCABULARY["adv"] = f"(?:{VOCABULARY['adverb']}){{0,4}}"
_APOSTROPHE = re.compile(r"(?<=n)'(?=t)|(?<=\bi)'(?=m\b|ve\b)")
_NAME = re.compile(r"<(\w+)>")


def spell_out(pattern: str) -> str:
    """Put the words in place of their names; "don't", "i'm" and "i've" stand for "dont", "im" and "ive" too.

    Raises KeyError for a name that is not known.
    """
    spelled = _NAME.sub(lambda match: VOCABULARY[match.group(1)], pattern)
    return _APOSTROPHE.sub("'?", spelled)
