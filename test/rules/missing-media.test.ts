import { missingMedia } from '../../rules/missing-media.ts';
import { ruleTester } from '../harness/rule-tester.ts';

const to = (targets: string, text: string) => `---\nplatforms: [${targets}]\n---\n${text}\n`;

ruleTester(missingMedia, {
  valid: [
    { draft: to('instagram', 'It is back. ![The tide table](tides.jpg)') },
    { draft: '---\nplatform: instagram\nmedia: [tides.jpg]\n---\nIt is back.\n' },
    { draft: '---\nplatform: instagram\nimage: tides.jpg\n---\nIt is back.\n' },
    { draft: '---\nplatform: instagram\nimage_path: img/tides.jpg\n---\nIt is back.\n' },
    { draft: '---\nplatform: tiktok\nvideo: lock.mp4\n---\nIt is back.\n' },
    { draft: '---\nplatform: pinterest\nimages: [{url: a.png, alt: A}]\n---\nIt is back.\n' },
    { draft: to('instagram/comment', 'It is back.') },
    { name: 'a title goes with a pin', draft: to('pinterest/title', 'The tide table') },
    { draft: to('x, mastodon, bluesky, threads, linkedin, facebook', 'It is back.') },
    {
      name: 'a text under a heading, with the media of the front matter',
      draft: '---\nmedia: [a.jpg]\n---\n# Instagram\n\nIt is back.\n\n# X\n\nBack.\n',
    },
  ],
  invalid: [
    {
      draft: to('instagram, x', 'The tide table is back.\n\nCome and see it.'),
      problems: [
        {
          messageId: 'missing',
          at: 'The tide table is back.',
          severity: 'error',
          blocking: true,
          targets: ['instagram'],
          data: { platform: 'Instagram', least: 1, count: 'none' },
        },
      ],
    },
    ...['pinterest', 'tiktok'].map((target) => ({
      name: target,
      draft: to(target, 'The tide table is back.'),
      problems: [{ messageId: 'missing' as const, at: 'The tide table is back.' }],
    })),
    {
      name: 'fewer than an account needs',
      draft: '---\nplatform: instagram\nmedia: [tides.jpg]\n---\nIt is back.\n',
      accounts: { instagram: { limits: { minMedia: 2 } } },
      problems: [{ messageId: 'missing', at: 'tides.jpg', data: { least: 2, count: 1 } }],
    },
    {
      name: 'what is no file is no medium',
      draft: '---\nplatform: instagram\nimage: true\nvideo: {title: Lock}\n---\nIt is back.\n',
      problems: [{ messageId: 'missing', at: 'It is back.' }],
    },
    {
      name: 'while it is a draft, a warning',
      draft: '---\nplatform: instagram\nstatus: draft\n---\nIt is back.\n',
      problems: [{ messageId: 'missing', at: 'It is back.', severity: 'warning', blocking: false }],
    },
  ],
});
