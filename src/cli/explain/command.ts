import { rules as ownRules } from '../../../rules/index.ts';
import { loadLocales } from '../../node/load-locale.ts';
import { safeJson, safeLine } from '../../text/safe-text.ts';
import type { Arguments } from '../arguments.ts';
import { configsOf } from '../configs.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { UsageError } from '../usage-error.ts';
import type { World } from '../world.ts';
import { documentOf } from './document.ts';
import { namesAsJson, namesAsMarkdown } from './names.ts';
import { pageOf } from './page.ts';
import { isOwn, subjectOf } from './subject.ts';

/** `postlint explain RULE` */
export async function runExplain(args: Arguments, world: World): Promise<ExitCode> {
  const [name, ...more] = args.paths;
  if (name === undefined) return runNames(args, world);
  if (more.length > 0) {
    throw new UsageError('postlint explain takes one rule: postlint explain over-length');
  }
  const subject = subjectOf(name, isOwn(name) ? ownRules : await projectRules(args));
  const [locale] = await loadLocales(args.locale);
  const document = documentOf(subject, locale);
  if (args.format === 'json') world.out(`${safeJson({ version: 1, ...subject, document })}\n`);
  else if (args.format === 'markdown') world.out(safeLines(document));
  else world.out(pageOf(document, world));
  return exitCode.clean;
}

/** Without a name: all names there are. */
async function runNames(args: Arguments, world: World): Promise<ExitCode> {
  const rules = await projectRules(args);
  const [locale] = await loadLocales(args.locale);
  if (args.format === 'json') world.out(namesAsJson(rules, locale));
  else if (args.format === 'markdown') world.out(safeLines(namesAsMarkdown(rules, locale)));
  else world.out(pageOf(namesAsMarkdown(rules, locale), world));
  return exitCode.clean;
}

/** With the rules of the project's plugins. */
async function projectRules(args: Arguments) {
  const { config } = await configsOf(args)(undefined);
  return [...ownRules, ...(config.plugins ?? []).flatMap(({ rules = [] }) => rules)];
}

function safeLines(text: string): string {
  return `${text.trimEnd().split('\n').map(safeLine).join('\n')}\n`;
}
