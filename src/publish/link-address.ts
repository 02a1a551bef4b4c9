/** The address that a link shows beside its text; undefined where it leads nowhere, or only to whom or what its text names. */
export function linkAddress(href: string, classes: readonly string[]): string | undefined {
  if (classes.includes('mention') || classes.includes('hashtag')) return undefined;
  return /^(?:https?:\/\/|mailto:)[^\s/]/i.test(href) ? href : undefined;
}

/** `example.org` for `https://example.org/`, `me@example.org` for `mailto:me@example.org`: editors link what looks like an address. */
export function isItsOwnText(text: string, address: string): boolean {
  return bare(text) === bare(address);
}

function bare(address: string): string {
  return address
    .toLowerCase()
    .replace(/^(?:https?:\/\/|mailto:)/, '')
    .replace(/\/$/, '');
}
