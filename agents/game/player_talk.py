"""What players say to Nikita in a talk: how she is to be, what she has of them, that they are sad or well again, that
they want a person, and farewells. Names are in `renaming.py`, likes in `new_likes.py`, cities in `new_city.py`."""

import re
from dataclasses import replace
from typing import Any, get_args

from agents.game.leaving import farewell, may_leave
from agents.game.meant import ASKS_FIRST, agreed_to, asked_about, declined, meant
from agents.game.meant_examples import EXAMPLES
from agents.game.new_city import (
    GONE_FROM,
    NO_MORE_IN,
    NOT_THERE,
    NOT_YET,
    WAIT,
    lives_now,
    moved,
    still_there,
)
from agents.game.new_likes import changes_nothing, is_taken_off, liked_already, new_likes, not_liked
from agents.game.renaming import misnamed, renamed
from agents.game.wishes import (
    AND_ALSO,
    NOT_PASSED_ON,
    STRUCK,
    dated,
    hours_wished,
    is_call_of_others,
    limits,
    of_the_calls,
    times,
    together,
)
from parley.hear.commands import command
from parley.hear.free_text import without_question
from parley.hear.opt_outs import deletion
from parley.hear.small_talk import Topic, small_talk
from parley.hear.topics import TOLD, topic
from parley.reading import Context, Reading, outcomes, sampled

