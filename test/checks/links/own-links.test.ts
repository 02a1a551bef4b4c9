import { expect, it } from 'vitest';
import { isOwnHost, ownLinks } from '../../../src/checks/links/own-links.ts';
import { postOf } from '../../post/posts.ts';

const domains = ['harbour.example.org', 'WWW.Sails.example'];

it.each(['harbour.example.org', 'maps.harbour.example.org', 'sails.example', 'shop.sails.example'])(
  'takes %s for one’s own',
  (host) => {
    expect(isOwnHost(host, { domains })).toBe(true);
  },
);

it.each(['example.org', 'myharbour.example.org', 'harbour.example.org.example', 'example', ''])(
  'takes %j for somebody else’s',
  (host) => {
    expect(isOwnHost(host, { domains })).toBe(false);
    expect(isOwnHost(host, {})).toBe(false);
  },
);

const text =
  'See https://maps.harbour.example.org/a?b=1, https://example.com and www.sails.example.';

it('finds the links to one’s own domains, in order', () => {
  const post = postOf(text, 'x');
  const own = { ...post, target: { ...post.target, own: { domains } } };
  expect(ownLinks(own).map((link) => link.text)).toEqual([
    'https://maps.harbour.example.org/a?b=1',
    'www.sails.example',
  ]);
});

it.each([[{}], [{ domains: [] }]])('finds none where none is one’s own: %j', (own) => {
  const post = postOf(text, 'x');
  expect(ownLinks({ ...post, target: { ...post.target, own } })).toEqual([]);
});
