"""How people say no in English."""

from parley.hear.words import phrases
from parley.languages.en.verdicts import BAD, GOOD, IS, THIS

POSTPONED = phrases(
    r"""
    (but|thanks|thank you) (no|no thanks|not (right |just )?now|not (yet|today)); no(t)? thank ?(you|s)?;
    not (not )?(right |just |quite |for |at |at the |at this |in the |this )*(now|moment|minute|time|yet|
      point|present|stage|second|today);
    ^(\w+ )?(perhaps|maybe|some|another) (later|other time|time|another time|some other time)(?! (in|today|
      tomorrow|this|next)\b);
    (ill|i will|id|let me|i can|im going to|i shall) (\w+ )?(pass|skip|do (it|that|this) (later|myself|another
      time)|think about it|hold off|wait|get back)(?! (for|here|there|while|if|in|around|with)\b);
    (dont|do not) (\w+ ){1,5}(now|yet|at the moment|at this time|anymore|any more|today)$;
    (later|another time) (\w+ )?(perhaps|maybe)$; maybe later;
    ^(later|later on|in a (bit|while)|another (day|time))$;
    (ill|i will|well|we will|im going to|i can|i would) (\w+ ){1,4}(later|another time|some other time|
      myself)( \w+)?$;
    (im|i am|were) (\w+ )?(good|okay|ok|fine|set) (for now|right now|for the moment|at the moment);
    (another|next|some other|a different) (time|day)( (maybe|perhaps|please|then|thanks))*$;
    (maybe|perhaps|possibly) (next time|another|some other|(a bit |much )?later|tomorrow)( \w+)?$;
    (lets|let us) (\w+ )?(wait|hold off|leave (it|that)|skip|pass|postpone|put it off)\b.*;
    (on )?second thoughts? (no|not|dont|lets not|id rather not|maybe not)\b.*;
    (ill|i will|id better|i better|i should) (\w+ )?(leave (it|that)|give (it|that) a miss|sit this one
      out)\b.*
    """
)

