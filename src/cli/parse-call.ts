import { parseArgs } from 'node:util';
import { didYouMean } from '../text/nearest-name.ts';
import { type CommandName, calledAs, commandOf, subcommandNames } from './commands.ts';
import { commonOptions, type OptionName, options } from './options.ts';
import { UsageError } from './usage-error.ts';

/** A call taken apart: its command, the values of its options, and the words that are none. */
export function parseCall(argv: readonly string[]) {
  const { values, positionals, tokens } = parse(argv);
  const called = calledIn(tokens);
  checkOptions(called, tokens);
  return { called, values, words: called === 'lint' ? positionals : positionals.slice(1) };
}

/** The command that is called: the first word that is no option, if it names one. After `--` there are only paths. */
function calledIn(tokens: readonly Token[]): CommandName {
  const first = tokens.find(({ kind }) => kind !== 'option');
  const name = first?.kind === 'positional' ? first.value : undefined;
  return subcommandNames.find((known) => known === name) ?? 'lint';
}

/** An option that its command does not take would do nothing, and nobody would know. */
function checkOptions(called: CommandName, tokens: readonly Token[]): void {
  const taken: readonly string[] = [...commandOf(called).options, ...Object.keys(commonOptions)];
  for (const token of tokens) {
    if (token.kind !== 'option' || taken.includes(token.name)) continue;
    throw new UsageError(
      `${calledAs(called)} takes no ${token.rawName}.${takers(token.name as OptionName)}`,
    );
  }
}

function takers(option: OptionName): string {
  const names = (['lint', ...subcommandNames] as const).filter((name) =>
    commandOf(name).options.includes(option),
  );
  const calls = names.map((name) => (name === 'lint' ? 'postlint DRAFTS' : calledAs(name)));
  return ` It goes with ${calls.join(', ')}.`;
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
  return { values: values as Values, positionals, tokens };
}

type Token = ReturnType<typeof parse>['tokens'][number];

/** The values of the options, as they were written. */
export type Values = {
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
