import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lint } from '../../src/index.ts';
import { givenConfig } from '../../src/node/config/find-config.ts';
import { lintInputs } from '../../src/node/lint-files.ts';
import { fileFacts, lintFiles } from '../../src/node.ts';
import { folderOf, inProcess, outputOf } from '../cli/run-postlint.ts';
import { jpeg, png } from './images.ts';

const DRAFT = `---
platforms: [instagram]
media:
  - { file: tall.jpg, alt: "The crane, as seen from below" }
  - { file: gone.jpg, alt: "The crane, as seen from the sea" }
  - { file: screen.jpg, alt: "The plan of the crane" }
---
It weighs nine tons, and today it flew. Who was there?
`;

const FOUND = [
  ['wrongShape', '“tall.jpg”'],
  ['notFound', '“gone.jpg”'],
  ['wrongType', '“screen.jpg”'],
];

function folder() {
  return folderOf({
    'package.json': '{}',
    'posts/crane.md': DRAFT,
    // On its side it would be wide.
    'media/tall.jpg': jpeg(1600, 900, { orientation: 8 }),
    'posts/screen.jpg': png(1000, 1000),
  });
}

function foundIn(reports: Awaited<ReturnType<typeof lintFiles>>) {
  return reports.flatMap(({ diagnostics }) =>
    diagnostics
      .filter(({ ruleId }) => ruleId === 'media-limits')
      .map(({ messageId, data }) => [messageId, data.file]),
  );
}

describe('the files that a draft names are looked at', () => {
  it('by lintFiles', async () => {
    expect(foundIn(await lintFiles([join(folder(), 'posts')]))).toEqual(FOUND);
  });

  it('by the command', async () => {
    const run = await inProcess(['--format', 'json', join(folder(), 'posts/crane.md')]);
    expect(foundIn([...outputOf(run).results])).toEqual(FOUND);
    expect(run.code).toBe(1);
  });

  it('by lint, with fileFacts', () => {
    const path = join(folder(), 'posts/crane.md');
    expect(foundIn([lint(DRAFT, { path, files: fileFacts(path) })])).toEqual(FOUND);
    expect(foundIn([lint(DRAFT, { path })])).toEqual([]);
  });

  it('unless the caller knows better, or nobody knows where the draft stands', async () => {
    const path = join(folder(), 'posts/crane.md');
    const input = { source: DRAFT, unreadable: undefined };
    const files = () => undefined;
    const results = await lintInputs(
      [
        { ...input, where: { path, files } },
        { ...input, where: {} },
      ],
      givenConfig({}),
    );
    expect(foundIn(results.map(({ report }) => report))).toEqual([]);
  });
});
