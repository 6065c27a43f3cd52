import { stages } from '../../../shared/domain/enums.ts';
import { useTranslation } from 'react-i18next';
import { useStageName } from '../../domain/stageName.ts';
import { cx } from '../../ui/cx.ts';
import { usePrinting } from '../../ui/usePrinting.ts';
import type { BoardModel } from './boardModel.ts';
import styles from './PaperBoard.module.css';

/** What Ctrl+P puts on paper: all columns beside each other, every card, nothing to scroll. */
export const PaperBoard = ({ model }: { readonly model: BoardModel }) => {
  const { t } = useTranslation();
  const stageName = useStageName();
  if (!usePrinting()) return null;
  return (
    <div className={cx(styles.paper)}>
      {stages.map((stage) => {
        const cards = model.seen[stage];
        return (
          <section key={stage} className={cx(styles.column)}>
            <h2>
              {stageName(stage)} <span className={cx(styles.count)}>{cards.length}</span>
            </h2>
            <ul>
              {cards.map(({ id, title, villageNames }) => (
                <li key={id} className={cx(styles.card)}>
                  {title === '' ? t('board.untitled') : title}
                  {villageNames.length > 0 && (
                    <span className={cx(styles.village)}>{villageNames.join(', ')}</span>
                  )}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
};
