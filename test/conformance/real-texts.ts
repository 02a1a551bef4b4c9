import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readFrontMatter } from '../../src/draft/front-matter.ts';

/** What lies beside the project where it is developed, and nowhere else. */
const SHARED = fileURLToPath(new URL('../../../shared/', import.meta.url));
const FOLDERS = ['corpora', 'labelled'];

export const hasRealTexts = FOLDERS.every((folder) => existsSync(SHARED + folder));

/** Real posts and drafts: bodies of files, their paragraphs, and the texts in JSON. */
export function realTexts(): string[] {
  const texts = FOLDERS.flatMap((folder) =>
    readdirSync(SHARED + folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
      .filter((entry) => entry.isFile())
      .flatMap((entry) =>
        textsOf(entry.name, readFileSync(`${entry.parentPath}/${entry.name}`, 'utf8')),
      ),
  );
  return [...new Set(texts)];
}

function textsOf(name: string, source: string): string[] {
  if (name.endsWith('.jsonl')) return source.split('\n').filter(Boolean).flatMap(stringsInJson);
  if (/\.json(?:\.example)?$/.test(name) || source.startsWith('{')) return stringsInJson(source);
  const end = readFrontMatter(source, { start: 0, end: source.length })?.end ?? 0;
  const body = source.slice(end).trim();
  return [body, ...body.split(/\n\s*\n/)];
}

function stringsInJson(source: string): string[] {
  const strings: string[] = [];
  JSON.parse(source, (_, value: unknown) => {
    if (typeof value === 'string') strings.push(value);
    return value;
  });
  return strings;
}
