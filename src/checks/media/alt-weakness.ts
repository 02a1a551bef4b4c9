import { kindOfType } from './media-kind.ts';
import { endingOf } from './media-name.ts';
import { plainWords } from './plain-words.ts';

/** What makes an alt text say little, as far as its words alone tell. */
export type AltWeakness = 'address' | 'fileName' | 'generic' | 'oneWord' | 'saysImage';

/** The first weakness of an alt text; undefined where it has none that words can show. `file` is the image's own name. */
export function altWeakness(alt: string, file: string): AltWeakness | undefined {
  const text = alt.trim();
  if (/^https?:\/\/\S+$/i.test(text)) return 'address';
  if (isNameOfFile(text, file)) return 'fileName';
  if (isGeneric(text)) return 'generic';
  if (isOneWord(text)) return 'oneWord';
  return SAYS_IMAGE.test(text) ? 'saysImage' : undefined;
}

function endsLikeMedia(text: string): boolean {
  return kindOfType(endingOf(text)) !== undefined;
}

/** Names of files have few words: a sentence may end in one. */
const MOST_WORDS_IN_A_NAME = 6;

/** What cameras, phones and screens call their files: “IMG_1234”, “Screenshot 2026-03-01 at 10.12.07”. */
const CAMERA =
  /^(?:img|dsc[nf]?|pxl|dji|gopr|screen ?shot|screen recording|whatsapp image)[ _-]?\d[\d _.:-]*(?:at [\d.:]+(?: ?[ap]m)?)?$/i;

function isNameOfFile(text: string, file: string): boolean {
  if (CAMERA.test(text)) return true;
  const words = text.split(/\s+/).length;
  if (words > 1) {
    return words <= MOST_WORDS_IN_A_NAME && endsLikeMedia(text) && !text.includes('://');
  }
  if (/^[@#]/.test(text)) return false;
  if (endsLikeMedia(text) || text.includes('_')) return true;
  if (/^[0-9a-f-]{12,}$/i.test(text) && /\d/.test(text)) return true;
  return text.includes('-') && file.replace(/\.[^.]*$/, '') === text;
}

/** Words that every image could have as its alt text. */
const generic = new Set(
  `alt animation artwork attachment background banner caption chart cover description diagram drawing fig
  figure file flyer gif graph graphic graphics header icon illustration image img infographic logo map media
  meme photo photograph pic picture placeholder plot poster preview screenshot selfie slide tba tbd
  thumbnail todo untitled video visual`.split(/\s+/),
);

/** “Image”, “the logo”, “Figure 2a”, “poster-1”; also signs alone. */
function isGeneric(text: string): boolean {
  const words = plainWords(text)
    .join(' ')
    .replace(/^(?:an?|the|my|our|your|this) (?=\S)/, '')
    .replace(/(?<=\D) ?\d{1,4} ?[a-z]?$/, '');
  return words === '' || words === 'alt text' || generic.has(words);
}

/** Only in scripts that put spaces between words, and no word as long as a German compound. */
function isOneWord(text: string): boolean {
  return text.length <= 20 && ONE_WORD.test(text);
}

const ONE_WORD = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}\p{N}\p{P}]+$/u;

/** A screen reader has said that it is an image before it reads the alt text. */
const SAYS_IMAGE =
  /^(?:this is )?(?:an? |the )?(?:image|picture|pic|graphic) (?:of|showing|that shows|which shows)\s/i;
