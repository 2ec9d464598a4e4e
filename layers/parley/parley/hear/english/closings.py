"""How people close a call in English: goodbyes and thanks."""

from parley.hear.words import phrases

GOODBYE = phrases(
    r"""
        (thats|that is|thatll be|that will be|that would be|thatd be|that was|it is|this is|its|that should
          be|that ll be) (about |pretty much |basically |just |gonna be |going to be )?(all|everything)(?!
          (wrong|broken|over|messed|gone|in|on|of|about|the|my|right(?! now)|good|fine|set|correct|they|he|
          she|wet|hot|cold|frozen|\w+ed)\b);
        (thats|that is|thatll be|that will be|that would be|thatd be|that was|this is|thatll|that should be)
          (about |pretty much |basically |just )?it( (the )?(help|information|info|that))?( (i|we|you|for|
          right|then|thanks?|thank|now|today|so|and|appreciate|from|great|but|folks|really|thx|good)\b.*)?$;
        (need|want|require) nothing (else|more|further);
        (dont|do not|wont|will not|dont think i) (need|want|require) (anything|any|any more|no) ?(else|more|
          further|other|help|assistance)\b;
        nothing (else|more|further)( (thanks?|thank you|for now|please|is needed|needed|today|i need|right
          now|at the moment|then|that i need|is required|from you))*$;
        (no|any) (further|more|other|additional) (help|assistance|questions?|requests?|needs?|quer(y|ies)|
          inquiries|information)\b(?!.*\?);
        (thats|that is|that was|this is|it is|its) (all |exactly |just )?(what|everything) i (need|want|
          require|was looking for|am looking for)(ed)?\b.*;
        (will|would) be all\b.*;
        (is|was|its|thats) (about |pretty much |basically )?all (i|we|for|that|the|my)\b.*;
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
        (i am|im|ill be|i will be|i should be|i must be|id better be|better be|gotta be|got to be|be)
          (leaving|going|off|signing off|heading (out|off|home)|hanging up|logging off|out of here|taking
          off)( (now|then|bye))*$;
        (i )?(really )?(gotta|got to|have to|need to|must|should|will|better|going to|gonna|ill|lets|time to|
          had better) (go|run|leave|hang up|get going|head out|take off|jet|split|be going|log off|sign off)(
          (now|then|thanks|soon))*$;
        so long( \w+)?$; farewell; adios; sa?y?onara; ^ciao; arrivederci; cheerio;
        hang(ing)? up( (now|the phone))?$; signing off; take care( \w+)*$; take it easy( \w+)?$; peace out;
        ta ta; toodle\w*; (hasta|au revoir|auf wiedersehen|aloha|namaste)( \w+){0,2}$; god ?speed;
        smell you later; over and out;
        (nice|good|great|lovely|pleasure|pleasant|fun|wonderful|enjoyed|glad|happy|enjoy|loved|delight\w*|
          awesome|fantastic) (it )?(was )?(to )?(have )?(a )?(our |this |you )?(little )?(talk|chat|speak|
          convers|see|meet|hear|convo|interact|catching|knowing|discuss)\w*( (to|with|from|up))?( (you|ya))?;
        we should stop;
        thanks? (you )?for (chatting|talking|speaking|the chat|the talk|calling|listening)( \w+){0,2}$;
        (was|is|been|its) (a |an |so |very |really |such a )*(nice|good|great|lovely|pleasure|pleasant|fun|
          delight\w*|awesome|fantastic|wonderful|enjoyable)\b.*(talk|chat|speak|convers|meet|see|hear|
          discuss|time)\w*;
        this was fun; adieu; off i go; got it from here; (that|this) takes care of (everything|it all|all);
        (its )?time (for me )?to (go|leave|run)\b( now)?$;
        (logging|heading|signing|clocking) (off|out)( now)?$; glad (we|i) (talked|spoke|chatted)( \w+)*;
        happy trails; time to (go|leave|say)( \w+)*$; (its )?been (real|nice|fun)$;
        (hope|look forward|looking forward|cant wait) to (see|talk|speak|chat)\w*( \w+)*$;
        (ill|i will|well|lets) (see|talk|speak|chat|catch)( to| with)? ?(you|ya)?(
          later| soon| again| tomorrow| around)+;
        (was|is|been|its) (a |my |such a )?(great )?pleasure( \w+)?$;
        ^(\w+ )?later( (gator|alligator|dude|man|ai|then|on|everyone|friend))?$;
        ^(good ?night|nighty night)\b.*; (were|we are|i am|im) done (here|now|for|talking)\b
        """
)

