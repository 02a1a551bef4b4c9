import { defineRule, type PostRule, type Problem } from '../../src/core/rule.ts';

/** A rule that says what a test has it say. */
export function sampleRule(
  id: string,
  check: PostRule['check'],
  more: Partial<PostRule> = {},
): PostRule {
  return {
    id,
    scope: 'post',
    description: 'Posts of a test',
    severity: 'error',
    presets: ['recommended'],
    messages: {
      found: { text: 'Found {what}', help: 'Help with {what}' },
      mild: { text: 'Mild', help: '', severity: 'info' },
    },
    options: {},
    check,
    ...more,
  };
}

/** Reports each place of a word. */
export function wordRule(id: string, word: string, problem: Partial<Problem> = {}): PostRule {
  return sampleRule(id, function* ({ text }) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      const span = { start: at, end: at + word.length };
      yield { messageId: 'found', data: { what: word }, span, ...problem };
    }
  });
}

/** Counts the posts of a draft, at the draft’s beginning. */
export const postsRule = defineRule({
  id: 'posts',
  scope: 'draft',
  description: 'Drafts of a test',
  severity: 'warning',
  presets: ['recommended'],
  messages: { counted: { text: '{count}', help: '' } },
  options: { least: { default: 2, description: 'From how many posts on' } },
  *check({ source }, posts, { least }) {
    if (posts.length < least) return;
    yield {
      messageId: 'counted',
      data: { count: posts.length },
      span: { start: 0, end: source.length },
    };
  },
});

/** Notes the tone of each post, for which it needs a lexicon. */
export const toneRule = defineRule({
  id: 'tones',
  scope: 'run',
  description: 'Runs of a test',
  severity: 'info',
  presets: ['recommended'],
  messages: { tones: { text: '{tones}', help: '' } },
  options: {},
  *collect(_, posts) {
    for (const { signals } of posts) yield { span: { start: 0, end: 1 }, fact: `${signals.tone}` };
  },
  *check(noted) {
    const tones = noted.map(({ fact }) => fact).join();
    yield { messageId: 'tones', data: { tones }, span: { start: 0, end: 1 }, draft: 0 };
  },
});

/** Counts the drafts of a run, at the first one’s beginning. */
export const countingRule = defineRule({
  id: 'counting',
  scope: 'run',
  description: 'Runs of a test',
  severity: 'info',
  presets: ['recommended'],
  messages: { counted: { text: '{count}', help: '' } },
  options: {},
  *collect({ source }) {
    yield { span: { start: 0, end: 1 }, fact: source.length };
  },
  *check(noted) {
    const [first] = noted;
    if (first === undefined) return;
    const data = { count: noted.length };
    yield { messageId: 'counted', data, span: first.span, draft: first.draft };
  },
});
