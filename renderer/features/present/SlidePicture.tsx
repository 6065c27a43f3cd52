import { useTranslation } from 'react-i18next';
import { wordsSizeOf } from '../../../shared/domain/slideFit.ts';
import type { RoomSlide } from '../../../shared/ipc/audience.ts';
import { photoAddress } from '../../domain/attachments/thumbnail.ts';
import { MarkdownText } from '../../editor/MarkdownText.tsx';
import { BridgeMark } from '../../ui/BridgeMark.tsx';
import { cx } from '../../ui/cx.ts';
import { SlideBridge } from './SlideBridge.tsx';
import { SlideDrawing } from './SlideDrawing.tsx';
import { SlideKey } from './SlideKey.tsx';
import styles from './SlidePicture.module.css';
import { useFit } from './useFit.ts';

export interface SlidePictureProps extends RoomSlide {
  /** It is all that its page shows, and so its title is the heading of that page. */
  readonly isPage?: boolean;
  /** Hears whether all its words stand on it. */
  readonly onFit?: ((fits: boolean) => void) | undefined;
  /** Nobody looks at it: its photo keeps its width, and is not read. */
  readonly isMeasured?: boolean;
}

/** A slide in whatever width there is. Always light: so is a projector. */
export const SlidePicture = ({
  kind,
  title,
  words,
  photo,
  bridge,
  bridgeKey,
  isPage = false,
  onFit,
  isMeasured = false,
}: SlidePictureProps) => {
  const { t } = useTranslation();
  const { box, refit } = useFit(onFit);
  const Heading = isPage ? 'h1' : 'div';
  const isBridge = kind === 'bridge' || kind === 'closing';
  const isDrawing = kind === 'drawing';
  return (
    <div ref={box} className={cx(styles.slide, isBridge && styles.bridge)}>
      {isBridge && (
        <div className={cx(styles.mark)}>
          <BridgeMark size={240} />
        </div>
      )}
      <Heading className={cx(styles.heading)}>
        {bridgeKey === null ? title : t(`present.key.${bridgeKey.of}`, { title })}
      </Heading>
      <div className={cx(styles.body, (isDrawing || bridge !== null) && styles.stacked)}>
        {isDrawing && <SlideDrawing />}
        {words.trim() !== '' && (
          <div className={cx(styles.words, styles[wordsSizeOf(words)])}>
            <MarkdownText markdown={words} className={styles.text} />
          </div>
        )}
        {bridge !== null && <SlideBridge facts={bridge} />}
        {bridgeKey !== null && <SlideKey of={bridgeKey} />}
        {photo !== null && isMeasured && <span className={cx(styles.photo)} />}
        {photo !== null && !isMeasured && (
          <img
            className={cx(styles.photo)}
            src={photoAddress(photo.hash)}
            alt={photo.alt}
            onLoad={refit}
          />
        )}
      </div>
    </div>
  );
};
