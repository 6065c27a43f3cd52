import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { initiative } from '../../../shared/domain/initiative.ts';
import { party } from '../../../shared/domain/party.ts';
import { useRecords } from '../../app/records.ts';
import type { BridgeFacts } from '../../domain/bridge/facts.ts';
import { useBridge } from '../../domain/bridge/useBridge.ts';
import { facelessBridge } from '../../domain/bridge/facelessBridge.ts';

const none: readonly string[] = [];

/** What the bridge of a card is drawn from, for a room; null where there is no such card. */
export const useSlideBridge = (initiativeId: string | null): BridgeFacts | null => {
  const { t } = useTranslation();
  const card = useRecords(initiative).byId.get(initiativeId ?? '');
  const parties = useRecords(party).list;
  const { planks, pillars } = useBridge({ id: card?.id ?? '', partyIds: card?.partyIds ?? none });
  const instead = t('bridge.drawing.someGroup');
  return useMemo(
    () => (card === undefined ? null : facelessBridge({ planks, pillars }, parties, instead)),
    [card, planks, pillars, parties, instead],
  );
};
