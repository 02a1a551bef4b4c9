import { describe, expect, it } from 'vitest';
import type { Certainty } from '../../src/platforms/fact.ts';
import { platforms } from '../../src/platforms/index.ts';
import type { LimitId, Limits } from '../../src/platforms/limits.ts';
import { type Place, placeNames } from '../../src/platforms/resolve-name.ts';
import {
  hasFactSheet,
  kebab,
  limitAt,
  type Node,
  type SheetLimit,
  sheetPlatforms,
  textLimits,
  units,
} from './fact-sheet.ts';

const names = placeNames(platforms);

/** What the sheet takes for surfaces, and postlint for tiers. */
const tiers: Readonly<Record<string, readonly [string, string]>> = {
  'x/classic': ['x', 'classic'],
  'x/premium': ['x', 'premium'],
};

/** No text of a draft's: a field for an address, and what several texts take together. */
const noPlaces = ['discord/embed-total', 'lemmy/url', 'pinterest/link'];

/** Numbers that a group of the sheet holds, by the place that has them. */
const further: Readonly<Record<string, Readonly<Record<string, LimitId>>>> = {
  x: {
    linkWeight: 'linkLength',
    'cashtags.maxPerPost.value': 'cashtags',
    'media.images': 'media',
    'media.video': 'videos',
    'media.imageMB': 'imageBytes',
    'media.gifMB': 'gifBytes',
    'media.videoMB': 'videoBytes',
    'altText.value': 'altLength',
    'poll.options.0': 'minPollOptions',
    'poll.options.1': 'pollOptions',
    'poll.optionLength.1': 'pollOptionLength',
  },
  mastodon: {
    linkWeight: 'linkLength',
    'media.attachments': 'media',
    'media.video': 'videos',
    'media.imageMB': 'imageBytes',
    'media.videoMB': 'videoBytes',
    'media.imageMaxPixels': 'imagePixels',
    'media.gifMaxPixels': 'gifPixels',
    'altText.value': 'altLength',
    'poll.options.0': 'minPollOptions',
    'poll.options.1': 'pollOptions',
    'poll.optionLength.1': 'pollOptionLength',
  },
  bluesky: {
    'media.gallery.clientMax': 'images',
    'media.video': 'videos',
    'media.imageBytes': 'imageBytes',
    'media.videoBytes': 'videoBytes',
    'altText.appCap': 'altLength',
  },
  threads: {
    'links.maxDistinct': 'links',
    'hashtags.max': 'hashtags',
    'media.carousel.1': 'media',
    'media.imageMB': 'imageBytes',
    'media.videoGB': 'videoBytes',
    'altText.value': 'altLength',
    'poll.options.0': 'minPollOptions',
    'poll.options.1': 'pollOptions',
    'poll.optionLength.1': 'pollOptionLength',
  },
  linkedin: {
    'media.images.1': 'images',
    'media.video': 'videos',
    'altText.value': 'altLength',
    'poll.question': 'pollQuestionLength',
    'poll.options.0': 'minPollOptions',
    'poll.options.1': 'pollOptions',
    'poll.optionLength.1': 'pollOptionLength',
  },
  facebook: { 'media.carousel.1': 'images', 'media.photoMB': 'imageBytes' },
  instagram: {
    'hashtags.max': 'hashtags',
    'mentions.max': 'mentions',
    'media.carouselApi.1': 'media',
    'media.imageMiB': 'imageBytes',
    'altText.value': 'altLength',
  },
  youtube: { 'poll.optionLength': 'pollOptionLength' },
  'youtube/description': { 'hashtags.ignoreAllAbove': 'hashtags' },
  tiktok: {
    'media.photos': 'images',
    'media.photoMB': 'imageBytes',
    'media.videoGB': 'videoBytes',
  },
  pinterest: {
    'altText.value': 'altLength',
    'media.images.0': 'minMedia',
    'media.images.1': 'images',
  },
  telegram: {
    'poll.question': 'pollQuestionLength',
    'poll.options.0': 'minPollOptions',
    'poll.options.1': 'pollOptions',
    'poll.optionLength.1': 'pollOptionLength',
    'media.album.1': 'media',
    'media.photoMB': 'imageBytes',
    'media.fileMB': 'videoBytes',
  },
  discord: {
    'altText.value': 'altLength',
    'poll.question': 'pollQuestionLength',
    'poll.options.0': 'minPollOptions',
    'poll.options.1': 'pollOptions',
    'poll.optionLength.1': 'pollOptionLength',
    'media.fileMiB': 'videoBytes',
  },
  lemmy: { 'altText.value': 'altLength' },
  tumblr: {
    'limits.inlineLinks': 'links',
    'limits.mentions': 'mentions',
    'limits.images': 'images',
    'limits.nativeVideos': 'videos',
    'altText.value': 'altLength',
  },
  'google-business': {
    'media.images': 'images',
    'media.imageMB': 'imageBytes',
    'media.minPixels.0': 'minImageWidth',
    'media.minPixels.1': 'minImageHeight',
  },
};

