import { crossPostTrace } from '../../rules/cross-post-trace.ts';
import { ruleTester } from '../harness/rule-tester.ts';

const platforms = ['x', 'linkedin'];
const long =
  'The harbour museum shows how sailors found their way home before there were any maps of this coast';

ruleTester(crossPostTrace, {
  valid: [
    { draft: 'You can reach us via LinkedIn or by post.', platforms },
    { draft: 'Apply via LinkedIn: https://jobs.example.org', platforms },
    { draft: 'I posted a photo to Facebook and forgot the caption.', platforms },
    { draft: 'She just posted a photo essay on tides.', platforms },
    { draft: 'Originally posted on our blog: https://blog.example.org/tides', platforms },
    { draft: 'Like, comment, share!', platforms },
    { draft: 'Like & share & comment', platforms },
    { draft: 'You may like, reply or share.', platforms },
    { draft: 'Share on LinkedIn what you learned about tides.', platforms },
    { draft: 'Please share on Facebook!', platforms },
    { draft: '[Video] How the lock works: https://lock.example.org', platforms },
    { draft: '[Photo by Ada] The lock at night', platforms },
    { draft: 'Photo\nof the lock at night', platforms },
    { draft: 'Guess what we found under the floor… https://museum.example.org', platforms },
    { draft: `${long}…`, platforms },
    { draft: `${long}…\n\nhttps://museum.example.org`, platforms },
    { draft: 'Wait for it... and… there it is: https://museum.example.org', platforms },
    { draft: 'Read on... https://museum.example.org', platforms },
    {
      draft: 'IFTTT can post for you, and so can Buffer. We moved off it via Zapier and friends.',
      platforms,
    },
    { draft: 'Delete “(via IFTTT)” before you post.', platforms },
    { draft: 'In the end we were 12, and 3 comments came.', platforms },
    { draft: 'The seal came back, and that says it all: see more of it on our tour', platforms },
    { draft: 'View on the harbour from the tower', platforms },
    {
      name: 'a short link is another rule’s',
      draft: 'How the lock works, step by step: https://lnkd.in/abc123',
      platforms,
    },
    {
      name: 'a mention of another network is another rule’s',
      draft: 'Thanks, @ada@harbour.example, for the maps!',
      platforms,
    },
  ],
  invalid: [
    {
      draft: 'The harbour museum posted a photo to Facebook: https://photos.example.org/1',
      platforms,
      problems: [
        {
          messageId: 'autopost',
          at: 'posted a photo to Facebook',
          severity: 'warning',
          data: { words: 'posted a photo to Facebook' },
          evidence: ['posted a photo to Facebook'],
          targets: platforms,
        },
      ],
    },
    {
      draft: 'Just posted a photo @ Harbour Museum https://photos.example.org/1',
      platforms,
      problems: [{ messageId: 'autopost', at: 'Just posted a photo' }],
    },
    {
      draft: 'New maps of the harbour https://maps.example.org (via IFTTT)',
      platforms,
      problems: [{ messageId: 'autopost', at: 'via IFTTT' }],
    },
    {
      draft: 'New maps of the harbour – via LinkedIn https://maps.example.org',
      platforms,
      problems: [{ messageId: 'autopost', at: 'via LinkedIn' }],
    },
    {
      draft: 'New maps of the harbour are out.\n\nOriginally posted on LinkedIn',
      platforms,
      problems: [{ messageId: 'autopost', at: 'Originally posted on LinkedIn' }],
    },
    {
      draft: 'New maps of the harbour are out.\n\n1 54 Share on LinkedIn',
      platforms,
      problems: [{ messageId: 'crumb', at: 'Share on LinkedIn' }],
    },
    {
      draft: 'New maps of the harbour are out.\n\nLike · Comment · Share',
      platforms,
      problems: [{ messageId: 'crumb', at: 'Like · Comment · Share' }],
    },
    {
      draft: 'New maps of the harbour are out.\n\nView this post on Instagram',
      platforms,
      problems: [{ messageId: 'crumb', at: 'View this post on Instagram' }],
    },
    {
      draft: 'New maps of the harbour are out. [photo]',
      format: 'text',
      platforms,
      problems: [{ messageId: 'crumb', at: 'photo' }],
    },
    {
      draft: 'New maps of the harbour are out. pic.twitter.com/AbC123',
      platforms,
      problems: [{ messageId: 'crumb', at: 'pic.twitter.com/AbC123' }],
    },
    {
      draft: 'How sailors found their way before the… https://museum.example.org',
      platforms,
      problems: [{ messageId: 'cut', at: 'the…', data: { words: 'the…' } }],
    },
    {
      name: 'as long as tools leave it before a link',
      draft: `${long} by night... https://museum.example.org`,
      platforms,
      problems: [{ messageId: 'cut', at: 'night...' }],
    },
    {
      draft: 'How sailors found their way home […] https://museum.example.org',
      format: 'text',
      platforms,
      problems: [{ messageId: 'cut', at: '[…]' }],
    },
    {
      draft: 'How sailors found their way home … see more',
      platforms,
      problems: [{ messageId: 'cut', at: '… see more' }],
    },
    {
      draft: 'All maps: https://maps.example.org/harbour/old…',
      platforms,
      problems: [{ messageId: 'cut', at: 'https://maps.example.org/harbour/old…' }],
    },
    {
      draft: 'Neue Karten vom Hafen.\n\nGefällt mir Kommentieren Teilen',
      platforms,
      problems: [{ messageId: 'crumb', at: 'Gefällt mir Kommentieren Teilen' }],
    },
    {
      draft: 'De nouvelles cartes du port.\n\nVoir cette publication sur Instagram',
      platforms,
      problems: [{ messageId: 'crumb', at: 'Voir cette publication sur Instagram' }],
    },
    {
      draft: 'El museo publicó una foto en Facebook.',
      platforms,
      problems: [{ messageId: 'autopost', at: 'publicó una foto en Facebook' }],
    },
    {
      draft: 'Nuove mappe del porto.\n\nMi piace Commenta Condividi',
      platforms,
      problems: [{ messageId: 'crumb', at: 'Mi piace Commenta Condividi' }],
    },
    {
      draft: 'Novos mapas do porto.\n\nCurtir Comentar Compartilhar',
      platforms,
      problems: [{ messageId: 'crumb', at: 'Curtir Comentar Compartilhar' }],
    },
  ],
});
