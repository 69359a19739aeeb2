"""Words that point to a link or file and say nothing of what is in it (bare-link)."""

import re

from goodhands.conduct.rules.folding import word_set

# Words that point without saying at what, and words that only carry a sentence.
EMPTY = word_set("""
    pfa the and for you your yours our ours with this that these those here there please pls kindly
    see check visit look click tap open follow following use using have has had are was were will
    would can could may might must should find found finding get got go going read reading refer
    referring consult view review browse take give gave link links url page pages website websites
    web site sites online article articles faq faqs help helps helped helpful helping center centre
    support documentation docs doc document documents guide guides manual manuals resource resources
    file files attachment attachments attached attach attaching enclosed enclosing pdf knowledge
    base blog post video videos portal information info details detail detailed answer answers
    answered question questions everything anything all need needs needed want wanted know more some
    any about above below from into onto out know what which how where when why who not but also
    just only then than now today try trying make sure should let explained explains explain
    described describes contained contains contain covered covers listed instructions instruction
    steps step thing things stuff issue issues problem problems query matter topic concern case
    regarding inquiry enquiry request address its it's i've i'll i'm we've we'll you'll you'd that's
    there's here's let's they them their his her hello thanks thank hope very much best well good
    great sorry ok okay yes been being does did doing done provide provided provides providing solve
    solved sort self yourself itself via per http https www com net org html htm direct directly
    simply easily itself available relevant necessary required useful following share shared sharing
    sent send sending put has located under over through same time first place content one ones rest
    else other others lot bit requested promised discussed asked herewith hereby fyi hopefully peek
    glance gander look-see read handy hand start started sorts back again covers said say says tells
    tell told it'll this'll that'll they'll scoop goes there'll wanted mentioned agreed usual pls
    plse cheers think believe guess suppose probably maybe wrote written write fyi shown shows showing listed
    published posted announced everything's fill filled filling complete completed
""")
# "For the package see …", "As for the price: …": what the customer asks about, and nothing about what they will find.
_ABOUT = r"(?:for|about|regarding|concerning|on|as (?:for|to|regards)|re:?)"
_LOOK = (
    r"(?:see|visit|check|go to|click|look (?:at|here|under)|refer to|consult|head (?:to|over to)|try|follow|open|"
    r"read|find)"
)
_AT = r"(?: (?:here|this|that|the|our|link|page|site|website|one|attached|attachment|enclosed|files?|below|pdf))*"
_PAGE = (
    r"(?:the|our|this) (?:[\w'’-]+ )?(?:page|site|article|website|link|faq) (?:should )?"
    r"(?:explains?|covers?|says?|has|tells?|answers?|shows?) (?:it|this|that|you|everything|all)(?: all| everything)?"
)
ONLY_POINTS = re.compile(
    rf"\W*(?:{_ABOUT} (?:[\w'’-]+[,:]? ){{1,8}}?(?:(?:please|pls|kindly|just|simply|do) )?{_LOOK}{_AT}[\s:.!]*$|"
    rf"{_ABOUT} (?:[\w'’-]+ ){{0,6}}[\w'’-]+ ?[:–-]\s*$|{_PAGE}[\s:.!]*$)"
)
# "See attached regarding your sister": where to look for what was asked about.
POINTS_ON = re.compile(
    rf"\W*(?:(?:please|pls|kindly|just) )?{_LOOK}{_AT} (?:about|regarding|concerning|as (?:for|to|regards)|re:?) (?:[\w'’-]+ ){{0,3}}[\w'’-]+[\s.!]*$"
)
# "Bulk: …", "the tariff: …", "Status: see …": a label, which is no sentence; a paper that was asked for needs no more.
LABEL = re.compile(
    r"\W*(?:(?:the|our|your|more|all) )?(?!(?:\w+ )?(?:invoice|label|receipt|tickets?|voucher|contract|certificate|quote|form)\b)"
    r"[\w'’-]+(?: (?:(?:and|or|&) )?[\w'’-]+)? ?[:–-]\s*(?:(?:please |just )?(?:see|here|click|check|look at)\s*)?$"
)
# "Delays are shown on …": what was asked about, and where to look for it.
SAYS_WHERE = re.compile(
    r"\W*(?:(?:the|our|all|any|current|latest|live|your) )*(?:[\w'’-]+ ){1,2}(?:is|are|can be|will be) "
    r"(?:all |also |always )?(?:shown|listed|found|published|posted|explained|described|announced|here|at|on)\b"
    r"[^,;]{0,20}$"
)
LINK_BELOW = re.compile(
    r"\b(?:link|page|address|form|button|url) (?:below|underneath|at the (?:end|bottom))|\bfollowing link\b|"
    r"\bbelow\b[ :.]*$"
)
FILE_SHOWS = re.compile(
    r"\b(?:the|this|my|our) (?:\w+ )?(?:photo|picture|image|screenshot|drawing|plan|map|sheet|list|label|file|pdf|"
    r"table|chart) (?:shows?|has|lists|marks|says|gives|explains|names)\b"
)
