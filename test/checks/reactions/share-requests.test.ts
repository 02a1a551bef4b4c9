import { expect, it } from 'vitest';
import { shareRequestsIn } from '../../../src/checks/reactions/share-requests.ts';
import { postOf } from '../../post/posts.ts';

function found(text: string): string[] {
  return shareRequestsIn(postOf(text, 'mastodon')).map(({ start, end }) => text.slice(start, end));
}

it.each([
  'Please share!',
  'Please share',
  'Please share with everyone.',
  'Please share it.',
  'Please share. Your list is ready.',
  'Please share\n\nYour list',
  'Please share with',
])('finds a request to anybody: %s', (text) => {
  expect(found(text)).toEqual(['Please share']);
});

it.each([
  'Please share your view.',
  'Please share with sail makers.',
  'Por favor, comparte tus recuerdos de la grúa.',
])('leaves out what asks for words, or says whom it helps: %s', (text) => {
  expect(found(text)).toEqual([]);
});
