"""Help-desk talk: tickets, case IDs, tiers, queues. People are no tickets (seed 004)."""

from collections.abc import Iterator

from goodhands.conduct.rules.case import Fix
from goodhands.conduct.rules.phrases import Hit, Phrase, Unless, phrase
from goodhands.conduct.rules.wording.fixes import drop_sentence

_NUMBER = r"(?:number|no\.|nr\.?|id|ids|#|ref(?:erence)?(?: number)?|code)"
_CODE = r"(?:#? ?[a-z]{0,6}[-_ ]?\d[\w-]*)"
_WHOSE = r"(?:your |the |this |our |an? |my )?"
_DESK = r"(?:support |service |help ?desk |internal |trouble |new )?"
_MATTER = r"(?:support |service |incident |request |enquiry |inquiry |interaction |internal )?"
_STATE = (
    r"(?:solved|resolved|closed|pending|on hold|on-hold|in progress|awaiting(?: customer)?(?: reply| "
    r"response)?|waiting(?: on customer)?|open|new|assigned|reopened|under investigation|triaged|"
    r"completed?)"
)
_DONE = (
    r"(?:been |now |just |already |automatically )*(?:re-?assigned|assigned|opened|created|logged|raised|"
    r"closed|resolved|solved|escalated|merged|updated|"
    r"re-?opened|registered|generated|queued|triaged|routed|submitted|archived|transferred|moved|marked|"
    r"set|put on hold|pending|in (?:the|our) queue|on hold)"
)
_TIER = (
    r"(?:(?:tier|level|l|t)[ -]?(?:[1-4]|one|two|three|ii|iii)|(?:first|second|third|1st|2nd|3rd|"
    r"next)[ -](?:line|level|tier))"
)
_PEOPLE = (
    r"(?:support|team|agents?|engineers?|engineering|specialists?|technicians?|queue|desk|department|"
    r"group|colleagues?|helpdesk)"
)
# Tickets that one travels with or shows at a door.
TRAVEL = (
    r"flight|fly|train|rail|bus|ferry|boat|boarding|airline|airport|concert|theat|festival|museum|cinema|"
    r"match|game|show|event|seat|ski|parking|lottery|"
    r"zoo|opera|tour|trip|fare|e-ticket|travel|passenger|park|stadium|box office|conference|metro|tram|"
    r"booking reference|raffle|gig|exhibition|speeding|entry|admission"
)
_OTHER_NUMBER = (
    r"(?:order|booking|invoice|tracking|return|payment|transaction|reservation|confirmation|policy|claim|"
    r"delivery|collection|courier|carrier|repair|bank|"
    r"transfer|article|product|catalog|catalogue|customer|part|shipment|parcel|quote|contract|account|"
    r"refund|flight|travel|meter|your own|purchase|"
    r"patient|court|police|crime|creditor|tax|sepa|mandate|application|loan|item|model|style|deposit|"
    r"voucher|credit note) "
)
_NOT_DESK = (
    r"court|police|crime|lawsuit|attorney|phone case|display case|carrying case|suitcase|in any "
    r"case|in that case|in this case|just in case"
)


def _plainly(hit: Hit) -> str:
    return "your question" if hit.written.lower().startswith(("your", "the", "this")) else "question"


def _question(hit: Hit) -> Iterator[Fix]:
    yield hit.fix(f"Say “{_plainly(hit)}”", _plainly(hit))


