import { expect } from 'vitest';
import { entitiesOf } from '../../src/post/entities.ts';
import type { Entity } from '../../src/post/entity.ts';
import { detectors, place } from './posts.ts';

/** The entities of a text on a target: in order, apart from one another, and each what its span says. */
export function entitiesOn(text: string, target: string): readonly Entity[] {
  const entities = entitiesOf(text, place(target).platform, detectors);
  const faults = entities.filter(({ span, text: written }, index) => {
    const before = entities[index - 1]?.span.end ?? 0;
    const { start, end } = span;
    return start < before || end <= start || text.slice(start, end) !== written;
  });
  expect(faults).toEqual([]);
  return entities;
}

export function found(text: string, target: string): [type: string, text: string][] {
  return entitiesOn(text, target).map(({ type, text }) => [type, text]);
}

export function linksIn(text: string, target: string): string[] {
  return found(text, target).flatMap(([type, link]) => (type === 'link' ? [link] : []));
}
