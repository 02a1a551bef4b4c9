import type { Language } from './languages.ts';

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
  /** Opens a question that is a hook: “want to”, “tired of”. */
  | 'hookQuestion'
  | 'acknowledgement'
  // one-way moves
  | 'announcement'
  | 'callToAction'
  | 'promotion'
  | 'ownOffer'
  /** The words of news and notices: “police”, “according to”, “rises”. */
  | 'news'
  /** The words of opinion, mood and everyday life: “I think”, “nobody”, “tired”. */
  | 'opinion'
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
  /** The readers are those who hire: “are you hiring”, “who’s hiring”. Vetoes an advert, too. */
  | 'readerHires'
  // selling: a push, an advantage, and what is sold
  | 'salesPush'
  | 'salesOffer'
  | 'salesGoods'
  // engagement bait: enough alone, or only with another
  | 'bait'
  | 'baitHint'
  | 'shareRequest'
  // gushing
  | 'superlative'
  | 'intensifier'
  // commitment: enough alone; or “we will” with a verb of promising or with terms
  | 'promise'
  | 'promiseWill'
  | 'promiseVerb'
  | 'promiseTerm'
  // single findings
  | 'selfPraise'
  | 'linkPromise'
  | 'disclosure'
  | 'emptyPraise'
  // links
  | 'leadIn'
  | 'attribution'
  /** Means none of the above, although a part of it would. */
  | 'idiom';

/** The words of dates, each with its forms: lower case, without the dot of an abbreviation. */
export interface Calendar {
  /** From Monday. */
  readonly weekdays: readonly (readonly string[])[];
  /** From January. */
  readonly months: readonly (readonly string[])[];
  /** Days that depend on when a text is read, by their distance from that day: `tomorrow` is 1. */
  readonly relative: readonly (readonly [days: number, ...phrases: string[]])[];
}

/**
 * What one language contributes. A phrase is lower-case words between single spaces, with the
 * apostrophe '; `^` before it: only where a clause begins; `@` stands for a mention, `0` for a
 * number, `$` for a sum of money, `#word` for the hashtag alone (a plain word matches both);
 * `stem*` for any word or tag with this beginning (of four letters or more), `#stem*` for a tag alone, `*stem` for any
 * with this end; `*` behind the first word for any one word. Accents make no difference.
 */
export interface Lexicon {
  readonly language: Language;
  readonly cues: Readonly<Record<Cue, Iterable<string>>>;
  readonly calendar: Calendar;
}

/**
 * A list written as running text, with commas between the phrases. It is taken apart when it is read, with the first
 * text in its language: to do so with all lexicons at the start took longer than all the rest.
 */
export function phrases(list: string): Iterable<string> {
  return { [Symbol.iterator]: () => phrasesIn(list)[Symbol.iterator]() };
}

function phrasesIn(list: string): string[] {
  return list.split(',').flatMap((phrase) => {
    const text = onOneLine(phrase);
    return text === '' ? [] : [text];
  });
}

/** A regular expression over all of the lexicon took the longest. */
function onOneLine(phrase: string): string {
  const text = phrase.trim();
  return text.includes('\n') ? text.replaceAll(/\s+/g, ' ') : text;
}
