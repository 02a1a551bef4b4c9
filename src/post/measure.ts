import type { Counting, Fact, Platform, Surface, Unit } from '../platforms/platform.ts';
import { graphemesOf, isPlain, utf8Length } from '../text/graphemes.ts';
import type { Offset } from '../text/span.ts';
import type { Entity } from './entity.ts';
import type { Account } from './target.ts';
import { weightOf } from './weight.ts';

/** A share of a post's length: `count` things of a kind make `total`; `each` where all count the same. */
export interface Driver {
  readonly what: Entity['type'] | 'text' | 'emoji' | 'wide' | 'content-warning';
  readonly count: number;
  readonly each?: number;
  readonly total: number;
}

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
  if (warning !== undefined) tally.add('content-warning', warning, sizeOf(warning, counting.unit));
  const cut = walk(text, entities, counting, limit, tally);

  const bytes = surface.limits.bytes?.value;
  const usedBytes = bytes === undefined ? 0 : utf8Length(text);
  const byteCut = bytes !== undefined && usedBytes > bytes ? offsetOfByte(text, bytes) : undefined;
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
    tally.add(entity.type, entity.text, costOf(entity, counting));
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

/** The length of a plain text in a unit. */
function sizeOf(text: string, unit: Unit): number {
  if (unit === 'utf16' || isPlain(text)) return text.length;
  if (unit === 'byte') return utf8Length(text);
  let size = 0;
  for (const grapheme of graphemesOf(text)) size += sizeOfGrapheme(grapheme, unit);
  return size;
}

function sizeOfGrapheme(grapheme: string, unit: Unit): number {
  switch (unit) {
    case 'weighted':
      return weightOf(grapheme);
    case 'grapheme':
      return 1;
    case 'code-point':
      return [...grapheme].length;
    case 'utf16':
      return grapheme.length;
    case 'byte':
      return utf8Length(grapheme);
  }
}

/** How many UTF-16 units of a text fit into `room`, whole graphemes only. */
function fitting(text: string, room: number, unit: Unit): number {
  let length = 0;
  let size = 0;
  for (const grapheme of graphemesOf(text)) {
    size += sizeOfGrapheme(grapheme, unit);
    if (size > room) break;
    length += grapheme.length;
  }
  return length;
}

function offsetOfByte(text: string, room: number): number {
  return fitting(text, room, 'byte');
}

function earlier(one: Offset | undefined, other: Offset | undefined): Offset | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return Math.min(one, other);
}

interface Tally {
  add(what: Driver['what'], text: string, cost: number): void;
  addText(text: string): void;
  total(): number;
  drivers(): Driver[];
}

/** The running total of a count, by what drives it. */
function createTally(unit: Unit): Tally {
  const counts = new Map<
    Driver['what'],
    { count: number; total: number; each: number | undefined }
  >();
  let total = 0;
  const add = (what: Driver['what'], count: number, cost: number) => {
    if (count === 0) return;
    total += cost;
    const each = cost / count;
    const known = counts.get(what);
    if (known === undefined) counts.set(what, { count, total: cost, each });
    else {
      known.count += count;
      known.total += cost;
      if (known.each !== each) known.each = undefined;
    }
  };
  return {
    add: (what, _text, cost) => add(what, 1, cost),
    addText(text) {
      if (isPlain(text) || unit === 'utf16') return add('text', text.length, text.length);
      for (const grapheme of graphemesOf(text)) {
        const size = sizeOfGrapheme(grapheme, unit);
        add(kindOf(grapheme, size), 1, size);
      }
    },
    total: () => total,
    drivers: () =>
      [...counts].map(([what, { count, each, total }]) => ({
        what,
        count,
        ...(each === undefined ? {} : { each }),
        total,
      })),
  };
}

/** What counts for more than one is worth its own line: an emoji, or a character that is wide (CJK on X). */
function kindOf(grapheme: string, size: number): 'text' | 'emoji' | 'wide' {
  if (size === 1) return 'text';
  return /\p{Emoji_Presentation}|\p{Extended_Pictographic}|\u20e3/u.test(grapheme)
    ? 'emoji'
    : 'wide';
}
