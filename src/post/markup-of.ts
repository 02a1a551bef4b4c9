import type { Markup } from '../platforms/platform.ts';
import type { Target } from './target.ts';

/** What becomes of markup in a text for this target. */
export function markupOf({ surface, platform }: Pick<Target, 'surface' | 'platform'>): Markup {
  return surface.markup ?? platform.markup;
}
