const NOT_ASCII = /[^\x00-\x7f]/;
const LOOK_ALIKE = /[\u{1D400}-\u{1D7FF}]/u;
const ACCENTS = /[\u0300-\u036f]/g;

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
