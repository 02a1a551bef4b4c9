import type { Span } from '../text/span.ts';

/** What a text's links are to its reader: none, nothing but links, only the page's own title, or links with the author's words. */
export type LinkUse = 'none' | 'bare' | 'headline' | 'context';

/** How a text speaks: at everybody, with somebody, or for its author alone. Null where it cannot be told. */
export type Tone = 'broadcast' | 'dialogue' | 'personal';

/** Why a finding was made: the words it rests on, and how sure they make it (0 to 1). */
export interface Evidence {
  readonly score: number;
  readonly spans: readonly Span[];
}

/** What `analyze` finds in a text, with the words that are the evidence. */
export interface Signals {
  readonly link: LinkUse;
  readonly jobAd: boolean;
  readonly tone: Tone | null;
  /** One entry for each finding that rests on words: UTF-16 spans of the text, in order. */
  readonly evidence: {
    readonly link?: Evidence;
    readonly jobAd?: Evidence;
    readonly tone?: Evidence;
  };
}
