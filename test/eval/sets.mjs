// The posts that analyze() is measured on: postlint's own, and those of ../shared where it is there.
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const OWN = new URL('./posts/', import.meta.url);
const LABELLED = new URL('../../../shared/labelled/', import.meta.url);

/** The labels that are scored: what a post’s row says, and what its signals say. Null is not scored. */
export const labels = {
  'link: bare': [({ link }) => is(link, 'bare'), ({ link }) => link === 'bare'],
  'link: headline': [({ link }) => is(link, 'headline'), ({ link }) => link === 'headline'],
  'link: context': [({ link }) => is(link, 'context'), ({ link }) => link === 'context'],
  'job ad': [({ jobAd }) => jobAd, ({ jobAd }) => jobAd],
  'hiring: poster': [({ hiring }) => is(hiring, 'poster'), ({ hiring }) => hiring === 'poster'],
  'hiring: reader': [({ hiring }) => is(hiring, 'reader'), ({ hiring }) => hiring === 'reader'],
  'tone: broadcast': [({ tone }) => is(tone, 'broadcast'), ({ tone }) => tone === 'broadcast'],
  'tone: dialogue': [({ tone }) => is(tone, 'dialogue'), ({ tone }) => tone === 'dialogue'],
  'tone: personal': [({ tone }) => is(tone, 'personal'), ({ tone }) => tone === 'personal'],
  selling: [({ selling }) => selling, ({ selling }) => selling],
  bait: [({ bait }) => bait, ({ bait }) => bait],
  gushing: [({ gushing }) => gushing, ({ gushing }) => gushing],
  commitment: [({ commitment }) => commitment, ({ commitment }) => commitment],
};

/** What annotators differed on (null), or what a set does not label (undefined), is not scored. */
function is(value, wanted) {
  if (value === undefined) return undefined;
  return value === null && wanted !== 'poster' && wanted !== 'reader' ? null : value === wanted;
}

/**
 * postlint's own posts: { language: rows }. Those with odd numbers may be read while lexicons are written (`tune`);
 * the others (`test`) are only counted.
 */
export function ownSet(half) {
  const files = readdirSync(OWN).filter((name) => name.endsWith('.jsonl'));
  const isWanted = ({ id }) =>
    half === undefined || (Number(id.slice(3)) % 2 === 1) === (half === 'tune');
  return Object.fromEntries(
    files.sort().map((name) => [name.slice(0, 2), rowsOf(new URL(name, OWN)).filter(isWanted)]),
  );
}

/** The labelled posts beside the project: { file: rows }; undefined where they are not there. */
export function labelledSet() {
  if (!existsSync(LABELLED)) return undefined;
  return Object.fromEntries(
    ['dev.jsonl', 'dev-single.jsonl'].map((name) => [
      name,
      rowsOf(new URL(name, LABELLED)).map(asOwn),
    ]),
  );
}

function rowsOf(url) {
  return readFileSync(url, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

/** A labelled row in the words of the own set. */
function asOwn({ id, source, text, labels: given }) {
  return {
    id,
    source,
    text,
    language: given.lang,
    link: given.link,
    jobAd: given.job_ad,
    tone: given.tone,
    selling: given.sell,
    bait: given.bait,
  };
}
