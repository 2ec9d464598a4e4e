"""Danger in English."""

from parley.hear.dangers import Dangers
from parley.hear.words import phrases

_GAS = "(natural gas|propane|gas|carbon monoxide|monoxide|rotten eggs?|sulfur|sulphur)"
_SMELL = "(smell|smells|smelled|smelling|smelt|stinks?|reeks?|odou?r|whiff|scent|leak|leaks|leaking|fumes?)"
_ALARM = "(alarms?|detectors?|sensors?|monitors?)"

TABLE = Dangers(
    signs=phrases(
        rf"""
        {_SMELL} (\w+ ){{0,4}}?{_GAS}; {_GAS} (\w+ ){{0,2}}?{_SMELL};
        {_SMELL} (\w+ ){{0,4}}?(smoke|burning|burnt|burned|electrical|fire|exhaust); burning;
        burnt? (smell|plastic|wires?|wiring|rubber|odou?r); (its|is|are|was|got|getting|and) burned; on fire;
        (a|the|caught|catching|catch|there is|theres|house|electrical|chimney|see|small) fire;
        fires?(?= (in|at|coming|now|right|from|inside|behind)\b); flames?; smoke; smoking; smoky; smoulder\w*;
        smolder\w*; sparks?; sparking; sparked; arcing;
        (carbon monoxide|monoxide|co|c o|gas|smoke|fire) {_ALARM};
        {_ALARM} (\w+ )?(is|are|keeps?|started|wont stop|went) (\w+ )?(going off|beeping|sounding|ringing|
          screaming|blaring|off);
        carbon monoxide; monoxide; co poisoning; explosion; exploded; blew up;
        (gas|hissing) (is )?(coming|hissing|escaping|pouring); gas leak; propane leak; on fire;
        (dizzy|nauseous|lightheaded|headaches?) (\w+ ){{0,6}}(gas|furnace|heater|heat|co|fumes?); ^fire$;
        ^gas$;
        (there is|theres|have|got|lot of|full of|i think its|some|a) gas(?= (in|inside|everywhere|leak|
          around)\b)
        """
    ),
    harmless=phrases(
        r"""
        fire ?places?;
        fire ?(pit|wood|works|wall|stick|side|house|fighters?|man|men|truck|proof|stove|department|station|
          marshal|inspector|extinguishers?|sprinklers?|insurance|code|permit|drill|door|safe|hydrant)s?;
        fire (him|her|them|you|up|the (guy|company|contractor));
        (burning|burn) (question|through|a hole|out|up (money|cash)); (money|cash) burn\w*;
        burning (money|cash|through|hot|up)(?! wires?); wood ?burning; slow burning;
        gas (furnace|heater|stove|heat|bill|company|station|line|lines|pack|range|oven|boiler|meter|grill|
          fireplace|dryer|unit|water heater|log|logs|valve|appliances?|powered|fired)(?! (is |was )?(leak|
          smell|odor|hiss)\w*);
        smok(e|ing) (a )?(cigarettes?|cigars?|weed|break|free); (non|no) ?smok(ing|er|ers); spark ?plugs?;
        fire stick;
        (smoke|co|c o|carbon monoxide|fire|gas) (detector|alarm|sensor|monitor)s? (\w+ ){0,3}(batter(y|ies)|
          chirp\w*|install\w*|replace\w*|inspect\w*|quote|serviced?);
        (install|replace|replacing|buy|sell|new|test|tested|have|has|got|working|inspect|checked) (\w+
          ){0,2}(smoke|co|carbon monoxide|fire|gas) (detector|alarm|sensor|monitor)s?(?! (is |are |keeps? |
          just )?(going|beep|sound|went|ring|scream|blar|off)\w*);
        chirp\w* (\w+ ){0,3}(smoke|co|carbon monoxide) (detector|alarm)s?; (low|dead) battery
        """
    ),
    negations=phrases(
        r"""
        no; not; nothing; none; never; dont; doesnt; didnt; isnt; arent; wasnt; werent; havent; hasnt; cant;
        cannot; couldnt; without; neither; nor; nobody; noones; aint; zero; nothings; free of; wouldnt;
        false alarm; rule out; ruled out; nope
        """
    ),
    negated_after=phrases(
        r"""
        (or anything |at all )?(no|none|nothing)$; (is|was) (not|never) (there|present|happening|an issue);
        (isnt|wasnt|arent) (there|present|happening|an issue|going); free;
        (\w+ ){0,2}(isnt|is not|arent|are not|hasnt|didnt|never) (\w+ )?(going|gone|beep\w*|go|went|sound\w*)
        """
    ),
    breaks=phrases(
        r"""
        but; however; although; though; except; because; now; only; i do; i did; i smell; there is; theres;
        not sure (if|but)?; dont know (if|why|whats?|what); no idea; cant (stop|breathe); wont stop; please;
        yes; yeah; not working; stopped working; wont (turn|start|cool)( on| off)?; doesnt work;
        no (heat|cooling|air)( and)?; and
        """
    ),
    safe=phrases(
        r"""
        (nothing|none) (like|of) (that|those|the sort|the kind);
        (everything|everyone|everybody|were|all|it|its|thats|everythings) (\w+ )?(safe|clear);
        no (danger|emergency|safety (issues?|concerns?|problems?)); none of (that|those|them|the above);
        (not|no) an emergency; no (signs?|such)( \w+)?$; (cant|dont|do not|cannot) smell anything;
        nothing (weird|strange|unusual|dangerous)
        """
    ),
)
