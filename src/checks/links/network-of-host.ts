import { platforms } from '../../platforms/index.ts';
import type { Platform } from '../../platforms/platform.ts';

const networks = new Map(
  platforms.flatMap((platform) => platform.web.hosts.map((host) => [host, platform] as const)),
);

/** The network of a host; `de.linkedin.com` and `mobile.twitter.com` are the same pages. */
export function networkOf(host: string): Platform | undefined {
  return networks.get(host) ?? networks.get(host.replace(/^(?:[a-z]{2}|m|mobile)\./, ''));
}
