import type { Report, ReportedPost } from '../core/diagnostic.ts';
import { counted, type Say } from '../core/say.ts';
import { groupBy } from '../text/group-by.ts';
import type { Drawing } from './attachments.ts';
import { lengthBar } from './length-bar.ts';
import { html, type Markup } from './markup.ts';
import { noteList } from './note-list.ts';
import { type Note, type Notes, notesOf } from './notes.ts';
import { postCard } from './post-card.ts';

/** A draft with the text that its places are in, as a reporter gets it. */
export interface Drawn {
  readonly report: Report;
  readonly source: string;
}

/** A draft: what is wrong with it as a file, and its posts, each with its problems beside it. */
export function draftSection(
  { report, source }: Drawn,
  id: string,
  quiet: boolean,
  drawing: Drawing,
): Markup {
  const { say } = drawing;
  const about: Draft = { source, id, ...drawing };
  const notes = notesOf(report, id, quiet);
  const posts = report.posts.map((post, index) => ({ post, index }));
  const groups = groupBy(posts, ({ post }) => [post.target, post.account ?? ''].join('\n'));
  return html`<section class="draft" id="${id}" aria-labelledby="${id}-name">
<h2 id="${id}-name" dir="auto">${nameOf(report, say)}</h2>
<p class="state">${stateOf(report, say)}</p>
${aboutFile(notes, about)}
${[...groups.values()].map((group) => thread(group, notes, about))}
</section>`;
}

export function nameOf({ path }: Report, say: Say): string {
  return path ?? say('standard input');
}

const phases = {
  draft: 'being written: nothing stops it yet',
  scheduled: 'scheduled',
  publish: 'to be published',
} as const;

function stateOf({ phase, posts }: Report, say: Say): string {
  const assumed = posts.some((post) => post.assumed);
  const count = posts.length === 0 ? say('no text of its own') : counted(say, posts.length, 'post');
  const named = assumed ? ` · ${say('names no network, so the usual ones are assumed')}` : '';
  return `${count} · ${say(phases[phase])}${named}`;
}

function aboutFile({ file }: Notes, { source, id, say }: Draft): Markup | undefined {
  if (file.length === 0) return undefined;
  return html`<div class="about-file"><h3>${say('About the draft itself')}</h3>
${noteList(file, { text: '', postId: id, source, say })}</div>`;
}

/** What the posts of a draft have in common. */
interface Draft extends Drawing {
  readonly source: string;
  readonly id: string;
}

interface Placed {
  readonly post: ReportedPost;
  readonly index: number;
}

/** The posts of one target: one, or several that hang together. */
function thread(group: readonly Placed[], notes: Notes, draft: Draft): Markup {
  const rows = group.map(({ post, index }) =>
    row(post, notes.posts[index] ?? [], { ...draft, id: `${draft.id}-p${index + 1}` }),
  );
  return group.length === 1 ? html`${rows}` : html`<div class="thread">${rows}</div>`;
}

function row(post: ReportedPost, notes: readonly Note[], draft: Draft): Markup {
  const { source, id, say } = draft;
  const around = { text: post.text, postId: id, source, say };
  return html`<article class="post" id="${id}" aria-labelledby="${id}-name">
<h3 id="${id}-name">${titleOf(post, say)}</h3>
<div class="columns">
${postCard(post, notes, id, draft)}
<div class="beside">
${lengthBar(post, say)}
<h4>${notes.length === 0 ? say('Nothing to mend') : counted(say, notes.length, 'note')}</h4>
${notes.length === 0 ? undefined : noteList(notes, around)}
</div>
</div>
</article>`;
}

function titleOf({ target, account, part, of, appearance }: ReportedPost, say: Say): Markup {
  const name = appearance?.name ?? target;
  const whose = account === undefined ? '' : html` <span class="account">${account}</span>`;
  return html`${name}${whose}${of > 1 ? ` · ${say('post {part} of {of}', { part, of })}` : ''}`;
}
