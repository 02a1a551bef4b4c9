import { addressesIn } from '../src/checks/links/addresses.ts';
import { networkPageOf } from '../src/checks/links/network-page.ts';
import { isPageMeant } from '../src/checks/links/network-page-cues.ts';
import { defineRule } from '../src/core/rule.ts';
import { shortened } from '../src/text/shortened.ts';

export const platformHomeLink = defineRule({
  id: 'platform-home-link',
  scope: 'post',
  description: 'Links to a network’s start page or an unfilled template, where your page was meant',
  severity: 'warning',
  presets: ['recommended'],
  messages: {
    home: {
      text: '“{address}” is {network}’s start page and not yours.',
      help: 'Put the address of the profile, page or post that you mean.',
    },
    nameless: {
      text: '“{address}” lacks the name of the page.',
      help: 'Put the whole address of the profile, page or group on {network}.',
    },
    placeholder: {
      text: '“{name}” stands where the name of the page belongs.',
      help: 'Put the address of your own page on {network}.',
    },
    sharing: {
      text: 'The address opens a window for sharing on {network}, and no page to read.',
      help: 'Put the address of the page itself.',
    },
  },
  options: {},
  *check(post) {
    for (const { text, span, parts } of addressesIn(post)) {
      const page = networkPageOf(parts);
      if (page === undefined || isPageMeant(page, post.text, span)) continue;
      const { kind, network, name } = page;
      yield {
        messageId: kind,
        data: { address: shortened(text), network: network.name, name },
        span,
      };
    }
  },
});
