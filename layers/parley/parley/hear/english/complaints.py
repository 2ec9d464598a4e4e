"""What makes a call a case for a person, in English, and what only sounds like it."""

from parley.hear.desk import Escalation
from parley.hear.words import phrases

ESCALATIONS: tuple[tuple[Escalation, tuple[str, ...]], ...] = (
    (
        "legal",
        phrases(
            r"""
            (my|a|an|the|our) (\w+ )?(lawyers?|attorneys?|solicitor); lawyers?; attorneys?;
            (sue|suing|sued|lawsuit|law suit|legal action|small claims|take you to court|see you in court|
              better business bureau|bbb);
            legal (team|department|steps)
            """
        ),
    ),
    (
        "manager",
        phrases(
            r"""
            (speak|talk|speaking|talking|complain|complaint|connect|transfer|get|give|want|need|demand|call|
              put|see|have|reach|where is|wheres|is there|is the)( \w+){0,4} (manager|supervisor|owner|boss|
              person in charge)\b;
            ^(\w+ ){0,2}(manager|supervisor)( \w+)?$;
            (your|the) (manager|supervisor|boss)( (now|please|immediately|right now))$;
            (manager|supervisor) (on the (line|phone)|now|right now|immediately)
            """
        ),
    ),
    (
        "anger",
        phrases(
            r"""
            unacceptable; furious; outrage\w*; ridiculous; (fed|sick) (up|and tired);
            (so|very|really|extremely|pretty|absolutely) (angry|mad|upset|frustrated|disappointed|pissed|
              annoyed);
            pissed( off)?; livid; disgust\w*;
            (this is|thats|what) (\w+ )?(bull\w*|crap|garbage|a joke|a rip ?off|a scam|nonsense|insane);
            rip ?off; ripped (me )?off; scam(med|mers)?;
            (worst|terrible|horrible|awful|lousy|pathetic) (service|experience|company|shop|customer service|
              people|place);
            how dare you; incompetent; never (coming|come|using|use|going) (back|here|you|again);
            i(m| am) (angry|mad|upset|frustrated|livid|done with you); complaint; complain
            """
        ),
    ),
)

CALM = phrases(
    r"""
    (not|never|isnt|wasnt) (\w+ )?(angry|mad|upset|furious|complaining|a complaint|unacceptable|ridiculous|
      frustrated);
    no complaints?; (i am|im|as) (a|an|the) (\w+ )?(lawyer|attorney|manager|supervisor);
    (my|our|his|her|their) (\w+ )?(manager|supervisor|boss|owner);
    (manager|supervisor|owner|boss|lawyer|attorney) (at|of|from|in) (my|our|the|another|a);
    (lawyer|attorney|law|legal) (firm|office|building|parking);
    (for|with|at) (a|an|my) (lawyer|attorney|law firm);
    (manager|supervisor|lawyer|attorney) (\w+ ){0,3}(recommended|referred|told me|suggested|sent me);
    (talked|spoke|spoken) (to|with) (\w+ )?(manager|supervisor);
    (ridiculous|insane)ly?(?! (service|long|slow|expensive));
    my (husband|wife|son|daughter|mom|dad|brother|sister|neighbor|friend) (is|was|works) (a|an|as) (\w+
      )?(lawyer|attorney|manager);
    sue(?= (recommended|told|is|from|at|the|smith)\b);
    (is|this is|name is|im|ask|for|called|and|with|hi|my wife|my friend) sue; to sue\b(?= (street|lane))
    """
)
