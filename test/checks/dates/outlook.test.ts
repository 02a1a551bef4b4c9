import { describe, expect, it } from 'vitest';
import { outlookOf } from '../../../src/checks/dates/outlook.ts';

/** Whether the words around the part in ⟦brackets⟧ look ahead. */
function looksAhead(marked: string, language: string | null): boolean {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  return outlookOf(marked.replace(/[⟦⟧]/g, ''), language)({ start, end });
}

describe('the words around a date', () => {
  it.each([
    ['Register by ⟦4 December⟧.', 'en'],
    ['The doors open at eight. Save the date: ⟦4 December⟧', 'en-GB'],
    ['You are invited to join us on ⟦4 December⟧.', 'en'],
    ['Tickets at the door\n⟦4 December⟧, 19:00', 'en'],
    ['Wir laden herzlich ein für den ⟦4. Dezember⟧.', 'de'],
    ['Rendez-vous le ⟦4 décembre⟧ !', 'fr'],
    ['Te esperamos el ⟦4 de diciembre⟧.', 'es'],
    ['Iscrizioni entro il ⟦4 dicembre⟧', 'it'],
    ['Inscrições até ⟦4 de dezembro⟧', 'pt'],
  ])('%s looks ahead', (text, language) => {
    expect(looksAhead(text, language)).toBe(true);
  });

  it.each([
    ['On ⟦4 December⟧ we met. Join us next time.', 'en'],
    ['We visited the harbour on ⟦4 December⟧ to join the others.', 'en'],
    ['Tides of ⟦4 December⟧', 'en'],
    ['What a night that was!\n⟦4 December⟧\nTickets for the next one at the door', 'en'],
    ['Am ⟦4. Dezember⟧ waren alle dabei.', 'de'],
    ['El ⟦4 de diciembre⟧ fue la fiesta.', 'es'],
    ['Join us on ⟦4 December⟧', 'nl'],
    ['Join us on ⟦4 December⟧', null],
  ])('%s does not', (text, language) => {
    expect(looksAhead(text, language)).toBe(false);
  });
});
