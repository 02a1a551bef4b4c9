import type { Defect } from '../draft/defects.ts';
import type { Destination, Draft, Section } from '../draft/draft.ts';
import type { Place, PlaceNames } from '../platforms/resolve-name.ts';
import type { Account, Delivery, Publisher, Target, TargetSource } from './target.ts';

/** What decides where a draft goes, besides the draft. */
export interface Choice {
  /** Places that win over the draft's own. */
  readonly named: readonly Place[] | undefined;
  /** Places for drafts that name none. */
  readonly configured: readonly Place[];
  readonly assumed: readonly Place[];
  /** Account facts, by the account's name, the target or the platform. */
  readonly accounts: Readonly<Record<string, Account>>;
  readonly publisher: Publisher;
}

interface Chosen {
  readonly place: Place;
  readonly source: TargetSource;
  readonly destination: Destination | undefined;
}

/** The targets of a draft, each with the part of the draft that goes there. */
export function deliveriesOf(
  draft: Draft,
  choice: Choice,
  names: PlaceNames,
): { deliveries: readonly Delivery[]; defects: readonly Defect[] } {
  const defects: Defect[] = [];
  const chosen = choose(draft, choice, names, defects);
  const deliveries = chosen.flatMap((one): Delivery[] => {
    const section = sectionFor(draft.sections, one.place, names);
    if (section === undefined || section.parts.length === 0) {
      if (draft.sections.length > 1) defects.push(noSection(one, draft));
      return [];
    }
    const appended = one.destination?.appended ?? [];
    return [{ target: targetOf(one, draft, choice), parts: section.parts, appended }];
  });
  return { deliveries, defects };
}

function choose(draft: Draft, choice: Choice, names: PlaceNames, defects: Defect[]): Chosen[] {
  const own = draftChoice(draft, names, defects);
  if (choice.named !== undefined) return choice.named.flatMap((place) => named(place, own));
  if (own.length > 0 || draft.destinations.length > 0) return own;
  const [places, source] =
    choice.configured.length > 0
      ? ([choice.configured, 'config'] as const)
      : ([choice.assumed, 'assumed'] as const);
  // Nobody knows what unreadable front matter names: nothing is assumed over it.
  if (source === 'assumed' && draft.defects.some(({ id }) => id === 'unreadable-front-matter'))
    return [];
  return places.map((place) => ({ place, source, destination: undefined }));
}

/** A place that wins over the draft's own; where the draft names accounts there, those. */
function named(place: Place, own: readonly Chosen[]): Chosen[] {
  const accounts = own.filter(
    (one) => one.place.platform === place.platform && one.destination?.account !== undefined,
  );
  const source = 'command-line' as const;
  if (accounts.length === 0) return [{ place, source, destination: undefined }];
  return accounts.map(({ destination }) => ({ place, source, destination }));
}

/** What the draft names itself: in its headings, and elsewhere what no heading covers. */
function draftChoice(draft: Draft, names: PlaceNames, defects: Defect[]): Chosen[] {
  const headed = draft.sections.flatMap(({ heading }) => heading ?? []).map(found);
  const named = draft.destinations.map(found);
  const chosen: Chosen[] = [];
  for (const { place, destination } of [...named, ...headed]) {
    if (place === undefined) {
      if (destination.account === undefined) defects.push(unknownPlatform(destination, names));
      continue;
    }
    const known = chosen.some((other) => sameChoice(other, { place, destination }));
    const covered =
      destination.source === 'section' &&
      named.some((other) => other.place?.platform === place.platform);
    if (!known && !covered) chosen.push({ place, source: destination.source, destination });
  }
  return chosen;

  function found(destination: Destination) {
    return { place: names.find(destination.name), destination };
  }
}

function sameChoice(one: Chosen, other: { place: Place; destination: Destination }): boolean {
  return (
    one.place.name === other.place.name && one.destination?.account === other.destination.account
  );
}

/** The section that names the place, or its platform; else the text before the first section. */
function sectionFor(
  sections: readonly Section[],
  place: Place,
  names: PlaceNames,
): Section | undefined {
  const naming = (isIt: (other: Place) => boolean) =>
    sections.find(({ heading }) =>
      heading?.some(({ name }) => {
        const other = names.find(name);
        return other !== undefined && isIt(other);
      }),
    );
  return (
    naming((other) => other.name === place.name) ??
    naming((other) => other.platform === place.platform) ??
    sections.find(({ heading }) => heading === undefined)
  );
}

function targetOf({ place, source, destination }: Chosen, draft: Draft, choice: Choice): Target {
  const { platform, surface, name } = place;
  const accountName = destination?.account;
  const { accounts } = choice;
  return {
    name,
    platform,
    surface,
    accountName,
    account: {
      ...accounts[platform.id],
      ...accounts[name],
      ...(accountName && accounts[accountName]),
    },
    // galaxy-social turns a text over the limit into a thread on every network.
    publisher: { splits: draft.format === 'galaxy', ...choice.publisher },
    source,
  };
}

function noSection({ place, destination }: Chosen, draft: Draft): Defect {
  const start = draft.sections[0]?.parts[0]?.span.start ?? 0;
  return {
    id: 'no-section',
    data: { target: place.name },
    span: destination?.span ?? { start, end: start },
  };
}

function unknownPlatform({ name, span }: Destination, names: PlaceNames): Defect {
  const nearest = names.nearest(name);
  const suggestion = nearest === undefined ? '' : ` Did you mean ${nearest}?`;
  return {
    id: 'unknown-platform',
    data: { name, suggestion, known: names.known.join(', ') },
    span,
  };
}
