"""Refusals: what we, or the customer, can not, will not, may not."""

from goodhands.conduct.rules.phrases import Phrase, Unless, one_of, phrase
from goodhands.conduct.rules.wording.fixes import say
from goodhands.conduct.rules.wording.rewrites import rewrite

_OPEN = "Here is what I can do{about}: …."
_REFUSAL = "This closes a door. Say what you can do, and by when."
_ADVERBS = one_of(r"""
    (?:(?:really|simply|just|unfortunately|currently|also|regrettably|sadly|actually|still|only
    + |therefore|honestly|legally|technically|at the moment|at this time|yet) )*
""")
_WE = one_of(r"""
    i|we|our (?:team|company|store|shop|warehouse|system|office|couriers?)
    the (?:company|team|store|shop|hotel|airline|warehouse)
""")
_NO_REFUSAL = one_of(r"""
    (?! (?:\w+ly )?(?:wait|thank|imagine|apologi[sz]e|stress|emphasi[sz]e|believe|agree more
    + |recommend|help but|tell you how|tell (?:\w+ )?(?:from|which|whether|if)|find|see|reproduce
    + |reach|locate|hear|read|open|access|blame|fault|complain|promise|guarantee|say (?:for sure
    + |yet|how|enough|exactly|whether)|rule out|speak for|begin to|go wrong|get enough|praise
    + |express|overstate|describe|be sure|know|remember|think of|detect|identify|spot|recreate
    + |recogni[sz]e|match|argue|deny)\b)
""")
_SERVICE = one_of(r"""
    refund|return|exchange|change|cancel|ship|deliver|extend|transfer|combine|apply|accept|process
    honou?r|issue|waive|move|reverse|reopen|upgrade|offer|reimburse|replace|give|pay
    make an? exceptions?|do (?:that|this|it|anything)|be able|help|take (?:it|this|that|the \w+) back
    send|provide|support|compensate|credit|adjust|discount|price[- ]match|allow|release|rebook|repair
    fix that|sell|get you|get this|get that|book|hold|reserve|add|remove|speed|bring|let you
""")
_DONE = one_of(r"""
    refunded|returned|exchanged|changed|cancell?ed|shipped|delivered|extended|done|transferred
    combined|applied|accepted|processed|honou?red|issued|waived|moved|reversed|reopened|upgraded
    offered|replaced|reimbursed|altered|rebooked|amended|restored|credited|helped|fulfilled|granted
    approved|modified|undone|repaired|fixed|made|provided|supported
""")

