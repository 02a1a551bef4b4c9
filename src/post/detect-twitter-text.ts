import twitterText from 'twitter-text';
import type { Entity } from './entity.ts';

/** What X makes of a text, with twitter-text. */
export function detectX(text: string): Entity[] {
  return chunksOf(text).flatMap(({ text, start }) =>
    twitterText.extractEntitiesWithIndices(text).map((found) => entityOf(found, text, start)),
  );
}

type Found = ReturnType<typeof twitterText.extractEntitiesWithIndices>[number];

function entityOf(found: Found, text: string, shift: number): Entity {
  const [start, end] = found.indices;
  const type =
    'url' in found
      ? 'link'
      : 'hashtag' in found
        ? 'hashtag'
        : 'cashtag' in found
          ? 'cashtag'
          : 'mention';
  return { type, text: text.slice(start, end), span: { start: start + shift, end: end + shift } };
}

/** twitter-text is quadratic on some texts (`漢.漢.`…), so it gets them in pieces of this many UTF-16 units. */
const CHUNK = 500;
/** No address that X takes for a link is longer. */
const LONGEST_LINK = 4096;

/** A text in pieces that no entity reaches across: cut at white space, and in an endless word without an address anywhere. */
function chunksOf(text: string): { text: string; start: number }[] {
  const chunks: { text: string; start: number }[] = [];
  let start = 0;
  while (text.length - start > CHUNK) {
    const end = chunkEnd(text, start);
    chunks.push({ text: text.slice(start, end), start });
    start = end;
  }
  chunks.push({ text: text.slice(start), start });
  return chunks;
}

function chunkEnd(text: string, start: number): number {
  for (let at = start + CHUNK; at > start; at--)
    if (text[at] === ' ' || text[at] === '\n') return at;
  const word = text.slice(start, start + LONGEST_LINK);
  // A piece may begin with the space that the one before it ended at: that one is no end.
  const space = word.slice(1).search(/[ \n]/);
  const end = space < 0 ? word.length : space + 1;
  return start + (word.slice(0, end).includes('://') ? end : Math.min(end, CHUNK));
}
