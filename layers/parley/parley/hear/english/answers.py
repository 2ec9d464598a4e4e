"""Yes and no in English."""

from parley.hear.answers import Answers
from parley.hear.english.doubts import UNSURE
from parley.hear.words import phrases

_VERY = (
    "(very |just |all |really |perfectly |totally |absolutely |quite |fully |more than |pretty |exactly |indeed |so |"
    "still |also |completely |definitely |certainly |actually |about |a |an |the |too |most |always )*"
)
_GOOD = (
    f"{_VERY}(good|great|right|righ|fine|perfect|correct|ok|okay|awesome|excellent|lovely|wonderful|true|accurate|"
    "alright|cool|fantastic|terrific|amazing|delicious|factual|confirmed|one|truth|everything|fact|nice|super|ideal|"
    "acceptable|agreeable|brilliant|splendid|case|plan|deal|idea|suitable|convenient|lovely|yes)"
)
_BAD = (
    "(wrong|incorrect|false|untrue|inaccurate|invalid|mistaken|incorrectly|bogus|a lie|nonsense|off|no good|no|"
    "unnecessary|impossible|a mistake|a no|a falsehood|fake|erroneous)"
)
_THIS = "(it|its|thats|that|this|these|they|theyre|those|everything|all|the \\w+|the \\w+ \\w+|you|youre|your \\w+|which)"
_IS = "(is|are|was|were|be|seems?|sounds?|looks?|does look|feels?|works?|would be|will be|should be|must be|to be)"

