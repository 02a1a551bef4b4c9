import { join } from 'node:path';
import Ajv from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { createLinter } from '../../src/index.ts';
import { configSchema } from './config-schema.ts';
import { loadPlatforms, loadRules, root } from './folders.ts';

const schema = configSchema(await loadRules(), await loadPlatforms());
const validate = new Ajv({ strict: false }).compile(JSON.parse(schema));

it('schema/config.json is up to date', async () => {
  await expect(schema).toMatchFileSnapshot(join(root, 'schema/config.json'));
});

function isTaken(config: object): boolean {
  try {
    createLinter(config);
    return true;
  } catch {
    return false;
  }
}

describe('the schema and the linter take the same', () => {
  it.each<[boolean, object]>([
    [true, {}],
    [true, { extends: ['strict'], platforms: ['x', 'linkedin/group'], phrases: ['link in bio'] }],
    [true, { rules: { 'link-only': 'error', 'too-many-links': { severity: 'info' } } }],
    [true, { accounts: { mastodon: { limits: { length: 5000 } }, me: { role: 'person' } } }],
    [true, { own: { domains: ['example.org'], handles: ['@a'], people: ['Ada'] } }],
    [
      true,
      { publisher: { links: 'full', linkLength: 27 }, drafts: ['posts/**'], ignore: ['old/**'] },
    ],
    [true, { overrides: [{ files: ['a/**'], platforms: ['x'], own: {} }] }],
    [true, { overrides: [{ targets: ['x'], rules: {} }] }],
    [true, { locale: 'de', messages: { 'link-only': { bare: { text: 'Why?' } } } }],
    [true, { messages: { 'empty-draft': { 'empty-draft': { help: 'Write.' } } } }],
    [false, { rulez: {} }],
    [false, { rules: { 'link-onyl': 'error' } }],
    [false, { rules: { 'link-only': 'warn' } }],
    [false, { rules: { 'too-many-links': { maxInComments: '3' } } }],
    [false, { accounts: { mastodon: { limits: { length: 0 } } } }],
    [false, { accounts: { mastodon: { rolle: 'person' } } }],
    [false, { own: { domain: [] } }],
    [false, { publisher: { links: 'short' } }],
    [false, { overrides: [{ rules: {} }] }],
    [false, { overrides: [{ targets: ['x'], own: {} }] }],
    [false, { drafts: 'posts/**' }],
    [false, { locale: 'xx' }],
    [false, { messages: { 'link-only': { bear: {} } } }],
    [false, { overrides: [{ files: ['a/**'], locale: 'de' }] }],
  ])('%j: %j', (expected, config) => {
    expect({ schema: validate(config), linter: isTaken(config) }).toEqual({
      schema: expected,
      linter: expected,
    });
  });
});
