import type { Locale } from '../../core/locale.ts';

export const length: Locale['messages'] = {
  'below-the-fold': {
    folded: {
      text: '{platform|words} zeigt etwa {shown|words} bis zum „mehr“; dahinter: {hidden|words}.',
      help: 'Das Wichtigste davor sagen.',
    },
  },
  'over-length': {
    tooLong: {
      text: 'Zu lang für {platform|words}: {used} von {limit} {unit|words}, {over} zu viel{drivers|words}.',
      help: '{platform|words} lehnt den Beitrag ab. Um {over} kürzen; so bleibt kein Platz für: {lost|words}.',
    },
    tooManyBytes: {
      text: 'Zu lang für {platform|words}: {used} von {limit} Bytes, {over} zu viel, obwohl die Zahl der Zeichen passt.',
      help: '{platform|words} lehnt den Beitrag ab. Weniger Emoji verwenden oder den Text kürzen; so bleibt kein Platz für: {lost|words}.',
    },
    perhapsTooLong: {
      text: 'Vielleicht zu lang für {platform|words}: {used} von {limit} {unit|words}, {over} zu viel{drivers|words}. Die Grenze ist nur vom Hörensagen bekannt.',
      help: 'Um {over} kürzen oder es ausprobieren; vielleicht bleibt kein Platz für: {lost|words}.',
    },
    splits: {
      text: 'Über der Grenze von {platform|words}: {used} von {limit} {unit|words}, {over} zu viel{drivers|words}. Daraus wird ein Thread.',
      help: 'Für einen einzigen Beitrag um {over} kürzen; im nächsten steht sonst: {lost|words}.',
    },
  },
  'reserved-characters': {
    cuts: {
      text: '{platform|words} schneidet den Beitrag bei „{character}“ ab; verloren geht, was folgt: {lost|words}. Solche Zeichen darin: {count}.',
      help: 'Vom Veröffentlichungsprogramm mit einem Backslash schützen lassen oder ohne solche Zeichen schreiben.',
    },
  },
  'split-thread': {
    cut: {
      text: 'Der Thread ist mitten in etwas geteilt ({what|words}): Mit „{before}“ endet dieser Beitrag, mit „{after}“ beginnt der nächste.',
      help: 'Ganz in einen der beiden Beiträge setzen.',
    },
    wrongNumber: {
      text: 'Das ist Beitrag {part} von {of}, und da steht „{says}“.',
      help: '{part}/{of} schreiben oder die Zahlen weglassen: Die Netzwerke zeigen die Reihenfolge.',
    },
    stub: {
      text: 'Der Thread endet mit einem Rest: „{text}“.',
      help: 'Ihn in den Beitrag davor setzen.',
    },
  },
};
