import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { describeInBrowser } from './browser.ts';
import { CLI, folderOf, GOOD } from './run-postlint.ts';

const running = new Set<ChildProcess>();

afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
  running.clear();
});

interface Served {
  readonly url: string;
  readonly child: ChildProcess;
}

/** Starts the server on any port that is free, and waits until it says where it is. */
async function serve(cwd: string, ...paths: readonly string[]): Promise<Served> {
  const args = [CLI, 'preview', '--serve', '--port', '0', ...paths];
  const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'pipe', 'inherit'] });
  running.add(child);
  const [line] = await once(child.stdout ?? child, 'data');
  const url = /^http:\/\/localhost:\d+\//.exec(String(line))?.[0];
  expect(url, String(line)).toBeDefined();
  return { url: url ?? '', child };
}

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** A request with headers of its own, which `fetch` does not let one set. */
function ask(url: string, headers: Readonly<Record<string, string>> = {}, method = 'GET') {
  return new Promise<Answer>((resolve, reject) => {
    const asked = request(
      url.replace('localhost', '127.0.0.1'),
      { headers, method },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.on('end', () => {
          const { statusCode: status, headers } = response;
          resolve({ status, headers, body: Buffer.concat(chunks).toString('utf8') });
        });
      },
    );
    asked.on('error', reject).end();
  });
}

describe('postlint preview --serve', () => {
  it('shows the drafts as they are now, and lets one script run', async () => {
    const cwd = folderOf({ 'draft.md': GOOD });
    const { url } = await serve(cwd, 'draft.md');
    expect((await ask(url)).body).toContain('Which of the two');
    writeFileSync(join(cwd, 'draft.md'), GOOD.replace('two', 'three'));
    const { body, headers } = await ask(url);
    expect(body).toContain('Which of the three');
    const nonce = /<script nonce="([^"]+)">/.exec(body)?.[1];
    expect(body).toContain(`script-src &#39;nonce-${nonce}&#39;`);
    expect(headers['cache-control']).toBe('no-store');
  });

  it('gives every page a nonce of its own', async () => {
    const { url } = await serve(folderOf({ 'draft.md': GOOD }), 'draft.md');
    const nonceOf = async () => /nonce="([^"]+)"/.exec((await ask(url)).body)?.[1];
    expect(await nonceOf()).not.toBe(await nonceOf());
  });

  it('answers nobody but this machine by its own name, and nothing but its pages', async () => {
    const { url } = await serve(folderOf({ 'draft.md': GOOD }), 'draft.md');
    expect((await ask(url, { host: 'evil.example.org' })).status).toBe(403);
    expect((await ask(url, { host: 'localhost' })).status).toBe(403);
    expect((await ask(`${url}draft.md`)).status).toBe(404);
    expect((await ask(`${url}../../etc/passwd`)).status).toBe(404);
    expect((await ask(url, {}, 'POST')).status).toBe(405);
  });

  it('keeps going while a configuration is wrong', async () => {
    const cwd = folderOf({ 'draft.md': GOOD, 'postlint.config.json': '{}' });
    const { url } = await serve(cwd, 'draft.md');
    writeFileSync(join(cwd, 'postlint.config.json'), '{"rules": {"no-such-rule": "error"}}');
    expect((await ask(url)).body).toContain('no-such-rule');
    writeFileSync(join(cwd, 'postlint.config.json'), '{}');
    expect((await ask(url)).body).toContain('Which of the two');
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('ends with %s, and well', async (signal) => {
    const { child } = await serve(folderOf({ 'draft.md': GOOD }), 'draft.md');
    child.kill(signal);
    const [code] = await once(child, 'exit');
    expect(code).toBe(0);
  });

  it('says so where a port is taken', async () => {
    const cwd = folderOf({ 'draft.md': GOOD });
    const { url } = await serve(cwd, 'draft.md');
    const args = [CLI, 'preview', '--serve', '--port', new URL(url).port, 'draft.md'];
    const child = spawn(process.execPath, args, { cwd });
    const [text] = await once(child.stderr, 'data');
    const [code] = await once(child, 'exit');
    expect(code).toBe(2);
    expect(String(text)).toContain(new URL(url).port);
  });
});

describeInBrowser('the served page in Chromium', (browser) => {
  it('follows a draft that is saved and one that is new', async () => {
    const cwd = folderOf({ 'drafts/one.md': GOOD });
    const { url } = await serve(cwd, 'drafts');
    const page = await browser().newPage();
    try {
      await page.goto(url);
      writeFileSync(join(cwd, 'drafts/one.md'), GOOD.replace('two', 'three'));
      await page.getByText('Which of the three').first().waitFor({ timeout: 20_000 });
      writeFileSync(join(cwd, 'drafts/new.md'), GOOD);
      await page.getByText('drafts/new.md').first().waitFor({ timeout: 20_000 });
    } finally {
      await page.close();
    }
    expect(await (await fetch(url)).text()).toContain('drafts/new.md');
  });
});
