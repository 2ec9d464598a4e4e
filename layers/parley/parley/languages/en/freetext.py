"""How answers begin in English."""

from parley.hear.free_text import FreeText

TABLE = FreeText(
    openers=(
        "um+",
        "uh+",
        "er+",
        "please",
        "gosh",
        "where do i start",
        "i dont know(?= \\w)",
        "hmm+",
        "well",
        "so",
        "okay",
        "oh",
        "like",
        "let me see",
        "you know",
        "i guess",
        "i think",
        "i would say",
        "id say",
        "probably",
        "maybe",
        "mostly",
        "i (?:(?:really|just|also|do) )*(?:like|love|enjoy)",
        "i am liking(?: very much)?",
        "im (?:really )?into",
        "im interested in",
        "my (?:interests|hobbies) are",
        "she should be",
        "i want her to be",
        "id like her to be",
        "i would like her to be",
        "just",
    ),
    closers=("i guess", "i suppose", "please", "haha", "lol", "thanks", "thank you", "or something"),
    asides=(
        "(?:\\w+ )?(?:stop|get down|put|come here|leave|sit|be quiet|quit|hush|shh+|dont touch|knock|cut|give|let "
        "go|get off)"
        "(?: (?:it|that|this|him|her|down|there|off|out|back|alone|now|please|here|quiet|from|your|the|my|brother|"
        "sister|shoes|to|me))*",
    ),
    corrections=(
        "^(?:no |oh |sorry )*wait\\b",
        "^(?:no |oh |sorry |actually )*i (?:said|meant)",
        "\\bi (?:mean|meant)$",
        "\\b(?:like|as) i (?:said|told you)$",
        "^(?:no|sorry) (?:its|it is|im|i am) ",
    ),
    empty=(
        "nothing(?: really| much| special)?",
        "next question",
        "(?:i )?(?:dont|do not) (?:really )?know",
        "(?:im )?not (?:really )?sure",
        "no idea",
        "what",
        "yes",
        "yeah",
        "no",
        "nope",
        "okay",
        "hello",
        "(?:um+|uh+|hmm+)",
    ),
)
