import { presets } from '../core/rule.ts';
import { formats } from '../draft/draft.ts';
import { localeNames } from '../node/load-locale.ts';
import { reporters } from '../reporters/index.ts';

function choices(names: readonly string[], standard: string): string {
  return names.map((name) => (name === standard ? `${name} (default)` : name)).join(', ');
}

/** What linting takes; other commands take some of it. */
export const lintOptions = {
  platform: {
    type: 'string',
    multiple: true,
    short: 'p',
    value: 'x,linkedin/group',
    help: 'Lint for these targets, whatever the drafts name',
  },
  format: {
    type: 'string',
    multiple: true,
    short: 'f',
    value: 'NAME[=FILE]',
    help: `Output: ${choices(Object.keys(reporters), 'pretty')}; more than once for several`,
  },
  output: {
    type: 'string',
    short: 'o',
    value: 'FILE',
    help: 'The file that the output goes to',
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
    help: `Rules: ${choices(presets, 'recommended')}; these alone, several with commas`,
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
  cache: {
    type: 'boolean',
    value: '',
    help: 'Lint only the drafts that have changed since the last run; it is kept in .postlintcache',
  },
  'cache-location': {
    type: 'string',
    value: 'FILE',
    help: 'The same, kept in another file',
  },
  watch: {
    type: 'boolean',
    value: '',
    help: 'Lint again when a draft or its configuration changes, until Ctrl-C',
  },
  quiet: { type: 'boolean', short: 'q', value: '', help: 'Show errors only' },
  verbose: {
    type: 'boolean',
    short: 'v',
    value: '',
    help: 'Show skipped files, and the source of every limit',
  },
  fix: {
    type: 'boolean',
    value: '',
    help: 'Make the changes that lose nothing, in the files; the report says what is left',
  },
  'fix-dry-run': {
    type: 'boolean',
    value: '',
    help: 'Show what --fix would change, as a diff, and change nothing',
  },
  suggest: {
    type: 'boolean',
    value: '',
    help: 'Show the changes that want a look first, under each finding',
  },
  preview: {
    type: 'boolean',
    value: '',
    help: 'Draw each post under the report, as its network shows it',
  },
  'max-warnings': { type: 'string', value: 'N', help: 'Exit with 1 when there are more warnings' },
  'exit-zero': { type: 'boolean', value: '', help: 'Exit with 0 whatever is found' },
} as const;

/** What only commands with a name take. */
const ownOptions = {
  serve: {
    type: 'boolean',
    value: '',
    help: 'Serve the page on localhost, and follow the files as they are saved',
  },
  port: {
    type: 'string',
    value: 'N',
    help: 'The port of --serve: 4860, or any where that is taken',
  },
  yes: {
    type: 'boolean',
    short: 'y',
    value: '',
    help: 'Ask nothing: take the suggested answers',
  },
  drafts: {
    type: 'string',
    multiple: true,
    value: 'GLOB',
    help: 'Where drafts are: posts/**/*.md; more than once for several places',
  },
  hook: { type: 'boolean', value: '', help: 'Install the git hook, too' },
  stale: {
    type: 'boolean',
    value: '',
    help: 'Only what was not checked for half a year',
  },
  force: {
    type: 'boolean',
    value: '',
    help: 'Go on where there is a reason not to: another tool that manages the hooks, a file that is there',
  },
} as const;

/** What every command takes. */
export const commonOptions = {
  help: { type: 'boolean', short: 'h', value: '', help: 'Show this help' },
  version: { type: 'boolean', value: '', help: 'Show the version' },
} as const;

/** Every option: what the parser takes, and what the help says of it. */
export const options = { ...lintOptions, ...ownOptions, ...commonOptions } as const;

export type OptionName = keyof typeof options;
