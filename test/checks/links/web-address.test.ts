import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressAt, isWithin } from '../../../src/checks/links/web-address.ts';

const none = { scheme: '', user: '', host: '', port: '', path: '', query: [], fragment: '' };

function parts(text: string) {
  const { query, ...rest } = addressAt(text, { start: 0, end: text.length });
  return { ...rest, query: query.map(({ name, value }) => [name, value]) };
}

describe('an address in its parts', () => {
  it.each([
    ['https://example.org', { scheme: 'https', host: 'example.org' }],
    ['HTTPS://WWW.Example.ORG/A', { scheme: 'https', host: 'example.org', path: '/A' }],
    ['example.org/a', { host: 'example.org', path: '/a' }],
    ['www.example.org', { host: 'example.org' }],
    ['example.org:8080/a', { host: 'example.org', port: '8080', path: '/a' }],
    ['http://localhost:3000', { scheme: 'http', host: 'localhost', port: '3000' }],
    ['http://[::1]:3000/a', { scheme: 'http', host: '[::1]', port: '3000', path: '/a' }],
    ['http://[::1]', { scheme: 'http', host: '[::1]' }],
    ['file:///tmp/a.txt', { scheme: 'file', path: '/tmp/a.txt' }],
    ['https://ada:key@example.org', { scheme: 'https', user: 'ada:key', host: 'example.org' }],
    ['https://example.org/@ada', { scheme: 'https', host: 'example.org', path: '/@ada' }],
    ['example.org?a=1', { host: 'example.org', query: [['a', '1']] }],
    ['example.org#a?b=1/2', { host: 'example.org', fragment: 'a?b=1/2' }],
    ['example.org/#', { host: 'example.org', path: '/' }],
    ['example.org/?a/b', { host: 'example.org', path: '/', query: [['a/b', '']] }],
    ['a.example/https://b.example', { host: 'a.example', path: '/https://b.example' }],
    ['://', { path: '//', port: '' }],
    ['', {}],
  ])('%s', (text, expected) => {
    expect(parts(text)).toEqual({ ...none, ...expected });
  });

  it('keeps the order of a query and the signs in its values', () => {
    expect(parts('example.org/a?b=1&&c=x=y&d#e')).toMatchObject({
      query: [
        ['b', '1'],
        ['c', 'x=y'],
        ['d', ''],
      ],
      fragment: 'e',
    });
  });

  it('says where in the text each pair stands', () => {
    const text = 'See https://example.org/?a=1&bc=23#d now';
    const { query } = addressAt(text, { start: 4, end: 36 });
    expect(query.map(({ span }) => text.slice(span.start, span.end))).toEqual(['a=1', 'bc=23']);
  });

  it('agrees with the URL class', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (text) => {
        const url = new URL(text);
        const { scheme, host, port, path, fragment, query } = addressAt(text, {
          start: 0,
          end: text.length,
        });
        expect(scheme).toBe(url.protocol.slice(0, -1));
        expect(host).toBe(url.hostname.replace(/^www\./, ''));
        expect(port).toBe(url.port);
        expect(path === '' ? '/' : path).toBe(text.includes('/.') ? path : url.pathname);
        expect(`#${fragment}`).toBe(url.hash === '' ? '#' : url.hash);
        const written = query.map(({ span }) => text.slice(span.start, span.end)).join('&');
        expect(written.replaceAll("'", '%27')).toBe(
          url.search.slice(1).split('&').filter(Boolean).join('&'),
        );
      }),
    );
  });

  it('is made for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const { span } of addressAt(text, { start: 0, end: text.length }).query) {
          expect(span.start).toBeLessThan(span.end);
        }
      }),
    );
  });
});

it.each([
  ['example.org', 'example.org', true],
  ['a.example.org', 'example.org', true],
  ['anexample.org', 'example.org', false],
  ['org', 'example.org', false],
])('%s within %s: %s', (host, domain, expected) => {
  expect(isWithin(host, domain)).toBe(expected);
});
