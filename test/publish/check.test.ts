import { describe, expect, it } from 'vitest';
import {
  ConfigError,
  check,
  createCheck,
  lint,
  type OutgoingPost,
  rules,
} from '../../src/index.ts';

const long = 'Which would you pick? '.repeat(30);
const ids = (post: OutgoingPost, options = {}) =>
  check(post, options).diagnostics.map(({ ruleId }) => ruleId);

describe('the text', () => {
  it.each(['mastodon', 'x', 'linkedin/group', 'bluesky'])(
    'is found as in a draft for %s',
    (target) => {
      const text = `${long}See https://example.org/a for **more** #maps`;
      const report = check({ target, text });
      const draft = lint(text, { format: 'text', platforms: [target] });
      expect(report.posts[0]?.length).toEqual(draft.posts[0]?.length);
      expect(report.diagnostics.map(({ ruleId }) => ruleId)).toEqual(
        draft.diagnostics.map(({ ruleId }) => ruleId),
      );
    },
  );

  it.each([
    '---\nplatforms: [x]\nstatus: draft\n---\nA question?',
    'One part\n\n---\n\nAnother part',
    '## LinkedIn\n\nA text\n\n## X\n\nAnother',
    '{"action": "post", "richText": "A text"}',
    '<!-- postlint-disable -->A text',
    '**bold** [maps](https://example.org/a) `code`',
  ])('is taken to the letter: %j', (text) => {
    const { posts, phase } = check({ target: 'mastodon', text });
    expect(posts.map((post) => post.text)).toEqual([text]);
    expect(posts[0]?.assumed).toBe(false);
    expect(phase).toBe('publish');
  });

  it('keeps the tool’s offsets', () => {
    const text = `😀 ${long}`;
    const [found] = check({ target: 'mastodon', text }).diagnostics;
    expect(found).toMatchObject({ ruleId: 'over-length', field: 'text', blocking: true });
    const { start = 0, end = 0 } = found?.span ?? {};
    expect(text.slice(start, end)).toBe(found?.evidence[0]);
    expect(found?.loc.start).toEqual({ line: 1, column: start + 1, offset: start });
  });

  it('gets no fix that makes a thread of it', () => {
    for (const { fixes } of check({ target: 'x', text: long }).diagnostics)
      for (const { edits } of fixes)
        expect(edits.map((one) => one.text).join()).not.toContain('---');
  });

  it('is missed where there is none', () => {
    expect(ids({ target: 'x', text: ' ' })).toEqual(['empty-draft']);
    expect(ids({ target: 'x', html: '<p><br></p>' })).toEqual(['empty-draft']);
  });

  it.each(['text', 'html'] as const)(
    'does not go out where it is too large to look at: %s',
    (key) => {
      const post = { target: 'nostr', [key]: 'a'.repeat(65_537) } as unknown as OutgoingPost;
      expect(check(post)).toMatchObject({ blocking: true, diagnostics: [{ ruleId: 'too-large' }] });
      expect(check(post, { phase: 'draft' }).blocking).toBe(false);
    },
  );
});

describe('HTML', () => {
  it('is measured as it is shown', () => {
    const html = '<p>Tea &amp; cake</p><p>See <a href="https://example.org/a">the map</a></p>';
    expect(check({ target: 'bluesky', html }).posts[0]).toMatchObject({
      text: 'Tea & cake\nSee the map: https://example.org/a',
      length: { used: 45 },
    });
  });

  it('keeps the tool’s offsets', () => {
    const html = `<p>${'Tea &amp; cake. '.repeat(50)}</p>`;
    const [found] = check({ target: 'mastodon', html }).diagnostics;
    expect(found).toMatchObject({ ruleId: 'over-length', field: 'html' });
    const { start = 0, end = 0 } = found?.span ?? {};
    const shown = html.slice(start, end).replaceAll('&amp;', '&').trim();
    expect(shown).toBe(found?.evidence[0]?.trim());
  });

  it('gets its fixes as HTML, in its own places', () => {
    const html =
      '<p>Maps &amp; more:</p><p>see https://example.org/a?utm_source=x&amp;b=1 &lt;3</p>';
    const { diagnostics } = check(
      { target: 'mastodon', html },
      { config: { extends: ['strict'] } },
    );
    const fixed = diagnostics.flatMap(({ fixes }) =>
      fixes.map(({ edits }) => applied(html, edits)),
    );
    for (const one of fixed) expect(check({ target: 'mastodon', html: one }).posts).toHaveLength(1);
    for (const one of fixed) expect(one).toContain('&lt;3');
  });
});

