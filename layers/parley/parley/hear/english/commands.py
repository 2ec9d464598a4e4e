"""Commands in English."""

from parley.hear.commands import Commands
from parley.hear.english.closings import GOODBYE, THANKS
from parley.hear.english.stopping import CANCEL, DO_NOT_CALL
from parley.hear.words import phrases

_PERSON = (
    "((a|an|the|your|some|any|another|actual|real|live|living|human|customer|service|sales|support|other|regular|normal) )*"
    "(persons?|humans?|human beings?|people|agents?|representatives?|reps?|operators?|managers?|supervisors?|someone|somebody|"
    "anyone|anybody|receptionist|reception|dispatcher|technician|owner|boss|associate|colleagues?|coworkers?|advisors?|advisers?|attendant|staff|"
    "employees?|specialist|front desk|customer (service|care|support)|support|service desk|live chat|department|office|team|"
    "call cent(er|re)|help desk|human)"
)
_BEING = (
    "((a|an|the|some|real|actual|actually|really|live|living|alive|life|just|like|is|even|truly|fully|some kind of|sort of|"
    "made of|one of those|another|only|in fact|also) )*"
    "(person|human|humans|human being|robot|robots|bot|bots|chatbot|machine|computer|ai|a i|artificial|artificial intelligence|"
    "automated|recording|real|alive|live|being|virtual|program|software|someone real|synthesized|answering machine|voicemail|"
    "siri|alexa|android|cyborg|assistant|flesh|algorithm|living|sentient|nonhuman|thing)"
)
_AGAIN = "(again|(one|once) more( time)?|over( again)?|another time|a second time|slower|more slowly|louder|a bit slower)"
_YOU_SAID = "(you|that|it|what|a word|your|the question|the last|any of|anything)"

