import { execFileSync } from 'node:child_process';
import { chmodSync, linkSync, mkdirSync, symlinkSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { imageFacts } from '../../src/node/image-facts.ts';
import { projectFolders } from '../../src/node/project-folders.ts';
import { fileFacts } from '../../src/node.ts';
import { folderOf } from '../cli/run-postlint.ts';
import { avif, gif, jpeg, mp4, png, svg, webp } from './images.ts';

const MISSING = { exists: false };

/** A project with these files, and the facts of files that its draft names. */
function project(files: Readonly<Record<string, string | Uint8Array>>, draft = 'posts/a.md') {
  const root = folderOf({ 'package.json': '{}', [draft]: 'hi', ...files });
  return { root, facts: fileFacts(join(root, draft)) };
}

/** The facts of one file beside the draft. */
function factsOf(name: string, content: string | Uint8Array) {
  return project({ [`posts/${name}`]: content }).facts(name);
}

describe('the facts of a file', () => {
  it.each([
    ['a.png', png(640, 480), 'png', 640, 480],
    ['a.gif', gif(320, 200), 'gif', 320, 200],
    ['a.webp', webp(1600, 900), 'webp', 1600, 900],
    ['a.jpg', jpeg(3000, 2000), 'jpg', 3000, 2000],
    ['a.JPEG', jpeg(3000, 2000, { orientation: 1 }), 'jpg', 3000, 2000],
    ['a.avif', avif(800, 600), 'avif', 800, 600],
    ['a.svg', svg(24, 12), 'svg', 24, 12],
    ['named-otherwise.jpg', png(640, 480), 'png', 640, 480],
    ['without-an-end', gif(1, 1), 'gif', 1, 1],
    ['it lies on its side.jpg', jpeg(3000, 2000, { orientation: 6 }), 'jpg', 2000, 3000],
    ['it stands on its head.jpg', jpeg(3000, 2000, { orientation: 3 }), 'jpg', 3000, 2000],
    ['a profile before it.jpg', jpeg(30, 20, { profile: 200_000 }), 'jpg', 30, 20],
  ])('of %j', (name, content, type, width, height) => {
    expect(factsOf(name, content)).toEqual({
      exists: true,
      bytes: content.length,
      type,
      width,
      height,
    });
  });

  it.each([
    ['empty.png', Buffer.alloc(0), 'png'],
    ['cut-off.png', png(640, 480).subarray(0, 18), 'png'],
    ['no-size.png', png(0, 480), 'png'],
    ['not-an-image.jpg', 'hi', 'jpg'],
    ['behind-too-much.jpg', jpeg(30, 20, { profile: 600_000 }), 'jpg'],
    ['film.mp4', mp4(), 'mp4'],
    ['a film.MOV', png(640, 480), 'mov'],
    ['talk.mp3', 'ID3', 'mp3'],
    ['notes', 'hi', ''],
    ['.hidden', 'hi', 'hidden'],
    ['a.tar.gz', 'hi', 'gz'],
  ])('of %j tell no dimensions', (name, content, type) => {
    expect(factsOf(name, content)).toEqual({ exists: true, bytes: content.length, type });
  });

  it('are looked up once', () => {
    const { root, facts } = project({ 'posts/a.png': png(1, 1) });
    const known = facts('a.png');
    expect(facts('./a.png')).toBe(known);
    expect(fileFacts(join(root, 'posts/a.md'))('a.png')).toEqual(known);
  });
});

describe('a file is found', () => {
  const files = {
    'posts/beside.png': png(1, 1),
    'posts/media/near.png': png(2, 2),
    'media/far.png': png(3, 3),
    'media/deep/er.png': png(4, 4),
    'img/root.png': png(5, 5),
    'posts/media/beside.png': png(9, 9),
    'media/near.png': png(9, 9),
  };

  it.each([
    ['beside.png', 1],
    ['./beside.png', 1],
    ['media/near.png', 2],
    ['near.png', 2],
    ['../media/near.png', 9],
    ['far.png', 3],
    ['deep/er.png', 4],
    ['img/root.png', 5],
    ['../img/root.png', 5],
    ['../posts/media/../beside.png', 1],
  ])('as %j', (url, width) => {
    expect(project(files).facts(url)).toMatchObject({ exists: true, width });
  });

  it('from a draft in the root, and from one with a relative path', () => {
    const { root, facts } = project(files, 'a.tweet');
    expect(facts('far.png')).toMatchObject({ width: 3 });
    expect(fileFacts(relative(process.cwd(), join(root, 'a.tweet')))('far.png')).toMatchObject({
      width: 3,
    });
  });

  it.each([
    ['a%20b.png', 'a b.png'],
    ['a b.png', 'a b.png'],
    ['a%20b.png', 'a%20b.png'],
    ['100%.png', '100%.png'],
    ['a.png?raw=true#top', 'a.png'],
    ['what?.png', 'what?.png'],
    ['c#.png', 'c#.png'],
    ['line\nend.png', 'line\nend.png'],
    ['-rf.png', '-rf.png'],
    ['Füße 漢字 🎉.png', 'Füße 漢字 🎉.png'],
    ['F%C3%BC%C3%9Fe.png', 'Füße.png'],
    ['__proto__', '__proto__'],
  ])('as %j, by the name %j', (url, name) => {
    expect(factsOf(name, png(7, 7))).toMatchObject({ width: 7 });
    expect(project({ [`posts/${name}`]: png(7, 7) }).facts(url)).toMatchObject({ width: 7 });
  });

  it('by links to files', () => {
    const { root, facts } = project({ 'posts/a.png': png(7, 7) });
    symlinkSync('a.png', join(root, 'posts/soft.png'));
    linkSync(join(root, 'posts/a.png'), join(root, 'posts/hard.png'));
    mkdirSync(join(root, 'shared'));
    symlinkSync(join(root, 'posts'), join(root, 'shared/media'));
    expect(facts('soft.png')).toMatchObject({ width: 7 });
    expect(facts('hard.png')).toMatchObject({ width: 7 });
    expect(fileFacts(join(root, 'shared/b.md'))('a.png')).toMatchObject({ width: 7 });
  });
});

describe('a file is missing', () => {
  it.each(['a.png', 'no/such/folder/a.png', '../a.png', 'a.md/a.png', `${'a'.repeat(5000)}.png`])(
    '%#',
    (url) => {
      expect(project({}).facts(url)).toEqual(MISSING);
    },
  );

  it('where its name is that of a folder, and where a link leads nowhere', () => {
    const { root, facts } = project({ 'posts/folder/a.png': png(1, 1) });
    symlinkSync('nowhere.png', join(root, 'posts/broken.png'));
    expect(facts('folder')).toEqual(MISSING);
    expect(facts('broken.png')).toEqual(MISSING);
  });
});

describe('nothing is known', () => {
  it.each([
    'https://example.org/a.png',
    'HTTP://example.org/a.png',
    '//example.org/a.png',
    'data:image/png;base64,iVBORw0KGgo=',
    'file:///etc/passwd',
    'C:\\a.png',
    'ipfs:a.png',
    '/img/a.png',
    '\\a.png',
    '',
    '#a.png',
    '?a.png',
    'a\0.png',
    'a%00.png\0',
  ])('of %j', (url) => {
    expect(project({ 'posts/a.png': png(1, 1) }).facts(url)).toBeUndefined();
  });

  it.each([
    '../../a.png',
    '../../../../../../etc/passwd',
    'x/../../../a.png',
    '%2e%2e/%2E%2e/a.png',
    '..%2f..%2fa.png',
    '%2Fetc/passwd',
  ])('of what lies outside of the project: %j', (url) => {
    const outer = folderOf({
      'a.png': png(1, 1),
      'inner/package.json': '{}',
      'inner/posts/a.md': 'hi',
    });
    expect(fileFacts(join(outer, 'inner/posts/a.md'))(url)).toBeUndefined();
  });

  it.skipIf(process.platform === 'win32')('of what is no file, and it is not opened', () => {
    const { root, facts } = project({});
    execFileSync('sh', ['-c', 'mkfifo "$1"', 'sh', join(root, 'posts/pipe.png')]);
    symlinkSync('/dev/zero', join(root, 'posts/zero.png'));
    symlinkSync('circle.png', join(root, 'posts/circle.png'));
    expect(facts('pipe.png')).toBeUndefined();
    expect(facts('zero.png')).toBeUndefined();
    expect(facts('circle.png')).toBeUndefined();
  });

  it.skipIf(process.getuid?.() === 0)('of a folder that may not be opened', () => {
    const { root, facts } = project({ 'posts/secret/a.png': png(1, 1) });
    chmodSync(join(root, 'posts/secret'), 0);
    expect(facts('secret/a.png')).toBeUndefined();
    chmodSync(join(root, 'posts/secret'), 0o700);
  });
});

describe('the project', () => {
  const files = { 'media/a.png': png(1, 1), 'one/two/draft.md': 'hi' };
  const lookedUpIn = (root: string) => fileFacts(join(root, 'one/two/draft.md'))('a.png');

  it.each(['.git/HEAD', '.git', 'package.json'])('begins where there is %s', (mark) => {
    expect(lookedUpIn(folderOf({ ...files, [mark]: '' }))).toMatchObject({ exists: true });
    expect(lookedUpIn(folderOf({ ...files, [`one/${mark}`]: '' }))).toEqual(MISSING);
  });

  it('is that of git where there are packages in it', () => {
    const root = folderOf({ ...files, '.git/HEAD': '', 'one/package.json': '{}' });
    expect(lookedUpIn(root)).toMatchObject({ exists: true });
  });

  it.each([
    ['the working directory', '/home/ada/posts', ['/home/ada/posts/may', '/home/ada/posts']],
    ['the draft’s own folder', '/home/bob', ['/home/ada/posts/may']],
  ])('is else %s', (_, working, folders) => {
    const world = { exists: () => false, workingFolder: () => resolve(working) };
    expect(projectFolders(resolve('/home/ada/posts/may'), world)).toEqual(
      folders.map((folder) => resolve(folder)),
    );
  });
});

describe('a broken header', () => {
  const headers = [png(9, 9), gif(9, 9), webp(9, 9), jpeg(9, 9), avif(9, 9), svg(9, 9), mp4()];

  it('is no fault, however it is broken', () => {
    const broken = fc
      .record({
        header: fc.constantFrom(...headers),
        length: fc.nat(80),
        changes: fc.array(fc.tuple(fc.nat(79), fc.constantFrom(0, 1, 8, 127, 255)), {
          maxLength: 6,
        }),
        rest: fc.uint8Array({ maxLength: 400 }),
      })
      .map(({ header, length, changes, rest }) => {
        const bytes = Buffer.concat([header.subarray(0, length), rest]);
        for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
        return bytes;
      });
    fc.assert(
      fc.property(broken, (bytes) => {
        const found = imageFacts(bytes);
        if (found === undefined) return;
        expect(found.width).toBeGreaterThan(0);
        expect(found.height).toBeGreaterThan(0);
        expect(found.type).toMatch(/^[a-z]{3,4}$/);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['HEIF boxes without a size', '000000006674797061766966000000000000000066747970'],
    ['an icon of icons', '69636e73000000106973333200000000'],
    [
      'JXL parts without a size',
      '0000000c4a584c200d0a870a00000014667479706a786c20000000006a786c70',
    ],
    ['JPEG segments without a length', 'ffd8ffe00000ffe00000ffe00000'],
    ['TIFF entries without an end', '49492a00080000ffffffffffffffffffffffff'],
  ])('ends: %s', (_, hex) => {
    expect(imageFacts(Buffer.from(hex.repeat(200), 'hex'))).toBeUndefined();
  });
});
