import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ENGLISH } from '../../core/locale.ts';
import { findNamedDrafts } from '../../node/find-drafts.ts';
import type { Answers } from '../../node/init/answers.ts';
import { jsonConfig, yamlConfig } from '../../node/init/config-text.ts';
import { guessDrafts } from '../../node/init/guess-drafts.ts';
import { placeForConfig } from '../../node/init/place-for-config.ts';
import { writeNewFile } from '../../node/init/write-new-file.ts';
import { localeNames } from '../../node/load-locale.ts';
import { withParents } from '../../node/project-folders.ts';
import { writeOutput } from '../../node/write-output.ts';
import { safeLine } from '../../text/safe-text.ts';
import type { Arguments } from '../arguments.ts';
import { complain } from '../complain.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { runHook } from '../hook-command.ts';
import { UsageError } from '../usage-error.ts';
import type { World } from '../world.ts';
import { ask } from './ask.ts';
import { nextSteps } from './next-steps.ts';
import { questionsOn } from './questions.ts';

/** `postlint init` */
export async function runInit(args: Arguments, world: World): Promise<ExitCode> {
  if (args.paths.length > 0) {
    throw new UsageError('postlint init takes no path: go to the folder of the project');
  }
  const folder = process.cwd();
  const name = `postlint.config.${args.format}`;
  // Before the first question: who cannot write need not answer.
  const place = placeForConfig(folder, name, args.force);
  const answers = await answersFor(args, folder);
  if (answers === undefined) {
    complain(world, { message: 'Nothing was written.' });
    return exitCode.usage;
  }
  write(place, args.format === 'json' ? jsonConfig(answers) : yamlConfig(answers), args.force);
  world.out(`Wrote ${safeLine(name)}.\n`);
  const hooked = answers.hook ? install(folder, world) : exitCode.clean;
  world.out(nextSteps(factsOn(folder, answers, hooked)));
  return hooked;
}

async function answersFor(args: Arguments, folder: string): Promise<Answers | undefined> {
  const suggested = suggestedIn(folder);
  const { platforms, presets, drafts, locale, hook } = args;
  const given = [platforms, presets, drafts, locale].some((one) => one !== undefined) || hook;
  if (drafts?.some((glob) => glob.trim() === '')) {
    throw new UsageError('--drafts needs a glob: --drafts "posts/**/*.md"');
  }
  if (args.yes || given) {
    return {
      platforms: platforms ?? suggested.platforms,
      presets: presets ?? suggested.presets,
      drafts: drafts ?? suggested.drafts,
      locale: locale ?? suggested.locale,
      hook,
    };
  }
  if (!process.stdin.isTTY || !process.stderr.isTTY) {
    throw new UsageError(
      'postlint init asks on a terminal, and here is none. Take the suggested answers with --yes, or give your own: postlint init --platform mastodon,x --drafts "posts/**/*.md"',
    );
  }
  const questions = questionsOn(suggested, isInRepository(folder));
  const said = await ask(questions, { input: process.stdin, output: process.stderr });
  return said && { ...suggested, ...said };
}

function suggestedIn(folder: string): Answers {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const language = (LC_ALL || LC_MESSAGES || LANG || '').slice(0, 2).toLowerCase();
  return {
    platforms: [],
    presets: ['recommended'],
    drafts: [guessDrafts(folder)],
    locale: localeNames.includes(language) ? language : ENGLISH,
    hook: false,
  };
}

function write(place: string, text: string, force: boolean): void {
  if (force) writeOutput(place, text);
  else if (!writeNewFile(place, text)) {
    throw new UsageError('A configuration came here in the meantime, and nothing was written');
  }
}

function install(here: string, world: World): ExitCode {
  const [, program = ''] = process.argv;
  return runHook({ action: 'install', force: false, here, program }, world);
}

function factsOn(folder: string, { drafts, hook }: Answers, hooked: ExitCode) {
  return {
    isInstalled: existsSync(join(folder, 'node_modules/postlint')),
    drafts,
    hasDrafts: findNamedDrafts(folder, drafts).length > 0,
    offersHook: isInRepository(folder) && !(hook && hooked === exitCode.clean),
  };
}

function isInRepository(folder: string): boolean {
  return withParents(folder).some((one) => existsSync(join(one, '.git')));
}
