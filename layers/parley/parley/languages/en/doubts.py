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
      to) (\w+ )?(say(?! (that )?(i|we|it) (am|is|do|have|did|was))|tell|answer|decide|confirm|know|determine|
      choose|commit|be (sure|certain)|give (you )?an? (\w+ )?answer)\b(?! (no$|enough|my|you how|the
      (difference|thermostat|temperature)));
    make up my mind; drawing a blank; idk; i ?dunno; dunno; unknown; iffy; debatable; questionable;
    (may|might) or (may|might) not; no telling; dont ask me; who can (say|tell|know); it (really )?varies;
    well see(?! (you|ya|yall|the|i|im|my|we|it|this|that|here)\b); sort of; neither yes (n?or) no; yes or no$;
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
    half and half;
    ^(some|sometimes|somewhat|partially|partly|more or less|in some cases|to some extent|not always)$;
    up in the air; toss up; not (that )?i (can )?(recall|remember); ask me later; have to (check|see)$;
    no opinion; (havent|dont have) the slightest; fifty fifty; doubtful; ^probably( not)?$; not entirely$;
    could be$; not that im? (know|aware)( of)?; not that i know( of)?;
    ((dont|do not) (\w+ )?)(have|got) a preference;
    (i )?(forgot|forget|have forgotten|cant think of|dont recall)(?! (to|it|that|about|anything)\b);
    (still|am|im) (thinking|debating|deciding|considering|weighing)( about| on| it| over)*;
    ((quite |really |very |so )?(hard|difficult|tough)) (call|choice|question|one|to (say|tell|know|decide|
      choose|pick|answer));
    (?<!later )(?<!time )(?<!day )(maybe|perhaps|possibly)(?! (later|another|some (other|day|time)|next (time|
      week|month)|tomorrow|when|once|after|in (a|the))\b);
    potentially; (a|its|is|be) (\w+ )?(possibility|possible|maybe)(?! to);
    (it|that|this|all)? ?(really )?depends;
    (could|might|may|can) (be|go|swing) (either|both|any|yes|true|one)( \w+)*; both (could|might) be;
    either (one|way|could|or|is|answer)(?! .*(fine|good|ok|okay|works?|great|suits?|perfect)\b);
    ^(it|that|this)? ?(could|might|may|could possibly|might possibly) (very well )?(be|so)$;
    could be (that|this)( one)? or; i might$;
    (dont|do not|doesnt|lack|without|no) (have |got |know )?((that|the|an|any|enough|all the|a) )(\w+
      )?(information|answer|info|idea|opinion|response|details|preference|clue|knowledge);
    (have|got|having) ((my|some|a few|serious) )?(doubts|second thoughts|mixed feelings);
    (your|anybodys|anyones|anybody) guess; i wonder (if|whether); (who|god|heaven|lord) (really )?knows;
    whos to say; beats me; beyond me; (on the|in the) (fence|air); torn between;
    (let|lemme|have to|need to|got to|gotta|need time to) (me )?(think|check|get back|ask|consider)( (about|
      on|over|with|it|to|that|you))*$;
    toss ?up; of two minds; in two minds; search me; (a|one) (bit )?(unsure|uncertain); cant give you;
    not (something|a thing|one) i (\w+ )?know; news to me; (dont|do not) (\w+ )?understand the question;
    50 50; not the one to ask; theres no way (to|of) (know|tell)\w*;
    (havent|have not|without|dont have|do not have) (\w+ )?(the|a) (\w+ )?(faintest|foggiest|slightest|
      remotest|least)( \w+)?;
    (that|it|this|all|would|will|really|kind of|sort of|kinda|just) depends?( (on|upon)\b.*)?$;
    ^(\w+ )?(ill|well|i will|we will|we shall|ill have to|i have to|id have to|i would have to|well have to|
      lets|let us) (wait and )?(see|find out)( (if|about|when|how|what)\b.*|first|then)?$;
    ^((well|um|uh|hmm|honestly) )*(i|we|it|that|he|she|they) (might|may|could)( (be|not|have|be able to|not be
      able to))*( (so|though|then|or|either|able to))*$;
    ^(i|we|he|she|they|it|that) (might|may) (\w+ )?(not|be|have|want|need|do|go|come|work|take)\b.*; kinda$;
    sorta$; (god|lord|heaven|goodness|who) only knows;
    (how|why) (would|should|could|do|am) i (supposed to )?know\b.*; (ive|i have|completely|totally) forgotten;
    slipped my mind; escapes me; not convinced; mixed on (it|that|this); ^i wonder( .*)?$;
    ^(\w+ )?(its|thats|it is|that is|is|seems|sounds) ((?!not)\w+ )?(possible|plausible|conceivable|doubtful|
      debatable|questionable|unknown|uncertain|complicated|tricky|hard|hit or miss|a toss up|a maybe|iffy)$;
    sometimes yes (and )?sometimes no; (some|half) yes (and )?(some|half) no;
    ^(now and (then|again)|occasionally|once in a while|every (so often|now and then)|from time to time|off
      and on|on and off|here and there|in a (way|sense)|ish|ish ish)$;
    not (to|that|as far as|as) (my knowledge|(i|im|i am) (\w+ )?(know|knew|aware|remember|recall|tell|can
      tell))( .*)?$;
    (as far as|so far as|for all) i (know|can tell)$; too (early|soon|close) to (say|tell|know|call|decide);
    time will tell; ask me (again|that|another|some other|in|tomorrow|next|later)\b.*;
    (i|we) (could|may|might) be (wrong|mistaken|off|right or wrong);
    (just|only|merely|im|i am|id|a|wild|rough|its) (\w+ )?guess(ing)?$;
    (have|got|with) no (\w+ )?(preference|opinion|idea|clue|answer|view|position|information|info|
      feelings?)\b.*;
    ^(\w+ )?(it |that |this |i |we |really |its |makes )*(doesnt matter|does not matter|dont care|do not care|
      dont really care|no difference|makes no difference|all the same|same to me|no matter|whatever|dont mind
      either way)( to me| to us| either way| much|really| which| what)*$;
    (yes|yeah) (and|or|but also) no$; no (and|or|but also) yes$; maybe (and|or) maybe not$;
    maybe (yes )?maybe (no|not);
    ^(well )?(maybe|perhaps|probably|possibly)( yes| no| not| so| i will| i can| ill)*$;
    (leaning|lean) (towards? |to )?(neither|maybe)\b.*;
    (need|want|like|have to get|get|waiting for|wait for|without|pending) (\w+ )?(more |further |some more
      )(info|information|details|time|context)( \w+)*$;
    not (able|allowed|qualified|in a position|prepared|ready) to (say|answer|tell|decide|confirm|commit|
      judge)\b.*;
    (couldnt|cant|could not|cannot|wouldnt) (\w+ )?(be (certain|sure|positive)|put my finger|place it|figure
      (it|that) out)\b.*;
    ^(your call|you decide|you tell me|up to you|its up to you|you choose|you pick|surprise me|flip a coin)(
      \w+)?$;
    (youd|you would|youll|you) (have|need) to ask (him|her|them|my|someone|somebody|the)\b.*;
    jury( is|s)? (still )?out; (so so|meh|eh|ehh+)$;
    (having|got|get) (\w+ )?(trouble|a hard time|difficulty) (deciding|remembering|choosing|making up)\b.*;
    not (a hundred|one hundred|100|completely|wholly|fully|terribly|overly|altogether|too|that|super|really|
      particularly|exactly|perfectly|quite|entirely|always)( percent)? (sure|certain|positive|clear|
      confident|convinced|decided|with you);
    (theres|there is|there might be|there could be|there may be) (a|some|always a|still a) (\w+ )?(chance|
      possibility)( \w+)*;
    not (a |one )?(hundred|100) percent( \w+)*$; (not|isnt) (\w+ )?(person|one) to ask;
    (im|keep|am|been|still) (wavering|going back and forth|vacillating|waffling|deliberating);
    go back and forth( \w+)*$; ^(\w+ )?neutral( \w+){0,3}$; (coin|toss) (flip|toss|up)$;
    not one way or (the other|another); neither here nor there; a (little|bit) (of )?(both|each)( \w+)*$;
    ^both$; ^some days( \w+){0,3}$;
    (havent|have not|never) (\w+ )?(given|gave) (it|that) (any|much|a lot of)? ?thought\b.*; ^i got nothing$;
    doubt (i|we) know;
    ^((well|oh|hmm|ok|now) )*(you|youve|that|that one|this one|this) (\w+ )?(got|has|have) me( (there|beat|
      stumped|puzzled|confused))?$;
    ^got me( there)?$; (stumps|stumped|puzzles|baffles|beats)( me)?( \w+){0,2}$;
    (not|isnt) (\w+ )?(informed|knowledgeable|qualified|educated) enough( \w+)*;
    never heard of (it|that|them|this);
    (beyond|outside|above|over) my (knowledge|expertise|pay ?grade|head|understanding);
    more (info|information|details|context)( \w+){0,2}$;
    (think|believe|guess|suppose|imagine|say|feel|suspect) (that )?(it|this|that|they|he|she|i|we) (might|may|
      could)( \w+){0,5}$;
    ^(well )?(in theory|theoretically|hypothetically|presumably|supposedly|allegedly|apparently|seemingly|
      arguably|plausibly|feasibly|in principle|on paper|with luck|hopefully)( (yes|so|no|not|it is|it
      does))?$;
    (it|that|this) (might|may|could) (\w+ )?(be|not)\b( \w+){0,4}$; donno;
    (dont|do not|don) (kno|knw|no|now)$; not (to|two) sure; aint (\w+ )?(sure|certain|positive);
    (im |am |was |were )?unaware( of \w+)*; unfamiliar;
    (maybee+|mabye|mayb|mebbe|maby|prob(ab)?ly maybe|purhaps|prehaps); gr[ae]y area;
    (neither |not |cannot |cant )?confirm (n?or|and) deny; draw(s|ing)? a blank;
    (mind (is|went|has gone)|im|am) (a )?blank(ing)?( \w+)*; eludes me; who(s| is) to (say|know|tell);
    question mark; not my (area|department|field)( \w+)*;
    (never|havent) (really )?(knew|known|been (sure|certain))( \w+)*;
    how can (i|anyone|anybody|you|we) (know|tell|be sure|say)\b.*;
    (nobody|no one|noone) (\w+ )?(can|could) (say|tell|know)\b.*
    """
)

PONDERING = phrases(
    r"""
    let me (see|look|check|ask|think|consult|confirm|verify|find out|sleep on it|get back to you|call you
      back)( (if|whether|at|with|my|it|about|first|that|on|into|for|in|on it|what|when|a|real quick|
      here)\b.*)?$;
    ^(\w+ ){0,4}(have|need|want|got|like|id|ill|i will|better|gonna|going to|should) (to )?(\w+ )?(think (it |
      that |things )?(about|on|over|through)|ask (my|the|him|her|them|someone|around)|check (with|on|if|first|
      that)|check my (calendar|schedule|diary|agenda)|talk (to|it over with) (my|him|her)|discuss (it|this|
      that)|sleep on (it|that)|look (it up|that up|at my)|consult|consider (it|that|this)|think$|time to
      (think|decide|consider|check)|look$|check$)( \w+){0,6}$;
    give me (a|some|one) (\w+ )?(second|sec|minute|moment|time|bit|while|day|days)?( to)? (to )?(think|decide|
      consider|check|figure)\b.*;
    (some|more|bit of|little) time to (think|decide|consider|check)
    """
)
