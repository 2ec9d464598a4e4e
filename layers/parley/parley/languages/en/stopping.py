"""How people stop in English what goes on in a call."""

from parley.hear.words import led, phrases

_TASK = (
    "(mission|commands?|requests?|actions?|tasks?|process|process\\w*|jobs?|operations?|activity|instructions?|"
    "orders?|action|that|it|this)"
)

_LEAD = (
    "((please|pls|just|ok|okay|oh|no|nope|nah|wait|hey|hi|well|so|and|then|now|actually|sorry|um|uh|ai|alright|"
    "yes|yeah|kindly|can you|could you|would you|will you|wont you|why dont you|you can|you may|you could|you "
    "should|you need to|you must|you have to|you better|i want you to|i need you to|i would like you to|id like "
    "you to|i want to|i need to|i would like to|id like to|i wish to|i have to|i wanna|i must|i said|i say|i "
    "think|i think i|lets|let us|let me|lets just|go ahead and|computer|device|robot|assistant|whoa|woah|oops|"
    "immediately|never mind|nevermind|do me a favor and|i command you to|i order you to|i demand that you|i "
    "demand you|i insist you|is it possible to|would it be possible to|is there a way to|i would appreciate it if "
    "you would|i think you should|id prefer you to|i would prefer you to|i would rather you|can we|could we|can i|"
    "could i|may i) )*"
)
_STOP = (
    "(cancel|cancle|cancell|abort|stop|terminate|abandon|discontinue|negate|end|kill|undo|quit|disregard|ignore|"
    "forget|scrap|scratch|cease|halt|drop|suspend|interrupt|ditch|rescind|delete|erase|remove|strike|void|annul|"
    "revoke|reverse|nix|retract|withdraw|nullify|pause|freeze|override|overrule|unsay|back out of|get rid of|roll "
    "back|take back|throw out|wipe|dismiss|clear|axe|dump|trash|reject|invalidate|stop doing|stop with|put a stop "
    "to|put an end to|knock off|stand down from|recall)"
)
_WHAT = (
    "((it|this|that|these|those|them|everything|all|thing|one|last|the|my|your|our|any|of|previous|prior|most|"
    "recent|latest|current|said|first|second|whole|entire|stupid|same|other|earlier|initial|original|ongoing|"
    "running|pending|voice|new) )*(it|this|that|these|those|them|everything|all|thing|things|one|ones|last|"
    "previous|command|commands|request|requests|action|actions|task|tasks|process|processes|processing|job|"
    "operation|operations|activity|activities|instruction|instructions|order|orders|message|statement|sentence|"
    "search|plan|plans|procedure|program|transaction|query|question|mission|directive|conversation|remark|comment|"
    "thought|response|answer|reply|function|project|event|prompt|words?|text|entry|ask|proceedings|execution|"
    "sequence|routine|step|move)"
)
_TAIL = (
    "( (please|now|immediately|for me|right now|at once|instantly|thanks|thank you|asap|then|already|instead|"
    "altogether|completely|entirely|for now|if you can|if possible|if you could|right away|this instant|this "
    "second|this minute|from earlier|before|earlier|that|i|you|we|just|have|had|ve|said|asked|gave|told|made|sent|"
    "requested|mentioned|spoke|wanted|for|to|do|did|doing|going|were|are|was|is|it|there|from|with|about|because|"
    "again|off|out|on|up|here))*"
)

