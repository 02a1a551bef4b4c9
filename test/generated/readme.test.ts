import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { withBlock } from './blocks.ts';
import { loadPlatforms, loadRules, root } from './folders.ts';
import { platformsTable, rulesTable } from './tables.ts';

const path = join(root, 'README.md');

it.skipIf(!existsSync(path))('the tables in README.md are up to date', async () => {
  const tables = {
    'generated:rules': rulesTable(await loadRules()),
    'generated:platforms': platformsTable(await loadPlatforms()),
  };
  let text = readFileSync(path, 'utf8');
  for (const [marker, table] of Object.entries(tables))
    text = withBlock(text, marker, table) ?? text;
  await expect(text).toMatchFileSnapshot(path);
});
