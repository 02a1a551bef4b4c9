import type { Diagnostic } from '../core/diagnostic.ts';
import type { Fix } from '../core/rule.ts';
import { groupBy } from '../text/group-by.ts';
import { safeJson } from '../text/safe-text.ts';
import type { Reporter, Result, View } from './reporter.ts';
import { regionsOf } from './sarif-regions.ts';
import { uriOf } from './uri.ts';

/** SARIF 2.1.0, which code scanning and editors read: https://docs.oasis-open.org/sarif/sarif/v2.1.0/ */
export const sarif: Reporter = (results, _summary, view) => {
  const found = results.flatMap((result) => resultsOf(result, view));
  const byRule = groupBy(found, ({ ruleId }) => ruleId);
  const rules = [...byRule.keys()].sort();
  const indexes = new Map(rules.map((id, index) => [id, index]));
  const run = {
    tool: {
      driver: {
        name: 'postlint',
        ...(view.version && { version: view.version, semanticVersion: view.version }),
        rules: rules.map((id) => descriptor(id, byRule.get(id)?.[0]?.helpUri, view)),
      },
    },
    columnKind: 'utf16CodeUnits',
    newlineSequences: ['\r\n', '\n', '\r'],
    results: found.map(({ helpUri: _, ...one }) => ({
      ...one,
      ruleIndex: indexes.get(one.ruleId),
    })),
  };
  return `${safeJson({ $schema: SCHEMA, version: '2.1.0', runs: [run] })}\n`;
};

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

const levels = { error: 'error', warning: 'warning', info: 'note' } as const;

function descriptor(id: string, helpUri: string | undefined, { ruleFacts }: View) {
  const facts = ruleFacts?.(id);
  const explain = `postlint explain ${id}`;
  const help = facts === undefined ? '' : `${facts.description}. `;
  return {
    id,
    ...(facts && {
      shortDescription: { text: `${facts.description}.` },
      defaultConfiguration: { level: levels[facts.severity] },
    }),
    help: {
      text: `${help}For the reasons, samples and options: ${explain}`,
      markdown: `${help}For the reasons, samples and options: \`${explain}\``,
    },
    ...(helpUri !== undefined && { helpUri }),
  };
}

function resultsOf({ report, source }: Result, { quiet }: View) {
  const regionOf = regionsOf(source);
  const artifactLocation = { uri: uriOf(report.path ?? 'stdin') };
  const fixOf = ({ title, edits }: Fix) => ({
    description: { text: plain(title) },
    artifactChanges: [
      {
        artifactLocation,
        replacements: edits.map(({ span, text }) => ({
          deletedRegion: regionOf(span),
          insertedContent: { text },
        })),
      },
    ],
  });
  return report.diagnostics
    .filter(({ severity }) => !quiet || severity === 'error')
    .map((diagnostic) => ({
      ruleId: diagnostic.ruleId,
      helpUri: absolute(diagnostic.url),
      level: levels[diagnostic.severity],
      message: { text: plain(`${diagnostic.message} ${diagnostic.help}`.trimEnd()) },
      locations: [{ physicalLocation: { artifactLocation, region: regionOf(diagnostic.span) } }],
      ...(diagnostic.fixes.length > 0 && { fixes: diagnostic.fixes.map(fixOf) }),
      suppressions: suppressionsOf(diagnostic),
      properties: propertiesOf(diagnostic),
    }));
}

function suppressionsOf({ suppressed }: Diagnostic) {
  if (suppressed === undefined) return [];
  const { reason } = suppressed;
  return [{ kind: 'inSource', ...(reason !== undefined && { justification: reason }) }];
}

function propertiesOf({ messageId, targets, part, blocking }: Diagnostic) {
  return { messageId, targets, ...(part !== undefined && { part }), blocking };
}

/** Readers make links of `[text](target)` in messages, unless the brackets are escaped (2.1.0, 3.11.6). */
function plain(text: string): string {
  return text.includes('](') ? text.replace(/[\\[\]]/g, '\\$&') : text;
}

/** Rules from elsewhere say where they are explained; the documents of postlint's own are in its package. */
function absolute(url: string | undefined): string | undefined {
  return url !== undefined && /^https?:\/\/[!-~]+$/.test(url) ? url : undefined;
}
