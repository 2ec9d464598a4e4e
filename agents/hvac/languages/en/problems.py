"""Problems in English."""

from agents.hvac.hear.problems import Problems
from agents.hvac.languages.en.reasons import BROKEN, FAULTS, UNIT
from parley.hear.words import not_behind, phrases

PERSON = (
    "(grand|step)?(husband|wife|son|daughter|mom|mother|dad|father|sister|brother|kids?|baby|neighbors?|friends?|boss|"
    "tenants?|landlord|roommate|partner|boyfriend|girlfriend|uncle|aunt|cousin|parents|grandma|grandpa|dog|cat)s?"
)

TO_OTHERS = phrases(
    r"""
    ((and|but|so|well|oh) )*(hold on|hang on|just a (second|sec|minute|moment)|one (second|sec|moment)|be quiet|get
      down|stop (it|that)|come here|sit( down)?|not now)( (a|one|just|please|there|buddy|honey|second|sec|
        minute|moment))*;
    \w+ (get down|stop (it|that)|be quiet|come here|sit|not now|knock it off)( \w+)?
    """
)
"""What is said to somebody else in the room, or to hold the line."""

DOES = (
    r"(is|are|was|were|has|have|had|isn't|aren't|wasn't|hasn't|won't|wouldn't|doesn't|don't|didn't|can't|just|keeps?|"
    r"kept|went|goes|stopped|quit|died|broke|started|needs?|makes?|making|blows?|blew|only|never|not|no longer)\b"
)
NOT_WITHIN = (
    not_behind(
        "when if that because since after before once while and but where like think says said of in on with from for "
        "to at is what's it's under noticed see hear all why until whenever way about now then so just night morning "
    )
    + "(?<![nsir]day )"
)
"""What a statement of its own does not follow: "when the heat is on"."""

