"""Words that mean one thing where facts are filed and asked for: "group size" and "how many pupils"."""

from goodhands.conduct.rules.facts.stems import stem, stems_of

# What a record calls by one word of a group, a letter may ask for by another.
_GROUPS = """
    pickup pick collect collection / return drop dropoff bring / route crossing / car vehicle van truck lorry auto / lesson class course session
    doctor dentist physician gp hygienist therapist consultant / teacher trainer instructor coach tutor / language
    plan tariff package tier subscription edition / coffee bean beans roast / seat row / payment pay / book title
    pet dog cat animal rabbit horse puppy kitten / fit fitted fitter install installed installer installation mount
    strength power prescription dioptre / refill prescription rx medicine medication / flat apartment unit
    shop store branch outlet pharmacy / registration plate reg numberplate / diet dietary / allergy allergic allergen
    mileage odometer / address premises property / location venue place / domain website site url webpage
    show play performance concert film movie screening / child kid son daughter pupil student / fee charge rate
    begin start / end finish expire / cancel cancellation / flight fly flown flew / stay room cabin suite / visit come attend
    appointment booking reservation / school college / mattress bed / ride scooter bike / sofa couch settee
    membership member / donation donate / department team / rent hire rental / employer company / loan mortgage
    wedding marry / speak talk / delivery deliver / arrival arrive / departure depart leave / purchase buy / renewal renew / expiry expire
"""


def _read(groups: str) -> dict[str, frozenset[str]]:
    """Return the groups of each stem, each called by its first word."""
    found: dict[str, frozenset[str]] = {}
    for group in groups.replace("\n", " / ").split(" / "):
        members = group.split()
        for word in members:
            found[stem(word)] = found.get(stem(word), frozenset()) | {members[0]}
    return found


_CONCEPTS = _read(_GROUPS)
PEOPLE = stems_of("""
    people person guest child kid pupil student adult member group party participant attendee traveller traveler
    passenger pax head headcount boy girl visitor delegate player diner employee staff colleague user seat
""")
# What takes place on a day or has its dates: to ask "which day are you coming" is to ask for the day of it.
EVENTFUL = stems_of("""
    visit stay trip tour travel booking reservation appointment lesson class session course show concert performance
    film screening event party wedding rental hire room cabin slot match game flight crossing sailing ferry train
    workshop seminar dinner table holiday camp excursion exam lecture pickup suite
""")
TAKING_PART = stems_of("visit stay travel come attend book reserve booking reservation fly sail join")


def concepts(words: frozenset[str]) -> frozenset[str]:
    """Return the concepts of some stems; a stem of no group is a concept of its own."""
    return frozenset().union(*(_CONCEPTS.get(word, frozenset([word])) for word in words))


def concepts_of(text: str) -> frozenset[str]:
    """Return the concepts of the words of `text` (lower case)."""
    return concepts(stems_of(text))
