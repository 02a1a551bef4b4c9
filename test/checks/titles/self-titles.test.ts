import { expect, it } from 'vitest';
import { selfTitles } from '../../../src/checks/titles/self-titles.ts';
import { tokensOf } from '../../../src/language/reading.ts';

function found(text: string): string[] {
  return selfTitles(tokensOf(text)).map(({ start, end }) => text.slice(start, end));
}

it.each([
  ['I’m a guru', 'guru'],
  ['I am one of the leading experts in glue', 'leading experts'],
  ['Hello! As an award winning thought leader, I wait', 'award winning thought leader'],
  ['We are the #1 expert team', '#1 expert'],
  ['We’re your spreadsheet wizards', 'spreadsheet wizards'],
  ['Je suis l’experte reconnue du pain', 'experte reconnue'],
  ['Nous sommes numéro 1 du pain', 'numéro 1'],
  ['Somos líderes del mercado', 'líderes del mercado'],
  ['Siamo i leader di mercato', 'leader di mercato'],
])('hears who speaks so of themselves: %s', (text, title) => {
  expect(found(text)).toEqual([title]);
});

it.each([
  '',
  'guru',
  'A guru',
  'She spoke as a visionary',
  'I am a friend of the guru',
  'I am a baker. Guru of rye: Mia',
  'I am a very very very very good guru',
  'I am a baker, @guru',
  'I am a https://example.org guru',
  '“I am a guru”, he said',
])('hears nobody else: %j', (text) => {
  expect(found(text)).toEqual([]);
});
