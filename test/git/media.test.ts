import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { outputOf } from '../cli/run-postlint.ts';
import { jpeg, png } from '../node/images.ts';
import { Repository } from './repository.ts';

const DRAFT = `---
platforms: [instagram]
media:
  - { file: crane.jpg, alt: "The crane, as seen from below" }
---
It weighs nine tons, and today it flew. Who was there?
`;
const GOOD_SHAPE = jpeg(1000, 1000);
const TOO_WIDE = jpeg(1600, 400);
const POINTER = (size: number) =>
  `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize ${size}\n`;

/** What is wrong with the media of the staged drafts. */
async function mediaProblems(posts: Repository) {
  const run = await posts.postlint('--staged', '--format', 'json');
  expect(run.stderr).toBe('');
  return outputOf(run).results.flatMap(({ diagnostics }) =>
    diagnostics.filter(({ ruleId }) => ruleId === 'media-limits').map(({ messageId }) => messageId),
  );
}

describe.concurrent('the files that a staged draft names are those of the commit', () => {
  it('on disk, but not staged: it would be missing', async () => {
    const posts = Repository.create().stage({ 'a.md': DRAFT }).write({ 'crane.jpg': GOOD_SHAPE });
    expect(await mediaProblems(posts)).toEqual(['notFound']);
  });

  it('staged, but gone from disk: it is there', async () => {
    const posts = Repository.create().stage({ 'a.md': DRAFT, 'media/crane.jpg': GOOD_SHAPE });
    expect(await mediaProblems(posts.remove('media'))).toEqual([]);
  });

  it('committed before, and staged to be deleted', async () => {
    const posts = Repository.committed({ 'crane.jpg': GOOD_SHAPE }).stage({ 'a.md': DRAFT });
    expect(await mediaProblems(posts)).toEqual([]);
    posts.git('rm', '--quiet', '--cached', 'crane.jpg');
    expect(await mediaProblems(posts)).toEqual(['notFound']);
  });

  it.each([
    ['wrong in the index, right on disk', TOO_WIDE, GOOD_SHAPE, ['wrongShape']],
    ['right in the index, wrong on disk', GOOD_SHAPE, TOO_WIDE, []],
    ['a header behind a long profile', jpeg(1600, 400, { profile: 200_000 }), '', ['wrongShape']],
    ['of another type', png(1000, 1000), GOOD_SHAPE, ['wrongType']],
    ['too large', Buffer.concat([GOOD_SHAPE, Buffer.alloc(9_000_000)]), '', ['tooLarge']],
    ['a pointer of Git LFS', POINTER(200_000), TOO_WIDE, []],
    ['a pointer to what is too large', POINTER(9_000_000), GOOD_SHAPE, ['tooLarge']],
  ])('%s', async (_, staged, onDisk, expected) => {
    const posts = Repository.create().stage({ 'posts/a.md': DRAFT, 'posts/crane.jpg': staged });
    posts.write({ 'posts/crane.jpg': onDisk });
    expect(await mediaProblems(posts.at('posts'))).toEqual(expected);
  });
});

describe.concurrent('nothing is said of a file', () => {
  it('that is kept out of git on purpose', async () => {
    const posts = Repository.create().stage({ 'a.md': DRAFT, '.gitignore': 'media/\n' });
    expect(await mediaProblems(posts.write({ 'media/crane.jpg': TOO_WIDE }))).toEqual([]);
  });

  it('behind a link, in the index or on disk', async () => {
    const posts = Repository.create({ 'a.md': DRAFT, 'shared/crane.jpg': TOO_WIDE });
    symlinkSync('shared', join(posts.folder, 'media'));
    expect(await mediaProblems(posts.stage())).toEqual([]);
    posts.write({ '.gitignore': 'media\n' }).git('rm', '--quiet', '--cached', 'media');
    expect(await mediaProblems(posts)).toEqual([]);
  });

  it('in a submodule', async () => {
    const posts = Repository.create().stage({ 'a.md': DRAFT });
    const id = '1'.repeat(40);
    posts.git('update-index', '--add', '--cacheinfo', `160000,${id},media`);
    expect(await mediaProblems(posts)).toEqual([]);
  });
});
