/** Markup that is safe to write: `html` makes it of texts, and postlint’s own constants are some. Nothing of a draft gets into a page otherwise. */
export class Markup {
  readonly code: string;

  constructor(code: string) {
    this.code = code;
  }
}

/** What may stand in markup: texts are escaped, nothing is left out, lists are joined. */
export type Content = Markup | string | number | undefined | readonly Content[];

/** Markup with values in it, as texts or as attributes in double quotes: html`<p title="${title}">${text}</p>`. */
export function html(parts: TemplateStringsArray, ...values: readonly Content[]): Markup {
  return new Markup(
    parts.map((part, index) => (index === 0 ? '' : written(values[index - 1])) + part).join(''),
  );
}

function written(value: Content): string {
  if (value === undefined) return '';
  if (value instanceof Markup) return value.code;
  if (typeof value === 'object') return value.map(written).join('');
  return escaped(String(value));
}

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

/** A text that is nothing but text in a page, and does nothing to a terminal that the page is printed on. */
function escaped(text: string): string {
  return text
    .replace(/[&<>"'`]/g, (sign) => references[sign] ?? '')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ud800-\udfff]/gu, '\ufffd')
    .replace(
      /[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g,
      (sign) => `&#x${sign.charCodeAt(0).toString(16)};`,
    );
}
