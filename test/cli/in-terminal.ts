import { spawnSync } from 'node:child_process';
import { execute, type RunOptions } from './run-postlint.ts';

/** Waits for a text, and then types. */
export type Step = readonly [shown: string, typed: string];

/** What a program did in a terminal; streams are one there. */
export interface TerminalRun {
  readonly code: number;
  readonly shown: string;
}

/** Only a real pseudo terminal shows what a program does on one. */
export const hasTerminals = spawnSync('python3', ['-c', 'import pty']).status === 0;
// biome-ignore lint/suspicious/noConsole: a test that is left out says so
if (!hasTerminals) console.warn('Tests in a terminal are left out: install python3.');

/** Runs a program in a pseudo terminal; each step waits for its text behind that of the step before. */
export async function inTerminal(
  command: readonly string[],
  steps: readonly Step[],
  options: RunOptions = {},
): Promise<TerminalRun> {
  const { code, stdout, stderr } = await execute(
    'python3',
    ['-c', DRIVER, JSON.stringify({ command, steps })],
    options,
  );
  if (code !== 0) throw new Error(`The terminal failed: ${stderr}`);
  return JSON.parse(stdout) as TerminalRun;
}

const DRIVER = `
import json, os, pty, select, sys, time
call = json.loads(sys.argv[1])
pid, terminal = pty.fork()
if pid == 0:
    os.execvp(call['command'][0], call['command'])
seen = b''
end = time.time() + 40
def read():
    global seen
    if not select.select([terminal], [], [], 0.2)[0]:
        return time.time() < end
    try:
        data = os.read(terminal, 65536)
    except OSError:
        return False
    seen += data
    return data != b''
at = 0
for shown, typed in call['steps']:
    while seen.find(shown.encode(), at) < 0 and read():
        pass
    at = max(at, seen.find(shown.encode(), at) + len(shown.encode()))
    os.write(terminal, typed.encode())
while read():
    pass
if time.time() >= end:
    os.kill(pid, 9)
status = os.waitpid(pid, 0)[1]
print(json.dumps({'code': os.waitstatus_to_exitcode(status), 'shown': seen.decode('utf-8', 'replace')}))
`;
