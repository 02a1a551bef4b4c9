import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/core/diagnostic.ts';
import { createLinter as createEngine } from '../../src/core/linter.ts';
import type { Rule } from '../../src/core/rule.ts';
import {
  assumedTargets,
  createLinter,
  type Draft,
  type LintWhere,
  lint,
  MissingLibrary,
  parseMarkdown,
  platforms,
} from '../../src/index.ts';
import { countingRule, postsRule, sampleRule, toneRule, wordRule } from './sample-rules.ts';

/** The diagnostics that some rules give on a draft. */
function diagnose(
  source: string,
  rules: readonly Rule[],
  where: LintWhere = {},
): readonly Diagnostic[] {
  return createLinter({}, { rules }).lint(source, where).diagnostics;
}

function words(source: string, { span }: Pick<Diagnostic, 'span'>): string {
  return source.slice(span.start, span.end);
}

const toX: LintWhere = { platforms: ['x'] };

describe('a diagnostic', () => {
  const source = '---\r\ncw: a\r\n---\r\none *two* three';
  const [found] = diagnose(source, [wordRule('words', 'two th', { blocking: true })], {
    platforms: ['x'],
    path: 'a.md',
  });

  it('says what, where and why', () => {
    expect(found).toMatchObject({
      ruleId: 'words',
      messageId: 'found',
      data: { what: 'two th' },
      message: 'Found two th',
      help: 'Help with two th',
      severity: 'error',
      blocking: true,
      targets: ['x'],
      part: undefined,
      loc: { start: { line: 4, column: 6 }, end: { line: 4, column: 13 } },
      postSpans: [{ target: 'x', part: 1, span: { start: 4, end: 10 } }],
      url: undefined,
    });
    expect(found && words(source, found)).toBe('two* th');
  });

  it('has the severity of its message, unless the configuration says otherwise', () => {
    const rule = sampleRule('mild', function* () {
      yield { messageId: 'mild', data: {}, span: { start: 0, end: 1 } };
    });
    expect(diagnose('a', [rule], toX)[0]?.severity).toBe('info');
    const stern = createLinter({ rules: { mild: 'error' } }, { rules: [rule] });
    expect(stern.lint('a', toX).diagnostics[0]?.severity).toBe('error');
  });

  it('keeps to the post, whatever the span of its problem', () => {
    const rule = sampleRule('far', function* () {
      yield { messageId: 'found', data: {}, span: { start: -5, end: 99 } };
      yield { messageId: 'found', data: {}, span: { start: 99, end: 5 } };
    });
    const spans = diagnose('*abc*', [rule], toX).map(({ span }) => span);
    expect(spans).toEqual([
      { start: 1, end: 4 },
      { start: 4, end: 4 },
    ]);
  });

  it('has the address of a foreign rule', () => {
    const rule = sampleRule(
      'odd',
      function* () {
        yield { messageId: 'found', data: {}, span: { start: 0, end: 0 } };
      },
      { url: 'https://example.com/odd' },
    );
    expect(diagnose('a', [rule], toX)[0]?.url).toBe('https://example.com/odd');
  });

  it.each<[string, object]>([
    ['an unknown message', { messageId: 'nowhere', data: {}, span: { start: 0, end: 0 } }],
    ['no offsets', { messageId: 'found', data: {}, span: { start: Number.NaN, end: 1 } }],
    ['no span', { messageId: 'found', data: {} }],
    ['data that is no JSON', { messageId: 'found', data: { n: 1n }, span: { start: 0, end: 1 } }],
  ])('is a crash of the rule that yields %s', (_fault, problem) => {
    const rule = sampleRule('odd', function* () {
      yield problem as never;
    });
    const [found] = diagnose('a', [rule], toX);
    expect(found).toMatchObject({ ruleId: 'odd', messageId: 'crashed', severity: 'error' });
  });

  it('has evidence and fixes in the draft', () => {
    const rule = sampleRule('fixing', function* () {
      const edits = [{ span: { start: 4, end: 7 }, text: '2' }];
      yield {
        messageId: 'found',
        data: {},
        span: { start: 0, end: 7 },
        evidence: [{ start: 4, end: 7 }],
        fixes: [{ title: 'Fix', edits, safe: true }],
        fact: { value: 1, source: 's', checked: '2026-01-01', certainty: 'platform' },
      };
    });
    const [fixing] = diagnose('one *two*', [rule], toX);
    expect(fixing?.evidence).toEqual(['two']);
    expect(fixing?.fixes[0]?.edits).toEqual([{ span: { start: 5, end: 8 }, text: '2' }]);
    expect(fixing?.fact).toEqual({ value: 1, source: 's', checked: '2026-01-01' });
    expect(fixing?.assumes).toEqual(['account.tier = standard']);
  });
});

