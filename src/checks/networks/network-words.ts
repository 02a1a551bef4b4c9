/** Words that mean something on some networks only. */
export interface NetworkWords {
  /** Whose words they are, as people say it. */
  readonly owner: string;
  /** The ids of the platforms on which they are right. */
  readonly rightOn: readonly string[];
  /** What to write elsewhere. */
  readonly instead: string;
  /** In six languages, for the foreign phrase is often left as it is. */
  readonly phrases: string;
}

/** Elsewhere the button for sharing has another name; all of them at once, so that the networks of a post stay one finding. */
const askToShare =
  'Ask readers to share it: “Repost” on X, Bluesky, LinkedIn and Threads, “Boost” on Mastodon, “Share” on Facebook.';

/**
 * Only what asks readers for something that the network does not have: a word alone may be talk about another network.
 * “Link in bio” comes from Instagram and TikTok, where no link in a caption can be opened; “toot” is what Mastodon’s
 * button said for years, “boost” what it says for sharing.
 */
export const networkWords: readonly NetworkWords[] = [
  {
    owner: 'Instagram and TikTok',
    rightOn: ['instagram', 'tiktok'],
    instead: 'Put the link into the post: here it can be opened.',
    phrases: `link in bio, link in the bio, link in our bio, link in my bio, link is in bio, link is in the bio,
      link is in our bio, link is in my bio, links in bio, links in our bio, links in my bio, links are in our bio,
      links are in my bio, links are in the bio, link in der bio, links in der bio, link in unserer bio,
      link in meiner bio, lien en bio, liens en bio, lien dans la bio, lien dans ma bio, lien dans notre bio,
      lien est dans la bio, lien est dans notre bio, lien est en bio, enlace en bio, enlace en la bio, enlace en mi bio,
      enlace en nuestra bio, enlaces en la bio, enlace está en la bio, link en bio, link en la bio, link en mi bio,
      link en nuestra bio, link está en la bio, link nella bio, link nella nostra bio,
      link nella mia bio, link è in bio, link na bio, link na nossa bio, link na minha bio, link da bio,
      link está na bio, ligação na bio`,
  },
  {
    owner: 'Instagram and other apps with stories',
    rightOn: ['instagram', 'facebook', 'tiktok', 'telegram', 'youtube'],
    instead: 'Put the link into the post, or say where the story is.',
    phrases: `link in stories, link in story, link in our stories, link in our story, link in my stories, link in my story,
      link in the stories, link in der story, link in den stories, link in unserer story, link in meiner story,
      lien en story, lien dans la story, lien dans notre story, lien dans ma story, link en historias,
      enlace en historias, link en stories, enlace en stories, link nelle storie, link nelle stories, link nella storia,
      link nos stories, link nos storys, swipe up to see, swipe up to read, swipe up to shop, swipe up to learn,
      swipe up to watch, swipe up to buy, swipe up to get, swipe up to book, swipe up to register, swipe up to vote,
      swipe up to listen, swipe up to order, swipe up for more, swipe up for the, jetzt nach oben wischen,
      nach oben wischen für, swipe up für, swipe up für mehr, glissez vers le haut pour, swipe up pour,
      desliza hacia arriba para, scorri verso l'alto per, swipe up per, arrasta para cima para,
      arraste para cima para, arrasta pra cima`,
  },
  {
    owner: 'apps with albums to swipe through',
    rightOn: ['instagram', 'facebook', 'threads', 'tiktok', 'linkedin', 'tumblr'],
    instead: 'Say how many pictures there are: here nobody swipes.',
    phrases: `swipe left to see, swipe left to read, swipe left for, swipe right to see, swipe through to see,
      swipe to see more, swipe to see the, swipe for more, swipe to read, nach links wischen für, nach links wischen um,
      wischt nach links, wische nach links, swipez pour, faites glisser pour voir, glissez pour voir, desliza para ver,
      desliza para leer, swipa per, scorri per vedere le foto, arraste para o lado, arrasta para o lado,
      arrasta pro lado`,
  },
  {
    owner: 'X',
    rightOn: ['x'],
    instead: askToShare,
    phrases: `please rt, pls rt, plz rt, rt please, rt pls, rt if, please retweet, pls retweet, plz retweet, retweet please,
      retweet if, retweet this, rt this, retweet to win, rt to win, rt and follow, retweet and follow, follow and rt,
      follow and retweet, like and rt, like and retweet, rts appreciated, rt appreciated, retweets appreciated,
      retweet appreciated, rts welcome, retweets welcome, rt to spread, rt for reach, retweet and tag, rt and tag,
      bitte rt, rt bitte, rt erwünscht, rt willkommen, bitte retweeten, bitte retweetet, gerne retweeten, gerne rt,
      retweetet diesen, rt svp, merci de rt, svp rt, pls rt merci, rt appréciés, rt apprécié, rt bienvenus,
      retweetez, merci de retweeter, rt por favor, por favor rt, rt porfa, dad rt, dale rt, haz rt, hagan rt, se agradece rt, se agradece el rt, se agradecen rt, retuitea, retuiteen, retuitead, retwittea, retuit si,
      rt per favore, rt graditi, rt gradito, retwittate, retweettate, deem rt, dêem rt, retuíte, retuitem,
      rt por gentileza`,
  },
  {
    owner: 'X',
    rightOn: ['x'],
    instead: 'Say in your own words whom you quote.',
    phrases: 'rt @',
  },
  {
    owner: 'X',
    rightOn: ['x'],
    instead: 'Call it a post, and say where to answer.',
    phrases: `like this tweet, share this tweet, reply to this tweet, quote this tweet, retweet this tweet,
      comment on this tweet, bookmark this tweet, below this tweet, under this tweet, in this tweet thread, tweet us at,
      tweet us your, tweet us with, tweet us @, tweet me your, tweet me at, tweet at us, tweet at me, tweet your answers,
      tweet your questions, tweet your photos, unter diesem tweet, diesen tweet teilen, teilt diesen tweet,
      teile diesen tweet, auf diesen tweet, twittert uns, sous ce tweet, partagez ce tweet, partage ce tweet,
      répondez à ce tweet, aimez ce tweet, tweetez nous, comparte este tuit, comparte este tweet, responde a este tuit,
      responde a este tweet, responde este tuit, cita este tuit, en respuesta a este tuit, condividi questo tweet,
      condividete questo tweet, rispondi a questo tweet, rispondete a questo tweet, sotto questo tweet,
      compartilhe este tweet, compartilhe esse tweet, partilhe este tweet, responda a este tweet, responda este tweet,
      curta este tweet`,
  },
  {
    owner: 'Mastodon',
    rightOn: ['mastodon', 'lemmy', 'nostr'],
    instead: askToShare,
    phrases: `boosts appreciated, boost appreciated, boosts welcome, boost welcome, boosts are welcome,
      boosts are appreciated, boosts very welcome, boosts much appreciated, please boost this, please boost if,
      please boost for, favourite and boost, favorite and boost, boost and favourite, boost and favorite, pls boost, plz boost,
      boost please, boosts please, boost for reach, boosts for reach, boost this toot, boost for visibility,
      boosts for visibility, boosts ok, boosts okay, boost ok, boosts encouraged, boost erwünscht, boosts erwünscht,
      boosts willkommen, boost willkommen, gerne boosten, bitte boosten, gern boosten, boosts appréciés,
      boost apprécié, boosts bienvenus, boost bienvenu, partage et boost, boosts bienvenidos, boost bienvenido,
      se agradecen boosts, se agradece boost, se agradece el boost, boost graditi, boost gradito, boosts bem vindos,
      boost bem vindo, boosts são bem vindos`,
  },
  {
    owner: 'Mastodon',
    rightOn: ['mastodon'],
    instead: 'Call it a post.',
    phrases: `this toot, share this toot, reply to this toot, toot us your, toot at us, my next toot, diesen tröt,
      dieser tröt, diesem tröt, dieser toot, diesen toot, diesem toot, ce pouet, ce toot, este toot, questo toot`,
  },
  {
    owner: 'Pinterest',
    rightOn: ['pinterest'],
    instead: 'Ask readers to save or to share it.',
    phrases: `pin this for later, pin it for later, pin for later, pin now to read later, save this pin, repin this,
      please repin, repin if, pinne es für später, pinnt es für später, für später pinnen, merk dir diesen pin,
      épingle pour plus tard, épinglez pour plus tard, à épingler pour plus tard, guarda este pin, pinea esto,
      salva questo pin, salve este pin`,
  },
  {
    owner: 'YouTube',
    rightOn: ['youtube'],
    instead: 'Ask for what readers can do here, or link to the channel.',
    phrases: `like and subscribe, like comment and subscribe, like comment subscribe, like share and subscribe,
      smash that like button, smash the like button, smash that subscribe button, smash the subscribe button,
      hit that subscribe button, hit the subscribe button, subscribe and hit the bell, subscribe and ring the bell,
      subscribe and click the bell, kanal abonnieren und die glocke aktivieren, abonniert und aktiviert die glocke,
      daumen hoch und abo, lasst ein abo da, lass ein abo da, abonnez vous et activez la cloche,
      abonne toi et active la cloche, pouce bleu et abonne toi, suscríbete y activa la campanita,
      suscríbanse y activen la campanita, dale like y suscríbete, iscriviti e attiva la campanella,
      iscrivetevi e attivate la campanella, se inscreva e ative o sininho, inscreva se e ative o sininho,
      deixe o like e se inscreva, deixa o like e se inscreve`,
  },
  {
    owner: 'YouTube',
    rightOn: ['youtube', 'tiktok'],
    instead: 'Put the link into the post.',
    phrases: `link in description, link in the description, links in description, links in the description,
      link in the description below, links in the description below, link in der beschreibung,
      link in der videobeschreibung, links in der beschreibung, links in der videobeschreibung, lien en description,
      liens en description, lien dans la description, liens dans la description, enlace en la descripción,
      enlaces en la descripción, link en la descripción, links en la descripción, link in descrizione,
      link nella descrizione, link na descrição, links na descrição`,
  },
  {
    owner: 'Reddit',
    rightOn: ['reddit', 'lemmy', 'hacker-news'],
    instead: 'Ask readers for a word of theirs: here nobody votes.',
    phrases: `upvote if, upvote this post, please upvote, please upvote this post, upvote for visibility,
      upvotes appreciated, upvotes welcome, upvote and comment, upvote and share, upvote and crosspost,
      upvote and cross post, crosspost and upvote, take my upvote, don't forget to upvote, please crosspost,
      feel free to crosspost, this subreddit, bitte upvoten, gerne upvoten, gebt ein upvote, lasst ein upvote da,
      diesem subreddit, ce subreddit, merci d'upvoter, upvotez, upvotez si, este subreddit, dale upvote, den upvote,
      questo subreddit, upvotate, deixe um upvote, deem upvote, neste subreddit`,
  },
  {
    owner: 'Tumblr',
    // Programs for Mastodon have called its boosts so.
    rightOn: ['tumblr', 'mastodon'],
    instead: askToShare,
    phrases: `please reblog, pls reblog, reblog if, reblog this, reblog to, reblogs appreciated, reblogs welcome,
      like and reblog, reblog and like, bitte rebloggen, gerne rebloggen, rebloguez, rebloguea, rebloguead, ribloggate,
      rebloguem`,
  },
  {
    owner: 'Bluesky',
    rightOn: ['bluesky'],
    instead: 'Call it a post.',
    phrases: `like this skeet, share this skeet, repost this skeet, reply to this skeet, please reskeet, reskeet if,
      reskeet this, diesen skeet, diesem skeet, ce skeet, este skeet, questo skeet`,
  },
  {
    owner: 'TikTok',
    rightOn: ['tiktok'],
    instead: 'Ask for what readers can do here: an answer, or a post of their own.',
    phrases: `stitch this video, duet this video, duet or stitch, stitch or duet, duet and stitch, stitch and duet,
      duets and stitches, stitches and duets, nutzt diesen sound, utilise ce son, usa este sonido, usa questo suono`,
  },
  {
    owner: 'LinkedIn',
    rightOn: ['linkedin'],
    instead: 'Ask readers to follow you, or to answer.',
    phrases: `endorse my skills, send me a connection request, drop me a connection request,
      bestätigt meine kenntnisse, schick mir eine kontaktanfrage, schickt mir eine kontaktanfrage,
      envoyez moi une invitation à me connecter, validen mis aptitudes`,
  },
  {
    owner: 'Facebook',
    rightOn: ['facebook', 'linkedin', 'instagram'],
    instead: 'Name the page and link to it, or ask readers to follow you here.',
    phrases: `like our page, like this page, like my page, like us on this page, follow us on this page, share our page,
      like and share our page, like and follow our page, invite your friends to like, share it on your timeline,
      share this on your timeline, share to your timeline, gefällt mir für unsere seite, liked unsere seite,
      liket unsere seite, likez notre page, like notre page, aimez notre page, dale like a nuestra página,
      dale me gusta a nuestra página, denle like a nuestra página, metti mi piace alla nostra pagina,
      mettete mi piace alla nostra pagina, curta nossa página, curtam nossa página, curta a nossa página,
      dê um like na nossa página`,
  },
  {
    owner: 'Instagram and TikTok',
    rightOn: ['instagram', 'tiktok', 'threads'],
    instead: 'Ask for what readers can do here: one tap on a button.',
    phrases: `double tap if, double tap to, double tap this, double tap for, doppeltippen wenn, doppeltipp wenn,
      tippt doppelt wenn, double tape si, double tapez si, doble tap si, dale doble tap, doppio tap se,
      fai doppio tap, dois toques se, dê dois toques`,
  },
];
