"""What makes a call a case for a person, in English, and what only sounds like it."""

from agents.car_desk.hear.desk import Escalation
from parley.hear.words import phrases

ESCALATIONS: tuple[tuple[Escalation, tuple[str, ...]], ...] = (
    (
        "legal",
        phrases(
            r"""
            (my|a|an|the|our) ((good|personal|own|family|new) )?(lawyers?|attorneys?|solicitor); lawyers?;
            attorneys?;
            (sue|suing|sued|lawsuit|law suit|legal action|small claims|take you to court|see you in court|better
              business bureau|bbb);
            legal (team|department|steps|counsel|advice|proceedings);
            (take|taking|took|go|going) (this|it|you|that|him|them|to) (to )?court;
            file (a )?(suit|claim|charges) (against|with)\b
            """
        ),
    ),
    (
        "manager",
        phrases(
            r"""
            (speak|talk|speaking|talking|complain|complaint|connect|transfer|get|give|want|need|demand|call|
              put|see|have|reach|where is|wheres|is there|is the)( \w+){0,4} (manager|supervisor|owner|boss|
              person in charge|whoevers? (is )?in charge|someone in charge|somebody in charge)\b;
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
    (for|with|at|meet|meeting|seeing|see) (a|an|my|the|our) (lawyer|attorney|law firm|lawyers|attorneys);
    (my|our|a|the|his|her|their) (lawyer|attorney|solicitor) (friend|buddy|neighbor|neighbour|brother|sister|
      cousin|uncle|aunt|husband|wife|son|daughter|father|mother|dad|mom|colleague|roommate|boyfriend|girlfriend|
      partner|has|owns|drives|drove|is (picking|dropping|driving|coming|waiting|a)|was|said|says|thinks|lives|
      likes|loves|uses|used|bought|had|goes|went|comes|brought|recommends|needs|wants (his|her|an?|the))\b;
    (my|our|the|his|her|their) (lawyers|attorneys|solicitors) (office|car|truck|place|house|building|address);
    (company|firms?|companys|department|owner|works? (for|in|at)|from)( \w+)? legal (team|department);
    legal (team|department) (\w+ )?(owns|has|uses|drives|car|cars|at my|needs|of my|of our);
    (friend|brother|sister|husband|wife|son|daughter|cousin|neighbor|dad|mom|father|mother|uncle|aunt) (\w+
      )?(the|a) (lawyer|attorney|manager|supervisor|boss|owner);
    (manager|supervisor|boss|owner|lawyer|attorney) (\w+ ){0,3}(recommended|referred|told (me|us)|suggested|sent
      (me|us)|asked (me|us)|wants me|wanted me|said|says|promised|mentioned|called me|called us|offered);
    (talked|spoke|spoken|met) (to|with) (\w+ )?(manager|supervisor|boss|owner);
    told by (\w+ )?(manager|supervisor|owner|boss);
    (say|tell|give) (\w+ )?(your |the )?(manager|boss|owner) (\w+ )?(thanks|thank you|hi|hello|that|my (best|
      regards|compliments))\b;
    (manager|owner|boss)s (special|discount|deal|car|choice|name|number|office|day|parking);
    (owner|owners) manual; (ridiculous|insane)ly?(?! (service|long|slow|expensive));
    my (husband|wife|son|daughter|mom|dad|brother|sister|neighbor|friend) (is|was|works) (a|an|as) (\w+
      )?(lawyer|attorney|manager);
    sue(?= (recommended|told|is|from|at|the|smith)\b);
    (is|this is|name is|im|ask|for|called|and|with|hi|my wife|my friend) sue; to sue\b(?= (street|lane))
    """
)
