import type { CompletedCommand, CompletedOption, Values } from './completions.ts';
import { fishQuoted } from './quoted.ts';
import { named, valueOptions } from './value-options.ts';

export function fishScript(commands: readonly CompletedCommand[]): string {
  const names = named(commands);
  return `# Completes postlint in fish: postlint completion fish > ~/.config/fish/completions/postlint.fish
# Whether the words so far call a command: “lint” is the one without a name, “start” stands before any word.
function __postlint_is
  set -l tokens (commandline -opc)
  set -l called start
  set -l skip 0
  for token in $tokens[2..-1]
    if test $skip = 1
      set skip 0
      continue
    end
    switch $token
      case ${valueOptions(commands).join(' ')}
        set skip 1
      case '-?*'
      case ${names.map(({ name }) => name).join(' ')}
        set called $token
        break
      case '*'
        set called lint
        break
    end
  end
  contains -- $called $argv
end
${names.map(({ name, summary }) => `complete -c postlint -n '__postlint_is start' -a ${name} -d ${fishQuoted(summary)}`).join('\n')}
${commands.flatMap(linesOf).join('\n')}
`;
}

function linesOf(command: CompletedCommand): string[] {
  const { name, options, words } = command;
  const when = `complete -c postlint -n '__postlint_is ${name === 'lint' ? 'lint start' : name}'`;
  const own = words === 'files' ? [] : [`${when} -f${choices(words, false)}`];
  return [...own, ...options.map((option) => `${when} ${optionParts(option)}`)];
}

function optionParts({ name, short, help, values, isList }: CompletedOption): string {
  const letter = short === undefined ? '' : `-s ${short.slice(1)} `;
  return `${letter}-l ${name.slice(2)}${valueParts(values, isList)} -d ${fishQuoted(help)}`;
}

function valueParts(values: Values | undefined, isList: boolean): string {
  if (values === undefined) return '';
  return values === 'files' ? ' -r -F' : ` -x${choices(values, isList)}`;
}

function choices(values: Values, isList: boolean): string {
  if (typeof values === 'string' || values.length === 0) return '';
  const words = values.join(' ');
  return isList
    ? ` -a "(__fish_complete_list , 'printf %s\\\\n ${words}')"`
    : ` -a ${fishQuoted(words)}`;
}
