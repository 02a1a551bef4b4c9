import type { PlaceNames } from '../platforms/resolve-name.ts';
import type { Span } from '../text/span.ts';
import { type BodyLine, bodyLines } from './blocks.ts';
import type { Defect } from './defects.ts';
import type { Destination } from './draft.ts';

/** A piece of a body: the text under a heading that names platforms, or (no heading) the text before the first. */
export interface BodySection {
  readonly heading: readonly Destination[] | undefined;
  readonly body: Span;
}

interface Heading {
  readonly level: number;
  readonly title: string;
  readonly titleSpan: Span;
  readonly line: Span;
}

/**
 * Cuts a body at the headings that name platforms, when its first heading does. A heading of the same
 * level or above that names none ends the section before it; deeper ones belong to the text.
 */
export function splitSections(
  source: string,
  body: Span,
  names: PlaceNames,
): { sections: readonly BodySection[]; defects: readonly Defect[] } {
  const headings = bodyLines(source, body).flatMap(headingOf);
  const first = headings[0];
  if (first === undefined || destinationsIn(first, names).length === 0) {
    const hasSections = headings.some((heading) => destinationsIn(heading, names).length > 0);
    const defects = first !== undefined && hasSections ? [titleFirst(first, names)] : [];
    return { sections: [{ heading: undefined, body }], defects };
  }
  const dividers = headings.filter(
    (heading) => heading.level <= first.level || destinationsIn(heading, names).length > 0,
  );
  const sections: BodySection[] = [
    { heading: undefined, body: { start: body.start, end: first.line.start } },
  ];
  const defects: Defect[] = [];
  for (const [index, heading] of dividers.entries()) {
    const end = dividers[index + 1]?.line.start ?? body.end;
    const destinations = destinationsIn(heading, names);
    if (destinations.length === 0) defects.push(unknownSection(heading, names));
    else sections.push({ heading: destinations, body: { start: heading.line.end, end } });
  }
  return { sections, defects };
}

function headingOf(line: BodyLine): Heading[] {
  if (line.fenced) return [];
  const match = /^ {0,3}(#{1,6})[ \t]+(?=\S)/.exec(line.text);
  if (match === null) return [];
  const title = line.text.slice(match[0].length).trimEnd();
  const start = line.span.start + match[0].length;
  return [
    {
      level: match[1]?.length ?? 1,
      title,
      titleSpan: { start, end: start + title.length },
      line: line.span,
    },
  ];
}

/** The places a heading names: all of its pieces have to be names, so that “X marks the spot” is a title. */
function destinationsIn(heading: Heading, names: PlaceNames): Destination[] {
  const destination = (name: string): Destination => ({
    name,
    span: heading.titleSpan,
    source: 'section',
  });
  for (const title of [heading.title, withoutRemarks(heading.title)]) {
    const whole = names.find(plainTitle(title));
    if (whole !== undefined) return [destination(whole.name)];
    const pieces = title.split(/[/,&+|]| and /);
    const places = pieces.map((piece) => names.find(plainTitle(piece)));
    if (places.includes(undefined)) continue;
    return [...new Set(places.map((place) => place?.name ?? ''))].map(destination);
  }
  return [];
}

/** What people add to a platform's name: “X (formerly Twitter)”, “1. LinkedIn”, “LinkedIn — long version”. */
function withoutRemarks(title: string): string {
  const unnumbered = title.replace(/^\d{1,3}[.)] /, '');
  const end = unnumbered.search(/[([#:]| [-–—] /);
  return end > 0 ? unnumbered.slice(0, end) : unnumbered;
}

/** Words that say what stands below a heading, and no platform. */
const fillers = new Set('post posts thread version text copy draft for on the'.split(' '));

/** A title without emoji, emphasis and filler words: “🐦 **X** thread” is “x”. */
function plainTitle(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s/,&+|_-]/gu, ' ')
    .split(/\s+/)
    .filter((word) => word !== '' && !fillers.has(word))
    .join(' ');
}

function titleFirst(heading: Heading, names: PlaceNames): Defect {
  return {
    id: 'title-before-sections',
    data: titleData(heading, names),
    span: heading.titleSpan,
  };
}

function unknownSection(heading: Heading, names: PlaceNames): Defect {
  return { id: 'unknown-section', data: titleData(heading, names), span: heading.titleSpan };
}

function titleData({ title }: Heading, names: PlaceNames): Defect['data'] {
  return { name: title, suggestion: names.suggestion(plainTitle(title)) };
}
