import { useTranslation } from 'react-i18next';
import type { Attachment } from '../../../shared/domain/attachment.ts';
import { attachment } from '../../../shared/domain/attachment.ts';
import { initiative } from '../../../shared/domain/initiative.ts';
import type { Slide } from '../../../shared/domain/slide.ts';
import { photoChecks } from '../../../shared/domain/slideChecks.ts';
import { useRecords } from '../../app/records.ts';
import { Picture } from '../../domain/attachments/Picture.tsx';
import { isoToday } from '../../domain/dates.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import styles from './PictureDialog.module.css';
import { SlideBridge } from './SlideBridge.tsx';
import { drawnFor, photosFor } from './pictureEdits.ts';
import type { SlidePictureChoice } from './pictureEdits.ts';
import { useSlideBridge } from './useSlideBridge.ts';

interface Props {
  readonly slide: Slide;
  readonly slides: readonly Slide[];
  readonly onChoose: (chosen: SlidePictureChoice) => void;
  readonly onClose: () => void;
}

/** All photos and drawings of the cards in a talk; what a photo still wants is said beside it. */
export const PictureDialog = ({ slide, slides, onChoose, onClose }: Props) => {
  const { t } = useTranslation();
  const cards = useRecords(initiative).byId;
  const photos = photosFor(slide, slides, useRecords(attachment).list);
  const drawn = drawnFor(slide, slides).flatMap((id) => cards.get(id) ?? []);
  return (
    <Dialog isOpen onClose={onClose} title={t('present.picture.title')} size="wide">
      <div className={cx(styles.groups)}>
        {photos.length > 0 && (
          <section aria-labelledby="photos-of-cards">
            <h3 id="photos-of-cards">{t('present.picture.photos')}</h3>
            <ul className={cx(styles.tiles)}>
              {photos.map((photo) => (
                <li key={photo.id}>
                  <PhotoTile
                    photo={photo}
                    isChosen={photo.id === slide.photoId}
                    onPress={() => {
                      onChoose({ photoId: photo.id });
                    }}
                  />
                </li>
              ))}
            </ul>
          </section>
        )}
        {drawn.length > 0 && (
          <section aria-labelledby="drawings-of-cards">
            <h3 id="drawings-of-cards">{t('present.picture.drawings')}</h3>
            <ul className={cx(styles.tiles)}>
              {drawn.map(({ id, title }) => (
                <li key={id}>
                  <DrawingTile
                    id={id}
                    title={title === '' ? t('present.untitled') : title}
                    isChosen={id === slide.drawingOfId}
                    onPress={() => {
                      onChoose({ drawingOfId: id });
                    }}
                  />
                </li>
              ))}
            </ul>
          </section>
        )}
        {photos.length === 0 && (
          <p>{t(drawn.length === 0 ? 'present.picture.none' : 'present.picture.noPhotos')}</p>
        )}
      </div>
    </Dialog>
  );
};

interface TileProps {
  readonly isChosen: boolean;
  readonly onPress: () => void;
}

const PhotoTile = ({ photo, ...tile }: TileProps & { readonly photo: Attachment }) => {
  const { t } = useTranslation();
  const checks = photoChecks(photo, isoToday());
  const name = photo.alt.trim() === '' ? photo.fileName : photo.alt;
  return (
    <Tile {...tile} name={name} trouble={checks.map((one) => t(`present.check.${one}`)).join(' ')}>
      <Picture record={photo} isDecorative />
    </Tile>
  );
};

const DrawingTile = ({
  id,
  title,
  ...tile
}: TileProps & { readonly id: string; readonly title: string }) => {
  const { t } = useTranslation();
  const bridge = useSlideBridge(id);
  return (
    <Tile {...tile} name={t('present.picture.drawingOf', { title })} trouble="">
      <span aria-hidden className={cx(styles.paper)}>
        {bridge !== null && <SlideBridge facts={bridge} />}
      </span>
    </Tile>
  );
};

interface FrameProps extends TileProps {
  readonly name: string;
  readonly trouble: string;
  readonly children: React.ReactNode;
}

const Tile = ({ isChosen, onPress, name, trouble, children }: FrameProps) => (
  <Button variant="outlined" className={styles.tile} aria-current={isChosen} onPress={onPress}>
    <span className={cx(styles.picture)}>{children}</span>
    <span className={cx(styles.name)}>{name}</span>{' '}
    {trouble !== '' && <span className={cx(styles.trouble)}>{trouble}</span>}
  </Button>
);
