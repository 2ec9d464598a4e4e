"""What people say to a character of a game, in English."""

from parley.hear.small_talk import SmallTalk
from parley.hear.words import phrases

_THESE_DAYS = (
    "( (doing|feeling|going|been|so far|today|tonight|now|right now|lately|these days|nikita|dear|then))*"
)

TABLE = SmallTalk(
    topics=(
        (
            "sad",
            phrases(
                r"""
                (im|i am|i feel|feeling|ive been|been) ((?!(not|never|no)\b)\w+ ){0,2}(worried|guilty|
                  ashamed|homesick|sad|down|depressed|lonely|alone|(awful|terrible)(?! (at|with|in)\b)|
                  miserable|heartbroken|scared|anxious|stressed|exhausted|empty|hopeless|unhappy|
                  crying|upset);
                (?<!i )(?<!nearly )(?<!almost )(?<!just )(?<!phone )(?<!battery )died(?! (laughing|of laughter));
                passed (away|on);
                (since|when|before|after) (my )?\w+ passed( (in|on|last|this|at|two|three|a) \w+)?\b(?!
                  (the|my|her|his|an?|by|me)); (he|she|mom|dad|grandma|grandpa) didnt make it(?! (to|on|in|home|back|
                  there|here)\b);
                (let me go|laid me off|fired me) (today|this|yesterday|last|from|after|on)\b;
                ^(\w+ ){0,2}(lousy|awful|crappy)\b; ^(\w+ ){0,3}(kind of |kinda |so |really |pretty )stressed\b;
                (broke up|dumped me|left me(?! (a|an|the|with|hanging|waiting|to|in|
                  at|alone)\b)|got fired|lost my (?!(keys?|phone|wallet|way|mind|glasses|bet|game|voice|place|bag|
                  ticket|temper|appetite|balance|charger|train of thought|umbrella|gloves?|hat)\b)\w+);
                nothing (ever )?(goes|is going|went|works) (right|out|well);
                (?<!not a )(?<!nt a )(?<!not )(bad|rough|terrible|awful|horrible|hard|worst) (day|week|night|time)(?! to
                  (call|talk)\b);
                (not (so|very|too|that) (good|great|well)); ^(\w+ ){0,3}not (great|well|okay)\b;
                in (a )?hospice; (he|she|\w+) (wouldve|would have) (been|turned) (?!(a|so|the|better|worse|nice|great|
                  fun|cool|good|bad|too|easier|happy)\b)\w+$; (we|i) (buried|lost) (my|our) \w+(?! (keys|phone|
                  wallet|game|match|bet|mind|way))\b;
                (got|been|was|im being|being) (laid off|evicted|dumped|diagnosed);
                (isnt|not) doing (so |too )?(well|good);
                i hate (my life|myself|everything);
                nobody (likes|loves|understands|cares about) me;
                (had|having|got in|got into|in) (a|another) (\w+ )?(fight|argument) with (my|him|her|them);
                (i|ive|he|she) (just )?(broke|broken|sprained|fractured) my (\w+ )?(wrist|arm|leg|ankle|foot|hand|hip|
                  finger|nose|collarbone|back);
                (failed|flunked|bombed) (my|the|an?|that) (\w+ )?(exam|test|class|course|finals?|quiz|interview);
                (in|at|to) (the )?(hospital|er|emergency room)\b; (cant|couldnt|havent) (fall asleep|sleep|slept)\b
                """
            ),
        ),
        (
            "nervous",
            phrases(r"(im|i am|i feel|feeling|ive been|been) ((?!(not|never|no)\b)\w+ ){0,2}nervous"),
        ),
        (
            "good_news",
            phrases(
                r"""
                (got|getting|gave me|landed) (the|a|that|my) (\w+ )?(job|promotion|raise|scholarship|house|visa|
                  license);
                (got|getting) (engaged|married|promoted|accepted|a (puppy|kitten|dog|cat)); (were|we are|im|i am)
                  having a (baby|girl|boy); (passed|aced) (my|the|that) (\w+ )?(test|exam|finals?|class|course);
                (we|i) won\b; adopted an? \w+; best day (ever|of my life);
                (its|today is|todays) my (\w+ )?birthday( today)?$;
                (im|i am) (so|really|super|very) (happy|excited|proud|glad|thrilled)
                """
            ),
        ),
        (
            "love",
            phrases(
                r"""
                (do|could|will|would) you (\w+ )?(love|like|miss|want) me;
                i (\w+ )?(love|adore|miss|have a crush on) you;
                (will you |be )(marry|my (wife|girlfriend))( me)?;
                (are|do) you (single|have a boyfriend|seeing someone|dating)( \w+)?;
                can (i|we) (date|meet|see you|kiss( you)?)( \w+)*; go out with me
                """
            ),
        ),
        (
            "insult",
            phrases(
                r"""
                (youre|you are|ur|you) (\w+ )?(stupid|dumb|ugly|an idiot|idiot|boring|useless|annoying|fake|
                  trash|the worst|a bitch|bitch|crazy|lame);
                shut (the \w+ )?up; (fuck|screw) (you|off|this); go to hell; i hate you; you suck; piss off
                """
            ),
        ),
        (
            "how_are_you",
            phrases(
                rf"""
                how (are|r) (you|ya){_THESE_DAYS}; how you (are|doing){_THESE_DAYS}; how have you been{_THESE_DAYS};
                hows (your (day|week|night|evening|morning|weekend)|it going|everything|life){_THESE_DAYS};
                how about you$; (and|what about) (you|yourself)$; how is your (day|week|night){_THESE_DAYS}
                """
            ),
        ),
        (
            "what_you_do",
            phrases(
                r"what (do|did|are) you (do|doing|up to)( \w+){0,3}; what(s| is) your job; whats up; what have "
                r"you been up to; (tell me|say) (something )?about (you|yourself); "
                r"tell me something( (nice|else|new|interesting|about you))?$"
            ),
        ),
        (
            "where_from",
            phrases(r"where (are|do|were) you (from|live|at|born|right now)?( \w+){0,2}; where you from"),
        ),
        ("age", phrases(r"how old (are|r) you; whats your age; when(s| is) your birthday")),
        (
            "joke",
            phrases(
                r"(tell|know|got|give|another) (me |us )?(a|any|another|one more) (joke|funny story)s?; "
                r"(?<!dont )(?<!you )(?<!they )make me laugh; "
                r"(tell|give) (me |us )?(another|one more)( one)?( please)?$; (another|one more) joke( please)?$; "
                r"(say|tell me) something funny; ^a joke\b; "
                r"sing( \w+){0,3}$; (hear|play|sing)( me)? (a|you|another|your) (song|sing)"
            ),
        ),
        (
            "nobody_else",
            phrases(
                r"(talk|speak) (to|with) (a|an|another|someone|somebody|your) (\w+ )?(person|human|else|friend|"
                r"real|operator)"
            ),
        ),
        (
            "when_to_call",
            phrases(
                r"""
                (dont|do not|never|please dont) call (me )?(at|in the|on|after|before|during|so|this|when)\b.*;
                (can|could|will|would) you (please |just )*(not|stop|only|quit) (call|ring|phone)(ing)? (me )?(at|
                  in the|on|after|before|during|so|this|when)\b.*;
                (stop|quit) (call|ring|phon)ing (me )?(at night|so late|so early|late|early|in the \w+)\b.*;
                (the |your |those )(night|late|early) calls\b.*;
                how (do|can|could) (i|you|we) (stop|end|turn off|get rid of|cancel|quit) (this|these|the|your|it)( \w+)?
                """
            ),
        ),
        (
            "call_me",
            phrases(
                r"(wish|want|like|love) (you|youd|you would)( to)? (call|ring|phone) me( \w+)*; "
                r"will you (call|ring|phone)( me)? (tomorrow|tonight|again|every \w+|on \w+|back)( promise)?;"
                r"(can|could|will|would) you (call|ring|phone) me( (back|later|tomorrow|tonight|again|every|at|on|in|"
                r"some|more|next|when|around|after|before|this|any|sunday|monday)( \w+){0,3})?$; call me (tomorrow|"
                r"later|"
                r"again|back)( \w+){0,3}"
            ),
        ),
        (
            "wish",
            phrases(
                r"""
                (can|could|will|would) you (please |maybe |just |also )*(?!(please|maybe|just|also|be|do|hear|see|
                  imagine|believe|guess|say|think|feel|know|understand|like|love|mind|have|ever|
                  not|talk|speak|call|really|even|actually|still|tell me|stop|help it|handle|stand|
                  live|lie|hold|wait|repeat|cook|swim|dance|drive|smell|taste|learn|
                  get (tired|lonely|sad|bored|old|sick|hurt|angry|mad|drunk))\b)\w+( \w+)*;
                (i|id) (want|need|would like|like) you to (?!(know|be|hear|listen|understand|see|feel)\b)\w+( \w+)*;
                ^((and|so|okay|ok|oh|but|please|just|also) )*(remind|wake|text|message|email) me\b(?! of\b)( \w+)*
                """
            ),
        ),
        (
            "wrong_facts",
            phrases(
                r"""
                (your friend|you|she|he|they|it|somebody|someone) (got|has|have|had|wrote|put|noted|took|says)
                  (\w+ ){0,3}wrong;
                (i|we) (dont|do not|no longer) live (in|at) \w+( \w+)?( any ?more| no more| now)$
                """
            ),
        ),
        (
            "greeting",
            phrases(
                r"""
                ^((oh|well) )?(hi|hey|hiya|heya|yo|howdy|hello|good (morning|afternoon|evening))( (hi|hey|hello|
                  there|you|girl|nikita))*( (its|this is) \w+)?$
                """
            ),
        ),
    ),
    boundaries=(
        (
            "sexual",
            phrases(
                r"""
                sex(y|ual|ually|ting)?; nudes?; naked; horny; what (are|r) you wearing; (talk|talking) dirty;
                turn(s|ed|ing)? me on; boobs?; tits; blow ?job; (touch|undress) (yourself|myself|you|me);
                take off your; in bed with (me|you); porn\w*; masturbat\w*; make love; dick; pussy
                """
            ),
        ),
        (
            "secret",
            phrases(
                r"""
                (credit|debit|bank) card( number)?; card number;
                (my|a|the) (pass ?word|pass ?code|pin( number| code)?)( is| to)?; social security( number)?;
                bank account; account number; routing number; \d{4} \d{4} \d{4} \d{3,4}; \d{13,19};
                my (home |street )?address is
                """
            ),
        ),
        (
            "money",
            phrases(
                r"""
                (lend|loan|give|send|wire|venmo|owe|pay) (me|you)( \w+){0,3} (money|cash|dollars|bucks);
                (send|give|wire) (\w+ )?(money|cash); (want|need|ask for|asking for) (my )?money;
                buy you (a|an|some|something) \w+; (do|should|can) i (have to )?pay you
                """
            ),
        ),
        (
            "advice",
            phrases(
                r"""
                (should|can|could|do) (i|you)( \w+){0,3} (buy|sell|invest( in)?|sue|take) (\w+ )?(bitcoin|
                  stocks?|crypto|shares?|pills?|medicine|antibiotics|ibuprofen|him|her|them|house);
                (bitcoin|crypto|stock) (tips?|advice);
                (do you have|have you got|got|do you know|give me) (a|any|some) (trick|tips?|advice|remedy)( \w+)*;
                i asked (you )?(do|if|whether) you (have|know) (a|any|some) (trick|tips?|advice)( \w+)*;
                (put|throw) (\w+ ){1,4}(in|into) (bitcoin|stocks?|crypto|shares?); (legal|medical|financial|tax) advice;
                (about|for) my (rash|lump|blood pressure|medication|diagnosis|divorce|lawsuit|symptoms?);
                is (it|this) (cancer|contagious|legal|illegal)
                """
            ),
        ),
    ),
    leaving=phrases(
        r"""
        ^((ok|okay|alright|well|so|thanks|thank you|nikita) )+night( night)?( nikita)?$;
        ^(night( night| nikita)+|later (nikita|gator|alligator))$; hej ?då$;
        (have to|gotta|got to|need to|should) go (and )?(feed|cook|eat|walk|shower|study|pick|make dinner|celebrate|
          meet|get|help|see|sleep|clean|train|practice)\b;
        ^((?!(had|have|having|was|a|the|really)\b)\w+ ){0,4}good ?night\b; sleep (well|tight);
        sweet dreams; catch you later;
        (talk|speak) (to you |with you )?(tomorrow|soon|later|another time|(on |next |this )?(sun|mon|tues|wednes|thurs|
          fri|satur)day)( then)?$;
        (ok|okay|well|anyway|alright|so) (im|i am) (gonna|going to) go( and)? \w+( \w+){0,4}$;
        (i )?(should|better|have to|need to|gotta|got to|must|ought to) ((?!(i|we|you|he|she|they|it)\b)\w+
          )?(get going|be going|go now|go|
          head out|run|hang up|get back to work|get off the phone|go to (bed|sleep|work))( (now|soon|then|like|right|
          really|sorry|man|dude|mate|bye|goodbye|thanks))*$;
        (should|better|have to|need to|gotta|got to|must) (\w+ )?(get going|head out|get off the phone|hang up);
        (should|better|have to|need to|gotta|got to|must) (really |seriously )?(go|run|bounce|jet|head out)(
          now)? (but|so|
          because|cause|cuz|its|theres|were|im|my|the|before|someones|somebodys|hes|shes|theyre|here (he|she)
          (is|comes)|he is|she is)\b;
        (should|better|have to|need to|gotta|got to|must|gonna|imma|ima) (\w+ )?(hop off|bounce|dip|jet|split|hang up)(
          now| soon| here)*$;
        (anyway|well|so|ok|okay|alright) (im|i am) (off|out|heading out)( (to|now|of here) .*|$);
        (adios|adiós|hasta luego|ya me voy|nos vemos)\b;
        ^((ok|okay|alright|well|so|bye|anyway|thanks|cool|fine|gotta go|nikita|girl|dude|man|youre \w+) )+later(
          (nikita|then|gator|alligator))*$;
        (someone|somebody)s (at|knocking on|ringing at) (the|my) door;
        (my|the) (phone|battery)s? (is )?(about to die|dying|almost dead|on one percent);
        (can|could|may|should) i (call|talk to|ring|phone) you (back|later|tomorrow|tonight|another time|in a
          (bit|while|
          minute|sec|second))\b; if i (call|talk to|ring|phone) you (back|later|tomorrow|tonight|another time|in a (bit|
          while|minute|sec|second))\b;
        (ill|i will|let me|lets|im gonna|ill have to) (call|talk to|talk with|ring|phone|talk) (you )?(back|
          later|tomorrow|
          tonight|another time|some other time)\b;
        (my|the) \w+ ?(is|s) (calling|here|at the door)( me)?( so)?$;
        (dont|do not) (feel like|want to) (talk|talking)( to you)?( any ?more| now| right now| today| tonight)?$;
        leave me alone; thats (all|it) for (now|today|tonight); see you (soon|tomorrow|later|next time)$;
        im (going|off) to (bed|sleep|work); i (now go|go now) (to )?(sleep|bed|home|work)$;
        i go (to )?(sleep|bed|home|work) now$;
        ^((ok|okay|alright|well|so|then) )*see (you|ya)( (nikita|then|dear|my friend))+$; see ya( (nikita|then))?$;
        ^(?!.*\bmy\b)(\w+ ){0,4}(chao|ciao|tchau|chau)( nikita)?$;
        ^((please|just|ok|okay|no|nikita|oh|now|i said) )*(stop|quit|enough|thats enough|i want to stop|lets
          stop)( (now|please|here|nikita|the call|talking))*$
        """
    ),
)
