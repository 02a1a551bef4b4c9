import type { Span } from '../text/span.ts';

/** What is wrong with a draft as a file, before any platform comes into it. */
export interface Defect {
  readonly id: DefectId;
  readonly data: Readonly<Record<string, string | number>>;
  readonly span: Span;
}

interface DefectKind {
  readonly severity: 'error' | 'warning' | 'info';
  readonly text: string;
  readonly help: string;
}

/** Every defect, with its words. The ids stand beside those of the rules; none of them can be switched off. */
export const defectKinds = {
  'not-text': {
    severity: 'error',
    text: 'This is not UTF-8 text: byte {byte} is the first that cannot be.',
    help: 'Save the file as UTF-8, or leave it out of the drafts.',
  },
  'too-large': {
    severity: 'error',
    text: 'Too large to lint: {size} {unit}, at most {limit}.',
    help: 'Split it into one file for each post, or leave it out of the drafts.',
  },
  'too-many-posts': {
    severity: 'error',
    text: 'This draft would go out as {count} posts; postlint looks at {limit} at most.',
    help: 'Split it into several drafts.',
  },
  'too-many-problems': {
    severity: 'info',
    text: '{rule} found more than {limit} problems in one post; the first {limit} are listed.',
    help: 'Mend these, and lint the draft again.',
  },
  'too-dense': {
    severity: 'warning',
    text: 'This text holds {count} Markdown characters, over {limit}: it was linted as it is written, with its markup.',
    help: 'Write the post with less markup, or as a .txt file.',
  },
  'empty-draft': {
    severity: 'warning',
    text: 'There is no text to post here.',
    help: 'Write the post, or take the file away.',
  },
  'text-elsewhere': {
    severity: 'info',
    text: 'The text of this record is in {file}.',
    help: 'Lint that file: postlint --platform bluesky {file}',
  },
  'unreadable-front-matter': {
    severity: 'error',
    text: 'The front matter cannot be read: {reason}.',
    help: '{advice}',
  },
  'unreadable-record': {
    severity: 'error',
    text: 'The record cannot be read: {reason}.',
    help: 'Mend the JSON; the text of the post is a string under "richText".',
  },
  'unknown-platform': {
    severity: 'error',
    text: '“{name}” is no platform that postlint knows.{suggestion}',
    help: 'Known are {known}.',
  },
  'unknown-section': {
    severity: 'info',
    text: 'The section “{name}” names no platform, so it belongs to no post.{suggestion}',
    help: 'Name a platform in the heading, or move the section out of the draft.',
  },
  'unused-text': {
    severity: 'info',
    text: 'This text belongs to no post: every target has a section of its own.',
    help: 'Name a target without a section in the front matter, or take the text away.',
  },
  'title-before-sections': {
    severity: 'warning',
    text: 'A heading below names a platform, but the first one, “{name}”, does not: all of it goes out as one text.{suggestion}',
    help: 'Name a platform in the first heading, or take it away: then each platform gets the text under its own.',
  },
  'no-section': {
    severity: 'warning',
    text: 'There is no text for {target} here.',
    help: 'Write it under a heading that names the platform, or before the first section.',
  },
  'wrong-value': {
    severity: 'warning',
    text: '“{key}” cannot be “{value}”: {expected}.{suggestion}',
    help: 'Correct it; postlint went on without this value.',
  },
  'misspelt-key': {
    severity: 'warning',
    text: 'No key of the front matter names a target, but “{key}” is almost one that does.{suggestion}',
    help: 'Correct it; until then nobody knows where the draft goes.',
  },
  'unknown-directive': {
    severity: 'warning',
    text: '“{name}” is no directive that postlint knows.{suggestion}',
    help: 'There are postlint-disable, postlint-enable, postlint-disable-next and postlint-disable-file.',
  },
  'unknown-rule': {
    severity: 'warning',
    text: 'There is no rule “{rule}” to switch off.{suggestion}',
    help: 'Correct the name, or take it away.',
  },
  'unused-disable': {
    severity: 'warning',
    text: '{rule} is switched off here, and finds nothing here.',
    help: 'Take the name away, so that it hides nothing later.',
  },
} as const satisfies Record<string, DefectKind>;

export type DefectId = keyof typeof defectKinds;
