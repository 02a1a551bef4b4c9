import { expect, it } from 'vitest';
import { fileNameOf } from '../../../src/checks/media/media-name.ts';

it.each([
  ['a.png', 'a.png'],
  ['img/a.png', 'a.png'],
  ['img\\a.png', 'a.png'],
  ['https://example.org/img/a.png?b=/c#/d', 'a.png'],
  ['https://example.org', ''],
  ['https://example.org/', ''],
  ['data:image/png;base64,AA/AA', ''],
  ['', ''],
])('the name of %j is %j', (url, name) => {
  expect(fileNameOf(url)).toBe(name);
});
