import type { Diagnostic, Report } from '../core/diagnostic.ts';
import type { Edit } from '../text/edit.ts';
import type { Point } from '../text/lines.ts';
import type { Span } from '../text/span.ts';

/** A diagnostic with the fields of a VFileMessage, for what unified's reporters and editors show. */
export interface VFileMessageLike {
  /** `path:line:column`, as unified names its messages. */
  readonly name: string;
  readonly message: string;
  readonly reason: string;
  readonly line: number;
  readonly column: number;
  readonly place: { readonly start: Point; readonly end: Point };
  readonly ruleId: string;
  readonly source: 'postlint';
  /** An error is true, a warning false, a remark null. */
  readonly fatal: boolean | null;
  readonly file: string;
  /** What to do about it. */
  readonly note: string;
  /** What stands at the place, and what may stand there instead. */
  readonly actual: string | undefined;
  readonly expected: string[];
  /** The rule's document. */
  readonly url: string | undefined;
}

const fatality = { error: true, warning: false, info: null } as const;

/** What a report does not hold. */
interface Around {
  /** The text that was linted: without it there are no replacements. */
  readonly source?: string | undefined;
  /** Where postlint's package can be opened, for the documents of its rules. */
  readonly package?: string | undefined;
}

/** The diagnostics of a report as messages of a VFile. */
export function toVFileMessages(report: Report, around: Around = {}): VFileMessageLike[] {
  const file = report.path ?? '';
  return report.diagnostics.map((one) => {
    const { message, help, ruleId, severity, loc } = one;
    const { start, end } = loc;
    const range = `${start.line}:${start.column}-${end.line}:${end.column}`;
    return {
      name: file === '' ? range : `${file}:${range}`,
      message,
      reason: message,
      line: start.line,
      column: start.column,
      place: loc,
      ruleId,
      source: 'postlint',
      fatal: fatality[severity],
      file,
      note: help,
      actual: around.source?.slice(start.offset, end.offset),
      expected: around.source === undefined ? [] : replacements(one, around.source),
      url: addressOf(one.url, around.package),
    };
  });
}

/** Of the fixes those that change nothing but what the message points at. */
function replacements({ span, fixes }: Diagnostic, source: string): string[] {
  return fixes.flatMap(({ edits }) => {
    const isWithin = edits.every(
      (edit) => span.start <= edit.span.start && edit.span.end <= span.end,
    );
    return isWithin ? [edited(source, span, edits)] : [];
  });
}

function edited(source: string, { start, end }: Span, edits: readonly Edit[]): string {
  let text = '';
  let at = start;
  for (const edit of [...edits].sort((one, other) => one.span.start - other.span.start)) {
    text += source.slice(at, edit.span.start) + edit.text;
    at = edit.span.end;
  }
  return text + source.slice(at, end);
}

/** The documents of postlint's own rules are files in its package. */
function addressOf(url: string | undefined, folder: string | undefined): string | undefined {
  if (url === undefined || /^[a-z][a-z0-9+.-]*:/i.test(url)) return url;
  return folder === undefined ? undefined : `${folder}/${url}`;
}
