import { defineRule } from '../src/core/rule.ts';
import type { Signals } from '../src/language/signals.ts';
import { shortened } from '../src/text/shortened.ts';
import { hullOrAll } from '../src/text/span.ts';

/** How sure the reading has to be that somebody speaks for nobody else: short promises look like it. */
const PLAINLY = 0.8;

export const unapprovedCommitment = defineRule({
  id: 'unapproved-commitment',
  scope: 'post',
  description:
    'Posts that promise something on behalf of an organisation, with nobody named who approved it',
  severity: 'warning',
  presets: ['strict'],
  messages: {
    promise: {
      text: '“{words}” binds your organisation, and nobody is named who approved it.',
      help: 'Have it approved and write who did so into the front matter, “approved-by: Ada”, or say it without a promise.',
    },
  },
  options: {
    certainty: { default: 0.65, description: 'How sure the reading has to be, from 0 to 1' },
  },
  *check({ text, stated, signals, target }, { certainty }) {
    const found = signals.evidence.commitment;
    // Who speaks for nobody else binds nobody else.
    if (stated.approvedBy !== undefined || target.account.role === 'person') return;
    if (found === undefined || found.score < certainty) return;
    if (isOfOneself(signals)) return;
    const span = hullOrAll(found.spans, text);
    yield {
      messageId: 'promise',
      data: { words: shortened(text.slice(span.start, span.end)) },
      span,
      evidence: found.spans,
    };
  },
});

/** “I promised the kids” binds nobody but its author. */
function isOfOneself({ tone, evidence }: Signals): boolean {
  return tone === 'personal' && (evidence.tone?.score ?? 0) >= PLAINLY;
}
