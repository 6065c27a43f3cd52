import { attachment } from '../../../shared/domain/attachment.ts';
import type { Slide } from '../../../shared/domain/slide.ts';
import { useRecords } from '../../app/records.ts';
import { photoAddress } from '../../domain/attachments/thumbnail.ts';
import { MarkdownText } from '../../editor/MarkdownText.tsx';
import { BridgeMark } from '../../ui/BridgeMark.tsx';
import { cx } from '../../ui/cx.ts';
import { SlideDrawing } from './SlideDrawing.tsx';
import styles from './SlideView.module.css';

/** A slide as the room sees it, in whatever width there is. Always light: so is a projector. */
export const SlideView = ({ slide }: { readonly slide: Slide }) => {
  const photo = useRecords(attachment).byId.get(slide.photoId ?? '');
  const isBridge = slide.slideKind === 'bridge' || slide.slideKind === 'closing';
  return (
    <div className={cx(styles.slide, isBridge && styles.bridge)} data-theme="light">
      {isBridge && (
        <div className={cx(styles.mark)}>
          <BridgeMark size={240} />
        </div>
      )}
      <div className={cx(styles.heading)}>{slide.title}</div>
      <div className={cx(styles.body)}>
        {slide.slideKind === 'drawing' && <SlideDrawing />}
        {slide.words.trim() !== '' && (
          <div className={cx(styles.words)}>
            <MarkdownText markdown={slide.words} />
          </div>
        )}
        {photo?.file != null && (
          <img className={cx(styles.photo)} src={photoAddress(photo.file.hash)} alt={photo.alt} />
        )}
      </div>
    </div>
  );
};
