import type { Locale } from '../../core/locale.ts';
import { characters } from './characters.ts';
import { comments } from './comments.ts';
import { dates } from './dates.ts';
import { drafts } from './drafts.ts';
import { leftovers } from './leftovers.ts';
import { length } from './length.ts';
import { links } from './links.ts';
import { media } from './media.ts';
import { sayings } from './sayings.ts';
import { tags } from './tags.ts';
import { tone } from './tone.ts';
import { words } from './words.ts';

export const german: Locale = {
  id: 'de',
  messages: {
    ...characters,
    ...comments,
    ...dates,
    ...drafts,
    ...leftovers,
    ...length,
    ...links,
    ...media,
    ...tags,
    ...tone,
  },
  crashed: {
    text: 'Diese Regel ist gescheitert und hat nichts weiter gesagt: {reason}.',
    help: 'Wer die Regel geschrieben hat, sollte es erfahren; die anderen Regeln sind gelaufen.',
  },
  words,
  sayings,
  quotes: ['„', '“'],
  decimal: ',',
};
