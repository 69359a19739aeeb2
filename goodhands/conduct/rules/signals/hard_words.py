"""Single words that tell of trouble, wherever they stand (RULES `empathy-missing`)."""

import re

from goodhands.conduct.rules.signals.supposed import SUPPOSED
from goodhands.conduct.rules.spotting import Passage, Signs, Spot
from goodhands.conduct.rules.wordlists import words

# About things.
_THINGS = words("""
    filthy smelly stinking stinks mouldy moldy rotten rancid stale soggy soaked torn ripped frayed
    stained scratched dented chipped cracked cracks shattered smashed crushed bent warped crooked wobbly
    wobbles wobble rattles rattling creaks creaking squeaks squeaking crackles crackling hisses hissing
    leaks leaking leaked leaky drips dripping overflows overflowed flooded clogged jammed jams stalls
    stalled overheats overheated sparking melted thawed spoiled spoilt curdled contaminated infested
    cockroaches bedbugs faulty defective broken damaged malfunctioning malfunction malfunctions
    inoperable unusable unreadable illegible blurry blurred garbled corrupted corrupt crashes crashed
    crashing freezes glitch glitches glitchy buggy laggy unresponsive unreachable inaccessible misprinted
    mislabelled mislabeled misdelivered misplaced mispacked mismatched incomplete tampered resealed
    expired rusty rusted rusting peeling faded shrunk shrank unravelled unravelling collapsed collapses
    sagging sags snapped exploded burst blistered disintegrated unstable lopsided deformed discoloured
    discolored shoddy flimsy substandard
""")
# About what happened.
_EVENTS = words("""
    overcharged overbilled misbilled double-charged overbooked stranded bumped misled deceived cheated
    swindled lied stolen robbed mugged burgled delayed overdue postponed rescheduled mishandled botched
    bungled neglected ignored mistreated insulted humiliated embarrassed threatened injured bruised
    bleeding swollen itchy rash poisoned fainted hospitalised hospitalized evicted locked-out bounced
""")
# About feelings.
_FEELINGS = words("""
    frustrated frustrating frustration annoyed annoying annoyance irritated irritating exasperated
    exasperating aggravating infuriating maddening furious livid angry upset upsetting distressed
    distressing devastated heartbroken desperate despair helpless exhausted exhausting sleepless worrying
    anxious frightened frightening scared terrified panicking panicked panic stressed stressful stressing
    overwhelmed embarrassing humiliating ashamed disheartened disheartening discouraged disgusted
    appalled outraged miserable unhappy dissatisfied unsatisfied nightmare disaster catastrophe chaos
    fiasco ordeal hassle nuisance inconvenience inconvenient inconvenienced unpleasant unbearable
    intolerable unacceptable unprofessional ridiculous absurd outrageous horrible terrible awful dreadful
    appalling atrocious disastrous catastrophic
""")
_HARD = _THINGS | _EVENTS | _FEELINGS
_TAKEN_BACK = re.compile(
    r"\b(?:not|no|never|isn'?t|aren'?t|wasn'?t|weren'?t|without|nothing|neither|hardly|avoid|prevent|if|in case|"
    r"should|would|could|might|may|when|does|do|anti|against|before|non|than|how|which|what|be|get|getting|"
    r"terribly|awfully)\b[^,;.!?]{0,24}$"
)
_REACH = 40
_GENERAL = Signs(SUPPOSED)


def hard_word(passage: Passage) -> Spot | None:
    """Return the first word of trouble that is neither denied nor supposed, or None."""
    for word, start, end, number in passage.words:
        if word not in _HARD:
            continue
        sentence = passage.sentences[number]
        before = passage.lower[max(sentence.start, start - _REACH) : start]
        if sentence.text.endswith("?") or _TAKEN_BACK.search(before):
            continue
        if all(spot.sentence != number for spot in passage.spots(_GENERAL)):
            return Spot(start, end, number)
    return None
