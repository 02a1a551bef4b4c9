import { nearestName, suggesting } from '../text/nearest-name.ts';
import { type Platform, type Surface, targetName } from './platform.ts';

/** A place on a network, found by one of its names. */
export interface Place {
  /** `x`, `linkedin/group`. */
  readonly name: string;
  readonly platform: Platform;
  readonly surface: Surface;
}

/** The names that people give to places on the networks, and the places they mean. */
export interface PlaceNames {
  /** Undefined where the name means no place. Case, spaces, `_`, `-` and `/` between words do not matter. */
  find(name: string): Place | undefined;
  /** The place whose name is most like a misspelt one. */
  nearest(name: string): string | undefined;
  /** " Did you mean …?" for the end of a sentence; empty where nothing is near. */
  suggestion(name: string): string;
  /** The name of every place. */
  readonly known: readonly string[];
}

export function placeNames(platforms: readonly Platform[]): PlaceNames {
  const places = new Map<string, Place>();
  for (const platform of platforms) {
    for (const surface of platform.surfaces) {
      const place = { name: targetName(platform, surface), platform, surface };
      for (const name of namesOf(platform, surface)) if (!places.has(name)) places.set(name, place);
    }
  }
  const nearest = (name: string) => {
    const near = nearestName(normal(name), places.keys());
    return near === undefined ? undefined : places.get(near)?.name;
  };
  return {
    find: (name) => places.get(normal(name)),
    nearest,
    suggestion: (name) => suggesting(nearest(name)),
    known: [...new Set([...places.values()].map((place) => place.name))],
  };
}

function namesOf(platform: Platform, surface: Surface): string[] {
  const networks = [platform.id, normal(platform.name), ...platform.aliases];
  const surfaces = [surface.id, ...surface.aliases];
  const full = networks.flatMap((network) => surfaces.map((id) => `${network}-${id}`));
  return surface === platform.surfaces[0] ? [...networks, ...full] : full;
}

function normal(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .split(/[\s_/-]+/)
    .join('-');
}
