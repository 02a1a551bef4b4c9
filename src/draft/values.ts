import type { Value } from './yaml-tree.ts';

/** Notes a value that its key does not take, and what the key takes. */
export type Wrong = (key: string, value: Value, expected: string, suggestion?: string) => void;

export function isEmpty(value: Value): boolean {
  return (
    value.kind === 'scalar' && (value.text === '' || value.text === '~' || value.text === 'null')
  );
}

export function isFlag(text: string): boolean {
  return text === 'true' || text === 'false';
}
