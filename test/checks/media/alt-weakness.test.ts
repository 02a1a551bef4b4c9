import { describe, expect, it } from 'vitest';
import { altWeakness } from '../../../src/checks/media/alt-weakness.ts';

describe('an alt text that says little', () => {
  it.each([
    ['IMG_1234.jpg', 'fileName'],
    ['IMG_1234', 'fileName'],
    ['DSC00012', 'fileName'],
    ['PXL_20260301_101207', 'fileName'],
    ['Screenshot 2026-03-01 at 10.12.07', 'fileName'],
    ['Screen Shot 2026-03-01 at 10.12.07 PM', 'fileName'],
    ['Our new harbour.png', 'fileName'],
    ['harbour_map', 'fileName'],
    ['https://example.org/map', 'address'],
    ['https://example.org/map.gif', 'address'],
    ['0b1c2d3e-4f50-4a6b-8c7d-9e0f1a2b3c4d', 'fileName'],
    ['tide-table', 'fileName'],
    ['image', 'generic'],
    ['Image', 'generic'],
    ['The logo', 'generic'],
    ['Our logo.', 'generic'],
    ['a photo', 'generic'],
    ['Figure 1', 'generic'],
    ['Fig. 2a', 'generic'],
    ['poster-1', 'generic'],
    ['image1', 'generic'],
    ['Alt text', 'generic'],
    ['[description]', 'generic'],
    ['…', 'generic'],
    ['🎉', 'generic'],
    ['12', 'oneWord'],
    ['Harbour', 'oneWord'],
    ['A', 'oneWord'],
    ['Hafen!', 'oneWord'],
    ['Гавань', 'oneWord'],
    ['#harbour', 'oneWord'],
    ['Image of a tide table', 'saysImage'],
    ['This is a picture showing the old harbour', 'saysImage'],
    ['A graphic of the ferry lines', 'saysImage'],
  ])('%j: %s', (alt, weakness) => {
    expect(altWeakness(alt, 'tide-table.png')).toBe(weakness);
    expect(altWeakness(`  ${alt} `, 'tide-table.png')).toBe(weakness);
  });
});

describe('an alt text that says enough', () => {
  it.each([
    'The old harbour in fog, two boats at the quay',
    'Logo of the harbour museum',
    'Photo of the pilot boat Ada, from 1912, on the slipway',
    'Screenshot of the booking page with the new date picker',
    'Tide table',
    'Image quality compared: left 2025, right 2026',
    'Picture frames in three sizes',
    'Donaudampfschifffahrtskapitän',
    '港の朝',
    '夕暮れの港に並ぶ漁船',
    'ท่าเรือเก่าในหมอก',
    'A chart with the number of visitors, from https://example.org/visitors.png',
    'How to name a file: say what it shows and when, as in map-2026-03.png',
    'Figure 1: visitors in 2025',
    'The imagery of ferries',
  ])('%j', (alt) => {
    expect(altWeakness(alt, 'tide-table.png')).toBeUndefined();
  });
});

it('takes time in proportion to the alt text', () => {
  for (const text of [
    'a'.repeat(60_000),
    'img_1'.repeat(12_000),
    'IMG 1 '.repeat(10_000),
    ' 1'.repeat(30_000),
  ])
    expect(() => altWeakness(text, 'a.png')).not.toThrow();
});
