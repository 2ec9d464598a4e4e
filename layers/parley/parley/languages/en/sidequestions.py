"""What callers ask back, in English."""

from parley.hear.side_questions import SideQuestions
from parley.hear.words import not_behind, phrases, word_set

_NO_SUBJECT = not_behind(
    "i we you it he she they that this there who which what how people not to one friends"
)
_NOT_TOLD = not_behind(
    """
    know knows knew say says said tell tells told me us him them you her ask asks asked care see sees saw wonder wonders
    understand love loves like likes of for to about on by in from than not matter matters read watch learn remember
    forget forgot figure collect guess explain is are
    """
)
"""Behind one of these a question word asks nothing: "she should tell me what it costs"."""

TABLE = SideQuestions(
    markers=word_set(
        """
        who whos whod whose what whats why whys how hows howd when whens where whered
        which anything called price prices pricing
        have is are am do does did can could should will would tell explain text texts texting message messages
        signing sign signed registering
        buying buy
        """
    ),
    openers=phrases(
        r"""
        (and |but |so |wait |um+ |uh+ |hey |ok(ay)? |well )*(what(?! i\b| we\b)|whats|whos|who is|who are|why|
          how (much|many|long|soon|fast|quickly|do|does|did|is|are|can|come|about)|when (do|does|is|are|will)|
            where (do|does|is|
          are)|are you|is (this|that|it|there)|do you|does (this|it)|did you|can (you|i|we)|could (you|i|we)|
            should (we|i)|will
          (you|it|this)|would you|(does|did|is|are|was|has) (he|she|they|the|my|your|his|her|our|
            somebody|someone|anybody|anyone)|
          tell me( more)? about|explain|let me ask)( \w+)+
        """
    ),
    topics=(
        (
            "who",
            phrases(
                r"""
                (may|can|could) i ask (who|whos|who is)( (this|calling|speaking|is))*;
                who (is|are|was|am i) (this|you|that|it|calling|speaking|there|talking|on the (line|
                  phone))( \w+){0,3};
                whos (this|calling|speaking|there|that|talking)( \w+){0,2};
                who am i (speaking|talking) (to|with); who do you work for; (what|which) company( \w+){0,4};
                where are you calling from; what (is this|number is this)$; do i know you; have we met;
                say who you are; tell me who you are;
                (is|are) (this|you) (a |some kind of |some )*(scam|spam|scammer|sales call|telemarketer|
                  telemarketing|prank|joke);
                what(s| is) your name; ^(and )?whats yours$; who dis( \w+)?; nikita who; ^who$; whos asking$;
                who wants to know; whod you say( (you (were|are)|it (was|is)))?$
                """
            ),
        ),
        (
            "selling",
            phrases(
                r"""
                (are|were) you( guys)? (just |only )?(trying to sell|selling)( \w+){0,3};
                (is|was) (this|it) (a |some )?(sales|selling|advert\w*|commercial)( (call|thing|pitch))?( or \w+)?;
                what are you selling( me)?;
                (im|i am|were) (not|no) (buying|gonna buy|going to buy)( (anything|it|this|from you))*$;
                (i )?(dont|do not) (want|need) to buy( (anything|something))?$
                """
            ),
        ),
        (
            "how_you_know",
            phrases(
                r"""
                how (did|do|would|could) (you|ya)( guys)?( even)? (get|have|find|know|got) (my|this|me|that|about
                  me)( \w+){0,3};
                (how|where)(d| did| do| have|ve)?( (in )?the (hell|heck|world))?( did)? (you|yall|they|he|she)(
                  (guys|people))?( even| ever)?
                  (get|have|find|got|gotten|found|obtain)( ahold of| hold of)? (my|this|the|our|that) ((phone|cell|
                  mobile) )?(number|name|information|info|details)( from| in the first place)?;
                ((this|my|the) (phone )?number )?where(d| did) (you|yall|they)( guys)? (get|find) (it|that)( from)?;
                (dont|do not|didnt) (remember|recall|ever|think i)( ever)? (signing|sign|signed|giving|
                  registering|register)( \w+){0,5};
                (who|whod)( in the world)?( had)? (gave|give|told|sold) you( guys)? (my|this)( \w+){1,2};
                how come you have my( \w+){1,2}; how you got (my|this)( \w+){1,2}
                """
            ),
        ),
        (
            "why_you_ask",
            phrases(
                r"""
                why (do|would|are|did) you( guys)? (need|want|ask|asking|have|wanna|care)( \w+){0,6};
                why is that important;
                what (do|would) you( guys)? need (that|this|it|my( \w+){1,3}|to know that) for;
                why does (that|it) matter;
                do you (really|actually) need (that|this|it|my( \w+){1,3}|to know( that)?); ^why$; ^what for$;
                ^why (that|not say|though)$; whats (it|that|this) for$; what is (it|that|this) for$;
                do i (have|need) to (tell|say|give|answer)( \w+){0,4}
                """
            ),
        ),
        (
            "recorded",
            phrases(
                r"""
                (is|are|am) (this|the|it|you|i|we|our)( (call|conversation|line|guys))?( being| getting| like| even)*
                  (recorded|recording|taped|taping)( \w+){0,3};
                (do|will|did) you record( \w+){0,3}
                """
            ),
        ),
        (
            "privacy",
            phrases(
                r"""
                what (do|will|are|would) you( guys)?( going to| gonna)? (do|doing|use) (with )?(all )?(of )?(it|that|
                  this|my|the)( \w+){0,2}( for)?;
                who( else)? (sees|gets|has|hears|reads|listens to|can see|can hear|will see|gets to see) (it|that|this|
                  my|the|us|our)( \w+){0,2};
                (does|do|can|will) (anyone|anybody|someone|somebody|people|others|strangers) (else )?((at|in|from)
                  (your|the) \w+ )?(hear|listen( in)?( to)?|see|read) (it|this|that|us|me|
                  what (i|we) \w+|my \w+|(our|the|these) (calls?|conversations?))( \w+)?;
                (is|will) (this|that|it|my (data|information|number|name))( be| stay)? (safe(?! (to|with|for|
                  if))|private|confidential|anonymous|shared|sold|stored)( \w+){0,3};
                (do|will|would) you (share|sell|store|keep|save) (it|that|this|my( \w+){1,2})( \w+){0,3};
                (what happens|whats (going to happen|done)) (to|with) (it|that|this|my|all|the)( \w+){0,4};
                where does (it|that|this|my \w+|all (that|this)) go( \w+){0,2}
                """
            ),
        ),
        (
            "what_about",
            phrases(
                r"""
                (a )?good time for what( exactly)?; two minutes for what; (have )?(time|minutes) for what;
                what(s| is| are)? (the |these |those |your )?(two |five |2 |5 )?(minutes|questions) (for|about);
                ^((well|it|that) )*depends( on)? what( (is )?(for|about|its (for|about)))?;
                what(s| is| was)? (this|it|that|the call|your call|the purpose)( all)? (about|regarding|
                  concerning|in regards to|for|of this call|of your call);
                what (do|did|would) you( guys)? (want|need)( from me| with me| exactly)?$;
                what(s| is) (the|your) (purpose|reason)( \w+){0,4};
                why (are|do|did|were|would) you( guys)? (calling|call|phoning|ringing|ring|phone|bothering)(
                  \w+){0,2};
                (what|whats it) (are|were) you( guys)? calling (about|for|regarding)( me)?;
                what can i do for you; how (can|may) i help( you)?;
                (tell|explain)( me)?( a (little|bit))?( more| what this is)?( about (it|this|that|the game|your
                  game|what this is))?$;
                (what|which) game( is (this|that|it))?( about)?$;
                is (this|it) (about |for )?(the |that )?(nikita|game|thing|nikita thing|telegram thing|
                  bot)( thing)?$; what(s| is) the game( about)?;
                what kind of (game|call|questions?)( \w+){0,3}; ^(\w+ )?you (just )?called( me)?$
                """
            ),
        ),
        (
            "by_text",
            phrases(
                r"""
                (text|message) me( instead)?( please)?( of calling)?(?! (back|at (work|home))\b);
                (can|could|would|why dont) (you|we|i) (\w+ )?(text|do (this|it|that) (by|over|via) (text|texts|
                  message))( \w+){0,2};
                (i|id|i would) (\w+ )?(prefer|like|rather have|want) (a )?(texts?|texting|messages?)( \w+){0,3}$
                """
            ),
        ),
        (
            "is_it_safe",
            phrases(
                r"""
                (is|would|will) (it|that|this) (be )?(safe|okay|ok|alright|dangerous|a problem) (to|if i|if we)
                  (use|run|keep|turn|leave|stay|still)( \w+){0,5};
                (can|should|may) (i|we) (still )?(use|run|keep running|leave|turn|keep|switch) (it|the (ac|unit|
                  system|heater|furnace|heat))( \w+){0,4}
                """
            ),
        ),
        (
            "duration",
            phrases(
                r"""
                how (long|much time|many (minutes|questions))( \w+){0,6} (take|taking|last|be|need|there|have|
                  left|for|is it|is this);
                how (long|many minutes|much longer|much time)( is (this|it|that))?$;
                how (quick|fast) (is|will)( \w+){0,3};
                (is|will|does) (this|it|that)( going to| gonna)? (take|be) (long|a while|a long time|quick|all
                  day|forever)
                """
            ),
        ),
        (
            "reward",
            phrases(
                r"""
                what do (i|we) get( (for|out of|from) (it|this|that|doing this|answering)| in return)?( then| though)?$;
                whats in it for (me|us); (do|will) (i|we) (get (paid|anything|something)|win anything)( \w+){0,4};
                is there a (prize|reward|discount|gift card|coupon)( \w+){0,4}
                """
            ),
        ),
        (
            "price",
            phrases(
                r"""
                how (much|expensive)( \w+){0,6} (is|are|it|that|this|cost|costs|charge|run|be|visit|service|
                  call|fee|you|pay|owe|repair);
                ^(and |so )?how much$; (know|ask|find out|wondering|curious|calling|called) about (the |
                  your )?(price|prices|pricing|cost|costs|fee|fees|rates)\b;
                what(s| is| are| will| would| does| do)?( \w+){0,4} (cost|price|prices|fee|fees|charge|charges|
                  rate|rates|costs)( \w+){0,4};
                what(s|ll| is| will| would| does)? (it|that|this|all this|(a|the|your) \w+)( (gonna|going to|likely
                  to))? (cost|run|come to|set|be running|be costing|be charging) ?(me|us)?( back)?( \w+){0,2}$;
                is (it|this|that|the \w+( fee| charge)?) (free|expensive|(waived|included|credited|refunded)( (if|
                  when|with|toward)( \w+){1,6})?|for free|(gonna|
                  going to) cost( me)?( \w+)?);
                what (do |would )?(you|you all|you guys|yall) (\w+ )?(get|getting|charge|charging|ask|asking) for (an?|
                  one|the)\b( \w+){0,4};
                (do|will|can|could) you (charge(?!( \w+){0,3} cancel)|give me an? (quote|estimate|price)|
                  tell me the (price|cost))( \w+){0,4};
                (is there|do you have) an? (?!cancel)(\w+ )?(fee|charge)(?!( \w+)? cancel)( \w+){0,4};
                (does|will|would|is) (this|it|that)( (going to|gonna))? cost( (me|us))?( (anything|something|money|a
                  lot|much))?( \w+){0,2}; do (i|we) have to pay( \w+){0,3}
                """
            ),
        ),
        (
            "hours",
            phrases(
                r"""
                (what|whats)( are| is)? (your|the|you) (\w+ )?hours( \w+){0,2};
                (when|what (days|time|times|hours)) (are|do|is|will) (you|they|it|yall|somebody|the office)(
                  guys| all)? (open|close|closed|work|come( out)?|available)( \w+){0,2};
                are you( guys)? (open|closed|available|working)( \w+){0,3};
                (do|can|will) you( guys)? (work|come( out)?|do|open)( on)?( the)? (weekends?|sundays?|
                  saturdays?|nights?|evenings?|holidays?);
                how late are you open; when do you (open|close)
                """
            ),
        ),
        (
            "soonest",
            phrases(
                r"""
                (whats|when is|whens|what is) the (soonest|earliest|first|next)( \w+){0,2} (you|they|he|somebody|
                  someone)( guys)?( can| could| would)?( \w+){1,5};
                how (soon|early|quick|quickly|fast)( \w+){0,2} (can|could|will|would|do|are|is) (you|they|he|
                  somebody|someone|anybody|anyone|the \w+|a \w+)( \w+){0,5};
                (whats|what is|when is|when are|whens|what are) (your|the|you guys) (\w+ )?(soonest|
                  earliest|next|first|nearest)( (available|open|free|possible))?( (appointment|opening|slot|
                  time|date|day|one|visit|you have|you can come|you got|available|that you have))*;
                (what|which)( (?!times?|slots?|openings?)\w+)? (do|have|did) you( guys)? (have|got)(
                  (available|open|free|left|for me|today|tomorrow|this week|then))*$;
                (what|which) (days?|appointments?)( \w+)? (do|have|are|is) (you|there|
                  available|open|free|still)( \w+){0,3};
                (whats|what is|what|anything|is there anything)( \w+)? (available|open|free)( \w+){0,2}$;
                (when|what time|whens the (soonest|earliest)) (can|could|would|will) (you|they|somebody|someone|
                  a technician|the technician|he)( guys)?( \w+){0,2} (come|be here|get here|be out|come out|make
                  it|get out here|get to me)( \w+){0,2};
                (do|have) you (have|got) (any|an) (openings?|availability|appointments?|slots?|time)( \w+){0,3};
                when are you (available|free|open to come);
                ^(and |so |but )*is (that|this|it) (really )?the (soonest|earliest|first|quickest)( \w+){0,4}$
                """
            ),
        ),
        (
            "which_time",
            phrases(
                r"""
                (what|which) (times?|slots?|openings?)( \w+)? (do|have|are|is) (you|there|available|open|free|still)(
                  \w+){0,3};
                (what|which) (time|day|date) (would|will|is|was) (that|it|this|he|they|you|the \w+)( \w+){0,3};
                (when|what time) (exactly )?(would|will|is) (that|it|this)( be)?( \w+){0,2};
                (so )?(what|which) (day|time|date)( again)?$;
                (that|it|this|you) (still )?(doesnt|dont|didnt|does not|do not|did not) (really |even )?(tell|say|told|
                  said)( me| us)? (when|what (time|day));
                (what|which) (day|time) (did you say|are you coming|will (you|they|he) (come|be here))
                """
            ),
        ),
    ),
    joints=word_set("and or but so also oh"),
    asks_for=word_set("who whos whose where when why much many long far soon often"),
    leads=phrases(
        r"""
        (can|could|would|will) (some|any)(one|body) (please )?tell me;
        (i )?(just |also )?(want|wanted|id like|would like|need) to (ask|know|find out);
        (just |i (just )?(have|got|had) )?(one|a|another|1)( (last|more|other|quick|little|small))* question(
          (though|first|please|for you))*;
        (just )?quick question( (though|first|please|for you))*; (one|another) (more |other )?thing; before (that|i (do|
          say|answer)( that)?);
        yes; yeah; yep; no; nope; nah; thanks; thank you( (so|very) much)?; hi; hello; hey; sorry; excuse me; actually;
          wait; and; but; also; first( of all)?; let me ask( you)?;
          (can|could|may) i ask( you)? (something|a question); im good; thats (all|it)
        """
    ),
    within=phrases(
        r"""
        (can|could|would|will) (some|any)(one|body) (please )?tell me (if|whether|about|what|how|when|where|which)(
          \w+)+;
        (i )?(was|am|im|were) (just |also )?(wondering|curious) (if|whether|about|what|how|when|where|which|who);
        (i )?(just |also )?(want|wanted|would like|like|id like|need|have) to (ask|know|find out) (if|whether|about|
          what|how|when|where|which|who)( \w+)+;
        (when|where) (was|were|did|do|does|is|are|will|can) \w+;
        (?<!\bi )(?<!\bwe )(?<!\byou )(?<!\bit )((how|what|which|when|where|why|who)( \w+)? )?(do|does|are|is|will|
          would|can|could) (you|yall|i|we|it|they|there|that) (?!(please )?(repeat|hear|hold|wait)\b)\w+
        """
    ),
    to_us=phrases(
        r"""
        (?<!\bi )(?<!\bwe )(?<!\bwhat )(?<!\bthings )(?<!\bthat )(?<!\byou )(?<!\bshe )((and|but|so) )?(do|did|are|have|
          can|could|would|will) (you|she|nikita) (?!(know|see)$)\w+
        """
    ),
    asks_to=phrases(
        "(how|what) about; (what|where|who) else; who knows; what do i know; how hard can it be; "
        "what (can|could|are) (you|we|i|one) (gonna |going to )?(do|say|expect)( about it)?$; "
        "why (wouldnt|not|would) i?; "
        "who (wouldnt|doesnt|wants to|likes)\\b; "
        "(can|could|will|would|may) (not )?(you|yall|he|she|they|it|i|we|somebody|someone|anybody|anyone|the|your)"
    ),
    unpaused=phrases(
        rf"""
        {_NOT_TOLD}(who|whos|whod|whose|what|whats|why|whys|how|hows|howd|when|where|wheres|whered|which) \w+;
        {_NO_SUBJECT}(have|is|are|am|do|does|did|can|could|should|will|would) (i|you|yall|we|it|he|she|they|this|that|
          there|the|my|your|nikita|anybody|anyone|somebody|someone) \w+
        """
    ),
)
