import { ArrowDown, ArrowUp, CircleAlert, Plus, SquarePlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Slide } from '../../../shared/domain/slide.ts';
import { newId } from '../../app/newId.ts';
import { write } from '../../app/write.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { useOneClick } from '../../ui/useOneClick.ts';
import { AddCardDialog } from './AddCardDialog.tsx';
import styles from './Present.module.css';
import { addEdits, moveEdits } from './talk.ts';
import { useMovedFocus } from './useMovedFocus.ts';

interface Props {
  readonly presentationId: string;
  readonly slides: readonly Slide[];
  readonly shownId: string | null;
  /** Slides that the check list names. */
  readonly marked: ReadonlySet<string>;
  readonly onShow: (id: string) => void;
}

/** The slides in their order: choose one, or move it by one place. */
export const SlideList = ({ presentationId, slides, shownId, marked, onShow }: Props) => {
  const { t } = useTranslation();
  const [isAddingCard, setAddingCard] = useState(false);
  const { list, moving } = useMovedFocus(slides.map(({ id }) => id).join());
  const add = useOneClick((): void => {
    const id = newId();
    const title = t('present.deck.newSlide');
    void write(addEdits(slides, shownId, presentationId, id, title), 'create').then(({ ok }) => {
      if (ok) onShow(id);
    });
  });
  const move = (id: string, by: -1 | 1): void => {
    const edits = moveEdits(slides, id, by);
    if (edits.length === 0) return;
    moving(id);
    void write(edits, 'move');
  };
  const nameOf = ({ title }: Slide): string => (title === '' ? t('present.untitled') : title);
  return (
    <Sheet title={t('present.slides')}>
      <div className={cx(styles.ways)}>
        <Button
          variant="quiet"
          size="small"
          icon={SquarePlus}
          onPress={() => {
            setAddingCard(true);
          }}
        >
          {t('present.addCard')}
        </Button>
        <Button variant="quiet" size="small" icon={Plus} onPress={add}>
          {t('present.addSlide')}
        </Button>
      </div>
      {isAddingCard && (
        <AddCardDialog
          {...{ presentationId, slides }}
          onAdded={onShow}
          onClose={() => {
            setAddingCard(false);
          }}
        />
      )}
      <ol ref={list} className={cx(styles.slides)}>
        {slides.map((one, at) => (
          <li key={one.id} data-slide={one.id} data-shown={one.id === shownId || undefined}>
            <Button
              variant="quiet"
              size="small"
              className={styles.pick}
              aria-current={one.id === shownId}
              onPress={() => {
                onShow(one.id);
              }}
            >
              <span className={cx(styles.number)}>{`${String(at + 1)}.`}</span>
              <span className={cx(styles.pickTitle)}>{nameOf(one)}</span>
            </Button>
            {marked.has(one.id) && (
              <CircleAlert size={16} aria-label={t('present.needsLook')} role="img" />
            )}
            <IconButton
              label={t('present.up', { title: nameOf(one) })}
              icon={ArrowUp}
              size="small"
              isDisabled={at === 0}
              onPress={() => {
                move(one.id, -1);
              }}
            />
            <IconButton
              label={t('present.down', { title: nameOf(one) })}
              icon={ArrowDown}
              size="small"
              isDisabled={at === slides.length - 1}
              onPress={() => {
                move(one.id, 1);
              }}
            />
          </li>
        ))}
      </ol>
    </Sheet>
  );
};
