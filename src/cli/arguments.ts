import { parseArgs } from 'node:util';
import { placesOf } from '../core/config.ts';
import { type Preset, presets } from '../core/rule.ts';
import { type Format, formats } from '../draft/draft.ts';
import { localeNames } from '../node/load-locale.ts';
import { platforms } from '../platforms/index.ts';
import { placeNames } from '../platforms/resolve-name.ts';
import { reporters } from '../reporters/index.ts';
import { didYouMean } from '../text/nearest-name.ts';
import { type HookAction, hookActions } from './hook-action.ts';
import { options } from './options.ts';

/** What the command was asked to do. */
export interface Arguments {
  readonly command: 'lint' | 'config' | 'platforms' | 'hook' | 'help' | 'version';
  readonly paths: readonly string[];
  /** Targets: those that win over what drafts name, or those that are to be listed. */
  readonly platforms: readonly string[] | undefined;
  readonly hookAction: HookAction | undefined;
  /** Install a hook where there is a reason not to. */
  readonly force: boolean;
  /** Only facts that are old. */
  readonly stale: boolean;
  readonly format: string;
  readonly draftFormat: Format | undefined;
  /** What is in git’s index, in place of files on disk. */
  readonly staged: boolean;
  /** What a branch changed, by the revision that it parted from. */
  readonly changedSince: string | undefined;
  /** Files that are named are taken as come across. */
  readonly onlyDrafts: boolean;
  readonly stdinFilename: string | undefined;
  readonly presets: readonly Preset[] | undefined;
  /** A configuration file; `false` where none is to be read. */
  readonly config: string | false | undefined;
  /** No code of a configuration is run. */
  readonly safe: boolean;
  /** The language of messages, in place of the configuration’s. */
  readonly locale: string | undefined;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly maxWarnings: number | undefined;
  readonly exitZero: boolean;
}

/** A call that cannot be understood, in one line with the nearest right word. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Throws a UsageError, or a ConfigError over a platform that is none. */
export function readArguments(argv: readonly string[]): Arguments {
  const { values, positionals } = parse(argv);
  const draftFormat = values['draft-format'];
  checkSource(values, positionals);
  const command = commandOf(values, positionals);
  return {
    command,
    paths: isSubcommand(command) ? positionals.slice(1) : positionals,
    platforms: places(
      '--platform',
      command === 'platforms' ? named(values, positionals) : values.platform,
    ),
    hookAction: command === 'hook' ? hookActionOf(positionals) : undefined,
    force: values.force ?? false,
    stale: values.stale ?? false,
    format: oneOf('--format', values.format ?? 'pretty', Object.keys(reporters)),
    draftFormat:
      draftFormat === undefined ? undefined : oneOf('--draft-format', draftFormat, formats),
    staged: values.staged ?? false,
    changedSince: values['changed-since'],
    onlyDrafts: values['only-drafts'] ?? false,
    stdinFilename: values['stdin-filename'],
    presets: list('--preset', values.preset)?.map((name) => oneOf('--preset', name, presets)),
    config: values['no-config'] ? false : values.config,
    safe: values.safe ?? false,
    locale: values.locale === undefined ? undefined : oneOf('--locale', values.locale, localeNames),
    quiet: values.quiet ?? false,
    verbose: values.verbose ?? false,
    maxWarnings: count('--max-warnings', values['max-warnings']),
    exitZero: values['exit-zero'] ?? false,
  };
}

/** Drafts come from the index, from a branch’s changes or from standard input. */
function checkSource(values: Values, positionals: readonly string[]): void {
  if (values['stdin-filename'] !== undefined && !positionals.includes('-')) {
    throw new UsageError(
      '--stdin-filename goes with - for standard input: postlint - --stdin-filename PATH',
    );
  }
  const [first, second] = [
    ...(values.staged ? ['--staged'] : []),
    ...(values['changed-since'] !== undefined ? ['--changed-since'] : []),
    ...(positionals.includes('-') ? ['- for standard input'] : []),
  ];
  if (first === undefined || second === undefined) return;
  throw new UsageError(
    `${first} and ${second} each say where the drafts come from: use one of them`,
  );
}

function commandOf(values: Values, [first]: readonly string[]): Arguments['command'] {
  if (values.help) return 'help';
  if (values.version) return 'version';
  return subcommands.find((name) => name === first) ?? 'lint';
}

const subcommands = ['config', 'platforms', 'hook'] as const;

function isSubcommand(command: Arguments['command']): boolean {
  return subcommands.some((name) => name === command);
}

function hookActionOf([, action, ...more]: readonly string[]): HookAction {
  if (action === undefined || more.length > 0) {
    throw new UsageError(
      `postlint hook takes one of ${hookActions.join(', ')}: postlint hook install`,
    );
  }
  return oneOf('postlint hook', action, hookActions);
}

/** `postlint platforms x,mastodon`, with or without `--platform`. */
function named({ platform = [] }: Values, positionals: readonly string[]) {
  const names = [...platform, ...positionals.slice(1)];
  return names.length === 0 ? undefined : names;
}

function parse(argv: readonly string[]) {
  const { values, positionals, tokens } = parseArgs({
    args: [...argv],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(options, token.name)
      ? options[token.name as keyof typeof options]
      : undefined;
    if (option === undefined) throw new UsageError(unknownOption(token.rawName));
    if (option.type === 'string' && token.value === undefined) {
      throw new UsageError(`${token.rawName} needs a value: ${token.rawName} ${option.value}`);
    }
    if (option.type === 'boolean' && token.value !== undefined) {
      throw new UsageError(`${token.rawName} takes no value`);
    }
  }
  return { values: values as Values, positionals };
}

type Values = {
  readonly [K in keyof typeof options]?: (typeof options)[K] extends { multiple: true }
    ? readonly string[]
    : (typeof options)[K]['type'] extends 'string'
      ? string
      : boolean;
};

function unknownOption(name: string): string {
  const nearest = didYouMean(
    name,
    Object.keys(options).map((known) => `--${known}`),
  );
  return `There is no option ${name}.${nearest} postlint --help lists them.`;
}

/** Names with commas between them, or the option more than once. */
function list(option: string, values: readonly string[] | undefined): string[] | undefined {
  const names = values
    ?.flatMap((value) => value.split(','))
    .map((name) => name.trim())
    .filter((name) => name !== '');
  if (names?.length === 0) throw new UsageError(`${option} needs at least one name`);
  return names;
}

function places(option: string, values: readonly string[] | undefined): string[] | undefined {
  const names = list(option, values);
  return names && placesOf(option, names, placeNames(platforms)).map(({ name }) => name);
}

function oneOf<T extends string>(option: string, value: string, known: readonly T[]): T {
  const found = known.find((name) => name === value);
  if (found !== undefined) return found;
  throw new UsageError(
    `${option} cannot be ${value}.${didYouMean(value, known)} It is one of ${known.join(', ')}.`,
  );
}

function count(option: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (!/^\d{1,9}$/.test(value))
    throw new UsageError(`${option} needs a whole number, not ${value}`);
  return Number(value);
}
