import { linkOnly } from '../../rules/link-only.ts';
import { ruleTester } from '../harness/rule-tester.ts';

const link = 'https://example.org/maps';

ruleTester(linkOnly, {
  valid: [
    { draft: `We redrew the harbour map by hand; here is how: ${link}`, platforms: ['x'] },
    { draft: `Which of these three maps would you frame? ${link}`, platforms: ['linkedin/group'] },
    { name: 'thanks to somebody', draft: `Thank you, Ada! ${link}`, platforms: ['x'] },
    { name: 'thanks in French', draft: `Merci Ada ! ${link}`, platforms: ['x'] },
    { name: 'thanks to an account', draft: `Congrats @ada ${link}`, platforms: ['x'] },
    { name: 'an answer', draft: `Ada, look: ${link}`, platforms: ['linkedin/comment'] },
    { name: 'no link at all', draft: '#maps @ada 🗺️', platforms: ['x'] },
    {
      name: 'a title is expected of a newswire',
      draft: `Three Centuries of Harbour Maps | Harbour Museum ${link}`,
      platforms: ['x'],
      accounts: { x: { role: 'newswire' } },
    },
    {
      name: 'too little certainty that it is a title',
      draft: `Harbour maps since 1755 ${link}`,
      platforms: ['x'],
    },
    {
      name: 'the link at the end of a thread',
      draft: `---\nplatform: mastodon\n---\nWe redrew the harbour map by hand.\n\n---\n\n${link}\n`,
    },
    { name: 'an address for e-mail is no link', draft: 'maps@example.org', platforms: ['x'] },
    {
      name: 'a sentence, and behind it where to read more',
      draft: `Ada Quay presented 'Maps: What Is Old, What Is New' on Day 2 of Harbour Days.\nRead more: ${link}`,
      platforms: ['mastodon'],
    },
    {
      name: 'a sentence on a line of its own',
      draft: `Ada Quay presented Harbour Maps on the second of the Days.\n\n${link}`,
      platforms: ['mastodon'],
    },
    {
      name: 'a sentence that ends in brackets',
      draft: `On Day 3, Ada Quay presented Harbour Maps: Three Centuries (part 2).\n\nMore information: ${link}`,
      platforms: ['mastodon'],
    },
    {
      name: 'the words that a Markdown link shows',
      draft: `[How we redrew the harbour](${link})`,
      platforms: ['x'],
    },
  ],
  invalid: [
    {
      name: 'thanks to nobody',
      draft: `Thanks! ${link}`,
      platforms: ['x'],
      problems: [{ messageId: 'bare', at: link }],
    },
    {
      name: 'a name and a link',
      draft: `@ada ${link}`,
      platforms: ['facebook/comment'],
      problems: [{ messageId: 'bare', at: link }],
    },
    {
      name: 'nobody is answered on one’s own feed',
      draft: `Ada, look: ${link}`,
      platforms: ['x'],
      problems: [{ messageId: 'bare', at: link }],
    },
    {
      draft: link,
      platforms: ['x', 'linkedin'],
      problems: [
        {
          messageId: 'bare',
          at: link,
          severity: 'warning',
          blocking: false,
          evidence: [link],
          targets: ['x', 'linkedin'],
        },
      ],
    },
    {
      name: 'only hashtags and mentions besides',
      draft: `@ada @tom ${link} #maps #harbour`,
      platforms: ['mastodon'],
      problems: [{ messageId: 'bare', at: link }],
    },
    {
      name: 'only emoji besides',
      draft: `👇🗺️✨\n\n${link}`,
      platforms: ['bluesky'],
      problems: [{ messageId: 'bare', at: link }],
    },
    {
      name: 'a stock lead-in says nothing about it',
      draft: `New blog post: ${link}`,
      platforms: ['x'],
      problems: [{ messageId: 'bare', at: link }],
    },
    {
      name: 'several links are one problem, from the first to the last',
      draft: `${link}/1\nand\n${link}/2`,
      platforms: ['x'],
      problems: [
        {
          messageId: 'bare',
          at: `${link}/1\nand\n${link}/2`,
          evidence: [`${link}/1`, `${link}/2`],
        },
      ],
    },
    {
      name: 'an error in a group, and a warning on the page',
      draft: `---\nplatforms: [linkedin/group, facebook/group, linkedin]\n---\nLook: ${link}\n`,
      problems: [
        {
          messageId: 'bareInGroup',
          at: link,
          severity: 'error',
          blocking: false,
          targets: ['linkedin/group', 'facebook/group'],
        },
        { messageId: 'bare', at: link, severity: 'warning', targets: ['linkedin'] },
      ],
    },
    {
      name: 'a title is a remark, and a warning in a group',
      draft: `---\nplatforms: [x, linkedin/group]\n---\nThree Centuries of Harbour Maps | Harbour Museum ${link}\n`,
      problems: [
        {
          messageId: 'headline',
          at: 'Three Centuries of Harbour Maps | Harbour Museum',
          severity: 'info',
          targets: ['x'],
        },
        {
          messageId: 'headlineInGroup',
          at: 'Three Centuries of Harbour Maps | Harbour Museum',
          severity: 'warning',
          targets: ['linkedin/group'],
        },
      ],
    },
    {
      name: 'a title and its date are a remark of their own, and a warning in a group',
      draft: `---\nplatforms: [x, linkedin/group]\n---\nSmall Harbour Pilots Meeting\n\n📍 Online, Global\n📅 21 May 2026\n${link}\n`,
      problems: [
        {
          messageId: 'event',
          at: 'Small Harbour Pilots Meeting\n\n📍 Online, Global\n📅 21 May 2026',
          severity: 'info',
          targets: ['x'],
        },
        {
          messageId: 'eventInGroup',
          at: 'Small Harbour Pilots Meeting\n\n📍 Online, Global\n📅 21 May 2026',
          severity: 'warning',
          targets: ['linkedin/group'],
        },
      ],
    },
    {
      name: 'a warning under a comment',
      draft: `Look: ${link}`,
      platforms: ['linkedin/comment'],
      problems: [{ messageId: 'bare', at: link, severity: 'warning' }],
    },
    {
      name: 'the first post of a thread',
      draft: `---\nplatform: mastodon\n---\n${link}\n\n---\n\nWe redrew the harbour map by hand.\n`,
      problems: [{ messageId: 'bare', at: link, part: 1 }],
    },
  ],
});
