"""Ja and nej."""

from parley.hear.answers import Answers
from parley.hear.words import phrases

_GOOD = (
    "(bra|rätt|riktigt|korrekt|okej|ok|perfekt|fint|toppen|utmärkt|sant|lugnt|jättebra|kanon|lagom|stämmer|ja|"
    "okay|helt rätt|mycket bra)"
)
_VERY = "(helt |alldeles |precis |mycket |jätte|väldigt |ju |så |nog |väl |också |absolut |fortfarande )*"

TABLE = Answers(
    fillers=phrases(
        r"""
        öh+; eh+; ehm; äh; m+; hm+; å+h; o+h?; alltså; asså; så; hej; hallå; liksom; faktiskt; förlåt; ursäkta;
        typ; tja; men; eller; vänta; vänta lite; du; och; va; svaret är; jag skulle säga; nå; hördu; jaha;
        (få|ska vi|låt mig|får jag) se(?! (senare|sen|då)\b); okej så; ärligt talat; då
        """
    ),
    contrasts=("men", "fast"),
    amended=phrases(
        """
        (eller )?snarare; (eller )?rättare sagt; förresten; jag (menar|menade); (jag )?sa fel; fel av mig; stryk det;
        (jag )?ångrar mig; vid närmare eftertanke; när jag tänker efter; vänta( nu| förresten)?
        """
    ),
    idioms={
        "(ja|jo) (och|eller) nej(?! (förresten|snarare|vänta|\\w+ \\w+))": "unsure",
        "(nej|nä|nix|näe|näej) (nej |nä |då |nejdå |det (är|gör) )*((inga|inget|ingen) (problem|fara|ingen fara|"
        "bekymmer)|det går (så )?bra|inget|ingenting)( (alls|kör( på| i ?gång)?|fortsätt|fråga( på)?))*$": "yes",
        "(nej|nä|nejdå|nädå) ((nej|nä|då|men) )*(kör( på| i ?gång)?|fortsätt|fråga( på)?|varsågod)( du| bara| ni| "
        "på)*$": "yes",
        "(nej|nä|nej då|nädå) (nej |nä )*men (vi|du|ni|jag|det) (kan|hinner|får|går|ska)( (vi|väl|nog|ju))* (ta det|"
        "göra det|köra|bra|svara|fråga|prata)( (nu|då|gärna|på))*": "yes",
        "((jo|ja|jadå|jodå|visst)( då)? )*(jag |vi )?har( (jag|vi|ju|väl|faktiskt))* (all tid i världen|"
        "hur mycket tid som helst|(inget|ingenting) (annat|bättre|särskilt) för (mig|oss))( (jag|nu|ju))*": "yes",
        "nja+ (nej )?(det |de )?(är|har|gör|gjorde|kan|vill|fick|hade|var) (jag|vi|det)"
        "( (nog|väl|ju|faktiskt))* inte": "no",
        "nja+|nje+|jaa?nej": "unsure",
        "ingen aning|vet i (fan|tusan)|vete (fåglarna|gudarna|katten)": "unsure",
        "(inga|inget) problem|(det )?gör (inget|inte något|ingenting)$|(det )?går bra": "yes",
        "(?:tja |ja |jo |och )*varför inte": "yes",
        "vem (gör|vill|har|är|skulle|tycker|gillar) (inte|ej)( (det|vilja|göra|gilla|ha|vara))*$": "yes",
        "utan (?:tvekan|tvivel)": "yes",
        "spelar ingen roll så ja": "yes",
        "(jo tack|jotack|jo då|jodå|jovisst|joho|jorå)": "yes",
        "(nej|nä|nix|näe) (det )?(är|gör|var) (det )?(inga|inget) problem": "yes",
        "(ja|jo) ?(visst)? men (inte|helst inte|nej)": "no",
    },
    yes=phrases(
        r"""
        (j|a)a+(?! ?nej); jadå; jaj+[ae]m[eä]n(san)?; japp?; jepp?; jo+; jodå; javisst; jovisst;
        visst(?! inte); absolut(?! inte); självklart(?! inte); givetvis(?! inte); naturligtvis(?! inte);
        såklart; så klart; precis; exakt; korrekt; stämmer(?! inte); gärna(?! inte); jättegärna; mycket gärna;
        okej; ok; okay; mm+; mhm; aha; yes; yep; yeah; säkert(?! inte); definitivt(?! inte); utan tvekan;
        javars; jäpp; jag tror det; det gör jag; det är jag; det stämmer; det har jag; det kan jag;
        det vill jag; kör(?! (\w+ )?(\w*bil(en)?|buss|taxi|moped|hem)\b); kör på; just (det|precis|så);
        suveränt; (hemskt|väldigt|så|hjärtans|mer än) gärna; avgjort; verkligen(?! inte); klart(?! (inte|slut));
        klart det; självfallet; förvisso; okidoki; okej då; yes box; jajjamän; jasså ja; sannerligen;
        alla gånger; hundra procent; utan tvivel; ja ?väl; precis så; exakt så; helt klart
        """
    ),
    no=phrases(
        r"""
        ne+j+; nä+; nähä; näe; nejdå; nejrå; nädå; nix; nope; nepp; nehej; aldrig; inte alls; absolut inte;
        verkligen inte; självklart inte; givetvis inte; naturligtvis inte;
        inte (nu|idag|i dag|just nu|direkt|precis|riktigt|längre|än|ännu|det|någonsin|en chans|tack|särskilt);
        ingalunda; knappast; fel; falskt; inget (mer|annat); ingenting( mer| annat)?; varken eller; no; inte;
        definitivt inte; (helt|totalt|alldeles) fel; tyvärr( inte| nej)?$;
        (jo|ja|okej|tack) (fast|men|nog) (nej|inte);
        inte (det minsta|på något sätt|för mig|den|ett dugg|nödvändigtvis|på \w+|i morgon|imorgon);
        (ingen|inget|ej)$; inte (\w+ ){1,3}\w+$; nejdu; nehejdu; icke( sa nicke)?; aldrig i livet;
        i helvete heller; glöm det; no way; långtifrån; långt ifrån; föga
        """
    ),
    unsure=phrases(
        r"""
        (vet|visste) (faktiskt |ju |helt |verkligen |ärligt talat )?(inte|ej|icke)(?! (varför|hur|vad som
          hänt));
        inte (helt |riktigt |så |alldeles |hundra(procentigt)? |helt och hållet )?(säker|säkert|säkra);
        osäker\w*; tveksam\w*; (?<!annan gång )kanske(?! (senare|en annan|någon annan|nästa gång|ja$));
        möjligen(?! senare); möjligtvis; eventuellt; (det )?beror (på|lite); ingen aning;
        (har )?inte (en |den blekaste )aning; kan inte (säga|svara|avgöra|bestämma|minnas);
        svårt att (säga|svara|avgöra|veta|bestämma); minns (jag )?(faktiskt )?inte; (kommer )?inte ihåg;
        har glömt; vet ej; både och; antingen eller; halvt om halvt; sisådär; si och så;
        (det )?(är (lite |väldigt )?olika|varierar|växlar)( (lite|från \w+ till \w+))?$;
        ^(ja |jo |tja |nja |jag hittade |hittade )*(nästan|delvis|till viss del|till hälften|mestadels|det mesta|
          hälften|en del|nästan allt|inte allt|allt (utom|förutom)( \w+){1,3}|allt möjligt utom( \w+)*)$;
        tveka\w*; inte bestämt; vi får se; få(r)? (tänka|fundera)( på saken| på det)?;
        (kan|skulle kunna) vara( så)?$; nja; kan (det )?hända; vem vet; tror jag inte att jag vet;
        spelar ingen roll; (det|den) vet jag (faktiskt |ju )?(inte|ej); inte den blekaste;
        (ingen|inte en) susning;
        (det )?(?<!som )(?<!vem )(?<!vilka )(får|lär) (vi|jag|man)? ?(väl |nog |se |då )?(se|visa sig)\b; får se$;
        (är|inte|nog|väl|fullt) (o)?möjligt$;
        (det )?kan (jag|man) inte (säga|svara|veta|avgöra|komma ihåg|minnas)\b.*; tja$; (både )?ja och nej;
        hur (ska|skulle) (jag|man) (kunna )?veta\b.*; (gud|fan|ingen|vem|vete) (vet|vete)( \w+)?;
        vete (gudarna|fan|fåglarna|katten)\b; oklart; (jag )?funderar\b.*; velar; (det )?kvittar;
        vilket som( helst)?$; bryr mig inte; (ingen|har ingen|inte någon) (åsikt|uppfattning|aning|koll)\b.*;
        ^(typ|sådär|så där|lagom|ibland|då och då|nja nja|tja tja|hm+)$; ibland ja (och )?ibland nej;
        (bra|svår|knepig|klurig) fråga$; kluven; antagligen; förmodligen; troligen; troligtvis; sannolikt;
        (jag )?gissar\b.*; gissningsvis; ingen direkt; inte (funderat|tänkt) (på|så);
        (bådadera|lite av varje|lite både och|hipp som happ|skit samma vilket)$; inte (riktigt )?bestämt;
        jag är inte insatt; vågar inte säga\b.*
        """
    ),
    postponed=phrases(
        r"""
        (men|tack) (nej|inte nu); nej tack;
        inte (just )?(nu|idag|i dag|ännu|än|för tillfället|för närvarande);
        (kanske )?(senare|en annan gång|någon annan gång)$;
        (passar|hinner|orkar|kan|vill|har tid)( jag)? (tyvärr )?inte( \w+)?; har (tyvärr )?(inte|ingen) tid;
        (inte|ingen) (läge|bra tillfälle|tid);
        (kanske|möjligen|hellre) (senare|en annan gång|någon annan gång|nästa gång|en annan dag)( \w+)?$;
        ^(senare|en annan gång|någon annan gång|nästa gång|en annan dag)( (kanske|tack|i så fall|då))*$;
        (vi|jag) (hoppar över|står över|avvaktar|avstår|passar)( \w+){0,3}$;
        (vi|jag) väntar( (gärna|hellre|nog|med det|med det där|tills vidare|ett tag|lite))*$;
        ^(hoppa över|skippa|strunta i|strunt i|glöm|skit i|vänta med) (det|den|det där)( \w+){0,2}$;
        ^låt bli( det)?$
        """
    ),
    denied=phrases(
        r"""
        (det|den|detta|allt|ni|du|adressen|namnet|numret|\w+et|\w+en) (\w+ )?(är|var|låter|ser|blir|stämmer|
          verkar) (\w+ )?(fel|inte|ej|osant|felaktigt|falskt);
        (stämmer|gör|är|var|vill|behöver|tycker|tror|har|kan) (det |jag |jag det )?(verkligen |faktiskt )?(inte|
          ej|icke)\b;
        det är fel; inte (rätt|korrekt|sant|riktigt|nödvändigt|intresserad|bra|aktuellt|det|så bra);
        (behövs|går|blir|funkar|fungerar) (det )?(inte|ej); (är|är jag) inte intresserad;
        (säga|säger|svarar|blir|är|det är) (ett )?nej; hellre inte; helst inte; ångrat mig; avböj\w*; avstår;
        (gjorde|hittade|fick|hade|kunde|ville|såg|hann) (jag|vi|man|det) ((tyvärr|faktiskt|nog|ju) )*(inte|ej|
          aldrig)( (alls|tyvärr))*$;
        inte vad jag; tyvärr (\w+ ){1,2}(\w+ )?(inte|ej)\b;
        (går|passar|funkar|stämmer|fungerar|kan|vill|hinner|orkar|behöver|tror|tycker)( (det|jag|vi|den))?
          (tyvärr |nog |faktiskt |riktigt |alls |ju )*(inte|ej|dåligt)\b;
        (är|blir|vore|var) (alldeles |lite |nog |lite väl )?för (sent|tidigt|dyrt|långt|mycket|kort|kallt|varmt|
          svårt|lång|dyr|stor|liten)\b;
        (passar|går|funkar) (ganska |rätt |lite )?(dåligt|uselt|illa);
        ^(tyvärr )?(jag|vi) (jobbar|arbetar|är upptagen|är upptagna|är bortrest|är bortresta|är på (jobbet|
          semester|resa)|är borta|är inte hemma|sover|har (fullt|annat|semester|redan))\b( \w+){0,4}$;
        (jag )?(har )?ångra(t|de|r) mig; tackar nej; (står|hoppar) över( \w+)?$;
        (jag |tack jag |det )?klarar mig( \w+)?$;
        ^(boka|gör|ring|skicka|ändra|ta|spara|säg) (det |den |mig )?inte\b.*; (jo|ja) fast nej
        """
    ),
    affirmed=phrases(
        rf"""
        (det|den|detta|allt|adressen|namnet|numret|\w+et) (\w+ )?(är|var|låter|ser|blir|verkar|
          känns) {_VERY}{_GOOD};
        (det (stämmer|passar|funkar|fungerar|duger|går)|(stämmer|passar|funkar|fungerar|duger|
          (?<!jag )(?<!vi )går)(?! det\b))( (det|bra|fint|jättebra|utmärkt|perfekt|mycket bra|mig))*;
        låter {_VERY}{_GOOD}; (så är det|det är så|det är det); (säga|säger|svarar|blir|det är) (ett )?ja;
        (ser|låter|känns) {_VERY}{_GOOD}( ut)?;
        (?<!jag )(?<!och )(?<!som )(kör(?! (\w+ )?(\w*bil(en)?|buss|taxi|moped|hem)\b)|sätt i ?gång|fortsätt|
          varsågod)( på| gärna)?;
        (det )?(vill|skulle|kan|gör|gjorde|hittade|fick|hade|har|tror|tycker|brukar) jag( (gärna|det|ju|nog|väl|
          faktiskt))*$;
        (jag |vi )?(har|hinner) (bara )?(en|ett par|några|två) (liten )?(minut|minuter|stund)( (då|nu|bara|faktiskt))*$;
        (ta|gör) det (snabbt|fort|kort)( (då|bara|tack))*$; det kan (jag|vi) ((väl|nog|ju|gärna) )*(ta|göra|
          svara på|bjuda på|hjälpa till med)( (då|det))*$; boka
          (det|den|in)( mig)?$;
        håller med; det gör (den|det|ni|du|han|hon|de)$; gör (det|så)$; helt (rätt|riktigt|sant|okej);
        jag (tror|tycker|antar|hoppas|håller med om) (det|så)$;
        (det|den|detta) (vore|skulle vara|hade varit|blir|låter|känns|verkar|är) (\w+ )?(bra|toppen|snällt|
          rimligt|fint|perfekt|utmärkt|kanon|vettigt|klokt|skönt|trevligt|lugnt|inga problem|okej|det|vad jag
          vill|rätt uppfattat)( (för mig|tack|gärna|ja|det))*$;
        låter (som en plan|rimligt|vettigt|klokt|rätt|det);
        ^(okej |ja |då |så )*(vi|jag) (säger|gör|kör|tar|bestämmer) (på )?(så|det|den|dem)( (då|tack|ja|på|
          gärna))*$;
        ^(då |ja |okej )*(säger|gör|kör|tar) (vi|jag) (så|på det|den|det)( (då|tack|ja))*$;
        så får det (bli|vara)( \w+)?$;
        ^(boka|ta|skicka|ändra|spara|bekräfta) (in )?(det|den|mig|dem|in)( (in|då|tack|gärna|du))*$;
        ^(det|den|dem) (tar|väljer|kör|vill|antar|hoppas|tror|tycker) jag( (gärna|på|verkligen|nog|faktiskt|ja|
          väl))*$;
        (inga|inget|ingen) (problem|bekymmer|fara|panik|konstigheter)( \w+)?$;
        (mig )?gör det (mig )?(inget|ingenting|detsamma)$; ^jag är med( på (det|den|noterna))?$;
        håller jag med( om| dig)*$; (det )?kan du (lita|ge dig|hoppa upp och sätta dig) på;
        klart (jag|det|vi|att|som korvspad)\b(?!.*inte)( \w+)*$; har du rätt i( \w+)?$;
        ^(du|ni) har (helt |alldeles )?rätt( i det)?$;
        (jag|vi) (vill|kan|skulle|gör|tar|har|är|ska) (gärna |det |så )+(gärna|det|ha det|göra det|tack)?$;
        spelar ingen roll så ja; kanske ja$
        """
    ),
    agreed=phrases(
        r"""
        (bra(?! (fråga|jobbat))|fint|perfekt|toppen|utmärkt|kanon|jättebra|rätt|riktigt|okej|sant|underbart|
          super|härligt|lysande|schysst|överens|lugnt|tack gärna|mycket bra|topp|finfint|fantastiskt|deal|
          gott|strålande)
        """
    ),
    declined=phrases(
        "^(nej |nä |tack |jo |okej )*(det är|är) (bra|lugnt|okej|fint)( (så|tack|ändå|som det är|för mig|nu))*$"
    ),
    permissions=phrases("passar det; går det bra; är det okej; har du (tid|en stund)"),
    pondering=phrases(
        r"""
        ^(\w+ ){0,2}(måste|får|ska|behöver|vill|låt mig|kan jag|skulle behöva) (jag |nog |först |bara |få
          )*(tänka|fundera|fråga|kolla|prata med (min|mitt|mina|frun|mannen|sambon)|stämma av|återkomma|se|
          titta|sova på|dubbelkolla)\b( \w+){0,5}$;
        (behöver|vill ha|ge mig) (lite |mer )?(tid|betänketid)\b.*
        """
    ),
    questions=phrases(
        r"""
        (vad|var|när|vem|vilka?|vilket|hur|varför|vart|hurdan)(?! jag (vill|ville|behöver|sa));
        ^(\w+ )?(kan|kunde|skulle|vill|har|är|gör|finns|går|får|ska) (ni|du|jag|vi|man|det|den|han|hon|de)\b;
        (kan|skulle|vill) (du|ni)
        """
    ),
    own_words=(
        (r"\bär (?:du|ni) (\w{4,})\b", r"\b(?<!inte )(?<!inte att )(?:jag|vi) är (\w{4,})\b"),
        (
            r"\b(är|har|kan|fick|hade|brukar) (?:du|ni)\b",
            r"\b(?<!inte )(?<!inte att )(?:jag|vi) (är|har|kan|fick|hade|brukar)(?: nog| väl)? det\b(?! inte)",
        ),
    ),
    brief_yes=phrases("ja; japp; jajamän; jodå; stämmer$"),
    brief_no=phrases("nej$; (ett|bestämt|blir|är|säger) nej"),
    negations=phrases("inte; nej; aldrig; ej; knappast"),
    offers=phrases(
        "(något|nåt|någonting) (annat|mer|ytterligare|till); hjälpa (dig|er) med (något|nåt|någonting)( mer| "
        "annat)?; mer jag kan"
    ),
    enough=phrases(
        r"""
        (det )?(är|var) (allt|bra så|det hela|klart|lugnt|bra); bra så; inget (mer|annat)?; det var det;
        jag är nöjd; tack (det är|så) bra; nöjd( så)?; ^tack( så mycket)?$
        """
    ),
    reversed_yes=phrases(
        r"""
        fel$; stämmer inte; inte (rätt|korrekt|riktigt)$; men nej; men inte(?! (mer|längre|så länge|för länge|min|mitt|
          mina|vår|våra|frun|mannen|barnen|han|hon|de|alltid|ofta)\b)
        """
    ),
    interrogatives=phrases(
        "vad; hur; när; var(?! (du|ni|det|den|han|hon|de|allt)\\b); vart; vem; vilken; vilket; vilka; varför"
    ),
    polar=phrases(
        r"""
        (^|och |så |okej |först |eller |men )(är|var|har|hade|kan|kunde|ska|skulle|vill|ville|får|fick|behöver|
          behövde|hittade|finns|fanns|gick|går|känns|kändes|fungerade|funkade|blev|brukar|tycker|tyckte|tror|
          \w+de|\w+te) (du|ni|det|den|vi|jag|han|hon|de|någon|någonting|något|allt|personalen|\w+et|\w+en)\b
        """
    ),
    confirmations=phrases(
        "stämmer (det|detta|allt|adressen|namnet|uppgifterna); är (det|detta|allt) (rätt|korrekt|riktigt|okej|"
        "bra); bekräfta\\w*; (rätt|stämmer|korrekt)$; kontrollera"
    ),
    changes=phrases(
        r"""
        ^(\w+ )?(ändra|byt|gör om|rätta|korrigera) (det|den|till|\w+et|\w+en);
        ^(jag|vi) (sa|menade|ville|bad|beställde); (ska|skulle|borde) (det )?(vara|stå|heta);
        ^(i ?stället|snarare|egentligen)
        """
    ),
    requests=phrases(
        "(vill|skulle|önskar|kan|får|har|är|tycker|brukar) (du|ni|jag|vi|det|den); ska (jag|vi); passar det; går "
        "det; får jag; är det (okej|bra)"
    ),
    statements=phrases(
        "^(\\w+ )?(jag|vi|det|den|han|hon|de|ni|du|man) \\w+ (\\w+ )?(inte|aldrig|ej|ingen|inga|inget|"
        "ingenting)\\b; ^(inte|inget|ingenting|ingen|aldrig)\\b"
    ),
    objects=phrases("den; det; tack; nu; då; snälla; (min )?(tid|tiden)"),
    wishes=phrases(
        "^(gärna|tack|jag vill|jag skulle vilja|vi vill|jag behöver|okej|bra|fint|perfekt|snälla)\\b"
    ),
    settles=phrases(
        "det (var|är|blir) (allt|bra)(?= (och|ja|japp|jo|boka|kör)\\b);"
        "((ja|jo|okej|ok|bra|toppen|perfekt|tack|då) )*(då )?(vi )?(ses|syns)( vi)? (då|där|imorgon|i morgon|på \\w+|"
        "klockan \\w+)\\b"
    ),
    plain_yes=phrases("(ja|japp|jadå|jajamän|absolut|gärna|boka)\\b"),
    after_all=phrases("(nej |ja |men )*jo( då|då)?(?! men inte)"),
    concluded=phrases(
        "så (det (är|blir) |jag säger |svaret (är|blir) )?(ja|jo|nej|nä+)( (då|tack|väl|nog|liksom|du))*$"
    ),
    taken_back=phrases("jo (förresten|faktiskt|vänta|just det|ändå|visst|nu minns jag)"),
)
