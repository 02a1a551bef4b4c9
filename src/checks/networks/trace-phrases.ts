import { phraseTable } from '../phrases/phrase-table.ts';

/** How a phrase shows that a text was posted elsewhere before. */
export interface TraceKind {
  /** What a tool or a network wrote, or a label of a page that was copied along. */
  readonly kind: 'autopost' | 'crumb';
  /**
   * - `sentence`: with nothing behind it in its sentence but a link
   * - `aside`: in brackets, behind a dash, or on a line of its own
   * - `line`: on a line of its own, with nothing but numbers beside it
   */
  readonly where: 'sentence' | 'aside' | 'line';
}

const autopost = { kind: 'autopost', where: 'sentence' } as const;
const aside = { kind: 'autopost', where: 'aside' } as const;
const label = { kind: 'crumb', where: 'line' } as const;

/** What tools and networks write, and what stands on their buttons, in six languages. */
export const tracePhrases = phraseTable<TraceKind>([
  [
    `posted a photo to facebook, posted a photo on facebook, posted a new photo to facebook, posted 0 photos to facebook, posted 0 photos on facebook, posted a photo to instagram,
    posted an article on linkedin, posted a new article on linkedin, just posted a photo,
    hat ein foto auf facebook gepostet,
    hat ein foto auf facebook veröffentlicht, hat ein neues foto gepostet, gerade ein foto gepostet,
    habe gerade ein foto gepostet, a publié une photo sur facebook, a posté une photo sur facebook,
    vient de publier une photo, je viens de publier une photo, publicó una foto en facebook,
    ha publicado una foto en facebook, acabo de publicar una foto, ha pubblicato una foto su facebook,
    appena pubblicato una foto, publicou uma foto no facebook,
    acabei de publicar uma foto, acabou de publicar uma foto`,
    autopost,
  ],
  [
    `via ifttt, via buffer, via hootsuite, via dlvr it, via zapier, via linkedin, via facebook, via instagram, via tumblr,
    via twitter, via tiktok, via tweetdeck, sent from my iphone, sent via buffer, posted via hootsuite,
    originally posted on linkedin, originally posted on facebook, originally posted on twitter, originally posted on x,
    originally posted on instagram, originally posted on mastodon, originally posted on bluesky,
    originally posted on tumblr, originally published on linkedin, originally shared on linkedin,
    originally shared on facebook, cross posted from twitter, cross posted from x, cross posted from linkedin,
    cross posted from facebook, cross posted from instagram, cross posted from mastodon, cross posted from bluesky,
    cross posted to linkedin, crossposted from twitter, crossposted from x, crossposted from linkedin,
    crossposted from facebook, crossposted from instagram, crossposted from mastodon, crossposted from bluesky,
    crossposted from tumblr, ursprünglich auf linkedin veröffentlicht, ursprünglich veröffentlicht auf linkedin,
    zuerst auf linkedin veröffentlicht, initialement publié sur linkedin, publié à l'origine sur linkedin,
    publicado originalmente en linkedin, publicado originalmente en facebook, pubblicato originariamente su linkedin,
    publicado originalmente no linkedin, publicado originalmente no facebook`,
    aside,
  ],
  [
    `view on instagram, view on facebook, view on linkedin, view on twitter, view on x, view this post on instagram,
    view post on instagram, see post on facebook, view post on linkedin, view original post, see original post,
    show original post, see translation, view translation, show translation, translate post, translate tweet,
    show this thread, sieh dir diesen beitrag auf instagram an, auf facebook ansehen, auf instagram ansehen,
    übersetzung anzeigen, voir cette publication sur instagram, voir la traduction, voir sur facebook,
    ver esta publicación en instagram, ver traducción, ver en facebook, visualizza questo post su instagram,
    vedi traduzione, ver essa foto no instagram, ver esta publicação no instagram, ver tradução,
    share on linkedin, share on facebook, share on twitter, share on x, share on whatsapp, share to facebook,
    share to linkedin, share to twitter, auf linkedin teilen, auf facebook teilen, partager sur linkedin,
    partager sur facebook, compartir en linkedin, compartir en facebook, condividi su linkedin, condividi su facebook,
    compartilhar no linkedin, compartilhar no facebook, partilhar no facebook, like comment share,
    like comment repost send, like comment share send, like reply share, like reply, like comment send,
    0 likes 0 comments, 0 like 0 comment, 0 likes 0 comments 0 shares, 0 comments 0 shares, 0 reposts 0 likes,
    0 retweets 0 likes, 0 reposts 0 quotes 0 likes, gefällt mir kommentieren teilen, gefällt mir antworten,
    j'aime commenter partager, j'aime répondre, me gusta comentar compartir, me gusta responder,
    mi piace commenta condividi, mi piace rispondi, curtir comentar compartilhar, gosto comentar partilhar,
    curtir responder, photo, image, photos, foto, imagen, immagine, imagem`,
    label,
  ],
]);

/** Labels that count only in square brackets: alone on a line they may be words. */
export const bracketed = new Set('photo image photos foto imagen immagine imagem'.split(' '));