BESIDE_THE_POINT = re.compile(
    r"^.*?\b(?:call|calls|before|after|busy|name|wish|okay|ok)\b[^.!?]*? anyway ", re.IGNORECASE
)
"""What is about the call and comes before a story: "yeah fine just not before seven okay anyway I made biryani"."""
CLAUSES = re.compile(
    r"(?<=\w)(?=,? (?:but|so|and|uh|um|listen|well|anyways?|anyhow|because|cause|oh|hey|okay|ok)\b)|(?<=[.!?;]) +",
    re.IGNORECASE,
)
FILLERS = re.compile(
    r"\b(?:you know|you see|if you can believe it|can you believe it|i mean)\b ?", re.IGNORECASE
)
ASKS = re.compile(
    r"\W*(?:(?:but|so|and|well|oh|hey|okay|ok) )*(?:do|does|is|are|can|could|will|would) \w+", re.IGNORECASE
)
OR_NOT = re.compile(r"\bor (?:not|what)\W*$", re.IGNORECASE)
"""How a question ends."""
LEADS_IN = re.compile(
    r"^\W*(?:(?:and|but|so|because|oh|hi|hey|uh|um|well|yeah|yes|no|honestly|anyway|okay|"
    r"ok|(?:pretty )?good(?: man)?|to be honest)\b\W*)+",
    re.IGNORECASE,
)
LOST = re.compile(
    r"\b(?:lost my (?:husband|wife|mom|mother|dad|father|son|daughter|brother|sister|friend|partner|dog|cat|best \w+|"
    r"grand\w+)|(?:passed away|passed on|(?:has |have |just )?died)|(?:the|his|her|my \w+'s) funeral)\b",
    re.IGNORECASE,
)
"""That somebody has died, which is not followed by a lighter topic."""
NO_TOPIC = re.compile(
    r"\b(?:you|your|yours|nikita)\b|\b(?:right now|on there|my (?:thing|list|profile))\b"
    r"|^(?:i'm|i am|we're) (?:just )?(?:at|in|on) (?:the |my |a )?\w+(?: now)?$"
    r"|^(?:don'?t|do not|not|please|what|why|how|when|who|where)\b|\bbye\b|\bthat'?s all (?:right|i)\b",
    re.IGNORECASE,
)
"""Words of a clause that tells nothing of the player's life: "listen, I'd rather you forget that"."""
LEADS_ON = re.compile(r"(?:[ ,]+(?:and|but|so|or|maybe|please|just))+[ ,]*$", re.IGNORECASE)
"""What is left at the end of a story, before what is no part of it."""
REMEMBERING = re.compile(
    r"\bwhat (?:do|did|can) (?:you|we) (?:even |still )?(?:remember|know|recall|talk(?:ed)?) about "
    r"(?:me|us|last time|before|the last time)\b|\bwhat do you remember\b"
    r"|\bwhat (?:exactly |all )?(?:do )?(?:you(?: people| guys)?(?:'ve)?|they) (?:have |know|got|keep|store|have)"
    r"(?: got)?(?: (?:written|down|noted|stored|on file))* (?:about|on) me\b"
    r"|\bwhat(?:'s| is) (?:written|noted|put) down\b|\b(?:tell me |about )what you(?:'ve| have)(?: got)?"
    r"(?: written| noted)?(?: down)? (?:as|for|on|about) (?:my|me)\b"
    r"|\bwhat (?:(?:city|name|place) )?do you (?:have|got)(?: down)? (?:for (?:me|my (?:city|name|hobby|place))|"
    r"as my \w+)\b"
    r"|\bwhat(?:'s| is) in (?:your|my|the) (?:file|notes|record)\b"
    r"|\b(?:do|did) you (?:even |still |actually )?(?:remember|recall) (?:me|anything|what|who|how|where|"
    r"our last|my (?:name|city|"
    r"birthday|job)|that i)\b"
    r"|\b(?:do|did) you know (?:who i am|my name|anything about me)\b",
    re.IGNORECASE,
)
ON_RECORD = re.compile(
    r"\b(?:does|is|are|do you|did you|have you)\b[^.!?]{0,40}? (?:still (?:say|says|have|got|list)|on there|"
    r"on (?:my|the|your) (?:list|profile|record|file))\b[^.!?]*"
    r"|\b(?:want|put|add|need) [^.!?]{0,20}?(?:on|to) (?:my|the|your) (?:list|profile|record|file)\b",
    re.IGNORECASE,
)
"""A question whether a thing is among what is kept: "does it still say guitar", "is pottery on there now"."""
NUMBER_CHANGES = re.compile(
    r"\b(?:phone |new |my )+number(?:'s| is|'ll| will)? (?:be )?(?:gonna |going to |about to )?chang\w+"
    r"|\b(?:that|the) number thing\b|\bwrong number for me\b"
    r"|\b(?:get|gets|getting|have|got|need)(?: me| us)?(?: a| my| our)? (?:different|new) (?:phone |cell )?number\b"
    r"|\b(?:chang|switch)\w+ (?:my |our |the )?(?:phone |cell )?numbers?\b",
    re.IGNORECASE,
)
NAMED_AGAIN = re.compile(
    r"\bdid you (?:hear|get|catch)\b.*\bname\b|\b(?:will|would|can|could) you (?:call|say)\b.*\bfrom now\b"
    r"|\bwhat(?:'s| is| did you think is| did you think) my name\b",
    re.IGNORECASE,
)
DO_YOU = re.compile(
    r"\b(?:do|did|have|can) you (?:ever |even |also |really )*(?:play|like|watch|eat|cook|drink|sleep|dream|read|"
    r"dance|"
    r"sing|swim|drive|travel|follow|know (?:how|any|some|a)|listen to)\b(?! me\b)[^.!?]*[.!?]*$"
    r"|\bi asked (?:if|whether) you [^.!?]*[.!?]*$"
    r"|(?<!do )(?<!did )\byou (?:watch|play|follow|like) any \w+[^.!?]*[.!?]*$",
    re.IGNORECASE,
)
WHAT_TO_DO = re.compile(
    r"\bwhat (?:would|should) (?:you|i) (?:do|say|tell)\b[^.!?]*[.!?]*$"
    r"|\bwhat do you think(?: i should\b[^.!?]*)?(?: nikita)?\W*$"
    r"|\bwhat(?:'s| is| would be) your advice\b[^.!?]*[.!?]*$",
    re.IGNORECASE,
)
NOT_ME = re.compile(
    r"\bis that you (?!nikita\b)\w+|\bis this (?!nikita\b|real\b|thing\b|a\b|the\b|it\b|still\b)\w+ or not\b",
    re.IGNORECASE,
)
_HOW = r"(?:(?:an? (?:bit|little|lot) |much )?(?:more|less|not so|not) |an? (?:bit|little|lot) |so |very |really )?"
STYLE = re.compile(
    r"\b(?:(?:(?:can|could|would|will|should) you|if you (?:can|could|would)|i(?:'d| would)?(?: just|"
    r" really)* (?:want|need|"
    r"like|prefer) you to)(?: (?:please|just|maybe|try to))* be|(?<!to )(?<!not )(?:please |just |so |and |^)be"
    rf"(?= (?:more|less|an? (?:bit|little)|gentle|gentler|nice|nicer|kind|kinder|soft|softer)\b)) (?P<style>{_HOW}"
    r"(?!(?:quiet|real|there|here|an?|my|the|with|so|in|at|on|your|by|that|any|able|sure|like|careful)\b)\w+"
    r"(?:,? (?:and |but )?(?:more|less|not so) \w+)*)"
    r"|\bbe,? (?:you know|like|i don'?t know|um|uh),? (?P<other>(?:(?:more|less|an? (?:bit|little)) )?"
    r"\w+(?:er|le|nd|ft|lm|rm|st|ious)\b(?:,? (?:and )?(?:more|less) \w+)*)"
    r"|\bnot (?:so )?(?P<not>cheeky|gentle|honest|sarcastic|flirty|sassy|blunt),? (?:just |be |more )*"
    r"(?P<instead>(?:more )?(?:gentle|gentler|honest|cheeky|kind|kinder|soft|softer|calm|calmer|nice|nicer|funny|"
    r"serious|warm))\b"
    r"|\b(?P<lay>(?:lay|ease|back|go easy|tone|cut|dial)(?: it| that)? (?:off|up|on|down|back|out)(?: on)?"
    r"(?: all)? (?:the |that |your |being )*(?:cheek\w*|sass\w*|teas\w*|jok\w*|sarcas\w*|flirt\w*|attitude|banter)"
    r"(?: stuff| thing)?)"
    r"|(?<!to )(?<!not )(?<!n't )\bbe (?P<manner>(?!so\b|nice\b|the\b)\w+) (?:with|to) me\b(?! (?:that|it)\b)"
    r"|\b(?P<measure>(?:less|fewer|no more|more|not so much|a bit less|a little less) (?:teasing|joking|jokes|"
    r"sarcasm|"
    r"sass|cheek|"
    r"talking|questions))\b(?! (?:than|from (?!now)|about|at|in)\b)"
    r"|\b(?P<stop>(?:(?:please |just )(?:stop|quit)|(?:can|could|would) you (?:please )?(?:not|stop|quit)|"
    r"(?:don'?t|do not)) "
    r"(?:teas(?:e|ing)|mock(?:ing)?|mak(?:e|ing) fun of|jok(?:e|ing)(?: with)?) (?:me|so much)(?: so much|"
    r" like that)?)\b"
    r"|\b(?:can|could|would|will) you (?:please )?(?:talk|speak|go) (?P<voice>(?:an? (?:bit|"
    r"little) )?(?:more slowly|slower|faster|louder|"
    r"softer|quieter|more quietly|up))\b"
    r"|\b(?P<tease>(?:tease me (?:less|more)|go (?:easy|easier) on me(?: from now on)?))\b",
    re.IGNORECASE,
)
"""How Nikita is asked to be: "could you be more honest with me", "less teasing"."""
LESS = {
    "cheek": "not so cheeky",
    "sass": "not so sassy",
    "teas": "less teasing",
    "jok": "less joking",
    "sarcas": "not so sarcastic",
    "flirt": "not so flirty",
    "attitude": "not so sharp",
    "banter": "less joking",
}
"""What she is to be by what she is asked to lay off."""
_ABOUT_THEM = (
    r"(?:me|my|i|us|that|this|it|them|those|down|off|on|out|up|more|less|like|about|with|any ?more|again|instead|so|"
    r"too)"
)
_NO_WISH = r"(?! (?:imagine|believe|guess|hear|tell|see|say|think|like|know|call|repeat|be)\b)"
_GOOD_ADVICE = (
    r"(?! (?:imagine|believe|see|tell|say|think|know|hear|guess|always|never|only|go|get|find|buy|do|be)\b)"
)
WISHED = re.compile(
    rf"\b(?:(?:can|could|will|would) you{_NO_WISH}|(?:i'd|i would|i) (?:like|love|want|need|prefer|rather)(?: for)? you"
    rf"(?: to)?(?! know\b)|i don'?t (?:want|like|need) you(?: to)?|i wish you(?:'d| would| wouldn'?t)|"
    rf"(?:i think |maybe )?you (?:should|can|could|need to|ought to|don'?t have to){_GOOD_ADVICE}|"
    r"(?:please|just|also) (?:don'?t |do not )?(?:put|write|note|remember|forget|take|drop|keep|ask|change|make|remove|"
    r"leave|mention|save)|(?:don'?t|do not|stop|quit) (?:keep )?(?:asking|bringing|saying|using|mentioning|keeping|ask|"
    r"bring|use|mention|keep|save|put))"
    rf" (?:[\w']+ ){{0,5}}?{_ABOUT_THEM}\b[^.!?]*",
    re.IGNORECASE,
)
"""What is put to her as a wish, about the person who talks, or what she keeps of them."""
OTHERS_WISH = re.compile(
    r"\b(?:said|says|told|tell|tells|asked|like|and i'm like|goes|thinks?|thought|when|if|where|how|why|what)(?: me|"
    r" him| her| them)?,?\s*$",
    re.IGNORECASE,
)
"""Before what others wished of somebody: "my boss said can you take that on"."""
CHANGED = re.compile(r"\b(?:instead|actually|meant|rather|change|wrong|sorry)\b", re.IGNORECASE)
"""Words with which a time that is named again is another wish."""
TOO_OFTEN = re.compile(
    r"\byou(?:'ve)?(?: guys)? (?:already |just |have |keep |been )*(?:call|called|calling|ring|rang|"
    r"phone|phoned) (?:me |us )?"
    r"(?:like |about |almost |already |at least )*(?:\w+ times\b|every (?:single )?day|(?:way )?too (?:much|often)|so "
    r"(?:much|often|many)|a lot\b|all the time|three times)[^.!?]*",
    re.IGNORECASE,
)
REACH = re.compile(
    r"\b(?:will|would|can|could) you (?:still |be able to |even )*(?:reach|call|get|find) me(?: "
    r"(?:there|then|still|in \w+|"
    r"at (?:this|the same) number|on this (?:number|phone)))*\W*$",
    re.IGNORECASE,
)
"""Whether somebody who goes elsewhere is called there."""
GOT_IT = re.compile(
    r"\b(?<!how )(?<!where )(?:did|do|have) you (?:get|got|hear|note|noted|catch|keep|change|"
    r"save)(?: down)? (?:that|it|"
    r"the \w+ (?:thing|part)|what i "
    r"(?:said|told you)|my \w+)\b(?! (?:dress|car|haircut|tattoo|house|phone)\b)[^.!?]*[.!?]*$"
    r"|\b(?:is|was) (?:it|that|my \w+) (?:changed|noted|fixed|put right|corrected|saved)\b[^.!?]*[.!?]*$"
    r"|\b(?:did|have) you (?:noted?|saved?|changed?|keep|kept) (?:down )?the \w+\b[^.!?]*[.!?]*$"
    r"|\b(?:(?:do you have|you(?:'ve| have)? got) my \w+ (?:as|down)\b[^.!?]*|"
    r"you(?:'ve| have) got [\w ]{2,20} right)[.!?]*$"
    r"|\bmy name (?:\w+ )?is it \w+ now\b",
    re.IGNORECASE,
)
DID_NOT_CALL = re.compile(
    r"\byou (?:were|was|'re|are) (?:supposed|meant|going|gonna) to (?:have )?call(?:ed)?\b[^.!?]*"
    r"|\byou (?:said|promised|told me)(?: that)? you(?:'d| would|'ll| will| were (?:going to|gonna)) call\b[^.!?]*"
    r"|\b(?:why didn'?t you|you (?:never|didn'?t)|how come you didn'?t) call(?:ed)?(?: me)?\b[^.!?]*",
    re.IGNORECASE,
)
"""A reproach for a call that did not come."""
WHEN_SHE_CALLS = re.compile(
    r"\b(?:when (?:are|will|do) you|(?:are|will) you(?: be)?(?: going to|"
    r" gonna)?) call(?:ing)?(?: me)?\b(?! (?:him|her|them|my)\b)"
    r"[^.!?]*[.!?]*$",
    re.IGNORECASE,
)
WHO_TOLD = re.compile(
    r"\b(?:how do you know (?:that |what )?i\b|who told you|how'?d you know (?:that )?i\b)", re.IGNORECASE
)
ASK_NEXT_TIME = re.compile(
    r"\b(?:you |please |to |can |should |must )(?:ask|remind) me (?:about|how) [^.!?]*\b(?:next time|again|after|"
    r"then)\b",
    re.IGNORECASE,
)
OF_YOUR_OWN = re.compile(
    r"\bdo you (?:have|own) (?:any|a|an) (?:pets?|dogs?|cats?|kids?|children|family|brothers?|sisters?|siblings|"
    r"boyfriend|girlfriend|friends|husband|job|car|garden)\b",
    re.IGNORECASE,
)
FOR_A_PERSON = re.compile(
    r"\b(?:talk|speak) (?:to|with) (?:a |an |some |your |the )?(?:real|actual|live) (?:person|human)\b"
    r"|\b(?:talk|speak) (?:to|with) (?:somebody|someone|the person|a person|the people) (?:responsible|in charge)\b"
    r"|\b(?:talk|speak|complain|write) to (?:\w+ ){0,2}(?:from|at|behind|of) (?:the|this|your) (?:company|game|"
    r"app|team)\b|\b(?:someone|somebody|anyone|anybody|whoever|the people|people|person|those) (?:who |"
    r"that )?(?:runs?|"
    r"made|makes?|is behind|are behind|is in charge|works? (?:for|at|on)) (?:of )?(?:this|the|your) (?:thing|"
    r"game|app|"
    r"company|place|show)\b"
    r"|\b(?:is|are) there (?:a |an |any |some)?(?:human|person|people|anyone|anybody|someone|somebody|one)\b.*"
    r"\b(?:talk|speak|help|ask|write|payment|refund|money|billing)\b"
    r"|\b(?:who|whom) (?:do|can|should|could) i (?:talk|speak|write|turn|complain|go) to\b"
    r"|\b(?:talk|speak) (?:to|with) (?:a |an |some |your |the )?(?:real |actual )?(?:human|support|manager|boss|"
    r"customer (?:service|support)|operator|team|people in charge|person in charge)\b"
    r"|\b(?:want|need|like|get|about|with|for) (?:a |my )(?:refund|money back)\b|\brefund me\b|\bcharged me\b"
    r"|\b(?:cancel|stop) my (?:subscription|payments?|membership)\b",
    re.IGNORECASE,
)
PASSING_ON = re.compile(
    r"\b(?:can|could|will|would) you (?:please |just |maybe )*(?:tell|let) (?:somebody|someone|them|your (?:people|"
    r"boss|team|company|friend))\b[^.!?]*|\bplease (?:tell|let) (?:somebody|someone|them|your (?:people|boss|team|"
    r"company|friend))\b[^.!?]*|(?<!n't )(?<!not )(?<!never )\b(?:write|note) (?:that|it|this) down\b",
    re.IGNORECASE,
)
WILL_CALL = re.compile(
    r"\b(?:i'?ll|i will|i'?m (?:going to|gonna)|i can|let me) (?:\w+ )?(?:call|text|ring|phone)(?: them| her| him|"
    r" my \w+| now)?\b(?! you\b)|^\W*(?:(?:yes|yeah|yep|ok|okay|alright|sure) )+(?:i will|i'?ll do (?:it|that))\W*$",
    re.IGNORECASE,
)
HOW_TO = re.compile(
    r"\bhow (?:do|can|could|would) (?:i|you|we)\b[^.!?]*\b(?:delet|eras|remov)", re.IGNORECASE
)
ONLY_ASKS = re.compile(
    r"\b(?:is there (?:a|any|some) way|(?:is it|would it be) possible|what if|what happens|suppose|some ?day|"
    r"not (?:now|today|yet)|just so i know|(?:don'?t|do not) want (?:it|that|them|anything) "
    r"(?:deleted|erased|removed))\b",
    re.IGNORECASE,
)
"""Somebody who asks whether something could be deleted, and does not want that now."""
AND_ALSO_PLEASE = re.compile(
    r"(?:\W+|\b(?:and|then|also|plus|can|could|would|will|you|please|just|i|want|you|to|like|have|"
    r"so)\b)+$",
    re.IGNORECASE,
)
"""What leads from one wish to the next: "no more calls, and can you"."""
QUITTING = re.compile(
    r"\b(?:quit|leave|leaving|stop playing|drop out of|done with)\b.*\bgame\b", re.IGNORECASE
)
_FINE = (
    r"(?: (?:really|actually|totally|all|just|doing|perfectly))* (?:fine|okay|ok|good|great|al(?:l )?right)\b"
)
_NO_MORE = (
    r"(?! (?:at|with|for|to|if|when|person|friend|company|news|question|thing|one|day|boy|girl|idea)\b)"
    r"(?!.{0,12}\b(?:but|just|though|still)\b)(?! (?:i )?(?:guess|suppose))"
)
WELL = re.compile(
    rf"\b(?:i'?m|i am|we're){_FINE}{_NO_MORE}|^\W*(?:[\w']+ ){{0,2}}(?:it'?s|it is|"
    rf"that'?s){_FINE}{_NO_MORE}(?: [\w']+){{0,2}}\W*$"
    r"|\b(?:i'?m|i am|it'?s|that'?s|it was)(?: just| only| really)? (?:not (?:sad|upset|a big deal|(?:that|"
    r"so) bad)|kidding|"
    r"joking|a joke|having (?:a ball|fun|a blast|a (?:good|great) time))\b"
    r"|\b(?:it'?s|that'?s|it was)(?: actually| really| pretty| kind of)? funny\b|\bfeel(?:ing)?(?: much| a lot|"
    r" so)? better\b"
    r"|\bno big deal\b|\bsorry (?:to hear|about|for) what\b|\bnothing(?:'s| is) wrong\b|\bdon'?t (?:be|feel) sorry\b"
    r"|\b(?:talk about|change the|tell me|say) (?:something (?:else|fun|funny|silly|nice|good|happy|happier|different|"
    r"light|lighter)|subject|topic)\b|"
    r"\bnothing to be sorry\b",
    re.IGNORECASE,
)
NO_TIME = re.compile(
    r"^\W*(?:(?:oh|uh|um|sorry|hey|hi|nikita|kind of|kinda|really|a) )*(?:bad|terrible|awful|wrong) (?:time|moment)\b|"
    r"\b(?<!you )(?<!they )(?<!we )(?<!he )(?<!she )(?:can'?t|cannot|can not) (?:really )?(?:talk|speak|chat)\b"
    r"(?! (?:to|with|about|that|like|any ?more|as|of|without|much|long|for long|too)\b)|(?<!but "
    r")\b(?:make it|be) (?:quick|short|brief)\W*$"
    r"|\b(?:it'?s|this is|kind of|you(?:'ve)? caught me at) (?:not a good|a bad|a terrible) (?:time|moment)\b"
    r"|\bi(?:'m| am) driving\b(?=.*\bcall me\b)",
    re.IGNORECASE,
)
"""What nobody says who has time to talk; told in a story, somebody else cannot."""
ASKED = (
    ("too_often", TOO_OFTEN),
    ("on_record", ON_RECORD),
    ("number_changes", NUMBER_CHANGES),
    ("reach", REACH),
    ("remembered", REMEMBERING),
    ("your_name", NAMED_AGAIN),
    ("got_it", GOT_IT),
    ("of_your_own", OF_YOUR_OWN),
    ("do_you", DO_YOU),
    ("how_to_delete", HOW_TO),
    ("who_told", WHO_TOLD),
    ("not_me", NOT_ME),
    ("did_not_call", DID_NOT_CALL),
    ("moved_away", GONE_FROM),
    ("when_she_calls", WHEN_SHE_CALLS),
    ("what_to_do", WHAT_TO_DO),
    ("ask_next_time", ASK_NEXT_TIME),
)
"""What she is asked, by the words that ask it; of two the first counts."""
OF_HER_CARE = ("hours_wished", "not_liked", "misnamed")
UNSURE = ("asked", "do_you", "insult", "greeting")
"""Topics that a few words tell, and that give way to what all of them probably mean."""
OF_CALLS = ("did_not_call", "call_me", "when_to_call")
"""Topics that give way only to the wish not to be called at all."""
LONGEST_TOPIC, LONGEST_AGAIN = 120, 14
"""Characters of what is raised in another call, and words of a wish that is only said again."""
TAKEN_UP = ("asked", "do_you", "got_it", "wish", "wrong_facts", "moved_away")
"""What is answered where it is taken up: "did you get that I live in Charlotte now"."""


