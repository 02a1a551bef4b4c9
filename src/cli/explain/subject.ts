import { rules as ownRules } from '../../../rules/index.ts';
import type { Message, OptionValue, Rule } from '../../core/rule.ts';
import { type DefectId, defectKinds } from '../../draft/defects.ts';
import { ruleDocument } from '../../node/rule-document.ts';
import { didYouMean } from '../../text/nearest-name.ts';
import { UsageError } from '../usage-error.ts';
import { defectNotes } from './defect-notes.ts';

/** What can be explained: a rule, or what can be wrong with a draft as a file. */
export interface Subject {
  readonly kind: 'rule' | 'defect';
  readonly id: string;
  readonly severity: string;
  readonly presets: readonly string[];
  readonly description: string;
  readonly messages: Readonly<Record<string, Message>>;
  readonly options: Readonly<Record<string, { default: OptionValue; description: string }>>;
  /** Its document, as Markdown; undefined where it has none in this package. */
  readonly document: string | undefined;
  /** Where rules of other makers are explained. */
  readonly url: string | undefined;
}

/** The rule or defect of that name, among postlint's own and a project's. Throws a UsageError with the nearest one. */
export function subjectOf(name: string, rules: readonly Rule[]): Subject {
  const rule = rules.find(({ id }) => id === name);
  if (rule !== undefined) return ofRule(rule);
  if (isDefect(name)) return ofDefect(name);
  const known = [...rules.map(({ id }) => id), ...Object.keys(defectKinds)];
  throw new UsageError(
    `Nothing is called ${name}.${didYouMean(name, known)} postlint explain lists all names.`,
  );
}

/** Whether a name is postlint's own: then no configuration is needed to explain it. */
export function isOwn(name: string): boolean {
  return isDefect(name) || ownRules.some(({ id }) => id === name);
}

function isDefect(name: string): name is DefectId {
  return Object.hasOwn(defectKinds, name);
}

function ofRule({ id, severity, presets, description, messages, options, url }: Rule): Subject {
  const document = ownRules.some((rule) => rule.id === id) ? ruleDocument(id) : undefined;
  return { kind: 'rule', id, severity, presets, description, messages, options, document, url };
}

function ofDefect(id: DefectId): Subject {
  const { severity, text, help } = defectKinds[id];
  return {
    kind: 'defect',
    id,
    severity,
    presets: [],
    description: defectNotes[id],
    messages: { [id]: { text, help } },
    options: {},
    document: undefined,
    url: undefined,
  };
}
