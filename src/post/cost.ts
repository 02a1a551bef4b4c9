import type { Entity } from './entity.ts';
import type { Scale } from './scale.ts';
import { shortLink } from './short-link.ts';
import type { Counted, Publisher } from './target.ts';
import { scaleOf } from './units.ts';

/** What an entity counts in its place. */
export function costOf(
  entity: Entity,
  counted: Counted,
  scale: Scale = scaleOf(counted.surface.unit),
): number {
  return fixedCost(entity, counted) ?? scale.sizeOf(postedAs(entity, counted));
}

/** Whether an entity counts what its text does. */
export function isCountedAsWritten(entity: Entity, counted: Counted): boolean {
  return fixedCost(entity, counted) === undefined && postedAs(entity, counted) === entity.text;
}

function fixedCost({ type }: Entity, { limits }: Counted): number | undefined {
  return type === 'link' ? limits.linkLength?.value : undefined;
}

/** The text that goes out, or that is counted, for an entity. */
export function postedAs({ type, text }: Entity, { platform, publisher }: Counted): string {
  if (type === 'mention' && platform.mentionLength === 'name') {
    const host = text.indexOf('@', 1);
    return host < 0 ? text : text.slice(0, host);
  }
  // A link's text is the publisher's to choose only where a post says apart from it where the link leads.
  return type === 'link' && platform.detection.links === 'bluesky'
    ? linkAsPosted(text, publisher)
    : text;
}

function linkAsPosted(link: string, { links, linkLength = link.length }: Publisher): string {
  const text = links === 'shortened' ? shortLink(link) : link;
  return text.length > linkLength
    ? `${text.slice(0, Math.max(0, linkLength - DOTS.length))}${DOTS}`
    : text;
}

const DOTS = '...';