def _first(text: str, *said: tuple[str, re.Pattern[str]]) -> Reading[Any] | None:
    """The first of the values whose words are said."""
    return next((Reading(value, match[0]) for value, words in said if (match := words.search(text))), None)


@sampled("could you be more honest with me", kind="free_text")
def style_wished(text: str, context: Context) -> Reading[str] | None:
    """How the player asks Nikita to be from now on; "less teasing" goes with what was wished for before."""
    match = STYLE.search(text)
    anew = match and (match["style"] or match["manner"] or match["other"] or match["instead"])
    if match is None or anew:
        return Reading(anew, match[0]) if match and anew else None
    before = str(context.known.get("style") or "")
    if match["lay"]:
        less = next(how for root, how in LESS.items() if root in match["lay"].casefold())
        others = [each for each in before.split(", ") if each and each not in less]
        return Reading(", ".join((*others, less)), match[0]) if less not in before else None
    how = next(filter(None, match.groups()))
    return Reading(", ".join(filter(None, (before, how))), match[0]) if how not in before else None


@outcomes(
    *(topic for topic, _ in ASKED),
    *OF_HER_CARE,
    *get_args(Topic),
    *filter(None, EXAMPLES),
    "declined",
    "not_yet",
    "still_there",
    "noted_already",
)
def about_them(text: str, context: Context) -> Reading[Any] | None:
    """What she is asked of what she knows of the player, or has herself; else small talk, or what is probably meant."""
    if WAIT.search(text) or (NOT_YET.search(text) and lives_now(text, context)):
        return Reading("not_yet", text)
    if still := still_there(text, context):
        return still
    if changes_nothing(text, context):
        return Reading("on_record", text)
    if _is_noted_already(text, context):
        return Reading("noted_already", text)
    by_rule = _by_rule(text, context)
    if by_rule and by_rule.value not in (*UNSURE, *OF_CALLS):
        return by_rule
    probable = None if _is_kept(text, context) else meant(text, context)
    if (found := declined(text, context)) and (probable is None or asked_about(probable, context)):
        return found
    if probable and probable.value == "moved_away" and NOT_YET.search(text):
        return Reading("not_yet", text)
    if probable and probable.value == "hours" and (is_call_of_others(text) or OR_NOT.search(text)):
        return by_rule
    is_about_calls = by_rule is not None and by_rule.value in OF_CALLS
    found = by_rule if probable is None or (is_about_calls and probable.value != "stop") else probable
    leave = found if found and found.value == "leave" else None if found else may_leave(text, context)
    if leave is None:
        return found
    return None if context.asked.endswith(ASKS_FIRST["leave"]) else Reading("leave", leave.basis)


