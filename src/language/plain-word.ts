const LOOK_ALIKE = /[\u{1D400}-\u{1D7FF}]/u;
const ACCENTS = /[\u0300-\u036f]/g;

/** Words of French and Italian that lose their vowel before another, with an apostrophe in its place. */
export const elisions: ReadonlySet<string> = new Set(
  'l d j n s m t c qu un all dell nell sull dall quell quest coll bell sant'.split(' '),
);

export const LONGEST_ELISION = 5;

/** What is no part of a word: an apostrophe, the plus of `+1`. */
const BETWEEN = /['+]/;
const PLAIN = /^[a-z0-9 #$@*]+$/;

/** A phrase of a lexicon as texts are cut into words: `l'acqua` is two. */
export function plainPhrase(phrase: string): string {
  if (PLAIN.test(phrase)) return phrase;
  const plain = plainWord(phrase);
  const words = plain.split(' ').map((word) => {
    const [first = '', ...rest] = word.split(BETWEEN).filter((part) => part !== '');
    return [first, ...rest].join(elisions.has(first) ? ' ' : "'");
  });
  return words.join(' ');
}

/** Letters of the languages that are read, as lexicons are searched for them. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  à: 'a',
  á: 'a',
  â: 'a',
  ã: 'a',
  ä: 'a',
  å: 'a',
  æ: 'ae',
  ç: 'c',
  è: 'e',
  é: 'e',
  ê: 'e',
  ë: 'e',
  ì: 'i',
  í: 'i',
  î: 'i',
  ï: 'i',
  ñ: 'n',
  ò: 'o',
  ó: 'o',
  ô: 'o',
  õ: 'o',
  ö: 'o',
  œ: 'oe',
  ù: 'u',
  ú: 'u',
  û: 'u',
  ü: 'u',
  ß: 'ss',
  '’': "'",
};

/** A word as lexicons are searched for it: lower case, straight apostrophes, no accents, ss for ß, oe for œ. */
export function plainWord(word: string): string {
  if (isPlain(word)) return word;
  const lower = word.toLowerCase();
  let plain = '';
  let done = 0;
  for (let at = 0; at < lower.length; at++) {
    if (lower.charCodeAt(at) < 128) continue;
    const letter = PLAIN_LETTERS[lower.charAt(at)];
    if (letter === undefined) return plainLetters(word);
    plain += lower.slice(done, at) + letter;
    done = at + 1;
  }
  return done === 0 ? lower : plain + lower.slice(done);
}

/** Most words are: nothing but small letters of ASCII, and what has no capital. */
function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code > 127 || (code >= 65 && code <= 90)) return false;
  }
  return true;
}

/** The same for letters of any script. */
function plainLetters(word: string): string {
  // Bold and italic look-alikes of letters mean the letters.
  const letters = LOOK_ALIKE.test(word) ? word.normalize('NFKC') : word;
  return letters
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(ACCENTS, '')
    .replaceAll('’', "'")
    .replaceAll('ß', 'ss')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae');
}
