import { isDay } from '../text/day.ts';
import { didYouMean, nearestName, suggesting } from '../text/nearest-name.ts';
import { isSpace, type Span } from '../text/span.ts';
import type { Defect } from './defects.ts';
import type { Destination, Media, Meta, Part, Phase, Poll, Stated } from './draft.ts';
import { mediaOf, pollOf } from './known-media.ts';
import { statedOf } from './stated.ts';
import { isEmpty, isFlag, type Wrong } from './values.ts';
import type { Value } from './yaml-tree.ts';

/** The keys that name where a draft goes. */
export const targetKeys: readonly string[] = ['platform', 'platforms', 'targets'];

/** What the keys that postlint knows say; keys it does not know are the author's own business. */
export interface KnownMeta {
  readonly destinations: readonly Destination[];
  readonly phase: Phase;
  readonly published: boolean;
  readonly media: readonly Media[];
  readonly poll: Poll | undefined;
  readonly stated: Stated;
  readonly defects: readonly Defect[];
}

/** What the words of `status` mean (facts: the values seen in repositories that publish from git). */
const statuses: Readonly<Record<string, Phase | 'published'>> = {
  draft: 'draft',
  idea: 'draft',
  wip: 'draft',
  review: 'draft',
  scheduled: 'scheduled',
  approved: 'scheduled',
  ready: 'scheduled',
  ready_for_publishing: 'scheduled',
  queued: 'scheduled',
  publish: 'publish',
  publishing: 'publish',
  published: 'published',
  posted: 'published',
  sent: 'published',
};

/** Media and the poll of the front matter go out with the first post of a thread. */
export function firstOnly(index: number, { media, poll }: KnownMeta): Pick<Part, 'media' | 'poll'> {
  return index === 0 ? { media, poll } : { media: [] };
}

export function knownMeta(meta: Meta, source: string): KnownMeta {
  const defects: Defect[] = [];
  const wrong = (key: string, value: Value, expected: string, suggestion = '') =>
    defects.push({
      id: 'wrong-value',
      data: { key, value: written(source, value.span), expected, suggestion },
      span: value.span,
    });

  defects.push(...misspeltKeys(meta));
  const status = statusOf(meta, wrong);
  checkDates(meta, wrong);
  checkText(meta, 'link', isLink, 'it takes one address such as https://example.com/page', wrong);
  checkText(meta, 'reply_to', isLink, 'it takes the address of one post', wrong);
  checkText(meta, 'lang', isLanguage, 'it takes a language tag such as en or pt-BR', wrong);
  checkText(meta, 'cw', (text) => !isFlag(text), 'it takes a line of text', wrong);
  return {
    destinations: destinationsOf(meta, wrong),
    phase: status === undefined || status === 'published' ? 'scheduled' : status,
    published: status === 'published',
    media: mediaOf(meta, wrong),
    poll: pollOf(meta, wrong),
    stated: statedOf(meta, wrong),
    defects,
  };
}

/** Unknown keys are the author's own business, but not where one of them was to name the targets. */
function misspeltKeys(meta: Meta): Defect[] {
  if (targetKeys.some((key) => key in meta)) return [];
  return Object.entries(meta).flatMap(([name, { key: span }]): Defect[] => {
    const meant = nearKey(name);
    const data = { key: name, suggestion: suggesting(meant) };
    return meant === undefined ? [] : [{ id: 'misspelt-key', data, span }];
  });
}

/** “gadgets” is two letters from “targets”, and another word; “platfrom” as far from “platform”, and none. */
function nearKey(name: string): string | undefined {
  return nearestName(name, targetKeys, /^pl/i.test(name) ? 2 : 1);
}

function destinationsOf(meta: Meta, wrong: Wrong): Destination[] {
  return targetKeys.flatMap((key) => {
    const value = meta[key]?.value;
    if (value === undefined || isEmpty(value)) return [];
    const values = value.kind === 'list' ? value.items : [value];
    return values.flatMap((item) => {
      if (item.kind === 'scalar') return namesIn(item);
      wrong(key, item, 'it takes names such as x or linkedin/group');
      return [];
    });
  });
}

/** One name, or several with commas between them. */
function namesIn(value: Value & { kind: 'scalar' }): Destination[] {
  const pieces = value.text.split(',');
  return pieces.flatMap((piece) => {
    const name = piece.trim();
    return name === '' ? [] : [{ name, span: value.span, source: 'front-matter' as const }];
  });
}

function statusOf(meta: Meta, wrong: Wrong): Phase | 'published' | undefined {
  const value = meta.status?.value;
  if (value === undefined || isEmpty(value)) return undefined;
  const name = value.kind === 'scalar' ? value.text.toLowerCase().replaceAll(/[\s-]/g, '_') : '';
  const status = Object.hasOwn(statuses, name) ? statuses[name] : undefined;
  if (status === undefined) {
    const expected = 'it is one of draft, scheduled, publish and published';
    wrong('status', value, expected, didYouMean(name, Object.keys(statuses)));
  }
  return status;
}

function checkDates(meta: Meta, wrong: Wrong): void {
  for (const key of ['date', 'scheduled']) {
    const value = meta[key]?.value;
    if (value === undefined || isEmpty(value)) continue;
    if (value.kind === 'scalar' && (isDate(value.text) || isFlag(value.text))) continue;
    wrong(key, value, 'it takes a date such as 2026-12-01 or 2026-12-01T09:00Z');
  }
}

/** An ISO date that the calendar has, with or without a time. */
function isDate(text: string): boolean {
  const time =
    /^(?:[T ](?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?)?(?: ?(?:Z|UTC|[+-]\d{2}:?\d{2}))?$/;
  return isDay(text.slice(0, 10)) && time.test(text.slice(10));
}

function isLink(text: string): boolean {
  return /^https?:\/\/[^\s]+$/i.test(text) || /^at:\/\/\S+$/.test(text);
}

function isLanguage(text: string): boolean {
  return /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8}){0,4}$/i.test(text);
}

function checkText(
  meta: Meta,
  key: string,
  isRight: (text: string) => boolean,
  expected: string,
  wrong: Wrong,
): void {
  const value = meta[key]?.value;
  if (value === undefined || isEmpty(value)) return;
  if (value.kind !== 'scalar' || !isRight(value.text)) wrong(key, value, expected);
}

/** A value as its author wrote it, on one line and of a length for a message. */
function written(source: string, span: Span): string {
  const text = source
    .slice(span.start, Math.min(span.end, span.start + 60))
    .replace(/[\ud800-\udbff]$/, '');
  let line = '';
  for (const character of text) line += isSpace(character.charCodeAt(0)) ? ' ' : character;
  return span.end - span.start > 60 ? `${line}…` : line;
}
