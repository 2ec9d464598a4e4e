"""Never again, and forget me, in English."""

from parley.hear.opt_outs import OptOuts
from parley.hear.words import phrases

_OTHERS = "".join(
    f"(?<!{word} )"
    for word in ("you", "they", "she", "he", "who", "guys", "people", "i", "we", "why", "(?<!mean )it")
)
_TOLD = "".join(
    f"(?<!(told|sked|gged|ling|king) ({who}) {to} )"
    for who in (
        *("him|her", "me|us", "my ex", "my mom|my dad", "my boss|the guy", "that guy|this guy"),
        *("my sister|my friend", "my brother"),
    )
    for to in ("to", "to just")
)
"""What was told to somebody else is told of them, and is no wish to us."""
_THEIRS = (
    f"{_TOLD}(?<!wont )(?<!wouldnt )(?<!didnt )(?<!doesnt )(?<!never )(?<!cant )(?<!couldnt )(?<!not )(?<!i "
    f")(?<!ill )"
)
_CALL = "(call|phone|ring|dial|contact|text|message|telephone|bother|disturb|reach out to|get in touch with)"
_ME = "(me|us|here|this (number|phone|house|line)|my (\\w+ )?(number|phone|house|home|cell))"
_TAIL = (
    "( (on|at|by) (this|my) \\w+| (again|any ?more|any longer|ever|back|please|now|thanks|thank you|okay|ok|for "
    "anything|(about|for|with) (this|that|it|these|such|any|things?|stuff|your|the|like|kind|of|sort|games?|"
    "\\w+s)( \\w+){0,4}|in (the )?future|after this|at all|from now on|under any circumstances))*"
)
_CALLING = (
    "(calls|phone calls|robocalls|calling|phoning|texting|contacting|messaging|bothering|harassing|pestering|"
    "dialing|disturbing|ringing)"
)
_ASKED_FOR = (
    "((to (be|get|receive|have|hear|take|accept)|you to|you guys to|you|them to|any|any more|more|your|these|"
    "those|this|such|kind of|sort of|kinds of|for|of|to|phone|ever|further|future|getting|receiving) )*"
)
_CONTACTED = (
    f"(called|contacted|phoned|texted|calls|phone calls|messages|texts|bothered|disturbed|contact|(contact|call|"
    f"text|phone|bother|calling|contacting|texting|bothering) {_ME}|hear from you( \\w+)?)"
)
_LIST = "(list|lists|call ?list|mailing list|contacts)"
_SYSTEM = "(database|databases|records?|system|systems|files?|computers?|books)"
_DATA = (
    "(data|information|info|details|account|profile|records?|file|files|history|answers|personal \\w+|contact "
    "\\w+|recordings?|transcripts?)"
)
_RATHER = "(rather|prefer|prefer it|appreciate it|like it)( if| that)?"

