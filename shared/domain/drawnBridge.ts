import { hash53 } from '../hash53.ts';
import type { Contribution } from './contribution.ts';
import type { RecordMeta } from './entity.ts';
import type { Initiative } from './initiative.ts';
import type { Party } from './party.ts';

type Card = Pick<Initiative, 'id' | 'partyIds'>;
export type DrawnPlank = Pick<RecordMeta, 'shared'> &
  Pick<Contribution, 'id' | 'contributionKind' | 'text' | 'status' | 'partyId' | 'byResidents'>;
export type DrawnParty = Pick<RecordMeta, 'shared'> &
  Pick<Party, 'id' | 'name' | 'panel' | 'partyKind'>;

/** What the bridge of a card is drawn from. */
export interface DrawnBridge {
  readonly planks: readonly DrawnPlank[];
  /** Who stands under it, and who lays a plank. */
  readonly parties: readonly DrawnParty[];
}

export const drawnBridge = (
  card: Card,
  planks: readonly DrawnPlank[],
  party: (id: string) => DrawnParty | undefined,
): DrawnBridge => {
  const ids = new Set([...card.partyIds, ...planks.flatMap(({ partyId }) => partyId ?? [])]);
  return { planks, parties: [...ids].flatMap((id) => party(id) ?? []) };
};

/** A room never hears the name of a group of residents. */
export const isUnnamed = ({ panel, partyKind }: Pick<Party, 'panel' | 'partyKind'>): boolean =>
  panel === 'residents' || partyKind === 'residents_group';

/** Whether something of it was laid after its card was shared: colleagues do not have that. */
export const isPartlyPrivate = ({ planks, parties }: DrawnBridge): boolean =>
  [...planks, ...parties.filter((one) => !isUnnamed(one))].some(
    ({ shared }) => shared?.isLive !== true,
  );

/** Short, and another as soon as the drawing shows something else; where a plank lies does not count. */
export const tokenOf = (cardId: string, { planks, parties }: DrawnBridge): string => {
  const shown = [
    ...planks.map((one) => [one.id, one.contributionKind, one.text, one.status, one.partyId]),
    ...planks.map((one) => [one.id, one.byResidents]),
    ...parties.map((one) => [one.id, one.name, one.panel, one.partyKind]),
  ];
  const all = shown.map((one) => JSON.stringify(one)).toSorted();
  return `${String(planks.length)}-${hash53(JSON.stringify([cardId, all])).toString(36)}`;
};
