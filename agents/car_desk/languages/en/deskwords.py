"""A car workshop's desk in English."""

from agents.car_desk.hear.desk import DeskWords
from agents.car_desk.languages.en.complaints import CALM, ESCALATIONS
from parley.hear.words import phrases

_WORK = (
    "(oil( change)?|tires?|tyres?|brakes?|battery|alignment|wheels?|engine|transmission|filters?|maintenance|"
    "service|servicing|repairs?|check ?up|inspection|tune ?up|diagnostics?|car|vehicle|truck|appointment|oil "
    "changed|headlights?|wipers?|ac|coolant|rotation)"
)
_MINE = "(my|the|our|a|an|some|this|that|for)"
_PEOPLE = (
    "(someone|somebody|anyone|anybody|a mechanic|mechanics?|a technician|you guys|some ?one|who|a shop|a garage|a "
    "place|somewhere|person|people|(can|could|will|would) you( guys| please)?|you to)"
)
_BOOKED = (
    "(inspection|oil change|rotation|alignment|tune ?up|check ?up|diagnostics?|brakes? (job|service|work|check|"
    "replacement)|"
    "battery (job|change|replacement|swap))"
)
"""Work that is spoken of as the visit that it was booked for: "move my inspection"."""
_OTHER_DAY = (
    "(from|to|till|until|up|back) (the |this |next |an? (different|other|later|earlier|new) |another |later|earlier|"
    r"(mon|tues|wednes|thurs|fri|satur)day|tomorrow|today|week|month|day|time|\d)"
)
_LIGHT = (
    "(check engine|engine|warning|service|oil|abs|brake|battery|dashboard|dash|maintenance)( engine)? lights?"
)

NOISE = (
    r"(groan|creak|squeak|squeal|grind|clunk|click|knock|rattl|humm?|whin|whistl|hiss|thump|bang|popp?|roar|buzz|chirp|"
    r"vibrat|shak|shudder|wobbl|jerk|stall|hesitat|sputter|misfir|surg)"
)
"""What a car does that somebody has to look at, without its ending."""

_PART = (
    "(heater|heat|ac|a c|air ?con\\w*|radio|windows?|doors?|locks?|seat ?belts?|seats?|horn|mirrors?|clutch|gears?|"
    "shifter|steering( wheel)?|exhaust|muffler|belt|hood|trunk|sunroof|starter|alternator|defrost\\w*|blower|fan|"
    "suspension|shocks?|struts?|axle|wheels?|blinkers?|turn signals?|signals?|speedometer|gauges?|ignition|fuel pump|"
    "water pump|catalytic converter|transmission|headlights?|tail ?lights?|wipers?|engine|motor)"
)
"""What may be broken in a car."""
_FAILS = (
    "(blows?|blowing|wont|doesnt|dont|isnt|arent|aint|not|quit|quits|stopped|stuck|sticks?|sticking|broken|broke|"
    "dead|died|dies|out|slips?|slipping|jams?|jammed|loose|fell|falls|leaks?|leaking|smells?|shakes?|shaking|whines?|"
    "whining|"
    "cracked|only|keeps?|gone|busted|messed|acting|going|making|makes|grinds?|grinding|squeaks?|squeals?|shot|bad|weak)"
)

