import { expect, it } from 'vitest';
import { privateHostOf } from '../../../src/checks/links/private-hosts.ts';
import { privateLinksIn } from '../../../src/checks/links/private-links.ts';
import { isEditPage } from '../../../src/checks/links/private-pages.ts';
import { addressAt } from '../../../src/checks/links/web-address.ts';
import { tokensOf } from '../../../src/language/reading.ts';

const kinds = (text: string) =>
  privateLinksIn({ tokens: tokensOf(text), entities: [] }).map(({ kind }) => kind);

it.each([
  ['localhost', 'computer'],
  ['harbour.localhost', 'computer'],
  ['127.0.0.1', 'computer'],
  ['127.1.2.3', 'computer'],
  ['0.0.0.0', 'computer'],
  ['[::1]', 'computer'],
  ['10.0.0.1', 'network'],
  ['192.168.1.1', 'network'],
  ['169.254.1.1', 'network'],
  ['172.16.0.1', 'network'],
  ['172.31.0.1', 'network'],
  ['[fd00::1]', 'network'],
  ['printer.local', 'network'],
  ['wiki.internal', 'network'],
  ['nas.home.arpa', 'network'],
  ['harbour.test', 'network'],
  ['a1b2.ngrok-free.app', 'tunnel'],
  ['two-words.trycloudflare.com', 'tunnel'],
  ['staging.example.org', 'trial'],
  ['www-staging.example.org', 'trial'],
  ['uat.shop.example.org', 'trial'],
  ['deploy-preview-12--harbour.netlify.app', 'trial'],
  ['harbour-git-main-ada.vercel.app', 'trial'],
  ['a1b2c3d4.harbour.pages.dev', 'trial'],
])('%s: %s', (host, kind) => {
  expect(privateHostOf(host)).toBe(kind);
});

it.each([
  'example.org',
  '11.0.0.1',
  '172.15.0.1',
  '172.32.0.1',
  '192.169.0.1',
  '8.8.8.8',
  'local',
  'ngrok.com',
  'ngrok.io',
  'staging.org',
  'stage.example.org',
  'test.example.org',
  'beta.example.org',
  'preview.example.org',
  'dev.example.org',
  'harbour.netlify.app',
  'harbour.vercel.app',
  'harbour.pages.dev',
  'localhost.example.org',
])('%s is open to everybody', (host) => {
  expect(privateHostOf(host)).toBeUndefined();
});

it.each([
  ['https://docs.google.com/forms/d/1AbC/edit', true],
  ['https://docs.google.com/forms/d/e/1AbC/viewform', false],
  ['https://docs.google.com/document/d/1AbC/edit?usp=sharing', false],
  ['https://drive.google.com/drive/u/0/my-drive', true],
  ['https://drive.google.com/drive/folders/1AbC', false],
  ['https://github.com/ada/harbour/edit/main/README.md', true],
  ['https://github.com/ada/edit', false],
  ['https://github.com/ada/harbour/blob/main/edit', false],
  ['https://www.canva.com/design/1AbC/xyz/edit', true],
  ['https://www.canva.com/design/1AbC/xyz/view', false],
  ['https://www.linkedin.com/company/123/admin/dashboard/', true],
  ['https://www.linkedin.com/company/harbour/', false],
  ['https://studio.youtube.com/video/1AbC/edit', true],
  ['https://example.org/wp-admin/post.php?post=1', true],
  ['https://example.org/how-to-wp-admin', false],
  ['https://example.org/node/12/edit', true],
  ['https://example.org/posts/edit', false],
  ['https://example.org/?p=12&preview=true', true],
  ['https://example.org/?preview=false', false],
  ['https://example.org/log?preview_id=12', true],
])('%s is for editing: %s', (text, expected) => {
  expect(isEditPage(addressAt(text, { start: 0, end: text.length }))).toBe(expected);
});

it.each([
  ['Our new guide: http://localhost:4321/guide', ['computer']],
  ['Read it at http://localhost:4321/guide', ['computer']],
  ['Our new guide: http://192.168.1.7/guide', ['network']],
  ['See http://intranet/news', ['network']],
  ['The poster is at file:///Users/ada/poster.pdf', ['file']],
  ['Get it from ftp://ada:Tide2077@files.example.org/a', ['password']],
  ['Get it from https://ada:Tide2077@example.org/a', ['password']],
  ['At https://staging.example.org/log and http://localhost/log', ['trial', 'computer']],
])('in %j', (text, expected) => {
  expect(kinds(text)).toEqual(expected);
});

it.each([
  'Start it and open http://localhost:3000',
  'Now open `http://localhost:3000/guide`',
  'Run `npm start`, and your map is at http://localhost:3000/map',
  'Our server listens on http://127.0.0.1:8080/tides, say what you think',
  'No localhost any more: http://localhost:3000/tides went to the harbour',
  'Your router has its settings at http://192.168.0.1/wifi',
  'Set the address as https://user:password@example.org or https://ada:<token>@example.org',
  'Profiles file: and ftp://files.example.org/a are open, as is http://example',
  'At https://medium.example.org/@ada:harbour we write',
  'profile://x and afile://y',
])('nothing in %j', (text) => {
  expect(kinds(text)).toEqual([]);
});
