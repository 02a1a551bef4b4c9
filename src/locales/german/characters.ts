import type { Locale } from '../../core/locale.ts';

export const characters: Locale['messages'] = {
  'fake-font': {
    letters: {
      text: '„{words}“ besteht aus Zeichen, die nur wie Buchstaben aussehen: Manche Screenreader überspringen oder buchstabieren sie, und Suchen finden sie womöglich nicht.',
      help: 'In gewöhnlichen Buchstaben schreiben.',
    },
    hashtag: {
      text: '„#{words}“ besteht aus Zeichen, die nur wie Buchstaben aussehen: Womöglich ist es nicht der Hashtag, dem andere folgen.',
      help: 'In gewöhnlichen Buchstaben schreiben, so wie danach gesucht wird.',
    },
    mention: {
      text: '„@{words}“ besteht aus Zeichen, die nur wie Buchstaben aussehen: Es erwähnt niemanden.',
      help: 'Den Namen in gewöhnlichen Buchstaben schreiben.',
    },
    link: {
      text: '„{words}“ besteht aus Zeichen, die nur wie Buchstaben aussehen: Es ist kein Link.',
      help: 'Die Adresse in gewöhnlichen Buchstaben schreiben.',
    },
  },
  'invisible-characters': {
    refused: {
      text: '{platform|words} lehnt den Beitrag ab: Er enthält ein unsichtbares Zeichen ({character|words}).',
      help: 'Das Zeichen entfernen. Beim Kopieren kommt so etwas leicht mit.',
    },
    inside: {
      text: 'In „{entity}“ steckt ein unsichtbares Zeichen ({character|words}): Als {type|words} ist das nun etwas anderes.',
      help: 'Das Zeichen entfernen.',
    },
    cuts: {
      text: 'Ein unsichtbares Zeichen beendet „{entity}“ ({type|words}) an dieser Stelle ({character|words}).',
      help: 'Das Zeichen entfernen, damit dazugehört, was folgt.',
    },
    order: {
      text: 'Ein unsichtbares Zeichen ändert die Reihenfolge dieses Textes ({character|words}).',
      help: 'Das Zeichen entfernen, sofern der Text nicht andersherum laufen soll.',
    },
    broken: {
      text: 'Hier steht ein Zeichen, das kein Text ist ({character|words}): Manche Netzwerke lassen es weg, andere zeigen ein Kästchen.',
      help: 'Das Zeichen entfernen. Fehlt hier eines, es neu schreiben.',
    },
    hiddenWords: {
      text: 'Hier steht ein Text, den Menschen nicht sehen und Programme lesen ({character|words}).',
      help: 'Den Text entfernen, sofern nicht klar ist, was er sagt und wozu er da ist.',
    },
    lineBreak: {
      text: 'Was in manchen Editoren ein Zeilenumbruch ist, ist in den meisten Netzwerken keiner ({character|words}).',
      help: 'Hier einen gewöhnlichen Zeilenumbruch setzen.',
    },
    unseen: {
      text: 'Hier steht ein unsichtbares Zeichen ({character|words}): Suchen und Screenreader stolpern vielleicht darüber.',
      help: 'Das Zeichen entfernen: Wahrscheinlich kam es beim Kopieren mit.',
    },
    wideGap: {
      text: 'Hier stehen {count} geschützte Leerzeichen hintereinander.',
      help: 'Ein Leerzeichen genügt; eine breitere Lücke sieht auf jedem Bildschirm anders aus.',
    },
    crowded: {
      text: 'Auf den Buchstaben türmen sich hier {count} Zeichen: Sie verdecken die Zeilen ringsum, und Screenreader buchstabieren sie.',
      help: 'Die Buchstaben ohne sie schreiben.',
    },
  },
  'script-mismatch': {
    mismatch: {
      text: '`lang` ist „{lang}“, der Text steht aber in anderer Schrift: {script|words}.',
      help: 'Die Sprache des Textes angeben: Screenreader, Übersetzungen und Timelines richten sich danach. Auch eine Schrift lässt sich nennen, etwa „sr-Latn“.',
    },
  },
  'html-leak': {
    tags: {
      text: 'HTML im Text, so zu sehen, wie es dasteht: „{tag}“{more|words}.',
      help: 'Die Tags entfernen; ein Zeilenumbruch ist hier ein Zeilenumbruch.',
    },
    entity: {
      text: 'Zu sehen ist „{entity}“ und nicht {character|words}.',
      help: 'Das Zeichen selbst schreiben.',
    },
    entityInLink: {
      text: 'In einem Link steht „{entity}“ und nicht {character|words}: Er führt womöglich woandershin.',
      help: 'Das Zeichen selbst schreiben und den Link ausprobieren.',
    },
  },
  'raw-markup': {
    signs: {
      text: '„{sign}“ ist so zu sehen, wie es dasteht: {construct|words} gibt es hier nicht.',
      help: 'Die Zeichen weglassen: Worte und Zeilenumbrüche genügen.',
    },
    link: {
      text: 'Von „[{words}](…)“ sind die Klammern zu sehen: Ein Link werden die Wörter hier nicht.',
      help: 'Die Wörter schreiben und dahinter die bloße Adresse.',
    },
    image: {
      text: '„![{words}](…)“ ist als Text zu sehen und nicht als Bild.',
      help: 'Das Bild an den Beitrag anhängen, mit seinem Alternativtext.',
    },
    accidentalHeading: {
      text: 'Eine Zeile, die mit „{tag}“ beginnt, kann hier zur Überschrift werden.',
      help: 'Das „#“ weglassen: Hashtags bewirken hier nichts. Ein Backslash davor lässt es stehen.',
    },
  },
};
