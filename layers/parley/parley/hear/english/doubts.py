"""How people say in English that they can't tell."""

from parley.hear.words import phrases

UNSURE = phrases(
    r"""
    (dont|do not|didnt|doesnt|wouldnt|would not) ((really|quite|actually|even|exactly|honestly|rightly)
      )?know(?! (why|how(?! to (answer|respond|say|reply))|what happened|what to do)\b);
    (dont|do not|cant|cannot|couldnt) (\w+ )?(remember|recall);
    not ((quite|really|too|so|totally|entirely|exactly|all that|completely|actually|certain|very|a hundred
      percent|100|fully|yet|100 percent|terribly|super|absolutely|overly) )*(sure|certain|positive|confident|
      clear|aware|familiar)(?! (why|how(?! to (answer|respond|say|reply))|that is right|what happened)\b);
    unsure; uncertain; undecided; unclear; undetermined;
    (havent|have not|hasnt|not|yet to|still) (\w+ )?(decided|deciding|made up);
    im (\w+ )?(clueless|stumped|lost|torn|confused);
    (no|any|a|the|slightest|havent a|foggiest) (idea|clue|notion)(?! (for|to)\b); havent the foggiest;
    (cant|cannot|couldnt|could not|unable to|not able to|wouldnt be able to|hard to|difficult to|impossible
      to) (\w+ )?(say|tell|answer|decide|confirm|know|determine|choose|commit|be (sure|certain)|give (you
      )?an? (\w+ )?answer)\b(?! (no$|enough|my|you how|the (difference|thermostat|temperature)));
    make up my mind; drawing a blank; idk; i ?dunno; dunno; unknown; iffy; debatable; questionable;
    (may|might) or (may|might) not; no telling; dont ask me; who can (say|tell|know); it (really )?varies;
    well see; sort of; neither yes (n?or) no; yes or no$;
    (no|any|isnt a|not a|without a) (\w+ )?(way (of|to|for)( \w+)* (know|knowing|tell|telling|say|be (sure|
      certain))|clear answer|(right|definite|good|certain) answer)\b;
    (no ?one|nobody) (really )?knows;
    (not|isnt|is not|arent) (\w+ )?(known|certain|definite|privy|in the know|knowable|for me to say);
    (dont think i|not sure i|doubt i|afraid i|sorry i) (can|could) (answer|say|tell)\w*;
    not (\w+ )?the (right|best) (person|one)( \w+)*; rather not (say|answer); in between;
    both (are|is|seem|sound) (possible|true|fine|likely|right); wish i could (say|tell|answer)\w*( you)?;
    ((might|could|may|can) (\w+ )?be (so|the case|true|right|correct|possible|a possibility));
    could be could( not)? be\w*;
    (hard|difficult|tough|impossible|not easy) (for me )?to (say|tell|know|answer|decide|choose|determine);
    (dont|do not|not) (possess|hold) (that|the|this|any) \w+;
    (am|im|bit|little|so|really|very) confused( \w+)*; (not|isnt|is not) (\w+ )?clear( to me)?$; maybe so;
    a mystery; (have )?yet to (figure|find|decide)\w*( \w+)*; havent (\w+ )?figured; be guessing;
    id be guessing; perchance; conceivably; ambivalent; indifferent; remains to be seen; how should i know;
    cant be (determined|known|sure); a guess; in doubt; (theres |there is )a chance;
    (havent|have not|never) (\w+ )?(thought|considered); wish i knew; if (only )?i knew; what do i know;
    kind of$; ^(thats a )?(good|tough|hard|tricky) (question|one|call)$; ^(its |very |highly )?(un)?likely$;
    half and half; ^(some|sometimes|somewhat|partially|partly|more or less|in some cases|to some extent|not always)$;
    up in the air; toss up; not (that )?i (can )?(recall|remember); ask me later; have to (check|see)$; no opinion;
    (havent|dont have) the slightest; fifty fifty; doubtful; ^probably( not)?$; not entirely$;
    could be$; not that im? (know|aware)( of)?; not that i know( of)?;
    ((dont|do not) (\w+ )?)(have|got) a preference;
    (i )?(forgot|forget|have forgotten|cant think of|dont recall)(?! to\b);
    (still|am|im) (thinking|debating|deciding|considering|weighing)( about| on| it| over)*;
    ((quite |really |very |so )?(hard|difficult|tough)) (call|choice|question|one|to (say|tell|know|decide|
      choose|pick|answer));
    (maybe|perhaps|possibly)(?! (later|another|some (other|day|time)|next (time|week|month)|tomorrow|when|
      once|after|in (a|the))\b);
    potentially; (a|its|is|be) (\w+ )?(possibility|possible|maybe)(?! to);
    (it|that|this|all)? ?(really )?depends;
    (could|might|may|can) (be|go|swing) (either|both|any|yes|true|one)( \w+)*; both (could|might) be;
    either (one|way|could|or|is|answer);
    ^(it|that|this)? ?(could|might|may|could possibly|might possibly) (very well )?(be|so)$;
    could be (that|this)( one)? or; i might$;
    (dont|do not|doesnt|lack|without|no) (have |got |know )?((that|the|an|any|enough|all the|a) )(\w+
      )?(information|answer|info|idea|opinion|response|details|preference|clue|knowledge);
    (have|got|having) ((my|some|a few|serious) )?(doubts|second thoughts|mixed feelings);
    (your|anybodys|anyones|anybody|your) guess; i wonder (if|whether); (who|god|heaven|lord) (really )?knows;
    whos to say; beats me; beyond me; (on the|in the) (fence|air); up in the air; torn between;
    (let|lemme|have to|need to|got to|gotta|need time to) (me )?(think|check|get back|ask|consider)( (about|
      on|over|with|it|to|that|you))*$;
    toss ?up; of two minds; in two minds; search me; (a|one) (bit )?(unsure|uncertain); cant give you;
    not (something|a thing|one) i (\w+ )?know; news to me; (dont|do not) (\w+ )?understand the question;
    fifty fifty; 50 50; not the one to ask; theres no way (to|of) (know|tell)\w*
    """
)
