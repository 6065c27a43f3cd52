import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { contribution } from '../../../shared/domain/contribution.ts';
import type { Contribution } from '../../../shared/domain/contribution.ts';
import type { Initiative } from '../../../shared/domain/initiative.ts';
import { party } from '../../../shared/domain/party.ts';
import type { Party } from '../../../shared/domain/party.ts';
import { byPosition } from '../../../shared/domain/position.ts';
import { useRecords } from '../../app/records.ts';
import { byName } from '../villageOrder.ts';
import type { BridgeFacts, BridgeWords } from './facts.ts';

export interface Bridge extends BridgeFacts {
  readonly loaded: boolean;
  readonly contributions: readonly Contribution[];
}

/** The planks and pillars of an initiative, kept up to date. */
export const useBridge = ({ id, partyIds }: Pick<Initiative, 'id' | 'partyIds'>): Bridge => {
  const all = useRecords(contribution);
  const parties = useRecords(party);
  const { t } = useTranslation();
  const residents = t('bridge.drawing.someGroup');
  return useMemo(
    () => ({
      loaded: all.loaded && parties.loaded,
      ...bridgeOf({ id, partyIds }, all.list, parties.byId, residents),
    }),
    [all.list, all.loaded, id, parties.byId, parties.loaded, partyIds, residents],
  );
};

/** `residents` is said where some of them lay a plank without a group of their own. */
export const bridgeOf = (
  { id, partyIds }: Pick<Initiative, 'id' | 'partyIds'>,
  all: readonly Contribution[],
  parties: ReadonlyMap<string, Party>,
  residents: string,
): Omit<Bridge, 'loaded'> => {
  const contributions = all.filter((one) => one.initiativeId === id).toSorted(byPosition);
  return {
    contributions,
    planks: contributions.map((one) => ({
      id: one.id,
      kind: one.contributionKind,
      text: one.text,
      status: one.status,
      who: parties.get(one.partyId ?? '')?.name ?? (one.byResidents ? residents : ''),
    })),
    pillars: partyIds.flatMap((partyId) => parties.get(partyId) ?? []).toSorted(byName),
  };
};

/** What the drawing itself says. */
export const useBridgeWords = (): BridgeWords => {
  const { t } = useTranslation();
  return useMemo(
    () => ({
      lifeworld: t('initiative.lifeworld'),
      systemworld: t('initiative.systemworld'),
      kind: {
        strength: t('bridge.kind.strength'),
        talent: t('bridge.kind.talent'),
        expertise: t('bridge.kind.expertise'),
        position: t('bridge.kind.position'),
      },
      panel: {
        residents: t('initiative.panel.residents'),
        municipality: t('initiative.panel.municipality'),
        organisations: t('initiative.panel.organisations'),
      },
      missing: t('bridge.missingHere'),
      whoMisses: t('initiative.whoMisses'),
    }),
    [t],
  );
};
