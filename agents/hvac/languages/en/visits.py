"""What callers say about a visit in passing, in English."""

from agents.hvac.hear.visits import Visits
from agents.hvac.languages.en.problems import PERSON
from agents.hvac.languages.en.reasons import UNIT
from parley.hear.words import phrases, word_set

DIGITS = "(?:[0-9]+|zero|oh|one|two|three|four|five|six|seven|eight|nine|ten|pound|star|hash|then|key)"
WHO = r"(you|he|she|they|hes|shes|theyre|youre|the \w+|your \w+|someone|somebody|anybody|anyone)( guys)?"
COMING = (
    "(come|comes|coming|arrive|arrives|arriving|(?:get|gets|getting) (?:here|there|close|to|out|in)|show|shows|"
    "head|heads|heading|headed|his|her|their|your|leave|leaves|is|are|re|s|on|near|almost|close|here|there|out|"
    "over|by|up|the|way|be|start|starts|outside)"
)
OTHER = (
    "(her|him|them|(the|my|our) (tenants?|wife|husband|son|daughter|mom|mother|dad|father|sister|brother|neighbor|"
    "roommate|partner|super|landlord|landlady|housekeeper|manager|sitter|renters?|owner|lady|guy|office))"
)
RELATED = (
    "(tenants?|wifes?|husbands?|sons?|daughters?|moms?|mothers?|dads?|fathers?|sisters?|brothers?|neighbors?|"
    "roommates?|partners?|supers?|landlords?|landladys?|managers?|renters?|girlfriends?|boyfriends?)"
)
OTHERS_NUMBER = (
    rf"(and )?(her|his|their|((the|my|our) )?{RELATED}) (cell |"
    rf"phone |mobile |work )?(number|phone|cell)( is|s)? ({DIGITS} ?)+"
)
BUILDING = (
    "(house|building|door|duplex|unit|trailer|office|shop|store|place|home|garage|driveway|fence|gate|porch)"
)
BESIDE = (
    "behind|across from|next to|next door to|beside|opposite|in front of|in back of|around the corner|on the corner|"
    "two doors (?:down|up)|down the street|past the|after the|between the|near the|by the|off|upstairs|downstairs|"
    "at the (?:end|back|top|bottom|corner)|in the (?:back|rear|alley|cul de sac)|"
    "(?:first|second|third|last) (?:house|door|driveway|building)"
)
LOOKS = (
    "(yellow|blue|red|white|green|brown|gr[ae]y|brick|pink|black|tan|beige|stone|wooden|corner|last|first|second|third|"
    "big|little|small|old)"
)
ANIMAL = "(dogs?|cats?|puppy|puppies|pets?|pit ?bulls?|chickens?|goats?|shepherds?|baby|newborn)"

SECOND_PLACE = (
    r"((the|my|our) )?(other|second) (one|house|home|place|address|unit|apartment|property|job|building|rental)"
    r"( (is|at|on|over))* "
    rf"({DIGITS})\b( \w+)*"
)

