import { type Lexicon, phrases } from '../lexicon.ts';

export const spanish: Lexicon = {
  language: 'es',
  cues: {
    firstSingular: phrases(`

    `),
    firstPlural: phrases(`

    `),
    secondPerson: phrases(`

    `),
    informal: phrases(`

    `),
    greeting: phrases(`

    `),
    thanks: phrases(`

    `),
    invitation: phrases(`

    `),
    readerQuestion: phrases(`

    `),
    hookQuestion: phrases(`

    `),
    acknowledgement: phrases(`

    `),
    announcement: phrases(`

    `),
    callToAction: phrases(`

    `),
    promotion: phrases(`

    `),
    ownOffer: phrases(`

    `),
    news: phrases(`

    `),
    opinion: phrases(`

    `),
    jobOffer: phrases(`

    `),
    jobHint: phrases(`

    `),
    jobSeek: phrases(`

    `),
    jobWanted: phrases(`

    `),
    jobRole: phrases(`

    `),
    roleBreak: phrases(`

    `),
    jobApply: phrases(`

    `),
    jobLabel: phrases(`

    `),
    jobTerm: phrases(`

    `),
    jobTag: phrases(`

    `),
    jobPay: phrases(`

    `),
    jobVeto: phrases(`

    `),
    readerHires: phrases(`

    `),
    salesPush: phrases(`

    `),
    salesOffer: phrases(`

    `),
    salesGoods: phrases(`

    `),
    bait: phrases(`

    `),
    baitHint: phrases(`

    `),
    shareRequest: phrases(`

    `),
    superlative: phrases(`

    `),
    intensifier: phrases(`

    `),
    promise: phrases(`

    `),
    promiseWill: phrases(`

    `),
    promiseVerb: phrases(`

    `),
    promiseTerm: phrases(`

    `),
    selfPraise: phrases(`

    `),
    linkPromise: phrases(`

    `),
    disclosure: phrases(`

    `),
    emptyPraise: phrases(`

    `),
    leadIn: phrases(`

    `),
    attribution: phrases(`

    `),
    idiom: phrases(`

    `),
  },
  calendar: { weekdays: [], months: [], relative: [] },
};
