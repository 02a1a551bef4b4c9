import { expect, it } from 'vitest';
import { addressesIn } from '../../../src/checks/links/addresses.ts';
import { postOf } from '../../post/posts.ts';

const found = (text: string, target: string) =>
  addressesIn(postOf(text, target, { format: 'text' })).map((address) => address.text);

it.each(['x', 'mastodon', 'bluesky', 'linkedin', 'instagram'])(
  'finds on %s what anybody would read as an address',
  (target) => {
    expect(
      found('See https://example.org/a, www.example.com and example.net (no.t th.is)', target),
    ).toEqual(expect.arrayContaining(['https://example.org/a', 'www.example.com', 'example.net']));
  },
);

it('finds what only a network takes for one, in order and once', () => {
  const text = 'At tide.museum, https://example.org’s and harbour.museum';
  expect(found(text, 'x')).toEqual(['tide.museum', 'https://example.org', 'harbour.museum']);
  expect(found(text, 'mastodon')).toEqual(['https://example.org']);
});

it('takes what it finds apart', () => {
  const [first] = addressesIn(postOf('Go to https://www.example.org/a?b=1', 'x'));
  expect(first?.parts).toMatchObject({ host: 'example.org', path: '/a', query: [{ name: 'b' }] });
});
