import type { Entity } from '../../post/entity.ts';

/** The hashtags or cashtags of a post, each once: case makes no difference. */
export function differentTags(
  entities: readonly Entity[],
  type: 'hashtag' | 'cashtag',
): readonly Entity[] {
  const seen = new Set<string>();
  return entities.filter((entity) => {
    const name = entity.text.slice(1).toLowerCase();
    if (entity.type !== type || seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}
