import { Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { CoffeeTable } from '../../../../shared/domain/coffeeTable.ts';
import type { Signal } from '../../../../shared/domain/signal.ts';
import type { HeldForm } from '../../../app/held.ts';
import { write } from '../../../app/write.ts';
import { NameHint } from '../../../domain/NameHint.tsx';
import { Button } from '../../../ui/Button.tsx';
import { cx } from '../../../ui/cx.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import type { Sorting } from '../useSorting.ts';
import styles from './Coffee.module.css';
import { Cups } from './Cups.tsx';
import { remarkEdit } from './remark.ts';

interface Props {
  readonly table: CoffeeTable;
  readonly said: readonly Signal[];
  readonly sorting: Sorting;
  readonly remark: HeldForm<string>;
}

/** One big field and the cups, and nothing else in the way. */
export const Listening = ({ table, said, sorting, remark }: Props) => {
  const { t } = useTranslation();
  return (
    <div className={cx(styles.listening)}>
      <Cups count={said.length} />
      <OneLine table={table} remark={remark} />
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

/** Enter keeps the line and empties the field at once: the next remark does not wait for the disk. */
const OneLine = ({ table, remark }: Pick<Props, 'table' | 'remark'>) => {
  const { t } = useTranslation();
  const text = remark.value;
  const setText = (next: string): void => {
    remark.change(next);
    if (next === '') remark.done();
  };
  const keep = async (): Promise<void> => {
    const line = text.trim();
    if (line === '') return;
    // The disk takes it before it lets go of what was typed.
    const adding = write([remarkEdit(table, line)], 'create');
    setText('');
    if (!(await adding).ok) setText(`${line} ${remark.latest()}`.trim());
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
