import type { Locale } from '../../core/locale.ts';

export const tags: Locale['messages'] = {
  'broken-hashtag': {
    ends: {
      text: '„{written}“ endet bei „{tag}“: Der Rest gehört nicht zum Hashtag.',
      help: 'Nur Buchstaben und Ziffern verwenden: „{instead}“.',
    },
    slip: {
      text: '„{written}“ endet bei „{tag}“: Dieser Hashtag im Front Matter besteht aus mehreren Wörtern.',
      help: 'Jeden Hashtag einzeln aufführen, „[erster, zweiter]“, und ohne Leerzeichen darin.',
    },
    runsOn: {
      text: '„{written}“ ist der Hashtag, mitsamt dem „s“: Danach sucht niemand.',
      help: 'Den Hashtag dorthin setzen, wo er kein „s“ braucht, oder das „#“ weglassen.',
    },
    chained: {
      text: 'Aus „{written}“ werden nicht die Hashtags, nach denen es aussieht.',
      help: 'Vor jedes „#“ ein Leerzeichen setzen.',
    },
    glued: {
      text: '„{written}“ ist hier kein Hashtag: Direkt davor steht „{before}“.',
      help: 'Vor das „#“ ein Leerzeichen setzen.',
    },
    doubled: {
      text: '„{written}“ ist hier kein Hashtag: Am Anfang steht mehr als ein „#“.',
      help: 'Ein „#“ schreiben.',
    },
    closed: {
      text: '„{written}“ ist hier kein Hashtag: Direkt dahinter steht ein „#“.',
      help: 'Das zweite „#“ weglassen oder den Namen nur in Buchstaben schreiben.',
    },
    digits: {
      text: '„{written}“ ist kein Hashtag: Ziffern allein ergeben keinen.',
      help: 'Buchstaben ergänzen oder das „#“ weglassen.',
    },
    tooLong: {
      text: '„{written}“ ist hier kein Hashtag: länger als {limit} Zeichen.',
      help: 'Einen kürzeren nehmen und ein Leerzeichen dorthin setzen, wo er enden soll.',
    },
  },
  'foreign-mention': {
    stranger: {
      text: '„{handle}“ ist ein Name auf {network}; {platform} erwähnt „{tagged}“, wer auch immer das ist.',
      help: 'Den Namen auf {platform} verwenden oder den anderen ohne „@“ schreiben.',
    },
    nobody: {
      text: '„{handle}“ ist ein Name auf {network}: Hier erwähnt er niemanden.',
      help: 'Den hiesigen Namen verwenden oder den anderen ohne „@“ schreiben.',
    },
    plain: {
      text: '„{handle}“ erwähnt hier niemanden: Ein Name ist eine ganze Domain.',
      help: 'Vollständig schreiben, etwa „{handle}.bsky.social“, oder das „@“ weglassen.',
    },
    markup: {
      text: '„{handle}“ ist eine Erwähnung für die API von LinkedIn: Hier ist sie so zu sehen, wie sie dasteht.',
      help: 'Nur den Namen schreiben oder den hiesigen.',
    },
  },
  'hashtag-case': {
    lowerCase: {
      text: '„{tag}“ sind mehrere Wörter in Kleinbuchstaben: Ein Screenreader liest sie als eines.',
      help: 'Jedes Wort groß beginnen: „{cased}“. Der Hashtag bleibt derselbe.',
    },
  },
  'leading-mention': {
    hidden: {
      text: 'Der Beitrag beginnt mit „{mention}“: {platform|words} zeigt ihn als Antwort, und nur denen, die beiden folgen.',
      help: 'Mit einem anderen Wort beginnen, wenn er für alle ist, die folgen.',
    },
  },
  'too-many-cashtags': {
    tooMany: {
      text: 'Zu viele Cashtags für {platform|words}: {count} verschiedene, höchstens {limit}.',
      help: '{platform|words} lehnt den Beitrag ab. {over} davon ohne „$“ schreiben, oder was über der Grenze liegt, in einen weiteren Beitrag setzen.',
    },
  },
  'too-many-hashtags': {
    overLimit: {
      text: 'Zu viele Hashtags für {platform|words}: {count} verschiedene, höchstens {limit}.',
      help: 'Die {limit} behalten, die am besten passen. Die anderen werden womöglich übergangen, oder der Beitrag wird abgelehnt.',
    },
    onlyOne: {
      text: 'Zu viele Hashtags für {platform|words}: Nur einer wird dort zum Hashtag, und dieser Beitrag hat {count} verschiedene.',
      help: 'Den wichtigsten nach vorn setzen und die anderen als Wörter schreiben.',
    },
    perhapsOverLimit: {
      text: 'Vielleicht zu viele Hashtags für {platform|words}: {count} verschiedene, höchstens {limit}. Die Grenze ist nur vom Hörensagen bekannt.',
      help: 'Die {limit} behalten, die am besten passen: Die anderen werden womöglich übergangen.',
    },
    spam: {
      text: '{count} verschiedene Hashtags sind {percent} % des Textes: {platform|words} meldet solche Beiträge der Moderation als möglichen Spam.',
      help: 'Mehr dazu schreiben oder Hashtags weglassen: Bis zu {limit} sehen nie nach Spam aus.',
    },
    overOwn: {
      text: 'Mehr Hashtags als gewünscht: {count} verschiedene, höchstens {limit}.',
      help: 'Die behalten, nach denen gesucht wird.',
    },
  },
};
