import type { Locale } from '../../core/locale.ts';

/** What is wrong with a draft as a file. */
export const drafts: Locale['messages'] = {
  'not-text': {
    'not-text': {
      text: 'Das ist kein Text in UTF-8: Byte {byte} ist das erste, das nicht passt.',
      help: 'Die Datei als UTF-8 speichern oder aus den Entwürfen herausnehmen.',
    },
  },
  'too-large': {
    'too-large': {
      text: 'Zu groß zum Prüfen: {size} {unit|words}, höchstens {limit}.',
      help: 'In eine Datei je Beitrag teilen oder aus den Entwürfen herausnehmen.',
    },
  },
  'too-many-posts': {
    'too-many-posts': {
      text: 'Aus diesem Entwurf würden {count} Beiträge; postlint prüft höchstens {limit}.',
      help: 'In mehrere Entwürfe teilen.',
    },
  },
  'too-many-problems': {
    'too-many-problems': {
      text: '{rule} hat in einem Beitrag mehr als {limit} Stellen gefunden; die ersten {limit} sind aufgeführt.',
      help: 'Diese beheben und den Entwurf noch einmal prüfen.',
    },
  },
  'too-dense': {
    'too-dense': {
      text: 'Dieser Text enthält {count} Markdown-Zeichen, mehr als {limit}: Geprüft wurde er so, wie er dasteht, mitsamt den Auszeichnungen.',
      help: 'Den Beitrag mit weniger Auszeichnungen schreiben oder als .txt-Datei.',
    },
  },
  'empty-draft': {
    'empty-draft': {
      text: 'Hier ist kein Text, der erscheinen könnte.',
      help: 'Den Beitrag schreiben oder die Datei entfernen.',
    },
  },
  'text-elsewhere': {
    'text-elsewhere': {
      text: 'Der Text zu diesem Eintrag steht in {file}.',
      help: 'Jene Datei prüfen: postlint --platform bluesky {file}',
    },
  },
  'unreadable-front-matter': {
    'unreadable-front-matter': {
      text: 'Das Front Matter ist nicht lesbar: {reason|words}.',
      help: '{advice|words}',
    },
  },
  'unreadable-record': {
    'unreadable-record': {
      text: 'Der Eintrag ist nicht lesbar: {reason}.',
      help: 'Das JSON in Ordnung bringen; der Text des Beitrags steht als Zeichenkette unter "richText".',
    },
  },
  'unknown-platform': {
    'unknown-platform': {
      text: '„{name}“ ist keine Plattform, die postlint kennt.{suggestion|words}',
      help: 'Bekannt sind {known}.',
    },
  },
  'unknown-section': {
    'unknown-section': {
      text: 'Der Abschnitt „{name}“ nennt keine Plattform und gehört damit zu keinem Beitrag.{suggestion|words}',
      help: 'In der Überschrift eine Plattform nennen oder den Abschnitt aus dem Entwurf nehmen.',
    },
  },
  'unused-text': {
    'unused-text': {
      text: 'Dieser Text gehört zu keinem Beitrag: Jedes Ziel hat einen eigenen Abschnitt.',
      help: 'Im Front Matter ein Ziel ohne Abschnitt nennen oder den Text entfernen.',
    },
  },
  'title-before-sections': {
    'title-before-sections': {
      text: 'Eine Überschrift weiter unten nennt eine Plattform, die erste, „{name}“, aber nicht: Alles geht als ein Text hinaus.{suggestion|words}',
      help: 'In der ersten Überschrift eine Plattform nennen oder sie entfernen: Dann bekommt jede Plattform den Text unter ihrer eigenen.',
    },
  },
  'no-section': {
    'no-section': {
      text: 'Für {target} gibt es hier keinen Text.',
      help: 'Ihn unter eine Überschrift schreiben, die die Plattform nennt, oder vor den ersten Abschnitt.',
    },
  },
  'wrong-value': {
    'wrong-value': {
      text: '„{key}“ kann nicht „{value}“ sein: {expected|words}.{suggestion|words}',
      help: 'Den Wert berichtigen; postlint hat ohne ihn weitergemacht.',
    },
  },
  'misspelt-key': {
    'misspelt-key': {
      text: 'Kein Schlüssel im Kopf des Entwurfs nennt ein Ziel, aber „{key}“ ist beinahe einer, der das tut.{suggestion|words}',
      help: 'Den Schlüssel berichtigen; bis dahin weiß niemand, wohin der Entwurf geht.',
    },
  },
  'unknown-directive': {
    'unknown-directive': {
      text: '„{name}“ ist keine Anweisung, die postlint kennt.{suggestion|words}',
      help: 'Es gibt postlint-disable, postlint-enable, postlint-disable-next und postlint-disable-file.',
    },
  },
  'unknown-rule': {
    'unknown-rule': {
      text: 'Es gibt keine Regel „{rule}“, die sich abschalten ließe.{suggestion|words}',
      help: 'Den Namen berichtigen oder entfernen.',
    },
  },
  'unused-disable': {
    'unused-disable': {
      text: '{rule} ist hier abgeschaltet und hätte hier nichts gefunden.',
      help: 'Den Namen entfernen, damit er später nichts verdeckt.',
    },
  },
};
