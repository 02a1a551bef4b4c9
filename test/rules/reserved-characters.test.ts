import fc from 'fast-check';
import { expect, it } from 'vitest';
import { reservedCharacters } from '../../rules/reserved-characters.ts';
import { reservedIn } from '../../src/checks/length/reserved.ts';
import { ruleTester } from '../harness/rule-tester.ts';

const link = 'https://example.org/plan';
const linkedin = {
  platforms: ['linkedin'],
  format: 'text',
  publisher: { escapes: false },
} as const;

ruleTester(reservedCharacters, {
  valid: [
    { name: 'nothing is known of the tool', draft: 'Rooms (nine)', platforms: ['linkedin'] },
    { ...linkedin, name: 'the tool escapes', draft: 'Rooms (nine)', publisher: { escapes: true } },
    { ...linkedin, name: 'a comment', draft: 'Rooms (nine)', platforms: ['linkedin/comment'] },
    { ...linkedin, name: 'a group', draft: 'Rooms (nine)', platforms: ['linkedin/group'] },
    { ...linkedin, name: 'elsewhere', draft: 'Rooms (nine)', platforms: ['x', 'facebook'] },
    { ...linkedin, draft: 'Nine rooms, “old” and new – which one first? 100 % & more' },
    { ...linkedin, draft: '#Harbour and #rooms, #Häfen' },
    { ...linkedin, draft: 'Thanks, @[Harbour Museum](urn:li:organization:12345)!' },
    { ...linkedin, draft: 'Plans {hashtag|\\#|harbour}' },
    { ...linkedin, name: 'escaped by hand', draft: 'Rooms \\(nine\\), a\\_b, \\\\' },
    {
      name: 'galaxy-social escapes',
      draft: '---\nmedia:\n - linkedin-museum\n---\nRooms (nine)\n',
      path: 'a.md',
    },
    {
      name: 'Markdown that is taken out is not sent',
      draft: `**Nine rooms** and [a plan](${link})`,
      platforms: ['linkedin'],
      publisher: { escapes: false },
    },
  ],
  invalid: [
    {
      ...linkedin,
      draft: `Rooms (nine) ${link} #Harbour`,
      problems: [
        {
          messageId: 'cuts',
          at: '(',
          severity: 'error',
          blocking: true,
          evidence: [link, '#Harbour'],
          data: { platform: 'LinkedIn', character: '(', count: 2 },
        },
      ],
    },
    {
      ...linkedin,
      draft: 'Write to ada@example.org',
      problems: [{ messageId: 'cuts', at: '@', evidence: ['@example.org'] }],
    },
    {
      ...linkedin,
      draft: 'This is C# now',
      problems: [{ messageId: 'cuts', at: '#', evidence: ['# now'] }],
    },
    {
      ...linkedin,
      draft: 'a_b and c~d',
      problems: [{ messageId: 'cuts', at: '_', data: { count: 2 } }],
    },
    {
      ...linkedin,
      name: 'Markdown that is sent as it is written',
      draft: '_Nine rooms, one plan',
      format: 'markdown',
      publisher: { escapes: false, markdown: 'sent' },
      problems: [{ messageId: 'cuts', at: '_', data: { count: 1 } }],
    },
  ],
});

it('finds every reserved character of a text without meaning, and only those', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', ' ', '(', '_', '|', 'é', '😀'),
    maxLength: 40,
  });
  fc.assert(
    fc.property(text, (one) => {
      const found = reservedIn(one, '(_|');
      expect(found.map((at) => one[at]).join('')).toBe(one.replaceAll(/[^(_|]/g, ''));
    }),
  );
});
