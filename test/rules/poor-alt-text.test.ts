import { poorAltText } from '../../rules/poor-alt-text.ts';
import { ruleTester } from '../harness/rule-tester.ts';

const to = (target: string, text: string) => `---\nplatform: ${target}\n---\n${text}\n`;
const image = (alt: string, file = 'tides.png') => to('x', `It is back. ![${alt}](${file})`);

const words = 'the tide table as tall as a house is back on its wall';

ruleTester(poorAltText, {
  valid: [
    { draft: image('A tide table as tall as a house') },
    { draft: image('Logo of the harbour museum, a blue anchor') },
    { draft: image('Tide table') },
    { draft: image('Photo of the old pilot boat on the slipway') },
    { name: 'no alt text is another rule’s matter', draft: image('') },
    { draft: image('夕暮れの港に並ぶ漁船') },
    { name: 'a film', draft: image('video', 'lock.mp4') },
    {
      name: 'a place without alt texts',
      draft: '---\nplatform: telegram\n---\n![image](a.png) Back.\n',
    },
    {
      name: 'the same image twice',
      draft: to('x', '![A tide table](a.png) ![A tide table](a.png)'),
    },
    {
      name: 'a few words that the text has, too',
      draft: to('x', `Now ${words}. ![The tide table on its wall](a.png)`),
    },
    {
      name: 'the same words in two posts of a thread',
      draft: to('x', '![The tide table](a.png)\n\nOne.\n\n---\n\n![The tide table](b.png)\n\nTwo.'),
    },
  ],
  invalid: [
    {
      draft: image('IMG_1234.jpg'),
      problems: [
        {
          messageId: 'fileName',
          at: 'IMG_1234.jpg',
          severity: 'info',
          blocking: false,
          data: { alt: 'IMG_1234.jpg' },
        },
      ],
    },
    {
      draft: image('Screenshot 2026-03-01 at 10.12.07'),
      problems: [{ messageId: 'fileName', at: 'Screenshot 2026-03-01 at 10.12.07' }],
    },
    {
      name: 'an address',
      draft:
        '---\nplatform: x\nmedia:\n  - { file: a.gif, alt: https://example.org/a.gif }\n---\nTides\n',
      problems: [{ messageId: 'address', at: 'https://example.org/a.gif' }],
    },
    {
      name: 'the name of this very file',
      draft: image('*old-tides*', 'img/old-tides.PNG'),
      problems: [{ messageId: 'fileName', at: '![*old-tides*](img/old-tides.PNG)' }],
    },
    { draft: image('Logo'), problems: [{ messageId: 'generic', at: 'Logo' }] },
    { draft: image('Figure 1'), problems: [{ messageId: 'generic', at: 'Figure 1' }] },
    {
      draft: image('Harbour'),
      problems: [
        { messageId: 'oneWord', at: 'Harbour', data: { alt: 'Harbour', file: '“tides.png”' } },
      ],
    },
    {
      draft: image('An image of the tide table'),
      problems: [{ messageId: 'saysImage', at: 'An image of the tide table' }],
    },
    {
      name: 'the same on several images',
      draft: `---
platforms: [x, mastodon]
media:
  - { file: a.png, alt: "The museum on Sunday" }
  - { file: b.png, alt: "The museum, on sunday" }
  - { file: c.png, alt: "The museum – on Sunday" }
---
We had guests.
`,
      problems: [
        {
          messageId: 'same',
          at: 'The museum, on sunday',
          targets: ['x', 'mastodon'],
          data: { file: '“b.png”' },
        },
        { messageId: 'same', at: 'The museum – on Sunday', data: { file: '“c.png”' } },
      ],
    },
    {
      name: 'all of the post',
      draft: to('x', '![Sea for sale!](a.png)\n\n*Sea* for sale'),
      problems: [{ messageId: 'fromText', at: 'Sea for sale!' }],
    },
    {
      name: 'a stretch of the post',
      draft: to('x', `Good news: **${words}**.\n\n![${words.replace('the', 'The')}!](a.png)`),
      problems: [{ messageId: 'fromText', at: `${words.replace('the', 'The')}!` }],
    },
    {
      name: 'each image has its own fault',
      draft: to('x', '![image](a.png) ![](b.png) ![Graphic of the quay](c.png) We are back.'),
      problems: [
        { messageId: 'generic', at: 'image' },
        { messageId: 'saysImage', at: 'Graphic of the quay' },
      ],
    },
    {
      name: 'in HTML',
      draft: to('x', 'It is back. <img src="a.png" alt="photo">'),
      problems: [{ messageId: 'generic', at: 'photo' }],
    },
  ],
});
