import type { Tone } from './signals.ts';
import type { ToneSignKind } from './tone-sign.ts';

type ToneWeights = Readonly<Record<Tone, number>>;

/** Where no sign speaks: most posts announce, few converse. */
export const NO_SIGN: ToneWeights = { broadcast: 0, dialogue: -2.1, personal: -0.2 };

/**
 * How much a sign speaks for each tone, in log odds: fitted by logistic regression to posts that
 * people labelled, then rounded. Signs that those posts hold too rarely are set by judgement.
 */
export const TONE_WEIGHTS: Readonly<Record<ToneSignKind, ToneWeights>> = {
  reply: { broadcast: -1.4, dialogue: 2.9, personal: -1.5 },
  repost: { broadcast: 0.2, dialogue: 0.1, personal: -0.3 },
  mention: { broadcast: 0, dialogue: 0.3, personal: -0.3 },
  greeting: { broadcast: -0.7, dialogue: 0.7, personal: 0 },
  thanks: { broadcast: -1.4, dialogue: 1.6, personal: -0.2 },
  invitation: { broadcast: -1, dialogue: 1.5, personal: -0.5 },
  invitations: { broadcast: -0.4, dialogue: 0.4, personal: 0 },
  acknowledgement: { broadcast: -0.4, dialogue: 0.7, personal: -0.3 },
  closingQuestion: { broadcast: -0.5, dialogue: 1.2, personal: -0.7 },
  openingQuestion: { broadcast: -0.2, dialogue: 0.2, personal: 0 },
  onlyQuestion: { broadcast: -0.5, dialogue: 1.2, personal: -0.7 },
  question: { broadcast: -0.1, dialogue: 0, personal: 0.1 },
  announcement: { broadcast: 0.3, dialogue: -0.2, personal: -0.1 },
  announcements: { broadcast: 0.3, dialogue: 0, personal: -0.3 },
  callToAction: { broadcast: 0.6, dialogue: 0, personal: -0.6 },
  callsToAction: { broadcast: 0.5, dialogue: -0.5, personal: 0 },
  promotion: { broadcast: 0.4, dialogue: 0, personal: -0.4 },
  ownOffer: { broadcast: 0.6, dialogue: -0.1, personal: -0.5 },
  jobAd: { broadcast: 1.2, dialogue: -0.2, personal: -1 },
  headline: { broadcast: 1.5, dialogue: -0.5, personal: -1 },
  linkWithContext: { broadcast: 0.6, dialogue: 0.2, personal: -0.8 },
  bareLink: { broadcast: 0.9, dialogue: 0, personal: -0.9 },
  tags: { broadcast: 0.3, dialogue: -0.5, personal: 0.2 },
  announcingMark: { broadcast: 0.9, dialogue: -0.5, personal: -0.4 },
  report: { broadcast: 0.8, dialogue: -0.3, personal: -0.5 },
  quotation: { broadcast: 0.6, dialogue: -0.2, personal: -0.4 },
  i: { broadcast: -0.9, dialogue: 0.4, personal: 0.5 },
  iOften: { broadcast: -0.4, dialogue: 0.1, personal: 0.3 },
  we: { broadcast: 0, dialogue: 0.2, personal: -0.2 },
  you: { broadcast: -0.3, dialogue: 0.5, personal: -0.2 },
  informal: { broadcast: -1, dialogue: 0.2, personal: 0.8 },
  place: { broadcast: -0.5, dialogue: -0.2, personal: 0.7 },
  short: { broadcast: -0.5, dialogue: 0.1, personal: 0.4 },
  // What an account is stated to be: labelled posts do not tell.
  person: { broadcast: -0.7, dialogue: 0, personal: 0.7 },
  organisation: { broadcast: 0.7, dialogue: 0, personal: -0.7 },
  long: { broadcast: -0.1, dialogue: -0.4, personal: 0.5 },
};
