import { firstFew, listInWords } from '../src/checks/wording/list-in-words.ts';
import { defineRule } from '../src/core/rule.ts';
import type { Signals } from '../src/language/signals.ts';
import type { Post } from '../src/post/post.ts';
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
    unknownApproval: {
      text: '“{words}” binds your organisation, and “{name}”, who approved it, is not among those who may: {people}.',
      help: 'Have it approved by one of them, or add the name to “own.people” in the configuration.',
    },
    promise: {
      text: '“{words}” binds your organisation, and nobody is named who approved it.',
      help: 'Have it approved and write who did so into the front matter, “approved-by: Ada”, or say it without a promise.',
    },
  },
  options: {
    certainty: {
      default: 0.65,
      description: 'How sure postlint must be before it reports, from 0 to 1',
    },
  },
  *check(post, { certainty }) {
    const { text, stated, signals, target } = post;
    const found = signals.evidence.commitment;
    // Who speaks for nobody else binds nobody else.
    if (isApproved(post) || target.account.role === 'person') return;
    if (found === undefined || found.score < certainty) return;
    if (isOfOneself(signals)) return;
    const span = hullOrAll(found.spans, text);
    const words = shortened(text.slice(span.start, span.end));
    const place = { span, evidence: found.spans };
    if (stated.approvedBy === undefined) yield { messageId: 'promise', data: { words }, ...place };
    else {
      const name = shortened(stated.approvedBy.text);
      const people = listInWords(firstFew(target.own.people ?? []).map(shortened), 'and');
      yield { messageId: 'unknownApproval', data: { words, name, people }, ...place };
    }
  },
});

/** Anybody may approve where the project names nobody who may. */
function isApproved({ stated: { approvedBy }, target }: Post): boolean {
  const { people = [] } = target.own;
  if (approvedBy === undefined || people.length === 0) return approvedBy !== undefined;
  const known = new Set(people.map(plainName));
  return approvedBy.text.split(/[,;&]/).some((name) => known.has(plainName(name)));
}

function plainName(name: string): string {
  return name.trim().replace(/^@/, '').toLowerCase();
}

/** “I promised the kids” binds nobody but its author. */
function isOfOneself({ tone, evidence }: Signals): boolean {
  return tone === 'personal' && (evidence.tone?.score ?? 0) >= PLAINLY;
}
