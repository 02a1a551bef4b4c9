import type { Tokens } from '../../language/reading.ts';
import type { Span } from '../../text/span.ts';

const HERE: ReadonlySet<string> = new Set(['here', 'hier', 'ici', 'aqui', 'qui']);

/** What is read, seen or got where a link leads; an answer is asked for in the comments. */
const READ: ReadonlySet<string> = new Set(
  `read watch listen see find more full details info tickets register book download apply link article report
  lesen lest lies liest mehr infos ansehen anschauen anhoren anmelden anmeldung findet findest finden nachlesen artikel
  lire lisez lis voir voyez regardez ecoutez plus infos trouverez retrouvez inscriptions reservez telechargez
  leer lee leed leelo ver mira mirad escucha mas informacion inscribete descarga articulo
  leggi leggete leggere guarda guardate ascolta ascoltate scopri trovate iscriviti scarica
  ler leia leiam veja vejam ouca mais inscreva baixe artigo`.split(/\s+/),
);

/** A colon, or a finger that points on. */
const POINTS_ON = /^\s{0,2}(?::|👇|⬇|➡|→|👉|>>)/u;

/** “Read all of it here:” as the last words of a text, with nothing behind them but hashtags. */
export function pointerAtEnd({ text, tokens }: Tokens): Span | undefined {
  const last = tokens.findLastIndex(({ kind }) => kind !== 'stop' && kind !== 'tag');
  const here = tokens[last];
  if (here?.kind !== 'word' || !HERE.has(here.text)) return undefined;
  if (!POINTS_ON.test(text.slice(here.end, here.end + 4))) return undefined;
  const stop = tokens.slice(0, last).findLastIndex(({ kind }) => kind === 'stop');
  const clause = tokens.slice(stop + 1, last + 1);
  if (!clause.some(({ text }) => READ.has(text))) return undefined;
  return { start: clause[0]?.start ?? here.start, end: here.end };
}
