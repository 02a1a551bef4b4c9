const PLACES = /\{(\w{1,40})(?:\|(\w{0,40}))?\}/g;

/** A message's text with its data in the place of `{names}`; `{name|words}` is put through `inWords` first. */
export function fillMessage(
  text: string,
  data: Readonly<Record<string, string | number>>,
  inWords: (words: string) => string = (words) => words,
): string {
  return text.replaceAll(PLACES, (whole, name: string, filter: string | undefined) => {
    if (!Object.hasOwn(data, name)) return whole;
    const value = String(data[name]);
    return filter === undefined ? value : inWords(value);
  });
}

/** A place in a message where data goes. */
export interface MessagePlace {
  /** `{name|words}` */
  readonly written: string;
  readonly name: string;
  /** What follows the `|`: only `words` means something. */
  readonly filter: string | undefined;
}

export function placesInMessage(text: string): MessagePlace[] {
  return Array.from(text.matchAll(PLACES), ([written, name = '', filter]) => ({
    written,
    name,
    filter,
  }));
}
