import { allFacts, type PlacedFact } from '../platforms/all-facts.ts';
import type { Certainty } from '../platforms/fact.ts';
import type { Platform, Unit } from '../platforms/platform.ts';
import { groupBy } from '../text/group-by.ts';
import { safeJson } from '../text/safe-text.ts';

/** Networks change their limits a few times a year: a fact that was not looked at for so many days may be out of date. */
export const STALE_AFTER = 180;

const DAY = 86_400_000;

/** What is to be listed. */
export interface Listing {
  /** Targets, or none for all of them. */
  readonly targets: readonly string[] | undefined;
  /** Only facts that are older than `STALE_AFTER` days. */
  readonly stale: boolean;
  readonly format: string;
  /** Milliseconds since 1970: facts age. */
  readonly now: number;
}

/** Every fact that postlint goes by, with its source, its day and its age; as text, or as JSON on one line. */
export function listPlatforms(platforms: readonly Platform[], listing: Listing): string {
  const { targets, stale, format, now } = listing;
  const facts = allFacts(platforms)
    .filter(({ target }) => targets === undefined || targets.some((one) => isAt(target, one)))
    .map((one) => ({ ...one, age: Math.floor((now - Date.parse(one.fact.checked)) / DAY) }))
    .filter(({ age }) => !stale || age > STALE_AFTER);
  return format === 'json' ? asJson(facts) : asText(facts);
}

/** A network’s bare name stands for all places on it. */
function isAt(target: string, name: string): boolean {
  return target === name || target.startsWith(`${name}/`);
}

type AgedFact = PlacedFact & { readonly age: number };

function asJson(facts: readonly AgedFact[]): string {
  const rows = facts.map(({ target, tier, name, unit, fact, age }) => ({
    ...{ target, tier, name, unit },
    ...fact,
    ...{ age, stale: age > STALE_AFTER },
  }));
  return `${safeJson({ version: 1, facts: rows })}\n`;
}

function asText(facts: readonly AgedFact[]): string {
  if (facts.length === 0) return `No fact is older than ${STALE_AFTER} days.\n`;
  const places = [...groupBy(facts, ({ target }) => target)].map(([target, list]) =>
    [target, ...list.flatMap(linesOf)].join('\n'),
  );
  const old = facts.filter(({ age }) => age > STALE_AFTER).length;
  const count = facts.length === 1 ? '1 fact' : `${facts.length} facts`;
  const end = `${count}, ${old} older than ${STALE_AFTER} days.`;
  return `${[...places, end].join('\n\n')}\n`;
}

function linesOf({ tier, name, unit, fact, age }: AgedFact): string[] {
  const what = tier === undefined ? name : `${name} (${tier})`;
  const value = unit === undefined ? inWords(fact.value) : `${inWords(fact.value)} ${units[unit]}`;
  const known = `from ${certainties[fact.certainty]}, checked ${fact.checked}, ${ageInWords(age)}`;
  return [`  ${what}: ${value}`, `    ${known}: ${fact.source}`];
}

function inWords(value: PlacedFact['fact']['value']): string {
  if (typeof value === 'object') return value.join(', ');
  return value === false ? 'no' : String(value);
}

function ageInWords(age: number): string {
  const days = age === 1 ? '1 day old' : `${Math.max(0, age)} days old`;
  return age > STALE_AFTER ? `${days}, perhaps out of date` : days;
}

const units: Readonly<Record<Unit, string>> = {
  weighted: 'weighted characters',
  grapheme: 'graphemes',
  'code-point': 'code points',
  utf16: 'UTF-16 units',
  byte: 'bytes',
};

const certainties: Readonly<Record<Certainty, string>> = {
  platform: 'the platform',
  secondary: 'tools or press',
  folklore: 'hearsay',
  unchecked: 'memory',
  stated: 'the caller',
};
