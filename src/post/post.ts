import type { Draft, FileFacts, Media, Poll, Stated } from '../draft/draft.ts';
import { type Tokens, tokensOf } from '../language/reading.ts';
import type { AnalyzeTokens, Signals, TextFacts } from '../language/signals.ts';
import type { Fact } from '../platforms/fact.ts';
import type { Limits } from '../platforms/limits.ts';
import type { Surface } from '../platforms/platform.ts';
import type { Day } from '../text/day.ts';
import { once } from '../text/once.ts';
import type { Offset, Span } from '../text/span.ts';
import { allowedIn, withoutAllowed } from './allowed-phrases.ts';
import { type Dividing, dividingOf } from './dividing.ts';
import { type Detectors, entitiesOf } from './entities.ts';
import type { Entity } from './entity.ts';
import { markupOf } from './markup-of.ts';
import { type Measurement, measureText } from './measure.ts';
import { type Rendered, renderParts } from './render.ts';
import type { SourceMap } from './source-map.ts';
import type { Counted, Delivery, Target } from './target.ts';
import type { XLibrary } from './x-library.ts';

/** What one target would show of a draft. */
export interface Post {
  readonly target: Target;
  /** The number of the post in its thread, from 1, and how many there are. */
  readonly part: number;
  readonly of: number;
  readonly text: string;
  /** True where the text is the draft's to the letter, with all the markup in it. */
  readonly asWritten: boolean;
  /** The text of the next post of the thread. */
  readonly next: string | undefined;
  readonly entities: readonly Entity[];
  readonly media: readonly Media[];
  readonly poll: Poll | undefined;
  /** What the draft says of itself, whether or not the target can show it. */
  readonly stated: Stated;
  /** A feed is the account's own; in a group and in a comment other people came to talk. */
  readonly place: Surface['place'];
  /** The day that the draft is for; undefined where it does not say. */
  readonly day: Day | undefined;
  /** The day of linting; undefined where nobody said. What asks for it holds on that day alone: see a date first. */
  readonly today: Day | undefined;
  /** What would divide it into a thread. */
  readonly divider: string;
  /** Where in the draft it would be divided before an offset of its text; undefined inside markup. */
  readonly dividesAt: Dividing;
  readonly length: Measurement;
  /** The first UTF-16 offset that does not fit; undefined where all of the text does. */
  readonly cut: Offset | undefined;
  /** The same for another length, counted as the target counts. */
  readonly cutAt: (length: Fact<number>) => Offset | undefined;
  readonly map: SourceMap;
  /** Where the text holds phrases that the configuration allows. */
  readonly allowed: readonly Span[];
  /** The words of the text; taken apart when they are first asked for, once for the same text. */
  readonly tokens: Tokens;
  /** What `analyze` finds in the text; computed when it is first asked for, once for the same text. */
  readonly signals: Signals;
}

/** What turns deliveries into posts. */
export interface PostMaking {
  readonly detectors: Detectors;
  /** X's own library, where a text needs it to be counted. */
  readonly x?: XLibrary | undefined;
  readonly analyze: AnalyzeTokens;
  readonly today: () => Day | undefined;
  readonly files?: ((url: string) => FileFacts | undefined) | undefined;
  /** Phrases that no rule takes offence at. */
  readonly phrases?: readonly string[];
}

/** The same, with what is known of each text that was looked at before. */
interface Looking extends PostMaking {
  readonly tokensOf: (text: string) => Tokens;
  readonly allowedIn: (text: string) => readonly Span[];
}

