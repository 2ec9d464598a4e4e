"""Danger in English."""

from parley.hear.dangers import Dangers
from parley.hear.words import phrases

_GAS = "(natural gas|propane|gas|carbon monoxide|monoxide|rotten eggs?|sulfur|sulphur)"
_SMELL = "(smell|smells|smelled|smelling|smelt|stinks?|reeks?|odou?r|whiff|scent|leak|leaks|leaking|fumes?)"
_ALARM = "(alarms?|detectors?|sensors?|monitors?)"

_DETECTOR = (
    f"((smoke|fire|co|c o|(carbon )?monoxide|gas) )?({_ALARM}|(carbon )?monoxide (thing|thingy|box|unit))"
)
_SOUNDING = "((going|go|goes|went) off|sound\\w*|ring\\w*|scream\\w*|blar\\w*|non ?stop|loud\\w*)"
_QUIET = rf"((?!({_SOUNDING}|smell\w*|smok\w*|burn\w*|gas|fire|dizzy|sick|headaches?)\b)\w+ )"
_SELDOM = (
    "(beep|peep|blip|pip)\\w* (\\w+ ){0,2}?(every (minute|hour|so often|now and (then|again)|few (minutes|hours)|"
    "couple( of)? (minutes|hours))|once (a|an|every|in a) (minute|hour|while|day)|now and (then|again)|occasionally)"
)
"""How an alarm sounds whose battery is low: it is asked about, and empties no house."""

