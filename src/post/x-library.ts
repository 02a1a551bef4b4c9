import type { Span } from '../text/span.ts';
import type { Detector } from './entity.ts';

/** What X's own library finds in a text. Injected, so that the core does not hold it. */
export interface XLibrary {
  readonly detect: Detector;
  /** The links that X counts, in a text that is in NFC; also one that a hashtag hides: `#漢example.com`. */
  readonly links: (text: string) => readonly Span[];
  /** What it takes for emoji: those of 2018. */
  readonly emoji: (text: string) => readonly Span[];
}
