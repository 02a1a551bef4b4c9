import { expect, it } from 'vitest';
import { isPlea } from '../../../src/checks/reactions/pleas.ts';
import { tokensOf } from '../../../src/language/reading.ts';

it.each([
  'Our cat is missing.',
  'Last seen at the pier.',
  'Our lost seal: who has seen it?',
  'Wer hat sie gesehen?',
  'The blood drive is at the town hall.',
  'Seit gestern wird unsere Katze vermisst.',
  'Notre tortue s’est échappée du jardin.',
  'Se busca gata tricolor.',
  'Il gatto manca da casa da martedì. L’avete visto?',
  'Perdeu-se uma gata cinzenta.',
])('hears a cry for help in: %s', (text) => {
  expect(isPlea(tokensOf(text))).toBe(true);
});

it.each([
  '',
  'What is missing in this soup?',
  'Don’t miss out on it.',
  'The missing link between rye and wheat.',
  'Was fehlt in dieser Suppe?',
  'Que manque-t-il à cette soupe ?',
])('hears none in: %j', (text) => {
  expect(isPlea(tokensOf(text))).toBe(false);
});
