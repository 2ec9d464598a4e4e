"""A car workshop in English."""

from agents.car_desk.hear.vocabulary import WorkshopWords
from agents.car_desk.languages.en.deskwords import NOISE
from parley.hear.words import phrases

SOMEBODY = (
    "(?!(you|me|us|my|the|your|a|an|him|her|them|it|this|that|someone|somebody|anyone|anybody|one|each|people|"
    "what|whoever|today|tomorrow|on|at|in|now|here|there|anything|everything|all|about|possible|(mon|tues|wednes|"
    "thurs|fri|satur|sun)day)\\b)\\w+( \\w+)?"
)
_DAY = r"(\w+day|tomorrow|weekend|week)\b( (morning|afternoon|evening|night))?"
_ITS_DAY = rf" (on |by |for |this |last |next |the )*{_DAY}"
_ITS_TIME = (
    rf"( (on|at|till|until|til|from|by|around|about|before|after|this|next|the))*( ({_DAY}|noon|\d+|one|two|three|four|"
    r"five|six|seven|eight|nine|ten|eleven|twelve)( (thirty|fifteen|forty five|oclock|am|pm))*)+"
)

TABLE = WorkshopWords(
    usual=phrases(
        r"""
        (the )?same (thing |work |service )?(as|like) (the )?(last|previous) (time|visit);
        same as (always|usual|before); the usual; my usual;
        (book|schedule|get|do|need|want|make)( me)?( in)?( for)? another( one)?$;
        (the )?same thing (again|please)?; like last time; (get|have|do) (it|that|one)( done)? again;
        what i had (done )?last time; (set|put|book|schedule|make|do|sign) (it|me|that|this|one)( up| in| down)? again
        """
    ),
    soon=phrases(
        r"""
        right (now|away); immediately; straight away; ^now$; (today|do it|come|come in|come by) now;
        in (a|an|one|two|three|five|ten|fifteen|twenty|thirty|\d+|a few|a couple of|half an?) (minutes?|mins?|
          hours?);
        within the hour; this minute; how soon;
        what (do you have|have you got|times? do you have|is available|s available|s open);
        whats (available|open|the (earliest|soonest|first))( \w+)?;
        (you|yall|guys) (\w+ )?(have|got) (anything|something|any (openings?|slots?|room|times?|availability)|
          an? (opening|slot|spot))( open| available| free| left)?( (on|for|this|next|tomorrow|today|in|before|
          after|\w+day)\b|$);
        (first|next|earliest|soonest) (available|opening|availability|possible|you have|that you have|you can);
        when can you (take|see|fit|get|do)
        """
    ),
    again=phrases(
        r"""
        (the )?same (thing |work |service )?(again )?for (the|my|our);
        (book|schedule|do|bring)( in)? (the|my|our) (\w+ ){1,3}(too|as well|also)
        """
    ),
    spoken_of=phrases(
        r"""
        how (long|much) (will|does|would|did|is) (it|that|this|the whole (thing|job|visit))( take| cost| be)?;
        how long$;
        (will|would) (it|this|that) be (done|ready|finished|fixed);
        whats? (is )?the (price|cost|damage)( (for|of|on) (it|that|this))?$;
        what (will|does|do|would) (it|that|this) (run|cost)( me)?; what (it|that|this) (runs|costs)
        """
    ),
    due=phrases(
        r"""
        ^((yes|yeah|yep|sure|ok|okay|oh|well|um|uh|hi|hello|please|right|so|great|thanks|thank|you|just) )*((lets|
          let us|i (want|need|d like|will take)|id like|ill take|can (you|we|i)|could (you|we|i)|we (want|need)|book|
          schedule|do|get|have|take) )*(that|it|both|that one)( (done|please|too|then|one|service))*( (and|plus|with|
          as well as|along with|together with) .+)?$;
        ^(yes|yeah|yep|sure|ok|okay)( please)? (and|plus)( also)?( (the|my|new|some|an?|i need|do|check|look at))+ .+
        """
    ),
    asked_email=("e ?mail",),
    asked_name=phrases("your name; what name; first and last name"),
    as_said=phrases(
        r"(like|as) (i|ive) ((already|just) )?(said|told you)( (before|already))?; i (already|just) (said|told you)"
    ),
    no_email=phrases(
        r"""
        no (e ?mail|computers?|internet)( address)?; skip( it| that)?; without e ?mail;
        (dont|do not|havent|never|didnt|not) (\w+ )?(have|had|got|own|use|do|check|believe in) (an? |any |the |my
          |(any|none) of (that|those|the|them) )?(e ?mails?|one|computers?|internet|smart ?phone)( address)?;
        (im|i am) not (online|on the (internet|computer));
        (no )?text (is|message is) (fine|enough)
        """
    ),
    may_change=phrases(
        r"""
        (can|could|may|do) (i|we) (still |always |also |later |get to |have to pay to |pay to )*(cancel|
          call (it|that) off|move|reschedule|change|back out|push)( (it|that|this|out|the \w+))* (if|later|in case|
          without|any ?time|after|once|up to|afterwards|last minute|then|for free|when|free)\b( \w+)*;
        what happens if (i|we) (\w+ ){0,5}(cant|cannot|have to|need to|cancel|dont|wont|miss)\b( \w+)*;
        what if (i|we) (have to|need to|want to|gotta) (cancel|move|reschedule|change|back out|
          call (it|that) off)\b( \w+)*
        """
    ),
    dropped=phrases(
        r"""
        (dont|do not) (book|schedule|move|change|reserve) (it|that|anything|me)?( yet| now)?;
        (dont|do not) (book|schedule|make|reserve|set up) (me )?(another|a (second|new|different)|any other|one more)\b(
          \w+)?;
        not (now|yet); (?<!off and )(?<!in and )(?<!off and just )leave (it|that)( as it is| where it is| alone)?(?! (
          there|here|with|in|at|by|outside|over ?night|for|all|on|over)\b);
        (dont|do not) (want|need) to (book|schedule|move|change)( it| that| anything)?$;
        (its|it is|im|i am|were|you|that is|thats) already (\w+ )?(booked|scheduled|down|set|got me|have me|on the
          books); just (asking|checking|wondering|curious); (just|only) (wanted|want) to (know|ask|check|see)( \w+)*;
        (ill|i will|let me|i need to|i have to|i should) (think (about it|it over)|sleep on it|call (you
          )?(back|again|later)|ask (my|the) \w+|check (with|my) \w+)
        """
    ),
    there_already=phrases(
        r"""
        (dont|do not|didnt|did not|not) (want|need|have|make|book) (two|2|both|a second) (\w+ )?(appointments?|
          visits?|
          bookings?|ones?|times?|trips?);
        cancel( \w+){1,5} (and|but|then) (then )?(do|make|have|book|put|get|take) (it|both|them|all|everything|
          this)\b;
        (just|only) (the )?(one|1) (appointment|visit|booking); (in|into) one (appointment|visit);
        (i|we) (\w+ )?(already|still) (have|got|made|booked|scheduled) (an?|one|my|the)\b;; (move|change|switch|push|
          reschedule) the one (i|we) (\w+ )?(have|made|booked);
        (dont|do not|didnt|did not|not) (want|need|ask for|asking for|trying to (make|book)|wanting) (a second|
          another|a new|two|an extra|a different) (\w+ )?(appointment|visit|booking|one)s?;
        (dont|do not|didnt|did not|not) (\w+ ){0,3}(book|make|schedule)\b( \w+){0,5} (move|reschedule);
        (said|asked|called|calling|wanted|trying|meant) (you )?to (move|reschedule)
        """
    ),
    colleagues=phrases(
        r"""
        (need|send|get|call|want) (me )?(a |the )?tow( truck)?; (being|get|got|getting|needs|to be) towed;
        tow truck; stranded;
        (left|forgot|lost) (\w+ ){1,4}in (my|the|your) (car|truck|shop|waiting room|vehicle|loaner);
        lost and found; (do|can) you (guys )?(sell|buy|rent|carry|stock)( \w+){1,3}; loaner( car)?;
        (my|the|an|a|this) (invoice|bill|receipt|refund|payment)s?; pa(y|id) (my|the|an|for my) (bill|invoice);
        (charged|billed) (me |us |my card )?(twice|double|too much|again|wrong); over ?charged;
        (nobody|no one|noone|never|no ?body) (ever |even |has |has ever )?(called|calls|gets?|got|returned|returns|
          answers?|answered)( (me|us|my call|my calls|back))+; left (\w+ ){1,3}(messages?|voice ?mails?);
        have (an? |any |your )?(shuttle|loaner|courtesy|waiting room|wi ?fi|towing)( \w+)?;
        text (that|it|this|the \w+) to (my|his|her|another|a different|somebody|someone|our) \w+;
        (my|our) money back; (?<!not the )(?<!not a )(?<!not my )(?<!not about )warrant(y|ies); (you|yall|you guys|
          you all|they) (\w+ )?hiring;
        job (opening|posting|ad|listing|position|application)s?; apply for a job; (looking for|want|need) a job;
        does the hiring;
        (call|phone|ring) me back; returning (a|your|the|(some|any)(body|one)s|his|her|their) (\w+ )?call;
        (return my|give me a) call;
        (selling|sell) (you|to you|extended|our|some|insurance|parts|advertising)( \w+)?;
        (im|i am|were|we are) (selling|calling from|calling on behalf);
        (running|going to be|gonna be|ill be|i will be|am|might be|a (bit|little)|\d+ minutes|(five|ten|fifteen|
          twenty|thirty) minutes) late;
        (stuck|caught|sitting) in traffic; late for (my|our|the) (appointment|visit);
        (is|if|whether|when|when will|when is|will|see if|are) (my|the|our|her|his) ((wife|husband|son|daughter|mom|
          dad|boss)s )?(car|truck|vehicle|van|suv|jeep|ride) (\w+ )?(be )?(ready|done|finished|fixed);
        (is|are|if|whether) (my|our|her|his) (?!(appointment|visit|booking)\b)\w+ (\w+ )?(about|almost|nearly|close to
          being|all|ready|done|finished|fixed)( (ready|done|finished|fixed))?$;
        (wondering|see|know|ask|asking|find out|check) (if|whether|when) (its|it is|it|shes|hes|
          theyre) (\w+ ){0,2}(ready|
          done|finished|fixed)$;
        (you|yall|you guys) (still )?(have|got|ve got) (my|our) \w+ in (there|the shop|for);
        (left|dropped)( off)? (her|his|my|our|the|their) (\w+ ){1,3}?(off )?with you;
        (its|it is|it|hes|shes|car|cars|truck|trucks|van|vehicle|suv) (\w+ )?(ready|done|finished|fixed) yet; (my|the|
          our)
          (cars|trucks|vans|suvs|vehicles) (\w+ )?(ready|done|finished|fixed)$; (my|the|our) (cars|trucks|vans|suvs)
            (ready|
          done|finished)\b; any (word|news|updates?) (on|about) (my|the|our|her|his); (check|checking)( in| up)? on
            my (?!(
          appointment|visit|booking)\b)\w+; (status|an update) (of|on) (my|the) (car|truck|van|vehicle|suv|repair)s?;
        (can|could|when can) i (come )?(and )?(pick up|get|collect) my (car|truck|van|vehicle|suv)( (back|up|now|yet|
          today|
          already))*$;
        (you|you guys|yall|you all|they) (just )?(did|fixed|changed|replaced|repaired|worked on|serviced|rotated|put|
          installed) (my|the|our|it|in|new|a)\b( \w+){0,8} (still|again|worse|now (its|it|theres|theyre)|ever since|
            but (it|
          they|its|theyre))\b;
        (somebody|someone|you( guys)?|they|one of you)( from there)? (just )?((tried|trying) to )?call(ed)? me\b;
        missed (a |your )?call; ^((yeah|yes|so|hi|hey|okay|um|uh|and) )*(is|are) (it|she|he|they) (done|ready|finished|
          fixed)( yet)?( (can|and|so)\b.*)?$;
        (dropped|left|brought) (it|my \w+|the \w+|our \w+|him|her) (off|in|there|with you)( (yesterday|today|
          this morning|last|on|earlier|at|and|with|is|for)\b.*)?$;
        (pick|picking) up (my|the|our) (car|truck|vehicle); fleets?( of)?;
        (company|work) (cars|trucks|vans|vehicles);
        (three|four|five|six|seven|eight|ten|\d+) (cars|vans|trucks|vehicles); insurance; body ?(work|shop);
        dents?; collision; (hit|rear ended|ran into|backed into|scratched) my (car|truck|van|\w+);
        (car|had an|been in an) (accident|wreck); wind ?shields?( replacement| repair)?;
        (paint|painting) (job|my)
        """
    ),
    cancelled=phrases(
        r"""
        (?=(.* )?(cancel|call off|scratch|drop|get rid of)\b)((?!(and|but|then)\b).)*(?<!\w)(cancel|call off|
          scratch|drop|
          get rid of)( (?!(and|but|then|can|could)\b)\w+)*
        """
    ),
    added=phrases(
        r"""
        add (\w+ ){1,5}(to|on to|onto|for|at) (my|the|that|our|this) (\w+ )?(appointment|visit|booking|service|
          list);
        add (\w+ ){1,5}to (it|that)( too)?$;
        (i )?(already|still) have (one|an appointment|a visit|a booking)\b.*(add|also|as well|too)\b;
        (can|could|will|would) (you|they|we|i) (also )?(do|check|look at|have|get) (\w+ ){1,5}(at|during|while|
          when) (my|the|that|im|i am|it|you|i (come|bring|drop)|we (come|bring|drop)) (\w+ ){0,2}(appointment|visit|
          there|in)
        """
    ),
    meanwhile=phrases(
        r"""
        (while|when) (it|its|it is|youre|you|yall|theyre|they|you guys|im|i am|i|were|the (car|truck|van)s?)( are|
          is)?
          (\w+ )?(there|at it|in there|got it|have it|ve got it|has it|in|here);
        (at|in|on|during) (that|the same|the) (visit|appointment|time|trip|booking|go)( too| as well)?$;
        (all )?in one (go|visit|trip|appointment|shot); same (visit|appointment|trip);
        (to|onto|on) (that|it|the (visit|appointment|booking))( (too|please|as well|then))*$
        """
    ),
    together=phrases(
        r"""
        (the |that )?same (visit|appointment|time|trip); (add|put) (it|that|them)( (in|on|to (it|that)))?; together;
        (just |only )?(in )?one (visit|appointment|trip|go); both at once; at once
        """
    ),
    apart=phrases(
        r"""
        (a|an|its|the) (second|separate|different|extra|own|new|another) (own )?(one|visit|appointment|booking);
        separate(ly)?; two (visits|appointments|bookings); on its own; another (one|visit|appointment)
        """
    ),
    unless=phrases(
        r"""
        unless; (?<!as )(?<!see )(?<!asking )if (you|theres|there is|there|i|we|it|they|yall)( guys)? (\w+ )?(cant|
          cannot|can not|dont|do not|isnt|is no|no|arent|nothing|
          couldnt|wont|is nothing)\b; if not; otherwise; or else; only if
        """
    ),
    stays=phrases(
        rf"""
        (if not|otherwise|or else|if (you|there|that|its|it) (\w+ )?(dont|isnt|arent|cant|doesnt|not)( \w+){{0,2}})
          (then |just |please |well |i guess |you can |we can |id |ill |lets )*((leave|keep) (it|that|mine|the \w+|
          my \w+)|(it|that|mine) (can )?(just )?stays?)( (as|where|how|like) (it is|it was|is)| on| for| at| {_DAY})*
        """
    ),
    instead=phrases(
        r"""
        instead; rather; is \w+( \w+)? (still )?(open|free|available); (can|could) (it|that) be; i (said|meant|asked
          for);
        (can|could) (we|you|i) (do|make|have|get|change|switch|move); make (it|that); actually;
        (change|move|switch) (it|that); put (it|that|me|him|her) (back )?(to|at|on|for|down for)
        """
    ),
    of_the_visit=phrases(
        r"""
        (my|the|that|an?|got|have) (\w+ ){0,2}?(inspection|oil change|rotation|alignment|brakes|job|appointment|visit)(
          with (you|yall)( guys| folks| all)?)?( is)? (on |for |at |this |next )*(\w+day|tomorrow)\b( (morning|
            afternoon|at \w+))?(?! instead);
        (move|change|switch|push|bump) (my|the|that) ((?!to\b|until\b|till\b|and\b|or\b|for\b)\w+ ){1,5}(one|
          appointment|visit|inspection|oil change|rotation|alignment) (to|until|till)\b;
        (cant|cannot|not|wont|unable to) (\w+ ){0,3}?(make it|come|come in|be there)( on| this| at)* ((?!can\b|
          could\b|instead\b|so\b|but\b|to\b|is there\b).)+;
        (appointment|appt|visit|booking|slot|one|service|inspection|oil change|rotation|alignment)s? (is |thats |that
          is |scheduled |booked |set )?(on|from|at|of|this|next|thats|that is|tomorrow|today|(down|set|in|scheduled|
          booked) for)\b((?!
          to\b| instead\b| for\b| and\b).)*( (to|for|and)\b)?
        """
    ),
    of_something_else=phrases(
        rf"""
        (standing|sitting|driving|walking|holding|parked|stuck|(im|were|shes|hes|its) (in|at|on)) (?!(today|tomorrow|
          \w+day)\b)(\w+ ){{1,4}}right now;
        (i|we) (was|were) (just |already )?(in|there|by|over|with you( guys)?){_ITS_DAY};
        (i|we) (came|stopped|went|dropped (it|her)|brought (it|her)|took it|picked it up|
          had it)( \w+){{0,2}}?{_ITS_DAY};
        (you|you guys|yall|they|he|she|somebody) (\w+ )?(did|fixed|changed|replaced|checked|rotated|put|
          promised)( \w+){{0,4}}?{_ITS_DAY};
        (started|quit|died|broke|stopped)( \w+){{0,2}}?{_ITS_DAY};
        (where|who|what|how) (do|can|should|would|will) (i|we|you)( \w+){{1,6}}?{_ITS_DAY};
        (drop|dropping|leave|leaving|put|bring) (\w+ ){{1,3}}?(off )?((on|by|in|with|you|guys|there|the) )*((\w+day|
          tomorrow|the) )?(night|evening)( before)?( (around|at|about|like|before) \w+)*;
        (need|gotta have|must have) (it|her|(the|my|our) (car|truck|van|suv|vehicle|keys)) (back|again|
          running){_ITS_DAY};
        (need|gotta have|must have) (the|my|our) (car|truck|van|suv|vehicle|keys){_ITS_DAY};
        ((mon|tues|wednes|thurs|fri|satur)day |tomorrow |today )?(at )?(\w+ )?(oclock )?(that |it )?(wont|doesnt|does
          not|will not|isnt|is not|no longer|is no|not) (work|works|good|suit|suits|going to work|gonna work|
          possible)( for (me|us))?( any ?more| any longer| now| after all)?;
        (two|three|four) (\w+ ){{0,2}}?(cars|vans|trucks|vehicles|transits|suvs|pickups|of (them|my|our|those))\b;
        (the|my|our) (first|second|third|other) (car|van|truck|vehicle|suv|transit|pickup)\b;
        (finish(ed)?|done|ready|back) (\w+ )?(by|before) (about |around )?(noon|lunch|\d+|one|two|three|four|five|six|
          seven|eight|nine|ten|eleven|twelve)\b( (thirty|fifteen|oclock|am|pm))*;
        (leave|leaving|fly|flying|going away|headed (out|to)|drive to|driving to|trip|vacation|wedding|funeral|flight|
          surgery|expires)( \w+){{0,4}}?{_ITS_DAY};
        (drive|driving|drove)( (it|her|that|around|the \w+|my \w+))*( (over|through|for|until|till))?{_ITS_DAY}
        """
    ),
    errands=phrases(
        rf"""
        (i|we|ive|weve|he|she|hes|shes|they|theyve|(my|his|her|our) \w+)( (already|also|still|just|actually))* (have|
          has|
          had|got|have got) (an? |the |my |his |her |their |some )*(\w+ ){{0,2}}?(something|thing|meeting|class|lesson|
          shift|practice|game|flight|call|date|doctors?|dentist|haircut|surgery|interview|church|school|(hair|eye|nail|
          doctors?|dentists?|dental|vet|medical|other) (appointment|appt)){_ITS_TIME}
        """
    ),
    rather_moved=phrases(
        r"""
        (can|could) (we|you|i) (\w+ )?(do|make|move|change|come|get|have)( \w+)*; instead; re ?schedul\w*;
        (another|different) (day|time)
        """
    ),
    that_visit=phrases(
        r"""
        (cancel|move|change|switch|push|reschedule|call off|rebook|drop|scratch|undo) (it|that|this)(
          one| appointment| booking| visit)?;
        (the|that) one (you|we|i) just (made|booked|scheduled);
        (which|what) (car|vehicle|truck|van) (is|was) (that|it|this)( booked| made)? for
        """
    ),
    unsafe=phrases(
        r"""
        (my|the|our) (brakes?|breaks?|steering) (\w+ )?(just )?(failed|quit|went out|gave out|stopped working|
          dont work|doesnt work|arent working|isnt working|are out|are gone|is out|locked up);
        (i )?(have|got|theres|there are|had) no brakes;
        (brake )?pedal (goes|went|goes all|went all) (\w+ ){0,2}(to the floor|down);
        (car|truck|engine|hood|van|vehicle) (is |s |just |was )?(\w+ )?(on fire|caught fire|in flames);
        (scared|afraid|terrified|nervous|(dont|do not) (feel|think) (its |it is )?safe|not safe|
          unsafe) (to (be )?)?driv(e|ing)\b;
        smoke (is )?(coming|pouring) (out|from|of); (i )?smell (gas|gasoline|burning)
        """
    ),
    reached_at=phrases(
        r"""
        (can you |could you |please |you can |but |and )*(text|call|message|ring|reach|contact|send|use)\b( \w+){0,8}?
          (number|phone|cell|mobile)\b( (is|its|instead|at|please|number|not \w+))*;
        (can you |could you |please |you can |but |and )*(text|call|message|ring|reach|contact) (me|him|her|us)
          (not (me|him|her)|instead|at|on)( (at|on))?
        """
    ),
    other_email=phrases(
        r"""
        (can you |could you |would you |please |i want you to |i need you to |lets )*(change|changed|update|updated|
          use|using|
          switch|correct|fix|new|wrong|different|replace)( \w+){0,3}? (?<!no )e ?mails?( address)?( (to|from now on|
            with|instead|its|it is|
          is|for me|the|my|work|one|on file|that you have|please|and|now|a))*;
        e ?mail( address)? (\w+ ){0,6}?(change\w*|updated?|wrong|old|different|instead);
        (only|just|about) (the|my) e ?mail
        """
    ),
    priced=phrases(
        r"""
        how much; what (does|do|will|would) (it|that|this|they) (cost|run|be)\b;
        (what|whats|the|your|is) (\w+ ){0,3}(cost|price|charge|damage)s?\b; cost (of|for); how expensive
        """
    ),
    needed=phrases(
        r"""
        (i|we) (\w+ )?(want|need|would like|must have|gotta have|have to get)
          (?! (to )?(know|ask|hear|find|see|an? (price|quote|idea|estimate)));
        (id|wed|i d|we d) (\w+ )?like(?! to (know|ask|hear|find|see)); (book|schedule|sign) me
        """
    ),
    brought=phrases(
        r"""
        (that|which|who|both|all) (both |all |also )?(need|needs|want|could use);
        (due|ready|overdue|time) for; (can|could|may) (i|we) (\w+ )?(get|bring|come|drop|have); (get|bring|fit|
          squeeze)
          (em|them|it|her|him|us|me|both|one|these|those) in
        """
    ),
    offering=phrases(
        r"""
        (do|can|could|would) (you|yall|you guys|you all|they|your shop) (guys |all |also |even |still )*(do|
          offer|provide|perform|handle|fix|repair|replace|work on|service|install|have|change|take care of|deal
          with);
        (are|is) (you|yall|it) (guys )?(able|possible) to;
        (if|whether) (you|yall|you guys) (can|could|do|also|would)
        """
    ),
    on_file=phrases(
        r"""
        on file; (license |licence )?plates?( number)?;
        (what|which) (car|cars|vehicle|vehicles|truck|trucks) (\w+ )?(do|have|is|are|did) (you|i|we|it|my|
          registered|listed);
        (car|cars|vehicle|vehicles|truck) (\w+ ){0,3}(registered|listed|on record|on my account|in your system|
          under my name);
        (whats|what is|what year is|what model is|what kind of \w+ is) my (car|vehicle|truck)$
        """
    ),
    people=phrases(
        rf"""
        (can|could|may|let me|want to|need to|wanna|like to|trying to|would rather|looking to|please) (i |we |me
          )?(\w+ )?(talk|speak) (to|with) {SOMEBODY}( (please|about|the|in|at|directly|again|now|today|is|he|she|they|
          i|im|its|because|cause|regarding)\b.*)?$;
        (trying|want|need|like|wanted|hoping) to (reach|get (a )?hold of) {SOMEBODY};
        ^((hey|hi|hello|yes|yeah|no|um|uh|so|okay|well|there) )*(is|isnt) {SOMEBODY} (there|in|around|available|working|
          in today|there today)( today| now| right now)?( (he|she|i|im|ive|its|because|cause|about|please|this)\b.*)?$;
        (get|give|put) me {SOMEBODY} (please|on the (phone|line))$;
        (transfer|connect) me (to|with) {SOMEBODY}( please)?$
        """
    ),
    strangers=phrases(
        r"^(\w+ ){0,6}wrong (number|place|shop|business)( (sorry|bye|my bad|then|excuse me|i think|i guess|my "
        r"mistake|thanks|thank you))*$"
    ),
    joins=phrases(
        "and( also| then| i also| i| the)?; plus; while (you are|youre|"
        "yall are|theyre|they are|im|i am|were) (at it|there|"
        "in there); also; as well as; along with; then"
    ),
    unjoined=phrases(
        r"""
        not; (?<!^)(?<!^no )no; dont; didnt; instead; rather; actually; or; but; except; last; had; was; were;
        got (it|them|my|the|that|one) (?!(up|in|there|on|apart|open)\b)\w+;
        already; (have|has|ive|weve|is|are|its|been) (\w+ )?done; how (much|long); what; when; without; never; like the
        """
    ),
    taken_off=phrases(
        r"""
        (take|leave|drop|skip|scratch|forget|remove|cancel|without)( off| out)?( (the|any|that|my))?; (no|not|
          dont (need|
          want|do)|do not (need|want|do)|minus)( (the|any|that|my|new))?
        """
    ),
    fetched=phrases(
        r"""
        (when|what time|how soon) (can|could|do|should|may) (i|we) (\w+ )?(come )?(and )?((pick|fetch|collect|
          get) (it|her|
          him|them|my \w+|the \w+)( (up|back|now|today))*|pick up (my|the|our) \w+)$;
        (can|could|may) (i|we) (\w+ )?(come )?(and |to )?((pick|fetch|collect) (it|her|my \w+|the \w+)( up| now)+|
          (pick up|
          collect) (my|the|our) \w+)
        """
    ),
    alone=phrases(
        r"(just|only|nothing but)( (the|a|an|need|needs|want|gets?|getting|do|wants))*; just do( (the|a|an))?"
    ),
    jobs=phrases(r"lights?; leak\w*; overheat\w*; diagnos\w*; code"),
    unlisted=phrases(
        r"tires?; transmission; windshield; wipers?; headlights?; air ?con\w*; acs?; coolant; filters?; detail(ing)?; "
        r"exhaust; muffler; suspension; shocks; clutch; belt; tune ?up"
    ),
    as_well=phrases(
        r"too(?! (\w+ )?(late|early|much|many|long|far|soon|expensive|busy|bad|old|hard|hot|cold|loud|fast|slow|high|"
        r"low|big|small|tight|close)\b); also; as well; add(ed|ing)?; throw in; includ(e|es|ed|ing); plus; "
        r"both; on top( of (it|that))?; while (you|youre|yall|theyre|its|im)( \w+){1,3}; along with"
    ),
    call_me=phrases(
        r"""
        (somebody|someone|anybody|anyone|one of \w+ \w+|a (mechanic|technician|person|colleague)|they|your \w+)
          (\w+ )?(call|phone|ring|get back to) (me|us)\b(?! (when|once|as soon as|before|if|by)\b)
    """
    ),
    notes=phrases(
        r"""
        (im|i am|ill|i will|we are|were|well|we will|my \w+s?( is| will)?) ((just|gonna|going to|planning to|probably|
          be|sit|sitting|stay|and|right|here|there|rather) )*wait(ing)?( (for it|here|there|on it|around|inside|while|
          in the \w+|with it))+( (if thats (ok|okay|alright|fine|all right)|for it))*;
        (and |also |but |please |(can|could|would|will) (you|somebody|someone|they) )*(please )?(call|text|ring|
          phone)( (me|us|my \w+))? (when|once|as soon as|before|if) (its|it is|the (car|truck|van) is|theyre|
          they are|you|they|theres|there is|anything) \w+( \w+){0,4};
        ((make|be) sure (\w+ )?|i |you |ill |we |it |(need|want|have|has|must|gotta|long as) )*(need|want|must|has to|
          have to|gotta|sure|can you|please|make|get|have) (\w+ ){0,4}?(finish(ed)?|done|ready|back|out of there)
          (\w+ )?(by|before) (about |around )?(noon|lunch|school|work|\d+|one|two|three|four|five|six|seven|eight|
          nine|ten|eleven|twelve)\b( (thirty|fifteen|oclock|am|pm|a m|p m))*;
        (have|get|ask|tell) (someone|somebody|anyone|one of (your|the) \w+|him|her|them|your \w+|the \w+) (to )?(call|
          text|ring|phone|get back to) me( back)?( (about|for|on|when|once) (\w+ ?){1,6})?;
        (bill|invoice|charge|send (the|an|your) (bill|invoice) to|put (it|this|that) on) (it to |this to |that to |
          to )*(the|my|our) (\w+ )?(company|firm|business|boss|office|employer|landlord|account|dad|mom|husband|wife);
        (the|my|our) (company|firm|business|boss|office|employer|work|landlord|dad|mom|husband|wife) (is |s |will |
          ll |thats )?(paying|pays?|covers?|covering|gets the bill|handles? the bill)( (for )?(it|this|that))?;
        (its|it is|this is|thats|the appointment is|put it) (for|under) (?!(me|you|my|the|a|an|this|that|now|when|
          today|tomorrow|your|our|his|her)\b)(\w+ ){1,3}(plumbing|electric|construction|builders|roofing|landscaping|
          llc|inc|company|services|rentals|catering|heating|cleaning|logistics|farms?|church|school);
        (ill|i will|im going to|im gonna|id like to|can i) (wait (for it|there|while|in)|leave the (car|keys?)|
          drop (it|the (car|keys?)))\b( \w+){0,6};
        (dont|do not|nobody|nothing) (do |does |touch |replace |fix |start |put |change )?(\w+ ){0,3}(without|
          before|until) (\w+ ){0,2}(call|calling|ask|asking|tell|telling|check|checking|ok|okay|approv\w+)( \w+){0,4};
        (it|that) (only |mostly |usually |always |just )*(does|happens|makes|did|started|starts|gets|comes|goes)(
          it| that| this| worse| on| away)* (when|whenever|if|after|while|since|every|once)\b( \w+){0,9};
        (the |my )?keys? (is|are|will be|ll be) (in|under|on|with) (\w+ ?){1,4};
        (can you |please |and |but )*(put|book|make|have|should be) (\w+ )?under (my |his |her )?(?!(the|a|an|my|his|
          her|your|that|this|warranty)\b)\w+( (?!(and|please|text|not|but)\b)\w+)?;
        (under|in) (the |my |his |her )?(own )?name( (of|is))? \w+( \w+)?
        """
    ),
    told_to_note=phrases(
        r"""
        (?<!didnt )(?<!not )(?<!did you )tell (the |your |my )?(them|him|mechanics?|technicians?|guys?|fellas?|fellow|
          man|men|boys|folks|shop|workshop|people)( there)? (that|the|my|its?|i|not|to|about|theres|there)\b;
        let (the |your |my )?(them|him|mechanics?|technicians?|guys|shop|workshop|people)( there)? know\b;
        ^((oh|and|also|please|just|can you|could you|make|a|one|more|thing) )*note (that|for (the|your|my|him|them))\b;
        (leave|make|add|take|put|write) (down )?(a|one|another) (\w+ )?note( (for|to) (the|your|my|him|them)( \w+)?)?(
          that| about| saying)? (?!for |to |please)\w+ \w+;
        (write|put|jot|note) (it |that |this )?down( that)? (?!for |please)\w+ \w+
        """
    ),
    likewise=phrases(
        r"^((okay|ok|oh|um+|uh+|so|cool) )*(and( for| what about| how about)?|what about|how about)( an?| the| my| "
        r"some| new| for)*( (?!(on|at|tomorrow|today|this|next|book|too|\w+day)\b)\w+){1,3}$"
    ),
    elsewhere=phrases(
        r"""
        (not|dont \w+ me) (at|on|to|with)? ?(this|the same|that|my) (one|number|phone|line|cell); (a |an |some
          )?(different|other|another|new) (phone|number|cell|line)
        """
    ),
    calls_back=phrases(
        r"""
        (?<!dont )(?<!not )(?<!need to )(?<!tried to )(?<!have to )(call|phone|ring|get back to) (me|us|my \w+)( back)?
          \b;
        (?<!no )call ?backs?; (return|give) (me|my|us) (a )?(call|ring); hear (back )?from (him|her|them|you|somebody)
        """
    ),
    symptoms=phrases(
        rf"""
        {NOISE}(ing|e?s|y); (an?|some|this|that|the|weird|little|funny) {NOISE}e?; (noise|sound)s?; leak\w*;
        smok(e|es|ing); (wont|doesnt|wouldnt|didnt|not) (\w+ )?(start|
          crank|turn
          over|hold|charge|stop)\b; (pull|drift)(s|ing)? to; (soft|mushy|spongy|low) pedal; pedal (is|feels|goes);
          lights? (\w+
          )?(on|came|flashing|blinking); (keeps|kept) \w+ing
        """
    ),
    brought_by=phrases(
        r"""
        (my|our) (\w+ )?\w+ (is |will |ll |be |going to |gonna |might |can |may )*(dropp?ing|drops?|brings?|bringing|
          picks?|
          picking|takes?|taking) (it|her|him|the car|my car|the truck|my truck)( off| in| by| over| up)*( \w+){0,9}
        """
    ),
    checked=phrases(
        r"""
        (right|correct|isnt it|is that right|yeah|huh)$; ^((so|and|okay|ok|just|but|wait|um+|uh+) )*(is it|its|thats|
          that is|
          is that|im|i am|were) still\b; ^((so|and|okay|ok|just|wait|um+|uh+) )*(was|is) (it|that)\b
        """
    ),
    booked_as=phrases(
        r"""
        ((can you |could you |please |you can |and |but )*(put|book|make|have|schedule|keep|leave)( it| that| this| the
          \w+)?(
          down)? )?under( (my|her|his|their|the))?( \w+s)?( names?)?( please| ,)*( (its|it is|thats|that is|(her |
            his |the
          |my \w+ )?names? (is )?|shes|hes|which is))?;
        (can you |could you |please |you can |and |but )*(put|use)(?= (?!(my|our|his|her|their|the)\b)\w+s names?
          (on|for) (it|that|this|the)\b)
        """
    ),
    which_time=phrases(
        r"(what|which) (time|hour|day) (would|will|is|was|did) (that|it|this|you)( (be|say))?( again| for)?\b; when "
        r"(would|will|is|was) (that|it|this)( be)?( again)?$; what (time|day) again"
    ),
    prevented=phrases(
        r"""
        (i|we|she|he) (really |just )?(cant|cannot|can not|wont|couldnt) (\w+ )?(get|make|do|come|be) (\w+ ){0,2}(by|
          at|until|
          till|before|monday|tuesday|wednesday|thursday|friday|saturday|tomorrow|that (day|time|early)|(so|that)
            early)\b
        """
    ),
    gives_up=phrases(
        r"""
        (ill|i will|i can|i could|i might|lets|let me)( \w+)? (come|swing|stop|pop|drop|walk|drive|head|go) (on )?(by|
          in|over)(
          (then|anyway|instead|myself|sometime|later|today|tomorrow|there|and see|thanks|thank you|bye))*$;
        (dont|do not|wont) (\w+ )?(need|want|make)( to make)? (an|the|any) (appointment|visit)( (any ?more|after all|
          then|now|
          today|thanks|bye))*$;
        (dont|do not) (\w+ )?(need|want) all (that|this); forget (it|about it|the whole thing); never ?mind(?! (the|
          about|my)\b)
        """
    ),
    of_month="of",
    day_of_month="{month} {number}",
    no_such_day="There is no {}.",
)
