import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import { pageOf } from '../../src/cli/explain/page.ts';
import { defectKinds } from '../../src/draft/defects.ts';
import { widthOf } from '../../src/text/width.ts';
import { CLI, execute, folderOf, inProcess, postlint } from './run-postlint.ts';

const plain = { columns: 80, color: false };
const documentOf = (id: string) =>
  readFileSync(new URL(`../../rules/${id}.md`, import.meta.url), 'utf8');

describe('explain', () => {
  it.each(rules.map((rule) => [rule.id, rule] as const))('%s', async (id, rule) => {
    const { code, stdout, stderr } = await inProcess(['explain', id]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const titles = [id, 'Why', 'Incorrect', 'Correct', 'Messages', 'Options', 'Sources'];
    expect(stdout.split('\n').filter((line) => titles.includes(line))).toEqual(titles);
    for (const name of [...Object.keys(rule.messages), ...Object.keys(rule.options)])
      expect(stdout).toContain(`\`${name}\``);
    expect(stdout).not.toMatch(/<!--|^```|^#/m);
  });

  it.each(Object.keys(defectKinds))('%s', async (id) => {
    const { code, stdout } = await inProcess(['explain', id]);
    expect(code).toBe(0);
    expect(stdout.split('\n')[0]).toBe(id);
    expect(stdout.length).toBeGreaterThan(200);
  });

  it('gives the document as Markdown, and all of it as JSON', async () => {
    const markdown = (await inProcess(['explain', 'link-only', '--format', 'markdown'])).stdout;
    for (const line of documentOf('link-only').split('\n')) expect(markdown).toContain(line);
    const json = JSON.parse((await inProcess(['explain', 'link-only', '-f', 'json'])).stdout);
    expect(json).toMatchObject({ version: 1, kind: 'rule', id: 'link-only', severity: 'warning' });
    expect(json.options.certainty.default).toBe(0.85);
    expect(`${json.document.trimEnd()}\n`).toBe(markdown);
  });

  it('shows what a sample depends on, above it', async () => {
    const { stdout } = await inProcess(['explain', 'reserved-characters']);
    for (const stated of ['escapes: false', 'escapes: true'])
      expect(stdout).toMatch(new RegExp(`With \`publisher: \\{ ${stated} \\}\`[^│]*│ ---`));
  });

  it.each([['pretty'], ['markdown'], ['json']])(
    'lists all names where none is given: %s',
    async (format) => {
      const { code, stdout, stderr } = await inProcess(['explain', '--format', format]);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      for (const id of [...rules.map((rule) => rule.id), ...Object.keys(defectKinds)])
        expect(stdout).toMatch(new RegExp(`[\`"]${id}[\`"]`));
    },
  );

  it('has the messages in German', async () => {
    const { stdout } = await inProcess(['explain', 'over-length', '--locale', 'de']);
    expect(stdout).toContain('Zu lang für');
    expect(stdout).not.toContain('Too long for');
    expect(stdout).not.toContain('|words');
  });

  it.each([
    [['over-lenth'], 'over-length'],
    [['emty-draft'], 'empty-draft'],
    [['constructor'], 'constructor'],
    [['../over-length'], '../over-length'],
    [['over-length', 'link-only'], 'one rule'],
    [['unknown-platfrm'], 'Did you mean unknown-platform? postlint explain lists'],
    [['a\nb\u001b[31m'], 'postlint explain'],
  ])('has one line for %j', async (names, named) => {
    const { code, stdout, stderr } = await inProcess(['explain', ...names]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^postlint: [^\n\u001b]+\n$/);
    expect(stderr).toContain(named);
  });

  it('finds the document beside its own file, wherever it is called, and stays as wide as the terminal', async () => {
    const { stdout } = await postlint(['explain', 'over-length'], { cwd: folderOf({}) });
    expect(stdout).toContain('Etienne Besson');
    expect(stdout).not.toContain('\u001b');
    const coloured = await execute(process.execPath, [CLI, 'explain', 'over-length'], {
      env: { FORCE_COLOR: '1' },
    });
    expect(coloured.stdout.replace(/\u001b\[\d+m/g, '').replaceAll('`', '')).toBe(
      stdout.replaceAll('`', ''),
    );
  });

  it('explains the rule of a plugin by what it says of itself', async () => {
    const rule = `{ id: 'acme/no-cats', scope: 'post', severity: 'info', presets: [],
      description: 'Posts about *cats*\\u001b[31m <b>', url: 'https://rules.example.org/no-cats',
      messages: { cat: { text: 'A cat: {name}.', help: 'Take a dog.' } },
      options: { most: { default: 1, description: 'How many cats' } }, *check() {} }`;
    const cwd = folderOf({
      'acme.mjs': `export default { name: 'acme', rules: [${rule}] };`,
      'postlint.config.mjs': `import acme from './acme.mjs'; export default { plugins: [acme] };`,
    });
    const { code, stdout } = await postlint(['explain', 'acme/no-cats'], { cwd });
    expect(code).toBe(0);
    for (const text of ['*cats*', '<b>', 'A cat: {name}.', '`most`', 'https://rules.example.org'])
      expect(stdout).toContain(text);
    expect(stdout).not.toContain('\u001b');
  });
});

describe('a page for a terminal', () => {
  const columnsOf = (line: string) => [...line].reduce((sum, one) => sum + widthOf(one), 0);

  it.each([30, 80, 200])('fits into %i columns', (columns) => {
    for (const { id } of rules.filter((_, index) => index % 6 === 0)) {
      const lines = pageOf(documentOf(id), { columns, color: false }).split('\n');
      // A word that is longer than the line stays whole.
      for (const line of lines.filter((one) => /\S\s+\S.*\s\S/.test(one.replace(/[│`].*/, ''))))
        expect(columnsOf(line), line).toBeLessThanOrEqual(Math.min(columns, 88));
    }
  });

  it.each([
    ['# A title\n\ntext', 'A title\n\n  text\n'],
    ['```js\na  b\n  c\n```', '  │ a  b\n  │   c\n'],
    ['1. a\n2. b\n   c', '  1. a\n  2. b c\n'],
    ['> quoted', '    quoted\n'],
    ['[a](https://example.org) *b* **c** `d e`', '  a (https://example.org) b c `d e`\n'],
    ['| option | default |\n| --- | --- |\n| `a` | 1 |', '  option `a`\n      default: 1\n'],
    ['<!-- hidden -->\n', '\n'],
    ['a\u001b[31mb\u202e', '  a\ufffd[31mb\ufffd\n'],
    ['```\n\u001b[2J\n```', '  │ \ufffd[2J\n'],
  ])('%j', (markdown, shown) => {
    expect(pageOf(markdown, plain)).toBe(shown);
  });
});
