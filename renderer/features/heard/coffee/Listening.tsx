import { Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { CoffeeTable } from '../../../../shared/domain/coffeeTable.ts';
import type { Signal } from '../../../../shared/domain/signal.ts';
import { useHeld } from '../../../app/held.ts';
import { newId } from '../../../app/newId.ts';
import { write } from '../../../app/write.ts';
import { NameHint } from '../../../domain/NameHint.tsx';
import { Button } from '../../../ui/Button.tsx';
import { cx } from '../../../ui/cx.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import type { Sorting } from '../useSorting.ts';
import styles from './Coffee.module.css';
import { Cups } from './Cups.tsx';
import { coffeeForm } from './startTable.ts';

interface Props {
  readonly table: CoffeeTable;
  readonly said: readonly Signal[];
  readonly sorting: Sorting;
}

/** One big field and the cups, and nothing else in the way. */
export const Listening = ({ table, said, sorting }: Props) => {
  const { t } = useTranslation();
  return (
    <div className={cx(styles.listening)}>
      <Cups count={said.length} />
      <OneLine table={table} />
      {said.length > 0 && (
        <ul className={cx(styles.remarks)} aria-label={t('coffee.remarks')}>
          {said.toReversed().map((one) => (
            <li key={one.id}>
              <span>{one.text}</span>
              <IconButton
                label={t('heard.removeNamed', { text: one.text })}
                icon={Trash2}
                size="small"
                onPress={() => void sorting.remove(one)}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};

const halfLine = z.string().max(300);
const noLine = (): string => '';

/** Enter keeps the line and empties the field at once: the next remark does not wait for the disk. */
const OneLine = ({ table }: { readonly table: CoffeeTable }) => {
  const { t } = useTranslation();
  const form = useHeld(coffeeForm(table.id), halfLine, noLine);
  const text = form.value;
  const setText = (next: string): void => {
    form.change(next);
    if (next === '') form.done();
  };
  const keep = async (): Promise<void> => {
    const line = text.trim();
    if (line === '') return;
    setText('');
    const values = { text: line, coffeeTableId: table.id, villageId: table.villageId };
    const { ok } = await write([{ op: 'create', kind: 'signal', id: newId(), values }], 'create');
    if (!ok) setText(`${line} ${form.latest()}`.trim());
  };
  return (
    <form
      className={cx(styles.ask)}
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <TextField
        label={t('coffee.listening')}
        value={text}
        onChange={setText}
        maxLength={300}
        autoFocus
        className={styles.big}
        hint={t('coffee.listeningHint')}
      />
      <NameHint text={text} />
      <Button type="submit" variant="quiet" className={styles.keep}>
        {t('coffee.keep')}
      </Button>
    </form>
  );
};
