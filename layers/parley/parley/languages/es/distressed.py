"""Distress in Spanish."""

from parley.hear.distress import Distressed
from parley.hear.words import phrases

_PARTNER = (
    "(esposo|esposa|marido|mujer|novio|novia|pareja|papa|padre|mama|madre|padrastro|madrastra|tio|hermano|ex|jefe|"
    "maestro|hijo|suegro)"
)
_NO = "(no|ya no|nunca)"
_DRUNK = phrases(
    r"""
    (estoy|ando|sigo) (\w+ ){0,2}(borrach[oa]|tomad[oa]|ebri[oa]|mareadit[oa]|drogad[oa]|pasad[oa] de copas);
    (me tome|he tomado|tome|bebi|he bebido) (\w+ ){0,3}(cervezas|cerveza|copas|tragos|tequilas|vino|cheves);
    (tome|he tomado|bebi|he bebido) (demasiado|de mas)
    """
)
_DRIVES = phrases(
    r"""
    (?<!no )(voy a|quiero|tengo que|pienso|puedo) (\w+ ){0,2}(manejar|conducir)( \w+)?;
    (?<!no )(me voy|estoy|voy) (manejando|conduciendo);
    ^((si|bueno|pues|ya|y|pero|no) )*(manejando|conduciendo)(?= (a|para|hacia|ya|ahora)\b)
    """
)

_PILLS = phrases(
    r"(tome|tomado|trague|tragado) (\w+ ){0,4}(pastillas?|pildoras?|medicinas?|tabletas?|somniferos|calmantes)"
)
_TOO_MANY = phrases(
    r"""
    (todas|(como )?(diez|quince|veinte|treinta|cuarenta|cincuenta|\d\d+))( (ellas|de ellas|juntas|de una vez))*$;
    (el (bote|frasco)|la caja) (enter[oa]|complet[oa]); tod[oa] (el (bote|frasco)|la caja); (demasiadas|muchisimas)$;
    (floto|flotando|me desvanezco|me estoy yendo); no (puedo|logro) (mantenerme despiert[oa]|abrir los ojos);
    (ya )?no me importa( (nada|ya|mas))*$; (ya )?(nada|no) (me )?importa( ya)?$; (todo|se) (\w+ )?(ve|pone|esta)
      (negro|borroso|oscuro)
    """
)

