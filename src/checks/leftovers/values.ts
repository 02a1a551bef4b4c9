import { type Span, spanOfMatch } from '../../text/span.ts';
import { allOf, type Leftover } from './leftover.ts';
import { isAboutCode } from './topics.ts';

/** Where a program wrote that it had nothing to write: “Hi undefined”, “Title: null”, “$NaN”. */
export function valuesIn(text: string, links: readonly Span[]): Leftover[] {
  if (!/undefined|null|NaN|None|\[object/.test(text) || isAboutCode(text)) return [];
  return [
    ...VALUES.flatMap((pattern) => allOf('placeholder', pattern, text)),
    ...links.flatMap((link) => valueIn(text, link)),
  ];
}

const VALUES: readonly RegExp[] = [
  /\[object Object\]/g,
  /^(?:hi|hey|hello|dear|welcome|thanks|thank you|hallo|liebe|lieber|danke|bonjour|salut|cher|chère|merci|hola|gracias|ciao|grazie|olá|oi),? (undefined|null|NaN|None)\b/gim,
  /^(?:undefined|null|NaN)$/gm,
  /: (undefined|null|NaN)$/gm,
  /[$€£]NaN\b|\bNaN ?%/g,
  /\b(?:undefined undefined|null null|NaN NaN)\b/g,
];

/** `https://example.org/posts/undefined`; of an encyclopaedia it would be an article. */
function valueIn(text: string, { start, end }: Span): Leftover[] {
  const address = text.slice(start, end);
  if (/\/wiki\//.test(address)) return [];
  const found = /[/=](?:undefined|null|NaN|\[?object(?:%20|\+)Object\]?)(?=[/?#&]|$)/.exec(address);
  if (found === null) return [];
  const { start: from, end: to } = spanOfMatch(found);
  return [{ kind: 'placeholder', span: { start: start + from + 1, end: start + to } }];
}
