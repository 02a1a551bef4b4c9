import { addressesIn } from '../src/checks/links/addresses.ts';
import { trackingOf, withoutPairs } from '../src/checks/links/tracking.ts';
import type { QueryPair } from '../src/checks/links/web-address.ts';
import { firstFew, listInWords } from '../src/checks/wording/list-in-words.ts';
import { defineRule } from '../src/core/rule.ts';
import { hullOf } from '../src/text/span.ts';

export const trackingParameters = defineRule({
  id: 'tracking-parameters',
  scope: 'post',
  description: 'Addresses that carry what a click or a share has left in them',
  severity: 'info',
  presets: ['recommended'],
  messages: {
    personal: {
      text: 'The address carries {names}: left over from where it was copied, and no part of the page’s address.',
      help: 'Leave it out: the page opens without it.',
    },
    campaign: {
      text: 'The address carries {names}, by which a campaign counts its clicks.',
      help: 'Leave it out, unless you count them.',
    },
  },
  options: {
    campaigns: {
      default: false,
      description: 'Whether utm_source and other names of a campaign are reported, too',
    },
  },
  *check(post, { campaigns }) {
    for (const { parts } of addressesIn(post)) {
      const kinds = new Map(parts.query.map((pair) => [pair, trackingOf(pair, parts)]));
      const isGone = (pair: QueryPair) =>
        kinds.get(pair) === 'personal' || (campaigns && kinds.get(pair) === 'campaign');
      const gone = parts.query.filter(isGone);
      const evidence = gone.map((pair) => pair.span);
      const span = hullOf(evidence);
      if (span === undefined) continue;
      const edits = withoutPairs(parts.query, isGone).map((cut) => ({ span: cut, text: '' }));
      yield {
        messageId: gone.some((pair) => kinds.get(pair) === 'personal') ? 'personal' : 'campaign',
        data: { names: namesOf(gone) },
        span,
        evidence,
        fixes: [{ title: 'Leave it out', edits, safe: true }],
      };
    }
  },
});

/** “fbclid, igsh and 2 more” */
function namesOf(pairs: readonly QueryPair[]): string {
  const names = [...new Set(pairs.map(({ name }) => name))];
  const few = firstFew(names);
  const more = names.length - few.length;
  return listInWords(more > 0 ? [...few, `${more} more`] : few, 'and');
}
