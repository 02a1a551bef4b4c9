import { type Span, spanOfMatch } from '../../text/span.ts';

/** Letters with so many marks that they run into the lines around them. */
export interface Crowd {
  readonly span: Span;
  /** How many marks there are, and which runs of them. */
  readonly marks: number;
  readonly places: readonly Span[];
}

/** Four and more general marks on one letter: no language puts more than three there. */
const CROWDED =
  /(?:[\u0300-\u036f]|[\u0483-\u0489]|[\u1ab0-\u1aff]|[\u1dc0-\u1dff]|[\u20d0-\u20ff]|[\ufe20-\ufe2f]){4,}/g;

/** Between two crowded letters of one word stand the next letter and a few marks. */
const NEAR = 5;

/** The stretches of a text whose letters carry too many marks, in order. */
export function crowdsIn(text: string): Crowd[] {
  const groups: Span[][] = [];
  for (const match of text.matchAll(CROWDED)) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const span = spanOfMatch(match);
    if (last !== undefined && span.start - last.end <= NEAR) group?.push(span);
    else groups.push([span]);
  }
  return groups.map((places) => {
    const [first, last] = [places[0] as Span, places.at(-1) as Span];
    return {
      span: { start: Math.max(0, first.start - 1), end: last.end },
      marks: places.reduce((sum, { start, end }) => sum + end - start, 0),
      places,
    };
  });
}
