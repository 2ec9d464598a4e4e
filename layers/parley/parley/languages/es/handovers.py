"""Taking a call that is handed over, in Spanish."""

from parley.hear.words import phrases
from parley.languages.parts import HandOvers

TABLE = HandOvers(
    how="Para hablar con la persona, oprima 1 o diga: yo la atiendo. Si no puede, oprima 2 o diga no.",
    joined="Gracias. Ya están conectados.",
    refused="Muy bien, se lo diré. Hasta luego.",
    taken="Gracias, un colega ya tomó la llamada. Hasta luego.",
    gone="La persona ya no está esperando. Gracias, hasta luego.",
    takes=phrases(
        r"""
        (yo )?(la|lo|le) (tomo|atiendo|contesto|recibo); (yo )?(tomo|atiendo|contesto|recibo) (la|esta|esa) llamada;
        (puedo|voy a) (tomarla|tomarlo|atenderla|atenderlo|atenderle|contestar|hablar|tomar|atender)\b;
        (un|deme un|dame un|espere un) (momento|momentito|segundo|minuto)( por favor)?$;
        (paseme|pasemela|pasemelo|pasamela|pasamelo|pasame|comuniqueme|conecteme|conectenos|conectalo|conectala)\b;
        (estoy|ya estoy) (aqui|listo|lista|libre); adelante; yo me encargo; (soy|habla) (yo|el|ella)$
        """
    ),
    declines=phrases(
        r"""
        ahora no; (ahorita|en este momento) no; no puedo\b; (estoy|ando) (ocupado|ocupada|manejando|fuera|de descanso);
        (estoy|ando) (en una (junta|reunion)|con (un|una|otro|otra) client[ea]); (otra persona|alguien mas|otro colega);
        (tome|toma|deje|deja|que deje) (un )?(mensaje|recado);
        (llamo|llame|llamar) (despues|mas tarde|luego);
        (mas tarde|despues|luego|manana|en otro momento)( por favor)?$;
        en (unos|cinco|diez|quince|\d+) minutos; numero equivocado; no estoy (trabajando|disponible)
        """
    ),
)
