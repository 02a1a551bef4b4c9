import { isSpace, type Span } from '../text/span.ts';
import type { Cue } from './lexicon.ts';
import { questionSigns } from './questions.ts';
import { quotationsIn, spansOutside } from './quotes.ts';
import { hitsOf, type Reading, spanOfWords, spansOf } from './reading.ts';
import type { LinkUse, TextFacts } from './signals.ts';
import type { ToneSign, ToneSignKind } from './tone-sign.ts';
import type { Token } from './words.ts';

/** What the other signals found and the tone builds on. */
export interface ToneContext {
  readonly link: LinkUse;
  readonly jobAd: boolean;
  readonly facts: TextFacts;
}

/** Everything in a text that speaks for one tone or another. */
export function toneSigns(reading: Reading, context: ToneContext): ToneSign[] {
  return [
    ...addressSigns(reading),
    ...factSigns(context),
    ...questionSigns(reading),
    ...phraseSigns(reading),
    ...personSigns(reading),
    ...formSigns(reading, context),
  ];
}

/** A cue, the sign it makes, and how many finds make the stronger sign. */
const PHRASE_SIGNS: readonly (readonly [Cue, ToneSignKind, ToneSignKind?])[] = [
  ['greeting', 'greeting'],
  ['thanks', 'thanks'],
  ['invitation', 'invitation', 'invitations'],
  ['acknowledgement', 'acknowledgement'],
  ['announcement', 'announcement', 'announcements'],
  ['callToAction', 'callToAction', 'callsToAction'],
  ['promotion', 'promotion'],
  ['ownOffer', 'ownOffer'],
  ['informal', 'informal'],
];

function phraseSigns(reading: Reading): ToneSign[] {
  return PHRASE_SIGNS.flatMap(([cue, one, several]) => {
    const hits = hitsOf(reading, cue);
    if (hits.length === 0) return [];
    const spans = spansOf(reading, hits);
    const signs: ToneSign[] = [{ kind: one, spans }];
    if (hits.length > 1 && several !== undefined) signs.push({ kind: several, spans });
    return signs;
  });
}

/** A reply opens with its addressee, after who is reposted; `.@name` speaks to everybody. */
function addressSigns(reading: Reading): ToneSign[] {
  const { tokens, text } = reading;
  const signs: ToneSign[] = [];
  let at = 0;
  const repost = repostLength(tokens);
  if (repost > 0) {
    signs.push({ kind: 'repost', spans: tokens.slice(0, repost) });
    at = repost;
  }
  const first = tokens[at];
  const addressed = first?.kind === 'mention' && text.charAt(first.start - 1) !== '.';
  if (addressed) signs.push({ kind: 'reply', spans: [first] });
  const others = tokens.slice(addressed ? at + 1 : at).filter((token) => token.kind === 'mention');
  if (others.length > 0) signs.push({ kind: 'mention', spans: others });
  return signs;
}

/** What is under another post answers it. */
function factSigns({ facts: { kind, account } }: ToneContext): ToneSign[] {
  const signs: ToneSign[] = [];
  if (kind === 'comment') signs.push({ kind: 'reply', spans: [] });
  if (account?.role === 'person') signs.push({ kind: 'person', spans: [] });
  else if (account?.role !== undefined) signs.push({ kind: 'organisation', spans: [] });
  return signs;
}

/** How many tokens `RT @name:` takes. */
function repostLength(tokens: readonly Token[]): number {
  if (tokens[0]?.text !== 'rt' || tokens[1]?.kind !== 'mention') return 0;
  return tokens[2]?.text === ':' ? 3 : 2;
}

function personSigns(reading: Reading): ToneSign[] {
  const signs: ToneSign[] = [];
  const quotations = quotationsIn(reading.text);
  const singular = spansOutside(spansOf(reading, hitsOf(reading, 'firstSingular')), quotations);
  if (quotations[0]?.start === 0) signs.push({ kind: 'quotation', spans: [quotations[0]] });
  if (singular.length > 0) signs.push({ kind: 'i', spans: singular });
  if (singular.length > 2) signs.push({ kind: 'iOften', spans: [] });
  if (hitsOf(reading, 'firstPlural').length > 0) signs.push({ kind: 'we', spans: [] });
  if (hitsOf(reading, 'secondPerson').length > 0) signs.push({ kind: 'you', spans: [] });
  return signs;
}

const ANNOUNCING =
  /[\u{1F389}\u{1F38A}\u{1F4E2}\u{1F4E3}\u{1F4DD}\u{1F4C5}\u{1F5D3}\u{1F517}\u{1F680}\u{1F6A8}\u{1F4CD}\u{1F449}\u{1F447}\u{27A1}\u{2B07}]/u;

function formSigns(reading: Reading, context: ToneContext): ToneSign[] {
  const { text, tokens } = reading;
  const signs: ToneSign[] = [];
  const add = (kind: ToneSignKind, holds: boolean, spans: readonly Span[] = []) => {
    if (holds) signs.push({ kind, spans });
  };
  const words = tokens.filter((token) => token.kind === 'word').length;
  const speaker = reading.hits.has('firstSingular') || reading.hits.has('secondPerson');
  add('jobAd', context.jobAd);
  add('headline', context.link === 'headline', [spanOfWords(reading)]);
  add('linkWithContext', context.link === 'context');
  add('bareLink', context.link === 'bare', reading.links);
  add('tags', tokens.filter((token) => token.kind === 'tag').length > 1);
  add('announcingMark', ANNOUNCING.test(text));
  add('report', context.link === 'none' && !speaker && words > 5 && isProse(reading));
  add('short', words < 6);
  add('long', words > 60);
  add('place', hasPlace(text));
  return signs;
}

/** Begins with a capital letter or a quotation mark and ends like a sentence. */
function isProse({ text, tokens }: Reading): boolean {
  const first = tokens[0];
  const last = tokens.at(-1);
  if (first?.kind !== 'word' || last?.kind !== 'stop' || last.text !== '.') return false;
  return text.charAt(first.start) !== first.text.charAt(0);
}

/** `@ Place`, as cameras and check-ins write it. */
function hasPlace(text: string): boolean {
  const at = text.indexOf(' @ ');
  return at >= 0 && !isSpace(text.charCodeAt(at + 3));
}
