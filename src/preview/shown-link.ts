import { addressAt } from '../checks/links/web-address.ts';
import type { ReportedPost } from '../core/diagnostic.ts';
import { mannerOf } from './manners.ts';

/** The host of the first link, where the network shows its page as a card: nothing else goes with the post. */
export function linkIn({ text, appearance }: ReportedPost): string | undefined {
  if (appearance === undefined || !mannerOf(appearance.platform).linkCard) return undefined;
  if (appearance.media.length > 0 || appearance.poll !== undefined) return undefined;
  const link = appearance.entities.find(({ type }) => type === 'link');
  return link && addressAt(text, link.span).host;
}
