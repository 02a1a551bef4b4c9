/** The type that an address, or the path of a file, names: `png`; empty where it names none. */
export function extensionOf(url: string): string {
  const data = /^data:(?:image|video|audio)\/([a-z0-9]{1,10})/i.exec(url)?.[1];
  if (data !== undefined) return data.toLowerCase();
  return endingOf(pathOf(url));
}

/** The end of a name, lower case: `png`; empty where there is none. */
export function endingOf(name: string): string {
  return /\.([a-z0-9]{1,10})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** The last part of a path, for a message; empty where there is none. */
export function fileNameOf(url: string): string {
  if (/^data:/i.test(url)) return '';
  const path = pathOf(url);
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}

/** Without a host, a query and a fragment. */
function pathOf(url: string): string {
  return url.replace(/^(?:[a-z][a-z0-9+.-]*:)?\/\/[^/?#]*/i, '').replace(/[?#].*$/s, '');
}
