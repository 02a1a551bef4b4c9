import { sayIn } from '../core/say.ts';
import type { ConfigFor } from '../node/lint-files.ts';
import { loadLocales } from '../node/load-locale.ts';
import type { Result, View } from '../reporters/reporter.ts';

/** What reports are said in; English where nothing is given. */
export type Speech = Pick<View, 'language' | 'say'>;

/** The language of a run's reports: that of its first draft's messages. */
export async function speechOf(results: readonly Result[], configFor: ConfigFor): Promise<Speech> {
  const [first] = results;
  if (first === undefined) return {};
  const { config } = await configFor(first.report.path);
  const [locale] = await loadLocales(config.locale);
  return locale === undefined ? {} : { language: locale.id, say: sayIn(locale) };
}
