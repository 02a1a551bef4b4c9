import type { Locale } from '../../core/locale.ts';
import type { Rule } from '../../core/rule.ts';
import { type DefectId, defectKinds } from '../../draft/defects.ts';
import { safeJson } from '../../text/safe-text.ts';
import { code, literal, plain } from './document.ts';

/** All that can be explained: the rules by their names, and the defects, which no other command lists. */
export function namesAsMarkdown(rules: readonly Rule[], locale: Locale | undefined): string {
  return [
    '# What postlint explain explains',
    '',
    '## Rules',
    '',
    `${rules.map(({ id }) => code(id)).join(', ')}.`,
    '',
    'What each is for: `postlint rules`.',
    '',
    '## What can be wrong with a draft as a file',
    '',
    ...defectsIn(locale).map(
      ({ id, severity, text }) => `- ${code(id)} (${severity}): ${literal(text)}`,
    ),
    '',
    'None of these can be switched off. More of one: `postlint explain empty-draft`.',
    '',
  ].join('\n');
}

/** The same on one line. */
export function namesAsJson(rules: readonly Rule[], locale: Locale | undefined): string {
  const ids = rules.map(({ id }) => id);
  return `${safeJson({ version: 1, rules: ids, defects: defectsIn(locale) })}\n`;
}

function defectsIn(locale: Locale | undefined) {
  return (Object.keys(defectKinds) as DefectId[]).map((id) => {
    const { severity, text } = { ...defectKinds[id], ...locale?.messages[id]?.[id] };
    return { id, severity, text: plain(text).replace('{suggestion}', '') };
  });
}
