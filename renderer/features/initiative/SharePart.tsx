import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { area } from '../../../shared/domain/area.ts';
import { themes } from '../../../shared/domain/enums.ts';
import type { Theme } from '../../../shared/domain/enums.ts';
import { initiative } from '../../../shared/domain/initiative.ts';
import type { Initiative } from '../../../shared/domain/initiative.ts';
import { areaOnDay, village } from '../../../shared/domain/village.ts';
import { fieldForm } from '../../app/fieldForm.ts';
import { useRecords } from '../../app/records.ts';
import { ChipChoice } from '../../domain/ChipChoice.tsx';
import { isoToday } from '../../domain/dates.ts';
import { HeldTagField } from '../../domain/HeldTagField.tsx';
import { NameHint } from '../../domain/NameHint.tsx';
import { themeIcons } from '../../domain/ThemeChip.tsx';
import { cx } from '../../ui/cx.ts';
import fieldStyles from '../../ui/Field.module.css';
import { Sheet } from '../../ui/Sheet.tsx';
import { useEditing } from './editing.ts';
import { NotSharedYet } from './NotSharedYet.tsx';
import styles from './InitiativeParts.module.css';
import { VillagesField } from './VillagesField.tsx';

/** What may lie behind it, offered before anybody used the word. */
const contextTags = ['serviceGone', 'taskMoved', 'ownStrength'] as const;

/** Whether one of its villages lies in an area where services go away. */
const useIsShrinking = ({ villageIds }: Initiative): boolean => {
  const villages = useRecords(village).byId;
  const areas = useRecords(area).byId;
  return villageIds.some((id) => {
    const of = villages.get(id);
    return of !== undefined && areas.get(areaOnDay(of, isoToday()) ?? '')?.shrinkArea === true;
  });
};

/** What goes along when it is shared: with the name, the column and the organisations. */
export const SharePart = ({ record }: { readonly record: Initiative }) => {
  const { t } = useTranslation();
  const { add, addKept, remove } = useEditing(record.id);
  const { list } = useRecords(initiative);
  const usedTags = useMemo(
    () => [
      ...new Set([
        ...contextTags.map((one) => t(`initiative.contextTags.${one}`)),
        ...list.flatMap(({ tags }) => tags).toSorted(),
      ]),
    ],
    [list, t],
  );
  const isShrinking = useIsShrinking(record);
  const changeThemes = (chosen: readonly Theme[]): void => {
    for (const theme of themes) {
      if (chosen.includes(theme) === record.themes.includes(theme)) continue;
      (chosen.includes(theme) ? add : remove)('themes', theme);
    }
  };
  const isShared = record.shared?.isLive === true;
  return (
    <Sheet title={t(isShared ? 'initiative.shared' : 'initiative.share')}>
      <p className={cx(fieldStyles.hint)}>
        {t(isShared ? 'initiative.sharedHint' : 'initiative.shareHint')}
      </p>
      {isShared && <NotSharedYet record={record} />}
      <div className={cx(styles.fields)}>
        <VillagesField record={record} />
        <ChipChoice
          label={t('initiative.fields.themes')}
          choose="many"
          options={themes.map((id) => ({
            id,
            label: t(`enums.theme.${id}`),
            icon: themeIcons[id],
          }))}
          chosen={record.themes}
          onChange={changeThemes}
        />
        <HeldTagField
          form={fieldForm('initiative', record.id, 'tags')}
          label={t('initiative.fields.tags')}
          hint={isShrinking ? t('initiative.shrinkHint') : undefined}
          placeholder={t('initiative.tagsPlaceholder')}
          tags={record.tags}
          suggestions={usedTags}
          advice={(typed) => <NameHint text={[...record.tags, typed].join('\n')} />}
          onAdd={(tag) => addKept('tags', tag)}
          onRemove={(tag) => {
            remove('tags', tag);
          }}
        />
      </div>
    </Sheet>
  );
};
