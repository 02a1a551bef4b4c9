// crosspost's client, with postlint before each call: what a network would refuse never leaves.
import { guard } from 'postlint';

/** What crosspost calls the networks, and what postlint does. dev.to takes articles: they are not checked. */
const targets = {
  bluesky: 'bluesky',
  discord: 'discord',
  'discord-webhook': 'discord',
  linkedin: 'linkedin',
  mastodon: 'mastodon',
  nostr: 'nostr',
  slack: 'slack',
  telegram: 'telegram',
  twitter: 'x',
};

/** On Bluesky crosspost cuts links to 27 characters, and on LinkedIn it escapes nothing. */
const publisher = { linkLength: 27, escapes: false };

/**
 * The two ways to post of a client of these strategies, guarded. The options are those of `guard`; a call that one
 * network would refuse goes to none.
 */
export function guarded(client, strategies, options = {}) {
  const how = { publisher, ...options };
  return {
    post: guard((...call) => client.post(...call), {
      ...how,
      read: (message, { images } = {}) =>
        strategies.flatMap(({ id }) => outgoing(id, message, images)),
    }),
    postTo: guard((...call) => client.postTo(...call), {
      ...how,
      read: (entries) =>
        entries.flatMap(({ strategyId, message, images }) => outgoing(strategyId, message, images)),
    }),
  };
}

/** What crosspost will publish on one network; nothing where postlint does not know it. */
export function outgoing(id, text, images = []) {
  const target = targets[id];
  return target === undefined ? [] : [{ target, text, media: images.map(mediaOf) }];
}

/** The first byte of the images that crosspost takes. */
const types = { 137: 'png', 255: 'jpg', 71: 'gif' };

function mediaOf({ data, alt }, index) {
  const type = types[data[0]] ?? '';
  const file = { exists: true, bytes: data.length, type };
  return { url: `image-${index + 1}.${type}`, alt, file };
}
