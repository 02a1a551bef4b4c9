import { baitOf } from './bait.ts';
import { commitmentOf } from './commitment.ts';
import { gushingOf } from './gushing.ts';
import { hiringOf } from './hiring.ts';
import { jobAd as jobAdOf } from './job-ad.ts';
import { linkUse } from './link-use.ts';
import { movesIn } from './moves.ts';
import type { Reading } from './reading.ts';
import { sellingOf } from './selling.ts';
import type { Evidence, Finding, LinkUse, Signals, TextFacts } from './signals.ts';
import { toneOf } from './tone.ts';
import type { ToneSign } from './tone-sign.ts';
import { toneSigns } from './tone-signs.ts';

type Found = { readonly [finding in Finding]?: Evidence };

/** Everything that is found in a text but its language and its dates; `isRead` where its words are known. */
export function findings(
  reading: Reading,
  facts: TextFacts,
  isRead: boolean,
): Omit<Signals, 'language' | 'script' | 'dates'> {
  const link = linkUse(reading);
  const found = findingsOfWords(reading);
  const hiring = hiringOf(reading, found.jobAd);
  const signs = speaks(reading, isRead) ? signsFor(reading, facts, link.use, found) : undefined;
  const tone = signs && toneOf(reading, signs);
  const evidence = withoutGaps({
    link: link.evidence,
    ...found,
    hiring: hiring?.evidence,
    tone: tone?.evidence,
    ...movesIn(reading),
  });
  return {
    link: link.use,
    jobAd: found.jobAd !== undefined,
    hiring: hiring?.who ?? null,
    tone: tone?.tone ?? null,
    selling: found.selling !== undefined,
    bait: found.bait !== undefined,
    gushing: found.gushing !== undefined,
    commitment: found.commitment !== undefined,
    questions: evidence.questions?.spans.length ?? 0,
    invitations: evidence.invitations?.spans.length ?? 0,
    thanks: evidence.thanks?.spans.length ?? 0,
    evidence,
  };
}

/** The signs of a tone, as the weights are trained on them; undefined where a text has no tone. */
export function toneSignsOf(
  reading: Reading,
  facts: TextFacts,
  isRead: boolean,
): readonly ToneSign[] | undefined {
  if (!speaks(reading, isRead)) return undefined;
  return signsFor(reading, facts, linkUse(reading).use, findingsOfWords(reading));
}

interface WordFindings {
  readonly jobAd: Evidence | undefined;
  readonly selling: Evidence | undefined;
  readonly bait: Evidence | undefined;
  readonly gushing: Evidence | undefined;
  readonly commitment: Evidence | undefined;
}

function findingsOfWords(reading: Reading): WordFindings {
  const jobAd = jobAdOf(reading);
  return {
    jobAd,
    // What an advert for a job pays and offers is no price of goods.
    selling: jobAd === undefined ? sellingOf(reading) : undefined,
    bait: baitOf(reading),
    gushing: gushingOf(reading),
    commitment: commitmentOf(reading),
  };
}

function signsFor(
  reading: Reading,
  facts: TextFacts,
  link: LinkUse,
  { jobAd, selling, bait }: WordFindings,
): readonly ToneSign[] {
  return toneSigns(reading, {
    link,
    jobAd: jobAd !== undefined,
    selling: selling !== undefined,
    bait: bait !== undefined,
    facts,
  });
}

function withoutGaps(found: { readonly [finding in Finding]?: Evidence | undefined }): Found {
  const kept: { [finding in Finding]?: Evidence } = {};
  for (const finding of Object.keys(found) as Finding[]) {
    const evidence = found[finding];
    if (evidence !== undefined) kept[finding] = evidence;
  }
  return kept;
}

/** There are words that are read; or none at all, but a link or somebody who is addressed, in whatever language. */
function speaks({ tokens }: Reading, isRead: boolean): boolean {
  if (tokens.some(({ kind }) => kind === 'word' || kind === 'tag')) return isRead;
  return tokens.some(({ kind }) => kind === 'link' || kind === 'mention');
}