TABLE = Commands(
    courtesies=phrases(
        r"""
        please; um+; uh+; ok; okay; oh; hey; hi; hello; sorry; excuse me; pardon me; well; yes; yeah; so; and;
        then; now; for now; just; no; alright; great; perfect; awesome; wonderful; excellent; good; you; sir;
        maam; dear; mate; buddy; fine; a; i; the; right; super; cool; lovely; actually; sure; very much;
        so much; for you; today; ai; device; would you; could you; can you; ya; my friend; pal; man; guys; to;
        from; me; us; everyone; it
        """
    ),
    whole=(
        (
            "repeat",
            phrases(
                r"""
                what; what was that; huh; pardon; come again; again; sorry; excuse me; repeat;
                what did you say; say what; one more time; once more; i beg your pardon; can you hear me;
                what now; eh; whats that; hello( hello)?; hello there; any(body|one) there; are you there;
                slow down; you(re| are) breaking up
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
                enough already; revert; dont bother; back out; no need( any ?more)?
                """
            ),
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
                (good ?)?bye( ?bye)?( now)?; later; laters; cheerio; ciao; adios; sa?y?onara; farewell;
                so long; take care; peace( out)?; regards; good ?night; have a (\w+ )+;
                see (you|ya)( (later|soon|around|tomorrow))?; im done; that is all; thats all; signing off;
                over and out; (great|good|nice) (chat|talk|talking|chatting); cheers bye; ta ta; toodles;
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
                wait up; give me a sec
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
        ("do_not_call", DO_NOT_CALL),
        (
            "are_you_a_bot",
            phrases(
                rf"""
                ((are|r|aint|arent) (you|your|u)( \w+)?|(you|your) (are|were)( \w+)?|(^|i think |think |guess
                  |that |so )(youre|your|you are|u are)|(is|was) (this|that|it|there)|(am|are|is) (i|we|this)
                  (\w+ )?(speaking|talking|chatting|dealing|conversing|interacting|communicating) (to|with)|
                  (could|would|can|might|do|did|should) (you|i) (\w+ ){{0,4}}(be|yourself|you|as)|(whether|
                  if) (you are|youre|you were|this is|its|im talking to|i am talking to)|what are you( \w+)?|
                  (voice|speaking|talking|responses|answers) (\w+ )?(from|of|by)|(say|believe|know) (that
                  )?(you are|youre)) {_BEING};
                {_BEING} (are|r) (you|u)$; are you (really )?human; bot are you;
                (talking|speaking) (to|with) (a |an )?(robot|bot|machine|computer|human) (or|right now);
                (do|are) you (have|made|feel|breathe|bleed)\b.*(feelings|flesh|blood|metal|body|heart|soul|
                  wires)$;
                who or what are you; what (exactly )?are you$; are you (a )?(he|she|male|female|man|woman)\b
                """
            ),
        ),
        (
            "human",
            phrases(
                rf"""
                ((speak|talk|speaking|talking|chat|chatting|connect|connected|connecting) (\w+ )?(to|with)|
                  (get|give|find|bring|put|need|hand) (me|us)|(get|give) (me|us) (\w+ )?(on|to)|(put|pass|
                  transfer|connect|switch|send|patch|hand|forward|direct|escalate|route|redirect|link) (me|
                  us|this|this call|my call)( \w+)? (through|over|to|with|on)( to| with)*|(want|need|like|
                  prefer|demand|have|wanna) (to have )?(a|an|some) (real|live|actual|human)) {_PERSON}(?!
                  (else )?(yesterday|before|last|the other|about this already|to|who|that|out|for|over)\b);
                (speak|talk) (to|with) (the|an?|your) \w+( (please|now|directly|instead))?$;
                (speak|talk) (to|with) (the|your) \w+ please;
                {_PERSON} (else )?((on|to) the (line|phone)|on$); (transfer|connect) me( (please|now))?$;
                (connect|transfer|put|pass) me (through |over |on )?(with|to|through to) (the|your) \w+(
                  \w+)?( please)?$;
                get (someone|somebody) (who|that) can; can (someone|somebody) else (help|assist);
                call (the|your) (reception|front desk|manager)$;
                (want|need|would like|id like|prefer|wanna) (a|an) (human|human being|agent|representative|
                  rep|operator)(?! (who|that|to|error)\b);
                (from|by|with|of) an? (agent|representative|human|real person|live person|actual person);
                not (to )?(a|this|an?) (\w+ )?(robot|machine|bot|computer);
                (is there|can i get|could i get|can i have|may i have) (a |an )?\w+( else| real| person)? (i
                  can|to|who can) (talk|speak|help)( (to|with))?;
                (want|need|prefer|rather|like|get|let|demand|require|wish|request|looking|help|assist\w*)
                  (\w+ ){{0,5}}(real|live|actual) (person|human|agent|people|humans|representative);
                human (help|assistance|support|agent|being please|operator|contact|interaction);
                (let|can|could|may) (me|i|we) (\w+ )?(speak|talk) (to|with) (a|an|the|some|any)(?!\w* you)
                """
            ),
        ),
        (
            "are_you_a_bot",
            phrases(
                r"""
                ^(?=.*\b(you|your|youre|u|this|talking to|speaking (to|with))\b)(?!.*\b(get|give|connect|
                  transfer|put|pass|send|find|need|want|let)\b)(\w+ ){0,8}(robots?|bots?|chatbot|human|
                  humans|artificial|(an|or|are you|your|actual|by|is) ai|a i|real person|live person|
                  automated|real human)( \w+){0,5}$;
                ^(?=.*\b(you|your|youre|u)\b)(\w+ ){0,7}(are|be|is) (\w+ ){0,3}(person|machine|computer|
                  alive|living|real)( or \w+( \w+){0,3})?$
                """
            ),
        ),
        (
            "repeat",
            phrases(
                rf"""
                (say|ask|repeat|tell|hear|read|do|sat|run|go|play|give|explain|state) (me |that |it |this |
                  the (\w+ ){{1,2}}|what you (just )?said |through |by |past |over |back |you |us |to |your
                  \w+ |last (\w+ )?)*{_AGAIN};
                (say|repeat|hear) (\w+ ){{1,4}}{_AGAIN};
                (^|please |you |to |that |mind |and |just |kindly |can |then |could |it |not |would )(repeat|
                  restate|rephrase|reiterate|repeating|restating)(?! (customer|problem|issue|offender|visit|
                  business|service|the problem|itself)\b);
                (didnt|did not|dont|do not|couldnt|could not|cant|cannot|havent|wasnt able to|not able to|
                  unable to|failed to|never|hardly|barely) (\w+ )?(hear|heard|catch|caught|get|got|
                  understand|understood|make out|follow|quite get|quite catch)( (all|any|much|half|most)(
                  of)?)?( {_YOU_SAID})(?! (to|from|my|working|on|off|into|out|by|with|started|fixed|until|
                  running|anymore|done)\b);
                (didnt|did not) (quite )?(hear|catch|get|understand)( (all|everything|the (last|first) (part|
                  bit|thing)))?$;
                (need|want|like) (that|it|this|you) (\w+ )?(repeated|said again);
                what (did|was|were|is|had) (you|it|that) (\w+ )?(say|said|ask|asking|saying|asked|again)\w*(
                  (again|just now|to me|please|me))*$;
                what was (that|the question|the last \w+)( (again|one|thing|you said|please|about))*$;
                whatd you( just)? say; ^come again; (can|could) you speak again;
                (could|can|did|do) ?(not|nt) (\w+ )?(understand|follow|hear|make (that|it) out)$;
                (didnt|did not|couldnt|dont) (\w+ )?(understand|follow|hear)( you| that| a thing| what you
                  said)?$;
                whats that again;
                (forgot|missed|lost|not sure|dont know|do not know|unsure|dont remember) (what|track of what)
                  you( just)? (said|asked|say|were saying);
                (you lost me|i lost you)( there)?$; you said what;
                (dont|do not) think i (heard|caught|got|understood) (you|that|it)( \w+){0, 2}$; redo that$;
                run (that|it) back( \w+)?$; misheard( \w+)*$;
                (that|the) last (part|bit|thing|word|question|sentence) (again|one more time)( please)?$;
                try (saying|asking) (that|it)( again)?;
                (trouble|difficulty|problems?|a hard time|issues) (hearing|understanding) (you|that|what
                  you)( .*)?$;
                what did you (\w+ )?(tell|ask) me( \w+)?$; (sorry|huh|wait|excuse me|uh|pardon) what$;
                what are you (saying|asking)\b( me| about)?$; (do|would) you mind (saying|repeating)\b.*;
                repeat (it|that|this)$;
                i missed (that|it|what you( just)? said|the last \w+|your \w+)( please| sorry)?$;
                speak (up|louder|slower|more slowly|more clearly)\b;
                you (broke|are breaking|were breaking|cut|keep cutting|are cutting) (up|out)( a bit)?;
                (beg your|i beg) pardon; pardon( me)?$;
                (want|like|need|love|have) to hear (that|it|this|you)( say (that|it))? (again|one more time|
                  once more);
                (say|ask) what; say again; (read|play|say) (that|it) back; go (over|through) (that|it) again;
                what now$; huh$; one more time( please)?$
                """
            ),
        ),
        (
            "goodbye",
            phrases(
                r"""
                (good ?)?bye( bye)?(?! (one|two|the|a|my)\b)
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
                (hold|hang) on( (a|one|just|for|please|let|there|sec|second|minute|moment)\b|$);
                ^(\w+ )?wait (a|one|just|for a|up|please|there)\b( (second|sec|minute|moment|bit))?;
                (give|gimme) (me )?(a|one|just a|a quick|another) (second|sec|moment|minute|min);
                (just|one) (a )?(second|sec|moment|minute)( please)?$; bear with me;
                let me (check|look|see|get|grab|find)( (it|that|my|the|a))*( \w+)?$; one moment
                """
            ),
        ),
    ),
)
