import type { Severity } from '../core/rule.ts';
import type { Entity } from '../post/entity.ts';
import type { Offset, Span } from '../text/span.ts';

/** A stretch of a text that looks the same from its first character to its last. */
export interface Stretch extends Span {
  readonly entity: Entity['type'] | undefined;
  /** The gravest problem in it. */
  readonly severity: Severity | undefined;
  /** True where a problem of many words has some of them. */
  readonly spanned: boolean;
  /** True behind the place where it is cut off or folded away. */
  readonly hidden: boolean;
}

interface Marked {
  readonly span: Span;
  readonly severity: Severity;
}

/** What divides a text into stretches. */
export interface Looks {
  readonly entities: readonly Pick<Entity, 'type' | 'span'>[];
  readonly marked: readonly Marked[];
  /** Where it is cut off or folded away. */
  readonly ends: readonly Offset[];
}

/** A mark on more text than this would be most of what a reader sees. */
const LONG = 120;

/** A text in stretches, in order, with all of it in them. */
export function stretchesOf(length: Offset, { entities, marked, ends }: Looks): Stretch[] {
  const spans = [...entities, ...marked].map(({ span }) => span);
  const points = [0, length, ...ends, ...spans.flatMap(({ start, end }) => [start, end])];
  const edges = [...new Set(points)].filter((at) => at >= 0 && at <= length).sort(byNumber);
  const isLong = ({ span }: Marked) => span.end - span.start > LONG;
  const severityAt = severities(marked.filter((one) => !isLong(one)));
  const longAt = severities(marked.filter(isLong));
  const entityAt = entityFinder(entities);
  const end = Math.min(length, ...ends);
  return edges.slice(0, -1).map((start, index) => ({
    start,
    end: edges[index + 1] ?? length,
    entity: entityAt(start),
    severity: severityAt(start),
    spanned: longAt(start) !== undefined,
    hidden: start >= end && end < length,
  }));
}

function byNumber(one: number, other: number): number {
  return one - other;
}

const gravity: readonly Severity[] = ['error', 'warning', 'info'];

/** The gravest of the marks at an offset; to be asked in order. */
function severities(marked: readonly Marked[]): (at: Offset) => Severity | undefined {
  const changes = marked
    .flatMap(({ span, severity }) => [
      { at: span.start, severity, by: 1 },
      { at: span.end, severity, by: -1 },
    ])
    .sort((one, other) => one.at - other.at);
  const open = { error: 0, warning: 0, info: 0 };
  let next = 0;
  return (at) => {
    for (let change = changes[next]; change && change.at <= at; change = changes[++next])
      open[change.severity] += change.by;
    return gravity.find((severity) => open[severity] > 0);
  };
}

/** The entity at an offset; to be asked in order. */
function entityFinder(entities: Looks['entities']): (at: Offset) => Entity['type'] | undefined {
  let next = 0;
  return (at) => {
    while ((entities[next]?.span.end ?? Number.POSITIVE_INFINITY) <= at) next++;
    const entity = entities[next];
    return entity !== undefined && entity.span.start <= at ? entity.type : undefined;
  };
}
