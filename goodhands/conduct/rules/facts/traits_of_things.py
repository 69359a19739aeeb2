"""What people tell about the thing in question: plan, version, browser, error, size, colour, weight."""

from goodhands.conduct.rules.facts.trait import Trait, trait

_COLOURS = (
    "black|white|red|blue|green|yellow|grey|gray|brown|pink|purple|orange|beige|navy|teal|silver|gold|cream|"
    "turquoise|olive|burgundy|charcoal|walnut|oak|ivory|moss|sand|mint|amber|sage|slate|birch|coral|plum|"
    "khaki|mustard|rust|anthracite|graphite|aqua|lilac|lavender|rose|taupe|copper|bronze|maroon|indigo|"
    "magenta|cyan|violet|peach|apricot|terracotta|ochre|emerald|denim|stone|ash|cherry|maple|teak|mahogany|"
    "beech"
)

TRAITS_OF_THINGS: tuple[Trait, ...] = (
    trait(
        "plan",
        "plan subscription tier tariff package edition",
        r"(?:subscription )?plan|subscription(?: type)?|tariff|tier|edition",
        told=r"\b(?:on|have|use) (?:the |your |our |a )?(Starter|Basic|Free|Pro|Team|Business|Premium|"
        r"Enterprise|Plus|Standard|Personal|Growth|Scale|Essentials|Professional)\b"
        "\n"
        r"\b([A-Z]\w+) (?:plan|tier|subscription|package)\b"
        "\n"
        r"\b(?:plan|tier|subscription)(?: is|:) (\w+)",
        agents=True,
    ),
    trait(
        "version",
        "version app_version software_version firmware firmware_version build release sdk_version",
        r"(?:app |software |firmware |program |plug-?in |sdk )?version(?: number)?|firmware|build number|"
        r"release number|(?<=which )(?:release|build)|(?<=what )(?:release|build)",
        told=r"\b(?:[Vv]ersion|[Bb]uild|[Ff]irmware|[Rr]elease|SDK|[Aa]pp|[Dd]river|[Pp]lug-?in|[Cc]lient|"
        r"v)\.?(?: is)?[ :]?(\d+(?:\.\d+)*\w*)"
        "\n"
        r"\b(\d+\.\d+\.\d+)\b",
    ),
    trait(
        "browser",
        "browser browser_version",
        r"(?:web ?)?browsers?(?: version)?|version of (?:your |the )?browser",
        told=r"\b(Chrome|Firefox|Safari|Edge|Opera|Brave|Vivaldi|chrome|firefox|safari|edge|brave|"
        r"opera)\b(?! ?OS)(?: \d[\d.]*)?",
    ),
    trait(
        "os",
        "os operating_system system platform os_version",
        r"operating system|os(?: version)?|(?:ios|android|windows|macos) version|version of (?:ios|android|"
        r"windows|macos)",
        r"(?:what|which) system (?:are you|do you|is it)|(?:are you|is (?:this|it|that))(?: (?:on|under|with|using))? (?:a |an )?(?:windows|mac|android|ios|linux)\b",
        r"\b(?i:windows (?:\d+|xp|vista)|mac ?os(?: \w+)?|ios ?\d[\d.]*|ipados ?\d*|android ?\d[\d.]*|"
        r"ubuntu(?: \d[\d.]*)?|linux|"
        r"chrome ?os|win ?1[01])",
    ),
    trait(
        "device",
        "device phone_model handset laptop computer hardware console tablet",
        r"(?<=which )(?:phone(?! ?(?:number|call|line))|device|smartphone|laptop|computer|tablet|handset|"
        r"console)|"
        r"(?<=what )(?:phone(?! ?(?:number|call|line))|device|smartphone|laptop|computer|tablet|handset|"
        r"console)|"
        r"(?:model|type|make|kind|sort) of (?:your |the )?(?:phone|device|smartphone|laptop|computer|"
        r"tablet|handset)|"
        r"(?:phone|device|laptop|computer) (?:model|type)",
        r"are you (?:on|using|working on|working with) (?:a |an )?(?:android|iphone|ios|ipad|phone|computer|laptop|tablet)\b",
        told=r"\b(?i:samsung(?: galaxy)? \w+|(?:huawei|xiaomi|redmi|nokia|lenovo|dell|asus|motorola|"
        r"fairphone|sony) \w+|iphone ?(?:\d+|se|x[rs]?)(?: pro| max| mini| plus)*|ipad(?: \w+)?|"
        r"galaxy \w+|pixel "
        r"\d\w*|macbook(?: air| pro)?|thinkpad \w+|"
        r"surface (?:pro|laptop|go)(?: \d+)?|oneplus \w+|chromebook|apple watch(?: \w+)?|kindle \w+)",
    ),
    trait(
        "error",
        "error error_message error_code",
        r"(?:exact |full )?error(?: message| code| text| number)?|(?:exact )?(?:text|wording) of the "
        r"(?:error|message)",
        r"what (?:exactly )?(?:does|did) (?:the |it |your )?(?:\w+ )?(?:message |screen |display )?(?:say|show|read)\b|"
        r"(?:is|was) there an error (?:code|message|number)|(?:does|did) (?:it|the (?:screen|display|machine)) (?:show|give|display) an? "
        r"(?:error|code|message)",
        r"(?i:error|says?|reads|saying|message|shows?|showing|get|got|"
        r"see)\b[^.\n\"“]{0,30}[\"“]([^\"”\n]{3,160})[\"”]"
        "\n"
        r"(?i:fails?|failed|failing|crash(?:es|ed)?|with|code|is)\b[^.\n\"“]{0,40}[\"“]([^\"”\n]{3,160})[\"”]"
        "\n"
        r"(?i:\b(?:returns?|status|http|gives?|code|error|a|with) ([45]\d\d)\b)"
        "\n"
        r"(?i:\berror(?: code| message)?(?: is|:)? #?((?:0x)?[A-Z]*[-_]?\d[\w-]*))"
        "\n"
        r"(?i:\b(?:shows?|showing|says?|displays?|reads|flashes|flashing|code)) ([A-Z]{1,3}-?\d{1,4})\b"
        "\n"
        r"\b((?:SMTP|HTTP|ERR|E|Error) ?[-_]?\d{2,}|ERR_[A-Z_]+|0x[0-9A-Fa-f]{4,}|\d{3} (?:error|[Bb]ad "
        r"[Gg]ateway|[Ff]orbidden|[Nn]ot [Ff]ound)|[A-Z]{3,}\d{3,})\b",
    ),
    trait(
        "size",
        "size dimensions shoe_size length width",
        r"(?:(?:shoe|clothing|exact|frame|ring|bed|screen|shirt|dress|tyre|tire|waist|glove|hat|helmet|mattress|window|pot) "
        r")?sizes?|measurements?|dimensions",
        told=r"\b[Ss]izes? (?:is |was )?([\w.½/-]+)"
        "\n"
        r"\b(?:for|in|to|take|need|wear|change to|instead of)? ?(?:an?|the|size|in|for) "
        r"(\d{2}(?:[.,]5)?)(?=[ ,.;!?]|$)(?! ?(?:%|\w))"
        "\n"
        r"\b(?:in|an?|the) ((?:XX?S|XX?X?L|S|M|L)(?![\w'’]))"
        "\n"
        r"\b(\d+(?:[.,]\d+)?(?: ?[x×] ?\d+(?:[.,]\d+)?)* ?(?:cm|mm|inch(?:es)?|feet|ft)\b)",
    ),
    trait(
        "colour",
        "colour color finish shade fabric",
        r"colou?rs?|hex(?: code| value)?|shade|finish",
        told=rf"\b(?i:((?:(?:light|dark|moss|navy|sky|olive|royal|pale|bright)[ -])?(?:{_COLOURS}))\b)(?! "
        rf"card)"
        "\n"
        r"\b([Ss]ame colou?r)\b"
        "\n"
        r"(#[0-9A-Fa-f]{6})\b",
    ),
    trait("dilution", "dilution", "dilutions?", told=r"\b(1:\d{2,}(?:[.,]\d+)?)\b"),
    trait(
        "temperature",
        "temperature",
        "temperatures?",
        told=r"(-?\d+(?:[.,]\d+)? ?(?:°|deg(?:rees)?\b) ?[CF]?|\b-?\d+ ?C\b)",
    ),
    trait(
        "concentration",
        "concentration",
        "concentrations?",
        told=r"\b(\d+(?:[.,]\d+)? ?(?:[mnµu]M|[mnµup]g/m?[lL]))\b",
    ),
    trait(
        "weight",
        "weight",
        "weight",
        r"how heavy|how much (?:does|do|did) (?:\w+ ){1,3}weigh|what (?:does|do) (?:\w+ ){1,3}weigh",
        r"\b(\d+(?:[.,]\d+)? ?(?:kg|kilos?|grams?|g|lbs?|pounds|oz|stone|tons?|tonnes?))\b",
    ),
    trait(
        "age",
        "age ages",
        r"(?<=the )ages?|(?<=your )age",
        r"how old (?:is|are|was|were)|what age",
        r"\((\d{1,2}(?:(?:,| and| &) ?\d{1,2})*)\)"
        "\n"
        r"\b(\d+(?:[.,]\d+)?[- ](?:years?|months?|weeks?)(?:[- ]old)?)\b"
        "\n"
        r"\baged? (\d{1,2}(?:(?:,| and| &) ?\d{1,2})*)\b"
        "\n"
        r"\b(?i:son|daughter|child|boy|girl|kid|grandson|granddaughter|niece|nephew|dog|cat|mother|father|mum|dad)\b,?(?: "
        r"[A-Z]\w+)?(?:,| is| just turned| turned) (\d{1,2})\b(?! ?(?:am|pm|kg|cm|%|times|days?|weeks?|hours?))",
    ),
    trait(
        "problem",
        "problem issue fault",
        question=r"what(?:'s| is| was| seems to be) (?:wrong|the (?:problem|issue|matter|trouble|fault|"
        r"defect))\b|what happened(?= (?:to|with) (?:your|the|it)|\?)|"
        r"what (?:kind|sort|type) of (?:problem|issue|trouble|difficult\w+|error)|(?:describe|tell (?:us|"
        r"me)|explain) (?:about )?(?:the|your) (?:problem|issue|fault|concern)(?! in | more|\w)|how can "
        r"(?:i|we) help you with (?:the|your) \w+\?",
        told=r"(?i:(\b(?:leak\w*|broke\w*|crack\w*|crash\w*|fail\w*|stop(?:s|ped)|doesn['’]t|does "
        r"not|won['’]t|can['’]t|didn['’]t|flicker\w*|squeal\w*|squeak\w*|damaged|"
        r"missing|wrong|melted|torn|stain\w*|scratch\w*|bent|dead|stuck|blank|loose|noise|late|error|never "
        r"arrived|not arrived|too (?:small|big|large|tight)|defect\w*|faulty|declined|billed|charged|drops|"
        r"closes)\b))",
    ),
    trait(
        "species",
        "species",
        "species|organism|reactivity",
        told=r"\b(?i:(human|mouse|murine|rat|rabbit|goat|porcine|bovine|canine|feline|monkey|zebrafish|"
        r"chicken|hamster|"
        r"guinea pig|dog|cat|horse|pig|sheep))\b",
    ),
    trait(
        "mileage",
        "mileage odometer km",
        r"mileage|odometer(?: reading)?|kilometre reading",
        r"how many (?:miles|kilometres|kilometers|km) (?:has|have|are|does|did)",
        r"\b(\d[\d.,]*k? ?(?:km|kms|miles|kilometres|kilometers))\b",
    ),
    trait(
        "floor",
        "floor storey",
        r"(?<=which )floor|(?<=what )floor",
        told=r"\b(?i:((?:ground|first|second|third|fourth|fifth|sixth|seventh|top|\d{1,2}(?:st|nd|rd|th)) floor|basement))\b",
    ),
    trait("discount", "discount", "discount|reduction", told=r"(\d+ ?% (?:off|discount)|discount of \d+ ?%)"),
    trait("title", "title", "title", told=r"[\"“]([^\"”\n]{3,60})[\"”]"),
)
