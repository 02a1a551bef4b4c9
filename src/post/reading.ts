import { composed } from '../text/composed.ts';
import { countGraphemes, graphemesOf, isPlain } from '../text/graphemes.ts';
import { needed } from '../text/missing-library.ts';
import type { Offset, Span } from '../text/span.ts';
import { isCountedAsWritten } from './cost.ts';
import { type Entity, entityAt } from './entity.ts';
import type { Scale } from './scale.ts';
import type { Counted } from './target.ts';
import { scaleOf } from './units.ts';
import { weightedScale } from './weight.ts';
import type { XLibrary } from './x-library.ts';

/** A post's text as its place counts it. */
export interface Reading {
  readonly text: string;
  /** What counts as one piece, in order and without overlaps. */
  readonly wholes: readonly Entity[];
  /** How the rest is counted. */
  readonly scale: Scale;
  /** Where an offset of this text stands in the post's. */
  readonly back: (offset: Offset) => Offset;
}

/** Throws MissingLibrary where the count needs X's own library and has none. */
export function readingOf(
  text: string,
  entities: readonly Entity[],
  counted: Counted,
  x: XLibrary | undefined,
): Reading {
  const { unit } = counted.surface;
  if (unit === 'weighted') return readingOnX(text, entities, counted, x);
  const wholes = unit === 'grapheme' ? wholesInGraphemes(text, entities, counted) : entities;
  const back = (cut: Offset) => startOfEntity(cut, entities);
  return { text, wholes, scale: scaleOf(unit), back };
}

/** X counts a text in NFC, where offsets differ; its links are those that it counts, not those that it shows. */
function readingOnX(
  written: string,
  entities: readonly Entity[],
  { publisher }: Counted,
  x: XLibrary | undefined,
): Reading {
  const { text, startOf } = composed(written);
  const library = () => needed(x, 'twitter-text');
  const shown = text === written || entities.length === 0 ? entities : library().detect(text);
  const links = MAY_HOLD_LINK.test(text) ? library().links(text) : [];
  const findEmoji =
    publisher.counting === 'twitter-text' ? (text: string) => library().emoji(text) : undefined;
  return {
    text,
    wholes: wholesOf(text, links, shown),
    scale: weightedScale(findEmoji),
    back: (cut) => startOfEntity(startOf(cut), entities),
  };
}

const MAY_HOLD_LINK = /\.[^\s.]/;

/** The links, and what else is shown where no link is counted. */
function wholesOf(text: string, links: readonly Span[], shown: readonly Entity[]): Entity[] {
  const wholes = links.map(({ start, end }) => entityAt('link', text, start, end));
  let link = 0;
  for (const entity of shown) {
    const { start, end } = entity.span;
    while ((links[link]?.end ?? end) <= start) link++;
    const isHidden = (links[link]?.start ?? end) < end;
    if (entity.type !== 'link' && !isHidden && !endsInKeycap(text, end)) wholes.push(entity);
  }
  return wholes.sort((one, other) => one.span.start - other.span.start);
}

/** `@ada1️⃣` shows a mention and counts a keycap. */
function endsInKeycap(text: string, end: Offset): boolean {
  return text[end] === '\ufe0f' || text[end] === '\u20e3';
}

/**
 * A mark behind an entity is part of the character before it. So is the entity then, and counts as text; where
 * something else is counted for it, the mark counts with that.
 */
function wholesInGraphemes(
  text: string,
  entities: readonly Entity[],
  counted: Counted,
): readonly Entity[] {
  if (entities.every(({ span }) => !isJoined(text, span))) return entities;
  return entities.flatMap((entity, index) => {
    const { start, end } = entity.span;
    if (!isJoined(text, entity.span)) return [entity];
    if (isCountedAsWritten(entity, counted)) return [];
    const next = entities[index + 1]?.span.start ?? text.length;
    const [first = ''] = graphemesOf(`x${text.slice(end, next)}`);
    return [{ ...entity, span: { start, end: end - 1 + first.length } }];
  });
}

/** Whether a span begins or ends inside a grapheme. No entity begins or ends with what would join by itself. */
function isJoined(text: string, { start, end }: Span): boolean {
  return joins(`${characterBefore(text, start)}x`) || joins(`x${characterAt(text, end)}`);
}

function joins(two: string): boolean {
  return two.length > 1 && !isPlain(two) && countGraphemes(two) === 1;
}

function characterAt(text: string, offset: Offset): string {
  const code = text.codePointAt(offset);
  return code === undefined ? '' : String.fromCodePoint(code);
}

function characterBefore(text: string, offset: Offset): string {
  const isPair = offset > 1 && (text.codePointAt(offset - 2) as number) > 0xffff;
  return offset === 0 ? '' : text.slice(offset - (isPair ? 2 : 1), offset);
}

function startOfEntity(cut: Offset, entities: readonly Entity[]): Offset {
  return entities.find(({ span }) => span.start < cut && cut < span.end)?.span.start ?? cut;
}
