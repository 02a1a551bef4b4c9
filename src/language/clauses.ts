import type { Token } from './words.ts';

export interface Clause {
  /** Token indexes; `to` is its closing mark. */
  readonly from: number;
  readonly to: number;
}

/** What stands between stops. */
export function clausesIn(tokens: readonly Token[]): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  for (let to = 0; to <= tokens.length; to++) {
    if (to < tokens.length && tokens[to]?.kind !== 'stop') continue;
    if (to > from) clauses.push({ from, to });
    from = to + 1;
  }
  return clauses;
}

/** The clause that a token stands in. */
export function clauseAround(tokens: readonly Token[], at: number): Clause {
  let [from, to] = [at, at];
  while (from > 0 && tokens[from - 1]?.kind !== 'stop') from--;
  while (to < tokens.length && tokens[to]?.kind !== 'stop') to++;
  return { from, to };
}

/** The clauses that end in a question mark. */
export function questionsIn(tokens: readonly Token[]): Clause[] {
  const isAsked = tokens.some(({ kind, text }) => kind === 'stop' && text === '?');
  return isAsked ? clausesIn(tokens).filter(({ to }) => tokens[to]?.text === '?') : [];
}

/** A clause has one of these tokens. */
export function holds({ from, to }: Clause, starts: ReadonlySet<number>): boolean {
  for (let at = from; at < to; at++) if (starts.has(at)) return true;
  return false;
}
