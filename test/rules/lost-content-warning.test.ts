import { lostContentWarning } from '../../rules/lost-content-warning.ts';
import { ruleTester } from '../harness/rule-tester.ts';

const warned = (targets: string, warning: string, text: string) =>
  `---\nplatforms: [${targets}]\ncw: ${warning}\n---\n${text}\n`;

const photos = 'Photos of last night at the quay, and what the water left of the boats.';

ruleTester(lostContentWarning, {
  valid: [
    { draft: warned('mastodon', 'Floods', photos) },
    { draft: `---\nplatforms: [x, bluesky]\n---\n${photos}\n` },
    { draft: warned('x', '""', photos) },
    { draft: warned('x', 'Floods', `CW: high water\n\n${photos}`) },
    { draft: warned('x', 'The last episode', `Spoilers ahead!\n\n${photos}`) },
    { draft: warned('x', 'Floods', `[Content warning] ${photos}`) },
    { draft: warned('x', 'Floods', `The flooding at the quay. ${photos}`) },
    { draft: warned('x', 'Food, alcohol', `(alcohol and food) ${photos}`) },
    { draft: warned('x', 'War', `War. ${photos}`) },
    { draft: warned('x', '"#Überschwemmung"', `Überschwemmungen! ${photos}`) },
    {
      name: 'a section of its own that begins with it',
      draft: `---\ncw: Floods\n---\n# Mastodon\n\n${photos}\n\n# X\n\nFloods: ${photos}\n`,
    },
  ],
  invalid: [
    {
      draft: warned('mastodon, x', 'Floods', photos),
      problems: [
        {
          messageId: 'lost',
          at: 'Floods',
          severity: 'warning',
          blocking: false,
          targets: ['x'],
          data: { warning: 'Floods' },
        },
      ],
    },
    {
      name: 'once for all places',
      draft: warned('bluesky, linkedin/comment', 'Floods', photos),
      problems: [{ messageId: 'lost', at: 'Floods', targets: ['bluesky', 'linkedin/comment'] }],
    },
    {
      name: 'some of its words are not it',
      draft: warned('x', 'Floods, drowned animals', `Floods again. ${photos}`),
      problems: [{ messageId: 'lost', at: 'Floods, drowned animals' }],
    },
    {
      name: 'words that come late warn nobody',
      draft: warned('x', 'Injuries', `${photos} ${photos} ${photos} There were injuries.`),
      problems: [{ messageId: 'lost', at: 'Injuries' }],
    },
    {
      name: 'once for a thread',
      draft: warned('x', 'Floods', `${photos}\n\n---\n\nThe water is gone.`),
      problems: [{ messageId: 'lost', at: 'Floods', part: 1 }],
    },
    {
      name: 'a post of pictures alone',
      draft: warned('x', 'Spiders', '![A web on the anchor](a.png)'),
      problems: [{ messageId: 'lost', at: 'Spiders' }],
    },
    {
      name: 'signs alone',
      draft: warned('x', '"⚠️"', photos),
      problems: [{ messageId: 'lost', at: '⚠️' }],
    },
    {
      name: 'on several lines, said in one',
      draft: warned('x', '|-\n  Floods\n  and mud', photos),
      problems: [
        { messageId: 'lost', at: '  Floods\n  and mud\n', data: { warning: 'Floods and mud' } },
      ],
    },
  ],
});