DENIED = phrases(
    rf"""
    {THIS} ((\w+ ){{0,2}}{IS} (\w+ )?{BAD}|(\w+ )?(wrong|incorrect|false|untrue|a lie|nonsense)|(\w+ )?({IS}
      )?(\w+ )?not (\w+ )?{GOOD});
    (isnt|aint|wasnt|arent|doesnt|does not|dont|do not|not) (\w+ )?(look|sound|seem)?( ?)((?!work|cool|heat|
      run|turn|blow|go)\w+ )?(right|correct|true|good|necessary|needed|accurate|required|the case|match|
      happening|fine|okay|what i \w+);
    (isnt|aint|wasnt|arent|is not|was not) (it|that|me|so|the one|mine)( \w+)?$;
    ^(thats? |youre |you are )?(so |all |completely |totally )?(wrong|incorrect|false|mistaken); so no;
    just no; ^((its|thats|it is|that is|im afraid) not|(it|that) isnt|i (cant|cannot)|hardly|we cant)$;
    (that|this|\w+day|time) (really |just |still )?(wont|will not|doesnt|does not|wouldnt|cant) (work|do|suit|
      fit)( \w+){{0,3}}$;
    (wont|will not|doesnt|does not|dont|wouldnt|cant) (really |quite )?(work|suit|fit) (for |with )?(me|us);
    (wont|will not|not|isnt|shouldnt|wouldnt) be (\w+ )?(necessary|needed|required|right|correct);
    not (required|interested|in need|looking to|going to happen|up for|keen);
    (dont|do not|didnt|did not|doesnt|dont really|dont actually) (think|believe|feel|suppose|reckon) (so|its|
      thats|it is|that is|that|it)( \w+)?( (right|true|correct|good))?$;
    (dont|do not|wouldnt|would not) (\w+ )?(want|need|care for|like|wish|require|plan)( (to|it|that|any|them|
      anything|this|you|one|a|the|those|another|more|reservations?|tickets?|help))+( \w+)?;
    (i |i really )?(do not|dont|did not|didnt|will not|wont|cannot|would not|wouldnt)$;
    i (\w+ )?(think|guess|hope|believe|suspect|say|fear) (its )?not;
    (it |id )?(seems?|appears?|looks like|guess) (that )?(its )?not; (theres )?no (need|reason)( \w+)?;
    no way; no chance; not happening; out of the question; not the case; to that is (\w+ )?no;
    (answer|say|saying|its|thats) (is )?(a )?(\w+ )?no$; saying no; no thanks?;
    (thats|that is|its|it is|this is) not (my|our|the) \w+; you (are|were) (\w+ )?(wrong|mistaken|incorrect);
    {IS} (so |completely |totally |very |simply |just |absolutely |definitely )?(false|wrong|untrue|incorrect|
      inaccurate);
    i (would |d )?(rather|prefer) not; (cannot|cant|dont|do not) (\w+ )?agree; (a|is) negative;
    (have|gonna|going|got|im gonna|gotta) (to )?pass; (i|we) would never;
    (was|is) not (my|mine|what|how|where|when|who)\b; id rather not; changed my mind; by no means;
    (under|in) no (circumstances?|way); in no way; on the contrary; far from( the truth| it)?;
    none (of|is|are); dont do (it|that);
    (dont|do not) (book|buy|reserve|make|schedule|send|do|call|start|play|bother|order|confirm|cancel|proceed|
      go)\b.*;
    i (\w+ )?(disagree|decline|refuse|doubt (it|that))( \w+)*; never (happened|mind that|ever|in|did|have i);
    thats? a no; not one bit; cant be (right|true|correct);
    ^((?!what|how|why|when)\w+ ){{0,3}}(dont|do not|didnt|cant|cannot) (\w+ )?(think|believe|feel|suppose|
      reckon|imagine|say|see) (that |so )?(i|we|it|that|its|thats|thatll|thatd|itll|itd|ill|id|im|youre|youve|
      theres|hes|shes|they|theyre|this|the \w+|my \w+|any of (that|it))\b.*;
    ^(\w+ ){{0,3}}(dont|do not|did not|didnt|will not|wont|cannot|cant|couldnt|could not|wouldnt|would not|
      havent|have not|ive not|hasnt|has not|isnt|is not|wasnt|was not|im not|am not|doesnt|does not|arent|
      werent|shouldnt)( (sorry|unfortunately|im afraid|really|actually|either|though|thanks|today|yet|
      anymore))*$;
    ^(\w+ ){{0,2}}(i|we)? ?(cant|cannot|couldnt|could not|can not|wont be able to|wouldnt be able to|am unable
      to|im unable to|am not able to|im not able to) (\w+ )?(do|make|manage|be there|come|attend|accept|
      commit|take|agree)\b( (it|that|this|to|with|then|day|time|one|either|at|all|on|sorry|\w+day|so|
      early|late))*$;
    ^(\w+ )?(im|i am|were|we are) (\w+ )?not (\w+ )?(available|free|home|around|in town|going (to|for)|okay|
      happy|comfortable|a fan|in the mood|able to|ready|keen|willing|fond|into|convinced that|having|buying|
      doing|paying|looking for|down|cool|good)\b.*;
    (would|d|id|much|wed|well) (\w+ )?(prefer|rather) (\w+ )?(not|no|something else|another|a different|some
      other|if you didnt|you didnt|nothing)\b.*;
    (it|that|this|which|time|\w+day) (\w+ )?(wouldnt|would not|wont|will not|isnt|is not|shouldnt) (\w+ )?be
      (\w+ )?(good|fine|okay|ok|great|possible|ideal|acceptable|suitable|convenient|enough)\b.*;
    ^(\w+ )?(its |thats |its totally |thats totally )?unnecessary$;
    ^((sorry|unfortunately|no|nope|that|it|this|the|time|day|date|one|hour|slot|\w+day|im afraid|well|
      actually|really|just) )*(wont|will not|doesnt|does not|didnt|wouldnt|would not|cant|isnt going to|is not
      going to|not going to|not gonna|isnt gonna) (really |quite |even )?(work|do|suit|fit|happen|help)( (out|
      for|us|me|then|at|all|well|with|my|schedule|either|sorry|im|afraid|here|today|that|day))*$;
    (thats|it is|that is|its) not (it|possible|mine|ideal|convenient|doable|feasible|going to\b.*|gonna\b.*|
      what\b.*|how\b.*|where\b.*|when\b.*|who\b.*|me|us|the one|for (me|us))$;
    (isnt|is not|not) (a )?(good|convenient|suitable|great|ideal) (time|day|idea|fit|option|choice)( \w+)*;
    (day|time|hour|date|one|\w+day)s? (is |are )?no good\b.*; no good( for me)?$;
    ^((sorry|unfortunately|sadly|regrettably|well|honestly|actually|really|im|i) )*(afraid not|not|
      unfortunately not)$;
    ^((sorry|unfortunately|sadly|well|honestly|actually|oh|thanks|no) )*not (available|free|interested|
      possible)\b.*;
    over my dead body; (on|of) no account; nopey; nopes; nada; ^(non|zip)$;
    ^(\w+ )?skip (it|that|this)( \w+)?$; ^(\w+ )?forget (about )?(it|that)( \w+)?$;
    (lets|let us|id rather|better|best|rather) not( .*)?$; (hell|heck|god|lord|goodness|gosh|christ) no;
    no (sirree|dice|deal|go|bueno|thats ok (thanks|thank you));
    ^(\w+ )?(thanks|thank you|thx) (but )?(im|i am|were|we are) (\w+ )?(good|fine|ok|okay|all right|alright|
      set)$;
    ^(nah|no|nope) (\w+ )?(im|i am|were|we are|its|thats) (\w+ )?(good|fine|ok|okay|all right|alright|
      set)\b.*;
    (not|isnt|aint) (gonna|going to) (happen|be|work|do)\b.*; (couldnt|could not) care less;
    not a fan( of \w+)*; (had|have) enough( of (this|that|it))?$;
    i (\w+ )?(think|guess|suppose|imagine|figure|reckon|hope) (that )?not( .*)?$;
    (say|saying|said|vote|voting|going with|leaning|lean) no\b.*;
    ^((no|nope|nah|but|sorry|well|actually|i think|i guess|i believe|im afraid|hey|hm+) )*you(ve| have)? (\w+
      )?(misheard|misunderstood|heard wrong|got (me|that|it) wrong|mixed)\b.*;
    i never (said|asked|agreed|ordered|wanted|did|do|have|would|will|meant|had|got|use|heard)\b.*;
    ^((no|well|but|actually) )*i said (something|someone|somewhere) else$; beg to differ;
    (dont|do not|wont|will not|cant|cannot|wouldnt|refuse to) (accept|approve|allow|consent|confirm|permit|
      tolerate|support)\b.*;
    ^((i|no|that|we|you|its|thats|is|has|been|was|must|have to|would|will|strongly|totally|completely|request|
      wish) )*(deny|denied|declined|rejected|refused|vetoed|inaccurate|impossible|negatory|unacceptable|
      unlikely to work|not so|no such thing|no thank)( (it|that|this|that statement|the \w+|at all))?$;
    ^((no|nope|nah|well|oh|actually|sorry|honestly|unfortunately) )*(i|we) (\w+ )?(dont|do not|havent|have
      not|never|wouldnt|would not|wont|will not|didnt|did not|cant|cannot) (\w+ ){{0,2}}(one|any|that|it|this|
      so|have|do|to|think so|say so|say that|want|need|like|got (one|any|it|that))( (at all|sorry|really|here|
      now|yet|anymore))*$;
    ^(\w+ )?(i |we )?(have|got|want|need|like|take|own|use) none( of (it|that|them|those))?$;
    (i|id|would|wouldnt|couldnt) say not$;
    (cant|cannot|couldnt|can not) say (that )?(i|we|it) (am|is|do|have|was|did|does|would|will)\b.*;
    (it|that|this|^) ?(cant|cannot|couldnt) be( (it|so|right|true|correct|the case|me|mine))?$;
    ^((no|well|uh|um|oh|hardly|very|only|quite|pretty|thats|its) )*(hardly ever|hardly|scarcely|barely|rarely|
      seldom|never)( \w+)?$;
    surely not; put me down (for|as) (a )?no; go with no\b
    """
)

