"""Nöd på svenska."""

from parley.hear.distress import Distressed
from parley.hear.words import phrases

_NOT = "(inte|ej|aldrig|inte längre)"
_PARTNER = (
    "(man|make|fru|sambo|pojkvän|flickvän|kille|tjej|partner|pappa|far|mamma|mor|styvpappa|styvfar|plastpappa|"
    "morbror|farbror|bror|ex|chef|lärare|tränare)"
)
_DRUNK = phrases(
    r"""
    (är|känner mig|fortfarande) (\w+ ){0,2}(full|berusad|packad|dragen|påverkad|hög|rund under fötterna);
    (druckit|drack|tagit) (\w+ ){0,3}(öl|starköl|vin|sprit|glas vin|snapsar|drinkar|groggar|alkohol);
    druckit (lite |alldeles )?(för mycket|en del)
    """
)
_DRIVES = phrases(
    r"""
    ((ska|tänker|måste) köra|tar bilen|ska ta bilen|(sätter mig|sitter) bakom ratten|(jag|men|och|så) kör|
      kör(?= (jag |vi )?(hem|bil|till|iväg|snart|själv|ändå|nu|strax)\b))(?! (inte|aldrig|på|bara|igång|i gång)\b)
    """
)

_PILLS = phrases(
    r"(tagit|tog|svalt|svalde|ätit) (\w+ ){0,4}(tabletter|piller|sömntabletter|värktabletter|alvedon|sömnpiller|"
    r"medicin(en|er)?)"
)
_TOO_MANY = phrases(
    r"""
    (alla|allihop|allesammans|(alla|tio|femton|tjugo|trettio|fyrtio|femtio|\d\d+) (av dem|stycken|st))( \w+)?$;
    hela (burken|kartan|asken|förpackningen); (alldeles |alltför |för )+många$; svävar; flyter (bort|iväg);
    (domnar|försvinner) (bort|iväg|nu)$; (kan|orkar) (knappt |inte )+(hålla mig vaken|hålla ögonen öppna|känna
      (benen|armarna|
      kroppen)); bryr mig inte (\w+ )?(längre|mer|nu)$; (spelar|gör) (\w+ )?ingen roll (längre|mer|nu)$;
    (blir|är) (\w+ )?(svart|mörkt|suddigt)( \w+)?$; bara sova (för alltid|för gott)
    """
)

