"""What is no topic, in English."""

from parley.hear.topics import Topics
from parley.hear.words import phrases

TABLE = Topics(
    pleasantries=phrases(
        r"""
        ((um+|uh+|oh|well|yeah|yes|no|hey|hi|hello|okay|ok|so|and|just|really|pretty|very|quite|i|im|i am|it|
          its|it was|it is|thats|that is|that|all|good|fine|great|alright|not|bad|too|much|nothing|new|
          special|same|as|usual|always|old|thanks|thank you|listening|nikita|you|for|asking|cant complain|going|
          i guess|i dont know|dont know|not sure|maybe|sure|my|day|is|are|was|doing|been|today|a|bit|little|tired|busy|
          how|about|yourself|what|sounds|nice|cool|true|right|exactly|suppose|haha|lol|hm+|mhm|yep|nope|nah|wow|kind of|
        sort of|whatever|i see|same here) ?)+
        """
    ),
    about_the_call=phrases(
        r"""
        (text|message|call|ring|phone) me;
        (talk|speak|see) (to |with )?you (tomorrow|later|soon|again|then|next);
        (can|cant|could|couldnt) (you )?hear (you|me);
        i (really )?cant (really )?(talk|speak|chat)(?! (to|with|about)\b);
        (this|the|your) (call|line|connection|number|game|voice|app);
        (are|youre|you are) (\w+ )?(a |an )?(robot|bot|ai|machine|computer|recording|real);
        (you|youre|you are) (breaking up|cutting out); (said|told) (you )?(already|before|that)$;
        what (do|did|are) you; i said \w+ me; i (asked|told|said) (to )?you (something|that|this|already)$;
        ^((hey|hi|hello|yeah|yes) )*(nikita )?(its|this is|it is|im|i am) \w+$;
        leave (me |us )?(a|your) (\w+ )?message( (after|at|and|or)\b|$); (after|at) the (beep|tone);
        (screening|voicemail|answering) service; (say|state) your name; (you have|youve) reached \w+;
        (person|number|customer|party) you (are|have|were) (calling|trying|dialed|dialled|called|reached)
        """
    ),
    likes=phrases(
        r"""
        (i|and) ((really|also|just|do|very much) )*(like|love|enjoy)(?! (is|are|best|most|please|
          it|that|this|you|your|her|him|them|the (way|sound|idea)|how|when|what|
          where|to (talk|know|hear|go now))\b)(?= \w);
        (im|i am) ((really|very|also|so|a lot) )*into(?= (?!it\b|that\b|this\b|you\b)\w);
        (im|i am) a (big |huge )?fan of(?= \w); my (hobby|hobbies|interests) (is|are)(?= \w)
        """
    ),
    habits=phrases(
        r"""
        i (?!(have|had|got|get|need|use|talk|call|work|say|said|ask|told|see|know|worry|cry|drink|smoke|sleep|am|was|
          will|dont|cant)\b)(also |mostly |really )?\w+( (?!i\b|and\b|but\b)\w+){0,4}? (for fun|all the time|
          a lot(?! (for|because of|with) (my )?(work|job|business|school)\b)|
          every (day|week|weekend|morning|night)|on (the )?weekends|in my (free|spare) time|when i can)
        """
    ),
    until=(
        "and (?=i\\b|im\\b|my\\b|the (name|city|age|style)\\b|she\\b|keep (it|her)\\b|make (it|her)\\b)",
        "but",
        "im",
        "i",
        "my",
        "so",
        "she",
        "is (?=she|nikita|this|it)",
        "the \\w+ (?:thing|bit|part) (?:is|was)",
        "(?:do|does|are|will) (?=you|she|nikita|it|this)",
    ),
)
