import type { Initiative } from './initiative.ts';

type RouteCard = Pick<Initiative, 'id' | 'villageIds' | 'nextLightTouch'>;

export interface RouteStop {
  readonly week: number;
  readonly villageId: string;
  readonly cardIds: readonly string[];
}

const weeks = 4;
const never = '9999';

/**
 * The villages to visit in a first month: where a light touch comes first, then where most runs.
 * They are spread over four weeks.
 */
export const firstMonth = (cards: readonly RouteCard[]): readonly RouteStop[] => {
  const byVillage = new Map<string, RouteCard[]>();
  for (const card of cards) {
    for (const id of card.villageIds) byVillage.set(id, [...(byVillage.get(id) ?? []), card]);
  }
  const villages = [...byVillage].toSorted(
    ([oneId, one], [otherId, other]) =>
      compare(firstTouch(one), firstTouch(other)) ||
      other.length - one.length ||
      compare(oneId, otherId),
  );
  return villages.map(([villageId, here], at) => ({
    week: Math.floor((at * weeks) / villages.length) + 1,
    villageId,
    cardIds: here.map(({ id }) => id),
  }));
};

const firstTouch = (cards: readonly RouteCard[]): string =>
  cards.reduce((first, { nextLightTouch }) => {
    const day = nextLightTouch?.value ?? never;
    return day < first ? day : first;
  }, never);

const compare = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1);
