"""Words of head lines ("On …, Anna wrote:") and marker lines, in the languages of mail programs."""

import re

VERBS = (
    # English, German, Dutch, Afrikaans
    "wrote|writes|sent|schrieb|schreibt|geschrieben|schreef|geschreven|geskryf|"
    # French, Spanish, Catalan, Galician, Portuguese, Italian, Romanian
    "a écrit|écrit|a ecrit|escribió|escribio|ha escrito|ha escrit|va escriure|escribiu|escreveu|"
    "ha scritto|scritto|a scris|missatge de|"
    # Nordic and Baltic
    "skrev|skrev følgende|skrev följande|skrifaði|kirjoitti|kirjutas|rakstīja|rašė|parašė|"
    # Slavic
    r"napisał\(a\)|napisał/a|napisał|napisała|napisana|pisze|nadesłał|napsal\(a\)|napsal/a|napsal|"
    r"napsala|píše|"
    r"napísal\(a\)|napísal|napísala|napisao/la|napisao je|napisao|napisala|napisal|написао/ла|написао|"
    r"написала|"
    r"написал\(а\)|написал|пишет|писал\(а\)|писал|писала|писали|пише|написав\(ла\)|написав|написа|напиша|"
    # Hungarian, Greek, Turkish, Albanian, Basque, Welsh
    "ezt írta|írta|έγραψε|έγραψαν|yazdı|yazmış|shkroi|idatzi du|ysgrifennodd|"
    # South-east Asia, East Africa
    "đã viết|viết|menulis|isinulat|aliandika|"
    # Semitic and Persian
    "כתב|כתבה|כתב/ה|كتب|كتبت|تمت كتابة|نوشت"
)
VERBS_UNSPACED = (
    "写道|寫道|写信|のメッセージ|のメール|書きました|작성|쓴 글|보낸 메시지|ने लिखा|লিখেছেন|เขียนว่า|เขียน"
)
VERB = re.compile(rf"(?<!\w)(?:{VERBS})(?!\w)|{VERBS_UNSPACED}", re.IGNORECASE)
VERB_AT_END = re.compile(rf"(?:(?<!\w)(?:{VERBS})|{VERBS_UNSPACED})[\s:：*_\-–—]*$", re.IGNORECASE)

_PERSONS = (
    "I|You|We|He|She|They|It|Ich|Sie|Wir|you|we|he|she|they|it|who|which|someone|somebody|ich|er|sie|wir|"
    "ihr|man|mir|uns|"
    "je|j'ai|j’ai|tu|il|elle|nous|vous|m'a|m’a|me|te|nos|yo|él|ella|usted|ustedes|io|lei|lui|mi|ci|eu|"
    "ele|ela|"
    "você|ik|jij|je|u|wij|ze|hij|jag|du|han|hon|vi|jeg|hun|ja|ona|я|ты|вы|мы|он|она|мне|вам|minä|sinä|"
    "hän|ben|sen|siz|"
    "én|ő|ön"
)
BY_PERSON = re.compile(
    rf"(?<!\w)(?:{_PERSONS})\s+(?:[a-zà-ÿ]+\s+)?(?:{VERBS})(?!\w)|"
    rf"(?<!\w)(?:{VERBS})\s+(?:ich|er|sie|wir|ihr|mir|uns|ik|hij|ze|wij|jag|han|hon|vi|jeg|hun|du|minä|"
    rf"sinä)(?!\w)"
)
"""Prose tells that I, you, she … wrote; a mail program names the person."""

