import { useEffect, useMemo, useState } from 'react';
import { area } from '../../../shared/domain/area.ts';
import { attachment, isPhoto } from '../../../shared/domain/attachment.ts';
import { readRecord } from '../../../shared/domain/entity.ts';
import { game } from '../../../shared/domain/game.ts';
import { initiative } from '../../../shared/domain/initiative.ts';
import { lesson, lessonTexts } from '../../../shared/domain/lesson.ts';
import type { Lesson } from '../../../shared/domain/lesson.ts';
import { lessonUse } from '../../../shared/domain/lessonUse.ts';
import { party } from '../../../shared/domain/party.ts';
import { call, listen } from '../../app/api.ts';
import { useRecords } from '../../app/records.ts';
import { groupedBy } from '../../domain/groupedBy.ts';
import { boxOf, shelvesOf } from './boxes.ts';
import type { Shelf } from './boxes.ts';

/** These lessons as boxes on shelves. */
export const useShelves = (lessons: readonly Lesson[]): readonly Shelf[] => {
  const texts = useTexts();
  const sources = useRecords(initiative).byId;
  const parties = useRecords(party).byId;
  const games = useRecords(game).list;
  const attachments = useRecords(attachment).list;
  const uses = useRecords(lessonUse).list;
  const areas = useRecords(area).byId;
  const of = useMemo(
    () => ({
      games: groupedBy(games, ({ initiativeId }) => initiativeId),
      photos: groupedBy(attachments.filter(isPhoto), ({ lessonId }) => lessonId),
      uses: groupedBy(uses, ({ lessonId }) => lessonId),
    }),
    [attachments, games, uses],
  );
  return useMemo(
    () =>
      shelvesOf(lessons, (one) => {
        const written = texts.get(one.id);
        const source = sources.get(one.sourceInitiativeId ?? '');
        // Groups of residents are players too, but it is not for the box to name them.
        const seated = (source?.partyIds ?? [])
          .flatMap((id) => parties.get(id) ?? [])
          .filter(({ panel }) => panel !== 'residents');
        return boxOf(one, {
          texts: lessonTexts.map((field) => written?.[field] ?? ''),
          nextTime: written?.nextTime ?? '',
          parties: seated.map(({ name }) => name),
          rules: (of.games.get(source?.id ?? '') ?? []).flatMap(({ rules }) => rules),
          photos: of.photos.get(one.id)?.length ?? 0,
          travelled: [
            ...new Set(
              (of.uses.get(one.shared?.id ?? '') ?? []).flatMap(
                ({ areaId }) => areas.get(areaId ?? '')?.name ?? [],
              ),
            ),
          ],
        });
      }),
    [areas, lessons, of, parties, sources, texts],
  );
};

/** Changes come in bursts. */
const restMs = 300;

/** The long texts, which a list of records leaves out. */
const useTexts = (): ReadonlyMap<string, Lesson> => {
  const [texts, setTexts] = useState<ReadonlyMap<string, Lesson>>(new Map());
  useEffect(() => {
    let isStopped = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = async (): Promise<void> => {
      const list = await call('record:list', { kind: lesson.kind, fields: [...lessonTexts] });
      if (!isStopped) setTexts(new Map(list.map((raw) => [raw.id, readRecord(lesson, raw)])));
    };
    void read();
    const stop = listen('record:changed', ({ kind }) => {
      if (kind !== lesson.kind) return;
      clearTimeout(timer);
      timer = setTimeout(() => void read(), restMs);
    });
    return () => {
      isStopped = true;
      clearTimeout(timer);
      stop();
    };
  }, []);
  return texts;
};
