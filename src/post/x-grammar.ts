/** What twitter-text takes for the parts of a link; handed in, so that reading links needs no library. */
export interface XGrammar {
  /** Whether a character may begin and end a label of a domain; `-` and `_` stand inside of one only. */
  readonly isDomainCharacter: (character: string) => boolean;
  /** Whether it may stand in a domain that is written without `https://`. */
  readonly isLatin: (character: string) => boolean;
  /** How long the top-level domain is that a text begins with; 0 where there is none. */
  readonly tldLength: (text: string) => number;
  /** Whether a label is short enough for the domain name system. */
  readonly isLabel: (label: string) => boolean;
  readonly isPathCharacter: (character: string) => boolean;
  /** Whether a path may end with it: `.` and `!` belong to the sentence. */
  readonly endsPath: (character: string) => boolean;
}
