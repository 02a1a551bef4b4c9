import type { Fact } from '../platforms/fact.ts';
import type { Locale } from './locale.ts';
import { fillMessage } from './message.ts';
import type { Saying } from './sayings.ts';
import { translator } from './translator.ts';

/** What postlint says around messages, in its reader's language, with data in the place of `{names}`. */
export type Say = (saying: Saying, data?: Readonly<Record<string, string | number>>) => string;

export const inEnglish: Say = (saying, data = {}) => fillMessage(saying, data);

/** English stands in for what a locale has no words for. */
export function sayIn(locale: Locale): Say {
  const inWords = translator(locale);
  return (saying, data = {}) => fillMessage(locale.sayings[saying] ?? saying, data, inWords);
}

const nouns = {
  draft: ['1 draft', '{count} drafts'],
  post: ['1 post', '{count} posts'],
  note: ['1 note', '{count} notes'],
  error: ['1 error', '{count} errors'],
  warning: ['1 warning', '{count} warnings'],
  info: ['1 remark', '{count} remarks'],
} as const satisfies Record<string, readonly [one: Saying, many: Saying]>;

/** “1 draft”, “2 drafts”. */
export function counted(say: Say, count: number, noun: keyof typeof nouns): string {
  const [one, many] = nouns[noun];
  return say(count === 1 ? one : many, { count });
}

/** What a fact comes from, and the day when it was checked where somebody did. */
export function sourceOf(
  { source, checked }: Pick<Fact<unknown>, 'source' | 'checked'>,
  say: Say,
): string {
  return checked === '' ? source : say('{source}, checked {day}', { source, day: checked });
}
