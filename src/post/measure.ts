import type { Unit } from '../platforms/platform.ts';
import type { Offset } from '../text/span.ts';
import { costOf, postedAs } from './cost.ts';
import type { Entity } from './entity.ts';
import { assumptionsOf } from './limits.ts';
import { type Reading, readingOf } from './reading.ts';
import { type Counter, createCounter, createTally, type Driver } from './tally.ts';
import type { Counted } from './target.ts';
import { scaleOf } from './units.ts';
import type { XLibrary } from './x-library.ts';

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

/**
 * Counts a text as its place counts it. Linear in the text. Throws MissingLibrary where the count needs X's
 * own library and has none: for a text on X with a dot inside a word.
 */
export function measureText(
  text: string,
  entities: readonly Entity[],
  counted: Counted,
  contentWarning: string | undefined,
  x?: XLibrary,
): Measured {
  const { platform, surface, account, limits } = counted;
  const limit = limits.length?.value;
  const reading = readingOf(text, entities, counted, x);
  const { scale } = reading;
  const tally = createTally(scale);
  if (contentWarning !== undefined && platform.contentWarnings === true)
    tally.add('content-warning', 1, scale.sizeOf(contentWarning));
  const cut = walk(reading, limit, tally, (whole) => costOf(whole, counted, scale));

  const bytes = bytesOf(text, entities, counted);
  const used = tally.total();
  return {
    length: {
      used,
      limit,
      unit: surface.unit,
      remaining: limit === undefined ? undefined : limit - used,
      drivers: tally.drivers(),
      assumes: assumptionsOf(surface, account, limits),
      ...(bytes === undefined ? {} : { bytes: { used: bytes.used, limit: bytes.limit } }),
    },
    cut: earlier(cut === undefined ? undefined : reading.back(cut), bytes?.cut),
  };
}

/** The second cap, where the platform has one. */
function bytesOf(text: string, wholes: readonly Entity[], counted: Counted) {
  const limit = counted.limits.bytes?.value;
  if (limit === undefined) return undefined;
  const scale = scaleOf('byte');
  const counter = createCounter(scale);
  const cut = walk({ text, wholes, scale }, limit, counter, (whole) =>
    scale.sizeOf(postedAs(whole, counted)),
  );
  return { used: counter.total(), limit, cut };
}

/** Adds up the text and its wholes, and finds the first piece that does not fit: a whole or a character. */
function walk(
  { text, wholes, scale }: Omit<Reading, 'back'>,
  limit: number | undefined,
  counter: Counter,
  costOf: (whole: Entity) => number,
): Offset | undefined {
  const room = limit ?? Number.POSITIVE_INFINITY;
  let cut: Offset | undefined;
  let at = 0;
  const plain = (end: Offset) => {
    if (end === at) return;
    const before = counter.total();
    const stretch = text.slice(at, end);
    counter.addText(stretch);
    if (cut === undefined && counter.total() > room)
      cut = at + scale.fitting(stretch, room - before);
    at = end;
  };
  for (const whole of wholes) {
    plain(whole.span.start);
    counter.add(whole.type, 1, costOf(whole));
    if (cut === undefined && counter.total() > room) cut = whole.span.start;
    at = whole.span.end;
  }
  plain(text.length);
  return cut;
}

function earlier(one: Offset | undefined, other: Offset | undefined): Offset | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return Math.min(one, other);
}
