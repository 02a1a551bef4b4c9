import type { Media } from '../../draft/draft.ts';
import { safeLine } from '../../text/safe-text.ts';
import { fileNameOf } from './media-kind.ts';

/** A file as a message names it: “map.png”; “this file” where its address holds no name. */
export function fileInWords({ url }: Media): string {
  const name = safeLine(fileNameOf(url));
  if (name === '') return 'this file';
  return `“${shortened(name)}”`;
}

/** A text of a length for a message. */
export function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59).replace(/[\ud800-\udbff]$/, '')}…` : text;
}

const units = [
  { name: 'GB', bytes: 1_000_000_000 },
  { name: 'MB', bytes: 1_000_000 },
  { name: 'kB', bytes: 1000 },
] as const;

/** A size with one decimal at most. What a file has is rounded up, what it may have down, so that the two differ. */
export function sizeInWords(bytes: number, round: 'up' | 'down'): string {
  const unit = units.find((one) => bytes >= one.bytes);
  if (unit === undefined) return `${bytes} bytes`;
  return `${toTenths(bytes / unit.bytes, round)} ${unit.name}`;
}

/** “48 million”, rounded as sizes are. */
export function millionsInWords(count: number, round: 'up' | 'down'): string {
  return `${toTenths(count / 1_000_000, round)} million`;
}

function toTenths(value: number, round: 'up' | 'down'): number {
  return (round === 'up' ? Math.ceil(value * 10) : Math.floor(value * 10)) / 10;
}

/** Width to height: “1.78 : 1”. */
export function ratioInWords(ratio: number): string {
  return `${Math.round(ratio * 100) / 100} : 1`;
}

/** “a, b or c”. */
export function choiceInWords(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} or ${last}`;
}
