import { Languages, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Initiative } from '../../../shared/domain/initiative.ts';
import { translation, translationName } from '../../../shared/domain/translation.ts';
import { useRecords } from '../../app/records.ts';
import { goTo, hashOf } from '../../app/route.ts';
import { newTranslation } from '../../domain/newTranslation.ts';
import { PartVersions } from '../../domain/versions/PartVersions.tsx';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import fieldStyles from '../../ui/Field.module.css';
import { Sheet } from '../../ui/Sheet.tsx';
import tableStyles from './TablesPart.module.css';

/** The words over which village and town hall talked past each other here. */
export const TranslationsPart = ({ record }: { readonly record: Initiative }) => {
  const { t } = useTranslation();
  const found = useRecords(translation)
    .list.filter(({ initiativeId }) => initiativeId === record.id)
    .toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
  const add = async (): Promise<void> => {
    const blank = found.find((one) => translationName(one) === '');
    const id = blank?.id ?? (await newTranslation(record.id));
    if (id !== null) goTo({ screen: 'translations', id });
  };
  return (
    <Sheet
      title={t('translations.part')}
      icon={Languages}
      actions={
        <Button variant="quiet" size="small" icon={Plus} onPress={() => void add()}>
          {t('translations.partAdd')}
        </Button>
      }
    >
      {found.length === 0 ? (
        <p className={cx(fieldStyles.hint)}>{t('translations.partEmpty')}</p>
      ) : (
        <ul className={cx(tableStyles.tables)}>
          {found.map((one) => (
            <li key={one.id}>
              <a
                href={hashOf({ screen: 'translations', id: one.id })}
                className={cx(tableStyles.turn)}
              >
                {translationName(one) === '' ? t('translations.blank') : translationName(one)}
                {one.bridgeWords.trim() !== '' && one.theirWords.trim() !== '' && (
                  <span className={cx(tableStyles.game)}>{one.bridgeWords}</span>
                )}
              </a>
            </li>
          ))}
        </ul>
      )}
      <PartVersions records={found} />
      {found.length > 0 && (
        <p>
          <a href={hashOf({ screen: 'translations' })}>{t('translations.partAll')}</a>
        </p>
      )}
    </Sheet>
  );
};
