"""Vem som svarade, på svenska."""

from parley.hear.callees import Callees
from parley.hear.words import phrases

_KIN = (
    "(man|fru|make|maka|mamma|pappa|mor|far|son|dotter|bror|brorsa|syster|syrra|sambo|särbo|pojkvän|kille|"
    "flickvän|tjej|partner|mormor|morfar|farmor|farfar|kompis|vän|kollega|assistent|sekreterare|granne|barnbarn|"
    "chef|moster|faster|morbror|farbror|kusin|rumskompis)"
)
_HERE = "(hemma|här|inne|tillgänglig|anträffbar|hemma just nu|vaken|på plats|hemkommen)"
_THEY = f"(hon|han|q{{2,}}|(min|hennes|hans|mitt) {_KIN}|mamma|pappa|mormor|morfar|farmor|farfar)"
_NUMBER = "(nummer|numret|telefon|telefonen|mobil|mobilen|telefonnummer)"

FETCHING = phrases(
    rf"""
    (du|ni) (kan|får) (få )?((gärna|ju|väl) )*(prata|tala|snacka) med (henne|honom|min {_KIN})(
      (istället|i stället|själv|då|nu))*$;
    (får|kan|ska) (du|ni) (få )?((gärna|ju|väl) )*(prata|tala|snacka) med (henne|honom|min {_KIN})(
      (i ?stället|själv|då|nu))*$;
    (jag )?(kan |ska |får )?(gå och )?(hämtar|hämta|ropar på|ropa på|väcker) (henne|honom|min {_KIN}|mamma|pappa)( (åt
      dig|nu|då|bara|så|vänta|lite|strax|(ett|en) (ögonblick|sekund|stund|minut)))*( (om|ifall) (du|ni)
      (kan |vill |har tid att )?(väntar?|vill|har tid))?$;
    (jag )?(ger|lämnar|räcker) (över |luren |telefonen |dig )*(till )?(henne|honom|min {_KIN}|mamma|pappa)( (nu|då))*$;
    här (kommer|är|får du) (hon|han|henne|honom|min {_KIN}|mamma|pappa)( (nu|här|då))*$
    """
)
"""Somebody hands the phone over."""

