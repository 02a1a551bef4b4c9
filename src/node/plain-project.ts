import type { Project } from './draft-linters.ts';

/** Deeper than any configuration. */
const DEPTH = 20;

/**
 * True where a project is data alone, the same as JSON: what plugins do can change and cannot be sent to a thread, and
 * a configuration that is code may hold anything.
 */
export function isPlain({ config }: Project): boolean {
  return (config.plugins ?? []).length === 0 && isData(config, DEPTH);
}

function isData(value: unknown, depth: number): boolean {
  if (value === null || ['string', 'boolean', 'undefined'].includes(typeof value)) return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || depth === 0 || !isRecord(value)) return false;
  return Object.values(value).every((inner) => isData(inner, depth - 1));
}

/** A list or an object as JSON makes them, not one of a class. */
function isRecord(value: object): boolean {
  const kind = Object.getPrototypeOf(value);
  return kind === Object.prototype || kind === Array.prototype || kind === null;
}
