import type { Role } from '../language/signals.ts';
import { limitKinds } from '../platforms/limits.ts';
import type { Platform } from '../platforms/platform.ts';
import type { PlaceNames } from '../platforms/resolve-name.ts';
import { type InstanceFacts, instanceLimits, limitsOfInstance } from '../post/instance.ts';
import { nearestName, suggesting } from '../text/nearest-name.ts';
import { boolean, checkShape, count, oneOf, positive, record, strings } from './check-shape.ts';
import { ConfigError } from './config-error.ts';

/** Throws a ConfigError over facts about accounts, by the names of platforms, of targets or of the accounts. */
export function checkAccounts(names: PlaceNames, platforms: readonly Platform[]) {
  return record((key, value) => {
    const name = key.slice(key.indexOf('.') + 1);
    const place = names.find(name);
    const network = place === undefined ? misspelt(name, platforms) : undefined;
    if (network !== undefined)
      throw new ConfigError(`${key}: there is no platform “${name}”.${suggesting(network)}`, key);
    checkAccount(key, value, place === undefined ? platforms : [place.platform]);
  });
}

/**
 * The network that was meant by a name which is none. An account's own name is anything, `mastodon-eu`, `events`
 * or `post`: a slip is letters alone, begins like the network's name, and is near a long one.
 */
function misspelt(name: string, platforms: readonly Platform[]): string | undefined {
  if (!/^[a-z]+$/i.test(name)) return undefined;
  const first = name.charAt(0).toLowerCase();
  const known = platforms.flatMap(({ id, aliases }) => [id, ...aliases]);
  return nearestName(
    name,
    known.filter((one) => one.length > 5 && one.startsWith(first)),
  );
}

/** Throws a ConfigError over account facts that none of the platforms has. */
export function checkAccount(key: string, account: unknown, platforms: readonly Platform[]): void {
  const surfaces = platforms.flatMap((platform) => platform.surfaces);
  const tiers = surfaces.flatMap(({ tiers }) => Object.keys(tiers ?? {}));
  checkShape(key, account, {
    tier: oneOf(['standard', ...new Set(tiers)]),
    role: oneOf(roles),
    limits: (inner, limits) => checkShape(inner, limits, limitShape),
    ...(surfaces.some(({ varies }) => varies === 'instance') && { instance: checkInstance }),
  });
}

const roles: readonly Role[] = ['newswire', 'bot', 'company', 'person'];

const limitShape = Object.fromEntries(Object.keys(limitKinds).map((id) => [id, positive]));

/** An instance's answer holds much that is not postlint's business: only what is read is checked. */
function checkInstance(key: string, instance: unknown): void {
  record((inner, value) => {
    if (inner === `${key}.max_toot_chars`) count(inner, value);
    if (inner === `${key}.configuration`) record(checkGroup(inner))(inner, value);
  })(key, instance);
  if (Object.keys(limitsOfInstance(instance as InstanceFacts)).length > 0) return;
  throw new ConfigError(
    `${key}: no limit stands in it, such as configuration.statuses.max_characters. It is what GET /api/v2/instance answers.`,
    key,
  );
}

function checkGroup(configuration: string) {
  const groups: Readonly<Record<string, object>> = instanceLimits;
  return (path: string, group: unknown): void => {
    const names = Object.keys(groups[path.slice(configuration.length + 1)] ?? {});
    if (names.length === 0) return;
    record((at, value) => {
      if (names.some((name) => at === `${path}.${name}`)) count(at, value);
    })(path, group);
  };
}

/** Throws a ConfigError over what is said to be the project's own. */
export function checkOwn(key: string, own: unknown): void {
  checkShape(key, own, {
    domains: (inner, domains) => {
      strings(inner, domains);
      for (const domain of domains as string[]) checkDomain(inner, domain);
    },
    handles: strings,
    people: strings,
  });
}

function checkDomain(key: string, domain: string): void {
  if (/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(domain)) return;
  throw new ConfigError(`${key}: “${domain}” is no domain such as example.com.`, key);
}

/** Throws a ConfigError over publisher facts that postlint does not know. */
export function checkPublisher(key: string, publisher: unknown): void {
  checkShape(key, publisher, {
    splits: boolean,
    escapes: boolean,
    links: oneOf(['full', 'shortened']),
    linkLength: count,
    markdown: oneOf(['stripped', 'sent']),
    counting: oneOf(['postlint', 'twitter-text']),
  });
}
