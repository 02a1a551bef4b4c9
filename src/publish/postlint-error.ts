import { safeLine } from '../text/safe-text.ts';
import type { CheckedDiagnostic, CheckReport } from './checked.ts';

/** What keeps posts from going out. Nothing was published. */
export class PostlintError extends Error {
  override readonly name = 'PostlintError';
  /** One for each post of the call, those without a problem too. */
  readonly reports: readonly CheckReport[];

  constructor(reports: readonly CheckReport[], stops: (one: CheckedDiagnostic) => boolean) {
    super(messageOf(reports, stops));
    this.reports = reports;
  }
}

/** A message names no more problems than somebody reads. */
const MOST_NAMED = 3;

function messageOf(
  reports: readonly CheckReport[],
  stops: (one: CheckedDiagnostic) => boolean,
): string {
  const stopped = reports.flatMap(({ target, diagnostics }) => {
    const found = diagnostics.filter(stops);
    return found.length === 0 ? [] : [{ target, found }];
  });
  const counts = stopped.map(({ target, found }) => `${problems(found.length)} on ${target}`);
  const all = stopped.flatMap(({ found }) => found);
  const named = all
    .slice(0, MOST_NAMED)
    .map(({ message, ruleId }) => `${safeLine(message).replace(/\.$/, '')} (${ruleId}).`);
  const more = all.length - named.length;
  return [
    `Nothing was published: ${counts.join(', ')}.`,
    ...named,
    ...(more > 0 ? [`And ${more} more.`] : []),
  ].join(' ');
}

function problems(count: number): string {
  return `${count} problem${count === 1 ? '' : 's'}`;
}
