import { hashtagCase } from '../../rules/hashtag-case.ts';
import { ruleTester } from '../harness/rule-tester.ts';

const networks = ['x', 'mastodon', 'bluesky', 'linkedin', 'instagram'];

ruleTester(hashtagCase, {
  valid: [
    {
      name: 'a capital for each word',
      draft: '#HarbourMuseumOpening and #OpenScience',
      platforms: networks,
    },
    {
      name: 'words that `_` parts',
      draft: '#open_science and #harbour_museum',
      platforms: networks,
    },
    {
      name: 'single words',
      draft: '#internationalization #photography #sustainability #entrepreneurship #partnership',
      platforms: networks,
    },
    {
      name: 'single words that two others are in',
      draft:
        '#understanding #newspapers #healthcare #grandmother #songwriters #highlights #networking',
      platforms: networks,
    },
    {
      name: 'names',
      draft: '#manchester #washington #springfield #greenwood #newzealand #hacktoberfest',
      platforms: networks,
    },
    { name: 'short ones', draft: '#bigdata #opennow #worldcup', platforms: networks },
    {
      name: 'other languages',
      draft: '#hafenmuseum #ausstellungsraum #labuonascuola #museodelporto',
      platforms: networks,
    },
    {
      name: 'an abbreviation in it',
      draft: '#awsopenscience #b2bmarketing2026',
      platforms: networks,
    },
    { name: 'words that are no hashtag', draft: 'The harbourmuseumopening', platforms: networks },
    { name: 'another case', draft: '#HARBOURMUSEUM #Harbourmuseum', platforms: networks },
  ],
  invalid: [
    {
      name: 'three words',
      draft: 'Come on Sunday! #harbourmuseumopening',
      platforms: networks,
      problems: [
        {
          messageId: 'lowerCase',
          at: '#harbourmuseumopening',
          severity: 'info',
          blocking: false,
          targets: networks,
          data: { cased: '#HarbourMuseumOpening' },
          fixes: [
            {
              title: 'Write #HarbourMuseumOpening',
              edits: [{ span: { start: 16, end: 37 }, text: '#HarbourMuseumOpening' }],
              safe: true,
            },
          ],
        },
      ],
    },
    {
      name: 'two words, one of them a plural, one a closed compound',
      draft: 'We like #citizenscience, #coralreefs and #healthcareworkers.',
      platforms: ['x'],
      problems: [
        { messageId: 'lowerCase', at: '#citizenscience', data: { cased: '#CitizenScience' } },
        { messageId: 'lowerCase', at: '#coralreefs', data: { cased: '#CoralReefs' } },
        { messageId: 'lowerCase', at: '#healthcareworkers', data: { cased: '#HealthcareWorkers' } },
      ],
    },
    {
      name: 'one that a publisher appends has no fix: it stands in a list',
      draft:
        '---\nmedia: [mastodon-museum]\nhashtags:\n mastodon-museum: [openscience]\n---\nOpen!\n',
      path: 'a.md',
      problems: [{ messageId: 'lowerCase', at: 'openscience', fixes: [] }],
    },
  ],
});
