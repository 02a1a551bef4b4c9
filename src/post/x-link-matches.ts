import type { Offset, Span } from '../text/span.ts';
import type { XGrammar } from './x-grammar.ts';
import { tailEnd } from './x-link-tail.ts';

/** A stretch of text that has the form of a link on X; whether it is one is another question. */
export interface LinkMatch extends Span {
  /** `https://` as it is written, or nothing. */
  readonly scheme: string;
  readonly domain: Span;
  readonly hasPath: boolean;
}

/**
 * What twitter-text's pattern for links matches, from left to right. The pattern itself tries every character
 * of a word and reads on to the word's end each time: quadratic on `漢.漢.漢.` and on Japanese without a space.
 */
export function linkMatches(text: string, grammar: XGrammar): LinkMatch[] {
  const matches: LinkMatch[] = [];
  let from = 0;
  for (let dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', Math.max(dot + 1, from))) {
    if (topEnd(text, dot, grammar) === undefined) continue;
    const run = runAround(text, dot, from, grammar);
    for (const match of matchesIn(text, run, from, grammar)) {
      matches.push(match);
      from = match.end;
    }
    dot = run.end - 1;
  }
  return matches;
}

/** Longer than any top-level domain but those in Punycode, with the character behind it. */
const TOP = 64;

/** Where the top-level domain behind a dot ends. */
export function topEnd(text: string, dot: Offset, grammar: XGrammar): Offset | undefined {
  const start = dot + 1;
  let end = start;
  while (end - start < TOP && isInLabel(text.charAt(end), grammar)) end++;
  const length =
    end === start
      ? 0
      : punycodeLength(text, start) || grammar.tldLength(text.slice(start, end + 1));
  return length === 0 ? undefined : start + length;
}

function punycodeLength(text: string, start: Offset): number {
  if (!/^xn--/i.test(text.slice(start, start + 4))) return 0;
  let end = start + 4;
  while (/[-0-9a-z]/i.test(text.charAt(end))) end++;
  return end > start + 4 ? end - start : 0;
}

function isInLabel(character: string, { isDomainCharacter }: XGrammar): boolean {
  return character === '-' || character === '_' || isDomainCharacter(character);
}

/** The labels and dots around a dot, none of it before `from`. */
function runAround(text: string, dot: Offset, from: Offset, grammar: XGrammar): Span {
  const belongs = (at: Offset) => text[at] === '.' || isInLabel(text.charAt(at), grammar);
  let start = dot;
  let end = dot + 1;
  while (start > from && belongs(start - 1)) start--;
  while (belongs(end)) end++;
  return { start, end };
}

interface Label extends Span {
  /** Where a domain ends that has this label for its top level. */
  readonly top: Offset | undefined;
  /** Where the longest domain ends that holds all of this label before its top level. */
  readonly through: Offset | undefined;
}

function labelsOf(text: string, { start, end }: Span, grammar: XGrammar): Label[] {
  const labels: Label[] = [];
  for (let at = end - 1, last = end; at >= start - 1; at--) {
    if (at >= start && text[at] !== '.') continue;
    const span = { start: at + 1, end: last };
    const top = at >= start ? topEnd(text, at, grammar) : undefined;
    const domainEnd = domainEndBehind(text, span, labels.at(-1));
    const through = beginsAndEnds(text, span, grammar) ? domainEnd : undefined;
    labels.push({ start: span.start, end: span.end, top, through });
    last = at;
  }
  return labels.reverse();
}

/** The label before a top level holds no `_`. */
function domainEndBehind(text: string, label: Span, next: Label | undefined): Offset | undefined {
  if (next?.through !== undefined) return next.through;
  return text.slice(label.start, label.end).includes('_') ? undefined : next?.top;
}

function beginsAndEnds(
  text: string,
  { start, end }: Span,
  { isDomainCharacter }: XGrammar,
): boolean {
  return (
    end > start && isDomainCharacter(text.charAt(start)) && isDomainCharacter(text.charAt(end - 1))
  );
}

function matchesIn(text: string, run: Span, from: Offset, grammar: XGrammar): LinkMatch[] {
  const labels = labelsOf(text, run, grammar);
  const matches: LinkMatch[] = [];
  let read = from;
  for (let index = 0; index + 1 < labels.length; index++) {
    const label = labels[index] as Label;
    const next = labels[index + 1] as Label;
    if (label.end <= read) continue;
    const found = startIn(text, label, next, read, grammar);
    if (found === undefined) continue;
    const { scheme, start } = found;
    const domain = { start, end: next.through ?? (next.top as Offset) };
    const { end, hasPath } = tailEnd(text, domain.end, grammar);
    matches.push({ start: start - scheme.length, end, scheme, domain, hasPath });
    read = end;
  }
  return matches;
}

/** Where in a label the first domain starts, and the scheme before it. */
function startIn(
  text: string,
  label: Label,
  next: Label,
  from: Offset,
  grammar: XGrammar,
): { readonly start: Offset; readonly scheme: string } | undefined {
  const { isDomainCharacter } = grammar;
  if ((next.through ?? next.top) === undefined) return undefined;
  if (!isDomainCharacter(text.charAt(label.end - 1))) return undefined;
  const underscore = text.slice(label.start, label.end).lastIndexOf('_');
  const first = label.start + (next.through === undefined ? underscore + 1 : 0);
  for (let start = Math.max(first, from); start < label.end; start++) {
    if (!isDomainCharacter(text.charAt(start))) continue;
    // At the very start the pattern would rather take the first character for the one before the link.
    const second = start === 0 && label.end > 1 && mayPrecede(text.charAt(0));
    if (second && isDomainCharacter(text.charAt(1))) continue;
    const scheme = schemeBefore(text, start, from);
    if (scheme !== undefined) return { start, scheme };
  }
  return undefined;
}

/** The scheme before a domain, if any; undefined where no link may start there. */
function schemeBefore(text: string, domain: Offset, from: Offset): string | undefined {
  const scheme = /https?:\/\/$/i.exec(text.slice(Math.max(0, domain - 8), domain))?.[0] ?? '';
  if (scheme !== '' && mayStart(text, domain - scheme.length, from)) return scheme;
  return mayStart(text, domain, from) ? '' : undefined;
}

/** As in twitter-text's validUrlPrecedingChars. */
const NEVER_BEFORE = /[A-Za-z0-9@＠$#＃\ufffe\ufeff\uffff]/;

function mayPrecede(character: string): boolean {
  return !NEVER_BEFORE.test(character);
}

function mayStart(text: string, start: Offset, from: Offset): boolean {
  return start === 0 || (start > from && mayPrecede(text.charAt(start - 1)));
}
