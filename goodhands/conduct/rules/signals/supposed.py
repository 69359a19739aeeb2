"""Trouble that has not happened: questions about the rules, worries, conditions."""

SUPPOSED = r"""
    case event shoul suppo what: \b(?:what (?:happens|if|do (?:i|we) do if|would happen|about)|in case
    + |suppose|should (?:it|they|one|something|anything|the \w+|my \w+) (?:break|arrive|get|be|fail|come)
    + |in the event)\b
    polic proce rule rules: ^(?:what|how|do|does|is|are|where)\b.{0,40}\b(?:policy|procedure|rules?
    + |process)\b
    does there you your: ^(?:hi,? |hello,? )?(?:do you|does (?:the|your|it)|are there|is there|how do you
    + |would you|do your)\b(?!.{0,60}\b(?:i|my|our|me|us)\b)
    ask askin even know only see sure wonde: \b(?:only|even|wonder|wondering|ask|asking|know|see
    + |sure) if (?:it|they|this|these|one|the \w+|a \w+|an \w+)\b
    bit littl sligh: \b(?:a bit|a little|slightly) (?:worried|afraid|concerned|nervous)\b
    if: \bif (?:it|they|this|these|one|the|a|an|something|anything|someone)\b.{0,50}\b(?:breaks?|arrives?
    + |comes?|fails?|gets?|is|are|goes|doesn't|won't|stops?|tears?)\b.{0,60}\?
    avoid preve: \b(?:to|how (?:to|do i|can i|can we|do we)) (?:prevent|avoid)\b
    """

# Words of trouble that tell of none: "no problem", "city break", "as promised".
HARMLESS = r"""
    too: \b(?:is it|not|if it's|if it is|am i|are we|hope it's not|hopefully not|isn't) (?:\w+ )?too late\b
    error fault mista: \bnot (?:\w+ )?your (?:fault|mistake|error)\b
    bent broke bug bugs crack damag defec delay down error fault issue late leaki lost missi probl scrat
    +  slow torn wrong: \b(?:not|isn't|aren't|wasn't|weren't|nothing|none(?: of (?:them|it))?|no|never
    + |neither) (?:<adverb>|is |was |were |are |been |got |a |to be |has ){0,5}(?:broken|damaged|missing
    + |wrong|late|cracked|lost|a problem|problems|errors?|bugs?|defective|faulty|leaking|scratched|delayed
    + |torn|bent|down|slow|issues?)\b
    bubbl bug issue probl solve troub: \b(?:no (?:problems?|issues?|trouble|bubble)|problem (?:is |was
    +  |has been )?(?:solved|fixed|gone|sorted)|solved (?:my|the|our) (?:problem|issue)|(?:fixed|solved
    + |resolved|sorted)\b.{0,12}\b(?:problem|issue|bug))\b
    break: \b(?:lunch|coffee|tea|school|spring|short|weekend|city|christmas|summer|winter
    + |holiday) breaks?\b|\bbreaks? (?:even|time|room|out room)\b|\bbreak ?down of\b|\bbreak (?:it|them
    + |this|the \w+) down\b
    still: \bstill (?:no hurry|no rush|not (?:sure|decided|certain|know))\b
    again: \b(?:thanks|thank you|hello|hi|cheers) again\b
    crack: \bcrack(?:ing)? (?:job|team)\b
    just only: \b(?:if|when|once) (?:only|just)\b
    bille charg: \b(?:will|would|do|does|are|is|be|am) (?:i |we |you |there )?(?:be )?(?:charged|charge
    + |billed)\b
    work works: \bworks? (?:again|now|perfectly|beautifully|great|fine|like a charm|well)\b
    drop dropb dropi dropo drops stop stopb stopi stopo stops: \b(?:eye|cough|rain|tea|bus|train|pit|tram
    + |full|few|a few|five|ten|two|three) (?:drops?|stops?)\b|\b(?:drop|stop)(?:-| )?(?:off|over|in|by)\b
    + |\bstopover\b
    dead deadl: \bdead(?:line|lines| sea| easy)\b
    shut: \bshut down (?:for|the (?:store|shop|office|lab) for)\b
    said says: \b(?:says|said|says the) (?:yes|no)\b
    money refun: \b(?:received|got|have) (?:the|my|our) (?:refund|money)\b
    expir: \bexpired? (?:in|on|next|after)\b
    late later: \b(?:no later|late (?:check|checkout|breakfast|summer|spring|autumn|fall|may|june|july
    + |august|night|afternoon|morning|evening|arrival|fee))\b
    due: \bdue (?:to|on|in|by|next)\b(?!.{0,40}\b(?:still|hasn't|not|isn't|nothing|but)\b)
    still: \bstill open\b(?=.{0,30}\?)
    warm: \bwarm (?:welcome|white|regards|thanks|wishes)\b
    faile: \b(?:tried and )?failed (?:to see|to mention)\b
    promi: \bas promised\b(?=.{0,6}\b(?:here|attached|i|we|you'll)\b)
    corre nothi wrong: \b(?:did i|have i|am i|do i|i did|i must have|i might have|i may have|doing
    + |what am i doing|we might be|i could be|i'm) (?:\w+ ){0,3}wrong\b|\bcorrect me if\b|\bnothing wrong\b
    inste: \b(?:can|could|would|may|want|like|prefer|possible|please|rather|switch
    + |change)\b.{0,60}\binstead\b
    expec: \b(?:is|are|when is|when are)\b.{0,30}\bexpected\b
    suppo: \b(?:what|how|where|when|who) (?:am|is|are) (?:i|we|it|that) supposed to\b|\bis it supposed to\b
    slow: \bslow (?:cooker|season|release|motion|down)\b
    here there: \b(?:is|are) (?:not|n't) (?:here|there)\b(?=.{0,20}\b(?:until|from)\b)
    scrat: \b(?:from|start from|built from) scratch\b
    fails pass safe witho: \b(?:without fail|fail-?safe|pass or fail)\b
    split: \bsplit (?:the|payment|into)\b
    chip: \b(?:chip (?:assay|seq|grade|kit|antibody)|chip-)
    """
