import { isDay } from '../text/day.ts';
import { didYouMean } from '../text/nearest-name.ts';
import { shortened } from '../text/shortened.ts';
import { ConfigError } from './config-error.ts';

/** The keys of an object that a caller wrote, each with a test of its value that says what was expected. */
export type Shape = Readonly<Record<string, (key: string, value: unknown) => void>>;

/** Throws a ConfigError over a key that is not in the shape, with the nearest that is, and over a wrong value. */
export function checkShape(key: string, value: unknown, shape: Shape): void {
  for (const [name, inner] of entriesOf(key, value)) {
    const check = Object.hasOwn(shape, name) ? shape[name] : undefined;
    if (check !== undefined) {
      if (inner !== undefined) check(path(key, name), inner);
      continue;
    }
    const nearest = didYouMean(name, Object.keys(shape));
    throw new ConfigError(
      `${key || 'The configuration'}: there is no key “${shortened(name)}”.${nearest}`,
      path(key, name),
    );
  }
}

/** The test of an object whose keys are the caller's own names. */
export function record(check: (key: string, value: unknown) => void) {
  return (key: string, value: unknown): void => {
    for (const [name, inner] of entriesOf(key, value)) check(path(key, name), inner);
  };
}

export function list(key: string, value: unknown): void {
  if (!Array.isArray(value)) throw expected(key, 'a list', value);
}

export function string(key: string, value: unknown): void {
  if (typeof value !== 'string') throw expected(key, 'a text', value);
}

export function strings(key: string, value: unknown): void {
  list(key, value);
  for (const item of value as unknown[]) {
    if (typeof item !== 'string') throw expected(key, 'a list of texts', value);
  }
}

export function text(key: string, value: unknown): void {
  if (typeof value !== 'string') throw expected(key, 'a text', value);
}

export function boolean(key: string, value: unknown): void {
  if (typeof value !== 'boolean') throw expected(key, 'true or false', value);
}

export function count(key: string, value: unknown): void {
  if (!Number.isSafeInteger(value) || Number(value) < 1) {
    throw expected(key, 'a whole number from 1', value);
  }
}

export function positive(key: string, value: unknown): void {
  if (!Number.isFinite(value) || Number(value) <= 0) throw expected(key, 'a number above 0', value);
}

/** A date, or a time that begins with one, as ISO 8601 writes them. */
export function isoDate(key: string, value: unknown): void {
  if (typeof value === 'string' && isDay(value.slice(0, 10))) return;
  throw expected(key, 'a date such as 2026-12-01', value);
}

/** The test of a word that has to be one of those there are. */
export function oneOf(known: readonly string[]) {
  return (key: string, value: unknown): void => {
    if (known.includes(value as string)) return;
    const nearest = didYouMean(String(value), known);
    throw new ConfigError(
      `${key}: there is no “${value}”.${nearest} There are ${known.join(', ')}.`,
      key,
    );
  };
}

function entriesOf(key: string, value: unknown): [string, unknown][] {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return Object.entries(value);
  }
  throw expected(key || 'The configuration', 'an object', value);
}

function expected(key: string, what: string, value: unknown): ConfigError {
  return new ConfigError(`${key}: expected ${what}, found ${shown(value)}.`, key);
}

/** A value in a message; a whole object would be no message. */
function shown(value: unknown): string {
  if (typeof value === 'function') return 'a function';
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value !== 'object') return shortened(JSON.stringify(value) ?? String(value));
  try {
    return shortened(JSON.stringify(value));
  } catch {
    // It holds itself, or what JSON has no word for.
    return Array.isArray(value) ? 'a list that is no JSON' : 'an object that is no JSON';
  }
}

function path(key: string, name: string): string {
  return key === '' ? name : `${key}.${name}`;
}
