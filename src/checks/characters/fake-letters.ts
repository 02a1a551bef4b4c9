/** A sign that looks like a Latin letter or a digit in another font. */
export interface FakeLetter {
  readonly plain: string;
  /** How many of them side by side make a word: mathematics writes `𝑎𝑏`, emoji are `🅰️🅱️`, but nobody else `𝗵𝗶`. */
  readonly enough: 2 | 3;
  readonly isFullwidth: boolean;
}

/** What a code point looks like; undefined for all that is no letter in disguise, plain letters included. */
export function fakeLetter(code: number): FakeLetter | undefined {
  if (code < 0x2102) return undefined;
  if (code < 0x2150) return letterlike(code);
  if (code >= 0x1d400 && code <= 0x1d7ff) return mathematical(code);
  for (const { start, letters } of alphabets) {
    const plain = letters.charAt(code - start);
    if (plain !== '') return { plain, enough: 3, isFullwidth: start >> 8 === 0xff };
  }
  return undefined;
}

const CAPITALS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const SMALL = CAPITALS.toLowerCase();

const alphabets: readonly { readonly start: number; readonly letters: string }[] = [
  { start: 0x249c, letters: SMALL }, // in parentheses
  { start: 0x24b6, letters: CAPITALS + SMALL }, // in circles
  { start: 0xff10, letters: '0123456789' },
  { start: 0xff21, letters: CAPITALS },
  { start: 0xff41, letters: SMALL },
  { start: 0x1f110, letters: CAPITALS }, // in parentheses
  { start: 0x1f130, letters: CAPITALS }, // in squares
  { start: 0x1f150, letters: CAPITALS }, // in black circles
  { start: 0x1f170, letters: CAPITALS }, // in black squares
];

/** Thirteen Latin alphabets and five times ten digits; the Greek ones are left to mathematics. */
function mathematical(code: number): FakeLetter | undefined {
  const plain = String.fromCodePoint(code).normalize('NFKC');
  if (!/^[A-Za-z0-9]$/.test(plain)) return undefined;
  // From U+1D5A0 on they have no serifs or are all of one width.
  return { plain, enough: code >= 0x1d5a0 ? 2 : 3, isFullwidth: false };
}

/** The letters that the alphabets lack, since Unicode had them before: `ℎ`, `ℝ`, `ℯ`. */
function letterlike(code: number): FakeLetter | undefined {
  if (code === 0x212a || code === 0x2139) return undefined; // kelvin and the sign for information
  const plain = String.fromCodePoint(code).normalize('NFKC');
  return /^[A-Za-z]$/.test(plain) ? { plain, enough: 3, isFullwidth: false } : undefined;
}
