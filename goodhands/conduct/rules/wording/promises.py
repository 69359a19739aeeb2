"""Promises: who acts, what people wait for, and what only sounds like it."""

import re

from goodhands.conduct.rules.literals import Sought
from goodhands.conduct.rules.phrases import one_of

_US = (
    r"(?:i|we|(?:the|our|my|your) (?:\w+[ -]){0,3}(?:team|teams|colleagues?|department|desk|manager|"
    r"managers|engineers?|developers?|"
    r"technicians?|specialists?|accountants?|accounting|accounts|finance|lawyers?|drivers?|courier|"
    r"carrier|warehouse|lab|"
    r"workshop|advisers?|advisors?|experts?|partners?|office|support|sales|billing|people|staff|"
    r"committee|board|supervisor|lead|"
    r"director|product manager|partner|consultant|agent|representative|buyers?|bookkeeping|bookkeeper|"
    r"kitchen|management)|"
    r"they|he|she|(?:someone|somebody)(?: (?:from|at|in) (?:the |our )?\w+)?|one of (?:us|our \w+)|an? (?:\w+ ){0,3}(?:colleague|manager|member|"
    r"specialist|technician|engineer|person|agent|adviser|advisor|"
    r"representative|driver|courier|adjuster|assessor|inspector|surveyor|nurse|doctor|teacher|registrar|"
    r"planner|fitter|plumber|electrician))"
)
# Acts that people wait for. What is not listed here ("will help", "will be happy") binds nobody to a day.
_ACTS = one_of(
    r"""
    send|ship|mail|post|forward|email|e-mail|write|call|ring|phone|telephone|text|message|contact|reach out|reply
    respond|answer|come back|get back
    get in touch|be in touch|circle back|msg|dm|ping|drop you|holler|shout|lookup|look up
    have (?:an?|the|your|our|my|some) (?:[\w-]+ ){1,5}(?:sent|made|picked|brought|posted|delivered|checked|look|call|ring|write|work|send|prepare|draw|put|run|come|out|back|ready|fixed|done|with you|in place|live)|have (?:a|an|another) (?:\w+ )?(?:pair of eyes|look|word|chat|think|check|go)|take off|knock off|follow up|revert|report|let (?:you|u|yous|ya) (?:know|no\b)|let you have|keep you|notify
    inform|update|advise|tell you|give you
    check|look|review|investigate|examine|find out|ask|see (?:that|what|if|whether|to it|about)|test|verify
    analy[sz]e|clarify|chase|trace|track down|double-check|dig|go through|go over|work
    refund|reimburse|credit|pay|compensate|return (?:the |your )?(?:full )?(?:money|deposit|payment|fee|amount|difference|sum|cost|postage|[$€£][\d.,]+)|transfer|wire|issue|reissue
    process|raise
    replace|exchange|swap|repair|fix|mend|correct|restore|resolve|solve|sort|amend|adjust|remove|delete|cancel
    close|change|add|install|upgrade|reset|reactivate|unlock|unblock|release
    deliver|dispatch|collect|pick (?:it|them|the|up|this)|arrange|organi[sz]e|prepare|order|reorder|book
    rebook|schedule|set (?:it up|this up|that up|up|one aside|it aside|aside)
    make (?:it right|it up to you|things right|up for|a|the|this|good)|create|build|draft
    put (?:it|that|them|this|everything|your [\w-]+) back|put (?:\w+ ){1,4}in(?:to)? the (?:post|mail)|get to the bottom
    provide|share|supply|offer you|get (?:you|this|it|that|them|the|your|one|a|an)
    put (?:this|you|together|an? \w+ together|it right)|bring|take (?:it|this|that|care|up|a|another|over)|handle|deal
    have (?:it|this|that|them|someone|somebody|one|(?:the|your|a|our) [\w-]+(?: \w+)?) (?:\w+ed|sent|made
    + |redone|call|ring|phone|write|contact|come|text|look|check|ready|for you|put|get|contact)|escalate|pass|hand|speak|talk|discuss|confirm
    finish|complete|publish|roll out|visit|come|meet|start|do (?:this|that|it|so)|attend|decide|vote|pursue
    measure|find (?:you|a|an|another|one|out|time|the)
    """
)
# With "I will" or "we will" any verb promises something, but for those of feeling, policy and speech.
_NO_ACTS = one_of(
    r"""
    be|have|need|require|delighted|thrilled|happy|glad|pleased|proud|honou?red|relieved|over the moon|miss|love|see|hope|like|know|remember|feel|think|stay|remain|always|never|not
    understand
    appreciate|welcome|enjoy|keep|admit|say|assume|believe|bet|cross|spare|skip|save|leave|let|look forward
    trust|only|probably|explain|mention|use|recommend|suggest|continue|wait|notice|find|get|go|put|guide|help|charge
    bill|deduct|accept|honou?r|match|stand|support|treat|respect|walk|happily|gladly|most|certainly|surely|do|take
    make
    give|tell|hear|pretend|there|here|around|present|blame|call it|mind|regret|hold on|set|agree|please|strive|improve|learn|listen|show
    """
)
# What a person does for somebody; whoever is said to do it has it to do.
_CARE = one_of(
    r"""
    (?:be|get) in touch|(?:get|come) back(?= (?:to|with|on|soon|shortly|as soon)\b|[.,;!]|$)|(?:calling|coming) (?:round|by|in|over|to you)|(?:call|ring|phone|text|email|contact|message|msg|dm|answer) (?:you|u)\b|write(?: to you)?\b
    message|ring|reply to you|(?:calling|ringing|phoning|texting|emailing|contacting|messaging) (?:you|u)\b|writing to you
    getting (?:back|in touch)|looking (?:into|at)|have (?:an?|another) (?:\w+ )?look|look (?:into|at|over)|take (?:an?|another) (?:\w+ )?look
    take (?:this|it) (?:up|further|over|from)|investigate|keep (?:you|u)|let (?:you|u|yous|us) (?:know|have)|send (?:you|somebody|someone|it|them|the|an?|over|out|us)|prepare|follow (?:this |it )?up
    return(?= (?:to (?!normal|work|life|service|sale|the (?:shop|market))|with|on|and|for|in)\b|[.,;!]|$)|come (?:out(?= (?:to|and|on)\b|[.,;!]|$)|round|over|by)|visit you
    study|inspect|attend|evaluate|compare|work (?:out|on|through)|empty|pull|dig|drop (?:it|them|one|by|the)
    go (?:through|over)|get on to|speak (?:to|with)|talk (?:to|with)|chase|arrange|organi[sz]e|correct (?:it|this|the|your)
    """
)
# These act without anybody's promise.
_TOOL = (
    r"(?:you|u|it|that|this|app|system|site|website|page|printer|router|server|tool|software|plug-?in|browser|phone|device|machine|"
    r"robot|bot|light|screen|window|dialog|menu|assistant|program|customers|users|people|others|guests|visitors|nobody|nothing|none)\b"
)
_VAGUELY = r"soon|shortly|asap|as soon as|in a bit|in a while|before long|in due course"
_BE_DONE = one_of(
    r"""
    sent|shipped|mailed|posted|forwarded|e-?mailed|called|contacted|answered|notified|informed|updated|told
    checked|looked|reviewed|investigated|examined|tested|verified|analy[sz]ed|assessed|considered|discussed
    dealt|handled|taken|worked on
    refunded|reimbursed|credited|paid|compensated|returned|transferred|issued|processed
    replaced|exchanged|swapped|repaired|fixed|corrected|restored|resolved|solved|sorted|amended|adjusted
    removed|deleted|cancell?ed|closed|changed|added|installed|upgraded|reset|released|lifted
    delivered|dispatched|collected|picked up|arranged|organi[sz]ed|prepared|ordered|booked|rebooked|scheduled
    set up|made|created|drafted|provided|shared|supplied|escalated|passed|handed|confirmed|finished|completed
    published|done|ready|with you|back|on its way|in touch|available again|back in stock
    brought|driven|rung|held|found|rebuilt|redone|rewritten|resent|remade|given back|put (?:right|up|back)|dropped off
    """
)
# "Will be …ed" without an act of ours: "you will be asked", "your card will be charged".
_NOT_DONE = one_of(
    r"""
    needed|required|asked|charged|closed|limited|pleased|delighted|thrilled|excited|relieved|moved|surprised|allowed|based|used|displayed
    redirected|prompted|deducted|covered|tempted|disappointed|amazed|missed|interested|applied|billed|started|logged
    affected|permitted|accepted|honou?red|expected|offered|deemed|considered|treated|lost|forced|signed out|blocked
    rejected|spared|scanned|seated|welcomed|supervised|served|greeted|shown|printed|trained|invited
    """
)
_SOFT = (
    r"(?:also |then |now |personally |gladly |certainly |definitely |surely |of course |myself |both |"
    r"all |first |just |still |happily |immediately |quickly |carefully |have to |need to |try to |try "
    r"and |make sure to |be sure to |do my best to |do our best to |have someone |ask someone to |be )*"
)
_WILL = (
    r"(?:'ll|\W?will|\W?shall|'m going to| am going to|'re going to| are going to|'s going to| is going "
    r"to|'m gonna|(?<=\bi)ll?(?= (?:let|send|get|che?c?k|call|ask|see|find|ring|text|look|sort|email|tell|chase|try)\b))"
)
_DOING = (
    r"(?:checking|putting (?:\w+ ){1,4}in(?:to)? the post|looking (?:into|at|through)|investigating|sending|shipping|arranging|preparing|asking|"
    r"chasing|"
    r"ordering|getting|working on|sorting|organi[sz]ing|clarifying|following up|finding out|processing|"
    r"reviewing|tracing|fixing|raising|correcting|replacing|restoring|repairing|refunding|preparing)"
)
_BEING = (
    r"(?:being |currently being |now being |already being )(?:reviewed|processed|investigated|looked "
    r"(?:into|at)|checked|prepared|corrected|repaired|fixed|worked on|assessed|examined|handled|arranged|"
    r"dealt with|tested|packed|cut|printed|sewn|built|baked|sorted|replaced|verified|set up|made|issued|raised|created|ordered|booked|refunded|escalated|"
    r"transferred|sent|chased|cancelled|collected|dispatched)"
)
_RECEIVED = (
    r"(?:rec(?:ei|ie)ve|receiving|get|getting|hear(?:ing)?(?! (?:an?|it|two|three)\b)|have|be (?:contacted|refunded|reimbursed|credited|notified|informed|called|"
    r"updated|compensated|emailed|sent|given)|find (?:it|the money|the refund|the credit) (?:on|in) your (?!(?:in-?box|spam|junk|mail|e-?mail|messages)\b))"
)

