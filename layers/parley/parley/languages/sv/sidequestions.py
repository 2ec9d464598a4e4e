"""What callers ask back, in Swedish."""

from parley.hear.side_questions import SideQuestions
from parley.hear.words import not_behind, phrases, word_set

_FIGURE = (
    r"(noll|nollan|en|ett|ettan?|två|tvåan?|tre|trean?|fyra|fyran?|fem|femman?|tio|tian?|\d+|den (högsta|lägsta)( "
    r"siffran)?)"
)
_BEST = "(bäst|sämst|högst|lägst|bra|dåligt|bästa|sämsta|högsta|lägsta|toppen|botten)"

_NO_SUBJECT = not_behind("jag du han hon den det vi ni de man som nu då så här där att inte sen")
"""Behind one of these a verb asks nothing: "det gör det"."""

_NOT_TOLD = not_behind(
    """
    vet visste veta inte frågar frågade fråga undrar undrade sa säger sagt säga berättar berättade berätta såg ser se
    förstår förstod förstå oavsett för om på av till med hörde höra lite helt
    """
)
"""Behind one of these a question word asks nothing: "hon frågade hur länge"."""

_CALLED_UPON = (
    r"(?:(?<=\bmen du )|(?<=\bfast du )|(?<=\boch du )|(?<=\bförresten )|(?<=\bhörru )|(?<=\bsak först ))"
)
"""Words that turn to somebody, behind which a verb asks: "men du kan jag lämna tillbaka den"."""

