"""Distress in English."""

from parley.hear.distress import Distressed
from parley.hear.words import phrases

_NOT = "(dont|do not|didnt|did not|never|no longer|dont even)"

_PARTNER = (
    "(husband|wife|boyfriend|girlfriend|partner|dad|father|mom|mother|stepdad|stepfather|stepmom|stepmother|uncle|"
    "brother|ex|boss|teacher|coach)"
)

_DRUNK = phrases(
    r"""
    (im|i am|ive been|i have been|ive|still) (\w+ ){0,3}(drunk|wasted|hammered|tipsy|plastered|stoned|buzzed|
      drinking)(?! (coffee|tea|water|soda|juice));
    (had|drank|downed) (\w+ ){0,3}(beers?|drinks?|shots|whiskeys?|cocktails|margaritas|glasses of wine);
    (had|drank|drunk) (\w+ )?(a few too many|(way )?too (much|many)( to drink)?)
    """
)
_DRIVES = phrases(
    r"""
    (im|i am|ill|i will|i|gonna|about to) ((?!not|dont|wont|cant|never|shouldnt|was|wasnt|didnt)\w+ ){0,3}(drive|
      driving|behind the wheel|get behind the wheel|take (the|my) (car|truck));
    ^((yeah|yes|yep|no|nah|okay|ok|well|so|and|but|just|now|uh|um|anyway|already|still) )*driving(?= (home|
      back|now|over|there|to|myself|away|off|soon|right now)\b)
    """
)

_TOOK = "(took|taken|swallowed|popped|downed|had)"
_PILLS = phrases(
    rf"""
    (?<!nt ){_TOOK} (\w+ ){{0,4}}(pills?|painkillers|tablets|tylenol|benzos|meds|oxy\w*|xanax|medication)
    """
)
_TOO_MANY = phrases(
    r"""
    (all|\d\d+|ten|fifteen|twenty|thirty|forty|fifty|a (whole )?(bunch|lot|bottle|handful)|too many) of (them|it|
      those|the
      pills)( \w+)?; the (whole|entire|full) (bottle|box|pack|packet|lot|thing|prescription)$; (way )?too many$;
      (?<!my )(?<!the )(?<!pool )(?<!on a )floaty;
      woozy; (drifting|fading)( away| off| out)?$; (going|getting|feel|feeling) (\w+ )?numb;
    (cant|cannot|hardly|barely) (stay awake|keep my eyes open|feel my (body|legs|arms|hands|face));
    (dont|do not|no longer) (\w+ ){0,2}care( about \w+)? (any ?more|any longer|now)$;
    (doesnt|does not) (\w+ )?matter (any ?more|any longer|now)$; everythings? (is |gets |getting |going )*(dark|
      black|blurry);
    (want|wanted|just) (to )?sleep (and not|forever|for good)( \w+)*
    """
)
_LOST_COUNT = phrases(
    rf"""
    {_TOOK} (way )?(too (many|much)|them all|all of (them|it)|the (whole|entire) (bottle|box|pack|lot|thing)|a
      (lot|bunch)
      of (them|it))
    """
)
_MEDICINE = phrases(
    r"(pills|painkillers|tablets|tylenol|ibuprofen|aspirin|benzos|xanax|oxy\w*|(my|the|his|her) (meds|medication|"
    r"antidepressants|prescription))"
)

