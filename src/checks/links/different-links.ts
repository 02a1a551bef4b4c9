import type { Entity } from '../../post/entity.ts';
import { differentBy } from '../../text/different-by.ts';

/** The links of a post, each once: where `www.`, a scheme or a last `/` is all that differs, they are the same. */
export function differentLinks(entities: readonly Entity[]): readonly Entity[] {
  const links = entities.filter(({ type }) => type === 'link');
  return differentBy(links, ({ text }) =>
    text.replace(/^(?:https?:\/\/)?(?:www\.)?/i, '').replace(/\/$/, ''),
  );
}
