"""Stretches of time in English."""

from parley.hear.periods import Periods
from parley.hear.words import phrases
from parley.languages.en.calendar import HEDGES

JOB = r"(?! (nurse|shifts?|owl|school|class|person|people|job|guard|watch\w*|crew|light|manager|clerk)\b)"
"""A part of the day that only says what somebody is or does."""

_NOT_COMING = (
    "(not|never|nothing|nobody|no one|dont|do not|wont|cant|cannot|shouldnt|better not|no good)( (come|comes|coming|"
    "be|show|up|here|there|home|send|anybody|anyone|somebody|him|them|me|make|it|do|get|want|need|able|to|awake|"
    "available|free|in|book|schedule|put|anything|any|sooner|arrive|ring|have|really|so|too|very|that|much|good|great|"
    "ready|around|at))*"
)

_HOUR = (
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|\d\d?(?::\d\d)?)"
    r"(?: thirty| fifteen)?(?: ?[ap]\.?m\.?| o'clock)?"
)

_TAKEN_UP = (
    r"(ive|i have|i got|weve|we have|we got) (got )?(a|an|my|the|this) (?!(\w+ )?(day|time|opening|window|slot|free|"
    r"hour|break|chance)\b)(\w+ )?(thing|meeting|class|shift|game|dentist|doctors?|flight|funeral|interview|recital)"
    r"( appointment)?"
)
"""What somebody has to do at a time."""
_AT_HAND = (
    "(free|home|available|open|here|around|off|there|able|can|could|good|okay|ok|wait|stay|be|mornings?|afternoons?|"
    "evenings?)"
)
"""Who is so until an hour can be met until then, and not from then on."""

_DOING = (
    r"(?:i|im|ive|ill|he|hes|she|shes|we|were|weve|they|theyre|(?:my|his|her|our|their|the) [a-z]+|"
    r"(?:(?<=^)|(?<=, )|(?<=because )|(?<=since ))[a-z]+(?= (?:gets|has|goes|is|isnt|starts|ends|leaves|works|doesnt|"
    r"wont|cant)\b))(?: (?!(?:can|could|would|id|want\w*|wanna|need\w*|like|prefer|rather|think|said|say|told|mean\w*|"
    r"there|here|free|available|(?<!get )(?<!gets )home|in|over|come|coming|bring\w*|do|so|but|then|make|book\w*|"
    r"appointment|how|what|it|today|tomorrow|\w+day|is good|works)\b)[a-z]+){1,7}"
    r"(?: in| at| by| around| about| till?| until| before| after)*"
)
"""What somebody does, who neither comes nor wishes for anything, up to the hour of it."""

