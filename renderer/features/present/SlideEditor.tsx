import { Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Slide } from '../../../shared/domain/slide.ts';
import { showNotice } from '../../app/notice.ts';
import { hashOf } from '../../app/route.ts';
import { undoAct } from '../../app/undo.ts';
import { write } from '../../app/write.ts';
import { HistoryButton } from '../../domain/history/HistoryButton.tsx';
import { LineField } from '../../editor/LineField.tsx';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { Sheet } from '../../ui/Sheet.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './Present.module.css';
import { SlideImage } from './SlideImage.tsx';
import { SlideKeyViews } from './SlideKeyViews.tsx';
import { SlideView } from './SlideView.tsx';
import { TalkText } from './TalkText.tsx';

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
        <LineField kind="slide" id={id} field="title" stored={slide.title}>
          {({ isMissing: _isMissing, ...input }) => (
            <TextField label={t('present.slideTitle')} maxLength={300} {...input} />
          )}
        </LineField>
        <TalkText
          {...{ kind: 'slide', id, field: 'words', stored: slide.words }}
          label={t('present.words')}
          hint={t('present.wordsHint')}
          rows={5}
        />
        <TalkText
          {...{ kind: 'slide', id, field: 'notes', stored: slide.notes }}
          label={t('present.notes')}
          hint={t('present.notesHint')}
          rows={4}
        />
      </div>
    </Sheet>
  );
};

export const removeSlide = (id: string): void => {
  void write([{ op: 'delete', kind: 'slide', id }], 'delete').then((removed) => {
    if (!removed.ok) return;
    const act = undoAct(removed.value, 'present.undo');
    showNotice({ tone: 'done', words: 'present.removed', act });
  });
};
