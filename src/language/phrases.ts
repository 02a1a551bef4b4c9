import type { Cue, Lexicon } from './lexicon.ts';
import type { Token } from './words.ts';

/** A phrase of the lexicon found in a text: tokens `from` up to and not including `to`. */
export interface Hit {
  readonly cue: Cue;
  readonly from: number;
  readonly to: number;
}

interface Node {
  readonly next: Map<string, Node>;
  /** The cues of a phrase that ends here, and whether it counts only where a clause begins. */
  readonly ends: { readonly cue: Cue; readonly atStart: boolean }[];
}

/** All phrases of a lexicon, ready to be found in one pass. */
export type PhraseBook = Node;

export function compilePhrases(lexicon: Lexicon): PhraseBook {
  const root = emptyNode();
  for (const [cue, phrases] of Object.entries(lexicon.cues)) {
    for (const phrase of phrases) addPhrase(root, phrase, cue as Cue);
  }
  return root;
}

function emptyNode(): Node {
  return { next: new Map(), ends: [] };
}

function addPhrase(root: Node, phrase: string, cue: Cue): void {
  const atStart = phrase.startsWith('^');
  let node = root;
  for (const word of (atStart ? phrase.slice(1) : phrase).split(' ')) {
    const child = node.next.get(word) ?? emptyNode();
    node.next.set(word, child);
    node = child;
  }
  node.ends.push({ cue, atStart });
}

/** The phrases in a text: of each cue the longest at a place, none inside an idiom. */
export function findPhrases(tokens: readonly Token[], book: PhraseBook): Hit[] {
  const hits: Hit[] = [];
  let clauseBegins = true;
  let idiomEnd = 0;
  tokens.forEach((token, from) => {
    const found = longestAt(tokens, from, book, clauseBegins);
    idiomEnd = Math.max(idiomEnd, found.find((hit) => hit.cue === 'idiom')?.to ?? 0);
    for (const hit of found) if (hit.cue !== 'idiom' && hit.to > idiomEnd) hits.push(hit);
    if (token.kind === 'stop' || token.kind === 'link') clauseBegins = true;
    else if (token.kind !== 'tag' && token.kind !== 'mention') clauseBegins = false;
  });
  return hits;
}

const NONE: readonly Hit[] = [];

function longestAt(
  tokens: readonly Token[],
  from: number,
  book: PhraseBook,
  clauseBegins: boolean,
): readonly Hit[] {
  const found: Hit[] = [];
  let nodes: readonly Node[] = [book];
  for (let at = from; at < tokens.length; at++) {
    nodes = step(nodes, tokens[at] as Token);
    if (nodes.length === 0) break;
    for (const node of nodes) {
      for (const { cue, atStart } of node.ends) {
        if (clauseBegins || !atStart) keepLongest(found, { cue, from, to: at + 1 });
      }
    }
  }
  return found.length === 0 ? NONE : found;
}

function keepLongest(found: Hit[], hit: Hit): void {
  const shorter = found.findIndex((other) => other.cue === hit.cue);
  if (shorter < 0) found.push(hit);
  else found[shorter] = hit;
}

const NOWHERE: readonly Node[] = [];

function step(nodes: readonly Node[], token: Token): readonly Node[] {
  if (token.kind === 'stop' || token.kind === 'link') return NOWHERE;
  let reached: Node[] | undefined;
  for (const node of nodes) {
    const word = token.kind === 'mention' ? undefined : node.next.get(token.text);
    const sign = token.kind === 'word' ? undefined : node.next.get(signOf(token));
    if (word !== undefined) reached = [...(reached ?? NOWHERE), word];
    if (sign !== undefined) reached = [...(reached ?? NOWHERE), sign];
  }
  return reached ?? NOWHERE;
}

/** How a lexicon writes any token of this kind, or this very tag. */
function signOf(token: Token): string {
  switch (token.kind) {
    case 'tag':
      return `#${token.text}`;
    case 'mention':
      return '@';
    case 'money':
      return '$';
    default:
      return '0';
  }
}
