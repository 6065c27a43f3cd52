import { readRecord } from '../../shared/domain/entity.ts';
import { firstMonth } from '../../shared/domain/firstMonth.ts';
import { initiative } from '../../shared/domain/initiative.ts';
import type { Initiative } from '../../shared/domain/initiative.ts';
import type { PackagePreview } from '../../shared/ipc/handover.ts';
import { handedEntityOf } from './collect.ts';
import { fromWords } from './fromWords.ts';
import type { HandedRecord, Payload } from './payload.ts';

/** The cards of a package, read as this version knows them. */
export const cardsOf = (records: readonly HandedRecord[]): readonly Initiative[] =>
  records
    .filter(({ kind }) => kind === initiative.kind)
    .map(({ id, kind, createdAt, values }) =>
      readRecord(initiative, { id, kind, createdAt, updatedAt: createdAt, authorId: '', values }),
    );

/** Those that did not come to an end. */
export const openCards = (records: readonly HandedRecord[]): readonly Initiative[] =>
  cardsOf(records).filter(({ outcome }) => outcome === null);

/** What each village is called, as far as the package knows. */
export const villageNames = (records: readonly HandedRecord[]): ReadonlyMap<string, string> =>
  new Map(
    records.flatMap(({ kind, id, values }): readonly (readonly [string, string])[] => {
      const name = values['name'];
      return kind === 'village' && typeof name === 'string' ? [[id, name]] : [];
    }),
  );

/** What would come, before anything of it is kept. */
export const previewOf = (
  payload: Payload,
  lying: Pick<PackagePreview, 'known' | 'erased'>,
): PackagePreview => {
  const { records, people, files, from, madeOn } = payload;
  const names = villageNames(records);
  const named = (ids: readonly string[]) => ids.flatMap((id) => names.get(id) ?? []);
  const open = openCards(records);
  const brings: Record<string, number> = {};
  for (const { kind } of records) {
    if (handedEntityOf(kind)?.handover.as === 'own') brings[kind] = (brings[kind] ?? 0) + 1;
  }
  return {
    from: fromWords(from),
    madeOn,
    brings,
    people: people.length,
    photos: files.length,
    ...lying,
    letGo: open
      .filter(({ stage }) => stage === 'let_go')
      .map(({ title, villageIds, nextLightTouch: touch }) => ({
        ...{ title, touch },
        villages: named(villageIds),
      })),
    route: firstMonth(open).flatMap(({ week, villageId, cardIds }) => {
      const village = names.get(villageId);
      return village === undefined ? [] : [{ week, village, cards: cardIds.length }];
    }),
  };
};
