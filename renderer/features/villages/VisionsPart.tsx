import { Plus, ScrollText } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Village } from '../../../shared/domain/village.ts';
import { villageVision } from '../../../shared/domain/villageVision.ts';
import { newId } from '../../app/newId.ts';
import { useRecords } from '../../app/records.ts';
import { write } from '../../app/write.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { Sheet } from '../../ui/Sheet.tsx';
import { useOneClick } from '../../ui/useOneClick.ts';
import styles from './Villages.module.css';
import { VisionItem } from './VisionItem.tsx';

/** What the village itself wants to become, point by point, with what serves each point. */
export const VisionsPart = ({ record }: { readonly record: Village }) => {
  const { t } = useTranslation();
  const visions = useRecords(villageVision)
    .list.filter(({ villageId }) => villageId === record.id)
    .toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
  const add = useOneClick((): void => {
    const values = { villageId: record.id, name: t('villages.visionOf', { village: record.name }) };
    void write([{ op: 'create', kind: 'villageVision', id: newId(), values }], 'create');
  });
  return (
    <Sheet title={t('villages.vision')} icon={ScrollText}>
      {visions.length === 0 && <p className={cx(styles.hint)}>{t('villages.noVision')}</p>}
      {visions.map((one) => (
        <VisionItem key={one.id} vision={one} />
      ))}
      <div>
        <Button size="small" variant="quiet" icon={Plus} onPress={add}>
          {t('villages.addVision')}
        </Button>
      </div>
    </Sheet>
  );
};
