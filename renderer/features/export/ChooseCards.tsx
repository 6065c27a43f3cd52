import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExportKind } from '../../../shared/ipc/export.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { CardList } from './CardList.tsx';
import styles from './ExportScreen.module.css';
import { withTitleLike } from './exportable.ts';
import type { Exportable } from './exportable.ts';

interface Props {
  readonly kind: ExportKind;
  readonly cards: readonly Exportable[];
  readonly isLoaded: boolean;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
  /** What goes on paper at all. */
  readonly source: ReactNode;
  readonly views?: ReactNode;
}

export const ChooseCards = ({ kind, cards, isLoaded, chosen, onChoose, source, views }: Props) => {
  const { t } = useTranslation();
  const [sought, setSought] = useState('');
  const shown = useMemo(() => withTitleLike(cards, sought), [cards, sought]);
  const shownChosen = shown.filter(({ id }) => chosen.has(id)).length;
  const hidden = chosen.size - shownChosen;
  const allShown = shown.length > 0 && shownChosen === shown.length;

  const toggleAll = (): void => {
    const ids = shown.map(({ id }) => id);
    const kept = [...chosen].filter((id) => !ids.includes(id));
    onChoose(new Set(allShown ? kept : [...kept, ...ids]));
  };

  return (
    <Sheet title={t('export.what')} className={cx(styles.choose)}>
      {source}
      {views}
      {isLoaded && cards.length === 0 ? (
        <EmptyState words={t(kind === 'lesson' ? 'export.noLessons' : 'export.noInitiatives')} />
      ) : (
        <>
          <SearchField
            label={t('export.find')}
            placeholder={t('export.find')}
            value={sought}
            onChange={setSought}
          />
          <div className={cx(styles.count)}>
            <span aria-live="polite">{t('export.chosen', { count: chosen.size })}</span>
            <Button
              variant="quiet"
              size="small"
              onPress={toggleAll}
              isDisabled={shown.length === 0}
            >
              {t(allShown ? 'export.chooseNone' : 'export.chooseAll')}
            </Button>
          </div>
          {shown.length === 0 && isLoaded ? (
            <EmptyState size="small" words={t('export.noneFound')} />
          ) : (
            <CardList
              label={t(kind === 'lesson' ? 'export.lessons' : 'export.initiatives')}
              cards={shown}
              chosen={chosen}
              onChoose={onChoose}
            />
          )}
          {hidden > 0 && sought !== '' && (
            <p className={cx(styles.note)}>{t('export.hidden', { count: hidden })}</p>
          )}
        </>
      )}
    </Sheet>
  );
};