describe('severity', () => {
  const rules = [wordRule('words', 'two', { blocking: true })];

  it('is lowered while the draft is written', () => {
    for (const where of [{ ...toX, phase: 'draft' } as const, toX]) {
      const [found] = diagnose('---\nstatus: draft\n---\none two', rules, where);
      expect(found).toMatchObject({ severity: 'warning', blocking: false });
    }
    const forced = diagnose('---\nstatus: draft\n---\none two', rules, {
      ...toX,
      phase: 'publish',
    });
    expect(forced[0]).toMatchObject({ severity: 'error', blocking: true });
  });

  it('is lowered on targets that nobody named', () => {
    const report = createLinter({}, { rules }).lint('one two');
    expect(report.diagnostics).toMatchObject([{ severity: 'warning', blocking: false }]);
    expect(report).toMatchObject({ ok: true, blocking: false });
    expect(report.posts.every(({ assumed }) => assumed)).toBe(true);
  });

  it('of a defect is lowered while the draft is written, too', () => {
    const source = '---\nplatforms: [x, nowhere]\n---\nhi';
    expect(lint(source).diagnostics[0]?.severity).toBe('error');
    expect(lint(source, { phase: 'draft' }).diagnostics[0]?.severity).toBe('warning');
    expect(lint(source, { phase: 'draft' }).ok).toBe(true);
  });

  it('is an error where the draft names the target', () => {
    const report = createLinter({}, { rules }).lint('---\nplatform: x\n---\none two');
    expect(report).toMatchObject({ ok: false, blocking: true });
  });
});

describe('targets', () => {
  it('share what is the same for them', () => {
    const source = '---\nplatforms: [x, bluesky, mastodon]\n---\none two';
    const [found, ...more] = diagnose(source, [wordRule('words', 'two')]);
    expect(more).toEqual([]);
    expect(found?.targets).toEqual(['x', 'bluesky', 'mastodon']);
    expect(found?.postSpans).toHaveLength(3);
  });

  it('do not share what has other data, another place or another part', () => {
    const byTarget = sampleRule('by-target', function* ({ target }) {
      yield { messageId: 'found', data: { what: target.name }, span: { start: 0, end: 1 } };
    });
    const named = { platforms: ['x', 'bluesky'] };
    expect(diagnose('one', [byTarget], named)).toHaveLength(2);
    const everywhere = [wordRule('words', 'o')];
    expect(diagnose('one o', everywhere, named)).toHaveLength(2);
    const parts = diagnose('two\n---\ntwo', everywhere, { platforms: ['x', 'linkedin'] });
    expect(parts.map(({ part, targets }) => [part, targets])).toEqual([
      [1, ['x']],
      [undefined, ['linkedin']],
      [2, ['x']],
      [undefined, ['linkedin']],
    ]);
  });

  it('block where one of them does', () => {
    const rule = sampleRule('some', function* ({ target }) {
      const blocking = target.name === 'bluesky';
      yield { messageId: 'found', data: {}, span: { start: 0, end: 1 }, blocking };
    });
    expect(diagnose('one', [rule], { platforms: ['x', 'bluesky'] })).toMatchObject([
      { blocking: true, targets: ['x', 'bluesky'] },
    ]);
  });
});

