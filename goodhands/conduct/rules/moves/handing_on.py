"""Whether a reply has handed a matter on: somebody in charge, or who answers for such matters, has it now."""

from goodhands.conduct.rules.spotting import Passage, Signs

# The person in charge is with us in the words but not in the deed.
_KEPT = Signs(
    r"""
    *: \b<boss>s? (?:does not|doesn't|do not|don't|never|cannot|can't|only) (?!wait\b|let\b|understand\b|believe\b|want\b|like\b|accept that)\w+
    *: \b<boss>s? (?:won't|will not|is not|isn't|are not|aren't) (?:going to |be |even )?(?:able|tak\w+|speak\w*|call\w*|talk\w*|get\w*|involved|available
    + |answer\w*|reply\w*|deal\w*|discuss|change|help|see|necessary|needed|here|in|do|decide|read)\b
    *: \b<boss>s? is (?:\w+ ){0,3}(?:busy|away|out|unavailable|on (?:holiday|leave|vacation))\b(?!.{0,60}\b(?:until|but|deputy|calls?|will)\b)
    *: \b<boss>s? (?:takes?|reads?|values?|welcomes?|appreciates?) (?:such|all|every|any|these|this kind of) (?:\w+ )?(?:remarks?|complaints?|feedback|letters?|messages?|cases?|matters?)\b
    *: \byou (?:wish|want|wanted|would like|asked|ask|demand|insist|need|don't need|do not need)(?:ed)? (?:to )?(?:\w+ ){0,4}(?:an?|the|our|my) <boss>\b
    *: \b(?:you (?:have to|must|need to|should|would have to|will have to)|please) (?:\w+ ){1,6}(?:an?|the|our) <boss> (?:in writing|yourself|directly|first)\b
    *: \bi(?:'d| would) (?:first )?have to (?:\w+ ){1,3}(?:an?|my|the|our) <boss>\b
    *: \bthe (?:only )?(?:person|one) who (?:decides|is in charge|is responsible) (?:\w+ )?(?:and )?(?:,? ?(?:nobody|no one) else)
    *: \bi am the (?:only )?(?:person|one) who (?:\w+ )?(?:decides|is in charge|is responsible)\b
    """
)
# Somebody with a name has it, or we are the last to turn to.
_HANDED_ON = Signs(r"""
    *: \b(?:letters?|messages?|case|complaint|file|matter|photos|words) (?:is|are|lies?|sits?) (?:now |already )?(?:all )?(?:in front of|before|with) (?:her|him|ms|mrs|mr|dr)\b
    *: \b(?:she|he|[^\W\d]+ [^\W\d]+) (?:is|will be) (?:expecting|awaiting|waiting for) your call\b
    *: \bthe person you (?:want|need|are looking for|asked for|should speak to) is\b
    *: \b(?!nobody\b|no one\b)[^\W\d]+ is (?:the person )?in charge of (?:the|our|this|all)\b
    *: \bi answer for (?:this|the|our)\b|\b(?:nobody|no one) (?:is )?above me\b|\bthere is (?:nobody|no one) above me\b
    *: \bmy (?:manger|mangager|maneger|manageer|menager|supervisior|supervizor|bos)\b (?:\w+ )?(?:will|calls?|rings?|knows|has|takes|writes)\b
    *: \bwho answers for (?:\w+ ){1,3}(?:here|with us|at \w+|in our)\b
    """)


def keeps_to_itself(body: Passage) -> bool:
    """Tell whether a reply speaks of somebody in charge only to say that they will not come into it."""
    return bool(_kept(body))


def _kept(body: Passage) -> set[int]:
    return {spot.sentence for spot in body.spots(_KEPT)}


def handed_on(body: Passage, *lists: Signs) -> bool:
    """Tell whether a reply says that somebody of `lists` has the matter, however it is worded."""
    kept = _kept(body)
    return any(spot.sentence not in kept for signs in (*lists, _HANDED_ON) for spot in body.spots(signs))
