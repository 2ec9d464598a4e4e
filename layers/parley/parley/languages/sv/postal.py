"""Swedish postal codes: five digits, "114 55"."""

from parley.hear.postal import Postal
from parley.hear.words import phrases

TABLE = Postal(
    asked=phrases("post ?nummer\\w*; post ?nr; postkod"),
    cues=phrases("post ?(nummer|nr|kod)(et)?( är|:)*; (bor i|bor på|i|på|till|nej|nej det är)"),
    alone=phrases(
        "eh+; öh; ja; jo; det; är; mitt; postnumret; postnummer; tack; okej; hej; så; nej; inte; förlåt; vänta; "
        "och; på; här; blir; jag; bor; menar; kommunen; stockholm; göteborg; malmö; uppsala"
    ),
    other_before=phrases(
        "(konto|order|faktura|ärende|kund|boknings|bokning|telefon|person|medlems)(nummer|numret|nr)?( är)?; "
        "nummer; numret är; box"
    ),
    other_after=phrases(
        "kronor; kr; spänn; euro; procent; %; meter; mil; kilometer; personer; stycken; öre; timmar; dagar"
    ),
)
