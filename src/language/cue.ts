/** What a phrase of a lexicon is a sign of. */
export type Cue =
  // who speaks, and to whom
  | 'firstSingular'
  | 'firstPlural'
  | 'secondPerson'
  | 'informal'
  // conversational moves
  | 'greeting'
  | 'thanks'
  | 'invitation'
  | 'readerQuestion'
  /** Opens a question that is a hook: “want to”, “tired of”. */
  | 'hookQuestion'
  | 'acknowledgement'
  // one-way moves
  | 'announcement'
  | 'callToAction'
  | 'promotion'
  | 'ownOffer'
  /** The words of news and notices: “police”, “according to”, “rises”. */
  | 'news'
  /** The words of opinion, mood and everyday life: “I think”, “nobody”, “tired”. */
  | 'opinion'
  // job adverts
  | 'jobOffer'
  | 'jobHint'
  | 'jobSeek'
  /** Like it, but said of anybody: “needs a”. */
  | 'jobNeed'
  | 'jobWanted'
  | 'jobRole'
  /** What may not stand between "looking for" and the role. */
  | 'roleBreak'
  | 'jobApply'
  | 'jobLabel'
  | 'jobTerm'
  | 'jobTag'
  | 'jobPay'
  | 'jobVeto'
  /** Makes a sentence one about hiring, and no offer: “when we”, “she is”, “has announced”. */
  | 'jobTalk'
  /** The readers are those who hire: “are you hiring”, “who’s hiring”. Vetoes an advert, too. */
  | 'readerHires'
  // selling: a call enough alone; a push, an advantage, and what is sold
  | 'salesCall'
  | 'salesPush'
  | 'salesOffer'
  | 'salesGoods'
  /** Nothing is sold: “free workshop”, “admission free”. */
  | 'freeOfCharge'
  // engagement bait: enough alone, or only with another
  | 'bait'
  | 'baitHint'
  | 'shareRequest'
  // gushing
  | 'superlative'
  | 'intensifier'
  // commitment: enough alone; or “we will” with a verb of promising or with terms
  | 'promise'
  | 'promiseWill'
  | 'promiseVerb'
  | 'promiseTerm'
  // single findings
  | 'linkPromise'
  | 'disclosure'
  | 'emptyPraise'
  // links
  | 'leadIn'
  | 'attribution'
  /** Means none of the above, although a part of it would. */
  | 'idiom';
