/// <reference path="./twemoji-parser.d.ts" />
import { parse as parseEmoji } from 'twemoji-parser';
import twitterText, { type HashtagWithIndices, type Indices } from 'twitter-text';
import { composed } from '../text/composed.ts';
import type { Span } from '../text/span.ts';
import type { Entity } from './entity.ts';
import type { XGrammar } from './x-grammar.ts';
import type { XLibrary } from './x-library.ts';
import { xLinks } from './x-links.ts';

/** X's own library, as far as postlint asks it. What it finds, it finds in linear time. */
export const twitterTextLibrary: XLibrary = {
  detect: detectX,
  links: countedLinks,
  emoji: (text) => parseEmoji(text).map(spanOf),
};

/** What X makes of a text: it looks at it in NFC. */
export function detectX(text: string): Entity[] {
  const seen = composed(text);
  return withoutOverlaps([
    ...xLinks(seen.text, grammar).map((link) => ({ ...link, type: 'link' as const })),
    ...ofType('mention', twitterText.extractMentionsOrListsWithIndices(seen.text)),
    ...hashtagsIn(seen.text),
    ...ofType('cashtag', twitterText.extractCashtagsWithIndices(seen.text)),
  ]).map(({ type, ...found }) => {
    const span = { start: seen.startOf(found.start), end: seen.endOf(found.end) };
    return { type, text: text.slice(span.start, span.end), span };
  });
}

type Found = Span & { readonly type: Entity['type'] };

/** Word by word, since the pattern is slow on text without a sign. */
function hashtagsIn(text: string): Found[] {
  const found: Found[] = [];
  let end = 0;
  for (const { index } of text.matchAll(/[#＃]/g)) {
    if (index < end) continue;
    let start = index;
    while (start > end && !isBlank(text[start])) start--;
    end = index;
    while (end < text.length && !isBlank(text[end])) end++;
    // Overlaps with links are taken out of all that is found.
    const tags = extractHashtags(text.slice(start, end), { checkUrlOverlap: false });
    found.push(...ofType('hashtag', tags, start));
  }
  return found;
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\n';
}

/** The types of twitter-text leave the second argument out. */
const extractHashtags: (text: string, options: object) => HashtagWithIndices[] =
  twitterText.extractHashtagsWithIndices;

function ofType(type: Entity['type'], found: readonly Indices[], shift = 0): Found[] {
  return found.map(({ indices: [start, end] }) => ({
    type,
    start: start + shift,
    end: end + shift,
  }));
}

function spanOf({ indices: [start, end] }: Indices): Span {
  return { start, end };
}

/** As in twitter-text, the first of two stays. */
function withoutOverlaps<T extends Span>(found: readonly T[]): T[] {
  let end = 0;
  return found
    .toSorted((one, other) => one.start - other.start)
    .filter((one) => {
      const stays = one.start >= end;
      if (stays) end = one.end;
      return stays;
    });
}

/** parseTweet looks links up by their start, where the last one found wins. */
function countedLinks(text: string): Span[] {
  const byStart = new Map(
    xLinks(text, grammar).map(({ start, counted }) => [start, { start, end: start + counted }]),
  );
  return withoutOverlaps([...byStart.values()]);
}

const { extractUrl, validAsciiDomain, validDomainChars, ...regexen } = twitterText.regexen;

const grammar: XGrammar = {
  isDomainCharacter: (character) =>
    character !== '' && (/[a-z0-9]/i.test(character) || validDomainChars.test(character)),
  isLatin: (character) =>
    /[-a-z0-9]/i.test(character) || `${character}.com`.match(validAsciiDomain) !== null,
  tldLength: (text) => (MAY_BE_TLD.test(text) ? domainOf(`a.${text}`).length - 'a.'.length : 0),
  isLabel: (label) => label.length <= 63 && (isAscii(label) || isLinked(`https://${label}.a.com`)),
  isPathCharacter: (character) => regexen.validGeneralUrlPathChars.test(character),
  endsPath: (character) => regexen.validUrlPathEndingChars.test(character),
};

/** Spares twitter-text the commonest dots: `e.g.`, `3.5`. */
const MAY_BE_TLD = /^(?:[a-z]{2}|[^\0-\x7f])/i;

/** The domain that a text begins with, in twitter-text's own pattern, which keeps its place: it is left as it was found. */
function domainOf(text: string): string {
  extractUrl.lastIndex = 0;
  const match = extractUrl.exec(text);
  extractUrl.lastIndex = 0;
  return match?.[5] ?? 'a.';
}

function isAscii(text: string): boolean {
  return /^[\0-\x7f]*$/.test(text);
}

function isLinked(url: string): boolean {
  return twitterText.extractUrlsWithIndices(url).length > 0;
}
