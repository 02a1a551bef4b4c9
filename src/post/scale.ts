/** What plain text is made of, where a length is explained. */
export type Kind = 'text' | 'emoji' | 'wide';

/** Some of a plain text: `count` things of a kind that count `each`. */
export interface Share {
  readonly what: Kind;
  readonly count: number;
  readonly each: number;
}

/** A way to count plain text. */
export interface Scale {
  readonly sizeOf: (text: string) => number;
  /** The same size, by what drives it. */
  readonly sharesOf: (text: string) => Iterable<Share>;
  /** How many UTF-16 units of a text fit into `room`, whole graphemes only. */
  readonly fitting: (text: string, room: number) => number;
}
