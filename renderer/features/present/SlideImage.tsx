import { ImagePlus, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Slide } from '../../../shared/domain/slide.ts';
import { write } from '../../app/write.ts';
import { plankName } from '../../domain/bridge/facts.ts';
import { useBridgeWords } from '../../domain/bridge/useBridge.ts';
import { LeavingNameHint } from '../../domain/NameHint.tsx';
import { useFocusKept } from '../../domain/useFocusKept.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { PictureDialog } from './PictureDialog.tsx';
import styles from './Present.module.css';
import { pictureEdits, takesPicture } from './pictureEdits.ts';
import type { SlidePictureChoice } from './pictureEdits.ts';
import { useSlideBridge } from './useSlideBridge.ts';

interface Props {
  readonly slide: Slide;
  readonly slides: readonly Slide[];
}

/** The photo or the drawing on a slide: choose one, another, or none. */
export const SlideImage = ({ slide, slides }: Props) => {
  const { t } = useTranslation();
  const [isChoosing, setChoosing] = useState(false);
  const words = useBridgeWords();
  const bridge = useSlideBridge(slide.drawingOfId);
  const { photoId, drawingOfId } = slide;
  const has = photoId !== null || drawingOfId !== null;
  const around = useFocusKept<HTMLDivElement>(has ? 1 : 0);
  if (!takesPicture(slide.slideKind) && !has) return null;
  const keep = (chosen: SlidePictureChoice): void => {
    const edits = pictureEdits(slide, chosen);
    if (edits.length > 0) void write(edits, 'edit');
    setChoosing(false);
  };
  return (
    <div ref={around} tabIndex={-1}>
      <div className={cx(styles.ways)}>
        <Button
          size="small"
          icon={ImagePlus}
          onPress={() => {
            setChoosing(true);
          }}
        >
          {t(has ? 'present.picture.other' : 'present.picture.choose')}
        </Button>
        {has && (
          <Button
            variant="quiet"
            size="small"
            icon={X}
            onPress={() => {
              keep({});
            }}
          >
            {t(photoId === null ? 'present.picture.takeDrawing' : 'present.takePhoto')}
          </Button>
        )}
      </div>
      {bridge !== null && (
        <LeavingNameHint text={bridge.planks.map((one) => plankName(one, words)).join('. ')} />
      )}
      {isChoosing && (
        <PictureDialog
          {...{ slide, slides }}
          onChoose={keep}
          onClose={() => {
            setChoosing(false);
          }}
        />
      )}
    </div>
  );
};
