import type { Cue } from './cue.ts';
import { questionSigns } from './questions.ts';
import { hitsOf, type Reading, spanOfHit, spansOf, unquotedHits } from './reading.ts';
import { formSigns, isCapitalised } from './tone-form.ts';
import { signIf, type ToneContext, type ToneSign, type ToneSignKind } from './tone-sign.ts';
import type { Token } from './words.ts';

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

function phraseSigns(reading: Reading): ToneSign[] {
  return PHRASE_SIGNS.flatMap(([cue, one, several]) => {
    const hits = unquotedHits(reading, cue);
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
  const at = repostLength(tokens);
  const first = tokens[at];
  const addressed = first?.kind === 'mention' && text.charAt(first.start - 1) !== '.';
  const others = tokens.slice(addressed ? at + 1 : at).filter((token) => token.kind === 'mention');
  const names = [...thankedByName(reading)];
  const called = calledByName(reading);
  return [
    ...signIf('repost', at > 0, tokens.slice(0, at)),
    ...signIf('reply', addressed, first && [first]),
    ...signIf('repostedReply', addressed && at > 0),
    ...signIf('mention', others.length > 0, others),
    ...signIf('thanksByName', names.length > 0, names),
    ...signIf('byName', called.length > 0, called),
  ];
}

/** How many tokens `RT @name:` takes. */
function repostLength(tokens: readonly Token[]): number {
  if (tokens[0]?.text !== 'rt' || tokens[1]?.kind !== 'mention') return 0;
  return tokens[2]?.text === ':' ? 3 : 2;
}

/** How far behind the thanks the name may stand, in words. */
const NAME_WITHIN = 4;

function thankedByName(reading: Reading): Token[] {
  const { text, tokens } = reading;
  return hitsOf(reading, 'thanks').flatMap(({ to }) => {
    const names = tokens.slice(to, to + NAME_WITHIN);
    const stop = names.findIndex(({ kind }) => kind === 'stop');
    const name = (stop < 0 ? names : names.slice(0, stop)).find(
      (token) => token.kind === 'mention' || (token.kind === 'word' && isCapitalised(text, token)),
    );
    return name === undefined ? [] : [name];
  });
}

/** A name set off by a comma at the end of a sentence: “Welcome to the band, Kofi!” */
function calledByName({ text, tokens }: Reading): Token[] {
  return tokens.filter((token, at) => {
    const next = tokens[at + 1];
    if (token.kind !== 'word' || !isCapitalised(text, token)) return false;
    if (next !== undefined && (next.kind !== 'stop' || next.text === ':')) return false;
    return text.charAt(token.start - 2) === ',';
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
  const hooks = new Set(hitsOf(reading, 'hookQuestion').map(({ from }) => from));
  return [
    ...questionSigns(reading),
    ...signIf(
      'hook',
      questions.some(({ from }) => hooks.has(from)),
    ),
    ...signIf('questions', questions.length > 1),
    ...signIf('asksWithoutLink', link === 'none'),
  ];
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
  const speaker = i || hits.has('secondPerson');
  return [
    ...signIf('jobAd', context.jobAd),
    ...signIf('selling', context.selling),
    ...signIf('bait', context.bait),
    ...signIf('callFirst', call !== undefined && spanOfHit(reading, call).start === first?.start),
    ...signIf('closingCall', closesWith(reading, 'callToAction')),
    ...signIf('closingInvitation', closesWith(reading, 'invitation')),
    ...signIf('report', noLink && !speaker && isProse(reading)),
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
