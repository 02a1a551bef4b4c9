/** GitHub's runner obeys `::command` at the start of a line and `##[command]` anywhere. */
export function withoutRunnerCommands(text: string): string {
  return text.replaceAll('##[', '# #[').replaceAll(/^((?:\u001b\[\d{1,2}m| )*)::/gm, '$1: :');
}
