import { Gift } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { firstMonth } from '../../../shared/domain/firstMonth.ts';
import { initiative } from '../../../shared/domain/initiative.ts';
import type { TakenOver } from '../../../shared/domain/takenOver.ts';
import { village } from '../../../shared/domain/village.ts';
import { useRecords } from '../../app/records.ts';
import { goTo } from '../../app/route.ts';
import { useSettings } from '../../app/settings.ts';
import { formatDay, formatFuzzyDate } from '../../domain/dates.ts';
import { Button } from '../../ui/Button.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { LetGo } from './LetGo.tsx';
import { Route } from './Route.tsx';

/** "Moi! Dit krijg je mee", as these cards stand now. */
export const Received = ({ record }: { readonly record: TakenOver }) => {
  const { t } = useTranslation();
  const language = useSettings((settings) => settings.language);
  const { byId } = useRecords(initiative);
  const villages = useRecords(village).byId;
  const cards = record.cardIds
    .flatMap((id) => byId.get(id) ?? [])
    .filter(({ outcome }) => outcome === null);
  const named = (ids: readonly string[]) => ids.flatMap((id) => villages.get(id)?.name ?? []);
  return (
    <Sheet title={t('handover.takeOver.hello')} icon={Gift}>
      <p>
        {t('handover.takeOver.from', {
          from: record.from,
          day: record.on === null ? '' : formatDay(record.on, language),
        })}
      </p>
      <LetGo
        cards={cards
          .filter(({ stage }) => stage === 'let_go')
          .map(({ id, title, villageIds, nextLightTouch, needs }) => ({
            ...{ id, title, needs },
            villages: named(villageIds),
            touch: nextLightTouch === null ? null : formatFuzzyDate(nextLightTouch, language),
          }))}
      />
      <Route
        stops={firstMonth(cards).flatMap(({ week, villageId, cardIds }) =>
          named([villageId]).map((name) => ({ week, village: name, cards: cardIds.length })),
        )}
      />
      <div>
        <Button
          onPress={() => {
            goTo({ screen: 'board' });
          }}
        >
          {t('handover.takeOver.toBoard')}
        </Button>
      </div>
    </Sheet>
  );
};
