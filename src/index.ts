import { rules } from '../rules/index.ts';
import { checkAccount, checkPublisher } from './core/check-account.ts';
import { checkShape, oneOf } from './core/check-shape.ts';
import { checkText, checkTextFacts } from './core/check-text.ts';
import { type Config, placesOf } from './core/config.ts';
import { ConfigError } from './core/config-error.ts';
import type { Report } from './core/diagnostic.ts';
import { type Fixed, fixed } from './core/fixing.ts';
import {
  createLinter as createEngine,
  type Linter,
  type LintWhere,
  linterMaker,
  type Parts,
} from './core/linter.ts';
import { withDiagnostics } from './core/report.ts';
import { parseMarkdown } from './draft/markdown.ts';
import { createTokensAnalyzer } from './language/analyze.ts';
import { lexicons } from './language/lexicons/index.ts';
import { tokensOf } from './language/reading.ts';
import type { Analyze } from './language/signals.ts';
import { german } from './locales/german/index.ts';
import { platforms } from './platforms/index.ts';
import { type Place, placeNames } from './platforms/resolve-name.ts';
import { detectLinks } from './post/detect-linkify.ts';
import { twitterTextLibrary } from './post/detect-twitter-text.ts';
import { entitiesOf } from './post/entities.ts';
import { limitsFor } from './post/limits.ts';
import { type Measurement, measureText } from './post/measure.ts';
import { type SplitOptions, type ThreadPart, threadOf } from './post/split-thread.ts';
import type { Account, Counted, Publisher } from './post/target.ts';
import { type Check, createCheck } from './publish/check.ts';
import { createGuard, type Guard } from './publish/guard.ts';

export type { AppliedFix } from './core/apply-fixes.ts';
export type { Fixed } from './core/fixing.ts';
export * from './core.ts';
export type { SplitOptions, ThreadPart } from './post/split-thread.ts';

const analyzeTokens = createTokensAnalyzer((language) => lexicons[language]);

/**
 * What a text is to its readers: how it uses links, whether it offers work, how it speaks, what it promises; with the
 * words that are the evidence. Reads English, German, French, Spanish, Italian and Portuguese; in other languages
 * only what needs no words is found, and the tone is null. Throws a TypeError where the text is no string, and a
 * ConfigError over wrong facts.
 */
export const analyze: Analyze = (text, facts) => {
  checkText('analyze', text);
  if (facts !== undefined) checkTextFacts(facts, platforms);
  return analyzeTokens(tokensOf(text), facts);
};

const wired: Parts = {
  rules,
  platforms,
  libraries: {
    markdown: parseMarkdown,
    'twitter-text': twitterTextLibrary,
    linkify: detectLinks,
    analyze: analyzeTokens,
  },
  locales: [german],
};

/**
 * Checks one post of a tool that holds a text, or HTML, for each network: `check({ target: 'mastodon', text })`. The
 * text is taken to the letter, and places in the report count in the tool's own text. Throws a ConfigError on an
 * unknown target, key or fact.
 */
export const check: Check = createCheck(wired);

/**
 * Wraps a publishing function so that it publishes only what `check` lets pass:
 * `const post = guard((text) => client.post(text), { target: 'mastodon' })`. Rejects with a PostlintError
 * where something is blocking.
 */
export const guard: Guard = createGuard(wired);

const makeLinter = linterMaker(wired);

const detectors = { 'twitter-text': twitterTextLibrary.detect, linkify: detectLinks };

const names = placeNames(platforms);

/**
 * A linter for many drafts. Rules and platforms of your own go into `parts`, beside postlint's:
 * `createLinter({}, { rules: [...rules, mine] })`. Throws a ConfigError on a wrong configuration.
 */
export function createLinter(config: Config = {}, parts?: Partial<Parts>): Linter {
  return parts === undefined ? makeLinter(config) : createEngine(config, { ...wired, ...parts });
}

/** How one draft is to be linted, and by which configuration. */
export interface LintOptions extends LintWhere {
  readonly config?: Config;
}

/**
 * Lints one draft: the text of a file, in any format that postlint reads. What is wrong with the text
 * is a diagnostic; a ConfigError is thrown only for a wrong name in the options.
 */
export function lint(source: string, { config, ...where }: LintOptions = {}): Report {
  return lintAlone(createLinter(config), source, where);
}

/** One draft as a run of its own. */
function lintAlone(linter: Linter, source: string, where: LintWhere): Report {
  const report = linter.lint(source, where);
  return withDiagnostics(
    report,
    linter.finish().flatMap(({ diagnostics }) => diagnostics),
  );
}

/**
 * Makes the changes to a draft that lose nothing, until there are none left: its text then, what was changed, and what
 * is still found in it. A change that brings a new problem is left out. Throws what `lint` throws.
 */
export function fix(source: string, { config, ...where }: LintOptions = {}): Fixed {
  const linter = createLinter(config);
  return fixed(source, (text) => lintAlone(linter, text, where));
}

/** What a measurement rests on besides the text. */
export interface Facts {
  readonly account?: Account | undefined;
  readonly publisher?: Publisher | undefined;
  readonly contentWarning?: string | undefined;
}

/**
 * The length of a post's text on a target (`x`, `linkedin/group`), as the platform counts it, with what
 * drives the count. Throws a ConfigError on an unknown target or account fact.
 */
export function measure(text: string, target: string, facts: Facts = {}): Measurement {
  checkText('measure', text);
  const counted = countedAt(target, facts);
  const entities = entitiesOf(text, counted.platform, detectors);
  return measureText(text, entities, counted, facts.contentWarning, twitterTextLibrary).length;
}

/**
 * A text in the posts of a thread, each within the limit of a target and divided where it reads best: never
 * inside a link, a mention, a hashtag, a number or an emoji; one that is longer than a post is a part of its
 * own, too long. Throws a ConfigError on an unknown target or fact, and where a target has no threads.
 */
export function splitThread(
  text: string,
  target: string,
  { numbering, ...facts }: Facts & Pick<SplitOptions, 'numbering'> = {},
): ThreadPart[] {
  checkText('splitThread', text);
  if (numbering !== undefined) oneOf(['none', 'end'])('numbering', numbering);
  const counted = countedAt(target, facts);
  if (!counted.surface.threads) throw new ConfigError(`target: ${target} has no threads.`);
  const entities = entitiesOf(text, counted.platform, detectors);
  const options = { numbering, contentWarning: facts.contentWarning };
  return threadOf(text, entities, counted, options, twitterTextLibrary);
}

function countedAt(target: string, facts: Facts): Counted {
  const [place] = placesOf('target', [target], names);
  const { platform, surface } = place as Place;
  checkShape('', facts, {
    account: (key, value) => checkAccount(key, value, [platform]),
    publisher: checkPublisher,
    contentWarning: () => {},
  });
  const { account = {}, publisher = {} } = facts;
  return { platform, surface, account, publisher, limits: limitsFor(surface, account) };
}
