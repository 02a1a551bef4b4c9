import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import { SIZE_LIMIT } from '../../src/draft/read.ts';
import { createLinter, type FileFacts } from '../../src/index.ts';
import { isSolid } from '../../src/platforms/fact.ts';
import { platforms } from '../../src/platforms/index.ts';
import type { LimitId } from '../../src/platforms/limits.ts';
import { type Surface, targetName } from '../../src/platforms/platform.ts';
import { measured } from '../post/posts.ts';

/** A draft that has just so much of what a limit bounds, and what is known of its files. */
interface Sample {
  readonly body?: string;
  readonly meta?: string;
  readonly files?: Readonly<Record<string, FileFacts>>;
}

interface Bound {
  /** The rule that reports what is past the limit. */
  readonly rule: string;
  readonly sample: (count: number, surface: Surface) => Sample;
  /** True where too little is the fault. */
  readonly least?: boolean;
  /** By how much a value is one more. */
  readonly step?: number;
}

const times = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => make(index)).join('\n');

/** Words that no two platforms take for anything but text. */
const text = (length: number) => 'a'.repeat(Math.max(0, length));

const image = (facts: Partial<FileFacts & { exists: true }> = {}): FileFacts => ({
  exists: true,
  bytes: 1000,
  type: 'jpg',
  width: 1000,
  height: 1000,
  ...facts,
});

function media(count: number, ending: string, facts: FileFacts): Sample {
  const names = Array.from({ length: count }, (_, index) => `${index}.${ending}`);
  const items = names.map((name) => `  - { file: ${name}, alt: A boat in the harbour }`);
  return {
    meta: count === 0 ? '' : `media:\n${items.join('\n')}`,
    files: Object.fromEntries(names.map((name) => [name, facts])),
  };
}

const one = (facts: Partial<FileFacts & { exists: true }>) => {
  const type = facts.type ?? 'jpg';
  return media(1, type, image({ ...facts, type }));
};

const poll = (options: readonly string[], question = 'Which?') => ({
  meta: `poll:\n  question: "${question}"\n  options: [${options.map((name) => `"${name}"`).join(', ')}]`,
});

