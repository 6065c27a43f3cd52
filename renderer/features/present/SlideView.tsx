import { useMemo } from 'react';
import { attachment } from '../../../shared/domain/attachment.ts';
import type { Slide } from '../../../shared/domain/slide.ts';
import type { RoomSlide } from '../../../shared/ipc/audience.ts';
import { useRecords } from '../../app/records.ts';
import type { BridgeFacts } from '../../domain/bridge/facts.ts';
import { SlidePicture } from './SlidePicture.tsx';
import type { SlidePictureProps } from './SlidePicture.tsx';
import { useSlideBridge } from './useSlideBridge.ts';

/** Of a slide what the room may see: never its notes. Null where there is no slide. */
export const useRoomSlide = (
  slide: Slide | undefined,
  bridge: BridgeFacts | null,
): RoomSlide | null => {
  const photos = useRecords(attachment).byId;
  return useMemo(() => {
    if (slide === undefined) return null;
    const { slideKind, title, words, photoId } = slide;
    const photo = photos.get(photoId ?? '');
    const seen = photo?.file == null ? null : { hash: photo.file.hash, alt: photo.alt };
    return { kind: slideKind, title, words, photo: seen, bridge };
  }, [slide, photos, bridge]);
};

interface Props extends Pick<SlidePictureProps, 'onFit' | 'isMeasured'> {
  readonly slide: Slide;
}

/** A slide as the room sees it once all of it is checked. */
export const SlideView = ({ slide, ...measuring }: Props) => {
  const bridge = useSlideBridge(slide.drawingOfId);
  const seen = useRoomSlide(slide, bridge);
  return seen === null ? null : <SlidePicture {...seen} {...measuring} />;
};
