import { gushing } from '../../rules/gushing.ts';
import { ruleTester } from '../harness/rule-tester.ts';

const platforms = ['linkedin'];

ruleTester(gushing, {
  valid: [
    {
      name: 'two words in a long report',
      draft: `${'The boat came in with nets and crates and the crew told of the tides. '.repeat(20)}An amazing, incredible trip!`,
      platforms: ['linkedin'],
    },
    {
      name: 'no words of praise',
      draft: 'An amazing trip beyond the harbour, with the entire crew!',
      platforms: ['linkedin'],
    },
    { draft: 'An amazing day at the harbour.', platforms },
    { draft: 'We sold out in four minutes!!! Thank you!', platforms },
    { draft: 'I am so happy: we did it!!! 🎉', platforms },
    { draft: 'The best bread is a day old.', platforms },
    { draft: 'NASA and ESA meet on Monday!', platforms },
    { draft: 'Thrilled? No. We were tired, and the boat leaked.', platforms },
    {
      draft: 'She wrote “absolutely amazing, incredible, stunning!!!” under each photo.',
      platforms,
    },
    {
      draft: 'An absolutely amazing, incredible day!!!',
      platforms,
      options: { certainty: 1 },
    },
    { draft: 'Ein schöner Tag am Hafen!', platforms },
    { draft: 'Une belle journée au port !', platforms },
    { draft: 'Un bel giorno al porto!', platforms },
  ],
  invalid: [
    {
      name: 'a word that comes twice is named once',
      draft: 'An incredible, incredible and amazing evening!!!',
      platforms: ['linkedin'],
      problems: [
        {
          messageId: 'gushing',
          at: 'incredible, incredible and amazing evening!!!',
          data: { words: '“incredible” and “amazing”' },
        },
      ],
    },
    {
      name: 'superlatives',
      draft: 'We had an absolutely amazing, incredible day at the harbour.',
      platforms,
      problems: [
        {
          messageId: 'gushing',
          at: 'absolutely amazing, incredible',
          severity: 'info',
        },
      ],
    },
    {
      name: 'exclamation marks belong to it, and are no words',
      draft: 'What an INCREDIBLE, amazing harbour!!! Come and see.',
      platforms,
      problems: [
        {
          messageId: 'gushing',
          at: 'INCREDIBLE, amazing harbour!!!',
          data: { words: '“INCREDIBLE” and “amazing”' },
        },
      ],
    },
    {
      name: 'in German',
      draft: 'Ein absolut fantastischer, unglaublicher Tag am Hafen!!!',
      platforms,
      problems: [
        { messageId: 'gushing', at: 'absolut fantastischer, unglaublicher Tag am Hafen!!!' },
      ],
    },
  ],
});
