import { expect, it } from 'vitest';
import { analyze } from '../../src/index.ts';

it.each([
  ['The ferry leaves at nine, so we were early.', 'en'],
  ['New slides', 'en'],
  ['Die Fähre fährt um neun ab, wir waren also zu früh.', 'de'],
  ['Ausbildung bei der Schifffahrt', 'de'],
  ['Le ferry part à neuf heures, nous étions donc en avance.', 'fr'],
  ["C'est l'heure du goûter", 'fr'],
  ['El ferry sale a las nueve, así que llegamos pronto.', 'es'],
  ['Reparación de bicicletas y patinetes', 'es'],
  ['Il traghetto parte alle nove, quindi siamo arrivati presto.', 'it'],
  ['Riparazione di biciclette', 'it'],
  ['O barco sai às nove, por isso chegámos cedo.', 'pt'],
  ['Inscrições abertas, participação livre', 'pt'],
  ['On Friday, 20 March we met.', 'en'],
  ['Toller Beitrag, Ada!', 'de'],
  ['Voici le lien', 'fr'],
  ['#Stellenangebot #Krankenpflege #Schichtdienst https://example.com/1', 'de'],
])('%j is %s', (text, language) => {
  expect(analyze(text).language).toBe(language);
});

it.each([
  ['De veerboot vertrekt om negen uur, dus wij waren er vroeg bij.', 'Latn'],
  ['Tänään olimme ajoissa, koska laiva lähtee vasta yhdeksältä ja satama on pieni.', 'Latn'],
  ['Паром отправляется в девять', 'Cyrl'],
  ['フェリーは九時に出ます', 'Kana'],
  ['العبارة تغادر في التاسعة', 'Arab'],
])('%j is none of those that are read, in %s', (text, script) => {
  const signals = analyze(text);
  expect(['en', 'de', 'fr', 'es', 'it', 'pt']).not.toContain(signals.language);
  expect(signals.script).toBe(script);
});

it('takes what it is told', () => {
  expect(analyze('Gift', { lang: 'de-AT' }).language).toBe('de-AT');
});

it('has no language for nothing', () => {
  expect(analyze('').script).toBeNull();
});
