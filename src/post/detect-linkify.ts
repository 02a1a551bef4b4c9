import { find } from 'linkifyjs';
import type { Entity } from './entity.ts';

/** The web links in a text, with linkifyjs. Without its plugins: they would change the host's own linkify. */
export function detectLinks(text: string): Entity[] {
  return find(text, 'url').flatMap(({ value, href, start, end }) =>
    /^https?:\/\//i.test(href) && isWebName(value)
      ? [{ type: 'link' as const, text: value, span: { start, end } }]
      : [],
  );
}

/** linkifyjs takes the bare word “localhost” for a link; no network does. */
function isWebName(value: string): boolean {
  return value.includes('.') || value.includes('://');
}
