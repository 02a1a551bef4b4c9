import type { CompletedCommand, CompletedOption, Values } from './completions.ts';
import { posixQuoted } from './quoted.ts';
import { named, spellings, valueOptions } from './value-options.ts';

/** Also for the bash 3.2 of macOS, which has no `mapfile` and no `compopt`. */
export function bashScript(commands: readonly CompletedCommand[]): string {
  const names = named(commands).map(({ name }) => name);
  return `# Completes postlint in bash: source <(postlint completion bash)
_postlint() {
  local IFS=$' \\t\\n' cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]}
  local command=lint first=yes options= words= files= prefix= i
  COMPREPLY=()
  for (( i = 1; i < COMP_CWORD; i++ )); do
    case \${COMP_WORDS[i]} in
      ${valueOptions(commands).join('|')}) [[ \${COMP_WORDS[i+1]} == = ]] && i=$(( i + 1 )); i=$(( i + 1 )) ;;
      -?*) ;;
      ${names.join('|')}) command=\${COMP_WORDS[i]} first=; break ;;
      *) first=; break ;;
    esac
  done
  # --format=json arrives as three words.
  if [[ $cur == = ]]; then cur=
  elif [[ $prev == = ]]; then prev=\${COMP_WORDS[COMP_CWORD-2]}
  fi
  case $command in
${commands.map((command) => commandCase(command)).join('\n')}
  esac
  [[ $command == lint && $first ]] && words=${posixQuoted(names.join(' '))}
  [[ $cur == -* ]] && words=$options files=
  case "$command $prev" in
${commands.flatMap((command) => command.options.flatMap((option) => valueCase(command, option))).join('\n')}
  esac
  COMPREPLY=( $(compgen -P "$prefix" -W "$words" -- "$cur") )
  if [[ $files ]]; then
    IFS=$'\\n'
    COMPREPLY+=( $(compgen -f -- "$cur") )
    compopt -o filenames 2>/dev/null
  fi
}
complete -F _postlint postlint
`;
}

function commandCase({ name, options, words }: CompletedCommand): string {
  const all = options.flatMap(spellings).join(' ');
  return `    ${name}) options=${posixQuoted(all)} ${assigned(words)} ;;`;
}

function valueCase({ name }: CompletedCommand, option: CompletedOption): string[] {
  if (option.values === undefined) return [];
  const patterns = spellings(option).map((spelling) => posixQuoted(`${name} ${spelling}`));
  const list = option.isList ? `; [[ $cur == *,* ]] && prefix=\${cur%,*}, cur=\${cur##*,}` : '';
  return [`    ${patterns.join('|')}) ${assigned(option.values)}${list} ;;`];
}

function assigned(values: Values): string {
  if (values === 'files') return 'words= files=yes';
  return `words=${posixQuoted(values === 'anything' ? '' : values.join(' '))} files=`;
}
