"""Break-ins and what looks like one, in people's own words, for `escalation-needed` alone."""

from goodhands.conduct.rules.spotting import Passage, Signs, Spot

INTRUDERS = Signs(
    r"""
    *: \b(?:users?|admins?|(?<!never created an )accounts?|log-?ins?|devices?|payees?|rules?|filters?|apps?|api keys?|posts?|listings?|members?|beneficiar(?:y|ies)
    + |messages?|scripts?|folders?|plugins?|mailbox|e-?mails?)\b.{0,50}?\b(?:(?:i|we)(?:'ve| have| had)? (?:never|didn't|did not|don't|do not)
    + |none of us|nobody here|no one here|neither of us) (?:ever )?(?:creat|add|ma[dk]e|set up|invit|wr[io]te?|post|register|install|know|recogni[sz]e|plac
    + |authori[sz]|approv|sent|send)\w*
    *: \b(?:home ?page|site|web ?site|page|shop|store|panel|app|blog|server)\b.{0,40}\b(?:loads?|shows?|redirect\w*|sends?|leads?|opens?|jump\w*
    + |displays?|forward\w*|points?)\b.{0,40}\b(?:pharmacy|casino|gambling|porn|viagra|betting|crypto|bitcoin|malware|virus|spam|strange script)\b
    *: \b(?:note|message|mail|file|demand\w*|asking|want|wants)\b.{0,40}\b(?:bitcoins?|ransom)\b
    *: \b(?:files?|server|computers?|data|documents)\b.{0,40}\b(?:encrypted|locked|strange (?:ending|extension))\b.{0,60}\b(?:pay|note|money|ransom)\b
    *: \b(?:somebody|someone|a stranger|they|whoever|anyone|some stranger) (?:\w+ )?(?:tried|tries|trying|is trying|keeps trying|attempted|has tried)
    +  (?:\w+ )?to (?:get|log|sign|break|hack)(?: in| into| in to| through| past)+\b
    *: \b(?:somebody|someone|a stranger|some stranger|whoever)(?: has| have| had|'s| is)? (?:\w+ )?(?:been )?(?:changed|changing|reset|resetting|reading|read
    + |sending|sent|posting|posted|deleted|deleting|removed|locked|got (?:into|past|in to)|writing|wrote) (?:\S+ ){0,4}?<own> (?:\S+ )?(?:accounts?
    + |e-?mails?(?: address)?|password|messages|address|number|profile|page|files?|mailbox|inbox|pin|card|wallet|name|site)\b
    *: \b<own> (?:\w+ )?(?:log-?in|account|password|profile|mailbox)s? (?:was|were|has been|have been|is being|got|had been) (?:\w+ )?
    + (?:used|emptied|drained|accessed|taken over|raided|cleared|broken into)\b|\b<own> (?:\w+ )?card (?:was|has been|got) (?:emptied|drained|cleared)\b
    *: \b(?:somebody|someone|a stranger|strangers|whoever)(?: else)? (?:must |may |might )?(?:has|have|had|got|knows?) <own> (?:\w+ )?(?:code|password|pin|log-?in|card)\b
    *: \b(?:records?|data|files?|addresses|documents|names)\b.{0,40}\b(?:visible|readable|public|accessible|searchable|downloadable|open to)\b.{0,30}
    + \b(?:internet|google|everyone|everybody|anyone|anybody|strangers|without)\b
    *: \b(?:get|got|gets|getting) past <own> (?:pin|password|code|lock|two-factor|2fa)\b
    *: \bchang\w+ (?:\S+ ){0,3}(?:number|id|digit)s?\b.{0,40}\b(?:url|address bar|link|web address)\b
    *: \b(?:see|open|read|view|download) (?:any|every|other|everyone's|everybody's|somebody's)\b.{0,60}\b(?:url|address bar|without (?:logging|signing|a password))
    *: \b(?:bank|card company|visa|mastercard)\b.{0,40}\bcard\b.{0,30}\b(?:was|has been|were|is being|had been) (?:used|tried|charged|swiped) (?:in|at|from|by)\b
    *: \b(?:account|app|profile|log-?in|session)\b.{0,20}\bsays (?:that )?i(?:'m| am| was) in\b
    *: \b(?:bank details|iban|account (?:number|details))\b.{0,60}\b(?:different|changed|new|not the (?:same|usual)|another)\b.{0,80}
    + \b(?:really|genuine|from you|odd|suspicious|scam|strange|fake)\b
    *: \b(?:app|device|service|tool|plugin|extension|program)s? (?:that |which )?(?:i|we) (?:don't|do not|never) (?:know|installed?|recogni[sz]ed?|added)\b
    *: \b(?:site|shop|web ?shop|page|home ?page|server|blog) (?:was|has been|got) (?:\w+ )?(?:defaced|tampered with|taken down by|injected)\b
    *: \b(?:recovery|backup|linked) (?:\w+ )?(?:address|e-?mail|number|phone) (?:isn't|is not|wasn't) (?:mine|ours)\b
    *: \bpasswords? (?:\w+ ){0,3}(?:is|are|must be|may be|might be|got) (?:out|leaked|known)\b
    *: \b(?:sim|e-?sim)(?: card)? (?:was|has been|got|had been) (?:\w+ )?(?:swapped|cloned|hijacked|ported)\b
    """
)
# A thing of another's that came instead of one's own.
NO_BREAK_IN = Signs(r"""
    *: \b(?:someone|somebody) else's (?:\w+ )?(?:parcel|package|luggage|pallet|delivery|shirt|suitcase|box|shoes|jacket|coat|food|meal|pizza
    + |lunch|bag|toaster|keys)\b(?!.{0,60}\b(?:address|name|phone|e-?mail)\b)
    *: \b(?:someone|somebody) else (?:will|can|could|may|might|would|is going to|has to) (?:\w+ )?(?:collect|pick|fetch|sign|receive|come|take|be)\b
    """)
