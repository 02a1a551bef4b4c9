import type { Span } from '../text/span.ts';
import { evidenceOf } from './evidence.ts';
import { type Reading, spanOfWords } from './reading.ts';
import type { Evidence, Tone } from './signals.ts';
import type { ToneSign, ToneSignKind } from './tone-sign.ts';
import { NO_SIGN, TONE_WEIGHTS } from './tone-weights.ts';

interface ToneFinding {
  readonly tone: Tone;
  readonly evidence: Evidence;
}

/** In the order of `oddsOf`. */
const TONES: readonly Tone[] = ['broadcast', 'dialogue', 'personal'];

/** A sign that speaks this much for a tone is shown as its evidence. */
const EVIDENT = 0.25;

/** The tone that the signs in a text add up to. */
export function toneOf(reading: Reading, signs: readonly ToneSign[]): ToneFinding {
  const kinds = new Set(signs.map(({ kind }) => kind));
  const odds = oddsOf(kinds);
  const best = odds.indexOf(Math.max(...odds));
  const tone = TONES[best] ?? 'broadcast';
  const total = odds.reduce((sum, odd) => sum + Math.exp(odd), 0);
  const share = Math.exp(odds[best] ?? 0) / total;
  const score = tone === 'broadcast' ? share * agreement(kinds) : share;
  return { tone, evidence: evidenceOf(score, spansFor(reading, signs, tone)) };
}

/** Of each tone. A kind of sign counts once: the second mention says no more than the first. */
function oddsOf(kinds: ReadonlySet<ToneSignKind>): number[] {
  let { broadcast, dialogue, personal } = NO_SIGN;
  for (const kind of kinds) {
    const weights = TONE_WEIGHTS[kind];
    broadcast += weights.broadcast;
    dialogue += weights.dialogue;
    personal += weights.personal;
  }
  return [broadcast, dialogue, personal];
}

const ONE_WAY: ReadonlySet<ToneSignKind> = new Set([
  'announcement',
  'callToAction',
  'callsToAction',
  'promotion',
  'ownOffer',
  'jobAd',
  'announcingMark',
  'headline',
]);

const CONVERSATIONAL: ReadonlySet<ToneSignKind> = new Set([
  'reply',
  'greeting',
  'thanks',
  'invitation',
  'acknowledgement',
  'closingQuestion',
  'openingQuestion',
  'onlyQuestion',
]);

/** A text is surely one-way only where several one-way moves meet and nobody is talked with. */
function agreement(kinds: ReadonlySet<ToneSignKind>): number {
  let moves = 0;
  for (const kind of kinds) {
    if (CONVERSATIONAL.has(kind)) return 0.6;
    if (ONE_WAY.has(kind)) moves++;
  }
  return [0.7, 0.85, 0.95][moves] ?? 1;
}

function spansFor(reading: Reading, signs: readonly ToneSign[], tone: Tone): Span[] {
  const evident = signs.filter(({ kind }) => TONE_WEIGHTS[kind][tone] > EVIDENT);
  const spans = evident.flatMap((sign) => sign.spans);
  return spans.length > 0 ? spans : [spanOfWords(reading)];
}
