import { defineLexicon, phrases } from '../lexicon.ts';

/** Occupations by their masculine forms, and the others: `Trainer:in`, `Trainer*innen`, `Trainerinnen`. */
function inAllForms(list: string): string {
  return combined(list, (role) => {
    const stem = role.endsWith('e') ? role.slice(0, -1) : role;
    return `${role}, ${role} in, ${role} innen, ${stem}in, ${stem}innen`;
  });
}

/** Each frame with each noun in place of its dots. */
function framed(frames: string, nouns: string): string {
  return combined(frames, (frame) => combined(nouns, (noun) => frame.replace('…', noun)));
}

function combined(list: string, made: (entry: string) => string): string {
  return list
    .split(',')
    .map((entry) => made(entry.trim()))
    .join(', ');
}

export const german = defineLexicon({
  language: 'de',
  cues: {
    firstSingular: phrases(`
      ich, ich's, ichs, ick, mich, mir, mein, meine, meinen, meinem, meiner, meines, meins,
      meinerseits, ^bin, ^hab, ^habe, ^hatte, ^war gestern, ^war heute, ^freu mich, ^freue mich,
      ^finde, ^glaube, ^glaub, ^denke, ^denk, ^weiß nicht, ^kann nicht, ^kann's, ^kanns, ^muss
      jetzt, ^muss heute, ^muss morgen, ^sitze, ^sitz, ^liege, ^stehe, ^gehe, ^geh jetzt, ^fahre,
      ^komme, ^komm grad, ^mag, ^liebe es, ^hasse, ^wünsche mir, ^hoffe, ^suche, ^brauche,
      ^brauch, ^schaue, ^schau grad, ^lese, ^les grad, ^höre, ^trinke, ^esse, ^schreibe, ^möchte,
      ^werde, hab's, habs, bin's, bins, i bin, i hob, i hab, i mag, i wü, mi freut, gfreit mi,
      gfreut mi, hab mir, hab mich, bin grad, bin ich, hab ich
    `),
    firstPlural: phrases(`
      wir, wir's, wirs, uns, unser, unsere, unseren, unserem, unserer, unseres, unsre, unsren,
      unsrem, unsrer, unsres, unsereins, bei uns, mia, mir san, mir hend, üs, üsi, ^haben heute,
      ^freuen uns, ^sind heute, ^sind gespannt
    `),
    secondPerson: phrases(`
      du, du's, dich, dir, dein, deine, deinen, deinem, deiner, deines, deins, euch, euer, eure,
      euren, eurem, eurer, eures, eurerseits, hast du, bist du, kannst du, willst du, ihr habt,
      ihr seid, ihr könnt, ihr wollt, ihr müsst, ihr dürft, ihr wisst, ihr sollt, ihr kennt, ihr
      braucht, ihr sucht, ihr macht, ihr findet, ihr bekommt, ihr kriegt, ihr werdet, ihr wart,
      ihr euch, ihr mich, ihr alle, ihr lieben, ihr noch, ihr schon, ihr beim, ihr gerade, ihr
      gerne, ihr eigentlich, dass ihr, wenn ihr, ob ihr, falls ihr, weil ihr, was ihr, bevor ihr,
      habt ihr, seid ihr, könnt ihr, könntet ihr, wollt ihr, sollt ihr, solltet ihr, müsst ihr,
      dürft ihr, wisst ihr, kennt ihr, macht ihr, findet ihr, geht ihr, kommt ihr, braucht ihr,
      sucht ihr, nehmt ihr, esst ihr, lest ihr, hört ihr, seht ihr, schaut ihr, denkt ihr, glaubt
      ihr, meint ihr, nutzt ihr, benutzt ihr, verwendet ihr, fahrt ihr, werdet ihr, wart ihr,
      hattet ihr, würdet ihr, wünscht ihr, mögt ihr, freut ihr, steht ihr, spielt ihr, trinkt ihr,
      lebt ihr, wohnt ihr, arbeitet ihr, feiert ihr, kauft ihr, bekommt ihr, sagt ihr, haltet ihr,
      lernt ihr, gebt ihr, erinnert ihr, vermisst ihr, plant ihr, schreibt ihr, kocht ihr, backt
      ihr, erkennt ihr, nennt ihr, stellt ihr, traut ihr, erwartet ihr, erlebt ihr, haben sie,
      können sie, könnten sie, möchten sie, wollen sie, kennen sie, wissen sie, sind sie, suchen
      sie, finden sie, melden sie, erhalten sie, bekommen sie, sehen sie, lesen sie, hören sie,
      kommen sie, nehmen sie, machen sie, schauen sie, schreiben sie, besuchen sie, erfahren sie,
      entdecken sie, nutzen sie, sichern sie, buchen sie, bestellen sie, beachten sie, wünschen
      sie, brauchen sie, planen sie, senden sie, bewerben sie, profitieren sie, lassen sie, geben
      sie, rufen sie, holen sie, fragen sie, achten sie, freuen sie sich, sie bei uns, sie
      möchten, sie haben recht, ihr anliegen, ihre fragen, ihre meinung, ihren besuch, ihrem
      besuch, ihren termin, ihre hilfe, ihre spende, ihren alltag, ihre gesundheit, wir ihnen,
      ihnen wir, ihnen gerne, ihnen gern, ihnen allen, bei ihnen, und ihr
    `),
    informal: phrases(`
      lol, lmao, rofl, xd, haha, hahaha, hahahaha, hehe, hihi, omg, wtf, fml, yolo, nice, cringe,
      digga, diggah, diggi, alda, oida, krass, krasse, krasser, krasses, geil, geile, geiler,
      geiles, mega, bock, echt, irgendwie, nix, ne, nee, jo, joa, jap, jep, naja, na ja, tja, hm,
      hmm, hmmm, boah, puh, uff, ugh, ey, hach, ach, oh mann, och, autsch, igitt, juhu, hurra,
      yeah, scheiß, scheiße, scheißegal, verdammt, kacke, fuck, fucking, shit, arsch, bullshit,
      verarscht, kotz*, chillen, chillt, gechillt, nervt, nerven, genervt, iwie, iwo, iwas, iwann,
      vllt, vlt, glaub, hätt, is, nich, ned, nid, nimmer, mei, leiwand, deppert, depp, hab, habs,
      hab's, gibts, gibt's, geht's, wars, war's, so'n, son, nen, ner, aufm, ausm, mim, fürn, vorm,
      hinterm, übern, unterm, oma, opa, schatz, hasse, blöd, blöde, blöder, blödes, doof, doofe,
      bescheuert, komisch, verrückt, müde, langweilig, heute nacht, gestern, keine ahnung, kein
      plan, gönn, gönnt, läuft bei, kerl, quatsch, voll gut, voll schön, voll der, voll die,
      feierabend, huch, oha, ohje, oje, o je, jaja, jedenfalls, pff, pfff, hää, wat, dat, ick,
      gelle, oder so, und so, meine mama, mein papa, ist mir egal, so dumm, voll nett, isses
    `),
    greeting: phrases(`
      ^hallo, ^hi, ^hey, ^hej, ^huhu, ^moin, ^moinmoin, ^servus, ^grüezi, ^grüessech, ^grüß gott,
      ^grüß euch, ^grüß dich, ^griaß eich, ^griaß di, ^grias di, ^hoi, ^salü, ^sali, ^salut,
      ^tach, ^tag zusammen, ^guten morgen, ^guten tag, ^guten abend, ^gute nacht, ^schönen guten,
      ^schönen abend, ^schönen sonntag, ^schönen feierabend, ^mahlzeit, ^ahoi, ^na, ^liebe,
      ^lieber, ^liebes, ^liebste, ^liebster, ^ihr lieben, ^sehr geehrte, ^sehr geehrter, ^werte,
      ^geehrte, ^freunde, ^leute, ^hallihallo, ^hallöchen, ^grüße, ^tschüss, ^ciao, ^bis bald,
      ^bis morgen, ^bis später, hallo @, hi @, hey @, moin @, servus @, liebe @, lieber @, hallo
      liebe, hallo zusammen, hi zusammen, hallo ihr, hallo in die runde, moin zusammen, schönes
      wochenende, schöne woche, schönen start, guten start in, einen schönen, frohe weihnachten,
      frohe ostern, frohe feiertage, frohes fest, frohes neues, gesundes neues, gutes neues, guten
      rutsch, schöne feiertage, schöne ferien, schönen urlaub, schönen feiertag, macht's gut,
      machts gut, mach's gut, viele grüße, liebe grüße, herzliche grüße, sonnige grüße, grüße an,
      gruß an, grüße aus, viel glück @, viel erfolg @, viel spaß @, drücken euch, drücke euch,
      drücke dir, daumen gedrückt, alle daumen
    `),
    thanks: phrases(`
      danke, dankeschön, dankschön, vielen dank, herzlichen dank, lieben dank, besten dank,
      tausend dank, 1000 dank, größten dank, großen dank, großer dank, dank gilt, dank geht an,
      merci, thx, thanks, thank you, vergelt's gott, wir danken, danken wir, danken allen, danken
      unseren, danken euch, danken ihnen, danken der, danken dem, danken für, dankt allen, dankt
      seinen, dankt ihren, dankt herzlich, bedanken uns, bedanke mich, bedankt sich, möchten uns
      bedanken, möchte mich bedanken, großes lob, großes kompliment, kompliment an, lob an,
      glückwunsch, glückwünsche, gratuliere, gratulieren, gratulation, gratuliert, alles gute,
      alles liebe, happy birthday, herzlich willkommen, willkommen im team, willkommen an bord,
      schön dass du, schön dass ihr, schön dass sie, gute besserung, gut gemacht, toll gemacht,
      super gemacht, stark gemacht, toi toi toi, chapeau, hut ab, respekt @, applaus für, stolz
      auf euch, stolz auf dich, freut mich für, freut mich sehr für, freu mich für, freue mich
      für, freuen uns für, freut uns für, tut uns leid, tut mir leid, herzliches beileid, unser
      mitgefühl, unser beileid, mein beileid, ihr seid die, ohne euch, ohne dich, kudos, props an,
      shoutout an, congrats, sind dankbar für, bin dankbar für, dankbar für eure, dankbar für
      ihre, willkommen @, willkommen zurück, ihr wart großartig, ihr wart toll, ihr wart super
    `),
    invitation: phrases(`
      was meint ihr, was meinst du, was meinen sie, was denkt ihr, was denkst du, was denken sie,
      was sagt ihr, was sagst du, was sagen sie, was haltet ihr, was hältst du, was halten sie,
      wie seht ihr, wie siehst du, wie sehen sie, wie findet ihr, wie findest du, wie finden sie,
      wie geht's euch, wie geht es euch, wie geht es ihnen, wie macht ihr, wie machst du, wie habt
      ihr, wie handhabt ihr, wie ist das bei euch, wie ist es bei euch, wie sieht's bei euch, wie
      sieht es bei euch, und bei euch, und du, und selbst, und deins, und eures, eure meinung,
      eure meinungen, deine meinung, ihre meinung, eure erfahrung, eure erfahrungen, deine
      erfahrung, deine erfahrungen, ihre erfahrungen, eure ideen, deine ideen, ihre ideen, eure
      tipps, deine tipps, ihre tipps, eure fragen, deine fragen, ihre fragen, eure vorschläge,
      deine vorschläge, ihre vorschläge, eure geschichte, eure geschichten, deine geschichte, ihre
      geschichte, eure fotos, eure favoriten, euer favorit, dein favorit, eure empfehlungen, eure
      einschätzung, eure gedanken, euer eindruck, eure wünsche, eure rückmeldung, eure
      rückmeldungen, ihre rückmeldung, euer feedback, dein feedback, ihr feedback, über feedback,
      über rückmeldungen, über rückmeldung, über anregungen, über tipps, über hinweise, um
      rückmeldung, feedback willkommen, feedback erwünscht, tipps willkommen, hinweise willkommen,
      ideen willkommen, vorschläge willkommen, fragen willkommen, kommentare willkommen, herzlich
      eingeladen, tipps gern, her damit, hat jemand, hat wer, hätte jemand, kennt jemand, kennt
      wer, kennt ihr, kennst du, weiß jemand, war jemand, war schon jemand, ist jemand, ist hier
      jemand, ist wer, kann jemand, kann mir jemand, kann mir wer, könnte jemand, mag jemand,
      möchte jemand, will jemand, nutzt jemand, jemand ideen, jemand eine idee, jemand erfahrung,
      jemand erfahrungen, jemand einen tipp, jemand tipps, jemand lust, jemand interesse, jemand
      dabei, jemand hier, jemand von euch, jemand von ihnen, wer von euch, wer von ihnen, wer
      noch, wer kennt, wer weiß, wer kommt mit, wer ist dabei, wer hat lust, wer hat erfahrung,
      wer hat erfahrungen, wer hat noch, wer hat schon, wer hat tipps, wer hat einen tipp, wer
      kann mir, wer kann helfen, wer hätte, geht's nur mir so, geht es nur mir so, bin ich der
      einzige, bin ich die einzige, geht es euch auch so, geht's euch auch so, erzähl mal, erzähl
      mir, erzähl uns, erzählt mal, erzählt mir, erzählt uns, erzählt doch, erzählt gern, erzählt
      gerne, erzählen sie, erzähle mir, erzählt's, sag mal, sagt mal, sagt uns, sag uns, sagt mir,
      sag mir, sag bescheid, sagt bescheid, sagen sie uns, gebt bescheid, gib bescheid, geben sie
      uns, verrat uns, verratet uns, verratet mir, verrate uns, verraten sie uns, lasst uns
      wissen, lasst es uns wissen, lass uns wissen, lass mich wissen, lasst mich wissen, lasst
      hören, lassen sie uns wissen, lasst uns diskutieren, diskutiert mit, diskutier mit,
      diskutieren sie mit, mitdiskutieren, zur diskussion, darüber diskutieren, lasst uns reden,
      lasst uns darüber, reden wir darüber, sprechen wir darüber, redet mit, red mit, reden sie
      mit, mitreden, ins gespräch, tauscht euch aus, austauschen, antwortet, antworte mir,
      antworte uns, antworten sie uns, in die antworten, in den antworten, in die replies, in den
      kommentaren, in die kommentare, kommentiert gern, kommentiert gerne, gerne kommentieren,
      gern kommentieren, kommentar da, einen kommentar, schreibt uns, schreib uns, schreibt mir,
      schreib mir, schreiben sie uns, schreiben sie mir, schreibt gern, schreibt's, schreibt eure,
      schreib deine, schickt mir, schickt uns, schick mir, schick uns, schicken sie uns, schicken
      sie mir, zeigt uns, zeigt mir, zeigt mal, zeig uns, zeig mal, zeigen sie uns, nennt mir,
      nennt uns, nenn mir, nennen sie uns, postet eure, teilt eure, teile deine, teilt mit uns,
      teilen sie ihre, fragt uns, fragt mich, frag uns, frag mich, fragt gern, fragen sie uns,
      stellt uns, stellt eure, stell deine, meldet euch, melde dich, meld dich, melden sie sich,
      bitte melden, bei mir melden, bei uns melden, pn an mich, schreibt mich an, schreib mich an,
      gerne pn, gern pn, bitte pn, gerne per dm, widersprecht, widersprich, korrigiert mich,
      korrigier mich, helft mir, helft uns mit, helft uns zu, hilf uns, helfen sie uns, hilf mir,
      könnt ihr mir, könnt ihr uns, könnt ihr was, können sie mir, kannst du mir, kannst du uns,
      ich brauche mal, brauche eure, brauche euren, brauchen eure, brauchen wir eure, brauchen
      euch, brauche rat, brauche hilfe, brauche tipps, brauche einen tipp, suche tipps, suche
      einen tipp, suche rat, empfehlung für mich, was empfehlt ihr, was würdet ihr, was würdest
      du, was würden sie, was macht ihr, was nehmt ihr, was esst ihr, was lest ihr, was hört ihr,
      was wünscht ihr, was fehlt euch, was fehlt noch, was vermisst ihr, was war euer, was war
      eure, was ist euer, was ist eure, was ist dein, was ist deine, was ist ihr, was sind eure,
      was sind deine, welches ist euer, welche ist eure, welcher ist euer, interessiert mich,
      interessiert uns, würde mich interessieren, würde uns interessieren, gespannt auf eure,
      gespannt auf deine, gespannt auf ihre, neugierig auf eure, freue mich auf eure, freuen uns
      auf eure, freuen uns auf deine, freu mich über, freue mich über, freuen uns über eure,
      freuen uns über jede, freuen uns über ihre, würde mich freuen, würden uns freuen, stimmt ihr
      zu, stimmst du zu, stimmen sie zu, seht ihr das auch, sehe ich auch so, sehe ich anders, seh
      ich anders, seh ich auch so, da bin ich anderer, ich stimme zu, ich stimme dir, da stimme
      ich, bin ganz bei dir, bin bei dir, unsere umfrage, an der umfrage, an unserer umfrage,
      stimmt mit ab, stimm ab, macht mit bei der umfrage, schlagt vor, schlag vor, vorschläge an,
      ideen an, hinweise an, hinweise bitte, oder was meint, oder wie seht, oder was denkt, wen
      sollen, was sollen wir, was soll ich, ratet mal, rat mal, na wer, erkennt ihr, erkennst du,
      erkennen sie, wo seid ihr, woran denkt ihr, worauf freut ihr, macht ihr mit, seid ihr dabei,
      bist du dabei, sind sie dabei, kommt ihr, kommst du, lust auf ein, issues willkommen, pull
      requests willkommen, prs willkommen, ama
    `),
    readerQuestion: phrases(`
      habt ihr, hast du, haben sie, seid ihr, bist du, sind sie, könnt ihr, kannst du, können sie,
      könntet ihr, könntest du, könnten sie, wollt ihr, würdet ihr, würdest du, würden sie, wärt
      ihr, wärst du, werdet ihr, wirst du, werden sie, waren sie, hattet ihr, hattest du, müsst
      ihr, musst du, dürft ihr, darfst du, mögt ihr, magst du, macht ihr, machst du, geht ihr,
      gehst du, kommt ihr, kommst du, kennt ihr, kennst du, kennen sie, wisst ihr, weißt du,
      wissen sie, glaubt ihr, glaubst du, glauben sie, denkt ihr, denkst du, denken sie, findet
      ihr, findest du, finden sie, meint ihr, meinst du, meinen sie, nutzt ihr, nutzt du, nutzen
      sie, nehmt ihr, nimmst du, nehmen sie, esst ihr, isst du, lest ihr, liest du, lesen sie,
      hört ihr, hörst du, schaut ihr, schaust du, seht ihr, siehst du, sehen sie, spielt ihr,
      spielst du, fahrt ihr, fährst du, fahren sie, braucht ihr, brauchst du, arbeitet ihr,
      arbeitest du, arbeiten sie, wohnt ihr, wohnst du, kauft ihr, kaufst du, kocht ihr, backt
      ihr, sagt ihr, sagst du, sagen sie, haltet ihr, hältst du, halten sie, erinnert ihr euch,
      erinnerst du dich, erinnern sie sich, freut ihr euch, freust du dich, steht ihr, stehst du,
      lebt ihr, lernt ihr, plant ihr, traut ihr, gebt ihr, kriegt ihr, bekommt ihr, schreibt ihr,
      schreibst du, wünscht ihr, wünschst du, wünschen sie, erwartet ihr, erlebt ihr, vermisst
      ihr, vermisst du, was ist euer, was ist eure, was ist dein, was ist deine, was war euer, was
      war eure, was war dein, was war ihr, was sind eure, welches buch, welche app, welcher von,
      welches von, welche von, welchen würdet, wie oft, wie lange braucht, wie viele von, wer von
      euch, wer von ihnen, wer noch, wer kennt, wer weiß, wer kommt, wer ist dabei, wer hat noch,
      wer hat schon, wer hat lust, wer hat erfahrung, wer hätte, wer mag, wer möchte, wer macht,
      hat jemand, hat wer, hat hier, hätte jemand, kennt jemand, kennt wer, weiß jemand, weiß wer,
      war jemand, ist jemand, ist wer, gibt es hier, gibt's hier, gibts hier, gibt es bei euch,
      gibt's bei euch, kann jemand, kann mir, kann man, könnte jemand, darf ich, darf man, dürfen
      wir, soll ich, sollen wir, sollten wir, müssen wir, können wir, kann ich, wollen wir, geht
      das, geht's nur mir, lohnt sich, lohnt es sich, irgendwer, irgendjemand, jemand, eure, euer,
      euren, eurem, eurer, bei euch, von euch, unter euch, euch auch, dir auch, ihnen auch, ihrer
      meinung, deiner meinung, eurer meinung, oder wie, was nun, was tun, was mache ich, was
      machen wir, was soll, wo finde ich, wo bekomme ich, wo bekommt man, wo kriege ich, wo gibt
      es, wo gibt's, woher bekomme, wie bekomme ich, wie macht man, wie kann ich, welchen, bitte
    `),
    hookQuestion: phrases(`
      lust auf, lust, keine lust, noch kein, noch keine, noch keinen, schon gewusst, wusstest du,
      wusstet ihr, wussten sie, auf der suche nach, du willst, du möchtest, du suchst, du hast, du
      bist, du kennst, du träumst, sie suchen, sie möchten, sie wollen, sie haben, sie planen, sie
      brauchen, ihr wollt, ihr sucht, ihr habt, ihr möchtet, ihr plant, willst du, wollt ihr,
      wollen sie, möchtest du, möchtet ihr, möchten sie, suchst du, sucht ihr, suchen sie,
      brauchst du, brauchen sie, träumst du, träumen sie, bereit für, bereit, genug von, müde,
      neugierig, interesse, interesse an, interessiert, schon gehört, verpasst, gefällig, probleme
      mit, angst vor, angst vorm, keine zeit, keine ahnung wie, zeit für, bock auf, hunger, durst,
      ärger mit, stress mit, schluss mit, warum nicht, was wäre wenn, wie wäre es, wie wär's,
      kommt ihnen das bekannt vor, kommt dir das bekannt vor, schlafen sie, leiden sie, leidest
      du, kennst du das, kennen sie das, kennt ihr das, fehlt dir, fehlt ihnen, schon mal, stell
      dir vor
    `),
    acknowledgement: phrases(`
      ihr habt gefragt, du hast gefragt, sie haben gefragt, viele von euch, viele von ihnen,
      einige von euch, manche von euch, guter punkt, gute frage, berechtigte frage, guter einwand,
      guter hinweis, berechtigter einwand, du hast recht, hast du recht, haben sie recht, haben
      recht, völlig recht, vollkommen recht, ganz recht, da habt ihr recht, ihr habt recht, geben
      ihnen recht, gebe dir recht, geb dir recht, geben dir recht, wie du sagst, wie du schreibst,
      wie sie schreiben, wie ihr sagt, wie gewünscht, wie versprochen, auf vielfachen wunsch, auf
      euren wunsch, auf wunsch, eure frage, deine frage, zu deiner frage, zu eurer frage, zu ihrer
      frage, dein kommentar, deinen kommentar, eure kommentare, euren kommentaren, eure
      rückmeldungen, euren rückmeldungen, ihre beschwerde, deine nachricht, ihre nachricht, eure
      nachrichten, dein hinweis, deinen hinweis, ihren hinweis, eure hinweise, euer feedback,
      eurem feedback, stimmt schon, stimmt auch, das stimmt, da stimme ich, stimme ich dir, stimme
      dir zu, stimme ihnen zu, stimme zu, sehe ich auch so, sehe ich genauso, seh ich auch so,
      sehe ich anders, seh ich anders, widerspruch, einspruch, verstehe ich, kann ich verstehen,
      kann ich nachvollziehen, kann ich bestätigen, wurde gefragt, wurden gefragt, werden oft
      gefragt, werde oft gefragt, habt euch gewünscht, habt ihr euch gewünscht, haben euch gehört,
      schön dass du, schön dass ihr, genau das, geht mir auch so, geht mir genauso, ging mir auch
      so, kenn ich, kenne ich, bei mir auch, bei uns auch, ja genau, ja das, ja aber, nein das,
      doch doch, oh ja, oh nein, ach so, achso, echt jetzt, wirklich jetzt, da bin ich, als
      antwort auf
    `),
    announcement: phrases(`
      präsentiert, präsentieren, stellt vor, stellen vor, vorgestellt, wir stellen euch, wir
      stellen ihnen, dürfen wir vorstellen, ankündigen, kündigt an, kündigen an, angekündigt,
      ankündigung, bekanntgabe, gibt bekannt, geben bekannt, bekannt geben, freuen uns, freut
      sich, freuen sich, sind stolz, stolz darauf, mit stolz, ist da, sind da, ist zurück, sind
      zurück, ist online, sind online, jetzt online, nun online, ab sofort, ab heute, ab morgen,
      ab montag, ab dienstag, ab mittwoch, ab donnerstag, ab freitag, ab samstag, ab sonntag, ab
      januar, ab jänner, ab februar, ab märz, ab april, ab mai, ab juni, ab juli, ab august, ab
      september, ab oktober, ab november, ab dezember, jetzt neu, neu bei uns, neu ist, ^neu,
      ^neue, ^neuer, ^neues, jetzt erhältlich, ist erhältlich, sind erhältlich, verfügbar,
      erschienen, erscheint, erscheinen, veröffentlicht, veröffentlichen, veröffentlichung,
      launch, launchen, gelauncht, release, version 0, neue version, neue folge, neue episode,
      neues video, neuer beitrag, neuer artikel, neuer podcast, neue ausgabe, neue studie, neues
      buch, neue rezension, neues album, neue single, neues aus, blogbeitrag, blogpost,
      blogartikel, pressemitteilung, medienmitteilung, presseaussendung, presseinfo,
      pressekonferenz, gute nachricht, gute nachrichten, neuigkeiten, eilmeldung, ^eil, ^achtung,
      ^wichtig, ^hinweis, ^info, ^update, ^termin, ^terminhinweis, ^vorankündigung, save the date,
      #savethedate, ^erinnerung, ^reminder, ^wir laden, laden wir, laden ein, lädt ein, lädt zum,
      lädt zur, laden zum, laden zur, einladung zum, einladung zur, herzliche einladung, eröffnet,
      eröffnung, eröffnen, feiert, feiern wir, startet, geht los, geht's los, geht es los,
      beginnt, findet statt, finden statt, statt finden, findet am, findet heute, findet morgen,
      einlass, tag der offenen tür, vernissage, lesung, webinar, konferenz, tagung, ausstellung,
      jubiläum, sonderausstellung, newsletter, anmeldeschluss, einsendeschluss, gesperrt,
      geschlossen, geöffnet, öffnungszeiten, bis auf weiteres, wegen krankheit, entfällt,
      verschoben, abgesagt, fällt aus, fällt heute, zu gast, gibt es jetzt, gibt's jetzt, gibt es
      ab, gibt's ab, coming soon, demnächst, in kürze, bleibt dran, bleib dran, stay tuned,
      ausgezeichnet, preisträger*, gewinnt preis, rückblick, spielbericht, unterwegs auf der
      messe, wir sind dabei, treffen sie uns, trefft uns, treffen sie unser team
    `),
    callToAction: phrases(`
      mehr erfahren, mehr lesen, mehr dazu, mehr infos, mehr informationen, mehr details, mehr
      unter, mehr hier, weitere infos, weitere informationen, weitere details, weitere termine,
      nähere infos, nähere informationen, alle infos, alle informationen, alle details, alle
      termine, infos unter, infos und anmeldung, infos und tickets, infos hier, infos auf, infos
      im, informationen unter, informationen finden, details unter, details hier, nachzulesen,
      nachlesen, jetzt lesen, weiterlesen, zum artikel, zum beitrag, zum blog, zum blogbeitrag,
      zum video, zum podcast, zum programm, zum ticket, zum shop, zum download, zum livestream,
      zur anmeldung, zur bewerbung, zur ausschreibung, zur umfrage, zur meldung, zur folge, zur
      petition, zu den tickets, den ganzen artikel, das ganze interview, vollständige programm,
      hier entlang, hier geht's, hier gehts, hier geht es, hier lang, hier klicken, klick hier,
      klickt hier, klicken sie, klicke auf, klickt auf, klick auf, link in bio, link in der bio,
      link in den kommentaren, link im profil, link im ersten kommentar, link unten, anmeldung
      unter, anmeldung hier, anmeldung über, anmeldung bis, anmeldung per, anmeldung bei,
      anmeldungen bis, anmeldungen unter, anmeldungen an, anmelden unter, anmelden kann, anmelden
      könnt, anmelden können, bitte anmelden, jetzt anmelden, gleich anmelden, schnell anmelden,
      meldet euch an, melde dich an, meld dich an, melden sie sich an, meldet euch jetzt,
      registriert euch, registriere dich, registrieren sie sich, jetzt registrieren, jetzt
      mitmachen, jetzt bewerben, bewirb dich, bewerbt euch, bewerben sie sich, jetzt buchen, jetzt
      bestellen, jetzt kaufen, jetzt sichern, jetzt entdecken, jetzt informieren, jetzt ansehen,
      jetzt anschauen, jetzt anhören, jetzt abstimmen, jetzt spenden, jetzt teilnehmen, jetzt
      testen, jetzt vorbestellen, jetzt streamen, kommt vorbei, komm vorbei, kommen sie vorbei,
      kommt alle, kommt zahlreich, kommen sie zu, schaut vorbei, schau vorbei, schauen sie vorbei,
      schaut rein, schau rein, schauen sie rein, schaut euch, schau dir, schauen sie sich, schaut
      mal, seht euch, sieh dir, reinschauen, reinhören, vorbeikommen, vorbeischauen, hört rein,
      hör rein, hören sie rein, hört mal, ^lest, ^lies, ^lesen sie, ^seht, ^hört, ^schaut,
      ^schauen sie, ^hören sie, ^erfahre, ^erfahrt, erfahrt ihr, erfahren sie, erfährst du,
      ^entdecken sie, ^entdecke, ^entdeckt, ^erleben sie, ^erlebe, ^erlebt, ^besuchen sie,
      ^besuche, ^besucht, besuchen sie uns, besucht uns, besuch uns, ^nutzen sie, ^nutze, ^nutzt,
      ^sichern sie, ^sichere, ^sichert, ^holen sie, ^hol dir, ^holt euch, ^buchen sie, ^bestellen
      sie, ^vereinbaren sie, ^vereinbare, ^kontaktieren sie, ^rufen sie, ^informieren sie,
      ^informiert euch, ^informier dich, ^spenden sie, ^spende, ^spendet, ^unterstützen sie,
      ^unterstütze, ^unterstützt, ^folgt, ^folge, ^folgen sie, folgt uns, folge uns, folgen sie
      uns, abonnier*, ^wählt, macht mit, mach mit, machen sie mit, seid dabei, sei dabei, seien
      sie dabei, sei mit dabei, sei ein teil, dabei sein, ^reicht, reicht ein, reichen sie ein,
      einreichen, einreichungen, call for papers, call for proposals, ^unterschreibt,
      ^unterschreib, unterschreiben, ^probiert, ^probier, ^probieren sie, ausprobieren, probiert
      es aus, ^testet, ^teste, ^testen sie, ^lernt, ^lerne, ^lernen sie, ^startet, ^starte,
      ^starten sie, ^findet heraus, ^finde heraus, ^finden sie heraus, ^merk dir, ^notiert euch,
      vormerken, merkt euch, nicht verpassen, verpasst nicht, verpass nicht, verpasse nicht,
      verpassen sie nicht, nicht entgehen, nicht vergessen, vergesst nicht, einschalten, schaltet
      ein, schalten sie ein, ladet euch, lade dir, laden sie sich, herunterladen, downloaden, zum
      nachhören, im livestream, live dabei, termin vereinbaren, termin buchen, platz sichern,
      plätze sichern, platz reservieren, plätze sind begrenzt, plätze begrenzt, reservierung
      unter, karten unter, karten gibt es, karten gibt's, karten an, tickets unter, tickets gibt
      es, tickets gibt's, tickets hier, tickets an, tickets und infos, vorverkauf, eintritt frei,
      eintritt ist frei, freier eintritt, ohne anmeldung, keine anmeldung, ihre bewerbung, deine
      bewerbung, bewerbungen bis, bewerbung bis, bewerbungsschluss, freuen uns auf euch, freuen
      uns auf dich, freuen uns auf sie, freuen uns auf ihren, freuen uns auf viele, sagt es
      weiter, sag's weiter, sagt's weiter, sagen sie es weiter, ^teilt, ^teile, ^teilen sie,
      ^retweet, bitte beachten, beachten sie, bitte meiden, bitte nutzen, bitte abkochen, bitte
      umfahren, wird gebeten, werden gebeten, wir bitten um, bitten um verständnis
    `),
    promotion: phrases(`
      angebot, angebote, aktionspreis, sonderangebot, sonderpreis, rabatt, rabatte, rabattcode,
      rabattaktion, gutschein, gutscheine, gutscheincode, mit dem code, schnäppchen, sale, deal,
      deals, black friday, cyber monday, prozent auf, 0 prozent, reduziert, günstiger, günstigste,
      zum preis, zum halben preis, sparen, spare, gratis, gratisversand, kostenloser versand,
      versandkostenfrei, kostenlos testen, unverbindlich, unverbindliche, unverbindliches, nur
      noch heute, nur heute, nur bis, nur für kurze zeit, nur solange, solange der vorrat reicht,
      solange vorrat reicht, letzte chance, letzte plätze, restplätze, plätze frei, frühbucher,
      frühbucherrabatt, early bird, ausverkauft, auf lager, wieder da, lieferbar, limitiert,
      limitierte, exklusiv, exklusive, exklusiver, exklusives, premium, hochwertig, hochwertige,
      top qualität, handgemacht, handgemachte, kurs, kurse, seminar, seminare, coaching,
      erstgespräch, beratungsgespräch, schnupperkurs, schnuppertraining, probetraining,
      gewinnspiel, verlosen, verlosung, zu gewinnen, unser sortiment, unsere produkte, unsere
      dienstleistungen, unsere experten, unser expertenteam, unsere kunden, unseren kunden,
      kundinnen und kunden, ihr partner, ihr spezialist, ihr experte, rund um die uhr für sie, für
      sie da, für dich da, für euch da, pro person, pro monat, im monat, onlineshop, webshop, im
      shop, in unserem shop, in unserem laden, im handel, bei amazon, vorbestellen, vorbestellung,
      bestellbar, tickets, euro pro, 0 euro, 0 franken
    `),
    ownOffer: phrases(`
      mein newsletter, meinen newsletter, meinem newsletter, unser newsletter, unseren newsletter,
      unserem newsletter, mein kurs, meinen kurs, meinem kurs, unser kurs, unseren kurs, unser
      onlinekurs, mein onlinekurs, mein buch, meinem buch, unser buch, unserem buch, mein roman,
      mein podcast, meinem podcast, unser podcast, unserem podcast, unseren podcast, mein neuer,
      mein neues, meine neue, meinem neuen, meiner neuen, meinen neuen, unser neuer, unser neues,
      unsere neue, unserem neuen, unserer neuen, unseren neuen, unsere neuen, unser nächster,
      unser nächstes, unsere nächste, unser aktueller, unser aktuelles, unsere aktuelle, unserer
      aktuellen, mein blog, meinem blog, unser blog, unserem blog, unseren blog, unser
      blogbeitrag, mein blogbeitrag, mein artikel, mein beitrag, unser beitrag, unser artikel,
      unser shop, unserem shop, unser laden, unserem laden, unser onlineshop, unserem onlineshop,
      mein shop, meinem shop, meinem etsy, unsere website, unserer website, unsere webseite,
      unserer webseite, unsere homepage, unserer homepage, meine website, meiner website, unsere
      app, unserer app, meine app, unser tool, mein tool, unsere software, unserer software,
      unsere plattform, unserer plattform, unser produkt, unsere produkte, unsere lösung, unseren
      lösungen, unser service, unsere leistungen, unser angebot, unser webinar, unserem webinar,
      mein webinar, unser workshop, unserem workshop, unseren workshop, mein workshop, meinem
      workshop, meinen workshop, unser seminar, unserem seminar, mein seminar, unser event, unser
      vortrag, mein vortrag, meinem vortrag, unser stand, unserem stand, unserem messestand, unser
      leitfaden, unseren leitfaden, unserem leitfaden, mein leitfaden, unser ratgeber, unser
      merkblatt, unser whitepaper, unser bericht, unser report, unsere studie, unsere broschüre,
      unser magazin, unser video, mein video, unserem video, unser interview, mein interview,
      unser kanal, unserem kanal, mein kanal, meinem kanal, meinen kanal, unser youtube kanal,
      unsere ausstellung, unserer ausstellung, unser programm, unserem programm, unser team, unser
      konzert, unser fest, unsere kollektion, unser sortiment, unsere speisekarte, unser verein,
      unserem verein, meine kunden, unsere kunden, meine kundinnen, meine klienten, mein coaching,
      mein angebot, meine praxis, unsere praxis, arbeite mit mir
    `),
    news: phrases(`
      polizei, laut, behörden, tote, toten, tot, verletzt, verletzte, verletzten, gestorben,
      verstorben, festgenommen, verhaftet, sagt, sagte, teilte mit, teilt mit, mitteilt,
      berichtet, berichten, bericht, minister, ministerin, regierung, bundesregierung, bundesrat,
      bundestag, landtag, nationalrat, gemeinderat, stadtrat, kantonsrat, präsident, präsidentin,
      kanzler, kanzlerin, bürgermeister, bürgermeisterin, gericht, urteil, prozess, anklage,
      staatsanwaltschaft, warnung, warnt, unwetter, unwetterwarnung, erdbeben, hochwasser, feuer,
      brand, großbrand, sturm, explosion, unfall, absturz, täter, tatverdächtiger, verdächtige,
      opfer, vermisst, vermisste, feuerwehr, rettung, evakuiert, liveticker, ticker, prozent,
      steigt, steigen, sinkt, sinken, gestiegen, gesunken, erhöht, studie, umfrage, ergebnis,
      ergebnisse, wahl, wahlen, bestätigt, beschlossen, beschließt, fordert, fordern, kritisiert,
      kritik an, streik, streit um, debatte um, razzia, ermittelt, ermittlungen, sperrung, stau,
      verspätungen, störung, börse, dax, aktie, aktien, inflation, konzern, übernimmt, insolvenz,
      insolvent, siegt, verliert gegen, gewinnt gegen, spielstand, bundesliga
    `),
    opinion: phrases(`
      ich finde, find ich, finde ich, ich glaube, glaube ich, glaub ich, ich denke, denke ich, ich
      meine, meiner meinung nach, meines erachtens, ich fühle, ich hasse, ich liebe, ich mag, mag
      ich, ich wünsche mir, ich wünschte, ich hoffe, ich vermisse, ich bin überzeugt, ich verstehe
      nicht, ich weiß nicht, niemand, keiner, jeder, alle, nie, immer, leben, menschen, leute,
      gefühl, müde, langweilig, traurig, wütend, genervt, genug von, satt, besser als, schlimmer
      als, schlechter als, überbewertet, unterschätzt, ehrlich, vielleicht, wahrscheinlich,
      eigentlich, offenbar, anscheinend, irgendwie, irgendwann, manchmal, plötzlich, am
      schlimmsten, das schlimmste, leider, zum glück, gott sei dank, hoffentlich, bestimmt,
      wirklich, man muss, man sollte, sollte man, muss man, man kann nicht, wird sich zeigen,
      schon wieder, endlich, typisch, ironie, witz, peinlich, schade, meine frau, mein mann, mein
      chef, meine chefin, mein sohn, meine tochter, meine kinder, meine mutter, mein vater, meine
      katze, mein hund, mein nachbar, meine nachbarin, die nachbarin, der nachbar, heute morgen,
      heute früh, gestern abend, letzte nacht, heute nacht, früher, damals, kindheit, gelernt,
      erkenntnis, fazit, merke, notiz an mich
    `),
    jobOffer: phrases(`
      m d w, w d m, m w, w m, f m d, m f d, m f x, f m x, alle geschlechter willkommen, wir
      stellen ein, stellen wir ein, wir stellen * ein, stellen wir * ein, wir stellen * * ein,
      stellen wir * * ein, stellen weiterhin ein, wir suchen dich, suchen wir dich, wir suchen sie
      als, suchen wir sie als, suchen dich als, suchen genau dich, wir suchen euch, suchen euch
      als, suchen verstärkung, sucht verstärkung, suchen * verstärkung, sucht * verstärkung,
      suchen * * verstärkung, sucht * * verstärkung, suchen personal, sucht personal, brauchen
      verstärkung, braucht verstärkung, brauchen wir verstärkung, verstärkung gesucht, verstärkung
      unseres teams, verstärkung unserer teams, verstärkung des teams, zur verstärkung unseres,
      zur verstärkung unserer, zur unterstützung unseres, zur unterstützung unserer, zur ergänzung
      unseres, suchen unterstützung für unser, suchen unterstützung im, suchen teamzuwachs, suchen
      nachwuchs, sucht nachwuchs für, teamzuwachs gesucht, verstärke unser, verstärke unsere,
      verstärkst unser team, verstärken sie unser, werde teil des teams, werden sie teil unseres,
      werden sie teil unserer, werden sie ein teil, komm ins team, komm zu uns als, kommen sie in
      unser team, kommen sie ins team, kommt in unser team, unser team braucht, unser team sucht,
      unser team wächst und, werde unser neuer, werde unsere neue, werde unser neues teammitglied,
      neue teammitglieder gesucht, neues teammitglied gesucht, neue kollegen gesucht, suchen neue
      kollegen, suchen neue kolleginnen, suchen einen neuen kollegen, suchen eine neue kollegin,
      suchen eine kollegin, suchen einen kollegen, suchen kolleginnen, suchen kollegen, suchen
      mitarbeiter*, sucht mitarbeiter*, suchen neue mitarbeiter*, suchen engagierte, suchen
      motivierte, suchen zuverlässige, sucht engagierte, sucht motivierte, mitarbeiter gesucht,
      mitarbeiterin gesucht, personal gesucht, aushilfe gesucht, aushilfen gesucht, join our team,
      come work with us, we're hiring, we are hiring, now hiring, wir sind am suchen, vakante
      stelle, zu besetzen, neu besetzt werden, stelle frei, stellen frei, stelle zu vergeben,
      stellen zu vergeben, schreiben eine stelle, schreibt eine stelle, besetzen wir, wir
      besetzen, besetzen zum, ist folgende stelle, sucht zum nächstmöglichen zeitpunkt, suchen zum
      nächstmöglichen, zum nächstmöglichen zeitpunkt eine, zum nächstmöglichen zeitpunkt einen,
      ausbildungsplatz frei, ausbildungsplätze frei, ausbildungsplatz zu vergeben,
      ausbildungsplätze zu vergeben, freie ausbildungsplätze, freien ausbildungsplätze, noch
      ausbildungsplätze, wir bilden aus, bilden wir aus, deine ausbildung bei, deine ausbildung
      zum, deine ausbildung zur, starte deine ausbildung, mach deine ausbildung, azubi gesucht,
      azubis gesucht, auszubildende gesucht, auszubildende für, suchen auszubildende, suchen
      azubis, suchen noch azubis, lehrling gesucht, lehrlinge gesucht, lehrstelle frei,
      lehrstellen frei, freie lehrstelle, freie lehrstellen, lehrstelle zu vergeben, lehrstellen
      zu vergeben, wir vergeben lehrstellen, praktikumsplatz zu vergeben, praktikumsplätze zu
      vergeben, praktikumsplatz frei, praktikumsplätze frei, freie praktikumsplätze, praktikum zu
      vergeben, bieten ein praktikum, bietet ein praktikum, bieten wir ein praktikum, bieten
      praktikumsplätze, bieten ausbildungsplätze, bieten einen ausbildungsplatz, bieten
      lehrstellen, bieten eine lehrstelle, aussagekräftige bewerbung, aussagekräftigen
      bewerbungsunterlagen, aussagekräftige bewerbungsunterlagen, aussagekräftige unterlagen,
      deine bewerbungsunterlagen, ihre bewerbungsunterlagen, schick uns deinen lebenslauf,
      schicken sie uns ihren lebenslauf, sende uns deinen lebenslauf, senden sie uns ihren
      lebenslauf, schick uns deine bewerbung, schickt uns eure bewerbung, sende deine bewerbung,
      senden sie ihre bewerbung, richten sie ihre bewerbung, richte deine bewerbung, bewerbung mit
      lebenslauf, freuen uns auf deine bewerbung, freuen uns auf ihre bewerbung, freuen uns auf
      eure bewerbung, initiativbewerbung, initiativbewerbungen, quereinsteiger willkommen,
      quereinsteigende willkommen, quereinsteiger sind willkommen, quereinsteiger herzlich
      willkommen, gerne auch quereinsteiger, bei gleicher eignung, schwerbehinderte menschen
      werden, schwerbehinderte bewerber*, unbefristete stelle, unbefristete festanstellung, in
      festanstellung gesucht, ehrenamtliche gesucht, freiwillige gesucht, helfer gesucht, helfer
      innen gesucht, helfende hände gesucht, suchen ehrenamtliche*, sucht ehrenamtliche*, suchen
      freiwillige*, sucht freiwillige*, suchen noch freiwillige*, suchen wir freiwillige*, suchen
      wir noch helfer*, brauchen wir noch helfer*, brauchen noch helfer*, brauchen wir helfer*,
      suchen mitstreiter*, freie fsj stelle, freie fsj stellen, bufdi gesucht, bufdis gesucht,
      hiwi gesucht, hiwis gesucht, hiwi stelle zu, suchen hiwi, suchen eine hiwi, suchen einen
      hiwi, doktorandenstelle zu, promotionsstelle zu, stelle für doktorand*, phd stelle zu,
      postdoc stelle zu, werkstudent gesucht, werkstudierende gesucht, volontariat zu vergeben,
      steig bei uns ein, fang bei uns an, neue herausforderung gesucht, dein neuer job, dein neuer
      arbeitsplatz, ihr neuer arbeitsplatz, ihr neuer job, dein traumjob bei, dein job bei, deine
      stelle bei, nebenjob gesucht, auf minijobbasis, auf minijob basis, auf 520 euro basis, auf
      538 euro basis, auf 556 euro basis, auf 450 euro basis, ist eine stelle als, ist eine stelle
      zu, vergibt * stellen, vergibt * * stellen, vergibt * praktik*, vergibt * hospitanz*,
      vergibt * lehrstellen, vergibt * ausbildungsplätze, stellen ein und *, bewerbungsfrist
      endet, bewerbungsfrist bis, bewerbungsunterlagen an, bewerbungsunterlagen bitte, bewerbungen
      bitte an, bewerbungen an die, schriftliche bewerbung, kurzbewerbung, vorstellungsgespräche
      finden, stellen sind frei, stelle ist frei, stelle wird frei, in unserem team wird, unser
      team freut sich auf verstärkung, werde teil unseres teams, werde teil unserer crew, werde
      ein teil unseres teams, komm in unser team, komm zu uns ins team, unsere stellenangebote,
      aktuelle stellenangebote, aktuelles stellenangebot, unsere offenen stellen, unsere freien
      stellen, offene stelle bei, freie stelle bei, freie stellen bei, offene stellen bei, noch
      freie stellen, noch offene stellen, haben noch eine stelle, ist noch ein platz frei im team,
      ist noch eine stelle, ausschreibung stelle, ausbildungsplätze zum, ausbildungsplätze zur,
      bilden aus zum, bilden aus zur, bilden wir * aus, bilden dich aus, lehre bei uns, mach deine
      lehre, starte deine lehre, deine lehre als, deine lehre bei, deine lehre zum, deine lehre
      zur, beginne deine ausbildung, beginne deine lehre, nehmen wir * lehrlinge, nehmen wir *
      lernende, suchen einen lehrling, suchen eine lernende, suchen lernende, suchen lehrlinge,
      suchen wir lehrlinge, suchen wir lernende, suchen wir eine lernende, bewerben sie sich jetzt
      als, bewerben sie sich als, bewirb dich als, bewirb dich jetzt als, bewirb dich bei uns,
      bewerbt euch bei uns, bewerben sie sich bei uns, bewerbungen von quereinsteiger*, für diese
      stelle, die stelle ist ab, die stelle ist zum, die stelle ist auf, stelle ist teilbar,
      stelle ist befristet, stelle ist unbefristet, stelle ist zunächst, stellenumfang 0,
      beschäftigungsumfang 0, arbeitspensum 0, pensum 0, freuen uns auf dein dossier,
      bewerbungsdossier, ihre unterlagen an, deine unterlagen an, ihre vollständigen unterlagen,
      vollständigen bewerbungsunterlagen, vollständige bewerbungsunterlagen, vollständige
      bewerbung, kurze bewerbung an, kurze bewerbung per, formlose bewerbung, formlos bewerben,
      bewirb dich formlos, suchen jemanden der, suchen jemanden die, suchen jemand der, suchen
      jemand die, sucht jemanden der, sucht jemanden die, suchen wir jemanden, suchen eine
      persönlichkeit, sucht eine persönlichkeit, suchen engagierten, suchen engagiertes, suchen
      motivierten, suchen zuverlässigen, sucht engagierten, sucht motivierten, sucht zuverlässige,
      sucht zuverlässigen, suchen erfahrenen, sucht erfahrenen, suchen für die saison, sucht für
      die saison, suchen wir für die saison, suchen für den sommer noch, suchen wir noch
      motivierte, suchen wir noch engagierte, suchen noch motivierte, suchen noch engagierte,
      suchen noch zuverlässige, suchen fleißige, suchen helfende, suchen tatkräftige, sucht
      tatkräftige, sucht helfende, brauchen helfende hände, brauchen wir helfende hände, brauchen
      wir noch helfende, mithelfende gesucht, mitmachende gesucht, mitstreiter gesucht,
      mitstreiterinnen gesucht, mitstreiterinnen und mitstreiter, ehrenamtliche mitarbeiter*,
      ehrenamtliche helfer*, ehrenamtlich mitarbeiten, ehrenamtlich mithelfen, ehrenamtlich
      engagieren bei uns, ehrenamtliche unterstützung, ehrenamtliche verstärkung, ehrenamtlichen
      verstärkung, werde ehrenamtlich*, werde lesepat*, suchen * ehrenamtlich*, sucht *
      ehrenamtlich*, sucht noch freiwillige*, sucht noch helfer*, sucht wieder freiwillige*,
      schichten sind noch frei, schichten sind noch offen, freiwillige vor, stellt zum * ein,
      stellt ab * ein, stellt zum nächstmöglichen, stellt wieder ein, stellt noch ein, hat
      folgende stelle, hat eine vakanz, vergibt eine stelle, vergibt eine lehrstelle, vergibt
      einen ausbildungsplatz, vergibt praktika, vergeben ein praktikum, vergeben eine lehrstelle,
      vergeben wir eine stelle, vergeben eine promotionsstelle, bietet eine lehrstelle, bietet
      einen ausbildungsplatz, bietet ausbildungsplätze, bietet lehrstellen, bietet
      praktikumsplätze, bietet einen praktikumsplatz, bieten einen praktikumsplatz, bietet ab *
      ein praktikum, bieten wir eine lehrstelle, bieten wir einen ausbildungsplatz, bieten wir
      einen praktikumsplatz, bieten wir praktikumsplätze, freie praktikantenstelle, offene
      lehrstelle, offene lehrstellen, offene ausbildungsplätze, gruppe sucht doktorand*, stellen *
      leute, stellen wir * leute, stellen * mitarbeiter*, stellen * kolleg*, nimmt eine lernende,
      nimmt einen lernenden, nimmt einen lehrling, nimmt lehrlinge, nimmt * lehrlinge, nehmen
      einen lehrling, nehmen lehrlinge, stelle bis * ausgeschrieben, minijob zu, minijobs zu, job
      zu vergeben, jobs zu vergeben, jetzt einsteigen als, dossier einreichen, dossier bitte, ist
      noch eine lehrstelle, noch einen lehrplatz, lehrplatz frei, lehrplätze frei, freie
      lehrplätze, suchen wir eine persönlichkeit, suchen wir eine person, fsj ab, bfd ab, föj ab,
      fsj platz frei, fsj plätze frei, braucht dich als, brauchen dich als, sucht dich als, sucht
      sie als, freut sich über neue ehrenamtliche, freuen uns über neue ehrenamtliche, freut sich
      auf neue ehrenamtliche, freuen uns auf neue kolleg*, freuen uns auf verstärkung, stellen in
      unserer gruppe, stelle in unserer gruppe, stelle in unserer arbeitsgruppe, stellen in
      unserer arbeitsgruppe, stelle in unserer abteilung, stellen in unserer abteilung, stelle in
      unserem team, stellen in unserem team, stelle in unserem labor, stellen in unserem labor,
      stelle in unserem institut, stellen in unserem haus, stelle in unserem haus, stelle in
      unserer redaktion, stelle in unserer kanzlei, stelle in unserer praxis, platz in unserem
      team frei, hat eine freie stelle, hat eine offene stelle, haben eine freie stelle, haben
      eine offene stelle, haben freie stellen, haben offene stellen, hat freie stellen, hat offene
      stellen, ab sofort eine freie stelle, als elternzeitvertretung, als krankheitsvertretung,
      als schwangerschaftsvertretung, als mutterschutzvertretung, als karenzvertretung,
      elternzeitvertretung gesucht, vertretung gesucht, nachfolge gesucht, nachfolger gesucht,
      nachfolgerin gesucht, suchen eine nachfolge, suchen einen nachfolger, suchen eine
      nachfolgerin, sucht eine nachfolge, sucht einen nachfolger, sucht eine nachfolgerin, über
      helfende hände, freuen uns über helfende, als teilzeitkraft, als unterstützung für unser,
      als verstärkung für unser, als verstärkung unseres, als nachfolge für, auszubildende zum,
      auszubildenden zum, azubi zum, azubi zur, auszubildende zur, auszubildenden zur, braucht *
      personal, brauchen * personal, sucht * personal, suchen * personal, suchen wir * personal,
      erweitern unser team, vergrößern unser team, wir verstärken unser team
    `),
    jobHint: phrases(`
      stellen ein, ab sofort gesucht, dringend gesucht, zum nächstmöglichen zeitpunkt, zum
      nächstmöglichen termin, ab sofort oder nach vereinbarung, nehmen wir noch, kennt ihr
      jemanden der, kennst du jemanden der, kennen sie jemanden der, stellenanzeige, jobs bei,
      karriere bei, schnupperlehre, schnuppertage, probearbeiten, probearbeit, ausbildungsbeginn,
      ausbildungsstart, freiwilliges soziales jahr, freiwilliges ökologisches jahr,
      bundesfreiwilligendienst, ausbildungsplatz, ausbildungsplätze, lehrstelle, lehrstellen,
      praktikumsplatz, praktikumsplätze, das bringst du mit, das bringen sie mit, was du
      mitbringst, was sie mitbringen, du bringst mit, sie bringen mit, das machen sie bei uns, das
      machst du bei uns, deine aufgaben, ihre aufgaben, auf honorarbasis, aufwandsentschädigung,
      unterlagen an, unter angabe der, wochenstunden, schichtbereitschaft, quereinstieg möglich,
      quereinsteiger, bezahlung nach tarif, nach tvöd, vergütung nach, vergütung in anlehnung,
      vergütung erfolgt, kost und logis, wir bilden aus, offene stelle, offene stellen, offenen
      stellen, freie stelle, freien stellen, freie stellen, offene position, offene positionen,
      vakanz, stellenausschreibung, stellenausschreibungen, stelle ausgeschrieben, stellen
      ausgeschrieben, schreiben * stelle aus, jobangebot, stellenangebot, stellenangebote, kein
      motivationsschreiben, ohne motivationsschreiben, ohne anschreiben, verstärkung für unser,
      verstärkung für das team, verstärkung im team, bei uns lernst du, ausbildung 2024,
      ausbildung 2025, ausbildung 2026, ausbildung 2027, ausbildung 2028, phd position, postdoc
      position, fsj platz, fsj plätze, arbeite bei uns, arbeiten sie bei uns, starte bei uns,
      starte als, dein neuer job, dein job bei, bewerbungsschluss, bewerbungen bis, bewerbungen
      an, bewerbungen bitte, bewerbungen unter, bewerbung an, bewerbung bis, bewerbung per,
      bewerbung bitte, dein dossier, dossier an, lebenslauf an, lebenslauf bitte, cv an, jetzt
      bewerben, bewirb dich, bewerbt euch, bewerben sie sich, suchen ab sofort, sucht ab sofort,
      suchen wir zum, suchen wir ab, suchen eine person, sucht eine person, dann komm zu uns, dann
      komm ins team, dann bist du bei uns, dann passt du, dann suchen wir, dann freuen wir uns auf
      deine, wer mitarbeiten, wer mithelfen, mithelfen will, mithelfen möchte, mitarbeiten will,
      mitarbeiten möchte, anpacken kann, nimmt noch, uns fehlen noch, fehlt uns noch, benötigen
      wir, wir benötigen, per sofort, schnuppertag, unterkunft gestellt, unterkunft wird gestellt,
      unterkunft vorhanden, personalzimmer, mitarbeiterwohnung, führerschein b, führerschein
      klasse b, führerschein erforderlich, erfahrung erwünscht, erfahrung von vorteil, keine
      vorkenntnisse nötig, voll oder teilzeit, vollzeit oder teilzeit, minijobber, schülerjob,
      studentenjob, saisonjob, aushilfsjob, arbeitsbeginn, dienstbeginn, dienstantritt,
      stellenantritt, stellenbeginn, dienstort, einsatzort, lohn nach, tariflohn,
      promotionsstellen, doktorandenstellen, hiwi stelle, hiwi job, studentische hilfskraft,
      wissenschaftliche hilfskraft, wissenschaftliche* mitarbeiter*, bufdi, traineeship,
      traineeprogramm, praktikumsstelle, praktikumsstellen, werkstudentenstelle, ^stellen,
      ^stelle, ^jobs, ^job, ^ausbildung, ^lehre, ^praktikum, ^karriere, ^vakanzen, neue
      ausschreibung, jetzt einsteigen, einstieg sofort, einstieg ab sofort, sofortiger einstieg,
      start sofort, eintritt nach vereinbarung, eintritt per, eintritt sofort, eintritt ab sofort,
      führerschein zahlen wir, zahlen wir den führerschein, zahlen den führerschein, voller lohn
      ab, volles gehalt ab, ab dem ersten tag vertrag, zum probespiel, probespiel für,
      schnupperwoche, schnupperwochen, hast du lust auf einen job, bezahlt nach tarif, bewerbung
      einreichen, unterlagen einreichen, stellenprofil, brauchen dich, braucht dich, kein
      anschreiben, lebenslauf genügt, lebenslauf reicht, ^*führer werden, ^*führerin werden,
      ^*fahrer werden, ^*fahrerin werden, ^*pfleger werden, ^*pflegerin werden, ^erzieher werden,
      ^erzieherin werden, ^lehrer werden, ^lehrerin werden, ^trainer werden, ^trainerin werden,
      ^schöffe werden, ^schöffin werden, ^wahlhelfer werden, ^wahlhelferin werden, ^lesepate
      werden, ^lesepatin werden, ^polizist werden, ^polizistin werden, von anfang an volles,
      volles gehalt von, schichtmodell, voll und teilzeit, im anerkennungsjahr, zivildienstplatz,
      zivildienstplätze, bfd platz, referendariat bei uns, praktikum bei uns, ausbildung bei uns,
      lehre bei uns, lizenz zahlen wir, ausbildung zahlen wir, stelle in teilzeit, stelle in
      vollzeit, teilzeitstelle, vollzeitstelle, halbtagsstelle, halbtagskraft, 0 prozent stelle,
      befristete stelle, unbefristete stelle, azubi zum, azubi zur, auszubildende zum,
      auszubildenden zum, auszubildende zur, auszubildenden zur, halbe stelle, halbe stellen,
      volle stelle, wir erweitern das team, erweitern wir unser team, team erweitern, team
      vergrößern, ab zu uns ins, ab in unser team, dann ab zu uns, einstieg jederzeit,
      ferialpraktikum,
      stellt ein,
      stellen frei, stelle frei, stellen im * frei, stelle im * frei, stelle wird frei, stellen
      werden frei, wer folgt ihr, wer folgt ihm
    `),
    jobWanted: phrases(`
      gesucht, wanted, zu vergeben
    `),
    jobSeek: phrases(`
      sucht, suchen, gesucht wird, gesucht werden, ^gesucht, ^suche für mein, ^suche für meine,
      ^suche für meinen, ^suche für unser, ^suche für unsere, ^suche für unseren, ich suche für,
      suche zum, suche per sofort, besetzen wir, wir besetzen, bewerbung als, bewirb dich als,
      bewerben sie sich als, werde * bei uns, werden sie * bei uns, einstieg als, ^verstärken sie
      uns als, verstärke uns als, komm zu uns als, bei uns als, startest du als, start als, halten
      ausschau nach, hält ausschau nach, sind auf der suche nach, ist auf der suche nach, nehmen
      wir noch, nimmt noch, bilden wir, wir bilden, lehrstelle als, lehrstellen als, werde jetzt,
      komm als, minijob als, nebenjob als, ferienjob als, ^werde, eine stelle als, eine stelle für
      eine, eine stelle für einen, nehmen noch, bilden im, bildet im, bildet ab, bilden ab, komm in
      unsere, kommen sie in unsere, freut sich über neue, freuen uns über neue, freut sich auf
      neue, nimmt ab, nehmen ab, nimmt im, nimmt wieder, nehmen wieder, vergibt, vergeben, stellen
      gerade, stellen noch, stellen wieder, stellen derzeit, stellen aktuell, stellen ab, noch
      jemanden für
    `),
    jobNeed: phrases(`
      braucht ab, brauchen ab, braucht noch, brauchen noch, braucht zum, brauchen zum, braucht
      verstärkung, wir benötigen, benötigen wir, benötigt, wir brauchen, brauchen wir, fehlen uns
      noch, fehlt uns, uns fehlt, es fehlt noch, fehlen noch, fehlen weiterhin, fehlt noch eine,
      fehlt noch ein, braucht für, brauchen für, brauche ab, brauche für, braucht eine neue,
      braucht einen neuen, braucht 0, braucht zwei, braucht drei, braucht vier, braucht fünf,
      braucht wieder, brauchen wieder, brauchen menschen, und brauchen, braucht jemanden,
      braucht, brauchen, platz für eine, platz für einen, platz für, nehmt ihr, nehmen sie, bildet
      ihr,
      geld für eine, geld für einen, mittel für eine, mittel für einen
    `),
    jobRole: phrases(`
      ${inAllForms(`
        *entwickler, *programmierer, *techniker, *mechaniker, *mechatroniker, *elektriker,
        *elektroniker, *informatiker, *administrator, *architekt, *ingenieur, *berater, *manager,
        *leiter, *referent, *assistent, *koordinator, *sachbearbeiter, *mitarbeiter, *verkäufer,
        *fahrer, *helfer, *pfleger, *betreuer, *erzieher, *lehrer, *trainer, *anleiter, *begleiter,
        *pädagoge, *therapeut, *apotheker, *laborant, *kellner, *bäcker, *konditor, *metzger,
        *fleischer, *maler, *maurer, *tischler, *schreiner, *zimmerer, *dachdecker, *installateur,
        *monteur, *schlosser, *schweißer, *gärtner, *florist, *friseur, *coiffeur, *kosmetiker,
        *buchhalter, *controller, *jurist, *redakteur, *journalist, *volontär, *texter, *designer,
        *grafiker, *praktikant, *werkstudent, *doktorand, *professor, *dozent, *tutor,
        *wissenschaftler, *analyst, *spezialist, *planer, *disponent, *lagerist, *kommissionierer,
        *kurier, *zusteller, *austräger, *reiniger, *hausmeister, *bademeister, *rezeptionist,
        *kassierer, *kassier, *sekretär, *moderator, *botschafter, *übersetzer, *dolmetscher,
        *lektor, *bibliothekar, *archivar, *restaurator, *dramaturg, *optiker, *akustiker,
        *landwirt, *winzer, *tierpfleger, *sanitäter, *logopäde, *physiotherapeut, *geselle,
        *vertreter, *vertriebler, *einkäufer, *makler, *chemiker, *biologe, *physiker, *hydrologe,
        *geologe, *ökologe, *psychologe, *soziologe, *historiker, *statistiker, *mathematiker,
        *rettungsschwimmer, *chorleiter, *organist, *hauswart, *abwart, *platzwart, *küster,
        *mesner, *vorleser, *lotse, *coach
      `)},
      arzt, *ärztin, *arzt, *ärzte, *ärztinnen, *hebamme, *hebammen, *koch, *köchin, *köche, koch,
      köchin, köche, *spüler, *spülkraft, *fachkraft, *fachkräfte, *lehrkraft, *lehrkräfte,
      *pflegekraft, *pflegekräfte, *arbeitskraft, *arbeitskräfte, *servicekraft, *servicekräfte,
      *reinigungskraft, *reinigungskräfte, *küchenkraft, *bürokraft, *hilfskraft, *hilfskräfte,
      *aushilfskraft, *aushilfskräfte, *betreuungskraft, *betreuungskräfte, *aufsichtskraft,
      *aufsichtskräfte, *ersatzkraft, *verkaufskraft, *führungskraft, *führungskräfte, aufsichten,
      aushilfe, aushilfen, aushilfs*, *küchenhilfe, *küchenhilfen, *haushaltshilfe,
      *haushaltshilfen, *putzhilfe, *putzfrau, *reinigungshilfe, *erntehilfe, *erntehilfen, nanny,
      babysitter, babysitterin, tagesmutter, au pair, *kaufmann, *kauffrau, *kaufleute, *fachmann,
      *fachfrau, *fachleute, *fachperson, *fachpersonen, *fachangestellte, *fachangestellter,
      *fachangestellten, fachangestellte, *angestellte, *angestellter, *beamte, *beamter, *beamtin,
      *mitarbeitende, *mitarbeitenden, *mitarbeitender, mitarbeitende, mitarbeiterinnen,
      *studierende, *studierender, werkstudierende, *auszubildende, *auszubildender,
      *auszubildenden, azubi, azubis, *azubi, *azubis, lehrling, lehrlinge, lernende, lernender,
      lernenden, *lehrling, trainee, trainees, hiwi, hiwis, bufdi, bufdis, fsjler, volontariat,
      praktikum, praktika, *praktikum, *hospitanz, *hospitanzen, praktikantinnen, praktikanten,
      *praktikanten, werkstudenten, doktoranden, *doktoranden, *assistenten, *referenten,
      *therapeuten, *architekten, *ingenieure, *monteure, *redakteure, *disponenten, *spezialisten,
      *dozenten, *tutoren, *pädagogen, *gesellen, gesellin, *journalisten, *administratoren,
      *koordinatoren, postdoc, postdocs, *postdoc, *postdoktorand, junior professur,
      juniorprofessur, professur, w1 professur, w2 professur, w3 professur, *professur,
      *vollzeitstelle, *teilzeitstelle, *doktorandenstelle, *promotionsstelle, *assistenzstelle,
      *leitung, leitung, *teamleitung, *projektleitung, *geschäftsführung, *geschäftsführer,
      *geschäftsführerin, *geschäftsleitung, *referentin, *assistenz, assistenz, *sachbearbeitung,
      sachbearbeitung, *koordination, *sekretariat, personal, *personal, *kollegen, kollege,
      kollegin, kolleginnen, kollegen, *teamkollegen, teammitglied, teammitglieder, freiwillige,
      freiwilliger, freiwilligen, *freiwillige, ehrenamtliche, ehrenamtlicher, ehrenamtlichen,
      *ehrenamtliche, helfende hände, *helfern, *paten, *patinnen, *pate, *patin, *mentor,
      *mentoren, *mentorin, mitstreiter, mitstreiterin, mitstreiterinnen, *übungsleitung,
      *gassigeher, gassigeher, gassigeherinnen, *schwimmaufsicht, *schülerlotsen, *wahlhelfende,
      *wahlhelfer, *statisten, *zimmermädchen, roomboy, barkeeper, barista, baristas,
      *servicepersonal, *pflegepersonal, *thekenkraft, *pflegefachfrau, *pflegefachmann,
      *pflegefachperson, mfa, zfa, pta, mta, bta, rettungsdienst, notfallsanitäter, *minijobber,
      *ferienjobber, consultant, consultants, developer, engineer, engineers, devops, sysadmin,
      sysadmins, admin, admins, frontend, backend, fullstack, full stack, product owner, scrum
      master, product manager, project manager, account manager, sales manager, marketing manager,
      social media manager, community manager, data scientist, data engineer, data analyst,
      recruiter, key account manager, office manager, teamlead, head of, cto, cfo, freelancer,
      freelancerin, freelancerinnen, *springer, *metallbauer, *landschaftsbauer, *gerüstbauer,
      *orgelbauer, *anlagenbauer, *trockenbauer, *straßenbauer, *bauleiter, *polier, *kranführer,
      *staplerfahrer, *lokführer, lokführerin, *busfahrer, *kapitän, *matrose, *matrosen, *steward,
      *flugbegleiter, *zugbegleiter, *kontrolleur, *wachmann, *türsteher, *sicherheitsdienst,
      *maskenbildner, *bühnentechniker, *schneider, *schneiderin, *schuster, *uhrmacher,
      *goldschmied, *goldschmiedin, *glasbläser, *schäfer, *hirte, *hirten, *sennerin, *melker,
      *imker, *förster, stelle, *ausbildungsstelle, *projektstelle, *stiftungsprofessur,
      *küchenmeister, *malermeister, *elektromeister, *werkmeister, *platzmeister, stadtführer,
      stadtführerin, stadtführerinnen, baggerführer, *portier, *packer, *packerinnen, *pflücker,
      *pflückerinnen, *inspizient, *inspizientin, außendienst, innendienst, *außendienstmitarbeiter,
      *verwalter, *verwalterin, *wächter, *wärter, *wärterin, *bediener, *gestalter, *gestalterin,
      *händler, *dreher, *fräser, *schleifer, *spengler, *gießer, *züchter, *wirtin, hausdame,
      concierge, *schiedsrichter, *schiedsrichterin, *schiedsrichterinnen, kassenwart, kassenwartin,
      schriftführer, schriftführerin, *jugendwart, *gutachter, *gutachterin, *anwältin, *anwälte,
      *anwältinnen, *pfarrer, *pfarrerin, *diakon, *kantor, *kantorin, *kirchenmusiker, *sigrist,
      *logistiker, *spediteur, *pilot, *piloten, *chauffeur, *brauer, *käser, *hirtin, *knecht,
      *saisonnier, *protokollant, *tänzer, *tänzerin, *schauspieler, *schauspielerin, tenöre, bässe,
      *cutterin, *cutter, *bühnenbildner, *requisiteur, *beleuchter, *floristin, *hilfslehrer,
      *nachhilfe, nachhilfe, minijob, minijobs, ferienjob, ferienjobs, nebenjob, nebenjobs,
      saisonstelle, saisonstellen, *lernende, *lernenden, *lernender, *sozialarbeiter,
      *sozialarbeiterin, *streetworker, *schulbegleitung, *integrationshilfe, *gruppenleitung,
      *gruppenleitungen, *kitaleitung, *chorleitung, *regieassistenz, *dramaturgin, museumsaufsicht,
      *badeaufsicht, *rettungsschwimmerin, *tellerwäscher, *abwäscher, *zimmerservice, roomservice,
      *näherin, *weber, *weberin, *töpfer, *buchbinder, *buchbinderin, *korrektor, *lagerarbeiter,
      *hilfsarbeiter, *bauarbeiter, *facharbeiter, *arbeiter, *arbeiterin, *zugführer, *kraftfahrer,
      *berufskraftfahrer, kraftfahrer ce, *tierarzt, *tierärztin, *veterinärin, *zahnarzthelferin,
      *arzthelferin, *ordinationsassistenz, *heimhelferin, *heimhelfer, *pflegehelfer,
      *nachtschwester, *nachtwache, *nachtwachen, *alltagsbegleitung, *seniorenbetreuung,
      *tagespflegeperson, *babysitterin, *praktikantin, senior developer, verkaufstalent,
      *redakteurin, *lokalreporter, *reporter, *korrespondent, *kameramann, *kamerafrau,
      *programmleitung, *theaterpädagogin, *museumspädagogin, *volontärin, bibliothekarin,
      *bewährungshelfer, *krankenschwester, *küchenchef, *küchenchefin, *souschef, sous chef, chef
      de partie, commis, empfangsmitarbeiter*, *tonmeister, *tontechniker, spueler, *verkaeufer,
      *baecker, kuechenhilfe, koeche, aerzte, *gaertner, *paedagoge, *hilfskraefte, *pflegekraefte,
      bratschen, *aushilfe, *hilfskoch, sommerjob, sommerjobs, studentenjob, schülerjob,
      aushilfsjob, saisonjob, referendariat, zivildienstplatz, ausbildungsplatz, praktikumsplatz,
      promotionsstelle, hausmeisterei, *kräfte, *erinnen, *istin, *istinnen, *ikerin, *ikerinnen,
      *entin, *antin, *beisitzer, *zähler, lehrperson, *lehrperson, lehrpersonen,
      *elternzeitvertretung, doktoratsstelle, *grabungshelfer, *schulleitung, *heimleitung,
      *pflegedienstleitung, pdl, *küchenleitung, datenanalyst, datenanalystin, *erin, teilzeitkraft,
      vollzeitkraft, *mitarbeit, projektmitarbeit, stv leitung, stellvertretende leitung,
      ausbildungsplätze, praktikumsplätze, lehrstellen, lehrplatz, lehrplätze, praktikantenstelle,
      praktikantenstellen, ferialpraktikum, ferialjob, ferialjobs, vertretung, urlaubsvertretung,
      praxisvertretung, krankheitsvertretung, souffleuse, souffleur, *masseurin, *masseuse,
      teilzeitstellen, vollzeitstellen, *projektstellen, doktorandenstellen, promotionsstellen,
      postdoc stellen, doktorandenstelle, hiwi stelle, hiwi stellen, tutorenstelle, tutorenstellen,
      auktionator*, bestatter, bestatterin, *bauer, *bauerin, drucker, druckerin, fischwirt*,
      fliesenleger*, fotografin, fotografinnen, hafenmeister*, *schmied, *schmiedin, hüttenwart*,
      platzwart*, zeugwart*, kassenwart*, hauswart*, kapitänin, klempner, klempnerin, konstrukteur,
      konstrukteurin, korrektor, korrektorin, mesner, mesnerin, messner, milchtechnolog*, pförtner,
      pförtnerin, postbote, postbotin, sattler, sattlerin, *maschinist, *maschinistin, sommelier,
      sommelière, steinmetz*, bedienung, praxishilfe*, wanderführer*, bergführer*, kassenaufsicht*,
      schulwegbegleit*, vogelwart*, garderobenhilfe*, garderobier*, klettertrainer*,
      rettungsschwimmer*
    `),
    roleBreak: phrases(`
      von, über, wie, als, dass, ob, warum, weil, wenn, mehr, kein, keine, keinen, nicht, kaum,
      feedback, tipps, tipp, rat, ideen, erfahrungen, interviewpartner*, gesprächspartner*,
      teilnehmer*, teilnehmende*, proband*, testpersonen, zeugen, wohnung*, zimmer, raum, räume,
      lösung, lösungen, wege, gründe, fragen, bilder, fotos, bücher, geschichten, spenden,
      sponsoren, kontakt, kontakte, geschenke, streit, gegen, statt, ohne, trotz, hilfe von,
      partei, gespräch, unterkunft, mit den, sponsor, investoren, leser*, nutzer*, tester*,
      zuschauer*, bürger*, käufer*, besitzer*, anwohner*, anrainer*, zeitzeug*, mitbewohner*,
      mieter*, nachmieter*, abonnent*, freundin*, partnerin*, gegner*, sponsor*, spender*,
      erfinder*, gewinner*, besucher*, gastgeber*, unterstützer*, follower*, mitspieler*,
      studienteilnehmer*, gäste, modelle, models, zeuginnen, täter*, verdächtige*, vermisste*,
      einbrecher*, betrüger*, dieb*, siegerin*, nachbarin*, lebensgefährt*, retterin*,
      kandidatin*, preis*, stipendium, stipendien, note*, auszeichnung*, medaille*, titel,
      weniger, mentoring*, förderung*, publikum
    `),
    jobApply: phrases(`
      jetzt bewerben, bewirb dich, bewerbt euch, bewerben sie sich, bewerben bis, gleich bewerben,
      hier bewerben, online bewerben, bewerben unter, bewerbungen an, bewerbungen bis, bewerbungen
      unter, bewerbungen bitte, bewerbungen über, bewerbung an, bewerbung bis, bewerbung per,
      bewerbung unter, bewerbung über, bewerbung bitte, bewerbung online, bewerbung genügt, deine
      bewerbung, ihre bewerbung, eure bewerbung, bewerbungsschluss, bewerbungsfrist,
      bewerbungsende, bewerbungsportal, bewerbungsformular, bewerbungsunterlagen, zur bewerbung,
      zur ausschreibung, zur stellenausschreibung, zur stellenanzeige, zur stelle, zum
      stellenangebot, zu den stellen, ausschreibung unter, ausschreibungstext, vollständige
      ausschreibung, unterlagen an, unterlagen bitte, unterlagen bis, lebenslauf an, lebenslauf
      bitte, lebenslauf reicht, anruf genügt, mail genügt, mail reicht, kurze mail, rückmeldung
      an, meldungen an, interessenten melden sich, interesse geweckt, haben wir dein interesse,
      unter angabe der, auskunft erteilt, auskünfte erteilt, karriereseite, karriereportal,
      formlos, mit lebenslauf, mit kurzem lebenslauf, kurzer lebenslauf, cv an, dossier an,
      unterlagen über, unterlagen per, meldet sich bei, meldet sich im, melden sich bei, melden
      sich bitte, melden sich im, melde dich bei, meldet euch bei, melden sie sich bei, melde dich
      unter, infos und bewerbung, mehr zum job, mehr zur ausbildung, infos zur ausbildung, zu den
      offenen stellen, zu unseren stellen, alle jobs, stellen im überblick, vorbeikommen und
      fragen, rufen sie an, anruf reicht, pn genügt, per pn melden, dossier einreichen, unterlagen
      einreichen, bewerbung einreichen, dossier bitte, einfach melden, bitte melden, jetzt
      einsteigen, eintragen bei, lebenslauf ins, interessierte melden, stellt sich * vor, stellt
      sich * * vor, einfach anrufen, anrufen unter, melden bei, bei frau * melden, bei herrn *
      melden, interesse meldet euch, interesse melde dich, schickt mir euren lebenslauf, schicken
      sie ihren lebenslauf, bewerbung mit,
      lebenslauf bis, lebenslauf an uns, interesse melde, schreibt mir einfach,
      bewerbungen ans, bewerbung ans, bewerbungen ins
    `),
    jobLabel: phrases(`
      gehalt, lohn, stundenlohn, vergütung, bezahlung, entlohnung, eingruppierung, entgelt,
      honorar, stelle, tätigkeit, tätigkeiten, aufgabe, aufgaben, aufgabengebiet, aufgabenbereich,
      anforderungen, anforderung, voraussetzung, voraussetzungen, qualifikation, qualifikationen,
      profil, du bringst mit, sie bringen mit, bringst du mit, bringen sie mit, das machst du, das
      machen sie bei uns, wir bieten, bieten wir, benefits, arbeitsort, einsatzort, dienstort,
      arbeitszeit, arbeitszeiten, pensum, beschäftigungsumfang, stellenumfang, wochenstunden,
      dienstbeginn, arbeitsbeginn, eintrittsdatum, eintrittstermin, stellenantritt, befristung,
      vertragsart, anstellung, anstellungsart, bewerbungsschluss, bewerbungsfrist, kennziffer,
      referenznummer, arbeitgeber, jobtitel, beschäftigungsart
    `),
    jobTerm: phrases(`
      vollzeit, teilzeit, minijob, midijob, geringfügig, festanstellung, unbefristet,
      unbefristete, befristet, schichtdienst, schichtarbeit, nachtdienst, nachtschicht,
      frühdienst, spätdienst, wochenendarbeit, geteilter dienst, 0 stunden woche, 0 std, 0 h
      woche, stunden pro woche, std pro woche, stunden die woche, wochenstunden, flexible
      arbeitszeiten, gleitzeit, homeoffice, home office, remote möglich, mobiles arbeiten,
      berufserfahrung, jahre erfahrung, abgeschlossene ausbildung, abgeschlossene
      berufsausbildung, abgeschlossenes studium, führerschein, deutschkenntnisse, teamfähigkeit,
      teamfähig, belastbar, übertarifliche, tarifvertrag, kollektivvertrag, lt kv, überzahlung, 0
      tage urlaub, urlaubstage, urlaubsgeld, weihnachtsgeld, jobrad, jobticket, firmenwagen,
      altersvorsorge, quereinstieg, quereinsteiger, arbeitsort, dienstort, einsatzort, zum
      nächstmöglichen zeitpunkt, per sofort, ganzjährig, saisonstelle, jahresstelle, mo fr, montag
      bis freitag, 0 tage woche, tvöd, tv l, eg 0, entgeltgruppe, besoldungsgruppe, kost und
      logis, erfahrung erwünscht, einarbeitung, probezeit, fsj, bfd, bufdi, zivildienst,
      werkstudent, hiwi, volontariat, pflichtpraktikum, nebenjob, ferienjob, promotionsstelle,
      doktorandenstelle, dienstantritt, stellenantritt, gage, arbeitserlaubnis, unterkunft am hof,
      betten am hof, mindestlohn, spesen, plus provision, werfterfahrung, schnuppern,
      berufsschule, sws, diplomiert, einstieg
    `),
    jobTag: phrases(`
      #job, #jobs, #stelle, #stellen, #stellenangebot, #stellenangebote, #stellenanzeige,
      #stellenausschreibung, #stellenmarkt, #jobangebot, #jobangebote, #jobbörse, #karriere,
      #ausbildung, #ausbildung2024, #ausbildung2025, #ausbildung2026, #ausbildung2027,
      #ausbildungsplatz, #azubigesucht, #azubi, #azubis, #lehrstelle, #praktikum, #werkstudent,
      #werkstudentin, #volontariat, #minijob, #nebenjob, #wirstellenein, #wirsuchendich,
      #wirsuchen, #suchendich, #verstärkunggesucht, #teamverstärkung, #personalgesucht,
      #mitarbeitergesucht, #freiestellen, #freiestelle, #offenestellen, #hiring, #wearehiring,
      #werehiring, #nowhiring, #joinourteam, #jointheteam, #jobalert, #jobopening, #vacancy,
      #jobfairy, #fedihire, #itjobs, #techjobs, #pflegejobs, #jobsinberlin, #jobswithpurpose,
      #phdposition, #postdoc, #doktorandenstelle, #hiwi, #fsj, #bufdi, #bfd, #ehrenamtgesucht,
      #komminsteam, #werdeteildesteams
    `),
    jobPay: phrases(`
      $ h, $ std, $ stunde, $ pro stunde, $ die stunde, $ in der stunde, $ stundenlohn, $ monat, $
      im monat, $ pro monat, $ monatlich, $ brutto, $ netto, $ jahr, $ im jahr, $ pro jahr, $ tag, $
      am tag, $ pro tag, $ pro einheit, $ euro brutto, $ pro woche, $ bis $, 0 euro brutto, 0 euro
      pro stunde, 0 euro die stunde, 0 euro in der stunde, 0 euro stunde, 0 euro std, 0 eur std, 0
      std, 0 pro stunde, 0 die stunde, 0 euro pro einheit, 0 pro einheit, 0 euro stundenlohn, 0 euro
      netto, 0 euro monatlich, 0 euro im monat brutto, 0 franken die stunde, 0 franken pro stunde, 0
      franken stundenlohn, 0 fr std, chf 0 std, brutto pro, brutto im monat, brutto monatlich,
      bruttogehalt, monatsbrutto, bruttomonatsgehalt, jahresbrutto, jahresgehalt, mindestgehalt,
      gehalt ab, gehalt bis, gehalt nach, gehalt von, lohn nach, stundenlohn, vergütung nach,
      vergütung in anlehnung, vergütung erfolgt, vergütung gemäß, bezahlung nach, bezahlung nach
      tarif, entlohnung nach, faire bezahlung, gute bezahlung, übertarifliche bezahlung, attraktives
      gehalt, attraktive vergütung, nach tarif, nach tvöd, nach tv l, tvöd, eg 0, entgeltgruppe 0,
      besoldungsgruppe a, aufwandsentschädigung, ehrenamtspauschale, übungsleiterpauschale, kost und
      logis, sackgeld, bezahlt werden, bezahlt wird nach, lehrlingsentschädigung,
      lehrlingseinkommen, ausbildungsvergütung, im ersten lehrjahr, im ersten ausbildungsjahr,
      vergütung nach tarif, e 0 tv, bar auf die hand, euro die stunde, euro pro stunde, franken die
      stunde, stundensatz, lohn ab, lohn bis, 0 brutto, 0 netto, $ brutto monatlich
    `),
    jobVeto: phrases(`
      suche arbeit, suche ab sofort arbeit, suche job, suche einen job, suche einen neuen job,
      suche eine stelle, suche eine neue stelle, suche stelle, suche einen ausbildungsplatz, suche
      ausbildungsplatz, suche eine ausbildung, suche eine lehrstelle, suche lehrstelle, suche ein
      praktikum, suche praktikum, suche praktikumsplatz, suche einen praktikumsplatz, suche eine
      neue herausforderung, suche einen nebenjob, suche nebenjob, suche minijob, suche eine
      arbeit, suche eine arbeitsstelle, suche einen arbeitsplatz, suchen praktikumsplätze, suchen
      ausbildungsplätze, suchen arbeit, suche nach einem job, suche nach arbeit, suche nach einer
      stelle, suche nach einer neuen, meine jobsuche, arbeitssuchend, arbeitsuchend, arbeitslos,
      opentowork, open to work, bin ab sofort verfügbar, ab sofort verfügbar als, stelle mich vor,
      biete mich an, neue stelle angetreten, neue stelle als, neue stelle bei, meine neue stelle,
      meiner neuen stelle, meinem neuen job, meinen neuen job, mein neuer job, neuen job
      angefangen, mein erster tag, erster arbeitstag, ersten arbeitstag, ersten tag im neuen,
      meine stelle, meiner stelle, mein job, meinem job, meinen job, letzter arbeitstag, bekam die
      stelle, bekam den job, hab den job, habe den job, hab die stelle, habe die stelle, stelle
      bekommen, job bekommen, gekündigt, kündigung bekommen, job verloren, stelle verloren, zusage
      bekommen, absage bekommen, mich bewerben, mich beworben, bewerbung geschrieben, bewerbungen
      geschrieben, meine bewerbung, meiner bewerbung, mein vorstellungsgespräch, im
      vorstellungsgespräch, beim vorstellungsgespräch, im bewerbungsgespräch, beim
      bewerbungsgespräch, vorstellungsgespräch gehabt, vorstellungsgespräch heute, heute
      vorstellungsgespräch, bewerbungsgespräch heute, mein lebenslauf, meinen lebenslauf, meinem
      lebenslauf, glückwunsch, wir gratulieren, gratulieren unserer, gratulieren unserem,
      gratulieren unseren, gratulation, willkommen im team, willkommen in unserem team, willkommen
      an bord, begrüßen wir, begrüßen unsere, begrüßen unseren, dürfen wir begrüßen, neu im team,
      neu bei uns im team, neu in unserem team, verstärkt seit, verstärkt jetzt unser, unterstützt
      seit, ist seit heute, arbeitet seit, arbeitet jetzt bei, hat heute angefangen, haben heute
      angefangen, angefangen bei, haben eingestellt, eingestellt haben, habe eingestellt, hat
      eingestellt, wurde eingestellt, wurden eingestellt, eingestellt worden, stellen nicht ein,
      stellen niemanden ein, stellt niemanden, stellen derzeit keine, stellen momentan keine,
      suchen niemanden, suchen derzeit niemanden, suchen aktuell niemanden, suchen keine,
      einstellungsstopp, einstellungsstop, stellenabbau, stellenstreichungen, stellen streichen,
      streicht stellen, streicht 0 stellen, stellen gestrichen, baut stellen ab, arbeitsmarkt,
      arbeitsmarktes, arbeitslosigkeit, arbeitslosenquote, arbeitslosenzahlen, arbeitslosengeld,
      arbeitsagentur meldet, entlassungen, entlassen, fachkräftemangel, personalmangel,
      lehrermangel, pflegenotstand, unbesetzt, bleiben leer, blieben leer, wurden besetzt, bereits
      besetzt, schon besetzt, stelle ist weg, stelle ist vergeben, sind vergeben, haben gefunden,
      haben jemanden gefunden, gefunden haben, fündig geworden, gesucht und gefunden, gefunden und
      eingestellt, bewerbungstipps, bewerbungstipp, bewerbungsfoto, tipps für die bewerbung, danke
      an unsere, danken unseren, dank an unsere, danke an alle helfer*, dankt allen, dankt seinen,
      dankt ihren, haben ausgebildet, läuft meine, lief meine, meinem praktikum, mein praktikum,
      meiner lehre, meine lehre, als ich azubi, als praktikant habe, mein chef, meine chefin,
      meinen chef, auf stellenanzeigen, in stellenanzeigen, in stellenausschreibungen,
      stellenanzeigen lesen, stellenanzeigen in denen, stellenanzeigen mit, bin auf jobsuche, bin
      auf stellensuche, bin auf arbeitssuche, bin gerade auf jobsuche, bin auf der suche nach
      einem, bin auf der suche nach einer, bin auf der suche nach neuen, bin offen für neue, sohn
      sucht, tochter sucht, freundin sucht, freund sucht, bekannte sucht, bekannter sucht,
      schwester sucht, bruder sucht, nichte sucht, neffe sucht, suchen ihre, suchen einen
      praktikumsplatz, heißen wir unsere, heißen wir unseren, heißen wir herzlich willkommen,
      stelle ist besetzt, stellen sind besetzt, stelle besetzt, stelle ist schon vergeben, stellen
      derzeit niemanden, läuft mein vertrag, vertrag läuft aus, meine postdoc stelle, meine
      doktorandenstelle, meine promotionsstelle, verabschieden wir, verabschieden uns, ich suche
      gerade eine, suche als, suche neuen, suche neue, suche vollzeit, suche teilzeit, ich suche
      eine neue, ich suche einen neuen, ich bewerbe mich, bewerbe ich mich, beworben habe,
      lehrlingsstatistik, ausbildungsstatistik, arbeitskräftemangel, nachwuchsmangel, ärztemangel,
      nachwuchssorgen, warum finden, finden keinen nachwuchs, finden keine azubis, finden kein
      personal, so viele stellen, stellen wurden, stellen blieben, stellen bleiben, offene stellen
      gab, zahl der offenen, zahl der stellen, zahl der ausbildungsplätze, stellen fehlen, fehlen
      lehrer*, fehlen pflegekräfte, fehlen fachkräfte, fehlen * fachkräfte, neue stellen schaffen,
      schafft * stellen, arbeitsplätze schaffen, schafft arbeitsplätze, ausbildung abgeschlossen,
      abgeschlossenen ausbildung, prüfung bestanden, abschlussprüfung bestanden, gesellenprüfung,
      lehrabschlussprüfung, haben bestanden, hat bestanden, für das stipendium, um das stipendium,
      um ein stipendium, für ein stipendium, studienplatz, studienplätze, standplatz, standplätze,
      für den preis, für den wettbewerb, am wettbewerb, förderpreis, kleingarten,
      wohnungsbewerbung, kulturpreis, filmpreis, literaturpreis, für den studiengang, schwer zu
      besetzen, kaum zu besetzen, nicht zu besetzen, nicht besetzt werden, nicht mehr besetzt,
      nachbesetzt, stelle gestrichen, hat uns verlassen, vor 0 jahren suchten, suchten wir, suchte
      ich, haben wir gefunden, hatten wir gesucht, wir hatten gesucht, so viele bewerbungen, viele
      bewerbungen bekommen, 0 bewerbungen für, 0 bewerbungen auf, 0 bewerbungen bekommen,
      bewerbungen eingegangen, bewerbungen sind eingegangen, danke für die bewerbungen, danke für
      eure bewerbungen, danke für alle bewerbungen, danke für ihre bewerbung, danke für deine
      bewerbung, bewerbung zurückgezogen, meine bewerbungsunterlagen, meine unterlagen, mein
      anschreiben, mein motivationsschreiben, mich eingeladen, wurde eingeladen zum
      vorstellungsgespräch, zum vorstellungsgespräch eingeladen, ich den job, ich die stelle,
      stelle nicht bekommen, job nicht bekommen, die stelle nicht, den job nicht, hat die stelle,
      hat den job, zuschlag für die stelle, job gefunden, stelle gefunden, ausbildungsplatz
      gefunden, lehrstelle gefunden, arbeit gefunden, praktikum gefunden, fängt bei uns, fängt am
      montag, startet bei uns, startete bei uns, ist neu bei uns, unser neuer kollege, unsere neue
      kollegin, unsere neuen kolleg*, unsere neuen azubis, unsere neuen auszubildenden, unsere
      neuen lernenden, unsere neuen lehrlinge, seit heute haben wir, haben wir endlich, endlich
      haben wir, letzten arbeitstag, feiern jubiläum, dienstjubiläum, betriebszugehörigkeit,
      statistisches amt, studie zufolge, laut einer studie, laut studie, laut umfrage, laut
      statistik, im vergleich zum vorjahr, gegenüber dem vorjahr, im jahresvergleich, stipendien,
      bewerbungsgespräche, bewerbungsschluss verpasst, frist verpasst, bewerbungsfrist verpasst,
      suche ab sofort eine, suche ab sofort einen
    `),
    jobTalk: phrases(`
      probanden, probandinnen, versuchspersonen, studienteilnehmer*,
      als * angefangen, als * begonnen, als * gestartet, als * * angefangen, als * * begonnen,
      als * * gestartet, als wir, wenn wir, warum wir, ob wir, bevor wir, nachdem wir, obwohl
      wir, sie sucht, er
      sucht, mann sucht, frau sucht, laut, sagt, sagte, sagen, berichtet, berichten, kündigt an,
      kündigte an, letztes jahr, im letzten jahr, im vergangenen jahr, vor jahren, damals, zu
      langsam, polizei, jeder zweite, jede zweite, jedes zweite, jeder dritte, jede dritte, jedes
      dritte, jeder vierte, nicht mehr, verlieren ihren, verlieren ihre, der mir, die mir,
      wir alle brauchen, jeder braucht, jede braucht, alle brauchen, braucht jeder,
      hat * gesucht, hat * * gesucht, hat * * * gesucht, haben * gesucht, haben * * gesucht, haben
      * * * gesucht, hatte * gesucht, hatte * * gesucht, hatten * gesucht, hatten * * gesucht, hat
      * gebraucht, hat * * gebraucht, suchte, suchten, brauchte, brauchten
    `),
    readerHires: phrases(`
      ${framed(
        `
          sucht ihr …, sucht ihr * …, sucht ihr * * …, suchen sie …, suchen sie * …, suchen sie * *
          …, suchst du …, suchst du * …, braucht ihr …, braucht ihr * …, braucht ihr * * …, brauchen
          sie …, brauchen sie * …, nehmt ihr …, nehmt ihr * …, nehmt ihr * * …, nehmt ihr * * * …,
          nehmen sie * …, nehmen sie * * …, nehmen sie * * * …, ihr sucht …, ihr sucht * …, ihr
          braucht …, sie brauchen …, sie brauchen * …, sie suchen …, sie suchen * …, sucht jemand …,
          sucht jemand * …, braucht jemand …, braucht wer * …, fehlen euch …, fehlen ihnen …, sucht
          euer * * …, braucht euer * * …
        `,
        `
          leute, juniors, personal, verstärkung, nachwuchs, mitarbeiter, *mitarbeitende, *kraft,
          *kräfte, *helfer, *hilfe, aushilfen, *azubi, *azubis, auszubildende, *lehrling,
          *lehrlinge, lernende, *praktikant, *praktikanten, *erin, *erinnen, *istin, *fahrer,
          *techniker, *verkäufer, *entwickler, *koch, *bäcker, *leiter, *vertretung
        `,
      )},
      ${framed(
        `
          sucht ihr …, sucht ihr * …, sucht ihr * * …, suchen sie * …, braucht ihr …, braucht ihr *
          …, braucht ihr * * …, brauchen sie …, brauchen sie * …, brauchen sie * * …, fehlt euch …,
          fehlt euch * …, fehlt ihnen …, fehlt ihnen * …, ihr sucht …, ihr sucht * …, sie suchen …,
          sie suchen * …, seid ihr noch auf der suche nach …, seid ihr auf der suche nach …
        `,
        `
          jemanden, jemand, wen, jemandem
        `,
      )},
      ${framed(
        `
          … sucht, … braucht, … einstellt, … einstellen, … suchst, … brauchst, … gebrauchen, …
          findet, … sucht oder braucht
        `,
        `
          leute, jemanden, verstärkung, nachwuchs, personal, aushilfen, azubis, lehrlinge, lernende,
          auszubildende, praktikanten, praktikantinnen, mitarbeiter, mitarbeiterinnen,
          mitarbeitende, *fachkräfte, *pflegekräfte, *arbeitskräfte, *hilfskräfte, *saisonkräfte,
          *helfer, *erzieherinnen
        `,
      )},
      ${framed(
        `
          gibt es … die gerade, gibt es … die noch, gibt es … die im, gibt es hier … die, gibt's
          hier … die, gibt es unter euch … die, hat hier …, hat … bedarf, sind hier … die
        `,
        `
          verlage, kanzleien, agenturen, studios, labore, museen, theater, kliniken, praxen,
          werkstätten, gärtnereien, schreinereien, tischlereien, bäckereien, betriebe, firmen,
          unternehmen, arbeitgeber, höfe, hotels, ein betrieb, eine firma
        `,
      )},
      stellt ihr ein, stellt ihr * ein, stellt ihr * * ein, stellt ihr * * * ein, stellt ihr gerade,
      stellt ihr aktuell, stellt ihr derzeit, stellt ihr zurzeit, stellt ihr momentan, stellt ihr
      noch, stellen sie ein, stellen sie * ein, stellen sie * * ein, stellen sie gerade, stellen sie
      aktuell, stellen sie derzeit, stellst du ein, stellst du gerade, stellst du * ein, stellt eure
      firma, stellt deine firma, stellt ihre firma, stellt ihr unternehmen, stellt jemand, stellt
      hier jemand, stellt wer, stellt irgendwer, wer von euch stellt, wer stellt ein, wer stellt
      gerade, wer stellt aktuell, wer stellt derzeit, wer stellt noch, wer stellt * ein, wer stellt
      * * ein, wer einstellt, wer neu einstellt, wer gerade einstellt, wer von euch einstellt, wer
      bei euch einstellt, ob ihr einstellt, falls ihr einstellt, wenn ihr einstellt, wenn sie
      einstellen, falls sie einstellen, die einstellen, die gerade einstellen, die noch einstellen,
      die selbst einstellen, wenn du einstellst, wer hat stellen, wer hat offene stellen, wer hat
      freie stellen, wer hat eine stelle, wer hat einen job, wer hat noch stellen, wer hat was zu
      vergeben, wer hat etwas zu vergeben, wer plätze hat, wer stellen hat, wer eine stelle hat, wer
      einen platz hat, wer einen job hat, wer jobs hat, wer stellen zu, wer eine stelle zu, wer
      sucht verstärkung, wer sucht leute, wer sucht noch leute, wer sucht personal, wer sucht
      mitarbeiter*, wer sucht azubis, wer von euch sucht leute, wer von euch sucht verstärkung, wer
      von euch hat eine stelle, wer von euch hat stellen, wer braucht gerade, wer braucht noch
      leute, wer braucht verstärkung, wer braucht jemanden, hat wer eine stelle, hat jemand einen
      job, hat jemand eine stelle, hat jemand einen platz, hat jemand einen praktikumsplatz, hat
      jemand einen ausbildungsplatz, hat jemand arbeit, hat jemand von euch eine stelle, hat jemand
      von euch einen, hat jemand eine offene, hat jemand offene stellen, hat hier jemand eine
      stelle, hat hier jemand einen job, hättet ihr einen platz, hättet ihr eine stelle, hättet ihr
      arbeit, hättet ihr einen job, hat einen job für mich, hat eine stelle für mich, habt ihr einen
      job, habt ihr eine stelle, habt ihr eine offene, habt ihr offene stellen, habt ihr freie
      stellen, habt ihr stellen, habt ihr gerade stellen, habt ihr noch stellen, habt ihr jobs, habt
      ihr arbeit, habt ihr vakanzen, habt ihr praktikumsplätze, habt ihr ausbildungsplätze, habt ihr
      lehrstellen, habt ihr * zu vergeben, haben sie offene stellen, haben sie stellen, haben sie
      freie stellen, haben sie eine stelle, haben sie vakanzen, gibt es bei euch stellen, gibt es
      bei euch * stellen, gibt's bei euch stellen, gibt's bei euch * stellen, gibt es bei euch jobs,
      gibt es bei ihnen * stellen, gibt es an euren instituten, gibt's an euren instituten, gibt es
      in eurer firma, gibt es in eurem team, gibt es in eurem betrieb, gibt es hier firmen, gibt es
      hier betriebe, gibt es hier unternehmen, gibt es hier arbeitgeber, gibt es hier höfe, gibt's
      hier firmen, gibt's hier betriebe, gibt es firmen die, gibt es betriebe die, kennt jemand
      firmen die, sucht eure firma, sucht euer team, sucht euer betrieb, sucht euer verein, sucht
      euer unternehmen, sucht eure einrichtung, suchen sie verstärkung für ihr, suchen sie noch
      oder, suchst du verstärkung für dein, ihr noch leute, ihr wen braucht, ihr wen sucht, ihr
      mitarbeiter* sucht, ihr stellen habt, ihr offene stellen, ihr was zu vergeben, ihr stellen zu,
      sie personal suchen, sie personal brauchen, sie mitarbeiter* suchen, sie fachkräfte suchen,
      sie verstärkung suchen, sie verstärkung brauchen, sie jemanden suchen, sie azubis suchen, sie
      auszubildende suchen, sie eine stelle zu, sie stellen zu besetzen, sie eine stelle besetzen,
      sie stellen besetzen, stelle zu besetzen haben, stellen zu besetzen haben, braucht ihr noch
      hilfe, braucht ihr unterstützung im team, braucht euer team, braucht euer betrieb, braucht
      euer hof, braucht eure praxis, braucht eure küche, braucht jemand von euch, die leute
      brauchen, die leute suchen, die noch leute, die noch jemanden, die noch hilfe, die noch
      verstärkung, die noch personal, die personal suchen, die mitarbeiter* suchen, die azubis
      suchen, die azubis finden, die fachkräfte suchen, die verstärkung suchen, die nachwuchs
      suchen, die lernende suchen, die lehrlinge suchen, die ausbilden wollen, unternehmen die *
      suchen, unternehmen die * brauchen, vereine die * suchen, praxen die * suchen, liebe
      arbeitgeber*, liebe personalabteilung*, liebe personaler*, liebe personalverantwortliche*,
      liebe recruiter*, liebe hr, liebe ausbildungsbetriebe, liebe ausbilder*, an alle arbeitgeber*,
      an alle unternehmen, an alle firmen, an alle betriebe, an alle personal*, an alle recruiter*,
      an alle hr, an alle ausbilder*, an alle die einstellen, an die personal*, an die recruiter*,
      für arbeitgeber, für arbeitgeberinnen, für personalverantwortliche, für personalabteilungen,
      für personaler*, für ausbildungsbetriebe, für ausbilder*, für recruiter*, arbeitgeber
      aufgepasst, unternehmen aufgepasst, betriebe aufgepasst, personaler aufgepasst, hr aufgepasst,
      ihre stellenanzeige, ihre stellenanzeigen, ihrer stellenanzeige, ihre stellenausschreibung,
      eure stellenanzeige, eure stellenanzeigen, euren stellenanzeigen, eure stellenangebote, eure
      stellenausschreibung, eure stellenausschreibungen, euren stellenausschreibungen, eurer
      stellenausschreibung, eure ausschreibung, eure ausschreibungen, eurer ausschreibung, eure
      offenen stellen, eure freien stellen, eure jobangebote, eure jobs, eure stellen, eure
      vakanzen, euren offenen stellen, ihre offenen stellen, ihre vakanzen, eure bewerber*, euren
      bewerber*, ihre bewerberinnen, ihren bewerbern, ihr bewerbungsprozess, ihren
      bewerbungsprozess, ihrem bewerbungsprozess, euer bewerbungsprozess, euren bewerbungsprozess,
      eurem bewerbungsprozess, fehler im bewerbungsprozess, fehler im recruiting, ihr recruiting,
      euer recruiting, euer onboarding, ihr onboarding, stellenanzeigen schreiben, stellenanzeigen
      formulieren, stellenanzeige schreiben, bessere stellenanzeigen, bewerbermanagement,
      bewerbersoftware, bewerbermanagementsystem, recruiting agentur, recruiting tipps, recruiting
      tipp, recruiting fehler, recruiting beratung, personaldienstleister für, personalvermittlung
      für, azubis finden, azubis gewinnen, azubis begeistern, azubi recruiting, auszubildende
      finden, auszubildende gewinnen, mitarbeiter finden, mitarbeiter gewinnen, mitarbeitende
      finden, mitarbeitende gewinnen, personal finden, personal gewinnen, fachkräfte finden,
      fachkräfte gewinnen, talente finden, talente gewinnen, keine mitarbeiter mehr, kein personal
      mehr, keine bewerbungen mehr, vorstellungsgespräche führen, vorstellungsgespräche zu führen,
      vorstellungsgespräche vorbereiten, bewerbungsgespräche führen, einem bewerber nie, einer
      bewerberin nie, bewerbern nie, bewerber fragen, bewerberinnen fragen, bewerber nicht fragen,
      fragen an bewerber, jobfaden, jobthread, job thread, jobs thread, stellenthread, stellen
      thread, antwortet mit dem link, antwortet mit eurer, postet eure stellen, postet eure jobs,
      postet eure offenen, link zu eurer ausschreibung, link zur ausschreibung in die, verlinkt eure
      stellen, are you hiring, who's hiring, who is hiring, neue mitarbeiter einstellen, wie sie
      gute leute, wie ihr gute leute, wenn ihr jemanden braucht, wenn sie jemanden brauchen, falls
      jemand jemanden sucht, falls jemand von euch jemanden, falls ihr jemanden, stellt euer
      unternehmen, stellt euer betrieb, stellt euer team, stellt jemand * ein, ^brauchen eure,
      ^braucht euer, ^braucht eure, ^sucht euer, ^sucht eure firma, wer azubis will, jemand
      verstärkung, jemand von euch verstärkung, jemand von euch leute, jemand von euch personal,
      jemand leute, jemand personal, betriebe die * suchen, betriebe die eine stelle, betriebe die
      stellen, betriebe die noch, betriebe die ausbilden wollen, firmen die * suchen, firmen die
      noch, firmen die stellen, firmen die einstellen, unternehmen die stellen, unternehmen die
      einstellen, unternehmen die fachkräfte, arbeitgeber die * suchen, höfe die * * noch, ihr eine
      stelle habt, ihr eine stelle zu, ihr offene stellen habt, ihr gerade einstellt,
      personalverantwortliche, personalverantwortlichen, personalchefs, personaler und,
      personalabteilungen, sie finden keine * mehr, sie finden kein personal, finden sie kein
      personal, recruiting dienstleister, unsere recruiting*, stellenanzeige schalten,
      stellenanzeigen schalten, bewerbungsprozess optimieren, ihre ausschreibung, ihre
      stellenausschreibungen, einen platz für mich, eine stelle für mich, einen job für mich, ein
      plätzchen für mich, für mich einen platz, für mich eine stelle, für mich einen job, für mich
      was frei, keiner bewerberin, bewerber verdienen, bewerberinnen verdienen, antwortet den
      bewerber*, euren bewerbern, gute leute finden, gute leute gewinnen, ihr wollt * finden, wollt
      ihr * finden, absagen schreiben, eine absage schreiben, automatische absage, automatische
      absagen, gehaltsangabe in, gehaltsspanne in, schreibt das gehalt, schreiben sie das gehalt,
      nennt das gehalt, gehalt in die anzeige, im einstellungsgespräch, einstellungsgespräche, beim
      einstellen, bevor sie einstellen, bevor ihr einstellt, onboarding neuer, neue kolleginnen
      einarbeiten, wer stellen ausschreibt, wer eine stelle ausschreibt, wer bewerbungen liest, wer
      vorstellungsgespräche führt, stellenbörse für betriebe, suchen dafür betriebe, betriebe
      gesucht die, praktikumsbetriebe gesucht, suchen praktikumsbetriebe, suchen betriebe, suchen
      firmen die, suchen unternehmen die, wer würde * einstellen, würdet ihr * einstellen, nehmt ihr
      praktikant*, nehmt ihr lehrlinge, nehmt ihr azubis, nehmt ihr schülerpraktikant*, nehmt ihr
      leute, nehmen sie praktikant*, nehmen sie noch praktikant*, nehmen sie lehrlinge, nehmen sie
      schülerpraktikant*, nimmt jemand praktikant*, nimmt jemand von euch praktikant*, wer nimmt
      praktikant*, wer nimmt noch praktikant*, wer nimmt noch lehrlinge, bildet ihr aus, bildet ihr
      noch aus, bildet ihr * aus, bilden sie aus, bilden sie * aus, bildet jemand, wer bildet aus,
      wer bildet * aus, wer von euch bildet, vergebt ihr noch, vergebt ihr stellen, vergebt ihr
      praktika, bietet ihr praktika, bietet ihr praktikumsplätze, bietet ihr ausbildungsplätze,
      bietet ihr lehrstellen, bietet ihr ferienjobs, bietet jemand ein praktikum, bietet jemand
      einen praktikumsplatz, habt ihr noch was frei, habt ihr noch etwas frei, habt ihr einen platz
      frei, habt ihr noch einen platz für, habt ihr einen platz für, habt ihr noch platz für einen,
      habt ihr noch platz für eine, habt ihr eine lehrstelle, habt ihr noch eine lehrstelle, habt
      ihr einen ausbildungsplatz, habt ihr noch einen ausbildungsplatz, habt ihr einen
      praktikumsplatz, habt ihr noch einen praktikumsplatz, habt ihr was zu vergeben, habt ihr etwas
      zu vergeben, haben sie noch eine lehrstelle, haben sie eine lehrstelle, haben sie einen
      praktikumsplatz, haben sie noch einen praktikumsplatz, haben sie einen ausbildungsplatz, haben
      sie noch einen ausbildungsplatz, haben sie noch eine stelle, haben sie arbeit für, haben sie
      einen platz für, habt ihr arbeit für, habt ihr einen job für, habt ihr noch eine stelle, ist
      bei euch noch was frei, ist bei euch was frei, ist bei euch noch eine stelle, ist bei euch
      eine stelle, ist bei euch gerade, wird bei euch was frei, wird bei euch eine stelle, ist bei
      ihnen noch eine stelle, ist bei ihnen eine stelle, ist die stelle noch frei, ist die stelle
      noch zu haben, ist die stelle noch offen, ist die stelle schon vergeben, ist die lehrstelle
      noch, ist der ausbildungsplatz noch, ist der job noch, ist der praktikumsplatz noch, sind die
      stellen noch, könnt ihr jemanden brauchen, könnt ihr jemanden gebrauchen, könnt ihr wen
      brauchen, könnt ihr wen gebrauchen, könnt ihr noch jemanden, könnt ihr noch wen, könnt ihr
      noch leute, könnt ihr leute brauchen, könntet ihr jemanden, könntet ihr wen, könntet ihr noch
      jemanden, können sie jemanden brauchen, können sie jemanden gebrauchen, können sie noch
      jemanden, kann jemand * gebrauchen, kann jemand * brauchen, kann jemand * * gebrauchen, kann
      jemand * * brauchen, kann jemand von euch * * brauchen, kann wer * * brauchen, fehlt euch noch
      jemand, fehlt euch jemand, fehlt euch wer, fehlt euch noch wer, fehlen euch leute, fehlen euch
      noch leute, fehlt euch noch eine kraft, fehlt euch personal, fehlen ihnen fachkräfte, fehlen
      ihnen mitarbeiter*, fehlen ihnen leute, fehlen ihnen azubis, fehlen ihnen *kräfte, ihnen
      fehlen mitarbeiter*, ihnen fehlen fachkräfte, ihnen fehlen azubis, ihnen fehlt personal, fehlt
      ihnen personal, euch fehlt personal, euch fehlen leute, euch fehlen fachkräfte, euch fehlen
      azubis, wo fehlt noch jemand, wo fehlen noch leute, wo wird noch jemand, wo wird noch wer, wo
      wird jemand gebraucht, wo werden leute, wo werden noch leute, wo werden helfer, wo gibt es
      stellen, wo gibt's stellen, wo sind stellen, wenn eure firma, wenn euer betrieb, wenn euer
      team, wenn eure praxis, wenn eure schule, wenn euer verein, wenn ihre firma, wenn ihr betrieb,
      wenn ihr unternehmen, wenn ihr team sucht, falls eure firma, falls euer betrieb, falls euer
      team, falls eure praxis, falls ihr betrieb, falls ihr unternehmen, falls bei euch, wenn bei
      euch was frei, wenn bei euch eine stelle, wenn bei euch jemand fehlt, falls jemand jemanden,
      falls jemand eine stelle, falls jemand einen job, falls jemand einen platz, falls wer einen
      job, falls wer eine stelle, falls jemand leute, wenn jemand jemanden, wenn jemand einen platz,
      wenn jemand eine stelle, wenn jemand einen job, wenn jemand leute, wenn jemand von einer
      stelle, wenn wer was weiß, weiß jemand eine stelle, weiß jemand einen job, weiß jemand was
      frei, kennt jemand einen betrieb, kennt jemand eine firma, kennt jemand betriebe, kennt jemand
      ein unternehmen, kennt jemand eine stelle, kennt jemand einen arbeitgeber, kennt ihr einen
      betrieb, kennt ihr eine firma, kennt ihr betriebe, kennt ihr firmen die, kennt wer einen
      betrieb, kennt wer eine firma, kennt jemand * die leute, gibt es einen betrieb, gibt es eine
      firma, gibt es hier eine firma, gibt es hier einen betrieb, gibt es hier jemanden der * sucht,
      würde mich jemand, würde mich wer, nimmt mich jemand, nimmt mich wer, stellt mich jemand,
      stellt mich wer, wer nimmt mich, wer stellt mich, wer braucht mich, wer könnte * gebrauchen,
      wer könnte jemanden, wer kann * gebrauchen, wer hat platz für, wer hätte einen platz, wer
      hätte eine stelle, wer hätte arbeit, wer hätte einen job, hätte jemand einen platz, hätte
      jemand eine stelle, hätte jemand einen job, hätte jemand arbeit, hätte jemand ein praktikum,
      hätten sie eine stelle, hätten sie einen platz, hätten sie arbeit, hätten sie noch,
      arbeitgeber und arbeitgeberinnen, arbeitgeberinnen und arbeitgeber, ^arbeitgeber,
      ^arbeitgeberinnen, ^personaler, ^personalerinnen, ^personalleute, ^recruiter, ^recruiterinnen,
      ^recruiting, ^personalverantwortliche, ^hr leute, ^ausbilder, ^ausbilderinnen,
      ^ausbildungsbetriebe, ^lehrbetriebe, ^lehrbetrieb, ^chefs, ^chefinnen, ^wirtsleute,
      ^gastronomen, ^gastwirte, ^handwerksbetriebe, ^betriebe aus, ^betriebe im, ^betriebe in,
      ^unternehmen aus, ^firmen aus, ^firmen im, ^firmen in, liebe wirte, liebe wirtsleute, liebe
      ausbilderinnen, liebe lehrbetriebe, liebe betriebe im, liebe betriebe in, liebe firmen im,
      liebe firmen in, liebe kliniken, liebe verlage, liebe werkstätten, liebe personalchefs, liebe
      hr abteilung*, lieber arbeitgeber, lieber recruiter, liebe recruiterin, lieber personaler,
      liebe personalabteilung, liebes recruiting, liebe arbeitgeberinnen, liebe
      stellenausschreiber*, liebe headhunter, lieber headhunter, an euch die ihr einstellt, an euch
      die einstellen, ihr die ihr einstellt, euch die ihr einstellt, alle die einstellen, allen die
      einstellen, alle die gerade einstellen, allen die gerade, allen die bewerbungen, alle die
      bewerbungen, alle die vorstellungsgespräche, an alle die bewerbungen, an die betriebe im, an
      die firmen im, an die arbeitgeber, an arbeitgeber, für chefinnen, für hr, für hr teams, für hr
      verantwortliche, für die personalabteilung, für personalchefs, für arbeitgebende, für
      lehrbetriebe, für betriebe die, für gastronomen, arbeitgeber können, arbeitgeber dürfen,
      betriebe die lehrlinge, betriebe die lernende, betriebe die auszubildende, unternehmen können
      bis, lehrbetriebe können, ausbildungsbetriebe können, offene stellen melden, offene stellen
      eintragen, freie stellen melden, stellen melden, stelle melden, lehrstellen melden, lehrstelle
      melden, stellen eintragen, stelle eintragen, stelle inserieren, stellen inserieren,
      stelleninserat, stelleninserate, stelleninserats, stelle ausschreiben, stellen ausschreiben,
      stelle veröffentlichen, stellen veröffentlichen, inserat aufgeben, stellenanzeige aufgeben,
      stellenanzeigen aufgeben, meldet eure stelle*, meldet eure lehrstelle*, melden sie ihre
      stelle*, melden sie ihre offenen, melden sie freie, tragt eure stelle*, tragt eure offenen,
      tragen sie ihre stelle*, tragen sie ihre offenen, eure lehrstellen, eure lehrstelle, ihre
      lehrstelle, ihre lehrstellen, eure praktikumsplätze, ihre praktikumsplätze, eure
      ausbildungsplätze, ihre ausbildungsplätze, eure freie stelle, eure offene stelle, ihre offene
      stelle, ihre freie stelle, ihre freien stellen, ihre offenen positionen, eure jobanzeige*,
      ihre jobanzeige*, eure inserate, ihr inserat, euer inserat, eure annonce, ihre annonce, wer
      noch sucht und, postet hier eure, hängt den link, schreibt eure offenen, schreibt eure
      stellen, schreibt eure stelle, schreibt eure jobs, verlinkt eure ausschreibung*, verlinkt eure
      stelle*, verlinkt hier eure, link zur stelle, link zum inserat, link zur anzeige, link zur
      stellenanzeige, link zur stellenausschreibung, link zum stellenangebot, mit link zur
      ausschreibung, eine antwort pro firma, eine antwort pro stelle, ein kommentar pro firma, ein
      kommentar pro stelle, ein kommentar pro betrieb, eine antwort pro betrieb, pro firma ein, pro
      betrieb ein, pro stelle ein, pro stelle eine, wer stellt ein monats*, jobthread für,
      stellenfaden, jobs faden, job faden, monatlicher jobthread, monatsthread, jobbörse hier,
      stellensammlung, stellenliste, jobliste, in unsere jobliste, in die jobliste, in die
      stellenliste, auf die liste mit stellen, beim recruiting, bei der einstellung von, bei der
      personalsuche, bei der personalauswahl, bei der bewerberauswahl, bei der azubisuche, bei der
      mitarbeitersuche, bei der suche nach personal, bei der suche nach fachkräften, bei der suche
      nach mitarbeiter*, bei der suche nach azubis, ihre personalsuche, eure personalsuche, für die
      personalsuche, personalsuche leicht, personalsuche ohne, mitarbeitersuche, azubisuche,
      azubimarketing, azubi marketing, bewerbermarketing, mitarbeitergewinnung, personalgewinnung
      für, fachkräftegewinnung, mitarbeiter binden, personal halten, fachkräfte halten, azubis
      halten, ihre fluktuation, erste mitarbeiterin einstellen, ersten mitarbeiter einstellen,
      ersten angestellten, erste angestellte einstellen, der erste mitarbeiter, die erste
      mitarbeiterin, den ersten azubi, ihr erster azubi, euer erster azubi, ihr erster lehrling,
      ihren ersten lehrling, ihre nächste stellenanzeige, eure nächste stellenanzeige, nächsten
      stellenanzeige, nächste ausschreibung, gute stellenanzeigen, gute stellenanzeige, eine
      stellenanzeige die, stellenanzeigen die, stellenausschreibung die, stellenausschreibungen
      formulieren, inserate schreiben, inserate formulieren, in der stellenanzeige steht, in die
      stellenanzeige, in die ausschreibung, in die stellenausschreibung, ins stelleninserat, in
      eurer anzeige, in eurer stellenanzeige, in ihrer stellenanzeige, in eurer ausschreibung, kein
      gehalt in, ohne gehaltsangabe, gehalt nicht nennt, gehalt nicht nennen, lohn nicht nennt, lohn
      in der anzeige, wer ein vorstellungsgespräch führt, wer vorstellungsgespräche, wer
      bewerbungsgespräche, wer interviews führt, wenn ihr vorstellungsgespräche, wenn sie
      vorstellungsgespräche, wenn ihr bewerbungen, wenn sie bewerbungen, wenn ihr bewerber*, wenn
      sie bewerber*, wenn ihr kandidat*, wenn sie kandidat*, ladet bewerber*, laden sie bewerber*,
      fragt bewerber*, fragen sie bewerber*, fragt eure bewerber*, gebt bewerber*, geben sie
      bewerber*, gebt euren bewerber*, sagt bewerber*, sagt euren bewerber*, antwortet bewerber*,
      antwortet euren bewerber*, lasst bewerber*, lassen sie bewerber*, schickt bewerber*, ghostet,
      bewerbende ghosten, bewerberinnen und bewerber verdienen, bewerbungen liest, bewerbungen lest,
      bewerbungen lesen sie, bewerbungen sichten, bewerbungen sichtet, lebensläufe sichten,
      lebensläufe sichtet, lebensläufe lesen, lebensläufe durch, lest ihr anschreiben, lest ihr
      motivationsschreiben, lesen sie motivationsschreiben, lesen sie anschreiben, achtet ihr bei
      bewerb*, achten sie bei bewerb*, fragt ihr im vorstellungsgespräch, fragt ihr im
      bewerbungsgespräch, fragen stellt ihr im, fragen stellen sie im, schaut ihr zuerst im, worauf
      achten sie bei bewerb*, vorstellungsgespräche führt, bewerbungsgespräche führt,
      vorstellungsgespräch einlädt, vorstellungsgespräch einladet, vorstellungsgespräch führt,
      geprüfte kandidat*, vorausgewählte, vorqualifizierte, wir finden für sie, wir vermitteln
      ihnen, wir vermitteln fachkräfte, vermitteln wir ihnen, vermitteln ihnen, finden wir ihre, wir
      besetzen ihre, besetzen wir ihre, ihre stelle besetzen, ihre stellen besetzen, ihre vakanzen
      besetzen, recruiting software, recruiting tool, bewerbertool, bewerberverwaltung, lebensläufe
      filtern, personalverleih, zeitarbeitskräfte, temporärbüro, personalengpass, personalengpässe,
      personalsorgen, personalnot, personalmangel in ihrem, personallücke, personallücken, für
      ausbildende, seminar für führungskräfte, webinar für personal*, workshop für personal*,
      workshop für arbeitgeber*, seminar für personal*, leitfaden für arbeitgeber*, leitfaden für
      personal*, checkliste für arbeitgeber*, checkliste für personal*, ratgeber für arbeitgeber*,
      infoabend für betriebe, infoveranstaltung für betriebe, für arbeitgeber*, worauf achtet ihr
      bei bewerb*, personal vermitteln, einstellt, eingestellt habt, eingestellt haben sie,
      ^einstellen, einstellen will, einstellen wollen, einstellen willst, einstellen wollt,
      einstellen möchten, einstellen möchte, einstellen möchtest, ihr stellt ein, ihr stellt * ein,
      ihr stellt * * ein, ihr stellt * * * ein, sie stellen ein, sie stellen * ein, sie suchen * *
      lehrling, hat deine kanzlei * plätze, hat deine * * plätze, hat deine * * stellen, hat dein *
      * stellen, hat euer * * stellen, hat eure * * stellen, hat ihr betrieb * stellen, euren
      stellen, euren jobs, einladung zum vorstellungsgespräch, einladungen zum vorstellungsgespräch,
      zum gespräch einladen, für vorgesetzte, an führungskräfte, stelle ausschreibt, stellen
      ausschreibt, eine stelle ausschreibt, bevor ihr eine stelle, bevor sie eine stelle, sie
      lebensläufe, ihr lebensläufe, wer lebensläufe, wer * lebensläufe, wer * * lebensläufe, wer * *
      * lebensläufe, haben sie eine offene, haben sie eine freie, haben sie vielleicht eine stelle,
      haben sie vielleicht einen platz, kein gehalt steht, kein lohn steht, wenn in der
      stellenanzeige, wenn in der ausschreibung, gehaltsspanne rein, gehalt reinschreiben, gehalt
      reinschreibt, kolleginnen aus der personalabteilung, kollegen aus der personalabteilung, aus
      der personalabteilung, wo sehen sie sich in fünf jahren, sehen sie sich in fünf jahren, sehen
      sie sich in 0 jahren, vermittlungsgebühren, vermittlungsprovision, link zur ausschreibung als
      antwort, link zur stelle als antwort, ausschreibung als antwort, stelle als antwort, nimmt
      jemand von euch, dein bewerbungsverfahren, ihr bewerbungsverfahren, euer bewerbungsverfahren,
      in ihrem bewerbungsverfahren, auswahlverfahren fairer, hat deine firma * stellen, hat eure
      firma * stellen, hat euer betrieb * platz, hat eure firma * platz, hat deine firma * platz,
      sucht zufällig jemand, sucht jemand zufällig, sucht vielleicht jemand, braucht zufällig
      jemand, braucht vielleicht jemand, sucht jemand von euch zufällig, kennt der einstellt, gebt
      ihm eine chance, gebt ihr eine chance, wer ausbildet, wenn ihr ausbildet, falls ihr ausbildet,
      ihr bildet aus, sie bilden aus, auf jede bewerbung, jede bewerbung verdient, jede bewerbung
      beantwort*, bewerbungen beantworten, beantwortet bewerbungen, beantworten sie bewerbungen, auf
      bewerbungen antwort*, antwortet auf bewerbungen, antworten sie auf bewerbungen,
      eingangsbestätigung, eingangsbestätigungen, absagen begründen, begründet absagen, begründet
      eure absagen, absagen verschicken, absagen verschickt, absagen schickt, absage verschicken,
      schickt absagen, schreibt absagen, unbezahltes probearbeiten, unbezahlte probearbeit,
      unbezahlte probetage, unbezahlten probetag, probearbeiten bezahlen, probearbeit bezahlen,
      probearbeiten bezahlt, probetag bezahlt, bezahlt probearbeiten, bezahlt die probearbeit,
      bezahlt das probearbeiten, berufserfahrung verlangt, berufserfahrung verlangen,
      berufserfahrung fordert, jahre erfahrung verlangt, jahre erfahrung verlangen, jahre
      berufserfahrung verlangt, verlangen sie von bewerber*, verzichtet auf anschreiben, verzichten
      sie auf anschreiben, auf das anschreiben verzichten, inserieren sie, inseriert bei, jetzt
      inserieren, stellen inseriert, ihre anzeige erscheint, ihre stelle erscheint, bewerberflut,
      bewerberpool, bewerbermangel, kandidatenpool, vermittelt menschen, vermittelt arbeitskräfte,
      vermitteln arbeitskräfte, vermitteln wir arbeitskräfte, wir vermitteln personal, vermitteln
      personal, vermittelt personal, vermittelt fachkräfte, vermittelt azubis, vermittelt
      praktikant*, vermitteln praktikant*, personal auf zeit, personal auf abruf, personal für ihre,
      personal für ihren, personal für ihr, aushilfen für ihre, aushilfen für ihren, köche für ihre,
      pflegekräfte für ihre, fachkräfte für ihr, fachkräfte für ihre, fachkräfte für ihren, azubis
      für ihren, azubis für ihr, nachwuchs für ihren, nachwuchs für ihr, verstärkung für ihr team,
      verstärkung für ihren betrieb, verstärkung für euren betrieb, verstärkung für euer team, neue
      mitarbeiter für ihr, offene stellen in ihrem, offene stellen in eurem, offene stellen in
      eurer, freie stellen in eurem, freie stellen in ihrem, stellen in eurem, stellen in eurer,
      stellen in ihrem, jobs in eurem, jobs in eurer, jobs in eurer firma, praktikumsplätze für
      unsere, praktikumsplätze für meine, praktikumsplatz für meine, praktikumsplatz für meinen,
      praktikumsplatz für unseren, praktikumsplatz für unsere, lehrstelle für meinen, lehrstelle für
      meine, lehrstelle für unseren, ausbildungsplatz für meinen, ausbildungsplatz für meine,
      ausbildungsplatz für unseren, platz für meinen sohn, platz für meine tochter, platz für meine
      nichte, platz für meinen neffen, platz für unseren sohn, unterstützung beim einstellen,
      einstellungszuschuss, eingliederungszuschuss, förderung für arbeitgeber*, zuschuss für
      arbeitgeber*, zuschuss für betriebe, förderung für betriebe, beihilfe für lehrbetriebe,
      unternehmensservice, seid ihr noch auf der suche nach einem, seid ihr noch auf der suche nach
      einer, seid ihr noch auf der suche nach leuten, seid ihr noch auf der suche nach verstärkung,
      sind sie noch auf der suche nach einem, sind sie noch auf der suche nach einer, sind sie noch
      auf der suche nach personal, sind sie auf der suche nach personal, sind sie auf der suche nach
      mitarbeiter*, sind sie auf der suche nach fachkräften, auf der suche nach personal, auf der
      suche nach fachkräften, auf der suche nach azubis, auf der suche nach guten leuten, wenn euch
      ein * fehlt, wenn euch eine * fehlt, wenn euch noch * fehlt, wenn ihnen ein * fehlt, wenn
      ihnen eine * fehlt, falls euch noch * fehlt, falls euch ein * fehlt, falls euch eine * fehlt,
      welche firma sucht, welche firma nimmt, welche firma hat, welche firma stellt, welche firma
      braucht, welche firma macht, welcher betrieb sucht, welcher betrieb nimmt, welcher betrieb
      hat, welcher betrieb stellt, welcher betrieb braucht, welcher betrieb macht, welches
      unternehmen sucht, welches unternehmen nimmt, welches unternehmen hat, welches unternehmen
      stellt, welcher arbeitgeber, welche betriebe suchen, welche firmen suchen, welche firmen
      stellen, welche betriebe stellen, welche betriebe nehmen, welche praxis nimmt, welche praxis
      sucht, welche schule sucht, welche kita sucht, personalberatung, personal führen, personal
      einstellen, leute einstellen, mitarbeiter einstellen, mitarbeitende einstellen, azubis
      einstellen, jemanden einstellen, jemanden einzustellen, leute einzustellen, mitarbeiter
      einzustellen, personal einzustellen, lehrlinge einzustellen, ältere einstellen, quereinsteiger
      einstellen, geflüchtete einstellen, was betriebe dürfen, was betriebe wissen, was betriebe
      beachten, worauf arbeitgeber, worauf betriebe, wie betriebe azubis, wie betriebe nachwuchs,
      wie betriebe fachkräfte, wie betriebe lehrlinge, wie firmen fachkräfte, wie unternehmen
      fachkräfte, wie unternehmen talente, so findet ihr neue kolleg*, so finden betriebe, so finden
      unternehmen, so gewinnen sie, probearbeitstag, vorstellungsgespräch * nicht,
      vorstellungsgespräch dürfen, vorstellungsgespräch sollten, vorstellungsgespräch sollte man,
      vorstellungsgesprächs, in keine stellenanzeige, in jede stellenanzeige, keine stellenanzeige,
      stellenanzeige gehört, stellenanzeigen gehören, stellenanzeige muss, stellenanzeige sollte,
      wer eine ausschreibung hat, wer ausschreibungen hat, wer eine stelle kennt, wer stellen kennt,
      wer von stellen weiß, wer von einer stelle weiß, strang für jobs, faden für jobs, thread für
      jobs, jobs in die kommentare, stellen in die kommentare, stellen in den kommentaren, jobs in
      den kommentaren, stellen in die antworten, jobs in die antworten, stellen hier drunter, jobs
      hier drunter, liebe handwerks*, liebe kolleginnen im recruiting, zum ersten mal jemanden ein,
      eure ausschreibungen für, eure volontariate, eure praktika, eure traineestellen, eure
      minijobs, eure ferienjobs, welche stellen habt ihr, was habt ihr zu vergeben, wen stellt ihr,
      wen braucht ihr gerade, wen stellen sie ein, wie findet ihr leute, wie findet ihr personal,
      wie findet ihr azubis, wie findet ihr nachwuchs, wie findet ihr eure azubis, wie findet ihr
      eure leute, wie habt ihr euer personal, wie kommt ihr an leute, wie kommt ihr an personal, wie
      kommt ihr an azubis, woher bekommt ihr eure leute, woher bekommt ihr personal, woher nehmt ihr
      eure, so finden sie personal, so finden sie azubis, so finden sie mitarbeiter*, so finden sie
      fachkräfte, so finden sie gute, so finden sie die richtigen, was arbeitgeber dürfen, was
      arbeitgeber wissen, was arbeitgeber beachten, was arbeitgeber jetzt, habt ihr jemanden
      eingestellt, wenn ihr jemanden eingestellt, ihre bewerber, fragt im bewerbungsgespräch, fragt
      im vorstellungsgespräch, fragen sie im bewerbungsgespräch, fragen sie im vorstellungsgespräch,
      bedarf an einem, bedarf an einer, verwendung für einen, verwendung für eine, wer von ihnen
      hätte, wer von ihnen hat einen platz, wer von ihnen sucht, wer von ihnen nimmt, wer von ihnen
      stellt, an alle *chefs, an alle *leiter, an alle *leitungen, an alle *chefinnen, sie stellen *
      * ein, sie stellen * * * ein,
      euch eine offene stelle, euch offene stellen, stellt dein * ein, stellt dein * gerade ein,
      stellt deine * ein, stellt deine * gerade ein, stellt euer * ein, stellt euer * gerade ein,
      stellt eure * ein, stellt eure * gerade ein
    `),
    freeOfCharge: phrases(`
      kostenloser workshop, kostenlosen workshop, kostenloser kurs, kostenlosen kurs,
      kostenloser vortrag, kostenlosen vortrag, kostenloser abend, kostenlose führung,
      kostenlose veranstaltung, kostenloses webinar, kostenloses seminar, ist kostenlos, sind
      kostenlos, ist kostenfrei, sind kostenfrei, ist gratis, sind gratis, eintritt frei,
      freier eintritt, teilnahme kostenlos, teilnahme frei, kostet nichts
    `),
    salesCall: phrases(`
      jetzt kaufen, jetzt bestellen, jetzt shoppen, gleich bestellen, hol dir deins, hol dir
      dein exemplar, sichere dir deins, sichere dir dein exemplar, sichern sie sich ihr
      exemplar, holt euch euer exemplar, jetzt abonnieren, abonniere meinen, abonniert meinen,
      abonniere unseren, abonniert unseren, in den warenkorb, jetzt tickets sichern, jetzt
      tickets kaufen, jetzt karten kaufen
    `),
    salesPush: phrases(`
      jetzt kaufen, jetzt bestellen, jetzt buchen, jetzt sichern, jetzt reservieren, jetzt
      shoppen, jetzt anfragen, jetzt upgraden, jetzt anmelden, jetzt einschreiben, jetzt angebot,
      jetzt mitglied werden, jetzt abo, jetzt im shop, jetzt im laden, jetzt online kaufen, heute
      noch bestellen, heute noch buchen, gleich bestellen, gleich buchen, gleich sichern, gleich
      mitnehmen, sofort bestellen, sofort kaufen, sofort buchen, schnell sein, schnell bestellen,
      zugreifen, zuschlagen, greifen sie zu, greift zu, greif zu, schlagt zu, schlag zu, schlagen
      sie zu, ^kaufen sie, ^bestell, ^bestelle, bestellen sie, bestellt jetzt, bestell jetzt,
      bestellt euch, bestell dir, bestellung unter, bestellung per, bestellen unter, bestellen
      könnt ihr, bestellbar unter, vorbestellen, vorbestellung, vorbestellungen, ^buche, buchen
      sie, buche jetzt, bucht euch, buch dir, buche dir, buchbar unter, buchbar über, buchung
      unter, buchung über, zu buchen unter, hier buchen, hier bestellen, hier kaufen, online
      buchen, online bestellen, ^sichern sie, sichern sie sich, sichere dir, sichert euch, sicher
      dir, sichert sich, holen sie sich, hol dir, holt euch, gönn dir, gönnt euch, gönnen sie
      sich, reservieren sie, reserviere deinen, reserviere dir, reserviert euch, tisch
      reservieren, tischreservierung, platz sichern, plätze sichern, platz reservieren, platz
      buchen, plätze buchen, termin vereinbaren, termin buchen, vereinbaren sie, vereinbare jetzt,
      vereinbart einen termin, angebot anfordern, angebot einholen, angebot anfragen,
      unverbindlich anfragen, kontaktieren sie uns, kontaktiere uns, kontaktiert uns, rufen sie
      jetzt, ruf uns an, anruf genügt, karten unter, karten gibt es, karten gibt's, karten an der,
      karten nur, karten zu 0, karten ab 0, karten online, karten hier, tickets unter, tickets
      gibt es, tickets gibt's, tickets hier, tickets online, tickets an der, tickets ab, tickets
      sichern, karten sichern, ticket sichern, ticket holen, tickets holen, karten holen,
      vorverkauf, mit dem code, mit code, code eingeben, rabattcode, gutscheincode, kostenlos
      testen, gratis testen, unverbindlich testen, 0 tage testen, 0 tage kostenlos, 0 tage gratis,
      0 monate testen, probier es aus, probieren sie es, teste kostenlos, testen sie kostenlos,
      testen sie jetzt, teste jetzt, zum shop, zum onlineshop, zu den tickets, zum angebot, zur
      buchung, erhältlich unter, erhältlich im shop, gibt es im shop, gibt's im shop, gibt es in
      unserem shop, gibt es ab sofort im, dm zum bestellen, nachricht zum bestellen, lasst euch
      nicht entgehen, lassen sie sich nicht entgehen, wer heute bestellt, wer jetzt bestellt, wer
      heute bucht, wer jetzt bucht, wer bis * bestellt, wer bis * bucht, abo abschließen,
      abonnement abschließen, fordern sie jetzt, fordern sie noch heute, fordern sie ihr angebot,
      buch deinen, buche deinen, buche deine, bestellt bei, bestellt unter, termine unter, jetzt
      anprobieren, melde dich jetzt, preis auf anfrage, verkaufe, verkaufen wir, wir verkaufen, zu
      verkaufen, zu haben bei, zu haben im, zu haben für, bei mir erhältlich, ab sofort
      erhältlich, ab sofort im handel, ab sofort buchbar, jetzt buchbar, wieder buchbar, abholung
      im, reservierung unter, reservierung erbeten, zusendung per post, abholen im laden, holt es
      euch, hol es dir, holt sie euch, ab in den shop, schaut im shop vorbei, besuchen sie unseren
      shop, besucht unseren shop, in den warenkorb, anmeldung bei, anmeldung auf, anmeldung unter,
      anmeldung per, anmeldung über, anmeldung telefonisch, registrierung unter, programm und
      anmeldung, infos und anmeldung, reservierung telefonisch, reservierung im, reservierung
      bitte, termin unter, termin ausmachen, termin machen, online termin, termin online, stunde
      buchen, jetzt abschließen, bis * bestellen, bestellen bis, bestellt bis, bis * buchen, bis *
      reservieren, diese woche bestellen, rufen sie an, sms mit, sms an, whatsapp an, jetzt
      abonnieren, abonniert jetzt, abschluss in, abschluss im, im buchhandel, überall wo es bücher
      gibt, signiert bei, signierte exemplare, signiertes exemplar, vhb, nur abholung,
      selbstabholer, selbstabholung, günstig abzugeben, melde dich gleich an, meldet euch gleich
      an, melden sie sich gleich an, meld dich an, melden sie sich noch heute, kommt in den laden,
      kommen sie in den laden, komm in den laden, kommt ins geschäft, probefahrt vereinbaren,
      besichtigung vereinbaren, besichtigungstermin, probestunde vereinbaren, erstgespräch
      vereinbaren, erstgespräch buchen, gespräch vereinbaren, kennenlerngespräch, ersttermin,
      abendkasse, theaterkasse, ticketshop, karten reservieren, kartenreservierung,
      kartenvorverkauf, kartenbestellung, plätze hier, plätze unter, anmelden und, bis freitag
      anmelden, bis sonntag anmelden, bis montag anmelden, heute anmelden, ruft uns an, rufen sie
      uns, ^anmeldung, jetzt verschenken, erhältlich an, erhältlich in, erhältlich bei, erhältlich
      ab, erhältlich online, telefonisch reservieren, bitte reservieren, rufen sie durch, ruft
      durch, gruppenpreis auf anfrage, preise auf anfrage, ^testen sie, testet unser*, testen sie
      unser*, probieren sie unser*, probiert unser*, solange es hat, abholen ab, abholung ab,
      bestellung bis, bestellschluss, mieten unter, jetzt mieten, unverbindlich probieren,
      probefahren, probetragen, probeliegen, vorbeikommen und probieren, kommt probieren, komm
      probieren, kommt kosten, ab hof, werksverkauf, eröffnungsangebot, eröffnungsangebote, im
      geschäft erhältlich, in jeder buchhandlung, in allen buchhandlungen, ab heute im handel, ab
      heute erhältlich, ab heute in unserem, jetzt in unserem, ab sofort in unserem, auf unserem
      onlineshop, in unserem onlineshop, auf unserem shop, mail genügt, bei interesse pn, pn bei
      interesse, bei interesse melden, bei interesse einfach, bei interesse bitte, buchungen,
      reservierungen, bestellungen, ^tickets, ^karten, tickets und infos, infos und tickets, vvk,
      demo buchen, demo vereinbaren, live demo, kostenlose demo, demo anfordern, jetzt demo,
      whitepaper herunterladen, zu vermieten, vorbestellbar, überall erhältlich, jetzt überall, ab
      sofort überall, reservieren unter, jetzt wechseln, lassen sie sich beraten, lass dich
      beraten, lasst euch beraten, beraten wir sie, beraten sie gerne, wir beraten sie, jetzt
      berechnen, beitrag berechnen, beitrag online berechnen, jetzt anfordern, kostenlos
      anfordern, katalog anfordern, jetzt beraten lassen, jetzt termin, probemonat,
      schnuppermonat, jetzt durchstarten, jetzt loslegen, jetzt freischalten, jetzt lizenz, jetzt
      herunterladen für, im app store, kommt in unseren laden, besucht unseren laden, besuchen sie
      unseren laden, besuchen sie unsere ausstellung, kauft bei, kauft euch, kauf dir, kaufen
      könnt ihr, kaufen kann man, zu kaufen gibt es, zu kaufen gibt's, zu kaufen bei, zu erwerben,
      käuflich zu, mein buch kaufen, bestellt mein buch, schnell anmelden, ohne reservierung,
      reservierung empfohlen, reservierung erforderlich, reservierung erwünscht, termine per mail
    `),
    salesOffer: phrases(`
      rabatt, rabattaktion, sonderangebot, sonderangebote, sonderpreis, sonderaktion, aktionspreis,
      aktionswoche, einführungspreis, frühbucher, frühbucherrabatt, frühbucherpreis,
      frühbucherpreise, early bird, vorverkaufspreis, mengenrabatt, treuerabatt, mitgliederrabatt,
      schnäppchen, sale, sommersale, wintersale, im sale, räumungsverkauf, schlussverkauf,
      abverkauf, lagerverkauf, black friday, black week, cyber monday, deals, angebot der woche,
      angebot des monats, im angebot, angebot gilt, angebot nur, wochenangebot, tagesangebot, zum
      preis von, zum halben preis, halber preis, halben preis, zum sonderpreis, zwei für eins, zwei
      zum preis, zwei für eine, 2 für 1, 3 für 2, 1 plus 1, kaufen 1 gratis, reduziert, stark
      reduziert, preisgesenkt, preissenkung, 0 prozent auf, 0 prozent rabatt, 0 prozent günstiger, 0
      prozent sparen, 0 auf alles, 0 auf das, 0 auf den, 0 auf die, 0 rabatt, euro günstiger,
      franken günstiger, statt $, nur $, für nur, um nur, ab $, pakete ab, sparen sie, sparen bis
      zu, spare bis zu, du sparst, ihr spart, sie sparen, bis zu 0 prozent, gratis dazu, gratis
      obendrauf, gratis versand, gratisversand, kostenloser versand, kostenlosem versand,
      versandkostenfrei, versand gratis, versand kostenlos, portofrei, gutscheincode, rabattcode,
      geschenkgutschein, nur noch 0, nur noch heute, nur noch wenige, nur bis sonntag, nur bis
      samstag, nur bis freitag, nur dieses wochenende, nur für kurze zeit, nur kurze zeit, nur
      solange, solange der vorrat reicht, solange vorrat reicht, solange vorrat, so lange der
      vorrat, letzte plätze, letzte tickets, letzte karten, restplätze, restkarten, resttickets,
      noch plätze frei, noch freie plätze, noch 0 plätze, plätze frei, plätze sind frei, termine
      frei, limitierte, limitierte auflage, limitierte plätze, begrenzte plätze, plätze begrenzt,
      plätze sind begrenzt, maximal 0 plätze, maximal 0 teilnehmer*, maximal * teilnehmer*, nur 0
      plätze, zum vorteilspreis, vorteilspreis, ratenzahlung, ratenzahlung möglich, bald
      ausverkauft, fast ausverkauft, kostenloses erstgespräch, kostenlose erstberatung, erstes
      gespräch kostenlos, kostenlose probestunde, erste stunde gratis, erste stunde kostenlos,
      erster monat gratis, ersten monat gratis, schnupperpreis, kennenlernpreis, kennenlernangebot,
      0 statt 0, nur heute 0, termine sind noch frei, noch termine frei, streng limitiert, nur in
      kleiner auflage, gutschein im wert, als gutschein, aktion gilt, aktion läuft, gilt nur bis,
      preis gilt, preis gilt bis, zum aktionspreis, super preis, zum kleinen preis, zum fairen
      preis, hammerpreis, tiefpreis, tiefpreise, bestpreis, bestpreise, preisvorteil, schnell sein
      lohnt sich, solange vorhanden, wer zuerst kommt, mwst, inkl mwst, inkl versand, zzgl versand,
      plus versand, zuzüglich versand, teilnahmegebühr, kursgebühr, $ günstiger, $ rabatt, $ sparen,
      $ statt $, 0 statt $, schon für $, schon ab $, bereits ab $, je $, $ pro person, $ p p, $
      inkl, $ inklusive, $ alles inklusive, alles inklusive, danach $, pauschal $, preis $, karten
      zu $, karten ab $, tickets ab $, tickets zu $, $ ermäßigt, ermäßigt $, $ zzgl, $ plus versand,
      $ abzüglich, $ der meter, $ das glas, $ das kilo, $ das stück, $ die flasche, noch zwei
      plätze, noch drei plätze, noch vier plätze, noch fünf plätze, noch wenige plätze, noch ein
      paar plätze, noch einzelne plätze, noch plätze, noch restplätze, noch * zimmer, zimmer frei,
      noch zimmer, es gibt noch karten, noch karten, noch tickets, noch beratungstermine,
      frühanmeldung, wahnsinnspreis*, zum wahnsinnspreis, mega wahnsinnspreis, gibt's dazu, gibt es
      dazu, gratis probestunde, erste stunde ist gratis, material inklusive, materialkosten
      inklusive, frühstück inklusive, skipass inklusive, preisnachlass, zwei zum preis von einem,
      zum preis von einem, zum preis von einer, 0 zum preis von 0, höchstens * leute, höchstens *
      personen, höchstens 0 personen, maximal 0 personen, maximal 0 leute, begrenzte teilnehmerzahl,
      die teilnehmerzahl ist begrenzt, jetzt kaufen, ^jetzt bestellen, ^jetzt buchen, ^sofort
      bestellen, ^bestellen sie, ^buchen sie, ^sichern sie sich, ^kaufen sie, ^greifen sie zu,
      ^greift zu, ^jetzt sichern, ^jetzt vorbestellen, ^jetzt abonnieren, sofort bestellen, jetzt
      bestellen, verkaufe, vhb, 0 günstiger, einen monat lang gratis, einen monat gratis, einen
      monat kostenlos, eine woche gratis, eine woche kostenlos, monat lang gratis, erstgespräch
      kostenlos, erstgespräch gratis, erstgespräch ist kostenlos, erstberatung kostenlos, kostenlose
      beratung, kostenfreie beratung, festpreis, zum festpreis, gruppenpreis, gruppenpreise, noch
      betten, noch lager frei, nur bei uns, nur diese woche, probestunde, eine zahlen, einen zahlen,
      eins zahlen, zahle eins, zahl eins, solange es hat, versand kommt dazu, halbpension $,
      vollpension $, $ die nacht, $ pro nacht, ein paar * sind noch da, wenige exemplare,
      restexemplare, neu im sortiment, wieder im sortiment, jetzt wieder lieferbar, endlich wieder
      lieferbar, wieder lieferbar, frisch vom hof, solange sie reichen, vier wochen unverbindlich,
      wochen unverbindlich, tage unverbindlich, unverbindlich testen, unverbindlich probieren,
      probetragen, plätze sind rar, plätze sind limitiert, teilnehmerzahl begrenzt, plätze
      limitiert, ^jetzt wechseln, vvk $, vvk 0, kostenlose demo, zum einstiegspreis, einstiegspreis,
      startpreis, eröffnungspreis, eröffnungsrabatt, neukunden, neukundenrabatt, neukundenbonus,
      willkommensbonus, willkommensrabatt, studierendenrabatt, für nur $, um nur $, schon um $, zu
      je $, einheitspreis, komplettpreis, paketpreis, solange der vorrat, ersten monat kostenlos,
      die ersten 0 erhalten, nur in dieser woche, nur an diesem wochenende, nur bis ende, nacht
      geschenkt, dritte nacht, vierte nacht gratis, ohne risiko, fast ausgebucht, bald ausgebucht,
      schon halb ausgebucht, pauschalen ab
    `),
    salesGoods: phrases(`
      mein buch, mein neues buch, unser buch, ebook, e book, hörbuch, unser produkt, unsere
      produkte, unser sortiment, unsere dienstleistung, unsere dienstleistungen, unsere
      leistungen, unser service, unser shop, unserem shop, im shop, online shop, webshop,
      hofladen, werksverkauf, mein etsy, unser etsy, unsere speisekarte, unsere app, unsere
      plattform, unser tool, pro version, premium version, coachings, mentoring,
      beratungsgespräch, erstgespräch, masterclass, workshops, seminare, bootcamp, zertifizierung,
      webinar, membership, jahreskarte, jahreskarten, saisonkarte, dauerkarte, dauerkarten,
      tickets, ticket, eintrittskarten, pro monat, euro monat, pro person, pro kopf, p p, pro
      stück, pro kilo, eigentumswohnung, eigentumswohnungen, neubauwohnungen, ferienwohnung,
      pauschalreise, auf lager, wieder lieferbar, wieder verfügbar, frisch eingetroffen, neu
      eingetroffen, neuware, handgemachte, handgefertigt, handgefertigte, geschenkidee,
      geschenkideen, geschenkbox, geschenkkorb, templates, probetraining, stromtarif, handytarif,
      im abo, abo für, abonnements, beratungstermin, paketpreis, unsere küche, schmuckstücke,
      unikate, taschenbuch, gebundene ausgabe, leseexemplar, mittagstisch, stadtführung,
      stadtrundgang, weinprobe, tasting, schnupperstunde, reifenwechsel, fotoshooting, shooting,
      yogastunde, personal training, nachhilfe, trainingsplan, ernährungsplan, businessplan,
      anzeige in, anzeigenplatz, werbefläche, ihre anzeige, ihren shop, ihre website, *kurs,
      *kurse, *kursen, *workshop, *seminar, *coaching, *lehrgang, *retreat, *matratze, *matratzen,
      *armband, *schuhe, *stiefel, *beratung, *unterricht, *konferenz, *menü, *brunch, *buffet,
      ferienlager, feriencamp, sommercamp, *kiste, *kisten, *wolle, *brille, *brillen, fassungen,
      sehtest, *krimi, *roman, *bildband, *ratgeber, *kochbuch, *album, ferienhaus, pension,
      skipass, *heizung, heizkesseltausch, *kessel, thermostat, *dämmung, *solaranlage,
      *wärmepumpe, auszeit, führerschein, bootsführerschein, *kollektion, *honig, *kaffee, *torte,
      *torten, *kerzen, *seife, *seifen, *taschen, *shirt, *shirts, *hoodie, *pullover, *jacke,
      *jacken, *schmuck, *kissen, *möbel, *sofa, *fahrrad, *fahrräder, *lastenrad, *lizenz,
      *software, *abonnement, *monatsabo, *jahresabo, *probeabo, pflegeabo, *gutschein, *paket,
      *pakete, *reisen, *kreuzfahrt, *rundfahrt, *schifffahrt, *massage, *reinigung, *reparatur,
      *wartung, *fotobuch, *steuererklärung, *einlagen, *zehnerkarte, *dinner, *verkostung,
      *inserat, *inserate, *messer, *pflanzen, *setzlinge, *weihnachtsbäume, *christbaum, *gänse,
      *gemüse, *obst, *brote, *gebäck, *marmelade, karten, *tagesausflug, hausratversicherung,
      haftpflichtversicherung, zahnzusatzversicherung, versicherung, winterreifen, sommerreifen,
      doppelzimmer, einzelzimmer, gästezimmer, käseplatte, *weine, *konzertkarten, neu im
      sortiment, probestunde, blumenabo, gemüseabo, kaffeeabo, wahlabo, onlineabo, digitalabo,
      zeitungsabo, theaterabo, konzertabo, festivalpass, tagespass, *schürze, *schürzen, *körbe,
      halbpension, jugendherberge, hörgeräte, hörgerät, *pizza, *pizzen, *senf, *sirup, *likör,
      *gewürze, *kalender, *drucke, dachrinne, entrümpelung, umzugsservice, gartenpflege,
      baumpflege, winterdienst, schlüsseldienst, übersetzungen, lektorat, webdesign,
      hochzeitsfotos, babyfotos, bewerbungsfotos, passfotos, *geigenstunde, *klavierstunde,
      *reitstunde, *tanzstunde, *fahrstunde, *musikstunde, *nachhilfestunde, mietrad, leihrad,
      mietwagen, kursbeginn, kursstart, *kursreihe, dreizimmerwohnung, zweizimmerwohnung,
      einzimmerwohnung, tagesteller, wochenkarte, mittagskarte, paartherapie, hundeschule,
      hundetraining, fitnessstudio, mitgliedschaften, *mitgliedschaft, girokonto, kreditkarte,
      bausparvertrag, zahnersatz, haarschnitt, maniküre, pediküre, saunaeintritt, thermeneintritt,
      wellness, wellnesswochenende, spa, gebrauchtwagen, neuwagen, e bike, ebike, e bikes,
      pedelec, leasing, buchhaltung, lohnbuchhaltung, rückenschule, kindergeburtstag,
      *vortragsreihe, *frühstück, *vinyl, neue platte, *hörspiel, *brettspiel, brennholz,
      kaminholz
    `),
    bait: phrases(`
      markier * freund*, markier * beste*, markier * liebst*, markier * lieblings*, markier *
      schwester*, markier * bruder, markier * brüder, markier * geschwister*, markier * mama,
      markier * papa, markier * mutter, markier * vater, markier * eltern, markier * familie*,
      markier * kolleg*, markier * partner*, markier * crew, markier * team, markier *
      nachbar*, markier * leute, markier * mädels, markier * jungs, markier * bestie, markier
      * kumpel*, markier * schatz, markier * gang, markier * mann, markier * frau, markiere *
      freund*, markiere * beste*, markiere * liebst*, markiere * lieblings*, markiere *
      schwester*, markiere * bruder, markiere * brüder, markiere * geschwister*, markiere *
      mama, markiere * papa, markiere * mutter, markiere * vater, markiere * eltern, markiere
      * familie*, markiere * kolleg*, markiere * partner*, markiere * crew, markiere * team,
      markiere * nachbar*, markiere * leute, markiere * mädels, markiere * jungs, markiere *
      bestie, markiere * kumpel*, markiere * schatz, markiere * gang, markiere * mann,
      markiere * frau, markiert * freund*, markiert * beste*, markiert * liebst*, markiert *
      lieblings*, markiert * schwester*, markiert * bruder, markiert * brüder, markiert *
      geschwister*, markiert * mama, markiert * papa, markiert * mutter, markiert * vater,
      markiert * eltern, markiert * familie*, markiert * kolleg*, markiert * partner*,
      markiert * crew, markiert * team, markiert * nachbar*, markiert * leute, markiert *
      mädels, markiert * jungs, markiert * bestie, markiert * kumpel*, markiert * schatz,
      markiert * gang, markiert * mann, markiert * frau,
      markiert wen, markier wen, markiere wen, markiert alle die, markiere alle die, markier alle die,
      markiert jeden, markiere jeden der, markiert leute, markiert freund*, markiere freund*,
      markier freund*, markiert jemanden, markieren sie jemanden, markiere in den kommentaren,
      markiert in den kommentaren, markier in den kommentaren,
      markier einen, markiere einen, markieren sie einen, markier eine, markiere eine, markiere
      jemand*, markier jemand*, markiert jemand*,
      markiert die person, markier ihn, markiere ihn, markiert ihn,
      markier sie, markier zwei, markiere zwei, markiert zwei, markier drei,
      markiere drei, markiert drei, markiere 0, markier 0, freunde markieren, freund markieren,
      freundin markieren, jemanden markieren, person markieren, leute markieren, verlinke einen,
      verlinke eine, verlinke deine*, verlinkt eure*, verlinke jemand*, verlinkt jemand*, verlinke
      drei, verlinke zwei, verlinkt zwei, verlinkt drei, freunde verlinken, tagge deine*, tagge
      einen, tagge eine, tagge jemand*, tagge 0, tagge zwei, tagge drei, tagg deine*, tagg einen,
      tagg eine, tagg jemand*, taggt eure*, taggt einen, taggt eine, taggt jemand*, taggt zwei,
      taggt drei, tag einen freund, tag eine freundin, tag jemand*, tag a friend, nominiere drei,
      nominiert drei, nominiere 0, nominiert 0, leute nominieren, freunde nominieren, like wenn,
      liked wenn, liket wenn, like diesen beitrag, liket diesen beitrag, like dieses bild, liket
      dieses bild, like das bild, like unseren beitrag, gefällt mir wenn, gib einen like, gebt
      einen like, gib ein like, gebt ein like, lass ein like da, lasst ein like da, lass einen
      like da, lasst einen like da, lass uns ein like da, lasst uns ein like da, like da lassen,
      like dalassen, daumen hoch wenn, herz wenn, like für, like und teile, like und teilen, liken
      und teilen, liken teilen, liked und teilt, liket und teilt, liket teilt, like teile, liken
      kommentieren, like kommentiere, liked kommentiert, liket kommentiert, liken und
      kommentieren, like und kommentiere, liket und kommentiert, like teilen, teilen und liken,
      liket diesen post, like diesen post, liked diesen post, liked diesen beitrag, folgen liken,
      folgen und liken, folge uns und, folgt uns und liket, folgt uns und markiert, teile wenn,
      teilt wenn, teilen wenn, teilen teilen, teilt teilt, teilen falls, teile falls, niemand
      teilt das, nur wahre freunde, rt wenn, retweet wenn, retweete wenn, retweetet wenn, rt
      falls, rt für, rt und, rt to, retweet für, retweet to, rt if, retweet if, boostet wenn,
      booste wenn, boost wenn, reposte wenn, repostet wenn, kommentier ja, kommentiere ja,
      kommentiert ja, kommentiert einfach, kommentiere einfach, kommentier einfach, kommentiere
      mit, kommentiert mit, kommentier mit, kommentiere * und, kommentier * und, kommentiert *
      und, kommentiere * dann, kommentier * dann, kommentiert * dann, dann kommentier, dann
      kommentiere, dann kommentiert, kommentiere das wort, kommentiert das wort, kommentier das
      wort, kommentieren und gewinnen, kommentieren um, kommentieren speichern, kommentieren
      teilen, kommentieren und teilen, kommentiert und teilt, kommentiere und teile, speichern und
      teilen, speichern teilen, speichere und teile, schreib ja, schreibt ja, schreib einfach ja,
      schreibe ja, schreib das wort, schreibt das wort, schreibe das wort, schreib amen, schreibt
      amen, schreibt * in die kommentare und, schreibe * in die kommentare und, schreib * in die
      kommentare, schreib * unter diesen beitrag, schreibe * unter diesen beitrag, schreib * unter
      diesen post, schreib * unter dieses, schreib * unter den beitrag, schreib * unter das, unter
      diesen beitrag und du, unter diesen post und du, in die kommentare und du, in die kommentare
      und ich, in die kommentare und wir, in die kommentare um, in die kommentare dann, in den
      kommentaren und ich, in den kommentaren und wir, wer zuerst kommentiert, wer als erstes
      kommentiert, die ersten 0 kommentare, jeder kommentar zählt, jeder like zählt, jedes like
      zählt, für jeden like, für jedes like, für jeden kommentar, für jeden retweet, für jeden rt,
      für jeden follower, für jeden neuen follower, pro follower, 0 likes und, 0 likes bekommt,
      bei 0 likes, ab 0 likes, wir wollen die 0, knacken wir die, 0 knacken, helft uns die 0,
      follower fehlen uns, uns fehlen noch 0 follower, nur noch 0 follower, nur noch 0 likes, wie
      viele likes, wieviele likes, meisten likes, meisten herzen, followback, follow back,
      teamfollowback, followforfollow, follow for follow, like for like, likeforlike, folge
      zurück, folge jedem zurück, verfolge zurück, kopieren einfügen, kopieren und einfügen, copy
      paste, kopiert diesen text, kopiere diesen text, kopier diesen text, in euren status, in
      eurer story und, beitrag in der story, teilt den beitrag in eurer, teile den beitrag in
      deiner, wetten dass keiner, wetten dass niemand, nur 0 prozent schaffen, nur genies, nur 1
      prozent, 99 prozent scheitern, damit der algorithmus, für den algorithmus, und ich schicke
      dir, und ich schick dir, und ich sende dir, und wir schicken dir, und wir senden dir, link
      kommt per, kommt per dm, kommt per nachricht, markiert einen
      freund, markiert eine freundin, markiert 0 freunde, markiert 0 personen, markiert 0 leute,
      markiere die person, tag zwei deiner, tag drei deiner, ^tag deine*, ^tagge, ^taggt,
      ^verlinkt, verlinke * freunde, verlinkt * freunde, schaffen wir 0 likes, schaffen wir 0
      kommentare, schaffen wir 0 follower, schaffen wir die 0 likes, schaffen wir die 0 follower,
      zeig das jedem, zeigt das allen, zeigt das jedem, zeigt dieses bild allen, zeigt dieses
      video allen, schick das deinem, schick das deiner, pro like spenden, pro like spendet, pro
      like gibt, kommentiert und gewinnt, kommentiere und gewinne, meiste likes, wenn du auch
      findest, wenn ihr auch findet, wenn auch du findest, wenn auch ihr findet, like oder herz,
      herz oder daumen, emoji in die kommentare, ein emoji in den kommentaren, antworte mit ja,
      antwortet mit ja, 0 likes bis, beitrag 0 likes, foto 0 likes, bild 0 likes, post 0 likes,
      video 0 likes, 0 kommentare hat, 0 kommentare bekommt, 0 mal geteilt, dein ja in die
      kommentare, leitet das an, leite das an, leite das * an alle, leite dies an, leitet dies an,
      leite das * * * an alle, an alle weiter die, schick das an 0, schicke das an 0, schickt das
      an 0, sende das an 0, etwas gutes passieren, bringt unglück, bringt dir glück, kette nicht,
      nicht die kette, kette unterbrechen, seite liken, beitrag liken, post liken, foto liken,
      bild liken, liken und folgen, öffentlich teilen, beitrag öffentlich, freunde taggen, freund
      taggen, freundin taggen, jemanden taggen, lieblingsmenschen taggen, tippen gewinnen, tippen
      und gewinnen, mitraten und gewinnen, verlinke ihn, verlinke sie, verlinkt ihn, verlinkt sie,
      ^verlinke, vorbeiscrollt, vorbeiscrollen, weiterscrollen, folg mir und ich,
      folge mir und ich, ich folge dir zurück, follow gegen follow, follow für follow, like gegen
      like, f4f, l4l, l4f, herzen bekommt, speichere diesen, speichert diesen, speicher diesen,
      speichere dir diesen, speichert euch diesen, speichern liken, in deine story, in eure story,
      schick ihn der, schick ihn deiner, schick ihn deinem, schick das der, emoji kommentieren,
      kommentieren und den, kommentieren und folgen, auf deiner pinnwand, auf eurer pinnwand, auf
      deine pinnwand, auf eure pinnwand, teilen sonst, in die kommentare und teilen, like team,
      herz team, daumen team, doppeltipp*, doppelklick wenn, doppelklick auf das, nur 0 schaffen,
      schaffen nur 0, nur 0 lösen, gebt * ein like, gebt * * ein like, gebt * * * ein like, gib *
      ein like, gib * * ein like, verdient ein like, ein like wert, ein like verdient, ladet eure
      freunde ein, ladet alle eure freunde, lade deine freunde ein, lade alle deine freunde, ladet
      freunde ein, rt follow, follow und rt, follow rt, folgen und rt, folgen und retweeten,
      retweeten und folgen, bist du im topf, du bist im topf, seid ihr im topf, ihr seid im topf,
      unter allen kommentaren, unter allen kommentierenden, unter allen die liken, unter allen die
      teilen, unter allen die kommentieren, unter allen die folgen, unter allen likes, unter allen
      followern, unter allen neuen followern, wer kommentiert und, wer liked und, wer liket und,
      wer uns folgt und, wer teilt und, wer diesen beitrag teilt, wer diesen beitrag liked, wer
      den beitrag teilt, kommentieren zum gewinnen, liken zum gewinnen, teilen zum gewinnen,
      reagiert mit, reagiere mit, lass ein herz, lasst ein herz, lass ein herzchen, lasst ein
      herzchen, lass einen daumen, lasst einen daumen, herz dalassen, herzchen dalassen, daumen
      dalassen, bevor es gelöscht wird, bevor das gelöscht wird, bevor sie es löschen, wird
      gelöscht teilen, teilen bevor, teilt es bevor, teilt das bevor, teile das bis, teilt das
      bis, like an alle, nennt drei leute, erste person die, zweite person die, dritte person die,
      ergänze den satz, dein sternzeichen in, euer sternzeichen in, geburtsmonat in, repost wenn,
      reposten wenn, booste das wenn, schreib guide, schreib mir guide, und ich schick's dir, und
      ich schicke es dir, und vernetze dich, und vernetz dich, bekommt 0 herzen, beitrag * herzen,
      nur 0 prozent erkennen, nur 0 prozent sehen, schuldet dir ein, schuldet dir eine, schulden
      dir ein, like und teilt, dann teilen damit, teilen damit es, schickt dieses video an, schick
      dieses video an, schickt dieses bild an, schick dieses bild an, schickt das bild an, schick
      das bild an, schickt das video an, schickt diesen post an, schick diesen post an, schickt
      diesen beitrag an, schick diesen beitrag an, schick das jemand*, schickt das jemand*, schick
      das an jemand*, schickt das an jemand*, wer wird nummer, wer wird unser 0, wer wird
      follower, follower nummer, abonnent nummer, 0 follower bekommt, erst liken, liken dann, und
      wir sagen dir, und wir sagen euch, und wir verraten dir, und ich sag dir, und ich sage dir,
      und ich verrate dir, schuldest du uns, daumen nach oben wenn, wenn * daumen nach oben, teilt
      * wenn, teilt * * wenn, teilt * * * wenn, teile * wenn, teile * * wenn, teil * wenn, teil *
      * wenn, teilen sie * * wenn, retweetet * wenn, likt wenn, likt * wenn, liked * wenn, liket *
      wenn, like * wenn, like * * wenn, abstimmung per reaktion, mit reaktion abstimmen, stimmt
      per like, per like ab, werden das nicht teilen, wird das nicht teilen, traut sich das zu
      teilen, wer * teilt das, wer * * teilt das, wer * * * teilt das, wer * * * * teilt das, wer
      * liked, wer * teilt den, wer es teilt, wer das hier teilt, ich wette du, wetten du, schafft
      ihr es nicht, du schaffst es nicht, beweist es in, beweis es, lieblings* kommentieren,
      begleitung markieren, kollegen markieren, kollegin markieren, mama markieren, papa
      markieren, partner markieren, crew markieren, team markieren, folgt diesem konto und, folge
      diesem konto und, folge diesem account und, folgt diesem account und, wenn wir 0 likes, wenn
      wir 0 follower, wenn wir bis * 0 likes, sobald wir 0 follower, sobald wir 0 likes, bei 0
      followern, bei 0 abonnenten, emoji deiner wahl, nur mit emojis, nur mit einem emoji, mit
      einem wort kommentier*, beschreibt * mit einem wort, beschreibe * mit einem wort, gif in die
      kommentare, kommentieren fertig, erst teilen, mit einem gif antworten
    `),
    baitHint: phrases(`
      gewinnspiel, gewinnspiele, giveaway, verlosen, verlosung, verlost, ausgelost, auslosung, zu
      gewinnen, gewinner*, hauptpreis, mitmachen und gewinnen, lostopf, glücksfee,
      teilnahmeschluss, so nehmt ihr teil, so nimmst du teil, teilnahmebedingungen, kommentiere,
      kommentier, folgt uns, folge uns, folgen sie uns, folgt unserer seite, folge unserer seite,
      like, liken, liket, liked, likt, markieren, nominieren, daumen hoch, hand hoch, hände hoch,
      emoji, sternzeichen, glückspilz, lieblingsemoji, kommentieren, daumen nach oben
    `),
    shareRequest: phrases(`
      bitte teilen, bitte weitersagen, bitte weiterverbreiten, bitte verbreiten, bitte
      weiterleiten, bitte rt, bitte retweeten, bitte retweet, bitte boosten, bitte reposten, bitte
      teilt, gerne teilen, gern teilen, gerne rt, gern rt, gerne retweeten, gerne boosten, gern
      boosten, gerne weitersagen, gern weitersagen, gerne weiterleiten, gern weiterleiten, teilen
      erwünscht, teilen erlaubt, teilen ausdrücklich erwünscht, teilen erbeten, boost erwünscht,
      boosts willkommen, rt erwünscht, rt erbeten, rt pls, rt plz, rt bitte, retweet bitte, pls
      rt, teilen bitte, teilt bitte, teilt diesen, teilt dies, teilt den beitrag, teilt den post,
      teilt das bild, teilt unseren, teile diesen, teile dies, teile den beitrag, teil diesen,
      teil das, teilt gerne, teilt gern, teilen sie diesen, teilen sie den, teilen sie das, teilen
      sie gerne, leitet das weiter, leitet es weiter, leite das weiter, leitet diesen, leiten sie
      das weiter, leiten sie diesen, sagt es weiter, sagt's weiter, sag es weiter, sag's weiter,
      sagen sie es weiter, erzählt es weiter, erzählt's weiter, verbreitet das, verbreitet es,
      verbreitet diesen, helft uns beim verbreiten, helft beim verbreiten, hilf uns beim
      verbreiten, helft mit diesen, teilen hilft, holt eure freunde, erzählt euren freunden,
      erzähl deinen freunden, mit euren freunden, mit deinen freunden, please rt, please share,
      schickt das an, schick das an, schickt diesen, schick diesen, ^weitersagen, ^weitererzählen,
      teilt das bitte, teilt es bitte, teilt das gerne, und teilt das, und teilt es, teilen nicht
      vergessen, gern geteilt werden, darf geteilt werden, darf gerne geteilt, kann gerne geteilt
    `),
    superlative: phrases(`
      unglaublich*, unfassbar*, sensationell*, sensation, grandios*, phänomenal*, fantastisch*,
      phantastisch*, großartig*, wahnsinn, wahnsinns*, wahnsinnig*, atemberaubend*, überwältig*,
      legendär*, episch*, revolutionär*, bahnbrechend*, einzigartig*, einmalig*, unvergesslich*,
      unvergleichlich*, unbeschreiblich*, unübertroffen*, unschlagbar*, unwiderstehlich*,
      weltbeste*, weltklasse, weltsensation, besten aller zeiten, bester, beste, bestes, perfekt*,
      genial*, hammer, hammermäßig*, mega, megagut, megageil, megastark, megaschön, geil, geile,
      geilen, geiler, geiles, krasser, irrste*, traumhaft*, märchenhaft*, spektakulär*,
      herausragend*, überragend*, außergewöhnlich*, außerordentlich*, magisch*, magie,
      meisterwerk*, gamechanger, game changer, game changing, überglücklich*, begeistert*,
      begeisternd*, hin und weg, sprachlos, gerührt, tief bewegt, tief berührt, wunderschön*,
      wundervoll*, wunderbar*, göttlich*, bombastisch*, monumental*, ultimativ*, einsame spitze,
      spitzenklasse, triumph, jahrhundertereignis, jahrhundertspiel, allerbest*, allerschönst*,
      allergrößt*, allerliebst*, allertollst*, allergeilst*, allerallerbest*, allerallerschönst*,
      schönste*, tollste*, glücklichste*, coolste*, stärkste*, beeindruckendste*, aufregendste*,
      spannendste*, leckerste*, süßeste*, verrückteste*, visionär*, umwerfend*, sagenhaft*,
      fabelhaft*, fulminant*, furios*, gigantisch*, galaktisch*, überirdisch*, zauberhaft*,
      hinreißend*, brillant*, makellos*, lebensverändernd*, amazing, awesome, epic, omg, next
      level, wow, woow, wooow, vollkommenes, vollkommenste*, geilst*, krassest*, traumteam,
      größte*, irrsinnig*, unermesslich*, unendlich dankbar, meilenstein, rekordverdächtig*,
      weltklasseleistung
    `),
    intensifier: phrases(`
      absolut*, einfach nur, unendlich, zutiefst, restlos, grenzenlos, maßlos, so so, sooo, soooo,
      sooooo, mega, ultra, hyper, wirklich wirklich, extrem, wahnsinnig, unfassbar, unglaublich,
      höchst, aller zeiten, der welt, des universums, im universum, des jahrhunderts, des jahres,
      des jahrtausends, auf diesem planeten, überhaupt, jemals, je gesehen, je gehört, noch nie,
      nie zuvor, seit menschengedenken, ever, von ganzem herzen, über alle maßen, schlichtweg,
      schlicht und einfach, schier, geradezu, ungelogen, derart, dermaßen, was für ein, was für
      eine, was für einen, pure, purer, pures, 1000 prozent, 100 prozent, vor glück, vor freude,
      total, völlig, komplett, so krass, so geil, danke danke danke, aller aller, soo, geballte
    `),
    promise: phrases(`
      wir garantieren, garantieren wir, garantiere ich ihnen, garantiert ihnen, garantiert euch,
      garantiert dir, garantiert jedem, garantiert allen, wird garantiert, werden garantiert,
      garantieren ihnen, garantieren jedem, garantieren allen, wir versprechen, versprechen wir,
      versprochen ist versprochen, versprechen ihnen, versprechen euch, versprechen dir, versprechen
      allen, verspricht ihnen, unser versprechen, unser wort darauf, unser wort, geben ihnen unser
      wort, geben euch unser wort, geben dir unser wort, darauf geben wir, darauf unser wort, wort
      drauf, hand drauf, sichern wir ihnen, sichern wir euch, sichern wir dir, sichern wir jedem,
      sichern wir allen, sichern wir zu, sichern wir * zu, sichern wir * * zu, sichern wir * * * zu,
      wir sichern ihnen zu, sichere ich ihnen, sichere ich dir, sichern ihnen zu, sichert ihnen,
      sichert allen, wir sagen ihnen zu, sagen wir ihnen zu, sagen wir * zu, sagen wir * * zu, sagen
      wir ihnen verbindlich, sagen verbindlich, verbindlich zu, verbindlich zugesagt, verpflichten
      uns, verpflichten wir uns, stehen wir gerade, stehen dafür gerade, dafür haften wir, haften
      wir, wir haften, wir bürgen, bürgen wir, geld zurück, geld zurück garantie, ihr geld zurück,
      euer geld zurück, dein geld zurück, volle geld zurück, volles geld zurück, vollen kaufpreis
      zurück, kaufpreis zurück, beitrag zurück, gebühr zurück, eintritt zurück, porto zurück,
      erhalten sie zurück, bekommen sie zurück, bekommt ihr zurück, bekommst du zurück, bekommt ihr
      euer, bekommen sie ihr geld, bekommst du dein geld, erhalten sie ihr geld, erhalten sie *
      zurück, erhalten sie in jedem fall, preisgarantie, preisgarantie bis, tiefpreisgarantie,
      bestpreisgarantie, festpreisgarantie, zufriedenheitsgarantie, zufriedenheit garantiert,
      ankunftsgarantie, anschlussgarantie, pünktlichkeitsgarantie, frischegarantie,
      mobilitätsgarantie, qualitätsgarantie, zinsgarantie, betreuungsgarantie, platzgarantie,
      jobgarantie, liefergarantie, termingarantie, durchführungsgarantie, lebenslange garantie,
      lebenslanger garantie, 0 jahre garantie, jahre garantie, volle garantie, erstatten wir, wir
      erstatten, erstatten ihnen, erstattet ihnen, erstatten euch, erstatten dir, erstatten allen,
      wird erstattet, werden erstattet, vollständig erstattet, voll erstattet, zurückerstattet,
      bekommen sie erstattet, bekommt ihr erstattet, ersetzen wir, wir ersetzen ihnen, wir ersetzen
      euch, wir ersetzen dir, wird kostenlos ersetzt, werden kostenlos ersetzt, ersetzt bekommen,
      ersetzen wir kostenlos, tauschen wir kostenlos, tauschen wir gratis, tauschen wir um, tauschen
      wir ihnen, tauschen wir sofort, reparieren wir kostenlos, reparieren wir gratis, repariert
      wird kostenlos, wird kostenlos repariert, nehmen wir zurück, nehmen wir * zurück, bleibt
      kostenlos, bleiben kostenlos, bleibt gratis, bleiben gratis, bleibt dauerhaft kostenlos, für
      immer kostenlos, immer kostenlos bleiben, dauerhaft kostenlos, bleibt ihr preis, bleibt dein
      preis, preise stabil, steigen nie, steigt nicht bis, wird nie teurer, werden nie teurer, nie
      erhöhen, nie wieder erhöhen, niemals erhöhen, erhöhen wir nie, keine preiserhöhung, keine
      preiserhöhungen, keine beitragserhöhung, kein cent davon, niemals verkaufen, nie verkaufen,
      niemals weitergeben, nie an dritte, nicht an dritte weiter, niemals an dritte, geben ihre
      daten nicht, geben eure daten nicht, kommt zu 100, kommen zu 100, geht zu 100 prozent, tragen
      wir die kosten, tragen wir alle kosten, tragen sämtliche kosten, tragen alle kosten,
      übernehmen alle kosten, übernehmen sämtliche kosten, übernehmen wir die kosten, übernehmen wir
      alle, verrechnen wir ihnen nicht, berechnen wir ihnen nicht, berechnen wir nicht, verrechnen
      wir nicht, zahlen sie nichts, zahlst du nichts, zahlt ihr nichts, kostet sie nichts, kostet
      dich nichts, kostet euch nichts, schreiben wir * gut, schreiben wir ihnen gut, geht auf uns,
      gehen auf uns, geht auf unsere kosten, auf unsere kosten, ein leben lang gratis, ein leben
      lang kostenlos, leben lang repariert, leben lang gratis, lebenslang kostenlos, lebenslang
      gratis, kostenlos ein neues, kostenlos ein komplettes, kostenlosen ersatz, kostenloser ersatz,
      gratis ersatz, kostenlos neu, sonst geld, sonst gibt's, oder sie bekommen ihr, oder du
      bekommst dein, oder ihr bekommt euer, oder es kostet nichts, oder es ist gratis, oder wir
      zahlen, niemand wird entlassen, preis bleibt gleich, preis bleibt bei, preise bleiben gleich,
      preise bleiben stabil, bleibt der preis bei, bleibt der preis gleich, zahlt keinen cent mehr,
      zahlen keinen cent mehr, bleibt bei 0 euro, bleibt bei 0 franken, beitrag steigt nie, beitrag
      steigt nicht, preis steigt nie, miete steigt nie, miete steigt nicht, garantiert jeder,
      garantiert jede, garantieren für, das garantieren wir, das versprechen wir, das sichern wir,
      das sagen wir * zu, dafür garantieren wir, dafür stehen wir gerade, für immer gratis, geht das
      essen auf uns, geht auf unsere rechnung, geht auf unsere kappe, der nächste * geht auf uns,
      die nächste * geht auf uns, essen auf uns, kaffee auf uns, reparatur auf uns, kommen für den
      schaden auf, kommen für alle kosten, sonst geld zurück, geld retour, gratis umtausch,
      kostenloser umtausch, kostenlose rücknahme, kostenlose reparatur, lösen wir ein, lösen wir ihn
      ein, gilt unbegrenzt, behalten ihre gültigkeit, behält seine gültigkeit, niemand verliert
      seinen, niemand verliert ihren, jederzeit kostenlos stornier*, kostenlos stornierbar, bis *
      kostenlos storniert, kostenfrei storniert, kostenlos stornieren, schicken wir * kostenlos,
      schicken wir * * kostenlos, schicken wir ihnen kostenlos, wir ersetzen, in den nächsten 0
      stunden eine antwort, hört * bis spätestens, antwort innerhalb, antworten innerhalb, antwort
      binnen, innerhalb von 0 stunden antwort*, innerhalb von 0 stunden eine antwort, innerhalb von
      0 stunden geliefert, innerhalb von 0 tagen erstattet, lieferung innerhalb, liefern innerhalb,
      reparieren innerhalb, garantieren wir jede*, garantieren jede*, wir garantieren jede*, geht
      aufs haus, geht * aufs haus, geht für * aufs haus, geht * auf uns, geht der nächste * auf uns,
      preis ist fixiert, preis bleibt fix, preis bleibt fixiert, bleibt eingefroren, eingefroren
      bis, preise eingefroren, gleich hoch bleibt, bleibt gleich hoch, steigt nicht solange, preis
      steigt nicht, preise steigen nicht, prämie steigt nicht, wird nicht teurer, werden nicht
      teurer, wird nicht erhöht, werden nicht erhöht, erhöhen wir nicht, wir erhöhen * nicht, wir
      erhöhen * * nicht, wir erhöhen * * * nicht, wir erhöhen die * nicht, zur vollen erstattung,
      volle erstattung, vollen erstattung, volle rückerstattung, vollen rückerstattung,
      rückerstattung in, zurückgezahlt, werden zurückgezahlt, wird zurückgezahlt, zahlen wir zurück,
      zahlen wir * zurück, zahlen wir die differenz, geben wir zurück, bis auf den letzten cent, bis
      auf den letzten rappen, holen wir sie ab und, kein euro mehr, kein cent mehr, keinen cent mehr
      als, keinen euro mehr als, ist der preis den sie, wiederholt * gratis, wiederholt den *
      gratis, wiederholt den * kostenlos, wiederholen kostenlos, kostenlos wiederholen, gratis
      wiederholen, könnt ihr euch verlassen, können sie sich verlassen, kannst du dich verlassen,
      das haben sie schriftlich, schriftlich garantiert, schriftliche garantie, schreiben es in den
      vertrag, steht im vertrag, im vertrag garantiert, wird nicht verrechnet, wird nicht berechnet,
      wird dir nicht berechnet, kostenlos nach hause, kostenlos zugeschickt, gratis zugeschickt,
      haben wir es versprochen, haben wir versprochen, bleibt für immer frei, für immer frei, für
      alle kostenlos bleiben, für immer gratis bleiben, es wird keine bezahl*, wird es bei uns nicht
      geben, wird es bei uns nie geben, werden * erstattet, werden * * erstattet, wird * erstattet,
      wird * * erstattet, bekommen * erstattet, unser ehrenwort, dafür stehen * ein, dafür stehen *
      * ein, stehen dafür ein, sie bekommen ein neues, du bekommst ein neues, ihr bekommt ein neues,
      bekommst ein neues, bekommst du ein neues, bekommen sie ein neues, bekommen sie einen neuen,
      bekommst du einen neuen, schicken wir ein neues, schicken wir einen neuen, oder er gehört
      ihnen, oder sie gehört ihnen, oder gratis, sonst gratis, sonst ist * gratis, dann ist *
      gratis, dann gratis, bekommen sie geschenkt, bekommen sie * geschenkt, bekommen sie die *
      geschenkt, garantieren ihnen dass, garantieren euch dass, wir versichern ihnen, versichern wir
      ihnen, unsere zusage, unsere garantie, garantieversprechen, serviceversprechen,
      preisversprechen, unser preisversprechen, leistungsversprechen, wir halten wort, halten wir
      wort, das ist versprochen, fest versprochen, fest zugesagt, zugesagt haben wir, größentausch,
      umtausch gratis, umtausch kostenlos, gratis umgetauscht, kostenlos umgetauscht, rückgaberecht,
      0 tage rückgaberecht, 0 tage rückgabe, 0 nächte probe, 0 tage zurückgeben, lebenslange
      reparatur, gratisreparatur, solange sie mitglied sind, solange du mitglied bist, solange ihr
      mitglied seid, solange du * bleibst, einen platz garantiert, platz garantiert, platz ist
      garantiert, übernahme garantiert, übernahmegarantie, bekommt * eine feste stelle, niemand wird
      abgewiesen, kein kind muss, keine familie muss, kein gast muss, muss niemand bezahlen, muss
      niemand zahlen, wir versprechen dass, wird ihnen nicht verrechnet, wird ihnen nicht berechnet,
      bekommen sie alles zurück, bekommst du alles zurück, bekommt ihr alles zurück, haben sie
      schriftlich, geht der * auf uns, geht die * auf uns, geht das * auf uns, prämie bleibt gleich,
      beitrag bleibt gleich, beitrag bleibt stabil, beitrag bleibt bei, miete bleibt gleich, preis
      bleibt bis, preise bleiben bis, den preis halten, halten den preis, halten die preise, halten
      unsere preise, preise halten, preis fixiert, fixpreis bis, ist * fixiert, bis * fixiert,
      bleibt * eingefroren, bleibt * * eingefroren, bleiben * eingefroren, bleiben * * eingefroren,
      unser wort gilt, unser wort haben sie, gehen auf unsere kosten, kostet unsere mitglieder
      nichts, erhöhen den * nicht, erhöhen die * nicht, erhöhen unsere * nicht, erhöhen wir den *
      nicht, erhöhen wir die * nicht, erhöhen unsere preise nicht, wir lösen ihn ein, wir lösen ihn
      * ein, mitgliedsbeitrag bleibt, gebühren steigen nicht, mieten steigen nicht, auch nächstes
      jahr nicht teurer, auch nächstes jahr $, auch 2026 $, auch 2027 $, bekommt sein geld zurück,
      bekommt ihr geld zurück, kriegt sein geld zurück, bekommen ihr geld zurück, kriegen ihr geld
      zurück, bekommt euer geld zurück, bekommt den vollen, erhält den vollen, wir sagen zu, sagen
      wir zu, wir sichern zu, sichern zu dass, sichert zu dass, sagt zu dass, sagen zu dass, das
      garantiert der, das garantiert die, dafür garantiert, unsere preise bleiben, unsere *preise
      bleiben, unsere beiträge bleiben, unsere gebühren bleiben, unsere tarife bleiben, unsere
      mieten bleiben, eintrittspreise bleiben, beiträge bleiben stabil, rücksendung kostet nichts,
      rücksendung kostenlos, rücksendung ist kostenlos, kostenlose rücksendung, rückversand
      kostenlos, rückversand gratis, kostenloser rückversand, geld ist in, geld ist binnen, geld ist
      innerhalb, bei nichtgefallen, daten verkaufen wir nicht, verkaufen wir nie, geben wir nicht
      weiter, geben wir nie weiter, geben wir niemals, geben sie nicht weiter, geben sie niemals
      weiter, schicken wir * kostenfrei, schicken wir * * kostenfrei, schicken wir * gratis,
      schicken wir * * gratis, gratis noch einmal, kostenlos noch einmal, noch einmal gratis, noch
      einmal kostenlos, gratis nochmal, kostenlos nochmal, bessern wir * nach, kostenlos
      nachgebessert, gilt ihr ticket, gilt dein ticket, gilt euer ticket, gelten ihre karten, gelten
      die karten für, tickets behalten, karten behalten, entfällt die gebühr, entfällt der beitrag,
      andernfalls entfällt, sonst entfällt, sonst zahlen wir, zahlen sie keinen, zahlst du keinen,
      zahlt ihr keinen, oder sie zahlen, oder sie zahlen kein, oder du zahlst nichts, oder sie
      zahlen nichts, rückerstattet, wird ihnen * rückerstattet, refundiert, refundieren wir,
      rückvergütet, rückvergüten wir, bringen wir sie kostenlos, bringen wir sie gratis, bringen wir
      dich kostenlos, zahlt bei uns nichts, zahlen bei uns nichts, bekommen sie * zurück, bekommen
      sie * * zurück, bekommen sie * * * zurück, bekommst du * zurück, bekommst du * * zurück,
      bekommt ihr * zurück, bekommt ihr * * zurück, erhalten sie * * zurück, erhalten sie * * *
      zurück, erhältst du * zurück, kriegt ihr * zurück, kriegst du * zurück, gibt's * geld zurück,
      gibt es * geld zurück, gibt's das geld, kostet sie keinen cent, kostet dich keinen cent, ist
      bis * wieder, sind bis * wieder, läuft bis * wieder, läuft ab * wieder, fährt ab * wieder, ist
      spätestens * wieder, ist spätestens am * wieder, sind spätestens am * wieder, solange es uns
      gibt, solange es diese * gibt, solange es diesen * gibt, werden wir niemals, wir werden
      niemals, werden wir nie verkaufen, wir werden nie verkaufen, bleibt immer kostenlos, bleibt
      immer gratis, die kosten übernehmen wir, kosten tragen wir, alle kosten tragen, den schaden
      ersetzen wir, schaden ersetzen wir, schaden übernehmen wir, garantierte lieferung, garantierte
      rückgabe, garantierte auszahlung, garantiert bis, garantiert vor, garantiert innerhalb,
      garantiert pünktlich, garantiert rechtzeitig, garantiert geliefert, 0 tage lang zurück*, 0
      tage zur probe, 0 tage probe, 0 nächte testen, 0 nächte probeschlafen, zurückgeben ohne, ohne
      angabe von gründen, jederzeit zurückgeben, kostenlos zurückgeben, kostenlos zurückschicken,
      gratis zurückschicken, kostenlos umbuchen, gratis umbuchen, kostenfrei stornieren, nehmen wir
      anstandslos, wir stehen zu unserem wort, stehen zu unserem wort, stehen zu unserer zusage,
      unsere zusage gilt, die zusage gilt, zusage gilt, reparieren wir kostenfrei, reparieren wir
      umsonst, reparieren wir * gratis, reparieren wir * kostenlos, reparieren wir * kostenfrei,
      reparieren wir * umsonst, reparieren wir * * gratis, reparieren wir * * kostenlos, reparieren
      wir * * kostenfrei, reparieren wir * * umsonst, tauschen wir kostenfrei, tauschen wir umsonst,
      tauschen wir * gratis, tauschen wir * kostenlos, tauschen wir * kostenfrei, tauschen wir *
      umsonst, tauschen wir * * gratis, tauschen wir * * kostenlos, tauschen wir * * kostenfrei,
      tauschen wir * * umsonst, ersetzen wir gratis, ersetzen wir kostenfrei, ersetzen wir umsonst,
      ersetzen wir * gratis, ersetzen wir * kostenlos, ersetzen wir * kostenfrei, ersetzen wir *
      umsonst, ersetzen wir * * gratis, ersetzen wir * * kostenlos, ersetzen wir * * kostenfrei,
      ersetzen wir * * umsonst, flicken wir gratis, flicken wir kostenlos, flicken wir kostenfrei,
      flicken wir umsonst, flicken wir * gratis, flicken wir * kostenlos, flicken wir * kostenfrei,
      flicken wir * umsonst, flicken wir * * gratis, flicken wir * * kostenlos, flicken wir * *
      kostenfrei, flicken wir * * umsonst, schicken wir gratis, schicken wir kostenlos, schicken wir
      kostenfrei, schicken wir umsonst, schicken wir * umsonst, schicken wir * * umsonst, holen wir
      gratis, holen wir kostenlos, holen wir kostenfrei, holen wir umsonst, holen wir * gratis,
      holen wir * kostenlos, holen wir * kostenfrei, holen wir * umsonst, holen wir * * gratis,
      holen wir * * kostenlos, holen wir * * kostenfrei, holen wir * * umsonst, wechseln wir gratis,
      wechseln wir kostenlos, wechseln wir kostenfrei, wechseln wir umsonst, wechseln wir * gratis,
      wechseln wir * kostenlos, wechseln wir * kostenfrei, wechseln wir * umsonst, wechseln wir * *
      gratis, wechseln wir * * kostenlos, wechseln wir * * kostenfrei, wechseln wir * * umsonst,
      können * zählen, könnt ihr zählen, können sie zählen, wir halten uns daran, lösen wir * ein,
      lösen wir * * ein, steht so im vertrag, steht so in der satzung, steht in unserer satzung,
      vertraglich garantiert, vertraglich zugesichert, vertraglich festgehalten, vertraglich
      festgeschrieben, schriftlich zugesichert, schriftlich zugesagt, oder kostenlos, oder geld
      zurück, solange der verein besteht, solange wir bestehen, ersatzteile garantiert
    `),
    promiseWill: phrases(`
      wir werden, werden wir, werden ihnen, werden euch, werden dir, wird ihnen, wird euch, wird
      dir, sie erhalten, erhalten sie, sie bekommen, bekommen sie, du bekommst, bekommst du, du
      erhältst, erhältst du, ihr bekommt, bekommt ihr, ihr erhaltet, erhaltet ihr, bekommt jeder,
      bekommt jede, erhält jeder, erhält jede, jeder bekommt, jeder erhält, jeder kunde, jede
      kundin, jede familie, kriegt jeder, kriegen alle, bekommen alle, erhalten alle, bekommt die,
      bekommt den, bekommt das, jede bestellung, jede anfrage, jedes paket, jede beschwerde, jede
      mail, jede nachricht, jede reparatur, jedes verspätete, alle anfragen, alle bestellungen,
      alle pakete, wir informieren, informieren wir, wir antworten, wir melden uns, melden wir
      uns, antworten wir, liefern wir, wir liefern, beantworten wir, wir beantworten, wir rufen,
      rufen wir, wir zahlen, zahlen wir, wir bezahlen, bezahlen wir, wir beheben, beheben wir, wir
      reparieren, reparieren wir, wir bearbeiten, bearbeiten wir, wir lösen, wir schicken,
      schicken wir, wir übernehmen, übernehmen wir, hören sie, haben sie, habt ihr, hast du, ist
      spätestens, sind spätestens, ist bis, sind bis, läuft bis, fährt ab, wird bis, werden bis,
      wird spätestens, werden spätestens, wird ab, jeder antrag, jeden antrag, jede meldung, jeder
      hinweis, jede autorin, jeder patient, jede patientin, jedes mitglied, jedes kind, jeder
      gast, jedes schiff, jede lieferung, alle tickets, alle karten, alle anmeldungen, alle
      anträge, erhält den, erhält die, erhält das, erhält sein, erhält ihr, erhalten ihr, erhalten
      den, beantwortet jeden, beantwortet jede, beantworten jede, beantworten jeden, antworten auf
      jede, wir veröffentlichen, veröffentlichen wir, wir holen, holen wir, wir ersetzen, ersetzen
      wir, wir tauschen, tauschen wir, wir erstatten, wir verrechnen, verrechnen wir, melden uns,
      kümmern uns, kümmern wir uns, wir kümmern uns, bringen wir, wir bringen, wer länger, wer
      warten, bekommt jedes, erhalten bis, erhält bis, sind alle, ist jede, ist jeder, dein
      guthaben, ihr guthaben
    `),
    promiseVerb: phrases(`
      erstatten, erstattet, zurückerstatten, zurückzahlen, zurück, ersetzen, ersetzt, ersatz,
      kostenlosen ersatz, kostenlos ein, reparieren, repariert, beheben, behoben, gutschreiben,
      gutgeschrieben, gutschrift, entschädigen, entschädigt, entschädigung, nachliefern,
      umtauschen, garantiert, verbindlich, spätestens, innerhalb, innert, binnen, noch am selben,
      am selben tag, am folgetag, den vollen, die volle, das volle, den gesamten, die gesamte,
      sämtliche kosten, alle kosten, die differenz, bis freitag, bis montag, bis dienstag, bis
      mittwoch, bis donnerstag, bis samstag, bis sonntag, bis morgen, bis ende, bis heute, auf dem
      konto, bearbeitet, geliefert, beantwortet, rückmeldung, bescheid, eine antwort, angenommen,
      ausgezahlt, überwiesen, auf ihrem konto, auf deinem konto, in 0 stunden, in 0 tagen, vollen
      preis, nicht verrechnet, zahlt nichts
    `),
    promiseTerm: phrases(`
      innerhalb von 0, innerhalb 0, innerhalb eines tages, innerhalb einer woche, innerhalb einer
      stunde, innerhalb eines werktags, innert 0, innert *, binnen 0, binnen *, in 0 stunden, in 0
      minuten, in 0 tagen, spätestens, bis freitag, bis montag, bis dienstag, bis mittwoch, bis
      donnerstag, bis samstag, bis sonntag, bis morgen, bis ende 0, bis ende des, bis ende januar,
      bis ende februar, bis ende märz, bis ende april, bis ende mai, bis ende juni, bis ende juli,
      bis ende august, bis ende september, bis ende oktober, bis ende november, bis ende dezember,
      bis zum ende, bis jahresende, bis monatsende, bis weihnachten, bis 0 uhr, bis heute 0, bis
      heute abend, noch heute, am selben tag, am nächsten tag, am folgetag, am nächsten werktag,
      am gleichen tag, kostenlos, kostenfrei, gratis, ohne aufpreis, ohne zusatzkosten, ohne
      mehrkosten, auf unsere kosten, ohne ausnahme, ausnahmslos, in jedem fall, auf jeden fall,
      jedes mal, egal was, egal wann, für immer, ein leben lang, lebenslang, solange es, heute und
      in zukunft, auch in zukunft, 100 prozent, 0 prozent, in voller höhe, vollständig, den
      vollen, die volle, das volle, persönlich, ohne diskussion, ohne wenn und aber, ohne fragen,
      keine fragen, plus versand, samt gebühr, gebühren inklusive, ohne strafe, ohne nachteil,
      ohne abzüge, ohne abzug, in zehn tagen, kostet nichts, umsonst, geschenkt, keinen cent,
      keinen rappen, ab sofort gilt, innerhalb von *, innerhalb weniger, automatisch, versprochen,
      bis zum 0, ohne antrag, unbegrenzt
    `),
    linkPromise: phrases(`
      hier ist der link, hier der link, hier die links, hier sind die links, hier ein paar links,
      hier mein link, link dazu, link unten, link unten im, links unten, link hier, link folgt,
      link anbei, der link unten, den link unten, unter dem link, unter diesem link, unter
      folgendem link, unter nachfolgendem link, über diesen link, über den link, über folgenden
      link, auf diesen link, auf den link, dem link folgen, folgt dem link, folge dem link, folgen
      sie dem link, dieser link, diesen link, diesem link, siehe link, siehe hier, den link
      nutzen, klickt hier, klick hier, hier klicken, hier geht's, hier gehts, hier geht es, hier
      entlang, hier lang, mehr dazu hier, mehr hier, hier mehr, mehr infos hier, infos hier, alle
      infos hier, alle details hier, details hier, hier alle infos, hier alle details, hier
      anmelden, anmeldung hier, anmelden hier, hier registrieren, hier bewerben, bewerben hier,
      hier buchen, hier bestellen, hier kaufen, hier lesen, hier weiterlesen, hier nachlesen,
      nachzulesen hier, hier zu lesen, hier ansehen, hier anschauen, hier anhören, hier nachhören,
      hier herunterladen, hier downloaden, hier abstimmen, hier unterschreiben, hier spenden, hier
      mitmachen, hier teilnehmen, hier die details, hier der artikel, hier der beitrag, hier das
      video, hier das interview, hier zum artikel, hier zum beitrag, hier zum video, hier zur
      umfrage, hier zur anmeldung, findet ihr hier, finden sie hier, findest du hier, findet man
      hier, gibt's hier, gibt es hier, gibts hier, tickets hier, karten hier, zum ganzen artikel,
      zum vollständigen artikel, zum artikel, zum beitrag, zur ganzen geschichte, hier den ganzen
      artikel, den ganzen artikel, der ganze artikel, das ganze interview, die ganze geschichte,
      schaut es euch hier, schau's dir hier, hier könnt ihr, hier kannst du, hier können sie, hier
      seht ihr, hier sehen sie, hier siehst du
    `),
    disclosure: phrases(`
      disclaimer, transparenzhinweis, in eigener sache, offenlegung, zur transparenz, ^werbung,
      ^anzeige, #werbung, #anzeige, #ad, #advert, #kooperation, #unbezahltewerbung,
      #werbungunbezahlt, #partner, enthält werbung, werbung unbezahlt, unbezahlte werbung,
      unbeauftragte werbung, bezahlte werbung, bezahlte partnerschaft, bezahlte kooperation,
      bezahlte anzeige, werbung wegen, werbung da, werbung durch, werbung weil, eigenwerbung,
      achtung werbung, gesponsert, gesponserter, gesponserte, sponsored, in kooperation mit,
      kooperationspartner, affiliate, rezensionsexemplar, pressemuster, pr sample, kostenlos zur
      verfügung gestellt, ich arbeite bei, ich arbeite für, arbeite selbst bei, bin angestellt
      bei, mein arbeitgeber, meines arbeitgebers, meinem arbeitgeber, bin mitautor*, ich bin
      autor*, bin einer der autoren, bin eine der autorinnen, ich habe das buch geschrieben, hab
      ich geschrieben, ich habe mitgeschrieben, von mir geschrieben, ich habe gegründet, habe ich
      gegründet, mitgegründet, bin mitgründer*, ich bin gründer*, interessenkonflikt,
      interessenkonflikte, wurde dafür bezahlt, bin befangen, bin mitglied im vorstand, selbst
      gebaut, selbst entwickelt, hab ich gebaut, habe ich gebaut, habe ich entwickelt, hab ich
      entwickelt, von mir entwickelt, full disclosure
    `),
    emptyPraise: phrases(`
      toller beitrag, guter beitrag, super beitrag, schöner beitrag, klasse beitrag, starker
      beitrag, spannender beitrag, interessanter beitrag, wichtiger beitrag, sehr guter beitrag,
      sehr schöner beitrag, toller post, guter post, super post, starker post, toller artikel,
      guter artikel, super artikel, interessanter artikel, spannender artikel, lesenswerter
      artikel, sehr guter artikel, toller text, guter text, starker text, tolles bild, schönes
      bild, tolles foto, schönes foto, super foto, tolles video, schön gesagt, gut gesagt, schön
      geschrieben, gut geschrieben, toll geschrieben, gut zusammengefasst, super zusammengefasst,
      auf den punkt, auf den punkt gebracht, treffend, sehr treffend, so wahr, wie wahr, sehr
      wahr, so ist es, so isses, genau so, genau, genau das, ganz genau, absolut, absolut richtig,
      stimmt, stimmt genau, stimme zu, stimme voll zu, stimme dir zu, volle zustimmung,
      zustimmung, sehe ich auch so, seh ich auch so, dem ist nichts hinzuzufügen, dito,
      unterschreibe ich, dieses, das hier, danke fürs teilen, danke für das teilen, danke für den
      beitrag, danke für den tipp, danke dafür, danke, sehr interessant, interessant, sehr
      spannend, spannend, sehr informativ, informativ, sehr hilfreich, hilfreich, sehr nützlich,
      nützlich, sehr gut, sehr schön, richtig gut, richtig stark, gut, super, super sache, tolle
      sache, gute sache, toll, klasse, prima, stark, spitze, top, schön, wunderbar, großartig,
      hervorragend, fantastisch, genial, mega, geil, cool, nice, wow, hammer, bravo, chapeau,
      respekt, daumen hoch, like, liebe es, gefällt mir, weiter so, gratuliere, glückwunsch,
      herzlichen glückwunsch, guter punkt, guter tipp, gute tipps, tolle tipps, erster, bin dabei
    `),
    leadIn: phrases(`
      neuer blogpost, neuer blogbeitrag, neuer blogartikel, neuer beitrag, neuer artikel, neuer
      text, neues video, neue folge, neue episode, neuer podcast, neue ausgabe, neu im blog, neu
      auf dem blog, auf dem blog, aus dem blog, blogpost, blogbeitrag, blogartikel, mehr dazu,
      mehr dazu hier, mehr infos, mehr infos hier, mehr infos unter, mehr informationen, mehr
      informationen hier, mehr hier, mehr unter, weitere infos, weitere informationen, nähere
      infos, alle infos, alle infos hier, infos, info, infos hier, infos unter, details, details
      hier, details unter, alle details, weiterlesen, hier weiterlesen, lesen, jetzt lesen, hier
      lesen, lest selbst, lesetipp, leseempfehlung, lesenswert, unbedingt lesen, hörtipp,
      hörempfehlung, filmtipp, linktipp, hier, hier lang, hier entlang, hier geht's lang, hier
      geht's zum artikel, hier geht's zum video, hier geht es zum artikel, hier klicken, klick,
      klickt hier, siehe, siehe hier, siehe auch, link, links, link hier, hier der link, hier ist
      der link, hier zum link, zum link, der link, quelle, quellen, via, video, videos, das video,
      zum video, bildergalerie, zum artikel, zum beitrag, zum text, zum interview, zur meldung,
      zum bericht, der artikel, der beitrag, podcast, pdf, download, jetzt ansehen, jetzt
      anschauen, jetzt anhören, jetzt reinhören, jetzt reinlesen, anschauen, ansehen, anhören,
      reinhören, schaut mal, schau mal, schaut mal hier, schau mal hier, guckt mal, guck mal,
      kuckt mal, schaut rein, schaut euch das an, schau dir das an, seht selbst, lest das, lies
      das, nachlesen, hier nachlesen, zum nachlesen, zum nachhören, eilmeldung, eil, update, news,
      jetzt online, gerade veröffentlicht, soeben erschienen, sehr interessant, wow, lol, haha,
      rt, retweet, repost, fyi, icymi, zur info, zur erinnerung, reminder, thread,
      pressemitteilung, medienmitteilung, anmeldung hier, zur anmeldung, jetzt anmelden, jetzt
      bestellen, jetzt kaufen, jetzt buchen, jetzt bewerben, jetzt mitmachen, bitte teilen,
      bitteschön, bitte schön, bitte sehr, vormerken, save the date, fotos hier, bilder hier, zu
      den fotos, zu den bildern, mein neuer blogpost, mein neuer beitrag
    `),
    attribution: phrases(`
      rt @, via @, via, von @, by @, durch @, quelle @, foto @, danke @, h t @, ht @, mt @, cc @,
      rt
    `),
    idiom: phrases(`
      teilt uns mit wenn, teilt uns mit falls, teilt mir mit wenn, teilt mir mit falls, teil
      uns mit wenn, teil uns mit falls, teil mir mit wenn, teil mir mit falls, teilen sie uns
      mit wenn, teilen sie uns mit falls, teilt es uns mit wenn, teilt es uns mit falls,
      bitte teilt uns, bitte teilt mir, bitte teilen sie uns, bitte teilen sie mir, bitte teil uns,
      bitte teil mir, bitte teile uns, bitte teile mir, bitte teilen sie ihrem,
      dank der, dank des, dank dem, dank einer, dank eines, dank ihrer, dank unserer, nein danke,
      gott sei dank, danke für nichts, na danke, na vielen dank auch, am besten, besten dank,
      beste grüße, besten grüße, alles beste, im besten fall, bestens, im großen und ganzen,
      größtenteils, zum größten teil, größten teil, der größte teil, ^liebe ist, ^liebe zum,
      ^liebe zur, ^lieber nicht, ^lieber ein, ^lieber eine, ^lieber mal, ^na ja, ^na gut, ^na
      toll, ^na klar, ^na dann, open source, polizei sucht, polizei sucht weiter, sucht nach,
      suchen nach zeugen, sucht zeugen, suchen zeugen, suchen das weite, sucht das weite, das
      weite suchen, rat suchen, ratsuchende, stellt sich heraus, stellt sich die frage, stellen
      sich die frage, stellt klar, stellt fest, stellen fest, stelle fest, in frage, cron job,
      cronjob, batch job, steve jobs, job sharing, baustelle, an erster stelle, an dieser stelle,
      an stelle, auf der stelle, keine garantie, keine preisgarantie, ohne garantie, ohne gewähr,
      keine gewähr, garantie abgelaufen, garantie ist abgelaufen, keine geld zurück, nicht
      garantieren, nicht versprechen, nichts versprechen, kann nicht garantieren, können nicht
      garantieren, können wir nicht garantieren, garantieren wir nicht, kann nichts versprechen,
      können nichts versprechen, albtraum, das beste draus, das beste daraus, beste freundin,
      bester freund, besten freundin, besten freund, beste freunde, bestes alter, im besten alter,
      wir stellen ein *, stellen wir ein *, stellen ein *, wir stellen * ein *, stellen wir * ein
      *, wir stellen * * ein *, stellen wir * * ein *, stellt ihr ein *, stellt ihr * ein *,
      stellt ihr * * ein *, stellen sie ein *, stellen sie * ein *, stellen sie * * ein *, polizei
      sucht *, mein geld zurück, versprechen uns, versprechen wir uns, wir versprechen uns, haften
      nicht, fürs teilen, fürs weitersagen, keine gewinnspiele, keine geld zurück garantie, zurück
      in die zukunft, polizei fahndet, den besten wünschen, besten wünschen, bester laune, beste
      laune, beste wünsche, am größten, erste stelle, stelle ich mir, streit suchen, suchen und
      finden, sucht und, die sucht, der sucht, zur sucht, aus sucht, drogen sucht, betrieb
      einstellt, verkehr einstellt, verfahren einstellt, dienst einstellt, produktion einstellt,
      ermittlungen einstellt, linie einstellt, zahlungen einstellt, spielbetrieb einstellt, sich
      einstellt, darauf einstellt, flugbetrieb einstellt, zeitung einstellt, niemanden einstellt,
      einstellen der, einstellen des, geld einstellt, nie vergessen, niemals vergessen
    `),
  },
  calendar: {
    weekdays: [
      ['montag', 'mo'],
      ['dienstag', 'di'],
      ['mittwoch', 'mi'],
      ['donnerstag', 'do'],
      ['freitag', 'fr'],
      ['samstag', 'sa', 'sonnabend'],
      ['sonntag', 'so'],
    ],
    months: [
      ['januar', 'jan', 'jänner', 'jän'],
      ['februar', 'feb', 'feber'],
      ['märz', 'mrz', 'maerz'],
      ['april', 'apr'],
      ['mai'],
      ['juni', 'jun'],
      ['juli', 'jul'],
      ['august', 'aug'],
      ['september', 'sep', 'sept'],
      ['oktober', 'okt'],
      ['november', 'nov'],
      ['dezember', 'dez'],
    ],
    relative: [
      [-2, 'vorgestern'],
      [-1, 'gestern', 'gestern abend', 'gestern nacht', 'letzte nacht'],
      [0, 'heute', 'heute abend', 'heute nacht', 'heute morgen', 'heute früh', 'heute mittag'],
      [
        1,
        'morgen abend',
        'morgen früh',
        'morgen mittag',
        'morgen nachmittag',
        'morgen vormittag',
        'morgen nacht',
        'morgen (um)',
        'morgen (ab)',
        'morgen (von)',
        'morgen (bis)',
        'morgen (ist)',
        'morgen (sind)',
        'morgen (gibt)',
        'morgen (geht)',
        'morgen (findet)',
        'morgen (finden)',
        'morgen (startet)',
        'morgen (starten)',
        'morgen (beginnt)',
        'morgen (beginnen)',
        'morgen (kommt)',
        'morgen (kommen)',
        'morgen (wird)',
        'morgen (werden)',
        'morgen (haben)',
        'morgen (öffnet)',
        'morgen (öffnen)',
        'morgen (treffen)',
        'morgen (feiern)',
        'morgen (läuft)',
        'morgen (zeigen)',
        'morgen (machen)',
        '(schon) morgen',
        '(erst) morgen',
        '(ab) morgen',
        '(bis) morgen',
        '(für) morgen',
        '(noch) morgen',
        '(nur) morgen',
        '(auch) morgen',
        '(gleich) morgen',
        '(und) morgen',
      ],
      [2, 'übermorgen'],
    ],
    noDays: [
      'guten morgen',
      'am morgen',
      'der morgen',
      'den morgen',
      'dem morgen',
      'des morgens',
      'jeden morgen',
      'diesen morgen',
      'ein morgen',
      'einen morgen',
      'schönen morgen',
      'schöner morgen',
      'nächsten morgen',
      'frühen morgen',
      'früher morgen',
      'ganzen morgen',
      'von morgen',
    ],
  },
});
