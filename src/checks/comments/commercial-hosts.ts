import { isWithin } from '../links/web-address.ts';

/**
 * Where things are sold: well-known marketplaces, shops that anybody can open, and stores of applications. A choice
 * from common knowledge; libraries, encyclopaedias and archives are none.
 */
const SHOPS =
  'alibaba.com aliexpress.com amzn.to apps.apple.com bandcamp.com bigcartel.com booking.com buymeacoffee.com ebay.com etsy.com eventbrite.com fiverr.com gumroad.com itch.io kickstarter.com ko-fi.com lemonsqueezy.com myshopify.com patreon.com payhip.com play.google.com redbubble.com sellfy.com shopee.com shopify.com skillshare.com teachable.com teespring.com temu.com udemy.com upwork.com walmart.com'.split(
    ' ',
  );

/** Shops with a domain for every country: `amazon.de`, `ebay.co.uk`. */
const WORLDWIDE =
  /^(?:(?:m|[a-z]{2}|smile)\.)?(?:amazon|ebay|etsy|eventbrite|shopee|lazada|zalando)\.(?:com?\.)?[a-z]{2,3}$/;

export function isShop(host: string): boolean {
  return WORLDWIDE.test(host) || SHOPS.some((shop) => isWithin(host, shop));
}
