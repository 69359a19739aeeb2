"""A warm word on good news (RULES `missed-congratulation`)."""

from goodhands.conduct.rules.spotting import Signs

JOY = Signs(
    r"""
    caree harve innin journ jump leap legac life run seaso story: \bwhat an? (?:\w+ ){0,2}(?:journey|career
    + |run|life|story|innings|legacy|jump|leap|season|harvest)\b
    big here naile proud you: \b(?:you (?:did it|made it|nailed it|got it|rock)|nailed it
    + |here it is at last|big day|proud (?:day|moment|of you))\b
    augur bravo chape cheer congr enhor felic félic gluck glück hats heres hip hoora horay hurra kudos
    +  mazel raise three toast woo wooho yay yippe: \b(?:congrat\w*|felicitations|mazel ?tov|kudos|bravo
    + |hoo?ra+y|hurra+[yh]|woo-?hoo+|yay+|yippee|enhorabuena|felicidades|gl[uü]ckw[uü]nsch\w*|auguri
    + |félicitations|chapeau|three cheers|hats off|cheers to|here's to|hip hip|raise a glass|toast to)\b
    accom achie adven beaut chapt day deser done earne feat good great honor honou joy lovel miles momen
    +  month news nicel occas reaso resul richl ride start step succe treat victo way week wonde
    +  year: \b(?:well done|well (?:deserved|earned)|richly deserved|way to go|nicely done|good for you
    + |what an? (?:\w+ )?(?:achievement|milestone|accomplishment|success|feat|joy|adventure|start|step
    + |moment|day|month|week|year|wonderful|lovely|great|beautiful|reason|occasion|result|victory|way to
    + |news|honou?r|chapter|treat|ride))\b
    news: \b(?:(?:what|such|that's|that is|this is|these are|is|oh|wonderful|great|fantastic|lovely
    + |exciting|happy|brilliant|amazing|good|marvell?ous|splendid|terrific|excellent|best|super
    + |the) (?:\w+ )?news|news (?:made|makes|is (?:wonderful|great|lovely)))\b
    amazi aweso beaut brill cool delig excel excit fanta good great impre inspi lovel magni marve neat nice
    +  remar roman speci splen super sweet terri thril wonde: \b(?:(?:how|what|that's|that is|this is
    + |sounds|it's|so|truly|simply|very|all) (?:<adverb>|a |an ){0,5}(?:wonderful|fantastic|exciting|lovely
    + |amazing|brilliant|terrific|marvell?ous|splendid|great|excellent|beautiful|awesome|thrilling
    + |impressive|magnificent|delightful|romantic|special|sweet|super|good|nice|cool|remarkable|inspiring
    + |neat))\b(?! (?:of you|question|idea|point|that you asked|to help|catch))
    amazi aw aweso bravo brill delig excit fabul fanta great hoora lovel magni marve oh splen super terri
    +  welco wonde wow: ^(?:wonderful|fantastic|exciting|lovely|amazing|brilliant|terrific|marvell?ous
    + |splendid|awesome|wow|fabulous|superb|hooray|great stuff|magnificent|delightful|oh how|oh wow|bravo
    + |aw+|welcome to the (?:world|little|family|club))\b
    beam celeb cheer chuff delig excit glad grin happi happy hear honor honou joyfu know learn love made
    +  makes moved over overj pleas proud read rejoi share shari smile smili stoke thril touch: \b(?:(?:so
    + |very|really|truly|we're|i'm|we are|i am|am|are|all|us|me|over) <adv>(?:happy|glad|delighted|thrilled
    + |pleased|excited|proud|overjoyed|over the moon|chuffed|stoked|moved|touched|honou?red) (?:for
    + |to (?:hear|read|learn|see|be part|celebrate)|that (?:you|your|it|the)|about|with|you|by)|(?:share
    + |sharing) (?:in )?your (?:joy|happiness|excitement)|joyful|(?:happy|glad|delighted|good|great|lovely
    + |wonderful|a joy|so good) to (?:hear|read|learn|know) (?:that|about|of|this|it|your|from)|(?:made
    + |makes) (?:my|our|the) (?:\w+ )?(?:day|week|morning|smile)|(?:made|makes|has|had) (?:me|us
    + |the (?:whole )?team) (?:\w+ )?(?:smile|happy|cheer|grin|beam|smiling)|(?:we|i) (?:are
    +  |all )?(?:cheer\w*|rejoic\w*|celebrat\w*|love (?:hearing|this|that|the|it)|couldn't be (?:happier
    + |prouder)))\b
    best bon enjoy every god good happy long many much wish wishe wishi: \b(?:(?:wish(?:ing)?
    + |wishes) (?:to |for )?(?:you|the|them|your|both|him|her|all|little|\w+) (?:\w+ ){0,5}(?:happ\w+|joy
    + |best|luck|success|well|love|wonderful|lovely|marvell?ous|great|long|many|all|every|years|future
    + |start|fun|fantastic|beautiful|health|blessings?|good)|(?:all the|our|my|the very
    + |very) best(?: wishes)? (?:to|for|with|of luck)|best wishes (?:to|for|on|with)|best of luck|good luck
    + |much (?:joy|happiness|luck|success|love)|every (?:happiness|success|joy)|many happy returns
    + |happy (?:birthday|anniversary|wedding|retirement|honeymoon|graduation|jubilee|moving|new home
    + |\d+(?:th|st|nd|rd))|long live|to many more|god bless|bon voyage|enjoy (?:the|your
    + |every) (?:\w+ ){0,3}(?:honeymoon|retirement|new|big day|wedding|celebration|moment|party|first|house
    + |home|baby|time with|anniversary|champagne))\b
    welco: \b(?:welcome(?:s)? (?:to the (?:world|little|new)|little|baby|the little|home)|warm welcome to)\b
    """,
    unless=r"""
    news: \b(?:the )?(?:good|great|happy) news(?: is|:| for you| from (?:our|the)| about (?:your
    + |the) (?:refund|order|parcel))\b|^(?:good|great) news[,:!.-]
    good great nice: \b(?:great|good|nice) (?:to know|to have you|question|choice|value|price|deal|day
    + |weekend|time of|fit)\b
    best: \ball the best,?$
    good great wonde: \bhow (?:great|good|wonderful) (?:the|a|it|our|this)\b
    delig glad happy pleas: \b(?:happy|glad|pleased|delighted) to (?:help|assist|send|offer|tell|confirm
    + |inform)\b
    good: \b(?:sounds|that's|that is|it's|all) good\b
    enjoy: \benjoy (?:the|your) (?:day|weekend|desk|order|product|purchase|item)\b
    """,
)
