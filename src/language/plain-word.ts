const NOT_ASCII = /[^\x00-\x7f]/;
const LOOK_ALIKE = /[\u{1D400}-\u{1D7FF}]/u;
const ACCENTS = /[\u0300-\u036f]/g;

/** Words of French and Italian that lose their vowel before another, with an apostrophe in its place. */
export const elisions: ReadonlySet<string> = new Set(
  'l d j n s m t c qu un all dell nell sull dall quell quest coll bell sant'.split(' '),
);

export const LONGEST_ELISION = 5;

/** A phrase of a lexicon as texts are cut into words: `l'acqua` is two. */
export function plainPhrase(phrase: string): string {
  const plain = plainWord(phrase);
  if (!plain.includes("'")) return plain;
  const words = plain.split(' ').map((word) => {
    const [first = '', ...rest] = word.split("'");
    return rest.length > 0 && elisions.has(first) ? `${first} ${rest.join("'")}` : word;
  });
  return words.join(' ');
}

/** A word as lexicons are searched for it: lower case, straight apostrophes, no accents, ss for ß. */
export function plainWord(word: string): string {
  if (!NOT_ASCII.test(word)) return word.toLowerCase();
  // Bold and italic look-alikes of letters mean the letters.
  const letters = LOOK_ALIKE.test(word) ? word.normalize('NFKC') : word;
  return letters
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(ACCENTS, '')
    .replaceAll('’', "'")
    .replaceAll('ß', 'ss');
}
