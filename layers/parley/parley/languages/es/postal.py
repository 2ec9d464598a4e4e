"""ZIP codes in Spanish."""

from parley.hear.postal import Postal
from parley.hear.words import phrases

_STATE = (
    "(texas|tx|austin|california|ca|florida|fl|nueva york|new york|ny|georgia|illinois|il|arizona|az|colorado|"
    "nevada|nuevo mexico|new mexico|houston|dallas|miami|chicago|los angeles|san antonio)"
)

TABLE = Postal(
    asked=phrases(r"codigos? postal(es)?; codigo de area; zip( ?codes?)?; zona postal; zipcode"),
    cues=phrases(
        rf"""
        (codigo postal|zona postal|codigo|zip( ?codes?)?)( es| el| del| de| mio| aqui| seria| eh| pues|:|,)*;
        {_STATE}( ,)?; (vivo|vivimos|estoy|estamos|queda|area|zona) (en|por)( el| la)?;
        (no|perdon|digo)( ,)?( es)?( el)?; no es \d{{5}} es
        """
    ),
    alone=phrases(
        r"""
        el; la; es; mi; si; eh+; pues; este; ok; okay; bueno; codigo; postal; por; favor; gracias; de; del;
        aqui; ese; zip; no; perdon; digo; espere; y; a; en; hola; claro; seria; correcto; austin; texas; tx;
        miami; florida; houston; vivo; estamos; queda; code
        """
    ),
    other_before=phrases(
        r"""
        (cuenta|orden|pedido|factura|recibo|referencia|caso|ticket|modelo|serie|extension|apartamento|apto|
          departamento|suite|unidad|edificio|apartado( postal)?|unos|unas|como|cuesta|cuestan|pago|pague|
          pagamos|mas de|menos de|ano|po box|box)( numero)?( es| el| la| de)*;
        (telefono|celular)( es)?; numero de (cuenta|orden|telefono|cliente|caso)( es)?
        """
    ),
    other_after=phrases(
        r"""
        dolares?; pesos?; euros?; centavos; usd; %; por ciento; millas?; pies; metros; personas; veces; horas?;
        dias?; anos?; kilometros?; btus?; vatios; (norte|sur|este|oeste|north|south|east|west) \w+;
        (de )?(la )?(calle|avenida)
        """
    ),
)
