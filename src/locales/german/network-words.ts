import type { Locale } from '../../core/locale.ts';

/** Places on networks, and what to say in place of another network’s words. */
export const networkWords: Locale['words'] = {
  // Behind the name of a network: “LinkedIn comment”.
  article: '(Artikel)',
  'article headline': '(Artikelüberschrift)',
  bio: '(Profiltext)',
  caption: '(Bildtext)',
  comment: '(Kommentar)',
  description: '(Beschreibung)',
  dm: '(Direktnachricht)',
  'embed description': '(Embed-Beschreibung)',
  'embed title': '(Embed-Titel)',
  'event title': '(Titel der Veranstaltung)',
  group: '(Gruppe)',
  'header block': '(Header-Block)',
  'markdown block': '(Markdown-Block)',
  'photo description': '(Fotobeschreibung)',
  'photo title': '(Fototitel)',
  'reel title': '(Reel-Titel)',
  rich: '(formatiert)',
  'section block': '(Section-Block)',
  'text attachment': '(Textanhang)',
  'text block': '(Textblock)',
  title: '(Titel)',

  'Instagram and other apps with stories': 'Instagram und andere Apps mit Storys',
  'apps with albums to swipe through': 'Apps mit Alben zum Wischen',
  'Put the link into the post: here it can be opened.':
    'Den Link in den Beitrag setzen: Hier lässt er sich öffnen.',
  'Put the link into the post, or say where the story is.':
    'Den Link in den Beitrag setzen oder sagen, wo die Story ist.',
  'Put the link into the post.': 'Den Link in den Beitrag setzen.',
  'Say how many pictures there are: here nobody swipes.':
    'Sagen, wie viele Bilder es sind: Hier wischt niemand.',
  'Ask readers to share it: “Repost” on X, Bluesky, LinkedIn and Threads, “Boost” on Mastodon, “Share” on Facebook.':
    'Ums Teilen bitten: „Reposten“ auf X, Bluesky, LinkedIn und Threads, „Boosten“ auf Mastodon, „Teilen“ auf Facebook.',
  'Say in your own words whom you quote.': 'In eigenen Worten sagen, wer hier zitiert wird.',
  'Call it a post, and say where to answer.': 'Es Beitrag nennen und sagen, wo zu antworten ist.',
  'Call it a post.': 'Es Beitrag nennen.',
  'Ask readers to save or to share it.': 'Ums Merken oder Teilen bitten.',
  'Ask for what readers can do here, or link to the channel.':
    'Um etwas bitten, das hier möglich ist, oder auf den Kanal verlinken.',
  'Ask readers for a word of theirs: here nobody votes.':
    'Um ein paar Worte bitten: Hier stimmt niemand ab.',
  'Ask for what readers can do here: an answer, or a post of their own.':
    'Um etwas bitten, das hier möglich ist: eine Antwort oder einen eigenen Beitrag.',
  'Ask readers to follow you, or to answer.': 'Ums Folgen bitten oder um eine Antwort.',
  'Name the page and link to it, or ask readers to follow you here.':
    'Die Seite nennen und verlinken oder darum bitten, hier zu folgen.',
  'Ask for what readers can do here: one tap on a button.':
    'Um etwas bitten, das hier möglich ist: ein Tippen auf eine Schaltfläche.',
};
