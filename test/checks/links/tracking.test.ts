import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trackingOf, withoutPairs } from '../../../src/checks/links/tracking.ts';
import { addressAt } from '../../../src/checks/links/web-address.ts';

const whole = (text: string) => addressAt(text, { start: 0, end: text.length });

function kinds(address: string) {
  const parts = whole(address);
  return parts.query.map((pair) => trackingOf(pair, parts));
}

it.each([
  ['https://example.org/?fbclid=a&gclid=b&igsh=c&mc_eid=d', Array(4).fill('personal')],
  ['https://example.org/?utm_source=a&UTM_medium=b&mtm_c=d&mc_cid=e', Array(4).fill('campaign')],
  ['https://example.org/?s=20&t=1&si=a&trk=b&id=c', Array(5).fill(undefined)],
  ['https://x.com/ada/status/1?s=20&t=a', ['personal', 'personal']],
  ['https://mobile.twitter.com/ada/status/1?s=20', ['personal']],
  ['https://x.com/search?q=a&s=b', [undefined, undefined]],
  ['https://netx.com/a/status/1?s=20', [undefined]],
  ['https://www.youtube.com/watch?v=a&si=b&t=30', [undefined, 'personal', undefined]],
  ['https://youtu.be/a?si=b', ['personal']],
  ['https://notyoutube.com/?si=b', [undefined]],
  ['https://open.spotify.com/track/a?si=b', ['personal']],
  ['https://de.linkedin.com/in/ada?trk=a', ['personal']],
])('%s', (address, expected) => {
  expect(kinds(address)).toEqual(expected);
});

describe('what is cut out', () => {
  const cut = (address: string, gone: string) =>
    withoutPairs(whole(address).query, ({ name }) => gone.includes(name)).reduceRight(
      (text, { start, end }) => text.slice(0, start) + text.slice(end),
      address,
    );

  it.each([
    ['a.example/?x=1', 'a.example/'],
    ['a.example/?x=1#f', 'a.example/#f'],
    ['a.example?x=1&y=2', 'a.example'],
    ['a.example/?x=1&b=2', 'a.example/?b=2'],
    ['a.example/?b=2&x=1', 'a.example/?b=2'],
    ['a.example/?b=2&x=1#f', 'a.example/?b=2#f'],
    ['a.example/?b=2&x=1&y=2&c=3', 'a.example/?b=2&c=3'],
    ['a.example/?x=1&b=2&y=2&c=3&x=4', 'a.example/?b=2&c=3'],
    ['a.example/?b=2&c=3', 'a.example/?b=2&c=3'],
    ['a.example/', 'a.example/'],
  ])('%s becomes %s', (address, expected) => {
    expect(cut(address, 'xy')).toBe(expected);
  });

  it('is all that is to go, and nothing else', () => {
    const pair = fc.tuple(fc.constantFrom('x', 'y', 'b', 'c'), fc.webQueryParameters());
    const address = fc
      .tuple(fc.array(pair, { maxLength: 6 }), fc.webFragments())
      .map(([pairs, fragment]) => {
        const query = pairs.map(([name, value]) => `${name}=${value.replace(/[&=]/g, '')}`);
        return `https://a.example/b?${query.join('&')}#${fragment}`;
      });
    fc.assert(
      fc.property(address, (text) => {
        const before = new URL(text);
        const after = new URL(cut(text, 'xy'));
        expect(after.hash).toBe(before.hash);
        expect(after.pathname).toBe('/b');
        expect([...after.searchParams]).toEqual(
          [...before.searchParams].filter(([name]) => !'xy'.includes(name)),
        );
      }),
    );
  });
});
