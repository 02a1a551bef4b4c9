import type { Unit } from '../platforms/platform.ts';
import { utf8Length } from '../text/graphemes.ts';
import type { Offset } from '../text/span.ts';
import type { Entity } from './entity.ts';
import { assumptionsOf } from './limits.ts';
import { createTally, type Driver, type Tally } from './tally.ts';
import type { Counted } from './target.ts';
import { fitting, sizeOf } from './units.ts';

/** How long a post is for its target, in the target's unit. */
export interface Measurement {
  readonly used: number;
  /** Undefined where the place sets none that is known. */
  readonly limit: number | undefined;
  readonly unit: Unit;
  readonly remaining: number | undefined;
  readonly drivers: readonly Driver[];
  /** Facts that nobody stated: "account.tier = standard". */
  readonly assumes: readonly string[];
  /** The second cap, where the platform has one. */
  readonly bytes?: { readonly used: number; readonly limit: number };
}

export interface Measured {
  readonly length: Measurement;
  /** The first UTF-16 offset of the text that does not fit; undefined where all of it does. */
  readonly cut: Offset | undefined;
}

/** Counts a text as its place counts it. Linear in the text. */
export function measureText(
  text: string,
  entities: readonly Entity[],
  counted: Counted,
  contentWarning: string | undefined,
): Measured {
  const { platform, surface, account, limits } = counted;
  const { unit } = surface;
  const limit = limits.length?.value;
  const tally = createTally(unit);
  if (contentWarning !== undefined && platform.contentWarnings === true)
    tally.add('content-warning', 1, sizeOf(contentWarning, unit));
  const cut = walk(text, entities, counted, limit ?? Number.POSITIVE_INFINITY, tally);

  const bytes = limits.bytes?.value;
  const usedBytes = bytes === undefined ? 0 : utf8Length(text);
  const byteCut =
    bytes !== undefined && usedBytes > bytes ? offsetOfByte(text, entities, bytes) : undefined;
  const used = tally.total();
  return {
    length: {
      used,
      limit,
      unit,
      remaining: limit === undefined ? undefined : limit - used,
      drivers: tally.drivers(),
      assumes: assumptionsOf(surface, account, limits),
      ...(bytes === undefined ? {} : { bytes: { used: usedBytes, limit: bytes } }),
    },
    cut: earlier(cut, byteCut),
  };
}

/** Adds up the text and its entities, and finds the first piece that does not fit. A piece is an entity or a character. */
function walk(
  text: string,
  entities: readonly Entity[],
  counted: Counted,
  limit: number,
  tally: Tally,
): Offset | undefined {
  let cut: Offset | undefined;
  let at = 0;
  const plain = (end: Offset) => {
    const before = tally.total();
    const from = at;
    tally.addText(text.slice(from, end));
    if (cut === undefined && tally.total() > limit) {
      cut = from + fitting(text.slice(from, end), limit - before, counted.surface.unit);
    }
    at = end;
  };
  for (const entity of entities) {
    plain(entity.span.start);
    tally.add(entity.type, 1, costOf(entity, counted));
    if (cut === undefined && tally.total() > limit) cut = entity.span.start;
    at = entity.span.end;
  }
  plain(text.length);
  return cut;
}

/** What an entity counts in its place. */
export function costOf(entity: Entity, { platform, surface: { unit }, limits }: Counted): number {
  if (entity.type === 'link' && limits.linkLength !== undefined) return limits.linkLength.value;
  if (entity.type === 'mention' && platform.mentionLength === 'name') {
    const host = entity.text.indexOf('@', 1);
    return sizeOf(host < 0 ? entity.text : entity.text.slice(0, host), unit);
  }
  return sizeOf(entity.text, unit);
}

/** The first offset past a cap on bytes: that of an entity that reaches over it, or of a character. */
function offsetOfByte(text: string, entities: readonly Entity[], room: number): Offset {
  const cut = fitting(text, room, 'byte');
  return entities.find(({ span }) => span.start < cut && cut < span.end)?.span.start ?? cut;
}

function earlier(one: Offset | undefined, other: Offset | undefined): Offset | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return Math.min(one, other);
}