TABLE = Callees(
    fetching=FETCHING,
    plainly=(
        (
            "wrong_number",
            phrases(
                rf"""
                fel(a)? (nummer|person|människa);
                (ringt|ringer|kommit|hamnat|slagit|ringde|kom) (nog |visst |helt )?fel( nummer)?; felringning;
                (det här är|detta är|det är) (inte|ej) (hennes|hans|deras|qq+s?) {_NUMBER}( längre)?;
                (fick|fått|har haft|haft|övertog|tog över|tagit över|bytt till) (precis |just |nyss |nyligen
                  )?(det här|detta|ett nytt|nytt) {_NUMBER}( \w+)*;
                (det här|detta) (numret|är mitt nummer)( \w+)? (nu|numera|är mitt|tillhör (mig|någon annan|nån
                  annan))( \w+)*;
                (hon|han|qq+) har (inte|ej) (kvar )?(det här|detta) {_NUMBER}( längre| kvar)?;
                (hon|han|qq+) bor (inte|ej) (kvar )?här( längre| kvar)?;
                (hon|han|qq+) (har flyttat|flyttade|är död|har dött|dog|har gått bort|gick bort|har avlidit)$;
                qq+ (har flyttat|är död|har gått bort)( \w+)*
                """
            ),
        ),
        (
            "somebody_else",
            phrases(
                rf"""
                (det är|det här är|detta är|jag är|du talar med|du pratar med|ni talar med|ni pratar med)
                  (bara |faktiskt )?(hennes|hans|deras|qq+s) (\w+ )?{_KIN};
                (jag är|det är|det här är) (inte|ej) qq+; ^inte qq+$;
                qq+ (är|kommer|sitter|står|ligger|kan) (inte|ej) (\w+ )?({_HERE}|prata|svara|komma)\b( \w+)*;
                qq+ (är|sitter|står|ligger) (på (jobbet|toa|toaletten|möte|semester)|i (duschen|badet|möte)|ute|
                  borta|upptagen|och sover);
                qq+ (sover|jobbar|duschar|badar); (det är|det här är) (min|hennes|hans) {_KIN}s {_NUMBER};
                (vill|ville) (du|ni) (prata|tala) med (min|hennes|hans) {_KIN};
                ring (min|hennes|hans) {_KIN} (istället|i stället|då)
                """
            ),
        ),
        (
            "wrong_number",
            phrases(
                r"""
                (här finns|det finns|här bor|finns|det bor) (ingen|inga|inte någon|inte nån|ingen här) (\w+
                  )?((som heter|vid namn|med det namnet|kallad)( \w+)?)( här)?;
                (här finns|det finns|här bor) (ingen|inte någon) qq+( här)?; (här bor|det bor) ingen \w+( här)?;
                ingen (här )?(heter|som heter|vid namn|med det namnet)( \w+)?;
                (känner|vet) (inte )?(ingen|inte någon|inte nån|någon) (som heter |vid namn )?qq+;
                känner ingen (som heter|vid namn) \w+
                """
            ),
        ),
    ),
    said=(
        (
            "child",
            phrases(
                r"""
                (min )?(mamma|pappa) (är|e|sitter|står|kan|sover|jobbar|duschar|har|gick|kommer) (\w+ )*(inte
                  hemma|inte här|hemma|toa|toan|toaletten|duschen|badet|jobbet|affären|ute|borta|prata|svara|
                  sover|snart|sen|upptagen|telefonen)( \w+)?;
                (mamma|pappa) (sover|jobbar|duschar)( \w+)?;
                (jag är|jag e) (bara |snart )?(fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|[4-9]|1[0-2])( år(
                  gammal)?| och ett halvt)?$;
                (jag är|är) (bara |ju )?ett (litet )?barn;
                (mamma|pappa|mormor|farmor) (sa|säger|har sagt)( att)? (jag |man )?(inte )?(får|ska|kan)(
                  inte)?( \w+){1,5};
                (jag )?får inte (prata|tala|svara) (med|i|för)( \w+)*;
                går (på|i) (dagis|förskolan?|förskoleklass|ettan|tvåan|trean|fyran|femman|sexan)
                """
            ),
        ),
        (
            "somebody_else",
            phrases(
                rf"""
                {_THEY} (är|e) (inte|ej) (\w+ )?{_HERE}( \w+)*;
                {_THEY} kan (inte|ej) (prata|tala|svara|komma( till telefonen)?)( just nu| nu)?;
                {_THEY} (är|sitter|står|ligger) (\w+ )?(på (jobbet|toa|toaletten|toan|möte|semester|sjukhus|
                  affären)|i (duschen|badet|möte|ett möte|telefon)|ute|borta|iväg|upptagen|bortrest|och sover)(
                  \w+)*;
                (?<!ta det )(?<!göra det )(?<!går bra )({_THEY} (sover|jobbar|duschar|badar)( just nu| nu)?)$;
                (ska|kan) jag (hämta|be) (henne|honom)( \w+)*;
                (jag kan|kan jag|ska jag) (ta emot|lämna|hälsa) (ett )?(meddelande|\w+ till (henne|honom));
                (ni|du) (får|måste) (prata|tala) med (min|hennes|hans) {_KIN}
                """
            ),
        ),
        (
            "wrong_number",
            phrases(
                r"(det|här) finns ingen \w+ här$; (är|är ju|blev) (inte|aldrig|ingen) (någon |nån |varit )?kund "
                r"(hos (er|dem|den butiken)|där)?( \w+)?; känner "
                r"inte till (er|den butiken); aldrig hört talas om (er|det|den)"
            ),
        ),
        (
            "unwilling",
            phrases(
                r"""
                (inte|ej) intresserad( (tack|av (det|detta|det här|er|att svara|undersökningen)|längre|alls))*$;
                (vill|tänker|orkar) (inte|ej) (vara med|delta|spela|medverka|svara på (några|era|en massa)
                  frågor)( \w+){0,3};
                avregistrera mig; (lämna|låt) (mig|oss) (vara|ifred|i fred|va)( \w+){0,3}$;
                vill (gå ur|sluta spela|avsluta spelet);
                har (ju |faktiskt )?redan svarat(?! (ja|jo|nej)\b)( \w+){0,3}$;
                köper (jag )?(inget|ingenting|aldrig|inte)\b( \w+){0,3}$
                """
            ),
        ),
        (
            "later",
            phrases(
                r"""
                (ring|ringa|återkom|återkomma|höra? av (er|dig)|prova|försök|försöka) (mig |oss |hit |
                  henne |honom |gärna |hellre |snälla |lite |tillbaka |upp )*(senare|sen|sedan|igen|imorgon|i
                  morgon|ikväll|i kväll|(en|nån|någon) annan (gång|dag|tid)|om \w+ \w+|(efter|
                  klockan|kl|vid|runt|kring|mot|framåt|mellan|före|halv) \w+|(nästa|i|till) (vecka|helgen|
                  eftermiddag|förmiddag|veckan)|på (måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|
                  eftermiddagen|kvällen|förmiddagen|morgonen))( \w+){0,4};
                (kan|får|vi) (ni|vi|du) (ta det|ringa|återkomma|höras)( (senare|en annan
                  gång|imorgon|sen|på \w+dag)( .*)?)?$; ring då$;
                (vi|kan vi) (tar|ta) det (senare|en annan gång|sen);
                (en annan gång|senare|lite senare) (tack|snälla|kanske)
                """
            ),
        ),
        (
            "busy",
            phrases(
                r"""
                ^((nej|ja|hej|hallå|alltså|men|du|ursäkta|
                  förlåt|sorry|tyvärr|nja|sluta \w+|lägg av) )*(jag|vi) ((just|precis|
                  bara|faktiskt|tyvärr|nu) )*(kör(?! på)|åker|cyklar|äter|fikar|lagar mat|jobbar|arbetar|ammar|
                  sover|duschar|badar|tränar|joggar|springer|städar|nattar|klipper gräset|är mitt i|håller på(
                  att| med)?|ska precis|ska just|skulle precis|är på (en |ett )?(väg|begravning|bröllop|kalas|
                  fest|konferens|lektion|intervju|sjukhus\w*|akuten|vårdcentralen|tandläkaren|bio|match|arbetet|
                  mötet|konsert)|är hos (läkaren|doktorn|tandläkaren|frisören)|sitter (och|i|på|mitt)|står (och|
                  i|på|mitt)|är ute (och|med)|har (gäster|besök|kunder|en kund|middag|fullt upp|barnen|händerna
                  fulla|(en )?lektion|(ett )?möte)|är (stressad|upptagen|upptagna|bortrest|sjuk|trött|utomlands|på
                  språng))\b( \w+)*;
                ^((ja|okej|men|visst) )*(jag|vi) (måste|ska|behöver) (snart |strax )?(gå|sticka|springa|dra|åka|
                  iväg|kliva av|sluta)\b( \w+)*;
                (barnet|barnen|bebisen) (skriker|gråter|sover|är vaken);
                (jag )?(sitter|är|står|håller|kör|åker|äter|lagar|jobbar|handlar|är på väg) (\w+ )?(i (bil|
                  bilen|möte|ett möte|kö|kön|telefon|duschen|affären)|på (bussen|tåget|möte|jobbet|jobb|väg|
                  gymmet|toa)|upptagen|bil|middag|lunch|mat|mitt i|in på|och (äter|lagar|kör|jobbar|handlar))\b(
                  \w+)*;
                (kör|äter|jobbar|handlar)( just)? nu$;
                (passar|går|funkar) (\w+ )?(inte|dåligt|illa)( (så bra|nu|just nu|alls))*;
                (dåligt|dålig|olämpligt) (tillfälle|läge|tid)( \w+)?;
                (har|hinner) (\w+ )?(inte|ingen) (tid|prata|nu|med)( \w+)?;
                hinner (inte|ej)( (nu|prata|just nu))*; (kan|orkar) (inte|ej) (prata|tala)( (nu|just nu))*$;
                (barnet|barnen|bebisen) (sover|gråter|skriker); (inte|ej) (just )?nu( tack)?$
                """
            ),
        ),
    ),
    unwished=phrases(
        r"""
        (sagt|sa|bett|bad) (\w+ ){0,4}(inte (ska |skall |får |fick |skulle )*ringa?|(ska|skall|får|fick|skulle) (ni
          |du )?inte
          ringa)( (mig|oss|hit))? ((så|såhär|så här) (sent|tidigt)|under|när|mitt i|medan|vid|på|före|innan|
            efter)\b( \w+)*;
        (sluta|lägg av)( (att|med att|och))? (tjata?|störa?|väcka?|plåga?|ringa?)( (på mig|mig|oss|nu|då|här))*
          (jag|vi) (\w+
          )?(sover|äter|vilar|jobbar|ligger|sitter|försöker|ska sova)\b( \w+)*;
        ^((nej|men|snälla|ni|du|kan|herregud) )*(sluta|lägg av) (att |med att )?tjata?( (på mig|mig|nu|då|någon
          gång))*$;
        varför (ringer|stör|väcker) (ni|du) (mig |oss |hit )?(\w+ )?((så|såhär|så här) (sent|tidigt)|mitt i|under|när|på
          natten)\b( \w+)*;
        (ni|du) väck(te|er) (mig|oss)( nu| ju)?$; ^((nej|men|hej|hallå|va) )*(jag|vi) (ligger och )?sover( (nu|ju|
          faktiskt))*$
        """
    ),
    whenever=phrases("när; medan; efter att; efter det att; innan; tills; om; så fort; varje gång"),
    refusals=phrases(
        r"""
        (vill|tänker) (jag )?(helst |faktiskt )?(inte|ej) (säga|berätta|svara|uppge|tala om)( \w+){0,4};
        säger (jag )?(inte|ej)( \w+){0,3}; det är (privat|hemligt|en hemlighet|min ensak);
        (det )?har (du|ni) inte med att göra; hoppa över( (den|det|frågan|tack))*; nästa( fråga)?( tack)?$;
        ingen kommentar; (helst|hellre) inte( \w+)?$
        """
    ),
    anything=phrases(
        r"överraska mig; vad som helst; spelar ingen roll; (det )?kvittar; (bestäm|välj) (du|själv); som (du|hon) vill"
    ),
    calling=phrases(
        r"""
        (åter)?ring\w*; hör(a|as)?( av)?; återkom\w*; prata; tala; svara; pass(a|ar); funka\w*; fungerar?; går; hinner;
          ta (det|den|detta|dem|resten|frågorna); frågorna; försöka; prova; senare; i ?stället;
          (annan|bättre) (tid|dag|gång)
        """
    ),
    yet=phrases(
        r"""
        ^((öh|eh|hej|ja|jo|jadå|okej|visst|absolut|men) )*(kör (på|i ?gång)|fråga på|sätt i ?gång)\b;
        ^((öh|eh|hej) )*(ja|jo|jadå|okej|visst|absolut) kör (du|nu|bara|vi|(jag |vi )?(sitter|står|är|ligger|väntar))\b;
        ^((ja|jo|jadå|jodå|okej|visst|absolut|hej) )+(det )?(går|passar|funkar) (\w+ )?(bra|fint|utmärkt|perfekt)\b;
        ^((eh|öh|ja|jo|jadå|jodå|okej|visst|absolut|hej|då|men|väl) )+(om|så länge|bara|ifall) (det|ni|du|vi)
          (\w+ )?(går|tar|är|blir|kan|gör|skyndar)( \w+){0,4}? (snabbt?|fort|kort|kvickt|minut(er)?|
          stund|länge|tid|er|dig)\b;
        men (jag |vi )?(har|hinner|kan) (jag |vi )?(\w+ )?(en|ett|några|två|prata|svara|lyssna|ta det|tid|
          minut\w*|stund)\b;
        men (det )?(går|är|funkar|passar) (\w+ )?(bra|fint|okej|ok|lugnt|ändå|i alla fall|ingen fara);
        men (det )?(går|funkar) (nog|väl)( (nu|om det \w+ \w+))*$; (ta|gör) det (du|nu)( bara)?$;
        så (ta|gör|kör|fråga) (det |på )?(snabbt|fort|kort|nu|bara|du)\b;
        så (det|du) (kan |kanske )?(låter?|hörs?|är lite (stökigt|stimmigt|högljutt))\b;
        men (jag |vi )?har (ju )?(handsfree|högtalare\w*|dig på högtalare\w*);
        men (\w+ )?(kör( på)?|fråga|fortsätt|sätt i ?gång|varsågod|visst|okej|ja|jo|gärna|ta det|gör det|gå på|snabbt|
          handsfree|om det går (snabbt|fort))\b
        """
    ),
)
