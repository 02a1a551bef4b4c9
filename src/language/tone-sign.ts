import type { Span } from '../text/span.ts';

/** Something in a text that speaks for one tone or another. */
export type ToneSignKind =
  | 'reply'
  | 'repost'
  | 'mention'
  | 'greeting'
  | 'thanks'
  | 'invitation'
  | 'invitations'
  | 'acknowledgement'
  | 'closingQuestion'
  | 'openingQuestion'
  | 'onlyQuestion'
  | 'question'
  | 'announcement'
  | 'announcements'
  | 'callToAction'
  | 'callsToAction'
  | 'promotion'
  | 'ownOffer'
  | 'jobAd'
  | 'headline'
  | 'linkWithContext'
  | 'bareLink'
  | 'tags'
  | 'announcingMark'
  | 'report'
  | 'quotation'
  | 'i'
  | 'iOften'
  | 'we'
  | 'you'
  | 'informal'
  | 'place'
  | 'short'
  | 'long'
  | 'person'
  | 'organisation';

export interface ToneSign {
  readonly kind: ToneSignKind;
  /** Empty where the sign is no particular words. */
  readonly spans: readonly Span[];
}
