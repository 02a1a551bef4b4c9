import { expect, it } from 'vitest';
import { tellingOf } from '../../../src/checks/links/whose-links.ts';
import { tokensOf } from '../../../src/language/reading.ts';

it.each([
  ['en', 'We opened the crane to visitors.'],
  ['en-GB', 'Our crane is open.'],
  ['en', 'I wrote about the crane.'],
  ['de', 'Wir haben den Kran geöffnet.'],
  ['de', 'In unserem Hafen steht ein Kran.'],
  ['fr', 'Nous avons ouvert la grue.'],
  ['es', 'Abrimos la grúa al público.'],
  ['es', 'Nuestra grúa abre el lunes.'],
  ['it', 'Apriamo la gru al pubblico.'],
  ['it', 'La nostra gru apre lunedì.'],
  ['pt', 'Abrimos o guindaste ao público.'],
  ['pt', 'O nosso guindaste abre na segunda.'],
])('hears in %s who speaks for it: %s', (language, text) => {
  expect(tellingOf(tokensOf(text), language)).toMatchObject({ owns: true });
});

it.each([
  ['en', 'I recommend the crane.', true],
  ['en', 'We all know cranes. Check out this one.', true],
  ['en', 'We love this crane.', true],
  ['en', 'The crane is open on Monday.', false],
  ['de', 'Den Kran kann ich nur empfehlen.', true],
  ['de', 'Der Kran ist am Montag offen.', false],
  ['fr', 'Je recommande cette grue.', true],
  ['fr', 'La grue ouvre lundi.', false],
  ['es', 'Recomiendo esta grúa.', true],
  ['es', 'Recomendamos esta grúa.', true],
  ['es', 'La grúa abre el lunes.', false],
  ['it', 'Consiglio questa gru.', true],
  ['it', 'La gru apre lunedì.', false],
  ['pt', 'Recomendo este guindaste.', true],
  ['pt', 'O guindaste abre na segunda.', false],
])('hears in %s that nobody does: %s', (language, text, praises) => {
  expect(tellingOf(tokensOf(text), language)).toEqual({ owns: false, praises });
});

it.each([null, 'nl', 'ja'])('hears nothing in %s', (language) => {
  expect(tellingOf(tokensOf('Onze kraan is open.'), language)).toBeUndefined();
});
