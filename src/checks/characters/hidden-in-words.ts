import type { Entity } from '../../post/entity.ts';
import { shortened } from '../../text/shortened.ts';
import { nameOf } from './character-names.ts';
import type { Hidden } from './hidden.ts';

/** The characters in words: never the characters themselves, which would act on a terminal. */
export function hiddenInWords({ codes }: Hidden, code: number = codes[0] ?? 0): string {
  const same = codes.filter((one) => one === code).length;
  const others = codes.length - same;
  const named = same > 1 ? `${same} × ${nameOf(code)}` : nameOf(code);
  return others === 0 ? named : `${named}, and ${others} more`;
}

/** An entity’s text as readers see it. */
export function visibleText({ text }: Entity): string {
  return shortened(text.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Variation_Selector}]/gu, ''));
}