# Something was done with an account, a number, a card; and the word that it was not they who did it.
DEED = Signs(r"""
    *: \b(?:log-?ins?|sign-?ins?|logged in|signed in|codes?|passwords?|sim|e-?sim|payees?|withdrawals?|transfers?|two-factor|reset|new device|devices?
    + |orders? (?:was|were|has been)|account (?:was|has been|says|shows)|gift card|points|wallet|balance|purchases?|transactions?|payments?)\b
    """)
NOT_US = Signs(r"""
    *: \b(?:i|we) (?:didn't|did not|never) (?:do|make|ask for|request|order|authori[sz]e|change|send|place|start) (?:that|this|it|any of (?:it|this|that|them)|either|them)\b
    + (?! (?:on purpose|right|properly|in time|yet|by mistake|by accident|again|well))
    *: \b(?:it|that|this|they) (?:wasn't|was not|weren't|were not) (?:any of )?(?:me|us|mine|ours|from us|from me)\b
    *: \b(?:neither|none|not one)(?: of (?:them|these|those|us))? (?:was|were|is|are|did) (?:\w+ )?(?:me|us|mine|ours|that|it)\b
    *: \b(?:i|we) (?:haven't|have not|didn't|did not|never) (?:used|touched|spent|redeemed|moved|use|touch|spend|redeem|move) (?:it|them|any|one|a (?:cent|penny))\b
    *: \b(?:i|we) (?:was|were) (?:fast |sound )?asleep\b
    """)


def done_by_others(passage: Passage) -> Spot | None:
    """Return what was done with what is theirs, beside which they say that it was not they."""
    denied = {spot.sentence for spot in passage.spots(NOT_US)}
    return next(
        (spot for spot in passage.spots(DEED) if not denied.isdisjoint((spot.sentence, spot.sentence + 1))),
        None,
    )
