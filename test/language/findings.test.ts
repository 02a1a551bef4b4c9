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
    'ACME is hiring a baker: https://example.org/careers/baker',
    'Night nurse, 60%, Basel https://example.org/j1',
    'RT @jobs_leeds: Curator, textiles, one year https://example.org/j2',
    'new #job: backend developer location: oslo salary: 60k #hiring https://example.org/n',
    'please retweet #job #boston platform reliability analytics https://example.org/j view details #jobs',
    'Shadow roles for the release team: apply ASAP: https://example.org/shadow',
    'Our choir is looking for a new conductor.',
    'Das Hafentheater sucht eine Garderobenhilfe. Bewerbung bis 3. April.',
    'Neu ausgeschrieben ist: Restauratorin für Papier und Leder. https://example.org/stellen/9',
    'La mairie recrute : agent de traversée scolaire, 12 heures.',
    'Afin de lancer un service public, l’équipe recherche un·e lead développeur·euse senior.',
    'Nous cherchons quelqu’un qui sait lire les vieilles cartes. Temps partiel, dès octobre.',
    'El museo del tranvía contrata mecánico. Plazo hasta el 12 de junio: https://example.org/tram',
    'Il traghetto cerca un marinaio da Pasqua. 38 ore, divisa fornita.',
    'Precisa-se de cozinheiro para os fins de semana. Não é preciso experiência.',
    'Three openings in our Bergen office, all levels: https://example.org/careers',
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
    // one sign alone
    'Looking for a plumber in Leeds.',
    'Looking for podcast guests!',
    'Suche Klempner in Graz.',
    'Cherche plombier à Lyon.',
    'Busco fontanero en Málaga.',
    'Cerco idraulico a Torino.',
    'Procuro canalizador em Braga.',
    'Engineers love noodles. Every ship needs a cook.',
    // what was
    'We were looking for a designer when we met Ada.',
    'Die Bäckerei hat monatelang Personal gesucht, jetzt hat sie geschlossen.',
    'Quand nous recrutions notre premier développeur, nous avons fait toutes les erreurs.',
    'Cuando buscábamos a nuestra primera programadora cometimos todos los errores.',
    'Quando cercavamo la nostra prima programmatrice abbiamo sbagliato tutto.',
    'Quando procurávamos a nossa primeira programadora, errámos em tudo.',
    'Vor sechs Jahren hat Tarek bei uns als Koch angefangen. Heute leitet er die Küche.',
    // what may be
    'If we hire a second cook, we can open on Mondays.',
    'Wenn wir einen zweiten Koch einstellen, können wir montags öffnen.',
    'Si nous embauchons un deuxième cuisinier, nous pourrons ouvrir le lundi.',
    'Si contratamos a un segundo cocinero, podremos abrir los lunes.',
    'Se assumiamo un secondo cuoco, possiamo aprire il lunedì.',
    'Se contratarmos um segundo cozinheiro, podemos abrir à segunda.',
    // what others do
    'Google is hiring 200 engineers in Zurich, the mayor said on Monday.',
    'Amazon to hire 3,000 workers in Poland https://example.org/news',
    'Google recrute 200 ingénieurs à Zurich, a annoncé la maire lundi.',
    'La police recherche un chauffeur après un délit de fuite https://example.org/n',
    'Un bar su due cerca camerieri e non li trova.',
    'A polícia procura um motorista após atropelamento https://example.org/n',
    'She is looking for a coach who can teach her the backhand.',
    'Ella busca un entrenador para mejorar el revés.',
    '2200 #Mitarbeiter verlieren ihren #Job https://example.org/n',
    'Nurses strike in Leeds https://example.org/n',
    // hiring as a topic
    'We’re hiring too slowly, says our CEO.',
    'Nous recrutons trop lentement, dit notre patronne.',
    'Assumiamo troppo lentamente, dice la nostra capa.',
    'We need more nurses, not more clapping.',
    'Necesitamos más enfermeras, no más aplausos.',
    // who is sought for a study
    'We’re recruiting for our sleep study: adults over 60, two nights, travel paid. https://example.org/s',
    'Für eine Studie suchen wir Probandinnen und Probanden über 60, Aufwandsentschädigung 80 Euro.',
    'Para um estudo do sono procuramos pessoas com mais de 60 anos, compensação de 80 €.',
    // other things to apply for, or to look for
    'Apply for the mentoring programme now. Mentors from twelve countries wait for you.',
    'Bewerbt euch für das Stipendium: https://example.org/stip',
    'Candidatez à notre bourse avant vendredi : https://example.org/bourse',
    'Candidatevi al programma di mentoring entro il 3 giugno: https://example.org/m',
    'Nous cherchons des testeurs pour notre appli de bouilloire : https://example.org/beta',
    'Je recherche une personne pour m’expliquer les monades.',
    'Gesucht: euer liebstes Suppenrezept!',
    'If you are a designer, this talk is for you: https://example.org/d',
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
    'Does your school still need a music teacher for autumn?',
    'Stellt dein Studio gerade ein? Ich kenne eine tolle Animatorin.',
    'Habt ihr im Sommer Platz für eine Praktikantin?',
    'Votre studio recrute-t-il ? Je connais une super animatrice.',
    '¿Cogéis aprendices este año?',
    'Il tuo studio sta assumendo? Conosco una bravissima animatrice.',
    'O seu estúdio está contratando? Conheço uma animadora ótima.',
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
    'The rope is back in three colours. Get yours: https://example.org/rope',
    'I write about knots on Sundays. Subscribe here: https://example.org/knots',
    'Die neue Seekarte ist gedruckt. Jetzt bestellen: https://example.org/karte',
    'La nouvelle carte marine est là. Commandez la vôtre : https://example.org/carte',
    'Our first lesson is free. Book your place, 20% off this week!',
    // a hook, an offer, and where to take it
    'Tired of damp cellars? Drylo sees to them. First month free: https://example.org/drylo',
    'Keine Lust auf feuchte Keller? Drylo hilft. Jetzt 30 Tage kostenlos testen: https://example.org/drylo',
    'Marre des caves humides ? Drylo s’en charge. Premier mois offert : https://example.org/drylo',
    '¿Harto de sótanos húmedos? Drylo los seca. Primer mes gratis: https://example.org/drylo',
    'Stufo di cantine umide? Ci pensa Drylo. Primo mese gratis: https://example.org/drylo',
    'Cansado de caves húmidas? A Drylo trata disso. Primeiro mês grátis: https://example.org/drylo',
  ])('%j', (text) => {
    expect(analyze(text).selling).toBe(true);
  });

  it.each([
    'The museum is open until five, admission is free.',
    'Tents were £30 when I was a boy.',
    'Our free half day workshop on knots is on Friday. Book your seat: https://example.org/w',
    'The weekend workshop is free. Sign up at the desk.',
    'Unser kostenloser Workshop am Samstag: jetzt anmelden unter https://example.org/w',
    'Does the student discount cover the second lesson as well?',
    'Tired of rain? So are the gulls: https://example.org/gulls',
    'Tired of rain? The museum has an hour of free returns for you today.',
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
    'Agree? Repost this and follow me.',
    'Markiert alle, die das brauchen, und markiert Freunde!',
    'Markiert eure beste Freundin!',
    'Identifiez votre meilleure amie !',
    'Identifie ton pote qui arrive toujours en retard.',
  ])('%j', (text) => {
    expect(analyze(text).bait).toBe(true);
  });

  it.each([
    'Our cat is missing, please share this with your neighbours.',
    'Which soup do you cook in winter?',
    'She wrote “tag a friend” and nobody did.',
    'How do you tag your Docker images?',
    'Tag your release before you push.',
    'Markiere die Zeile, bevor du sie löschst.',
    'Double tap the button to open the menu.',
    'Markiert eure Koffer mit einem bunten Band.',
    'Markiere deinen Standort auf der Seekarte.',
    'Identifiez vos valises avant de monter à bord.',
    'Etiqueta tu paraguas antes de dejarlo aquí.',
    'Comment deadline for the pier is 4 May; write to the harbour office.',
    'Bitte teilt uns mit, wenn am Steg ein Licht fehlt.',
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

  it.each([
    'We are excited to open the new kettle shop!',
    'A great kettle. It boils water.',
    'I am so happy: we did it!!! 🎉',
    'So proud of the whole crew!!!',
  ])('%j is none', (text) => {
    expect(analyze(text).gushing).toBe(false);
  });
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
  const near = 'Sign up at the desk. 20% off.';
  expect(analyze(near).selling).toBe(true);
  expect(analyze(`Sign up at the desk. ${filler} 20% off.`).selling).toBe(false);
  expect(analyze(`${filler}${near}`).selling).toBe(true);
});

