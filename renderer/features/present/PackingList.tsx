import { Backpack, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Presentation } from '../../../shared/domain/presentation.ts';
import { write } from '../../app/write.ts';
import { AddLine } from '../../domain/AddLine.tsx';
import { useFocusKept } from '../../domain/useFocusKept.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { cx } from '../../ui/cx.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import styles from './Present.module.css';

/** What goes into the bag, ticked off when it is in. */
export const PackingList = ({ talk }: { readonly talk: Presentation }) => {
  const { t } = useTranslation();
  const { id, packing, packed } = talk;
  const change = (
    op: 'add' | 'remove',
    value: string,
    ...fields: readonly ('packing' | 'packed')[]
  ) =>
    write(
      fields.map((field) => ({ op, kind: 'presentation', id, field, value })),
      'edit',
    );
  const list = useFocusKept<HTMLUListElement>(packing.length);
  return (
    <Sheet title={t('present.packing')} icon={Backpack}>
      {packing.length === 0 && <p className={cx(styles.hint)}>{t('present.packingEmpty')}</p>}
      <ul ref={list} tabIndex={-1} className={cx(styles.talks)}>
        {packing.map((thing) => (
          <li key={thing}>
            <Checkbox
              isSelected={packed.includes(thing)}
              onChange={(isIn) => {
                void change(isIn ? 'add' : 'remove', thing, 'packed');
              }}
              className={styles.grow}
            >
              {thing}
            </Checkbox>
            <IconButton
              label={t('present.unpack', { thing })}
              icon={X}
              size="small"
              onPress={() => {
                void change('remove', thing, 'packing', 'packed');
              }}
            />
          </li>
        ))}
      </ul>
      <AddLine
        form={`packing/${id}`}
        label={t('present.packingAdd')}
        addLabel={t('attachments.add')}
        placeholder={t('present.packingPlaceholder')}
        maxLength={300}
        onAdd={async (thing) => (await change('add', thing, 'packing')).ok}
      />
    </Sheet>
  );
};
