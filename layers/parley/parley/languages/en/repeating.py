"""How people say in English that they want to hear it again."""

from parley.hear.words import led, phrases

_AGAIN = (
    "(again|(one|once) more( time)?|over( again)?|another time|a second time|slower|more slowly|louder|a bit "
    "slower)"
)
_YOU_SAID = "(you|that|it|what|a word|your|the question|the last|any of|anything)"

_COURTESY = (
    "((um+|uh+|oh|hey|hi|hello|ok|okay|sorry|excuse me|pardon me|pardon|wait|well|so|and|but|please|im sorry|i am "
    "sorry|my apologies|apologies|hang on|hold on|huh|hm+|no|yeah|yes|i|just|can you|could you|would you|will you|"
    "may you|can i|could i|may i|do you|i want you to|i need you to|i would like you to|id like you to|id like to|"
    "i want to|i need to|i would like to|let me|now|actually|then|umm|maam|sir|ai|you know|like|honestly|i think|"
    "kindly|go ahead and|you need to|you should) )*"
)

_REQUESTS = phrases(
    rf"""
    (what|whats|which|when|whens|where|wheres|who|whos|how (much|many|long|far|late|early))( \w+){{0,2}} (was|
      is|were|are|did you say|s) (that|it|this|those|they|the|your|my|the \w+)?( ?(?!happen|break|come|call|
      work|book|try|go|start|stop|run|do|be)\w+){{0,4}} (again|one more time|once more)( please)?$;
    (whats|what is|what was|what were|what are) (the|your|my|those|these) (\w+ )?(question|questions|choice|
      choices|option|options|last (part|bit|thing|word|one|question|option))( {_AGAIN})?( please)?$;
    what (was|is) that( last)?( (bit|part|thing|word|one|you said|about|sorry|please|again|last))*$;
    what did you (just )?(say|ask|tell|call)\b.*;
    (what|whatd) (do|did|would) you (\w+ )?mean( (by (that|this|it)|exactly|though))?$;
    (what does (that|this|it) mean|meaning what|meaning)$;
    (i )?(must have|mustve|think i|may have|might have|seem to have|just|totally|completely|kind of|have|ve|
      sort of)? ?(missed|lost|forgot|forgotten) (that|it|you|some of (that|it)|part of (that|it)|most of
      (that|it)|half of (that|it)|all of (that|it)|everything|what (you|it)( \w+)?( \w+)?( \w+)?|the
      (question|last|first|end|beginning|middle|rest|options?|second|whole)( \w+)?|a bit( of (that|it))?)(
      (for (a|one) (second|sec|moment|minute)|there|sorry|please|completely))*$;
    (tell|show|give|read|remind) me (of )?(what you (just )?(said|asked|told)|(that|it|the \w+( \w+)?) (again|
      one more time|once more|over|back))\b.*;
    (can|could|may|might|would|will) (you|i|we) (\w+ )?(get|have|hear|see|take|do|try|go|give|run|play|read|
      put) (me |us )?(that|it|this|the \w+( \w+)?)( (through|over|by|past|to))?( (me|us))? (again|one more
      time|once more|over|back)( \w+)?$;
    (once|one) (again|more)( time)?( please| sorry)*$;
    (a (little|bit|tad) )?(louder|slower|clearer|more (slowly|clearly|loudly))( please| for me)*$;
    (can|could|would|will)? ?(you )?(please )?(speak|talk|say (it|that)|go|read (it|that)) (up|a (little|bit|
      tad)( bit)?|more|much|way)? ?(louder|slower|slow|slowly|clearer|clearly|up|down)( a (bit|little))?(
      please| for me)*$;
    (you are|youre|you were|it was|that was|that went|youve been|its|thats|you|it|that) (\w+ )?(too|so|very|
      really|a bit|way too|a little) (fast|quick|quickly|quiet|low|soft|faint|muffled|garbled|unclear)( for
      me)?$;
    too (fast|quick|quiet)( for me)?$; (slow|speak) (it |that )?down( \w+){{0,3}}$;
    (i|we) (\w+ )?(dont|do not|didnt|did not|cant|couldnt|cannot) (\w+ )?(think|believe) (i|we) (\w+ )?(heard|
      caught|got|understood|followed|understand|hear|get|follow)( \w+){{0,4}}$;
    (im|i am|i was|was) not (\w+ )?(sure (i|what you) (\w+ )?(heard|caught|got|understood|understand|followed|
      follow|said|mean|meant|asked)|following|listening|paying attention|getting (that|you|it)|hearing (you|
      that)|with you)( \w+){{0,4}}$;
    (i )?(wasnt|was not) (\w+ )?(listening|paying attention|following|ready|concentrating|able to (hear|
      follow|understand|catch))( \w+){{0,4}}$;
    (i )?(got |was |am |been |were |just |im |a bit )*(distracted|zoned out|spaced out|drifted off|dozed off|
      daydreaming|elsewhere|hard of hearing|half deaf|deaf|hearing impaired)( (there|for a \w+|sorry))*$;
    (clarify|elaborate|restate|rephrase|reword|reiterate|recap|restart)( (that|it|this|please|the question|for
      me|what you said|yourself))*$;
    mind (saying|repeating|rephrasing|going|running|telling|asking|reading)\b.*;
    (whats|what is|what was) (that|it|this)? ?(you|u) (just )?(said|say|saying|asked|asking)$;
    (the|this|your) (line|connection|signal|phone|reception|audio|sound|call|voice) (is|was|keeps|got|has|
      sounds|went) (\w+ )?(bad|terrible|awful|choppy|breaking|cutting|poor|fuzzy|scratchy|static|crackly|
      crackling|noisy|dropping|broken|weak|quiet|low|gone|faint|muffled)( \w+){{0,2}}$;
    (are you|you) still there$;
    (you what|say what( now)?|what now|wait what|what what|huh what|what huh|hm+ what|come again(
      please| sir| maam)?|do what|who what|what was it|whats that|whats it|what is it|what is that you said)$;
    i (dont|do not|cant) (understand|follow|hear) (you|that|what|the question)\b.*;
    (speak|talk|try|try that|start|start that|start it|go|play|replay|rewind|redo|repeat|recite( that)?|do
      that|read|begin) (again|over|from the (top|beginning|start)|back( to the (top|beginning|start))?)(
      (please|again|for me))*$;
    (take it |start |go |back )?(back )?(from|to) the (top|beginning|start)( please)?$;
    (back up|rewind|replay|redo)( (that|it|please|a (second|bit|little|sec|minute)|the last \w+|for me|what
      you said))*$;
    (i )?(need|want|wanna hear|wanna have|would like|like to have|like) (it|that|this|another|a) (again|one
      more time|once more|repeat|repetition|recap|clarification|replay)\b( \w+){{0,3}}$;
    i need (some )?clarification( \w+){{0,3}}$; you were saying( what)?$;
    ((one|once|another|a second|a 2nd|1) (more )?time|once more|once again|again)( (for me|slower|slowly|
      louder|please|with feeling|i missed it|sorry|for the people in the back))+$
    """
)

