import { useEffect, useMemo, useRef, useState } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Presentation } from '../../../shared/domain/presentation.ts';
import type { Slide } from '../../../shared/domain/slide.ts';
import { hashOf, holdPlace } from '../../app/route.ts';
import { useSettings } from '../../app/settings.ts';
import { useBridgeWords } from '../../domain/bridge/useBridge.ts';
import { cx } from '../../ui/cx.ts';
import { AllSlides } from './AllSlides.tsx';
import { AddQuestion, tellingForm } from './Questions.tsx';
import { RoomLine } from './RoomLine.tsx';
import { pagesOf } from './slidePages.ts';
import { boxOfKey } from './shelf.ts';
import { ShelfPicture } from './ShelfPicture.tsx';
import { SlidePicture } from './SlidePicture.tsx';
import { useRoomSlide } from './SlideView.tsx';
import styles from './Telling.module.css';
import { TellingBar } from './TellingBar.tsx';
import { stepOfKey } from './tellingKeys.ts';
import { TellingNotes } from './TellingNotes.tsx';
import { useAudience } from './useAudience.ts';
import type { LiveBridge } from './heldBridges.ts';
import { useShelf } from './useShelf.ts';
import { useRoomBridges } from './useRoomBridges.ts';
import { useSlidePlace } from './useSlidePlace.ts';
import { useTellingKeys } from './useTellingKeys.ts';

interface Props {
  readonly talk: Presentation;
  readonly slides: readonly Slide[];
  /** By slide, as their cards have them now. */
  readonly live: ReadonlyMap<string, LiveBridge>;
  /** Nobody looks on, and nothing is asked afterwards. */
  readonly isPractice: boolean;
  readonly onEnd: () => void;
}

/** For whoever speaks: the slide, the next one, the notes, the clock, and a line for a question. */
export const Telling = ({ talk, slides, live, isPractice, onEnd }: Props) => {
  const { t } = useTranslation();
  const language = useSettings((settings) => settings.language);
  const words = useBridgeWords();
  const { bridges, behind } = useRoomBridges(live, isPractice);
  const pages = useMemo(() => pagesOf(slides, bridges, words), [slides, bridges, words]);
  const { at, now, next, show } = useSlidePlace(pages);
  const [isBlack, setBlack] = useState(false);
  const slide = useRoomSlide(now, bridges.get(now?.slide.id ?? '') ?? null);
  const coming = useRoomSlide(next, bridges.get(next?.slide.id ?? '') ?? null);
  const { boxes, shelf, putOut, leaveFor } = useShelf(pages);
  const shown = useMemo(
    () => ({
      language,
      slide: isBlack || shelf !== null ? null : slide,
      shelf: isBlack ? null : shelf,
    }),
    [language, slide, shelf, isBlack],
  );
  const go = (to: number): void => {
    setBlack(false);
    leaveFor(pages[to]);
    show(to);
  };
  const bringShelf = (): void => {
    if (boxes.length === 0) return;
    setBlack(false);
    // What a black room cannot see is not taken from it.
    putOut(isBlack || shelf === null);
  };
  const toggleBlack = (): void => {
    setBlack((was) => !was);
  };
  const step = (key: string): boolean => {
    const chosen = shelf === null ? undefined : boxOfKey(boxes, key);
    if (chosen !== undefined) {
      go(chosen.at);
      return true;
    }
    switch (stepOfKey(key)) {
      case undefined:
        return false;
      case 'next':
        go(at + 1);
        return true;
      case 'previous':
        go(at - 1);
        return true;
      case 'first':
        go(0);
        return true;
      case 'last':
        go(pages.length - 1);
        return true;
      case 'black':
        toggleBlack();
        return true;
      case 'shelf':
        bringShelf();
        return true;
      case 'end':
        onEnd();
        return true;
    }
  };
  // Only its own ways out end a talk: a button for back on a mouse is pressed before one knows it.
  useEffect(
    () => holdPlace(hashOf({ screen: 'present', id: talk.id }), () => undefined),
    [talk.id],
  );
  const dialog = useRef<HTMLElement>(null);
  useTellingKeys(dialog, step);
  const audience = useAudience(shown, !isPractice, step);
  return (
    <ModalOverlay isOpen isKeyboardDismissDisabled>
      <Modal>
        <Dialog ref={dialog} className={cx(styles.telling)} aria-label={t('present.telling')}>
          <TellingBar
            minutes={talk.maxMinutes}
            {...{ at, count: pages.length, isBlack, onEnd }}
            isShelf={shelf !== null}
            onShelf={boxes.length === 0 ? null : bringShelf}
            onGo={go}
            onBlack={toggleBlack}
          />
          <div className={cx(styles.now)}>
            {shelf !== null && (
              <ShelfPicture
                {...shelf}
                onPick={(box) => {
                  go(boxes[box]?.at ?? at);
                }}
              />
            )}
            {shelf === null && slide !== null && <SlidePicture {...slide} />}
            {slide === null && <p>{t('present.noSlides')}</p>}
            {isBlack && <p className={cx(styles.black)}>{t('present.room.isBlack')}</p>}
            <p role="status">
              {now !== undefined && behind.has(now.slide.id) && t('present.room.earlierBridge')}
            </p>
            <RoomLine {...audience} isPractice={isPractice} />
          </div>
          <div className={cx(styles.beside)}>
            {now !== undefined && shelf === null && <TellingNotes notes={now.slide.notes} />}
            {coming !== null && (
              <section aria-labelledby="telling-next">
                <h2 id="telling-next">{t('present.comingUp')}</h2>
                <div className={cx(styles.nextSlide)}>
                  <SlidePicture {...coming} />
                </div>
              </section>
            )}
            <AddQuestion presentationId={talk.id} form={tellingForm(talk.id)} addsWhenLeft />
            <AllSlides pages={pages} at={at} onPick={go} />
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
};
