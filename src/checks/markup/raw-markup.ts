import type { Markup } from '../../platforms/platform.ts';
import { markupOf } from '../../post/markup-of.ts';
import type { Post } from '../../post/post.ts';
import type { Construct, MarkdownSign } from './markdown-sign.ts';
import { markdownSignsIn } from './markdown-signs.ts';

/**
 * Where readers see the signs of each. Slack has `*bold*`, `_italics_`, `~struck~`, backticks and `>` of its own
 * (api.slack.com mrkdwn); Hacker News and YouTube have italics or bold with single signs, and `>` is custom there.
 * What Reddit's and Lemmy's kinds of Markdown lack is not the same, and few miss it.
 */
const rawIn: Readonly<Record<Construct, readonly Markup[]>> = {
  'bold text': ['plain', 'mrkdwn', 'asterisks'],
  italics: ['plain'],
  'struck-out text': ['plain', 'mrkdwn', 'asterisks'],
  code: ['plain'],
  'code block': ['plain', 'asterisks'],
  heading: ['plain', 'mrkdwn', 'asterisks'],
  quote: ['plain'],
  link: ['plain', 'mrkdwn', 'asterisks'],
  image: ['plain', 'mrkdwn', 'asterisks', 'discord'],
  table: ['plain', 'mrkdwn', 'asterisks', 'discord'],
  'task list': ['plain', 'mrkdwn', 'asterisks', 'discord'],
  footnote: ['plain', 'mrkdwn', 'asterisks', 'discord'],
};

/**
 * The Markdown in a post that its readers will see as it is written. What people type without a thought of
 * Markdown (`*sigh*`) counts only beside what can be nothing else.
 */
export function rawMarkupIn({ text, entities, asWritten, target, map }: Post): MarkdownSign[] {
  const markup = markupOf(target);
  // Who speaks of Markdown means its signs as they stand.
  if (markup === 'markdown' || markup === 'formatted' || /\bMarkdown\b/i.test(text)) return [];
  const spans = entities.map(({ span }) => span);
  const found = markdownSignsIn(text, spans)
    .filter(({ construct }) => rawIn[construct].includes(markup))
    // What was escaped or put in by the publisher is meant as it stands.
    .filter(({ signs }) => signs.every((sign) => map.toCopy(sign) !== undefined));
  const certain = found.filter((sign) => sign.certain);
  // Where Markdown was taken out, what looks like it was written as code.
  return asWritten && certain.length > 0 ? found : certain;
}
