import type { Root } from 'mdast';
import type { Day } from '../text/day.ts';
import type { Offset, Span } from '../text/span.ts';
import type { Defect } from './defects.ts';
import type { Value } from './yaml-tree.ts';

export type Format = 'markdown' | 'tweet' | 'galaxy' | 'bluesky-record' | 'text';

export const formats: readonly Format[] = ['markdown', 'tweet', 'galaxy', 'bluesky-record', 'text'];

/** How close a draft is to going out. Nobody is stopped in the phase `draft`. */
export type Phase = 'draft' | 'scheduled' | 'publish';

export const phases: readonly Phase[] = ['draft', 'scheduled', 'publish'];

/** What an author wrote: one file or string. Every span indexes `source`. */
export interface Draft {
  readonly path: string | undefined;
  /** The decoded text, byte-order mark and line ends kept. */
  readonly source: string;
  readonly format: Format;
  readonly phase: Phase;
  /** True where the front matter says that it went out already. */
  readonly published: boolean;
  /** Every key of the front matter (or of the record), known or not. */
  readonly meta: Meta;
  /** The places that the draft names, outside of its headings. */
  readonly destinations: readonly Destination[];
  /** The accounts among them whose network no platform stands for. */
  readonly unsupported: readonly Destination[];
  readonly stated: Stated;
  /** The day that it is for, by its front matter or its file’s name. */
  readonly day: Day | undefined;
  /** What stands between the parts of a thread in this format. */
  readonly divider: string;
  /** One for each heading that names a platform, and one for the text before; just one where no heading does. */
  readonly sections: readonly Section[];
  readonly defects: readonly Defect[];
  /** The rules that it switches off, in comments of its Markdown and in its front matter. */
  readonly disabled: readonly Disabled[];
}

/** A rule that a draft switches off. */
export interface Disabled {
  /** Undefined where it is all rules. */
  readonly rule: string | undefined;
  /** Where in the draft it is off. */
  readonly range: Span;
  readonly reason: string | undefined;
  /** The words that say so. */
  readonly span: Span;
}

/** What the front matter says of the post besides where it goes and what goes with it. */
export interface Stated {
  /** `comment` where it goes under somebody’s post: `kind: comment`, or `reply`; where no kind is said, an answer. */
  readonly kind: 'post' | 'comment';
  /** True where the draft answers or quotes another post, the account’s own, too. */
  readonly reply: boolean;
  readonly contentWarning: Written | undefined;
  /** `lang`: BCP 47. */
  readonly language: Written | undefined;
  /** `scheduled`, else `date`: ISO 8601. */
  readonly date: Written | undefined;
  /** `approved-by`: who stands for what is promised. */
  readonly approvedBy: Written | undefined;
  /** `series`: posts that are meant to resemble one another. */
  readonly series: Written | undefined;
}

export type Meta = Readonly<Record<string, { readonly key: Span; readonly value: Value }>>;

/** A place that a draft names as its author wrote it, not yet looked up. */
export interface Destination {
  readonly name: string;
  readonly span: Span;
  /** Where the name stands; with `format` and `file-name` nobody wrote it into the draft. */
  readonly source: 'section' | 'front-matter' | 'format' | 'file-name';
  /** The account, where the draft names accounts and not places (galaxy-social). */
  readonly account?: string;
  /** What the publisher writes below the text for this account. */
  readonly appended?: readonly AppendedLine[];
}

/** A line of words that a publisher appends, each with the value in the front matter that it comes from. */
export type AppendedLine = readonly { readonly text: string; readonly span: Span }[];

export interface Section {
  /** The places that its heading names; undefined for the text before the first such heading. */
  readonly heading: readonly Destination[] | undefined;
  readonly parts: readonly Part[];
}

/** One post of a thread, or the only one. */
export interface Part {
  readonly span: Span;
  readonly body: Body;
  readonly media: readonly Media[];
  readonly poll?: Poll | undefined;
}

/** A value that an author wrote, and where. */
export interface Written {
  readonly text: string;
  readonly span: Span;
}

/** A poll: its options and, where the draft gives one, its question. */
export interface Poll {
  readonly options: readonly Written[];
  readonly question?: Written | undefined;
  readonly span: Span;
}

/** The text of a part: Markdown to be rendered, or runs to be taken to the letter. */
export type Body =
  | { readonly kind: 'markdown'; readonly tree: Root }
  | { readonly kind: 'literal'; readonly runs: readonly SourceRun[] };

/** A stretch of text and the stretch of the source that it was written as; equal in length where it is a copy. */
export interface SourceRun {
  readonly text: string;
  readonly start: Offset;
  readonly end: Offset;
}

/** A picture, a film or a sound that goes out with a post. */
export interface Media {
  /** As the draft has it: a path, or an address. */
  readonly url: string;
  /** Undefined where nothing is said of it; empty where the author wrote an empty one. */
  readonly alt: string | undefined;
  /** Where the alt text stands, if that can be told apart from the rest. */
  readonly altSpan?: Span | undefined;
  readonly span: Span;
  /** What the caller knows of the file; undefined where it knows nothing. */
  readonly file?: FileFacts | undefined;
}

/** What can be said of a file from the outside and from its first bytes. */
export type FileFacts =
  | { readonly exists: false }
  | {
      readonly exists: true;
      readonly bytes: number;
      /** As the end of a name, lower case: `png`. From the content where that tells it. */
      readonly type: string;
      /** In pixels, as shown. */
      readonly width?: number;
      readonly height?: number;
    };