OPT_OUT = phrases(
    rf"""
    {_OTHERS}(do not|dont|never|please not|must not|mustnt|shouldnt|should not|may not) (ever |you dare |you
      ever )?{_CALL} {_ME}{_TAIL}$;
    {_OTHERS}(do not|dont|never) (ever )?call{_TAIL}$;
    you (people |guys |all )?(keep|kept|are always|always keep) {_CALLING} {_ME}( \w+){{0,3}}( so| please| just)*
      (stop|quit)( it| that| this)?$;
    (?<!he )(?<!she )(?<!they )(told|asked|begged) you (people |guys |all )?(not to|never to|to not|to never|to
      stop) (ever
      )?({_CALL}|{_CALLING})( {_ME})?{_TAIL}$;
    {_OTHERS}(do not|dont|never) (ever )?{_CALL}(ing)? {_ME} ((?!(at|on|before|after|until|unless|if|when|in|
      during|while)\b)\w+ ){{0,2}}(again|any ?more|ever)\b;
    (you|he|she) (cant|can not|cannot|may not|must not|shouldnt|better not|are not allowed to|arent allowed
      to) {_CALL} {_ME}{_TAIL}$;
    {_THEIRS}(stop|quit|cease|enough) ((all|the|these|your|those|with|of) )*{_CALLING}( {_ME})?(?= (again|
      please|now|any ?more|already|at (all|work|home)|all the time|every \w+|so much|here|ok|okay|thanks|
      thank you|you|or|and|i|its|im|this|about|from)\b|$);
    {_THEIRS}(?<!you )(stop|quit|cease) {_CALLING}( {_ME})?(?= at night\b);
    (take|remove|get|delete|scratch|strike|pull|cross) (me|us|my (\w+ )?number|this number|my name|our number|my
      details) (off|from|out of) ((?!wait)\w+ ){{0,3}}{_LIST};
    (take|remove|get|delete) (me|us|my (\w+ )?number|this number|my name) (off|from|out of) (\w+
      ){{0,3}}{_SYSTEM};
    (remove|delete|erase|lose|forget|drop) (my|this|our) (phone |cell |cellphone |mobile |telephone )?number(
      please| now| thanks| thank you| (from|off) .*)?$;
    (remove|take) (my )?name off; do not call (list|registry)|no call list; lose my number; unsubscribe( me)?;
    remove me$;
    (?<!to )(?<!to just )(?<!ll )(?<!will )(?<!would )(?<!could )(?<!they )(?<!have )(take|get) me off( (of )?(it|this|
      that|(this|that|the) thing))?(?=( (altogether|completely|entirely|please|thanks|thank you|now|then|no hard
      feelings|sorry))+\b|$);
    (want|like|need) you (guys |people |all )?to (just )?(take|get) me off( (of )?(it|this|that))?( please)?$;
    {_RATHER} (you|nikita) (guys |people |all |could |would |just |really )*(did not|didnt|not|dont|do not|never|
      wouldnt|would not) (ever )?((call|ring|phone)(ed)?|{_CALL}(ed)? {_ME}){_TAIL}$;
    {_RATHER} (you|nikita) (guys |people |all |could |would |just )*(stop|stopped|quit) {_CALLING}( {_ME})?{_TAIL}$;
    (rather|prefer) (not|to not|never) (to )?(be |get |have |receive |take |hear )?{_ASKED_FOR}{_CONTACTED}{_TAIL}(
      from (you|anybody|anyone))?{_TAIL}$;
    (?<!got )(?<!had )(?<!get )(?<!were )no more (of )?(these |your |phone |such )*(calls|texts|messages)\b(?!
      (came|come|today));
    opt (me|us) out; (want|like|wish|wanna|need) (to )?opt out; opting out;
    opt out of (this|these|the|your|all|any|calls?|everything|it|future)( \w+){{0,4}};
    (dont|do not|no longer|never) (\w+ )?(want|wish|like|agree|consent|care) {_ASKED_FOR}{_CONTACTED}{_TAIL}(
      from (you|anybody|anyone|your \w+|this \w+))?{_TAIL}$;
    (put|add|place) (me|us|my number|this number) (on|to|in) (\w+ ){{0,3}}(do not call|dnc|no call|block|do not
      contact)( list| registry)?;
    (block|blacklist) (me|my number|this number)( please)?$;
    (revoke|withdraw|take back|retract) (my |the )?(consent|permission)\b;
    (please )?(dont|do not) call me( please)?(?= (but )?((ill|i will|let me) (call|ring|phone)|only i call)\b);
    i (dont|do not) (really |even )?want (you|her|nikita|anyone|anybody) (to )?call(ing)? me(?! (at|on|in|before|after|
      during|when|while|this|so|until|unless|about|names|later|tomorrow|tonight|that|a|an|by|like|if|from)\b);
    (dont|do not|no longer) consent to (\w+ ){{0,3}}calls?;
    (no|dont have|not have|never gave( you)?) (my )?permission to (call|contact|phone) (me|us);
    never (ever )?(speak|talk) to me again;
    (not|never) (allowed|permitted|supposed) to (call|contact|phone) (me|us|this number)( any ?more| again)?$
    """
)