describe('the order', () => {
  it('is that of the draft, whatever that of the rules', () => {
    const rules = [
      wordRule('b', 'two'),
      wordRule('a', 'two'),
      wordRule('c', 'one'),
      wordRule('d', 't'),
    ];
    const source = 'two one two';
    const found = diagnose(source, rules, toX);
    expect(found.map((one) => [one.ruleId, one.span.start])).toEqual([
      ['a', 0],
      ['b', 0],
      ['d', 0],
      ['c', 4],
      ['a', 8],
      ['b', 8],
      ['d', 8],
    ]);
    expect(diagnose(source, rules.toReversed(), toX)).toEqual(found);
  });
});

describe('a rule that throws', () => {
  const failing = (id: string, thrown: unknown) =>
    sampleRule(id, () => {
      throw thrown;
    });

  it('is reported, and the others run', () => {
    const rules = [failing('bad', new TypeError('no such thing')), wordRule('words', 'two')];
    const [crash, found] = diagnose('one two', rules, toX);
    expect(crash).toMatchObject({
      ruleId: 'bad',
      messageId: 'crashed',
      severity: 'error',
      blocking: false,
      data: { reason: 'TypeError: no such thing' },
      span: { start: 0, end: 0 },
    });
    expect(found?.ruleId).toBe('words');
  });

  it('may throw anything', () => {
    const [crash] = diagnose('one', [failing('bad', 'a string')], toX);
    expect(crash?.data).toEqual({ reason: 'a string' });
  });

  it('may throw halfway', () => {
    const rule = sampleRule('halfway', function* () {
      yield { messageId: 'found', data: {}, span: { start: 0, end: 1 } };
      throw new Error('late');
    });
    const found = diagnose('one', [rule, wordRule('words', 'one')], toX);
    expect(found.map(({ ruleId, messageId }) => [ruleId, messageId])).toEqual([
      ['halfway', 'crashed'],
      ['words', 'found'],
    ]);
  });
});

describe('rules over a run', () => {
  it('say once what they find in all drafts', () => {
    const linter = createLinter({}, { rules: [countingRule] });
    expect(linter.lint('one', { path: 'a.md' }).diagnostics).toEqual([]);
    linter.lint('two', { path: 'b.md' });
    expect(linter.finish()).toMatchObject([
      { path: 'a.md', diagnostics: [{ ruleId: 'counting', data: { count: 2 }, severity: 'info' }] },
    ]);
    expect(linter.finish()).toEqual([]);
    linter.lint('three', { path: 'c.md' });
    expect(linter.finish()).toMatchObject([
      { path: 'c.md', diagnostics: [{ data: { count: 1 } }] },
    ]);
  });

  it('are part of the report where one draft is linted', () => {
    const source = '---\nmedia: [matrix-eu, bluesky-a, Matrix-b]\n---\nHow are you?';
    const { diagnostics } = lint(source, { path: 'a.md' });
    const info = diagnostics.filter(({ ruleId }) => ruleId === 'unsupported-network');
    expect(info.map((one) => words(source, one))).toEqual(['matrix-eu']);
    expect(info[0]).toMatchObject({ severity: 'info', blocking: false });
  });

  it('say it once for a whole run', () => {
    const linter = createLinter();
    for (const path of ['a.md', 'b.md', 'c.md'])
      linter.lint('---\nmedia: [matrix-eu]\n---\nHow are you?', { path });
    const found = linter.finish();
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ path: 'a.md', diagnostics: [{ data: { drafts: 3 } }] });
  });

  it('may throw, too', () => {
    const collecting = { ...countingRule, id: 'collecting', collect: () => failed() };
    const checking = { ...countingRule, id: 'checking', check: () => failed() };
    const linter = createLinter({}, { rules: [collecting, checking, countingRule] });
    const { diagnostics } = linter.lint('one', { path: 'a.md' });
    expect(diagnostics).toMatchObject([{ ruleId: 'collecting', messageId: 'crashed' }]);
    const [run, ...more] = linter.finish();
    expect(more).toEqual([]);
    expect(run?.diagnostics.map(({ ruleId, messageId }) => [ruleId, messageId])).toEqual([
      ['checking', 'crashed'],
      ['counting', 'counted'],
    ]);

    function failed(): never {
      throw new Error('failed');
    }
  });

  it('crash when they speak of a draft that was not linted', () => {
    const rule = {
      ...countingRule,
      *check() {
        yield {
          messageId: 'counted' as const,
          data: {},
          span: { start: 0, end: 0 },
          draft: 7,
        };
      },
    };
    const linter = createLinter({}, { rules: [rule] });
    linter.lint('one', { path: 'a.md' });
    const [found] = linter.finish();
    expect(found?.diagnostics.map(({ messageId }) => messageId)).toEqual(['crashed']);
  });
});

