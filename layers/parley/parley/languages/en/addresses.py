"""American street addresses (the kinds of streets follow USPS Publication 28, appendix C)."""

from parley.hear.addresses import Addresses
from parley.hear.words import phrases, word_set

TABLE = Addresses(
    kinds=phrases(
        r"""
        streets?; str?; avenues?; ave?; boulevards?; blvd; roads?; rd; drives?; dr; lanes?; ln; courts?; ct;
        circles?; cir; ways?; places?; pl; terraces?; ter; trails?; trl; parkways?; pkwy; highways?; hwy;
        expressway; expy; freeway; fwy; squares?; sq; loops?; alley; aly; bend; bnd; broadway; cove; cv;
        crescent; crossing; xing; creek; dale; esplanade; glen; green; grove; heights; hill; hills; hollow;
        holw; junction; landing; manor; mall; meadows?; oval; park; pass; path; pike; plaza; plz; point; pt;
        ridge; row; run; spur; springs?; station; trace; turnpike; valley; view; village; vista; vw; walk;
        center; centre; real; camino real; embarcadero; alameda
        """
    ),
    directions=phrases(
        r"""
        north; south; east; west; northeast; northwest; southeast; southwest; n; s; e; w; ne; nw; se; sw
        """
    ),
    units=phrases(
        r"""
        suite; ste; apartment; apt; unit; room; rm; floor; fl; building; bldg; number; no; lot; space
        """
    ),
    stops=word_set(
        """
        is are was were and or the a an for to in at on by with of from my your our please people
        persons passengers it its that this then but so i me we you he she they oclock am pm hours hour
        minutes minute days day nights night weeks week dollars dollar bucks tickets ticket times adults kids
        children degrees years year there not no ate too fore
        """
    ),
    asked=phrases(
        r"""
        address; where (is|are|do|should); street; location; located; come to;
        send (him|her|them|the|a|someone)
        """
    ),
    lives_at=phrases(
        r"""
        (im|i m|i am|we are|were|we re|i live|we live|its|it is|house is|home is|located|live|come|place is|
          over) (over |out )?at;
        address is; address s; (come|come out|out) to
        """
    ),
    named_streets=phrases(
        r"""
        broadway; el camino( real)?; the embarcadero; esplanade; avenue of \w+( \w+)?; avenue [a-z]; alameda;
        rue \w+( \w+)?; via \w+( \w+)?; calle \w+( \w+)?; camino \w+( \w+)?; paseo \w+( \w+)?;
        avenida \w+( \w+)?
        """
    ),
    numbered=phrases(
        r"""
        (farm|ranch) to market( road)?; f ?m( road)?; r ?m( road)?; (ranch|farm) road; r ?r; county road; c ?r;
        state (highway|road|route); s ?h; highway; hwy; interstate( highway)?; i ?h; i; u ?s( highway| route)?;
        route; rt; loop; spur; avenue
        """
    ),
    routes=phrases(r"rural route; r ?r; (star |highway contract )?route; h ?c( route)?; rural delivery; rt"),
    halves=phrases(r"and a half; and one half; and 1/2; 1/2; half"),
    openers=phrases(
        r"""
        um+; uh+; er+; oh; well; so; yes; yeah; no; sure; ok; okay; hi; its; it is; thats; that is; im at;
        i am at; were at; we are at; im; at; (the|my|our) (street |home |house )?address( is)?; address( is)?;
        i live at; we live at; come to; come out to; i said; and; that would be; it would be; please; sorry;
        actually; the house is( at)?; its at; to; just
        """
    ),
    closers=phrases(
        r"too; also; as well; by the way; please; thanks; thank you; actually; ok; okay; sorry; though; if that "
        r"helps; (is )?(thats )?(that )?right; btw"
    ),
    is_flat=phrases("(its|it is|thats|that is|is|was|should be)( the| number| no)*"),
    numbers=phrases("number; no"),
    leads=phrases(r"and; in; its; it is; thats; at"),
    doubled=frozenset({"walla", "pago", "bora", "baden"}),
    unnamed=word_set(
        """
        today tomorrow tonight yesterday monday tuesday wednesday thursday
        friday saturday sunday january february april june july august september october november december
        morning afternoon evening noon midnight works work sounds sharp ish better instead then best ok okay fine
        good perfect thanks thank moment moments sec zip code percent what which when who how yes yeah
        nope sorry wait later ago more less only just again also maybe think guess right correct wrong can could
        would will should do does did have has had be been that's it's texas tx austin whatever
        """
    ),
)
