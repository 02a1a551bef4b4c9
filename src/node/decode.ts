import type { Defect } from '../draft/defects.ts';

/** The text of a file; where it is none, the text as far as it goes and what is wrong with it. */
export interface Decoded {
  readonly source: string;
  readonly unreadable: Defect | undefined;
}

/** UTF-8, a byte-order mark kept. A file with a NUL is no text, as git sees it. */
export function decode(bytes: Uint8Array): Decoded {
  const nul = bytes.indexOf(0);
  if (nul >= 0) return notText(bytes, nul);
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

/** The longest valid beginning, by halving: a strict decoder in streaming mode says no at the first wrong byte. */
function firstWrongByte(bytes: Uint8Array): number {
  let valid = 0;
  let wrong = bytes.length;
  while (valid < wrong) {
    const middle = (valid + wrong + 1) >> 1;
    if (isValidStart(bytes.subarray(0, middle))) valid = middle;
    else wrong = middle - 1;
  }
  return valid;
}

function isValidStart(bytes: Uint8Array): boolean {
  try {
    decoder(true).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
