import { rules } from '../../../rules/index.ts';
import { presets } from '../../core/rule.ts';
import { defectKinds } from '../../draft/defects.ts';
import { formats } from '../../draft/draft.ts';
import { localeNames } from '../../node/load-locale.ts';
import { platforms } from '../../platforms/index.ts';
import { placeNames } from '../../platforms/resolve-name.ts';
import { reporters } from '../../reporters/index.ts';
import {
  type Command,
  type CommandName,
  commandOf,
  optionHelp,
  subcommandNames,
} from '../commands.ts';
import { commonOptions, type OptionName, options } from '../options.ts';

/** What may stand at a place: words, files, or anything (a number, a glob, a revision). */
export type Values = readonly string[] | 'files' | 'anything';

export interface CompletedOption {
  /** `--format` */
  readonly name: string;
  /** `-f` */
  readonly short: string | undefined;
  readonly help: string;
  /** Undefined where it takes no value. */
  readonly values: Values | undefined;
  /** Several, with commas between them. */
  readonly isList: boolean;
}

/** What a shell needs to know of a command; the one without a name comes first. */
export interface CompletedCommand {
  readonly name: CommandName;
  readonly summary: string;
  readonly options: readonly CompletedOption[];
  readonly words: Values;
}

export function completions(): CompletedCommand[] {
  return (['lint', ...subcommandNames] as const).map((name) => {
    const command = commandOf(name);
    const taken = [...command.options, ...(Object.keys(commonOptions) as OptionName[])];
    return {
      name,
      summary: command.summary,
      options: taken.map((option) => completedOption(option, command)),
      words: wordsOf(name, command),
    };
  });
}

function wordsOf(name: CommandName, { words }: Command): Values {
  if (words === 'platforms') return places();
  if (words === 'commands') return subcommandNames;
  if (words !== 'rules') return words;
  const ids = rules.map(({ id }) => id);
  return name === 'explain' ? [...ids, ...Object.keys(defectKinds)] : ids;
}

function places(): readonly string[] {
  return placeNames(platforms).known;
}

function completedOption(name: OptionName, command: Command): CompletedOption {
  const option = options[name];
  return {
    name: `--${name}`,
    short: 'short' in option ? `-${option.short}` : undefined,
    help: optionHelp(name, command),
    values: option.type === 'boolean' ? undefined : valuesOf(name, command),
    isList: name === 'platform' || name === 'preset',
  };
}

function valuesOf(name: OptionName, command: Command): Values {
  const known: { readonly [K in OptionName]?: Values } = {
    platform: places(),
    preset: presets,
    format: command.formats ?? Object.keys(reporters),
    'draft-format': formats,
    locale: localeNames,
    config: 'files',
    output: 'files',
    'stdin-filename': 'files',
  };
  return known[name] ?? 'anything';
}
