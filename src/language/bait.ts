import { spanOfMatch } from '../text/span.ts';
import { cueSign, findingOf, type Sign } from './doubt.ts';
import { differentHits, type Reading, spansOf, unquotedHits } from './reading.ts';
import type { Evidence } from './signals.ts';

const ENOUGH = 0.6;

/** Reactions asked for their own sake; a hint alone, such as a giveaway, is none. */
export function baitOf(reading: Reading): Evidence | undefined {
  return findingOf(
    [
      ...cueSign(reading, 'bait', 0.8),
      ...hints(reading),
      ...cueSign(reading, 'shareRequest', 0.35),
      ...votes(reading),
    ],
    ENOUGH,
  );
}

/** A reaction asked for, or a prize, is none alone; two different ones are. */
function hints(reading: Reading): Sign[] {
  return differentHits(reading, unquotedHits(reading, 'baitHint'))
    .slice(0, 2)
    .map((hit, at) => ({ weight: at === 0 ? 0.4 : 0.35, spans: spansOf(reading, [hit]) }));
}

const NOT_ASCII = /[^\x00-\x7f]/;

/** “❤️ for soup, 👍 for salad”, “🔥 = yes”: reactions that count as votes. */
const VOTE =
  /[\u{2764}\u{1F44D}\u{1F44E}\u{1F525}\u{1F602}\u{1F62E}\u{1F60D}\u{1F621}\u{1F622}\u{1F501}\u{1F64C}\u{1F44F}\u{1F499}-\u{1F49C}\u{1F9E1}]\u{FE0F}? ?(?:[=:→]|(?:for|if|für|wenn|pour|si|para|se|per|por) )/giu;

function votes({ text }: Reading): Sign[] {
  if (!NOT_ASCII.test(text)) return [];
  const spans = [...text.matchAll(VOTE)].map((match) => spanOfMatch(match));
  if (spans.length === 0) return [];
  return [{ weight: spans.length > 1 ? 0.8 : 0.4, spans }];
}
