"""What trouble cost the customer, and how they feel about it (RULES `empathy-missing`)."""

from goodhands.conduct.rules.signals.supposed import SUPPOSED
from goodhands.conduct.rules.spotting import Signs

# Enough for a kind word, no open problem yet.
LET_DOWN = Signs(
    r"""
    disap: \bdisappoint(?:ed|ing|ment|s)?\b
    bit pity shame unhap unimp: \b(?:unhappy|unimpressed|a bit sad|what a (?:shame|pity)|it's a (?:shame
    + |pity))\b
    """,
    unless=r"""
    disap unhap: \b(?:not|never|don't|won't|didn't|isn't|no) (?:<adverb>|be |been |a ){0,5}(?:disappoint\w*
    + |unhappy)\b
    """,
    nowhere_near=SUPPOSED,
)

# A loss in life: it wants a kind word, and there is nothing to repair.
GRIEF = Signs(
    r"""
    final last: \blast (?:weeks|days|months|hours|night) (?:of (?:his|her) life|in (?:the )?(?:hospice
    + |hospital))\b|\bin (?:his|her) (?:last|final) (?:weeks|days|months|hours)\b
    death died dying funer late misca mourn passe still widow: \b(?:<own> (?:late )?(?:\w+ ){0,3}(?:died
    + |passed away|has died|is dying)|passed away|funeral|late (?:husband|wife|father|mother|mum|mom|dad
    + |son|daughter|brother|sister|partner|friend)|death of|widow(?:er|ed)?|in mourning|miscarriage
    + |stillborn)\b
    accid aller bed broke burne burnt cance cut diagn fell got heart hospi hurt injur laid lost rash
    +  strok: \b(?:in (?:the )?hospital|had an accident|a (?:bad |car |serious ){0,5}accident|diagnosed
    + |cancer|stroke|heart attack|injur(?:ed|y)|hurt (?:my|her|his|our)|cut (?:my|her|his) (?:finger|hand
    + |thumb|foot|leg)|burn(?:ed|t) (?:my|her|his)|ill in bed|laid off|lost (?:my|our|his|her) (?:job|house
    + |home|father|mother|dad|mum|mom|husband|wife|son|daughter|dog|cat|baby|brother|sister|best friend)
    + |allergic reaction|rash|got sick|fell ill|broke (?:my|her|his) (?:arm|leg|hip|ankle|wrist|foot
    + |hand))\b
    burgl caugh down earth flood house hurri mugge robbe stole wildf: \b(?:stolen|burgled|burglary|robbed
    + |mugged|flooded|house fire|caught fire|burn(?:ed|t) down|hurricane|wildfire|earthquake)\b
    """,
    unless=r"""
    cance: \b(?:breast|lung|colon|prostate|skin|pancreatic) cancer (?:cells?|line|lines|tissue|samples?
    + |research|study|model|panel|biomarkers?)\b|\bcancer (?:cells?|research|lines?|stud\w+|biology|panel
    + |biomarkers?|centre|center|institute|foundation|charity)\b
    hospi: \b(?:work|works|nurse|doctor|order|orders|staff|deliver\w*|courtyard)\b.{0,12}\bhospital\b
    funer playe: \b(?:at|for) my funeral\b|\bplayed at\b.{0,20}\bfuneral\b|\bfuneral (?:home|director)s?\b
    fire flood stole: \b(?:stolen|fire|flood) (?:bowl|pit|alarm|insurance|cover|goods)\b
    """,
    nowhere_near=SUPPOSED,
)

