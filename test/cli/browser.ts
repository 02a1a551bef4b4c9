import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe } from 'vitest';

const CHROMIUM = '/usr/bin/chromium';

/** Nothing that a browser does of itself: no sandbox that a container lacks, no calls home. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];

const isThere = existsSync(CHROMIUM);
if (!isThere && process.env.CI !== undefined) throw new Error(`${CHROMIUM} is missing: ${how()}`);

function how(): string {
  return 'apt-get install chromium';
}

/** Tests in a real browser; where there is none, one line says how to get it. */
export function describeInBrowser(title: string, tests: (open: () => Browser) => void): void {
  if (!isThere) {
    describe.skip(`${title} (needs Chromium: ${how()})`, () => tests(notThere));
    return;
  }
  describe(title, () => {
    let browser: Browser | undefined;
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath: CHROMIUM, args });
    });
    afterAll(() => browser?.close());
    tests(() => browser ?? notThere());
  });
}

function notThere(): never {
  throw new Error('The browser has not started');
}
