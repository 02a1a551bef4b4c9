import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { platforms } from '../../src/platforms/index.ts';
import { mannerOf } from '../../src/preview/manners.ts';
import { html, Markup } from '../../src/preview/markup.ts';
import { runs } from '../reporters/hostile-runs.ts';
import { HOSTILE, LAUNCH, PICTURES, THREAD } from './drafts.ts';
import { drawn, pageOf } from './previewed.ts';

/** What acts on a terminal that the page is printed on; a line feed apart. */
const ACTING =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]/u;

/** The tags of a page, by name; attributes stand in double quotes or not at all. */
function tagsOf(page: string): string[] {
  const tag = /<(\/?[a-z][a-z0-9]*)(?: [a-zA-Z-]+="[^"<>]*")*\/?>/y;
  const names: string[] = [];
  for (let at = page.indexOf('<', '<!doctype html>'.length); at >= 0; at = page.indexOf('<', at)) {
    tag.lastIndex = at;
    const found = tag.exec(page);
    expect(found, page.slice(at, at + 60)).not.toBeNull();
    names.push(found?.[1] ?? '');
    at += found?.[0].length ?? 1;
  }
  return names;
}

/** Tags that are opened and not closed, or the other way round. */
function unclosed(names: readonly string[]): string[] {
  const open: string[] = [];
  for (const name of names) {
    if (['meta', 'path/'].includes(name) || name === 'path') continue;
    if (!name.startsWith('/')) open.push(name);
    else if (open.pop() !== name.slice(1)) return [name];
  }
  return open;
}

describe('a page', () => {
  const page = pageOf(drawn(LAUNCH), drawn(PICTURES), drawn(THREAD));

  it('has no script, no address to load from and a policy that allows none', () => {
    expect(page).not.toMatch(/<script|<link|<img|<iframe|url\(|@import|\ssrc=/);
    expect(page).toContain(
      'default-src &#39;none&#39;; img-src data:; style-src &#39;unsafe-inline&#39;',
    );
  });

  it('leads only to places that it has', () => {
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    const places = [...page.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(places.length).toBeGreaterThan(5);
    expect(places.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('names what is cut off and by how much', () => {
    expect(page).toMatch(/X takes no more: \d+ characters too many/);
    expect(page).toMatch(/LinkedIn folds the rest away/);
  });

  it('shows what goes with a post', () => {
    for (const words of [
      'path.jpg',
      'A path along a cliff',
      'No alt text',
      'Lisbon',
      'maps.example.org',
    ])
      expect(page).toContain(words);
  });

  it('is the same for the same drafts', () => {
    expect(pageOf(drawn(LAUNCH), drawn(PICTURES), drawn(THREAD))).toBe(page);
  });

  it('is drawn of reports without looks, too', () => {
    const { report, source } = drawn(LAUNCH);
    const posts = report.posts.map(({ appearance: _, ...post }) => post);
    expect(pageOf({ report: { ...report, posts }, source })).toContain('Which one first');
  });
});

describe('nothing in a draft or a path gets out of its place', () => {
  it('neither tags nor attributes', () => {
    const names = tagsOf(pageOf(drawn(HOSTILE, '</h2><script>"\'`.md')));
    expect(names).not.toContain('script');
    expect(unclosed(names)).toEqual([]);
  });

  it('whatever stands in it', () => {
    fc.assert(
      fc.property(runs, (results) => {
        const page = pageOf(...results);
        expect(page).not.toMatch(ACTING);
        expect(unclosed(tagsOf(page))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('and would be seen by this test', () => {
    expect(unclosed(tagsOf('<!doctype html><p><b></p>'))).not.toEqual([]);
    expect(ACTING.test('\u202e')).toBe(true);
  });
});

describe('markup', () => {
  it.each([
    ['<a href="x">', '&lt;a href=&quot;x&quot;&gt;'],
    ['a & b', 'a &amp; b'],
    ['\u202e', '&#x202e;'],
    ['\u001b[31m', '\ufffd[31m'],
    ['\ud800', '\ufffd'],
    ['a\r\nb', 'a\nb'],
    ['🎉', '🎉'],
  ])('escapes %j', (text, code) => {
    expect(html`${text}`.code).toBe(code);
  });

  it('keeps what is markup, joins lists and leaves nothing out', () => {
    expect(html`<p>${[html`<b>${1}</b>`, undefined, '<']}</p>`.code).toBe('<p><b>1</b>&lt;</p>');
    expect(html`${new Markup('<i>')}`.code).toBe('<i>');
  });
});

it('knows a manner for every platform', () => {
  const usual = mannerOf('no such platform');
  const known = platforms.filter(({ id }) => mannerOf(id) !== usual).map(({ id }) => id);
  // These two are drawn as what nobody described: a card.
  expect(platforms.map(({ id }) => id).filter((id) => !known.includes(id))).toEqual([
    'facebook',
    'google-business',
  ]);
});
