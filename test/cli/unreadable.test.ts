import { describe, expect, it } from 'vitest';
import { folderOf, GOOD, outputOf, postlint } from './run-postlint.ts';

const bytes = (...parts: (string | number)[]) =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.of(part))),
  );

/** Bytes that are no text, with the first wrong byte (from 1) and its offset in the decoded text. */
const notText: readonly (readonly [string, Uint8Array, number, number])[] = [
  ['Latin-1', bytes('caf', 0xe9, ' au lait\n'), 4, 3],
  ['a character cut short by the end', bytes('caf', 0xc3), 4, 3],
  ['a wrong byte after emoji', bytes('🎉é', 0xff, 'x'), 7, 3],
  ['a wrong byte after CRLF', bytes('a\r\nb', 0x80, '\r\n'), 5, 4],
  ['an encoded surrogate', bytes('ab', 0xed, 0xa0, 0x80), 3, 2],
  ['an overlong slash', bytes(0xc0, 0xaf), 1, 0],
  ['NUL', bytes('ab', 0, 'c'), 3, 2],
  ['UTF-16 with its mark', Buffer.from('\ufeffhi there', 'utf16le'), 1, 0],
  ['UTF-16 without', Buffer.from('hi there', 'utf16le'), 2, 1],
  ['a picture', bytes(0x89, 'PNG\r\n', 0x1a, '\n', 0, 0), 1, 0],
];

/** Lints files by name in one call; the result is the report of each. */
async function reportsOf(contents: readonly (string | Uint8Array)[], code: number) {
  const names = contents.map((_, index) => `${index}.md`);
  const cwd = folderOf(Object.fromEntries(contents.map((text, index) => [`${index}.md`, text])));
  const run = await postlint(['--format', 'json', ...names], { cwd });
  expect(run).toMatchObject({ code, stderr: '' });
  return outputOf(run).results;
}

describe.concurrent('a named file that is no text is an error', () => {
  it('at its place', async () => {
    const reports = await reportsOf(
      notText.map(([, content]) => content),
      1,
    );
    for (const [index, [name, , byte, offset]] of notText.entries()) {
      const [first, ...more] = reports[index]?.diagnostics ?? [];
      expect(reports[index], name).toMatchObject({ ok: false, posts: [] });
      expect(first, name).toMatchObject({ ruleId: 'not-text', severity: 'error', data: { byte } });
      expect(first?.span.start, name).toBe(offset);
      expect(more).toEqual([]);
    }
  });

  it('and pretty shows the line with its marker, and nothing that acts on a terminal', async () => {
    const cwd = folderOf({ 'draft.md': bytes('one\ntwo ', 0xff, 0x1b, '[31m', 0x9b, 'x\n') });
    const run = await postlint(['draft.md'], { cwd });
    expect(run).toMatchObject({ code: 1, stderr: '' });
    expect(run.stdout).toContain('2:5');
    expect(run.stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  });
});

describe.concurrent('size', () => {
  it('over the limit is an error', async () => {
    const reports = await reportsOf(['a'.repeat(65_537), 'a'.repeat(1e6), '漢'.repeat(65_537)], 1);
    for (const { diagnostics } of reports) {
      expect(diagnostics).toMatchObject([
        { ruleId: 'too-large', severity: 'error', span: { start: 0, end: 0 } },
      ]);
    }
  });
  it('at the limit is fine, in three bytes each, too', async () => {
    for (const { posts } of await reportsOf(['a'.repeat(65_536), '漢'.repeat(65_536)], 0)) {
      expect(posts[0]?.text).toHaveLength(65_536);
    }
  });
});

describe.concurrent('nearly nothing', () => {
  it('is a warning', async () => {
    const nothing = ['', '\ufeff', ' \r\n\t\n', '---\nplatforms: [x]\n---\n'];
    for (const { diagnostics } of await reportsOf(nothing, 0)) {
      expect(diagnostics).toMatchObject([{ ruleId: 'empty-draft', severity: 'warning' }]);
    }
    const cwd = folderOf({ 'draft.md': '' });
    expect(await postlint(['draft.md'], { cwd })).toMatchObject({ code: 0, stderr: '' });
  });
  it('a byte-order mark before a draft changes nothing', async () => {
    const cwd = folderOf({ 'a.md': `\ufeff${GOOD}` });
    const run = await postlint(['--format', 'json', 'a.md'], { cwd });
    expect(outputOf(run).results[0]).toMatchObject({ ok: true, diagnostics: [] });
    expect(outputOf(run).results[0]?.posts).toHaveLength(1);
  });
});
