import type { Diagnostic, Report, Skipped } from '../core/diagnostic.ts';
import { counted, inEnglish, type Say, sourceOf } from '../core/say.ts';
import { safeLine } from '../text/safe-text.ts';
import { type Excerpt, excerptsOf } from './excerpt.ts';
import { fitLines } from './fit-lines.ts';
import { type Paint, paintFor } from './paint.ts';
import { placesOf } from './places.ts';
import type { Reporter, Result, Summary, View } from './reporter.ts';
import { withoutRunnerCommands } from './runner-commands.ts';
import { nameOf, shownOf } from './shown.ts';
import { skipReasons } from './skip-reasons.ts';
import { fixableIn, suggestions } from './suggestions.ts';
import { wrap } from './wrap.ts';

/** For people at a terminal: how each post fits, then each problem under the words it is about. */
export const pretty: Reporter = (results, summary, view) => {
  const paint = paintFor(view.color);
  const say = view.say ?? inEnglish;
  const drafts = results.map((result) => draft(result, view, paint, say));
  const isFine = results.every(({ report }) => report.posts.every(({ cut }) => cut === undefined));
  const closing = [totals(summary, isFine, paint, say), ...hints(results, view, paint, say)];
  const text = [...drafts, ...skippedList(results, view, paint, say), closing.join('\n')].join('');
  return `${withoutRunnerCommands(text)}\n`;
};

function draft({ report, source }: Result, view: View, paint: Paint, say: Say): string {
  if (report.skipped !== undefined) return '';
  const shown = shownOf(report, view);
  if (view.quiet && shown.length === 0) return '';
  const lines = [paint.bold(nameOf(report, say))];
  if (!view.quiet) lines.push(...fitLines(report.posts, paint, say));
  const excerptAt = source === '' ? undefined : excerptsOf(source, view.columns - MARGIN - 1);
  if (report.posts.length + shown.length === 0)
    lines.push(paint.dim(`  ${say('no text of its own')}`));
  for (const diagnostic of shown) {
    const { span, loc } = diagnostic;
    const excerpt = excerptAt?.(span, loc.start);
    lines.push('', ...problem(diagnostic, report, excerpt, view, paint, say));
    if (view.suggest) lines.push(...suggested(diagnostic, source, view, paint, say));
  }
  return `${lines.join('\n')}\n\n`;
}

const colors = { error: 'red', warning: 'yellow', info: 'blue' } as const;

function problem(
  diagnostic: Diagnostic,
  report: Report,
  excerpt: Excerpt | undefined,
  view: View,
  paint: Paint,
  say: Say,
): string[] {
  const { severity, ruleId, loc, part, message, help } = diagnostic;
  const places = placesOf(diagnostic, report.posts).map(safeLine);
  const color = paint[colors[severity]];
  const where = places.length > 0 && report.posts.length > 1 ? `  ${places.join(', ')}` : '';
  const inThread = part === undefined ? '' : `, ${say('post {part}', { part })}`;
  const place = `${loc.start.line}:${loc.start.column}${where}${inThread}`;
  return [
    `  ${color(say(severity))} ${paint.dim(place)}  ${paint.bold(ruleId)}`,
    ...indented(message, view),
    ...(excerpt === undefined ? [] : drawn(excerpt, color, paint)),
    ...(help === '' ? [] : indented(help, view)),
    ...(view.verbose ? details(diagnostic, view, say).map(paint.dim) : []),
  ];
}

const MARGIN = 9;

function indented(text: string, { columns }: View): string[] {
  return wrap(safeLine(text), Math.max(30, columns - MARGIN - 1)).map(
    (line) => ' '.repeat(MARGIN) + line,
  );
}

function drawn({ line, text, marker }: Excerpt, color: Paint[keyof Paint], paint: Paint): string[] {
  return [
    `${paint.dim(`${String(line).padStart(MARGIN - 3)} │`)} ${text}`,
    `${paint.dim(`${' '.repeat(MARGIN - 3)} │`)} ${color(marker)}`,
  ];
}

function suggested(
  diagnostic: Diagnostic,
  source: string,
  view: View,
  paint: Paint,
  say: Say,
): string[] {
  const room = Math.max(30, view.columns - MARGIN - 1);
  return suggestions(diagnostic, source, room, paint, say).map((line) => ' '.repeat(MARGIN) + line);
}

/** What a limit rests on. */
function details({ fact, assumes }: Diagnostic, view: View, say: Say): string[] {
  const source = fact && `${fact.value}: ${sourceOf(fact, say)}`;
  const lines = [
    source,
    assumes.length > 0 ? say('assuming {facts}', { facts: assumes.join(', ') }) : undefined,
  ];
  return lines.flatMap((line) => (line === undefined ? [] : indented(line, view)));
}

function skippedList(
  results: readonly Result[],
  { verbose }: View,
  paint: Paint,
  say: Say,
): string[] {
  if (!verbose) return [];
  const lines = results.flatMap(({ report }) =>
    report.skipped === undefined ? [] : [paint.dim(skipLine(report, report.skipped, say))],
  );
  return lines.length === 0 ? [] : [`${lines.join('\n')}\n\n`];
}

function skipLine(report: Report, skipped: Skipped, say: Say): string {
  const reason = say(skipReasons[skipped]);
  return say('{path}: skipped, {reason}', { path: nameOf(report, say), reason });
}

/** What is cut off is not fine, although no rule that is on may speak of it. */
function totals(summary: Summary, isFine: boolean, paint: Paint, say: Say): string {
  const { files, linted, errors, warnings, infos } = summary;
  const counts = [
    paint.bold(counted(say, linted, 'draft')),
    ...(errors > 0 ? [paint.red(counted(say, errors, 'error'))] : []),
    ...(warnings > 0 ? [paint.yellow(counted(say, warnings, 'warning'))] : []),
    ...(infos > 0 ? [paint.blue(counted(say, infos, 'info'))] : []),
    ...(errors + warnings + infos === 0 && linted > 0 && isFine
      ? [paint.green(say('nothing to mend'))]
      : []),
    ...(files > linted ? [paint.dim(skips(summary, say))] : []),
  ];
  return counts.join(', ');
}

function skips({ files, linted, skipped }: Summary, say: Say): string {
  const reasons = Object.entries(skipped)
    .map(([id, count]) =>
      say('{reason}: {count}', { count, reason: say(skipReasons[id as Skipped]) }),
    )
    .join(', ');
  const count = files - linted;
  return say(reasons === '' ? '{count} skipped' : '{count} skipped ({reasons})', {
    count,
    reasons,
  });
}

function hints(results: readonly Result[], view: View, paint: Paint, say: Say): string[] {
  const assumed = results.some(({ report }) => report.posts.some(({ assumed }) => assumed));
  return [
    ...fixableHint(results, view, say),
    ...(assumed ? wrap(say(ASSUMED), view.columns - 1).map(paint.dim) : []),
  ];
}

function fixableHint(results: readonly Result[], { fixed }: View, say: Say): string[] {
  const count = fixed ? 0 : fixableIn(results);
  const saying =
    count === 1 ? '1 finding can be fixed with --fix' : '{count} findings can be fixed with --fix';
  return count === 0 ? [] : [say(saying, { count })];
}

const ASSUMED =
  'No target was named, so X, Bluesky, Mastodon and LinkedIn are assumed. Name yours in the front matter (platforms: [x, linkedin]) or with --platform x,linkedin.';
