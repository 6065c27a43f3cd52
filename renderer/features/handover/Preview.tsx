import { Gift } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PackagePreview } from '../../../shared/ipc/handover.ts';
import { call } from '../../app/api.ts';
import { showNotice } from '../../app/notice.ts';
import { useSettings } from '../../app/settings.ts';
import { undoAct } from '../../app/undo.ts';
import { formatDay, formatFuzzyDate } from '../../domain/dates.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { useOnce } from '../../ui/useOnce.ts';
import { Counts } from './Counts.tsx';
import styles from './Handover.module.css';
import { LetGo } from './LetGo.tsx';
import { Route } from './Route.tsx';

interface Props {
  readonly preview: PackagePreview;
  readonly onDone: () => void;
}

/** What is in the package, before anything of it is kept. */
export const Preview = ({ preview, onDone }: Props) => {
  const { t } = useTranslation();
  const language = useSettings((settings) => settings.language);
  const once = useOnce();
  const { from, madeOn, brings, people, photos, known, erased, letGo, route } = preview;
  const all = Object.values(brings).reduce((sum, count) => sum + count, people);
  const mayCome = erased < all;
  const holds = t(mayCome ? 'handover.takeOver.brings' : 'handover.takeOver.holds');
  const take = async (): Promise<void> => {
    const taken = await call('handover:take', null);
    if (!taken.ok) {
      const { kind } = taken.error;
      showNotice({
        tone: 'trouble',
        words: kind === 'no-package' ? 'handover.takeOver.trouble.no-package' : `trouble.${kind}`,
      });
      return;
    }
    const { records: count, photos: back } = taken.value;
    if (count === 0) {
      if (back > 0) {
        const words = back === 1 ? 'handover.takeOver.back_one' : 'handover.takeOver.back_other';
        showNotice({ tone: 'done', words, values: { count: String(back) } });
      } else if (erased === 0) {
        showNotice({ tone: 'done', words: 'handover.takeOver.nothingNew' });
      } else {
        showNotice({ tone: 'trouble', words: 'handover.takeOver.nothingBack' });
      }
    } else {
      showNotice({
        tone: 'done',
        words: count === 1 ? 'handover.takeOver.taken_one' : 'handover.takeOver.taken_other',
        values: { count: String(count) },
        act: undoAct(taken.value, 'handover.takeOver.undo'),
      });
    }
    onDone();
  };
  return (
    <Sheet title={t('handover.takeOver.hello')} icon={Gift}>
      <p>{t('handover.takeOver.from', { from, day: formatDay(madeOn, language) })}</p>
      <section>
        <h3>{holds}</h3>
        <Counts counts={{ ...brings, person: people }} label={holds} />
        {photos > 0 && <p>{t('handover.takeOver.photos', { count: photos })}</p>}
      </section>
      <LetGo
        cards={letGo.map(({ title, villages, touch }) => ({
          id: null,
          ...{ title, villages },
          touch: touch === null ? null : formatFuzzyDate(touch, language),
          needs: '',
        }))}
      />
      <Route stops={route} />
      {mayCome && <p className={cx(styles.soft)}>{t('handover.takeOver.private')}</p>}
      {known > 0 && (
        <p className={cx(styles.soft)}>{t('handover.takeOver.known', { count: known })}</p>
      )}
      {erased > 0 && (
        <Notice tone="attention">{t('handover.takeOver.erased', { count: erased })}</Notice>
      )}
      {mayCome && (
        <div>
          <Button variant="primary" icon={Gift} onPress={() => void once(take)}>
            {t('handover.takeOver.take')}
          </Button>
        </div>
      )}
    </Sheet>
  );
};
