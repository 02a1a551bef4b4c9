// Lints one family of hostile drafts, size by size, and prints a line of JSON for each: how long it
// took. Run as `node hostile-child.mjs INDEX_URL FAMILY FORM KILOBYTES,KILOBYTES`.
import { writeSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { families } from './hostile-inputs.mjs';

const PLATFORMS = ['x', 'mastodon', 'bluesky', 'threads', 'linkedin', 'reddit', 'instagram'];
/** Every rule there is. */
const config = {
  extends: ['strict', 'accessible', 'group-etiquette'],
  publisher: { escapes: false },
};
const ORDINARY = 'We shipped it: [notes](https://example.com/notes) 🚀 #release @maria\n';

const [indexUrl, name, form, sizes] = process.argv.slice(2);
const { lint } = await import(indexUrl);
const { make } = families.find((family) => family.name === name);

// What is loaded and built once would otherwise look like a cost of the smallest input.
lint(ORDINARY, { path: `ordinary.${form}`, platforms: PLATFORMS, config });

for (const size of sizes.split(',').map(Number)) {
  const { ms, error } = timeOf(make(size * 1024));
  // At once: a line still in a buffer would be lost in a crash at the next size.
  writeSync(1, `${JSON.stringify({ size, ms, failed: error && `threw ${error}` })}\n`);
}

function timeOf(source) {
  const start = performance.now();
  let error;
  try {
    lint(source, { path: `draft.${form}`, platforms: PLATFORMS, config });
  } catch (thrown) {
    error = String(thrown).slice(0, 120);
  }
  return { ms: performance.now() - start, error };
}
