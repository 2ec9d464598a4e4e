"""What people ask a workshop in the middle of something else, in English."""

from agents.car_desk.hear.asides import Asides
from parley.hear.words import phrases

TABLE = Asides(
    price=phrases(
        r"""
        how much( \w+){0,2} (is|was|will|would|does|do|for|are|to) (it|that|this|these|you|i|the (work|job|whole
          thing))\b;
        how much (is|for|will|would|does)( \w+){0,4} (cost|be|run( me)?|charge|pay|owe)\b;
        ^((okay|ok|and|so|alright|well|cool|great|hm+|oh|fine) )*how much( is that)?$; how much again;
        (what|whats)( is| does| will| would| do| was)? (it|that|this|the|your|you)( \w+){0,2} (cost|price|
          charge|damage)\b;
        how much (am|are) (i|we) (looking|lookin) at\b( for( the)? \w+( \w+)?)?;
        what (will|would|does|do) (it|that|this|they|those|\w+ \w+) (cost|run( me)?|come to); how expensive;
        what (it|that|this) (runs|costs); (what|whats)( is)? (it|that|this|they) (gonna|going to) (run|cost|be|come
          to)( me)?;
        (is|was) (it|that|this) expensive
        """
    ),
    duration=phrases(
        r"""
        how (long|much time|many (minutes|hours)) (does|do|will|would|should|is|did|might)( \w+){0,6} (take|
          last|need|be|going to take|require)\b;
        how long(s| is)? (it|that|this|the \w+) (gonna|going to|supposed to|likely to) (take|be);
        how long (is|for) (it|that|this|the (work|job|appointment|service)|an? \w+( \w+)?)$;
        how long does (it|that|this)$; ^((okay|ok|and|so|alright|well|cool|great|hm+|oh|fine) )*how long$;
        how (quick|fast|soon) (is it|will it be|can you do (it|that)|will you be done);
        which( one)?( \w+){0,3} (finish|done|ready)\b.*; (can|will|would) you (be )?(finish\w*|done)
          (\w+ )?(before|by) .*; will (it|that|this) take (long|all day|the (whole|entire) day);
        (is|will|would) (it|that|this|there) (gonna |going to )?(be )?(an? )?(long|much of a|big) wait\b; how long(s|
           is| will)?
          (the|my) wait( be)?; (will|would|do|am) i (gonna |going to )?(have to |be )?wait(ing)? (too |very |
            that )?long;
        when (will|would) (it|you) be (done|finished); (can|should) i wait( for it)?$;
        (will|would) (it|this|that) be (done|ready|finished|fixed)( (by|before|at|around|in|
          on|the same|that same|same) .*)?$
        """
    ),
    ready=phrases(
        r"""
        (will|would) (my \w+|the (car|truck|van)) be (done|ready|finished|fixed)( (by|before|at|around|in|on|the same|
          that same|same) .*)?$
        """
    ),
    both=phrases(
        r"""
        (how (much|expensive)|(price|cost)s?|(run|set) (me|us))\b.*\b(how longs?|how much time|duration);
        (how longs?|how much time)\b.*\b(how much|(price|cost)s?|(run|set) (me|us))
        """
    ),
    together=phrases(
        r"""
        (can|could|will|would|do|does|is|are) (you )?(both|(the )?two|they|them|all( of)?( it| that| them)?|everything|
          it all)( \w+){0,4} (the same (day|time|visit)|one (day|visit|go)|at once|together)
        """
    ),
    place=phrases(
        r"""
        where (are you( guys| all)?( located| based| at)?$|is (the|your) (shop|garage|workshop|place|location)|
          do i (go|come|bring|drop)|(exactly )?are you (located|based));
        (whats|what is|got|give me|need|have) (your|the|an) (\w+ )?address( of the (shop|workshop|garage))?$;
        how do i (get there|find you)
        """
    ),
    who=phrases(
        r"""
        who (is this|are you|am i (speaking|talking) (to|with));
        (is|did i (reach|call)) (this )?(the )?(hillside|garage|workshop);
        ^((hi|hello|hey|um|uh|sorry|yes|yeah|good morning|excuse me) )*is this (?!(an?|the right|for|covered|
          something|normal|going|gonna|okay|ok|included|still|one|it|safe|about|my|free|on|done)\b)\w+( \w+){0,2}$;
        what (company|shop|place|business) is this
        """
    ),
    soonest=phrases(
        r"""
        (when|how soon) (can|could|would|will) (you|yall|i|we|they)( guys)? (take|see|fit|get|do|squeeze|bring|
          come)( (it|me|her|him|us|my \w+))?( (in|by))?( (today|tomorrow|this week))?;
        (know|tell me) when (i|we) can (come|bring \w+)( in| by)?
        """
    ),
    number=phrases(
        r"""
        (what|whats|repeat|say|give me|tell me|didnt (get|catch|hear)|missed)( \w+){0,4}
        (appointment |confirmation |booking |reference )?number( again)?
        """
    ),
    diagnosis=phrases(
        r"""
        (whats|what is|what might be|what could be|what do you think is) (wrong|the (problem|matter|issue))(
          with (it|my \w+|the \w+|that))?$;
        (is|are) (it|that|this|they|the car|my \w+) (dangerous|safe|serious|bad|broken|dead|okay to drive|ok to
          drive|safe to drive);
        (can|should|may) i (still |keep )?(drive|driving)( (it|with it|like this|home|to you|there))?;
        do i (really )?need (a )?new; (what do you think|do you think) it(s| is)
        """
    ),
    promise=phrases(
        r"""
        (are you|youre) (sure|certain|positive)( (that )?(it|you|they|theyll|itll|youll|it will)\b.*)?$;
        (will|would) (it|you|they) (definitely|really|surely|for sure) (be|have)\b.*;
        (can|could|will|would|do) you (guys )?(guarantee|promise|assure|swear);
        (is|are) (it|that|there) (a |any )?(guarantee|guaranteed)( on)?;
        (i want|give me|need) (a |your |an? )?(guarantee|promise|discount);
        (can|could|do|will|would) (i|you|we) (\w+ )?(get|give|have|offer|do)( me| us)?( \w+){0,2} (discounts?|
          deal|coupon|better price);
        any (discounts?|coupons?|deals?|specials?)
        """
    ),
    walk_in=phrases(
        r"""
        (do|would|will) (i|we|you) (\w+ )?(need|have|got)( to (make|have|get|book|schedule))? (an? )?(appointment|
          appt)( to
          (come|bring|get|have)( \w+){1,6}| first| for (that|this|it|an? \w+( \w+)?))?( or .*)?$;
        (is|are) (an? )?appointments? (\w+ )?(needed|required|necessary|mandatory); walk ?ins?;
        (can|could|may|do) (i|we|people) just (come|stop|swing|walk|drop|show|bring (it|her|my \w+)) (on )?(by|in|up|
          over)(
          (\w+ ){1,5}or .*|( without( an appointment| booking)?)?$| or .*| for an? \w+( \w+)?( or .*)?);
        (come|stop|swing|drop|show|bring it) (by|in|up|over) without (an? appointment|booking|calling)
        """
    ),
    fee=phrases(
        r"""
        (is|isnt|are|arent|theres|there is|there isnt|whether|if) (\w+ ){0,4}(fees?|charges?|penalty|penalties|costs?)(
          (for|to|on|if) \w+( \w+){0,3})?( is there| isnt there| right)?;
        (do|does|will|would|can|gonna|going to|wont|dont|doesnt|did|if) (\w+ ){0,4}(cost|charged?|bill(ed)?|fined?|
          owe|pay)(
          (me|us|you|anything|something|for (it|that|this|cancelling|canceling)))*( (do|will|does|is) (you|it|that))?
        """
    ),
)
