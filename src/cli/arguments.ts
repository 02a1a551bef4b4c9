import { placesOf } from '../core/config.ts';
import { type Preset, presets } from '../core/rule.ts';
import { type Format, formats } from '../draft/draft.ts';
import { localeNames } from '../node/load-locale.ts';
import { platforms } from '../platforms/index.ts';
import { placeNames } from '../platforms/resolve-name.ts';
import { reporters } from '../reporters/index.ts';
import { didYouMean } from '../text/nearest-name.ts';
import {
  type CommandName,
  calledAs,
  commandOf,
  type Subcommand,
  subcommandNames,
} from './commands.ts';
import { type Fixing, fixingIn } from './fixing.ts';
import { oneOf } from './one-of.ts';
import { type Output, outputsIn } from './outputs.ts';
import { parseCall, type Values } from './parse-call.ts';
import { UsageError } from './usage-error.ts';

export { oneOf, UsageError };

/** Where a cache is kept, in the working directory. */
const CACHE = '.postlintcache';

/** What the command was asked to do. */
export interface Arguments {
  readonly command: CommandName | 'version';
  /** The command that help is wanted on, where it has a name. */
  readonly topic: Subcommand | undefined;
  /** What is named after the command. */
  readonly paths: readonly string[];
  /** Targets: those that win over what drafts name, or those that are to be listed. */
  readonly platforms: readonly string[] | undefined;
  /** Go on where there is a reason not to. */
  readonly force: boolean;
  /** Ask nothing. */
  readonly yes: boolean;
  /** Globs of drafts, for a configuration that is to be written. */
  readonly drafts: readonly string[] | undefined;
  /** Install the git hook, too. */
  readonly hook: boolean;
  /** Only facts that are old. */
  readonly stale: boolean;
  /** The format of the only or first output. */
  readonly format: string;
  readonly outputs: readonly Output[];
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
  readonly fixing: Fixing | undefined;
  /** Changes that only a person can decide on are shown. */
  readonly suggest: boolean;
  /** The posts are drawn under the report. */
  readonly preview: boolean;
  /** The file of what earlier runs found. */
  readonly cache: string | undefined;
  /** Lints again when a file changes. */
  readonly watch: boolean;
  /** The page is served and follows the files. */
  readonly serve: boolean;
  readonly port: number | undefined;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly maxWarnings: number | undefined;
  readonly exitZero: boolean;
}

/** Throws a UsageError, or a ConfigError over a platform that is none. */
export function readArguments(argv: readonly string[]): Arguments {
  const { called, values, words: paths } = parseCall(argv);
  checkSource(values, paths);
  const draftFormat = values['draft-format'];
  return {
    ...commandIn(called, values, paths),
    paths,
    platforms: placesIn('--platform', values.platform),
    force: values.force ?? false,
    yes: values.yes ?? false,
    drafts: values.drafts,
    hook: values.hook ?? false,
    stale: values.stale ?? false,
    ...formatsIn(called, values),
    draftFormat:
      draftFormat === undefined ? undefined : oneOf('--draft-format', draftFormat, formats),
    staged: values.staged ?? false,
    changedSince: values['changed-since'],
    onlyDrafts: values['only-drafts'] ?? false,
    stdinFilename: values['stdin-filename'],
    presets: listOf('--preset', values.preset)?.map((name) => oneOf('--preset', name, presets)),
    config: values['no-config'] ? false : values.config,
    safe: values.safe ?? false,
    locale: values.locale === undefined ? undefined : oneOf('--locale', values.locale, localeNames),
    fixing: fixingIn(values, paths),
    suggest: values.suggest ?? false,
    cache: cacheIn(values),
    watch: values.watch ?? false,
    ...previewIn(values),
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

function commandIn(
  called: CommandName,
  values: Values,
  paths: readonly string[],
): Pick<Arguments, 'command' | 'topic'> {
  if (values.help) return { command: 'help', topic: called === 'lint' ? undefined : called };
  if (called === 'help') return { command: 'help', topic: topicIn(paths) };
  return { command: values.version ? 'version' : called, topic: undefined };
}

function topicIn([name]: readonly string[]): Subcommand | undefined {
  return name === undefined ? undefined : commandNamed(name);
}

function commandNamed(name: string): Subcommand {
  const found = subcommandNames.find((known) => known === name);
  if (found !== undefined) return found;
  throw new UsageError(
    `There is no command ${name}.${didYouMean(name, subcommandNames)} There are ${subcommandNames.join(', ')}.`,
  );
}

function formatsIn(
  called: CommandName,
  { format, output }: Values,
): Pick<Arguments, 'format' | 'outputs'> {
  const { formats, file: usual } = commandOf(called);
  const [standard = 'pretty'] = formats ?? [];
  const named = { format: format ?? [standard], output: output ?? usual };
  const outputs = outputsIn(named, formats ?? Object.keys(reporters));
  const isOnScreen = formats !== undefined && usual === undefined;
  if (isOnScreen && outputs.some(({ file }) => file !== undefined)) {
    throw new UsageError(
      `${calledAs(called)} writes to standard output: leave the file out of --format`,
    );
  }
  return { format: outputs[0]?.format ?? standard, outputs };
}

/** Names with commas between them, or the option more than once. */
export function listOf(
  option: string,
  values: readonly string[] | undefined,
): string[] | undefined {
  const names = values
    ?.flatMap((value) => value.split(','))
    .map((name) => name.trim())
    .filter((name) => name !== '');
  if (names?.length === 0) throw new UsageError(`${option} needs at least one name`);
  return names;
}

/** Names of places, in the shape in which targets have them. */
export function placesIn(
  option: string,
  values: readonly string[] | undefined,
): string[] | undefined {
  const names = listOf(option, values);
  return names && placesOf(option, names, placeNames(platforms)).map(({ name }) => name);
}

function count(option: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (!/^\d{1,9}$/.test(value))
    throw new UsageError(`${option} needs a whole number, not ${value}`);
  return Number(value);
}

/** One in the working directory may be a stranger’s, who could have written into it that all is well. */
function cacheIn({ cache, 'cache-location': file, safe }: Values): string | undefined {
  if (file === '') throw new UsageError('--cache-location needs the name of a file');
  if (cache && safe && file === undefined) {
    throw new UsageError(
      `--safe trusts no ${CACHE} that comes with the drafts: name a file of your own with --cache-location`,
    );
  }
  return file ?? (cache ? CACHE : undefined);
}

function previewIn({
  preview = false,
  serve = false,
  port,
  format = ['pretty'],
}: Values): Pick<Arguments, 'preview' | 'serve' | 'port'> {
  if (preview && !format.includes('pretty')) {
    throw new UsageError(
      `--preview draws under the report for people: leave out --format ${format[0]}, or take postlint preview`,
    );
  }
  if (port !== undefined && !serve)
    throw new UsageError('--port goes with --serve: postlint preview --serve --port 4860 drafts');
  const number = count('--port', port);
  if (number !== undefined && number > 65_535)
    throw new UsageError(`--port is at most 65535, not ${number}`);
  return { preview, serve, port: number };
}
