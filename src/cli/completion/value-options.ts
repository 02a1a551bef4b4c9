import type { CompletedCommand, CompletedOption } from './completions.ts';

/** `-f`, `--format` */
export function spellings({ short, name }: CompletedOption): string[] {
  return short === undefined ? [name] : [short, name];
}

/** Every spelling of an option that takes a value: the word behind it is no command. */
export function valueOptions(commands: readonly CompletedCommand[]): string[] {
  const options = commands.flatMap((command) => command.options);
  return [...new Set(options.filter(({ values }) => values !== undefined).flatMap(spellings))];
}

/** The commands that have a name. */
export function named(commands: readonly CompletedCommand[]): CompletedCommand[] {
  return commands.filter(({ name }) => name !== 'lint');
}
