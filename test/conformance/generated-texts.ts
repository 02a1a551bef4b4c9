import fc from 'fast-check';

// Texts that are hard to count: everything that a network looks at, whole, broken and glued together.

type Texts = fc.Arbitrary<string>;

/** One of the words in a list. */
const one = (list: string): Texts => fc.constantFrom(...list.split(' '));
const some = (...pieces: string[]): Texts => fc.constantFrom(...pieces);
const joined = (...pieces: Texts[]): Texts => fc.tuple(...pieces).map((list) => list.join(''));
const optional = (piece: Texts): Texts => fc.option(piece, { nil: '' });
const repeated = (piece: Texts, most: number, between = ''): Texts =>
  fc.array(piece, { minLength: 1, maxLength: most }).map((list) => list.join(between));
const times = (piece: string, min: number, max: number): Texts =>
  fc.integer({ min, max }).map((count) => piece.repeat(count));
const inRange = (min: number, max: number): Texts =>
  fc.integer({ min, max }).map((code) => String.fromCodePoint(code));
const weighed = (...pairs: [weight: number, Texts][]): Texts =>
  fc.oneof(...pairs.map(([weight, arbitrary]) => ({ weight, arbitrary })));

const word = one('the Harbour tide Größe naïve мост ναός שלום سلام नमस्ते ไทย');
const wide = repeated(one('漢 字 日本 かな ガ 한국 、 。 ａ ＃ ＠'), 6);
const marks = repeated(some('\u0301', '\u0323', '\u0308', '\u20dd', '\u0f71', '\u3099'), 5);
const decomposed = some('e\u0301', 'a\u0323\u0302', 'a\u0302\u0323', 'か\u3099', 'q\u0307\u0323');
const jamo = repeated(some('\u1112', '\u1161', '\u11ab', '\ud55c'), 4);
const sign = one(
  '. , ; : ! ? - _ / ( ) [ ] { } < > " \' ` ~ ^ * + = | & % @ # $ \\ … — “ ’ ™ © ® € •',
);
const blank = some(' ', ' ', ' ', '\n', '\r\n', '\r', '\t', '\u00a0', '\u3000', '\u2028', '\u200b');
const odd = some(
  '\0',
  '\ufeff',
  '\ufffe',
  '\uffff',
  '\u200e',
  '\u202a',
  '\u2066',
  '\u00ad',
  '\ue50a',
);
const half = some('\ud83d', '\udc00', '\ud83d\ud83d', '\udc69\ud83d');

const pictograph = fc.oneof(
  one('👩 👨 🧑 ❤ 🔥 🏳 🌈 💻 ☺ ✌ ♀ 🚲 👁 🗨 🐈 ⬛ 🏴 © ™'),
  inRange(0x1f300, 0x1faff),
  inRange(0x2600, 0x27bf),
);
const tone = inRange(0x1f3fb, 0x1f3ff);
const dressed = joined(pictograph, optional(some('\ufe0f', '\ufe0e')), optional(tone));
const emoji = fc.oneof(
  dressed,
  repeated(dressed, 6, '\u200d'),
  one('🧑‍💻 ❤️‍🔥 👩‍❤️‍💋‍👨 🏳️‍⚧️ 👨‍👩‍👧‍👦 🫱🏻‍🫲🏿 🏴󠁧󠁢󠁳󠁣󠁴󠁿 🇩🇪 🏴\u{e0067}'),
  repeated(inRange(0x1f1e6, 0x1f1ff), 4),
  joined(some(...'019#*'), optional(some('\ufe0f')), optional(some('\u20e3'))),
  some('\u200d', '\ufe0f', '\u20e3', '\u{e007f}'),
);

const label = weighed(
  [20, one('a www example xn--mnchen-3ya a-b a_b -a a- 漢 mün 👍 EXAMPLE 1')],
  [1, times('l', 58, 68)],
  [1, times('漢', 50, 62)],
);
const top = one('com org co jp museum みんな рф xn--p1ai test local COM is x onion com漢 comé');
const host = fc
  .tuple(fc.array(label, { minLength: 1, maxLength: 3 }), top)
  .map(([labels, last]) => [...labels, last].join('.'));
const scheme = one('http:// https:// https:// HTTPS:// ftp:// http:/ // aaahttp:// https://u:p@');
const port = one(':80 : :8080');
const path = repeated(
  one("/ /a / (b) (b(c)d) (( . ! @x/ 漢 é 👍 \u0301 ~ %20 ' , : ; - _ = – *"),
  5,
).map((rest) => `/${rest}`);
const query = repeated(one('a=b & = ? ( ) ! 漢 . #x / ,'), 4).map((rest) => `?${rest}`);
const url = weighed(
  [60, joined(optional(scheme), host, optional(port), optional(path), optional(query))],
  [10, joined(one('https://t.co/ t.co/ http://T.co/'), times('s', 0, 45), one('/x ?a=1 - 漢'))],
  [10, one('https://localhost:3000/a http://192.0.2.1/ http:// https://a a.b.c.d e.g. 3.5 v1.2.3')],
  [1, joined(some('https://example.org/'), times('p', 4060, 4100))],
);
const tag = joined(
  one('# ＃ @ ＠ $ ## @a@ &#'),
  one(
    'ada a1 ABC 漢字 1 _ ada/list ada@example.social ada.example.com a·b été xxxxxxxxxxxxxxxxxxxxxxxxx',
  ),
);

const piece = weighed(
  [40, word],
  [60, blank],
  [30, sign],
  [40, url],
  [50, emoji],
  [30, tag],
  [20, wide],
  [10, marks],
  [10, decomposed],
  [5, jamo],
  [5, half],
  [3, odd],
  // So that some texts end just before the limit.
  [5, times('x', 1, 290)],
);

/** Always the same texts, but for SEED. */
export function generatedTexts(count: number): string[] {
  return fc.sample(repeated(piece, 14), count);
}
