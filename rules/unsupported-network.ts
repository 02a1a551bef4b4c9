import { defineRule } from '../src/core/rule.ts';

export const unsupportedNetwork = defineRule({
  id: 'unsupported-network',
  scope: 'run',
  description: 'Accounts on networks that postlint does not know, which it leaves out',
  severity: 'info',
  presets: ['recommended'],
  messages: {
    leftOut: {
      text: 'Not linted for {networks}: unknown to postlint (drafts that go there: {drafts}).',
      help: 'Accounts on the networks that it knows were linted. If a name is misspelt, correct it.',
    },
  },
  options: {},
  *collect({ unsupported }) {
    for (const { name, span } of unsupported) yield { span, fact: name };
  },
  *check(noted) {
    const first = noted[0];
    if (first === undefined) return;
    const networks = [...new Set(noted.map(({ fact }) => fact))].sort().join(', ');
    const drafts = new Set(noted.map(({ draft }) => draft)).size;
    yield {
      messageId: 'leftOut',
      data: { networks, drafts },
      span: first.span,
      draft: first.draft,
    };
  },
});
