"""Closed doors: not our job, policy, out of stock, nothing to be done, you should have."""

from goodhands.conduct.rules.phrases import Phrase, Unless, one_of, phrase
from goodhands.conduct.rules.wording.fixes import say
from goodhands.conduct.rules.wording.rewrites import rewrite

_JOB = "For the customer we are one house. Say who looks after it and that you are bringing it to them."
_BLAME = "This looks back and finds fault. Look ahead: what helps now, or next time?"
_POLICY = "“Policy” explains nothing. Give the reason behind the rule, or what is possible within it."
_STOCK = "Say when it is back, or what can go out today in its place."
_NOTHING = "There is nearly always something: another way, another person, another day. Offer that."
_PAST = one_of(r"""
    been (?:more|a bit|paying|aware)|read|told|known|written|done|kept|chosen|sent|paid|bought|said
    taken|given|let|put|come|gone|made|thought|brought|left|spoken|begun|worn|held|shut|cut|set|run
    thrown|found out|understood|\w{2,}ed
""")

CLOSED_DOORS: tuple[Phrase, ...] = (
    phrase(
        "",
        r"""
            \b(?:we |i |sorry,? )?(?:cant|wont|couldnt) (?:fix|change|refund|replace|help|give|undo|send|offer|accept|take|swap|cancel)\b
            \bno (?:control|influence) over\b|\b(?:regret|sorry) that (?:we|i) (?:cannot|can't|are unable|am unable)\b
            \b(?:have|need) to (?:take (?:it|that|this) up with|(?:speak|talk|turn) to another)\b
            (?:^|(?<=[.!?] )|(?<=\n))unfortunately not[.,]|(?:^|(?<=[.!?,] )|(?<=\n))(?:i have )?no idea[.,]|\brules are rules\b
            \b(?:job|task|business), not (?:mine|ours)\b
        """,
        _NOTHING,
        fixes=say("what I can do is …"),
        unless=Unless(within=r"\b(?:instead|but i can|but we can|what i can)\b"),
    ),
    phrase(
        "nothing hands can't cannot unable able further help",
        r"""
            \bnothing (?:\w+ )?(?:that )?(?:i|we|anyone) can (?:\w+ )?do\b
            \bnothing (?:\w+ )?(?:can|could) be (?:done|changed)\b|\bnothing to be done\b
            \b(?:my|our) hands are tied\b
            \b(?:can't|cannot|can not|unable to|not able to) help(?! (?:but|feeling|smiling
            + |noticing|wondering|laughing))\b
            \bno further (?:action|help|steps) (?:is|are|can be) (?:possible|taken)\b
        """,
        _NOTHING,
        fixes=rewrite("Here is what we can try{about}: ….", say("here is what we can try: …")),
    ),
    phrase(
        """
        job not isn't something within outside beyond out responsible liable responsibility doesn't does
        department cannot can't concern area business duty liability part problem remit role scope task team's
        """,
        r"""
            \b(?:not|isn't|n't) (?:really |part of |in |within )?(?:my|our) (?:job|problem
            + |department|area|responsibility|remit|scope|task|role|duty|concern|business
            + |team's (?:job|area))\b
            \b(?:not|isn't) something (?:that )?(?:i|we) (?:do|can|handle|deal|offer|support|cover
            + |provide|take)\b
            \b(?:outside|out|beyond|not within|not in)(?: of)? (?:of )?(?:my|our
            + |the) (?:responsibility|control|scope|remit|hands|area|power|influence|authority
            + |scope of \w+|terms of \w+)\b
            \b(?:not|aren't|isn't|cannot be held|can't be held) (?:responsible|liable)(?: for)?\b
            \bno (?:responsibility|liability) for\b
            \b(?:doesn't|does not) fall (?:within|under|into) (?:my|our)\b|\bwrong department\b
        """,
        _JOB,
        fixes=rewrite(
            "I am bringing this to our colleagues in … now.",
            say("with our colleagues in …, and I am passing it to them now"),
        ),
        unless=Unless(
            before=r"\byou(?:'re| are)[ ]",
        ),
    ),
    phrase(
        "should should've shouldn't ought could supposed needed least",
        rf"""
            \byou (?:really |also |probably |simply |first |clearly )?(?:should have|should've
            + |shouldn't have|should not have|ought to have)(?: (?:\w+ly|also|first|just|at least
            + |never))? (?!received|learned|arrived|noticed a|been (?:told|refunded|charged|given
            + |offered|asked|informed|sent|able|contacted|shown|helped|treated|left|billed|called
            + |warned)\b|needed|landed|wanted){_PAST}\b
            \byou (?:could|might) (?:have|'ve) at least\b
            \byou were (?:actually |clearly )?supposed to\b|\byou needed to have\b
        """,
        _BLAME,
        fixes=rewrite("Next time, … will save you the trouble.", say("next time it helps to …")),
        unless=Unless(
            before=r"\b(?:nobody like|no one like|nothing)[ ]",
            after=r"[ ]to wait\b|.{0,20}\b(?:from us|by now|our e-?mail)\b",
            within=r"\bhad to\b",
        ),
    ),
    phrase(
        "policy refund return exception exceptions refunds returns policies",
        r"""
            \b(?:that's|that is|it's|it is|this is|that was|is|against|due to|because of|as per|per
            + |owing to|under|according to|as a matter of|just
            + |by) (?:simply |just |against |in line with |also )?(?:(?:our|the|company|store|shop
            + |hotel|airline|house|corporate|company's|our company's|our company|the company's
            + |standard|strict|return|returns|refund|cancellation|internal|our return|our returns
            + |our refund|our store|our cancellation|our standard|our strict) )+polic(?:y|ies)\b
            \b(?:that's|that is|it's|it is|this is) (?:just |simply )?policy\b|\bcompany policy\b
            \bpolicy is policy\b
            \b(?:our|company|store|the|return|refund|returns|hotel|cancellation) polic(?:y
            + |ies) (?:(?:unfortunately|clearly|simply|strictly) )?(?:does not|doesn't|do not|don't
            + |will not|won't|prohibits?|forbids?|prevents?|cannot|can't|requires?|states?|dictates?
            + |says)\b
            \b(?:a|as a) matter of policy\b
            \bno[- ](?:refunds?|returns?|exceptions?)(?: policy)?\b(?! (?:needed|necessary))
        """,
        _POLICY,
        fixes=rewrite("The reason is …, and here is what I can do{about}: ….", say("the reason is …")),
        unless=Unless(
            before=r"""
                \b(?:a change|changed|change|update|updated|new|improved|your|insurance|privacy|copy of
                + |reads?|see|under|thanks to)[ ]
            """,
            after=r"""
                [^.!?\n]{0,30}\b(?:you (?:can|have|get|may)|gives you|lets you|covers|allows you
                + |is yours)\b
                ['’]s? (?:number|holder|schedule)|[ ](?:number|holder|schedule|document|wording)
            """,
            within=r"\byou(?:'re| are) (?:entitled|covered)\b|\b(?:privacy|insurance) policy\b",
        ),
    ),
    phrase(
        """
        unavailable stock sold available order discontinued booked none availability rooms seats tables
        tickets more left run print backordered free longer ordered backorder
        """,
        r"""
            \b(?:unavailable|out[- ]of[- ]stock|sold out|(?:not|isn't|aren't
            + |n't) (?:currently |yet |presently |longer )?(?:available|in stock)
            + |no longer (?:available|in stock|made|produced|sold)|back[- ]?ordered|on back[- ]?order
            + |(?:been |is |are |was )discontinued|fully booked|booked (?:out|up|solid)|none left
            + |no (?:stock|availability)|no (?:\w+ )?(?:rooms?|seats?|tables?
            + |tickets?) (?:are |is )?(?:left|available|free)|(?:have|there are
            + |there's) no more (?:\w+ )?(?:rooms?|seats?|tables?|tickets?|places|left|of)|(?:don't
            + |do not) have any(?: more)? left|(?:have|has|'ve) run out of(?! (?:patience|words|ideas|superlatives|breath|excuses))|out of print)\b
        """,
        _STOCK,
        fixes=say("back on … (day)", "available again on … (day)"),
        unless=Unless(
            before=r"""
                \b(?:no longer|never|not|if|once|when|whenever|before|in case|why|while|after
                + |although) (?:\w+ ){0,5}
                \b(?:was|were|had been|been) (?:\w+ )?
            """,
            after=r"[^.!?\n]{0,40}\b(?:back in stock|is back|are back|again today)\b",
            within=r"\bis (?:now )?back\b|\bback in stock (?:now|today)\b",
        ),
    ),
)
