import type { Preset } from '../../core/rule.ts';

/** What a project wants of its configuration. */
export interface Answers {
  /** Of drafts that name none themselves. */
  readonly platforms: readonly string[];
  readonly drafts: readonly string[];
  readonly presets: readonly Preset[];
  readonly locale: string;
  readonly hook: boolean;
}
