import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { diskWorld } from '../../src/node/disk-world.ts';
import { indexWorld } from '../../src/node/git/index-world.ts';
import { createPictures } from '../../src/node/pictures.ts';
import { folderOf } from '../cli/run-postlint.ts';
import { Repository } from '../git/repository.ts';
import { gif, jpeg, picture, png, webp } from './images.ts';

const MEBIBYTE = 1024 * 1024;

function large(bytes: number): Buffer {
  return Buffer.concat([png(100, 100), Buffer.alloc(bytes - 33)]);
}

/** What becomes of a file of that name beside a draft. */
function shown(name: string, bytes: Uint8Array | string): string | undefined {
  const folder = folderOf({ 'package.json': '{}', [name]: bytes });
  return createPictures(diskWorld)(join(folder, 'a.md'), name);
}

describe('a picture stands in its address', () => {
  it('whole', () => {
    const bytes = picture(30, 20);
    expect(shown('a.png', bytes)).toBe(`data:image/png;base64,${bytes.toString('base64')}`);
  });

  it.each([
    ['a.gif', gif(9, 9), 'image/gif'],
    ['a.webp', webp(9, 9), 'image/webp'],
    ['a.jpg', jpeg(9, 9, { profile: 120_000 }), 'image/jpeg'],
    ['named-wrongly.jpg', png(9, 9), 'image/png'],
  ])('%s', (name, bytes, type) => {
    expect(shown(name, bytes)?.split(';')[0]).toBe(`data:${type}`);
  });

  it.each([
    ['drawing.svg', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'],
    ['broken.png', 'no picture'],
    ['empty.png', ''],
    ['page.png', '<script>alert(1)</script>'],
    ['film.mp4', Buffer.alloc(100)],
    ['large.png', large(4 * MEBIBYTE + 1)],
  ])('but not %s', (name, bytes) => {
    expect(shown(name, bytes)).toBeUndefined();
  });

  it('in the folders where drafts have their media, and nowhere else', () => {
    const folder = folderOf({
      'secret.png': picture(3, 3),
      'project/package.json': '{}',
      'project/media/a.png': picture(3, 3),
    });
    mkdirSync(join(folder, 'project/folder.png'));
    symlinkSync('/dev/zero', join(folder, 'project/zero.png'));
    const draft = join(folder, 'project/posts/a.md');
    const pictureOf = createPictures(diskWorld);
    expect(pictureOf(draft, 'a.png')).toMatch(/^data:image\/png/);
    for (const url of ['../../secret.png', '/etc/passwd', 'https://example.org/a.png', 'gone.png'])
      expect(pictureOf(draft, url)).toBeUndefined();
    expect(pictureOf(join(folder, 'project/a.md'), 'folder.png')).toBeUndefined();
    expect(pictureOf(join(folder, 'project/a.md'), 'zero.png')).toBeUndefined();
    expect(pictureOf(undefined, 'a.png')).toBeUndefined();
  });

  it('as long as all of them come to no more than 32 MiB', () => {
    const folder = folderOf({ 'package.json': '{}', 'a.png': large(4 * MEBIBYTE) });
    const pictureOf = createPictures(diskWorld);
    const found = Array.from({ length: 10 }, () => pictureOf(join(folder, 'a.md'), 'a.png'));
    expect(found.map((one) => one !== undefined)).toEqual([...Array(8).fill(true), false, false]);
  });
});

it('a staged picture is the one in the index', () => {
  const posts = Repository.create().stage({ 'a.png': picture(30, 20) });
  posts.write({ 'a.png': picture(20, 30) });
  const before = process.cwd();
  process.chdir(posts.folder);
  try {
    const address = createPictures(indexWorld(''))('a.md', 'a.png');
    expect(address).toBe(`data:image/png;base64,${picture(30, 20).toString('base64')}`);
  } finally {
    process.chdir(before);
  }
});