describe('drafts that are not linted', () => {
  it('are those that went out', () => {
    const source = '---\nplatform: x\nstatus: published\ndate: soon\n---\nhi';
    expect(lint(source)).toMatchObject({
      skipped: 'published',
      ok: true,
      blocking: false,
      posts: [],
      diagnostics: [],
    });
    expect(lint(source, { phase: 'scheduled' }).skipped).toBeUndefined();
  });

  const notText = { id: 'not-text', data: { byte: 0 }, span: { start: 0, end: 0 } } as const;

  it.each<[string, LintWhere, string | undefined]>([
    ['a blog post', {}, 'no-target'],
    ['a note', { path: 'note.txt' }, 'no-target'],
    ['---\nplatform: x\n---\nhi', {}, undefined],
    ['---\nplatform: [\n---\nhi', {}, undefined],
    ['## LinkedIn\n\nhi', {}, undefined],
    ['hi', { path: 'linkedin.md' }, undefined],
    ['hi', { path: 'a.tweet' }, undefined],
    ['{"action": "post"}', {}, undefined],
    ['x', { unreadable: notText }, 'not-text'],
    ['x'.repeat(70_000), {}, 'too-large'],
  ])('are of a search: %j', (source, where, skipped) => {
    expect(lint(source, { ...where, searched: true }).skipped).toBe(skipped);
    expect(lint(source, where).skipped).toBeUndefined();
  });
});

describe('a rule over a draft', () => {
  const spanOf = (words: string) =>
    function* ({ source }: Draft) {
      const start = source.indexOf(words);
      const span = { start, end: start + words.length };
      yield { messageId: 'counted', data: { count: 1 }, span } as const;
    };

  it('gets all posts at once, and its options', () => {
    const found = diagnose('one', [postsRule], { platforms: ['x', 'bluesky'] });
    expect(found).toMatchObject([
      {
        ruleId: 'posts',
        data: { count: 2 },
        severity: 'warning',
        span: { start: 0, end: 3 },
        targets: ['x', 'bluesky'],
        postSpans: [
          { target: 'x', part: 1, span: { start: 0, end: 3 } },
          { target: 'bluesky', part: 1, span: { start: 0, end: 3 } },
        ],
      },
    ]);
    expect(diagnose('one', [postsRule], toX)).toEqual([]);
  });

  it('names the targets that show its place, and stops nobody where none was chosen', () => {
    const rule: Rule = { ...postsRule, severity: 'error' };
    const sections = '---\nplatforms: [x, bluesky]\n---\none\n\n## X\n\ntwo\n';
    const [first] = diagnose(sections, [{ ...rule, check: spanOf('two') }]);
    expect(first).toMatchObject({ targets: ['x'], severity: 'error' });
    const [second] = diagnose('one', [{ ...rule, check: spanOf('one') }]);
    expect(second).toMatchObject({ targets: assumedTargets, severity: 'warning' });
    const [third] = diagnose(sections, [{ ...rule, check: spanOf('bluesky') }]);
    expect(third).toMatchObject({ targets: [], severity: 'error' });
  });

  it('crashes alone', () => {
    const crashing = { ...postsRule, check: () => [null] } as unknown as Rule;
    const found = diagnose('one', [crashing, wordRule('words', 'one')], toX);
    expect(found.map(({ ruleId, messageId }) => [ruleId, messageId])).toEqual([
      ['posts', 'crashed'],
      ['words', 'found'],
    ]);
  });
});

