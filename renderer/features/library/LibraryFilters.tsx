import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { lessonKinds, themes } from '../../../shared/domain/enums.ts';
import { initiative } from '../../../shared/domain/initiative.ts';
import { lesson } from '../../../shared/domain/lesson.ts';
import { village } from '../../../shared/domain/village.ts';
import type { LessonFilter } from '../../../shared/ipc/settings.ts';
import { useRecords } from '../../app/records.ts';
import { byName } from '../../domain/villageOrder.ts';
import { Button } from '../../ui/Button.tsx';
import { ToggleChip } from '../../ui/ToggleChip.tsx';
import { FilterChip } from './FilterChip.tsx';
import { isFiltered, villagesOf } from '../../domain/lessonFilter.ts';
import { LessonViews } from './LessonViews.tsx';
import { changeFilter, clearFilter, useLibrary } from './library.ts';

const collator = new Intl.Collator('nl', { sensitivity: 'base' });

/** The topics and villages that lessons really have, and what is chosen: that must go off again. */
const useChoices = ({ topics: chosen }: LessonFilter) => {
  const lessons = useRecords(lesson).list;
  const sources = useRecords(initiative).byId;
  const villages = useRecords(village).list;
  return useMemo(() => {
    const held = lessons.flatMap((one) => one.topics);
    const topics = [...new Set([...held, ...chosen])].toSorted(collator.compare);
    const from = new Set(lessons.flatMap((one) => villagesOf(one, sources)));
    return {
      topics: topics.map((topic) => ({ id: topic, label: topic })),
      villages: villages
        .filter(({ id }) => from.has(id))
        .toSorted(byName)
        .map(({ id, name }) => ({ id, label: name })),
    };
  }, [chosen, lessons, sources, villages]);
};

export const LibraryFilters = () => {
  const { t } = useTranslation();
  const filter = useLibrary((library) => library.filter);
  const choices = useChoices(filter);
  return (
    <>
      <FilterChip
        name={t('library.kind')}
        options={lessonKinds.map((id) => ({ id, label: t(`enums.lessonKind.${id}`) }))}
        chosen={filter.kinds}
        onChange={(kinds) => {
          changeFilter({ kinds });
        }}
      />
      <FilterChip
        name={t('library.theme')}
        options={themes.map((id) => ({ id, label: t(`enums.theme.${id}`) }))}
        chosen={filter.themes}
        onChange={(chosen) => {
          changeFilter({ themes: chosen });
        }}
      />
      <FilterChip
        name={t('library.topic')}
        options={choices.topics}
        chosen={filter.topics}
        empty={t('library.noTopics')}
        onChange={(topics) => {
          changeFilter({ topics });
        }}
      />
      <FilterChip
        name={t('library.village')}
        options={choices.villages}
        chosen={filter.villageIds}
        empty={t('library.noVillages')}
        onChange={(villageIds) => {
          changeFilter({ villageIds });
        }}
      />
      <ToggleChip
        isSelected={filter.draftsOnly}
        onChange={(draftsOnly) => {
          changeFilter({ draftsOnly });
        }}
      >
        {t('library.drafts')}
      </ToggleChip>
      <LessonViews />
      {isFiltered(filter) && (
        <Button variant="quiet" size="small" onPress={clearFilter}>
          {t('library.clear')}
        </Button>
      )}
    </>
  );
};
