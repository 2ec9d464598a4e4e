"""Places among options in Swedish."""

from parley.hear.choices import Choices
from parley.hear.words import phrases, word_set

TABLE = Choices(
    before=phrases(
        r"""
        den; det; de; nummer; alternativ; svar; val; öh+; eh+; m+; ja; jo; okej; ok; så; då; alltså; tack;
        jag tar; jag väljer; jag skulle säga; jag tror; vi säger; vi tar; jag vill ha; kanske; nog; typ
        """
    ),
    after=phrases("alternativet; svaret; valet; tack; då; tror jag; nog; va; då tack"),
    mostly=phrases(
        "mest; mestadels; oftast; för det mesta; vanligtvis; framför allt; i regel; normalt; numera; nu för tiden; "
        "nu (för tiden )?(är|blir) det"
    ),
    joined=phrases("eller; och"),
    vague=word_set("varje någon nån något några gång gånger mer mera mest"),
    inflected=r"(\w{3,})?{}(e?n|e?t|ens|ets|e?n?s|ar(na)?|er(na)?|or(na)?|ade|de|at|[aers])?",
    shortened=r"e(?=[lnr]$)",
    inserted=(r"(den|det|de|min|mitt|mina|vår|vårt|våra|er|ert|era|en|ett|någon|nån)( \w+)?",),
    sometimes=phrases(
        "ibland; då och då; (nån|någon|en och annan) gång( ibland)?; emellanåt; undantagsvis; sällan; "
        "förut; förr; tidigare; annars"
    ),
)
