"""Whom a placed call has reached, in English."""

from parley.hear.callees import Callees
from parley.hear.words import phrases

_KIN = "(husband|wife|mom|mother|mum|dad|father|son|daughter|brother|sister|roommate|boyfriend|girlfriend|partner|grandma|grandmother|grandpa|assistant|friend)"
_GONE = "(here|home|in|available|around|at home|with me|awake|back( yet)?|able to)"

TABLE = Callees(
    said=(
        (
            "wrong_number",
            phrases(
                r"""
                wrong (number|person|guy|girl|house); (theres |there is )?(no ?one|nobody) (here )?(by|with|of) that name; you must (have|be) (the )?(mistaken|wrong)( \w+)?;
                (dont|do not) know (any|a|who) \w+( is)?$; never (signed up|heard of)( \w+){0,4}; (didnt|did not) sign up( \w+){0,4}
                """
            ),
        ),
        (
            "somebody_else",
            phrases(
                rf"""
                (this is|im|i am|its|speaking is) (her|his|their) (\w+ )?{_KIN};
                (she|he|they|(my|her|his) {_KIN}) (\w+ )?(isnt|is not|aint|arent|wont be|is nt) (\w+ )?{_GONE};
                (shes|hes|theyre|(my|her|his) {_KIN} is|she is|he is) (not {_GONE}|out|at (work|school)(?= right now| now|$)|asleep|sleeping|away|gone|busy|in the shower|driving);
                theres no \w+ here; (you|do you) want (my|her|his) {_KIN}; (thats|this is) (my|her|his) {_KIN}s (phone|number)
                """
            ),
        ),
        (
            "unwilling",
            phrases(
                r"""
                not interested; (dont|do not) (\w+ )?(want|wanna)( to)? (play|be part|do this|have anything to do|this|the game|your game)( \w+){0,4};
                (delete|remove|erase) (me|my (data|account|number|profile|information|info)); unsubscribe( me)?; sign me off; quit(ting)? the game; (im|i am) out of (this|the) game;
                no more (calls|games)
                """
            ),
        ),
        (
            "later",
            phrases(
                r"""
                (call|try|ring)( me| us)? (\w+ )?(back|later|tomorrow|another time|again|tonight|in (a|an|\w+) \w+)( \w+){0,3}; later please; (do|finish) (this|it) (later|another time|tomorrow)
                """
            ),
        ),
        (
            "busy",
            phrases(
                r"""
                (im|i am) (\w+ )?(busy|driving|at work|in a meeting|cooking|eating|about to|on my way|in class)( \w+)?; (not a|bad|its a bad) (good )?(time|moment);
                (dont|do not) have (the )?time( \w+)?; no time( \w+)?
                """
            ),
        ),
        (
            "child",
            phrases(
                r"""
                (im|i am|only|just) (only |just )?(four|five|six|seven|eight|nine|ten|eleven|twelve|[4-9]|1[0-2])( years? old| and a half)?$;
                (four|five|six|seven|eight|nine|ten|eleven|twelve|[4-9]|1[0-2]) years old; (im|i am) (just |only )?a (little )?(kid|child)(?! at heart); in (first|second|third|fourth|fifth|sixth) grade;
                (in )?(kindergarten|elementary school)
                """
            ),
        ),
    ),
    refusals=phrases(
        r"""
        (id |i would |i )?(rather|prefer) (not|to keep)( \w+){0,6}; (dont|do not) (\w+ )?(want|wanna|like|feel comfortable|feel like|care)( to)? (say|saying|tell|telling|answer|share|sharing|give)\b( \w+){0,4};
        none of your( \w+)?( business)?; (not|im not|wont|will not|cant) (telling|tell|saying|say|going to (say|tell))\b( \w+){0,4}; thats (private|personal|a secret|my business|rude);
        (its |thats )?(a secret|private|confidential); (skip|pass)( (that|this|it|on that|on this|one|that one|please))*$; next( question| one)?( please)?$; old enough; you (dont|do not) ask a (lady|woman)( \w+)*;
        no comment; a (lady|gentleman) never tells
        """
    ),
    anything=phrases(
        r"""
        surprise me; whatever( (you|she) (think|want|like|likes|wants))?$; (i )?(dont|do not) (care|mind|know)$; (it )?doesnt matter; (any|every)thing( is fine)?$; up to (you|her);
        (just )?be herself; as she is; no preference; you (choose|decide|pick)
        """
    ),
)
