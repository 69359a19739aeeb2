"""Names for groups of words that many wordings share: `<n> <span>` reads "two days", "an hour", "3 weeks"."""

import re

_GROUPS = {
    "n": r"""
        \d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|several
        |many|multiple|countless|(?:a )?(?:few|couple(?: of)?|dozen)|half an?|over an?
        |(?:nearly|almost) (?:an?|\w+)
    """,
    "more": r"""
        \d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|several|many
        |multiple|countless|a few|a couple of|a dozen|dozens of|hundreds of
    """,
    "span": r"""
        (?:full |whole |entire |long |working |business |more |extra )*(?:minutes?|mins?|hours?|hrs?|days?
        |nights?|weeks?|weekends?|months?|years?|mornings?|afternoons?|evenings?
        |(?:mon|tues|wednes|thurs|fri|satur|sun)days?|lunch ?breaks?|lunches|holidays?|vacation days?)
    """,
    "nth": r"""
        second|third|fourth|fifth|sixth|seventh|tenth|2nd|3rd|[4-9]th|1\dth|umpteenth|nth|hundredth|millionth
    """,
    "times": r"""
        twice|thrice|(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several|multiple|many
        |countless) times
    """,
    "adverb": r"""
        (?:really|very|so|truly|quite|just|also|all|too|rather|pretty|extremely|incredibly|absolutely
        |completely|totally|still|already|now|simply|deeply|terribly|more than|beyond|a bit|a little
        |somewhat|genuinely|honestly|again|actually|only|both|ever|super|most|sincerely|awfully
        |particularly|especially|beautifully|even|always)[ ]
    """,
    "authority": r"""
        (?:\w+ ){0,2}(?:ombuds\w+|regulators?|watchdog|inspectorate|tribunal)|trading standards
        |better business bureau|bbb|ofcom|ofgem|ofwat|ofsted|fca|ftc|cfpb|caa|faa|fda|ico|cma|accc|asic|bafin
        |mhra
        |hse|attorney general|citizens advice|environmental health|(?:department|ministry|office|bureau
        |board) (?:of|for) (?!directors)\w+(?: \w+)?
        |(?:\w+ ){0,2}?(?!(?:travel|letting|estate|rental|employment|temp|advertising|ad|model|own
        |school) )[^\W\d]\w*[ ]
        (?:authority|authorities|agency|commission(?:er)?|inspection|inspectors?|board|council|bureau|ministry
        |department|association)
    """,
    "lawyer": r"""
        (?:\w+ )?(?:lawyers?|solicitors?|attorneys?|barristers?|legal (?:counsel|adviser|advisor|insurance
        |insurer|aid))
    """,
    "boss": r"""
        (?:\w+ ){0,2}?(?:manager|director|supervisor|boss|owner|ceo|cfo|coo|chief executive|superior
        |proprietor
        |principal|head ?(?:teacher|master|mistress)|head of (?:the )?\w+|team ?lead(?:er)?|management|md)
    """,
    "papers": r"""
        (?:passports?|(?:passport|id) (?:scans?|copies|copy|photos?|cards?)|driving licen[cs]es?
        |(?:medical|patient|personnel|doctor's|school|hospital|police|credit) (?:reports?|records?|file
        |history|letters?)
        |(?:discharge|referral|appointment|clinic) (?:letters?|summary)|(?:blood|test|lab|scan|exam
        |biopsy) results?
        |results|x-?rays?|mri|diagnos[ie]s|prescriptions?|pay ?slips?|salary|(?:bank|card) (?:statements?
        |details)
        |statements?|tax returns?|contracts?|birth certificates?|personal (?:file|data|details|information))
    """,
    "others": r"""
        (?:(?:somebody|someone) else(?:'s)?|strangers?(?:'s|s')?|a stranger(?:'s)?|another (?!one\b|day\b
        |copy\b)\w+(?:'s)?
        |other (?:people|customers?|patients?|clients?|guests?|users?|members?|tenants?|families)(?:'s|s'|')?
        |an? (?:\w+ly )?different (?:person|patient|company|customer|family|firm|client|guest|woman|man
        |lady)(?:'s)?
        |a (?:man|woman|lady|family|person|couple) (?:called|named|i|we)
        |an? (?:mr|mrs|ms|miss|dr)\b\.?(?: \w+'s)?|(?:my|our) (?:neighbou?rs?|ex(?:-\w+)?|boss|employer
        |colleagues?)(?:'s|s')?
        |the (?:neighbou?rs?|wrong (?:person|address|people|house|e-?mail|number|patient|name|family)))
    """,
    "own": "my|our",
    "my": "my|our|his|her|their|the|your|an?|this|that|these|those|its",
    "ill": r"""
        i'll|we'll|i will|we will|i am going to|we are going to|i'm going to|we're going to|let me|i shall
        |we shall
    """,
}
VOCABULARY = {
    name: f"(?:{''.join(line.strip() for line in text.strip().splitlines())})"
    for name, text in _GROUPS.items()
}
VOCABULARY["adv"] = f"(?:{VOCABULARY['adverb']}){{0,4}}"
_APOSTROPHE = re.compile(r"(?<=n)'(?=t)|(?<=\bi)'(?=m\b|ve\b)")
_NAME = re.compile(r"<(\w+)>")


def spell_out(pattern: str) -> str:
    """Put the words in place of their names; "don't", "i'm" and "i've" stand for "dont", "im" and "ive" too.

    Raises KeyError for a name that is not known.
    """
    spelled = _NAME.sub(lambda match: VOCABULARY[match.group(1)], pattern)
    return _APOSTROPHE.sub("'?", spelled)