TABLE = Periods(
    days=(
        (
            "(as )?(soon|early|quick(ly)?) as ((humanly )?possible|you can|can be|they can)|asap|a s a p|"
            "earliest (you have|possible|available|slot|time|appointment|opening|convenience|\\w+ you)|soonest|"
            "right away|immediately|1th (available|opening|slot)|next available|straight away|"
            "^((um|uh|well|oh|like|just|can you come|come|as in|if possible|please|how about) )*(right )?now( please|"
            " if possible)?$|the (sooner|earlier) the better|urgent(ly)?|whatever you have 1th",
            (0, 6),
        ),
        (
            "any ?(time|day)(?! (on )?(that|the same) (day|one))|whenever|im (flexible|open|free)|(doesnt|does not) "
            "matter|dont care when|your choice|no preference|you (choose|pick|decide)|any (slot|time)\\b(?! (on )?"
            "(that|the same) day).*|whatever (works|you have|is|time)|im home all",
            (0, 13),
        ),
        ("(sometime |some time )?in the next (few|couple( of)?|several) days", (0, 3)),
        (
            "(in|within) (an?|the|1|2|3|a few|a couple( of)?|the next|half an) (hours?|few hours|couple( of)? hours)",
            (0, 0),
        ),
        ("1th thing", (1, 1)),
    ),
    weeks=(
        ("(the )?weekend after next", (19, 20)),
        ("next weekend", (12, 13)),
        ("(this|the) weekend", (5, 6)),
        ("(end|later part) of (the|this) week|later (this|in the) week", (2, 6)),
        ("(the )?week after next", (14, 20)),
        ("(early|beginning of|start of|first thing) next week", (7, 9)),
        ("middle of next week|mid next week", (8, 10)),
        ("(late|later|end of|the end of) next week|next week end of the week", (10, 13)),
        ("next week|the following week", (7, 13)),
        ("this week", (0, 6)),
    ),
    hours=(
        (
            "1th thing|crack of dawn|(when(ever)?|as soon as|right when|the minute) (you|yall|they) (guys )?(opens?|"
            "starts?)( up)?|as early as possible|early (in the )?morning|early morning",
            (7, 10),
        ),
        ("(as )?late as (possible|you (can|have|do|go)|it gets)|the latest you (can|do)", (16, 18)),
        ("late(r)? (in the )?morning|mid ?-? ?morning", (10, 12)),
        ("early (in the )?afternoon", (12, 15)),
        ("late(r)? (in the )?afternoon", (15, 18)),
        ("before lunch", (8, 12)),
        ("after lunch", (13, 17)),
        ("(around |at |over |during )?lunch( ?time| ?break| hour)?", (11, 14)),
        ("after work|after hours", (17, 20)),
        (
            "end of the day|(the )?latest (you|that|possible|available|slot|time|appointment|visit|one)|last (slot|"
            "visit|appointment|time|opening) (of|you|that|on|today|tomorrow|possible|available)",
            (15, 18),
        ),
        (f"morning(s|ish)?{JOB}", (8, 12)),
        (f"afternoon(s|ish)?{JOB}", (12, 17)),
        (f"evening(s|ish)?{JOB}|tonight", (17, 21)),
        (
            r"(?<!too )(?<!so )(?<!that )(?<!close )(?<!closes )(?<!closing )"
            r"early(?! (in|next|this|week|part|enough|days|on|\w+(ber|ary|rch|ril|gust)|may|"
            r"june|july)\b)",
            (7, 10),
        ),
        (f"(?<!works )(?<!work )(?<!working )nights?{JOB}", (18, 22)),
    ),
    after=phrases(
        r"""
        (?<!not )after; (?<!no )(?<!not )later than; past
        """
    ),
    since=phrases(
        rf"""
        {_NOT_COMING} before; (no|not) (earlier|sooner) than; starting( (at|on|from))?; onwards? from; (cant|
          cannot|can not|wont|couldnt) (\w+ ){{0,3}}?by;
        (not|wont|dont|doesnt|isnt|arent|cant|never|works?|working|busy|out|gone|away|booked|tied up|asleep|sleep|
          class|
          school|meeting)( (?!(mornings?|afternoons?|evenings?)\b)\w+){{0,3}}? (till|until|til);
        (i|ive|im|we|weve|were|he|hes|she|shes|they|theyre|my \w+)( (?!{_AT_HAND}\b)[a-z]+){{1,6}} (till|until|til);
        from (?=\S+( \S+)? (on|onwards?)\b)
        """
    ),
    before=phrases(
        r"""
        before( ([\w-]+ ){1,4}(come|comes|arrive|arrives|get|gets|fly|visit|visits|is|are|here|over|in|back|
          starts?))?( (in|here|over|back|down|up))?( (for|on|at|around|over))?;
        (?<!no )(?<!not )earlier than; prior to; up to
        """
    ),
    by=phrases(
        rf"""
        (?<!bring it )(?<!bring her )(?<!swing )(?<!stop )by; {_NOT_COMING} (after|past); until; till; til; no later
          than; not later than; latest
        """
    ),
    between=phrases(r"between; from; anywhere from; anywhere between; sometime between"),
    until=phrases(r"and; to; till; til; until; through; thru; -; or"),
    asked="what time",
    ors=("or( on| a| else)?", "nor", "and not"),
    months=(
        ("next month", 1),
        ("(the|this) month", 0),
    ),
    month_parts=(
        ("(the )?(end|last week|last days) (of|in)|late(r)?( in)?", (27, 31)),
        ("(the )?(beginning|start|1th week|1th days) (of|in)|early( in)?", (1, 7)),
        ("(the )?2th week (of|in)", (8, 14)),
        ("(the )?3th week (of|in)", (15, 21)),
        ("(the )?4th week (of|in)", (22, 28)),
        ("(the )?1th half of", (1, 15)),
        ("(the )?2th half of", (16, 31)),
        ("(the )?(middle|mid) of|mid(dle)?", (12, 18)),
        ("(some ?time |any ?time |some day )?(in|during)( the month of)?", (1, 31)),
    ),
    busy=phrases(
        r"""
        \w+(s| is)( actually| already| always)* (my|our|his|her|their|the|a|an) (?!(day off|off day|only|best|first|
          preferred|preference|favorite|
          free|choice|better|good|great|next|pick|one|day|earliest|soonest|latest|afternoon|morning|evening|little|
            bit|lot|while|tad|possibility|\d+(st|nd|rd|th)?)\b)\w+;
        \w+(s| is|s are)( already| actually| always)* (taken|full|busy|packed|booked|out|impossible|no good|bad|
          school|church|lunch|dinner|work(?! for)|thanksgiving|christmas);
        \w+(s| is|s are) (too|really|kind of|a bit|a little|pretty|very)? ?(early|late|hard|tough|tricky|rough|
          difficult);
        \w+ (doesnt|dont|wont|wouldnt|does not|will not) (really )?work;
        \w+ (i|we) (really )?(cant|cannot|can not|wont)( (do|make|come|be (there|here|home)|make it))?(?= ?([,.]|$|
          (but|so|and|though|how|what|the|\w+days?|tomorrow)\b));
        \w+ (i|we|ive|weve)( already| also)? (have|got|work|am at) (school|class|work|church|plans|practice|an?
          (meeting|class|shift|thing|game|appointment|dentist|doctors?|flight)|my \w+)(?!( \w+){0,3} (till|until|
          til)\b);
        \d+ (im|i am|hes|shes|were|theyre) (still )?(at|in) (?!(home|town)\b);
        \d+(s| is) when (i|we|he|she|they|my \w+) (?!(can|could|am|want|need|get off|prefer|like)\b);
        \d+(s| is)? (way|far) too (early|late);
        \w+(s not| isnt| is not) (good|possible|an option|going to|gonna|free|great|ideal)
        """
    ),
    setting=phrases(
        r"""
        (make (it|that)|(move|change|switch|push|bump) (it|that|me)( back| up)? to|(moved|changed|switched|pushed)(
          back| up)? to|(what|how) about|so|lets (say|do|make it)|
          id rather( have)?|more|closer to|i (said|meant)|(would|could) we say|(can|could|may) (we|i|you|yall) (do|
          make it|say)|is|would)(
            like| around| about| at| maybe| say| more)*
            (?P<hour>\d{1,2})(?: [0-5]\d)?(?= ?[,.;!?]|$| (or \d|then|please|instead|would|if|works|is|thanks|
              be (ok|okay|fine|alright|all
            right|possible|good|better)|(ok|okay|fine|alright|all right|possible)|not|i cant|because|cause|since|
              (i|we|he|she|they|(my|his|her) \w+) (gets?|works?|have|has|got|dont|wont|teach|pick|drop|finish|start)\w*
              )\b)
        """
    ),
    ruled_out=phrases(
        rf"""
        (i|we|ive|weve|he|she|they|hes|shes|(my|his|her) \w+)( already| also| still)* (have|has|got|am in|are
          in) (something|(an?|the) (\w+ )?(meeting|class|lesson|call|appointment|game|shift|thing|doctors?|dentist)|
          school|class|work|church|plans|dinner|practice|therapy|my \w+|her \w+|his \w+)( already| then| there|
          tomorrow| today| this| next|
            \w+day| on| in| at)*;
        not( (in|at|on|during|free|available|home|here|there|able to|up|back|ready|around))*;
        except{HEDGES}( for| in)*{HEDGES};
        (any ?time|whenever|anything)( (on )?(that|the same) day)?( ,)? but( not)?( in| at| the)*;
        (dont like|avoid|hate);
        (cant|cannot|can not|wont|couldnt)( (do|make|come|be|get|bring|drop|take|leave|pick|have|it|that|him|her|them|
          there|here|home|back|up|in|out|off|over|by|down|free|available|ready|around|the|my|car|truck|van|able|to|
          really|even|possibly|actually|myself|work|at))*; instead of; rather than
        """
    ),
    reasons=phrases(
        r"so (?!(soon|early|late|long|much|that|far|many|sorry|is|am|are|do)\b); therefore; thats why; because of "
        r"that; which means"
    ),
    notes=phrases(
        rf"{_TAKEN_UP}( on| this| next)*; (be)?cause of|cuz of|on account of|due to|(be)?cause (its|it is|thats); "
        r"(thats|that is|it was|this is|todays|today is|((oh|wait|hold on|hang on|hey|um+|uh+)( ,)? is|isnt|is not)("
        r" (this )?\w+day( (already|really|not))?( an?| the)?)?)"
    ),
    elsewhere=phrases(
        r"""
        (ever )?since( (like|about|around|maybe|early|late|at least|last|this))*;
        since (the|that|this|my|our|your|his|her|their|an?|it|we|i|you|he|she|they)( \w+){1,5};
        last (year|month|week|summer|winter|spring|fall)( (in|on|around))?( (early|late))?;
        (he|she|they|you|yall|we|i|your (guy|man|tech|technician)|the (last )?(guy|man|tech|technician|one)) (just |
          already |only )?(fixed|replaced|
          installed|repaired|serviced|moved|bought|built|called|looked|checked|cleaned|charged|finished)( (?!(to|so|but|
          and|can|could|please|come|for)\b)\w+){0,4};
        (was|were|been) (just |only |already |actually )?(telling|talking|chatting|speaking|arguing|driving|cooking|
          standing|sitting|watching|walking|working|shopping|reading|up|out)( (?!(so|and|but|then|said|can|could|
          not)\b)\w+){0,5};
        (need|needs|have|has|had|got|gotta|supposed|ought)( to)? be (\w+ )?(in|at|over at|back at) (?!(by|about|
          around|like|
          this|the (shop|garage)|your)\b)(\w+ ){1,3}?(at|by|before|around|about|like)*;
        (get|gets|got|getting|go|goes|head|heading) (off|out of|off of|back to|in to|to) (the |my )?(work|school|class|
          the office|church|practice)( (at|by|before|around|about|like|till|until))*;
        (its|it is|it gets|it was) (\w+ ){0,2}\d+( degrees)?( in| at| the| by| during)*; (im|i am|were|we are|i get|
          we get|i wake|i wake up) (\w+ )?(up|awake|out of bed)( (at|by|before|around|
          since))*;
        (will|would|can|could) (it|this|that|everything|my \w+|the \w+) be (done|ready|finished|fixed|back)( (by|before|
          at|around|on|in))*;
        (expires?|expiring|expired|runs? out|running out|lapses?|lapsing|(is|are|s|comes?) (up|due)|is over|
          (?<!shift )(?<!work )(?<!school )(?<!class )(?<!meeting )(ends|ending))( (in|by|for))?;
        (came|popped|lit|went|showed|stopped|swung|dropped|visited)( (on|up|out|off|over|by|in|here|us|around|home|
          to see us|again|just|back|this|last|late|early))*;
        (it |that )(just |first |suddenly )?(broke|died|quit|stopped|started|happened|began)( (down|working|up|back|
          again|this|last|late|early))*;
        (wont|wouldnt|couldnt|doesnt|didnt|hardly|barely|never|keeps|makes|takes forever to) (\w+ ){0,2}(start|
          starting|turn(ing)?
          over|crank|cool|heat|warm up|dying|stalling|squeak\w*|squeal\w*|noises?|sounds?|shak\w*)( (this|up|on|over|
            right|
          well|only|mostly|first|thing|in|during|every|each|the))*;
        (was|were|been|had it|had them) (\w+ )?(installed|bought|built|fixed|serviced|repaired|replaced|
          inspected|checked|cleaned)( back)?
        """
    ),
    ahead=(
        (
            r"in( about| around| like| maybe| another)* (a )?half (an |a )?(?P<count>1)? ?hour(?! or (2|two))",
            30,
        ),
        (r"in( about| around| like)? (?P<count>\d{1,2}) (more )?hours?", 60),
        (r"(?P<count>\d{1,2}) hours? from now", 60),
        (r"in( about| around| like)? (a|an) (?P<count>1)? ?hour", 60),
        (r"in( about| around| like)? (?P<count>\d{1,3}) (more )?(minutes?|mins?)", 1),
    ),
    rest_of_day=phrases(
        r"later (on )?today(?! (in the|this|after|at|around|before|towards?) \w); ("
        r"some ?time )?later this (morning|afternoon)"
    ),
    pronouns=(
        "(this|that|these|those|either|neither|no|which|any|another|other|each|every|same|whole|the|first|second|last|"
        "next|1th|2th) 1",
        "(have|had|got|booked) (already )?1( already)?",
        r"(apartment|apt|unit|suite|floor|level|building|bldg|room|lot|door|gate|number|#)( is| number)? \d+",
    ),
    beyond=(
        (
            r"(any ?(time|day) |some ?(time|day) |right )?after (that|then)(?! (day|week|one))|from then on",
            "after",
        ),
        (r"(any ?(time|day) |some ?(time|day) |right )?before (that|then)(?! (day|week|one))", "before"),
    ),
    contracted=(
        (
            r"(?i)\bno (?=(?:(?:early|late) )?(?:mornings|afternoons|evenings|weekends|weekdays|\w+days)\b)",
            "not ",
        ),
        (
            r"(?i)\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirty|fifteen|\d\d?)['\u2019]s\b",
            r"\1 is",
        ),
        (r"(?i)\b(a (?:little|bit|tad)(?: bit)?|somewhat) later on\b(?! today)", r"\1 later"),
        (r"(?i)\b\w+day(?:['\u2019]s| is) (?=today\b)", ""),
        (rf"(?i)\b({_HOUR}) or (?:after|later)\b(?! (?:that|then)\b)", r"not before \1"),
        (rf"(?i)\b({_HOUR}) or (?:before|earlier)\b(?! (?:that|then)\b)", r"not after \1"),
        (
            r"(?i)\b((?:mov|chang|switch|push|swap|reschedul|bump)\w*(?: \w+){0,6}) from \w+day(?: \w+)? to "
            r"(?=\w+day\b|tomorrow|today)",
            r"\1 to ",
        ),
    ),
    instead=phrases("instead(?! of)"),
    doings=phrases(_DOING),
    alone=(
        r"(?<![^,.;!?] )\b(?:(?:no|nope|yes|yeah|ok|okay|well|oh|um|uh|actually|sorry|then|so|and|but|maybe|say|like|"
        r"more like) )*(?P<hour>\d{1,2})(?: [0-5]\d)?(?= ?[,.;!?]|$| (?:yes|yeah|yep|please|then|instead|"
        r"(?:is|would be|works|does|sounds)(?! when)\b|because|since|cause))"
    ),
    because=phrases("because; cause; cuz; as (i|we|he|she|they)"),
    proposals=phrases(
        r"""
        (can|could|may) (we|i|you|yall|they|he|she|somebody)( guys| all| please| maybe| possibly| just| also)* (do|make|
          have|get|take|come|move|push|change|switch|bring|swing|reschedule|book|fit|squeeze|see)\b(?! (the|a|an)
          (\w+ ){0,2}on\b);
        (was|were) (thinking|hoping|wondering)( (like|for|maybe|of|about|more|if|on))*; (how|what) about;
        (id|wed) (rather|prefer); lets (do|say|make it); i (can|could) (do|make|come|be there|bring)
        """
    ),
    excepted=phrases(f"(except|other than|apart from){HEDGES}( for| on| in)*{HEDGES}"),
    greetings=(r"good (morning|afternoon|evening)(?! (is|would|works|for|slot|time|appointment)\b)",),
    openings=(
        r"^((hi|hello|hey|yes|yeah|um|uh|well|oh|and) )*(morning|afternoon|evening)( (there|sir|maam|folks|yall|guys))*"
        r"(?= ?[.,!]| (this|i|im|ive|id|my|we|can|could|do|is|its|it|what|how|hi|hello)\b)",
    ),
    next_to=(
        (r"(the )?(day|morning|afternoon|evening) after", 1),
        (r"(the )?(day|morning|afternoon|evening) before", -1),
        (r"(the )?week after", 7),
        (r"(the )?week (of|starting|beginning)( on)?", 0),
        (r"(the )?week before", -7),
    ),
    joints=(
        ",",
        "at",
        "on",
        "around",
        "about",
        "say",
        "the",
        "on that",
        "like",
        "@",
        "is",
        "would",
        "be",
        "good",
    ),
    later=(
        ("half an hour later|30 minutes later", 30),
        ("half an hour earlier|30 minutes earlier", -30),
        ("(an|1) hour later", 60),
        ("(an|1) hour earlier", -60),
        ("2 hours later|a couple( of)? hours later", 120),
        ("2 hours earlier|a couple( of)? hours earlier", -120),
    ),
)
