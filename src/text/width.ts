import { eastAsianWidth } from 'get-east-asian-width';

/** How many columns of a terminal a grapheme takes: two for emoji and CJK, none for what only marks a neighbour. */
export function widthOf(grapheme: string): number {
  const code = grapheme.codePointAt(0) ?? 0;
  if (code < 0x7f) return grapheme.includes('\u20e3') ? 2 : 1;
  if (
    /^\p{Emoji_Presentation}|^\p{Extended_Pictographic}\ufe0f|^\p{Regional_Indicator}{2}/u.test(
      grapheme,
    )
  )
    return 2;
  if (/^[\p{M}\p{Cf}]/u.test(grapheme)) return 0;
  return eastAsianWidth(code);
}
