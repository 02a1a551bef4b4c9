import { safeLine } from '../text/safe-text.ts';
import { wellFormed } from '../text/well-formed.ts';

/** The attributes of an element; those without a value are left out. */
type Attributes = Readonly<Record<string, string | number | undefined>>;

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>';

/** An element on lines of its own; its content is markup already. */
export function element(
  name: string,
  attributes: Attributes,
  content: readonly string[] = [],
): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${xmlText(`${value}`)}"`],
  );
  const opening = `<${name}${written.join('')}`;
  if (content.length === 0) return `${opening}/>`;
  return [`${opening}>`, ...content.map(indented), `</${name}>`].join('\n');
}

function indented(markup: string): string {
  return markup.replaceAll(/^/gm, '  ');
}

/**
 * A text as one line of an attribute or an element. XML 1.0 has no way to write most control characters, nor U+FFFE
 * and U+FFFF (https://www.w3.org/TR/xml/#charsets); `##[` would be a command to GitHub's runner.
 */
export function xmlText(text: string): string {
  return wellFormed(safeLine(text))
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('##[', '##&#91;');
}
