import { describe, expect, it } from 'vitest';
import { sayings } from '../../src/core/sayings.ts';
import { germanMessages } from '../../src/index.ts';
import { folderOf, inProcess, outputOf, postlint, type Run } from './run-postlint.ts';

const BARE = '---\nplatforms: [linkedin]\n---\nhttps://example.org/a\n';
const GERMAN = 'Ein Link und nichts dazu';

function messageOf(run: Pick<Run, 'stdout'>): string | undefined {
  return outputOf(run).results[0]?.diagnostics[0]?.message;
}

describe('messages are in', () => {
  it.each<[string, string | undefined, string[], string]>([
    ['English by default', undefined, [], 'A link'],
    ['the language that the call names', undefined, ['--locale', 'de'], GERMAN],
    ['the language of the configuration', 'locale: de', [], GERMAN],
    ['that of the call before it', 'locale: de', ['--locale=en'], 'A link'],
    ['the team’s own words', 'messages: { link-only: { bare: { text: Why? } } }', [], 'Why?'],
    [
      'the team’s own before German',
      'locale: de\nmessages: { link-only: { bare: { text: Wozu? } } }',
      [],
      'Wozu?',
    ],
  ])('%s', async (_, config, args, expected) => {
    const cwd = folderOf({
      'package.json': '{}',
      'a.md': BARE,
      ...(config && { '.postlintrc.yaml': config }),
    });
    const run = await postlint(['a.md', '--format', 'json', ...args], { cwd });
    expect(messageOf(run)?.startsWith(expected)).toBe(true);
  });
});

it('a configuration that another one extends keeps its words', async () => {
  const cwd = folderOf({
    'package.json': '{}',
    'a.md': BARE,
    'base.yaml': 'messages: { link-only: { bare: { text: Why?, help: Say it. } } }',
    '.postlintrc.yaml':
      'extends: ./base.yaml\nmessages: { link-only: { bare: { text: What for? } } }',
  });
  const run = await postlint(['a.md', '--format', 'json'], { cwd });
  expect(outputOf(run).results[0]?.diagnostics[0]).toMatchObject({
    message: 'What for?',
    help: 'Say it.',
  });
  const { stdout } = await postlint(['config', 'a.md'], { cwd });
  expect(stdout).toMatch(
    /^messages\.link-only\.bare\.text: "What for\?" +# \.postlintrc\.yaml:2$/m,
  );
  expect(stdout).toMatch(/^messages\.link-only\.bare\.help: "Say it\." +# base\.yaml:1$/m);
});

/** What stands around the data of a saying, long enough to be no word of a draft. */
const ENGLISH = sayings.flatMap((saying) =>
  saying
    .split(/\{[^}]*\}/)
    .filter((piece) => piece.length > 8 && !germanMessages.sayings[saying]?.includes(piece)),
);

const MANY = `---
platforms: [x, linkedin]
media:
  - { file: gone.png }
status: draft
---
${'Wer kommt mit zum See? '.repeat(40)}https://example.org/see?fbclid=abc
`;

describe('reports say nothing in English where messages are in German', () => {
  it.each(['pretty', 'markdown', 'html'])('%s', async (format) => {
    const cwd = folderOf({
      'package.json': '{}',
      '.postlintrc.yaml': 'locale: de',
      'a.md': MANY,
      'b.md': 'Ein Text.\n',
    });
    const args = [
      'a.md',
      'b.md',
      '-f',
      format,
      '-v',
      '--suggest',
      ...(format === 'pretty' ? ['--preview'] : []),
    ];
    const { stdout } = await inProcess(args, { cwd });
    const text = stdout.replace(/<style>[\s\S]*<\/style>/, '').replace(/\s+/g, ' ');
    expect(text).toMatch(/\d (?:Zeichen|von) /);
    expect(ENGLISH.filter((piece) => text.includes(piece))).toEqual([]);
  });

  it('a page tells its language', async () => {
    const cwd = folderOf({ 'a.md': MANY });
    const { stdout } = await inProcess(['a.md', '-f', 'html', '--locale', 'de'], { cwd });
    expect(stdout).toContain('<html lang="de">');
  });
});

describe('a language that there is not', () => {
  it('is told with the nearest one', async () => {
    const { code, stderr } = await inProcess(['a.md', '--locale', 'dee']);
    expect({ code, stderr }).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('mean de?'),
    });
  });

  it.each([
    ['locale: dee', '.postlintrc.yaml:1: locale: '],
    ['messages:\n  link-onyl: {}', '.postlintrc.yaml:2: messages: '],
    ['messages:\n  link-only:\n    bare: { text: "{lost}" }', '.postlintrc.yaml:3: messages.'],
  ])('in a configuration, with its place: %j', async (config, place) => {
    const cwd = folderOf({ 'package.json': '{}', 'a.md': BARE, '.postlintrc.yaml': config });
    const { code, stderr } = await postlint(['a.md'], { cwd });
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining(place) });
  });
});