FELT = Signs(
    r"""
    broke cance didnt faile forgo late misse moved never postp witho wrong: \b(?:<nth>)
    +  (?:\w+ )?(?:appointment|date|technician|delivery|box|parcel|chair|order|attempt|fitter|slot|deadline
    + |visit|promise|version|form)s?\b.{0,40}\b(?:missed|cancelled|moved|postponed|broken|failed|wrong
    + |never|didn't|late|without|forgot\w*)\b
    asked calle compl email maile messa phone rang rung writt wrote: \b(?:i've|i have|we've|we have|i
    + |we) (?:\w+ )?(?:written|wrote|called|e-?mailed|asked|phoned|rung|rang|messaged
    + |complained)\b.{0,60}(?:\b(?:and (?:on|again|yesterday|today|then)|<times>|(?:mon|tues|wednes|thurs
    + |fri|satur|sun)day,)|\bin (?:january|february|march|april|may|june|july|august|september|october
    + |november|december)\b.{0,80}\b(?:since|still|nothing|fix|and|but|yet|no)\b)
    end fun laugh send sends stopp: \b(?:make|making|made|makes) fun of\b|\blaugh(?:s|ed|ing)? at (?:me
    + |us)\b|\bstopped (?:believing|trusting)\b|\bsends? (?:me|us) (?:to the|from|back|away|on to)\b
    + |\b(?:end of (?:my|our) tether)\b
    losin: \b(?:i'm|we're|i am|we are|am|are|keep|been) losing (?:\w+ )?(?!weight)\w+
    end exhau freez helpl lost mysel shaki sobbi speec starv tremb: \b(?:i'm|i am|still
    + |was) (?:<adverb>){0,2}(?:shaking|trembling|sobbing|beside myself|exhausted|at the end|speechless
    + |lost|helpless|freezing|starving)\b
    audit boss bride child clien custo guest husba kids team wife: \b(?:auditor|boss|client|customer
    + |customers|wife|husband|guests?|kids|children|bride|team) (?:is|are|was|were)\b.{0,30}\b(?:waiting
    + |drumming|asking|standing|sitting|freezing|complaining|on the phone|at the door|furious|watching)\b
    day month night week: \b(?:<nth>|\w+th) (?:night|day|week|month) (?:without|with|in|of|running|now)\b
    cooki livin sitti sleep stayi washi worki: \b(?:living|sleeping|working|cooking|washing|sitting
    + |staying) (?:\w+ ){0,4}(?:with my (?:sister|brother|parents|mother|friends)|on the floor
    + |out of (?:boxes|suitcases|a suitcase)|in the dark|by candlelight|at (?:my|a) (?:neighbou?r|friend)
    + |three to a room|from (?:a|the) caf[eé]|in a hotel)\b
    nothi: \b(?:paid|pay|worked|waited|drove|came|travelled|went|all|was|spent)\b.{0,30}\bfor nothing\b
    day eveni month morni night week: \b(?:<nth>|\w+th) (?:night|day|week|month|evening
    + |morning) (?:\w+ ){0,3}(?:without|with (?:the|no|a|this)|in a row|of (?:this|waiting|no)|running)\b
    treat: \b(?:how|the way) (?:you|they|your \w+) treat(?:s|ed)?\b
    askin back chasi down impat patie: \b(?:boss|client|clients|customers|wife|husband|landlord|team) (?:is
    + |are|was|were) (?:<adverb>)?(?:losing patience|losing (?:his|her|their) patience|getting impatient
    + |impatient|on my back|breathing down|asking where|chasing)\b
    lose losin lost waste: \b(?:i|we|i've|we've|have|just|and|each time i|each time we) (?:lost|lose|losing
    + |wasted) (?:\w+ ){0,3}(?:data|work|samples?|sales?|customers?|clients?|money|orders?|experiments?
    + |patients?|bookings?|points?|photos?|files?|everything|contacts?|deposit|income|revenue|stock|plants?
    + |cells?|mice|business|guests?)\b
    burne burnt cost costi lose losin lost spend spent took waste wasti: \b(?:lost|lose|losing|wasted
    + |wasting|waste|burn(?:ed|t)|(?:i|we|i've|we've|have|just|already|to|and|had|my \w+|our \w+) spen[dt]
    + |spending|cost (?:me|us|our \w+|my \w+)|costing (?:me|us)|took (?:me|us)) <adv>(?:(?:about|almost
    + |nearly|over|more than|up to|another|the better part of) )?(?:<n> |my |our |the |all
    +  |half )?<span>\b(?! (?:to find out|on the phone with my))
    waste wasti: \b(?:waste|wastes|wasting|wasted) (?:of )?(?:my|our|a lot of|so much|everyone's|all that
    + |good|precious)? ?(?:time|money|effort|samples?|paper|gas|petrol)\b
    leave off: \b(?:took|taken|take|taking|had to take|booked) (?:\w+ ){0,3}(?:off|off work|leave)\b
    wait waite waiti: \b(?:waiting|waited|wait) (?:for )?(?:\w+ )?(?:(?:about|almost|nearly|over
    + |more than) )?(?:<n>|all|the whole|so|too|forever|ages|an eternity)\b
    waiti: \b(?:still|been|keep|kept) <adv>waiting\b
    waite: \b(?:i|we|have|i've|we've) waited\b
    hold: \bon hold\b(?! (?:my|our|the|this) order)
    ages days etern forev hours month weeks: \b(?:for|takes|took|taking|in) (?:ages|hours|days|weeks|months
    + |forever|an eternity)\b
    after day days eveni frida holid hour hours hr hrs lunch min mins minut monda month morni night satur
    +  sunda thurs tuesd vacat wedne week weeke weeks year years: \b<more> <span> (?:late|overdue|behind
    + |and (?:still|counting|no|nothing)|now\b|(?:already|later)\b)
    attem call email engin kit lette mail messa one remin repla reque time visit week: \b(?:the|for the|my
    + |our|now the|this is the|already the) <nth> (?:time|one|email|e-mail|message|call|mail|attempt|week
    + |kit|replacement|engineer|visit|request|letter|reminder)\b
    again over thric times twice: \b(?:called|phoned|rang|written|wrote|emailed|e-mailed|asked|tried
    + |messaged|contacted|complained|reported|been there|explained|chased|told you|sent (?:it|this|them)
    + |uploaded|had to \w+(?: \w+)?) (?:\w+ ){0,4}(?:<times>|again and again|over and over)\b
    nobod none one: \b(?:nobody|no one|no-one|not one of you|none of you) (?:has |have |ever |even |is
    +  |was |seems to |bothered to |at your \w+ ){0,5}(?:answer|answers|answered|answering|reply|replies
    + |replied|respond|responds|responded|called|calls|calling|came|comes|come|showed|turned|rang|picks
    + |picked|there|told|tells|helps|helped|knows|cares|got back|gets back|contacted|informed|at the
    + |reacted)\b
    answe expla feedb news react repli reply respo sign silen word: \b(?:no|not a|without (?:any |an? )?
    + |zero|radio|nothing but) (?:reply|replies|response|answer|word|reaction|silence|news from you
    + |feedback|explanation|sign of life)\b
    answe hear heard reply respo: \b(?:(?:haven't|have not|hasn't|never|not|didn't
    + |did not) (?:yet )?(?:heard|hear|received (?:a|any) (?:reply|response|answer)|had (?:a|any) (?:reply
    + |response|answer)|got(?:ten)? (?:a|any) (?:reply|response|answer)))\b
    silen: \b(?:your|this|complete|total|radio) silence\b
    check looke searc tried: \b(?:(?:looked|searched|checked) (?:everywhere|for ages|high and low|all over)
    + |tried everything)\b
    frust: \bfrustrat(?:ed|ing|es|ion)\b
    aggra annoy bothe exasp infur irrit madde tires: \b(?:annoy(?:ed|ing|ance|s)|irritat(?:ed|ing)
    + |bothersome|tiresome|exasperat\w+|aggravating|infuriating|maddening)\b
    cried cryin devas distr gutte heart sobbi tears upset: \b(?:upset|upsetting|distress(?:ed|ing)?
    + |heartbroken|devastated|gutted|in tears|crying|cried|sobbing)\b
    angry cross fumin furio livid losin lost mad outra seeth: \b(?:angry|furious|livid|fuming|outraged
    + |mad at|seething|cross with|losing my patience|lost (?:my|all) patience)\b
    anxio despe frigh losin panic scare stres terri worri worry: \b(?:stress(?:ed|ful|ing)?|anxious
    + |panick?(?:ing|ed|y)?|desperate|worried sick|<adv>worried|scared|frightened|terrified|losing sleep
    + |(?:had|given me|gave me|such) a fright|worrying)\b
    end enoug fed had sick tired wits: \b(?:fed up|tired of|sick (?:and tired )?of|had enough|had it with
    + |enough is enough|end of (?:my|our) (?:rope|tether)|wits' end|wit's end)\b
    drive drivi: \b(?:driv(?:es|ing|en) (?:me|us|everyone|everybody|my \w+) (?:nuts|crazy|insane|mad
    + |up the wall|bananas|to despair))\b
    chaos debac disas fiasc hassl heada hell incon mess night nuisa ordea pain shamb total troub
    +  went: \b(?:nightmare|disaster|total mess|a mess|chaos|ordeal|fiasco|debacle|shambles|hassle
    + |a (?:real |huge |royal )?pain|headaches?|nuisance|inconvenien\w+|(?:so much|a lot of|all this|real
    + |big|in) trouble|went through hell|from hell)\b
    absur abysm appal atroc awful disgr dread hopel horri joke outra pathe ridic shame shock terri unacc
    +  unbel: \b(?:ridiculous|unacceptable|outrageous|absurd|a joke|pathetic|disgrac\w+|shameful|appalling
    + |appalled|unbelievable|shocking|shocked|terribl[ey]|awful|horribl[ey]|dreadful|hopeless|atrocious
    + |abysmal)\b
    circl getti going isnt nowhe: \b(?:(?:going|getting|goes|gets|got|leads?
    + |leading) (?:absolutely )?nowhere|not getting anywhere|isn't going anywhere|going round in circles
    + |in circles)\b
    belie: \bcan(?:'t|not) believe\b(?! (?:how (?:good|great|well|fast|easy|beautiful|lucky)))
    am embar humil looke made makes sad sadly: \b(?:embarrass\w+|humiliat\w+|looked like (?:a fool|an idiot
    + |fools|idiots)|made (?:me|us) look|i'm <adv>sad|i am <adv>sad|so sad|it's sad|makes me sad|sadly)\b
    destr ruin ruine ruini ruins spoil wreck: \b(?:ruin(?:ed|s|ing)?|spoil(?:ed|t)|wrecked|destroyed)\b
    feel feeli let: \b(?:let (?:me|us|my \w+|our \w+) down|feel(?:ing)? (?:let down|cheated|ripped off
    + |ignored|abandoned|stranded|helpless|betrayed|stupid))\b
    miss misse missi: \b(?:missed|(?:will|going to|'ll|might|may|would|could|made (?:me|us)|about to
    + |afraid to) miss|be missing) (?:my|our|the|his|her|a) <adv>(?:\w+ )?(?:flight|connection|connecting
    + |train|wedding|deadline|meeting|appointment|birthday|party|funeral|ferry|bus|exam|interview
    + |anniversary|game|concert|start|beginning|show|launch|window|class|delivery|christmas|holiday|event
    + |first day|first night|cruise|boat|ship|transfer)\b
    abort apolo back borro buy call cance close cook disca disco eat expla fly hand hire kill pay postp re
    +  reboo redo reent rent repea rerun resch retur retyp sacri send shut sleep start stay stop throw
    +  turn wait walk work: \b(?:had|have|having|was forced|were forced|am forced
    + |been forced) to <adv>(?:cancel|buy (?:new|another|a new|it|everything|them|elsewhere)|rebook
    + |pay (?:twice|again|for (?:a|another|the)|the|extra|out)|throw|postpone|redo|repeat|drive back|walk
    + |sleep|wait|stay up|start (?:over|again)|re-?do|re-?run|re-?type|re-?enter|explain|call|send (?:it
    + |them|everyone|people) (?:home|back|away)|turn|borrow|rent|hire|reschedule|stop|close|work (?:late
    + |all|through|nights?|the)|go back|return|shut|fly|cook|do it by hand|apologi[sz]e|eat|discard
    + |sacrifice|kill|abort|discontinue)\b
    sat sleep slept spent stood stran stuck: \b(?:slept|sleep|sleeping|sat|stood|stranded|stuck
    + |spent the night) (?:\w+ ){0,3}(?:on the floor|at the airport|on the airport|in the (?:rain|cold|heat
    + |dark|car|lobby|terminal|street|lounge)|outside|on a bench|at the gate|badly)\b
    sleep slept wink: \b(?:hardly|barely|didn't|did not|couldn't|haven't|not) (?:get any |get |got any
    +  |slept a |sleep a )?(?:slept|sleep|wink)\b
    locke shut snowe stran stuck: \b(?:stuck|stranded|locked out|shut out|snowed under)\b(?! to\b)
    block grind groun idle produ stand: \b(?:at a standstill|standing still|sit(?:ting)? idle
    + |ground to a halt|grinds? to a halt|blocked|production (?:is |has )?(?:down|stopped))\b
    child class clien custo every guest kids patie staff stude team: \b(?:(?:guests?|kids|children|clients?
    + |customers|team|staff|students|patients|everyone|class) (?:is|are|was|were|had|have|has|left|stood
    + |sat|went|complain\w*|ask\w*) (?:\w+ ){0,3}(?:waiting|furious|complain\w*|angry|unhappy|upset
    + |confused|without|nothing|cold|hungry|home|idle|blaming|laughing))\b
    joke jokin kiddi serio: \b(?:(?:are you|you've got to be|you must be|is this some kind of
    + |is this a) (?:kidding|joking|joke|serious))\b
    pity shame: \b(?:it'?s a (?:real |great |crying )?(?:shame|pity)|what a (?:shame|pity))\b
    accep amuse disco dissa expec first fun funny good happy impre joke miser ok okay pleas satis unhap
    +  unimp unsat: \b(?:unhappy|dissatisfied|unsatisfied|unimpressed|discourag\w+|miserabl[ey]
    + |not (?:at all |very |too |exactly |really )?(?:happy|pleased|satisfied|impressed|amused|good enough
    + |acceptable|ok with|okay with|what i expected|what we expected|fun|funny)|not the first time|no fun
    + |no joke)\b
    canno cant overd put red runni: \b(?:can(?:'t|not) (?:keep|afford to (?:wait|lose)|go on|work|plan|rely
    + |sleep|do my (?:job|work)|finish|continue|open|cook|heat|shower|wash|drive|bill|invoice|ship|serve
    + |run|start|teach|see patients|get (?:any )?work done)|put me over|put us over|in the red|overdrawn
    + |running out of)\b
    """,
    unless=r"""
    funer playe: \b(?:at|for) my funeral\b|\bplayed at\b.{0,20}\bfuneral\b
    cried cry cryin tears: \b(?:cried|crying|tears|cry)\b.{0,30}\b(?:good|joy|happiness|laughing|happy
    + |laughter)\b
    angry annoy awful despe disap disas frust furio hard hassl hurt incon mad mess nuisa pain panic probl
    +  sad stres terri troub upset waste worri: \b(?:not|no|never|isn't|wasn't|aren't|without|nothing
    + |hardly|avoid|before it becomes an?|free of|aren't|don't be|no reason to be) <adv>(?:that |even |in
    +  |a |an |any |my |here to ){0,5}(?:angry|upset|mad|annoyed|worried|stressed|disaster|mess|hassle|pain
    + |trouble|nuisance|inconvenience|waste|frustrat\w+|disappoint\w+|sad|hard feelings|terrible|awful|hurt
    + |desperate|panic\w*|furious|problem)\b
    apolo forgi sorry: \b(?:sorry|apologi[sz]e|apologies|forgive me) (?:for|about|to|if|that)\b.{0,60}
    afrai: \bi'?m afraid\b
    troub: \b(?:for the|make|making|cause|go to (?:any|the)) trouble\b
    deal drama hurry rush: \b(?:not|no) (?:a )?(?:big deal|rush|hurry|drama)\b
    happy wait: \bcan(?:'t|not) wait\b|\bhappy to wait\b|\bwait (?:and see|list)\b|\b(?:can|could
    + |will) wait\b
    awful terri: \b(?:awfully|terribly) (?:nice|kind|good)\b
    stres: \bstress (?:test|ball|level)\b
    spent: \b(?:well|wisely) spent\b
    cance: \b(?:breast|lung|colon|prostate|skin|pancreatic) cancer (?:cells?|line|lines|tissue|samples?
    + |research|study|model|panel|biomarkers?)\b|\bcancer (?:cells?|research|lines?|stud\w+|biology|panel
    + |biomarkers?|centre|center|institute|foundation|charity)\b
    fire flood: \b(?:fire|flood) (?:bowl|pit|alarm|insurance|cover)\b
    hospi: \b(?:work|works|nurse|doctor|order|orders|staff|deliver\w*|courtyard)\b.{0,12}\bhospital\b
    lose miss ruin spend take wait waste: \b(?:to|we'll|you'll|i'll|won't|don't want to|not to
    + |wouldn't want to|can) (?:lose|waste|miss|spend|take|ruin|wait)\b
    stuck: \bstuck (?:on the label|it to)\b
    awful: \ban awful lot\b
    funer: \bfuneral (?:home|director)s?\b
    """,
    nowhere_near=SUPPOSED,
)
