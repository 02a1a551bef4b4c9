import type { Language } from './languages.ts';

/** The commonest words of languages, written without accents: their share tells which language a text is in. */
export const commonWords: Readonly<Record<Language, string>> = {
  en: `
    the of to and for is are was were be been being with without from by that this these those it it's its not but if
    than then there here what who how why when where which would could should may just any some more most about into
    over after before off up out new we our us you your my his her she he they their them have has had does did do
    don't can't i'm you're we're get got one two now next at only also very still yes please thanks how's let's can
    because while first last year make made every other in on a an as or no so will all i've i'll i me people today
    day work need want know see good great back never always right through too much many free read join learn check
    update via watch using says data week looking help love time like take look again monday tuesday wednesday
    thursday friday saturday sunday january february march april june july august september october november december
    post article congrats congratulations tickets happy birthday merry christmas morning tonight tomorrow yesterday
    evening weekend meetup mon tue wed thu fri sat sun jan feb apr jun aug sep oct dec full story photo credit email
    job jobs team open looks anyone everyone someone something nothing welcome hello hi soon dream business success
    home going really
  `,
  de: `
    der die das den dem des ein eine einen einem einer eines und oder aber nicht kein keine ist sind war waren sein
    wird werden wurde wurden hat haben hatte habe bin bist mit von vom zu zum zur im in am an auf aus bei beim nach
    uber unter fur durch gegen ohne um bis seit als wie wenn weil dass ob so auch noch nur schon mehr sehr hier da
    dann jetzt heute morgen gestern wieder immer nie ich du er sie es wir ihr mich dich uns euch mir dir ihm ihnen
    mein meine dein deine unser unsere unserer unserem unseren euer eure sich man was wer wo warum welche welcher
    kann konnen konnt muss mussen soll sollen will wollen darf mal doch ja nein gibt geht macht machen jahr jahre tag
    neue neuen neuer neues alle alles viel viele danke bitte gerne vielen uhr ab zwei drei ganz gut furs ins ans
    jemand niemand etwas damit dazu davon dabei jeder jede jedes jeden dieser diese dieses diesem diesen sowie
    zwischen seine seiner seinen ihre ihren ihrer leider endlich eigentlich vielleicht einfach leute hallo moin
    servus guten wochenende stunden wochen kinder gibts gibt's geht's frei lesen teilen kommt kommen sucht suchen
    gesucht ausbildung stelle stellen bewerbung vollzeit teilzeit anmeldung offentliche termine bilder bericht
    beitrag folge ersten letzte letzten montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar
    marz oktober dezember innere quelle zeigt warten weniger beste besten grosse grosser kleine statt janner april
    juni juli august september november toller tolle tolles artikel gluckwunsch frohe frohes weihnachten herzlichen
    herzliche herzlich willkommen abend nacht mittag wann erste erster suche biete geschlossen geoffnet neuigkeiten
    teilt sagt fragt freuen freut allen euern mitglieder vier funf erfolgreich kostenlos sonntags samstags feiern
    fahrt jahren tage tagen jan okt dez mrz
  `,
  fr: `
    le la les l un une des du de d et ou mais ni ne pas plus que qui quoi dont est sont etait etre ete a ont avait
    avoir ai as avons avez je j tu il elle on nous vous ils elles me te se m t s moi toi lui leur leurs mon ma mes
    ton ta tes son sa ses notre nos votre vos ce cet cette ces c cela ca dans en sur sous avec sans pour par chez
    vers entre depuis pendant avant apres tres trop aussi bien encore deja jamais toujours tout tous toute toutes
    comme si quand comment pourquoi combien quel quelle quels quelles fait faire faut peut peuvent va vont sera
    seront y aux au merci bonjour aujourd'hui demain hier ici jour jours nouveau nouvelle nouveaux nouvelles qu n
    billets infos lire recette cherche recherche recrute semaine lundi mardi mercredi jeudi vendredi samedi dimanche
    janvier fevrier avril juin juillet aout septembre octobre novembre decembre mois ans heures matin soir nuit gens
    vraiment donc alors rien peu beaucoup autre autres meme deux trois besoin envie monde temps fois enfin voici
    voila salut bonsoir lien moins chaque ceux celle celui parce veux aime bonne svp stp vends achete embauche mars
    mai billet bravo felicitations gagne joyeux annee noel reunion rendez premiere premier premiers ouvert ouverte
    ouverts ferme fermee fin debut photo photos video article nouvel dernier derniere rue ville annule chercher
    cherchons veut pensez opinion livre lun jeu sam dim janv fevr avr juil
  `,
  es: `
    el la los las lo un una unos unas y e o u pero ni no si que quien cual cuando donde como por para con sin sobre
    entre hasta desde hacia en de del al a es son era fue ser esta estan estamos estar hay ha han he hemos tiene
    tienen tengo yo tu ella nosotros ustedes vosotros ellos me te se nos os le les mi mis tus su sus nuestro nuestra
    nuestros nuestras este esto estos estas ese esa eso muy mas menos ya tambien porque aqui hoy ayer manana todo
    toda todos todas cada otro otra nuevo nueva nuevos nuevas gracias hola dia anos ano va van hace hacer puede
    pueden puedes quieres quiero gente vez bien ahora siempre nunca algo nada estoy soy eres somos dos fueron trabajo
    empleo empleos vacante vacantes trabajar hilo interesante actualizado actualizada actualizados lunes martes
    miercoles jueves viernes vecinos vecinas todavia agotadas nieve leer natacion estrenos tiempo fecha plazas noche
    noches ciudad pueblo aca alla mejor mucho mucha muchos luego entonces nadie alguien despues mientras segun aunque
    cuanto necesitamos directo cuatro siete ocho nueve diez hijo hija pregunta abierto abierta abiertas sueldo calle
    llevo dijo hecho enero junio julio septiembre octubre noviembre diciembre leche mujer sera fuera ninguna ningun
    esos cuenta informe semana sabado domingo tres ver contratar primera convocatoria horarios cinco seis casa
    pueblos ninos gusta foto verano dale deja segunda amigo amigos amiga comenta comparte etiqueta llega busca haces
    febrero marzo abril mayo agosto enlace gran articulo felicidades enhorabuena feliz navidad busco buscamos primer
    primeros fin buen buenos buenas dias tardes tarde preguntas reunion ultimo ultima hora cerrada cerrado fotos
    video red opinais opinan piensan pensais llueve libro libros conoce conoceis cambiamos ganado opina quieren
    necesito lun mie jue vie sab dom ene abr ago dic
  `,
  it: `
    il lo la i gli le l un uno una e ed o ma ne non che chi cui quale quando dove come perche per con senza su tra
    fra da dal dalla dei del della delle dello degli di d in nel nella nelle nei al alla alle ai allo sul sulla sui a
    sono era essere stato stata ho hai ha abbiamo avete hanno io tu lui lei noi voi loro mi ti si ci vi me te mio mia
    miei mie tuo tua suo sua nostro nostra nostri nostre vostro questo questa questi queste quello quella molto piu
    meno gia anche ancora sempre mai qui oggi ieri domani tutto tutti tutta tutte ogni altro altra nuovo nuova nuovi
    nuove grazie ciao giorno anni anno fa fare puo possono vuoi voglio bene cosa solo c dopo prima due alcuni siamo
    siete sei stati state sara saranno aveva avevano erano ecco fino ore poi oppure proprio verso quindi cosi pero
    invece dell nell sull dall all coll quell bell agli negli sugli dagli dai sulle dalle vostra vostri vostre tuoi
    suoi qualcuno nessuno niente nulla qualche adesso ora stasera stamattina settimana mese lunedi martedi mercoledi
    giovedi venerdi sabato domenica gennaio febbraio maggio giugno luglio settembre ottobre dicembre cerca cerco
    cerchiamo cercasi lavoro lavorare leggi guarda scopri iscriviti articolo puntata ultimo ultima numero auguri
    buongiorno buona buon orari iscrizione iscrizioni foto scuola citta ragazzi sta sto stiamo faccio devo dobbiamo
    possiamo vogliamo sapere dire detto fatto andare anch'io com'e cos'e dov'e po' pero' perche' anzi magari forse
    comunque cv euro vero davvero entro presso aggiornato comune corso posti posto marzo aprile agosto novembre
    complimenti bel ottimo congratulazioni buone buoni felice natale chiuso chiusa aperto aperta aperte finalmente
    via fine incontro incontri cambiamo vinto libro libri domande domanda video giorni sera mattina pensate vuole
    primo primi concerto verbale meglio lun gio ven sab dom gen ott dic
  `,
  pt: `
    o a os as um uma uns umas e ou mas nem nao sim que quem qual quando onde como porque por para pra com sem sobre
    entre ate desde em de do da dos das no na nos nas ao aos pelo pela pelos pelas num numa sao era foi ser esta
    estao estamos estou ha tem tenho temos eu tu voce voces ele ela eles me te se lhe meu minha meus minhas teu tua
    seu sua seus suas nosso nossa nossos nossas este isto esse essa isso muito mais menos ja tambem aqui hoje ontem
    amanha tudo todo todos toda todas cada outro outra novo nova novos novas obrigado obrigada ola dia dias anos ano
    vai vao fazer faz pode podem quer quero gente vez bem agora sempre nunca algo nada so ainda pras pros vc vcs
    vosso vossa vossos vossas connosco conosco dele dela deles alguem ninguem acho achas vou fui foram fica ficar
    ficou ter tinha havia dizer depois mesmo mesma mesmos apenas melhor trabalho pessoas vaga vagas contratar junte
    partilha partilhe compartilhe leia veja saiba edicao noticia sexta feira dois duas enquanto segunda terca quarta
    aberta aberto abertas festa emprego empregos deixe deixem digam quantos quantas comentarios quinta sabado domingo
    janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro otimo artigo parabens
    feliz natal fim inicio bom boa boas foto fotos video primeiro primeira primeiros primeiras acham acha pensam
    procuro procuramos finalmente pergunta perguntas noite tarde manha rede livro livros encontro reuniao fechada
    fechado mudamos ganhamos marca vale pena receita ultima ultimo confira socorro devem usar povo seg qua sex sab
    dom fev abr ago set out dez aulas curso
  `,
};