/** The posts of a draft, target by target, each thread in its order. */
export function postsOf(draft: Draft, deliveries: readonly Delivery[], making: PostMaking): Post[] {
  const { phrases = [] } = making;
  const allowed = once((text) => allowedIn(text, phrases));
  const looking: Looking = {
    analyze: onceAnalyzed(making.analyze),
    tokensOf: once((text) => withoutAllowed(tokensOf(text), allowed(text))),
    allowedIn: allowed,
    detectors: onceEach(making.detectors),
    x: making.x,
    today: making.today,
    files: making.files && once(making.files),
  };
  return deliveries.flatMap(({ target, parts, appended }) => {
    const groups = isThread(target) ? parts.map((part) => [part]) : [parts];
    const shown = groups
      // A publisher appends its tags to the whole text: to the last post of a thread.
      .map((group, index) =>
        renderParts(draft.source, group, {
          appended: index === groups.length - 1 ? appended : [],
          asWritten: isSentAsWritten(target),
        }),
      )
      .filter(({ text, media }) => text !== '' || media.length > 0);
    return shown.map((one, index) => {
      const place = { part: index + 1, of: shown.length, next: shown[index + 1]?.text };
      return postOf(one, target, place, draft, looking);
    });
  });
}

/** Beside media, Telegram takes a caption and not a message. */
function withCaption(target: Target): Target {
  const { captionLength } = target.limits;
  if (captionLength === undefined) return target;
  return { ...target, limits: { ...target.limits, length: captionLength } };
}

/** Some networks read Markdown themselves, and some tools leave it in whatever the network does. */
function isSentAsWritten(target: Target): boolean {
  const { markdown } = target.publisher;
  if (markdown !== undefined) return markdown === 'sent';
  const markup = markupOf(target);
  return markup === 'markdown' || markup === 'discord';
}

/** Where nobody named a target, the text is looked at as one: it may be no thread at all. */
function isThread({ surface, source }: Target): boolean {
  return surface.threads && source !== 'assumed';
}

function postOf(
  { text, asWritten, map, start, media, poll }: Rendered,
  to: Target,
  inThread: Pick<Post, 'part' | 'of' | 'next'>,
  draft: Draft,
  { detectors, x, analyze, tokensOf, allowedIn, files, today }: Looking,
): Post {
  const target = media.length > 0 ? withCaption(to) : to;
  const entities = entitiesOf(text, target.platform, detectors);
  const { stated, day, divider } = draft;
  const facts = factsOf(stated, target);
  const measured = (counted: Counted) =>
    measureText(text, entities, counted, stated.contentWarning?.text, x);
  const { length, cut } = measured(target);
  let signals: Signals | undefined;
  return {
    target,
    text,
    asWritten,
    entities,
    media: files === undefined ? media : media.map((one) => ({ ...one, file: files(one.url) })),
    poll,
    stated,
    place: facts.kind === 'comment' ? 'comment' : target.surface.place,
    day,
    get today() {
      return today();
    },
    divider,
    dividesAt: dividingOf(draft.source, map, asWritten ? undefined : start),
    length,
    cut,
    cutAt: (length) => measured({ ...target, limits: withLength(target.limits, length) }).cut,
    map,
    get allowed() {
      return allowedIn(text);
    },
    get tokens() {
      return tokensOf(text);
    },
    get signals() {
      signals ??= analyze(tokensOf(text), facts);
      return signals;
    },
    // Last: in front of getters a spread takes V8 four times as long.
    ...inThread,
  };
}

/** Another length, and no cap on bytes that would cut before it. */
function withLength({ bytes: _, ...limits }: Limits, length: Fact<number>): Limits {
  return { ...limits, length };
}

function onceAnalyzed(analyze: AnalyzeTokens): AnalyzeTokens {
  const known = new Map<string, Signals>();
  return (tokens, facts = {}) => {
    const key = [facts.lang, facts.kind, facts.account?.role, tokens.text].join('\n');
    const signals = known.get(key) ?? analyze(tokens, facts);
    known.set(key, signals);
    return signals;
  };
}

/** What is known of a post's text besides its words. */
function factsOf({ kind, language }: Stated, { account, surface }: Target): TextFacts {
  return {
    lang: language?.text,
    kind: surface.place === 'comment' ? 'comment' : kind,
    account,
  };
}

function onceEach(detectors: Detectors): Detectors {
  return Object.fromEntries(
    Object.entries(detectors).flatMap(([id, detect]) => (detect ? [[id, once(detect)]] : [])),
  );
}
