import { allOf, type Leftover } from './leftover.ts';

/** What a program that writes texts says to the one who asked for them. */
export function assistantIn(text: string): Leftover[] {
  const lower = text.toLowerCase();
  return ASSISTANT.flatMap(([words, pattern]) =>
    words.some((word) => lower.includes(word)) ? allOf('assistant', pattern, text) : [],
  );
}

/**
 * Words of which one is in every match, in lower case, before the pattern: to make all patterns takes V8 5 ms, and
 * few texts need one.
 */
const ASSISTANT: readonly (readonly [words: readonly string[], pattern: RegExp])[] = [
  [
    [' model i', ' model, i', ' assistant i', ' assistant, i', ' bot i', ' bot, i'],
    /\bas an? (?:AI|artificial intelligence|large language)(?: language| chat| text)? (?:model|assistant|bot),? I\b/gi,
  ],
  [
    [' an ai, i', ' an ai i'],
    /\bas an AI,? I(?:['’]m| am| do| don['’]t| can| cannot| can['’]t| have| haven['’]t| lack)\b/gi,
  ],
  [
    [
      'als ki ',
      "qu'ia",
      'qu’ia',
      'como ia',
      'como una ia',
      'como uma ia',
      'come ia',
      "un'ia",
      'un’ia',
    ],
    /\b(?:als KI (?:habe|kann|bin|darf) ich|en tant qu['’]IA,? je|como (?:una |uma )?IA,? (?:no|não|eu)|come (?:un['’])?IA,? (?:non|io))\b/gi,
  ],
  [
    ['als ki', 'tant que mod', 'como model', 'come model'],
    /\b(?:als KI[- ]?(?:Sprach)?modell|en tant que modèle de langage|como modelo de lenguaje|come modello linguistico|como modelo de linguagem)\b/gi,
  ],
  [
    [' request'],
    /^(?:I['’]m sorry, but )?I (?:can['’]t|cannot|am unable to) (?:fulfil?l|assist with|help with|complete) (?:that|this|your) request\b/gi,
  ],
  // “Sure! Here is a tweet about the harbour:”
  [
    [" here's ", ' here’s ', ' here is ', ' here are '],
    /^["“]?(?:sure|certainly|of course|absolutely|got it)(?: thing)?[!,.:]? here(?:['’]s| is| are) (?:an?|the|your|some|two|three|\d) (?!link\b|picture\b|photo\b|video\b)[^\n.:!?]{0,80}[:.!]?/gi,
  ],
  [
    [' hier ist ', ' hier sind ', ' hier kommt '],
    /^["“]?(?:natürlich|gerne?|klar|selbstverständlich)[!,.:]? hier (?:ist|sind|kommt) (?:ein|dein|ihr|der|eine|deine|ihre|die|drei)\b[^\n.:!?]{0,80}[:.!]?/gi,
  ],
  [
    ['bien sûr', 'certainement', 'voici'],
    /^["“]?(?:bien sûr|certainement|voici)(?: ?!|,)? (?:voici )?(?:un|une|le|votre|ton) (?:tweet|post|publication|légende|brouillon|version)\b[^\n.:!?]{0,60}:/gi,
  ],
  [
    [' aquí '],
    /^["“]?¡?(?:claro|por supuesto)(?: que sí)?[!,.:]? aquí (?:tienes|tiene|está|va) (?:un|una|el|tu|su)\b[^\n.:!?]{0,80}[:.!]?/gi,
  ],
  [
    ['certo', 'certamente', 'ecco'],
    /^["“]?(?:certo|certamente|ecco)[!,.:]? (?:ecco )?(?:un|il|una|la) (?:tweet|post|bozza|didascalia|versione)\b[^\n.:!?]{0,60}:/gi,
  ],
  [
    ['claro', 'com certeza', 'aqui está'],
    /^["“]?(?:claro|com certeza|aqui está)[!,.:]? (?:aqui está )?(?:um|uma|o|a|seu|sua) (?:tweet|post|publicação|legenda|rascunho|versão)\b[^\n.:!?]{0,60}:/gi,
  ],
  // “Here's a tweet:”, and the tweet below; not “Here's a tweet that made me laugh:”.
  [
    ["here's ", 'here’s ', 'here is '],
    /^["“]?here(?:['’]s| is) (?:an?|the|your) (?:(?:short|engaging|possible|suggested|revised|polished|concise|catchy|friendly|professional|punchy|updated|shorter|rewritten) )*(?:(?:tweet|post|caption|linkedin post|facebook post|instagram caption|x post|social media post|thread|draft|version)(?: (?:for|about|based on|in)\b(?! (?:me|us|you|which|that)\b)[^\n.:!?]{0,60})?):(?=\s{0,3}\n)/gi,
  ],
  [
    ['hier ist '],
    /^["“]?hier ist (?:ein|dein|der) (?:tweet|post|beitrag|entwurf)(?: (?:für|über|zu)\b[^\n.:!?]{0,60})?:(?=\s{0,3}\n)/gi,
  ],
  // The last words: “Let me know if you'd like me to adjust the tone!”
  [
    ['let me know if you', 'would you like '],
    /\b(?:let me know if you(?:['’]d| would)? (?:like|want|need)|would you like) (?:me to |it |any |a |another )?(?:adjust|adjustments|change the|shorten|make it|tweak|revise|tailor|shorter|longer|different|alternative|another) ?(?:the |a |it |to )?(?:tone|length|wording|style|hashtags|version|versions|shorter|longer|more)\b[^\n]{0,60}$/gi,
  ],
];
