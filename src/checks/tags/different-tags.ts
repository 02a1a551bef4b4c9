import type { Entity } from '../../post/entity.ts';
import { differentBy } from '../../text/different-by.ts';

/** The hashtags or cashtags of a post, each once: case makes no difference. */
export function differentTags(
  entities: readonly Entity[],
  type: 'hashtag' | 'cashtag',
): readonly Entity[] {
  const tags = entities.filter((entity) => entity.type === type);
  return differentBy(tags, ({ text }) => text.slice(1).toLowerCase());
}
