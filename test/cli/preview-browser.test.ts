import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { picture } from '../node/images.ts';
import { HOSTILE, LAUNCH, PICTURES, THREAD } from '../preview/drafts.ts';
import { describeInBrowser } from './browser.ts';
import { execute, folderOf, postlint } from './run-postlint.ts';

interface Look {
  readonly width?: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly javaScriptEnabled?: boolean;
}

/** The page that the command writes, and what a browser makes of it. */
describeInBrowser('the preview in Chromium', (browser) => {
  let address = '';

  beforeAll(async () => {
    const folder = folderOf({
      'launch.md': LAUNCH,
      'pictures.md': PICTURES,
      'bench.png': picture(300, 200),
      'thread.md': THREAD,
      '<script>alert(1)<b>.md': HOSTILE,
    });
    const run = await postlint(['preview', '--preset', 'recommended,strict', '.'], { cwd: folder });
    expect(run).toMatchObject({ code: 0, stdout: 'postlint-preview.html\n', stderr: '' });
    address = pathToFileURL(join(folder, 'postlint-preview.html')).href;
  });

  const looks = (['light', 'dark'] as const).flatMap((colorScheme) =>
    [390, 1440].map((width) => ({ colorScheme, width })),
  );

  it.each(looks)('has nothing that axe finds: $colorScheme, $width px', async (look) => {
    await withPage(browser(), address, look, async (page) => {
      expect(await page.evaluate(WIDTH)).toBeLessThanOrEqual(look.width);
      await page.evaluate(axe.source);
      expect(await page.evaluate(AXE)).toEqual({ hasRun: true, violations: [] });
    });
  });

  it('fits the narrowest phones', async () => {
    await withPage(browser(), address, { width: 320 }, async (page) => {
      expect(await page.evaluate(WIDTH)).toBeLessThanOrEqual(320);
    });
  });

  it('is read without script, from nothing but itself', async () => {
    const asked: string[] = [];
    const look = { javaScriptEnabled: false };
    await withPage(browser(), address, look, async (page) => {
      page.on('request', (request) => asked.push(request.url()));
      await page.reload();
      expect(asked).toEqual([address]);
      await expectVisible(page, 'Which one first, ');
      await expectVisible(page, 'A path along a cliff');
      await expectVisible(page, 'Too long for X');
    });
  });

  it('names every post and every problem to a screen reader', async () => {
    await withPage(browser(), address, {}, async (page) => {
      const tree = await page.locator('body').ariaSnapshot();
      for (const name of ['X', 'LinkedIn', 'Mastodon', 'Bluesky · post 2 of 3'])
        expect(tree).toMatch(new RegExp(`article "${name}"`));
      expect(tree).toMatch(/meter "Length"/);
      expect(tree).toMatch(/Error.*Too long for X/);
      expect(tree).toMatch(/link "Problem 1"/);
    });
  });

  it('leads from a problem to its words and back, by keyboard', async () => {
    await withPage(browser(), address, {}, async (page) => {
      const problem = page.locator('.note', { hasText: 'Too long for X' });
      await problem.locator('.way a').focus();
      await page.keyboard.press('Enter');
      const sign = page.locator(':target');
      expect(await sign.getAttribute('aria-label')).toMatch(/^Problem \d+$/);
      await page.keyboard.press('Tab');
      await sign.focus();
      await page.keyboard.press('Enter');
      expect(await page.locator(':target').textContent()).toContain('Too long for X');
    });
  });

  it('lets nothing of a draft or a path out of its place', async () => {
    await withPage(browser(), address, {}, async (page) => {
      expect(
        await page.locator('script, [onerror], main a[href^="javascript"], [onload]').count(),
      ).toBe(0);
      const heading = page.locator('h2', { hasText: '<script>alert(1)<b>.md' });
      expect(await heading.count()).toBe(1);
      expect(await heading.locator('*').count()).toBe(0);
      await expectVisible(page, '& "quotes" \'and\'');
    });
  });

  it('loads nothing even where markup asked it to', async () => {
    await withPage(browser(), address, {}, async (page) => {
      const blocked = page.evaluate(`new Promise((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => resolve(event.violatedDirective));
        document.body.append(Object.assign(document.createElement('img'), { src: 'https://example.org/a.gif' }));
      })`);
      expect(await blocked).toBe('img-src');
    });
  });

  it('shows the pictures that are there', async () => {
    await withPage(browser(), address, { javaScriptEnabled: false }, async (page) => {
      const pictures = page.locator('img');
      expect(await pictures.count()).toBe(1);
      const box = await pictures.boundingBox();
      expect(Math.round(((box?.width ?? 0) / (box?.height ?? 1)) * 10) / 10).toBe(1.5);
    });
    await withPage(browser(), address, {}, async (page) => {
      expect(await page.evaluate('document.images[0].naturalWidth')).toBe(300);
    });
  });

  it('is what the picture in the README shows, and a small one', async () => {
    const file = join(folderOf({}), 'preview.png');
    const run = await execute(process.execPath, [PICTURE, file]);
    expect(run).toEqual({ code: 0, stdout: `${file}\n`, stderr: '' });
    for (const made of [file, join(PICTURE, '../preview.png')]) {
      expect(statSync(made).size).toBeGreaterThan(20_000);
      expect(statSync(made).size).toBeLessThan(150_000);
    }
  });
});

const PICTURE = fileURLToPath(new URL('../../examples/preview/picture.mjs', import.meta.url));

const WIDTH = 'document.documentElement.scrollWidth';

/** What axe finds, each as its rule and the first element. */
const AXE = `axe.run({ resultTypes: ['violations'] }).then(({ violations, passes }) => ({
  hasRun: passes.length > 10,
  violations: violations.map(({ id, nodes }) =>
    id + ': ' + nodes[0].html.slice(0, 160) + ' ' + nodes[0].failureSummary),
}))`;

async function withPage(
  browser: Browser,
  address: string,
  { width = 1440, ...look }: Look,
  use: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ ...look, viewport: { width, height: 900 } });
  try {
    const page = await context.newPage();
    await page.goto(address);
    await use(page);
  } finally {
    await context.close();
  }
}

async function expectVisible(page: Page, words: string): Promise<void> {
  expect(await page.getByText(words).first().isVisible()).toBe(true);
}
