import type { Diagnostic, Report } from '../core/diagnostic.ts';
import type { Fix } from '../core/rule.ts';
import { pointsOf } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import { DIVIDER } from './draft-of-post.ts';
import { type Field, fieldAt } from './fields.ts';

/** A finding in a tool's post: its place and its fixes count in the value that they are about. */
export interface CheckedDiagnostic extends Diagnostic {
  /** `text`, `html`, `media.0.alt`, `poll.options.1`, `contentWarning` … */
  readonly field: string;
}

/** Everything about one post of a tool. */
export interface CheckReport extends Report {
  /** The place that it is for, by postlint's name. */
  readonly target: string;
  readonly diagnostics: readonly CheckedDiagnostic[];
}

/** A report on the text that was linted as one on the values that it was made of. */
export function inFields(
  report: Report,
  target: string,
  source: string,
  fields: readonly Field[],
): CheckReport {
  const pointsIn = pointsInFields(source);
  const diagnostics = report.diagnostics.map((one): CheckedDiagnostic => {
    const field = fieldAt(fields, one.span) ?? (fields[0] as Field);
    const span = placeIn(field, one.span);
    const toPoint = pointsIn(field);
    return {
      ...one,
      blocking: one.blocking || isUnchecked(one, report),
      field: field.name,
      span,
      loc: { start: toPoint(span.start), end: toPoint(span.end) },
      fixes: field.isGroup ? [] : one.fixes.flatMap((fix) => fixIn(field, fix)),
    };
  });
  const blocking = diagnostics.some((one) => one.blocking);
  return { ...report, target, diagnostics, blocking };
}

/** What nobody could look at does not go out. */
function isUnchecked({ ruleId }: Diagnostic, { phase }: Report): boolean {
  return ruleId === 'too-large' && phase !== 'draft';
}

function placeIn({ span: { start }, isGroup }: Field, span: Span): Span {
  return isGroup ? { start: 0, end: 0 } : { start: span.start - start, end: span.end - start };
}

function pointsInFields(source: string) {
  const known = new Map<Field, ReturnType<typeof pointsOf>>();
  return (field: Field) => {
    const { start, end } = field.span;
    const toPoint = known.get(field) ?? pointsOf(source.slice(start, end));
    known.set(field, toPoint);
    return toPoint;
  };
}

/** The fix in a field's own text; none where it reaches out of it, or divides it into a thread. */
function fixIn(field: Field, { title, safe, edits }: Fix): Fix[] {
  const { start, end } = field.span;
  const isWithin = edits.every(
    ({ span, text }) => span.start >= start && span.end <= end && text !== DIVIDER,
  );
  if (!isWithin) return [];
  const isHtml = field.name === 'html';
  const placed = edits.map(({ span, text }) => ({
    span: placeIn(field, span),
    text: isHtml ? escaped(text) : text,
  }));
  return [{ title, edits: placed, safe }];
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '<br>',
};

function escaped(text: string): string {
  return text.replaceAll(/[&<>"\n]/g, (character) => escapes[character] ?? character);
}
