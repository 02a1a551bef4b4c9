import type { Media } from '../../draft/draft.ts';

/** Fewer words than these may well stand in the text, too: a name, a title. */
const MIN_WORDS = 8;

/** The media whose alt text is the post's own words, or a good stretch of them. */
export function altsFromText(text: string, media: readonly Media[]): ReadonlySet<Media> {
  const words = ` ${plain(text)} `;
  return new Set(
    media.filter(({ alt = '' }) => {
      const said = plain(alt);
      if (said === '') return false;
      const long = said.split(' ').length >= MIN_WORDS;
      return long ? words.includes(` ${said} `) : said === words.trim();
    }),
  );
}

/** The media that have the alt text of another one before them. */
export function repeatedAlts(media: readonly Media[]): ReadonlySet<Media> {
  const first = new Map<string, string>();
  return new Set(
    media.filter(({ alt = '', url }) => {
      const said = plain(alt);
      const known = first.get(said);
      if (known === undefined) first.set(said, url);
      return said !== '' && known !== undefined && known !== url;
    }),
  );
}

/** Words in lower case with a space between each two. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
