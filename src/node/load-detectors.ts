import type { DetectorId } from '../platforms/platform.ts';
import type { Detector } from '../post/entity.ts';

/** Loads the library that finds a platform's entities: each takes as long to start as all of postlint. */
export async function loadDetector(id: DetectorId): Promise<Detector> {
  if (id === 'twitter-text') return (await import('../post/detect-twitter-text.ts')).detectX;
  return (await import('../post/detect-linkify.ts')).detectLinks;
}
