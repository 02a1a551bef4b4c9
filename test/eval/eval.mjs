// What analyze() gets right: `npm run eval`, or one set of it: `npm run eval -- own`. The weights of the tone are trained
// on the labelled posts and on the own set’s tune half: for these, `npm run train` prints cross-validated figures.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { accountsReport } from './accounts.mjs';
import { reportOf } from './report.mjs';
import { labelledSet, labels, ownSet } from './sets.mjs';

const USAGE = `Usage: npm run eval -- [SET ...] [OPTION ...]

Sets: own, labelled, accounts (all of them)

  --language xx  only posts in this language
  --half NAME    own set: tune (the posts that were read while the lexicons were written) or test (the others)
  --errors NAME  list the posts that are wrong for this label: "job ad", "tone: dialogue"
  --dist DIR     the build to measure, instead of dist/`;

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
const SETS = ['own', 'labelled', 'accounts'];

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
  for (const name of positionals) oneOf('set', name, SETS);
  if (values.half !== undefined) oneOf('half', values.half, ['tune', 'test']);
  if (values.errors !== undefined) oneOf('label', values.errors, Object.keys(labels));
  return { ...values, sets: positionals.length > 0 ? positionals : SETS };
}

function oneOf(what, name, known) {
  if (!known.includes(name)) {
    throw new UsageError(`There is no ${what} “${name}”. There are ${known.join(', ')}.`);
  }
}

async function main() {
  const { sets, dist, ...choice } = parse();
  const index = join(resolve(dist), 'index.js');
  if (!existsSync(index)) throw new Error('There is no index.js in that build: run npm run build');
  const postlint = await import(pathToFileURL(index).href);
  const reports = { own: ownReports, labelled: labelledReports, accounts: accountsReport };
  for (const set of sets) print(reports[set](postlint, choice));
  print('\nTone: trained on the labelled posts and the tune half. Cross-validated: npm run train.');
}

/** postlint’s own posts, language by language. */
function ownReports({ analyze }, { language, half, errors }) {
  return Object.entries(ownSet(half))
    .filter(([name]) => language === undefined || language === name)
    .map(([name, rows]) => reportOf(`own set, ${name}`, judged(rows, analyze), errors))
    .join('\n');
}

/** The labelled posts beside the project, each file as a whole and by the languages of which it has enough. */
function labelledReports({ analyze }, { language, errors }) {
  const files = labelledSet();
  if (files === undefined) return '\n../shared/labelled is not here: left out.';
  return Object.entries(files)
    .flatMap(([name, rows]) => {
      if (language !== undefined) {
        const some = rows.filter((row) => row.language === language);
        return [reportOf(`${name}, ${language}`, judged(some, analyze), errors)];
      }
      return [
        reportOf(name, judged(rows, analyze), errors),
        ...byLanguage(rows).map(([of, some]) => reportOf(`${name}, ${of}`, judged(some, analyze))),
      ];
    })
    .join('\n');
}

const ENOUGH = 20;

function byLanguage(rows) {
  const groups = new Map();
  for (const row of rows) {
    if (row.language === undefined) continue;
    groups.set(row.language, [...(groups.get(row.language) ?? []), row]);
  }
  return [...groups].filter(([, some]) => some.length >= ENOUGH);
}

function judged(rows, analyze) {
  return rows.map((row) => ({ row, signals: analyze(row.text, { kind: row.kind }) }));
}

function print(text) {
  process.stdout.write(`${text}\n`);
}

try {
  await main();
} catch (error) {
  if (!(error instanceof UsageError) && error.code !== 'ERR_PARSE_ARGS_UNKNOWN_OPTION') throw error;
  process.stderr.write(`${error.message}\n\n${USAGE}\n`);
  process.exitCode = 2;
}
