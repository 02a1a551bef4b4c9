import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { withBlock } from './blocks.ts';
import { loadRules, root } from './folders.ts';
import { ruleBlock } from './tables.ts';

it.each(await loadRules())('the document of $id shows the data of its rule', async (rule) => {
  const path = join(root, 'rules', `${rule.id}.md`);
  expect(existsSync(path), `write rules/${rule.id}.md first`).toBe(true);
  const text = withBlock(readFileSync(path, 'utf8'), 'generated', ruleBlock(rule));
  expect(text, 'it needs <!-- generated --> and <!-- /generated -->').toBeDefined();
  await expect(text).toMatchFileSnapshot(path);
});
