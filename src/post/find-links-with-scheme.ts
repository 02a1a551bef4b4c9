import type { Offset } from '../text/span.ts';
import { type Entity, entityAt, type Finder } from './entity.ts';
import { hostEnd } from './find-host.ts';
import { endWithout } from './trim-end.ts';

/** What begins with `http(s)://`, has a host in the DNS, and nearly any character in its path. */
export const findLinksWithScheme = linksAfter(() => /(?<![a-z0-9@＠#＃$])https?:\/\//gi);

/** The same with the further schemes that Mastodon takes (mastodon/mastodon config/initializers/twitter_regex.rb). */
export const findLinksOnMastodon = linksAfter(
  () => /(?<![a-z0-9@＠#＃$])(?:https?|dat|dweb|ipfs|ipns|ssb|gopher|gemini):\/\//gi,
);

/** `aaahttp://…` is text (mastodon/mastodon app/validators/status_length_validator.rb). */
function linksAfter(scheme: () => RegExp): Finder {
  return (text, linkify) => {
    if (!text.includes('://')) return [];
    const links: Entity[] = [];
    let at = 0;
    for (const { index, 0: written } of text.matchAll(scheme())) {
      if (index < at) continue;
      const host = hostEnd(text, index + written.length, linkify);
      if (host === undefined) continue;
      at = linkEnd(text, host);
      if (at - index <= LONGEST_LINK) links.push(entityAt('link', text, index, at));
    }
    return links;
  };
}

/** twitter-text's maximum, which Mastodon keeps. */
const LONGEST_LINK = 4096;

/** The end of a link whose host ends at an offset: a port, a path and a query may follow. */
function linkEnd(text: string, host: Offset): Offset {
  const rest = text.slice(host, host + LONGEST_LINK + 1);
  const port = PORT.exec(rest)?.[0].length ?? 0;
  const path = pathEnd(rest, port);
  return host + queryEnd(rest, path);
}

const PORT = /^:\d+/;

/**
 * Most kinds of characters belong to a path and a query, full-width punctuation, an ellipsis and emoji too
 * (mastodon/mastodon#4941, #8447, #6031); brackets only in pairs with something between (#32635).
 */
const PATH = /^\/(?:[^\s<>()?]|\([^\s<>()?]+\)|\([^\s<>()?]*\([^\s<>()?]+\)[^\s<>()?]*\))*/u;
const QUERY = /^\?[^\s"<>\\`{}]*/u;

/** What ends a sentence and not a link (mastodon/mastodon#6701, #23961, #31860, #9997). */
const NEVER_LAST_IN_PATH = '!*"\'「」;:=,.$%[]~&|@';
const NEVER_LAST_IN_QUERY = "!?*'();:+$%[].,~|@^";

function pathEnd(rest: string, at: Offset): Offset {
  const path = PATH.exec(rest.slice(at))?.[0] ?? '';
  return endWithout(rest, at, at + path.length, NEVER_LAST_IN_PATH);
}

function queryEnd(rest: string, at: Offset): Offset {
  const query = QUERY.exec(rest.slice(at))?.[0] ?? '';
  return endWithout(rest, at, at + query.length, NEVER_LAST_IN_QUERY);
}
