import type { Target } from '../../post/target.ts';

/** A target as people call it: “LinkedIn”, “LinkedIn comment”, “LinkedIn article headline”. */
export function placeInWords({ platform, surface }: Pick<Target, 'platform' | 'surface'>): string {
  if (surface === platform.surfaces[0]) return platform.name;
  return `${platform.name} ${surface.id.replaceAll('-', ' ')}`;
}
