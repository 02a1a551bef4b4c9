import { type Config, placesOf } from '../core/config.ts';
import { linterMaker, type Parts } from '../core/linter.ts';
import { withDiagnostics } from '../core/report.ts';
import type { Platform } from '../platforms/platform.ts';
import { type Place, type PlaceNames, placeNames } from '../platforms/resolve-name.ts';
import { type CheckReport, inFields } from './checked.ts';
import { draftOfPost } from './draft-of-post.ts';
import {
  type CheckOptions,
  checkConfigIn,
  checkOptions,
  checkPost,
  type OutgoingPost,
} from './outgoing-post.ts';

/**
 * Checks one post of a tool that holds a text for each network. The text is taken to the letter: nothing in it is
 * front matter or Markdown. Throws a ConfigError on an unknown target, key or fact.
 */
export type Check = (post: OutgoingPost, options?: CheckOptions) => CheckReport;

/** `check` with the rules, platforms and libraries that it is to use. */
export function createCheck(parts: Parts): Check {
  const createLinter = linterMaker(parts);
  return (post, options = {}) => {
    checkPost('post', post);
    checkConfigIn(options);
    const names = placeNames(platformsOf(options.config, parts));
    const [place] = placesOf('post.target', [post.target], names) as [Place];
    checkOptions(options, [place.platform]);
    const { phase = 'publish', path, now } = options;
    const { draft, fields } = draftOfPost(post, { phase, path });
    const linter = createLinter(configFor(place, options, names));
    const report = linter.lintDraft(draft, { now });
    const overRun = linter.finish().flatMap(({ diagnostics }) => diagnostics);
    return inFields(withDiagnostics(report, overRun), place.name, draft.source, fields);
  };
}

/** postlint's platforms, and those of the configuration's plugins. */
export function platformsOf(config: Config | undefined, { platforms }: Parts): readonly Platform[] {
  const added = config?.plugins?.flatMap((plugin) => plugin.platforms ?? []) ?? [];
  return [...platforms, ...added];
}

/** The configuration with what holds for this call. */
function configFor(
  { name }: Place,
  { config = {}, account, publisher }: CheckOptions,
  names: PlaceNames,
): Config {
  const entries = Object.entries(config.accounts ?? {});
  const isHere = ([key]: (typeof entries)[number]) => names.find(key)?.name === name;
  const known = entries.filter(isHere).map(([, facts]) => facts);
  const accounts = {
    ...Object.fromEntries(entries.filter((entry) => !isHere(entry))),
    ...(account && { [name]: Object.assign({}, ...known, account) }),
  };
  return {
    ...config,
    ...(account && { accounts }),
    ...(publisher && { publisher: { ...config.publisher, ...publisher } }),
  };
}
