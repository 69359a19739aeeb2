"""Next steps: what the customer should do, what comes from us, or that nothing is left to do."""

from goodhands.conduct.rules.literals import Sought
from goodhands.conduct.rules.phrases import one_of

_DO = one_of(
    r"""
    add|allow|answer|blow|soak|ask|attach|book|bring|call|cancel|change|charge|check|choose|clean|clear|click|close
    collect|come|complete|compare
    confirm|connect|contact|copy|cut|delete|disconnect|download|draw|drop|email|enter|exchange|fill|find
    follow|forward|give|go|hand|have|hold
    install|keep|label|leave|let|log|look|make|measure|move|open|order|pack|pay|pick|place|plug|post|press
    print|pull|push|put|read
    reboot|record|refresh|reload|remove|rename|repeat|replace|reply|report|reset|restart|retry|return|ring
    rinse|run|save|scan|select|send|set
    share|ship|show|sign|start|stay|stop|store|switch|take|tap|tell|test|text|throw|tick|top up|touch|try|turn
    type|unplug|update|upload|use
    visit|wait|warm|wash|watch|write
    """
)
TO_DO = Sought(
    one_of(
        rf"""
        \b(?:please|pls|kindly)\b(?!,? (?:accept|excuse|note that we|forgive|bear with|feel free
        + |don't hesitate|do not hesitate|know that|believe|rest assured|be assured|understand|contact us
        + |reach out|let (?:us|me) know if (?:you|there|anything|we|i)))
        ^\W*(?:\d+[.)]\s*
        + |[-*•]\s*)?(?:then |so |and |now |first,? |next,? |just |simply |to \w+[^,]{{0,40}}, |
        + for \w+[^,]{{0,40}}, |if [^,]{{3,60}}, |once [^,]{{3,60}}, |when [^,]{{3,60}}, |until then,? |
        + meanwhile,? |in the meantime,? |or )*(?!have a|have fun|take care|let us know if|let me know if
        contact us|keep well|stay (?:safe|well|warm|cool)|look forward|thank|call us if|email us if
        write to us if){_DO}\b(?! (?:is|was|are|were|of|has)\b)
        : (?:then |just |simply |please )?(?!have a|let (?:us|me) know if|take care){_DO}\b
        [:;,–—] (?:then |just |simply |please )?(?!have a|let (?:us|me) know if){_DO} (?:the|your|it|this|that
        + |on|to|a|an|us|me|under|them|one|back|in|out|off|our|any|both|all|with|for)\b
        \byou(?:'ll| will)? (?:only |just |then |also |still |now )?(?:can|could|may|might|need|needn't|should(?! have)
        + |must|have|want|would|do not|don't)(?: to| only| just| also| then)? (?!find (?:more|all|further)
        + |imagine|be sure|rest|count|rely|trust|contact|reach|always)(?:{_DO}|do|need|see|get|expect|borrow
        + |swap|invite|buy|upgrade|benefit|switch)\b
        \b(?:all|the only thing|what) (?:you|i|we)(?:'d)? (?:need|have to|would need|should)\b
        \b(?:i|we) (?:only |just |still )?(?:need|require|ask|kindly ask)\b.{{0,40}}\b(?:you|your|from you)\b
        \b(?:i|we)(?:'d| would|'ll| will) (?:just |only |still |also )?need (?:the|your|to know|further|more)\b
        , so (?:just |simply )?{_DO} (?:the|your|it|this|them)\b
        \bup to you\b|\bit's your choice\b|\byour (?:yes|choice|decision)\b
        \byou(?:'re| are) welcome to (?!contact|reach|write)
        \bfeel free to (?!contact|reach|write|call|ask|let|get in|email|message|reply)
        """
    )
)
TO_COME = Sought(
    one_of(
        r"""
        \b(?:will|shall|'ll)\b(?! (?:never|not|be happy|be glad|be here|gladly|always|be pleased|be delighted
        + |help you with any|do (?:our|my) (?:very )?best|strive|continue to|improve|learn|try harder
        + |be better))
        \b(?:is|are|am|'m|'re) going to\b|\b(?:you can|you may|we|i|to) expect\b
        \bexpected (?:to|on|by|in|back|this|next|within|there)\b|\bon (?:its|the|their|his|her) way\b
        \b(?:is|are) (?:scheduled|planned|due|booked|coming|underway|under way|in progress|under review
        + |reserved|waiting for you)\b
        \b(?:leaves?|ships?|arrives?|reaches|goes out|go out|comes? (?:to|on|by|with|back|tomorrow|today
        + |out)\b|lands?|calls? you|writes? to you|contacts you|gets? back|follows?
        + |takes? (?:about |up to |around )?\w+ (?:to \w+ )?(?:\w+ )?(?:day|week|hour|minute|month)s?)\b
        \b(?:i|we)(?:'m| am|'re| are) (?:now |already |just |still |currently )?(?:checking|looking into
        + |investigating|sending|working on|arranging|preparing|asking|chasing|getting)\b
        \bnext (?:step|delivery|update|release|time you)\b|\bfrom (?:now on|then on)\b
        """
    )
)
NOTHING_LEFT = Sought(
    one_of(
        r"""
        \bnothing (?:else |more |further |left |at all )*(?:is |to |needed|needs|for you|you|left|required
        + |from you|changes)\b|\bno (?:further |other |more )?(?:action|steps?|preparation|reply|signature
        + |charge|paperwork|form|appointment|need|rush|obligation)\b|\bneedn't\b
        \b(?:don't|do not|won't|will not) (?:need|have) to\b|\bneed (?:do|not)\b
        \ball (?:set|done|sorted|in order|good now|clear)\b|\bgood to go\b|\bthat's (?:it|all|everything)\b
        \btaken care of\b|\bback to normal\b|\b(?:works?|working|runs?|live|online|open|active|valid
        + |up) again\b|\b(?:is|are|it's|all) (?:now |all |already |both )*(?:done|sorted|solved|resolved
        + |settled|fixed|complete|completed|finished|in place|live)\b
        \b(?:stays?|remains?) (?:as|the same|valid|unchanged|yours|active|in place|open)\b
        \bkeep (?:it|them|both|the)\b
        """
    )
)
# Acts that end the matter, in contrast to "forwarded", "noted", "opened a case".
SETTLED = Sought(
    r"\b(?:refunded|replaced|cancell?ed|changed|corrected|fixed|repaired|added|removed|deleted|booked|"
    r"credited|unlocked|lifted|restored|reset|"
    r"updated|extended|waived|attached|enclosed|sent|shipped|moved|upgraded|reactivated|renewed|paid|"
    r"went back|released|switched|renamed|stopped|mended|reissued|reserved|swapped|merged|unsubscribed)\b"
)
BARE_OFFER = Sought(
    r"\b(?:if you (?:have|need|require|should have)|if there(?:'s| is)|any (?:other|further|more)? "
    r"?questions|anything else|further (?:questions|assistance)|don't hesitate|do not hesitate|feel free|"
    r"reach out|how (?:can|may) (?:i|we) help)\b"
)
# What a customer has to do with us when something is to happen.
TROUBLE = Sought(
    r"\b(?:broken?|broke|defect\w*|damag\w*|wrong|missing|(?:doesn'?t|don'?t|didn'?t|does not|"
    r"do not|not|isn'?t|won'?t) (?:work\w*|turn|start|open|load|fit|arrive\w*|come|connect|charge|close|"
    r"show|sync|"
    r"charging)|"
    r"stop(?:s|ped)|fail\w*|error|crash\w*|late|delay\w*|never (?:came|arrived|received|got|showed)|"
    r"(?:hasn'?t|haven'?t|doesn'?t|has not|have not|still no|not yet|no) (?:received|arrived|come|got|"
    r"heard|have|show\w*|sign|"
    r"signal|reply|answer|refund|delivery)|"
    r"leak\w*|crack\w*|flicker\w*|charged|double|twice|lost|stolen|refund|return|complain\w*|problem|"
    r"issue|fault\w*|trouble|disappoint\w*|dead|lock\w* (?:me )?out|locked|can'?t|cannot|still|i ordered|"
    r"slow|bug|melted|"
    r"scratch\w*|torn|stain\w*|"
    r"smell\w*|cancel\w*|unacceptable|furious|angry|fed up|ridiculous|overcharged|misspell\w*|expired|"
    r"instead of|short|incomplete|dirty|mold|mould|rust\w*|loose|wobbl\w*|peel\w*|noise|noisy|blank|"
    r"timeout|times out|freez\w*|frozen|declined|blocked|rejected|dispute|incorrect|alarm|empty|"
    r"emergency|urgent|collapsed|spilled|injur\w*|hurt|sick|allerg\w*|rash|burn\w*)\b"
)
