import type { Offset, Span } from '../text/span.ts';

/** A piece of a post that the network makes more of than text; spans are UTF-16 offsets in the post. */
export interface Entity {
  readonly type: 'link' | 'mention' | 'hashtag' | 'cashtag';
  readonly text: string;
  readonly span: Span;
}

/** Finds entities in a text, in order and without overlaps. Injected, so that the core holds no library for it. */
export type Detector = (text: string) => readonly Entity[];

/** One way to find entities of one type, in order. It asks for linkify only where the text may hold a link. */
export type Finder = (text: string, linkify: Detector) => readonly Entity[];

/** The entity that stands between two offsets of a text. */
export function entityAt(type: Entity['type'], text: string, start: Offset, end: Offset): Entity {
  return { type, text: text.slice(start, end), span: { start, end } };
}
