"""Whom a placed call has reached, in English."""

from parley.hear.callees import Callees
from parley.hear.words import phrases

_KIN = (
    "(husband|wife|mom|mommy|mother|mum|mummy|dad|daddy|father|son|daughter|brother|sister|roommate|flatmate|"
    "boyfriend|girlfriend|partner|spouse|fiance|fiancee|grandma|grandmother|grandpa|grandfather|aunt|uncle|cousin|"
    "neighbor|assistant|secretary|friend|boss|coworker|colleague|nurse|caregiver|babysitter|son in law|kid|child)"
)
_HERE = "(here|home|in|available|around|at home|with me|awake|up|back( yet)?|able to \\w+|in right now|near the phone)"
_THEY = f"(she|he|they|q{{2,}}|(my|her|his) {_KIN})"
_NUMBER = "((phone |cell |telephone )?number|phone|cell|line)"
_AGO = (
    "(last (week|month|year|summer|winter|spring|fall)|(a|one|two|three|few|a few|several|couple of|a couple of) "
    "(\\w+ )?(days?|weeks?|months?|years?) ago|recently|yesterday|just now|this (week|month|year))"
)

FETCHING = phrases(
    rf"""
    (ill|i will|let me|lemme|i can|im (going to|gonna)|ima|one sec ill)( (go|just|quickly|run)( and)?)*
      (get|grab|fetch|put|find) (her|him|them|my {_KIN}|qq+)( on| for you| to the phone| right now| real quick)*$;
    (hes|shes|he is|she is|my {_KIN} is) (coming|on (his|her) way) to the phone( now)?$;
    (hold on|hang on|one sec\w*|one moment|a (sec\w*|moment|minute)|sure|yes|yeah) (hes|shes|he is|she is|my {_KIN} is)
      (coming|(right )?here)( now)?$;
    (ill|i will|let me|im) (hand|pass|give|handing|passing|giving) (you |the phone |it )*(over )?(to )?(her|him|my
      {_KIN})( now)?$;
    (you can|wanna|here you can) (talk|speak) (to|with) (her|him)( yourself| instead| now)?$; here (she|he) is$
    """
)
"""Somebody hands the phone over."""

