import type { Cue } from './lexicon.ts';
import type { Reading } from './reading.ts';

/** Up to this many words a text may do without any of a language's commonest words. */
const SHORT = 7;

/** Cues with words that other languages have, too: `me`, `via`, `manager`. */
const SHARED: ReadonlySet<Cue> = new Set([
  'firstSingular',
  'secondPerson',
  'attribution',
  'jobRole',
  'leadIn',
]);

const MIN_SHARE = 0.06;
const MIN_SHARE_WITH_ACCENTS = 0.15;

const NOT_ASCII = /[^\x00-\x7f]/;

type Script = 'plain' | 'accented' | 'foreign';

/** False where a text is plainly in another language: another script, or hardly a known word of this one. */
export function mayBeLanguage(reading: Reading, functionWords: ReadonlySet<string>): boolean {
  const phraseStarts = startsOfPhrases(reading);
  const ascii = !NOT_ASCII.test(reading.text);
  const scripts = { plain: 0, accented: 0, foreign: 0 };
  let words = 0;
  let known = 0;
  for (const [at, token] of reading.tokens.entries()) {
    if (token.kind !== 'word') continue;
    words++;
    scripts[ascii ? 'plain' : scriptOf(token.text)]++;
    if (phraseStarts.has(at) || functionWords.has(token.text)) known++;
  }
  if (scripts.foreign * 2 > words) return false;
  const share = words === 0 ? 0 : known / words;
  if (scripts.accented * 12 > words) return share >= MIN_SHARE_WITH_ACCENTS;
  return words <= SHORT || share >= MIN_SHARE;
}

function startsOfPhrases({ hits }: Reading): Set<number> {
  const starts = new Set<number>();
  for (const [cue, found] of hits) {
    if (!SHARED.has(cue)) for (const hit of found) starts.add(hit.from);
  }
  return starts;
}

function scriptOf(word: string): Script {
  let script: Script = 'plain';
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code >= 0x250) return 'foreign';
    if (code >= 0xc0) script = 'accented';
  }
  return script;
}
