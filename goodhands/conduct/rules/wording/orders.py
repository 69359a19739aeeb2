"""Wording that orders the customer about, or sends them away to read."""

from goodhands.conduct.rules.phrases import Phrase, Unless, one_of, phrase
from goodhands.conduct.rules.wording.fixes import drop_sentence, say

_SUBMIT = "“Submit” sounds like an office counter. Ask as one asks a person: “please send me…”."
_READ = "This sends the customer away to read. Tell them what it says; the page may follow as proof."
_CALM = "Nobody ever calmed down by being told to. Show that you understand why they are upset."
_PEOPLE = "This pushes the customer into a crowd of “those people”. Speak to one person."
_ORDER = "This gives an order. Ask, and say why."
_TERMS = one_of(r"""
    terms(?: (?:and|&) conditions| of (?:service|use|sale))?|t ?& ?cs?|t&cs|rules
    conditions(?: of \w+)?|fine print|small print|user agreement|contract|agreement|booking conditions
    fare rules
""")
_SOURCES = one_of(rf"""
    {_TERMS}|policy|policies|manual|user manual|guide|user guide|instructions?|faqs?|documentation
    docs|guidelines|handbook|website|label|page|description|e-?mail|message|leaflet|booklet
    product page
""")
_LED = r"(?:(?:the|our|your|my|these|those|all|this) )?(?:\w+ ){0,2}?"
_POINTED = one_of(r"""
    [^.!?\n]{0,40}\b(?:page|section|chapter|step|paragraph|point|row|line|table|figure
    + |which (?:explains|lists|shows|says|covers))\b
""")

ORDERS: tuple[Phrase, ...] = (
    phrase(
        "submit resubmit",
        r"""
            (?:\b(?:please|kindly|pls)(?: \w+ly| now| first| also| then)? |\b(?:you )?(?:must
            + |have to|need to|needs to|are required to|is required to|'ll have to|'ll need to
            + |will have to|will need to|are asked to|are requested to|should)(?: first| also
            + | then)? |(?:^|(?<=[\n.!?:] )|(?<=\n)))(?:re-?)?submit\b(?! (?:button|field|key|icon
            + |tab|form button)|[\"'”\ufffc])
        """,
        _SUBMIT,
        fixes=say("please send me"),
        unless=Unless(
            before=r"""
                \b(?:we|i|click|press|tap|hit|choose|select|button|then|says|called|labell?ed) (?:\w+ )?
            """,
            after=r"\s*(?:[.,;!?]|$|at the|and (?:you|the|wait|it)|when you|to (?:finish|save|send))",
        ),
    ),
    phrase(
        "reread read refer consult review through agreement conditions print rules study suggest terms",
        rf"""
            \b(?:please |kindly |pls |just |simply |you (?:should|must|need to
            + |have to) |i suggest you |i(?:'d| would) suggest (?:that )?you )+(?:first )?(?:re-?read
            + |read|go through|consult|study|review|refer to) (?:again )?{_LED}{_SOURCES}\b
        """,
        _READ,
        fixes=say("here is what it says: …"),
        unless=Unless(
            before=r"\b(?:has|have|had|i|we)(?:'ve)? |'(?:ve|s) ",
            after=_POINTED,
        ),
    ),
    phrase(
        "reread read reading rtfm refer consult agreement description message policies rules terms",
        rf"""
            (?:(?:^|(?<=[.!?:] )|(?<=\n))(?:re-?read|read|refer to|consult) {_LED}{_SOURCES}\b
            + |\brtfm\b|\b(?:read|refer to|consult) (?:the|our|your|these) {_TERMS}\b
            + |\b(?:try reading|do read|go read|so kind as to read|read it again|read (?:my
            + |our) (?:last |previous |first )?(?:e-?mail|message|reply|answer)s?|read (?:this|it
            + |that|my \w+|the \w+) (?:carefully|again|properly)))
        """,
        _READ,
        fixes=say("here is what it says: …"),
        unless=Unless(
            before=r"(?:n't|\bnot)[ ]|\b(?:i|we|i've|we've|have|to|can|i'll|you) (?:just |also )?",
            after=_POINTED,
        ),
    ),
    phrase(
        """
        calm relax chill cool settle over deal grow breath shout need stop watch mind lower patient
        asking complain complaining don't dramatic emailing get pestering rude sending shouting simmer
        writing yell yelling
        """,
        r"""
            \b(?:calm|cool|settle|simmer) down\b
            (?:^|(?<=[.!?,] )|(?<=\n)|\bjust |\bplease |\bplease just )(?:relax
            + |chill(?: out)?)\b(?=\s*[,.!])
            \bget over it\b|\bdeal with it\b|\bgrow up\b|\btake a deep breath\b
            \b(?:no need to|please don't|stop|don't) (?:be )?(?:shout|shouting|yell|yelling|rude
            + |get (?:so )?(?:angry|upset|worked up|excited|emotional)|so (?:angry|rude|impatient
            + |dramatic|emotional)|complain|complaining|whin(?:e|ing)|dramatic|emailing|pestering
            + |asking|writing (?:to )?us|sending (?:us|me))\b
            \b(?:watch|mind) your (?:tone|language|manners|words)\b|\blower your voice\b
        """,
        _CALM,
        fixes=say("I understand why this is upsetting"),
        unless=Unless(
            before=r"""
                \b(?:will|to|let it|until (?:it|the \w+|things)|things|motor|engine|it|they|can
                + |could|shall|i'll|we'll|i|we|team|who|colleagues?|must) (?:\w+ )?
            """,
            after=r"\s*(?:in the|by the|on the|with)\b",
            within=r"\bwe'll deal with it\b",
        ),
    ),
    phrase(
        "people customers lot always clients guests some users",
        r"""
            \byou people\b
            \b(?:people|customers|clients|users|guests) like you(?:rself|rselves)? (?:always|never
            + |who|make|just|think|don't|should|need)
            \byou (?:lot|customers) (?:always|never|all|keep)
            \bsome (?:people|customers|guests|travell?ers) (?:just |simply |never |always )+\w+
        """,
        _PEOPLE,
        fixes=drop_sentence,
        unless=Unless(
            before=r"\b(?:thank|glad|because of|thanks to|suits|for|with|love|helps) (?:\w+ )?",
        ),
    ),
    phrase(
        """
        do what understand suggest request expect demand will just accept better hurry realize realise
        you'll
        """,
        r"""
            \bdo (?:as|what) (?:i|you're|you are|we) (?:say|said|told|tell)
            \byou (?:just |really )?(?:need|have|must|ought) (?:to )?(?:understand|reali[sz]e
            + |accept)\b
            \bi suggest you (?:calm|read|look|check|learn|think|try reading|be|accept)|\bnot a request\b
            \b(?:i|we) (?:expect|demand) (?:that )?you\b(?! (?:will|won't|may|might|are|were|have|had|know|want|wonder|can)\b|'ll|'d|'re|'ve)
            \b(?:you(?:'ll| will)|you) just have to (?:wait|be patient|live with)
            \byou(?:'d| had)? better (?:not|do|read|check|hurry|make|be)\b|\bhurry up\b
        """,
        _ORDER,
        fixes=drop_sentence,
    ),
)
