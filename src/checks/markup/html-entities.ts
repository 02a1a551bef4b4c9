import { type Span, spanOfMatch } from '../../text/span.ts';

/** An entity of HTML that readers see, and the character that was meant. */
export interface HtmlEntity {
  readonly written: string;
  readonly character: string;
  readonly span: Span;
}

/** Those that leak in practice. No-break spaces leak where a space was meant, soft hyphens where nothing was. */
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  shy: '',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  bull: '•',
  middot: '·',
  copy: '©',
  reg: '®',
  trade: '™',
  deg: '°',
  euro: '€',
  pound: '£',
  times: '×',
  frac12: '½',
  rarr: '→',
  larr: '←',
  auml: 'ä',
  Auml: 'Ä',
  ouml: 'ö',
  Ouml: 'Ö',
  uuml: 'ü',
  Uuml: 'Ü',
  szlig: 'ß',
  agrave: 'à',
  aacute: 'á',
  acirc: 'â',
  atilde: 'ã',
  aring: 'å',
  aelig: 'æ',
  ccedil: 'ç',
  egrave: 'è',
  eacute: 'é',
  Eacute: 'É',
  ecirc: 'ê',
  euml: 'ë',
  iacute: 'í',
  icirc: 'î',
  iuml: 'ï',
  ntilde: 'ñ',
  oacute: 'ó',
  ocirc: 'ô',
  oslash: 'ø',
  ugrave: 'ù',
  uacute: 'ú',
  ucirc: 'û',
};

/** `&amp;`, `&#39;`, `&#x27;`, and what was encoded twice: `&amp;#39;`. Not what stands between quotes: that is meant. */
const ENTITY = /(?<!["“‘'`«])&(?:amp;){0,3}(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}\d{0,2}));/gi;

/** Who speaks of entities means them as they stand. */
const ABOUT_ENTITIES = /\b(?:entity|entities|escaped|escaping|encoded|encoding|unescaped?)\b/i;

/** The entities that leaked into a text, in order. */
export function leakedEntities(text: string): HtmlEntity[] {
  if (!text.includes('&') || ABOUT_ENTITIES.test(text)) return [];
  return Array.from(text.matchAll(ENTITY)).flatMap((match): HtmlEntity[] => {
    const [written, decimal, hexadecimal, name = ''] = match;
    const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal ?? '', 16);
    const character = Number.isNaN(code) ? lookUp(name) : characterOf(code);
    if (character === undefined) return [];
    return [{ written, character, span: spanOfMatch(match) }];
  });
}

function lookUp(name: string): string | undefined {
  return Object.hasOwn(named, name) ? named[name] : undefined;
}

/** What nobody can see is not meant: a space or nothing stands for it. */
function characterOf(code: number): string | undefined {
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return undefined;
  const character = String.fromCodePoint(code);
  if (code === 0x0a || code === 0x0d) return '\n';
  if (/\p{C}/u.test(character)) return '';
  return /\s/.test(character) ? ' ' : character;
}
