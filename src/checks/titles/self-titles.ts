import { quotationsIn } from '../../language/quotes.ts';
import type { Tokens } from '../../language/reading.ts';
import type { Span } from '../../text/span.ts';
import { startsWithin } from '../../text/starts-within.ts';
import { type FoundPhrase, findPhrases, phraseTable } from '../phrases/phrase-table.ts';

/**
 * - `self`: who speaks says what they are
 * - `as`: the same, but only where a clause begins: “hailed as a visionary” is said by others
 * - `title`: what nobody can call themselves
 */
type Kind = 'self' | 'as' | 'title';

/** Words that one person says of another, and of themselves only with a wink, in six languages. */
const table = phraseTable<Kind>([
  [
    `i'm a, i'm an, i'm the, i'm your, i'm one of the, i am a, i am an, i am the, i am your, i am one of the,
    we're a, we're the, we're your, we are a, we are the, we are your, we are one of the, we're one of the,
    ich bin, ich bin ein, ich bin eine, ich bin der, ich bin die, bin ich ein, bin ich eine, wir sind, wir sind die,
    wir sind der, wir sind das, je suis, je suis un, je suis une, je suis le, je suis la, je suis l, nous sommes,
    nous sommes le, nous sommes la, nous sommes les, nous sommes un, nous sommes une, soy, soy un, soy una, soy el, soy la,
    somos, somos el, somos la, somos los, somos las, somos un, somos una, io sono un, io sono una, sono un, sono una,
    siamo, siamo il, siamo la, siamo i, siamo gli, siamo un, siamo una, sou, sou um, sou uma, sou o, sou a, somos o,
    somos a, somos os, somos as, somos um, somos uma`,
    'self',
  ],
  [
    `as a, as an, as the, as one of the, als, als ein, als eine, als der, als die, en tant que, en tant qu,
    en qualité de, in qualità di, na qualidade de, en calidad de`,
    'as',
  ],
  [
    `guru, gurus, ninja, ninjas, rockstar, rockstars, rock star, rock stars, jedi, wizard, wizards, maverick, trailblazer,
    trailblazers, visionary, visionaries, thought leader, thought leaders, growth hacker, game changer, game changers,
    disruptor, disruptors, changemaker, changemakers, social media expert, social media experts, leading expert,
    leading experts, leading authority, renowned expert, renowned experts, top expert, #1 expert, world class expert,
    world class team, industry leader, industry leaders, market leader, market leaders, leading provider,
    community evangelist, brand evangelist, innovation evangelist, marketing evangelist, social media evangelist,
    visionär, visionärin, vordenker, vordenkerin, koryphäe, führender experte, führende expertin,
    führenden experten, social media experte, social media expertin, marktführer, marktführerin,
    branchenführer, gourou, gourous, visionnaire, visionnaires, leader d'opinion, leader d'opinions, expert reconnu,
    experte reconnue, experts reconnus, leader mondial, leader du marché, leader incontesté, numéro un, numéro 0,
    gurú, gurús, visionario, visionaria, visionarios, líder de opinión, líderes de opinión, experto reconocido,
    reconocido experto, experta reconocida, reconocida experta, líder del mercado, líderes del mercado,
    líderes del sector, líder del sector, visionari, opinion leader, massimo esperto, massima esperta, massimi esperti,
    leader di mercato, leader del settore, esperto riconosciuto, esperta riconosciuta, visionário, visionária,
    visionários, líder de opinião, líderes de opinião, especialista de renome, especialista reconhecido,
    especialista reconhecida, líder de mercado, líderes de mercado, líderes do setor, líder do setor, #guru, #ninja,
    #thoughtleader, #visionary, #rockstar`,
    'title',
  ],
]);

/** So many words may stand between: “I’m a social media guru”. */
const REACH = 3;

/** Behind one of these somebody or something else is meant: “a fan of gurus”, “Als Kind war ich Ninja”. */
const BREAKS = new Set(
  `of for to with that who whom than not no never against about from in on by at like without a an the
  i you he she it they we am are is was were had have
  von für mit dass der die das den dem ein eine einen einem kein keine nicht ohne bei im fan fur
  ich du er sie es wir war waren hatte habe ist sind bin
  de du des pour avec que pas sans chez d l le la les un une j je il elle on est etait etais suis
  del para con no sin el los las una yo era fui es
  di per che non senza da dal il lo gli io ero e com nao sem do o os as um uma eu`.split(/\s+/),
);

/** Words by which English authors speak of themselves. */
const ENGLISH = new Set(["i'm", 'i', "we're", 'we', 'as']);

/** In English a noun behind a title makes another thing of it, “ninja skills”: these may follow it. */
const FOLLOWS = new Set(
  `in of on for at with to from by and or but who that which i i'm i've we we're we've you my our here now today when
  since because as too myself ourselves if so team teams`.split(/\s+/),
);

/** Where authors call themselves by a title, each with what stands before it: “social media guru”. */
export function selfTitles(read: Tokens): Span[] {
  const { text, tokens } = read;
  const found = findPhrases(tokens, table);
  const quotations = quotationsIn(text);
  return found.flatMap((title, index) => {
    if (title.value !== 'title') return [];
    const self = found[index - 1];
    if (self === undefined || !isAboutSelf(read, self, title)) return [];
    const span = { start: tokens[self.to]?.start ?? 0, end: tokens[title.to - 1]?.end ?? 0 };
    return startsWithin(span, quotations) ? [] : [span];
  });
}

function isAboutSelf(read: Tokens, self: FoundPhrase<Kind>, title: FoundPhrase<Kind>): boolean {
  const { tokens } = read;
  if (self.value === 'title' || title.from - self.to > REACH) return false;
  if (self.value === 'as' && self.from > 0 && tokens[self.from - 1]?.kind !== 'stop') return false;
  // “As a parent, ninja skills help”
  if (gapBefore(read, title.from).includes(',')) return false;
  const between = tokens.slice(self.to, title.from);
  if (!between.every(({ kind, text }) => kind === 'word' && !BREAKS.has(text))) return false;
  return !(ENGLISH.has(tokens[self.from]?.text ?? '') && isPartOfThing(read, title));
}

/** “A market leader announcement”, in English: a noun follows. */
function isPartOfThing(read: Tokens, { to }: FoundPhrase<Kind>): boolean {
  const next = read.tokens[to];
  return next?.kind === 'word' && gapBefore(read, to).trim() === '' && !FOLLOWS.has(next.text);
}

/** What stands between a token and the one before it. */
function gapBefore({ text, tokens }: Tokens, at: number): string {
  return text.slice(tokens[at - 1]?.end, tokens[at]?.start);
}
