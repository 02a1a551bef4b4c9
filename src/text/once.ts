/** The same text goes to several targets: what is found in it is looked for once. */
export function once<T>(look: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (!known.has(text)) known.set(text, look(text));
    return known.get(text) as T;
  };
}