_ORDERS = phrases(
    rf"""
    {_STOP} {_WHAT}{_TAIL}$;
    (dont|do not|never|no need to|not) (\w+ )?(run|perform|process|execute|finish|complete|proceed|submit|do|
      go|continue|follow|carry)( (it|that|this|them|on|out|ahead|through|with|any|further|the|action|task|
      command|request|anything|thing))*( (please|now|after all|then|anymore|any more|yet))*$;
    (forget|drop|scrap|scratch|ignore|disregard|cancel|stop) (about )?(the (whole|entire) (thing|\w+)|i (\w+
      )?(said|asked|mentioned|spoke|told)\b.*|everything\b.*|me|us)$;
    (forget|disregard|ignore) about\b( \w+){{0,6}}$;
    (on )?second thoughts? (no|stop|dont|cancel|never ?mind|forget|scratch)\b.*;
    (settle|calm|simmer|quiet|quieten|hush|keep it|stand|back|tone it) down( \w+)?$; shut it$;
    (stop|quit|cease|finish|end|no more|enough|enough with the) \w+ing( (that|it|this|me|us|so much|things|
      stuff|please|now|already|immediately|right|at once|altogether))*$;
    (not |no )(another|a|one more|more|a single) (word|words|peep|sound|thing)( (out of|from) (you|ya))?(
      \w+)?$;
    no more (from|out of) (you|ya|this)$;
    enough( (of (this|that|it|your)|already|now|with|is|talking|talk|the|chatter|\w+))*$;
    (go away|leave me alone|leave me be|get lost|back off|buzz off|bug off|go to sleep|scram|beat it|step
      back|let me be|lay off|give up|i give up|i quit|bail( out)?|call it quits|abandon ship|game over|drop
      (the|this) (subject|matter|topic|act|conversation)|reverse course|as you were|at ease|cool it|can it|
      stuff it|save it|keep it to yourself|let (it|that|this) (be|go|drop|rest|lie)|(take|get) (that|it|this)
      (off|out)|stop the (presses|press|bus|car|train|madness))( (please|now|then|already))*$;
    (i want to |i would like to |id like to |i need to |can i |let me |lets |how do i |may i |i wanna )?(exit|
      opt out|back out|get out|bail out|log out|sign out|go no further|stop here|end here)( (of|this|now|
      please|here|it|that|the \w+|right))*$;
    (call|calling) off (that|this|it|everything|the (whole thing|search|hunt|dogs|request|command|order|task|
      mission|operation|plan|action|process|job)|all (of it|that|this))( \w+)?$;
    (i )?(dont|do not|didnt|did not|no longer|never) (\w+ )?(want|need|wanted|mean|meant|require|intend) you to say\b.*;
    (i )?(dont|do not|didnt|did not|no longer|never) (\w+ )?(want|need|wanted|mean|meant|require|intend) (you
      |for you |that |this |it )*to (be )?(do|doing|done|happen|run|go|start|finish|continue|executed|
      completed|processed)\b.*;
    (turn|power|switch|shut) (yourself|you) (off|down)$;
    (cancel+|abort|stop|terminate|discontinue|halt|quit|cease|desist|undo|refrain|end){_TAIL}$;
    (shut (the \w+ )?up|be (\w+ )?(quiet|silent|still)|hush|shush|pipe down|quiet|silence|mute|keep (quiet|
      silent|still)|stay (quiet|silent)|zip it|go (quiet|silent|mute))( (up|down|now|for|a|one|second|seconds|
      minute|moment|while|bit|please|ai|already|thanks|me|ok|okay|right|will|would|you|the|rest))*$;
    (dont|do not|not) do (what|the (last|previous|first|other|current|same))\b.*;
    (dont|do not) (\w+ )?(go on|keep (going|on|talking)|keep \w+ing( (that|it|this|on))?|talk|speak|say
      (anything|another)|answer|respond|reply|interrupt)( (any ?more|any further|any longer|now|please|
      anything|else|that|it|again|to me))*$;
    (i )?(dont|do not) need (you|u)( (now|right now|any ?more|at the moment|for this))*$;
    (stfu|shaddup|shuddup|shut it|shut yer \w+|stop it|cut it|cut( it)? short|give (it|that) up( already)?|
      give up on (it|that|this)|pull the plug( on (it|that|this))?|pack it (in|up)|can (it|that( request)?)|
      lose it|toss (it|that)( out)?|throw (it|that) (out|away)|do over|disengage|disable|deactivate|escape|
      esc|emergency stop|full stop|retreat|backtrack|back ?pedal|go back on (it|that|this)|revert|talk no
      more|speak no more|lay off( it)?|take five|take a break|ease (up|off)|let up|leave off|no deal|no more(
      talking| speaking)?|no (talking|speaking|noise|sound)|quiet time)( (please|now|thanks|{_WHAT}))*$;
    (disable|deactivate|revert|backtrack on|give up on|toss|disengage|repeal|undo|recant|scuttle|squash|quash|
      shelve|table|rescind|cancle|cansel|canel|stp|stopp|strike|take back|reel back|belay|unsend|eject)
      {_WHAT}{_TAIL}$;
    (dont|do not) (act|work|carry|move|proceed|follow|take|make|begin|initiate|attempt|bother|engage) (\w+
      )?(on|with|out|up|through|action|that|this|it|the|any|further|{_WHAT})( \w+){{0,3}}$;
    (stop|quit|cease|halt|discontinue|end|finish|abort|terminate|suspend|pause) (the |your |this |that |all |
      any )?\w+ing( (this|that|it|the|my|your|on|with|last|current|{_WHAT}))*{_TAIL}$;
    (change of plans?|plans (have )?changed)( \w+){{0,4}}$;
    (im |i am |we are |were )?(not|no longer) (interested|in need)( (in (that|this|it)))? ?(any ?more|any
      longer|now)?$;
    (im|i am|were|we are) (\w+ )?(over (it|this)|done with (that|this|it|the \w+)|finished with (that|this|
      it))( \w+)?$;
    (im |i am |were |we are )?(cancel+ing|aborting|quitting|stopping|bailing|backing out|withdrawing|opting
      out|terminating|ending)( (it|that|this|now|here|out|my (request|order|command)))*$;
    (consider|make|count|mark|call|have|get|want) (it|that|this|them) (as )?(cancel+ed|dropped|off|void|
      stopped|done with|terminated|over|undone|aborted)( \w+)?$;
    (its|thats|it is|that is|the deal is|deals|the deals|all bets are|everything is|everythings) (all |now
      )?(off|cancel+ed|void)( now)?$;
    (?<!\bi )(?<!\bwe )(?<!(?:want|need|like|have) to )(stop|pause|hold|wait|halt|quiet|freeze)( (right|where|you|
      are|there|in|your|tracks|dead|for|a|one|second|sec|minute|moment|bit|while|please|it|that|everything|just|
      now))+$;
    (do me a favor and |just |please )*(stop|cancel|quit|abort|cease|halt|end|terminate|discontinue)(
      (talking|speaking|doing|working|to|me|us|with|on|that|this|it|what|whatever|youre|you|are|were|
      saying|please|now|right|away|immediately|for|a|the|my|current|last|thing|things|stuff|everything|thank|
      thanks|already|completely|altogether|entirely|all|of))+$
    """
)

