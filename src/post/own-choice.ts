import type { Defect } from '../draft/defects.ts';
import type { Destination, Draft, Section } from '../draft/draft.ts';
import type { Place, PlaceNames } from '../platforms/resolve-name.ts';
import { groupBy } from '../text/group-by.ts';
import type { TargetSource } from './target.ts';

/** A place that was chosen, by whom, and the section that goes there. */
export interface Chosen {
  readonly place: Place;
  readonly source: TargetSource;
  readonly section: Section | undefined;
  readonly destination: Destination | undefined;
}

/** A heading's destination, looked up. */
interface Headed {
  readonly place: Place;
  readonly destination: Destination;
  readonly section: Section;
}

/**
 * What a draft names itself. Headings come first: a place that the front matter names takes the sections
 * under its name; the bare name of a network stands for whatever surfaces of it have a section; a
 * surface takes the section of its network. What has no section takes the text before the first one.
 */
export function ownChoice(
  { sections, destinations }: Draft,
  names: PlaceNames,
): { chosen: readonly Chosen[]; defects: readonly Defect[] } {
  const headed = sections.flatMap((section) => headedBy(section, names));
  const byPlatform = groupBy(headed, ({ place }) => place.platform);
  const chosen: Chosen[] = [];
  const taken = new Set<Headed>();
  const defects: Defect[] = [];
  // What a file is called counts for less than what its headings say.
  const written = destinations.filter(
    ({ source }) => source !== 'file-name' || headed.length === 0,
  );
  for (const destination of written) {
    const place = names.find(destination.name);
    if (place === undefined) {
      // An account on a network that postlint does not know is a rule's matter.
      if (destination.account === undefined) defects.push(unknownPlatform(destination, names));
      continue;
    }
    const found = matching(place, byPlatform.get(place.platform) ?? []);
    for (const one of found) taken.add(one);
    chosen.push(...choicesFor(place, destination, found, sections));
  }
  for (const one of headed) if (!taken.has(one)) chosen.push({ ...one, source: 'section' });
  return { chosen: distinct(chosen), defects };
}

function headedBy(section: Section, names: PlaceNames): Headed[] {
  return (section.heading ?? []).flatMap((destination) => {
    const place = names.find(destination.name);
    return place === undefined ? [] : [{ place, destination, section }];
  });
}

/** Of the sections of a place's network, those that it takes. */
function matching(place: Place, network: readonly Headed[]): readonly Headed[] {
  const same = network.filter((one) => one.place === place);
  if (same.length > 0) return same;
  return isBare(place) ? network : network.filter((one) => isBare(one.place));
}

function isBare({ platform, surface }: Place): boolean {
  return surface === platform.surfaces[0];
}

function choicesFor(
  place: Place,
  destination: Destination,
  found: readonly Headed[],
  sections: readonly Section[],
): Chosen[] {
  const { source } = destination;
  if (found.length === 0)
    return [{ place, source, section: beforeHeadings(sections), destination }];
  return found.map((one) => ({
    place: isBare(place) ? one.place : place,
    source,
    section: one.section,
    destination,
  }));
}

function beforeHeadings(sections: readonly Section[]): Section | undefined {
  return sections.find(({ heading }) => heading === undefined);
}

/** The sections that a place would take which the draft does not name: its own, its network's, or the rest. */
export function sectionsFor(
  place: Place,
  sections: readonly Section[],
  names: PlaceNames,
): readonly (Section | undefined)[] {
  const headed = sections.flatMap((section) => headedBy(section, names));
  const same = headed.filter((one) => one.place === place);
  const network = headed.filter((one) => one.place.platform === place.platform);
  const found = same.length > 0 ? same : network;
  return found.length > 0 ? found.map(({ section }) => section) : [beforeHeadings(sections)];
}

/** A place that is named twice is one target, unless it has several accounts or sections. */
export function distinct(chosen: readonly Chosen[]): Chosen[] {
  const known = new Map<string, Set<Section | undefined>>();
  return chosen.filter(({ place, destination, section }) => {
    const key = `${place.name} ${destination?.account ?? ''}`;
    const sections = known.get(key) ?? new Set();
    known.set(key, sections);
    if (sections.has(section)) return false;
    sections.add(section);
    return true;
  });
}

function unknownPlatform({ name, span }: Destination, names: PlaceNames): Defect {
  return {
    id: 'unknown-platform',
    data: { name, suggestion: names.suggestion(name), known: names.known.join(', ') },
    span,
  };
}
