"""Wordings that close a talk: "that's all, thanks" (RULES `conversation-ender`; seed 000 phase 2, 7)."""

from goodhands.conduct.rules.spotting import Signs

# These end a talk wherever they stand.
FAREWELL = Signs(
    r"""
    all every it: \b(?:(?:that's|that is|thats|that was|that'll be|that would be|this is
    + |this was) (?:really |it |basically |about |absolutely |literally )?(?:all|everything|it)(?: (?:i|we
    + |from|for|then|thanks|thank|folks|that|my|on|really|needed))?(?=[ .,!:;)]|$)(?! (?:possible|about
    + |wrong|gone|missing|your|right but|very|well and)))
    dont else furth more not open other quest: \b(?:(?:nothing|no) (?:else|more|further)(?: (?:questions?
    + |needed|requests?|from me|from us|from my|for (?:now|today|me|us|the moment)|to (?:add|ask|report)
    + |i need|we need|issues?|problems?|help|concerns?|comes to mind))?(?=[ .,!:;)]|$)|no (?:more|other
    + |further|open) (?:questions?|issues?|problems?|concerns?)|(?:don't|do not) (?:need|have) (?:anything
    + |any) (?:else|further|more|other)?|no questions? (?:left|remain\w*|for now))\b
    clear done fine fixed good resol set settl solve sorte: \b(?:(?:all|i'm|we're|everything is
    + |everything's|now|are|am|is|it's|that's|been|got it|finally|problem|issue|case|matter|consider (?:it
    + |this)|you can consider (?:it|this)) (?:<adverb>|all |been |has been ){0,5}(?:set|sorted(?: out)?
    + |settled|solved|resolved|fixed|good|fine|clear|done)(?: (?:now|here|for now|then|on (?:my|our
    + |this) (?:end|side)|thanks|thank|again))?(?=[ .,!:;)]|$)(?! (?:to|up|for (?:the|a|one)|but|until|in
    + |when|with the)))
    again answe back found got helpe job probl that trick work worke: \b(?:did the (?:trick|job)
    + |that (?:did it|worked|solved it|fixed it|helped|helps|sorted it|clears (?:it|that) up|answers (?:it
    + |my|our|everything|that)|explains (?:it|everything|that)|was (?:it|the (?:problem|reason|answer)))
    + |it (?:worked|did work|helped)|worked (?:perfectly|like a charm|a treat|first time|immediately
    + |right away|straight away)|answered (?:all )?(?:my|our) questions?|problem (?:is )?(?:solved|gone
    + |fixed)|(?:found|got) it(?=[ .,!]|$)|is (?:running|up) again|back online|back in business)\b
    every fits loads print run runni runs work worki works: \b(?:(?:works?|working|runs?|running|fits
    + |prints|loads) <adv>(?:now|again|fine|perfectly|great|beautifully|like a charm|flawlessly
    + |as it should|as expected|wonderfully)|everything (?:works|is working|fits|arrived|runs|is fine|is ok
    + |is okay|looks good|is here|is in order))\b
    bye cheer farew good goodb long over see till until: \b(?:bye(?:-bye)?|good ?bye|farewell|cheerio
    + |so long|until next time|till next time|see you next (?:time|year|month|week|order|season)
    + |over and out)\b
    case close consi dont need needn reaso: \b(?:(?:you (?:can|may)|please|feel free to|let's|happy to
    + |we can|go ahead and|can be|to be) (?:now )?(?:close|consider) (?:it|this|the|my) ?(?:\w+ )?(?:ticket
    + |case|request|chat|conversation|matter|issue|thread|closed)?|case closed|(?:no need|don't need
    + |no reason|you don't have|needn't) (?:to )?(?:reply|answer|respond|write back|get back))\b
    after best chris day easte eveni good happy holid keep merry night one summe take week
    +  weeke: \b(?:(?:have|wish(?:ing)? you|enjoy) (?:a|an|your|the) (?:\w+ )?(?:day|evening|weekend|week
    + |night|one|afternoon|holidays?|christmas|summer|easter)|happy (?:holidays|new year|easter|christmas
    + |weekend)|merry christmas|take care(?: of yourself|[ .,!]|$)|all the best(?=[.,! ]|$)|good night
    + |keep up the)\b
    """,
    unless=r"""
    hardl is not: \b(?:that's|that is|this is) (?:not|hardly) (?:all|it|everything)\b|\bis (?:that
    + |this) (?:all|it|everything)\b|\bis that all\b
    all clear done fine fixed good helpe onlin resol runs set settl solve sorte worke worki works: \b(?:if
    + |when|once|until|unless|before|as soon as|whether|should|in case|so that|hope|hoping|does|is|has|will
    + |when will|wish) (?:\w+ ){0,4}(?:works|working|solved|resolved|fixed|sorted|settled|set|fine|all|good
    + |worked|helped|done|clear|back online|runs)\b
    clear done fine fixed good helpe ok okay resol set settl solve sorte work worke worki works: \b(?:not
    + |isn't|never|hasn't|aren't|n't|no longer|still|far from|only|half|half-way) (?:<adverb>|been |all
    +  |yet |really ){0,5}(?:solved|resolved|fixed|sorted|settled|set|working|works|work|clear|good|fine
    + |done|worked|helped|ok|okay)\b
    fine good great perfe: \b(?:was|were|worked|used to work|always worked|it was|is otherwise
    + |been) (?:<adverb>|working ){0,5}(?:fine|great|perfectly|good)\b(?=.{0,30}\b(?:until|before|yesterday
    + |last|but|then|now it|for years)\b)
    neith nothi work works: \bworks? (?:fine|great|perfectly|well|now)?,? (?:on|in|for|with|except|but|only
    + |until)\b|\b(?:nothing|neither) works?\b
    day look probl quest week weeke: \bhave a (?:nice |great |good )?(?:day|look|question|problem|week
    + |weekend) (?:off|free|to|with|before|trip)\b
    else furth more: \b(?:no|nothing) (?:more|else|further) (?:than|helped|works|worked|happened|happens
    + |has|have|is|was|money|time|information|details|news|update|then|delay|excuses|emails?|in the|on the
    + |until|but|came|arrived|room|seats?|space|available)\b
    done: \bdone\b(?= (?:with|by|in|for|to|it|the|this))
    set: \b(?:i'm|we're|am|are|is) (?:all )?set (?:to|on|for|at|up)\b
    good: \b(?:i'm|we're|are|is|am|now|all|it's|that's) (?:a )?good (?:at|for|to|in|with|idea|question
    + |reason|product|customer|thing|morning|afternoon|evening|day|old|enough|as|point|sign|news|price|deal
    + |fit|one|size|value|condition|service|if|when)\b
    fine: \bfine (?:with|for|by|as|if|but|until|print|line|tuning|art|adjust\w*)\b
    clear: \bclear (?:to|that|if|how|why|what|whether|cache|the|from|about|enough|instructions)\b
    """,
)

