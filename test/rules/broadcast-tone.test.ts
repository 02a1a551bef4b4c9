import { broadcastTone } from '../../rules/broadcast-tone.ts';
import { ruleTester } from '../harness/rule-tester.ts';

const platforms = ['x', 'linkedin'];
const advert =
  '📣 We are excited to announce our new ferry! Book your seat now: https://example.org/ferry';
const notice = 'We are excited to announce our new ferry. https://example.org/ferry';

ruleTester(broadcastTone, {
  valid: [
    { draft: 'We rebuilt the ferry. Which island should it call at first?', platforms },
    { draft: 'Thank you @ada for the patient drawings of our ferry!', platforms },
    { draft: 'My tea went cold while I watched the ferry come in', platforms },
    { draft: `${advert} Which island would you visit first?`, platforms },
    {
      name: 'a language that postlint cannot read',
      draft: 'Сегодня мы открыли новую линию',
      platforms,
    },
    { name: 'no words', draft: '🎉🎉🎉', platforms },
    {
      name: 'one move alone is not enough',
      draft: notice,
      platforms,
      options: { certainty: 0.99 },
    },
  ],
  invalid: [
    {
      draft: advert,
      platforms,
      problems: [
        {
          messageId: 'oneWay',
          at: 'We are excited to announce our new ferry! Book your',
          severity: 'info',
          blocking: false,
          targets: platforms,
        },
      ],
    },
    {
      name: 'questions that lead to the announcement',
      draft: `Are you new to the harbour? Do you want to learn how to sail? ${advert}`,
      platforms: ['x'],
      options: { certainty: 0.5 },
      problems: [
        {
          messageId: 'asks',
          at: 'learn how to sail? 📣 We are excited to announce our new ferry! Book your',
        },
      ],
    },
    {
      name: 'less certainty reports more',
      draft: notice,
      platforms,
      options: { certainty: 0.5 },
      problems: [{ messageId: 'oneWay', at: 'We are excited to announce our new' }],
    },
    {
      name: 'each post of a thread for itself',
      draft: `---\nplatform: mastodon\n---\nWhich island do you like best?\n\n---\n\n${advert}\n`,
      problems: [
        {
          messageId: 'oneWay',
          at: 'We are excited to announce our new ferry! Book your',
          part: 2,
        },
      ],
    },
  ],
});
