"""Yes and no in English."""

from parley.hear.answers import Answers
from parley.hear.words import phrases
from parley.languages.en.consents import AFFIRMED, AGREED
from parley.languages.en.doubts import PONDERING, UNSURE
from parley.languages.en.refusals import CHANGES, DECLINED, DENIED, POSTPONED, STATEMENTS

TABLE = Answers(
    fillers=phrases(
        r"""
        u+m+; u+h+(?! (huh|uh)\b); uhm+; e+r+m*; e+h+m*; right now(?! please); h+m+; m+; a+h+; o+h+; well; so;
        hey; hi; hello; like; actually; please; sorry; thanks for the suggestion; i mean; i guess; then;
        honestly; look; i (would|d|will) (have to )?say; id (have to )?say; you know; and; now; my answer is;
        the answer is; thats; id go with; why (?=(yes|certainly|of course|sure|no)\b); whatever; sir; maam;
        haha; lol; wow; (?<=hello )(dear|there|love); (?<=hi )(dear|there|love); (?<=hey )(dear|there|love); dear(?= \w)
        """
    ),
    contrasts=("but",),
    inverted=phrases("would; will; is; does; could; should"),
    amended=phrases(
        r"""
        or (rather|actually|maybe rather|well); or(?= no (rather|actually|wait)\b); rather;
        wait(?! (for|until|till)\b); hold on; hang on; scratch that; strike that; correction; my (mistake|bad);
        make (that|it)( an?)?; on second thoughts?; let me rephrase
        """
    ),
    idioms={
        "(yes|yeah|ok|okay|fine|sure|alright) but no (?!(thanks|thank|not|no|i|im|we|it|its|that|thats|maybe|never)\\b)"
        "\\w+": "yes",
        "no (problem|worries|doubt|question|question about it|objections?)(?!\\w)"
        "(?! (finding|with|so far|there))": "yes",
        "no (i )?(dont|wouldnt|would not|do not) mind( .*)?$|no ((thats|its) (ok|okay|fine) )?(that|it|this|"
        "\\w+day) (works|does|will work|would work|suits)": "yes",
        "(yeah|yes|yep|ok|okay|oh|sure) no (worries|problem|question|issue|(thats|its) (\\w+ )?(fine|okay|ok|good|"
        "great|cool|perfect|alright|all right))": "yes",
        "(no|nope|nah) (thats|its) (right|correct|true)(?! (but|except))": "yes",
        "(no|nope|nah)( (no|nope|nah|please|not at all|of course|(i )?dont mind|dont worry|(its|thats|im) (\\w+ "
        ")?(fine|okay|ok|good|alright|all right|free)))* (go (right )?(ahead|on)|carry on|go for it|please do|"
        "fire away|keep going)(?! (without|away|and (?!(ask|book|do|tell|start)\\b)))": "yes",
        "(no|zero|any) (idea|clue|opinion|preference|answer|way to (know|tell|say))": "unsure",
        "why not$|why not (lets|do|go|sure|please)": "yes",
        "who (wouldnt|would not|doesnt|does not|isnt|is not)( (want|like|love|be|that|to|it))*$": "yes",
        "((no|nope|nah|yes|yeah|ok|okay|sure|well|fine) )*(you|ya) (can|may) (go ahead( and)? )?ask( (me|away|"
        "anything|them|it|your questions|whatever( you (want|like))?))*(?! (if|when|me (for|to|about))\\b)": "yes",
        "((no|nah|nope|oh|well|okay|ok) )*(nothing|theres nothing|there is nothing)(s| is| was)? wrong( with (it|that|"
        "any of it|them))?(?! (but|except))": "yes",
        "uh huh|mm+ ?hm+|mhm+": "yes",
        "((yes|yeah|yep|ok|okay|sure|oh|well|thats|its|that is|it is|almost) )*(good|close|near|fair|right) enough"
        "( (yes|yeah|for me|for now|i (guess|suppose|think)|thanks|thank you))*$": "yes",
        "(uh|nuh|huh|unh|nuhuh|mm+|hm+) (uh|unh|mm+)|nuh ?uh": "no",
        "i (do not|dont|wouldnt) (mind|see why not|have a problem with that)$": "yes",
        "not a problem|(do not|dont) mind if i do|(you|u) (better )?(know it|bet)": "yes",
        "(yes|yeah|yep) (and|or) no(?! (rather|actually|wait|\\w+ \\w+))": "unsure",
        "(right|great|sure|ok|okay|good|perfect|fine|yes)( \\w+)? (but|however|except) (\\w+ ){0,3}"
        "(wrong|incorrect|not right|not correct)": "no",
        "right now$|right (on|away) (the|at)": "unsure",
    },
    yes=phrases(
        r"""
        a?y+e+s+; ye+a+[hp]*; ye+h+[ap]*; ya+h*; a?ye+p+; a?yup+; yuppers; yeppers; yessir; yes sir; yes maam;
        ye; yass+; aye; affirmative; fo sho; sí; i second that; uh huh; absolutely(?! not); certainly(?! not);
        definitely(?! not); of course(?! not); surely(?! not); sure thing; indeed;
        totally(?! (wrong|false|not)); you bet; by all means; positive; sure(?! (not|if|whether|about));
        correct; exactly; for sure; roger; undoubtedly; naturally; obviously; without (a )?doubt;
        most (definitely|certainly); true; agreed; right on; precisely; amen; okie dokie; okey dokey;
        (the |that |my |your )?(time|day|date|name|address|number|slot|hour)s (still |all |just |really |perfectly
          )?(good|fine|right|correct|okay|
          ok|perfect|great)\b(?! (if|but not|except|unless)\b); yea verily; oui; si( senor)?; you betcha; yis; yus+;
        ja( ja)?; damn (right|straight); hell yea?h?;
        heck yea?h?; (why|how) not; yessum; mhmm+; okey doke
        """
    ),
    no=phrases(
        r"""
        no+(?! (\d|(problem|worries)( at all)?$|(rush|hurry|pressure|trouble|biggie|big deal|complaints?|need to
          (read|repeat|say|confirm|go over|go through))\b));
        nope; nah+; naw; nay; negative; negatory; no way; never(?! ?mind);
        not(?! (a problem|an issue|bad|too bad|only|just|sure|certain|much|a lot|as|\w+ing)\b)( \w+){1,5}$;
        absolutely not; certainly not; definitely not; of course not; (hell|heck) no;
        no (sir|maam|siree|chance|can do); nothing (else|more|further); not (really|at all|exactly|quite right);
        not (for|that|today|yet|now|a chance|on your life|necessarily|likely|particularly|anymore|any more|
          correct|right|true|needed|necessary|interested|the case|so|this time|me|happening|in a million
          years|happy|required|quite|especially|gonna|going to|in the \w+|ever|remotely|even|ideal|
          great|possible|mine|us|this|tomorrow|on \w+|if|unless|unfortunately|sadly|feasible|doable|available|
          convenient|suitable|good|okay|ok|fine|my|our|his|her|here|with|\w+day|again|to my liking|too (keen|
          fond|happy|interested|good)|very (likely|good|well|interested)|much|this one|that one|either);
        (ok|okay|alright|all right|right|sorry|unfortunately|sadly|oh|god) ((but|well|um+|uh+|erm?) )*no(?!
          (problem|worries|doubt|\d));
        (?<!yes )(?<!yeah )(?<!sure )(?<!okay )(?<!ok )(dont|do not) worry; (dont|do not)(?! worry); false;
        wrong; invalid; incorrect; nothing; untrue; hard pass; (ill )?pass; neither; none;
        i (disagree|decline|refuse|reject|object)( \w+)?; nein; nyet
        """
    ),
    unsure=UNSURE,
    pondering=PONDERING,
    postponed=POSTPONED,
    denied=DENIED,
    affirmed=AFFIRMED,
    agreed=AGREED,
    questions=phrases(
        r"""
        (what|whats|when|where|wheres|who|whos|how|hows|which|whose)(?! i (want|need|order|said|ask|had|
          meant)\w*);
        ^(\w+ ){0,3}(can|could|would|will|do|does|did|is|are|may|should) (you|i|we|they|there|he|she|the|it|
          that|this)(?! (it|that|so)$);
        (can|could|would|will|does|did) you; (tell|show|find|give|search|look up|send) me
        """
    ),
    brief_yes=phrases(
        "yes; yeah; yep; yup; affirmative; true that; (true|correct|accurate|affirm)$; "
        r"^i (\w+ )?(think|believe|guess|suppose|hope|reckon)$"
    ),
    brief_no=phrases("(big|a|to that|huge|firm|definite|hard|say|is) no\\b; nope; \\bno$; (false|untrue)$"),
    negations=phrases(
        "no; not; never; isnt; dont; doesnt; didnt; wasnt; aint; hardly; far from; false; wrong"
    ),
    offers=phrases(
        r"""
        (any|some|no)(thing)? (else|more|other|further)(?! (phone|number|address|name|people|person|pets?|dogs?|
          cars?|way));
        (else|more|further)( \w+){0,3} (i|we) can; (help|assist)( you)? (further|more|with); what else;
        any (other|further|more|additional) (questions?|help|requests?|thing|things|assistance|services?|jobs?|
          concerns?|issues?|problems?);
        (i|we) (can )?(help|assist) (you )?(more|further|again)
        """
    ),
    enough=phrases(
        r"""
        (thats|that is|thatll be|that will be|that would be|thatd be|that was|this is|its|it is|(that|it)(
          was| is|s)? (gonna|going to) be) (all|it|everything|enough|plenty);
        ^(\w+ )?enough( for (today|now|me|one day))?( thanks?( you)?)?$; ^(\w+ )?no (more )?questions?\b;
        (im|i am|were|we are) (all |just |quite )?(good|set|fine|done|ok|okay|finished); all (good|set|done);
        nothing( else| more| further)?; (have|got) (all|everything|what)( that)? i (need|needed|want|wanted);
        that (does|will do|should do|covers) (it|everything|all);
        (youve|you have|you) (been|done|helped|answered)( \w+){0,4}; ^(\w+ ){0,3}thanks?( you)?( \w+){0,6}$
        """
    ),
    reversed_yes=phrases(
        r"""
        (wrong|incorrect)$; (thats|that is|its|is) not (right|correct|true|it);
        but (no|not)\b(?! \w+ (only|just));
        but (please |you (need|have) to |can you |could you )?(change|correct|fix|make it(?! (quick|quickly|
          fast|short|brief|snappy)\b)|(the|my) (?!question|concern|point|worry)(\w+
          ){1,2}(is|should|needs|was)|it should)\b
        """
    ),
    confirmations=phrases(
        r"""
        (is|are|was|does|do|did|am) (\w+ ){0,6}(correct|right|okay|ok|accurate|good|fine|look|sound|work|suit|
          possible|available|alright|acceptable|convenient|enough|true|fit|best)\w*;
        confirm\w*; (correct|right|okay|yes|fine)$; make sure; verify;
        (lets|let me|let us|just|to|i|can you|could you|please|would you) (just |quickly )?(double )?check;
        please (look|review)
        """
    ),
    interrogatives=phrases(
        "what(?! else\\b)(?! (about|if)\\b); whats; when; whens; where; wheres; who; whos; which; whose; why; "
        "how(?! about\\b); hows"
    ),
    polar=phrases(
        r"""
        (^|and |so |okay |just |first |well |or |but )(do|does|did|have|has|had|is|are|was|were|am|can|could|
          will|would|shall|should|may|isnt|arent|dont|doesnt|didnt|havent|hasnt|wasnt|wont|any|anybody|anyone|
          got|ever) \w+
        """
    ),
    cautious=phrases(
        r"""
        not (that|as far as|so far as|to) (my knowledge|((i|im|i am|we|were|ive|weve) (\w+ )?(know|aware|
          remember|recall|can tell|noticed|seen|heard)));
        ^(\w+ )?(probably|likely|possibly|maybe|perhaps|apparently|presumably) not( \w+){0,3}$
        """
    ),
    favours=phrases(
        "(can|could|would|will) (you|we|i|they); (is|would) (it|that) (be )?(possible|okay|ok); able to"
    ),
    granted=phrases(
        r"""
        ^((yes|yeah|sure|ok|okay|well|i think|i guess|i suppose|oh) )*(thats|that is|its|it is|should be|would
          be|that should be|thatd be|that would be|that might be) (certainly |definitely |quite |perfectly |
          totally )?(possible|doable|feasible|manageable)( (for|with) (me|us))?( \w+)?$
        """
    ),
    own_words=(
        (
            r"\b(?:do|did|does|can|could|would|will|have|has) (?:you|they|he|she|it|anybody|anyone)(?: guys| all| "
            r"still| already| also| ever)? (\w+)",
            r"^(?:(?:well|um|uh|oh|yeah|so) )*(?:i|we|they|he|she|it|ive|weve)(?: \w+ly| do| did| already| still| "
            r"all| both| can)? (\w+?)(?:s|ed)?(?: (?:it|that|this|one|some|them|him|her|here|there|the same|both|"
            r"all of it))?(?: (?:still|too|already|now|myself|ourselves|together|outright|please|all|yes|actually|"
            r"yesterday|today|once|twice|before|(?:(?:just|only|about|maybe|a|an|the|one|two|three|four|five|ten|"
            r"few|couple of) )*(?:minutes?|moments?|seconds?|time)))*$",
        ),
    ),
    changes=CHANGES,
    approved=phrases(
        r"""
        (no|nope|nah) ((no|nope|nah|wait|oh) )*(its|thats|it is|that is|this is|everythings|everything is)(
          (all|perfectly|totally|absolutely) (good|fine|great|okay|ok|set)| perfect| great)( (thanks|thank you|
          now|like that|as it is|the way it is))*$
        """
    ),
    statements=STATEMENTS,
    declined=DECLINED,
    requests=phrases(
        r"""
        (do|would|did|will) you (\w+ )?(want|like|care|wish|need|mind|prefer)( me| us)?;
        (shall|should|can|may|could|must) (i|we); want (me )?to;
        (am|are) (i|you) (to|willing|ready|interested|okay|planning|going); whether (i|you); would you;
        is it (okay|ok|alright) (if|to)
        """
    ),
    objects=phrases(
        r"it; that( one)?; this( one)?; please; now; then; for me; (the|my) (appointment|visit|whole thing); them"
    ),
    wishes=phrases(
        r"""
        ^(please|kindly|lets|just|i want|id like|i would like|i need|id love|i would love|i wish|ill|i will|
          then|go|ok|okay|great|perfect|good|cool|awesome|fine)\b
        """
    ),
    settles=phrases(
        r"""
        ((thats|that is|thatll be|that will be|thatd be|that would be)( about| pretty much)? (it|all|everything)|
          that(ll)? (do( it)?|does it))( thanks| thank you| then)*(?= (and|yes|yeah|yep|yup|sure|perfect|great|go ahead|
          (please )?(book|do|send|schedule|put) (it|that|me))\b);
        (thats|that is|thatll be|that will be) it( thanks| thank you| then)*(?= (bye|goodbye)\b);
        ((ok|okay|yes|yeah|yep|alright|all right|great|good|perfect|cool|thanks|thank you|sounds good) )*(ill |well |
          we will |i will )?(see|catch) (you|ya|yall)( guys| all)? (then|there|\w+day|tomorrow|at \w+|in the
          \w+)\b
        """
    ),
    plain_yes=phrases(
        "(yes|yeah|yep|yup|sure|absolutely|definitely|correct|thats (right|correct)|book it|please do|go ahead)\\b"
    ),
)
