import { composed } from '../text/composed.ts';
import { needed } from '../text/missing-library.ts';
import type { Offset, Span } from '../text/span.ts';
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
  return { text, wholes: entities, scale: scaleOf(unit), back: (offset) => offset };
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

function startOfEntity(cut: Offset, entities: readonly Entity[]): Offset {
  return entities.find(({ span }) => span.start < cut && cut < span.end)?.span.start ?? cut;
}
