"""Words that mean the same to a customer, and words that mean nothing by themselves."""

from goodhands.conduct.rules.wordlists import words

GROUPS: tuple[tuple[str, ...], ...] = tuple(
    tuple(line.split())
    for line in """
    refund refunded reimburse reimbursement repay money
    compensation compensate credit goodwill voucher
    price cost costs charge charges fee fees tariff expensive pay paid payment free quote quotation pricing
    deliver delivery ship shipping dispatch arrive arrival courier carrier parcel package truck lorry consignment pallet freight transit
    send sent mail post posted
    cancel cancellation terminate
    exchange swap replace replacement
    repair fix fixed mend mended
    break broken broke defect defective faulty fault crack cracked
    warranty guarantee guaranteed
    invoice bill billing receipt
    discount reduction cheaper percent rebate
    stock available availability
    size fit fits dimension dimensions measurement
    login log sign signin password
    change changed modify edit amend alter correct correction corrected
    move transfer reschedule postpone shift rebook
    book booking reservation reserve reserved
    appointment slot visit
    park parking
    taxi cab pickup
    food meal breakfast lunch dinner snack eat
    delete deleted remove removed erase erased
    form paper papers document documents
    lift elevator stair stairs
    engineer technician
    track tracking tracked
    sandbox test trial testing
    seat seats user users licence license
    retry retries again repeat
    webhook webhooks
    recommend recommendation suggest suggestion advise
    dilution dilute diluted
    child children kid kids
    dog dogs pet pets
    bag baggage luggage suitcase
    buy bought purchase purchased
    wash washing washed laundry
    manual guide instructions leaflet
    photo photos picture pictures image images
    colour color colours colors
    upgrade upgraded upgrading
    open opening opened
    hours times
    deadline due
    hear inform notify contact call phone telephone
    decide decision committee
    borrow loan lend lent
    postage
    expire expiry expires expiration shelf
    permanent permanently
    export file files download
    held hold holding keep kept wait
    vegetarian vegan
    tool tools hex allen wrench screwdriver spanner
    key keys fob
    allergy allergic allergen allergens nuts
    """.strip().split("\n")
)

# Letters to any firm are full of these; sharing one of them proves little.
WEAK = words("""
order orders product products item items account customer customers company team email e-mail site website
page system app service support problem issue case request number name date time day days week month year
thing things part lot work works working use using used need good new old first last day today tomorrow
check checked look send sent deliver arrive get two three one monday tuesday wednesday thursday friday
saturday sunday january february march april june july august september october november december manager
colleague colleagues engineer engineers finance warehouse department office developers question questions
""")

EMPTY = words("""
a an the and or but if so then than that this these those there here it its it's they them their theirs he
she him her his hers i i'm i'd i've i'll me my mine we we're we'd we've we'll us our ours you you're you'd
you've you'll your yours u ur who whom whose which what what's whats when where why how whether is isn't are
aren't was wasn't were weren't be been being am do does doesn't don't did didn't done doing have haven't has
hasn't had having can can't cannot could couldn't will won't would wouldn't should shouldn't shall may might
must need needs want wants wanted like likes liked love wish hope hoping wonder wondering know knows tell
told let lets let's please pls plz kindly thanks thank hello hi hey dear regards best sincerely sorry also
too as at by for from in into of off on onto out over to up with without about after before against all any
anything anyone both each either else enough even ever every everything few more most much many no none nor
not nothing now of only other others otherwise own per same some someone something somebody still such sure
very yes yet yeah ok okay just really quite rather maybe perhaps possible possibly able actually already
always never often back because since until till while during between through via way ways bit lots grateful
course kind sort type get gets got getting give gives given giving go goes going gone went come comes came
make makes made making take takes took taken put see seen say says said ask asks asked asking question
questions answer answers help helps advise advice information info details detail appreciate great nice fine
welcome happy glad one's that's there's here's he's she's who's how's where's when's why's they're they'll
it'll that'll
""")
