import type { Place, PlaceNames } from '../platforms/resolve-name.ts';
import type { Account, Own, Publisher } from '../post/target.ts';
import { list } from './check-shape.ts';
import { ConfigError } from './config-error.ts';
import type { MessageText, MessageTexts } from './locale.ts';
import type { Plugin } from './plugin.ts';
import type { OptionValue, Preset, Severity } from './rule.ts';

/** What a project asks of the linter. */
export interface Config extends FileSettings {
  /** Rules and platforms of other makers. */
  readonly plugins?: readonly Plugin[];
  /** Globs of the drafts in a project: of what is come across, these are linted whatever they look like. */
  readonly drafts?: readonly string[];
  /** Globs of files that are never linted, though somebody names them. */
  readonly ignore?: readonly string[];
  /** What holds for some files or some targets; later ones win. */
  readonly overrides?: readonly Override[];
  /** The language of messages: `en`, `de`. */
  readonly locale?: string;
  /** Words of the team's own for messages, in place of those of the locale. */
  readonly messages?: MessageTexts<Partial<MessageText>>;
}

/** What can differ from target to target. */
export interface TargetSettings {
  /** Presets, all of which hold; `['recommended']` where nothing is said. */
  readonly extends?: readonly Preset[];
  readonly publisher?: Publisher;
  /** A severity, or an object with a severity and the rule's options. */
  readonly rules?: Readonly<Record<string, RuleSetting>>;
}

/** What can differ from file to file. */
export interface FileSettings extends TargetSettings {
  /** Targets of drafts that name none: `x`, `linkedin/group`. */
  readonly platforms?: readonly string[];
  /** Account facts, by the account's name, the target or the platform. */
  readonly accounts?: Readonly<Record<string, Account>>;
  /** What is the project's own. */
  readonly own?: Own;
  /** Names, slogans and other words that are meant as they stand: no rule takes offence at them. */
  readonly phrases?: readonly string[];
}

/** Settings for the files of some globs, for some targets, or for both; with `targets`, those of targets alone. */
export interface Override extends FileSettings {
  readonly files?: readonly string[];
  readonly targets?: readonly string[];
}

export type RuleSetting =
  | Severity
  | 'off'
  | ({ readonly severity?: Severity | 'off' } & {
      readonly [option: string]: OptionValue | undefined;
    });

/** The places that a list of names means. Throws a ConfigError that begins with `key`. */
export function placesOf(key: string, names: readonly string[], known: PlaceNames): Place[] {
  list(key, names);
  return names.map((name) => {
    const place = known.find(String(name));
    if (place !== undefined) return place;
    const suggestion = known.suggestion(String(name));
    throw new ConfigError(
      `${key}: there is no platform “${name}”.${suggestion} Platforms: ${known.known.join(', ')}.`,
      key,
    );
  });
}
