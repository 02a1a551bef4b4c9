import { markupOf } from '../../post/markup-of.ts';
import type { Post } from '../../post/post.ts';
import type { Span } from '../../text/span.ts';
import { type HtmlEntity, leakedEntities } from './html-entities.ts';
import { type HtmlTag, leakedTags } from './html-tags.ts';
import { withoutCode } from './markdown-signs.ts';

/** The HTML in a post that its readers will see as it is written. */
export interface LeakedHtml {
  readonly tags: readonly HtmlTag[];
  readonly entities: readonly HtmlEntity[];
}

const none: LeakedHtml = { tags: [], entities: [] };

/** What was code, or Markdown, is meant as it stands; and where a publisher hands over formatted text, HTML may be its format. */
export function leakedHtmlIn({ text, asWritten, target }: Post): LeakedHtml {
  const markup = markupOf(target);
  if (!asWritten || markup === 'formatted' || !/[<&]/.test(text)) return none;
  const shown = withoutCode(text);
  const tags = leakedTags(shown);
  // Markdown reads entities; Slack reads three (api.slack.com, escaping text).
  if (markup === 'markdown') return { tags, entities: [] };
  const entities = leakedEntities(shown);
  if (markup !== 'mrkdwn') return { tags, entities };
  return { tags, entities: entities.filter(({ written }) => !/^&(?:amp|lt|gt);$/.test(written)) };
}

interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** The edits that say the same without tags, and whether they lose nothing; undefined where an image would be lost. */
export function withoutTags(text: string, tags: readonly HtmlTag[]) {
  if (tags.some(({ name }) => name === 'img')) return undefined;
  let address = '';
  const edits = tags.map((tag): Edit => {
    if (tag.name !== 'a') return { span: tag.span, text: insteadOf(text, tag) };
    const shown = tag.closes && address !== '' ? `: ${address}` : '';
    address = tag.closes ? '' : addressOf(tag);
    return { span: tag.span, text: shown };
  });
  return { edits, safe: tags.every(({ name }) => EMPHASIS.has(name)) };
}

const EMPHASIS: ReadonlySet<string> = new Set(
  'b big br em font i mark small span strong u'.split(' '),
);

function addressOf({ written }: HtmlTag): string {
  return /\shref=["']?(https?:[^\s"'>]{1,2000})/i.exec(written)?.[1] ?? '';
}

function insteadOf(text: string, { name, closes, span }: HtmlTag): string {
  const isLast = /^\s*(?:\n|$)/.test(text.slice(span.end, span.end + 20));
  if (name === 'li' && !closes) return '- ';
  if (isLast) return '';
  if (name === 'br' || (name === 'li' && closes)) return '\n';
  return closes && BLOCKS.test(name) ? '\n\n' : '';
}

const BLOCKS = /^(?:p|div|h\d|blockquote|pre|ul|ol|table)$/;
