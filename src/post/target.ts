import type { AppendedLine, Part } from '../draft/draft.ts';
import type { Platform, Surface } from '../platforms/platform.ts';

/** Facts about an account; what is not stated is assumed, and said so in `assumes`. */
export interface Account {
  /** X: `classic`, `standard` or `premium`. */
  readonly tier?: string;
  /** What a server sets for itself: on Mastodon, `length` is the instance's max_characters. */
  readonly limits?: { readonly length?: number };
}

/** What the tool that publishes a post does on the way. */
export interface Publisher {
  /** True where it turns a text that is too long into a thread. */
  readonly splits?: boolean;
}

export type TargetSource =
  | 'command-line'
  | 'section'
  | 'front-matter'
  | 'format'
  | 'file-name'
  | 'config'
  | 'assumed';

/** A place on a network that a draft goes to. */
export interface Target {
  /** `x`, `linkedin/group`. */
  readonly name: string;
  readonly platform: Platform;
  readonly surface: Surface;
  /** The account's name in the draft, where it names accounts. */
  readonly accountName: string | undefined;
  readonly account: Account;
  readonly publisher: Publisher;
  /** Where the choice came from. What nobody named is `assumed`, and never stops anybody. */
  readonly source: TargetSource;
}

/** A target, and what of the draft goes there. */
export interface Delivery {
  readonly target: Target;
  readonly parts: readonly Part[];
  readonly appended: readonly AppendedLine[];
}
