import type { Span } from '../text/span.ts';

/** What a thread was divided in: how much of it stands in one post and how much in the next. */
export interface Cut {
  readonly what: 'link' | 'number' | 'tag' | 'emoji' | 'word';
  /** In the first of the two posts. */
  readonly span: Span;
  /** In the second, at its start. */
  readonly after: string;
}

/** How a post ends and the next begins where something was cut in two. */
const seams: readonly { what: Cut['what']; end: RegExp; start: RegExp }[] = [
  { what: 'link', end: /https?:\/\/$/i, start: /^\S/ },
  { what: 'link', end: /https?:\/\/\S*[=&?%_-]$/i, start: /^[\p{L}\p{N}%]/u },
  { what: 'link', end: /https?:\/\/\S*[/.]$/i, start: /^[\p{L}\p{N}%.-]+[/_=][\p{L}\p{N}]/u },
  { what: 'link', end: /https?:\/\/\S*[^\s.,;:!?]$/i, start: /^(?:[/?&=%]|\.[a-z])\S/i },
  { what: 'number', end: /\d,$/, start: /^\d{3}(?!\d)/ },
  { what: 'number', end: /\d$/, start: /^[.,]\d/ },
  { what: 'tag', end: /(?<=^|\s)[#@]$/, start: /^[\p{L}\p{N}_]/u },
  { what: 'emoji', end: /\u200d$/, start: /^\S/ },
  { what: 'emoji', end: /\S$/u, start: /^[\u200d\ufe0f\u{1f3fb}-\u{1f3ff}]/u },
  { what: 'word', end: /\p{Ll}-$/u, start: /^\p{Ll}/u },
];

/** What a thread is divided in between two of its posts; undefined where it is divided between words. */
export function cutAt(text: string, next: string): Cut | undefined {
  const last = lastWord(text);
  const first = firstWord(next);
  const seam = seams.find(({ end, start }) => end.test(last) && start.test(first));
  if (seam === undefined) return undefined;
  const span = { start: text.length - last.length, end: text.length };
  return { what: seam.what, span, after: first };
}

/** No word that is worth quoting is longer. */
const LONGEST = 80;

function lastWord(text: string): string {
  return /\S+$/u.exec(text.slice(-LONGEST))?.[0] ?? '';
}

function firstWord(text: string): string {
  return /^\S+/u.exec(text.slice(0, LONGEST))?.[0] ?? '';
}