TICKETS = (
    phrase(
        "ticket tickets",
        rf"""{_WHOSE}(?:\w+ )?{_DESK}tickets?(?: {_NUMBER}| {_CODE}| ?#)+(?: ?(?:is|:|=)? ?{_CODE})?
        (?:your |the |this |a |our |an )?(?:support|service|help ?desk|trouble|internal|zendesk
        + |jira) tickets?
        (?:your|this|the|a new) ticket(?:,? {_CODE})? (?:has|was|is|will be|have
        + |had) (?:not )?{_DONE}(?: to {_TIER})?
        (?:open|opened|opening|raise|raised|raising|create|created|creating|log|logged|logging|close
        + |closed|closing|submit|submitted|merge|merged|
        + escalate|escalated|solve|solved|resolve|resolved|update|updated|reopen|reopened|file|filed
        + |assign|assigned) (?:a|the|this|your|an|another|both|these|that)? ?(?:\w+ )?tickets?
        (?:in|on|to|for|about|via|regarding|re|of) (?:this|your|the) ticket
        (?:this|your|our|both) tickets?
        the tickets? (?:system|queue|history|owner|status)
        tickets? (?:system|queue|history|owner|status)
        """,
        "To us it is a ticket, to them it is their problem. Say “your question”, “your report”.",
        fixes=_question,
        unless=Unless(within=TRAVEL),
    ),
)
NUMBERS = (
    phrase(
        "case cases",
        rf"""(?:your |the |this |our |a )?(?:support |service )?case {_NUMBER}(?: ?(?:is|:|=)? ?{_CODE})?
        (?:your |the |this |our )?(?:support |service )?case (?:#|[a-z]{{0,4}}-?\d{{3,}}|\d{{1,4}}[-/]\d{{2,}}){_CODE}?
        """,
        "A case number is for our files. People are no cases; our answer finds them by their name.",
        fixes=drop_sentence,
        unless=Unless(within=r"court|police|crime|lawsuit|attorney"),
    ),
    phrase(
        "reference ref incident request enquiry inquiry inc sr req interaction",
        rf"""{_WHOSE}{_MATTER}(?:reference|ref) ?(?:number|no\.|id|#|code)(?: ?(?:is|:|=)? ?{_CODE})?
        (?:our|your) ref(?:erence)?\.?(?: is|:)? ?#?[a-z]{{0,6}}-?\d[\w-]*
        (?:your |the |this |our |an? )?(?:incident|service request|enquiry|inquiry|request
        + |interaction) (?:number|id|#|no\.|reference)(?: ?(?:is|:|=)? ?{_CODE})?
        (?:incident|inc|sr|request) ?#?(?:inc|sr|req)?-?\d{{4,}}
        """,
        "A number for our files says little to people. Say what it is about instead.",
        fixes=drop_sentence,
        unless=Unless(
            before=_OTHER_NUMBER,
            within=rf"{_OTHER_NUMBER}(?:reference|ref)|header|\bapi\b|x-request|vat|as (?:the |a )?payment "
            rf"reference|on the "
            rf"transfer|travel|article|catalog|{_OTHER_NUMBER}number",
        ),
    ),
    phrase(
        "quote quoting mention mentioning include including cite citing keep state use using leave",
        r"""(?:please |kindly |always )*(?:quote|quoting|mention|mentioning|include|including|cite|citing
        + |keep|state|use|using) (?:the|this|your|our|it|that|its)(?: [\w#-]+){0,4}? (?:in|on|for
        + |with) (?:all|any|every|each|your|the|further|future) ?(?:\w+ ){0,2}?(?:correspondence
        + |communications?|replies|reply|emails?|messages?|contacts?|enquiries|subject(?: line)?)
        (?:quote|quoting|mention|cite|state) (?:the|this|your|that) (?:reference|ref|case|ticket|number
        + |id)[\w #-]{0,30}?(?=[.,;!]| when| if| in| so|$)
        """,
        "Keeping letters together is our work, not theirs. They may simply write.",
        fixes=drop_sentence,
        unless=Unless(
            within=r"\b(?:order|booking|invoice|tracking|reservation|rma|return|customer|policy|contract|"
            r"promo|discount|voucher) (?:number|code|reference|id)"
        ),
    ),
)
MACHINERY = (
    phrase(
        "case cases request enquiry inquiry issue query conversation thread",
        rf"""(?:your|this|the) (?:support )?(?:case|request|enquiry|inquiry|query|issue|conversation
        + |thread) (?:has been|was|is|will be|have been
        + |has) (?:now |been |just |automatically )*(?:re-?assigned|logged|queued|triaged|merged|routed
        + |auto-?closed|set to \w+|marked as {_STATE}|moved to {_STATE}|put (?:in|into) (?:the|our) queue
        + |(?:escalated|transferred|moved|assigned|forwarded) to {_TIER}(?: {_PEOPLE})?)
        (?:your|this|the) (?:support )?case (?:has been|was|is
        + |will be) (?:now |been |just |automatically )*(?:closed|resolved|solved|opened|created|updated
        + |registered|archived|reopened|escalated to|assigned to)
        \b(?:set|setting|mark|marked|marking|close|closed|closing|reopen|reopened|log|logged|open|opened
        + |merge|merged|update|updated|archive|archived|resolve|resolved) (?:your|this|the|a
        + |an) (?:new |support )?case(?: (?:to|as) {_STATE})?
        (?:set|mark|marked|marking|moved?|change[d]?|switch(?:ed)?|flag(?:ged)?) (?:it|this
        + |your (?:request|enquiry|inquiry|query|issue|conversation)|the (?:request|enquiry|inquiry|query
        + |issue|conversation)|this (?:request|enquiry|inquiry|query|issue|conversation|thread)) (?:to
        + |as) {_STATE}
        case (?:owner|history|management|manager system|queue|status)
        """,
        "That is how our desk works inside. Say what happened for them: who looks at it now, and by when.",
        fixes=drop_sentence,
        unless=Unless(
            after=r" (?:on the|in the|in its|beside|under the|upright|down|flat)\b", within=_NOT_DESK
        ),
    ),
    phrase(
        "tier level l t line first second third 1st 2nd 3rd",
        rf"""(?:re-?assigned|assigned|escalated?|escalating|moved?|routed?|forward(?:ed)?|transferred
        + |transfer|passed|pass|handed|hand|sent|send|raised|go(?:es)?|went|gone|bumped|given
        + |referred)(?: (?:it|this|you|your \w+|the \w+))?(?: (?:over|on|up))? (?:to|with
        + |by) (?:our |the |a )?{_TIER}(?: {_PEOPLE})?\b
        (?:our |the |a )?{_TIER} {_PEOPLE}\b
        """,
        "Tiers and levels are our stairs, not theirs. Name the person who takes it: “my colleague Ines, "
        "who knows the machine”.",
        unless=Unless(
            within=r"car park|course|floor|price|pricing|discount|membership|game|storey|language|heading"
        ),
    ),
    phrase(
        "status",
        rf"""(?:the |its |your |this )?(?:\w+ )?status (?:of (?:your|this|the) (?:\w+ )?(?:case|ticket
        + |request|enquiry|inquiry|query|issue) )?(?:has been |was |is |has |will be )?(?:now )?(?:changed
        + |set|updated|moved|switched|is|as|to)(?: to| as)? (?:“|")?{_STATE}\b
        (?:changed|set|updated|moved|switched) (?:the|its|your) status
        """,
        "A status in our system tells them nothing. Say what has happened and what comes next.",
        fixes=drop_sentence,
        unless=Unless(
            within=r"\b(?:order|payment|refund|subscription|account|delivery|shipment|flight|server|system|"
            r"visa|application) status|\b(?:order|parcel|shipment|flight|refund|invoice)\b"
        ),
    ),
    phrase(
        "above below line reply respond type typing",
        r"""(?:please )?(?:reply|respond|write|type your reply|type) (?:only )?(?:above|below) (?:this
        + |the) line
        do not (?:reply|write|type) below this line
        please type your reply above
        """,
        "That is a line for machines. People answer a letter wherever they like.",
        fixes=drop_sentence,
    ),
    phrase(
        "queue queued ticketing crm helpdesk desk backend backlog triage triaged merged auto",
        r"""(?:our|the) (?:ticketing|ticket|crm|case management|help ?desk|helpdesk|service desk
        + |issue tracking)(?: system| tool| platform| software)
        (?:the|our|a|their|his|her|my) (?:\w+ )?(?:support|triage|billing|tech(?:nical)?|escalations?
        + |returns|incoming|work|agent|tier|l2|priority|case) queue
        (?:in|into|to|from|through|is in) (?:the|our) queue
        (?:been |was |is being |be )triaged
        our (?:\w+ )?backlog
        """,
        "That is how our desk works inside. Say who looks at it, and by when.",
        unless=Unless(within=r"print queue|waiting list|virtual queue|message queue|job queue|checkout"),
    ),
    phrase(
        "sla slas p sev severity priority fcr csat kb rca",
        r"""(?:within|per|under|as per|by|meet|breach(?:ing)?|our|your|response|resolution|internal
        + |support|the) (?:our |the |response |resolution |internal |support )*slas?
        (?:p[1-4]|sev[ -]?[1-4]|severity [1-4])(?: (?:incident|ticket|case|issue|bug|priority))?
        priority (?:level )?(?:p?[1-4]|low|medium|high|normal) (?:ticket|case|incident|queue)
        (?:fcr|csat|rca)
        kb ?(?:article )?\d+
        """,
        "Abbreviations of the trade. Say it in words anyone knows.",
        unless=Unless(
            within=r"uptime|99[.,]\d|contract|agreement|signed|annex|credits|datasheet|3d print|pla\b"
        ),
    ),
    phrase(
        "tagged categorised categorized classified workflow macro escalation disposition assignee",
        r"""(?:tagged|categori[sz]ed|classified) (?:it|this|your \w+|the \w+) as
        (?:per|in|under) our (?:escalation|ticket) (?:matrix|workflow|procedure|process)
        the assignee
        """,
        "That is how our desk works inside. Say what it means for them.",
    ),
)
FILED = (
    phrase(
        "",
        rf"""
            \b(?:your|this|the) (?:query|question|complaint|concern|report|message|enquiry|inquiry|request|issue|matter) (?:has |have |was |is )
            + (?:now |been |just |automatically )*(?:set to|marked as|marked|assigned the|assigned a|given the|given a|logged under|logged as
            + |registered under|registered as|recorded under|filed under|moved to stage|forwarded to the relevant)\b
            \b(?:re-?opened|opened|logged|registered|recorded|filed|booked|entered|saved|kept|listed)(?: in (?:our|the) \w+)? (?:as|under)(?: (?:no|number|nr|file|case|reference|ref))?\.?
            +  ?(?:[a-z]{{1,6}}[-/ ]?)?#?\d[\d/-]{{2,}}
            \b(?:your|this|the) case (?:then |now |next |first )?(?:goes|moves|passes|is moving|will (?:then )?(?:go|move|pass)|is (?:now )?with|sits|lies|stays|remains|waits|is waiting) (?:on |over )?(?:to|with|in|at|for)\b
            \b(?:its|the|your \w+'s) (?:\w+ )?status (?:has |was |is )?(?:been |now )*(?:changed|switched|moved|set|updated|gone|reads?|shows?) ?(?:to|as)? ?(?:“|"|'|\ufffc|\w)
            \b(?:with|to|at|by|in) (?:our |the )?(?:\w+ )?(?:l[1-4]|tier[ -]?[1-4])\b(?! (?:car|floor|cable))
            \bto re-?open(?: (?:it|this|the \w+|your \w+))?,? (?:please )?(?:use|click|reply|follow)\b
            \b(?:please |kindly )*(?:quote|cite|mention|state|use|include) (?:the |this |your |our )?(?:above |following |same )?(?:reference|ref\.?
            + |number|file number)(?: \S+)? (?:in|on|for|whenever|when|with|at) (?:all|any|every|each|further|future|you|writing|contacting)\b
            \b(?:which|that|it) (?:must|should|needs to|has to) be (?:stated|quoted|mentioned|included|cited) (?:in|on|with) (?:all|any|every|each)\b
            \b(?:raised|logged|opened|created|registered) (?:an? )?(?:new )?incident\b|\ban inc\b|\binc\d{{4,}}\b
            \bslas? (?:for this|for your|is|are)\b(?! \d)
            \b(?:don't|do not|please don't) (?:change|alter|edit|modify) the subject(?: line)?\b
            \b(?:with|to|by) our (?:second|third|first)[ -]line\b(?! of)
            \bmerged? (?:your|these|the|both|all) (?:\w+ ){{0,3}}(?:into|in) one\b
            (?:^|(?<=[.!?] )|(?<=\n))status: ?{_STATE}\b|\bthe status is now [\"“\ufffc]
            \b(?:system|desk|tool|helpdesk) will (?:automatically )?(?:close|archive|mark) (?:this|it|your \w+)\b|\bauto-?clos(?:e|ed|es)\b
            (?:^|(?<=[.!?\n] )|(?<=\n))(?:our |your )?ref(?:erence)?[:.] ?(?=[\w/-]*\d)[\w/-]{{5,}}
            \b(?:complaint|enquiry|inquiry|query|concern|issue|message) (?:number|id|#) ?(?:[a-z]+[/-])*\d[\w/-]*
        """,
        "That is how our desk files things. Say what happens for them now, and by when.",
        fixes=drop_sentence,
        unless=Unless(
            within=rf"{_OTHER_NUMBER}(?:number|code)|\b(?:order|booking|payment|invoice|return|reservation) reference|"
            r"\btransfer\b|\bbank\b|\bcode of\b"
        ),
    ),
)
DESK_TALK: tuple[Phrase, ...] = (*TICKETS, *NUMBERS, *MACHINERY, *FILED)
