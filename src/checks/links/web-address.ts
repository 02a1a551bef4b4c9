import type { Offset, Span } from '../../text/span.ts';

/** One `name=value` of a query, as it is written. */
export interface QueryPair {
  readonly name: string;
  readonly value: string;
  readonly span: Span;
}

/** The parts of a web address, as they are written but for the host; empty where there is none. */
export interface WebAddress {
  /** Lower case, without `://`. */
  readonly scheme: string;
  /** What stands before an `@` that stands before the host: `name:password`. */
  readonly user: string;
  /** Lower case, without `www.`. */
  readonly host: string;
  readonly port: string;
  /** From its first `/`. */
  readonly path: string;
  readonly query: readonly QueryPair[];
  /** From behind the `#`. */
  readonly fragment: string;
}

/** Takes an address apart that stands at an offset of a text; without a scheme it begins with its host. */
export function addressAt(text: string, { start, end }: Span): WebAddress {
  const written = text.slice(start, end);
  const colon = written.search(/[^a-z0-9+.-]/i);
  const hasScheme = colon > 0 && written.startsWith('://', colon);
  const from = hasScheme ? colon + '://'.length : 0;
  const hash = positionOf('#', written, from, written.length);
  const question = positionOf('?', written, from, hash);
  const slash = positionOf('/', written, from, question);
  return {
    scheme: hasScheme ? written.slice(0, colon).toLowerCase() : '',
    ...authority(written.slice(from, slash)),
    path: written.slice(slash, question),
    query: pairs(written.slice(question + 1, hash), start + question + 1),
    fragment: written.slice(hash + 1),
  };
}

/** Where a sign first stands in a part of a text; the part's end where it does not. */
function positionOf(sign: string, text: string, from: Offset, to: Offset): Offset {
  const at = text.slice(from, to).indexOf(sign);
  return at < 0 ? to : from + at;
}

function authority(written: string): Pick<WebAddress, 'user' | 'host' | 'port'> {
  const at = written.lastIndexOf('@');
  const place = written.slice(at + 1).toLowerCase();
  const colon = place.lastIndexOf(':');
  // Behind the bracket, or it is a colon of an address of IPv6: `[::1]`.
  const hasPort = colon > place.lastIndexOf(']');
  const host = hasPort ? place.slice(0, colon) : place;
  return {
    user: written.slice(0, Math.max(0, at)),
    host: host.startsWith('www.') ? host.slice('www.'.length) : host,
    port: hasPort ? place.slice(colon + 1) : '',
  };
}

function pairs(query: string, start: Offset): QueryPair[] {
  let at = start;
  return query.split('&').flatMap((pair) => {
    const span = { start: at, end: at + pair.length };
    at = span.end + 1;
    if (pair === '') return [];
    const equals = positionOf('=', pair, 0, pair.length);
    return [{ name: pair.slice(0, equals), value: pair.slice(equals + 1), span }];
  });
}

/** Whether a host is a domain or a part of it. */
export function isWithin(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}
