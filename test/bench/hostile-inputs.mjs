// Families of input that are known to make parsers, matchers or counters super-linear, each as a
// function from a size in UTF-8 bytes to a draft of at most that size.
import { after, counted, inFrontMatter, nested, runs } from './hostile-build.mjs';

const markdown = [
  ...runs(['a\n=\n', '1. ', '> ', '>', '- ', '*a_ ', '*_', '**', ']', '[', '![', '[a](', '[a][']),
  ...runs([
    '[^a]:',
    '[a]: b\n',
    'a <?',
    'a <!A ',
    'a <!-- ',
    '<a ',
    '-x\n- -\n',
    'a_.',
    '&a;',
    '&amp;',
  ]),
  ...runs([
    '\\*',
    '`a``b```',
    '# x\n\na\n\n',
    '# x\n',
    'a\n\n---\n\n',
    '---\n',
    '1/2\n\n',
    '```\n',
    '    a\n',
  ]),
  ...runs(['<!-- postlint-disable -->\n', '<https://a.co>', '![a](b.png)\n']),
  { name: '**a ... a**', make: (n) => nested('**a ', '', ' a**', n) },
  { name: '![ ... ](u)', make: (n) => nested('![', 'a', '](u)', n) },
  { name: '[[ ... ]]', make: (n) => nested('[', 'a', ']', n) },
];

const text = [
  ...runs([
    '漢.',
    'www.',
    'a.',
    'a',
    '漢',
    'A ',
    '.',
    '!',
    ' ',
    '\t',
    'a \n',
    '@a',
    '@a ',
    '@a@b.co ',
    'a@b.co ',
  ]),
  ...runs([
    '#a',
    '#a ',
    '$A ',
    'http://',
    'https://a.co ',
    'a.co ',
    'a-',
    'hiring apply now ',
    '"',
  ]),
  ...runs([
    '👩\u200d',
    '\u200d',
    '🚀',
    '🇵',
    '1\ufe0f\u20e3',
    '\ufe0f',
    '\u0301',
    'ᄀ',
    '\0',
    '\ud83d',
    '\udc00',
  ]),
  ...runs(['\u202e', '\u2066', '\r', '\n', '\r\n\r', '\u2028', '\u200b', '\u00a0', '\u00ad']),
  ...runs([
    '#a-b ',
    '#ab',
    'end.In ',
    'README.md ',
    '𝗮𝗯 ',
    '<p>',
    '<p>a</p>',
    '&lt;',
    '**a** ',
    '~~a~~ ',
  ]),
  ...runs([
    'http://10.0.0.1 ',
    'https://bit.ly/a ',
    'https://x.com ',
    '@a.bsky.social ',
    '10 000 ',
    '。',
  ]),
  { name: 'http://a.com/ (a) ...', make: (n) => after('http://a.com/', '(a)', n) },
  { name: 'http://a.com/ &a; ...', make: (n) => after('http://a.com/', '&a;', n) },
  { name: 'http://a.com/? a=b& ...', make: (n) => after('http://a.com/?', 'a=b&', n) },
  { name: 'http://a.com/ [ ... ]', make: (n) => `http://a.com/${nested('[', '', ']', n - 13)}` },
  { name: 'a, then combining marks', make: (n) => after('a', '\u0301', n) },
];

const yaml = [
  { name: 'media: [a.png, ...]', make: (n) => `${after('media: [a.png', ', a.png', n - 1)}]` },
  { name: 'media, each with alt', make: (n) => after('media:', '\n - {file: a.png, alt: a}', n) },
  { name: 'poll: [a, a, ...]', make: (n) => `${after('poll: [a', ', a', n - 1)}]` },
  ...runs([
    '[',
    '{',
    '[ ',
    '{?',
    '[,',
    '- ',
    '? ',
    '&a ',
    '!a ',
    '*a ',
    '"',
    "'",
    '\n',
    '|\n',
    '#',
    ' ',
    'a: ',
  ]),
  ...runs(['a: 1\n', '- - ', 'a: &a b\n', '<<: *a\n', '\t', '@a ']),
  { name: '? [ ... ]', make: (n) => nested('? [', 'a', ']', n) },
  { name: 'a: [ ... ]', make: (n) => `a: ${nested('[', '', ']', n - 3)}` },
  { name: 'a1: 1, a2: 1, ...', make: (n) => counted((i) => `a${i}: 1\n`, n) },
  { name: 'aliases of aliases', make: (n) => counted(doubled, n) },
  { name: 'platforms: [x, x, ...]', make: (n) => `${after('platforms: [x', ', x', n - 1)}]` },
  {
    name: 'platforms: [x0, x1, ...]',
    make: (n) => `platforms: [${counted((i) => `x${i}, `, n - 13)}]`,
  },
  { name: 'platform: aaaa...', make: (n) => after('platform: ', 'a', n) },
];

function doubled(level) {
  if (level === 0) return 'a0: &a0 [x, x]\n';
  return `a${level}: &a${level} [*a${level - 1}, *a${level - 1}]\n`;
}

const record = [
  { name: 'JSON [ ... ]', make: (n) => nested('[', '', ']', n) },
  { name: 'JSON {"a": ... }', make: (n) => nested('{"a":', '1', '}', n) },
  { name: 'JSON {"text": "aaa..."}', make: (n) => `${after('{"text": "', 'a', n - 2)}"}` },
  {
    name: 'JSON {"text": "\\\\u0301..."}',
    make: (n) => `${after('{"text": "', '\\u0301', n - 2)}"}`,
  },
];

/**
 * Markup that stays just below 2,000 marks, with plain words up to the size: a limit on the density
 * of markup lets it pass, so it is the worst that still reaches the Markdown parser.
 */
const DENSITY = 1990;
const sparse = markdown.map(({ name, make }) => ({
  name: `${name} within 2,000 marks, then words`,
  make(bytes) {
    let room = bytes - '\n\n'.length;
    for (let count = marks(make(room)); count > DENSITY; count = marks(make(room))) {
      room = Math.floor((room * DENSITY) / count);
    }
    const markup = `${make(room)}\n\n`;
    return after(markup, 'plain words, ', bytes);
  },
}));

const marks = (source) => source.match(/[^\p{L}\p{M}\s]/gu)?.length ?? 0;

/** Larger than any draft should be: these have to be refused, quickly. */
const oversize = [
  { name: '100,000 combining marks', make: () => `a${'\u0301'.repeat(100_000)}` },
  { name: '1 MB of words', make: () => 'plain words, '.repeat(80_000) },
  { name: '1 MB of >', make: () => '> '.repeat(500_000) },
];

const BODY_SIZES = [8, 16, 32, 64];
// A limit on front matter would hide what happens below it.
const YAML_SIZES = [2, 4, 8, 16, 32, 64];

const asYaml = ({ name, make }) => ({ name: `--- ${name}`, make: (n) => inFrontMatter(make, n) });
const group = (families, forms, sizes) => families.map((family) => ({ ...family, forms, sizes }));

/** Every family, with the file name extensions to try it under and the sizes in KB. */
export const families = [
  ...group(markdown, ['md', 'tweet', 'txt'], BODY_SIZES),
  ...group(text, ['md', 'tweet', 'txt'], BODY_SIZES),
  ...group(sparse, ['md'], BODY_SIZES),
  ...group(yaml.map(asYaml), ['md', 'tweet', 'txt'], YAML_SIZES),
  ...group(record, ['json'], BODY_SIZES),
  ...group(oversize, ['md', 'tweet', 'txt'], [0]),
];
