"""Gratitude in the body of a reply (RULES `no-thanks`)."""

from goodhands.conduct.rules.spotting import Signs

THANKS = Signs(
    r"""
    danke graci grazi merci obrig tack takk: \b(?:tack|merci|danke|gracias|grazie|obrigad[oa]|takk)\b
    owe: \bwe owe you\b
    big cheer many ta thank thous thx: \b(?:thanks|thank (?:you|u|yous?|goodness you|heavens you|\w+ for)
    + |thankful|thanking|thx|thankyou|many thanks|cheers for|ta for|big thanks|our thanks|my thanks
    + |a thousand thanks|thanks a million)\b
    appre grate grati indeb much owe: \b(?:grateful|gratitude|appreciat(?:e|ed|es|ion|ive)|much obliged
    + |indebted|we owe you|i owe you)\b
    am chuff consi decen delig gener glad good great happy hear helpf hones honor honou kind know lifts
    +  lovel made makes most moved nice over pleas proud read reall relie sweet thoug thril touch truly
    +  very warme warms wonde: \b(?:(?:so |very |really |truly |most |how |that's |that is |that was |it's
    +  |it is |it was )+(?:good|kind|nice|generous|thoughtful|sweet|helpful|decent|honest|lovely
    + |considerate|great) of you|how (?:kind|nice|sweet|lovely|thoughtful|wonderful|generous|honest|decent)
    + |(?:so |very |really |truly |we're |i'm |we are |i am |am |are )+(?:glad|happy|pleased|delighted
    + |thrilled|touched|moved|honou?red|chuffed|over the moon|proud|relieved) (?:that )?(?:you(?:'re|'ve
    + | are| have)? |to (?:hear|read|know|see|learn)|it|with|by|about|the|they|we|your)|(?:good|great
    + |lovely|wonderful|a joy|a pleasure|nice|fantastic|brilliant|so good|marvellous) to (?:hear|read|know)
    + |wonderful to hear|delighted to hear|happy to hear|glad to hear|pleased to hear|this made (?:my|our)
    + |made (?:my|our|the whole) (?:\w+ )?(?:day|week|morning|month|evening|team's day)|(?:this|that|it
    + |your \w+) (?:really |just |truly )?(?:makes|warms|lifts|made|warmed) (?:my|our|us|me|the)
    + |warms (?:my|our))\b
    best done easie exact give gives gold great help helpe helpf helpi helps inval just made missi need
    +  preci price save saved saves shown spare taugh usefu valua what: \b(?:(?:that|this|it
    + |your \w+(?: \w+)?|they|these|which|those|both|all of (?:this|it)) (?:<adverb>|has |have |will
    +  |already ){0,5}(?:help(?:s|ed|ing)? (?:us|me|a lot|enormously|so much|tremendously|greatly|immensely
    + |very much|the (?:team|developers|lab)|our|others|every|more than|hugely)|(?:was|is|are
    + |were) (?:<adverb>|exactly |just ){0,5}(?:helpful|useful|valuable|invaluable|what (?:we|i|the
    + |our) (?:\w+ )?need\w*|gold|a (?:great|huge|big|real) help|priceless|the (?:missing|best) (?:piece
    + |clue|bug report))|saves? (?:us|me)|saved (?:us|me)|gives? us (?:exactly|everything|all)
    + |makes? it (?:much |a lot |far )?easier|makes? (?:our|my) (?:job|work) easier|show(?:s|ed)? (?:us
    + |our \w+|me) (?:exactly|precisely|just))|(?:what|such) a (?:great|big|huge|real) help|of great help
    + |you(?:'ve| have)? (?:really |just |already )?(?:helped|saved|spared|done us|made our|taught
    + |shown) (?:us|me|a|our|the)?)\b
    angel beaut best bravo caref catch caugh chape clear compl data descr detai detec docum done eye eyes
    +  feedb find gem great hats helpf hero hones idea job kind kudos legen lifes like love lovel measu
    +  nice note notes obser patie photo point repor sharp spot spott star sugge think thoro thoug treas
    +  troub video wonde work: \b(?:(?:good|great|nice|excellent|well|sharp|superb|fine|brilliant|clever
    + |perfect|keen|careful|impressive|fantastic|lovely|top|outstanding|wonderful|splendid
    + |exemplary) (?:catch|spot|spotting|spotted|find|eye|eyes|idea|point|suggestion|work|job|report
    + |observation|detective|done|thinking|feedback|description|thought|measurements?|video|photos?|notes?
    + |troubleshooting|data)|well (?:spotted|done|observed|caught|documented|measured|described)|(?:what
    + |such) an? (?:\w+ )?(?:catch|eye|idea|report|find|suggestion|careful|thorough|clear|helpful|detailed
    + |compliment|lovely|kind|wonderful|great|nice|beautiful)|sharp[- ]eyed|hats off|kudos|bravo|chapeau
    + |compliments|you(?:'re| are) (?:a |an |the )?<adv>(?:star|treasure|gem|legend|hero|angel|lifesaver
    + |detective|best|honest|kind|patient|thorough)|love (?:that|this|the|your|it|hearing|reading)
    + |like (?:that|this|your|the) idea)\b
    bless care credi effor help hones kindn pains patie retur rewar show sign thank time token troub way
    +  work: \b(?:to your credit|bless you|as a (?:small |little )?(?:thank|token|reward|sign)|token of
    + |by way of thanks|to show our|in return for your|for your (?:honesty|trouble|effort|efforts|help
    + |patience|pains|work|time|kindness|care))\b
    """,
    unless=r"""
    advan thank: \b(?:thanks|thank you|thanking you|many thanks) (?:\w+ ){0,3}in advance\b|\b(?:thanks
    + |thank you) for (?:contacting|reaching|getting in touch|your (?:message|e-?mail|mail|inquiry|enquiry
    + |request|order|interest|letter|question|patience|understanding|cooperation|co-operation|reply
    + |response|note|query|business|loyalty|purchase)|choosing|being (?:a|our)|shopping|calling
    + |understanding|waiting|bearing|flying|staying|messaging|using)\b
    thank: \bthanks to (?:our|the|its|this|my|a)\b
    appre grate oblig thank: \b(?:would|'d|will) (?:<adverb>|be )?(?:appreciate(?:d)?|grateful|obliged
    + |thankful)\b|\bappreciate your (?:patience|understanding|cooperation|business|interest|swift|prompt
    + |quick)\b|\bappreciate (?:it )?if\b
    good help helps hope: \bgood (?:work|point|idea) to\b|\bif (?:that|this|it) helps\b|\bhope (?:that|this
    + |it) helps\b|\b(?:that|this|it) (?:should|might|may|could) help\b
    glad happy pleas: \b(?:happy|glad|pleased) to (?:help|assist|send|look|hear from you)\b|\bi'm happy to\b
    love: \bwe(?:'d| would) love to\b|\bwould love\b
    help: \bhelp (?:us|me) (?:to )?(?:understand|find|locate|identify|by|with)\b
    great: \bgreat question\b
    """,
)
