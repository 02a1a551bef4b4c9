import type { Detection, Platform } from '../platforms/platform.ts';
import { needed } from '../text/missing-library.ts';
import { foundByLine } from './by-line.ts';
import type { Detector, Entity, Finder } from './entity.ts';
import { findBlueskyCashtags } from './find-cashtags.ts';
import { findBlueskyHashtags, findMastodonHashtags, findWordHashtags } from './find-hashtags.ts';
import { findLinksAsBluesky } from './find-links-bluesky.ts';
import { findLinksEverywhere } from './find-links-everywhere.ts';
import { findLinksOnMastodon, findLinksWithScheme } from './find-links-with-scheme.ts';
import { findDomainMentions, findFediverseMentions, findNameMentions } from './find-mentions.ts';
import { mayHoldLink } from './may-hold-link.ts';

/** The libraries that find entities. */
export interface Detectors {
  readonly 'twitter-text'?: Detector | undefined;
  readonly linkify?: Detector | undefined;
}

type Finders<Way extends string> = Readonly<Record<Way, Finder>>;

const none: Finder = () => [];

const links: Finders<Exclude<Detection['links'], 'twitter-text'>> = {
  'with-scheme': findLinksWithScheme,
  mastodon: findLinksOnMastodon,
  bluesky: findLinksAsBluesky,
  everywhere: findLinksEverywhere,
  none,
};

// twitter-text finds everything at once, so it is asked for no tags and no mentions apart.
const hashtags: Finders<Detection['hashtags']> = {
  'twitter-text': none,
  mastodon: findMastodonHashtags,
  bluesky: findBlueskyHashtags,
  word: findWordHashtags,
  none,
};

const mentions: Finders<Detection['mentions']> = {
  'twitter-text': none,
  fediverse: findFediverseMentions,
  domain: findDomainMentions,
  name: findNameMentions,
  none,
};

const cashtags: Finders<Detection['cashtags']> = {
  'twitter-text': none,
  bluesky: findBlueskyCashtags,
  none,
};

/**
 * The entities of a text as a platform finds them, in order and without overlaps. Throws MissingLibrary
 * where a detector is missing that the text needs.
 */
export function entitiesOf(
  text: string,
  { detection }: Platform,
  detectors: Detectors,
): readonly Entity[] {
  const ask = (id: keyof Detectors) => (line: string) => needed(detectors[id], id)(line);
  if (detection.links === 'twitter-text')
    return foundByLine(text, mayHoldEntity, ask('twitter-text'));
  const linkify = ask('linkify');
  return withoutOverlaps([
    ...links[detection.links](text, linkify),
    ...hashtags[detection.hashtags](text, linkify),
    ...mentions[detection.mentions](text, linkify),
    ...cashtags[detection.cashtags](text, linkify),
  ]);
}

function mayHoldEntity(text: string): boolean {
  return mayHoldLink(text) || /[@＠#＃$]/.test(text);
}

/** In order; of two that overlap the first one stays, as networks show them. Nothing is found inside a link. */
function withoutOverlaps(found: readonly Entity[]): readonly Entity[] {
  if (found.length < 2) return found;
  let end = 0;
  return found
    .toSorted((one, other) => one.span.start - other.span.start)
    .filter(({ span }) => {
      const stays = span.start >= end;
      if (stays) end = span.end;
      return stays;
    });
}
