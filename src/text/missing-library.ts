/** The libraries that the engine, and what its callers hand it, works with and does not hold. */
export type LibraryId =
  | 'markdown'
  | 'twitter-text'
  | 'linkify'
  | 'image-size'
  | `lexicon-${'en' | 'de' | 'fr' | 'es' | 'it' | 'pt'}`;

/** A draft needs a library that was not handed in. The command line loads it then, and only then. */
export class MissingLibrary extends Error {
  override readonly name = 'MissingLibrary';
  constructor(readonly library: LibraryId) {
    super(
      `This draft needs the library “${library}”: hand it to createLinter, or import postlint instead of postlint/core.`,
    );
  }
}

/** The library of that name. Throws MissingLibrary where it was not handed in. */
export function needed<T>(library: T | undefined, id: LibraryId): T {
  if (library === undefined) throw new MissingLibrary(id);
  return library;
}
