import type { Locale } from '../../core/locale.ts';

export const leftovers: Locale['messages'] = {
  'cross-post-trace': {
    autopost: {
      text: '„{words}“ stammt von einem Werkzeug oder einem anderen Netzwerk und ist nicht für Menschen hier geschrieben.',
      help: 'Weglassen und in eigenen Worten sagen, was es zu sehen gibt.',
    },
    crumb: {
      text: '„{words}“ gehört zu der Seite, von der der Text kopiert ist.',
      help: 'Weglassen.',
    },
    cut: {
      text: 'Hier ist der Text abgeschnitten: „{words}“.',
      help: 'Den Satz zu Ende schreiben oder früher enden lassen. Einen abgeschnittenen Link ganz kopieren.',
    },
  },
  'foreign-words': {
    foreign: {
      text: '„{words}“ kommt von anderswo ({owner|words}): Hier wirkt der Beitrag kopiert.',
      help: '{instead|words}',
    },
  },
  'leftover-placeholder': {
    placeholder: {
      text: '„{words}“ steht da, wo noch etwas einzusetzen war.',
      help: 'Ausfüllen oder entfernen.',
    },
    likelyPlaceholder: {
      text: '„{words}“ sieht nach etwas aus, das noch auszufüllen war.',
      help: 'Ausfüllen. Ist es so gemeint, zwischen Backticks oder Anführungszeichen setzen.',
    },
    note: {
      text: '„{words}“ ist eine Notiz oder ein Fülltext vom Schreiben.',
      help: 'Erledigen, was da steht, und es entfernen.',
    },
    likelyNote: {
      text: '„{words}“ sieht nach einer Notiz vom Schreiben aus.',
      help: 'Erledigen, was da steht, und es entfernen.',
    },
    assistant: {
      text: '„{words}“ stammt aus dem Gespräch mit einem Schreibprogramm und ist nichts fürs Publikum.',
      help: 'Entfernen und den Rest noch einmal mit den Augen des Publikums lesen.',
    },
    count: {
      text: '„{words}“ ist eine Notiz zur Länge des Beitrags.',
      help: 'Entfernen.',
    },
    wrapped: {
      text: 'Vor und hinter dem ganzen Beitrag stehen Zeichen: {signs|words}.',
      help: 'Die Zeichen am Anfang und am Ende entfernen, sofern nicht alles ein Zitat ist.',
    },
  },
};
