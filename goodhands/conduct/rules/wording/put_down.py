"""Put-downs: "you only have to look", "should have known better", a mocking "do they?", terms held up as proof."""

from goodhands.conduct.rules.phrases import Phrase, Unless, phrase
from goodhands.conduct.rules.wording.fixes import drop_sentence

_SMALL = "This makes the customer feel small for asking. Just show the way."
_MOCK = "This can be read as mockery, and then nothing else of the letter is read. Leave it out."
_LESSON = "This is a lesson, not an answer. Tell what happened and how to set it right."
_PROOF = (
    "This holds the small print up against the customer. Say what it means for them, and what you can do."
)
_PAPER = r"(?:terms(?: and conditions)?|conditions|contract|rules|agreement|polic(?:y|ies)|form|small print)"
_CLEARLY = r"(?:clear|clearly|plainly|plain|expressly|explicitly|stated?|states|says?)"

PUT_DOWN: tuple[Phrase, ...] = (
    phrase(
        "",
        r"""
            \byou (?:only|just|merely) (?:have|need) to (?:look(?! (?:after|forward|for|out|at|up|into|in)\b)|open your eyes|think|ask yourself
            + |use your (?:eyes|head|brain)|read (?:what|it|the (?:card|label|box|manual|instructions|e-?mail)|more|properly|carefully))
            \byou (?:need|have) only (?:to )?(?:look(?! (?:after|for|out|at)\b)|read|open your eyes)\b
            \ball you (?:had|needed) to do was (?:to )?(?:look|read|ask|open|turn|check|follow|wait|press|listen)\b
            \bas (?:anyone|anybody|everyone|everybody|any \w+|a child) (?:can|could|will|would) (?:\w+ )?(?:see|tell|read)\b
            \b(?:would|might) (?:help|be nice|be good) if you (?:actually |really |first |would )?(?:read|listened|looked|paid attention|followed)\b
        """,
        _SMALL,
        fixes=drop_sentence,
        unless=Unless(within=r"\b(?:sorry|apolog\w+)\b"),
    ),
    phrase(
        "",
        r"""
            \b(?:don't|doesn't|can't|won't|isn't|aren't|cannot) (?:\w+ ){0,2}(?:climb|fly|walk|grow|read (?:minds|thoughts|your (?:mind|thoughts))|swim
            + |rocket science|teleport|pay (?:itself|themselves)|clean (?:itself|themselves)|fall from|magic)\b[^.!?]{0,40}, (?:do|does|can|will|is|are)
            +  (?:they|it|we|he|she|i)\?
            \b(?:would you like|you'd like|do you want|want|shall|should) (?:us|me|we|i) (?:to )?(?:\w+ )?(?:chew|spoon-?feed|hold your hand|tuck you)\b
            \bput (?:on )?your glasses(?: on)?(?=[.,!]| and| before)|\bthat(?:'s| is) what (?:you get|happens) (?:for|when|if)\b
            \bfamiliari[sz]e yourself with (?:the|our) (?:rules|terms|conditions|polic(?:y|ies))\b
            \byou do (?:know|realise|realize|understand)\b[^.!?]{0,60}(?:, don't you\?|, right\?)
            (?:(?<=minutes[.!] )|(?<=minute[.!] )|(?<=seconds[.!] )|(?<=hour[.!] )|(?<=day[.!] ))poor you(?=[!.])
            \bpoor you(?=,? (?:having|who|with (?:one|a|only))\b|, what an?\b)
        """,
        _MOCK,
        fixes=drop_sentence,
    ),
    phrase(
        "",
        r"""
            \b(?:you|anyone|anybody|people|one|customers?) (?:really |surely )?(?:should|ought to|might|could) (?:really |surely )?have known
            +  (?:better|that|this|as much|what)\b
            \b(?:a|any) grown (?:man|woman|person|adult)\b|\bat your age\b
            \byour (?:problem|mistake|business|loss|fault),? (?:and )?not (?:ours|mine|our|my)\b
        """,
        _LESSON,
        fixes=drop_sentence,
        unless=Unless(within=r"\b(?:sorry|apolog\w+)\b"),
    ),
    phrase(
        "",
        rf"""
            \b{_PAPER} (?:that |which )?you (?:have |had |yourself )?(?:signed|accepted|agreed to|ticked|confirmed)\b[^.!?]{{0,30}}\b{_CLEARLY}\b
            \b{_CLEARLY} (?:stated |written |set out |printed )?in the {_PAPER}\b[^.!?]{{0,20}}\byou (?:signed|accepted|agreed|ticked|confirmed)
            \b(?:sign|label|page|card|notice|{_PAPER}) (?:says?|states?) so (?:quite |very |perfectly )?(?:clearly|plainly)\b
        """,
        _PROOF,
        fixes=drop_sentence,
        unless=Unless(
            within=r"\b(?:sorry|apolog\w+|you(?:'re| are| were) right|so (?:you(?! should| must| ought| had| have)|the fee|that)|refund(?:ed|ing))\b"
        ),
    ),
)
