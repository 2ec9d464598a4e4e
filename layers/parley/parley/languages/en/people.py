"""How people ask for a person in English."""

from parley.hear.words import led, phrases

_NAMED = (
    "(?!(me|it|that|this|us|you|him|her|them|he|she|they|we|i|one|someone|somebody|anyone|anybody|a|an|the|my|your|"
    "\\w+day|tomorrow)\\b)\\w+"
)
_CALENDAR = "(for |the |your )?(\\w+day|tomorrow|schedule|calendar|list|books)\\b"
_PERSON = (
    "((a|an|the|your|some|any|another|actual|real|live|living|human|customer|service|sales|support|other|regular|"
    "normal) )*(persons?|humans?|human beings?|people|agents?|representatives?|reps?|operators?|managers?|"
    "supervisors?|someone|somebody|anyone|anybody|receptionist|reception|dispatcher|technician|owner|boss|"
    "associate|colleagues?|coworkers?|advisors?|advisers?|attendant|staff|employees?|specialist|front desk|"
    "customer (service|care|support)|support|service desk|live chat|department|office|team|call cent(er|re)|help "
    "desk|human)"
)

_COURTESY = (
    "((um+|uh+|oh|hey|hi|hello|ok|okay|sorry|excuse me|pardon|wait|well|so|and|but|please|im sorry|no|yeah|yes|"
    "just|look|listen|can you|could you|would you|will you|can i|could i|may i|i want you to|i need you to|id "
    "like you to|id like to|i want to|i need to|i would like to|i d like to|let me|now|actually|then|maam|sir|"
    "honestly|i think|kindly|go ahead and|you need to|i said|never mind|forget it|thanks|no thanks|enough|stop|"
    "again|is it possible to|is it possible for me to|would it be possible to) )*"
)
_ASK = (
    "((um+|uh+|oh|hey|hi|hello|ok|okay|sorry|excuse me|wait|well|so|and|but|please|no|yeah|yes|just|really|only|"
    "actually|look|listen|i want|i need|i would like|id like|i demand|i prefer|id prefer|i would prefer|i require|"
    "i request|i wish for|i wanna|i want to (talk|speak|chat)|i need to (talk|speak|chat)|id like to (talk|speak|"
    "chat)|i would like to (talk|speak|chat)|i would rather|id rather|rather|let me (talk|speak|chat)|can i (talk|"
    "speak|chat)|could i (talk|speak|chat)|may i (talk|speak|chat)|can we|get me|get|give me|gimme|bring me|find "
    "me|fetch me|hand me|send me|put on|put|put me on|put me through|connect me|talk|speak|chat|have|got|can i "
    "have|can i get|could i get|could i have|may i have|i said|i asked for|asking for|looking for|how about|to|"
    "with|for|on|through|ask for|get a hold of|hold of|reach|see|i will only (talk|speak)|i only want to (talk|"
    "speak)|i only (talk|speak)|immediately|to (talk|speak)) )*"
)

_REQUESTS = phrases(
    rf"""
    (escalate|(transfer|connect|escalate|forward|redirect|reroute) (me|us|my call|this call|this|the call))(
      (over|through|now|please|up|this|it))*( (to|with|through to|over to)( (a|an|the|your))? \w+(
      \w+)?| somewhere else| elsewhere)?( (please|now))*$;
    (put|pass|patch|hand|switch|send|get) (me|us) (through|over|on(?! {_CALENDAR})|across|up|along)(
      (please|now|to|with))*( (the|your|a|an))?( \w+){{0,2}}$;
    no (more )?(robots?|bots?|machines?|computers?|ai)\b( please)?$;
    (is|are) (there )?(anyone|anybody|someone|somebody|a person|a real person|an agent|an operator|a human|a
      representative|the (owner|manager|boss|supervisor|receptionist)|your (manager|boss|supervisor)) (\w+
      )?(available|free|real there|in|in today|around|on duty|in the office)( (to (talk|speak|help)|please|
      now|today|right now|with me|to me))*$;
    (can|could|may|might) (i|we) (\w+ )?(have|get|reach|see|ask for|request|be (connected|transferred|put
      through|passed)( (on|over|through))?( (to|with))?) ?{_PERSON}( \w+){{0,3}}$;
    (some|any)(one|body) (who|that) (\w+ )?(can|could|knows?|understands?|speaks?|actually|is|has|will|
      listens?)\b( \w+){{0,6}}$;
    (please )?(have|let|get|ask|make) (a |an |some |any |your )?(\w+ )?(person|human|someone|somebody|agent|
      manager|operator|representative|supervisor|rep) (to )?(\w+ )?(talk|speak|help|call|contact|assist|
      answer|take over|phone|ring|get back)\b.*
    """
)

