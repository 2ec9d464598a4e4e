"""What may be left over beside an answer, in Swedish."""

from parley.hear.rest import Leftovers
from parley.hear.words import phrases, word_set

_ASSENT = "( (ja|jo|visst|absolut|okej|ok|då|så|bra|fint|lugnt|klart|gärna|herregud|självklart|naturligtvis|nu|tack))*"
_ASSENTING = (
    "(det|så|då|nu) (är|var|blir|blev|går|gick|gör|gjorde|har|kan|ska|får|fick|passar|funkar)( (jag|du|ni|vi|det))*"
    "( (väl|nog|ju|göra|få|gå))*"
)
"""What may follow a "men" that sets nothing against a yes: "ja men visst", "ja men det är klart"."""

TABLE = Leftovers(
    courtesies=phrases(
        rf"""
        (inga|inget|utan) problem; (fråga|kör|sätt)( (på|i ?gång|då|bara))+; ställ( (dina|era|frågorna|frågor|på|då))+;
        (jag |vi )?har (inget|ingenting) (särskilt )?för (mig|oss|sig);
        (men |bara )?inte ((mer|längre) än (en|ett par|några|två|tre|fem) minut(er)?|(så|för) länge);
        (men )?så (det|du) (kan |kanske )?(låter?|hörs?)( \w+){{0,2}}$;
        ingen (fara|brådska|orsak|stress); det (gör|är) (inget|ingenting|ingen fara);
          varför inte; inte alls; (det )?är du snäll;
        om (du|ni) har( kvar)?( någon| något| en)?( ledig\w*| tid| plats| möjlighet)*$;
        (om|när) (du|ni) (vill|kan|hinner|orkar); om det går( bra)?;
        (men |så länge |bara )?(om )?det( inte)? (går|tar|är|blir)( inte)?( bara)? (((för|så|alltför) )*(lång tid|
          länge|långt)|(ganska |rätt )?(fort|snabbt|kort|(på )?(max |högst )?(en|ett par|några|två|fem) minut(er)?|en
          stund));
        (det )?(har jag |jag har )?inget emot( det)?;
          inga fler frågor; (det var|det är) allt; (det|nu) räcker( (så( här)?|nu|bra))*$;
        kan inte klaga; inte illa; inte dumt; det (går|blir|låter|är|var|känns|funkar|passar) (bra|fint|utmärkt|
          perfekt|jättebra|toppen|okej|lugnt);
        men jag hör (lite |ganska |så )*(dåligt|illa)( så .*)?$;
        men min svenska (är|är ju) (inte |lite |så |särskilt |mycket )*(bra|dålig|dåligt);
        (men )?jag (pratar|talar|kan|förstår)( (bara|ju))? (inte |lite |dålig |så |mycket |särskilt )*(bra )?svenska(
          (så )?bra)?( men jag (försöker|ska försöka))?; men( \w+){{1,4}} ändå$;
        (men( \w+){{1,8}} )?så ((det är )?(ingen fara|lugnt)|kör( på)?|det går (bra|fint))$;
        (((kan|kunde|får) (du|ni)|(du|ni) (kan|får)|snälla) )*(prata|tala)r? (lite |mer )?(enkelt|lätt|långsam\w*|
          sakta\w*|tydlig\w*|högre);
        (men )?(då )?((det )?(får|måste) det|det (får|måste))( nog| väl)? (gå|vara|bli|ta) (fort|snabbt|kvickt|kort);
        vänta( lite| nu| en sekund)?( (?!inte\b|men\b)\w+){{0,12}} (?=(så |okej )*(ja|jo)( (nu|då|visst|vi kan
          ta det|det (går|passar) bra|kör( på)?))*$);
        (men jag (har|måste|ska|går|börjar|hämtar)( \w+){{1,6}} )?så ((ta|gör|kör|fråga) (det )?(viktigaste|snabbt|fort|
          bara)|(vi|du|ni) får skynda (oss|dig|er)); men (jag |vi )?har (ju )?(handsfree|högtalare\w*);
        men (det )?(går|är|känns|funkar) (bra|fint|lugnt|okej|ingen fara)( (för mig|ändå|nu))*; (men )?(det får |ta
          det |gör det )?(snabbt|kort|fort)( då| bara| tack)?; men (kör|fortsätt|fråga|sätt i ?gång|varsågod)(
          på| bara| du)*; (men|fast){_ASSENT}( {_ASSENTING})?{_ASSENT}$;
        (men )?jag (har|är) (lite |ganska |rätt )*(bråttom|stressad); (men|fast)(?= _); (men |fast )?(jag (har |hinner
          )?)?(bara|max|högst) (en|nån|någon|ett par|några|två|tre|fem) (liten )?(minut|minuter|kvart|sekund|
          stund|min)( (då|bara|tack|högst|max))*; som (jag )?sagt; som jag sa; jag (sa|sade) (ju )?det; (det
            kan|det får)
          (du|ni)( göra)?; kör (på|i gång|igång)
        """
    ),
    small=word_set(
        """
        en ett den det de dem detta denna dessa är var blir bli vara varit jag du vi ni han hon man mig dig oss
          er honom henne min mitt mina din ditt dina vår vårt våra ert era här där hit dit av för till i in på
          om med från som och eller så då än också även bara just väldigt ganska rätt mycket lite tack snälla ja
          jo jaa jadå jodå japp jajamän jajamensan absolut visst självklart javisst gärna precis exakt stämmer
          okej ok bra fint utmärkt perfekt toppen kanon super härligt jättebra kul trevligt nej nä nää näe nepp
          inte alls äh öh eh hm mm mhm ah oj hej hallå kära snälla vännen kompis nu idag igen redan kan ska
          skulle vill får fick gör gjorde göra gå går kunde ville blev tycker tror antar hoppas vet menar liksom
          typ alltså faktiskt ju nog väl helt kanske ungefär säga säger ger tro ursäkta förlåt hörru du vet ha har
          hade låter heller förresten
        """
    ),
    contrasts=(
        *phrases(
            "men; utom; förutom; istället; i stället; däremot; fast; hellre; vänta; ändra; ändrat; annan; "
            "(?<!ett och )annat; tidigare; senare; snarare"
        ),
    ),
    conditions=phrases(
        "(?<!som )om (?!du vill\\b|ni vill\\b|det går\\b)(du|ni|jag|vi|han|hon|de|det|man); bara om; så länge; "
        "under förutsättning; ifall; beror på; innan (jag|vi|du|ni); tills"
    ),
    refusals=phrases(
        "(?<!varför )inte (?=\\w); aldrig; ingen; inget; inga; varken; avboka; sluta; strunta i; glöm"
    ),
    questions=phrases(
        "(och |så |^)(vad|när|var|vem|vilka|varför|hur|vilken|vilket)\\b; (är|var|har|kan|ska|får|måste|behöver|"
        "kommer|blir|går) (det|ni|du|jag|vi|de|han|hon)\\b(?! bra\\b); undrar"
    ),
    turns=phrases(
        "men(?! (tack|det (går|är) bra|(vi|du|ni|jag|det) (kan|hinner|får|går|ska)( (vi|väl|nog|ju))* (ta det|göra "
        "det|köra|bra|svara|fråga|prata))\\b); fast; vänta; dessutom; utom; förutom; däremot; i ?stället(?= ); "
        "bara (om|efter|före|innan|mellan|när|på); så länge; ifall; "
        "om (?=(han|hon|de|det|den|någon)\\b)(?!det (går|passar|funkar)\\b); "
        "(kan|skulle|vill) (du|ni); och (?=(en|ett|min|mitt|mina|också|även)\\b); (och )?(hur|vad|"
        "när|vem|var) (?=(är|kostar|tar|blir|länge|lång|många|mycket)\\b)"
    ),
    requests=phrases(
        "(kan|skulle|vill) (inte )?(du|ni)(?! (ha|göra det)\\b); (skulle|hade) jag (gärna |ju )*(vilja|velat); jag "
        "hade (gärna )?velat; vill jag (ha|få); jag (behöver|vill|skulle vilja|måste|önskar)(?! (det|ha "
        "det)$); dessutom; en sak till; säg till; se till"
    ),
    hasty=phrases(
        r"""
        (snabb|fort|kvick|rapp|skynda)\w*; kort(a|fattat)?; ((måste|får|ska) (det|vi|ni|du) )?gå undan;
        på (språng|lunch\w*|rast\w*);
        (måste|får|ska) (det|vi|ni|du) (\w+ ){1,2}(snabbt|fort|kort|kvickt);
        (om|på|i|bara|max|högst|har|hinner) ((bara|max|högst|på|om|ungefär) )*(en|ett|ett par|några|två|tre|fem|
          tio|\d+)( eller \w+)?( (liten|lilla|snabba|korta))* (fråg(a|or)|minut(er)?|kvart|stund|sekund(er)?|min)(
          (på (mig|oss)|tid))?; ((det|ni|du) )?(inte )?((tar|ta|är|blir|håller på)( (det|ni|du))?)( inte)?( bara)? ((en|
          ett|ett par|
          några|två|fem) (liten )?(minut(er)?|stund|kvart)|((för|så|alltför) )*(lång tid|länge|evigheter)|hela \w+)
        """
    ),
    of_oneself=phrases(
        r"""
        (står|sitter|ligger) ((bara|ju|nog|lite) )*(och|i|på|vid|med|här|hemma); (jag|vi) ((bara|ju|nog|lite|just|
          precis|faktiskt) )*(är|står|sitter|ligger|har(?! en fråga)|hör|åker|går|
          håller|ska|börjar|jobbar|äter|väntar|pratar|lagar|diskar|handlar|svarar|kan|hinner);
        (det|då) (går|passar|funkar|är|blir|kan)( (det|väl|nog|ju|så))*( (bra|fint|okej|ok|lugnt|utmärkt|lite \w+|
          höras|låta))
        """
    ),
    needs=phrases("jag (\\w+ )?(behöver|vill|ville|måste|lämnade|bokade|ringde)\\b"),
)
