/**
 * What of SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/) the reporter uses, as a JSON schema, and
 * nothing besides: OASIS's own is not ours to pass on.
 */
const text = { type: 'string', minLength: 1 };
const whole = (minimum: number) => ({ type: 'integer', minimum });
const level = { enum: ['none', 'note', 'warning', 'error'] };

function object(required: Readonly<Record<string, unknown>>, optional: object = {}) {
  return {
    type: 'object',
    additionalProperties: false,
    required: Object.keys(required),
    properties: { ...required, ...optional },
  };
}

const list = (items: unknown, more: object = {}) => ({ type: 'array', items, ...more });

const region = object({
  startLine: whole(1),
  startColumn: whole(1),
  endLine: whole(1),
  endColumn: whole(1),
  charOffset: whole(0),
  charLength: whole(0),
});

const message = object({ text }, { markdown: text });

const artifactLocation = object({ uri: { type: 'string' } });

const fix = object({
  description: message,
  artifactChanges: list(
    object({
      artifactLocation,
      replacements: list(
        object({ deletedRegion: region, insertedContent: object({ text: { type: 'string' } }) }),
        { minItems: 1 },
      ),
    }),
    { minItems: 1 },
  ),
});

const rule = object(
  { id: text, help: message },
  {
    shortDescription: message,
    defaultConfiguration: object({ level }),
    helpUri: { type: 'string', pattern: '^https?://' },
  },
);

const result = object(
  {
    ruleId: text,
    ruleIndex: whole(0),
    level,
    message,
    locations: list(object({ physicalLocation: object({ artifactLocation, region }) })),
    suppressions: list(object({ kind: { const: 'inSource' } }, { justification: text })),
    properties: { type: 'object' },
  },
  { fixes: list(fix, { minItems: 1 }) },
);

const driver = object(
  { name: { const: 'postlint' }, rules: list(rule, { uniqueItems: true }) },
  { version: text, semanticVersion: text },
);

const run = object({
  tool: object({ driver }),
  columnKind: { const: 'utf16CodeUnits' },
  newlineSequences: list(text, { minItems: 1, uniqueItems: true }),
  results: list(result),
});

export const sarifSchema = object({
  $schema: text,
  version: { const: '2.1.0' },
  runs: list(run, { minItems: 1, maxItems: 1 }),
});
