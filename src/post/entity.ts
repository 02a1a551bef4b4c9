import type { Span } from '../text/span.ts';

/** A piece of a post that the network makes more of than text; spans are UTF-16 offsets in the post. */
export interface Entity {
  readonly type: 'link' | 'mention' | 'hashtag' | 'cashtag';
  readonly text: string;
  readonly span: Span;
}

/** Finds entities in a text, in order and without overlaps. Injected, so that the core holds no library for it. */
export type Detector = (text: string) => readonly Entity[];
