"""How people close a call in English: goodbyes and thanks."""

from parley.hear.words import phrases

GOODBYE = phrases(
    r"""
    (thats|that is|thatll be|that will be|that would be|thatd be|that was|it is|this is|its|that should be|that
      ll be) (about |pretty much |basically |just |gonna be |going to be )?(all|everything)(?! (wrong|broken|
      over|messed|gone|in|on|of|about|the|my|right(?! now)|good|fine|set|correct|they|he|she|wet|hot|cold|
      frozen|\w+ed)\b);
    (thats|that is|thatll be|that will be|that would be|thatd be|that was|this is|thatll|that should be)
      (about |pretty much |basically |just )?it( (the )?(help|information|info|that))?( (i|we|for|
      you(?= (guys|have|been|were|did|can)\b)|right|then|thanks?|thank|now|today|so|and|appreciate|from|great|but|
      folks|really|thx|good)\b.*)?$;
    (need|want|require) nothing (else|more|further);
    (dont|do not|wont|will not|dont think i) (need|want|require) (anything|any|any more|no) ?(else|more|further|
      other|help|assistance)\b;
    nothing (else|more|further)( (thanks?|thank you|for now|please|is needed|needed|today|i need|right now|at
      the moment|then|that i need|is required|from you))*$;
    (no|any) (further|more|other|additional) (help|assistance|questions?|requests?|needs?|quer(y|ies)|inquiries|
      information)\b(?!.*\?);
    (thats|that is|that was|this is|it is|its) (all |exactly |just )?(what|everything) i (need|want|require|was
      looking for|am looking for)(ed)?\b.*;
    (will|would) be all\b.*; (its|thats) (about |pretty much |basically )?all (i|we|for|that|the|my)\b.*;
    (?<!much )(?<!what )(?<!when )(?<!why )(?<!where )(?<!^)(is|was) (about |pretty much |basically )?all (i|we|for|
      that|the|my)\b.*;
    all i (need|want|needed|wanted|require)\b.*; (thats|that is) (more than )?enough( .*)?$;
    (that|this) (does it|will do( it)?|should do( it)?|covers (it|everything)|about does it|concludes)(
      \w+){0,4};
    (im|i am|were|we are) (all )?(set|done|finished|good)( (here|now|for|thanks|thank|with|then|today|to
      go)\b.*)?$;
    (have|got) (all|everything) (that )?(i|we) (need|needed|want|wanted)( .*)?$;
    all (set|done)( (here|now|for|thanks|then)\b.*)?$;
    see (you|ya|u)( (later|soon|around|next|tomorrow|again|in a|then))+;
    talk (to (you|ya) )?(later|soon|again)( \w+)?$; (catch|get|check) (you|ya) (later|soon);
    (till|until|til) (next time|then|we (meet|speak|talk)|later|tomorrow);
    (have|enjoy) (yourself )?(a |an |your |the |the rest of |rest of )*(very |really )?(good|great|nice|
      wonderful|lovely|pleasant|blessed|fantastic|fabulous|fine|awesome|splendid) (day|evening|night|one|
      weekend|afternoon|morning|time|rest|week|life)( \w+)*$;
    enjoy (your|the rest)( \w+)+$;
    (hope|wish) (you )?(have )?a (good|great|nice|lovely|wonderful) (day|evening|night|one);
    (i am|im|ill be|i will be|i should be|i must be|id better be|better be|gotta be|got to be|be) (leaving|
      going|off|signing off|heading (out|off|home)|hanging up|logging off|out of here|taking off)( (now|then|
      bye))*$;
    (i )?(really )?(gotta|got to|have to|need to|must|should|will|better|going to|gonna|ill|lets|time to|had
      better) (go|run|leave|hang up|get going|head out|take off|jet|split|be going|log off|sign off)( (now|then|
      thanks|soon|(im )?(so |really )?sorry))*$;
    so long( \w+)?$; farewell; adios; sa?y?onara; ^ciao; arrivederci; cheerio;
    hang(ing)? up( (now|the phone))?$; signing off; take care( \w+)*$; take it easy( \w+)?$; peace out; ta ta;
    toodle\w*; (hasta|au revoir|auf wiedersehen|aloha|namaste)( \w+){0,2}$; god ?speed; smell you later;
    over and out;
    (nice|good|great|lovely|pleasure|pleasant|fun|wonderful|enjoyed|glad|happy|enjoy|loved|delight\w*|awesome|
      fantastic) (it )?(was )?(to )?(have )?(a )?(our |this |you )?(little )?(talk|chat|speak|convers|see|
      meet(?! (you|ya|u|yall)\b)|hear|convo|interact|catching|knowing|discuss)\w*( (to|with|from|up))?( (you|
      ya))?;
    we should stop;
    thanks? (you )?for (chatting|talking|speaking|the chat|the talk|calling|listening)( \w+){0,2}$;
    (was|is|been|its) (a |an |so |very |really |such a )*(nice|good|great|lovely|pleasure|pleasant|fun|
      delight\w*|awesome|fantastic|wonderful|enjoyable)\b.*(talk|chat|speak|convers|meet(?! (you|ya|u|yall)\b)|
      see|hear|discuss|time)\w*;
    ^(\w+ ){0,2}(have|enjoy) (yourself |yourselves )?((a|an|your|the|some|very|really|super|good|great|nice|
      wonderful|lovely|pleasant|blessed|fantastic|happy|merry|safe) )+(one|day|evening|night|weekend|afternoon|
      morning|time|week|rest|life|holidays?|thanksgiving|christmas|xmas|new year|easter|halloween|fourth|labor
      day|trip|vacation|flight|drive|travels|break|summer|winter|season|birthday|dinner|lunch|shift)( (of|to|
      your|the|you|everyone|everybody|yall|too|sir|maam|bye|as|well|ahead|off|season|day|week))*$;
    ^(\w+ )?(happy|merry) (thanksgiving|christmas|holidays|new year|easter|halloween|fourth)( \w+){0,3}$;
    this was fun; adieu; off i go; got it from here; (that|this) takes care of (everything|it all|all);
    (its )?time (for me )?to (go|leave|run)\b( now)?$; (logging|heading|signing|clocking) (off|out)( now)?$;
    glad (we|i) (talked|spoke|chatted)( \w+)*; happy trails; time to (go|leave|say)( \w+)*$;
    (its )?been (real|nice|fun)$;
    (hope|look forward|looking forward|cant wait) to (see|talk|speak|chat)\w*( \w+)*$;
    (ill|i will|well|lets) (see|talk|speak|chat|catch)( to| with)? ?(you|ya)?(
      later| soon| again| tomorrow| around)+;
    (was|is|been|its) (a |my |such a )?(great )?pleasure( \w+)?$;
    ^(bye|cheers|peace|see you|ok bye|okay bye) (\w+ )?later$;
    ^(\w+ )?later (gator|alligator|dude|man|ai|everyone|friend)$; ^(good ?night|nighty night)\b.*;
    (were|we are|i am|im) done (here|now|for|talking)\b;
    ^((?!meet\b)\w+ ){0,3}(you too|same to you|likewise|right back at you|back at you|you as well)( (bye|then|
      thanks|thank you|now))*$;
    ^(well |ok |okay |alright )?(night|nighty)( night)?$;
    (ive|i|i have|weve|we)( (got|have|found|gotten|received))+ (what|all|everything|the \w+)( that)? (i|we) (\w+
      )?(needed|need|came for|wanted|want|was looking for|were looking for|required)\b.*;
    (youve|you have|you) (already |now )?(answered|covered|addressed|resolved|solved) (all|everything|my)(
      \w+){0,4}$;
    (ill|i will|let me|i should|ill just|i am going to|im going to|i gotta) let you (go|get|leave|off)\b.*;
    ^(\w+ ){0,3}(ill|i will|i can|i shall|im going to|im gonna|i may|i might|we will|well|let me) (\w+ )?(?!(be|come)
      back (home|at|by|from|around|about|before|after|until|in town)\b)(call|ring|phone|try|check|come|be) (you |u |in |
      with you )?(back|again|in touch|later|touch)( (later|then|soon|
      tomorrow|another time|some other time|again|on|if|when|with|you))*( \w+){0,5}$;
    ^(\w+ ){0,3}(ill|i will) (get|be) (back|in touch)( (to|with) (you|u))?( (later|soon|on (that|this|it)|then|
      tomorrow))*$;
    (have|had|got) (lots of |so much |some )?fun$;
    ^(\w+ )?(god bless|be well|be good|be safe|stay (safe|well|healthy|warm|cool|strong|positive|tuned|out of
      trouble)|keep (well|safe|in touch|it real|up the good work)|all the best|best wishes|warm regards|kind
      regards|best regards|sincerely|toodle\w*|pip pip|tally ho|godspeed|safe travels|good luck|until (then|
      later|tomorrow|soon)|sweet dreams|sleep (well|tight)|rest well|mind how you go|later days|laters|catch ya|
      catch you|see yall|bye yall|gtg|g2g|brb|bbl|ttfn)( \w+){0,3}$;
    (that|this) (about |pretty much |just )?(wraps|sums|finishes|rounds) (it |this |that |things |everything |us
      )?(up|off)\b.*;
    (lets|let us|we can|we should|i think we can|time to) (\w+ )?(wrap|finish|end|call it|close|stop)( (it|this|
      that|things|up|here|now|off|a day|a night|for (today|now)))+$;
    (that|this|it) takes care of (it|that|things|me|us)\b.*;
    (call|conversation|chat|discussion|session|talk|interview) (is )?(over|done|ended|finished|complete|
      concluded)( now)?$;
    (end of (the )?(call|conversation|chat|discussion|story|session)|the end)$;
    ^(\w+ ){0,3}(dont|do not|wont|will not|no longer) (\w+ )?(need|want|require|have) (\w+ )?(you|your|help|
      assistance|anything|any|more|else|other|further|questions?|that|it|this)( (any ?more|any longer|help|
      assistance|else|more|further|questions?|services?|for (now|today|you)|now|today|thanks|thank you|at (the|
      this) (moment|time)|right|from you|then|with))+$;
    (no|nothing|not anything|no one|isnt anything) (else|more|further|other)( (i|that|you|to|for|is|we|can|need|
      needed|want|help|with|do|me|today|now|at|the|moment|this|time|right|thanks|then))*$;
    (thats|that is|thatll be|that will be|thatd be|that would be|this is|this will be|it will be|itll be|thats
      gonna be|thatll|think thats|think thats about) (\w+ )?(all|it|everything|enough|the last( (thing|one|
      question))?|my last \w+)(?! (like|recorded|true|real|free|safe|private|a|an)\b)(
      (from|for|on) (me|us|my (end|side|
      part)))?( \w+){0,3}$;
    ^((ok|okay|well|alright|great|perfect|good|cool|thanks|thank you|so|now|and|i think|i guess|i believe|looks
      like|sounds like|yeah|yes|no|nope|nah) )*(i|we|were|im|ive|i am|we are|everything|everythings|all) (all |
      quite |good |is |just |now )*(set|done|sorted|finished|complete|squared away|taken care of|through|wrapped
      up|happy now|satisfied)( (here|now|for (now|today)|thanks|thank you|with (this|that|you|everything)|then|
      bye|today|to go|i think))*$;
    (i am|im|well be|ill be|be|was) (\w+ )?(on my way|heading|hitting the road|taking my leave|out the door|on
      my merry way|logging out|ending (this|the)|getting off|stepping away|hanging up|disconnecting|
      finishing)\b( \w+){0,5}$;
    (hit the (road|hay|sack)|make like a tree|skedaddle|vamoose|scoot|bounce|dash|head (off|out|home)|get (off|
      going|moving|back to work)|be on my way|say (good ?bye|bye|goodnight)|part ways|take my leave|call it a
      (day|night))( \w+){0,3}$;
    (nice|good|great|lovely|pleasure|wonderful|fun|pleasant|glad|delight\w*|enjoyed|enjoyable|swell|awesome|
      amazing|happy|enjoy|loved|liked|fantastic|cool) (\w+ ){0,3}(talk|chat|speak|convers|see|meet(?! (you|ya|u|
      yall)\b)|hear|discuss|visit|catch|work|deal|interact|knowing|spend|time|company|yak|gab|rap|communicat|
      conversation)\w*( (up|in|out))?( (to|with|from))?( (you|u|ya|yall|today|time|again|later|soon|you today|
      now))*$;
    ^(\w+ ){0,2}(until|till|til) (next time|then|later|tomorrow|(the )?next one|(we|you)( \w+){1,3})$;
    ^(\w+ ){0,4}(see you|see ya|seeya)( (guys|all|folks|yall))?( (on )?(\w+day|tomorrow|today))?( (at|around) \w+(
      thirty| oclock| fifteen| [ap] ?m)?)?( (in the morning|then|sharp|thanks|bye))*$;
    (see you|see ya|seeya|cu|c u|cya|talk|speak|chat|catch you|catch ya|meet|hear from you) (\w+ )?(next time|
      later|then|soon|again|tomorrow|around|next week|monday|tonight|some other time|another time|in the
      morning|when|on the flip side|later gator|alligator|on the other side|l8r|l8er)( \w+){0,3}$;
    (well|lets|we can|we will|we could|can we|will|shall) (talk|speak|chat|meet|catch up|continue|pick (this|it)
      up) (\w+ )?(again|later|soon|another|tomorrow|next|some other)( \w+){0,4}$;
    (good|fare|nice) (evening|afternoon|day|night|morning|weekend|bye)( (to you|then|now|and \w+|sir|maam))+$;
    thank you and (good|have|bye)\b.*
    """
)

