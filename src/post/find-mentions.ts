import { type Entity, entityAt, type Finder } from './entity.ts';
import { isDomain } from './find-links-bluesky.ts';
import { endWithout } from './trim-end.ts';

/** `@name` and `@name@host`, not after `=`, `/` or a word (mastodon/mastodon app/models/account.rb). */
export const findFediverseMentions: Finder = (text) =>
  mentions(text, text.matchAll(FEDIVERSE), (mention) => {
    const host = mention.indexOf('@', 1);
    return host < 0 || mention.length - host - 1 <= LONGEST_HOST ? mention.length : 0;
  });

const FEDIVERSE =
  /(?<![=/\p{L}\p{M}\p{N}_])@[A-Za-z0-9_]+(?:[.-]+[A-Za-z0-9_]+)*(?:@[\p{L}\p{M}\p{N}_]+(?:[.-]+[\p{L}\p{M}\p{N}_]+)*)?/gu;

/** With a longer host it is text, and counts in full (app/validators/status_length_validator.rb). */
const LONGEST_HOST = 253;

/** `@ada.example.com`: a domain, or a name under `.test` (bluesky-social/atproto packages/api/src/rich-text). */
export const findDomainMentions: Finder = (text, linkify) =>
  mentions(text, text.matchAll(DOMAIN), (mention) =>
    mention.endsWith('.test') || isDomain(mention, linkify) ? mention.length : 0,
  );

const DOMAIN = /(?<=^|[\s(])@[A-Za-z0-9.-]+\b/g;

/** `@name` of letters, digits, `_` and `.`; not in an e-mail address, and not the first half of `@name@host`. */
export const findNameMentions: Finder = (text) =>
  mentions(text, text.matchAll(NAME), (mention, next) =>
    next === '@' ? 0 : endWithout(mention, 0, mention.length, '.'),
  );

const NAME = /(?<![\p{L}\p{M}\p{N}_.+/=@-])@[A-Za-z0-9_][A-Za-z0-9._]*/gu;

/** What was written like a mention, as far as `lengthOf` takes it for one. */
function mentions(
  text: string,
  matches: Iterable<RegExpExecArray>,
  lengthOf: (written: string, next: string | undefined) => number,
): readonly Entity[] {
  if (!text.includes('@')) return [];
  const found: Entity[] = [];
  for (const { index, 0: written } of matches) {
    const length = lengthOf(written, text[index + written.length]);
    if (length > 0) found.push(entityAt('mention', text, index, index + length));
  }
  return found;
}
