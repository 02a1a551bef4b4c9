import type { Saying } from './sayings.ts';

/** postlint's messages in a language other than English. Ids, data and places are the same in all. */
export interface Locale {
  /** The tag of the language: `de`. */
  readonly id: string;
  /** The words of rules and defects, by the id of the rule and of the message; English stands in for what is not there. */
  readonly messages: MessageTexts<MessageText>;
  /** The message of a rule that failed. */
  readonly crashed: MessageText;
  /**
   * English words that postlint writes into the data of messages and into the titles of fixes, and what to say for
   * them; `#` is a number: `'# words': '# Wörter'`. The longest one that fits is taken.
   */
  readonly words: Readonly<Record<string, string>>;
  /** What reports and previews say around messages; English stands in for what is not there. */
  readonly sayings: Readonly<Partial<Record<Saying, string>>>;
  readonly quotes: readonly [open: string, close: string];
  /** What stands before the decimals of a number. */
  readonly decimal: string;
}

/**
 * A message with `{name}` where its data goes, and `{name|words}` where that holds words of postlint's own, which are
 * put into the language.
 */
export interface MessageText {
  readonly text: string;
  readonly help: string;
}

/** By the id of a rule, and the id of one of its messages. */
export type MessageTexts<Text> = Readonly<Record<string, Readonly<Record<string, Text>>>>;

/** The language that is there without any locale. */
export const ENGLISH = 'en';