TABLE = Callees(
    fetching=FETCHING,
    plainly=(
        (
            "wrong_number",
            phrases(
                rf"""
                wrong (number|person)(?! on the\b);
                (have|got|dialed|dialled|reached|calling|called) the wrong (guy|girl|house|lady|man|woman|one);
                misdial\w*; (this|that) (is not|isnt|aint) (her|his|their|qq+s?) {_NUMBER}( any ?more)?;
                qq+ (no longer has|doesnt have|does not have|gave up) this {_NUMBER};
                (she|he|they) (no longer (has|have)|(doesnt|does not|dont) have) this {_NUMBER}( any ?more)?;
                (got|have had|ive had|had|gotten|was given|been given|took over|inherited)
                  this {_NUMBER} {_AGO};
                (just|only just|only|recently) (got|gotten|was given|received) (this|a new|the) {_NUMBER};
                this {_NUMBER} (belongs to|is) (me|mine|someone else|somebody else|another person)( now)?;
                (this is|its|i have|ive got) a new number(?= and| now|$);
                (this|my) {_NUMBER} used to (be|belong)\b.*;
                qq+ (moved( out| away)?|doesnt live here|does not live here|no longer lives here|passed away|
                  died|is dead|is deceased)( \w+)*;
                (she|he) (doesnt|does not|no longer) lives? here( any ?more)?; (keep|kept) getting calls for \w+
                """
            ),
        ),
        (
            "somebody_else",
            phrases(
                rf"""
                (this is|im|i am|its|it is|speaking is|(talking|speaking) (to|with)) (just |actually |only |(?!not\b)\w+
                  )?(her|his|their|qq+s) (\w+ )?{_KIN};
                this is (?!(nikitas|its|thats|whats|whos|todays|hers|yours|ours)\b)\w+s {_KIN}
                  (?=$| (he|she|they|i|and|who|speaking|can|is)\b);
                (im|i am|this is|its|it is) (not|no) qq+(?! (the|of)\b)
                  (?! ((but|um|uh|sorry) )*(its|it is|call me|my name|the name|as in)\b)(?! but (?!im|i am)\w+$)
                  (?!.*\b(spell\w*|spelt|pronounc\w+|(call|called) me|go by|with an?)\b); (this|it) isnt qq+; ^not qq+$;
                (call|calling|phone|phoning|ringing|text|texting|bothering|harassing) my {_KIN}$;
                (shes|hes|she is|he is|thats) my {_KIN}( and| so|$);
                ^((hey|hi|hello|yeah|yes) )*((this is|its|im) )?(\w+ )?(?!(whos|whats|its|thats|this|todays|lets|heres|
                  theres|hes|shes|yes)\b)\w+s (phone|cell|cellphone|mobile)( ((this is|its) )?\w+( speaking)?)?$;
                (this|im) (here )?is qq+s (\w+ )?({_KIN}|{_NUMBER});
                qq+ (isnt|is not|aint|wont be) (\w+ )?{_HERE};
                ^((hello|hi|hey|oh|sorry|no|um|uh) )*(?!(it|he|she|that|this|there|who|what|everything|nothing)\b)\w+
                  (isnt|is not|aint) (here|home|in|available|around)( right now| at the moment| yet| today)?$;
                qq+s? (is )?(in the (shower|bath|bathroom)|asleep|sleeping|at (work|school)|out|away|busy|
                  driving|not {_HERE}|on vacation|in (a|the) \w+)\b;
                qq+ (cant|cannot|can not) (come to the phone|talk|speak|answer)( right now| now)?;
                (thats|this is|its|it is) (my|her|his) {_KIN}s {_NUMBER};
                (you|do you|did you) (want|mean|looking for|wanna (talk|speak) (to|with)) my {_KIN}
                """
            ),
        ),
        (
            "wrong_number",
            phrases(
                r"(nobody|no ?one|no ?body|anyone|anybody|not anyone) (here )?(by|with|of|called|named) (that "
                r"name|qq+)( here| at this number)?; (theres|there is) (no|not a|nobody called|no ?one called|"
                r"nobody named|no ?one named|nobody by the name of) \w+ (living here|at this number|in this "
                r"house); (theres|there is) no qq+; (dont|do not) know (any|a|who) (qq+( is)?|\w+ is$)|i dont "
                r"know (any|anyone|anybody|a person) (called|named|by the name of) \w+; (no ?one|nobody) (here "
                r")?(called|named|by the name of|with the name) (?!(me|us|you|today|back|him|her|them|yet|about|"
                r"to)\b)\w+( here)?; (no ?one|nobody) here is (called|named) \w+"
            ),
        ),
    ),
    said=(
        (
            "child",
            phrases(
                r"""
                my (mommy|mummy|daddy) (is|isnt|cant|said|says|went|told|has)( \w+)*;
                (mommys|mummys|daddys|(mommy|mummy|daddy) (is|isnt|cant|went)) (\w+ )*(in the (bath|
                  bathroom|garden|yard|kitchen)|here|home|there|busy|asleep|sleeping|shower|
                  work|come|talk);
                (im|i am|(?<!s )(?<!re )(only|just)) (only |just )?(four|five|six|seven|eight|nine|ten|eleven|
                  twelve|[4-9]|1[0-2])( years? old| and a half)?$;
                ^((um+|uh+|like|about|well|yes|no|and|but|almost) )*(four|five|six|seven|eight|nine|ten|eleven|twelve|
                  [4-9]|1[0-2]) years old$;
                (im|i am) (just |only )?a (little )?(kid|child)(?! at heart);
                in (first|second|third|fourth|fifth|sixth) grade;
                (im|i am|still) (still )?in (kindergarten|elementary school)
                """
            ),
        ),
        (
            "somebody_else",
            phrases(
                rf"""
                {_THEY} (\w+ )?(isnt|is not|aint|arent|wont be|is nt) (\w+ )?{_HERE};
                {_THEY} (cant|cannot|can not) (come to the phone|talk|speak|take (your|the|this) call|answer)(
                  right now| now)?;
                (shes|hes|theyre|(my|her|his) {_KIN}(s| is)|she is|he is) (not {_HERE}|out( (right )?now)?$|at
                  (work|school)(?= right now| now|$)|asleep|sleeping|away$|gone( out)?$|busy|in the (shower|
                  bath|bathroom)|driving|on vacation);
                (youll|you will) (have to|need to) (talk|speak) (to|with) my {_KIN};
                (ill|i will|can i) (take a message|tell (her|him)( that)?( you called)?)( for (her|him))?$
                """
            ),
        ),
        (
            "wrong_number",
            phrases(
                r"(theres|there is) no \w+ here$; never (signed up|heard of (you|this|nikita|your|it|that game|"
                r"any game))( \w+){0,4}; (didnt|did not) sign up( \w+){0,4}; you must (have|be) (the )?(mistaken|"
                r"wrong)( \w+)?; (im|i am|were) not (a|your) customer( of yours)?; (never|havent|have not) (been|"
                r"shopped|bought (anything|something)) (there|from you|at your (store|shop))$"
            ),
        ),
        (
            "unwilling",
            phrases(
                r"""
                not interested( (in (this|that|it|your|the|any of) \w*( \w+){0,2}|thanks|thank you|sorry|please|
                  at all|any ?more|bye))*$;
                (dont|do not) (\w+ )?(want|wanna)( to)? (play|be part of|be in|do|have anything to do with)
                  (this|it|that|the|your|with)( \w+){0,4};
                (dont|do not) (\w+ )?(want|wanna) (to )?(play|this|the game|your game)( any ?more)?$;
                (rather|prefer) not (to )?(do|be (part of|in)|have anything to do with|go on with) (any of )?(this|that|
                  it|the game|your game)( (any ?more|at all|actually|really|please|thanks|thank you|sorry))*$;
                i (dont|do not|never) play (\w+ )?games?$;
                unsubscribe( me)?; sign me off; quit(ting)? (the|
                  this|your) game;
                (im|i am) out of (this|the) game; (i )?want out( of (this|it|the game|your game|here))?( \w+)?$;
                (i )?(wanna|want to|would like to|id like to) (quit|get out|drop out|leave)( (this|the|your)
                  (game|thing|program))?$;
                no more (calls|games);
                (just |please |oh |go away and )*leave me (alone|be|in peace)( (please|now|already|thanks|ok|
                  okay))*$;
                (im|i am) done with (this|the|your) game;
                (remove|take) me (out of|from|off) (this|the|your) (game|app|program)
                """
            ),
        ),
        (
            "later",
            phrases(
                r"""
                (?<!ill )(?<!will )(?<!can i )(?<!you gonna )(?<!you going to )(call|try|ring|phone)(
                  me| us| her| him)? (\w+ )?(back|later|tomorrow|another time|again|tonight|in (a|an|\w+) \w+)(
                  \w+){0,3};
                (call|try|ring|phone) (me|us) (after|around|at|before|on) (?!(all|this)\b)\w+( \w+){0,3}$;
                (can|could|would|will) (you|ya) (\w+ )?(hit|get) me (back|up) (after|around|at|before|on|later|tomorrow|
                  tonight|in)\b( \w+){0,3};
                (can|could|would|will) (you|ya) (\w+ )?(call|try|ring|phone|reach) (me|us) (back )?(after|around|at|
                  before|on|about|in) (?!(all|this|my|the (name|number))\b)\w+;
                (tomorrow|later|tonight|another (day|time)|this (evening|afternoon)|next week) (\w+ )?(is|would
                  be|works|suits me)
                  (\w+ )?(better|best|easier|good|fine); ^(no )*(tomorrow|tonight|another (day|time)) (please|maybe)$;
                later please; (do|finish) (this|it) (later|another time|tomorrow)
                """
            ),
        ),
        (
            "busy",
            phrases(
                r"""
                (im|i am) (\w+ )?(busy|driving|at work|in a meeting|cooking|eating|about to|on my way|in class|
                  in the (car|middle|shower)|on the (bus|train|road|highway|freeway|interstate|other line)|
                  at (the (gym|doctors?|dentist|hospital|store|airport|office|movies|theater)|church|dinner|lunch|
                  (an?|the|my|our) (\w+ )?(party|funeral|wedding|concert|game|restaurant|show)))( \w+)*;
                (im|i am) ((sort|kind) of |kinda |just |literally |actually |right about )*(walking|heading|running|
                  stepping|going|getting|boarding|pulling) (in|into|out|off|on|onto|to|
                  up to) (a |an |the |my )?(meeting|class|work|church|door|plane|flight|train|bus|appointment|
                  interview|surgery|movie|car|freeway|highway|shift|court)\b( \w+)*;
                ^((look|listen|hey|oh|sorry|um+|uh+|yeah|no) )*(i )?((really|just|honestly) )*(cant|cannot|
                  can not) (right now|now|at the moment|this (second|minute))\b( \w+)*;
                (not a|bad|its a bad) (good )?(time|moment); (dont|do not) have (the )?time( \w+)?;
                no time( \w+)?;
                (cant|cannot|can not) (really )?(talk|speak|chat)( (right now|now|at the moment|today))*( ((im )?(in|at|
                  on) (a |the |my )?(meeting|class|work|bus|train|car|road|highway|freeway)|driving)( \w+)*)?$;
                ^((oh|hey|hi|hello|um+|uh+|sorry|yeah|no|well|ugh) )*not (right )?now( please| sorry| okay| ok|
                  thanks)*$; (dinners|dinner is|lunch is|foods) ready
                """
            ),
        ),
    ),
    unwished=phrases(
        r"""
        (?<!he )(?<!she )(?<!they )(told|asked|begged) you (people |guys |all )?(not to|never to|to not|to never)
          (call|ring|
          phone|bother|disturb)( me| us| here)? ((this|so) (late|early)|during|at|while|when|in the middle of|
            before|after|on
          (a |my |sundays?|saturdays?|weekends?|the weekend)|around)\b( \w+)*;
        (stop|quit) (nagging|pestering|bugging|bothering|disturbing|waking)( (me|us|up|now|already|please|okay))*$;
        (stop|quit) (nagging|pestering|bugging|bothering|disturbing|waking)( (me|us|up|now|already|please|okay))*
          (were|we are|im|i am|its) (\w+ )?(asleep|sleeping|eating|resting|in bed|midnight|at (dinner|work)|
          having (dinner|lunch)|trying to (sleep|rest|eat)|on my (lunch|break));
        why (are|do|would|did) you (\w+ )?(call|calling|ring|ringing|phone|phoning)( me| us)? ((this|so) (late|early)|at
          (this hour|night|dinner|midnight)|during|in the middle of)\b( \w+)*;
        (you|you just|youve) (woke|woken|waked) (me|us)( up)?$
        """
    ),
    whenever=phrases("after; when; whenever; while; once; until; till; before; if; as soon as; every time"),
    refusals=phrases(
        r"""
        (id |i would |i )?(rather|prefer) (not|to keep)( \w+){0,6};
        (dont|do not) (\w+ )?(want|wanna|like|feel comfortable|feel like|care)( to)? (say|saying|tell|telling|
          answer|share|sharing|give)\b( \w+){0,4};
        (lady|gentleman|woman) (never|doesnt|does not|dont) tells?\b( \w+){0,4}; none of your( \w+)?( business)?;
        (not|im not|wont|will not|cant) (telling|tell|saying|say|going to (say|tell))\b( \w+){0,4};
        thats (private|personal|a secret|my business|rude|
          classified|top secret); (its |thats )?(a secret|private|confidential);
        (skip|pass)( (that|this|it|on that|on this|one|that one|please))*$; next( question| one)?( please)?$;
        old enough; you (dont|do not) ask a (lady|woman)( \w+)*; no comment; a (lady|gentleman) never tells
        """
    ),
    anything=phrases(
        r"""
        surprise me; whatever( (you|she) (think|want|like|likes|wants))?$; (i )?(dont|do not) (care|mind|know)$;
        (it )?doesnt matter; (any|every)thing( is fine)?$; up to (you|her); (just )?be herself;
        ^(\w+ )?be (yourself|you)$; (as|however) (she is|you are);
        no preference; you (choose|decide|pick)
        """
    ),
    calling=phrases(
        r"""
        (re)?call(ing|s)?; ring(ing)?; phon(e|ing); try(ing)?; talk\w*; speak\w*; chat; reach (me|us);
          hear from; get back; work(s)?; suits?; do (this|that|it); later; instead;
          (another|better|different|good) (time|day)
        """
    ),
    yet=phrases(
        r"""
        (go ahead|go on|shoot|fire away|(i|we) can talk)( (though|anyway|then|now))*$;
        but ((its|it is|thats|that is|i guess|i suppose|well|oh) (\w+ )?)?(ok|okay|fine|alright|all right|cool|sure|yes|
          yeah|no problem|why not|whatever)\b;
        ^((uh+|um+|oh|well|hi|hey|hello) )*(yes|yeah|yep|sure|ok|okay|alright|fine|go ahead)( \w+)? (but|so|
          just) (please )?(be |make it |keep it )?(quick|quickly|fast|brief|short)\b;
        (so|just|but) (please )?(be |make it |keep it )?(quick|quickly|fast|brief|short)( please| then)?$;
        but (\w+ )?(go ahead|go on|go for it|shoot|make it (quick|fast|short)|be quick|quickly|hands ?free|
          ((im|youre|you are) )?on speaker|if its (quick|fast|short)|you can (ask|talk|go ahead));
        but (i|ive|we|weve) (\w+ )?(got|have|can|could) (\w+ )?(a|one|two|some|few|five|talk|listen|do (it|this)|
          spare|take|answer|time)\b(?! (call|meeting|class|bus|train|customer))
        """
    ),
)
