import type { Language } from '../../language/languages.ts';
import { type PhraseTable, phraseTable } from '../phrases/phrase-table.ts';

/**
 * - `owner`: somebody speaks for what is linked, or of having made it: “we”, “our”, “I wrote”
 * - `anybody`: a “we” that who only likes it says, too, or everybody
 * - `praise`: what is linked is recommended
 */
export type OwnWord = 'owner' | 'anybody' | 'praise';

/** By what readers can tell that somebody links to their own, and that somebody recommends. */
export const ownWords: { readonly [language in Language]: PhraseTable<OwnWord> } = {
  en: phraseTable<OwnWord>([
    [
      `we, we're, we've, we'll, we'd, our, ours, ourselves, us, my company, my employer, my team,
      my colleague, my colleagues, my boss, my shop, my startup, my site, my website, my blog,
      my work, my project, my tool, my app, my paper, my article, my post, my talk, my slides, i
      wrote, i've written, i have written, i made, i've made, i have made, i built, i've built,
      i have built, i founded, i run, i started, i've started, i created, i've created, i
      published, i've published, i released, i maintain, i designed, i recorded, i drew, i sell,
      i teach, i collected, i put together, i've put together, i compared, i asked, i
      interviewed, i work at, i work for, i work there`,
      'owner',
    ],
    [
      `we all, all of us, most of us, many of us, some of us, let us, we humans, we're all, we've
      all, can we, do we, should we, shouldn't we, contact us, follow us, we love, we recommend,
      we use, we like, we can recommend, we highly recommend`,
      'anybody',
    ],
    [
      `recommend, recommended, highly recommend, can recommend, my recommendation, must read,
      must have, must see, must try, try this, try these, try it, try out, check out, check it
      out, check this out, great read, great tool, great guide, great article, great course,
      great book, best tool, best guide, best course, best book, best place, best thing, love
      this, love it, love how, i love, loved this, loved it, i use, i swear by, amazing,
      awesome, brilliant, fantastic, excellent, wonderful, my favourite, my favorite, really
      useful, so useful, very useful, super useful, really helpful, so helpful, very helpful,
      super helpful, changed my life, changed everything, saved me, saved my, worth a read,
      worth a look, worth a try, worth reading, worth watching, worth it, worth every,
      outstanding, superb, look no further, you need this, give it a try`,
      'praise',
    ],
  ]),
  de: phraseTable<OwnWord>([
    [
      `wir, unser, unsere, unserem, unseren, unserer, unseres, uns, meine firma, meiner firma,
      mein arbeitgeber, mein team, mein blog, mein laden, mein shop, mein projekt, mein artikel,
      mein beitrag, meinem blog, mein kollege, meine kollegin, ich habe geschrieben, habe ich
      geschrieben, habe ich gebaut, habe ich gemacht, ich arbeite bei, ich arbeite dort, ich
      arbeite da`,
      'owner',
    ],
    [
      `wir alle, uns allen, viele von uns, folgt uns, kontaktiert uns, lasst uns, wir lieben, wir
      empfehlen, wir nutzen, wir mögen`,
      'anybody',
    ],
    [
      `empfehle, empfehlen, empfehlung, empfehlenswert, mein tipp, tipp, ausprobieren,
      probiert, toll, tolle, tolles, toller, großartig, großartige, großartiger, großartiges,
      genial, geniale, genialer, hervorragend, hervorragende, hervorragendes, lieblings, sehr
      nützlich, sehr hilfreich, lohnt sich, lesenswert, sehenswert, begeistert, schwöre auf,
      ausgezeichnet, ausgezeichnete, schaut euch`,
      'praise',
    ],
  ]),
  fr: phraseTable<OwnWord>([
    [
      `nous, notre, nos, mon entreprise, ma boîte, mon employeur, mon équipe, mon blog, mon
      article, mon billet, ma boutique, mon site, mon projet, ma collègue, mon collègue, mes
      collègues, j'ai écrit, j'ai créé, j'ai fait, j'ai fondé, j'ai publié, je travaille chez,
      je travaille pour, j'y travaille`,
      'owner',
    ],
    [
      `nous tous, nous toutes, beaucoup d'entre nous, suivez nous, contactez nous, nous
      recommandons, nous adorons, nous utilisons, nous aimons`,
      'anybody',
    ],
    [
      `recommande, recommandation, je conseille, à lire, à voir, à essayer, essayez, testez,
      génial, géniale, formidable, excellent, excellente, incroyable, j adore, coup de coeur,
      coup de cœur, préféré, préférée, très utile, très pratique, vaut le détour, magnifique,
      le meilleur, la meilleure`,
      'praise',
    ],
  ]),
  es: phraseTable<OwnWord>([
    [
      `nosotros, nosotras, nuestro, nuestra, nuestros, nuestras, nos, hemos, mi empresa, mi
      equipo, mi blog, mi tienda, mi artículo, mi proyecto, mi web, mis colegas, mi compañera,
      mi compañero, escribí, he escrito, he hecho, he creado, creé, fundé, publiqué, he
      publicado, trabajo en, trabajo para, trabajo allí, trabajo ahí`,
      'owner',
    ],
    [
      `todos nosotros, todas nosotras, muchos de nosotros, nos encanta, recomendamos, usamos,
      utilizamos`,
      'anybody',
    ],
    [
      `recomiendo, recomendable, recomendación, les recomiendo, prueben, probad, genial,
      estupendo, estupenda, excelente, increíble, fantástico, fantástica, me encanta, encanta,
      mi favorito, mi favorita, muy útil, imprescindible, vale la pena, merece la pena,
      maravilloso, maravillosa, buenísimo, buenísima, lo mejor, el mejor, la mejor`,
      'praise',
    ],
  ]),
  it: phraseTable<OwnWord>([
    [
      `noi, nostro, nostra, nostri, nostre, ci, abbiamo, siamo, la mia azienda, la mia squadra,
      il mio blog, il mio articolo, il mio negozio, il mio progetto, il mio sito, i miei
      colleghi, la mia collega, il mio collega, ho scritto, ho creato, ho fatto, ho fondato, ho
      pubblicato, lavoro per, lavoro da, lavoro lì, ci lavoro`,
      'owner',
    ],
    [
      `noi tutti, tutti noi, molti di noi, raccomandiamo, consigliamo, usiamo, adoriamo, ci piace`,
      'anybody',
    ],
    [
      `consiglio, consigliato, consigliata, consigliatissimo, raccomando, provate, provatelo,
      provatela, da provare, da leggere, ottimo, ottima, fantastico, fantastica, eccellente,
      incredibile, adoro, il mio preferito, la mia preferita, molto utile, utilissimo,
      utilissima, vale la pena, bellissimo, bellissima, imperdibile, il migliore, la migliore`,
      'praise',
    ],
  ]),
  pt: phraseTable<OwnWord>([
    [
      `nós, nosso, nossa, nossos, nossas, temos, a minha empresa, minha empresa, a minha equipa,
      minha equipe, o meu blogue, meu blog, o meu artigo, meu artigo, a minha loja, minha loja,
      o meu projeto, meu projeto, os meus colegas, escrevi, criei, fundei, publiquei, trabalho
      na, trabalho no, trabalho para, trabalho lá`,
      'owner',
    ],
    [`todos nós, todas nós, muitos de nós, recomendamos, usamos, adoramos, gostamos`, 'anybody'],
    [
      `recomendo, recomendado, recomendada, recomendação, experimentem, experimente, provem,
      ótimo, ótima, excelente, fantástico, fantástica, incrível, adoro, adorei, amei, meu
      preferido, minha preferida, meu favorito, minha favorita, muito útil, vale a pena,
      maravilhoso, maravilhosa, imperdível, o melhor, a melhor`,
      'praise',
    ],
  ]),
};

/** The ends of what “we” do, where a language needs no word for “we”. */
export const endingsOfWe: { readonly [language in Language]?: string } = {
  es: 'mos',
  it: 'iamo',
  pt: 'mos',
};