TABLE = SideQuestions(
    markers=word_set(
        """
        vem vems vilka vilket vilken vad va varför hur när var
        är får har kan ska måste spelar spelas berätta sparas behöver kostar går
        """
    ),
    openers=phrases(
        r"(och |men |fast |så |eh+ |hallå |du |ja )*(vem|vad|varför|hur (mycket|många|länge|lång|kommer|fick|vet|har)|"
        r"när (har|är|kommer|stänger|öppnar)|var (är|ligger)|är (du|ni|det här)|kan (du|ni|jag)|har ni|berätta)( \w+)+"
    ),
    topics=(
        (
            "privacy",
            phrases(
                r"""
                vad (gör|händer|ska|använder) (du|ni|med|man|det)( \w+){0,4} (med|till|svaren|svaret|
                  uppgifterna|informationen)( \w+){0,2};
                (vem|vilka)( (är det|är|som|kommer( att)?|ska|kan|får|har|egentligen|alltså))*
                  ((ser|se)(?! på)|läser|läsa|(hör|höra)(?! av)|veta|
                  lyssnar? på|(ta )?del av|tillgång till)( \w+){1,5};
                vem får (det|svaren|mina svar|det här|mitt svar)( \w+){0,2};
                (får|kan) (jag|man|vi) (svara|vara|förbli|få vara) (anonym\w*|hemlig\w*)( \w+){0,2};
                är (det|det här|jag|svaren|mina svar) (anonymt|anonym|anonyma|privat|hemligt);
                (sparas|sparar ni)( \w+){0,3}
                """
            ),
        ),
        (
            "who",
            phrases(
                r"""
                vem (är|var) (det( här)?|du|ni|detta|som ringer|i luren)( \w+){0,3};
                är (det här|det|du|ni)( från)? (telia|comviq|\w+) (igen|som ringer|nu igen)$;
                vem (pratar|talar) jag med( \w+){0,2}; vem ringer( \w+){0,2};
                vilka är (det( här)?|ni)( \w+){0,2}; vilket företag( \w+){0,4};
                vilken (butik|kedja|firma)( \w+){0,4}; var(ifrån)? ringer (du|ni)( ifrån| från)?;
                vem (sa|sade) (du|ni)( att (det|du|ni) (är|var))?( \w+)?$; vad heter (du|ni); känner jag (dig|er);
                (sa|sade) (du|ni) att (det|du|ni) (är|var|ringer)( från)?( \w+)?;
                är (det här|det|du|ni)( på riktigt eller| en| ett| nån| någon| nåt| något| sån| sånt| där| sorts|
                  slags)* (bluff|bluffsamtal|bedragare|bedrägeri|skämt|lurendrejeri)( eller( \w+)?)?;
                är (det här|det) på riktigt( eller( \w+)?)?$;
                (nån|någon) (sån|sånt|sådan|slags)( där| här)? (bluff|bedragare)
                """
            ),
        ),
        (
            "selling",
            phrases(
                r"""
                (är|var|gäller|vill|ska|tänker|försöker) (det här|det|du|ni|detta)( \w+){0,4} (\w*sälj\w*|
                  \w*försäljning\w*|reklam)( \w+){0,2};
                (säljer|tänker|ska|vill|försöker) (du|ni) (sälja )?(mig |oss )?(något|nåt|någonting|saker)(
                  \w+)?$
                """
            ),
        ),
        (
            "scale",
            phrases(
                rf"""
                ^(\w+ ){{0,2}}(är|var|betyder|räknas) (det )?(från )?{_FIGURE} (till {_FIGURE}|(som )?(är
                  )?{_BEST}\b)( \w+){{0,3}}$;
                {_FIGURE} (är|var) ((väl|då|nu|alltså) )*(det )?{_BEST} (va|eller|väl|då|eller hur)$;
                {_FIGURE} (är|var) (det )?väl (det )?{_BEST}$;
                {_FIGURE} (är|var) det ((väl|då|nu|alltså|som är) )*{_BEST}$;
                vad (är|var|betyder|innebär|står) (det |siffran )?({_BEST}|skalan|{_FIGURE})( (betyder|är|för|
                  då|nu))*$;
                (vilken|vilka|vad är det för) (skala|siffra|siffror)( \w+){{0,3}}$;
                hur (är|funkar|fungerar|går|var|ser) skalan( \w+){{0,2}}$;
                (vad|vilken|vilket) (siffra )?är {_BEST}( \w+){{0,3}}$
                """
            ),
        ),
        (
            "how_you_know",
            phrases(
                r"""
                (hur|var) (fick|har|får|hittade|kommer)( det sig att)? (du|ni)( har| fick| tag på| tag i| fått)* (mitt|
                  det här) (nummer|namn|telefonnummer)( \w+){0,2};
                hur (vet|visste) (du|ni)( \w+){0,6}; vem (gav|gett|har (gett|givit)) (dig|er) mitt (nummer|namn)
                """
            ),
        ),
        (
            "why_you_ask",
            phrases(
                r"""
                varför (frågar|undrar|behöver|vill) (du|ni)( \w+){0,5}; vad ska (du|ni) (ha|med) det( \w+){0,2};
                ^varför( då| det)?$; måste jag (svara|säga)( \w+){0,3}
                """
            ),
        ),
        (
            "recorded",
            phrases(
                r"(spelas|spelar)( det här| det| samtalet| detta| du| ni)+( (upp|in|samtalet|det))*; är (det här|"
                r"samtalet|det) inspelat"
            ),
        ),
        (
            "what_about",
            phrases(
                r"""
                vad (gäller|gällde|handlar|handlade) (det( här)?|samtalet|detta|saken)( om)?;
                (passar|passa) (vad|va)( då)?$;
                vad (rör|är) (det( här)?|samtalet|detta)( sig)?( (om|för( \w+)?|frågan om))?$;
                varför ringer (du|ni)( \w+){0,2}; vad vill (du|ni)( \w+){0,3}$;
                vad (är|var) det (du|ni) (vill|ville)( \w+){0,2}; vad (är|handlar) det (här )?(för|om)( \w+){0,3};
                vad ringer (du|ni) om; ^((du |ni )?(kan|kunde|får) (du |ni )?|snälla )*berätta( mer)?( om det( här)?)?$
                """
            ),
        ),
        (
            "duration",
            phrases(
                r"""
                hur (lång tid|länge(?! (har|är) (ni|det|butiken|affären))|många (frågor|minuter)|mycket tid)( \w+){0,6};
                (tar|kommer) det( här)?( att ta)? (lång tid|länge)( \w+){0,2};
                går det( här)?( \w+)? (fort|snabbt|kvickt)$;
                hur (många|mycket) (är|har|blir) det( kvar)?; är det många frågor( \w+){0,2}
                """
            ),
        ),
        (
            "reward",
            phrases(
                r"""
                (vad|va|hur mycket) (får|tjänar|vinner|ger ni|har) (jag|man|vi) (för|på|ut|av)( \w+){0,4};
                (vad|va) ger (ni|du) (mig )?för( \w+){0,3};
                (får|kan) (jag|man|vi) (betalt|något|nåt|någonting|vinna|en (rabatt|present|biobiljett))( \w+){0,4};
                (finns|är) det (några? |nåt |något )?(pris|priser|belöning|rabatt|presentkort|vinst)( \w+){0,4}
                """
            ),
        ),
        (
            "price",
            phrases(
                r"(vad|hur mycket) (kostar|kommer|blir|tar)( \w+){0,5}; kostar det( här)?( \w+){0,3}; vad är "
                r"priset( \w+){0,3}; är det gratis"
            ),
        ),
        (
            "hours",
            phrases(
                r"när (stänger|öppnar) (ni|det|butiken|de|affären)( \w+){0,3};"
                r"när (har|är) (ni|det|butiken)( \w+)? (öppet|öppen|stängt|stängd)( \w+){0,2}; vilka (är era "
                r")?öppettider( \w+){0,3}; (hur länge )?(har|är) (ni|det|butiken|affären)( \w+)? (öppet|öppen|stängt|"
                r"stängd)( \w+){0,3}"
            ),
        ),
    ),
    joints=word_set("och eller men så"),
    leads=phrases(
        r"""
        ((får|kan) (jag|man) )(bara |få )*fråga( (er|dig|om))*( (en|1) (sak|grej))?( (först|bara|då))*;
        (bara |jag har )*(en|1) (sista |liten |snabb )?(fråga|grej|sak)( (till|bara|först))*;
        ja; jo; nej; nä; förresten; hörru;
        du(?= ((förresten|hörru) )?(kan jag|får jag|har ni|är ni|är du|vad|hur|när|var|vem)\b); tack( så
          mycket)?; hej; hallå; förlåt; ursäkta; vänta; vad ska (man|jag) säga; och; men; först; innan (det|dess)
        """
    ),
    within=phrases(
        rf"""
        (?<!ni )(?<!du )(jag )?(undrar|undrade|funderar på) (om|vad|hur|när|var|vilka?|vilket|ifall)( \w+)+;
        (jag )?(vill|ville|skulle vilja) (fråga|veta) (om|vad|hur|när|var|vilka?|vilket|ifall)( \w+)+;
        {_CALLED_UPON}((hur|vad|när|varför) )?(kan|får|har|är|tar|säljer|finns|stänger|öppnar|måste)
          (jag|ni|man|det|vi|de)( \w+)+;
        {_NO_SUBJECT}((hur|vad|när|varför) )?((tar|har|gör|säljer|erbjuder|fixar|kan|får|brukar|hjälper|kommer|finns)
          (ni|du|det(?! (nog |väl |ju )*(bli|vara|duga|räcka|snabbt|fort|kort)\b)|man)|(kan|får) jag) \w+
        """
    ),
    asks_to=phrases(
        r"""
        (kan|kunde|skulle|vill|får) (du|ni|vi|man|någon|de|han|hon); vad annars; vad vet jag; vem vet;
        (vad|hur|vart|var) (ska|kan|skulle|gör|vill) man( (ju|då|annars|väl))* (göra( åt)?|säga|välja|gå|handla|inte)\b;
        (vem|vilka) (vill|orkar|gillar|tycker|gör|har) (inte|inte det|om|lust|råd|tid|stå|vänta|betala)\b;
        (varför|vem) (skulle|inte) (jag|man|inte)?; hur svårt kan det vara
        """
    ),
    unpaused=phrases(
        rf"""
        {_NOT_TOLD}(vem|vems|vilka|vilket|vilken|vad|va|hur|när|varför|varifrån) \w+;
        {_NO_SUBJECT}(är|får|kan|ska|måste|spelar|spelas|sparas|behöver|kostar|tar|säljer) \w+
        """
    ),
)