@sampled("only call me after eight", kind="free_text")
def call_times(text: str, context: Context) -> Reading[str] | None:
    """When Nikita is to call, or not to, from now on, beside what was wished before; in the player's own words."""
    before, found = str(context.known.get("wishes") or ""), hours_wished(text, context)
    if found is None and agreed_to("hours")(text, context):
        found = Reading(dated(of_the_calls(context.before[-1]), context), text)
    is_known = (
        found is None or found.value.casefold() in before.casefold() or _is_noted_already(text, context)
    )
    return Reading(together(found.value, before), found.basis) if found and not is_known else None


@outcomes("struck")
def taken_back(text: str, context: Context) -> Reading[Any] | None:
    """That what was wished of the calls is not to be noted after all: right after it, or with its time: "forget what I
    said about six"."""
    wishes = str(context.known.get("wishes") or "")
    match = (NOT_PASSED_ON.search(text) or STRUCK.search(text)) if wishes else None
    if match is None or hours_wished(text, context):
        return None
    is_named = bool(times(text) & times(wishes))
    return Reading("struck", match[0]) if is_named or _is_recent(wishes, context) else None


def _is_noted_already(text: str, context: Context) -> bool:
    """Whether a time is said again that was just wished for, in a few words: "like I said, after six"."""
    wishes, named = str(context.known.get("wishes") or ""), limits(text)
    is_brief = len(text.split()) <= LONGEST_AGAIN and not CHANGED.search(text)
    return bool(named) and named <= limits(wishes) and is_brief and _is_recent(wishes, context)


