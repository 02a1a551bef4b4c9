import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { readArguments, UsageError } from '../../src/cli/arguments.ts';
import { lintOptions } from '../../src/cli/options.ts';
import { folderOf, inProcess, postlint, type Run } from './run-postlint.ts';

const misspelt = [
  ['--platfrom', '--platform'],
  ['--formt', '--format'],
  ['--draft-formt', '--draft-format'],
  ['--stdin-filenam', '--stdin-filename'],
  ['--presett', '--preset'],
  ['--quite', '--quiet'],
  ['--verbos', '--verbose'],
  ['--max-warning', '--max-warnings'],
  ['--stagd', '--staged'],
  ['--changed-sinc', '--changed-since'],
  ['--only-draft', '--only-drafts'],
  ['--exit-zeroo', '--exit-zero'],
  ['--forse', '--force'],
  ['--hlep', '--help'],
  ['--versoin', '--version'],
] as const;

/** Wrong values, each with what the one line has to name. */
const wrongValues: readonly (readonly [readonly string[], readonly string[]])[] = [
  [
    ['--platform', 'linkdin'],
    ['--platform', 'linkedin'],
  ],
  [
    ['--platform', 'x,mastodn'],
    ['--platform', 'mastodon'],
  ],
  [['--platform', ''], ['--platform']],
  [['--platform', ' , '], ['--platform']],
  [['--platform=myspace'], ['--platform', 'myspace']],
  [['-p', 'blueksy'], ['bluesky']],
  [
    ['--format', 'jsn'],
    ['--format', 'json'],
  ],
  [['--format='], ['--format', 'pretty']],
  [
    ['--format', 'constructor'],
    ['--format', 'pretty'],
  ],
  [['-f', 'prety'], ['pretty']],
  [
    ['--draft-format', 'tweat'],
    ['--draft-format', 'tweet'],
  ],
  [
    ['--preset', 'strcit'],
    ['--preset', 'strict'],
  ],
  [['--preset', ''], ['--preset']],
  ...['-1', 'x', '1.5', '', '1e3', '99999999999'].map(
    (value) => [['--max-warnings', value], ['--max-warnings']] as const,
  ),
  [['--quiet=yes'], ['--quiet']],
  [['--exit-zero=0'], ['--exit-zero']],
  [['--no-quiet'], ['--quiet']],
  [['--__proto__'], ['--__proto__']],
  [['-z'], ['-z']],
  [['--format', 'a\nb\u001b[31m'], ['--format']],
];

async function expectUsageError(
  args: readonly string[],
  names: readonly string[],
  start: (args: readonly string[]) => Promise<Run> = inProcess,
) {
  const run = await start(args);
  expect(run).toMatchObject({ code: 2, stdout: '' });
  expect(run.stderr).toMatch(/^postlint: [^\n]+\n$/);
  for (const name of names) expect(run.stderr).toContain(name);
  expect(run.stderr).not.toContain('\u001b');
}

describe('a wrong call ends with 2, one line and nothing on the output', () => {
  it.each(misspelt)('%s: the nearest option is %s', (name, nearest) =>
    expectUsageError([name, 'x', 'draft.md'], [name, nearest]),
  );
  it.each(wrongValues)('%j names %j', (args, names) =>
    expectUsageError([...args, 'draft.md'], names),
  );
  it.each(Object.entries(lintOptions).filter(([, { type }]) => type === 'string'))(
    '--%s without its value',
    (name) => expectUsageError(['draft.md', `--${name}`], [`--${name}`]),
  );
  it.each([[[]], [['--']], [['--quiet']], [['--platform', 'x']]])('no path: %j', (args) =>
    expectUsageError(args, []),
  );
  it('as a process, too', async () => {
    await Promise.all([
      expectUsageError([], [], postlint),
      expectUsageError(['--platfrom', 'x', 'draft.md'], ['--platform'], postlint),
      expectUsageError(['--format', 'jsn', 'draft.md'], ['json'], postlint),
      expectUsageError(['--platform', 'linkdin', 'draft.md'], ['linkedin'], postlint),
    ]);
  });
  it('a wrong option beside a right one, and beside --help', async () => {
    await expectUsageError(['--quiet', '--bogus', 'draft.md'], ['--bogus']);
    await expectUsageError(['--help', '--bogus'], ['--bogus']);
  });
  it('a wrong platform over a folder without drafts', () =>
    expectUsageError(['--platform', 'linkdin', folderOf({})], ['linkedin']));
});

