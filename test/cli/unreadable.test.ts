import { describe, expect, it } from 'vitest';
import { folderOf, GOOD, outputOf, postlint } from './run-postlint.ts';

const bytes = (...parts: (string | number)[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.of(part))));

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

describe.concurrent('a named file that is no text is an error at its place', () => {
  it.each(notText)('%s', async (_, content, byte, offset) => {
    const cwd = folderOf({ 'draft.md': content });
    const run = await postlint(['--format', 'json', 'draft.md'], { cwd });
    expect(run).toMatchObject({ code: 1, stderr: '' });
    const [report] = outputOf(run).results;
    expect(report).toMatchObject({ ok: false, posts: [] });
    expect(report?.diagnostics).toMatchObject([
      { ruleId: 'not-text', severity: 'error', data: { byte }, span: { start: offset } },
    ]);
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
  const one = (text: string) =>
    postlint(['--format', 'json', 'draft.txt'], { cwd: folderOf({ 'draft.txt': text }) });
  it.each([
    ['a little over the limit', 'a'.repeat(65_537)],
    ['far over it', 'a'.repeat(1_000_000)],
    ['over it in bytes and units', '漢'.repeat(65_537)],
  ])('%s is an error', async (_, text) => {
    const run = await one(text);
    expect(run).toMatchObject({ code: 1, stderr: '' });
    expect(outputOf(run).results[0]?.diagnostics).toMatchObject([
      { ruleId: 'too-large', severity: 'error', span: { start: 0, end: 0 } },
    ]);
  });
  it.each([
    ['at the limit', 'a'.repeat(65_536)],
    ['at the limit, three bytes each', '漢'.repeat(65_536)],
  ])('%s is read', async (_, text) => {
    const [report] = outputOf(await one(text)).results;
    expect(report?.posts[0]?.text).toHaveLength(65_536);
  });
});

describe.concurrent('nearly nothing', () => {
  it.each([
    ['an empty file', ''],
    ['a byte-order mark alone', '\ufeff'],
    ['white space', ' \r\n\t\n'],
    ['front matter alone', '---\nplatforms: [x]\n---\n'],
  ])('%s is a warning', async (_, text) => {
    const cwd = folderOf({ 'draft.md': text });
    const run = await postlint(['--format', 'json', 'draft.md'], { cwd });
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(outputOf(run).results[0]?.diagnostics).toMatchObject([
      { ruleId: 'empty-draft', severity: 'warning' },
    ]);
    expect((await postlint(['draft.md'], { cwd })).code).toBe(0);
  });
  it('a byte-order mark before a draft changes nothing', async () => {
    const cwd = folderOf({ 'a.md': `\ufeff${GOOD}` });
    const run = await postlint(['--format', 'json', 'a.md'], { cwd });
    expect(outputOf(run).results[0]).toMatchObject({ ok: true, diagnostics: [] });
    expect(outputOf(run).results[0]?.posts).toHaveLength(1);
  });
});
