import { safeLine } from '../text/safe-text.ts';
import type { World } from './world.ts';

/** One line on the error stream. */
export function complain(
  { error }: Pick<World, 'error'>,
  { message }: { readonly message: string },
): void {
  error.write(`postlint: ${safeLine(message)}\n`);
}
