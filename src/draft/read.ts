import type { PlaceNames } from '../platforms/resolve-name.ts';
import type { Span } from '../text/span.ts';
import { blueskyRecordReader } from './bluesky-record.ts';
import type { Defect } from './defects.ts';
import type { Draft, Format, Phase } from './draft.ts';
import { fileNameDestinations } from './file-name.ts';
import { readFrontMatter } from './front-matter.ts';
import { galaxyReader } from './galaxy.ts';
import { knownMeta } from './known-meta.ts';
import { markdownReader } from './markdown-draft.ts';
import type { ParseMarkdown } from './markdown-pieces.ts';
import { type Content, type DraftReader, metaOf, type Reading } from './reader.ts';
import { textReader } from './text.ts';
import { tweetReader } from './tweet.ts';

/** What is known about a draft besides its text. */
export interface Where {
  /** The file's path: it tells the format, and often the platform. */
  readonly path?: string | undefined;
  /** Overrides what the path and the content tell. */
  readonly format?: Format | undefined;
  /** Overrides the front matter's `status`. */
  readonly phase?: Phase | undefined;
  /** Why the file could not be decoded; then the text is not looked at. */
  readonly unreadable?: Defect | undefined;
}

/** The first reader that recognises a draft reads it; the last recognises everything. */
const readers: readonly DraftReader[] = [
  tweetReader,
  blueskyRecordReader,
  galaxyReader,
  markdownReader,
  textReader,
];

/** A draft over this many UTF-16 units is not read. */
export const SIZE_LIMIT = 65_536;

/** Reads a draft. It never throws: what cannot be read is a defect. */
export function readDraft(
  source: string,
  where: Where,
  names: PlaceNames,
  parseMarkdown: ParseMarkdown,
): Draft {
  const whole: Span = { start: source.charCodeAt(0) === 0xfeff ? 1 : 0, end: source.length };
  const base = { path: where.path, source };
  const unreadable = where.unreadable ?? boundsDefect(source);
  const frontMatter = isRecord(where) ? undefined : readFrontMatter(source, whole);
  const reading: Reading = { source, path: where.path, whole, frontMatter, names, parseMarkdown };
  const reader =
    readers.find(({ format, recognises }) =>
      where.format === undefined ? recognises(reading) : format === where.format,
    ) ?? textReader;
  if (unreadable !== undefined) {
    // Its text is not looked at, only who it says it is for: a draft that cannot be read is no silence.
    const { destinations } = knownMeta(metaOf(frontMatter), source);
    const format = reader.format;
    return {
      ...base,
      ...emptyContent,
      destinations,
      format,
      phase: 'scheduled',
      defects: [unreadable],
    };
  }
  const content = reader.read(reading);
  const destinations =
    content.destinations.length > 0
      ? content.destinations
      : isArticle(content, source)
        ? []
        : fileNameDestinations(where.path, names);
  return {
    ...base,
    ...emptyContent,
    ...content,
    destinations,
    unsupported: destinations.filter(
      ({ account, name }) => account !== undefined && names.find(name) === undefined,
    ),
    format: reader.format,
    phase: where.phase ?? content.phase ?? 'scheduled',
    published: where.phase === undefined && (content.published ?? false),
    defects: [...content.defects, ...emptiness(content, whole)],
  };
}

/** A text with a title of its own is about the network in its name: `leaving-twitter.md`. */
function isArticle({ meta, sections }: Content, source: string): boolean {
  const start = sections[0]?.parts[0]?.span.start ?? 0;
  return 'title' in meta || source.startsWith('# ', start);
}

const emptyContent = {
  meta: metaOf(undefined),
  destinations: [],
  unsupported: [],
  sections: [],
  published: false,
  contentWarning: undefined,
} as const;

function isRecord({ format }: Where): boolean {
  return format === 'bluesky-record';
}

/** What keeps a text from being read at all. */
function boundsDefect(source: string): Defect | undefined {
  if (source.length <= SIZE_LIMIT) return undefined;
  return {
    id: 'too-large',
    data: { size: source.length, unit: 'characters', limit: SIZE_LIMIT },
    span: { start: 0, end: 0 },
  };
}

/** A draft without any text is a slip; a repost or a retweet has none by its nature. */
function emptiness({ sections, meta, defects }: Content, whole: Span): Defect[] {
  if (sections.some(({ parts }) => parts.length > 0) || defects.length > 0) return [];
  if ('retweet' in meta || 'action' in meta) return [];
  return [{ id: 'empty-draft', data: {}, span: whole }];
}
