import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readFrontMatter } from '../../src/draft/front-matter.ts';

const CORPORA = fileURLToPath(new URL('../../../shared/corpora/', import.meta.url));

/** Real drafts lie beside the project where it is developed, and nowhere else. */
export const hasRealDrafts = existsSync(CORPORA);

/** The bodies of all real Markdown and tweet files. */
export function realBodies(): string[] {
  const files = readdirSync(CORPORA, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => /\.(?:md|tweet)$/.test(file))
    .map((file) => {
      const source = readFileSync(`${CORPORA}${file}`, 'utf8');
      const end = readFrontMatter(source, { start: 0, end: source.length })?.end ?? 0;
      return source.slice(end).trim();
    });
}
