"""Commands in Swedish."""

from parley.hear.commands import Commands
from parley.hear.words import phrases
from parley.languages.sv.optouts import OPT_OUT

_PERSON = (
    "((en|ett|någon|nån|er|din|riktig|riktigt|levande|mänsklig|vanlig|annan|den) )*(person|människa|"
    "handläggare|medarbetare|chef|chefen|någon|nån|kundtjänst|personal|operatör|receptionen|receptionist|växeln|"
    "kundservice|butiken|butikschefen|ansvarig|annan|handledare|expedit|kollega|säljare|tekniker)"
)
_ONE = (
    "((en|ett|ingen|riktig|riktigt|levande|verklig|bara|faktiskt|slags|någon|nån|sorts|äkta|mänsklig|automatisk|ens|"
    "sån|sådan|där) )*(människa|robot|bot|maskin|dator|ai|person|inspelning|telefonsvarare|automat|verklig|"
    "riktig|levande|datorröst|chattbot|röstrobot|program|bandat)"
)
_BEING = (
    rf"{_ONE}( eller( (är|det|här|du|bara))* {_ONE})?( (det (här|där)|detta|du|eller( (hur|inte|vad))?|va|nu|då|"
    r"egentligen|alltså|på riktigt|i (luren|telefonen|andra änden)|som (pratar|talar|ringer|frågar)( med mig)?|"
    r"(som )?(jag|man|vi) (pratar|talar|snackar) med))*"
)

