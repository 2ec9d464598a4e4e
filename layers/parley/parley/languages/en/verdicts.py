"""Right and wrong in English: the words that answers are made of."""

VERY = (
    "(very |just |all |really |perfectly |totally |absolutely |quite |fully |more than |pretty |exactly |indeed |so |"
    "still |also |completely |definitely |certainly |actually |about |a |an |the |too |most |always )*"
)
GOOD = (
    f"{VERY}(good|great|right|righ|fine|perfect|correct|ok|okay|awesome|excellent|lovely|wonderful|true|accurate|"
    "alright|cool|fantastic|terrific|amazing|delicious|factual|confirmed|"
    "(?<=the )one|truth|everything|fact|nice|super|ideal|"
    "acceptable|agreeable|brilliant|splendid|case|plan|deal|idea|suitable|convenient|yes)"
)
BAD = (
    "(wrong|incorrect|false|untrue|inaccurate|invalid|mistaken|incorrectly|bogus|a lie|nonsense|off|no good|no|"
    "unnecessary|impossible|a mistake|a no|a falsehood|fake|erroneous)"
)
THIS = (
    "(it|its|thats|that|this|these|they|theyre|those|everything|all|the \\w+|the \\w+ \\w+|you|youre|your \\w+|"
    "which)"
)
IS = "(is|are|was|were|be|seems?|sounds?|looks?|does look|feels?|works?|would be|will be|should be|must be|to be)"
