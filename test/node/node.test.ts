import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ConfigError, lint } from '../../src/index.ts';
import { givenConfig } from '../../src/node/config/find-config.ts';
import { lintInputs } from '../../src/node/lint-files.ts';
import { findDrafts, lintFiles, PathError, readDraftFile } from '../../src/node.ts';
import { expectInside } from '../cli/positions.ts';
import { folderOf, GOOD, TOO_LONG } from '../cli/run-postlint.ts';

const LINKS =
  '---\nplatforms: [mastodon]\n---\nWhich? https://example.com *or* <https://a.example>\n';

describe('findDrafts', () => {
  it('tells files that were named from those that it came across', async () => {
    const folder = folderOf({ 'a.md': GOOD, 'b.md': GOOD });
    const a = join(folder, 'a.md');
    const b = join(folder, 'b.md');
    const { found, errors } = await findDrafts([folder, a]);
    expect(errors).toEqual([]);
    expect(found).toEqual([
      { path: a, searched: false },
      { path: b, searched: true },
    ]);
  });
  it('collects what leads nowhere', async () => {
    const folder = folderOf({ 'a.md': GOOD });
    const paths = ['b.md', '*.txt', 'a.md'].map((path) => join(folder, path));
    const { found, errors } = await findDrafts(paths);
    expect(found).toHaveLength(1);
    expect(errors).toHaveLength(2);
    for (const error of errors) expect(error).toBeInstanceOf(PathError);
    expect(errors[0]?.message).toContain(join(folder, 'a.md'));
  });
  it('of nothing is nothing', async () => {
    expect(await findDrafts([])).toEqual({ found: [], errors: [] });
  });
});

describe('lintFiles', () => {
  it('reads each language with its own lexicon', async () => {
    const ads = {
      'de.md': 'Wir suchen ab sofort eine Köchin (m/w/d) für unser Team. Jetzt bewerben!',
      'en.md': 'We are hiring a cook for our team. Apply now!',
      'es.md': 'Buscamos cocinero para nuestro equipo. Envía tu currículum.',
      'fr.md': 'Nous recrutons un cuisinier pour notre équipe. Envoyez votre CV !',
      'it.md': 'Cerchiamo un cuoco per il nostro team. Inviaci il tuo curriculum.',
      'pt.md': 'Estamos a contratar um cozinheiro para a nossa equipa. Envie o seu currículo.',
    };
    const folder = folderOf(ads);
    const reports = await lintFiles(
      Object.keys(ads).map((name) => join(folder, name)),
      { platforms: ['linkedin/group'], config: { extends: [], rules: { 'job-ad-in-group': {} } } },
    );
    expect(reports.map(({ diagnostics }) => diagnostics.map(({ ruleId }) => ruleId))).toEqual(
      reports.map(() => ['job-ad-in-group']),
    );
  });

  it('gives what lint gives for the text of each file', async () => {
    const files = { 'a.md': TOO_LONG, 'b.md': LINKS, 'c.md': `---\r\n${GOOD.slice(4)}🎉 **x**` };
    const folder = folderOf(files);
    const reports = await lintFiles([folder]);
    expect(reports).toEqual(
      Object.entries(files).map(([name, source]) =>
        lint(source, { path: join(folder, name), searched: true }),
      ),
    );
    for (const report of reports) expectInside(report, readDraftFile(report.path ?? '').source);
  });
  it('takes targets and a configuration', async () => {
    const folder = folderOf({ 'a.md': TOO_LONG });
    const named = await lintFiles([folder], { platforms: ['linkedin'] });
    expect(named[0]?.posts.map(({ target }) => target)).toEqual(['linkedin']);
    const off = await lintFiles([folder], { config: { rules: { 'over-length': 'off' } } });
    expect(off[0]).toMatchObject({ ok: true, diagnostics: [] });
  });
  it('rejects over a path that leads nowhere', async () => {
    const folder = folderOf({ 'a.md': GOOD });
    await expect(lintFiles([join(folder, 'b.md')])).rejects.toBeInstanceOf(PathError);
    await expect(lintFiles([join(folder, '*.txt')])).rejects.toBeInstanceOf(PathError);
  });
  it('rejects over a wrong configuration and a wrong target', async () => {
    const folder = folderOf({ 'a.md': GOOD });
    const config = { rules: { 'over-lenght': 'off' } } as const;
    await expect(lintFiles([folder], { config })).rejects.toThrow('over-length');
    await expect(lintFiles([folder], { platforms: ['linkdin'] })).rejects.toBeInstanceOf(
      ConfigError,
    );
  });
});

describe('a run', () => {
  const galaxy =
    '---\nmedia: [matrix-a, mastodon-a]\nmentions:\n  mastodon-a: [b]\n---\nWhich one?\n';
  const inputs = ['a.md', 'b.md'].map((path) => ({
    source: galaxy,
    unreadable: undefined,
    where: { path },
  }));

  it('says once what all its drafts share, with the text that it is about', async () => {
    const results = await lintInputs(inputs, givenConfig({}));
    const ids = results.map(({ report }) => report.diagnostics.map(({ ruleId }) => ruleId));
    expect(ids).toEqual([['unsupported-network'], []]);
    expect(results[0]?.source).toBe(galaxy);
    for (const { report } of results) expectInside(report, galaxy);
  });
  it('tells how far it is', async () => {
    const counts: number[] = [];
    await lintInputs(inputs, givenConfig({}), { onLinted: (count) => counts.push(count) });
    expect(counts).toEqual([1, 2]);
  });
});
