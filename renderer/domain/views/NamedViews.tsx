import { useTranslation } from 'react-i18next';
import { showNotice } from '../../app/notice.ts';
import { newId } from '../../app/newId.ts';
import { putBack } from '../../app/putBack.ts';
import { ChipButton } from '../../ui/ChipButton.tsx';
import { cx } from '../../ui/cx.ts';
import { PopoverButton } from '../../ui/PopoverButton.tsx';
import { NameForm } from './NameForm.tsx';
import { renamed, withNamed } from './withName.ts';
import type { Named } from './withName.ts';
import { ViewRow } from './ViewRow.tsx';
import styles from './Views.module.css';

interface Props<V extends object> {
  readonly saved: readonly (V & Named)[];
  readonly current: (V & Named) | undefined;
  /** What is looked at now; null where there is nothing to keep. */
  readonly now: V | null;
  /** How one comes to have something to keep. */
  readonly how: string;
  /** The views as they stand at this moment, later than what was drawn. */
  readonly read: () => readonly (V & Named)[];
  readonly keep: (views: readonly (V & Named)[]) => Promise<void>;
  readonly onChoose: (view: V & Named) => void;
}

/** The views that were given a name, and a way to name this one. */
export const NamedViews = <V extends object>({
  saved,
  current,
  now,
  how,
  read,
  keep,
  onChoose,
}: Props<V>) => {
  const { t } = useTranslation();
  const remove = async ({ id, name }: Named): Promise<void> => {
    const before = read();
    const left = before.filter((view) => view.id !== id);
    await keep(left);
    const run = (): void => void keep(putBack(read(), before, left));
    showNotice({
      ...{ tone: 'done', words: 'board.views.removed', values: { name } },
      act: { words: 'board.undo', run },
    });
  };
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
          {saved.map((view) => (
            <ViewRow
              key={view.id}
              name={view.name}
              taken={saved.filter(({ id }) => id !== view.id).map(({ name }) => name)}
              isCurrent={view === current}
              onChoose={() => {
                onChoose(view);
                close();
              }}
              onRename={(name) => void keep(renamed(read(), view.id, name))}
              onRemove={() => void remove(view)}
            />
          ))}
          {current === undefined && now !== null && (
            <NameForm
              label={t('board.views.save')}
              name=""
              onName={(name) => {
                close();
                void keep(withNamed(read(), { ...now, id: newId(), name }));
              }}
            />
          )}
          {current === undefined && now === null && <p className={cx(styles.hint)}>{how}</p>}
        </>
      )}
    </PopoverButton>
  );
};
