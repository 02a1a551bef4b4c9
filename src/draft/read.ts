import type { PlaceNames } from '../platforms/resolve-name.ts';
import type { Span } from '../text/span.ts';
import { blueskyRecordReader } from './bluesky-record.ts';
import { dayOfDraft } from './day-of-draft.ts';
import type { Defect } from './defects.ts';
import { disabledIn } from './disabled.ts';
import type { Draft, FileFacts, Format, Phase } from './draft.ts';
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
  /** What the caller knows of the files that the draft names, by their `url`. */
  readonly files?: ((url: string) => FileFacts | undefined) | undefined;
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
  const { path } = where;
  const frontMatter = isRecord(where) ? undefined : readFrontMatter(source, whole);
  const reading: Reading = { source, path, whole, frontMatter, names, parseMarkdown };
  const reader = readerFor(reading, where.format);
  const unreadable = where.unreadable ?? boundsDefect(source);
  const content = unreadable === undefined ? reader.read(reading) : unread(reading, unreadable);
  const destinations = destinationsOf(content, reading);
  const { disabled, defects } = disabledIn(source, content);
  return {
    path,
    source,
    divider: '\n\n---\n\n',
    ...content,
    format: reader.format,
    day: dayOfDraft(content.stated, path),
    destinations,
    unsupported: destinations.filter(
      ({ account, name }) => account !== undefined && names.find(name) === undefined,
    ),
    phase: where.phase ?? content.phase ?? 'scheduled',
    published: where.phase === undefined && (content.published ?? false),
    defects: [...content.defects, ...defects, ...emptiness(content, whole)],
    disabled,
  };
}

function readerFor(reading: Reading, forced: Format | undefined): DraftReader {
  const found = readers.find(({ format, recognises }) =>
    forced === undefined ? recognises(reading) : format === forced,
  );
  return found ?? textReader;
}

/** A text that cannot be read is not looked at, but for whom it says it is for: it may be a draft. */
function unread({ frontMatter, source }: Reading, defect: Defect): Content {
  const { destinations, stated } = knownMeta(metaOf(frontMatter), source);
  return { meta: metaOf(undefined), destinations, stated, sections: [], defects: [defect] };
}

function destinationsOf(content: Content, { path, source, names }: Reading) {
  if (content.destinations.length > 0 || isArticle(content, source)) return content.destinations;
  return fileNameDestinations(path, names);
}

/** A text with a title of its own is about the network in its name: `leaving-twitter.md`. */
function isArticle({ meta, sections }: Content, source: string): boolean {
  const start = sections[0]?.parts[0]?.span.start ?? 0;
  return 'title' in meta || source.startsWith('# ', start);
}

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
