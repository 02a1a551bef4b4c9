import { foreignWords } from '../../rules/foreign-words.ts';
import { ruleTester } from '../harness/rule-tester.ts';

const everywhere = ['x', 'mastodon', 'bluesky', 'threads', 'linkedin', 'facebook', 'instagram'];
const without = (...names: readonly string[]) => everywhere.filter((name) => !names.includes(name));

ruleTester(foreignWords, {
  valid: [
    { draft: 'New harbour maps. Link in bio!', platforms: ['instagram', 'tiktok'] },
    { draft: 'New harbour maps: see the first comment.', platforms: everywhere },
    {
      name: 'another network named',
      draft: 'More photos on Instagram, link in bio.',
      platforms: everywhere,
    },
    { draft: 'More on our insta (link in bio) #harbour', platforms: everywhere },
    {
      name: 'another network linked to',
      draft: 'New video: https://www.youtube.com/watch?v=abc123. Like and subscribe!',
      platforms: everywhere,
    },
    {
      name: 'talk about the words',
      draft: 'Stop writing “link in bio” where links work.',
      platforms: everywhere,
    },
    { draft: 'We built a link in bio page for museums.', platforms: everywhere },
    { draft: 'Thanks, Ada: the link in our bio was broken for a week.', platforms: everywhere },
    {
      draft: 'Danke, Ada! Der Link in unserer Bio war eine Woche lang kaputt.',
      platforms: everywhere,
    },
    { draft: 'No link in bio needed, it is below.', platforms: everywhere },
    { draft: 'Please RT if you know this ship.', platforms: ['x'] },
    { draft: 'RT @harbour: the ferry runs again', platforms: ['x'] },
    {
      name: 'a term',
      draft: 'An RT kernel makes audio on the boat reliable. RT stands for real time.',
      platforms: everywhere,
    },
    { draft: 'Our tweet from yesterday had the wrong tide. Sorry!', platforms: everywhere },
    { draft: 'I deleted Twitter and bought a boat.', platforms: everywhere },
    { draft: 'The birds tweet at us every morning on Twitter lane.', platforms: everywhere },
    { draft: 'This tweet by a captain made my day.', platforms: everywhere },
    { draft: 'Boosts appreciated!', platforms: ['mastodon'] },
    { draft: 'This can boost sales and boost your mood.', platforms: everywhere },
    {
      draft: 'On Mastodon people write “boosts appreciated”, here nobody does.',
      platforms: everywhere,
    },
    { draft: 'The old steam train goes toot toot.', platforms: everywhere },
    { draft: 'Pin for later!', platforms: ['pinterest'] },
    { draft: 'Pin this to your wall, and swipe up to unlock your phone.', platforms: everywhere },
    { draft: 'Subscribe to our newsletter.', platforms: everywhere },
    { draft: 'Upvotes appreciated!', platforms: ['reddit'] },
    { draft: 'Please upvote us on Product Hunt, upvotes welcome.', platforms: everywhere },
    { draft: 'Like our page for the next tide.', platforms: ['facebook', 'linkedin'] },
    { draft: 'On Reddit, this subreddit about knots is gold.', platforms: everywhere },
    { draft: 'Our subreddit has one rule: no knots.', platforms: everywhere },
    { draft: 'The choir and the organ duet this Friday.', platforms: everywhere },
    { draft: 'Stitch this seam twice, and the sail will hold.', platforms: everywhere },
    { draft: 'Please boost the battery before you sail.', platforms: everywhere },
    { draft: 'Reblog if you like ships.', platforms: ['tumblr', 'mastodon'] },
    { draft: 'Link na bio!', platforms: ['instagram'] },
    { draft: 'Das RT-Signal im Hafen ist gestört, den RT-Wert prüfen.', platforms: everywhere },
  ],
  invalid: [
    ...(
      [
        ['Do you like ships? Upvote and crosspost!', 'Upvote and crosspost', 'Reddit'],
        ['Welcome to this subreddit about knots.', 'this subreddit', 'Reddit'],
        ['Please reblog, she is still missing.', 'Please reblog', 'Tumblr'],
        ['Who knows the ship? Please reskeet.', 'Please reskeet', 'Bluesky'],
        ['Stitch this video with your best knot.', 'Stitch this video', 'TikTok'],
        ['Endorse my skills, and I will tie you a knot.', 'Endorse my skills', 'LinkedIn'],
        ['Please boost if you know this seal.', 'Please boost if', 'Mastodon'],
      ] as const
    ).map(([draft, at, owner]) => ({
      draft,
      platforms: ['threads'],
      problems: [{ messageId: 'foreign' as const, at, data: { owner } }],
    })),
    {
      draft: 'New harbour maps. Link in bio!',
      platforms: everywhere,
      problems: [
        {
          messageId: 'foreign',
          at: 'Link in bio',
          severity: 'warning',
          data: {
            words: 'Link in bio',
            owner: 'Instagram and TikTok',
            instead: 'Put the link into the post: here it can be opened.',
          },
          evidence: ['Link in bio'],
          targets: without('instagram'),
        },
      ],
    },
    {
      name: 'a short link of another network names nothing',
      draft: 'Please retweet: https://t.co/abc123',
      platforms: ['linkedin'],
      problems: [{ messageId: 'foreign', at: 'Please retweet', data: { owner: 'X' } }],
    },
    {
      draft: 'RT @harbour: the ferry runs again',
      platforms: everywhere,
      problems: [{ messageId: 'foreign', at: 'RT @harbour', targets: without('x') }],
    },
    {
      draft: 'Which map is best? Reply to this tweet.',
      platforms: ['mastodon', 'x'],
      problems: [{ messageId: 'foreign', at: 'Reply to this tweet', targets: ['mastodon'] }],
    },
    {
      draft: 'A seal is loose in the harbour. Boosts appreciated!',
      platforms: everywhere,
      problems: [
        {
          messageId: 'foreign',
          at: 'Boosts appreciated',
          data: { owner: 'Mastodon' },
          targets: without('mastodon'),
        },
      ],
    },
    {
      draft: 'My first week on the boat, in this toot.',
      platforms: ['x'],
      problems: [{ messageId: 'foreign', at: 'this toot' }],
    },
    {
      draft: 'Fish soup in ten minutes. Pin for later!',
      platforms: ['x', 'pinterest'],
      problems: [{ messageId: 'foreign', at: 'Pin for later', targets: ['x'] }],
    },
    {
      draft: 'Like, comment and subscribe!',
      platforms: ['linkedin'],
      problems: [
        { messageId: 'foreign', at: 'Like, comment and subscribe', data: { owner: 'YouTube' } },
      ],
    },
    {
      draft: 'All our sources are there, link in the description.',
      platforms: ['bluesky'],
      problems: [{ messageId: 'foreign', at: 'link in the description' }],
    },
    {
      draft: 'Upvotes appreciated!',
      platforms: ['linkedin'],
      problems: [{ messageId: 'foreign', at: 'Upvotes appreciated', data: { owner: 'Reddit' } }],
    },
    {
      draft: 'Like our page for the next tide. Double tap if you row.',
      platforms: ['mastodon', 'facebook'],
      problems: [
        { messageId: 'foreign', at: 'Like our page', targets: ['mastodon'] },
        { messageId: 'foreign', at: 'Double tap if', targets: ['mastodon', 'facebook'] },
      ],
    },
    {
      draft: 'Swipe up to read how it went.',
      platforms: ['x', 'instagram'],
      problems: [{ messageId: 'foreign', at: 'Swipe up to read', targets: ['x'] }],
    },
    {
      draft: 'Alle Karten gibt es jetzt: Link in der Bio. Boosts erwünscht!',
      platforms: ['x'],
      problems: [
        { messageId: 'foreign', at: 'Link in der Bio' },
        { messageId: 'foreign', at: 'Boosts erwünscht' },
      ],
    },
    {
      draft: 'Toutes les cartes : lien en bio. Merci de RT !',
      platforms: ['linkedin'],
      problems: [
        { messageId: 'foreign', at: 'lien en bio' },
        { messageId: 'foreign', at: 'Merci de RT' },
      ],
    },
    {
      draft: 'Todos los mapas: enlace en la bio. Se agradece RT.',
      platforms: ['linkedin'],
      problems: [
        { messageId: 'foreign', at: 'enlace en la bio' },
        { messageId: 'foreign', at: 'Se agradece RT' },
      ],
    },
    {
      draft: 'Tutte le mappe: link nella bio. Rispondi a questo tweet!',
      platforms: ['facebook'],
      problems: [
        { messageId: 'foreign', at: 'link nella bio' },
        { messageId: 'foreign', at: 'Rispondi a questo tweet' },
      ],
    },
    {
      draft: 'Todos os mapas: link na bio. Compartilhe este tweet!',
      platforms: ['bluesky'],
      problems: [
        { messageId: 'foreign', at: 'link na bio' },
        { messageId: 'foreign', at: 'Compartilhe este tweet' },
      ],
    },
  ],
});
