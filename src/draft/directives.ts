import { didYouMean } from '../text/nearest-name.ts';
import type { Span } from '../text/span.ts';
import { commentsIn } from './comments.ts';
import type { Defect } from './defects.ts';
import type { Part } from './draft.ts';

const verbs = {
  'postlint-disable': 'disable',
  'postlint-disable-next': 'next',
  'postlint-disable-file': 'file',
  'postlint-enable': 'enable',
} as const;

/** `<!-- postlint-disable-next link-only, gushing -- reason -->`. */
export interface Directive {
  readonly verb: (typeof verbs)[keyof typeof verbs];
  /** The rules that it names; none means all. */
  readonly rules: readonly string[];
  readonly reason: string | undefined;
  readonly span: Span;
  /** What follows it: the rest of its block, or the block below. */
  readonly next: Span;
}

/** The directives in the comments of a draft's Markdown, in order, and what is wrong with them. */
export function directivesIn(
  source: string,
  parts: readonly Part[],
): { directives: readonly Directive[]; defects: readonly Defect[] } {
  const directives: Directive[] = [];
  const defects: Defect[] = [];
  if (!source.includes('postlint-')) return { directives, defects };
  for (const { text, span, next } of commentsIn(source, parts)) {
    const { words, reason } = wordsOf(text);
    const [name = '', ...rules] = words;
    if (!name.startsWith('postlint-')) continue;
    const verb = Object.hasOwn(verbs, name) ? verbs[name as keyof typeof verbs] : undefined;
    if (verb !== undefined) directives.push({ verb, rules, reason, span, next });
    else defects.push(unknownDirective(name, span));
  }
  return { directives, defects };
}

function unknownDirective(name: string, span: Span): Defect {
  const suggestion = didYouMean(name, Object.keys(verbs));
  return { id: 'unknown-directive', data: { name, suggestion }, span };
}

/** Names with spaces or commas between them, and the reason behind two dashes. */
export function wordsOf(text: string): { words: string[]; reason: string | undefined } {
  const dashes = / --+ /.exec(`${text} `);
  const names = text.slice(0, dashes?.index);
  const reason = dashes === null ? '' : text.slice(dashes.index + dashes[0].length).trim();
  return {
    words: names.split(/[\s,]/).filter((word) => word !== ''),
    reason: reason === '' ? undefined : reason,
  };
}
