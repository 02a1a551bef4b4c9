import { describe, expect, it } from 'vitest';
import { cutsIn } from '../../../src/checks/networks/cut-text.ts';
import { findLinks } from '../../../src/language/links.ts';

const words = (text: string) =>
  cutsIn({ text, links: findLinks(text) }).map(({ start, end }) => text.slice(start, end));

describe('where a text was cut', () => {
  it.each([
    ['Old maps of the… https://maps.example.org', ['the…']],
    ['Old maps of the ... https://maps.example.org', ['the ...']],
    ['Alte Karten aus dem… https://maps.example.org', ['dem…']],
    [`${'old '.repeat(28)}maps… https://maps.example.org`, ['maps…']],
    ['Old maps [...] https://maps.example.org', ['[...]']],
    ['Old maps ...see more', ['...see more']],
    ['Alte Karten … mehr anzeigen\n\nNeue Karten', ['… mehr anzeigen']],
    ['See https://maps.example.org/old… and more', ['https://maps.example.org/old…']],
    ['RT @ada: old maps http://t.co/…', ['http://t.co/…']],
  ])('%j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it.each([
    'Old maps… https://maps.example.org',
    'Old maps of the…',
    'The end of the… https://maps.example.org is not here.',
    'Old maps of the…\nhttps://maps.example.org',
    'Old maps of the.... https://maps.example.org',
    'https://maps.example.org/old...',
    'maps.example.org…',
    '… https://maps.example.org',
    'We will see more',
  ])('nowhere in %j', (text) => {
    expect(words(text)).toEqual([]);
  });
});
