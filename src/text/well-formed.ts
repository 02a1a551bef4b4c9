/** A text that UTF-8 can hold: the half of a surrogate pair on its own becomes U+FFFD. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}
