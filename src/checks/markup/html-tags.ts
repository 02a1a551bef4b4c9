import { type Span, spanOfMatch } from '../../text/span.ts';

/** A tag that readers see. */
export interface HtmlTag {
  readonly name: string;
  /** As it is written: `<br/>`. */
  readonly written: string;
  readonly closes: boolean;
  readonly span: Span;
}

/** The elements that editors put around words, lines and links; others are more often talked about. */
const NAMES =
  'a b big blockquote br center code del div em font h1 h2 h3 h4 h5 h6 hr i img ins li mark ol p pre s small span strike strong sub sup table tbody td th thead tr u ul';

const known: ReadonlySet<string> = new Set(NAMES.split(' '));

/**
 * The tags of HTML that came along with a text, in order. A tag that is only named stands alone between
 * words: “the <p> tag”. One that leaked is a pair around text, a break at the end of a line, an image's address.
 */
export function leakedTags(text: string): HtmlTag[] {
  if (!text.includes('<')) return [];
  const tags = tagsIn(text);
  const paired = pairedIn(text, tags);
  const breaks = tags.filter(({ name, span }) => name === 'br' && !isQuoted(text, span)).length;
  return tags.filter((tag) => {
    if (paired.has(tag)) return true;
    if (tag.name === 'br') return breaks > 1 ? !isQuoted(text, tag.span) : isGlued(text, tag.span);
    if (tag.name === 'p' || tag.name === 'li') return isAtLineEdge(text, tag);
    return (
      tag.name === 'img' && /\ssrc=["']?(?:https?:|[^\s"'>]{0,300}\.[a-z]{3,4})/i.test(tag.written)
    );
  });
}

/** Who speaks of HTML means it as it stands. */
export function isAboutHtml(text: string): boolean {
  return ITS_WORDS.test(text) || namesTag(text);
}

const ITS_WORDS = /\b(?:HTML\d?|XHTML|CSS|JSX|XML|SVG|DOM)\b/i;

/** “the <p> tag” */
function namesTag(text: string): boolean {
  return Array.from(text.matchAll(/<[a-z]+\d?>/gi)).some(({ index, 0: tag }) => {
    const end = index + tag.length;
    return CALLED_TAG.test(text.slice(end, end + FAR_ENOUGH));
  });
}

const CALLED_TAG = /^[^\p{L}<>\n]{0,3}(?:tags?|elements?|elemente?n?|balises?|etiquetas?)\b/iu;

/** Signs, the longest of these words, and what ends it. */
const FAR_ENOUGH = 20;

function tagsIn(text: string): HtmlTag[] {
  const found = text.matchAll(/<(\/?)([a-z]+[1-6]?)(\s[^<>]*)?\/?>/gi);
  return Array.from(found).flatMap((match) => {
    const [written, slash, name = ''] = match;
    const closes = slash === '/';
    const tag = { name: name.toLowerCase(), written, closes, span: spanOfMatch(match) };
    return known.has(tag.name) ? [tag] : [];
  });
}

/** The tags that open and close around some text. */
function pairedIn(text: string, tags: readonly HtmlTag[]): Set<HtmlTag> {
  const opened = new Map<string, HtmlTag[]>();
  const paired = new Set<HtmlTag>();
  for (const tag of tags) {
    const open = opened.get(tag.name) ?? [];
    opened.set(tag.name, open);
    if (!tag.closes) open.push(tag);
    else {
      const first = open.pop();
      if (first === undefined || !isFilled(text, first.span.end, tag.span.start)) continue;
      paired.add(first).add(tag);
    }
  }
  return paired;
}

function isFilled(text: string, start: number, end: number): boolean {
  let at = start;
  while (at < end && /\s/.test(text.charAt(at))) at++;
  return at < end;
}

/** At the end of a word or a line; what is only named stands free. */
function isGlued(text: string, span: Span): boolean {
  return /\S/.test(text.charAt(span.start - 1)) && !isQuoted(text, span);
}

function isQuoted(text: string, { start }: Span): boolean {
  return /["'“‘«`([]/.test(text.charAt(start - 1));
}

function isAtLineEdge(text: string, { span, closes }: HtmlTag): boolean {
  const [before, after] = [text.charAt(span.start - 1), text.charAt(span.end)];
  return closes
    ? /^$|\n/.test(after) && isGlued(text, span)
    : /^$|\n/.test(before) && /[\p{L}\p{N}\p{P}]/u.test(after);
}
