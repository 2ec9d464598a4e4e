"""How work stands that is named, in English."""

from agents.car_desk.hear.standing import WORK, StandingWords
from parley.hear.words import phrases

_THE = "((that|the|my|this|our|his|her|their|an?|any|another) )*"
_DAY = "((mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|today|next week|this week|the \\w+(st|nd|rd|th))"
_HOUR = (
    "(noon|\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
    "( (thirty|fifteen|forty five|oclock|am|pm))*"
)
_LEADS = "( (on|at|for|in|the|this|next|coming up|set up|booked|scheduled|with you|with yall))*"
_PART = "(morning|afternoon|evening|night)"
_TIME = (
    f"{_LEADS}( {_DAY}( in the)?( {_PART})?( (at|around|about) {_HOUR})?"
    f"| {_HOUR}( (on|this|next))*( {_DAY}( {_PART})?)?| {_PART})"
)
_THING = (
    "( (thing|job|check|check up|test|work|deal))?"
    "( (that )?(i|we|ive|weve|i ve|we ve)( (have|had|got|made|booked|scheduled|set up|there|here))*)?"
)
_NOT = "(dont|do not|wont|will not|no longer|never|doesnt|does not)( (really|actually|even))?"
_SET = "(all set|set|booked|scheduled|arranged|taken care of|sorted|done|all done|covered|handled|good to go|all good)"

TABLE = StandingWords(
    visits=phrases("appointments?; appts?; bookings?; visits?; slots?; reservations?"),
    off=phrases(
        rf"""
        {_NOT} (need|want|wanna|be needing|be wanting)( to)?( (have|do|get|keep|make|come in for|bring it in for))?
          {_THE}(\w+day )?{WORK}{_THING}({_TIME})?( done)? (any ?more|any longer|after all|now);
        {_NOT} (need|want)( to (have|do|get|keep|make))? (the|that|my|this|our) (\w+day )?{WORK}{_THING}({_TIME})?(?! (
          to (take|last|be)|done (by|before|until|till))\b);
        (call|calling|called) off {_THE}(\w+day )?{WORK}{_THING}({_TIME})?;
        (call|calling) {_THE}(\w+day )?{WORK}{_THING} off;
        (?<!not )(?<!dont )(?<!not to )(?<!not want to )(?<!dont want to )(scrap|scratch|cancel|get rid of|drop|
          skip) (the|that|my|this|our) (\w+day )?{WORK}{_THING}({_TIME})?(?! (off|by|in|and (book|make|do|then))\b);
        (the|that|my|this|our) {WORK}{_THING}({_TIME})? (is|s) (off|not (needed|necessary|happening|going to happen)|no
          longer (needed|necessary));
        (the|that|my|this|our) {WORK}{_THING}({_TIME})? (isnt|wont be) (needed|necessary|happening|any use)
        """
    ),
    held=phrases(
        rf"""
        (i|we|ive|weve|she|he)( (have|has|had|got|ve got|am down for|are down for|am booked for|are booked for|
          m down for|m booked for))? (an?|the|my|that|this|our) (\w+day )?{WORK}{_THING}{_TIME};
        (im|i am|were|we are) (booked|down|scheduled|signed up|set) (in )?for {_THE}{WORK}{_THING}{_TIME};
        (im|i am|were|we are|i was|we were) (supposed to (come|be|bring (it|her|my \w+))|(scheduled|booked|due|coming|
          down|set)( to come)?)( (in|there|by))*( for {_THE}{WORK}{_THING})?{_TIME}(?! (
          because|so|for|is|are|works?|or)\b);
        (im|i am) bringing (it|her|him|my \w+) in{_TIME}
        """
    ),
    but=phrases(
        r"""
        but; only; except; and (now |then )?(i|we|they|my|something|it|its) (cant|cannot|wont|have to|has to|gotta|
          need to|just|called|came|got)
        """
    ),
    arranged=phrases(
        rf"""
        {WORK}{_THING}( thats| that)?( (is|s|are|has|been|got))+ (already |all |been |still )*{_SET}(?! (by|before|
          until|
          on|for|this|next|today|tomorrow|and|in|at|while|up|soon|\w+day)\b);
        (already|still) (have|got|booked|scheduled|did|had|made|having|getting) {_THE}{WORK};
        (have|ve|has) already (got|booked|scheduled|had|done|made) {_THE}{WORK}
        """
    ),
)
