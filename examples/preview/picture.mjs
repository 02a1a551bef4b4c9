// The picture of the preview in the README, made by the command itself:
// npm run build && node examples/preview/picture.mjs
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const root = fileURLToPath(new URL('../../', import.meta.url));
const [file = fileURLToPath(new URL('preview.png', import.meta.url))] = process.argv.slice(2);

const call = ['dist/cli.js', 'preview', '--no-config', '-o', '-', 'examples/drafts/launch.md'];
const page = execFileSync(process.execPath, call, { cwd: root, encoding: 'utf8' });

const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
});
const tab = await browser.newPage({ viewport: { width: 1120, height: 780 }, colorScheme: 'light' });
await tab.setContent(page);
await tab.screenshot({ path: file });
await browser.close();
console.log(file);
