"""The cold shoulder: "you are free to go elsewhere", "most guests would be grateful", "you'll live"."""

from goodhands.conduct.rules.phrases import Phrase, Unless, phrase
from goodhands.conduct.rules.wording.fixes import drop_sentence

_COLD = "This shows the customer the door. Leave it out, or tell them what you can do."
_CROWD = "This measures the customer against others who complain less. Speak about their case."
_SHRUG = "This shrugs the trouble off. Say that you see it, then what happens."
_DOUBT = "This doubts the customer's word. Take it as true until you know better."
_MOCK = "This can be read as mockery. Leave it out; the answer alone is stronger."

COLD_SHOULDER: tuple[Phrase, ...] = (
    phrase(
        "free welcome liberty elsewhere nobody no-one one no means guest luck door there's theres",
        r"""
            \b(?:of course|certainly|naturally|always|perfectly|entirely|at liberty|you are|you're)(?: \w+)?
            +  (?:free|welcome|at liberty) to (?:complain|leave|cancel|go|take your|try|look|shop|buy|order
            + |switch|move|contact|sue|write|post|find|choose another|believe|think|wait)(?:\w* )[^.!?\n]{0,30}
            + \b(?:elsewhere|another|someone else|a competitor|other|whoever|lawyer|court|review|ombudsman
            + |business|what(?:ever)? you|as long as)
            \b(?:feel|you're|you are|of course) (?:free|welcome) to (?:complain|sue|take your (?:business
            + |money)|go elsewhere|shop elsewhere|leave us|look elsewhere|waste)\b
            \b(?:try|look|go|shop|buy|take (?:your|it)(?: \w+)?) elsewhere\b
            \b(?:nobody|no one|no-one) (?:is|'s) (?:keeping|forcing|stopping|making) you\b
            \b(?:nobody|no one|no-one) (?:forced|made|asked) you (?:to|into)\b
            \bby all means,? (?:go|complain|write|sue|leave|cancel|tell|try|take|do|contact|post|switch)\b
            (?:^|(?<=[.!?,] )|(?<=\n))be my guest\b|\bgood luck (?:with (?:that|it)|finding|elsewhere
            + |getting|trying)\b|\bthere'?s the door\b
        """,
        _COLD,
        fixes=drop_sentence,
        unless=Unless(
            within=r"\b(?:sorry (?:to see|you)|understand|no charge|free of charge|refund|full amount|fee)\b"
        ),
    ),
    phrase(
        "most other many others all our normal reasonable only first nobody one no-one no none not",
        r"""
            \b(?:most|other|many|all other|our other|normal|reasonable) (?:of our )?(?:guests|customers|people
            + |clients|users|travell?ers|patients|owners|members|students|buyers|parents|drivers|passengers)
            +  (?:would|are|have|do|manage|don't|didn't|seem|find|understand|appreciate|know|read|accept|can
            + |get|had)(?:\w* )?(?:be |been |have |quite |perfectly |very |rather |more |able |no |any |it
            + |this |the |not )*(?:appreciate\w*|grateful|happy|glad|pleased|satisfied|understand\w*|patient
            + |manage\w*|thankful|delighted|fine|trouble|problem|complain\w*|difficult\w*|issue|cope\w*
            + |instructions|terms|work out|figure)\b
            \b(?:you(?:'re| are)) the (?:only|first) (?:one|customer|person|guest|client|user)(?: \w+){0,3}
            +  (?:to|who|that|with)\b
            \b(?:nobody|no one|no-one|none of our \w+|not one \w+) (?:else )?(?:has |have |had |ever
            +  )*(?:complain\w*|minded|objected|struggl\w+)\b
        """,
        _CROWD,
        fixes=drop_sentence,
        unless=Unless(
            before=r"\b(?:like|as|so that|what|which|i think|glad|thank|thanks|because|one that|that) ",
            within=r"\b(?:sorry|apolog\w+|recommend|popular|you're right|you are right|reported|to report"
            r"|to tell us|to notice|to spot|thank)\b",
        ),
    ),
    phrase(
        """
        survive live over cope end worse storm mountain first world fuss scene life vie things lack your
        impatience hold patience wait relax lighten patient deal have
        """,
        r"""
            \b(?:you(?:'ll| will|'d)|i'm sure you(?:'ll| will)|you can) (?:surely |probably |all
            +  )?(?:survive|live(?=[.!,]|$| without| with it)|get over (?:it|this)|cope)\b
            \bnot the end of the world\b|\bworse things (?:happen|have)\b|\bstorm in a teacup\b
            \bmountain out of\b|\bfirst[- ]world problem
            \b(?:make|making|kick up|such|all this|all that|without) (?:such )?(?:a )?(?:big )?(?:fuss|scene)\b
            (?:^|(?<=[.!?,;] )|(?<=\n))(?:that's|such is|c'est) (?:just )?(?:life|la vie)(?=[.!,;]|$)
            (?:^|(?<=[.!?,;] )|(?<=\n))(?:these|such) things (?:just |do |simply )?happen\b(?=[.!,]|$)
            \b(?:your )?lack of (?:planning|preparation)\b|\byour impatience\b|\bhold your horses\b
            \bpatience is a virtue\b|\b(?:a (?:little|bit of)|some) patience (?:would|wouldn't|never|please)
            (?:^|(?<=[.!?] )|(?<=\n))(?:patience|wait|relax|lighten up)[,.!](?: please)?(?=\s|$)
            \b(?:show|have|exercise|learn) (?:a (?:little|bit)|some) (?:more )?patience\b
            (?:^|(?<=[.!?,;] )|(?<=\n)|\band )(?:be patient|wait your turn|live with it|deal with it)\b
            \b(?:you|customers|guests) (?:will |'ll )?(?:simply |just )?have to (?:live|put up|deal|cope|make do)
            +  with\b
        """,
        _SHRUG,
        fixes=drop_sentence,
        unless=Unless(
            before=r"\b(?:we|i|not|without having|shouldn't|don't|our|so)\b[^.!?]{0,24}",
            within=r"\b(?:sorry|apolog\w+|shouldn't|should not|thank)\b",
        ),
    ),
    phrase(
        """
        claim claimed claims allege alleged alleges pretend pretended pretends your so-called so called
        supposed imagination imagining cannot can't could
        """,
        r"""
            \b(?:you|the customer) (?:claim(?:ed|s)?|alleged?|pretend(?:ed)?)(?: (?:to|that|it|the|we|you|this|our)|,)
            \byour (?:alleged|so-called|supposed|imaginary|precious)\b
            + |\byour little (?:problem|issue|complaint|story|theory|drama|speech|rant|outburst|mail|message|question|mistake)\b|\bso-called \w+
            \b(?:alleged|supposed) (?:damage|defect|fault|loss|problem|issue|error|delay|call)\b
            \byour (?:vivid )?imagination\b|\byou(?:'re| are| must be) (?:just )?imagining\b
            \b(?:that|this|it) (?:simply )?(?:cannot|can't|could not) (?:possibly )?(?:be|have happened)
            +  (?:true|right|so|our|as you)\b
        """,
        _DOUBT,
        fixes=drop_sentence,
        unless=Unless(before=r"\b(?:if|when|once|can|could|may|to|will|should|help|before|how) (?:\w+ )?"),
    ),
    phrase(
        """
        what expect expected complain get thank thanks fascinating thrilling funny hilarious rich nice
        lucky joking kidding clearly apparently evidently it seems perhaps maybe expert next
        """,
        r"""
            \bwhat (?:did|do|else did|else do|exactly did) you (?:really |honestly )?(?:expect|imagine
            + |want)(?=\?| for | at | from a | then\?| me to do| us to do)
            \b(?:for|at) (?:that|this|such a|the) (?:price|money|amount)[^.!?\n]{0,20}\b(?:cannot|can't|should
            +  not|shouldn't|hardly|what|don't) (?:\w+ )?(?:expect|expected|complain)\b|\byou get what you pay\b
            \bthank(?:s| you) for (?:the|your) (?:lecture|opinion|little|speech|essay|novel|rant|drama)\b
            \b(?:how|that's) (?:fascinating|thrilling|funny|hilarious|rich|nice for you|lucky for you)\b
            \byou must be joking\b|\byou(?:'ve| have) got to be (?:joking|kidding)\b
            \b(?:clearly|apparently|evidently|it seems) (?:you|somebody|someone|reading|nobody)\b
            \b(?:perhaps|maybe) (?:next time|you (?:should|could|might|ought)|try|reading)\b[^.!?\n]{0,50}
            + \b(?:read|reading|look|looking|check|think|listen|first|before|instead of|pay attention)\b
            \b(?:since|if) you(?:'re| are)(?: such| clearly)? (?:an? |the )?expert\b
            \bnext time,? (?:try|do|remember|maybe|perhaps|please|kindly|you)[^.!?\n]{0,30}\b(?:read|reading
            + |look|check|think|listen|careful|attention|first)\b
        """,
        _MOCK,
        fixes=drop_sentence,
        unless=Unless(
            before=r"\b(?:i|we|we'll|i'll)\b[^.!?]{0,24}",
            after=r" (?:were|was|have been|had|got|received|waited|deserve)\b",
            within=r"\b(?:sorry|apolog\w+|our mistake|we (?:should|got|made))\b",
        ),
    ),
    phrase(
        """
        submit resubmit submits submitted resubmits resubmitted unless until till only before as not
        must by to
        """,
        r"\b(?:unless|until|before|only (?:if|when|once|after)|as long as|till|not) (?:you|the customer|one)"
        r" (?:have |has |first |do |also )*(?:re-?)?submit(?:s|ted)?\b|\bmust be submitted\b|\bto be submitted"
        r" (?:by|via|through|using|on|before)\b",
        "“Submit” sounds like an office counter. Ask as one asks a person: “please send me…”.",
    ),
)
