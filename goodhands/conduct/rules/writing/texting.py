"""Texting style: "pls", "u", "thx". Fine between friends; in a letter it reads as haste."""

import re
from collections.abc import Iterator

from goodhands.conduct.rules.draft import Draft
from goodhands.conduct.rules.literals import Sought
from goodhands.conduct.rules.writing.misspellings import read_pairs
from goodhands.conduct.rules.writing.slip import Slip
from goodhands.conduct.rules.writing.spelling import opens

# What each stands for. Those of the second table are common in speech and weigh half.
_SHORT = read_pairs("""
    u=you ur=your urs=yours r=are y=why pls=please plz=please plse=please pl=please thx=thanks thnx=thanks
    tnx=thanks tks=thanks tysm=thank_you_so_much ty=thank_you thanx=thanks np=no_problem tmrw=tomorrow
    tmr=tomorrow tomo=tomorrow 2moro=tomorrow 2morrow=tomorrow 2day=today 2nite=tonight tonite=tonight
    gr8=great l8r=later l8=late m8=mate b4=before cuz=because coz=because cos=because bcoz=because
    bc=because b/c=because idk=I_don't_know dunno=don't_know wud=would shud=should cud=could abt=about
    msg=message gud=good wat=what wen=when dat=that dis=this da=the nite=night luv=love hv=have hav=have
    wt=what wr=were rly=really ppl=people smth=something sth=something sry=sorry srry=sorry soz=sorry
    yr=your ya=you yall=you_all kk=all_right k=all_right n=and w8=wait ull=you'll bday=birthday
    ttyl=talk_to_you_later brb=back_in_a_moment nvm=never_mind lmk=let_me_know rn=right_now gimme=give_me
    alrdy=already recd=received rcvd=received wld=would shld=should cld=could thru=through wassup=what_is_up
    sup=what_is_up
""")
_HALF = read_pairs("""
    gonna=going_to wanna=want_to gotta=have_to lemme=let_me kinda=kind_of sorta=sort_of outta=out_of lol=
    omg= haha= tbh=to_be_honest imo=I_think btw=by_the_way yep=yes yup=yes nope=no nah=no cya=see_you
    info's=information ain't=is_not 'cause=because whatcha=what dude= bro= til=until def=definitely
    obv=of_course prob=probably probs=probably tho=though wo=without
""")
_KEYS = frozenset([*_SHORT, *_HALF])
_ODD = Sought("|".join(rf"\b{re.escape(key)}" for key in _KEYS if not key.isalpha()))
_TOKEN = re.compile(r"(?<![\w@./#'’&-])(?:b/c|'cause|[a-z]*\d?[a-z']+)(?![\w@/&-]|['’]\w|\.\w)")
_DIGIT = Sought(
    r"\b(?:(?:have|need|want|like|going|get|able|how|able|up|happy|try|glad|back|nice|easy|ready) 2 "
    r"(?=[a-z])|(?:thanks|thank you|thx|wait|waiting|sorry|ready) 4 (?=[a-z]))"
)
# In other company these are something else: "100 n", "option k", "y axis", "n = 3", "r value".
_NOT_TEXTING = re.compile(
    r"(?:\d|=|\b(?:option|type|grade|class|size|letter|key|vitamin|axis|row|gate|model|version|drive|team|"
    r"plan|level|pack|series|zone)) $"
)
_FOLLOWED = re.compile(r"\s?(?:=|-|:\s?\d|\+|\d|axis|value|squared|&|/|\)|key\b)")


def texting(draft: Draft) -> Iterator[Slip]:
    """Give the words and signs of texting in the body."""
    own = draft.own_words
    seen: set[str] = set()
    is_likely = any(not _KEYS.isdisjoint(sentence.words) for sentence in draft.sentences) or _ODD.search(own)
    for match in _TOKEN.finditer(own) if is_likely else ():
        word = match.group()
        long = _SHORT.get(word, _HALF.get(word))
        if long is None or word in seen or _is_other(own, match, draft.text):
            continue
        if _is_name(draft.text, match):
            continue
        seen.add(word)
        weight = 1 if word in _SHORT else 0.5
        say = f": write “{long}”" if long else ""
        yield Slip(
            match.start(),
            match.end(),
            weight,
            f"“{draft.text[match.start() : match.end()]}” belongs in a text message{say}.",
            long or None,
        )
    for match in _DIGIT.finditer(own):
        at = match.end() - 2
        yield Slip(
            at, at + 1, 1, "A digit is no word: write “to” or “for”.", "to" if own[at] == "2" else "for"
        )


def _is_name(text: str, match: re.Match[str]) -> bool:
    """Tell Wen and Ty, who are people, from "wen" and "ty"."""
    written = text[match.start() : match.end()]
    return len(written) > 1 and written.istitle() and not opens(text, match.start(), written)


def _is_other(own: str, match: re.Match[str], text: str) -> bool:
    """Tell letters that mean something else ("R 2.0", "Y axis", "30 N") from texting."""
    word = match.group()
    written = text[match.start() : match.end()]
    if len(word) <= 2 and not written.islower():
        return written not in ("U", "UR") or _FOLLOWED.match(own, match.end()) is not None
    if written.isupper() and len(word) <= 4 and word not in ("thx", "pls", "plz"):
        return True
    return bool(
        _NOT_TEXTING.search(own[max(0, match.start() - 10) : match.start()])
        or (len(word) == 1 and _FOLLOWED.match(own, match.end()))
    )
