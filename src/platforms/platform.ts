import type { Fact } from './fact.ts';
import type { Limits } from './limits.ts';

/**
 * What a platform counts:
 * - `weighted`: twitter-text v3 (1 or 2 for each code point, 2 for an emoji)
 * - `grapheme`: extended grapheme clusters (UAX #29)
 * - `code-point`: Unicode code points
 * - `utf16`: UTF-16 units, JavaScript's `length`
 * - `byte`: UTF-8 bytes
 */
export type Unit = 'weighted' | 'grapheme' | 'code-point' | 'utf16' | 'byte';

/** A place on a network, where rules and limits differ. */
export interface Surface {
  readonly id: string;
  /** Further names of the surface, as in `linkedin/company`. */
  readonly aliases: readonly string[];
  /** A feed is the account's own; in a group and under a comment other people came to talk. */
  readonly place: 'feed' | 'group' | 'comment';
  /** What `limits.length` counts. */
  readonly unit: Unit;
  readonly limits: Limits;
  /** What the length depends on, where that is not the same for every account. */
  readonly varies?: 'tier' | 'instance';
  /** What differs by the account's tier; `limits` hold for the standard one. */
  readonly tiers?: Readonly<Record<string, Limits>>;
  /** True where a text may go out as several posts that answer one another. */
  readonly threads: boolean;
  /** What becomes of markup in it, where that is not the same as in the platform's other places. */
  readonly markup?: Markup;
  /** What `limits.altLength` counts, where that is not code points. */
  readonly altUnit?: Unit;
  /** The types of files that may go with a post, as the ends of their names: `png`. */
  readonly mediaTypes?: Fact<readonly string[]>;
  /** Where images and a video cannot go out in one post. */
  readonly mixedMedia?: Fact<false>;
  /** Where a post cannot hold a poll, or not beside media. */
  readonly polls?: Fact<'none' | 'without-media'>;
  /** Characters that cut the text off where the publisher does not escape them. */
  readonly reserved?: Fact<string>;
  /** Characters with which the platform refuses a text, as `U+FEFF`. */
  readonly refused?: Fact<string>;
  /** What a post that begins with a mention is taken for, where that hides it from most readers. */
  readonly leadingMention?: Fact<'reply'>;
  /** The hashtags with which moderators are told of a post. */
  readonly hashtagSpam?: readonly HashtagSpam[];
}

/** More hashtags than this, and more of a text's bytes in their names. */
export interface HashtagSpam {
  readonly tags: Fact<number>;
  readonly share: Fact<number>;
  /** True where images are no excuse. */
  readonly withImages: boolean;
}

/** How links, hashtags, mentions and cashtags are found: each a named way, in `src/post/`. */
export interface Detection {
  /**
   * - `twitter-text`: X's own library, domains without `https://`, too
   * - `with-scheme`: only what begins with `https://` or `http://`; `mastodon`: or another scheme that it takes
   * - `bluesky`: as the official client makes facets
   * - `everywhere`: with and without a scheme
   */
  readonly links: 'twitter-text' | 'with-scheme' | 'mastodon' | 'bluesky' | 'everywhere' | 'none';
  /** `word`: letters, digits and `_`. */
  readonly hashtags: 'twitter-text' | 'mastodon' | 'bluesky' | 'word' | 'none';
  /** `fediverse`: `@name@host`, too; `domain`: `@name.example.com`; `name`: letters, digits, `_` and `.`. */
  readonly mentions: 'twitter-text' | 'fediverse' | 'domain' | 'name' | 'none';
  readonly cashtags: 'twitter-text' | 'bluesky' | 'none';
}

/**
 * What becomes of markup in a post's text: shown as it is written (`plain`), read as Markdown or Discord's
 * or Slack's kind of it, `*so*` alone (`asterisks`), or handed over beside the text (`formatted`).
 */
export type Markup = 'plain' | 'markdown' | 'discord' | 'mrkdwn' | 'asterisks' | 'formatted';

/** A network, as data. `surfaces[0]` is the one that its bare name means. */
export interface Platform {
  readonly id: string;
  readonly name: string;
  /** Further names of the network, lower case: `twitter`. */
  readonly aliases: readonly string[];
  readonly surfaces: readonly [Surface, ...Surface[]];
  readonly detection: Detection;
  readonly markup: Markup;
  /** `name`: of `@user@host` only `@user` counts. */
  readonly mentionLength?: 'name';
  /** True where a post has a content warning of its own, which counts as text. */
  readonly contentWarnings?: boolean;
  /** Its addresses in the web. */
  readonly web: {
    /** Hosts of its pages, without `www.`. */
    readonly hosts: readonly string[];
    /** Paths of its start page besides `/`. */
    readonly homePaths: readonly string[];
    /** Hosts of its own short links. */
    readonly shortHosts: readonly string[];
  };
}

/** Declares a platform; it exists for the types and returns what it is given. */
export function definePlatform<const P extends Platform>(platform: P): P {
  return platform;
}

/** The name of a target: `x`, `linkedin/group`. A platform's first surface goes by the platform's name alone. */
export function targetName(platform: Platform, surface: Surface): string {
  return surface === platform.surfaces[0] ? platform.id : `${platform.id}/${surface.id}`;
}
