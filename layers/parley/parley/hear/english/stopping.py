"""How people stop something in English: what goes on in the call, or all further calls."""

from parley.hear.words import phrases

_TASK = "(mission|commands?|requests?|actions?|tasks?|process|process\\w*|jobs?|operations?|activity|instructions?|orders?|action|that|it|this)"

CANCEL = phrases(
    rf"""
        (cancel|abort|stop|terminate|abandon|discontinue|negate|end|kill|undo|quit|disregard|ignore|forget|
          scrap|scratch|cease|halt|drop|suspend|interrupt|ditch|rescind|delete|revoke|reverse|nix|retract|
          withdraw|nullify) ((the|my|this|that|your|last|previous|current|what|all|of|please|latest|most|
          recent|prior|said|thing|first|entire|whole|previously) ?)*({_TASK}|what you(re| are| were) doing|
          what i( just)? (said|asked)|everything|all|operation)( \w+){{0,2}}$;
        (cancel|abort|stop|terminate|discontinue|cease|disregard|ignore|forget) (what|everything|whatever)
          (you|youre|i|im|we|ive)\b.*;
        (forget|disregard|ignore) (what|that|it)\b.*(said|asked|told)( you)?$;
        (cancel|abort|negate|scratch|disregard|forget|stop|terminate|cease|abandon|skip|ditch|suspend|pause|
          halt|quit|end|drop|undo|kill|discontinue|retract|rescind) (that|this|it|all that|all of (it|that|
          this))( (please|now|immediately|for me|right now|about it|at once|instantly|thanks))*$;
        (please )?(abort|discontinue|terminate|cease|cancel|halt|desist|stop|suspend|quit)( (please|now|
          immediately|at once|right now|all|everything|and desist|this instant))+$;
        ^(please|kindly|just|ok|okay|oh|ai|you can|you may|can you|could you|would you|i want to|i need to|i
          want you to|i need you to|i would like to|id like to|no|hey|you need to|you must|lets)(
          please| just| now)* (stop|cancel|abort|halt|quit|terminate|cease|desist|pause|discontinue|hush|
          shush|end|mute)( (it|that|this|please|now|all|for me|there))*$;
        never ?mind; nvm; forget (about )?(it|that)( please| now)*$;
        shut (the \w+ )?(up|your|your \w+)(?! (valve|the|my|and|for|when)\b);
        (be|keep|go|stay|remain|get) (\w+ )?(quiet|silent|mute)( (please|now|ai))*$;
        ^(please |just |be |ai |hey |oh |ok )?(hush|quiet|shush|pipe|quieten)( (up|down|now|please))+;
        ^(quiet|silence)( please| now)+;
        (stop|quit|cease|end|cut|enough|no more|halt) (all )?(the |your |with the |this |with )?(talking|
          speaking|yapping|chatter|chatting|noise|talk|speech|yammering|babbling|conversation|rambling)(?!
          (to|with|about the)\b);
        stop (please|everything|now|right now|doing|what you|right there|there)(?! (to|with)\b);
        put an? (stop|halt|end) to (it|this|that); (bring|come) (it |this |that )?to (a|an) (stop|halt|end);
        (dont|do not|no need to|quit|not) (\w+ )?(talk|speak|continue|say (another|anything|a|any)|proceed|
          carry on|do (that|it|anything|this)|go on|go (any )?further|finish|complete|execute)(?! (to|on|
          about|english|again|your|spanish|with me)\b)( \w+){{0,5}}$;
        (can|could|would|will|wont) you (please )?(just )?(stop|shut up|hush|quit|be quiet|cancel|zip)(?!
          (by|in|at|my|the)\b);
        (dont|do not) (want|need|like) you to (speak|talk|say|continue|do|finish|proceed|keep)\b;
        (want|need|like|love) (some |a little |a bit of )?(silence|peace and quiet|quiet)\b; refrain from;
        (process|task|action|job|command|operation) (\w+ )?(needs to|must|should|has to) (stop|be (\w+
          )?(stopped|canceled|cancelled|terminated|aborted)|end|halt);
        (make|need|want|like|get) (you|it|this|that) (to |you )?stop(ped|ping)?\b; cut it out; cut that out;
        hold your (tongue|horses); (call|calling) (it|that|this|everything) off;
        you (can|may|should) (cancel|stop|quit)\b( (it|that|this|the \w+|doing \w+|now))*$;
        no longer (want|need|require|wish) (you to|that|this|it|the)\b;
        (dont|do not) (want|need) (that|this|it|you to \w+|to do that)( \w+)? (any ?more|any longer|after
          all|done)$;
        (changed|change) my mind( (about (that|this|it)|please|sorry|never mind))*$;
        (zip|button) (it|your (lips?|mouth)); give it a rest; put a sock in it; stop listening;
        stop (responding|replying|answering|running|working|executing|processing|performing|that|it|your)
          ?(please|now|that|this|it|mouth|task|action|command|process|immediately)*$;
        you talk too much; (tired|sick) of (hearing|listening to) you;
        (quit|stop|cease) (that|it|what)( \w+){{0,4}}$; belay that;
        (void|abort|nullify|cancel|stop) (that|this|it|abort|please and thank you|stop)$;
        (cut|shut|turn) (it|this|that|yourself) (off|down|out)( (now|please))*$; i want out$;
        (take|do|perform) (no|nothing) ?(further |more )?(actions?|steps)?$; leave it (be|alone)$;
        bring (an end|a stop|a halt) to (it|this|that); (thatll|that will|that is|thats) (be )?enough$;
        (its|it is|that is|thats|this is) no longer (needed|necessary|required|wanted)$;
        (like|want|need) (for )?(you|this|that|it) to (stop|cease|end|be quiet|cancel|halt|quit)\b( \w+)?$;
        youre talking too much;
        (dont|do not) want (to (talk|speak|chat|discuss)|this to|it to|that to)( \w+)* ?(any ?more|continue|
          now|further)$;
        (telling|order|ordering|command|commanding|asking|told) you to (stop|cancel|quit|be quiet|shut up|
          halt)\b;
        (cancel|forget|undo|disregard|ignore|scratch) (the|my) last (thing|one|bit|part)( i (said|asked)(
          for)?)?$;
        (thats|its|that is) (not right|wrong|not it|incorrect) (stop|cancel)$;
        i said (stop|cancel|quit|quiet|shut up)( \w+)?$; stop with (that|this|the \w+)( \w+)?$;
        changing my mind$; (dont|do not) (want|need) to (hear|listen to) (you|it|any ?more|this|that)\b.*;
        stand down; say nothing( (more|else))?$; (dont|do not) follow through( \w+){0, 3}$;
        (cancel|stop|abort|undo|disregard|ignore|forget) (the|my|that) (\w+ )?(command|request|order|action|
          task|instruction)s?( (that )?i( just)? (gave|made|asked|said|told|sent)( you)?)?( (before|earlier|
          please|now))*$;
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
        (you )?(may|can|must|should|have to|need to|ought to) (cease|halt|desist|discontinue|abort|hush|
          shush|shut up|be quiet|be silent)\b;
        (i |ill |we |please |lets )?take (it|that|this|what i( just)? said) back;
        (dont|no need to|do not) bother( \w+){0, 3}$;
        (i want|id like|i would like|i need|can we|could we|lets|let us|i wanna|we need|i have decided|i
          wish) (to )?(please )?(cancel|stop|quit|abort|halt|terminate|discontinue)( (it|that|this|now|
          please|here|everything|all of this))*$;
        (you should|you ought to|you gotta) (stop|be quiet|hush|shut|cancel|quit)\b;
        (no more) (talking|words|sounds?|noise|speaking)( \w+)?$;
        not (needed|necessary) (any ?more|any longer|now); back out of (that|this|it);
        (want|like|need|wish) (that|this|it|the (\w+ )?(command|action|task|process|request)) (to be
          )?(cancel+ed|stopped|aborted|terminated|ended|discontinued|halted)
        """
)

DO_NOT_CALL = phrases(
    r"""
        (do not|dont|never|stop|quit) (ever )?call(ing)? (me|us|here|this (number|phone|house))( (again|any
          ?more|ever|back|please))*$;
        (do not|dont|never) (ever )?call(ing)? (\w+ ){0,3}(again|any ?more|ever); stop calling;
        (take|remove|get|delete) (me|us|my (\w+ )?number|this number|my name) (off|from|out of) (\w+
          ){0,3}(list|lists|database|records?|system);
        do not call list; no more calls; lose my number
        """
)
