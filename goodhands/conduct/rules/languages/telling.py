"""In which language a reply is written, told by its function words: and, the, of; und, der, von.

Short texts and doubtful ones count as the default. A reply that mixes languages is English as soon as it has
a fair share of English words, for English is what the most checks can read.
"""

import re
from collections.abc import Iterable, Mapping

from goodhands.conduct.rules.wordlists import words

ENGLISH = "en"
ENGLISH_WORDS = words("""
    the of and to a in is you that it he was for on are as with his they at be this have from or one had by
    but not what all were we when your can said there use an each which she do how their if will up other
    about out many then them these so some her would make like him into has could our more been who its now
    did get may than any only no my i me us am here just also please thanks thank does should very much let
    i'm we're you're it's i'll we'll don't because after before until while where why such those
""")
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_LEAST = 3  # function words of the language
_LEAST_SHARE = 0.15  # of all words
_AHEAD = 3  # times as many as English ones
_AHEAD_OF_OTHERS = 1.25  # times as many as of the language that comes second
_READ = 2_000  # letters that are looked at


def language_of(text: str, function_words: Mapping[str, Iterable[str]], default: str = ENGLISH) -> str:
    """Return the code of the language in which `text`, in small letters, is written.

    `function_words` holds those of each language but English, by code. `default` is returned for texts that
    are too short or can't be told. Linear in the length of the text; of a long one only the start is read.
    """
    said = _WORD.findall(text[:_READ])
    if not said or not function_words:
        return default
    english = sum(word in ENGLISH_WORDS for word in said)
    if english >= _LEAST and english * _AHEAD > len(said):
        return ENGLISH
    counts = sorted(
        (sum(word in known and word not in ENGLISH_WORDS for word in said), code)
        for code, known in function_words.items()
    )
    most, code = counts[-1]
    second = counts[-2][0] if len(counts) > 1 else 0
    if most >= max(_LEAST, _LEAST_SHARE * len(said), _AHEAD * english, _AHEAD_OF_OTHERS * second):
        return code
    return ENGLISH if english >= _LEAST and english > most else default
