import type { ReportedPost } from '../core/diagnostic.ts';
import type { Say } from '../core/say.ts';
import { groupBy } from '../text/group-by.ts';
import type { Offset } from '../text/span.ts';
import { type End, endsOf } from './ends.ts';
import { type Content, html, type Markup } from './markup.ts';
import type { Note } from './notes.ts';
import { type Stretch, stretchesOf } from './stretches.ts';

/** The place of a note's words, to jump to. */
export function wordsId({ id }: Pick<Note, 'id'>): string {
  return `${id}-words`;
}

/** The text of a post with its entities, what of it does not show, and signs that lead to the notes beside it. */
export function postText(post: ReportedPost, notes: readonly Note[], id: string, say: Say): Markup {
  const { text, appearance } = post;
  const ends = endsOf(post, say);
  const words = notes.flatMap(({ diagnostic: { severity }, lead }) =>
    lead.to === 'words' ? [{ span: lead.span, severity }] : [],
  );
  const entities = appearance?.entities ?? [];
  const stretches = stretchesOf(text.length, {
    entities,
    marked: words,
    ends: ends.map(({ at }) => at),
  });
  const signs = groupBy(notes, endOfWords);
  const signsAt = (at: Offset) => (signs.get(at) ?? []).map((note) => sign(note, say));
  const language = appearance?.language;
  return html`<div class="text" id="${id}" dir="auto"${language === undefined ? '' : html` lang="${language}"`}>${stretches.map(
    (stretch) => [
      endsAt(ends, stretch.start, notes, say),
      drawn(text, stretch),
      signsAt(stretch.end),
    ],
  )}${endsAt(
    ends.filter(({ at }) => at === text.length),
    text.length,
    notes,
    say,
  )}</div>`;
}

/** Where the words of a note end in the text; undefined where they are not some words of it. */
function endOfWords({ lead }: Note): Offset | undefined {
  return lead.to === 'words' ? lead.span.end : undefined;
}

function sign(note: Note, say: Say): Markup {
  const { id, number, diagnostic } = note;
  return html`<a class="sign ${diagnostic.severity}" id="${wordsId(note)}" href="#${id}" aria-label="${say('Problem {number}', { number })}">${number}</a>`;
}

function drawn(text: string, stretch: Stretch): Content {
  const { entity, severity, spanned, hidden } = stretch;
  const shown = text.slice(stretch.start, stretch.end);
  const isMarked = severity !== undefined || spanned;
  const classes = [entity, severity ?? (spanned ? 'spanned' : ''), hidden ? 'hidden' : '']
    .filter(Boolean)
    .join(' ');
  if (isMarked) return html`<mark class="${classes}">${shown}</mark>`;
  return classes === '' ? shown : html`<span class="${classes}">${shown}</span>`;
}

function endsAt(ends: readonly End[], at: Offset, notes: readonly Note[], say: Say): Markup[] {
  return ends
    .filter((end) => end.at === at)
    .map(({ says }) => {
      const about = notes.filter(({ lead }) => lead.to === 'rest' && lead.span.start === at);
      return html`<span class="end"><span>${says}</span>${about.map((note) => sign(note, say))}</span>`;
    });
}
