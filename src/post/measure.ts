import type { Counting, Fact, Platform, Surface, Unit } from '../platforms/platform.ts';
import { utf8Length } from '../text/graphemes.ts';
import type { Offset } from '../text/span.ts';
import type { Entity } from './entity.ts';
import { createTally, type Driver, type Tally } from './tally.ts';
import type { Account } from './target.ts';
import { fitting, sizeOf } from './units.ts';

/** How long a post is for its target, in the target's unit. */
export interface Measurement {
  readonly used: number;
  readonly limit: number;
  readonly unit: Unit;
  readonly remaining: number;
  readonly drivers: readonly Driver[];
  /** Facts that nobody stated: "account.tier = standard". */
  readonly assumes: readonly string[];
  /** The second cap, where the platform has one. */
  readonly bytes?: { readonly used: number; readonly limit: number };
}

/** What a measurement rests on besides the text. */
export interface Facts {
  readonly account?: Account | undefined;
  readonly contentWarning?: string | undefined;
}

export interface Measured {
  readonly length: Measurement;
  /** The first UTF-16 offset of the text that does not fit; undefined where all of it does. */
  readonly cut: Offset | undefined;
}

/** Counts a text as its platform counts it. Linear in the text. */
export function measureText(
  text: string,
  entities: readonly Entity[],
  platform: Platform,
  surface: Surface,
  facts: Facts,
): Measured {
  const { counting } = platform;
  const limit = lengthLimit(surface, facts.account).value;
  const tally = createTally(counting.unit);
  const warning = counting.contentWarning === true ? facts.contentWarning : undefined;
  if (warning !== undefined) tally.add('content-warning', 1, sizeOf(warning, counting.unit));
  const cut = walk(text, entities, counting, limit, tally);

  const bytes = surface.limits.bytes?.value;
  const usedBytes = bytes === undefined ? 0 : utf8Length(text);
  const byteCut =
    bytes !== undefined && usedBytes > bytes ? offsetOfByte(text, entities, bytes) : undefined;
  const used = tally.total();
  return {
    length: {
      used,
      limit,
      unit: counting.unit,
      remaining: limit - used,
      drivers: tally.drivers(),
      assumes: assumptions(surface, facts.account),
      ...(bytes === undefined ? {} : { bytes: { used: usedBytes, limit: bytes } }),
    },
    cut: earlier(cut, byteCut),
  };
}

/** The length that holds for an account, with where it was read. */
export function lengthLimit(surface: Surface, account: Account | undefined): Fact<number> {
  const own = account?.limits?.length;
  if (own !== undefined)
    return { value: own, source: 'account', checked: '', certainty: 'platform' };
  const tier = account?.tier === undefined ? undefined : surface.tiers?.[account.tier];
  return tier ?? surface.limits.length;
}

function assumptions(surface: Surface, account: Account | undefined): string[] {
  if (account?.limits?.length !== undefined) return [];
  if (surface.varies === 'tier')
    return account?.tier === undefined ? ['account.tier = standard'] : [];
  if (surface.varies === 'instance')
    return [`account.limits.length = ${surface.limits.length.value}`];
  return [];
}

/** Adds up the text and its entities, and finds the first piece that does not fit. A piece is an entity or a character. */
function walk(
  text: string,
  entities: readonly Entity[],
  counting: Counting,
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
      cut = from + fitting(text.slice(from, end), limit - before, counting.unit);
    }
    at = end;
  };
  for (const entity of entities) {
    plain(entity.span.start);
    tally.add(entity.type, 1, costOf(entity, counting));
    if (cut === undefined && tally.total() > limit) cut = entity.span.start;
    at = entity.span.end;
  }
  plain(text.length);
  return cut;
}

function costOf(entity: Entity, { unit, link, mention }: Counting): number {
  if (entity.type === 'link' && link !== undefined) return link.each.value;
  if (entity.type === 'mention' && mention === 'name') {
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
