import type { Span } from '../text/span.ts';
import type { LinkUse, TextFacts } from './signals.ts';

/** Everything in a text that can speak for one tone or another. */
export const toneSignKinds = [
  // whom it addresses
  'reply',
  'repost',
  'mention',
  'mentionCalled',
  'byName',
  // conversational moves
  'greeting',
  'thanks',
  'thanksByName',
  'invitation',
  'invitations',
  'acknowledgement',
  'closingQuestion',
  'openingQuestion',
  'onlyQuestion',
  'middleQuestion',
  'endsAsking',
  'question',
  'hook',
  'questions',
  'asksWithoutLink',
  // one-way moves
  'announcement',
  'announcements',
  'callToAction',
  'callsToAction',
  'callFirst',
  'promotion',
  'ownOffer',
  'jobAd',
  'selling',
  'bait',
  'news',
  'newsOften',
  'report',
  'newsReport',
  'closingCall',
  'fullName',
  'fullNames',
  // who speaks, and how
  'i',
  'iOften',
  'iFirst',
  'we',
  'you',
  'informal',
  'opinion',
  'opinions',
  'quotation',
  'quoted',
  // what it is made of
  'headline',
  'linkWithContext',
  'bareLink',
  'noLink',
  'linkFirst',
  'linkLast',
  'tag',
  'tags',
  'manyTags',
  'announcingMark',
  'emoji',
  'manyEmoji',
  'exclamation',
  'exclamations',
  'ellipsis',
  'colonEarly',
  'divider',
  'list',
  'paragraphs',
  'number',
  'numbers',
  'money',
  'time',
  'lowerCase',
  'lowerStart',
  'capitals',
  'place',
  'short',
  'brief',
  'full',
  'long',
  // together with another
  'iWithoutLink',
  'iWithContext',
  'weWithoutLink',
  'youWithoutLink',
  'callWithoutLink',
  'announcementWithoutLink',
  // what the account is stated to be
  'person',
  'organisation',
] as const;

export type ToneSignKind = (typeof toneSignKinds)[number];

export interface ToneSign {
  readonly kind: ToneSignKind;
  /** Empty where the sign is no particular words. */
  readonly spans: readonly Span[];
}

/** The sign, where it holds. */
export function signIf(
  kind: ToneSignKind,
  holds: boolean,
  spans: readonly Span[] = [],
): readonly ToneSign[] {
  return holds ? [{ kind, spans }] : NO_SIGN;
}

const NO_SIGN: readonly ToneSign[] = [];

/** What the other signals found and the tone builds on. */
export interface ToneContext {
  readonly link: LinkUse;
  readonly jobAd: boolean;
  readonly selling: boolean;
  readonly bait: boolean;
  readonly facts: TextFacts;
}
