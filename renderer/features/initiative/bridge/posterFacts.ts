import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Initiative } from '../../../../shared/domain/initiative.ts';
import { village } from '../../../../shared/domain/village.ts';
import { useRecords } from '../../../app/records.ts';
import { useSettings } from '../../../app/settings.ts';
import type { BridgeFacts } from '../../../domain/bridge/facts.ts';
import type { PosterFacts, PosterWords } from '../../../domain/bridge/posterLayout.ts';
import { useBridgeWords } from '../../../domain/bridge/useBridge.ts';
import { formatDay, isoToday } from '../../../domain/dates.ts';

export const usePosterWords = (): PosterWords => {
  const { t } = useTranslation();
  const words = useBridgeWords();
  return useMemo(
    () => ({
      ...words,
      panel: { ...words.panel, organisations: t('enums.panel.organisations') },
      motto: t('bridge.drawing.motto'),
      planks: t('bridge.planks'),
      emptyChair: `${t('initiative.emptyChair')} ${t('initiative.whoMisses')}`,
      andMore: (count: number) => t('bridge.drawing.more', { count }),
    }),
    [t, words],
  );
};

/** Field by field, so that nothing private can come along with the rest of the record. */
export const usePosterFacts = (
  { title, villageIds }: Pick<Initiative, 'title' | 'villageIds'>,
  { planks, pillars }: BridgeFacts,
): PosterFacts => {
  const { byId } = useRecords(village);
  const language = useSettings((settings) => settings.language);
  const names = villageIds.flatMap((id) => byId.get(id)?.name ?? []);
  const today = formatDay(isoToday(), language);
  return {
    title,
    under: [...names, today].join(' · '),
    planks,
    pillars: pillars.map(({ id, name, panel }) => ({ id, name, panel })),
  };
};
