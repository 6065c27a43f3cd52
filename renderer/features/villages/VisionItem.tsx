import { Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { VillageVision } from '../../../shared/domain/villageVision.ts';
import { visionPoint } from '../../../shared/domain/visionPoint.ts';
import { fieldForm } from '../../app/fieldForm.ts';
import { keepField } from '../../app/keepField.ts';
import { newId } from '../../app/newId.ts';
import { useRecords } from '../../app/records.ts';
import { removeAsked } from '../../app/removeShared.ts';
import { write } from '../../app/write.ts';
import { AddLine } from '../../domain/AddLine.tsx';
import { KeptTextField } from '../../domain/KeptTextField.tsx';
import { NameHint } from '../../domain/NameHint.tsx';
import { RecordMenu } from '../../domain/RecordMenu.tsx';
import { RecordVersions } from '../../domain/versions/RecordVersions.tsx';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import styles from './Villages.module.css';
import { VisionPointRow } from './VisionPointRow.tsx';

/** One paper: its name, its years and its points. */
export const VisionItem = ({ vision }: { readonly vision: VillageVision }) => {
  const { t } = useTranslation();
  const { id, name } = vision;
  const points = useRecords(visionPoint)
    .list.filter(({ visionId }) => visionId === id)
    .toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
  const keep = (field: 'name' | 'period') => (value: string) =>
    keepField({ kind: 'villageVision', id, field }, value);
  const form = (field: 'name' | 'period'): string =>
    fieldForm('villageVision', id, field, vision.villageId ?? undefined);
  const standing = points.map((point) => ({ kind: 'visionPoint', id: point.id }));
  const remove = (): void => {
    removeAsked({
      record: vision,
      title: name,
      words: 'villages.visionGone',
      along: async () => standing.map((one) => ({ op: 'delete', ...one })),
    });
  };
  return (
    <article aria-label={name} className={cx(styles.vision)}>
      <div className={cx(styles.visionHead)}>
        <div>
          <KeptTextField
            label={t('villages.visionName')}
            form={form('name')}
            value={name}
            maxLength={200}
            onKeep={keep('name')}
          />
          <NameHint text={name} />
        </div>
        <div>
          <KeptTextField
            label={t('villages.period')}
            form={form('period')}
            placeholder={t('villages.periodExample')}
            value={vision.period}
            maxLength={60}
            mayBeEmpty
            onKeep={keep('period')}
          />
          <NameHint text={vision.period} />
        </div>
      </div>
      <RecordVersions record={vision} />
      {points.length > 0 && (
        <ol className={cx(styles.points)}>
          {points.map((point, at) => (
            <li key={point.id}>
              <VisionPointRow point={point} number={at + 1} villageId={vision.villageId} />
            </li>
          ))}
        </ol>
      )}
      <AddPoint visionId={id} villageId={vision.villageId} />
      <div>
        <RecordMenu record={vision} title={name} along={standing} />
        <Button variant="quiet" size="small" icon={Trash2} onPress={remove}>
          {t('villages.removeVision')}
        </Button>
      </div>
    </article>
  );
};

interface AddProps {
  readonly visionId: string;
  readonly villageId: string | null;
}

const AddPoint = ({ visionId, villageId }: AddProps) => {
  const { t } = useTranslation();
  const add = async (words: string): Promise<boolean> => {
    const values = { visionId, words };
    const edit = { op: 'create', kind: 'visionPoint', id: newId(), values } as const;
    return (await write([edit], 'create')).ok;
  };
  return (
    <AddLine
      form={`point/${visionId}/${villageId ?? ''}`}
      label={t('villages.newPoint')}
      addLabel={t('villages.addPoint')}
      placeholder={t('villages.pointExample')}
      maxLength={300}
      onAdd={add}
      advice={(words) => <NameHint text={words} />}
    />
  );
};
