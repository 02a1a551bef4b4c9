import type { Draft } from '../../draft/draft.ts';
import { isEmpty } from '../../draft/values.ts';
import type { Post } from '../../post/post.ts';
import { groupBy } from '../../text/group-by.ts';
import type { Span } from '../../text/span.ts';
import { slotsIn } from '../leftovers/slots.ts';
import { addressesIn } from '../links/addresses.ts';
import { pointerAtEnd } from './pointer-at-end.ts';

/** The words of a post that promise a link which nowhere follows. */
export interface BrokenPromise {
  readonly post: Post;
  readonly span: Span;
}

/** One for each target whose posts promise a link and have none. */
export function brokenPromisesIn(draft: Draft, posts: readonly Post[]): BrokenPromise[] {
  if (hasCard(draft) || draft.stated.reply) return [];
  const threads = groupBy(posts, ({ target }) => `${target.name} ${target.accountName ?? ''}`);
  return [...threads.values()].flatMap((thread) => brokenIn(thread) ?? []);
}

/** The last promise counts: what comes behind it, and in the posts that follow. */
function brokenIn(thread: readonly Post[]): BrokenPromise | undefined {
  for (const post of thread.toReversed()) {
    if (leadsSomewhere(post)) return undefined;
    const span = promiseIn(post);
    if (span !== undefined) return { post, span };
  }
  return undefined;
}

/** Publishers show a preview of the address under `link`, or put it behind the text. */
function hasCard({ meta }: Draft): boolean {
  return ['link', 'url', 'links', 'embed'].some((key) => {
    const value = meta[key]?.value;
    return value !== undefined && !isEmpty(value);
  });
}

/** A link, an address for e-mail, a mention, or words that say where the link is. */
function leadsSomewhere(post: Post): boolean {
  const { text, entities } = post;
  if (addressesIn(post).length > 0 || /[a-z0-9]@[a-z0-9]/i.test(text)) return true;
  // “[link]” is reported as a slot that nobody filled in.
  if (slotsIn(text).length > 0) return true;
  return entities.some(({ type }) => type === 'mention') || ELSEWHERE.test(text);
}

/** Where networks that make no links of addresses have them: under the post, in the profile. */
const ELSEWHERE =
  /\b(?:comments?|replies|reply|bio|profile?|thread|kommentare?n?|profil|commentaires?|comentarios?|perfil|commenti|commento|profilo|comentários?|dms?|qr|pinned|angepinnt|linktree)\b/i;

function promiseIn({ text, tokens, signals, media, poll }: Post): Span | undefined {
  const promise = signals.evidence.linkPromise?.spans.findLast((span) => isPlain(text, span));
  // “See it here:” may mean the picture.
  if (promise !== undefined || media.length > 0 || poll !== undefined) return promise;
  return pointerAtEnd(tokens);
}

/** “Read more here:”, “click the link”, “details here” at the end; not “the link between tides and the moon”. */
function isPlain(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end).toLowerCase();
  const behind = text.slice(end, end + 12);
  if (ASKED.test(text.slice(Math.max(0, start - 24), start))) return false;
  if (/^\s{0,2}(?::|👇|⬇|➡|→|👉|>>)/u.test(behind)) return true;
  if (!POINTS.test(words)) return false;
  return /link|lien|enlace/.test(words) || /^\s{0,2}[.!…]{0,3}\s{0,3}(?:$|[\n#])/u.test(behind);
}

/** Readers are asked for a link of theirs: “drop the link below”. */
const ASKED =
  /\b(?:send|drop|post|share|put|leave|paste|reply with|schick\w{0,3}|poste\w{0,2}|teilt?|envoie|envoyez|mets|mettez|partage|partagez|laisse|laissez|manda|mandad?|comparte|deja|pon|condividi|lascia|envia|deixa|partilha|compartilhe)\b[^.\n]{0,16}$/i;

/** What shows where the link is. */
const POINTS =
  /(?<!\p{L})(?:here|below|click|follow|tap|via|through|at|under|hier|unten|folgende[mnrs]?|klick\p{L}{0,6}|unter|ici|dessous|suivant|cliquez|clique|suivez|aqu[ií]|abajo|siguiente|clic|haz|qui|sotto|seguente|clicca\p{L}{0,3}|abaixo|seguinte|clica)(?!\p{L})/u;
