"""Corrections in Swedish."""

from parley.hear.corrections import Corrections
from parley.hear.words import phrases

TABLE = Corrections(
    openers=phrases(
        r"""
        ne+j; nä+; nix; faktiskt; förlåt; ursäkta; vänta; eh+; öh; jo; ja; men;
        jag? (sa|menar|menade|mena|heter|bor på); det (är|ska vara|var|heter|skulle vara); det; är; ska vara;
        (adressen|namnet|numret|gatan|postnumret|förnamnet|efternamnet|tiden|dagen)( är| ska vara)?;
        ändra( det)? till; byt till; fel; det är fel; inte riktigt; utan
        """
    ),
    rejections=("(?<!vet )inte", "i stället för", "istället för"),
    enders=phrases("tack; snälla; faktiskt; i ?stället; förlåt"),
    replacements=phrases(
        r"""
        (byt|byta|ändra|ändrar|byter) (ut )?(?!(det|den) )(?P<wrong>.+?) (mot|till) (?P<right>.+);
        (?:.*\b(sätt|skriv|säg|ta|ha|det ska (vara|stå)) )?(?P<right>.+?) (i stället|istället) för (?P<wrong>.+);
        (i stället|istället) för (?P<wrong>.+?) (sätt|skriv|säg|ta|ska det (vara|stå)) (?P<right>.+)
        """
    ),
    anew=phrases(
        "vet du vad(?! (jag|de|vi|hon|han|det)\\b)( (ta|säg|sätt|skriv))?; "
        "vid närmare eftertanke( (ta|säg|sätt|skriv))?"
    ),
    no_values=phrases("säg inte; berätta inte; strunta; glöm; det var (allt|inte); vad; kan; är; har"),
    repairs=phrases(
        "jag? (menar|menade|mena); rättare sagt; stryk det; det blev fel; jag sa fel; eller (snarare|nej)"
    ),
    halts=phrases("ne+j; nä+; förlåt; vänta; ursäkta; oj"),
)