_ANYWHERE = phrases(
    rf"""
    ((speak|talk|speaking|talking|chat|chatting|connect|connected|connecting) (\w+ )?(to|with)|(get|give|find|
      bring|put|need|hand) (me|us)|(get|give) (me|us) (\w+ )?(on|to)|(put|pass|transfer|connect|switch|send|
      patch|hand|forward|direct|escalate|route|redirect|link) (me|us|this|this call|my call)( \w+)? (through|
      over|to|with|on)( to| with)*|(want|need|like|prefer|demand|have|wanna) (to have )?(a|an|some) (real|live|
      actual|human)) {_PERSON}(?! (else )?(yesterday|before|last|the other|about this already|to|who|that|out|
      for|over)\b);
    (speak|talk) (to|with) (the|an?|your) \w+( (please|now|directly|instead))?$;
    (speak|talk) (to|with) (the|your) \w+ please; {_PERSON} (else )?((on|to) the (line|phone)|on$);
    (transfer|connect) me( (please|now))?$;
    (connect|transfer|put|pass) me (through |over |on )?(with|to|through to) (the|your) \w+( \w+)?( please)?$;
    (need|want|like|have|get me|give me|is there) (some|any)(body|one) (i can |for me )?(to )?(talk|speak) (to|
      with);
    get (someone|somebody) (who|that) can; can (someone|somebody) else (help|assist);
    call (the|your) (reception|front desk|manager)$;
    (want|need|would like|id like|prefer|wanna) (a|an) (human|human being|agent|representative|rep|operator)(?!
      (who|that|to|error)\b);
    (from|by|with|of) an? (agent|representative|human|real person|live person|actual person);
    not (to )?(a|this|an?) (\w+ )?(robot|machine|bot|computer);
    (is there|can i get|could i get|can i have|may i have) (a |an )?\w+( else| real| person)? (i can|to|who can)
      (talk|speak|help)( (to|with))?;
    (want|need|prefer|rather|like|get|let|demand|require|wish|request|looking|help|assist\w*) (\w+
      ){{0,5}}(real|live|actual) (person|human|agent|people|humans|representative);
    human (help|assistance|support|agent|being please|operator|contact|interaction);
    (let|can|could|may) (me|i|we) (\w+ )?(speak|talk) (to|with) (a|an|the|some|any)(?!\w* you);
    ^{_ASK}{_PERSON}( (please|now|right now|immediately|thanks|thank you|instead|asap|then|there|on the (line|
      phone)|for me))*$;
    (i |we )?(dont|do not|wont|will not|refuse to|hate|hate to|cant|never|not|rather not|prefer not to|dislike|
      wont be|not going to|tired of|sick of|done) (\w+ )?(want to )?(like )?(to )?(talk|speak|deal|chat|talking|
      speaking|dealing|chatting|converse|communicate)( (to|with))? (a |an |the |these |this |some |any |your |
      you )*(\w+ )?(robots?|machines?|bots?|computers?|ai|automated\w*|recordings?|chatbots?|program|system|
      voice)\b;
    (is|are|do you have|have you got|isnt|arent|got) (there )?(a|an|any|some|no)? ?((real|actual|live|living|
      human) )?(person|human|humans|people|operator|agent|representative|someone|somebody|anyone|anybody|one|
      body)( (real|else|available|there|around|in the office|on duty|here|who))* (i|that|who|to|we|available|
      can|could|to talk|to speak)\b.*;
    (can|could|may|might|will|would) (a|an|some|another|one of (your|the)) ?(\w+ )?(human|person|agent|
      representative|operator|manager|colleagues?|people|technicians?|staff|employees?|reps?|someone|
      supervisor)( \w+)? (\w+ )?(help|call|talk|speak|assist|answer|handle|take|contact|ring)\b.*;
    (can|could|may|like to|want to|need to|have to|should) (i |we )?be (connected|transferred|put through|
      redirected|forwarded|handed)( \w+){{0,6}}$;
    where (are|is) (all )?(the|your|a) (real )?(humans?|people|operator|agent|person|staff|receptionist)(
      \w+)?$;
    (whos|who is|person|people|someone|somebody|whoever( is|s)?|anyone) (\w+ )?in charge\b( \w+)?$;
    ^{_ASK}(some|any)(one|body) (who|that) (\w+ )?(can|could|knows?|understands?|speaks|will|is)\b(
      \w+){{0,6}}$;
    (some|any)(one|body) with a (pulse|brain|heartbeat|heart|clue)\b;
    (live|warm|real|human|actual|breathing) (body|voice|human|person)( \w+)?$;
    (help|assistance|answers?|support|service|advice|response|an answer) (from|by|of) (a|an|some|your) (\w+
      )?(person|human|agent|people|somebody|someone|staff|operator)\b;
    (talk|speak|chat|talking|speaking|discuss (it|this|that)) (to|with) (one|any|some) of (your|the|you)(
      \w+){{1,2}};
    (want|need|get me|give me|like|prefer) one of (your|the)( \w+)? (people|staff|employees|agents|technicians|
      colleagues|team|reps|humans|representatives)\b;
    (so|just|please|and|machine|working|me|useless|crap|nonsense|enough|now|think|guess) i (just |really )?(need|want|
      demand) {_PERSON}( (now|please|to talk to|right now|instead))*$;
    (let|want|need|like|can|could|get|may) (me|i|to|us)? ?(\w+ )?(speak|talk|chat) (to|with) (whoever|who|
      anyone|any of|people|humans|anybody|persons?|somebody|someone)\b( (who|in|is|there|real|else|human|
      please|now|you|have|about|runs|charge|at|from|the|your|actual\w*|that|can|will))*( \w+){{0,3}}$;
    take me to (a|an|your|the) (\w+ )?(person|human|agent|operator|representative|manager|leader)\b;
    (human|person|agent|operator|representative|manager|supervisor) (please|now)( please| now)*$;
    (help|service|support) (line|desk) (agent|person|operator|representative);
    ((can|could|may|might) (i|we)|let me|(i|we) (\w+ )?(want|need|have|wish|wanna)( to)?|(id|i would|we would)
      (like|love|prefer) to|trying to|is it possible to) (\w+ )?(talk|speak|chat) (to|with) (?!(you|ya|u|my|our|
      it|myself|yourself|about|like|him first|her first|them first)\b)\w+( (please|now|today|in \w+|from \w+|
      again|the \w+|about .*))*$;
    (can|could|would|will) (somebody|someone|anybody|anyone|a person|a human) (please )?(talk|speak) (to|with)
      (me|us);
    ^((hi|hey|hello|um|uh|yes|yeah|well) )*is (?!(it|this|that|he|she|anybody|anyone|somebody|someone|everybody|
      everyone|the|there|a|an|my|your|\w+day|tomorrow|today|all|smoke|gas)\b)\w+ (there|around|in today|in the
      office)( (please|today|right now))*$;
    (get|put|have) {_NAMED} on the (phone|line)\b;
    ^((hi|hey|hello|um|uh|yes|yeah|well|just|please|can you|could you|would you) )*put {_NAMED} (back )?on( please)?$;
    (i )?(usually|always|normally|only) (talk|speak|deal|work) (to|with) {_NAMED}( (there|about this|please))*$;
    ^(\w+ )?(can|could|will|would) {_NAMED} call me( back)?( (please|today|tomorrow))*$
    """
)

