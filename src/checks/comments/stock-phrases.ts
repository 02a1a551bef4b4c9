import { phraseTable } from '../phrases/phrase-table.ts';

/**
 * - `praise`: praises or agrees, and says no more
 * - `cheer`: the same, but with a name it is said to somebody
 * - `filler`: says nothing beside praise
 * - `thanks`: is said to somebody, and more than a word of praise makes it a phrase
 */
export type Stock = 'praise' | 'cheer' | 'filler' | 'thanks';

/**
 * What comments are made of that say nothing, in six languages. Words that are also a plain answer, such as “yes” or
 * “good”, are none.
 */
export const stockPhrases = phraseTable<Stock>([
  [
    `great, nice, awesome, amazing, excellent, brilliant, fantastic, wonderful, beautiful, superb,
    perfect, incredible, impressive, inspiring, insightful, interesting, informative, helpful,
    useful, cool, wow, so good, very good, good post, good article, good read, good stuff,
    good point, good one, nice one, great one, exactly, so true, very true, agreed, i agree,
    totally agree, couldn't agree more, can't agree more, seconded, amen, preach, this,
    so much this, same, same here, me too, ditto, likewise, love it, love this, loving this,
    like it, like this, well said, well written, well put, spot on, nailed it, hear hear,
    thanks for sharing, thank you for sharing, thanks for posting, lol, omg, totally agree with you,
    i agree with you, couldn't have said it better, commenting for reach, commenting for better reach,
    cfbr, great share, thanks for the post, thanks for this post`,
    'praise',
  ],
  [
    `großartig, großartiger, großartige, wunderbar, fantastisch, genial, hervorragend, spitze, mega,
    hammer, super, klasse, toll, toller, tolle, tolles, stark, starker, starke, starkes, spannend,
    spannender, interessant, interessanter, informativ, hilfreich, lesenswert, sehr gut,
    sehr schön, richtig gut, guter beitrag, guter post, guter artikel, guter text, gute sache,
    guter punkt, schöner beitrag, schöner text, schönes foto, schönes bild, gut gesagt,
    schön gesagt, gut geschrieben, schön geschrieben, toll geschrieben, gut zusammengefasst,
    super zusammengefasst, danke für den beitrag, danke für den artikel, danke für den tollen beitrag,
    danke für den schönen beitrag, danke für den tollen artikel, auf den punkt, auf den punkt gebracht, treffend, so wahr,
    wie wahr, sehr wahr, so ist es, genau so, genau das, dito, daumen hoch, ich auch,
    geht mir auch so, geht mir genauso, geht mir ganz genauso, sehe ich auch so, seh ich auch so,
    sehe ich genauso, seh ich genauso, stimme zu, stimme voll zu, volle zustimmung, zustimmung,
    kann ich nur zustimmen, kann ich nur bestätigen, kann ich so unterschreiben, unterschreibe ich,
    dem ist nichts hinzuzufügen, danke fürs teilen, danke für das teilen, gefällt mir, liebe es`,
    'praise',
  ],
  [
    `génial, géniale, excellente, magnifique, superbe, parfait, parfaite, trop bien, très bien,
    très bon, top, au top, le top, passionnant, passionnante, intéressant, intéressante, inspirant,
    inspirante, utile, pertinent, très juste, bon article, bel article, bon post, beau post,
    bonne analyse, belle analyse, belle réflexion, beau texte, belle photo, bien vu, bien dit,
    bien écrit, tellement vrai, c'est vrai, si vrai, très vrai, trop vrai, tout à fait,
    tout à fait d'accord, entièrement d'accord, totalement d'accord, complètement d'accord,
    d'accord avec vous, d'accord avec toi, exactement, je plussoie, je valide, validé,
    tout est dit, rien à ajouter, j'adore, j'aime, j'aime beaucoup, merci pour le partage,
    merci du partage, merci pour ce partage, merci de partager, merci pour ce post,
    merci pour cet article, merci pour ce bel article, moi aussi, pareil, pareil ici,
    pareil pour moi, idem, idem ici`,
    'praise',
  ],
  [
    `excelente, excelentes, fantástico, estupendo, increíble, brutal, espectacular, impresionante,
    maravilloso, maravillosa, tremendo, buenísimo, buenísima, interesante, interesantísimo,
    muy bueno, muy buena, muy bien, qué bueno, qué buena, qué bien, así es, tal cual, exacto,
    exactamente, totalmente de acuerdo, muy de acuerdo, completamente de acuerdo, muy cierto,
    bien dicho, cuánta razón, toda la razón, lo suscribo, amén, me encanta, me encantó, me gusta,
    me gustó, gracias por compartir, gracias por el aporte,
    gracias por el post, gracias por el artículo, gran, buen post, buen artículo,
    buen aporte, buena reflexión, buena publicación, yo también, a mí también, lo mismo digo,
    igual aquí, opino lo mismo, opino igual, pienso igual`,
    'praise',
  ],
  [
    `ottimo, ottima, bello, bella, bellissimo, bellissima, stupendo, stupenda, splendido, splendida,
    fantastica, meraviglioso, meravigliosa, spettacolo, che bello, che bella, che meraviglia,
    adoro, mi piace, mi piace molto, utilissimo, interessantissimo, verissimo, quanto è vero,
    esatto, esattamente, giustissimo, concordo, concordo pienamente, pienamente d'accordo,
    sono d'accordo, d'accordissimo, quoto, straquoto, condivido, hai ragione, ben detto,
    ben scritto, parole sante, sante parole, bel post, bell'articolo, bel testo, bella foto,
    grazie per la condivisione, grazie per il post, grazie per l'articolo, grazie della condivisione, grazie per aver condiviso, anch'io,
    anche io, anche a me, stessa cosa`,
    'praise',
  ],
  [
    `ótimo, ótima, perfeito, perfeita, brilhante, maravilhoso, maravilhosa, incrível, espetacular,
    sensacional, lindo, linda, show, show de bola, boa, bom demais, muito bom, muito boa,
    que lindo, que linda, que máximo, parabéns pelo post, parabéns pelo texto,
    parabéns pelo artigo, parabéns pelo trabalho, exatamente, exato, pura verdade,
    concordo plenamente, concordo totalmente, subscrevo, assino embaixo, assino por baixo, adorei,
    amei, gostei, gostei muito, útil, inspirador, inspiradora, isso, isso mesmo, isso aí, é isso,
    é isso aí, disse tudo, bom post, bom texto, bom artigo, boa reflexão, obrigado por partilhar,
    obrigada por partilhar, obrigado por compartilhar, obrigada por compartilhar,
    obrigado pela partilha, obrigado pelo post, obrigada pelo post, obrigado pelo artigo, obrigada pela partilha, eu também, mesmo aqui, penso o mesmo,
    também acho, fixe, uau`,
    'praise',
  ],
  [
    `congrats, congratulations, congratz, kudos, bravo, yay, respect, well done, well deserved,
    good job, good work, great job, great work, way to go, keep it up, keep up the good work,
    keep up the great work, glückwunsch, gratuliere, gratulation, herzlichen glückwunsch,
    herzliche glückwünsche, herzliche gratulation, chapeau, respekt, weiter so, gute arbeit,
    félicitations, toutes mes félicitations, continue comme ça, continuez comme ça, beau travail,
    bon travail, felicidades, muchas felicidades, felicitaciones, enhorabuena, mi enhorabuena, olé,
    chapó, sigue así, sigan así, buen trabajo, crack, qué crack, grande, qué grande, complimenti,
    complimentoni, congratulazioni, brava, bravi, bravissimo, bravissima, bravissimi, grandissimo,
    grandissima, continua così, continuate così, applausi, bel lavoro, parabéns, muitos parabéns,
    meus parabéns, arrasou, mandou bem, continua assim, palmas, aplausos, bom trabalho`,
    'cheer',
  ],
  [
    `a, an, so, so much, very, really, truly, what, such, post, posts, article, read, piece, stuff, share,
    content, work, job, point, tips, thread, photo, picture, shot, insight, insights, thoughts, initiative,
    sehr, wirklich, echt, so ein, was für ein, beitrag, artikel, text, foto, bild, arbeit, gedanke,
    gedanken, très, trop, vraiment, quel, quelle, un, une, billet, travail, texte, analyse,
    contenu, réflexion, muy, qué, una, artículo, publicación, aporte, contenido, trabajo,
    reflexión, lectura, vídeo, molto, davvero, che, articolo, lavoro, contributo, spunto, iniziativa,
    riflessione, lettura, contenuto, muito, que, um, uma, artigo, texto, conteúdo, trabalho,
    publicação, reflexão, leitura, iniciativa, dica, dicas`,
    'filler',
  ],
  [
    `thanks, thank you, thank you so much, thanks a lot, danke, vielen dank, danke dir, merci,
    merci beaucoup, gracias, muchas gracias, grazie, grazie mille, obrigado, obrigada, muito obrigado,
    muito obrigada`,
    'thanks',
  ],
]);
