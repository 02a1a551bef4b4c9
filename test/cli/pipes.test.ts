import { describe, expect, it } from 'vitest';
import { CLI, execute, folderOf, GOOD, outputOf } from './run-postlint.ts';

/** Runs a shell line in which `$0 $1` is the command. */
const shell = (line: string, cwd: string) =>
  execute('sh', ['-c', line, process.execPath, CLI], { cwd });

const many = () =>
  folderOf(Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`${index}.md`, GOOD])));

describe.concurrent('a reader that has seen enough', () => {
  it.each(['pretty', 'json'])('%s ends without a trace', async (format) => {
    const line = `("$0" "$1" -f ${format} . ; echo "code $?" >&2) | head -c 5`;
    const run = await shell(line, many());
    expect(run.stdout).toHaveLength(5);
    expect(run.stderr).toBe('code 0\n');
  });
  it('of errors, too', async () => {
    const run = await shell('"$0" "$1" no.md 2>&1 | true', folderOf({}));
    expect(run.stderr).toBe('');
  });
});

describe.concurrent('a pipe that is slow', () => {
  it('gets all of a long output', async () => {
    const run = await shell('"$0" "$1" -f json . | (sleep 0.5; cat)', many());
    expect(run.stderr).toBe('');
    expect(run.stdout.length).toBeGreaterThan(65_536);
    expect(outputOf(run).results).toHaveLength(400);
  });
});
