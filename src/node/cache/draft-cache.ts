import type { DraftLinters, Input, Project } from '../draft-linters.ts';
import type { Linted } from '../linted.ts';
import { isPlain } from '../plain-project.ts';
import { readEntries, sealed, unsealed, writeEntries } from './cache-file.ts';
import { createDraftKey } from './draft-key.ts';

/** What linting came to in earlier runs, for drafts that are still the same. */
export interface DraftCache {
  /** What is known of a draft; undefined where something has changed that it rests on. */
  find(
    project: Project,
    input: Input,
    linters: Pick<DraftLinters, 'filesOf'>,
  ): Promise<Linted | undefined>;
  keep(project: Project, input: Input, linted: Linted): void;
  /** Writes the file, where there is something new. */
  save(): void;
}

/** So many entries stay that the run did not use: those of other folders, and of the branch before. */
const MOST_UNUSED = 5000;

/** The cache in a file, of one version of postlint. Throws a NotACache, or what `node:fs` throws. */
export function openCache(file: string, version: string): DraftCache {
  const before = readEntries(file, version);
  const used = new Map<string, string>();
  const keyOf = createDraftKey();
  const isKnowable = createKnowable();
  let isNew = false;

  return {
    async find(project, input, linters) {
      if (!isKnowable(project, input)) return undefined;
      const key = keyOf(project, input);
      const entry = used.get(key) ?? before.get(key);
      const linted = entry === undefined ? undefined : (unsealed(entry) as Linted | undefined);
      if (entry === undefined || linted === undefined) return undefined;
      if (!(await holds(linted, input, linters))) return undefined;
      used.set(key, entry);
      return linted;
    },
    keep(project, input, linted) {
      if (!isKnowable(project, input)) return;
      isNew = true;
      used.set(keyOf(project, input), sealed(linted));
    },
    save() {
      if (!isNew) return;
      const unused = [...before].filter(([key]) => !used.has(key)).slice(-MOST_UNUSED);
      writeEntries(file, version, new Map([...unused, ...used]));
    },
  };
}

/** A plugin's code may change, and so may what a caller's function answers. */
function createKnowable(): (project: Project, input: Input) => boolean {
  const plain = new Map<Project, boolean>();
  return (project, { where }) => {
    const isKnown = plain.get(project) ?? isPlain(project);
    plain.set(project, isKnown);
    return isKnown && where.files === undefined;
  };
}

/** True where the day and the files that the draft names, as far as they count, are what they were. */
async function holds(
  { asked: { day, files } }: Linted,
  input: Input,
  linters: Pick<DraftLinters, 'filesOf'>,
): Promise<boolean> {
  if (day !== undefined && day !== input.where.now) return false;
  if (files.length === 0) return true;
  const now = await linters.filesOf(
    input,
    files.map(([url]) => url),
  );
  return JSON.stringify(now) === JSON.stringify(files);
}
