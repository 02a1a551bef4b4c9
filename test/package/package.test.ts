import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { rules } from '../../src/index.ts';
import { execute, GOOD, outputOf, TOO_LONG } from '../cli/run-postlint.ts';
import { installPackage, type Project, ROOT } from './install-package.ts';
import { compileUse } from './use-types.ts';

let project: Project;

beforeAll(async () => {
  project = await installPackage();
});

afterAll(() => rmSync(dirname(project.folder), { recursive: true, force: true }));

const path = (name: string) => join(project.folder, 'node_modules/postlint', name);

describe('the package', () => {
  it('brings no other package', () => {
    const installed = readdirSync(join(project.folder, 'node_modules'));
    expect(installed.filter((name) => !name.startsWith('.'))).toEqual(['postlint']);
    const manifest = JSON.parse(readFileSync(path('package.json'), 'utf8'));
    expect(manifest.dependencies ?? {}).toEqual({});
    for (const script of ['preinstall', 'install', 'postinstall']) {
      expect(manifest.scripts).not.toHaveProperty(script);
    }
  });

  it.each(['LICENSE', 'README.md', 'CHANGELOG.md', 'THIRD-PARTY-LICENSES.md', 'package.json'])(
    'holds %s',
    (name) => {
      expect(project.files).toContain(name);
      expect(statSync(path(name)).size).toBeGreaterThan(100);
    },
  );

  it('holds the document of each rule, where the diagnostics say', () => {
    const documents = project.files.filter((name) => name.startsWith('rules/'));
    expect(documents.sort()).toEqual(rules.map(({ id }) => `rules/${id}.md`).sort());
  });
});

describe('the files of the package', () => {
  it('holds nothing else than these and what was built', () => {
    const expected =
      /^(?:[A-Z-]+(?:\.md)?|package\.json|schema\/config\.json|rules\/[a-z-]+\.md|dist\/[\w-]+(?:\.d)?\.[jt]s)$/;
    expect(project.files.filter((name) => !expected.test(name))).toEqual([]);
  });

  it('holds no path of the machine that built it', () => {
    for (const name of project.files.filter((name) => name.startsWith('dist/'))) {
      expect(readFileSync(path(name), 'utf8'), name).not.toContain(ROOT);
    }
  });

  it('has a file behind each of its entries', () => {
    for (const entry of Object.values(packageJson.exports)) {
      const targets = typeof entry === 'string' ? [entry] : Object.values(entry);
      for (const target of targets) expect(existsSync(path(target)), target).toBe(true);
    }
    expect(existsSync(path(packageJson.bin.postlint))).toBe(true);
  });
});

const USE = `
const report = postlint.lint(${JSON.stringify(TOO_LONG)}, { path: 'a.md' });
const used = postlint.measure('See https://example.com/a/long/path', 'x').used;
const names = Object.keys(core).filter((name) => !(name in postlint));
console.log(JSON.stringify({
  ids: report.diagnostics.map(({ ruleId }) => ruleId),
  used,
  names,
  linter: typeof core.createLinter,
  files: typeof node.lintFiles,
}));`;

const EXPECTED = {
  ids: ['over-length'],
  used: 27,
  names: [],
  linter: 'function',
  files: 'function',
};

describe.concurrent('the library', () => {
  it('is imported', async () => {
    const imports = ['postlint', 'core', 'node'].map((name) => {
      const entry = name === 'postlint' ? name : `postlint/${name}`;
      return `import * as ${name} from '${entry}';`;
    });
    const run = await project.node('use.mjs', imports.join('\n') + USE);
    expect(run.stderr).toBe('');
    expect(JSON.parse(run.stdout)).toEqual(EXPECTED);
  });

  it('is required', async () => {
    const requires = `
      const postlint = require('postlint');
      const core = require('postlint/core');
      const node = require('postlint/node');
      if (require('postlint/package.json').name !== 'postlint') throw new Error('no manifest');`;
    const run = await project.node('use.cjs', requires + USE);
    expect(run.code, run.stderr).toBe(0);
    expect(JSON.parse(run.stdout)).toEqual(EXPECTED);
  });

  it('lints files', async () => {
    writeFileSync(join(project.folder, 'draft.md'), TOO_LONG);
    const run = await project.node(
      'files.mjs',
      `import { lintFiles } from 'postlint/node';
       const [report] = await lintFiles(['draft.md']);
       console.log(report.path, report.ok);`,
    );
    expect(run).toEqual({ code: 0, stdout: 'draft.md false\n', stderr: '' });
  });

  it('hides what is inside', async () => {
    const run = await project.node('inside.mjs', `import 'postlint/dist/cli.js';`);
    expect(run.stderr).toContain('ERR_PACKAGE_PATH_NOT_EXPORTED');
  });
});

describe.concurrent('the command', () => {
  it('runs through npx', async () => {
    const run = await execute('npx', ['--no-install', 'postlint', '--version'], {
      cwd: project.folder,
    });
    expect(run.stdout).toBe(`${packageJson.version}\n`);
  });
  it('runs through its link, and lints', async () => {
    const bin = join(project.folder, 'node_modules/.bin/postlint');
    const run = await execute(bin, ['-f', 'json', '-'], { input: GOOD });
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(outputOf(run).summary).toMatchObject({ files: 1, linted: 1, errors: 0 });
  });
});

describe.concurrent('the types, where nothing else is installed', () => {
  // With skipLibCheck they would hold all the more: it only looks at less.
  it.each([
    { module: 'nodenext', moduleResolution: 'nodenext', skipLibCheck: false },
    { module: 'esnext', moduleResolution: 'bundler', skipLibCheck: false },
  ])('compile with %j', async (options) => {
    expect(await compileUse(project.folder, options)).toEqual({ code: 0, stdout: '', stderr: '' });
  });
});
