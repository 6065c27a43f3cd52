import type { RawRecord } from '../../../shared/domain/entity.ts';
import { allEntities } from '../../../shared/domain/kinds.ts';
import type { Edit } from '../../../shared/ipc/edit.ts';
import { call } from '../../app/api.ts';

/** Every field of every kind that may name a party. */
const places = allEntities().flatMap(({ kind, fields }) =>
  Object.entries(fields)
    .filter(([, field]) => field.refersTo === 'party')
    .map(([field, { merge }]) => ({ kind, field, isSet: merge === 'set' })),
);

/** Puts one party where another was named, or nobody. A chair at which both sit is kept once. */
export const replacements = (
  records: readonly RawRecord[],
  from: string,
  to: string | null,
): readonly Edit[] =>
  records.flatMap(({ kind, id, values }) =>
    places
      .filter((place) => place.kind === kind)
      .flatMap(({ field, isSet }): readonly Edit[] => {
        const value = values[field];
        const of = { kind, id, field };
        if (!isSet) return value === from ? [{ op: 'set', ...of, value: to }] : [];
        if (!Array.isArray(value) || !value.includes(from)) return [];
        const isNew = to !== null && !value.includes(to);
        return [
          { op: 'remove', ...of, value: from },
          ...(isNew ? [{ op: 'add' as const, ...of, value: to }] : []),
        ];
      }),
  );

/** The whole step: what named it names the other, or nobody, and the party itself goes. */
export const editsToReplace = async (from: string, to: string | null): Promise<readonly Edit[]> => {
  const kinds = [...new Set(places.map(({ kind }) => kind))];
  const lists = await Promise.all(kinds.map((kind) => call('record:list', { kind })));
  return [...replacements(lists.flat(), from, to), { op: 'delete', kind: 'party', id: from }];
};
