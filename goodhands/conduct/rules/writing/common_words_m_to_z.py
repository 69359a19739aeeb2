"""Everyday words of letters to customers, M to Z: what a slip of the pen is corrected to.

Drawn from our own texts and from the English word list of pyspellchecker (MIT licence, Tyler Barrus).
"""

from goodhands.conduct.rules.wordlists import words

COMMON_M_TO_Z = words("""
    machine machines maddening made magazine magic magical magnificent maid mail mailbox mailed mails main
    maintain maintenance major make maker makes makeup making male mama manage managed management manager
    managers mandate mandatory manifold manner manoeuvre manual manuals many maps march marches marked
    marker market marking marks marquee marriage married marry marrying martial mask mass massive master
    mastery match matches mate material materials math matter matters mattress maximum maybe mayor meal mean
    meaning means meant meantime meanwhile measure measured measurement measures meat mechanism media median
    medical medicine medium meet meeting meetings meets melt melted member members membership membrane
    memories memorise memory mend mended mental mention mentioned mentions mentor menu menus mercy mere
    merely merge merged merit merits merry mess message messages messed messing metal meter meters method
    metre metres mich midday middle midnight might mighty mile miles military milk mill millilitre
    millilitres millimetre million millions mind minds mine minimise minimum minister minor minus minute
    minutes miracle mirror miserable miss missed missing mission mistake mistakes mixed mixer mobile mockery
    mode model modelled models modem modern module moisturiser moment moments mommy monday money monitor
    monitored monitoring monkey month monthly months mood moon moral more morning mornings mortal mortgage
    moss most mostly mother motherfucking mothers moths motion motor mould mountain mountains mouse mouth
    move moved movement moves movie movies moving mower much mugs multiple muscle museum music musical must
    myself mysterious mystery nail nailed name named names narrow nasty nation national nationality native
    natural naturally nature naughty near nearest nearly necessarily necessary neck need needed needing
    needle needles needs negative negotiate neighbor neighborhood neighbors neighbour neighbourhood
    neighbours neither nephew nerve nervous network neutral never news newsletter newsletters newspaper next
    nice nickname niece night nightly nightmare nights nina nine noble nobody noise noisy none nonsense noon
    nora normal normally north nose note noted notes nothing notice noticed notices notification
    notifications notify nous november nowhere nuclear null number numbered numbers nurse nuts obey object
    observe obsessed obvious obviously occasion occasionally occurred occurring ocean october oddly odds
    offence offer offered offering offers office officer officers official officially officials offline offs
    often oiled oily older oldest once ones online only onto open opened opening opens operate operating
    operation operations opinion opinions opportunities opportunity opposite optimise option optional
    options orange orchard order ordered ordering orders ordinary organisation organisations organise
    organised organization organized original originally other others otherwise ouch ought ours ourselves
    outage outcome outer outfit outgoing outlook output outrageous outside outstanding outta oven over
    overcome overdraft overnight owed owes owned owner ownership owns oxygen pace pack package packages
    packaging packed packet packets packing packs padded pads paediatric page pages paid pain painful paint
    painted painting pair pairs palace pallet pallets pane panic panting pants paper papers para paragraph
    parcel parcels pardon parent parents park parked parking part partial partially participants particular
    particularly parties partly partner partners parts party pass passage passed passenger passengers passes
    passing passion passport passports password passwords past patch path pathetic patience patient patients
    patrol pattern pause payable payee paying payment payments payroll pays peace peaceful peat pending
    people percent perfect perfectly perform performance performed performing perhaps period permanent
    permission permissions permit person personal personalise personalised personality personally personnel
    persuade petit petrol pets petty pharmacy phase phases phone phones photo photograph photographer
    photographs photos phrase phrases physical physically piano pick picked picking picks pickup picture
    pictures piece pieces pile pillow pills pilot pink pins pipe pipette pitch pity pizza place placed
    places plain plainly plan plane planes planet planned planning plans plant planted planting plants
    plasma plastic plate plates platform play played player players playing plays pleasant please pleased
    pleasure plenty plot plough plug plugged plugin plugs plus pocket point pointed pointing points poker
    police policies policy polish polite political politics polymerised pond pool poor popped popular
    population porch pork port portuguese position positive possession possibility possible possibly post
    postage postcard postcode posted poster postpone postponed potential pots pound pounds pour powder power
    powerful powers practical practically practice practices practicing practise practised praise pray
    prayer praying precious precisely prefer preferences preferred prefers premium prepaid preparation
    prepare prepared prepares preparing prescription presence present presented presents preset president
    press pressed pressing pressure pretend pretending pretty prevent prevention prevents previous
    previously price prices pricing pride priest primaries primary prime prince princess print printed
    printer prints prior prioritise prioritised priority privacy private prize proactive probably probation
    problem problems procedure proceed process processed processes processing produce produced product
    production products professional professionalism professor profile profiles profit program programme
    programmes progress project prom promise promised promises promotion promotions prompt promptly proof
    proper properly property proportion propose pros protect protected protecting protection protein
    protocol protocols proud prove proved proven proves provide provided provider provides public publish
    published pull pulled pulling pulls pulse pump punch punish punished punishment punk puppy purchase
    purchased purchases pure purpose pursue push pushed pushing puts putting pyjamas quality quantities
    quantity quarter quarterly queen queries query question questioning questions queue queues quick quickly
    quiet quietly quit quite quotation quote quoted quotes rabbit race racing rack racks radiation radiator
    radio rail railway rain raise raised raising random rang range rare rarely rash rate rather rats reach
    reachable reached reaches reaching reaction read reader readers reading reads ready reagent reagents
    real realise realised realistic reality realize realized really rear reason reasonable reasons
    reassigned rebooked reboot rebooted rebuilt recall recap receipt receipts receive received receives
    receiving recent recently reception recipe recipient recipients reckon recognise recognised recognize
    recognized recommend recommendation recommendations recommended recommends record recorded recording
    records recover recovered recovery reduce reduced reel refer reference referred referring reflect
    refresh refund refunded refunds refuse refused refuses regarding regards region register registered
    registration regret regular regulator reimburse reimbursement reinstall related relationship
    relationships relax release released releases relevant reliable religion religious reload rely remain
    remained remaining remains remark remarkable remedies remember remembered remembers remind reminded
    reminder reminders reminds remote remove removed renew renewal renewals renewed rent rental rented
    reopen repair repaired repairing repairs repay repeat repeated repeats replace replaced replacement
    replacements replaces replacing replied replies reply report reported reporter reporting reports
    represent represents reproach reproduce reputation request requested requesting requests require
    required requires reschedule rescheduled rescue research researcher reservation reservations reserve
    reserved reset resets resist resolution resolve resolved resources respect respected respond response
    responses responsibility responsible rest restart restarted restaurant restore restored result results
    retailer retention retired retires retrieval return returned returning returns reveal revealed revenge
    reverse review reviewed reviews revolution reward rewards rhetorical rice rich ride ridiculous riding
    right rightly rights ring ringing rings rinse ripped rise rising risk river road roads roaming robbed
    robbery robot robotic robots rock rocket rocks rode role roles roll rolled rolling romance romantic roof
    room roommate rooms root rope rosa rose roses rotation rotor rotten rough roughly round rounds route
    router routers routine routing rows royal rubber rubs ruby rude ruin ruined ruining rule ruled rules
    rumor rumors rumour runner running runs rush russians rust sack sacred sacrifice safe safely safer
    safety sage said sail sake salary sale sales salt same sample samples sand sandwich sang sarcastic
    satellite satisfaction satisfied satisfy saturday saucers save saved saves saving savour saying says
    scale scan scanned scanner scanners scare scared scares scaring scary scene sceptical schedule scheduled
    schedules school schools science scientific scientist scientists scissors scope scopes score scores
    scratch scratched scratches scream screaming screams screen screenshot screenshots screw screwing screws
    script seal sealed seam search searched searching season seat seats second secondary seconds secret
    secretary secretly secrets section secure security seed seeds seeing seek seeking seem seemed seems seen
    sees select selected self selfish sell seller selling sells send sender sending sends senior sense
    sensitive sensitivity sensor sent sentence sentences separate separated separately september serial
    series serious seriously serum servant serve served server servers serves service services serving
    session sessions sets setting settings settle settled setup seven several severe shadow shake shaking
    shall shame shape shards share shared shares sharing sharp sharpened shave shears shed sheep sheet shelf
    shell shelter shelves sheriff shield shift shin shine shining ship shipment shipments shipped shipper
    shipping ships shirt shitty shock shocked shoe shoes shoot shooting shop shopping short shortly shot
    shots should shoulder shout shouting shove show showed shower showing shown showroom shows shut shuttle
    sick side sides sighs sight sign signal signalled signals signature signed significant signing signs
    silence silent silly silver similar simple simpler simply since sincere sincerely sind sing singing
    single sink sins sister sisters site sits sitting situation situations sixth sixty size sizes skeleton
    skeletons skilful skill skills skin skip skipped skull slap slate sleep sleeper sleeping sleeve slept
    slice slide slider slight slightly slip slipped slippery slips slot slow slowly small smaller smart
    smarter smash smashed smell smelled smells smile smiling smoke smoking smooth snake snap sneak sneaking
    snow soak soap soccer social society socket sockets soda sofa soft softer software solar sold sole solid
    solo solution solutions solve solved solves solving some somebody someday somehow someone someplace
    something sometime sometimes somewhat somewhere song songs sons soon sooner sore sorry sort sorts soul
    souls sound sounded sounds soup source sources south southern soviet space spam spare spared spares
    spark speak speaker speaking speaks special specialise specialised specialist speciality specially
    species specific specifically specification specificity speech speed spell spelling spelt spend spending
    spends spent spikes spill spin spirit spirits spiritual spit spite split spoil spoke spoken sports spot
    spotted spout spread spreading spreadsheet spring squad square squeak squeaks squeals squeeze squirrel
    staff stage stain stairs stairwell stake stamped stand standard standardise standards standing stands
    star stare staring stars start started starting starts state stated statement statements states station
    status stay stayed staying stays steady steal stealing steel step stepped stepping steps sterile
    sterilised stick sticker stickers sticking sticks still stir stitching stock stole stolen stomach stone
    stones stood stop stopover stopped stopping stops storage store stored storey storeys stories storm
    story straight straighten strange stranger strangers strategy street streets strength stress stretch
    strict strictly strike strikes string strong stronger struck structure struggle struggling stubborn
    stuck student students studied studies studio study studying stuff stuffed style subject submit
    submitted subscribe subscriber subscription subscriptions substrate subtitles success successful
    successfully such sudden suddenly suffer suffered suffering sufficient sugar suggest suggested
    suggesting suggestion suggestions suggests suit suitable suitcase suits summarise summary summer sunday
    super superior supervisor supervisors supplier suppliers supplies supply support suppose supposed sure
    surely surface surgery surprise surprised surprises surrender surrounded surveillance survey survival
    survive survived suspect suspected suspects suspicious swallow swap swapped swear sweat sweep sweet swim
    swimming swing switch switched switches sword swore sworn symbol sympathy sync synchronise system
    systems table tables tablets tags tail take taken takes taking tale talent talented talk talked talking
    talks tall tank tape taped target tariff task tasks taste tastes tattoo taught taxes taxi teach teacher
    teachers teaching teal team teams teapot tear tearing tears technical technically technician technicians
    technology teenage teeth telephone television tell telling tells temperature template temple temporary
    temps tenant tend tender tennis term terminal terms terrace terrible terribly terrific terrified
    territory terror test tested testify testimonials testimony testing tests text than thank thanked
    thankfully thanks that thaw thawed theater theatre thee theft their theirs them theme themselves then
    theory therapy there therefore thermostat these they thick thin thing things think thinking thinks third
    thirty this thoroughly those thou though thought thoughts thousand thousands thread threading threat
    threaten threatened threatening threats three threw throat throne through throughout throw throwing
    thrown throws thumb thursday thus tick ticked ticket tickets tied tier tiers ties tight tightened
    tightening tiles till time timeline timely times timing tiny tips tire tired tires tissue title toast
    toaster today together toilet token told tolerate tomatoes tomorrow tone tongue tonight tonnes tons took
    tool tools tooth topics tore torn toss total totally totals touch touched touching tough tour tourist
    toward towards tower town toxic trace traces track tracked tracking tracks trade tradition traditional
    traffic tragedy tragic trail train trained trainee trainer trainers training trains transaction
    transactions transfer transferred transfers transport trap trapped trash trauma travel traveled
    traveling travelled traveller travellers travelling travels tray treasure treat treated treating
    treatment tree trees tremendous trends trial trick tricks tricky tried tries trigger trip tripping trips
    trouble troubles trough trousers truck true truly trunk trust trusted truth trying tube tubes tuesday
    tuna tune tunnel turn turned turning turns twelve twenty twice twist twisted type typed types typical
    typing tyre tyres ugly ultimate unable unacceptable unanswered unavailable uncertain uncertainty uncle
    unclear uncomfortable under undercover underground underneath understand understanding understands
    understood undo unexpected unfortunate unfortunately unhappy uniform union unique unit units universe
    university unknown unless unlike unlimited unlock unnamed unopened unpack unpacked unpaid unpleasant
    unplug unspecified unstable until unto unused unusual update updated updates upgrade upgraded upgrades
    upholstery upload uploaded uploads upon upper upset upside upstairs urgent usable usage used useful
    useless user username users uses using usual usually utilise vacation vacuum vague valid validity
    valuable value valued values vanish vanished vapour various vast vegetables vehicle velvet vendor vents
    verdict verified verify version versions versus very vessel vial vials vice victory video videos view
    views village violence violent virtual virus visa visibility visible vision visit visited visiting
    visitor visits visual vital voice voices void volume volunteers vote voted voucher vouchers wait waited
    waiting waits wake wakes waking walk walked walking walks wall wallet walls walnut wandering want wanted
    wanting wants wardrobe warehouse warm warmly warn warned warning warp warrant warrantied warranties
    warranty warrior wash washed washer washes washing waste wasted wasting watch watched watchers watching
    water watering waterproof wave waves ways weak wealth wear wearing wears weather webhook webhooks
    website websites wedding wednesday week weekday weekdays weekend weekends weekly weeks weigh weight
    weird welcome welder well wells went were west western what whatever wheel wheelchair wheels when
    whenever where wherever whether which while whilst whisk whistle whistles whistling white whoever whole
    wholesale whom whose wicked wide width wife wild will willing wind window windows winds wine wing wings
    winner winning wins winter wipe wiped wire wireless wisdom wise wish wished wishes with withdrawn within
    without witness witnessed witnesses wives wobble wobbles wobbly woke wolf woman women wonder wondered
    wonderful wondering wood wooden woods wool word wording words wore work worked workers working works
    workshop workspace workspaces world worn worried worries worry worrying worse worship worst worth worthy
    would wrap wrapped wrist write writer writes writing written wrong wrote yard yards year yearly years
    yeast yell yelling yellow yesterday young younger your yours yourself youth zero zinc zipper zone
""")
