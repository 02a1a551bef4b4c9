// Learns how much each sign speaks for a tone: `npm run train`, and `npm run train -- --write` to ship the weights.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'tsup';
import { crossValidate, learn } from './logistic.mjs';
import { scoreOf } from './scores.mjs';
import { labelledSet, ownSet } from './sets.mjs';

const TONES = ['broadcast', 'dialogue', 'personal'];
const PENALTY = 2;
const FOLDS = 10;

/** How much one of postlint’s own posts has to say beside a labelled one: they are invented, those are real. */
const OWN_SAYS = 0.7;

const WEIGHTS = new URL('../../src/language/tone-weights.ts', import.meta.url);

/** What an account is stated to be: labelled posts do not tell, so these are set by judgement. */
const STATED = { person: [-0.7, 0, 0.7], organisation: [0.7, 0, -0.7] };

async function main() {
  const { createSignsOf, toneSignKinds } = await signsModule();
  const rows = [...labelledRows(), ...ownRows()].flatMap(rowsWithSigns(createSignsOf()));
  say(`${rows.length} posts, ${FOLDS}-fold cross-validation`);
  report(crossValidate(rows, TONES.length, PENALTY, FOLDS));
  const text = weightsFile(learn(rows, TONES.length, PENALTY), toneSignKinds);
  if (!process.argv.includes('--write')) say(`\n${text}`);
  else writeFileSync(WEIGHTS, text);
}

/** The engine's own signs, built into a folder that is gone afterwards. */
async function signsModule() {
  const outDir = mkdtempSync(join(tmpdir(), 'postlint-train-'));
  try {
    const entry = fileURLToPath(new URL('./signs-of.ts', import.meta.url));
    await build({
      entry: { signs: entry },
      format: 'esm',
      outDir,
      config: false,
      silent: true,
      dts: false,
      outExtension: () => ({ js: '.mjs' }),
    });
    return await import(pathToFileURL(join(outDir, 'signs.mjs')).href);
  } finally {
    rmSync(outDir, { recursive: true });
  }
}

function labelledRows() {
  const sets = labelledSet();
  if (sets === undefined) say('../shared/labelled is not here: learning from the own set alone.');
  return Object.entries(sets ?? {}).flatMap(([set, rows]) => rows.map((row) => ({ ...row, set })));
}

/** Only those that may be read: the others measure. */
function ownRows() {
  return Object.entries(ownSet('tune')).flatMap(([language, rows]) =>
    rows.map((row) => ({ ...row, set: `own ${language}`, says: OWN_SAYS })),
  );
}

function rowsWithSigns(signsOf) {
  return ({ text, tone, kind, set, says }) => {
    const signs = tone === null ? undefined : signsOf(text, { kind });
    return signs === undefined ? [] : [{ set, signs, says, class: TONES.indexOf(tone) }];
  };
}

function report(judged) {
  const sets = [...new Set(judged.map(({ row }) => row.set))];
  for (const set of sets) {
    const some = judged.filter(({ row }) => row.set === set);
    const figures = TONES.map((tone, number) => {
      const { f1 } = scoreOf(
        some.map(({ row, found }) => [row.class === number, found === number]),
      );
      return `${tone} ${f1?.toFixed(3) ?? '–'}`;
    });
    say(`${set.padEnd(18)} ${String(some.length).padStart(5)} posts  F1 ${figures.join('  ')}`);
  }
}

function weightsFile({ bias, weights }, kinds) {
  const line = (name, numbers) =>
    `  ${name}: { ${TONES.map((tone, at) => `${tone}: ${rounded(numbers?.[at] ?? 0)}`).join(', ')} },`;
  const lines = kinds.map((kind) => line(kind, STATED[kind] ?? weights.get(kind)));
  return `import type { Tone } from './signals.ts';
import type { ToneSignKind } from './tone-sign.ts';

// Written by test/eval/train.mjs (\`npm run train -- --write\`).

type ToneWeights = Readonly<Record<Tone, number>>;

/** Where no sign speaks. */
export const NO_SIGN: ToneWeights = {
${TONES.map((tone, at) => `  ${tone}: ${rounded(bias[at])},`).join('\n')}
};

/** How much a sign speaks for each tone, in log odds. */
export const TONE_WEIGHTS: Readonly<Record<ToneSignKind, ToneWeights>> = {
${lines.join('\n')}
};
`;
}

function rounded(number) {
  const text = number.toFixed(2).replace(/\.?0+$/, '');
  return text === '-0' ? '0' : text;
}

/** A script’s output is not a console’s debugging. */
function say(text) {
  process.stdout.write(`${text}\n`);
}

await main();
