"""What hangs on the customer: promises that wait for a yes of theirs, and those that don't."""

import re

from goodhands.conduct.rules.literals import Sought
from goodhands.conduct.rules.phrases import one_of

CUSTOMERS_MOVE = Sought(
    one_of(
        r"""
        \bif (?:you\b|that (?:suits|works|helps|is)|this (?:suits|works|helps|happens|is (?:ok|fine|all right
        + |still))|it (?:happens|ever|stays|remains|keeps|still|comes|does|doesn't|isn't|suits|works|fails|
        + breaks)|so\b|not\b
        + |needed|necessary|[^,.;]{0,60}\b(?:again|ever|still)\b|anything|any of|there(?:'s| is) anything|either|both|one of|the (?:problem|error
        + |issue|fault|number|photo|picture|light))
        \bwhichever\b|\bwhatever you\b|\bwhat an? (?:\w+ ){1,4}(?:you|it|this|that|they)(?:'ll| will)\b
        (?:^|[,;] |\band )if (?!i\b|we\b|our\b|the (?:team|lab|workshop|check|test|review|bank|warehouse)\b)[^,;]{3,60}, (?:[^,;]{0,40}, ){0,3}(?:[^,;]{0,50}\band )?(?:i|we)(?:'ll| will)\b
        \bwould you like\b|\bshould you\b|(?:^|[,;] )should (?:it|this|that|they|anything|the \w+)\b|\bunless\b|\bin case\b|\bdo you want\b|\bshall (?:i|we)\b
        \b(?:once|when|as soon as|after|the moment|until|the day|whenever) (?:you|i have your|we have your
        + |(?:i|we) know (?:your|which|what|that|how|where|who|it|this|these|those|the)|i've got your|your (?:reply|answer|photo|photos|form|confirmation|message
        + |go-ahead))\b
        \band (?:i|we)(?:'ll| will) (?:do|see to|take care of) the rest\b
        (?<!what )(?<!whatever )(?<!all )(?<!as soon as )\b(?:i|we)(?:'d (?!(?:get|come) back)| would| could| can| may| might)\b[^,;]{0,20}$
        """
    )
)
# "Send us the photo and we'll …".
THEIR_TURN = Sought(
    one_of(
        r"""
        \b(?:just |please |simply )?(?!give (?:me|us) (?:an? |one |two |three |five |ten |\d+ )?(?:moment|
        + minute|second|hour|sec|bit))(?:tell|say|send|give|ring|call|phone|text|ping|reply|write|answer|email|message|show|upload|
        + attach
        + |pick|choose|let) (?:my (?:mobile|phone|cell|number|direct line)|me|us|with|back|to this|one|yes|the|your|which|know|the word
        + |\w+ or)\b.{0,110}(?:\band\b|;|,|:|so (?:that )?|then)[ ](?:then )?(?:i|we)\b
        """
    )
)
# What is ours to do without anything from them, and without end: "and we'll look into it", "shortly".
OPEN_ENDED = Sought(
    r"\b(?:soon|shortly|asap|in due course|keep (?:you|u) posted|as soon as (?:possible|(?:i|we|they|he|she) can)|"
    r"(?:^|[,;] |\band )(?:our |the |one of our |a )?(?:sales|support|billing|accounts|colleagues|someone|somebody|"
    r"(?:\w+ )?(?:team|department|desk|manager|colleague|specialist))(?:'ll| will) (?:then |also )?(?:send you|reach out|contact|call|"
    r"ring|phone|email|write to|be in touch|get in touch|get back|follow up)|"
    r"at (?:the|our|their|my|its) earliest|(?:we|i)(?:'ll| will) (?:then )?(?:arrange|work out|look into|have a (?:\w+ )?look|investigate|(?:re-?)?examine|review|consider|assess|get back to|come back to))\b"
)
ASKS_CUSTOMER = Sought(
    r"\?$|\b(?:please|kindly|could you|can you|would you|just) (?:also |just |kindly |please )?(?:send|"
    r"tell|let (?:me|us)|reply|confirm|choose|pick|give|share|"
    r"provide|email|answer|attach|upload|advise|dm|message|write)\b|^(?:send|tell|let (?:me|us)|reply|"
    r"confirm|choose|pick|share|dm)\b"
)
# A question that offers something; what follows it waits for the customer's yes.
OFFERS = Sought(
    r"\b(?:would you (?:like|prefer|rather)|do you want|want me|shall (?:i|we)|should (?:i|we)|may (?:i|we)|is (?:that|this)|"
    r"(?:does|would|do) (?:that|this|it|these|the \w+|\w+day|either|any)\b[^?]{0,40}\b(?:work|suit|help|do|be (?:ok|fine|all right))|"
    r"(?:ok|okay|fine|all right) (?:with|for) you)\b[^.]*\?$|\b(?:let (?:me|us) know|tell (?:me|us)|say|reply|write|confirm|answer)\b"
    r"[^.?]{0,30}\b(?:if (?:that|this|you)|whether|yes|ok|the word|go-ahead)\b"
)
# "Which colour is it? Then I'll …".
THEN = re.compile(r"^\W*then\b")
# "How lovely that your sister is coming": joy over what others do.
REJOICES = re.compile(
    r"^\W*(?:how |what |so |very |i'm |we're |it's |that's )*(?:wonderful|lovely|great|good|nice|glad|happy|delighted|brilliant|"
    r"fantastic|exciting|thrilled|fun|sweet)(?: news)? (?:that|to (?:hear|read|know|see))\b"
)
# The sentence behind "you'll be credited" says that it is so already.
DONE_ALREADY = re.compile(
    r"\b(?:is|are|went|goes|came|has|have|was|were)\b[^.!?]{0,50}\b(?:now|already|this (?:morning|afternoon)|ago)\b"
)
YOU_WILL_BE = re.compile(r"you(?:'ll| will) (?:get|receive|be)\b|it(?:'ll| will) be\b")
# A time that is none; the day in the sentence before is then that of something else.
SOON = re.compile(
    r"\b(?:shortly|(?<!as )soon|asap|in due course|near future|as soon as (?:possible|(?:i|we|they) can)|earliest convenience)\b"
)
