/** The languages that postlint reads, by their BCP 47 names. */
export const languages = ['en', 'de', 'fr', 'es', 'it', 'pt'] as const;

export type Language = (typeof languages)[number];

/** The language that a tag is of: `de` for `de-AT`; undefined for one that postlint does not read. */
export function languageOfTag(tag: string): Language | undefined {
  const known = languages.find((language) => language === tag);
  if (known !== undefined) return known;
  const [primary] = tag.toLowerCase().split(/[-_]/, 1);
  return languages.find((language) => language === primary);
}
