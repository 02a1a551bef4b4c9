import type { Cue } from './cue.ts';
import type { Language } from './languages.ts';
import { type PackedBook, packPhrases } from './phrase-book.ts';

/** The words of dates, each with its forms: lower case, without the dot of an abbreviation. */
export interface Calendar {
  /** From Monday. */
  readonly weekdays: readonly (readonly string[])[];
  /** From January. */
  readonly months: readonly (readonly string[])[];
  /** Days that depend on when a text is read, by their distance from that day: `tomorrow` is 1. */
  readonly relative: readonly (readonly [days: number, ...phrases: string[]])[];
  /** Phrases with such a word that name no day: “la mañana” is the morning. */
  readonly noDays?: readonly string[];
}

/**
 * What one language contributes. A phrase is lower-case words between single spaces, with the
 * apostrophe '; `^` before it: only where a clause begins; `@` stands for a mention, `0` for a
 * number, `$` for a sum of money, `#word` for the hashtag alone (a plain word matches both);
 * `stem*` for any word or tag with this beginning (of four letters or more), `#stem*` for a tag alone, `*stem` for any
 * with this end; `*` behind the first word for any one word. Accents make no difference.
 */
export interface Phrases {
  readonly language: Language;
  readonly cues: Readonly<Record<Cue, readonly string[]>>;
  readonly calendar: Calendar;
}

/** What one language contributes, with its phrases sorted by their first words. */
export interface Lexicon {
  readonly language: Language;
  readonly book: PackedBook;
  readonly calendar: Calendar;
}

/** The lexicon of these phrases; they are sorted when a text first needs them, and in the build before. */
export function defineLexicon({ language, cues, calendar }: Phrases): Lexicon {
  let book: PackedBook | undefined;
  return {
    language,
    calendar,
    get book() {
      book ??= packPhrases(cues);
      return book;
    },
  };
}

/** A list written as running text, with commas between the phrases. */
export function phrases(list: string): string[] {
  return list.split(',').flatMap((phrase) => {
    const text = phrase.trim().replaceAll(/\s+/g, ' ');
    return text === '' ? [] : [text];
  });
}
