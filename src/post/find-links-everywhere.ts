import type { Offset } from '../text/span.ts';
import { foundByLine } from './by-line.ts';
import { type Detector, type Entity, entityAt, type Finder } from './entity.ts';
import { hostEnd } from './find-host.ts';
import { mayHoldLink } from './may-hold-link.ts';

/** Links with and without a scheme: linkifyjs finds them, and what it takes too much is taken off. */
export const findLinksEverywhere: Finder = (text, linkify) =>
  foundByLine(text, mayHoldLink, (line) => linksIn(line, linkify));

function linksIn(line: string, linkify: Detector): Entity[] {
  const looked = masked(line);
  return linkify(looked).flatMap((link) => {
    const scheme = SCHEME.exec(link.text)?.[0];
    const found = scheme === undefined ? bareDomain : withScheme(scheme, linkify);
    const [start, end] = found(looked, link) ?? [0, 0];
    return start < end ? [entityAt('link', line, start, end)] : [];
  });
}

type Place = readonly [start: Offset, end: Offset];

const SCHEME = /^https?:\/\//i;

/**
 * Quotation marks, an ellipsis, full-width marks, emoji, a `**` of Markdown and what nobody sees end a link
 * on X. linkifyjs takes them along, so they are spaces to it.
 */
const NEVER_IN_LINK =
  /[‘’“”„‟«»…。、！？「」『』（）\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]|\ufe0f|\u20e3|\*(?![\w/&=-])/gu;

function masked(line: string): string {
  if (!/[^\x00-\x7f]|\*/.test(line)) return line;
  return line.replace(NEVER_IN_LINK, (sign) => ' '.repeat(sign.length));
}

/** `localhost`, an address of numbers and a user’s name before the host make no link. */
function withScheme(scheme: string, linkify: Detector) {
  return (line: string, { span: { start, end } }: Entity): Place | undefined => {
    const host = hostEnd(line, start + scheme.length, linkify);
    if (host === undefined || /[a-z0-9@＠#＃$]/i.test(line[start - 1] ?? ' ')) return undefined;
    return [start, /[:/?#]/.test(line[host] ?? ' ') ? end : host];
  };
}

/** Words of another script before `example.com`, without a space, are no part of it: no registry mixes them. */
const STRANGE = /^[^.]*[^\p{Script=Latin}\p{M}\p{N}.:/_-](?=[a-z0-9])/iu;

/** In `a..b.com`, `#foo.com`, `@foo.com`, `//example.com` and `gopher://example.com` is no link. */
function bareDomain(line: string, { text, span: { start, end } }: Entity): Place | undefined {
  const isPart = /[\w@＠#＃$./-]/.test(line[start - 1] ?? ' ') || line[end] === '@';
  return isPart ? undefined : [start + (STRANGE.exec(text)?.[0].length ?? 0), end];
}
