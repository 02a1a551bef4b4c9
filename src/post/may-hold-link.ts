/** Without a dot inside a word or `://` there is no link: most texts are spared a closer look. */
export function mayHoldLink(text: string): boolean {
  return /\.[^\s.]|:\/\//.test(text);
}
