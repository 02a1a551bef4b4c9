import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execute, type Run } from '../cli/run-postlint.ts';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** An empty project with nothing but the packed package in it. */
export interface Project {
  readonly folder: string;
  /** Every file of the package. */
  readonly files: readonly string[];
  /** Runs Node in the project, with the text as a file of that name. */
  readonly node: (name: string, text: string) => Promise<Run>;
}

/** Packs the package and installs it without the registry and with an empty cache, as on a fresh machine. */
export async function installPackage(): Promise<Project> {
  const folder = mkdtempSync(join(tmpdir(), 'postlint-package-'));
  const tarballs = join(folder, 'tarballs');
  const project = join(folder, 'project');
  mkdirSync(tarballs);
  mkdirSync(project);
  writeFileSync(join(project, 'package.json'), '{"name":"empty","private":true}');
  const env = { npm_config_cache: join(folder, 'cache') };
  const npm = async (cwd: string, ...args: string[]) => {
    const run = await execute('npm', args, { cwd, env });
    if (run.code !== 0) throw new Error(`npm ${args.join(' ')}: ${run.stderr}`);
  };
  await npm(ROOT, 'pack', '--ignore-scripts', '--pack-destination', tarballs);
  const tarball = join(tarballs, readdirSync(tarballs)[0] ?? '');
  const quiet = ['--offline', '--no-audit', '--no-fund', '--ignore-scripts'];
  await npm(project, 'install', ...quiet, tarball);
  const files = readdirSync(join(project, 'node_modules/postlint'), {
    recursive: true,
    withFileTypes: true,
  })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((path) => path.slice(join(project, 'node_modules/postlint/').length));
  return {
    folder: project,
    files,
    node: (name, text) => {
      writeFileSync(join(project, name), text);
      return execute(process.execPath, [name], { cwd: project });
    },
  };
}