_ANYWHERE = phrases(
    rf"""
    (cancel|abort|stop|terminate|abandon|discontinue|negate|end|kill|undo|quit|disregard|ignore|forget|scrap|
      scratch|cease|halt|drop|suspend|interrupt|ditch|rescind|delete|revoke|reverse|nix|retract|withdraw|
      nullify) ((the|my|this|that|your|last|previous|current|what|all|of|please|latest|most|recent|prior|said|
      thing|first|entire|whole|previously) ?)*({_TASK}|what you(re| are| were) doing|what i( just)? (said|
      asked)|everything|all|operation)( \w+){{0,2}}$;
    (cancel|abort|stop|terminate|discontinue|cease|disregard|ignore|forget) (what|everything|whatever) (you|
      youre|i|im|we|ive)\b.*;
    (forget|disregard|ignore) (what|that|it)\b.*(said|asked|told)( you)?$;
    (cancel|abort|negate|scratch|disregard|forget|stop|terminate|cease|abandon|ditch|suspend|pause|halt|quit|
      end|drop|undo|kill|discontinue|retract|rescind) (that|this|it|all that|all of (it|that|this))( (please|
      now|immediately|for me|right now|about it|at once|instantly|thanks))*$;
    (please )?(abort|discontinue|terminate|cease|cancel|halt|desist|stop|suspend|quit)( (please|now|immediately|
      at once|right now|all|everything|and desist|this instant))+$;
    ^(please|kindly|just|ok|okay|oh|ai|you can|you may|can you|could you|would you|i want to|i need to|i want
      you to|i need you to|i would like to|id like to|no|hey|you need to|you must|lets)( please| just| now)*
      (stop|cancel|abort|halt|quit|terminate|cease|desist|pause|discontinue|hush|shush|end|mute)( (it|that|this|
      please|now|all|for me|there))*$;
    never ?mind; nvm; forget (about )?(it|that)( please| now)*$;
    shut (the \w+ )?(up|your|your \w+)(?! (valve|the|my|and|for|when)\b);
    (be|keep|go|stay|remain|get) (\w+ )?(quiet|silent|mute)( (please|now|ai))*$;
    ^(please |just |be |ai |hey |oh |ok )?(hush|quiet|shush|pipe|quieten)( (up|down|now|please))+;
    ^(quiet|silence)( please| now)+;
    (stop|quit|cease|end|cut|enough|no more|halt) (all )?(the |your |with the |this |with )?(talking|speaking|
      yapping|chatter|chatting|noise|talk|speech|yammering|babbling|conversation|rambling)(?! (to|with|about
      the)\b);
    stop (please|everything|now|right now|doing|what you|right there|there)(?! (to|with)\b);
    put an? (stop|halt|end) to (it|this|that); (bring|come) (it |this |that )?to (a|an) (stop|halt|end);
    (dont|do not|no need to|quit|not) (\w+ )?(talk|speak|continue|say (another|anything|a|any)|proceed|carry on|
      do (that|it|anything|this)|go on|go (any )?further|finish|complete|execute)(?! (to|on|about|english|again|
      your|spanish|with me)\b)( \w+){{0,5}}$;
    (can|could|would|will|wont) you (please )?(just )?(stop|shut up|hush|quit|be quiet|cancel|zip)(?! (by|in|at|
      my|the)\b);
    (dont|do not) (want|need|like) you to (speak|talk|say|continue|do|finish|proceed|keep)\b;
    (want|need|like|love) (some |a little |a bit of )?(silence|peace and quiet|quiet)\b; refrain from;
    (process|task|action|job|command|operation) (\w+ )?(needs to|must|should|has to) (stop|be (\w+ )?(stopped|
      canceled|cancelled|terminated|aborted)|end|halt);
    (make|need|want|like|get) (you|it|this|that) (to |you )?stop(ped|ping)?\b; cut it out; cut that out;
    hold your (tongue|horses); (call|calling) (it|that|this|everything) off;
    you (can|may|should) (cancel|stop|quit)\b( (it|that|this|the \w+|doing \w+|now))*$;
    no longer (want|need|require|wish) (you to|that|this|it|the)\b;
    (dont|do not) (want|need) (that|this|it|you to \w+|to do that)( \w+)? (any ?more|any longer|after all|
      done)$;
    (changed|change) my mind( (about (that|this|it)|please|sorry|never mind))*$;
    ^(no |oh |ah |actually |hm+ |ok |okay )*(forget it|never ?mind|leave it) (ill|i will|well|we will|im going
      to|my|i|we) (\w+ )*(myself|ourselves|another time|someone else|somebody else|already|again|anymore|any
      more)$;
    (zip|button) (it|your (lips?|mouth)); give it a rest; put a sock in it; stop listening;
    (?<!wont )(?<!doesnt )(?<!not )(?<!didnt )(?<!to )(?<!cant )stop (responding|replying|answering|running|
      working|executing|processing|performing|that|it|your) ?(please|now|that|this|it|mouth|task|action|command|
      process|immediately)*$;
    you talk too much; (tired|sick) of (hearing|listening to) you;
    (quit|stop|cease) (that|it|what)( \w+){{0,4}}$; belay that;
    (void|abort|nullify|cancel|stop) (that|this|it|abort|please and thank you|stop)$;
    (?<!cant )(?<!wont )(?<!not )(?<!to )(?<!i )(?<!we )(cut|shut|turn) (it|this|that|yourself) (off|down|out)(
      (now|please))*$;
    i want out$; (take|do|perform) (no|nothing) ?(further |more )?(actions?|steps)?$; leave it (be|alone)$;
    bring (an end|a stop|a halt) to (it|this|that); (thatll|that will|that is|thats) (be )?enough$;
    (its|it is|that is|thats|this is) no longer (needed|necessary|required|wanted)$;
    (like|want|need) (for )?(you|this|that|it) to (stop|cease|end|be quiet|cancel|halt|quit)\b( \w+)?$;
    youre talking too much;
    (dont|do not) want (to (talk|speak|chat|discuss)|this to|it to|that to)( \w+)* ?(any ?more|continue|now|
      further)$;
    (telling|order|ordering|command|commanding|asking|told) you to (stop|cancel|quit|be quiet|shut up|halt)\b;
    (cancel|forget|undo|disregard|ignore|scratch) (the|my) last (thing|one|bit|part)( i (said|asked)( for)?)?$;
    (thats|its|that is) (not right|wrong|not it|incorrect) (stop|cancel)$;
    i said (stop|cancel|quit|quiet|shut up)( \w+)?$; stop with (that|this|the \w+)( \w+)?$; changing my mind$;
    (dont|do not) (want|need) to (hear|listen to) (you|it|any ?more|this|that)\b.*; stand down;
    say nothing( (more|else))?$;
    (cancel|stop|abort|undo|disregard|ignore|forget) (the|my|that) (\w+ )?(command|request|order|action|task|
      instruction)s?( (that )?i( just)? (gave|made|asked|said|told|sent)( you)?)?( (before|earlier|please|
      now))*$;
    (please |just |kindly |hey )(disregard|refrain|suspend|desist|cease)( that| this| it)?$;
    (this|that|it) (needs|has) to (end|stop)( now)?$; be still$; leave (it|that) alone$;
    turn off your (voice|sound|speaker|mic)\w*; get rid of (that|this|the) (command|task|request|order);
    \w+ (up |that )?cancel$; (quit|stop) doing\b.*; stop working on (that|this|it); im done with this;
    can (this|that|it) be (cancel+ed|stopped|undone); hold off( (on|with) (that|it|this|\w+ing))?$;
    ^(no|no please|please no) more$;
    (dont|do not) (want|need|wish) (to )?(continue|proceed|go on|do (this|that|it))\b.*;
    (silence|mute|quiet) yourself; (keep|shut) your (mouth|trap|lips)( shut| closed)?;
    (stop|quit) making (\w+ )?(noises?|sounds?)(?! (in|at|when|like)\b);
    (no|wait|hey|ok|okay|please|just) (stop|cancel|abort|halt|quit)( (it|that|this|please|now))*$;
    (you )?(may|can|must|should|have to|need to|ought to) (cease|halt|desist|discontinue|abort|hush|shush|shut
      up|be quiet|be silent)\b;
    (i |ill |we |please |lets )?take (it|that|this|what i( just)? said) back;
    (i want|id like|i would like|i need|can we|could we|lets|let us|i wanna|we need|i have decided|i wish) (to
      )?(please )?(cancel|stop|quit|abort|halt|terminate|discontinue)( (it|that|this|now|please|here|everything|
      all of this))*$;
    (you should|you ought to|you gotta) (stop|be quiet|hush|shut|cancel|quit)\b;
    (no more) (talking|words|sounds?|noise|speaking)( \w+)?$; not (needed|necessary) (any ?more|any longer|now);
    back out of (that|this|it);
    (want|like|need|wish) (that|this|it|the (\w+ )?(command|action|task|process|request)) (to be )?(cancel+ed|
      stopped|aborted|terminated|ended|discontinued|halted);
    {_STOP} (what(ever)?|everything|anything|all) (that )?(you|i|we|youre|im|ive|youve)\b.*$;
    ^((whoa|woah|wait|hey|hold on|hold up|thats it|please|ok|okay|no|nope|now|just|god|oh|alright|everybody|you|
      must|so|and) )+(stop|cancel|abort|halt|quit|cease)( (it|that|this|please|now|already|right|there|here|
      immediately|all of it))*$;
    ^((no|wait|please|hey|ok|okay|oh) )*(stop|cancel|abort|halt|undo|quit) ((thats|that is|that was|this is|its|
      it is) (not|wrong|incorrect|a mistake|an error)|this isnt|that isnt|thats not|that wasnt|it isnt|ive
      changed|i have changed|i changed|i (didnt|dont|do not|did not) (want|mean|need))\b.*;
    (mistake|wrong|wanted|want|meant|mind|asked for|need|needed|oops|error) (so |just |please |and |now )*(stop|
      cancel|abort|undo|halt|quit)( (it|that|this|now|please))*$;
    pretend (that )?(i|we|this|that|it) (\w+ )?(didnt|did not|never|wasnt|hadnt)\b.*;
    (wont|will not|not) be (needed|necessary|required) (any ?more|any longer|after all)$;
    i no longer (want|need|wish|require|care)\b.*; i( have|ve)? changed my mind( (on|about) \w+( \w+)?)?$;
    (id|i would) (appreciate|like|love|prefer) (it )?if you (would )?(\w+ )?(stop|stopped|quit|be quiet|cancel|
      cancelled|didnt|shut)\w*\b.*;
    (close|shut|watch|hush|cover) (your|ya|that) (mouth|face|trap|yap|hole|pie ?hole|lips?|big mouth);
    (bite|hold|curb|still) your (tongue|peace);
    (had|heard|have had|ive had) (quite |more than )?enough( (from|of|out of) (you|this|that|it))?( \w+)?$;
    (thats|that is|this is) (quite |more than |about )?enough( (out of|from|of) (you|this|that)|already| now)+$;
    ^thats quite enough$;
    (im|i am|been) (so |very )?(done|tired|sick|finished) (of )?(listening|talking|hearing|with (this|that|
      you))( (to|from) (you|this|it))?( now)?$;
    (get|let) (me|us) out( of (this|here|it))?$; (roll|take|reel|pull) (it|that|this) back$;
    (negate|nullify|override|overrule) (my|the|that|this|it)\b( \w+){{0,4}}$;
    (would|do) you mind (stopping|cancell?ing|ending|aborting|not doing|quitting|being quiet|shutting|halting|
      undoing)\b.*;
    (want|need|like|have|get|wanted|prefer) {_WHAT} (to be )?(cancel+ed|stopped|aborted|terminated|ended|
      discontinued|halted|undone|deleted|reversed|scrapped|abandoned)( \w+){{0,3}}$;
    {_WHAT} (needs to|has to|must|should|can|ought to|may) (now )?(be (cancel+ed|stopped|aborted|terminated|
      ended|discontinued|halted|undone|scrapped|abandoned|dropped)|stop|cease|end)( \w+){{0,3}}$;
    (dont|do not|no longer) (want|need) (that|this|it|{_WHAT}) (done|finished|executed|completed|continued|
      processed|any ?more|any longer)\b.*;
    (dont|do not) (want|need) you (talking|speaking|doing|saying|to)\b.*;
    how (do|can) i (make|get) (you|it|this|that) (to )?(stop|shut|be quiet|quit|cease|cancel)\b.*;
    (you are|youre) (done|finished|through)( (talking|speaking|here|now))+$;
    for (the love of|gods sake|heavens sake|petes sake)\b.*(stop|quiet|shut)\b.*;
    {_STOP} (the|that|this|whatever|any) (\w+ ){{1,3}}(you|youre|i|im|we|were)\b( \w+){{0,3}}$;
    (youve|you have) (said|done|talked) (quite |more than )?(enough|too much)( \w+)?$;
    \b(annoying|enough|wrong|before you (do|go|say|start|continue|finish)( \w+){{0,4}}|hang on|hold on|whoops|
      oops|wait|nope|way|much) (please |just )?(stop|cancel|abort|halt|quit|undo)( (it|that|this|now|please))*$;
    (had|have had|having) a change of heart( \w+){{0,3}}$;
    (ive|i have|i|we|weve)( \w+)? (decided|resolved|chosen|elected|opted) (against|not to)( \w+){{0,4}}$;
    (dont|do not) (think|believe|feel) (i|we|that i|like) (\w+ )?(want|need|like|doing|going|having|
      it)\b.*(any ?more|any longer|after all|now)$
    """
)

CANCEL = (*_ANYWHERE, led(_LEAD, _ORDERS))
