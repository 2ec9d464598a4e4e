"""That a call shall not be recorded, in Spanish."""

from parley.hear.recording import Unrecorded
from parley.hear.words import phrases

_CALL = "(esto|la llamada|esta llamada|la conversacion|mi voz|nada|lo que digo)"

TABLE = Unrecorded(
    stop=phrases(
        rf"""
        (deje|deja|dejen|pare|para|paren|termine|cese) (ya )?de grabar(me|nos|lo|la)?( {_CALL})?( (por favor|ya))*;
        (pare|para|detenga|deten|apague|apaga|quite|quita|pause|cancele|corte|suspenda) (ya )?(la |esa
          )?grabacion( (por favor|ya))*;
        no (me |nos |lo |la )?(grabe|grabes|graben|este grabando|estes grabando)( {_CALL})?( (mas|por favor))*;
        no (quiero|quisiera|deseo|acepto|permito|autorizo|me gusta|consiento) (que )?(me |nos |se |lo |la |ser
          )*(grabe|graben|grabes|grabar|grabado|grabada|graban|la grabacion)( {_CALL})?;
        (prefiero|preferiria) (que )?no (me |se |lo |la |ser )*(grabe|graben|grabar|grabado|grabada)( {_CALL})?;
        sin (grabar|grabacion)
        """
    )
)