function applied(
  text: string,
  edits: readonly { span: { start: number; end: number }; text: string }[],
): string {
  return [...edits]
    .sort((one, other) => other.span.start - one.span.start)
    .reduce((all, { span, text: by }) => all.slice(0, span.start) + by + all.slice(span.end), text);
}

describe('what goes out beside the text', () => {
  it('is found in its own field, with its own offsets', () => {
    const media = [{ url: 'a.png' }, { url: 'b.png' }, { url: 'c.png', alt: 'image' }];
    const post = { target: 'mastodon', text: 'Which would you pick?', media };
    const config = { extends: ['recommended', 'accessible'] } as const;
    const { diagnostics } = check(post, { config });
    const found = diagnostics.map(({ ruleId, field, span }) => [ruleId, field, span.start]);
    expect(found).toEqual([
      ['missing-alt-text', 'media.0', 0],
      ['missing-alt-text', 'media.1', 0],
      ['poor-alt-text', 'media.2.alt', 0],
    ]);
  });

  it('is looked at by what is known of its file', () => {
    const file = { exists: true, bytes: 90_000_000, type: 'png' } as const;
    const media = [{ url: 'https://example.org/1', alt: 'A map of the harbour', file }];
    expect(check({ target: 'bluesky', text: 'Which would you pick?', media }).blocking).toBe(true);
  });

  it('may be a poll', () => {
    const poll = { question: 'Which?', options: ['This', 'this', ''] };
    const { diagnostics } = check({ target: 'x', text: 'Which would you pick?', poll });
    expect(diagnostics.map(({ field }) => field)).toEqual(['poll', 'poll.options.1']);
  });

  it('is counted where it counts', () => {
    const post = { target: 'mastodon', text: 'a'.repeat(490) };
    expect(check(post).ok).toBe(true);
    const report = check({ ...post, contentWarning: 'Twelve chars' });
    expect(report.posts[0]?.length.used).toBe(502);
    expect(report.blocking).toBe(true);
  });

  it('says what the text is', () => {
    const text = 'Great post! Our maps are on sale today: https://example.org/shop';
    const config = { extends: ['comment-policy'] } as const;
    const post = { target: 'linkedin', text };
    expect(ids({ ...post, kind: 'comment' }, { config })).not.toEqual(ids(post, { config }));
  });
});