REFUSALS: tuple[Phrase, ...] = (
    phrase(
        "can't cannot can cant",
        rf"""
            \b{_WE} {_ADVERBS}(?:can't|cannot|can not|cant)\b{_NO_REFUSAL}(?: \w+)?(?: (?:that|this
            + |it|you)\b)?
        """,
        _REFUSAL,
        fixes=rewrite(_OPEN, say("what I can do is …")),
        unless=Unless(
            before=r"""
                \b(?:so that|why|if|when|where|because|that|which|until|thing|things|says?|said
                + |saying|think|thought|worried|afraid)[ ]
            """,
            after=r"\s*(?:wait|thank you enough|apologi)",
            within=r"\bcan't (?:wait|thank you enough|go wrong)\b",
        ),
    ),
    phrase(
        "unable able position aren't isn't",
        rf"""
            \b{_WE}(?: (?:am|are|is|will be|would be)|'m|'re|'ll be)? (?:{_ADVERBS})?(?:unable to
            + |not (?:currently |yet )?(?:able|in a position) to|(?:are|am|is)n't able to|(?:will not
            + |won't|would not|wouldn't) be able to)\b(?! (?:find|locate|reproduce|reach
            + |identify|detect|recreate|promise|say)\b)(?: \w+)?
        """,
        _REFUSAL,
        fixes=rewrite(_OPEN, say("what I can do is …")),
        unless=Unless(
            before=r"\b(?:if|when|so that|why|until|because|in case)[ ]",
        ),
    ),
    phrase(
        "unfortunately regrettably afraid sadly sorry i'm possible",
        r"""
            \b(?:unfortunately|regrettably|sadly|(?:i'm|i am|we're|we are) afraid(?: that)?
            + |sorry,? but)\b,?[^.!?\n;]{0,80}?(?:\b(?:cannot|can not|can't|unable|not able
            + |isn't possible|not possible|no longer (?:offer|available|possible|sell|make|stock
            + |support|ship|have)|no way|nothing|won't be able|will not be able|(?:don't|do not
            + |doesn't|does not) (?:offer|ship|deliver|sell|have|accept|allow|support|provide|refund
            + |make|cover|qualify|include|do|carry|stock|permit|apply|give|work with)|not (?:offer
            + |eligible|covered|included|allowed|permitted|refundable|entitled|something we)
            + |isn't (?:covered|included|eligible|refundable|available|something)|too late|expired
            + |must (?:decline|refuse)|have to (?:decline|refuse|say no)|declined|rejected|impossible
            + |won't (?:refund|ship|accept|be refund\w+|be possible|work))\b)
        """,
        _REFUSAL,
        fixes=rewrite(_OPEN, say("here is what I can do: …")),
        unless=Unless(
            within=r"\b(?:could|can't|cannot|couldn't) (?:find|see|locate|reproduce|reach)\b",
        ),
    ),
    phrase(
        "won't will",
        rf"""
            \b{_WE} {_ADVERBS}(?:won't|will not) (?:be )?(?:{_SERVICE}|refunding|offering|making
            + |giving|shipping|replacing|paying|accepting)\b
        """,
        _REFUSAL,
        fixes=rewrite(_OPEN, say("what I can do is …")),
        unless=Unless(
            before=r"\b(?:if|so|that|until|promise|sure)[ ]",
            after=r"[ ](?:you (?:any|with|anything|again|spam)|up\b)",
            within=r"\b(?:charge|until|worry|rest)\b",
        ),
    ),
    phrase(
        "don't not doesn't does",
        rf"""
            \b{_WE} {_ADVERBS}(?:don't|do not|doesn't|does not) {_ADVERBS}(?:offer|ship|deliver
            + |sell|accept|allow|permit|refund|provide|support|do (?:that|this|refunds?|returns?
            + |exchanges?|exceptions?|any)|make (?:any )?exceptions?|give|carry|stock|cover|issue
            + |handle|deal with|work (?:on )?weekends|take (?:back|returns|\w+ back)|have (?:any|that
            + |it|this|one|them|stock|rooms?|availability|seats?|tables?|the (?:part|item|size
            + |colou?r)))\b(?! (?:record|doubt|plans|intention|reason|concerns?|problem|objection
            + |questions?|trouble))
        """,
        _REFUSAL,
        fixes=rewrite(_OPEN, say("what we do offer is …")),
        unless=Unless(
            before=r"\b(?:if|why|when|because|so that|so|what)[ ]",
            after=r"""
                [ ](?:up on|your (?:data|address|email|details|number)|you (?:hope|false)|any (?:hidden
                + |extra|other) (?:fees|costs|charges))
            """,
            within=r"\bhope that\b",
        ),
    ),
    phrase(
        "can't cannot can not won't",
        rf"""
            \b(?:can't|cannot|can not|may not|could not|won't
            + |will not) (?:\w+ly )?be (?:\w+ly )?{_DONE}\b
        """,
        _REFUSAL,
        fixes=rewrite(_OPEN, say("can … instead")),
        unless=Unless(
            before=r"""
                \b(?:if|when|while|why|whether|that|which|because|until|so|mistake|error|damage|clock
                + |past|time) (?:\w+ ){0,3}
            """,
            after=r"[ ](?:without|until|by anyone|by others|enough)",
            within=r"\b(?:you|your card) (?:will not|won't) be charged\b|\bsorry that\b",
        ),
    ),
    phrase(
        """
        can't cannot you may allowed permitted entitled eligible ineligible qualify doesn't authorized
        authorised
        """,
        rf"""
            \byou (?:can't|cannot|can not|may not) (?:\w+ly )?{_SERVICE}\b
            \b(?:you|we|i)(?:'re| are|'m| am) (?:simply |just |also )?not (?:allowed|permitted
            + |authori[sz]ed|entitled|eligible)\b
            \b(?:isn't|is not|aren't|are not|not) (?:eligible|entitled)\b|\bineligible\b
            \b(?:don't|do not|doesn't|does not) qualify\b
        """,
        _REFUSAL,
        fixes=rewrite(_OPEN, say("what you can do is …")),
        unless=Unless(
            before=r"\b(?:that|if|why|when|sorry|because|while|so)[ ]",
            within=r"\bsorry (?:that|you)\b",
        ),
    ),
    phrase(
        "possible impossible way question can stops ends dies",
        r"""
            \b(?:is|was|be|it's|that's|that is|it is|this is
            + |are) (?:simply |just |unfortunately |also |currently |technically )?(?:not
            + |n't) (?:currently |yet |technically )?possible\b
            \b(?:isn't|wasn't|won't be|not be|aren't) possible\b
            \b(?:that's|that is|it's|it is|this is|is|simply) impossible\b(?! to (?:miss|say how
            + |beat|overlook|forget))
            \bthere(?:'s| is) no way (?:i|we|to|around|of|you)\b(?! (?:dressing|sugar|denying|saying|knowing|thank|tell\w* (?:from|which|yet)|know|say|overstate|put))
            \b(?:that|this|your) (?:request|claim|complaint|wish|matter|discussion|idea) (?:stops|ends|dies) (?:right )?(?:here|there|with (?:me|us))\b|\bthat(?:'s| is) where (?:it|this|that|the matter) (?:stops|ends)\b
            \bout of the question\b|\bno can do\b
        """,
        _REFUSAL,
        fixes=rewrite(_OPEN, say("what is possible is …")),
        unless=Unless(
            before=r"\b(?:if|when|where|until|made|unless) (?:\w+ ){0,3}",
            after=r"[ ]to (?:miss|see|tell)",
            within=r"\bif (?:that|this|it|friday|\w+day) (?:isn't|is not)\b",
        ),
    ),
    phrase(
        """
        late waited call ask contact refund never longer way permitted rejected denied declined fare
        answer sorry request decline refuse say negotiable willing unwilling decision final exceptions
        refundable covered allowed deal deny does doesn't down find means nonnegotiable refused reject
        solve sort take yourself nonrefundable wait going exist supported offered know
        """,
        r"""
            \b(?:it's|it is|that's|you(?:'re| are)|now) too late (?:to|for)\b
            \byou(?:'ve| have)? waited too long\b
            \byou(?:'ll| will)? (?:just )?have to (?:call|ask|contact|sort|deal|take (?:it|this
            + |that) up|find|solve) (?:\w+ ){1,3}(?:yourself|with them|on your own)
            \byou(?:'ll| will) (?:just |simply )?have to wait\b
            \b(?:i'm|we're|i am|we are) not going to (?:refund|replace|change|pay|ship|exchange
            + |discuss|give|do)\b
            \b(?:does not|doesn't) exist\b|\b(?:is|are) not (?:supported|offered)\b|\b(?:isn't
            + |aren't) (?:supported
            + |offered)\b
            \b(?:i|we) (?:just |really |simply )?(?:don't|do not) know\b(?=\s*(?:[.!]|when|if|why|how long|$))
            \bthe answer is no\b|\bwe never (?:refund|ship|offer|accept|give|make|exchange|deliver)\b
            \bwe no longer (?:sell|offer|make|ship|stock|support|carry|provide|do|have)\b
            \b(?:i|we) have no (?:way|means) (?:of|to)\b
            \b(?:is|are) (?:strictly |simply )?not (?:permitted|allowed)\b(?! (?:in
            + |on) (?:the |your )?(?:cabin|hand|board|plane|carry|aircraft))
            \b(?:fare|ticket|rate|tariff|plan|contract|booking|system) (?:does not|doesn't
            + |does n't) (?:allow|permit|include)\b
            \b(?:sorry,? no|no,? sorry)\b(?=\s*[.,!])
            \byour (?:\w+ )?(?:request|application|claim|appeal) (?:has been|was|is|has) (?:denied
            + |declined|rejected|refused|turned down)\b
            \b(?:we|i) (?:must|have to|had to|will have to) (?:decline|refuse|reject|say no|deny
            + |turn (?:this|it|you) down)\b
            \b(?:we|i) (?:refuse|decline) to\b|\b(?:not |non-?)negotiable\b
            \b(?:not willing|unwilling) to\b|\b(?:this|our|that|the) (?:\w+ )?decision is final\b
            \bno exceptions\b
            \b(?:is|are|was|were) (?:strictly |simply )?(?:non-?refundable|not refundable)\b
            \b(?:is|are) (?:simply |unfortunately )?not covered\b|\b(?:isn't|aren't) covered\b
        """,
        _REFUSAL,
        fixes=rewrite(_OPEN, say("what I can do is …")),
        unless=Unless(
            before=r"\b(?:not|n't|never|before|if|until) (?:\w+ ){0,3}",
        ),
    ),
    phrase(
        "no",
        r"""
            (?:(?<=\n)|^)\s*no(?:\.|, (?:we|i) (?:don't|do not|can't|cannot|won't|will not|aren't
            + |are not|am not)\b|, (?:that|it|this)(?:'s| is| isn't| is not) (?:not )?(?:possible
            + |allowed|available|an option))
        """,
        _REFUSAL,
        fixes=rewrite(_OPEN, say("here is what I can do: …")),
        unless=Unless(
            after=r"\s*(?:need|charge|worries|problem)",
        ),
    ),
)
