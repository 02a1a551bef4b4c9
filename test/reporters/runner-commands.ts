/** A command that GitHub's runner would obey. */
export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/**
 * The commands in a step's output, as the runner finds them (`ActionCommand.TryParseV2` in actions/runner): two
 * colons at the start of a line, spaces before them aside, and two more behind the name and its properties.
 */
export function readCommands(output: string): Command[] {
  return output.split(/\r\n|\r|\n/).flatMap((line) => {
    const match = /^\s*::([^ :]+)(?: ((?:[^:]|:(?!:))*))?::(.*)$/.exec(line);
    if (match === null) return [];
    const [, name = '', properties = '', message = ''] = match;
    const pairs = properties.split(',').filter((pair) => pair !== '');
    return [
      {
        name,
        properties: Object.fromEntries(pairs.map(propertyOf)),
        message: unescaped(message),
      },
    ];
  });
}

function propertyOf(pair: string): [string, string] {
  const at = pair.indexOf('=');
  const value = pair
    .slice(at + 1)
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',');
  return [pair.slice(0, at), unescaped(value)];
}

function unescaped(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}
