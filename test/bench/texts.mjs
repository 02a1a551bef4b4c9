// Post texts of exactly 280 characters (UTF-16) for the library's benchmark, always the same ones.
const LENGTH = 280;

const openings = [
  'We just published',
  'Our team measured',
  'The maintainers documented',
  'I rewrote',
];
const things = [
  'the onboarding guide',
  'a faster parser',
  'three remote roles',
  'the release notes',
];
const endings = [
  'after six long months.',
  'because users kept asking!',
  'with help from 14 people.',
];
const extras = [
  '🚀',
  '👩‍💻 thanks @maria',
  '#opensource',
  'https://example.org/guide?id=4#top',
  '❤️ #a11y',
];

const pick = (list, n) => list[n % list.length];

/**
 * The nth text. The stamp makes every text differ from all others without changing its kind, so
 * that nothing remembered from an earlier call can answer a later one.
 */
export function textOf(n, stamp) {
  let text = `No. ${String(stamp).padStart(8, '0')}: `;
  for (let i = n; text.length < LENGTH; i += 7) {
    text += `${pick(openings, i)} ${pick(things, i >> 1)} ${pick(endings, i)} ${pick(extras, i + n)} `;
  }
  // A cut inside an emoji would leave half a surrogate pair.
  return text.slice(0, LENGTH).replace(/[\ud800-\udbff]$/, '.');
}