THANKS = phrases(
    r"""
    thanks?; thanking; thankful\w*; than(k|ks)? ?yo?u?; th[ae]n[ak]+s? (you|u|ya); thankyou; thanx; thx; tnx;
    ty; tysm; thank \w+; thnks?;
    (i )?(really |do |greatly |much |truly |so |highly )*ap+r?[eia]*[cs][aiet]+t\w*(?! if| it if); apprec\w*;
    preciate\w*; gr[ea]+te?ful\w*; (?!(than|tanks?)\b)t[hank]{3,5}s?; gratitude; gracias; merci; danke\w*;
    arigato\w*; grazie; obrigado; mahalo; spasibo; owe (you|ya)( (one|big|a))?;
    (youve|you have|you are|youre|you were|that was|thats|this was|it was|that is|this is|its) (\w+
      ){0,3}(helpful|help|helped|kind|lifesaver|a star|the best|assistance|an angel|useful)( (help|to|of|
      assist))?;
    (youve|you have|you are|youre|you were|you|ur|u r) (been |really |so |da |the |just |very |absolutely
      )*(great|awesome|amazing|wonderful|good|best|kind|fantastic|excellent|terrific|incredible|fabulous|
      perfect|genius|champ|star|nice|outstanding)( \w+){0,3}$;
    nice one;
    ^(great|excellent|good|amazing|fantastic|wonderful|awesome|superb|outstanding) (service|assistance|help|
      support|customer service)$;
    (youve|you have|you were|you are|youre) (been )?(very|so|really|extremely|most|super|incredibly|quite)
      (kind|nice|helpful|accommodating|informative|sweet|patient|friendly|polite|efficient|generous|
      thoughtful|understanding|resourceful|quick)( \w+){0,3}$;
    your (\w+ )?(help|assistance|service|support) (is|was|has been|means)\b.*; made my (day|life)( \w+)?$;
    you made (this|it|that|things|everything) (\w+ )?(easy|easier|simple)( \w+)?$;
    (that|it|this) (really |has )?help(s|ed)( \w+){0,3}$;
    ^(very|really|so|most|super) (helpful|kind|nice|sweet)( of you)?$;
    what a (great |big |huge )?(help|lifesaver); life ?saver; (i )?value your (help|time)\w*;
    how (kind|nice|sweet|helpful|thoughtful)( of you)?$;
    (so |really |very |am |im )?(glad|happy|pleased|grateful) (that |for )?(you|your|u) (helped|did|could|
      were|help|have|assist\w*);
    cheers; much obliged; obliged; indebted; in your debt;
    (kind|nice|sweet|thoughtful|good|great|generous|lovely) of you; so kind; bless (you|your); you rock;
    props( to you)?; kudos;
    (great|good|nice|excellent|amazing|awesome|fantastic|wonderful|brilliant) (job|work)(?! (opening|for)\b)(
      \w+)?$;
    well done; way to go;
    you (really )?(helped|did) (me )?(a lot|so much|out|great|well|good|amazing|wonderfully|tremendously)(
      \w+)*$;
    (was|is|were|been) (so |very |really |super |extremely |incredibly |most |of )*(helpful|great help|big
      help|huge help|a great help|useful)( \w+)*$;
    (couldnt|could not) have done (it|this|that) without you;
    (this|that|it) (really |)?helps( (a lot|me|so much|out))*$;
    (helped|help) me (out )?(a lot|so much|tremendously|greatly|immensely);
    (?!(than|thane|thanes|thang|that|thats|tanks?|tasks?|task|tanned|takes?|takin)\b)(t[hanksx]{4,6}|
      tha[a-z]?n[a-z]?k[a-z]{0,2}|tha[a-z]ks?|than[a-z]s?|t[a-z]anks|thn[a-z]{0,2}ks?|thankx|thaks?|tahnks?|
      thnaks?|tanx|thanq|thanku|thank ?u|thx\w?|tks|tq|tyvm|ty)( (you|u|so much|a lot))?;
    you (\w+ )?(helped|saved|assisted|aided|rescued|served|guided)( (me|us|my|the|so|out|a|very|really|well|
      day|life|much|lot|great|bunch|ton|tremendously|time|with|everything|this|that|here|it))*$;
    bravo; ^(ta|ta very much|ta muchly|ta love|ta mate)$; hats off( to you)?; props;
    (top|fine|super|stellar|solid|superb|terrific|incredible|impressive|perfect|first class|amazing|awesome|
      great|good|excellent|wonderful|fantastic|outstanding|beautiful|quality|remarkable|splendid|magnificent|
      marvelous|bang up) (job|work|service|help|assistance|support|effort)( \w+){0,4}$;
    at+a (boy|girl)( \w+)?;
    (youre|you are|ur|u r|you were|youve been|you have been|you) (\w+ )?(so |such |very |really |the |my |a |
      an |truly |quite |too )*(smart|clever|sweet|sweetheart|gem|genius|legend|saint|doll|hero|heroine|angel|
      champ|champion|peach|treasure|rockstar|rock star|star|pro|whiz|wizard|gentleman|godsend|blessing|
      delight|darling|dear|dream|pleasure|lifesaver|helper|help|helpful|gracious|courteous|thoughtful|
      considerate|professional|appreciated|invaluable|valued|savior|saviour|the (man|woman|goat|bomb|boss|real
      mvp|mvp|bees knees))( \w+){0,4}$;
    (that|this|it|which|you|your \w+|all|the \w+|everything|what you did) (\w+ )?(was|is|has been|were|are|
      will be|would be) (a |an |so |very |really |of |such |most |extremely |truly |quite |incredibly |super |
      just |absolutely |definitely |tremendously |immensely )*(big |great |huge |much |lot of |tremendous |
      amazing |real |good |wonderful |nice |massive )*(help|helpful|assistance|assist|useful|kind|kindness|
      appreciated|appreciate|thoughtful|informative|valuable|generous|lifesaver|life saver|relief|
      considerate)( \w+){0,5}$;
    (that|this|it|you|which|your \w+) (really |has |have |definitely |sure |certainly |truly |actually |just
      )*(help(s|ed)|made my (day|life|job)|makes my (day|life|job)|saves? (me|my|the|us|time)|saved (me|my|
      the|us))( \w+){0,6}$;
    (cant|cannot|could not|couldnt) (\w+ )?thank\b.*;
    (i|we) (\w+ )?(thank|thanks|salute|applaud|commend|value|cherish|praise) (you|ya|u|your)\b.*;
    (so|very|really|most|extremely|truly|much|super|deeply|greatly|highly|sincerely|quite|incredibly|forever|
      eternally) (helpful|kind|appreciated|thoughtful|obliged|grateful|thankful|indebted|nice of you|useful|
      informative|sweet of you|generous|gracious)( \w+){0,4}$;
    (my|with|much|deepest|sincere|eternal|many|big|huge|all my|lots of|infinite|heartfelt|a thousand|warmest)
      (thanks?|gratitude|appreciation|compliments)( \w+){0,4}$;
    (im|i am|so|very|really|was|feel|be) (\w+ )?(glad|happy|pleased|grateful|thankful|lucky|impressed|
      delighted|blessed|overjoyed|touched|satisfied) (\w+ )?(you|your|for (you|your|the|all|this|that)|to have
      (you|your|had)|with (you|your)|of your|that you|i (called|asked|have you)|by your)\b.*;
    helpful( (ai|device|thanks|stuff|info\w*|advice|answer))*$;
    (good|great|nice|sweet|excellent|fantastic|perfect|amazing|wonderful|cool) (of you|on you|going|one|stuff|
      info|information|answer|advice|response)( \w+){0,2}$;
    couldnt have (\w+ )?(\w+ ){0,4}without (you|your|u)\b.*;
    you (the|da|are da|are the|r the) (best|man|bomb|boss|greatest|coolest|finest|real mvp)( \w+)?$
    """
)
