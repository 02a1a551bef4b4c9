import { isSpace, type Offset, type Span } from '../text/span.ts';

const SCHEME = '://';

/** Endings that make `name.tld` an address without a path. */
const TLDS = new Set('com org net edu gov int info'.split(' '));

/** Endings that make `name.tld/path` an address; not `js` or `md`, which are file names. */
const TLDS_BEFORE_PATH = new Set(
  'ai app at be biz blog ca cc ch cloud club co de dev es eu example fi fm fr gl gg ie in io it jp ly me news nl no nz page pl pro pt ru se sh site so social space store tech to tv uk us wiki world xyz'.split(
    ' ',
  ),
);

/** The web addresses in a text, in order: with a scheme, with `www.`, or a bare domain that is plainly one. */
export function findLinks(text: string): Span[] {
  const links: Span[] = [];
  let at = 0;
  let hostStart = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const candidate = candidateAt(text, at, code, hostStart);
    if (candidate === undefined) {
      at++;
      if (!isHostCode(code)) hostStart = at;
      continue;
    }
    if (candidate.found) links.push({ start: candidate.start, end: candidate.end });
    at = candidate.end;
    hostStart = at;
  }
  return links;
}

/** What may be an address; everything up to `end` has been looked at. */
interface Candidate extends Span {
  readonly found: boolean;
}

function candidateAt(
  text: string,
  at: Offset,
  code: number,
  hostStart: Offset,
): Candidate | undefined {
  if (code === 58 && text.startsWith(SCHEME, at)) return withScheme(text, at);
  const inHost = code === 46 && at > hostStart && isHostCode(text.charCodeAt(at + 1));
  return inHost ? bareDomain(text, hostStart, at) : undefined;
}

function withScheme(text: string, colon: Offset): Candidate {
  const from = colon + SCHEME.length;
  const start = schemeStart(text, colon);
  const end = start < 0 ? from : addressEnd(text, from);
  return { found: end > from, start, end };
}

function schemeStart(text: string, colon: number): number {
  const before = text.slice(Math.max(0, colon - 5), colon).toLowerCase();
  if (before === 'https') return colon - 5;
  return before.endsWith('http') ? colon - 4 : -1;
}

function bareDomain(text: string, start: Offset, dot: Offset): Candidate {
  let end = dot;
  while (isHostCode(text.charCodeAt(end)) || text.charCodeAt(end) === 46) end++;
  const next = text.charCodeAt(end);
  // `https` at the end of a glued word belongs to the address after it.
  if (next === 58 && text.startsWith(SCHEME, end)) return { found: false, start, end };
  while (text.charCodeAt(end - 1) === 46) end--;
  if (!isFreeStanding(text, start)) return { found: false, start, end };
  const host = text.slice(start, Math.min(end, start + 253)).toLowerCase();
  const tld = host.slice(host.lastIndexOf('.') + 1);
  const found =
    TLDS.has(tld) || host.startsWith('www.') || (next === 47 && TLDS_BEFORE_PATH.has(tld));
  return { found, start, end: found && (next === 47 || next === 63) ? addressEnd(text, end) : end };
}

/** Not the second half of an e-mail address, of a path or of a longer word. */
function isFreeStanding(text: string, start: number): boolean {
  if (start === 0) return true;
  const before = text.charCodeAt(start - 1);
  return before !== 64 && before !== 47 && before !== 95 && before !== 35 && before < 0xc0;
}

function isHostCode(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 48 && code <= 57) ||
    (code >= 65 && code <= 90) ||
    code === 45
  );
}

/** Where the address ends: before white space, quotes, pictures, and punctuation that closes a sentence. */
function addressEnd(text: string, from: number): number {
  let end = from;
  let opened = 0;
  while (end < text.length && !endsAddress(text.charCodeAt(end))) {
    if (text.charCodeAt(end) === 40) opened++;
    if (text.charCodeAt(end) === 41 && --opened < 0) break;
    end++;
  }
  while (end > from && ".,;:!?'*_~]".includes(text.charAt(end - 1))) end--;
  return end;
}

function endsAddress(code: number): boolean {
  if (code >= 0x2000) return true;
  return isSpace(code) || code < 32 || code === 34 || code === 60 || code === 62 || code === 124;
}
