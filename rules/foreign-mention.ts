import { type ForeignHandle, foreignHandles } from '../src/checks/tags/foreign-handles.ts';
import { isOwnHandle, ownHandleFor } from '../src/checks/tags/own-handles.ts';
import { defineRule, type Fix } from '../src/core/rule.ts';
import type { Post } from '../src/post/post.ts';
import { shortened } from '../src/text/shortened.ts';
import type { Span } from '../src/text/span.ts';

const networks = { domain: 'Bluesky', fediverse: 'Mastodon' } as const;

export const foreignMention = defineRule({
  id: 'foreign-mention',
  scope: 'post',
  description: 'Mentions written as on another network, which tag nobody or somebody else',
  severity: 'warning',
  presets: ['recommended'],
  messages: {
    stranger: {
      text: '“{handle}” is a handle of {network}, and {platform} tags “{tagged}”, whoever that is.',
      help: 'Use the name that they have on {platform}, or write theirs without the “@”.',
      severity: 'error',
    },
    nobody: {
      text: '“{handle}” is a handle of {network}: it tags nobody here.',
      help: 'Use the name that they have here, or write theirs without the “@”.',
    },
    plain: {
      text: '“{handle}” tags nobody here: a handle is a whole domain.',
      help: 'Write it in full, as in “{handle}.bsky.social”, or leave the “@” out.',
      severity: 'info',
    },
    markup: {
      text: '“{handle}” is a mention for LinkedIn’s API: here it shows as it stands.',
      help: 'Write the name alone, or the one that they have here.',
    },
  },
  options: {},
  *check(post) {
    for (const found of foreignHandles(post)) {
      const { span } = found;
      const handle = shortened(post.text.slice(span.start, span.end));
      const fixes = fixesOf(post, span);
      yield { ...said(found, handle, post.target.platform.name), span, evidence: [span], fixes };
    }
  },
});

/** Of one’s own handles, the one for this network. */
function fixesOf({ text, target: { own, platform } }: Post, span: Span): Fix[] {
  if (!isOwnHandle(text.slice(span.start, span.end), own)) return [];
  const handle = ownHandleFor(platform.id, own);
  if (handle === undefined) return [];
  return [{ title: `Write “${handle}”`, edits: [{ span, text: handle }], safe: false }];
}

function said({ kind, tagged }: ForeignHandle, handle: string, platform: string) {
  if (kind === 'plain') return { messageId: 'plain', data: { handle } } as const;
  if (kind === 'linkedin') return { messageId: 'markup', data: { handle } } as const;
  const network = networks[kind];
  if (tagged === undefined) return { messageId: 'nobody', data: { handle, network } } as const;
  return { messageId: 'stranger', data: { handle, network, platform, tagged } } as const;
}
