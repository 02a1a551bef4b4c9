import type { Span } from '../../text/span.ts';

/** What a thread was divided in: how much of it stands in one post and how much in the next. */
export interface Cut {
  readonly what: 'link' | 'number' | 'tag' | 'emoji' | 'word';
  /** In the first of the two posts. */
  readonly span: Span;
  /** In the second, at its start. */
  readonly after: string;
}

/** What the last word of a post and the first of the next show where something was cut in two. */
interface Seam {
  readonly what: Cut['what'];
  /** True where the last word has to be an address. */
  readonly address?: boolean;
  readonly end: RegExp;
  readonly start: RegExp;
}

const seams = (): readonly Seam[] => [
  { what: 'link', address: true, end: /:\/\/$/, start: /^\S/ },
  { what: 'link', address: true, end: /[=&?%_-]$/, start: /^[\p{L}\p{N}%]/u },
  { what: 'link', address: true, end: /[/.]$/, start: /^[\p{L}\p{N}%.-]+[/_=][\p{L}\p{N}]/u },
  { what: 'link', address: true, end: /[^.,;:!?]$/, start: /^(?:[/?&=%]|\.[a-z])\S/i },
  { what: 'number', end: /\d,$/, start: /^\d{3}(?!\d)/ },
  { what: 'number', end: /\d$/, start: /^[.,]\d/ },
  { what: 'tag', end: /^[#@]$/, start: /^[\p{L}\p{N}_]/u },
  { what: 'emoji', end: /\u200d$/, start: /^\S/ },
  { what: 'emoji', end: /\S$/u, start: /^[\u200d\ufe0f\u{1f3fb}-\u{1f3ff}]/u },
  { what: 'word', end: /\p{Ll}-$/u, start: /^\p{Ll}/u },
];

/** What a thread is divided in between two of its posts; undefined where it is divided between words. */
export function cutAt(text: string, next: string): Cut | undefined {
  const last = lastWord(text);
  const [first = ''] = next.slice(0, LONGEST).split(/\s/, 1);
  const isAddress = /https?:\/\//i.test(last);
  const seam = seams().find(
    ({ address, end, start }) =>
      (address !== true || isAddress) && end.test(last) && start.test(first),
  );
  if (seam === undefined) return undefined;
  const span = { start: text.length - last.length, end: text.length };
  return { what: seam.what, span, after: first };
}

/** No word that is worth quoting is longer. */
const LONGEST = 80;

function lastWord(text: string): string {
  return text.slice(-LONGEST).split(/\s/).at(-1) ?? '';
}
