import { type Span, spanOfMatch } from '../../text/span.ts';
import { allOf, type Leftover } from './leftover.ts';
import { isAboutCode } from './topics.ts';

/** Where a program wrote that it had nothing to write: “Hi undefined”, “Title: null”, “$NaN”. */
export function valuesIn(text: string, links: readonly Span[]): Leftover[] {
  if (!/undefined|null|NaN|None|\[object/.test(text) || isAboutCode(text)) return [];
  return [
    ...VALUES.flatMap((pattern) => allOf('placeholder', pattern, text)),
    ...LIKELY.flatMap((pattern) => allOf('likelyPlaceholder', pattern, text)),
    ...links.flatMap((link) => valueIn(text, link)),
  ];
}

const VALUES: readonly RegExp[] = [
  /\[object Object\]/g,
  /^(?:hi|hey|hello|dear|welcome|thanks|thank you|hallo|liebe|lieber|danke|bonjour|salut|cher|chère|merci|hola|gracias|ciao|grazie|olá|oi),? (undefined|null|NaN|None)\b/gim,
  /^(?:undefined|null|NaN)$/gm,
  /: (undefined|null|NaN)$/gm,
  /[$€£]NaN\b|\bNaN ?[%€]/g,
  /\bNaN (?:euros?|dollars?|pounds?|eur|usd|chf|gbp|minut|hours?|days?|tage?|stunden|jours|heures|horas|días|giorni|dias)/gi,
  /\b(?:costs?|kostet|kosten|coûte|cuesta|costa|custa) (NaN)\b/gi,
  /\b(?:undefined undefined|null null|NaN NaN)\b/g,
];

/** What calendars fill in: “The speaker is undefined”; of much else it is said with reason. */
const LIKELY: readonly RegExp[] = [
  /\b(?:speaker|guest|host|presenter|moderator|author|artist|teacher|trainer|title|name|topic|date|day|time|venue|place|location|room|address|price|fee|cost|deadline|referent|referentin|gast|titel|thema|termin|datum|uhrzeit|ort|raum|preis|eintritt|intervenant|intervenante|invité|invitée|titre|heure|lieu|salle|prix|ponente|invitado|invitada|título|fecha|hora|lugar|sala|precio|relatore|relatrice|ospite|titolo|data|ora|luogo|prezzo|palestrante|convidado|convidada|local|preço) (?:is|ist|est|es|è|é|será|sera|sarà|will be) (undefined|null|NaN)\b/gi,
  /(?<![\p{L}\p{N}])(?:at|by|from|von|um|am|ab|par|por|às|alle) (undefined|NaN)(?=[.,!?]|$)/gimu,
];

/** `https://example.org/posts/undefined`; of an encyclopaedia it would be an article. */
function valueIn(text: string, { start, end }: Span): Leftover[] {
  const address = text.slice(start, end);
  if (/\/wiki\//.test(address)) return [];
  const found = /[/=](?:undefined|null|NaN|\[?object(?:%20|\+)Object\]?)(?=[/?#&]|$)/.exec(address);
  if (found === null) return [];
  const { start: from, end: to } = spanOfMatch(found);
  return [{ kind: 'placeholder', span: { start: start + from + 1, end: start + to } }];
}
