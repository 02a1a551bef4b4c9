import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { showProgress } from '../../src/cli/progress.ts';
import { CLI, execute, folderOf, GOOD } from './run-postlint.ts';

/** A run of 500 files that takes `each` milliseconds for one; what was written, with its time. */
function written(each: number, isTTY: boolean | undefined): (readonly [number, string])[] {
  const texts: (readonly [number, string])[] = [];
  let time = 1_000_000;
  const stream = {
    ...(isTTY === undefined ? {} : { isTTY }),
    write: (text: string) => void texts.push([time - 1_000_000, text]),
  };
  const progress = showProgress(500, stream, () => time);
  for (let count = 1; count <= 500; count++) {
    time += each;
    progress.step(count);
  }
  progress.done();
  return texts;
}

describe('progress', () => {
  it.each([undefined, false])('shows nothing where no terminal is (%s)', (isTTY) => {
    expect(written(100, isTTY)).toEqual([]);
  });
  it('shows nothing in a run of less than a second, and clears nothing', () => {
    expect(written(1.9, true)).toEqual([]);
  });
  it('shows the count from the first second on, ten times a second at most', () => {
    const texts = written(10, true);
    const times = texts.slice(0, -1).map(([time]) => time);
    expect(times[0]).toBe(1000);
    expect(times.length).toBeGreaterThan(30);
    for (const [index, time] of times.slice(1).entries()) {
      expect(time - (times[index] ?? 0)).toBeGreaterThanOrEqual(100);
    }
    expect(texts[0]?.[1]).toMatch(/100\D+500/);
  });
  it('takes its line away at the end', () => {
    expect(written(10, true).at(-1)?.[1]).toBe('\r\u001b[K');
    for (const [, text] of written(10, true)) expect(text).toMatch(/^\r\u001b\[K[^\n]*$/);
  });
});

const noTerminal = spawnSync('sh', ['-c', 'command -v script']).status !== 0;

describe.skipIf(noTerminal).concurrent('on a pseudo terminal (script from util-linux)', () => {
  const slow = `(sleep 3; echo 'Which one?') | '${process.execPath}' '${CLI}' - a.md`;
  const onTerminal = (command: string, env = {}) =>
    execute('sh', ['-c', 'script -qec "$0" /dev/null', command], {
      cwd: folderOf({ 'a.md': GOOD }),
      env,
    });

  it('a slow run shows how far it is, and takes it away', async () => {
    const { stdout } = await onTerminal(slow);
    expect(stdout).toMatch(/\r\u001b\[K1 of 2[^\n]*\r\u001b\[K/);
  });
  it('a slow run with its errors in a pipe shows nothing of it', async () => {
    const { stdout } = await onTerminal(`(${slow}) 2>&1 | cat`);
    expect(stdout).toContain('a.md');
    expect(stdout).not.toContain('\u001b');
  });
  it('colours are on, unless NO_COLOR says no', async () => {
    const quick = `'${process.execPath}' '${CLI}' a.md`;
    expect((await onTerminal(quick)).stdout).toContain('\u001b[32m');
    expect((await onTerminal(quick, { NO_COLOR: '' })).stdout).toContain('\u001b[32m');
    expect((await onTerminal(quick, { NO_COLOR: '1' })).stdout).not.toContain('\u001b');
    expect((await onTerminal(quick, { FORCE_COLOR: '0' })).stdout).not.toContain('\u001b');
  });
});
