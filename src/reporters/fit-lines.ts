import type { ReportedPost } from '../core/diagnostic.ts';
import { inEnglish, type Say } from '../core/say.ts';
import { isOver, roomIn } from '../preview/ends.ts';
import { safeLine } from '../text/safe-text.ts';
import type { Paint } from './paint.ts';

const BAR = 20;

/** More lines than this tell nobody anything. */
const MOST = 24;

/** A line for each post: its target, a bar, how much of the limit is used, and what is left. */
export function fitLines(
  posts: readonly ReportedPost[],
  paint: Paint,
  say: Say = inEnglish,
): string[] {
  const shown = posts.slice(0, MOST);
  const names = shown.map(nameOf);
  const nameWidth = Math.max(0, ...names.map((name) => name.length));
  const counts = shown.map(({ length: { used, limit } }) =>
    limit === undefined ? `${used}` : `${used}/${limit}`,
  );
  const countWidth = Math.max(0, ...counts.map((text) => text.length));
  const lines = shown.map((post, index) => {
    const name = (names[index] ?? '').padEnd(nameWidth);
    const count = (counts[index] ?? '').padStart(countWidth);
    return `  ${name}  ${bar(post, paint)} ${count}  ${remainder(post, paint, say)}`.trimEnd();
  });
  const more = posts.length - shown.length;
  return more > 0
    ? [...lines, paint.dim(`  ${say('… and {count} more posts', { count: more })}`)]
    : lines;
}

function nameOf({ target, account, part, of }: ReportedPost): string {
  const name = safeLine(account ?? target);
  return of > 1 ? `${name} ${part}/${of}` : name;
}

function bar({ length: { used, limit }, cut }: ReportedPost, paint: Paint): string {
  const share = limit === undefined ? 0 : limit > 0 ? used / limit : 1;
  const filled = Math.min(BAR, Math.max(used > 0 ? 1 : 0, Math.floor(share * BAR)));
  const color = cut !== undefined ? paint.red : share > 0.9 ? paint.yellow : paint.green;
  return color('█'.repeat(filled)) + paint.dim('░'.repeat(BAR - filled));
}

function remainder(post: ReportedPost, paint: Paint, say: Say): string {
  return (isOver(post) ? paint.red : paint.dim)(roomIn(post, say));
}
