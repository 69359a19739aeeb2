"""Wishes that have no form of a question, and what has the form of an ask and wants nothing."""

import re

from goodhands.conduct.rules.literals import Sought
from goodhands.conduct.rules.phrases import one_of

_WISH = (
    r"(?:i|we)(?:'d| would|d)? (?:also |really |still |now |just |then |therefore |hereby |formally )*"
    r"(?:want|need|love|like|prefer|expect|request|demand|appeal|cancel)\b"
)
# At the beginning of a sentence or a clause.
TOO = re.compile(
    one_of(
        r"""
        (?:block|stop|cancel|fix|send|keep|return|refund|replace|change|check|take|use|book|skip|drop) (?:whatever
        + |whoever|those|these|that|every|each|half|some|any|everything|no)\b
        (?:have|get) (?:somebody|someone|a (?:manager|supervisor|human|person|technician|colleague)|your \w+)\b
        you (?:have|'ve got|got) (?:until|till|\d+ (?:hours|days)|one week|a week|two weeks) (?:[\w.]+ )?to\b
        (?:my |our |a |the )?(?:full |partial )?(?:money back|refund|replacement) (?:or|please|now|by|and)\b
        (?:i|we)(?:'ve| have) been (?:wondering|asking ourselves|trying to find out|meaning to ask|hoping)\b
        (?:i'm |i am |we're |we are )?trying to (?:find out|work out|figure out) (?:if|whether|what|when|how|where|who|why)\b
        (?:it )?(?:would|'d) (?:mean a lot|help (?:us|me)|be (?:nice|good|great|lovely|helpful)) (?:to|if)\b
        (?:i|we) (?:might|may|could) (?:also |just )?(?:add|take|book|order|join|bring)\b.{0,60}\bif (?:that's
        + |that is|it's|it is|there's|there is|you)\b
        (?:i|we) (?:still )?(?:don't|do not|dont) know (?:if|whether)\b|(?:i|we) hereby \w+
        you (?:can|could|may) also (?:tell|explain|have the decency|send|give)\b|(?:i|we) wondered (?:if|whether|which|what|when|how|who)\b
        you (?:said|promised) you(?:'d| would) (?:tell|send|let|give|check|find|call|ring)\b
        you were going to (?:find out|tell|send|check|let|give|ring|call)\b
        (?:someone|somebody|one of you|you|your \w+|the \w+) (?:might|may|could|ought to|should|needs? to) (?:also |just |really )?(?:want to |wish to |like to |care to )?(?:fix|mend|correct|reprint
        + |change|check|look (?:at|into)|repair|replace|remove|take (?:it|that|this) down|update|tell (?:the|your)|reword|amend|clean|sort|put (?:it|that) right)\b
        do (?:let (?:me|us) know|tell (?:me|us)|send)\b
        (?:my|our|the) [\w'-]+(?: [\w'-]+)? (?:would|'d) (?:also |really )?(?:like|prefer|love|need)\b
        (?:he|she|they)(?:'d| would) (?:also )?(?:like to know|need|like)\b
        (?:i|we)(?:'ll| will)? (?:also |still |now |only |urgently |really )*need (?:the|my|our|two|three|four|some\w*
        + |it (?:in|before|by|on|back)|\w+ (?:invoices|copies|documents))\b|(?:i|we)'d (?:honestly |actually
        + |just |rather )+(?:like|prefer|want)\b|would (?:also |really )?like (?:my|our|your|it|this|that|two|three)\b
        (?:just )?wanna know\b|(?:confirm|explain|reply|answer) (?:in writing|by|that|this)\b
        (?:i|we) (?:do )?expect (?:my|our|your|at least|nothing|to)\b|would be (?:nice|good|great) if\b
        """
    )
)
# Behind the grounds for a wish: "Under article 15 I want …", "If it's free we'd love to stay on."
INSIDE = re.compile(
    rf"^\W*(?:(?:and|but|also|so|then|else)\b\W*)*(?:under|according to|pursuant|as per|if|in that case|"
    rf"in addition|furthermore|besides|else|otherwise|after that|for that)\b[^.;:!?]{{0,60}}?[\s,]({_WISH})"
)
# A wish told as a fact, not asked: "We'd need three of them for our scouts."
STATED = re.compile(
    r"\W*(?:(?:and|but|also|so|then|else|if \w+)\b\W*)*(?:i|we|my|our|he|she|they|would|need|looking|hoping)\b"
)
# Without a question mark "Did the test twice" tells what was done.
TELLS_DEEDS = re.compile(
    r"(?:did|had|have|has) (?:the|a|an|all|both|that|this|it|those|these|my|our|some|one)\b"
)
# "… and everybody will hear why" threatens and asks nothing.
WILL_HEAR = re.compile(
    r"\bwill (?:all |soon )?(?:hear|know|learn|see|find out) (?:why|how|when|where)[\s.!]*$"
)
NO_ASK = Sought(
    one_of(
        r"""
        \b(?:don't|do not|can't|cannot|fail to|dont) see why (?:i|we)\b
        \bset off (?:the|an?|my|our|all|every)\b
        \b(?:not|wasn't|weren't) sure (?:who|whom|where|whether this) (?:to (?:write|ask|contact|turn|send)|is the right)
        \bnot sure if you(?:'ve)? (?:heard|remember|saw|noticed|know)\b
        \bwhat am i supposed to tell\b|^how many more times\W*$|\bcan i just say\b
        \b(?:want|like|love|have) to (?:come back to|complain about|start by|make a complaint)\b
        """
    )
)
# "Please fix it.", "fix pls": short, but an order.
BRIEF_ORDER = re.compile(
    r"\W*(?:please|pls|plz) (?:just )?(?:fix|stop|tell|cancel|refund|call|ring|check|send|mend|correct|replace|explain|quote|advise|confirm|reply|answer|help|respond|ship|deliver|collect|book|extend|renew|unsubscribe|delete)\b"
)
