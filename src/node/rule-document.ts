import { existsSync, readFileSync } from 'node:fs';

/** The folder of the documents, from a file of the built package and from this one. */
const PLACES = ['../rules/', '../../rules/'];

/** The document of one of postlint's own rules; undefined where the package lacks it. */
export function ruleDocument(id: string): string | undefined {
  const file = PLACES.map((place) => new URL(`${place}${id}.md`, import.meta.url)).find((url) =>
    existsSync(url),
  );
  return file === undefined ? undefined : readFileSync(file, 'utf8');
}
