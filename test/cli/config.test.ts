import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf, inProcess, outputOf, pathsOf, postlint, type Run } from './run-postlint.ts';

const LINK = 'https://example.org\n';
const QUESTION = 'Which of the two maps would you take, and why?\n';
const ON_X = `---\nplatforms: [x]\n---\n${LINK}`;

/** The rules that count in the first draft. */
function idsOf(run: Run): string[] {
  const [report] = outputOf(run).results;
  return (report?.diagnostics ?? []).map(({ ruleId }) => ruleId);
}

function lint(files: Readonly<Record<string, string>>, ...args: readonly string[]) {
  const cwd = folderOf({ '.git/HEAD': '', 'draft.md': ON_X, ...files });
  return inProcess(['draft.md', '--format', 'json', ...args], { cwd });
}

const OFF = { rules: { 'link-only': 'off' } };

describe('a configuration', () => {
  it.each<[name: string, text: string]>([
    ['postlint.config.json', JSON.stringify(OFF)],
    ['postlint.config.yaml', 'rules:\n  link-only: off\n'],
    ['postlint.config.yml', '# nothing else\nrules: { link-only: off }\n'],
    ['postlint.config.mjs', `export default ${JSON.stringify(OFF)};`],
    ['postlint.config.cjs', `module.exports = ${JSON.stringify(OFF)};`],
    ['postlint.config.js', `export default ${JSON.stringify(OFF)};`],
    ['.postlintrc', 'rules:\n  link-only: off\n'],
    ['.postlintrc.json', `{"$schema": "schema.json", "rules": {"link-only": "off"}}`],
    ['.postlintrc.yaml', 'rules:\n  link-only: off\n'],
    ['package.json', JSON.stringify({ name: 'posts', postlint: OFF })],
  ])('is read from %s', async (name, text) => {
    expect(idsOf(await lint({ [name]: text }))).toEqual([]);
  });

  it('may be empty, and is not there in a package that says nothing of postlint', async () => {
    expect(idsOf(await lint({ 'postlint.config.yaml': '# to come\n' }))).toEqual(['link-only']);
    const foreign = JSON.stringify({ devDependencies: { postlint: '1' } });
    expect(idsOf(await lint({ 'package.json': foreign }))).toEqual(['link-only']);
  });

  it('is the nearest one of each draft, up to the project', async () => {
    const cwd = folderOf({
      'postlint.config.yaml': 'rules: { link-only: off }',
      'project/.git/HEAD': '',
      'project/a.md': ON_X,
      'project/posts/postlint.config.yaml': 'rules: { link-only: info }',
      'project/posts/deep/b.md': ON_X,
    });
    const run = await postlint(['project', '--format', 'json'], { cwd });
    const severities = outputOf(run).results.map(({ diagnostics }) => diagnostics[0]?.severity);
    expect(severities.filter(Boolean)).toEqual(['warning', 'info']);
  });

  it('is another one where the call names it, or none', async () => {
    const files = {
      'postlint.config.yaml': 'rules: { link-only: off }',
      'strict.yaml': 'rules: { link-only: error }',
    };
    expect((await lint(files, '--config', 'strict.yaml')).code).toBe(1);
    expect(idsOf(await lint(files, '--no-config'))).toEqual(['link-only']);
  });

  it('yields to the presets of the call', async () => {
    const files = { 'postlint.config.yaml': 'extends: [accessible]' };
    expect(idsOf(await lint(files))).toEqual([]);
    expect(idsOf(await lint(files, '--preset', 'recommended'))).toEqual(['link-only']);
  });

  it('extends presets, files and packages, the last one wins', async () => {
    const run = await lint({
      'postlint.config.yaml': 'extends: [strict, ./base/more.yaml, shared-posts]',
      'base/more.yaml': 'extends: ../root.json\nrules: { link-only: info }',
      'root.json': '{"rules": {"link-only": "error", "over-length": "off"}}',
      'node_modules/shared-posts/package.json': '{"name":"shared-posts","main":"posts.json"}',
      'node_modules/shared-posts/posts.json': '{"rules": {"broadcast-tone": "off"}}',
    });
    expect(run.code).toBe(0);
    expect(outputOf(run).results[0]?.diagnostics).toMatchObject([
      { ruleId: 'link-only', severity: 'info' },
    ]);
  });

  it('holds for some files and some targets', async () => {
    const cwd = folderOf({
      '.git/HEAD': '',
      'postlint.config.yaml': `platforms: [mastodon]
overrides:
  - files: ['jobs/**']
    platforms: [linkedin/group]
  - targets: [x]
    rules: { link-only: off }
  - files: ['jobs/**']
    targets: [x]
    rules: { link-only: info }
`,
      'a.md': LINK,
      'jobs/b.md': LINK,
      'c.md': ON_X,
      'jobs/d.md': ON_X,
    });
    const run = await postlint(['a.md', 'jobs/b.md', 'c.md', 'jobs/d.md', '-f', 'json'], { cwd });
    const found = outputOf(run).results.map(({ posts, diagnostics }) => [
      posts.map(({ target }) => target).join(),
      diagnostics.map(({ ruleId, severity }) => `${ruleId} ${severity}`).join(),
    ]);
    expect(found).toEqual([
      ['mastodon', 'link-only warning'],
      ['linkedin/group', 'link-only error'],
      ['x', ''],
      ['x', 'link-only info'],
    ]);
  });

  it('names a folder of drafts, and says where it names none', async () => {
    const found = (drafts: string) => {
      const cwd = folderOf({
        '.git/HEAD': '',
        'postlint.config.yaml': `platforms: [x]\ndrafts: ${drafts}\n`,
        'posts/a.md': QUESTION,
      });
      return inProcess(['-f', 'json'], { cwd });
    };
    expect(pathsOf(await found('[posts]'))).toEqual(['posts/a.md']);
    const { code, stderr } = await found('[post/**, "*.tweet"]');
    expect([code, stderr]).toEqual([
      2,
      'postlint: postlint.config.yaml:2: drafts: no file matches post/**, *.tweet.\n',
    ]);
  });

  it('says which files are drafts, and which are ignored', async () => {
    const cwd = folderOf({
      '.git/HEAD': '',
      'postlint.config.yaml': 'drafts: [posts/**]\nignore: [posts/old/**]\n',
      'README.md': QUESTION,
      'posts/a.md': QUESTION,
      'posts/old/b.md': LINK,
    });
    const whole = await postlint(['-f', 'json', '*.md', 'posts'], { cwd });
    const skipped = outputOf(whole).results.map(({ path, skipped: why }) => [path, why]);
    expect(skipped).toEqual([
      ['README.md', 'no-target'],
      ['posts/a.md', undefined],
      ['posts/old/b.md', 'ignored'],
    ]);
    // Without a path it is the drafts that the configuration names.
    expect(pathsOf(await postlint(['-f', 'json'], { cwd }))).toEqual([
      'posts/a.md',
      'posts/old/b.md',
    ]);
    const fromBelow = await postlint(['-f', 'json'], { cwd: join(cwd, 'posts/old') });
    expect(pathsOf(fromBelow)).toEqual(['../a.md', 'b.md']);
    // Named, it is ignored all the same.
    const named = await postlint(['-f', 'json', 'posts/old/b.md'], { cwd });
    expect(outputOf(named).results[0]?.skipped).toBe('ignored');
  });

  it('brings the rules and platforms of plugins', async () => {
    const rule = `{ id: 'loud', scope: 'post', description: 'Posts', severity: 'error', presets: ['recommended'],
      messages: { loud: { text: 'Loud.', help: 'Whisper.' } }, options: { most: { default: 1, description: 'A number' } },
      *check({ text }) { yield { messageId: 'loud', data: {}, span: { start: 0, end: text.length } }; } }`;
    const files = {
      'plugin.mjs': `export default { name: 'loudness', rules: [${rule}] };`,
      'postlint.config.yaml':
        'plugins: [./plugin.mjs]\nrules: { link-only: off, loud: { most: 2 } }',
    };
    expect(idsOf(await lint(files))).toEqual(['loud']);
    expect((await lint(files, '--safe')).stderr).toContain('postlint.config.yaml:1');
  });
});

