import type { AppendedLine, Part } from '../draft/draft.ts';
import type { Role } from '../language/signals.ts';
import type { Limits, StatedLimits } from '../platforms/limits.ts';
import type { Platform, Surface } from '../platforms/platform.ts';
import type { InstanceFacts } from './instance.ts';

/** Facts about an account; what is not stated is assumed, and said so in `assumes`. */
export interface Account {
  /** X: `classic`, `standard` or `premium`; Discord: `nitro`; Telegram: `premium`. */
  readonly tier?: string;
  /** Limits that hold for it, by postlint's names: `{ length: 5000 }`. */
  readonly limits?: StatedLimits;
  /** What the account's Mastodon server answers to `GET /api/v2/instance`, as it is. */
  readonly instance?: InstanceFacts;
  /** A newswire and a bot are meant to announce; a person speaks for nobody else. */
  readonly role?: Role;
}

/** What belongs to those who post, so that it is not taken for somebody else’s. */
export interface Own {
  /** Domains, with all below them: `example.com`. */
  readonly domains?: readonly string[];
  /** Handles on all networks, as they are mentioned there: `@acme`, `@acme.example.com`, `@acme@social.example`. */
  readonly handles?: readonly string[];
  /** Names of those who may stand for what a post promises; anybody where there are none. */
  readonly people?: readonly string[];
}

/** What the tool that publishes a post does on the way. */
export interface Publisher {
  /** True where it turns a text that is too long into a thread. */
  readonly splits?: boolean;
  /** Whether it escapes the characters that cut a LinkedIn post off. */
  readonly escapes?: boolean;
  /** `shortened` where it shortens links as Bluesky's own app does before it posts. */
  readonly links?: 'full' | 'shortened';
  /** The longest that it writes links on Bluesky: it cuts longer ones and ends them with `...`, as crosspost does at 27. */
  readonly linkLength?: number;
  /** Whether Markdown is taken out of the text or sent as it is written. */
  readonly markdown?: 'stripped' | 'sent';
  /** `twitter-text` where it counts for X as twitter-text 3.1.0 does, newer emoji and all. */
  readonly counting?: 'postlint' | 'twitter-text';
}

export type TargetSource =
  | 'command-line'
  | 'section'
  | 'front-matter'
  | 'format'
  | 'file-name'
  | 'config'
  | 'assumed';

/** What decides how long a text is and may be: a place with the facts that hold there. */
export interface Counted {
  readonly platform: Platform;
  readonly surface: Surface;
  readonly account: Account;
  readonly publisher: Publisher;
  /** The surface's limits, with what the account's tier, server and own facts override. */
  readonly limits: Limits;
}

/** A place on a network that a draft goes to. */
export interface Target extends Counted {
  /** `x`, `linkedin/group`. */
  readonly name: string;
  /** The account's name in the draft, where it names accounts. */
  readonly accountName: string | undefined;
  /** Where the choice came from. What nobody named is `assumed`, and never stops anybody. */
  readonly source: TargetSource;
  readonly own: Own;
}

/** A target, and what of the draft goes there. */
export interface Delivery {
  readonly target: Target;
  readonly parts: readonly Part[];
  readonly appended: readonly AppendedLine[];
}
