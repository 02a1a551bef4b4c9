import { presets } from '../core/rule.ts';
import { formats } from '../draft/draft.ts';
import { localeNames } from '../node/load-locale.ts';
import { reporters } from '../reporters/index.ts';
import { wrap } from '../reporters/wrap.ts';

function choices(names: readonly string[], standard: string): string {
  return names.map((name) => (name === standard ? `${name} (default)` : name)).join(', ');
}

/** The options of the command: what `--help` prints and what the parser takes. */
export const options = {
  platform: {
    type: 'string',
    multiple: true,
    short: 'p',
    value: 'x,linkedin/group',
    help: 'Lint for these targets, whatever the drafts name',
  },
  format: {
    type: 'string',
    short: 'f',
    value: 'NAME',
    help: `Output: ${choices(Object.keys(reporters), 'pretty')}`,
  },
  'draft-format': {
    type: 'string',
    value: 'NAME',
    help: `Read drafts as ${formats.join(', ')}`,
  },
  staged: {
    type: 'boolean',
    value: '',
    help: 'Lint the drafts that git would commit, as they are staged; paths say which of them',
  },
  'changed-since': {
    type: 'string',
    value: 'REF',
    help: 'Lint the drafts that differ from where HEAD and a branch, tag or commit parted',
  },
  'only-drafts': {
    type: 'boolean',
    value: '',
    help: 'Of the files named, skip what is plainly no draft, as in folders',
  },
  'stdin-filename': {
    type: 'string',
    value: 'PATH',
    help: 'The path of the draft that comes from standard input',
  },
  preset: {
    type: 'string',
    multiple: true,
    value: 'NAMES',
    help: `Rules: ${choices(presets, 'recommended')}`,
  },
  config: {
    type: 'string',
    short: 'c',
    value: 'FILE',
    help: 'The configuration for all drafts, in place of the nearest one of each',
  },
  'no-config': { type: 'boolean', value: '', help: 'Read no configuration' },
  safe: {
    type: 'boolean',
    value: '',
    help: 'Run no configuration and no plugin that is code: for drafts of strangers',
  },
  locale: {
    type: 'string',
    value: 'NAME',
    help: `The language of messages: ${choices(localeNames, 'en')}`,
  },
  quiet: { type: 'boolean', short: 'q', value: '', help: 'Show errors only' },
  verbose: {
    type: 'boolean',
    short: 'v',
    value: '',
    help: 'Show skipped files, and the source of every limit',
  },
  'max-warnings': { type: 'string', value: 'N', help: 'Exit with 1 when there are more warnings' },
  'exit-zero': { type: 'boolean', value: '', help: 'Exit with 0 whatever is found' },
  stale: {
    type: 'boolean',
    value: '',
    help: 'Of “platforms”: only what was not checked for half a year',
  },
  force: {
    type: 'boolean',
    value: '',
    help: 'Of “hook install”: also where another tool manages the hooks',
  },
  help: { type: 'boolean', short: 'h', value: '', help: 'Show this help' },
  version: { type: 'boolean', value: '', help: 'Show the version' },
} as const;

/** As wide as the help may be. */
const COLUMNS = 100;

export function helpText(): string {
  const rows = Object.entries(options).map(([name, option]) => {
    const short = 'short' in option ? `-${option.short}, ` : '    ';
    return [
      `  ${short}--${name}${option.value === '' ? '' : ` ${option.value}`}`,
      option.help,
    ] as const;
  });
  const width = Math.max(...rows.map(([left]) => left.length)) + 2;
  const indent = `\n${' '.repeat(width)}`;
  const lines = rows.map(
    ([left, right]) => left.padEnd(width) + wrap(right, COLUMNS - width).join(indent),
  );
  return `Usage: postlint [options] <files, folders or globs>
       postlint --staged [paths]       (before a commit: what git would commit)
       postlint [options] -            (one draft from standard input)
       postlint config [FILE]          (what holds for a draft, and where it is said)
       postlint platforms [NAMES]      (every limit, its source and its age)
       postlint hook install           (lints before each commit; also: uninstall, status)

Shows what each network will do to a draft post, and what its readers will take it for.

Options:
${lines.join('\n')}

Exit codes: 0 fine, 1 findings, 2 wrong usage or path, 3 a fault of postlint.
`;
}
