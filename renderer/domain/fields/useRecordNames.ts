import { useTranslation } from 'react-i18next';
import { activity } from '../../../shared/domain/activity.ts';
import { area } from '../../../shared/domain/area.ts';
import { attachment } from '../../../shared/domain/attachment.ts';
import type { RecordMeta } from '../../../shared/domain/entity.ts';
import { fundingSource } from '../../../shared/domain/fundingSource.ts';
import { game } from '../../../shared/domain/game.ts';
import { gameSeat } from '../../../shared/domain/gameSeat.ts';
import type { GameSeat } from '../../../shared/domain/gameSeat.ts';
import { initiative } from '../../../shared/domain/initiative.ts';
import { lesson } from '../../../shared/domain/lesson.ts';
import { party } from '../../../shared/domain/party.ts';
import { programme } from '../../../shared/domain/programme.ts';
import { village } from '../../../shared/domain/village.ts';
import { villageVision } from '../../../shared/domain/villageVision.ts';
import { visionPoint } from '../../../shared/domain/visionPoint.ts';
import { useRecords } from '../../app/records.ts';
import { useDepartments } from '../departments.ts';
import { useWho } from '../who.ts';
import { recordTitle } from './recordTitle.ts';

export interface RecordNames {
  /** Null where this computer does not know it (any more). */
  readonly nameOf: (kinds: readonly string[], id: string) => string | null;
  /** The id that the screens have for what colleagues may know by another. */
  readonly cardOf: (kinds: readonly string[], id: string) => string;
}

/** The names of everything that a field can refer to. */
export const useRecordNames = (): RecordNames => {
  const { t } = useTranslation();
  const who = useWho();
  const departments = useDepartments();
  const seats = useRecords(gameSeat);
  const parties = useRecords(party);
  const all: Readonly<Record<string, Known>> = {
    activity: useRecords(activity),
    area: useRecords(area),
    attachment: useRecords(attachment),
    fundingSource: useRecords(fundingSource),
    game: useRecords(game),
    gameSeat: seats,
    initiative: useRecords(initiative),
    lesson: useRecords(lesson),
    party: parties,
    programme: useRecords(programme),
    village: useRecords(village),
    villageVision: useRecords(villageVision),
    visionPoint: useRecords(visionPoint),
  };
  const find = (kinds: readonly string[], id: string): RecordMeta | undefined =>
    kinds.map((kind) => findIn(all[kind], id)).find((one) => one !== undefined);
  const seatName = ({ partyId, byResidents, shared, authorId }: GameSeat): string | null => {
    if (partyId !== null) return findIn(parties, partyId)?.name ?? null;
    if (byResidents) return t('bridge.drawing.someGroup');
    return shared?.isOwn === false ? who(authorId) : t('turn.you');
  };
  return {
    cardOf: (kinds, id) => find(kinds, id)?.id ?? id,
    nameOf: (kinds, id) => {
      if (kinds.includes('department')) {
        return departments.find((one) => one.id === id)?.name ?? null;
      }
      const found = find(kinds, id);
      if (found === undefined) return null;
      if (found.kind === gameSeat.kind) {
        const seat = seats.byId.get(found.id);
        return seat === undefined ? null : seatName(seat);
      }
      const title = recordTitle(found);
      return title === '' ? t('news.untitled') : title;
    },
  };
};

interface Known<R extends RecordMeta = RecordMeta> {
  readonly list: readonly R[];
  readonly byId: ReadonlyMap<string, R>;
}

const findIn = <R extends RecordMeta>(known: Known<R> | undefined, id: string): R | undefined =>
  known?.byId.get(id) ?? known?.list.find(({ shared }) => shared?.id === id);
