/** Code points that weigh 1 on X; all others weigh 2 (twitter-text config/v3.json: scale 100, ranges of weight 100). */
const LIGHT: readonly (readonly [number, number])[] = [
  [0x0000, 0x10ff],
  [0x2000, 0x200d],
  [0x2010, 0x201f],
  [0x2032, 0x2037],
];

/**
 * The weight of one grapheme on X. An emoji weighs 2, however many code points it has, as X's documents say;
 * twitter-text 3.1.0 counts 967 newer ones as more. X normalises to NFC before it counts.
 */
export function weightOf(grapheme: string): number {
  if (isEmoji(grapheme)) return 2;
  let weight = 0;
  for (const character of grapheme.normalize('NFC')) weight += isLight(character) ? 1 : 2;
  return weight;
}

/** A cluster with a pictograph, a flag or a keycap; a bare © or ™ is text. */
function isEmoji(grapheme: string): boolean {
  return grapheme.length > 1 && EMOJI.test(grapheme);
}

const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}{2}|^[0-9#*]\ufe0f?\u20e3/u;

function isLight(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return LIGHT.some(([first, last]) => code >= first && code <= last);
}