TABLE = Visits(
    leads=(
        "(?:and |but |also |oh |just |please |by the way |one more thing |so you know |fyi |um |uh |well |you "
        "should know )*"
    ),
    notes=phrases(
        rf"""
        (its |we are |were )?(the|a) ({LOOKS} )+(house|building|duplex|trailer|home|door|gate|roof)( (with|on|in|
          behind|next|by|across|past|near|at|after|before) .*)?$;
        look for (the|a|an|my|our) \w+.*$; {SECOND_PLACE};
        ((they|he|somebody|someone|you|the \w+) )?((should|can|could|will|have to|need to) )?((you|they|he) )?((please|
          just) )*(call|text|ring|phone|message) (me|us) (and |but |please )*(not|instead of|rather than|dont|
          do not) (to )?(him|her|them|call|calling|ring|phone|text|texting|(my|the) \w+)( me| us)?( (when|before|
          once) {WHO}( {COMING})+| (cause|because|since|as|im) (\w+ ?){{1,9}})?;
        (dont|do not|no|never) (call|calls|calling|ring|phone)( me| us)? (just |only |but |please |and )*(text|
          message)( me| us)?;
        ((can|could|would|will|have|ask|tell) ({WHO}|him|her|them) )?(please )?(to )?(call|text|ring|phone|message)
          (me |us |my \w+ )?(when |while )?(\w+ )?on (the|his|her|their) way( (over|out|here))?;
        (theres|there is|its) an? (lock ?box|key ?pad|call ?box|gate)( \w+){{0,6}} (the |its |and )*codes?( is| s|
          s)? ({DIGITS} ?)+;
        (theres an? |the |my |our |its an? |there is an? )?(gate|door|entry|access|garage|building|lock ?box|
          call ?box|alarm|key ?pad|apartment|complex) (\w+ )?(code|pin|combination)s?( for \w+( \w+)?)?( is| s|
          s)?( to \w+ \w+)?( (its|it is|thats|that is|and its|which is))? ({DIGITS} ?)+;
        (?<!zip )(?<!postal )(?<!area )(the |its |gate )?code(s| is| for the \w+ is) ({DIGITS} ?)+;
        (have|tell|ask|remind|make sure) (him|her|them|they|he|she|whoever \w+|the (tech|technician|guy|guys|crew|
          driver|
          repair ?man))(?! (to )?(come|call me back)\b)( \w+){{1,12}};
        ((can|could|would|will|have|ask|tell|please have|let|make sure) ({WHO}|him|her|them|me) )?(please )?(to
          )?(call|text|ring|phone|buzz|message) ((me|us|my \w+|the \w+) )?((first|ahead|beforehand|instead|
          instead of \w+) )?(when|before|once|as soon as|right before|minutes before) {WHO}( {COMING})+;
        ((can|could|would|will|have|ask|tell|let|make sure) ({WHO}|him|her|them) )?(please )?(to )?(call|text|
          ring|phone) (me |us |my \w+ )?(before|prior to|ahead of|upon|on) (coming|arriving|arrival|the visit|
          heading)( over| out)?;
        ((can|could|would|will|have|ask|tell) ({WHO}|him|her|them) )?(please )?(to )?(call|text) (me |us |my \w+
          )?(half an hour|an hour|\w+ minutes) (before|ahead|prior)( {WHO}( {COMING})+)?;
        ((can|could|would|will|have|ask|tell) ({WHO}|him|her|them) )?(please )?(to )?give (me|us) a (call|ring|
          heads up|text) (when|before|once|as soon as) {WHO}( {COMING})+;
        ((you|they|he|she|somebody|someone|the \w+) )?((need|needs|have|has|ought|want) to |should |will |must |
          can |could )?(please )?(call|text|ring|phone) {OTHER} (first|ahead|beforehand|before \w+
          \w+)( ({OTHERS_NUMBER}|(at|on) ({DIGITS} ?)+))?;
        (please )?(call|text|ring|phone) {OTHER} (at|on) ({DIGITS} ?)+;
        (please |just )?(call|text|ring|phone) {OTHER}$; (the|my|our) tenant is \w+( (at|on))? ({DIGITS} ?)+;
        ((can|could|would|will|have|ask|tell) ({WHO}|him|her|them) )?(please )?(to )?(call|text|ring|phone) (me|us)
          (first|ahead|beforehand)( of time)?;
        {OTHERS_NUMBER}; let (me|us) know (when|before|once) {WHO}( {COMING})+;
        (i|we|ive|weve|theres|there is|there are|they|she|he) (have |got |has |also have |do have )?(an?|two|
          three|four|some|our|my|the) (\w+ ){{0,3}}{ANIMAL}( (in|inside|out|that|who|but|is|are|theyre|hes|shes|
          on) (\w+ ?){{1,6}})?;
        (i|we) (have|got) {ANIMAL}( (in|inside|out|but) (\w+ ?){{1,6}})?;
        (watch out for|beware of|mind|be careful of) (the|my|our) {ANIMAL};
        (my|our|the) {ANIMAL} (is|are|bites?|barks?|wont|doesnt|might|will) (\w+ ?){{1,5}};
        (you can |they can |he can |please |have (him|them) |tell (him|them) to )?(park|go|come|enter|knock|
          ring|get in|drive|pull|use)( in| up| around)? (in|on|at|to|around|through|by|from|behind|the) (the |
          my |our )?(back|side|rear|front|garage|alley|driveway|street|doorbell|bell|buzzer|intercom|basement|
          carport)( (door|gate|entrance|yard|lot|of \w+ \w+|bell))?( (twice|\w+ times|hard|loud(ly)?|and wait))*;
        ((youd|youll|you|they|hed|shed|please|just) )?(would |will )?((have|need|got) to |can |should )?(arrange|
          schedule|coordinate|set up|set|work out) ((it|that|this|a time|the time|the visit|everything) )?(up |
          out )?with (?!(you|me|us|it|that|this)\b)[a-z]+( (?!at\b)[a-z]+)?( at)?( {DIGITS})*;
        (the |my |our )?(entrance|entry|door|driveway|parking|access) (is |s |thats )?(around|in|on|at|behind|off|
          through|from) (\w+ ?){{1,6}};
        ((please|just|have him|have them|he should|you have to|youll have to|tell him to) )*(knock|bang|ring|honk)(
          real| very| really)? (hard|loud|loudly|twice|a few times|several times|on the \w+( \w+)?)( \w+){{0,4}};
        (please |just )?no (doorbell|knocking|ringing|shoes|parking)( \w+){{0,4}};
        (please )?(dont|do not) (ring|knock|use|park|let|block|open) (\w+ ?){{1,5}};
        (the |my |a |theres a )?(spare )?keys? (is |are |s )?(under|in|with|at|behind|on) (\w+ ?){{1,5}};
        (the |my |our )?(doorbell|bell|intercom|buzzer|gate|elevator) (is |s |isnt |doesnt |sticks|wont
          )(?!(all )?(one|two|a single|just one) words?\b)(\w+ ?){{0,3}};
        (my|the|our) (tenants?|wife|husband|son|daughter|mom|mother|dad|father|neighbor|roommate|partner|super|
          landlord|housekeeper|sitter) (will|ll|is going to|can|could|is gonna|gonna|is the one to|can be the one
          to|be the one to) (be (there|home|here|around)|let
          (you|him|them|someone|somebody) in|open)( \w+){{0,3}}
        """
    ),
    asked_when=("(like us|should we|want us) to come",),
    asked_what=("(technician|we) should know",),
    asked_where=("street address", "house number", "which (house|street)"),
    places=phrases(
        rf"""
        (its |thats |were |we are |im |not )?(the|a|an) (\w+ ){{0,3}}{BUILDING}( (with|on|in|behind|next|by|that|
          across|after|before|past|near|to|not) .+)?$;
        not the (one|\w+ one|\w+ {BUILDING})( .*)?$;
        (its |thats |were |we are |im |right |just |way |over )?({BESIDE}) .*$; look for .+$;
        (youll|you will|you) see .+$; on (the|your) (left|right)( .*)?$
        """
    ),
    before_addresses=("at", "on", "is"),
    no_places=phrases(
        r"""
        ^(not|no|sorry|i mean|actually|wait|hold on) (\w+ )?\d+; as in; like the; spelled; with an? [a-z]\b; ^(\w )+\w$;
        thats (it|right|correct|all); is that (ok|okay|right|good); (can|could|do|does|will|is|are|what|when|how) (you|
          it|that|i|we|they|this)\b; zip( code)?\b; (my|the) (name|number|phone|email)\b;
        \b\d{5}\b; ^(in )?(austin|texas|tx)\b;
        (i|we) (live|stay|am)\b; let me (see|think|check)
        """
    ),
    wanted=phrases(
        r"""
        (is|are) (\w+day|tomorrow|today|tonight)( \w+)? (open|free|available|possible|okay|ok|good|all right);
        (need|want|get|send) (some|any)(body|one) (on |this |next |for )?(\w+day|today|tomorrow|tonight|asap)\b;
        (get|getting|send|sending|have|having|need|want|find|finding|is there|are there|theres|got) (some|any)(body|
          one)( \w+){0,3} (out|over|come|comes|came|look|looks|here|by|today|tonight|tomorrow|fix|check|available|
          service|repair|fixed);
        (get|send|have|need|want|schedule|book) (a |an |your |the |one of your )?(\w+ )?(tech|techs|technician|
          technicians|guy|guys|repair ?man|repair ?person|appointment|visit|service call|tune ?up|inspection|
          check ?up|maintenance|cleaning|estimate)\b;
        (you|you guys|yall|somebody|someone|anybody|anyone|they|he|technician|tech|guy) (\w+ ){0,2}(come|be
          here|make it|get here|be out|get out|stop by|swing by|look at|take a look|check|service);
        (come|came) (out|over|by|and|look|fix|check|see|today|tomorrow|on|this|next); come (take|have) a look;
        (look|looked) at (my|the|our|it) (\w+ ){0,3}(today|tomorrow|on|this|next);
        (need|want|like|have) (you|you guys|yall|someone|somebody|them|a \w+) to (come|fix|look|check|repair|
          service|install|replace|send);
        (im|i am|were|we are|ill be|well be) (\w+ )?(free|available|home|off)( all day)?;
        (need|want|like|get|have) (it|my \w+|the \w+|our \w+)( \w+)? (fixed|looked at|checked|serviced|repaired|
          cleaned|inspected|replaced)
        """
    ),
    spoken_for=phrases(
        r"""
        since; ago; started; began; last (night|week|month|year|time|summer|winter); yesterday; broke; died; quit;
          stopped;
        went out; (came|was|were|been) (here |out |over )?(\w+ )?(today|yesterday|on|this|last);
        before (then|that);
        (closing|meeting|party|wedding|guests|company|appointment) (on|this|next|tomorrow|today);
        already (came|been|have); you (came|were|said|told|promised); (was|were) supposed to;
        supposed to (come|be); (have|had|got) an appointment
        """
    ),
    beside_a_time=word_set(
        """
        a about actually alright any anytime day days except around at be best better both but can could do either
          fine for free
        good great have how i id ideal if ill im in is it its just lets like lovely ll make maybe me no ok okay on
        only or perfect please preferably prefer rather s say so sometime sorry sounds that thatd thatll thats the
        then there time us we were what will wed wait well works work would yes yeah
        """
    ),
    joint="and",
    of_another=phrases(
        rf"""
        (my|our|the|a) (\w+ )?{PERSON}((?<=s)| in laws) (\w+ )?({UNIT}|house|home|place|apartment|condo|
          trailer|duplex|address|unit); (for|at|of|help|about) (my|our|a) (\w+ )?{PERSON}( in law)?s?\b;
        (my|our|the|a) (tenant|renter)s?; (she|he|they) (lives?|stays?|rents?|is|are|s)( over| out)? (at|on) (?=\d);
        (im|i am) (a |the |her |his |their )?(landlord|landlady|property manager|super);
        (i|we) (manage|rent out|own) (\w+ ){{0,3}}(rental|apartment|unit|propert|house|building|duplex|flat)\w*;
        (my|our|a|the) (\w+ )?rental( (house|unit|property|home))?s?;
        (her|his|their) (house|home|place|apartment|condo|address|{UNIT})
        """
    ),
    back_home=phrases(
        r"""
        (i|ill|i will|we|well|im|i am|were) (\w+ )?(get|be|am|come|arrive|gets?|got) (\w+ )?(home|back|off|out|in|
          done)( home)?( from \w+| of \w+)?( work| school| shift)? (at|around|about|by|like|near)( about| around)?;
        (im|i am|were|we are|ill be|i will be) (\w+ )?(home|back|off|out|done)( home)?( from \w+| of \w+)?( work|
          school)? (at|around|about|by|like)( about| around)?; my shift (ends|is over|lets out) (at|around|about)
        """
    ),
    from_then="after",
    second_places=(SECOND_PLACE,),
    names_of_others=phrases(
        rf"""
        (his|her|their|((the|my|our) )?{RELATED}) names?( is)?( (mr|mrs|miss|ms|dr))?( \w+){{1,2}};
        ((mr|mrs|miss|ms|dr) )?\w+( is|s) (just |only )?(my|our) {RELATED}\b;
        (bill|bills|invoice)( (?!me\b)\w+){{0,4}} to (?!(him|her|them|me|my|his)\b)((mr|mrs|miss|ms|dr) )?\w+( \w+)?;
        (but|and) (everybody|everyone|people|they|friends|most people)( just)? calls? me \w+$;
        without (the )?((mr|mrs|miss|ms|
          dr) )?\w+$
        """
    ),
    own_numbers=phrases(
        r"""
        (reach|call|text|ring|phone) me\b(?! (first|before|when|ahead|on (the|his|her|your)));
        my (own |other |new |work |
          home |cell |mobile )*(number|cell|phone|mobile|line)\b; instead; mine
        """
    ),
    before_others_numbers=phrases(
        rf"""
        (her|his|their|she|he|they|shes|hes|theyre|him|them|(((the|my|our) )?{RELATED}))(
          (?!(me|my|mine|i|im)\b)\w+){{0,3}}
        """
    ),
    after_others_numbers=phrases(
        rf"""
        (and )?(her|his) names?( is)? \w+;
        ((and|thats|its|that is|it is|which is|is|for) )*(her|his|their|((the|my|our) )?{RELATED})( (number|cell|
          phone))?
        """
    ),
    moved=phrases(
        "(i|we)(ve| have)? (just |recently )?moved(?! (the|it|my|our|a)\\b); (my|our|the|a) new (house|address|place|"
        "home|apartment); (my|our) address (has )?changed; (dont|do not) live (there|at that) (\\w+ )?(any ?more|"
        "any longer)"
    ),
)
