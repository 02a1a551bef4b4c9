import type { CompletedCommand, CompletedOption, Values } from './completions.ts';
import { posixQuoted } from './quoted.ts';
import { named, spellings, valueOptions } from './value-options.ts';

export function zshScript(commands: readonly CompletedCommand[]): string {
  const names = named(commands);
  return `#compdef postlint
# Completes postlint in zsh: source <(postlint completion zsh), after compinit
_postlint() {
  local command=lint first=yes prev=$words[CURRENT-1]
  local -a options commands
  integer i
  for (( i = 2; i < CURRENT; i++ )); do
    case $words[i] in
      (${valueOptions(commands).join('|')}) (( i++ )) ;;
      (-?*) ;;
      (${names.map(({ name }) => name).join('|')}) command=$words[i] first=; break ;;
      (*) first=; break ;;
    esac
  done
  commands=(
${names.map(({ name, summary }) => `    ${described(name, summary)}`).join('\n')}
  )
  # --format=json is one word.
  if [[ $PREFIX == --*=* ]]; then prev=\${PREFIX%%=*}; compset -P 1 '*='; fi
  case "$command $prev" in
${commands.flatMap((command) => command.options.flatMap((option) => valueCase(command, option))).join('\n')}
  esac
  case $command in
${commands.map(optionsCase).join('\n')}
  esac
  if [[ $PREFIX == -* ]]; then _describe -o option options; return; fi
  case $command in
    (lint) [[ -n $first ]] && _describe command commands; _files ;;
${names.map(({ name, words }) => `    (${name}) ${added(words)} ;;`).join('\n')}
  esac
}
if [[ $funcstack[1] == _postlint ]]; then _postlint "$@"; else compdef _postlint postlint; fi
`;
}

/** `_describe` parts a word from its description at the first colon. */
function described(word: string, help: string): string {
  return posixQuoted(`${word.replaceAll(':', '\\:')}:${help}`);
}

function optionsCase({ name, options }: CompletedCommand): string {
  const rows = options.flatMap((option) =>
    spellings(option).map((spelling) => described(spelling, option.help)),
  );
  return `    (${name}) options=(${rows.join(' ')}) ;;`;
}

function valueCase({ name }: CompletedCommand, option: CompletedOption): string[] {
  if (option.values === undefined) return [];
  const patterns = spellings(option).map((spelling) => posixQuoted(`${name} ${spelling}`));
  const list = option.isList ? "compset -P '*,'; " : '';
  return [`    (${patterns.join('|')}) ${list}${added(option.values)}; return ;;`];
}

function added(values: Values): string {
  if (values === 'files') return '_files';
  if (values === 'anything' || values.length === 0) return "_message 'a value'";
  return `compadd -- ${values.join(' ')}`;
}
