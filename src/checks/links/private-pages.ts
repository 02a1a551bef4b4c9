import { isWithin, type WebAddress } from './web-address.ts';

/** Pages on which things are made, and which others cannot open or should not. */
interface EditPage {
  readonly domain: string;
  readonly path: RegExp;
}

const EDIT_PAGES: readonly EditPage[] = [
  { domain: 'docs.google.com', path: /^\/forms\/(?:u\/\d+\/)?d\/[^/]+\/edit$/ },
  { domain: 'drive.google.com', path: /^\/drive\/(?:u\/\d+\/)?(?:home|my-drive|recent)$/ },
  { domain: 'mail.google.com', path: /^\/mail\b/ },
  { domain: 'github.com', path: /^\/[^/]+\/[^/]+\/(?:edit|settings)(?:\W|$)/ },
  { domain: 'canva.com', path: /^\/design\/.*\/edit$/ },
  { domain: 'linkedin.com', path: /^\/company\/[^/]+\/admin\b/ },
  { domain: 'studio.youtube.com', path: /^\// },
  { domain: 'business.facebook.com', path: /^\/./ },
  { domain: 'app.slack.com', path: /^\/client\b/ },
  { domain: 'dropbox.com', path: /^\/home\b/ },
  { domain: 'eventbrite.com', path: /^\/manage\b/ },
];

/** Whether an address is that of an editor or an administration, and not of what is published there. */
export function isEditPage({ host, path, query }: WebAddress): boolean {
  if (EDIT_PAGES.some((page) => isWithin(host, page.domain) && page.path.test(path))) return true;
  // WordPress; and the forms of many others: `/posts/12/edit`.
  if (/\/wp-admin(?:\/|$)|\/\d+\/edit$/.test(path)) return true;
  return query.some(
    ({ name, value }) => name === 'preview_id' || (name === 'preview' && value === 'true'),
  );
}
