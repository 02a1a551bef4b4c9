import type { Platform } from '../platforms/platform.ts';
import { linesOf } from '../text/lines.ts';
import { needed } from '../text/missing-library.ts';
import type { Detector, Entity } from './entity.ts';

/** The libraries that find entities. */
export interface Detectors {
  readonly 'twitter-text'?: Detector | undefined;
  readonly linkify?: Detector | undefined;
}

/** The entities of a text as a platform finds them. Throws MissingLibrary where a detector is missing that the text needs. */
export function entitiesOf(
  text: string,
  { detection }: Platform,
  detectors: Detectors,
): readonly Entity[] {
  if (detection.links === 'twitter-text')
    return detectByLine(text, mayHoldEntity, 'twitter-text', detectors);
  const links =
    detection.links === 'none' ? [] : detectByLine(text, mayHoldLink, 'linkify', detectors);
  return withTagsAndMentions(
    text,
    detection.links === 'with-scheme'
      ? links.filter(hasScheme)
      : links.filter(({ span }) => text[span.start - 1] !== '@'), // `@ada.example.com` is a mention
  );
}

/** No entity reaches over a line end, and most lines hold none: the libraries are spared those. */
function detectByLine(
  text: string,
  mayHold: (line: string) => boolean,
  id: keyof Detectors,
  detectors: Detectors,
): readonly Entity[] {
  if (!mayHold(text)) return [];
  const detect = needed(detectors[id], id);
  return linesOf(text).flatMap(({ start, end }) => {
    const line = text.slice(start, end);
    return mayHold(line) ? detect(line).map((entity) => shifted(entity, start)) : [];
  });
}

function shifted(entity: Entity, by: number): Entity {
  const { start, end } = entity.span;
  return { ...entity, span: { start: start + by, end: end + by } };
}

/** Without a dot inside a word or `://` there is no link. */
function mayHoldLink(text: string): boolean {
  return /\.[^\s.]|:\/\//.test(text);
}

function mayHoldEntity(text: string): boolean {
  return /\.[^\s.]|:\/\/|[@＠#＃$]/.test(text);
}

function hasScheme({ text }: Entity): boolean {
  return /^https?:\/\//i.test(text);
}

/** `#tag`, `@name` and `@name@host` behind white space or an opening bracket, where no link is. */
const TAG_OR_MENTION =
  /(?<=^|[\s(])(?:[#＃][\p{L}\p{M}\p{N}_]+|@[a-z0-9_][a-z0-9_.-]*(?:@[\p{L}\p{N}][\p{L}\p{M}\p{N}.-]*)?)/giu;

function withTagsAndMentions(text: string, links: readonly Entity[]): readonly Entity[] {
  if (!/[#＃@]/.test(text)) return links;
  const entities: Entity[] = [...links];
  for (const match of text.matchAll(TAG_OR_MENTION)) {
    const written = withoutTrailingDots(match[0]);
    const span = { start: match.index, end: match.index + written.length };
    if (
      !isTag(written) ||
      links.some((link) => link.span.start < span.end && span.start < link.span.end)
    )
      continue;
    entities.push({ type: written[0] === '@' ? 'mention' : 'hashtag', text: written, span });
  }
  return entities.sort((one, other) => one.span.start - other.span.start);
}

function withoutTrailingDots(text: string): string {
  let end = text.length;
  while (end > 0 && (text[end - 1] === '.' || text[end - 1] === '-')) end--;
  return text.slice(0, end);
}

/** A sign alone, or before digits alone (`#1`), is text on every network, and the keycap `#️⃣` is an emoji. */
function isTag(text: string): boolean {
  return text[0] === '@' ? text.length > 1 : /[^\d\p{M}#＃]/u.test(text);
}
