import { type Entity, entityAt, type Finder } from './entity.ts';
import { isTopLevelDomain } from './find-host.ts';
import { mayHoldLink } from './may-hold-link.ts';

/**
 * What Bluesky's app makes a link of: the rest of a word from `https://` or from a domain of ASCII letters
 * and digits on (bluesky-social/atproto packages/api/src/rich-text/detection.ts). Either begins a word or
 * follows an opening bracket.
 */
export const findLinksAsBluesky: Finder = (text, linkify) => {
  if (!mayHoldLink(text)) return [];
  const links: Entity[] = [];
  for (const { index, 0: word } of text.matchAll(WORD)) {
    // The app tells a scheme by four letters, so it checks no domain of `httpbin.example`.
    const isLink = word.startsWith('http') || isDomain(DOMAIN.exec(word)?.[0], linkify);
    if (isLink) links.push(entityAt('link', text, index, index + withoutEnd(word).length));
  }
  return links;
};

const WORD = /(?<=^|[\s(])(?:https?:\/\/\S|[a-z][a-z0-9]*\.[a-z0-9])\S*/gi;
const DOMAIN = /^[a-z0-9]+(?:\.[a-z0-9]+)+/i;

/** One mark at the end is not of the link, nor is a bracket that nothing opened. */
function withoutEnd(word: string): string {
  const link = /[.,;:!?]$/.test(word) ? word.slice(0, -1) : word;
  return link.endsWith(')') && !link.includes('(') ? link.slice(0, -1) : link;
}

/** Whether a name ends in a top-level domain as the app knows them: in lower case, without encoded ones. */
export function isDomain(name: string | undefined, linkify: Parameters<Finder>[1]): boolean {
  const top = /\.([a-z]+)$/.exec(name ?? '')?.[1];
  return top !== undefined && isTopLevelDomain(top, linkify);
}
