import { allOf, type Leftover } from './leftover.ts';
import { isAboutCode, isAboutTemplates } from './topics.ts';

/** What authors write for themselves while a text is not finished. */
export function notesIn(text: string): Leftover[] {
  if (!ANY.test(text)) return [];
  const notes = NOTES.flatMap((pattern) => allOf('note', pattern, text));
  const likely = LIKELY.flatMap((pattern) => allOf('likelyNote', pattern, text));
  if (notes.length + likely.length === 0 || isAboutTemplates(text)) return [];
  return likely.length === 0 || isAboutCode(text) ? notes : [...notes, ...likely];
}

/** One of these is in every note; to make all patterns takes V8 a millisecond. */
const ANY = /ipsum|hashtags?:|todo|fixme|tk|tb[acd]|xx|\?\?|[tdgj]{2}[./-]|yyyy/i;

const NOTES: readonly RegExp[] = [
  /\blorem ipsum dolor sit\b/gi,
  // In Spanish and Portuguese “TODO” is “all”: “(TODO incluido)”.
  /[[(<](?:TODO|FIXME|TKTK)(?::[^\][()<>\n]{0,80})?[\])>]/g,
  /\bTK ?TK\b/g,
];

const LIKELY: readonly RegExp[] = [
  /^(?:TODO|FIXME|TBD):(?: (?=\S)| ?$)/gm,
  /(?:^|[.!?] )(lorem ipsum)\b(?! (?:is|was|ist|war|est|es|è|é)\b)/gim,
  /\[(?:TBD|TBC|TBA|XXX+|\?{2,4})\]/g,
  /^XXX+:/gm,
  /^(?:suggested )?hashtags?:(?= {0,3}\n?#)/gim,
  /\bXX[:.]XX\b|\bTT\.MM\.(?= |$)|\b(?:XX|TT|DD|GG|JJ)[./-](?:XX|MM)[./-](?:XX|XXXX|YYYY|JJJJ|AAAA)\b|\bYYYY-MM-DD\b/g,
];
