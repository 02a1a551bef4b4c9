import { fact } from './fact.ts';
import { definePlatform } from './platform.ts';

const checked = '2026-11-22';

export const slack = definePlatform({
  id: 'slack',
  name: 'Slack',
  aliases: [],
  surfaces: [
    {
      id: 'message',
      aliases: ['post', 'announcement', 'channel'],
      place: 'feed',
      // Slack does not say what a character is.
      unit: 'utf16',
      limits: {
        // What is longer is cut off, not refused. 4,000 are recommended, and more may be split; 12,000 in the app.
        length: fact(
          40_000,
          'platform',
          'api.slack.com/changelog/2018-04-truncating-really-long-messages',
          checked,
        ),
      },
      threads: false,
    },
    {
      id: 'section-block',
      aliases: ['section'],
      place: 'feed',
      unit: 'utf16',
      limits: { length: fact(3000, 'secondary', 'publishing tools', checked) },
      threads: false,
    },
    {
      id: 'header-block',
      aliases: ['header'],
      place: 'feed',
      markup: 'plain',
      unit: 'utf16',
      limits: { length: fact(150, 'secondary', 'mlrun/mlrun#5489', checked) },
      threads: false,
    },
    {
      id: 'markdown-block',
      aliases: ['markdown'],
      place: 'feed',
      markup: 'markdown',
      unit: 'utf16',
      // For all such blocks of a message together; about 13,200 were seen to pass.
      limits: { length: fact(12_000, 'secondary', 'slackapi/bolt-js#2509', checked) },
      threads: false,
    },
  ],
  // Mentions are `<@ID>`; a typed `@name` is text. No source found for links without a scheme.
  detection: { links: 'with-scheme', hashtags: 'none', mentions: 'none', cashtags: 'none' },
  markup: 'mrkdwn',
  web: { hosts: ['slack.com'], homePaths: [], shortHosts: [] },
});