VISITS = phrases(
    r"""
    (dont|do not|didnt|did not|no need to|rather not|wont) (\w+ )?((want|need|have|like|wish) to )?(talk|speak|chat)
      (to|with) (?!(an?|the|this|your|some|another|any) (\w+ )?(machine|robot|computer|bot|recording|ai|system)\b);
    (dont|do not) (transfer|connect) me;
    ^(?!.*\b(talk\w*|speak\w*|chat\w*|connect|transfer|put me|conversation)\b).*\b(come|comes|coming|came|out
      here|over here|out today|out tomorrow|come by|stop by|come over|take a look|have a look|look (at|into)|
      looks? at|fix|fixes|repair|send (?!(me|us) (to|over|through)\b)|visit|show up|diagnose|inspect|replace|
      install|service (my|our|the|it)|get out to)\b;
    ^(?!.*\b(talk\w*|speak\w*|chat\w*|connect|transfer|put me)\b).*\b(call|calls|text|texts|ring|phone|notify|
      message) (me|us|ahead|first)\b.*\b(when|before|first|once|on (the|his|her|their) way|as soon as|if|ahead|
      beforehand|prior|minutes)\b;
    ^(?!.*\b(talk\w*|speak\w*|chat\w*|answer)\b).*\b(available|free) ((on|for|this|next|early|late|sometime|
      later|around|at|to come) )*(\w+day|tomorrow|tonight|morning|afternoon|evening|week|weekend|\d+)\b;
    ^(\w+ ){0,4}(need|want|require|get|have|send|book|schedule|order) (me |us )?(a|an|the|your) ((good|h ?vac|ac|
      service|repair|new|another|licensed) )*(technician|tech|repair ?man|specialist|plumber|electrician|
      mechanic)( (please|today|tomorrow|now|asap|for \w+ \w+|on \w+|\w+day|as soon as possible))*$
    """
)
"""Somebody who comes to do the work, or calls on the way."""

PERSON = (*_ANYWHERE, led(_COURTESY, _REQUESTS))
