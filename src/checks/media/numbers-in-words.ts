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
