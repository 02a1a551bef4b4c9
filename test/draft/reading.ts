import type { Draft, Part } from '../../src/draft/draft.ts';
import { parseMarkdown } from '../../src/draft/markdown.ts';
import { readDraft, type Where } from '../../src/draft/read.ts';
import { platforms } from '../../src/platforms/index.ts';
import { placeNames } from '../../src/platforms/resolve-name.ts';

const names = placeNames(platforms);

/** A draft with everything that postlint knows. */
export function read(source: string, where: Where = {}): Draft {
  return readDraft(source, where, names, parseMarkdown);
}

/** Each defect of a draft with the words it points at. */
export function defectsOf({ defects, source }: Draft): [id: string, words: string][] {
  return defects.map(({ id, span }) => [id, source.slice(span.start, span.end)]);
}

/** The source of each part, section by section. */
export function partsOf({ sections, source }: Draft): string[][] {
  return sections.map(({ parts }) => parts.map(({ span }) => source.slice(span.start, span.end)));
}

/** The places that a draft names outside of its headings. */
export function namesOf({ destinations }: Draft): string[] {
  return destinations.map(({ name }) => name);
}

/** The text of a part that is taken to the letter. */
export function literalText(part: Part | undefined): string | undefined {
  if (part?.body.kind !== 'literal') return undefined;
  return part.body.runs.map(({ text }) => text).join('');
}
