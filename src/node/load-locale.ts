import { ENGLISH, type Locale } from '../core/locale.ts';

/** Loads the messages of a language: most calls need none. */
const loaders: Readonly<Record<string, () => Promise<Locale>>> = {
  de: async () => (await import('../locales/german/index.ts')).german,
};

/** The languages that postlint's messages ship in. */
export const localeNames: readonly string[] = [ENGLISH, ...Object.keys(loaders)];

export async function loadLocales(id: string | undefined): Promise<readonly Locale[]> {
  const load = id !== undefined && Object.hasOwn(loaders, id) ? loaders[id] : undefined;
  return load === undefined ? [] : [await load()];
}
