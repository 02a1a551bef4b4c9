import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/index.ts';

describe('a job advert', () => {
  it.each([
    'Night porter wanted for a small hotel, £14 an hour.',
    'We have a vacancy for a gardener. Send your CV by Friday.',
    'Assistant librarian, part time: https://example.org/jobs/12',
    'Wir suchen ab sofort eine Bäckerin oder einen Bäcker (m/w/d) für unsere Backstube.',
    'Koch für unsere Schulküche gesucht, Bewerbung bis Freitag!',
    'Nous recrutons un boulanger ou une boulangère (H/F) en CDI.',
    'Buscamos camarera o camarero para nuestra terraza. Envía tu currículum.',
    'Cerchiamo un panettiere per il nostro laboratorio, invia il tuo curriculum.',
    'Estamos a contratar cozinheiros para a nossa cantina. Envie o seu currículo.',
  ])('%j', (text) => {
    expect(analyze(text)).toMatchObject({ jobAd: true, hiring: 'poster', selling: false });
  });

  it.each([
    'I am looking for work as a gardener in Leeds.',
    'A poster said “we are hiring bakers”, but the shop was shut.',
    'Welcome to Mia, who joins us as our new librarian!',
    'Ich suche Arbeit als Bäckerin in Graz.',
    'Je cherche un emploi de boulanger à Lyon.',
    'Busco trabajo de camarera en Sevilla.',
    'Cerco lavoro come panettiere a Torino.',
    'Procuro emprego como cozinheira no Porto.',
  ])('%j is none', (text) => {
    expect(analyze(text)).toMatchObject({ jobAd: false });
  });
});

describe('readers who hire', () => {
  it.each([
    'Is your bakery hiring? Post your openings below.',
    'Does anyone here have vacancies for a trainee?',
    'Stellt ihr gerade ein? Schreibt es in die Kommentare.',
    'Vous recrutez en ce moment ? Dites-le en commentaire.',
    '¿Estáis contratando? Dejad el enlace en los comentarios.',
    'State assumendo? Lasciate il link nei commenti.',
    'Vocês estão a contratar? Deixem o link nos comentários.',
  ])('%j', (text) => {
    expect(analyze(text)).toMatchObject({ jobAd: false, hiring: 'reader' });
  });
});

describe('selling', () => {
  it.each([
    'Order now and get 20% off all our tents!',
    'Jetzt bestellen und 20 % Rabatt auf alle Zelte sichern!',
    'Commandez maintenant et profitez de 20 % de réduction sur toutes nos tentes !',
    '¡Compra ahora y llévate un 20 % de descuento en todas las tiendas!',
    'Ordina ora: 20% di sconto su tutte le tende!',
    'Compre agora com 20% de desconto em todas as tendas!',
  ])('%j', (text) => {
    expect(analyze(text).selling).toBe(true);
  });

  it.each([
    'The museum is open until five, admission is free.',
    'Tents were £30 when I was a boy.',
  ])('%j does not', (text) => {
    expect(analyze(text).selling).toBe(false);
  });
});

describe('bait', () => {
  it.each([
    'Tag a friend who needs this!',
    'Like and share if you agree!',
    '❤️ for soup, 👍 for salad',
    'Giveaway! Follow us and comment “soup”.',
    'Markiere jemanden, der das braucht!',
    'Identifie un ami qui a besoin de ça !',
    '¡Etiqueta a un amigo que necesite esto!',
    'Tagga un amico che ne ha bisogno!',
    'Comente EU QUERO e marque três amigos!',
  ])('%j', (text) => {
    expect(analyze(text).bait).toBe(true);
  });

  it.each([
    'Our cat is missing, please share this with your neighbours.',
    'Which soup do you cook in winter?',
    'She wrote “tag a friend” and nobody did.',
  ])('%j is none', (text) => {
    expect(analyze(text).bait).toBe(false);
  });
});

describe('gushing', () => {
  it.each([
    'ABSOLUTELY thrilled!!! This incredible, amazing, game-changing kettle is here!!!',
    'Unglaublich!!! Der absolut fantastischste Wasserkocher aller Zeiten ist da!!!',
    'Incroyable !!! La bouilloire la plus extraordinaire, absolument magique !!!',
    '¡¡¡Increíble!!! ¡¡¡El hervidor más espectacular y maravilloso del mundo!!!',
    'Incredibile!!! Il bollitore più straordinario e meraviglioso del mondo!!!',
    'Incrível!!! A chaleira mais espetacular e maravilhosa do mundo!!!',
  ])('%j', (text) => {
    expect(analyze(text).gushing).toBe(true);
  });

  it.each(['We are excited to open the new kettle shop!', 'A great kettle. It boils water.'])(
    '%j is none',
    (text) => {
      expect(analyze(text).gushing).toBe(false);
    },
  );
});

describe('a commitment', () => {
  it.each([
    'We guarantee it: your money back within 30 days.',
    'We will refund every ticket in full by Friday.',
    'Geld-zurück-Garantie: Wir erstatten den vollen Betrag innerhalb von 30 Tagen.',
    'Satisfait ou remboursé sous 30 jours, c’est garanti.',
    'Te devolvemos el dinero en 30 días, garantizado.',
    'Soddisfatti o rimborsati entro 30 giorni, garantito.',
    'Devolvemos o seu dinheiro em 30 dias, garantido.',
  ])('%j', (text) => {
    expect(analyze(text).commitment).toBe(true);
  });

  it.each([
    'We will publish the slides.',
    'Can you guarantee that the ferry runs?',
    'The concert is on Friday.',
  ])('%j is none', (text) => {
    expect(analyze(text).commitment).toBe(false);
  });
});

it('does not add up what stands far apart in a long text', () => {
  const filler = 'The harbour was quiet and nobody came by. '.repeat(40);
  const near = 'Order now. 20% off.';
  expect(analyze(near).selling).toBe(true);
  expect(analyze(`Order now. ${filler} 20% off.`).selling).toBe(false);
  expect(analyze(`${filler}${near}`).selling).toBe(true);
});

it('looks for dates when they are asked for', () => {
  expect(analyze('Friday, 4 December 2026').dates).toMatchObject([{ day: 4, month: 12 }]);
});

it('counts the questions, invitations and thanks', () => {
  const text = 'Thanks, Mia! Do you like the kettle? Tell us below, or do you need more time?';
  expect(analyze(text)).toMatchObject({ questions: 2, invitations: 1, thanks: 1 });
});
