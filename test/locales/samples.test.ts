import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { placesInMessage } from '../../src/core/message.ts';
import { translator } from '../../src/core/translator.ts';
import { type Diagnostic, germanMessages, lint, platforms, rules } from '../../src/index.ts';
import { foundIn, samplesIn } from '../rules/samples.ts';

const inGerman = translator(germanMessages);

/** What is the same in every language: names, and values of the front matter. */
const LITERALS = `X Y Devanagari Thai U draft scheduled publish published post comment reply x linkedin group
  link only en pt BR T Z platform postlint disable`;

/** The words that German messages may be filled with: those of the locale, and names. */
const vocabulary = new Set(
  [...Object.values(germanMessages.words), ...platforms.map(({ name }) => name), LITERALS].flatMap(
    (text) => wordsIn(text),
  ),
);

function wordsIn(text: string): string[] {
  return text.match(/\p{L}+/gu) ?? [];
}

/** Without what comes from the draft: quotations, and addresses, hashtags, mentions and parameters as they stand. */
function withoutQuoted(text: string): string {
  return text
    .replaceAll(/„.*?“(?=[ ,;:)]|$)|".*"/g, '')
    .replaceAll(/(?<=^|[ (])(?:https?:|[#@]|U\+)\S*/g, '');
}

function englishIn({ ruleId, messageId, data, fixes, evidence }: Diagnostic): string[] {
  const { text, help } = germanMessages.messages[ruleId]?.[messageId] ?? { text: '', help: '' };
  const filled = placesInMessage(`${text} ${help}`)
    .filter(({ filter }) => filter === 'words')
    .map(({ name }) => inGerman(String(data[name])));
  const parameters = evidence.flatMap((one) => one.split('=')[0] ?? []);
  const isKnown = (word: string) =>
    vocabulary.has(word) || isType(word) || parameters.includes(word);
  const titles = fixes.map(({ title }) => title);
  return [...filled, ...titles].flatMap((said) =>
    wordsIn(withoutQuoted(said)).filter((word) => !isKnown(word)),
  );
}

/** `JPG` */
function isType(word: string): boolean {
  return /^[A-Z]{3,}$/.test(word);
}

function expectGerman(diagnostics: readonly Diagnostic[]): void {
  for (const diagnostic of diagnostics) {
    const { message, help } = diagnostic;
    expect(placesInMessage(withoutQuoted(`${message} ${help}`))).toEqual([]);
    expect({ message, english: englishIn(diagnostic) }).toEqual({ message, english: [] });
  }
}

describe.each(rules.map(({ id }) => [id]))('%s', (id) => {
  const document = readFileSync(join(import.meta.dirname, '../../rules', `${id}.md`), 'utf8');
  const samples = samplesIn(document, 'incorrect');

  it('speaks German about the samples of its document', () => {
    for (const sample of samples) expectGerman(foundIn(sample, { locale: 'de' }));
  });

  it('finds the same in German', () => {
    for (const sample of samples) {
      expect(foundIn(sample, { locale: 'de' }).map(withoutWords)).toEqual(
        foundIn(sample).map(withoutWords),
      );
    }
  });
});

function withoutWords({ message: _, help: __, fixes, ...found }: Diagnostic) {
  return { ...found, fixes: fixes.map(({ title: ___, ...fix }) => fix) };
}

describe('what is wrong with a draft as a file is said in German', () => {
  it.each([
    ['---\nplatforms: [x, linkdin]\n---\nText\n'],
    ['---\nplatforms: x\nstatus: drat\n---\nText\n'],
    ['---\nplatforms: x\ndate: soon and later\n---\nText\n'],
    [
      '---\nplatforms: x\nlink: nowhere\nreply_to: me\nlang: "German and more"\ncw: true\n---\nText\n',
    ],
    ['---\nplatforms: x\nmedia: [[a]]\npoll: yes\nkind: comnent\n---\nText\n'],
    ['---\nplatforms: { a: b }\n---\nText\n'],
    ['---\nplatforms: x\nplatforms: x\n---\nText\n'],
    ['---\nplatforms: x\ntitle: a: b and 2 words\n---\nText\n'],
    ['---\nplatforms: x\ntags: [#one, @two]\n---\nText\n'],
    ['---\nplatforms: x\ntags: [one\n---\nText\n'],
    ['---\nplatforms: x\ntitle: @ada\n---\nText\n'],
    ["---\nplatforms: x\ntitle: 'It's here'\n---\nText\n"],
    ['---\nplatforms: x\ntitle: "open\n---\nText\n'],
    ['---\nplatforms: x\ntitle: *alias\n---\nText\n'],
    ['---\nplatforms: x\n  indented: more\n---\nText\n'],
    ['---\nplatform:x\n---\nText\n'],
    ['---\nplatforms: x\n'],
    ['\n\n---\nplatforms: x\n---\nText\n'],
    [`---\nplatforms: x\nnote: ${'a'.repeat(9000)}\n---\nText\n`],
    ['a'.repeat(70_000)],
    ['---\nplatforms: x\npostlint-disable: link-olny, gushing\n---\nText\n'],
    ['<!-- postlint-disabel -->\n\nText\n'],
    ['# X\n\nText\n\n# Linkdin\n\nMore\n'],
  ])('%j', (source) => {
    const found = lint(source, { config: { extends: [], locale: 'de' } }).diagnostics;
    expect(found.length).toBeGreaterThan(0);
    expectGerman(found);
  });
});