const bounds: { readonly [id in LimitId]?: Bound } = {
  length: { rule: 'over-length', sample: (count) => ({ body: text(count) }) },
  captionLength: {
    rule: 'over-length',
    sample: (count) => ({ ...media(1, 'jpg', image()), body: text(count) }),
  },
  bytes: {
    rule: 'over-length',
    // Emoji of 25 bytes and one character: where characters are capped, too, the bytes bind first.
    sample: (count) => ({ body: '👨‍👩‍👧‍👦'.repeat(count / 25) + text(count % 25) }),
  },
  hashtagLength: { rule: 'broken-hashtag', sample: (count) => ({ body: `#${text(count)}` }) },
  links: {
    rule: 'too-many-links',
    sample: (count) => ({ body: times(count, (index) => `https://example.org/${index}`) }),
  },
  hashtags: {
    rule: 'too-many-hashtags',
    sample: (count) => ({ body: `Boats\n${times(count, (index) => `#boat${index}`)}` }),
  },
  cashtags: {
    rule: 'too-many-cashtags',
    sample: (count) => ({ body: `Boats\n${times(count, (index) => `$BOA${'ABCDEFGH'[index]}`)}` }),
  },
  altLength: {
    rule: 'long-alt-text',
    // Front matter has a bound of its own, and some networks take no Markdown image out of the text.
    sample: (count) => ({
      ...(count > 5000
        ? { body: `![${text(count)}](a.jpg)` }
        : { meta: `media: [{ file: a.jpg, alt: ${text(count)} }]` }),
      files: { 'a.jpg': image() },
    }),
  },
  media: { rule: 'media-limits', sample: (count) => media(count, 'jpg', image()) },
  images: { rule: 'media-limits', sample: (count) => media(count, 'jpg', image()) },
  videos: {
    rule: 'media-limits',
    sample: (count) => media(count, 'mp4', { exists: true, bytes: 1000, type: 'mp4' }),
  },
  minMedia: {
    rule: 'missing-media',
    least: true,
    sample: (count) => media(count, 'jpg', image()),
  },
  imageBytes: { rule: 'media-limits', sample: (bytes) => one({ bytes }) },
  gifBytes: { rule: 'media-limits', sample: (bytes) => one({ bytes, type: 'gif' }) },
  videoBytes: { rule: 'media-limits', sample: (bytes) => one({ bytes, type: 'mp4' }) },
  imagePixels: { rule: 'media-limits', sample: (width) => one({ width, height: 1 }) },
  gifPixels: { rule: 'media-limits', sample: (width) => one({ type: 'gif', width, height: 1 }) },
  minImageWidth: { rule: 'media-limits', least: true, sample: (width) => one({ width }) },
  minImageHeight: { rule: 'media-limits', least: true, sample: (height) => one({ height }) },
  minAspect: {
    rule: 'media-limits',
    least: true,
    step: 0.03, // a crop misses its shape by a pixel
    sample: (aspect) => one({ width: Math.round(aspect * 1000), height: 1000 }),
  },
  maxAspect: {
    rule: 'media-limits',
    step: 0.03, // a crop misses its shape by a pixel
    sample: (aspect) => one({ width: Math.round(aspect * 1000), height: 1000 }),
  },
  pollOptions: {
    rule: 'poll-limits',
    sample: (count) => poll(Array.from({ length: count }, (_, index) => `Boat ${index}`)),
  },
  minPollOptions: {
    rule: 'poll-limits',
    least: true,
    sample: (count) => poll(Array.from({ length: count }, (_, index) => `Boat ${index}`)),
  },
  pollOptionLength: {
    rule: 'poll-limits',
    sample: (count) => poll([text(count), 'Boat']),
  },
  pollQuestionLength: {
    rule: 'poll-limits',
    sample: (count) => poll(['Boat', 'Ship'], text(count)),
  },
  foldLength: { rule: 'below-the-fold', sample: (count) => ({ body: text(count) }) },
  foldLines: { rule: 'below-the-fold', sample: (count) => ({ body: times(count, () => 'a  ') }) },
};

/** Limits that no rule can hold a draft against, and why. */
const untested: readonly LimitId[] = [
  'linkLength', // it is no bound, but what a link counts: below
  'minFoldLength', // the other end of a range
  'mentions', // known from memory alone
];

const isText = (id: string) => id === 'length' || id === 'bytes';

const cases = platforms.flatMap((platform) =>
  platform.surfaces.flatMap((surface) =>
    Object.entries(surface.limits).flatMap(([id, fact]) =>
      // A draft is not read that is larger than every post.
      untested.includes(id as LimitId) || (fact.value >= SIZE_LIMIT / 2 && isText(id))
        ? []
        : [{ target: targetName(platform, surface), surface, id: id as LimitId, fact }],
    ),
  ),
);

const linter = createLinter(
  {
    extends: [],
    rules: Object.fromEntries(
      [...new Set(Object.values(bounds).map(({ rule }) => rule))].map((rule) => [rule, {}]),
    ),
  },
  { rules },
);

function found(target: string, rule: string, { body = 'Hello', meta = '', files }: Sample) {
  const draft = `---\nplatform: ${target}\n${meta}\n---\n${body}\n`;
  return linter
    .lint(draft, { files: (url) => files?.[url] })
    .diagnostics.filter(({ ruleId }) => ruleId === rule);
}

describe.each(cases)('$id of $target', ({ target, surface, id, fact }) => {
  const bound = bounds[id];

  it('is held at the limit, one below and one above', () => {
    if (bound === undefined) throw new Error(`no rule is named for ${id}`);
    const { rule, sample, least = false, step = 1 } = bound;
    const about = (value: number) =>
      found(target, rule, sample(value, surface)).filter((one) => one.fact?.value === fact.value);
    const [within, past] = least
      ? [fact.value + step, fact.value - step]
      : [fact.value - step, fact.value + step];
    if (within > 0) expect(about(within)).toEqual([]);
    expect(about(fact.value)).toEqual([]);
    const [diagnostic] = about(past);
    expect(diagnostic?.targets).toEqual([target]);
    if (!isSolid(fact)) expect(diagnostic).not.toMatchObject({ severity: 'error' });
  });
});

it.each(
  platforms.flatMap((platform) =>
    platform.surfaces
      .filter(({ limits }) => limits.linkLength !== undefined)
      .map((surface) => [targetName(platform, surface), surface.limits.linkLength?.value]),
  ),
)('a link on %s counts %i, whatever its length', (target, length) => {
  const links = ['https://a.co', `https://example.org/${'a'.repeat(100)}`];
  for (const link of links) expect(measured(link, target as string).length.used).toBe(length);
});
