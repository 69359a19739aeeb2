"""Something went wrong with what the customer bought or booked (RULES `empathy-missing`)."""

from goodhands.conduct.rules.signals.supposed import HARMLESS, SUPPOSED
from goodhands.conduct.rules.spotting import Signs

FAULT = Signs(
    r"""
    bubbl bump bumps crack damag defec dent dents fault gap gaps hole holes leak leaks loose mark marks
    +  missi odor odour rip rips scrat smell spot spots stain tear tears: \b(?:has|have|had|there is
    + |there's|there are|with|got) (?:a|an|some|several|two|three|big|small|huge|tiny) (?:\w+ )?(?:holes?
    + |stains?|cracks?|dents?|scratch(?:es)?|tears?|spots?|marks?|rips?|leaks?|gaps?|bumps?|bubbles?|smell
    + |odou?r|burn marks?|loose \w+|missing \w+|faults?|defects?|damage)\b(?! (?:for|where
    + |in the middle of the pattern))
    crack creak hang hissi: \b(?:calls?|customers?|callers?|people|they) (?:\w+ )?hang up\b|\bcrackl(?:es
    + |ing|e)\b|\bhissing\b|\bcreak(?:s|ing)\b
    nothi: \b(?:there is|there's|there was|is|was|with) nothing (?:here|there|in|at|on|inside|outside
    + |arrived|yet)\b
    arent isnt not wasnt weren: \b(?:(?:was|were|is|are) not|wasn't|weren't|isn't
    + |aren't) (?:<adverb>){0,2}(?:in (?:the|my|our|it)|included|inside|enclosed|part of (?:the|it)|there
    + |on (?:the|my|our) (?:list|invoice|doorstep|porch|card)|among|with the (?:rest|order|parcel))\b
    now so there: \b(?:so|and now|now|therefore) (?:i|we|nobody|my \w+) (?:can't|cannot|couldn't|could not
    + |am unable|are unable|have no way) \w+
    than: \b(?:reads?|reading|runs?|is|are|was|were|came out|comes out|measures?
    + |performs?) (?:\S+ ){0,3}(?:lower|weaker|worse|fainter|slower|thinner|shorter|smaller|noisier
    + |too (?:low|high|small|big|short|long|tight|weak|faint|hot|cold|loud|dark|bright|salty|hard|soft
    + |thin)) than (?:the|my|our|last|before|it|usual|normal|expected|promised|advertised|what|stated
    + |described)\b
    booke order paid pay payin: \b(?:paid|pay|paying|booked|ordered) (?:for|extra for)? ?(?:a|an|the|my
    + |our)?(?: \w+){1,5} (?:and|but|yet) (?:get|got|look|looked|have|had|received|see|saw|ended|sit|were
    + |was|am|are|what i|now|found|find|there)\b
    again three twice: \b(?:twice|three times|again) (?:now )?(?:you|they|he|she|you've|they've) ?(?:have
    +  |has )?(?:sent|delivered|charged|cancelled|moved|forgot|forgotten|missed|lost|broken|failed)\b
    being blink block broke dead delay down flash hold leaki loadi missi off pendi prepa proce spinn stuck
    +  trans unava under waiti: \b(?:has|have|'s) been [\"“'”]?(?:preparing|processing|pending|loading
    + |stuck|spinning|broken|down|off|missing|blocked|waiting|in transit|on hold|under review|unavailable
    + |dead|flashing|blinking|leaking|delayed|being \w+)[\"”'“]?\b
    day days hour hours month night week weeks: \b(?:<more>|an?) (?:weeks?|days?|hours?|months?
    + |nights?) (?:without|since the|with no|later,? (?:still|nothing|no)|and no|now without|of (?:silence
    + |waiting|nothing|excuses))\b
    elses: \b(?:somebody|someone) else's (?:\w+ ){0,3}(?:results?|letter|parcel|order|invoice|data|name
    + |address|package|luggage|bag|suitcase|file|statement|prescription|ticket|passport)\b
    help now pleas: \bplease do something\b|\bplease help(?: me| us)?(?: quickly| fast| asap
    + | urgently)?[.!]|(?<!your )(?<!the )(?<!of )(?<!for )(?<!great )\bhelp!{2,}|^help!|\b(?:pls
    + |plz) help\b|\bwhat now\b
    altho charg despi fee fees inter never penal surch thoug: \b(?:fees?|charges?|surcharge|penalty
    + |interest)\b.{0,60}\b(?:although|even though|despite|i never|we never|but (?:i|we|the))\b
    budge chang moved progr updat: \b(?:hasn't|hasnt|has not|haven't|havent|not) (?:been )?(?:moved|budged
    + |updated|changed|progressed)\b
    there: \b(?:there is|there's|there was|there are|there were) no (?!(?:rush|hurry|need|problem
    + |way to thank|doubt|question|reason|harm|pressure|urgency|obligation))(?:\w+ ){1,3}(?:although
    + |even though|but|despite|in the|at the|on the|for us|here|anywhere)\b
    asked booke cance confi decli order paid reque reser told: \b(?:although|even though|though|but) (?:i
    + |we) (?:had |have |'d |already |clearly |explicitly |specifically )*(?:booked|ordered|paid|asked
    + |requested|reserved|told|confirmed|cancelled|declined)\b
    turn turns: \bturns? (?:all )?(?:my|our|the) (?:\w+ ){1,3}(?:into|to|upside)\b
    much: (?<!thanks )(?<!you )\bso much for\b
    claim said say says told: \b(?:they|he|she|your \w+|the \w+) (?:say|says|said|told (?:me|us)
    + |claims?) (?:that )?it'?s (?:not|my|our|none)\b
    gone missi stole taken: \b(?:euros?|dollars?|pounds?|money|it|they|points?|savings|\d+) (?:was|were|is
    + |are) (?:<adverb>)?(?:gone|missing|taken|stolen)\b
    now: \bhad \d+\b.{0,40}\bnow (?:i have |we have |it's |it is |there (?:is|are) |it says |they're )?(?:0
    + |zero|none|nothing|only)\b
    arriv but came come conta got: \b(?:has|have|had|came|come|arrived|contains?|got|was|were|is
    + |are)\b.{0,50}\bbut (?:no (?!(?:problem|rush|hurry|worries|idea|need|big|doubt|luck here))|not the
    + |without)\w+
    box deliv item lette mail order packa packe parce post: \b(?:not|no|never) <adv>(?:have|get|got|see
    + |seen|find|receive) (?:\w+ )?(?:packet|parcel|package|delivery|order|box|item|post|mail|letter)\b
    more: \bmore than (?:what )?(?:i|we) (?:was|were|had been|'d been|have been|am|agreed|ordered|signed)\b
    email lette mails make messa notif remin texts: \b(?:<more>|thirty-\w+|twenty-\w+|forty-\w+
    + |fifty-\w+) (?:text |sms |identical |automatic |more )?(?:messages|emails|e-mails|mails|texts
    + |notifications|reminders|letters) (?:about|regarding|in|for|today|this|from|since|over)\b
    + |\bmake it stop\b
    accou appea arriv box came come credi deliv dispa here lande poste reach recei shipp show shown
    +  turne: \b(?:(?:has|have|had|did|is|are|was|were|does|do|'s) (?:still |even |just |yet ){0,5}(?:not
    + |never)|hasn't|haven't|hadn't|didn't|isn't|aren't|wasn't|weren't|ain't|doesn't|hasnt|havent|didnt
    + |isnt|never|nor)(?: yet| been| even| ever| actually| fully| still){0,5} <adv>(?:arrived?|arrive|come
    + |came|shown? up|show up|turned? up|been delivered|delivered|received|reached|here|appeared|landed
    + |posted|credited|shipped|dispatched|in my account|in our account|on my account|in the box)\b
    appea arriv came come credi deliv dispa got paid picke reach recei refun sent shipp showe shows
    +  turne: \b(?:never|not yet|not) <adv>(?:arrived|arrive|came|come|showed up|shows up|turned up
    + |delivered|received|got|shipped|dispatched|reached (?:me|us)|appeared|credited|refunded|paid back
    + |sent out|picked up)\b
    still: \bstill <adv>(?:no|not|nothing|isn't|is not|hasn't|have not|haven't|has not|don't|doesn't|didn't
    + |can't|cannot|broken|down|missing|offline|wrong|waiting|showing|open|the same|same|get|getting
    + |comes up|there|unresolved|unpaid|shows|says|pending|haunts|blank|flickers|rattles|leaks|charged
    + |being charged|owe|owed)\b
    arriv come deliv due expec here meant promi sched shoul suppo: \b(?:(?:was|were|is|are) (?:due|supposed
    + |meant|scheduled|promised|expected|to (?:arrive|come|be here|be delivered))|should(?:'ve
    + | have) (?:been|arrived|come|shipped|had)|was promised|were promised|(?:you|he|she|they
    + |your \w+) promised|promised (?:me|us)|as promised)\b
    delay late overd sched: \b(?:(?:is|are|was|were|came|arrived|got|be|been|running|departed|left|too
    + |hours?|days?|weeks?|minutes?) <adv>(?:late|delayed|overdue|behind schedule)|(?:long|huge|another
    + |this|these|the|constant|further|a) (?:\w+ )?delays?)\b
    earth exact hell missi other rest where: ^(?:(?:so|hi|hello|hey|and|ok|but|well
    + |um)\b[, ]*)?where(?: the hell is| on earth is| exactly is|(?:'s| is| are)(?= .{0,40}(?:\?\?|\?!
    + |already|finally))) (?:my|our|the rest|it\b|the \w+)|\bwhere (?:is|are|'s) (?:the (?:rest|missing
    + |other))
    delet disap gone got lost nowhe vanis went wiped: \b(?:nowhere to be (?:found|seen)|disappeared
    + |vanished|went missing|gone missing|got lost|is lost|was lost|were lost|are lost|been lost|lost (?:my
    + |our) (?:parcel|package|luggage|suitcase|bags?|order|data|work|files?|settings|booking|reservation
    + |money|boards?|points?|photos?|notes?)
    + |(?<!holes )(?<!hole )(?<!rash )(?<!problem )(?<!error )(?<!noise )(?<!stain )(?:is gone|are gone)
    + |all gone|has gone|have gone|was gone|were gone|got deleted|was deleted|were deleted|been deleted
    + |been wiped)\b
    missi: \b(?:(?:is|are|was|were|been|still|one|two|three|parts?|pieces?|screws?|items?
    + |bags?) <adv>missing|(?<!am i )(?<!are we )missing (?:a|an|one|two|three|the|from|parts?|pieces?
    + |items?|screws?))\b
    just only: \b(?:only|just) (?:one|two|three|four|half|part|\d+)(?: of (?:the|my
    + |our)(?: \w+){1,3})? (?:\w+ )?(?:was|were|arrived|came|is|are|in|showed|has|have|had)\b
    box came empty half incom one short there two: \b(?:incomplete|half (?:empty|full)|half of (?:it|them
    + |the \w+) (?:is|are|was|were|has|have)|(?:came|arrived|were|are|is|was) (?:up )?short|short(?:ed)? by
    + |one short|two short|there (?:are|were|is|was) (?:only|just)|empty box|box was empty|is empty
    + |was empty|are empty|came empty)\b
    bare bedbu brown bugs cloud cockr cold conta date dirty dusty empty expir filth flat hair hot ice limp
    +  lukew melte mold moldy mould noisy open opene past preci rotte smell soggy sour stain stale stank
    +  stink thawe unsea used warm wet: \b(?:melted|thawed|(?:were|was|arrived|came|vials|is|are|got
    + |completely|all|pretty) <adv>(?:warm|wet|cold|dirty|stale|sour|hot|lukewarm|open|opened|unsealed
    + |empty|used|dusty|flat|cloudy|soggy|limp|brown|rotten|bare)|mou?ld[y]?|stain(?:ed|s)|expired|rotten
    + |filthy|contaminat\w+|precipitat\w+|(?:is|are|was|were|had) out of date|past (?:its|their) (?:date
    + |expiry)|smell(?:s|ed|t) (?:of|like|bad|awful|burnt)|stinks|stank|noisy|cockroach\w*|bed ?bugs
    + |a hair in|ice packs? (?:was|were|had|completely))\b
    error fault goes going gone incor mista mix mixed mixup went wrong: \b(?:(?:the|a|is|are|was|were|sent
    + |received|got|came|me|us|delivered|in|completely|says|has|have|gives|shows|charged|at
    + |to) <adv>(?:wrong|incorrect)|wrong (?:item|size|colou?r|one|order|product|model|kit|address|name
    + |date|amount|part|person|antibody|lot|room|seat|sofa|table|parcel|invoice|price|version|plan|quantity
    + |house|door|day)|mixed up|mix-?up|(?:made|was|is) a mistake|your (?:mistake|error|fault)|went wrong
    + |gone wrong|going wrong|goes wrong)\b(?<!did i go wrong)
    inste: \b(?:says|shows|said|sent|send|got|received|delivered|came|charged|billed|gave|given|contains?
    + |was|were|is|shipped|arrived|booked|found)\b.{0,50}\binstead (?:of\b)?
    arriv asked booke bough came chose got inste only order paid promi recei reque reser sent: \b(?:ordered
    + |booked|paid for|asked for|bought|chose|requested|reserved|was promised)\b.{0,60}?(?:,? (?:but|yet
    + |not|instead)\b|\. (?:i|we|you|it|they|this|that|what|there) (?:got|received|sent|came|is|are|was
    + |have)).{0,40}\b(?:not|got|received|sent|came|arrived|was|were|is|are|gave|have|instead|only)\b
    arent isnt never not nothi wasnt: \b(?:not|isn't|aren't|wasn't|nothing like|never) (?:at all |quite
    +  |exactly |really )?(?:what|the (?:one|size|colou?r|model|room|product|item|holiday|trip)) (?:i|we
    + |that i|that we|you|was|is|shown|i'd|we'd)?\b
    accep arm boot charg close conne cool cooli cut displ drain dry finis fire fit fits funct heat heati
    +  hold let load loadi loads lock log loggi open openi play playi print react recei recog recor respo
    +  ring ringi run runni save savin send sendi show showi sign signi spin stand start stay stayi stick
    +  switc sync synci throu turn turni unloc updat work worke worki works:
    +  (?<!\bi )(?<!\bwe )(?<!\byou )\b(?:doesn't|does not|don't|do not|didn't|did not|won't|will not|isn't
    + |is not|aren't|are not|hasn't|has not|not|never|stopped|stops|quit|refuses to|refused to|no longer
    + |cannot|can't|couldn't|wouldn't|barely|fails to|failed to) (?:<adverb>|properly |been |being
    +  |anymore |want to ){0,5}(?:work|works|working|worked|functioning|function|start|starts|starting
    + |turn on|turning on|switch on|load|loads|loading|respond|responding|open|opening|connect|connecting
    + |charge|charging|print|printing|sync|syncing|recogni[sz]e\w*|boot|fit|fits|stick|close|hold|heat
    + |heating|cool|cooling|ring|ringing|receiving|send|sending|save|saving|update|updating|show up|showing
    + |display|displaying|go through|going through|let (?:me|us)|accept|log(?:ging)? in|sign(?:ing)? in
    + |finish|run|running|spin|drain|dry|cut|react|fire|stay|staying|lock|unlock|arm|play|playing|record
    + |stand|standing)\b
    bille billi bills charg debit deduc deman didnt invoi never paid taken took withd: \b(?:charg(?:ed|ing
    + |es)|bill(?:ed|ing|s)|debited|deducted|invoiced|took [$€£\d]\S*|taken [$€£\d]\S*|paid|withdr\w+
    + |demanded)\b.{0,60}\b(?:twice|double|again|two times|three times|although|though|even though|despite
    + |but (?:i|we)|never|without|too much|extra|wrong(?:ly)?|by mistake|in error|i (?:never|didn't
    + |did not)|we (?:never|didn't|did not|cancelled|canceled)|that (?:i|we) (?:never|didn't|did not
    + |cancelled|canceled|returned)|not|isn't|aren't|unauthori[sz]ed|instead)\b
    charg doubl dupli over overb overc unaut: \b(?:overcharg\w+|over-?bill\w+|double (?:charge|charged
    + |payment|billed|booking|booked)|duplicate (?:charge|payment|invoice|order|booking)|unauthori[sz]ed
    + |charged? (?:me|us) (?:wrong|twice|double|again|for (?:something|nothing|a|the|two|three)))\b
    twice: \b(?:statement|card|account|bank|bill|invoice)\b.{0,40}\btwice\b
    amoun balan bonus cashb credi deman depos give money need paid payme payou point refun reimb vouch
    +  want: \b(?:(?:refund|money|credit|deposit|cashback|voucher|points|reimbursement|amount|balance
    + |payment|bonus|payout)\b.{0,40}\b(?:hasn't|has not|haven't|have not|isn't|still|never|not|nowhere|yet
    + |didn't|gone|missing|zero|disappeared|expired|late|overdue|outstanding|owed)|(?:want|need|demand
    + |give (?:me|us)) (?:\w+ ){0,4}(?:money|refund|\$ ?\d+\S*|£ ?\d+\S*|€ ?\d+\S*) ?(?:back)?(?= (?:back
    + |now|today|immediately|by)|[.,!]|$)|(?:not|never|still not|hasn't been|haven't been|wasn't
    + |weren't) (?:been )?(?:refunded|reimbursed|credited|paid))\b
    bumpe cance delay diver doubl given gone lost moved overb postp resch witho: \b(?:(?:flight|train|trip
    + |tour|ferry|ship|cruise|bus|booking|room|reservation|appointment|delivery|order|class|course|event
    + |slot|transfer|visit|show|surgery|excursion|dive|lesson)s? (?:\w+ ){0,3}(?:was|were|got|has been
    + |have been|had been|is|are|just|been) (?:<adverb>|simply |suddenly |already ){0,5}(?:cancelled
    + |canceled|moved|postponed|overbooked|double-booked|delayed|rescheduled|bumped|changed without|gone
    + |lost|given away|diverted)|(?:you|they|the airline|your \w+|the hotel|somebody
    + |someone) (?:\w+ )?(?:cancelled|canceled|moved|bumped|postponed|overbooked|double-booked) (?:me|us
    + |our|my|the|it)|overbooked|bumped (?:me|us|from|off))\b
    didnt hang hangi hangs home hung keeps never nosho show stood there wasnt: \b(?:no-?show|never showed
    + |did not show|didn't show|didn't turn up|wasn't there|was not there|wasn't at home|not at home
    + |wasn't home|stood (?:me|us) up|hung up on (?:me|us)|hang(?:s|ing)? up on (?:me|us)
    + |keeps hanging up)\b
    again: \b(?:(?:it|this|that|the same(?: \w+)?|same (?:thing|error|problem|issue|story)|happened|happens
    + |happening|broke|broken|down|dead|gone|wrong|failed|fails|late|missing|cancelled|delayed
    + |out) (?:\w+ )?again\b)
    arrog conde dismi impol rude told treat unfri unhel: \b(?:(?:was|were|is|are|so|very|extremely
    + |incredibly|staff|driver|agent|colleague) <adv>(?:rude|impolite|unfriendly|arrogant|unhelpful
    + |dismissive|condescending)|treated (?:me|us|like)|told (?:me|us) (?:to (?:open|wait|go|come|call
    + |repeat|try|calm|check|write|ask|read)|that (?:it|i|we|they|nothing)))\b
    bed cable cap charg code cover desk handl heati hole holes instr inter invoi key keys label leg legs
    +  lid light manua plug power recei screw seat seats sheet staff towel water wi wifi: \b(?:has no
    + |have no|had no|there'?s no|there is no|there was no|there were no|without|comes with no|came without
    + |arrived without) (?:\w+ )?(?:holes?|screws?|label|lid|cap|cover|manual|instructions|cable|charger
    + |legs?|plug|handle|receipt|invoice|key|keys|code|towels|hot water|heating|water|wifi|wi-fi|bed|sheets
    + |light|power|seats?|desk|staff|internet)\b
    dropp dumpe kicke left threw tosse: \b(?:(?:driver|courier|carrier|they|he|she) (?:\w+ )?(?:threw
    + |dropped|left|dumped|tossed|kicked)\b.{0,40}\b(?:rain|gate|fence|street|steps|bin|neighbou?r|hedge
    + |porch|outside|lobby|pavement|sidewalk|wrong|over))\b
    """,
    unless=HARMLESS,
    nowhere_near=SUPPOSED,
)
