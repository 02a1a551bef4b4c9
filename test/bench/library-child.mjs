// Times the library's functions and those of the libraries under it; prints JSON.
// Run as `node library-child.mjs INDEX_URL ROUNDS`.
import { performance } from 'node:perf_hooks';
import * as linkify from 'linkifyjs';
import remarkParse from 'remark-parse';
import twitterText from 'twitter-text';
import { unified } from 'unified';
import { textOf } from './texts.mjs';

const WARM_UPS = 5;
const PER_ROUND = 200;
const TARGETS = ['x', 'mastodon', 'bluesky'];

const [indexUrl, rounds] = process.argv.slice(2);
const { analyze, lint, measure } = await import(indexUrl);
const processor = unified().use(remarkParse).freeze();

const subjects = [
  ...TARGETS.map((target) => ({ name: `measure, ${target}`, call: (t) => measure(t, target) })),
  { name: 'measure, 3 targets', call: (text) => TARGETS.map((target) => measure(text, target)) },
  { name: 'analyze', call: (text) => analyze(text) },
  { name: 'lint, 3 targets', call: (text) => lint(text, { platforms: TARGETS }) },
  { name: 'remark-parse', call: (text) => processor.parse(text) },
  { name: 'linkifyjs find', call: (text) => linkify.find(text) },
  { name: 'twitter-text parseTweet', call: (text) => twitterText.parseTweet(text) },
  {
    name: 'twitter-text extractEntities',
    call: (text) => twitterText.extractEntitiesWithIndices(text),
  },
];

let stamp = 0;
let kept;

function timeRound(call) {
  const texts = Array.from({ length: PER_ROUND }, (_, i) => textOf(i, stamp++));
  const start = performance.now();
  // Kept, so that the compiler cannot drop a call whose result nobody reads.
  for (const text of texts) kept = call(text);
  return ((performance.now() - start) * 1000) / PER_ROUND;
}

const results = subjects.map(({ name }) => ({ name, us: [] }));
for (let round = -WARM_UPS; round < Number(rounds); round++) {
  subjects.forEach(({ call }, i) => {
    const us = timeRound(call);
    if (round >= 0) results[i].us.push(us);
  });
}
if (kept === undefined) throw new Error('the last call returned nothing');
process.stdout.write(JSON.stringify(results));