_NAMED = "(sparks?|smoke|smoke?y|burns?|burning|flames?|fires?|gas+)"
_STREET = (
    "(street|st|road|rd|drive|dr|lane|ln|avenue|ave|boulevard|blvd|court|ct|circle|cir|way|place|pl|trail|terrace|"
    "parkway|pass|path|run|loop|cove|cv|square|highway|hwy|bend|crossing|hollow|ridge)"
)
_NO_NAME = (
    "(in|on|from|down|at|by|near|across|out|up|over|is|are|was|were|and|or|but|the|a|an|my|our|your|his|their|"
    "this|that|all|coming|i|we|you|he|she|it|its|theres|there|smell\\w*|see|seeing|have|has|got|of|to|with|"
    "leak\\w*|alarm|detector|burning|next|outside|inside|behind)"
)

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
        (gas|hissing) (is )?(coming|hissing|escaping|pouring); gas leak; propane leak;
        (dizzy|nauseous|lightheaded|headaches?) (\w+ ){{0,6}}(gas|furnace|heater|heat|co|fumes?); ^fire$;
        (feel|feels|feeling|am|im|is|are|been|get|getting|gets|got) (\w+ )?(dizzy|light ?headed|nauseous|
          nauseated|faint|woozy);
        passed out; fainted; (like|of) (rotten|bad|spoiled) eggs?; {_SMELL} (\w+ )?like eggs?;
        like (sulfur|sulphur|a match|exhaust|gas); ^gas$;
        (could|might|may|must) be (a )?(gas|smoke|fire|carbon monoxide)( leak)?$;
        think (its|it is) (a )?(gas|smoke)( leak)?$;
        (there is|theres|have|got|lot of|full of|i think its|some|a) gas(?= (in|inside|everywhere|leak|
          around)\b)
        """
    ),
    harmless=phrases(
        rf"""
        fire ?places?; {_NAMED}( ((?!{_NO_NAME}\b)\w+)){{0,2}} {_STREET}\b;
        smoke?y (hill|mountain|river|creek|ridge|row|valley|hollow)s?;
        burning (tree|bush|oak|sands|ridge|rock|creek)s?(?! {_NO_NAME}\b); smoke (tree|ridge|rise|hollow)s?;
        gas ?light; sparks nevada; {_NAMED} not (?!(now|any ?more|here|right|today|yet|in|on|any)\b)\w+;
        {_NAMED} with an? \w$; {_NAMED}( \w){{3,}}$;
        (my|the|his|her|last|first|full|sur|family|middle) ?names?( is| its| was| to)? ((?!{_NO_NAME}\b)\w+
          ){{0,2}}{_NAMED}(?! (is|are|was|coming|everywhere|in|from|out|alarms?|detectors?|smell\w*|leak\w*|
          odou?r)\b);
        fire ?(pit|wood|works|wall|stick|side|house|fighters?|man|men|truck|proof|stove|department|station|
          marshal|inspector|extinguishers?|sprinklers?|insurance|code|permit|drill|door|safe|hydrant)s?;
        fire (him|her|them|you|up|the (guy|company|contractor));
        (burning|burn) (question|through|a hole|out|up (money|cash)); (money|cash) burn\w*;
        burning (money|cash|through|hot|up)(?! wires?); wood ?burning; slow burning;
        gas (furnace|heater|stove|heat|bill|company|station|line|lines|pack|range|oven|boiler|meter|grill|
          fireplace|dryer|unit|water heater|log|logs|valve|appliances?|powered|fired)(?! (is |was )?(leak|smell|
          odor|hiss)\w*);
        smok(e|ing) (a )?(cigarettes?|cigars?|weed|break|free); (non|no) ?smok(ing|er|ers); spark ?plugs?;
        fire stick;
        (wont|doesnt|does not|will not|not|isnt|never|cant|didnt|wouldnt) (even )?(make |get |throw |give )?(a |
          any )?(spark|ignite|smok|burn)\w*;
        (smoke|co|c o|carbon monoxide|fire|gas) (detector|alarm|sensor|monitor)s? (\w+ ){{0,3}}(batter(y|ies)|
          install\w*|replace\w*|inspect\w*|quote|serviced?);
        (install|replace|replacing|buy|sell|new|test|tested|have|has|got|working|inspect|checked) (\w+
          ){{0,2}}(smoke|co|carbon monoxide|fire|gas) (detector|alarm|sensor|monitor)s?(?! (is |are |keeps? |
          just )?(going|beep|sound|went|ring|scream|blar|off)\w*);
        (smells? |smelling |smell of )?((a (bit|little) )?like )?burn(ing|t) dust;
        dust (is |thats |just )?burning( off)?;
        {_DETECTOR} {_QUIET}{{0,8}}?(chirp\w*|{_SELDOM}); chirp\w* {_QUIET}{{0,5}}?{_DETECTOR};
        chirp\w* {_QUIET}{{0,3}}?(carbon monoxide|monoxide|smoke)$; (low|dead) battery
        """
    ),
    the_like=phrases(
        "(or |and )?(anything|anything else|nothing|whatever|any of that|stuff)( like (that|it))?; like that; "
        "of (that|those|the sort)( kind)?"
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
        no (heat|cooling|air)( and)?; and; wait; actually; (i|we) (already )?(said|mean|meant|told you|repeat);
        (no|nope|nah) (i|we|it|she|he|they|you)( (just|really|definitely|do|can))?$
        """
    ),
    safe=phrases(
        r"""
        (nothing|none) (like|of) (that|those|the sort|the kind);
        (everything|everyone|everybody|were|all|it|its|thats|everythings) (\w+ )?(safe|clear);
        ((dont|do not) have|havent got|no|not got)( any)? gas( here| in (the|this|our) (house|home|building))?$;
        no (weird |strange |bad |funny )?(smells?|odou?rs?)( at all)?$;
        no (danger|emergency|safety (issues?|concerns?|problems?)); none of (that|those|them|the above);
        (not|no) an emergency; no (signs?|such)( \w+)?$; (cant|dont|do not|cannot) smell anything;
        nothing (weird|strange|unusual|dangerous); (smell|see|hear|notice) nothing$;
        ^(absolutely |nope |no )*nothing( at all)?$;
        not that (i|we|ive|weve) (\w+ )?(know|tell|notice|noticed|smell|smelled|see|seen)( of)?
        """
    ),
    joints=phrases("and; but; now; so; because; then"),
    over=phrases(
        r"""
        last (year|month|week|winter|summer|spring|fall|night|time|\w+day); yesterday;
        (years|months|weeks|days) ago; (a|one|two|three|four|five|six|\d+) (\w+ )?(year|month|week|day)s? ago;
        a (while|long time) (ago|back); used to; back in; earlier( today)?; the other day
        """
    ),
    over_now=phrases(
        r"""
        (but |and )?not (now|any ?more|today|right now|at the moment); (its|thats|it is|all) gone( now)?;
        (none|nothing) (right )?now; (but |and )?no(thing)? (right )?now; (it |that )?(went|gone) away;
        (its|all|thats) (fixed|repaired)( now)?; no longer
        """
    ),
    ongoing=phrases(
        r"""
        still; again; (?<!not )(?<!nothing )(?<!none )right now; since; and today; keeps?; started; also today;
        wont stop; (is|its|are) (\w+ )?(back|worse)
        """
    ),
    taken_back=phrases(
        r"""
        (no|oh|wait|never ?mind|actually|just kidding|sorry|nah)( (no|oh|wait|never ?mind|actually|sorry))*
          (its|thats|it is|that is|that was|it was) (just |only |probably )?(my|the|a|our|somebodys|someones|
          his|her) (\w+ )?(dinner|lunch|breakfast|cooking|toast|toaster|candle|candles|food|coffee|bacon|bbq|
          barbecue|grill|dog|dogs|neighbors?|neighbours?|kids?|perfume|incense|tv|television|radio|movie)
        """
    ),
    doubts=phrases(
        r"""
        ^(?!(no|nope|nah)\b)(.* )?((dont|do not) (really )?think so|probably (not|no)|not really|guess not|hope
          not|maybe|perhaps|might be|(dont|do not) believe so|not (exactly|quite|entirely))
        """
    ),
    not_answers=phrases(
        r"""
        (?<!like )(?<!as )(i|we) (already )?(told|said|mentioned)\b(?! (you )?(that )?(no|nope|yes|yeah|there|
          nothing|none|i do|it does)\b);
        (ill|i will|let me) (tell|call|get back to) you( later)?;
        ^(no|nah|nope) (wait|hold on|hang on|what|sorry|listen|i said(?! no\b)|(i mean|i meant)(?! .*\b(no|nothings?(
          is)?) (on fire|burning|smoking|fire|flames|smoke|gas|smell|alarms?)\b)|idea|clue|way to tell|hablo|entiendo);
        ^(\w+ )?later( \w+)?$; what( do)? you mean; ^no (im|i am) (calling|just|asking); ^no (more|less) than;
        (but|except|although|though|only) (?!no\b|not\b)(\w+ )*(smell\w*|odou?r|stink\w*|alarm|beep\w*|hiss\w*|
          smok\w*|burn\w*);
        ^(?!(no|nope|nah|none)\b).*\bno (ac|a c|air|heat|heating|cooling|power|electricity|hot water)\b;
        since covid; (have|got) a (cold|stuffy nose); sense of smell; nose is; congested
        """
    ),
    alarming=phrases(
        r"smell\w*; stink\w*; odou?r; alarm\w*; beep\w*; smok\w*; burn\w*; hiss\w*; spark\w*; gas; fumes?; dizzy"
    ),
    agreed=phrases(
        r"""
        ^((um+|uh+|oh|well|actually|so|i think|hi|hello) )*(ye+s+|yea+h*|ye+p+|yup+|yessir|yes (sir|maam)|uh
          huh|mhm+|affirmative|yah)\b(?! (no|nope|nah|but no|everything|all|its (all )?(fine|good|ok|okay)|
          were)\b);
        (i|we) ((already|just|have|did) )*(said|told you) (that )?(yes|yeah|there (is|was)|i do|it does);
        ^yes (i|we) (told|said); ^(no )*(actually|wait|sorry|i mean)( actually)? (yes|yeah|i do)$;
        (smell|hear|see|notice|noticed) something$; ^(yes )?(i|we) (do|can|did|have)$; ^(yes )?there (is|are)$;
        ^(yes )?it (is|does)$;
        ^(a (little|bit|tiny bit)|kind of|kinda|sort of|sorta|slightly|a faint one)( (yes|yeah|of (it|that)|
          actually))?$
        """
    ),
    fine=phrases(
        r"""
        (everything|everythings|everybodys|everyones|its|it is|thats|that is|were|we are|im|i am|alls|all is|
          all|things are|we re|house is)( (all|just|perfectly|totally|completely|pretty))* (fine|good|okay|ok|
          alright|all right|clear|safe|great|normal|in order)(?! (question|idea|point));
        (stove|oven|grill|range|burner|fireplace)s? (is |are |was |were |s )?(turned |switched )?off( and| so)?
          (theres|there is|i (have|smell)|we (have|smell)) no(thing)?\b;
        ^((um+|uh+|well|oh) )*no (problems?|issues?|concerns?|worries)\b; ^not a thing; all clear
        """
    ),
    cries=phrases(
        "god; lord; jesus; help; hurry; theres; there (is|are); its \\w+ing; (i|we) (can )?(see|smell|have|got)"
    ),
)
