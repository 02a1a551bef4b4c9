import { endWithout } from '../../post/trim-end.ts';
import type { Offset, Span } from '../../text/span.ts';
import { isFollowedByWord } from './followed-by-word.ts';

/**
 * From a scheme to white space or the next scheme. A scheme behind one of these signs is a part of the
 * address: `https://archive.example/https://…`, `?url=https://…`.
 */
const ADDRESS = /(https?:\/\/)(?:(?!(?<![/=:?&%#@+-])https?:\/\/)\S)*/gi;

/** The links with a scheme in a text, in order, each as far as a reader would say that it goes. */
export function meantLinks(text: string): Span[] {
  const links: Span[] = [];
  for (const { index, 0: address, 1: scheme = '' } of text.matchAll(ADDRESS)) {
    const end = meantLinkEnd(text, { start: index, end: index + address.length });
    if (end > index + scheme.length) links.push({ start: index, end });
  }
  return links;
}

/** Where an address ends that a network, or the next white space, ends at the end of a span. */
export function meantLinkEnd(text: string, { start, end }: Span): Offset {
  const address = text.slice(start, end);
  const host = /^https?:\/\//i.exec(address)?.[0].length ?? 0;
  const ends = [
    address.search(NEVER_IN_ADDRESS),
    address.search(PICTURE),
    address.search(CONTRACTION),
    endOfHost(address, host),
    unopened(address),
    isFollowedByWord(text, end) ? address.search(SENTENCE_START) : -1,
  ].filter((at) => at >= host);
  const last = start + Math.min(address.length, ...ends);
  return endWithout(text, start + host, last, `.,;:!?'’${markupBefore(text, start)}`);
}

/** Quotation marks, an ellipsis, a long dash, arrows, and the punctuation of Chinese and Japanese. */
const NEVER_IN_ADDRESS =
  /["<>`|«»‘“”„‟…—•→\u200b\u2060\ufeff\u3000-\u3004\u3008-\u3020！，：；？]/u;

/** An emoji, unless the path or a name in it begins with one, or it is of the host. */
const PICTURE =
  /(?<![/=#]|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f|\u200d)(?:\p{Extended_Pictographic}|\p{Regional_Indicator})\ufe0f?(?!\.\p{L})/u;

/** `https://example.org’s page` */
const CONTRACTION = /’\p{L}{1,2}(?![\p{L}\p{N}_])/u;

/** The first words of a sentence that a space is missing before. */
const SENTENCE_START =
  /[.,;](?:After|All|And|Are|As|At|But|By|Come|For|From|Here|How|If|In|It|Join|Let|More|My|No|Now|On|Or|Our|Please|Read|See|So|Thanks|That|The|Then|There|They|This|To|We|What|When|Where|Who|Why|With|You|Your|Aber|Am|Das|Der|Die|Ein|Es|Im|Und|Wir|Con|El|En|La|Los|Más|Para|Dans|Et|Il|Le|Les|Nous|Pour)$/u;

/** Where words follow the host without a space: `example.org.Next`, `example.org's`, `example.orgで`. */
function endOfHost(address: string, from: Offset): Offset {
  const host = /^[A-Za-z0-9.-]*/.exec(address.slice(from))?.[0] ?? '';
  const end = from + host.length;
  if (WORDS_BEHIND_HOST.test(address.slice(end))) return end;
  const labels = host.split('.');
  const [top = '', word = ''] = labels.slice(-2);
  const isDomain = labels.length > (labels[0] === 'www' ? 3 : 2) && /^[a-z]{2,4}$/.test(top);
  return isDomain && /^\p{Lu}\p{Ll}+$/u.test(word) ? end - word.length - 1 : -1;
}

const WORDS_BEHIND_HOST =
  /^(?:'s(?!\w)|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}])/u;

/** Where a bracket closes that nothing in the address opens. */
function unopened(address: string): Offset {
  let depth = 0;
  for (let at = 0; at < address.length; at++) {
    if ('([（'.includes(address.charAt(at))) depth++;
    else if (')]）'.includes(address.charAt(at)) && --depth < 0) return at;
  }
  return -1;
}

/** The sign of Markdown that stands before the address, and so after it: `*https://example.org*`. */
function markupBefore(text: string, start: Offset): string {
  return /[*_~]/.exec(text.charAt(start - 1))?.[0] ?? '';
}
