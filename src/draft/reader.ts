import type { PlaceNames } from '../platforms/resolve-name.ts';
import type { Span } from '../text/span.ts';
import type { Defect } from './defects.ts';
import type { Destination, Format, Meta, Phase, Section, Stated } from './draft.ts';
import type { FrontMatter } from './front-matter.ts';
import type { ParseMarkdown } from './markdown-pieces.ts';

/** What a reader is given: the text, where its content starts, and the front matter before it. */
export interface Reading {
  readonly source: string;
  readonly path: string | undefined;
  /** The text behind a byte-order mark. */
  readonly whole: Span;
  readonly frontMatter: FrontMatter | undefined;
  readonly names: PlaceNames;
  readonly parseMarkdown: ParseMarkdown;
}

/** What a reader finds; `read.ts` adds what all formats share. */
export interface Content {
  readonly meta: Meta;
  readonly destinations: readonly Destination[];
  readonly sections: readonly Section[];
  readonly defects: readonly Defect[];
  readonly phase?: Phase;
  readonly published?: boolean;
  readonly stated: Stated;
  /** Where it is not a line of `---`. */
  readonly divider?: string;
}

/** One format: how its files are recognised, and how one is read. */
export interface DraftReader {
  readonly format: Format;
  recognises(reading: Reading): boolean;
  read(reading: Reading): Content;
}

/** Where the body starts: behind the front matter, where there is one. */
export function bodyOf(reading: Reading): Span {
  return {
    start: reading.frontMatter?.end ?? reading.whole.start,
    end: reading.whole.end,
  };
}

/** The front matter's entries by key. */
export function metaOf(frontMatter: FrontMatter | undefined): Meta {
  const meta: Record<string, Meta[string]> = Object.create(null);
  for (const { key, keySpan, value } of frontMatter?.entries ?? []) {
    meta[key] = { key: keySpan, value };
  }
  return meta;
}

/** The front matter's own defect, if it cannot be read. */
export function frontMatterDefects(frontMatter: FrontMatter | undefined): Defect[] {
  const problem = frontMatter?.problem;
  if (problem === undefined) return [];
  const { reason, advice, span } = problem;
  return [{ id: 'unreadable-front-matter', data: { reason, advice }, span }];
}
