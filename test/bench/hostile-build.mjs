// How hostile input is put together, to a size in UTF-8 bytes.

/** As many `unit`s as fit. */
const run = (unit, bytes) => unit.repeat(Math.max(0, Math.floor(bytes / Buffer.byteLength(unit))));

/** `first`, then as many `unit`s as fit. */
export const after = (first, unit, bytes) => first + run(unit, bytes - Buffer.byteLength(first));

/** As many `open`s as there are `close`s, around `middle`. */
export function nested(open, middle, close, bytes) {
  const count = Math.floor((bytes - middle.length) / Buffer.byteLength(open + close));
  return open.repeat(count) + middle + close.repeat(count);
}

/** Lines `unit(0)`, `unit(1)`, … as many as fit. */
export function counted(unit, bytes) {
  let text = '';
  for (let i = 0; text.length + unit(i).length <= bytes; i++) text += unit(i);
  return text;
}

export const inFrontMatter = (yaml, bytes) => {
  const [before, behind] = ['---\n', '\n---\n\nHello.\n'];
  return before + yaml(bytes - before.length - behind.length) + behind;
};

/** A unit as it would be written in source code, in ASCII. */
const visible = (unit) => JSON.stringify(unit).replace(/[^ -~]/gu, escaped);
const escaped = (c) => `\\u{${c.codePointAt(0).toString(16)}}`;
export const runs = (units) =>
  units.map((unit) => ({ name: `${visible(unit)} ...`, make: (n) => run(unit, n) }));
