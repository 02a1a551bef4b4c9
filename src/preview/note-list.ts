import type { Diagnostic } from '../core/diagnostic.ts';
import { type Say, sourceOf } from '../core/say.ts';
import { linesOf } from '../text/lines.ts';
import { shortened } from '../text/shortened.ts';
import { html, type Markup } from './markup.ts';
import type { Note } from './notes.ts';
import { wordsId } from './post-text.ts';

/** What notes lead to: the text they are about, the post they stand beside, and the draft. */
interface Around {
  readonly text: string;
  readonly postId: string;
  readonly source: string;
  readonly say: Say;
}

/** Problems in their order: what is wrong, what to do, where, and what that rests on. */
export function noteList(notes: readonly Note[], around: Around): Markup {
  return html`<ol class="notes">${notes.map((note) => item(note, around))}</ol>`;
}

const names = { error: 'Error', warning: 'Warning', info: 'Remark' } as const;

function item(note: Note, around: Around): Markup {
  const { id, number, diagnostic } = note;
  const { severity, message, help } = diagnostic;
  const { say } = around;
  return html`<li id="${id}" class="note ${severity}" tabindex="-1">
<p class="what"><span class="sign ${severity}">${number}</span> <b class="severity">${say(names[severity])}</b> <span dir="auto">${message}</span></p>
${help === '' ? undefined : html`<p class="help" dir="auto">${help}</p>`}
${lead(note, around)}
${diagnostic.fixes.map(({ title, safe }) => html`<p class="fix">${say(safe ? 'Fix' : 'Suggestion')}: <span dir="auto">${title}</span></p>`)}
<p class="fine">${basis(diagnostic, say)}</p>
</li>`;
}

/** The way from a problem to its words. */
function lead(note: Note, { text, postId, source, say }: Around): Markup {
  const { lead, diagnostic } = note;
  switch (lead.to) {
    case 'words':
    case 'rest': {
      const words = shortened(text.slice(lead.span.start, lead.span.end)).trim();
      return way(
        wordsId(note),
        say(lead.to === 'rest' ? 'From here on' : 'At'),
        words === '' ? say('this place') : words,
      );
    }
    case 'text':
      return way(`${postId}-text`, say('All of'), say('the text'));
    case 'media':
      return way(`${postId}-m${lead.index + 1}`, say('At'), say('the file'));
    case 'poll':
      return way(`${postId}-poll`, say('In'), say('the poll'));
    case 'draft':
      return lineOf(source, diagnostic, say);
  }
}

function way(id: string, how: string, words: string): Markup {
  return html`<p class="way">${how} <a href="#${id}"><bdi>${words}</bdi></a></p>`;
}

/** The line of the draft where the problem begins, for what shows in no post. */
function lineOf(source: string, { loc, span }: Diagnostic, say: Say): Markup {
  const place = say('In line {line}', { line: loc.start.line });
  const begin = span.start - loc.start.column + 1;
  const line = linesOf(source.slice(begin, begin + LONGEST_LINE))[0];
  const text = line === undefined ? '' : source.slice(begin + line.start, begin + line.end);
  if (text.trim() === '') return html`<p class="way">${place}</p>`;
  return html`<p class="way">${place} <code dir="auto">${shortened(text)}</code></p>`;
}

const LONGEST_LINE = 400;

function basis({ ruleId, loc, fact, url }: Diagnostic, say: Say): Markup {
  // A rule of one’s own may have its document in the web; postlint’s are files.
  const rule =
    url !== undefined && /^https?:\/\//.test(url)
      ? html`<a href="${url}" rel="noreferrer">${ruleId}</a>`
      : ruleId;
  const source = fact && html` · ${fact.value}: ${sourceOf(fact, say)}`;
  return html`${rule} · ${say('line {line}, column {column}', { ...loc.start })}${source}`;
}
