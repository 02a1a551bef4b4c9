import { describe, expect, it } from 'vitest';
import { defectsOf, namesOf, read } from './reading.ts';

function withMeta(yaml: string) {
  return read(`---\n${yaml}\n---\nText`, { path: 'a.md' });
}

describe('the places of a draft', () => {
  it.each([
    ['platform: x', ['x']],
    ['platform: linkedin/group', ['linkedin/group']],
    ['platforms: [x, bluesky]', ['x', 'bluesky']],
    ['platforms:\n  - x\n  - linkedin', ['x', 'linkedin']],
    ['targets: x, mastodon', ['x', 'mastodon']],
    ['platform: x\ntargets: [threads]', ['x', 'threads']],
    ['platform: nowhere', ['nowhere']],
    ['platform: ""', []],
    ['platform:', []],
    ['platforms: ["", x]', ['x']],
  ])('%j names %j', (yaml, names) => {
    const draft = withMeta(yaml);
    expect(namesOf(draft)).toEqual(names);
    for (const { source } of draft.destinations) expect(source).toBe('front-matter');
  });

  it('are names, not maps', () => {
    const draft = withMeta('platforms:\n  - {name: x}\n  - y');
    expect(defectsOf(draft)).toEqual([['wrong-value', '{name: x}']]);
    expect(namesOf(draft)).toEqual(['y']);
    expect(defectsOf(withMeta('platform: {x: 1}'))).toEqual([['wrong-value', '{x: 1}']]);
  });
});

describe('a key that is almost one that names targets', () => {
  it.each(['platfrom: x', 'plattform: x', 'platfroms: [x]', 'Platform: x', 'target: x'])(
    '%s',
    (line) => {
      const [key = ''] = line.split(':');
      expect(defectsOf(withMeta(line))).toEqual([['misspelt-key', key]]);
    },
  );

  it.each([
    'format: x',
    'tags: [x]',
    'platform: x\nplatfrom: y',
    'parts: 2',
    'template: post',
    'forms: x',
  ])('is not in %j', (lines) => {
    expect(defectsOf(withMeta(lines))).toEqual([]);
  });
});

describe('the status', () => {
  it.each([
    ['draft', 'draft'],
    ['WIP', 'draft'],
    ['idea', 'draft'],
    ['review', 'draft'],
    ['scheduled', 'scheduled'],
    ['approved', 'scheduled'],
    ['ready-for-publishing', 'scheduled'],
    ['Ready for publishing', 'scheduled'],
    ['queued', 'scheduled'],
    ['publish', 'publish'],
    ['', 'scheduled'],
    ['null', 'scheduled'],
    ['~', 'scheduled'],
  ])('%j is the phase %s', (status, phase) => {
    const draft = withMeta(`status: ${status}`);
    expect(draft).toMatchObject({ phase, published: false, defects: [] });
  });

  it.each(['published', 'posted', 'Sent'])('%j is published', (status) => {
    expect(withMeta(`status: ${status}`)).toMatchObject({ published: true, defects: [] });
  });

  it.each([
    ['drafd', 'draft'],
    ['publishd', 'publish'],
    ['constructor', undefined],
    ['[draft]', undefined],
  ])('%j is wrong', (status, nearest) => {
    const draft = withMeta(`status: ${status}`);
    expect(defectsOf(draft)).toEqual([['wrong-value', status]]);
    expect(draft.phase).toBe('scheduled');
    const suggestion = String(draft.defects[0]?.data.suggestion);
    if (nearest === undefined) expect(suggestion).toBe('');
    else expect(suggestion).toContain(nearest);
  });
});

