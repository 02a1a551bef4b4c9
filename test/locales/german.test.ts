import { describe, expect, it } from 'vitest';
import { nameOf } from '../../src/checks/characters/character-names.ts';
import { networkWords } from '../../src/checks/networks/network-words.ts';
import { scriptNames } from '../../src/checks/scripts/scripts-of-language.ts';
import { placeInWords } from '../../src/checks/wording/place-in-words.ts';
import type { MessageText } from '../../src/core/locale.ts';
import { placesInMessage } from '../../src/core/message.ts';
import { translator } from '../../src/core/translator.ts';
import { defectKinds } from '../../src/draft/defects.ts';
import { germanMessages, platforms, rules } from '../../src/index.ts';

const { messages, words } = germanMessages;
const inGerman = translator(germanMessages);

/** Every message of every rule and defect, as `rule.message`. */
const english = new Map<string, MessageText>([
  ...rules.flatMap((rule) =>
    Object.entries<MessageText>(rule.messages).map(
      ([id, text]) => [`${rule.id}.${id}` as string, text] as const,
    ),
  ),
  ...Object.entries(defectKinds).map(([id, kind]) => [`${id}.${id}`, kind] as const),
]);

const german = new Map(
  Object.entries(messages).flatMap(([rule, texts]) =>
    Object.entries(texts).map(([id, text]) => [`${rule}.${id}` as string, text] as const),
  ),
);

function namesIn(text: string): string[] {
  return [...new Set(placesInMessage(text).map(({ name }) => name))].sort();
}

describe('German messages', () => {
  it('are there for every message', () => {
    expect([...english.keys()].filter((id) => !german.has(id))).toEqual([]);
  });

  it('are for messages that there are', () => {
    expect([...german.keys()].filter((id) => !english.has(id))).toEqual([]);
  });

  it.each(['text', 'help'] as const)('hold the same data in their %s', (part) => {
    const wrong = [...english].filter(([id, message]) => {
      const own = german.get(id)?.[part] ?? '';
      return namesIn(own).join() !== namesIn(message[part]).join();
    });
    expect(wrong.map(([id]) => id)).toEqual([]);
  });

  it('say nothing in English', () => {
    const same = [...english].filter(([id, { text, help }]) => {
      const own = german.get(id);
      return own?.text === text || (own?.help === help && /\p{L}{4}/u.test(help));
    });
    expect(same.map(([id]) => id)).toEqual([]);
  });

  it('know no filter but words', () => {
    const filters = [...german.values()].flatMap(({ text, help }) =>
      placesInMessage(`${text} ${help}`).flatMap(({ filter }) => filter ?? []),
    );
    expect([...new Set(filters)]).toEqual(['words']);
  });

  it.each([
    ['quotation marks', /[“”](?=\p{L})|”/u],
    ['hyphens for dashes', / - /],
    ['double spaces', / {2}/],
  ])('have no English %s', (_, pattern) => {
    const all = [...german].filter(([, { text, help }]) => pattern.test(`${text} ${help}`));
    expect(all.map(([id]) => id)).toEqual([]);
  });
});

describe('German words', () => {
  it('have as many numbers as the English ones', () => {
    const numbers = (text: string) => text.split('#').length;
    expect(Object.entries(words).filter(([one, other]) => numbers(one) !== numbers(other))).toEqual(
      [],
    );
  });

  it('are the same behind “and” and “or”, which begin words of their own', () => {
    const both = [
      ['and', 'und'],
      ['or', 'oder'],
    ] as const;
    const wrong = Object.keys(words).flatMap((key) => {
      const said = key.replaceAll('#', '3');
      return both.filter(
        ([one, own]) => inGerman(`“a” ${one} ${said}`) !== `„a“ ${own} ${inGerman(said)}`,
      );
    });
    expect(wrong).toEqual([]);
  });

  it('are there for every place', () => {
    const places = platforms.flatMap((platform) =>
      platform.surfaces.slice(1).map((surface) => placeInWords({ platform, surface })),
    );
    expect(places.filter((place) => inGerman(place) === place)).toEqual([]);
  });

  it('are there for every invisible character', () => {
    const codes = Array.from({ length: 0xe0200 }, (_, code) => code).filter((code) =>
      /[\p{Cc}\p{Cf}\p{Cs}\p{Variation_Selector}\p{Noncharacter_Code_Point}]/u.test(
        String.fromCodePoint(code),
      ),
    );
    const names = new Set(codes.map((code) => nameOf(code).replace(/^[^ ]+ /, '')));
    expect([...names].filter((name) => inGerman(name) === name)).toEqual([]);
  });

  it('are there for what to say in place of another network’s words', () => {
    expect(networkWords.filter(({ instead }) => inGerman(instead) === instead)).toEqual([]);
  });

  it('are there for every script that is called otherwise', () => {
    const same = Object.values(scriptNames).filter((name) => inGerman(name) === name);
    expect(same).toEqual(['Devanagari', 'Thai']);
  });
});
