import { treeOf, type Value } from '../../draft/yaml-tree.ts';

/** The line of an offset, from 1. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/**
 * The lines of keys in YAML or JSON, by their names with dots between them, items of lists by number. Where one is not
 * there, that of the nearest key around it.
 */
export function linesOfKeys(text: string): (key: string) => number | undefined {
  let tree: Value | undefined;
  return (key) => {
    tree ??= safeTree(text);
    const at = tree && offsetOf(tree, key);
    return at === undefined ? undefined : lineAt(text, at);
  };
}

/** The tree of more takes its time, and nobody looks for a line there by eye. */
const LONGEST = 65_536;

function safeTree(text: string): Value | undefined {
  if (text.length > LONGEST) return undefined;
  try {
    return treeOf(text, 0);
  } catch {
    return undefined;
  }
}

/** Names may hold dots themselves: the longest that is there is meant. */
function offsetOf(value: Value, key: string): number | undefined {
  if (key === '' || value.kind === 'scalar') return undefined;
  const children =
    value.kind === 'list'
      ? value.items.map((item, index) => ({
          name: String(index),
          at: item.span.start,
          value: item,
        }))
      : value.entries.map((one) => ({ name: one.key, at: one.keySpan.start, value: one.value }));
  const meant = children
    .filter(({ name }) => key === name || key.startsWith(`${name}.`))
    .sort((one, other) => other.name.length - one.name.length)[0];
  if (meant === undefined) return undefined;
  return offsetOf(meant.value, key.slice(meant.name.length + 1)) ?? meant.at;
}
