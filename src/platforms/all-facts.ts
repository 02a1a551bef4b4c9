import type { Fact } from './fact.ts';
import { type LimitId, type Limits, limitKinds } from './limits.ts';
import { type Platform, type Surface, targetName, type Unit } from './platform.ts';

/** A fact of a platform's data, with the place that it holds for. */
export interface PlacedFact {
  /** `x`, `linkedin/group`. */
  readonly target: string;
  /** The account's tier, where it holds for that alone. */
  readonly tier: string | undefined;
  /** A limit's id, or the name of what else a surface states: `mediaTypes`. */
  readonly name: string;
  /** What a length counts. */
  readonly unit: Unit | undefined;
  readonly fact: Fact<number | string | boolean | readonly string[]>;
}

/** Every fact that postlint knows of some platforms, place by place. */
export function allFacts(platforms: readonly Platform[]): PlacedFact[] {
  return platforms.flatMap((platform) =>
    platform.surfaces.flatMap((surface) => factsOf(surface, targetName(platform, surface))),
  );
}

function factsOf(surface: Surface, target: string): PlacedFact[] {
  const { limits, tiers = {}, hashtagSpam = [] } = surface;
  const { mediaTypes, mixedMedia, polls, reserved, refused, leadingMention } = surface;
  const others = { mediaTypes, mixedMedia, polls, reserved, refused, leadingMention };
  const placed = (name: string, fact: PlacedFact['fact'] | undefined): PlacedFact[] =>
    fact === undefined ? [] : [{ target, tier: undefined, name, unit: undefined, fact }];
  return [
    ...limitFacts(limits, surface, target, undefined),
    ...Object.entries(others).flatMap(([name, fact]) => placed(name, fact)),
    ...hashtagSpam.flatMap(({ tags, share }) => [
      ...placed('hashtagSpam.tags', tags),
      ...placed('hashtagSpam.share', share),
    ]),
    ...Object.entries(tiers).flatMap(([tier, own]) => limitFacts(own, surface, target, tier)),
  ];
}

const limitIds = Object.keys(limitKinds) as LimitId[];

function limitFacts(
  limits: Limits,
  { unit }: Surface,
  target: string,
  tier: string | undefined,
): PlacedFact[] {
  return limitIds.flatMap((name) => {
    const fact = limits[name];
    if (fact === undefined) return [];
    return [{ target, tier, name, unit: name === 'length' ? unit : undefined, fact }];
  });
}
