import { useMemo } from 'react';
import { attachment } from '../../../shared/domain/attachment.ts';
import type { Slide } from '../../../shared/domain/slide.ts';
import type { RoomSlide } from '../../../shared/ipc/audience.ts';
import type { BridgeKey } from '../../../shared/ipc/bridgeKey.ts';
import { useRecords } from '../../app/records.ts';
import type { BridgeFacts } from '../../domain/bridge/facts.ts';
import { SlidePicture } from './SlidePicture.tsx';
import type { SlidePage } from './slidePages.ts';
import type { SlidePictureProps } from './SlidePicture.tsx';
import { useSlideBridge } from './useSlideBridge.ts';

/** Of a slide what the room may see: never its notes. Null where there is no slide. */
export const useRoomSlide = (
  page: Pick<SlidePage, 'slide' | 'key'> | undefined,
  bridge: BridgeFacts | null,
): RoomSlide | null => {
  const [slide, bridgeKey] = [page?.slide, page?.key ?? null];
  const photos = useRecords(attachment).byId;
  return useMemo(() => {
    if (slide === undefined) return null;
    const { slideKind, title, words, photoId } = slide;
    if (bridgeKey !== null)
      return { kind: 'text', title, words: '', photo: null, bridge: null, bridgeKey };
    const photo = photos.get(photoId ?? '');
    const seen = photo?.file == null ? null : { hash: photo.file.hash, alt: photo.alt };
    return { kind: slideKind, title, words, photo: seen, bridge, bridgeKey };
  }, [slide, photos, bridge, bridgeKey]);
};

interface Props extends Pick<SlidePictureProps, 'onFit' | 'isMeasured'> {
  readonly slide: Slide;
  readonly bridgeKey?: BridgeKey | null;
}

/** A slide as the room sees it once all of it is checked. */
export const SlideView = ({ slide, bridgeKey = null, ...measuring }: Props) => {
  const bridge = useSlideBridge(slide.drawingOfId);
  const seen = useRoomSlide({ slide, key: bridgeKey }, bridge);
  return seen === null ? null : <SlidePicture {...seen} {...measuring} />;
};
