/** Why YAML cannot read a line, and what to do: mostly a character that YAML reads as its own. */
export interface QuotingAdvice {
  readonly reason: string;
  readonly advice: string;
}

/** Undefined for faults that quotes do not mend. */
export function quotingAdvice(line: string): QuotingAdvice | undefined {
  const value = valueIn(line);
  const quoted = `Put the value in quotes: "${value.replaceAll('"', "'")}"`;
  if (/^[@`%*&!|>]/.test(value)) {
    return {
      reason: `the value begins with ${value[0]}, which YAML reads as its own`,
      advice: quoted,
    };
  }
  if (value.startsWith('[') && /[#@]/.test(value)) {
    const reason = '# and @ mean something else to YAML in a list';
    return { reason, advice: 'Put each value in quotes: ["#one", "@two"]' };
  }
  if (value.startsWith('[') && !value.includes(']')) {
    return { reason: 'the list has no closing bracket', advice: 'Close it: ]' };
  }
  if (value.startsWith("'") && /^'[^']*'[^']/.test(value)) {
    return {
      reason: 'the quote ends inside the value',
      advice: `Use double quotes: "${value.slice(1, -1)}"`,
    };
  }
  if (/^"[^"]*$/.test(value)) return { reason: 'the quote is not closed', advice: 'Close it: "' };
  if (value.includes(': ')) {
    return { reason: 'the value holds a colon, which YAML reads as its own', advice: quoted };
  }
  return undefined;
}

/** What stands behind `key:` or behind the dash of a list. */
function valueIn(line: string): string {
  const item = line.trim().replace(/^- /, '');
  const colon = item.indexOf(': ');
  return (colon < 0 ? item : item.slice(colon + 2)).trim();
}
