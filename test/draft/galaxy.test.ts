import { describe, expect, it } from 'vitest';
import { defectsOf, namesOf, partsOf, read } from './reading.ts';

const SOURCE = `---
media:
 - mastodon-eu-freiburg
 - Bluesky-Galaxy
 - matrix-eu
mentions:
 mastodon-eu-freiburg: [ada@example.social, bob]
hashtags:
 bluesky-galaxy:
  - UseGalaxy
 Mastodon-EU-Freiburg: Tag
images:
 - no address
---
**Body** text ![A chart](chart.png)
`;

describe('a galaxy-social draft', () => {
  const draft = read(SOURCE, { path: 'posts/a.md' });

  it('goes to accounts, by their network', () => {
    expect(draft.format).toBe('galaxy');
    expect(namesOf(draft)).toEqual(['mastodon', 'bluesky', 'matrix']);
    const accounts = draft.destinations.map(({ account }) => account);
    expect(accounts).toEqual(['mastodon-eu-freiburg', 'bluesky-galaxy', 'matrix-eu']);
    const words = draft.destinations.map(({ span }) => SOURCE.slice(span.start, span.end));
    expect(words).toEqual(['mastodon-eu-freiburg', 'Bluesky-Galaxy', 'matrix-eu']);
  });

  it('has mentions and hashtags appended for each account', () => {
    const lines = draft.destinations.map(({ appended }) =>
      appended?.map((line) => line.map(({ text }) => text).join(' ')),
    );
    expect(lines).toEqual([['@ada@example.social @bob', '#Tag'], ['#UseGalaxy'], []]);
    const places = draft.destinations.flatMap(({ appended }) =>
      (appended ?? []).flat().map(({ span }) => SOURCE.slice(span.start, span.end)),
    );
    expect(places).toEqual(['ada@example.social', 'bob', 'Tag', 'UseGalaxy']);
  });

  it('leaves the keys of the publisher alone', () => {
    expect(draft.defects).toEqual([]);
    expect(Object.keys(draft.meta)).toEqual(['media', 'mentions', 'hashtags', 'images']);
    expect(draft.sections[0]?.parts[0]?.media).toEqual([]);
    expect(partsOf(draft)).toEqual([['**Body** text ![A chart](chart.png)']]);
  });

  it('is one text, whatever stands in it', () => {
    const body = '## Mastodon\n\nOne?\n\n---\n\n## Bluesky\n\nTwo?';
    const other = read(`---\nmedia: [mastodon-a, bluesky-a]\n---\n${body}\n`);
    expect(partsOf(other)).toEqual([[body]]);
    expect(other.sections.map(({ heading }) => heading)).toEqual([undefined]);
    expect(defectsOf(other)).toEqual([]);
  });

  it('has the other keys of Markdown drafts', () => {
    const other = read('---\nmedia: [bluesky-a]\nstatus: draft\ndate: soon\n---\nhi');
    expect(other.phase).toBe('draft');
    expect(defectsOf(other)).toEqual([['wrong-value', 'soon']]);
  });

  it.each([
    ['media: [{a: b}, bluesky-a]', ['bluesky']],
    ['media: bluesky-a', []],
    ['mentions: [a]\nmedia: [bluesky-a]\nhashtags: {bluesky-a: [[b], ""]}', ['bluesky']],
    ['platform: x', []],
    ['', []],
  ])('can be forced on %j', (yaml, names) => {
    const forced = read(`---\n${yaml}\n---\nhi`, { format: 'galaxy' });
    expect(namesOf(forced)).toEqual(names);
    expect(forced.destinations.flatMap(({ appended }) => appended)).toEqual([]);
    expect(read('hi', { format: 'galaxy' }).destinations).toEqual([]);
  });
});
