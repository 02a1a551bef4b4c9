import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clearLeftovers, replaceFile } from '../../src/node/replace-file.ts';
import { folderOf } from '../cli/run-postlint.ts';

const OLD = Buffer.from('old\r\n');
const NEW = Buffer.from('\ufeffnew\r\n');

/** A folder with one draft, and the draft's path. */
function oneDraft() {
  const folder = folderOf({ 'draft.md': OLD });
  return { folder, draft: join(folder, 'draft.md') };
}

describe('a file that is replaced', () => {
  it('has the new bytes, and its folder nothing else', () => {
    const { folder, draft } = oneDraft();
    replaceFile(draft, OLD, NEW);
    expect(readFileSync(draft)).toEqual(NEW);
    expect(readdirSync(folder)).toEqual(['draft.md']);
  });

  it.each([0o600, 0o640, 0o755])('keeps its mode: %o', (mode) => {
    const { draft } = oneDraft();
    chmodSync(draft, mode);
    replaceFile(draft, OLD, NEW);
    expect(statSync(draft).mode & 0o7777).toBe(mode);
  });

  it('keeps its owner', () => {
    const { draft } = oneDraft();
    const { uid, gid } = statSync(draft);
    replaceFile(draft, OLD, NEW);
    expect(statSync(draft)).toMatchObject({ uid, gid });
  });

  it('is the one that a link leads to', () => {
    const { folder, draft } = oneDraft();
    mkdirSync(join(folder, 'elsewhere'));
    const link = join(folder, 'elsewhere', 'link.md');
    symlinkSync('../draft.md', link);
    replaceFile(link, OLD, NEW);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(realpathSync(link)).toBe(realpathSync(draft));
    expect(readFileSync(draft)).toEqual(NEW);
    expect(readdirSync(join(folder, 'elsewhere'))).toEqual(['link.md']);
  });

  it('may have a name as long as there are', () => {
    const name = `${'n'.repeat(252)}.md`;
    const draft = join(folderOf({ [name]: OLD }), name);
    replaceFile(draft, OLD, NEW);
    expect(readFileSync(draft)).toEqual(NEW);
  });
});

describe('a file is left alone', () => {
  it('where it has changed since it was read', () => {
    const { folder, draft } = oneDraft();
    writeFileSync(draft, 'somebody else’s');
    expect(() => replaceFile(draft, OLD, NEW)).toThrow(/changed/);
    expect(readFileSync(draft, 'utf8')).toBe('somebody else’s');
    expect(readdirSync(folder)).toEqual(['draft.md']);
  });

  it('where it has another name, which would keep the old text', () => {
    const { folder, draft } = oneDraft();
    linkSync(draft, join(folder, 'other.md'));
    expect(() => replaceFile(draft, OLD, NEW)).toThrow(/hard links/);
    expect(readFileSync(draft)).toEqual(OLD);
  });

  it('where it is gone, or a folder by now', () => {
    const { folder } = oneDraft();
    expect(() => replaceFile(join(folder, 'gone.md'), OLD, NEW)).toThrow();
    expect(() => replaceFile(folder, OLD, NEW)).toThrow();
    expect(readdirSync(folder)).toEqual(['draft.md']);
  });

  // Root may write everywhere.
  it.skipIf(process.getuid?.() === 0)('where its owner forbids to write it', () => {
    const { draft } = oneDraft();
    chmodSync(draft, 0o444);
    expect(() => replaceFile(draft, OLD, NEW)).toThrow(/EACCES/);
    expect(readFileSync(draft)).toEqual(OLD);
  });
});

describe('leftovers of runs that were killed', () => {
  /** No process has this number: it is beyond what Linux and macOS give out. */
  const GONE = '.postlint-999999999-0123456789ab.tmp';
  const RUNNING = `.postlint-${process.ppid}-0123456789ab.tmp`;
  /** In a container every run has the same number. */
  const OURS = `.postlint-${process.pid}-0123456789ab.tmp`;
  const OLD_ONE = `.postlint-${process.ppid}-ab0123456789.tmp`;

  it('are cleared away, and nothing else is', () => {
    const names = [GONE, RUNNING, OURS, OLD_ONE, '.postlint-notes.tmp', 'a.md'];
    const folder = folderOf(Object.fromEntries(names.map((name) => [name, ''])));
    utimesSync(join(folder, OLD_ONE), 1_700_000_000, 1_700_000_000);
    clearLeftovers(join(folder, 'a.md'));
    expect(readdirSync(folder).sort()).toEqual([RUNNING, '.postlint-notes.tmp', 'a.md'].sort());
  });

  it('are cleared where a link leads to', () => {
    const folder = folderOf({ [`there/${GONE}`]: '', 'there/a.md': '', [`here/${GONE}`]: '' });
    symlinkSync('../there/a.md', join(folder, 'here/a.md'));
    clearLeftovers(join(folder, 'here/a.md'));
    expect(readdirSync(join(folder, 'there'))).toEqual(['a.md']);
    expect(readdirSync(join(folder, 'here'))).toEqual(['a.md']);
  });

  it('do not matter where there is no folder', () => {
    expect(() => clearLeftovers(join(folderOf({}), 'none'))).not.toThrow();
  });
});
