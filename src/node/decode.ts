import type { Defect } from '../draft/defects.ts';

/** The text of a file; where it is none, the text as far as it goes and what is wrong with it. */
export interface Decoded {
  readonly source: string;
  readonly unreadable: Defect | undefined;
}

/** UTF-8, a byte-order mark kept. A file with a NUL is no text, as git sees it. */
export function decode(bytes: Uint8Array): Decoded {
  const nul = bytes.indexOf(0);
  if (nul >= 0) return notText(bytes, firstWrongByte(bytes.subarray(0, nul)));
  try {
    return { source: decoder(true).decode(bytes), unreadable: undefined };
  } catch {
    return notText(bytes, firstWrongByte(bytes));
  }
}

function decoder(fatal: boolean) {
  return new TextDecoder('utf-8', { fatal, ignoreBOM: true });
}

function notText(bytes: Uint8Array, wrong: number): Decoded {
  const before = decoder(false).decode(bytes.subarray(0, wrong));
  const source = before + decoder(false).decode(bytes.subarray(wrong));
  const span = { start: before.length, end: Math.min(before.length + 1, source.length) };
  return { source, unreadable: { id: 'not-text', data: { byte: wrong + 1 }, span } };
}

/**
 * Where the valid beginning ends, found by halving: a strict decoder in streaming mode says no at the
 * first byte that cannot go on, and a character that is cut short before it is wrong from its first byte.
 */
function firstWrongByte(bytes: Uint8Array): number {
  let valid = 0;
  let wrong = bytes.length;
  while (valid < wrong) {
    const middle = (valid + wrong + 1) >> 1;
    if (isValid(bytes.subarray(0, middle), { stream: true })) valid = middle;
    else wrong = middle - 1;
  }
  while (!isValid(bytes.subarray(0, valid), { stream: false })) valid--;
  return valid;
}

function isValid(bytes: Uint8Array, options: { readonly stream: boolean }): boolean {
  try {
    decoder(true).decode(bytes, options);
    return true;
  } catch {
    return false;
  }
}
