"""Commands in English."""

from parley.hear.commands import Commands
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
_TASK = "(mission|commands?|requests?|actions?|tasks?|process|process\\w*|jobs?|operations?|activity|instructions?|orders?|action|that|it|this)"

TABLE = Commands(
    courtesies=phrases(
        r"""
        please; um+; uh+; ok; okay; oh; hey; hi; hello; sorry; excuse me; pardon me; well; yes; yeah; so; and; then; now;
        for now; just; no; alright; great; perfect; awesome; wonderful; excellent; good; you; sir; maam; dear; mate; buddy;
        fine; a; i; the; right; super; cool; lovely; actually; sure; very much; so much; for you; today; ai; device;
        would you; could you; can you; ya; my friend; pal; man; guys; to; from; me; us; everyone; it
        """
    ),
    whole=(
        (
            "repeat",
            phrases(
                r"""
                what; what was that; huh; pardon; come again; again; sorry; excuse me; repeat; what did you say; say what;
                one more time; once more; i beg your pardon; can you hear me; what now; eh; whats that
                """
            ),
        ),
        (
            "cancel",
            phrases(
                r"""
                stop; cancel; abort; halt; quit; silence; quiet; hush; terminate; pause; enough; nevermind; discontinue;
                desist; scratch that; undo; undo that; stop it; stop there; exit; cease; shush; shh+; mute; nix that; end; end it; drop it; call it off;
                stop (it|that|this|talking|speaking|now|there|right there)( (now|immediately))?; knock it off;
                cut it out; never mind; forget it; command cancel; cancel command; leave it; thats enough; zip it; pipe down;
                i changed my mind; cancel last; kill it; let it go; hold off; enough already; revert
                """
            ),
        ),
        (
            "human",
            phrases(
                r"""
                operator; agent; representative; human; person; real person; a (real |live )?(person|human)( being)?;
                customer (service|care|support); manager; receptionist; live agent; human being; speak to (a )?human; supervisor;
                someone (real|else); somebody (real|else); reception; front desk; real human; live person
                """
            ),
        ),
        (
            "goodbye",
            phrases(
                r"""
                (good ?)?bye( ?bye)?( now)?; later; laters; cheerio; ciao; adios; sa?y?onara; farewell; so long; take care;
                peace( out)?; regards; good ?night; have a (\w+ )+; see (you|ya)( (later|soon|around|tomorrow))?; im done; that is all;
                thats all; signing off; over and out; (great|good|nice) (chat|talk|talking|chatting); cheers bye; ta ta; toodles;
                good day; im out; im off; au revoir; hasta la vista; cya; ttyl; until later; gotta run; take it easy; later gator
                """
            ),
        ),
        (
            "wait",
            phrases(
                r"""
                wait; hold; hold on; hang on; (one|just a|a) (second|sec|moment|minute|min); moment; one sec; wait up; give me a sec
                """
            ),
        ),
        (
            "help",
            phrases(
                r"""
                help; help me; i need help; i need some help; what can i say; options; what are my options; menu; what can you do;
                what do i do; can you help me; i dont understand; i do not understand; how does this work; what should i say
                """
            ),
        ),
        ("are_you_a_bot", phrases(r"robot; bot; are you; is this real; are you there or are you a machine")),
    ),
    anywhere=(
        (
            "do_not_call",
            phrases(
                r"""
                (do not|dont|never|stop|quit) (ever )?call(ing)? (me|us|here|this (number|phone|house))( (again|any ?more|ever|back|please))*$;
                (do not|dont|never) (ever )?call(ing)? (\w+ ){0,3}(again|any ?more|ever); stop calling;
                (take|remove|get|delete) (me|us|my (\w+ )?number|this number|my name) (off|from|out of) (\w+ ){0,3}(list|lists|database|records?|system);
                do not call list; no more calls; lose my number
                """
            ),
        ),
        (
            "are_you_a_bot",
            phrases(
                rf"""
                (are|r|aint|arent) (you|your|u) (\w+ )?{_BEING}; (you|your) (are|were) (\w+ )?{_BEING}; are you (really )?human;
                (^|i think |think |guess |that |so )(youre|your|you are|u are) {_BEING}; (is|was) (this|that|it|there) {_BEING}; {_BEING} (are|r) (you|u)$;
                (am|are|is) (i|we|this) (\w+ )?(speaking|talking|chatting|dealing|conversing|interacting|communicating) (to|with) {_BEING};
                (could|would|can|might|do|did|should) (you|i) (\w+ ){{0,4}}(be|yourself|you|as) {_BEING};
                (whether|if) (you are|youre|you were|this is|its|im talking to|i am talking to) {_BEING}; what are you (\w+ )?{_BEING};
                (voice|speaking|talking|responses|answers) (\w+ )?(from|of|by) {_BEING}; bot are you; (talking|speaking) (to|with) {_BEING} (or|right now);
                (say|believe|know) (that )?(you are|youre) {_BEING}; (do|are) you (have|made|feel|breathe|bleed)\b.*(feelings|flesh|blood|metal|body|heart|soul|wires)$;
                who or what are you; what (exactly )?are you$; are you (a )?(he|she|male|female|man|woman)\b
                """
            ),
        ),
        (
            "human",
            phrases(
                rf"""
                (speak|talk|speaking|talking|chat|chatting|connect|connected|connecting) (\w+ )?(to|with) {_PERSON}
                (?! (else )?(yesterday|before|last|the other|about this already)\b);
                (speak|talk) (to|with) (the|an?|your) \w+( (please|now|directly|instead))?$;
                (speak|talk) (to|with) (the|your) \w+ please; (get|give|find|bring|put|need|hand) (me|us) {_PERSON}( else)?(?! (to|who|that|out|for|over)\b);
                (get|give) (me|us) (\w+ )?(on|to) {_PERSON}; {_PERSON} (else )?(on|to) the (line|phone); ((get|want|have) {_PERSON} on)$;
                (put|pass|transfer|connect|switch|send|patch|hand|forward|direct|escalate|route|redirect|link) (me|us|this|this call|my call)( \w+)? (through|over|to|with|on)( to| with)* {_PERSON};
                (transfer|connect) me( (please|now))?$; (connect|transfer|put|pass) me (through |over |on )?(with|to|through to) (the|your) \w+( \w+)?( please)?$; get (someone|somebody) (who|that) can; can (someone|somebody) else (help|assist); call (the|your) (reception|front desk|manager)$; (want|need|like|prefer|demand|have|wanna) (to have )?(a|an|some) (real|live|actual|human) {_PERSON};
                (want|need|would like|id like|prefer|wanna) (a|an) (human|human being|agent|representative|rep|operator)(?! (who|that|to|error)\b);
                (from|by|with|of) an? (agent|representative|human|real person|live person|actual person); not (to )?(a|this|an?) (\w+ )?(robot|machine|bot|computer);
                (is there|can i get|could i get|can i have|may i have) (a |an )?{_PERSON} (i can|to|who can) (talk|speak|help)( (to|with))?;
                (want|need|prefer|rather|like|get|let|demand|require|wish|request|looking|help|assist\w*) (\w+ ){{0,5}}(real|live|actual) (person|human|agent|people|humans|representative);
                human (help|assistance|support|agent|being please|operator|contact|interaction); (let|can|could|may) (me|i|we) (\w+ )?(speak|talk) (to|with) (a|an|the|some|any)(?!\w* you)
                """
            ),
        ),
        (
            "are_you_a_bot",
            phrases(
                r"""
                ^(?=.*\b(you|your|youre|u|this|talking to|speaking (to|with))\b)(?!.*\b(get|give|connect|transfer|put|pass|send|find|need|want|let)\b)(\w+ ){0,8}(robots?|bots?|chatbot|human|humans|artificial|(an|or|are you|your|actual|by|is) ai|a i|real person|live person|automated|real human)( \w+){0,5}$;
                ^(?=.*\b(you|your|youre|u)\b)(\w+ ){0,7}(are|be|is) (\w+ ){0,3}(person|machine|computer|alive|living|real)( or \w+( \w+){0,3})?$
                """
            ),
        ),
        (
            "repeat",
            phrases(
                rf"""
                (say|ask|repeat|tell|hear|read|do|sat|run|go|play|give|explain|state) (me |that |it |this |the (\w+ ){{1,2}}|what you (just )?said |through |by |past |over |back |you |us |to |your \w+ |last (\w+ )?)*{_AGAIN}; (say|repeat|hear) (\w+ ){{1,4}}{_AGAIN};
                (^|please |you |to |that |mind |and |just |kindly |can |then |could |it |not |would )(repeat|restate|rephrase|reiterate|repeating|restating)(?! (customer|problem|issue|offender|visit|business|service|the problem|itself)\b);
                (didnt|did not|dont|do not|couldnt|could not|cant|cannot|havent|wasnt able to|not able to|unable to|failed to|never|hardly|barely) (\w+ )?(hear|heard|catch|caught|get|got|understand|understood|make out|follow|quite get|quite catch)( (all|any|much|half|most)( of)?)?( {_YOU_SAID})
                (?! (to|from|my|working|on|off|into|out|by|with|started|fixed|until|running|anymore|done)\b);
                (didnt|did not) (quite )?(hear|catch|get|understand)( (all|everything|the (last|first) (part|bit|thing)))?$; (need|want|like) (that|it|this|you) (\w+ )?(repeated|said again);
                what (did|was|were|is|had) (you|it|that) (\w+ )?(say|said|ask|asking|saying|asked|again)\w*( (again|just now|to me|please|me))*$; what was (that|the question|the last \w+)( (again|one|thing|you said|please|about))*$; whatd you( just)? say;
                ^come again; (can|could) you speak again; (could|can|did|do) ?(not|nt) (\w+ )?(understand|follow|hear|make (that|it) out)$; (didnt|did not|couldnt|dont) (\w+ )?(understand|follow|hear)( you| that| a thing| what you said)?$; whats that again; (forgot|missed|lost|not sure|dont know|do not know|unsure|dont remember) (what|track of what) you( just)? (said|asked|say|were saying); (you lost me|i lost you)( there)?$; you said what; (dont|do not) think i (heard|caught|got|understood) (you|that|it)( \w+){0,2}$; redo that$; run (that|it) back( \w+)?$; misheard( \w+)*$; (that|the) last (part|bit|thing|word|question|sentence) (again|one more time)( please)?$; try (saying|asking) (that|it)( again)?; (trouble|difficulty|problems?|a hard time|issues) (hearing|understanding) (you|that|what you)( .*)?$; what did you (\w+ )?(tell|ask) me( \w+)?$; (sorry|huh|wait|excuse me|uh|pardon) what$; what are you (saying|asking)\b( me| about)?$; (do|would) you mind (saying|repeating)\b.*; repeat (it|that|this)$; i missed (that|it|what you( just)? said|the last \w+|your \w+)( please| sorry)?$; speak (up|louder|slower|more slowly|more clearly)\b; you (broke|are breaking|were breaking|cut|keep cutting|are cutting) (up|out)( a bit)?; (beg your|i beg) pardon; pardon( me)?$;
                (want|like|need|love|have) to hear (that|it|this|you)( say (that|it))? (again|one more time|once more); (say|ask) what; say again; (read|play|say) (that|it) back; go (over|through) (that|it) again;  what now$; huh$; one more time( please)?$
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
        (
            "cancel",
            phrases(
                rf"""
                (cancel|abort|stop|terminate|abandon|discontinue|negate|end|kill|undo|quit|disregard|ignore|forget|scrap|scratch|cease|halt|drop|suspend|interrupt|ditch|rescind|delete|revoke|reverse|nix|retract|withdraw|nullify)
                ((the|my|this|that|your|last|previous|current|what|all|of|please|latest|most|recent|prior|said|thing|first|entire|whole|previously) ?)*({_TASK}|what you(re| are| were) doing|what i( just)? (said|asked)|everything|all|operation)( \w+){{0,2}}$;
                (cancel|abort|stop|terminate|discontinue|cease|disregard|ignore|forget) (what|everything|whatever) (you|youre|i|im|we|ive)\b.*; (forget|disregard|ignore) (what|that|it)\b.*(said|asked|told)( you)?$;
                (cancel|abort|negate|scratch|disregard|forget|stop|terminate|cease|abandon|skip|ditch|suspend|pause|halt|quit|end|drop|undo|kill|discontinue|retract|rescind) (that|this|it|all that|all of (it|that|this))( (please|now|immediately|for me|right now|about it|at once|instantly|thanks))*$;
                (please )?(abort|discontinue|terminate|cease|cancel|halt|desist|stop|suspend|quit)( (please|now|immediately|at once|right now|all|everything|and desist|this instant))+$; ^(please|kindly|just|ok|okay|oh|ai|you can|you may|can you|could you|would you|i want to|i need to|i want you to|i need you to|i would like to|id like to|no|hey|you need to|you must|lets)( please| just| now)* (stop|cancel|abort|halt|quit|terminate|cease|desist|pause|discontinue|hush|shush|end|mute)( (it|that|this|please|now|all|for me|there))*$;
                never ?mind; nvm; forget (about )?(it|that)( please| now)*$; shut (the \w+ )?(up|it|your|down)(?! (valve|the|my|and|for|when)\b); (be|keep|go|stay|remain|get) (\w+ )?(quiet|silent|mute)( (please|now|ai))*$; ^(please |just |be |ai |hey |oh |ok )?(hush|quiet|shush|pipe|quieten)( (up|down|now|please))+; ^(quiet|silence)( please| now)+;
                (stop|quit|cease|end|cut|enough|no more|halt) (all )?(the |your |with the |this |with )?(talking|speaking|yapping|chatter|chatting|noise|talk|speech|yammering|babbling|conversation|rambling)(?! (to|with|about the)\b); stop (please|everything|now|right now|doing|what you|right there|there)(?! (to|with)\b); put an? (stop|halt|end) to (it|this|that); (bring|come) (it |this |that )?to (a|an) (stop|halt|end);
                (dont|do not|no need to|quit|not) (\w+ )?(talk|speak|continue|say (another|anything|a|any)|proceed|carry on|do (that|it|anything|this)|go on|go (any )?further|finish|complete|execute)(?! (to|on|about|english|again|your|spanish|with me)\b)( \w+){{0,5}}$; (can|could|would|will|wont) you (please )?(just )?(stop|shut|hush|quit|be quiet|cancel|zip)(?! (by|in|at|my|the)\b); (dont|do not) (want|need|like) you to (speak|talk|say|continue|do|finish|proceed|keep)\b; (want|need|like|love) (some |a little |a bit of )?(silence|peace and quiet|quiet)\b;
                refrain from; (process|task|action|job|command|operation) (\w+ )?(needs to|must|should|has to) (stop|be (\w+ )?(stopped|canceled|cancelled|terminated|aborted)|end|halt); (make|need|want|like|get) (you|it|this|that) (to |you )?stop(ped|ping)?\b; cut it out; cut that out; hold your (tongue|horses); (call|calling) (it|that|this|everything) off; you (can|may|should) (cancel|stop|quit)\b( (it|that|this|the \w+|doing \w+|now))*$;
                no longer (want|need|require|wish) (you to|that|this|it|the)\b; (dont|do not) (want|need) (that|this|it|you to \w+|to do that)( \w+)? (any ?more|any longer|after all|done)$; (changed|change) my mind( (about (that|this|it)|please|sorry|never mind))*$; (zip|button) (it|your (lips?|mouth)); give it a rest; put a sock in it; stop listening; stop (responding|replying|answering|running|working|executing|processing|performing|that|it|your) ?(please|now|that|this|it|mouth|task|action|command|process|immediately)*$;
                you talk too much; (tired|sick) of (hearing|listening to) you; (quit|stop|cease) (that|it|what)( \w+){{0,4}}$; belay that; (cancel|forget|undo|disregard|ignore|scratch) (the|my) last (thing|one|bit|part)( i (said|asked)( for)?)?$; (thats|its|that is) (not right|wrong|not it|incorrect) (stop|cancel)$; i said (stop|cancel|quit|quiet|shut up)( \w+)?$; stop with (that|this|the \w+)( \w+)?$; changing my mind$; (dont|do not) (want|need) to (hear|listen to) (you|it|any ?more|this|that)\b.*; stand down; say nothing( (more|else))?$; (dont|do not) follow through( \w+){0,3}$; (cancel|stop|abort|undo|disregard|ignore|forget) (the|my|that) (\w+ )?(command|request|order|action|task|instruction)s?( (that )?i( just)? (gave|made|asked|said|told|sent)( you)?)?( (before|earlier|please|now))*$; (please |just |kindly |hey )(disregard|refrain|suspend|desist|cease)( that| this| it)?$; (this|that|it) (needs|has) to (end|stop)( now)?$; be still$; leave (it|that) alone$; turn off your (voice|sound|speaker|mic)\w*; get rid of (that|this|the) (command|task|request|order); \w+ (up |that )?cancel$; (quit|stop) doing\b.*; stop working on (that|this|it); im done with this; can (this|that|it) be (cancel+ed|stopped|undone); hold off( (on|with) (that|it|this|\w+ing))?$; ^(no|no please|please no) more$; (dont|do not) (want|need|wish) (to )?(continue|proceed|go on|do (this|that|it))\b.*; (silence|mute|quiet) yourself; (keep|shut) your (mouth|trap|lips)( shut| closed)?; (stop|quit) making (\w+ )?(noises?|sounds?)(?! (in|at|when|like)\b); (no|wait|hey|ok|okay|please|just) (stop|cancel|abort|halt|quit)( (it|that|this|please|now))*$; (you )?(may|can|must|should|have to|need to|ought to) (cease|halt|desist|discontinue|abort|hush|shush|shut up|be quiet|be silent)\b; (i |ill |we |please |lets )?take (it|that|this|what i( just)? said) back; (dont|no need to|do not) bother( \w+){0,3}$; (i want|id like|i would like|i need|can we|could we|lets|let us|i wanna|we need|i have decided|i wish) (to )?(please )?(cancel|stop|quit|abort|halt|terminate|discontinue)( (it|that|this|now|please|here|everything|all of this))*$; (you should|you ought to|you gotta) (stop|be quiet|hush|shut|cancel|quit)\b; (no more) (talking|words|sounds?|noise|speaking)( \w+)?$; turn (yourself|it|that|this) off; not (needed|necessary) (any ?more|any longer|now); back out of (that|this|it); (want|like|need|wish) (that|this|it|the (\w+ )?(command|action|task|process|request)) (to be )?(cancel+ed|stopped|aborted|terminated|ended|discontinued|halted)
                """
            ),
        ),
        (
            "goodbye",
            phrases(
                r"""
                (thats|that is|thatll be|that will be|that would be|thatd be|that was|it is|this is|its|that should be|that ll be) (about |pretty much |basically |just |gonna be |going to be )?(all|everything)(?! (wrong|broken|over|messed|gone|in|on|of|about|the|my|right(?! now)|good|fine|set|correct|they|he|she|wet|hot|cold|frozen|\w+ed)\b); (thats|that is|thatll be|that will be|that would be|thatd be|that was|this is|thatll|that should be) (about |pretty much |basically |just )?it( (the )?(help|information|info|that))?( (i|we|you|for|right|then|thanks?|thank|now|today|so|and|appreciate|from|great|but|folks|really|thx|good)\b.*)?$;
                (need|want|require) nothing (else|more|further); (dont|do not|wont|will not|dont think i) (need|want|require) (anything|any|any more|no) ?(else|more|further|other|help|assistance)\b; nothing (else|more|further)( (thanks?|thank you|for now|please|is needed|needed|today|i need|right now|at the moment|then|that i need|is required|from you))*$; (no|any) (further|more|other|additional) (help|assistance|questions?|requests?|needs?|quer(y|ies)|inquiries|information)\b(?!.*\?); (thats|that is|that was|this is|it is|its) (all |exactly |just )?(what|everything) i (need|want|require|was looking for|am looking for)(ed)?\b.*; (will|would) be all\b.*; (is|was|its|thats) (about |pretty much |basically )?all (i|we|for|that|the|my)\b.*; all i (need|want|needed|wanted|require)\b.*; (thats|that is) (more than )?enough( .*)?$; (that|this) (does it|will do( it)?|should do( it)?|covers (it|everything)|about does it|concludes)( \w+){0,4};
                (im|i am|were|we are) (all )?(set|done|finished|good)( (here|now|for|thanks|thank|with|then|today|to go)\b.*)?$; (have|got) (all|everything) (that )?(i|we) (need|needed|want|wanted)( .*)?$; all (set|done)( (here|now|for|thanks|then)\b.*)?$;
                see (you|ya|u)( (later|soon|around|next|tomorrow|again|in a|then))+; talk (to (you|ya) )?(later|soon|again)( \w+)?$; (catch|get|check) (you|ya) (later|soon); (till|until|til) (next time|then|we (meet|speak|talk)|later|tomorrow);
                (have|enjoy) (yourself )?(a |an |your |the |the rest of |rest of )*(very |really )?(good|great|nice|wonderful|lovely|pleasant|blessed|fantastic|fabulous|fine|awesome|splendid) (day|evening|night|one|weekend|afternoon|morning|time|rest|week|life)( \w+)*$; enjoy (your|the rest)( \w+)+$; (hope|wish) (you )?(have )?a (good|great|nice|lovely|wonderful) (day|evening|night|one);
                (i am|im|ill be|i will be|i should be|i must be|id better be|better be|gotta be|got to be|be) (leaving|going|off|signing off|heading (out|off|home)|hanging up|logging off|out of here|taking off)( (now|then|bye))*$; (i )?(really )?(gotta|got to|have to|need to|must|should|will|better|going to|gonna|ill|lets|time to|had better) (go|run|leave|hang up|get going|head out|take off|jet|split|be going|log off|sign off)( (now|then|thanks|soon))*$;
                so long( \w+)?$; farewell; adios; sa?y?onara; ^ciao; arrivederci; cheerio; hang(ing)? up( (now|the phone))?$; signing off; take care( \w+)*$; take it easy( \w+)?$; peace out; ta ta; toodle\w*; (hasta|au revoir|auf wiedersehen|aloha|namaste)( \w+){0,2}$; god ?speed; smell you later; over and out;
                (nice|good|great|lovely|pleasure|pleasant|fun|wonderful|enjoyed|glad|happy|enjoy|loved|delight\w*|awesome|fantastic) (it )?(was )?(to )?(have )?(a )?(our |this |you )?(little )?(talk|chat|speak|convers|see|meet|hear|convo|interact|catching|knowing|discuss)\w*( (to|with|from|up))?( (you|ya))?; we should stop; thanks? (you )?for (chatting|talking|speaking|the chat|the talk|calling|listening)( \w+){0,2}$;
                (was|is|been|its) (a |an |so |very |really |such a )*(nice|good|great|lovely|pleasure|pleasant|fun|delight\w*|awesome|fantastic|wonderful|enjoyable)\b.*(talk|chat|speak|convers|meet|see|hear|discuss|time)\w*; this was fun; adieu; off i go; (its )?time (for me )?to (go|leave|run)\b( now)?$; (logging|heading|signing|clocking) (off|out)( now)?$; glad (we|i) (talked|spoke|chatted)( \w+)*; happy trails; time to (go|leave|say)( \w+)*$; (its )?been (real|nice|fun)$; (hope|look forward|looking forward|cant wait) to (see|talk|speak|chat)\w*( \w+)*$; (ill|i will|well|lets) (see|talk|speak|chat|catch)( to| with)? ?(you|ya)?( later| soon| again| tomorrow| around)+; (was|is|been|its) (a |my |such a )?(great )?pleasure( \w+)?$; ^(\w+ )?later( (gator|alligator|dude|man|ai|then|on|everyone|friend))?$; ^(good ?night|nighty night)\b.*; (were|we are|i am|im) done (here|now|for|talking)\b
                """
            ),
        ),
        (
            "thanks",
            phrases(
                r"""
                thanks?; thanking; thankful\w*; than(k|ks)? ?yo?u?; th[ae]n[ak]+s? (you|u|ya); thankyou; thanx; thx; tnx; ty; tysm; thank \w+; thnks?; (i )?(really |do |greatly |much |truly |so |highly )*ap+r?[eia]*[cs][aiet]+t\w*(?! if| it if); apprec\w*; preciate\w*; gr[ea]+te?ful\w*; (?!(than|tanks?)\b)t[hank]{3,5}s?;
                gratitude; gracias; merci; danke\w*; arigato\w*; grazie; obrigado; mahalo; spasibo; owe (you|ya)( (one|big|a))?; (youve|you have|you are|youre|you were|that was|thats|this was|it was|that is|this is|its) (\w+ ){0,3}(helpful|help|helped|kind|lifesaver|a star|the best|assistance|an angel|useful)( (help|to|of|assist))?; (youve|you have|you are|youre|you were|you|ur|u r) (been |really |so |da |the |just |very |absolutely )*(great|awesome|amazing|wonderful|good|best|kind|fantastic|excellent|terrific|incredible|fabulous|perfect|genius|champ|star|nice|outstanding)( \w+){0,3}$; nice one; (that|it|this) (really |has )?help(s|ed)( \w+){0,3}$; ^(very|really|so|most|super) (helpful|kind|nice|sweet)( of you)?$; what a (great |big |huge )?(help|lifesaver); life ?saver; (i )?value your (help|time)\w*; how (kind|nice|sweet|helpful|thoughtful)( of you)?$;
                (so |really |very |am |im )?(glad|happy|pleased|grateful) (that |for )?(you|your|u) (helped|did|could|were|help|have|assist\w*); cheers; much obliged; obliged; indebted; in your debt; (kind|nice|sweet|thoughtful|good|great|generous|lovely) of you; so kind; bless (you|your); you rock; props( to you)?; kudos; (great|good|nice|excellent|amazing|awesome|fantastic|wonderful|brilliant) (job|work)(?! (opening|for)\b)( \w+)?$; well done; way to go;
                you (really )?(helped|did) (me )?(a lot|so much|out|great|well|good|amazing|wonderfully|tremendously)( \w+)*$; (was|is|were|been) (so |very |really |super |extremely |incredibly |most |of )*(helpful|great help|big help|huge help|a great help|useful)( \w+)*$; (couldnt|could not) have done (it|this|that) without you; (this|that|it) (really |)?helps( (a lot|me|so much|out))*$; (helped|help) me (out )?(a lot|so much|tremendously|greatly|immensely)
                """
            ),
        ),
        (
            "wait",
            phrases(
                r"""
                (hold|hang) on( (a|one|just|for|please|let|there|sec|second|minute|moment)\b|$); ^(\w+ )?wait (a|one|just|for a|up|please|there)\b( (second|sec|minute|moment|bit))?; (give|gimme) (me )?(a|one|just a|a quick|another) (second|sec|moment|minute|min);
                (just|one) (a )?(second|sec|moment|minute)( please)?$; bear with me; let me (check|look|see|get|grab|find)( (it|that|my|the|a))*( \w+)?$; one moment
                """
            ),
        ),
    ),
)
