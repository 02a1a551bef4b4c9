import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { type Plugin, unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { ConfigError, lint } from '../../src/index.ts';
import remarkPostlint, { type RemarkOptions, toVFileMessages } from '../../src/remark.ts';

/** Unified wants a compiler where it is to process a file; what it writes is nobody's business here. */
const compiler: Plugin<[], Root, string> = function () {
  this.compiler = () => '';
};

function processed(value: string, options: RemarkOptions = {}, path = 'posts/draft.md') {
  return unified()
    .use(remarkParse)
    .use(remarkPostlint, options)
    .use(compiler)
    .process({ value, path });
}

const long = '---\nplatforms: [x]\n---\n# A title\n\nWhich *would* you pick? '.concat(
  'Or neither? '.repeat(30),
);

describe('in unified', () => {
  it('makes messages of what is found, at their places', async () => {
    const { messages } = await processed(long);
    const { diagnostics } = lint(long, { path: 'posts/draft.md' });
    expect(messages.map(({ ruleId, place }) => [ruleId, place])).toEqual(
      diagnostics.map(({ ruleId, loc }) => [ruleId, loc]),
    );
    const [message] = messages;
    expect(message).toMatchObject({
      ruleId: 'over-length',
      source: 'postlint',
      fatal: true,
      line: diagnostics[0]?.loc.start.line,
      reason: diagnostics[0]?.message,
      note: diagnostics[0]?.help,
      file: 'posts/draft.md',
    });
    expect(message?.name).toMatch(/^posts\/draft\.md:\d+:\d+-\d+:\d+$/);
  });

  it('says where the rule is explained', async () => {
    const { messages } = await processed(long);
    const url = new URL(messages[0]?.url ?? '');
    expect(url.protocol).toBe('file:');
    expect(url.pathname).toMatch(/\/rules\/over-length\.md$/);
  });

  it('leaves the text and the tree alone', async () => {
    const tree = unified().use(remarkParse).parse(long);
    const before = JSON.stringify(tree);
    const file = await processed(long);
    expect(String(file.value)).toBe('');
    expect(JSON.stringify(await unified().use(remarkPostlint).run(tree))).toBe(before);
  });

  it('passes over what is no draft, and says nothing of what is good', async () => {
    expect((await processed(`# README\n\n${long.slice(24)}`)).messages).toEqual([]);
    const good = '---\nplatforms: [x]\n---\nWhich of the two would you pick, and why?\n';
    expect((await processed(good)).messages).toEqual([]);
  });

  it.each<[RemarkOptions, string[]]>([
    [{}, []],
    [{ platforms: ['x'] }, ['over-length']],
    [{ config: { platforms: ['x'] } }, ['over-length']],
    [{ platforms: ['linkedin'] }, []],
    [{ platforms: ['x'], config: { rules: { 'over-length': 'off' } } }, []],
  ])('goes by %j', async (options, expected) => {
    const text = 'Which would you pick? Or neither? '.repeat(20);
    const { messages } = await processed(text, options);
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(expected);
  });

  it('knows the day', async () => {
    const text =
      '---\nplatforms: [mastodon]\nlang: en\n---\nOur maps will be on show on 17 November 2026.\n';
    expect((await processed(text)).messages).toEqual([]);
    const { messages } = await processed(text, { now: '2026-11-22' });
    expect(messages.map(({ ruleId, fatal }) => [ruleId, fatal])).toEqual([['past-date', false]]);
  });

  it.each<object>([
    { config: { ruls: {} } },
    { platform: ['mastodon'] },
    { platforms: 'mastodon' },
    { now: 5 },
  ])('says a mistake in its options before the first file: %j', (wrong) => {
    const call = () =>
      unified()
        .use(remarkPostlint, wrong as RemarkOptions)
        .freeze();
    expect(call).toThrow(ConfigError);
  });
});

describe('as messages', () => {
  const found = (severity: 'error' | 'warning' | 'info') =>
    toVFileMessages(
      lint('Which would you pick? '.repeat(30), {
        path: 'a.md',
        platforms: ['x'],
        config: { rules: { 'over-length': severity } },
      }),
    )[0];

  it.each([
    ['error', true],
    ['warning', false],
    ['info', null],
  ] as const)('a diagnostic that is an %s is fatal: %s', (severity, fatal) => {
    expect(found(severity)).toMatchObject({ fatal, line: 1, file: 'a.md', ruleId: 'over-length' });
    expect(found(severity)?.name).toMatch(/^a\.md:1:\d+-1:\d+$/);
  });

  it('say what may stand there instead', () => {
    const text = 'Which would you pick?\u200b\u200b Or neither of the two?';
    const report = lint(text, { platforms: ['x'], config: { extends: ['strict'] } });
    const messages = toVFileMessages(report, { source: text });
    const replaced = messages.flatMap(({ place, expected }) =>
      expected.map((by) => text.slice(0, place.start.offset) + by + text.slice(place.end.offset)),
    );
    expect(replaced).toContain('Which would you pick? Or neither of the two?');
  });

  it('lead to no document where nobody says where they are', () => {
    expect(found('error')?.url).toBeUndefined();
  });
});
