import type { LimitId, StatedLimits } from '../platforms/limits.ts';

/**
 * The part of Mastodon's `GET /api/v2/instance` that postlint reads; the rest of the answer may stand beside
 * it (docs.joinmastodon.org entities/Instance).
 */
export interface InstanceFacts {
  /** Pleroma's and older forks' name for what `max_characters` says. */
  readonly max_toot_chars?: number;
  readonly configuration?: {
    readonly statuses?: {
      readonly max_characters?: number;
      readonly max_media_attachments?: number;
      readonly characters_reserved_per_url?: number;
    };
    readonly media_attachments?: {
      readonly description_limit?: number;
      readonly image_size_limit?: number;
      readonly image_matrix_limit?: number;
      readonly video_size_limit?: number;
    };
    readonly polls?: {
      readonly max_options?: number;
      readonly max_characters_per_option?: number;
    };
  };
}

/** Which of an instance's numbers is which limit. */
export const instanceLimits = {
  statuses: {
    max_characters: 'length',
    max_media_attachments: 'media',
    characters_reserved_per_url: 'linkLength',
  },
  media_attachments: {
    description_limit: 'altLength',
    image_size_limit: 'imageBytes',
    image_matrix_limit: 'imagePixels',
    video_size_limit: 'videoBytes',
  },
  polls: { max_options: 'pollOptions', max_characters_per_option: 'pollOptionLength' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, LimitId>>>>;

/** The limits that an instance states. */
export function limitsOfInstance(instance: InstanceFacts): StatedLimits {
  const { configuration = {}, max_toot_chars: length } = instance;
  const stated: { [id in LimitId]?: number } = length === undefined ? {} : { length };
  for (const [group, names] of Object.entries(instanceLimits)) {
    const values: Readonly<Record<string, unknown>> =
      configuration[group as keyof typeof instanceLimits] ?? {};
    for (const [name, id] of Object.entries(names)) {
      const value = values[name];
      if (typeof value === 'number') stated[id] = value;
    }
  }
  return stated;
}
