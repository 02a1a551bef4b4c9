import { describe, expect, it } from 'vitest';
import type { PostRule, Rule } from '../../src/core/rule.ts';
import { readDraft } from '../../src/draft/read.ts';
import type { Parts } from '../../src/index.ts';
import { lint, parseMarkdown, platforms, rules } from '../../src/index.ts';
import { placeNames } from '../../src/platforms/resolve-name.ts';
import { deliveriesOf } from '../../src/post/deliveries.ts';
import { postsOf } from '../../src/post/post.ts';
import { making } from '../post/posts.ts';
import { inBareContext } from './bare-context.ts';

/** A draft that every rule has something to say about. */
const draft = `---
media: [matrix-harbour, bluesky-harbour, mastodon-harbour]
---
We are hiring a night guard! 📣 We are excited to announce our new ferry, book your seat now: https://example.org

---

https://example.org

---

${'A tide table as tall as a house. '.repeat(20)}
`;

describe('a rule', () => {
  const names = placeNames(platforms);
  const choice = {
    named: undefined,
    configured: [],
    assumed: [],
    accounts: {},
    publisher: () => ({}),
    own: {},
  };
  const inGroup = { ...choice, named: [names.find('linkedin/group'), names.find('x')] };
  const read = readDraft(draft, {}, names, parseMarkdown);

  it.each(rules)('$id leaves a deep-frozen post as it is', (rule) => {
    for (const chosen of [choice, inGroup] as (typeof choice)[]) {
      const { deliveries } = deliveriesOf(read, chosen, names);
      const posts = postsOf(read, deliveries, making);
      expect(posts.length).toBeGreaterThan(0);
      const options = defaultsOf(rule);
      const run = () => problemsOf(rule, posts, options);
      const expected = run();
      for (const frozen of [read, posts, options]) deepFreeze(frozen);
      expect(run()).toEqual(expected);
    }
  });

  function problemsOf(rule: Rule, posts: ReturnType<typeof postsOf>, options: object) {
    const given = options as Parameters<PostRule['check']>[1];
    if (rule.scope === 'post') return posts.flatMap((post) => [...rule.check(post, given)]);
    if (rule.scope === 'draft') return [...rule.check(read, posts, given)];
    const noted = [...rule.collect(read, posts, given)].map((note) => ({
      ...note,
      draft: 0,
      path: 'a.md',
    }));
    return [...rule.check(deepFreeze(noted), given)];
  }

  function defaultsOf({ options }: Rule): object {
    return Object.fromEntries(Object.entries(options).map(([name, spec]) => [name, spec.default]));
  }
});

/** Freezes everything that can be reached; a signal is computed on the way, as a getter is read. */
function deepFreeze<T>(value: T, seen = new Set<unknown>()): T {
  if (value === null || typeof value !== 'object' || seen.has(value)) return value;
  seen.add(value);
  for (const key of Reflect.ownKeys(value)) deepFreeze(Reflect.get(value, key), seen);
  return Object.freeze(value);
}

describe('the built package, in a context that holds nothing but the language', () => {
  it('postlint lints', async () => {
    const { lint: bareLint } = await inBareContext('index');
    for (const [source, platform] of [
      ['hi', 'x'],
      [draft, 'linkedin/group'],
      [`# A title\n\n**Read** it & weep: ${draft}`, 'x'],
    ] as const) {
      const where = { platforms: [platform] };
      expect(plain(bareLint(source, where))).toEqual(plain(lint(source, where)));
    }
  });

  it('postlint/core lints with what it is handed', async () => {
    const core = await inBareContext('core');
    const parts: Parts = {
      rules: core.rules,
      platforms: core.platforms,
      libraries: {
        markdown: core.parseMarkdown,
        linkify: core.detectLinks,
        lexicon: () => core.english,
      },
    };
    const where = { platforms: ['linkedin/group', 'mastodon'] };
    const linter = core.createLinter({}, parts);
    const report = linter.lint(draft, where);
    const overRun = linter.finish().flatMap(({ diagnostics }) => diagnostics);
    expect(plain(core.withDiagnostics(report, overRun))).toEqual(plain(lint(draft, where)));
  });
});

/** A report is JSON, so it loses nothing on the way out of its context. */
function plain(report: object): unknown {
  return JSON.parse(JSON.stringify(report));
}
