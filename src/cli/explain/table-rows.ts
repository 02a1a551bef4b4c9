/** A row of a table as a terminal shows it: its first cell, and below it the others. */
export interface TableRow {
  readonly title: string;
  readonly lines: readonly string[];
}

/** The rows of a Markdown table, which CommonMark takes for a paragraph; undefined where a text is none. */
export function tableRows(text: string): TableRow[] | undefined {
  const [head, rule, ...rows] = text.split('\n').map(cellsOf);
  if (head === undefined || rule === undefined || rows.length === 0) return undefined;
  if (!rule.every((cell) => /^:?-+:?$/.test(cell))) return undefined;
  return rows.length === 1 && head[0] === 'severity'
    ? head.map((name, index) => ({ title: `${name}: ${rows[0]?.[index] ?? ''}`, lines: [] }))
    : rows.map(([title = '', ...cells]) => ({
        title: `${head[0]} ${title}`,
        lines: cells.map((cell, index) => `${head[index + 1]}: ${cell}`),
      }));
}

function cellsOf(line: string): string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}
