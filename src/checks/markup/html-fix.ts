import type { Change, Edit } from '../../text/edit.ts';
import type { HtmlTag } from './html-tags.ts';

/** The edits that say the same without tags, and whether they lose nothing; undefined where an image would be lost. */
export function withoutTags(text: string, tags: readonly HtmlTag[]): Change | undefined {
  if (tags.some(({ name }) => name === 'img')) return undefined;
  let address = '';
  const edits = tags.map((tag): Edit => {
    if (tag.name !== 'a') return { span: tag.span, text: insteadOf(text, tag) };
    const shown = tag.closes && address !== '' ? `: ${address}` : '';
    address = tag.closes ? '' : addressOf(tag);
    return { span: tag.span, text: shown };
  });
  return { edits, safe: tags.every(({ name }) => EMPHASIS.has(name)), everywhere: true };
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
