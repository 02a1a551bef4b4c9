import type { Offset, Span } from '../text/span.ts';
import type { XGrammar } from './x-grammar.ts';
import { type LinkMatch, linkMatches, topEnd } from './x-link-matches.ts';
import { queryEnd } from './x-link-tail.ts';

/** A link as X finds it. */
export interface XLink extends Span {
  /** How much of the text from its start on the link counts for: not its length where other letters stand in its domain. */
  readonly counted: number;
}

/** The links of a text in NFC: what twitter-text's `extractUrlsWithIndices` finds, in linear time. */
export function xLinks(text: string, grammar: XGrammar): XLink[] {
  return linkMatches(text, grammar).flatMap((match) => linksOf(text, match, grammar));
}

// twitter-text's MAX_URL_LENGTH and MAX_TCO_SLUG_LENGTH.
const LONGEST_LINK = 4096;
const LONGEST_SLUG = 40;

function linksOf(text: string, match: LinkMatch, grammar: XGrammar): XLink[] {
  const { start, end, scheme } = match;
  if ((scheme || 'https://').length + end - start > LONGEST_LINK) return [];
  const domain = text.slice(match.domain.start, match.domain.end);
  if (!domain.split('.').every(grammar.isLabel)) return [];
  if (scheme === '') return isGlued(text, start) ? [] : linksWithoutScheme(domain, match, grammar);
  if (domain.startsWith('xn--') && latinDomains(domain, grammar).length === 0) return [];
  const counted = countedLength(text.slice(start, end));
  return counted === undefined ? [] : [{ start, end: start + counted, counted }];
}

/** As in twitter-text's invalidUrlWithoutProtocolPrecedingChars. */
function isGlued(text: string, start: Offset): boolean {
  return start > 0 && '-_./'.includes(text.charAt(start - 1));
}

/** X's own short links have no path: what follows the slug is text again, and with a longer slug it is no link. */
const SHORT_LINK = /^https?:\/\/t\.co\/([a-z0-9]+)/i;

function countedLength(link: string): number | undefined {
  const found = SHORT_LINK.exec(link);
  if (found === null) return link.length;
  const [short, slug = ''] = found;
  return slug.length > LONGEST_SLUG ? undefined : queryEnd(link, short.length);
}

/** Without a scheme only Latin domains are links, the last of them with the path. */
function linksWithoutScheme(domain: string, match: LinkMatch, grammar: XGrammar): XLink[] {
  const { start, end, hasPath } = match;
  const links = latinDomains(domain, grammar).map((span) => ({
    start: start + span.start,
    end: start + span.end,
    counted: span.end - span.start,
  }));
  const last = links.pop();
  if (last === undefined) return [];
  const rest = end - match.domain.end;
  return [...links, hasPath ? { ...last, end, counted: last.counted + rest } : last];
}

/** The Latin domains in a domain: in `日本語example.com` the one. */
function latinDomains(domain: string, grammar: XGrammar): Span[] {
  const spans: Span[] = [];
  let found = 0;
  for (let at = 0; at < domain.length; ) {
    const run = latinRun(domain, at, grammar);
    const end = lastTopEnd(domain, run, grammar);
    if (end !== undefined) {
      // twitter-text looks for what it found once more, and may meet it earlier.
      const name = domain.slice(run.start, end);
      const start = domain.indexOf(name, found);
      found = start + name.length;
      spans.push({ start, end: found });
    }
    at = Math.max(run.end, end ?? 0, at + 1);
  }
  return spans;
}

/** Latin letters and dots from an offset on, without dots at the start. */
function latinRun(domain: string, from: Offset, { isLatin }: XGrammar): Span {
  let start = from;
  while (domain[start] === '.') start++;
  let end = start;
  while (domain[end] === '.' || isLatin(domain.charAt(end))) end++;
  return { start, end };
}

function lastTopEnd(domain: string, { start, end }: Span, grammar: XGrammar): Offset | undefined {
  for (let dot = end - 1; dot > start; dot--) {
    const found = domain[dot] === '.' ? topEnd(domain, dot, grammar) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}
