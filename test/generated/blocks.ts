/** A document with what stands between two markers replaced; undefined where it has no such markers. */
export function withBlock(document: string, name: string, block: string): string | undefined {
  const [opening, closing] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const start = document.indexOf(opening);
  const end = document.indexOf(closing, start);
  if (start < 0 || end < 0) return undefined;
  return `${document.slice(0, start + opening.length)}\n${block}\n${document.slice(end)}`;
}
