import type { Locale } from '../../core/locale.ts';

const checkTheDay = 'Tag, Monat und Jahr prüfen. Ist es schon vorbei, erzählen, wie es war.';

export const dates: Locale['messages'] = {
  'past-date': {
    scheduled: {
      text: '„{written}“ ist vorbei, wenn der Beitrag am {day|words} erscheint.',
      help: checkTheDay,
    },
    filed: {
      text: '„{written}“ ist vorbei, wenn der Beitrag erscheint: nach dem Namen seiner Datei am {day|words}.',
      help: checkTheDay,
    },
    today: { text: '„{written}“ ist vorbei: Heute ist der {day|words}.', help: checkTheDay },
  },
  'relative-date': {
    shifted: {
      text: 'Gelesen wird „{words}“ als {day|words}, denn der Beitrag erscheint am {scheduled|words}.',
      help: 'Ist dieser Tag gemeint, passt alles. Ein Datum lässt sich nicht verwechseln.',
    },
  },
  'weekday-mismatch': {
    mismatch: {
      text: '„{written}“: Der {day|words} ist ein {right|words}, kein {named|words}.',
      help: 'Eins von beiden stimmt nicht. Der nächstgelegene {named|words} ist der {other|words}.',
    },
  },
};
