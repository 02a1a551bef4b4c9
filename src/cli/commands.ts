import { hookActions } from './hook-action.ts';
import { lintOptions, type OptionName, options } from './options.ts';

/** A command as its help, its arguments and shells need to know it; `run.ts` says what runs it. */
export interface Command {
  /** What stands after its name. */
  readonly takes: string;
  /** One line without a full stop. */
  readonly summary: string;
  /** What else one has to know of it. */
  readonly details?: readonly string[];
  /** The options that it takes, beside those that every command takes. */
  readonly options: readonly OptionName[];
  /** What options do for it, where that is something else than elsewhere. */
  readonly optionHelp?: Readonly<Partial<Record<OptionName, string>>>;
  /** What `--format` can be; every reporter, where nothing is said. */
  readonly formats?: readonly string[];
  /** The file that it writes where no option names another; else it writes to the screen. */
  readonly file?: string;
  /** The words that may stand after its name, for shells. */
  readonly words: 'files' | 'rules' | 'platforms' | 'commands' | readonly string[];
  /** Calls, each with what it does. */
  readonly examples: Readonly<Record<string, string>>;
}

/** The shells that can complete the command. */
export const shells = ['bash', 'zsh', 'fish'] as const;

/** What `postlint` does without the name of a command. */
const lint: Command = {
  takes: '[options] <files, folders or globs>',
  summary: 'Shows what each network will do to a draft post, and what its readers will take it for',
  options: Object.keys(lintOptions) as OptionName[],
  words: 'files',
  examples: {
    'postlint drafts/launch.md': 'One draft, for the networks that it names',
    'postlint --staged [paths]': 'Before a commit: what git would commit',
    'postlint --platform x,mastodon -': 'One draft from standard input',
  },
};

/** The commands that have a name, in the order in which the help lists them. */
const subcommands = {
  init: {
    takes: '[options]',
    summary: 'Writes a configuration for a project: asks on a terminal, takes flags in a script',
    details: [
      'It writes postlint.config.yaml, or postlint.config.json with --format json, and never over what is there. Without a terminal it needs --yes, or any of the flags that answer its questions.',
    ],
    options: ['yes', 'platform', 'preset', 'drafts', 'locale', 'hook', 'force', 'format'],
    optionHelp: { platform: 'The networks of drafts that name none themselves' },
    formats: ['yaml', 'json'],
    words: [],
    examples: {
      'postlint init': 'Asks five short questions',
      'postlint init --yes': 'Takes the suggested answers',
      'postlint init --platform mastodon,x --preset strict --hook': 'Asks nothing',
    },
  },
  explain: {
    takes: '[RULE]',
    summary: 'Explains a rule: why it is there, good and bad posts, options, sources',
    options: ['locale', 'format', 'config', 'no-config', 'safe'],
    formats: ['pretty', 'markdown', 'json'],
    words: 'rules',
    examples: {
      'postlint explain over-length': 'A rule',
      'postlint explain unreadable-front-matter': 'What can be wrong with a draft as a file',
      'postlint explain': 'The names of all that it explains',
    },
  },
  rules: {
    takes: '[NAMES]',
    summary: 'Lists the rules, and which of them are on in this project',
    options: ['preset', 'format', 'config', 'no-config', 'safe'],
    formats: ['pretty', 'json'],
    words: 'rules',
    examples: {
      'postlint rules': 'All of them, by preset',
      'postlint rules --preset strict': 'Those of a preset',
    },
  },
  preview: {
    takes: '[options] <files, folders or globs>',
    summary:
      'Draws each post as its network shows it, with its problems beside it: one page to look at',
    details: [
      'The page needs nothing but itself: no network, no script. With --serve it is on this machine alone, and follows the drafts as they are saved.',
    ],
    options: [
      'output',
      'serve',
      'port',
      'platform',
      'draft-format',
      'staged',
      'changed-since',
      'only-drafts',
      'stdin-filename',
      'preset',
      'config',
      'no-config',
      'safe',
      'locale',
      'quiet',
    ],
    formats: ['html'],
    file: 'postlint-preview.html',
    words: 'files',
    examples: {
      'postlint preview drafts/launch.md': 'Writes postlint-preview.html',
      'postlint preview drafts -o page.html': 'A folder, to a file of another name',
      'postlint preview --serve drafts': 'On localhost, as the drafts are now, until Ctrl-C',
    },
  },
  config: {
    takes: '[FILE]',
    summary: 'Shows what holds for a draft, and where it is said',
    options: ['config', 'no-config', 'safe', 'preset', 'locale', 'format'],
    formats: ['pretty', 'json'],
    words: 'files',
    examples: {
      'postlint config drafts/launch.md': 'For one draft, with the overrides that touch it',
      'postlint config': 'For a draft in this folder',
    },
  },
  platforms: {
    takes: '[NAMES]',
    summary: 'Lists every limit, its source and its age',
    options: ['platform', 'stale', 'format'],
    optionHelp: { platform: 'List these places, as names without an option do' },
    formats: ['pretty', 'json'],
    words: 'platforms',
    examples: {
      'postlint platforms mastodon linkedin/group': 'The limits of these places',
      'postlint platforms --stale': 'What nobody checked for half a year',
    },
  },
  hook: {
    takes: hookActions.join('|'),
    summary: 'Lints the staged drafts before each commit',
    details: [
      'The hook goes where git or the project’s hook manager looks for it; “uninstall” takes away what “install” wrote, and nothing else.',
    ],
    options: ['force'],
    words: hookActions,
    examples: {
      'postlint hook install': 'From now on, git commit lints first',
      'postlint hook status': 'Exit code 0 where it is installed',
    },
  },
  completion: {
    takes: shells.join('|'),
    summary: 'Prints a script that completes the command in a shell',
    options: [],
    words: shells,
    examples: {
      'source <(postlint completion bash)':
        'In ~/.bashrc; the same for zsh, after compinit in ~/.zshrc',
      'postlint completion fish > ~/.config/fish/completions/postlint.fish': 'Once',
    },
  },
  help: {
    takes: '[COMMAND]',
    summary: 'Shows this help, or that of a command',
    options: [],
    words: 'commands',
    examples: { 'postlint help hook': 'The same as postlint hook --help' },
  },
} as const satisfies Readonly<Record<string, Command>>;

export type Subcommand = keyof typeof subcommands;
export type CommandName = 'lint' | Subcommand;

export const subcommandNames = Object.keys(subcommands) as Subcommand[];

export function commandOf(name: CommandName): Command {
  return name === 'lint' ? lint : subcommands[name];
}

/** As a person calls it. */
export function calledAs(name: CommandName): string {
  return name === 'lint' ? 'postlint' : `postlint ${name}`;
}

/** What an option does for a command. */
export function optionHelp(name: OptionName, { formats, optionHelp }: Command): string {
  const own = name === 'format' && formats ? `Output: ${formats.join(', ')}` : optionHelp?.[name];
  return own ?? options[name].help;
}
