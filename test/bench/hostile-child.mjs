// Lints one hostile draft and prints how long that took, as JSON.
// Run as `node hostile-child.mjs INDEX_URL FAMILY FORM KILOBYTES`.
import { performance } from 'node:perf_hooks';
import { families } from './hostile-inputs.mjs';

const PLATFORMS = ['x', 'mastodon', 'bluesky', 'threads', 'linkedin', 'facebook', 'instagram'];
const ORDINARY = 'We shipped it: [notes](https://example.com/notes) 🚀 #release @maria\n';

const [indexUrl, name, form, kilobytes] = process.argv.slice(2);
const { lint } = await import(indexUrl);
const source = families.find((family) => family.name === name).make(Number(kilobytes) * 1024);

// What is loaded and built once would otherwise look like a cost of the smallest input.
lint(ORDINARY, { path: `ordinary.${form}`, platforms: PLATFORMS });

const start = performance.now();
let error;
try {
  lint(source, { path: `draft.${form}`, platforms: PLATFORMS });
} catch (thrown) {
  error = String(thrown).slice(0, 120);
}
process.stdout.write(JSON.stringify({ ms: performance.now() - start, error }));
