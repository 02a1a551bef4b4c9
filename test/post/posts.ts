import { parseMarkdown } from '../../src/draft/markdown.ts';
import { readDraft, type Where } from '../../src/draft/read.ts';
import { analyze, type Facts } from '../../src/index.ts';
import type { AnalyzeTokens } from '../../src/language/signals.ts';
import { platforms } from '../../src/platforms/index.ts';
import { type Place, placeNames } from '../../src/platforms/resolve-name.ts';
import { type Choice, deliveriesOf } from '../../src/post/deliveries.ts';
import { detectLinks } from '../../src/post/detect-linkify.ts';
import { detectX, twitterTextLibrary } from '../../src/post/detect-twitter-text.ts';
import { entitiesOf } from '../../src/post/entities.ts';
import { limitsFor } from '../../src/post/limits.ts';
import { type Measured, measureText } from '../../src/post/measure.ts';
import { type Post, postsOf } from '../../src/post/post.ts';
import type { Counted } from '../../src/post/target.ts';

export const names = placeNames(platforms);
export const detectors = { linkify: detectLinks, 'twitter-text': detectX };

export function place(name: string): Place {
  const found = names.find(name);
  if (found === undefined) throw new Error(`no place ${name}`);
  return found;
}

/** What decides over targets, with nothing stated but what a test states. */
export function choose(choice: Partial<Choice> = {}): Choice {
  return {
    named: undefined,
    configured: [],
    assumed: ['x', 'mastodon'].map(place),
    accounts: {},
    publisher: () => ({}),
    own: {},
    ...choice,
  };
}

const analyzeTokens: AnalyzeTokens = ({ text }, facts) => analyze(text, facts);

export const making = {
  detectors,
  x: twitterTextLibrary,
  analyze: analyzeTokens,
  today: () => '2026-11-22',
};

/** A draft’s deliveries, and the posts made of them. */
export function deliver(source: string, where: Where = {}, choice: Partial<Choice> = {}) {
  const draft = readDraft(source, where, names, parseMarkdown);
  const { deliveries, defects } = deliveriesOf(draft, choose(choice), names);
  const posts = postsOf(draft, deliveries, making);
  return { draft, deliveries, defects, posts };
}

/** The one post of a draft on one target. */
export function postOf(source: string, target = 'linkedin', where: Where = {}): Post {
  const [post] = deliver(source, where, { named: [place(target)] }).posts;
  if (post === undefined) throw new Error('no post');
  return post;
}

/** The length of a plain text on a target, and where it is cut. */
export function measured(text: string, target: string, facts: Facts = {}): Measured {
  const there = counted(target, facts);
  return measureText(
    text,
    entitiesOf(text, there.platform, detectors),
    there,
    facts.contentWarning,
    twitterTextLibrary,
  );
}

/** A target, as far as measuring needs it. */
export function counted(target: string, { account = {}, publisher = {} }: Facts = {}): Counted {
  const { platform, surface } = place(target);
  return { platform, surface, account, publisher, limits: limitsFor(surface, account) };
}
