import type { Locale } from '../../core/locale.ts';

const networksRefuse = 'Netzwerke lehnen Wiederholungen ab oder verbergen sie.';
const sameSeries =
  'beiden im Front Matter dieselbe „series“ geben, wenn sie sich wiederholen sollen.';
const sayWhatIsNew = `Sagen, was seither neu ist, oder ${sameSeries}`;
const sayOtherThings = `${networksRefuse} Etwas Neues sagen, einen weglassen oder ${sameSeries}`;

export const tone: Locale['messages'] = {
  'broadcast-tone': {
    oneWay: {
      text: 'Dieser Beitrag kündigt nur an: Nichts darin spricht jemanden an.',
      help: 'Ein solcher Beitrag ist in Ordnung. Wer Antworten möchte, fragt nach etwas, das wirklich interessiert, oder dankt jemandem mit Namen.',
    },
    asks: {
      text: 'Dieser Beitrag kündigt an; seine Fragen führen nur zur Ankündigung.',
      help: 'Ein solcher Beitrag ist in Ordnung. Wer Antworten möchte, fragt nach etwas, das nur die Menschen wissen, die ihn lesen.',
    },
  },
  'duplicate-post': {
    same: {
      text: 'Dieselben Worte wie in {other}, {days|words} auseinander, für dasselbe Konto.',
      help: sayOtherThings,
    },
    sameLater: {
      text: 'Dieselben Worte wie in {other}, {days|words} auseinander, für dasselbe Konto.',
      help: sayWhatIsNew,
    },
    sameUndated: {
      text: 'Dieselben Worte wie in {other}, für dasselbe Konto.',
      help: sayOtherThings,
    },
    similar: {
      text: 'Zu {share} % dieselben Worte wie in {other}, {days|words} auseinander, für dasselbe Konto.',
      help: sayWhatIsNew,
    },
  },
  'engagement-bait': {
    bait: {
      text: '„{words}“ bittet um eine Reaktion um ihrer selbst willen. Das fällt auf, und etwa Facebook zeigt solche Beiträge weniger Menschen.',
      help: 'Nach dem fragen, was wirklich interessiert. Um Rat, Meinungen und Hilfe darf jeder Beitrag bitten.',
    },
  },
  gushing: {
    gushing: {
      text: 'So viel Lob, dass es niemand mehr glaubt: {words|words}.',
      help: 'Ein Wort behalten, das auch im Gespräch fiele, und statt der anderen Tatsachen nennen.',
    },
  },
  'hard-sell': {
    sells: {
      text: 'Dieser Beitrag verkauft und bietet denen nichts, die nichts kaufen.',
      help: 'Sagen, was Menschen davon haben, auch wenn sie nichts kaufen, oder was bei der Arbeit daran zu lernen war.',
    },
    sellsInGroup: {
      text: 'Dieser Beitrag verkauft, wo Menschen zum Reden da sind.',
      help: 'Stattdessen Wissen anbieten: eine Frage, eine Antwort, etwas, das funktioniert hat. Zum Verkaufen ist die eigene Seite da.',
    },
  },
  'one-way-account': {
    oneWay: {
      text: '{accounts}: {broadcast} von {drafts} Entwürfen kündigen nur an, {dialogue} sprechen mit dem Publikum. Zum Beispiel: {examples}.',
      help: 'In einigen davon fragen, antworten und danken: Menschen folgen denen, die mit ihnen reden. Ist das Konto zum Ankündigen da, seine Rolle in die Konfiguration schreiben: accounts: { "{account}": { role: "newswire" } }',
    },
    quiet: {
      text: '{accounts}: {dialogue} von {drafts} Entwürfen sprechen mit dem Publikum, {broadcast} kündigen nur an. Zum Beispiel: {examples}.',
      help: 'In mehr davon fragen, antworten und danken. Ist das Konto zum Ankündigen da, seine Rolle in die Konfiguration schreiben: accounts: { "{account}": { role: "newswire" } }',
    },
  },
  'self-styled-expert': {
    title: {
      text: '„{words}“ sollten andere sagen.',
      help: 'Weglassen oder erzählen, was geleistet wurde: Den Titel vergeben dann andere.',
    },
  },
  'share-begging': {
    begs: {
      text: '„{words}“: Geteilt wird, was es wert ist, mit oder ohne Bitte.',
      help: 'Weglassen oder sagen, wem es helfen würde, damit klar ist, für wen es weiterzugeben ist.',
    },
  },
  'unapproved-commitment': {
    unknownApproval: {
      text: '„{words}“ bindet die eigene Organisation, und „{name}“, von wem die Zustimmung kommt, gehört nicht zu denen, die das dürfen: {people|words}.',
      help: 'Jemanden von ihnen zustimmen lassen oder den Namen in der Konfiguration unter „own.people“ ergänzen.',
    },
    promise: {
      text: '„{words}“ bindet die eigene Organisation, und es steht nirgends, wer zugestimmt hat.',
      help: 'Zustimmen lassen und ins Front Matter schreiben, wer es war, „approved-by: Ada“, oder es ohne Versprechen sagen.',
    },
  },
  'unsupported-network': {
    leftOut: {
      text: 'Nicht geprüft: {networks}. Das kennt postlint nicht (Entwürfe dorthin: {drafts}).',
      help: 'Konten auf bekannten Netzwerken wurden geprüft. Ist ein Name falsch geschrieben, ihn berichtigen.',
    },
  },
  'verbatim-cross-post': {
    misfits: {
      text: 'Derselbe Text geht an mehrere Netzwerke ({networks|words}) und passt nicht zu allen: {misfits|words}.',
      help: 'Dem betreffenden Netzwerk einen eigenen Abschnitt geben, unter einer Überschrift mit seinem Namen.',
    },
  },
};
