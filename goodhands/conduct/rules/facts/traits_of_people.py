"""What people tell about themselves: who and where they are, how to reach them, how they pay."""

from goodhands.conduct.rules.facts.trait import Trait, trait

_MONEY = (
    r"[$€£¥₹]\s?\d[\d.,]*\d|[$€£¥₹]\d|\b\d[\d.,]*\s?(?:EUR|USD|GBP|AUD|CAD|CHF|INR|euros?|dollars?|"
    r"pounds|bucks|quid|rupees|francs|kroner)\b"
)
_STREET = (
    r"(?i:street|st|road|rd|avenue|ave|lane|ln|drive|dr|way|place|pl|square|sq|court|ct|close|"
    r"terrace|blvd|boulevard|crescent)"
)
_SOME = r"(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|twelve)"
_PEOPLE = (
    "people|persons?|guests?|travell?ers|passengers?|adults?|participants|attendees|of you|pax|users|"
    "employees|colleagues|members"
)


TRAITS_OF_PEOPLE: tuple[Trait, ...] = (
    trait(
        "people",
        "guests travellers passengers participants attendees adults people",
        rf"number of (?:{_PEOPLE})",
        rf"how many (?:{_PEOPLE}|will you be|are (?:you|there)|of you|users will you be|users|employees)",
        rf"\b((?:{_SOME}|both) of us|(?:me|myself|I) and my \w+|my \w+ and (?:me|I|myself)|{_SOME} "
        rf"(?:{_PEOPLE}|users|members))\b"
        "\n"
        rf"\bwe(?: are|'re|’re) ({_SOME})\b",
    ),
    trait(
        "nationality",
        "nationality citizenship passport_country",
        "nationality|citizenship|passport country",
        r"(?:which|what) (?:country's )?passport (?:do|are|did) you|which country issued|what passport do",
        r"\b([A-Z][a-z]+) (?:citizens?|nationals?|passports?)\b",
    ),
    trait(
        "destination",
        "destination travelling_to going_to",
        "destination",
        r"where (?:are|do|will|is) (?:you|your trip) (?:be )?(?:travell?ing|flying|going|headed|heading|"
        r"travel|fly|go)\b(?! from)",
        r"\b(?i:fly|flight|flights|flying|travell?(?:ing)?|trip|going|tickets?|train|holiday) (?:back "
        r")?(?:to|in) ([A-Z]\w+)",
        agents=True,
    ),
    trait(
        "origin",
        "origin from departing_from",
        r"departure airport|airport of departure",
        r"where (?:are|were|did|do|will) (?:you|it) (?:be )?(?:flying|travell?ing|leaving|departing|coming|fly|leave|depart|"
        r"start)(?:ing)? from|from (?:which|what) airport|(?:which|what) route (?:were|are|did|was) (?:you|it)",
        r"\b[Ff]rom ([A-Z]\w+(?: [A-Z]\w+)?) to [A-Z]\w+"
        "\n"
        r"\b(?:[A-Z]{3}|[A-Z]\w+)(?: ?[-–/>→] ?)([A-Z]{3}|[A-Z]\w+)\b",
    ),
    trait(
        "language",
        "language languages",
        r"(?<=which )languages?|(?<=what )languages?|language of (?:your|the) \w+|(?<=your )(?:mother tongue|language)",
        r"(?:from|in|into|to) (?:which|what) languages?",
        r"\b(English|German|French|Spanish|Italian|Portuguese|Polish|Dutch|Russian|Turkish|Arabic|Hindi|Tamil|Chinese|Mandarin|"
        r"Japanese|Korean|Swedish|Danish|Norwegian|Finnish|Czech|Greek|Hebrew|Urdu|Welsh|Romanian|Hungarian|Ukrainian|"
        r"Vietnamese|Thai|Farsi|Swahili)\b",
    ),
    trait(
        "name",
        "",
        r"(?<=your )(?:full |first |last )?name|(?:full |first and last )name",
        r"who (?:am i|do i have the pleasure|i am|i'm) (?:speaking|talking|chatting|writing|of)",
        told=r"\b(?:[Hh]er|[Hh]is|[Tt]heir|[Mm]y|[Tt]he) name(?: is|:|['’]s) ([A-Z]\w+(?: [A-Z]\w+)*)",
    ),
    trait(
        "company",
        "company organisation organization institution firm business institute employer",
        r"(?:company|organi[sz]ation|institution|business|firm)(?:'s)? name|name of (?:your|the) "
        r"(?:company|organi[sz]ation|institution|business|firm)|"
        r"(?<=your )(?:company|organi[sz]ation|institution)|(?<=which )(?:company|organi[sz]ation|"
        r"institution)",
        r"(?:who|which company|what company) do you work for",
        r"\b(?:[Mm]y|[Oo]ur) (?:company|firm|business|organi[sz]ation|lab)(?:'s name|’s name)?(?: is|"
        r",) (?:called )?([A-Z]\w+(?: [A-Z&]\w*)*)"
        "\n"
        r"\b[Ww]e(?:['’]re| are)(?: now)? ([A-Z]\w+(?: (?:&|and|[A-Z]\w*))* (?:Ltd|Inc|LLC|GmbH|AG|plc|PLC|"
        r"Limited|Co|Corp|BV|AB|Oy|SA|SL))\b"
        "\n"
        r"\b(?:I['’]m|I am|[Tt]his is) [A-Z]\w+(?: [A-Z]\w+)? (?:from|at|of|with) ([A-Z]\w+(?: [A-Z&]\w*)*)",
    ),
    trait(
        "phone",
        "phone mobile telephone cell phone_number mobile_number contact_number tel",
        r"(?:phone|mobile|telephone|cell|contact|callback|whatsapp)(?: phone)? (?:number|no\.?)|phone "
        r"details|(?<=your )(?:mobile|cell|phone)(?= so\b| and\b| please| for\b| to\b| in\b|[,.?!]|$)|(?<=\ba )number (?:where|(?:on "
        r"which |that )?(?:we|i|the \w+) can|to (?:call|reach|ring)|(?:for|on which) \w+)",
        r"(?:what|which)(?: is| 's|'s)? (?:the |your )?(?:best )?number .{0,30}(?:reach|call|contact|ring)",
        r"(?<![\w-])(\+\d[\d ()./-]{7,17}\d|\(?0\d{1,4}\)?[ /-]\d[\d -]{4,11}\d|\(?\d{3}\)?[ .-]\d{3}[ "
        r".-]\d{4})(?![\w-])",
    ),
    trait(
        "email",
        "email e_mail mail email_address login",
        r"e-?mail(?:[ -]?address| id)|address (?:you're|you are|you) (?:sending|send|writing|write) from|"
        r"(?<=your )e-?mail(?= ?(?:,|and|\?|$|first))|(?<=which )e-?mail(?! (?:did|says?|came|was|went|from))|"
        r"(?<=what )e-?mail(?! (?:did|says?|came|was|went|from))|(?<=the )e-?mail(?= (?:linked|registered|on|under|associated|"
        r"for|of|tied|you (?:use|used|signed|registered)))",
        r"(?:which|what) address (?:did|do|is|was|were) (?:you|your account|the account) (?:\w+ )?(?:register|sign|log|"
        r"subscrib)\w*",
        told=r"(?<![\w.+-])([\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5})",
    ),
    trait(
        "address",
        "address shipping_address delivery_address street_address ship_to postal_address billing_address "
        "home_address",
        r"(?<!email )(?<!e-mail )(?<!mail )(?<!ip )(?<!web )(?<!mac )(?<!billing )(?:(?:full|complete|"
        r"delivery|shipping|postal|street|home|mailing) )*address",
        r"where (?:should|shall|do|can|would) (?:we|you like us to|you want us to|you want it|i|you like "
        r"it) (?:to be )?(?:send|ship|deliver)\w*|where do you live|where to (?:send|ship|deliver)",
        rf"\b(\d{{1,5}}[a-zA-Z]? (?:[A-Z][\w'’.]*\s){{1,3}}{_STREET}\b\.?(?:,? [A-Z0-9][\w.]*(?: "
        rf"[A-Z0-9][\w.]*)*)*)"
        "\n"
        rf"\b([A-Z][\w'’.]*\s?(?:{_STREET}|straße|strasse|gasse|weg) \d{{1,4}}[a-z]?(?:, ?[\w ]{{3,40}})?)"
        "\n"
        r"\b(?i:(?:delivered|delivery|shipped|deliver|ship|send) (?:it |them )?to )([A-Z]\w+)",
    ),
    trait(
        "zip",
        "zip zip_code postcode postal_code",
        r"(?:zip|postal|post)[ -]?code|zip|postcode",
        told=r"\b([A-Z]{2},? \d{5}(?:-\d{4})?)\b"
        "\n"
        r"\b([A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2})\b"
        "\n"
        r"(?i:\b(?:zip|post(?:al)? ?code|zip code)(?: is|:| now)? ?([\w-]{4,8}))",
    ),
    trait(
        "city",
        "city town",
        "(?<=which )city|(?<=what )city|(?<=your )city",
        "which city|what city",
        r"\b(?:live|based|located) in ([A-Z]\w+)",
    ),
    trait(
        "country",
        "country",
        "(?<=which )country|(?<=what )country|(?<=your )country(?! code)",
        told=r"\b(?:live|based|located) in ([A-Z]\w+)",
    ),
    trait(
        "payment",
        "payment payment_method paid_with paid_by paid_via method_of_payment card pays_by",
        "payment method|(?:method|means|type) of payment|(?<=which )payment",
        r"how (?:did|do|was|were|would|you'd|will|you) (?:you |it |this |they |the order |like |prefer |"
        r"want |you like )*(?:to )?(?:pay|paid)\b|which card (?:did|do)",
        r"(?i:\b(?:pay|paid|payment|paying|charged|refunded?|back)\b (?:\w+ ){0,3}?(?:by|with|via|through|"
        r"using|to|on) (?:my |our |a |the )?"
        r"(paypal|visa|master ?card|amex|(?:credit |debit )?card|(?:bank )?transfer|klarna|apple pay|"
        r"google pay|direct debit|invoice|cash|ideal|sepa))",
    ),
    trait(
        "amount",
        "amount total invoice_total order_total price paid",
        r"(?:exact |total )?amount(?! of (?!your |the ))|sum",
        r"how much (?:did you|were you|(?:was|is|were) (?:it|the|charged|taken|debited|withdrawn|paid|"
        r"billed|deducted)|(?:did|have|has) (?:they|he|she|it|someone|somebody|the \w+) (?:take|taken|charged?|debit(?:ed)?|"
        r"spend|spent|withdrawn?)|you paid|you were|have you (?:paid|been))|"
        r"what (?:amount|sum)|how much (?:is|was) (?:the|your|that) (?:bill|invoice|charge|total|amount|fee)",
        _MONEY,
    ),
    trait(
        "place",
        "store shop location branch retailer bought_at place",
        r"(?<=which )(?:store|shop|branch)|(?<=which of our )(?:stores|shops|branches)|name of the (?:store|shop)",
        r"where (?:exactly )?(?:did you|you) (?:buy|bought|purchased?|use[d]?|get|got)\b",
        r"(?i:\b(?:shop|store|branch|outlet)) (?:in|on|at) (?:the )?([A-Z]\w+(?: [A-Z]\w+)?)"
        "\n"
        r"(?i:bought|used|declined|purchased|got it)\b[^.?!\n]{0,30}? (?:at|from|in) (?:the |your |our "
        r")?([A-Z]\w+(?: \w+ station| [A-Z]\w+)?)",
    ),
    trait(
        "stay",
        "hotel accommodation staying_at",
        r"(?<=which )hotel|(?<=what )hotel|name of (?:your|the) hotel",
        r"where (?:are|will|do) you (?:be )?stay(?:ing)?\b",
        r"\b(?:at|in) (?:the )?([A-Z]\w+(?: [A-Z]\w+)* (?:Hotel|Inn|Lodge|Hostel|Resort|Apartments)|Hotel "
        r"[A-Z]\w+)"
        "\n"
        r"\bstay(?:ing)? (?:at|in|with) (?:the |my |our )?([A-Za-z]\w+(?: [A-Z]\w+)*)",
    ),
    trait(
        "reason",
        "reason return_reason",
        r"reason(?:s)?(?: for (?:your |the )?(?:return|cancellation|leaving|refund)| why)?",
        r"why you(?:'d| would|'re| are)? (?:want|wish|like|cancel\w*|leav\w+|return\w*)|why (?:did|do|would|are|have) you (?:want|wish|cancel\w*|leav\w+|return\w*|sen[dt]\w*|like)",
        r"\b(?:because|due to|as it(?:['’]s| is)|since it(?:['’]s| is)|I['’]m moving|we['’]re moving|we "
        r"are moving|I am moving) ([^.!?\n]{4,80})"
        "\n"
        r"\b((?:is|was|are|were|runs?|fits?|came|arrived) (?:much |far |way |a bit )?too \w+|doesn['’]t "
        r"fit|didn['’]t fit)",
    ),
)
