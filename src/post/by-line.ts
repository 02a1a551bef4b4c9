import { linesOf } from '../text/lines.ts';
import type { Detector, Entity } from './entity.ts';

/** No entity reaches over a line end, and most lines hold none: the libraries are spared those. */
export function foundByLine(
  text: string,
  mayHold: (line: string) => boolean,
  find: Detector,
): readonly Entity[] {
  if (!mayHold(text)) return [];
  return linesOf(text).flatMap(({ start, end }) => {
    const line = text.slice(start, end);
    return mayHold(line) ? find(line).map((entity) => shifted(entity, start)) : [];
  });
}

function shifted(entity: Entity, by: number): Entity {
  const { start, end } = entity.span;
  return { ...entity, span: { start: start + by, end: end + by } };
}
