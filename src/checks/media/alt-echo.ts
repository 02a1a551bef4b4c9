import type { Media } from '../../draft/draft.ts';
import { plainWords } from './plain-words.ts';

/** Fewer words than these may well stand in the text, too: a name, a title. */
const MIN_WORDS = 8;

/** The media whose alt text is the post's own words, or a good stretch of them. */
export function altsFromText(text: string, media: readonly Media[]): ReadonlySet<Media> {
  const whole = ` ${plainWords(text).join(' ')} `;
  return new Set(
    media.filter(({ alt = '' }) => {
      const words = plainWords(alt);
      const said = ` ${words.join(' ')} `;
      if (words.length === 0) return false;
      return words.length < MIN_WORDS ? said === whole : whole.includes(said);
    }),
  );
}

/** The media that have the alt text of another one before them. */
export function repeatedAlts(media: readonly Media[]): ReadonlySet<Media> {
  const first = new Map<string, string>();
  return new Set(
    media.filter(({ alt = '', url }) => {
      const said = plainWords(alt).join(' ');
      const known = first.get(said);
      if (known === undefined) first.set(said, url);
      return said !== '' && known !== undefined && known !== url;
    }),
  );
}
