import type { Offset } from '../text/span.ts';
import type { XGrammar } from './x-grammar.ts';

/** Where the port, the path and the query of a link end that follow its domain on X, and whether there is a path. */
export function tailEnd(
  text: string,
  domainEnd: Offset,
  grammar: XGrammar,
): { readonly end: Offset; readonly hasPath: boolean } {
  const start = portEnd(text, domainEnd);
  const hasPath = text[start] === '/';
  const end = hasPath ? pathEnd(text, start + 1, grammar) : start;
  return { end: queryEnd(text, end), hasPath };
}

function portEnd(text: string, start: Offset): Offset {
  if (text[start] !== ':') return start;
  let end = start + 1;
  while (isDigit(text.charCodeAt(end))) end++;
  return end > start + 1 ? end : start;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function pathEnd(text: string, start: Offset, grammar: XGrammar): Offset {
  let end = start;
  let at = start;
  for (;;) {
    const next = pathCharactersEnd(text, at, grammar);
    end = Math.max(end, endingEnd(text, at, next, grammar));
    const close = text[next] === '(' ? parenthesesEnd(text, next, grammar) : undefined;
    if (close === undefined) return end;
    // A path ends with parentheses only right behind what it could end with itself.
    if (end === next) end = close;
    at = close;
  }
}

/** The end of the last character in a stretch of a path that the path may end with. */
function endingEnd(text: string, start: Offset, end: Offset, { endsPath }: XGrammar): Offset {
  let last = end;
  while (last > start && !endsPath(text.charAt(last - 1))) last--;
  return last > start ? last : 0;
}

/** Parentheses belong to a path where they are closed, `(a)`, one pair in another: `(a(b)c)`. */
function parenthesesEnd(text: string, open: Offset, grammar: XGrammar): Offset | undefined {
  const inner = pathCharactersEnd(text, open + 1, grammar);
  if (text[inner] === ')') return inner > open + 1 ? inner + 1 : undefined;
  if (text[inner] !== '(') return undefined;
  const close = pathCharactersEnd(text, inner + 1, grammar);
  if (text[close] !== ')' || close === inner + 1) return undefined;
  const end = pathCharactersEnd(text, close + 1, grammar);
  return text[end] === ')' ? end + 1 : undefined;
}

function pathCharactersEnd(text: string, start: Offset, { isPathCharacter }: XGrammar): Offset {
  let end = start;
  while (end < text.length && isPathCharacter(text.charAt(end))) end++;
  return end;
}

// As in twitter-text's validUrlQueryChars and validUrlQueryEndingChars.
const IN_QUERY = /[a-z0-9!?*'@();:&=+$/%#[\]\-_.,~|]/i;
const ENDS_QUERY = /[a-z0-9\-_&=#/]/i;

/** Where a query ends that starts at an offset; there where it starts, where there is none. */
export function queryEnd(text: string, start: Offset): Offset {
  let end = start;
  if (text[start] !== '?') return start;
  for (let at = start + 1; IN_QUERY.test(text.charAt(at)); at++)
    if (ENDS_QUERY.test(text.charAt(at))) end = at + 1;
  return end;
}
