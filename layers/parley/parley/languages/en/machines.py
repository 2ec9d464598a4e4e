"""How people ask in English whether they talk to a machine."""

from parley.hear.words import phrases

_ONE = (
    "((a|an|the|some|real|actual|actually|really|live|living|alive|life|just|like|is|even|truly|fully|some kind "
    "of|sort of|made of|one of those|another|only|in fact|also) )*(person|human|humans|human being|robot|robots|"
    "bot|bots|chatbot|machine|computer|ai|a i|artificial|artificial intelligence|automated|recording|real|alive|"
    "live|being|virtual|program|software|someone real|synthesized|answering machine|voicemail|siri|alexa|android|"
    "cyborg|assistant|flesh|algorithm|living|sentient|nonhuman|thing)"
)
_BEING = rf"{_ONE}( or( (is|are|was|this|it|that|you|im|talking|to|just|what|maybe))* {_ONE})*"

MACHINE = phrases(
    rf"""
    ((are|r|aint|arent) (you|your|u)( \w+)?|(you|your) (are|were)( \w+)?|(^|i think |think |guess |that |so
      )(youre|your|you are|u are)|(is|was) (this|that|it|there)|(am|are|is) (i|we|this) (\w+ )?(speaking|
      talking|chatting|dealing|conversing|interacting|communicating) (to|with)|(could|would|can|might|do|did|
      should) (you|i) (\w+ ){{0,4}}(be|yourself|you|as)|(whether|if) (you are|youre|you were|this is|its|im
      talking to|i am talking to)|what are you( \w+)?|(voice|speaking|talking|responses|answers) (\w+ )?(from|
      of|by)|(say|believe|know) (that )?(you are|youre)) {_BEING}\b(?! ((who|that) )?(i|we|can|could|to) \w+)
      (?! (recorded|taped|saved|stored|listened|monitored|watched|shared|kept)\b);
    ^{_ONE} or {_ONE}$; {_BEING} (are|r) (you|u)$; are you (really )?human; bot are you;
    (talking|speaking) (to|with) (a |an )?(robot|bot|machine|computer|human) (or|right now);
    (do|are) you (have|made|feel|breathe|bleed)\b.*(feelings|flesh|blood|metal|body|heart|soul|wires)$;
    who or what are you; what (exactly )?are you$; are you (a )?(he|she|male|female|man|woman)\b
    """
)

MACHINE_AT_ALL = phrases(
    r"""
    ^(?=.*\b(you|your|youre|u|this|talking to|speaking (to|with))\b)(?!.*\b(get|give|connect|transfer|put|
      pass|send|find|need|want|let)\b)(\w+ ){0,8}(robots?|bots?|chatbot|human|humans|artificial|(an|or|are
      you|your|actual|by|is) ai|a i|real person|live person|automated|real human)( \w+){0,5}$;
    ^(?=.*\b(you|your|youre|u)\b)(\w+ ){0,7}(are|be|is) (\w+ ){0,3}(person|machine|computer|alive|living|
      real)( or \w+( \w+){0,3})?$
    """
)
