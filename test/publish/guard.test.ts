import { describe, expect, it, vi } from 'vitest';
import {
  type CheckReport,
  ConfigError,
  guard,
  type OutgoingPost,
  PostlintError,
} from '../../src/index.ts';

const good: OutgoingPost = {
  target: 'mastodon',
  text: 'Which of the two would you pick, and why?',
};
const tooLong: OutgoingPost = { target: 'mastodon', text: 'Which would you pick? '.repeat(30) };
const warned: OutgoingPost = {
  target: 'mastodon',
  text: 'Which would you pick?',
  media: [{ url: 'a.png' }],
};

const quiet = (_posts: OutgoingPost | readonly OutgoingPost[]) => {};

const stopped = (call: Promise<unknown>) =>
  call.then(
    () => expect.unreachable('it went out'),
    (error: unknown) => error as PostlintError,
  );

describe('a post that may go out', () => {
  it('goes out once, with the same arguments, and gives the result', async () => {
    const publish = vi.fn(async (_post: OutgoingPost, _more: object) => 'an id');
    const more = { signal: 1 };
    expect(await guard(publish)(good, more)).toBe('an id');
    expect(publish.mock.calls).toEqual([[good, more]]);
    expect(publish.mock.calls[0]?.[1]).toBe(more);
  });

  it('goes out from the same object', async () => {
    const client = {
      name: 'a client',
      async post(this: { name: string }, _post: OutgoingPost) {
        return this.name;
      },
    };
    const guarded = { name: 'another', post: guard(client.post) };
    expect(await guarded.post(good)).toBe('another');
  });

  it('may be published by a function that does not wait', async () => {
    expect(await guard((_post: OutgoingPost) => 7)(good)).toBe(7);
  });

  it('fails as the function fails, and is not tried again', async () => {
    const error = new Error('no network');
    for (const fails of [
      () => Promise.reject(error),
      () => {
        throw error;
      },
    ]) {
      const publish = vi.fn(fails);
      await expect(guard(publish, { read: () => good })()).rejects.toBe(error);
      expect(publish).toHaveBeenCalledTimes(1);
    }
  });
});

describe('a post that the network would refuse', () => {
  it('stays here, with the reports', async () => {
    const publish = vi.fn();
    const error = await stopped(guard(publish)([good, tooLong]));
    expect(publish).not.toHaveBeenCalled();
    expect(error).toBeInstanceOf(PostlintError);
    expect(error).toMatchObject({ name: 'PostlintError' });
    expect(error.reports.map(({ blocking }) => blocking)).toEqual([false, true]);
    for (const words of ['mastodon', '1 problem', '659', 'over-length'])
      expect(error.message).toContain(words);
  });

  it('is told in a short paragraph that does nothing to a terminal', async () => {
    const text = `${'\u001b[31m\u0007 '.repeat(400)}`;
    const posts = ['mastodon', 'bluesky', 'x', 'threads', 'linkedin'].map((target) => ({
      target,
      text: text + tooLong.text?.repeat(20),
    }));
    const { message } = await stopped(guard(quiet)(posts));
    expect(message).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
    expect(message.length).toBeLessThan(900);
    expect(message).toMatch(/more\.$/);
  });

  it.each([
    ['draft', true],
    ['scheduled', false],
    ['publish', false],
  ] as const)('in the phase %s goes through: %s', async (phase, goesThrough) => {
    const publish = vi.fn();
    await guard(publish, { phase, stopAt: 'warning' })(tooLong).catch(() => {});
    expect(publish).toHaveBeenCalledTimes(goesThrough ? 1 : 0);
  });
});

describe('what stops a post', () => {
  const jobAd = {
    target: 'linkedin/group',
    text: 'We are hiring a cartographer. Apply now: https://jobs.example.org/4',
  };
  it.each([
    ['blocking', warned, true],
    ['error', warned, true],
    ['warning', warned, false],
    ['blocking', jobAd, true],
    ['error', jobAd, false],
    ['warning', good, true],
    ['blocking', tooLong, false],
  ] as const)('stopAt %s: %j goes out: %s', async (stopAt, post, goesOut) => {
    const publish = vi.fn();
    await guard(publish, { stopAt })(post).catch(() => {});
    expect(publish).toHaveBeenCalledTimes(goesOut ? 1 : 0);
  });
});

describe('what is left', () => {
  it('is handed over before the post goes out', async () => {
    const order: string[] = [];
    let given: readonly CheckReport[] = [];
    const post = guard(() => order.push('published'), {
      read: () => [good, warned],
      onReports: (reports) => {
        order.push('told');
        given = reports;
      },
    });
    await post();
    expect(order).toEqual(['told', 'published']);
    expect(given).toHaveLength(1);
    expect(given[0]?.diagnostics[0]?.ruleId).toBe('missing-alt-text');
  });

  it('is no call where nothing is left', async () => {
    const onReports = vi.fn();
    await guard(quiet, { onReports })(good);
    expect(onReports).not.toHaveBeenCalled();
  });

  it('is no call where the post stays here', async () => {
    const onReports = vi.fn();
    await stopped(guard(quiet, { onReports })([warned, tooLong]));
    expect(onReports).not.toHaveBeenCalled();
  });
});

describe('what a call publishes', () => {
  it('is a text, where the target is said', async () => {
    const publish = vi.fn((_text: string) => {});
    await guard(publish, { target: 'x' })('Which would you pick?');
    expect(publish).toHaveBeenCalledWith('Which would you pick?');
    await stopped(guard(publish, { target: 'x' })(tooLong.text as string));
    expect(publish).toHaveBeenCalledTimes(1);
  });

  it('is read from the arguments, perhaps after a while', async () => {
    const publish = vi.fn((_status: string, _options: { spoiler: string }) => {});
    const post = guard(publish, {
      read: async (text, { spoiler }) => ({ target: 'mastodon', text, contentWarning: spoiler }),
    });
    await post('Which would you pick?', { spoiler: 'maps' });
    await stopped(post('a'.repeat(499), { spoiler: 'maps' }));
    expect(publish).toHaveBeenCalledTimes(1);
  });

  it.each<[string, unknown[], object]>([
    ['a text without a target', ['Hello'], {}],
    ['nothing', [], {}],
    ['no posts', [[]], {}],
    ['no post', [{ status: 'Hello' }], {}],
    ['for an unknown target', [{ target: 'mastodno', text: 'Hello' }], {}],
    ['what read does not give', ['Hello'], { read: () => undefined }],
  ])('stays here where it is %s', async (_what, args, options) => {
    const publish = vi.fn((..._all: unknown[]) => {});
    await expect(guard(publish, options)(...args)).rejects.toThrow(ConfigError);
    expect(publish).not.toHaveBeenCalled();
  });
});

describe('a mistake in the options is told at once', () => {
  it.each<[object, string]>([
    [{ stopAt: 'errors' }, 'error'],
    [{ onReport: () => {} }, 'onReports'],
    [{ read: 'text' }, 'options.read'],
    [{ phase: 'now' }, 'options.phase'],
    [{ config: { rules: { 'over-lenght': 'off' } } }, 'over-length'],
    [{ account: { teir: 'premium' } }, 'tier'],
    [{ target: 'mastodn' }, 'mastodon'],
  ])('%j: %s', (options, named) => {
    expect(() => guard(() => {}, options)).toThrow(ConfigError);
    expect(() => guard(() => {}, options)).toThrow(named);
  });

  it('so is what is no function', () => {
    expect(() => guard({} as () => void)).toThrow(TypeError);
  });
});
