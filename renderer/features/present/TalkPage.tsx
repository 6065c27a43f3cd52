import { FileDown, GalleryVertical, Play, Presentation as Sign, Timer } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Presentation } from '../../../shared/domain/presentation.ts';
import { slide } from '../../../shared/domain/slide.ts';
import { deckFormats } from '../../../shared/ipc/deckFormat.ts';
import type { DeckFormat } from '../../../shared/ipc/deckFormat.ts';
import { showNotice } from '../../app/notice.ts';
import { useRecords } from '../../app/records.ts';
import { hashOf } from '../../app/route.ts';
import { write } from '../../app/write.ts';
import { isoToday } from '../../domain/dates.ts';
import { ExportProgress } from '../../domain/ExportProgress.tsx';
import { useBridgeWords } from '../../domain/bridge/useBridge.ts';
import { useFocusKept } from '../../domain/useFocusKept.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { Page } from '../../ui/Page.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { AboutTalk, Takeaway } from './AboutTalk.tsx';
import { CheckList } from './CheckList.tsx';
import { DeckPreview } from './DeckPreview.tsx';
import { PackingList } from './PackingList.tsx';
import styles from './Present.module.css';
import { Questions } from './Questions.tsx';
import { SlideEditor } from './SlideEditor.tsx';
import { SlideList } from './SlideList.tsx';
import { SlideMeasures } from './SlideMeasures.tsx';
import { isAsked, toldEdits } from './takeaway.ts';
import { TakeawayDialog } from './TakeawayDialog.tsx';
import { slidesOf } from './talk.ts';
import { TalkMenu } from './TalkMenu.tsx';
import { Telling } from './Telling.tsx';
import { useChecks } from './useChecks.ts';
import { useFull } from './useFull.ts';
import { useLiveBridges } from './useLiveBridges.ts';
import { useSaveDeck } from './useSaveDeck.ts';
import { useTellingKey } from './useTellingKey.ts';

const signs = { pptx: Sign, 'slides-pdf': GalleryVertical, a3: FileDown } as const;

/** One talk: its slides, what may not be shown yet, the bag, and what was asked. */
export const TalkPage = ({ talk }: { readonly talk: Presentation }) => {
  const { t } = useTranslation();
  const all = useRecords(slide);
  const slides = useMemo(() => slidesOf(all.list, talk.id), [all.list, talk.id]);
  const { stops, mayShow } = useChecks(slides);
  const live = useLiveBridges(slides);
  const bridges = useMemo(() => new Map([...live].map(([id, { facts }]) => [id, facts])), [live]);
  const { full, hearFit } = useFull();
  const [telling, setTelling] = useState<'practice' | 'real' | null>(null);
  const drawn = useRef<HTMLDivElement>(null);
  const { job, stop, save, preview } = useSaveDeck(talk.id, drawn, {
    slides,
    bridges,
    words: useBridgeWords(),
  });
  const [format, setFormat] = useState<DeckFormat>('pptx');
  const [looking, setLooking] = useState<DeckFormat | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const editor = useFocusKept<HTMLDivElement>(slides.length);
  const tell = (how: 'practice' | 'real'): void => {
    // In practice nobody sees what may not be seen yet.
    if (how === 'real' && !mayShow()) {
      showNotice({ tone: 'trouble', words: 'present.look' });
      return;
    }
    setTelling(how);
    // At once: a talk that a crash or a closed window ended was told all the same.
    if (how === 'real' && talk.toldOn === null) void write(toldEdits(talk.id, isoToday()), 'edit');
  };
  const isReady = all.loaded && stops !== null && slides.length > 0 && telling === null;
  useTellingKey(isReady, () => {
    tell('real');
  });
  if (!all.loaded || stops === null) return null;
  const at = Math.max(
    0,
    slides.findIndex(({ id }) => id === chosen),
  );
  const shown = slides[at];
  const end = (): void => {
    setTelling(null);
  };
  const keep = (one: DeckFormat): void => {
    setFormat(one);
    setLooking(null);
    if (!mayShow()) showNotice({ tone: 'trouble', words: 'present.look' });
    else void save(one);
  };
  const look = (one: DeckFormat): void => {
    // Main draws paper, and looks at the check list as well.
    if (!mayShow()) showNotice({ tone: 'trouble', words: 'present.look' });
    else setLooking(one);
  };
  const title = talk.title === '' ? t('present.untitled') : talk.title;
  return (
    <Page>
      <PageHeader
        title={title}
        crumbs={<a href={hashOf({ screen: 'present' })}>{t('present.back')}</a>}
        actions={
          <>
            {deckFormats.toReversed().map((one) => (
              <Button
                key={one}
                icon={signs[one]}
                isDisabled={job !== null}
                onPress={() => {
                  keep(one);
                }}
              >
                {t(`present.${one}`)}
              </Button>
            ))}
            <Button
              icon={Timer}
              isDisabled={shown === undefined}
              onPress={() => {
                tell('practice');
              }}
            >
              {t('present.practise')}
            </Button>
            <Button
              variant="primary"
              icon={Play}
              isDisabled={shown === undefined}
              onPress={() => {
                tell('real');
              }}
            >
              {t('present.tell')}
            </Button>
            <TalkMenu {...{ talk, title, slides }} onLook={look} />
          </>
        }
      />
      <ExportProgress title={t(`present.${format}`)} job={job} onStop={stop} />
      {telling !== null && (
        <Telling {...{ talk, slides, live }} isPractice={telling === 'practice'} onEnd={end} />
      )}
      {telling === null && isAsked(talk) && <TakeawayDialog talk={talk} />}
      {looking !== null && (
        <DeckPreview
          format={looking}
          {...{ slides, preview }}
          onSave={() => {
            keep(looking);
          }}
          onClose={() => {
            setLooking(null);
          }}
        />
      )}
      <SlideMeasures {...{ slides, bridges, drawn }} onFit={hearFit} />
      <div className={cx(styles.columns)}>
        <div className={cx(styles.column)}>
          <SlideList
            presentationId={talk.id}
            slides={slides}
            shownId={shown?.id ?? null}
            marked={new Set([...full, ...stops.map((stop) => stop.slide.id)])}
            onShow={setChosen}
          />
          <CheckList stops={stops} {...{ slides, full }} onShow={setChosen} />
        </div>
        <div ref={editor} tabIndex={-1} className={cx(styles.column)}>
          {shown !== undefined && (
            <SlideEditor
              key={shown.id}
              slide={shown}
              {...{ at, slides }}
              isFull={full.has(shown.id)}
            />
          )}
        </div>
      </div>
      <div className={cx(styles.sheets)}>
        <AboutTalk talk={talk} slides={slides} />
        <PackingList talk={talk} />
        <Questions presentationId={talk.id} isTelling={telling !== null} />
        {(talk.takeaway !== '' || talk.takeawayAsked) && <Takeaway talk={talk} />}
      </div>
    </Page>
  );
};
