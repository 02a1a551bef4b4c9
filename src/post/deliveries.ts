import { isAllComment } from '../draft/comments.ts';
import type { Defect } from '../draft/defects.ts';
import type { Draft, Format, Section } from '../draft/draft.ts';
import type { Place, PlaceNames } from '../platforms/resolve-name.ts';
import { limitsFor } from './limits.ts';
import { type Chosen, distinct, ownChoice, sectionsFor } from './own-choice.ts';
import type { Account, Delivery, Own, Publisher, Target, TargetSource } from './target.ts';

/** What decides where a draft goes, besides the draft. */
export interface Choice {
  /** Places that win over the draft's own. */
  readonly named: readonly Place[] | undefined;
  /** Places for drafts that name none. */
  readonly configured: readonly Place[];
  readonly assumed: readonly Place[];
  /** Account facts, by the account's name, the target or the platform. */
  readonly accounts: Readonly<Record<string, Account>>;
  readonly publisher: (place: Pick<Place, 'name' | 'platform'>) => Publisher;
  readonly own: Own;
}

/** The targets of a draft, each with the part of the draft that goes there. */
export function deliveriesOf(
  draft: Draft,
  choice: Choice,
  names: PlaceNames,
): { deliveries: readonly Delivery[]; defects: readonly Defect[] } {
  const own = ownChoice(draft, names);
  const chosen = choose(draft, choice, own.chosen, names);
  const deliveries = chosen.flatMap((one): Delivery[] => {
    if (one.section === undefined || one.section.parts.length === 0) return [];
    const appended = one.destination?.appended ?? [];
    return [{ target: targetOf(one, draft, choice), parts: one.section.parts, appended }];
  });
  const headed = draft.sections.some(({ heading }) => heading !== undefined);
  const bounded = withinBounds(deliveries);
  return {
    deliveries: bounded.deliveries,
    defects: [
      ...own.defects,
      ...bounded.defects,
      ...(headed ? withoutText(chosen, draft) : []),
      ...(headed && choice.named === undefined ? unusedText(chosen, draft.sections) : []),
    ],
  };
}

/** More targets and posts than anybody has: a few kilobytes of front matter can name a thousand accounts. */
const MOST_TARGETS = 50;
const MOST_POSTS = 1000;

function withinBounds(deliveries: readonly Delivery[]) {
  const count = deliveries.reduce((sum, { parts }) => sum + parts.length, 0);
  if (deliveries.length <= MOST_TARGETS && count <= MOST_POSTS) return { deliveries, defects: [] };
  const targets = deliveries.slice(0, MOST_TARGETS);
  const share = Math.max(1, Math.floor(MOST_POSTS / targets.length));
  const kept = targets.map((one) => ({ ...one, parts: one.parts.slice(0, share) }));
  const limit = kept.reduce((sum, { parts }) => sum + parts.length, 0);
  const span = deliveries[0]?.parts[0]?.span ?? { start: 0, end: 0 };
  const defect: Defect = { id: 'too-many-posts', data: { count, limit }, span };
  return { deliveries: kept, defects: [defect] };
}

function choose(
  draft: Draft,
  choice: Choice,
  own: readonly Chosen[],
  names: PlaceNames,
): readonly Chosen[] {
  const all = (places: readonly Place[], source: TargetSource) =>
    places.flatMap((place) =>
      sectionsFor(place, draft.sections, names).map(
        (section): Chosen => ({
          place,
          source,
          section,
          destination: undefined,
        }),
      ),
    );
  if (choice.named !== undefined) {
    return distinct(
      choice.named.flatMap((place) => accountsAt(place, own) ?? all([place], 'command-line')),
    );
  }
  if (own.length > 0 || draft.destinations.length > 0) return own;
  if (choice.configured.length > 0) return all(choice.configured, 'config');
  // Nobody knows what unreadable front matter names: nothing is assumed over it.
  const unknown = draft.defects.some(({ id }) => id === 'unreadable-front-matter');
  return unknown ? [] : all(choice.assumed, 'assumed');
}

/** The accounts that a draft names on the network of a place that wins over them. */
function accountsAt(place: Place, own: readonly Chosen[]): Chosen[] | undefined {
  const accounts = own.filter(
    (one) => one.place.platform === place.platform && one.destination?.account !== undefined,
  );
  if (accounts.length === 0) return undefined;
  return accounts.map((one) => ({ ...one, place, source: 'command-line' }));
}

function withoutText(chosen: readonly Chosen[], draft: Draft): Defect[] {
  const start = draft.sections[0]?.parts[0]?.span.start ?? 0;
  return chosen
    .filter(({ section }) => section === undefined || section.parts.length === 0)
    .map(({ place, destination }) => ({
      id: 'no-section',
      data: { target: place.name },
      span: destination?.span ?? { start, end: start },
    }));
}

/** The text before the first section, where every target has a section of its own. */
function unusedText(chosen: readonly Chosen[], sections: readonly Section[]): Defect[] {
  const before = sections.find(({ heading }) => heading === undefined);
  const span = before?.parts.find((part) => !isAllComment(part))?.span;
  if (span === undefined || chosen.some(({ section }) => section === before)) return [];
  return [{ id: 'unused-text', data: {}, span }];
}

/** What the tools behind the formats do, where their code says so. */
const publishers: { readonly [format in Format]?: Publisher } = {
  // galaxy-social turns a text over the limit into a thread on every network, and escapes LinkedIn's characters.
  galaxy: { splits: true, escapes: true },
};

function targetOf({ place, source, destination }: Chosen, draft: Draft, choice: Choice): Target {
  const { platform, surface, name } = place;
  const accountName = destination?.account;
  const { accounts } = choice;
  const account = {
    ...accounts[platform.id],
    ...accounts[name],
    ...(accountName && accounts[accountName]),
  };
  return {
    name,
    platform,
    surface,
    accountName,
    account,
    limits: limitsFor(surface, account),
    publisher: { ...publishers[draft.format], ...choice.publisher(place) },
    source,
    own: choice.own,
  };
}