THANKS = phrases(
    r"""
        thanks?; thanking; thankful\w*; than(k|ks)? ?yo?u?; th[ae]n[ak]+s? (you|u|ya); thankyou; thanx; thx;
        tnx; ty; tysm; thank \w+; thnks?;
        (i )?(really |do |greatly |much |truly |so |highly )*ap+r?[eia]*[cs][aiet]+t\w*(?! if| it if);
        apprec\w*; preciate\w*; gr[ea]+te?ful\w*; (?!(than|tanks?)\b)t[hank]{3,5}s?; gratitude; gracias;
        merci; danke\w*; arigato\w*; grazie; obrigado; mahalo; spasibo; owe (you|ya)( (one|big|a))?;
        (youve|you have|you are|youre|you were|that was|thats|this was|it was|that is|this is|its) (\w+
          ){0,3}(helpful|help|helped|kind|lifesaver|a star|the best|assistance|an angel|useful)( (help|to|of|
          assist))?;
        (youve|you have|you are|youre|you were|you|ur|u r) (been |really |so |da |the |just |very |absolutely
          )*(great|awesome|amazing|wonderful|good|best|kind|fantastic|excellent|terrific|incredible|fabulous|
          perfect|genius|champ|star|nice|outstanding)( \w+){0,3}$;
        nice one;
        ^(great|excellent|good|amazing|fantastic|wonderful|awesome|superb|outstanding) (service|assistance|
          help|support|customer service)$;
        (youve|you have|you were|you are|youre) (been )?(very|so|really|extremely|most|super|incredibly|
          quite) (kind|nice|helpful|accommodating|informative|sweet|patient|friendly|polite|efficient|
          generous|thoughtful|understanding|resourceful|quick)( \w+){0,3}$;
        your (\w+ )?(help|assistance|service|support) (is|was|has been|means)\b.*; made my (day|life)( \w+)?$;
        you made (this|it|that|things|everything) (\w+ )?(easy|easier|simple)( \w+)?$;
        (that|it|this) (really |has )?help(s|ed)( \w+){0,3}$;
        ^(very|really|so|most|super) (helpful|kind|nice|sweet)( of you)?$;
        what a (great |big |huge )?(help|lifesaver); life ?saver; (i )?value your (help|time)\w*;
        how (kind|nice|sweet|helpful|thoughtful)( of you)?$;
        (so |really |very |am |im )?(glad|happy|pleased|grateful) (that |for )?(you|your|u) (helped|did|
          could|were|help|have|assist\w*);
        cheers; much obliged; obliged; indebted; in your debt;
        (kind|nice|sweet|thoughtful|good|great|generous|lovely) of you; so kind; bless (you|your); you rock;
        props( to you)?; kudos;
        (great|good|nice|excellent|amazing|awesome|fantastic|wonderful|brilliant) (job|work)(?! (opening|
          for)\b)( \w+)?$;
        well done; way to go;
        you (really )?(helped|did) (me )?(a lot|so much|out|great|well|good|amazing|wonderfully|
          tremendously)( \w+)*$;
        (was|is|were|been) (so |very |really |super |extremely |incredibly |most |of )*(helpful|great help|
          big help|huge help|a great help|useful)( \w+)*$;
        (couldnt|could not) have done (it|this|that) without you;
        (this|that|it) (really |)?helps( (a lot|me|so much|out))*$;
        (helped|help) me (out )?(a lot|so much|tremendously|greatly|immensely)
        """
)