TABLE = Distressed(
    harmless=phrases(
        r"""
        (dör|dog|dö|dött) av (skratt|nyfikenhet|skam|tristess|hunger|törst|garv|leda|värme|värmen|hetta|hettan);
        skratta(r|de)? ihjäl; skrattade? (sig|mig) (halvt )?(ihjäl|fördärvad);
        (vill|skulle) (gärna )?dö för( en| att)?;
        (skär|skar|skära) mig (på|i (fingret|tummen|handen)|när|medan); slå ihjäl tid\w*; jobba(r|de)? ihjäl;
        (frös|fryser|svälter|svälta|tråka\w*|svettas|svettades) (ihjäl|mig ihjäl); ta död på (tiden|stämningen)
        """
    ),
    phrases=(
        (
            "emergency",
            phrases(
                r"""
                (har|får|fått) en (hjärtattack|hjärtinfarkt|stroke);
                (ont|smärtor|smärta|tryck) (i|över) bröstet;
                (tagit|tog|svalt|svalde) (för många|alla (mina )?|en massa|en hel (burk|karta)) ?(\w+
                  )?(tabletter|piller|mediciner|sömntabletter|värktabletter);
                (tagit|tog|svalt|svalde) (typ |kanske |minst |ungefär |över )*(fem|sex|sju|åtta|nio|tio|elva|tolv|
                  femton|tjugo|trettio|\d+) (stycken |st )?(\w+ )?(tabletter|piller|sömntabletter|värktabletter);
                överdos\w*; blöder (mycket|kraftigt|jättemycket|ihjäl);
                (bryter sig|håller på att bryta sig) in( (hos mig|i (mitt|min|vårt) \w+))?;
                (någon|nån|en man) är inne? i (mitt|min|vårt) (hus|lägenhet|rum|hem);
                det brinner (hos mig|hemma|i (köket|huset|lägenheten|mitt \w+));
                (ska|vill|hotar( med)? att|försöker) (döda|skjuta|knivhugga|hugga) (mig|oss)
                """
            ),
        ),
        (
            "self_harm",
            phrases(
                rf"""
                (vill|ville|önskar (att )?jag (fick|kunde)|tänker|ska|skulle vilja|vill bara|orkar inte annat
                  än) (bara |verkligen |helst |inte annat än )*(dö|ta livet av mig|ta mitt (eget )?liv|försvinna
                  för (alltid|gott)|avsluta (mitt liv|allt)|somna för alltid|slippa leva|aldrig vakna|inte
                  vakna);
                önskar (att )?jag (var|vore|aldrig (blivit|varit|hade blivit)) (\w+ )?(död|född|inte fanns|
                  fötts);
                vore (det )?bättre (om jag (var|vore|inte fanns|dog)|död);
                (ta|tar|tog|ta livet|tar livet) (livet )?(av|ifrån) mig( livet)?(?! (den|det|jackan|skorna)\b)|
                  ta livet av mig|tar livet av mig|ta mitt (eget )?liv;
                självmord\w*; självskad\w*; suicid\w*; (skada|döda|hänga|skjuta|dränka|skär|skära) mig själv;
                hänga mig$;
                (skär|skära|skurit|skar) (mig|mina handleder|upp handlederna)( (igen|i natt|igår|i går|på
                  kvällarna|i armen|i armarna))+$;
                (orkar|vill|kan|klarar|pallar) (jag )?{_NOT} (\w+ )?(leva|finnas|existera|vara vid liv|fortsätta
                  leva)( (längre|mer|vidare|så här|såhär))*(?! (i|på|med|utan|av|här|där|som|ihop|
                  tillsammans)\b);
                (orkar|vill) {_NOT} (finnas|vakna|vara (till|här|kvar))( (längre|mer|något mer|nåt mer|igen|här
                  mer|imorgon))+;
                (ingen|inget|inte någon|inte nån|ingen som helst|inte nåt|ser ingen|finns ingen|finns inget)
                  (\w+ )?(mening|vits|idé|poäng|anledning|skäl|syfte) (\w+ )?(med|i|att|till) (\w+ )?(livet|
                  leva|att leva|finnas|fortsätta|existera|mitt liv|allt|allting|gå vidare|någonting|nånting);
                (livet|mitt liv) (är|känns|har) (\w+ )?(inte|meningslöst|slut|över|ingen|värdelöst|poänglöst)(
                  (värt|längre|mening|att leva|värt att leva|kvar|\w+))*$;
                (inget|ingenting|inte något|inget som är värt) (kvar )?(att|värt att) leva (för)?;
                värt att leva;
                ser (ingen|inte någon|inte nån|inte) (mening|poäng|poängen|meningen|framtid|vits|vitsen)( (med|
                  i) (livet|allt|någonting|det|det här))?( längre| mer)+$;
                vad är (det för )?(meningen|poängen|vitsen|mening) (med )?(livet|att leva|mitt liv|allt|att
                  finnas);
                ingen (skulle|kommer( att)?) (\w+ )?(sakna mig|märka|bry sig)( \w+)*;
                (alla|de|familjen|världen) (skulle|hade) (\w+ )?(ha det bättre|må(tt)? bättre|haft det bättre|
                  vara bättre) (\w+ )?utan mig;
                (hejdå|hej då|adjö|farväl) (för (alltid|gott|evigt)|för sista gången|världen|grymma värld);
                (lämna|lämnar) (den här världen|jordelivet|det här livet); trött på (att leva|livet|att finnas);
                (hoppa|kasta mig|slänga mig|hoppar) (från|framför|ut (genom|från)|ner från) (\w+ )?(bron|en bro|
                  taket|ett tak|balkongen|fönstret|tåget|ett tåg|tunnelbanan|bussen);
                (tänker|tänkt|funderar|funderat|tankar) (på|om|att) (\w+ )?(döden|dö|att dö|ta livet|avsluta
                  (allt|det|mitt liv)|ta mitt liv|självmord|göra slut på (allt|det));
                (göra|gör) slut på (allt|mitt liv|allting|livet)$;
                vill att (allt|det|allting) (ska|skall) (ta slut|vara över|sluta)$
                """
            ),
        ),
        (
            "harmed",
            phrases(
                rf"""
                (han|hon|de|min {_PARTNER}|mitt ex|{_PARTNER}) (\w+ )?(slår|misshandlar|hotar|våldtog|våldtar|
                  tafsar på|stryper|sparkar|slog|misshandlade|hotade|våldför sig på|antastar|förföljer) (\w+
                  )?mig(?! (med häpnad|inte|i (spel|schack|padel))\b);
                (blir|blev|har blivit|är) (\w+ )?(misshandlad|våldtagen|slagen( av \w+)?|utnyttjad|hotad till
                  livet|antastad|förföljd|stalkad)\b;
                rädd för min {_PARTNER}
                """
            ),
        ),
    ),
    weak=(
        ("emergency", phrases(r"(kan|får) (knappt|inte) (andas|luft)")),
        (
            "self_harm",
            phrases(
                r"(orkar|klarar|pallar) (jag )?(bara )?inte (mer|längre|det här längre|leva så här|fortsätta)( "
                r"(nu|av livet))*$; (vill|önskar jag kunde) (bara )?försvinna$; (gett|ger) upp (hoppet|allt|"
                r"livet)$; (gråter|gråtit) varje (natt|kväll); (inget|ingenting) (spelar|är) (\w+ )?(någon roll|"
                r"roligt) (längre|mer)"
            ),
        ),
    ),
    mundane=phrases(
        r"""
        värme\w*|varmt|hett|hetta\w*|kallt|kyla\w*|frys\w*|buller|jobb\w*|chef\w*|plugg\w*|skol\w*|läx\w*|
          prov\w*|träning\w*|kö\w*|vänta\w*|trafik\w*|bil\w*|motor\w*|telefon\w*|spel\w*|hyra\w*|räkning\w*|
          pris\w*|fråg\w*|undersökning\w*|samtal\w*|lukt\w*|hosta\w*|förkyl\w*|svara\w*|prata\w*|handla\w*|
          butik\w*|betyg\w*|mat\w*
        """
    ),
    halves=(("unfit_to_drive", _DRUNK, _DRIVES), ("emergency", _PILLS, _TOO_MANY)),
)
