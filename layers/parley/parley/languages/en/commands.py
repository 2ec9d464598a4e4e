"""Commands in English."""

from parley.hear.commands import Commands
from parley.hear.words import phrases
from parley.languages.en.closings import GOODBYE, THANKS
from parley.languages.en.machines import MACHINE, MACHINE_AT_ALL
from parley.languages.en.optouts import OPT_OUT
from parley.languages.en.people import PERSON, VISITS
from parley.languages.en.repeating import REPEAT
from parley.languages.en.stopping import CANCEL

_NOTHING = phrases(
    """
    (dont|do not) ((want|need) (you )?to )?(book|schedule|reserve|arrange|send|set up|order)( me)?
      (anything|anybody|anyone|somebody|someone|any (appointments?|visits?|technicians?)|an? (appointment|visit|
      technician))( (at all|yet|now|right now|today|for me|out|over|please|then|after all|for now|any ?more))*;
    (dont|do not) want to (book|schedule|go ahead)( (after all|any ?more|now|yet|today|then|right now))*
    """
)

TABLE = Commands(
    outright=_NOTHING,
    to_others=(
        r"\b(?i:stop|quit|drop|leave)(?i: it| that| him| her| doing that)?,? (?!(?i:please|now|right|the|this|"
        r"that|it|i|god|talking|and|there|here|immediately)\b)[A-Z][a-z]+\b|\b(?i:put (?:that|it) (?:down|back)|"
        r"sit down|come here|leave (?:him|her|your \w+|the (?:dog|cat|baby)) alone)\b"
    ),
    visits=VISITS,
    settled=phrases(
        r"""
        ^((ok|okay|yes|yeah|no|nope|nah|oh|um|uh|well|i think|thanks|thank you|great|right now) )*(its|thats|it
          is|that is|were|we are|im|i am|all|alls|all is|thats all|its all|everything|everythings|everything is|
          everybodys|everyone is|things are) (all |just |quite |perfectly |totally |still )?(good|fine|okay|ok|
          set|clear|safe|well|alright|all right|normal)( (here|now|right now|thanks|thank you|though|so far|in
          here|as far as i know))*$;
        ^(?!(see|talk|catch|until|bye|cheers|speak|chat)\b)(\w+ ){0,2}(?<!see you )(?<!see ya )(?<!to you
          )(?<!catch you )later( (?!gator|alligator)\w+){0,2}$;
        good (any ?time|on|in|with|for|after|before|between)\b; ^see (you|ya|yall)\b.* \w+day\b
        """
    ),
    concluding=phrases(
        r"""
        (so |ok |okay |well |then |and )*(thats|that is|thatll be|that will be|thatd be|that would be|that was|its|this
          is)( about| pretty much| basically| just)? (it|all|everything)\b(?! (i|we) (want|need)(ed)? to (know|ask));
        (will|would) be all; (that|this) (does|will do|should do|covers)( (it|everything))?\b;
        all i (need|want)(ed)?\b(?! to (know|ask))
        """
    ),
    of_things=phrases(
        r"""
        (cancel|undo|scratch|scrap|drop|delete|remove|void|revoke|annul|reverse|nix|kill|forget|call|take|ditch)
          (it|that|this|the \w+|my \w+|them|both|all of it)( off|back)?\b(?<! the call)(?<! this call)(?<! my
          call)(?<! the conversation)
        """
    ),
    courtesies=phrases(
        r"""
        please; um+; uh+; ok; okay; oh; hey; hi; hello; sorry; excuse me; pardon me; well; yes; yeah; so; and;
        then; now; for now; just; no; alright; great; perfect; awesome; wonderful; excellent; good; you; sir;
        maam; dear; mate; buddy; fine; a; i; the; right; super; cool; lovely; actually; sure; very much;
        so much; for you; today; ai; device; would you; could you; can you; ya; my friend; pal; man; guys; to;
        from; me; us; everyone; it; (im |i am |were |we are |its )?(just|only) (shopping|looking|browsing|
          comparing|checking|asking)( around| prices| quotes| things)?
        """
    ),
    whole=(
        (
            "repeat",
            phrases(
                r"""
                what; what was that; huh; pardon; come again; again; (?<!no )sorry(?! no\b); excuse me;
                im sorry; pardon sorry; repeat; what did you say; say what; one more time; once more; i beg your pardon;
                can you hear me; what now; eh; whats that; hello( hello)?; hello there; yo+; hiya; howdy;
                (hello |hi )?(is )?any(body|one) there; (hi|hey)( there)?; good (morning|afternoon|evening)( to you)?;
                are you there; slow down; you(re| are) breaking up
                """
            ),
        ),
        (
            "cancel",
            phrases(
                r"""
                stop; cancel; abort; halt; quit; silence; quiet; hush; terminate; pause; enough; nevermind;
                discontinue; desist; scratch that; undo; undo that; stop it; stop there; exit; cease; shush;
                shh+; mute; nix that; end; end it; drop it; call it off;
                stop (it|that|this|talking|speaking|now|there|right there)( (now|immediately))?; knock it off;
                cut it out; never mind; forget it; command cancel; cancel command; leave it; thats enough;
                zip it; pipe down; i changed my mind; cancel last; kill it; let it go; hold off;
                enough already; revert; dont bother; abandon; nullify; retract; rescind; withdraw; ditch;
                scrap; freeze; refrain; disregard; ignore; negate; interrupt; basta; whoa; woah; cancle;
                cancell?; canceled; nvm; nm; stahp; stopp; void; relent; nix; quiet(en)?; erase; stfu; shutup;
                shush up; back out; no need( any ?more)?
                """
            )
            + _NOTHING,
        ),
        (
            "human",
            phrases(
                r"""
                operator; agent; representative; human; person; real person;
                a (real |live )?(person|human)( being)?; customer (service|care|support); manager;
                receptionist; live agent; human being; speak to (a )?human; supervisor; someone (real|else);
                somebody (real|else); reception; front desk; real human; live person
                """
            ),
        ),
        (
            "goodbye",
            phrases(
                r"""
                (good ?)?bye( ?bye)?( now)?; laters; cheerio; ciao; adios; sa?y?onara; farewell; so long;
                take care; peace( out)?; regards; good ?night; have a (\w+ )+;
                see (you|ya|yall)( (all|guys|then|there))*( (later|soon|around|tomorrow|(on |this |next
                  )?\w+day( (morning|afternoon|evening))?))?( then)?;
                im that is all; thats all; signing off; the end; conversation over; over and out;
                (great|good|nice) (chat|talk|talking|chatting); cheers bye; ta ?ta; toodle\w*;
                adi[oó]s( amigos?)?; audios; goodby; gudbye; bu?h? ?bye; by[ey]+; b+ye+; bai; adieu; aloha;
                shalom; namaste; ciao( ciao| bella)?; chow; arrivederci; salut; tschü?u?ss?; godspeed;
                hasta (luego|manana|mañana|pronto); sayanora; tootles; à bientôt; a bientot; auf wiedersehen;
                bon voyage; vamoose; peace; later days; cheers then; ttfn; gtg; g2g; nighty; gnight; cu; bb;
                good day; im out; im off; au revoir; hasta la vista; cya; ttyl; until later; gotta run;
                take it easy; later gator; thatll do( it)?
                """
            ),
        ),
        (
            "wait",
            phrases(
                r"""
                wait; hold; hold on; hang on; (one|just a|a) (second|sec|moment|minute|min); moment; one sec;
                wait up; give me a sec; on a (second|sec|minute|moment)
                """
            ),
        ),
        (
            "help",
            phrases(
                r"""
                help; help me; i need help; i need some help; what can i say; options; what are my options;
                menu; what can you do; what do i do; can you help me; i dont understand; i do not understand;
                how does this work; what should i say
                """
            ),
        ),
        ("are_you_a_bot", phrases(r"robot; bot; are you; is this real; are you there or are you a machine")),
    ),
    anywhere=(
        ("do_not_call", OPT_OUT),
        ("are_you_a_bot", MACHINE),
        ("human", PERSON),
        ("are_you_a_bot", MACHINE_AT_ALL),
        ("repeat", REPEAT),
        (
            "goodbye",
            phrases(
                r"""
                (good ?)?bye( bye)?(?! (one|two|the|a|my|street|st|road|rd|drive|lane|avenue|court|way)\b);
                (end|finish|disconnect|drop|terminate|close|conclude|leave|quit|stop|exit|cancel|shut down)
                  (the|this|our|my) (\w+ )?(call|conversation|chat|session|discussion|talk|phone ?call|line)(
                  (now|here|please|thanks|then|with \w+))*$;
                (end|disconnect|drop|close|finish|terminate) (call|conversation|chat|session)( (now|please))*$;
                ^(\w+ ){0,3}disconnect( (me|now|please|the call|us|here))*$;
                hang(ing)? up( (now|the phone|on you|please|the call|then))*$;
                (?<!let me )\b(ill|i will|well|we will|im going to|im gonna|id rather|i am going to) (just |
                  rather )?(call|try|go with|use|find|get|hire) (((some|any)(body|one) else)|(a different|
                  another) (company|place|shop|garage|guy))( (then|instead|thanks|thank you))*$;
                (?<!let me )\b(ill|i will|im going to|im gonna|id rather) (just )?(call|shop|look|ask) around( (a bit|
                  first|then|thanks|thank you))*$
                """
            ),
        ),
        ("cancel", CANCEL),
        ("goodbye", GOODBYE),
        ("thanks", THANKS),
        (
            "wait",
            phrases(
                r"""
                (hold|hang) on (someone|somebody|theres|there is)(s| is)?( (someone|somebody))? at (the|my|our) door;
                (hold|hang) on (the|my|our) (door ?bell|door|phone|kettle|dogs?|cat|baby|kids?|boss|wife|husband|oven|
                  timer)( (is|are|just|keeps|needs|wants)\b.*)?$;
                (hold|hang) on( for)?( just)? (an?|one|another) (\w+ )?(seconds?|secs?|moments?|minutes?|mins?|bit);
                (hold|hang) on( (a|one|just|for|please|let|there|sec|second|minute|moment)\b|$);
                ^(\w+ )?wait (a|one|just|for a|up|please|there)\b( (second|sec|minute|moment|bit))?;
                (give|gimme) (me )?(a|one|just a|a quick|another) (second|sec|moment|minute|min);
                (?<!have )(?<!got )(?<!only )(just|one) (a )?(second|sec|moment|minute)( please)?$;
                bear with me;
                (let me|lemme) (just )?(check|look|see|get|grab|find|pull|dig|bring)( (it|that|my|the|a|up|out|at|for|
                  in|on))*( \w+)?( (up|out|first))?$;
                (let me|lemme) (just )?(see|check) (what|when) (i|ive|we|weve|my)( \w+){1,4}$;
                (let me|lemme|i (have|need|got) to|i gotta|i should) (just )?(ask|check|look)( (at|in|on|with|up))*
                  (my|the) (calendar|schedule|planner|diary|agenda|wife|husband|boss|partner|roommate|son|daughter|
                  mom|dad|kids|landlord|tenants?)( (first|real quick|about (it|that)))*$;
                one moment
                """
            ),
        ),
    ),
)
