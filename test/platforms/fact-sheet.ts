import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Certainty } from '../../src/platforms/fact.ts';
import type { LimitId } from '../../src/platforms/limits.ts';
import type { Unit } from '../../src/platforms/platform.ts';

/** The numbers that were looked up for the platforms; they lie beside the project where it is developed. */
const FILE = fileURLToPath(new URL('../../../shared/facts/platforms.json', import.meta.url));

export const hasFactSheet = existsSync(FILE);

export interface Node {
  readonly [key: string]: unknown;
}

/** A limit as the sheet states it. */
export interface SheetLimit {
  readonly id: LimitId;
  /** What it may be: the sheet has “MB”, which are thousands to some and 1,024 to others. */
  readonly values: readonly number[];
  /** Undefined where the sheet gives none. */
  readonly certainty: Certainty | undefined;
}

export function sheetPlatforms(): readonly [string, Node][] {
  if (!hasFactSheet) return [];
  const { platforms } = JSON.parse(readFileSync(FILE, 'utf8')) as { platforms: Node };
  return Object.entries(platforms as Record<string, Node>);
}

/** `photoTitle` is `photo-title`. */
export function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** The sheet's names of units; `unknown` is none of them. */
export const units: Readonly<Record<string, Unit>> = {
  weighted: 'weighted',
  grapheme: 'grapheme',
  codepoint: 'code-point',
  utf16: 'utf16',
  utf8: 'byte',
};

const certainties: Readonly<Record<string, Certainty>> = {
  primary: 'platform',
  secondary: 'secondary',
  folklore: 'folklore',
  'unverified-general-knowledge': 'unchecked',
};

/** The limits on a text of one of the sheet's surfaces. */
export function textLimits(surface: Node, unit: Unit): SheetLimit[] {
  const limits = [surface.limit, surface.secondLimit].map((one) => one as Node | undefined);
  return [
    ...limits.flatMap((one) => {
      if (one === undefined) return [];
      const id = one.unit === 'utf8' && unit !== 'byte' ? 'bytes' : 'length';
      return limitOf(id, one.value, one.certainty);
    }),
    ...foldOf(surface.fold as Node | null | undefined),
  ];
}

function foldOf(fold: Node | null | undefined): SheetLimit[] {
  if (fold === null || fold === undefined) return [];
  // Mastodon’s is “706 px = 32 lines x 22 px + 2”.
  const lines = /(\d+) lines/.exec(String(fold.value))?.[1];
  if (lines !== undefined) return limitOf('foldLines', Number(lines), fold.certainty);
  return [
    ...limitOf(fold.unit === 'lines' ? 'foldLines' : 'foldLength', fold.value, fold.certainty),
    ...limitOf('foldLength', fold.recommendedChars, fold.certainty),
    ...limitOf('minFoldLength', fold.mobile, fold.certainty),
  ];
}

function limitOf(id: LimitId, value: unknown, certainty: unknown): SheetLimit[] {
  if (typeof value !== 'number') return [];
  return [{ id, values: [value], certainty: certainties[String(certainty)] }];
}

/** A number anywhere on a platform's sheet, as `media.imageMB` or `poll.options.1`. */
export function limitAt(platform: Node, path: string, id: LimitId): SheetLimit {
  let value: unknown = platform;
  let certainty: unknown;
  for (const key of path.split('.')) {
    certainty = (value as Node).certainty ?? certainty;
    value = (value as Node)[key];
  }
  const [sheet] = limitOf(id, value, certainty);
  if (sheet === undefined) throw new Error(`${path} is no number of the fact sheet.`);
  return { ...sheet, values: factorsOf(path).map((factor) => (value as number) * factor) };
}

function factorsOf(path: string): readonly number[] {
  if (path.endsWith('MiB')) return [2 ** 20];
  if (path.endsWith('MB')) return [10 ** 6, 2 ** 20];
  return path.endsWith('GB') ? [10 ** 9] : [1];
}
