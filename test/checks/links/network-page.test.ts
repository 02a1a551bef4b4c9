import { expect, it } from 'vitest';
import { networkPageOf } from '../../../src/checks/links/network-page.ts';
import { addressAt } from '../../../src/checks/links/web-address.ts';
import { platforms } from '../../../src/platforms/index.ts';

function pageOf(text: string) {
  const page = networkPageOf(addressAt(text, { start: 0, end: text.length }));
  return page && { kind: page.kind, network: page.network.id, name: page.name };
}

it.each(
  platforms.flatMap(({ id, web }) => web.hosts.map((host) => [id, host, web.homePaths] as const)),
)('knows the start page of %s at %s', (network, host, homePaths) => {
  for (const path of ['', '/', ...homePaths, ...homePaths.map((home) => `${home}/`)]) {
    expect(pageOf(`https://www.${host}${path}`)).toMatchObject({ kind: 'home', network });
  }
});

it.each([
  ['facebook.com', 'home', 'facebook'],
  ['https://www.facebook.com/?ref=page&fbclid=a', 'home', 'facebook'],
  ['HTTPS://DE.LinkedIn.com/feed/', 'home', 'linkedin'],
  ['https://mobile.twitter.com/home', 'home', 'x'],
  ['https://www.linkedin.com/in/', 'nameless', 'linkedin'],
  ['https://www.linkedin.com/company', 'nameless', 'linkedin'],
  ['https://bsky.app/profile', 'nameless', 'bluesky'],
  ['https://www.youtube.com/@', 'nameless', 'youtube'],
  ['https://www.reddit.com/r/', 'nameless', 'reddit'],
  ['https://www.facebook.com/sharer/sharer.php?u=https://example.org', 'sharing', 'facebook'],
  ['https://twitter.com/intent/tweet?text=a', 'sharing', 'x'],
  ['https://www.linkedin.com/shareArticle?url=a', 'sharing', 'linkedin'],
])('%s: %s of %s', (text, kind, network) => {
  expect(pageOf(text)).toMatchObject({ kind, network });
});

it.each([
  ['https://www.facebook.com/YourPage', 'yourpage'],
  ['https://x.com/your_handle', 'your_handle'],
  ['https://www.linkedin.com/company/your-company/', 'your-company'],
  ['https://www.threads.com/@yourname', '@yourname'],
  ['https://bsky.app/profile/username', 'username'],
])('the name in %s stands for one', (text, name) => {
  expect(pageOf(text)).toMatchObject({ kind: 'placeholder', name });
});

it.each([
  'https://example.org/',
  'https://www.facebook.com/harbour.museum',
  'https://www.facebook.com/profile.php?id=1',
  'https://www.facebook.com/groups/harbour',
  'https://www.facebook.com/?story_fbid=1',
  'https://twitter.com/#!/harbour',
  'https://x.com/harbour/status/1',
  'https://x.com/intent/follow?screen_name=harbour',
  'https://www.linkedin.com/feed/update/urn:li:activity:1',
  'https://www.linkedin.com/in/ada',
  'https://www.youtube.com/watch?v=1',
  'https://www.youtube.com/feed/subscriptions',
  'https://x.com/harbour/username/1',
  'https://about.facebook.com/',
  'https://netflix.com/',
])('%s is a page of somebody’s', (text) => {
  expect(pageOf(text)).toBeUndefined();
});
