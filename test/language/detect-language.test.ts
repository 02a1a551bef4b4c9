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
  ['Meetup on Tue, Dec 9', 'en'],
  ['Happy birthday, Ada!', 'en'],
  ['Who brings the cake on Sunday?', 'en'],
  ['Treffen am Di, 9. Dez', 'de'],
  ['Zug verspätet, bis später', 'de'],
  ['Malkurs für Anfänger', 'de'],
  ['Réunion mardi 9 décembre', 'fr'],
  ['Qui apporte le gâteau dimanche ?', 'fr'],
  ['Cours de peinture pour débutants', 'fr'],
  ['¿Qué opináis?', 'es'],
  ['Qué opináis?', 'es'],
  ['Tren con retraso, hasta luego', 'es'],
  ['Clases de pintura para principiantes', 'es'],
  ['Incontro martedì 9 dicembre', 'it'],
  ['Treno in ritardo, a dopo', 'it'],
  ['Corso di pittura per principianti', 'it'],
  ['Encontro terça, 9 de dezembro', 'pt'],
  ['Comboio atrasado, até logo', 'pt'],
  ['Aulas de pintura para iniciantes', 'pt'],
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

it.each([
  ['nl', 'Wie neemt zondag taart mee?', 'Sleutels gevonden bij de halte', 'Borrel op donderdag'],
  ['sv', 'Vem tar med tårta på söndag?', 'Nycklar hittade vid hållplatsen', 'Fika på torsdag'],
  ['da', 'Hvem tager kage med på søndag?', 'Nøgler fundet ved stoppestedet'],
  ['no', 'Hagen vår trenger flere bier', 'Nøkler funnet på holdeplassen', 'Vaffelkveld på torsdag'],
  ['pl', 'Kto przyniesie ciasto w niedzielę?', 'Znaleziono klucze na przystanku'],
  ['cs', 'Kdo přinese v neděli dort?', 'Nalezeny klíče na zastávce', 'Pivo ve čtvrtek'],
  ['sk', 'Naša záhrada potrebuje včely', 'Kurz maľovania pre začiatočníkov'],
  ['hr', 'Tko donosi tortu u nedjelju?', 'Ključevi nađeni na stanici', 'Čestitamo, Emma!'],
  ['ro', 'Cine aduce tortul duminică?', 'Chei găsite în stație', 'Bere libera joi seara'],
  ['ca', 'Qui porta el pastís diumenge?', 'El tren va tard, fins després'],
  ['gl', 'Quen trae o bolo o domingo?', 'O noso xardín precisa abellas', 'Cañas o xoves na praza'],
  ['fi', 'Kuka tuo kakun sunnuntaina?', 'Juna myöhässä, nähdään pian'],
  ['et', 'Kes toob pühapäeval koogi?', 'Meie aed vajab mesilasi', 'Õlu neljapäeval'],
  ['hu', 'Ki hoz tortát vasárnap?', 'Késik a vonat, később találkozunk', 'Sörözés csütörtökön'],
  ['tr', 'Pazar günü pastayı kim getiriyor?', 'Tren gecikti, sonra görüşürüz'],
  ['id', 'Siapa bawa kue hari Minggu?', 'Kunci ditemukan di halte', 'Kursus melukis untuk pemula'],
  ['vi', 'Chủ nhật ai mang bánh?', 'Tìm thấy chìa khóa ở bến xe', 'Tàu trễ, gặp lại sau'],
  ['tl', 'Kailangan ng bubuyog ang hardin namin', 'May nakitang susi sa hintuan'],
  ['lt', 'Mūsų sodui reikia bičių', 'Traukinys vėluoja, iki pasimatymo'],
])('%s is not taken for a language that is read', (_, ...texts) => {
  for (const text of texts) {
    const { language, tone } = analyze(text);
    expect(['en', 'de', 'fr', 'es', 'it', 'pt'], text).not.toContain(language);
    expect(tone).toBeNull();
  }
});

it('takes what it is told', () => {
  expect(analyze('Gift', { lang: 'de-AT' }).language).toBe('de-AT');
});

it('has no language for nothing', () => {
  expect(analyze('').script).toBeNull();
});
