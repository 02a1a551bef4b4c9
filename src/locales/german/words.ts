import type { Locale } from '../../core/locale.ts';
import { characterWords } from './character-words.ts';
import { draftWords } from './draft-words.ts';
import { networkWords } from './network-words.ts';

type Words = Locale['words'];

const counts: Words = {
  nothing: 'nichts',
  none: 'keines',
  and: 'und',
  or: 'oder',
  'at least': 'mindestens',
  'at most': 'höchstens',
  bytes: 'Bytes',
  characters: 'Zeichen',
  '# bytes': '# Bytes',
  '1 character': '1 Zeichen',
  '# characters': '# Zeichen',
  '# to # characters': '# bis # Zeichen',
  '# lines': '# Zeilen',
  '1 word': '1 Wort',
  '# words': '# Wörter',
  '1 day': '1 Tag',
  '# days': '# Tage',
  '1 network': '1 Netzwerk',
  '# networks': '# Netzwerke',
  '1 link': '1 Link',
  '# links': '# Links',
  '1 mention': '1 Erwähnung',
  '# mentions': '# Erwähnungen',
  '1 hashtag': '1 Hashtag',
  '# hashtags': '# Hashtags',
  '1 cashtag': '1 Cashtag',
  '# cashtags': '# Cashtags',
  '# emoji': '# Emoji',
  '1 wide character': '1 breites Zeichen',
  '# wide characters': '# breite Zeichen',
  '1 character of several bytes': '1 Zeichen aus mehreren Bytes',
  '# characters of several bytes': '# Zeichen aus mehreren Bytes',
  '1 content warning': '1 Inhaltswarnung',
  '# content warnings': '# Inhaltswarnungen',
  'its last characters': 'die letzten Zeichen',
  '# more links, tags or mentions': '# weitere Links, Tags oder Erwähnungen',
  'and 1 more tag': 'und 1 weiteres Tag',
  'and # more tags': 'und # weitere Tags',
  'and # more links, tags or mentions': 'und # weitere Links, Tags oder Erwähnungen',
  'and 1 more': 'und 1 weiteres',
  'and # more': 'und # weitere',
};

/** What does not fit a network. */
const misfits: Words = {
  '# of # characters': '# von # Zeichen',
  '# of # bytes': '# von # Bytes',
  '# of 1 hashtag': '# von 1 Hashtag',
  '# of # hashtags': '# von # Hashtags',
  '1 handle of another network': '1 Name aus einem anderen Netzwerk',
  '# handles of another network': '# Namen aus einem anderen Netzwerk',
  '1 link that nobody can open': '1 Link, den niemand öffnen kann',
  '# links that nobody can open': '# Links, die niemand öffnen kann',
};

const media: Words = {
  'this file': 'diese Datei',
  files: 'Dateien',
  images: 'Bilder',
  videos: 'Videos',
  'a video': 'ein Video',
  sound: 'Ton',
  '# kB': '# kB',
  '# MB': '# MB',
  '# GB': '# GB',
  '# pixels': '# Pixel',
  '# pixels across': '# Pixel in der Breite',
  '# pixels down': '# Pixel in der Höhe',
  '1 million': '1 Million',
  '# million': '# Millionen',
  '# : 1': '# : 1',
};

/** What a thread is cut inside of. */
const pieces: Words = {
  'a link': 'Link',
  'a number': 'Zahl',
  'a hashtag or a mention': 'Hashtag oder Erwähnung',
  'an emoji': 'Emoji',
  'a word': 'Wort',
};

const dates: Words = {
  Monday: 'Montag',
  Tuesday: 'Dienstag',
  Wednesday: 'Mittwoch',
  Thursday: 'Donnerstag',
  Friday: 'Freitag',
  Saturday: 'Samstag',
  Sunday: 'Sonntag',
  '# January': '#. Januar',
  '# February': '#. Februar',
  '# March': '#. März',
  '# April': '#. April',
  '# May': '#. Mai',
  '# June': '#. Juni',
  '# July': '#. Juli',
  '# August': '#. August',
  '# September': '#. September',
  '# October': '#. Oktober',
  '# November': '#. November',
  '# December': '#. Dezember',
};

/** The titles of fixes. */
const fixes: Words = {
  'Add the space': 'Das Leerzeichen ergänzen',
  'Take the tags out': 'Die Tags entfernen',
  'Take the signs out': 'Die Zeichen entfernen',
  'Take the marks off': 'Die Zeichen darüber entfernen',
  'Take it out': 'Entfernen',
  'Leave it out': 'Weglassen',
  'Draw the boxes': 'Kästchen zeichnen',
  'Write one space': 'Ein Leerzeichen schreiben',
  'Write it in plain letters': 'In gewöhnlichen Buchstaben schreiben',
  'Write it with': 'Stattdessen mit',
  Write: 'Stattdessen:',
  'Divide it into a thread of # posts': 'In einen Thread aus # Beiträgen teilen',
};

/** What postlint says inside of messages. */
export const words: Words = {
  ...counts,
  ...misfits,
  ...media,
  ...pieces,
  ...dates,
  ...fixes,
  ...characterWords,
  ...draftWords,
  ...networkWords,
};
