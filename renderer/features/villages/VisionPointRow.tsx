import { Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { initiative } from '../../../shared/domain/initiative.ts';
import type { Initiative } from '../../../shared/domain/initiative.ts';
import type { VisionPoint } from '../../../shared/domain/visionPoint.ts';
import { keepField } from '../../app/keepField.ts';
import { fieldForm } from '../../app/fieldForm.ts';
import { useRecords } from '../../app/records.ts';
import { removeAsked } from '../../app/removeShared.ts';
import { write } from '../../app/write.ts';
import { KeptTextField } from '../../domain/KeptTextField.tsx';
import { RecordVersions } from '../../domain/versions/RecordVersions.tsx';
import { RecordMenu } from '../../domain/RecordMenu.tsx';
import { NameHint } from '../../domain/NameHint.tsx';
import { cx } from '../../ui/cx.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { LinkedInitiatives } from './LinkedInitiatives.tsx';
import styles from './Villages.module.css';

interface Props {
  readonly point: VisionPoint;
  readonly number: number;
  readonly villageId: string | null;
}

/** A wish, and the initiatives that serve it. */
export const VisionPointRow = ({ point, number, villageId }: Props) => {
  const { t } = useTranslation();
  const { id, words } = point;
  const { list } = useRecords(initiative);
  const serving = list.filter(({ visionPointIds }) => visionPointIds.includes(id));
  const others = list.filter(
    ({ visionPointIds, villageIds }) =>
      villageId !== null && villageIds.includes(villageId) && !visionPointIds.includes(id),
  );
  const link = (op: 'add' | 'remove', to: Initiative): void => {
    const field = 'visionPointIds';
    void write([{ op, kind: 'initiative', id: to.id, field, value: id }], 'edit');
  };
  return (
    <div className={cx(styles.point)}>
      <div className={cx(styles.pointHead)}>
        <KeptTextField
          label={t('villages.pointNumber', { number })}
          form={fieldForm('visionPoint', id, 'words', villageId ?? undefined)}
          value={words}
          maxLength={300}
          onKeep={(value) => keepField({ kind: 'visionPoint', id, field: 'words' }, value)}
        />
        <RecordMenu record={point} title={words} />
        <IconButton
          label={t('villages.removePoint', { point: words })}
          icon={Trash2}
          size="small"
          onPress={() => {
            removeAsked({ record: point, title: words, words: 'villages.pointGone' });
          }}
        />
      </div>
      <NameHint text={words} />
      <RecordVersions record={point} />
      <LinkedInitiatives
        to={words}
        linked={serving}
        others={others}
        nobody={t('villages.nobodyServes')}
        onLink={link}
      />
    </div>
  );
};
