"""Everyday words of letters to customers, A to L: what a slip of the pen is corrected to.

Drawn from our own texts and from the English word list of pyspellchecker (MIT licence, Tyler Barrus).
"""

from goodhands.conduct.rules.wordlists import words

COMMON_A_TO_L = words("""
    abandon abandoned ability able aboard about above abroad absence absolute absolutely abuse accelerator
    accept acceptable accepted access accident accidentally accommodate accommodation accompany according
    account accountability accounts accurate accuse accused achieve acid acknowledge acknowledged
    acknowledgment across acted acting action actions activate activated activation active activity actor
    acts actual actually adapter adaptor added additional additionally address addressed addresses adds
    admin admire admit admitted adult adults advance advanced advantage advice advise advocate advocates
    affair affairs affect affected afford afraid after afternoon afternoons afterwards again against aged
    ageing agency agenda agent agents agree agreed agreement ahead airline airlines airport aisle alarm
    alcohol alert alike aliquot aliquots alive allergic allergies allergy allotment allow allowed allowing
    allows almost alone along alpha already alright also alternative alternatively alternatives although
    altogether aluminium always amazing ambulance americans amir among amongst amount amounts anaesthetic
    analyse analysed analysis ancient android angel angels anger angle angry animal animals anniversary
    announce announced annoyed annoying annual anonymous another answer answered answering answers anti
    antibodies antibody anxious anybody anymore anyone anything anytime anyway anywhere apart apartment
    apologies apologise apologised apologises apologising apologize apology apparently appeal appear
    appearance appeared appears applause apple application applied apply appointment appointments appreciate
    appreciated appreciation approach approaching appropriate approval approve approved approves
    approximately april apron arabic archive area areas argue arguing argument armchair armed arms army
    around arrange arranged arrangement arranges arrest arrested arrival arrivals arrive arrived arrives
    arriving arrow artefact article artist arts ashamed aside asked asking asks asleep assault assay
    assemble assembled assembly asses assessment assigned assist assistance assistant assume assumed
    assuming assurance assure atmosphere attach attached attachment attachments attack attacked attacking
    attacks attempt attempted attempts attend attention attitude attorney attracted attractive audience
    audit auditor auditors august aunt author authorisation authorise authorised authorities authority
    authorize auto automatic automatically autumn availability available average avoid avoiding awaiting
    awake aware away awesome awful awfully awkward babies baby back backed background backpack backup
    backups badge badly bags bail balance balcony ball balls band bands bang banging bank banking banks
    barcode bare barely bargain barrel bars base baseball based basement basic basically basics basil basket
    basketball batch bath bathroom batteries battery battle beach beagle beam beans bear bearing bears beat
    beaten beating beatrice beats beautiful beauty became because become becomes becoming bedroom beds beef
    been beer before beforehand began begged begging begin beginning begins begun behalf behave behaves
    behavior behaviour behind being beings belief believe believed believes believing bell bells belly
    belong belonged belongs beloved below belt bench benches bend beneath benefit bent beside besides best
    beta betray betrayed better betting between beyond bigger biggest bike bill billed billing billion bills
    biological biotech birch bird birds birth birthday biscuits bitches bite bits bitter black blade blame
    blamed blaming blanks blast bleed bleeding bless blessed blew blind blinking blinks block blocked
    blocking blocks blonde blot blow blowing blown blows blue blush board boarding boards boat bodies body
    boil boiler bolt bolts bond bone bones bonus book bookcase booked booking bookings bookkeeper books
    boots border bored boring born borrow borrowed boss both bother bothered bothering bothers bottle
    bottles bottom bought bounce bounced bound bowl boxes boyfriend boys brain brains branch brand brass
    brave bread break breakdown breakfast breaking breaks breath breathe breathing breed brick bride bridge
    bridges brief bright brilliant bring bringing brings broad broadband brochure broke broken brother
    brothers brought brown browser browsers brush brushes bubble bubbles bucks buddy budget buffer buffers
    build building buildings built bulb bulbs bulk bull bump bunch burden buried burn burned burning burns
    burnt burst bury business bust busted busy butter button buttons buying buys cabin cabinet cable cables
    cache cadence cage cake calculate calculated calendar calibration call callback called calling calls
    calm came camera cameras camp campaign canal cancel canceled cancellation cancelled cancelling cancels
    cancer candy cannot cans cant canteen capable capital capitals capture captured card cards care cared
    career careful carefully cares cargo carpenter carried carrier carriers carries carrot carry carrying
    cars carter carton cartons case cases cash cast castle catalog catalogue catalogues catch catching
    categorise category cats caught cause caused causes causing cave cedar celebrate celebrating cell cells
    center centimetre centimetres central centre centres centrifuge cents century ceremony certain certainly
    certificate certificates certification chain chair chairs challenge champagne champion chance chances
    change changed changes changing channel channels chapter character characters charge charged charger
    charges charity charming chart charts chase chased chasing chat chats chatting cheap cheaper cheat
    cheated cheating check checked checkin checking checklist checkout checks cheer cheering cheers cheese
    chemical chemist cheque cheques chest chez chick chicken chicks chief child childhood children chill
    chip chocolate choice choices choose chooses chop chose chosen chuckles church circle circumstances
    circus cities citizens city civil civilian claim claimed claims class classes classic clause clay clean
    cleaned cleaning clear cleared clearly clears clever click client clients climb climbing clinic clip
    clock clocks close closed closer closes closest closet closing cloth clothes cloud clouds clown club
    clubs clue coach coast coat code codes coffee coin cold colleague colleagues collect collected
    collecting collection collections collects college color colour coloured colours column columns combat
    combination come comes comfort comfortable comic coming command commander comment comments commerce
    commercial commission commit committed committee common communicate communication community companies
    company compare compared compares compatible compensation compete competition competitor competitors
    complain complained complaint complaints complete completed completely complex compliance complicated
    compliment composer compost computer computers concentrate concentration concentrations concept concern
    concerned concerning concerns concert condition conditions conduct conference confess confession
    confidence confident confidential confirm confirmation confirmed confirming confirms conflict confused
    congratulate congratulation congratulations conjugate connect connected connection cons consent consider
    considered considering console conspiracy constant constantly construction consulate contact contacted
    contacting contacts contain contains continue continued continues contract contracts contributions
    control controlled controlling controls convenience convenient conversation conversations convince
    convinced cook cooked cookies cooking cool coordinator copies copper copy core corn corner corporate
    correct corrected correction correctly correspondence cost costs costume costumes cosy couch could
    council count counted counter counting countries country counts county couple coupon coupons courage
    courier couriers course courses court courteous courtesy cousin cover coverage covered covering covers
    cracked crane crash crashed crashes crate crawl crawling crazy cream creases create created creating
    creative creature creatures credit crew cried crime crimes criminal criminals crisis criteria critical
    cross crossed crossing crowd crown crucial cruel crush crushed crying crystal crystallised culture cure
    curious currency current currently curse cursed curtain curve curves cushion cushions custody custom
    customer customers customise customised customs cute cuts cutting cycles daddy daily damage damaged
    damages damp dance dancing danger dangerous dare dark darker darkness darling darn dashboard dashboards
    data database date dated dates dating daughter daughters dawn daylight days deactivate deal dealer
    dealing deals dealt dear debit debt december decent decide decided decides decision decisions deck
    declare declared decline declined dedicated deductible deep deeper deeply default defeat defeated
    defective defence defend defendant defending defense definitely definition definitions degree degrees
    delay delayed delays delete deleted delicate delicious delighted deliver delivered deliveries delivering
    delivers delivery demand demands denied dent dented dentist dents deny department departments departure
    departures depend depending depends deposit deposits depot depots deputy describe described describes
    description desert deserve deserved deserves design designed designer desire desk desks desperate
    despite destination destiny destroy destroyed destroying destruction detail details detection detective
    determine determined develop developed developer developers development device devices devoted diagram
    dial dialogue diamond diamonds diarrhoea diet differ difference differences different differs difficult
    difficulty digging digit digits dilute diluted dilution dilutions dimmer dining dinner dire direct
    directed direction directly director dirt dirty disappear disappeared disappoint disappointed
    disappointing disappointment disaster discount discounts discover discovered discuss discussed
    discussing discussion disease disgraceful disgusting dish dishwasher dispatch dispatched display dispute
    distance distant distract district disturb disturbing dive divine division divorce dock doctor doctors
    document documented documents does dogs doing doll dollar dollars domain domains dome domestic done door
    doors doorstep dope dots double doubled doubt down downgrade download downloaded downloads downstairs
    downtown dozen dozens draft drafts drag dragged dragging dragon drama dramatic drank draught draw drawer
    drawers drawing drawn dream dreamed dreaming dreams dreamt dress dressed dressing drew drill drink
    drinking drinks drive driven driver drivers drives driving drop dropped dropping drops drove drown
    drummer dryer duck dumb dump dumped duplicate duplicated duplicates duration during dust duty duvet each
    eager earlier earliest early earn earned earns ears earth ease easier easily east easter easy eaten
    eating eats edge edges edit edition edits education effect effective effects effort efforts eggs eight
    either election electric electrical electrician electricity electronic elements elevator eleven
    eliminate else elsewhere email emails embarrass embarrassed embarrassing embassy embrace emergency
    emotional emotions empathy emperor emphasise employee employees empty enable enabled enclosed encourage
    ended ending endless endpoint ends enemies enemy energy engage engaged engagement engine engineer
    engineering engineers engines engraving enjoy enjoyed enjoying enormous enough enquire enquiries enquiry
    enrol enrolment ensure enter entered entering enterprise entire entirely entitled entrance entries entry
    envelope environment envy episode equal equipment erase error errors escalate escalated escalation
    escape escaped escort especially essential establish established estate estimate estimated estimates
    eternal euros evaluation even evening evenings event events eventually ever every everybody everyday
    everyone everything everywhere evidence exact exactly exam examine example examples exams excellent
    except exception exceptions excess exchange exchanged exchanges excited exciting excluded excuse excuses
    executive exempt exercise exist existence exists exit expand expect expectation expected expecting
    expects expensive experience experienced experiences experiment experiments expert expiration expire
    expired expiry explain explained explaining explains explanation explore explosion export exported
    exports expose exposed exposure express expression extend extended extension extensions extra
    extraordinary extreme extremely eyes fabric fabrics fabulous face faced faces facility facing fact
    factory facts fail failed failing fails failure faint fair fairly fairy faith faithful fake fall fallen
    falling falls false familiar families family famous fancy fans fantastic fantasy fare fares farm fashion
    fast faster fate father fathers fault faults faulty favor favorite favour favourite fear feature
    features february federal feed feedback feeder feeding feel feeling feelings feels fees feet fell fella
    fellas fellow felt female fence ferry fertiliser fetch fever fibre fibres field fields fifteen fifth
    fifty fight fighter fighting fights figure figured figures file filed files fill filled filling film
    films filter filters filthy final finalise finalised finally finance financial find finding findings
    finds fine finest finger fingerprints fingers finish finished finishing fire fired fires firing firm
    firmware first fish fishing fitness fits fitted fittings five fixed fixes fixing flag flags flash flat
    flavour flavours flaws fleet flesh flew flicker flickering flickers flies flight flights flip floating
    floor floors flow flower flowers flying focus focused folder folding folks follow followed following
    follows fond food foods fool fooled fooling foolish fools foot footage football forbidden force forced
    forces forcing foreign forest forever forget forgetting forgive forgot forgotten form formal formed
    former forms formula forth fortnight fortune forty forum forward forwarded foster fought foul found
    founder four fourteen fourth frame fraud freak freaked freaking free freedom freeze freezer freezes
    freezing freight frequent fresh friday fridge fried friend friendly friends friendship fright frightened
    from front frost froze frozen fruit frustrated frustrating frustration fuel fuelled fulfil fulfilment
    full fully function funny furious furnish furniture furry further fuse future gain gambling game games
    garage garbage garden gardener gardeners gardens gate gates gather gathered gathering gave gear general
    generally generation generous genetic genius gentle gentleman gentlemen genuine genuinely germans gets
    getting giant gift gifts gimme girl girlfriend girls give given gives giving glad gladly glass glasses
    global glorious glory gloves glue goal goals goat gods goes going gold golden golf gone good goodbye
    goodness goods goodwill gorgeous gotten government governor grab grabbed grade grain grammar grand
    grandfather grandma grandmother grant granted grass grateful gratitude gravity gray great greater
    greatest greek green greenhouse greet greeting greetings grew grey grinder groans grocer gross ground
    group groups grow growing grown grows grunting grunts guarantee guaranteed guard guards guess guessing
    guest guests guidance guide guidelines guilt guitar guts guys habit hack hair half halfway hall hand
    handbook handed handle handled handling handover hands handsome hang hanging hangs happen happened
    happening happens happier happily happiness happy harbour hard harder hardest hardly hardware harm hate
    hated hates hath have having hazardous head headed header heading heads heal health healthy hear heard
    hearing hears heart hearts heat heated heater heating heaven heavily heavy heck hedge hedgehog height
    held helicopter help helped helpful helping helps here hereby hero heroes herself hesitate hidden hide
    hides hiding high higher highest highly hill himself hinge hinges hint hire hired hires history hits
    hitting hold holder holders holding holds hole holes holiday holidays holy home homeless homes honest
    honestly honesty honey honeymoon honor honored honour honoured hook hooked hope hoped hopefully hopeless
    hopes hoping hora horn horrible horror horse horses hose hospital host hosted hotel hotels hour hours
    house houses hover however huge human humans humble humbly humour hums hundred hundreds hung hungry hunt
    hunting hurry hurt hurting hurts husband hydrolysed idea ideal ideas identification identified identify
    identity ignore ignored ignoring illegal image images imagine imagined immediate immediately immunised
    impact import important imports impossible impress impressed impression impressive improve improved
    improvement inbox inch inches incident incidents include included includes including incompetent
    inconvenience inconvenient incorrect increase incredible incredibly incubate incubation indeed
    independent indian indians indicate individual indoors induced induction industry infected influence
    info inform information informed ingredients initial initialise initials initiative injured injury inner
    innocent inside insist insisted inspired install installation installed installer instalment instalments
    instead institute institution instruction instructions instrumental insult insurance insured integration
    integrations intel intelligence intelligent intend intended intense intention interaction interest
    interested interesting interests interface interfere internal international internet interns interrupt
    interval intervals interview into introduce introduced introduction invented inventory invest
    investigate investigated investigating investigation investment invisible invitation invitations invite
    invited inviting invoice invoiced invoices involve involved iron island issue issued issues item items
    itinerary itself jacket jackets january jargon jealous jess jest jewellery jobs join joined joining
    joins joint joke jokes jolly jones josephine journal journey journeys judge judgement judges judging
    judgment juice july jump jumped jumping jumps june jungle junior junk jury just justice keen keep
    keeping keeps kept kerb kettle keyboard keys kick kicked kicking kidding kidney kids kiln kilometre
    kilometres kind kindly kinds king kingdom kitchen kits kitten knee knees knew knife knock knocked
    knocking know knowing knowledge known knows kudos label labelled labelling labels laboratory labour
    laces lack ladder ladies lady laid lake lamp lamps land landed landing landlord lands lane language
    lantern lanterns large larger largest last lasting lasts late later latest latter laugh laughed laughing
    laughs laughter launch laundry lawn lawnmower laws lawyer lawyers laying layman layout layover lazy lead
    leader leaders leading leads leaflet leak leaking leaks lean learn learned learning learnt least leather
    leave leaves leaving lecture ledger left leftover legal legend legs lemon lena lend length lens lenses
    less lesson lessons lets letter letters letting level levels liability liberty library licence licences
    license lied lien lies life lifetime lift lifts light lightning lights like liked likely likes limit
    limited limits line lined linen lines link links lion lips liquid liquor list listed listen listened
    listening lists literally litre litres little live lived liver lives living load loaded loading loads
    loan local locale locate located location lock locked locker logged login logins logistics logs lonely
    long longer look looked looking looks loop loose lorry lose loses losing loss lost lots loud lousy love
    loved lovely loves loving lower lowest loyal loyalty luck lucky luggage lunch lying lyophilised
""")
