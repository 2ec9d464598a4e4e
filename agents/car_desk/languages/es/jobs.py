"""Work for several cars in Spanish."""

from agents.car_desk.hear.jobs import Jobs
from parley.hear.words import phrases

TABLE = Jobs(
    done=phrases(
        r"""
        (ya |apenas |recien )?(le |lo |la |me |les |se )*(hic|hizo|hicieron|cambi|pus|puse|llev|traj|
          arregl)\w*\b.*\b(ya|ayer|antes|pasad[oa]|hace);
        la (semana|vez) pasada; el (mes|ano) pasado; ayer; hace (\w+ )?(dias?|semanas?|meses|anos?); no
        """
    ),
    as_well=phrases(
        r"""
        ((luego|tambien|con|para|de|a|lo mismo para|uno para|otro para|una para|otra para|y|hacerle|
          hagale) )*(el|la|mi|los|las|al|nuestr[oa]|su)\b
        """
    ),
    turns=phrases("pero; luego; despues(?! (de|del)\\b); entonces"),
    taken_back=phrases(
        r"""
        (?<!^)no; ni; en (vez|lugar); mejor; mas bien; perdon; digo; sino; desde (el|la); (se|me) (prendio|encendio);
        cuanto; que (tan|cuesta|vale); cuando (es|fue|era)
        """
    ),
    follows=(
        (
            r"(?:el |del )?(lunes|martes|miercoles|jueves|viernes|sabado|domingo) (?:siguiente|despues|posterior|que "
            r"(?:le )?sigue)(?: de (?:eso|ese))?\b",
            r"el \1",
        ),
        (r"(?:a )?la (?:semana (?:siguiente|despues)|siguiente semana)\b", "la proxima semana"),
        (r"(?:una|a la) semana (?:mas tarde|despues)\b", "en 7 dias"),
        (r"(?:al|el) (?:dia (?:siguiente|despues)|siguiente dia)\b", "manana"),
    ),
    another_day=phrases(
        r"(otr[oa]|algun[oa]?) (dia|hora|semana|vez|fecha|cita|momento); aparte otro dia; mas adelante"
    ),
    belongs=phrases(r"(es |va |seria )*(para|de|del|a)\b"),
    twins=(
        r"(?:dos|ambos|ambas|2)(?: de)?(?: (?:mis|nuestros|nuestras|los|las))?(?: \w+)?? "
        r"(?P<kind>carros|camionetas|trocas|vans|vehiculos|coches|autos)\b",
    ),
    second="{} número dos",
    second_of_any="carro",
    only=phrases("solo; solamente; nomas; nada mas; unicamente"),
)
