import { describe, expect, it } from 'vitest';
import { folderOf, outputOf, postlint } from './run-postlint.ts';

/** What acts on a terminal, or on the order of the text on it; a line feed apart. */
const ACTING =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/;

const EVIL =
  '\u001b[31m\u001b]8;;https://evil.example\u0007\u001b]52;c;eA==\u001b\\\u009b2J\r\u202e\u2066\u200f\u061c\u2028\u2029\u007f\u0085';

const files = {
  [`::error file=x::${EVIL.replaceAll('/', '')}.md`]: `---\nplatforms: [x, "${EVIL}linkdin"]\n---\n${EVIL}\n`,
  'plain.md': `---\nplatforms: [x]\nlang: ${EVIL}\ncw: [${EVIL}]\n---\n${EVIL} ${'word '.repeat(90)}${EVIL}\n`,
  'record.json': JSON.stringify({ action: 'post', richText: `${EVIL} ${'word '.repeat(90)}` }),
  'broken.json': `{"action": "post", ${EVIL}`,
  'section.md': `## Linkdin ${EVIL}\n\nHello\n\n## X\n\n::error::${EVIL}\n`,
  'skipped.md': `# ${EVIL}\n`,
  'command.tweet': `::stop-commands::x\n\n##[error]y\n${'word '.repeat(90)}`,
};

describe.concurrent('control characters in texts and paths', () => {
  it.each(['pretty', 'json'])('never reach the terminal in %s', async (format) => {
    const run = await postlint(['--verbose', '-f', format, '.', '*.json'], {
      cwd: folderOf(files),
    });
    expect(run).toMatchObject({ code: 1, stderr: '' });
    expect(run.stdout).not.toMatch(ACTING);
    expect(run.stdout).not.toMatch(/^\s*::/m);
    for (const name of ['plain.md', 'skipped.md']) expect(run.stdout).toContain(name);
  });

  it('are the same characters again when JSON is read', async () => {
    const run = await postlint(['-f', 'json', '.'], { cwd: folderOf(files) });
    const paths = outputOf(run).results.map(({ path }) => path);
    expect(paths).toEqual(Object.keys(files).sort());
  });

  it('never reach the error stream', async () => {
    const run = await postlint([`${EVIL}.md`, `${EVIL}*`, '--stdin-filename', EVIL, '-'], {
      cwd: folderOf({}),
      input: EVIL,
    });
    expect(run.code).toBe(2);
    expect(run.stderr.trimEnd().split('\n')).toHaveLength(2);
    expect(run.stdout + run.stderr).not.toMatch(ACTING);
    const option = await postlint([`--${EVIL}`]);
    expect(option).toMatchObject({ code: 2, stdout: '' });
    expect(option.stderr).not.toMatch(ACTING);
  });
});

describe.concurrent('a thousand findings in one draft', () => {
  it.each([
    ['on one line', `[${Array.from({ length: 1000 }, (_, index) => `🎉q${index}`).join(',')}]`],
    ['on a line each', `\n${Array.from({ length: 1000 }, (_, index) => `- q${index}`).join('\n')}`],
  ])('%s are all shown', async (_, list) => {
    const text = `---\nplatforms: ${list}\n---\n${'é漢 word '.repeat(7000)}`.slice(0, 65_536);
    const run = await postlint(['draft.md'], { cwd: folderOf({ 'draft.md': text }) });
    expect(run).toMatchObject({ code: 1, stderr: '' });
    expect(run.stdout.match(/unknown-platform$/gm)).toHaveLength(1000);
  });
});
