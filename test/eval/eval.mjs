// What analyze() gets right: `npm run eval`, or one set of it: `npm run eval -- own`.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { accountsReport } from './accounts.mjs';
import { confusionOf, scoreOf } from './scores.mjs';
import { labelledSet, labels, ownSet } from './sets.mjs';

const USAGE = `Usage: npm run eval -- [SET ...] [OPTION ...]

Sets: own, labelled, accounts (all of them)

  --language xx  only posts in this language
  --half NAME    own set: tune (the posts that were read while the lexicons were written) or test (the others)
  --errors NAME  list the posts that are wrong for this label: "job ad", "tone: dialogue"
  --dist DIR     the build to measure, instead of dist/`;

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
const SETS = ['own', 'labelled', 'accounts'];
const HALVES = ['tune', 'test'];

class UsageError extends Error {}

function parse() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      language: { type: 'string' },
      errors: { type: 'string' },
      half: { type: 'string' },
      dist: { type: 'string', default: DIST },
    },
  });
  const unknown = positionals.filter((name) => !SETS.includes(name));
  if (unknown.length > 0) throw new UsageError(`No such set: ${unknown.join(', ')}`);
  if (values.errors !== undefined && !Object.hasOwn(labels, values.errors)) {
    throw new UsageError(
      `No such label: ${values.errors}. Labels: ${Object.keys(labels).join(', ')}`,
    );
  }
  if (values.half !== undefined && !HALVES.includes(values.half)) {
    throw new UsageError(`No such half: ${values.half}`);
  }
  return { ...values, sets: positionals.length > 0 ? positionals : SETS };
}

async function main() {
  const { sets, language, errors, half, dist } = parse();
  const index = join(resolve(dist), 'index.js');
  if (!existsSync(index)) throw new Error('There is no index.js in that build: run npm run build');
  const postlint = await import(pathToFileURL(index).href);
  const inLanguage = (rows) =>
    language === undefined ? rows : rows.filter((row) => row.language === language);
  if (sets.includes('own')) {
    for (const [name, rows] of Object.entries(ownSet(half))) {
      if (language === undefined || language === name) {
        report(`own set, ${name}`, judged(rows, postlint.analyze), errors);
      }
    }
  }
  if (sets.includes('labelled')) {
    const sets = labelledSet();
    if (sets === undefined) console.log('\n../shared/labelled is not here: left out.');
    for (const [name, rows] of Object.entries(sets ?? {})) {
      report(name, judged(inLanguage(rows), postlint.analyze), errors);
      for (const [of, some] of byLanguage(rows)) {
        if (language === undefined) report(`${name}, ${of}`, judged(some, postlint.analyze));
      }
    }
  }
  if (sets.includes('accounts')) console.log(accountsReport(postlint));
}

/** The languages of which there are enough posts for a figure. */
function byLanguage(rows) {
  const groups = new Map();
  for (const row of rows) {
    if (row.language !== undefined)
      groups.set(row.language, [...(groups.get(row.language) ?? []), row]);
  }
  return [...groups].filter(([, some]) => some.length >= 20);
}

function judged(rows, analyze) {
  return rows.map((row) => ({ row, signals: analyze(row.text, { kind: row.kind }) }));
}

function report(title, posts, errors) {
  console.log(`\n${title}: ${posts.length} posts`);
  console.log('label             posts  precision  recall     F1  wrong  missed');
  for (const [name, [right, found]] of Object.entries(labels)) {
    const score = scoreOf(posts.map(({ row, signals }) => [right(row), found(signals)]));
    if (score.positives + score.wrong === 0) continue;
    const { positives, precision, recall, f1, wrong, missed } = score;
    const figures = [precision, recall, f1].map((one) =>
      one === undefined ? '–' : one.toFixed(3),
    );
    console.log(
      `${name.padEnd(16)} ${column(positives, 6)} ${column(figures[0], 10)} ${column(figures[1], 7)} ${column(figures[2], 6)} ${column(wrong, 6)} ${column(missed, 7)}`,
    );
  }
  for (const label of ['tone', 'link']) {
    const table = confusionOf(posts.map(({ row, signals }) => [row[label], signals[label]]));
    const lines = Object.entries(table).map(
      ([right, found]) =>
        `${right} → ${Object.entries(found)
          .map(([name, count]) => `${name} ${count}`)
          .join(', ')}`,
    );
    console.log(`${label}: ${lines.join(' · ')}`);
  }
  if (errors !== undefined) listErrors(posts, errors);
}

function listErrors(posts, name) {
  const [right, found] = labels[name];
  for (const { row, signals } of posts) {
    const wanted = right(row);
    const got = found(signals);
    if (wanted === null || wanted === undefined || wanted === got) continue;
    console.log(
      `${got ? 'wrong ' : 'missed'} ${row.id}: ${row.text.replaceAll('\n', ' / ').slice(0, 300)}`,
    );
  }
}

function column(value, width) {
  return String(value).padStart(width);
}

try {
  await main();
} catch (error) {
  if (!(error instanceof UsageError) && error.code !== 'ERR_PARSE_ARGS_UNKNOWN_OPTION') throw error;
  console.error(`${error.message}\n\n${USAGE}`);
  process.exitCode = 2;
}
