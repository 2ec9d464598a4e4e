"""How people say yes in English."""

from parley.hear.words import phrases
from parley.languages.en.verdicts import GOOD, IS, THIS

AFFIRMED = phrases(
    rf"""
    ({THIS} (\w+ ){{0,2}}{IS}|thats|its|theyre|everythings|youre|alls|this is|(thatll|thatd|itd|itll|that would|
      that will|it would|that should|this would|which would) be|^(all )?(sounds?|looks?|seems?|feels?)|^all|
      ^everything) (\w+ )?{GOOD};
    (thats|that is) (exactly )?(it|him|her|me|mine|us|them)( thank you| thanks)?$; thats exactly it;
    to that is (a )?(\w+ )?(yes|yeah); (actually|so|is|absolutely|answer|definitely|say|saying) yes;
    (you|you have|youve|yep you) (just |absolutely |totally )?(got (it|that( right)?)|nailed it); right you are;
    (sounds?|looks?|seems) (like (a plan|it)|right|good|great|correct|perfect|fine|okay|amazing|wonderful|
      lovely|delicious|about right|excellent|awesome|terrific|nice|legit|fantastic);
    ^(sure |yes |it |that |this |they |you |i |we |he |she |there |aye )?(it |that |this |they |you )*(sure |
      certainly |definitely |really |absolutely )?(does|do|is|are|did|am|will|would|has|have|was|can|should)(
      indeed| please)?$;
    i (do |would |really |also |definitely |certainly |\w+ly )?(think|believe|agree|guess|suppose|hope|concur|
      confirm|approve|accept|reckon|imagine)( with)?( (so|thats|that|its|it|this|you|is|they|the
      \w+))+( {GOOD})?$;
    i (\w+ )?(agree|concur|confirm|approve|accept)( {GOOD})?$;
    i (totally |completely |fully |strongly |wholeheartedly )?(agree|concur|accept|consent|approve);
    (please |lets |you can |can |just |yes |then |so |now )?(go ahead|go for it|proceed|carry on|continue|make
      it so|make it happen|do so|move forward|get on with it)(?! and (tell|check|show|find|give|see|look));
    ^(\w+ )?(lets|please) (do|go for|book|get|make|try|take|start|have|reserve|buy|confirm|play) (it|that|this|
      one|them|so|with)( \w+)*$;
    ^(\w+ )?(please do|do (it|that|so|this)|book it|count me in|im in(?= (please|for|on (it|that|this)|too|then|
      thanks?|definitely|totally|all the way)\b|$)|sign me up|ill take (it|that|them|one|this)|take it|i
      accept)( (please|now|then|thanks|for me|today|right now|sir|maam|in))*\b;
    (im|i am|were|we are) (\w+ )?(ok|okay|fine|good|happy|cool|satisfied|comfortable) with;
    (thatll|itll|thatd|itd) (\w+ )?work; you (have|got) (it|that|everything|all) (\w+ )?(right|correct);
    checks out;
    (thats|that is|this is|its) (my|our|the) (\w+ ){{0,3}}(order|one|details?|address|name|number|choice|info|
      information|plan|request);
    (that|it|which|this|those|\w+day|either|time|anything|they) (would |will |should |also |really |all |just |
      does |totally )*works?( \w+)*$;
    works? (for|fine|great|with|well|perfectly); suits? me;
    ^(please )?(book|schedule|confirm|reserve|send|buy|get|purchase|order|play|save|share|add|make) (it|that|
      them|this|me in|those)( (please|now|for me|then|thanks?|right now|immediately|for us|as well|too))*$;
    (good|great|fine|okay|ok|cool|alright|perfect|acceptable) (by|with|for|to) (me|us); a true statement;
    (is|its) (\w+ )?(what|how|where|when|exactly what) i( \w+)? (want|need|order|said|ask|meant|had|like|was
      looking|am looking)\w*;
    (thats|that is|it is|this is|its) (\w+ )?(what i|the deal|the one|how it is|a (yes|go|fact|deal)|
      fo?r? ?sure);
    takes? care of (it|everything); (makes|make) sense;
    (very |indeed |so )(much )?(true|correct|right)( indeed)?; ^(that|it|this) (is|was) so$;
    (true|correct|right|exactly|so|yes) indeed; nothing (is )?wrong;
    (i|we)( would|d)? (really )?(like|love|appreciate|want|prefer|enjoy) (that|it|to|this|one)( (please|very
      much|thanks?|a lot|thank you|a table|one))*$;
    id (like|love|appreciate) (that|it|to)( \w+)?$;
    ^i (sure )?(do|am|would|did|will|have|can|want to|want it|need it)$; (ive|i have|i)( only| just)? (got |have )?(like
      |about |maybe )?(just )?(a|one|two|five|a couple of|a few) (quick )?(minutes?|min|moments?|seconds?|sec)( (now|
      though|left|tops|for you))*$; i was waiting for (you|your call|this)( to call)?( \w+)?$;
    ^(\w+ )?(please )?(just )?make it (quick|fast|short|snappy)\b; ^(\w+ )?i can (talk|speak|chat)\b(?! (to|
      with|about|later)); would (love|like) to$; be my guest;
    ^((well|oh|yes|yeah|um|uh) )*((plenty|lots|a (couple|few|bunch|lot|number)|loads|tons)( of)?|many|several|a
      thousand|a hundred) times( (before|yeah|yes|actually|now))*$;
    ^((well|oh|yes|yeah|um|uh) )*(my (wife|husband|partner|mom|dad|brother|sister|son|daughter) and i|(we|they)
      (both|all)) (do|are|have|did|can|will|would|own it)$;
    ^((but|well|um|uh|oh|look|listen|sir|maam) )*(i|we|ive|weve) ((just|already|have) )*(said|told you|telling
      you|been saying|answered)( you)?( (already|that|twice|before))* (ye+s+|yeah|yep|yup|sure|okay|correct|
      right|it is|thats right|go ahead|book it)\b;
    ^((yes|yeah|yep|well|um|uh|oh|actually|so|sure|hey|why|of course|i think|i guess) )*(i|we|it|he|she|they|
      that|there|this) (\w+ly |do |sure |still |already |all |both |sometimes |just )?(do|does|is|are|am|did|
      have|has|was|were|can|will|would|could|should|ive|weve)( (once|twice|three times|before|already|too|still|
      sometimes|now|today|actually|indeed|years ago|as it happens|as a matter of fact|in fact|on (it|there|that|
      them)|so|yeah|yes|yep|a (couple|few|bunch)( of)?( times| years)?( back| ago)?|(several|many|some|lots of|
      plenty of|a few|a couple of|a couple) (times|years|months|weeks|days)|times|for (\w+ ){{1,3}}(years|
      months|ages|weeks|days)|since \w+( \w+)?|last \w+|my (wife|husband|partner|mom|dad|brother|sister|son|
      daughter) and i|and (he|she|they) (is|are|does|do) too))+$;
    ^(\w+ )?i (think|believe|guess|suppose|reckon|imagine|assume) (that )?(so|it|he|she|they|we|that|i|there)
      (\w+ly |still |all |already |sure )?(is|are|was|were|does|do|did|has|have|will|would|should|can|am|might
      well)( (still|so|too|now|yes|yeah|already))*$;
    ^((yes|yeah|oh|wow|well|ok|okay|i think|i guess|i believe) )*(youve|you have|you|yall|you guys) ?(\w+ly |
      just |have )?(got|gotten|took|have|had|wrote|written|read|heard) (it|that|this|everything|all|them|the
      \w+|my \w+|all of (it|that)|the whole thing|all the details)( down)? (\w+ly |just |all |quite |down |so
      )*(right|exactly|correct|correctly|perfectly|perfect|spot on|accurately|to a t|exactly right)(
      \w+){{0,3}}$;
    ^((yes|yeah|oh|wow|well|ok|okay|aw|aww) )*(perfect|great|excellent|awesome|amazing|fantastic|wonderful|
      flawless)( (you|youre|you are|thats|job|work|thank|thanks|honey|dear|ever|the|the best|a|so|good|great|
      star|angel|amazing|wonderful|perfect|brilliant|awesome|really|very|lifesaver|fantastic))*$;
    no doubt about it; thats (me|us)( (to a (tee|t)|exactly|alright|all right|in a nutshell))*$;
    ^((yes|yeah|sure|ok|okay|well|oh|i guess|i think|i suppose|i believe|uh|um) )*(i|we) (can|could) ((?!not)\w+
      )?(do|make|manage|live with|work with|handle|deal with|take) (it|that|this|with|one|then|work|\w+day)(
      \w+){{0,2}}$;
    ^(\w+ )?(im|i am|were|we are) (\w+ )?(down|game|in|on board|all for|up for|okay|happy|willing|sold|good to
      go|ready)( (for|with|it|that|this|to|then|do))*$;
    (i|we|ive|have|got|see|has|with) (got |have )?no (problem|objections?|issues?|problems|complaints|qualms)(
      (with|to|about) (it|that|this))?$;
    ^(\w+ ){{0,2}}(whatever|whichever|whenever|anything|any ?time|any day|any one|either( way| one)?|both|
      anywhere|all of (them|it))( \w+){{0,3}} (works?|fine|good|ok|okay|easiest|best|great|suits?|perfect|
      easier|cool|alright)( \w+){{0,3}}$;
    ^(whatever|whichever|whenever|as|however) (you|u)( \w+)? (like|want|say|think|prefer|wish|please|need|can|
      decide)( \w+){{0,3}}$;
    ^whatevers \w+( \w+){{0,2}}$; ^any ?time( (please|really|is|at all))?$; ^whatever works( \w+)*$;
    ^((sure|yes|yeah|ok|okay|only|well) )*if (you|its|thats|it is|that is|possible|i|it|that|we) ?(like|want|
      wish|say so|insist|can|could|please|would|must|possible|ok|okay|alright|fine|may|works|helps|suits|no trouble|
      not too much trouble|dont mind|have to)( (do|make|manage|so|to|it|that|this|then|please|thanks|for|me|us|you|
      all the same|really|with|your|end|side)){{0,3}}$;
    ^((sure|yes|yeah|ok|okay|only|well) )*if possible( please)?$;
    ^(\w+ )?(happy|glad|delighted|more than happy|pleased|willing) (to|with)( (it|that|do|so|help|this))*$;
    ^(\w+ )?(its|thats) a (date|deal|go|plan|yes|fair \w+)( \w+)*$;
    ^(ill|i will|lets|well|we will|id) (\w+ )?(go with|have|take|go for|stick with|do|keep) (that|it|this|those|
      them|the same)( (one|time|day|slot|please|then))*$;
    ^((yes|yeah|sure|ok|okay) )*lets go( (with|for|ahead|then))*( (it|that|this))?( \w+)?$; go right ahead;
    be so kind;
    ^(yes |yeah |sure )?(you|u) (can|may|could)( (do|go|have|use|proceed|take|call|send|book|text|try|put|
      leave)\b.*)?$;
    (have|got|with) (my )?permission; ^(yes |yeah )?(this|that) is me( speaking)?$; ^speaking$; the very same;
    ^(\w+ )?(still|its|exactly|all|just) (the )?same( \w+){{0,3}}$;
    ^same as (before|always|last time|usual|ever)$;
    (it|that|nothing|those|they) (hasnt|has not|has|havent) changed$;
    ^((yes|yeah|oh|very|well|a|hundred|one|100|percent|im|i am|pretty|quite|totally|absolutely|really) )*(im|i
      am) (\w+ ){{0,2}}(sure|positive|certain|confident)( (about|of|it|that|is|so|thats|right|correct))*$;
    ^(\w+ )?(that|it|this|either) (could|should|ought to) (\w+ )?work( \w+){{0,4}}$;
    ^(\w+ )?(it|that|this|thatll|itll|they) ?(will|ll|should|would)? ?do (nicely|fine|me|just fine|the trick|
      well|perfectly)$;
    ^(it|that)(ll| will) do$; ^thatll (do|work|be fine|be okay)( \w+)*$;
    (damn|darn|dead|quite|too|bang|spot) (right|on)$;
    (you|u) (betcha|betchya|bet ya|betcher|bet(?! (i|you|not)\b));
    (i|we) (would not|wouldnt|wont|dont|do not)( \w+)? mind (it|that|at all|if|trying|having|getting|doing)\b.*;
    ^((yeah|yes|yep|ok|okay|oh) )*no (worries|problem|prob|issue|issues|trouble|probs)( (at all|there|with that|
      \w+))*$;
    ^(yeah |yes |yep |okay |ok |sure )no (thats|its|that is|it is) (\w+ )?(fine|okay|ok|good|great|cool|perfect|
      alright|all right)( \w+)*$;
    (id|i would|i|would) say so$; (say|saying|vote|voting|going with|leaning|lean) (a )?yes\b.*;
    (yes|yeah|ok|okay|sure) (please|thanks|thank you)$;
    ^((yes|yeah|sure|ok|okay|i) )*(can |do |will |hereby )?(affirm|confirm|verify|attest|guarantee|promise|
      swear|concur|consent)( (to|with))?( (it|that|this|so|you|everything|all))*( (is|are|was)( \w+){{0,3}})?$;
    (couldnt|could not|cant|cannot) agree (more|with you more)( \w+)*;
    ^(\w+ )?(im|were|i am|we are|we|both|in|all) (all |both |fully |totally |in )?(agree|agreement|accord)(
      \w+)*$;
    (permission|request|wish) granted; green light; thumbs up;
    ^((yes|yeah|ok|okay|oh|well|thats|its|were|im|why|then|fine|sure) )*(a ?ok|a ?okay|acceptable|granted|all
      systems go|lets (roll|rock|ride|rock and roll|roll with (it|that)|get (it|this) done|hear it|see it|get
      started|start|begin)|so be it|be it so|(just )?(as|like) (you|i) (said|say|put it)|just like that|you
      (just )?said it( right)?|nailed it|on the money|count on it|certainly|of course|i see|very much|very much
      so|interested|im interested|very interested|i am interested( in (it|that|this))?|good to go)$;
    ^you (heard|understood|understand|have understood|got|have|read|wrote|said) (me |that |it |this |
      everything |all (of (it|that) )?)*(right|correct|correctly|well|just fine|perfectly|loud and clear)$;
    ^you understood( me)?$;
    ^((yes|yeah|sure|ok|okay|well|um|i think) )*(i|ive|i have|we|weve) (only |just )?got ((just|only|about|
      maybe|a|one|two|three|five|ten|few|couple of) )*(minutes?|moments?|seconds?|time)( (now|then|yes|yeah|for
      you))*$;
    ^((yes|yeah|sure|ok|okay|well|please|alright) )*(shoot|fire away|hit me( with it)?|im (listening|all ears)|
      ask away|bring it on)$;
    ^(keep|leave) (it|that|them|this|everything)( (as|like|the|that|this|it|is|way|there|in|same|exactly|
      just))*$;
    ^(i |we |id |wed |it |that |thatd |itd )?(would |d )?(be )?(happy|glad|delighted|thrilled|honored|honoured|
      interested|pleased|willing|love|nice|great|lovely|good|wonderful|perfect|super|awesome|terrific|fine|
      helpful|fantastic|ideal|amazing|cool|okay|ok)( to| that| it| in (it|that)| with (it|that)| for
      me| thanks| thank you| please)*$
    """
)

