import type { Span } from '../text/span.ts';
import type { WrittenDate } from './dates.ts';
import type { Tokens } from './reading.ts';

/** What a text's links are to its reader: none, nothing but links, only the page's own title, or links with the author's words. */
export type LinkUse = 'none' | 'bare' | 'headline' | 'context';

/** How a text speaks: at everybody, with somebody, or for its author alone. Null where it cannot be told. */
export type Tone = 'broadcast' | 'dialogue' | 'personal';

/** Who hires, if anybody does: the one who posts, or the readers who are asked. */
export type Hiring = 'poster' | 'reader';

/** Why a finding was made: the words it rests on, and how sure they make it (0 to 1). */
export interface Evidence {
  readonly score: number;
  /** UTF-16 spans of the text, in order; none overlaps another. */
  readonly spans: readonly Span[];
}

/** What a text can be found to do. */
export type Finding =
  | 'link'
  | 'jobAd'
  | 'hiring'
  | 'tone'
  | 'selling'
  | 'bait'
  | 'gushing'
  | 'commitment'
  | 'questions'
  | 'invitations'
  | 'thanks'
  /** Readers are asked to share it. */
  | 'shareRequest'
  /** “Here are the links:” */
  | 'linkPromise'
  /** “Disclosure: I work for them.” */
  | 'disclosure'
  /** What the author made or sells: “our guide”. */
  | 'ownOffer'
  /** Praise that says nothing about what it praises: “great post”. */
  | 'emptyPraise';

/** What `analyze` finds in a text, with the words that are the evidence. */
export interface Signals {
  /** BCP 47, as it was given or found; null where it cannot be told. Only for those of `languages` are words read. */
  readonly language: string | null;
  /** ISO 15924, of most of the letters; null where there are none. */
  readonly script: string | null;
  readonly link: LinkUse;
  /** An open position is advertised. */
  readonly jobAd: boolean;
  readonly hiring: Hiring | null;
  readonly tone: Tone | null;
  /** It pushes readers to buy, book or sign up. */
  readonly selling: boolean;
  /** It asks for reactions for their own sake. */
  readonly bait: boolean;
  /** Praise or joy out of all proportion. */
  readonly gushing: boolean;
  /** It promises something on behalf of an organisation. */
  readonly commitment: boolean;
  /** How many questions ask the readers. */
  readonly questions: number;
  /** How often readers are asked to answer or to take part. */
  readonly invitations: number;
  /** How often somebody is thanked, congratulated or welcomed. */
  readonly thanks: number;
  /** The days it names, in order; they are looked for when they are asked for. */
  readonly dates: readonly WrittenDate[];
  /** One entry for each finding that rests on words. */
  readonly evidence: { readonly [finding in Finding]?: Evidence };
}

/** What an account is, as far as its words can be taken differently. */
export type Role = 'newswire' | 'bot' | 'company' | 'person';

/** What is known of a text besides its words. */
export interface TextFacts {
  /** BCP 47; found where it is not given. */
  readonly lang?: string | undefined;
  /** `comment`: under somebody else’s post, or in reply to one. */
  readonly kind?: 'post' | 'comment' | undefined;
  readonly account?: { readonly role?: Role | undefined } | undefined;
}

export type Analyze = (text: string, facts?: TextFacts) => Signals;

/** The same for a text that was taken apart before. */
export type AnalyzeTokens = (tokens: Tokens, facts?: TextFacts) => Signals;
