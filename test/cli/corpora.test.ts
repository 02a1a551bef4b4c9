import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { expectInside } from './positions.ts';
import { folderOf, outputOf, postlint } from './run-postlint.ts';

const CORPORA = fileURLToPath(new URL('../../../shared/corpora', import.meta.url));
const missing = !existsSync(CORPORA);

/** Controls, and what a CI log obeys. */
const UNFIT =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]|^\s*::/m;

/** Regular files, hidden ones apart, found without the command's own search. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`)
    .filter((path) => !/\/(?:\.|node_modules\/)/.test(path.slice(folder.length)));
}

describe
  .skipIf(missing)
  .concurrent('real drafts in one call (../shared/corpora, where it is there)', () => {
    it('every file is accounted for, every span is inside its file, and the report is fit for a terminal', async () => {
      const pretty = join(folderOf({}), 'pretty.txt');
      const run = await postlint(['-v', '-f', 'json', '-f', `pretty=${pretty}`, CORPORA]);
      expect(run.stderr).toBe('');
      expect([0, 1]).toContain(run.code);
      const { results, summary } = outputOf(run);
      const files = filesIn(CORPORA);
      expect(files.length).toBeGreaterThan(1000);
      expect(results.map(({ path }) => path)).toEqual(files.toSorted());
      const skipped = Object.values(summary.skipped).reduce((sum, count) => sum + count, 0);
      expect(summary.files).toBe(files.length);
      expect(summary.linted + skipped).toBe(files.length);
      for (const report of results) {
        const text = readFileSync(report.path ?? '', 'utf8');
        const tooLarge = report.diagnostics.some(({ ruleId }) => ruleId === 'too-large');
        expectInside(report, tooLarge ? '' : text);
      }
      expect(readFileSync(pretty, 'utf8')).not.toMatch(UNFIT);
    });

    it('no record and no tweet of Node.js is a job advert in a group', async () => {
      const folders = ['nodejs-bluesky', 'tw-nodejs'].map((name) => `${CORPORA}/${name}`);
      const run = await postlint(['-f', 'json', '-p', 'linkedin/group,facebook/group', ...folders]);
      expect(run.stderr).toBe('');
      expect(outputOf(run).summary.linted).toBeGreaterThan(100);
      const adverts = outputOf(run).results.filter(({ diagnostics }) =>
        diagnostics.some(({ ruleId }) => ruleId === 'job-ad-in-group'),
      );
      expect(adverts.map(({ path }) => path)).toEqual([]);
    });
  });