_ANYWHERE = phrases(
    rf"""
    (say|ask|repeat|tell|hear|read|do|sat|run|go|play|give|explain|state) (me |that |it |this |the (\w+
      ){{1,2}}|what you (just )?said |through |by |past |over |back |you |us |to |your \w+ |last (\w+
      )?)*{_AGAIN};
    (say|repeat|hear) (\w+ ){{1,4}}{_AGAIN};
    (^|please |you |to |that |mind |and |just |kindly |can |then |could |it |not |would )(repeat|restate|
      rephrase|reiterate|repeating|restating)(?! (customer|problem|issue|offender|visit|business|service|the
      problem|itself)\b);
    (didnt|did not|dont|do not|couldnt|could not|cant|cannot|havent|wasnt able to|not able to|unable to|failed
      to|never|hardly|barely) (\w+ )?(hear|heard|catch|caught|get|got|understand|understood|make out|follow|
      quite get|quite catch)( (all|any|much|half|most)( of)?)?( {_YOU_SAID})(?! (to|from|my|working|on|off|into|
      out|by|with|started|fixed|until|running|anymore|done)\b);
    (didnt|did not) (quite )?(hear|catch|get|understand)( (all|everything|the (last|first) (part|bit|thing)))?$;
    (need|want|like) (that|it|this|you) (\w+ )?(repeated|said again);
    what (did|was|were|is|had) (you|it|that) (\w+ )?(say|said|ask|asking|saying|asked|again)\w*( (again|just
      now|to me|please|me))*$;
    what was (that|the question|the last \w+)( (again|one|thing|you said|please|about))*$;
    whatd you( just)? say; ^come again; (can|could) you speak again;
    (could|can|did|do) ?(not|nt) (\w+ )?(understand|follow|hear|make (that|it) out)$;
    (didnt|did not|couldnt|dont) (\w+ )?(understand|follow|hear)( you| that| a thing| what you said)?$;
    whats that again;
    (forgot|missed|lost|not sure|dont know|do not know|unsure|dont remember) (what|track of what) you( just)?
      (said|asked|say|were saying);
    (you lost me|i lost you)( there)?$; you said what; redo that$; run (that|it) back( \w+)?$; misheard( \w+)*$;
    (that|the) last (part|bit|thing|word|question|sentence) (again|one more time)( please)?$;
    try (saying|asking) (that|it)( again)?;
    (trouble|difficulty|problems?|a hard time|issues) (hearing|understanding) (you|that|what you)( .*)?$;
    what did you (\w+ )?(tell|ask) me( \w+)?$; (sorry|huh|wait|excuse me|uh|pardon) what$;
    what are you (saying|asking)\b( me| about)?$; (do|would) you mind (saying|repeating)\b.*;
    repeat (it|that|this)$; i missed (that|it|what you( just)? said|the last \w+|your \w+)( please| sorry)?$;
    speak (up|louder|slower|more slowly|more clearly)\b;
    you (broke|are breaking|were breaking|cut|keep cutting|are cutting) (up|out)( a bit)?;
    (beg your|i beg) pardon; pardon( me)?$;
    (want|like|need|love|have) to hear (that|it|this|you)( say (that|it))? (again|one more time|once more);
    ^{_COURTESY}say what; ^((um+|uh+|sorry|wait|you|huh|i|oh) )*ask(ed)? what$; say again;
    (read|play|say) (that|it) back; go (over|through) (that|it) again; what now$; huh$;
    one more time( please)?$;
    (talking|speaking|going|talk|speak|went|go) (way |much |a bit |a little )?(too )(fast|quick|quickly|quiet|
      quietly|softly)( \w+){{0,3}}$;
    (that|it) (went|is|was) (right )?(over|above) my head;
    (lost|lose) (you|me)( (there|for a (second|sec|moment|minute)|again))*$; (did you|you) say something$;
    {_COURTESY}(say|put|word|phrase|explain) (that|it) (differently|another way|in (another|a different|simpler|
      other)|more simply|clearly)\b.*;
    (can|could|would|will) you (please )?(clarify|elaborate|echo|restate|rephrase|reword|reiterate|recap)(
      \w+){{0,4}}$;
    (can|could|would|will) you (please )?explain( (that|it|this|yourself|what you (mean|meant|said)|please|
      again|to me|the question|a bit|more|better|for me))*$;
    (bad|poor|terrible|awful) (line|connection|reception|signal)\b.*;
    (cutting|breaking|dropping|fading) (in and )?(out|up)\b( \w+){{0,2}}$;
    (having|have|got) (trouble|difficulty|problems|a hard time|a problem)( (with|in))? (hearing|understanding|
      following|making out)\b.*;
    (couldnt|didnt|can not|cant|cannot) (\w+ )?(make (that|it|you|any of (that|it)|a word)|catch|hear|
      understand|follow|get) (out|a word|one word|anything|any)\b( \w+){{0,5}}$;
    (repeate?|repat|reapeat|repeet|repet|rep[ea]{{2}}t) (that|it|what|the|yourself|please|your|again)\b(
      \w+){{0,4}};
    (say|repeat|tell|ask|hear) (\w+ ){{0,4}}(agian|agin|agan|agen|agaiin|aagain|once mor|1 more time|one mor
      time|1 more);
    (what|wat|wut|whatd|whatcha|whadja|whaddya|whad)( (the (heck|hell|\w+)|on earth|in the world|in heavens
      name|exactly))?( (did|do|d|was it( that)?|is it( that)?))? (you|u|ya|yall|he|she) (\w+ )?(say|said|saying|
      sayin|ask|asked|tell|talking about)( (to me|now|again|sorry|please|just now|there|then|me))*$;
    (didnt|did not|couldnt|could not|cant|cannot|dont|hardly|barely) (\w+ )?(hear|here|heard|catch|cach|get|
      understand|hera|heer)( (ya|u|yall|you|thee|that|what))?( (u|you|ya) (\w+ )?(say|said|saying))?( (please|
      sorry|correctly|properly|well|clearly|right|there))*$;
    (have |had |got )?no (idea|clue) what (you|u|that|it) (just )?(said|say|asked|meant|was|saying|were saying|
      are saying)\b.*;
    (dont|do not) know what (you|u) (just )?(said|say|asked|mean|meant|are saying|were saying)\b.*;
    (appreciate|like|love|grateful|great|nice|help|helpful|good|thankful) (it )?if (you|u) (would |could |can |
      just |will )*(repeat|say|said|repeated|restate|restated|tell|told|ask|asked|rephrase|read|go over)\w*\b.*;
    ^redo$;
    (repeat|repeating|say again) (your|the|that) (last )?(message|statement|sentence|response|answer|words?|
      question|bit|part|thing)\b( \w+){{0,4}}$;
    ^(can|could|would|will|may|please|kindly|tell|give|let|do|lets|try|mind|ill need|i need|i want|id like|i
      would like|just|okay|ok|sorry|hey|if)\b(?!.*\b(good ?bye|bye|thanks?|thank|see you|call|come|calling|
      coming|visit|book|open|broke|breaks?|fix|repair|happen\w*|order|reschedule|cancel|check|start|work|send|
      pay|do it|menu)\b)( \w+){{0,7}} (again|one more time|once more|a second time)( (please|for me|sorry|if you
      (can|could|dont mind|would)|slowly|slower|louder))*$;
    (hard|difficult|tough|impossible|not easy) (for me )?to (hear|understand|follow|make out)( \w+){{0,3}}$;
    (unable|not able|failed|struggling|struggle|trying) to (hear|understand|follow|catch|make out)(
      \w+){{0,4}}$;
    ^(\w+ ){{0,4}}(mumbling|mumbled|garbled|muffled|muttering|whispering|inaudible|unintelligible|
      incomprehensible|scrambled|jumbled)( \w+){{0,3}}$;
    ^(\w+ ){{0,3}}(enunciate|articulate|annunciate)( \w+){{0,4}}$;
    (didnt|did not|couldnt|could not|cant|cannot|havent|wasnt able to|not) (\w+ )?(hear|heard|catch|caught|
      understand|understood|register|comprehend|follow|process|pick up|absorb|take in|grasp) (\w+ ){{0,3}}(you|
      said|say|saying|that|last|words?|question|message|part|it all|all of it|correctly|clearly|properly)(
      (please|sorry|well|there|again))*$;
    what (was|were|is) (it )?(you|that|your|the) (\w+ ){{0,3}}(said|saying|statement|question|asking|response|
      answer|message|asked|just said|telling me|talking about)( (again|please|sorry))*$;
    ^(\w+ )?(what|huh|sorry|pardon|excuse me|come again|say what)( (what|huh|sorry|pardon|please|again|me|
      now))+$
    """
)

REPEAT = (*_ANYWHERE, led(_COURTESY, _REQUESTS))
