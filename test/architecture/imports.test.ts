import { isBuiltin } from 'node:module';
import { expect, it } from 'vitest';
import { isPure, pureRooms, roomOf, type SourceFile, sourceFiles } from './source-files.ts';

/** The imports that a rule forbids, as “from → to”. */
function forbidden(isForbidden: (to: string, from: SourceFile) => boolean): string[] {
  return sourceFiles.flatMap((file) =>
    file.imports.filter((to) => isForbidden(to, file)).map((to) => `${file.path} → ${to}`),
  );
}

it('reads all of the source', () => {
  expect(new Set(sourceFiles.map(({ path }) => roomOf(path)))).toEqual(
    new Set([...pureRooms, 'node', 'cli', 'rules', undefined]),
  );
});

it('leads one way: each room knows only the rooms before it', () => {
  const found = forbidden((to, { path }) => {
    const [here, there] = [roomOf(path), roomOf(to)].map((room) => pureRooms.indexOf(room ?? ''));
    return here !== undefined && there !== undefined && here >= 0 && there > here;
  });
  expect(found).toEqual([]);
});

it('has no cycle between files, types included', () => {
  expect(cycles()).toEqual([]);
});

it('keeps the pure rooms and the rules away from Node, the command and the entries', () => {
  const found = forbidden((to, from) => isPure(from) && (isBuiltin(to) || isOutside(to)));
  expect(found).toEqual([]);
});

function isOutside(to: string): boolean {
  const room = roomOf(to);
  return room === 'node' || room === 'cli' || (to.startsWith('src/') && room === undefined);
}

it('lets src/node know nothing of the command', () => {
  expect(forbidden((to, { path }) => roomOf(path) === 'node' && roomOf(to) === 'cli')).toEqual([]);
});

it('lets rules know core/rule, the data of platforms and pure helpers, and nothing else', () => {
  const found = forbidden(
    (to, { path }) =>
      roomOf(path) === 'rules' &&
      path !== 'rules/index.ts' &&
      to !== 'src/core/rule.ts' &&
      !['text', 'platforms', 'language', 'post', 'checks'].includes(roomOf(to) ?? ''),
  );
  expect(found).toEqual([]);
});

it('brings the rules in at the entries only', () => {
  const mayKnow = /^(?:src\/(?:index|core)\.ts$|src\/(?:node|cli)\/|rules\/index\.ts$)/;
  const found = forbidden((to, { path }) => roomOf(to) === 'rules' && !mayKnow.test(path));
  expect(found).toEqual([]);
});

it.each([
  ['twitter-text', 'src/post/detect-twitter-text.ts'],
  ['linkifyjs', 'src/post/detect-linkify.ts'],
  ['remark-parse', 'src/draft/markdown.ts'],
  ['unified', 'src/draft/markdown.ts'],
])('names %s in one file, where it is used', (library, only) => {
  const users = sourceFiles.filter(({ imports }) => imports.includes(library));
  expect(users.map(({ path }) => path)).toEqual([only]);
});

it('leaves twitter-text out of postlint/core', () => {
  const reached = new Set(['src/core.ts']);
  for (const path of reached) for (const to of importsOf(path)) reached.add(to);
  expect(reached).toContain('src/core/linter.ts');
  expect(reached).not.toContain('twitter-text');
});

function importsOf(path: string): readonly string[] {
  return sourceFiles.find((file) => file.path === path)?.imports ?? [];
}

/** Each cycle that a walk along the imports meets, as “a → b → a”. */
function cycles(): string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (path: string, trail: readonly string[]) => {
    const met = trail.indexOf(path);
    if (met >= 0) found.push([...trail.slice(met), path].join(' → '));
    if (met >= 0 || done.has(path)) return;
    for (const next of importsOf(path)) walk(next, [...trail, path]);
    done.add(path);
  };
  for (const { path } of sourceFiles) walk(path, []);
  return found;
}
