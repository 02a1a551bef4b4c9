import type { Offset, Span } from '../text/span.ts';

const SIGNS = '€$£¥₹';

/** Words and codes of currencies, as they stand beside a sum. */
const NAMES: ReadonlySet<string> = new Set(
  `eur euro euros usd dollar dollars gbp pound pounds quid chf franken fr francs franchi sfr inr rs rupees lakh fcfa
  xof cfa cad aud nzd dolares dolar pesos peso mxn ars cop clp soles reais real brl dollari sterline`.split(
    /\s+/,
  ),
);

/** `R$`, `US$`, `S/`: what may stand before the sign of a currency. */
const LONGEST_PREFIX = 3;
const LONGEST_NAME = 8;

/** The sum of money that a number is part of, with its currency on either side; undefined where there is none. */
export function moneyAround(text: string, { start, end }: Span): Span | undefined {
  const before = currencyBefore(text, start);
  const after = currencyAfter(text, end);
  if (before === start && after === end) return undefined;
  return { start: before, end: after };
}

function currencyBefore(text: string, start: Offset): Offset {
  const at = isGap(text.charCodeAt(start - 1)) ? start - 1 : start;
  const isSign = at > 0 && SIGNS.includes(text.charAt(at - 1));
  const from = lettersBefore(text, isSign ? at - 1 : at);
  const name = text.slice(from, isSign ? at - 1 : at).toLowerCase();
  if (isSign) return name.length <= LONGEST_PREFIX ? from : at - 1;
  return NAMES.has(name) ? from : start;
}

function currencyAfter(text: string, end: Offset): Offset {
  const at = isGap(text.charCodeAt(end)) ? end + 1 : end;
  const thousands = text.charCodeAt(at) === 107 ? at + 1 : at;
  if (thousands < text.length && SIGNS.includes(text.charAt(thousands))) return thousands + 1;
  let to = at;
  while (to < at + LONGEST_NAME && isAsciiLetter(text.charCodeAt(to))) to++;
  return NAMES.has(text.slice(at, to).toLowerCase()) && !isAsciiLetter(text.charCodeAt(to))
    ? to
    : end;
}

function lettersBefore(text: string, end: Offset): Offset {
  let at = end;
  while (at > end - LONGEST_NAME && isAsciiLetter(text.charCodeAt(at - 1))) at--;
  return at;
}

/** One space, also one that does not break. */
function isGap(code: number): boolean {
  return code === 32 || code === 0xa0 || code === 0x202f;
}

function isAsciiLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}
