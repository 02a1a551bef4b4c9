import type { Diagnostic, Fix, Report } from '../../src/index.ts';

/** A change from one offset to another; the same twice puts text in between. */
export function edit(start: number, end: number, text: string): Fix['edits'][number] {
  return { span: { start, end }, text };
}

export function fixOf(edits: Fix['edits'], safe = true): Fix {
  return { title: 'Mend it', edits, safe };
}

/** A finding with nothing to it but its rule, its fixes and what is given. */
export function finding(
  ruleId: string,
  fixes: readonly Fix[],
  more: Partial<Diagnostic> = {},
): Diagnostic {
  const point = { line: 1, column: 1, offset: 0 };
  return {
    ruleId,
    messageId: 'wrong',
    data: {},
    message: '',
    help: '',
    severity: 'warning',
    blocking: false,
    targets: ['x'],
    part: undefined,
    span: { start: 0, end: 1 },
    loc: { start: point, end: point },
    postSpans: [],
    evidence: [],
    fixes,
    assumes: [],
    fact: undefined,
    url: undefined,
    ...more,
  };
}

export function reportWith(diagnostics: readonly Diagnostic[]): Report {
  return {
    path: undefined,
    format: 'text',
    phase: 'scheduled',
    ok: true,
    blocking: false,
    posts: [],
    diagnostics,
  };
}
