import type { Platform } from '../platforms/platform.ts';
import type { PlaceNames } from '../platforms/resolve-name.ts';
import type { Choice } from '../post/deliveries.ts';
import type { Post } from '../post/post.ts';
import { pathMatcher } from '../text/glob.ts';
import { groupBy } from '../text/group-by.ts';
import { type ActiveRule, activeKey, activeRules } from './active-rules.ts';
import { type Config, type FileSettings, type Override, placesOf } from './config.ts';
import { mergeSettings } from './merge-config.ts';
import type { Rule } from './rule.ts';

/** What a configuration says of one file. */
export interface Settings {
  /** What decides where the draft goes, besides the draft and the caller. */
  readonly choice: Omit<Choice, 'named' | 'assumed'>;
  readonly phrases: readonly string[];
  /** Which rules look at which posts, in the order of the registry. */
  looks(posts: readonly Post[]): readonly Look[];
}

/** A rule, and the posts that it looks at with the same options. */
export interface Look {
  readonly active: ActiveRule;
  readonly posts: readonly Post[];
}

/** An override, with its globs and names made out. */
interface Holding {
  readonly isFor: (file: string) => boolean;
  /** Undefined where it is for all targets. */
  readonly isAt: ((target: Place) => boolean) | undefined;
  readonly settings: FileSettings;
}

type Place = { readonly platform: Platform; readonly name: string };

/** The settings of a checked configuration, by the draft's path as its globs mean it. */
export function settingsByFile(
  config: Config,
  rules: readonly Rule[],
  names: PlaceNames,
): (file: string | undefined) => Settings {
  const overrides = (config.overrides ?? []).map((one) => holdingOf(one, names));
  const same = sameRules();
  const known = new Map<string, Settings>();
  return (file) => {
    const holding = overrides.filter(({ isFor }) => isFor(file ?? ''));
    const key = holding.map((one) => overrides.indexOf(one)).join();
    const settings = known.get(key) ?? settingsOf(config, holding, rules, names, same);
    known.set(key, settings);
    return settings;
  };
}

function holdingOf({ files, targets, ...settings }: Override, names: PlaceNames): Holding {
  const places = targets && placesOf('targets', targets, names);
  const isFor = files === undefined ? () => true : pathMatcher(files);
  if (places === undefined) return { isFor, isAt: undefined, settings };
  // The bare name of a network means all of it, as in `accounts`.
  const isAt = ({ platform, name }: Place) =>
    places.some(
      (place) => place.name === name || (place.name === platform.id && place.platform === platform),
    );
  return { isFor, isAt, settings };
}

function settingsOf(
  config: Config,
  holding: readonly Holding[],
  rules: readonly Rule[],
  names: PlaceNames,
  same: (active: ActiveRule) => ActiveRule,
): Settings {
  const merged = (some: readonly Holding[]) =>
    some.reduce((base: FileSettings, { settings }) => withPresets(base, settings), config);
  const ofFile = merged(holding.filter(({ isAt }) => isAt === undefined));
  const isDivided = holding.some(({ isAt }) => isAt !== undefined);
  const active = activeRules(ofFile, rules).map(same);
  const byTarget = new Map<string, FileSettings>();

  function at(place: Place): FileSettings {
    if (!isDivided) return ofFile;
    const settings =
      byTarget.get(place.name) ??
      merged(holding.filter(({ isAt }) => isAt === undefined || isAt(place)));
    byTarget.set(place.name, settings);
    return settings;
  }

  return {
    choice: {
      configured: placesOf('platforms', ofFile.platforms ?? [], names),
      accounts: byPlace(ofFile.accounts ?? {}, names),
      publisher: (place) => at(place).publisher ?? {},
      own: ofFile.own ?? {},
    },
    phrases: ofFile.phrases ?? [],
    looks(posts) {
      if (!isDivided || posts.length === 0) return active.map((one) => ({ active: one, posts }));
      const looks = [...groupBy(posts, ({ target }) => at(target))].flatMap(([settings, some]) =>
        activeRules(settings, rules).map((one): Look => ({ active: same(one), posts: some })),
      );
      return rules.flatMap((rule) => joined(looks.filter(({ active }) => active.rule === rule)));
    },
  };
}

/** Presets of an override come on top of those that hold, of the standard one, too. */
function withPresets(base: FileSettings, over: FileSettings): FileSettings {
  return mergeSettings({ ...base, extends: base.extends ?? ['recommended'] }, over);
}

/** Looks of one rule with the same options are one look. */
function joined(looks: readonly Look[]): Look[] {
  return [...groupBy(looks, ({ active }) => active)].map(([active, some]) => ({
    active,
    posts: some.flatMap(({ posts }) => posts),
  }));
}

/** A rule with the same options is the same object, for whichever file or target they are asked for. */
function sameRules(): (active: ActiveRule) => ActiveRule {
  const known = new Map<string, ActiveRule>();
  return (active) => {
    const key = activeKey(active);
    const first = known.get(key) ?? active;
    known.set(key, first);
    return first;
  };
}

/** Facts under another name of a place are facts of the place: `twitter`, `X`. */
function byPlace(accounts: Choice['accounts'], names: PlaceNames): Choice['accounts'] {
  return Object.fromEntries(
    Object.entries(accounts).map(([name, facts]) => [names.find(name)?.name ?? name, facts]),
  );
}
