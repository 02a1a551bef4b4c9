import {
  chmodSync,
  lstatSync,
  readFileSync,
  readlinkSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hook, hookPath, PACKAGE, repositoryWith, stateOf, writeHook } from './hook-repository.ts';

const LINTED = 'linted ["--staged"]';

const SAYS = 'echo "the old one: $#" >&2\n';

const shells: Readonly<Record<string, string>> = {
  sh: `#!/bin/sh\n${SAYS}`,
  'bash, by env': `#!/usr/bin/env bash\n${SAYS}`,
  'a shell with options': `#!/bin/sh -eu\n${SAYS}`,
  'no first line': SAYS,
  'an early end': `#!/bin/sh\n${SAYS}exit 0\n`,
  'no line end': `#!/bin/sh\n${SAYS.trim()}`,
  'bytes that are no UTF-8': `#!/bin/sh\n${SAYS}# \u00ff\u00fe\u0080\n`,
};

const others: Readonly<Record<string, string>> = {
  Node: `#!${process.execPath}\nconsole.error('the old one: ' + process.argv.slice(2).length);\n`,
  'nothing but the first line, without its end': '#!/bin/sh',
};

describe.concurrent('a hook that was there before', () => {
  it.each(Object.entries(shells))('runs beside postlint: %s', async (_, text) => {
    const { folder, commit } = await repositoryWith();
    const path = writeHook(folder, Buffer.from(text, 'latin1'), 0o751);
    const before = stateOf(path);
    expect(hook('install', folder).code).toBe(0);
    expect(stateOf(path)?.mode).toBe(before?.mode);
    const run = await commit();
    expect(run.code).toBe(0);
    expect(run.stderr).toContain('the old one: 0');
    expect(run.stderr).toContain(LINTED);
    expect(hook('uninstall', folder).code).toBe(0);
    expect(stateOf(path)).toEqual(before);
  });

  it.each(Object.entries(others))('stays as it is and is run: %s', async (name, text) => {
    const { folder, commit } = await repositoryWith();
    const path = writeHook(folder, text, 0o711);
    const before = stateOf(path);
    expect(hook('install', folder).code).toBe(0);
    expect(stateOf(`${path}-before-postlint`)).toEqual(before);
    const run = await commit();
    expect(run.stderr).toContain(LINTED);
    if (name === 'Node') expect(run.stderr).toContain('the old one: 0');
    expect(hook('uninstall', folder).code).toBe(0);
    expect(stateOf(path)).toEqual(before);
    expect(stateOf(`${path}-before-postlint`)).toBeUndefined();
  });

  it('stays a link to where it is', async () => {
    const script = `#!/bin/sh\n${SAYS}exit 4\n`;
    const { folder, commit } = await repositoryWith({ ...PACKAGE, 'tools/check.sh': script });
    chmodSync(join(folder, 'tools/check.sh'), 0o755);
    const tracked = stateOf(join(folder, 'tools/check.sh'));
    symlinkSync('../../tools/check.sh', hookPath(folder));
    expect(hook('install', folder).code).toBe(0);
    const run = await commit();
    expect(run).toMatchObject({ code: 1, stderr: expect.stringContaining('the old one: 0') });
    expect(stateOf(join(folder, 'tools/check.sh'))).toEqual(tracked);
    expect(hook('uninstall', folder).code).toBe(0);
    expect(lstatSync(hookPath(folder)).isSymbolicLink()).toBe(true);
    expect(readlinkSync(hookPath(folder))).toBe('../../tools/check.sh');
  });

  it('is not touched where git passes over it', async () => {
    const { folder } = await repositoryWith();
    const path = writeHook(folder, '#!/bin/sh\n', 0o644);
    const before = stateOf(path);
    expect(hook('install', folder)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('chmod +x'),
    });
    expect(stateOf(path)).toEqual(before);
  });

  it('is not lost where its place beside is taken', async () => {
    const { folder } = await repositoryWith();
    const path = writeHook(folder, '#!/usr/bin/perl\n');
    writeFileSync(`${path}-before-postlint`, 'another');
    expect(hook('install', folder).code).toBe(2);
    expect(readFileSync(path, 'utf8')).toBe('#!/usr/bin/perl\n');
    expect(readFileSync(`${path}-before-postlint`, 'utf8')).toBe('another');
  });
});

describe('installing again', () => {
  it('changes nothing', async () => {
    const { folder } = await repositoryWith();
    hook('install', folder);
    const once = stateOf(hookPath(folder));
    expect(hook('install', folder).code).toBe(0);
    expect(stateOf(hookPath(folder))).toEqual(once);
  });

  it('renews the lines of an older version, and keeps what is around them', async () => {
    const { folder } = await repositoryWith();
    const path = writeHook(folder, '#!/bin/sh\necho mine\n');
    hook('install', folder);
    const installed = stateOf(path);
    const older = readFileSync(path, 'utf8').replace(/postlint \d[.\d]* /, 'postlint 0.0.1 ');
    writeFileSync(path, older);
    expect(hook('status', folder).stdout).toContain('0.0.1');
    expect(hook('install', folder).code).toBe(0);
    expect(stateOf(path)).toEqual(installed);
  });

  it('is refused where half of its lines are left', async () => {
    const { folder } = await repositoryWith();
    hook('install', folder);
    const half = readFileSync(hookPath(folder), 'utf8').replace('# <<< postlint <<<', '');
    writeFileSync(hookPath(folder), half);
    expect(hook('install', folder).code).toBe(2);
    expect(readFileSync(hookPath(folder), 'utf8')).toBe(half);
  });
});

describe('uninstalling', () => {
  it('leaves what was written around its lines since', async () => {
    const { folder, commit } = await repositoryWith();
    const path = writeHook(folder, '#!/usr/bin/env node\nconsole.error("the old one")\n');
    hook('install', folder);
    writeFileSync(path, `${readFileSync(path, 'utf8')}echo added >&2\n`);
    expect(hook('uninstall', folder).code).toBe(0);
    const run = await commit();
    expect(run.stderr).toContain('the old one');
    expect(run.stderr).toContain('added');
    expect(run.stderr).not.toContain('linted');
  });

  it.each([undefined, '#!/bin/sh\necho mine\n'])(
    'does nothing where there is nothing: %j',
    async (text) => {
      const { folder } = await repositoryWith();
      if (text !== undefined) writeHook(folder, text);
      const before = stateOf(hookPath(folder));
      expect(hook('uninstall', folder).code).toBe(0);
      expect(stateOf(hookPath(folder))).toEqual(before);
    },
  );
});