describe('a wrong configuration', () => {
  it.each<[name: string, file: string, text: string, said: readonly string[]]>([
    ['a key', 'postlint.config.yaml', 'extends: [strict]\n\nruls: {}', [':3:', '“ruls”', 'rules']],
    [
      'a rule',
      'postlint.config.json',
      '{\n  "rules": {\n    "over-lenght": "off"\n  }\n}',
      [':3:', 'over-length'],
    ],
    [
      'an option',
      'postlint.config.yaml',
      'rules:\n  too-many-links:\n    maxLink: 3',
      [':3:', 'max'],
    ],
    ['a severity', '.postlintrc', 'rules:\n  link-only: warn', [':2:', 'warning']],
    ['a platform', 'postlint.config.yaml', 'platforms: [mastodn]', [':1:', 'mastodon']],
    ['a preset', 'postlint.config.yaml', '\nextends: recomended', [':2:', 'recommended']],
    ['a file', 'postlint.config.yaml', 'extends: ./none.yaml', ['none.yaml']],
    ['a circle', 'postlint.config.yaml', 'extends: ./postlint.config.yaml', ['circle']],
    ['a domain', 'package.json', '{"postlint": {\n"own": {"domains": ["a b"]}}}', [':2:', '“a b”']],
    ['YAML', 'postlint.config.yaml', 'rules:\n  - [', ['postlint.config.yaml:', 'YAML']],
    ['JSON', '.postlintrc.json', '{\n  "rules": {,\n}', ['.postlintrc.json:2', 'JSON']],
    ['a list', 'postlint.config.yaml', '- strict', ['an object']],
    ['aliases', 'postlint.config.yaml', 'a: &a 1\nb: *a', ['alias']],
    ['code that throws', 'postlint.config.mjs', 'throw new Error("a slip")', ['a slip']],
    [
      'code without a default',
      'postlint.config.mjs',
      'export const rules = {}',
      ['export default'],
    ],
    [
      'an override of nothing',
      'postlint.config.yaml',
      'overrides:\n  - rules: {}',
      [':2:', 'targets'],
    ],
    [
      'accounts for a target',
      'postlint.config.yaml',
      'overrides:\n  - targets: [x]\n    accounts: {}',
      [':3:', 'accounts'],
    ],
    ['nothing to extend', 'postlint.config.yaml', '\nextends:', [':2:', 'a list']],
    ['a module of Node', 'postlint.config.yaml', 'extends: fs', [':1:', '“fs”']],
    ['a plugin of Node', 'postlint.config.yaml', 'plugins: [fs]', [':1:', '“fs”']],
    ['two documents', 'postlint.config.yaml', 'rules: {}\n---\nrules: {}', ['2 documents']],
    ['depth', '.postlintrc.json', `{"phrases":${'['.repeat(1e5)}${']'.repeat(1e5)}}`, ['100']],
    [
      'a rule that is data',
      'postlint.config.yaml',
      'plugins:\n  - name: p\n    rules: [{ id: a, scope: post }]',
      [':2:', 'defineRule'],
    ],
    [
      'a platform that is none',
      'postlint.config.yaml',
      'plugins: [{ name: p, platforms: [{ id: zz }] }]',
      [':1:', 'definePlatform'],
    ],
    [
      'many wrong keys',
      'postlint.config.yaml',
      Array.from({ length: 50_000 }, (_, at) => `key${at}: 1\n`).join(''),
      ['“key0”'],
    ],
    ['code that throws nothing', 'postlint.config.mjs', 'throw Object.create(null)', ['run']],
    [
      'code that leads in a circle',
      'postlint.config.mjs',
      'const phrases = []; phrases.push(phrases); export default { phrases };',
      ['no JSON'],
    ],
    ['text that acts', 'postlint.config.yaml', '"\\u001b[31m": 1', ['no key']],
  ])('is said in one line: %s', async (_, file, text, said) => {
    const { code, stdout, stderr } = await lint({ [file]: text });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    for (const words of [file, ...said]) expect(stderr).toContain(words);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).not.toContain('\u001b');
  });

  it('is said where two files hold one', async () => {
    const { code, stderr } = await lint({ '.postlintrc': '', 'postlint.config.yaml': '' });
    expect(code).toBe(2);
    expect(stderr).toMatch(/postlint\.config\.yaml and \.postlintrc/);
  });

  it.runIf(process.versions.node.startsWith('20.'))('is TypeScript on Node 20', async () => {
    const { code, stderr } = await lint({ 'postlint.config.ts': 'export default {}' });
    expect(code).toBe(2);
    expect(stderr).toContain('22.18');
  });
});

