import type { ReportedPost } from '../core/diagnostic.ts';
import { linkCard, mediaOf, pollOf } from './attachments.ts';
import { icon } from './icons.ts';
import { type Manner, mannerOf } from './manners.ts';
import { html, type Markup } from './markup.ts';
import type { Note } from './notes.ts';
import { postText } from './post-text.ts';

/** A post in the manner of its network. */
export function postCard(post: ReportedPost, notes: readonly Note[], id: string): Markup {
  const { appearance, part, of } = post;
  const manner = mannerOf(appearance?.platform);
  const place = appearance?.place ?? 'feed';
  const text = post.text === '' ? undefined : postText(post, notes, `${id}-text`);
  const media = appearance && mediaOf(appearance, id);
  const [first, second] = manner.layout === 'picture' ? [media, text] : [text, media];
  const hangs = [part > 1 ? 'hangs' : '', part < of ? 'goes-on' : ''].join(' ');
  return html`<div class="card as-${manner.layout} in-${place} ${hangs}">
${head(post, manner)}
<div class="body">${warning(appearance?.contentWarning)}${first}${second}${appearance && pollOf(appearance, id)}${linkCard(post)}</div>
${actions(manner)}
</div>`;
}

const bylines = { feed: '', group: 'in a group · ', comment: 'under somebody’s post · ' } as const;

function head({ account, appearance }: ReportedPost, { avatar, byline }: Manner): Markup {
  const where = bylines[appearance?.place ?? 'feed'];
  return html`<div class="head"><span class="avatar ${avatar}">${icon('person')}</span>
<p class="who"><b dir="auto">${account ?? 'Your name'}</b> <span class="byline">${where}${byline}</span></p></div>`;
}

function warning(text: string | undefined): Markup | undefined {
  return text === undefined
    ? undefined
    : html`<p class="warned"><b>Content warning</b> <span dir="auto">${text}</span></p>`;
}

/** They stand for what readers can do and do nothing, so nobody has to hear them. */
function actions({ actions }: Manner): Markup | undefined {
  if (actions.length === 0) return undefined;
  return html`<div class="actions" aria-hidden="true">${actions.map(
    (name) => html`<span class="action">${icon(name)}</span>`,
  )}</div>`;
}
