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
)
