import { defineLexicon, phrases } from '../lexicon.ts';

export const french = defineLexicon({
  language: 'fr',
  cues: {
    firstSingular: phrases(`
      je, j'ai, j'avais, j'aime, j'aimerais, j'adore, j'espère, j'en, j'y, j'étais, j'aurais,
      j'attends, j'apprends, j'arrive, j'entends, j'habite, j'écris, j'ose, j'utilise, j'avoue,
      j'hésite, j'peux, j'suis, j'fais, j'veux, j'pense, jsuis, jpp, j'ouvre, j'apporte, j'achète,
      j'embauche, j'organise, j'accueille, j'irai, j'aurai, me, moi, mon, ma, mes, mien, mienne,
      miens, miennes, m'a, m'ont, m'en, m'y, m'est, m'avait, m'étais, m'aide, m'intéresse,
      m'appelle, m'attendais, m'écrire, m'avoir, m'être, chui, chuis, perso
    `),
    firstPlural: phrases(`
      nous, notre, nos, nôtres, on
    `),
    secondPerson: phrases(`
      tu, te, toi, ton, ta, tes, tien, tienne, t'as, t'es, t'a, t'en, t'y, t'aimes, t'attend,
      t'étais, t'avais, t'auras, t'inscrire, t'inscris, vous, votre, vos, vôtres, chez vous
    `),
    informal: phrases(`
      mdr, mdrr, mdrrr, ptdr, lol, xd, haha, hahaha, hihi, oups, pfff, pff, bah, ben, bof, ouais,
      ouai, nan, nop, grave, wesh, jpp, tkt, osef, balek, putain, ptn, merde, bordel, chiant,
      chiante, relou, ouf, kiffe, kiffer, flemme, trop bien, trop cool, trop chou, genre, c'te,
      chuis, chui, j'suis, jsuis, t'as, t'es, y a, y'a, c pas, c'est pas, j'ai pas, je sais pas,
      j'sais pas, chépa, rien à voir, franchement, sérieux, sérieusement, bref, voilà, du coup, en
      vrai, purée, punaise, zut, truc, trucs, machin, gosse, gosses, mec, meuf, potes, pote,
      copains, copine, boulot, bouffe, balles, crevé, crevée, marre, tanné, tannée, pantoute,
      tabarnak, câlisse, ostie, crisse, mautadit, tsé, coudonc, papa, maman, mamie, papi, belle
      mère, tantôt, rha, argh, aïe, ouille, bisous, bizz, sympa, chelou, zarbi, foutu, foutue,
      dingue, galère, galères
    `),
    greeting: phrases(`
      ^bonjour, ^bonsoir, ^salut, ^coucou, ^hello, ^hey, ^hi, ^yo, ^allô, ^kikou, ^bjr, ^bsr,
      ^slt, ^cher, ^chère, ^chers, ^chères, ^monsieur, ^madame, bonjour @, bonsoir @, salut @,
      coucou @, hello @, hey @, cher @, chère @, bonjour à tous, bonjour à toutes, bonjour tout le
      monde, salut tout le monde, salut à tous, salut les, hello les, coucou les, bonjour les,
      bonsoir les, bonne journée, belle journée, bonne soirée, belle soirée, bonne nuit, bonne
      matinée, bon week end, bon weekend, bonne fin de semaine, bon dimanche, bon lundi, bon
      vendredi, bonne semaine, bonnes vacances, bonne année, joyeux noël, joyeuses fêtes, bonnes
      fêtes, joyeuses pâques, bonne rentrée, bon courage, bonne chance @, bonne continuation,
      meilleurs vœux, meilleurs voeux, cordialement
    `),
    thanks: phrases(`
      merci, mercis, remercie, remercient, remercions, remercier, remerciement, remerciements,
      thanks, thx, félicitations, félicitation, bravo, bravos, chapeau à, chapeau aux, chapeau
      bas, chapeau l', chapeau les, coup de chapeau, respect à, respect aux, big up,
      reconnaissant, reconnaissante, reconnaissants, reconnaissantes, gratitude, bon anniversaire,
      joyeux anniversaire, bonne fête maman, bienvenue à, bienvenue aux, bienvenue au, bienvenue
      @, bienvenue parmi, bienvenue dans l'équipe, bienvenue dans la famille, bienvenue chez nous,
      souhaitons la bienvenue, souhaite la bienvenue, bienvenu parmi, bon rétablissement, prompt
      rétablissement, condoléances, de tout cœur avec, de tout coeur avec, pensées à, hommage à @,
      beau travail, super travail, bon boulot, bien joué, saluons, toutes mes excuses, nos
      excuses, désolé pour, désolée pour, désolés pour, navré pour, navrés pour, heureux pour
      vous, contente pour vous, content pour toi, heureuse pour toi
    `),
    invitation: phrases(`
      dites le nous, dis le nous, écrivez le nous, racontez le nous, dites le moi, dis le moi,
      dites moi, dis moi, dites nous, dis nous, dites le nous, racontez, raconte, partagez vos,
      partagez votre, partage ton, partage tes, partagez avec nous, partagez ici, vos avis, votre
      avis, ton avis, vos opinions, votre ressenti, vos ressentis, qu'en pensez vous, qu'en penses
      tu, t'en penses quoi, tu en penses quoi, vous en pensez quoi, vous en dites quoi, qu'en
      dites vous, que pensez vous, que penses tu, votre retour, vos retours, ton retour, des
      retours, retours bienvenus, vos idées, ton idée, vos conseils, tes conseils, vos astuces,
      tes astuces, vos adresses, vos bonnes adresses, vos recettes, vos suggestions, tes
      suggestions, vos propositions, vos témoignages, témoignages bienvenus, vos expériences,
      votre expérience avec, vos histoires, vos souvenirs, vos coups de cœur, vos coups de coeur,
      vos questions, votre question, tes questions, posez vos, posez nous, posez moi, pose moi,
      vos réponses, vos lumières, vos préférés, vos préférences, votre préféré, votre préférée,
      ton préféré, ta préférée, envoyez nous vos, envoyez moi vos, des conseils, un conseil, des
      idées, une idée, des suggestions, des recommandations, des recos, une reco, une
      recommandation, un avis, des avis, des volontaires, preneur, preneuse, preneurs, preneuses,
      je prends tout, toute aide, quelqu'un, y a t il, y'a t il, y en a qui, certains d'entre
      vous, qui parmi vous, qui d'entre vous, combien d'entre vous, lequel d'entre vous, lesquels
      d'entre vous, qui connaît, qui sait, qui vient, qui veut, qui voudrait, qui est partant, qui
      est chaud, qui a déjà, qui a une, qui peut, qui pourrait, qui reconnaît, qui se souvient,
      qui se joint, qui nous rejoint, qui m'accompagne, qui aurait, écrivez moi, écris moi,
      répondez moi, réponds moi, en mp, en dm, mp moi, faites moi signe, fais moi signe, faites
      nous signe, faites moi savoir, faites nous savoir, faites nous part, faites passer,
      contactez moi, n'hésitez pas, n'hésite pas, j'aimerais savoir, j'aimerais avoir, j'aimerais
      entendre, je voudrais savoir, j'aimerais vos, je serais curieux, je serais curieuse, je suis
      curieux, je suis curieuse, curieux de savoir, curieuse de savoir, curieux d'avoir, ça
      m'intéresse, m'intéressent, m'intéresse beaucoup, à vous de me dire, à vous de nous dire, à
      vous la parole, à toi la parole, la parole est à vous, à vous de jouer, et vous, et toi,
      chez vous, on vous écoute, on vous lit, je vous lis, on en parle, on en discute, discutons,
      parlons en, venez en parler, venez en discuter, venez discuter, venez échanger, ça vous dit,
      ça te dit, ça te parle, ça vous parle, ça vous tente, ça te tente, vous êtes partants, aidez
      moi, aide moi à, aidez nous, besoin de vous, besoin d'avis, besoin de conseils, besoin de
      vos, besoin d'aide, aidez à, rejoignez la discussion, participez à la discussion, réagissez,
      venez avec vos, j'attends vos, on attend vos, nous attendons vos, vous aimeriez, dites le
      moi, qu'on se le dise, d'accord avec toi, d'accord avec vous, je suis d'accord, tout à fait
      d'accord, pas d'accord avec, entièrement d'accord, dans le même cas, je suis tout ouïe,
      contributions bienvenues, vos contributions, suggestions bienvenues, répondez à notre
      questionnaire, votez en commentaire, votre réponse, réponse ici, je réponds à vos, on répond
      à vos, nous répondons à vos, sondage, vos votes, je vous réponds, corrigez moi
    `),
    readerQuestion: phrases(`
      avez vous, êtes vous, pouvez vous, pourriez vous, connaissez vous, savez vous, voulez vous,
      voudriez vous, allez vous, faites vous, feriez vous, pensez vous, prenez vous, aimez vous,
      utilisez vous, préférez vous, seriez vous, auriez vous, trouvez vous, diriez vous, croyez
      vous, viendrez vous, venez vous, lisez vous, habitez vous, est ce que vous, est ce que tu,
      comment vous faites, vous faites comment, vous faites quoi, vous feriez quoi, tu ferais
      quoi, comment tu fais, tu fais comment, tu fais quoi, as tu, es tu, peux tu, pourrais tu,
      connais tu, sais tu, veux tu, vas tu, fais tu, penses tu, aimes tu, viens tu, serais tu,
      aurais tu, quel est votre, quelle est votre, quel est ton, quelle est ta, quels sont vos,
      quelles sont vos, c'est quoi votre, c'est quoi ton, c'est quoi ta, vous avez, vous êtes,
      vous aimez, vous connaissez, vous préférez, vous en êtes où, tu as, t'as, tu es, t'es, tu
      connais, tu préfères, quelqu'un, personne n'a, dois je, devrais je, puis je, pourrais je, je
      peux, je fais quoi, peut on, pourrait on, on peut, est ce normal, c'est normal, c'est grave,
      qui a, qui est, qui vient, qui veut, qui connaît, qui sait, qui peut, qui prend, svp, stp,
      s'il vous plaît, s'il te plaît, d'entre vous, parmi vous, à ma place, une idée, des idées,
      des conseils, un avis, selon vous, selon toi, d'après vous, à votre avis, à ton avis, ça
      marche chez vous, ça existe, plutôt
    `),
    hookQuestion: phrases(`
      envie de, envie d'un, envie d'une, besoin de, besoin d'un, besoin d'une, marre de, marre
      des, assez de, ras le bol, fatigué de, fatiguée de, fatigués de, prêt à, prête à, prêts à,
      vous cherchez, tu cherches, vous rêvez, tu rêves, vous souhaitez, tu souhaites, vous voulez,
      tu veux, saviez vous, savais tu, savez vous, connaissez vous, vous hésitez, tu hésites, vous
      aimez, tu aimes, vous peinez, pourquoi ne pas, et si, imaginez, comment, à la recherche, en
      quête, en panne, raté, curieux, curieuse, intéressé par, intéressée par, intéressés par,
      passionné de, passionné par, du mal à, vous manquez, tu manques, pas encore, déjà, devinez,
      devine, qui a dit, une question, et alors
    `),
    acknowledgement: phrases(`
      vous avez raison, tu as raison, t'as raison, vous aviez raison, bonne question, bonnes
      questions, excellente question, bonne remarque, bien vu, bien noté, c'est noté, bien reçu,
      vous avez été nombreux, vous avez été nombreuses, vous êtes nombreux, beaucoup d'entre vous,
      plusieurs d'entre vous, certains d'entre vous, nombreux à nous, nombreux à me, vous nous
      avez, vous m'avez, tu m'as demandé, on m'a demandé, on nous demande, on nous a demandé, on
      me demande, comme tu dis, comme vous dites, comme tu le dis, comme vous le dites, suite à
      vos, suite à votre, vos retours, grâce à vos, en réponse à, pour répondre à, pour vous
      répondre, pour te répondre, votre message, votre commentaire, vos commentaires, votre
      remarque, vos remarques, votre signalement, votre rapport, vos messages, on vous a entendus,
      nous vous avons entendus, on vous entend, nous comprenons votre, je comprends ton, je
      comprends votre, vous étiez, vous avez voté, effectivement, en effet, exact, exactement,
      tout à fait
    `),
    announcement: phrases(`
      annonce, annoncent, annoncer, annonçons, annoncera, présente, présentent, présentons,
      dévoile, dévoilent, dévoilons, lance, lancent, lançons, lancement, inaugure, inauguration,
      vient de paraître, viennent de paraître, vient de sortir, parution, sortie de, sortie le,
      est sorti, est sortie, en ligne, maintenant disponible, est disponible, sont disponibles,
      désormais disponible, disponible dès, disponible en, disponible sur, est arrivé, est
      arrivée, sont arrivés, sont arrivées, arrive le, arrive enfin, arrivent, débarque,
      débarquent, est là, de retour, est ouvert, est ouverte, sont ouvertes, sont ouverts, ouvre
      ses, ouvre le, ouvrent, rouvre, réouverture, ouverture, inscriptions ouvertes, les
      inscriptions sont, billetterie ouverte, bientôt, à venir, restez connectés, restez à
      l'écoute, save the date, #savethedate, à vos agendas, à noter, notez, prenez date, réservez
      la date, retenez la date, rendez vous le, rendez vous à, rendez vous au, rendez vous sur,
      rendez vous demain, rendez vous samedi, rendez vous dimanche, rdv, jour j, j 0, plus que 0
      jours, ravi de, ravie de, ravis de, heureux de, heureuse de, fier de, fière de, fiers de,
      fières de, le plaisir de, l'honneur de, j'ai le plaisir, nous avons le plaisir, avons la
      joie, bonne nouvelle, grande nouvelle, c'est officiel, c'est parti, c'est fait, ça y est,
      breaking, dernière minute, urgent, flash, info, infos, communiqué, nouvel article, nouveau
      billet, nouvelle vidéo, nouvel épisode, nouvel album, nouveau single, nouvelle version,
      nouvelle recette, nouvelle édition, nouveau numéro, nouveauté, nouveautés, nouveau sur, mise
      à jour, mises à jour, rappel, avis, alerte, attention, travaux, aura lieu, auront lieu, se
      tiendra, se tiendront, se déroulera, se dérouleront, débute, débutent, commence le, démarre,
      démarrent, à partir du, à compter du, dès le, dès lundi, dès demain, jusqu'au, reporté,
      reportée, annulé, annulée, programme, programmation, au menu, agenda, portes ouvertes,
      entrée libre, entrée gratuite, conférence de presse, newsletter, infolettre, webinaire,
      webinar, colloque, table ronde, vernissage, appel à projets, appel à communications, appel à
      contributions, compte rendu, replay, en images, appel à candidatures, fermeture, fermé le,
      fermée le, fermés, sera fermé, sera fermée, ouvert de, ouverte de
    `),
    callToAction: phrases(`
      lire la suite, lire l'article, lisez, lis, à lire ici, à lire sur, à découvrir, à retrouver,
      à voir sur, à écouter, à télécharger, à consulter, savoir plus, plus d'infos, plus
      d'informations, plus d'info, plus de détails, toutes les infos, toutes les informations,
      tous les détails, infos et inscriptions, infos et réservations, infos sur, renseignements,
      inscris toi, inscrivez, inscription ici, inscription sur, inscriptions ici, inscriptions
      sur, inscriptions auprès, inscription auprès, inscription obligatoire, inscription gratuite,
      sur inscription, pour vous inscrire, je m'inscris, s'inscrire, abonnez vous, abonne toi,
      réservez, réserve, réservation conseillée, réservations au, réservation obligatoire,
      ^cliquez, ^clique, cliquez ici, cliquez sur, clique ici, clique sur, cliquer ici, découvrez,
      découvre, redécouvrez, retrouvez, retrouve nous, rejoignez, rejoins, participez, participe,
      venez, viens, assistez, visitez, consultez, téléchargez, télécharge, regardez, regarde,
      écoutez, ^écoute, écoute notre, visionnez, suivez nous, suis nous, ^suivez, suivez le,
      suivez la, suivez notre, suivez en direct, contactez, appelez, apprenez, apprends à,
      profitez, profites en, ne manquez pas, ne ratez pas, ne rate pas, à ne pas manquer, à ne pas
      rater, ne passez pas à côté, n'oubliez pas, n'oublie pas, pensez à, faites un don, faites un
      tour, soutenez, votez, ^vote, signez, signe la pétition, essayez, testez, adoptez, offrez,
      commandez, achetez, choisissez, déposez, postulez, postule, candidatez, envoyez, remplissez,
      répondez à l'appel, présentez vous, munissez vous, prenez rendez vous, prenez rdv, passez
      nous voir, passez au, passez à, rendez vous sur, foncez, découvrir l'offre, voir l'offre,
      voir la vidéo, voir le programme, partagez, ^retweetez, lien en bio, lien dans la bio, lien
      en commentaire, lien en premier commentaire, lien ci dessous, lien juste ici, link in bio,
      par ici, c'est ici, ça se passe ici, ça se passe là, tout est ici, rdv ici, rdv sur, à vos
      claviers, save the date, activez, ajoutez, ajoute, accédez, explorez, plongez dans, laissez
      vous, régalez vous, célébrez, donnez votre sang, faites vite, à vos marques, swipez, swipe,
      enregistre ce post, sauvegarde ce post, ouvrez, comparez, simulez, demandez, souscrivez
    `),
    promotion: phrases(`
      promo, promos, promotion, promotions, solde, soldes, remise, remises, rabais, réduction,
      réductions, code, bon plan, bons plans, bon d'achat, vente flash, ventes privées, vente
      privée, offre spéciale, offre exceptionnelle, offre limitée, offre découverte, offre de
      lancement, offres, tarif, tarifs, prix, à partir de 0, dès 0, seulement 0, 0 seulement, au
      lieu de, frais de port, gratuit, gratuite, gratuitement, gratuits, gratuites, offert,
      offerte, offerts, cadeau, cadeaux, concours, tirage au sort, à gagner, tombola, places
      limitées, dernières places, plus que quelques places, places disponibles, complet, stock
      limité, stocks limités, jusqu'à épuisement, quantité limitée, édition limitée, exclusif,
      exclusive, exclusivité, premium, haut de gamme, qualité supérieure, meilleure qualité,
      commandez, achetez, en vente, en magasin, boutique, billets, billetterie, abonnement,
      abonnements, devis, nos clients, nos experts, notre équipe d'experts, votre partenaire, clé
      en main, sur mesure, black friday, french days, par mois, par personne, tout compris, à
      vendre, à louer, vends, vds, dernier jour, derniers jours, dernière chance, précommande,
      précommandes, early bird, acompte, 0 euros, 0 eur, 0 fcfa
    `),
    ownOffer: phrases(`
      notre newsletter, ma newsletter, mon infolettre, notre infolettre, notre formation, nos
      formations, ma formation, mon livre, mon roman, notre livre, notre podcast, mon podcast,
      notre dernier, notre dernière, mon dernier, ma dernière vidéo, notre nouveau, notre
      nouvelle, nos nouveaux, nos nouvelles, mon nouveau, ma nouvelle vidéo, ma vidéo, notre
      vidéo, notre article, mon article, mon billet, notre blog, mon blog, notre site, mon site,
      notre boutique, ma boutique, notre magasin, notre carte, notre menu, notre appli, notre
      application, notre webinaire, notre conférence, ma conférence, notre événement, notre
      atelier, nos ateliers, mon atelier, mes ateliers, notre stage, nos stages, notre rapport,
      notre étude, notre guide, mon guide, notre produit, nos produits, notre plateforme, notre
      service, nos services, notre offre, nos offres, nos solutions, notre solution, notre
      collection, notre gamme, notre expertise, notre équipe, notre exposition, notre spectacle,
      notre festival, notre concert, notre stand, notre chaîne, ma chaîne, ma page, notre page,
      nos réseaux, notre campagne, notre album, mon album, notre cours, nos cours, mes cours, mon
      accompagnement, mon interview, notre interview, notre entretien avec, notre enquête, notre
      dossier, notre reportage, notre prochain, notre prochaine, nos prochaines, notre première,
      notre cabinet, notre agence, notre savoir faire
    `),
    news: phrases(`
      police, gendarmes, gendarmerie, pompiers, selon, d'après, mort, morte, morts, décès, décédé,
      décédée, tué, tuée, tués, blessé, blessée, blessés, victimes, victime, interpellé,
      interpellés, interpellée, arrêté, arrêtés, garde à vue, mis en examen, mise en examen,
      parquet, procureur, tribunal, procès, condamné, condamnée, condamnés, justice, cour d'appel,
      cassation, juge, ministre, ministère, gouvernement, président, présidente, présidentielle,
      députés, député, députée, sénat, sénateurs, assemblée nationale, maire, mairie, préfet,
      préfecture, conseil municipal, élections, législatives, municipales, syndicats, grève,
      grévistes, manifestation, manifestants, mobilisation, accident, carambolage, collision,
      incendie, feu, explosion, séisme, tremblement de terre, inondation, inondations, crue,
      crues, tempête, orages, orage, neige, canicule, sécheresse, ouragan, cyclone, vigilance,
      alerte, évacués, évacuation, évacuée, secours, disparu, disparue, disparition, enquête,
      étude, sondage, rapport, chiffres, bilan, hausse, baisse, augmente, recule, progresse,
      bondit, chute, inflation, chômage, budget, milliards, millions, pour cent, supprime,
      suppression, ferme ses portes, liquidation, redressement judiciaire, rachat, rachète,
      annonce, dénonce, réclame, révèle, affirme, assure, confirme, accuse, s'impose, remporte,
      bat, qualifié, qualifiée, victoire, défaite, match nul, finale, direct, live, exclusif,
      reportage, entretien avec, interview, tribune, éditorial, édito, perturbé, perturbée,
      perturbations, interrompu, coupée, coupé, trafic, circulation, ce que l'on sait, ce qu'il
      faut savoir
    `),
    opinion: phrases(`
      je pense, je crois, je trouve, je déteste, je hais, j'adore, j'aime, je souhaite, j'espère,
      je regrette, je rêve, je préfère, je me sens, je comprends pas, je ne comprends pas, je ne
      supporte, je me demande, à mon avis, selon moi, pour moi, perso, personnellement,
      honnêtement, franchement, sincèrement, personne, tout le monde, les gens, jamais, toujours,
      la vie, ma vie, une vie, triste, tristesse, fatigué, fatiguée, épuisé, épuisée, crevé,
      crevée, ennui, marre, ras le bol, en avoir assez, nostalgie, heureux, heureuse, content,
      contente, déçu, déçue, énervé, énervée, mieux que, pire que, le pire, surcoté, sous coté,
      peut être, sans doute, probablement, apparemment, visiblement, en fait, finalement, au fond,
      parfois, quelquefois, d'habitude, va savoir, allez comprendre, faut croire, disons que,
      enfin bon, au moins, mon mari, ma femme, ma mère, mon père, ma fille, mon fils, mes enfants,
      mes parents, ma grand mère, mon grand père, ma sœur, ma soeur, mon frère, ma nièce, mon
      neveu, mon chat, mon chien, ma belle mère, mon copain, ma copine, mon mec, mon chef, ma
      chef, mon patron, ma patronne, mon voisin, ma voisine, mes voisins, ma collègue, mon
      collègue, mon médecin, mon boulanger, ce matin, hier soir, cette nuit, on se demande, on
      dirait, c'est comme, il paraît, arrêtez de, arrêtons de, c'est fou, c'est dingue, c'est
      beau, c'est con, c'est bête, c'est nul, la honte, la flemme, j'ai l'impression, l'impression
      de
    `),
    jobOffer: phrases(`
      recrutons, on recrute, j'embauche, nous embauchons, on embauche, recrute un, recrute une,
      recrute des, recrute son, recrute sa, recrute ses, recrute 0, recrute deux, recrute trois,
      recrute quatre, recrute actuellement, recrute plusieurs, recrute en cdi, recrute en cdd,
      recrute en alternance, recrute pour, recrutent un, recrutent une, embauche un, embauche une,
      embauche des, embauche 0, embauche deux, recrutement urgent, recrutement en cours, ^offre
      d'emploi, ^offre de stage, ^offre d'alternance, ^offre de thèse, ^offre de poste, ^offre de
      postdoc, ^offre de post doc, ^offre d'apprentissage, ^offre de bénévolat, ^nouvelle offre
      d'emploi, ^nouvelle offre de stage, ^proposition de stage, ^proposition de thèse, ^avis de
      vacance, ^avis de recrutement, ^vacance de poste, poste à pourvoir, poste est à pourvoir,
      postes sont à pourvoir, postes restent à pourvoir, ^postes à pourvoir, à repourvoir, met au
      concours, mis au concours, mise au concours, stage à pourvoir, alternance à pourvoir, thèse
      à pourvoir, place d'apprentissage à, place d'apprentissage libre, places d'apprentissage
      libres, place d'apprentissage est libre, poste vacant, poste est vacant, poste est ouvert,
      poste ouvert, poste est libre, poste libre, poste se libère, poste disponible, ouvre un
      poste, ouvrons un poste, ouvre deux postes, ouvrons deux postes, ouvre 0 postes, ouvrons 0
      postes, proposons un poste, proposons un stage, proposons deux stages, proposons une
      alternance, proposons une thèse, offrons un poste, offrons un stage, offrons une place, nous
      prenons un apprenti, nous prenons une apprentie, prenons un stagiaire, prenons une
      stagiaire, prenons 0 apprentis, prenons deux apprentis, stages à pourvoir, stages sont à
      pourvoir, stage rémunéré à, pour rejoindre notre équipe, pour rejoindre nos équipes, pour
      rejoindre l'équipe, pour rejoindre son équipe, pour rejoindre ses équipes, pour compléter
      notre équipe, pour compléter son équipe, pour compléter l'équipe, pour étoffer notre équipe,
      pour étoffer son équipe, pour agrandir notre équipe, pour agrandir son équipe, cherche du
      renfort, cherchons du renfort, recherche du renfort, recherchons du renfort, besoin de
      renfort pour, rejoignez nous en tant, rejoins nous en tant, rejoignez notre équipe en tant,
      rejoignez notre équipe de bénévoles, rejoins notre équipe de bénévoles, rejoignez nos
      bénévoles, venez travailler avec nous, viens travailler avec nous, venez travailler chez,
      viens travailler chez, viens bosser avec, venez bosser avec, venez renforcer notre, viens
      renforcer notre, envie de rejoindre une équipe, envie de nous rejoindre, envie de rejoindre
      notre, envie de rejoindre nos, envie de travailler avec nous, envie de bosser avec nous,
      envoyez votre cv, envoyez nous votre cv, envoyez vos cv, envoyez cv, envoie ton cv, envoie
      nous ton cv, envoyez moi votre cv, envoyez un cv, envoyer cv, adressez votre cv, adresser
      cv, transmettez votre cv, merci d'envoyer votre cv, déposez votre cv, dépose ton cv, cv et
      lettre de motivation à, cv et lettre à, cv et lm à, cv lm à, cv à envoyer, cv à adresser, cv
      à déposer, cv par mail à, envoyez votre candidature, envoyez nous votre candidature, envoyez
      vos candidatures, envoie ta candidature, envoie nous ta candidature, adressez votre
      candidature, adressez vos candidatures, adressez nous votre candidature, adresser
      candidature, candidature à envoyer, candidature à adresser, candidature à transmettre,
      candidature spontanée à, soumettez votre candidature, postulez en ligne, postulez ici,
      postulez dès maintenant, postulez maintenant, postulez avant le, postulez jusqu'au, postulez
      vite, postule ici, postule vite, postule avant le, postule dès maintenant, candidatez ici,
      candidatez avant, candidatez en ligne, candidatez sur, bénévoles recherchés, bénévoles
      recherchées, recherche bénévoles, recherchons bénévoles, cherche bénévoles, cherchons
      bénévoles, cherche encore des bénévoles, cherchons encore des bénévoles, recherche *
      bénévoles, recherchons * bénévoles, cherche * bénévoles, cherchons * bénévoles, faut *
      bénévoles, appel à bénévoles, appel aux bénévoles, avons besoin de bénévoles, on a besoin de
      bénévoles, ^besoin de bénévoles, devenez bénévole, deviens bénévole, devenez conducteur*,
      devenez conductrice*, devenez notre, deviens notre, saisonniers recherchés, h f, f h, m f d,
      m w d, m f x, ^*teur ou *trice, ^*trice ou *teur, ^*peuse ou *peur, ^*peur ou *peuse, ^*teur
      trice, ^*peur euse, ^*geur euse, ^*seur euse, ^*teur euse, ^*deur euse, ^*deur se, ^*veur
      se, ^*ieur e, ^*nier ière, ^*nier ère, ^*mier ère, ^*mier ière, ^*lier ière, ^*lier ère,
      ^chargé e de, ^chargé e d', ^chargé chargée de, ^aide soignant e, ^assistant e, ^conseiller
      ère, ^conseiller e, ^*icien ne, ^gardien ne, ^éducateur rice, ^chef fe de, ^cheffe ou chef,
      ^chef ou cheffe, ^professeur e, ^chercheur e, ^agent e, ^maître sse de conférences,
      ^alternant e, ^apprenti e, ^stagiaire en, ^stagiaires en, we're hiring, we are hiring, now
      hiring, open position, open positions, job opening, job openings, ^job alert, embauche pour,
      embauche en, engage pour la, faire offre, faire offres, offres à adresser, ^chercheu* ou
      chercheu*, ^ingénieu* ou ingénieu*, ^technicien* ou technicien*, ^infirmi* ou infirmi*,
      ^professeu* ou professeu*, place d'apprentissage se libère, nous manque * bénévoles, il
      manque * bénévoles, nous manque encore * bénévoles, poste à temps partiel à, poste à temps
      plein à, poste à 0, postes à 0, poste à durée déterminée, poste à durée indéterminée,
      candidatures à, faire parvenir votre candidature, faire parvenir votre cv, faites parvenir
      votre, faites nous parvenir votre, motivations à envoyer, joignez votre cv, cv bienvenus, cv
      bienvenu, cv à l'accueil, nous avons une place de, nous avons besoin de bras, poste à
      combler, postes à combler, est à combler, à combler en, joignez vous à notre équipe, joins
      toi à notre équipe, joignez vous à l'équipe, joins toi à l'équipe, joignez notre équipe,
      viens rejoindre notre, venez rejoindre notre, on engage, nous engageons, affichage de poste,
      affichage de postes, poste basé à, postes basés à, société de la place recherche, déposez
      votre dossier de candidature, déposer votre candidature, déposer une candidature avant,
      cherche de suite, cherchons de suite, engage de suite, nous créons un poste, nous créons
      deux postes, poste s'ouvre, poste nouvellement créé, c'est toi qu'on cherche, c'est toi que
      nous cherchons, c'est vous que nous cherchons, c'est vous qu'on cherche, a besoin de toi
      comme, ce poste est pour toi, ce poste est pour vous, ce poste est fait pour, cette offre
      est pour toi, cette offre est pour vous, inscrivez vous comme bénévole, s'inscrire comme
      bénévole, devenir bénévole, rejoindre les bénévoles, rejoignez les bénévoles, bénévoles
      bienvenus, bénévoles bienvenues, bénévoles demandés, bénévoles demandées, jobiste recherché,
      jobistes recherchés, cherche jobiste*, cherchons jobiste*, cherche extra*, cherchons extra*,
      cherche un extra, cherche des extras, cherchons des extras, cherchons un extra, cherche son
      futur, cherche sa future, cherche son prochain, cherche sa prochaine, cherche son ou sa,
      cherche sa ou son, recherche son futur, recherche sa future, recherche son prochain,
      recherche sa prochaine, recherche son ou sa, recherche sa ou son, cherchons notre prochain,
      cherchons notre prochaine, cherchons notre futur, cherchons notre future, cherchons une
      personne, cherche une personne pour, recherche une personne pour, recherchons une personne,
      cherchons quelqu'un pour, cherche quelqu'un pour s'occuper, recherchons quelqu'un, cherchons
      des candidat*, recherchons des candidat*, cherchons des volontaires, cherche des volontaires
      pour, recherchons des volontaires, recherche des volontaires pour
    `),
    jobHint: phrases(`
      recrute, recrutent, offre d'emploi, offres d'emploi, offre de stage, offres de stage, offre
      d'alternance, ^job, ^stage, ^alternance, ^apprentissage, ^cdi, ^cdd, ^thèse, ^doctorat, ^post
      doc, ^postdoc, ^poste de, ^poste d', ^poste en, ^mission de service civique, postes à
      pourvoir, postes vacants, postes ouverts, appel à candidatures, appel à candidature, appel de
      candidatures, appel à volontaires, opportunité de carrière, opportunité d'emploi, opportunité
      professionnelle, profil recherché, profils recherchés, profil idéal, description du poste,
      descriptif du poste, fiche de poste, annonce complète, contrat doctoral, thèse financée,
      financement de thèse, sujet de thèse, bourse de thèse, bourse doctorale, postulez,
      candidatez, pour postuler, candidatures avant, candidatures jusqu'au, candidature jusqu'au,
      candidatures ouvertes, dépôt des candidatures, date limite de candidature, rejoignez notre
      équipe, rejoins notre équipe, rejoignez nos équipes, rejoins nos équipes, rejoignez l'équipe,
      rejoins l'équipe, rejoignez une équipe, rejoins une équipe, renforcer notre équipe, renforcer
      son équipe, renforcer nos équipes, renforcer ses équipes, renforce son équipe, renforce ses
      équipes, renforce son pôle, étoffe son équipe, agrandit son équipe, prise de poste, prise de
      fonction, entrée en fonction, entrée en service, entrée immédiate, stage rémunéré, stages
      rémunérés, stage gratifié, stage de fin d'études, alternance de 0 mois, stage de 0 mois,
      salaire selon, rémunération selon, salaire motivant, expérience exigée, expérience souhaitée,
      expérience requise, diplôme exigé, diplôme requis, diplôme * souhaité, diplôme * exigé, titre
      requis, permis exigé, permis b exigé, permis b obligatoire, permis * payé, débutant accepté,
      débutants acceptés, débutante acceptée, poste en cdi, poste en cdd, contrat de 0 mois,
      contrat d'un an, cdd de 0, prend un apprenti, prend une apprentie, prend un stagiaire, prend
      une stagiaire, prend deux apprentis, prend 0 apprentis, accueille un stagiaire, accueille une
      stagiaire, place d'apprentissage, places d'apprentissage, payé à la semaine, payée à la
      semaine, défrayés, défrayé, défrayée, emploi saisonnier, emplois saisonniers, job étudiant,
      jobs étudiants, job d'été, jobs d'été, les candidats intéressés, les personnes intéressées
      sont, la personne recrutée, la personne retenue, nous avons une place pour, nous avons un
      poste, j'ai un poste, cv à, places de volontariat, volontariat indemnisé, s'agrandit à,
      équipe s'agrandit, délai de postulation, entrée de suite, date d'entrée, contrat salarié,
      poste permanent, poste temporaire, nouveau poste ouvert, on embauche, je cherche un e, je
      cherche un développeur, je cherche un stagiaire, je cherche un alternant, je cherche un
      apprenti, nouvelle annonce, stages d'été rémunérés, bourse de doctorat, allocation doctorale,
      à combler, joignez vous à, joins toi à, on a besoin de toi, avons besoin de toi, son
      successeur, sa remplaçante, son remplaçant, prendre la relève, job d'étudiant, emploi d'été,
      emplois d'été, cherchons quelqu'un, recherche quelqu'un, cherche quelqu'un, donnez de votre
      temps, donner de votre temps, quelques heures par semaine, donner un coup de main, prêter
      main forte, prêtez main forte, viens nous aider, venez nous aider, aucune expérience
      nécessaire, pas besoin d'expérience, expérience non requise, pas besoin de diplôme, formation
      assurée, chargé de cours, chargée de cours,
      poste se libère, postes se libèrent, qui prend la suite, qui prendra la suite
    `),
    jobSeek: phrases(`
      cherche, cherchons, recherchons, est en quête d', sommes en quête d', est en quête de,
      recrute, recrutons, recrutent, embauchons, prend un, prend une, prend 0, prend deux, prend
      encore, prenons un, prenons une, prenons 0, prenons deux, prenons encore, engage un, engage
      une, engage des, engage 0, engage deux, engageons, on demande un, on demande une, ouvre un
      poste, ouvrons un poste, ouvre une place, met au concours, renforcer, wanted, devenez,
      candidatures pour, candidature pour, recherche, recherchent, cherchent, embauche, embauchent,
      combler
    `),
    jobNeed: phrases(`
      avons besoin d', avons besoin de, aurions besoin de, aurions besoin d', a besoin d'un,
      ^besoin d', ^besoin de, ^besoin urgent, besoin d'un e, besoin d'une, manque un, manque une,
      manque 0, manque deux, manque trois, manque encore un, manque encore une, nous faut un, nous
      faut une, nous faut des, nous faut 0, nous faut deux, nous faut trois,
      a besoin de, a encore besoin d', a encore besoin de, avez besoin de, avez besoin d', aurait
      besoin de, place pour un, place pour une, prenez des, prenez un, prenez une, accueillez des,
      accueille des, a t elle encore besoin d', a t il encore besoin d',
      financement pour un, financement pour une
    `),
    jobWanted: phrases(`
      recherché, recherchée, recherchés, recherchées, demandée, demandées, wanted, à pourvoir, à
      repourvoir, souhaité, souhaitée, à temps plein, à temps partiel, en cdi, en cdd, en
      alternance, en apprentissage
    `),
    jobRole: phrases(`
      collaborateur*, collaboratric*, stagiaire*, alternant*, apprenti, apprentie, apprentis,
      apprenties, doctorant*, postdoctorant*, postdoc, post doc, chercheur*, chercheuse*,
      enseignant*, professeur*, prof, profs, instituteur*, institutric*, maître de conférences,
      maîtresse, formateur*, formatric*, éducateur*, éducatric*, animateur*, animatric*,
      moniteur*, monitric*, entraîneur*, entraîneuse*, surveillant*, accompagnant*,
      accompagnateur*, accompagnatric*, tuteur*, tutric*, directeur*, directric*, responsable*,
      manager*, manageuse*, gestionnaire*, administrateur*, administratric*, cheffe, cheffes,
      chargé de, chargée de, chargé d', chargée d', chargé e, chargés de, chargées de,
      coordinateur*, coordinatric*, coordonnateur*, coordonnatric*, référent*, délégué*,
      secrétaire*, assistant*, adjoint*, attaché*, conseiller*, consultant*, spécialiste*,
      analyste*, comptable*, auditeur*, auditric*, contrôleur*, contrôleuse*, fiscaliste*,
      juriste*, clerc, greffier*, recruteur*, recruteuse*, développeur*, développeuse*, dev,
      devops, ingénieur*, ingé, architecte*, urbaniste*, paysagiste*, technicien*, informaticien*,
      programmeur*, programmeuse*, graphiste*, designer*, ux, webmestre, webmaster, product owner,
      data scientist*, data analyst*, data engineer*, scrum master, testeur*, testeuse*,
      rédacteur*, rédactric*, journaliste*, pigiste*, correcteur*, correctric*, traducteur*,
      traductric*, interprète*, documentaliste*, bibliothécaire*, archiviste*, libraire*,
      médiateur*, médiatric*, conservateur*, conservatric*, restaurateur*, régisseur*,
      régisseuse*, comédien*, musicien*, batteur*, batteuse*, bassiste*, guitariste*, chanteur*,
      chanteuse*, choriste*, organiste*, violoniste*, photographe*, vidéaste*, monteur*,
      monteuse*, cadreur*, cadreuse*, infirmier*, aide à domicile, aides à domicile, aide
      ménagère, aide familial*, soignant*, vétérinaire*, pharmacien*, préparateur*, préparatric*,
      sage femme, sages femmes, kiné*, ergothérapeute*, orthophoniste*, psychologue*,
      psychomotricien*, diététicien*, ambulancier*, auxiliaire*, puéricultric*, nounou*, baby
      sitter*, babysitter*, jeune fille au pair, garde d'enfants, travailleur social, travailleuse
      sociale, intervenant*, serveur*, serveuse*, cuisinier*, commis, plongeur*, plongeuse*,
      barman, barmaid, barista*, sommelier*, réceptionniste*, hôte d'accueil, hôtesse*, femmes de
      chambre, valet*, boulanger*, pâtissier*, boucher*, charcutier*, poissonnier*, fromager*,
      traiteur*, vendeur*, vendeuse*, caissier*, commercial, commerciale, commerciaux,
      représentant*, téléconseiller*, télévendeur*, magasinier*, manutentionnaire*, cariste*,
      logisticien*, livreur*, livreuse*, coursier*, chauffeur*, chauffeuse*, conducteur*,
      conductric*, machiniste*, facteur*, factric*, agente, agentes, agent e, opérateur*,
      opératric*, ouvrier*, maçon*, charpentier*, menuisier*, ébéniste*, couvreur*, couvreuse*,
      plâtrier*, carreleur*, carreleuse*, plombier*, chauffagiste*, électricien*,
      électromécanicien*, mécanicien*, mécano*, carrossier*, soudeur*, soudeuse*, tourneur*,
      fraiseur*, usineur*, usineuse*, ajusteur*, couturier*, retoucheur*, retoucheuse*,
      tapissier*, luthier*, horloger*, bijoutier*, imprimeur*, coiffeur*, coiffeuse*,
      esthéticien*, barbier*, fleuriste*, jardinier*, maraîcher*, agriculteur*, agricultric*,
      vacher*, berger*, vendangeur*, vendangeuse*, cueilleur*, cueilleuse*, saisonnier*,
      intérimaire*, gardien*, concierge*, vigile*, sauveteur*, maître nageur, maîtres nageurs,
      main d'œuvre, main d'oeuvre, arbitre*, trésorier*, profil*, freelance*, personne motivée,
      personnes motivées, personne sachant, quelqu'un pour, remplaçant*, équipier*, associé e,
      cto, cofondateur*, cofondatric*, perle rare, jeune diplômé, nettoyeur*, nettoyeuse*,
      préposé*, camionneur*, journalier*, débosseleur*, arpenteur*, brigadier scolaire, un e, un
      ou une, une ou un, un une, son ou sa, bénévole, bénévoles, volontaires, étudiant*, agent de,
      agent d', agents de, agents d', employé de, employée de, employé d', employée d', employé e,
      employés, chef de *, chef d'équipe, second de cuisine, sous chef, personnel de, médecin*,
      dentiste*, peintre en bâtiment, une personne pour, une personne capable, femme de ménage,
      femme de chambre, homme à tout faire, veilleur de nuit, veilleuse de nuit, agent polyvalent,
      renfort en, renforts pour, aiguilleur*, maître d'hôtel, guide conférenci*, guide
      touristique, hôte de caisse, pizzaïolo, crêpier*, brodeur*, brodeuse*, tailleur de pierre,
      palefrenier*, tractoriste, bûcheron*, élagueur*, fermier*, pêcheur*, matelot*, skipper,
      steward*, pilote*, contremaître*, grutier*, géomètre*, métreur*, dessinateur*, dessinatric*,
      statisticien*, économiste*, biologiste*, chimiste*, laborantin*, hydrologue*, géologue*,
      archéologue*, sociologue*, historien*, linguiste*, huissier*, commissaire priseur,
      antiquaire, acheteur*, acheteuse*, approvisionneur*, merchandiser, courtier*, cantonnier*,
      éboueur*, égoutier*, fossoyeur*, gérant*, vacataire*, promeneur*, promeneuse*,
      clarinettiste*, flûtiste*, pianiste*, trompettiste*, saxophoniste*, percussionniste*,
      emballeur*, emballeuse*, trieur*, trieuse*, lingère, lingères, costumier*, scénographe*,
      décorateur*, décoratric*, maquilleur*, maquilleuse*, ouvreur*, ouvreuse*, placier*,
      guichetier*, logopède*, aide logistique, assc, atsem, aesh, avs, ibode, iade, garde malade,
      dog sitter, pet sitter, hydrogéologue*, climatologue*, géomaticien*, cartographe*,
      ressourcier*, valoriste*, réparateur*, réparatric*, vitrier*, ferronnier*, forgeron*,
      potier*, céramiste*, lissier*, relieur*, relieuse*, typographe*, sérigraphe*, maroquinier*,
      sellier*, cordonnier*, opticien*, audioprothésiste*, prothésiste*, podologue*, ostéopathe*,
      manipulateur*, manipulatric*, brancardier*, agent technique, agents techniques, agent
      administratif, éclusier*, saunier*, paludier*, vigneron*, caviste*, œnologue*, oenologue*,
      maître de chai, brasseur*, brasseuse*, meunier*, glacier*, chocolatier*, torréfacteur*,
      écrivain public, ludothécaire*, puériculteur*, jobiste*,
      accordeur, accordeuse, apiculteur, apicultrice, artisan, artisane, artisans, avocate, avocat,
      dresseur, dresseuse, éclairagiste*, garde forestier, gardes forestiers, guides touristiques,
      guide de montagne, guide conférencier*, infographiste*, maréchal ferrant, marin, marins,
      notaire, ostréiculteur, ostréicultrice, peintre, peintres, pisteur*, projectionniste*,
      restauratrice, restaurateur, sapeur pompier, sapeurs pompiers, serrurier, serrurière,
      soigneur, soigneuse, soigneurs, standardiste*, verrier, verrière, zingueur*, habilleuse*,
      habilleur*, souffleuse, scaphandrier*, business developer, coach, coachs, intrapreneur*,
      agente de, gardien de, gardienne de, product manager, lead developpeur, lead développeuse,
      lead dev, trésorière, trésorier, relieur, relieuse,
      renfort, renforts, employé, employée
    `),
    roleBreak: phrases(`
      sur, avec, que, qui, dont, comme, conseil, conseils, avis, idée, idées, retours, témoignage,
      témoignages, bon, bonne, bons, bonnes, recommandation, recommandations, où, quoi, pourquoi,
      comment, coloc, colocataire, aide, vos, votre, ton, tes, mon, ma, mes, stage, emploi,
      travail, job, alternance, contre, plutôt, depuis, parce,
      plus, moins, bourse*, subvention*, salle, testeu*, bêta testeu*, invité*, participant*,
      témoin*, intervenant*
    `),
    jobApply: phrases(`
      candidature, candidatures, postulez, postule, pour postuler, candidatez, candidater, cv,
      lettre de motivation, dossiers jusqu'au, dossiers avant, dossier avant, déposer leur
      dossier, dossier complet à, intéressé e, intéressés, intéressées, si vous êtes intéressé, si
      tu es intéressé, si ça t'intéresse, si ça vous intéresse, adressez vous à, adressez vous au,
      écrire à, écrire sous, écrire au, contactez le secrétariat, contactez les ressources
      humaines, contactez la responsable, contactez le responsable, présentez vous, venez vous
      présenter, passez nous voir, passe nous voir, venez nous voir, fiche de poste, annonce
      complète, offre complète, détails de l'offre, voir l'offre, références exigées, entretiens
      le, entretiens à partir, auditions le, s'annoncer auprès, s'inscrire auprès, faites vous
      connaître, manifestez vous, délai de postulation, postulations, transmettre votre dossier,
      se présenter au, se présenter à, se présenter chez, s'adresser à, s'adresser au, demander *
      au
    `),
    jobLabel: phrases(`
      poste, intitulé, contrat, profil, mission, missions, tâches, responsabilités, rémunération,
      salaire, indemnité, gratification, taux, prise de fonction, entrée en fonction, entrée en
      service, compétences, expérience, qualifications, exigences, formation requise, diplôme,
      lieu de travail, affectation, temps de travail, horaire de travail, horaires de travail,
      date d'embauche, employeur, avantages, candidature, candidatures, pour postuler, comment
      postuler, cv à, nous offrons, vous offrez, on offre, encadrement, laboratoire d'accueil,
      job, emploi, grade, supérieur hiérarchique, nombre de postes, tjm, offre de stage, nouvelle
      offre, délai de postulation, condition d'accès, niveau requis
    `),
    jobTerm: phrases(`
      cdi, cdd, cddi, intérim, temps plein, temps complet, temps partiel, mi temps, plein temps,
      35h, 35 h, 39h, 39 h, 0h semaine, 0 h semaine, 0 h par semaine, heures par semaine, heures
      semaine, jours par semaine, soirs par semaine, brut annuel, brut mensuel, 13e mois,
      treizième mois, tickets restaurant, tickets resto, titres restaurant, chèques repas, voiture
      de service, véhicule de service, véhicule de fonction, télétravail, full remote, de nuit,
      horaires flexibles, horaires décalés, en 2x8, en 3x8, ans d'expérience, années d'expérience,
      débutant accepté, débutants acceptés, confirmé, confirmée, junior, senior, expérimenté,
      expérimentée, diplômé d'état, bac 0, permis b, permis c, permis d, anglais courant, maîtrise
      de, esprit d'équipe, sens du contact, sens de l'accueil, autonome, polyvalent, polyvalente,
      rigoureux, rigoureuse, ponctuel, ponctuelle, contrat de travail, contrat pro, alternance,
      apprentissage, gratification, période d'essai, contrat renouvelable, an renouvelable, mois
      renouvelable, dès que possible, entrée immédiate, à convenir, congé maternité, congé
      parental, vos missions, tes missions, vos tâches, tes tâches, vos responsabilités, votre
      rôle, ton rôle, votre profil, ton profil, profil recherché, qui sommes nous, ce que nous
      offrons, nous vous offrons, vous serez chargé, vous serez chargée, vous serez responsable,
      tu seras chargé, vous rejoindrez, tu rejoindras, vous intégrerez, vous possédez, vous
      maîtrisez, vous justifiez, tu maîtrises, catégorie a, catégorie b, catégorie c, contractuel,
      contractuelle, vacations, formation assurée, formation interne, formation payée, formation
      rémunérée, service civique
    `),
    jobTag: phrases(`
      #job, #jobs, #emploi, #emplois, #offredemploi, #offresdemploi, #offreemploi, #offredestage,
      #offrestage, #recrutement, #recrute, #recrutons, #onrecrute, #nousrecrutons, #jerecrute,
      #ilsrecrutent, #hiring, #wearehiring, #werehiring, #nowhiring, #cdi, #cdd, #stage, #stages,
      #stagiaire, #alternance, #alternant, #apprentissage, #apprenti, #interim, #jobetudiant,
      #jobdete, #jobdating, #joballert, #jobalert, #vacancy, #vacature, #carriere, #carrieres,
      #postulez, #posteapourvoir, #emploipublic, #fpt, #these, #phdposition, #postdoc, #benevolat,
      #benevoles, #servicecivique, #jobsfr, #techjobs
    `),
    jobPay: phrases(`
      0 brut, 0 net, $ brut, $ bruts, $ net, $ nets, euros brut, euros bruts, euros net, k brut,
      brut par an, brut par mois, brut mois, brut mensuel, brut annuel, brut an, net par mois, net
      mensuel, $ de l'heure, $ l'heure, $ par heure, $ heure, $ h, $ par an, $ an, $ annuel*, $
      mensuel*, $ la journée, $ par jour, $ à $, 0 à $, selon grille, selon la grille, selon
      barème, selon profil, selon expérience, selon l'expérience, selon convention, selon l'âge
      et, selon diplôme, selon statut, salaire selon, salaire fixe, fixe et variable, salaire à
      partir, salaire de 0, salaire $, salaire de $, salaire entre, smic, indemnité mensuelle,
      gratification, heures payées, payé à la, payée à la, payés à la, payé $, payée $, payés $,
      défrayé, défrayée, défrayés, défrayées, défraiement, défraiements, nourri logé, nourris
      logés, nourri et logé, logé nourri, logé et nourri, logés et nourris, logement fourni,
      logement possible, chèque emploi, cesu, tjm, prime de nuit, salaire attractif, salaire
      compétitif, salaire concurrentiel
    `),
    jobVeto: phrases(`
      cherche un stage, cherche un emploi, cherche un job, cherche du boulot, cherche du travail,
      cherche un travail, cherche une alternance, cherche un apprentissage, cherche une place,
      cherche emploi, cherche stage, cherche alternance, cherche travail, cherche job, cherche taf,
      cherche un taf, cherche patron, cherche un patron, cherche un employeur, cherche une
      entreprise, cherche entreprise, cherche maître, cherche un maître d'apprentissage, cherche un
      contrat, cherche un cdi, cherche un poste, cherche poste, cherche un premier, cherche son
      premier, cherche une mission, cherche mission, cherche des missions, cherche ma prochaine,
      cherche mon prochain, cherche mon premier, cherche remplacement, cherche un remplacement,
      cherche place, cherche du taf, recherche un stage, recherche une alternance, recherche un
      emploi, recherche un poste, recherche un cdi, recherche un job, recherche un contrat,
      recherche une mission, recherche stage, recherche alternance, recherche emploi, recherche une
      entreprise, recherche un maître, recherche du travail, recherche une place, recherche poste,
      je recherche ma, je recherche mon, à la recherche d'un emploi, à la recherche d'un stage, à
      la recherche d'un poste, à la recherche d'un nouveau, à la recherche d'une alternance, à la
      recherche d'un job, à la recherche de mon, à la recherche de ma, à la recherche
      d'opportunités, à la recherche de nouvelles opportunités, à l'écoute d'opportunités, à
      l'écoute du marché, à l'écoute de nouvelles, à l'écoute d'une nouvelle, disponible
      immédiatement, disponible de suite, dispo de suite, dispo immédiatement, je suis disponible,
      je suis dispo, en recherche active, ma recherche d'emploi, ma recherche de stage, ma
      recherche d'alternance, #opentowork, open to work, #rechercheemploi, #recherchestage,
      #recherchealternance, je postule, j'ai postulé, ne postule pas, ne postulez pas, postulé à,
      j'avais postulé, passé un entretien, passer un entretien, mon entretien, entretien
      d'embauche, entretiens d'embauche, mon cv, ma lettre de motivation, ma candidature, mes
      candidatures, j'ai décroché, décroché un cdi, décroché un stage, été embauché, été embauchée,
      été recruté, été recrutée, été pris, été prise, suis embauché, suis embauchée, d'être
      embauché, d'être embauchée, fait embaucher, eu le poste, eu le job, trouvé un stage, trouvé
      un emploi, trouvé du travail, trouvé un job, trouvé un boulot, trouvé son, a recruté, a
      embauché, ai recruté, ai embauché, avons recruté, avons embauché, ont recruté, ont embauché,
      avez recruté, as recruté, ai cherché, a cherché, avons cherché, ont cherché, mon nouveau
      poste, mon nouveau job, mon nouveau boulot, mon nouvel emploi, nouveau poste de, nouveau
      poste en tant, nouveau poste chez, ce nouveau poste, ton nouveau poste, votre nouveau poste,
      nouvelles fonctions, mon premier job, mon premier boulot, mon premier emploi, mon premier
      stage, mon stage, mon alternance, mon apprentissage, je commence lundi, je rejoins, j'ai
      rejoint, rejoint notre équipe, rejoint l'équipe, rejoint nos équipes, rejoignent l'équipe,
      rejoignent notre équipe, nous rejoint, nous a rejoints, a rejoint, ont rejoint, vient de
      rejoindre, viennent de rejoindre, heureux de rejoindre, heureuse de rejoindre, ravi de
      rejoindre, ravie de rejoindre, fier de rejoindre, fière de rejoindre, nouvelle recrue,
      nouvelles recrues, notre nouveau stagiaire, notre nouvelle stagiaire, notre nouvel apprenti,
      notre nouvelle apprentie, nos nouveaux apprentis, bienvenue à notre nouvelle, bienvenue à
      notre nouveau, bienvenue parmi, bienvenue dans l'équipe, souhaitons la bienvenue,
      félicitations à, bravo pour ce, bravo pour ton, démissionné, ma démission, quitte son poste,
      quitte mon poste, j'ai quitté, licencié, licenciée, licenciés, licenciements, licenciement,
      au chômage, taux de chômage, plan social, suppressions de postes, suppression de postes,
      supprime 0 postes, postes supprimés, suppriment, créations d'emplois, création d'emplois,
      créations de postes, emplois créés, emplois supprimés, difficultés de recrutement,
      difficultés à recruter, peine à recruter, peinent à recruter, galère à recruter, mal à
      recruter, mal à trouver des, métiers en tension, marché de l'emploi, marché du travail, est
      close, sont closes, est pourvu, est pourvue, poste pourvu, postes pourvus, sont pourvus,
      candidatures closes, recrutement terminé, ne recrute pas, ne recrute plus, ne recrutent plus,
      recrute moins, recrutent moins, n'embauche plus, n'embauche pas, ne recrutons pas, ne
      recrutons plus, gel des embauches, gel des recrutements, comment recruter, quand je recrute,
      quand on recrute, quand nous recrutons, si on recrute, comment on recrute, pourquoi on
      recrute, on recrute pas, on recrute des gens, on recrute sur, on recrute comme, comment nous
      recrutons, recruter mieux, mieux recruter, réussir son entretien, réussir ton entretien,
      réussir votre entretien, trouver un stage, trouver du travail, trouver une alternance,
      trouver un job, chercher du travail, chercher un emploi, me recommander, quelqu'un connaît
      un, vous connaissez un bon, merci aux bénévoles, merci à nos bénévoles, merci à tous les
      bénévoles, merci à toutes les bénévoles, journée des bénévoles, m'embauche, m'embaucher,
      m'embauchent, embauchez moi, recrutez moi, tâche cron, tâches cron, mon patron, mon chef, mon
      contrat, mon cdi, mon cdd, signé mon, mon dernier jour, dernier jour au, dernier jour chez,
      ma retraite, vu une offre d'emploi, lu une offre d'emploi, reçu une offre d'emploi, une offre
      d'emploi qui, dans une offre d'emploi, dans les offres d'emploi, les offres d'emploi qui, ans
      d'expérience exigés, on m'a proposé, on me propose, on m'offre, m'a proposé un, a * recruté,
      a * embauché, ai * recruté, offre d'emploi vue, offre d'emploi lue, offre d'emploi reçue, vue
      une offre, souffrent du manque, manque de personnel, je recherche un bon, je cherche un bon,
      ont postulé, 0 candidatures, dossiers ont été reçus, suis en recherche d'emploi, suis
      actuellement en recherche
    `),
    jobTalk: phrases(`
      pour une étude, pour notre étude,
      quand nous, quand on, lorsque nous, si nous, si on, pourquoi nous, pourquoi on, comment nous,
      comment on, avant que nous, elle cherche, elle recherche, il cherche, il recherche, elle
      embauche, il embauche, dit la, dit le, dit notre, dit mon, a dit, disait, a annoncé, annonce
      que, a déclaré, déclare, rapporte, rapportent, selon l'insee, selon la presse, selon le
      journal, l'an dernier, l'année dernière, l'an passé, il y a 0 ans, autrefois, trop lentement,
      trop vite, la police, un * sur deux, une * sur deux, un * sur trois, une * sur trois, sur
      dix, ne trouve pas, ne trouvent pas, n'en trouve pas, je cherche quelqu'un, je recherche
      quelqu'un, je cherche une personne, je recherche une personne, cherche quelqu'un pour m,
      perdent leur, a perdu son, ont perdu leur,
      a postulé, ont postulé, ai postulé, trouver un emploi, retrouver un emploi, personnes en
      recherche d'emploi, actif* * ou en recherche d'emploi,
      avons tous besoin, a tous besoin, tout le monde a besoin, chacun a besoin,
      a cherché, ont cherché, cherchait, cherchaient, recherchait, recherchaient, avait besoin,
      avaient besoin
    `),
    readerHires: phrases(`
      prenez un stagiaire*, prenez un alternant*, prenez un apprenti*, prenez une stagiaire*,
      prenez une alternant*, prenez une apprenti*, prenez des stagiaire*, prenez des alternant*,
      prenez des apprenti*, prenez vous un, prenez vous une, prenez vous des, prenez vous encore,
      prenez vous toujours, cherchez un stagiaire*, cherchez un alternant*, cherchez un apprenti*,
      cherchez une stagiaire*, cherchez une alternant*, cherchez une apprenti*, cherchez des
      stagiaire*, cherchez des alternant*, cherchez des apprenti*, recherchez un stagiaire*,
      recherchez un alternant*, recherchez un apprenti*, recherchez une stagiaire*, recherchez une
      alternant*, recherchez une apprenti*, recherchez des stagiaire*, recherchez des alternant*,
      recherchez des apprenti*, accueillez un stagiaire*, accueillez un alternant*, accueillez un
      apprenti*, accueillez une stagiaire*, accueillez une alternant*, accueillez une apprenti*,
      accueillez des stagiaire*, accueillez des alternant*, accueillez des apprenti*, accueillez
      vous un, accueillez vous une, accueillez vous des, accueillez vous encore, accueillez vous
      toujours, prends un stagiaire*, prends un alternant*, prends un apprenti*, prends une
      stagiaire*, prends une alternant*, prends une apprenti*, prends des stagiaire*, prends des
      alternant*, prends des apprenti*, prends vous un, prends vous une, prends vous des, prends
      vous encore, prends vous toujours, cherches un stagiaire*, cherches un alternant*, cherches
      un apprenti*, cherches une stagiaire*, cherches une alternant*, cherches une apprenti*,
      cherches des stagiaire*, cherches des alternant*, cherches des apprenti*, cherches vous un,
      cherches vous une, cherches vous des, cherches vous encore, cherches vous toujours,
      recrutez, embauchez, recrutes, embauches, engagez vous encore, vous engagez un, vous engagez
      une, vous engagez des, votre boîte recrute, votre entreprise recrute, ta boîte recrute, ton
      entreprise recrute, votre équipe recrute, ton équipe recrute, votre labo recrute, votre
      structure recrute, votre association recrute, votre * cherche, ta boîte cherche, ton équipe
      cherche, chez vous recrute, ça recrute chez, ça embauche chez, qui recrute, qui embauche,
      qui recrutent, qui embauchent, quelqu'un recrute, quelqu'un embauche, quelqu'un prend des,
      quelqu'un cherche un, quelqu'un cherche une, quelqu'un cherche des, quelles entreprises
      embauchent, quelles entreprises recrutent, quelles boîtes recrutent, pour recruter, avant de
      recruter, avant d'embaucher, ^recruter, ^embaucher, bien recruter, comment recruter, comment
      embaucher, comment attirer, recruter sans, recruter autrement, embaucher son premier,
      embaucher votre premier, embaucher un apprenti, embaucher un alternant, recruter un
      alternant, recruter votre, recruter vos, premier salarié, première embauche, un premier
      apprenti, votre premier apprenti, avant d'ouvrir un poste, ^employeurs, ^employeur,
      ^employeuses, ^recruteurs, ^recruteur, ^recruteuses, chers employeurs, cher employeur, chers
      recruteurs, cher recruteur, chère recruteuse, chers patrons, aux recruteurs, aux employeurs,
      aux patrons, aux drh, aux rh, aux managers, amis recruteurs, amis rh, amis employeurs, amies
      rh, messieurs les recruteurs, ^drh, ^rh, ^chers rh, chère entreprise, employeurs de,
      employeurs du, employeurs d', ^patrons, ^patronnes, les patrons de, les patronnes de, les
      gérants de, les gérants d', les gérantes de, ^restaurateurs, les restaurateurs de,
      ^hôteliers, ^commerçants, ^managers, ^dirigeants, ^chefs d'entreprise, responsables du
      personnel, responsables rh, ressources humaines, pour les employeurs, pour les recruteurs,
      pour les entreprises qui, à qui fait passer, faites passer des entretiens, fais passer des
      entretiens, faites passer un entretien, qui font passer des entretiens, menez des
      entretiens, mener un entretien, conduire un entretien, mener vos entretiens, un entretien
      d'embauche sans, votre prochain recrutement, votre recrutement, vos recrutements, vos
      prochains recrutements, votre offre d'emploi, vos offres de, vos offres d', votre offre de
      stage, votre annonce, vos annonces, dans vos offres, vos offres en, votre fiche de poste,
      vos fiches de poste, une offre d'emploi sans, rédiger une offre, rédiger une annonce,
      rédiger une fiche de poste, rédigez vos offres, écrire une offre d'emploi, écrire une
      annonce d'emploi, publiez votre offre, publiez vos offres, publier votre offre, publier vos
      offres, publier une offre, publiez une offre, déposez votre offre, déposez vos offres,
      déposer vos offres, déposer une offre, déposer votre offre, postez vos offres, postez votre
      offre, partagez vos offres, partagez votre offre, envoyez * vos offres, vos postes, le lien
      de l'offre, le lien de votre offre, le lien de l'annonce, lien vers l'offre, lien vers votre
      offre, vos besoins en personnel, vos besoins en recrutement, avez vous un poste, avez vous
      des postes, avez vous un stage, avez vous une place, avez vous encore un poste, avez vous
      encore une place, avez vous encore des postes, avez vous besoin de personnel, avez vous
      besoin de bras, avez vous besoin de renfort, auriez vous un poste, auriez vous un stage,
      auriez vous une place, auriez vous besoin d'un, auriez vous besoin d'une, auriez vous besoin
      de, auriez vous du travail, auriez vous quelque chose pour, avez vous du travail, vous
      auriez un poste, vous auriez un stage, vous auriez une place, vous auriez besoin, vous
      auriez du travail, t'aurais une place, t'aurais un poste, tu aurais une place, tu aurais un
      poste, un poste à offrir, un stage à offrir, une place à offrir, un poste à me proposer, une
      place à me proposer, un stage à me proposer, aurait besoin d'un, aurait besoin d'une, aurait
      besoin de bras, aurait besoin de moi, aurait une place, aurait un poste, aurait un stage,
      aurait du travail, aurait du boulot, qui a un poste, qui a une place, qui a du travail pour,
      qui a du boulot, qui prend des apprentis, qui prendrait, qui accueillerait, qui voudrait
      d'un, qui cherche un stagiaire, qui cherche une stagiaire, qui cherche un alternant, qui
      cherche un apprenti, du travail pour mon, du travail pour ma, du boulot pour mon, du boulot
      pour ma, du boulot pour moi, un job pour mon, un job pour ma, de la place pour un stagiaire,
      une place pour un apprenti, une place pour un stagiaire, poste est il, poste est toujours,
      poste toujours, stage est il, place est elle, offre est elle, annonce est elle, toujours à
      pourvoir, encore à pourvoir, cherchez toujours, cherchez encore, cherches toujours, cherches
      encore, recherchez toujours, recherchez encore, recrutement toujours, cherchez vous,
      recherchez vous, cherchez à recruter, souhaitez recruter, voulez recruter, du mal à
      recruter, peinez à recruter, besoin de recruter, vous peinez à, vous manquez de bras, vous
      manquez de personnel, manque de candidats, vous ne trouvez pas de, vous ne trouvez plus de,
      vous cherchez un collaborateur, vous cherchez du personnel, cherchez des saisonniers,
      cherchez des candidats, vous prenez encore des, prendre un stagiaire, prendre un apprenti,
      prendre une apprentie, prendre une stagiaire, prend des stagiaires, prendrait un stagiaire,
      prendrait une stagiaire, accueillir un stagiaire, accueillir une stagiaire, accueillir un
      alternant, accueillir un apprenti, vos candidats, vos candidates, vos futurs candidats,
      répondez aux candidats, répondre aux candidats, répondez aux candidatures, répondre aux
      candidatures, aux candidats qui, aux candidates et candidats, à un candidat, à une
      candidate, triez des cv, triez les cv, trier les cv, trier des cv, lisez les cv, lisez vous
      les cv, lisez vraiment les, lisez vous les lettres, dans un cv, dans une candidature, d'une
      candidature, processus de recrutement, fidéliser vos, fidéliser ses, vos nouvelles recrues,
      vos nouveaux salariés, vos nouveaux collaborateurs, votre futur collaborateur, votre
      prochain collaborateur, votre prochaine recrue, votre futur apprenti, vos saisonniers, vos
      stagiaires, vos apprentis, vos alternants, encadrez des doctorant*, encadrez des stagiaires,
      encadrez une thèse, encadrez des thèses, prime à l'embauche, aide à l'embauche, aides à
      l'embauche, maîtres d'apprentissage, maître d'apprentissage, une place pour moi, fil emploi,
      fil recrutement, fil des offres, fil d'offres, auraient une place, auraient un poste,
      auraient un stage, auraient besoin d'un, auraient besoin d'une, auraient besoin de, auraient
      du travail, auraient de la place pour, arrêtez de demander, arrêtez d'exiger, arrêtez
      d'écrire, cessez de demander, cessez d'exiger, dans votre équipe il, votre équipe aurait,
      votre équipe manque, annonces ici, offres ici, une boîte qui cherche, un labo qui cherche,
      une entreprise qui cherche, un resto qui cherche, un restaurant qui cherche, quelqu'un qui
      cherche un, quelqu'un qui cherche une, qui chercherait, qui a besoin d'un coup de main
      contre, qui a besoin de bras, qui manque de bras, qui cherche du monde, cherchez du monde,
      il vous faut quelqu'un, il vous faut du monde, il vous faut encore, vous faut il quelqu'un,
      cherchez quelqu'un, cherchez une personne, cherche encore quelqu'un, en quête d'un
      stagiaire, je peux postuler, puis je postuler, puis je vous envoyer mon cv, je peux vous
      envoyer mon cv, à qui envoyer mon cv, où envoyer mon cv, à qui adresser ma candidature, vos
      futures recrues, onboarding, intégrer un nouveau collaborateur, intégrer un nouveau salarié,
      accueillir un nouveau, accueillir une nouvelle recrue, nouvelle recrue son premier, période
      d'essai de vos, annonce sans salaire, affichez le salaire, affichez les salaires, mettez le
      salaire, indiquez le salaire, salaire dans l'annonce, grille d'entretien, questions
      d'entretien, questions à poser en entretien, questions à ne jamais poser, en face d'un
      candidat, en face d'une candidate, formez vous des apprentis, formez vous un apprenti,
      formez des apprentis, vous formez des, quelqu'un pour la saison, de la main d'œuvre, de la
      main d'oeuvre, entreprises formatrices, entreprises d'accueil, structures d'accueil,
      terrains de stage, lieux de stage, place de stage pour, places de stage pour, un stage pour
      mon, un stage pour ma, une alternance pour mon, une alternance pour ma,
      si vous avez un poste, si vous avez un stage, si vous avez une offre, si tu as un poste
    `),
    freeOfCharge: phrases(`
      atelier gratuit, cours gratuit, stage gratuit, conférence gratuite, concert gratuit,
      visite gratuite, webinaire gratuit, formation gratuite, entrée gratuite, entrée libre,
      accès libre, est gratuit, c'est gratuit, est gratuite, sont gratuits, sont gratuites,
      participation gratuite, gratuit et ouvert
    `),
    salesCall: phrases(`
      achetez maintenant, commandez maintenant, commandez dès maintenant, achetez le vôtre,
      commandez le vôtre, commandez la vôtre, commande le tien, abonnez vous ici, abonnez vous
      à ma, abonnez vous à notre, abonnez vous maintenant, ajoutez au panier, prenez vos
      billets, achetez vos billets, achetez vos places, achète ton billet
    `),
    salesPush: phrases(`
      achetez vos, achetez votre, achetez en ligne, achetez maintenant, ^achetez, commandez,
      ^commande, passez commande, passez vos commandes, à commander, commandes au, commandes par,
      commandes jusqu'au, commandes avant, pour commander, réservez, réserve, réservation,
      réservations, réserver, inscrivez vous, inscris toi, s'inscrire, abonnez vous, abonne toi à,
      souscrivez, souscrire, prenez rendez vous, prends rendez vous, prenez rdv, prends rdv,
      rendez vous en ligne, prise de rendez vous, sur rendez vous, rendez vous au 0, prends tes
      places, prenez place, vos billets, tes billets, billetterie, billets ici, billets sur,
      prévente, préventes, en vente, profitez, profites en, offrez vous, offre toi, ^offrez, à
      offrir, faites vous plaisir, fais toi plaisir, craquez, laissez vous tenter, précommandez,
      précommande, précommandes, ajoutez au panier, shoppez, foncez, faites vite, ne tardez pas,
      n'attendez plus, n'attends plus, demandez un devis, demandez le vôtre, devis gratuit, devis
      sur, devis en, devis au, votre devis, une démo, essayez, essai gratuit, testez gratuitement,
      appelez, téléphonez, contactez nous pour, contactez nous au, contactez moi pour, en mp, par
      mp, mp moi, en dm, dm pour, whatsapp, écrivez nous pour, écrivez moi pour, utilisez le code,
      avec le code, code promo, avec code, à vendre, ^vends, je vends, vds, à saisir, à louer, à
      céder, on vend, vendons, livraison possible, premier venu, premier arrivé, reste * places,
      reste * place, restent * places, reste encore, encore des places, quelques places, plus que
      quelques, plus que * places, plus que 0, places limitées, places sont limitées, nombre de
      places limité, dernières places, places restantes, passez au magasin, en boutique, en
      magasin, en agence, au comptoir, à la caisse, à retirer en, sur notre site, sur le site,
      lien pour acheter, shop now, buy now, j'en profite, je commande, procurez vous, équipez
      vous, adoptez, choisissez votre, choisissez vos, emportez, repartez avec, votre place, vos
      places, ta place, à la boutique, par téléphone, à notre stand, au marché, sur place ou à
      emporter, ^billets, ^tickets, la troisième offerte, le troisième offert, le deuxième offert,
      la deuxième offerte, la deuxième à moitié, le deuxième à moitié, méga promo, promo de,
      grosses promos, sur tout le magasin, sur toute la, sur toutes les, publiez votre offre, je
      m'abonne, optez pour, confiez nous, confiez moi, poussez la porte, dispo en, en librairie,
      dédicacé si, frais de port, envoi possible, à venir chercher, à enlever, main propre,
      visites sur, visite sur, inscription, inscriptions, venez, disponible, disponibles, sur
      commande, acompte, préinscription, préinscriptions, gardez une table, s'abonner
    `),
    salesOffer: phrases(`
      commandez, ^commande, passez commande, précommandez, achetez votre, achetez vos, à vendre,
      ^vends, je vends, vds, souscrivez, ajoutez au panier, demandez un devis, demandez votre
      devis, devis gratuit, en vente, prenez vos billets, prenez vos places, billetterie ouverte,
      en prévente, promo, promos, en promotion, solde, soldes, soldées, déstockage, remise,
      remises, rabais, réduction, réductions, bon d'achat, chèque cadeau, carte cadeau, cartes
      cadeaux, vente flash, vente privée, ventes privées, grande vente, liquidation totale, black
      friday, french days, cyber monday, offre spéciale, offre exceptionnelle, offre limitée,
      offre de lancement, offre découverte, offre de bienvenue, offre d'été, offre valable, tarif
      de lancement, tarif préférentiel, early bird, tarif réduit jusqu'au, tarif unique, tarif
      spécial, prix de lancement, prix doux, prix cassés, prix cassé, prix mini, prix imbattable,
      prix imbattables, petit prix, petits prix, prix spécial, meilleur prix, meilleurs prix,
      moitié prix, prix d'ami, au lieu de $, au lieu de 0, dès $, à partir de $, seulement $, $
      seulement, pour seulement, tout compris, tout inclus, $ par personne, $ par mois, $ par an,
      $ par semaine, $ la pièce, $ le lot, $ le kilo, $ le mètre, $ l'heure, $ l'unité, $ la
      séance, $ le pot, $ la bouteille, $ la boîte, $ la douzaine, $ la journée, $ la nuit, $ le
      cours, $ la place, $ l'entrée, $ mois, $ par séance, $ par enfant, $ par participant, $ le
      stage, $ la leçon, $ l'abonnement, $ le pass, livraison gratuite, livraison offerte, frais
      de port offerts, port offert, essai gratuit, essayez gratuitement, première séance offerte,
      première séance gratuite, mois offerts, mois offert, offert pour, offerte pour, offerts
      pour, achetés offert, satisfait ou remboursé, à débattre, paiement en plusieurs fois,
      paiement en 0 fois, en trois fois sans frais, jusqu'à épuisement, épuisement des stocks,
      stock limité, stocks limités, quantité limitée, quantités limitées, édition limitée, série
      limitée, derniers exemplaires, dernière chance, derniers jours, plus que 0 jours, plus que 0
      places, 0 jours seulement, aujourd'hui seulement, ce week end seulement, places limitées,
      pas cher, pas chers, bon plan, sans engagement, clé en main, avant la hausse, avant
      l'augmentation, places sont comptées, la troisième offerte, le troisième offert, le deuxième
      offert, la deuxième offerte, la deuxième à moitié, le deuxième à moitié, sur tout le
      magasin, f cfa, fcfa, 0 f, $ les 0, $ pièce, tel en mp, main propre, premier venu premier
      servi, tarif réduit $, plein tarif $, acompte de, adhésion à $, la carte de 0, les 0
      séances, prix membre, prix adhérent, prix libre à partir
    `),
    salesGoods: phrases(`
      ma formation, notre formation, nos formations, formation en ligne, formation certifiante,
      formation de 0, mon cours, notre cours, nos cours, mes cours, cours en ligne, cours
      particuliers, cours intensif, cours de poterie, cours de cuisine, cours de chant, cours de
      danse, cours de guitare, cours de yoga, nos ateliers, mon atelier, mes ateliers, notre
      atelier, retraite de, retraite yoga, séjour, séjours, croisière, masterclass, bootcamp,
      coaching, séance découverte, séances, mon accompagnement, programme d'accompagnement, audit,
      consultation, consultations, massage, massages, manucure, soin du visage, soins, mon livre,
      mon roman, mon nouveau roman, ebook, e book, guide pdf, notre boutique, ma boutique, e shop,
      eshop, notre magasin, notre carte, menu du jour, plat du jour, notre menu, formule, brunch,
      nos produits, notre produit, nos services, nos prestations, nos formules, abonnement,
      abonnements, forfait, forfaits, pack, packs, coffret, coffrets, notre collection, nouvelle
      collection, collection capsule, notre gamme, notre application, notre logiciel, notre
      solution, notre plateforme, licence, version pro, premium, vip, billets, billet, tickets,
      carré or, pass, dîner spectacle, assurance, mutuelle, appartement, villa, terrain, matelas,
      chambres, gîte, fait main, faits main, artisanal, artisanale, artisanales, artisanaux, en
      stock, arrivage, devis, template, templates, modèle notion, shooting, séance photo, location
      de, locations, bon état, excellent état, état neuf, comme neuf, comme neuve, panier,
      paniers, bûche, bûches, galettes, à emporter, traiteur, cours du samedi, cours du soir,
      cours collectif*, stage intensif, croisières, plateau, plateaux, dégustation, box, vinyle,
      places de concert
    `),
    bait: phrases(`
      identifie * soeur*, identifie * frere*, identifie * mere, identifie * pere, identifie *
      maman, identifie * papa, identifie * cheri*, identifie * conjoint*, identifie *
      collegue*, identifie * meilleur*, identifie * bestie, identifie * voisin*, identifie *
      binome, identifie * equipe, identifie * tribu, identifie * team, identifie * copin*,
      identifie * mec, identifie * meuf, identifie * moitie, identifie * cousin*, identifie *
      crush, identifie * amoureu*, identifie * famille, identifie * prof*, identifiez *
      soeur*, identifiez * frere*, identifiez * mere, identifiez * pere, identifiez * maman,
      identifiez * papa, identifiez * cheri*, identifiez * conjoint*, identifiez * collegue*,
      identifiez * meilleur*, identifiez * bestie, identifiez * voisin*, identifiez * binome,
      identifiez * equipe, identifiez * tribu, identifiez * team, identifiez * copin*,
      identifiez * copain*, identifiez * pote*, identifiez * mec, identifiez * meuf,
      identifiez * moitie, identifiez * cousin*, identifiez * crush, identifiez * amoureu*,
      identifiez * famille, identifiez * prof*, identifie * * ami*, identifiez * * ami*,
      identifie quelqu'un, identifiez quelqu'un, identifiez celui, identifiez celle,
      identifiez ceux, identifie ceux, identifiez la personne, identifie la personne,
      identifie en commentaire, identifiez en commentaire, identifie ici, identifiez ici,
      tague, taguez, tagues, et identifie, puis identifie, et identifiez,
      tu identifies,
      identifiez deux, identifiez trois, identifiez 0, identifie
      celui, identifie celle, en taguant, mentionne un, mentionne une, mentionne ton, mentionne
      ta, mentionne tes, mentionne deux, mentionne trois, mentionne 0, mentionne celui, mentionne
      celle, mentionnez un, mentionnez une, mentionnez votre, mentionnez vos, mentionnez deux,
      mentionnez trois, mentionnez 0, mentionnez celui, mentionnez celle, en mentionnant, invite
      trois, invite deux, nomine trois, nominez, tag ton, tag ta, tag tes, tag un, tag une, tag
      deux, tag trois, tag 0, tag votre, tag celui, likez, ^like, like la, like cette, like ce,
      like et, likes et, like si, likes si, liker et, like pour, like partage, like commente, tu
      likes, tu commentes, tu partages, tu t'abonnes, aime et partage, aimez et partagez, aime
      partage, aimer et partager, aime la page, aimez la page, aimer la page, aimer notre page,
      aime notre page, aimez notre page, liker la page, liker notre page, aime cette, aimez cette,
      aime si, aimez si, clique sur j'aime, cliquez sur j'aime, partage si, partagez si, partager
      si, partages si, partage cette * si, partagez cette * si, partage ce * si, partagez ce * si,
      rt si, retweet si, retweete si, retweetez si, repost si, reposte si, fav si, rt pour,
      retweet pour, partage pour, partagez pour gagner, commente si, commentez si, commente pour,
      commentez pour, commente * et, commentez * et, commente * pour, commentez * pour, commente *
      avant, commentez * avant, commente * si, commentez * si, commente oui, commentez oui,
      commente 0, commentez 0, commente avec, commentez avec, commente le mot, commentez le mot,
      commentez par le mot, commente juste, commentez juste, commente simplement, commentez
      simplement, abonne toi et, abonnez vous et, abonne toi si, abonnez vous si, abonne toi à mon
      compte, suis le compte, suis notre compte, suis mon compte, suis la page, suis notre page,
      suis nous et, suivez nous et, suivez le compte et, suivez la page, suivez notre page et,
      suivez notre compte et, suivre le compte, suivre la page, écris oui, écrivez oui, tape oui,
      tapez oui, dis oui si, dites oui si, mets oui, mettez oui, écris le mot, écrivez le mot,
      tape le mot, tapez le mot, laisse le mot, mets le mot, écris * si, écrivez * si, tape * si,
      tapez * si, tape 0, tapez 0, écris * en commentaire, écrivez * en commentaire, tape * en
      commentaire, tapez * en commentaire, mets * en commentaire, mettez * en commentaire, laisse
      * en commentaire, laissez * en commentaire, poste * en commentaire, postez * en commentaire,
      écris * sous, écrivez * sous, tape * sous, tapez * sous, écris * dans les commentaires,
      écrivez * dans les commentaires, tapez * dans les commentaires, mets * dans les
      commentaires, en commentaire et reçois, en commentaire et recevez, en commentaire et je, en
      commentaire et on, en commentaire et nous, en commentaire pour recevoir, en commentaire pour
      participer, en commentaire pour gagner, en commentaire pour tenter, en commentaire pour
      avoir, en commentaire si, en com et, en com pour, dans les commentaires et je, dans les
      commentaires pour, mets un pour, mettez un pour, mets * si, mettez * si, mets un * si,
      mettez un * si, laisse un si, laissez un si, mets un like, mettez un like, mets un cœur,
      mets un coeur, mettez un cœur, mettez un coeur, mets un pouce, mettez un pouce, mets un
      j'aime, mettez un j'aime, mets un emoji, laisse un like, laissez un like, laisse un pouce,
      laisse un cœur, laisse un coeur, laissez un cœur, laissez un coeur, laisse un emoji, laissez
      un emoji, laisse un point, laissez un point, lâche un, lâche ton, lâche tes, lâchez un,
      lâchez vos likes, pouce en l'air si, pouce bleu, pouces bleus, levez la main si, lève la
      main si, cœur si, coeur si, cœur pour, coeur pour, cœurs si, coeurs si, double tap, réagis
      avec, réagissez avec, votez avec un, votez par un, vote avec un, votez avec vos, combien de
      likes, combien de like, combien de j'aime, combien de rt, combien de partages, combien de
      cœurs, combien de coeurs, plus de likes, plus de like, plus de j'aime, plus de cœurs, plus
      de coeurs, le plus liké, la plus likée, 0 rt et, 0 partages et, 0 j'aime et, 0 cœurs et, 0
      coeurs et, si on atteint 0, si on arrive à 0 likes, publication atteint, ce post atteint, ce
      tweet atteint, cette photo atteint, cette vidéo atteint, atteint 0 likes, atteint 0 j'aime,
      atteint 0 partages, atteint 0 cœurs, atteint 0 coeurs, atteignons 0, à 0 partages, like for
      like, abo pour abo, abonnement contre abonnement, sub pour sub, m'abonne au tien, m'abonne
      en retour, follow back, followback, teamfollowback, follow pour follow, partage en story,
      partager en story, partagez en story, partage * en story, aura le courage de partager,
      auront le courage de partager, personne ne partagera, ne partageront pas, je parie que
      personne, je parie que tu, je parie que vous, prouvez moi le contraire, prouve moi le
      contraire, envoie ça à, envoie ce post à, envoie cette vidéo à, envoie à 0, envoyez ceci à,
      envoyez le à 0, envoie à ton, transfère à 0, transmets à 0, partage à 0, partagez à 0, copie
      colle, copiez collez, copier coller, copiez et collez, amen si, dis amen, dites amen, écris
      amen, écrivez amen, tape amen, tapez amen, commente amen, commentez amen, amen et partage*,
      seuls les génies, seul un génie, 0 des gens n', 0 des gens ne, 0 des gens échouent, 0 des
      gens se, 0 des gens ont, ne passe pas sans, ne pars pas sans, ne scrolle pas, ne passez pas
      sans, si tu as lu jusqu'ici, choisis ton camp, choisissez votre camp, commentez et gagnez,
      partagez et gagnez, partage et gagne, partagez et tentez, partage et tente, partagez cette
      publication et, partage cette publication et, partagez ce post et, partage ce post et,
      partagez la publication, partage la publication, partage la photo, partagez la photo,
      partage et commente, partagez et commentez, partagez et abonnez, rt et follow, rt follow,
      follow rt, rt et suis, rt et suivez, retweetez et suivez, suivez et retweetez, follow et rt,
      follow et retweet, suivez et partagez, suis et partage, sauvegarde ce post, enregistre ce
      post et, sauvegarde et partage, enregistre et partage, partage à quelqu'un qui, partage à
      celui, partage à celle, envoie à celui, envoie à celle, devine et gagne, devinez et gagnez,
      je t'envoie le lien en, je t'envoie le guide, je vous envoie le guide, je t'envoie ma, je
      t'envoie mon, je vous envoie mon, je t'envoie gratuitement, cap ou pas cap, identifie *
      ami*, identifie * pote*, identifie * copine*, identifie * copain*, identifie * personne*,
      identifie * proche*, identifiez * ami*, identifiez * personne*, identifiez * proche*, laisse
      un commentaire et, laissez un commentaire et, laisse un commentaire pour, laissez un
      commentaire pour, mets ta lettre, mets ta réponse en, mets ton numéro, mets ton emoji, mets
      ton chiffre, mets ton prénom, mettez votre réponse en, mettez votre lettre, 0 like 0, un
      like un, un like une, un partage un, un partage une, un commentaire un, un commentaire une,
      0 rt 0, like égale, partage égale, te mets au défi de, vous mets au défi de, 0 échouent,
      transfère ce, transférez ce, envoie ce message à, envoyez ce message à, fais suivre à 0,
      faites suivre à 0, montre ce post à, montrez ceci à, montrez ce post à, montre cette vidéo
      à, commentaire le plus, pour te porter bonheur, te portera bonheur, vous portera bonheur,
      sous ce post et tu, sous ce post et je, sous ce post et vous, sous cette publication et,
      sous ce post pour, en commentaire et tu, en commentaire et vous, en commentaire je t'envoie,
      en commentaire je vous envoie, ici et je t'envoie, en dm et je t'envoie, en mp et je
      t'envoie, arrête de scroller, n'oublie pas de liker, n'oubliez pas de liker, pense à liker,
      pensez à liker, active la cloche, activez la cloche, fais péter les likes, on veut vos
      likes, tous ensemble pour 0 likes, cap des 0 likes, dis le en emoji, en un emoji, un seul
      emoji
    `),
    baitHint: phrases(`
      tirage au sort, tirage vendredi, tirage dimanche, tirage samedi, tirage lundi, on fait
      tirer, tiré au sort, tirée au sort, tirés au sort, jeu concours, #concours, #jeuconcours,
      giveaway, concours photo, grand concours, méga concours, concours instagram, super concours,
      pour participer, pour être admissible, comment participer, comment jouer, gagne, gagnez, à
      gagner, pour gagner, tente de gagner, tentez de gagner, tente ta chance, tentez votre
      chance, à remporter, remportez, pour remporter, lots, gros lot, repartez peut être, gagnant,
      gagnante, gagnants, bonne chance à tous, bonne chance à toutes, en commentaire, en
      commentaires, dans les commentaires, parmi les commentaires, sous ce post, sous cette
      publication, ta réponse en, votre réponse en, mets ta réponse, mettez votre réponse, je te
      l'envoie, je vous l'envoie, je t'envoie, et je vous envoie, je te réponds en, et recevez, et
      reçois, en message privé, en story, like, likes, likez, tague, taguez, identifie,
      identifiez, abonne toi, abonnez vous, enregistre ce post, sauvegarde ce post, pour la partie
      0, commentez, commente, complète la phrase, complétez la phrase, trouve l'intrus, trouvez
      l'intrus, porte bonheur, avant minuit tu, si toi aussi tu, si vous aussi vous, parmi nos
      abonnés, parmi les abonné*, parmi les participant*, un abonné au hasard, les premiers
      commentaires, 0 premiers commentaires, le premier commentaire, le 0e abonné, on vise les,
      offre * places, offrons * places, meilleure réponse, plus belle réponse, réponse la plus
      drôle, nomme le, dénonce le, balance le
    `),
    shareRequest: phrases(`
      partagez, merci de partager, à partager, partage svp, partage stp, partage autour de toi,
      parlez en autour, partage au maximum, partage massif, partages bienvenus, partages
      appréciés, partage apprécié, repartage apprécié, repartages bienvenus, pouets bienvenus,
      boost bienvenu, boosts bienvenus, rt bienvenu, rt bienvenus, rt apprécié, rt appréciés, rt
      svp, rt please, rt merci, merci de rt, merci de retweeter, merci de relayer, merci de
      diffuser, merci pour vos partages svp, faites tourner, fais tourner, faites passer, fais
      passer le mot, faire tourner, faire passer, relayez, relayer svp, diffusez, à diffuser,
      diffusion bienvenue, partage l'info, partage ce post, partage cette publication, partage à
      tes, partage avec tes, partage le à, retweetez, repostez, reposte, republiez, aidez nous à
      faire connaître, n'hésitez pas à relayer, envoyez à vos amis, transmettez à vos contacts,
      please rt, pls rt
    `),
    superlative: phrases(`
      incroyable, incroyables, extraordinaire, extraordinaires, magnifique, magnifiques,
      exceptionnel, exceptionnelle, exceptionnels, exceptionnelles, fantastique, fantastiques,
      formidable, formidables, merveilleux, merveilleuse, merveilleuses, merveilleusement,
      sublime, sublimes, sublimissime, superbe, superbes, génial, géniale, géniaux, géniales,
      génialissime, époustouflant*, hallucinant*, spectaculaire, spectaculaires, phénoménal*,
      révolutionnaire, révolutionnaires, révolution totale, grandiose, grandioses, somptueux,
      somptueuse, somptueuses, majestueux, majestueuse, inoubliable, inoubliables, inimaginable,
      inimaginables, inégalé, inégalée, inégalable, féerique, féeriques, magique, magiques,
      magistral, magistrale, monumental, monumentale, légendaire, légendaires, mythique,
      mythiques, colossal, colossale, titanesque, gigantesque, gigantesques, énormissime,
      monstrueux, monstrueuse, stratosphérique, intersidéral, cosmique, galactique, dingue,
      dingues, dinguerie, délirant*, démentiel, démentielle, folie pure, pure folie, de la folie,
      de folie, folle, fou, fous, de ouf, de malade, tuerie, une merveille, pure merveille, chef
      d'œuvre, chef d'oeuvre, chefs d'œuvre, chefs d'oeuvre, pur génie, un bijou, pépite,
      masterclass absolue, divin, divine, divins, divinement, paradisiaque, pur paradis, pur
      bonheur, que du bonheur, bonheur absolu, bouleversé, bouleversée, bouleversant*,
      renversant*, stupéfiant*, sensationnel*, prodigieux, prodigieuse, miraculeux, miraculeuse,
      éblouissant*, étourdissant*, brillantissime, brillantissimes, excellentissime, parfait en
      tout, perfection, ravi, ravie, ravis, ravies, honoré de, honorée de, honorés de, honoré d',
      honorée d', ému d', émue d', profondément ému, profondément émue, aux anges, comblé,
      comblée, sur un nuage, au septième ciel, extase, euphorie, j'en pleure, sans voix, bouche
      bée, à couper le souffle, à tomber, surnaturel, surnaturelle, mon dieu, le meilleur, la
      meilleure, les meilleurs, les meilleures, le plus beau, la plus belle, les plus beaux, les
      plus belles, le top du top, jamais vu, jamais vue, jamais imaginé, jamais imaginée, unique
      au monde, hors du commun, hors norme, hors normes, au delà de tout, wow, waouh, ouah, wahou,
      ouaouh, amazing, awesome, insane, rêve éveillé, rêve devenu réalité, magie, iconique, trop
      beau, trop belle, trop bien, trop hâte, tellement hâte, vrai génie, des héros, un héros, un
      magicien
    `),
    intensifier: phrases(`
      absolument, totalement, complètement, littéralement, tellement, extrêmement, profondément,
      incroyablement, infiniment, immensément, ultra, hyper, méga, archi, giga, trop trop,
      vraiment trop, tout simplement, purement, pur, pure, de tous les temps, de l'histoire, de
      toute l'histoire, du monde, au monde, de l'univers, dans l'univers, de la galaxie, de la
      planète, du siècle, de la décennie, de toute ma vie, de ma vie, de toute ma carrière, jamais
      vu, jamais vue, jamais vus, jamais imaginée, jamais connu, la plus, le plus, les plus, au
      delà, des mots, pas les mots, aucun mot, merci merci, vite vite, si si, à ce point, pour
      toujours, à jamais, sans aucun doute
    `),
    promise: phrases(`
      garantissons, on garantit, vous garantit, vous garantissent, vous le garantit, je vous
      garantis, est garanti, est garantie, sont garantis, sont garanties, garantit à, garantit
      que, garantit le, garantit la, garantit un, garantit une, garantit aux, garanti à vie,
      garantie à vie, garantis à vie, garanties à vie, garanti * ans, garantie * ans, garantis *
      ans, garanties * ans, garantie de * ans, garantie * mois, garanti * mois, garantie de
      remboursement, remboursement garanti, résultat garanti, résultats garantis, livraison
      garantie, délai garanti, délais garantis, prix garanti, prix garantis, tarif garanti,
      garantie de prix, 0 garanti, garanti 0, satisfaction garantie, satisfaction ou
      remboursement, ou remboursé, ou remboursée, ou remboursés, ou remboursées, ou offert, ou
      offerte, ou c'est gratuit, ou c'est offert, ou elle est offerte, ou il est offert, ou
      récupérez votre, ou votre argent, sinon on vous, sinon nous vous, sinon vous êtes remboursé,
      promettons, on vous promet, on vous le promet, notre promesse, c'est une promesse, promesse
      de la maison, promesse d'artisan, promesse faite à, promis de la part, promis par, nous
      l'avons promis, nous nous engageons, nous nous y engageons, on s'engage à, s'y engage, s'y
      engagent, s'engage auprès de, s'engage envers, s'engage par contrat, s'engage par écrit,
      notre * s'engage à, la mairie s'engage à, la commune s'engage à, la ville s'engage à, la
      compagnie s'engage à, la direction s'engage à, la coopérative s'engage à, l'association
      s'engage à, l'université s'engage à, la rédaction s'engage à, l'hôpital s'engage à, l'équipe
      s'engage à, le club s'engage à, le théâtre s'engage à, la maison s'engage à, la boutique
      s'engage à, le service s'engage à, s'engage à vous, s'engage à rembours*, s'engage à
      répond*, s'engage à livr*, s'engage à repren*, s'engage à rempla*, s'engage à indemnis*,
      s'engage à ne pas, s'engage à ne jamais, s'engagent à rembours*, s'engagent à répond*,
      prenons l'engagement, prend l'engagement, prenons cet engagement, engagement signé,
      engagement ferme, engagement écrit, engagement tenu depuis, c'est notre engagement, notre
      engagement envers, notre engagement auprès, ^engagement de la, ^engagement du, ^engagement
      de l', ^notre engagement, avez ma parole, notre parole, donne sa parole, parole de, parole
      d', foi de, noir sur blanc, écrit dans le contrat, écrit dans nos, écrit dans votre contrat,
      inscrit dans nos contrats, inscrit dans nos statuts, inscrit au contrat, on * rembourse, on
      vous * rembourse, vous remboursera, remboursons, on rembourse, on vous rend, on te rend,
      vous rendons, vous rend tout, on vous * remplace, on vous * échange, on la remplace, on le
      remplace, on les remplace, nous la remplaçons, nous le remplaçons, nous les remplaçons, nous
      remplaçons gratuitement, nous l'échangeons, nous le reprenons, on le reprend, on la reprend,
      on les reprend, on vient le reprendre, on revient gratuitement, remplacé gratuitement,
      remplacée gratuitement, remplacés gratuitement, réparé gratuitement, réparée gratuitement,
      réparés gratuitement, réparées gratuitement, réparé à vie, réparés à vie, réparées à vie,
      échangé gratuitement, échangée gratuitement, remplacé sans frais, remplacée sans frais,
      rembourse la différence, intégralement remboursé, intégralement remboursée, intégralement
      remboursés, intégralement remboursées, remboursé intégralement, remboursée intégralement,
      remboursés intégralement, remboursées intégralement, totalement remboursé, totalement
      remboursée, totalement remboursés, remboursement intégral, remboursement complet,
      remboursement total, remboursement immédiat, remboursement automatique, remboursement sous
      0, remboursement arrive sous, remboursement sera, remboursé si, remboursée si, remboursés
      si, remboursé sans, remboursé dans, remboursé sous, remboursée sous, remboursés sous, repris
      et remboursé, billet remboursé, billets remboursés, donne droit au, donne droit à un
      remboursement, donne droit à un avoir, donne droit à une indemni*, sans poser de question,
      sans poser de questions, sans discuter, jusqu'au dernier centime, au centime près, aucun
      frais caché, sans frais cachés, aucune augmentation, pas d'augmentation, pas un euro de
      plus, pas un sou de plus, prix gelé, prix gelés, prime gelée, tarif gelé, tarifs gelés,
      loyer gelé, loyers gelés, cotisation gelée, prix bloqué, prix bloqués, tarif bloqué, tarifs
      bloqués, n'augmentera pas, n'augmenteront pas, n'augmenterons pas, n'augmentera jamais,
      n'augmenteront jamais, n'augmenterons jamais, n'augmente pas jusqu'*, prix ne bougera*, prix
      ne bougeront, prix ne changera*, tarif ne bougera*, tarif ne changera*, tarifs ne bougeront,
      tarifs ne changeront, prix restera, prix resteront, tarif restera, tarifs resteront, restera
      gratuit, restera gratuite, resteront gratuits, resteront gratuites, restera toujours
      gratuit*, restera libre et gratuit, ne vendra jamais, ne partagerons jamais, ne revendrons
      jamais, ne céderons jamais, ne fermera pas, ne fermerons pas, ne supprimerons aucun*, ne
      sera licencié, ne paierez rien, ne payez rien, ne paierez pas, ne paieront pas, ne paiera
      pas, ne paierez jamais, ne vous coûtera rien, ne coûtera rien, ne vous sera facturé*, ne
      sera facturé*, vous sera offert*, vous seront offert*, est pour nous, sont pour nous, est
      pour la maison, sont pour la maison, à nos frais, à notre charge, est à la charge de
      l'organisat*, serez remboursé*, seront remboursé*, serez indemnisé*, seront indemnisé*, sera
      indemnisé*, serez dédommagé*, seront dédommagé*, serez livré, serez livrée, serez livrés,
      serez recontacté*, serez rappelé*, aucun * ne sera oublié*, aucun * ne restera sans, aucune
      * ne restera sans, personne ne restera sans, sans aucune retenue, zéro risque, tenons
      parole, vous l'aurez sous, vous l'aurez avant, vous l'aurez dans, vous les aurez sous, vous
      les aurez avant, ou on vous paie, ou nous payons, sinon * est offert*, sinon * est gratuit*,
      sinon l'abonnement, sinon le mois, récupérez tout, récupérez votre argent, récupérez votre
      mise, jamais nous ne, ne vendrons, ne bougera pas, ne bougera plus, ne bougeront pas, le
      billet est gratuit, le repas est gratuit, est gratuit si, est offerte si, est offert si, est
      prolongé gratuitement, prolongés gratuitement, prolongeons gratuitement, recommence
      gratuitement, recommencez gratuitement, repassez gratuitement, refait gratuitement,
      refaisons gratuitement, revenons gratuitement, repasse gratuitement, tant qu'il faudra,
      autant de fois que nécessaire, autant de fois qu'il, garantie décennale, garantie pièces et,
      garantie totale, garantie constructeur de, sous garantie pendant, garanties sans *, on *
      garantit, je * garantis que, pas de hausse, sera remboursé*, sera dédommagé*, sera
      remplacé*, seront remplacé*, c'est nous qui payons, c'est nous qui payerons, nous y
      veillerons, vos données ne, vos données restent, vos données personnelles ne, votre adresse
      ne sera, ne vous facture*, ne facturons, pas facturé*, non facturé*, sans vous facturer,
      vous ne payez que si, vous ne payez pas, vous ne déboursez, je m'y engage, nous tiendrons
      cette, nous tiendrons parole, recevra son remboursement, recevront leur remboursement,
      recevrez votre remboursement, remboursement sur votre compte, on revient sans frais,
      deuxième visite gratuite, retour gratuit pendant, retours gratuits pendant, échange gratuit,
      échanges gratuits, échange illimité, échanges illimités, essai de * nuits, remboursables
      jusqu*, remboursable jusqu*, rembourserons, indemniserons, dédommagerons, compenserons,
      remplacerons, réparerons, vous répondrons, répondrons à tous, répondrons à toutes,
      répondrons à chaque, recontacterons, rappellerons, vous livrerons, corrigerons, rétablirons,
      recréditerons, créditerons, restituerons, prendrons en charge, maintiendrons, tiendrons nos,
      vous rappellera, vous recontactera, vous remplacera, vous livrera, vous indemnisera, vous
      dédommagera, répond à toute, répond à chaque, répond à tous les, répond à toutes les,
      répondons à toute, répondons à chaque, répondons à tous, répondons à toutes, répondons sous,
      répond sous, répondons en moins, répond en moins, livrons en moins, livré en moins de,
      livrée en moins de, livré en 0 minutes, livrée en 0 minutes, livrée sous 0, livré sous 0,
      livrés sous 0, livraison sous 0, expédié sous 0, expédiés sous 0, expédiée sous 0, aucune
      hausse, aucun surcoût, sans surcoût ni, place assurée, places assurées, annulation gratuite,
      est assurée à chaque, est assuré à chaque, jamais revendu*, jamais vendu*, jamais transmis*,
      frais sont à notre, c'est nous qui régl*, au moindre retard, au premier retard, tout retard,
      en cas de retard nous, en cas de retard vous, en cas de retard le, en cas de panne nous, en
      cas de panne on, en cas d'annulation vous, en cas d'annulation le, en cas d'annulation nous,
      vous assurons, nous assurons que, nous assurons à, on vous assure que, garants de, garants
      que, portons garants, porte garant*, sur l'honneur, pas un centime, aucun centime,
      intégralement reversé*, entièrement reversé*, reversé* intégralement, entièrement
      remboursé*, remboursé* entièrement, n'encaisser*, n'encaissons, sans aucun frais, prochain
      est pour, prochaine est pour, suivant est offert, suivante est offerte, promis juré, écrit
      noir sur, engagement de service, engagement qualité, charte qualité, prenons en charge,
      prend à sa charge, jamais plus de $, jamais plus de 0 minutes, jamais plus de 0 jours, au
      delà de 0 minutes, passé 0 minutes, passé 0 jours, par heure de retard, par jour de retard,
      réduction automatique, remise automatique, avoir automatique, avoir valable, est reconduit
      au même, au même prix jusqu*, même prix pour tous jusqu*, même tarif jusqu*, ne dépasse
      jamais, n'attendrez pas plus, n'attendrez jamais plus, ne sera refusé*, ne seront refusé*,
      ne refuserons, ne laisserons personne, ne laissons personne, ne coupons jamais, ne coupera
      pas, ne couperons, ^promesse de, aucun frais pour vous, aucun frais ne, à la charge de la
      compagnie, à la charge de l'entreprise
    `),
    promiseWill: phrases(`
      vous serez, vous aurez, vous recevrez, vous obtiendrez, tu seras, tu recevras, tu auras,
      sera, seront, serez, recevra, recevront, obtiendra, obtiendront, s'engage à, s'engagent à,
      nous vous, on vous, on te, nous ne, chaque * sera, chaque * est, chaque * aura, chaque *
      reçoit, tout * est, toute * est, tout * sera, toute * sera
    `),
    promiseVerb: phrases(`
      remboursé*, indemnisé*, dédommagé*, compensé*, remplacé*, réparé*, échangé*, traité,
      traitée, traités, traitées, traitera*, traiteron*, livré*, expédié*, envoyé*, enverrons,
      enverra, renvoyé*, renverrons, rétabli, rétablie, rétablis, rétablies, rétablira*,
      rétabliron*, résolu, résolue, résolus, corrigé*, répondrons, répondra, répondront, répond,
      répondons, recontacté*, rappelé*, rappelleron*, rappellera*, rappelons, crédité*,
      recrédité*, versé, versée, versés, verserons, versera, reversé*, honoré*, maintenu*,
      maintiendrons, maintiendra, terminé*, achevé*, remis en service, remise en service, rouvert,
      rouverte, rouvrira, reprendrons, reprendra, restitué*, pris en charge, prise en charge,
      prises en charge, prendrons en charge, prendra en charge, tiendrons, respecterons,
      assurerons, viendrons, repassera, repasserons, un avoir, une réponse, votre réponse, sa
      réponse, garderons, gardera, paierons, paiera, remettrons, nettoierons, déduirons, prolongé
      automatiquement, remplaçons, remboursons, réparons, livrons, auront leur, aura sa, aura son,
      envoyons, renvoyons, reprenons, prenons en charge, sur votre compte, dans votre boîte, chez
      vous, réglé, réglée, réglés, réglerons, débloqué, débloquée, rendrons, rendra, ramassé*,
      changerons, rouvrirons, conservée, plafonné*, accepté*, nettoyé*, installé*, contacté*,
      évacué*, vu par, vue par, rebouché*, prévenu*, informé*, accordé*, répondu, rendu, rendue,
      rendus, fini, finie, finis, prêt, prête, prêts, opérationnel*, reprogrammé*, reporté* sans,
      déduit*
    `),
    promiseTerm: phrases(`
      sous 0, sous * jours, sous * heures, sous huitaine, sous quinzaine, sous une semaine, sous
      un mois, dans les 0, dans les * jours, dans les * heures, dans les * minutes, dans la
      journée, dans l'heure, dans la minute, en 0 heures, en 0 minutes, en 0 h, en 24h, en 48h, en
      moins de 0, en moins d'une heure, en moins de * heures, en moins de * jours, d'ici 0, d'ici
      le 0, d'ici au 0, d'ici la fin, d'ici fin, d'ici la rentrée, d'ici noël, avant le 0, avant
      midi, avant minuit, avant noël, avant la fin, avant ce week end, avant la rentrée, au plus
      tard, sans frais, sans supplément, sans surcoût, sans justificatif, sans pénalité, sans
      condition, sans conditions, sans attente, sans exception, sans facture, sans formulaire,
      sans démarche, à vie, pour toujours, en permanence, automatiquement, quoi qu'il arrive, quoi
      qu'il en soit, dans tous les cas, en intégralité, intégralement, en totalité, en entier, au
      prix d'achat, en espèces, jusqu'à la fin, jusqu'en 0, pendant 0 jours, pendant * ans,
      pendant un an, pendant toute la, tant que, gratuitement, au choix, en cas de retard, en cas
      d'annulation, passé ce délai, demain, ce soir, dès aujourd'hui, cette semaine, la semaine
      prochaine, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, tant qu'il, chaque
      fois, sans faute, comme convenu, aucune exception, promis, personnellement, par écrit, en
      priorité, ouvrés, ouvrables, ouvrées
    `),
    linkPromise: phrases(`
      voici le lien, voici les liens, voilà le lien, le lien, les liens, lien ci dessous, le lien
      ci dessous, lien en dessous, lien ici, liens ici, le lien ici, via ce lien, par ce lien, sur
      ce lien, à ce lien, ce lien, suivez ce lien, suivez le lien, suis le lien, suivre ce lien,
      cliquez ici, clique ici, cliquez sur le lien, clique sur le lien, cliquer sur le lien,
      cliquez ci dessous, ci dessous, à lire ici, à lire juste ici, lisez le ici, lire ici, à voir
      ici, c'est ici, c'est par ici, par ici, tout est ici, ça se passe ici, inscription ici,
      inscriptions ici, inscrivez vous ici, s'inscrire ici, réservez ici, réservation ici,
      réservations ici, billets ici, billetterie ici, infos ici, plus d'infos ici, toutes les
      infos ici, plus d'informations ici, détails ici, en savoir plus ici, programme ici, le
      programme ici, à télécharger ici, téléchargez le ici, téléchargement ici, à écouter ici, à
      retrouver ici, à découvrir ici, découvrez le ici, retrouvez le ici, postulez ici, candidatez
      ici, commandez ici, votez ici, signez ici, répondez ici, expliqué ici, l'article ici, la
      vidéo ici, le sondage ici, lire la suite, lire l'article complet, l'article complet, lien en
      commentaire, lien en premier commentaire, lien dans le premier commentaire, lien dans les
      commentaires
    `),
    disclosure: phrases(`
      transparence, pour être transparent, pour être transparente, avertissement, #pub, #sponso,
      #partenariat, #collab, #collaboration, #ad, #affiliation, #produitoffert, #invitation
      presse, sponsorisé, sponsorisée, publicité, partenariat rémunéré, partenariat commercial, en
      partenariat avec, collaboration commerciale, collab commerciale, collaboration rémunérée,
      lien affilié, liens affiliés, lien d'affiliation, liens d'affiliation, lien partenaire, je
      travaille pour, je travaille chez, je travaille à, je bosse chez, je bosse pour, je suis
      employé par, je suis employée par, je suis salarié de, je suis salariée de, mon employeur,
      je suis l'auteur, je suis l'autrice, je suis l'auteure, je suis un des auteurs, j'en suis
      l'auteur, j'en suis l'autrice, j'ai écrit, j'ai coécrit, j'ai co écrit, j'ai fondé, j'ai
      cofondé, j'ai co fondé, cofondateur de, cofondatrice de, fondateur de, fondatrice de,
      conflit d'intérêts, conflit d'intérêt, conflits d'intérêts, lien d'intérêt, liens
      d'intérêts, offert par, produit offert, invité par, invitée par, j'ai été payé, j'ai été
      payée, j'ai été invité, j'ai été invitée, rémunéré par, rémunérée par, je suis la tutrice,
      je suis le tuteur, service presse, j'ai créé, que j'ai développé, que j'ai fait
    `),
    emptyPraise: phrases(`
      super post, superbe post, très bon post, bon post, excellent post, post intéressant, super
      article, superbe article, très bon article, bon article, bel article, excellent article,
      article intéressant, article très intéressant, belle lecture, bonne lecture, super contenu,
      très bon contenu, excellent contenu, bon travail, beau travail, super travail, excellent
      travail, super boulot, beau boulot, bien dit, très bien dit, bien vu, bien écrit, très bien
      écrit, tellement vrai, c'est vrai, si vrai, très vrai, trop vrai, vrai, tout à fait
      d'accord, entièrement d'accord, totalement d'accord, complètement d'accord, d'accord avec
      vous, d'accord avec toi, je suis d'accord, d'accord, je valide, validé, tout à fait,
      exactement, absolument, exact, c'est ça, voilà, tout est dit, rien à ajouter, j'adore,
      j'aime, j'aime beaucoup, love it, merci pour le partage, merci du partage, merci pour ce
      partage, merci de partager, merci pour le post, merci pour ce post, merci pour cet article,
      merci pour l'info, très intéressant, intéressant, super intéressant, hyper intéressant,
      passionnant, très instructif, instructif, très enrichissant, enrichissant, inspirant, très
      inspirant, inspirante, très utile, utile, très pertinent, pertinent, pertinente, au top,
      top, le top, super, génial, excellent, parfait, magnifique, bravo, félicitations, chapeau,
      respect, wow, waouh, cool, trop bien, canon, continue, continuez, continue comme ça,
      continuez comme ça, je suis, up, premier, pouce bleu, bonne question, bon point, belle
      réflexion, belle analyse, très bonne analyse, excellente analyse, très juste, c'est clair
    `),
    leadIn: phrases(`
      nouvel article, nouvel article sur le blog, nouveau billet, nouveau billet de blog, nouveau
      post, nouvelle vidéo, nouvel épisode, nouveau podcast, nouvelle recette, nouveau sur le
      blog, sur le blog, article, l'article, l'article complet, billet, vidéo, la vidéo, en vidéo,
      vidéos, photo, photos, les photos, album photos, podcast, le podcast, épisode, replay, le
      replay, replay disponible, diaporama, dossier, le dossier, chronique, interview, entretien,
      enquête, reportage, à lire, à lire ici, à lire sur, à lire absolument, à voir, à voir
      absolument, à écouter, à écouter ici, à regarder, à découvrir, à découvrir ici, à consulter,
      à télécharger, à suivre, lire, lire la suite, lire l'article, lire plus, la suite, la suite
      ici, suite, lisez, lis ça, lisez ceci, regardez, regarde, regardez ça, regarde ça, écoutez,
      écoutez ça, cliquez ici, clique ici, découvrez, plus d'infos, plus d'info, plus
      d'informations, plus de détails, plus d'infos ici, plus d'infos sur, pour en savoir plus, en
      savoir plus, toutes les infos, toutes les infos ici, infos, info, infos ici, infos et
      inscriptions, infos et réservations, détails, détails ici, tous les détails, programme, le
      programme, le programme complet, programme complet, inscription, inscriptions, inscriptions
      ici, inscription ici, billets, billetterie, réservation, réservations, réservez, lien, le
      lien, voici le lien, liens, lien ici, par ici, c'est par ici, ici, c'est ici, là, voici,
      voilà, tenez, tiens, source, sources, via, pour info, pour information, fyi, alerte,
      breaking, flash, flash info, dernière minute, actu, actualité, actualités, #actu, news, mise
      à jour, rappel, intéressant, très intéressant, passionnant, excellent, excellent article,
      super article, bon article, bonne lecture, bonne écoute, wow, waouh, ouah, lol, mdr, thread,
      fil, le fil, le thread, publié, à retrouver ici, tout est là, tout est ici, tout est dit,
      nouvelle offre, offre, merci, bonjour, communiqué, communiqué de presse, notre communiqué,
      rt
    `),
    attribution: phrases(`
      rt @, via @, via, par @, de @, source @, d'après @, selon @, chez @, sur @, avec @, v @, h t
      @, ht @, mt @, cc @, merci à @, merci @, vu chez @, vu sur @, repéré par @, photo @, crédit
      @, crédits @, rt
    `),
    idiom: phrases(`
      j 0, jour j, le j, le ton, un ton, au ton, du ton, dieu merci, sans merci, non merci, à la
      merci, à leur merci, à sa merci, merci qui, égalité f h, égalité h f, parité h f, parité f
      h, écarts h f, écart h f, inégalités h f, inégalités f h, mixité f h, salaires h f, fou rire
      garanti, fous rires garantis, ambiance garantie, sensations garanties, succès garanti, bonne
      humeur garantie, dépaysement garanti, frissons garantis, émotions garanties, convivialité
      garantie, effet garanti, plaisir garanti, rires garantis, spectacle garanti, prise de tête
      garantie, bonheur garanti, échec garanti, un coloc, une coloc, un colocataire, un e coloc,
      un e colocataire, poste de police, poste de télé, poste de radio, poste de secours, poste de
      garde, poste restante, bureau de poste, la poste, de la poste, à la poste, agent orange, le
      personnel politique, à titre personnel, code personnel, trop tard, c'est juste, tout juste,
      juste avant, juste après, au juste, juste à côté, juste devant, juste derrière, juste pour,
      juste une, juste un, juste le, juste la, à juste titre, au plus, de plus, en plus, sans
      plus, d'autant plus, le plus souvent, le plus simple, le plus tôt possible, le plus vite
      possible, le plus possible, le plus proche, au monde du, monde du travail, coupe du monde,
      champion du monde, championne du monde, champions du monde, championnats du monde,
      championnat du monde, tour du monde, bout du monde, fin du monde, journée mondiale, records
      du monde, record du monde, citoyen du monde, il y a du monde, beaucoup de monde, rallye
      monte carlo, monument historique, monuments historiques, centre historique, quartier
      historique, tour de magie, à mi temps perdu, tout le monde, recherche scientifique,
      recherche publique, recherche fondamentale, recherche clinique, moteur de recherche, au
      fait, chambre de commerce, de fou rire, avocat vinaigrette, jus d'avocat, la terre entière,
      ce qu'on sait, ce que l'on sait, heureux événement, embauche une dernière fois, heure
      d'embauche, agent conversationnel, agents conversationnels, agents ia, agent ia, assistant
      vocal, assistants vocaux, assistant ia, serveur web, serveur discord, serveur de fichiers,
      serveurs web, un serveur dédié, conseiller municipal, conseillers municipaux, conseillère
      municipale, conseiller régional, feu d'artifice, feux d'artifice, feu vert, feu de forêt,
      feux de forêt, feu rouge, feu de cheminée, feu de camp, le feu vert, au coin du feu, coupe
      feu, en feu de, le fou du roi, le fou de, fou de joie, énorme merci, un énorme merci, gagne
      pain, gagnant gagnant, pas jamais, concours de circonstances, concours de la fonction
      publique, concours d'entrée, taguez nous, tague nous, taguez moi, tague moi, secteur qui
      recrute, secteurs qui recrutent, métiers qui recrutent, métier qui recrute, un métier qui
      recrute, secteurs qui embauchent, filière qui recrute, filières qui recrutent, l'embauche
      d', à l'embauche, mise en vente, mis en vente, mises en vente, embauche d'un, embauche
      d'une, bureau des pompiers, ne cherche pas, ne cherche plus, cherche à, cherchons à, cherche
      encore à, cherche un peu, cherche mes, cherche mon, cherche ma, cherche son chat, on cherche
      à, recherche pas, de la recherche, la recherche, en recherche et, recherche et
      développement, recherche sur, on recherche pas, sans gêne et, poste fixe, au poste,
      personnel soignant épuisé, promesse de campagne, promesse de vente, promesses de campagne,
      parole donnée, couper la parole, prise de parole, prendre la parole, prend la parole, prises
      de parole, temps de parole, liberté de parole, libération de la parole, porte parole, foi de
      veau, bonne foi de, mauvaise foi de, crise de foi de, crise de foie, je cherche, concours de
      recrutement, billets de train, billets d'avion, billets de banque, billets verts, billets de
      0, billets de bus, billet d'humeur, billet de blog, en vente libre, au marché noir, au
      marché de l'emploi, au marché du travail, de recherche, en recherche, une recherche, cette
      recherche, sa recherche, ma recherche, ta recherche, notre recherche, votre recherche, leur
      recherche, leurs recherche, aucune recherche, première recherche, d'embauche, une embauche,
      l'embauche, première embauche, prime d'embauche, promesse d'embauche, est recherché, sont
      recherchés, est recherchée, très recherché, très recherchés, très recherchée, promesse de
      dons, promesses de dons, promesse de don
    `),
  },
  calendar: {
    weekdays: [
      ['lundi', 'lun'],
      ['mardi', 'mar'],
      ['mercredi', 'mer', 'merc'],
      ['jeudi', 'jeu'],
      ['vendredi', 'ven', 'vend'],
      ['samedi', 'sam'],
      ['dimanche', 'dim'],
    ],
    months: [
      ['janvier', 'janv', 'jan'],
      ['février', 'févr', 'fév'],
      ['mars'],
      ['avril', 'avr'],
      ['mai'],
      ['juin'],
      ['juillet', 'juil'],
      ['août'],
      ['septembre', 'sept'],
      ['octobre', 'oct'],
      ['novembre', 'nov'],
      ['décembre', 'déc'],
    ],
    relative: [
      [-2, 'avant hier'],
      [-1, 'hier', 'hier soir', 'hier matin', 'hier après midi'],
      [0, "aujourd'hui", 'ce soir', 'ce matin', 'cet après midi', 'ce midi', 'cette nuit'],
      [1, 'demain', 'demain soir', 'demain matin', 'demain après midi'],
      [2, 'après demain'],
    ],
  },
});