/** Where the sheet gives a group one certainty, and its text (platforms.md) gives each number its own. */
const otherCertainty: Readonly<Record<string, Certainty>> = {
  // In one line with the post of a member.
  'linkedin/company-page length': 'platform',
  // One topic is Meta's word; that it is the hashtags of the text, Ayrshare's.
  'threads hashtags.max': 'secondary',
  'threads media.carousel.1': 'platform',
  'linkedin poll.options.0': 'platform',
  'linkedin poll.options.1': 'platform',
  'instagram media.imageMiB': 'platform',
  // Found since, in trypostit/trypost PR #179.
  'linkedin altText.value': 'secondary',
};

function placeOf(name: string): Place {
  const place = names.find(name);
  if (place === undefined) throw new Error(`No place goes by the name ${name}.`);
  return place;
}

function expectHeld(key: string, limits: Limits, { id, values, certainty }: SheetLimit): void {
  expect(values, key).toContain(limits[id]?.value);
  if (certainty !== undefined)
    expect(limits[id]?.certainty, key).toBe(otherCertainty[key] ?? certainty);
}

const surfaces = sheetPlatforms().flatMap(([platform, sheet]) =>
  Object.entries(sheet.surfaces as Record<string, Node>).map(
    ([surface, node]) => [`${kebab(platform)}/${kebab(surface)}`, node] as const,
  ),
);

describe.skipIf(!hasFactSheet)('the numbers of ../shared/facts, where they are there', () => {
  it('are those of all platforms', () => {
    const found = sheetPlatforms().map(([name]) => placeOf(kebab(name)).platform.id);
    expect(found.toSorted()).toEqual(platforms.map(({ id }) => id));
  });

  it.each(surfaces.filter(([name]) => !noPlaces.includes(name)))('hold for %s', (name, node) => {
    const [place, tier] = tiers[name] ?? [name];
    const { surface } = placeOf(place);
    const limits = tier === undefined ? surface.limits : (surface.tiers?.[tier] ?? {});
    for (const sheet of textLimits(node, surface.unit))
      expectHeld(`${name} ${sheet.id}`, limits, sheet);
    const { unit, value } = node.limit as Node;
    if (value === null) expect(limits.length).toBeUndefined();
    const asBytes = unit === 'utf8' && limits.bytes !== undefined;
    if (!asBytes) expect(surface.unit).toBe(units[String(unit)] ?? surface.unit);
  });

  it.each(Object.keys(further))('hold for the files, polls and tags of %s', (name) => {
    const { platform, surface } = placeOf(name);
    const sheet = sheetPlatforms().find(([key]) => placeOf(kebab(key)).platform === platform)?.[1];
    for (const [path, id] of Object.entries(further[name] ?? {}))
      expectHeld(`${name} ${path}`, surface.limits, limitAt(sheet ?? {}, path, id));
  });
});
