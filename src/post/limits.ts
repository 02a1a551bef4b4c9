import { type Fact, fact } from '../platforms/fact.ts';
import type { LimitId, Limits, StatedLimits } from '../platforms/limits.ts';
import type { Surface } from '../platforms/platform.ts';
import { limitsOfInstance } from './instance.ts';
import type { Account } from './target.ts';

/** The limits that hold on a surface for an account: its own facts win over its server's, those over its tier's. */
export function limitsFor({ limits, tiers }: Surface, account: Account): Limits {
  const tier = account.tier === undefined ? undefined : tiers?.[account.tier];
  return {
    ...limits,
    ...tier,
    ...(account.instance && stated(limitsOfInstance(account.instance), 'account.instance')),
    ...(account.limits && stated(account.limits, 'account.limits')),
  };
}

function stated(limits: StatedLimits, source: string): Limits {
  const facts: { [id in LimitId]?: Fact<number> } = {};
  for (const [id, value] of Object.entries(limits)) {
    if (value !== undefined) facts[id as LimitId] = fact(value, 'stated', `${source}.${id}`, '');
  }
  return facts;
}

/** What a length rests on that nobody stated: "account.tier = standard". */
export function assumptionsOf(
  { varies, tiers }: Surface,
  account: Account,
  limits: Limits,
): string[] {
  if (varies === undefined || limits.length?.certainty === 'stated') return [];
  if (varies === 'instance') return [`account.limits.length = ${limits.length?.value ?? 'none'}`];
  const known = account.tier === 'standard' || (account.tier && tiers?.[account.tier]);
  return known ? [] : ['account.tier = standard'];
}
