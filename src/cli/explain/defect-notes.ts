import type { DefectId } from '../../draft/defects.ts';

/** Why postlint says each defect: two or three sentences. */
export const defectNotes: Readonly<Record<DefectId, string>> = {
  'not-text':
    'A draft is read as UTF-8, which is what every publishing tool sends. A file in another encoding would go out with broken letters, and a picture or a document is no post.',
  'too-large':
    'A draft has at most 65,536 UTF-16 units and its front matter 8,192: no network takes more, and a file of that size is hardly a draft. Nothing of it is linted, so that nobody takes silence for approval.',
  'too-many-posts':
    'Each part of a draft becomes a post for each of its targets. Many parts times many targets would keep postlint busy for minutes, so it stops there and says so.',
  'too-many-problems':
    'One rule found the same kind of problem over and over in one post. The first ones show what it is; the others would bury what other rules found.',
  'too-dense':
    'Text that is nearly all Markdown characters takes a parser seconds. Such a draft is linted as plain text instead: what would be markup counts as the characters that it is written with.',
  'empty-draft':
    'A publishing tool would send an empty post, or fail over it. Comments and definitions of links are no text: readers do not see them.',
  'text-elsewhere':
    'A Bluesky record of some tools holds only a pointer to the file with the text. That file is the one to lint.',
  'unreadable-front-matter':
    'The lines between the two --- at the top are YAML. Where they cannot be read, nobody knows which networks the draft is for, so none is assumed: it is linted for those that the call or a configuration names, else for none. Most often a value needs quotation marks: names that begin with @, tags that begin with #, text with a colon.',
  'unreadable-record':
    'The file looks like a record of Bluesky, but it is not the JSON that such a record is.',
  'unknown-platform':
    'The draft names a network that postlint has no data for, most often a misspelt one. It is linted for the others, and not for this one.',
  'unknown-section':
    'Where headings name platforms, each section is the text for its platform. A heading that names none would take its text out of every post, most often by a misspelling.',
  'unused-text':
    'The draft has text before its first section, which goes to the targets without a section; here every target has one, so nobody would read it.',
  'title-before-sections':
    'Headings divide a draft only if the first one names a platform. Here it names none, perhaps for a slip, so the whole draft is one text, with all headings in it.',
  'no-section':
    'The front matter names a target, and the draft has sections, but none for it and no text that is for all. There is nothing to send.',
  'wrong-value':
    'A value of the front matter is of another kind than postlint reads there. It goes on without the value, which can hide what the value was meant to say.',
  'misspelt-key':
    'The front matter names no target, but it has a key that is almost platform, platforms or targets. In a folder such a file would be passed over as no draft, and nobody would notice.',
  'unknown-directive':
    'A comment that begins with postlint- was meant for postlint, but it is none that it knows, so it does nothing.',
  'unknown-rule':
    'A comment switches off a rule that does not exist, most often a misspelt one, so the rule that was meant still speaks.',
  'unused-disable':
    'A comment switches off a rule that finds nothing there. It was needed once, or stands at the wrong place; left alone, it would hide the next real finding.',
};