TABLE = Problems(
    openers=phrases(
        r"""
        dear; honey; (i('m| am)?|you|we('re| are)?) call(ing|ed)? from( \w+){1,4}(?= (we|our|my|the|i)\b);
        what's up; (morning|afternoon|evening)(?=[, ]);
        this is( \w+){1,2} (over )?(at|from|with)( \w+){1,4}?(?= (we|our|my|i|the)\b);
        (like|as) (i|we) (just |already )?(said|told you); ((no|nah|nope) )*(nothing|none) (like that|of that|of those)(
          (but|just))*; (it's|it is) just(?= (that|the|my|our)\b);
        hi( there)?; hello( there)?; hey( there)?; good (morning|afternoon|evening);
        (yes|yeah|yep|no)(?= ?[,.]| this is| (good|hi|hello|hey|morning|afternoon|evening|i'm|i am) );
        no+(?= (but|it'?s|it|that'?s|the|my|our|there'?s) ); (yes|yeah)(?= (so|acs?|ac's|the|my|our|it's) );
          ok(ay)?; sure; well; so; oh; (hold|hang) on; um+; uh+; and; but; please;
        thanks; thank you; right; it's that; it's just that; basically; actually; look(?! at); fine(?= (the|my|our|
          it)\b);
        (i|we)('d| would)? (like|want|need)( for)? (someone|somebody|you( guys)?|a technician|a tech|one of your
          guys)( to)?( please)?( come( out| over| by)?( and| to)?)?(?= (check|look|take|see|service|inspect|clean));
        (put )?(it )?down( that)?(?= (it's|it is|for) );
        ((it's|it is) )?for(?= (an? )?\w+ (cleaning|replacement|inspection|
          installation|check)\b);
        (i|we)('d| would)? (like|want|need) you( guys)? to(?= (fix|repair|replace|clean|service|check|look|install)\b);
        (i|we)('d| would)? (like|want|need) (someone|somebody|you( guys)?|a technician|a tech)( (out|here|over|to come|
          on|this|next|by|today|tomorrow|tonight|\w+day|morning|afternoon|asap))+(?= (my|the|our|because|since)\b);
        i('m| am) calling (for|about|on behalf of) (my|our|the) \w+( in law)?(?= (her|his|their)\b);
        (and |so )?(he|she|they|my \w+( in law)?|the \w+) ((just|always) )?(says?|said|tells?|told|goes|was like|is
          like|thinks|thought)( to)?( me| us)?( that)?(?= (my|the|our|it|it's|there|there's) );
        how are you( doing)?( today)?; ma'?am; sir; just; also; one more thing( is)?( that)?; another (thing|problem|
          issue)( is)?( that)?;
        (my name is|this is|my name's) [a-z]+( [a-z']+)?(?= (the|my|our) ); (my name is|this is|my name's|i'm|i am)
          [a-z]+( [a-z']+)?(?= ?(,|\.|and (i|my|our|the)));
        i('m| am) calling (for(?! (my|our) (\w+ )?(mother|father|mom|dad|wife|husband|neighbor|tenant))|(be)?cause|cuz|
          about|since|regarding|to (say|report) (that)?)( of)?;
        i('m| am) calling(?= ?,); i (called|wanted to call) (because|about);
        i was (calling|wondering) (because|about|if); the reason (i'm calling|for my call|i called) is( that)?;
        (the|my|our) (problem|issue|trouble)( (here|i have|i'm having|we have|we're having))?( is|'s)( that)?;
        what('s| is) (wrong|broken|acting up|the matter)( is|'s)?(?= (the|my|our|in|with)\b);
        (it |he |she |they )?(says?|said|tells me|told me)( that)?(?= (it|it's|there|there's|the|my|his|her|their) );
        any ?way(s)?; long story short; to make a long story short;
        i('ve| have)? (got|have|am having|'m having|had|been having) (a|an|some) (\w+ )?(problem|issue|trouble|
          question)s? (with|about);
        (i'm |i am |we're |we are )?having ((a|an|some) )?(\w+ )?(problem|issue|trouble)s? with;
        there('s| is) (a|an|some) (problem|issue|trouble)s? with; i need (help|some help) with;
        (can|could) you (please )?help( me)?( with)?(?=[ ,.?]|$); i('d| would) like (to report|help with);
        i think( that)?; i guess( that)?; it looks like; it seems( like| that)?;
        what('s| is) (happening|wrong|going on) is( that)?; it's because; because;
        (i )?don't know(?= (it|what|why|the|my|our|but)\b); that; it's like; like
        """
    ),
    closers=phrases(
        r"""
        please; thanks?( you)?( (so|very) much)?; thank you; can you help( me)?( out)?;
        can (you|someone|somebody) (please )?(help|come( out)?|fix (it|that)|send (someone|somebody)( out)?|take
          a look|come (and )?(look|fix)( at)?( it)?);
        could you (please )?(help|send someone( out)?); you know; so yeah; yeah; and that's (it|all|about it);
        ((i|he|she|we|they|it)('?m|'?s|'?re| am| is| are| lives?)|located)( (over|out|right))* (at|on|in) (\d|
          the \d).*;
        (((the|my|zip|code|in|it's|is) )*\d{5}); that's (it|all|about it); and; but; so; because; or; since;
          i guess; or something; and stuff; right;
        ok(ay)?; i think; help
        """
    ),
    asking=phrases(
        r"((and|so|but|okay|ok|well|um+|oh) )*(any (chance|way)|can|could|would|will|do|does|is|are|how|what|where|who|"
        "should|may|"
        "when(?! (i|we|it|he|she|they|my|our|the)\\b))"
    ),
    fillers=phrases(r"um+; uh+; erm?; hmm+; you know; i mean"),
    spoken_for={
        "(my|our)(?= \\w+'s)": "your",
        "my": "the",
        "our": "the",
        "i was": "you were",
        "i am": "you are",
        "i'm": "you're",
        "we are": "you are",
        "we're": "you're",
        "i have": "you have",
        "we have": "you have",
        "i've": "you've",
        "we've": "you've",
        "i need": "you need",
        "we need": "you need",
        "i want": "you want",
        "i smell": "you smell",
        "i hear": "you hear",
        "we hear": "you hear",
        "i can't": "you can't",
        "we can't": "you can't",
        "i'd": "you'd",
        "me": "you",
        "us": "you",
        "we": "you",
        "i": "you",
    },
    units=(UNIT,),
    leads=phrases("(it is|its|it|a|an|the|just|making|only)"),
    before_places=phrases("(over |out |up |down )?(at|on|in)"),
    symptoms=(
        BROKEN.replace("dead|down|out|", "dead|"),
        f"(?<!\\bi )(?<!\\bwe )(?<!\\bhe )(?<!\\bshe )(?<!\\bthey )({UNIT}s?|power|powers|electricity|is|its|are|"
        "was|went|goes|going|been|gone|knocked|completely) (out|down)",
        f"(check|look at|inspect|take a look at)( out)? (my|the|our|this|that) (\\w+ ){{0,2}}{UNIT}",
        f"({UNIT}|they) ({'|'.join(FAULTS)})",
        "(problem|issue|trouble)s? (with|is)",
        f"{UNIT} (cleaning|cleanout|replacement|inspection|installation|check)",
        "(problem|issue|trouble)s (here )?(the|my|our|that|in)",
        "(ic|frost|freez)(ing|ed) (over|up)",
        "error( code)?",
        "on and off",
        "comes and goes",
        "(nothing|barely anything|hardly anything|little air|no air) (is )?(comes|coming|happens|happening|blows)",
        "hot",
        "(?<!before it gets )(?<!before its )(?<!when it gets )(?<!if it gets )cold",
        "fix",
        "repair",
        "replace\\w*",
        "install\\w*",
        "need (a|an|some|new) (new )?(?!visit\\b|appointment|tech\\b|technician|guy|time\\b|slot|minute|second|"
        "moment)\\w+",
        "(tune|check) ?up",
        f"({UNIT}|it|that|everything) (looked|checked|gone) over",
        f"(look|check|go) over (my|the|our) (\\w+ ){{0,2}}{UNIT}",
        "maintenance",
        "service(?! areas?\\b)",
        "quote",
        "estimate",
        "need (the|my|our|it|that|this) (\\w+ ){0,3}(checked|looked at|serviced|repaired|fixed|cleaned|replaced|"
        "inspected)",
        "theres (\\w+ ){0,2}(water|ice|frost|puddles?)",
        "(water|ice|frost|puddles?) (\\w+ )?(on|all over|in|under|around|everywhere|dripping|coming)",
        "no (cooling|heat\\w*|air|airflow|hot water|cold air|power)",
        "(need|needs|get|have|getting|want|like) (to )?(\\w+ ){1,5}(serviced|repaired|inspected|cleaned|checked|looked "
        "at|tuned up|fixed|replaced)",
        "aint \\w+",
        "same (thing|problem|issue)",
        "no (work|works|working)\\b",
        "sounds? like (a|an|its|the)\\b",
        "(\\d{2,3}|fifty|sixty|seventy|eighty|ninety|hundred|forty|thirty)( \\w+)? degrees",
        "its (\\w+ ){1,3}(degrees|in here|inside|in the house|in my (house|apartment|place))",
        f"(it|they|that|thing|{UNIT}) (just |only |always )?(goes|go|went) (\\w+ )?(click|bang|clunk|boom|beep|tick|"
        "pop)\\w*",
        "(and|but|then) (then )?nothing( (happens|comes))?$",
        "blank",
        "leak\\w*",
        "noise\\w*",
        "smell\\w*",
        "not \\w+ing",
        "(wouldnt|never|barely|hardly) (\\w+ )?(work|start|light|ignite|cool|heat|turn|shut|stop|drain|blow|"
        "kick)\\w*",
        "(?<!you )wont \\w+",
        "doesnt (?!tell|say|answer|matter|help me|make (any )?sense|work for)\\w+",
        "(?<!you )cant (?!remember|recall|find the|wait|talk|say|tell you)\\w+",
        "you cant (even )?(hear|feel|see|tell|turn|get)\\b",
        "isnt \\w+ing",
        "stopped \\w+ing",
        "keeps? \\w+ing",
    ),
    asked=phrases(
        r"""
        problem; wrong; going on; whats happening; issue; trouble; help (you )?with; describe;
        need (done|fixed|looked at); seems to be; doing
        """
    ),
    questions=TO_OTHERS
    + phrases(
        r"""
        ((and|so|hi|hello|um+|well) )*(can|could|would|will) (you|someone|somebody)( please)? (call|ring|phone)
          me( back)?( .*)?;
        ((and|so|hi|hello|um+|well|yes) )*(i was |im |i am |i )?(just )?(wondering|curious|calling to (ask|find
          out|see)|wanted to (ask|know)|id like to (ask|know)|ask|want to (ask|know)) (how (much|long|soon)|what
          (it|you|do|does|a|the)|when|about (the |your )?(price|prices|cost|costs|pricing|fee|fees)|if (you|i
          can)|whether) (?!.*\b(my|our) ).*;
        ((and|so|hi|hello|um+|well|yes) )*(i|we|id|wed)( would)? (like|want|need) (someone|somebody|you guys|
          you|a technician|a tech)( to)? (come|out|over|here)\b(?!.*\b((fix|repair|look|check|replace|install|
          service|clean)\w*|because|(my|our) (?!house|home|place|apartment|condo|address|office|store|shop)))\b.*;
        ((and|so|hi|hello|um+|uh+|well|yes) )*(i was |im |i am |i )?(just )?(wanted|want|trying|calling|like|wondering|
          curious)( to)?( (find out|ask|know|see|check))? (how much|what) (?!.*\b(broken|not working|wont|isnt)\b)(\w+
          ){0,6}(cost|costs|charge|run|price|fee)\b.*;
        (\w+ ){0,3}(stop|quit) it \w+( \w+){0,2}; .*\bput (that|it) (down|back).*;
        .*\b(rather not|prefer not to) (say|tell|give|answer|share).*;
        ((hi|hello|hey|so|um+|uh+|yes|okay|ok|and|well) )*(how (much|long|soon|fast|many)|what (does|do|is|are|
          would)|whats(?! up\b)|do you( guys| all)?|are you|(when|where|who) (do|does|is|are|will|can|would)|is there|
          does it) (?!.*\b(my|our) )(?!.*\b(broken|not working)\b).*
        """
    ),
    jobs=phrases(
        r"""
        (come|came|someone|somebody|you|out|here|technician|tech|today|tomorrow|\w+day|\d|am|pm|morning|
          afternoon) for (?P<job>an? (\w+ ){0,2}(tune ?up|check ?up|inspection|service call|repair|estimate|
          quote|cleaning|maintenance|installation|replacement))
        """
    ),
    asides=TO_OTHERS
    + phrases(
        rf"""
        ((and|but|so|well|anyway|oh|then|now|because|since) )*(i|im|ive|we|were|weve|he|hes|she|shes|they|theyre|
          (my|our) {PERSON}) (?!.*\b({UNIT}|house|room|rooms|upstairs|downstairs|floor|ceiling|attic|hear|heard|see|
          saw|feel|felt|notice|noticed|tried|reset|flipped|changed|replaced|checked|cleaned)s?\b).*;
        ((and|but|so|well|oh) )*(sorry|excuse me)( \w+){{0,3}}
        """
    ),
    additions=phrases(
        r"""
        ^(oh |and |yes |yeah |no |um+ |uh+ |wait |well )*also; as well$; too$; another (thing|problem|issue);
        one more thing; on top of that; in addition; ^and (now )?(it|its|theres|there is|the|my|our|they|theyre|now)\b
        """
    ),
    denials=phrases(
        r"""
        ((oh|well|uh+|um+) )*(no|nope|nah|none)\b(?!.*\b(but|just|though|however|except|only)\b).*\b(not|dont|
          no|nothing|isnt|arent|cant|havent|never|none|didnt|doesnt)\b.*\b(smell\w*|smoke|see|hear|notice|going
          off|alarms?|beeping|gas|burning|fire|anything|like that|of (that|those|them)|any of)\b.*;
        (no|not any|nothing|without any) (gas|smoke|smell|smells|burning|alarms?|fire|fumes?|odors?|leaks?)(
          \w+){0,5};
        ((my|the|our) )?(gas )?(stove|oven|grill|range|burner|fireplace)s? (is |are |was |s )?(turned |switched
          )?off( .*)?;
        ((i|we|you) )?(dont|do not|cant|cannot|didnt|havent|have not) (really |even )?(smell|smelled|see|seen|
          hear|heard|notice|noticed) (anything|any|gas|smoke|it|nothing|burning)( \w+){0,5};
        ((oh|well|no) )*(im|i am|were|we are) not calling (about|for) (an?|any|the)
          (problem|issue|repair|appointment).*;
        ((oh|well|no|nothing) )*(i|we|you) (dont|do not|didnt) (\w+ )?(want|need) ((an?|any|another|no) )?(new )?(visit|
          appointment|service|technician|problem|repair).*;
        ((oh|well|no|nothing|honestly|and|so) )*((i|we|you) )?(dont|do not|didnt|not) (\w+ )?(want|need|send)
          (any ?body|any ?one|some ?body|some ?one|no ?body)\b.*; (its|it is|thats) not (the|my|our) \w+( \w+)?;
        (theres|there is|there are|there isnt|there arent) (no|any|nothing) (smell|smells|smoke|gas|burning|
          fire|alarms?|fumes?|odors?)( \w+){0,5}
        """
    ),
    joints=phrases(
        r"""
        (hold on|hang on|one (second|sec|moment))\b;
        \w+ (not now|stop (it|that)|get down|be quiet|sit down|come here|put (it|that) down)\b;
        (is|are) (there|today|tonight|tomorrow|\w+day)\b; any (chance|way) (of |that |you |somebody |someone );
        but; because; (and )?(my|the|his|her|our) (\w+ )?(name|number|address|zip|zip code|phone)( is|'?s);
        and (i|i'm|i'd|i've|we|we're|my|it|it's|its|the|our|can|could|you|then|now|also|so|he|she|they);
        (can|could|would) (you|someone|somebody|i);
        ((and|so|now|then) )?(i|we) ((just|really|only|do) )?(need|want|hope|think|wonder|was wondering);
        ((and|so|now) )?(i'd|we'd|i would|we would) like;
        (um+|uh+|yeah) (my|our|the|it's)\b; (and )?ever since( then)?
        """
    )
    + phrases(
        rf"""
        {NOT_WITHIN}(it's |that's |what's wrong is )?(my|the|our) (\w+ )?{UNIT}('s|'re)?( \w+)? {DOES};
        {NOT_WITHIN}(it's|it is|that's) (my|the|our) (\w+ )?{UNIT}\b;
        {NOT_WITHIN}((my|the|our) {PERSON}|tenant)('s| is| was| will| came| says| said| has| wants)\b;
        so any ?(time|day)\b; any ?time (\w+day|tomorrow|today|next)\b; you( have|'ve)? (got|put|wrote) (it|that)\b;
        (and )?then (yes|book|go|please); (is|are) there (any|a) (way|chance)
        """
    ),
    requests=phrases(
        r"""
        ((can|could|would|will) )?(you|someone|somebody|anyone|anybody|a technician)( guys| all)?( please)?
          (come|send|get|fit|schedule|book|put)\b.*? for(?= (a|an|my|our|some|the) );
        ((i|we)('d| would) like|(i|we) (want|need|wanted)|i'm (calling|looking)|can (i|we)|could (i|we)|let's)(
          to)? (schedule|book|make|get|set up|have|arrange)( (an?|the|some|my))?(( \w+)?( (appointment|visit|
          time|slot|someone|somebody|technician))( \w+){0,2}?)? for(?= (a|an|my|our|some|the) );
        (an?|the|my) (appointment|visit) for(?= (a|an|my|our|some|the) );
        ((i|we)('d| would) like to|(i|we) (want to|need to|wanna)) (schedule|book|set up|arrange|get)( like|
          maybe)?( (an?|some|my|our|the))?(?=
          (\w+ )*(maintenance|tune-? ?up|check-? ?up|cleaning|inspection|service|repair)\b);
        (i|we) called( you)? (because|since); (i'm|i am|we're|we are) calling( you)? (because|since)
        """
    ),
    times=phrases(
        r"""
        ((on|this|next|by|for|this coming) )?(monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|
          tomorrow|tonight|week)( (morning|afternoon|evening|night|week))?( (at|around|after|before|by) .*)?;
        (in the|this) (morning|afternoon|evening); (at|around|after|before) \d.*; as soon as possible; asap;
        right away
        """
    ),
    joint="and",
    empty=phrases(
        r"""
        ((at|on|in|the|this|next|coming|end|beginning|middle|early|late|of|month|week|weekend|mornings|afternoons|
          evenings|weekdays|weekends|are|sometime|monday|tuesday|wednesday|thursday|
          friday|saturday|sunday|
          today|tomorrow|tonight|morning|afternoon|evening|night|noon|midday|after|before|around|between|about|one|
            two|three|four|five|six|seven|eight|nine|
          ten|eleven|twelve|time|is|day|any|anytime|asap|as|soon|possible|\d+|\d*(st|nd|rd|th)|am|pm|oclock|january|
            february|march|april|may|june|july|
          august|september|october|november|december|works|for|me|best|would|be|and|or|its|it|first|second|third|no|
            yes|not|earlier|later|thanksgiving|make|
          dear|honey|sir|maam|i|said|mean|meant|that|thats|just|please|actually|sorry|wait|no+|so|then|well|oh|um+|
            uh+) ?)*;
        ((no|nope|actually|sorry) )*((the|my|its) )?(first |last |full |street |phone |callback )?(name|address|
          street|zip|zip code|time|day|date|number)
          (is|should be|would be|its) .*;
        ((yes|yeah|yep|no|nope|ok|okay|sure|um+|uh+|hello|hi|hey|please|thanks?|thank you|what|huh|sorry|
          pardon|i|im|a|an|the|it|its|dont know|not sure|no idea|repeat|again|that|and|so|well|oh|right|
          maybe|good|fine|great|you|me|help|can|could|is|\d+|service|problem|question|have|got|my|calling|
          about|everything|something|call) ?)*
        """
    ),
)
