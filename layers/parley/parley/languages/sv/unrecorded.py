"""That a call shall not be recorded, in Swedish."""

from parley.hear.recording import Unrecorded
from parley.hear.words import phrases

_CALL = "((det här|vårt) samtalet?|samtalet|det här|det|detta|mig|oss|något|nåt|någonting|min röst)"

TABLE = Unrecorded(
    stop=phrases(
        rf"""
        (sluta|upphör|stanna|stoppa|avsluta|pausa|avbryt|stäng av) (med )?(att )?(inspelningen|inspelning|spela in|
          bandningen|banda)( {_CALL})?( (nu|tack))*;
        (slå|stäng) (av|ner) (inspelningen|bandningen)( (nu|tack))*;
        spela inte in( {_CALL})?( tack)?; (banda|spela) inte( {_CALL})?( in)?( tack)?;
        (vill|önskar|får|ska|kan|skall) (ni |du |jag )?(inte|ej|aldrig)( att)?( (ni|du|man|vi))?( (ska|skall|får))?
          (bli |vara |ha )?(spela in|spelar in|inspelad|inspelat|bandad|bandat|spelas in|{_CALL} inspelat)( {_CALL})?;
        (vill|önskar) (inte|ej) att {_CALL} (spelas|spelar) in; (ingen|inga) inspelning(ar)?( tack)?
        """
    )
)