describe('values that are right', () => {
  it.each([
    'date: 2026-12-01',
    'date: 2024-02-29',
    'date: 2026-12-01 09:30',
    'date: 2026-12-01T09:30:00Z',
    'scheduled: 2026-12-01T23:59:59.123456789+01:00',
    'scheduled: "2026-12-01 09:30 UTC"',
    'scheduled: 2026-12-01 -0800',
    'scheduled: true',
    'date: false',
    'date:',
    'link: https://example.com/a?b=c#d',
    'link: HTTP://EXAMPLE.COM',
    'reply_to: at://did:plc:abc/app.bsky.feed.post/1',
    'reply_to:',
    'lang: en',
    'lang: pt-BR',
    'lang: zh_Hant_TW',
    'cw: Spoilers for the last season',
    'cw:',
    'media: a.png',
    'media:',
    'images: [a.png, {url: b.png, alt_text: B}]',
    'unknown: {anything: [1, 2]}',

    'tags: [a]',
  ])('%j', (yaml) => {
    expect(withMeta(yaml).defects).toEqual([]);
  });
});

describe('values that are wrong', () => {
  it.each([
    ['date: tomorrow', 'tomorrow'],
    ['date: 2026-02-30', '2026-02-30'],
    ['date: 2026-13-01', '2026-13-01'],
    ['date: 2026-1-1', '2026-1-1'],
    ['date: 2026-12-01T25:00', '2026-12-01T25:00'],
    ['scheduled: [2026-12-01]', '[2026-12-01]'],
    ['link: example.com', 'example.com'],
    ['link: "https://example.com a"', 'https://example.com a'],
    ['link: [https://example.com]', '[https://example.com]'],
    ['reply_to: 12345', '12345'],
    ['lang: English language', 'English language'],
    ['lang: {a: b}', '{a: b}'],
    ['cw: [a, b]', '[a, b]'],
    ['media: {alt: A}', '{alt: A}'],
    ['images: [[a.png]]', '[a.png]'],
    ['images: [a.png, {file: [b]}]', '{file: [b]}'],
  ])('%j', (yaml, words) => {
    expect(defectsOf(withMeta(`a: b\n${yaml}\nc: d`))).toEqual([['wrong-value', words]]);
  });

  it('are all reported', () => {
    const draft = withMeta('status: x\ndate: y\nlang: 1\nlink: z');
    expect(defectsOf(draft).map(([, words]) => words)).toEqual(['x', 'y', 'z', '1']);
  });

  it('are quoted on one line, and shortened', () => {
    const lines = withMeta('date: [1,\n  2]').defects[0]?.data.value;
    expect(lines).toBe('[1,   2]');
    const value = String(withMeta(`date: ${'1'.repeat(500)}`).defects[0]?.data.value);
    expect(value.length).toBeLessThan(70);
  });
});

describe('media', () => {
  it('have an address and perhaps an alternative text', () => {
    const draft = withMeta(
      'media:\n  - {file: a.png, alt: A cat}\n  - b.png\nimages:\n  - url: c.png\n    alt_text: C',
    );
    const media = draft.sections[0]?.parts[0]?.media;
    expect(media?.map(({ url, alt }) => [url, alt])).toEqual([
      ['a.png', 'A cat'],
      ['b.png', undefined],
      ['c.png', 'C'],
    ]);
    expect(media?.map(({ span }) => draft.source.slice(span.start, span.end))).toEqual([
      '{file: a.png, alt: A cat}',
      'b.png',
      'url: c.png\n    alt_text: C',
    ]);
  });

  it('go out with the first post of a thread', () => {
    for (const path of ['a.md', 'a.txt']) {
      const draft = read('---\nmedia: a.png\n---\none\n\n---\n\ntwo', { path });
      expect(draft.sections[0]?.parts.map(({ media }) => media.length)).toEqual([1, 0]);
    }
  });
});

describe('the content warning', () => {
  it.each([
    ['cw: Spoilers', 'Spoilers'],
    ['cw: ""', undefined],
    ['cw: [a]', undefined],
    ['a: b', undefined],
  ])('of %j is %j', (yaml, warning) => {
    expect(withMeta(yaml).stated.contentWarning?.text).toBe(warning);
  });
});