TABLE = OptOuts(
    opt_out=OPT_OUT,
    deletion=phrases(
        rf"""
        (delete|erase|remove|wipe|destroy|forget|clear|get rid of|throw away) (everything|all|anything|whatever|
          what)( of| the| that| this| (data|information|info|stuff))* (youve|you have|you|u|they have|youre)
          (\w+ )?(have|got|know|stored|keep|keeping|kept|saved|collected|recorded|hold|ve)?( \w+)?( (on|about|of)
          (me|us)\b|( me told you| ive told you| i (have )?told you)?(?= (please|thanks|now|today|and|but|then)\b|$));
        (everything|all|anything|whatever)( that)? (youve|you|they|theyve) (have |got |know |kept |stored |saved )+(on|
          about|of) (me|us) (to be |should be |must be |has to be |be )*(deleted|erased|removed|wiped|gone|destroyed);
        (delete|erase|remove|wipe|destroy|clear|purge) (all |of |the |any |every |these |those )*(my|our) (\w+
          )?{_DATA}(?! (plate|on the))\b;
        (delete|erase|wipe|purge) (me|us)( \w+| (if|when|as soon as) you can)?$;
        (delete|erase|remove|wipe|purge|take) (me|us|my (\w+ )?(number|name|address|email)) (from|off|out of)
          (\w+ ){{0,3}}{_SYSTEM};
        (my|all my) (\w+ )?{_DATA} (to be |should be |must be |has to be |be |all )*(deleted|erased|removed|
          wiped|gone|destroyed);
        right to (be forgotten|erasure|deletion);
        (want|like|wish) (to )?(be )?(forgotten|deleted|erased)( by you)?$;
        forget (everything )?(about me|you know about me|i (ever )?(told|said)( you)?)$;
        (dont|do not) (keep|store|save|hold on to) (\w+ )?(my (\w+ )?{_DATA}|anything (about|on) me)(
          any ?more)?$;
        request (the )?(deletion|erasure|removal) of (my|all)( \w+)+
        """
    ),
    told=phrases(
        r"""
        ^((please|just|no|ok|okay|then|can you|could you|i want you to|so) )*(delete|erase|wipe) (it|that|this|these|
          all|everything|it all|all of (it|that|this))( (please|now|again|right now|then|all))*$;
        (?<!i )(?<!to )(delete|erase|wipe) (what|everything|all|anything|whatever)( of)?( (what|that))? (i|ive|i have)
          (just |ever )?(said|told|told you|given|gave|gave you|answered)( you)?( (so far|please|now|today))*$
        """
    ),
    dropped=phrases(
        r"""
        (?<!i )(?<!ill )(?<!never )(?<!wont )(?<!cant )(?<!dont )forget (about )?(what|everything|anything|all|the
          (thing|stuff|story)) (that )?(i|ive) (just |ever )?(told|said|mentioned)( to)?( you)?( about| last| before|
          earlier|$);
        (?<!i )(?<!ill )(?<!never )(?<!wont )(?<!cant )(?<!dont )forget about my \w+$;
        (have|get|want) (just |only )?(one|that|this|a) thing (deleted|removed|erased|forgotten);
        (only|just) (what i (told|said|mentioned)( you)?|the (story|thing|part|stuff)) (about|of|with) my \w+;
        (delete|erase|remove) (only |just )?(what i (told|said)( you)?|the (story|thing|part|stuff)) (about|of|with)
          my \w+;
        (?<!i )(?<!they )(dont|do not|never|stop|quit) (ever )?(bring|bringing) (it|that|this|her|him|them|(my|the)
          \w+) up; (?<!i )(?<!they )(dont|do not|never|stop|quit) (ever )?bring(ing)? up ((the|my|that|this) )?\w+(
          \w+)? (thing |stuff |story )?(again|any ?more|ever);
        (?<!i )(?<!they )(dont|do not|never|stop|quit) (ever )?(mention|mentioning|ask(ing)? (me )?about|talk(ing)?
          about) (it|that|this|him|her|them|my \w+)( (again|ever|any ?more|ever again|to me|next time))+;
        (?<!they )(?<!she )(?<!he )(dont|do not|wont|will not) (really |even )*(want|wanna|feel like|like)( to)?
          (talk(ing)?|speak(ing)?|think(ing)?) about (it|that|this|them|him|her|((my|the) )?\w+)(
            (any ?more|right now|now|today|again|please|thanks|okay))*$;
        (?<!i )(?<!they )(?<!people )(dont|do not) ask (me )?about (it|that|this|her|him|them|(my|the) \w+);
        (dont|do not) (really )?(want|like|need) you (to )?(bring(ing)?|mention(ing)?|ask(ing)?|talk(ing)?) (me )?(up
          |about )?(it|that|this|her|him|them|(my|the) \w+)( up| about)?( (again|any ?more|please|next time))*;
        (can|could) (we|you) (please )?(not|stop) (talk\w*|ask\w*|bring\w*) (me )?(about )?(up )?(it|that|this|
          (my|the) \w+)( up)?(?=( (again|any ?more|please|now|today|what|can|but|its|okay|ok)\b|$))
        """
    ),
    afterwards=phrases(
        "after (this|that|today|it)( (call|one|time))?; afterwards; (the )?last time; once (were|we are) done; "
        "from (now|then|here) on"
    ),
)
