/**
 * Characters that act on a terminal or on the order of the text around them: C0, DEL, C1, line separators,
 * bidirectional controls, the byte-order mark (CWE-150).
 */
const ACTING = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** A text from a draft, a path or a configuration as one line that does nothing but be read. */
export function safeLine(text: string): string {
  return text.replace(ACTING, (character) => (/[\t\n\r]/.test(character) ? ' ' : '\ufffd'));
}

/** JSON in which such characters, and GitHub's `##[command]`, are escapes: the same value, and safe to show. */
export function safeJson(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('##[', '##\\u005b')
    .replace(ACTING, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