TABLE = Answers(
    fillers=phrases(
        r"""
        u+m+; u+h+; uhm+; e+r+m*; h+m+; m+; a+h+; o+h+; well; so; hey; hi; hello; like; actually; please;
        sorry; thanks for the suggestion; i mean; i guess; then; honestly; look;
        i (would|d|will) (have to )?say; id (have to )?say; you know; and; now; my answer is; the answer is;
        thats; id go with; sir; maam; haha; lol; wow
        """
    ),
    idioms={
        "no (problem|worries|doubt|question about it|objections?)(?!\\w)(?! (finding|with|so far|there))": "yes",
        "(no|zero|any) (idea|clue|opinion|preference|answer|way to (know|tell|say))": "unsure",
        "why not$|why not (lets|do|go|sure|please)": "yes",
        "uh huh|mm+ ?hm+|mhm+": "yes",
        "uh uh|nuh uh|unh unh": "no",
        "i (do not|dont|wouldnt) (mind|see why not|have a problem with that)$": "yes",
        "not a problem|(do not|dont) mind if i do|(you|u) (better )?(know it|bet)": "yes",
        "(yes|yeah|yep) (and|or) no(?! \\w+ \\w+)": "unsure",
        "(right|great|sure|ok|okay|good|perfect|fine|yes)( \\w+)? (but|however|except) (\\w+ ){0,3}"
        "(wrong|incorrect|not right|not correct)": "no",
        "right now(?! please)|right (on|away) (the|at)": "unsure",
    },
    yes=phrases(
        r"""
        ye+s+; ye+a+h*; ya+h*; ye+p+; yup+; yuppers; yeppers; yessir; yes sir; yes maam; ye; yass+; aye;
        affirmative; fo sho; sí; i second that; uh huh; absolutely(?! not); certainly(?! not);
        definitely(?! not); of course(?! not); surely; sure thing; indeed; totally(?! (wrong|false|not));
        you bet; by all means; positive; sure(?! (not|if|whether|about)); correct; exactly; for sure; roger;
        undoubtedly; naturally; obviously; without (a )?doubt; most (definitely|certainly); true; agreed;
        right on; precisely; amen; okie dokie; okey dokey; yea verily; oui; si senor
        """
    ),
    no=phrases(
        r"""
        no+(?! \d); nope; nah+; naw; nay; negative; negatory; no way; never(?! ?mind); absolutely not;
        certainly not; definitely not; of course not; (hell|heck) no; no (sir|maam|siree|chance|can do);
        nothing (else|more|further); not (really|at all|exactly|quite right);
        not (for|that|today|yet|now|a chance|on your life|necessarily|likely|particularly|anymore|any more|
          correct|right|true|needed|necessary|interested|the case|so|today|this time|me|happening|in a
          million years|on your life|happy|required);
        dont; do not; false; wrong; invalid; incorrect; nothing; untrue; hard pass; (ill )?pass; neither;
        none; i (disagree|decline|refuse|reject|object)( \w+)?; nein; nyet
        """
    ),
    unsure=UNSURE,
    postponed=phrases(
        r"""
        (but|thanks|thank you) (no|no thanks|not (right |just )?now|not (yet|today)); no(t)? thank ?(you|s)?;
        not (not )?(right |just |quite |for |at |at the |at this |in the |this )*(now|moment|minute|time|yet|
          point|present|stage|second|today);
        ^(\w+ )?(perhaps|maybe|some|another) (later|other time|time|another time|some other time)(?! (in|
          today|tomorrow|this|next)\b);
        (ill|i will|id|let me|i can|im going to|i shall) (\w+ )?(pass|skip|do (it|that|this) (later|myself|
          another time)|think about it|hold off|wait|get back)(?! (for|here|while)\b);
        (dont|do not) (\w+ ){1,5}(now|yet|at the moment|at this time|anymore|any more|today)$;
        (later|another time) (\w+ )?(perhaps|maybe)$; maybe later;
        ^(later|later on|in a (bit|while)|another (day|time))$;
        (ill|i will|well|we will|im going to|i can|i would) (\w+ ){1,4}(later|another time|some other time|
          myself)( \w+)?$;
        (im|i am|were) (\w+ )?(good|okay|ok|fine|set) (for now|right now|for the moment|at the moment)
        """
    ),
    denied=phrases(
        rf"""
        {_THIS} ((\w+ ){{0,2}}{_IS} (\w+ )?{_BAD}|(\w+ )?(wrong|incorrect|false|untrue|a lie|nonsense)|(\w+
          )?({_IS} )?(\w+ )?not (\w+ )?{_GOOD});
        (isnt|aint|wasnt|arent|doesnt|does not|dont|do not|not) (\w+ )?(look|sound|seem)?( ?)((?!work|cool|
          heat|run|turn|blow|go)\w+ )?(right|correct|true|good|necessary|needed|accurate|required|the case|
          match|happening|fine|okay|what i \w+);
        (isnt|aint|wasnt|arent|is not|was not) (it|that|me|so|the one|mine)( \w+)?$;
        ^(thats? |youre |you are )?(so |all |completely |totally )?(wrong|incorrect|false|mistaken); so no;
        just no; ^((its|thats|it is|that is|im afraid) not|(it|that) isnt|i (cant|cannot)|hardly|we cant)$;
        (that|this|\w+day|time) (really |just |still )?(wont|will not|doesnt|does not|wouldnt|cant)
          (work|do|suit|fit)( \w+){{0,3}}$;
        (wont|will not|doesnt|does not|dont|wouldnt|cant) (really |quite )?(work|suit|fit) (for |with )?(me|us);
        (wont|will not|not|isnt|shouldnt|wouldnt) be (\w+ )?(necessary|needed|required|right|correct);
        not (required|interested|in need|looking to|going to happen|up for|keen);
        (dont|do not|didnt|did not|doesnt|dont really|dont actually) (think|believe|feel|suppose|reckon) (so|
          its|thats|it is|that is|that|it)( \w+)?( (right|true|correct|good))?$;
        (dont|do not|wouldnt|would not) (\w+ )?(want|need|care for|like|wish|require|plan)( (to|it|that|any|
          them|anything|this|you|one|a|the|those|another|more|reservations?|tickets?|help))+( \w+)?;
        (i |i really )?(do not|dont|did not|didnt|will not|wont|cannot|would not|wouldnt)$;
        i (\w+ )?(think|guess|hope|believe|suspect|say|fear) (its )?not;
        (it |id )?(seems?|appears?|looks like|guess) (that )?(its )?not; (theres )?no (need|reason)( \w+)?;
        no way; no chance; not happening; out of the question; not the case; to that is (\w+ )?no;
        (answer|say|saying|its|thats) (is )?(a )?(\w+ )?no$; saying no; no thanks?;
        (thats|that is|its|it is|this is) not (my|our|the) \w+;
        you (are|were) (\w+ )?(wrong|mistaken|incorrect);
        {_IS} (so |completely |totally |very |simply |just |absolutely |definitely )?(false|wrong|untrue|
          incorrect|inaccurate);
        i (would |d )?(rather|prefer) not; (cannot|cant|dont|do not) (\w+ )?agree; (a|is) negative;
        (have|gonna|going|got) to pass; (was|is) not (my|mine|what|how|where|when|who)\b; id rather not;
        changed my mind; by no means; (under|in) no (circumstances?|way); in no way; on the contrary;
        far from( the truth| it)?; none (of|is|are); dont do (it|that);
        (dont|do not) (book|buy|reserve|make|schedule|send|do|call|start|play|bother|order|confirm|cancel|
          proceed|go)\b.*;
        i (\w+ )?(disagree|decline|refuse|doubt (it|that))( \w+)*;
        never (happened|mind that|ever|in|did|have i); thats? a no; not one bit; cant be (right|true|correct)
        """
    ),
    affirmed=phrases(
        rf"""
        ({_THIS} (\w+ ){{0,2}}{_IS}|thats|its|theyre|everythings|youre|alls|this is|(thatll|thatd|itd|itll|
          that would|that will|it would|that should|this would|which would) be|^(all )?(sounds?|looks?|
          seems?|feels?)|^all|^everything) (\w+ )?{_GOOD};
        (thats|that is) (exactly )?(it|him|her|me|mine|us|them)( thank you| thanks)?$; thats exactly it;
        to that is (a )?(\w+ )?(yes|yeah); (actually|so|is|absolutely|answer|definitely|say|saying) yes;
        (you|you have|youve|yep you) (just |absolutely |totally )?(got (it|that( right)?)|nailed it);
        right you are;
        (sounds?|looks?|seems) (like (a plan|it)|right|good|great|correct|perfect|fine|okay|amazing|
          wonderful|lovely|delicious|about right|excellent|awesome|terrific|nice|legit|fantastic);
        ^(sure |yes |it |that |this |they |you |i |we |he |she |there |aye )?(it |that |this |they |you
          )*(sure |certainly |definitely |really |absolutely )?(does|do|is|are|did|am|will|would|has|have|
          was|can|should)( indeed| please)?$;
        i (do |would |really |also |definitely |certainly |\w+ly )?(think|believe|agree|guess|suppose|hope|
          concur|confirm|approve|accept|reckon|imagine)( with)?( (so|thats|that|its|it|this|you|is|they|the
          \w+))*( {_GOOD})?$;
        i (totally |completely |fully |strongly |wholeheartedly )?(agree|concur|accept|consent|approve);
        (please |lets |you can |can |just |yes |then |so |now )?(go ahead|go for it|proceed|carry on|
          continue|make it so|make it happen|do so|move forward|get on with it)(?! and (tell|check|show|find|
          give|see|look));
        ^(\w+ )?(lets|please) (do|go for|book|get|make|try|take|start|have|reserve|buy|confirm|play) (it|
          that|this|one|them|so|with)( \w+)*$;
        ^(\w+ )?(please do|do (it|that|so|this)|book it|count me in|im in(?= |$)(?! (between|the|a|my))|sign
          me up|ill take (it|that|them|one|this)|take it|i accept)( \w+)?;
        (im|i am|were|we are) (\w+ )?(ok|okay|fine|good|happy|cool|satisfied|comfortable) with;
        (thatll|itll|thatd|itd) (\w+ )?work; you (have|got) (it|that|everything|all) (\w+ )?(right|correct);
        checks out;
        (thats|that is|this is|its) (my|our|the) (\w+ ){0, 3}(order|one|details?|address|name|number|choice|
          info|information|plan|request);
        (that|it|which|this|those|\w+day|either|time|anything|they) (would |will |should |also |really |all |
          just |does |totally )*works?( \w+)*$;
        works? (for|fine|great|with|well|perfectly); suits? me;
        ^(please )?(book|schedule|confirm|reserve|send|buy|get|purchase|order|play|save|share|add|make) (it|
          that|them|this|me in|those)( (please|now|for me|then|thanks?|right now|immediately|for us|as well|
          too))*$;
        (good|great|fine|okay|ok|cool|alright|perfect|acceptable) (by|with|for|to) (me|us); a true statement;
        (is|its) (\w+ )?(what|how|where|when|exactly what) i( \w+)? (want|need|order|said|ask|meant|had|like|
          was looking|am looking)\w*;
        (thats|that is|it is|this is|its) (\w+ )?(what i|the deal|the one|how it is|a (yes|go|fact|deal)|
          fo?r? ?sure);
        takes? care of (it|everything); (makes|make) sense;
        (very |indeed |so )(much )?(true|correct|right)( indeed)?; ^(that|it|this) (is|was) so$;
        (true|correct|right|exactly|so|yes) indeed; nothing (is )?wrong;
        (i|we)( would|d)? (really )?(like|love|appreciate|want|prefer|enjoy) (that|it|to|this|one)( (please|
          very much|thanks?|a lot|thank you|a table|one))*$;
        id (like|love|appreciate) (that|it|to)( \w+)?$;
        ^i (sure )?(do|am|would|did|will|have|can|want to|want it|need it)$; would (love|like) to$;
        be my guest; no doubt about it
        """
    ),
    agreed=phrases(
        r"""
        (ok|okay|k|okey|alright|all right|right|perfect|great|good|fine|cool|awesome|excellent|wonderful|
          lovely|true|terrific|fantastic|super|brilliant|agreed|confirmed|deal|got it|very well|very good|
          splendid|amazing|gladly|that time is|sounds? \w+|looks? \w+|its? \w+ (true|right|correct|fine|good|
          perfect)|confirm|alrighty|alright then|put me down|100 percent|100|yessum|works for me|perfectly|
          nice|all good|beautiful|sweet|happily|with pleasure|totally|done|accepted|marvelous|superb|
          outstanding|delightful|please|dandy|easy)
        """
    ),
    questions=phrases(
        r"""
        (what|whats|when|where|wheres|who|whos|how|hows|which|whose)(?! i (want|need|order|said|ask|had|
          meant)\w*);
        ^(\w+ ){0,3}(can|could|would|will|do|does|did|is|are|may|should) (you|i|we|they|there|he|she|the|it|
          that|this)(?! (it|that|so)$);
        (can|could|would|will|does|did) you; (tell|show|find|give|search|look up|send) me
        """
    ),
    brief_yes=phrases("yes; yeah; yep; yup; affirmative; true that; (true|correct|accurate|affirm)$"),
    brief_no=phrases("(big|a|to that|huge|firm|definite|hard|say|is) no\\b; nope; \\bno$; (false|untrue)$"),
    negations=phrases(
        "no; not; never; isnt; dont; doesnt; didnt; wasnt; aint; hardly; far from; false; wrong"
    ),
    offers=phrases(
        r"""
        (any|some|no)(thing|one|body)? (else|more|other|further); (else|more|further)( \w+){0,3} (i|we) can;
        (need|want|like) (any )? (more |further |other |additional )?(help|assistance);
        (help|assist)( you)? (further|more|with); any (other|further|more|additional); what else;
        (i|we) (can )?(help|assist) (you )?(more|further|again)
        """
    ),
    enough=phrases(
        r"""
        (thats|that is|thatll be|that will be|that would be|thatd be|that was|this is|its|it is) (all|it|
          everything|enough|plenty);
        (im|i am|were|we are) (all |just |quite )?(good|set|fine|done|ok|okay|finished); all (good|set|done);
        nothing( else| more| further)?; (have|got) (all|everything|what)( that)? i (need|needed|want|wanted);
        that (does|will do|should do|covers) (it|everything|all);
        (youve|you have|you) (been|done|helped|answered)( \w+){0,4}; ^(\w+ ){0,3}thanks?( you)?( \w+){0,6}$
        """
    ),
    reversed_yes=phrases(
        r"""
        (wrong|incorrect)$; (thats|that is|its|is) not (right|correct|true|it);
        but (no|not)\b(?! \w+ (only|just));
        but (please |you (need|have) to |can you |could you )?(change|correct|fix|make it|(the|my) (\w+
          ){1,2}(is|should|needs|was)|it should)\b
        """
    ),
    confirmations=phrases(
        r"""
        (is|are|was|does|do|did|am) (\w+ ){0,6}(correct|right|okay|ok|accurate|good|fine|look|sound)\w*;
        confirm\w*; (correct|right|okay|yes|fine)$; (double )?check; make sure; verify;
        please (check|look|review)
        """
    ),
    changes=phrases(
        r"""
        ^(\w+ ){0,2}(change|make|switch|instead|update|correct|modify|replace|fix) (it|that|this|the \w+|my
          \w+|them);
        ^(i|we) (said|meant|asked|wanted|ordered|told you);
        (should|supposed to|needs? to|ought to) (be|say|have been|go)\b;
        ^(actually|instead|rather|sorry) (i|its?|make|change|the|my|can|could|that|id|we|on|at|for|
          with)(?!.*\b(what|when|how|where|tell|show)\b);
        (rather|instead)( please)?$; ^not (the|on|at|for|in|a|my) \w+; ^(wait|hold on|almost|close but|but)\b;
        (can|could|may) (i|you|we) (\w+ )?((change|switch|make|swap|update|modify|correct|alter) |(get|have|
          do|try|use) .*(instead|rather));
        \w+ instead( please)?$
        """
    ),
    statements=phrases(
        r"""
        ^(i|im|we|were) (\w+ )?(just|still) (want|looking|browsing|checking|thinking|deciding|wanted)\b;
        ^(\w+ )?(i|we|it|that|this|he|she|they|there|you) (\w+ )?(didnt|did not|havent|have not|hasnt|never|
          dont|do not|doesnt|does not|isnt|is not|am not|cant|cannot|wont|will not|wasnt|arent|wouldnt|
          couldnt)\b;
        ^(im|its|thats|were|theyre) not\b; ^not (\w+ ){0,3}\w+$; ^none (\w+ )*; ^nothing\b;
        ^(there|theres|there is|we have|i have|ive) no
        """
    ),
    requests=phrases(
        r"""
        (do|would|did|will) you (\w+ )?(want|like|care|wish|need|mind|prefer)( me| us)?;
        (shall|should|can|may|could|must) (i|we); want (me )?to;
        (am|are) (i|you) (to|willing|ready|interested|okay|planning|going); whether (i|you); would you;
        is it (okay|ok|alright) (if|to)
        """
    ),
    wishes=phrases(
        r"""
        ^(please|kindly|lets|just|i want|id like|i would like|i need|id love|i would love|i wish|ill|i will|
          then|go|ok|okay|great|perfect|good|cool|awesome|fine)\b
        """
    ),
)