describe('facts that come from outside', () => {
  it('reach the rules', () => {
    let seen: object = {};
    const spy = sampleRule('spy', function* ({ today, target, stated, place }) {
      seen = { today, own: target.own, role: target.account.role, stated, place };
      yield* [];
    });
    const config = { own: { domains: ['a.example'] }, accounts: { x: { role: 'bot' } } } as const;
    const source = '---\nkind: comment\nseries: a\n---\nHi';
    createLinter(config, { rules: [spy] }).lint(source, { ...toX, now: '2026-11-22T23:00+02:00' });
    expect(seen).toMatchObject({
      today: '2026-11-22',
      own: { domains: ['a.example'] },
      role: 'bot',
      stated: { kind: 'comment', series: { text: 'a' } },
      place: 'comment',
    });
  });
});

describe('lexicons', () => {
  const asks = 'Welche Insel soll die neue Fähre zuerst anlaufen?';

  it('are asked for by language, once, when a rule asks what a text means', () => {
    const asked: string[] = [];
    const libraries = {
      lexicon: (language: string) => {
        asked.push(language);
        return undefined;
      },
    };
    const linter = createEngine({}, { rules: [toneRule], platforms, libraries });
    linter.lint(asks, toX);
    linter.lint(`${asks} Und warum?`, toX);
    expect(asked).toEqual(['de']);
    expect(linter.finish()[0]?.diagnostics[0]?.message).toBe('null,null');
  });

  it('that are missing libraries stop the draft, which leaves no trace in the run', () => {
    let loaded = false;
    const libraries = {
      lexicon: () => {
        if (!loaded) throw new MissingLibrary('lexicon-de');
        return undefined;
      },
    };
    const linter = createEngine({}, { rules: [countingRule, toneRule], platforms, libraries });
    expect(() => linter.lint(asks, toX)).toThrow(MissingLibrary);
    loaded = true;
    linter.lint(asks, toX);
    const [found] = linter.finish();
    expect(found?.diagnostics.map(({ message }) => message)).toEqual(['1', 'null']);
  });
});

describe('libraries', () => {
  it('are needed only for drafts that need them', () => {
    const linter = createEngine({}, { rules: [], platforms, libraries: {} });
    expect(linter.lint('plain text', toX).posts[0]?.text).toBe('plain text');
    expect(() => linter.lint('*text*', toX)).toThrow(MissingLibrary);
    expect(() => linter.lint('@ada', toX)).toThrow(MissingLibrary);
    const some = createEngine({}, { rules: [], platforms, libraries: { markdown: parseMarkdown } });
    expect(some.lint('*text*', toX).posts[0]?.text).toBe('text');
  });
});

describe('a report', () => {
  it('has the posts of a draft', () => {
    const source = '---\nplatform: bluesky\n---\none\n---\ntwo';
    expect(lint(source, { path: 'a.md' }).posts).toMatchObject([
      { target: 'bluesky', account: undefined, part: 1, text: 'one', assumed: false },
      { target: 'bluesky', account: undefined, part: 2, text: 'two', assumed: false },
    ]);
    expect(lint('---\nmedia: [bluesky-a]\n---\none').posts).toMatchObject([
      { target: 'bluesky', account: 'bluesky-a', part: 1, text: 'one' },
    ]);
  });

  it('is of no draft whose options nobody knows', () => {
    const options = [{ plattforms: ['x'] }, { rules: {} }, { searched: 'yes' }, { path: 7 }];
    for (const one of options) expect(() => lint('Hi', one as object)).toThrow('lint');
    expect(() => lint('Hi', { plattforms: ['x'] } as object)).toThrow('platforms');
    expect(lint('Hi', { path: undefined, platforms: ['x'] }).posts).toHaveLength(1);
  });

  it('uses what the configuration says of accounts and targets', () => {
    const config = { platforms: ['mastodon'], accounts: { mastodon: { limits: { length: 5 } } } };
    const report = lint('How are you?', { config });
    expect(report.posts).toMatchObject([{ target: 'mastodon', length: { limit: 5 }, cut: 5 }]);
    expect(report.diagnostics.map(({ ruleId }) => ruleId)).toContain('over-length');
    expect(report.ok).toBe(false);
  });
});