def _is_recent(wishes: str, context: Context) -> bool:
    """Whether one of the wishes was told in what was just said."""
    named = limits(wishes.split(AND_ALSO)[-1])
    told = (call_times(each, replace(context, asked="", known={})) for each in context.before)
    return any(named and named <= limits(each) for each in context.before) or any(
        each is not None and each.value in wishes for each in told
    )


@outcomes("topic")
def not_noted(text: str, _: Context) -> Reading[Any] | None:
    """That something is not to be kept in mind: "don't write that down"."""
    return _first(text, ("topic", NOT_PASSED_ON))


def _by_rule(text: str, context: Context) -> Reading[Any] | None:
    if wished := hours_wished(text, context):
        return Reading("hours_wished", wished.basis)
    if (wrong := _wrong_of_them(text, context)) and not _is_kept(text, context):
        return wrong
    about = _first(text, *ASKED) or small_talk(text, context)
    place = str(context.known.get("place") or "").casefold()
    if about and about.value == "got_it" and place and place in text.casefold():
        return Reading("still_there", about.basis)
    return None if about and about.value in TAKEN_UP and _is_kept(text, context) else about


def _wrong_of_them(text: str, context: Context) -> Reading[Any] | None:
    """What somebody says that she has wrong of them, or asks her to change that is changed already."""
    if said := not_liked(text, context):
        return Reading("not_liked", said)
    if other := misnamed(text, context):
        return other
    said = liked_already(text, context)
    return Reading("got_it", said) if said else None


