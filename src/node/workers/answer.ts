import { ConfigError } from '../../core/config-error.ts';
import type { Linted } from '../linted.ts';

/** What a worker sends back: an error loses its class on the way. */
type Answer =
  | { readonly linted: readonly Linted[] }
  | { readonly configError: { readonly message: string; readonly key: string } }
  | { readonly fault: unknown };

export function answerOf(error: unknown): Answer {
  if (!(error instanceof ConfigError)) return { fault: error };
  return { configError: { message: error.message, key: error.key } };
}

/** What was linted. Throws what went wrong. */
export function lintedIn(answer: Answer): readonly Linted[] {
  if ('linted' in answer) return answer.linted;
  if ('fault' in answer) throw answer.fault;
  const { message, key } = answer.configError;
  throw new ConfigError(message, key);
}