TABLE = Distressed(
    harmless=phrases(
        r"""
        (me )?muero (de|por) (la |una |un |el |ganas)?(risa|hambre|sed|sueno|calor|frio|pena|verguenza|
          aburrimiento|ganas|curiosidad|comer|ver|saber)( \w+)?;
        (me )?(mate|mato|matando) (de (la )?risa|trabajando|estudiando|haciendo ejercicio|en el gimnasio);
        matar (el )?(tiempo|rato|cucarachas|hormigas|ratas|la (luz|onda));
        (casi )?me (da|dio) un (infarto|ataque)( \w+)?(?= (del? (susto|risa|coraje)|cuando vi));
        cort\w+ (el (pelo|cabello|bigote|fleco)|la barba|las (unas|puntas|patillas));
        me corte (rasurandome|cocinando|el dedo|con (el|un) (cuchillo|papel|vidrio));
        videojuegos?( \w+){0,4} (muer|mat)\w*; mosca muerta; (escuadron|puerta) suicida;
        (antes|primero) muert[oa]
        """
    ),
    phrases=(
        (
            "emergency",
            phrases(
                r"""
                (me|le) (esta |estan )?(da|dio|dando|esta dando) un (infarto|ataque (al corazon|cardiaco)|
                  derrame);
                (dolor|dolores|duele)( \w+){0,3} (en el|de|el) pecho; sobredosis; sangr\w+ mucho;
                (se esta|me estoy) desangrando; no (puede|puedo) respirar y;
                (tome|tomo|trago|trague) (muchas|demasiadas|todas las|un (bote|frasco) de) (pastillas|pildoras|
                  medicinas);
                (estan|esta|quieren|tratan de) (tratando de )?(meterse|metiendose|entrar|entrando|forzando)(
                  \w+){0,3} (a|en) mi (casa|apartamento|cuarto);
                (hay|entro|se metio) (alguien|un (hombre|extrano|ladron)) (en|a) mi (casa|apartamento);
                (la|mi) (casa|cocina|apartamento) (se )?esta (en llamas|ardiendo|incendiando\w*);
                (va|quiere|amenaza con|amenazo con|dice que va) a? ?(matar\w*|dispararme|apunalarme);
                (tiene|trae|apunta con) (una (pistola|arma)|un (cuchillo|arma)) (y|contra|para);
                me (esta )?apunt\w+ con
                """
            ),
        ),
        (
            "self_harm",
            phrases(
                rf"""
                (quiero|quisiera|deseo|ganas de|pensando en|pienso en|voy a|decidi|planeo|prefiero|me gustaria)
                  (ya )?(morir(me)?|matarme|suicidarme|quitarme la vida|hacerme dano|lastimarme|acabar con (mi
                  vida|todo)|estar muert[oa]|desaparecer (para siempre|del mundo)|no despertar|dejar de (vivir|
                  existir)|cortarme( las venas)?|ahorcarme|colgarme|pegarme un tiro|aventarme|tirarme (de|
                  al))(?! (de (risa|hambre|calor|frio|sueno))\b);
                suicid\w+;
                (me )?(quiero|voy a) (morir|matar|suicidar|ahorcar|cortar las venas)(?! (de (risa|hambre|calor|
                  frio|sueno|pena|verguenza))\b);
                {_NO} (quiero|queria|deseo|tengo ganas de) (seguir )?(vivir|viviendo|existir|estar vivo|estar
                  viva|estar en este mundo|seguir (viviendo|con vida)|despertar)(?! (aqui|en|con|solo|sola|asi|
                  ahi|cerca|lejos)\b);
                (no (vale|tiene)|ya no (vale|tiene)) (la pena|sentido|caso) (vivir|seguir( viviendo)?|mi vida|la
                  vida|estar viv[oa]);
                (mi|la) vida (ya )?no (vale|tiene|merece)( \w+){{0,3}};
                (mejor|estarian mejor) (muert[oa]|sin mi)$;
                (estarian|estaria|van a estar) mejor (todos )?(sin mi|si (me muero|yo no estuviera|estuviera
                  muert[oa]));
                ojala (me muera|me muriera|estuviera muert[oa]|no hubiera nacido|no despertara);
                (hacerme|me hago|me hice) dano( a proposito)?; (quitarme|me voy a quitar) la vida;
                (acabar|terminar) con (mi vida|todo esto de una vez);
                (cansad[oa]|hart[oa]) de (vivir|la vida|existir)(?! (aqui|en|con|asi)\b);
                nadie me (va a )?(extranar\w*|echar\w* de menos)( \w+){{0,4}};
                no (tengo|hay|encuentro) (razon(es)?|motivos?|ganas) (para|de) (vivir|seguir viviendo|existir);
                (despedirme|adios) para siempre; me corto (los brazos|las venas|las munecas)
                """
            ),
        ),
        (
            "harmed",
            phrases(
                rf"""
                (el|ella|mi (\w+ )?{_PARTNER}) (\w+ )?me (esta |ha |sigue |quiere )?(peg|golpe|maltrat|abus|
                  viol|ahorc|estrangul|patea|amenaz|lastim|toc|empuj|encierr)\w*(?! (con|un chiste|el carro|en
                  el (carro|choque)|por (detras|atras))\b);
                (me )?(abus\w+|violaron|violo) de mi;
                (me violaron|me violo|me estan (golpeando|maltratando|siguiendo|acosando)|soy victima de
                  (violencia|abuso|maltrato)|sufro (violencia|abuso|maltrato));
                (alguien|un hombre) me (esta )?(golpe|abus|acos|persig|amenaz)\w+;
                (le tengo|tengo) miedo a (mi {_PARTNER}|que me (pegue|golpee|mate)); violencia domestica
                """
            ),
        ),
    ),
    weak=(
        ("emergency", phrases(r"no (puedo|puede|logro) respirar( bien)?")),
        (
            "self_harm",
            phrases(
                r"""
                (ya )?no (aguanto|puedo|soporto) mas( \w+)?$;
                (ya )?no puedo (seguir|continuar)( asi| mas| viviendo)*$; quiero desaparecer$;
                (cansad[oa]|hart[oa]) de todo$; me rindo$; no tengo esperanza\w*( \w+)?; lloro todas las noches
                """
            ),
        ),
    ),
    mundane=phrases(
        r"""
        calor\w*; frio\w*; sud\w+; aire|clima; acondicionado; ruido\w*; humedad; temperatura; grados;
        trabajo|jale; jefe; tarea; examen\w*; escuela; dieta; ejercicio; gimnasio; espera\w*; trafico;
        carros?|coche|troca|camioneta; motor; frenos; termostato; calefaccion; calentador; bateria; telefono;
        juego; nivel; renta; cuentas?|biles?|recibos?; precios?; preguntas; encuesta; llamadas; olor; huele;
        mosquitos?; cucarachas?; tos|gripa|gripe|resfriado|asma
        """
    ),
    halves=(("unfit_to_drive", _DRUNK, _DRIVES), ("emergency", _PILLS, _TOO_MANY)),
)
