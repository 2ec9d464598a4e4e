"""What may be left over beside an answer, in Spanish."""

from parley.hear.rest import Leftovers
from parley.hear.words import phrases, word_set

TABLE = Leftovers(
    courtesies=phrases(
        r"""
        no (hay|tengo) (ningun )?(problema|inconveniente|cuidado|duda|prisa|apuro|pedo|bronca); ningun problema;
        (ahi|aqui|alli) mismo( en (la|mi) casa)?;
        sin (ningun )?problema; sin duda( alguna)?; como no; por que no; por supuesto( que si)?; claro que si;
        desde luego; de nada; no (se preocupe|te preocupes|se apure);
        si (no )?(es|fuera) (posible|mucha molestia|tan amable|usted tan amable);
        si (tiene|tienen|hay|queda)( todavia)?( algo| lugar| espacio| cupo| cita| campo)?( disponible| libre| ahi)*$;
        si (se puede|se pudiera|hay chance|hay modo)( \w+ mas (temprano|pronto|rapido)( posible)?)?;
        si (puede|pueden|gusta|gustan|quiere|quieren|me hace( el)? favor|no le molesta|no es molestia|dios
          quiere);
        no (me )?(importa|molesta); me (da gusto|alegra)( \w+)?; (ya )?era hora;
        que (bueno|bien|amable|padre|alegria|gusto|maravilla); (cuando|como) (usted )?(guste|pueda|quiera)n?;
        (pero |que sea |hagalo )+(que sea |hagalo |por favor )*(rapido|rapidito|pronto|breve|breves)( por favor)?;
        (nada mas|nomas|solo|solamente) (por )?(un |unos |un par de )?(minut\w+|moment\w+|ratit\w+|segund\w+);
        nada mas( (gracias|por ahora|por hoy|eso))*;
        (eso|esto|ya) (es|seria|fue) todo( (gracias|por ahora|por hoy|lo que necesitaba|lo que queria))*;
        es todo( gracias)?; (le|les|te|se lo) agradezco( (mucho|muchisimo|su ayuda|su tiempo))*; muy amable;
        (muchas|mil|muchisimas) gracias( por (todo|su ayuda|su tiempo|llamar|la ayuda|preguntar|avisar))?;
        gracias por \w+( \w+)?; (nos|ahi) (vemos|estamos)( entonces| ahi)?; los espero( ahi| entonces| aqui)?;
        aqui (los )?espero; como (le )?(dije|digo|decia); ya (se lo|le) (habia dicho|dije);
        (yo )?(creo|pienso|supongo|digo) que si; (ay )?dios (mio|santo|quiera); gracias a dios; si dios quiere;
        ya sabe; usted sabe; fijese( que)?; lo que (usted )?diga;
        (eso|ese|esa|asi) (es|era) (exactamente |justo |justamente )?(lo que|como|donde) (yo )?(queria|quiero|
          dije|necesito|necesitaba|buscaba|vivo|digo);
        (me|nos) (parece|sirve|conviene|queda|funciona|viene|late|acomoda)( (bien|perfecto|muy bien|excelente|
          mucho))*( (para mi|a mi|esa hora|ese dia|asi))*;
        a mi (tambien )?me (parece|queda|sirve)( (bien|perfecto))?;
        (quiero|necesito|quisiera|me gustaria) (eso|esa|ese|esta|este|reservarl[ao]|apartarl[ao]|confirmarl[ao]|
          agendarl[ao]|que (me |nos )?(lo|la) (reserve|aparte|agende|confirme|haga|mande))( (por favor|ya|
          entonces|para mi))*;
        (puede|podria) (reservarl[ao]|apartarl[ao]|confirmarl[ao]|agendarl[ao]|hacerl[ao]|proceder|continuar|
          seguir)( (por favor|entonces|ya))*;
        (reserve|aparte|agende|confirme|haga|mande|anote|apunte)(me|nos)?(l[ao])?( (por favor|entonces|ya|
          pues))*;
        (no|ni) hace falta (que )?(\w+ ){0,3}(repet\w+|confirm\w+|deletre\w+);
        no (necesito|quiero|hace falta|tengo) (nada|mas|otra cosa|ninguna (otra )?(cosa|pregunta|duda))( (mas|
          por ahora|por hoy|por el momento))*;
        no tengo (mas )?(preguntas|dudas)
        """
    ),
    small=word_set(
        """
        el la los las un una unos unas lo le les me mi mis te tu se su sus nos nuestro nuestra yo usted ustedes
          ella ellos nosotros este esta esto ese esa eso estos estas esos esas aquel es son era fue sea esta
          estan estoy estamos estaba seria soy de del en a al con por para desde y e o u que como entonces pues
          bueno ya muy tan mas bien tambien solo solamente nada todo toda todos si claro ok okay okey correcto
          correcta exacto exactamente perfecto perfecta excelente bueno buena buenos buenas bien genial super
          maravilloso fantastico padre chido chevere listo lista vale sale va andale andele orale simon aja no
          nop nel eh em este ah oh ay uy mm mmm hm mhm hola gracias favor muchas mil muchisimas amable senor
          senora senorita joven amigo amiga mijo mija jefe jefa hombre mujer dios ahora ahorita hoy hora dia
          quiero puedo puede podria vamos creo digo pienso supongo espero sabe verdad cierto seguro segura mire
          mira oiga oye fijese parece queda sirve cosa cosas poco poquito mucho mucha asi aqui ahi alla perdon
          disculpe disculpa gusto nomas acuerdo supuesto luego desde adelante hagalo haga reserve reservela
          reservelo apartela confirmo agendela adios bye hasta nos vemos igualmente encantado encantada lleve
          tarde noche manana pase tenga buen mejor
        """
    )
    - {"manana", "tarde", "noche", "hora", "hasta", "mas"},
    contrasts=phrases(
        r"""
        pero; excepto; salvo; menos; sino; sin embargo; aunque; aparte de; fuera de; mas bien; en vez de;
        en lugar de;
        mejor (?!dicho)(?=(a|el|la|las|en|por|para|otr[oa]|que|manana|pasado|lun|mar|mie|jue|vie|sab|dom)\w*);
        nomas que; nada mas que; solo que; solamente (en|a|por|para|el|los|las|despues|antes); espere; espera;
        perdon (?=(el|la|es|no)\b); cambi\w+; corrij\w+; correg\w+; pongal[eo]; que sea;
        (deberia|debe|tiene que|tendria que) (ser|decir); con \w\b; mas (temprano|tarde|tempranito|tardecito);
        antes de; despues de; otr[oa] (dia|hora|fecha|direccion|numero|nombre|horario); diferente; distint[oa]
        """
    ),
    conditions=phrases(
        r"""
        (?<!como )si (?=(es|son|hay|me|se|lo|la|le|no|puede|pueden|puedo|llueve|tiene|tienen|cuesta|sale|el|los|
          mi|su|usted|esta|fuera|fuese|hubiera|pudiera|llega|llegan|viene|vienen|consigo|cobra|cobran|incluye|
          nada)\b);
        solo si; siempre que; siempre y cuando; con tal (de )?que; en caso de( que)?; a menos que; a no ser que;
        dependiendo; depende; hasta que;
        (cuando|una vez que|antes de que|despues de que|en cuanto) (?!(guste|quiera|pueda|usted|sea|gusten|
          puedan|quieran)\b)\w+
        """
    ),
    turns=phrases(
        "pero(?! gracias); espere; espera; tambien (?=(quiero|necesito|tengo|me|el|la)); (me |le |nos )?(puede|"
        "podria|pueden) \\w+; y (?=(el|la|mi|tambien|un|una|otra|otro|cuanto|que|cuando|a que|donde)\\b); excepto;"
        " salvo; aunque; sin embargo; en vez; solo (en|a|por|despues|antes|si); siempre (que|y cuando); nomas que;"
        " nada mas que; solo que; si (?=(es|no|hay|puede|llueve|el|mi|llega)\\b)(?! es (posible|correcto|tan)); "
        "(y )?(cuanto|cuando|cual|quien|donde|a que hora) (?=\\w+)"
    ),
    refusals=phrases(
        r"""
        mal; incorrect[oa]; equivocad[oa]; error; (?<!como )(?<!por que )(?<!porque )no; nunca; jamas; tampoco;
        ni; ningun[oa]?; nadie; cancel\w+; olvide(lo|la); dejel[oa]; pare; prefiero que no; ya no
        """
    ),
    questions=phrases(
        r"""
        (^|y |pero |_ )(a |en |de |con |por |para )?(que|cual|cuales|cuando|donde|quien|quienes|cuanto|cuanta|
          cuantos|cuantas|como)\b(?! (guste|quiera|pueda|sea|no|si|bueno|bien|amable|padre|mi|el|la)\b);
        (a que hora|por que|cuanto (cuesta|cobran|sale|tarda|tardan|dura|es)|que (dia|tan|hora|precio|pasa));
        (puede|podria|pueden|podrian|puedo|podemos) (?!(ser|reservar|apartar|confirmar|agendar|hacer|
          proceder)\w*)\w+(?=( \w+)*);
        (va|van) a (cobrar|costar|tardar|venir|llamar); (tengo|tiene) una (pregunta|duda)
        """
    ),
    requests=phrases(
        r"""
        (tambien|ademas) (quiero|necesito|quisiera|tengo|me|nos|mi|el|la);
        (quiero|quisiera|necesito|necesitamos|queremos|ocupo|me gustaria|tengo que|prefiero|preferiria) (?!(eso|
          esa|ese|que si|reservar|confirmar)\b)\w+;
        (me|nos|le|les) (puede|podria|pueden|podrian|avisa|avisan|llama|llaman|manda|mandan|dice|dicen);
        (digale|diga|avise|aviseme|llame|llameme|mande|mandeme|traiga|traigan|recuerde|asegurese|que (traiga|
          toque|llame|venga|vengan|traigan|toquen|llamen|avise|avisen))\b( \w+)?;
        (alguien|el tecnico|ustedes) (deberia|deberian|tendria que|tiene que|tienen que) \w+; que no se (le|les) olvide;
        (necesitaria|necesitariamos|ocuparia|querria) (?!(eso|esa|ese)\b)\w+;
        (tiene|tienen|debe|deben|deberia|tendria|tendrian)( que)? (ser|estar|venir|ir|quedar|caber)\b;
        otra cosa; una cosa( mas)?; ademas; estoy (llamando|buscando|esperando|tratando)
        """
    ),
    hasty=phrases(
        r"""
        (tiene que ser|que sea|sea|hagalo|hagalo mas|ser|si es) (\w+ )?(rapid\w+|breve|cort\w+|pront\w+); rapid\w+;
        breve; de prisa; con prisa; apur\w+; (un|unos|dos|tres|cinco|solo|nomas)( (un|unos|dos|tres|cinco))? (minut\w+|
          moment\w+|ratit\w+|segund\w+|pregunt\w+); no (se )?(tarde|demore|dure) (mucho|tanto|demasiado)
        """
    ),
    of_oneself=phrases(
        r"(yo )?((estoy|ando|voy|vengo|tengo|traigo|estamos|andamos)(?! ((una|unas) (pregunta|duda)s?|"
        r"manejando|conduciendo)\b))"
    ),
    needs=phrases(
        r"(yo |nosotros )?(necesito|necesitamos|quiero|queria|quisiera|ocupo|tengo|tenemos|tenia|deje|llame|pedi|"
        r"reserve|compre)\b"
    ),
)
