"""Rarer words that are one letter away from an everyday one, so that they are not taken for a slip of it.

Drawn from our own texts and from the English word list of pyspellchecker (MIT licence, Tyler Barrus).
"""

from goodhands.conduct.rules.wordlists import words

RARER = words("""
    azide azides rata aback abase abby abel abetting abide abject ably abode abort abound abut accent accursed aced aces ache
    acing acknowledgement acme acorn acre acrid acute adapted adder addled addressee aerial affaire
    affective afield afire afoot afoul afresh agate agave ages agility aging aglow aground ague ahem ahmad
    ahmed aide ailed ailing ails aimed aiming aired airing airliners airs airy alan alarum albert albright
    alden aldo ales alice alien aliens alight align allen allot alloy aloe aloha aloud alter altitude alto
    aluminum amass amble amend american americano americas amid amin amiss amon amoral ample amply amps
    amuse anal analyst analyte analyze andy anesthetic angela angelo angelus angie anglo anima ankle annul
    anther antic ants apathetic apiece aplenty apolitical apologist appal appeased aptitude aptly arabia
    arced arch archie arcing areal arena ares argent argon argus arias aries aright arise arks armrest aron
    arose arrant arras arsed articular artifact artiste artsy arty asexual asher ashes askew assad assess
    asset aster astor atone atop atrial atypical auction audi audio auditory auger aught aunty auspicious
    authorization aver aversion avert avery avid await awaken award awash awhile awoke awry axes axle babble
    babes bach backend badder baddy bade bagged bagger bagging baht bait bake baldy bale balk ballet ballsy
    bally banal bandy bangle banish banner banning banns bans barbies barbs bard barfly barge bark barley
    barmy barns barre barren barriers barrow barry bart barton basal bash basin basis bask bass basset
    bassist baste bate bathe bathers bats batter batting bawds bawls baying bays bead beadle beady beak bean
    beard beast beasts beaus beaut beck beckon bedding bedside beech beefy beep bees beet begat belated
    belay belch belie believers bella belle bellow bendy bequest berating bering berry bert berth beset bess
    beth betide bets betta bette bettor betty bevel biased bidden bidding biddy bide bids bile bilked
    bilking billet billow billy bind bindings binge biped biscuit bitch bitten bladder blake blanch bland
    blank blare blat blaze bleach bleak bleat bled bleep blend blest blight blink blips bliss bloat blobs
    bloc blogged blogs bloke blond blondie blood bloody bloom blowers blowy bluffer bluish blus boar boast
    bobbed bobble bobs bodes boeing bogged bogging bogies bogus bold bolos bolus bomb bombe bombs boners
    boney bongs bonked bonking bonne booed booing bookend bookies boomed booming booms boon boone boors boos
    boost boot booth boozed boozing bopped bore borne boron bossy botch bots bough bouncy bounty bourn bout
    bowed bowel bower bowing bows boxed boxer boxing boyd brace brad braes bragged bragging brags braid
    brainy braise brake bran brandi brandt brandy brash brassy brats bravo brawl brawn braying brays breach
    breadth bream breast breathy bred bree breeze brent brewed brian bribe bridget bridle brie brig briggs
    brightened brine brink briny brisk britches brits brock broil brood brook brooke broom broth brothel
    brow browse bruins brunch brunt bubbly buck budge buffed buffet bugged bugger bugging buick bulky bullet
    bullets bullion bully bumble bummer bumpy bunco bungle bunion bunking bunks bunny buns bunt buoys burble
    burbs burly burnish burped burping burps burrow burrs burry burt burton bused buses bush bushy busing
    bussed busty butch butler buts butte buttery cabal cachet caddy cade cadge cadre cads cagey cain
    calender calf cali calla callow callus calve camel cameo campo campy cams cancelation candle cane canker
    canned cannon canny canst canto canton cape capers capita capitol capper cara carbon careen carers
    caress carey carl carlo carlton carly carnal carne carny carp carr carriage carrie carson cart carte
    cartel cartoon carve cary casa casement casey cask casket caste catchers catchy cate categorize catering
    cath cattle caul cavers cayman cease cello celts censor censure cent centimeter ceres certainty cesar
    cess cession chafe chaise champ champaign chan chancy chanel chang changers chant chaos chap chappy char
    chard charles charm charnel chasm chaste cheapen cheapo cheek cheep cheery cheesy chef chen cher chess
    chesty chic chico chid chide chile chili chilli chilly chime chimp chin chink chirp chits chock
    chocolatey chocolaty choir choke chomp chook choosy chore chow chuck chuckle chums chung churchy chute
    cigarette cinch cindy cine circumstance cirrus cites citizen civic clack clad clair clam clamp clan
    clanging clanks claps clare clarity clary clash clasp classy clatter claude claus claws cleansed
    cleansing cleat cleave cleft clements clime clink clint clive cloak clod clogged clogs clone clot clothe
    cloudy clout clove clovers cloying cluck coals coarse cobble cock coders codex coed coffer coiled coke
    cole colic colin collage collar colon colored colt coma comb comers comet comfortably commandeer
    commando commence commend commie commuter como compadre comping complement compliant complicate comport
    compose compote comps compute comsat comte conceit concerto concession conch condole conduit cone coney
    confection confers confidant conform conformation confuse cong conked conking conks conner constriction
    content contrast contribution contused convection convent convert convicted cooing cookie coolies coon
    cooped cooper coops coot cooties cope copiers copped cops copse copter copulation coral cord corey cork
    cornea cornet corny coroner corps corpse cosby cosh cosmic costa costumers cots cough coupe couplet
    coups courtier cove coven covert covet coveted coveting coward cowed cower cowered cowering cozies
    cracker cracking crackled cracks cradling craft cram cramp crank crapped crashers crass crave craw cray
    craze creak creamy crease creatine cred cree creek creel creep creepy crema cremains cremate creme cress
    crest crick crier cries crimp cringing cripes crises crisps crock cron crone crook croon cropped cropper
    cropping crops crore crouch croup crow crude crust crustal crystallized cubes cubs cuddy cull cults
    cunning cunt curate curbed curd curios curled currant curry curs curt curtail curvy cush cussed
    customize cutie cutter cycle cyst czars dabs dada dads daemon daft dagger dairy dais daisy dale dally
    dame dammed damned damon dams dana dander dandy dane danged dangle danish dank dante darken darkling
    darky dart darth dash daunt dave dawes daze dead deadline deadly deaf dean dearth deary death deaths
    debut decade decal decant decay deceit deceive deception decode decree dedicate deduce deed deem deepen
    defecated defect defection defer deference defied deflated deflect deft defuse deign delirious dell
    della demo demon demons demote denis dennis denny denoted dens dense dental dependant deplete deport
    deportment depth deputation derail deride derision derive derry descent desist despatch despise despot
    dessert detain detention deter devaluation devi devil devin devise devolution devon devote devotee dews
    diarrhea dice dick diddle died dies digger dikes dilate dilation dill dilly dime dimmed dimple dine ding
    dingle dink dinning dipped dipper directory dirge discovery discus dishy disks dissed ditch dither ditty
    divers divide doable dobbed docent docket docs doer doge dogged dogging doily dole dolly dolor dolts
    dona dong donkey donne donor dons dooms doorstop dopey dork dorm dort dose doss dost dote doth doublet
    doubly dough dour douse dove dower downy doze drafty dragoon drain dram draper draping drat drawl dread
    dreamy drear dregs dressy dried drier dries driest drift drin dripped dripping drips drivel droll drone
    droop dross drought drovers drug drugs drummed drums drunk drying dual duality ducky dues duet duffer
    dull dully dumbo dumpy dunce dune dunk dunning duped duper duping duress durst dusty dwell dyeing dyer
    dyes dying eagle earing earl earthy easel easement eastern eater eave eben edict edith eels eery egged
    egging egret eighth eighty ejection eking elastic elated elder eldest elect electron element elena elise
    ella ember emerge emergence emery emil emile emission emits emory emote emotion emphasis emphasize
    empire employed employer empress enact enclose endure enema ennis enrage enroll enrollment ensue entice
    entirety entitle entourage envelop envoy equality eras erection erich erode eros errol escalade escapee
    especial esquire essay ester esther estrange etas etch ethan ether eticket euro eurus evacuation evert
    eves evil evolution ewing exalt excels excerpt excise excite exclude execute exert exhort exited exiting
    exorcise expansive expedience expend expiation explode extensive extent external extort eying fable
    facet faction factor factual faculty fade faeces fain fakir fallback fallow falter fame familial fandom
    fangs fanny farce fargo farrow farther fash fasten fats fatted fatter fauns faust fave fawns faxed faxes
    faxing fazed fazes feast feather feats feces feint fend fertilizer fess fest fetal feted fetter fettle
    feuding fewer fiber ficus fiddle fides fiend fife filet fillers fillet filly filmy filth finale finalist
    finalize finch finders fingerprint finis fink finn finnish fins firs fishy fissile fission fist fitch
    fitter fitting fixer flack flail flair flake flame flan flanks flaps flare flashy flask flavor flaw
    flayed flaying fled flee fleshy fletch flick flied flier flighty fling flint flits flitted float flock
    floes flogged flood floss flounder flour flouting flowery flown flurry flush foals foam fobbed focal
    fodder foes fogged foiled foiling foils fold folk folksy folly foment font foosball footfall footling
    footy fora foray forbes forceps ford fore forgave forge forgiven forgo fork format forme formulae
    forrest fort forte fortuna fount fountain fowls foxed foxes frail frank frats frau fraught fraying
    freaky fred freeing fret freud fries frieze frill fringe frisk frock frog frond frosh frosty froth frown
    fruity frustrate fryer frying fucked fucking fucks fudge fulfill fulfillment fumble fund funeral
    funereal funky funnel funner furl fury gabbed gable gage gail gaily gait gale gall gallows gals gamers
    gamey gang gape garb gardner garry garter garth gary gases gash gasket gassed gasses gassing gats gaunt
    gavel gavin gays gaze geek gees geld gelling gels gems gender genera generic genies gens gent gentile
    gentry genus gere german germane germany germs gerry gestate getter getup ghost ghosts gibes gifs
    gigging giles gill gilt ginger girly girth gist gite gits givers glade glam gland glans glassy glean
    glens glide glisten gloat globes gloss glove glower glowing glows goad gobble gobs goers golly gong
    goody goof gooks goon goop goose gore gory goth gown grace grad grady graft grail grainy grams gran
    grandpa grape grasp grassy grate gratin grave gravel graven gravy graze greaser greases greed greene
    greer greta grief grift grill grime grin grind gripped gripping grips grist groan grocery groin groom
    grope grout grove grovel growl grubs gruel grunt gsts guideline guild guile guilty guise gull gullet
    gully gunner gunning gunny guns guppy gushed gushing gust gutsy gutter gutting hade hags hail hairline
    hairy hake halal hale hallo hallow hallway halted halve hame handel handy hangover hank hans haole haply
    harbor harden hardy hare harem harp harpy harrow harry hart harvest hash hast haste hasty hatch haters
    hatred hats hatter haughty haunch haunt haven hayes hays haze headline heady heap hearse hearst hearth
    hearty heath heave heed heel heer heft heir hell hello helm hemp hence hera herb herd heresy herl hermes
    hermit herod heron herpes herr hers hess hester hick hight hiked hikes hiking hilly hilts hind hines
    hipped hipper hippy hips hissed hissing hitch hither hitter hive hmong hoar hoard hoarse hobble hock
    hocus hodge hoed hoeing hoes hogged hoist hokey holden holey holler hollow holly holmes holt homers
    homey homie homo hone hong honked honky honoree hood hooey hoofed hookey hooky hoot hoover hopped hopper
    hopping hops horde horribly horsey horsy horus hostage hostel hotly hots hotting hound hove hovel
    hovered hovering howard howe hows huang hubble hull humane hummer humor humped humps humus hunch hungary
    hurling hurls hurray hurtling hushed hushing huts hwang hype icons ides idiom idiot idiots ills
    immunized impart imply impossibly inane incense incest incite indexed india indiana induce inducted ines
    infer infernal infested inge ingredient initialize injected injure inks inning inquire inquiry insane
    inspires installment instilled insurer insures inter interlace interned intubate inured invention
    inventor invert iphone irate irony isle itch ives jack jade jail jake james jangle jared jaunt jays
    jealousy jeans jeep jell jello jelly jerk jerky jerry jesse jesus jets jetting jetty jeweller jews
    jigger jigging jill jillion jingle jinks jitter jive jocks jogged johns jokers jokey jolts jonas jook
    jose joust jove jude juggle juicy jules jumble jumpy junction junky justine juts jutting kate keel
    keller kelly kelp kemp kent kermit kerry ketch khan khat kicky kidnap kidnapped kikes kill killed killer
    killing kills kilometer kilos kilter kilts kinda kindle kink kino kipling kipper kiss kissed kissing
    kites kith kitted klan knack kneel knight knits knob knot knox kong kook kraft krill krystal kure
    labeled labeling labor lace lacey laddies lading ladles lads lager lagged lags lain laird lairs lamas
    lambs lame lance landry lang lans lapel laps larch lard lardy larking larks larry laser lash lass latch
    latent laterally latex lath lathe lathered lathering lats latte lauded lave lawful lawman layer laymen
    lays laze leach leaden leafing leafs leaky leann leaping leaps leapt lear leary lease leash leathery
    leda ledge leeds leek lees lefty legged legging legion leigh leis lenders lengthy lent leon lesion
    lessen lest lett levee lever libel liberally lice lick lief lightened lightening likability liken lilly
    lilt limb lime limiter limps lina lind linden liners linger lino lint lintel linus lipped lire lisa lisp
    liston lite liters lith lithe litter liven livery livid livre loaders loafing loafs loaves lobbed lobe
    locke locket locus lode lodged lodger loft logan logger logic logistic logos loin lolling lolly lone
    loom loon loopy loos loosen loot lope lopped lord lore loser lotion lotus louse lout lover lovey lowe
    lowly lows lucy lugged lugs lull lumber lumped lumping lumps lung lurch lure lush lust lute lynch lyse
    mabel mable mace mach mack madder madge madly mads mage magi magma maia maim maine mako mall mallet
    malone malted mamba mamma mammy mana mandy mane mange mangle mangy mani manic manky manly mann manor
    mans manuel maple marc marcel marchers marci marco marcy mare marge margo marin marital mark marly
    marque marred marring marrow mars marsh mart martian marty mary maser mash massage mast maternal matey
    matte mature maude maul maury maxed maxing mayer mayo mays maze mead meade meager mealtime mealy meany
    meaty medal meddle medial medic medicated medina meek megan meld mellow memorize menage menial menses
    merle meshed meshing messy meta mete meteor metro mettle mews meyer micah mice mick midian midway mike
    milky milliliter millimeter mils mime minas mince mindy mingle minimize minke minks mins minster mints
    minuet mire mirth miser miserably misled missile missive missy mist misters mitch miter mites mitten
    mixes mixing moaning moans moat mobbed mobil mobster mocked mocks modeled moet moist moisturizer molar
    mold mole molly molt momma monde mong monies mono monster monsters mont monte monty moody mooing mooney
    moony moor moore moose moot mope mopey mopped mora morale moran moray morel morn moron morrow mors morse
    mort mortar moses mosey mosh mossy mote motel moth mots mound mount mourning mousey mousse mousy mouthy
    movers mowed mowing mown moxie muck mucky muddle muddy mulch mulder mules mull mullet multiplex multiply
    mumble mummy mumps munch mural murder murdered murderer murders muscly muse mush musicale musk muss
    musty mutt mutters mutton myles myths naive naked nance nancy nanking nape nappy narked nash nate natter
    natty naught nave nays neal nearby neat needy neigh nell nelly nerd nervy ness nest nether nets netting
    nettle neural newer newsy newt niche nick nifty nigger nigh nighty nike nile ninja nipped nipper nite
    nits nixed nobble nobel nobly nock nodes nome nomen nonce nook noose nope norad norm norma normalcy
    norman norse nosey noshing nosy notation notion notional nought nouns novice nudge nuked numbed nutter
    oaken oases oates obits objet obsesses odder oddest oder odes odor offed offense ogled olde olden olive
    omen omer omission onion onside onus opener optimism optimist optimize opts oral orang oren organism
    organist organize orly otter ounce ourself oust outed outing outwit overage overt ovoid owen owing oxen
    oyer ozone paas pacey packers pact paddled paddy pagers paige pail pajamas palate paler pales pall pals
    pamper pandering panel pangs panned panning pans pant panto panty pappy paps parable pard pardners pare
    paris parity parka parrot parry pars parse parson participant particle pash passel passers passive pasta
    paste pasty patchy pate patent patron pats patter patting patty paunch pauper pave pawing paws payer
    payout pbst peach peak peal pear pearson peasant pease peck pediatric peed peeing peek peeling peels
    peen peep pegged pegging pellet pelt pence penning pens pent pepped peppy perch percy perfecto perked
    perking perms perry persona personalize pert pertain pest petal peter petite petting pews phage phat
    pheasant phoney phonograph phony photography photon piazza picket pickled pickling picky pics piddle
    pierce piers piety pigging piker pikes pilate pill pillage pillion pillowy pimple pimply pinch pine
    pinging pings pinion pinko pinky pinning pinot pint pinto pipers pipped pisces pisses pissing pitchy
    pith pithy pitted pitting pivot placid plaice plaid plait plank plato platter playa plead pleas pleat
    plena pliant plied plies plight plopped plover plowing plows ploys pluck plucky plump plums plunged
    plunk plush plying poach pock poets pointy poise poison poisoned poke pokey polar poles polis politic
    polled polling polls polly polo pommy ponce pondered pondering pone pong pooch poof poole poon pope
    popish poplar popper poppet poppy pore porky portage portal porte pose posers posher posit posited
    positron posses potage potion potted potter potting potts potty pouch pounce pout powdery prance prank
    prat prate prawn preach preen prefect preference pregnant premise prepay preps pres preservation
    pretence previewed preying preys pricey prick pricy pried pries prim primacy primate primo primp prion
    prioritize priory prison prisoner prisoners probable probe processional processor prod prof profess
    programmers projection promo prone prong propel propped propping props prose prosit prosper protean
    protest prowess prude prussians prying pryor pubes puck puffer pugs puling pulley pulped pulpy punchy
    punting purchasers puree purge purse pushy puss putter putts putty pyres quack quad qualify quantify
    quartet queer quelled quest quilt quint quirk quota quoth rabbi rabies racine racket rads raft rage
    ragged ragging raid rainy raisin rake rally rama rambling ramps rams rance ranch rand randy rani rank
    ransom rant raping rapped rapture ratio ration rational rationality rattle rave ravel rays razing react
    realism realist realm realty ream reap reapers rearm reasonably rebel receivers recite recline recoded
    recon rectal recuse redaction redder reds reed reefer reek refuge refutation refute regained regaining
    regains regal regard regents regulatory reich reid reilly reined reining relates relay reliably relieve
    remainder remand remarkably remedied renal rend renders rene renee reneged reparation repealed repel
    repented repents requited resected resented resents resident resorted resorting responsibly retails
    retain retard retch retiree retuning returnee reuse reuters revel reveled revenue revere reverence
    reverie revolve rewired reyes rhode riad ribbed rick rickets ricky ridden ridding riddle ridge rifts
    rigger rigging riggs rigs rile rime rind ringers ringling ringo rink riper ripper ripping rippled rips
    risen risky rite ritter rive riven rivera rivet roach roams roaring roars roast robber robed robes rocky
    rodeo rods roes roiling rolex rollin rollo roman rome rood rook rookies roomy roost ropey rosie ross
    roster rote roth rotted rotter rotting rotund rouge rouse roust rout rove rovers rowed rower rowing
    royalty rubbed rubbery rubble rubes rubin ruble ruck ruddy rugby rugs ruing rulers rumble rumbly rumps
    runes rungs runny runts russian rusty ruth ruts rutting saber sable sadden sadder sadly saint saith
    salem sallow sally salty salve sandy sane sapped sappy sarge sarong sash sass satay sate satin saucer
    sauces savers saviour savor sawed sawing sawyer scald scalp scaly scamp scant scape scar scarce scarf
    scarves scent scissor scold scone scoot scorers scorn scots scout scow scram scratchy scrawl screwy
    scrip scrum scuff scull scuttle seabed seamy sean sear seas seattle secrete sect seder sedge sedition
    seduce seedy seep seer seine seize selectee selection selves semen senhor senor sens sensory sentience
    sentry seoul sept sere serge servile servo settee setter sever sewed sewing sewn sews sexed sexes sexing
    sexist sext sexual shack shade shadowy shaft shaka shaken shaky shale shallow shalt sham shan shane
    shang shank shard shari shark sharpe sharpener shat shaven shaw shawl shawn sheaf shear sheaves sheen
    sheer shelly shelve shes shew shied shies shifty shill shim shingle shiny shire shirk shit shiv shod
    shoeing shone shoo shook shore shorn shorty shovel showy shred shrew shrift shrike shrine shtick shuck
    shunt shying sian sicko sidle sidney sift sigh signet signore silky sill silvery simile simmer simper
    simplex sine singe singeing singers singh sinister sinned sinner sinning sinus sion sipped sipping sips
    sire sitar sitter sixes skate skeet skein skeptical skid skimming skimp skink skint skirt skits skulk
    slack slags slain slake slang slant slash slat slaughter slave slavers slaves slayed slayer slaying
    slays sleds sleek sleepy sleet sleight slender slick slickers slid slime slimming sling slink slippers
    slit sliver sloan sloe slogged sloop slop slope sloth slough slugged slugs sluice slush smack smarten
    smarty smear smelly smelt smiley smite smock smokey smoky smooch smoothy smote smother snack snag snail
    snaky snare sneaky snicker snide snip snitch snog snoot snore snort snout snowy snuck snuff soapy soar
    sobbed sock sodden sofia soften softy soil sola solders soldier soldiers solider sols someway sonar sone
    soot sooth sopping sora sorrow sorta sought soupy sour sous souse sowed sowing sown sows spacey spacial
    spade spain spake spank spanned spanner spar sparky sparse spasm spate spats spayed spaying spear
    specialize specialty specie speck sped speedy spewed spice spick spider spied spiel spies spike spilt
    spine spiny spire splat splay splice splint spock spoilt spool spoon spoor spore sport sporty sprang
    spray sprig springy sprint sprit sprite sprout sprung spurts spying squab squat squaw squeaky squeal
    squid squire stab stabbed stability stable stack stacy stag staid stair stale stalin stalk stall
    stampede stan standardize stank staple starch stark starling starr startled startling starve stash
    staten stats statue stave stead steak steam steamy steed steele steely steep steer stein stele stem
    stent steppe sterilized sterling steven stews stickler sticky stiff stile stilt sting stink stinkers
    stitch stocky stoke stomachs stomp stoney stony stool stoop stor stork stormy stoup stout stove stow
    straggling strain strand strangle strap stray stream strep stretchy strew stria striae stride strife
    strikers stringers stringy strip stripe strips stripy strive stroke strop strum strung stuart stubbed
    stud stuffy stumped stunk stupid sturdy suave subtitle suck sucked sucking suckled suckling suction sued
    sues sugary suicide suing suitably suite sulked sulking sully summarize summed summery summit sundae
    sunder sundry sunless sunning sunny superb supervisory supper supple sura surety surf surge surly surrey
    suspicions sutton suture sven swabbed swain swamp swarm swat swatch sway sweaty swell swelter swept
    swerve swift swig swill swine swipe swish swoon swung synch synchronize tabbed tablet tach tack tact
    tael taint tais taka takers takin talc talky tallow tally talus tame tamil tangle tangs tanner tapers
    tapped tare tarn tarp tarry tars tart tasters tasty tate tatters tattle taunt taupe taxed taxing teak
    teary teas tease teat tedium teed teeing teem teen tees telly temp tempo tempt tenable tenner tense
    tensor tent tenth tern terrance terrifies terrorism terrorist terrorists terry tess testimonial testy
    thad thai thana thane thar thea thereby therefor thew thicken thicket thief thigh thine thingy thirsty
    thistle thongs thorn thorough thrace thrash thready throaty throb throes throng thrust thuds thugs thump
    thun thyme tickled tide tiger tike tile tilts timers tinder tine ting tinge tingle tinny tipped tipper
    tipping tipsy tirade titch titer tithe titre titter tittle toad toady toasty tobey todd toddy toed toes
    toffee toffs toiled toils toked toking toll tolly tombs tome tommy tonal tong tonic tonne toot toothy
    topic topical topped topper topping tops torch tort torte torture tortured tory totes touchy tourism
    touristy tourney touting towed towel toxin toying tracers tracey tract tracy trad trailers trait tram
    tramp tran trance trashy travelers trawl tread treason treasury treaty treks trend trendy trent tress
    trey triad tribal tribes trice trier trike trill trims trios tripe tripling tris trite troll troop
    troops trope tropics troth trouser trove truce trudy truss trustee trusty tryst tsar tubers tubs tuck
    tuff tumble tumor turf turin turing turk tusks tuxes twain twat tweak tweet twill twine twink twinning
    twins twisty twit twitch twixt tying tyke typos tyrone udder umber unction unfit unis unison unite unity
    unlit untamed untended untie untitled upend upped urns useable usher uther utilize utter vagus valance
    vale valuation valve vampire vamps vance vapid vapor varnish vary vase vasty vats vault veal veep veer
    vegan vegetable veil velvety vending veneration vent ventral venus vera verb verge verily verity vern
    verses versts verve vest vets vetting viability victim victims victor vide vile vince vindicate vine
    violet viral viscount visibly vista vita vitae vive vlad vlan vocal vocation vogue voles volts volunteer
    vouch vowed vulture vying wack wadded wadding wade wafer waft waged wager wagering wages waging waif
    wail waist waive waken wales waling wallow wally walsh walt wand wandered wane wang wangle wanked
    wanking wanks wans ward warden ware warily warred warring wars warship wart warty wary washboard wast
    watery watt wattle wavering wavers waxes waxing weal wealthy weaning weans weapon weapons weary weave
    wedge weed weeing ween weep weighty weir weirdo weld welles welt wench wend wept wert wether wetness
    wets wetter wetting whack whale wham wheal wheat whee whelp whereby wherefore whet whew whey whine
    whinge whip whish whisky whist whit whiten whitey whither whittle whomever whomp whopping whosever wick
    wicket widen widow wield wiener wigging wight wigs wilde wildling wile willa willow willy wilt wily
    wimped wimple wince winch windy winked winking winks winnow winos wintery witch witchy wite withdraw
    withe witless wits witted wive wlan wnts woes woken wold wolfe wolves wombat wombs wong wonk wont woodsy
    woody wooed woolen wooly woos wordy worm wormy worsen wort wound wounded wounds wove woven wowed wrack
    yourselves merci gracias danke grazie prego ciao bonjour salut
    wreak wreath wren wrest wright wring writ writhe wrought wrung yack yanking yanks yappy yarns yarrow
    yates yeager yeah yean yearn yeas yeasty yeats yelp yield yikes yodel yokes yolks yonder yong yore york
    yorkers yous yucky yuppy zach zany zapper zeal zealous zest zillion zinger zinging zings zipped zither
    zooms
""")
