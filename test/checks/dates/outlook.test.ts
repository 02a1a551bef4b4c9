import { describe, expect, it } from 'vitest';
import { outlookOf } from '../../../src/checks/dates/outlook.ts';
import { tokensOf } from '../../../src/language/reading.ts';

/** Whether the words around the part in ⟦brackets⟧ look ahead. */
function looksAhead(marked: string, language: string | null): boolean {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  return outlookOf(tokensOf(marked.replace(/[⟦⟧]/g, '')), language)({ start, end });
}

describe('the words around a date', () => {
  it.each([
    ['Register by ⟦4 December⟧.', 'en'],
    ['The doors open at eight. Save the date: ⟦4 December⟧', 'en-GB'],
    ['You are invited to join us on ⟦4 December⟧.', 'en'],
    ['Tickets at the door\n⟦4 December⟧, 19:00', 'en'],
    ['Last chance: knot course until ⟦4 December⟧', 'en'],
    ['You have until ⟦4 December⟧ to send us your photos.', 'en'],
    ['Only three seats left for the tour on ⟦4 December⟧', 'en'],
    ['The regatta will be held on ⟦4 December⟧.', 'en'],
    ['See you on ⟦4 December⟧ at the pier!', 'en'],
    ['Nicht verpassen: Konzert am ⟦4. Dezember⟧', 'de'],
    ['Ne manquez pas le concert du ⟦4 décembre⟧', 'fr'],
    ['Nos vemos el ⟦4 de diciembre⟧ en el puerto', 'es'],
    ['Ci vediamo il ⟦4 dicembre⟧ al porto', 'it'],
    ['Não perca o concerto de ⟦4 de dezembro⟧', 'pt'],
    ['Letzte Chance: Anmeldung bis ⟦4. Dezember⟧', 'de'],
    ['Einsendeschluss ist der ⟦4. Dezember⟧.', 'de'],
    ['Dernier délai : ⟦4 décembre⟧', 'fr'],
    ['Dernières places pour le concert du ⟦4 décembre⟧', 'fr'],
    ['Inscrivez-vous à la visite du ⟦4 décembre⟧', 'fr'],
    ['Última oportunidad: inscripción hasta el ⟦4 de diciembre⟧', 'es'],
    ['Fecha límite: ⟦4 de diciembre⟧', 'es'],
    ['Ultimi posti per la visita del ⟦4 dicembre⟧', 'it'],
    ['Últimas vagas para a oficina de ⟦4 de dezembro⟧', 'pt'],
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
    ['Last week, on ⟦4 December⟧, we sailed. Join us next time.', 'en'],
    ['At the last meeting, on ⟦4 December⟧, they spoke of doors.', 'en'],
    ['The talk of ⟦4 December⟧ is online now. Join the discussion.', 'en'],
    ['Bei der letzten Sitzung am ⟦4. Dezember⟧ wurde gewählt.', 'de'],
    ['Die Aufzeichnung vom ⟦4. Dezember⟧ ist online, kommt vorbei.', 'de'],
    ['Les inscriptions pour l’atelier du ⟦4 décembre⟧ sont closes.', 'fr'],
    ['Le dernier atelier, le ⟦4 décembre⟧, était complet. Venez !', 'fr'],
    ['La última reunión fue el ⟦4 de diciembre⟧.', 'es'],
    ['Le foto della visita del ⟦4 dicembre⟧ sono online.', 'it'],
    ['On ⟦4 December⟧ the council said no. What will you do?', 'en'],
    ['The storm of ⟦4 December⟧ took the roof. Book your tickets for the repair.', 'en'],
    ['Depuis le ⟦4 décembre⟧, le ferry circule de nouveau. Venez !', 'fr'],
    ['Am ⟦4. Dezember⟧ waren alle dabei.', 'de'],
    ['El ⟦4 de diciembre⟧ fue la fiesta.', 'es'],
    ['Join us on ⟦4 December⟧', 'nl'],
    ['Join us on ⟦4 December⟧', null],
  ])('%s does not', (text, language) => {
    expect(looksAhead(text, language)).toBe(false);
  });
});
