import type { Appearance, PicturedMedia, PicturedPoll } from '../core/appearance.ts';
import type { ReportedPost } from '../core/diagnostic.ts';
import type { Say } from '../core/say.ts';
import { icon } from './icons.ts';
import { html, type Markup } from './markup.ts';
import { linkIn } from './shown-link.ts';

/** The picture that a draft names, as an address that holds it: a page may load nothing. */
export type PictureOf = (draft: string | undefined, url: string) => string | undefined;

/** What a post is drawn with. */
export interface Drawing {
  readonly say: Say;
  readonly pictureOf: (url: string) => string | undefined;
}

/** The files that go with a post: each as itself or a placeholder, its name, and its alt text for all to read. */
export function mediaOf({ media }: Appearance, id: string, drawing: Drawing): Markup | undefined {
  if (media.length === 0) return undefined;
  const shape = media.length === 1 ? 'one' : 'several';
  return html`<div class="media ${shape}">${media.map((one, index) => figure(one, `${id}-m${index + 1}`, drawing))}</div>`;
}

function figure(media: PicturedMedia, id: string, { say, pictureOf }: Drawing): Markup {
  const { name, alt, kind, missing, url } = media;
  const picture = url === undefined ? undefined : pictureOf(url);
  const style = `aspect-ratio:${aspect(media)}`;
  const fault = missing
    ? html` <span class="absent">${say('There is no such file')}</span>`
    : undefined;
  return html`<figure id="${id}">
${picture === undefined ? html`<div class="placeholder" style="${style}">${icon(kind ?? 'image')}</div>` : html`<img src="${picture}" alt="" style="${style}">`}
<figcaption><span class="file" dir="auto">${name}</span>${fault}
${alt ? html`<span class="alt"><b>${say('Alt text')}</b> <span dir="auto">${alt}</span></span>` : html`<span class="absent">${say('No alt text')}</span>`}</figcaption>
</figure>`;
}

/** As networks crop it: neither a ribbon nor a tower. */
function aspect({ width, height }: PicturedMedia): number {
  if (width === undefined || height === undefined || width <= 0 || height <= 0) return 1.9;
  return Math.min(2.4, Math.max(0.8, Math.round((width / height) * 100) / 100));
}

export function pollOf({ poll }: Appearance, id: string): Markup | undefined {
  return poll && drawnPoll(poll, id);
}

function drawnPoll({ question, options }: PicturedPoll, id: string): Markup {
  return html`<div class="poll" id="${id}-poll">${question === undefined ? undefined : html`<p dir="auto">${question}</p>`}
<ul>${options.map((option) => html`<li dir="auto">${option}</li>`)}</ul></div>`;
}

/** A placeholder for the page behind the first link. */
export function linkCard(post: ReportedPost, say: Say): Markup | undefined {
  const host = linkIn(post);
  if (host === undefined) return undefined;
  return html`<div class="link-card"><div class="placeholder">${icon('page')}</div>
<p><span class="host" dir="auto">${host}</span> ${say('The page’s own title and picture stand here')}</p></div>`;
}
