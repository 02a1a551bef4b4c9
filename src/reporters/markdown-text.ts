import { safeLine } from '../text/safe-text.ts';
import { wellFormed } from '../text/well-formed.ts';

/** Takes no room, and parts what a forge would join to a link, a mention or a reference. */
const JOINT = '&#8203;';

/** The same while markup is escaped. */
const JOINED = '\u200b';

/**
 * A text in a line of GitHub's or GitLab's Markdown, as it is read and nothing more: no markup, no HTML, no cell of a
 * table. Forges look for names, numbers of issues and commits in what is shown, so that escaping alone does not help.
 */
export function prose(text: string): string {
  // What stands before a word calls somebody or leads somewhere: `@name`, `#1`, `!1`, `~label`, `https://`, `:tada:`.
  return wellFormed(safeLine(text))
    .replace(/[@#!~$%&:](?=\S)/g, (sign) => sign + JOINED)
    .replace(/["#$&*<>@[\\\]^_`{|}~]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replaceAll(JOINED, JOINT)
    .replace(/www\./gi, (found) => `${found.slice(0, -1)}${JOINT}.`)
    .replace(/\bGH-/gi, (found) => `${found.slice(0, -1)}${JOINT}-`)
    .replace(/\b[0-9a-f]{7,64}\b/gi, (word) =>
      /\d/.test(word) ? `${word.slice(0, 3)}${JOINT}${word.slice(3)}` : word,
    );
}

/** The same for a text of several lines. */
export function proseLines(text: string): string {
  return text
    .split(/\r\n|[\n\r]/)
    .map(prose)
    .join('<br>');
}

/** A text as code, in a line that is no row of a table. */
export function code(text: string): string {
  const line = wellFormed(safeLine(text));
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = /^`|`$|^ .* $|^ *$/.test(line) ? ' ' : '';
  return `${fence}${pad}${line}${pad}${fence}`;
}

/** The name of a rule: those of plugins may be anything. */
export function ruleName(id: string): string {
  return /^[\w/-]+$/.test(id) ? `\`${id}\`` : prose(id);
}

/** A table; what is in its cells is Markdown already. */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
}
