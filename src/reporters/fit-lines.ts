import type { ReportedPost } from '../core/diagnostic.ts';
import { safeLine } from '../text/safe-text.ts';
import type { Paint } from './paint.ts';

const BAR = 20;

/** A line for each post: its target, a bar, how much of the limit is used, and what is left. */
export function fitLines(posts: readonly ReportedPost[], paint: Paint): string[] {
  const names = posts.map((post) => nameOf(post, posts));
  const nameWidth = Math.max(0, ...names.map((name) => name.length));
  const counts = posts.map(({ length }) => `${length.used}/${length.limit}`);
  const countWidth = Math.max(0, ...counts.map((text) => text.length));
  return posts.map((post, index) => {
    const name = (names[index] ?? '').padEnd(nameWidth);
    const count = (counts[index] ?? '').padStart(countWidth);
    return `  ${name}  ${bar(post, paint)} ${count}  ${remainder(post, paint)}`.trimEnd();
  });
}

function nameOf({ target, account, part }: ReportedPost, posts: readonly ReportedPost[]): string {
  const name = safeLine(account ?? target);
  const parts = posts.filter(
    (other) => other.target === target && other.account === account,
  ).length;
  return parts > 1 ? `${name} ${part}/${parts}` : name;
}

function bar({ length: { used, limit }, cut }: ReportedPost, paint: Paint): string {
  const share = limit > 0 ? used / limit : 1;
  const filled = Math.min(BAR, Math.max(used > 0 ? 1 : 0, Math.floor(share * BAR)));
  const color = cut !== undefined ? paint.red : share > 0.9 ? paint.yellow : paint.green;
  return color('█'.repeat(filled)) + paint.dim('░'.repeat(BAR - filled));
}

function remainder(
  { length: { remaining, unit, bytes }, cut }: ReportedPost,
  paint: Paint,
): string {
  const noun = unit === 'byte' ? 'bytes' : 'characters';
  if (remaining < 0) return paint.red(`${-remaining} ${noun} too many`);
  if (cut !== undefined && bytes !== undefined)
    return paint.red(`${bytes.used - bytes.limit} bytes too many`);
  return paint.dim(`${remaining} left`);
}
