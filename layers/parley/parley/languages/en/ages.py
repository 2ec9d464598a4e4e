"""Ages in English."""

from parley.hear.ages import Ages
from parley.hear.words import phrases

_IM = "(im|i am|i m|just|only|still|am)( (just|only|still|really|actually|technically|in fact))*"
_SCHOOL = (
    "(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|1st|2nd|3rd|[4-9]th|"
    "1[0-2]th)"
)
_NAME = (
    r"(?!(?:not|no|on|at|in|under|over|above|below|about|around|unit|apartment|number|room|almost|nearly|turning|past|"
    r"free|busy|the|only|just|level|like|for|until|till|since|like|older|younger|than)\b)[^\W\d_]+(?: and)?"
)
_PARENT = "(mom|mommy|mum|mummy|mother|dad|daddy|father|parents|grandma|foster mom)"

TABLE = Ages(
    groups=(
        (
            r"in my teens|(?:high school|hs) (?:student|kid|freshman|sophomore|junior|senior)|(?:in|at|still in|"
            r"go to) (?:junior |senior |middle |high )+school|too young",
            15,
        ),
        (
            r"early (?:20s|twenties)|18 to 24|in (?:college|uni|university)|(?:college|university) (?:student|"
            r"freshman|sophomore|junior|senior)",
            21,
        ),
        (r"(?:late|mid) (?:20s|twenties)|25 to 34|early (?:30s|thirties)", 28),
        (r"late (?:30s|thirties)|(?:40s|forties)|35 to 49|middle aged", 40),
        (
            r"(?:50s|fifties|60s|sixties|70s|seventies|80s|eighties|90s|nineties)(?! (?:music|song|band|movie|"
            r"kid)s?)|50 or older|retired|(?:a )?senior citizen|pensioner|elderly",
            60,
        ),
    ),
    decades=((r"20s|twenties", 20), (r"30s|thirties", 30)),
    within=r"in my(?: (?:early|mid|late))?",
    minors=phrases(
        rf"""
        {_IM} (a |an )?(minor|underage|under age|teen|teenager|kid|child|little (kid|girl|boy)|middle schooler|
          high schooler|freshman in high school|(sophomore|junior|senior) in high school)(?! (at heart|of|
          person|magnet|from)\b);
        ^(an? )?(minor|teen|teenager|kid|child|underage)( still| actually)?$;
        (im|i am|still|i go to|i m|just) (still |just |only )?(in|at) (the )?({_SCHOOL} grade|(middle|junior
          high|high|elementary|primary|grade) school|junior high|kindergarten);
        (in|start\w*|finish\w*|going into|entering) (the )?{_SCHOOL} grade( (now|this year|next year|at \w+))*$;
        ^(a )?{_SCHOOL} grade(r)?$; (im|i am) an? {_SCHOOL} grader;
        (im|i am) (not|still not) (an adult|a grown ?up|grown up|of age|old enough|legal|allowed to (talk|speak|
          play))( yet)?(?! (bed|ride)\b);
        ^not (an adult|grown up|of age|old enough)( yet)?$;
        my {_PARENT} (says?|said|thinks|told me|tells me|wont let|doesnt let|dont let|didnt let|would kill|
          doesnt want|dont want|doesnt allow|dont allow|forbids|forbade)( that| me| if)? ?(i|me|to|us)? ?(\w+
          )?(cant|cannot|shouldnt|not|am not|im not|mustnt|talk|speak|play|have|use|be|found|knew|finds)( \w+)*
          (talk|speak|play|phone|strangers?|call|calls|game|you|this|on here|out)( \w+)*;
        my {_PARENT} (doesnt|dont|didnt|does not|do not) know (that )?(im|i am|i|about (this|you|it))( \w+)*;
        ((have to|need to|gotta|let me|ill|should i) ask|without asking) my {_PARENT}( (first|if i (can|may|
          am).*))?$
        """
    ),
    own=(
        rf"(?:(?:im|i am) [^\W\d]+ ,|(?:im|i am|its|this is|name is|names) {_NAME}(?= \d)|"
        r"im|i am|i m|i just turned|i turned|i was just|aged|ive just turned|my age is|i)"
        r"(?: (?:only|just|still|like|about|barely|really|actually|um|uh|a|not even))*"
    ),
    after=(
        r"from(?! (?:the|my|here|there|downtown|home|work)\b)|living|live|lives|as of|"
        r"years?|yrs?|yo|y|by the way|not|and|but|so|now|going|turning|or|ish|something|thanks|thank|please|like|last|"
        r"this|since|today|nikita|soon|im|i|if|almost|nearly|roughly|about|maybe|probably|because|is|with|sorry|well|"
        r"oh|wait|hey|listen|look|bye|goodbye|"
        r"(?:out |over |up |down |here |based )+in|"
        r"in (?:january|february|march|april|may|june|july|august|september|october|november|december)|"
        r"old|no|yes|yeah|why|whats|how|you|um|uh|just|believe|lol|haha|in human|tomorrow|bro|bruh|dude|man|girl|"
        r"mate|sir|maam|forever|young|again|honey|hon|sugar|"
        r"sweetie|sweetheart|darling|love|child|son|baby|dear|though|actually|i guess"
    ),
    below=(
        r"(?:not|under|below|less than|younger than|havent turned|have not turned|not yet|isnt|arent|not quite|"
        r"not even|am not|still not|wont be|havent reached|before)(?: (?:yet|quite|even|turned|over|above|a|an))*"
    ),
    soon=(
        r"(?:almost|nearly|turning|turn|about to (?:turn|be)|going to be|gonna be|ill be|i will be|will be|soon "
        r"to be|soon|becoming|close to|going on|be|practically|my)(?: (?:turning|be))*"
    ),
    still=(
        r"(?:years old )?(?:in (?:a|two|three|four|five|six|\d+|few|some) (?:few )?(?:days?|weeks?|months?|"
        r"years?)|come (?!on\b|again\b|back\b|to\b)[a-z]+|soon|next (?:week|month|year|\w+day)|tomorrow|"
        r"th birthday is (?:next|in|tomorrow)|minus \d+)"
    ),
    above=r"(?:over|above|older than|more than|at least|past)(?: the age of)?",
    born=r"born(?: back)?(?: in)?(?: the year)?|birth year is|class of",
    half=r"and a half|and 1 half|and three quarters|years? old|years? of age",
    others=(
        r"\b(?:since|when) i was\b|\bmy (?:\w+ )?(?:sons?|daughters?|kids?|child|children|brothers?|sisters?|wife|"
        r"husband|mom|dad|boyfriend|girlfriend|dog|student|neighbor|cat|friend|grandson|granddaughter|nephew|"
        r"niece|baby)s? (?:is|are|was|just|turned)\b|\bused to be\b|\b(?:he|she)s? (?:is |was )?\d"
    ),
    ward=(
        rf"\b(?:this is|im|i am|its) (?:her|his|their) (?:\w+ )?{_PARENT}\b.{{0,60}}?\b(?:she|he|they)"
        r"(?:s|re| is| are)? (?:only |just |barely )?(?P<age>\d{1,2})\b"
    ),
    clock=(
        r"\b(?:(?:call|try|ring|phone|reach|catch|text)(?: me| us)?(?: back| again)?(?: maybe| sometime)?|"
        r"(?:free|off|home|back|done|available)(?= (?:at|around|after|before|by)\b)|until|till)"
        r"(?: (?:at|around|about|after|before|by|past))?(?: like)? \d{1,2}(?: (?:00|15|30|45))?\b"
        r"|\b(?:at|around|about|by|after|before) \d{1,2} (?:00|15|30|45)\b|\b\d{1,2} (?:o ?clock|am|pm|a m|p m)\b"
    ),
    felt=(
        r"(?<=\d )going on \d+"
        r"|\b(?:for|drove|worked|lived|been|married|spent|did|taught|\w+(?: (?:a|an|the|my|here|there|it|together) \w+|"
        r" (?:here|there|together))) (?:about |over |almost |nearly )?\d+ years\b(?! (?:old|of age|young))"
        r"|\b\d+ years (?:was|were|of(?! age\b)|in|on|at|behind|ago|working|driving|married|teaching|spent)\b"
        r"|(?:but |though |and )?(?:i )?\b(?:feel|feeling|look|act)(?: (?:like|more like|im|i am|about|a|an))* \d+"
    ),
    rejected="not|instead of|rather than",
    corrections=r"no sorry|sorry no|no wait|wait no|no , (?:sorry|wait)|no|sorry|i mean|i meant|make that|actually",
)