# Searched for only where a sentence says will, shall or going to.
WILL = Sought(
    one_of(
        rf"""
        \b{_US}{_WILL} {_SOFT}(?:{_ACTS}|{_BE_DONE})\b
        \b(?:i|we){_WILL} {_SOFT}(?!(?:{_NO_ACTS})\b)[a-z-]{{3,}}
        \byou(?:'ll| will| shall) {_SOFT}{_RECEIVED}\b
        \b(?:sales|billing|accounts|support|engineering|finance|logistics|dispatch|reservations|legal|hr|reception|customs|returns|quality|marketing
        + |purchasing|maintenance|housekeeping)(?: will|'ll) {_SOFT}(?:reach out|fix|send|write|call|ring|check|look|take|get|come|review|refund|credit|correct|handle|sort|contact|ask)\b
        \b(?:and|who|which|then) (?:will|shall|(?:is|are) going to) {_SOFT}{_ACTS}\b
        \b(?!(?:nothing|nobody|none|no|i|we|you)\b)[\w'-]+(?: [\w'#-]+){{0,3}}?(?: will|'ll| (?:is|are) going to|'s going to) {_SOFT}(?:be {_SOFT}(?:{_BE_DONE}
        + |(?!{_NOT_DONE})\w{{3,}}ed\b)|be (?:there|here|along|round|over) (?:{_VAGUELY})|arrive
        + |follow(?= (?:by|in|on|under|separately|as|with|once|after|when|{_VAGUELY})|[.,;!]|$)|reach you|go out|leave|ship
        + |come(?= (?:by|with|in the|to you|out to you|round|over|for)|[.,;!]|$)|appear|show up|land|(?:go|come) back(?= (?:to|on|in)(?:to)? (?:you|me|us))|get to you
        + |be (?:going out|coming|leaving|shipping|on its way)|go (?:on|in|to)(?:to)? your)\b
        \b(?!{_TOOL})[\w'-]+(?: \([^)]{{1,30}}\))?,?(?: will|'ll| (?:is|are) going to) {_SOFT}{_CARE}\b
        (?:^|[,;:!?–-] |\b(?:and|n|but|so|am|i) )(?:will|gonna) {_SOFT}{_ACTS}\b
        \b(?:i|we)'d (?:get|come) back to you\b
        \b(?:i|we)(?:'ll| will) (?:promise|undertake|commit) to\b
        \bour (?!(?:\w+ )?(?:system|app|website|site|server|software|tool|shop|page|program))(?:[\w'&-]+ ){{1,3}}?will {_SOFT}{_ACTS}\b
        (?<!\byou)(?<!\bthey) (?:is|are) going to (?:mark|redo|measure|weigh|repair|replace|pick|come (?:out|round|by|over)|visit|bring|prepare|test|inspect|correct|rewrite|contact|call|ring|phone|write to|email|get back|come back|look into|check|review|send|refund)\b
        """
    )
)
SAYS_WILL = Sought(r"\bwill\b|'ll\b|\bshall\b|\bgoing to\b|\bgonna\b|\bill?\b|'d (?:get|come) back to you")
# "As soon as the lab answers I'll tell you what it is": this is no telling of now.
AFTER_EVENT = Sought(
    r"\b(?:as soon as|once|when|the moment|after) (?!you\b)[^,.;]{3,80}?,? (?:i|we|he|she|they)(?:'ll| will) (?:then )?tell you\b"
)
# Searched for everywhere: promises in the present tense.
NOW = Sought(
    one_of(
        rf"""
        \b(?:i|we)(?:'m| am|'re| are) {_SOFT}{_DOING}\b
        \b{_US} (?:(?:is|are) {_SOFT}(?:{_DOING}|(?:calling|ringing|phoning|contacting|e-?mailing|writing to|visiting) you)\b|(?:calls|contacts|writes to|emails|phones|rings|gets back to
        + |comes back to|follows up with) you\b)
        (?:\bis|\bare|'s) {_BEING}\b
        \b(?:is|are|remains?) (?:currently |now |still )?under (?:review|investigation|examination|repair)\b
        \b(?:is|are) (?:coming(?! (?:to (?!you)|from|with|along|in|up|down|out(?! to you)|off|on)\b)|to follow)\b
        \b(?:i'm|i am|we're|we are|they're|they are|\w+ is) (?:currently |still |now )?(?:in the (?:process|middle) of|busy) \w+ing\b
        (?<!what )(?<!that )(?<!which )(?<!all )(?<!how it )(?<!how this )\bshould (?:soon |then )?(?:be with you|reach you|arrive|get to you|be (?:there|ready|back(?! to normal)|fixed|sorted|resolved|done|refunded|
        + credited|delivered|sent)|ship|go out|follow)\b
        (?:^|[,;.:] |\b(?:you can|you may|please|and) )expect (?:an?|the|your|our) (?:\w+ ){{0,3}}(?:call|answer|reply|e-?mail|message
        + |update|refund|decision|response|visit|parcel|replacement|credit)\b
        \b(?:goes out|leaves|ships|follows|reaches you|comes to you|gets to you|arrives|handles|(?:writes|gets back|comes back) to you|(?:calls|contacts|emails) you)\b[^.;!?]{{0,40}}\b(?:soon|shortly|as soon as possible|asap|in due course)\b
        \bfollows (?:by|in) (?:separate )?(?:post|e-?mail|mail|courier|letter)\b|\bfollows separately\b|\b(?:the|your|our) [\w-]+ follows(?=[.,;!]|$)
        \bgets? (?:refunded|replaced|corrected|repaired|credited|reimbursed|mended|exchanged|redelivered)\b|\bbeing (?:drawn|written|put) (?:up|together)\b
        \b(?:money|refund|amount|sum|fee|deposit|payment|balance|credit|[£€$]\d[\d.,]*) (?:goes|comes|is going|is coming) (?:straight )?(?:back )?(?:to|on|onto) your\b
        \blet me (?:just |quickly |first )?(?:check|look|find out|ask|see|investigate|verify|confirm with
        + |talk to|speak|get back|come back|sort|fix|get)\b
        \byou should {_SOFT}(?:receive|get|hear)\b
        \b(?:i|we) (?:promise|undertake|commit) to\b
        \b(?:i|we) (?:plan|intend|aim|hope|expect) to (?:mend|correct|rebuild|reopen|change|restore|send|ship|fix|release|deliver|publish|replace|refund|add|repair
        + |finish|have)\b
        \b(?:i|we) owe you (?!an? (?:apology|explanation|coffee|drink|beer|lunch|sandwich|cake|thank)|one|for (?:that|this|it)|a lot|so much|everything|thanks|big)\b
        """
    )
)
NO_ACT = Sought(
    one_of(
        r"""
        will (?:not|never|always|no longer)\b
        \b(?:won't|wouldn't)
        (?:'ll|will) (?:also )?(?:need|have to|require|be able|be happy|be glad|miss|see you|be here|love
        + |be closed|be honest|come in handy|come with)
        (?:'ll|will) keep you (?:warm|company|busy|safe|dry|going|on|in mind)
        (?:'ll|will) (?:make (?:a|the) (?:difference|change)|do (?:it|that|this) (?:again|next time)
        + |get (?:better|used|worse|easier|the hang|there)|get a (?:pop|menu|prompt|message box|list|choice))
        (?:'ll|will|should) have (?:to|no|noticed|seen|heard|fun|a (?:great|good|nice|lovely|wonderful|choice)|the (?:option|choice)|access|time|plenty|until|your hands)
        (?:'ll|will) (?:also )?(?:tell you (?:that|what|how|why)|give you (?:an idea|a sense|access
        + |the (?:best|same|option|choice)|more|peace|enough|a (?:list|menu|clear|better|good|code|choice)))
        (?:'ll|will) (?:answer|take|go through) (?:your|the|them|these|both|each) ?(?:\w+ )?(?:questions?
        + |points?|one by one|in (?:order|turn))
        will work\b(?! (?:on|out|through|this|it|something))
        will find (?:\w+ ){1,6}(?:on|in|at|under|below|inside|attached)\b
        (?:'ll|will) answer for\b
        \bby (?:itself|themselves)\b|\bautomatically\b
        """
    )
)
ASSURES = Sought(
    one_of(
        r"""
        \b(?:make|making) (?:sure|certain)|\bensure|\bsee (?:to it|that)\b
        \blook after\b|\btake (?:\w+ )?care of (?:it|this|that|you|everything)|\btake it from here
        \bhandle (?:it|this|everything)|\btake this over|\bkeep an eye|\bfollow (?:the|it|this|your|every)
        \bwatch(?:ing)? (?:the|it|this|over|his|her|every)|\bget you (?:back )?(?:to|on|up|through|there|home)\b|\bmonitor|\bstay on (?:it|this)|\bgo after
        \bput (?:it|this|things) right|\bmake (?:it|this|things) right|\bmake up for|\bdo (?:my|our) best
        \bdo everything|\bwork on (?:it|this)|\bsort (?:it|this|that|everything)(?: all)? out
        \bget (?:it|this|that|things) right\b|\bthat(?:'s| is) on me\b|\btrack (?:it|them|the \w+|your \w+)(?: all the way)? (?:to|until|till)\b
        \bsee (?:it|this|that) through\b|\bstay with (?:it|this|you)\b
        """
    )
)
TELLS = re.compile(
    one_of(
        r"""
        \b(?:let|keep) you|\binform|\bnotif|\bupdate|\bwrite|\breply|\bconfirm|\b(?:get|come|circle) back
        \bin touch|\btell you|\bcontact|\bcall|\bphone|\bfollow up|\breport|\brevert|\bhear|\bemail|\banswer
        """
    )
)
SAME_EVENT = Sought(
    r"\b(?:with|at|on|during|after|from) (?:the|your|that|this|his|her|its|our) (?:next |new |same "
    r")?(?:delivery|driver|courier|visit|"
    r"replacement|call|appointment|meeting|parcel|package|truck|release|update|arrival|occasion|day)\b|"
    r"\bat the same time\b|\bby then\b|\b(?:until|till) then\b|\bthen\b(?!,? (?:i|we|it|you|the))|"
    r"\balong with it\b|\btogether with (?:it|the)\b"
)
REFERS = re.compile(
    r"(?:it|this|that|these|they|both|he|she|all|which|you(?!'re| are\b| were\b| have to| need| can\b)|expect|by|within|usually|normally|the "
    r"(?:whole|latest)|at the latest|on \w+day|"
    r"tomorrow|today|tonight|allow|please allow|we expect|i expect|our (?:usual|normal)|that's|in about|"
    r"in \d|the (?:\w+ )?(?:workshop|lab|repairs?|job|work|tailor|kitchen|workroom|bank|courier|carrier|post) (?:in \w+ )?(?:\w+ )?(?:needs?|takes?|brings?|collects?))\b"
)
GOES_ON = re.compile(
    r"\b(?:leaves?|arrives?|reach(?:es)?|ships?|goes out|go out|(?:is|are) (?:booked|planned|scheduled|"
    r"due|set|expected|with you)|deploys?|runs?|meets?|"
    r"comes?|releases?|lands?|starts?|will|takes?|live)\b"
)
# "As soon as it is done we will …": the event stands in the sentence before.
AFTER_THAT = re.compile(
    r"\b(?:as soon as|once|after|when) (?:it|this|that|they|he|she|these)\b|"
    r"\b(?:then|after that|afterwards)\b"
)
# "Ms Kim calls at four. She'll also bring the keys."
SAME_PERSON = re.compile(
    r"^(?:and )?(?:he|she|(?:they|it|i|we)(?='ll also| will also))(?:'ll| will| is going to)\b"
)
# "Click Save and your plan will be changed": what the customer does brings it about.
BY_HAND = re.compile(
    r"^\W*(?:please |just |simply |now |then |first,? )*(?:click|press|tap|choose|select|open|enter|type|"
    r"go|switch|turn|restart|reload|refresh|"
    r"scan|fill|sign|log|tick|reset|remove|use|update|install|set|plug|upload|confirm|reply|"
    r"drop)\b.*?(?:\band\b|,|;|:)"
)
