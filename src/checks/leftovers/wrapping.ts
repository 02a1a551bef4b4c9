import { quotationsIn } from '../../language/quotes.ts';
import type { Post } from '../../post/post.ts';

/** Signs around a whole post that a program put there: it is no quotation where links and hashtags stand inside. */
export function wrappedIn({ text, entities }: Pick<Post, 'text' | 'entities'>): string | undefined {
  if (text.length > 6 && text.startsWith('```') && text.endsWith('```')) return '```';
  const [whole] = quotationsIn(text);
  if (whole?.start !== 0 || whole.end !== text.length) return undefined;
  return entities.some(({ type }) => type !== 'mention') ? text.charAt(0) : undefined;
}
