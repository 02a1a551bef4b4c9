import type { Span } from '../text/span.ts';
import type { Cue } from './cue.ts';
import { framed } from './frame.ts';
import { questionSigns, spanOfClause } from './questions.ts';
import { hitsOf, type Reading, spanOfHit, spansOf, unquotedHits } from './reading.ts';
import type { LinkUse } from './signals.ts';
import { addressSigns } from './tone-address.ts';
import { formSigns, isCapitalised, namesSomebody } from './tone-form.ts';
import { signIf, type ToneContext, type ToneSign, type ToneSignKind } from './tone-sign.ts';

/** Everything in a text that speaks for one tone or another. */
export function toneSigns(reading: Reading, context: ToneContext): ToneSign[] {
  return [
    ...addressSigns(reading),
    ...factSigns(context),
    ...askingSigns(reading, context),
    ...phraseSigns(reading),
    ...personSigns(reading),
    ...formSigns(reading, context),
    ...signsTogether(reading, context),
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
  ['news', 'news', 'newsOften'],
  ['informal', 'informal'],
  ['opinion', 'opinion', 'opinions'],
];

/** What opens or closes a conversation. */
const CONVERSATION: ReadonlySet<Cue> = new Set([
  'greeting',
  'thanks',
  'invitation',
  'acknowledgement',
]);

function phraseSigns(reading: Reading): ToneSign[] {
  return PHRASE_SIGNS.flatMap(([cue, one, several]) => {
    const found = unquotedHits(reading, cue);
    const hits = CONVERSATION.has(cue) ? framed(reading, found) : found;
    if (hits.length === 0) return [];
    const spans = spansOf(reading, hits);
    const signs: ToneSign[] = [{ kind: one, spans }];
    if (hits.length > 1 && several !== undefined) signs.push({ kind: several, spans });
    return signs;
  });
}

/** What is under another post answers it. */
function factSigns({ facts: { kind, account } }: ToneContext): ToneSign[] {
  const role = account?.role;
  return [
    ...signIf('reply', kind === 'comment'),
    ...signIf('person', role === 'person'),
    ...signIf('organisation', role !== undefined && role !== 'person'),
  ];
}

function askingSigns(reading: Reading, { link }: ToneContext): ToneSign[] {
  const { questions } = reading;
  if (questions.length === 0) return [];
  const last = closing(reading);
  const isAsked = last.length > 0 || framed(reading, questions).length > 0;
  return [
    ...questionSigns(reading),
    ...signIf('endsAsking', last.length > 0, last),
    ...signIf('hook', hasHook(reading, link)),
    ...signIf('questions', questions.length > 1),
    ...signIf('asksWithoutLink', link === 'none' && isAsked),
  ];
}

/** The last question, where nothing stands behind it but a tag, or a name. */
function closing(reading: Reading): readonly Span[] {
  const last = reading.questions.at(-1);
  const isLast = last !== undefined && last.to > reading.tokens.length - 3;
  return isLast ? [spanOfClause(reading, last)] : [];
}

/** “Tired of rain?”: a question that draws on to what it is asked for. With nothing behind it, it is meant. */
function hasHook(reading: Reading, link: LinkUse): boolean {
  const hooks = new Set(hitsOf(reading, 'hookQuestion').map(({ from }) => from));
  const last = link === 'none' ? reading.tokens.length - 3 : reading.tokens.length;
  return reading.questions.some(({ from, to }) => hooks.has(from) && to < last);
}

function personSigns(reading: Reading): ToneSign[] {
  const singular = spansOf(reading, unquotedHits(reading, 'firstSingular'));
  const words = reading.tokens.filter(({ kind }) => kind === 'word');
  return [
    ...signIf('i', singular.length > 0, singular),
    ...signIf('iOften', singular.length > 2),
    ...signIf('iFirst', singular.length > 0 && singular[0]?.start === words[0]?.start),
    ...signIf('we', reading.hits.has('firstPlural')),
    ...signIf('you', reading.hits.has('secondPerson')),
  ];
}

/** Signs that mean something else where others are, or are not. */
function signsTogether(reading: Reading, context: ToneContext): ToneSign[] {
  const { hits, tokens } = reading;
  const noLink = context.link === 'none';
  const first = tokens.find(({ kind }) => kind === 'word');
  const call = hitsOf(reading, 'callToAction')[0];
  const i = unquotedHits(reading, 'firstSingular').length > 0;
  const isReport = noLink && !i && !hits.has('secondPerson') && isProse(reading);
  return [
    ...signIf('jobAd', context.jobAd),
    ...signIf('selling', context.selling),
    ...signIf('bait', context.bait),
    ...signIf('callFirst', call !== undefined && spanOfHit(reading, call).start === first?.start),
    ...signIf('closingCall', closesWith(reading, 'callToAction')),
    ...signIf('report', isReport),
    ...signIf('newsReport', isReport && (hits.has('news') || namesSomebody(reading))),
    ...signIf('iWithContext', context.link === 'context' && i),
    ...signIf('iWithoutLink', noLink && i),
    ...signIf('weWithoutLink', noLink && hits.has('firstPlural')),
    ...signIf('youWithoutLink', noLink && hits.has('secondPerson')),
    ...signIf('callWithoutLink', noLink && hits.has('callToAction')),
    ...signIf('announcementWithoutLink', noLink && hits.has('announcement')),
  ];
}

/** How many words are the end of a text that has more than twice as many. */
const CLOSING = 20;

function closesWith(reading: Reading, cue: Cue): boolean {
  const last = hitsOf(reading, cue).at(-1);
  const count = reading.tokens.length;
  return last !== undefined && count > 2 * CLOSING && last.from > count - CLOSING;
}

/** More than five words that begin with a capital letter or a quotation mark and end like a sentence. */
function isProse({ text, tokens }: Reading): boolean {
  const first = tokens[0];
  const last = tokens.at(-1);
  if (tokens.length < 7 || last?.kind !== 'stop' || last.text !== '.') return false;
  return first?.kind === 'word' && isCapitalised(text, first);
}
