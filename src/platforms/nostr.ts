import { definePlatform } from './platform.ts';

export const nostr = definePlatform({
  id: 'nostr',
  name: 'Nostr',
  aliases: [],
  surfaces: [
    {
      id: 'note',
      aliases: ['post'],
      place: 'feed',
      // The protocol has no limit; each relay sets its own, in Unicode characters: max_content_length of NIP-11.
      unit: 'code-point',
      limits: {},
      varies: 'instance',
      // A note may answer another (NIP-10).
      threads: true,
    },
  ],
  // People are `nostr:npub1…` (NIP-27). No source found for links: clients differ.
  detection: { links: 'with-scheme', hashtags: 'word', mentions: 'none', cashtags: 'none' },
  // NIP-10: Markdown should not be used.
  markup: 'plain',
  // A network without pages; this is a gateway to it.
  web: { hosts: ['njump.me'], homePaths: [], shortHosts: [] },
});
