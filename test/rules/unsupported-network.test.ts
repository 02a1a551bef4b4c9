import { describe, expect, it } from 'vitest';
import { unsupportedNetwork } from '../../rules/unsupported-network.ts';
import { createLinter } from '../../src/index.ts';
import { ruleTester } from '../harness/rule-tester.ts';

const draft = (...accounts: string[]) =>
  `---\nmedia:\n${accounts.map((account) => ` - ${account}\n`).join('')}---\nThe harbour museum opens on Sunday.\n`;

ruleTester(unsupportedNetwork, {
  valid: [
    { name: 'accounts on networks that are known', draft: draft('bluesky-museum', 'mastodon-a') },
    {
      name: 'a network that is misspelt, which is an error',
      draft: '---\nplatform: lnkedin\n---\nHi',
    },
  ],
  invalid: [
    {
      draft: draft('bluesky-museum', 'matrix-harbour'),
      problems: [
        {
          messageId: 'leftOut',
          at: 'matrix-harbour',
          severity: 'info',
          blocking: false,
          data: { networks: 'matrix', drafts: 1 },
          targets: [],
        },
      ],
    },
    {
      name: 'one remark for all networks, sorted',
      draft: draft('zulip-crew', 'mastodon-a', 'matrix-harbour', 'matrix-b'),
      problems: [
        { messageId: 'leftOut', at: 'zulip-crew', data: { networks: 'matrix, zulip', drafts: 1 } },
      ],
    },
  ],
});

describe('a run over several drafts', () => {
  it('ends in one remark, on the first of them', () => {
    const linter = createLinter({}, { rules: [unsupportedNetwork] });
    const [first, second] = [draft('matrix-a', 'bluesky-b'), draft('bluesky-b', 'zulip-c')];
    linter.lint(draft('bluesky-b'), { path: 'known.md' });
    linter.lint(first, { path: 'first.md' });
    linter.lint(second, { path: 'second.md' });
    const found = linter.finish();
    expect(found).toMatchObject([
      {
        path: 'first.md',
        diagnostics: [
          {
            ruleId: 'unsupported-network',
            data: { networks: 'matrix, zulip', drafts: 2 },
            span: { start: first.indexOf('matrix-a'), end: first.indexOf('matrix-a') + 8 },
          },
        ],
      },
    ]);
    expect(linter.finish(), 'the next run starts afresh').toEqual([]);
  });
});
