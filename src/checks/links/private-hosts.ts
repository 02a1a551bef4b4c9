import { isWithin } from './web-address.ts';

/** Whom a host serves: the computer it runs on, the network around it, or those who try a website out. */
export type PrivateHost = 'computer' | 'network' | 'tunnel' | 'trial';

/** Endings that no public name has: set aside (RFC 2606, 6762, 8375; `internal` by ICANN in July 2024) or never given out. */
const PRIVATE_ENDINGS = [
  'corp',
  'home.arpa',
  'internal',
  'intranet',
  'invalid',
  'lan',
  'local',
  'test',
];

/** Services that open a developer's computer to the web for a while. */
const TUNNELS = [
  'loca.lt',
  'localhost.run',
  'ngrok-free.app',
  'ngrok-free.dev',
  'ngrok.app',
  'ngrok.dev',
  'ngrok.io',
  'serveo.net',
  'trycloudflare.com',
];

export function privateHostOf(host: string): PrivateHost | undefined {
  if (isOwnComputer(host)) return 'computer';
  if (isPrivateNumber(host) || PRIVATE_ENDINGS.some((ending) => isBelow(host, ending)))
    return 'network';
  if (TUNNELS.some((domain) => isBelow(host, domain))) return 'tunnel';
  return isTrial(host) ? 'trial' : undefined;
}

function isOwnComputer(host: string): boolean {
  if (host === '[::1]' || host === '0.0.0.0' || isWithin(host, 'localhost')) return true;
  return /^127\.\d+\.\d+\.\d+$/.test(host);
}

/** Addresses of private networks (RFC 1918, 3927, 4193). */
function isPrivateNumber(host: string): boolean {
  return /^(?:10\.\d+|192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01]))\.\d+\.\d+$|^\[f[cd]/.test(host);
}

function isBelow(host: string, domain: string): boolean {
  return host !== domain && isWithin(host, domain);
}

/**
 * A name for trying out: `staging.example.org`, `www-uat.example.org`, and what hosts of websites give to each
 * change. `dev`, `test`, `beta` and `preview` are none: websites with these names are open to everybody.
 */
function isTrial(host: string): boolean {
  const [first = '', ...domain] = host.split('.');
  if (domain.length < 2) return false;
  return (
    first.split('-').some((word) => TRIAL_WORDS.has(word)) || isPreview(first, domain.join('.'))
  );
}

const TRIAL_WORDS = new Set(['preprod', 'staging', 'stg', 'uat']);

function isPreview(name: string, domain: string): boolean {
  if (domain === 'netlify.app') return name.includes('--');
  if (domain === 'vercel.app') return name.includes('-git-');
  return domain.endsWith('.pages.dev') && /^[0-9a-f]{8}$/.test(name);
}
