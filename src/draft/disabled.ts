import type { Span } from '../text/span.ts';
import type { Defect } from './defects.ts';
import { type Directive, directivesIn, wordsOf } from './directives.ts';
import type { Disabled, Meta, Section } from './draft.ts';
import type { Value } from './yaml-tree.ts';

/** The key of the front matter: `postlint-disable: link-only, gushing`, a list, or a reason for each rule. */
const KEY = 'postlint-disable';

/** The rules that a draft switches off, and what is wrong with how it says so. */
export function disabledIn(
  source: string,
  { meta, sections }: { readonly meta: Meta; readonly sections: readonly Section[] },
): { disabled: readonly Disabled[]; defects: readonly Defect[] } {
  const whole = { start: 0, end: source.length };
  const value = meta[KEY]?.value;
  const inMeta = value === undefined ? [] : inFrontMatter(value, whole);
  const { directives, defects } = directivesIn(
    source,
    sections.flatMap(({ parts }) => parts),
  );
  return { disabled: [...inMeta, ...inComments(directives, whole)], defects };
}

function inFrontMatter(value: Value, range: Span): Disabled[] {
  switch (value.kind) {
    case 'scalar': {
      const { words, reason } = wordsOf(value.text);
      if (words[0] === 'all' || words[0] === 'true') {
        return [{ rule: undefined, range, reason, span: value.span }];
      }
      return words.map((rule) => ({ rule, range, reason, span: value.span }));
    }
    case 'list':
      return value.items.flatMap((item) => inFrontMatter(item, range));
    case 'map':
      return value.entries.map(({ key, keySpan, value: reason }) => ({
        rule: key,
        range,
        reason: reason.kind === 'scalar' ? reason.text : undefined,
        span: keySpan,
      }));
  }
}

function inComments(directives: readonly Directive[], whole: Span): Disabled[] {
  return directives.flatMap((directive, index) => {
    const { verb, rules, reason, span, next } = directive;
    if (verb === 'enable') return [];
    const names = rules.length === 0 ? [undefined] : rules;
    return names.map((rule): Disabled => {
      const until = directives.slice(index + 1).find((later) => isEnd(later, rule));
      const open = { start: span.end, end: until?.span.start ?? whole.end };
      const range = verb === 'file' ? whole : verb === 'next' ? next : open;
      return { rule, range, reason, span };
    });
  });
}

/** Whether a directive ends what was switched off before: by its name, or all of it. */
function isEnd({ verb, rules }: Directive, rule: string | undefined): boolean {
  return verb === 'enable' && (rules.length === 0 || (rule !== undefined && rules.includes(rule)));
}
