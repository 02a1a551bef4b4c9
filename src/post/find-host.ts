import type { Offset } from '../text/span.ts';
import type { Detector } from './entity.ts';

/** The longest name and the longest label that the DNS takes (RFC 1035, 2.3.4). */
const LONGEST_HOST = 253;
const LONGEST_LABEL = 63;

/** Labels of letters, digits and signs such as emoji, at least two. */
const HOST = /^[\p{L}\p{M}\p{N}\p{So}_-]+(?:\.[\p{L}\p{M}\p{N}\p{So}_-]+)+/u;

/**
 * The end of the host that stands at an offset: the longest one under a top-level domain. Undefined for
 * an address of numbers, a name without a dot, a user's name (`ada@`), and what the DNS would refuse.
 */
export function hostEnd(text: string, at: Offset, linkify: Detector): Offset | undefined {
  const written = HOST.exec(text.slice(at, at + LONGEST_HOST + 1))?.[0];
  if (written === undefined || written.length > LONGEST_HOST) return undefined;
  const labels = written.split('.');
  let start = at + written.length;
  for (let last = labels.length - 1; last > 0; last--) {
    const label = labels[last] ?? '';
    start -= label.length;
    const top = topLevelDomainIn(label, linkify);
    if (top !== undefined) {
      const end = start + top.length;
      return labels.slice(0, last).every(isLabel) && text[end] !== '@' ? end : undefined;
    }
    start--;
  }
  return undefined;
}

function isLabel(label: string): boolean {
  return label.length <= LONGEST_LABEL && !label.startsWith('-') && !label.endsWith('-');
}

/** A label that is a top-level domain, or the one it begins with where more follows without a space: `comを見て`, `com_`. */
function topLevelDomainIn(label: string, linkify: Detector): string | undefined {
  if (isTopLevelDomain(label, linkify)) return label;
  const ascii = /^[a-z]+(?=[^a-z\d])/i.exec(label)?.[0];
  return ascii !== undefined && isTopLevelDomain(ascii, linkify) ? ascii : undefined;
}

/** linkifyjs holds the list of top-level domains, and takes a name under one for a link. It has no encoded ones. */
export function isTopLevelDomain(label: string, linkify: Detector): boolean {
  if (label.length < 2 || label.length > LONGEST_LABEL) return false;
  if (/^xn--[a-z0-9-]+$/i.test(label)) return true;
  const name = `a.${label}`;
  return linkify(name)[0]?.text === name;
}
