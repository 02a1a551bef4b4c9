import { defineLexicon, phrases } from '../lexicon.ts';

export const italian = defineLexicon({
  language: 'it',
  cues: {
    firstSingular: phrases(`
      io, mi, me, mio, mia, miei, mie, ho, sto, vado, faccio, voglio, vorrei, posso, potrei, devo,
      dovrei, so, penso, credo, spero, sento, vedo, leggo, scrivo, dico, metto, prendo, torno,
      vengo, rimango, vivo, adoro, amo, odio, ricordo, preferisco, capisco, insegno, chiedo,
      aspetto, cerco, trovo, parlo, compro, mangio, bevo, dormo, guardo, ascolto, immagino,
      ammetto, confesso, giuro, scommetto, suppongo, ringrazio, avevo, ero, stavo, andavo, facevo,
      volevo, dovevo, potevo, pensavo, credevo, speravo, sapevo, dicevo, vedevo, avrei, sarei,
      saro, avro, andro, dovro, potro, verro, vedro, scrivero, provero, direi, farei, sono stato,
      sono stata, sono andato, sono andata, sono tornato, sono tornata, sono uscito, sono uscita,
      sono arrivato, sono arrivata, sono rimasto, sono rimasta, sono felice, sono contento, sono
      contenta, sono stanco, sono stanca, sono fiero, sono fiera, sono un, sono una, sono davvero,
      sono sicuro, sono sicura, sono convinto, sono convinta, sono pronto, sono pronta, sono
      libero, sono libera, sono onorato, sono onorata, sono nato, sono nata, sono cresciuto, sono
      cresciuta, anch'io, ce l'ho
    `),
    firstPlural: phrases(`
      noi, nostro, nostra, nostri, nostre, abbiamo, avevamo, avremo, siamo, eravamo, *iamo,
      *evamo, *eremo, *iremo, *aremo, *dremo, *vremo, *rremo, potremo, *eremmo, ci vediamo, ci ha,
      ci hanno, ci sta, ci fa
    `),
    secondPerson: phrases(`
      tu, ti, te, tuo, tua, tuoi, tue, hai, avevi, avrai, puoi, potrai, potresti, vuoi, vorresti,
      vorrai, devi, dovrai, dovresti, sai, sapevi, fai, farai, vai, andrai, stai, starai, sarai,
      eri, pensi, credi, cerchi, trovi, troverai, vedrai, riceverai, scoprirai, conosci,
      preferisci, vivi, ami, desideri, leggi, scegli, usi, sei un, sei una, sei il, sei la, sei
      in, sei gia, sei mai, sei ancora, sei pronto, sei pronta, sei alla, sei appassionato, sei
      appassionata, sei interessato, sei interessata, sei stato, sei stata, sei sicuro, sei
      sicura, sei stanco, sei stanca, sei di, se sei, che sei, chi sei, dove sei, come sei, quando
      sei, non sei, voi, vi, ve, vostro, vostra, vostri, vostre, avete, avevate, avrete, siete,
      eravate, sarete, potete, potrete, potreste, volete, vorreste, vorrete, dovete, dovrete,
      dovreste, sapete, sapevate, fate, farete, andate a, venite, verrete, troverete, vedrete,
      riceverete, scoprirete, cercate, trovate, pensate, conoscete, preferite, credete, dite,
      ditemi, diteci, dimmi, dicci, scrivimi, scrivetemi, scriveteci, a lei, lei che, contattarci,
      la invitiamo, le ricordiamo, la ringraziamo, la aspettiamo, ragazzi, ragazze, raga, amici,
      cittadini, nn sei
    `),
    informal: phrases(`
      hahah*, ahah*, eheh*, ihih*, lol, lmao, omg, wtf, boh, mah, beh, vabbe, uffa, uff, dai,
      daje, cioe, tipo, cmq, nn, xke, xche, xk, tvb, tvttb, raga, raghi, bro, fra, zio, minchia,
      cazzo, cazzi, cazzata, cazzate, merda, schifo, palle, culo, vaffanculo, porca, porco,
      stronz*, coglion*, incazzat*, puttan*, casino, figo, figa, figata, ficata, fico, sclero,
      sbatti, scazzo, mannaggia, accidenti, cavolo, caspita, oddio, madonna, sti, sta cosa, sto
      coso, ste, na, me so, stanotte, stasera, stamattina, stamani, ieri sera, mamma, papa, nonna,
      nonno, suocera, mia moglie, mio marito, mio figlio, mia figlia, ho sonno, ho fame, odio,
      lunedi mattina, praticamente, letteralmente, ok ma, giuro, amo, tesoro, ke, qst, qualke,
      anke, niente, eh, ehm, mo, po, zitt*, scemo, scema, stupido, stupida, pazzo, pazza, noia
    `),
    greeting: phrases(`
      ^ciao, ^buongiorno, ^buon giorno, ^buonasera, ^buona sera, ^buonanotte, ^salve, ^hey, ^ehi,
      ^ehila, ^hello, ^caro, ^cara, ^cari, ^care, ^carissim*, ^gentile, ^gentili, ^gentilissim*,
      ^egregi*, ^spettabile, ^bentornat*, ^ben tornat*, ciao @, buongiorno @, ciao a tutti, ciao a
      tutte, ciao ragazzi, ciao ragazze, ciao raga, ciao amici, buongiorno a tutti, buongiorno a
      tutte, buonasera a tutti, buona giornata, buona serata, buona domenica, buon weekend, buon
      fine settimana, buon lunedi, buon venerdi, buon sabato, buon inizio settimana, buona
      settimana, buone feste, buone vacanze, buon natale, buona pasqua, buon anno, buon
      ferragosto, buon primo maggio, buon viaggio, buon lavoro a, buon appetito, buon pranzo, a
      presto, a domani, un saluto, un abbraccio, saluti, cari amici, care amiche, cari tutti, care
      tutte, cari soci, care famiglie, cari concittadini, cari colleghi, care colleghe, in bocca
      al lupo, forza @, ^ragazzi, ^ragazze, ^raga, ^amici, ^amiche, ^agli amici, ^ai colleghi,
      ^alle colleghe, cara amica, caro amico, buondi, ^ola, un bacio, baci, un abbraccione, notte,
      buon ponte, buona estate
    `),
    thanks: phrases(`
      grazie, graziee*, grz, thank you, thanks, ringrazio, ringraziamo, ringraziare, ringraziarvi,
      ringraziarti, si ringrazia, si ringraziano, un ringraziamento, ringraziamenti a, grati a,
      grata a, grato a, siamo grati, riconoscenti, riconoscenza, complimenti, complimentoni,
      congratulazioni, congrats, felicitazioni, auguri, augurii*, auguroni, buon compleanno, buon
      onomastico, buon anniversario, bravo @, bravi, brava, bravissim*, brave ragazze, un
      applauso, applausi, chapeau, tanto di cappello, onore a, benvenuto @, benvenuto a, benvenuta
      a, benvenuti a, benvenute a, ^benvenuto, ^benvenuta, ^benvenuti, ^benvenute, diamo il
      benvenuto, do il benvenuto, un caloroso benvenuto, ottimo lavoro, bel lavoro, gran lavoro,
      condoglianze, un abbraccio alla famiglia, mi dispiace per, ci dispiace per, vi chiediamo
      scusa, ci scusiamo, mi scuso, chiedo scusa, scusate se, scusa se, ^scusa, ^scusate, merito
      di @, un plauso, plauso a
    `),
    invitation: phrases(`
      scrivetecelo, ditecelo, diccelo, scrivicelo, raccontatecelo, raccontacelo, fatecelo sapere,
      scrivetemelo, ditemelo, raccontatemelo, fatemelo sapere,
      fateci sapere, facci sapere, fammi sapere, fatemi sapere, fammelo sapere, fatemelo sapere,
      fatecelo sapere, diteci, dicci, dimmi, ditemi, ditemelo, ci dite, mi dite, mi dici, ci dici,
      dite la vostra, di la tua, raccontaci, raccontateci, raccontami, raccontatemi, scrivici
      cosa, scrivimi, scrivetemi, scriveteci, scrivetelo, scrivilo, scrivi nei commenti, scrivete
      nei commenti, scrivete qui sotto, scrivi qui sotto, scriva pure, scrivete pure, scrivi pure,
      rispondi, rispondete, rispondimi, rispondetemi, commenta qui sotto, commentate qui sotto,
      parliamone, ne parliamo, discutiamone, discutiamo insieme, confrontiamoci, cosa ne pensi,
      cosa ne pensate, che ne pensi, che ne pensate, che ne dite, che ne dici, cosa pensi di, cosa
      pensate di, cosa ne dite, voi cosa, voi che, voi come, e voi, e tu, voi invece, a voi, e da
      voi, secondo voi, secondo te, per voi, siete d'accordo, sei d'accordo, la vostra opinione,
      la tua opinione, il vostro parere, il tuo parere, la vostra esperienza, le vostre
      esperienze, la tua esperienza, i vostri consigli, le vostre idee, le tue idee, le vostre
      storie, la tua storia, le vostre domande, le tue domande, il vostro preferito, la vostra
      preferita, il tuo preferito, la tua preferita, fate domande, fai domande, fateci domande,
      chiedete pure, chiedi pure, chiedeteci, chiedici, aggiungete, aggiungi, aggiungetevi,
      suggerite, suggeriteci, suggeriscimi, suggeritemi, suggerireste, consigliatemi,
      consigliateci, consigliami, mi consigliate, ci consigliate, mi consigli, cosa consigliate,
      che consigliate, consigliereste, avete consigli, avete idee, avete esperienze, qualche
      consiglio, qualche idea, qualche suggerimento, accetto consigli, si accettano consigli,
      suggerimenti, consigli per, consigli su, ogni consiglio, consigli ben accetti, qualcuno sa,
      qualcuno ha, qualcuno conosce, qualcuno di voi, qualcuno che, qualcuna di voi, c'e qualcuno,
      qualcuno puo, qualcuno mi, qualcun altro, chi di voi, chi altro, chi conosce, chi sa, chi ha
      voglia, chi viene, chi si unisce, chi c'era, chi mi, aiutateci a, aiutaci a, aiutatemi,
      aiutami a, datemi un, dammi un, dateci, fatevi sentire, fatti sentire, fatevi vivi, fatti
      vivo, contattatemi, contattami, in privato, in dm, in direct, segnalatemi, segnalateci,
      segnalaci, mandatemi, mandateci, mandaci, inviateci, inviaci, proponete, proponi,
      proponeteci, votate, partecipa alla discussione, partecipate alla discussione, sono curioso,
      sono curiosa, siamo curiosi, curioso di sapere, curiosa di sapere, mi interessa sapere, mi
      piacerebbe sapere, ci piacerebbe sapere, mi chiedo se, aspetto le vostre, aspettiamo le
      vostre, aspetto i vostri, aspettiamo i vostri, pareri, vi va di, vi va se, ti va di, ti va
      se, vi aspetto per, chiedo agli, chiedo a chi, chiedo ai, vi chiedo, vi cerco, corregga,
      correggetemi, correggimi, se avete domande, se hai domande, per qualsiasi domanda, per
      qualunque domanda, compila il sondaggio, compilate il sondaggio, partecipa al sondaggio,
      compilate il questionario, compila il questionario, sono d'accordo, concordo, hai ragione,
      avete ragione, la penso come te, sondaggione, la vostra su, passaparola benvenuto, pr
      benvenute, contributi benvenuti, benvenuti i contributi, contributi sono benvenuti,
      feedback, come fate voi, come fai tu, e le vostre, e i vostri, e la vostra, e il vostro, e
      il tuo, e la tua, quale preferite, quale preferisci, quale scegliete, quale scegli, voi
      quale, tu quale, tu cosa, tu come, cosa vi, cosa ti, quanti di voi, chi tra voi, scrivete
      cosa, raccontate, racconta, dite pure, di pure, spiegatemi, spiegatelo, me lo spiega, me lo
      spiegate, sapete dirmi, sai dirmi, se qualcuno, chi se la sente, chi vuole, chi volesse, chi
      ne sa, chi lo sa, chi ha esperienza, chi ha consigli, cerco consigli, cerco un consiglio,
      cerchiamo idee, mi servirebbe un consiglio, mi serve un consiglio, chiedo consiglio, chiedo
      lumi, illuminatemi, help, aiuto, domanda per, domanda a, domanda ai, domanda agli,
      domandina, domandona, domanda seria, una domanda, vi leggo, leggo i commenti, vi ascolto, vi
      ascoltiamo, ci interessa sapere, ci piace sapere, vogliamo sapere, vorrei sapere, vorremmo
      sapere, voglio sapere, fate le vostre proposte, portate domande, mandate le vostre,
      segnalate, segnala, se trovate errori, ora tocca a te, sotto a chi tocca, passo la parola,
      che cosa ne, rispondo nei commenti, rispondo a tutti, rispondiamo alle vostre domande, ama,
      ask me anything, open call di idee
    `),
    readerQuestion: phrases(`
      voi, tu, hai, avete, sei, siete, puoi, potete, potresti, potreste, vuoi, volete, sai,
      sapete, fai, fate, conosci, conoscete, pensi, pensate, credi, credete, preferisci,
      preferite, ricordi, ricordate, vi fidate, ti fidi, usi, usate, leggete, vivete, andate,
      venite, vieni, trovi, trovate, dici, dite, come va, come stai, come state, come sta, dove
      vai, dove l'hai, dove la, dove li, a che ora, qualcuno, qualcuna, chi altro, chi viene, chi
      c'e, chi sa, chi ha, a chi, vi capita, vi e capitato, ti e capitato, vi piace, ti piace, vi
      sembra, ti sembra, vi manca, ti manca, vi interessa, ti interessa, che ne, cosa ne, secondo
      te, posso, possiamo, potrei, mi dai, mi date, sbaglio, sono l'unico, sono l'unica, solo io,
      solo a me, ho sbagliato, che faccio, cosa faccio, consigli, suggerimenti, quanto costa,
      quanto dura, qual e il vostro, qual e la vostra, qual e il tuo, qual e la tua, dico bene,
      quanto vi, quanto ti, cosa vi, cosa ti, che vi, che ti, come vi, come ti, dove vi, dove ti,
      quando vi, quando ti, perche vi, perche ti, quale vi, quali vi, chi vi, chi ti, ci
      consigliate, mi aiutate, mi aiuti, ci aiutate, ci date, mi spiegate, mi spieghi, scegliete,
      scegli, fareste, faresti, suggerireste, suggeriresti, consigliereste, comprereste, andreste,
      direste, mettereste, quali letture, quali libri, quali sono i vostri, quali sono le vostre,
      quale libro, a quale, chi altri, dove compro, dove trovo, dove si trova, dove mangio, dove
      mangiare, dove andare, come si fa, cosa mi, devo, dovrei, meglio il, meglio la, meglio un,
      voto sincero, mi sono perso, mi sono persa, quanto pagate, quanto spendete, mandate,
      avreste, avresti, conosce, qualcun altro, ce n'e, c'e ancora, parere, pareri
    `),
    hookQuestion: phrases(`
      vuoi, volete, ti piacerebbe, vi piacerebbe, stanco di, stanca di, stanchi di, stufo di,
      stufa di, stufi di, cerchi, cercate, stai cercando, state cercando, hai bisogno di, avete
      bisogno di, ti serve, vi serve, sai che, sapevi che, sapevate che, sai qual e, sai perche,
      ti sei mai chiesto, ti sei mai chiesta, vi siete mai chiesti, hai mai, avete mai, sogni di,
      sogni un, sogni una, pronto a, pronta a, pronti a, pronti per, sei pronto, sei pronta, siete
      pronti, siete pronte, ami, amate, curioso di, curiosi di, interessato a, interessati a,
      perche non, e se, indovina, indovinate, ancora senza, problemi con, quante ore passi, quanto
      tempo passi, quanto spendi, ti perdi, vi siete persi, ti sei perso, hai gia, avete gia, chi
      ha detto che, non sai
    `),
    acknowledgement: phrases(`
      mi hai chiesto, ci hai chiesto, mi ha chiesto, ci ha chiesto, mi chiedete, ci chiedete, mi
      chiedono, ci chiedono, in tanti mi, in tanti ci, in molti mi, in molti ci, molti di voi,
      tanti di voi, alcuni di voi, in tanti avete, avete chiesto, come chiedevi, come chiedevate,
      ci avete detto, mi avete detto, ci avete scritto, mi avete scritto, ci avete segnalato, mi
      avete segnalato, ci hanno segnalato, mi hanno segnalato, ci hanno fatto notare, mi hanno
      fatto notare, mi ha fatto notare, ci ha fatto notare, me l'ha fatto notare, come ha detto,
      come dice @, come diceva @, come dicevi, come dicevate, buona domanda, ottima domanda, bella
      domanda, giusta osservazione, ottima osservazione, hai ragione, avete ragione, ha ragione,
      avevi ragione, avevate ragione, e vero che, in risposta a, rispondo a, rispondiamo a, per
      rispondere a, abbiamo ascoltato, abbiamo letto i vostri, ho letto i vostri, abbiamo letto
      tutti i vostri, dai vostri commenti, dal vostro feedback, grazie ai vostri, grazie alle
      vostre, a grande richiesta, su richiesta di, dopo la domanda di, dopo la segnalazione di, su
      segnalazione di, come suggerito da, come promesso, ho sbagliato, abbiamo sbagliato, errore
      mio, colpa mia, errore nostro, d'accordo con, a chi chiede, a chi ci chiede, a chi mi
      chiede, visto che * chiedevi, visto che * chiedevate, come mi ha detto, come dite, come
      dici, dopo i vostri messaggi, dopo le vostre segnalazioni, dopo i vostri commenti, diversi
      di voi, qualcuno di voi ha chiesto, qualcuno ha chiesto, qualcuno chiedeva, mi si chiede, ci
      si chiede, mi viene chiesto, rispondo qui, rispondiamo qui, chi ha scritto che, su
      suggerimento di, chiedeva @, come segnalato da, mi corregge, mi correggono, mi ha corretto,
      mi hanno corretto, avete votato, avete scelto, ha vinto il vostro
    `),
    announcement: phrases(`
      annuncia, annunciano, annunciamo, annunciare, annunciato, annuncio, presenta, presentano,
      presentiamo, presentare, presentato, presentazione, lancia, lanciamo, lancio, rilasciato,
      rilasciata, rilascio, esce, escono, e uscita, sono usciti, uscito, uscita oggi, appena
      uscita, inaugura, inaugurato, inaugurata, inaugurazione, inauguriamo, pubblicato,
      pubblicata, pubblicati, pubblicate, online, on line, disponibile, disponibili, da oggi, da
      domani, da lunedi, da martedi, da mercoledi, da giovedi, da venerdi, da sabato, da domenica,
      e arrivato, e arrivata, sono arrivati, sono arrivate, in arrivo, e tornato, e tornata, sono
      tornati i, torna il, torna la, tornano, ritorna, prossimamente, coming soon, save the date,
      #savethedate, segnatevi la data, segna la data, stay tuned, restate sintonizzati, rimanete
      sintonizzati, aperte le iscrizioni, iscrizioni aperte, apertura iscrizioni, sono aperte,
      bando, avviso, avvisi, ^attenzione, comunicazione, comunicato, si comunica, si avvisa, si
      informa, si informano, si terra, si terranno, si svolgera, si svolgeranno, avra luogo, avra
      inizio, prende il via, al via, parte il, parte la, partono, comincia il, inizia il, inizia
      la, appuntamento, appuntamenti, programma, siamo contenti di, lieti di, felici di,
      orgogliosi di, entusiasti di, lieto di, lieta di, orgoglioso di, orgogliosa di, fieri di,
      con piacere, con grande piacere, abbiamo il piacere, nuovo articolo, nuovo post, nuovo
      video, nuova puntata, nuovo episodio, nuova versione, nuovo numero, nuovo album, nuovo
      singolo, nuovo libro, nuova stagione, nuovi orari, nuovo orario, novita, ultim'ora, ultima
      ora, breaking, diretta, live, evento, eventi, webinar, convegno, conferenza, seminario,
      workshop, mostra, concerto, spettacolo, festival, rassegna, edizione, ingresso libero,
      ingresso gratuito, entrata libera, entrata gratuita, aggiornato, aggiornata, aggiornamento,
      aggiornamenti, promemoria, reminder, ricordiamo che, vi ricordiamo, si ricorda, rinviato,
      rinviata, annullato, annullata, sospeso, sospesa, chiuso, chiusi, chiusura, riapre,
      riaprono, riapertura, nominato, nominata, premiato, premiata, vince, vincono, call for
      papers, newsletter, recensione, intervista, allerta meteo, sciopero, offerta, estratto
    `),
    callToAction: phrases(`
      leggi, leggete, continua a leggere, saperne di piu, scopri, scoprite, scoprilo, guarda,
      guardate, guardalo, guardatelo, ascolta, ascoltate, ascoltalo, clicca, cliccate, trovate
      tutto, trovi tutto, info su, info qui, info e biglietti, per info, per informazioni,
      maggiori informazioni, maggiori info, tutte le info, tutte le informazioni, ulteriori
      informazioni, dettagli, programma completo, tutto il programma, iscriviti, iscrivetevi,
      iscriversi, per iscriverti, per iscrivervi, iscrizione obbligatoria, iscrizioni, registrati,
      registratevi, registrazione, prenota, prenotate, prenotati, prenotatevi, prenotazioni,
      prenotazione, per prenotare, per prenotarsi, partecipa, partecipate, vieni, venite, passa a
      trovarci, passate a trovarci, passate in, vi aspettiamo, ti aspettiamo, vi aspetto, non
      mancate, non mancare, non perdere, non perderti, non perdete, non perdetevi, segui, seguici,
      seguiteci, seguite, resta aggiornato, resta aggiornata, restate aggiornati, visita,
      visitate, vai su, vai sul, vai al sito, andate su, scarica, scaricate, scaricala, scaricalo,
      acquista, acquistate, compra, comprate, ordina, ordinate, ordinalo, approfitta,
      approfittane, approfittate, candidati, candidatevi, per candidarsi, invia, inviate, inviare,
      inviateci, compila, compilate, sostieni, sostienici, sosteneteci, sostenete, dona, donate,
      il tuo 0 x 0, cinque per mille, firma, firmate, vota, votate, votaci, votateci, chiama,
      chiamate, chiamaci, telefonare, telefonate, tel, contattaci, contattateci, scrivici,
      scriveteci, scrivi a, scrivere a, unisciti, unitevi, entra nel, entra in, abbonati,
      abbonatevi, attiva, attivate, fissa, richiedi, richiedete, prova, provalo, provala, provate,
      condividi, condividete, save the date, segnati, segnatevi, tagga, taggate, commenta,
      commentate, salva, rivedi, per partecipare, per aderire, presentatevi, presentarsi,
      presentate, rivolgersi, rivolgetevi, si prega di, si invita, si invitano, invitiamo tutti,
      vi invitiamo, ti invitiamo, siete tutti invitati, siete invitati, aiutaci, aiutateci,
      diventa, entro il, posti limitati, regolamento, link
    `),
    promotion: phrases(`
      sconto, sconti, scontato, scontati, scontata, scontate, saldi, saldo, offerta, offerte,
      promozione, promozioni, promo, coupon, buono regalo, gift card, prezzo, prezzi, a partire
      da, a soli, euro, gratis, gratuito, gratuita, gratuitamente, omaggio, in regalo, consegna a
      domicilio, ultimi posti, ultimi pezzi, ultime camere, ultimi giorni, posti limitati, posti
      disponibili, disponibilita limitata, edizione limitata, fino a esaurimento, fino ad
      esaurimento, esaurimento scorte, solo per oggi, solo oggi, solo fino a, fino a domenica,
      entro domenica, black friday, cyber monday, early bird, preventivo, preventivi, listino,
      quota, costo, biglietti, biglietto, prevendita, prevendite, abbonamento, abbonamenti, corso
      di, corsi di, vendita, vendesi, vendo, negozio, shop, store, showroom, in libreria, nelle
      librerie, prodotto, prodotti, qualita, artigianale, fatto a mano, fatti a mano, made in
      italy, su misura, consulenza, i nostri servizi, i nostri clienti, il nostro staff, i nostri
      esperti, leader, il partner ideale, la soluzione, giveaway, vinci, concorso, in palio, al
      mese, all'anno, a persona, iva inclusa, iva esclusa, menu fisso, al kg
    `),
    ownOffer: phrases(`
      il mio libro, il mio nuovo, la mia nuova, il mio corso, il mio canale, il mio podcast, il
      mio blog, il mio sito, il mio romanzo, il mio primo libro, il mio secondo, il mio ultimo, la
      mia ultima, il mio ebook, il mio video, il mio articolo, il mio shop, il mio negozio, la mia
      newsletter, la mia guida, la mia mostra, la mia intervista, i miei corsi, i miei clienti, i
      miei libri, le mie consulenze, il nostro libro, il nostro nuovo, la nostra nuova, i nostri
      nuovi, le nostre nuove, il nostro corso, i nostri corsi, il nostro canale, il nostro
      podcast, il nostro blog, il nostro sito, il nostro shop, il nostro store, il nostro negozio,
      il nostro menu, il nostro ristorante, il nostro team, il nostro staff, il nostro servizio, i
      nostri servizi, il nostro prodotto, i nostri prodotti, la nostra app, la nostra piattaforma,
      la nostra newsletter, la nostra guida, la nostra rivista, la nostra mostra, la nostra
      offerta, le nostre offerte, la nostra azienda, la nostra collezione, la nostra linea, il
      nostro webinar, il nostro evento, i nostri eventi, il nostro workshop, il nostro
      laboratorio, i nostri laboratori, il nostro stand, il nostro catalogo, il nostro report, il
      nostro rapporto, il nostro progetto, il nostro ultimo, la nostra ultima, il nostro prossimo,
      la nostra prossima, la nostra prima, il nostro primo, i nostri clienti, la nostra
      intervista, il nostro video, il nostro articolo, nella nostra newsletter, nel nostro studio,
      lavora con me, nel mio laboratorio, la nostra proposta, le nostre proposte, il nostro
      approfondimento, il nostro gestionale, i miei studenti, i miei allievi
    `),
    news: phrases(`
      polizia, carabinieri, vigili del fuoco, guardia di finanza, protezione civile, secondo
      quanto, stando a, fonti, morto, morta, morti, muore, muoiono, ucciso, uccisa, uccisi,
      ferito, ferita, feriti, arrestato, arrestata, arrestati, arresto, fermato, indagato,
      indagati, indagine, inchiesta, procura, tribunale, sentenza, condannato, condanna, processo,
      ministro, ministra, ministero, governo, premier, presidente, parlamento, senato, camera dei
      deputati, sindaco, sindaca, assessore, assessora, giunta, consiglio comunale, consiglio
      regionale, regione, comune di, elezioni, referendum, affluenza, voto, terremoto, scossa,
      magnitudo, alluvione, frana, incendio, esplosione, incidente, tamponamento, maltempo,
      grandine, nubifragio, allerta, emergenza, evacuati, dispersi, disperso, soccorsi, vittime,
      vittima, per cento, aumenta, aumentano, in aumento, cala, calano, in calo, cresce, crescono,
      in crescita, crolla, record, istat, sondaggio, studio, rapporto, ricerca, dati, statistiche,
      dichiara, dichiarato, afferma, annuncia, conferma, confermato, approvato, approvata,
      respinto, respinta, rinviato, sciopero, sindacato, sindacati, protesta, manifestazione,
      presidio, blitz, sequestro, sequestrati, truffa, maxi, allarme, caos, polemica, scontro,
      bufera, diretta, ultim'ora, foto, video, sospesa l'erogazione, viabilita, traffico, ritardi,
      cancellati, ansa, adnkronos, agi
    `),
    opinion: phrases(`
      secondo me, per me, a mio parere, a mio avviso, penso che, credo che, mi sembra, mi pare,
      trovo che, direi, opinione impopolare, sinceramente, onestamente, francamente, in realta, in
      fondo, forse, magari, probabilmente, comunque, purtroppo, per fortuna, nessuno, tutti,
      ognuno, la gente, le persone, la vita, nella vita, sempre, mai, ogni volta, ormai, certe
      volte, a volte, quelli che, quello che, quella che, chi non, spero, speriamo, vorrei, mi
      piace, odio, adoro, amo, mi manca, stanco, stanca, triste, felice, noia, paura, rabbia,
      malinconia, nostalgia, bello, brutto, peggio, meglio, sopravvalutat*, sottovalutat*,
      stamattina, stamani, stasera, stanotte, ieri sera, ieri notte, oggi ho, ieri ho, mia moglie,
      mio marito, mio figlio, mia figlia, i miei figli, mia madre, mio padre, mia mamma, mio papa,
      mia nonna, mio nonno, mia sorella, mio fratello, mia zia, mio cognato, il mio gatto, il mio
      cane, la mia gatta, il vicino, la vicina, il mio capo, un signore, una signora, in treno, in
      coda, sul bus, al bar, dal medico, ricordo, ho capito che, ho imparato, ho scoperto, certo
      che, se solo, chissa, figuriamoci, vabbe, boh, mah, per la cronaca, che tristezza, vergogna,
      quando ti, quando hai, basta, povera italia, italiani, paese
    `),
    jobOffer: phrases(`
      stiamo assumendo, assumiamo un, assumiamo una, stiamo cercando personale, cerchiamo
      personale, cerca personale, cercasi personale, ricerca personale, ricerchiamo personale,
      seleziona personale, selezioniamo personale, assume personale, assunzione immediata,
      assunzioni immediate, cerchiamo una persona da, cerchiamo una persona per, cerca una persona
      per, cerchiamo una figura, cerchiamo figure, cerca figure, cerchiamo collaborator*, cerca
      collaborator*, cerchiamo nuovi colleghi, cerchiamo nuove colleghe, cerchiamo un nuovo
      collega, cerchiamo una nuova collega, cerchiamo colleghi, cerchiamo nuovi talenti, cerchiamo
      te, cerchiamo proprio te, stiamo cercando te, ampliare il nostro team, ampliamento organico,
      ampliamento del team, ampliamento del nostro team, ampliamento del proprio organico,
      potenziamento organico, potenziamento del proprio, unisciti al nostro team, unisciti al
      team, unisciti alla nostra squadra, entra nel nostro team, entra nella nostra squadra, entra
      a far parte del nostro team, entrare a far parte del nostro team, vuoi far parte del nostro
      team, vuoi lavorare con noi, vuoi entrare nel nostro team, ti piacerebbe lavorare con noi,
      vieni a lavorare con noi, vieni a lavorare da noi, ^lavora con noi, #lavoraconnoi, lavora
      con noi come, join our team, we're hiring, we are hiring, we are looking for a, posizione
      aperta, posizioni aperte, posizioni lavorative aperte, posto vacante, posti vacanti,
      ^offerta di lavoro, ^annuncio di lavoro, nuova offerta di lavoro, offerta lavoro, offerte
      lavoro, offresi lavoro, ^opportunita di lavoro, nuova opportunita di lavoro, ^opportunita
      lavorativa, opportunita di stage, ^offerta di stage, offerta di tirocinio, ^offerta di
      impiego, inviare cv, inviare il cv, inviare curriculum, inviare il curriculum, inviare il
      proprio cv, inviare il proprio curriculum, inviare un cv, mandare cv, mandare il cv a,
      mandare curriculum, invia cv, invia il cv, invia il tuo cv, invia il curriculum, invia il
      tuo curriculum, inviaci il tuo cv, inviaci il tuo curriculum, inviaci il cv, inviaci il
      curriculum, inviate il cv, inviate il curriculum, inviate il vostro cv, inviate il vostro
      curriculum, inviate cv, inviateci il vostro, manda il cv, manda il tuo cv, manda il
      curriculum, manda il tuo curriculum, mandaci il tuo cv, mandaci il tuo curriculum, mandaci
      il cv, mandate il cv, mandate il curriculum, mandateci il cv, mandateci il vostro cv,
      mandateci il curriculum, portare cv, portate il curriculum, portate il cv, portaci il cv,
      portaci il curriculum, porta il tuo cv, porta il tuo curriculum, ^cv a, ^curriculum a,
      ^curriculum vitae a, ^cv in direct, ^cv in dm, ^cv via, ^cv con foto, ^curriculum in,
      ^curriculum entro, ^cv entro, cv aggiornato a, inoltrare cv, inoltrare il curriculum,
      lasciare il curriculum, lasciare cv, allegando il cv, allegando il curriculum, invio cv,
      invio del cv, invio dei cv, borse di dottorato, posto di dottorato, posti di dottorato,
      posizione di dottorato, posizioni di dottorato, bando di dottorato, concorso di dottorato,
      phd position, phd positions, postdoc position, posizione postdoc, posizioni postdoc,
      posizione da postdoc, assegni di ricerca, bando per assegn*, bando di concorso per, bando di
      selezione per, ^concorso pubblico per, avviso di selezione per, selezione pubblica per,
      avviso pubblico per la selezione, bando per la selezione, procedura selettiva per, ambo i
      sessi, entrambi i sessi, la ricerca e rivolta a, l'annuncio e rivolto, il presente annuncio
      e rivolto, candidati di ambo, ai sensi delle leggi 0, il candidato ideale, la candidata
      ideale, il candidato dovra, la risorsa si occupera, la risorsa sara inserita, la risorsa
      inserita, la risorsa verra inserita, il profilo ideale, la figura si occupera, la figura
      ricercata, il candidato si occupera, inserimento in azienda, inserimento in organico, da
      inserire nel proprio, da inserire in organico, da inserire nel team, da inserire nel nostro,
      bando servizio civile, bando del servizio civile, aperte le selezioni per, selezioni aperte
      per, aprono le selezioni per, apre le selezioni per, al via le selezioni per, recruiting
      day, career day, diventa volontari*, servono volontari, cercansi volontari, volontari
      cercasi, stage retribuito, stage retribuiti, tirocinio retribuito, tirocini retribuiti,
      tirocinio extracurricolare, tirocini extracurricolari, tirocinio formativo presso,
      apprendistato presso, posto di apprendistato, posti di apprendistato, posto di tirocinio,
      posti di tirocinio, posto di lavoro disponibile, posti di lavoro disponibili, diventa
      consulent*, diventa incaricat*, selezioniamo incaricat*, ricerca addett*, ricerca impiegat*,
      ricerca operai*, ricerca operator*, ricerca autist*, ricerca magazzinier*, ricerca
      infermier*, ricerca commess*, ricerca camerier*, ricerca cuoc*, ricerca consulent*, ricerca
      stagist*, ricerca ingegner*, ricerca svilupp*, ricerca tecnici, ricerca tecnico, ricerca
      agenti, ricerca agente, ricerca junior, ricerca senior, m f d, f m d, m w d, concorso per 0
      post*, concorso per la copertura, per la copertura di 0, assunzione a tempo, assunzioni a
      tempo, e vacante il posto, e vacante un posto, mettono a concorso, mette a concorso, messa a
      concorso, a concorso il posto, a concorso la funzione, aaa cercasi addett*, cercasi
      apprendist*, il posto e ancora *, assumiamo 0, ^assumiamo, noi assumiamo, e assumiamo, sta
      assumendo un, sta assumendo una, sta assumendo 0, sta assumendo personale, ambosessi, bando
      di assegno, un assegno di ricerca, assegno di ricerca di, assegno di ricerca in, assegno di
      ricerca su, assegno di ricerca sul, assegno di ricerca annuale, assegno di ricerca biennale,
      assegno di ricerca presso, borsa di dottorato in, borsa di dottorato su, borsa di dottorato
      sul, una borsa di dottorato, allarghiamo la squadra, allarghiamo il team, allargare la
      squadra, allargare il team, rinforziamo la squadra, rinforziamo il team, rinforzare la
      squadra, rinforzare il team, cresciamo e cerchiamo, il team cresce e, la squadra cresce e,
      fai parte del nostro team, fai parte della nostra squadra, diventa parte del nostro team,
      diventa parte della nostra squadra, diventa uno di noi, diventa una di noi, far parte della
      nostra squadra, vieni a lavorare in, vieni a lavorare al, vieni a lavorare alla, venite a
      lavorare, lavorerai con, ti occuperai di, ti occuperai della, ti occuperai del, ti occuperai
      dei, ti occuperai delle, si occupera di, avrai il compito di, verrai affiancat*, sarai
      affiancat*, sarai inserit*, bandisce un concorso, bandisce concorso, bandisce una selezione,
      bandisce una borsa, bandiscono un concorso, indice una selezione, indice un concorso, indice
      selezione, indetto un concorso, indetta una selezione, indetta la selezione, selezione per
      titoli, concorso per titoli, per titoli ed esami, per titoli e colloquio, per soli esami,
      per esami per, procedura comparativa, graduatoria per supplenze, cercasi urgentemente,
      posizione lavorativa, opportunita di lavoro come, opportunita di lavoro per, opportunita di
      lavoro in, opportunita di lavoro presso, open positions, open position, job offer, call for
      volunteers, cerchiamo volontari, cerchiamo volontarie, cerca volontari, cercano volontari,
      cerca volontarie, abbiamo bisogno di volontari, cercasi volontari, manca un * nella nostra,
      manca una * nella nostra, manca un * al nostro, manca una * al nostro, disponibili 0 posti
      da, disponibile un posto da, un posto da tirocinant*, posto da apprendist*, posti da
      apprendist*, formazione professionale come, tirocinio come, tirocinio da impiegat*,
      tirocinio di commercio, stage di orientamento, mandaci due righe, mandate due righe,
      mandateci due righe, scrivici due righe, inviare due righe, due righe e curriculum, cv e
      lettera, cv e portfolio, cv piu lettera, curriculum e lettera, curriculum e portfolio, il
      tuo cv a, il vostro cv a, il tuo curriculum a, il vostro curriculum a, cv alla mail,
      curriculum alla mail, cv alla casella, curriculum alla casella, consegnare il curriculum,
      consegnare cv, curriculum in negozio, curriculum in sede, curriculum al banco, curriculum
      alla cassa, curriculum in cassa, curriculum in segreteria, curriculum a mano, con il
      curriculum, col curriculum, con un curriculum, passa con il cv, passate con il cv, astenersi
      perditempo, no perditempo, il candidato o la candidata, la persona che cerchiamo, chi stiamo
      cercando, cosa ti offriamo, diventa operator* volontari*, fai il servizio civile, servizio
      civile con noi, servizio civile da noi, posti di servizio civile, posti per il servizio
      civile, operatori volontari in servizio civile, campagna di reclutamento, campagna di
      recruiting, giornata di selezione, giornate di selezione, colloqui di selezione, open day di
      selezione, cerco babysitter, cerco una babysitter, cerco baby sitter, cerco badante, cerco
      una badante, cerco colf, cerco una colf, cerco collaborator*, cerco un collaborator*, cerco
      una collaborator*, cerco apprendist*, cerco un'apprendista, cerco commess*, cerco una
      commess*, cerco personale, cerco aiuto cuoco, cerco un aiuto, cerco aiutante, cerco cuoc*,
      cerco camerier*, cerco barist*, cerco un socio, cerco tirocinant*, cerco un tirocinante,
      cerco stagist*, cerco uno stagista, cerco una stagista, cerco un dottorando, cerco una
      dottoranda, gli interessati si, chi e interessat* porti, chi e interessat* passi, chi e
      interessat* telefoni, chi e interessat* chiami, interessati portino, interessati si
      presentino, presentarsi con documento, il posto e aperto, il posto e libero, il posto e
      vostro, il posto e tuo, posto fisso per chi, stipendio secondo contratto, stipendio da
      contratto, paga da contratto, paga secondo contratto, compenso secondo contratto, contratto
      dal primo giorno, contratto indeterminato, indeterminato dal primo, indeterminato dopo,
      apprendistato di 0 anni, contratto nazionale, rinnovabile per, contratto di 0 mesi
      rinnovabile, contratto di un anno rinnovabile, prova retribuita, prova pagata, giornata di
      prova, turno di prova, candidature al, candidature in, candidature per posta, candidature
      con, dossier di candidatura, le candidature vanno, le candidature si, le domande vanno, le
      domande si presentano, domande in carta, bando in albo, bando all'albo, bando sull'albo,
      cerchiamo qualcuno che si, cerchiamo qualcuno che sappia, cerchiamo qualcuno che dia una
      mano, cerca qualcuno che si occupi, cerca qualcuno che sappia, cerca qualcuno per, cerchiamo
      qualcuno per il turno, cerchiamo qualcuno per la, cerchiamo qualcuno per il banco, cerchiamo
      qualcuno di *, cerchiamo gente per, cerchiamo persone per, cerchiamo due persone, cerchiamo
      tre persone, cerca due persone, cerca tre persone, dottorato finanziat*, dottorati
      finanziat*, borse estive, borsa estiva, borse lavoro, borsa lavoro, contratto di dottorato,
      contratti di dottorato, contratto predoc, contratto post doc, contratto da ricercator*,
      contratto di ricerca, contratti di ricerca, entrata in servizio, entrata in funzione,
      entrata da convenire, entrata immediata o, entrata subito, ingresso immediato, data d'inizio
      da, inizio da concordare, inizio da convenire, apre le audizioni per 0, audizioni per due
      posti, audizioni per un posto, posti retribuiti, posto retribuito, vacanze di posti,
      trasferte pagate, patente pagata da noi, patente * pagata, formazione pagata da noi,
      contratto firmato dal, contratto vero, assunzione con contratto, assunti con contratto,
      contratto regolare, turni concordati, si astenga chi, si astengano, astenersi chi,
      apprendista o *, formiamo noi, insegniamo noi, insegniamo il mestiere, impara il mestiere,
      imparare il mestiere, imparare un mestiere con, anche senza esperienza, anche prima
      esperienza, anche alla prima esperienza, anche alle prime armi, vieni a guidare, ci sono 0
      posti da, ci sono due posti da, sono disponibili * stage, disponibili * tirocini,
      disponibili due stage, prende due persone, prendiamo due persone, prendiamo una persona,
      conferimento di incarico, conferisce un incarico, incarico retribuito, incarico a tempo,
      incarico a termine, posto da coprire, posti da coprire, da coprire dal, si libera un posto
      da, si libera il posto di, si libera un posto in, si libera un posto al forno, posto al
      banco, posto in cucina, posto in officina, posto in bottega, posto in laboratorio, posto in
      biblioteca, posto alla cassa, turno da coprire, turni da coprire, ferie da coprire,
      sostituzione ferie, sostituzione per maternita, sostituzione di maternita, cerchiamo una
      mano, cerchiamo mani, cerchiamo braccia, cerchiamo rinforzi, cerchiamo rinforzo, cerchiamo
      aiuto in, cerchiamo aiuto per, cerchiamo compagni di lavoro, cerchiamo una sostitut*,
      cerchiamo un sostitut*, cerca un sostitut*, cerca una sostitut*, si aggiunga alla squadra,
      si unisca al, si unisca alla nostra squadra, la nostra cooperativa cerca, la nostra azienda
      cerca, la nostra redazione cerca, il nostro studio cerca, il nostro laboratorio cerca, il
      nostro ristorante cerca, il nostro negozio cerca, la nostra scuola cerca, per il nostro team
      cerchiamo, per la nostra squadra cerchiamo, per la sede di * cerchiamo, per ampliamento, per
      nostro cliente, per azienda cliente, per importante azienda, per conto di azienda, per
      azienda del settore, agenzia per il lavoro ricerca, filiale di * ricerca, filiale di *
      cerca, bando per curator*, concorso per curator*, selezione per curator*, bando per
      curatric*, concorso per curatric*, selezione per curatric*, bando per bibliotecari*,
      concorso per bibliotecari*, selezione per bibliotecari*, bando per archivist*, concorso per
      archivist*, selezione per archivist*, bando per direttor*, concorso per direttor*, selezione
      per direttor*, bando per direttric*, concorso per direttric*, selezione per direttric*,
      bando per educat*, concorso per educat*, selezione per educat*, bando per infermier*,
      concorso per infermier*, selezione per infermier*, bando per medici, concorso per medici,
      selezione per medici, bando per docent*, concorso per docent*, selezione per docent*, bando
      per insegnant*, concorso per insegnant*, selezione per insegnant*, bando per tutor, concorso
      per tutor, selezione per tutor, bando per operator*, concorso per operator*, selezione per
      operator*, bando per tecnic*, concorso per tecnic*, selezione per tecnic*, bando per
      istruttor*, concorso per istruttor*, selezione per istruttor*, bando per funzionari*,
      concorso per funzionari*, selezione per funzionari*, bando per collaborator*, concorso per
      collaborator*, selezione per collaborator*, bando per ricercat*, concorso per ricercat*,
      selezione per ricercat*, bando per dottorat*, concorso per dottorat*, selezione per
      dottorat*, bando per borsist*, concorso per borsist*, selezione per borsist*, bando per
      tirocin*, concorso per tirocin*, selezione per tirocin*, bando per guide, concorso per
      guide, selezione per guide, bando per volontari*, concorso per volontari*, selezione per
      volontari*, bando per agenti, concorso per agenti, selezione per agenti, bando per vigili,
      concorso per vigili, selezione per vigili, bando per autist*, concorso per autist*,
      selezione per autist*, bando per operai*, concorso per operai*, selezione per operai*, bando
      per assistent*, concorso per assistent*, selezione per assistent*, bando per psicolog*,
      concorso per psicolog*, selezione per psicolog*, bando per impiegat*, concorso per
      impiegat*, selezione per impiegat*, bando per redattor*, concorso per redattor*, selezione
      per redattor*, bando per addett*, concorso per addett*, selezione per addett*
    `),
    jobHint: phrases(`
      cerchi lavoro, cerchi un lavoro, cercate lavoro, stai cercando lavoro, opportunita
      lavorativa, opportunita professionale, opportunita di carriera, lavora con noi, lavora per
      noi, lavorare con noi, lavorare da noi, unisciti a noi come, selezione personale, avviso di
      selezione, il tuo prossimo lavoro, il tuo nuovo lavoro, scadenza candidature, ^candidati
      ora, ^candidati subito, ^candidati entro, ^candidati adesso, ^candidati con noi, candidati
      come, apre le selezioni, aprono le selezioni, aperte le selezioni, nuovi volontari, nuove
      volontarie, aspiranti volontari, vuoi fare volontariato, fai volontariato, fare volontariato
      con noi, unisciti ai volontari, unisciti ai nostri volontari, vi va di entrare in, ti va di
      entrare in, vuoi entrare in, entra in squadra, entra nel team, la posizione prevede, il
      ruolo prevede, il contratto parte, contratto iniziale, contratto annuale, contratto di un
      anno, contratto di apprendistato, contratto a tempo, si comincia a, si comincia subito, chi
      e interessato mandi, chi e interessat* scriva, chi e interessat* si, chi ha voglia di
      imparare, turno di notte, retribuzione in linea, inquadramento, posto stagionale,
      stagionali, lavoretto estivo, due righe di presentazione, studi * e vuoi, finestra
      lavorativa, prossima collega, prossimo collega, prossima direttrice, un posto in squadra, un
      posto nel nostro team, vitto e alloggio a carico, cerca la sua prossima, cerca il suo
      prossimo, cerca il suo nuovo, cerca la sua nuova, cerchiamo il nostro prossimo, cerchiamo la
      nostra prossima, cerchiamo il nostro nuovo, cerchiamo la nostra nuova, paga settimanale,
      pagata a settimana, pagato a settimana, pagati a settimana, pagato a ore, pagata a ore,
      pagate a ore, pagati a ore, pagato a giornata,
      sta assumendo, stanno assumendo, assume un, assume una, assume 0, assume due, assumono,
      si liberano * posti
    `),
    jobWanted: phrases(`
      cercasi, cercansi, ricercasi, ricercansi, wanted, cerchiamo urgentemente, offresi posto,
      vacante, vacanti
    `),
    jobSeek: phrases(`
      cerchiamo, stiamo cercando, cerca, sta cercando, stanno cercando, si cercano, cercasi,
      cercansi, ricercasi, ricercansi, ricerchiamo, stiamo ricercando, ricerca un, ricerca una,
      ricerca 0, ricerca per, ricerca urgentemente, ricerca giovani, ricercano, si ricerca,
      seleziona, selezionano, selezioniamo, stiamo selezionando, assume, assumiamo, stiamo
      assumendo, recluta, reclutiamo, reclutano, siamo alla ricerca, sono alla ricerca di, e alla
      ricerca di, alla ricerca di nuovi, alla ricerca di nuove, vogliamo assumere, intende
      assumere, selezione per, selezioni per, posizione da, posizione per, looking for, per la
      posizione di, concorso per 0, concorsi per 0, concorso pubblico per, concorso a 0, bandisce,
      bandiscono, si e liberato un posto, si libera un posto, si e liberata una posizione, abbiamo
      un posto, abbiamo posto per, abbiamo una posizione, abbiamo posizioni, c'e un posto libero,
      offriamo un posto, offriamo una posizione, offriamo stage, offriamo tirocini, offriamo un
      tirocinio, offriamo uno stage, offre un posto, offre un tirocinio, offre uno stage, e libero
      un posto, posto libero per, posto disponibile per, posti disponibili per, 0 posti da,
      prendiamo in squadra, vogliamo in squadra, mettiamo a disposizione un posto, si assumono,
      selezioni aperte per, casting per, audizioni per, aperte le selezioni, apre le selezioni,
      aprono le selezioni, prende un, prende una, prende 0, prendiamo 0, forma 0, continuiamo a
      cercare, offre un contratto, offriamo un contratto, apre un posto, apriamo un posto, apriamo
      una posizione, apre una posizione, e aperto il bando per, e aperto un posto, rinforza,
      rinforziamo, incarico di, incarico da, selezione di 0, urgono, assumera, assumeremo, vacante,
      vacanti, offerta di lavoro, nuova offerta, lavoro come, impiego come, entrata subito, offre
      contratto, offre contratti, si accettano candidature, si valutano, si valuta, inseriamo,
      inserisce, ingaggia, ingaggiamo, arruola, arruoliamo, imbarca, imbarchiamo, vieni a fare il,
      vieni a fare la, venite a fare i, prende due, prende tre, prende quattro, prendiamo due,
      prendiamo tre, prendiamo quattro, per la nostra sede, diventa il nostro, diventa la nostra,
      sii il nostro, sii la nostra, sta assumendo, stanno assumendo, assumono
    `),
    jobNeed: phrases(`
      ci serve, ci servono, ci servirebbe, ci servirebbero, ci occorre, ci occorrono, ci mancano,
      abbiamo bisogno di, avremmo bisogno di, ha bisogno di nuovi, serve con urgenza, servono con
      urgenza, servono urgentemente, ci manca, servono volontari, necessita di, necessitiamo di,
      siamo a corto di, abbiamo bisogno urgente di, ^serve, ^servono, ci vuole, serve urgentemente,
      ha bisogno di un, ha bisogno di una, ha bisogno di uno, hanno bisogno di un, hanno bisogno di
      una, mi serve un aiuto, mi serve un'aiutante, mi servono due, non ha piu un, non ha piu una,
      e rimasta senza, e rimasto senza, siamo rimasti senza, siamo senza,
      ha bisogno di, ha ancora bisogno di, avete bisogno di, hai bisogno di, posto per un, posto
      per una, prendete, accettate, ospitate, vi serve, vi servono,
      fondi per un, fondi per una
    `),
    jobRole: phrases(`
      sviluppator*, sviluppatric*, programmator*, programmatric*, developer, developers, full
      stack, fullstack, backend, frontend, devops, sistemist*, ingegner*, analist*, data
      scientist, data analyst, data engineer, designer, grafico, grafica pubblicitaria, webmaster,
      progettist*, disegnator*, disegnatric*, modellist*, tecnico, tecnici, perito, periti,
      operaio, operaia, operai, operaie, operator*, operatric*, addett*, impiegat*, back office,
      front office, centralinist*, segretari*, receptionist, contabil*, ragionier*,
      commercialist*, paghe e contributi, avvocat*, notaio, commess*, cassier*, venditor*,
      venditric*, consulent*, rappresentant*, commerciale estero, account executive, key account,
      promoter, hostess, steward, merchandiser, scaffalist*, magazzinier*, mulettist*,
      carrellist*, facchin*, autist*, camionist*, conducent*, macchinist*, capotreno, capitreno,
      fattorin*, postin*, portalettere, camerier*, barist*, barman, barlady, bartender, cuoc*,
      aiutocuoc*, chef, commis, pizzaiol*, lavapiatti, panettier*, fornai*, pasticcier*, gelatai*,
      macellai*, sommelier, banconist*, maitre, governant*, animator*, animatric*, bagnin*,
      portiere notturno, portiere di notte, educator*, educatric*, insegnant*, docent*, maestro,
      maestra, maestri, maestre, tutor, formatric*, ricercator*, ricercatric*, dottorand*,
      dottorat*, postdoc, post doc, assegnist*, phd, stagist*, tirocinant*, tirocinio, tirocini,
      apprendist*, praticant*, internship, collaboratric*, colf, badant*, babysitter, baby sitter,
      tata, assistent*, caregiver, infermier*, oss, medico, medici, fisioterapist*, farmacist*,
      igienist*, ostetric*, logopedist*, anestesist*, geometr*, saldator*, saldatric*, tornitor*,
      fresator*, carpentier*, muratore, muratori, elettricist*, idraulico, idraulici, meccanico,
      meccanici, manutentor*, verniciator*, imbianchin*, fabbro, giardinier*, vivaist*, potator*,
      bracciant*, vendemmiator*, raccoglitor*, mungitor*, sarto, sarta, sarti, sarte, cucitric*,
      stirator*, magliaia, calzolai*, parrucchier*, estetist*, barbier*, truccator*, truccatric*,
      massaggiator*, illustrator*, illustratric*, redattor*, redattric*, giornalist*, cronist*,
      copywriter, content creator, digital marketing, specialist, videomaker, montatore,
      montatori, traduttor*, traduttric*, guida turistica, guide turistiche, guida museale, guide
      museali, mediator*, mediatric*, bibliotecari*, archivist*, curatric*, restaurator*,
      restauratric*, maschere, bigliettai*, attore, attori, attrice, attrici, ballerin*, cantant*,
      corist*, soprano, contralto, tenore, tenori, voce bassa, musicist*, fonic*, bassist*,
      batterist*, chitarrist*, tastierist*, violinist*, pianist*, organist*, speaker, regista,
      costumist*, istruttor*, istruttric*, preparatore atletico, arbitri, personal trainer,
      guardie giurate, guardia giurata, portinai*, bidell*, ausiliari*, responsabile,
      responsabili, capo cantiere, capocantiere, capo reparto, caporeparto, capo officina,
      direttor*, direttric*, manager, coordinator*, coordinatric*, supervisor*, team leader, team
      lead, recruiter, profili, junior, neolaureat*, buyer, cyber security, esperto in, esperta
      in, esperto di, esperta di, esperti in, esperti di, informatici, toelettator*, allevator*,
      casar*, cantinier*, birrai*, gruist*, escavatorist*, ponteggiator*, cartongessist*,
      lattonier*, gommist*, carrozzier*, elettrauto, orologiai*, orafo, orafi, ceramist*,
      tessitor*, tessitric*, speleolog*, guardaparco, guardiaparco, rifugist*, soccorritor*,
      soccorritric*, barellieri, pompier*, fotografo, fotografa, fotografi, volontari, volontarie,
      volontario, volontaria, supplente, supplenti, curatore, collaboratore, collaboratori,
      interprete, interpreti, dentista, custode, custodi, borsista, borsisti, corriere espresso,
      vigili urbani, chimico, chimica farmaceutica, laureati in, laureato in, laureata in,
      personale di sala, personale di cucina, personale ata, personale sanitario, personale
      qualificato, personale per, stage in, stage di 0, stage presso, stage retribuito, rider,
      riders, comparse, ripetizioni di, prof di, posatore, posatori, audioprotesist*,
      optometrist*, pastore, mugnai*, bottai*, boscaiol*, taglialegna, vetrai*, marmist*,
      scalpellin*, skipper, marinai*, mozzo, pescator*, guida alpina, guide alpine, guida
      ambientale, croupier, benzinai*, usciere, uscieri, messo comunale, funzionari*, dirigente,
      dirigenti, vigile, croceriste, capo sala, caposala, estetica, pet sitter, dog sitter,
      catsitter, lettori, lettrici, figurant*, voce recitante, contrabbass*, clarinettist*,
      trombettist*, flautist*, percussionist*, attrezzist*, meccatronic*, polimeccanic*, allievo,
      allieva, allievi, aiutante, aiutanti, aiuto, garzone, garzona, lavorante, manovale,
      manovali, gelatiere, cioccolatai*, barback, runner, pescivendol*, fiorist*, tassist*,
      tranvier*, capostazione, controllor*, maschera, voci maschili, voci femminili, giurista,
      giuristi, tester, liquidator*, datore luci, datrice luci, agente, agenti, professor*,
      banconiere, banconiera, violoncellist*, prima parte, capobarca, capitano, comandante,
      nostromo, attuari*, tecnologa alimentare, tecnologi, tributarist*, economo, economa,
      documentalist*, mano in cucina, mani in cucina, nuovo collega, nuova collega, nuovi
      colleghi, nuove colleghe, un collega, una collega, soci lavoratori, lavoratore, lavoratrice,
      ragazzo di bottega, ragazza di bottega, pony express, consigliere, consigliera,
      guardarobier*, vetturin*, accompagnator*, accompagnatric*, bambinai*, puericultric*, doula,
      levatrice, dietist*, nutrizionist*, massofisioterapist*, soccorrist*, istitutor*,
      istitutric*, agronomo, agronoma, cantonier*, stradin*, netturbin*, spazzin*, necrofor*,
      ascensorist*, frigorist*, caldaist*, vetrinist*, decorator*, decoratric*, tappezzier*,
      ebanist*, liutai*, intagliator*, incisor*, legator*, rilegator*, stilist*, ricamatric*,
      filandier*, magliaie, architetto, architetta, architetti, architette, biologo, biologa,
      biologi, biologhe, geologo, geologa, geologi, psicologo, psicologa, psicologi, psicologhe,
      radiologo, radiologa, radiologi, pediatra, pediatri, enologo, enologa, odontoiatra,
      odontoiatri, perita, tipografo, tipografa, tipografi, scenografo, scenografa, pasticcera,
      pasticcere, pasticceri, rosticcere, falegname, falegnami, allenatori, allenatrice,
      allenatrici, allenatore per, allenatore o *, allenatore under, allenatore delle, allenatore
      dei, podologa, podologo, tecnologo alimentare, veterinario, veterinaria, veterinari,
      vigilante, vigilanti, formatore, formatori, tecnica elettronica, termoidraulico,
      termoidraulici, elettrotecnico, idraulica, stampatore, stampatrice,
      accordatore, accordatrice, agricoltore, agricoltrice, allenatore, apicoltore, apicoltrice,
      arrotino, capocuoco, capocuoca, correttrice, correttore, corriere, corrieri, domestica,
      domestico, doratore, doratrice, erborista*, ferroviere, fruttivendolo, fruttivendola, guardia
      forestale, guardie forestali, guardiano, guardiana, guardiani, informatico, informatica,
      malgaro, mascheraia, massaggiatore, massaggiatrice, ortolano, ortolana, ottico,
      piastrellista*, pittore, portiere, portiera, proiezionista*, addetto pulizie, addetta
      pulizie, addetti pulizie, rilegatore, rilegatrice, tesoriere, tesoriera, vignaiolo,
      vignaiola, lavandaia, stiratrice, aiuto sarta, aiuto sarto, nonno vigile, bidello, bidella,
      assegni di ricerca,
      rinforzi
    `),
    roleBreak: phrases(`
      che, come, storie, testimonianz*, foto, fotografie, consigli, consiglio, opinioni, opinione,
      pareri, parere, idee, esperienze, racconti, ricordi, dove, perche, contro, senza,
      appartamento, marito, moglie, fidanzat*, amic*, regalo, fidat*, risposte, informazioni,
      notizie, fondi, sponsor, chi conosce, testimoni, casa in affitto, stanza in, alloggio per,
      un bravo, una brava, avversari, prove, indizi, soluzioni, soldi, contributi, il
      proprietario, il colpevole, l'assassino, responsabilita, rifugio, riparo, conforto,
      vendetta, giustizia, equilibrio, famiglia per, padrone, adozione, partner, sparring,
      squadra, parcheggio, sala prove,
      più, meno, borsa di studio, borse di studio, tester*, ospit*, partecipant*, pubblico, il
      pubblico,
      ruolo, ruoli, rischi, rischio
    `),
    jobApply: phrases(`
      candidati ora, candidati subito, candidati qui, candidati entro, candidati adesso, candidati
      online, candidati su, candidati sul, candidati al link, candidati a questo, candidati al
      seguente, candidati tramite, candidati via, candidati inviando, candidati con, candidati
      anche tu, candidatevi, candidarsi, candidarti, candidarvi, candidature, inviare candidatura,
      le domande vanno, cv, curriculum, lettera di presentazione, lettera motivazionale, lettera
      di motivazione, due righe di presentazione, colloquio conoscitivo, colloqui, presentarsi
      alle, presentarsi in, telefonare al, telefonare in, chiamare dopo, passate in, passa in,
      bando completo, bando e modulo, testo del bando, bando integrale, leggi l'annuncio, annuncio
      completo, apply now, apply here, apply by, si richiede, si richiedono, richiesta esperienza,
      gradita esperienza, conosci qualcuno, conoscete qualcuno, qualcuno di voi e libero, qualcuno
      interessato, se interessati, se sei interessato, se sei interessata, se siete interessati,
      fatti avanti, fatevi avanti, candidatura entro, inviare la candidatura, invia la tua
      candidatura, inviaci la tua candidatura, mandaci la tua candidatura, manda la candidatura,
      presenta la tua candidatura, inoltra la tua candidatura, inviate la vostra candidatura,
      domande entro, domande fino, scadenza domande, scadenza bando, termine domande, domanda
      entro, esperienza gradita, esperienza richiesta, non serve esperienza, nessuna esperienza,
      gli interessati possono, gli interessati sono, chi fosse interessat*, chi e interessat*, se
      ti interessa, se vi interessa il posto, se pensi di essere, se ti riconosci, se sei la
      persona, se sei tu, telefonare ore, telefonare dopo, telefonare chiedendo, chiamare ore,
      chiamare chiedendo, chiedere di, chiedendo di, presentarsi dalle, presentarsi direttamente,
      passa a trovarci, si astenga chi, testo completo del bando, tutti i requisiti, info e
      requisiti, requisiti e, mansionario, mandare una mail a, presentazione a, referenze,
      serieta, perditempo, casting, audizione, audizioni, provini, mandare due righe, due righe a,
      due righe su di te, due righe su di voi, bella presenza, requisito minimo, si presenti, si
      presentino, passi in, chiedete di, domandare di, chiedi di, in bottega, in officina, in
      cucina, domanda fino, domande al protocollo, domande presso, chiedere in, chiedere del,
      chiedere alla, chiedere della, profilo completo, profilo su, scheda completa, mansioni e,
      retribuzione e, lettera scritta a mano, lettera a mano, venire con, venite con le, si segni,
      segnarsi da, segnarsi in, segnatevi da, segnarsi presso, iscriversi da, cosa chiediamo, cosa
      paghiamo, quanto paghiamo, quel che paghiamo, quello che paghiamo
    `),
    jobLabel: phrases(`
      requisiti, requisito, mansioni, mansione, ral, retribuzione, stipendio, salario, paga,
      compenso, inquadramento, tipo di contratto, tipologia contrattuale, ccnl, ruolo, posizione,
      figura, profilo, si richiede, si richiedono, richiediamo, cosa chiediamo, cosa cerchiamo,
      chi cerchiamo, competenze, titolo di studio, attivita principali, responsabilita, sede di
      lavoro, luogo di lavoro, orario di lavoro, benefit, candidature, per candidarsi,
      candidatura, grado di occupazione, tasso di occupazione, entrata in servizio, entrata in
      funzione, assunzione, tipo contratto, contratto offerto, si offre, offriamo, esperienza,
      qualifica, livello, cosa farai, di cosa ti occuperai, chi sei, cosa ti chiediamo
    `),
    jobTerm: phrases(`
      tempo indeterminato, tempo determinato, tempo pieno, full time, part time, fulltime,
      parttime, su turni, turni notturni, ore settimanali, ore alla settimana, dal lunedi al
      venerdi, ccnl, rimborso spese, vitto e alloggio, buoni pasto, ticket restaurant,
      quattordicesima, mensa aziendale, auto aziendale, lavoro agile, lavoro ibrido, esperienza
      minima, esperienza pregressa, pregressa esperienza, minima esperienza, anni di esperienza,
      senza esperienza, nessuna esperienza, anche prima esperienza, esperienza non richiesta,
      automunit*, patente b, patente c, disponibilita immediata, disponibilita ai turni,
      inserimento immediato, inizio immediato, assunzione diretta, scopo assunzione, possibilita
      di assunzione, possibilita di inserimento, sostituzione maternita, sostituzione di
      maternita, apprendistato, formazione a carico, bella presenza, laurea magistrale, categorie
      protette, legge 0 0, l 0 0, agenzia per il lavoro, aut min, sede di lavoro, luogo di lavoro,
      retribuit*, turni serali, turni di notte, assunzione immediata, assunzione prevista, poi
      assunzione, patente richiesta, patente non richiesta, patentino, diploma richiesto, laurea
      richiesta, gradita esperienza, esperienza gradita, esperienza richiesta, con esperienza,
      minimo 0 anni, per la stagione, retribuzione mensile, retribuzione commisurata, stipendio
      mensile, full remote, 0 giorni di smart, grado di occupazione, al 0, domenica libera,
      weekend liberi, festivi liberi, mezza giornata, orario spezzato, orario continuato, solo
      mattina, solo pomeriggio, italiano fluente, inglese fluente, ottima conoscenza, buona
      conoscenza, conoscenza dell'inglese, conoscenza del, si richiede, si richiedono, requisiti
      minimi, dinamic*, predisposizione, capacita di lavorare, laurea in, diploma di, telelavoro,
      entrata immediata, entrata subito, ingresso immediato, entrata da convenire, m f, f m, h f,
      m w d, notturno, notturna, diurno, rinnovabile, rinnovabili, prorogabil*, una o un *, un o
      una *, 0 per cento, da remoto, sabato libero, domeniche libere, sabati liberi, brevetto,
      abilitazione, titolo richiesto, trasferte, diaria, provvigioni, tariffa oraria, referenze,
      contratto, fine settimana, 0 ore a, 0 ore di, una * o un *, un * o una *
    `),
    jobTag: phrases(`
      #lavoro, #offertadilavoro, #offertedilavoro, #annunciodilavoro, #annuncidilavoro,
      #stiamoassumendo, #assumiamo, #siassume, #hiring, #nowhiring, #wearehiring, #werehiring,
      #job, #jobs, #jobalert, #jobopening, #jobopportunity, #vacancy, #posizioniaperte,
      #posizioneaperta, #ricercapersonale, #selezionepersonale, #opportunitadilavoro,
      #lavoromilano, #lavororoma, #lavorotorino, #postdoc, #internship, #concorsopubblico, #stage,
      #tirocinio, #annuncilavoro*, #lavoroin*, #offertalavoro*, #offertelavoro*, #cercasi*,
      #jobsin*, #lavoroestivo, #lavorostagionale, #lavorodocente, #jobitalia, #assunzioni,
      #cercopersonale, #cerchiamopersonale, #cerchiamote, #lavoraconnoi*, #unisciti*,
      #entranelteam
    `),
    jobPay: phrases(`
      euro lordi, euro netti, 0 eur lordi, lordi al mese, netti al mese, lordi mensili, netti
      mensili, lordi annui, lordi l'anno, lordi anno, 0 all'ora, 0 l'ora, 0 euro l'ora, 0 euro
      all'ora, netti l'ora, lordi l'ora, 0 a serata, $ lordi, $ netti, $ l'ora, $ all'ora,
      retribuzione lorda, retribuzione di, retribuzione mensile, stipendio di, stipendio da,
      stipendio base, fisso mensile, fisso e provvigioni, fisso piu provvigioni, compenso mensile,
      borsa di 0, borsa mensile, paga regolare, paga oraria, regolare contratto, contratto
      regolare, quattordicesima, ral, $ al mese, $ mensili, $ al giorno, $ a giornata, $ a turno,
      $ a serata, $ lorde, $ nette, $ annui, $ l'anno, $ all'anno, 0 lordi, 0 netti, vitto e
      alloggio, vitto alloggio, rimborso spese, rimborso chilometrico, tredicesima, stipendio
      fisso, stipendio netto, stipendio lordo, stipendio mensile, compenso lordo, compenso netto,
      compenso di $, compenso da concordare, compenso commisurato, retribuzione commisurata,
      retribuzione da, borsa di $, borsa da $, assegno di $, finanziat* per 0, retribuito,
      retribuita, retribuiti, pagato, pagata, si offre vitto, alloggio disponibile, alloggio
      incluso, alloggio compreso, pranzo compreso, cena e, paghiamo $, paga da, paga sindacale
    `),
    jobVeto: phrases(`
      cerco lavoro, cerco un lavoro, cerco impiego, cerco occupazione, cerco stage, cerco uno
      stage, cerco un tirocinio, cerco tirocinio, cerco un posto, cerca lavoro, cerca un lavoro,
      cercare lavoro, cercare un lavoro, cercando lavoro, cercando un lavoro, cercavo lavoro, in
      cerca di lavoro, in cerca di un lavoro, in cerca di nuove opportunita, in cerca di una
      nuova, in cerca di occupazione, in cerca di impiego, in cerca di stage, in cerca di uno
      stage, alla ricerca di un lavoro, alla ricerca di lavoro, alla ricerca di nuove opportunita,
      alla ricerca di una nuova, alla ricerca di uno stage, alla ricerca attiva, aperto a nuove
      opportunita, aperta a nuove opportunita, mi offro, valuto proposte, valuto offerte, sono
      disponibile, open to work, opentowork, perdere il lavoro, perso il lavoro, trovato lavoro,
      trovare lavoro, trovare un lavoro, trovato un lavoro, trovi lavoro, ho trovato un posto,
      cambiare lavoro, cambiato lavoro, cambio lavoro, lascio il lavoro, lasciato il lavoro, mi
      sono licenziat*, mi licenzio, mi hanno licenziat*, licenziament*, dimesso, mi hanno preso,
      mi hanno presa, mi hanno assunt*, mi ha assunt*, ci ha assunt*, sono stato assunt*, sono
      stata assunt*, e stato assunt*, e stata assunt*, sono stati assunt*, sono state assunt*,
      stato assunto, stata assunta, hanno assunto, ha assunto, abbiamo assunto, avevamo assunto,
      assunti nel, assunto come, assunta come, avrebbe assunto, assunta nel, appena assunt*,
      neoassunt*, neo assunt*, nuovo lavoro, nuovo incarico, nuova avventura professionale, primo
      giorno di lavoro, primo giorno nel, primo giorno da, primo giorno in, ultimo giorno di
      lavoro, ho iniziato a lavorare, ho cominciato a lavorare, inizio a lavorare, comincio a
      lavorare, da oggi lavoro, da lunedi lavoro, inizio una nuova, ho iniziato una nuova, entra a
      far parte del team, entrata a far parte, entrato a far parte, e entrato nel, e entrata nel,
      e entrato in squadra, si e unito, si e unita, si sono uniti, si unisce al, si unisce a noi,
      si uniscono, fa parte del nostro team da, da oggi con noi, da oggi e con noi, da oggi guida,
      diamo il benvenuto, do il benvenuto, ^benvenuto, ^benvenuta, ^benvenuti, ^benvenute,
      benvenuto a, benvenuta a, benvenuto nel team, benvenuta nel team, un caloroso benvenuto,
      felicitazioni, abbiamo trovato, l'abbiamo trovat*, la ricerca e finita, la posizione e
      chiusa, posizione chiusa, posizione coperta, selezione chiusa, selezioni chiuse, selezione
      conclusa, occupazione in, tasso di occupazione, mercato del lavoro, posti di lavoro in meno,
      posti di lavoro in piu, posti di lavoro persi, posti di lavoro creati, posti di lavoro a
      rischio, nuovi posti di lavoro, esuberi, cassa integrazione, secondo l'istat, il colloquio e
      andato, ho fatto un colloquio, colloquio di lavoro, colloqui di lavoro, ho mandato il, ho
      mandato 0, mandato il cv, inviato il cv, mandato curriculum, ho risposto all'annuncio, ho
      risposto a un annuncio, annunci di lavoro che, l'annuncio diceva, annuncio visto, annuncio
      letto, quando lavoravo, ci lavoravo, lavoravo come, ho lavorato, non assumiamo, non assume,
      non assumono, non stiamo assumendo, non si trovano, non trova, non trovano, non troviamo,
      non trovo, mancano medici, mancano infermieri, mancano insegnanti, fuga dei medici, grazie
      ai volontari, grazie alle volontarie, grazie a tutti i volontari, grazie a tutte le
      volontarie, ai volontari che, i volontari hanno, i nostri volontari hanno, ringraziamo i
      volontari, mi consigliate, mi consigli, sapete consigliarmi, sapete consigliare, avete da
      consigliare, consigliatemi, potete consigliarmi, chi mi consiglia, conoscete un bravo,
      conoscete una brava, candidati sindac*, candidato sindaco, candidata sindaca, fantacalcio,
      calciomercato, attaccante, centravanti, terzino, mi sono candidat*, mi candido, mi sono
      proposto, mi sono proposta, ho un colloquio, mi ha chiesto al, cron job, ^congratulazioni,
      ^complimenti, ^auguri, congratulazioni a, congratulazioni alla, complimenti a, complimenti
      alla, auguri a, auguri alla, tanti auguri, in bocca al lupo, cerco un bravo, cerco una
      brava, qualcuno conosce, conosci un bravo, mi serve un bravo, mi serve una brava, assunto
      nel, assunto alle, assunto dopo, assunto da, assunta da, assunti da, verranno assunti,
      saranno assunti, e stato nominato, e stata nominata, nominato il, nominata la, nominato
      nuovo, nominata nuova, eletto nuovo, eletta nuova, mio padre faceva, il mio capo dice, il
      mio capo ha, il mio capo mi, licenziato alle, licenziati, dimissioni del, dimissioni di, si
      e dimess*, ho dato le dimissioni, tasso di disoccupazione, la disoccupazione, sono
      disoccupat*, disoccupazione giovanile, i sindacati, sciopero, presidio, cgil, cisl, uil,
      precari, graduatorie, carenza di personale, carenza di medici, carenza di infermieri,
      secondo uno studio, sondaggio, sapete se assumono, sapete se cercano, qualcuno sa se
      assumono, qualcuno sa se cercano, il mio annuncio, l'annuncio chiede, l'annuncio chiedeva,
      un annuncio che, annunci che, annunci come, certi annunci, quegli annunci, ogni annuncio,
      annuncio assurdo, letto un annuncio, visto un annuncio, letto l'annuncio, chi scrive
      annunci, quando cerchi lavoro, dopo mesi di ricerca, offresi, mi propongo, sono una * con
      esperienza, sono un * con esperienza, ho esperienza come, ho 0 anni di esperienza, con 0
      anni di esperienza alle spalle, se qualcuno cerca, se conoscete qualcuno che cerca, se
      sapete di qualcuno che cerca, disponibile da subito per, disponibile per nuove, sto cercando
      un nuovo, sto cercando uno stage, sto cercando un tirocinio, sto cercando un posto, sono in
      cerca, sono alla ricerca, mi sono iscritto, mi sono iscritta, mi hanno risposto, mi hanno
      scartat*, mi hanno detto che cercano, mi hanno chiamato per, il tuo cv, il mio cv, il mio
      curriculum, nel mio cv, nel mio curriculum, sul cv, nel curriculum, nel cv, il colloquio di,
      al colloquio mi, colloquio mi hanno, ho superato, ho vinto il concorso, ha vinto il
      concorso, ha superato il concorso, vinto un concorso, inizia oggi, e dei nostri, e la nostra
      nuova, e il nostro nuovo, la nostra nuova collega, il nostro nuovo collega, nuovo direttore,
      nuova direttrice, nuovo allenatore, nuovo presidente, cerca casa, cercano casa, cerco casa,
      cerca stanza, cerco stanza, cerco coinquilin*, calcio mercato, non pagati, non pagato, non
      pagata, non pagate, non retribuit*, la denuncia, offerte di lavoro in calo, offerte di
      lavoro in crescita
    `),
    jobTalk: phrases(`
      se assumiamo, se cerchiamo, quando cercavamo, quando cerchiamo, quando assumiamo, perché
      assumiamo, come assumiamo, come selezioniamo, lei cerca, lui cerca, mio figlio cerca, mia
      figlia cerca, mio fratello cerca, mia sorella cerca, dice, diceva, ha detto, disse, afferma,
      ha annunciato, annuncia che, scrive il, secondo l'istat, l'anno scorso, lo scorso anno, anni
      fa, troppo lentamente, troppo in fretta, la polizia, i carabinieri, polizia cerca, su due, su
      tre, su dieci, non li trova, non la trova, non lo trova, non trova, non trovano, che mi
      spieghi, perdono il, hanno perso il, ha perso il,
      tutti abbiamo bisogno, abbiamo tutti bisogno, tutti hanno bisogno, ognuno ha bisogno,
      ha cercato, hanno cercato, cercava, cercavano, cercò
    `),
    readerHires: phrases(`
      state assumendo, stai assumendo, chi assume, chi sta assumendo, chi di voi assume, chi di
      voi sta assumendo, chi di voi sta cercando, chi cerca personale, chi sta cercando personale,
      chi sta selezionando, chi seleziona, ma assumete, se assumete, quando assumete, voi che
      assumete, qualcuno assume, qualcuno che assume, qualcuno sta assumendo, qualcuno cerca
      personale, la tua azienda assume, la tua azienda cerca, la tua azienda sta cercando, la tua
      azienda sta assumendo, il tuo team cerca, il vostro team cerca, il tuo team sta cercando, il
      vostro team sta cercando, il vostro team ha bisogno, il tuo team ha bisogno, nel vostro team
      manca, nel tuo team manca, avete posizioni aperte, avete una posizione aperta, avete bisogno
      di personale, avete bisogno di qualcuno, hai bisogno di personale, hai una posizione aperta,
      hai posizioni aperte, siete in cerca di personale, siete alla ricerca di personale, cercate
      personale, cerchi personale, cercate collaborator*, cerchi collaborator*, cercate qualcuno,
      cerchi qualcuno che, state cercando personale, stai cercando personale, state cercando
      qualcuno, vi serve personale, ti serve personale, vi manca qualcuno, ti manca qualcuno, vi
      manca personale, cercate uno sviluppator*, cercate un copywriter, cercate una copywriter,
      cercate un fotograf*, cercate una fotograf*, cercate un camerier*, cercate una camerier*,
      cercate un barist*, cercate una barist*, cercate un magazzinier*, cercate un'impiegat*,
      cercate un contabil*, cercate una contabil*, cercate un'infermier*, cercate un commess*,
      cercate una commess*, cercate una segretari*, cercate un ingegner*, cercate stagist*,
      cercate tirocinant*, cercate apprendist*, cercate camerier*, cercate barist*, cercate
      operai*, datori di lavoro, datore di lavoro che, responsabili del personale, responsabile
      del personale che, responsabili hr, responsabili delle risorse umane, responsabili risorse
      umane, cari hr, ^selezionator*, cari selezionator*, agli hr, cara azienda, care aziende,
      gentile azienda, gentili aziende, spettabile azienda, chi fa selezione, chi fa colloqui, chi
      si occupa di selezione, voi che selezionate, fate selezione, fai selezione, fate colloqui,
      fai colloqui, i tuoi colloqui, i vostri colloqui, ai colloqui fate, ai colloqui chiedete,
      fate ai colloqui, chiedete ai colloqui, chiedete ai candidati, le candidature che ricevete,
      il vostro processo di selezione, il tuo processo di selezione, ai tuoi candidati, i tuoi
      candidati, vostri candidati, scrivere un buon annuncio, pubblicare un'offerta, pubblicare un
      annuncio, pubblicate un annuncio, pubblicate un'offerta, pubblicate le vostre offerte,
      pubblicate i vostri annunci, pubblicate le vostre posizioni, lasciate i vostri annunci,
      mettete qui i vostri annunci, scrivete qui le vostre posizioni, aggiungete le vostre
      offerte, condividete le vostre posizioni, le vostre posizioni aperte, le vostre offerte di
      lavoro, riceve un annuncio, riceve davvero un annuncio, assumere ti costa, ^assumere un,
      ^assumere una, ^assumere uno, ^assumere senza, assumere la prima persona, il primo
      dipendente, il tuo primo dipendente, la tua prima assunzione, prima di assumere, quando si
      assume, come assumere, vuoi assumere, volete assumere, devi assumere, dovete assumere,
      incentivi per le imprese, incentivi all'assunzione, incentivi assunzioni, bonus assunzioni,
      tempi di selezione, tempi delle selezioni, fare selezione, filtri i curriculum, filtra i cv,
      screening dei cv, screening dei curriculum, il vostro prossimo operaio, il vostro prossimo
      collaborator*, il tuo prossimo collaborator*, inserire un nuovo collega, affidateci la
      ricerca, affidaci la ricerca, trovare personale, trovi personale, trovate personale, trovare
      il candidato, trovare camerieri, trovare candidati, c'e posto per me, c'e lavoro per, vi
      interessa un profilo, ^assumete, assumete *, cercate ancora *, cercate anche *, cercate
      gente, che assumono, se a qualcuno serve un * io, avete posto per un *, avete posto per una
      *, avete un posto per, ci sarebbe posto per, c'e posto anche per me, avete lavoro per, avete
      bisogno di rinforzi, vi serve rinforzo, vi servono rinforzi, vi serve gente, vi serve
      qualcuno, ti serve qualcuno, se avete bisogno di un *, se hai bisogno di un *, se hai ancora
      bisogno di, se avete ancora bisogno di, se vi serve ancora, se ti serve ancora, qualcuno che
      cerca un, se avete una posizione, se avete un'offerta, se avete offerte di lavoro, chi ha
      posizioni aperte, chi ha una posizione aperta, chi ha un posto, chi ha posti, raccogliamo
      annunci, raccogliamo offerte, raccolgo annunci, raccolgo offerte, mandateci i vostri
      annunci, mandatemi i vostri annunci, segnalate le vostre posizioni, segnalate le posizioni,
      postate i vostri annunci, incollate i vostri annunci, incollate l'annuncio, linkate
      l'annuncio, il link all'annuncio, i loro annunci, la vostra offerta di lavoro, il vostro
      annuncio, la vostra azienda, la tua azienda ha, la vostra ditta, la vostra impresa, nella
      vostra ditta, nel vostro studio, nel vostro negozio, nella vostra cucina, nel vostro
      ufficio, nella vostra redazione, assumere personale, assumere stagionali, assumere
      apprendisti, assumere giovani, assumere persone, assumere qualcuno, assumere dipendenti,
      assumere chi, assumere bene, vogliono assumere, chi vuole assumere, per assumere, assumono
      apprendisti, chi deve assumere, ^imprenditrici, ai titolari, ^titolari, alle aziende che,
      alle imprese che, le aziende che cercano, le imprese che cercano, le cooperative che, alle
      cooperative che, chi cerca un *, chi cerca una *, direttori di cantiere, capi officina, hr
      manager, chi lavora in hr, per hr, ai responsabili, uffici del personale, ufficio del
      personale, selezionatori, selezionatrici, recruiter, headhunter, talent acquisition, le
      persone candidate, ricevete candidature, ricevi candidature, candidature ricevute, quante
      candidature, annunci di lavoro, annuncio di lavoro, un'offerta di lavoro, offerte di lavoro
      scritte, mettete lo stipendio, scrivete lo stipendio, indicate lo stipendio, scrivete la
      ral, mettete la ral, indicate la ral, indicate la retribuzione, domande al colloquio, le
      domande del colloquio, al colloquio chiedete, in colloquio chiedete, nei colloqui chiedete,
      prima di un colloquio, vostri stagisti, vostri tirocinanti, i vostri apprendisti, il vostro
      stagista, dipendenti in nero, affidateci la selezione, affidaci la selezione, personale
      qualificato per, software per la selezione, gestire le candidature, gestisci le candidature,
      filtrare i curriculum, piattaforma di recruiting, costo di un'assunzione, assumere costa, se
      cercate io, mandarvi il cv, mandarvi il curriculum, mandarvi un cv, mandarvi il mio, posso
      mandarvi, posso mandare il cv, a chi mando il cv, dove mando il cv, dove mando il
      curriculum, accettate cv, accettate curriculum, accettate candidature, quando aprite le
      selezioni, riaprite le selezioni, quando riaprono le selezioni, la posizione e ancora
      aperta, il posto e ancora disponibile, la posizione e ancora disponibile, il posto e ancora
      vacante, l'annuncio e ancora valido, e ancora valida l'offerta, chi intervista, chi fa i
      colloqui, quando fate un colloquio, se fate un colloquio, fate i colloqui, la vostra scuola
      cerca, la vostra scuola ha bisogno, il vostro studio cerca, il vostro laboratorio cerca, il
      vostro ristorante cerca, il vostro negozio cerca, la tua ditta cerca, il tuo ristorante
      cerca, il tuo negozio cerca, la vostra officina cerca, la vostra cooperativa cerca, nella
      vostra azienda, nel vostro reparto, avete bisogno di gente, avete bisogno di braccia, avete
      bisogno di aiuto in, avete bisogno di una mano, se avete un posto, se avete posto per, un
      posto da offrire, avete posti da, avete un posto da, sapete se assumono, sapete se cercano,
      qualcuno sa se assumono, qualcuno sa se cercano, sapete di qualcuno che cerca, conoscete
      qualcuno che cerca, qualcuno qui cerca, qualcuno di voi cerca, qualcuno di voi assume, c'e
      qualcuno che cerca, chi ha bisogno di un *, chi ha bisogno di una *, chi di voi ha bisogno,
      chi di voi avrebbe, chi ha bisogno di personale, a chi serve un *, a chi serve una *, serve
      a qualcuno un *, serve a qualcuno una *, vi servirebbe, vi serviva, leggete davvero i,
      leggete davvero le lettere, leggete i cv, leggete i curriculum, leggete le lettere, le
      lettere di presentazione, mettete il compenso, pubblichi un annuncio, pubblica un annuncio,
      chi scrive un annuncio, scrivendo un annuncio, nell'annuncio scrivete, nell'annuncio
      mettete, nei vostri annunci, nel vostro annuncio, il tuo annuncio, pubblica la tua offerta,
      pubblicate la vostra offerta, pubblica qui la tua, inserite la vostra offerta, inserite
      l'offerta, inserite le offerte, offerte di lavoro da, sportello per le imprese, sportello
      imprese, per le imprese che, sgravi contributivi, contributi per l'assunzione, contributo
      per l'assunzione, assunzioni agevolate, trattenere i dipendenti, trattenere il personale, i
      vostri dipendenti, i tuoi dipendenti, ai vostri dipendenti, ai tuoi dipendenti, candidati
      selezionati, candidati gia selezionati, candidati formati, il nostro software per,
      recruiting senza, agenzia per il lavoro per, somministrazione di personale, ti si licenzia,
      prova non retribuita, colloqui di gruppo, al quarto colloquio, al terzo colloquio, risposta
      ai candidati, rispondete a chi si candida, rispondere ai candidati, rispondere a chi si
      candida, chi recluta, chi fa assunzioni, cercate sempre, avrebbe bisogno di un *, avrebbe
      bisogno di una *, avreste bisogno di un *, avreste bisogno di una *, avete bisogno di un
      aiutante, avete bisogno di un aiuto, alle aziende del, alle aziende di, le aziende possono,
      aziende possono inserire, nell'annuncio non, cominciate ad assumere, iniziate ad assumere,
      pensate di assumere, intervistare un candidat*, intervistare una candidat*, intervistare i
      candidati, intervistare candidat*, aprire la posizione, aprire una posizione, pubblicare la
      posizione, costa un dipendente, costa davvero un dipendente, costa assumere, nella vostra
      fabbrica, nel vostro cantiere, nella vostra officina, nella vostra clinica, nel vostro
      albergo, nel vostro ristorante, nel vostro bar, nel tuo ristorante, nel tuo bar, nel tuo
      negozio, nella tua azienda, ha bisogno scrivetemi, ha bisogno contattatemi, fidelizzare gli
      *, fidelizzare i *, fidelizzare il *, i vostri stagionali, i tuoi stagionali, dovete
      prendere una badante, se prendete una badante, colleghi delle risorse umane, ufficio risorse
      umane, uffici hr, responsabile risorse umane che, i datori, ai datori di, voi datori, prova
      pratica non pagata, vi presentiamo * candidat*, vi troviamo * persone, vi troviamo il
      personale, troviamo noi il personale, vi mandiamo * candidat*, vi mando il curriculum, vi
      mando il cv, vi giro il cv, lascio il cv, posso lasciare il curriculum, posso portare il
      curriculum, imprenditori che, cari imprenditori, gentili imprenditori, imprenditori e,
      aziende del territorio, aziende della zona, aziende in ascolto, aziende che leggete, chi
      gestisce un *, voi che gestite, titolari di, gestori di, direttori di hotel, i candidati vi,
      candidati al colloquio, candidati a colloquio, prima del colloquio, dopo il colloquio
      scrivete, un colloquio onesto, condurre un colloquio, fare un colloquio a, fare colloqui,
      fare i colloqui, domande da fare al colloquio, domande da non fare, cosa chiedere al
      colloquio, leggendo i cv, leggo cv, leggo curriculum, leggendo curriculum, ho letto 0 cv, ho
      letto 0 curriculum, ho selezionato, dopo 0 colloqui, ho assunto 0, quando ho assunto, ho
      imparato assumendo, imparato facendo colloqui, cercate un svilupp*, cercate un programmat*,
      cercate un grafic*, cercate un illustrat*, cercate un tradut*, cercate un redat*, cercate un
      videomaker, cercate un insegnant*, cercate un educat*, cercate un cuoc*, cercate un
      pizzaiol*, cercate un autist*, cercate un tecnic*, cercate un operai*, cercate un
      assistent*, cercate un segretari*, cercate un architett*, cercate un tirocinant*, cercate un
      stagist*, cercate un apprendist*, cercate un babysitter, cercate un badant*, cercate un
      sart*, cercate un parrucchier*, cercate un meccanic*, cercate un elettricist*, cercate un
      saldator*, cercate un muratore, cercate un idraulico, cercate un mulettist*, cercate un
      sistemist*, cercate un analist*, cercate un consulent*, cercate un social, cercate un
      istruttor*, cercate un supplent*, cercate un giardinier*, cercate un volontari*, cercate un
      collaborator*, cercate un collega, cercate una svilupp*, cercate una programmat*, cercate
      una grafic*, cercate una illustrat*, cercate una tradut*, cercate una redat*, cercate una
      videomaker, cercate una insegnant*, cercate una educat*, cercate una cuoc*, cercate una
      pizzaiol*, cercate una magazzinier*, cercate una autist*, cercate una tecnic*, cercate una
      operai*, cercate una impiegat*, cercate una infermier*, cercate una assistent*, cercate una
      ingegner*, cercate una architett*, cercate una tirocinant*, cercate una stagist*, cercate
      una apprendist*, cercate una babysitter, cercate una badant*, cercate una sart*, cercate una
      parrucchier*, cercate una meccanic*, cercate una elettricist*, cercate una saldator*,
      cercate una muratore, cercate una idraulico, cercate una mulettist*, cercate una sistemist*,
      cercate una analist*, cercate una consulent*, cercate una social, cercate una istruttor*,
      cercate una supplent*, cercate una giardinier*, cercate una volontari*, cercate una
      collaborator*, cercate una collega, cerchi un svilupp*, cerchi un programmat*, cerchi un
      grafic*, cerchi un illustrat*, cerchi un tradut*, cerchi un redat*, cerchi un copywriter,
      cerchi un fotografo, cerchi un fotografa, cerchi un videomaker, cerchi un insegnant*, cerchi
      un educat*, cerchi un cuoc*, cerchi un camerier*, cerchi un barist*, cerchi un pizzaiol*,
      cerchi un magazzinier*, cerchi un autist*, cerchi un tecnic*, cerchi un operai*, cerchi un
      impiegat*, cerchi un contabil*, cerchi un infermier*, cerchi un commess*, cerchi un
      assistent*, cerchi un segretari*, cerchi un ingegner*, cerchi un architett*, cerchi un
      tirocinant*, cerchi un stagist*, cerchi un apprendist*, cerchi un babysitter, cerchi un
      badant*, cerchi un sart*, cerchi un parrucchier*, cerchi un meccanic*, cerchi un
      elettricist*, cerchi un saldator*, cerchi un muratore, cerchi un idraulico, cerchi un
      mulettist*, cerchi un sistemist*, cerchi un analist*, cerchi un consulent*, cerchi un
      social, cerchi un istruttor*, cerchi un supplent*, cerchi un giardinier*, cerchi un
      volontari*, cerchi un collaborator*, cerchi un collega, cerchi una svilupp*, cerchi una
      programmat*, cerchi una grafic*, cerchi una illustrat*, cerchi una tradut*, cerchi una
      redat*, cerchi una copywriter, cerchi una fotografo, cerchi una fotografa, cerchi una
      videomaker, cerchi una insegnant*, cerchi una educat*, cerchi una cuoc*, cerchi una
      camerier*, cerchi una barist*, cerchi una pizzaiol*, cerchi una magazzinier*, cerchi una
      autist*, cerchi una tecnic*, cerchi una operai*, cerchi una impiegat*, cerchi una contabil*,
      cerchi una infermier*, cerchi una commess*, cerchi una assistent*, cerchi una segretari*,
      cerchi una ingegner*, cerchi una architett*, cerchi una tirocinant*, cerchi una stagist*,
      cerchi una apprendist*, cerchi una babysitter, cerchi una badant*, cerchi una sart*, cerchi
      una parrucchier*, cerchi una meccanic*, cerchi una elettricist*, cerchi una saldator*,
      cerchi una muratore, cerchi una idraulico, cerchi una mulettist*, cerchi una sistemist*,
      cerchi una analist*, cerchi una consulent*, cerchi una social, cerchi una istruttor*, cerchi
      una supplent*, cerchi una giardinier*, cerchi una volontari*, cerchi una collaborator*,
      cerchi una collega, vi serve un svilupp*, vi serve un programmat*, vi serve un grafic*, vi
      serve un illustrat*, vi serve un tradut*, vi serve un redat*, vi serve un copywriter, vi
      serve un fotografo, vi serve un fotografa, vi serve un videomaker, vi serve un insegnant*,
      vi serve un educat*, vi serve un cuoc*, vi serve un camerier*, vi serve un barist*, vi serve
      un pizzaiol*, vi serve un magazzinier*, vi serve un autist*, vi serve un tecnic*, vi serve
      un operai*, vi serve un impiegat*, vi serve un contabil*, vi serve un infermier*, vi serve
      un commess*, vi serve un assistent*, vi serve un segretari*, vi serve un ingegner*, vi serve
      un architett*, vi serve un tirocinant*, vi serve un stagist*, vi serve un apprendist*, vi
      serve un babysitter, vi serve un badant*, vi serve un sart*, vi serve un parrucchier*, vi
      serve un meccanic*, vi serve un elettricist*, vi serve un saldator*, vi serve un muratore,
      vi serve un idraulico, vi serve un mulettist*, vi serve un sistemist*, vi serve un analist*,
      vi serve un consulent*, vi serve un social, vi serve un istruttor*, vi serve un supplent*,
      vi serve un giardinier*, vi serve un volontari*, vi serve un collaborator*, vi serve un
      collega, vi serve una svilupp*, vi serve una programmat*, vi serve una grafic*, vi serve una
      illustrat*, vi serve una tradut*, vi serve una redat*, vi serve una copywriter, vi serve una
      fotografo, vi serve una fotografa, vi serve una videomaker, vi serve una insegnant*, vi
      serve una educat*, vi serve una cuoc*, vi serve una camerier*, vi serve una barist*, vi
      serve una pizzaiol*, vi serve una magazzinier*, vi serve una autist*, vi serve una tecnic*,
      vi serve una operai*, vi serve una impiegat*, vi serve una contabil*, vi serve una
      infermier*, vi serve una commess*, vi serve una assistent*, vi serve una segretari*, vi
      serve una ingegner*, vi serve una architett*, vi serve una tirocinant*, vi serve una
      stagist*, vi serve una apprendist*, vi serve una babysitter, vi serve una badant*, vi serve
      una sart*, vi serve una parrucchier*, vi serve una meccanic*, vi serve una elettricist*, vi
      serve una saldator*, vi serve una muratore, vi serve una idraulico, vi serve una mulettist*,
      vi serve una sistemist*, vi serve una analist*, vi serve una consulent*, vi serve una
      social, vi serve una istruttor*, vi serve una supplent*, vi serve una giardinier*, vi serve
      una volontari*, vi serve una collaborator*, vi serve una collega, avete bisogno di un
      svilupp*, avete bisogno di un programmat*, avete bisogno di un grafic*, avete bisogno di un
      illustrat*, avete bisogno di un tradut*, avete bisogno di un redat*, avete bisogno di un
      copywriter, avete bisogno di un fotografo, avete bisogno di un fotografa, avete bisogno di
      un videomaker, avete bisogno di un insegnant*, avete bisogno di un educat*, avete bisogno di
      un cuoc*, avete bisogno di un camerier*, avete bisogno di un barist*, avete bisogno di un
      pizzaiol*, avete bisogno di un magazzinier*, avete bisogno di un autist*, avete bisogno di
      un tecnic*, avete bisogno di un operai*, avete bisogno di un impiegat*, avete bisogno di un
      contabil*, avete bisogno di un infermier*, avete bisogno di un commess*, avete bisogno di un
      assistent*, avete bisogno di un segretari*, avete bisogno di un ingegner*, avete bisogno di
      un architett*, avete bisogno di un tirocinant*, avete bisogno di un stagist*, avete bisogno
      di un apprendist*, avete bisogno di un babysitter, avete bisogno di un badant*, avete
      bisogno di un sart*, avete bisogno di un parrucchier*, avete bisogno di un meccanic*, avete
      bisogno di un elettricist*, avete bisogno di un saldator*, avete bisogno di un muratore,
      avete bisogno di un idraulico, avete bisogno di un mulettist*, avete bisogno di un
      sistemist*, avete bisogno di un analist*, avete bisogno di un consulent*, avete bisogno di
      un social, avete bisogno di un istruttor*, avete bisogno di un supplent*, avete bisogno di
      un giardinier*, avete bisogno di un volontari*, avete bisogno di un collaborator*, avete
      bisogno di un collega, avete bisogno di una svilupp*, avete bisogno di una programmat*,
      avete bisogno di una grafic*, avete bisogno di una illustrat*, avete bisogno di una tradut*,
      avete bisogno di una redat*, avete bisogno di una copywriter, avete bisogno di una
      fotografo, avete bisogno di una fotografa, avete bisogno di una videomaker, avete bisogno di
      una insegnant*, avete bisogno di una educat*, avete bisogno di una cuoc*, avete bisogno di
      una camerier*, avete bisogno di una barist*, avete bisogno di una pizzaiol*, avete bisogno
      di una magazzinier*, avete bisogno di una autist*, avete bisogno di una tecnic*, avete
      bisogno di una operai*, avete bisogno di una impiegat*, avete bisogno di una contabil*,
      avete bisogno di una infermier*, avete bisogno di una commess*, avete bisogno di una
      assistent*, avete bisogno di una segretari*, avete bisogno di una ingegner*, avete bisogno
      di una architett*, avete bisogno di una tirocinant*, avete bisogno di una stagist*, avete
      bisogno di una apprendist*, avete bisogno di una babysitter, avete bisogno di una badant*,
      avete bisogno di una sart*, avete bisogno di una parrucchier*, avete bisogno di una
      meccanic*, avete bisogno di una elettricist*, avete bisogno di una saldator*, avete bisogno
      di una muratore, avete bisogno di una idraulico, avete bisogno di una mulettist*, avete
      bisogno di una sistemist*, avete bisogno di una analist*, avete bisogno di una consulent*,
      avete bisogno di una social, avete bisogno di una istruttor*, avete bisogno di una
      supplent*, avete bisogno di una giardinier*, avete bisogno di una volontari*, avete bisogno
      di una collaborator*, avete bisogno di una collega, cercate svilupp*, cercate programmat*,
      cercate grafic*, cercate illustrat*, cercate tradut*, cercate redat*, cercate copywriter,
      cercate fotografo, cercate fotografa, cercate videomaker, cercate insegnant*, cercate
      educat*, cercate cuoc*, cercate pizzaiol*, cercate magazzinier*, cercate autist*, cercate
      tecnic*, cercate impiegat*, cercate contabil*, cercate infermier*, cercate commess*, cercate
      assistent*, cercate segretari*, cercate ingegner*, cercate architett*, cercate babysitter,
      cercate badant*, cercate sart*, cercate parrucchier*, cercate meccanic*, cercate
      elettricist*, cercate saldator*, cercate muratore, cercate idraulico, cercate mulettist*,
      cercate sistemist*, cercate analist*, cercate consulent*, cercate social, cercate
      istruttor*, cercate supplent*, cercate giardinier*, cercate volontari*, cercate collega,
      prendete svilupp*, prendete programmat*, prendete grafic*, prendete illustrat*, prendete
      tradut*, prendete redat*, prendete copywriter, prendete fotografo, prendete fotografa,
      prendete videomaker, prendete insegnant*, prendete educat*, prendete cuoc*, prendete
      camerier*, prendete barist*, prendete pizzaiol*, prendete magazzinier*, prendete autist*,
      prendete tecnic*, prendete operai*, prendete impiegat*, prendete contabil*, prendete
      infermier*, prendete commess*, prendete assistent*, prendete segretari*, prendete ingegner*,
      prendete architett*, prendete tirocinant*, prendete stagist*, prendete apprendist*, prendete
      babysitter, prendete badant*, prendete sart*, prendete parrucchier*, prendete meccanic*,
      prendete elettricist*, prendete saldator*, prendete muratore, prendete idraulico, prendete
      mulettist*, prendete sistemist*, prendete analist*, prendete consulent*, prendete social,
      prendete istruttor*, prendete supplent*, prendete giardinier*, prendete volontari*, prendete
      collaborator*, prendete collega
    `),
    freeOfCharge: phrases(`
      laboratorio gratuito, corso gratuito, workshop gratuito, ingresso libero, ingresso
      gratuito, è gratuito, è gratuita, sono gratuiti, sono gratuite, è gratis, partecipazione
      gratuita, incontro gratuito, visita gratuita, webinar gratuito, evento gratuito
    `),
    salesCall: phrases(`
      acquista ora, acquista subito, compra ora, compra subito, compralo ora, ordina ora,
      ordina subito, ordina il tuo, ordina la tua, prendi il tuo, acquista il tuo, acquista la
      tua, abbonati ora, abbonati qui, iscriviti alla mia newsletter, acquista i biglietti,
      acquista il biglietto
    `),
    salesPush: phrases(`
      acquista, acquistal*, acquistate, compra, compral*, ordina, ordinal*, ordinatel*, ordinate,
      ordini su, ordini a, per ordinare, per ordini, preordina, preordine, preordini, pre ordine,
      preordinal*, prenotal*, prenotatel*, per prenotare, iscriviti ora, iscriviti subito,
      iscriviti al, iscriviti qui, per iscriversi, per iscriverti, per iscrivervi, ci si iscrive,
      abbonatevi, abbonarsi, per abbonarti, sottoscrivi, sottoscrivil*, approfitta, approfittane,
      approfittate, approfittatene, attiva, attival*, richiedi, richiedete, chiedi un preventivo,
      chiedi il preventivo, preventivo gratuito, chiedici un preventivo, chiedete un preventivo,
      preventivi gratuiti, fissa un, fissa una, fissa il, fissa la, fissate, prova gratis, provalo
      gratis, provala gratis, prova ora, prova subito, prova il, prova la, provalo ora, inizia la
      prova, assicurati, assicuratevi, aggiudicati, accaparrati, accaparratevi, riserva il tuo,
      chiama ora, chiama subito, chiamaci, chiamate oggi, chiamateci, contattaci, contattateci,
      contattami, scrivici per, scrivimi per, scrivi in dm, scrivici in dm, scrivi in direct, dm
      per, mandami un messaggio, mandaci un messaggio, vieni in negozio, vieni a provarl*, venite
      a provarl*, vieni a trovarci in, non lasciarteli scappare, non lasciartelo scappare, non
      fartelo scappare, non fartela scappare, non perdere l'occasione, non perderti l'offerta,
      affrettati, affrettatevi, usa il codice, con il codice, col codice, inserisci il codice,
      inserendo il codice, codice sconto, biglietti su, biglietti qui, biglietti disponibili su,
      prevendita, prevendite, in vendita su, in vendita da, lo trovi su, lo trovate su, lo trovi
      in, la trovi su, la trovate su, li trovi su, li trovate su, shop online, sullo shop, sul
      nostro shop, e shop, link per acquistare, shop now, book now, buy now, visita lo shop,
      spedisco, spediamo in tutta, affidatevi a, buono valido, regalati, regalatevi, regalal*,
      concediti, concedetevi, scopri la collezione, scopri l'offerta, scopri le offerte, scopri la
      promo, diventa socio, entra nel club, agenda aperta, abbonati ora, abbonati a, abbonati su,
      abbonati qui, abbonati subito, abbonati entro, ^abbonati, iscriviti entro, iscriviti su,
      iscrivetevi al corso, iscrivetevi entro, iscrivetevi ora, iscrivetevi subito, prenota,
      prenotate, prenotare il, prenotare la, prenotati, prenotatevi, in vendita al, in vendita
      presso, in vendita online, ora in vendita, biglietti in vendita, sono in vendita, scrivici
      e, scriveteci per, scrivimi in, chiamate ora, chiamate subito, chiamate per, chiama il,
      chiama lo, chiamate il, chiamate lo, tel 0, telefono 0, chi lo vuole, chi la vuole, chi lo
      volesse, chi la volesse, chi vuole un posto, chi li vuole, si acquistano, si comprano,
      acquistabil*, ordinabil*, prenotabil*, comprat*, acquistarl*, ordinarl*, comprarl*, se
      ordini, se acquisti, se compri, se prenoti, ordini entro, valido per chi, valida per chi, vi
      aspettiamo in, vi aspetto in, ti aspettiamo in, passa in bottega, passate in bottega, vieni
      in bottega, venite in bottega, passa in negozio, passate in negozio per, prendi *, prendete
      i, tuffati, provate il nostro, provate la nostra, venite a provare, vieni a provare, vieni a
      vedere, chiedi un sopralluogo, senza impegno, preventivi da, preventivo in 0, ritiro a mano,
      ritiro in zona, contattatemi, affidati, scegli, fate un salto, fai un salto, biglietti da $,
      sottoscrivete, aderisci, aderite, ordini e, programma e registrazione, info e biglietti,
      biglietti e, tavoli su prenotazione, firma il contratto, richieste su, passate a ritirar*,
      ritirate, ritiralo, lo portate via, te lo porti, se la porta via, primo che viene, portatevi
      a casa, portalo a casa, portala a casa, chi prima arriva, telefonate al, telefonate allo,
      telefonate per, telefona per, telefona al, messaggio privato, in privato, in pvt, solo
      contanti, spedizione in, prendete appuntamento, fissa appuntamento, appuntamenti allo, su
      appuntamento, sottoscrivetel*, prenotazioni, iscrizioni, prenotazione obbligatoria,
      iscrivetevi da, iscrivetevi presso, iscrivetevi in, restano * posti, ultimi * posti, ultimi
      posti, ultime * camere, ultimi * biglietti, posti limitati, pochi posti, porta a casa,
      portate a casa, info in dm, info e prezzi, prezzi e, listino, portalo via, se lo porta,
      primo arrivato, prendil*, prendetel*, procurati, procuratevi, riserva un, blocca *,
      bloccate, fermate il posto, tenete il posto, tavoli limitati, biglietti presso, i biglietti
      si, mettilo nel carrello, mettila nel carrello, aggiungi al carrello, chiedi una demo,
      chiedete una demo, fatti fare un preventivo, fatevi fare un preventivo, preventivo al,
      preventivi al, preventivo entro, prova per 0 giorni, provalo per 0, provala per 0, provatelo
      per, prova gratuita di 0, si sottoscrive, ancora * posti, venite a prender*, vieni a
      prender*, biglietti alla cassa, biglietti al botteghino, biglietti in cassa
    `),
    salesOffer: phrases(`
      sconto, sconti, scontat*, scontistica, saldi, in saldo, saldo finale, in offerta, offerta
      lancio, offerta speciale, offertissim*, promo, promozione, promozioni, coupon, buono regalo,
      buoni regalo, gift card, carta regalo, 0 in meno, sottocosto, svendita, black friday, cyber
      monday, prime day, early bird, prezzo speciale, prezzo lancio, prezzo di lancio, prezzo
      ridotto, prezzo piccolo, prezzi imbattibili, miglior prezzo, prezzo imbattibile, a meta
      prezzo, quota ridotta, quota agevolata, tariffa ridotta, tariffa agevolata, invece di 0,
      anziche 0, a soli, a partire da, 0 euro a persona, prezzi da, prezzi a partire, spedizione
      gratuita, spedizione gratis, spedizione inclusa, spedizione compresa, consegna gratuita,
      consegna gratis, in omaggio, gratis il secondo, secondo a meta, prova gratuita, prova
      gratis, mese gratis, prima lezione gratuita, lezione di prova, giorni di prova, ultimi
      pezzi, ultime taglie, ultimi giorni, ultimi biglietti, ultime camere, ne restano, restano 0
      posti, posti quasi finiti, quasi esaurit*, quasi sold out, edizione limitata, limited
      edition, tiratura limitata, disponibilita limitata, esaurimento scorte, prima che finisca,
      prima che finiscano, prima che sparisca, prima che spariscano, prima che vada, solo per
      oggi, solo per questo, solo per pochi giorni, ancora per pochi giorni, fino a domenica, solo
      questo weekend, solo questa settimana, tutto incluso, tutto compreso, materiali compresi,
      iva inclusa, rate senza interessi, tasso zero, finanziamento a, detraibil*, bundle, kit
      completo, esclusiva per, vantaggi esclusivi, risparmi 0, idea regalo, idee regalo, ^offerta,
      offerta del, offerta di, offerta per, offerta valida, offerte di, offerte del, super
      offerta, soli $, solo $, partire da $, costo $, quota $, quota di $, quota di iscrizione,
      quota di partecipazione, quota d'iscrizione, prezzo $, invece di $, anziche $, $ invece, $ a
      persona, $ a testa, $ al mese, $ all'anno, $ al chilo, $ al kg, $ l'uno, $ l'una, $ a
      coppia, $ spedizione, trattabili, trattabile, ultimi posti, ultime disponibilita, ultimi 0
      posti, ultime 0 camere, ultimi 0 pezzi, camere rimaste, posti rimasti, pochi pezzi, ne sono
      rimasti, ne sono rimaste, ne abbiamo *, solo per i primi, per i primi 0, primi 0 iscritti,
      fino a esaurimento delle scorte, finche dura, finche ce n'e, fino a fine scorte, paghi $,
      risparmi $, risparmi il, risparmia $, risparmia il, fuori tutto, 0 x 0 su, tre per due, due
      per uno, il secondo e, kit omaggio, con ogni acquisto, per ogni acquisto, acquistando,
      ordinando, prenotando entro, iscrivendosi entro, per chi si registra entro, per chi si
      iscrive entro, per chi prenota entro, solo oggi e, solo fino al, scade domenica, scade oggi,
      a rate, in 0 rate, $ con i *, $ con il *, $ compres*, $ inclus*, $ materiali, al prezzo di
      uno, al prezzo di una, due al prezzo, tre al prezzo, la prima a meta, su tutto il *, su
      tutta la *, gratis con, compreso nel prezzo, inclusa nel prezzo, primi * iscritti a, primi *
      a $
    `),
    salesGoods: phrases(`
      corso online, videocorso, video corso, corso introduttivo, il mio corso, masterclass,
      bootcamp, lezioni private, coaching, mentoring, il mio libro, il nostro libro, il mio
      romanzo, il mio secondo romanzo, il mio primo romanzo, il mio nuovo libro, ebook, e book,
      audiolibro, guida completa, nuova collezione, i nostri servizi, nostro servizio, cenone,
      pranzo di, panettoni, uova di pasqua, cesti natalizi, olio nuovo, olio extravergine, birra
      artigianale, abbonamenti, membership, biglietti, tickets, premium, piano pro, piano base, e
      commerce, serramenti, infissi, materassi, gioielli, orecchini, t shirt, felpe, maglieria,
      filati, gomitoli, showroom, e shop, etsy, vinted, vendesi, vendiamo, affittasi, bilocale,
      trilocale, monolocale, pacchetto, settimana bianca, retreat, calendario 0, agenda 0, gioco
      da tavolo, merch, merchandising, corso di, corso per, corso base, corso avanzato, corso
      intensivo, corso completo, corsi di, corsi per, nuovo corso, nuovi corsi, master in, modulo
      di, moduli di, workshop di, workshop a numero chiuso, seminario a pagamento, consulenza,
      consulenze, percorso formativo, catalogo online, in catalogo, il nostro catalogo, collezione
      autunno, collezione primavera, la nostra linea, nuova linea, degustazione, degustazioni,
      aperitivo, aperi cena, apericena, cena spettacolo, camere doppie, camera doppia,
      pernottamento, mezza pensione, pensione completa, colazione inclusa, pacchetti, offerte
      soggiorno, skipass, ritiro yoga, pilates, personal training, estetica, trattamento viso,
      trattamenti viso, massaggi, taglio e piega, igiene dentale, visita oculistica, visita
      gratuita senza impegno, polizza, gestionale, la nostra app, vendo, auto usata, auto usate,
      usato garantito, bicicletta, biciclette, e bike, bici da, arnie, panettone, miele di, una
      bottiglia, cassette miste, cassetta di, borse in, candele, saponi, ceramiche, stampe d'arte,
      stampe numerate, tiratura, 0 pagine, in libreria, nelle librerie, su tutti gli store,
      ristampa, nuova edizione, raccolta di poesie, zaino, carnet, platea, prevendita, noleggio,
      ripetizioni, lezioni individuali, lezione privata, lezioni di *, caldaie, caldaia,
      climatizzator*, condizionator*, cucine su misura, arredamento, mobili su misura, reparto,
      siero, crema viso, profumi, integrator*, starter kit, pensione per, toelettatura, trasloco,
      traslochi, giardinaggio, potatura, pneumatici, tagliando, menu, tessera annuale, kit per, i
      prodotti, nostri prodotti, prodotti per, prodotti di, prodotto, preventivo, preventivi,
      sopralluogo, abbonamento, tazze, pulizie professionali, lampade, lampada, il nuovo romanzo,
      il piano, piano per, il corso, romanzo d'esordio, impianto fotovoltaico, visita allo studio,
      visita di controllo, plantari, occhiali, gomme invernali, cambio gomme, cene di, sartoria,
      abito, abiti da, tovaglie, tovaglia, coperte, maglioni, libreria su misura, vernici,
      piantine, piante da, concime, mangimi, pellet, uova fresche, verdura di stagione, cassette
      di, prosciutto, salumi, torte su ordinazione, torta su ordinazione, vassoi, colombe,
      pandoro, pandori, cioccolato, cioccolatini, vino novello, mezza bottiglia, teli, zainetti,
      valigie, sessione da, sedute da, seduta di, retta, iscrizione annuale, quota annuale, corsi
      serali, lezioni online, camper, auto km, furgone usato, moto usata, bici usata, tutto il
      negozio, tutto il catalogo, mercatino, svuota cantina, materasso, monture, assicurazione
      casa, assicurazione auto, assicurazione sanitaria, trekking di, nostro corso, smalto,
      tariffario, montature, la prova, prova di 0
    `),
    bait: phrases(`
      tagga chi, tagga qualcuno, tagga almeno, tagga due, tagga tre, tagga 0, tagga quell*, tagga
      subito, taggate chi, taggate qualcuno, taggate almeno, taggate due, taggate tre, taggate 0,
      taggare due, taggare tre, taggare almeno, taggare 0, tagga nei commenti, taggate nei
      commenti, taggando un amico, taggando due, taggando tre, taggando 0, tag illimitati, piu tag
      piu, piu tagghi piu, menziona due, menziona tre, menziona 0, menziona chi, menzionate un,
      menzionate due, menzionate tre, menzionate 0, nomina tre, nomina due, commenta si, commenta
      info, commenta link, commenta guida, commenta con un'emoji, commenta con una emoji, commenta
      con un cuore, commenta con il cuore, commenta con la parola, commenta con un numero,
      commenta la parola, commenta e vinci, commenta e condividi, commenta per vincere, commenta
      per partecipare, commenta per ricevere, commenta e ti, commenta e te lo, commentate con
      un'emoji, commentate con un cuore, commentate con la parola, commentate si, commentate e
      condividete, commentare con un emoji, commentare e condividere, basta commentare, basta un
      like, basta un mi piace, basta mettere mi piace, basta mettere like, scrivete si, scrivi
      amen, scrivete amen, di amen, scrivi info, scrivi ci sono, scrivi la parola, scrivete la
      parola, scrivi nei commenti la parola, lascia un like, lasciate un like, lascia un mi piace,
      lasciate un mi piace, lascia un cuore, lasciate un cuore, lascia un cuoricino, lasciate un
      cuoricino, lascia un'emoji, lasciate un'emoji, lascia una faccina, metti un like, metti
      like, metti mi piace, metti un mi piace, metti un cuore, metti un cuoricino, metti il like,
      metti la tua reazione, mettete like, mettete un like, mettete mi piace, mettete un mi piace,
      mettete un cuore, mettete il like, mettere mi piace e, mettere like e, mi piace alla pagina
      e, un like per, un mi piace per, un cuore per, un like se, cuoricino se, condividi se,
      condividete se, ricondividi se, repost se, retweet se, rt se, retwitta se, ritwitta se,
      retweettate se, fai girare se, alza la mano se, salva e condividi, salvalo e condividilo,
      segui e condividi, like condividi, like e condividi, like commenta, like e commenta, like e
      commento, like e tag, like e tagga, like e follow, follow e like, follow like, mi piace e
      condividi, mi piace commenta, mi piace e commenta, condividi e tagga, condividi e vinci,
      condividi per vincere, condividete e taggate, condividete e vincete, condividi in storia,
      condividi la storia e, condividi nelle tue storie, condividi il post nelle, ripubblica e
      vinci, repost e vinci, rt e follow, rt e segui, rt follow, retweet e segui, segui e retweet,
      segui e rt, rt per vincere, follow e rt, followback, follow back, follow for follow, seguo
      chi mi segue, ricambio il follow, ricambio tutti, ti seguo se mi segui, segui e ti seguo,
      like4like, likexlike, l4l, f4f, followforfollow, likeforlike, #follow4follow,
      #seguimitiseguo, con piu like, con piu mi piace, con piu cuori, con piu reazioni, con piu
      reaction, con il maggior numero di like, con il maggior numero di mi piace, con piu voti,
      piu votata vince, arriviamo a 0 like, raggiungiamo 0 like, quanti mi piace, quanti cuori,
      quanti amen, solo un genio, scommetto che nessuno, copia e incolla sul, copiate e incollate,
      condividi entro, condividi subito, condividi prima che, manda a 0 amici, mandalo a 0,
      mandalo a tre, inoltra a 0, inoltra a tutti, votate con la reazione, votate con una
      reazione, vota con una reazione, vota con la reazione, votate con le reazioni, vota con un
      emoji, votate con un'emoji, vota con un cuore, reagisci con, reagite con, completa la frase,
      completate la frase, trova l'intruso, trovate l'intruso, nei commenti e ti mando, nei
      commenti e ti invio, nei commenti e te lo, nei commenti e te la, nei commenti e vi mando,
      nei commenti e vi invio, nei commenti e ve lo, nei commenti e ve la, nei commenti ti invio,
      nei commenti ti mando, nei commenti te lo, nei commenti per ricevere, sotto al post e
      ricevi, sotto il post e ricevi, nei commenti e ricevi, qui sotto e ti mando, qui sotto e ti
      invio, qui sotto e te lo, qui sotto e ti scrivo, e collegati con me, metti nelle storie,
      mandalo a chi, mandalo all'amic*, invialo a chi, inoltralo a, giralo a chi, tagga * amic*,
      taggate * amic*, tagga * person*, taggate * person*, tagga un *, tagga una *, tagga il *,
      tagga la *, tagga i *, taggate il *, taggate la *, taggate un *, taggate una *, taggate i *,
      taggate le *, taggare un *, taggare una *, taggare * amic*, tagga quel *, deve taggare, devi
      taggare, dovete taggare, menziona * amic*, menziona * person*, menzionate * amic*, menziona
      un *, menziona una *, menzionando *, sfida * amic*, nomina * amic*, invita * amici a,
      commenta * e ti, commenta * e te, commenta * e vi, commenta * per ricevere, commenta * per
      avere, commenta con il tuo numero, commenta con un * e, commenta con due *, commenta con tre
      *, commenta con una * e, commenta con il numero, commenta con l'emoji, scrivi * nei
      commenti, scrivi * qui sotto, scrivi * sotto, scrivi * in dm e, scrivi * e te lo, scrivi * e
      te la, scrivi * e ricevi, scrivi * e ti, scrivete * nei commenti, scrivete * qui sotto,
      scrivete * sotto, scrivete * e vi, scrivetemi * nei commenti, scrivimi * nei commenti,
      lascia un * nei commenti, lascia un * qui sotto, lascia un * se, lasciate un * se, lascia un
      * per, lasciate un * nei commenti, lascia una * nei commenti, lasciate una * nei commenti,
      metti un * se, mettete un * se, metti una * se, mettete una * se, metti un * e, metti un *
      nei commenti, digita * nei commenti, digita * qui sotto, digita * e, digita si, digita amen,
      digitate * nei commenti, like se sei, like se anche tu, like se ti, like se vuoi, like se
      siete, mi piace se sei, mi piace se anche tu, mi piace se ti, un cuore se, un mi piace se,
      un like uguale, un like un *, 0 like 0 *, cuore per la a, cuore per il primo, cuore per il
      secondo, cuore per il si, cuore per il no, like se si, arriviamo a 0 follower, arriviamo a 0
      condivisioni, arriviamo a 0 cuori, arriviamo a 0 mi piace, arriviamo insieme a 0, aiutateci
      ad arrivare a 0, ad arrivare a 0 follower, facciamo arrivare questo post, facciamo arrivare
      questa foto, facciamo girare questo, facciamo vedere quanti siamo, vediamo quanti siamo,
      vediamo quanti like, quanti like per, quanti like merita, merita un like, merita un cuore,
      merita almeno un like, solo chi * condivid*, solo il 0 riesce, solo il 0 risponde, solo il 0
      riuscira, il 0 sbaglia, nessuno * condivid*, il coraggio di condividere, il coraggio di
      condividerlo, non scorrere senza, non scorrere via, se stai leggendo * lascia, se stai
      leggendo lascia, fermati un secondo, fermati e, salva questo post, salvate questo post,
      salva il post, mandalo a una *, mandalo a un *, mandalo alla *, mandala a chi, mandala a un
      *, mandala a una *, invialo a un *, domani mi ringrazi*, poi mi ringrazi*, mi ringrazierai,
      copia e incolla sulla tua, copia e incolla nel tuo, copia e incolla questo, copia e incolla
      il messaggio, copia e incolla sulla bacheca, non condividere copia, sulla tua bacheca, sulle
      vostre bacheche, condividi con * amici, condividi con almeno *, condividi con 0, invia a *
      contatti, invialo a * contatti, segui * e condividi, segui * metti, segui la pagina e, segui
      la pagina metti, segui la nostra pagina e, segui il profilo e, segui il nostro profilo e,
      seguici e tagga, seguici e condividi, seguici tagga, seguici metti, seguici e commenta,
      seguici commenta, seguire la pagina e, seguire il profilo e, seguire il nostro profilo,
      segui * commenta, segui salva, segui condividi, segui commenta, segui tagga, mi piace a
      questo post e, like a questo post e, like al post e, un like al post, un mi piace al post,
      un like alla foto, mi piace alla foto, mettere un like, mettere un mi piace, mettendo like,
      mettendo mi piace, lasciando un like, lasciando un commento, lascia un commento e, lasciate
      un commento per, lasciate un commento e, basta un commento, basta condividere, basta
      ricondividere, basta taggare, basta seguire, condividi la foto e, condividi la foto per,
      condividi nelle storie, condividete nelle storie, ricondividi nelle storie, ricondividi il
      post e, nelle storie e tagga, nelle tue storie e, la foto con piu *, il post con piu *, lo
      scatto con piu *, il commento con piu *, la risposta con piu *, al commento con piu *, al
      post con piu *, alla foto con piu *, chi prende piu like, chi ottiene piu like, chi avra piu
      like, chi ha piu like, chi indovina vince, indovinate e vincete, indovina * e vinci,
      rispondi e vinci, rispondi con un emoji, rispondete con un emoji, rispondi solo con un,
      rispondete solo con, vota con un like, votate con un like, votate con like, votate con un
      cuore, votate con le emoji, reagite al post, sei team *, siete team *, descrivi in una
      parola, descrivete con un'emoji, descrivi con un'emoji, commenta con la prima, scrivi la
      prima parola, scrivete la prima parola, la prima parola che, trova l'errore, trovate
      l'errore, trova la differenza, quanti * vedi, quanti * vedete, cosa vedi per prim*, cosa
      vedete per prim*, un puntino, puntino nei commenti, up nei commenti, scrivi up, seguitemi e,
      chi mi segue lo seguo, ricambio follow, follow per follow, follow x follow, like x like, 0
      amici nei commenti, se questo post arriva a, se il post arriva a, se la foto arriva a, se
      arriva a 0 like, se arriviamo a *, se raggiungiamo i 0, raggiunge 0 like, quando arriviamo a
      0, quando raggiungiamo 0, il 0 delle persone, chi commenta per primo, chi commenta per
      prima, il primo che commenta, il primo a commentare, la prima che commenta, estraiamo tra i
      commenti, estrarremo tra i commenti, tra tutti i commenti, tra chi commenta, fra chi
      commenta, tra chi condivide, fra chi condivide, tra tutti quelli che condividono, tra tutti
      coloro che, scrivi * se sei, scrivete * se siete, scrivi * quando, scrivi * per ricevere,
      scrivi * per avere, scrivi * e parto, d'accordo condividi, iscriviti e attiva, attiva la
      campanella, attiva la campanellina, attivate la campanella, attiva le notifiche e, non
      spezzare la catena, ti dico che * sei, e ti dico che, e ti dico quale, e vi dico che, il
      mese in cui sei nato, taggati, identifica un, identifica * amic*, non hai un cuore, chi non
      condivide, chi passa senza, chi scorre senza, passa oltre senza, un cuoricino per, metti il
      tuo segno, manda * emoji, raddoppiamo se, lo facciamo se, se superiamo i 0, se superiamo 0,
      sveliamo il * se, arrivare a 0 like, arrivare a 0 cuori, arrivare a 0 condivisioni, al
      centesimo like, al millesimo like, al millesimo follower, il centesimo commento, ogni like,
      ogni condivisione, ogni commento e, a ogni commento, vota e condividi, gioca e condividi,
      partecipa e condividi, mi piace uguale, mi piace per *, fai like, fate like, spolliciat*,
      spollicia, pollice su se, lascia il tuo like, lascia il tuo cuore, lasciate il vostro like,
      lascia la tua reazione, lascia una reazione, lasciate una reazione, metti una reazione,
      mettete una reazione, lascia un segno, lascia traccia, seguimi e ti, like per like, commenta
      * entro, scrivi * entro mezzanotte, pollice in su, pollici in su, condividi * * se,
      condividete * * se, avra il coraggio, avranno il coraggio, tagga tua, tagga tuo, tagga le,
      tagga mamma, tagga papa, taggate mamma, tagga l'*, taggalo, taggala, taggali, taggatelo,
      taggatela, taggateli, taggatevi, ti deve un, ti deve una, solo i geni *, lascia la tua
      risposta e, scrivi la tua risposta nei commenti, e condividi la tua risposta, per la parte
      0, per la seconda parte, se non condividi, se non metti, chi non mette, cuore se *,
      condivisione uguale, e iscriviti al canale, like alla pagina, 0 condivisioni e, 0 like e,
      chi tagga, scrivi il numero condividi, indovina il peso, indovina quanti, indovinate quanti,
      indovina e, indovinate il numero, like per il, like per la, chiunque commenti, a chi
      commenta, tutti quelli che commentano, i primi 0 che commentano, le prime 0 che commentano,
      primi 0 commenti, primi dieci commenti, primi cento commenti, commentate * e vi, commenta *
      sotto, commenta sotto per, commenta sotto e, commenta e ricevi, scrivimi * e ti, scrivimi *
      e te, mandami * in dm, scrivimi * in dm, manda * in dm, rispondi * e ti, rispondi * nei
      commenti, rispondete * nei commenti, doppio tap, doppio click se, doppio tocco, due tap se,
      swipe se, condividi o, condividete per vincere, condividilo o, se ami * condividi, se anche
      tu * condividi, se siete d'accordo condividete, se la pensi cosi condividi, se la pensate
      cosi condividete, se ti piace condividi, se ti piace metti, se vi piace mettete, se vi piace
      condividete, se ti piace lascia, se vi piace lasciate, se sei d'accordo metti, se sei
      d'accordo lascia, se siete d'accordo mettete, se siete d'accordo lasciate, se hai * metti,
      se ami * metti, se ami * lascia, quanti di voi * un like, quanti di voi condivid*, facciamo
      diventare virale, facciamolo diventare virale, fallo diventare virale, fatelo diventare
      virale, rendiamolo virale, rendiamola virale, condividi per partecipare, commenta * qui
      sotto, chi commenta con
    `),
    baitHint: phrases(`
      giveaway, in palio, estrazione, estrarremo, estraiamo, estratto a sorte, estratti a sorte,
      sorteggio, sorteggeremo, sorteggiamo, vinci, vincete, per vincere, puoi vincere, vince,
      vincera, vincitor*, vincitric*, vi regalo, regalo a, concorso a premi, contest, lotteria,
      nei commenti, sotto al post, sotto questo post, sotto il post, tagga, taggate, taggaci,
      taggateci, taggare, menziona, menzionate, segui la pagina, segui la nostra, seguici,
      seguiteci, seguirci, seguire la pagina, segui il profilo, segui @, likes, reaction, un
      cuore, cuoricino, ti mando, ti invio, te lo mando, te lo invio, te la mando, te la invio, ve
      lo mando, ve la mando, vi mando, vi invio, ricevi gratis, in dm, inviartela, inviartelo, in
      privato e ti, collegati con me, algoritmo, piu votato, piu votata, il concorso, del
      concorso, regaliamo, like, mi piace al post, mi piace alla pagina, un buono da, un buono di,
      un premio, primo premio, ricco premio, ricchi premi, vincere un, vincere una, vincere il,
      vincere due, follower, qui sotto, foto con piu
    `),
    shareRequest: phrases(`
      condividilo, condividila, condividetelo, condividetela, ricondividi, ricondividete,
      ricondividere il post, massima condivisione, massima diffusione, condivisione gradita,
      condivisioni gradite, fate girare, fai girare, fatelo girare, fallo girare, far girare,
      passaparola, passate parola, spargi la voce, spargete la voce, diffondete, diffondi, rt
      please, pls rt, retweet please, retwittate, retwitta, ritwittate, rt graditi, rt
      graditissimi, retweet graditi, un retweet, boost graditi, boost gradito, boost benvenuti,
      ripubblicate, repost graditi, giratelo, dillo ai tuoi amici, ditelo ai vostri amici, invita
      i tuoi amici, invitate i vostri amici, invitate gli amici, potete condividere, puoi
      condividere, vi chiedo di condividere, vi chiediamo di condividere, aiutateci a condividere,
      aiutatemi a condividere, aiutaci a condividere, chiedo condivisione, chiediamo condivisione,
      si prega di condividere, prego condividere, pregasi condividere, condivisione please, e
      ricondividere, mandalo a chi, mandatelo a chi, giralo a chi, inoltralo a chi, inoltratelo a
      chi, fatelo sapere, fate sapere a, ditelo in giro, dillo in giro, spargiamo la voce,
      aiutateci a spargere, aiutateci a diffondere, aiutaci a diffondere, aiutaci a far conoscere,
      retweet apprezzati, boost apprezzati, boostate, boosta, condividi, condividete
    `),
    superlative: phrases(`
      *issimo, *issima, *issimi, *issime, bellissim*, bravissim*, buonissim*, grandissim*,
      fantastic*, meraviglios*, splendid*, stupend*, favolos*, straordinari*, incredibil*,
      pazzesc*, eccezional*, spettacolar*, che spettacolo, fenomenal*, epico, epica, epici,
      epiche, leggendari*, magico, magica, magici, magiche, magia pura, pura magia, perfetto,
      perfetta, perfetti, perfette, perfezione, imperdibil*, irripetibil*, indimenticabil*,
      strepitos*, sensazional*, divino, divina, divine, stellar*, stratosferic*, galattic*,
      celestial*, paradisiac*, sublime, sublimi, rivoluzionari*, mozzafiato, da urlo, da sogno, da
      brivido, da brividi, da favola, da paura, da capogiro, da perdere la testa, senza parole, al
      settimo cielo, non sto nella pelle, non stiamo nella pelle, piu nella pelle, entusiast*,
      emozionantissim*, onorat*, commoss*, estasiat*, estasi, capolavoro, capolavori, monumental*,
      mostruos*, al top, wow, wooow, woow, amazing, awesome, game changer, gamechanger, best ever,
      next level, genial*, inimitabil*, insuperabil*, ineguagliabil*, impareggiabil*,
      ineguagliat*, inarrivabil*, inestimabil*, unici al mondo, unico nel suo genere, mai visto
      niente di simile, mai visto prima, il piu bello, la piu bella, i piu belli, le piu belle, il
      piu buono, la piu buona, il piu grande, la piu grande, il migliore, la migliore, il piu
      goloso, la piu golosa, il piu soffice, di tutti i tempi, del mondo intero, il sogno di una
      vita, un sogno che si avvera, sogno che diventa realta, gioia infinita, gioia immensa,
      immensa gioia, amore infinito, infinito amore, poesia pura, pura poesia, vertice assoluto,
      ci cambiera la vita, ti cambiera la vita, vi cambiera la vita, cambiera per sempre, cambiera
      la tua vita, cambiera l'esistenza, adoro, la amo, lo amo, vi amo, innamorat* persa,
      rockstar, superstar, fuoriclasse, campionissim*, una dea, talento puro, sconfinat*,
      abbagliant*, travolgent*, dirompent*, esaltant*, entusiasmant*, mitic*, trionfal*, da oscar,
      da standing ovation, prodigios*, portentos*, miracolos*, stupefacent*, sbalorditiv*,
      strabiliant*, mirabolant*, formidabil*, eccels*, magnific*, sontuos*, incantevol*,
      deliziosissim*, goduria, paradiso in terra, pianto di gioia, la cosa piu *, la persona piu
      *, la squadra piu *, la classe piu *, il team piu *, il post piu *, il lavoro piu *, il
      regalo piu *, la giornata piu *, la notte piu *, il giorno piu *, l'evento piu *, i migliori
      di sempre, le migliori di sempre, i migliori al mondo, il miglior * del mondo, la miglior *
      del mondo, il miglior * di sempre, la miglior * di sempre, migliore del mondo, migliori del
      mondo, migliore dell'universo, piu bello del mondo, piu bella del mondo, piu belli del
      mondo, piu buono del mondo, piu bella della, unico al mondo, unica al mondo, semplicemente
      unic*, davvero unic*, siete unic*, sei unic*, meraviglia, meraviglie, che bomba, bombastic*,
      una bomba assoluta, che figata, tanta roba, roba da matti, piango, sto piangendo, lacrime,
      felicita infinita, felicita immensa, emozione infinita, emozione immensa, emozione unica,
      indescrivibil*, inenarrabil*, onore immenso, immenso onore, orgoglio immenso, orgoglio
      infinito, amore immenso, cuore che scoppia, cuore che esplode, che scoppia di gioia, esplodo
      di gioia, gioia pura, pura gioia, emozionat*, elettrizzat*, galvanizzat*, campioni,
      campionesse, number one, numero uno, numeri uno, da dieci e lode, 0 e lode, dio mio, mamma
      mia, santo cielo, divinamente, delirio, apoteosi, tripudio, trionfo, il top del top, top
      assoluto, topissim*, super mega, megagalattic*, spaziale, spaziali, atomic*, esagerat*, mai
      visto nulla di, mai provato nulla di, mai assaggiat*, mai mangiat*, mai sentito niente di,
      oltre ogni *, senza pari, senza eguali, sconvolgent*, folgorant*, dono del cielo, angeli,
      angelo, regina, regine, supremo, suprema, clamoros*, iconic*, prodigio
    `),
    intensifier: phrases(`
      assolutamente, totalmente, completamente, semplicemente, letteralmente, veramente, davvero,
      incredibilmente, estremamente, infinitamente, immensamente, straordinariamente, decisamente,
      iper, stra, tantissim*, tanto tanto, cosi tanto, piu che mai, assoluto, assoluta, di sempre,
      di tutti i tempi, in tutto l'universo, del mondo, dell'universo, della storia, della mia
      vita, oltre ogni, che abbia mai, che io abbia mai, mai provato, ogni singol*, senza alcun
      dubbio, senza paragoni, senza eguali, senza rivali, senza confronti, super, mega, ultra,
      troppo troppo, proprio tanto, mai visto, mai vista, mai visti, mai viste, tutto il mondo,
      mondo intero, intera galassia, in tutta la galassia, cento per cento, al mille per mille,
      mille volte, milioni di volte, un milione di volte, oltremodo, sfacciatamente, perdutamente,
      follemente, da morire, alla follia, all'infinito, per sempre, tantoo*, troppoo*, moltoo*,
      davveroo*
    `),
    promise: phrases(`
      garantiamo, garantito al 0, garantita al 0, 0 garantito, 0 garantita, 0 garantiti, risultato
      garantito, risultati garantiti, consegna garantita, rimborso garantito, freschezza
      garantita, soddisfazione garantita, risposta garantita, prezzo garantito, prezzi garantiti,
      usato garantito, assistenza garantita, garantito a vita, garantita a vita, garantiti a vita,
      garantite a vita, garantiti 0 anni, garantite 0 anni, garantito per 0, garantita per 0,
      garantiti per 0, garantite per 0, garanzia a vita, garanzia illimitata, garanzia 0 anni,
      garanzia di 0 anni, garanzia di 0 mesi, garanzia decennale, garanzia ventennale, garanzia
      quinquennale, 0 anni di garanzia, soddisfatti o rimborsati, soddisfatto o rimborsato,
      soddisfatta o rimborsata, soddisfatte o rimborsate, rimborso completo, rimborso integrale,
      rimborso immediato, rimborso pieno, rimborso del 0, rimborso al 0, rimborso entro,
      rimborsiamo, rimborseremo, ti restituiamo, vi restituiamo, le restituiamo, restituiamo i
      soldi, restituiamo il denaro, restituiamo l'intero, restituiamo l'importo, restituiamo
      l'anticipo, restituiamo la quota, restituiamo la caparra, restituiamo tutto, vi
      restituiremo, ti restituiremo, restituiremo i soldi, restituiremo l'intero, restituiremo la
      quota, ridiamo i soldi, vi risarciamo, risarciremo, le riconosceremo, vi riconosceremo, ti
      riconosceremo, vi riconosciamo il, ci impegniamo, ci siamo impegnati a, il comune si
      impegna, l'azienda si impegna, la direzione si impegna, l'associazione si impegna, la
      societa si impegna, l'amministrazione si impegna, l'istituto si impegna, il consorzio si
      impegna, la cooperativa si impegna, la scuola si impegna, il museo si impegna, l'ente si
      impegna, l'ateneo si impegna, la biblioteca si impegna, la ditta si impegna, prendiamo
      l'impegno, e un nostro impegno, e il nostro impegno, vi promettiamo, ti promettiamo, lo
      promettiamo, promettiamo che, promettiamo di, parola d'onore, avete la nostra parola, hai la
      nostra parola, vi diamo la nostra parola, non aumenteremo, non aumentera, non aumenteranno,
      non alzeremo, non aumentiamo, non ritoccheremo, nessun aumento fino, senza aumenti fino,
      nessun aumento per, niente aumenti, prezzo bloccato, prezzi bloccati, prezzo fisso fino,
      prezzi fermi, prezzo fermo, tariffa bloccata, tariffe bloccate, quota bloccata, canone
      bloccato, lo stesso prezzo per sempre, il prezzo restera, i prezzi resteranno, la quota
      restera, la tariffa restera, neanche un euro in piu, nemmeno un euro in piu, neppure un euro
      in piu, non un euro in piu, non un euro di piu, neanche un euro di piu, nemmeno un euro di
      piu, non un centesimo in piu, nessun costo nascosto, senza costi nascosti, zero costi
      nascosti, nessun costo aggiuntivo, non pagherai, non pagherete, non pagheranno, non paghi
      nulla, non paghi niente, non pagate nulla, non pagate niente, o non paghi, non vi costera
      nulla, non ti costera nulla, non costera nulla, non costeranno nulla, lo paghiamo noi, a
      carico nostro, a nostro carico, a nostre spese, a spese nostre, o te la regaliamo, o ve lo
      regaliamo, o e gratis, altrimenti e gratis, la consegna e gratis, e gratis per tutti se,
      ripeti il corso gratis, lo ripeti gratis, lo rifacciamo gratis, la rifacciamo gratis, te lo
      rifacciamo, te ne spediamo un, ve ne spediamo un, lo sostituiamo, la sostituiamo, li
      sostituiamo, le sostituiamo, sostituiamo gratis, sostituiamo gratuitamente, sostituiremo
      gratuitamente, ripariamo gratis, ripariamo gratuitamente, te lo ripariamo, lo veniamo a
      riprendere, veniamo a riprenderl*, restera gratis, rimarra gratuito, rimarra gratuita, sara
      sempre gratis, sara sempre gratuit*, sempre gratis per, gratis per sempre, gratuito per
      sempre, gratuita per sempre, per sempre gratis, non cederemo mai, non cediamo i tuoi, non
      vendiamo i tuoi dati, i tuoi dati non saranno, i vostri dati non saranno, non useremo mai,
      rispondiamo entro, risponderemo entro, rispondiamo sempre, richiamiamo entro, ti
      ricontattiamo entro, vi ricontatteremo entro, interveniamo entro, consegniamo entro,
      spediamo entro, nessuno restera senza, nessuno restera fuori, nessuno rimarra senza, hai
      diritto al rimborso, avrete diritto al rimborso, senza chiedere nulla in cambio, senza fare
      domande, se non lo rispettiamo, se non rispettiamo, se arriviamo in ritardo, se non sei
      soddisfatt*, se non siete soddisfatt*, se non ti soddisfa, se non vi soddisfa, se non
      funziona ti, se non funziona vi, se cambi idea ti, se cambiate idea vi, e garantit* a, e
      garantit* per, e garantit* da, e garantit* fino, e garantit* anche, sara garantit*, saranno
      garantit*, resta garantit*, restano garantit*, garantito 0 anni, garantita 0 anni, qualita
      garantita, posto garantito, posto assicurato, servizio garantito, disponibilita garantita,
      rimborso totale, rimborso per tutti, rimborso automatico, rimborso senza, il rimborso e
      automatico, il rimborso arriva, il rimborso arrivera, viene rimborsat*, vengono rimborsat*,
      verra rimborsat*, verranno rimborsat*, sara rimborsat*, saranno rimborsat*, sarete
      rimborsat*, sarai rimborsat*, verrete rimborsat*, verrai rimborsat*, riaccreditiamo,
      riaccrediteremo, ti accreditiamo, vi accreditiamo, accreditiamo la, accreditiamo il,
      storniamo, storneremo, riavrai i soldi, riavrete i soldi, riavrai il, riavrete il, ricevi
      indietro, riceverete indietro, riceverai indietro, ti ridiamo *, vi ridiamo *, ve li
      ridiamo, te li ridiamo, lo cambiamo gratis, la cambiamo gratis, lo cambiamo senza, te lo
      cambiamo, te la cambiamo, ve lo cambiamo, ve la cambiamo, lo rifacciamo senza, la rifacciamo
      senza, ve lo rifacciamo, te la rifacciamo, torniamo gratis, ripassiamo gratis, torniamo
      senza, te la ripariamo, ve lo ripariamo, ripariamo o sostituiamo, lo sistemiamo gratis,
      paghiamo noi *, la paghiamo noi, li paghiamo noi, le paghiamo noi, spese le paghiamo,
      offriamo noi il, ce ne facciamo carico, ci facciamo carico, ci accolliamo, copriamo noi,
      copriamo tutte le spese, coperte da noi, coperto da noi, a spese dell'azienda, a carico
      dell'azienda, a carico della clinica, a carico dell'ente, a carico del comune, nessun costo
      a carico, nessun rincaro, nessun aumento di prezzo, niente rincari, nessun sovrapprezzo,
      nessuna sorpresa in, tariffe invariate, tariffa invariata, quota invariata, quote invariate,
      canone invariato, retta invariata, rette invariate, restera invariat*, resteranno invariat*,
      rimarra invariat*, rimarranno invariat*, restera uguale, resteranno uguali, restera lo
      stesso, restera la stessa, restera a $, restera di $, blocchiamo il prezzo, blocchiamo i
      prezzi, blocchiamo le tariffe, blocchiamo la quota, congeliamo i prezzi, congeliamo le
      rette, congeliamo il prezzo, prezzi congelati, prezzo congelato, allo stesso prezzo, prezzo
      che * resta, manterremo, mantieniamo la promessa, manteniamo la promessa, manteniamo i
      prezzi, manteniamo il prezzo, manteniamo invariat*, promessa scritta, promesso e scritto, lo
      mettiamo per iscritto, lo scriviamo nel contratto, scritto nel contratto, e la nostra
      promessa, assicuriamo che, vi assicuriamo, ti assicuriamo, le assicuriamo, assicuriamo a
      tutti, assicureremo, prendiamo la responsabilita, ci assumiamo la responsabilita, nessuno
      resta senza, nessuno resta fuori, nessuno perdera, nessuno paghera, nessun iscritto perdera,
      nessun cliente restera, nessun bambino restera, ogni iscritto ricevera, ogni abbonato
      ricevera, ogni cliente ricevera, ogni socio ricevera, ricevera gratis, riceveranno gratis,
      ricevera un rimborso, ricevera il rimborso, ricevera l'intero, riceveranno il rimborso,
      riceveranno un rimborso, riceverete il rimborso, riceverai il rimborso, avrete il rimborso,
      avrai il rimborso, avranno il rimborso, avra il rimborso, avra un rimborso, avra diritto,
      recupererete, restera valid*, resteranno valid*, rimarranno valid*, non scade mai, non
      scadono mai, non scadra, senza scadenza, rispondiamo a tutti, rispondiamo a tutte,
      risponderemo a tutti, risponderemo a tutte, rispondiamo di persona, rispondiamo in giornata,
      risposta entro 0, risposta in giornata, risposta in 0 ore, una risposta entro, vi
      richiamiamo in, ti richiamiamo in, vi richiamiamo noi, ti richiamiamo noi, siamo da te
      entro, siamo da voi entro, arriviamo entro, interveniamo in 0, intervento entro, intervento
      in 0, interveniamo in giornata, in 0 ore o, in 0 giorni o, consegna entro, pronto in 0
      minuti o, entro 0 minuti o, entro 0 ore o, o te lo *, altrimenti te lo, altrimenti ve lo,
      altrimenti vi, altrimenti offriamo noi, altrimenti non paghi, ripristineremo, ripareremo,
      risolveremo, riattiveremo, rimarra sempre, gratis per tutti e per sempre, non chiuderemo,
      non taglieremo, non licenzieremo, non venderemo, non useremo i, non condivideremo mai, non
      condividiamo i tuoi, non cederemo i, niente pubblicita mai, disdici quando vuoi, disdetta
      gratuita, disdetta in qualsiasi momento, reso entro 0, resi entro 0, reso gratuito entro,
      restituirlo entro 0, puoi restituirl*, puoi renderl*, potete renderl*, 0 notti di prova, 0
      giorni per cambiare idea, 0 giorni per ripensarci, ce lo riporti, ce lo riportate, lo
      riprendiamo, la riprendiamo, li riprendiamo, se non va bene, se non ti trovi bene, se non vi
      trovate bene, se non siete content*, se non sei content*, se non ti convince, se non vi
      convince, garanzia su tutti, garanzia su ogni, garantiremo, e un impegno preso, impegno
      firmato, impegno scritto, impegno preso con, parola nostra, parola di panettier*, garanzia
      di rimborso, con garanzia di 0, con garanzia a, garantisce il rimborso, garantisce la,
      garantisce a tutti, il comune garantisce, l'azienda garantisce, il biglietto e gratis, la
      corsa e gratis, la pizza e gratis, la cena e offerta, il pranzo e offerto, offre la casa,
      non lo paghi, non la paghi, non lo pagate, non la pagate, non vi facciamo pagare, non ti
      facciamo pagare, senza farvi pagare, senza farti pagare, in 0 minuti o *, restituiamo fino,
      ridiamo tutto, fino all'ultimo centesimo, fino all'ultimo euro, nessuna famiglia paghera, se
      il pacco non, se ci mettiamo di piu, se tardiamo, se non manteniamo, se sforiamo, passato
      questo termine, oltre questo termine, a fronte di un ritardo, cambio taglia gratis, cambio
      taglia gratuito, cambi gratis, per sempre lo stesso, lo stesso prezzo finche, finche sei
      abbonat*, finche sei iscritt*, finche sei soci*, non salira fino, non cambiera fino, ve la
      ripariamo, lo ripariamo senza, la ripariamo senza, ve ne mandiamo, te ne mandiamo, te ne
      arriva, ve ne arriva, ve ne diamo, te ne diamo, ci teniamo a rimediare, rimediamo noi,
      rimedieremo, provvederemo a rimborsare, provvederemo al rimborso, provvediamo al rimborso,
      provvederemo a sostituire, provvederemo a riparare, emetteremo il rimborso, il rimborso
      sara, il rimborso parte, il rimborso vi, il rimborso ti, il rimborso le, l'importo sara, la
      somma sara, verra riaccreditat*, sara riaccreditat*, verra accreditat*, sara accreditat*,
      saranno accreditat*, verranno accreditat*, sara sostituit* gratis, verra sostituit* gratis,
      saranno sostituit* gratis, sara sostituit* entro, verra sostituit* entro, sara corrett*
      entro, verra corrett* entro, senza penale, senza penali, senza mora, nessuna penale, nessuna
      mora, ha la nostra parola, avra la nostra parola, parola di maestro, parola di titolare,
      parola del titolare, parola dello staff, parola dei *, montaggio e gratis, e gratis il
      montaggio, oltre e gratis, oltre il * e gratis, il resto e gratis, premio bloccato, premi
      bloccati, importo bloccato, retta bloccata, affitto bloccato, tariffa ferma, quote ferme,
      quota ferma, garantisce l'*, da diritto al, da diritto a un, dara diritto al, non te la
      facciamo, non te lo facciamo, non ve la facciamo, non ve lo facciamo, non le facciamo
      pagare, non si paga la, non la fatturiamo, non lo fatturiamo, senza addebit*, nessun
      addebito, si restituisce il, si restituisce l', restituzione del 0, ti riattiviamo, vi
      riattiviamo, le riattiviamo, ti aggiungiamo, vi aggiungiamo, vi prolunghiamo, ti
      prolunghiamo, prolunghiamo di, allunghiamo di, senza pagare nulla, senza pagare niente,
      senza pagare un euro, senza pagare di nuovo, torna il giorno dopo gratis, non aumentano ne,
      non aumenta ne, libera per sempre, libero per sempre, aperto per sempre, restera libero,
      restera libera, resteranno liberi, resteranno libere, non ci sara mai, non ci saranno mai,
      non introdurremo, nessuna versione a pagamento, niente versione a pagamento, si rompe te, si
      rompe ve, ne spediamo un altro, ne spediamo un'altra, interamente rimborsat*, integralmente
      rimborsat*, completamente rimborsat*, biglietto rimborsato, biglietti rimborsati, quota
      rimborsata, rimborsato se, rimborsata se, rimborsati se, rimborsate se, prezzo che vale,
      vale per sempre, l'organizzazione si impegna, gli organizzatori si impegnano, se sbagliamo,
      se manchiamo, se non ce la facciamo, ve la ripaghiamo, te la ripaghiamo, ripaghiamo noi,
      mettiamo noi la differenza, la differenza ve la, la differenza la mettiamo, garantisce il
      posto, garantisce il servizio, garantiscono il rimborso, garantiscono il servizio, ^impegno
      della, ^impegno del, ^impegno dei, ^il nostro impegno, ^promessa della, ^promessa del,
      ^parola della, ^parola del, ^parola di, la compagnia si impegna, il gestore si impegna, la
      casa editrice si impegna, la libreria si impegna, l'officina si impegna, il teatro si
      impegna, la clinica si impegna, il parco si impegna, la compagnia si prende, si impegna con
      i, si impegna con le, si impegna per iscritto, si prende questo impegno, si prende
      l'impegno, nessun bambino resta, nessun bambino rimarra, finche resti abbonat*, finche
      restate abbonat*, finche resti iscritt*, finche resti soci*, finche rimani iscritt*, lo
      cambiamo noi, la cambiamo senza, avete diritto al rimborso, hai diritto a un rimborso, e un
      impegno con, lo offriamo noi se, ritorno lo offriamo, il viaggio lo offriamo, prezzi
      invariati per, prezzi invariati fino, prezzo invariato per, prezzo invariato fino, resta
      invariat* fino, restano invariat* fino, non perderete nulla, non perderai nulla, non
      perderete il posto, la squadra torna gratis, il tecnico torna gratis, si rompe lo mandi,
      riceverete * entro, riceverete * * entro, riceverete * * * entro, riceverai * entro,
      riceverai * * entro, riceverai * * * entro, ricevera * entro, ricevera * * entro, ricevera *
      * * entro, riceveranno * entro, riceveranno * * entro, avrete * entro, avrete * * entro,
      avrete * * * entro, avrai * entro, avrai * * entro, avrai * * * entro, avra * risposta
      entro, avranno * risposta, avra una risposta, avrete una risposta, avrai una risposta,
      ricevera una risposta, riceverete una risposta, riceverai una risposta, riceveranno una
      risposta, rispondiamo * entro, rispondiamo * * entro, consegniamo * entro, consegniamo * *
      entro, interveniamo * entro, ripariamo * entro, sostituiamo * entro, installiamo * entro, lo
      sistemiamo entro, la sistemiamo entro, ripartiamo entro, gratis a vita, a vita gratis,
      gratis per tutta la vita, ripariamo a vita, riparazioni a vita, riparazione a vita,
      riparazioni gratis, riparazione gratuita per, manutenzione gratuita per, assistenza a vita,
      assistenza gratuita per, vita natural durante, ci mettiamo la firma, firmato e timbrato, lo
      firmiamo, lo diciamo per iscritto, per iscritto nel contratto, punto * del contratto,
      scritto in contratto, ospite nostro, ospiti nostri, siete nostri ospiti, e nostro ospite, e
      nostra ospite, sei nostro ospite, sei nostra ospite, il prossimo * lo offriamo, la prossima
      * la offriamo, la prossima volta offriamo, un mese gratis a, mese di abbonamento gratis, un
      mese in regalo a chi, o $ in contanti, o $ di rimborso, o riavrete, o riavrai, o vi ridiamo,
      o ti ridiamo, o la rifacciamo, o lo rifacciamo, non addebiteremo, non addebitiamo, non vi
      addebiteremo, non vi addebitiamo, non ti addebitiamo, non le addebiteremo, non applicheremo,
      non faremo pagare, non pubblicheremo mai, non chiederemo, non sospenderemo, terremo aperto
      finche, terremo aperta finche, terremo fermo, terremo fermi, terremo bloccat*, teniamo fermi
      i prezzi, teniamo fermo il prezzo, teniamo i prezzi, tutelati da, coperti da garanzia,
      coperta da garanzia, estendiamo la garanzia, abbiamo esteso la garanzia, garanzia estesa a,
      garanzia totale, garanzia completa, garanzia scritta, copertura totale, ne rispondiamo noi,
      rispondiamo noi dei, i danni li paghiamo, il danno lo paghiamo, le multe le paghiamo, la
      multa la paghiamo, non spenderai, non spenderete, senza un euro in piu, senza aggiungere un
      euro, costera sempre, costeranno sempre, costera uguale, costa $ e costera, costera $ anche,
      paghera sempre, pagherai sempre, pagherete sempre, pagherai lo stesso, pagherete lo stesso,
      pagherete quanto, saranno sempre gratuit*, saranno sempre gratis, restera gratuit*,
      resteranno gratuit*, rimarranno gratuit*, resta gratuit* per, restano gratuit* per, resta
      gratis per, restano gratis per, sempre un operatore, risponde sempre una persona, vi
      risponde sempre, ti risponde sempre, senza chiederti *, senza chiedervi *, nessuna famiglia
      restera
    `),
    promiseWill: phrases(`
      sara, saranno, verra, verranno, riceverai, riceverete, ricevera, riceveranno, avrai, avrete,
      avra, avranno, otterrai, otterrete, *eremo, *iremo, *aremo, potrete, potrai, torneranno,
      tornera, restera, resteranno, rimarra, rimarranno, arrivera, arriveranno, ripasseremo,
      torneremo
    `),
    promiseVerb: phrases(`
      rimborsat*, rimborseremo, rimborsiamo, risarcit*, risarcimento, indennizzat*, indennizzo,
      ripristinat*, riparat*, risolt*, sistemat*, rimoss*, rimpiazzat*, compensat*, riaccreditat*,
      accreditat*, restituit*, restituiremo, restituiamo, sostituiremo, ripareremo, risolveremo,
      risarciremo, ripristineremo, richiameremo, richiamiamo, ricontatteremo, ricontattiamo,
      assicuriamo, assicureremo, promettiamo, riconosciut*, sostituit*, riattivat*, rispondiamo,
      risponderemo, consegniamo, consegneremo, spediamo, spediremo, completeremo, una risposta, i
      soldi, la somma, l'importo, prorogat*, ricalcolat*, scalat*, detratt*, ridiamo, garantiamo,
      ripuliremo, rimetteremo, rimess*, corrett*, rinnovat* gratis, prolungat*, esteso, estesa,
      annullata la mora, stornat*, sbloccat*, riconsegnat*, rispedit*, spediti di nuovo, rimborso,
      il bonifico, l'accredito, lo storno, un voucher, la differenza, indietro, l'indennizzo,
      accettat*, confermat*, vist*, visitat*, evas*, chiamat*, ricevut*, una versione, versione
      nuova, la correzione, in funzione, attiv*, operativ*, a funzionare
    `),
    promiseTerm: phrases(`
      entro un'ora, entro un giorno, entro una settimana, entro un mese, entro stasera, entro
      sera, entro la settimana, entro la fine, entro l'anno, entro lunedi, entro martedi, entro
      mercoledi, entro giovedi, entro venerdi, entro sabato, entro domenica, in 0 ore, in 0
      giorni, in 0 minuti, senza costi, senza spese, senza sovrapprezzo, senza alcun costo, senza
      eccezioni, nessuna eccezione, senza se e senza ma, per intero, integralmente, fino
      all'ultimo, festivi compresi, per sempre, a vita, per i prossimi, qualunque cosa accada, in
      ogni caso, in ogni momento, in contanti, al piu tardi, tutto l'anno, entro 0, entro il 0,
      entro le 0, entro le ore 0, entro domani, entro oggi, entro giugno, entro luglio, entro
      settembre, entro ottobre, entro dicembre, entro maggio, entro gennaio, entro febbraio, entro
      agosto, entro novembre, entro natale, entro pasqua, entro l'estate, entro fine, in giornata,
      gratuitamente, senza aumenti, senza sorprese, tutti quanti, ogni singol*, l'intero importo,
      l'intera somma, la somma intera, al completo, senza fare nulla, senza penali, in automatico,
      automaticamente, per tutta la stagione, per tutta la durata, entro marzo, entro aprile,
      sempre e comunque, senza alcuna spesa, in settimana, questa settimana, domani mattina,
      domattina, gia domani, nessuno escluso, senza moduli, senza domanda, senza richiesta, al
      massimo, senza more, senza mora, senza supplemento, senza supplementi, senza discutere,
      senza fattura, senza domande, entro mezzogiorno, entro quindici minuti, entro dieci minuti,
      entro trenta minuti, entro dieci giorni, entro cinque giorni, entro sette giorni, entro
      trenta giorni, entro quindici giorni, entro due settimane, entro tre giorni, entro due
      giorni, entro due ore, prima del fine settimana, prima di natale, prima di domenica, in meno
      di 0, promesso
    `),
    linkPromise: phrases(`
      qui trovate il link, qui trovate i link, qui trovi il link, qui trovi i link, qui i link,
      ecco il link, ecco i link, qui il link, link qui, link sotto, link in basso, al link, al
      seguente link, questo link, nel link, clicca qui, clicca sul link, clicca il link, cliccate
      qui, cliccate sul link, cliccando qui, cliccando sul link, leggi qui, leggete qui, leggilo
      qui, leggi tutto qui, leggi l'articolo qui, continua a leggere qui, scopri qui, scopri di
      piu qui, qui tutti i dettagli, qui i dettagli, dettagli qui, info qui, maggiori informazioni
      qui, per saperne di piu qui, iscriviti qui, iscrivetevi qui, iscrizioni qui, registrati qui,
      prenota qui, prenotate qui, candidati qui, ordina qui, acquista qui, compra qui, biglietti
      qui, scarica qui, scaricalo qui, scaricala qui, guarda qui, guardalo qui, guarda il video
      qui, ascolta qui, ascoltalo qui, trovate qui, trovi qui, trovate tutto qui, trovi tutto qui,
      qui l'articolo, qui il video, qui il programma, qui la registrazione, qui il bando, qui la
      versione, modulo qui, modulino qui, compila qui, firma qui, dona qui, vota qui
    `),
    disclosure: phrases(`
      #ad, #advertising, #sponsored, #pubblicita, #prodottofornitoda, #suppliedby, #gifted,
      #partner, #giftedby, #inviterdby, #collaborazione, #paidpartnership, adv, sponsorizzato,
      sponsorizzata, contenuto pubblicitario, contenuto promozionale, collaborazione con,
      collaborazione pagata, collaborazione retribuita, collaborazione a pagamento, partnership
      pubblicizzata, partnership retribuita, paid partnership, link affiliato, link affiliati,
      affiliazione, #affiliato, prodotto fornito da, prodotti forniti da, prodotto ricevuto,
      ricevuto in omaggio, mi hanno regalato il prodotto, regalato dall'azienda, copia omaggio,
      copia stampa, copia per recensione, invitato da, invitata da, lavoro per, lavoro in, sono
      dipendente di, il mio datore di lavoro, la mia azienda, conflitto di interessi, conflitto
      d'interessi, nessun conflitto, dichiaro che, disclaimer, disclosure, per correttezza,
      trasparenza, sono uno degli autori, sono una delle autrici, sono tra gli autori, sono
      l'autore, sono l'autrice, l'ho scritta io, l'ho fatto io, ho scritto, ho fondato, ho
      cofondato, sono il fondatore, sono la fondatrice, cofondatore di, cofondatrice di, sono di
      parte, pagato da, pagata da, sono stato pagato, sono stata pagata, non mi pagano
    `),
    emptyPraise: phrases(`
      bel post, bellissimo post, ottimo post, gran post, bell'articolo, bellissimo articolo,
      ottimo articolo, articolo interessante, molto interessante, interessante, interessantissim*,
      davvero interessante, bella lettura, ottima lettura, bel contributo, ottimo contributo,
      ottimo spunto, ottimi spunti, bello spunto, bella riflessione, ottima riflessione, parole
      sante, sante parole, ben detto, ben scritto, scritto bene, verissimo, vero, quanto e vero,
      esatto, esattamente, giusto, giustissimo, concordo, d'accordo, d'accordissimo, sono
      d'accordo, pienamente d'accordo, concordo pienamente, quoto, straquoto, quotone, condivido,
      condivido tutto, condivido pienamente, assolutamente si, hai ragione, ottimo lavoro, bel
      lavoro, gran lavoro, ottimo, ottima, grande, grandi, grandissimo, grandissima, bravo, brava,
      bravi, bravissimo, bravissima, bravissimi, complimenti, complimentoni, congratulazioni, top,
      il top, super, wow, bello, bella, bellissimo, bellissima, stupendo, stupenda, splendido,
      splendida, fantastico, fantastica, meraviglioso, meravigliosa, spettacolo, che bello, che
      bella, che meraviglia, adoro, mi piace, mi piace molto, love, nice, utile, utilissimo, molto
      utile, illuminante, ispirante, molto ispirante, grazie per aver condiviso, grazie per la
      condivisione, grazie della condivisione, grazie per averlo condiviso, grazie per gli spunti,
      grazie per lo spunto, continua cosi, continuate cosi, avanti cosi, forza, seguo, follow,
      amen, presente, bella foto, belle foto, che foto, applausi, chapeau, standing ovation,
      questo, prima, primo
    `),
    leadIn: phrases(`
      nuovo post, nuovo post sul blog, nuovo articolo, nuovo articolo sul blog, nuovo video, nuova
      puntata, nuovo episodio, nuovo numero, nuova uscita, nuova recensione, nuova intervista,
      nuovo brano, nuovo singolo, nuova newsletter, nuovo sul blog, sul blog, dal blog, dal nostro
      blog, ultimo numero, ultimo post, ultimo video, ultimo episodio, ultima puntata, ultimo
      articolo, leggete, leggi qui, leggi tutto, leggi l'articolo, leggi l'articolo completo,
      leggi di piu, leggi anche, leggi su, leggi il post, leggi la notizia, da leggere, continua
      qui, continua a leggere, continua su, per saperne di piu, saperne di piu, scopri di piu,
      scopri qui, scoprilo qui, guarda qui, guarda il video, guardate, guardate qui, guardate il
      video, guarda la foto, ascolta, ascolta qui, ascolta la puntata, ascoltalo, buon ascolto,
      buona lettura, buona visione, clicca, clicca qui, cliccate qui, vai al link, vai al sito,
      link, il link, i link, link qui, qui il link, ecco il link, ecco i link, ecco qui, ecco qua,
      eccolo, eccola, eccoli, eccole, vedi, vedi qui, info qui, info su, maggiori info, maggiori
      informazioni, piu info, altre info, dettagli qui, tutti i dettagli, i dettagli, tutte le
      info, tutto qui, fyi, icymi, se ve lo siete perso, se ve la siete persa, se vi siete persi,
      nel caso ve lo foste perso, da non perdere, molto interessante, interessante articolo,
      articolo interessante, bell'articolo, bel pezzo, wow, aggiornato, aggiornata, ultim'ora,
      ultime notizie, news, breaking, pdf, ecco le slide, ecco il video, ecco la registrazione,
      ecco le foto, rivedi, in diretta, ora online, pubblicato, appena pubblicato, appena uscito,
      e uscito, e uscita, disponibile qui, thread, repost, rt, retweet, segnalo, vi segnalo, per
      chi fosse interessato, iscriviti qui, registrati qui, prenota qui, acquista qui, acquista,
      prendi i biglietti, prendi il biglietto, scarica, scarica qui, scarica il pdf, scaricalo, il
      programma, il bando, comunicato, comunicato stampa, foto di, video di, offerta di lavoro,
      dona, dona ora, firma, firma qui, vota, vota qui, ^via, ^nuovo, ^nuova, ^live, ^ecco, qui,
      qua, ^articolo, ^video, ^iscrizioni, ^regolamento, ^modulo, ^programma, ^orari, info,
      ^replay, dettagli, ^update, online, ^verbale, ^notizia, ^notizie, ^disponibile, ^uscito,
      ^imperdibile, ^interessante, ^ascolto, ^il menu, ^aggiornamento, ^bando, ^informazioni,
      ^diretta, fonte, ^foto, ^audio, ^slide, ^registrazione, ^continua, ^scopri, ^guarda, ^leggi,
      ^biglietti, ^prenota, ^iscriviti, ^registrati, ^le slide, ^il video, ^le foto, ^la
      registrazione, ^la puntata, ^l'articolo, ^il post, ^la diretta, ^il podcast, ^sito, ^il
      sito, ^qui sotto, qui sotto, nuovo thread, oggi sul blog, sul sito, sul nostro sito, nuovo
      comunicato, nuova pagina, nuova versione, da vedere, da ascoltare, link al video, link
      all'articolo, vedere per credere, ne vale la pena, leggete un po', date un'occhiata, dai
      un'occhiata, dateci un'occhiata, dacci un'occhiata
    `),
    attribution: phrases(`
      rt @, via @, by @, from @, foto di @, ph @, ph, photo by @, cit, h t @, ht @, cc @, mt @,
      grazie a @, fonte @, fonte, crediti, credits, ^via, da @, dal @, di @, rt
    `),
    idiom: phrases(`
      mail di benvenuto, email di benvenuto, messaggio di benvenuto, messaggi di benvenuto,
      regalo di benvenuto, kit di benvenuto, lettera di benvenuto,
      grazie a dio, grazie al cielo, no grazie, grazie al cavolo, grazie all'utilizzo, grazie
      all'uso, grazie al fatto, grazie alla tecnologia, assumiamo che, si assume che, assume la
      forma, assume un ruolo, assume il ruolo, assumere un ruolo, assumere il ruolo, assume la
      guida, assume la presidenza, assume l'incarico, assume la direzione, assumere la guida, si
      assume la responsabilita, assumersi la, assumere farmaci, assumere liquidi, assume un
      significato, assume importanza, divertimento garantito, risate garantite, relax garantito,
      successo garantito, emozioni garantite, garantito al limone, si impegna a fondo, caro
      energia, caro bollette, caro affitti, caro voli, caro prezzi, caro vita, caro carburanti,
      caro benzina, caro libri, caro ombrelloni, pochissim*, spessissimo, prestissimo, benissimo,
      malissimo, recentissim*, vicinissim*, lontanissim*, pomeriggio straordinario, apertura
      straordinaria, aperture straordinarie, assemblea straordinaria, manutenzione straordinaria,
      donazione di sangue straordinaria, edizione straordinaria, consiglio straordinario, seduta
      straordinaria, commissario straordinario, commissaria straordinaria, ore di straordinario,
      lavoro straordinario, straordinari pagati, straordinari non, raccolta straordinaria,
      chiusura straordinaria, corsa straordinaria, corse straordinarie, polizia di stato, corso
      gratuito, corsi gratuiti, corso gratis, workshop gratuito, laboratorio gratuito, laboratori
      gratuiti, webinar gratuito, biglietti gratuiti, biglietto gratuito, visita gratuita, visite
      gratuite, visita guidata gratuita, visite guidate gratuite, consulenza gratuita, consulenze
      gratuite, concerto gratuito, spettacolo gratuito, evento gratuito, lezione gratuita, lezioni
      gratuite, in corso, nel corso, corso umberto, corso vittorio, corso garibaldi, corso italia,
      corso cavour, corso mazzini, corso roma, lavori in corso, fuori corso, biglietti esauriti,
      in offerta libera, offerta libera, a offerta libera, offerta formativa, offerta culturale,
      domanda e offerta, editor di testo, agente patogeno, agenti atmosferici, agenti chimici,
      agente di polizia, agenti di polizia, medico di base, medico di famiglia, medici senza
      frontiere, capo dello stato, al posto di, a posto, posti a sedere, in primo piano, piano
      piano, primo piano, secondo piano, terzo piano, ultimo piano, pian piano, pianoterra, festa
      del lavoro, sicurezza sul lavoro, cerca di, cercano di, cerchiamo di, stiamo cercando di,
      sta cercando di, cercare di, cerca sempre di, posti di blocco, concorso fotografico,
      concorso letterario, concorso di poesia, concorso musicale, vince il premio, premio nobel,
      premio strega, campione del mondo, campioni del mondo, campionessa del mondo, coppa del
      mondo, campionati del mondo, campionato del mondo, giro del mondo, patrimonio mondiale,
      resto del mondo, parti del mondo, fine del mondo, parte del mondo, paesi del mondo, ogni
      parte del mondo, mappa del mondo, storia dell'universo, via dei mille, signora delle
      pulizie, reazione a catena, corso d'acqua, corsi d'acqua, corso di laurea, corsi di laurea,
      corso di studi, corsi di studio, corso degli anni, corso del tempo, nuovo corso politico,
      consulenza gratuita allo sportello, workshop gratuiti, corso di formazione gratuito,
      palestra comunale, palestra della scuola, palestra scolastica, abbonati della, abbonati del,
      agli abbonati, gli abbonati, degli abbonati, di tutti gli abbonati, parte attiva, e
      rimborsi, che ne so, bene o male, grazie anche a, o grazie a, consiglio di stato, stato di
      emergenza, non so se, terra promessa, cerca e salva, cerca su, cerca nel, cerca sul, cerca
      nella, cerca con, si cerca di, si cercano di, non cerchiamo, non cerca, non cerco, cerco
      solo, cerco ancora di, cerco sempre, cerca solo, garanzia giovani, garanzia di qualita,
      garanzie per, in garanzia, carta di garanzia, fuori garanzia, responsabile per, turismo
      responsabile, consumo responsabile, ricerca scientifica, la ricerca di, dottorato honoris,
      dottore commercialista, volontari della, volontari del, dei volontari, i volontari, ai
      volontari, nostri volontari, tecnico di, commissario tecnico, allenatore della, allenatore
      del, sul posto di lavoro, posto di lavoro, assume sempre, assumere posizioni, assumere una
      posizione, assumere toni, assumono un, assume un altro, assume un valore, assume valore,
      assume rilievo, campioni in carica, campioni d'italia, campioni d'europa, campione d'italia,
      numero uno del, numero uno al mondo, regina elisabetta, regina margherita, angelo custode,
      angeli custodi, angeli del fango, mamma mia che, salva la data, resta aperta la, team
      building
    `),
  },
  calendar: {
    weekdays: [
      ['lunedi', 'lun'],
      ['martedi', 'mar'],
      ['mercoledi', 'mer'],
      ['giovedi', 'gio'],
      ['venerdi', 'ven'],
      ['sabato', 'sab'],
      ['domenica', 'dom'],
    ],
    months: [
      ['gennaio', 'gen', 'genn'],
      ['febbraio', 'feb', 'febb'],
      ['marzo', 'mar'],
      ['aprile', 'apr'],
      ['maggio', 'mag', 'magg'],
      ['giugno', 'giu'],
      ['luglio', 'lug'],
      ['agosto', 'ago'],
      ['settembre', 'set', 'sett'],
      ['ottobre', 'ott'],
      ['novembre', 'nov'],
      ['dicembre', 'dic'],
    ],
    relative: [
      [-2, "l'altro ieri", "ieri l'altro", 'altroieri'],
      [-1, 'ieri', 'ieri sera', 'ieri mattina', 'ieri pomeriggio'],
      [0, 'oggi', 'stasera', 'stamattina', 'stamani', 'questa mattina', 'questa sera', 'stanotte'],
      [1, 'domani', 'domattina', 'domani mattina', 'domani sera', 'domani pomeriggio'],
      [2, 'dopodomani', 'dopo domani'],
    ],
    noDays: ['il domani', 'un domani', 'del domani'],
  },
});