TABLE = DeskWords(
    elsewhere=phrases(
        r"""
        ubers?; lyft; taxi; cabs?; rent(al|als|ing|ed)?(?! (a )?bay)(?! (car )?(tires?|has|is|needs)\b); flights?;
          hotel; bus(es)?; traffic;
        directions?( to)?; (my|current|exact) (\w+ )?(location|position|coordinates|whereabouts);
        (gas|petrol|fuel) stations?; where (am i|i am); on (a|the) map;
        nearest(?! (appointment|slot|opening|available));
        (song|songs|music|playlist|weather|forecast|restaurant|recipe|interest rate|mortgage|401k|stock|
          movie);
        how (do i|can i|to|would i|do you|should i) (get|walk|drive|go) (to|from|there|home|downtown);
        how (long|much time|far) (\w+ ){0,5}to (get|drive|walk|travel|reach|be|arrive) (to|at|from|in|home|
          there);
        (purchase|buy|find) (a )?(new|used) (car|truck)s?
        """
    ),
    intents=(
        (
            "move",
            phrases(
                rf"""
                (cant|cannot|can not|wont be able to|not (going to |gonna )?(be )?able to|unable to) (do|make|come|
                  be there)\b.*\b(can|
                  could) (we|you|i)
                  (do|make|move|come|change|push|switch|have|get)\b;
                (cant|cannot|can not|wont be able to|not (going to |gonna )?(be )?able to|unable to) (do|make|come|
                  be there)\b.*\b(what else|
                  another (time|day)|other times?|something (later|earlier));
                cancel (\w+ ){{0,4}}and (then )?(re ?book|re ?schedule|re ?make|book|schedule|make|set|move)\w*;
                (wont|doesnt|does not|will not|isnt going to|is not going to|not) (work|suit|good)( \w+){{0,6}}?(
                  ,)?( so| but| and)*
                  (can|could) (we|you|i) (do|make|move|come|change|push|switch|have|get)\b;
                (have|got) (an?|my) (\w+ ){{0,2}}{_BOOKED} ((with|on|at|for|this|next|coming|tomorrow|
                  \w+day)\b).*\b(can|could)
                  (i|we|you|yall)\b.*\b(instead|rather|later|earlier|push|move|change|switch)\b;
                re ?book\w*; (appointment|appt|booking|visit|time|date|day) is wrong; wrong (day|date|time)
                """
            ),
        ),
        (
            "cancel",
            phrases(
                rf"""
                cancel (\w+ ){{0,4}}({_WORK}|visit|booking|slot|it|that|tomorrow|one|oclock|(mon|tues|wednes|thurs|
                  fri|
                  satur)day);
                (cant|cannot) (do|make|come|be there) (\w+ ){{0,5}}(any ?more|after all);
                (dont|do not|wont|no longer) need (\w+day|it|that|this|mine)( (appointment|visit|one|
                  slot))?( (any ?more|any
                  longer|after all|now))*$;
                (want|need|like) (\w+ ){{1,6}}cancell?ed;
                (take|drop|remove|delete|scratch|scrap|get rid of) (the|my|that) (\w+days?|other|old|first) (one|
                  appointment|visit);
                cancel (my |the |for |on |this |next )*(mon|tues|wednes|thurs|fri|satur)days?; wanna cancel;
                call off (\w+ ){{0,3}}(appointment|visit|service);
                (have to|need to|want to|gotta|going to|like to|better|should|can you|could you|please) call (it|that|
                  this|(the|his|her|my|our|their) \w+) off\b;
                ^((hi|hello|hey|yes|yeah|um+|uh+|please) )*cancel( please| thanks| thank you)*$;
                (cant|cannot|wont|not going to|not gonna|not able to|unable to) (\w+ ){{0,4}}(make it|come in|
                  make my appointment|be able to
                  (come|make))(?! (until|till|before));
                (dont|no longer) need (the|my|that) appointment;
                (have|need|want|got|going|like|gotta) (\w+ )?to cancel\b(?! (this|the|our) (call|chat|conversation))
                """
            ),
        ),
        (
            "move",
            phrases(
                rf"""
                re ?schedule\w*;
                (make|have|get|do|start) {_MINE} ((?!and\b|or\b|for\b)\w+ ){{0,2}}({_BOOKED}|appointment|appt|visit|
                  booking)( (just|a|an|little|bit|tad|some|somewhat|slightly|hour))* (later|earlier|sooner);
                (move|postpone|bump|push|shift) {_MINE} ((?!and\b|or\b|for\b)\w+ ){{0,2}}{_BOOKED};
                (move|postpone|bump|change|switch|swap|shift|push) {_MINE} ((?!and\b|or\b|for\b)\w+
                  ){{0,2}}({_BOOKED}|brakes|battery)
                  {_OTHER_DAY};
                {_MINE} ((?!and\b|or\b|for\b)\w+ ){{0,2}}({_BOOKED}|appointment|appt|visit|booking) (to be )?(moved|
                  postponed|pushed|bumped|
                  rescheduled); (want|need|like|have|get) (it|that|mine|that one) (to be )?(moved|postponed|pushed|
                    bumped);
                (move|switch|push|bump) (my|the|that|this) ((?!and\b|or\b|for\b)\w+ ){{0,5}}one (i|we|that|to|from|on|
                  up|back|there)\b;
                (move|(?<!oil )(?<!tire )change|switch|shift|push|postpone|bump|swap|alter) ((?!and\b|or\b|for\b)\w+
                  ){{0,5}}(appointment|appt|booking|visit|slot|date|time|day|service)(?! (my|the) (oil|tires?));
                (move|change|switch|push) (it|that|me|mine) (to|back|up|from|forward); postpone;
                (move|bring|push|bump) (it|that|mine) (forward|earlier|later|ahead);
                (move|bring|pull|push|get|put) {_MINE} ((?!and\b|or\b|for\b)\w+ ){{0,2}}({_BOOKED}|appointment|appt|
                  visit|booking) (\w+ )?(forward|up|ahead|sooner|earlier|back|out|off a (day|week));
                (come|get|be|bring \w+) in (sooner|earlier) than (my|the|that|what|i|we)\b;
                (can|could|may|want to|like to|need to|have to|rather|lets|please) (i |we |you )?(\w+ )?(move|
                  change|switch|push) (it|that)( instead| please| then)*$;
                (different|another|new|later|earlier|better) (day|time|date|slot) (for|than) (my|the);
                come (\w+ )?(instead|a different|another) (of|day|time); pushed? (\w+ )?back
                """
            ),
        ),
        (
            "question_appointment",
            phrases(
                rf"""
                (when|what time|what day)(s| is| was) (my|our|the) {_BOOKED};
                (did|didnt|have|what did) (we|you( guys)?|yall) (say|said|agree on|settle on|decide on|write down|
                  put down|set)\b;
                (when|what time|what day|what date|which day)(s| is| was| are| do i have)? (my|the|our) (\w+
                  )?(appointment|appt|booking|visit);
                (check|checking|checked|sure|see|know|confirm|confirming) (that |if |whether )?(im|i am|were|
                  we are) (still |all
                  )?(on|set|good|booked|scheduled|down|confirmed)\b;
                (do|did) i (\w+ )?have (an?|any|my) (\w+ )?(appointments?|bookings?);
                (if|whether) (i|we) (\w+ )?(have|had|got) (an?|any|my|our) (\w+ )?(appointment|appt|booking|visit)s?;
                (think|believe|thought) (i|we) (\w+ )?(have|had|got) (something|an? (\w+ )?(appointment|appt|booking|
                  visit)|a slot)( (booked|scheduled|set up|coming up))?( with you)?( guys| all)?( (on|for|this|next|
                  tomorrow|today|\w+day)\b|$);
                i (\w+ )?have (an?|my) (\w+ )?(appointment|booking|visit) (\w+ )?(dont i|right|correct|isnt it|
                  or not|do i not);
                (is|are|if|whether) (my|our|the) (\w+ )?(appointment|booking|visit)s? (\w+ )?(on|confirmed|good|
                  there|scheduled|happening|set|booked|standing|tomorrow|today);
                (double |just )?(check|checking|confirm|confirming|verify|make sure)( \w+){{0,4}} (appointment|
                  booking|visit);
                (what time|when) (is|was) (it|that|mine)( again)?$;
                (when|what time|what day) (im|i am|we are|were|am i|are we) (\w+ )?(supposed to )?(come|coming|bring|
                  bringing|scheduled|booked|due|in)\b;
                (am i|are we) (still |all )?(on|set|good|booked|scheduled|down)( (for|with you|on|this|tomorrow|
                  today)\b|$);
                (tell|know|remember|forget|forgot|forgotten|say|check|see|sure|remind me) (\w+ )?(when|what time|what
                  day|which day) (that|it|mine|my (\w+ )?(appointment|visit|thing|slot)) (is|was);
                (sure|confirm|check|verify|positive)\b( \w+){{0,6}} (is|was|got|has been|been|its|s)
                  (\w+ )?(cancelled|canceled|moved|gone|changed|off|booked)( now)?$;
                ^(\w+ )?(and |so )*((then )?(that|the|my) (\w+ ){{1,4}})(is|was) (\w+ )?(cancelled|canceled|moved|
                  gone|
                  off)( now)? (right|correct|yes|then)?$;
                (just|only) (got |have |having |has )?(the )?(one|1) (appointment|visit|booking)( now)?( ,)?( (not|
                  and not|right|
                  then|correct)\b.*)?$;
                (did|have) you (\w+ )?(book|booked|have|got|get|schedule|scheduled) me;
                (when|what time) (am i|was i|do i|should i|are you|can i) (\w+ )?(scheduled|booked|expected|due
                  in|supposed to (come|be there|bring)|pick|drop|expecting);
                (is|when will|when is|will) (my|the) (car|vehicle|truck|it) (be )?(\w+ )?(ready|done|finished);
                (confirm|check on|about|details of|remind me of|status of) (my|the) (\w+ )?(appointment|appt|
                  booking|repair);
                how long (will|does|would) (\w+ ){{1,5}}(take|appointment);
                (when|what time|what day)(s| is| was)? (my|our) (thing|stuff|slot)\b;
                ^((wait|and|so|oh|okay|ok|um+|uh+|sorry) )*(is|was) (that|it|mine) (for |on |in |at |the )*(morning|
                  afternoon|evening|am|pm|a m|p m|\w+day)( or( the| in the)? \w+)?$;
                (which|what) (car|vehicle|truck|van) (is|was|were) (that|it|this|they)( booked| made)? for\b;
                (which|what) (car|vehicle|truck|van) (did|have) (i|we|you) (\w+ )?(book|booked|make|made|bring|put|
                  schedule|scheduled)\b
                """
            ),
        ),
        (
            "question_history",
            phrases(
                r"""
                (service|maintenance|repair) (history|records?|log);
                when (did|have) (i|you|we) (\w+ )?(last )?(get|have|change|do|replace|bring|take|come|rotate|
                  service|check);
                last (oil change|service|visit|time|inspection|appointment|check ?up|tire|brake|maintenance);
                most recent (\w+ )?(visit|service|oil change|time|appointment); (in|to|at) the shop;
                when (i|my car|it|was my|was the) (\w+ ){0,4}last;
                how (long|many (weeks|months|days|years)) (ago|since|has it been|was it);
                what (did|have|was|has) (you|they|been|i) (\w+ )?(do|done|did|have|replaced|repaired|fixed|
                  paid?);
                (when|what|how much) (was|were|did) (my|the|i|it) (\w+ ){0,4}(serviced|changed|replaced|rotated|
                  inspected|pay|done|in);
                (what|how much) (did|was) (it|that|this|i|they|you|the last one)( (cost|charge|pay|run))?( me)?(
                  then|( the)? last time)?$
                """
            ),
        ),
        (
            "question_hours",
            phrases(
                r"""
                (your|opening|business|shop|store|holiday) (\w+ )?hours;
                (are|will|r) (you|the shop|they|yall) ((guys|all|folks|even|still|normally|usually|ever|be|gonna|
                  going to)
                  )*(open|opened|closed);
                (when|what time|how late|how early|what days|til when|until when) (do|are|does|is|will) (you|
                  the shop|they|the \w+|yall) (\w+ )?(open|close|closed|closing|there);
                (what|which) (are )?(your |the )?hours;
                (?<!whenever you )(?<!when you )(?<!as you )open (on|at|until|till|late|saturdays?|sundays?|
                  weekends?|today|tomorrow);
                (work|working|open) (on )?(weekends|saturdays?|sundays?)
                """
            ),
        ),
        (
            "question_prices",
            phrases(
                rf"""
                how much (\w+ ){{0,3}}(is|does|do|would|will|for|to|are|s)\b (\w+ ){{0,5}}(cost|charge|run|
                  pay|price|{_WORK}|replace|fix|repair|change)(?! (last|left|do i have|pressure|
                  level))(?!.*\b(left|last|gas|pressure|level)\b);
                how much (do|would) you (charge|want|ask);
                (price|prices|pricing|cost|costs|rate|rates|fee|fees|quote|estimate|charge) (\w+ ){{0,3}}(of|
                  for|to|on|is|are) (\w+ ){{0,3}}{_WORK};
                (what|whats|tell me|know)( are| is| do you)? (\w+ )?(your |the )?(prices?|rates?|pricing|
                  costs?|charge)\b;
                whats (an?|your) {_BOOKED}( (these days|go(ing)? for))?$;
                how (expensive|pricey); labor rate; what (does|do|would) (\w+ ){{1,6}}cost;
                what(s| does| do| would| will|d) (\w+ ){{1,4}}(run( me)?|come to|set me back)\b;
                what (it|that|this|they|those|these) (runs?|costs?|comes? to)\b;
                what(s| is) (it|that|this|they|both) (gonna|going to) (run|cost|be|come to)\b;
                how much (is|are|for|would|will) (it|that|this|both|all|they|them|the two|the both)( of (it|them|that|
                  those))?( be| cost| run| come to)?( all)?( together| altogether| in total)$
                """
            ),
        ),
        (
            "book",
            phrases(
                rf"""
                (?<!do i need an )(?<!have to make an )(?<!need to make an )(?<!have to have an )(appointment|appt)s?;
                (schedule|book|scheduling|booking|arrange|set up|sign up)( \w+){{0,6}} {_WORK}; on my schedule;
                {_PEOPLE} (\w+ ){{0,5}}(to |can |who |and |that )?(look|check|inspect|fix|repair|service|
                  examine|diagnose|see|work|change|rotate|replace)\b( \w+){{0,6}} ({_WORK}|{_LIGHT}|it);
                (need|see|find|get|want|talk to|contact|for) (\w+ )?(mechanic|technician);
                {_LIGHT} (\w+ )?(is|came|come|comes|keeps|was|just|turned|went|has|wont|stays|has been)( \w+)?
                  (on|coming|lit|flashing|up|blinking|off);
                (theres|there is|got|have) (a|an|some|this) (\w+ )?lights? (\w+ )?on (the|my|our) dash(board)?;
                (my|the) light is on; {_LIGHT} on;
                (bring|drop|take|brought|bringing|taking|dropping)( \w+){{0,4}} (in|off|for (maintenance|
                  service|repairs?|servicing|a check ?up))(?! (the shop|for the last));
                look at my (car|vehicle|truck|engine|brakes?|check|tires?);
                (slot|opening|availability|come in|squeeze me in|fit me in)( (for|on|to|this|next|tomorrow|
                  today|now|right now|(mon|tues|wednes|thurs|fri|satur)day));
                (get|have|want|need) ((my|the|our|his|her) (\w+ ){{1,3}}|(it|them|this|that) )(checked|looked
                  at|inspected|serviced|repaired|fixed|rotated|aligned|done)( out)?(?! (last|again soon));
                (bring|take) (in )?(my|the|our|his|her|another|a second) ((\w+ ){{0,2}}(car|truck|vehicle|van|
                  suv)|other one);
                (yall|you|you guys|they) (can|could|would|might) (\w+ )?(take a look|have a look|look|check)( (at|on|
                  into|
                  out))? (it|this|that|her|my \w+)\b;
                how soon (can|could|will|would) (you|i|we); (get|fit|squeeze|put) me (in|down)\b;
                (first|next|earliest|soonest) (available|opening|slot|availability|free time)\b;
                (can|could|may) (i|we) (get|be seen) in(?= (before|on|this|next|today|tomorrow|by|after|\w+day)\b|$);
                (can|could|may) (i|we|he|she) ((come|stop|swing|pop)( in| by| over| down| back)?|
                  bring (it|her|him) (back|over|by))( (on|at|this|next|tomorrow|
                  today|around|after|before)\b|( on)? \w+day\b|$);
                (do you|you) (have|got)( \w+){{0,2}} (anything|something|openings?|slots?|availability|time|
                  room)( \w+){{0,2}} (today|tomorrow|this \w+|next \w+|on \w+|\w+day|open|available)$;
                (book|schedule)( me)?( in)? (another|one|it|that|an? (time|slot|visit|second))\b;
                (somewhere|where) (\w+ ){{0,4}}(get|check|have) my \w+ (checked|out|changed|rotated|done)?
                """
            ),
        ),
    ),
    car=phrases(
        rf"""
        {_PART} (\w+ ){{0,2}}{_FAILS}\b;
        cars?; vehicles?; trucks?; suv; tires?; tyres?; oil; brakes?; breaks; batt?ery?s?; engine; gas(oline)?; fuel;
        mpg; miles; mileage; jump(er|ing)?( |-)?(start\w*|cables?|it)?; motor; transmission; dipstick;
        coolant; tank; wipers?; headlights?; alignment; odometer; radiator; windshield; gallons?;
        check engine; passat|honda|toyota|ford|chevy|chevrolet|subaru|nissan|bmw|volvo|tesla|mazda|hyundai|kia|jeep|
        dodge|gmc|buick|lexus|acura|audi|mercedes|volkswagen|vw|chrysler|cadillac|lincoln|mitsubishi|infiniti
        """
    ),
    opening=phrases(
        r"""
        ^(\w+ ){0,3}?(what|whats|when|where|who|why|how(?! are (you|yall|things)\b)|hows(?! (it going|everything|
          your|things|life)\b)|which|should|can you (tell|check|teach|explain|
          show|give|guide|help|make)|could you (tell|check|teach|explain|show|give|guide|help))\b;
        ^(?!((this|that|there|here|it|he|she) (is|has|does|did|will|would)|(we|they) are|
          (i|we) (do|did|have|will|would))\b)((?!\w+s )\w+ )?(is|are|
          does|do|did|will|has|
          have (i|we|you)|would|will you)\b
        """
    ),
    asking=phrases(
        r"""
        (tell|show|teach|guide|instruct|explain|remind|walk) me;
        (know|wondering|find out|learn|figure out|understand|curious|info|information|instructions?|
          directions|steps|manual|look up|check the|percentage|level|pressure|diy)\b;
        (how|when|what|which|where|whether|if|why) (do|does|to|should|is|are|my|the|i|will|it|kind|type|can|
          much|often|long|many|soon)\b;
        (should|do|does|am|will|can) (i|it|they|my|the|we|this)\b;
        (are|is) (they|it) (in need|due|okay|ok|time)
        """
    ),
    needing=phrases(
        rf"""
        (can|could|may) (i|we) (\w+ )?(get|have) (an?|some|my|new)( new| full| quick)? (battery|brakes|tires|oil
          change|inspection|alignment|(tire )?rotation|tune
          ?up)\b(?! (last|light|pressure|level|prices?|costs?|quote|info|report|results?|history));
        (figured|thought|hoping|hoped|guess|maybe) (id|you|youd|maybe you|yall|you guys|we|wed) (can|could|do|would|
          might|look|check|fix|change)\b;
        (think|guess|figure|believe|reckon|sure|probably) (it|she|he|they|(the|my) \w+) (\w+ )?(needs?|
          could use) (an?|new|
          some|its|the|to be)\b; (i|we) (\w+ )?(need|want|would like)(?! (\w+ )?(to (know|ask|find|check|learn|
            understand|see|hear|figure)|
          help|info|information|
          directions|instructions|advice|the number|a number|a quote|an estimate)\b)(?!.*\b(manual|rules|steps|tips|
            how to|what do i do)\b);
        (theres|there is|i hear|hearing|have|got|has|makes?|making|is|its|started) (this|an?|some|like an?|
          kind of an?|the)
          (\w+ ){{0,3}}(noise|sound|squeak|squeal|squealing|grinding|clunk\w*|knock\w*|rattl\w*|vibration|whine|
            shudder\w*|
          shak\w*|leak)\b;
        (the|my|our|its|her|his|an?|one of the) (\w+ )?{_PART} (\w+ ){{0,2}}{_FAILS}\b;
        (is|are|its|keeps?|been|started|starts) (\w+ )?(making|leaking|smoking|overheating|{NOISE}ing);
        (it|that|car|truck|van|engine|front|rear|back|wheel|steering|door|hood) (\w+ )?{NOISE}e?s
        """
    ),
    wanting=phrases(
        r"""
        (need|want|like|wish|looking|trying|have|get|can i|could i|please|must|gotta|ready|due|time for|would
          like)\b;
        (tires?|tyres?|battery|engine) (is|are|s|was|went) (\w+ )?(flat|bald|low|dead|gone|shot);
        (wont|doesnt|isnt|not|stopped|keeps?|making|makes|broken|broke|flat|dead|leak\w*|noise|squeak\w*|
          squeal\w*|grind\w*|shak\w*|vibrat\w*|smok\w*|overheat\w*|rattl\w*|stall\w*|pull\w*|worn|bald|squeal|squeak|
          cracked|blinking|wobbl\w*|repair\w*|fix\w*|maintenance)\b
        """
    ),
    denied=phrases(
        r"""
        (not|dont (need|want)|do not (need|want)|didnt (ask for|want|mean)|
          instead of|rather than|isnt)( (a|an|the|my|for|about))*
        """
    ),
    services=(
        (
            "diagnostics",
            phrases(
                r"""
                leak\w*; lights? (\w+ )?on (the|my|our) dash(board)?; oil (pressure )?(light|lamp|pressure|warning|
                  symbol);
                (act|acting|run|running|driv\w+|feel\w*|behav\w+) ((?!(pick|drop|get|go|and|take)\b)\w+ )?(weird|
                  funny|strange|rough|odd|off|up)(?! ((i|we|it) )?(really |just )?(need|needs|want) (a )?new);
                smok(e|ing)\b
                """
            ),
        ),
        (
            "oil change",
            phrases(
                r"""
                oil (\w+ )?(change|changed|service); (change|changing|swap|replace)( \w+)? oil;
                (new|fresh)( (?!the\b)\w+)? oil;
                oil and filter; lube; (my|the|an) oil( (done|changed|needs)); oil
                """
            ),
        ),
        (
            "tire rotation",
            phrases(
                r"""
                (rotate|rotation|rotated|rotating|balance|balanced|swap)( \w+){0,2} (tires?|tyres?|wheels?);
                (tires?|tyres?|wheels?) (\w+ ){0,2}(rotat\w+|balanc\w+|swap\w*|change\w*); tire rotation;
                (winter|summer|snow) tires?; rotation
                """
            ),
        ),
        (
            "alignment",
            phrases(
                r"""
                align\w*; pull(s|ing)? to (the|one) (left|right|side);
                steering wheel (is )?(\w+ )?(crooked|off center)
                """
            ),
        ),
        (
            "brakes",
            phrases(
                r"brak(e|es|ing)\b; brake pads?; rotors?; (my|the|new) breaks; breaks (done|fixed|checked|squeal\w*)"
            ),
        ),
        (
            "battery",
            phrases(r"batter(y|ys|ies); (wont|doesnt|not) (start|turn over); jump ?start\w*; dead car"),
        ),
        (
            "inspection",
            phrases(
                r"""
                inspect\w*; safety check; emissions?; smog( check)?; multi ?point; ((state|inspection|
                  registration) )?stickers?(?! (price|shock)); check ?up
                """
            ),
        ),
        (
            "diagnostics",
            phrases(
                rf"""
                diagnos\w*; (check engine|engine|warning|dashboard|service engine)( \w+)? lights?;
                (strange|weird|funny|odd|loud|clunking|grinding|rattling|knocking|squealing) (noise|sound)s?;
                (makes?|making|hear|hearing) (\w+ ){{0,3}}(noise|sound)s?; overheat\w*; {NOISE}(ing|e?s);
                (dont|not) know what(s| is) wrong; figure out what; code read
                """
            ),
        ),
        (
            "other",
            phrases(
                rf"""
                {_PART} (\w+ ){{0,2}}{_FAILS}\b;
                tires?; transmission; maintenance; tune ?up; windshield; wipers?; headlights?; air ?con\w*;
                acs?; coolant; flush; filters?; detail(ing)?; dent; bodywork; exhaust; muffler; suspension;
                shocks; clutch; belt; recall;
                (?<!worst )(?<!terrible )(?<!horrible )(?<!awful )(?<!lousy )service; repairs?;
                something else(?! (how|what|when|where|why|who|can|could|do|does|is|are|will)\b)
                """
            ),
        ),
    ),
    escalations=ESCALATIONS,
    calm=CALM,
)