CHANGES = phrases(
    r"""
    ^(\w+ ){0,2}(change|make|switch|instead|update|correct|modify|replace|fix) (it|that|this|the \w+|my \w+|
      them);
    ^(i|we) (said|meant|asked(?! (you )?(who|what|where|how|why|when|if|about)\b)|wanted|ordered|told you)
      (?! (speak|talk|hello|hi|hey|what|go|who|why)\b)
      (?!( you)?( (already|that|so|it|before|twice|just now|a
      minute ago|everything|once))*( (ye+s+|yeah|yep|yup|sure|okay|ok|correct|right|i do|it is|that is|thats
      right|go ahead|book it)\b|$));
    (should|supposed to|needs? to|ought to) (be|say|have been|go)\b;
    ^(actually|instead|rather|sorry) (i|its?|make|change|the|my|can|could|that|id|we|on|at|for|
      with)(?!.*\b(what|when|how|where|tell|show)\b);
    (rather|instead)( please)?$; ^not (the|on|at|for|in|a|my) \w+; ^(wait|hold on|almost|nearly|but)\b;
    ^close (?=(but|its|it is|i|my|the|im)\b);
    (can|could|may) (i|you|we) (\w+ )?((change|switch|make|swap|update|modify|correct|alter) |(get|have|do|try|
      use) .*(instead|rather));
    \w+ instead( please)?$;
    ^(\w+ ){0,3}(different|another|other|later|earlier|sooner) (time|day|date|slot|appointment|hour)(
      \w+){0,3}$;
    ^(\w+ ){0,2}(something|anything|some time|any time) (else|different|other|later|earlier|sooner)( \w+){0,2}$;
    ^(another|a different|any other|the other) (one|time|day)( \w+){0,3}$
    """
)

