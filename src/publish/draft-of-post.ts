import { dayOfDraft } from '../draft/day-of-draft.ts';
import type { Draft, Media, Phase, Poll, SourceRun, Stated, Written } from '../draft/draft.ts';
import { SIZE_LIMIT } from '../draft/read.ts';
import { createFieldWriter, type Field, type FieldWriter } from './fields.ts';
import { htmlText } from './html-text.ts';
import type { OutgoingMedia, OutgoingPoll, OutgoingPost } from './outgoing-post.ts';

/** Stands in fixes that make a thread of a draft. A tool has no such sign: its fixes are left out. */
export const DIVIDER = '\n\n---\n\n';

/** A tool's post as a draft of one part, to the letter, and what stands where in its source. */
export function draftOfPost(
  post: OutgoingPost,
  { phase, path }: { readonly phase: Phase; readonly path: string | undefined },
): { readonly draft: Draft; readonly fields: readonly Field[] } {
  const own = post.html ?? post.text ?? '';
  const writer = createFieldWriter(post.html === undefined ? 'text' : 'html', own);
  const beside = post.media?.map((one, index) => mediaOf(one, `media.${index}`, writer)) ?? [];
  const poll = post.poll && pollOf(post.poll, writer);
  const stated = statedOf(post, writer);
  const { source, fields } = writer.finish();
  const isTooLarge = source.length > SIZE_LIMIT;
  const size = { size: source.length, unit: 'characters', limit: SIZE_LIMIT };
  const start = { start: 0, end: 0 };
  const part = () => ({ span: { start: 0, end: own.length }, ...bodyOf(post, beside), poll });
  const draft: Draft = {
    path,
    source,
    format: 'text',
    phase,
    published: false,
    meta: {},
    destinations: [{ name: post.target, span: start, source: 'front-matter' }],
    unsupported: [],
    disabled: [],
    stated,
    day: dayOfDraft(stated, path),
    divider: DIVIDER,
    sections: isTooLarge ? [] : [{ heading: undefined, parts: [part()] }],
    defects: isTooLarge ? [{ id: 'too-large', data: size, span: start }] : [],
  };
  return { draft, fields };
}

function bodyOf(post: OutgoingPost, beside: readonly Media[]) {
  if (post.html !== undefined) {
    const { runs, media } = htmlText(post.html);
    return { body: literal(runs), media: [...media, ...beside] };
  }
  const { text } = post;
  return { body: literal([{ text, start: 0, end: text.length }]), media: beside };
}

function literal(runs: readonly SourceRun[]) {
  return { kind: 'literal', runs } as const;
}

/** An address that holds its file (`data:`) tells nothing more behind its beginning. */
const LONGEST_URL = 2048;

function mediaOf({ url, alt, file }: OutgoingMedia, name: string, writer: FieldWriter): Media {
  const { written, span } = writer.group(name, () => ({
    url: writer.write(`${name}.url`, url.slice(0, LONGEST_URL)),
    alt: alt === undefined ? undefined : writer.write(`${name}.alt`, alt),
  }));
  return { url: written.url.text, alt, altSpan: written.alt?.span, span, file };
}

function pollOf({ options, question }: OutgoingPoll, writer: FieldWriter): Poll {
  const { written, span } = writer.group('poll', () => ({
    question: question === undefined ? undefined : writer.write('poll.question', question),
    options: options.map((one, index) => writer.write(`poll.options.${index}`, one)),
  }));
  return { ...written, span };
}

function statedOf(post: OutgoingPost, writer: FieldWriter): Stated {
  const written = (name: string, value: string | undefined): Written | undefined =>
    value === undefined || value.trim() === '' ? undefined : writer.write(name, value);
  const { kind, reply, contentWarning, language, date, approvedBy, series } = post;
  return {
    kind: kind ?? 'post',
    reply: reply ?? false,
    contentWarning: written('contentWarning', contentWarning),
    language: written('language', language),
    date: written('date', date),
    approvedBy: written('approvedBy', [approvedBy ?? []].flat().join(', ')),
    series: written('series', series),
  };
}
