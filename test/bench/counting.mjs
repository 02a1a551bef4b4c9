// Counting and dividing of texts that are made to be slow: how the time grows with their size.
import { performance } from 'node:perf_hooks';
import { heading, print, table } from './print.mjs';
import { median } from './timing.mjs';

/** Units that have made counters or link finders super-linear. */
const units = {
  'plain words': 'word ',
  'lone surrogates': '\ud800',
  'ZWJ chains': '👩\u200d',
  'combining marks': '\u0301',
  '漢.': '漢.',
  'a.': 'a.',
  NUL: '\0',
  'mixed line ends': 'a\r\nb\rc\n',
  '@': '@',
  '#': '#',
  'https://': 'https://',
  links: 'https://example.com/a?b=c ',
  mentions: '@ada@example.org ',
  hashtags: '#tag ',
  flags: '🇩🇪',
  digits: '7',
};

const SIZES = [16_384, 32_768, 65_536];
const TARGETS = ['x', 'mastodon', 'bluesky', 'threads'];
// Below this, noise decides the exponent.
const NOTABLE_MS = 5;

export async function counting({ index, runs }) {
  const rounds = runs ?? 3;
  heading(
    'Counting and dividing, 16 to 64 KB',
    `milliseconds of measure() for ${TARGETS.join(', ')} and of splitThread() for three of them, ` +
      `median of ${rounds}; the exponent is that of the last doubling, where it took ${NOTABLE_MS} ms.`,
  );
  const { measure, splitThread } = await import(index);
  const calls = {
    measure: (text) => TARGETS.map((target) => measure(text, target)),
    splitThread: (text) => TARGETS.slice(0, 3).map((target) => splitThread(text, target)),
  };
  for (const call of Object.values(calls)) call('Ordinary https://example.com #tag 🎉'.repeat(20));
  const rows = Object.entries(units).flatMap(([name, unit]) =>
    Object.entries(calls).map(([what, call]) => {
      const ms = SIZES.map((size) => timeOf(call, unit.repeat(size / unit.length), rounds));
      return [name, what, ...ms.map((one) => one.toFixed(1)), exponent(ms)];
    }),
  );
  table(['text', 'call', ...SIZES.map((size) => `${size / 1024} K`), 'exponent'], rows);
  print();
}

function timeOf(call, text, rounds) {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    call(text);
    return performance.now() - start;
  });
  return median(times);
}

function exponent([, before, last]) {
  return last < NOTABLE_MS ? '' : Math.log2(last / before).toFixed(2);
}
