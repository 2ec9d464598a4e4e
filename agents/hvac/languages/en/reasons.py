"""Reasons for calling a heating and cooling company, in English."""

from agents.hvac.hear.reasons import Reasons
from parley.hear.words import phrases
from parley.languages.en.inflection import inflected

UNIT = (
    "(acs?|a c|air ?con\\w*|air conditioner|air conditioning|air handler|air unit|hvac|furnace|heater|heat ?pump|"
    "heating|heat|cooling|cooler|thermostat|boiler|ducts?|ductwork|vents?|compressor|condenser|coils?|unit|system|"
    "mini ?splits?|blower|filter|freon|refrigerant|water heater|radiator|evaporator|capacitor|fan)"
)
FAULTS = phrases(
    """
    rattle; squeal; bang; grind; squeak; screech; buzz; hum; click; hiss; whistle; gurgle; thump; knock;
    vibrate; beep; whine; rumble; flicker; overheat; drip; leak; smell; stink; sweat; trip; overflow; clog;
    struggle; fail; malfunction; freeze; stick; act up; cut out; kick off; shut off; shut down; turn off
    """
)
"""What a broken unit does, in every form of the verb."""
BROKEN = (
    "(broken|broke|broke down|not working|isnt working|doesnt work|stopped working|quit|died|dead|down|out|leak|"
    "noisy|noise|loud|"
    f"{inflected(FAULTS)}|short cycl(e|es|ed|ing)|smell|blowing|warm air|hot air|cold air|no air|not cooling|"
    "not heating|not turning on|"
    "(wont|wouldnt|refuses to) (turn on|start|work|cool|heat|shut off|turn off|stop)|"
    "making|on the fritz|busted|shot|running (all|constantly|nonstop))"
)

_ON_THE_WAY = (
    r"\b(?:(?:when|before|once|if|as soon as|while) (?:they|he|she|you|you guys|yall|someone|somebody|the \w+|"
    r"your \w+) ?(?:are |is |re |s )?(?:about to |on |in )?(?:come|comes|coming|arrive|arrives|arriving|gets? "
    r"(?:here|there|close|near|to)|getting (?:here|there|close|near)|leave|leaves|leaving|head|heads|heading|"
    r"close|here|near|their way|his way|her way|the way|show|start|route)|(?:on (?:the|his|her|their|your) way)|"
    r"minutes before|ahead of time|before (?:coming|arriving))\b"
)

_FAULT = rf"{UNIT} (?:\w+ ){{0,3}}{BROKEN}"
_BILL_OF_ANOTHER = (
    r"(?:send|forward|mail|give|email) (?:him|her|them|(?:my|the|our) \w+) (?:the|a|your|that) (?:bill|invoice)\b"
    rf"(?=.* {_FAULT})"
)
_MONEY_FOR_A_FAULT = (
    r"(?:bills?|billed|invoices?|charged?|charging|paid|paying|refund\w*|receipt|balance|owe) (?:\w+ ){0,3}"
    rf"(?:for|on|about|of|over) (?:\w+ ){{0,3}}{_FAULT}"
)
"""Who tells what is broken calls to have it repaired, also where the bill is somebody's; not who was charged for it."""

_MANY = r"(guy|guys|man|men|fella|fellow|person|people|crew|tech|techs|technicians?|repair ?man|visit|appointment)"
_THEM = rf"(him|her|them|you|you guys|yall|anybody|anyone|somebody|someone|that|it|(the|your|that|a) {_MANY})"
_NOT_LATER = (
    r"(?! (\w+ )?(until|till|before|on|at|today|tomorrow|tonight|this|next|in the|unless|who|that|with|again|"
    r"\w+day)\b)"
)
"""What follows where somebody may come, though not now, or another one."""
_DAY = r"(\w+day|tomorrow|today|tonight|then|that day)"
"""Who is to come, and when, as somebody speaks of a visit that is booked."""

_OF_IT = (
    r"(?:(?!(?:and|the|my|our|is|are|has|says?|said|here|to|so|but|with|at|in|on|whose|where|when|that|who|job|baby|"
    r"place|house|home|apartment|condo|duplex|town ?house|rental|trailer|building|office|shop|store|spot|room|kitchen|"
    r"tenant|renter|owner|landlord|roommate|neighbor|manager|wife|husband|girlfriend|boyfriend|guy|lady|customer|"
    r"family|people)s?\b)\w+ )"
)
"""A word between "new" and a unit that is new: in "the new tenant's heat pump" it is the tenant who is."""