describe.concurrent('help and version', () => {
  it.each(['--help', '-h'])('%s shows every option and every exit code', async (option) => {
    const run = await postlint([option]);
    expect(run).toMatchObject({ code: 0, stderr: '' });
    for (const name of Object.keys(lintOptions)) expect(run.stdout).toContain(`--${name}`);
    for (const line of run.stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
  });
  it('--version prints the version alone, whatever paths are there', async () => {
    const run = await postlint(['--version', 'missing.md']);
    expect(run).toEqual({ code: 0, stdout: `${packageJson.version}\n`, stderr: '' });
  });
});

const defaults = {
  command: 'lint',
  paths: ['a.md'],
  platforms: undefined,
  format: 'pretty',
  draftFormat: undefined,
  staged: false,
  changedSince: undefined,
  onlyDrafts: false,
  stdinFilename: undefined,
  presets: undefined,
  quiet: false,
  verbose: false,
  maxWarnings: undefined,
  exitZero: false,
  safe: false,
  topic: undefined,
  force: false,
  yes: false,
  drafts: undefined,
  hook: false,
  stale: false,
};

describe('the right calls', () => {
  it.each([
    [[], {}],
    [['--platform', 'x, linkedin/group'], { platforms: ['x', 'linkedin/group'] }],
    [['--platform=twitter'], { platforms: ['x'] }],
    [['-p', 'facebook-group,'], { platforms: ['facebook/group'] }],
    [['--format', 'json'], { format: 'json' }],
    [['-fjson'], { format: 'json' }],
    [['--draft-format', 'bluesky-record'], { draftFormat: 'bluesky-record' }],
    [['-p', 'x', '-p', 'linkedin'], { platforms: ['x', 'linkedin'] }],
    [['--preset', 'strict,group-etiquette'], { presets: ['strict', 'group-etiquette'] }],
    [['--quiet'], { quiet: true }],
    [['-q', '-v'], { quiet: true, verbose: true }],
    [['-qv'], { quiet: true, verbose: true }],
    [['--verbose'], { verbose: true }],
    [['--max-warnings', '0'], { maxWarnings: 0 }],
    [['--max-warnings=007'], { maxWarnings: 7 }],
    [['--exit-zero'], { exitZero: true }],
    [['--staged'], { staged: true }],
    [['--changed-since', 'main'], { changedSince: 'main' }],
    [['--only-drafts'], { onlyDrafts: true }],
    [['--help'], { command: 'help' }],
    [['--version'], { command: 'version' }],
  ])('%j', (args, expected) => {
    expect(readArguments([...args, 'a.md'])).toMatchObject({ ...defaults, ...expected });
    expect(readArguments(['a.md', ...args])).toMatchObject({ ...defaults, ...expected });
  });
  it('takes a path for standard input, and only for it', () => {
    const args = ['-', '--stdin-filename', 'b.tweet'];
    expect(readArguments(args).stdinFilename).toBe('b.tweet');
    expect(() => readArguments(['a.md', ...args.slice(1)])).toThrow(UsageError);
  });

  it('takes everything after -- as a path', () => {
    expect(readArguments(['--', '--quiet', '-a.md']).paths).toEqual(['--quiet', '-a.md']);
    expect(readArguments(['-']).paths).toEqual(['-']);
  });
});
