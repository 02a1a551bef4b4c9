import type { Markup } from '../../platforms/platform.ts';
import type { Change } from '../../text/edit.ts';
import type { Span } from '../../text/span.ts';
import type { Construct, MarkdownSign } from './markdown-sign.ts';

/** A change and what to call it. */
export interface MarkupFix extends Change {
  readonly title: string;
}

type Mend = (sign: MarkdownSign, text: string, markup: Markup) => MarkupFix;

/** How a piece of Markdown is said without it; undefined where that takes more than signs. */
export function markupFix(sign: MarkdownSign, text: string, markup: Markup): MarkupFix | undefined {
  return mends[sign.construct]?.(sign, text, markup);
}

const mends: { readonly [construct in Construct]?: Mend } = {
  'bold text': (sign, _, markup) => replaced(sign, markup === 'mrkdwn' ? '*' : '', true),
  italics: (sign) => replaced(sign, '', true),
  // Without its signs a struck-out word says the opposite.
  'struck-out text': (sign, _, markup) =>
    markup === 'mrkdwn' ? replaced(sign, '~', true) : replaced(sign, '', false),
  code: (sign) => replaced(sign, '', false),
  heading: headingAsLine,
  'task list': taskAsBox,
  link: linkAsText,
};

function replaced({ signs }: MarkdownSign, text: string, safe: boolean): MarkupFix {
  const title = text === '' ? 'Take the signs out' : `Write it with “${text}”`;
  return { title, edits: signs.map((span) => ({ span, text })), safe, everywhere: true };
}

function headingAsLine({ signs }: MarkdownSign, text: string): MarkupFix {
  const edits = signs.map(({ start, end }) => {
    let after = end;
    while (/[ \t]/.test(text.charAt(after))) after++;
    return { span: { start, end: after }, text: '' };
  });
  return { title: 'Take the signs out', edits, safe: false };
}

function taskAsBox({ signs }: MarkdownSign, text: string): MarkupFix {
  const edits = signs.map((span) => {
    const isDone = /\[x/i.test(text.slice(span.start, span.end));
    return { span, text: isDone ? '☑' : '☐' };
  });
  return { title: 'Draw the boxes', edits, safe: false };
}

/** As a draft in Markdown is rendered: `words: address`. */
function linkAsText(
  { span, words, address }: MarkdownSign,
  text: string,
  markup: Markup,
): MarkupFix {
  const [shown, url] = [words, address].map((part) => part && text.slice(part.start, part.end));
  if (markup === 'mrkdwn') return whole(span, `<${url}|${shown}>`);
  return whole(span, shown === '' || shown === url ? `${url}` : `${shown}: ${url}`);
}

function whole(span: Span, text: string): MarkupFix {
  return { title: `Write “${text}”`, edits: [{ span, text }], safe: false };
}