SALE = (
    "(quotes?|estimates?|bids?|prices?|new (system|unit|ac|a c|furnace|heater|heat ?pump|one))"
    "( (for|on) (an? |the )?(\\w+ ){0,2}(system|unit|ac|a c|furnace|heater|heat ?pump|one|replacement|upgrade))?"
)
"""What somebody may want to buy, and does not buy today."""

TABLE = Reasons(
    service_first=phrases(
        rf"""
        (bad|poor|good|great|terrible|lousy|awful|horrible|crappy|shoddy|decent|finish the|did the|half a)
          job;
        job (\w+ )?(you|they|he|she|your|was|wasnt|isnt|done)(?!( \w+)? (posted|advertised|listed|put)\b);
        new position on; position of (the|my);
        (job|position|apply|parts?|sell|charge) (\w+ ){{0,3}}(broken|leaking|not working|stopped);
        parts? (of|on|in|for|from) (my|the|our|this|it);
        (broken|replacement|replace (a|the|that|some)|new|spare|wrong|need a|bad) parts?;
        (re)?charge (the|my|our|it|up)( \w+)? ?(ac|a c|unit|system|freon|refrigerant|with)?(?! (me|card|
          account));
        (needs?|low on|out of) (a |to be )?(re)?charged?( with)?( freon| refrigerant)?$;
        (freon|refrigerant) charge; apply (heat|pressure|the|some); under warranty (\w+ ){{0,4}}{BROKEN};
        {UNIT} (\w+ ){{0,4}}{BROKEN} (\w+ ){{0,6}}(warranty|bill|paid|charged);
        need (my|the|our|it|this) (\w+ ){{0,3}}(looked at|checked|serviced|fixed|repaired|inspected)\b(?! (bill|card));
        (energy|electric|electricity|power|gas|utility|heating|cooling) bills?; emergency (service|repair)
        """
    ),
    others=(
        (
            "appointment",
            phrases(
                r"""
                (cancel|move|reschedule|change|postpone|confirm|push( back)?|bump|check on) (my|our|the|an|that|this)
                  (\w+ ){0,2}(appointment|visit|booking|service call);
                (ive|i|we|weve) (\w+ ){0,4}(cancell?ed|rescheduled|called it off)( (it|that|my \w+|the \w+|earlier|
                  today|
                  yesterday))*\b(?! (my|the) (trip|flight|plans));
                (keep|uncancel|still want) (it|that|my|our|the) (appointment|visit|booking)\b;
                (do|have|make|get|switch|shift) (my|our) (visit|appointment|booking|service call)( \w+){0,2} (on|to|for|
                  at|in|instead|sooner|earlier|later|\w+day|tomorrow);
                (cant|cannot|can not|wont be able to) (do|make|be there for|keep) (my|our|the) (\w+day )?(visit|
                  appointment|booking);
                (ask about|calling about|call about|regarding|about) (my|our) (\w+ ){0,2}(appointment|visit|
                  booking);
                (my|our|the|an) (appointment|visit|booking) (\w+ ){0,6}(cancel|reschedule|move it|postpone|
                  change it);
                ^(\w+ ){0,6}reschedule$;
                ^(hi |hello |yes |no |nope |well |so |oh |uh |just |actually |um |gotta |got |i |want |need |wanna |
                  would |like |have |id |to |can |please )*cancel(
                  it| please)*$;
                (need|want|have|got|gotta|going|like|wanna|please|just|can i|to)( to)? (cancel|call off|move|
                  reschedule|postpone) (this |on |for |that |our |my |the )*(\w+day|tomorrow|today|tonight)\b;
                (guys?|man|technicians?|techs?|hes|theyre|he is|they are) (is |are )?(running |really |very |so |
                  pretty |\w+
                  (minutes|hours?) )*late\b; where (is he|are they|is the guy|are yall|are you guys)\b;
                (where is|wheres|when is|whens) (the|my|your|that) (technician|tech|guy|man|repair ?man);
                where (\w+ ){1,3}(technician|tech|guy|man) (is|s|was)\b;
                (was|were|been) (told|promised) (that )?(you|yall|he|she|they|somebody|someone|a \w+|the \w+) (would|
                  will|d|ll|was|were) ?(be (here|there|out)|come|coming|show|going to|gonna);
                (technician|tech|guy|nobodys?|no one|noone|no ones) (\w+ )?(never |didnt |did not |hasnt |has not
                  )?(showed( up)?|show up|shown up);
                (you|you guys|you people|yall|somebody|someone|he|they|your \w+|the \w+) (was|were) supposed to
                  (\w+ )?(be here|come|show|call|get here|arrive);
                (technician|tech|guy) is (\w+ )?late; still waiting for (the|my|your|a) (technician|tech|guy);
                (i|we|ive|weve) (already |just |also )*(have|had|got|made|booked|scheduled)(
                  an?| my| our| the)?( \w+)? (appointment|visit|service call|booking|technician|tech)( (already|
                  with you|today|tomorrow|for|on|at|coming)( \w+){0,4})? (and |but |so |i |we |just |really |
                  only |to |want |wanted |would |like |need |id |wanna )*(know|ask|check|find|see|confirm|
                  change|move|cancel|reschedule|nobody|no one|when|what time|where|how late);
                (i|we|ive|weve) (already |just |also )*(booked|scheduled|made an appointment)( \w+){0,9}
                  (change|move|moved|cancel|reschedule|switch|push|confirm);
                (when|what time) (is|are|will|does|do) (he|she|the \w+|my \w+|your \w+|they|you|you guys)
                  (coming|come|be here|get here|arrive|arriving|supposed to)( \w+){0,3} (for|to) (my|our)
                  appointment;
                (?<!can )(?<!could )(i|we|ive|weve) (have|got) (you|you guys|yall|your \w+) (coming|scheduled|booked);
                (have|got|ive|weve) (somebody|someone|a (guy|man|tech|technician)|an appointment) (coming|scheduled|
                  booked)( \w+){0,12} (move|change|cancel|reschedule|push|switch|postpone) (it|that|this|to);
                (dont|do not|no longer|wont) need (anybody|anyone|somebody|someone|you|him|them|the \w+) (to
                  come|coming)\b;
                (already|still) (have|got) (you|someone|somebody|a technician|a tech) (coming|scheduled|booked);
                (youve|you have|you) (got |have )?(me|us) (down|in) (for|on)\b;
                (make|making|be) sure (that )?(you|youre|youll|your \w+|somebody|someone|somebodys|he|hes|theyre|
                  they) (are |is |will |be |still )*(still )?(coming|come|be here);
                (?<!can )(?<!could )(your|the) (guy|guys|man|technician|tech|fella|fellow)s? (is |are )?(coming|
                  scheduled|due|supposed to come)( out| by| over)? (on |this |next )?(\w+day|tomorrow|today|at \w+|
                  between)\b;
                (i|we) (never|didnt|did not) (even )?(book|booked|schedule|scheduled|ask for|asked for) (anything|any|
                  a|an|that|it|this|one)\b
                """
            ),
        ),
        (
            "complaint",
            phrases(
                r"""
                been (\w+ ){1,3}(hours?|minutes) and (still |theres )?(nobodys?|no one|no ones|noone)\b;
                waiting (since|for|all) (\w+ ){1,6}(nobody|no one|noone|nobodys|he|they|you) (\w+ )?(came|come|comes|
                  here|showed|called); (nobody|no one|noone) (ever |even |has |has ever )?(came|come|shows?|turned up);
                (nobody|no one|noone|never|no ?body) (ever |even |has |has ever |never )?(shows?|showed|shown|
                  came|comes|come|calls?|called|answers?|answered|picks?|picked|gets?|got)( (up|back|out|here|me
                  back|us back|to me))+;
                (second|third|fourth|fifth|tenth|\d+(nd|rd|th)) time (ive|i|that i|im|we|weve|that ive|i have)(
                  \w+){0,3} (call|called|calling|phoned);
                (you|you guys|yall|your \w+|the (guy|tech|technician)|somebody|he) (was|were|came|have been|just fixed|
                  fixed)\b.*\b(again|same (thing|problem|issue|noise)|still (broken|not|isnt|doesnt|leak\w*))\b;
                (file|make|have|want to make|got) (a |an )?(formal |official )?complaint;
                (want|like|need) to complain
                """
            ),
        ),
        (
            "wrong_number",
            phrases(
                r"""
                wrong (number|person|company|place); (didnt|did not) mean to call;
                (dialed|dialled|called) (\w+ )?(by mistake|by accident|wrong|accidentally);
                (misdialed|misdialled|misdial|pocket dial\w*|butt dial\w*);
                (is this|isnt this|i thought this was|i was trying to (reach|call)|trying to reach|looking
                  for) (the |a )?(pizza|dominos|walmart|bank|dentist|doctor|doctors|hospital|pharmacy|
                  library|school|hotel|restaurant|salon)\b
                """
            ),
        ),
        ("service", (_BILL_OF_ANOTHER,)),
        ("billing", (_MONEY_FOR_A_FAULT,)),
        ("service", (_FAULT,)),
        (
            "billing",
            phrases(
                r"""
                (my|a|the|your|this|our|that|billing|last|an|about|pay|paying|paid) ((?!is\b|was\b)\w+
                  )?(bills?|invoices?);
                billing; (been|got|was|were|(you|they)( \w+)?) billed; invoices?; invoiced;
                (over|double ?)?charged( (me|us|twice|my|for|too|the wrong));
                (overcharg\w+); (charge|charges) (on|from|to) (my|the|our|you|your)(?! (ac|unit|system));
                double charged?; (a|the|my|this|some) (\w+ )?charges?( (on|from|that|i|for)|$); payments?;
                pay (my|the|a|for|an|online|by|over the phone|off); refund\w*; receipts?; warranty; warranties;
                (my |the )?(account )?balance; (owe|owed|owing); financing (payment|bill|account); credit card;
                past due; statement; collections?
                """
            ),
        ),
        (
            "returning",
            phrases(
                r"""
                missed (a |your )?call; (return|returning) (your|a|the|somebodys|someones) (missed )?call;
                (somebody|someone|you|yall|you guys|this number|they|a \w+) (just )?(called|rang|phoned|left) (me|us|a
                  (message|voicemail))\b(?! back)( (from|at|on|about|earlier|today|yesterday|a|an|like|just|and)\b.*)?;
                (calling|called) (you )?back$
                """
            ),
        ),
        (
            "hiring",
            phrases(
                r"""
                jobs? (that )?(you|yall|you guys|they)( have| all)? (posted|advertised|listed|put)\b;
                (a|any|the|your|about|for|open|posted|about the|job) (\w+ )?jobs?(?! (site|you|done|was))(
                  (opening|openings|posting|listing|application|interview|opportunit\w+|ad|available))?;
                (job|jobs) (opening|openings|posting|listing|application|interview|opportunit\w+|ad); hiring;
                (hire|hired) (me|by); are you hiring;
                (apply|applying|applied|application|resume|r[eé]sum[eé]|interview|cv)(?! (heat|pressure));
                (the|a|any|open|your|this) (\w+ )?positions?( (you|that|open|available|as|is|still|for|
                  posted|advertised)|$);
                employment; work for (you|your|ace); (looking for|need|want) (\w+ )?work(?! (done|on|order));
                careers?; recruit\w+ (me|for); apprentice\w*; vacanc\w+; human resources
                """
            ),
        ),
        (
            "vendor",
            phrases(
                r"""
                (supplier|suppliers|supplying|we supply|vendors?|distributor|wholesale\w*|partnerships?|
                  partnering|partner with|selling|sell you|sell to you|we sell|salesman|sales ?(person|rep|
                  call|representative) (for|from|with)|solicit\w*|marketing|advertis\w+|seo|google (listing|
                  ads|ranking)|website (design|services?)|business (loan|funding|opportunity|owner)|
                  offer(ing)? you|our (products?|services?|catalog)|parts (supplier|distributor|company|
                  catalog|order|delivery|department|house)|deliver(y|ing) (for|of) (parts|equipment)|b2b|lead
                  generation|merchant services|credit card processing|purchasing (manager|department)|person
                  in charge of|speak (to|with) (whoever|the person) (handles|in charge)|calling from (\w+
                  ){1,3}(supply|supplies|wholesale|marketing|distribut\w+));
                (selling|sell|buy|order|ship\w*|have) (\w+ )?parts
                """
            ),
        ),
    ),
    service=(
        f"{UNIT}s?",
        BROKEN,
        "(a|some|my|your|for|need|schedule|book|get) (\\w+ )?(service|repairs?|maintenance|tune ?up|inspection|"
        "check ?up|estimate|quote|technician|tech|appointment|installation|replacement|cleaning|service call)",
        "(fix|fixed|repair|repaired|install|installed|replace|replaced|maintenance|serviced|tune ?up|upgrade)",
        "(its|is|house is|getting|so|too|really|very|super) (\\w+ )?(hot|cold|freezing|warm|humid|sweating|boiling)",
        "(come|send|somebody|someone) (out|over|to (look|fix|check))",
        "(not|isnt|wont|doesnt|stopped) (cool|cooling|heat|heating|work|working|turn|turning|blow|blowing|start|"
        "starting)\\w*",
        "(gas|smoke|burning|carbon monoxide)",
        "estimate",
        "quote",
        "appointment",
        "reschedule",
        "technician",
    ),
    high_value=phrases(
        rf"""
        new {_OF_IT}{{0,2}}(system|unit|acs?|a c|air conditioner|air conditioning|furnace|heater|heat ?pump|hvac|
          one|boiler|mini ?split|thermostat|installation|install|equipment);
        replac(e|ed|ing|ement|ements)( (the |my |our |it|whole|entire|system|unit|ac|furnace)+)?; quotes?;
        quoted; estimates?; install(ed|ing|ation|ations|s)?; upgrad(e|es|ed|ing); bids?;
        come (\w+ ){{0,5}}(give|gimme|name|get)( (me|us))? an? (\w+ )?price; (buy|buying|shopping for) an?
          {_OF_IT}{{0,2}}(system|unit|ac|a c|air conditioner|furnace|heater|heat ?pump|boiler|
          mini ?split)\b(?! (filter|part|cover|remote)s?\b);
        (full|whole|entire|complete) (system|unit); proposal
        """
    ),
    not_high_value=phrases(
        r"""
        (if|whether|unless|in case) (he|she|they|you|it|the \w+|your \w+) (\w+ ){0,6}?(replac\w*|install\w*|
          upgrad\w*|new (\w+ )?\w+);
        (just|was|were|recently|newly|already|you|they|had (it|one|this|a new \w+)|got|it was|last year|who|
          guy who|that) (\w+ )?(installed|replaced|upgraded|quoted);
        (replace|replacing|replaced|install|installing|installed|new) (\w+ ){0,3}(filters?|battery|batteries|fuse|fuses|
          capacitor|detectors?|alarms?|sensors?|parts?|motor|breaker|hose|switch|valve|belt|igniter|coil|fan);
        (dont|do not|didnt|not|no) (\w+ ){0,3}(replace\w*|quote|estimate|install\w*|upgrade|new (unit|system|
          one|ac));
        replaced (the|my|it|a|that) (\w+ ){0,4}(yesterday|last|already|ago|myself);
        installed (\w+ ){0,5}(last|ago|yesterday|in);
        (brand )?new (\w+ ){0,2}(system|unit|ac|one|furnace) (you|that you|they|is|isnt|just|was|keeps|
          stopped|wont|doesnt)
        """
    ),
    beside_a_repair=phrases(
        rf"""
        (also|besides|as well as|while (youre|hes|theyre|you are|he is|they are) (here|there|at it|out)|some ?day|
          sometime|eventually|down the road|another time) (\w+ ){{0,8}}?{SALE};
        {SALE} (\w+ ){{0,6}}?(not urgent|isnt urgent|no (hurry|rush)|can wait|later|next (year|spring|summer|winter|
          fall|month)|some ?day|sometime|eventually|too|as well)
        """
    ),
    paying=phrases(
        r"""
        (payment|finance|financing) (plan|option|deal)s?; (?<!my )(?<!our )(?<!the )(?<!last )payments?; credit cards?;
        (pay|paying|paid)( for)?( it| that| all| everything)* (in|by|with|off|over time|up ?front|outright)( a| my)?(
          (cash|check|credit card|card|credit|installments|full))?;
        (pay|paying) (cash|monthly|for (it|that|one|a \w+))
        """
    ),
    refused_visits=phrases(
        rf"""
        (dont|do not|didnt|not|without|rather not) (\w+ ){{0,2}}?(want|need|wanting|needing|have|having|send|sending)
          (you to )?(send )?(any ?body|any ?one|some ?body|some ?one|no ?body|no ?one|{_THEM}) (out|over|sent|
          coming out|to be sent)\b{_NOT_LATER};
        (dont|do not|not|no need to) send (any ?body|any ?one|some ?body|some ?one|{_THEM})\b{_NOT_LATER};
        (dont|do not|didnt|not) (\w+ )?(want|need|needing) (any |a |the |no )?(service|repair|visit|service call|
          technician|tech)\b(?! (on|for|to|at|until|till|today|tomorrow|center|person)\b);
        (no|not) (any |a )?(service|visit|technician|repair) (needed|necessary|wanted|required);
        (dont|do not) want to pay( for)? (nothing|anything|it|that|a visit|for a visit)
        """
    ),
    messages=phrases(
        r"""
        (give|tell|let|take|get|pass) (\w+ ){0,4}(the|your|yalls) office (\w+ ){0,3}(message|know|that|this|something);
        (give|pass) (\w+ )?(the|your) (office|boss|owner|manager) (a|this|my) (\w+ )?message;
        (can|could|will|would|just|somebody|someone|you|rather|want|need|like) (\w+ ){0,3}(tell|explain|answer|talk|
          advise|help|walk|say|ask|speak)( \w+){0,6} (over|on|by|through) the (phone|telephone);
        (over|on|by) the (phone|telephone) (only|instead|is (fine|enough|all));
        (just|only) (wanna|want to|need to|looking to|trying to|wanted to) (buy|purchase|pick up|order) (an?|the|some|
          my|another|new|more) (\w+ ){0,2}(filters?|parts?|remotes?|batter(y|ies)|capacitors?|knobs?|covers?)\b
        """
    ),
    with_nothing_wrong=phrases(
        rf"""
        (buy|purchase|pick up|order) (an?|the|some|my|another|new|more|just) (\w+ ){{0,2}}(filters?|parts?|remotes?|
          batter(y|ies)|capacitors?|knobs?|covers?)\b(?! (replaced|changed|cleaned|installed|put in));
        (guys?|man|men|techs?|technicians?|fella|repair ?man|he|they|hes|theyve|someone|somebody) (has |have |mustve |
          must have |mightve )?(left|forgot) (his|her|their|a|some|this|that) (?!(\w+ )?(number|card|name|message|phone|
          voicemail|note|mess|hole)\b)\w+(?!.*\b{BROKEN}\b);
        (tell|let) (?!(me|us|you|them|him|her|it|stop|the|my|your|our|somebody|someone|anybody|everybody)\b)[a-z]+
          (know )?(that )?(he|she|his|her|i|we)\b(?!.*\b{BROKEN}\b)
        """
    ),
    given_up=phrases("never ?mind( that| about (it|that))?; forget (it|about it); dont bother; no need"),
    elsewhere=phrases(
        r"""
        (ill|i will|im gonna|im going to|well|we will|id rather|i can|i might|let me|lemme|guess ill) (just |go |
          probably |maybe )*(try|go to|run to|head to|swing by|use|go with|call) (?!(to|and|it|that|again|my|the|you|
          him|her|them|for|this|an?|at|later|back|yall|over|me|us)\b)\w+( \w+)?
        """
    ),
    without_us=phrases(
        r"""
        (ill|i will|im gonna|im going to|well|we will|id rather|i can|i might) (just |go |probably |maybe )*(figure (it|
          that) out|(do|fix|handle) (it|that) (myself|ourselves)|look (it|that) up|shop around|ask around|get (it|one|
          that) (somewhere else|elsewhere|online|myself|at \w+)|live with it|leave it( be)?|wait and see)
        """
    ),
    instead=phrases("(call|ring|phone) (me|us) back; call ?back; instead"),
    promised_calls=phrases(
        r"""
        (was|were|is|are) (supposed|meant|going) to (call|ring|phone)( (me|us))?( back)?;
        (said|promised|told me) (that )?(you|he|she|they|someone|somebody|your \w+)( \w+)? (would |will |d |ll
          )?(call|ring|phone)( (me|us))?( back)?;
        (never|didnt|did not|hasnt|havent) (call|called|rang|phoned)( (me|us))?( back)?
        """
    ),
    of_a_change=phrases(
        r"""
        (need|want|like|have|trying|hoping|wanna|gotta) (to )?(move|reschedule|change|push|cancel|postpone|switch|bump)
          (it|that|mine|that one)\b; (wanna|gotta|gonna) (call (it|that|the \w+) off|call off);
        if (i|we) (move|reschedule|change|push|cancel|postpone|switch|call off) (it|that|mine|the \w+|my \w+)\b;
        (its|it is) (just |only )?the (day|time|date) that (changes|has to change)
        """
    ),
    call_it_off=phrases(
        rf"""
        (wont|dont|do not|doesnt|no longer|not) (be |really |even |actually )*need(ing)? {_THEM}( (anymore|any more|
          after all|now|out|here|to come|(on |for |this )*{_DAY}|my|we|he|she|the|its|i)\b|$);
        (wont|no longer) be needing; (dont|doesnt|do not|no) (have|need|got) to (come|send)\b(?! (before|at|until|till|
          in|so|that|early|through|around));
        (cancel|call off|skip|scratch|forget( about)?|never ?mind( about)?) (on |for |this |that |our |my |the |
          your )*({_DAY}|{_MANY});
        (dont|do not|not to|no need to) (come|send)( (out|anybody|anyone|somebody|someone|him|them|(the|
          your) {_MANY}))*( on| this)* {_DAY}; (different|another|other) (day|date|time)\b;
        (got|getting) (it|that|the \w+|him|everything) (\w+ )?(fixed|working|running|going|taken care of|sorted)\b;
        (its|is|got it|heats|acs|furnaces|units|systems|everythings|started|came|kicked) (all |back )?(working|running|
          going|heating|cooling|up|on|fixed) (again|now|fine|already)\b(?! (but|just|only|and|until|then));
        (think|so|guess|know) (were|we are|im) (all )?(good|set|okay|ok|fine) (now|then)?$;
        something came up; (\w+days?|tomorrow|that day|that time) ?(is|s|aint|isnt|wont|doesnt|does not|will not) (not |
          really )*(gonna |going to |gon )?(work|be good|be possible)\b;
        (cant|cannot|can not|wont( be able to)?|not going to|not gonna) (do|make|be (here|home|there)|make it)( it)?(
          on| for| this)* {_DAY};
        (can|could) (he|she|they|you|you guys|yall|we|i) (\w+ ){{1,7}}instead;
        (you|yall|you guys|he|she|they|somebody|someone|your \w+|the \w+) ?(are|re|is|s) (supposed|scheduled|meant|due|
          set) to (be )?(com(e|ing)|here|out|show)\b;
        (ive|i|we|weve) (got|have) {_THEM} (coming|scheduled|booked|set up)\b
        """
    ),
    after_all=phrases(
        r"""
        (?<!dont )(?<!not )(book|schedule|set up) (it|that|me|the (visit|appointment))\b(?! (later|another|when|once));
        go ahead (and book|with)\b
        """
    ),
    nothing_yet=phrases(
        r"""
        (dont|do not|not|lets not|cant|cannot) (\w+ ){0,3}(book|schedule|commit|confirm)( \w+){0,3} (yet|right now|
          just yet|until|till); hold off; not ready to (book|schedule|commit|decide); sleep on it; think it over;
        think about it;
        (i|we|ill|id|let me|lets|gotta|got to|have to|has to|need to|should|better|want to|wanna) (just |really |
          probably )?(ask|check with|talk (to|with)|speak (to|with)|run (it|this) (by|past)|clear (it|this) with|
          okay (it|this) with) (my|the|our|him|her|them)( \w+){0,4}? (first|before (i|we)( \w+)*|and (then )?(i |
          ill )?(call|get));
        (ill|i will|well|let me|can i|could i|id rather|ill have to|going to|gonna) (just )?(call|ring|phone|
          get back to) (you|yall)( guys)?( all)? (back|later|again|tomorrow|another)(?! (if|number)\b);
        (ill|let me) call back
        """
    ),
    of_a_visit=phrases(
        r"""
        (the|that|my|our|its) same (visit|appointment); (that|my|our) (visit|appointment|booking) (i|we|that|you|
          already|is|was|of|on|for); (dont|do not|didnt|not|no) (\w+ ){0,3}(another|a second|a new|second|two) (visit|
          appointment)s?;
        already (got|have|had) (the|an|my|that|this) (visit|appointment|booking);
        (need|want|like) (just )?(a different|another|a new) (day|date|time)\b;
        (nothing|nothings|nothing is) (is )?(wrong|broken)\b; (\w+days|tomorrows|existing) (visit|appointment|one)
        """
    ),
    late=phrases(
        r"""
        (guys?|man|technicians?|techs?|hes|theyre|he is|they are) (is |are )?(running |really |very |so |pretty |\w+
          (minutes|hours?) )*late\b; where (is he|are they|is the guy|are yall|are you guys)\b;
        (where is|wheres) (the|my|
          your|that) (technician|tech|guy|man|repair ?man); still waiting for (the|my|your|a) (technician|tech|guy)
        """
    ),
    no_technician=phrases(
        r"""
        (dont|do not|didnt|not) (really |actually )?(need|want|calling for|calling about|looking for|about) (any |
          an? |to
          get |to have )?(thing |anything |repair|repairs|service|technician|somebody|anybody|visit)( (fixed|repaired|to
          come|out))*\b; (nothing|nothings|nothing is) (to|that needs to be) (fix|fixed|repair)\b;
        (not|isnt|aint) (about|for) (a|any) (repair|service|visit)
        """
    ),
    about_area=phrases(
        "^(\\w+ ){0,3}(do|does|would) (you|you guys|yall|you all|your \\w+)( even| ever| also| actually)? "
        "(come|go|get|drive|work|cover|service|serve)( (all the way|way))?( (out|up|down|over))* "
        "(here|there|in|to|into|as far as|around)\\b"
    ),
    office_matters=phrases("money; paperwork"),
    for_office=phrases(
        "office; (no|not|dont need)( \\w+){0,2} (technician|tech|guy|anybody|anyone|somebody); "
        "(talk|speak) (to|with) (you|somebody|someone|a person); second( one)?; the latter; else"
    ),
    for_technician=phrases(
        "(?<!no )(?<!dont need )(?<!dont need a )(?<!not a )(technician|tech|come out|somebody out|send (him|somebody|"
        "someone)|repair|visit|schedule|calendar|looked at|checked|check ?up|yearly|annual|first one|the first|"
        "the former)"
    ),
    about_visit=phrases(
        r"""
        (ive|i|we|weve)( already)? (got|have) (an|my|our) (appointment|visit|booking)( with (yall|you|you guys))?(
          (for |on |this |next )*(today|tomorrow|\w+day))?( and)?;
        (what time|what day|when) (is|was|are|s) (my|our|the) (\w+ )?(appointment|visit|booking|service call)(
          \w+){0,3};
        (what time|when|what day) (\w+ ){0,4}(coming|come|be here|get here|show up|supposed to)( \w+){0,2}$;
        (what time|what day|when) (\w+ ){0,2}(guys?|tech|techs|technician|man|yall|you|you guys|somebody|someone)(
          is| are|
          s|re)? (coming|supposed to|due|scheduled|be here)( \w+){0,3};
        (cant|dont|do not|cannot) (remember|recall|know)( \w+){0,2} (what time|what day|when)( \w+){0,5};
        forgot( \w+){0,2} (what time|what day|when)( \w+){0,5};
        (ask about|calling about|call about|regarding|its about|is about) (my|our|the) (\w+ )?(appointment|visit|
          booking)$;
        (is|are) (somebody|someone|anybody|anyone|yall|you|you guys|he|they|the \w+|your \w+) still coming( \w+){0,3};
        (have|got|had) (a |some )?questions? (about|on|for) (it|that|my (appointment|visit)|the (appointment|visit))\b;
        (appointment|visit)( with (yall|you|you guys))?( and)?( i)?( \w+){0,3} questions?( about (it|that))?$
        """
    ),
    upset=phrases(
        r"""
        (this is|its|thats|youre|you are|you people are|how|absolutely|totally|completely|just|so) (\w+
          )?(ridiculous|unacceptable|outrageous|a joke|pathetic|a disgrace|incompetent|useless|disgusting);
        (im|i am|we are|were|getting|so|really|very) (\w+ )?(furious|pissed( off)?|fed up|livid|angry|mad at
          you|sick of (this|you)|sick and tired|tired of (this|waiting|calling));
        you people (are|never|always|cant|dont|keep|said|told|should|need to|ought);
        (worst|terrible|awful|horrible|lousy) (company|service|customer service); what the hell
        """
    ),
    callback=tuple(
        f"(?!.*{_ON_THE_WAY}){phrase}"
        for phrase in phrases(
            r"""
        call(ing)? me (back|later|tomorrow|when|at|on|instead|this|in|after|first);
        (have|get|ask|tell) (\w+ ){0,3}?(someone|somebody|anyone|him|her|them|a \w+|the \w+|your \w+) (to )?(\w+
          )?(call|ring|phone|give me a call|contact|reach out|get back);
        (give|gimme) me a (call|ring|callback|call back); (a |my )?call ?back;
        (return|get back to) (my call|me);
        (can|could|will|would) (someone|somebody|you|he|she|they|the \w+) (please )?(call|ring|phone) (me|us|
          back);
        (please|just|rather you|prefer you|want you to) (call|ring|phone) (me|us)(?! (\w+ )?(bill|jon));
        (?<!dont )(?<!not )(want|like|prefer|need|rather) (to (be called|get a call)|a (phone )?call)( back)?;
        ^(just )?call me$; rather (someone|somebody|have \w+) call
        """
        )
    ),
)
