import { defineLexicon, phrases } from '../lexicon.ts';

export const spanish = defineLexicon({
  language: 'es',
  cues: {
    firstSingular: phrases(`
      yo, mi, mis, me, conmigo, mio, mia, mios, mias, soy, estoy, tengo, voy, fui, hice, creo,
      quiero, quisiera, necesito, busco, espero, llevo, puedo, debo, hago, digo, pienso, siento,
      prefiero, recuerdo, vivo, tuve, estuve, pude, supe, dije, vine, quise, puse, estaba yo,
      vengo, salgo, pongo, veo, leo, sigo, acabo de, me da, me gusta, me encanta, odio, amo,
      extrano, entiendo, confieso, propongo, pregunto, he ido, he visto, he hecho, he leido, he
      escrito, he pasado, he comprado, he perdido, he encontrado, he estado, he tenido, he dicho,
      he vuelto, he puesto, he probado, he aprendido, he descubierto, yo tambien, a mi, para mi,
      escribi, publique, grabe, compre, encontre, termine, empece, aprendi, decidi, perdi, vi,
      lei, sali, volvi, subi, conoci, intente, deje, llegue, pague, cuento, he publicado, he
      empezado, he terminado
    `),
    firstPlural: phrases(`
      nosotros, nosotras, nosotres, nos, nuestro, nuestra, nuestros, nuestras, somos, estamos,
      tenemos, hemos, vamos, fuimos, hicimos, tuvimos, pudimos, abrimos, recibimos, compartimos,
      vivimos, decidimos, reunimos, pedimos, ofrecimos, dijimos, quisimos, pusimos, estuvimos,
      servimos, subimos, salimos, escribimos, *amos, *emos
    `),
    secondPerson: phrases(`
      tu, tus, te, ti, contigo, tuyo, tuya, tuyos, tuyas, vos, vosotros, vosotras, vosotres, os,
      vuestro, vuestra, vuestros, vuestras, usted, ustedes, ud, uds, tienes, eres, quieres,
      puedes, sabes, necesitas, crees, piensas, prefieres, vives, haces, dices, buscas, conoces,
      vienes, vas a, has, estas seguro, estas segura, tenes, sos, queres, podes, preferis, venis,
      teneis, sois, estais, quereis, podeis, sabeis, haceis, habeis, vais, creeis, conoceis,
      necesitais, buscais, decis, pensais, *asteis, *isteis, *ariais, *eriais, fuiste, hiciste,
      viste, tuviste, estuviste, pudiste, *aste, leiste, perdiste, viviste, saliste, quisieras,
      gustaria saber, *arias, deberias, podrias, querrias
    `),
    informal: phrases(`
      jaja, jajaja, jajajaja, jajajajaja, jajaj, jeje, jejeje, jiji, lol, xd, xdd, xddd, omg, wtf,
      tio, tia, tios, tias, joder, hostia, ostia, hostias, mierda, cono, cabron, cabrones, puta,
      puto, putos, putas, gilipollas, capullo, mola, molan, curro, currar, finde, porfa, porfi,
      porfis, bueno, pues, vaya, uf, uff, buf, puf, ay, uy, ojala, vale, venga, hala, guay, flipo,
      q, xq, pq, tb, tmb, tbn, toy, pa, we, wey, guey, wn, weon, hueon, boludo, boluda, che, pibe,
      pibes, laburo, laburar, chamba, chambear, chido, chida, orale, no manches, chingon, chingar,
      carnal, parce, parcero, vaina, chevere, bacan, cachai, pana, panas, chamo, chama, verga,
      carajo, re lindo, birra, peli, pelis, mami, papi, mama, mi viejo, mi vieja, resaca, anoche,
      ayer, cabreo, rollo, cutre, majo, maja, peques, crack, puaj, meh, en plan, o sea, tal cual,
      menudo, menuda, madre mia, dios mio, no puedo mas, estoy harta, estoy harto, nomas, ahorita,
      andale, dizque, ntp, tqm, tkm, ily
    `),
    greeting: phrases(`
      ^hola, ^holi, ^holis, ^buenas, ^buenos dias, ^buen dia, ^queridos, ^queridas, ^queridxs,
      ^querido, ^querida, ^querides, ^estimados, ^estimadas, ^estimado, ^estimada, ^apreciados,
      ^apreciada, ^apreciado, ^oye, ^oigan, ^oid, ^oiga, ^che, ^eh, ^ey, ^hey, ^amigos, ^amigas,
      ^amigues, ^amix, ^companeros, ^companeras, ^compas, ^colegas, ^vecinos, ^vecinas, ^familia,
      ^gente, ^banda, ^raza, ^chicos, ^chicas, ^chiques, ^muchachos, ^muchachas, ^senores,
      ^senoras, ^familias, ^a ver gente, hola @, buenas @, hola a todos, hola a todas, hola a todo
      el mundo, hola gente, hola amigos, hola amigas, hola chicos, hola chicas, hola equipo, hola
      comunidad, hola red, muy buenas, que tal, feliz lunes, feliz martes, feliz miercoles, feliz
      jueves, feliz viernes, feliz sabado, feliz domingo, feliz semana, feliz finde, feliz fin de
      semana, feliz ano, feliz navidad, felices fiestas, felices pascuas, buen fin de semana, buen
      finde, buen lunes, buena semana, buen inicio de semana, que tengas, que tengais, que tengan,
      que descanses, que descanseis, que disfrutes, buen viaje, buen provecho, un abrazo, un
      saludo, saludos, abrazos, un beso, besos, besitos, nos vemos, hasta pronto, hasta manana,
      cuidate, cuidaos, cuidense, mucha suerte, buena suerte, animo @, mucho animo, cc @, a las
      familias, a los vecinos, a las vecinas
    `),
    thanks: phrases(`
      gracias, os agradecemos, te agradezco, les agradezco, le agradezco, os agradezco, te
      agradecemos, les agradecemos, le agradecemos, agradecemos a, agradezco a, agradecemos la,
      agradecemos el, agradecid* a, agradecid* con, agradecid* por, quiero agradecer, queremos
      agradecer, queria agradecer, un agradecimiento, nuestro agradecimiento, mi agradecimiento,
      agradecer a, se agradece, felicidades, felicitaciones, felicitamos a, felicito a, te
      felicito, os felicito, les felicito, los felicito, enhorabuena, feliz cumple, feliz
      cumpleanos, feliz aniversario, feliz santo, feliz dia, bienvenid*, bravo, bien hecho, buen
      trabajo, gran trabajo, aplauso a, un aplauso para, aplausos para, nuestro reconocimiento,
      ole por, chapo, chapeau, me quito el sombrero, nos quitamos el sombrero, lo siento mucho,
      sentido pesame, nuestro pesame, mis condolencias, nuestras condolencias, siento tu perdida,
      te debemos una, os debemos una, te debo una, nos debes una, me alegro por ti, me alegro
      mucho, me alegro por vosotros, me alegra mucho, nos alegra mucho, nos alegramos por, que
      alegria por, mejorate, mejorese, que te mejores, que se mejore, pronta recuperacion, te
      queremos, os queremos, los queremos, las queremos, te lo mereces, se lo merece, os lo
      mereceis, te pedimos perdon, le pedimos perdon, os pedimos perdon, disculpa, disculpen,
      disculpad, perdona, perdonad, perdonen, orgullosos de ti, orgullosa de ti, orgulloso de ti,
      eres un crack, eres una crack, eres grande, sois grandes, sois los mejores, sois las
      mejores, eres el mejor, eres la mejor, que grande eres
    `),
    invitation: phrases(`
      contadnoslo, cuentanoslo, cuentennoslo, decidnoslo, dinoslo, diganoslo, escribidnoslo,
      escribenoslo, contadmelo, cuentamelo, decidmelo, dimelo en,
      que opinas, que opinais, que opinan, que piensas, que pensais, que piensan, que os parece,
      que te parece, que les parece, que le parece, como lo veis, como lo ves, como lo ven, tu
      opinion, tus opiniones, vuestra opinion, vuestras opiniones, su opinion, sus opiniones,
      cuentanos, cuentame, contanos, contame, contadnos, contadme, cuentenos, cuentenme,
      cuentennos, cuenteme, me contais, me cuentas, me cuentan, nos contais, nos cuentas, nos
      cuentan, nos contaras, nos contareis, ya me contaras, ya me contareis, cuentalo, contadlo,
      lo contais, decidnos, decidme, digannos, diganos, digame, diganme, decime, decinos, dejanos,
      dejadnos, dejenos, dejennos, dejadme, deja tu comentario, deja un comentario, deja tu
      respuesta, deja aqui, dejad aqui, dejen aqui, comentanos, comentadnos, comentenos, comenta
      aqui, comentad aqui, en comentarios, en los comentarios, te leo, te leemos, os leo, os
      leemos, los leo, los leemos, las leo, les leo, les leemos, nos leemos, responded, respondan,
      respondeme, respondednos, contestad, contesten, contestame, contestadme, contestenme,
      escribeme, escribenos, escribidme, escribidnos, escribanme, escribanos, escribime,
      escribinos, mandame, mandadme, mandanos vuestras, mandanos tus, mandanos tu, mandadnos,
      mandenme, enviame, enviadme, envianos tus, envianos tu, enviadnos, compartid con, comparte
      con nosotros, comparte tus, compartan sus, compartan con, comparti tu, compartid vuestra,
      compartid vuestras, compartid vuestro, preguntame, preguntanos, preguntad, preguntadnos,
      preguntenos, preguntenme, pregunta lo que, tus preguntas, vuestras preguntas, sus preguntas,
      tus dudas, vuestras dudas, sus dudas, tus ideas, vuestras ideas, tus sugerencias, vuestras
      sugerencias, sus sugerencias, acepto sugerencias, acepto recomendaciones, acepto ideas,
      acepto consejos, acepto consejo, aceptamos sugerencias, aceptamos ideas, se aceptan
      sugerencias, se aceptan ideas, se aceptan recomendaciones, se aceptan apuestas, se admiten
      sugerencias, se agradecen ideas, se agradecen sugerencias, se abre el debate, abro debate,
      abrimos debate, abro hilo, debate abierto, se abren apuestas, hagan sus apuestas,
      recomendadme, recomendame, recomiendenme, recomiendame, recomiendenos, recomendadnos, alguna
      recomendacion, algun consejo, alguna idea, alguna sugerencia, alguna pista, ayudame,
      ayudadme, ayudenme, ayudanos, ayudadnos, ayudennos, necesito consejo, necesito ayuda,
      necesito vuestra, necesito su ayuda, necesito opiniones, pido consejo, pido ayuda, pregunta
      seria, pregunto en serio, pregunta para, duda existencial, una duda, una pregunta, duda
      rapida, pregunta rapida, os pregunto, les pregunto, te pregunto, le pregunto, alguien mas,
      alguien sabe, alguien conoce, alguien tiene, alguien ha, alguien puede, alguien por aqui, a
      alguien le, alguno sabe, alguna sabe, alguno de ustedes, alguna de ustedes, alguno de
      vosotros, alguna de vosotras, alguno probo, a quien le, a quienes les, quien se apunta,
      quien se anima, quien mas, os animais, te animas, se animan, os apuntais, te apuntas, se
      apuntan, os pasa, te pasa, les pasa, os ha pasado, te ha pasado, les ha pasado, les paso, os
      suena, te suena, les suena, y vosotros, y ustedes, y a ti, y a vosotros, y vuestro, y
      vuestra, que decis, que dices, me decis, me dicen, nos decis, nos dicen, que hariais, que
      harias, que harian, que haceis, que recomendais, que recomiendas, que recomiendan, que me
      recomendais, que me recomiendas, que me recomiendan, que usais, que usas, que usan, que nos
      falta, que anadirias, que anadiriais, que anadirian, me encantaria saber, nos encantaria
      saber, nos encantaria conocer, me gustaria saber, nos gustaria saber, nos gustaria conocer,
      me gustaria conocer, quiero saber, queremos saber, queremos oir, queremos escuchar, queremos
      conocer, queremos leer, tengo curiosidad, por curiosidad, me interesa saber, te escuchamos,
      os escuchamos, los escuchamos, les escuchamos, somos todo oidos, soy todo oidos, participa
      en el debate, participa en la conversacion, unete a la conversacion, unete al debate, sumate
      a la conversacion, sumate al debate, conversemos, charlemos, debatamos, lo comentamos, lo
      hablamos, vota en, votad, elegid, elijan, ayudenos a, responde la encuesta, responde a la
      encuesta, contesta la encuesta, rellena la encuesta, vuestras historias, tus historias, tu
      historia, vuestra historia, tu experiencia, vuestra experiencia, vuestras experiencias,
      corregidme, corrijanme, corrigeme, si sabeis, si saben, si sabes, si alguien quiere, si
      alguno, si teneis, si tenes, si tienen dudas, si tienes dudas, si os sirve, si te sirve, si
      les sirve, echadme una mano, me echais una mano, me echas una mano, me echais un ojo, nos
      echais una mano, quien pueda, quien quiera, de acuerdo o no, estais de acuerdo, estas de
      acuerdo, estan de acuerdo, coincidis, coincides, coinciden, no os parece, no te parece, no
      les parece, no creeis, no crees, no creen, me ayudais, me ayudan, me ayudas, nos ayudais,
      nos ayudan, nos ayudas, tu turno, vuestro turno, vosotros que, ustedes que, en que te puedo,
      hablemos de ello, y tu que, y vos que, dinos en, dime en, dinos que, dime que, dinos si,
      dime si, dinos cual, dime cual, y tu como, y tu cual, responde aqui, responde en, responde
      con, contesta aqui, contesta en, alguien lo sabe, alguien por ahi
    `),
    readerQuestion: phrases(`
      sabeis, sabes, saben, sabe alguien, conoceis, conoces, conocen, conoce alguien, alguien,
      alguno, alguna, algun, algune, teneis, tenes, tienes, tienen, haceis, haces, hacen, habeis,
      podeis, podes, puedes, quereis, queres, quieres, creeis, crees, creen, opinais, opinas,
      opinan, pensais, piensas, piensan, recomendais, recomiendas, recomiendan, usais, usas, usan,
      preferis, prefieres, prefieren, vais, estais, sois, sos, eres, erais, cual es vuestro, cual
      es tu, cual fue, cual preferis, cual elegis, cual elegirias, con cual, a quien, que tal, le
      ponen, le echan, le echais, le poneis, cobran, cobrais, dais, me explicais, me explican, me
      explicas, me recomiendan, os cuesta, os gusta, te gusta, les gusta, le gusta, os acordais,
      te acordas, te acuerdas, se acuerdan, recordais, recuerdas, recuerdan, hay alguien, hay
      algun, hay alguna, donde compro, donde se puede, como se hace, como quito, como hago, como
      arreglo, que hago, que pongo, que cocino, que leo, que le digo, que le regalo, que serie,
      que libro, que pelicula, soy la unica, soy el unico, mar o, campo o, cual de, cual es el
      vuestro, cuales, usan ustedes, cobran ustedes, como estan, como andan, como llevais, como
      llevan, que estan, que le pedirian, que me, estan contratando, esta contratando, hay
      vacantes, hay vacante, hay trabajo, tienen vacantes, buscan personal, necesitan gente,
      necesitan personal, buscan gente, necesitan ayudante, buscan ayudante, estan buscando, andan
      buscando, necesitan
    `),
    hookQuestion: phrases(`
      quieres, queres, quereis, quiere, quieren, te gustaria, os gustaria, le gustaria, les
      gustaria, buscas, buscais, busca, buscan, necesitas, necesitais, necesita, necesitan, sabias
      que, sabiais que, sabia que, sabian que, sabes cuanto, sabes que, sabes por que, sabes como,
      cansado de, cansada de, cansados de, cansadas de, harto de, harta de, hartos de, hartas de,
      listo para, lista para, listos para, listas para, preparado para, preparada para, preparados
      para, preparadas para, estas listo, estas lista, estas preparado, te imaginas, os imaginais,
      imaginas, se imagina, te has preguntado, os habeis preguntado, alguna vez te, alguna vez
      has, te cuesta, os cuesta, te suena, te apetece, os apetece, se te antoja, antojo de, tienes
      ganas de, con ganas de, tienes antojo, te falta, te faltan, te preocupa, te interesa, os
      interesa, le interesa, les interesa, interesado en, interesada en, suenas con, suenas, aun
      no, todavia no, por que no, y si, que tal si, que pasa si, adivina, adivinen, problemas con,
      problemas para, dudas sobre, dudas con, no sabes, no sabeis, no encuentras, no tienes,
      aburrid*, dolor de, ya tienes, ya teneis, ya conoces, ya conoceis, ya probaste, ya has
      probado, conoces nuestro, conoces nuestra, conoces el, conoces la, estudias, eres, vas a, te
      perdiste, te lo perdiste, quien dijo, cuanto cuesta, con que, solo puedes, cambiar, dormir
      mal, duermes, listos
    `),
    acknowledgement: phrases(`
      tienes razon, tienes toda la razon, tiene razon, tiene toda la razon, teneis razon, teneis
      toda la razon, tenes razon, tenes toda la razon, tienen razon, tienen toda la razon, llevas
      razon, buena pregunta, gran pregunta, excelente pregunta, buen punto, buen apunte, buena
      observacion, buena idea, como dices, como decis, como dice @, como dicen, como comentas,
      como comentabas, como preguntabas, como bien dices, como bien decis, como bien dice, como
      pediais, como pediste, como pidieron, nos habeis pedido, nos pediste, nos pidieron, nos
      pedisteis, me habeis pedido, me habeis preguntado, me pedisteis, me preguntabais, me
      preguntan, me preguntais, nos preguntais, nos preguntan, nos han preguntado, nos habeis
      preguntado, muchos me, muchas me, muchos nos, muchas nos, muchos de vosotros, muchas de
      vosotras, muchos de ustedes, muchas de ustedes, varios me, varias me, nos escribisteis, nos
      escribieron, nos habeis escrito, nos dijisteis, nos dijeron, habeis dicho, leimos cada,
      hemos leido, leimos sus, os hemos escuchado, te hemos escuchado, los escuchamos, les hemos
      escuchado, gracias a vuestros, a raiz de vuestros, en respuesta a, respondiendo a, contesto
      a, respondo a, tu comentario, vuestros comentarios, sus comentarios, tu mensaje, vuestros
      mensajes, sus mensajes, tu pregunta, vuestra pregunta, de acuerdo contigo, de acuerdo con @,
      estoy de acuerdo, totalmente de acuerdo, muy de acuerdo, opino igual, opino lo mismo, yo
      tambien, a mi tambien, a mi tampoco, yo tampoco, te entiendo, os entiendo, te leo, lei su,
      lei tu, he leido tu, he leido su, vi tu, sentimos lo, lamentamos lo, sentimos mucho,
      lamentamos mucho, me alegra que, me alegro de que, lo que contais, lo que cuentas, lo que
      dices, lo que comentas, lo que decis, muy buen hilo, gran hilo, gracias por avisar, gracias
      por responder, gracias por escribir, gracias por contarnos, gracias por preguntar
    `),
    announcement: phrases(`
      anunciamos, anuncia, anuncian, anunciar, presentamos, presentan, presentacion de,
      presentacion del, lanzamos, lanzan, lanzamiento, estrenamos, estreno, estrena, estrenan,
      inauguramos, inauguracion, inaugura, inauguran, abrimos, abre, abren, abierta la, abierto
      el, abiertas las, abiertos los, ya disponible, ya disponibles, disponible ya, disponibles
      ya, ya esta disponible, ya estan disponibles, disponible en, ya a la venta, ya esta aqui, ya
      esta abierto, ya esta abierta, ya estan abiertas, ya esta en, ya puedes, ya podeis, ya
      pueden, ya podes, ya se puede, ya tenemos, llega, llegan, llegaron, llego, vuelve, vuelven,
      regresa, regresan, volvemos, proximamente, muy pronto, save the date, #savethedate, reserva
      la fecha, guarda la fecha, agenda la fecha, aparta la fecha, apunta la fecha, atencion,
      ^aviso, ^comunicado, ^nota, ^novedad, ^novedades, ^noticia, ^noticias, ^importante, ^ojo,
      ^recordatorio, ^recuerda, ^recordad, ^recuerden, ^recordamos, les recordamos, os recordamos,
      te recordamos, se recuerda, se informa, informamos, se comunica, comunicamos, nota de
      prensa, nota informativa, comunicado oficial, buenas noticias, gran noticia, grandes
      noticias, ultima hora, urgente, alerta, nos complace, nos alegra, nos alegramos, nos
      enorgullece, tenemos el placer, tenemos el gusto, tenemos el honor, es un placer, es un
      honor, es un orgullo, orgullosos de, orgullosas de, mas orgullosos, mas orgullosas, muy orgullosos, muy orgullosas, orgulloso de, orgullosa de, encantados
      de, encantadas de, encantado de, encantada de, felices de, feliz de, contentos de, contentas
      de, con mucha ilusion, con gran ilusion, con alegria, emocionad* de, emocionad* por, nuevo
      episodio, nuevo capitulo, nuevo video, nuevo articulo, nuevo post, nuevo podcast, nuevo
      libro, nuevo disco, nuevo single, nuevo numero, nueva entrada, nueva edicion, nueva version,
      nueva temporada, nueva publicacion, nueva coleccion, nueva carta, nuevo servicio, hemos
      publicado, hemos lanzado, hemos abierto, hemos estrenado, hemos presentado, hemos ganado,
      acabamos de publicar, acabamos de lanzar, acabamos de abrir, publicamos, publica,
      convocatoria, convocamos, convoca, organizamos, organiza, organizan, celebramos, celebra,
      celebran, celebrara, tendra lugar, se realizara, se llevara a cabo, comienza, comienzan,
      empieza, empiezan, arranca, arrancan, arrancamos, empezamos, comenzamos, este lunes, este
      martes, este miercoles, este jueves, este viernes, este sabado, este domingo, proximo lunes,
      proximo martes, proximo miercoles, proximo jueves, proximo viernes, proximo sabado, proximo
      domingo, a partir de manana, a partir de las, a partir del, permanecera cerrado, permanecera
      cerrada, permaneceremos, estara cerrado, estara cerrada, se suspende, suspendido,
      suspendida, aplazado, aplazada, se aplaza, se pospone, se cancela, entradas agotadas,
      agotadas las, sold out, inscripciones abiertas, entrada libre, entrada general, aforo
      limitado, puertas abiertas, jornada de, jornadas de, webinar, #evento, en directo, en vivo,
      resultados, resumen de, boletin, newsletter, horario, horarios, gratuito, gratuita, firmado
      un acuerdo, han firmado, ha firmado, ha ganado
    `),
    callToAction: phrases(`
      ^lee, lee mas, leer mas, lea mas, leelo, leela, leed, lee la, lee el, lee aqui, seguir
      leyendo, sigue leyendo, sigan leyendo, continua leyendo, mas informacion, mas info, +info,
      mas detalles, mas datos, toda la informacion, toda la info, informacion en, info en,
      informacion y, informate, informese, informaos, informense, ver mas, ^ver, ^mira, mira el,
      mira la, mira como, mira aqui, miralo, mirad, miren, vean, ^vea, velo en, veelo, no te
      pierdas, no te lo pierdas, no te la pierdas, no os perdais, no os lo perdais, no se pierdan,
      no se lo pierdan, no se pierda, no se lo pierda, no olvides, no olvideis, no olviden, no
      faltes, no falteis, no falten, ^descubre, descubrelo, descubrid, descubran, descubra,
      descubri, ^conoce, conoce mas, conoce el, conoce la, conoce a, conoce nuestra, conoce
      nuestro, conoce los, conoce las, conozca, ^aprende, aprende a, aprende como, aprende mas,
      aprenda, ^explora, ^escucha, escuchalo, escucha el, escucha la, escuchanos, escuchad,
      escuchen, ^visita, visita nuestra, visita nuestro, visita la, visita el, visitanos, visiten,
      visitad, ^entra, entra en, entra a, entrad en, ^accede, accede a, accede al, acceda,
      ^consulta, consulta el, consulta la, consulta las, consulta los, consulta aqui, consultad,
      consulten, descarga, descargate, descargalo, descargala, descarguelo, descarguela,
      descargue, descarguen, descargad, bajate, inscribete, inscribite, inscribase, inscribanse,
      inscribios, inscripcion en, inscripciones, apuntate, apuntaos, apuntense, anotate, anotense,
      registrate, registraos, registrese, registrense, registro en, matriculate, matricula
      abierta, suscribete, suscribite, suscribios, suscribanse, suscribase, ^sigue, siguenos,
      seguinos, seguidnos, siganos, sigannos, sigueme, seguime, unete, uniros, unios, unanse,
      unase, sumate, sumaos, sumense, ^participa, participa en, participad, participen, asiste,
      asistan, asistid, acompananos, acompanadnos, acompanenos, acompanennos, te esperamos, os
      esperamos, los esperamos, las esperamos, les esperamos, lo esperamos, ven a, venid, vengan,
      vente, venite, ven y, ven con, pasate, pasaos por, pasense, acercate, acercaos, acerquense,
      acerquese, reserva ya, reserva tu, reserva en, reservas en, reservas al, reservas por,
      reservad, reserven, reserve, reserva plaza, reserva aqui, compra ya, compra tu, compra aqui,
      compra tus, comprad, compren, pide tu, pide cita, pidelo, pidenos, pidan, llama al,
      llamanos, llame al, llamad al, llamen al, llamenos, escribenos, escribe a, escribid a,
      escriban a, escriba a, contactanos, contacta con, contactenos, contactad, haz clic, haga
      clic, haz click, da clic, dale click, dale clic, clic aqui, click aqui, pincha aqui, pincha
      en, pinchad, pulsa, desliza, link en bio, link en la bio, link en el perfil, enlace en bio,
      enlace en la bio, enlace en el perfil, link en mi bio, enlace en mi perfil, link en
      comentarios, enlace en comentarios, link en los comentarios, enlace en los comentarios, link
      en el primer comentario, en el enlace, en el link, en este enlace, en este link, en el
      siguiente enlace, en el siguiente link, ^comparte, compartelo, compartan, compartid,
      difunde, difundid, difundan, ^prueba, pruebalo, prueba nuestro, prueba nuestra, ^consigue,
      consigue tu, consiguelo, aprovecha, aprovechad, aprovechen, ^apoya, apoyanos, ^dona, dona
      ya, donad, ^firma, firma la, firma aqui, firmad, firmen, ^vota, vota por, votad, voten,
      solicita, solicitalo, solicite, solicitudes hasta, solicitudes en, plazo hasta, ^envia,
      envia tu, envianos, enviad, envien, envie su, manda tu, mandanos, presentad, presenta,
      postulate, postula aqui, call for papers, empieza ya, empieza hoy, comienza hoy, agenda tu,
      agendalo, apuntad, guardalo, guarda este, elige tu, elegid, no esperes, no te quedes, no os
      quedeis, cuidad, traed, traigan, hazte con, llevate, sintoniza, sintonizanos, conectate,
      conectaos, conectense, hilo completo, articulo completo, video completo, entrevista
      completa, noticia completa, nota completa, completo en, via enlace, en nuestra web, en
      nuestra pagina, en nuestro blog, en nuestro canal, en nuestro perfil, en la web, en nuestras
      redes, en nuestra tienda, como llegar, entradas en, entradas disponibles, venta de entradas,
      boletos en, extremen, se ruega, rogamos, se recomienda, ^trae, ^haz, ^activa, ^guarda,
      ^agenda, ^anota, ^apunta, ^compra, ^pide, ^llama, ^reserva, ^elige, ^evita, ^evite, ^eviten,
      ^encarga, ^compre, ^pida, ^haga, ^hagan, ^traiga, ^postula, ^contacta, ^contacte, ^salgan,
      ^usen, ^escoge, ^cuida, y reserva, y pide, y llama, y compra, y participa, y comparte, y
      elige, participa con, participa y, trae tu, haz tu, haz la, hazte socio, hazte voluntari*,
      descargar en
    `),
    promotion: phrases(`
      oferta, ofertas, promocion, promociones, promo, promos, descuento, descuentos, rebaja,
      rebajas, rebajad*, liquidacion, cupon, cupones, codigo promocional, gratis, envio gratuito,
      2x1, 3x2, precio, precios, por solo, a solo, por tan solo, desde solo, por persona, al mes,
      la docena, el metro, regalo, sorteo, sorteamos, sorteos, concurso, gana, llevate, ultimas
      unidades, ultimas plazas, ultimos cupos, ultimos lugares, plazas limitadas, cupos limitados,
      cupo limitado, plazas disponibles, quedan pocas, quedan pocos, quedan 0, tiempo limitado,
      hasta agotar existencias, hasta fin de existencias, solo hoy, solo este, solo esta semana,
      hasta el domingo, black friday, cyber monday, hot sale, buen fin, sin intereses, entradas,
      boletos, boletas, abono, abonos, ticket, tickets, a la venta, en venta, se vende, vendo,
      vendemos, stock, nuestros productos, nuestros servicios, nuestro servicio, nuestra gama,
      nuestro catalogo, nuestros clientes, nuestros expertos, expertos en, especialistas en,
      lideres en, calidad, premium, exclusivo, exclusiva, envios a todo, a domicilio, presupuesto,
      sin compromiso, asesoramiento, consulta gratuita, primera consulta, prueba gratuita, primera
      clase, clases de, clases particulares, pack, packs, combo, combos, suscripcion, membresia,
      tienda, tiendas, artesanal, artesanales, hecho a mano, financiacion, garantia, garantizado,
      garantizada, lo mejor, delicios*, edicion limitada, reservas, pedidos, pedido, encargos,
      menu, nueva coleccion, preventa, masterclass
    `),
    ownOffer: phrases(`
      mi newsletter, nuestra newsletter, nuestro boletin, mi boletin, mi curso, nuestro curso,
      nuestros cursos, mis cursos, mi libro, nuestro libro, mi novela, mi podcast, nuestro
      podcast, mi canal, nuestro canal, mi blog, nuestro blog, mi web, nuestra web, nuestra
      pagina, mi pagina, mi tienda, nuestra tienda, nuestra app, nuestra aplicacion, nuestra
      plataforma, nuestro producto, nuestros productos, nuestro servicio, nuestros servicios,
      nuestro taller, nuestros talleres, mi taller, nuestro evento, nuestros eventos, nuestro
      webinar, nuestra guia, mi guia, nuestro informe, nuestro estudio, mi ultimo, mi ultima,
      nuestro ultimo, nuestra ultima, nuestros ultimos, nuestras ultimas, mi nuevo, mi nueva,
      nuestro nuevo, nuestra nueva, nuestros nuevos, nuestras nuevas, nuestro proximo, nuestra
      proxima, nuestros proximos, nuestras proximas, mi proximo, mi proxima, mi metodo, nuestro
      metodo, mi charla, mi entrevista, nuestra entrevista, mi video, nuestro video, nuestros
      videos, mis videos, nuestro equipo, nuestra carta, nuestro menu, nuestro restaurante,
      nuestra exposicion, nuestro concierto, nuestra jornada, nuestras jornadas, nuestro congreso,
      nuestro festival, nuestro museo, nuestras instalaciones, nuestra oficina, nuestro local,
      nuestro obrador, nuestra clinica, nuestro stand, mi articulo, nuestro articulo, mi columna,
      nuestra columna, mi hilo, mi disco, nuestro disco, mi obra, nuestra obra, mis servicios, mis
      clases, mi mentoria, nuestra coleccion, nuestro catalogo, nuestra escuela, nuestro programa,
      nuestra campana, nuestro proyecto, nuestra primera, nuestro primer, en mi perfil, trabaja
      conmigo
    `),
    news: phrases(`
      policia, policial, segun, autoridades, fuentes, oficial, oficiales, muertos, muertes,
      muerto, muerta, muere, mueren, murio, murieron, fallece, fallecio, fallecidos, fallecen,
      heridos, herido, herida, victimas, detenido, detenida, detenidos, detienen, arrestado,
      capturan, capturado, incautan, asesinato, asesinado, homicidio, homicidios, desaparecido,
      desaparecida, desaparecidos, rescatan, rescate, sobrevivientes, supervivientes, evacuados,
      evacuacion, evacuan, damnificados, emergencia, alerta, aviso, advierte, advierten,
      terremoto, sismo, temblor, replicas, epicentro, magnitud, tsunami, huracan, tormenta,
      inundacion, inundaciones, incendio, incendios, explosion, accidente, choque, descarrila,
      descarrilamiento, derrumbe, dice, dijo, afirma, afirmo, asegura, aseguro, declara, declaro,
      informa, informo, reporta, reportan, confirma, confirman, confirmo, denuncia, denuncian,
      revela, revelan, anuncia, anuncian, anuncio, ministro, ministra, ministerio, gobierno,
      presidente, presidenta, alcalde, alcaldesa, ayuntamiento, alcaldia, municipalidad,
      gobernador, congreso, senado, parlamento, diputados, juez, jueza, fiscal, fiscalia,
      tribunal, juicio, corte, condenado, condenan, elecciones, candidato, encuesta, estudio,
      investigadores, investigacion, hallan, hallazgo, descubren, sube, suben, baja, bajan, cae,
      caen, crece, aumenta, aumentan, por ciento, inflacion, economia, paro, desempleo, cifras,
      datos, balance, exclusiva, ultima hora, en vivo, minuto a minuto, asi fue, asi es, asi sera,
      asi quedo, estas son, estos son, por que, rinde, firma, firman, aprueba, aprueban, rechaza,
      suspenden, cortes, cierran, cierre, trafico, carretera, resultado, resultados, gol, goles,
      jornada, derrota, victoria, empate, vence
    `),
    opinion: phrases(`
      creo que, pienso que, siento que, me parece, opino, en mi opinion, a mi juicio, para mi,
      odio, amo, ojala, espero que, me gusta, me gustan, me gustaria, me encanta, me encantan, me
      da, me dan, me duele, me cuesta, me hace, me hizo, me dijo, me toca, me toco, me muero, me
      siento, me acuerdo, me pregunto, nadie, todo el mundo, todos, nunca, siempre, jamas, las
      personas, vida, gente, feliz, triste, tristeza, cansad*, aburrid*, harto, harta, enamorad*,
      sola, solo, miedo, pena, verguenza, ganas, sueno, peor, mejor que, demasiado, sobrevalorado,
      sobrevalorada, honestamente, sinceramente, la verdad, de verdad, quizas, quiza, tal vez, a
      lo mejor, probablemente, supongo, en realidad, resulta que, parece que, por lo visto, a
      veces, no entiendo, no se, no puedo, no quiero, no soporto, no aguanto, no hay, ya no, lo
      mejor de, lo bueno, lo malo, mi madre, mi padre, mi mama, mi papa, mi hijo, mi hija, mis
      hijos, mi hermana, mi hermano, mi abuela, mi abuelo, mi marido, mi mujer, mi novio, mi
      novia, mi pareja, mi jefe, mi jefa, mi gato, mi gata, mi perro, mi perra, mi vecino, mi
      vecina, mi suegra, mi tia, mi tio, mi amiga, mi amigo, mis amigos, mis amigas, mis padres,
      esta manana, anoche, ayer, esta noche, mi casa, mi barrio, mi corazon, amor, amistad, cuando
      era, de pequeno, de pequena, de nino, de nina, hay que, deberia, deberian, dicen
    `),
    jobOffer: phrases(`
      estamos contratando, estoy contratando, seguimos contratando, contratamos ya, contratamos
      personal, contratacion inmediata, estamos reclutando, estamos en proceso de seleccion,
      estamos seleccionando, we're hiring, we are hiring, buscamos incorporar, buscamos sumar,
      buscamos talento, buscamos personal, buscamos profesionales, buscamos colaboradores,
      buscamos colaboradoras, buscamos un perfil, buscamos perfil, buscamos perfiles, buscamos
      candidat*, buscamos nuevos companeros, buscamos nuevas companeras, buscamos nuevo companero,
      buscamos nueva companera, buscamos companer*, buscamos voluntari*, buscamos persona para,
      buscamos personas para, buscamos una persona para, buscamos a una persona para, buscamos
      gente para trabajar, necesitamos voluntari*, necesitamos personal, necesitamos incorporar,
      hacen falta voluntari*, se necesita personal, se requiere personal, se precisa personal, se
      solicitan voluntari*, solicitamos personal, requerimos personal, incorporamos personal,
      precisamos personal, precisa incorporar, precisamos incorporar, necesita incorporar, desea
      incorporar, queremos incorporar, vamos a incorporar, busca incorporar, selecciona personal,
      busca personal, requiere contratar, solicita personal, contrata personal, necesita
      contratar, buscamos contratar, queremos contratar, vamos a contratar, queremos sumar a,
      ampliamos equipo, ampliamos plantilla, ampliamos nuestro equipo, ampliamos nuestra
      plantilla, unete a nuestro equipo, unete al equipo de, unete a mi equipo, uniros a nuestro
      equipo, unirte a nuestro equipo, unirse a nuestro equipo, se una a nuestro equipo, se sume a
      nuestro equipo, unase a nuestro equipo, unanse a nuestro equipo, sumate a nuestro equipo,
      sumate al equipo de, sumarte a nuestro equipo, sumarse a nuestro equipo, incorporarte a
      nuestro equipo, incorporarse a nuestro equipo, para sumarse al equipo, para unirse al
      equipo, para incorporarse al equipo, para incorporarse a nuestro, incorporate a nuestro,
      formar parte de nuestro equipo, forme parte de nuestro equipo, ser parte de nuestro equipo,
      se parte de nuestro equipo, para nuestro equipo de, para reforzar el equipo, para reforzar
      nuestro equipo, para completar equipo, para completar plantilla, ven a trabajar, veni a
      trabajar, venite a trabajar, vente a trabajar, venid a trabajar, vengan a trabajar, trabaje
      con nosotros, trabajar con nosotros, trabajar con nosotras, #trabajaconnosotros,
      #trabajaconnosotras, envi* tu cv, envi* su cv, envi* vuestro cv, envi* tu curriculum, envi*
      su curriculum, envi* vuestro curriculum, envi* hoja de vida, envi* tu hoja de vida, envi* su
      hoja de vida, envi* c v, envi* tu c v, manda tu cv, mandanos tu cv, mandad cv, mande su cv,
      manden su cv, manden cv, mandad el cv, mandad vuestro cv, manda cv, manda tu curriculum,
      mandanos tu curriculum, mandanos un cv, remitir cv, remitir curriculum, hacer llegar cv,
      hacenos llegar tu cv, haznos llegar tu cv, haznos llegar tu curriculum, deja tu cv, dejanos
      tu cv, dejanos tu curriculum, trae tu cv, traenos tu cv, presentarse con cv, adjuntar cv,
      adjunta tu cv, curriculum al, cv actualizado, hoja de vida actualizada, entrega de cv,
      recepcion de cv, recepcion de curriculum, vacante disponible, vacantes disponibles, nueva
      vacante, nuevas vacantes, tenemos una vacante, tenemos vacante, tenemos vacantes, tenemos
      dos vacantes, tenemos varias vacantes, contamos con vacante*, vacante de empleo, vacante
      para, vacantes para, vacante abierta, vacantes abiertas, vacante laboral, vacantes
      laborales, ^vacante, oferta de practicas, ofrecemos trabajo, ofrecemos empleo, ofrecemos
      contrato, ofrecemos un puesto, ofrecemos un contrato, se ofrece contrato, se ofrece un
      contrato, se ofrece puesto, se ofrece empleo, se ofrece trabajo, hay trabajo para, tenemos
      trabajo para, plaza disponible para, puesto disponible, puesto de trabajo disponible, un
      puesto libre de, puesto a cubrir, puestos a cubrir, plazas a cubrir, sacamos una plaza,
      sacamos plaza, sacamos a concurso, sale a concurso, salen a concurso, convocamos una plaza,
      convocamos dos plazas, convocamos 0 plazas, convoca una plaza, convoca dos plazas, convoca
      tres plazas, convoca 0 plazas, convocan 0 plazas, convocadas 0 plazas, se convocan plazas,
      convoca plazas de, convoca plaza, convocamos plaza, convocatoria de plazas, convocatoria de
      plaza, convocatoria de empleo, convocatoria laboral, convocatoria docente, convocatoria para
      contratar, convocatoria de personal, convocatoria de becas de practicas, convocatoria
      predoctoral, convocatoria postdoctoral, convocatoria de contratacion, convocatoria cas,
      convocatoria de voluntari*, llamado a concurso, llamado a postulantes, concurso publico de
      antecedentes, practicas para estudiantes, pasantias para estudiantes, buscamos practicante*,
      buscamos becari*, buscamos pasante*, buscamos aprendi*, hazte voluntari*, voluntariado en
      nuestr*, apuntate como voluntari*, inscribete como voluntari*, anotate como voluntari*,
      sumate como voluntari*, llamado a voluntari*, captacion de voluntari*, trabajo inmediato,
      abstenerse quien, abstenerse si, inutil presentarse sin, inutil postular sin, m h d, h m d,
      personal con experiencia, candidatas interesadas, las personas interesadas deberan enviar,
      interesad* enviar, interesad* mandar, interesad* remitir, interesad* escribir, interesad*
      presentar*, interesad* dejar, interesad* comunicarse, interesad* contactar, interesad* en el
      puesto, interesad* en la plaza, interesad* en la vacante, necesito persona para, busco
      persona para, busco una persona para, busco chica para, busco chico para, busco senora para,
      se busca chica para, se busca chico para, se busca persona para, se busca persona con, se
      necesita chica, se necesita chico, se necesita senora, se necesita persona para, se necesita
      persona con, se necesita muchacha, se necesita muchacho, se busca muchacha, se busca
      muchacho, buscamos refuerzo, buscamos manos, necesitamos manos, buscamos relevo, nos falta
      personal, puertas abiertas de empleo, proceso de reclutamiento abierto, seleccion de
      personal abierta, abrimos proceso de seleccion, abrimos proceso selectivo, iniciamos proceso
      de seleccion, abrimos seleccion, abrimos busqueda, abrimos una plaza, abrimos plaza, abrimos
      vacante, abrimos una vacante, abre audiciones, abrimos audiciones, audiciones para cubrir,
      posicion abierta, posiciones abiertas, puestos abiertos, puesto abierto, tenemos abierta la
      posicion, tenemos una posicion, hay una plaza de, tenemos una plaza de, ^oferta de empleo,
      ^ofertas de empleo, ^oferta de trabajo, ^ofertas de trabajo, ^oferta laboral, nueva oferta
      de empleo, nueva oferta de trabajo, nueva oferta laboral, ^oportunidad laboral, ^oportunidad
      de empleo, ^oportunidad de trabajo, ^bolsa de empleo, ^bolsa de trabajo, ^trabaja con
      nosotros, ^trabaja con nosotras, ^trabaja en nuestro, ^trabaja en nuestra, ^forma parte de
      nuestro equipo, ^forma parte del equipo, ^se voluntari*, ^ingenier* o ingenier*, ^tecnic* o
      tecnic*, ^enfermer* o enfermer*, busco ninera, busco cuidadora, busco empleada, se precisa
      chica, se precisa chico, se precisa senora, se precisa persona, convoca a concurso,
      convocamos a concurso, abre una plaza, abre 0 plazas, abre dos plazas, abre vacante, abre
      vacantes, abre plaza, oferta 0 plazas de, oferta una plaza de, oferta dos plazas de, esta
      contratando, estan contratando, te estamos buscando, te queremos en nuestro equipo, buscan
      gente para, necesitan ayudante, buscan ayudante, busca gente para, hay vacantes, hay
      vacante, hay trabajo en, tienen vacantes, tienen vacante, aceptamos candidaturas, admitimos
      candidaturas, aceptamos postulaciones, recepcion de postulaciones, postulaciones abiertas,
      envi* tu candidatura, envi* su candidatura, envi* candidatura, envi* tu postulacion, envi*
      su postulacion, manda tu candidatura, presenta tu candidatura, presenta tu postulacion,
      ^voluntari* para, se buscan manos, tesis doctoral financiada, ofrecemos una beca, ofrecemos
      becas de, ofrecemos practicas, ofrecemos pasantia*, ofrecemos dos contratos, contrato de
      investigacion, contratos de investigacion, campana de contratacion, personal para temporada,
      personal para la temporada, personal para campana, personal para la campana, buscamos
      extras, se buscan extras, convocatoria de ingreso, seleccion de aspirantes, inscripcion de
      aspirantes, concurso abierto de oposicion, concurso abierto para proveer, para proveer un
      cargo, para proveer el cargo, proveer una plaza, provision de una plaza, cobertura de una
      plaza, cobertura de vacantes, plazas de empleo publico, entrar en nuestro equipo, unete a
      nuestra tripulacion, unete como, unete a la plantilla, curriculum en mano, con curriculum a,
      cv y carta, cv y portafolio, cv y portfolio, curriculum y carta, curriculum y foto, cv y
      foto, cv con foto, curriculum con foto, cv y referencias, acerca tu curriculum, acerca tu
      cv, traed curriculum, trae tu curriculum, entrega tu curriculum, entrega tu cv, entregar
      curriculum, entregar cv, entregar hoja de vida, deja tu curriculum, dejad curriculum, dejad
      el curriculum, dejad vuestro curriculum, dejen su curriculum, dejen curriculum, dejen su cv,
      deje su cv, deje su curriculum, llevar curriculum, llevar cv, acercar cv, acercar
      curriculum, enviando cv, enviando curriculum, mandanos tu perfil, envianos tu perfil,
      envianos tu portafolio, se cubre vacante, se cubre puesto, se ofertan 0 plazas, se ofrecen 0
      plazas, se ofrecen dos plazas, se ofrecen plazas de, salen 0 plazas, salen a oposicion,
      queda libre el puesto de, queda libre la plaza de, queda libre una plaza de, queda vacante
      el puesto, queda vacante la plaza, queda vacante una plaza, interesadas e interesados,
      interesados e interesadas, se abre una vacante, se abre convocatoria para, se abre proceso
      de seleccion, se abre el proceso de seleccion, abierto proceso de seleccion, abierto el
      proceso de seleccion, abierto el plazo para cubrir, abierto concurso para, abierta la bolsa
      de, abierta la seleccion de, lista de sustituciones, bolsa de sustituciones, bolsa de
      interinidades, buscamos traspaso, damos trabajo a, falta personal en nuestr*, necesitamos
      refuerzos, buscamos refuerzos, necesitamos a alguien para, buscamos dos manos, necesita
      voluntari*, busca voluntari*, buscan voluntari*, necesitan voluntari*, necesita refuerzos,
      necesita refuerzo, busca refuerzos, busca refuerzo, busca companer*, busca talento, busca
      candidat*, busca relevo, busca aprendi*, busca becari*, busca practicante*, busca pasante*,
      busca perfil, busca perfiles, faltan dos personas en, falta una persona en, falta una
      persona para, faltan dos personas para, ^cv a, ^cvs a, ^curriculum a, ^curriculum vitae a,
      ^hoja de vida a, ^hojas de vida a, ^cv por, ^curriculum por, y cv a, y curriculum a, enviar
      cv a, enviar cv al, enviar cv por, enviar el cv a, enviar curriculum a, ^enviar cv, ^enviar
      curriculum, envia cv, enviad cv, enviad el cv, envien cv, envianos cv, envianos un cv,
      enviad curriculum, mandar cv a, mandar cv al, mandar curriculum a, ^mandar cv, ^dejar cv,
      ^dejar curriculum, dejar cv en, ^traer cv, ^traer curriculum, ^busqueda laboral, ^nueva
      busqueda, ^busqueda abierta, ^puesto vacante, ^plaza vacante, ^puestos vacantes, ^plazas
      vacantes, ^contrato predoctoral, ^contratos predoctorales, ^contrato postdoctoral, ^beca
      predoctoral, ^practicas remuneradas, ^pasantia remunerada, ^concurso oposicion, ^plaza de,
      convocatoria y bases, plazas remuneradas de, plaza remunerada de, posicion postdoctoral en,
      posicion doctoral en, ofrece un contrato predoctoral, ofrece contrato predoctoral, ofrece
      contratos predoctorales, ^puesto de trabajo, vacante urgente, personal de limpieza para,
      personal de cocina para, personal de sala para, personal de cocina y, ^mozo de almacen,
      buscamos * voluntari*, necesitamos * voluntari*, se necesitan * voluntari*, se buscan *
      voluntari*, se precisan * voluntari*, queremos * voluntari*, contratamos * con experiencia,
      necesitamos * con experiencia, buscamos * con experiencia, se busca * con experiencia, se
      necesita * con experiencia, se solicita * con experiencia, se precisa * con experiencia, se
      requiere * con experiencia, se precisa * para trabajar, se necesita * para trabajar,
      contrato a * ofrecido, convocatoria * cubrir, seleccion de * personal, ^vacantes
    `),
    jobHint: phrases(`
      esta contratando, estan contratando, incorporacion inmediata, incorporacion en, contrato
      estable, contrato de planta, contrato de 0 meses, contrato por obra, contrato por temporada,
      alta en seguridad social, alta en la seguridad social, prestaciones superiores, sueldo segun
      convenio, salario segun convenio, sueldo base, sueldo fijo, sueldo competitivo, salario
      competitivo, sueldo de interino, salario a convenir, sueldo a convenir, remuneracion a
      convenir, remuneracion competitiva, fijo mas comision, fijo mas comisiones, se valora
      experiencia, se requiere experiencia, experiencia minima, experiencia demostrable,
      experiencia previa, no necesitas experiencia, registro profesional, proceso de seleccion,
      proceso selectivo, ^vacantes, ^empleo, concertar entrevista, entrevistas presenciales,
      agendar entrevista, requisitos del puesto, perfil buscado, becas de verano, programa de
      practicas, practicas profesionales, postulantes, jornada continua, turno rotativo, turnos
      rotativos, turno rotatorio, turnos rotatorios, *adora o, *adora u, tecnico a, ingeniero a,
      ingeniera o, medico a, medica o, medico o medica, enfermera o, enfermero o, oferta de
      empleo, oferta de trabajo, oferta laboral, oportunidad laboral, oportunidades laborales,
      oportunidad de empleo, oportunidad de trabajo, bolsa de empleo, bolsa de trabajo, contrato
      de formacion, contrato de aprendizaje, contrato en practicas, contrato de practicas,
      profesor o profesora, tecnico o tecnica, estan buscando gente, estan buscando personal,
      andan buscando gente, busca gente para, buscan gente para, buscan personal, convoca una,
      buscamos alguien que, buscamos a alguien que, buscamos alguien para, buscamos a alguien
      para, necesitamos alguien que, el puesto es, el sueldo es, inicio inmediato, ingreso
      inmediato, comienzo inmediato, empezar de inmediato, para empezar ya, para empezar cuanto
      antes, alta desde el primer dia, en planilla, no pedimos experiencia, no importa la
      experiencia, no se necesita experiencia, no necesaria experiencia, no es necesaria
      experiencia, no hace falta tener experiencia, ensenamos el oficio, nosotros te ensenamos,
      aqui te ensenamos, te ensenamos nosotros, nosotros te formamos, formacion a cargo de,
      capacitacion a cargo, capacitacion incluida, para la temporada, para temporada de, para la
      campana de, para campana de, para la vendimia, para la cosecha, para sustituir, sustitucion
      por, baja maternal, baja por maternidad, buen ambiente de trabajo, plan de carrera,
      posibilidad de crecimiento, oportunidades de crecimiento, beca de investigacion, plaza de
      voluntari*, programa de voluntariado, convocatoria de voluntariado, cama y comida,
      alojamiento y manutencion, casa y comida, buscamos quien, buscamos a quien, con o sin
      experiencia, ganas de aprender, con ganas de trabajar, no hace falta titulo, no pedimos
      titulo, se exige titulo, se requiere titulo, imprescindible carnet, imprescindible carne,
      imprescindible experiencia, imprescindible titulo, imprescindible titulacion, se valorara
      experiencia, contrato de seis, contrato de tres, contrato de dos, contrato de un ano,
      contrato semestral, tu primer empleo, turno de noche de, entrevistas los, prueba remunerada,
      con todo legal, todo en regla, dado de alta, dada de alta, salario bruto, sueldo bruto,
      sueldo neto, salario neto, contrato de cuatro anos, contrato de 0 anos, contrato de 0 ano,
      contratos de 0 anos, 0 meses prorrogable*, prorrogable, prorrogables, tenemos hueco en el
      equipo, queremos contigo, cubrir un puesto, cubrir una plaza, cubrir una vacante, cubrir
      vacante, cubrir plaza, cubrir puesto, cubrir el puesto, cubrir la plaza, cubrir dos plazas,
      cubrir 0 plazas, cubrir una baja, cubrir baja, cubrir bajas, cubrir vacaciones, cubrir una
      sustitucion, cubrir suplencia, cubrir licencia, 0 vacantes, vacantes en, vacantes de,
      estudiante de doctorado, plaza de tecnico, plaza de medico, plaza de medica, plaza de
      profesor, plaza de profesora, plaza de investigador, puesto de investigador, contrato
      predoctoral, contratos predoctorales, contrato postdoctoral, contratos postdoctorales,
      contrato posdoctoral, beca predoctoral, becas predoctorales, beca doctoral, beca
      postdoctoral, beca posdoctoral, ofrece un contrato, ofrece un puesto, ofrece contrato,
      concurso oposicion, concurso de meritos, concurso docente, practicas remuneradas, practicas
      retribuidas, practicas pagadas, pasantia remunerada, pasantias remuneradas, puesto vacante,
      puestos vacantes, plaza vacante, plazas vacantes, requiere personal, necesita personal,
      necesitan personal, beca remunerada, te buscamos, periodo de practicas, posicion
      postdoctoral, hacen falta manos, nos faltan manos, contrato indefinido, contrato fijo,
      prestaciones de ley, incorpora a una persona, incorporamos a una persona, beca de
      colaboracion, becas de colaboracion, beca de formacion, becas de formacion, beca de
      practicas, becas de practicas, ayudantia de, ayudantias de, su puesto queda libre, puesto *
      queda libre, faltan * personas para, hacen falta * personas, hacen falta * voluntari*,
      faltan * voluntari*, se necesitan * personas, se buscan * personas, buscamos * personas,
      necesitamos * personas, buscamos a * personas, falta * en nuestro equipo, para nuestro
      equipo, en nuestro equipo de, hay nomina, contrato y nomina, en plantilla, carne b, carnet
      b, dos dias libres, fines de semana libres, domingos libres, franco los domingos, franco
      semanal, horario continuado, incorporacion ya, incorporacion urgente, incorporacion
      prevista, fecha de incorporacion, fecha de ingreso, sueldo mensual, salario mensual, rango
      salarial, banda salarial, sueldo anual, salario anual, contratacion por, contratacion
      directa, contratacion a, vinculacion laboral, termino indefinido, termino fijo, contrato a
      termino, obra labor, prestacion de servicios, por honorarios, relacion de dependencia, bajo
      convenio, en blanco, part time, full time, fulltime, parttime, home office, modalidad
      remota, modalidad presencial, modalidad hibrida, 0 remoto,
      contrata, contratan, recluta, reclutan,
      se libera un puesto, se libera una plaza, se liberan * puestos, se liberan * plazas, quién la
      sucede, quién le sucede
    `),
    jobWanted: phrases(`
      se busca, se buscan, se necesita, se necesitan, se precisa, se precisan, se requiere, se
      requieren, se solicita, se solicitan, wanted
    `),
    jobSeek: phrases(`
      buscamos, estamos buscando, andamos buscando, seguimos buscando, se busca, se buscan, esta
      buscando, estan buscando, se necesita, se requiere, se requieren, requerimos, se solicita, se
      solicitan, solicitamos, empresa solicita, empresa requiere, restaurante solicita,
      contratamos, se contrata, se contratan, contrataremos, contratando, empresa contrata,
      restaurante contrata, hotel contrata, incorporamos, incorpora, incorporar a, incorporaremos,
      seleccionamos, seleccionaremos, reclutamos, sumamos, queremos sumar, en busqueda de, en la
      busqueda de, en busca de, a la busqueda de, vacante para, vacantes para, puesto de trabajo
      de, oferta de empleo de, oferta de empleo para, oferta de trabajo para, hay trabajo para,
      convocatoria para, se convoca, se convocan, dos plazas de, tres plazas de, ofrece un
      contrato, ofrecemos trabajo a, ofrecemos empleo a, ando buscando, ocupamos, hiring, puesto
      libre de, busca un, busca una, se ofrece puesto de, se oferta puesto de, ofertamos plaza de,
      selecciona a, busca para, abrimos plaza de, postdoc en, estamos a la busca de, andamos a la
      caza de, salimos a buscar, queremos contar con, queremos encontrar, queremos fichar,
      fichamos, quisieramos incorporar, nos gustaria incorporar, tenemos plaza para, hay plaza
      para, damos trabajo a, se ofertan, se ofrecen 0 plazas de, se ofrecen plazas de, oferta plaza
      de, oferta una plaza de, ofrece una plaza de, ofrece plaza de, ofrecemos plaza de, ofrecemos
      plazas de, ofrecemos una plaza de, ofrecemos un puesto de, ofrece un puesto de, abre plaza
      de, abre una plaza de, abre vacante de, abre un puesto de, tenemos un puesto de, tenemos una
      plaza de, tenemos vacante de, tenemos libre el puesto de, tenemos libre la plaza de, sale a
      concurso, salen a concurso, saca a concurso, sacamos 0 plazas de, saca una plaza de, sacamos
      una plaza de, convocamos una plaza de, convoca una plaza de, convoca 0 plazas de, cubrir un
      puesto de, cubrir una plaza de, cubrir el puesto de, cubrir la plaza de, cubrir la vacante
      de, cubrir una vacante de, cubrir 0 plazas de, cubrir puesto de, cubrir plaza de, solicita
      un, solicita una, quiere incorporar, quieren incorporar, desea contratar, desean contratar,
      reclutando, se andan buscando, casting de, audiciones para, requerimiento de, demandamos,
      para cubrir, empresa busca, restaurante busca, bar busca, hotel busca, hostal busca,
      panaderia busca, obrador busca, taller busca, clinica busca, residencia busca, colegio busca,
      escuela busca, academia busca, tienda busca, agencia busca, despacho busca, estudio busca,
      fundacion busca, asociacion busca, ong busca, club busca, equipo busca, cooperativa busca,
      finca busca, granja busca, cliente busca, instituto busca, laboratorio busca, grupo busca,
      centro busca, compania busca, orquesta busca, coro busca, banda busca, museo busca,
      biblioteca busca, ayuntamiento busca, startup busca, busca incorporar, busca 0, busca dos,
      busca tres, tomamos, busca a, buscan a, pueblo busca, hogar busca, familia busca, hospital
      busca, universidad busca, revista busca, editorial busca, periodico busca, radio busca,
      cafeteria busca, bodega busca, farmacia busca, veterinaria busca, constructora busca,
      inmobiliaria busca, libreria busca, peluqueria busca, gimnasio busca, guarderia busca,
      albergue busca, refugio busca, imprenta busca, carpinteria busca, organizacion busca,
      proyecto busca, catering busca, festival busca, teatro busca, parque busca, jardin busca,
      consultora busca, gestoria busca, notaria busca, transportes busca, supermercado busca,
      mercado busca, camping busca, casa rural busca, ludoteca busca, fabrica busca, planta busca,
      aerolinea busca, barco busca, club * busca, club de * busca, escuela de * busca, centro de *
      busca, tienda de * busca, taller de * busca, empresa de * busca, empresa de * requiere,
      empresa de * solicita, empresa de * contrata, grupo de * busca, residencia de * busca,
      compania de * busca, colegio * busca, escuela * busca, clinica * busca, restaurante * busca,
      hotel * busca, panaderia * busca, biblioteca * busca, museo * busca, asociacion * busca,
      fundacion * busca, cooperativa * busca, residencia * busca, hospital * busca, instituto *
      busca, universidad * busca, empresa * busca, empresa * requiere, empresa * solicita, estudio
      * busca, agencia * busca, taller * busca, libreria * busca, farmacia * busca, bodega * busca,
      granja * busca, camping * busca, contrata, contratan, recluta, reclutan, busca nuevo, busca
      nueva, coge, cogemos,
      busca, buscan
    `),
    jobNeed: phrases(`
      necesitamos, precisamos, precisa, precisan, nos hace falta, nos hacen falta, nos falta, nos
      faltan, necesita un, necesita una, nos vendria bien, necesita para, necesitariamos, nos urge,
      urge contratar, nos urgen, seguimos necesitando, empresa necesita, restaurante necesita,
      hotel necesita, taller necesita, clinica necesita, residencia necesita, colegio necesita,
      escuela necesita, academia necesita, tienda necesita, asociacion necesita, cooperativa
      necesita, compania necesita, club necesita, orquesta necesita, coro necesita, finca necesita,
      busca urgente, busca urgentemente, busca con urgencia, necesita incorporar, necesita urgente,
      necesita urgentemente, necesita voluntari*, necesitan, necesita * voluntari*, club *
      necesita, club de * necesita, escuela de * necesita, centro de * necesita, taller de *
      necesita, empresa de * necesita, residencia de * necesita, compania de * necesita, colegio *
      necesita, escuela * necesita, clinica * necesita, restaurante * necesita, hotel * necesita,
      panaderia * necesita, biblioteca * necesita, asociacion * necesita, cooperativa * necesita,
      residencia * necesita, empresa * necesita,
      necesita, necesitáis, necesitas, sitio para un, sitio para una, hueco para un, hueco para
      una, cogéis, aceptáis, admitís, aceptan, admiten,
      fondos para un, fondos para una
    `),
    jobRole: phrases(`
      desarrollador*, programador*, developero*, developera*, ingeniero*, ingeniera*,
      administrador*, sysadmin, devops, backend, frontend, full stack, fullstack, data scientist,
      data engineer, product manager, project manager, product owner, scrum master, community
      manager, key account, account manager, analista*, consultor*, gerente*, director*,
      subdirector*, jefe de, jefa de, jefe a de, jefes de, coordinador*, supervisor*, encargad*,
      gestor*, disenador*, ilustrador*, maquetador*, redactor*, copywritero*, copywritera*,
      editor, editora, corrector*, traductor*, interprete*, periodista*, reportero*, reportera*,
      fotografo*, fotografa*, camarografo*, camarografa*, realizador*, regidor*, tramoyista*,
      tecnico, tecnicos, cientific*, investigador*, postdoc, postdocs, doctorand*, becari*,
      practicante*, pasante*, estudiante en practicas, alumno en practicas, aprendiz, aprendices,
      aprendiza, trainee*, profesor*, docente*, educador*, tutor*, monitor, monitora, monitores,
      monitoras, instructor*, entrenador*, formador*, pedagogo*, pedagoga*, orientador*,
      bibliotecari*, archivero*, archivera*, auxiliar*, administrativ*, recepcionista*,
      telefonista*, teleoperador*, contador, contadora, contadores, contable*, tesorero*,
      tesorera*, auditor, auditora, auditores, abogad*, paralegal*, asesor, asesora, asesores,
      asesoras, agente comercial, agentes comerciales, vendedor*, dependient*, azafat*, ejecutiv*,
      viajante*, cajero*, cajera*, reponedor*, repositor*, mozo, moza, mozos, mozas,
      carretillero*, carretillera*, almacenista*, almacenero*, almacenera*, bodeguero*,
      bodeguera*, bodeguista, operari*, maquinista*, peon, peones, obrero*, obrera*, albanil*,
      carpintero*, carpintera*, ebanista*, electricista*, fontanero*, fontanera*, plomero*,
      plomera*, gasfitero*, gasfitera*, soldador*, herrero*, herrera*, mecanic*, tornero, tornera,
      torneros, pintor, pintora, pintores, jardinero*, jardinera*, vigilante*, vigilador*, guardia
      de seguridad, guardias de seguridad, conserje*, portero, portera, porteros, limpiador*,
      empleada domestica, empleada de hogar, empleada del hogar, ninera*, canguro*, cuidador*,
      gerocultor*, acompanante*, asistenta, chofero*, chofera*, conductor, conductora,
      conductores, conductoras, repartidor*, mensajero*, mensajera*, transportista*, camionero*,
      camionera*, motorizad*, rider, riders, delivery, camarero*, camarera*, mesero*, mesera*,
      mesonero, mesonera, garzon, garzona, garzones, barman, bartendero*, bartendera*, barista*,
      cocinero*, cocinera*, chef, chefs, pinche*, ayudante, ayudantes, ayudanta, friegaplatos,
      lavaplatos, lavacopas, bachero, hornero, hornera, panadero*, panadera*, pastelero*,
      pastelera*, repostero*, repostera*, heladero*, heladera*, pizzero*, pizzera*, pizzaiolo*,
      parrillero*, sushiman, carnicero*, carnicera*, pescadero*, pescadera*, frutero*, frutera*,
      charcutero*, charcutera*, enfermero*, enfermera*, medico, medica, medicos, medicas,
      psicologo*, psicologa*, psiquiatra*, fisioterapeuta*, kinesiologo*, kinesiologa*,
      terapeuta*, logopeda*, fonoaudiologo*, fonoaudiologa*, nutricionista*, odontologo*,
      odontologa*, dentista*, higienista*, farmaceutic*, matrona, matronas, obstetra*,
      veterinari*, celador*, camillero*, camillera*, socorrista*, salvavidas, trabajador social,
      trabajadora social, trabajadores, trabajadoras, animador*, guias de, guia turistic*, guia
      para, peluquero*, peluquera*, barbero, barbera, barberos, estilista*, manicurista*,
      esteticista*, maquillador*, masajista*, costurero*, costurera*, sastre, sastra, florista*,
      zapatero*, zapatera*, relojero*, relojera*, ceramista*, musico, musica para, musicos,
      pianista*, guitarrista*, bajista*, baterista*, violinista*, cantante*, actores, actrices,
      bailarin*, figurantes, temporero*, temporera*, recolector*, cosechero*, cosechera*,
      jornalero*, jornalera*, vendimiador*, pastora, agricultor*, tractorista*, agronomo*,
      agronoma*, ganadero*, ganadera*, ordenador de, voluntari*, personal de, aspirante*,
      postulante*, personas para, persona para, personas que sepan, freelance*, mentor, mentora,
      mentores, reclutador*, biologo*, biologa*, geologo*, geologa*, topografo*, topografa*,
      delineante*, dibujante*, tasador*, capataz, capataces, oficial de, oficiales de, oficial
      primera, oficiala, montador*, instalador*, rotulista*, impresor*, serigrafo*, serigrafa*,
      chapista*, tapicero*, tapicera*, yesero*, yesera*, techador*, vidriero*, vidriera*,
      cerrajero*, cerrajera*, hostess, hotelera, gobernanta, botones, crupiero*, crupiera*, ama de
      llaves, cto, cfo, head of, *ologo, *ologa, *ologos, *ologas, *ografa, *iatra, *iatras,
      pediatra*, anestesista*, radiologo*, radiologa*, quesero*, quesera*, vaquero, vaquera,
      vaqueros, apicultor*, viverista*, podador*, guardabosque*, guardaparque*, guardes,
      taquillero*, taquillera*, acomodador*, titiritero*, titiritera*, narrador*, cuentacuentos,
      sonidista*, iluminador*, escenografo*, escenografa*, vestuarista*, dj, tenor, tenores,
      soprano, sopranos, contralto, contraltos, organista*, violista*, chelista*, violonchelista*,
      percusionista*, trombonista*, trompetista*, saxofonista*, flautista*, clarinetista*,
      arbitro*, arbitra*, catequista*, restaurador*, catalogador*, transcriptor*, maquetista*,
      encuadernador*, encuestador*, censista*, au pair, molinero*, molinera*, marinero*,
      marinera*, patron de, tripulante*, gruista*, revisor, revisora, revisores, bombero, bombera,
      bomberos, sumillero*, sumillera*, sommeliero*, sommeliera*, maitre, churrero*, churrera*,
      tortillero*, tortillera*, taquero*, taquera*, tamalero*, tamalera*, tostador, catador*,
      lavandero*, lavandera*, planchador*, bordador*, patronista*, luthiero*, luthiera*, lutiero*,
      lutiera*, afinador*, optometrista*, podologo*, podologa*, tcae, predoctoral, predoctorales,
      posdoc, posdoctoral, postdoctoral, tester, testers, moderador*, controller, webmaster, qa,
      ayudantia, lavacoches, gasolinero, despachador*, estibador*, embalador*, empacador*,
      empaquetador*, envasador*, etiquetador*, clasificador*, manipulador*, verificador*,
      rebajador, deshuesador*, matarife*, despiezador*, pescador*, buzo, buzos, injertador*,
      esquilador*, herrador*, domador*, cetrero, locutor*, payaso*, disfrazad*, papa noel, rey
      mago, reyes magos, maestr*, licenciad*, titulad*, graduad*, matron, matrones, partera,
      parteras, paramedic*, ordenanza*, bedel, bedeles, ujier, subaltern*, alguacil, cartero,
      carteros, alfarero*, alfarera*, orfebre*, joyero*, joyera*, cristalero*, cristalera*,
      marmolist*, cantero, canteros, pizarrist*, soladores, solador, alicatador*, encofrador*,
      ferrallist*, gruero, palista*, minero, mineros, voladura, calderero*, calderera*,
      frigorist*, refrigerista*, lampista*, antenist*, tendero, tendera, librero*, librera*,
      quiosquero*, quiosquera*, floricultor*, cuadrilla, cuadrillas, capacitador*, facilitador*,
      dinamizador*, integrador*, *educador, *educadora, quien de clases, quien toque, quien
      dirija, quien cocine, quien atienda, quien cuide, manos para, *terapeuta, *terapeutas,
      alguien que ensene, alguien que de clases, alguien que de clase, alguien que atienda,
      alguien que lleve, alguien que cuide, alguien que cocine, alguien que conduzca, alguien que
      toque, alguien que cosa, alguien que programe, alguien que traduzca, alguien que limpie,
      alguien que reparta, alguien que sustituya, alguien que cubra, alguien que se encargue,
      alguien que se ocupe, alguien que trabaje, quien ensene, quien lleve, quien se encargue,
      quien reparta, quien traduzca, quien conduzca, estudiante de doctorado, estudiantes de
      doctorado, personal para, personal con, asistente de, asistentes de, secretario, secretaria
      de, secretaria con, secretarias, arquitecto, arquitecta, arquitectos, arquitectas,
      informatico, informaticos, comercial para, comercial con, comerciales para, comercial de,
      representante de ventas, representante comercial, tecnica de, tecnica en, tecnicas de,
      tecnica o, tecnica superior, quimico, quimica con, pastor para, guias turistic*, guias para,
      persona responsable, personas responsables, especialista en, especialistas en, candidat*
      para, candidat* a, actriz, interna para, operador de, operadora de, operadores de, operador
      logistico, inspector de, inspectora de, refuerzo para, refuerzos para, responsable de
      tienda, responsable de almacen, responsable de comunicacion, responsable de proyectos,
      responsable de sala, responsable de calidad, responsable de marketing, responsable de
      ventas, responsable de recursos, responsable de produccion, responsable de administracion,
      responsable tecnica, productor audiovisual, productora audiovisual, presentador,
      presentadora, jugadoras para, jugadores para, mediador*, #hosteleria, #enfermeria,
      #logistica, #limpieza, #comercio, #ventas, #construccion, #sanidad, #turismo, #informatica,
      #cocina, #administracion, #educacion, #agricultura, #transporte, #comercial, #soldadura,
      #electricidad, #almacen, #seguridad,
      asistente social, barrendero, barrendera, chófer, chofer, cirujano, cirujana, comadrona,
      economista*, escayolista*, forjador, forjadora, guarda forestal, guardas forestales, guía
      turístico, guía turística, guías turísticos, luthier, modista*, notario, piloto, pilotos,
      secretaria, sumiller, taxista*, técnica, técnicas, tejedora, tejedor, farero, farera, guarda,
      guardas, mariscadora, mariscador, delegado comercial, delegada comercial, carretillero,
      carretillera, carretilleros, encuadernadora, encuadernador, ayudante de vestuario, monitores
      de escalada, vigilante escolar, personal de limpieza, personal de mantenimiento, operario de
      limpieza,
      refuerzo, refuerzos, otra persona para
    `),
    roleBreak: phrases(`
      a, al, contra, sobre, porque, donde, cuando, que, de, del, con, hasta, desde, segun, dice,
      como, mas, para, tras, ante, sin, trabajo, empleo, ayuda, consejo, consejos, opinion,
      opiniones, recomendacion, recomendaciones, sugerencias, ideas, su, sus, mi, mis, nuestro,
      nuestros, nuestra, nuestras, tu, tus, testimonios, historias, cita, solucion, apoyo, dinero,
      fondos, donaciones, testigos, sangre, mantas, material, paciencia, valor, hablar, ver, ir,
      local, piso, sede, casa,
      menos, beca*, probador*, invitad*, participante*, ponente*
    `),
    jobApply: phrases(`
      postula, postulate, postule, postulen, postulense, postularte, postular, postulaciones,
      aplica aqui, aplica ya, aplica ahora, solicitudes hasta, solicitudes a, solicitudes antes,
      solicitudes en, solicitud de empleo, inscripciones en la secretaria, candidatura,
      candidaturas, plazo de solicitud, plazo de solicitudes, plazo de presentacion, si te
      interesa escribe, si crees que encajas, si encajas, si es lo tuyo, pregunta por, preguntar
      por, preguntad por, pregunten por, pregunte por, llamar al 0, llamar de, llamad al 0, llama
      al 0, llamen al 0, instancias en, instancias hasta, antecedentes hasta, antecedentes a,
      requisitos y, bases de la convocatoria, presentarse, apersonarse, portafolio a, portfolio a,
      carta de motivacion, lo que pedimos, lo que ofrecemos, ^interesad*, interesados al,
      interesados en, preguntar en el, mandanos dos, quieres trabajar, quereis trabajar, queres
      trabajar, te gustaria trabajar, te gustaria formar parte, te gustaria unirte, quieres
      unirte, quieres formar parte, quieres ser parte, queres ser parte, queres sumarte, quieres
      sumarte, quieres hacer practicas, quieres ser voluntari*, quieres hacer voluntariado, buscas
      trabajo, buscas empleo, buscais trabajo, buscas practicas, buscas un trabajo, eres
      enfermer*, eres ingenier*, eres cociner*, eres profesor*, si tienes experiencia, llamar por
      la manana, llamar por las, preguntar en barra, plazo abierto hasta, cierre de convocatoria,
      detalles del puesto, info del puesto, oferta completa, perfil completo, descripcion del
      puesto, para la plaza de, para el cargo de, para la vacante de, para el puesto, las personas
      interesadas, quien este interesado, quien este interesada, si te interesa manda, si te
      interesa llama, por correo a, presentense, acercate al, hasta el dia 0, fecha limite, bases
      en, formulario en, cv a, curriculum a, hoja de vida a, con tu curriculum, con el curriculum,
      enviar cv, enviar curriculum, dejar cv, recibimos cv, cv por, curriculum por, interesados
      enviar, porfolio a, cv documentado, presentar cv, mesa de partes, entrevistas de,
      entrevistas el, entrevistas los, interesad* escrib*, interesad* llam*, interesad* mand*,
      interesad* contact*, interesad* inscrib*, manda mensaje, manden cv, cuentanos quien eres, tu
      cv, vuestro cv, su cv, curriculum y, cv y
    `),
    jobLabel: phrases(`
      puesto, cargo, vacante, salario, sueldo, remuneracion, retribucion, requisitos, funciones,
      responsabilidades, se ofrece, prestaciones, jornada laboral, lugar de trabajo, escolaridad,
      incorporacion, empleo, horario laboral, horario de trabajo, contrato
    `),
    jobTerm: phrases(`
      tiempo completo, medio tiempo, tiempo parcial, media jornada, jornada completa, jornada
      parcial, jornada continua, jornada intensiva, jornada laboral, horas semanales, horas a la
      semana, h semana, 0 h semanales, horas al dia, turno de manana, turno de tarde, turno de
      noche, turno manana, turno tarde, turno noche, turno rotativo, turno rotatorio, turno de
      madrugada, turno partido, turnos, lunes a viernes, lunes a sabado, lunes a jueves, domingos
      libres, fines de semana libres, contrato temporal, incorporacion inmediata, sueldo, salario,
      bruto anual, brutos, catorce pagas, doce pagas, 0 pagas, segun convenio, dietas, viaticos,
      seguridad social, seguro medico, obra social, teletrabajo, home office, 0 remoto, anos de
      experiencia, ano de experiencia, experiencia minima, experiencia previa, con experiencia,
      sin experiencia, con titulo, titulacion, licenciatura en, carnet b, carne b, carnet de
      conducir, vehiculo propio, carro propio, moto propia, residir en, nivel de ingles, mayor de
      edad, mayores de 0, planta indefinida, remunerada, remunerado, remuneradas, retribuida,
      remuneracion, requisitos, funciones, sabados libres, findes libres, dias libres, 0 dias de
      vacaciones, vacaciones pagadas, horario de manana, horario de tarde, mas propinas, bruto al
      ano, netos al mes, al mes limpios, horas por semana, seguro de salud, transporte incluido,
      ruta de empresa, contratacion inmediata, contrato de un ano, contrato de 0, con contrato,
      alta en, prorrogable, horario partido, furgoneta de empresa, coche de empresa, por horas,
      temporada de verano, alojamiento y comida
    `),
    jobTag: phrases(`
      #empleo, #empleos, #trabajo, #trabajos, #vacante, #vacantes, #ofertadeempleo,
      #ofertasdeempleo, #ofertaempleo, #ofertadetrabajo, #ofertalaboral, #ofertaslaborales,
      #oportunidadlaboral, #empleopublico, #bolsadeempleo, #bolsadetrabajo, #buscamos,
      #contratamos, #estamoscontratando, #contratando, #hiring, #wearehiring, #job, #jobs,
      #talento, #convocatoria, #vacantelaboral, #vacanteslaborales, #practicas, #pasantia,
      #pasantias, #voluntariado, #voluntarios, #unetealequipo, #unetenosotros,
      #trabajaconnosotros, #reclutamiento, #seleccion, #busquedalaboral, #plaza, #empleojoven,
      #secsolicita, #sesolicita, #sebusca, #senecesita, #empleoit, #empleomexico, #empleomadrid,
      #trabajomadrid, #empleocolombia, #empleoschile, #trabajobarcelona, #becas, #beca,
      #enfermeria empleo, #empleosalud, #vacantesmexico, #trabajoenespana, #empleocanarias,
      #empleobarcelona, #oposiciones, #ofertas empleo, #colaboraconnosotros, #personal, #rrhh,
      #recursoshumanos, #staff, #empleados
    `),
    jobPay: phrases(`
      $ al mes, $ mensuales, $ mensual, $ brutos, $ netos, $ bruto, $ neto, $ por hora, $ la hora,
      $ al ano, $ anuales, $ quincenales, $ por turno, $ en catorce, $ en doce, $ en 0 pagas, $
      euros brutos, 0 brutos, 0 bruto, 0 netos, 0 neto, 0 euros brutos, 0 euros mensuales, 0 euros
      la hora, 0 euros por hora, 0 euros hora, 0 euros al ano, 0 euros anuales, 0 soles mensuales,
      0 soles al mes, 0 pesos mensuales, 0 pesos al mes, 0 pesos por hora, 0 en catorce, sueldo de
      0, sueldo 0, sueldo $, salario de 0, salario 0, salario $, sueldo segun, salario segun,
      sueldo competitivo, salario competitivo, sueldo base, sueldo fijo, buen sueldo, banda
      salarial, rango salarial, segun convenio, remuneracion $, fijo de 0, fijo de $, paga
      semanal, pago semanal, pago quincenal
    `),
    jobVeto: phrases(`
      busco trabajo, busco empleo, busco curro, busco chamba, busco laburo, busco practicas, busco
      nuevas oportunidades, busco nueva oportunidad, busco un trabajo, busco un empleo, busco mi
      primer, estoy buscando trabajo, estoy buscando empleo, ando buscando trabajo, ando buscando
      chamba, ando buscando laburo, sigo buscando trabajo, sigo buscando empleo, meses buscando
      trabajo, anos buscando trabajo, buscando trabajo desde, en busqueda activa, en busca de
      empleo, en busca de trabajo, en busqueda de trabajo, en busca de nuevas oportunidades, en
      busqueda de nuevas, busqueda de empleo, buscando su primer, busca su primer trabajo, me
      ofrezco, #opentowork, open to work, encontre trabajo, he encontrado trabajo, consegui
      trabajo, he conseguido trabajo, consegui el trabajo, me contrataron, me han contratado, me
      contrato, nos contrataron, lo contrataron, la contrataron, le contrataron, fui contratad*,
      me han cogido, te han cogido, me cogieron, me dieron el puesto, me dieron el trabajo, me
      dieron la plaza, me han dado el puesto, me han dado la plaza, me han dado el trabajo, te
      dieron el puesto, mi nuevo puesto, mi nuevo trabajo, mi nuevo empleo, mi primer trabajo, mi
      primer empleo, mi primer dia, primer dia de trabajo, mi trabajo, mi puesto, mi plaza, mi
      sueldo, mi curriculum, mi cv, mi hoja de vida, mi empleo, entrevista de trabajo, entrevistas
      de trabajo, entrevista laboral, empiezo a trabajar, empece a trabajar, empiezo nuevo,
      empiezo en un nuevo, nueva etapa profesional, nueva etapa laboral, nueva aventura
      profesional, me incorporo a, me incorpore a, se incorpora al equipo, se incorpora a nuestro
      equipo, se incorpora como, se incorpora a la plantilla, se ha incorporado, se incorporo, se
      une a nuestro equipo, se une al equipo, se unio a nuestro, se unio al equipo, se suma al
      equipo, se suma a nuestro equipo, se sumo al equipo, se sumo a nuestro, ya forma parte,
      enhorabuena, felicidades, felicit*, gracias a las, gracias a los, gracias a todas las
      personas, gracias a quienes, muchas gracias a, me despidieron, me han despedido, me echaron,
      sin trabajo, deje el trabajo, he dejado el trabajo, dejo el trabajo, renuncie, he
      renunciado, pedi la baja, perdi el trabajo, perder el trabajo, en paro, el paro, desempleo,
      tasa de paro, parados, paro registrado, ocupados, afiliados, afiliacion, creacion de empleo,
      destruccion de empleo, crear empleo, creara 0, crearan 0, creo 0 empleos, generara 0,
      generaran 0, genera empleo, empleos perdidos, empleos nuevos, mercado laboral, mercado de
      trabajo, reforma laboral, encuesta de poblacion activa, ministerio de trabajo, despidos,
      despide a, despedira, huelga, sindicato*, precariedad, precario, precarios, fuga de
      cerebros, falta de personal, escasez de, faltan profesionales, no encuentran, no encuentra,
      oferta falsa, falsa oferta, falsas, estafa, estafas, bulo, fraude, la oferta decia, la
      oferta dice, una oferta de trabajo que, vi una oferta, me ofrecieron, me ofrecen, me han
      ofrecido, mande mi, mande el cv, envie mi, envie el cv, he mandado, he enviado, he echado,
      eche el cv, eche curriculum, me postule, me presento a, presente mi, oposicion que, aprobe
      la oposicion, aprobe las oposiciones, he aprobado, he sacado la plaza, saque la plaza, saco
      la plaza, saco plaza, puesto cubierto, vacante cerrada, ya esta cubierto, plazo se cerro, el
      plazo cerro, ya no buscamos, hemos contratado, acabamos de contratar, contratamos a @, no
      estamos contratando, no contratamos, no buscamos a nadie, no buscamos personal, seguimos
      entrevistando, consejos para, claves para, trucos para, como preparar, como hacer un, como
      redactar, como escribir un, como contratar, se jubila, se jubilo, jubilacion, mi jefe, mi
      jefa, desaparecid*, familia de acogida, donantes, donante, en adopcion, recompensa, cronjob,
      de ninguna, entreviste, entrevistaron, me preguntaron, de recursos humanos me, compartan si
      saben de, si sabeis de algo, si saben de algo, si sabes de algo, si sabes de algun, si saben
      de algun, si sabeis de algun, si se enteran de, cualquier trabajo, lo que salga, acepto lo
      que, ofrezco mis servicios, nadie contrata, nadie te contrata, su nuevo puesto, su nuevo
      trabajo, su nuevo empleo, nuevo puesto como, bienvenidas al, bienvenidos al, noticia falsa,
      nuevo trabajo de mi, tengo trabajo, tengo nuevo trabajo, estreno trabajo, cambio de trabajo,
      cambie de trabajo, el cron, trabajo cron, necesito trabajo, necesito un trabajo, necesito
      consejo, nadie esta contratando, nadie contratando, no esta contratando, no estan
      contratando, dice que esta contratando, dicen que estan contratando, sin contratar, se acabo
      la busqueda, fin de la busqueda, trabajo perdido, yo trabajaba, trabaje en, trabaje 0, llevo
      trabajando, mis companeros de trabajo, mi companera de trabajo, mi companero de trabajo, me
      rechazaron, me han rechazado, me descartaron, no me llamaron, me ascendieron, me han
      ascendido, mi ascenso, turno de oficio, alguien conoce un buen, alguien conoce a un buen,
      alguien me recomienda, recomiendan un, recomendadme, conoceis un, conoceis a un, conocen un,
      conocen a un, conoces un, conoces a un, que me arregle, que nos arregle, que me recomend*,
      para mi boda, nos caso, recien contratad*, ya contratad*, segun la encuesta, segun un
      estudio, segun el informe, cada vez mas empresas, por que las empresas, 0 de cada 0, busca
      marido, anda buscando novio, se busca dueno, se busca duena, dueno o duena, casa de acogida,
      no hay quien, hacen falta mas, faltan medicos, faltan enfermeras, faltan maestros, faltan
      camareros, este pais, este gobierno, me jubilo, necesita mas, busca nuevo entrenador, los
      restaurantes no, el sector, bienvenido, bienvenida, cubrimos, cubierta, anuncia 0, ministra,
      ministro, el gobierno, busca trabajo, busca empleo, se ofrece para, me presente, presente a
      la plaza, opositor, opositora, opositando, se presentaron 0, recibimos 0, hemos recibido,
      gracias por, respondi a un anuncio, asi estan las ofertas, en los anuncios, los anuncios de
      empleo, sin cubrir, desierta, desierto, no se presento nadie, nadie se presento, ya tiene
      duena, ya tiene dueno, traspasado, traspaso
    `),
    jobTalk: phrases(`
      para un estudio, para nuestro estudio,
      si contratamos, si buscamos, cuando buscábamos, cuando contratamos, cuando buscamos, por qué
      contratamos, por qué buscamos, cómo contratamos, cómo seleccionamos, ella busca, él busca,
      ella necesita, él necesita, dice, dijo, dicen, afirma, afirmó, anunció que, ha anunciado,
      informa, informó, según el, según la, según los, el año pasado, hace años, hace un año,
      demasiado despacio, demasiado rápido, la policía, policía busca, uno de cada, una de cada, ya
      no, no encuentra, no los encuentra, no encuentran, que me explique, pierden su, perdieron su,
      perdió su,
      todos necesitamos, todo el mundo necesita, cualquiera necesita,
      buscó, buscaba, buscaban, buscaron, necesitaba, necesitaban, necesitó
    `),
    readerHires: phrases(`
      ^estas contratando, estais contratando, estan ustedes contratando, anda contratando, andan
      contratando, andais contratando, alguien contratando, alguien esta contratando, alguien que
      este contratando, quienes estan contratando, quienes esten contratando, quien contrata,
      quienes contratan, quienes contraten, quienes contratamos, quien va a contratar, quienes van
      a contratar, los que contratan, las que contratan, los que contratamos, las que contratamos,
      los que entrevistan, quien entrevista, quienes entrevistan, a quien contratan, a quien
      contratas, a quien contrataron, contratais, contratasteis, contrateis, contratad,
      contratareis, contratan ustedes, ustedes contratan, vos contratas, tu contratas,
      contratarias, contratariais, contratarian, si contratas a, si contratan a, si estas
      contratando, si estan contratando, si esta contratando, si tienes que contratar, si teneis
      que contratar, si tienen que contratar, si pensais contratar, cuando contratas a, antes de
      contratar a, al contratar a, contratar por primera vez, contrata por primera vez, hacen para
      contratar, haceis para contratar, haces para contratar, hicieron para contratar, como
      contratan, como contratas, donde contratan, empezais a contratar, empiezas a contratar,
      empiezan a contratar, empezaron a contratar, seguis contratando, su empresa contrata,
      vuestra empresa esta contratando, su empresa busca, su empresa esta buscando, vuestra
      empresa esta buscando, vuestro equipo esta buscando, su equipo esta buscando, tu empresa
      anda buscando, si necesitas a alguien, si necesitan gente, si necesitan personal, necesitais
      a alguien, necesitais gente, necesitais personal, necesitas gente, necesitas personal, si
      buscas a alguien, si buscan gente, si buscan personal, buscais gente, buscas gente, buscais
      personal, buscais a alguien, estais buscando gente, estas buscando gente, estais buscando
      personal, andais buscando gente, tienen vacantes, teneis vacantes, tienes vacantes, tenes
      vacantes, tienen alguna vacante, teneis alguna vacante, tienen vacante, tienen algun puesto,
      teneis algun puesto, vuestras vacantes, tus vacantes, tu vacante, vuestra vacante, vuestras
      ofertas, tus ofertas de empleo, sus ofertas de empleo, dejen sus ofertas, dejad la oferta,
      dejen la oferta, compartan sus vacantes, publiquen sus vacantes, publicais el sueldo,
      publicais el salario, publican el sueldo, publican el salario, ponen el sueldo, poneis el
      sueldo, pon el sueldo, publica el salario, publica el sueldo, ponga el sueldo, poned el
      enlace, pongan el enlace, si publicas una vacante, si publicas una oferta, si publicais una
      oferta, quien publique una vacante, quien publique una oferta, quien publica una oferta,
      quien publica una vacante, quienes publican, toman gente, ocupan gente, ocupan personal,
      companeros de recursos humanos, companeras de recursos humanos, colegas de recursos humanos,
      amigos de recursos humanos, gente de recursos humanos, gente de rrhh, colegas de rrhh,
      companeros de rrhh, ^reclutadores, ^reclutadoras, ^reclutador, ^recruiters, ^empleadores,
      ^estimadas reclutadoras, queridos reclutadores, queridas reclutadoras, estimados
      reclutadores, a los reclutadores, a las reclutadoras, a los empleadores, mensaje a las
      empresas, responsables de seleccion, responsables de contratacion, encargados de seleccion,
      los de seleccion, los que seleccionais, los que seleccionan, vuestros candidatos, tus
      candidatos, vuestras candidatas, personas candidatas, no descartes a, hagais una entrevista,
      haced entrevistas, entrevistais, entrevistad, entrevisten a, entrevistes a, en vuestras
      entrevistas, aprendi contratando, al personal nuevo, tu primer empleado, vuestro primer
      empleado, su primer empleado, primera contratacion, alguien buscando, alguien aqui
      contratando, alguien por aqui contratando, alguien que necesite, ^estan contratando, si van
      a contratar a, si va a contratar a, cuando contrates a, cuando contraten a, vas a contratar
      a, respondan a los postulantes, avisen a los postulantes, en su empresa buscan, en su
      empresa estan buscando, en tu empresa estan buscando, candidatas y candidatos os, para
      reclutadores, para empleadores, consejos para reclutar, como entrevistar, los que buscais,
      los que buscan personal, quienes buscan personal, los que tienen negocio, os hace falta
      alguien, les hace falta alguien, os hace falta gente, les hace falta gente, os falta gente,
      les falta gente, os falta personal, les falta personal, leen la carta de presentacion, leeis
      la carta de presentacion, leen los cv, leen el cv, leeis los cv, leeis el cv, leen los
      curriculums, miran el cv, mirais el cv, en que se fijan de un cv, que miran en un cv, que
      mirais en un cv, que buscan en un candidato, que buscais en un candidato, que buscais en una
      candidata, que valoran en un candidato, que valorais en un candidato, publican el rango
      salarial, publicais el rango salarial, rango salarial en la oferta, salario en la oferta,
      sueldo en la oferta, salario en las ofertas, sueldo en las ofertas, salario en la vacante,
      sueldo en la vacante, hay laburo, tendran trabajo, tendran chamba, tendreis trabajo,
      tendreis un hueco, tendran un hueco, si tienes trabajo para, les falta un ayudante, su
      escuela busca, su escuela necesita, su colegio busca, su colegio necesita, su taller
      necesita, su taller busca, su restaurante busca, su restaurante necesita, su negocio
      necesita, su equipo necesita, su laboratorio busca, su hospital busca, su hotel busca, su
      hotel necesita, en su taller necesit*, en su restaurante necesit*, en su tienda necesit*, en
      su equipo necesit*, en su escuela necesit*, en su oficina necesit*, en tu equipo hay hueco,
      en vuestro equipo hay hueco, en tu empresa hay hueco, en su empresa hay un hueco, publica tu
      oferta, publica tus ofertas, publique su oferta, publique su vacante, publique sus vacantes,
      publiquen aqui sus, publicad vuestra oferta, publicar una oferta, publicar una vacante,
      publicar la oferta, publicar la vacante, redactar una oferta, redactar la oferta, redactar
      un anuncio, redactar ofertas, escribir una oferta, deja aqui tu oferta, dejad aqui vuestras,
      dejen aqui sus, dejen sus vacantes, dejen la vacante, dejad la vacante, peguen el enlace,
      pegad el enlace, pongan sus vacantes, poned vuestras, una por empresa, un comentario por
      empresa, una vacante por comentario, una oferta por comentario, solo con salario, solo
      ofertas con, solo vacantes con, quien busca gente, quien necesita gente, quien busca
      personal, quien necesita personal, quien tiene vacantes, quien tenga vacantes, quienes
      tengan vacantes, quienes tengais vacantes, quien tenga una vacante, los que tengan vacantes,
      los que tengais vacantes, si tienes una vacante, si teneis una vacante, si tienen una
      vacante, si tienes un puesto, si tenes un puesto, si tenes una vacante, teneis un puesto,
      tienen un puesto, bonificacion por contratar, bonificaciones por contratar, bonificaciones a
      la contratacion, ayudas a la contratacion, ayuda a la contratacion, ayudas por contratar,
      incentivos a la contratacion, incentivos por contratar, subvenciones a la contratacion,
      subvencion por contratar, subvenciones para contratar, empresas que contraten, pymes que
      contraten, autonomos que contraten, contratar tu primer, contratar su primer, contratar al
      primer, contratar empleada de hogar, si piensa contratar, si piensan contratar, piensas
      contratar, quereis contratar, necesitais contratar, vais a contratar, guia para contratar,
      guia de contratacion, manual de contratacion, guia para entrevistar, entrevistar candidatos,
      entrevistar mejor, quien recluta, quienes reclutan, los que reclutan, quienes seleccionan,
      los que hacen seleccion, quienes haceis seleccion, los que haceis seleccion, haces
      entrevistas, equipos de seleccion, equipos de recursos humanos, departamentos de recursos
      humanos, responsable de recursos humanos, responsables de recursos humanos, jefes de
      personal, jefas de personal, encargados de contratar, encargadas de contratar, te encargas
      de contratar, te toca contratar, os toca contratar, les toca contratar, te toca entrevistar,
      os toca entrevistar, les toca entrevistar, ^patrones, ^empleador, ^empleadoras,
      ^contratantes, filtrar candidatos, filtrar curriculums, filtra candidatos, filtra
      curriculums, cribar curriculums, curriculums que recibes, curriculums que recibis,
      curriculums que reciben, encuentra candidatos, encuentra al candidato, encontrar candidatos,
      encuentre candidatos, candidatos cualificados, candidatos calificados, candidatos
      preseleccionados, candidatos verificados, cubrir sus vacantes, cubra sus vacantes, tu
      proximo empleado, su proximo empleado, tu proxima contratacion, su proxima contratacion,
      proceso de seleccion de tu, vuestros procesos de seleccion, tus procesos de seleccion, sus
      procesos de seleccion, a quien entreviste*, a quien entrevistas, a quien entrevistan, a
      quien descart*, a los que descart*, a quienes descart*, a quien no contrat*, avisar a los
      candidatos, responder a los candidatos, contestar a los candidatos, a cada candidat* una,
      buscando ayudante, seguis buscando, sigues buscando, siguen necesitando, seguis necesitando,
      todavia buscais, aun buscais, todavia necesitais, aun necesitais, ^hay pega, ^hay chamba,
      hay chamba por, entrevistar a candidatos, entrevistar a alguien, ^siguen buscando, siguen
      buscando gente, siguen buscando personal, siguen buscando a, contratar a tu, contratar a la
      persona, contratar personal sin, quieres contratar a, quieres contratar personal, necesitas
      contratar a, escribir un anuncio de empleo, un anuncio de empleo que, publicar un anuncio de
      empleo, antes de publicar el anuncio, aviso a empleadores, recordatorio a empleadores, si
      eres empleador*, si es empleador*, si es usted empleador*, empleadores y empleadoras,
      empleadores de, necesitas uno, necesitan uno, necesitais uno, necesitas una mano, necesitan
      una mano, necesitais una mano, te sobra trabajo, os sobra trabajo, les sobra trabajo, si
      buscais a, si buscan a, si necesitan a, si necesitais a, si precisan a, si precisas a,
      precisan gente, precisas gente, precisais gente, precisais personal, falta gente en tu,
      tienen algo para, teneis algo para, algo de trabajo para, teneis trabajo para, tienen
      trabajo para, trabajo para mi, un puesto para mi, hay alguna vacante, sigue abierta la
      vacante, sigue abierta la plaza, sigue abierta la convocatoria para, sigue abierto el
      puesto, sigue en pie la vacante, sigue en pie lo del, sigue libre el puesto, sigue libre la
      plaza, sigue disponible el puesto, sigue disponible la vacante, sigue vigente la vacante,
      sigue vigente la oferta, ya cubrieron, ya cubristeis, ya encontraron ayudante, ya
      encontraron a alguien, ya encontrasteis a, ya tienen a alguien, ya teneis a alguien, vi que
      buscan, vi que buscais, vi que buscaban, vi que buscabais, vi que necesitan, vi que
      necesitais, vi que estan contratando, he visto que buscais, he visto que buscan, he visto
      que necesitais, he visto que necesitan, vi su vacante, vi vuestro anuncio, vi su anuncio,
      cuando publiques una, cuando publiqueis una, cuando publiquen una, si ofreces un puesto, si
      ofreceis un puesto, si ofrecen un puesto, si haceis entrevistas, si hacen entrevistas,
      cuando entrevistes, cuando entrevisteis, cuando entrevisten, cuando hagas una entrevista, en
      tus ofertas de, en sus ofertas de, vuestros anuncios de, vuestro anuncio de, tu anuncio de
      empleo, su anuncio de empleo, si pides experiencia, si pedis experiencia, si piden
      experiencia, no pidan experiencia, no pidas experiencia, no pidais experiencia, dejad de
      pedir experiencia, dejen de pedir experiencia, pagad las pruebas, paguen las pruebas, pagad
      las practicas, paguen las practicas, paguen a sus becarios, pagad a vuestros becarios, paga
      las practicas, contestad a quien, contesten a quien, respondan a quien, responded a quien,
      contestad los curriculums, contesten los cv, contesten los correos de, que preguntais en las
      entrevistas, que preguntan en las entrevistas, que preguntas haceis en, que preguntas hacen
      en, que preguntas hacen ustedes, como elegis a, como seleccionan a, como seleccionais a,
      como encuentran ustedes, como conseguis gente, como conseguis personal, donde buscan
      personal, donde encontrais, cuanto pagais a, cuanto le pagan a, las vacantes que publican,
      si en tu taller, si en vuestro taller, si en su taller, si en tu restaurante, si en tu
      tienda, si en su tienda, si en tu bar, si en tu escuela, si en su escuela, si en vuestra
      escuela, si en tu colegio, si en vuestro colegio, si en tu oficina, si en su oficina, si en
      tu hotel, si en su hotel, si en vuestro hotel, si en su clinica, si en vuestra clinica, si
      en tu clinica, si tienen un hueco, si teneis un hueco, si tienes un hueco, si tenes un
      hueco, disponible para incorporarme, puedo incorporarme, te paso su contacto, les paso su
      contacto, os paso su contacto, os paso mi curriculum, te paso el curriculum, les paso mi cv,
      selecciona mejor, seleccionar mejor, si en su empresa necesit*, si en tu empresa busc*, si
      en su empresa busc*, si en vuestra empresa busc*, si en tu empresa hay, si en su empresa
      hay, si en tu equipo busc*, si en vuestro equipo busc*, si tu taller necesit*, si su taller
      necesit*, si tu restaurante necesit*, si su restaurante necesit*, si tu restaurante busc*,
      donde publican sus vacantes, captar talento para, en que os fijais al contratar, en que se
      fijan al contratar, hilo de vacantes, hilo de ofertas, hilo mensual de ofertas, hilo mensual
      de empleo, hilo mensual de vacantes, hilo de empleo, lunes de vacantes, viernes de vacantes,
      martes de vacantes, miercoles de vacantes, jueves de vacantes, tablon de ofertas, dejen su
      oferta, deja tu oferta, deja la vacante, quien ofrezca, quienes ofrezcan, quien ofrece
      trabajo, quienes ofreceis, si ofreces trabajo, si das trabajo, si dais trabajo, si dan
      trabajo, ofreceis trabajo, ofrecen trabajo, que empresas estan, que empresas contratan, que
      empresas buscan, que negocios estan, que hoteles estan, que bares estan, que restaurantes
      estan, que tiendas estan, cuando un candidato, si un candidato, si una candidata, cuando una
      candidata, huecos en el cv, huecos en el curriculum, descartar un cv, descartar curriculums,
      descartar cv, descartar a alguien por, descarteis, no preguntes en una entrevista, no
      pregunten en una entrevista, no pregunteis en una entrevista, no pregunten en las
      entrevistas, no preguntes en las entrevistas, preguntar en una entrevista, empleadas de
      hogar a, personas empleadoras, que contraten a, contraten a jovenes, contraten a personas,
      contraten jovenes, por cada contrato, por cada contratacion, por cada trabajador contratado,
      por contratar a, te encontramos, te buscamos personal, te buscamos al, encontramos a tu,
      seleccionamos por ti, encuentra a tu proxim*, encuentra personal, encontrar personal,
      encontrar gente para, personal para tu, personal para su, personal para vuestr*, camareros
      para tu, camareros para su, tu plantilla, su plantilla necesita, ampliar plantilla, ampliar
      su plantilla, ampliais plantilla, ampliais el equipo, amplian plantilla, amplian el equipo,
      buscas empleados, busca empleados, buscas camarer*, buscas cociner*, necesitas camarer*,
      necesitas cociner*, te faltan camarer*, te faltan manos, le faltan manos, os faltan manos,
      les faltan manos, te falta personal, le falta personal, os faltan camarer*, les faltan
      camarer*, le faltan camarer*, no encuentras personal, no encontras personal, no encuentras
      camarer*, no encuentra camarer*, no encontrais personal, no encuentran personal, no
      encuentras gente, te cuesta encontrar, le cuesta encontrar, os cuesta encontrar, les cuesta
      encontrar, cuesta encontrar camarer*, dificil contratar, publica gratis tu, bolsa de empleo
      para empresas, practicas para tu empresa, acoge a un alumno, acoge a una alumna, acoge
      alumnos, acoger alumnado, acoger alumnos, acoger a un alumno, convenio de practicas, alumnos
      que buscan practicas, alumnas que buscan practicas, mis alumnos buscan, mis alumnas buscan,
      nuestros alumnos buscan, nuestras alumnas buscan, alumnos de practicas, alumnos en
      practicas, alumnas en practicas, alguien necesita ayudante, alguien busca ayudante, alguien
      necesita un ayudante, alguien necesita una mano, alguien que busque, quien ande buscando,
      quien este buscando, si alguien busca a, si alguien necesita a, si alguien necesita
      personal, si alguien necesita camarer*, si alguien necesita ninera, si alguien necesita
      cuidador*, si alguien necesita chofer, si alguien necesita profesor*, si alguien necesita
      albanil, si alguien necesita costurera, si alguien anda buscando, si alguien contrata, si
      algun restaurante, si alguna empresa, si algun taller, si alguna panaderia, si alguna
      escuela, si algun colegio, si algun hotel, si alguna clinica, si algun bar, si alguna
      tienda, si algun negocio, alguna empresa que necesite, alguna empresa que busque, algun bar
      que necesite, algun sitio que necesite, algun sitio donde necesiten, algun lugar donde
      necesiten, algun taller que necesite, algun negocio que necesite, algun restaurante que
      necesite, alguna finca que necesite, alguna escuela que necesite, alguna tienda que
      necesite, saben donde necesitan, sabeis donde necesitan, sabeis donde buscan, saben donde
      buscan, donde estan contratando, donde esten contratando, donde contraten, alguien con
      vacantes, alguien tiene vacantes, alguien tiene una vacante, alguien tiene vacante, alguien
      con una vacante, ustedes que contratan, usted que contrata, tu que contratas, cuando
      contratan, la ultima vez que contrat*, la ultima persona que contrat*, a la hora de
      contratar, como filtran, como filtrais, cuantos cv reciben, cuantos cv recibis, cuantos
      curriculums reciben, cuantas candidaturas recibis, cuantas candidaturas reciben, cuantos
      candidatos, que les piden a los candidatos, que pedis a los candidatos, que piden a los
      candidatos, os fijais en el cv, se fijan en el cv, entrevistadores, entrevistadoras, equipo
      de seleccion de, quien lleva la seleccion, los que llevais seleccion, los que llevan
      seleccion, cogiendo gente, cogen gente, cogeis gente, cogiendo personal, tomando gente,
      tomando personal, buscais ayudante*, buscais camarer*, buscais cociner*, buscais enfermer*,
      buscais profesor*, buscais maestr*, buscais dependient*, buscais repartidor*, buscais
      conductor*, buscais chofer*, buscais auxiliar*, buscais becari*, buscais tecnic*, buscais
      disenad*, buscais program*, buscais cuidador*, buscais voluntari*, buscais recepcionista*,
      necesitais ayudante*, necesitais camarer*, necesitais cociner*, necesitais enfermer*,
      necesitais profesor*, necesitais dependient*, necesitais repartidor*, necesitais conductor*,
      necesitais chofer*, necesitais auxiliar*, necesitais becari*, necesitais tecnic*, necesitais
      cuidador*, necesitais recepcionista*, ^buscan ayudante*, ^buscan camarer*, ^buscan cociner*,
      ^buscan chofer*, ^buscan personal, ^necesitan ayudante*, ^necesitan camarer*, ^necesitan
      cociner*, ^necesitan chofer*, ^necesitan personal, ^necesitan gente, ^buscan gente,
      ^empresas de, ^empresas del, ^jefes del, ^jefas y jefes, ^jefes y jefas, queridas empresas,
      senores empresarios, estimada empresa, querida empresa, estimadas empresas, sueldo en los
      anuncios, salario en los anuncios, sueldo en el anuncio, salario en el anuncio, responder a
      un candidato, responder a una candidata, contestar a un candidato, entre cien curriculums,
      leed los curriculums, leed el curriculum, lean los curriculums, lean el curriculum, leed los
      cv, lean los cv, curriculums recibis, curriculums que llegan, curriculums que os llegan,
      curriculums que les llegan, tu * busca, tu * necesita, tu * contrata, tu * esta contratando,
      tu * esta buscando, su * esta contratando, su * busca gente, su * busca personal, su *
      necesita gente, su * necesita personal, su * esta buscando gente, su * esta buscando
      personal, vuestro * busca, vuestra * busca, vuestro * necesita, vuestra * necesita, vuestro
      * contrata, vuestra * contrata, si su * busca, si su * necesita, si su * contrata, en tu *
      necesit*, en tu * buscan, en tu * buscais, en vuestro * necesit*, en vuestra * necesit*, en
      vuestro * buscais, en vuestra * buscais, en su * necesitan, en su * buscan gente, en su *
      buscan personal, en su * hay vacantes, en tu * hay vacantes, los que * contratan, quienes *
      contratan, que * estan contratando, algun * contratando, alguna * contratando, algun * que
      contrate, alguna * que contrate, algun * que necesite ayudante, alguna * que necesite
      ayudante, si algun * necesita, si alguna * necesita, si algun * busca, si alguna * busca,
      que * busca gente, que * necesita gente, que * buscan gente, que * necesitan gente, que *
      buscan personal, quien * contratando, quien * buscando gente, quien * busca gente, quien *
      busca personal, quien * tiene vacantes, quien * tenga vacantes, antes de * una oferta, antes
      de * una vacante, antes de * a un candidato, contratar a * primer, contratar a * primera,
      busca * personal, buscas * personal, necesitas * personal, pongan * sueldo, pongan *
      salario, poned * sueldo, poned * salario, digan * sueldo, digan * salario, decid * sueldo,
      decid * salario, indique * salario, indiquen * salario, indicad * salario, publiquen *
      salario, publiquen * sueldo, publicad * salario, publicad * sueldo, responded a * candidat*,
      respondan a * candidat*, contesten a * candidat*, contestad a * candidat*, avisen a *
      candidat*, avisad a * candidat*, llamen a * candidat*, llamad a * candidat*, a * candidat*
      que entrevist*, pregunten a * candidat*, preguntad a * candidat*, entreviste* a * candidat*,
      entrevistar a * candidat*, entrevista a * candidat*, vuestros * candidat*, buscais *
      ayudante, necesitais * ayudante, os falta * ayudante, tenemos alumn* en practicas, alumnado
      * practicas, mi alumnado, contrataciones * tu empresa, cuando * contratar, quien quiera
      contratar, quienes quieran contratar, los que quieren contratar, los que van a contratar, a
      la hora de seleccionar, que buscais al contratar, que buscan al contratar, que miran al
      contratar, que mirais al contratar, que pesa mas al contratar, que valorais al contratar,
      que valoran al contratar, sus entrevistados, jefe que contrata, jefa que contrata, jefes que
      contratan, empresa que contrata, empresas que contratan, empresas que buscan, empresas que
      buscais, empresas que estais, empresas que esten, empresas que publican, empresas que
      publicais, empresas que piden, empresas que pedis, a las empresas que, queridas * que
      contratan, estan cogiendo, estais cogiendo
    `),
    freeOfCharge: phrases(`
      taller gratuito, curso gratuito, taller gratis, curso gratis, charla gratuita, concierto
      gratuito, visita gratuita, entrada libre, entrada gratuita, es gratis, es gratuito, es
      gratuita, son gratis, son gratuitos, son gratuitas, sin coste, sin costo, webinar
      gratuito, formación gratuita
    `),
    salesCall: phrases(`
      compra ya, compra ahora, cómpralo ya, cómpralo aquí, compre ahora, compre ya, pide el
      tuyo, pide la tuya, consigue el tuyo, consigue la tuya, hazte con el tuyo, llévate el
      tuyo, suscríbete aquí, suscríbete a mi, suscríbete a nuestra, compra tus entradas,
      compra tu entrada, encarga el tuyo, haz tu pedido
    `),
    salesPush: phrases(`
      pide el tuyo, pide la tuya, pide tu, pide ya, pide cita, pide presupuesto, pidelo, pidela,
      pidelos, pidelas, pidenos, pida el suyo, pida su, pida cita, pida presupuesto, pedi el tuyo,
      pedi la tuya, pedi tu, pedila, pedilo, pedid el vuestro, pedid cita, haz tu pedido, haz tu
      reserva, haz ya tu, hace tu pedido, haga su pedido, haga su reserva, hagan su pedido, hagan
      sus pedidos, haced vuestro pedido, encarga tu, encarga ya, encargalo, encargala, encargalas,
      encargalos, encargue, encarguen, encargos al, encargos en, encargos por, encargos hasta,
      pedidos por, pedidos al, pedidos en, pedidos hasta, reserva ya, reserva tu, reserva mesa,
      reserva hoy, reserva ahora, reserva aqui, reserva cita, ^reserva, reserve ya, reserve hoy,
      reserven, reservad, reserva por, reservas por, reservas en, reservas al, reservas a,
      reservas abiertas, reservala, reservalo, reservalas, reservar en, reserva online, para
      reservar, se reserva, compra ya, compra tu, compra tus, compra ahora, compra hoy, compra
      online, compra aqui, compra la tuya, compra el tuyo, compra en, compralo, comprala,
      compralos, compralas, compre su, compre ya, compre en, compren, comprate, comprad, compra
      directa, adquiere, adquierelo, adquierela, adquiera, adquiri, llevate, llevatelo, llevatela,
      llevatelos, llevatelas, llevaoslo, lleve el suyo, llevese, hazte con, haceos con, haganse
      con, consigue tu, consigue el tuyo, consigue la tuya, consigue ya, consiguelo, consiguela,
      consigalo, consegui el tuyo, consegui tu, saca la tuya, saca tu, saca tus, saca ya, sacala,
      agende su, agendar cita, agenda, separa tu, separa la, separe su, aparta tu, aparta el tuyo,
      aparta la tuya, apartalo, apartala, aparte su, asegura tu, asegura el tuyo, asegurate el,
      asegurate la, asegure su, guarda mesa, contrata ya, contrata tu, contrata ahora, contratalo,
      contrate su, contrate ya, solicita presupuesto, solicita una demo, solicite presupuesto,
      pide una demo, matriculate, matricula tu, suscribete ahora, hazte socio, hazte socia, hazte
      premium, empieza gratis, pruebalo gratis, prueba gratis, activa tu, renueva tu, llama y,
      llamanos, llama ya, llame ya, llamenos, escribenos y, escribenos para, escribenos por,
      escribenos al, escribeme por, escribime, escribinos, contactanos, contactenos, consultanos,
      consulta precios, pregunta precio, pasa por la tienda, ven a por, ven a probar, ven a
      comprar, visita nuestra tienda, no te quedes sin, no os quedeis sin, no se quede sin, no se
      queden sin, aprovechalo, aprovechala, date prisa, regalate, date el gusto, date un capricho,
      elige horario, eligela, boletos en, tickets en, venta de boletos, venta anticipada, a la
      venta, en venta, se vende, se venden, vendo, vendemos, se alquila, alquilo, se traspasa,
      hacemos envios, envios a todo, envios a toda, enviamos a todo, enviamos a toda, envios a
      domicilio, envio a domicilio, te lo llevamos, te lo enviamos, lo tienes en, lo tienes por,
      en nuestra tienda, ya en tiendas, en tienda, order now, shop now, buy now, precio por
      privado, link de compra, enlace de compra, asegura plaza, quiero mi, ven a probarlo, haz tu
      encargo, inscribete, inscribite, inscribase, inscribanse, inscribios, apuntate, apuntaos,
      anotate, matricula abierta, matriculas abiertas, inscripciones abiertas, inscripcion
      abierta, abierta la inscripcion, abiertas las inscripciones, abierta la matricula, whatsapp
      al, pasate por, pasa por nuestro, pasa por nuestra, suscribete ya, visitanos, visitenos,
      visitennos, te esperamos en la tienda, te esperamos en el local, info y reservas,
      informacion y reservas, reservas e informacion, reservas e info, cotiza, cotice, cotizanos,
      pide cotizacion, solicita cotizacion, solicite una, reserva en, reserva al, reserva una,
      reserva dos, reserva la, reserva el, pide en, pide al, pide por, pide dos, pidan, pida en,
      pida al, piden por, compre el, registrate en, registrate y, registrate antes, se reservan
      en, se piden en, se compran en, se encarga en, se encargan en, se consigue en, se consiguen
      en, puedes comprarlo, puedes comprarla, puedes reservar, podes reservar, podeis reservar,
      pueden reservar, puede reservar, puedes encargar, pueden encargar, podeis encargar, puede
      encargar, puedes pedirlo, puedes pedir, lo encuentras en, la encuentras en, lo encontraras
      en, los encuentras en, las encuentras en, lo encuentran en, la encuentran en, lo tenes en,
      en librerias, cambia la tuya, cambia el tuyo, cambia ya, pasate al, ven y pruebalo, ven a
      probarte, se aceptan encargos, aceptamos encargos, aceptamos pedidos, tomamos pedidos,
      recibimos pedidos, cerramos pedidos, pedidos abiertos, hacer pedido, para encargar, para
      pedir, para pedidos, para comprar, para inscribirse, para inscribirte, solo pagas, abonate,
      abonarse, abonese, contrata el, contrata un, contrata nuestro, contrata nuestra, te lo
      hacemos, te lo montamos, te lo instalamos, te la instalamos, te montamos, te instalamos,
      date de alta, regala una, regala un, protege tu, proteja su, proteja a, aprende con, escoge
      tu, escoja, elige tu, elija su, venga por, vengan por, vengan a por, ^pedi, ^compra,
      ^compre, ^llama, ^llame, ^venite, ^prueba, ^pruebalo, ^encarga, ^separa, ^aparta, ^contrata,
      ^alquila, ^suscribete, ^regala, ^estrena, ^escribenos, ^aprovecha, ^pasate, ^solicita,
      ^hazte, ^reservas, ^pedidos, ^encargos, ^venta, ^reserve, ^pidalo, ^pidala, y pide, y
      reserva, y compra, y llama, y asegura, y encarga, pon tu pedido, ponte en contacto, contacta
      con nosotros, dese un, plazas en, cupos en, compra anticipada, ultimas en, entra y elige,
      mira el catalogo, ver catalogo, catalogo en, tarifas en, tienda en, en nuestra web y, bono
      en, cierre de pedidos, empieza tu, comienza tu, no esperes mas, no te quedes fuera,
      preventa, de oferta, al mejor precio, aparta con, separa con, congela tu, ^pide, llama al 0,
      pidemela, pidemelo, pidemelos, link en la bio, link en bio, enlace en la bio, enlace en bio,
      link en el perfil, enlace en el perfil, encarga con, encarga el, encarga la, encarga tus, ya
      estan en la web, ya esta en la web, ya esta en la tienda, ya estan en la tienda, ya en la
      web, ya en la tienda, llame y, llamad y, llamen y, aplica aqui, senal de $, para llevar,
      cita por, haz el tuyo, a por el tuyo, a por la tuya, vente a probar, te lo llevas, te la
      llevas, te los llevas, te las llevas, lo recoges, la recoges, recogela, recogelo en, retiras
      en, entregamos en, entrega a domicilio, entregas a domicilio, reparto a domicilio, delivery,
      hacemos entregas, escribenos si, escribeme si, escribanos y, mandame dm, mandanos dm, manda
      md, dm para, md para, dm y, por md, por dm, interesados md, interesados dm, interesados por
      privado, interesados mensaje, pide info, pide informacion, pide mas informacion, pide demo,
      contratala en, inscripciones por, matriculas en, prueba sin compromiso, primera visita sin,
      visita sin compromiso, recien salidos, llegaron las, llegaron los, reserve su mesa
    `),
    salesOffer: phrases(`
      descuento, descuentos, dto, rebaja, rebajas, rebajado, rebajada, rebajados, rebajadas, en
      oferta, oferta especial, ofertas especiales, super oferta, oferta valida, oferta limitada,
      oferta de lanzamiento, oferta flash, oferton, ofertazo, promo, promos, en promocion, precio
      especial, precio de lanzamiento, precio reducido, precios desde, mejores precios, mejor
      precio garantizado, bajo costo, bajo coste, al precio de, mitad de precio, gratis la
      primera, la primera gratis, el primero gratis, la segunda gratis, el segundo gratis, la
      segunda a mitad, primera clase gratis, mes gratis, envio gratis, envios gratis, envio
      gratuito, envio incluido, cupon, cupones, codigo promocional, con el codigo, usa el codigo,
      usando el codigo, ultimas unidades, ultimas plazas, ultimas entradas, ultimos cupos, ultimos
      lugares, ultimos asientos, plazas limitadas, cupos limitados, cupo limitado, cupo para,
      cupos disponibles, lugares limitados, solo 0 plazas, solo quedan, quedan pocas, quedan
      pocos, quedan las ultimas, quedan los ultimos, pocas plazas, pocas unidades, unidades
      limitadas, existencias limitadas, stock limitado, hasta agotar existencias, hasta agotar
      stock, hasta fin de existencias, se agotan, antes de que se agote, antes de que se agoten,
      antes de que se acaben, antes de que suba, sube de precio, tiempo limitado, edicion
      limitada, solo por hoy, black friday, cyber monday, cyberday, hot sale, buen fin, 2x1, 3x2,
      2 x 1, dos por uno, segunda unidad, segunda al 0, 0 off, sin intereses, sin interes,
      facilidades de pago, por solo, por tan solo, a solo, a tan solo, desde solo, desde $, $ por
      persona, $ cada, $ c u, docena a, early bird, preventa, pago unico, tarifa plana, tarifa
      reducida, tarifa especial, tarifas desde, sin compromiso, sin permanencia, prueba gratuita,
      demo gratuita, bono de 0, bono regalo, tarjeta regalo, materiales incluidos, todo incluido,
      iva incluido, quedan 0 plazas, quedan 0 entradas, quedan 0 unidades, quedan 0 cupos, quedan
      0 lugares, quedan dos plazas, quedan tres plazas, quedan cuatro plazas, quedan 0 sillas,
      quedan 0 huecos, quedan tres huecos, quedan dos huecos, va de regalo, de regalo con, y de
      regalo, precio de socio, oferta hasta, cupo de 0, cupo de diez, cuesta $, cuestan $, vale $,
      valen $, a $ el, a $ la, $ el metro, $ la docena, $ el kilo, $ la hora, $ la sesion, $ el
      mes, $ con materiales, entrada $, precio $, entradas $, entradas a $, entrada a $, boleto $,
      boletos $, desde 0 euros, solo por 0, gratis el primer, primera sesion, primera consulta,
      primera visita, meses gratis, quedan plazas, hay plazas, quedan cupos, quedan lugares, aforo
      reducido, grupos reducidos, grupo reducido, maximo 0 personas, maximo seis personas, maximo
      ocho personas, quedan entradas, antes de que se acabe, antes de que vuelen, mas barato, mas
      barata, ahorra, ahorre, ahorras, al contado, liquidacion, liquidamos, rematamos, outlet,
      saldos, fin de temporada, recien llegado, recien llegada, recien llegados, recien llegadas,
      ya llegaron, solo $, precio por privado
    `),
    salesGoods: phrases(`
      minicurso, masterclass, master en, diplomado, formacion online, bootcamp, workshop, mi
      taller, nuestro taller, coaching, mentoria, mentorias, consultoria, asesoria, asesorias,
      asesoramiento, mi libro, nuestro libro, ebook, e book, mi novela, mi metodo, nuestro metodo,
      nuestra tienda, tienda online, coleccion, catalogo, nuestro producto, nuestros servicios,
      nuestro servicio, nuestra gama, nuestra app, nuestra plataforma, nuestra carta, nueva carta,
      entradas, entrada doble, boletos, boletas, tickets, abono, abonos, butaca, butacas, vip,
      plan premium, suscripcion, membresia, pack, packs, kit, kits, combo, combos, clases de,
      clases particulares, clase particular, clases online, tratamiento, tratamientos, crema,
      cremas, serum, perfume, perfumes, zapatillas, vestidos, bolsos, joyas, muebles, colchon,
      colchones, sofas, apartamento, apartamentos, chalet, plaza de garaje, seguro de, hipoteca,
      prestamo, caldera, aire acondicionado, placas solares, paneles solares, tour, tours,
      crucero, casa rural, cabanas, tarta, tartas, torta, tortas, empanadas, tamales, roscon,
      roscones, panettone, turron, turrones, pan de, quesos, jamon, jamones, pulpo, paella,
      croquetas, pasteles, galletas, jabones, ramo, ramos de, hecho a mano, hechos a mano, hecha a
      mano, en stock, tallas, recien hecho, recien hechos, presupuesto, vinilo, sesion de fotos,
      pagina web, tienda virtual, hosting, nuestra cocina, nuestros vinos, nuestras deportivas,
      curso, cursos, seminario, posgrado, postgrado, retiro, retiros, campamentos, menu, brunch,
      cata, visita guiada, visitas guiadas, productos, poliza, chequeo, tinte, masaje, masajes,
      terapia, gafas, lentes, calzado, chaqueta, abrigo, jersey, vestido, camisetas, camiseta,
      zapatos, botas, bolsas, lampara, lamparas, estanteria, toldo, toldos, poemario, comic,
      ejemplar, ejemplares, panes, bizcocho, dulces, chocolate, helados, verdura, verduras, queso,
      miel, aceite, cordero, cabana, viajes, excursiones, pasaje, pasajes, jabon, velas,
      plantilla, plantillas, agendas, calendarios, postales, laminas, software, cojin, cojines,
      alfombra, alfombras, ceramica, vajilla, vajillas, macetas, macetero, juguete, juguetes,
      pijama, pijamas, mochila, mochilas, gorra, gorras, relojes, pendientes, collares, anillo,
      anillos, pulsera, pulseras, sudadera, sudaderas, bufanda, bufandas, calcetines, sabanas,
      edredon, cortinas, retratos, ilustraciones, pegatinas, parrilla, parrillada, hamburguesa,
      hamburguesas, pizza, pizzas, tacos, arepas, alfajores, medialunas, mermelada, mermeladas,
      conservas, salsas, chorizo, chorizos, embutidos, cecina, sidra, licor, licores, granola,
      kombucha, cestas, cesta navidena, canastas, hamacas, sillon, sillones, colchoneta,
      escritorio, ordenadores, impresora, auriculares, repuestos, neumaticos, llantas, baterias,
      pellets, plantones, cachorros, pienso, peluqueria canina, adiestramiento, guarderia canina,
      traduccion, traducciones, correccion de textos, diseno web, paginas web, tatuaje, tatuajes,
      manicura, manicure, pedicura, depilacion, botox, blanqueamiento, ortodoncia, implantes,
      fisioterapia, osteopatia, acupuntura, pilates, encuadernacion, catas, cenas, hospedaje,
      posada, glamping, suites, traslados, mudanzas, fletes, cerrajeria, fontaneria, fumigacion,
      lavanderia, planchado, alarmas, seguros, hipotecas, prestamos, creditos, gestoria,
      declaracion de la renta
    `),
    bait: phrases(`
      etiqueta tu mejor, etiqueta tu amig*, etiqueta tu crush, etiqueta tu pareja, etiqueta tu
      madre, etiqueta tu padre, etiqueta tu herman*, etiqueta tu colega, etiqueta tu persona,
      etiqueta tus amig*,
      dale like, dale a like, dale al like, dale un like, dale a me gusta, dale me gusta, dale al
      me gusta, dale al corazon, dale corazon, dale un corazon, dale rt, dale a rt, dale fav, dale
      a compartir, dale compartir, dadle a like, dadle like, dadle al like, denle like, denle me
      gusta, dele like, da like, da me gusta, dad like, likes si, rt si, retuit si, retuitea si,
      retuiteen si, retweet si, rtea si, fav si, fav para, rt para, like para, haz rt, hagan rt,
      haced rt, like y compartir, comparte si, compartelo si, compartid si, comparte esto si,
      comparte y comenta, comparte y gana, comparte y menciona, comparte este post y, comparte
      esta publicacion y, comparte en tu historia, comparte en tus historias, compartelo en tu,
      comparti y, guarda y comparte, guardad y compartid, guarda y compartelo, comenta si, comenta
      quiero, comenta yo, comenta guia, comenta info, comenta amen, comenta con, comenta la
      palabra, comenta y comparte, comenta listo, comenta presente, comenta te quiero, comenta
      vale, comenta receta, comenta pdf, comenta plantilla, comenta curso, comenten si, comenten
      con, comenten yo, comenten la palabra, comenten quiero, comentad con, comentad si, comentad
      la palabra, comentad quiero, comente si, comente quiero, comente la palabra, escribe amen,
      escribe yo, escribe quiero, escribe info, escribe guia, escribe la palabra, escriban amen,
      escriban yo, escribe me interesa, comenta me interesa, di amen, pon amen, pon un corazon,
      pon un emoji, pon un like, ponle like, ponle me gusta, pon quiero, pon la palabra, pon un
      punto, deja un corazon, deja un like, deja tu like, dejad un like, dejen su like, dejen
      like, deja un emoji, deja amen, dejen amen, deja tu amen, deja tu corazon, deja un punto,
      deja tu emoji, manito arriba, manita arriba, dedito arriba, pulgar arriba, reacciona si,
      reacciona con, reacciona y, reaccionad con, reaccionen con, etiqueta a, etiqueta al,
      etiqueta 0, etiqueta aqui, etiquetala, etiquetalo, etiquetalos, etiquetalas,
      etiquetate, etiqueten a, etiqueten al, etiqueten aqui, etiquetad a, etiquetad al, etiquetad
      aqui, etiquete a, etiqueta quien, etiqueta y, menciona a tu, menciona a quien, menciona 0,
      mencionad a, mencionad al, mencionen a, mencione a, arroba a, arroba al, arrobad a, arroben
      a, taggea a, tagea a, sigueme y te sigo, te sigo si me sigues, sigo de vuelta, follow x
      follow, followback, follow back, sdv, #sdvfollow, f4f, l4l, #follow4follow, #like4like, like
      por like, cada like, por cada rt, por cada me gusta, por cada compartido, por cada
      comentario, por cada corazon, ^un like, ^1 like, cada comentario suma, 0 likes y, 0 likes
      para, llegar a 0 likes, llegar a los 0 likes, a por los 0 likes, cuantos likes, cuantos rt,
      cuantos corazones, cuantos amen, cuantos me gusta, nadie le dara like, con mas me gusta, con
      mas corazones, con mas reacciones, con mas votos se lleva, activa la campanita, dale a la
      campanita, suscribete y activa, suscribete y dale, siguenos y comenta, siguenos y comparte,
      siguenos y etiqueta, siguenos y dale, sigue la cuenta y, sigue nuestra cuenta, sigue a @ y,
      seguir la cuenta, sigue esta pagina y, sigue la pagina y, y te mando por privado, y te lo
      mando por privado, y te la mando por privado, y te lo envio por privado, y te envio por
      privado, y te lo mando por dm, y te lo mando por interno, y te lo paso por, y te la paso
      por, y te la envio por, y te mando el link, y te mando el enlace, y te mando la guia, y te
      envio el link, y te envio el enlace, y te envio la guia, romper la cadena, rompas la cadena,
      solo los valientes, solo los genios, solo genios, el 0 no podra, si no lo compartes, el que
      no comparta, quien no comparta, no seas egoista, mandalo a 0, mandaselo a 0, enviaselo a 0,
      envialo a 0, la primera persona que te salga, el primero que te salga, la tercera persona
      que, tu primer mencionado, y rt, ^menciona a, y menciona a, menciona a 0, menciona a tus,
      menciona a ese, menciona a esa, si llegamos a 0 rt, si llegamos a 0 compartidos, si llegamos
      a 0 seguidores, si llegamos a 0 me gusta, cuando lleguemos a 0 likes, cuando lleguemos a 0
      compartidos, cuando lleguemos a 0 seguidores, cuando lleguemos a 0 me gusta, cuando
      lleguemos a los 0, corazon si, corazoncito si, ^like si, un like si, y mencionas a, y
      etiquetas a, la persona que te salga, que te salga al escribir, y comentes, para participar
      comenta, para participar sigue, para participar dale, para participar etiqueta, para
      participar menciona, para participar comparte, participa comentando, participa siguiendo,
      participa etiquetando, like comenta y, like comparte y, like guarda y, like y comentario,
      like y follow, like y guarda, sigue comenta y, sigue y comenta, sigue y comparte, danos
      like, danos un like, danos tu like, dejanos un like, dejanos tu like, regalanos un like,
      regalame un like, dame un like, dame like, denme like, denos like, denos un like, danos un
      corazon, dejanos un corazon, dejanos un emoji, dejanos tu emoji, antes de que lo borren,
      antes de que la borren, antes de que lo eliminen, taguea a, nombra a ese, nombra a tu,
      mandale esto a, enviale esto a, pasale esto a, mandalo a ese, envialo a ese, manda esto a,
      envia esto a, reenvia esto a, reenvialo a, corazon para, me gusta para, me encanta para, me
      divierte para, me asombra para, fuego si, fueguito si, aplauso si, el 0 falla, el 0 fallara,
      el 0 no sabe, con un emoji, con emojis, solo emojis, en emojis, con un solo emoji, un emoji
      y, quien comente, los que comenten, quienes comenten, quienes compartan, los que compartan,
      quien comparta, la primera que comente, primeros en comentar, primeras en comentar, primeros
      que comenten, primeros comentarios, primeras 0 personas, el comentario con mas, la respuesta
      con mas, la foto con mas, el nombre con mas, la frase con mas, etiquetandonos,
      mencionandonos, sigue nuestra pagina, sigue esta cuenta, siguenos y menciona, siguenos y
      participa, seguinos y, seguinos etiqueta, entras en el sorteo, entras al sorteo, entra en el
      sorteo, entra al sorteo, participa en el sorteo, participa del sorteo, participas en el
      sorteo, participas del sorteo, participar en el sorteo, participar en este sorteo,
      participar del sorteo, entre todas las que comenten, entre los comentarios, en comentarios y
      te, en los comentarios y te, abajo y te, y te mando la plantilla, y te mando la receta, y te
      mando el pdf, y te mando la lista, y te mando mi, y te mando gratis, y te envio gratis, y te
      envio mi, y te envio el pdf, y te envio la plantilla, y te envio la receta, y te envio la
      lista, y te paso el link, y te paso el enlace, y te paso el pdf, y te paso la guia, y te
      paso la receta, y te paso la plantilla, y te paso mi, y te regalo, y os mando, y os envio, y
      se los envio, por privado gratis, comenta lista, comenta mapa, comenta plan, comenta ok,
      comenta dale, comenta va, comenta metodo, comenta ebook, comenta libro, comenta precio,
      comenta enlace, comenta kit, comenta agenda, comenta calendario, comenta menu, comenta
      gratis, comenta check, comenta taller, comenta dieta, comenta rutina, comenta hecho, comenta
      fuego, comenta emoji, comenta solo, comenta rapido, comenta primero, comenta tu mes, comenta
      en que mes, escribe listo, escribe dale, escribe pdf, escribe receta, escribe plan, escribe
      hecho, escribe va, escribe gracias, escribe te amo, di yo, di si, digan yo, digan amen,
      digan si, levantad la mano, atrevete a compartir, no te atreves a, nadie va a compartir,
      pocos compartiran, no pases de largo, no sigas bajando, compartelo y, compartelo antes,
      comparte antes de, comparti si, compartilo si, compartilo y, compartila si, comparte tambien
      si, compartelo con 0, guardalo y, guardalo antes, guardate esto, activa la campana, activa
      las notificaciones, dale follow, dale seguir, dale a seguir, dale al boton, dale a guardar,
      denle rt, denle compartir, denle al corazon, deja tu reaccion, deja un comentario y, dejame
      un like, dejame un corazon, dejame un emoji, retuitea para, retuitea y, retuiteen y, cita
      este tuit, cita este tweet, el primero que comente, completa la frase, copia y pega, copia y
      comparte, pegalo en tu muro, si lees esto, si estas leyendo esto, deja un puntito, dejen un
      punto, dejad un punto, por cada amigo que, por cada seguidor nuevo, por cada nuevo seguidor,
      por cada comparticion, vota con un, vota con el, vota con tu, voten con, votad con, mas
      likes gana, mas likes se lleva, con mas me gustas, mas me gusta gana, mas votado gana, mas
      votada gana, mas corazones gana, mas compartida gana, gana el comentario, ganara el
      comentario, ganara la foto, gana la foto, se lo lleva quien, se la lleva quien, se lo
      llevara quien, reta a, desafia a, retad a, reten a, nominad a, nominen a, tiene que
      etiquetar, debe etiquetar, le toca etiquetar, etiqueta en comentarios, etiqueta en los
      comentarios, menciona en comentarios, menciona en los comentarios, mencionen en, mencionanos
      y, etiquetanos y, sube tu foto y, sube tu foto con, publica tu foto con, comparte tu foto
      con, a que nadie comparte, manda este post, manda este reel, manda este video, envia este
      reel, envia este video, envia este post, mandaselo a ese, mandaselo a esa, enviaselo a ese,
      enviaselo a esa, mandaselo a tu, enviaselo a tu, compartelo con ese, compartelo con esa,
      compartelo con tu, comparte con ese, comparte con esa, el 0 no puede, el 0 no logra,
      resuelve y comenta, deja tu respuesta y, comenta tu respuesta, pon tu respuesta, cual eliges
      comenta, comenta a o, comenta abajo tu, comenta aqui y, comenta abajo y, comenta de donde,
      comenta tu ciudad, comenta tu pais, comenta tu nombre, comenta tu edad, comenta tu fecha,
      escribe tu signo, escribe tu fecha, escribe tu mes, pon tu signo, pon tu mes, dinos tu
      signo, dime tu signo, dime tu mes, dime en que mes, amen si, quien dijo yo, sube una foto
      con el hashtag, si llegamos a mil, si llegamos a cien, si llegamos a diez mil, si llegamos a
      los, llegamos a 0 likes, comenta tu numero, en tus historias y, en tu historia y, en tus
      stories y, en stories y, comenta * y te, comenta * y os, comenta * y se, comenta * para
      recibir, comenta * si, comenta * y gana, comenta * abajo y, comenta * aqui abajo y, comenta
      * en este post, comenten * y les, comenten * y se, comenten * si, comentad * y os, comentad
      * si, comente * y le, comente * y se, escribe * y te, escribe * en comentarios y, escribe *
      en los comentarios, escribe * si, escribe * abajo y, escriban * y les, escriban * y se,
      escribid * y os, pon * en comentarios y, pon * en los comentarios y, pon * si, pon * y te,
      ponme * si, dime * y te, manda * y te, deja * si, dejame * si, dejanos * si, dejad * si,
      dejen * si, deja * y te, deja un * si, deja una * si, dejame un * si, dejanos un * si, dejen
      un * si, dejad un * si, dame un * si, etiqueta * amig*, menciona * amig*, menciona a *
      amig*, por cada * que comente, por cada * que comparta, por cada * compartido, por cada *
      like, comparte con * amig*, comparte en * grupos, compartelo en * grupos, enviaselo a *
      amig*, mandaselo a * amig*, envialo a * amig*, reenvia a * contactos, cuando lleguemos a *
      likes, llegamos a * likes, si llega a * likes, llegar a * likes, con * likes, si pasamos de
      * likes, si superamos los * likes, a los * likes, si llegamos a * comentarios, si llegamos a
      * compartidos, si llegamos a * seguidores, si llegamos a * rt, si este * llega a, si esta *
      llega a, primeros * comentarios, primeras * personas que, primeros * que comenten, los
      primeros * en comentar, a quien * comente, al que comente, al primero que comente, al primer
      comentario, a los * primeros que, a las * primeras que, entre * comenten, entre * que
      comenten, entre * que compartan, entre * que comparten, entre * que comentan, entre * los
      comentarios, sorteamos * entre, sorteo entre, sortearemos * entre, lo sorteamos entre, la
      sorteamos entre, una carita para, vota con * corazon, vota con * me gusta, vota con * like,
      like * comparte, like * comenta, like * etiqueta, sigue la * y comenta, sigue la * y
      etiqueta, sigue a * y comenta, sigue a * y etiqueta
    `),
    baitHint: phrases(`
      sorteo, sorteamos, sorteos, sortearemos, rifamos, participas, para participar, giveaway,
      ganador, ganadora, ganadores, ganate, llevarte, entrada doble, un emoji, si eres de, si eres
      mas de, si eres team, o si prefieres, like, likes, comenta, etiqueta, etiquetas, menciona,
      mencionando, mencionar, etiquetando, siguenos, compartidos, retuits, retweet, en stories, en
      tu historia, vota con, con quien irias, comentanos, participa y, participa por, gana un,
      gana una, gana dos, gana 0, manito, manita, comenten, comentad, comente, reacciona,
      reaccionad, reaccionen, a o b, completa la frase, adivinen, adivinad, cuenta cuantos,
      cuantos ves, que ves primero, el que pierda, cadena, mas me gusta, mas reacciones, mas
      corazones, mas votos, el algoritmo, mas comentarios, comentando, regalamos, concurso
    `),
    shareRequest: phrases(`
      comparte por favor, compartan por favor, compartid por favor, por favor comparte, por favor
      compartan, por favor compartid, por favor compartir, por favor rt, porfa rt, porfa
      compartid, porfa compartan, porfa difusion, rt por favor, rt porfa, rt please, se agradece
      difusion, se agradece la difusion, se agradece rt, se agradece compartir, agradecemos
      difusion, agradezco difusion, agradecemos compartir, maxima difusion, difusion por favor,
      ^difusion, pido difusion, pedimos difusion, ayudanos a compartir, ayudanos compartiendo,
      ayudenme a compartir, difunde, difundid, difundan, difundir, compartelo, compartela,
      compartelas, compartelos, compartidlo, compartidla, compartanlo, compartanla, compartilo,
      compartila, comparte con quien, comparte con alguien, comparte esto, compartid este,
      compartan este, compartan esta, compartid esta, corre la voz, corran la voz, corred la voz,
      haz correr la voz, haced correr la voz, pasa la voz, pasen la voz, pasalo, pasadlo, pasenlo,
      pasala, no olvides compartir, no te olvides de compartir, dale a compartir, dale rt, haz rt,
      retuitea, retuiteen, retuitead, reenvia, reenvialo, reenviadlo, reenvienlo, comparte este
      post, comparte esta publicacion, comparte esta foto, comparte este video, comparte con tus
      amigos, comparte con tus amigas, comparte con tus contactos, comparte con tus seres,
      comparte esta informacion, comparti esta, comparti este
    `),
    superlative: phrases(`
      increible, increibles, increiblemente, espectacular, espectaculares, impresionante,
      impresionantes, maravillos*, extraordinari*, inolvidable*, alucinante*, alucine, alucinad*,
      brutal, brutales, brutalidad, fantastic*, fantasia, magnific*, sublime*, divino, divina,
      divinos, divinas, perfecto, perfecta, perfectos, perfectas, perfeccion, genial, geniales,
      genialidad, fabulos*, estupend*, asombros*, grandios*, glorios*, deslumbrant*, fascinant*,
      apasionant*, apoteosic*, apoteosis, legendari*, epico, epica, epicos, epicas, magico,
      magica, magicos, magicas, celestial*, magistral*, sensacional*, excepcional*, insuperable*,
      incomparable*, inigualable*, inmejorable*, irrepetible*, bestial*, colosal*, prodigios*,
      preciosa, precioso, preciosas, preciosos, preciosidad, hermosa, hermoso, hermosas, hermosos,
      hermosura, bellisim*, joyita, obra maestra, obra de arte, otro nivel, otro planeta, de otra
      galaxia, de otra dimension, de otro mundo, fuera de serie, fuera de este mundo, de ensueno,
      sueno hecho realidad, sueno cumplido, de locos, locuron, una pasada, que barbaro, cartelazo,
      temazo, exitazo, equipazo, golazo, partidazo, discazo, imparable*, invencible*, arrasamos,
      arrasando, lo maximo, lo mas grande, la mas grande, el mas grande, los mas grandes, la
      mejor, el mejor, los mejores, las mejores, unico en el mundo, unica en el mundo, experiencia
      unica, momento unico, noche unica, hermosisim*, lindisim*, buenisim*, riquisim*, grandisim*,
      felicisim*, guapisim*, sedosisim*, orgullosisim*, emocionadisim*, contentisim*,
      agradecidisim*, *isima, *isimo, *isimas, *isimos, emocionada, emocionado, emocionados,
      emocionadas, honrado, honrada, honrados, honradas, honor mas grande, orgullo infinito,
      inmenso orgullo, flipando, flipar, flipante*, flipamos, enloquecer, enloquecimos,
      enloquecio, enloqueceras, morimos de, muero de amor, nos morimos, amor infinito, amor total,
      sin palabras, no tengo palabras, no hay palabras, no me lo creo, no nos lo creemos, no lo
      puedo creer, no puedo mas, no puedo con tanta, lloramos, estoy llorando, piel de gallina,
      pelos de punta, woow*, wooo*, guauu*, guau, siuuu*, vamoooo*, vamosss*, epicidad, game
      changer, wow, amazing, awesome, poesia pura, magia pura, pura magia, arte puro, chulisim*,
      chingon*, padrisim*, brutalisim*, cambiara tu vida, cambio la vida, cambiado la vida, te va
      a cambiar la vida, jamas visto, jamas vista, nunca visto, nunca vista, arrollador*,
      apabullant*, descomunal*, fenomenal*, formidable*, majestuos*, esplendid*, una reina,
      mundial de la historia, mejor del mundo, mejores del mundo, record total, unos cracks,
      ovacion, me muero de, maravilla, maravillas, joya, delicia, gloria bendita, barbaridad,
      revolucionari*, genia, boquiabiert*, la hostia, un antes y un despues, idolo, idolos,
      soberbi*, exquisit*, insolit*, electrizante*, vibrante*, arrebatador*, conmovedor*,
      sobrecogedor*, escalofrios, fuegazo, fuego puro, oro puro, puro oro, pura poesia, dinamita,
      bombazo, pelotazo, brillantisim*, tremenda, tremendo, locura, privilegio enorme, crack, una
      diosa, la diosa
    `),
    intensifier: phrases(`
      absolutamente, totalmente, completamente, simplemente, sencillamente, verdaderamente,
      profundamente, realmente, increiblemente, inmensamente, infinitamente, enormemente,
      tremendamente, rematadamente, literalmente, jodidamente, super, hiper, ultra, requete,
      archi, tan tan, muy muy, absoluto, absoluta, absolutos, absolutas, pura, todo un, toda una,
      del mundo, del universo, de la galaxia, de la humanidad, del planeta, en el planeta, de
      nuestra vida, de nuestras vidas, nunca antes, como nunca, nada igual, sin igual, sin
      comparacion, infinito, infinita, infinitas, un millon de, eternamente, tantisim*, con toda
      el alma, que noche, que publico, que energia, que show, que fiesta, que concierto, que
      orgullo, que emocion, que alegria, que felicidad, que honor, que nivel, que pasada, que
      fantasia, dios mio, madre mia, amooo*, 0 veces, lo mas, de la historia, en la historia, que
      barbaridad, mas grande, mas hermosa, en el mundo, sin palabras, millones, graciaaa*, siiii*,
      aaaah*, todos los tiempos, inmenso, inmensa, muchisimo, extremadamente, sumamente,
      terriblemente, total, menudo, menuda, jamas
    `),
    promise: phrases(`
      garantizamos, garantizaremos, queda garantizado, queda garantizada, quedan garantizad*, esta
      garantizado, esta garantizada, estan garantizad*, tienes garantizad*, tienen garantizad*,
      teneis garantizad*, con garantia de, 0 anos de garantia, 0 meses de garantia, ^garantia,
      garantia total, garantia de devolucion, garantia de satisfaccion, garantia por escrito,
      garantia de por vida en, nuestra garantia, garantizado o, garantizada o, satisfaccion
      garantizada, resultado garantizado, resultados garantizados, entrega garantizada, plaza
      garantizada, precio garantizado, calidad garantizada, devolucion garantizada, devolucion
      integra, devolucion del importe, devolucion total, devolucion del 0, nos comprometemos, me
      comprometo en nombre, nos hemos comprometido, nuestro compromiso es, compromiso firmado,
      compromiso por escrito, asumimos el compromiso, asume el compromiso, asumimos este
      compromiso, es un compromiso, es nuestro compromiso, prometemos, lo hemos prometido, promesa
      de esta, promesa de este, promesa de la casa, nuestra promesa, palabra de esta, tienes
      nuestra palabra, tienen nuestra palabra, teneis nuestra palabra, tiene nuestra palabra,
      damos nuestra palabra, cumplimos lo prometido, lo cumpliremos, te devolvemos, le devolvemos,
      os devolvemos, les devolvemos, devolveremos, se devolvera, se devolveran, se le devolvera,
      se te devolvera, se os devolvera, se les devolvera, se devuelve el 0, se devuelve el dinero,
      se devuelve integr*, se devuelven integr*, te reembols*, le reembols*, os reembols*, les
      reembols*, reembolsamos, reembolsaremos, se reembolsara, se reembolsaran, reembolso total,
      reembolso completo, reembolso integro, reembolso del 0, reembolso garantizado,
      reintegraremos, reintegramos, se reintegrara, se le reintegrara, se les reintegrara, te
      reintegr*, te abonamos, te abonaremos, le abonamos, le abonaremos, os abonamos, os
      abonaremos, les abonamos, les abonaremos, se te abonara, se le abonara, se os abonara, se
      abonara el, te compensamos, te compensaremos, os compensaremos, le compensaremos, les
      compensaremos, os compensamos, le compensamos, te lo cambiamos, se lo cambiamos, os lo
      cambiamos, te la cambiamos, te lo reponemos, repondremos, reponemos sin, lo arreglamos
      gratis, lo reparamos gratis, te damos otro, te damos otra, te enviamos otro, te enviamos
      otra, te mandamos otro, te mandamos otra, te llega otro, te llega otra, recibiras otro,
      recibiras otra, sustituiremos, te lo sustituimos, no te cobramos, no le cobramos, no os
      cobramos, no se te cobra, no se le cobra, no se os cobra, no se te cobrara, no se le
      cobrara, no se les cobrara, no se cobrara, no cobramos nada, no cobraremos, no cobramos si,
      no pagas nada, no paga nada, no pagais nada, no pagan nada, o no pagas, o no paga, si no no
      pagas, no lo pagas, o es gratis, o sale gratis, o te lo regalamos, o se lo regalamos,
      pagamos nosotros, invita la casa si, el billete es gratis, el billete sera gratis, el viaje
      es gratis, el siguiente es gratis, la siguiente es gratis, corre de nuestra cuenta, corren
      de nuestra cuenta, corre por nuestra cuenta, corren por nuestra cuenta, por cuenta nuestra,
      por cuenta de la casa, nos hacemos cargo, nos haremos cargo, nos ocupamos de todo sin,
      asumimos el coste, asumimos el costo, asumimos los gastos, asumiremos el, asumiremos los,
      asumira el coste, cubriremos el, nosotros lo asumimos, nunca subiremos, no subiremos, no te
      subiremos, no le subiremos, no os subiremos, no les subiremos, no vamos a subir, el precio
      no subira, el precio no cambiara, no cambiaremos el precio, precio congelado, congelamos
      precios, congelamos el precio, congelamos la cuota, mantendremos el precio, mantenemos el
      precio, mantendra el precio, no vamos a vender, no vendemos tus, no venderemos, no
      cederemos, nunca compartiremos, jamas cobraremos, nunca cobraremos, nunca te cobraremos,
      siempre sera gratis, siempre seran gratis, seguira siendo gratis, seguira siendo gratuito,
      seguira siendo gratuita, seguiran siendo gratuit*, sera siempre gratis, sera siempre
      gratuito, sera siempre gratuita, seran siempre gratuit*, gratis para siempre, gratuito para
      siempre, gratuita para siempre, nadie se quedara, no se quedara sin, se quedara sin plaza,
      nadie se va a quedar, hasta el ultimo centimo, hasta el ultimo euro, hasta el ultimo peso,
      hasta el ultimo sol, lo ponemos en el contrato, lo ponemos por escrito, sin letra pequena,
      sin letra chica, no tendras que pagar, no tendra que pagar, no tendreis que pagar, no
      tendran que pagar, lleva garantia, llevan garantia, tienen garantia de, garantia extendida,
      en nombre de la empresa, nadie perdera, de nuestro bolsillo, te quedas sin pagar, si no te
      convence te, si no te gusta te, no te costara nada, no os costara nada, no le costara nada,
      no les costara nada, sin que te cueste, a coste cero para, ni un euro mas, ni un peso mas,
      ni un centimo mas, ni un sol mas, ni un dolar mas, si no cumplimos, si no lo cumplimos,
      repite gratis, repites gratis, repite el curso gratis, repites el curso, repetimos gratis,
      volvemos gratis, volvemos sin cobrar, volvemos sin coste, volvemos sin costo, sin cobrarte,
      sin cobrarle, sin cobraros, sin cobrarles, sin cobrar un, se restablecera, se restableceran,
      restableceremos, quedara restablecido, quedara reparado, quedara reparada, quedara resuelto,
      quedara resuelta, quedara solucionado, quedara solucionada, estara resuelto, estara
      resuelta, estara reparado, estara reparada, estara solucionado, es nuestra palabra, palabra
      de taller, palabra de honor de, la cuota no subira, las cuotas no subiran, la matricula no
      subira, los precios no subiran, los precios no cambian, el precio no cambia, no subira el
      alquiler, no tocamos los precios, no vamos a tocar, seguira gratis, seguira siendo libre,
      seguira libre, seguira abierta y gratuita, sera libre y gratuit*, quedara sin su, nadie
      pagara, ninguna persona usuaria, recuperas tu dinero, recupera su dinero, recuperara su
      dinero, recuperas el dinero, recuperaran su dinero, te descontamos, le descontamos, os
      descontamos, les descontamos, te descontaremos, le descontaremos, les descontaremos, os
      descontaremos, se descontara, se le descontara, se les descontara, aplicaremos el descuento,
      te regalamos el siguiente, te regalamos la siguiente, te regalamos otro, te regalamos otra,
      no cerraremos, no vamos a cerrar, no cerrara ninguna, no despediremos, no vamos a despedir,
      no vamos a cobrar, jamas te cobraremos, jamas te pediremos, nunca te pediremos, nunca
      pediremos, nunca le pediremos, nunca os pediremos, nunca les pediremos, conservas tu plaza,
      conserva su plaza, tu plaza esta asegurada, plaza asegurada, asumimos nosotros, los gastos
      los asumimos, el envio lo pagamos, paga la casa, los portes los pagamos, los portes corren,
      portes a nuestro cargo, a cargo nuestro, responderemos a todas, responderemos a todos,
      responderemos todas, responderemos uno, responderemos una, contestaremos a todas,
      contestaremos a todos, contestaremos una por una, respondemos a todas, respondemos a todos,
      recibira respuesta, recibiran respuesta, recibireis respuesta, recibiras respuesta, tendra
      respuesta, tendran respuesta, tendras respuesta, tendreis respuesta, tendra su dinero,
      tendra el dinero, tendras tu dinero, tendras el dinero, tendra su reembolso, tendreis el
      dinero, tendran su dinero, tendras la transferencia, tendra la transferencia, firmado ante
      notario, por escrito y firmado, lo dejamos por escrito, queda por escrito, esta en las
      bases, esta en el contrato, te lo reactivamos, se lo reactivamos, te reactivamos, le
      reactivamos, te alargamos, le alargamos, te prorrogamos, te lo diremos, se lo diremos, os lo
      diremos, se quedara sin comedor, se quedara sin luz, te anadimos un mes, le anadimos un mes,
      os anadimos un mes, te regalamos un mes, le regalamos un mes, os regalamos un mes, a nuestro
      cargo el, nadie quedara fuera, nadie quedara afuera, ningun nino quedara, ninguna familia
      quedara, carta de compromisos, ^prometido, prometido y, nos obligamos, respondemos nosotros,
      la diferencia la ponemos, la diferencia la pagamos, la diferencia corre, habra compensacion,
      sera indemnizad*, seran indemnizad*, tendras derecho a, tendreis derecho a, derecho a
      devolucion, derecho a la devolucion, devolucion automatica, ni hoy ni nunca, ni ahora ni
      nunca, ni un minuto mas, continuara siendo gratuit*, continuara siendo gratis, no sera de
      pago, no habra version, no habra recargo, no habra recargos, no habra despidos, no habra
      recortes, no habra subida, no habra subidas, no habra comisiones, no se tocara, no se
      vendera, no se venderan, no se cerrara, no se eliminara, no se cedera, no se cederan,
      seguira abierto para, seguiremos pagando, siempre tendras, siempre tendreis, siempre podras,
      siempre podreis, nunca te haremos, nunca tendras que, nunca tendra que, nunca pagaras, jamas
      pagaras, no pagaras, no pagareis, no te cobraremos, no le cobraremos, no os cobraremos, no
      les cobraremos, os la cambiamos, se la cambiamos, te las cambiamos, te los cambiamos, se los
      cambiamos, lo cambiamos gratis, la cambiamos gratis, la cambiamos sin, lo cambiamos sin,
      cambio gratis, cambios gratis, cambio de talla gratis, devolucion gratis, devolucion
      gratuita, devoluciones gratis, devoluciones gratuitas, cancelacion gratuita, cancelacion
      gratis, te lo devolvemos, se lo devolvemos, os lo devolvemos, te la devolvemos, se la
      devolvemos, os pagamos el, pagamos la diferencia, te lo pagamos, se lo pagamos, te lo
      llevamos gratis, sale gratis si, es gratis si, sera gratis si, te sale gratis, le sale
      gratis, no le cuesta nada, no os cuesta nada, te invitamos a otro, nos tomamos la
      responsabilidad, asumimos la responsabilidad, asumimos toda la responsabilidad, lo
      solucionamos antes, lo arreglamos antes, quedara terminado antes, quedara terminada antes,
      estara terminada antes, estara terminado antes, estara listo antes, estara lista antes,
      volvera el servicio, volvera el suministro, compromiso de, ^promesa de, volvera el agua
      antes, volvera la luz antes, compromiso firme de, va gratis, va de la casa, corre de la
      casa, invitamos nosotros, nadie tendra que pagar, recuperaras, recuperareis, recuperara la
      cuota, recuperaran la cuota, recuperara el importe, recuperaran el importe, recuperaran lo
      pagado, recuperara lo pagado, dinero de vuelta, seguiran siendo validas, seguiran siendo
      validos, seguira siendo valida, seguira siendo valido, siguen siendo validas, mantenemos
      precio, mantenemos precios, mantenemos tarifas, precio cerrado, precio bloqueado, precio
      fijo hasta, sin subidas de precio, sin subir el precio, sin subir precios, o te lo llevas
      gratis, o el envio es gratis, o la proxima es gratis, o el proximo es gratis, o te
      regalamos, o le regalamos, o os regalamos, o te invitamos, o lo hacemos gratis, o la hacemos
      gratis, o repetimos, o lo repetimos, o la repetimos, o lo hacemos de nuevo, o le damos otro,
      siempre sera gratuit*, siempre seran gratuit*, recibiran una compensacion, recibira una
      compensacion, recibiras una compensacion, recibireis una compensacion, recibira el importe,
      recibiran el importe, recibireis el importe, recibiras el importe, recibiran la devolucion,
      recibireis la devolucion, recibira la devolucion, recibiras la devolucion, recibira un bono,
      recibiran un bono, recibiras un bono, recibireis un bono, recibiran un vale, recibira un
      vale, recibiran el reembolso, recibira el reembolso, recibireis el reembolso, recibiras el
      reembolso, ^palabra de, te cambiamos, le cambiamos, os cambiamos el, les cambiamos, te lo
      arreglamos sin, se lo arreglamos sin, te lo reparamos sin, se lo reparamos sin, nunca se
      venden, nunca se venderan, no se comparten con terceros, no compartimos tus, no compartimos
      sus, no compartiremos, borramos tus datos, borraremos, no guardamos tus, no guardaremos,
      nunca guardaremos, todo lo recaudado ira, cada euro ira, cada peso ira, destinaremos el 0,
      donaremos el 0, no perderas tu, no perdera su, no perderan su, no perdereis, se le enviara
      otro, le enviaremos otro, te enviaremos otro, te enviaremos otra, le enviaremos otra, te
      mandaremos otro, te mandaremos otra, le mandaremos, recibira uno nuevo, recibiras uno nuevo,
      recibira una nueva, recibiras una nueva, te llega uno nuevo, le damos uno nuevo, te damos
      uno nuevo, te damos una nueva, le damos una nueva, te lo mandamos de nuevo, te lo enviamos
      de nuevo, se lo enviamos de nuevo, se lo mandamos de nuevo, te la enviamos de nuevo, sin
      coste para ti, sin coste para usted, sin costo para ti, sin costo para usted, sin coste para
      las familias, sin costo para las familias, sin coste para los, sin costo para los, sin cargo
      para los, lo cubrimos, los cubrimos, lo cubre la casa, lo paga el ayuntamiento, lo paga el
      club, lo paga la empresa, lo paga la escuela, lo pone la empresa, lo ponemos nosotros, la
      ponemos nosotros, los ponemos nosotros, no dejaremos de, no vamos a dejar de, no vamos a
      recortar, no recortaremos, no habra lista de espera, no reduciremos, no eliminaremos, no
      suspenderemos, no aceptaremos, seguiremos ofreciendo, quedan congelados, quedan congeladas,
      queda congelado, queda congelada, precios congelados, tarifas congeladas, cuotas congeladas,
      cuota congelada, cuota blindada, precio blindado, por compromiso, compromiso asumido,
      compromiso publico, compromiso adquirido, asumimos como, asumimos por escrito, por escrito y
      con, lo dejamos firmado, lo hemos firmado, mantendremos la tarifa, mantendremos la
      matricula, mantendremos el servicio, mantendremos la gratuidad, mantendremos todos los,
      mantendremos las plazas, mantendremos los empleos, mantendremos las cuotas, contestaremos
      uno por uno, con dos anos de garantia, con tres anos de garantia, con un ano de garantia,
      con cinco anos de garantia, con diez anos de garantia, con seis meses de garantia, ningun *
      se quedara, ninguna * se quedara, ningun * quedara sin, ninguna * quedara sin, ningun *
      quedara fuera, ninguna * quedara fuera, ningun * quedara afuera, ninguna * quedara afuera,
      ningun * se ira, ninguna * se ira, ningun * se va a quedar, ninguna * se va a quedar, ningun
      * pagara, ninguna * pagara, ningun * tendra que, ninguna * tendra que, ningun * perdera,
      ninguna * perdera, ningun * pasara de, ninguna * pasara de, ningun * subira, ninguna *
      subira, ningun * esperara, ninguna * esperara, ningun * sera, ninguna * sera, todas las * se
      responder*, todos los * se responder*, devolvemos * importe, devolvemos * dinero, devolvemos
      * entrada, devolvemos * 0, devolvemos * precio, devolvemos * cuota, devolvemos la * integra,
      se devuelve * importe, si no * lo pagas, si no * no pagas, si no * no cobramos, si no * la
      pagas, si no * repetimos, si no * volvemos, si no * vuelve gratis, si no * es gratis, si no
      * sale gratis, si no * invitamos, o * es gratis, o * sale gratis, o * de regalo, el * va por
      nuestra cuenta, la * va por nuestra cuenta, no subira * precio*, no subira * cuota*, no
      subira * tarifa*, no subira * matricula, no subiran * precios, no subiran * cuotas, no
      subiran * tarifas, congelamos * precios, congelamos * cuotas, congelamos * tarifas,
      congelamos * matricula, mantenemos * precios, mantenemos * tarifas, mantenemos * cuota,
      mantendremos * precios, mantendremos * tarifas, mantendremos * cuota, jamas le pediremos,
      nunca vamos a pedirte, nunca venderemos * datos, no vendemos * datos, no cedemos * datos,
      palabra de * cocinera, se garantiza, se garantizan, esta * garantizad*, la * esta
      garantizad*, el * esta garantizad*, cambio o devolucion, prueba * dias y, prueba * noches, 0
      noches de prueba, 0 dias de prueba y, 0 dias para devolver, dias para devolverlo, dias para
      devolverla, hasta que * quede, hasta que quedes content*, hasta que estes content*, hasta
      que quede, las veces que * necesari*, tantas veces como, o no cobramos, te ponemos otro, te
      ponemos otra, le ponemos otro, le ponemos otra, os ponemos otro, os ponemos otra, no los
      vendemos, no los cedemos, no los compartimos, no los venderemos, no pagas el, no paga el
      desplazamiento, no se paga el, seguira costando cero, seguira costando lo mismo, seguiran
      costando lo mismo, costara cero, costara lo mismo, costaran lo mismo, respondemos a
      cualquier, respondemos a toda, respondemos cualquier, atendemos cualquier * en, los precios
      no suben, el precio no sube, la cuota no sube, las cuotas no suben, la matricula no sube, el
      abono no sube, el billete no sube, el alquiler no sube, no sube el precio, no suben los
      precios, no suben las cuotas, no se sube el precio, lo vamos a cumplir, vamos a cumplirlo,
      tendreis vuestro dinero, compromiso del ayuntamiento, compromiso del club, compromiso con
      vosotros, compromiso con ustedes, compromiso con los vecinos, compromiso con las familias,
      compromiso con los socios, asumira los gastos, asumira el gasto, asumiran los gastos,
      asumira la diferencia, se hara cargo de los gastos, se hara cargo del coste, se hara cargo
      del costo, correra con los gastos, correremos con los gastos, corremos con los gastos,
      corremos con todos los gastos, corremos con el gasto, conservaran su plaza, conservara su
      plaza, conservan su plaza, conservareis la plaza, conservaras tu plaza, mantendran su plaza,
      no tienes que hacer nada, no teneis que hacer nada, no tiene que hacer nada, sin que tengas
      que, sin que tenga que, llueva o truene, no te dejaremos, no os dejaremos, no les dejaremos,
      no los dejaremos, no te vamos a dejar, no os vamos a dejar, no los vamos a dejar, nadie se
      queda fuera, nadie se queda afuera, nadie se queda sin, no dejaremos a nadie, no dejamos a
      nadie, te devuelvo el dinero, le devuelvo el dinero, os devuelvo el dinero, te devuelvo la
      plata, o te devuelvo, o le devuelvo, lo arreglo gratis, te garantizo, le garantizo, os
      garantizo, les garantizo, devolucion del dinero, devolucion de tu dinero, devolucion de su
      dinero, podras devolver*, podra devolver*, podreis devolver*, podran devolver*, puedes
      devolverlo, puedes devolverla, puede devolverlo, puede devolverla, podeis devolverlo, puedes
      cambiarlo sin, puedes cambiarla sin, podras cambiarl*, podra cambiarl*, podreis cambiarl*,
      tienes 0 dias para, tiene 0 dias para, teneis 0 dias para, tienes un mes para devolver*,
      tienes un ano para devolver*, quedamos comprometidos, es nuestra obligacion, es nuestra
      responsabilidad, responderemos por, responderemos con, respondemos con nuestro, a mas tardar
      * estara, sin aumento de, sin aumentos, no aumentaremos, no aumentamos, no habra aumento, no
      habra aumentos, no encarecera, no encareceremos, no recargaremos, ni recargos ni, sin
      recargos, seran devuelt*, sera devuelt*, seran reembolsad*, sera reembolsad*, seran
      repuest*, sera repuest*, sera sustituid*, seran sustituid*, sera reparad*, seran reparad*,
      sera restituid*, seran restituid*, seran respondid*, sera respondid*, seran contestad*, sera
      contestad*, quedara sin efecto el cobro, no se facturara, no se le facturara, no se te
      facturara, no se cargara, quedan exent*, quedaran exent*, se les ingresara, se le ingresara,
      se te ingresara, se os ingresara, te ingresamos, le ingresamos, os ingresamos, les
      ingresamos, te ingresaremos, le ingresaremos, os ingresaremos, les ingresaremos, se les
      compensara, se le compensara, se os compensara, se te compensara, la compensacion sera,
      nunca venderemos tus, nunca venderemos sus, nunca venderemos vuestros
    `),
    promiseWill: phrases(`
      recibiras, recibira, recibireis, recibiran, tendras, tendra, tendreis, tendran, cada
      cliente, cada pedido, responderemos, contestaremos, resolveremos, enviaremos, entregaremos,
      publicaremos, repararemos, arreglaremos, restableceremos, atenderemos, pagaremos, leeremos,
      devolvemos, confirmaremos, avisaremos, llamaremos, terminaremos, respondemos, contestamos,
      entregamos, reparamos, arreglamos, resolvemos, enviamos, lo tendra, la tendra, la tendras,
      lo tendras, sera, seran, quedara, quedaran, estara, estaran, volvera, volveran, cobraremos,
      mantendremos, cumpliremos, atendemos, pagamos, cubrimos, recogemos, cambiamos, te lo, se lo,
      os lo, te la, se la, os la, te los, se los, te las, se las, te llegara, le llegara, os
      llegara, les llegara, te llamaremos, te avisaremos, os avisaremos, les avisaremos, os
      llamaremos, les llamaremos, te enviaremos, os enviaremos, le enviaremos, les enviaremos, te
      llamamos, le llamamos, os llamamos, les llamamos, te contestamos, te respondemos, le
      respondemos, os respondemos, les respondemos, te entregamos, le entregamos, reabriremos,
      reabrira, instalaremos, cambiaremos, plantaremos, donaremos, contrataremos, te devolveran,
      repararan, arreglaran, restituiremos, restauraremos, corregiremos, solucionaremos,
      subsanaremos, respondera, responderan, contestara, contestaran, atendera, devolvera,
      devolveran, recuperara, recuperaran, se responderan, se respondera, se contestara, se
      contestaran, se resolvera, se resolveran, se tramitara, se tramitaran, se atendera, se
      atenderan, se entregara, se entregaran, se reparara, se repararan, se arreglara, se pagara,
      se pagaran, se ingresara, se abonaran, se abonara, se enviara, se enviaran, se sustituiran,
      se sustituira, se repondran
    `),
    promiseVerb: phrases(`
      devolvemos, devolveremos, devolvera, devolveran, abonamos, abonaremos, abonara,
      reembolsamos, reembolsaremos, reembolsara, reintegraremos, reintegrara, compensaremos,
      compensara, repondremos, reponemos, repondra, sustituiremos, reparado, reparada, reparara,
      arreglado, arreglada, resuelto, resuelta, restablecido, restablecida, reactivamos,
      reactivaremos, regalamos otro, regalamos otra, respuesta en, respuesta antes, respuesta
      siempre, respuesta en menos, contestacion en, en menos de 0, en un maximo de, en un plazo
      maximo, en un plazo de, en el plazo de, en el plazo maximo, en un maximo, en 0 horas, en 0
      dias, en 24 horas, en 48 horas, a mas tardar, como muy tarde, como tarde, sin coste, sin
      costo, sin cargo, sin coste alguno, siempre gratis, integramente, todo el dinero, la
      transferencia, el reembolso, confirmado por escrito, por escrito, antes del, antes de las 0,
      antes de que, en menos de, esta misma tarde, esta misma semana, manana mismo, hoy mismo,
      reparad*, restablecid*, reembolsad*, reintegrad*, compensad*, devuelto, devuelta, devueltos,
      devueltas, repuesto, repuesta, solucionad*, sustituid*, arreglad*, indemnizad*, entregado
      en, entregada en, descontamos, descontaremos, compensamos, cambiamos por otro, en dos dias,
      en tres dias, en cinco dias, en una semana, en una hora, en dos horas, en media hora, en el
      mismo dia, el mismo dia, en el dia, en un dia, en 0 minutos, en dos semanas, en quince dias,
      en diez dias, antes de un mes, antes de final de, antes de fin de, sin excepcion, al dia
      siguiente, la misma semana, antes del fin, antes de fin, antes de medianoche, como maximo,
      antes de que acabe, antes de que termine, dentro de 0, dentro de las, a primera hora, el
      lunes, el martes, el miercoles, el jueves, el viernes
    `),
    promiseTerm: phrases(`
      en menos de 0, en un maximo de, plazo maximo, en un plazo de, en el plazo de, en 0 horas, en
      0 h, en 0 dias, en 24 horas, en 48 horas, en cinco dias, dentro de las 0 horas, antes de 0
      horas, antes de fin de mes, antes de final de mes, antes de que acabe el mes, antes de fin
      de ano, a mas tardar, como muy tarde, como tarde, lo mas tarde, esta misma tarde, esta misma
      semana, esta misma manana, sin coste, sin costo, sin cargo, sin recargo, sin excepcion, sin
      excepciones, sin condiciones, sin preguntas, sin formularios, sin papeleos, de por vida,
      para siempre, pase lo que pase, en cualquier caso, las veces que haga falta, las veces que
      sea, el 0 del importe, integramente, mientras siga, mientras sigas, mientras quede, ni un
      centimo, ni un euro, ni un peso, automaticamente, por escrito, en el contrato, antes del 0,
      ante notario, es automatico, antes del fin de, al dia siguiente, la semana que viene sin
      falta, sin tramites, si no es asi, en caso contrario, de lo contrario, sin letra pequena,
      sin trampa ni carton
    `),
    linkPromise: phrases(`
      aqui los enlaces, aqui los links, aqui tienes los enlaces, aqui tienes los links, aqui teneis
      los enlaces, aqui teneis los links, aqui tienen los enlaces, aqui tienen los links, aqui estan
      los enlaces, aqui estan los links, estos son los enlaces, estos son los links,
      aqui el link, aqui el enlace, aqui tienes el link, aqui tienes el enlace, aqui teneis el
      enlace, aqui tienen el enlace, aqui tienen el link, aqui esta el enlace, aqui esta el link,
      aqui os dejo, aqui te dejo, aqui les dejo, aqui lo dejo, aqui dejo, os dejo el enlace, os
      dejo el link, os dejo aqui, te dejo el enlace, te dejo el link, te dejo aqui, les dejo el
      enlace, les dejo el link, les dejo aqui, dejo el enlace, dejo el link, dejo enlace, dejo
      link, dejamos el enlace, dejamos el link, dejamos enlace, os dejamos el enlace, les dejamos
      el enlace, te dejamos el enlace, enlace abajo, link abajo, enlace aqui, link aqui, enlace
      debajo, en este enlace, en este link, en el enlace, en el link, en el siguiente enlace, en
      el siguiente link, a traves del enlace, a traves de este enlace, a traves del link, a traves
      de este link, mediante este enlace, mediante el enlace, por este enlace, por este link,
      desde este enlace, desde este link, sigue el enlace, sigue este enlace, entra en el enlace,
      entra al link, entra en este enlace, entra aqui, pincha en el enlace, pincha aqui, pinchad
      aqui, pulsa aqui, haz clic aqui, haz click aqui, haz clic en el enlace, da clic aqui, da
      clic en el enlace, dale clic aqui, click aqui, clic aqui, leelo aqui, lee aqui, leela aqui,
      lee la nota aqui, lee mas aqui, lee el articulo aqui, mas aqui, mas informacion aqui, mas
      info aqui, mas detalles aqui, toda la info aqui, toda la informacion aqui, la informacion
      aqui, info aqui, bases aqui, inscripciones aqui, inscripcion aqui, inscribete aqui, apuntate
      aqui, registrate aqui, reserva aqui, reservas aqui, compra aqui, entradas aqui, boletos
      aqui, descarga aqui, descargalo aqui, descargala aqui, miralo aqui, mirad aqui, mira aqui,
      ver aqui, velo aqui, escuchalo aqui, escucha aqui, consulta aqui, postula aqui, aplica aqui,
      solicita aqui, participa aqui, firma aqui, dona aqui, vota aqui, responde aqui, siguelo
      aqui, noticia aqui, articulo aqui, video aqui, programa aqui, completo aqui, completa aqui,
      se ve aqui, lo cuento aqui, os lo cuento aqui, te lo cuento aqui, lo contamos aqui, te lo
      contamos aqui, os lo contamos aqui
    `),
    disclosure: phrases(`
      #publicidad, #publi, #ad, #anuncio, #colaboracion, #colab, #sponsored, colaboracion pagada,
      colaboracion remunerada, colaboracion con @, en colaboracion con, patrocinado, patrocinada,
      contenido publicitario, enlace de afiliado, enlaces de afiliado, enlace afiliado, enlaces
      afiliados, link de afiliado, links de afiliado, link de referido, #afiliado, disclaimer,
      conflicto de interes, conflicto de intereses, conflictos de interes, declaro que, trabajo
      para, trabajo alli, trabajo ahi, soy empleado de, soy empleada de, soy uno de los autores,
      soy una de las autoras, soy el autor, soy la autora, soy autor, soy autora, soy coautor, soy
      coautora, soy socio de, soy socia de, soy cofundador, soy cofundadora, soy fundador, soy
      fundadora, lo escribi yo, lo he escrito yo, la he hecho yo, lo he hecho yo, lo hice yo, lo
      organizo yo, me lo regalaron, me lo han regalado, me lo enviaron gratis, me han pagado, me
      pagan por, muestra gratuita, gentileza de, cortesia de, parte interesada, trabajo en @,
      contenido con publicidad, publi pagada
    `),
    emptyPraise: phrases(`
      gran post, buen post, muy buen post, buen articulo, gran articulo, muy buen articulo,
      excelente articulo, excelente post, excelente publicacion, buena publicacion, gran
      publicacion, excelente aporte, buen aporte, gran aporte, muy buen aporte, gran reflexion,
      excelente reflexion, buena reflexion, muy buena reflexion, gran contenido, buen contenido,
      excelente contenido, gran lectura, buena lectura, muy interesante, interesante, super
      interesante, interesantisimo, muy util, muy bueno, muy buena, buenisimo, buenisima, genial,
      excelente, excelentes, fantastico, estupendo, brutal, increible, espectacular,
      impresionante, maravilloso, maravillosa, grande, que grande, grandes, crack, que crack, eres
      un crack, maquina, top, wow, guau, bravo, ole, chapo, asi es, tal cual, exacto, exactamente,
      totalmente, totalmente de acuerdo, de acuerdo, muy de acuerdo, 100 de acuerdo, completamente
      de acuerdo, cierto, muy cierto, muy bien, muy bien dicho, bien dicho, buen punto, gran
      verdad, que gran verdad, cuanta razon, toda la razon, tienes razon, suscribo, lo suscribo,
      amen, me encanta, me encanto, me gusta, me gusto, gracias por compartir, gracias por el
      aporte, gracias por la informacion, gracias por la info, felicidades, felicitaciones,
      enhorabuena, sigue asi, sigan asi, adelante, vamos, exitos, mucho exito, buen trabajo, gran
      trabajo, excelente trabajo, buenos consejos, grandes consejos, +1, esto, este, tremendo,
      inspirador, muy inspirador, inspiradora, saludos
    `),
    leadIn: phrases(`
      nuevo post, nuevo articulo, nuevo video, nuevo episodio, nuevo capitulo, nueva entrada,
      nueva entrada en el blog, nuevo en el blog, en el blog, en mi blog, en nuestro blog,
      entrada, articulo, post, leer mas, lee mas, leer, lee, lee aqui, leelo, leelo aqui, leer
      noticia, leer nota, lea mas, leer articulo, sigue leyendo, seguir leyendo, mas informacion,
      mas info, info, informacion, mas, mas detalles, detalles, mas aqui, ver mas, ver, ver video,
      ver aqui, ver fotos, ver nota, mira, mira esto, mirad, mirad esto, miren, miren esto, mira
      aqui, ojo, ojo a esto, atentos, atencion, echa un vistazo, echad un vistazo, vean, vean
      esto, te puede interesar, puede interesarte, no te lo pierdas, no os lo perdais, escucha,
      escucha aqui, descarga, descargar, descargalo, pincha aqui, click aqui, clic aqui, haz clic,
      link, enlace, enlaces, links, el enlace, el link, aqui, aca, por aqui, aqui el enlace, aqui
      el link, os dejo, les dejo, te dejo, esto, fuente, fuentes, via, visto en, publicado en,
      noticia, noticias, actualidad, ultima hora, actualizacion, actualizado, hilo, hilo
      interesante, interesante, muy interesante, recomendable, imprescindible, recomendado, para
      leer, lectura recomendada, buena lectura, wow, novedad, novedades, directo, en directo, en
      vivo, directo ya, video, videos, video completo, foto, fotos, galeria, album, audio,
      podcast, entrevista, entrevista completa, informe completo, nota completa, articulo
      completo, texto completo, hilo completo, pdf, #noticias, #actualidad, rt, retweet, subi un
      video, subi un video a @, he subido un video, acabo de publicar, acabo de subir, a favor de,
      me ha gustado un video de @, he anadido un video, fyi, icymi, por si te lo perdiste, por si
      os lo perdisteis, por si se lo perdieron, en exclusiva, exclusiva
    `),
    attribution: phrases(`
      rt @, via @, via, por @, de @, en @, fuente @, fuente, cc @, h t @, ht @, mt @, visto en @,
      gracias a @, rt
    `),
    idiom: phrases(`
      correo de bienvenida, correos de bienvenida, mensaje de bienvenida, mensajes de bienvenida,
      regalo de bienvenida, pack de bienvenida, carta de bienvenida,
      gracias a dios, dar las gracias, sin dar las gracias, a pesar de, se busca la vida, busca la
      vida, buscarse la vida, busca de nuevo, ^busca, ^buscan a, policia busca, se busca solucion,
      se busca culpable, se busca novio, se busca novia, se buscan familias, busca entrenador,
      busca portero, busca delantero, busca marido, busca pareja, necesita mejorar, necesita
      saber, ^necesita, espana necesita, el pais necesita, el mundo necesita, este pais necesita,
      mexico necesita, argentina necesita, la gente necesita, la ciudad necesita, el equipo
      necesita, no necesitamos, no se necesita, no se necesitan, no buscamos, no se busca, no
      contratamos, ya no se busca, trabajo en equipo, codigo abierto, gramos, kilogramos, ramos,
      tramos, extremos, supremos, reclamos, miligramos, ambos extremos, los paramos, vamos a ver,
      mercado de trabajo, puesto que, puesto de mercado, puesto de salud, puesto de flores,
      puestos del mercado, por supuesto, a puesto, ha puesto, han puesto, he puesto, se ha puesto,
      oferta y demanda, taller gratuito, talleres gratuitos, taller gratis, curso gratuito, cursos
      gratuitos, curso gratis, curso pasado, curso escolar, fin de curso, en curso, inicio de
      curso, principio de curso, este curso, el curso que viene, proximo curso, entradas
      gratuitas, sin entradas, plaza mayor, plaza de toros, plaza de la, plaza del, plaza de
      espana, la plaza del pueblo, en la plaza, cita previa, cita textual, a la carta, carta de
      despedida, perfecto estado, mejor dicho, lo mejor es, lo mejor seria, mas bien, sin embargo,
      contra incendios, en honor de, palabra de honor, muertos de, crema de cacahuete, premio
      nobel, a la altura, la semana que viene, comparte si puedes, comparte piso, comparti si
      podes, compartan si pueden, compartid si podeis, rt si puedes, no prometemos, no
      garantizamos, no podemos prometer, no podemos garantizar, nos falta un delantero, nos falta
      un entrenador, nos falta un portero, nos falta un central, nos falta un tecnico, nos falta
      entrenador, nos falta tiempo, muchisim*, altisim*, poquisim*, dificilisim*, carisim*,
      malisim*, tardisimo, santisim*, tantisim*, larguisim*, rapidisim*, feisim*, baratisim*,
      prontisimo, lejisimos, hace muchisimo, pesimo*, bellisimas artes, el mejor postor, los
      mejores deseos, mis mejores deseos, mejores deseos, de perfil, sin perfil, foto de perfil,
      el perfil de, en mi perfil, en nuestro perfil, ofertas de empleo para el verano, necesita
      mas, necesitamos mas tiempo, policia busca a, ver al medico, ir al medico, al medico, busca
      portera, busca arbitro, busca central, busca lateral, busca extremo, busca tecnico, busca
      piloto, busca medico, busca un medico, busca tu, busca ya tu, busca un buen, busca una
      buena, busca profesional*, busca un profesional, busca a un profesional, busca director
      tecnico, ^busca trabajo, ^busca empleo, contratando un seguro, contratar un seguro,
      contratando una, contratar una, estamos contratando un seguro, esta contratando un seguro,
      la etiqueta a, una etiqueta a, de etiqueta a, etiqueta a veces, la etiqueta al
    `),
  },
  calendar: {
    weekdays: [
      ['lunes', 'lun'],
      ['martes', 'mar'],
      ['miercoles', 'mie', 'mier'],
      ['jueves', 'jue'],
      ['viernes', 'vie'],
      ['sabado', 'sab'],
      ['domingo', 'dom'],
    ],
    months: [
      ['enero', 'ene'],
      ['febrero', 'feb'],
      ['marzo', 'mar'],
      ['abril', 'abr'],
      ['mayo', 'may'],
      ['junio', 'jun'],
      ['julio', 'jul'],
      ['agosto', 'ago'],
      ['septiembre', 'setiembre', 'sep', 'sept', 'set'],
      ['octubre', 'oct'],
      ['noviembre', 'nov'],
      ['diciembre', 'dic'],
    ],
    relative: [
      [-2, 'anteayer', 'antier', 'antes de ayer'],
      [-1, 'ayer', 'anoche'],
      [0, 'hoy', 'esta noche', 'esta tarde', 'esta manana'],
      [1, 'manana', 'manana por la manana', 'manana por la tarde', 'manana por la noche'],
      [2, 'pasado manana'],
    ],
    noDays: [
      'la manana',
      'una manana',
      'cada manana',
      'media manana',
      'buena manana',
      'otra manana',
      'esa manana',
      'aquella manana',
      'el manana',
      'un manana',
    ],
  },
});
