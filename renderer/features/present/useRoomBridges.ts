import { useMemo, useState } from 'react';
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
import { facelessBridge } from './facelessBridge.ts';
import { holdBridges } from './heldBridges.ts';
import type { HeldBridges, LiveBridge } from './heldBridges.ts';
import { useBehind } from './useBehind.ts';

interface RoomBridges {
  /** By slide. */
  readonly bridges: ReadonlyMap<string, BridgeFacts>;
  /** The slides of which the room sees an earlier bridge than the card has. */
  readonly behind: ReadonlySet<string>;
}

const none: HeldBridges = new Map();

/**
 * The bridges on the slides for as long as a talk lasts. A plank that is laid meanwhile was looked at
 * by nobody: before a room they change only where the check list has nothing against it.
 */
export const useRoomBridges = (slides: readonly Slide[], isPractice: boolean): RoomBridges => {
  const live = useLiveBridges(slides);
  const [held, setHeld] = useState(none);
  const next = holdBridges(held, live);
  // As it is drawn: what was checked has to be known before the next change comes.
  if (next !== held) setHeld(next);
  return useMemo(() => {
    const seen = isPractice ? live : next;
    return {
      bridges: new Map([...seen].map(([id, { facts }]) => [id, facts])),
      behind: new Set(
        isPractice ? [] : [...live].flatMap(([id, { isChecked }]) => (isChecked ? [] : [id])),
      ),
    };
  }, [isPractice, live, next]);
};

const useLiveBridges = (slides: readonly Slide[]): ReadonlyMap<string, LiveBridge> => {
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
