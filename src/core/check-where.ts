import { formats, phases } from '../draft/draft.ts';
import { boolean, checkShape, isoDate, oneOf, type Shape, string } from './check-shape.ts';

/** What is checked where it is used, or comes from postlint itself. */
const anything = () => {};

const shape: Shape = {
  path: string,
  file: string,
  format: oneOf(formats),
  phase: oneOf(phases),
  platforms: anything,
  files: anything,
  unreadable: anything,
  now: isoDate,
  searched: boolean,
  appearance: boolean,
};

/** The types say the same; callers without types get told. Throws a ConfigError, or a TypeError over the draft. */
export function checkWhere(source: unknown, where: unknown): void {
  if (typeof source !== 'string') throw new TypeError('lint: the draft has to be a string');
  checkShape('lint', where, shape);
}
