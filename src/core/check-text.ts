import type { Platform } from '../platforms/platform.ts';
import { checkAccount } from './check-account.ts';
import { checkShape, oneOf, text } from './check-shape.ts';

/** Throws a TypeError where a text is none, in the name of the function that was called with it. */
export function checkText(called: string, given: unknown): void {
  if (typeof given !== 'string') throw new TypeError(`${called}: the text has to be a string`);
}

/** Throws a ConfigError over what `analyze` is told of a text. */
export function checkTextFacts(facts: unknown, platforms: readonly Platform[]): void {
  checkShape('facts', facts, {
    lang: text,
    kind: oneOf(['post', 'comment']),
    account: (key, value) => checkAccount(key, value, platforms),
  });
}
