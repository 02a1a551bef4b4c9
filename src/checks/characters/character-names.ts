const names: Readonly<Record<number, string>> = {
  133: 'next line',
  173: 'soft hyphen',
  847: 'combining grapheme joiner',
  1564: 'Arabic letter mark',
  4447: 'Hangul filler',
  4448: 'Hangul filler',
  6158: 'Mongolian vowel separator',
  8203: 'zero width space',
  8204: 'zero width non-joiner',
  8205: 'zero width joiner',
  8206: 'left-to-right mark',
  8207: 'right-to-left mark',
  8232: 'line separator',
  8233: 'paragraph separator',
  8234: 'left-to-right embedding',
  8235: 'right-to-left embedding',
  8236: 'pop directional formatting',
  8237: 'left-to-right override',
  8238: 'right-to-left override',
  8288: 'word joiner',
  8289: 'function application',
  8290: 'invisible times',
  8291: 'invisible separator',
  8292: 'invisible plus',
  8294: 'left-to-right isolate',
  8295: 'right-to-left isolate',
  8296: 'first strong isolate',
  8297: 'pop directional isolate',
  12644: 'Hangul filler',
  65038: 'text variation selector',
  65039: 'emoji variation selector',
  65279: 'byte-order mark',
  65440: 'Hangul filler',
  65532: 'object replacement character',
};

/** What a character is called in a message: `U+200B, zero width space`. Never the character itself. */
export function nameOf(code: number): string {
  return `${codeOf(code)}, ${names[code] ?? kindOf(code)}`;
}

/** `U+200B` */
export function codeOf(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

function kindOf(code: number): string {
  if (code < 0xa0) return 'control character';
  if (code >= 0xd800 && code < 0xe000) return 'half of a character';
  if (code >= 0xfff9 && code <= 0xfffb) return 'interlinear annotation';
  if (code >= 0xe0000 && code < 0xe0080) return 'tag character';
  if (/\p{Variation_Selector}/u.test(String.fromCodePoint(code))) return 'variation selector';
  return /\p{Noncharacter_Code_Point}/u.test(String.fromCodePoint(code))
    ? 'not a character'
    : 'format character';
}
