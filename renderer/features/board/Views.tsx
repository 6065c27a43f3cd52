import { useTranslation } from 'react-i18next';
import { useSettings } from '../../app/settings.ts';
import { ChipButton } from '../../ui/ChipButton.tsx';
import { cx } from '../../ui/cx.ts';
import { PopoverButton } from '../../ui/PopoverButton.tsx';
import { isSameView } from './boardView.ts';
import type { BoardView } from './boardView.ts';
import { isFiltering } from '../../domain/board/filter.ts';
import { saveView } from './savedViews.ts';
import styles from './Toolbar.module.css';
import { NameForm, ViewRow } from './ViewList.tsx';

/** The views that were given a name, and a way to name this one. */
export const Views = ({ view }: { readonly view: BoardView }) => {
  const { t } = useTranslation();
  const saved = useSettings((settings) => settings.savedViews);
  const current = saved.find((one) => isSameView(one, view));
  const canSave = current === undefined && (isFiltering(view.filter) || view.lanes !== 'none');
  return (
    <PopoverButton
      button={
        <ChipButton isActive={current !== undefined}>
          {current?.name ?? t('board.views.label')}
        </ChipButton>
      }
    >
      {(close) => (
        <>
          {saved.length === 0 && <p className={cx(styles.hint)}>{t('board.views.none')}</p>}
          {saved.map((one) => (
            <ViewRow key={one.id} view={one} isCurrent={one === current} onChosen={close} />
          ))}
          {canSave ? (
            <NameForm
              label={t('board.views.save')}
              name=""
              onName={(name) => {
                close();
                void saveView(name, view);
              }}
            />
          ) : (
            current === undefined && <p className={cx(styles.hint)}>{t('board.views.how')}</p>
          )}
        </>
      )}
    </PopoverButton>
  );
};
