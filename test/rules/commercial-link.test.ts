import { commercialLink } from '../../rules/commercial-link.ts';
import { ruleTester } from '../harness/rule-tester.ts';

const platforms = ['linkedin/comment'];
const own = { domains: ['Harbour.example.com'] };
const says = (link: string) => ({
  draft: `We measured the same, see ${link} for it.`,
  platforms,
  own,
});
const finds = (messageId: keyof typeof commercialLink.messages, link: string) => ({
  ...says(link),
  problems: [{ messageId, at: link }],
});

ruleTester(commercialLink, {
  valid: [
    { ...says('https://www.etsy.com/shop/maps'), platforms: ['linkedin', 'linkedin/group'] },
    says('https://en.wikipedia.org/wiki/Product'),
    says('https://example.org/log/2026/tides'),
    says('https://example.org/blog/the-price-of-a-product'),
    says('https://example.org/blog/shop/how-we-opened'),
    { name: 'an article of one’s own', ...says('https://harbour.example.com/blog/tides') },
    says('https://notharbour.example.com.example.org/'),
    says('https://github.com/harbour/shop?ref=main'),
    says('https://github.com/harbour/tides/tree/main/demo'),
    says('https://aws.amazon.com/s3/'),
    says('https://example.org/?page=2&lang=en'),
    says('https://example.org/democracy'),
    { draft: 'Our shop is closed, and the demo, too.', platforms },
  ],
  invalid: [
    {
      draft: 'We sell the same map: https://example.org/shop/map-4',
      platforms,
      problems: [
        {
          messageId: 'salesPage',
          at: 'https://example.org/shop/map-4',
          severity: 'warning',
          blocking: false,
          data: { address: 'https://example.org/shop/map-4' },
          evidence: ['https://example.org/shop/map-4'],
        },
      ],
    },
    finds('salesPage', 'https://example.org/Pricing'),
    finds('salesPage', 'https://example.org/de/produkte/'),
    finds('salesPage', 'https://example.org/tienda'),
    finds('salesPage', 'https://example.org/request/demo?x=1'),
    finds('shop', 'https://www.etsy.com/listing/1/map'),
    finds('shop', 'https://www.amazon.co.uk/dp/B000000000?tag=maps-21'),
    finds('shop', 'https://harbour.gumroad.com/l/maps'),
    finds('shop', 'https://apps.apple.com/app/tides/id1'),
    finds('paid', 'https://example.org/log?utm_source=linkedin'),
    finds('paid', 'https://example.org/blog/log?Ref=harbour'),
    finds('own', 'https://harbour.example.com'),
    finds('own', 'https://www.harbour.example.com/visit'),
    {
      ...finds('own', 'https://tickets.harbour.example.com/'),
      draft: '---\nplatform: x\nkind: reply\n---\nCome by: https://tickets.harbour.example.com/\n',
      platforms: undefined,
    },
    {
      name: 'each link',
      draft: 'https://example.org/buy and https://example.org/cart',
      platforms,
      problems: [
        { messageId: 'salesPage', at: 'https://example.org/buy' },
        { messageId: 'salesPage', at: 'https://example.org/cart' },
      ],
    },
  ],
});