# Thanks: they end a talk if they are nearly all that is said.
GRATITUDE = Signs(
    r"""
    appre bless cheer danke graci grate grazi hvala many merci much obrig ta tack takk thank thanx thx tnx
    +  ty: \b(?:thanks|thank you|thank u|thankyou|thanx|thx|tnx|ty|cheers|ta|many thanks|merci|danke
    + |gracias|grazie|tack|takk|hvala|obrigad[oa]|much appreciated|appreciate(?:d)?|grateful|much obliged
    + |bless you)\b
    angel best done easy fair fast gem good great happy helpf hero kind legen lifes made more nice quick
    +  rare saved star very youre: \b(?:you (?:just )?saved|made my day|you're (?:a|the) (?:star|best
    + |lifesaver|legend|angel|gem|hero)|you are (?:a|the) (?:star|best|lifesaver|legend|angel|gem|hero)
    + |rare to get|more than fair|very kind|so kind|that was (?:quick|fast|kind|easy|great|nice|fair
    + |helpful)|nice work|well done|good job|great job|great service|happy (?:now|with)|we're happy
    + |i'm happy)\b
    """,
    unless=r"""
    thank: \b(?:thanks|thank you) in advance\b|\bthanks for nothing\b|\bno,? thanks\b|\bthanks (?:for
    + |to) (?:your (?:mistake|delay))
    arriv came deliv got recei: \b(?:arrived|came|delivered|received|got) (?:\w+ ){0,3}(?:broken|damaged
    + |late|wrong|in pieces|cracked|open|empty|without|incomplete|dead|warm|thawed|melted|scratched|torn)\b
    arriv came come credi deliv fit fits got here recei worke: \b(?:not|never|hasn't|haven't|didn't|n't
    + |nothing|no) (?:<adverb>|yet |been ){0,5}(?:arrived|came|come|received|got|delivered|credited|worked
    + |here|fits?)\b
    """,
)

# What a customer says when all has come out well; it ends a talk in which we have answered before.
OUTCOME = Signs(
    r"""
    alrig amazi aweso beaut brill cool excel fab fanta good gotch great ideal lovel marve neat nice noted
    +  perfe right splen super terri under will wonde: ^(?:that's |that is |that was |that sounds |sounds
    +  |oh |ah |ok,? |it's |this is |very |how )?(?:perfect|great|wonderful|excellent|super|lovely
    + |brilliant|awesome|fantastic|amazing|cool|good|nice|splendid|ideal|beautiful|marvellous|terrific
    + |understood|noted|alright|all right|gotcha|will do|neat|fab)(?=[ .,!;:]|$)
    accou arriv came credi deliv every fit fits got here im in lande picke recei refun theyr were
    +  worke: \b(?:(?:arrived|received|came|got (?:it|them|everything|the \w+)|delivered|picked up|is here
    + |are here|it's here|they're here|all here|landed|fits?|refund (?:is|has|came|arrived)|in my account
    + |credited|worked|everyone (?:is )?in|we're in|i'm in|in\.))(?=[ .,!;:]|$)
    """,
    unless=r"""
    arriv came deliv got recei: \b(?:arrived|came|delivered|received|got) (?:\w+ ){0,3}(?:broken|damaged
    + |late|wrong|in pieces|cracked|open|empty|without|incomplete|dead|warm|thawed|melted|scratched|torn)\b
    arriv came come credi deliv fit fits got here recei worke: \b(?:not|never|hasn't|haven't|didn't|n't
    + |nothing|no) (?:<adverb>|yet |been ){0,5}(?:arrived|came|come|received|got|delivered|credited|worked
    + |here|fits?)\b
    """,
)
