import { describe, expect, it } from 'vitest';
import { listPlatforms, STALE_AFTER } from '../../src/cli/list-platforms.ts';
import { platforms } from '../../src/platforms/index.ts';
import { inProcess, postlint } from './run-postlint.ts';

const day = (date: string) => Date.parse(date);
const all = { targets: undefined, stale: false, format: 'pretty', now: day('2026-11-23') };

describe('the list of facts', () => {
  it('names every limit with its unit, source, certainty, day and age', () => {
    const text = listPlatforms(platforms, { ...all, targets: ['x'] });
    expect(text).toContain('length: 280 weighted characters');
    expect(text).toContain('length (premium): 25000 weighted characters');
    expect(text).toContain('from the platform, checked 2026-11-22, 1 day old: twitter-text');
    expect(text).not.toContain('mastodon');
  });

  it('takes the bare name of a network for all places on it', () => {
    const text = listPlatforms(platforms, { ...all, targets: ['linkedin'] });
    expect(text).toContain('linkedin/comment');
    expect(listPlatforms(platforms, { ...all, targets: ['linkedin/group'] })).not.toContain(
      'linkedin/comment',
    );
  });

  it('marks what is old, and can list that alone', () => {
    const later = { ...all, now: day('2026-11-22') + (STALE_AFTER + 1) * 86_400_000 };
    expect(listPlatforms(platforms, { ...all, stale: true })).toMatch(/^No fact/);
    const stale = JSON.parse(listPlatforms(platforms, { ...later, stale: true, format: 'json' }));
    const every = JSON.parse(listPlatforms(platforms, { ...all, format: 'json' }));
    expect(stale.facts).toHaveLength(every.facts.length);
    expect(every.facts[0]).toMatchObject({
      target: 'bluesky',
      name: 'length',
      age: 1,
      stale: false,
    });
    expect(stale.facts[0]).toMatchObject({ age: STALE_AFTER + 1, stale: true });
  });
});

describe.concurrent('postlint platforms', () => {
  it('lists the places that are named', async () => {
    const { code, stdout, stderr } = await postlint(['platforms', 'mastodon', 'twitter']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.match(/^\S.*$/gm)).toEqual([
      'mastodon',
      'x',
      'x/article',
      expect.stringMatching(/^\d+ facts/),
    ]);
  });

  it.each([[['platforms']], [['platforms', '--stale']], [['platforms', '-p', 'x', '--stale']]])(
    'needs no name: %j',
    async (args) => {
      expect(await inProcess(args)).toMatchObject({ code: 0, stderr: '' });
    },
  );

  it('says which name is wrong, and the nearest right one', async () => {
    const { code, stderr } = await postlint(['platforms', 'mastadon']);
    expect(code).toBe(2);
    expect(stderr).toContain('Did you mean mastodon?');
  });
});
