import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { contribution } from '../../../shared/domain/contribution.ts';
import { initiative } from '../../../shared/domain/initiative.ts';
import { party } from '../../../shared/domain/party.ts';
import type { Slide } from '../../../shared/domain/slide.ts';
import { drawingChecks } from '../../../shared/domain/slideChecks.ts';
import { useRecords } from '../../app/records.ts';
import type { BridgeFacts } from '../../domain/bridge/facts.ts';
import { bridgeOf } from '../../domain/bridge/useBridge.ts';
import { isoToday } from '../../domain/dates.ts';
import { facelessBridge } from '../../domain/bridge/facelessBridge.ts';
import type { LiveBridge } from './heldBridges.ts';
import { useBehind } from './useBehind.ts';

/** The bridges on the slides as their cards have them now, by slide, each looked at by the check list. */
export const useLiveBridges = (slides: readonly Slide[]): ReadonlyMap<string, LiveBridge> => {
  const { t } = useTranslation();
  const cards = useRecords(initiative).byId;
  const planks = useRecords(contribution).list;
  const parties = useRecords(party);
  const behind = useBehind();
  const instead = t('bridge.drawing.someGroup');
  return useMemo(() => {
    const drawn = new Map<string, BridgeFacts>();
    const factsOf = (id: string, partyIds: readonly string[]): BridgeFacts => {
      const known = drawn.get(id);
      if (known !== undefined) return known;
      const whole = bridgeOf({ id, partyIds }, planks, parties.byId, instead);
      const facts = facelessBridge(whole, parties.list, instead);
      drawn.set(id, facts);
      return facts;
    };
    return new Map(
      slides.flatMap((slide): (readonly [string, LiveBridge])[] => {
        const card = cards.get(slide.drawingOfId ?? '');
        if (card === undefined || behind === null) return [];
        const isChecked = drawingChecks(slide, { ...behind, today: isoToday() }).length === 0;
        const facts = factsOf(card.id, card.partyIds);
        return [[slide.id, { cardId: card.id, facts, isChecked }]];
      }),
    );
  }, [slides, cards, planks, parties, behind, instead]);
};
