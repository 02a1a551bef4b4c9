/** A message's text with its data in the place of `{names}`. */
export function fillMessage(text: string, data: Readonly<Record<string, string | number>>): string {
  return text.replaceAll(/\{(\w{1,40})\}/g, (whole, name: string) =>
    Object.hasOwn(data, name) ? String(data[name]) : whole,
  );
}
