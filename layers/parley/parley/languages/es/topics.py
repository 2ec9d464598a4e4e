"""What is no topic, in Spanish."""

from parley.hear.topics import Topics
from parley.hear.words import phrases

TABLE = Topics(
    pleasantries=phrases(
        r"""
        ((eh+|ah|oh|pues|bueno|si|no|oye|oiga|hola|okay|ok|y|pero|solo|nomas|muy|mas|o|menos|bastante|estoy|
          esta|ando|todo|bien|gracias|a|dios|mal|tan|nada|nuevo|lo|mismo|de|siempre|como|usted|tu|por|preguntar|
          aqui|ahi|la|llevandola|pasandola|no se|tal|vez|quiza|seguro|mi|dia|semana|hoy|un|poco|poquito|cansado|
          cansada|ocupado|ocupada|que|igual|regular|excelente|perfecto|tranquilo|tranquila|echandole|ganas|ahi
          vamos|gusto|saludarle) ?)+
        """
    ),
    about_the_call=phrases(
        r"""
        (mandeme|mandame|escribame|llameme|llamame|marqueme) (un )?(\w+)?;
        (hablamos|nos hablamos) (manana|luego|despues|otro dia);
        (no )?(me|te|lo|la|le) (oye|oyes|escucha|escuchas|oigo|escucho)( \w+)?;
        (esta|la|tu|su) (llamada|linea|conexion|voz|aplicacion); (este|el|tu|su) (juego|numero);
        (eres|es usted|usted es) (un |una )?(robot|maquina|computadora|grabacion);
        se (corta|esta cortando|oye mal|escucha mal); ya (le|te|se lo) (dije|habia dicho);
        ^((hola|si|oye) )*(soy|habla) \w+$; (deje|deja) (su|un|tu) mensaje( \w+)?; despues del (tono|bip);
        buzon de voz; (el numero|la persona) (que|a la que)( \w+)* (marco|llamo|marcado)
        """
    ),
    likes=phrases(
        r"""
        (a mi )?me (gusta|gustan|encanta|encantan|fascina|fascinan)( (mucho|muchisimo|tambien))*(?! (eso|esto|
          esa|ese|que|la idea|como|cuando|su|tu)\b)(?= \w);
        (soy|me considero) (muy )?(fan|aficionad[oa]|fanatic[oa]) (de|del|a|al)(?= \w);
        (mi|mis) (pasatiempos?|hobbys?|hobbies|aficion(es)?|intereses) (es|son)(?= \w);
        disfruto( (de|mucho))*(?= \w)
        """
    ),
    until=("y (?=(soy|mi|tengo|vivo|me)\\b)", "pero", "soy", "mi", "tengo", "asi que"),
)
