import type { Tone } from '../../language/signals.ts';
import type { Post } from '../../post/post.ts';

/** How the posts of a thread speak together: who asks in one of them does not only announce in the others. */
export function toneOfThread(posts: readonly Post[]): Tone | null {
  const tones = posts.map(({ signals }) => signals.tone);
  if (tones.includes('dialogue')) return 'dialogue';
  return tones.find((tone) => tone !== null) ?? null;
}