describe('code of others', () => {
  const TRAP =
    'import { writeFileSync } from "node:fs"; writeFileSync("ran", ""); export default {};';

  it('is not run where the draft lies in another project', async () => {
    const cwd = folderOf({ 'mine/.git/HEAD': '', 'theirs/.git/HEAD': '', 'theirs/a.md': ON_X });
    writeFileSync(join(cwd, 'theirs/postlint.config.mjs'), TRAP);
    const mine = { cwd: join(cwd, 'mine') };
    const { code, stderr } = await postlint(['../theirs/a.md'], mine);
    expect(code).toBe(2);
    expect(stderr).toContain('--config');
    const named = ['--config', '../theirs/postlint.config.mjs', '../theirs/a.md'];
    expect((await postlint(named, mine)).code).toBe(0);
  });

  it('is not run where a link leads to it', async () => {
    const cwd = folderOf({ 'mine/.git/HEAD': '', 'mine/a.md': ON_X, 'other/evil.mjs': TRAP });
    symlinkSync('../other/evil.mjs', join(cwd, 'mine/postlint.config.mjs'));
    expect((await postlint(['a.md'], { cwd: join(cwd, 'mine') })).code).toBe(2);
  });

  it.each<[name: string, file: string, text: string]>([
    ['a configuration', 'postlint.config.mjs', 'export default {};'],
    ['what it extends', 'postlint.config.yaml', 'extends: ./base.mjs'],
    ['a package', 'postlint.config.yaml', 'extends: evil'],
    ['a plugin', 'postlint.config.yaml', 'plugins: [./base.mjs]'],
    ['a file from outside', 'postlint.config.yaml', 'extends: ../outside.yaml'],
  ])('is refused with --safe: %s', async (_, file, text) => {
    const cwd = folderOf({
      'outside.yaml': 'secret: 1',
      'mine/.git/HEAD': '',
      'mine/draft.md': ON_X,
      'mine/base.mjs': TRAP,
      'mine/node_modules/evil/index.js': 'throw new Error("it ran")',
      [`mine/${file}`]: text,
    });
    mkdirSync(join(cwd, 'mine/sub'));
    const { code, stderr } = await postlint(['--safe', 'draft.md'], { cwd: join(cwd, 'mine') });
    expect(code).toBe(2);
    expect(stderr).toContain('--safe');
    expect(stderr).not.toMatch(/it ran|secret/);
  });
});

