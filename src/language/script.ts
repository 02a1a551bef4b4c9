/** Scripts by ISO 15924, with the first code point behind each stretch of theirs, in order. */
const STRETCHES: readonly (readonly [end: number, script: string | null])[] = [
  [0x41, null],
  [0x250, 'Latn'],
  [0x370, null],
  [0x400, 'Grek'],
  [0x530, 'Cyrl'],
  [0x590, 'Armn'],
  [0x600, 'Hebr'],
  [0x780, 'Arab'],
  [0x900, null],
  [0x980, 'Deva'],
  [0xa00, 'Beng'],
  [0xe00, null],
  [0xe80, 'Thai'],
  [0x10a0, null],
  [0x1100, 'Geor'],
  [0x1200, 'Hang'],
  [0x1380, 'Ethi'],
  [0x1e00, null],
  [0x1f00, 'Latn'],
  [0x2000, 'Grek'],
  [0x3040, null],
  [0x3100, 'Kana'],
  [0x3400, null],
  [0xa000, 'Hani'],
  [0xac00, null],
  [0xd7b0, 'Hang'],
];

const NOT_ASCII = /[^\x00-\x7f]/;

/** The script that most letters of the words are in; null where there are none. */
export function scriptOf(words: readonly string[]): string | null {
  if (!words.some((word) => NOT_ASCII.test(word))) return words.length > 0 ? 'Latn' : null;
  const counts = lettersByScript(words);
  let most: string | null = null;
  for (const [script, count] of counts) {
    if (most === null || count > (counts.get(most) ?? 0)) most = script;
  }
  const kana = counts.get('Kana') ?? 0;
  // Japanese is written in both; Chinese has no kana but in names.
  return most === 'Hani' && kana > 0.1 * (counts.get('Hani') ?? 0) ? 'Kana' : most;
}

function lettersByScript(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) {
    if (!NOT_ASCII.test(word)) add(counts, 'Latn', word.length);
    else for (const letter of word) addLetter(counts, letter);
  }
  return counts;
}

function addLetter(counts: Map<string, number>, letter: string): void {
  const point = letter.codePointAt(0) ?? 0;
  const script = STRETCHES.find(([end]) => point < end)?.[1] ?? null;
  if (script !== null) add(counts, script, 1);
}

function add(counts: Map<string, number>, script: string, letters: number): void {
  counts.set(script, (counts.get(script) ?? 0) + letters);
}
