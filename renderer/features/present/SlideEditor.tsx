import { Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Slide } from '../../../shared/domain/slide.ts';
import { showNotice } from '../../app/notice.ts';
import { hashOf } from '../../app/route.ts';
import { undoLast } from '../../app/undo.ts';
import { write } from '../../app/write.ts';
import { HistoryButton } from '../../domain/history/HistoryButton.tsx';
import { KeptTextField } from '../../domain/KeptTextField.tsx';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { Sheet } from '../../ui/Sheet.tsx';
import { KeptTextArea } from './KeptTextArea.tsx';
import styles from './Present.module.css';
import { SlideImage } from './SlideImage.tsx';
import { SlideKeyViews } from './SlideKeyViews.tsx';
import { SlideView } from './SlideView.tsx';

interface Props {
  readonly slide: Slide;
  /** All of the talk, in their order. */
  readonly slides: readonly Slide[];
  readonly at: number;
  /** Not all its words fit. */
  readonly isFull: boolean;
}

/** One slide as the room will see it, its words, and what is told with it. */
export const SlideEditor = ({ slide, slides, at, isFull }: Props) => {
  const { t } = useTranslation();
  const { id, initiativeId, lessonId, dilemmaId } = slide;
  const keep = (field: 'title' | 'words' | 'notes') => (value: string) => {
    void write([{ op: 'set', kind: 'slide', id, field, value }], 'edit');
  };
  const card =
    dilemmaId !== null
      ? hashOf({ screen: 'trying' })
      : initiativeId !== null
        ? hashOf({ screen: 'initiative', id: initiativeId })
        : lessonId !== null
          ? hashOf({ screen: 'library', id: lessonId })
          : null;
  return (
    <Sheet
      title={t('present.slide', { at: at + 1, count: slides.length })}
      actions={
        <>
          <HistoryButton kind="slide" id={id} />
          {card !== null && <a href={card}>{t('present.toCard')}</a>}
          <Button
            variant="quiet"
            size="small"
            icon={Trash2}
            onPress={() => {
              removeSlide(id);
            }}
          >
            {t('present.removeSlide')}
          </Button>
        </>
      }
    >
      <SlideView slide={slide} />
      <SlideKeyViews slide={slide} />
      <p role="status" className={cx(styles.full)}>
        {isFull && t('present.full')}
      </p>
      <div className={cx(styles.fields)}>
        <SlideImage {...{ slide, slides }} />
        <KeptTextField
          label={t('present.slideTitle')}
          value={slide.title}
          maxLength={300}
          mayBeEmpty
          onKeep={keep('title')}
        />
        <KeptTextArea
          label={t('present.words')}
          hint={t('present.wordsHint')}
          rows={5}
          value={slide.words}
          onKeep={keep('words')}
        />
        <KeptTextArea
          label={t('present.notes')}
          hint={t('present.notesHint')}
          rows={4}
          value={slide.notes}
          onKeep={keep('notes')}
        />
      </div>
    </Sheet>
  );
};

export const removeSlide = (id: string): void => {
  void write([{ op: 'delete', kind: 'slide', id }], 'delete').then(({ ok }) => {
    if (!ok) return;
    const act = { words: 'present.undo', run: undoLast } as const;
    showNotice({ tone: 'done', words: 'present.removed', act });
  });
};