def _is_kept(text: str, context: Context) -> bool:
    """Whether the words tell something of them that is kept, now or already."""
    told, place_kept = (context, replace(context, known={})), str(context.known.get("place") or "")
    said, name = text.casefold(), str(context.known.get("name") or "").casefold().split()[:1]
    is_of_city = place_kept.casefold() in said if place_kept else False
    if name and name[0] in said.split() and not misnamed(text, context):
        return True
    if is_of_city and not re.search(NO_MORE_IN.format(re.escape(place_kept)), text, re.IGNORECASE):
        return True
    return (
        bool(STYLE.search(text))
        or is_taken_off(text)
        or any(reader(text, each) for reader in (renamed, moved, new_likes) for each in told)
    )


@outcomes("person", "message")
def wish_for_a_person(text: str, _: Context) -> Reading[Any] | None:
    """Somebody wants to talk with people behind the game, for example about money, or to have something passed on."""
    return _first(text, ("person", FOR_A_PERSON), ("message", PASSING_ON))


@outcomes("message")
def unheard_wish(text: str, context: Context) -> Reading[Any] | None:
    """What somebody asks of her and nothing here understands: it is passed on, and not talked over."""
    match = next(
        (each for each in WISHED.finditer(text) if not OTHERS_WISH.search(text[: each.start()])), None
    )
    if match is None or about_them(text, context):
        return None
    understood = (call_times, style_wished, renamed, moved, new_likes, command)
    return None if any(each(text, context) for each in understood) else Reading("message", match[0])


