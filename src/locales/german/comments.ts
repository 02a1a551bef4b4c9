import type { Locale } from '../../core/locale.ts';

export const comments: Locale['messages'] = {
  'commercial-link': {
    own: {
      text: '„{address}“ führt auf eine eigene Website.',
      help: 'Hier sagen, was dort steht, oder auf einen Artikel zur Sache verlinken.',
    },
    shop: {
      text: '„{address}“ führt dorthin, wo etwas verkauft wird.',
      help: 'Den Link weglassen und erzählen, was über die Sache selbst bekannt ist.',
    },
    salesPage: {
      text: '„{address}“ führt auf eine Verkaufsseite.',
      help: 'Den Link weglassen oder auf einen Artikel zur Sache verlinken.',
    },
    paid: {
      text: '„{address}“ enthält einen Teil, mit dem jemand an Klicks verdient oder sie zählt.',
      help: 'Auf die Seite selbst verlinken, ohne den Teil hinter dem „?“.',
    },
  },
  'job-ad-in-group': {
    inGroup: {
      text: 'Eine Stellenanzeige in einer Gruppe: Ihre Mitglieder sind zum Reden da.',
      help: 'Die Stelle auf der eigenen Seite oder bei den Jobs des Netzwerks ausschreiben und hier ein Gespräch beginnen.',
    },
    inComment: {
      text: 'Eine Stellenanzeige in einem Kommentar: Die Leute sind wegen des Beitrags darüber da.',
      help: 'Die Stelle auf der eigenen Seite ausschreiben und auf das antworten, was hier gesagt wurde.',
    },
  },
  'missing-disclosure': {
    ownLink: {
      text: '„{link}“ führt zu etwas Eigenem, und der Beitrag sagt es nicht.',
      help: 'Dazusagen, in welcher Verbindung das steht: „Transparenz: Ich arbeite dort.“',
    },
    ownHandle: {
      text: '„{handle}“ ist ein eigenes Konto, und der Beitrag sagt es nicht.',
      help: 'Dazusagen, in welcher Verbindung es steht: „Transparenz: Ich arbeite dort.“',
    },
  },
  'promotional-comment': {
    links: {
      text: 'Dieser Kommentar besteht zu {share} % aus Links.',
      help: 'Mehr sagen als verlinken: was die Seite zeigt und was es hier bedeutet.',
    },
    selling: {
      text: 'Dieser Kommentar verkauft, unter dem Beitrag von jemand anderem.',
      help: 'Auf das Gesagte antworten. Angebote gehören auf die eigene Seite.',
    },
    lure: {
      text: '„{words}“ lenkt vom Gespräch ab und zum eigenen Profil hin.',
      help: 'Hier sagen, was über die Sache bekannt ist. Wer mehr möchte, findet das Profil.',
    },
    advert: {
      text: 'Dieser Kommentar kündigt etwas an und antwortet niemandem.',
      help: 'Mit dem Gesagten beginnen und erklären, was der Link damit zu tun hat.',
    },
  },
  'silent-group-post': {
    silent: {
      text: 'Nichts in diesem Beitrag eröffnet ein Gespräch, und dafür ist eine Gruppe da.',
      help: 'Mit einer Frage enden, deren Antworten interessieren, oder sagen, warum es hier zählt und was davon zu halten ist.',
    },
  },
  'too-brief-comment': {
    brief: {
      text: '„{praise}“ und sonst {besides|words}: Dem Gespräch fügt der Kommentar nichts hinzu.',
      help: 'Sagen, was daran gut war, was aus eigener Erfahrung dazukommt, oder etwas fragen.',
    },
  },
};
