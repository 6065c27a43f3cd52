import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Slide } from '../../../shared/domain/slide.ts';
import type { DeckFormat } from '../../../shared/ipc/deckFormat.ts';
import { PreviewPages } from '../../domain/preview/PreviewPages.tsx';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import styles from './DeckPreview.module.css';
import { lookWords } from './lookWords.ts';
import { SlideKeyViews } from './SlideKeyViews.tsx';
import { SlideView } from './SlideView.tsx';
import type { DeckPreviewer, ShownDeck } from './useSaveDeck.ts';

interface Props {
  readonly format: DeckFormat;
  readonly slides: readonly Slide[];
  readonly preview: DeckPreviewer;
  readonly onSave: () => void;
  readonly onClose: () => void;
}

/** How a talk will look in its file, before a place for that is chosen. */
export const DeckPreview = ({ format, slides, preview, onSave, onClose }: Props) => {
  const { t } = useTranslation();
  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="wide"
      title={t(lookWords[format])}
      footer={
        <Button variant="primary" onPress={onSave}>
          {t(`present.${format}`)}
        </Button>
      }
    >
      {format === 'pptx' ? (
        <Slides slides={slides} />
      ) : (
        <Drawn preview={(signal) => preview(format, signal)} />
      )}
    </Dialog>
  );
};

/** Slides look in their file as they do here. */
const Slides = ({ slides }: { readonly slides: readonly Slide[] }) => (
  <ol className={cx(styles.slides)}>
    {slides.map((one) => (
      <li key={one.id}>
        <SlideView slide={one} />
        <SlideKeyViews slide={one} />
      </li>
    ))}
  </ol>
);

interface DrawnProps {
  readonly preview: (signal: AbortSignal) => Promise<ShownDeck>;
}

/** As main draws it for the printer. */
const Drawn = ({ preview }: DrawnProps) => {
  const { t } = useTranslation();
  const [shown, setShown] = useState<ShownDeck>('busy');
  const draw = useEffectEvent(preview);
  useEffect(() => {
    const stop = new AbortController();
    void draw(stop.signal).then((drawn) => {
      if (!stop.signal.aborted) setShown(drawn);
    });
    return () => {
      stop.abort();
    };
  }, []);
  return (
    <>
      <p role="status">
        {shown === 'busy' && t('export.previewBusy')}
        {shown === 'trouble' && t('export.previewTrouble')}
      </p>
      {typeof shown !== 'string' && <PreviewPages preview={shown} />}
    </>
  );
};
