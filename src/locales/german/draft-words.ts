import type { Locale } from '../../core/locale.ts';

/** What is wrong with the front matter of a draft, and what to write. */
export const draftWords: Locale['words'] = {
  'Did you mean': 'Gemeint:',

  'it is one of': 'möglich sind',
  'it takes a date such as': 'hier steht ein Datum wie',
  'it takes one address such as': 'hier steht eine Adresse wie',
  'it takes the address of one post': 'hier steht die Adresse eines Beitrags',
  'it takes a language tag such as': 'hier steht ein Sprachkürzel wie',
  'it takes a line of text': 'hier steht eine Zeile Text',
  'it takes names such as': 'hier stehen Namen wie',
  'it takes a file, or a file and its alt text: { file: a.png, alt: What it shows }':
    'hier steht eine Datei, oder eine Datei und ihr Alternativtext: { file: a.png, alt: Was sie zeigt }',
  'it takes a list of options, or { question: …, options: […] }':
    'hier steht eine Liste von Antworten, oder { question: …, options: […] }',

  'it has no closing line ---': 'die schließende Zeile --- fehlt',
  'Put a line --- below the last key.': 'Unter den letzten Schlüssel eine Zeile --- setzen.',
  'it has # characters, more than #': 'es hat # Zeichen, mehr als #',
  'Keep only what the post needs there.': 'Dort nur behalten, was der Beitrag braucht.',
  'it does not begin in the first line': 'es beginnt nicht in der ersten Zeile',
  'Take the blank lines above the first --- away.': 'Die Leerzeilen über dem ersten --- entfernen.',
  'it holds no keys': 'es enthält keine Schlüssel',
  'Write a space behind each colon: platform: x':
    'Hinter jeden Doppelpunkt ein Leerzeichen setzen: platform: x',
  'an alias (*name) is not understood here': 'ein Alias (*name) ist hier nicht verständlich',
  'a key has to be plain text': 'ein Schlüssel muss einfacher Text sein',
  'the key': 'der Schlüssel',
  'stands there twice': 'steht zweimal da',
  'Write the value out, once, as plain text or a list.':
    'Den Wert einmal ausschreiben, als einfachen Text oder als Liste.',
  'it is not valid YAML': 'das ist kein gültiges YAML',
  'Check the indentation, the quotes and the brackets of this line.':
    'Einrückung, Anführungszeichen und Klammern dieser Zeile prüfen.',

  'the value begins with': 'der Wert beginnt mit',
  'which YAML reads as its own': 'und das hat in YAML eine eigene Bedeutung',
  'the value holds a colon, which YAML reads as its own':
    'im Wert steht ein Doppelpunkt, und der hat in YAML eine eigene Bedeutung',
  'and @ mean something else to YAML in a list':
    'und @ haben in einer YAML-Liste eine eigene Bedeutung',
  'the list has no closing bracket': 'der Liste fehlt die schließende Klammer',
  'the quote ends inside the value': 'das Anführungszeichen schließt mitten im Wert',
  'the quote is not closed': 'das Anführungszeichen ist nicht geschlossen',
  'Put the value in quotes:': 'Den Wert in Anführungszeichen setzen:',
  'Put each value in quotes:': 'Jeden Wert in Anführungszeichen setzen:',
  'Use double quotes:': 'Doppelte Anführungszeichen verwenden:',
  'Close it:': 'Schließen:',

  // js-yaml’s words for what people do most often.
  'bad indentation of a mapping entry': 'ein Schlüssel ist falsch eingerückt',
  'bad indentation of a sequence entry': 'ein Listeneintrag ist falsch eingerückt',
  'deficient indentation': 'die Einrückung fehlt',
  'tab characters must not be used in indentation': 'zum Einrücken taugen keine Tabulatoren',
  'missed comma between flow collection entries': 'zwischen zwei Einträgen fehlt ein Komma',
  'unexpected end of the stream within a flow collection':
    'die Liste ist nicht zu Ende, da fehlt eine Klammer',
  'unexpected end of the stream within a double quoted scalar':
    'das schließende Anführungszeichen fehlt',
  'unexpected end of the stream within a single quoted scalar':
    'das schließende Anführungszeichen fehlt',
  'can not read a block mapping entry; a multiline key may not be an implicit key':
    'ein Schlüssel reicht über mehrere Zeilen; vielleicht fehlt ein Doppelpunkt',
};
