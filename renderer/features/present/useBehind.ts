import { useMemo } from 'react';
import { attachment } from '../../../shared/domain/attachment.ts';
import { contribution } from '../../../shared/domain/contribution.ts';
import { dilemma } from '../../../shared/domain/dilemma.ts';
import { initiative } from '../../../shared/domain/initiative.ts';
import { lesson } from '../../../shared/domain/lesson.ts';
import { party } from '../../../shared/domain/party.ts';
import type { Behind } from '../../../shared/domain/slideChecks.ts';
import { useRecords } from '../../app/records.ts';

/** The records behind all slides, for any day; null while they are being read. */
export const useBehind = (): Omit<Behind, 'today'> | null => {
  const initiatives = useRecords(initiative);
  const lessons = useRecords(lesson);
  const dilemmas = useRecords(dilemma);
  const photos = useRecords(attachment);
  const planks = useRecords(contribution);
  const parties = useRecords(party);
  return useMemo(() => {
    const all = [initiatives, lessons, dilemmas, photos, planks, parties];
    if (!all.every(({ loaded }) => loaded)) return null;
    return {
      initiative: (id) => initiatives.byId.get(id),
      lesson: (id) => lessons.byId.get(id),
      dilemma: (id) => dilemmas.byId.get(id),
      photo: (id) => photos.byId.get(id),
      planks: (id) => planks.list.filter(({ initiativeId }) => initiativeId === id),
      party: (id) => parties.byId.get(id),
    };
  }, [initiatives, lessons, dilemmas, photos, planks, parties]);
};
