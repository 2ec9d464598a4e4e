"""What may be left over beside an answer, in English."""

from parley.hear.rest import Leftovers
from parley.hear.words import phrases, word_set

_ANYBODY = "(i|you|we|he|she|they|it|somebody|someone|the technician|my \\w+)"

TABLE = Leftovers(
    courtesies=phrases(
        rf"""
        no (problem|worries|trouble|rush|hurry|doubt|need to rush); (not a|without a) (problem|worry|doubt); why not; of course; not at all;
        (i )?(dont|do not) (mind|see why not|have a problem with (that|it)); what the heck; what a relief; (youre|you are) welcome;
        if (thats|that is|its|it is) (ok|okay|fine|alright|all right|possible|cool|no trouble)( with you)?; if (you|they|he) (can|could|please|dont mind|would|like|will);
        if possible; if not too much trouble; cant wait; could not be better; couldnt be better; cant complain; whatever you say; when(ever)? (you|they) can;
        not bad; nothing else; no more questions; thats all (i need|i needed|for now|for today)?; no complaints; thank you so much for your help;
        (that|it) (would|will|does|should) (work|be fine|be great|be good|be perfect|do)( for (me|us))?; looking forward to it; see (you|ya|him|them|yall)( then| there)?;
        you (can|could|may) (go ahead|do that|book it|book that)( please)?; (can|could|would|will) you( please)? (do that|book (it|that|me)|go ahead)( for me)?( please)?;
        (id|i would) (like|love|appreciate) (that|it|to); like i said; as i said; i said( so)?; i told you( so)?( already)?;
        oh my (god|gosh|goodness); my god; for (gods|goodness|heavens) sake; only took \w+ \w+; at last; not before time; how (nice|kind|lovely|wonderful|great|sweet)( of you)?;
        you know what; what can i say; you know; (thats|that is) (what|how|where) {_ANYBODY} (said|want|wanted|need|am|live|meant)
        """
    ),
    small=word_set(
        """
        a an the this that these those it its thats is are was be been am im i me my mine you your youre we us our he him his she her they
        them their there theres here to of for in on at by with from into as and or so then than too also just really very quite pretty
        please thanks thank yes yeah yep yup yah ya sure ok okay alright right correct exactly absolutely definitely certainly indeed good great
        fine perfect wonderful lovely excellent awesome fantastic super cool nice sounds sound works work do does did done go ahead book it
        no nope nah not um uh er erm hmm hm mhm mm well oh ah hey hi hello dear honey hon sweetie sweetheart darling love sir maam man buddy
        bud mate pal friend now today all got get gotcha will would can could lets let say said guess think suppose believe hope know mean
        like one ones thing things way much many more lot bit little totally sorry pardon excuse actually basically literally honestly
        course kind sort ill well thatll itll hes shes theyre weve ive youve have has had been being yall guys folks god gosh goodness
        amen bless wow yay cheers appreciate appreciated obliged welcome again already still up down out off over about
        """
    ),
    contrasts=phrases(
        r"""
        but; except; instead; rather; however; although; though(?! that)\b; unless; other than; apart from; on second thought; wait; hold on; hang on;
        change; changed; make (it|that); earlier; later; sooner; different; another; only (?=(on|in|at|after|before|between|the|for)\b); just not
        """
    ),
    conditions=phrases(
        rf"""
        (?<!as )(?<!what )if; only if; unless; as long as; provided( that)?; assuming; in case; depends; depending; until; till; once {_ANYBODY};
        when {_ANYBODY}; after {_ANYBODY}; before {_ANYBODY}; subject to
        """
    ),
    refusals=phrases(
        r"""
        (?<!why )not; never; dont; doesnt; didnt; cant; cannot; couldnt; wont; wouldnt; isnt; arent; wasnt; shouldnt; none; neither; nor; cancel;
        stop; forget (it|that); never ?mind; no (?=(i|we|not|its|it|that|the|thats|my|way|longer|wait|hold|thanks|thank)\b)
        """
    ),
    questions=phrases(
        r"""
        (and |so |^)?(what|whats|when|whens|where|wheres|who|whos|why|how|hows|which|whose)\b(?! (a|an)\b); (is|are|was|were) (it|that|there|this|he|she|they|you)(?! (one|the one)\b);
        do (you|i|we|they) (need|have|know|take|accept|charge|think|offer|do|guys|want|get); does (it|that|he|she|this|the|anybody); did (you|he|she|they|it); will (it|you|he|she|they|there|somebody|someone|the|i);
        (can|could|may|should|shall|must) (i|we|he|she|they); (im|i am|was) (wondering|curious|not sure)
        """
    ),
    requests=phrases(
        r"""
        (can|could|would|will) you; (i|we) (just |also |still |really |do )*(need|want|wanted|needed|have to|had|dropped|was|am|got|would like|wanna|gotta|forgot|meant)(?! (it|that|this|to)( done| fixed| looked at)?( please)?$);
        (id|wed) (like|prefer|love|want|rather); im (calling|looking|trying|asking|waiting); also; one more thing; another thing; and (another|one more); in addition; tell (him|her|them|the \w+);
        (have|let) (him|her|them|the \w+) \w+; make sure; remember to; be sure
        """
    ),
    needs=phrases(r"(i|we) (\w+ )?(need|want|wanted|have to|had|dropped|got|left|booked|called|asked)\b"),
)
