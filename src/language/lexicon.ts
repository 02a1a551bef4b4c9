/** What a phrase of a lexicon is a sign of. */
export type Cue =
  // who speaks, and to whom
  | 'firstSingular'
  | 'firstPlural'
  | 'secondPerson'
  | 'informal'
  // conversational moves
  | 'greeting'
  | 'thanks'
  | 'invitation'
  | 'readerQuestion'
  | 'acknowledgement'
  // one-way moves
  | 'announcement'
  | 'callToAction'
  | 'promotion'
  | 'ownOffer'
  // job adverts
  | 'jobOffer'
  | 'jobHint'
  | 'jobSeek'
  | 'jobWanted'
  | 'jobRole'
  /** What may not stand between "looking for" and the role. */
  | 'roleBreak'
  | 'jobApply'
  | 'jobLabel'
  | 'jobTerm'
  | 'jobTag'
  | 'jobPay'
  | 'jobVeto'
  // links
  | 'leadIn'
  | 'attribution'
  /** Means none of the above, although a part of it would. */
  | 'idiom';

/**
 * What one language contributes. A phrase is lower-case words between single spaces, with the
 * apostrophe '; `^` before it: only where a clause begins; `@` stands for a mention, `0` for a
 * number, `$` for a sum of money, `#word` for the hashtag alone (a plain word matches both).
 */
export interface Lexicon {
  /** BCP 47. */
  readonly language: string;
  /** The commonest words: their share tells whether a text is in this language. */
  readonly functionWords: readonly string[];
  readonly cues: Readonly<Record<Cue, readonly string[]>>;
}

/** A list written as running text, with commas between the phrases. */
export function phrases(list: string): string[] {
  return list.split(',').map(onOneLine);
}

/** Of what is run when the command starts, a regular expression over all of the lexicon took the longest. */
function onOneLine(phrase: string): string {
  const text = phrase.trim();
  return text.includes('\n') ? text.replaceAll(/\s+/g, ' ') : text;
}
