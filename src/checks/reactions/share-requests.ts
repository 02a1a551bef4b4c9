import { plainWord } from '../../language/plain-word.ts';
import type { Post } from '../../post/post.ts';
import type { Span } from '../../text/span.ts';

/** “Share your story” asks readers for words of theirs. */
const YOURS =
  words(`your yours deine deinen eure euren ihre ihren ta ton tes votre vos tu tus vuestra
  vuestras su sus tuo tua tue tuoi vostro vostra vostre vostri teu tua teus tuas seu sua seus suas`);

const WITH = words('with mit avec con com');

/** “With your friends” is with anybody; “with neighbours” says whom it helps. */
const ANYBODY = words(`your you everyone everybody anyone friends family others all us the a
  deinen euren ihren allen freunden anderen jedem uns tes vos tous toutes tus sus vuestros todos
  todas amigos i tuoi vostri tutti amici os as teus seus nosotros`);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}

/** Where readers are asked to pass a post on to anybody. */
export function shareRequestsIn({ text, signals }: Pick<Post, 'text' | 'signals'>): Span[] {
  const spans = signals.evidence.shareRequest?.spans ?? [];
  return spans.filter(({ end }) => {
    const [next = '', after = ''] = wordsAfter(text, end);
    return !YOURS.has(next) && !(WITH.has(next) && isNamed(after));
  });
}

const SEVERAL_WORDS = 60;

/** The words behind an offset, in the same sentence. */
function wordsAfter(text: string, at: number): string[] {
  const [rest = ''] = text.slice(at, at + SEVERAL_WORDS).split(/[.!?:\n]/, 1);
  return plainWord(rest)
    .split(/[^a-z]+/)
    .slice(1);
}

function isNamed(word: string): boolean {
  return word !== '' && !ANYBODY.has(word);
}
