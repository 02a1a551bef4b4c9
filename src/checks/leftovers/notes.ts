import { allOf, type Leftover } from './leftover.ts';
import { isAboutCode, isAboutTemplates } from './topics.ts';

/** What authors write for themselves while a text is not finished. */
export function notesIn(text: string): Leftover[] {
  if (isAboutTemplates(text)) return [];
  const notes = NOTES.flatMap((pattern) => allOf('note', pattern, text));
  const likely = LIKELY.flatMap((pattern) => allOf('likelyNote', pattern, text));
  return isAboutCode(text) ? notes : [...notes, ...likely];
}

const NOTES: readonly RegExp[] = [
  /\blorem ipsum dolor sit\b/gi,
  /[[(<](?:TODO|FIXME|TKTK|TK)(?:[:\s][^\])>\n]{0,80})?[\])>]/g,
  /\bTK ?TK\b/g,
];

const LIKELY: readonly RegExp[] = [
  // In Spanish and Portuguese “TODO” is “all”: only with a colon and more behind it, at the start of a line.
  /^(?:TODO|FIXME|TBD): (?=\S)/gm,
  /^lorem ipsum\b/gim,
  /\[(?:TBD|TBC|TBA|XXX+|\?{2,4})\]/g,
  /^XXX+:/gm,
  /\bXX:XX\b|\b(?:XX|TT|DD|GG|JJ)[./-](?:XX|MM)[./-](?:XX|XXXX|YYYY|JJJJ|AAAA)\b|\bYYYY-MM-DD\b/g,
];