TABLE = Distressed(
    harmless=phrases(
        r"""
        (could|would|id|i) (kill|die) for; kill(ing|s|ed)? (me|myself) laughing;
        (die|died|dying|dead) (of|from) (laughter|laughing|embarrassment|boredom|curiosity|the cuteness|shame|
          hunger|thirst);
        die(d)? laughing; (kill|killing) (time|it|the (mood|vibe|lights)); dying to \w+; suicide squad;
        suicide (door|doors|sprints?|hotline poster); (video )?games? (\w+ ){0,3}(die|kill\w*); rather die than;
        die hard;
        cut myself (shaving|cooking|some slack|a (slice|piece)|off|short|chopping|on (a|the)|while|with (a|the)
          (kitchen )?(knife|paper)|slicing|opening);
        shoot myself in the foot;
        hurt(ing)? myself (at|while|playing|working|lifting|skiing|running|on|when|doing|falling|in the (gym|
          garden)|last (week|month))(?! (night|purpose));
        (gave|give|gives|giving|nearly had|almost had) (me |my \w+ )?(a )?heart attack;
        overdos\w+ on (sugar|chocolate|coffee|caffeine|netflix|tv|pizza|carbs|cake|candy|cuteness|sun|the \w+
          show);
        kick(s|ed|ing)? (me )?out; end it (with|there|here|now and|at|by|on a|for (today|now));
        ending it (with|there|here)
        """
    ),
    phrases=(
        (
            "emergency",
            phrases(
                r"""
                (having|have|got|think its) a (heart attack|stroke); chest pains?;
                (ive|i have|i|just|he|she) overdos\w+; overdosing; bleeding (a lot|badly|out|heavily|to death);
                (took|taken|swallowed|popped) (\w+ ){0,5}(sleeping pills?|pills|painkillers|tablets|xanax|
                  oxy\w*)( (like|about|
                  maybe|almost|at least))* (five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|\d+)$;
                (took|taken|swallowed|popped) (like |about |maybe |almost |at least )*(five|six|seven|eight|nine|ten|
                  eleven|twelve|fifteen|twenty|thirty|\d+) (of )?(\w+ ){0,2}(pills|painkillers|tablets|xanax|oxy\w*);
                (took|taken|swallowed|taking) (too many|all( of)?( my| the)?|a (whole )?(bottle|bunch|handful)
                  of|a lot of)( \w+){0,2} (pills?|tablets?|medication|meds);
                (is|are|someones|somebodys|theyre|hes|trying to) break(ing)? into my (house|home|apartment|room|
                  place);
                (someone|somebody|a man|a stranger) is in my (house|home|apartment|room);
                (house|home|kitchen|apartment) is on fire;
                (going|wants|trying|threatened|threatening|threatens) to (kill|shoot|stab) (me|us|him|her);
                (has|have|got|holding) a (gun|knife) (at|to|on) (me|my)
                """
            ),
        ),
        (
            "self_harm",
            phrases(
                rf"""
                (i|id|ill|just|really|ive|^) ?(\w+ ){{0,2}}(want|wanna|wanted|wish|would like|decided|ready|
                  planning|plan|hoping|hope) (to )?(just )?(die|be dead|disappear forever|vanish forever|sleep
                  forever|never wake up|not wake up|unalive)(?! (laughing|hard)\b);
                (im|i am) (ready|planning|trying) to die;
                (wish|wished) (i|id|that i) (was|were|wasnt|werent|could be|had never been|was never|were never|
                  had|could) (\w+ )?(dead|gone forever|alive|born|die|died|disappear|never been born);
                wish i could (just )?die;
                (kill|killing|hang|hanging|hurt|hurting|cut|cutting|harm|harming|drown|drowning|shoot|shooting|
                  unalive|unaliving|off|poison|poisoning|stab|stabbing) myself(?! (at|off) (the|work)\b);
                suicid\w+; self harm\w*; kms;
                (end|ending|take|taking|ended) (my|my own|this) (own )?life(?! (insurance|time)\b);
                (end|ending|ended) it all; end it (tonight|today|now|right now|soon|for good);
                put an end to (my life|it all|everything|myself);
                (thinking|thoughts|thought|think) (about|of) (ending (it|my life|it all|everything|things)(?!
                  with)|dying|suicide|death|not being (here|alive)|killing myself);
                {_NOT} (\w+ )?(want|wanna|wish)( to)? (\w+ )?(live|be alive|exist|go on living|keep living)(?!
                  (in|here|there|with|near|next|at|on|alone|like|so|close|by|under|together|that)\b)(
                  any ?more| any longer)?;
                {_NOT} (\w+ )?(want|wanna) (to )?(wake up|be here|be around)( (any ?more|ever|ever again|
                  tomorrow|any longer))+( \w+)?$;
                (no|isnt any|aint no|isnt a|not any|without) (\w+ )?(point|sense|reason|use|meaning) (in|to|of|
                  for me to) (\w+ )?(living|live|life|going on|go on|being (here|alive)|exist\w*|my life|keep
                  (on )?(living|going)|be alive|stay alive|wake up);
                (whats|what is|wheres|see|seeing) (the |a |any |no |even the )*(point|sense|use) (in|of|to)
                  (living|life|going on|go on|being (here|alive)|my life|exist\w*|staying alive|keep going);
                (dont|do not|cant|cannot|no longer) (\w+ )?see (the|a|any) (point|sense|reason|meaning|future)(
                  (in|of|to|for) (it|it all|any of it|anything|myself|me|living|life|everything))?(
                  any ?more| any longer)+$;
                (dont|do not|cant|cannot) (\w+ )?see (the|a|any) (point|reason|sense) (in|of|to) (living|life|
                  live|go on|going on|being (here|alive)|it all);
                (nothing|no reason|not worth|isnt worth|aint worth) (\w+ )?(to live for|to live|living)(?! (in|
                  with|there|here)\b)( for| any ?more)?;
                life (\w+ )?(isnt|is not|aint|not|no longer) (\w+ )?worth( \w+)?;
                my life (is|isnt|feels) (\w+ )?(over|pointless|meaningless|worthless|worth (anything|it|
                  living))( any ?more)?$;
                nothing (really )?(matters|makes me happy|makes sense|brings me joy|is worth it) any ?more;
                better (off )?(dead|without me|if i (was|were|wasnt|werent|died|was not) ?(\w+)?);
                (rather|might as well) (be dead|die$|just die);
                (nobody|no one|noone) (would|will|is going to|ll|d) (\w+ )?(miss me|notice|care)( \w+)* (gone|
                  dead|died|die|disappear\w*|not here);
                cares? (if|whether) i (live|die|am dead|exist|live or die)( or \w+)?;
                (tired|sick|done|fed up|finished|through) (of|with) (living|being alive|life|existing|my
                  life)(?! (in|with|here|at|next|on|by|under|together|alone|out|off|insurance|from)\b);
                (leave|leaving) this (world|life|earth)( \w+)?; goodbye (cruel )?world;
                (goodbye|good bye|bye|farewell)( \w+)? (forever|for ever|for good|for the last time)( \w+)?$;
                (this is|its) (my|our) (last|final) (goodbye|call|day|words?); last (goodbye|day on earth);
                (jump|jumping|throw myself|throwing myself) (off|from|out of|in front of) (a|the|my|this)
                  (bridge|building|roof|balcony|window|cliff|train|bus|car|overpass|subway);
                (slit|slitting|cut|cutting) my (wrists?|veins?|arms?|throat);
                (wont|will not) be (alive|around) (tomorrow|much longer|any ?more|any longer);
                want (it all|everything|the pain|my life|this life) to (end|stop|be over|go away);
                i (just )?want it to (end|be over|all end)$; end (my|the) (pain|suffering|misery);
                (die|dying) (alone )?tonight$
                """
            ),
        ),
        (
            "harmed",
            phrases(
                rf"""
                (he|she|they|(my|her|his) (\w+ )?{_PARTNER}) (\w+ )?(hits?|beats?|hitting|beating|hurts?|
                  hurting|abus\w+|chok\w+|punch\w*|kick\w*|rap(ed|es)|touches|touched|molest\w+|assault\w+|
                  threatens|threatened|strangl\w+) me(?! (up with|with (a|his|her) (joke|story|car|truck|van)|
                  from (behind|the)|at (the|a) \w+|in the (parking|back|rear|side)|on the (road|highway|freeway|
                  side)|when (i was|we were) (driving|parked|stopped)|and (ran|drove)))\b;
                (?!(i|we|you|it|that|this|and|or|who|which)\b)\w+ (\w+ ){{0,2}}(shov(es|ed|ing)|slap(s|ped|ping)|
                  push(es|ed|ing)|thr(ows|ew|own)|slamm(ed|ing)|grabb(ed|ing)|dragg(ed|ing)|smack(s|ed|ing)) me
                  (\w+ )?(into|against|through|down|to the (floor|ground|wall)|on(to)? the (floor|ground|bed)|by
                  (my|the) (hair|throat|neck|arms?|wrists?)|across|around|hard|again|in the (face|head|stomach));
                (she|he|they|(my|her|his) (\w+ )?{_PARTNER}) (\w+ )?(slap(s|ped)|shov(es|ed)|smack(s|ed)) me
                  (?! (on the (back|shoulder|butt|bum)|(a )?high))\b;
                (afraid|scared|terrified) (to go|of going) home;
                (someone|somebody) (\w+ )?(beats|beating|abus\w+|chok\w+|rap(ed|es)|molest\w+|assault\w+|
                  threatens|threatened|strangl\w+) me;
                (im|i am|i was|ive been|i have been|got|getting|being) (\w+ )?(abused|raped|molested|assaulted|
                  beaten( up)?|stalked)\b;
                (afraid|scared|terrified) of my {_PARTNER}
                """
            ),
        ),
    ),
    weak=(
        ("emergency", phrases(r"(cant|cannot|can not|hardly) breathe")),
        (
            "self_harm",
            phrases(
                r"""
                (cant|cannot|can not|dont want to) (\w+ )?(go on|keep going|live)( (living|like this|any ?more|
                  any longer|this way))*$;
                (cant|cannot|can not) (\w+ )?(do|take) (this|it|life) (any ?more|any longer)( \w+)?$;
                (im|i am) (just )?(going to|gonna) (just )?die$;
                (want|wish) (to|i could) (just )?(disappear|vanish)$; (tired|sick) of (everything|it all)$;
                (i )?give up on (life|everything|living);
                (no|without) (hope|future)( left| any ?more| for me)*$; (cry|crying) (every|all) night
                """
            ),
        ),
    ),
    mundane=phrases(
        r"""
        hot|heat|warm|cold|freez\w+|sweat\w*|ac|a c|air ?con\w*|h ?vac|noise|noisy|loud|humid\w*|temperature|
          degrees|jobs?|work|boss|homework|exams?|school|class|diet|workout|gym|run|hold|music|waiting|wait|
          traffic|commute|cars?|engine|brakes?|thermostat|furnace|heater|battery|phone|game|level|rent|bills?|
          prices?|questions|survey|calls|smell|stink\w*|mosquitos?|bugs|cough\w*|flu
        """
    ),
    halves=(
        ("unfit_to_drive", _DRUNK, _DRIVES),
        ("emergency", _PILLS, _TOO_MANY),
        ("emergency", _LOST_COUNT, _MEDICINE),
    ),
)
