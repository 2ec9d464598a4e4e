"""Everyday sentences in Swedish."""

from parley.hear.everyday import Everyday
from parley.hear.words import phrases

TABLE = Everyday(
    sentences=phrases(
        """
        hej; hallå; god morgon; hej hur mår du; vem pratar jag med; ja; nej; ja tack; nej tack; jag vet inte;
        kanske; okej det låter bra; det stämmer; det var inte det jag sa; tack så mycket; tack hej då;
        ha en bra dag; hej då; vänta lite; ett ögonblick; jag ska bara hämta en penna; förlåt vad sa du;
        kan du säga det igen; kan du prata högre; jag hör dig dåligt; det bryter; är du en riktig människa;
        pratar jag med en maskin; jag vill prata med en människa; kan jag få prata med någon; är det någon där;
        vem är det; hur fick du mitt nummer; varför ringer du mig; spelas samtalet in; ta bort mig från listan;
        sluta ringa mig; du har ringt fel; jag tror att jag ringde fel nummer; jag heter Anna Andersson;
        det är Erik; det är Storgatan tolv; mitt telefonnummer är noll sju noll; du når mig på det här numret;
        min mejl är anna snabel a gmail punkt com; jag bor i Lund; postnumret är 114 35;
        i morgon förmiddag passar bra; nästa tisdag klockan tre; när som helst efter fem; inte före lunch;
        på helgen; så snart som möjligt; jag är ledig hela dagen; det passar inte mig; har ni något tidigare;
        tjugofyra; ett två tre; den andra; ingen av dem; båda tack; jag minns inte; jag har glömt;
        det spelar ingen roll; som du vill; strunt i det; bara en fråga; jag har en fråga; vad kostar det;
        hur lång tid tar det; vad är klockan; när har ni öppet; har ni öppet på söndag; var ligger ni;
        vad är adressen; tar ni kort; finns det parkering; kan jag betala kontant; vad blir det för väder i dag;
        det regnar här; vad kan du göra; vad menar du; jag kör bil; jag är på jobbet; jag sitter i möte;
        kan du ringa senare; jag har bråttom; min fru brukar ta hand om det; jag ringer åt min mamma;
        barnen stojar så; hunden skäller; jag ville bara fråga en sak; jag pratade med någon i går;
        det har jag redan sagt; någon ringde mig; jag fick ett brev från er; jag såg er annons;
        en kompis tipsade om er; jag har väntat i en timme; det här är löjligt; jag är riktigt arg;
        du har varit till stor hjälp; vad snällt av dig; förlåt mig; det gör ingenting; inga problem;
        det är till min bror; jag är ny kund; jag har varit här förut; jag letar efter mina nycklar;
        vad åt du till middag; jag såg matchen i går; min telefon är nästan slut; talar du engelska;
        hur gammal är du; vad heter du; var kommer du ifrån; jag älskar den låten; jag måste tänka på saken;
        jag ska prata med min man först; jag tittar bara; inte i dag; en annan gång
        """
    )
)
