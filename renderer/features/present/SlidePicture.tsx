import type { RoomSlide } from '../../../shared/ipc/audience.ts';
import { photoAddress } from '../../domain/attachments/thumbnail.ts';
import { MarkdownText } from '../../editor/MarkdownText.tsx';
import { BridgeMark } from '../../ui/BridgeMark.tsx';
import { cx } from '../../ui/cx.ts';
import { SlideDrawing } from './SlideDrawing.tsx';
import styles from './SlidePicture.module.css';

interface Props extends RoomSlide {
  /** It is all that its page shows, and so its title is the heading of that page. */
  readonly isPage?: boolean;
}

/** A slide in whatever width there is. Always light: so is a projector. */
export const SlidePicture = ({ kind, title, words, photo, isPage = false }: Props) => {
  const Heading = isPage ? 'h1' : 'div';
  const isBridge = kind === 'bridge' || kind === 'closing';
  return (
    <div className={cx(styles.slide, isBridge && styles.bridge)}>
      {isBridge && (
        <div className={cx(styles.mark)}>
          <BridgeMark size={240} />
        </div>
      )}
      <Heading className={cx(styles.heading)}>{title}</Heading>
      <div className={cx(styles.body)}>
        {kind === 'drawing' && <SlideDrawing />}
        {words.trim() !== '' && (
          <div className={cx(styles.words, styles[sizeOf(words)])}>
            <MarkdownText markdown={words} />
          </div>
        )}
        {photo !== null && (
          <img className={cx(styles.photo)} src={photoAddress(photo.hash)} alt={photo.alt} />
        )}
      </div>
    </div>
  );
};

/** Long words are set smaller, as in the file for PowerPoint, so that they stay on the slide. */
const sizeOf = ({ length }: string): 'large' | 'medium' | 'small' =>
  length < 300 ? 'large' : length < 600 ? 'medium' : 'small';
