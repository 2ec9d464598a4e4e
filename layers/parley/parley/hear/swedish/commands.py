"""Commands in Swedish."""

from parley.hear.commands import Commands
from parley.hear.words import phrases

_PERSON = (
    "((en|ett|någon|nån|er|din|riktig|riktigt|levande|mänsklig|vanlig|annan|den|din|er) )*(person|människa|handläggare|"
    "medarbetare|chef|chefen|någon|nån|kundtjänst|personal|operatör|receptionen|receptionist|växeln|kundservice|butiken|"
    "butikschefen|ansvarig|annan|handledare|expedit|kollega|säljare|tekniker)"
)
_BEING = (
    "((en|ett|riktig|riktigt|levande|verklig|bara|faktiskt|slags|någon|nån|sorts|äkta|mänsklig|automatisk|ens) )*"
    "(människa|robot|bot|maskin|dator|ai|person|inspelning|telefonsvarare|automat|verklig|riktig|levande|datorröst|chattbot|röstrobot|program)"
)

TABLE = Commands(
    courtesies=phrases(
        r"""
        tack; snälla; är du snäll; eh+; öh; ja; nej; okej; ok; hej; hallå; ursäkta; förlåt; så; och; men; då;
        bara; jo; bra; fint; toppen; perfekt; jättebra; för; du; ni; er; dig; så mycket; för hjälpen; nu; en;
        ett; jag; det; gärna; idag; kan du; kan ni; va; allt; utmärkt; ska du ha; själv; detsamma
        """
    ),
    whole=(
        (
            "repeat",
            phrases(
                "va; vad; hur sa; hursa; förlåt; ursäkta; vad sa du; vad sa ni; en gång till; igen; repetera; upprepa; va sa du; va falls; hör du mig; hallå"
            ),
        ),
        (
            "cancel",
            phrases(
                "stopp; stoppa; avbryt; sluta; tyst; tystnad; avsluta; strunta i det; strunt samma; glöm det; skit i det; lägg av; det räcker; ångra; paus; pausa; nog nu; håll tyst; var tyst; låt bli; nej avbryt; skippa det"
            ),
        ),
        (
            "human",
            phrases(
                "människa; person; en människa; en riktig (person|människa); kundtjänst; handläggare; operatör; växeln; kundservice; chefen; personal; en levande människa"
            ),
        ),
        (
            "goodbye",
            phrases(
                "hej ?då; adjö; hejdå( hejdå)*; vi hörs; vi ses; ha det( så)?( bra| gott| fint)?; ha det gott; ha en (bra|fin|trevlig|skön) (dag|kväll|helg|eftermiddag|vecka)( själv)?; på återhörande; på återseende; hej hej; ajö; ciao; tjingeling; tjo ?hej; vi hörs av; god ?natt; hej så länge; det var allt; det är allt; farväl"
            ),
        ),
        (
            "wait",
            phrases(
                "vänta; vänta lite; vänta (ett|en) (ögonblick|stund|sekund|minut)( bara)?; ett ögonblick; (en|ett) (sekund|stund|minut|litet ögonblick); håll kvar; dröj; vänta en stund; häng kvar; strax; snart"
            ),
        ),
        (
            "help",
            phrases(
                "hjälp; hjälp mig; jag behöver hjälp; vad kan jag säga; vilka alternativ finns( det)?; alternativ; jag förstår inte; hur funkar det( här)?; vad ska jag (säga|göra)"
            ),
        ),
        ("are_you_a_bot", phrases("robot; är du en; är du äkta")),
    ),
    anywhere=(
        (
            "do_not_call",
            phrases(
                r"""
                ring (mig |oss |hit |aldrig |inte )*(inte|aldrig)( (mig|oss|hit|det här numret))?( (igen|mer|
                  mera|längre|någonsin|hit|fler gånger))*$;
                ring (aldrig|inte) (mig |oss |hit )?(igen|mer|mera|någonsin|fler gånger);
                sluta (att )?ring\w*; (inte|aldrig) (bli )?(uppringd|ringd|kontaktad)( igen| mer| av er)?;
                vill inte (att ni ringer|bli uppringd|bli kontaktad|ha (fler|några|era) (fler )?samtal)( .*)?;
                (ta|stryk|radera|plocka) bort (mig|mitt (nummer|namn)|numret|oss)( \w+){0,4};
                (ta|stryk) (mig|mitt nummer) (bort )?(från|ur) (er |listan|registret|era)\w*;
                inga fler samtal; spärra mitt nummer; nix( registret|registrerad)
                """
            ),
        ),
        (
            "are_you_a_bot",
            phrases(
                rf"""
                är (du|ni|det|detta|det här) (här )?(verkligen |ens |alltså |faktiskt )?{_BEING};
                (pratar|talar|snackar) jag med {_BEING}( eller)?; (om|att) (du|det) (är|här är) {_BEING};
                du är (väl |ju |nog )?{_BEING}; (är|låter) (det|du|detta) (här |som )?(en )?{_BEING};
                vad är du
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
                (prata|tala) med (en|ett|din|er) \w+$; inte (prata|tala) med en (robot|maskin|dator|automat)
                """
            ),
        ),
        (
            "repeat",
            phrases(
                r"""
                (säg|säga|ta|upprepa|fråga|berätta|läs|läsa|säg om|höra|hör|repetera|dra) (\w+ ){0,4}(igen|en
                  gång till|om|på nytt|långsammare|en till gång)\b(?! (fem|en|två|att|morgon|dagen)\b);
                (kan|skulle|vill) (du|ni) (kunna )?(snälla )?(upprepa|repetera)( \w+)*;
                upprepa( (det|frågan|dig|er|sista|det sista|tack))+;
                (hörde|hör|uppfattade|uppfattar|förstod|fattade) (jag )?(inte|ej|dåligt)( (vad|riktigt|det|
                  dig|er|sista|frågan|vad du sa))*;
                vad (sa|sade|frågade|var det) (du|ni|det)( (sa|nu|du|frågade|igen))*$;
                vad var (det|frågan)( du sa| nu| igen)?$; hur sa( du| ni)?; en gång till( tack)?$;
                (tala|prata) (högre|långsammare|tydligare); det (bröts|bryts|hackar|hackade)
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
                glöm (bort )?det( (jag sa|där|nu))*; (jag )?(har )?ångra(t|de|r) mig; strunta (i det|samma)
                """
            ),
        ),
        (
            "goodbye",
            phrases(
                r"""
                hej ?då; adjö; (vi )?(hörs|ses)( (då|sen|senare|igen|snart|imorgon))*$;
                ha det (så )?(bra|gott|fint|trevligt)( (då|själv|nu))*;
                (ha )?en (bra|fin|trevlig|skön|härlig) (dag|kväll|helg|eftermiddag|vecka)( (då|själv|på
                  dig))*$;
                (det|nej) (var|är|blir) (nog )?(allt|det hela|bra så|det)( (tack|för|idag|jag|nu|då).*)?$;
                (inget|inte något|ingenting) (mer|annat|ytterligare)( (tack|idag|just nu|för tillfället))*$;
                (måste|ska|behöver) (nog )?(gå|lägga på|sluta|dra|springa|åka)( nu)?$; lägger på( nu)?$;
                tack för (samtalet|pratstunden)( hej| då)*; på åter(hörande|seende); god ?natt; bra så tack$
                """
            ),
        ),
        (
            "thanks",
            phrases(
                "tack( \\w+){0,2}; tackar; tackat; tusen tack; stort tack; uppskatta(r|s|t|de); tacksam\\w*; (du|ni) (är|var) (så )?(snäll|hjälpsam|bäst|underbar)\\w*; snällt av (dig|er); bra jobbat; det hjälpte( mig)?"
            ),
        ),
        (
            "wait",
            phrases(
                "vänta (lite|en|ett|snälla|nu|får jag)( \\w+)*; (ett|en) (ögonblick|sekund|liten stund|stund)( bara| tack)*$; ska bara (kolla|hämta|se|titta)\\b.*; (låt|får) (mig|jag) (bara )?(kolla|titta|se|hämta)( \\w+){0,2}$; häng kvar; dröj kvar"
            ),
        ),
    ),
)
