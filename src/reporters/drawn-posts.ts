import type { ReportedPost } from '../core/diagnostic.ts';
import { inEnglish, type Say } from '../core/say.ts';
import { endsOf } from '../preview/ends.ts';
import { mannerOf } from '../preview/manners.ts';
import { linkIn } from '../preview/shown-link.ts';
import { stretchesOf } from '../preview/stretches.ts';
import { linesOf } from '../text/lines.ts';
import type { Offset } from '../text/span.ts';
import { type Cell, cellsOf, textOf, widthOfCells, wrapCells } from './cells.ts';
import { type Paint, paintFor } from './paint.ts';
import type { Result, View } from './reporter.ts';
import { withoutRunnerCommands } from './runner-commands.ts';
import { nameOf } from './shown.ts';

/** Wider than this, a box is harder to read, and no network shows a post so wide. */
const WIDEST = 78;

/** Narrower than this, nothing stands in a box. */
const NARROWEST = 24;

/** The posts of a run in text: a box for each, with what goes with it and what of it does not show. */
export function drawnPosts(
  results: readonly Result[],
  { columns, color, say = inEnglish }: Pick<View, 'columns' | 'color' | 'say'>,
): string {
  const paint = paintFor(color);
  const width = Math.max(NARROWEST, Math.min(WIDEST, columns - 2)) - 4;
  const drafts = results.flatMap(({ report }) => {
    if (report.posts.length === 0) return [];
    const boxes = report.posts.flatMap((post) => box(post, width, paint, say));
    return [`${paint.bold(nameOf(report, say))}\n${boxes.join('\n')}\n\n`];
  });
  // The character that keeps `##[` from GitHub’s runner takes no column of a box.
  return withoutRunnerCommands(drafts.join('').replaceAll('##[', '##\u200b['));
}

function box(post: ReportedPost, width: number, paint: Paint, say: Say): string[] {
  const title = [...cut(titleOf(post), width - 1), ...cellsOf(' ')];
  const line = '─'.repeat(width - widthOfCells(title));
  const rows = [
    ...head(post, paint, say),
    ...textRows(post, width, paint, say),
    ...beside(post, paint, say),
  ];
  const drawn = rows.flatMap((row) => wrapCells(row, width)).map((cells) => sides(cells, width));
  const hangs = post.part < post.of ? [paint.dim('     │')] : [];
  return [
    `  ┌─ ${paint.bold(textOf(title))}${line}┐`,
    ...drawn,
    `  └${'─'.repeat(width + 2)}┘`,
    ...hangs,
  ];
}

function sides(cells: readonly Cell[], width: number): string {
  return `  │ ${textOf(cells)}${' '.repeat(Math.max(0, width - widthOfCells(cells)))} │`;
}

/** As much of a text as fits. */
function cut(text: string, width: number): Cell[] {
  return wrapCells(cellsOf(text), width)[0] ?? [];
}

function titleOf({ target, account, part, of, appearance, length }: ReportedPost): string {
  const whose = account === undefined ? '' : ` ${account}`;
  const place = of > 1 ? ` ${part}/${of}` : '';
  const count = length.limit === undefined ? length.used : `${length.used}/${length.limit}`;
  return `${appearance?.name ?? target}${whose}${place} · ${count}`;
}

function head({ account, appearance }: ReportedPost, paint: Paint, say: Say): Cell[][] {
  const { byline } = mannerOf(appearance?.platform);
  const warning = appearance?.contentWarning;
  return [
    [...cellsOf(account ?? say('Your name'), paint.bold), ...cellsOf(` ${say(byline)}`, paint.dim)],
    ...(warning === undefined
      ? []
      : [cellsOf(say('Content warning: {text}', { text: warning }), paint.dim)]),
  ];
}

/** The text line by line, with a line of its own where it is cut off or folded away. */
function textRows(post: ReportedPost, width: number, paint: Paint, say: Say): Cell[][] {
  const { text, appearance } = post;
  const ends = endsOf(post, say);
  const stretches = stretchesOf(text.length, {
    entities: appearance?.entities ?? [],
    marked: [],
    ends: ends.map(({ at }) => at),
  });
  const rows: Cell[][] = [[]];
  const close = (at: Offset) => {
    for (const { says } of ends.filter((end) => end.at === at))
      rows.push(...named(says, width, paint), []);
  };
  for (const { start, end, entity, hidden } of stretches) {
    close(start);
    const style = hidden ? paint.dim : entity === undefined ? plain : paint.cyan;
    for (const [index, line] of linesOf(text.slice(start, end)).entries()) {
      if (index > 0) rows.push([]);
      rows.at(-1)?.push(...cellsOf(text.slice(start + line.start, start + line.end), style));
    }
  }
  return text === '' ? [] : rows;
}

function plain(text: string): string {
  return text;
}

/** What is said where a text ends for its readers, between two rules. */
function named(says: string, width: number, paint: Paint): Cell[][] {
  const rule = cellsOf('╌'.repeat(width), paint.dim);
  return [rule, cellsOf(says, paint.yellow)];
}

/** What goes with the text. */
function beside(post: ReportedPost, paint: Paint, say: Say): Cell[][] {
  const { appearance } = post;
  if (appearance === undefined) return [];
  const media = appearance.media.flatMap(({ name, alt, kind }) => [
    cellsOf(`[${say(kind ?? 'file')}] ${name}`, paint.dim),
    alt ? cellsOf(say('Alt text: {text}', { text: alt })) : cellsOf(say('No alt text'), paint.red),
  ]);
  const poll = appearance.poll;
  const votes = [
    ...(poll?.question === undefined ? [] : [cellsOf(poll.question)]),
    ...(poll?.options ?? []).map((option) => cellsOf(`( ) ${option}`)),
  ];
  const link = linkIn(post);
  const card = link === undefined ? [] : [cellsOf(`[${say('page')}] ${link}`, paint.dim)];
  const all = [...media, ...votes, ...card];
  return all.length === 0 ? [] : [[], ...all];
}