STATEMENTS = phrases(
    r"""
    ^(?!.*\b(understand|hear|heard|catch|caught|follow|get (you|that|it)|know|sure)\b)((well|um|uh|so|oh|
      actually|yeah|but|honestly|see|i mean|right now|sorry|unfortunately) )*(i|ive|weve|we|it|hes|shes|theyve|
      he|she|they|there|theres|you|that|my \w+|the \w+)( \w+)? (didnt|did not|havent|have not|hasnt|has not|
      never|dont|do not|doesnt|does not|isnt|is not|am not|aint|cant|cannot|wont|wasnt|was not|werent|arent|
      wouldnt|couldnt|no longer)\b;
    ^(?!what|how|why|when|if)(\w+ ){0,6}(you|youve|you have|youre|yall|u|you guys|they|theyve) (\w+ly |just |
      have |still |even |all |always |must have |mustve |seem to have |totally |kind of |sort of |never
      )*(wrote|written|took|taken|got|gotten|have|had|put|heard|hear|spelled|spelt|read|noted|entered|typed)(
      it|that|this|down|my \w+|the \w+|me|everything| )* (down )?(all |completely |totally |quite |still
      )?(wrong|wrongly|incorrect|incorrectly|mixed up|backwards|all over the place|messed up|not right)\b.*;
    ^(?!what|how|why|when|if)(\w+ ){0,6}(you|youve|you have|yall|you guys) (\w+ly |just |have |all |must have |
      mustve |seem to have |)?(messed|screwed|mixed|mucked|botched|butchered|misspelled|misspelt|mistyped|
      misread|misunderstood|misheard|missed|mangled|fouled|goofed|blew|confused|swapped|switched)( (up|it|that|
      this|my|the|me|something|things|everything|a|them))*( \w+){0,3}$;
    (made|make|making|is|theres|was|are|were|contains?|has|got|see|have) (\w+ )?(an?|some|a few|a couple( of)?|
      several|two|lots of|one|many|the) ((big|little|small|slight|terrible|bad|huge|stupid|silly) )?(errors?|
      mistakes?|typos?|mix ?up|slip)\b.*;
    ^((no|god|oh|man|jeez|come on|seriously|ugh|listen|look|why) )*(you people|you guys|yall|you|you lot|you
      all|nobody|none of you|they)( just| really| people| guys)? (never|dont( ever)?|arent|wont|cant(
      ever| even)?|do not|not) (people |guys )?(ever )?(listen\w*|pay(ing)? attention|get (it|anything|that)
      right|hear(ing)?( me| anything)?|understand( me| anything| a thing)?|follow\w*|know what youre doing)\b.*;
    ^((no|god|oh|man|ugh|this|that|thats|is|its|so|you|youre|are|what|a|absolutely|totally|completely|just)
      )+(useless|hopeless|terrible|awful|garbage|rubbish|ridiculous|incompetent|pathetic|stupid)( \w+){0,3}$;
    ^(why )?(cant|dont|wont|arent) (you( people| guys)?|anybody|anyone) (ever |even )?(listen\w*|pay(ing)?
      attention|get (it|anything|that) right|hear me|understand)\b.*;
    (nobody|none of you|no one) (ever )?(listens?|hears?|understands?)( to)?( me| us)?$;
    (youre|you are|arent you) not (even )?listening\b.*;
    (youve|you have|you|thats|its|that is|it is|this is|still|they) (\w+ )?(got|put|have|had|took|said|wrote|
      gave)?( me)? ?(the|my|a) wrong \w+( \w+){0,3}$;
    ^((no|well|oh|um|actually|its|thats|it is|this is|that is|be|would be) )*(my|our|the|a)? ?(very )?first
      time\b.*;
    ^((well|no|um|uh|oh|actually) )*(?!.*\b(understand|hear|heard|catch|follow)\b)(wasnt|isnt|didnt|werent|
      arent|havent|hasnt|doesnt|aint|couldnt|wouldnt|cant smell|cant see) \w+;
    ^(\w+ )?(aint|havent|dont have|hasnt|never|dont own|didnt get|dont) (\w+ )?(got |have |had |own )?(one|any|
      none|no \w+|it|that|a \w+|any \w+|the \w+)( \w+)?$;
    ^(i|im|we|were) (\w+ )?(just|still) (want|looking|browsing|checking|thinking|deciding|wanted)\b;
    ^(\w+ )?(i|we|it|that|this|he|she|they|there|you) (\w+ )?(didnt|did not|havent|have not|hasnt|never|dont|do
      not|doesnt|does not|isnt|is not|am not|cant|cannot|wont|will not|wasnt|arent|wouldnt|couldnt)\b;
    ^(im|its|thats|were|theyre) not\b; ^not (\w+ ){0,3}\w+$; ^none (\w+ )*; ^nothing\b;
    ^(there|theres|there is|we have|i have|ive) no;
    ^(\w+ )?(thats|its|it is|that is|thatd be|thatll be|its a|thats a|a)? ?((a|bit|little|way|much|far|kind|of|
      just|still|probably|really|kinda) )*too (late|early|soon|far|expensive|long|much|many|big|small|hot|cold)(
      \w+){0,4}$;
    ^(\w+ )?(im|i am|ill be|i will be|were|well be|i have to be|i have|i got|ive got) (\w+ )?(busy|working|at
      work|away|out of (town|state|office)|on vacation|on holiday|traveling|travelling|booked|tied up|
      unavailable|occupied|gone|something else|other plans|plans|work|school|another
      appointment|a conflict)\b( \w+){0,4}$;
    ^(\w+ )?(i |we )?(have to|need to|gotta|must) (work|be at|go to work|pick up)\b( \w+){0,5}$
    """
)

DECLINED = phrases(
    r"""
    ^((no|nah|nope|oh|well|um|uh|i think|i guess|thanks|thank you|hey|yeah|ok|okay|actually) )*(im|i am|were|
      we are|i think im) (\w+ )?(good|fine|ok|okay|all right|alright|set|covered|all set)( (thanks|thank you|
      here|though|as is|the way (it|things) (is|are)))*$;
    ^(no |nah |nope |oh )?(thats|its|that is|it is) (ok|okay|fine|all right|alright)( (thanks|thank you|dont
      worry|never mind|no))+$
    """
)
