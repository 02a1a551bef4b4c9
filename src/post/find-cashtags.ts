import { entityAt, type Finder } from './entity.ts';

/** `$ABC` as Bluesky's app finds it (bluesky-social/atproto packages/api/src/rich-text/detection.ts). */
export const findBlueskyCashtags: Finder = (text) => {
  if (!text.includes('$')) return [];
  return [...text.matchAll(CASHTAG)].map(({ index, 0: tag }) =>
    entityAt('cashtag', text, index, index + tag.length),
  );
};

const CASHTAG = /(?<=^|[\s(])\$[A-Za-z][A-Za-z0-9]{0,4}(?=$|[\s.,;:!?)"'’])/g;