@outcomes("will_call")
def help_accepted(text: str, _: Context) -> Reading[Any] | None:
    """Somebody in danger says that they will call those who help."""
    return _first(text, ("will_call", WILL_CALL))


@outcomes("gone", "and_stop", "deletion")
def deleted(text: str, context: Context) -> Reading[Any] | None:
    """Somebody wants everything that is kept deleted; who leaves the game in the same breath is gone for good."""
    found = None if HOW_TO.search(text) or ONLY_ASKS.search(text) else deletion(text, context)
    if found is None:
        return None
    if QUITTING.search(text):
        return Reading("gone", found.basis)
    beside = (meant(AND_ALSO_PLEASE.sub("", each), context) for each in text.split(found.basis, 1))
    return Reading("and_stop", found.basis) if any(m and m.value == "stop" for m in beside) else found


def worth_raising(text: str, context: Context) -> Reading[str] | None:
    """What somebody told of their life, in whole clauses, up to what they ask of Nikita or wish beside it; nothing that
    only puts right who they are, or where they live."""
    if renamed(text, context) or misnamed(text, context) or NOT_THERE.search(text) or is_taken_off(text):
        return None
    if any(LOST.search(each) for each in context.before if each != text) or not_liked(text, context):
        return None
    text = BESIDE_THE_POINT.sub("", text)
    asked = about_them(text, context)
    beside = (style_wished(text, context), may_leave(text, context), asked)
    ends = [text.find(each.basis) for each in beside if each and each.value not in TOLD]
    end = min(ends, default=len(text))
    whole = max((cut.start() for cut in CLAUSES.finditer(text) if cut.start() <= end), default=0)
    return topic(_longest_told(without_question(text[: whole if ends else end], context), context), context)


def _longest_told(text: str, context: Context) -> str:
    """The longest clause of it that tells of the player's life: that speaks to nobody, puts nothing right, takes no
    leave, and is not only where they are right now."""
    clauses = (
        LEADS_ON.sub("", LEADS_IN.sub("", each)).strip(" ,") for each in CLAUSES.split(FILLERS.sub("", text))
    )
    told = (each for each in clauses if len(each) < LONGEST_TOPIC and not NO_TOPIC.search(each))
    return max(
        (each for each in told if not (farewell(each, context) or ASKS.match(each))), key=len, default=""
    )


@outcomes("sad")
def sad(text: str, context: Context) -> Reading[Any] | None:
    """That somebody has a hard time: then nothing cheerful is said any more."""
    mood = small_talk(text, context)
    return mood if mood and mood.value == "sad" else None


@outcomes("well")
def well_again(text: str, context: Context) -> Reading[Any] | None:
    """That somebody who was comforted needs none: "I'm fine really", "sorry to hear what, I'm having a ball"."""
    return None if sad(text, context) else _first(text, ("well", WELL))


@outcomes("no_time")
def no_time(text: str, _: Context) -> Reading[Any] | None:
    """That somebody cannot talk now."""
    return _first(text, ("no_time", NO_TIME))
