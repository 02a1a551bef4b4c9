/** How far a number can be trusted: said by the platform itself, by tools or press, only by hearsay, or by nobody we found. */
export type Certainty = 'platform' | 'secondary' | 'folklore' | 'unchecked';

/** A value that a platform enforces, with where it was read and on which day (ISO date). */
export interface Fact<T> {
  readonly value: T;
  readonly source: string;
  readonly checked: string;
  readonly certainty: Certainty;
}

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
  readonly limits: {
    /** In the platform's unit. */
    readonly length: Fact<number>;
    /** A second cap, in UTF-8 bytes. */
    readonly bytes?: Fact<number>;
  };
  /** What the length depends on, where that is not the same for every account. */
  readonly varies?: 'tier' | 'instance';
  /** Other lengths, by the account's tier; `limits.length` holds for the standard one. */
  readonly tiers?: Readonly<Record<string, Fact<number>>>;
  /** True where a text may go out as several posts that answer one another. */
  readonly threads: boolean;
}

/** How a platform counts what is not plain text; what is left out counts as it is written. */
export interface Counting {
  readonly unit: Unit;
  /** Every link counts the same; `schemeless` ones only where the platform finds links without `https://`. */
  readonly link?: { readonly each: Fact<number>; readonly schemeless: boolean };
  /** `name`: of `@user@host` only `@user` counts. */
  readonly mention?: 'name';
  /** True where the content warning counts, too. */
  readonly contentWarning?: boolean;
}

/** A network, as data. `surfaces[0]` is the one that its bare name means. */
export interface Platform {
  readonly id: string;
  readonly name: string;
  /** Further names of the network, lower case: `twitter`. */
  readonly aliases: readonly string[];
  readonly surfaces: readonly [Surface, ...Surface[]];
  readonly counting: Counting;
  /** Which library finds the links (and on X everything else), as the platform would. */
  readonly detector: DetectorId;
}

export type DetectorId = 'twitter-text' | 'linkify';

/** Declares a platform; it exists for the types and returns what it is given. */
export function definePlatform<const P extends Platform>(platform: P): P {
  return platform;
}

/** The name of a target: `x`, `linkedin/group`. A platform's first surface goes by the platform's name alone. */
export function targetName(platform: Platform, surface: Surface): string {
  return surface === platform.surfaces[0] ? platform.id : `${platform.id}/${surface.id}`;
}
