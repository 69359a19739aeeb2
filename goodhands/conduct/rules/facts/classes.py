"""Words for kinds of things, and the things that belong to them: ash is a wood, the cello an instrument."""

import re

# A class by its names, then what belongs to it; names and things are parted by blanks, "_" is a blank inside one.
_CLASSES = """
wood timber: ash oak walnut beech birch cherry maple pine spruce larch teak mahogany elm cedar douglas_fir chestnut alder
  bamboo plywood acacia mango rosewood ebony hazel olive_wood poplar redwood sycamore
stone: granite marble slate limestone sandstone quartzite travertine soapstone basalt
metal: gold silver platinum brass copper bronze steel stainless_steel titanium aluminium aluminum iron pewter chrome zinc
material fabric cloth textile upholstery yarn: wool merino cashmere cotton linen silk velvet leather suede denim canvas polyester
  viscose nylon felt corduroy fleece satin hemp jute sisal mohair alpaca tweed ceramic porcelain marble granite slate glass
  plastic resin concrete quartz wood oak walnut pine steel brass rubber vinyl microfibre bouclé boucle
instrument: piano violin viola cello guitar flute clarinet oboe saxophone sax trumpet trombone horn tuba drums drum_kit harp
  ukulele accordion recorder bass double_bass keyboard organ bassoon banjo mandolin harpsichord percussion singing
breed breeds: labrador beagle whippet poodle dachshund collie border_collie spaniel cocker_spaniel terrier jack_russell boxer
  bulldog french_bulldog pug husky retriever golden_retriever german_shepherd shepherd rottweiler greyhound dalmatian
  chihuahua corgi schnauzer maltese setter pointer doberman akita great_dane basset newfoundland labradoodle cockapoo
  siamese persian maine_coon ragdoll bengal burmese british_shorthair sphynx tabby arabian shetland_pony haflinger friesian
animal pet: dog cat rabbit hamster guinea_pig parrot budgie horse pony tortoise goldfish snake ferret canary puppy kitten hen
cat: siamese persian maine_coon ragdoll bengal burmese british_shorthair sphynx tabby
dog: labrador beagle whippet poodle dachshund collie spaniel terrier boxer bulldog pug husky retriever greyhound corgi
appliance machine device: washing_machine dishwasher dryer tumble_dryer fridge freezer oven hob cooker microwave kettle toaster
  vacuum vacuum_cleaner hoover coffee_machine mixer blender boiler iron printer router lawnmower mower dehumidifier
make brand manufacturer: bosch siemens miele aeg samsung lg whirlpool electrolux philips sony panasonic beko dyson hotpoint
  vaillant worcester ford toyota volkswagen vw bmw audi mercedes fiat renault peugeot skoda seat opel vauxhall honda mazda
  nissan hyundai kia volvo tesla trek giant cube specialized yamaha kawai steinway canon epson brother apple dell lenovo
dish meal course food: lasagne lasagna pizza risotto sea_bass salmon tuna cod trout steak burger curry salad soup duck duck_breast
  lamb chicken pork beef_stew stew pasta spaghetti carbonara tiramisu ravioli gnocchi paella sushi ramen pho tacos burrito
  schnitzel goulash pie mussels oysters scampi prawns omelette pancakes quiche cheesecake sorbet roast fish_and_chips
flavour flavor taste: lemon chocolate vanilla strawberry raspberry hazelnut pistachio caramel coffee carrot orange coconut
  almond cherry red_velvet mango mint
wine grape: rioja riesling merlot chardonnay shiraz syrah malbec chianti barolo cava prosecco champagne bordeaux burgundy
  sauvignon sauvignon_blanc pinot pinot_noir pinot_grigio grenache zinfandel tempranillo primitivo silvaner chablis
plant flower variety: rose roses tulips lavender hydrangea peony peonies dahlia dahlias basil tomato tomatoes fern orchid
  orchids clematis wisteria camellia azalea rosemary thyme hosta hostas lilies fuchsia begonia geraniums succulents ivy
tree: apple_tree pear_tree cherry_tree plum_tree fig olive lemon_tree maple birch magnolia oak willow quince walnut_tree peach_tree
language: spanish french german italian portuguese dutch swedish danish polish russian chinese mandarin japanese korean arabic
  turkish greek english norwegian finnish czech
voice: soprano alto altos tenor tenors bass baritone mezzo
board: half_board full_board all-inclusive
performance show: matinee evening_show
occasion event: wedding birthday anniversary christening baptism retirement funeral graduation confirmation engagement
vegetable fruit: kale spinach carrots potatoes tomatoes lettuce cabbage beetroot leeks onions courgettes peppers apples pears plums
  strawberries bananas lemons oranges grapes mushrooms
part piece: slat rung bracket zip handle leg lid knob hinge button screen strap buckle wheel drawer door seal hose spout sole heel battery charger
  plug cable blade lens hook pedal chain saddle shelf drum belt filter pump valve thermostat switch keyboard hinges frame
  clasp link pin brim collar pocket seam glass lock mast cover castor armrest backrest lever tap nozzle
vehicle: van camper camper_van motorhome caravan motorbike motorcycle car estate minibus lorry truck bicycle bike scooter vespa moped
appointment treatment: haircut massage facial manicure pedicure check-up cleaning filling highlights
console platform: ps5 ps4 playstation playstation_5 xbox xbox_series_x xbox_one switch nintendo_switch steam_deck
allergen: sesame nuts nut peanut peanuts gluten milk egg eggs soy soya fish celery mustard lupin shellfish lactose wheat almond almonds
sport: tennis yoga pilates judo karate swimming football climbing badminton squash boxing dance ballet gymnastics
"""
_HOUR = r"(?:\d{1,2}[:.]\d\d(?: ?[ap]m)?|\d{1,2} o['’]clock|\d{1,2} ?[ap]m)"
_LINE = r"(?:ice|ic|ec|tgv|re|rb|rj) ?\d+"
# What belongs to a class by its looks.
_SHAPED = {
    "train connection": rf"(?:the|my|our) {_HOUR}(?! (?:bus|coach|ferry|flight))(?: train)?(?: (?:to|from|for) \w+)?|{_LINE}",
    "bus": rf"(?:the|my|our) {_HOUR} (?:bus|coach)|(?:bus|line|number) \d{{1,3}}|the \d{{1,3}} bus",
    "lens eye ear side knee arm leg shoe wheel tyre": r"(?:left|right|front|rear|back|hind|near|off|upper|lower)(?:[- ](?:left|right|hand))? "
    r"(?:lens|eye|ear|side|knee|arm|leg|shoe|wheel|tyre|hearing aid|one)",
    "ferry crossing sailing boat": rf"(?:the|my|our) {_HOUR}(?: (?:ferry|crossing|sailing|boat))(?: to \w+)?",
    "level grade": r"[abc][12]|beginners?|intermediate|advanced|grade \d",
    "allerg diet intoleranc requirement": r"allerg(?:ic|y) [a-z ]{2,20}|vegan|vegetarian|coeliac|celiac|gluten[- ]free|lactose[a-z -]*|[a-z]+[- ]intolerant|"
    r"halal|kosher|diabetic",
    "shop store branch showroom outlet": r"(?:your|the) (?-i:[A-Z])\w+ (?:shop|store|branch|showroom|outlet)|(?:shop|store|branch|showroom|outlet) in "
    r"(?-i:[A-Z])\w+",
    "class": r"(?!(?:the|a|my|your|our|this|that|of|last|next|first|in|to|one|her|his|for)\b)[a-z]+ class",
    "seat": r"row \w+,? seat \w+|seat \w*\d\w*|row \w+",
    "room": r"(?:the|an?) (?:\w+ )?(?:suite|studio)|(?:the|an?) (?:double|single|twin|family) room",
    "flat apartment house": r"(?:the|your) \w+-bed(?:room)? (?:one|flat|house)|(?:flat|house|apartment) (?:on|at|in) (?-i:[A-Z])\w+ \w+",
}


def _pattern(members: str) -> str:
    longest_first = sorted(members.split(), key=len, reverse=True)
    return "|".join(member.replace("_", "[ -]") for member in longest_first)


def _read() -> dict[str, str]:
    """Return the pattern of what belongs to a class, by each of its names."""
    found: dict[str, str] = {}
    for entry in re.split(r"\n(?! )", _CLASSES.strip()):
        names, members = entry.split(":")
        found |= dict.fromkeys(names.split(), _pattern(members))
    for shaped, pattern in _SHAPED.items():
        found |= dict.fromkeys(shaped.split(), pattern)
    return found


CLASSES = _read()
