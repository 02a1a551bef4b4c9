import { matches, type Wildcards } from './wildcard.ts';

/** Whether a path, with `/` between its folders, is one of those that a list of globs means. */
export type MatchPath = (path: string) => boolean;

/** In braces nobody writes out more than this; what goes beyond stays as it is written. */
const MOST_ALTERNATIVES = 256;

/**
 * Globs as git and editors know them: `*` and `?` within a name, `**` over folders, `[a-z]`, `{md,txt}`. One without
 * `/` means the name in any folder; one whose last name is written out may be a folder, and then means all that is in
 * it; one behind `!` takes away what those before it gave. Names that begin with a dot have to be written so. Matching takes time in proportion to the
 * glob times the path: a glob may come from a stranger, so it is never made a regular expression.
 */
export function pathMatcher(globs: readonly string[]): MatchPath {
  const all = globs.map((glob) => {
    const takesAway = glob.startsWith('!');
    return { takesAway, ways: alternatives(takesAway ? glob.slice(1) : glob).map(pathPattern) };
  });
  return (path) => {
    const names = namesIn(path);
    let isMeant = false;
    for (const { takesAway, ways } of all) {
      const changes = isMeant === takesAway;
      if (changes && ways.some((way) => matches(way, names, isShown))) isMeant = !takesAway;
    }
    return isMeant;
  };
}

function namesIn(path: string): string[] {
  return path.split('/').filter((name) => name !== '' && name !== '.');
}

function isShown(name: string): boolean {
  return !name.startsWith('.');
}

function pathPattern(glob: string): Wildcards<string> {
  const names = namesIn(glob);
  const isName = !glob.includes('/');
  const isFolder = glob.endsWith('/') || !/[*?[]/.test(names.at(-1) ?? '');
  const all = [...(isName ? ['**'] : []), ...names, ...(isFolder ? ['**'] : [])];
  return all.map((name) => (name === '**' ? 'any' : nameTest(name)));
}

function nameTest(glob: string): (name: string) => boolean {
  const pattern = namePattern(glob);
  return (name) => (isShown(name) || !isShown(glob)) && matches(pattern, [...name]);
}

/** The pattern of one name, character by character. */
function namePattern(glob: string): Wildcards<string> {
  const pattern: Wildcards<string>[number][] = [];
  const characters = [...glob];
  for (let at = 0; at < characters.length; at++) {
    const character = characters[at] as string;
    const close = character === '[' ? characters.indexOf(']', at + 2) : -1;
    if (close > 0) {
      pattern.push(setTest(characters.slice(at + 1, close)));
      at = close;
    } else if (character === '*') pattern.push('any');
    else pattern.push((other) => character === '?' || other === character);
  }
  return pattern;
}

/** The inside of brackets: characters and ranges, or all others behind `!` or `^`. */
function setTest(set: readonly string[]): (character: string) => boolean {
  const isOthers = set[0] === '!' || set[0] === '^';
  const characters = isOthers ? set.slice(1) : set;
  const isRange = (at: number) => characters[at] === '-' && at > 0 && at < characters.length - 1;
  return (character) => {
    const isIn = characters.some((one, at) =>
      isRange(at)
        ? (characters[at - 1] as string) <= character && character <= (characters[at + 1] as string)
        : one === character,
    );
    return isIn !== isOthers;
  };
}

/** `{a,b}` written out, from the left. */
export function alternatives(glob: string): string[] {
  let done = [''];
  let rest = glob;
  for (;;) {
    const open = rest.indexOf('{');
    const close = rest.indexOf('}', open);
    const choices = open < 0 || close < 0 ? [] : rest.slice(open + 1, close).split(',');
    if (choices.length === 0 || done.length * choices.length > MOST_ALTERNATIVES) {
      return done.map((start) => start + rest);
    }
    const before = rest.slice(0, open);
    done = done.flatMap((start) => choices.map((choice) => start + before + choice));
    rest = rest.slice(close + 1);
  }
}
