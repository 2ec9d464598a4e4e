"""How a thing is denied or excepted in English."""

from parley.hear.denials import Denials
from parley.hear.words import phrases

_SMALL = "on|in|at|for|the|this|that|a|an|any|my|our|your|of|it|next|coming|about|really|like|just|with|from"
_BETWEEN = f"( ({_SMALL}))*$"
_NEGATED = f"( ({_SMALL}|to|be|so|as|is|do|have|want|need|come|make|call))*$"

TABLE = Denials(
    before=phrases(
        rf"""
        (not|never|neither|nor|nothing){_NEGATED}; (without|excluding|except|besides){_BETWEEN};
        (cannot|cant|dont|doesnt|didnt|isnt|arent|wasnt|wont|wouldnt|couldnt|shouldnt|havent|hasnt|aint){_NEGATED};
        (other|rather) than{_BETWEEN}; (apart|aside) from{_BETWEEN}; instead of{_BETWEEN};
        (any|every|all|no|anytime|whenever)\w*( \w+){{0,2}} but{_BETWEEN};
        (have|has|had|got|with|theres|there is|is|its|want|need|see|smell|say|said) no( (more|other|such))?$
        """
    ),
    after=phrases(
        r"""
        ^((i|we|he|she|they) )?(cant|cannot|wont|dont|doesnt|didnt|isnt|wasnt|wouldnt|couldnt|havent|hasnt)\b;
        ^(is|was|are|were|will|would|does|do) (not|no|wrong|incorrect|out);
        ^(im|i am|were|we are) (busy|out|away|not);
        ^not( (good|great|possible|right|an option|at all|for me|going|gonna)\b|$)
        """
    ),
)
