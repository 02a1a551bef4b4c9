/** The emoji of twitter-text, which has no types of its own. */
declare module 'twemoji-parser' {
  export function parse(text: string): { readonly indices: [start: number, end: number] }[];
}
