import { expect, it } from 'vitest';
import { isShop } from '../../../src/checks/comments/commercial-hosts.ts';

it.each([
  'amazon.com',
  'amazon.co.uk',
  'amazon.com.br',
  'm.ebay.de',
  'etsy.com',
  'harbour.gumroad.com',
  'harbour.myshopify.com',
  'play.google.com',
  'amzn.to',
])('%s sells', (host) => {
  expect(isShop(host)).toBe(true);
});

it.each([
  'aws.amazon.com',
  'google.com',
  'apple.com',
  'amazonas.gov.br',
  'etsyfan.example.org',
  'notetsy.com',
  'wikipedia.org',
])('%s does not', (host) => {
  expect(isShop(host)).toBe(false);
});