TABLE = Commands(
    concluding=phrases("det (var|är) allt"),
    courtesies=phrases(
        r"""
        tack; snälla; är du snäll; eh+; öh; ja; nej; okej; ok; hej; hallå; ursäkta; förlåt; så; och; men; då;
        bara; jo; bra; fint; toppen; perfekt; jättebra; för; du; ni; er; dig; så mycket; för hjälpen; nu; en;
        ett; jag; det; gärna; idag; kan du; kan ni; va; allt; i ?stället; jaha; jaså; eller;
        kan jag få; utmärkt; ska du ha; själv; detsamma
        """
    ),
    whole=(
        (
            "repeat",
            phrases(
                r"""
                va; vad; hur sa; hursa; förlåt; ursäkta; vad sa du; vad sa ni; en gång till; igen; repetera;
                upprepa; va sa du; va falls; hör du mig; hallå; va sa; va va; om igen; vadå( då)?; vilket( då)?;
                vilken då; hur var frågan( nu)?; vad var frågan( nu)?; är du (kvar|där)( fortfarande)?;
                hallå är du (kvar|där); långsammare; högre; tydligare; lite (högre|långsammare|tydligare);
                för (fort|snabbt|tyst); vad menar du( med det)?; hur menar du; hur då menar du;
                (vad|vilka) var (alternativen|frågorna|frågan); jag hänger inte med;
                jag hängde inte( riktigt)? med( (i|på|från) (början|slutet))?;
                hur var det (nu )?(du sa|igen); tjena+( tjena)?; tja+( tja)?; hejsan; god ?dag( god ?dag)*; god (morgon|
                kväll|afton); morrn; (ja|jo|jaha) (hallå|god ?dag|god (morgon|kväll))( (det är|här är) \w+| \w+)?
                """
            ),
        ),
        (
            "cancel",
            phrases(
                r"""
                stopp; stoppa; avbryt; sluta; tyst; tystnad; avsluta; strunta i det; strunt samma; glöm det;
                skit i det; lägg av; det räcker; ångra; paus; pausa; nog nu; håll tyst; var tyst; låt bli;
                nej avbryt; skippa det; stopp( stopp)+; stanna; strunt i det; skit samma; lägg ner( det)?;
                nu räcker det; bry dig inte( om det)?; inget mer nu; dra tillbaka det; stoppa (nu|där);
                sluta nu
                """
            ),
        ),
        (
            "human",
            phrases(
                r"""
                människa; person; en människa; en riktig (person|människa); kundtjänst; handläggare; operatör;
                växeln; kundservice; chefen; personal; en levande människa; riktig (person|människa);
                (en )?riktig (person|människa) tack; mänsklig hjälp; tala med människa; prata med människa;
                kundtjänst tack
                """
            ),
        ),
        (
            "goodbye",
            phrases(
                r"""
                hej ?då; adjö; hejdå( hejdå)*; vi hörs; vi ses; ha det( så)?( bra| gott| fint)?; ha det gott;
                ha en (bra|fin|trevlig|skön) (dag|kväll|helg|eftermiddag|vecka)( själv)?; på återhörande;
                på återseende; hej hej; ajö; ciao; tjingeling; tjo ?hej; vi hörs av; god ?natt; hej så länge;
                det var allt; det är allt; farväl; bra så tack; tack och hej( då)?; tack hej( då)?;
                tack för (idag|i dag|samtalet); (en )?trevlig (helg|kväll|dag|eftermiddag);
                trevlig (helg|kväll); ta hand om (dig|er); sköt om (dig|er); tjing( tjing)?; puss( och kram)?;
                kram; hörs; ses; du kan lägga på; lägg på( nu)?; nu lägger jag på; vi säger så hej då; ha de;
                moj( moj)?; mors; tjarrå; hare; detsamma hej då; hejsan hoppsan; ajöss; tackar och bockar
                """
            ),
        ),
        (
            "wait",
            phrases(
                "vänta(?! (jo|ja|nej|nä)\\b); vänta lite( så)?; vänta (ett|en) (ögonblick|stund|sekund|minut)( "
                "bara)?; ett ögonblick; (?<!men bara )(?<!men )(en|ett) (sekund|stund|minut|litet ögonblick); "
                "håll kvar; dröj; vänta en stund; häng kvar; strax; snart"
            ),
        ),
        (
            "help",
            phrases(
                "hjälp; hjälp mig; jag behöver hjälp; vad kan jag säga; vilka alternativ finns( det)?; alternativ;"
                " jag förstår inte; hur funkar det( här)?; vad ska jag (säga|göra)"
            ),
        ),
        ("are_you_a_bot", phrases("robot; är du en; är du äkta")),
    ),
    anywhere=(
        ("do_not_call", OPT_OUT),
        (
            "are_you_a_bot",
            phrases(
                rf"""
                är (du|ni|det|detta|det här) (här )?(verkligen |ens |alltså |faktiskt )?{_BEING};
                (pratar|talar|snackar) jag med {_BEING}; (om|att) (du|det) (är|här är) {_BEING};
                du är (väl |ju |nog )?{_BEING}; (är|låter) (det|du|detta) (här |som )?(en )?{_BEING};
                vad är du;
                är (du|det|detta) (verkligen |ens |alltså )?(en )?(artificiell( intelligens)?|chat ?gpt|gpt|på
                  riktigt|konstgjord|förinspelad|datoriserad|automatisk)\b.*;
                (vem|vad) (är det jag |)?(pratar|talar|snackar) jag med( \w+)?$;
                vem är det jag (pratar|talar) med;
                (du|det|det här|ni) låter (precis |lite |nästan |mer )?som {_BEING};
                ^{_ONE} eller {_ONE}$; (du|det( här)?) är( (väl|ju|nog))* {_ONE} (va|eller( hur)?)$;
                ^låter( (ju|nästan))* som {_ONE}( (det här|du))*$;
                vad är du( för (något|nåt|en|någon))?( \w+)?$; ^vem är du$
                """
            ),
        ),
        (
            "human",
            phrases(
                rf"""
                (prata|tala|snacka|få prata|få tala) med {_PERSON}(?! (igår|i går|förut|tidigare));
                (koppla|flytta|skicka|sätt) (mig|oss|samtalet|över|fram|vidare|in)(
                  mig| över| vidare| fram| till)*( till)? {_PERSON};
                koppla (mig|vidare|över|fram)( \w+)?$;
                (vill|behöver|kan jag|få|skulle vilja) (ha |få |nå )(en |ett )?(riktig|levande|mänsklig) \w+;
                (finns|är) det (någon|nån) (person |människa |riktig )*(jag kan|som kan|att) (prata|tala|
                  hjälpa)\w*;
                (prata|tala) med (en|ett|din|er) \w+$; inte (prata|tala) med en (robot|maskin|dator|automat);
                (vill|behöver|skulle vilja|måste|önskar|kräver) (bli |ha |få |att )*(kopplad till |kopplas
                  till |tag i |kontakt med |tala med |prata med |träffa )*{_PERSON}(?! (som|igår|förut));
                (bli |få bli )?koppla(d|s) (vidare|till {_PERSON});
                (pratar|talar|snackar) (hellre|helst|bara) med {_PERSON};
                (kan|får|skulle) (jag|vi) (kunna )?(få |ha )(tag i |tala med |prata med |en |ett )*{_PERSON}$;
                (finns|är) det (inte )?(någon|nån|en) (riktig |levande )?(människa|person|någon)?(
                  där| här| tillgänglig)*( (jag kan|som jag kan|man kan|som kan|att) \w+( \w+){{0,3}})?$;
                (vill|pratar|talar|tänker|vägrar|orkar) (inte |jag inte |aldrig )?(prata |tala |snacka )?(inte
                  )?med (en |ett |några )?(robot|robotar|maskin|maskiner|dator|datorer|automat|bot|
                  inspelning)\w*;
                (ge|hämta|skicka|hitta|ordna) (mig |fram |hit )?{_PERSON}$;
                (kan|kunde|skulle) (en |någon |nån )?(människa|person|någon|nån|handläggare|kollega) (kunna
                  )?(ringa|hjälpa|kontakta|ta över)\b.*
                """
            ),
        ),
        (
            "repeat",
            phrases(
                r"""
                (säg|säga|ta|upprepa|fråga|berätta|läs|läsa|säg om|höra|hör|repetera|dra) (\w+ ){0,4}(igen|en
                  gång till|om( det| allt)?( från början)?|på nytt|långsammare|en till gång)\b(?!
                  (fem|en|två|att|morgon|dagen)\b);
                (kan|skulle|vill) (du|ni) (kunna )?(snälla )?(upprepa|repetera)( \w+)*;
                upprepa( (det|frågan|dig|er|sista|det sista|tack))+;
                (det )?gick (så|lite|alldeles|väldigt) (fort|snabbt|kvickt)(?= (så |att )?jag
                  (hann|hörde|fick|hängde) );
                (hörde|hör|uppfattade|uppfattar|förstod|fattade) (jag )?(inte|ej|dåligt)( (vad|riktigt|det|
                  dig|er|sista|frågan|vad du sa))*;
                vad (sa|sade|frågade|var det) (du|ni|det)( (sa|nu|du|frågade|igen))*$;
                vad var (det|frågan)( du sa| nu| igen)?$; hur sa( du| ni)?; en gång till( tack)?$;
                (tala|prata) (lite |mycket )?(högre|långsammare|tydligare); det (bröts|bryts|hackar|hackade);
                (hör|hörde|uppfattar|uppfattade|förstår|förstod|fattar|fattade) (jag |dig |er |det |lite )*(inte|ej|
                  knappt|dåligt)( (dig|er|vad|det|riktigt|alls|frågan|vad (du|ni) (sa|säger|menar|frågar|
                  frågade|menade)))*$;
                hör (dig|er) (lite |ganska |så )?(knappt|inte|dåligt|illa);
                (jag )?missade (det|det sista|vad (du|ni) sa|frågan|slutet|början)( \w+)?$;
                häng(er|de) (jag )?inte (riktigt )?med( .*)?$; vad var det (sista|första|där)( \w+)?$;
                vad frågade (du|ni)( \w+){0,2}$; (vad|hur) menar (du|ni)\b.*;
                (vad|vilka) var (alternativen|valen)( \w+)?$;
                (pratar|talar|går|gick|är|var) (alldeles |lite |lite väl )?för (fort|snabbt|tyst|otydligt)(
                  för mig)?$;
                (lite )?(högre|långsammare|tydligare)( (tack|är du snäll))+$; du bryts;
                (linjen|linan|mottagningen|ljudet|täckningen) (är|blev|låter) \w+;
                (dålig|usel|kass) (linje|mottagning|täckning|förbindelse);
                (få|ta|höra) (frågan|det|den|alternativen) (igen|en gång till|om)$;
                vad? (sa|sade) (du|ni) för (något|nåt|någonting); vad (sa|sade|var det) (du|ni)( sa)? först$;
                vad var det (du|ni) sa först$;
                (ta|tar|dra|säg|höra|få)( (om|det|den|allt|alltihop))* från början( igen)?;
                (fick|hann|hängde|hörde)( (jag|tyvärr|faktiskt|riktigt))* inte( (riktigt|med|mig|höra|i|på|ens|uppfatta|
                  av|allt|vad (du|ni) sa|du sa|ni sa))*( i)? (början|det första|slutet|inledningen)( (du|ni) sa)?;
                (förlåt|ursäkta) (jag )?(hörde|uppfattade|förstod) inte\b.*
                """
            ),
        ),
        (
            "cancel",
            phrases(
                r"""
                (avbryt|stoppa|avsluta|ångra|glöm|strunta i|skippa|sluta med|lägg ner|avboka) (det|det här|
                  detta|den|samtalet|alltihop|allt|det där)( (tack|nu|är du snäll|bara))*$;
                (håll|var) (tyst|käften|klaffen)( nu)?; sluta (prata|tala|snacka|tjata|låta)( nu)?;
                glöm (bort )?det( (jag sa|där|nu))*; (jag )?(har )?ångra(t|de|r) mig; strunta (i det|samma);
                glöm (vad|allt) (jag|det) \w+( \w+){0,2}$;
                ^(nej |okej |ok |snälla |vänta |men |jag vill |jag skulle vilja |jag tror jag vill |vi |vi kan |
                  vi får |kan vi |kan du |ska vi |nu |då )+(avbryta|avbryter|avsluta|avslutar|sluta|slutar|
                  stoppa|stoppar|avbryt|stopp)( (här|där|nu|det|det här|tack|samtalet|allt))*$;
                (tar|ta|dra|drar) tillbaka (det|vad jag sa|det där)( \w+)?$;
                (nu|det) räcker (det )?(nu|så|tack)?$; ^(nej |men )*nu får det räcka( (nu|tack|hej då))*$;
                ^(nej |nä |tack |nu )*inga fler frågor( (tack|nu))*$;
                ^((nej|nä|men|nu|tyvärr|förlåt) )*(jag )?(vill|orkar|tänker|hinner|pallar)( jag)? inte (svara(
                  på)? |höra |med |ha )?((fler|några fler|flera) frågor|mer frågor|fler|mer)( (nu|
                  tack))*$(?<!orkar inte mer)(?<!pallar inte mer);
                (orkar|vill|pallar|hinner) (jag )?inte (prata |svara |höra |vara med |fortsätta )?(mer |längre
                  )?(av|med|på) (det här |den här |era |dina |såna här )?(samtalet|samtal|undersökningen|
                  frågorna|frågor|enkäten)( (nu|mer|längre|tack))*$
                """
            ),
        ),
        (
            "goodbye",
            phrases(
                r"""
                hej ?då; adjö; (vi )?(hörs|ses)( (då|sen|senare|igen|snart|imorgon))*$;
                ha det (så )?(bra|gott|fint|trevligt)( (då|själv|nu))*;
                (ha )?en (bra|fin|trevlig|skön|härlig) (dag|kväll|helg|eftermiddag|vecka)( (då|själv|på dig))*$;
                (det|nej) (var|är|blir) (nog )?(allt|det hela|bra så)( (tack|för|idag|jag|nu|då).*)?$;
                (?<!ja )(?<!jo )(?<!jadå )(det|nej) var (nog )?det( (tack|för|idag|jag|nu|då).*)?$;
                (?<!har )(?<!finns )(?<!köper )(inget|inte något|ingenting) (mer|annat|ytterligare)( (tack|idag|just nu|
                  för tillfället))*$;
                (måste|ska|behöver) (jag |vi )?((nog|ju|bara|tyvärr|verkligen|väl|nu) )*(gå|lägga på|sluta|dra|
                  springa|åka|sticka|kila|avsluta|rusa|kliva av|jobba|iväg|vidare)( (nu|här|tyvärr|av|in|vidare|
                  hem|härifrån|iväg|på (möte|bussen|tåget)|till (bussen|tåget|jobbet)))*( (sa|säger) jag(
                  ju)?| hej( då)?)*$;
                ^(\w+ )?(bussen|tåget|spårvagnen|taxin|skjutsen|min (buss|skjuts|taxi)|mitt tåg) (kommer|går|är
                  här|är framme|har kommit)( (nu|här|strax|snart))*( hej då)?$;
                ^(\w+ )?(har|hinner) (jag )?(inte|ingen) (tid |med )?(längre|mer)( nu| tyvärr)*( hej då)?$;
                (det )?ringer på dörren$; lägger på( nu)?$; tack för (samtalet|pratstunden)( hej| då)*;
                på åter(hörande|seende); god ?natt; bra så tack$;
                ^(\w+ ){0,2}(jag |vi )(hör av (mig|oss)|återkommer|ringer (tillbaka|igen (sen|senare)|upp|sen|
                  senare))( (senare|sen|då|igen|imorgon|i morgon|en annan dag))*$;
                nu lägger jag på; (du|ni) kan lägga på( \w+)?$; (avsluta|lägg på|bryt) (samtalet|luren)( \w+)?$;
                ta hand om (dig|er)( \w+)?$; sköt om (dig|er)( \w+)?$;
                ^tack (och|så mycket och|så mycket|för (idag|i dag|hjälpen|samtalet)) hej( då| hej)?$;
                ^(tack )?detsamma( hej då)?$
                """
            ),
        ),
        (
            "thanks",
            phrases(
                r"""
                tack( \w+){0,2}; tackar; tackat; tusen tack; stort tack; uppskatta(r|s|t|de); tacksam\w*;
                (du|ni) (är|var) (så )?(snäll|hjälpsam|bäst|underbar)\w*; snällt av (dig|er); bra jobbat;
                det hjälpte( mig)?;
                (vad|så|himla|jätte) (snällt|gulligt|hjälpsamt|bra gjort)( av (dig|er))?( \w+)?$;
                (du|ni) (har varit|är|var) (till |en |så |verkligen |väldigt |jätte|riktigt |mycket )*(stor |
                  bra |god )?(hjälp|ängel|pärla|klippa|stjärna|toppen|fantastisk|guld värd|jättehjälpsam|
                  hjälpsam|snäll|bäst|underbar|duktig|grym)\w*( \w+)?$;
                (det )?(var|är) (till )?(stor|god|jättebra|bra|mycket) hjälp( \w+)?$;
                (bra|väl|snyggt|fint) (gjort|jobbat); räddade (mig|dagen|min dag);
                vilken (bra |fantastisk |toppen)?hjälp; (guld|värt) värd
                """
            ),
        ),
        (
            "wait",
            phrases(
                "vänta (lite|en|ett|snälla|nu|får jag)( \\w+)*; ^(\\w+ )?vänta (lite )?jag (måste|ska|får|"
                "behöver) (bara )?(?!(gå|sluta|lägga|dra|åka|sticka|säga|ändra|jobba)\\b).*; (ett|en) (ögonblick|"
                "sekund|liten stund|stund)( bara| tack)*$; ska bara (kolla|hämta|se|titta)\\b.*; (låt|får) (mig|"
                "jag) (bara )?(kolla|titta|se|hämta)( \\w+){0,2}$; häng kvar; dröj kvar"
            ),
        ),
    ),
    greetings=("hej( hej)*",),
)
