import { describe, expect, it } from 'vitest';
import { mergeConfigs } from '../../src/core/merge-config.ts';
import {
  type Config,
  ConfigError,
  check,
  createLinter,
  type Diagnostic,
  germanMessages,
  type Locale,
  lint,
} from '../../src/index.ts';
import { sampleRule, wordRule } from '../core/sample-rules.ts';

const DRAFT = '---\nplatforms: [linkedin/comment]\n---\nhttps://example.org/a\n';

function bareLink(config: Config): Diagnostic | undefined {
  const found = lint(DRAFT, { config: { ...config, extends: ['recommended'] } });
  return found.diagnostics.find(({ ruleId }) => ruleId === 'link-only');
}

describe('the words of a message are', () => {
  const german = germanMessages.messages['link-only']?.bare;

  it('English where nothing is said', () => {
    expect(bareLink({})).toEqual(bareLink({ locale: 'en' }));
    expect(bareLink({})?.message).not.toBe(german?.text);
  });

  it('those of the locale', () => {
    expect(bareLink({ locale: 'de' })).toMatchObject({ message: german?.text, help: german?.help });
  });

  it('the team’s own before those of the locale', () => {
    const messages = { 'link-only': { bare: { text: 'Warum?' } } };
    expect(bareLink({ locale: 'de', messages })).toMatchObject({
      message: 'Warum?',
      help: german?.help,
    });
  });

  it('those of the locale for a post that a tool checks', () => {
    const post = { target: 'linkedin/comment', text: 'https://example.org/a' };
    const { diagnostics } = check(post, { config: { locale: 'de' } });
    expect(diagnostics.map(({ message }) => message)).toContain(german?.text);
  });

  it('English where the locale has none', () => {
    const parts = { rules: [wordRule('mine', 'Text')] };
    const [found] = createLinter({ locale: 'de' }, parts).lint('Text').diagnostics;
    expect(found?.message).toBe('Found Text');
  });

  it('those of a locale that a caller brings', () => {
    const french: Locale = {
      ...germanMessages,
      id: 'fr',
      messages: { mine: { found: { text: 'Trouvé {what|words}', help: '' } } },
      words: { and: 'et' },
    };
    const parts = { rules: [wordRule('mine', 'one and two')], locales: [french] };
    const [found] = createLinter({ locale: 'fr' }, parts).lint('one and two').diagnostics;
    expect(found?.message).toBe('Trouvé one et two');
  });

  it('those of the locale for a rule that fails', () => {
    const broken = sampleRule('broken', () => {
      throw new Error('no luck and 2 words');
    });
    const [found] = createLinter({ locale: 'de' }, { rules: [broken] }).lint('Text').diagnostics;
    expect(found?.message).toContain('gescheitert');
    expect(found?.message).toContain('no luck and 2 words');
  });

  it('the team’s own for what is wrong with a draft', () => {
    const messages = { 'empty-draft': { 'empty-draft': { text: 'Nothing yet.' } } };
    expect(lint('', { config: { messages } }).diagnostics[0]?.message).toBe('Nothing yet.');
  });
});

describe('a configuration that cannot hold is told', () => {
  it.each<[unknown, string, string]>([
    [{ locale: 'dee' }, 'locale', 'Did you mean de?'],
    [{ locale: 1 }, 'locale', 'en, de'],
    [{ messages: { 'link-onyl': {} } }, 'messages.link-onyl', 'Did you mean link-only?'],
    [{ messages: { 'link-only': { bear: {} } } }, 'messages.link-only.bear', 'Did you mean bare?'],
    [
      { messages: { 'link-only': { bare: { txt: '' } } } },
      'messages.link-only.bare.txt',
      'Did you mean text?',
    ],
    [
      { messages: { 'link-only': { bare: { text: 1 } } } },
      'messages.link-only.bare.text',
      'a text',
    ],
    [
      { messages: { 'link-only': { bare: { text: '{lost}' } } } },
      'messages.link-only.bare.text',
      '{lost}',
    ],
    [
      { messages: { 'over-length': { tooLong: { help: '{plattform}' } } } },
      'messages.over-length.tooLong.help',
      'Did you mean platform?',
    ],
    [
      { messages: { 'over-length': { tooLong: { text: '{platform|word}' } } } },
      'messages.over-length.tooLong.text',
      '{platform|words}',
    ],
    [{ messages: [] }, 'messages', 'an object'],
    [{ overrides: [{ files: ['a'], locale: 'de' }] }, 'overrides.0.locale', 'no key'],
  ])('%j', (config, key, words) => {
    const error = errorOver(config as Config);
    expect(error).toMatchObject({ key, message: expect.stringContaining(words) });
    expect(error?.message.startsWith(key.split('.')[0] ?? '')).toBe(true);
  });

  it('and one that can is taken', () => {
    const messages = { 'over-length': { tooLong: { text: '{over} {lost|words} { } {}' } } };
    expect(() => createLinter({ locale: 'de', messages })).not.toThrow();
  });
});

function errorOver(config: Config): ConfigError | undefined {
  try {
    createLinter(config);
    return undefined;
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
}

it('messages of two configurations are joined one by one', () => {
  const base: Config = {
    messages: { a: { x: { text: '1', help: '1' } }, b: { x: { text: '1' } } },
  };
  const over: Config = { messages: { a: { x: { text: '2' }, y: { text: '2' } } } };
  expect(mergeConfigs(base, over).messages).toEqual({
    a: { x: { text: '2', help: '1' }, y: { text: '2' } },
    b: { x: { text: '1' } },
  });
});
