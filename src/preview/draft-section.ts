import { countInWords } from '../checks/wording/count-in-words.ts';
import type { Report, ReportedPost } from '../core/diagnostic.ts';
import { groupBy } from '../text/group-by.ts';
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
export function draftSection({ report, source }: Drawn, id: string, quiet: boolean): Markup {
  const notes = notesOf(report, id, quiet);
  const posts = report.posts.map((post, index) => ({ post, index }));
  const groups = groupBy(posts, ({ post }) => [post.target, post.account ?? ''].join('\n'));
  return html`<section class="draft" id="${id}" aria-labelledby="${id}-name">
<h2 id="${id}-name" dir="auto">${nameOf(report)}</h2>
<p class="state">${stateOf(report)}</p>
${aboutFile(notes, source, id)}
${[...groups.values()].map((group) => thread(group, notes, source, id))}
</section>`;
}

export function nameOf({ path }: Report): string {
  return path ?? 'standard input';
}

const phases = {
  draft: 'being written: nothing stops it yet',
  scheduled: 'scheduled',
  publish: 'to be published',
} as const;

function stateOf({ phase, posts }: Report): string {
  const assumed = posts.some((post) => post.assumed);
  const count = posts.length === 0 ? 'no text of its own' : countInWords(posts.length, 'post');
  const named = assumed ? ' · names no network, so the usual ones are assumed' : '';
  return `${count} · ${phases[phase]}${named}`;
}

function aboutFile({ file }: Notes, source: string, id: string): Markup | undefined {
  if (file.length === 0) return undefined;
  return html`<div class="about-file"><h3>About the draft itself</h3>
${noteList(file, { text: '', postId: id, source })}</div>`;
}

interface Placed {
  readonly post: ReportedPost;
  readonly index: number;
}

/** The posts of one target: one, or several that hang together. */
function thread(group: readonly Placed[], notes: Notes, source: string, id: string): Markup {
  const rows = group.map(({ post, index }) =>
    row(post, notes.posts[index] ?? [], source, `${id}-p${index + 1}`),
  );
  return group.length === 1 ? html`${rows}` : html`<div class="thread">${rows}</div>`;
}

function row(post: ReportedPost, notes: readonly Note[], source: string, id: string): Markup {
  const around = { text: post.text, postId: id, source };
  return html`<article class="post" id="${id}" aria-labelledby="${id}-name">
<h3 id="${id}-name">${titleOf(post)}</h3>
<div class="columns">
${postCard(post, notes, id)}
<div class="beside">
${lengthBar(post)}
<h4>${notes.length === 0 ? 'Nothing to mend' : countInWords(notes.length, 'note')}</h4>
${notes.length === 0 ? undefined : noteList(notes, around)}
</div>
</div>
</article>`;
}

function titleOf({ target, account, part, of, appearance }: ReportedPost): Markup {
  const name = appearance?.name ?? target;
  const whose = account === undefined ? '' : html` <span class="account">${account}</span>`;
  return html`${name}${whose}${of > 1 ? ` · post ${part} of ${of}` : ''}`;
}
