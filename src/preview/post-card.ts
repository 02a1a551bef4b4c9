import type { ReportedPost } from '../core/diagnostic.ts';
import type { Say } from '../core/say.ts';
import { type Drawing, linkCard, mediaOf, pollOf } from './attachments.ts';
import { icon } from './icons.ts';
import { type Manner, mannerOf } from './manners.ts';
import { html, type Markup } from './markup.ts';
import type { Note } from './notes.ts';
import { postText } from './post-text.ts';

/** A post in the manner of its network. */
export function postCard(
  post: ReportedPost,
  notes: readonly Note[],
  id: string,
  drawing: Drawing,
): Markup {
  const { say } = drawing;
  const { appearance, part, of } = post;
  const manner = mannerOf(appearance?.platform);
  const place = appearance?.place ?? 'feed';
  const text = post.text === '' ? undefined : postText(post, notes, `${id}-text`, say);
  const media = appearance && mediaOf(appearance, id, drawing);
  const [first, second] = manner.layout === 'picture' ? [media, text] : [text, media];
  const hangs = [part > 1 ? 'hangs' : '', part < of ? 'goes-on' : ''].join(' ');
  return html`<div class="card as-${manner.layout} in-${place} ${hangs}">
${head(post, manner, say)}
<div class="body">${warning(appearance?.contentWarning, say)}${first}${second}${appearance && pollOf(appearance, id)}${linkCard(post, say)}</div>
${actions(manner)}
</div>`;
}

const bylines = { group: 'in a group', comment: 'under somebody’s post' } as const;

function head({ account, appearance }: ReportedPost, { avatar, byline }: Manner, say: Say): Markup {
  const place = appearance?.place ?? 'feed';
  const where = place === 'feed' ? '' : `${say(bylines[place])} · `;
  return html`<div class="head"><span class="avatar ${avatar}">${icon('person')}</span>
<p class="who"><b dir="auto">${account ?? say('Your name')}</b> <span class="byline">${where}${say(byline)}</span></p></div>`;
}

function warning(text: string | undefined, say: Say): Markup | undefined {
  return text === undefined
    ? undefined
    : html`<p class="warned"><b>${say('Content warning')}</b> <span dir="auto">${text}</span></p>`;
}

/** They stand for what readers can do and do nothing, so nobody has to hear them. */
function actions({ actions }: Manner): Markup | undefined {
  if (actions.length === 0) return undefined;
  return html`<div class="actions" aria-hidden="true">${actions.map(
    (name) => html`<span class="action">${icon(name)}</span>`,
  )}</div>`;
}
