import { checkAccount, checkPublisher } from '../core/check-account.ts';
import {
  boolean,
  checkShape,
  isoDate,
  list,
  oneOf,
  positive,
  record,
  type Shape,
  string,
  strings,
} from '../core/check-shape.ts';
import type { Config } from '../core/config.ts';
import { ConfigError } from '../core/config-error.ts';
import { type FileFacts, type Phase, phases } from '../draft/draft.ts';
import type { Platform } from '../platforms/platform.ts';
import type { Account, Publisher } from '../post/target.ts';

/** What a tool is about to publish in one place: a text to the letter, or what its editor gives as HTML. */
export type OutgoingPost = BesideText &
  (
    | { readonly text: string; readonly html?: undefined }
    | { readonly html: string; readonly text?: undefined }
  );

interface BesideText {
  /** `mastodon`, `linkedin/group`. */
  readonly target: string;
  readonly media?: readonly OutgoingMedia[] | undefined;
  readonly poll?: OutgoingPoll | undefined;
  readonly contentWarning?: string | undefined;
  /** BCP 47: `en`, `pt-BR`. */
  readonly language?: string | undefined;
  /** When it goes out, as ISO 8601. */
  readonly date?: string | undefined;
  /** `comment` where it goes under somebody's post. */
  readonly kind?: 'post' | 'comment' | undefined;
  /** True where it answers or quotes another post. */
  readonly reply?: boolean | undefined;
  /** Who stands for what it promises. */
  readonly approvedBy?: string | readonly string[] | undefined;
  /** What posts have in common that are meant to resemble one another. */
  readonly series?: string | undefined;
}

export interface OutgoingMedia {
  /** An address, or a file's name. */
  readonly url: string;
  readonly alt?: string | undefined;
  readonly file?: FileFacts | undefined;
}

export interface OutgoingPoll {
  readonly options: readonly string[];
  readonly question?: string | undefined;
}

/** What holds for a post besides what stands in it. */
export interface CheckOptions {
  readonly config?: Config | undefined;
  /** Facts about the account that it goes out from; they win over the configuration's. */
  readonly account?: Account | undefined;
  /** What the tool does on the way; it wins over the configuration's. */
  readonly publisher?: Publisher | undefined;
  /** `publish` where nothing is said; in the phase `draft` nothing is blocking. */
  readonly phase?: Phase | undefined;
  /** The time of checking as ISO 8601; only its date is read. */
  readonly now?: string | undefined;
  /** What the report calls the post. */
  readonly path?: string | undefined;
}

/** Throws a ConfigError over a key or a value that a post cannot have. */
export function checkPost(key: string, post: OutgoingPost): void {
  checkShape(key, post, postShape);
  if (post.target === undefined) {
    throw new ConfigError(`${key}: “target” is missing, such as mastodon or linkedin/group.`, key);
  }
  if ((post.text === undefined) === (post.html === undefined)) {
    const found = post.text === undefined ? 'neither' : 'both';
    throw new ConfigError(`${key}: it takes “text” or “html”, found ${found}.`, key);
  }
}

/** Throws a ConfigError where options hold no configuration that can be asked for its platforms. */
export function checkConfigIn(options: CheckOptions): void {
  anyObject('options', options);
  const { config } = options;
  if (config === undefined) return;
  anyObject('options.config', config);
  if (config.plugins !== undefined) plugins('options.config.plugins', config.plugins);
}

const anyObject = record(() => {});
const plugins = listOf((key, one) =>
  checkShape(key, one, { name: string, rules: list, platforms: list }),
);

/** Throws a ConfigError over options that do not hold for any of the platforms. */
export function checkOptions(
  options: CheckOptions,
  platforms: readonly Platform[],
  more: Shape = {},
): void {
  checkShape('options', options, {
    config: () => {}, // the linter checks the rest of it
    account: (key, account) => checkAccount(key, account, platforms),
    publisher: checkPublisher,
    phase: oneOf(phases),
    now: isoDate,
    path: string,
    ...more,
  });
}

const postShape: Shape = {
  target: string,
  text: string,
  html: string,
  media: listOf((key, one) => {
    checkShape(key, one, { url: string, alt: string, file: checkFile });
    needs(key, one, 'url');
  }),
  poll: (key, poll) => {
    checkShape(key, poll, { options: strings, question: string });
    needs(key, poll, 'options');
  },
  contentWarning: string,
  language: (key, tag) => {
    string(key, tag);
    if (LANGUAGE.test(tag as string)) return;
    throw new ConfigError(`${key}: “${tag}” is no language tag such as en or pt-BR.`, key);
  },
  date: isoDate,
  kind: oneOf(['post', 'comment']),
  reply: boolean,
  approvedBy: (key, names) => (Array.isArray(names) ? strings : string)(key, names),
  series: string,
};

const LANGUAGE = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8}){0,4}$/i;

function listOf(check: (key: string, value: unknown) => void) {
  return (key: string, value: unknown): void => {
    list(key, value);
    for (const [index, one] of (value as unknown[]).entries()) check(`${key}.${index}`, one);
  };
}

function checkFile(key: string, file: unknown): void {
  checkShape(key, file, {
    exists: boolean,
    bytes: positive,
    type: string,
    width: positive,
    height: positive,
  });
  needs(key, file, 'exists');
  if (!(file as FileFacts).exists) return;
  needs(key, file, 'bytes');
  needs(key, file, 'type');
}

function needs(key: string, value: unknown, name: string): void {
  if ((value as Readonly<Record<string, unknown>>)[name] !== undefined) return;
  throw new ConfigError(`${key}: “${name}” is missing.`, `${key}.${name}`);
}