describe('what holds for a call', () => {
  it('stands over the configuration', () => {
    const text = 'a'.repeat(600);
    const config = { accounts: { Mastodon: { limits: { length: 550 } } } };
    const at = (options: object) =>
      check({ target: 'mastodon', text }, options).posts[0]?.length.limit;
    expect(at({})).toBe(500);
    expect(at({ config })).toBe(550);
    expect(at({ config, account: { limits: { length: 5000 } } })).toBe(5000);
    expect(at({ config, account: { role: 'bot' } })).toBe(550);
  });

  it('stands over the configuration’s publisher', () => {
    const text = `${'a'.repeat(250)} https://example.org/a/long/path/of/fifty/characters/or`;
    const used = (publisher: object) =>
      check({ target: 'bluesky', text }, { publisher }).posts[0]?.length.used;
    expect(used({ linkLength: 20 })).toBe(271);
    expect(used({ links: 'shortened' })).toBe(278);
    expect(used({})).toBe(305);
  });

  it.each([
    ['draft', false],
    ['scheduled', true],
    ['publish', true],
  ] as const)('in the phase %s a text that is too long is blocking: %s', (phase, blocking) => {
    const report = check({ target: 'x', text: long }, { phase });
    expect(report).toMatchObject({ phase, blocking, ok: !blocking });
    expect(report.diagnostics.map(({ ruleId }) => ruleId)).toEqual(['over-length']);
  });

  it('knows the day, and the name', () => {
    const text = 'Our maps will be on show on 17 November 2026.';
    const how = {
      now: '2026-11-22T10:00Z',
      path: 'queue/17',
      config: { extends: ['strict'] },
    } as const;
    const report = check({ target: 'mastodon', text, language: 'en' }, how);
    expect(report.path).toBe('queue/17');
    expect(report.target).toBe('mastodon');
    expect(report.diagnostics.map(({ ruleId }) => ruleId)).toContain('past-date');
  });
});

describe('what cannot be checked is said, with its place', () => {
  const good = { target: 'mastodon', text: 'Hello' };
  it.each<[unknown, unknown, string]>([
    [{ ...good, target: 'mastodno' }, {}, 'mastodon'],
    [{ text: 'Hello' }, {}, 'target'],
    [{ target: 'x' }, {}, 'text'],
    [{ ...good, html: '<p>Hello</p>' }, {}, 'both'],
    [{ ...good, text: 5 }, {}, 'post.text'],
    [{ ...good, txt: 'a' }, {}, 'text'],
    [{ ...good, media: 'a.png' }, {}, 'post.media'],
    [{ ...good, media: [{ alt: 'A map' }] }, {}, 'post.media.0'],
    [{ ...good, media: [{ url: 'a.png', att: 'A map' }] }, {}, 'alt'],
    [{ ...good, media: [{ url: 'a', file: { exists: true } }] }, {}, 'post.media.0.file'],
    [{ ...good, poll: ['a', 'b'] }, {}, 'post.poll'],
    [{ ...good, poll: { options: 'a' } }, {}, 'post.poll.options'],
    [{ ...good, language: 'English' }, {}, 'post.language'],
    [{ ...good, date: 'tomorrow' }, {}, 'post.date'],
    [{ ...good, kind: 'coment' }, {}, 'comment'],
    [{ ...good, reply: 'yes' }, {}, 'post.reply'],
    [{ ...good, approvedBy: [1] }, {}, 'post.approvedBy'],
    ['Hello', {}, 'post'],
    [null, {}, 'post'],
    [good, { phase: 'publsh' }, 'publish'],
    [good, { acount: {} }, 'account'],
    [good, { account: { tier: 'gold' } }, 'options.account.tier'],
    [good, { publisher: { linkLength: 0 } }, 'options.publisher.linkLength'],
    [good, { config: { ruls: {} } }, 'rules'],
    [good, { now: 'noon' }, 'options.now'],
    [good, null, 'options'],
    [good, { config: 1 }, 'options.config'],
    [good, { config: { plugins: 'x' } }, 'options.config.plugins'],
    [good, { config: { plugins: [1] } }, 'options.config.plugins.0'],
  ])('%j with %j: %s', (post, options, named) => {
    const call = () => check(post as OutgoingPost, options as object);
    expect(call).toThrow(ConfigError);
    expect(call).toThrow(named);
  });
});

it('is made of other parts, too', () => {
  const { platforms, libraries } = { platforms: [], libraries: {} };
  expect(() => createCheck({ rules, platforms, libraries })({ target: 'x', text: 'a' })).toThrow(
    'x',
  );
});

it('says the same twice, as JSON', () => {
  const post = { target: 'linkedin/group', html: `<p>${long}</p>`, media: [{ url: 'a.png' }] };
  const one = JSON.stringify(check(post));
  expect(JSON.stringify(check(post))).toBe(one);
});
