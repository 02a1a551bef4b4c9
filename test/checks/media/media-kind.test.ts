import { describe, expect, it } from 'vitest';
import { isImage, mediaKind, mediaType } from '../../../src/checks/media/media-kind.ts';
import type { FileFacts } from '../../../src/draft/draft.ts';

const media = (url: string, file?: FileFacts) => ({
  url,
  alt: undefined,
  span: { start: 0, end: 1 },
  file,
});

describe('what a file is, by its name', () => {
  it.each([
    ['a.png', 'image', 'png'],
    ['img/A.JPEG', 'image', 'jpeg'],
    ['a.svg#icon', 'image', 'svg'],
    ['https://example.org/a.b.webp', 'image', 'webp'],
    ['https://example.org/a.png?size=large', 'image', undefined],
    ['a.mov', 'video', 'mov'],
    ['https://example.mov', undefined, undefined],
    ['https://example.mov/', undefined, undefined],
    ['//example.png', undefined, undefined],
    ['//example.org/a.png', 'image', 'png'],
    ['talk.mp3', 'audio', 'mp3'],
    ['programme.PDF', 'document', 'pdf'],
    ['data:image/png;base64,AAAA', 'image', 'png'],
    ['data:image/svg+xml,%3Csvg/%3E', 'image', 'svg'],
    ['https://example.org/user-attachments/0b1c2d3e', undefined, undefined],
    ['a.xyz', undefined, undefined],
    ['png', undefined, undefined],
    ['', undefined, undefined],
    ['a.constructor', undefined, undefined],
  ])('%j', (url, kind, type) => {
    expect([mediaKind(media(url)), mediaType(media(url))]).toEqual([kind, type]);
    expect(isImage(media(url))).toBe(kind === undefined || kind === 'image');
  });
});

describe('what a file is, by its content', () => {
  it.each([
    ['a.mov', { exists: true, bytes: 1, type: 'png' }, 'image', 'png'],
    ['a', { exists: true, bytes: 1, type: 'mp4' }, 'video', 'mp4'],
    ['a.png', { exists: true, bytes: 1, type: '' }, 'image', 'png'],
    ['a.png', { exists: false }, 'image', 'png'],
  ] as const)('%j', (url, file, kind, type) => {
    expect([mediaKind(media(url, file)), mediaType(media(url, file))]).toEqual([kind, type]);
  });
});
