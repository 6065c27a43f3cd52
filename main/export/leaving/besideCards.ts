import { attachment, isPhoto } from '../../../shared/domain/attachment.ts';
import { readRecord } from '../../../shared/domain/entity.ts';
import type { RawRecord } from '../../../shared/domain/entity.ts';
import { initiative } from '../../../shared/domain/initiative.ts';
import { party } from '../../../shared/domain/party.ts';
import type { PaperOrder } from '../../../shared/ipc/export.ts';
import type { ShareHit } from '../../../shared/ipc/share.ts';
import { hasPhotos } from '../photos.ts';
import { eachOf } from '../readBy.ts';
import type { RecordSource } from '../readBy.ts';
import type { FindLeaving } from './findLeaving.ts';
import { organisationFinder } from './organisationNames.ts';

/** What looks like a person in what is printed with a card: its photos, and who sits at its table. */
export const besideCards = async (
  source: RecordSource,
  order: PaperOrder,
  find: FindLeaving,
  signal: AbortSignal,
): Promise<(card: RawRecord) => readonly ShareHit[]> => {
  const photos = photoOwner(order);
  const onPhotos = new Map<string, readonly ShareHit[]>();
  if (photos !== null) {
    for await (const raw of eachOf(source, attachment.kind, signal)) {
      const owner = photos(raw);
      if (owner !== null)
        onPhotos.set(owner, [...(onPhotos.get(owner) ?? []), ...inAlt(find, raw)]);
    }
  }
  const atTables = new Map<string, readonly ShareHit[]>();
  if (hasTable(order)) {
    const inName = await organisationFinder(source, signal);
    for await (const raw of eachOf(source, party.kind, signal)) atTables.set(raw.id, inName(raw));
  }
  const seated = (card: RawRecord): readonly string[] =>
    hasTable(order) ? readRecord(initiative, card).partyIds : [];
  return (card) => [
    ...(onPhotos.get(card.id) ?? []),
    ...seated(card).flatMap((id) => atTables.get(id) ?? []),
  ];
};

/** The name of a file is not printed. */
export const inAlt = (find: FindLeaving, raw: RawRecord): readonly ShareHit[] =>
  find(raw, new Set(['fileName']));

/** Whether an order prints who sits at the table. */
export const hasTable = (order: PaperOrder): boolean =>
  order.kind === 'history' || (order.kind === 'initiative' && !order.leaveOut.includes('partyIds'));

/** The card with which a photo of the order may be printed; null where the order has no photos. */
export const photoOwner = (order: PaperOrder): ((raw: RawRecord) => string | null) | null => {
  if (order.kind === 'board' || order.kind === 'history' || !hasPhotos(order)) return null;
  const chosen = new Set(order.ids);
  return (raw) => {
    const one = readRecord(attachment, raw);
    const owner = order.kind === 'lesson' ? one.lessonId : one.initiativeId;
    const mayGo = one.permission === 'public' && isPhoto(one);
    return owner !== null && chosen.has(owner) && mayGo ? owner : null;
  };
};
