"""Wording that puts the fault on the customer."""

from goodhands.conduct.rules.phrases import Phrase, Unless, phrase
from goodhands.conduct.rules.wording.fixes import drop, drop_sentence

_BLAME = "This puts the fault on the customer. Tell what happened and how to set it right."

BLAME: tuple[Phrase, ...] = (
    phrase(
        "should already would really ought you'd",
        r"""
            \b(?:as )?you (?:really |surely )?(?:should
            + |ought to) (?:already |really )?know\b(?! (?:that we|how))
            \byou(?:'d| would) (?:already )?(?:know|have (?:seen|known|noticed|found))\b
        """,
        _BLAME,
        fixes=drop,
        unless=Unless(
            before=r"\bif (?:we|i) .{0,60}|\bwish.{0,40}|\bthought[ ]",
            after=r"[ ](?:by|before|when|on|first|about)\b",
        ),
    ),
    phrase(
        """
        fault mistake error responsibility problem evidently that's forced negligence carelessness
        oversight side doing ignored that
        """,
        r"""
            \byour (?:own )?(?:fault|mistake|negligence|carelessness|doing)\b
            \b(?:is|are|was|remains?|as|it's
            + |that's) (?:entirely |solely |also |only |completely )?your (?:own )?responsibility\b
            + (?! (?:ends|stops))
            \byour own responsibility\b|\bthat(?:'s| is) on you\b|\b(?:nobody|no one) forced you\b
            \b(?:evidently|clearly|obviously|apparently) ignored\b
            \byour own (?:error|oversight|problem)\b|\buser error\b
            \b(?:is|sounds like|that's) (?:a )?your? problem\b
            \b(?:a|the) (?:mistake|error) on your (?:side|part|end)
        """,
        _BLAME,
        fixes=drop_sentence,
        unless=Unless(
            before=r"""
                (?:\b(?:not|never|no|nor|wasn't|isn't|hardly|none of this (?:is|was))|n't) (?:\w+ ){0,3}
            """,
            within=r"\bour mistake\b",
        ),
    ),
    phrase(
        """
        failed neglected never you have ignored refuse must failure forgot apparently evidently didn't
        haven't
        """,
        r"""
            \byou (?:have |'ve )?(?:failed to|neglected|ignored|refuse[ds]?)\b|\byour failure to\b
            \byou never (?:bothered|read|replied|answered|responded|told|said|sent|listened
            + |followed|mentioned|asked)
            \byou (?:did ?n't|did not|have ?n't|have not|don't
            + |do not) (?:even |actually |really |properly |bother to )*(?:read|bother|listen|follow
            + |pay attention|look|check|understand how)\b
            \byou must have (?:done|entered|typed|missed|made|used|chosen|ignored|overlooked
            + |deleted|dropped|broken|forgotten|misread)\b
            \b(?:apparently|evidently),? you\b|\byou apparently\b
        """,
        _BLAME,
        fixes=drop_sentence,
        unless=Unless(
            before=r"\b(?:if|in case|glad|unless|so|that|when|why|sorry)[ ]",
            within=r"\b(?:sorry|apolog\w+|our (?:page|mistake|side))\b",
        ),
    ),
    phrase(
        "couldn't bothered learn hard makes sense idea blame even certain difficult sure",
        r"""
            \b(?:couldn't|could not|can't) be bothered\b
            \blearn (?:how )?to (?:use|read|listen|follow)\b
            \byou find (?:this|it|that) so (?:hard|difficult)
            \b(?:your|that) (?:complaint|question|request|message|email) makes? no sense
            \bno idea how (?:this|it|things|that)\b.{0,20}|\bdon't blame (?:us|me)\b
            \b(?:sure|certain) (?:that )?you (?:even|really|actually) \w+
        """,
        _BLAME,
        fixes=drop_sentence,
    ),
    phrase(
        "you had would bothered actually you'd",
        r"""
            \bif you(?:'d| had| would have| would)? (?:only |actually |just |bothered to |really
            + |taken the time to |even )*(?:bothered|read|looked|checked|followed|listened|paid
            + |taken the time|told us (?:earlier|before|sooner))\b
            \bhad you (?:only |actually |just )?(?:read|looked|checked|followed|bothered|listened
            + |paid attention|told)
        """,
        _BLAME,
        fixes=drop_sentence,
        unless=Unless(
            before=r"\b(?:best|easier|easiest|helps?|better) ",
            after=r".{0,60}\b(?:please|let me know|send|then reply)\b",
        ),
    ),
    phrase(
        "next attention careful carefully future",
        r"""
            \bnext time,? (?:please )?(?:read|check|pay|look|make sure you read
            + |be (?:more )?careful|think|try reading|follow)
            \bpay (?:more |closer |better )?attention\b|\bbe more careful\b
            \b(?:read|look|listen|check)(?: \w+){0,4} more carefully\b
        """,
        _BLAME,
        fixes=drop_sentence,
        unless=Unless(
            before=r"\b(?:we|i|we'll|i'll|will|to us|team) (?:\w+ ){0,3}",
            within=r"\b(?:we|i)(?:'ll| will| should)\b",
        ),
    ),
    phrase(
        "wrong mistaken confused doing lying exaggerating you're",
        r"""
            \byou(?:'re| are) (?:simply |just |clearly |quite |the one who is )?(?:wrong|mistaken
            + |confused|lying|exaggerating)\b
            \byou(?:'re| are|'ve been| have been) (?:doing|using|holding) it (?:all )?wrong
        """,
        _BLAME,
        fixes=drop_sentence,
        unless=Unless(
            before=r"\b(?:if|in case|sorry|when)[ ]",
        ),
    ),
)
