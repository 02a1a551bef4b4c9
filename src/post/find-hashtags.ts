import { bluesky } from '../platforms/bluesky.ts';
import { graphemesOf } from '../text/graphemes.ts';
import { type Entity, entityAt, type Finder } from './entity.ts';

/** The hashtags whose names a pattern finds in its first group, where there is more to them than `nameOf` cuts. */
function hashtags(pattern: () => RegExp, nameOf: (written: string) => string): Finder {
  return (text) => {
    if (!/[#＃]/.test(text)) return [];
    const found: Entity[] = [];
    for (const { index, 1: written = '' } of text.matchAll(pattern())) {
      const name = nameOf(written);
      if (name !== '') found.push(entityAt('hashtag', text, index, index + 1 + name.length));
    }
    return found;
  };
}

/** Letters, digits and `_` with a letter, or with digits around a `_`; the keycap `#️⃣` is an emoji. */
export const findWordHashtags = hashtags(
  () => /(?<![\p{L}\p{M}\p{N}_&/#＃])[#＃](?![\ufe0f\u20e3])([\p{L}\p{M}\p{N}_]+)/gu,
  (name) => (/\p{L}|\p{N}_|_\p{N}/u.test(name) ? name : ''),
);

/**
 * Behind white space only, with a letter; `·`, `・` and a zero-width non-joiner only inside
 * (mastodon/mastodon app/models/tag.rb; #37684 and #38902 on the bracket before).
 */
export const findMastodonHashtags = hashtags(
  () =>
    /(?<=^|\s)[#＃](?![\ufe0f\u20e3])([\p{L}\p{M}\p{Nd}\p{Pc}][\p{L}\p{M}\p{Nd}\p{Pc}\u00b7\u30fb\u200c]*)/gu,
  (written) => (/\p{L}/u.test(written) ? withoutSeparators(written) : ''),
);

function withoutSeparators(name: string): string {
  let end = name.length;
  while ('\u00b7\u30fb\u200c'.includes(name[end - 1] ?? ' ')) end--;
  return name.slice(0, end);
}

/**
 * As the app makes facets: the rest of a word with anything in it but white space and what nobody sees
 * (bluesky-social/atproto packages/api/src/rich-text/detection.ts).
 */
export const findBlueskyHashtags = hashtags(
  () => /(?<=^|\s)[#＃](?!\ufe0f)((?:(?!\u20e2)[^\s\u00ad\u200a-\u200d\u2060])+)/gu,
  (written) => {
    const name = withoutPunctuation(written);
    return /[^\d\p{P}]/u.test(name) && fits(name) ? name : '';
  },
);

function withoutPunctuation(name: string): string {
  let end = name.length;
  for (;;) {
    const size = isLowSurrogate(name.charCodeAt(end - 1)) && end > 1 ? 2 : 1;
    const last = name.slice(end - size, end);
    if (!/^\p{P}$/u.test(last)) return name.slice(0, end);
    end -= size;
  }
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

/** The longest tag, in graphemes. */
const LONGEST = bluesky.surfaces[0].limits.hashtagLength.value;

function fits(name: string): boolean {
  if (name.length <= LONGEST) return true;
  let length = 0;
  for (const _ of graphemesOf(name)) if (++length > LONGEST) return false;
  return true;
}
