import type { Project } from './draft-linters.ts';

/** True where a project is data alone: what plugins do can change, and cannot be sent to a thread. */
export function isPlain({ config: { plugins = [] } }: Project): boolean {
  return plugins.length === 0;
}
