import { selfStyledExpert } from '../../rules/self-styled-expert.ts';
import { ruleTester } from '../harness/rule-tester.ts';

const platforms = ['linkedin'];
const says = (draft: string) => ({ draft, platforms });
const finds = (draft: string, at: string) => ({
  draft,
  platforms,
  problems: [{ messageId: 'title' as const, at }],
});

ruleTester(selfStyledExpert, {
  valid: [
    says('I am a boat builder and I like rye bread.'),
    says('I’m no guru, but this glue holds.'),
    says('I am not a thought leader.'),
    says('I’m a fan of the guru of rye bread.'),
    says('Ada was hailed as a visionary when she built the crane.'),
    says('A guru of tides once lived here.'),
    says('Do you know a spreadsheet wizard who could help us?'),
    says('We are hiring a rockstar.'),
    says('He wrote “I am a marketing guru” on his card.'),
    says('I am the author of a book on tides.'),
    says('Ich bin Tischlerin und kein Guru.'),
    says('Je suis charpentière, pas une gourou.'),
    says('Sie gilt als Visionärin.'),
    says('Our cutting-edge, award-winning wizard guides you through the release.'),
    says('As a child I wanted to be a rock star.'),
    says('As a market leader announcement, this was short.'),
    says('As a parent, ninja skills help.'),
    says('Als Kind war ich Ninja.'),
    says('Enfant, je suis allée voir le gourou.'),
  ],
  invalid: [
    {
      name: 'with what stands before the title',
      draft: 'Hello, I’m a social media guru. Ask me anything.',
      platforms,
      problems: [
        {
          messageId: 'title',
          at: 'social media guru',
          severity: 'info',
          data: { words: 'social media guru' },
        },
      ],
    },
    finds('As a leading expert in rye bread, I say: wait.', 'leading expert'),
    finds('As a market leader, we know rope.', 'market leader'),
    finds('I’m a growth hacker & baker.', 'growth hacker'),
    finds('I am your community evangelist for tides.', 'community evangelist'),
    finds('We are the market leader in small lamps.', 'market leader'),
    finds('Als führende Expertin sage ich: abwarten.', 'führende Expertin'),
    finds('Ich bin ein Vordenker der Brotkultur.', 'Vordenker'),
    finds('Je suis un expert reconnu du seigle.', 'expert reconnu'),
    finds('Soy un gurú del pan de centeno.', 'gurú'),
    finds('Sono un visionario del pane.', 'visionario'),
    finds('Sou um visionário do pão.', 'visionário'),
    {
      name: 'each of them',
      draft: 'I’m a thought leader.\n\nAs a visionary, I write about tides.',
      platforms,
      problems: [
        { messageId: 'title', at: 'thought leader' },
        { messageId: 'title', at: 'visionary' },
      ],
    },
  ],
});
