/** A fenced block of a document: the words behind its fence, and its text. */
export interface Block {
  readonly info: string;
  readonly text: string;
}

export function blocksOf(markdown: string): Block[] {
  return [...markdown.matchAll(/^```([^\n`]*)\n([\s\S]*?)^```$/gm)].map(([, info, text]) => ({
    info: info ?? '',
    text: text ?? '',
  }));
}