INTRO = re.compile(
    r"(?:On|Am|Le|El|Il|Il giorno|Em|No dia|Op|Den|På|Dne|Dňa|Dnia|W dniu|V|U|Dana|La|În data de|În|Pe|"
    r"Στις|На|"
    r"В|У|Vào|Pada|Pada tanggal|Noong|Þann|Missatge de|ในวันที่|ในวัน|في|בתאריך|ב-|在|于|於|Kontakt|Quoting|"
    r"Zitat von|"
    r"Le\s|Data|Em\s)(?=[\s\d])"
)
WEEKDAY_FIRST = re.compile(r"\w{2,12}\.?,?\s+(?:den\s+)?\d{1,2}[.\s/-]")
SPLIT_ON = re.compile(
    r"(?:^|(?<=[\s\-–—>:.,;!?]))On (?=(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|"
    r"Oct|Nov|Dec)"
    r"\w*[ ,.]|\d{1,4}[ ./-])"
)

TYPE_ABOVE = re.compile(
    r"(?:reply|respond|type|write|answer|response|replies?|text)[\w ,'’]{0,40}\babove (?:this|"
    r"the) (?:dotted )?line|"
    r"^(?:[-_=#*~<>]+ ?)(?:please )?(?:add|enter|post|put|leave|comment)[\w ,'’]{0,40}\babove this line|"
    r"above this line (?:to|when|for|in order)|do not (?:type|write|reply|edit|"
    r"remove)[\w ]{0,20} below this line|"
    r"reply[\w ]{0,20} above this (?:message|email)|"
    r"(?:ober|über)halb dies(?:er|e) (?:zeile|linie)|über dieser (?:zeile|linie)|über diese linie|"
    r"au[- ]dessus de cette ligne|por encima de esta línea|encima de esta línea|sobre esta línea|"
    r"acima desta linha|acima dessa linha|sopra (?:a )?questa (?:riga|linea)|boven deze (?:regel|lijn)|"
    r"over denne linj?e|ovenfor denne linj?e|ovanför (?:den här|denna) (?:raden|rad|linjen)|"
    r"tämän (?:rivin|viivan) yläpuolel|powyżej tej linii|nad tą linią|nad tento řádek|nad tímto řádkem|"
    r"nad túto čiaru|nad tento riadok|выше этой (?:строки|линии)|над этой строкой|вище (?:цього|"
    r"цієї) (?:рядка|лінії)|"
    r"a vonal fölé|e fölé a (?:sor|vonal)|ezen sor fölé|deasupra acestei linii|bu satırın üst|"
    r"πάνω από αυτή τη γραμμή|"
    r"iznad ove (?:linije|crte)|nad to vrstico|над този ред|מעל (?:ל)?שורה זו|فوق هذا (?:السطر|الخط)|"
    r"この(?:行|線)(?:より|の)上|在此行(?:之上|上方)|请在此行|請在此行|이 (?:줄|선) 위|"
    r"phía trên dòng này|di atas (?:baris|garis) ini",
    re.IGNORECASE,
)
TYPE_ABOVE_HASHES = re.compile(r"^[\s*_>-]*##-? ?\S.{0,160}\S? ?-?##[\s*_-]*$")

TYPE_ABOVE_HINTS = (
    *("##", "above th", "below this line", "this line to", "dieser zeile", "dieser linie", "diese linie"),
    *("diese zeile", "cette ligne", "esta línea", "esta linha", "dessa linha", "questa riga", "questa linea"),
    *(
        "deze regel",
        "deze lijn",
        "denne lin",
        " raden",
        " linjen",
        "denna rad",
        "yläpuolel",
        "tej lini",
        "tą lini",
    ),
    *("tento řádek", "tímto řádkem", "túto čiaru", "tento riadok", "этой стро", "этой лин", "рядка", "лінії"),
    *(
        " fölé",
        "acestei linii",
        "satırın üst",
        "αυτή τη γραμμή",
        "iznad ove",
        "to vrstico",
        "този ред",
        "שורה זו",
    ),
    *("هذا ال", "この", "在此行", "请在", "請在", "줄 위", "선 위", "trên dòng", "atas baris", "atas garis"),
)
"""A mail without any of these holds no marker; looking for them is much cheaper than the pattern."""
