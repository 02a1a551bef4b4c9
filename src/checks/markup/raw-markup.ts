import type { Markup } from '../../platforms/platform.ts';
import { markupOf } from '../../post/markup-of.ts';
import type { Post } from '../../post/post.ts';
import type { Construct, MarkdownSign } from './markdown-sign.ts';
import { markdownSignsIn } from './markdown-signs.ts';

/** What no network of a kind makes of Markdown; its readers see the signs. */
const raw: Readonly<Record<Markup, readonly Construct[]>> = {
  plain: [
    'bold text',
    'italics',
    'struck-out text',
    'code',
    'code block',
    'heading',
    'quote',
    'link',
    'image',
    'table',
    'task list',
    'footnote',
  ],
  // `*bold*`, `_italics_`, `~struck~`, backticks and `>` are Slack's own (api.slack.com mrkdwn).
  mrkdwn: [
    'bold text',
    'struck-out text',
    'heading',
    'link',
    'image',
    'table',
    'task list',
    'footnote',
  ],
  // Hacker News and YouTube have italics or bold with single signs, and `>` is custom there.
  asterisks: [
    'bold text',
    'struck-out text',
    'code block',
    'heading',
    'link',
    'image',
    'table',
    'task list',
    'footnote',
  ],
  discord: ['image', 'table', 'task list', 'footnote'],
  // What Reddit's and Lemmy's kinds of Markdown lack is not the same, and few miss it.
  markdown: [],
  formatted: [],
};

/**
 * The Markdown in a post that its readers will see as it is written. What people type without a thought of
 * Markdown (`*sigh*`) counts only beside what can be nothing else.
 */
export function rawMarkupIn({ text, entities, asWritten, target, map }: Post): MarkdownSign[] {
  const shown = raw[markupOf(target)];
  if (shown.length === 0) return [];
  const spans = entities.map(({ span }) => span);
  const found = markdownSignsIn(text, spans)
    .filter(({ construct }) => shown.includes(construct))
    // What was escaped or put in by the publisher is meant as it stands.
    .filter(({ signs }) => signs.every((sign) => map.toCopy(sign) !== undefined));
  const certain = found.filter((sign) => sign.certain);
  // Where Markdown was taken out, what looks like it was written as code.
  return asWritten && certain.length > 0 ? found : certain;
}

/** Lines that a hashtag begins: some of Reddit's pages make headings of them. Spans of the tags. */
export function accidentalHeadingsIn({ text, target }: Post) {
  if (markupOf(target) !== 'markdown') return [];
  return Array.from(text.matchAll(/(?<=^|\n)#[\p{L}\p{N}_][^\s#]*/gu), ({ 0: tag, index }) => ({
    start: index,
    end: index + tag.length,
  }));
}
