/** What to do with a line of YAML that holds a character which YAML reads as syntax; undefined for other faults. */
export function quotingAdvice(line: string): string | undefined {
  const value = valueIn(line);
  if (value.startsWith('@') || value.startsWith('`')) {
    return `Put the value in quotes: "${value}"`;
  }
  if (value.startsWith('[') && value.includes('#')) {
    return 'Put each hashtag in quotes: ["#one", "#two"]';
  }
  if (value.includes(': ')) return `Put the value in quotes, for the sake of its colon: "${value}"`;
  return undefined;
}

/** What stands behind `key:` or behind the dash of a list. */
function valueIn(line: string): string {
  const item = line.trim().replace(/^- /, '');
  const colon = item.indexOf(': ');
  return (colon < 0 ? item : item.slice(colon + 2)).trim();
}
