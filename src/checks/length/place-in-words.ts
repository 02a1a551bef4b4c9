import type { Target } from '../../post/target.ts';

/** A target as people call it: “LinkedIn”, “LinkedIn comment”. */
export function placeInWords({ platform, surface }: Pick<Target, 'platform' | 'surface'>): string {
  return surface === platform.surfaces[0] ? platform.name : `${platform.name} ${surface.id}`;
}
