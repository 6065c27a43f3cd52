import { useTranslation } from 'react-i18next';
import type { CoffeePhase, CoffeeTable } from '../../../../shared/domain/coffeeTable.ts';
import type { Signal } from '../../../../shared/domain/signal.ts';
import type { HeldForm } from '../../../app/held.ts';
import { goTo } from '../../../app/route.ts';
import { useSettings } from '../../../app/settings.ts';
import { write } from '../../../app/write.ts';
import { formatDay } from '../../../domain/dates.ts';
import { Button } from '../../../ui/Button.tsx';
import { cx } from '../../../ui/cx.ts';
import { useTableNames } from '../tableName.ts';
import type { Sorting } from '../useSorting.ts';
import styles from './Coffee.module.css';
import { Listening } from './Listening.tsx';
import { remarkEdit, useHalfRemark } from './remark.ts';
import { SortAll } from './SortAll.tsx';
import { Thanks } from './Thanks.tsx';

interface Props {
  readonly table: CoffeeTable;
  readonly said: readonly Signal[];
  readonly sorting: Sorting;
}

const phaseTitles = {
  listening: 'coffee.plain',
  sorting: 'coffee.sortTitle',
  thanks: 'coffee.thanksTitle',
} as const;

/** The whole window for one table. Where one is at it is kept, so that one comes back there. */
export const CoffeeScreen = ({ table, said, sorting }: Props) => {
  const { t } = useTranslation();
  const language = useSettings((settings) => settings.language);
  const { place } = useTableNames();
  const { phase } = table;
  const remark = useHalfRemark(table.id);
  const to = async (next: CoffeePhase): Promise<void> => {
    const half = remark.latest().trim();
    // The disk takes it before it lets go of what was typed.
    const adding = write(
      [
        // What was typed and not added yet was said all the same.
        ...(half === '' ? [] : [remarkEdit(table, half)]),
        { op: 'set', kind: 'coffeeTable', id: table.id, field: 'phase', value: next },
      ],
      'edit',
    );
    if (half === '') return;
    // At once: a second press must not add it again.
    remark.change('');
    const { ok } = await adding;
    if (!ok) remark.change(`${half} ${remark.latest()}`.trim());
    // What was typed since then waits for the next time.
    else if (remark.latest() === '') remark.done();
  };
  const where = [place(table), table.date === null ? '' : formatDay(table.date, language)];
  return (
    <div className={cx(styles.screen)}>
      <header className={cx(styles.top)}>
        <div className={cx(styles.names)}>
          <h1 tabIndex={-1} data-screen-heading>
            {t(phaseTitles[phase])}
          </h1>
          <p className={cx(styles.where)}>{where.filter((one) => one !== '').join(' · ')}</p>
        </div>
        <Steps phase={phase} to={(next) => void to(next)} />
      </header>
      <Content key={phase} {...{ table, said, sorting, remark }} />
    </div>
  );
};

const Content = ({
  table,
  said,
  sorting,
  remark,
}: Props & { readonly remark: HeldForm<string> }) => {
  switch (table.phase) {
    case 'listening':
      return <Listening {...{ table, said, sorting, remark }} />;
    case 'sorting':
      return <SortAll said={said} sorting={sorting} />;
    case 'thanks':
      return <Thanks table={table} said={said} />;
  }
};

const toHeard = (): void => {
  goTo({ screen: 'heard' });
};

interface StepsProps {
  readonly phase: CoffeePhase;
  readonly to: (next: CoffeePhase) => void;
}

/** One way on, and the way back. Leaving loses nothing. */
const Steps = ({ phase, to }: StepsProps) => {
  const { t } = useTranslation();
  const going = (next: CoffeePhase) => () => {
    to(next);
  };
  return (
    <div className={cx(styles.steps)}>
      {phase === 'sorting' && (
        <Button variant="quiet" onPress={going('listening')}>
          {t('coffee.moreTalk')}
        </Button>
      )}
      {phase === 'thanks' && (
        <Button variant="quiet" onPress={going('sorting')}>
          {t('coffee.backToSort')}
        </Button>
      )}
      {phase !== 'thanks' && (
        <Button variant="quiet" onPress={toHeard}>
          {t('coffee.later')}
        </Button>
      )}
      {phase === 'listening' && (
        <Button variant="primary" onPress={going('sorting')}>
          {t('coffee.ready')}
        </Button>
      )}
      {phase === 'sorting' && (
        <Button variant="primary" onPress={going('thanks')}>
          {t('coffee.toThanks')}
        </Button>
      )}
      {phase === 'thanks' && <Button onPress={toHeard}>{t('coffee.finish')}</Button>}
    </div>
  );
};
