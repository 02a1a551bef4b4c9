import type { Edit } from '../text/edit.ts';
import { type Diagnostic, standing } from './diagnostic.ts';
import type { Fix } from './rule.ts';

/** Which fixes are to be made: those that lose nothing, where nothing is said. */
export interface FixOptions {
  readonly safeOnly?: boolean;
}

/** A fix that was made; its edits are in offsets of the text that it was made in. */
export interface AppliedFix extends Fix {
  readonly ruleId: string;
  readonly messageId: string;
}

/** A text after its fixes, and what they were. */
export interface Applied {
  readonly output: string;
  readonly applied: readonly AppliedFix[];
}

/** The fix of a diagnostic that may be made; none where the draft switches the rule off. */
export function fixFor(
  { fixes, suppressed }: Diagnostic,
  { safeOnly = true }: FixOptions = {},
): Fix | undefined {
  if (suppressed !== undefined) return undefined;
  return fixes.find(({ safe }) => safe || !safeOnly);
}

/**
 * Makes the fixes of a text's diagnostics in their order, each as a whole or not at all. Where two of them touch, the
 * first one is made: what the other would do there can be told only from the text that is left.
 */
export function applyFixes(
  source: string,
  diagnostics: readonly Diagnostic[],
  options: FixOptions = {},
): Applied {
  const isTaken = new Uint8Array(source.length + 1);
  const applied = standing(diagnostics).flatMap((diagnostic): AppliedFix[] => {
    const fix = fixFor(diagnostic, options);
    if (fix === undefined || !isPossible(fix, source)) return [];
    if (fix.edits.some(({ span }) => isTaken.subarray(span.start, span.end + 1).includes(1)))
      return [];
    for (const { span } of fix.edits) isTaken.fill(1, span.start, span.end + 1);
    const { ruleId, messageId } = diagnostic;
    return [{ ...fix, ruleId, messageId }];
  });
  return {
    output: withEdits(
      source,
      applied.flatMap(({ edits }) => edits),
    ),
    applied,
  };
}

/** Rules of plugins may yield anything: edits outside of the text, or on top of each other. */
function isPossible({ edits }: Fix, source: string): boolean {
  let last = -1;
  return [...edits].sort(inOrder).every(({ span: { start, end } }) => {
    const fits = Number.isInteger(start) && Number.isInteger(end) && start > last && end >= start;
    last = Math.max(start, end - 1);
    return fits && end <= source.length;
  });
}

/** A text with edits that do not overlap; new lines end as the others do. */
export function withEdits(source: string, edits: readonly Edit[]): string {
  const lineEnd = /\r\n|\n|\r/.exec(source)?.[0] ?? '\n';
  let at = 0;
  const pieces: string[] = [];
  for (const { span, text } of [...edits].sort(inOrder)) {
    pieces.push(source.slice(at, span.start), text.replace(/\r?\n/g, lineEnd));
    at = span.end;
  }
  return pieces.join('') + source.slice(at);
}

function inOrder(one: Edit, other: Edit): number {
  return one.span.start - other.span.start;
}
