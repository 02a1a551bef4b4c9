import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createLinter } from '../../src/index.ts';
import { entitiesOf } from '../../src/post/entities.ts';
import { detectors, place } from '../post/posts.ts';

const CORPORA = fileURLToPath(new URL('../../../shared/corpora/', import.meta.url));
const present = existsSync(CORPORA);
/** One network for each way of counting and of finding entities. */
const targets = ['x', 'mastodon', 'bluesky', 'threads', 'linkedin', 'discord'];

/**
 * What is counted and found in the real drafts, in numbers alone. A change of a summary is a change in what
 * users see, and has to be explained where it is made: `npx vitest run test/conformance/corpora.test.ts -u`.
 */
describe.skipIf(!present)('the real drafts (../shared/corpora, where it is there)', () => {
  it.each(present ? readdirSync(CORPORA) : [])('%s', async (name) => {
    const summary = createSummary();
    for (const file of draftsIn(name)) summary.add(readFileSync(CORPORA + file, 'utf8'), file);
    await expect(summary.text()).toMatchFileSnapshot(`corpora/${name}.json`);
  });
});

/** Drafts as paths below the corpora. */
function draftsIn(name: string): string[] {
  return readdirSync(CORPORA + name, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:md|tweet|json)$/.test(file))
    .sort()
    .map((file) => `${name}/${file}`);
}

function createSummary() {
  const linter = createLinter({ extends: ['strict', 'accessible', 'group-etiquette'] });
  const measurer = createLinter({}, { rules: [] });
  const counts: Record<string, number> = {};
  const count = (key: string, by = 1) => {
    counts[key] = (counts[key] ?? 0) + by;
  };
  return {
    /** Lints a draft for where it goes, and measures it for each target. */
    add(source: string, path: string): void {
      for (const { ruleId, severity } of linter.lint(source, { path }).diagnostics)
        count(`finding: ${ruleId}, ${severity}`);
      for (const post of measurer.lint(source, { path, platforms: targets }).posts) {
        count(`${post.target}: posts`);
        count(`${post.target}: length`, post.length.used);
        if (post.cut !== undefined) count(`${post.target}: too long`);
        for (const { type } of entitiesOf(post.text, place(post.target).platform, detectors))
          count(`${post.target}: ${type}`);
      }
    },
    text(): string {
      const entries = Object.entries(counts).sort(([one], [other]) => (one < other ? -1 : 1));
      return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
    },
  };
}