AGREED = phrases(
    r"""
    (ok|okay|(?<!\b\w )k(?! \w\b)|
      okey|alright|all right|right(?! (after|before|when|by|next)\b)|perfect|great|good(?! (morning|
      afternoon|evening|night|day|question|grief|luck|lord|god|bye)\b)|fine|cool|awesome|excellent|wonderful|
      lovely|true|terrific|fantastic|super|brilliant|agreed|confirmed|deal|got it|very well|very good|splendid|amazing|
      gladly|that time is|sounds? \w+|looks? \w+|its? \w+ (true|right|correct|fine|good|perfect)|confirm|alrighty|
      alright then|put me down|100 percent|100|yessum|works for me|perfectly|nice|all good|beautiful|sweet|happily|
      with pleasure|totally|done|accepted|marvelous|superb|outstanding|delightful|please|dandy|easy);
    (all ?righty|al?right ?y?|aight|ight|kk|gotcha|roger|copy( that)?|ten four|10 4|fair enough|will do|can
      do|understood|noted|say no more|say less|bet(?! (you|i)\b)|clearly|completely|pretty much|as always|
      always|glad to|happy to|my pleasure|a hundred percent|(1|one )?hundred percent|100|pretty please|
      works|suits|sold|solid|dope|rad|neat|swell|grand|marvellous|magnificent|phenomenal|glorious|bingo|bravo|
      hooray|yippee|yay|word|hallelujah|music to my ears)
    """
)