describe('postlint config', () => {
  it('prints what holds for a file, and where it is said', async () => {
    const cwd = folderOf({
      '.git/HEAD': '',
      'base.yaml': 'rules:\n  link-only: off\n  over-length: warning\n',
      'postlint.config.yaml': `extends: ./base.yaml
rules:
  link-only: error
overrides:
  - files: ['jobs/**']
    rules:
      link-only: { severity: info }
  - targets: [linkedin/group]
    extends: [group-etiquette]
`,
    });
    const linesOf = ({ stdout }: Run) =>
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => line.replace(/ +# /, ' # '));
    expect(linesOf(await postlint(['config', 'a.md'], { cwd }))).toEqual([
      'rules.link-only.severity: "error" # postlint.config.yaml:3',
      'rules.over-length.severity: "warning" # base.yaml:3',
      'extends: ["recommended"] # by default',
      '[linkedin/group] extends: ["group-etiquette"] # postlint.config.yaml:9',
    ]);
    expect(linesOf(await postlint(['config', 'jobs/a.md'], { cwd }))).toContain(
      'rules.link-only.severity: "info" # postlint.config.yaml:7',
    );
    const json = await postlint(['config', 'a.md', '--format', 'json'], { cwd });
    expect(JSON.parse(json.stdout)[0]).toEqual({
      key: 'rules.link-only.severity',
      value: 'error',
      from: 'postlint.config.yaml:3',
    });
  });
});
