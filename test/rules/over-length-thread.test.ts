import { describe, expect, it } from 'vitest';
import { lint } from '../../src/index.ts';
import { applyFix } from '../harness/apply-fix.ts';

const sentence = 'Come by with your family and climb into the old pilot boat with us. ';
const link = 'https://harbour.example.org/programme';

const x = (text: string) => `---\nplatform: x\n---\n${text}\n`;

function overLength(source: string, path?: string) {
  return lint(source, { path }).diagnostics.filter(({ ruleId }) => ruleId === 'over-length');
}

describe.each([
  ['Markdown', 'a.md', `---\nplatform: x\n---\n${sentence.repeat(6)}\n\n${sentence}${link}\n`],
  ['Markdown with CRLF', 'a.md', `---\r\nplatform: x\r\n---\r\n${sentence.repeat(6)}\r\n`],
  ['text', 'a.txt', `---\nplatform: bluesky\n---\n${sentence.repeat(6)}`],
  ['a tweet', 'a.tweet', sentence.repeat(6)],
  ['a tweet with a delimiter', 'a.tweet', `---\nthread-delimiter: +++\n---\n${sentence.repeat(6)}`],
  ['a record', 'a.json', JSON.stringify({ action: 'post', richText: sentence.repeat(9) })],
  [
    'a link at a start',
    'a.md',
    x(`${sentence.repeat(4)}\n\n[Rooms](${link}) begin here. ${sentence}`),
  ],
  ['bold at a start', 'a.md', x(`${sentence.repeat(4)}\n\n**Rooms** begin here. ${sentence}`)],
  ['a heading between', 'a.md', x(`${sentence.repeat(4)}\n\n### Rooms\n\n${sentence}`)],
  ['a list', 'a.md', x(`- ${sentence}\n`.repeat(6))],
  [
    'a post of a thread',
    'a.md',
    `---\nplatform: mastodon\n---\nOne\n\n---\n\n${sentence.repeat(9)}`,
  ],
])('a text that is too long, as %s', (_, path, source) => {
  it('can be divided into a thread that fits and holds all of it', () => {
    const [found] = overLength(source, path);
    const [fix] = found?.fixes ?? [];
    expect(fix).toMatchObject({ safe: false });
    const divided = applyFix(source, fix ?? { title: '', edits: [], safe: false });
    expect(overLength(divided, path)).toEqual([]);
    const words = (text: string) =>
      lint(text, { path }).posts.flatMap((post) => post.text.split(/\s+/));
    expect(words(divided)).toEqual(words(source));
  });
});

it.each([
  ['where a place has no threads', `---\nplatform: linkedin\n---\n${sentence.repeat(60)}`],
  ['where the tool divides it', `---\nmedia: [bluesky-museum]\n---\n${sentence.repeat(9)}`],
  ['in the middle of bold text', x(`**${sentence.repeat(6)}**`)],
  ['in the middle of a link', x(`[${sentence.repeat(6)}](${link})`)],
  ['in code', x(`\`\`\`\n${sentence.repeat(3)}\n\n${sentence.repeat(3)}\n\`\`\``)],
  ['behind an escape', x(`${sentence.repeat(4)}\\*${sentence.repeat(2)}`)],
  [
    'where one address is the whole of it',
    `---\nplatform: bluesky\n---\n${link}/${'a'.repeat(300)}`,
  ],
])('is not offered %s', (_, source) => {
  expect(overLength(source, 'a.md').map(({ fixes }) => fixes)).toEqual([[]]);
});
