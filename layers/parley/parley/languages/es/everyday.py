"""Everyday sentences in Spanish."""

from parley.hear.everyday import Everyday
from parley.hear.words import phrases

TABLE = Everyday(
    sentences=phrases(
        """
        hola; buenos días, ¿cómo está?; buenas tardes, ¿con quién hablo?; buenas noches; sí; no; sí, por favor;
        no, gracias; no estoy seguro; a lo mejor; está bien, de acuerdo; así es; eso no fue lo que dije;
        muchas gracias por todo; gracias, hasta luego; que tenga buen día; adiós; espéreme tantito;
        un momento, por favor; déjeme buscar una pluma; ¿mande?, no le oí; ¿me lo puede repetir?;
        ¿puede hablar más fuerte?; no le escucho bien; se está cortando; hay mucho ruido en la línea;
        ¿es usted una persona de verdad?; ¿estoy hablando con una máquina?; quiero hablar con una persona;
        ¿me puede pasar con alguien?; ¿hay alguien ahí?; ¿quién habla?; ¿cómo consiguió mi número?;
        ¿por qué me está llamando?; ¿está grabada esta llamada?; quíteme de su lista; ya no me llame;
        tiene el número equivocado; creo que marqué mal; mi nombre es José García; habla María;
        es el 42 de la calle Roble; vivo en 4210 Oak Street; mi teléfono es cinco uno dos cinco cinco cinco;
        me puede llamar a este número; mi correo es juan arroba gmail punto com; vivo en Houston;
        el código postal es 78704; mañana en la mañana estaría bien; el martes que viene a las tres;
        después de las cinco a cualquier hora; antes del mediodía no; el fin de semana; lo más pronto posible;
        estoy libre todo el día; esa hora no me queda; ¿no tiene algo más temprano?; veinticuatro; uno dos tres;
        el segundo; ninguno de los dos; los dos, por favor; no sé; no me acuerdo; se me olvidó; no importa;
        lo que usted diga; olvídelo; nada más una pregunta; tengo una pregunta; ¿cuánto cuesta?;
        ¿cuánto tiempo se tarda?; ¿qué hora es?; ¿cuál es su horario?; ¿abren los domingos?;
        ¿dónde están ubicados?; ¿cuál es la dirección?; ¿aceptan tarjeta de crédito?; ¿hay estacionamiento?;
        ¿puedo pagar en efectivo?; ¿cómo está el clima hoy?; aquí está lloviendo; ¿qué puede hacer?;
        ¿qué quiere decir?; ahorita voy manejando; estoy en el trabajo; estoy en una junta;
        ¿me puede llamar más tarde?; llevo prisa; mi esposa se encarga de eso; llamo de parte de mi mamá;
        los niños están haciendo mucho ruido; el perro está ladrando; nomás quería preguntar algo;
        ayer hablé con alguien; ya le había dicho; alguien me llamó; me llegó una carta de ustedes;
        vi su anuncio; una amiga me los recomendó; llevo una hora esperando; esto es ridículo;
        estoy muy molesta; me ha ayudado mucho; qué amable es usted; lo siento mucho; no se preocupe;
        no hay problema; es para mi hermano; soy cliente nuevo; ya había venido antes;
        estoy buscando mis llaves; ¿qué cenó anoche?; estaba viendo el partido; se me está acabando la pila;
        ¿habla inglés?; ¿cuántos años tiene?; ¿cómo se llama?; ¿de dónde es usted?; me encanta esa canción;
        lo tengo que pensar; déjeme hablarlo con mi esposo; nada más estoy viendo; hoy no; en otra ocasión
        """
    )
)
