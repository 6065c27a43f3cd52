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
  // By card, and apart from the slides: a word that is typed on one draws no bridge anew.
  const shownCards = slides.map(({ drawingOfId }) => drawingOfId ?? '').join();
  const drawn = useMemo(() => {
    const ids = new Set(shownCards.split(','));
    return new Map(
      [...ids].flatMap((id): (readonly [string, BridgeFacts])[] => {
        const card = cards.get(id);
        if (card === undefined) return [];
        const whole = bridgeOf(card, planks, parties.byId, instead);
        return [[id, facelessBridge(whole, parties.list, instead)]];
      }),
    );
  }, [shownCards, cards, planks, parties, instead]);
  return useMemo(() => {
    if (behind === null) return new Map<string, LiveBridge>();
    const now = { ...behind, today: isoToday() };
    return new Map(
      slides.flatMap((slide): (readonly [string, LiveBridge])[] => {
        const cardId = slide.drawingOfId ?? '';
        const facts = drawn.get(cardId);
        if (facts === undefined) return [];
        return [[slide.id, { cardId, facts, isChecked: drawingChecks(slide, now).length === 0 }]];
      }),
    );
  }, [slides, drawn, behind]);
};
