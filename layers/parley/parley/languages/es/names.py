"""How people give their names in Spanish: two surnames at times, and particles between them."""

from parley.hear.names import Names
from parley.hear.words import phrases, word_set

_BOOKING = "(reservacion|reserva|cita|orden|pedido|cuenta|visita|servicio|boleto|mesa|habitacion)"
_NO_THING = "(?! (el|la|los|las|un|una|unos|unas|mis?|sus?|nuestr[oa]s?) )"
"""An appointment "para los frenos" is for no person of that name."""

TABLE = Names(
    before=phrases(
        rf"""
        (mi|el|su|la|tu) (primer |nombre )?(nombre|apellido)( completo)? (es|seria)( el de)?;
        (me|se) (llamo|llama); (me|le|lo|la) (dicen|llaman|conocen por|conocen como);
        a nombre de( la senora| el senor| don| dona)?; a mi nombre; bajo el nombre( de)?; (al|en el) nombre de;
        (pongalo|ponlo|pongala|anotelo|apuntelo|registrelo) (a nombre de|como);
        (le |te )?habla( (la senora|el senor|su amiga|su amigo))?(?! (espanol|ingles|con|de|mas|muy|sobre|
          despacio)\b);
        (le |te )?saluda; de parte de; {_BOOKING} (a nombre de|para){_NO_THING}(?= [a-z]+( [a-z]+)?$);
        (ponga|pongale|anote|apunte|escriba)( el nombre)?(?= [a-z]+( [a-z]+){{0,2}}$); el mio es;
        (senor|senora|senorita) de nombre
        """
    ),
    after=phrases(
        r"""
        (es|seria) (mi|el) nombre( completo)?; para servir(le|les|te); a sus ordenes; a la orden;
        para (que|lo que) (le|les) sirva; me llamo$; le habla$; habla$; a su servicio
        """
    ),
    hints=phrases(
        rf"""
        {_BOOKING} (\w+ ){{0,3}}?(de|para|con); en nombre de; para( la senora| el senor| don| dona)?;
        (si|claro|ok|okay|bueno|pues); (cliente|persona|paciente|huesped|dueno|duena) es
        """
    ),
    traces=phrases(
        rf"""
        (tiene|tengo|hizo|hice|reservo|quiere|necesita) (una|un|la|el|otra|su|mi) (\w+ )?{_BOOKING};
        (al telefono|en la linea|llamando)
        """
    ),
    asked=phrases(
        r"""
        nombres?; apellidos?; como (se|te) llama\w*; con quien (hablo|tengo|estoy|habl\w+);
        quien (habla|llama|es|me habla); (de )?parte de quien; como (le|lo|la) (llamo|digo); su gracia;
        a quien (debo|tengo)
        """
    ),
    openers=phrases(
        r"""
        eh+; em; este; ah; oh; pues; bueno; si; claro( que si)?; ok; okay; hola; buenos dias; buenas tardes;
        buenas noches; buenas; buen dia; es; soy( yo)?; yo soy; me llamo; mi nombre( completo)?( es)?;
        el nombre( es)?; (le )?habla; aqui; aqui habla; con mucho gusto; por supuesto; perdon; disculpe; no;
        digo; nombre; apellidos?; y; ponga; anote; a nombre de; para; mi; su; mire; la; el; con( la| el)?; sale;
        seria; el mio es; va; sino
        """
    ),
    stops=word_set(
        """
        sino un una unos unas y o pero que si no es son era fue esta estan estoy soy somos eres yo tu usted ustedes
          nosotros mi mis su sus nuestro me te se le les lo en a al con por para desde sobre hasta sin bajo hola
          buenos buenas dias tardes noches gracias favor perdon disculpe eh este pues bueno ok okay claro ya muy
          mas menos tambien tampoco siempre nunca ahora ahorita hoy manana ayer anoche luego despues antes
          pronto lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio
          agosto septiembre octubre noviembre diciembre semana mes ano hora horas dia tengo tiene tienen tenia
          hay hago hace puedo puede podria quiero quiere quisiera necesito necesita voy va vamos vengo viene
          llamo llama llamando llame hablo habla hablar hablando digo dice decir dijo se sabe creo pienso espero
          veo ver mire mira oiga oye aqui ahi alla donde cuando como cual cuanto quien porque algo nada todo
          todos alguien nadie uno dos tres cuatro cinco seis siete ocho nueve diez primero segundo ultimo
          reservacion reserva cita orden pedido cuenta visita servicio persona personas gente esposa esposo
          marido mujer amigo amiga familia mama papa hijo hija hermano hermana jefe jefa nombre apellido llamado
          telefono numero direccion codigo correo bien mal correcto incorrecto verdad seguro cancelar cambiar
          mover confirmar reservar reparar arreglar problema aire clima calentador calefaccion casa oficina
          compania cliente roto descompuesto frio calor enfermo tarde temprano listo ocupado libre calle avenida
          street avenue road drive lane boulevard texas california apartamento dolares dolar interesado
          interesada preocupado preocupada prefiero preferiria ocupo ocupamos busco deje dejeme permita
          permitame llegando saliendo viviendo viajando buscando trabajando esperando contento contenta cansado
          cansada solo sola mismo misma nuevo nueva ay tan amable posible molestia
        """
    ),
    never=word_set(
        """
        no si nel nada ninguno ninguna que como cual quien cuando donde porque hola bueno mande perdon disculpe
          gracias favor claro ok okay ayuda repita operadora agente humano persona cancelar pare adios bye
          espere espera anonimo desconocido privado prueba correcto incorrecto mal bien exacto exactamente
          perfecto seguro quiza quizas depende basta nunca jamas siempre alguien nadie lunes martes miercoles
          jueves viernes sabado hoy manana ayer anoche ahora ahorita eh este pues ah oh aja mmm el ella yo tu
          usted un una mi su es son soy esta estoy y o pero a al con para por de en lo se me te temprano tarde
          tardes noche noches dias fuga fugas gas humo agua calentador calefaccion aire clima emergencia
          urgente urgencia roto descompuesto tecnico mecanico tecnicos casa oficina calle carro camioneta troca
          coche perro gato bebe llorando telefono laptop cita citas reservacion reserva visita servicio
          reparacion precio precios costo estado factura final principio esquina algo todo sistema unidad ruido
          alto primero segundo luego entonces mio mia suyo suya nuestro igual ajale orale andele simon sale vale
          afuera adentro arriba abajo espereme esperame esperese permitame permiteme dejeme dejame
          digame disculpeme perdoneme fijese oigame personal cancion mensaje llamada minuto minutos momento momentito
          segundito rato ratito honda toyota hyundai subaru mazda nissan chevrolet chevy volkswagen vw bmw jeep
          audi lexus acura volvo esposa esposo marido mujer mama papa madre padre hijo hija hermano hermana
          novio novia abuela abuelo vecino vecina dueno duena inquilino inquilina cliente encargado encargada
          jefe jefa familia amigo amiga prefiero preferiria quiero quisiera necesito tengo puedo llamo hablo
          vivo creo pienso busco ocupo voy digo decirlo decirle
        """
    ),
    particles=word_set("de del la las los y e da do dos di san santa von van der"),
    sentinels=frozenset(
        {
            "n/a",
            "na",
            "desconocido",
            "desconocida",
            "no proporcionado",
            "no especificado",
            "ninguno",
            "sin nombre",
            "anonimo",
            "anónimo",
            "cliente",
            "nombre del cliente",
            "nombre",
            "su nombre",
            "prueba",
            "privado",
            "no",
            "si",
            "sí",
            "unknown",
            "none",
            "null",
            "nombre completo",
            "apellido",
        }
    ),
    introductions=phrases(
        r"(yo )?soy( yo| (el|la)(?= (senor|senora|senorita|doctor|doctora|ingeniero|licenciado|profesor|profesora|"
        r"padre|pastor)\b))?(?! (de|del|el|la|un|una|su|tu|yo)\b); aqui( esta)?; es; seria; con(?! (jota|ge|ese|"
        r"zeta|ce|be|ve|hache|uve|acento|doble|i|y|b|v|s|z|c|g|j|h)\b); (solo|nada mas)(?= [a-z]+$); yo me llamo"
    ),
    greeted=phrases(
        r"""
        ^((si|bueno|pues|eh+|ok|okay|ay) )*(hola|buenos dias|buenas tardes|buenas noches|buenas|buen dia|que
          tal)( que tal| como esta)?( si| eh)* (soy( yo)?|habla|le habla|aqui|yo soy|es)( eh)*
        """
    ),
    afterwards=word_set(
        """
        y con de gracias por favor aqui para desde que si no perdon pero nada tengo quiero necesito vivo estoy
          mi llamo llamando espere digo a en me le se
        """
    ),
    endings=word_set("si gracias por aqui nada"),
    halves=phrases(
        r"(mi |el |su )?((primer )?(?P<last>apellidos?)|primer nombre|nombre de pila|(?P<whole>nombre))"
        r"(?! (completo|de|del)\b)( es| seria| son)?"
    ),
    elsewhere=phrases(
        r"""
        con (ye|i griega|y griega|i latina|zeta|ese|be|ve|uve|doble u|hache|ce|jota|ka)( \w+)*; 
        pero mi \w+ se llama \w+( \w+)?;
        (esquina|cruce) (de|con) (\w+ ){1,3}(y|con) \w+; (entre|cerca de) \w+ y \w+;
        (el|la|un|una|ese|esa|su|mi|nuestro) (senor|senora|muchacho|muchacha|chico|chica|tipo|joven|tecnico|
          mecanico|plomero|electricista|perro|gato|calle|lugar|ciudad) (que se llama|llamad[oa]|de nombre) \w+(
          \w+)?;
        (hable|hablo|hablado|hablar|platique|trate) con \w+( \w+)?;
        (su|el|mi|nuestro) (tecnico|mecanico|plomero|vecino|jefe|gerente|perro|gato) (?!(en|a|es|era|y|para|de|
          se|no|ya|me|vino|viene)\b)\w+
        """
    ),
    ordinary=phrases(
        r"""
        \w{2,}(ando|iendo|yendo); \w+(mente|cion|ciones|miento)s?; listo; lista; interesad[oa]s?; cansad[oa]s?;
        ocupad[oa]s?; preocupad[oa]s?; enojad[oa]s?; viud[oa]; casad[oa]; solter[oa]; nuev[oa]; dueno; duena;
        inquilin[oa]; cliente; mexican[oa]; cuban[oa]; american[oa]; mayor; menor; alergic[oa]; maestr[oa];
        enferm[oa]; buen[oa]s?; mal[oa]s?; cierto; imposible; posible; urgente; mejor; peor; facil; dificil;
        cerca; lejos; dentro; fuera; cualquier\w*; much[oa]s?; poc[oa]s?; otr[oa]s?; tod[oa]s?; es[oae]s?;
        est[oae]s?; aquel\w*
        """
    ),
    surnames=word_set(
        """
        casas calle rio rios torres campos flores rosas fuentes luna bravo leon paz cruz reyes guerra delgado
          rubio moreno blanco rojo prieto calderon casa bueno abril enero mayo julio domingo santos martes
          cortes hidalgo barrera vega salas lara silva mora pena mata nieves bautista angel amador gallo mesa
          rey
        """
    ),
    given=word_set("julio abril mayo domingo augusto agosto marzo socorro"),
    titles=word_set(
        "senor senora senorita sr sra srta don dona doctor doctora dr dra padre pastor licenciado licenciada "
        "ingeniero ingeniera profesor profesora"
    ),
    couples=("y",),
    longest=7,
)
