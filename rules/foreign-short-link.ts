import { addressesIn } from '../src/checks/links/addresses.ts';
import { shortHostOf } from '../src/checks/links/short-hosts.ts';
import { defineRule } from '../src/core/rule.ts';

export const foreignShortLink = defineRule({
  id: 'foreign-short-link',
  scope: 'post',
  description: 'Short links that another network or a tool made, or of a service that was closed',
  severity: 'warning',
  presets: ['recommended'],
  messages: {
    network: {
      text: 'A short link that {owner} made: it hides where it leads, and tells that the post was copied from there.',
      help: 'Open it, and put the address that it leads to.',
    },
    tool: {
      text: 'A short link that {owner} made: it hides where it leads, and may count somebody else’s clicks.',
      help: 'Unless the link is your own, open it and put the address that it leads to.',
      severity: 'info',
    },
    closed: {
      text: 'Perhaps a dead link: {owner} closed {host} in August 2025, and most of its links with it.',
      help: 'Open it. Where it still works, put the address that it leads to.',
    },
    open: {
      text: 'A short link by {host} hides where it leads.',
      help: 'Put the address that it leads to: most networks shorten or hide long ones themselves.',
      severity: 'info',
    },
  },
  options: {
    openShorteners: {
      default: false,
      description: 'Whether bit.ly, tinyurl.com and others that anybody can use are reported, too',
    },
  },
  *check(post, { openShorteners }) {
    const own = post.target.platform.web.shortHosts;
    for (const { parts, span } of addressesIn(post)) {
      const short = shortHostOf(parts);
      if (short === undefined || own.includes(parts.host)) continue;
      if (short.kind === 'open' && !openShorteners) continue;
      yield { messageId: short.kind, data: { owner: short.owner, host: parts.host }, span };
    }
  },
});
