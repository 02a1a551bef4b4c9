import type { BrokenTag } from './broken-tags.ts';
import { joinedTag } from './joined-tag.ts';

/** What to write instead of a broken tag; undefined where that takes knowing what is meant. */
export function mendedTag(kind: BrokenTag['kind'], written: string): string | undefined {
  return mends[kind]?.(written);
}

const mends: { readonly [kind in BrokenTag['kind']]?: (written: string) => string } = {
  ends: joinedTag,
  chained: (written) => written.replaceAll(/(?<=[^#＃])[#＃](?=[^#＃])/gu, ' #'),
  doubled: (written) => written.replace(/^[#＃]+/u, '#'),
};
