import type { MediaKind } from '../checks/media/media-kind.ts';
import type { Action } from './manners.ts';
import { html, type Markup } from './markup.ts';

type Icon = Action | MediaKind | 'page' | 'person';

/** Drawings in lines of one width, in a square of 24. They are postlint’s own, and no network’s. */
const paths: Readonly<Record<Icon, string>> = {
  reply: 'M4 5h16v11H11l-4 4v-4H4z',
  repeat: 'M5 12V8h12M14 5l3 3-3 3M19 12v4H7M10 19l-3-3 3-3',
  like: 'M12 20l-7-7a4.5 4.5 0 0 1 7-5.5A4.5 4.5 0 0 1 19 13z',
  share: 'M12 15V4M8 7.5l4-4 4 4M5 13v7h14v-7',
  save: 'M6 4h12v16l-6-5-6 5z',
  up: 'M12 5l7 8h-4v6H9v-6H5z',
  down: 'M12 19l7-8h-4V5H9v6H5z',
  image: 'M3 5h18v14H3zM3 17l6-6 4 4 3-3 5 5M15.5 9h.01',
  video: 'M3 5h18v14H3zM10 9l5 3-5 3z',
  audio: 'M4 10v4h4l5 4V6L8 10zM16 9.5a4 4 0 0 1 0 5M18.5 7a8 8 0 0 1 0 10',
  document: 'M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6',
  page: 'M3 5h18v14H3zM3 9h18M6 13h7M6 16h5',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 21c1-5 4-6.5 8-6.5s7 1.5 8 6.5',
};

/** A drawing that says nothing: what it stands for is said in words beside it. */
export function icon(name: Icon): Markup {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="${paths[name]}"/></svg>`;
}
