import { type OptionValue, presets, type Rule } from '../../src/core/rule.ts';
import { defectKinds } from '../../src/draft/defects.ts';
import { localeNames } from '../../src/node/load-locale.ts';
import { limitKinds } from '../../src/platforms/limits.ts';
import type { Platform } from '../../src/platforms/platform.ts';

/** The text of schema/config.json: what editors know of a configuration. The checks of src/core say the same. */
export function configSchema(rules: readonly Rule[], platforms: readonly Platform[]): string {
  return `${JSON.stringify(schemaOf(rules, platforms), null, 2)}\n`;
}

const text = { type: 'string' };
const texts = { type: 'array', items: text };
const severity = { enum: ['error', 'warning', 'info', 'off'] };

function schemaOf(rules: readonly Rule[], platforms: readonly Platform[]) {
  const names = platforms.flatMap(({ id, surfaces, aliases }) => [
    id,
    ...surfaces.slice(1).map((surface) => `${id}/${surface.id}`),
    ...aliases,
  ]);
  const targets = {
    type: 'array',
    items: { anyOf: [{ enum: names }, text] },
  };
  const forTargets = {
    extends: {
      description: 'Presets; in a file also other files and packages.',
      anyOf: [text, { type: 'array', items: { anyOf: [{ enum: presets }, text] } }],
    },
    publisher: { $ref: '#/$defs/publisher' },
    rules: { $ref: '#/$defs/rules' },
  };
  const forFiles = {
    ...forTargets,
    platforms: { ...targets, description: 'Targets of drafts that name none.' },
    accounts: {
      description: 'Facts about accounts, by the account’s name, the target or the platform.',
      type: 'object',
      additionalProperties: { $ref: '#/$defs/account' },
    },
    own: objectOf({ domains: texts, handles: texts, people: texts }),
    phrases: { ...texts, description: 'Words that are meant as they stand.' },
  };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'The configuration of postlint',
    ...objectOf({
      $schema: text,
      ...forFiles,
      drafts: { ...texts, description: 'Globs of the drafts in a project.' },
      ignore: { ...texts, description: 'Globs of files that are never linted.' },
      locale: { enum: localeNames, description: 'The language of messages.' },
      messages: {
        description: 'Words of your own for messages: {name} stands for their data.',
        ...objectOf({
          ...Object.fromEntries(rules.map(({ id, messages }) => [id, messagesSchema(messages)])),
          ...Object.fromEntries(
            Object.keys(defectKinds).map((id) => [id, messagesSchema({ [id]: 0 })]),
          ),
        }),
      },
      plugins: { ...texts, description: 'Files and packages with rules and platforms.' },
      overrides: {
        description: 'What holds for some files or some targets; later ones win.',
        type: 'array',
        items: {
          anyOf: [
            { ...objectOf({ files: texts, ...forFiles }), required: ['files'] },
            { ...objectOf({ files: texts, targets, ...forTargets }), required: ['targets'] },
          ],
        },
      },
    }),
    $defs: {
      account: accountSchema(platforms),
      message: objectOf({ text, help: text }),
      publisher: objectOf({
        splits: { type: 'boolean' },
        escapes: { type: 'boolean' },
        links: { enum: ['full', 'shortened'] },
        linkLength: { type: 'integer', minimum: 1 },
        markdown: { enum: ['stripped', 'sent'] },
        counting: { enum: ['postlint', 'twitter-text'] },
      }),
      rules: objectOf(Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)]))),
    },
  };
}

function messagesSchema(messages: object) {
  const message = { $ref: '#/$defs/message' };
  return objectOf(Object.fromEntries(Object.keys(messages).map((id) => [id, message])));
}

function accountSchema(platforms: readonly Platform[]) {
  const surfaces = platforms.flatMap((platform) => platform.surfaces);
  const tiers = surfaces.flatMap(({ tiers = {} }) => Object.keys(tiers));
  const limits = Object.entries(limitKinds).map(([id, description]) => [
    id,
    { type: 'number', exclusiveMinimum: 0, description },
  ]);
  return objectOf({
    tier: { enum: [...new Set(['standard', ...tiers])] },
    role: { enum: ['newswire', 'bot', 'company', 'person'] },
    limits: objectOf(Object.fromEntries(limits)),
    instance: { type: 'object', description: 'What GET /api/v2/instance answers.' },
  });
}

function ruleSchema({ description, options }: Rule) {
  const specs: Rule['options'] = options;
  const fields = Object.entries(specs).map(([name, spec]) => [
    name,
    { ...typeOf(spec.default), description: spec.description, default: spec.default },
  ]);
  return {
    description,
    anyOf: [severity, objectOf({ severity, ...Object.fromEntries(fields) })],
  };
}

function typeOf(example: OptionValue) {
  return Array.isArray(example) ? texts : { type: typeof example };
}

function objectOf(properties: Readonly<Record<string, unknown>>) {
  return { type: 'object', additionalProperties: false, properties };
}
