import type { AppendedLine, Destination } from './draft.ts';
import { allMediaKeys } from './known-media.ts';
import { targetKeys } from './known-meta.ts';
import { readMarkdown, undivided } from './markdown-draft.ts';
import { type Content, type DraftReader, metaOf, type Reading } from './reader.ts';
import type { Value } from './yaml-tree.ts';

/**
 * usegalaxy-eu/galaxy-social: Markdown whose front matter names accounts (`<network>-<account>`) under
 * `media`, and what the publisher appends for each under `mentions` and `hashtags`. It knows neither sections nor
 * lines that divide a thread (lib/galaxy_social.py and its plugins, checked 2026-11-22).
 */
export const galaxyReader: DraftReader = {
  format: 'galaxy',
  recognises: ({ frontMatter, path, names }) => {
    if (path !== undefined && !/\.md$/i.test(path)) return false;
    const meta = metaOf(frontMatter);
    // Whoever names platforms means the files under `media` as media.
    if (targetKeys.some((key) => key in meta)) return false;
    const media = meta.media?.value;
    if (media?.kind !== 'list' || media.items.length === 0) return false;
    const maps = [meta.mentions, meta.hashtags].some((entry) => entry?.value.kind === 'map');
    const networks = media.items.some((item) => names.find(networkOf(item)) !== undefined);
    return media.items.every(isAccount) && (maps || networks || media.items.every(hasNetwork));
  },
  read,
};

/** A file or an address holds a dot or a slash; the name of an account does not. */
function isAccount(value: Value): boolean {
  return value.kind === 'scalar' && /^[a-z][a-z0-9_-]{0,99}$/i.test(value.text);
}

function hasNetwork(value: Value): boolean {
  return value.kind === 'scalar' && value.text.includes('-');
}

/** The network that an account's name begins with. */
function networkOf(value: Value): string {
  return value.kind === 'scalar' ? (value.text.toLowerCase().split('-', 1)[0] ?? '') : '';
}

function read(reading: Reading): Content {
  const { frontMatter } = reading;
  const accounts = metaOf(frontMatter).media?.value;
  // The keys that galaxy-social reads are its own: `media` names accounts here, and the body holds the images.
  const entries = frontMatter?.entries.filter(({ key }) => !allMediaKeys.includes(key)) ?? [];
  const own = { ...reading, frontMatter: frontMatter && { ...frontMatter, entries } };
  const markdown = readMarkdown(own, undivided);
  const meta = metaOf(frontMatter);
  const items = accounts?.kind === 'list' ? accounts.items : [];
  const destinations = items.flatMap((item): Destination[] => {
    if (item.kind !== 'scalar') return [];
    const account = item.text.toLowerCase();
    const appended = [
      lineFor(meta.mentions?.value, account, '@'),
      lineFor(meta.hashtags?.value, account, '#'),
    ].filter((line) => line.length > 0);
    return [{ name: networkOf(item), span: item.span, source: 'front-matter', account, appended }];
  });
  return { ...markdown, meta, destinations };
}

/** The publisher writes the mentions on one line and the hashtags on the next, words between spaces. */
function lineFor(map: Value | undefined, account: string, sign: '@' | '#'): AppendedLine {
  if (map?.kind !== 'map') return [];
  const value = map.entries.find(({ key }) => key.toLowerCase() === account)?.value;
  const items = value?.kind === 'list' ? value.items : value === undefined ? [] : [value];
  return items.flatMap((item) =>
    item.kind === 'scalar' && item.text !== '' ? [{ text: sign + item.text, span: item.span }] : [],
  );
}
