import type { Platform } from '../platforms/platform.ts';
import type { Rule } from './rule.ts';

/** Rules and platforms from outside of postlint: what a plugin's module exports by default. */
export interface Plugin {
  /** In messages about it. */
  readonly name: string;
  readonly rules?: readonly Rule[];
  readonly platforms?: readonly Platform[];
}