it('looks for dates when they are asked for', () => {
  expect(analyze('Friday, 4 December 2026').dates).toMatchObject([{ day: 4, month: 12 }]);
});

it('counts the questions, invitations and thanks', () => {
  const text = 'Thanks, Mia! Do you like the kettle? Tell us below, or do you need more time?';
  expect(analyze(text)).toMatchObject({ questions: 2, invitations: 1, thanks: 1 });
});

describe('thanks', () => {
  it.each([
    'Welcome to our two new keepers, @ada and @bo!',
    'Welcome to our newest reader, Tarek.',
  ])('%j', (text) => {
    expect(analyze(text).thanks).toBe(1);
  });

  it.each([
    'Welcome to our new website!',
    'Los correos de bienvenida salen los lunes.',
    'Os e-mails de boas-vindas saem à segunda.',
    'Le mail di benvenuto partono il lunedì.',
  ])('%j has none', (text) => {
    expect(analyze(text).thanks).toBe(0);
  });
});

it.each([
  'Estamos dibujando el mapa del puerto. Contádnoslo todo hasta mayo.',
  'Stiamo disegnando la mappa del porto. Scrivetecelo entro maggio.',
  'Nous dessinons la carte du port. Dites-le-nous avant mai.',
])('%j invites', (text) => {
  expect(analyze(text).invitations).toBe(1);
});

it.each([
  'Who’s hiring bakers these days? A friend of mine kneads like nobody else.',
  'Qui recrute des boulangers en ce moment ? Une amie pétrit comme personne.',
  'Wer stellt gerade Bäcker ein? Eine Freundin knetet wie niemand sonst.',
])('%j asks the readers', (text) => {
  expect(analyze(text).questions).toBe(1);
});
