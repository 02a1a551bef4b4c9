import { wrap } from '../reporters/wrap.ts';
import type { Arguments } from './arguments.ts';
import {
  type Command,
  calledAs,
  commandOf,
  optionHelp,
  type Subcommand,
  subcommandNames,
} from './commands.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import { commonOptions, type OptionName, options } from './options.ts';
import type { World } from './world.ts';

/** As wide as the help may be. */
const COLUMNS = 100;

export function runHelp({ topic }: Arguments, { out }: World): ExitCode {
  out(topic === undefined ? overview() : helpOf(topic));
  return exitCode.clean;
}

function overview(): string {
  const lint = commandOf('lint');
  const commands = subcommandNames.map(
    (name) => [calledAs(name), commandOf(name).summary] as const,
  );
  return sections(
    `Usage: postlint ${lint.takes}\n       postlint COMMAND …`,
    `${lint.summary}.`,
    table('Examples', Object.entries(lint.examples)),
    table('Commands', commands),
    table('Options', optionRows(lint)),
    `postlint COMMAND --help tells more of a command.\n${EXIT_CODES}`,
  );
}

function helpOf(name: Subcommand): string {
  const command = commandOf(name);
  return sections(
    `Usage: ${calledAs(name)} ${command.takes}`,
    wrap(`${command.summary}.`, COLUMNS).join('\n'),
    ...(command.details ?? []).map((text) => wrap(text, COLUMNS).join('\n')),
    table('Examples', Object.entries(command.examples)),
    table('Options', optionRows(command)),
  );
}

const EXIT_CODES = 'Exit codes: 0 fine, 1 findings, 2 wrong usage or path, 3 a fault of postlint.';

function sections(...texts: readonly string[]): string {
  return `${texts.join('\n\n')}\n`;
}

type Row = readonly [left: string, right: string];

function optionRows(command: Command): Row[] {
  const names = [...command.options, ...(Object.keys(commonOptions) as OptionName[])];
  return names.map((name) => {
    const option = options[name];
    const short = 'short' in option ? `-${option.short}, ` : '    ';
    const value = option.value === '' ? '' : ` ${valueName(name, command)}`;
    return [`${short}--${name}${value}`, optionHelp(name, command)];
  });
}

/** Where a format goes to the screen, no file goes with it. */
function valueName(name: OptionName, { formats, file }: Command): string {
  return name === 'format' && formats && file === undefined ? 'NAME' : options[name].value;
}

/** Two columns under a title. */
function table(title: string, rows: readonly Row[]): string {
  const width = Math.max(...rows.map(([left]) => left.length)) + 4;
  const indent = `\n${' '.repeat(width)}`;
  const lines = rows.map(
    ([left, right]) => `  ${left}`.padEnd(width) + wrap(right, COLUMNS - width).join(indent),
  );
  return [`${title}:`, ...lines].join('\n');
}
