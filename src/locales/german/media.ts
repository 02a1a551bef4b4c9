import type { Locale } from '../../core/locale.ts';

export const media: Locale['messages'] = {
  'long-alt-text': {
    tooLong: {
      text: 'Alternativtext zu lang für {platform|words}: {file|words}, {used} von {limit} Zeichen, {over} zu viel.',
      help: '{platform|words} lehnt ihn ab. Um {over} kürzen und den Rest in den Beitrag oder hinter einen Link setzen.',
    },
    perhapsTooLong: {
      text: 'Alternativtext vielleicht zu lang für {platform|words}: {file|words}, {used} von {limit} Zeichen, {over} zu viel. Die Grenze ist nur vom Hörensagen bekannt.',
      help: 'Um {over} kürzen oder es ausprobieren.',
    },
  },
  'lost-content-warning': {
    lost: {
      text: '„{warning}“ ist hier nicht zu sehen: Das Netzwerk kennt keine Inhaltswarnungen.',
      help: 'Den Text für dieses Netzwerk damit beginnen, in einem eigenen Abschnitt oder Entwurf, und darunter eine Zeile frei lassen.',
    },
  },
  'media-limits': {
    notFound: {
      text: 'Datei nicht gefunden: {file|words}.',
      help: 'Den Namen prüfen, auch Groß- und Kleinschreibung, und den Ordner: Sonst erscheint der Beitrag womöglich ohne sie.',
    },
    wrongType: {
      text: '{platform|words} nimmt keine Dateien vom Typ {has}: {file|words}.',
      help: 'Als {takes|words} speichern.',
    },
    tooLarge: {
      text: 'Zu groß für {platform|words}: {file|words} hat {has|words}, erlaubt sind höchstens {takes|words}.',
      help: 'Kleiner oder stärker komprimiert speichern.',
    },
    tooManyPixels: {
      text: 'Zu viele Pixel für {platform|words}: {file|words} hat {has|words}, erlaubt sind höchstens {takes|words}.',
      help: 'Das Bild verkleinern.',
    },
    tooSmall: {
      text: 'Zu klein für {platform|words}: {file|words} hat {has|words}, nötig sind mindestens {takes|words}.',
      help: 'Ein größeres Bild nehmen.',
    },
    wrongShape: {
      text: 'Zu hoch oder zu breit für {platform|words}: {file|words} hat {has|words}, erlaubt ist {takes|words}.',
      help: 'Das Bild zuschneiden oder auf einen Hintergrund von anderer Form setzen.',
    },
    tooMany: {
      text: 'Zu viele {what|words} für {platform|words}: {count}, höchstens {limit}.',
      help: '{over} davon weglassen, oder was über der Grenze liegt, in einen weiteren Beitrag setzen.',
    },
    perhapsTooMany: {
      text: 'Vielleicht zu viele {what|words} für {platform|words}: {count}, höchstens {limit}. Die Grenze ist nur vom Hörensagen bekannt.',
      help: '{over} davon weglassen oder es ausprobieren.',
    },
    mixed: {
      text: '{platform|words} nimmt Bilder und {other|words} nicht in einem Beitrag.',
      help: 'Auf zwei Beiträge verteilen.',
    },
    perhapsMixed: {
      text: '{platform|words} nimmt Bilder und {other|words} vielleicht nicht in einem Beitrag: Apps können es, Werkzeuge meist nicht.',
      help: 'Auf zwei Beiträge verteilen oder es ausprobieren.',
    },
  },
  'missing-alt-text': {
    missing: {
      text: 'Kein Alternativtext für {file|words}: Wer das Bild nicht sehen kann, erfährt nicht, was es zeigt.',
      help: 'In einem Satz sagen, was das Bild mitteilen soll, auch die Wörter, die darin stehen.',
    },
  },
  'missing-media': {
    missing: {
      text: '{platform|words} nimmt keinen Beitrag ohne Bild oder Video. Nötig: {least}, vorhanden: {count|words}.',
      help: 'Ein Bild oder Video ergänzen: im Front Matter unter „media“, oder ein Bild als „![Alternativtext](Datei)“ im Text.',
    },
  },
  'poll-limits': {
    noPolls: {
      text: '{platform|words} hat keine Umfragen: Diese ginge verloren.',
      help: 'Um Antworten in Worten bitten oder {platform|words} weglassen.',
    },
    besideMedia: {
      text: '{platform|words} nimmt keine Umfrage neben Bildern oder Videos.',
      help: 'Die Umfrage oder die Medien in einen weiteren Beitrag setzen.',
    },
    tooMany: {
      text: 'Zu viele Antworten für eine Umfrage auf {platform|words}: {count}, höchstens {limit}.',
      help: 'Einige weglassen oder zusammenfassen.',
    },
    tooFew: {
      text: 'Zu wenige Antworten für eine Umfrage auf {platform|words}: {count}, mindestens {limit}.',
      help: 'Eine Antwort ergänzen oder im Text fragen.',
    },
    longOption: {
      text: 'Die Antwort „{text}“ ist zu lang für {platform|words}: {count} von {limit} Zeichen, {over} zu viel.',
      help: 'Um {over} kürzen und im Text erklären.',
    },
    longQuestion: {
      text: 'Die Frage der Umfrage ist zu lang für {platform|words}: {count} von {limit} Zeichen, {over} zu viel.',
      help: 'Um {over} kürzen und im Text erklären.',
    },
    emptyOption: {
      text: 'Eine Antwort der Umfrage ist leer.',
      help: 'Ausfüllen oder entfernen.',
    },
    sameOption: {
      text: 'Die Umfrage hat die Antwort „{text}“ zweimal.',
      help: 'Eine der beiden ändern oder entfernen: Manche Netzwerke lehnen so eine Umfrage ab.',
    },
    perhapsRefused: {
      text: '{platform|words} nimmt diese Umfrage vielleicht nicht: Sie hat {count}, erlaubt sind nach Hörensagen {limit}.',
      help: 'Ändern oder ausprobieren.',
    },
  },
  'poor-alt-text': {
    address: {
      text: 'Der Alternativtext „{alt}“ ist eine Adresse.',
      help: 'In einem Satz sagen, was das Bild zeigt.',
    },
    fileName: {
      text: 'Der Alternativtext „{alt}“ ist ein Dateiname.',
      help: 'In einem Satz sagen, was das Bild zeigt.',
    },
    generic: {
      text: 'Der Alternativtext „{alt}“ würde zu jedem Bild passen.',
      help: 'Sagen, was dieses Bild zeigt und wozu es im Beitrag steht.',
    },
    oneWord: {
      text: 'Der Alternativtext für {file|words} ist ein einziges Wort: „{alt}“.',
      help: 'Etwas mehr sagen: was davon zu sehen ist, auch die Wörter, die im Bild stehen.',
    },
    saysImage: {
      text: 'Der Alternativtext für {file|words} sagt zuerst, dass es ein Bild ist: Das sagt der Screenreader schon.',
      help: 'Mit dem beginnen, was das Bild zeigt.',
    },
    same: {
      text: 'Der Alternativtext für {file|words} steht auch an einem anderen Bild dieses Beitrags.',
      help: 'Bei jedem Bild sagen, was es von den anderen unterscheidet.',
    },
    fromText: {
      text: 'Der Alternativtext für {file|words} wiederholt den Beitrag: Wer ihn hört, hört alles zweimal.',
      help: 'Sagen, was das Bild zeigt und der Beitrag nicht.',
    },
  },
};
