"""What may be left over beside an answer, in English."""

from parley.hear.rest import Leftovers
from parley.hear.words import phrases, word_set

_WAIT = (
    r"(?<!to )(?<!gonna )(?<!ill )(?<!i will )(?<!i can )(?<!i could )(?<!cant )(?<!sit and )(?<!ill just )(?<!we can )"
    r"wait(?! (for|here|there|around|while|in|with)\b)"
)
"""What asks somebody to wait, and no caller's own waiting: "I'm just going to sit and wait for it"."""

_ANYBODY = "(i|you|we|he|she|they|it|somebody|someone|the technician|my \\w+)"

TABLE = Leftovers(
    courtesies=phrases(
        rf"""
        let me (just )?(see|think)( (here|now|again))*;
        (but|though|and)( (um+|uh+|well|so|and|just))*$;
        but (my|the) (phone|battery)s? (is )?(at|on|low|dying|almost|about)( \w+)*; (but|though)(?= _);
        no (problem|worries|trouble|rush|hurry|doubt|need to rush); (not a|without a)
          (problem|worry|doubt); why not;
          of course; not at all;
        ((wasnt|isnt|is not|was not) that (just )?(what|like|how)|didnt) (i|we) (just )?(said|say|told|tell)(
          (so|that|it|you|already|before))*; (as|like) you (just )?(said|say|read|have|had|put|told)( it| that| me)?;
        (i )?(dont|do not) (mind|see why not|have a problem with (that|it)); what the heck; what a relief; (youre|you
          are) welcome;
        if (thats|that is|its|it is) (ok|okay|fine|alright|all right|possible|cool|no trouble)( with you)?; if (you|
          they|he) (can|could|please|dont mind|would|like|will);
        if (youre|you are|theyre|they are|hes|somebodys) (open|free|available|working)( then| that day)?;
        if (you|yall|you guys|they)( all|ve)? (still )?(have|got|have got|can do|do have)( still)? (it|that|that one|
          one|them|something|anything|room|space|time|an opening|openings)( then| open| free| available| left)*$;
        if possible; if not too much trouble; cant wait; could not be better; couldnt be better; cant complain;
          whatever you say; when(ever)? (you|they) can;
        (please |just |so )*(make|keep) it (quick|short|fast|brief)( please| though)?; but (please |just |only |do
          )*(make it|keep it|be|do it|lets be|let it be)? ?(quick|quickly|fast|short|brief|snappy)( please)?; if (its|
          youre|you are|it is|you make it|you keep it|thats) (quick|fast|short|brief);
        (but )?(please )?hurry( up)?( please)?;
        (but )?((ive|i have|i|im|i am) )?(only |just )?(got |have )?(like |about |maybe )?(just |only )?(for
          )?(a|one|two|
          a couple of|a few|five) (quick )?(minutes?|moments?|seconds?|sec|min)( (though|or so|now|only|left|
            tops|max))*;
          (ive|i have|i|we) (been |was |were )?(waiting|hoping|expecting)( (for|you|your|this|her|the|to|a|
            that))* call( me)?; not bad; nothing
          else; no more questions; thats all( (i need|i needed|i wanted|for now|for today|then))?; no complaints;
          thank you so much for your help;
        (that|it) (would|will|does|should) (work|be fine|be great|be good|be perfect|do)( for (me|us))?; looking
          forward to it; see (you|ya|him|them|yall)( then| there)?;
        you (can|could|may) (go ahead|do that|book it|book that)( please)?; (can|could|would|will) you( please)? (do
          that|book (it|that|me)|go ahead)( for me)?( please)?;
        (id|i would) (like|love|appreciate) (that|it|to); like i said; as i said; i said( so)?; i told you( so)?(
          already)?;
        oh my (god|gosh|goodness); my god; for (gods|goodness|heavens) sake; only took \w+ \w+; at last; not before
          time; how (nice|kind|lovely|wonderful|great|sweet)( of you)?;
        you know what; what can i say; you know; _ (what|how|where) {_ANYBODY} (said|want|wanted|need|needed|meant|had
          in mind)$; (thats|that is) (exactly |just |all |precisely )?(what|how|where) {_ANYBODY} (said|want|wanted|
          need|needed|am|live|meant|
          talked about|discussed|asked for|agreed on|had in mind|was hoping for|was looking for|like);
        (can|could|would|will) you( please)?$; (couldnt|could not|cant) agree( with you)? more; after all; once
          (again|more); when (possible|convenient);
        ((theres )?no need|(you )?(dont|do not) (have|need)) to (read|repeat|say|tell|confirm|go over|go through|
          spell|check)( (it|that|this|all|everything|me|again|back|over|twice))*;
        (i|we)(ll)? (can|could|will|should)? ?make (it|that)( (then|there|work|happen|just fine|fine))*$; (dont|do
          not) worry( about (it|that|a thing))?;
        (i|we|id|wed) (just |do |really |would |d )*(want|need|like|love)( you)?( to)? ((book|schedule|confirm|go
          ahead with|have|reserve) (it|that|this|one|me|the (visit|
          appointment|slot|time))|(it|that|this) (booked|scheduled|confirmed|reserved)|proceed|go ahead|go for it)(
            (please|now|in|then|for me))*$;
        that was (it|all|everything); but (thanks|thank you)( (anyway|again|so much|very much|a lot|though|for
          (asking|offering|checking|your help|the offer|everything)))*;
        (i|we) (dont|do not|wont|will not) (think (i|we) )?(need|want|have|require) (anything|nothing|any|no|any
          more)( (else|more|other|further|questions?|help))*( (right now|now|today|
          for now|at the moment|from you))*;
        (i|ive|we) (really |just )?(gotta|got to|have to|need to|better|should) (run|get going|head out|be going)\b.*;
        (cant|cannot|couldnt) think of (anything|a thing|any)( (else|more|other|right now|questions|now))*
        """
    ),
    small=word_set(
        """
        a an the this that these those it its thats is are was be been am im i me my mine you your youre we us
          our he him his she her they them their there theres here to of for in on at by with from into as and
          or so then than too also just really very quite pretty please thanks thank yes yeah yep yup yah ya
          sure ok okay alright right correct exactly absolutely definitely certainly indeed good great fine
          perfect wonderful lovely excellent awesome fantastic super cool nice sounds sound works work do does
          did done go ahead book it no nope nah not um uh er erm hmm hm mhm mm well oh ah hey hi hello dear
          honey hon sweetie sweetheart darling love sir maam man buddy bud mate pal friend now today all got get
          gotcha will would can could lets let say said guess think suppose believe hope know mean like one ones
          thing things way much many more lot bit little totally sorry pardon excuse actually basically
          literally honestly course kind sort ill well thatll itll hes shes theyre weve ive youve have has had
          been being yall guys folks god gosh goodness amen bless wow yay cheers appreciate appreciated obliged
          welcome again already still ever up down out off over about
        """
    ),
    contrasts=phrases(
        rf"""
        (?<!nothing )(?<!anything )(?<!all )but;
        except; instead; rather; however; although; though(?! that)\b; unless; other than; apart from;
        on second thought; {_WAIT}; hold on; hang on; change; (it|that|we|i|ive|things|has|have|mind) changed( (my|
          our) mind)?; make (it|that);
        (time|day|date|name|address|number|zip|street|spelling|hour) (is|was|seems|looks) off;
        should (be|have been)(?! (good|fine|ok|okay|right|great|perfect|all|there|home|here|easy|able|alright|
          enough|it|correct|possible|doable)\b);
        with an? \w\b; earlier; later; sooner; different; another;
        (?<!was )(?<!is )(?<!its )only (?=(on|in|at|after|before|between|the|for)\b);
        just not(?= (on|in|at|before|after|the|this|that|today|tomorrow|\w+day|too|so)\b|$)
        """
    ),
    conditions=phrases(
        r"""
        (?<!as )(?<!what )if; only if; unless; as long as; provided( that)?; assuming; in case; depends;
        depending; until; till; (when|once|after|before) (?!(that|then|too|long|possible)\b)\w+; subject to
        """
    ),
    turns=phrases(
        "(?<!nothing )(?<!anything )(?<!all )but(?! thank); "
        f"{_WAIT}; hold on; also; (can|could|would|will) you; and (?=(the|my|a|also|one|another|"
        "please)\\b); except; unless; however; although; instead; only (on|in|at|after|before|between|for|if|"
        "when); as long as; provided; if (?=(it|he|she|they|theres|there|my|the|that|this|its)\\b)(?!(it|that|"
        "this)s? (ok|okay|possible|fine|works|alright|all right|suits)\\b); (and )?(how|what|whats|when|who|whos|"
        "where) (?=(is|are|do|does|much|long|will|time|about)\\b)"
    ),
    refusals=phrases(
        r"""
        wrong; incorrect; mistaken; misspelled; (?<!why )not; never; dont; doesnt; didnt; cant; cannot; couldnt;
        wont; wouldnt; isnt; arent; wasnt; shouldnt; none; neither; nor; cancel; stop; forget (it|that);
        never ?mind; no (?=(i|we|not|its|it|that|the|thats|my|way|longer|wait|hold|thanks|thank)\b)
        """
    ),
    questions=phrases(
        r"""
        (and |so |^)?(what|whats|when|whens|where|wheres|who|whos|why|how|hows|which|whose)\b(?! (a|an)\b);
        (?<!that )(?<!this )(is|are|was|were) (it|that|there|this|he|she|they|you)(?! (one|the one)\b);
        do (you|i|we|they) (need|have|know|take|accept|charge|think|offer|do|guys|want|get);
        does (it|that|he|she|this|the|anybody); did (you|he|she|they|it);
        will (it|you|he|she|they|there|somebody|someone|the|i);
        (can|could|may|should|shall|must) (i|we|he|she|they);
        (^|(?<=and )|(?<=but )|(?<=so )|(?<=yes )|(?<=yeah )|(?<=sure ))(can|could|will|would|should|does|did|is|are|
          has) (the|my|your|his|her|our|somebody|someone|anybody|anyone)\b; (im|i am|was) (wondering|curious|not sure);
        (i|we|you|yall|they|it|youre|theyre) (?!(is|am|think|guess|know)\b)(\w+ ){3,}(?<!all )(right|correct|isnt it)$
        """
    ),
    requests=phrases(
        r"""
        (supposed|ought) to; i (thought|meant); (can|could|would|will) you;
        (i|we) (just |also |still |really |do )*(need|want|wanted|needed|have to|had|dropped|was|am|got|would
          like|wanna|gotta|forgot|meant)(?! (it|that|this|to)( done| fixed| looked at)?( please)?$);
        (id|wed) (also |really |just )?(like|prefer|love|want|rather|need|have to|appreciate);
        (it|that|this|they|those|one) (really |just |also )?(has|have|had|needs?|ought|must|should)( got)? (to )?(be|
          have|come|go|stay|fit|match)\b; im (calling|looking|trying|asking|waiting);
          also(?! (like|love|enjoy|think)\b);
        \w*(d|ld) also (like|love);
        (somebody|someone|he|she|they|you) (should|might want to|has to|have to|needs to|need to) \w+;
        one more thing; another thing; and (another|one more); in addition; tell (him|her|them|the \w+|(?!(you|me|us|
          it|that|what|if)\b)\w+ (_|i|we|that|hi|hello|thanks|thank|to));
        (have|let) (him|her|them|the \w+) \w+; make sure; remember to; be sure
        """
    ),
    hasty=phrases(
        r"""
        ((it|this|that|you|we|youve|weve|itll) (has|have|needs?|got|better|will|would|must|should)( (to|gotta|
          need|have))* (be|go|make it|keep it|do it) (\w+ )?)?(real |pretty |very |super |just )?(quick|quickly|quicker|
          fast|short|brief|briefly|snappy); hurry\w*; in a (hurry|rush);
        (in|for|only|just|got|have|takes?|taking|is|its) ((only|just|like|about|maybe|for|got) )*(a|one|two|three|a
          couple of|a few|five|ten|\d+) (quick )?(minutes?|moments?|seconds?|mins?|secs?);
        (only|just) (\w+ )?(one|two|three|a couple of|a few) (quick )?questions?;
        (it |this |that |you )?(doesnt|does not|wont|dont|do not|isnt|is not) (take|taking|keep me|going to take)(
          (too|very|that|so|me|up))* (long|forever|ages|all \w+|much( \w+)?)
        """
    ),
    of_oneself=phrases(
        r"""
        (im|i am|ive|i have|i got|ill|i will|i can|i might|i may|were|we are|weve)(?! (a |one |some |got a )*(question|
          not|never|(\w+ )?driving|behind the wheel)s?\b)( \w+)*;
        my (phone|battery|signal|reception|connection|hands|mouth|voice|dog|kids?|baby)\b; (its|it is|thats) (a bit |a
          little |kind of |pretty )?(fine|ok|okay|alright|loud|noisy|early|late)
        """
    ),
    needs=phrases(r"(i|we) (\w+ )?(need|want|wanted|have to|had|dropped|got|left|booked|called|asked)\b"),
)
